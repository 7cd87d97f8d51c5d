import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';

/** One piece of an expression; `at` counts characters from 1. */
export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly at: number }
  | { readonly kind: 'text'; readonly value: string; readonly at: number }
  | { readonly kind: 'name'; readonly value: string; readonly at: number }
  | { readonly kind: 'sign'; readonly value: string; readonly at: number }
  | { readonly kind: 'end'; readonly value: ''; readonly at: number };

/** Longest expression that is read, in characters. */
const longest = 2000;

const number = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const name = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const sign = /==|!=|<=|>=|&&|\|\||[-+*/()<>!,]/y;
const space = /\s+/y;

/**
 * The pieces of an expression: numbers, texts in single or double quotes (a doubled quote stands for itself), names
 * (letters, digits, `_` and `.`; any other name of a column in square brackets) and signs.
 * Errors: `Problem` with the place of a character that belongs to none, an open quote or bracket, or an expression that
 * is too long.
 */
export function tokensOf(text: string): readonly Token[] {
  if (text.length > longest) throw fault(text, 1, `is longer than ${longest} characters`);
  const tokens: Token[] = [];
  for (let i = 0; i < text.length; ) {
    const at = i + 1;
    const gap = read(space, text, i);
    if (gap !== null) {
      i += gap.length;
      continue;
    }
    const first = text[i] as string;
    if (first === "'" || first === '"' || first === '[') {
      const end = closing(text, i, first === '[' ? ']' : first);
      const close = first === '[' ? ']' : first;
      const value = text.slice(i + 1, end).replaceAll(close + close, close);
      tokens.push({ kind: first === '[' ? 'name' : 'text', value, at });
      i = end + 1;
      continue;
    }
    const token = plainToken(text, i);
    if (token === null) throw fault(text, at, `has ${quote(first)} where a value or an operator was needed`);
    tokens.push(token);
    i += (read(number, text, i) ?? read(name, text, i) ?? read(sign, text, i) ?? ' ').length;
  }
  return [...tokens, { kind: 'end', value: '', at: text.length + 1 }];
}

function plainToken(text: string, i: number): Token | null {
  const at = i + 1;
  const digits = read(number, text, i);
  if (digits !== null) return { kind: 'number', value: Number(digits), at };
  const word = read(name, text, i);
  if (word !== null) return { kind: 'name', value: word, at };
  const mark = read(sign, text, i);
  return mark === null ? null : { kind: 'sign', value: mark, at };
}

/** The place of the closing mark; a doubled one is part of the text. */
function closing(text: string, from: number, mark: string): number {
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] !== mark) continue;
    if (text[i + 1] !== mark) return i;
    i++;
  }
  throw fault(text, from + 1, `opens with ${quote(text[from] as string)}, which is never closed`);
}

function read(pattern: RegExp, text: string, at: number): string | null {
  const own = new RegExp(pattern.source, pattern.flags);
  own.lastIndex = at;
  return own.exec(text)?.[0] ?? null;
}

/** The error of an expression at a place. */
export function fault(text: string, at: number, what: string): Problem {
  return new Problem(
    `The expression ${quote(text)} ${what} (character ${at}).`,
    "Write columns by name, numbers, texts in quotes, + - * /, == != < <= > >=, and or not, parentheses, and abs, min, max, missing; for example `amount * (pred != label)` or `country == 'DE'`.",
  );
}
