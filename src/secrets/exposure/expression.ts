import { bracketsOf, type Token } from './token.ts';

/** What matters of an expression to follow a value through it. `at` is the index of its first token. */
export type Node = { readonly at: number } & (
  | { readonly kind: 'name'; readonly id: string }
  | { readonly kind: 'constant'; readonly text: string | null }
  | { readonly kind: 'joined'; readonly parts: readonly (string | Node)[] }
  | { readonly kind: 'member'; readonly of: Node; readonly name: string }
  | { readonly kind: 'index'; readonly of: Node; readonly key: Node }
  | { readonly kind: 'slice'; readonly of: Node; readonly from: Node | null; readonly to: Node | null }
  | { readonly kind: 'call'; readonly callee: Node; readonly args: readonly Argument[]; readonly end: number }
  | { readonly kind: 'bag'; readonly entries: readonly Entry[] }
  | { readonly kind: 'list'; readonly items: readonly Node[] }
  | { readonly kind: 'sum'; readonly items: Node[] }
  | { readonly kind: 'either'; readonly items: readonly Node[]; readonly test: Node | null }
  | { readonly kind: 'test'; readonly op: string; readonly items: readonly Node[] }
  | { readonly kind: 'assign'; readonly target: Node; readonly op: string; readonly value: Node }
  | { readonly kind: 'each'; readonly body: Node; readonly target: Node; readonly of: Node; readonly filtered: boolean }
  | {
      readonly kind: 'function';
      readonly params: readonly string[];
      readonly body: Node | null;
      readonly block: number;
    }
);

export interface Argument {
  readonly name: string | null;
  /** `*args`, `**kwargs`, `...rest` */
  readonly spread: boolean;
  readonly value: Node;
}

/** A key and its value; `key` is null for what is spread into the bag. */
export interface Entry {
  readonly key: Node | null;
  readonly value: Node;
}

/** Where the reader of a file stands. */
export interface Cursor {
  readonly language: 'python' | 'script';
  readonly tokens: readonly Token[];
  readonly brackets: ReadonlyMap<number, number>;
  at: number;
  depth: number;
}

/** A cursor at the first token. */
export function cursorOf(tokens: readonly Token[], language: Cursor['language']): Cursor {
  return { language, tokens, brackets: bracketsOf(tokens), at: 0, depth: 0 };
}

/** The token at the cursor or some places on; line ends are passed over inside brackets only, by `skipLines`. */
export function peek(cursor: Cursor, on = 0): Token | undefined {
  return cursor.tokens[cursor.at + on];
}

/** Whether the token at the cursor is this operator or word. */
export function isAt(cursor: Cursor, text: string): boolean {
  const token = peek(cursor);
  return token !== undefined && token.text === text && (token.kind === 'op' || token.kind === 'name');
}

/** Passes over the token at the cursor when it is this one. */
export function take(cursor: Cursor, text: string): boolean {
  if (!isAt(cursor, text)) return false;
  cursor.at++;
  return true;
}

/** Passes over line ends. */
export function skipLines(cursor: Cursor): void {
  while (peek(cursor)?.kind === 'line') cursor.at++;
}

/** Something that nothing is known about. */
export function unknown(at: number): Node {
  return { kind: 'constant', text: null, at };
}
