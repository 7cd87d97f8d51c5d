import type { Flow } from './flow.ts';
import { lookUp } from './scope.ts';
import { holdsSecret } from './secret-name.ts';
import type { Token } from './token.ts';
import { exposedBy, type Value } from './value.ts';

/** Words without which a statement of Python names no source of credentials: those of the sources and stores. */
const sources: ReadonlySet<string> = new Set(
  (
    'environ environb getenv getenvb getpass get_key get_password userdata secrets get_token ' +
    'get_secret get_secret_value get_parameter get_parameters access_secret_version read_secret read_secret_version ' +
    'dotenv_values SecretString parse_args parse_known_args Env'
  ).split(' '),
);

/** Common words, which are sources only where they are called. */
const called = /^(?:config|env)$/;

function isCalled(word: string, next: string | undefined): boolean {
  return (next === '(' && called.test(word)) || (next === '.' && word === 'env');
}

/** What is known, while a file is read, of the names that hold anything. */
export interface Known {
  /** the words of every name that was given a value */
  readonly words: Set<string>;
  /** a credential was kept under a name: from here on any name may lead to it */
  kept: boolean;
}

/** Nothing is known at the start of a file. */
export function nothingKnown(): Known {
  return { words: new Set(), kept: false };
}

/** Adds the words of a dotted name that is given a value; those of the object itself say nothing. */
export function learn(known: Known | null, name: string, value: Value): void {
  if (known === null || value === null) return;
  learnOf(known, value);
  for (const word of name.split(/[^\p{L}\p{N}_]+/u)) if (word !== 'self' && word !== 'cls') known.words.add(word);
}

/** Notes that a value is kept somewhere. */
export function learnOf(known: Known | null, value: Value): void {
  if (known !== null && !known.kept) known.kept = exposedBy(value) !== null;
}

/**
 * Whether the statement that begins at a token can change what is known, or let anything out: it names a source, or a name
 * that may hold a credential, or it keeps a list or a dictionary, into which one may be put later.
 */
export function matters(flow: Flow, at: number): boolean {
  const { known } = flow;
  if (known === null) return true;
  const { tokens } = flow.cursor;
  let depth = 0;
  let assigns = false;
  let keeps = false;
  let names = false;
  for (let i = at; i < tokens.length; i++) {
    const { kind, text, parts } = tokens[i] as Token;
    if (kind === 'line') break;
    if (kind === 'name') {
      if (sources.has(text) || isCalled(text, tokens[i + 1]?.text)) return true;
      names ||= known.words.has(text) && !isPlainField(flow, tokens, i, known);
    } else if (kind === 'op') {
      if (text === '[' || text === '{') keeps = true;
      if (text === '(' || text === '[' || text === '{') depth++;
      else if (text === ')' || text === ']' || text === '}') depth--;
      else if (text === ':=' || (depth <= 0 && isAssignment(text))) assigns = true;
    } else if (parts !== undefined) {
      const said = saidIn(flow, parts, known);
      if (said === 'source') return true;
      names ||= said === 'name';
    }
  }
  return names ? known.kept || assigns : assigns && keeps;
}

function isAssignment(op: string): boolean {
  return op.endsWith('=') && op !== '==' && op !== '!=' && op !== '<=' && op !== '>=';
}

/** Whether a string is the name of an option that holds a credential. */
function isOption(text: string): boolean {
  return text.startsWith('--') && text.length < 100 && holdsSecret(text.slice(2).replaceAll('-', '_'));
}

/** What is done with a bag as a whole. */
const ofBags =
  /^(?:get|pop|setdefault|__getitem__|__dict__|items|entries|values|copy|toObject|model_dump|dict|update|append|extend|push|add|map|filter|flat|concat|join|toString)$/;

/**
 * Whether only a field of a bag is meant that holds nothing: `args.lr`. No name was ever given a value with that word, and
 * the bag does not have it, so the field gives nothing, and what is put into it comes from another name.
 */
function isPlainField(flow: Flow, tokens: readonly Token[], at: number, known: Known): boolean {
  if (tokens[at + 1]?.text !== '.' || tokens[at - 1]?.text === '.') return false;
  const of = tokens[at + 2];
  if (of?.kind !== 'name' || known.words.has(of.text) || ofBags.test(of.text)) return false;
  const bag = lookUp(flow.scope, tokens[at]?.text ?? '');
  return bag?.is === 'bag' && !bag.fields.has(of.text);
}

/** Whether a string, or an expression in it, names a source or a known name. */
function saidIn(flow: Flow, parts: readonly (string | readonly Token[])[], known: Known): 'source' | 'name' | null {
  let names = false;
  for (const part of parts) {
    if (typeof part === 'string') {
      if (part === 'SecretString' || isOption(part)) return 'source';
      names ||= part.length < 100 && known.words.has(part);
      continue;
    }
    for (let i = 0; i < part.length; i++) {
      const { kind, text, parts: inner } = part[i] as Token;
      const said = inner === undefined ? null : saidIn(flow, inner, known);
      if (said === 'source' || (kind === 'name' && (sources.has(text) || called.test(text)))) return 'source';
      names ||= said === 'name' || (kind === 'name' && known.words.has(text) && !isPlainField(flow, part, i, known));
    }
  }
  return names ? 'name' : null;
}
