import type { GatewayObserver } from '../../gateway/index.js';
import type { CallRecord } from '../../mcp/index.js';
import { escapeText } from './escape.js';
import type { Style } from './style.js';

/** `serve --verbose`: a line for each call, as it ends: time, server, tool, caller, status, duration, bytes. */
export function createLiveView(write: (line: string) => void, style: Style, now: () => Date): GatewayObserver {
  return { onCall: (record) => write(`${renderCall(record, style, now())}\n`) };
}

function renderCall({ tool, context, result }: CallRecord, style: Style, time: Date): string {
  const { status, failure, cached, durationMs, bytes } = result;
  const words = [status, failure, cached ? 'cached' : undefined].filter((word) => word !== undefined && word !== 'status').join(' ');
  const paint = result.isError ? (status !== undefined && status < 500 ? style.yellow : style.red) : style.green;
  return [
    style.dim(time.toISOString().slice(11, 19)),
    escapeText(tool.serverName),
    style.bold(escapeText(tool.name)),
    escapeText(context.principal.id),
    paint(words === '' ? (result.isError ? 'error' : 'ok') : words),
    `${Math.round(durationMs)} ms`,
    `${bytes} B`,
  ].join('  ');
}
