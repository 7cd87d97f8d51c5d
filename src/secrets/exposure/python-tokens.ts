import { deepest, mostTokens, type Token } from './token.ts';

const name = /[\p{L}_][\p{L}\p{N}_]*/uy;
const number = /\d[\w.]*/y;
const operators = /\*\*=|\/\/=|>>=|<<=|\.\.\.|->|:=|\*\*|\/\/|>>|<<|[=!<>+\-*/%&|^@]=|[^\s]/y;
const quotes = /([a-zA-Z]{0,2})("""|'''|"|')/y;
const opensAtMargin = /(?:def|class|import|from|async|@)\b/y;

interface Place {
  at: number;
}

/**
 * The tokens of Python code; comments and joined lines are gone, `line` stands between statements. Total: unclosed strings
 * end with their line, unclosed brackets at the next definition at the margin. Linear in the length of the text.
 */
export function pythonTokens(text: string): Token[] {
  return read(text, { at: 0 }, 0);
}

/** Inside a string's braces reading stops at the brace, the colon or the `!` that ends the expression. */
function read(text: string, place: Place, nested: number): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  while (place.at < text.length && tokens.length < mostTokens) {
    const at = place.at;
    const code = text.charCodeAt(at);
    if (code === 10) {
      if (nested > 0 && depth === 0 && tokens.length > 500) break;
      place.at++;
      opensAtMargin.lastIndex = place.at;
      if (depth > 0 && nested === 0 && opensAtMargin.test(text)) depth = 0;
      if (depth === 0 && nested === 0) push(tokens, 'line', '\n', at, place.at);
    } else if (code === 32 || code === 9 || code === 13 || code === 12) place.at++;
    else if (code === 35) place.at = lineEnd(text, at);
    else if (code === 92) place.at += text.charCodeAt(at + 1) === 13 ? 3 : 2;
    else if (isAlone(code)) {
      if (nested > 0 && depth === 0 && code === 125) break;
      if (code === 40 || code === 91 || code === 123) depth++;
      else if (code !== 44) depth = Math.max(0, depth - 1);
      place.at++;
      push(tokens, 'op', text[at] as string, at, place.at);
    } else if (readPlainWord(text, place, tokens)) continue;
    else if (readString(text, place, tokens, nested) || readWord(text, place, tokens)) continue;
    else {
      operators.lastIndex = at;
      const op = operators.exec(text)?.[0] ?? text[at] ?? '';
      if (nested > 0 && depth === 0 && /^[}:!]/.test(op) && op !== '!=') break;
      if ('([{'.includes(op)) depth++;
      else if (')]}'.includes(op)) depth = Math.max(0, depth - 1);
      place.at = at + op.length;
      push(tokens, 'op', op, at, place.at);
    }
  }
  return tokens;
}

/** Brackets and commas, which are never a part of a longer operator. */
function isAlone(code: number): boolean {
  return code === 40 || code === 41 || code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}

/** A name of ASCII letters, digits and underscores; false for any other, and where it may be the prefix of a string. */
function readPlainWord(text: string, place: Place, tokens: Token[]): boolean {
  const start = place.at;
  if (!isNameStart(text.charCodeAt(start))) return false;
  let end = start + 1;
  let code = text.charCodeAt(end);
  while (isNameStart(code) || (code >= 48 && code <= 57)) code = text.charCodeAt(++end);
  if (code > 127 || ((code === 34 || code === 39) && end - start <= 2)) return false;
  place.at = end;
  push(tokens, 'name', text.slice(start, end), start, end);
  return true;
}

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

function readWord(text: string, place: Place, tokens: Token[]): boolean {
  for (const [kind, pattern] of [
    ['name', name],
    ['number', number],
  ] as const) {
    pattern.lastIndex = place.at;
    const found = pattern.exec(text);
    if (found === null) continue;
    push(tokens, kind, found[0], place.at, place.at + found[0].length);
    place.at += found[0].length;
    return true;
  }
  return false;
}

function readString(text: string, place: Place, tokens: Token[], nested: number): boolean {
  quotes.lastIndex = place.at;
  const open = quotes.exec(text);
  const prefix = open?.[1]?.toLowerCase() ?? '';
  const quote = open?.[2];
  if (open === null || quote === undefined || !/^(|f|r|b|u|fr|rf|br|rb|t)$/.test(prefix)) return false;
  const start = place.at;
  place.at += open[0].length;
  const parts = stringParts(text, place, quote, prefix, nested);
  tokens.push({ kind: 'text', text: '', start, end: place.at, parts });
  return true;
}

function stringParts(
  text: string,
  place: Place,
  quote: string,
  prefix: string,
  nested: number,
): (string | readonly Token[])[] {
  const parts: (string | readonly Token[])[] = [];
  const formatted = /[ft]/.test(prefix) && nested < deepest;
  let from = place.at;
  for (; place.at < text.length; place.at++) {
    const character = text[place.at];
    if (character === '\\') place.at++;
    else if (character === '\n' && quote.length === 1) break;
    else if (character === quote[0] && text.startsWith(quote, place.at)) break;
    else if (formatted && character === '{' && text[place.at + 1] === '{') place.at++;
    else if (formatted && character === '{') {
      parts.push(text.slice(from, place.at));
      place.at++;
      parts.push(read(text, place, nested + 1));
      skipFormat(text, place);
      from = place.at + 1;
    }
  }
  parts.push(text.slice(from, place.at));
  if (text.startsWith(quote, place.at)) place.at += quote.length;
  return parts;
}

/** From the end of an expression in a string to its closing brace: `!r`, `:>{width}`. */
function skipFormat(text: string, place: Place): void {
  let depth = 0;
  for (; place.at < text.length; place.at++) {
    const character = text[place.at];
    if (character === '{') depth++;
    else if (character === '}' && depth-- === 0) return;
    else if (character === '\n' || character === '"' || character === "'") {
      place.at--;
      return;
    }
  }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function push(tokens: Token[], kind: Token['kind'], text: string, start: number, end: number): void {
  tokens.push({ kind, text, start, end });
}
