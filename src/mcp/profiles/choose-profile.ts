import type { ServerConfig } from '../../config/index.js';
import type { ClientProfile } from './client-profile.js';
import { leadWithLetter } from './leading-letter.js';

type ProfileName = ServerConfig['clientProfile'];

const PROFILES: Readonly<Record<Exclude<ProfileName, 'default' | 'auto'>, ClientProfile>> = {
  claude: { fitsPropertyNames: true },
  openai: { dialect: 'openai' },
  // Cursor hands the same tools to models of several makers.
  cursor: { fitsPropertyNames: true, dialect: 'openai' },
  gemini: { fitName: leadWithLetter, dialect: 'gemini' },
};

/** How clients call themselves (`clientInfo.name`): claude-ai, claude-code, codex-mcp-client, openai-mcp, cursor-vscode, gemini-cli-mcp-client-…. */
const CLIENT_NAMES: readonly (readonly [RegExp, keyof typeof PROFILES])[] = [
  [/\bcursor\b/i, 'cursor'],
  [/\b(claude|anthropic)\b/i, 'claude'],
  [/\b(gemini|antigravity)\b/i, 'gemini'],
  [/\b(openai|codex|chatgpt)\b/i, 'openai'],
];

/** The profile of a server for a client, by the client's name where `auto` is configured; `undefined` when tools are listed as for everyone. */
export function chooseProfile(configured: ProfileName, clientName: string | undefined): ClientProfile | undefined {
  if (configured === 'default') return undefined;
  if (configured !== 'auto') return PROFILES[configured];
  const found = CLIENT_NAMES.find(([pattern]) => clientName !== undefined && pattern.test(clientName));
  return found === undefined ? undefined : PROFILES[found[1]];
}
