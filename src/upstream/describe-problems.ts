import { type Capability, isJsonObject } from '../model/index.js';
import type { ValidationProblem } from '../schema/index.js';

const MAX_PROBLEMS = 20;
const MAX_ARGUMENTS = 60;

/** Validation problems for a model: each with its place, what would be accepted and the nearest name, then the valid arguments. */
export function describeProblems(capability: Capability, problems: readonly ValidationProblem[]): string {
  const lines = problems.slice(0, MAX_PROBLEMS).map(({ path, message, allowed, suggestion }) => {
    const accepted = allowed === undefined || allowed.length === 0 ? '' : ` (accepted: ${allowed.slice(0, MAX_PROBLEMS).join(', ')})`;
    const nearest = suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
    return `- ${path === '' ? 'the arguments' : path}: ${message}${nearest}${accepted}`;
  });
  if (problems.length > MAX_PROBLEMS) lines.push(`- and ${problems.length - MAX_PROBLEMS} more`);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${count} with the arguments of ${capability.name}; nothing was sent:\n${lines.join('\n')}\n${describeArguments(capability)}`;
}

/** `Valid arguments: id (required), expand`. */
export function describeArguments({ schema: { input } }: Capability): string {
  if (!isJsonObject(input) || !isJsonObject(input.properties)) return 'It takes no named arguments.';
  const required = new Set(Array.isArray(input.required) ? input.required : []);
  const names = Object.keys(input.properties)
    .sort((a, b) => Number(required.has(b)) - Number(required.has(a)))
    .map((name) => (required.has(name) ? `${name} (required)` : name));
  const shown = names.slice(0, MAX_ARGUMENTS).join(', ');
  return `Valid arguments: ${shown === '' ? 'none' : shown}${names.length > MAX_ARGUMENTS ? ` and ${names.length - MAX_ARGUMENTS} more` : ''}.`;
}
