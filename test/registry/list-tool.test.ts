import { describe, expect, it } from 'vitest';
import { parseCapability } from '../../src/capability/index.js';
import { DEFAULT_PROFILE, resolveProfile } from '../../src/planning/index.js';
import { listTool, outlineTool } from '../../src/registry/list-tool.js';
import { prepareCall } from '../../src/upstream/index.js';
import { fileText } from '../gateway/world.js';

const { capability } = parseCapability(
  fileText('get_thing', 'https://api.example.com', { output: '{ type: object, properties: { "2": {}, é: { const: "\\u2028" } } }' }),
);
if (capability === undefined) throw new Error('the file cannot be read');
const profile = resolveProfile(DEFAULT_PROFILE);
const { listed, preparesAnywhere } = outlineTool(capability);
const kept = { preparesAnywhere, listed: () => listed, json: () => Buffer.from(JSON.stringify(listed)) };

describe('a tool is listed as the same object and text', () => {
  it.each([
    ['of a file that is new', 'get_thing', undefined],
    ['of a file that is known', 'get_thing', kept],
    ['under another name than its own', 'other', kept],
  ])('%s', (_, name, outline) => {
    const listing = listTool(name, prepareCall(capability, { environment: {}, digest: '' }), profile, outline);
    const text = listing.listedJson().toString();
    expect(text).toBe(JSON.stringify(listing.listed()));
    expect(text).toContain(`{"name":"${name}"`);
    expect(text).toContain('"annotations":{"readOnlyHint":true');
  });
});
