import type { PackageInput, PackageSetup } from '../../model/index.js';
import type { Finding } from './risk-rule.js';

/** A flag that a container runtime is given, with its value as far as the metadata says it. */
interface RuntimeFlag {
  readonly name: string;
  readonly value: string;
  readonly pointer: string;
}

/**
 * What arguments of a container runtime give the container of the machine that it runs on, apart from the network: everything
 * (`--privileged`, the root folder, the runtime's own socket), folders, devices, capabilities, namespaces of the host. Flags are those of
 * `docker run`, which podman and nerdctl share. Flags may stand in one argument or in two.
 */
export function findContainerRights(setup: PackageSetup): readonly Finding[] {
  return readFlags(setup).flatMap((flag) => judgeFlag(flag) ?? []);
}

/** Arguments that take the container onto the network of the host or of another container. */
export function findContainerNetworks(setup: PackageSetup): readonly Finding[] {
  return readFlags(setup).flatMap(({ name, value, pointer }): Finding[] => {
    if (name !== '--network' && name !== '--net') return [];
    const evidence = `${name} ${value}`;
    if (value === 'host') {
      return [
        {
          level: 'high',
          reason: "The container is started on the host's network: it reaches all that only this machine does.",
          evidence,
          pointer,
        },
      ];
    }
    if (value.startsWith('container:')) {
      return [{ level: 'medium', reason: 'The container shares the network of another one.', evidence, pointer }];
    }
    return isOpen(value) ? [{ level: 'medium', reason: 'Who starts the container chooses its network.', evidence, pointer }] : [];
  });
}

function judgeFlag({ name, value, pointer }: RuntimeFlag): Finding | undefined {
  const evidence = value === '' ? name : `${name} ${value}`;
  const found = (level: Finding['level'], reason: string): Finding => ({ level, reason, evidence, pointer });
  switch (name) {
    case '--privileged':
      return value === 'false' ? undefined : found('critical', 'The container is started with every right on this machine.');
    case '-v':
    case '--volume':
      return judgeMount(readVolume(value), found);
    case '--mount':
      return judgeMount(readMount(value), found);
    case '--cap-add':
      return judgeCapability(value, found);
    case '--device':
      return found('high', 'The container is given a device of this machine.');
    case '--security-opt':
      return /unconfined|label[=:]disable|systempaths/i.test(value)
        ? found('high', 'A protection of the container is switched off.')
        : undefined;
    case '--pid':
    case '--ipc':
    case '--uts':
    case '--userns':
    case '--cgroupns':
      return value === 'host' ? found('high', `The container shares ${name} with this machine.`) : undefined;
    case '--volumes-from':
      return found('medium', 'The container is given the folders of another one.');
    case '--env-file':
      return found('medium', 'The container is given every variable of a file.');
    default:
      return undefined;
  }
}

type Found = (level: Finding['level'], reason: string) => Finding;

function judgeMount(mounted: string | undefined, found: Found): Finding | undefined {
  if (mounted === undefined) return undefined;
  const path = mounted
    .replace(/\\/g, '/')
    .replace(/\/{2,}/g, '/')
    .replace(/(?!^)\/$/, '');
  if (/^(?:\/\.?|[a-z]:\/?)$/i.test(path)) return found('critical', 'The container is given every file of this machine.');
  if (/(?:docker|containerd|podman|crio?)\.sock$|docker_engine$/i.test(path)) {
    return found('critical', 'The container is given the socket of the container runtime, and with it this machine.');
  }
  if (path.split('/').includes('..')) return found('high', 'The container is given a folder that its path hides.');
  if (SYSTEM_FOLDER.test(path)) return found('high', 'The container is given a folder of the system or the home of a user.');
  if (isOpen(path)) return found('medium', 'The container is given a folder or file that whoever starts it chooses.');
  return /[/~]|^\.$/.test(path) ? found('medium', 'The container is given a folder or file of this machine.') : undefined; // else a volume by name
}

const SYSTEM_FOLDER =
  /^(?:\/(?:etc|root|home|Users|proc|sys|dev|boot|usr|bin|sbin|lib(?:64)?|opt|run|var(?:\/(?:run|lib|log))?)(?:$|\/(?:[^/{}]*$|(?:docker|containerd|kubelet)\b))|~\/?$|~\/\.|\$\{?(?:HOME|USERPROFILE)\b\}?\/?(?:$|\.)|[a-z]:\/(?:Windows|Users)\b)/i;

