import { deepest, mostTokens, type Token } from './token.ts';

const word = /[\p{L}_$#][\p{L}\p{N}_$]*/uy;
const number = /\d[\w.]*/y;
const operators =
  />>>=|\.\.\.|\*\*=|<<=|>>=|===|!==|>>>|&&=|\|\|=|\?\?=|=>|\*\*|\?\.(?!\d)|\?\?|&&|\|\||\+\+|--|[=!<>+\-*/%&|^]=|[^\s]/y;
const beforePattern = /^(return|typeof|case|in|of|delete|void|throw|new|do|else|await|yield|instanceof)$/;

interface Place {
  at: number;
}

/**
 * The tokens of JavaScript and TypeScript; comments are gone, `line` stands at each end of a line. Total: an unclosed string
 * or regular expression ends with its line. Linear in the length of the text.
 */
export function scriptTokens(text: string): Token[] {
  return read(text, { at: 0 }, 0);
}

function read(text: string, place: Place, nested: number): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  while (place.at < text.length && tokens.length < mostTokens) {
    const at = place.at;
    const character = text[at] ?? '';
    if (character === '\n') {
      place.at++;
      if (tokens.at(-1)?.kind !== 'line') tokens.push({ kind: 'line', text: '\n', start: at, end: place.at });
    } else if (/\s/.test(character)) place.at++;
    else if (character === '/' && skipSlash(text, place, tokens)) continue;
    else if (character === '"' || character === "'") readString(text, place, tokens, character);
    else if (character === '`') readTemplate(text, place, tokens, nested);
    else if (readWord(text, place, tokens)) continue;
    else {
      operators.lastIndex = at;
      const op = operators.exec(text)?.[0] ?? character;
      if (op === '}' && depth === 0 && nested > 0) break;
      if (op === '{') depth++;
      else if (op === '}') depth = Math.max(0, depth - 1);
      place.at = at + op.length;
      tokens.push({ kind: 'op', text: op, start: at, end: place.at });
    }
  }
  return tokens;
}

/** Passes over a comment or a regular expression. False for a division. */
function skipSlash(text: string, place: Place, tokens: Token[]): boolean {
  const start = place.at;
  const next = text[start + 1];
  if (next === '/') place.at = endOr(text.indexOf('\n', start), text);
  else if (next === '*') place.at = endOr(text.indexOf('*/', start + 2), text, 2);
  else {
    const before = tokens.at(-1);
    const operand =
      before !== undefined &&
      (before.kind === 'number' ||
        before.kind === 'text' ||
        (before.kind === 'name' && !beforePattern.test(before.text)) ||
        (before.kind === 'op' && /^[)\]}]$/.test(before.text)));
    if (operand) return false;
    readPattern(text, place, tokens);
  }
  return true;
}

function readPattern(text: string, place: Place, tokens: Token[]): void {
  const start = place.at++;
  let inClass = false;
  for (; place.at < text.length; place.at++) {
    const character = text[place.at];
    if (character === '\n') break;
    if (character === '\\') place.at++;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '/' && !inClass) {
      place.at++;
      break;
    }
  }
  tokens.push({ kind: 'text', text: '', start, end: place.at, parts: [''] });
}

function readString(text: string, place: Place, tokens: Token[], quote: string): void {
  const start = place.at++;
  for (; place.at < text.length; place.at++) {
    const character = text[place.at];
    if (character === '\\') place.at++;
    else if (character === quote || character === '\n') break;
  }
  const value = text.slice(start + 1, place.at);
  if (text[place.at] === quote) place.at++;
  tokens.push({ kind: 'text', text: '', start, end: place.at, parts: [value] });
}

function readTemplate(text: string, place: Place, tokens: Token[], nested: number): void {
  const start = place.at++;
  const parts: (string | readonly Token[])[] = [];
  let from = place.at;
  for (; place.at < text.length && text[place.at] !== '`'; place.at++) {
    if (text[place.at] === '\\') place.at++;
    else if (text[place.at] === '$' && text[place.at + 1] === '{' && nested < deepest) {
      parts.push(text.slice(from, place.at));
      place.at += 2;
      parts.push(read(text, place, nested + 1));
      from = place.at + 1;
    }
  }
  parts.push(text.slice(from, place.at));
  place.at++;
  tokens.push({ kind: 'text', text: '', start, end: Math.min(place.at, text.length), parts });
}

function readWord(text: string, place: Place, tokens: Token[]): boolean {
  for (const [kind, pattern] of [
    ['name', word],
    ['number', number],
  ] as const) {
    pattern.lastIndex = place.at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    tokens.push({ kind, text: found, start: place.at, end: place.at + found.length });
    place.at += found.length;
    return true;
  }
  return false;
}

function endOr(at: number, text: string, more = 0): number {
  return at < 0 ? text.length : at + more;
}
