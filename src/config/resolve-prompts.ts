import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { tokenizeTemplate } from '../capability/index.js';
import { nearestName } from '../schema/index.js';
import type { ConfigFile, ServerFile } from './config-file.js';
import type { PromptConfig, PromptMessageConfig, ServerConfig } from './gateway-config.js';
import type { ResolveContext } from './resolve-config.js';

type PromptFile = NonNullable<ServerFile['prompts']>[number];
type MessageFile = NonNullable<PromptFile['messages']>[number];
type Report = ResolveContext['report'];

/** A prompt as the file has it, with its text as a message of the user. Images are paths still; `readPromptImages` reads them. */
export function promptOf(prompt: PromptFile): PromptConfig {
  const { name, title, description } = prompt;
  return {
    name,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    arguments: (prompt.arguments ?? []).map((argument) => ({
      name: argument.name,
      ...(argument.description === undefined ? {} : { description: argument.description }),
      required: argument.required ?? false,
      ...(argument.ask === undefined ? {} : { ask: argument.ask }),
    })),
    messages: prompt.messages?.map(messageOf) ?? [{ role: 'user', text: prompt.text ?? '' }],
    tools: prompt.tools ?? [],
  };
}

function messageOf({ role, text, image, resource }: MessageFile): PromptMessageConfig {
  if (image !== undefined) return { role, image: { data: image, mimeType: IMAGE_TYPES.get(extname(image).toLowerCase()) ?? '' } };
  if (resource === undefined) return { role, text: text ?? '' };
  const { uri, mime_type: mimeType } = resource;
  return { role, resource: { uri, text: resource.text, ...(mimeType === undefined ? {} : { mimeType }) } };
}

const IMAGE_TYPES: ReadonlyMap<string, string> = new Map([
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.gif', 'image/gif'],
  ['.webp', 'image/webp'],
]);
const MAX_IMAGE_BYTES = 1024 * 1024;

/** The servers with the images of their prompts read; paths are relative to the folder of the file. */
export async function readPromptImages(
  servers: readonly ServerConfig[],
  file: ConfigFile,
  dir: string,
  { report }: ResolveContext,
): Promise<readonly ServerConfig[]> {
  return Promise.all(
    servers.map(async (server) => {
      const at = ['servers', (file.servers ?? []).findIndex(({ name }) => name === server.name), 'prompts'];
      const prompts = server.prompts.map(async (prompt, index) => ({
        ...prompt,
        messages: await Promise.all(
          prompt.messages.map(async (message, place) => {
            if (!('image' in message)) return message;
            const bytes = await readFile(resolve(dir, message.image.data)).catch(() => undefined);
            const fault = faultOf(bytes, message.image.mimeType);
            if (fault !== undefined) report([...at, index, 'messages', place, 'image'], `${message.image.data} ${fault}`);
            return { ...message, image: { ...message.image, data: bytes?.toString('base64') ?? '' } };
          }),
        ),
      }));
      return server.prompts.length === 0 ? server : { ...server, prompts: await Promise.all(prompts) };
    }),
  );
}

function faultOf(bytes: Buffer | undefined, mimeType: string): string | undefined {
  if (mimeType === '') return `is no image that clients show; use ${[...IMAGE_TYPES.keys()].join(', ')}`;
  if (bytes === undefined) return 'cannot be read';
  return bytes.length > MAX_IMAGE_BYTES ? `is larger than ${MAX_IMAGE_BYTES} bytes` : undefined;
}

/** Names that are there twice, prompts without text, messages that are not one thing, and placeholders without an argument. */
export function checkPrompts({ prompts = [] }: ServerFile, at: readonly PropertyKey[], report: Report): void {
  const names = new Set<string>();
  for (const [index, prompt] of prompts.entries()) {
    const place = [...at, 'prompts', index];
    const { name } = prompt;
    if (names.has(name)) report([...place, 'name'], `two prompts are named "${name}"`);
    names.add(name);
    if ((prompt.text === undefined) === (prompt.messages === undefined))
      report(place, `the prompt "${name}" has ${prompt.text === undefined ? 'no text' : 'both text and messages'}; give text or messages`);
    for (const [message, { text, image, resource }] of (prompt.messages ?? []).entries()) {
      if ([text, image, resource].filter((given) => given !== undefined).length !== 1)
        report([...place, 'messages', message], `a message of the prompt "${name}" is a text, an image or a resource; give one of them`);
    }
    checkPlaceholders(prompt, place, report);
  }
}

function checkPlaceholders(prompt: PromptFile, place: readonly PropertyKey[], report: Report): void {
  const known = (prompt.arguments ?? []).map((argument) => argument.name);
  const texts = [
    { text: prompt.text, path: ['text'] },
    ...(prompt.messages ?? []).flatMap(({ text, resource }, message) => [
      { text, path: ['messages', message, 'text'] },
      { text: resource?.uri, path: ['messages', message, 'resource', 'uri'] },
      { text: resource?.text, path: ['messages', message, 'resource', 'text'] },
    ]),
  ];
  for (const { text = '', path } of texts) {
    for (const part of tokenizeTemplate(text).parts) {
      if (part.kind === 'text' || known.includes(part.name)) continue;
      const near = nearestName(part.name, known);
      report(
        [...place, ...path],
        `the prompt "${prompt.name}" has no argument "${part.name}"; ${near === undefined ? `for the text itself write {{${part.name}}}` : `did you mean "${near}"?`}`,
      );
    }
  }
}
