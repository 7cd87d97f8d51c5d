// Over 300 lines because the kinds of expressions are one recursion.
import {
  type Argument,
  type Cursor,
  cursorOf,
  type Entry,
  isAt,
  type Node,
  peek,
  skipLines,
  take,
  unknown,
} from './expression.ts';
import { parseFunction, skipType } from './parse-function.ts';
import { deepest, type Token } from './token.ts';

/** How tightly an operator holds; what only compares gives no part of a value. */
const powers: Readonly<Record<Cursor['language'], Readonly<Record<string, number>>>> = {
  python: {
    ':=': 1,
    if: 2,
    or: 3,
    and: 4,
    ...table(6, '== != < > <= >= in is not'),
    ...table(8, '+ - * / % // @ ** | & ^ << >>'),
  },
  script: {
    ...table(1, '= += -= *= /= %= **= &&= ||= ??='),
    '?': 2,
    ...table(3, '|| ??'),
    '&&': 4,
    ...table(6, '== != === !== < > <= >= in instanceof'),
    as: 7,
    satisfies: 7,
    ...table(8, '+ - * / % ** | & ^ << >> >>>'),
  },
};

function table(power: number, operators: string): Record<string, number> {
  return Object.fromEntries(operators.split(' ').map((op) => [op, power]));
}

/** Expressions with commas between them, as one: the items of a tuple, or the one that stands alone. */
export function parseList(cursor: Cursor): Node {
  const at = cursor.at;
  const items = [parse(cursor)];
  while (isAt(cursor, ',')) {
    cursor.at++;
    const token = peek(cursor);
    if (token === undefined || token.kind === 'line' || /^[)\]}=:;]$/.test(token.text)) break;
    items.push(parse(cursor));
  }
  return items.length === 1 ? (items[0] ?? unknown(at)) : { kind: 'list', items, at };
}

/**
 * Reads one expression. Total: what it does not understand is an unknown value, and it always passes over a token unless one
 * that ends an expression stands there. Depth is bounded.
 */
export function parse(cursor: Cursor, least = 0): Node {
  const at = cursor.at;
  if (++cursor.depth > deepest) {
    cursor.depth--;
    cursor.at++;
    return unknown(at);
  }
  let left = prefix(cursor);
  for (let token = peek(cursor); token !== undefined; token = peek(cursor)) {
    const power = token.kind === 'op' || token.kind === 'name' ? powers[cursor.language][token.text] : undefined;
    if (power === undefined || power < least || !Object.hasOwn(powers[cursor.language], token.text)) {
      if (!continuesOnNextLine(cursor, token)) break;
      continue;
    }
    left = infix(cursor, left, token, power);
  }
  cursor.depth--;
  return left;
}

/** In scripts a line may begin with the operator or the dot that goes on with the line before. */
function continuesOnNextLine(cursor: Cursor, token: Token): boolean {
  if (token.kind !== 'line' || cursor.language !== 'script') return false;
  const next = peek(cursor, 1);
  if (next?.kind !== 'op' || !/^(\?|\|\||\?\?|&&|\+|===?|!==?)$/.test(next.text)) return false;
  cursor.at++;
  return true;
}

function infix(cursor: Cursor, left: Node, token: Token, power: number): Node {
  const at = left.at;
  cursor.at++;
  const op = token.text;
  if (op === 'as' || op === 'satisfies') {
    skipType(cursor);
    return left;
  }
  if (power === 1) return { kind: 'assign', target: left, op, value: next(cursor, 1), at };
  if (op === 'if') {
    const test = next(cursor, 3);
    const no = take(cursor, 'else') ? next(cursor, 2) : unknown(cursor.at);
    return { kind: 'either', items: [left, no], test, at };
  }
  if (op === '?') {
    const yes = next(cursor, 1);
    skipLines(cursor);
    const no = take(cursor, ':') ? next(cursor, 1) : unknown(cursor.at);
    return { kind: 'either', items: [yes, no], test: left, at };
  }
  if (power === 6) {
    const negated = (op === 'is' && take(cursor, 'not')) || (op === 'not' && take(cursor, 'in'));
    return { kind: 'test', op: negated ? `${op} not` : op, items: [left, next(cursor, 7)], at };
  }
  const right = next(cursor, power + 1);
  if (op === 'and' || op === '&&') return { kind: 'either', items: [right], test: left, at };
  return power === 3 ? { kind: 'either', items: [left, right], test: null, at } : sum(left, right, at);
}

