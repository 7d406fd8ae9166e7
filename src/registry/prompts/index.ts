export { servePrompts } from './serve-prompts.js';
export type { ServedPrompt } from './served-prompt.js';
