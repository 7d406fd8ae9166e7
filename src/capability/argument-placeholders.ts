import type { Capability } from '../model/index.js';
import { type FoundTemplate, findTemplates } from './find-templates.js';
import { tokenizeTemplate } from './template.js';

/** Every argument that a template of the capability mentions, with the templates that mention it. */
export function argumentPlaceholders(capability: Capability): ReadonlyMap<string, readonly FoundTemplate[]> {
  const places = new Map<string, FoundTemplate[]>();
  for (const template of findTemplates(capability)) {
    for (const part of tokenizeTemplate(template.text).parts) {
      if (part.kind !== 'argument') continue;
      const found = places.get(part.name);
      if (found === undefined) places.set(part.name, [template]);
      else if (!found.includes(template)) found.push(template);
    }
  }
  return places;
}
