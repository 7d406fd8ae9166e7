import { dirname, join } from 'node:path';
import { checkCapability, digestCapability, parseCapability } from '../capability/index.js';
import type { Capability, Diagnostic, Lock, LockFileEntry } from '../model/index.js';
import { diffCapability, digestFile, type FieldChange } from '../planning/index.js';
import { toActiveText } from './activation-block.js';
import { activationCommand } from './activation-command.js';
import type { Destination } from './choose-destination.js';
import { type createOriginFinder, type FileOrigin, ownMember } from './file-origin.js';
import type { createActivatedFinder } from './find-activated.js';
import type { Namesakes } from './find-namesake.js';
import { type Approvals, type Judgement, judgeFile } from './judge-file.js';
import { keptText, readKept } from './kept-files.js';
import type { createRejectionFinder } from './review-record.js';
import { shellPath } from './shell-word.js';
import { isSignedBy } from './sign-entry.js';
import { readBelow } from './working-directory.js';

/** A file that was activated, or would be. */
export interface ActivatedFile extends Judgement {
  /** As it was found, relative to the working directory. */
  readonly from: string;
  /** Where it is served, relative to the working directory. */
  readonly to: string;
  /** Relative to the working directory. */
  readonly root: string;
  readonly name: string;
  readonly capability: Capability;
  /** Digest of the data lines as served. */
  readonly sha256: string;
  /** It differs from what `import apply` wrote, or from what was accepted last. */
  readonly edited: boolean;
  /** What differs, field by field, from the generated, accepted or replaced file; undefined where that is not kept. */
  readonly difference?: readonly FieldChange[];
}

/** A file that was not activated, with everything that is missing. */
export interface LeftFile extends Partial<Omit<ActivatedFile, 'from' | 'reasons'>> {
  readonly from: string;
  readonly reasons: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The command that would activate it. */
  readonly command: string;
  /** Somebody declined it as it is, and nobody took that back. */
  readonly isRejected?: true;
}

/** A draft that is gone because it was activated; both relative to the working directory. */
export interface AlreadyActive {
  readonly from: string;
  readonly to: string;
  /** By another command, after this one had found it. */
  readonly meanwhile?: true;
}

/** A file that may be activated, with the bytes that will be served. */
export interface JudgedFile {
  readonly destination: Destination;
  readonly file: ActivatedFile;
  readonly text: string;
  readonly origin: FileOrigin;
  /** Who answered its gates. */
  readonly by: Approvals;
}

/** What a judgement over a file in its place depends on. */
export interface JudgementScope {
  readonly lock: Lock;
  readonly by: Approvals;
  readonly findOrigin: ReturnType<typeof createOriginFinder>;
  readonly findRejection: ReturnType<typeof createRejectionFinder>;
  readonly findActivated: ReturnType<typeof createActivatedFinder>;
  readonly namesakes: Namesakes;
  readonly command: string;
  /** As it was given with `--to`. */
  readonly to?: string;
  /** PEM of the private key that will sign; an active file whose entry it did not sign is judged anew. */
  readonly signingKey?: string;
  /** `ActivatedFile.sha256` of what was decided about. */
  readonly seen?: string;
}

