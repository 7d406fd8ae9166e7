import { dirname, resolve } from 'node:path';
import { describeConfig, loadConfig } from '../../config/index.js';
import { describeRegistry } from '../../registry/index.js';
import { loadWithoutServing } from '../load-without-serving.js';
import type { OutputFlags } from '../options.js';
import type { CommandContext } from '../program.js';
import { escapeText } from '../render/escape.js';
import { renderJson } from '../render/json.js';

/** `config check [FILE]`: what the configuration would serve, from where, with which access and auth, and what is held. */
export async function configCheck(file: string, flags: OutputFlags, { io, finish }: CommandContext): Promise<void> {
  const config = await loadConfig(file, {}, io.env, io.cwd);
  const description = describeConfig(config, dirname(resolve(io.cwd, file)));
  const registry = await loadWithoutServing(config, io);
  try {
    const loaded = describeRegistry(registry);
    if (loaded.servers.some(({ error }) => error !== undefined)) finish(1);
    if (flags.format === 'json') {
      io.stdout(
        renderJson({ ...description, servers: description.servers.map((server, index) => ({ ...server, ...loaded.servers[index] })) }),
      );
      return;
    }
    const lines: string[] = [
      `${file}: listens on ${description.host}:${description.port}, integrity ${description.integrity}${description.workers === 1 ? '' : `, ${description.workers} workers`}`,
    ];
    for (const [index, server] of description.servers.entries()) {
      const {
        tools = [],
        resources = [],
        prompts = [],
        held = [],
        forbidden = [],
        unmarked = [],
        renamed = [],
        warnings = [],
        error,
      } = loaded.servers[index] ?? {};
      lines.push(
        '',
        `${server.name}`,
        ...server.endpoints.map((endpoint) => `  endpoint      ${endpoint}`),
        ...(server.specs === undefined ? [] : [`  spec          ${server.specs.join(', ')}`]),
        ...(server.refresh_seconds === undefined ? [] : [`  refresh       every ${server.refresh_seconds} s`]),
        ...(server.capabilities.length === 0 ? [] : [`  capabilities  ${server.capabilities.join(', ')}`]),
        ...(server.base_url === undefined ? [] : [`  base URL      ${server.base_url}`]),
        `  access        ${server.access}`,
        `  auth          ${server.auth}${server.auth_origins === undefined ? '' : `, only to ${server.auth_origins.join(', ')}`}`,
        ...(server.headers === undefined ? [] : [`  headers       ${server.headers.join(', ')}`]),
        `  exposure      ${server.exposure}`,
        `  tools         ${tools.length === 0 ? 'none' : tools.map(({ name, effect }) => `${name} (${effect})`).join(', ')}`,
        ...(resources.length === 0 ? [] : [`  resources     ${resources.join(', ')}`]),
        ...(prompts.length === 0 ? [] : [`  prompts       ${prompts.join(', ')}`]),
        ...held.map(({ path, reason, command }) => `  held          ${path}: ${reason}; ${command}`),
        ...(forbidden.length === 0 ? [] : [`  forbidden     ${forbidden.join(', ')}`]),
        ...(unmarked.length === 0 ? [] : [`  not marked    ${unmarked.join(', ')}`]),
        ...renamed.map(({ name, served_as }) => `  renamed       ${name} is served as ${served_as}`),
        ...warnings.map((warning) => `  warning       ${warning}`),
        ...(error === undefined ? [] : [`  not served    ${error}`]),
      );
    }
    io.stdout(`${lines.map(escapeText).join('\n')}\n`);
  } finally {
    await registry.close();
  }
}
