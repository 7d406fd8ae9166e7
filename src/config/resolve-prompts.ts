import { nearestName, tokenizeTemplate } from '../capability/index.js';
import type { ServerFile } from './config-file.js';
import type { PromptConfig } from './gateway-config.js';
import type { ResolveContext } from './resolve-config.js';

type PromptFile = NonNullable<ServerFile['prompts']>[number];

/** A prompt as the file has it, with its text as a message of the user. */
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
    })),
    messages: prompt.messages ?? [{ role: 'user', text: prompt.text ?? '' }],
    tools: prompt.tools ?? [],
  };
}

/** Names that are there twice, prompts without text, and placeholders without an argument. */
export function checkPrompts({ prompts = [] }: ServerFile, at: readonly PropertyKey[], report: ResolveContext['report']): void {
  const names = new Set<string>();
  for (const [index, prompt] of prompts.entries()) {
    const place = [...at, 'prompts', index];
    const { name } = prompt;
    if (names.has(name)) report([...place, 'name'], `two prompts are named "${name}"`);
    names.add(name);
    if ((prompt.text === undefined) === (prompt.messages === undefined))
      report(place, `the prompt "${name}" has ${prompt.text === undefined ? 'no text' : 'both text and messages'}; give text or messages`);
    const known = (prompt.arguments ?? []).map((argument) => argument.name);
    const texts = [
      ...(prompt.text === undefined ? [] : [{ text: prompt.text, path: [...place, 'text'] }]),
      ...(prompt.messages ?? []).map(({ text }, message) => ({ text, path: [...place, 'messages', message, 'text'] })),
    ];
    for (const { text, path } of texts) {
      for (const part of tokenizeTemplate(text).parts) {
        if (part.kind === 'text' || known.includes(part.name)) continue;
        const near = nearestName(part.name, known);
        report(
          path,
          `the prompt "${name}" has no argument "${part.name}"; ${near === undefined ? `for the text itself write {{${part.name}}}` : `did you mean "${near}"?`}`,
        );
      }
    }
  }
}
