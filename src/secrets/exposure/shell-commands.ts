// Over 300 lines because words, substitutions and here-documents of a shell are one recursion.
import { deepest } from './token.ts';

/** A variable that a word expands. */
export interface Expansion {
  readonly name: string;
  /** `part`: at most four characters; `other`: its length, or another text that stands for it */
  readonly form: 'whole' | 'part' | 'other';
  /** `${{ secrets.NAME }}`: the workflow puts the text itself there */
  readonly secret: boolean;
}

/** A word of a command: its text without quotes, expansions as they are written, and what it expands. */
export interface Word {
  readonly text: string;
  readonly expands: readonly Expansion[];
  /** what the commands inside `$( )` of this word expand */
  readonly inner: readonly Expansion[];
  readonly quoted: boolean;
}

export interface Redirect {
  readonly op: string;
  readonly target: Word;
  /** of a here-document: what its text expands */
  readonly body?: readonly Expansion[];
}

/** A group of commands: a function, a loop, `{ }`, `( )`. */
export interface Group {
  /** a function's name */
  readonly name: string | null;
  readonly parent: Group | null;
  /** its output does not go where the script's output goes */
  away: boolean;
}

export interface Command {
  readonly start: number;
  end: number;
  readonly words: Word[];
  readonly redirects: Redirect[];
  /** its output goes to the next command */
  piped: boolean;
  /** it stands inside `$( )` */
  readonly captured: boolean;
  group: Group | null;
}

interface Reader {
  readonly text: string;
  at: number;
  readonly commands: Command[];
  readonly pending: { readonly command: Command; readonly word: Word; readonly dash: boolean }[];
  group: Group | null;
  depth: number;
  /** between backticks, where the next backtick ends and does not begin */
  ticked: boolean;
}

const mostCommands = 20_000;
/** Expansions that a word may hold inside of substitutions; text made against the reader doubles them at every level. */
const mostInner = 1000;
const name = /[A-Za-z_]\w*/y;

/** The commands of a shell script in the order in which they stand, those inside `$( )` before the one around them. Total. */
export function shellCommands(text: string): Command[] {
  const reader: Reader = { text, at: 0, commands: [], pending: [], group: null, depth: 0, ticked: false };
  while (reader.at < text.length && reader.commands.length < mostCommands) {
    const before = reader.at;
    readCommands(reader, null);
    if (reader.at === before) reader.at++;
  }
  return reader.commands;
}

/** Reads until the end, or the character that closes a substitution. */
function readCommands(reader: Reader, close: string | null): void {
  const outer = reader.group;
  while (reader.at < reader.text.length && reader.commands.length < mostCommands) {
    skipBlanks(reader);
    const character = reader.text[reader.at];
    if (character === undefined) return;
    if (character === close && (close !== ')' || reader.group === outer)) {
      reader.at++;
      return;
    }
    if (character === '\n') endLine(reader);
    else if (character === '(') {
      reader.group = { name: null, parent: reader.group, away: false };
      reader.at++;
    } else if (character === ')') {
      reader.at++;
      closeGroup(reader, readCommand(reader, close));
    } else if (/[;&|]/.test(character)) reader.at++;
    else readCommand(reader, close);
  }
}

function endLine(reader: Reader): void {
  reader.at++;
  for (const { command, word, dash } of reader.pending.splice(0)) readBody(reader, command, word, dash);
}

function skipBlanks(reader: Reader): void {
  const { text } = reader;
  for (; reader.at < text.length; reader.at++) {
    const character = text[reader.at];
    if (character === '\\' && /^\\\r?\n/.test(text.slice(reader.at, reader.at + 3)))
      reader.at = text.indexOf('\n', reader.at);
    else if (character === '#' && (reader.at === 0 || /[\s;&|()]/.test(text[reader.at - 1] ?? ''))) {
      const end = text.indexOf('\n', reader.at);
      reader.at = (end < 0 ? text.length : end) - 1;
    } else if (character !== ' ' && character !== '\t' && character !== '\r') return;
  }
}

