import { renderCapability } from '../../capability/index.js';
import type { AuthorizationServer, Capability } from '../../model/index.js';
import { canonicalJson, digestFile } from '../../planning/index.js';
import type { ReadSpec, SpecOperation, SpecSource } from './spec-operation.js';

/** An operation as it was accepted. */
export interface AcceptedOperation {
  readonly name: string;
  readonly source: string;
  readonly pointer: string;
  /** Of the operation in its description, where that was recorded. */
  readonly operationDigest?: string;
  /** Of the accepted file. */
  readonly sha256: string;
  /** Where its tokens are, as recorded. */
  readonly authorizationServers: readonly AuthorizationServer[];
  readonly capability: Capability;
}

export interface ComparedOperation {
  readonly operation: SpecOperation;
  readonly source: SpecSource;
  /** Absent: it is new. */
  readonly accepted?: AcceptedOperation;
  readonly isUnchanged: boolean;
}

export interface Comparison {
  readonly operations: readonly ComparedOperation[];
  /** Accepted, and in the descriptions no more. */
  readonly gone: readonly AcceptedOperation[];
}

/**
 * What became of the operations of descriptions since they were accepted. An operation is the same one where it stands in the same place, else, where
 * nothing stands in that place any more, the one that has its name: a path was renamed.
 */
export function compareSpecs(specs: readonly ReadSpec[], accepted: readonly AcceptedOperation[]): Comparison {
  const found = specs.flatMap(({ source, operations }) => operations.map((operation) => ({ operation, source })));
  const open = new Map(accepted.map((one) => [placeOf(one.source, one.pointer), one]));
  const stayed = new Map<SpecOperation, AcceptedOperation>();
  for (const { operation, source } of found) {
    const place = placeOf(source.name, operation.pointer);
    const before = open.get(place);
    if (before === undefined) continue;
    open.delete(place);
    stayed.set(operation, before);
  }
  const leftByName = new Map([...open].map(([place, one]) => [placeOf(one.source, one.name), { place, one }]));
  const operations = found.map(({ operation, source }): ComparedOperation => {
    const inPlace = stayed.get(operation);
    const moved = inPlace === undefined ? leftByName.get(placeOf(source.name, operation.name)) : undefined;
    if (moved !== undefined) open.delete(moved.place);
    const before = inPlace ?? moved?.one;
    if (before === undefined) return { operation, source, isUnchanged: false };
    return { operation, source, accepted: before, isUnchanged: isSame(operation, before) };
  });
  const names = new Set(specs.map(({ source }) => source.name));
  return { operations, gone: [...open.values()].filter(({ source }) => names.has(source)) };
}

/**
 * Unchanged when the operation is, or else when what is recorded of it is: a version that reads operations anew may not say so. Where its tokens are is
 * recorded beside the file.
 */
function isSame(operation: SpecOperation, { operationDigest, sha256, authorizationServers }: AcceptedOperation): boolean {
  if (operation.digest === operationDigest) return true;
  if (!operation.isExecutable || digestFile(renderCapability(operation.capability)) !== sha256) return false;
  return canonicalJson(operation.authorizationServers) === canonicalJson(authorizationServers);
}

function placeOf(source: string, pointer: string): string {
  return JSON.stringify([source, pointer]);
}
