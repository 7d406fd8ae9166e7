import { createRequire } from 'node:module';

/** Postman's own library, loaded at its first use: it takes 100 ms, which no other kind of source should pay. */
export function postmanSdk(): Sdk {
  sdk ??= createRequire(import.meta.url)('postman-collection') as Sdk;
  return sdk;
}

type Sdk = typeof import('postman-collection');

let sdk: Sdk | undefined;
