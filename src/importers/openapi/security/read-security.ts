import {
  type Diagnostic,
  isJsonObject,
  type SecurityAlternative,
  type SecurityRequirement,
  type SecurityScheme,
} from '../../../model/index.js';
import { resolveReference } from '../../../schema/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, itemsOf, memberOf, membersOf, nameOfKind, quote } from '../document/node.js';
import { readScheme } from './read-scheme.js';

/** What an operation asks for; `security` is absent when nothing is said anywhere. */
export interface ReadSecurity {
  readonly security?: readonly SecurityAlternative[];
  readonly losses: readonly Diagnostic[];
}

export interface SecurityReader {
  /** Whether the document declares any scheme. */
  readonly declaresSchemes: boolean;
  read(operation: DocumentNode): ReadSecurity;
}

/**
 * Reads `security` of an operation, else of the document, as OR of ANDs: `[]` is explicitly public, an empty alternative means
 * that anonymous calls are accepted beside the others (OpenAPI 3.1.1 section 4.8.30). A scheme that is declared nowhere is
 * `other`, so that the operation does not look public.
 */
export function createSecurityReader(context: ImportContext): SecurityReader {
  const places = schemePlaces(context);
  const schemes = new Map<string, SecurityScheme>();
  const schemeOf = (name: string, requirement: DocumentNode): SecurityScheme => {
    const known = schemes.get(name);
    if (known !== undefined) return known;
    const node = findScheme(context, places, name, requirement);
    if (node === undefined) {
      const summary = `security scheme ${quote(name)} is declared nowhere`;
      const detail = 'Declare it under components.securitySchemes (Swagger 2.0: securityDefinitions).';
      context.report({ severity: 'warning', code: 'undefined-security-scheme', summary, detail }, requirement);
      return { type: 'other', label: `undefined scheme ${quote(name)}` };
    }
    const scheme = readScheme(context, name, node);
    schemes.set(name, scheme);
    return scheme;
  };
  const readAlternative = (alternative: DocumentNode): SecurityAlternative =>
    membersOf(alternative).flatMap(([name, scopes]): readonly SecurityRequirement[] => {
      if (name.startsWith('x-') && !Array.isArray(scopes.value)) return [];
      return [
        {
          name,
          scheme: schemeOf(name, scopes),
          scopes: itemsOf(scopes).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
          pointer: context.placeOf(scopes),
        },
      ];
    });
  return {
    declaresSchemes: places.some((place) => membersOf(place).length > 0),
    read(operation) {
      const losses: Diagnostic[] = [];
      for (const place of [memberOf(operation, 'security'), memberOf(context.root, 'security')]) {
        if (place.value === undefined) continue;
        if (!Array.isArray(place.value)) {
          const summary = `security is ${nameOfKind(place.value)}, not a list; it is left out`;
          losses.push(context.report({ severity: 'error', code: 'malformed-security', summary }, place));
          continue;
        }
        return { security: readAlternatives(place, losses), losses };
      }
      return { losses };
    },
  };

  function readAlternatives(place: DocumentNode, losses: Diagnostic[]): readonly SecurityAlternative[] {
    return itemsOf(place).map((alternative): SecurityAlternative => {
      if (isJsonObject(alternative.value)) return readAlternative(alternative);
      const label = `a requirement that is ${nameOfKind(alternative.value)}`;
      losses.push(context.report({ severity: 'error', code: 'malformed-security', summary: `security holds ${label}` }, alternative));
      return [{ name: '', scheme: { type: 'other', label }, scopes: [], pointer: context.placeOf(alternative) }];
    });
  }
}

function schemePlaces(context: ImportContext): readonly DocumentNode[] {
  const components = memberOf(memberOf(context.root, 'components'), 'securitySchemes');
  const definitions = memberOf(context.root, 'securityDefinitions');
  const [own, foreign] = context.dialect === '2.0' ? [definitions, components] : [components, definitions];
  if (foreign.value === undefined) return [own];
  if (context.dialect === '2.0') context.reportForeign('components.securitySchemes', 'OpenAPI 3', foreign);
  else context.reportForeign('securityDefinitions', 'Swagger 2.0', foreign);
  return [own, foreign];
}

function findScheme(
  context: ImportContext,
  places: readonly DocumentNode[],
  name: string,
  requirement: DocumentNode,
): DocumentNode | undefined {
  for (const place of places) {
    const member = memberOf(place, name);
    const node = member.value === undefined ? undefined : context.follow(member);
    if (isJsonObject(node?.value)) return node;
  }
  // OpenAPI 3.2: the key may be the URI of a Security Scheme Object.
  const target = /[#/]/.test(name) ? resolveReference(context.documents, requirement.uri, name) : undefined;
  return target !== undefined && isJsonObject(target.value) ? target : undefined;
}