/** A chain of operators is one list: it is the chain's own, and grows in place. */
function sum(left: Node, right: Node, at: number): Node {
  if (left.kind !== 'sum') return { kind: 'sum', items: [left, right], at };
  left.items.push(right);
  return left;
}

function next(cursor: Cursor, least: number): Node {
  skipLines2(cursor);
  return parse(cursor, least);
}

function skipLines2(cursor: Cursor): void {
  if (cursor.language === 'script') skipLines(cursor);
}

function prefix(cursor: Cursor): Node {
  const at = cursor.at;
  const token = peek(cursor);
  if (token === undefined || token.kind === 'line') return unknown(at);
  const made = parseFunction(cursor, parse);
  if (made !== null) return made;
  const { text, kind } = token;
  if (kind === 'name' && /^(await|yield|new|async)$/.test(text)) {
    cursor.at++;
    if (text === 'yield') take(cursor, 'from');
    return parse(cursor, 9);
  }
  if (kind === 'name' && /^(not|typeof|void|delete)$/.test(text)) {
    cursor.at++;
    return { kind: 'test', op: 'not', items: [parse(cursor, 5)], at };
  }
  if (kind === 'op' && /^(!|-|\+|~|\*|\*\*|\.\.\.|\+\+|--)$/.test(text)) {
    cursor.at++;
    const operand = parse(cursor, 9);
    if (text === '-' && operand.kind === 'constant' && operand.text !== null)
      return { kind: 'constant', text: `-${operand.text}`, at };
    return text === '!' ? { kind: 'test', op: 'not', items: [operand], at } : operand;
  }
  return postfix(cursor, primary(cursor, token));
}

function primary(cursor: Cursor, token: Token): Node {
  const at = cursor.at;
  if (token.kind === 'op' && /^[)\]},:;=]$/.test(token.text)) return unknown(at);
  cursor.at++;
  if (token.kind === 'name') return { kind: 'name', id: token.text, at };
  if (token.kind === 'number') return { kind: 'constant', text: token.text, at };
  if (token.kind === 'text') return strings(cursor, token, at);
  if (token.text === '(' || token.text === '[') return list(cursor, at);
  if (token.text === '{') return bag(cursor, at);
  return unknown(at);
}

/** A string, with those that follow it in Python. */
function strings(cursor: Cursor, first: Token, at: number): Node {
  const parts: (string | Node)[] = [];
  for (let token: Token | undefined = first; token?.kind === 'text'; token = peek(cursor)) {
    if (token !== first) {
      if (cursor.language === 'script') break;
      cursor.at++;
    }
    for (const part of token.parts ?? []) {
      parts.push(typeof part === 'string' ? part : parseList(cursorOf(part, cursor.language)));
    }
  }
  return parts.every((part) => typeof part === 'string')
    ? { kind: 'constant', text: parts.join(''), at }
    : { kind: 'joined', parts, at };
}

function list(cursor: Cursor, at: number): Node {
  const items: Node[] = [];
  const end = endOf(cursor, at);
  while (cursor.at < end) {
    skipLines(cursor);
    if (cursor.at >= end) break;
    const before = cursor.at;
    items.push(comprehension(cursor, parse(cursor)));
    skipLines(cursor);
    if (!take(cursor, ',') && cursor.at === before) cursor.at++;
  }
  cursor.at = end + 1;
  const only = items[0];
  const single = cursor.tokens[at]?.text === '(' && items.length === 1 && cursor.tokens[end - 1]?.text !== ',';
  return single && only !== undefined ? only : { kind: 'list', items, at };
}

/** `… for x in xs if …` after an expression. */
export function comprehension(cursor: Cursor, body: Node): Node {
  if (cursor.language !== 'python') return body;
  take(cursor, 'async');
  if (!take(cursor, 'for')) return body;
  const at = body.at;
  // the operator `in` must not be taken for a comparison
  const target = targets(cursor);
  const of = take(cursor, 'in') ? parse(cursor, 3) : unknown(at);
  let filtered = false;
  for (; take(cursor, 'if'); filtered = true) parse(cursor, 3);
  return { kind: 'each', body: comprehension(cursor, body), target, of, filtered, at };
}

/** The names before `in`. */
export function targets(cursor: Cursor): Node {
  const at = cursor.at;
  const items: Node[] = [];
  for (let token = peek(cursor); token !== undefined && token.kind !== 'line' && token.text !== 'in'; ) {
    if (token.kind === 'name') items.push({ kind: 'name', id: token.text, at: cursor.at });
    cursor.at++;
    token = peek(cursor);
  }
  return items.length === 1 ? (items[0] ?? unknown(at)) : { kind: 'list', items, at };
}

