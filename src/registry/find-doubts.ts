import type { ServerConfig } from '../config/index.js';
import type { Diagnostic } from '../model/index.js';
import { countGates } from './spec-mount.js';
import type { ToolSet } from './tool-set.js';

/** Above this many, start-up recommends dynamic exposure. */
const MANY_TOOLS = 100;

/** What whoever runs a server should know of its tools: what is held and what would activate it, and what was served with a doubt. */
export function findDoubts(toolSet: ToolSet, server: ServerConfig): readonly Diagnostic[] {
  const { serverName: name, held, tools, resources, authOrigins } = toolSet;
  const doubts: Diagnostic[] = [...toolSet.warnings];
  const doubt = (code: string, summary: string, detail?: string): void =>
    void doubts.push({ severity: 'warning', code, summary: `${name}: ${summary}`, ...(detail === undefined ? {} : { detail }) });

  const waiting = held.filter(({ gates = [] }) => gates.length > 0);
  if (waiting.length > 0) doubt('held', `${waiting.length} operations are held: ${countGates(waiting)}`, 'policy.accept, or --accept GATE');
  for (const { path, reason, command, gates = [] } of held) if (gates.length === 0) doubt('held', `${path} is held: ${reason}`, command);
  if (authOrigins?.length === 0)
    doubt(
      'auth-without-origin',
      'its auth is sent nowhere: no file of it stands in the lock, and neither base_url nor auth.origins says where it belongs',
    );
  if (server.exposure === 'static' && tools.length > MANY_TOOLS)
    doubt('many-tools', `${tools.length} tools fill a good part of a model's context; \`exposure: dynamic\` shows three instead`);
  if (tools.length === 0 && resources.length === 0)
    doubt('no-tools', `nothing is served${held.length === 0 ? '; its directory has no capability file' : ''}`);
  return doubts;
}
