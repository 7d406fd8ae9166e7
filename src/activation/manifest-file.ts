import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { GatewayError, Manifest } from '../model/index.js';
import { absentAsUndefined, checkRelativePath, readRegularFile } from './working-directory.js';

/** A manifest and where it is. */
export interface FoundManifest {
  readonly manifest: Manifest;
  /** Its name in the directory. */
  readonly file: string;
  /** The 12 hexadecimal digits in its name; what is kept for it stands under them. */
  readonly id: string;
}

/** `import-<source>-<12 hex of the plan digest>.manifest.json`; of the source's name only what is safe in a file name. */
export function manifestName(sourceName: string, planDigest: string): string {
  const slug = sourceName
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80);
  return `import-${slug === '' ? 'source' : slug}-${planDigest.slice(0, 12)}.manifest.json`;
}

/** The 12 digits that a manifest's name ends in; undefined for any other name. */
export function manifestId(file: string): string | undefined {
  return /^import-.+-([0-9a-f]{12})\.manifest\.json$/.exec(file)?.[1];
}

/** The manifest as it is written: two spaces, keys in the order of the format, no time in it. */
export function renderManifest(manifest: Manifest): string {
  return `${JSON.stringify(Manifest.parse(manifest), null, 2)}\n`;
}

/**
 * @param label names the file in messages.
 * @throws GatewayError `manifest-invalid`.
 */
export function parseManifest(text: string, label: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refuse(label, `it is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const version = typeof value === 'object' && value !== null && 'format_version' in value ? value.format_version : undefined;
  if (version === undefined) throw refuse(label, 'it is no manifest');
  if (version !== '1.0') throw refuse(label, `the format version is ${JSON.stringify(version)}; this program reads "1.0"`);
  const parsed = Manifest.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refuse(label, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong shape'}`);
  }
  for (const { path } of [...parsed.data.written, ...(parsed.data.removed ?? [])]) {
    if (!/^[^/]+\.ya?ml$/.test(checkRelativePath(path))) throw refuse(label, `${JSON.stringify(path)} is no draft of this directory`);
  }
  return parsed.data;
}

/** Every manifest of a drafts directory, sorted by name. One that cannot be read is passed over: it is evidence for nothing. */
export async function findManifests(dir: string): Promise<readonly FoundManifest[]> {
  const names = (await readdir(dir).catch(absentAsUndefined)) ?? [];
  const found: FoundManifest[] = [];
  for (const file of names.sort()) {
    const id = manifestId(file);
    if (id === undefined) continue;
    try {
      const bytes = await readRegularFile(join(dir, file));
      const manifest = parseManifest(bytes?.toString('utf8') ?? '', file);
      if (manifest.plan_digest_sha256.startsWith(id)) found.push({ manifest, file, id });
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
    }
  }
  return found;
}

function refuse(label: string, fault: string): GatewayError {
  return new GatewayError('manifest-invalid', `${label}: ${fault}.`, { hint: 'Name a manifest that `mcp-gateway import apply` wrote.' });
}