function bag(cursor: Cursor, at: number): Node {
  const entries: Entry[] = [];
  const end = endOf(cursor, at);
  while (cursor.at < end) {
    skipLines(cursor);
    if (cursor.at >= end) break;
    const before = cursor.at;
    const spread = take(cursor, '...') || take(cursor, '**');
    const key = cursor.language === 'script' && !spread ? scriptKey(cursor) : parse(cursor);
    if (spread) entries.push({ key: null, value: key });
    else if (take(cursor, ':')) {
      skipLines(cursor);
      const value = parse(cursor);
      const made = comprehension(cursor, value);
      entries.push(made === value ? { key, value } : { key: null, value: made });
    } else entries.push({ key, value: comprehension(cursor, key) });
    skipLines(cursor);
    if (!take(cursor, ',') && cursor.at === before) cursor.at++;
  }
  cursor.at = end + 1;
  return { kind: 'bag', entries, at };
}

/** A key of an object may be a bare word, a word of the language or in brackets. */
function scriptKey(cursor: Cursor): Node {
  const token = peek(cursor);
  const at = cursor.at;
  if (token?.kind === 'name' && /^[:,}]$/.test(peek(cursor, 1)?.text ?? '')) {
    cursor.at++;
    return { kind: 'name', id: token.text, at };
  }
  return parse(cursor);
}

function postfix(cursor: Cursor, start: Node): Node {
  let node = start;
  for (let token = peek(cursor); token !== undefined; token = peek(cursor)) {
    if (cursor.language === 'script' && token.kind === 'line' && /^\??\.$/.test(peek(cursor, 1)?.text ?? '')) {
      cursor.at++;
      continue;
    }
    if (token.kind !== 'op') break;
    if (token.text === '.' || token.text === '?.') node = afterDot(cursor, node);
    else if (token.text === '(') node = call(cursor, node);
    else if (token.text === '[') node = index(cursor, node);
    else if (cursor.language === 'script' && /^(!|\+\+|--)$/.test(token.text)) cursor.at++;
    else break;
  }
  return node;
}

function afterDot(cursor: Cursor, of: Node): Node {
  cursor.at++;
  skipLines2(cursor);
  const token = peek(cursor);
  if (token?.text === '(') return call(cursor, of);
  if (token?.text === '[') return index(cursor, of);
  if (token?.kind !== 'name') return of;
  cursor.at++;
  return { kind: 'member', of, name: token.text, at: of.at };
}

function call(cursor: Cursor, callee: Node): Node {
  const open = cursor.at;
  const end = endOf(cursor, open);
  cursor.at++;
  const args: Argument[] = [];
  while (cursor.at < end) {
    skipLines(cursor);
    if (cursor.at >= end) break;
    const before = cursor.at;
    const spread = take(cursor, '*') || take(cursor, '**') || take(cursor, '...');
    const named = cursor.language === 'python' && peek(cursor)?.kind === 'name' && peek(cursor, 1)?.text === '=';
    const name = named ? (peek(cursor)?.text ?? null) : null;
    if (named) cursor.at += 2;
    args.push({ name, spread, value: comprehension(cursor, parse(cursor)) });
    skipLines(cursor);
    if (!take(cursor, ',') && cursor.at === before) cursor.at++;
  }
  cursor.at = end + 1;
  return { kind: 'call', callee, args, end, at: callee.at };
}

function index(cursor: Cursor, of: Node): Node {
  const open = cursor.at;
  const end = endOf(cursor, open);
  cursor.at++;
  skipLines(cursor);
  const from = isAt(cursor, ':') ? null : parse(cursor);
  let node: Node = { kind: 'index', of, key: from ?? unknown(open), at: of.at };
  if (take(cursor, ':')) {
    const to = cursor.at < end && !isAt(cursor, ':') ? parse(cursor) : null;
    node = { kind: 'slice', of, from, to, at: of.at };
  }
  cursor.at = end + 1;
  return node;
}

/** Where the bracket closes; without a partner it closes where the line ends. */
function endOf(cursor: Cursor, open: number): number {
  const end = cursor.brackets.get(open);
  if (end !== undefined) return end;
  let at = open + 1;
  while (at < cursor.tokens.length && cursor.tokens[at]?.kind !== 'line') at++;
  return at;
}