/** Reads and judges one file: `active` when it was approved as it is already, and signed by the key where one is given. */
export async function judgeActivation(
  destination: Destination,
  scope: JudgementScope,
): Promise<JudgedFile | LeftFile | AlreadyActive | 'active'> {
  const { lock, by, findOrigin, findRejection, findActivated, namesakes, command, to, signingKey, seen } = scope;
  const { from, fromDir, fromPath, root, path, shownTo, shownRoot } = destination;
  const refuse = (reasons: readonly string[], rest: Partial<LeftFile> = {}): LeftFile => ({
    diagnostics: [],
    command: `${command} cap validate ${shellPath(from)}`,
    ...rest,
    from,
    reasons,
  });
  const bytes = await readBelow(fromDir, fromPath);
  if (bytes === undefined) {
    const active = await findActivated(from);
    return active === undefined ? refuse(['it does not exist any more']) : { from, to: active, meanwhile: true };
  }
  const text = bytes.toString('utf8');
  const digest = digestFile(bytes);
  const entry = ownMember(lock.files, path);
  const isInPlace = fromDir === root && fromPath === path;
  const isApproved = isInPlace && entry?.method === 'reviewed' && entry.sha256 === digest;
  const isActive = isApproved && (signingKey === undefined || isSignedBy(path, entry, [signingKey]));
  const rejection = isApproved ? undefined : await findRejection(join(fromDir, fromPath), digest);
  if (rejection !== undefined) {
    const reason = `${rejection.reviewer} rejected it${rejection.reason === '' ? '' : `: ${rejection.reason}`}`;
    return refuse([reason], { isRejected: true, command: `${command} import review ${shellPath(dirname(from))} --all` });
  }
  const parsed = parseCapability(text);
  const { capability } = parsed;
  const diagnostics = checkCapability(parsed, { path: from });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (capability === undefined || errors.length > 0)
    return refuse([`it is not valid: ${errors[0]?.summary ?? 'it cannot be read'}`], { diagnostics });
  if (isActive) return 'active';
  const origin = await findOrigin(join(fromDir, fromPath), digest, capability, lock);
  const judgement = judgeFile(capability, digest, origin, lock, by);
  const activeText = toActiveText(text, capability);
  const basis = await findBasis({ destination, entry, origin, digest, isInPlace });
  const file: ActivatedFile = {
    ...judgement,
    from,
    to: shownTo,
    root: shownRoot,
    name: capability.name,
    capability,
    sha256: digestCapability(activeText),
    edited: basis.edited,
    ...(basis.text === undefined ? {} : describeDifference(basis.text, activeText)),
  };
  if (seen !== undefined && seen !== file.sha256) {
    const review = `${command} import review ${shellPath(dirname(from))}`;
    return refuse(['it was changed after it was shown; review it again'], { ...file, diagnostics, command: review });
  }
  const reasons = [...judgement.reasons, ...(basis.conflict === undefined ? [] : [basis.conflict])];
  const namesake = entry === undefined && !isInPlace ? await namesakes.find(capability.name, destination, lock) : undefined;
  if (namesake !== undefined) {
    const taken = `the name "${capability.name}" is taken by ${namesake}; give one of them another name, or take that out of service`;
    return refuse([...reasons, taken], { ...file, diagnostics, command: `${command} cap deactivate ${shellPath(namesake)}` });
  }
  const given = { approvals: by.approvals, signs: signingKey !== undefined, ...(to === undefined ? {} : { to }) };
  if (reasons.length > 0) return refuse(reasons, { ...file, diagnostics, command: activationCommand(file, command, given) });
  return { destination, file, text: activeText, origin, by };
}

/** The bytes that a file is compared with, and whether it counts as edited. */
async function findBasis({
  destination: { root, path, shownTo },
  entry,
  origin,
  digest,
  isInPlace,
}: {
  readonly destination: Destination;
  readonly entry: LockFileEntry | undefined;
  readonly origin: FileOrigin;
  readonly digest: string;
  readonly isInPlace: boolean;
}): Promise<{ readonly edited: boolean; readonly text?: string; readonly conflict?: string }> {
  if (isInPlace) {
    const accepted = entry === undefined ? undefined : keptText(await readKept(root, entry.sha256), path, entry.sha256);
    const isAsRecorded = entry === undefined || entry.sha256 === digest;
    return { edited: isAsRecorded ? entry?.edited === true : true, ...(accepted === undefined ? {} : { text: accepted }) };
  }
  const existing = await readBelow(root, path);
  if (existing !== undefined && entry === undefined) {
    return { edited: false, conflict: `${shownTo} is there already and nobody activated it; move it away first` };
  }
  const isEdited = origin.written !== undefined && origin.written.sha256 !== digest;
  if (isEdited) return { edited: true, ...(origin.generated === undefined ? {} : { text: origin.generated }) };
  return { edited: false, ...(existing === undefined ? {} : { text: existing.toString('utf8') }) };
}

function describeDifference(before: string, after: string): { readonly difference?: readonly FieldChange[] } {
  const old = parseCapability(before).capability;
  const fresh = parseCapability(after).capability;
  if (old === undefined || fresh === undefined) return {};
  const { activation: _gates, ...active } = old;
  return { difference: diffCapability(active, fresh) };
}
