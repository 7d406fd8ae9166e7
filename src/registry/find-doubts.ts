import type { ServerConfig } from '../config/index.js';
import type { Diagnostic } from '../model/index.js';
import { countGates } from './count-gates.js';
import type { HeldTool, ToolSet } from './tool-set.js';

/** Above this many, start-up recommends dynamic exposure. */
const MANY_TOOLS = 100;

/** What Cursor passes on; later versions warn above 80. */
const CURSOR_TOOLS = 40;

/** What whoever runs a server should know of its tools: what is held and what would activate it, and what was served with a doubt. */
export function findDoubts(toolSet: ToolSet, server: ServerConfig): readonly Diagnostic[] {
  const { serverName: name, held, tools, resources, authOrigins } = toolSet;
  const doubts: Diagnostic[] = [...toolSet.warnings];
  const doubt = (code: string, summary: string, detail?: string): void =>
    void doubts.push({ severity: 'warning', code, summary: `${name}: ${summary}`, ...(detail === undefined ? {} : { detail }) });

  for (const { path, reason, command, cause } of held) if (cause === undefined) doubt('held', `${path} is held: ${reason}`, command);
  for (const [cause, words] of Object.entries(CAUSES)) {
    const waiting = held.filter((one) => one.cause === cause);
    const [first] = waiting;
    if (first === undefined) continue;
    const [what, command] =
      cause === 'gates'
        ? [countGates(waiting), 'policy.accept of the server, or --accept GATE beside --spec']
        : [listNames(waiting), first.command];
    doubt('held', `${waiting.length} ${waiting.length === 1 ? 'operation is' : 'operations are'} held${words}: ${what}`, command);
  }
  if (authOrigins?.length === 0)
    doubt(
      'auth-without-origin',
      `its ${server.headers === undefined ? 'auth is' : 'auth and headers are'} sent nowhere: no file of it stands in the lock, and neither base_url nor auth.origins says where it belongs`,
    );
  if (server.auth?.type === 'passthrough')
    doubt('passthrough', `what callers send as ${server.auth.headers.join(', ')} is sent on to ${authOrigins?.join(', ') || 'nobody'}`);
  if (server.exposure === 'static' && tools.length > MANY_TOOLS)
    doubt(
      'many-tools',
      `${tools.length} tools fill a good part of a model's context; \`exposure: dynamic\` (--exposure beside --spec) shows three instead`,
    );
  if (server.exposure === 'static' && server.clientProfile === 'cursor' && tools.length > CURSOR_TOOLS)
    doubt('many-tools', `Cursor shows its model about ${CURSOR_TOOLS} tools of all servers together, and this one has ${tools.length}`);
  if (tools.length === 0 && resources.length === 0)
    doubt('no-tools', `nothing is served${held.length === 0 ? '; its directory has no capability file' : ''}`);
  return doubts;
}

/** A description has many operations: one line for all that are held for one cause. */
const CAUSES: Readonly<Record<NonNullable<HeldTool['cause']>, string>> = {
  gates: '',
  blocked: ', blocked by a risk',
  address: ', for the description does not say where the API is',
  changed: ' as the description has them now, changed since it was accepted',
  new: ', new since the description was accepted',
  reach: ', using what nobody accepted',
};

function listNames(held: readonly HeldTool[]): string {
  const names = held.map(({ name, reason, cause }) =>
    cause === 'reach' || cause === 'blocked' ? `${name ?? ''} (${reason})` : (name ?? ''),
  );
  return `${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ''}`;
}

const MOST_NAMES = 5;
