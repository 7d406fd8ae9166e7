import type { ProviderConfig } from '../model/index.js';

/** Arguments that carry what the caller's side answered to the API (`config.input_required`); no caller sets them. */
export function inputArguments({ input_required: input }: ProviderConfig): readonly string[] {
  if (input === undefined) return [];
  return input.state_argument === undefined ? [input.responses_argument] : [input.responses_argument, input.state_argument];
}
