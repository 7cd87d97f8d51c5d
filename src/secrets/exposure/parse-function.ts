import { type Cursor, isAt, type Node, peek, skipLines, take } from './expression.ts';

/** A function that stands in an expression: `lambda`, `function`, an arrow. Null when none begins at the cursor. */
export function parseFunction(cursor: Cursor, parse: (cursor: Cursor, least?: number) => Node): Node | null {
  const at = cursor.at;
  if (cursor.language === 'python') {
    if (!take(cursor, 'lambda')) return null;
    const params: string[] = [];
    for (let token = peek(cursor); token !== undefined && token.kind !== 'line' && token.text !== ':'; ) {
      if (token.kind === 'name') params.push(token.text);
      cursor.at++;
      token = peek(cursor);
    }
    take(cursor, ':');
    return { kind: 'function', params, body: parse(cursor, 2), block: -1, at };
  }
  return scriptFunction(cursor, parse);
}

function scriptFunction(cursor: Cursor, parse: (cursor: Cursor, least?: number) => Node): Node | null {
  const at = cursor.at;
  if (isAt(cursor, 'async') && /^(function|\()$|^[\w$]+$/.test(peek(cursor, 1)?.text ?? '')) cursor.at++;
  if (take(cursor, 'function')) {
    take(cursor, '*');
    if (peek(cursor)?.kind === 'name') cursor.at++;
    const params = paramsAt(cursor);
    skipToBlock(cursor);
    return blockFunction(cursor, params, at);
  }
  const token = peek(cursor);
  if (token?.kind === 'name' && peek(cursor, 1)?.text === '=>') {
    cursor.at += 2;
    return arrow(cursor, [token.text], at, parse);
  }
  const close = token?.text === '(' && token.kind === 'op' ? cursor.brackets.get(cursor.at) : undefined;
  const after = close === undefined ? -1 : arrowAfter(cursor, close);
  if (after < 0) {
    cursor.at = at;
    return null;
  }
  const params = paramsAt(cursor);
  cursor.at = after + 1;
  return arrow(cursor, params, at, parse);
}

/** The place of the `=>` after the parameters, past the type of the result; -1 when there is none. */
function arrowAfter(cursor: Cursor, close: number): number {
  let i = close + 1;
  if (cursor.tokens[i]?.text === '=>') return i;
  if (cursor.tokens[i]?.text !== ':') return -1;
  for (const end = i + 40; i < end; i++) {
    const token = cursor.tokens[i];
    if (token === undefined || token.kind === 'line' || token.text === ';' || token.text === '=') return -1;
    if (token.text === '=>') return i;
    if (token.text === '{' || token.text === '(') i = cursor.brackets.get(i) ?? i;
  }
  return -1;
}

function arrow(
  cursor: Cursor,
  params: readonly string[],
  at: number,
  parse: (cursor: Cursor, least?: number) => Node,
): Node {
  skipLines(cursor);
  if (isAt(cursor, '{')) return blockFunction(cursor, params, at);
  return { kind: 'function', params, body: parse(cursor, 1), block: -1, at };
}

function blockFunction(cursor: Cursor, params: readonly string[], at: number): Node {
  const block = cursor.at;
  cursor.at = (cursor.brackets.get(block) ?? block) + 1;
  return { kind: 'function', params, body: null, block, at };
}

/** The names between the brackets at the cursor that a parameter list may bind; the cursor ends behind it. */
export function paramsAt(cursor: Cursor): string[] {
  const close = cursor.brackets.get(cursor.at);
  if (!isAt(cursor, '(') || close === undefined) return [];
  const params: string[] = [];
  for (let i = cursor.at + 1; i < close; i++) {
    const token = cursor.tokens[i];
    if (token?.kind === 'name' && cursor.tokens[i - 1]?.text !== ':' && cursor.tokens[i - 1]?.text !== '=')
      params.push(token.text);
  }
  cursor.at = close + 1;
  return params;
}

function skipToBlock(cursor: Cursor): void {
  for (let n = 0; n < 60 && peek(cursor) !== undefined && !isAt(cursor, '{'); n++) cursor.at++;
}

/** Passes over a type of TypeScript: up to what cannot be in one. */
export function skipType(cursor: Cursor): void {
  let angles = 0;
  for (let n = 0; n < 200; n++) {
    const token = peek(cursor);
    if (token === undefined || token.kind === 'line' || token.text === ';') return;
    if (angles === 0 && /^(=|,|\)|\]|\}|=>|\|\||&&|\?\?|\+|\?)$/.test(token.text)) return;
    if (token.text === '<') angles++;
    else if (/^>+$/.test(token.text)) angles = Math.max(0, angles - token.text.length);
    const close = /^[([{]$/.test(token.text) ? cursor.brackets.get(cursor.at) : undefined;
    cursor.at = (close ?? cursor.at) + 1;
  }
}
