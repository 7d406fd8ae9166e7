import { describe, expect, it } from 'vitest';
import { parseUriTemplate, renameArguments } from '../../src/capability/index.js';
import { sampleCapability } from './sample-capability.js';

const NAMES = new Map([
  ['id', 'repository'],
  ['q', 'words'],
]);

describe('renameArguments', () => {
  it.each([
    ['shop://repos/{id}', 'shop://repos/{repository}'],
    ['shop://repos/{+id}', 'shop://repos/{+repository}'],
    ['shop://repos/{id}{?q,page}', 'shop://repos/{repository}{?words,page}'],
  ])('renames the variables of the resource template %s', (uriTemplate, renamed) => {
    const { resource } = renameArguments(sampleCapability({}, { resource: { uri_template: uriTemplate } }), NAMES);
    expect(resource?.uri_template).toBe(renamed);
    expect(parseUriTemplate(renamed)).toMatchObject({ variables: expect.arrayContaining([{ name: 'repository', isOptional: false }]) });
  });

  it('renames the arguments that what a client answers goes into', () => {
    const asking = sampleCapability({ input_required: { status: 428, responses_argument: 'q', state_argument: 'id' } });
    expect(renameArguments(asking, NAMES).providers.primary.config.input_required).toEqual({
      status: 428,
      responses_argument: 'words',
      state_argument: 'repository',
    });
  });
});
