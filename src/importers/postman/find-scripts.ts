import { type Diagnostic, isJsonObject, type Json, type JsonObject } from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';

/** The scripts of a collection, folder or request, which are never run: a finding each, with place and size. Empty ones do not count. `label` says whose they are (`the folder "Users"`). */
export function findScripts(holder: JsonObject, at: readonly (string | number)[], label: string): readonly Diagnostic[] {
  const events: readonly Json[] = Array.isArray(holder.event) ? holder.event : [];
  return events.flatMap((event, index): Diagnostic[] => {
    if (!isJsonObject(event) || event.disabled === true) return [];
    const length = scriptLength(event.script);
    if (length === 0) return [];
    const when = event.listen === 'prerequest' ? 'pre-request' : 'test';
    return [
      {
        severity: 'warning',
        code: 'postman-script-not-run',
        summary: `A ${when} script of ${label} is not run (${length} characters).`,
        detail:
          when === 'pre-request'
            ? 'Whatever it computes (signatures, tokens, variables) is missing from the call; set it with --var or auth.'
            : 'Variables that it sets from responses have to be given as arguments.',
        pointer: formatPointer([...at, 'event', index, 'script']),
      },
    ];
  });
}

function scriptLength(script: Json | undefined): number {
  const exec = isJsonObject(script) ? script.exec : script;
  const lines: readonly Json[] = Array.isArray(exec) ? exec : [exec ?? ''];
  const length = lines.reduce((sum: number, line) => sum + (typeof line === 'string' ? line.length : 0), 0);
  return lines.some((line) => typeof line === 'string' && /\S/.test(line)) ? length : 0;
}