const opensGroup = /^(\{|if|for|while|until|case|select)$/;
const closesGroup = /^(\}|fi|done|esac)$/;
const leading = /^(then|do|else|elif|!|time|if|while|until|\{|\})$/;

function readCommand(reader: Reader, close: string | null): Command {
  const command: Command = {
    start: reader.at,
    end: reader.at,
    words: [],
    redirects: [],
    piped: false,
    captured: reader.depth > 0,
    group: reader.group,
  };
  let first = true;
  for (let more = true; more; ) {
    skipBlanks(reader);
    const character = reader.text[reader.at];
    if (character === undefined || character === close || /[\n;&|()]/.test(character))
      more = goesOn(reader, command, close);
    else if (!readRedirect(reader, command)) {
      const word = readWord(reader);
      if (first && structures(reader, word, command)) continue;
      if (!first || !leading.test(word.text) || word.quoted) {
        if (first) command.group = reader.group;
        command.words.push(word);
        first = false;
      }
    }
  }
  command.end = reader.at;
  if (command.words.length > 0 || command.redirects.length > 0) reader.commands.push(command);
  return command;
}

/** What a character that is no part of a word does to the command; true when the command goes on. */
function goesOn(reader: Reader, command: Command, close: string | null): boolean {
  const { text, at } = reader;
  const character = text[at];
  if (character === undefined || character === close || character === '\n' || character === ')') return false;
  if (character === '&' && text[at + 1] === '>') return readRedirect(reader, command);
  if (character === '(' && command.words.length === 1 && text[at + 1] === ')') {
    // name() { … }
    reader.at += 2;
    reader.group = { name: command.words[0]?.text ?? null, parent: reader.group, away: false };
    command.words.length = 0;
    const rest = /^\s{0,20}[{(]/.exec(text.slice(reader.at, reader.at + 22));
    reader.at += rest?.[0].length ?? 0;
    return false;
  }
  if (character === '(') {
    // an array: name=(a b c)
    const end = text.indexOf(')', at);
    reader.at = text[at - 1] === '=' && end > 0 ? end + 1 : at + 1;
    return true;
  }
  if (text.startsWith('||', at) || text.startsWith('&&', at)) reader.at += 2;
  else if (character === '|') {
    command.piped = true;
    reader.at += text[at + 1] === '&' ? 2 : 1;
    skipBlanks(reader);
    if (text[reader.at] === '\n') reader.at++;
  } else reader.at++;
  return false;
}

/** Opens and closes groups. True for a word that is passed over. */
function structures(reader: Reader, word: Word, command: Command): boolean {
  if (word.quoted) return false;
  if (word.text === 'function') {
    skipBlanks(reader);
    const named = readWord(reader).text.replace(/\(\)$/, '');
    const rest = /^\s{0,20}(\(\))?\s{0,20}[{(]/.exec(reader.text.slice(reader.at, reader.at + 50));
    reader.at += rest?.[0].length ?? 0;
    reader.group = { name: named, parent: reader.group, away: false };
    return true;
  }
  if (opensGroup.test(word.text)) {
    reader.group = { name: null, parent: reader.group, away: false };
    return /^(if|while|until|\{)$/.test(word.text);
  }
  if (!closesGroup.test(word.text)) return false;
  const closed = reader.group;
  // what follows says where the output of the whole group goes
  const rest = readRest(reader, command);
  if (closed !== null && rest) closed.away = true;
  reader.group = closed?.parent ?? null;
  return true;
}

function readRest(reader: Reader, command: Command): boolean {
  skipBlanks(reader);
  const { text } = reader;
  const redirect = /^(>>?|&>>?|1>>?)(?!&)/.test(text.slice(reader.at, reader.at + 3));
  const pipe = text[reader.at] === '|' && text[reader.at + 1] !== '|';
  return redirect || pipe || command.redirects.some(({ op }) => op.startsWith('>'));
}

function closeGroup(reader: Reader, after: Command): void {
  const closed = reader.group;
  if (closed !== null && (after.piped || after.redirects.some(({ op }) => /^(1|&)?>/.test(op)))) closed.away = true;
  reader.group = closed?.parent ?? null;
}

const redirect = /(\d{0,2}|&)(<<<|<<-|<<|<>|<|>>|>\||>&|>)/y;

function readRedirect(reader: Reader, command: Command): boolean {
  redirect.lastIndex = reader.at;
  const found = redirect.exec(reader.text);
  if (found === null || reader.text[found.index + found[0].length] === '(') return false;
  reader.at += found[0].length;
  skipBlanks(reader);
  const target = readWord(reader);
  const op = found[0];
  command.redirects.push({ op, target });
  if (/<<-?$/.test(op)) reader.pending.push({ command, word: target, dash: op.endsWith('-') });
  return true;
}

function readBody(reader: Reader, command: Command, delimiter: Word, dash: boolean): void {
  const { text } = reader;
  const start = reader.at;
  let end = start;
  for (; end < text.length; ) {
    const next = text.indexOf('\n', end);
    const line = text.slice(end, next < 0 ? text.length : next).replace(/\r$/, '');
    if ((dash ? line.replace(/^\t{1,40}/, '') : line).trim() === delimiter.text) {
      reader.at = next < 0 ? text.length : next + 1;
      break;
    }
    end = next < 0 ? text.length : next + 1;
    reader.at = end;
  }
  const body = delimiter.quoted ? [] : expansionsIn(text.slice(start, end));
  const i = command.redirects.findIndex(({ target }) => target === delimiter);
  if (i >= 0) command.redirects[i] = { op: '<<', target: delimiter, body };
}

/** What a text expands, as in a here-document. */
export function expansionsIn(text: string): Expansion[] {
  const reader: Reader = { text, at: 0, commands: [], pending: [], group: null, depth: 1, ticked: false };
  const found: Expansion[] = [];
  while (reader.at < text.length) {
    if (text[reader.at] === '\\') reader.at += 2;
    else if (text[reader.at] === '$' || text[reader.at] === '`') dollar(reader, found, []);
    else reader.at++;
  }
  return found;
}

function readWord(reader: Reader): Word {
  const { text } = reader;
  const start = reader.at;
  const expands: Expansion[] = [];
  const inner: Expansion[] = [];
  let out = '';
  let quoted = false;
  while (reader.at < text.length) {
    const character = text[reader.at] ?? '';
    if (/[\s;&|()<>]/.test(character) || (character === '`' && reader.ticked)) break;
    if (character === '\\') {
      out += text[reader.at + 1] ?? '';
      reader.at += 2;
    } else if (character === "'") {
      quoted = true;
      const end = text.indexOf("'", reader.at + 1);
      out += text.slice(reader.at + 1, end < 0 ? text.length : end);
      reader.at = end < 0 ? text.length : end + 1;
    } else if (character === '"') {
      quoted = true;
      out += readQuoted(reader, expands, inner);
    } else if (character === '$' || character === '`') {
      const from = reader.at;
      dollar(reader, expands, inner);
      out += text.slice(from, reader.at);
    } else {
      out += character;
      reader.at++;
    }
  }
  if (reader.at === start) reader.at++;
  return { text: out, expands, inner, quoted };
}

function readQuoted(reader: Reader, expands: Expansion[], inner: Expansion[]): string {
  const { text } = reader;
  let out = '';
  reader.at++;
  while (reader.at < text.length && text[reader.at] !== '"') {
    const from = reader.at;
    if (text[reader.at] === '\\') reader.at += 2;
    else if (text[reader.at] === '$' || text[reader.at] === '`') dollar(reader, expands, inner);
    else reader.at++;
    out += text.slice(from, reader.at);
  }
  reader.at++;
  return out;
}

/** `$NAME`, `${…}`, `${{ … }}`, `$( … )` and backticks at the reader. */
function dollar(reader: Reader, expands: Expansion[], inner: Expansion[]): void {
  const { text, at } = reader;
  if (text.startsWith('${{', at)) {
    const end = text.indexOf('}}', at);
    const code = text.slice(at + 3, end < 0 ? text.length : end);
    for (const [, found = ''] of code.slice(0, 500).matchAll(/\bsecrets\.(\w+)/g)) {
      expands.push({ name: found, form: 'whole', secret: true });
    }
    reader.at = end < 0 ? text.length : end + 2;
  } else if (text.startsWith('${', at)) braced(reader, expands);
  else if (text.startsWith('$(', at) || text[at] === '`') {
    const before = reader.commands.length;
    reader.at += text[at] === '`' ? 1 : 2;
    substitution(reader, text[at] === '`' ? '`' : ')');
    for (const command of reader.commands.slice(before)) {
      for (const expansion of expandedBy(command).slice(0, mostInner - inner.length)) inner.push(expansion);
    }
  } else {
    name.lastIndex = at + 1;
    const found = text[at] === '$' ? name.exec(text)?.[0] : undefined;
    if (found !== undefined) expands.push({ name: found, form: 'whole', secret: false });
    reader.at += 1 + (found?.length ?? 0);
  }
}

/** What a command expands anywhere. */
export function expandedBy(command: Command): Expansion[] {
  return [
    ...command.words.flatMap(({ expands, inner }) => [...expands, ...inner]),
    ...command.redirects.flatMap(({ op, target, body }) => body ?? (op.endsWith('<<<') ? target.expands : [])),
  ];
}

function substitution(reader: Reader, close: string): void {
  if (reader.depth > deepest) {
    const end = reader.text.indexOf(close, reader.at);
    reader.at = end < 0 ? reader.text.length : end + 1;
    return;
  }
  const { group, ticked } = reader;
  reader.depth++;
  reader.ticked = close === '`';
  readCommands(reader, close);
  reader.ticked = ticked;
  reader.depth--;
  reader.group = group;
}

const form = /^(#|!)?([A-Za-z_]\w*)(\[[^\]]{0,40}\])?(:?[-+=?]|[:%#^,/@])?/;

function braced(reader: Reader, expands: Expansion[]): void {
  const { text, at } = reader;
  const end = closing(text, at + 2);
  const code = text.slice(at + 2, end);
  const [whole = '', sign, found, , operator = ''] = form.exec(code) ?? [];
  if (found !== undefined) {
    const rest = code.slice(whole.length);
    const isPart = operator === ':' && isShortPart(rest);
    const isOther = sign !== undefined || operator.endsWith('+');
    expands.push({ name: found, form: isOther ? 'other' : isPart ? 'part' : 'whole', secret: false });
    if (/[-=+]$/.test(operator) && rest.includes('$') && reader.depth < deepest) expands.push(...nested(reader, rest));
  }
  reader.at = end + 1;
}

function nested(reader: Reader, rest: string): Expansion[] {
  return reader.depth > 8 ? [] : expansionsIn(rest.slice(0, 2000));
}

/** `${KEY:0:4}`, `${KEY: -4}` */
function isShortPart(rest: string): boolean {
  const [from = '', length] = rest.split(':').map((piece) => piece.trim());
  return length === undefined ? /^-[1-4]$/.test(from) : /^[0-4]$/.test(length);
}

function closing(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length && i - from < 2000; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '{') depth++;
    else if (text[i] === '}' && depth-- === 0) return i;
    else if (text[i] === '\n' && depth === 0 && i - from > 400) return i;
  }
  return Math.min(text.length, from + 2000);
}
