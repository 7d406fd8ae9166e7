import { fileURLToPath } from 'node:url';

/** The program itself, which an MCP client starts to talk to this tool. */
export const COMMAND_FILE = fileURLToPath(new URL('./main.js', import.meta.url));
