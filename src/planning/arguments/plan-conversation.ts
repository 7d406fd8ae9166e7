import type { Diagnostic, EventsConfig, InputRequiredConfig, Operation } from '../../model/index.js';
import type { Argument } from './argument.js';
import { argumentNamed } from './argument-named.js';

/** What the source's author says of the events and questions of an operation, as the file has it. */
export function planConversation(
  { hints, pointer }: Operation,
  names: ReadonlyMap<Argument, string>,
): {
  readonly config: { readonly events?: EventsConfig; readonly input_required?: InputRequiredConfig };
  readonly losses: readonly Diagnostic[];
} {
  const { events, inputRequired } = hints ?? {};
  const told = events === undefined ? {} : { events };
  if (inputRequired === undefined) return { config: told, losses: [] };
  const { status, requests, state, responsesParameter, stateParameter } = inputRequired;
  const responses = argumentNamed(responsesParameter, names);
  if (responses === undefined) {
    const summary = `input_required names "${responsesParameter}", which is no parameter of the operation; what the API asks is not passed on`;
    return { config: told, losses: [{ severity: 'warning', code: 'unsupported-vendor-key', summary, pointer }] };
  }
  const stateArgument = argumentNamed(stateParameter, names);
  return {
    config: {
      ...told,
      input_required: {
        status,
        ...(requests === undefined ? {} : { requests }),
        ...(state === undefined ? {} : { state }),
        responses_argument: responses,
        ...(stateArgument === undefined ? {} : { state_argument: stateArgument }),
      },
    },
    losses: [],
  };
}
