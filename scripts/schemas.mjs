// Writes the JSON Schemas of the published formats into schemas/, from the same zod schemas that read them; `--check` only compares.
//   npm run build && node scripts/schemas.mjs [--check]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigFile } from '../dist/config/index.js';
import { Capability, ImportPlan, Lock, Manifest } from '../dist/model/index.js';

const FORMATS = {
  capability: [Capability, 'Capability file of mcp-gateway'],
  plan: [ImportPlan, 'Saved plan of `mcp-gateway import preview --out`'],
  manifest: [Manifest, 'Manifest of `mcp-gateway import apply`'],
  lock: [Lock, 'capabilities.lock.json of an active directory'],
  gateway: [ConfigFile, 'gateway.yaml', takeShortForms],
};

const folder = new URL('../schemas/', import.meta.url);
const isCheck = process.argv.includes('--check');
const stale = [];
mkdirSync(folder, { recursive: true });
for (const [name, [schema, title, override]] of Object.entries(FORMATS)) {
  const path = new URL(`${name}.schema.json`, folder);
  // What JSON Schema cannot say (a transformation, a check across keys) is said by the program.
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-2020-12', override });
  const text = `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
  if (!isCheck) writeFileSync(path, text);
  else if (read(path) !== text) stale.push(`schemas/${name}.schema.json`);
}
if (stale.length > 0) {
  console.error(`Not current: ${stale.join(', ')}. Run: node scripts/schemas.mjs`);
  process.exitCode = 1;
}

/** What people may write in place of the form that it is read as: one for a list of one, a type alone (`access: open`), and `${NAME}` for one of several words. */
function takeShortForms({ zodSchema, jsonSchema }) {
  const { type, in: before } = zodSchema._zod.def;
  const isRead = type === 'pipe' && before._zod.def.type === 'transform'; // by z.preprocess
  if (isRead && jsonSchema.type === 'array') alsoTake(jsonSchema, jsonSchema.items);
  else if (isRead) alsoTake(jsonSchema, { enum: jsonSchema.oneOf.filter(isWhole).map(({ properties }) => properties.type.const) });
  else if (type === 'enum') alsoTake(jsonSchema, { type: 'string', pattern: '\\$\\{' });
}

function alsoTake(jsonSchema, short) {
  const { ...long } = jsonSchema;
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  jsonSchema.anyOf = [short, long];
}

function isWhole({ required }) {
  return required.length === 1;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
