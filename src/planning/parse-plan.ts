import { digestCapability } from '../capability/index.js';
import { GatewayError, ImportPlan, isExecutable } from '../model/index.js';
import { planDigest, stateDigest } from './plan-digest.js';

/**
 * A saved plan, after checking that it is the one that was made: version, shape, and every digest in it, over the texts and
 * schemas that stand in the file. Fields that this version does not know are ignored.
 *
 * @param label names the file in messages.
 * @throws GatewayError `plan-invalid`.
 */
export function parsePlan(text: string, label: string): ImportPlan {
  const value = readJson(text, label);
  const version = typeof value === 'object' && value !== null && 'format_version' in value ? value.format_version : undefined;
  if (version === undefined) {
    throw new GatewayError('plan-invalid', `${label} is no saved plan.`, {
      hint: 'Save one with `mcp-gateway import preview --out`.',
    });
  }
  if (version !== '1.0') {
    throw new GatewayError('plan-invalid', `${label}: the format version is ${JSON.stringify(version)}; this program reads "1.0".`, {
      hint: 'Make the plan again with `mcp-gateway import preview --out`.',
    });
  }
  const parsed = ImportPlan.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refuse(label, `it is no plan: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong shape'}`);
  }
  checkDrafts(parsed.data, label);
  if (planDigest(parsed.data) !== parsed.data.plan_digest_sha256)
    throw refuse(label, 'its plan digest does not fit its content; it was edited');
  if (stateDigest(parsed.data.changes) !== parsed.data.state_digest_sha256)
    throw refuse(label, 'its state digest does not fit its changes; it was edited');
  return parsed.data;
}

function readJson(text: string, label: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new GatewayError('plan-invalid', `${label} is no JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function checkDrafts(plan: ImportPlan, label: string): void {
  const names = new Set<string>();
  for (const draft of plan.drafts) {
    const { name, generated_yaml: yaml } = draft;
    if (names.has(name)) throw refuse(label, `two drafts are called ${JSON.stringify(name)}`);
    names.add(name);
    if ((yaml !== null) !== isExecutable(draft)) throw refuse(label, `draft ${JSON.stringify(name)} has the text of another kind of draft`);
    if (yaml === null) continue;
    // A comment line is outside the digest, so a plan has none.
    if (/^#/m.test(yaml) || digestCapability(yaml) !== draft.trust_card.draft_digest_sha256) {
      throw refuse(label, `the text of draft ${JSON.stringify(name)} does not fit its digest; it was edited`);
    }
  }
}

function refuse(label: string, fault: string): GatewayError {
  return new GatewayError('plan-invalid', `${label}: ${fault}.`, { hint: 'Make the plan again with `mcp-gateway import preview --out`.' });
}