/** The first part of `host:container[:options]`; nothing where there is only a path in the container. A drive letter is no separator. */
function readVolume(value: string): string | undefined {
  return /^((?:[A-Za-z]:(?=[\\/]))?(?:\{[^{}]*\}|[^:{}]|[{}])*):/.exec(value)?.[1] ?? (isOpen(value) ? value : undefined);
}

/** The source of a bind mount. */
function readMount(value: string): string | undefined {
  const fields = new Map(
    value.split(',').map((part) => [part.split('=', 1)[0]?.trim().toLowerCase(), part.slice(part.indexOf('=') + 1).trim()]),
  );
  const source = fields.get('src') ?? fields.get('source');
  if (fields.get('type') === 'bind' || /[\\/{]/.test(source ?? '')) return source;
  return isOpen(value) ? value : undefined;
}

function judgeCapability(value: string, found: Found): Finding {
  const name = value.toUpperCase().replace(/^CAP_/, '');
  const isAll = ['ALL', 'SYS_ADMIN', 'SYS_MODULE', 'SYS_PTRACE', 'SYS_RAWIO', 'DAC_READ_SEARCH'].includes(name);
  return isAll
    ? found('critical', 'The container is given rights with which it can leave its bounds.')
    : found('high', 'The container is given rights on this machine that containers do not have.');
}

function isOpen(value: string): boolean {
  return value === '' || /\{[^{}]*\}/.test(value);
}

function readFlags({ inputs }: PackageSetup): readonly RuntimeFlag[] {
  const given = inputs.filter(({ place }) => place === 'runtime_argument');
  const lines = given.map(readLines);
  return given.flatMap(({ pointer }, index) => {
    const nexts = (lines[index + 1] ?? []).map(([first = '']) => (first.startsWith('-') ? '' : first));
    return (lines[index] ?? []).flatMap((words) => words.flatMap((word, at) => readFlag(word, words[at + 1], nexts, pointer)));
  });
}

function readFlag(word: string, next: string | undefined, nexts: readonly string[], pointer: string): readonly RuntimeFlag[] {
  const [, joined, given] = /^(--[A-Za-z][\w-]*)=(.*)$/s.exec(word) ?? /^(-v)(?!$)=?(.*)$/s.exec(word) ?? [];
  if (joined !== undefined && given !== undefined) return [{ name: joined, value: given, pointer }];
  if (!/^--?[A-Za-z]/.test(word)) return [];
  if (word === '--privileged') return [{ name: word, value: '', pointer }];
  // The value of a flag is the next word, or stands in the next argument.
  const values = next === undefined ? nexts : [next.startsWith('-') ? '' : next];
  return (values.length === 0 ? [''] : values).map((value) => ({ name: word, value, pointer }));
}

/** What may stand on the command line for an argument, in words: a line for each value that it can have. */
function readLines(input: PackageInput): readonly (readonly string[])[] {
  const { name } = input;
  const named = name?.trim().startsWith('-') === true ? name.trim().split(' ') : [];
  // Several words in one argument are read as that: which of them a client splits is not known.
  return readValues(input).map((value) =>
    [...named, ...(value.startsWith('-') ? value.split(' ') : [value])].filter((text) => text !== ''),
  );
}

/** The value with what its variables are by themselves filled in, else the default, or each choice. */
function readValues({ value, default: preset, choices, variables }: PackageInput): readonly string[] {
  const given = value === undefined ? [...(preset === undefined ? [] : [preset]), ...choices] : [value];
  const filled = given.flatMap((text) => {
    const texts = variables.reduce(
      (known, variable) => {
        const options = [
          ...new Set([
            ...((variable.value ?? variable.default ?? '') ? [variable.value ?? variable.default ?? ''] : []),
            ...variable.choices,
          ]),
        ];
        const next = options.flatMap((option) => known.map((each) => each.replaceAll(`{${variable.name ?? ''}}`, () => option)));
        return next.length === 0 ? known : next.slice(0, MAX_VALUES);
      },
      [text],
    );
    return [...new Set([text, ...texts])];
  });
  return filled.length === 0 ? [''] : filled.slice(0, MAX_VALUES);
}

const MAX_VALUES = 50;
