/** A piece of source code. A string is a list of its literal parts and of the expressions that stand in it. */
export interface Token {
  readonly kind: 'name' | 'number' | 'text' | 'op' | 'line';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly parts?: readonly (string | readonly Token[])[];
}

/** More of anything than this is not looked at: code by hand stays far below. */
export const mostTokens = 200_000;
export const deepest = 60;

/** The statement with one blank between its tokens and nothing in its strings: the same wherever it stands. */
export function statementOf(tokens: readonly Token[], from: number, to: number): string {
  const words: string[] = [];
  for (let i = from; i < to && words.length < 200; i++) {
    const token = tokens[i];
    if (token !== undefined && token.kind !== 'line') words.push(wordOf(token));
  }
  return words.join(' ');
}

function wordOf(token: Token): string {
  if (token.kind !== 'text') return token.text;
  const inner = (token.parts ?? []).flatMap((part) => (typeof part === 'string' ? [] : [part.map(wordOf).join(' ')]));
  return `"${inner.map((code) => `{${code}}`).join('')}"`;
}

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** For each opening bracket the index of the one that closes it; brackets without a partner are left out. */
export function bracketsOf(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const open: number[] = [];
  const found = new Map<number, number>();
  tokens.forEach((token, i) => {
    if (token.kind !== 'op') return;
    if (pairs[token.text] !== undefined) open.push(i);
    else if (token.text === ')' || token.text === ']' || token.text === '}') {
      const at = open.at(-1);
      if (at !== undefined && pairs[tokens[at]?.text ?? ''] === token.text) {
        found.set(at, i);
        open.pop();
      }
    }
  });
  return found;
}
