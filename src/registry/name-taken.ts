import { shellPath } from '../activation/index.js';

/** Why a file is held whose name another file of its server has, and the command that would serve it. */
export function nameTaken(name: string, holder: string): { readonly reason: string; readonly command: string } {
  return {
    reason: `the name "${name}" is taken by ${holder}; give one of them another name, or take one out of service`,
    command: `mcp-gateway cap deactivate ${shellPath(holder)}`,
  };
}
