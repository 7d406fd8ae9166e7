import { BEYOND_ASCII, ORDER, triggersIn, triggersInJson } from './triggers.js';

/** Text that speaks to the model instead of about the tool. */
export interface InstructionFinding {
  readonly kind: 'hidden-characters' | 'override' | 'concealment' | 'exfiltration' | 'role-markup' | 'command-to-the-model';
  /** The words, or the code points, that were found; printable, at most 80 characters. */
  readonly evidence: string;
}

/**
 * Hidden characters (bidirectional controls, tags, zero-width runs) and sentences that give the model orders: ignore your instructions,
 * do not tell the user, send the conversation there, chat-markup that pretends to be the system. Words are sought in the text as the model
 * would read it: hidden characters out, full-width letters folded, white space and emphasis collapsed. One finding of each kind.
 */
export function findInstructions(text: string): readonly InstructionFinding[] {
  const isAscii = isPlainAscii(text);
  const hidden = isAscii ? undefined : findHidden(text);
  const read = isAscii ? text : text.replace(HIDDEN, '').normalize('NFKC').replace(/\s+/g, ' ');
  const found: InstructionFinding[] = hidden === undefined ? [] : [hidden];
  if ((triggersIn(read) & ORDER) === 0) return found;
  const plain = read.replace(/(?:[\s*_`]|~(?!\/))+/g, ' ');
  for (const { kind, pattern } of PHRASES) {
    const match = pattern.exec(plain);
    if (match !== null && !found.some((finding) => finding.kind === kind)) found.push({ kind, evidence: match[0].trim().slice(0, 80) });
  }
  return found;
}

/** The same for the texts of descriptions and files, where one stands in many places: short ones without a finding are remembered. Not for what an API answers. */
export function findInstructionsInDocument(text: string): readonly InstructionFinding[] {
  if (clean.has(text)) return [];
  const found = findInstructions(text);
  if (found.length === 0 && text.length <= LONGEST_KEPT && clean.size < MOST_KEPT) clean.add(text);
  return found;
}

/**
 * Whether instructions could stand in the strings of a JSON text, told from the text as it is. What is beyond ASCII is not judged from outside.
 *
 * @param triggers of `triggersInJson`, where they are known.
 */
export function mayHoldInstructions(json: string, triggers = triggersInJson(json)): boolean {
  return !isPlainAscii(json) || (triggers & (BEYOND_ASCII | ORDER)) !== 0;
}

/** Texts in which nothing was found. */
const clean = new Set<string>();
const LONGEST_KEPT = 500;
const MOST_KEPT = 20_000;

/** Joiners are honest inside emoji and in scripts that need them; one soft hyphen or byte order mark is an accident of copying. */
function findHidden(text: string): InstructionFinding | undefined {
  const honest = text.replace(EMOJI_SEQUENCE, '');
  const match = SURELY_HIDDEN.exec(honest) ?? RUN_OF_INVISIBLE.exec(honest);
  if (match === null) return undefined;
  const codes = [...match[0]]
    .slice(0, 8)
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return { kind: 'hidden-characters', evidence: codes.join(' ') };
}

/** Told from its length in bytes, several times faster than by looking at each character. */
function isPlainAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length;
}

const EMOJI_SEQUENCE =
  /\p{Emoji_Presentation}[\u{E0020}-\u{E007F}]+|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})/gu;
/** Overrides, embeddings and isolates of direction; tags; zero-width space, word joiner, invisible operators; Hangul and Mongolian fillers. */
const SURELY_HIDDEN = /[\u202A-\u202E\u2066-\u2069\u200B\u2060-\u2065\u206A-\u206F\u180E\u115F\u1160\u3164\uFFA0\u{E0000}-\u{E007F}]+/u;
/** What is honest alone and hides text in a row: joiners, marks, variation selectors, soft hyphens, byte order marks. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points are what is sought
const RUN_OF_INVISIBLE = /[\u200C-\u200F\u00AD\u034F\u061C\uFEFF\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{2,}/u;
const HIDDEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points are what is sought
  /[\u00AD\u034F\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\u{E0000}-\u{E01EF}]/gu;

const PHRASES: readonly { readonly kind: InstructionFinding['kind']; readonly pattern: RegExp }[] = [
  {
    kind: 'override',
    pattern:
      /\b(?:ignore|disregard|forget|override|bypass|do not follow|don't follow|stop following)\s(?:(?:all|any|the|your|every|of|my|these|those|this|that|each|whatever)\s){0,4}(?:(?:previous|prior|above|earlier|preceding|existing|original|initial|system|developer|safety|other|current|user's)\s(?:and\s|or\s)?){1,3}(?:(?:system|developer|safety|user|tool)\s)?(?:instruction|prompt|direction|directive|guideline|guardrail|safeguard|command)s?\b/i,
  },
  {
    kind: 'override',
    pattern:
      /\b(?:ignore|disregard|forget)\s(?:all|any|everything|the|your)\s(?:of\s)?(?:(?:the|your)\s)?(?:(?:previous|prior|above|earlier|preceding)\s(?:messages?|rules?|context|text|tools?|conversation|training)|instructions\b|(?:you were told|you have been told|you know|above|before this)\b)/i,
  },
  {
    kind: 'override',
    pattern: /\b(?:ignore|disregard|forget)\s(?:all\s)?(?:previous|prior|preceding|above)\s(?:messages?|rules?|context|text)\b/i,
  },
  { kind: 'override', pattern: /\bignore previous\b(?! (?:version|value|record|entr|error|warning|result|setting|state|data|page|item))/i },
  {
    kind: 'override',
    pattern:
      /\b(?:ignore|disregard|forget|override|bypass)\s(?:all\s(?:of\s)?)?(?:your\s(?:\w{1,12}\s)?(?:instructions|guidelines|rules|training|guardrails)|(?:the\s)?(?:rules|guidelines|messages|text)\s(?:above|before this|you))\b/i,
  },
  {
    kind: 'override',
    pattern: /\b(?:new|updated|real|actual|secret)\s(?:system\s)?instructions?\s?(?:for (?:you|the (?:ai|model|assistant))\s?)?:/i,
  },
  {
    kind: 'concealment',
    pattern:
      /\b(?:do not|don't|never|must not|should not|shouldn't)\s(?:ever\s)?(?:tell|mention|reveal|disclose|inform|alert|show|report)\s(?:(?:this|it|that|these|anything|any of this|about this)\s(?:[a-z]+\s){0,3}?)?(?:to\s)?(?:the\s|your\s)?(?:human|user|end[- ]?user|operator)s?\b(?! (?:id|name|email|agent|object|account|role))/i,
  },
  {
    kind: 'concealment',
    pattern:
      /\bwithout\s(?:telling|informing|asking|alerting)\s(?:the\s|your\s)?(?:human|user|operator)\b|\bwithout the user'?s? (?:knowing|noticing|knowledge)\b/i,
  },
  {
    kind: 'exfiltration',
    pattern:
      /\b(?:send|post|forward|upload|transmit|exfiltrate|leak|copy|e-?mail|append|include|pass|paste|encode|embed)\b[^.]{0,60}\b(?:(?:entire|full|whole|complete|current)\s(?:conversation|chat|context)|(?:conversation|chat) history|system prompt|your (?:instructions|context|memory)|previous messages|environment variables|ssh keys?|id_rsa|id rsa|\.env\b|\/etc\/passwd|api keys?|access tokens?|secrets|credentials|passwords)\b[^.]{0,60}\b(?:to|at|via|into|in|as)\s(?:https?:\/\/|[a-z0-9.-]{1,60}@[a-z0-9]|this (?:url|endpoint|address|tool|server|parameter|argument|field)|the (?:notes?|context|sidenote|metadata|comment) (?:parameter|argument|field))/i,
  },
  {
    kind: 'exfiltration',
    pattern:
      /\b(?:you must|always|also|secretly|silently)\b[^.]{0,40}\b(?:send|forward|bcc|cc|copy|e-?mail|post|upload)\b[^.]{0,20}\b(?:all|every|any|each|a copy)\b[^.]{0,40}\bto\s(?:https?:\/\/|[a-z0-9.-]{1,60}@[a-z0-9])/i,
  },
  {
    kind: 'exfiltration',
    pattern:
      /\b(?:read|open|cat|fetch|load|access|print)\b[^.]{0,40}(?:~\/\.|\/\.ssh\b|id_rsa\b|id rsa\b|\/etc\/(?:passwd|shadow)\b|\.aws\/credentials|\.cursor\/mcp\.json|mcp\.json\b|\.env\b(?! (?:file )?(?:is|are|contains)))[^.]{0,80}\b(?:and|then)\s(?:pass|send|include|put|provide|paste|return|post|use)/i,
  },
  {
    kind: 'exfiltration',
    pattern:
      /\b(?:reveal|repeat|print|output|disclose|leak|share|show)\s(?:me\s)?(?:your|the)\s(?:full\s|entire\s|hidden\s|original\s|initial\s)?(?:system prompt|system message|hidden instructions|initial instructions|instructions you)/i,
  },
  {
    kind: 'role-markup',
    pattern:
      /<\|(?:im start|start header id)\|>\s?(?:system|user|assistant|developer)\b|<<\s?SYS\s?>>|\[\/?INST\]|<\/?(?:system|important|assistant|instructions?)>[^<]{0,40}\b(?:you|ignore|always|never|before|must|this tool)\b/i,
  },
  {
    kind: 'role-markup',
    pattern:
      /(?:^|[\n.>"#-])\s?(?:system|assistant|developer)\s?:\s(?:you (?:are|must|will|should)|ignore|disregard|never|always|from now on)\b/i,
  },
  {
    kind: 'command-to-the-model',
    pattern:
      /\b(?:(?:ai|llm|language)\s?(?:model|assistant|agent)s?|llms?|chatgpt|claude|gemini|gpt-?\d?|(?:if|when) you are an? (?:ai|llm|assistant|language model|agent))\b,?\s(?:reading this\s|processing this\s|you\s)?(?:must|have to|has to|need to|are required to|is required to|shall)\s(?:now\s|always\s|never\s|not\s|first\s|also\s|immediately\s)*(?:call|invoke|execute|run|ignore|send|forward|reveal|read|fetch|include|pass|use|respond|reply|comply|obey)\b/i,
  },
  {
    kind: 'command-to-the-model',
    pattern:
      /\byou are now (?:in )?(?:dan\b|an? (?:unrestricted|unfiltered|evil|different|new|jailbroken)|(?:developer|debug|god|admin|unrestricted|jailbreak) mode)/i,
  },
  {
    kind: 'command-to-the-model',
    pattern:
      /\bfrom now on,? (?:you|always|never|ignore)\b|\b(?:act|behave|respond) as (?:if you (?:are|were)|though you (?:are|were)) (?:not bound|unrestricted|an? (?:admin|unrestricted|evil))/i,
  },
  {
    kind: 'command-to-the-model',
    pattern:
      /\b(?:before|after|instead of|whenever|when) (?:you )?(?:using|use|calling|call|invoking|invoke|running|run) (?:this|any|any other|other|another|every) tools?,? (?:you )?(?:must|always|first|should first|silently|secretly)? ?(?:always |first |also |silently |secretly )*(?:read|send|fetch|open|upload|forward|exfiltrate|access|execute|cat)\b/i,
  },
  {
    kind: 'command-to-the-model',
    pattern: /\b(?:always|must) (?:call|use|invoke|prefer|run) this tool (?:first|instead|before (?:any|every|all|using|calling))/i,
  },
];
