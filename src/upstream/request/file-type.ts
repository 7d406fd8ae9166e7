import { essenceOf } from '../../capability/index.js';
/**
 * The media type that a file is sent as: its own where that is a legal media type (RFC 9110 section 8.3.1) which `allowed` names, by type or by range (`image/*`), else
 * the first type that `allowed` names, else `fallback`. `allowed` is a list as in an Encoding Object's `contentType`; absent, it allows any.
 */
export function fileType(allowed: string | undefined, own: string | undefined, fallback = 'application/octet-stream'): string {
  const isOwn = own !== undefined && MEDIA_TYPE.test(own) && typesOf(allowed ?? '*/*').some((range) => covers(range, own));
  return (isOwn ? own : undefined) ?? firstType(allowed) ?? fallback;
}

/** The first of a list of media types and ranges (`image/png, image/*`) that is a type. */
export function firstType(contentTypes: string | undefined): string | undefined {
  return typesOf(contentTypes ?? '').find((contentType) => contentType !== '' && !contentType.includes('*'));
}

const MEDIA_TYPE = /^[\w!#$%&'+.^`|~-]+\/[\w!#$%&'+.^`|~-]+(?:[ \t]*;[ \t]*[\w!#$%&'*+.^`|~-]+=(?:[\w!#$%&'*+.^`|~-]+|"[ !#-[\]-~]*"))*$/;

function covers(range: string, type: string): boolean {
  const [wanted, given] = [essenceOf(range), essenceOf(type)];
  return wanted === '*/*' || wanted === given || (wanted.endsWith('/*') && given.startsWith(wanted.slice(0, -1)));
}

function typesOf(list: string): string[] {
  return list.split(',').map((type) => type.trim());
}
