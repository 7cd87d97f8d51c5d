/** A value of HCL as far as a policy needs it: texts, lists and objects; anything else (a reference, a number) is null. */
export type HclValue = string | null | readonly HclValue[] | HclObject;

export interface HclObject {
  readonly fields: readonly HclEntry[];
}

export interface HclEntry {
  readonly key: string;
  readonly value: HclValue;
  /** 1-based, of the key */
  readonly line: number;
  /** 1-based, of the value: the first line of a here-document */
  readonly valueLine: number;
}

/** `type "label" … { … }` with what stands in it. */
export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly attributes: readonly HclEntry[];
  readonly blocks: readonly HclBlock[];
  /** 1-based */
  readonly line: number;
}

interface Token {
  readonly kind: 'word' | 'text' | 'mark';
  readonly text: string;
  readonly line: number;
}

interface Reading {
  readonly tokens: readonly Token[];
  at: number;
}

const deepest = 40;

/**
 * The blocks and attributes of a text in HCL (Terraform, Vault policies), by the grammar of the HCL 2 native syntax
 * specification without its operators and templates: what is computed reads as null, and the texts inside `jsonencode(…)`
 * as its argument. Total: what is no HCL gives what could be read before and after it. Linear in the text.
 */
export function readHcl(text: string): Omit<HclBlock, 'type' | 'labels' | 'line'> {
  return readBody({ tokens: [...tokensOf(text)], at: 0 }, 0);
}

// What is opened and never closed goes to the end of the text or line: to try again at each character would cost its square.
const token =
  /(?<skip>\s+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|<<-?(?<name>\w+)[^\n]*\n|"(?<text>(?:[^"\\\n]|\\.)*)\\?"?|(?<word>[\w.-]+)|(?<mark>[\s\S])/y;

function* tokensOf(text: string): Generator<Token> {
  let line = 1;
  for (let at = 0; at < text.length; ) {
    token.lastIndex = at;
    const groups = token.exec(text)?.groups ?? {};
    let next = token.lastIndex;
    if (next <= at) return;
    if (groups.name !== undefined) {
      const end = hereEnd(text, next, groups.name);
      yield { kind: 'text', text: text.slice(next, end.from), line: line + 1 };
      next = end.to;
    } else if (groups.text !== undefined) {
      yield { kind: 'text', text: groups.text.replace(/\\(["\\])/g, '$1'), line };
    } else if (groups.word !== undefined) {
      yield { kind: 'word', text: groups.word, line };
    } else if (groups.mark !== undefined) {
      yield { kind: 'mark', text: groups.mark, line };
    }
    for (let i = at; i < next; i++) if (text.charCodeAt(i) === 10) line++;
    at = next;
  }
}

/** Where a here-document ends: before the line of its name, and after it. */
function hereEnd(text: string, start: number, name: string): { from: number; to: number } {
  for (let at = start; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(at, end).trim() === name) return { from: at, to: end };
    at = end + 1;
  }
  return { from: text.length, to: text.length };
}

function readBody(reading: Reading, depth: number): Omit<HclBlock, 'type' | 'labels' | 'line'> {
  const attributes: HclEntry[] = [];
  const blocks: HclBlock[] = [];
  while (reading.at < reading.tokens.length) {
    const first = reading.tokens[reading.at++] as Token;
    if (isMark(first, '}')) break;
    if (first.kind === 'mark') continue;
    const labels: string[] = [];
    // labels stand on the line of their block: what follows on another one begins something else
    for (let next = reading.tokens[reading.at]; isName(next) && next.line === first.line; ) {
      labels.push(next.text);
      next = reading.tokens[++reading.at];
    }
    const after = reading.tokens[reading.at];
    if (isMark(after, '=') && labels.length === 0) {
      reading.at++;
      attributes.push(readEntry(reading, first, depth));
    } else if (isMark(after, '{')) {
      reading.at++;
      if (depth >= deepest) skipTo(reading, '}');
      else blocks.push({ type: first.text, labels, line: first.line, ...readBody(reading, depth + 1) });
    }
  }
  return { attributes, blocks };
}

function readEntry(reading: Reading, { text: key, line }: Token, depth: number): HclEntry {
  const valueLine = reading.tokens[reading.at]?.line ?? line;
  return { key, value: readValue(reading, depth + 1), line, valueLine };
}

function isMark(one: Token | undefined, text: string): boolean {
  return one?.kind === 'mark' && one.text === text;
}

function isName(one: Token | undefined): one is Token {
  return one?.kind === 'text' || one?.kind === 'word';
}

function readValue(reading: Reading, depth: number): HclValue {
  const first = reading.tokens[reading.at];
  if (first === undefined || depth > deepest) return null;
  if (first.kind === 'text') {
    reading.at++;
    return first.text;
  }
  if (isMark(first, '[')) {
    reading.at++;
    return readList(reading, depth);
  }
  if (isMark(first, '{')) {
    reading.at++;
    return readObject(reading, depth);
  }
  if (first.kind === 'word') {
    reading.at++;
    if (!isMark(reading.tokens[reading.at], '(')) return null;
    reading.at++;
    const value = readValue(reading, depth + 1);
    skipTo(reading, ')');
    return first.text === 'jsonencode' ? value : null;
  }
  return null;
}

function readList(reading: Reading, depth: number): HclValue {
  const values: HclValue[] = [];
  while (reading.at < reading.tokens.length) {
    const next = reading.tokens[reading.at] as Token;
    if (isMark(next, ']')) {
      reading.at++;
      break;
    }
    const before = reading.at;
    if (!isMark(next, ',')) values.push(readValue(reading, depth + 1));
    if (reading.at === before) reading.at++;
  }
  return values;
}

function readObject(reading: Reading, depth: number): HclObject {
  const fields: HclEntry[] = [];
  while (reading.at < reading.tokens.length) {
    const next = reading.tokens[reading.at++] as Token;
    if (isMark(next, '}')) break;
    const sign = reading.tokens[reading.at];
    if (next.kind === 'mark' || !(isMark(sign, '=') || isMark(sign, ':'))) continue;
    reading.at++;
    fields.push(readEntry(reading, next, depth));
  }
  return { fields };
}

/** Goes behind the mark that closes what was opened. */
function skipTo(reading: Reading, close: ')' | '}'): void {
  const open = close === ')' ? '(' : '{';
  let deep = 1;
  while (reading.at < reading.tokens.length && deep > 0) {
    const next = reading.tokens[reading.at++];
    if (isMark(next, open)) deep++;
    else if (isMark(next, close)) deep--;
  }
}
