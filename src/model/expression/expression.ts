import { fault, type Token, tokensOf } from './tokens.ts';

/** Operators of two values, from the weakest bond to the strongest. */
const levels = [
  ['or', '||'],
  ['and', '&&'],
  ['==', '!=', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/'],
] as const;

/** An operator of two values. `||` and `&&` are read as `or` and `and`. */
export type Operator = 'or' | 'and' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/';

/** Functions and how many values they take, at least and at most. */
const functions = { abs: [1, 1], min: [2, 20], max: [2, 20], missing: [1, 1] } as const;

/** A name of a function of expressions. */
export type FunctionName = keyof typeof functions;

/** An expression over the columns of a row, read by our own parser: nothing of it is ever run as code. */
export type Expression =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'minus'; readonly of: Expression }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly of: readonly Expression[] }
  | { readonly kind: 'pair'; readonly by: Operator; readonly left: Expression; readonly right: Expression };

/** Deepest nesting: an expression beyond it is refused, so that reading one never exhausts the stack. */
const deepest = 100;

interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  place: number;
}

/**
 * Reads an expression: `or`, `and`, `not` (also `||`, `&&`, `!`), comparisons, `+ - * /`, parentheses, `true`, `false`,
 * numbers, quoted texts, `abs(x)`, `min(x, y, …)`, `max(x, y, …)`, `missing(x)`, and names of columns.
 * Errors: `Problem` with the place where reading failed.
 */
export function parseExpression(text: string): Expression {
  const reader: Reader = { text, tokens: tokensOf(text), place: 0 };
  const expression = pair(reader, 0, 0);
  const rest = reader.tokens[reader.place] as Token;
  if (rest.kind !== 'end') throw fault(text, rest.at, `goes on with \`${rest.value}\` where it should end`);
  return expression;
}

function pair(reader: Reader, level: number, depth: number): Expression {
  if (depth > deepest) throw fault(reader.text, next(reader).at, `is nested more than ${deepest} deep`);
  const operators: readonly string[] | undefined = levels[level];
  if (operators === undefined) return single(reader, depth);
  let left = pair(reader, level + 1, depth);
  for (let count = 0; operators.includes(wordOf(next(reader))); count++) {
    if (count > 0 && level === 2) {
      throw fault(reader.text, next(reader).at, 'compares a comparison: join two of them with `and`');
    }
    const sign = String(take(reader).value);
    const by = (sign === '||' ? 'or' : sign === '&&' ? 'and' : sign) as Operator;
    left = { kind: 'pair', by, left, right: pair(reader, level + 1, depth) };
    // A long chain is a deep tree as well.
    if (count > 10 * deepest) throw fault(reader.text, next(reader).at, 'has too many terms');
  }
  return left;
}

function single(reader: Reader, depth: number): Expression {
  const token = take(reader);
  if (token.kind === 'number' || token.kind === 'text') return { kind: 'value', value: token.value };
  if (token.kind === 'sign' && token.value === '(') {
    const inner = pair(reader, 0, depth + 1);
    expect(reader, ')');
    return inner;
  }
  if (wordOf(token) === '-') return { kind: 'minus', of: guarded(reader, depth) };
  if (wordOf(token) === '!') return { kind: 'not', of: guarded(reader, depth) };
  // `not a == b` is not (a == b), as in Python and SQL.
  if (wordOf(token) === 'not') return { kind: 'not', of: pair(reader, 2, depth + 1) };
  if (token.kind === 'name' && !reserved.has(token.value)) return named(reader, token, depth);
  if (token.kind === 'name' && (token.value === 'true' || token.value === 'false')) {
    return { kind: 'value', value: token.value === 'true' };
  }
  const given = token.kind === 'end' ? 'ends' : `has \`${token.value}\``;
  throw fault(reader.text, token.at, `${given} where a value was needed`);
}

const reserved = new Set(['and', 'or', 'not', 'true', 'false']);

function guarded(reader: Reader, depth: number): Expression {
  if (depth > deepest) throw fault(reader.text, next(reader).at, `is nested more than ${deepest} deep`);
  return single(reader, depth + 1);
}

function named(reader: Reader, token: Token & { kind: 'name' }, depth: number): Expression {
  if (wordOf(next(reader)) !== '(') return { kind: 'column', name: token.value };
  if (!Object.hasOwn(functions, token.value)) {
    throw fault(
      reader.text,
      token.at,
      `calls \`${token.value}\`, where the functions are ${Object.keys(functions).join(', ')}`,
    );
  }
  const name = token.value as FunctionName;
  take(reader);
  const of = [pair(reader, 0, depth + 1)];
  while (wordOf(next(reader)) === ',') {
    take(reader);
    of.push(pair(reader, 0, depth + 1));
  }
  expect(reader, ')');
  const [least, most] = functions[name];
  if (of.length >= least && of.length <= most) return { kind: 'call', name, of };
  throw fault(
    reader.text,
    token.at,
    `gives \`${name}\` ${of.length} ${of.length === 1 ? 'value' : 'values'}, where ${least === most ? least : `at least ${least}`} ${least === 1 ? 'was' : 'were'} needed`,
  );
}

function expect(reader: Reader, sign: string): void {
  const token = take(reader);
  if (wordOf(token) === sign) return;
  const given = token.kind === 'end' ? 'ends' : `has \`${token.value}\``;
  throw fault(reader.text, token.at, `${given} where \`${sign}\` was needed`);
}

/** The token's word where it can be an operator; texts and numbers have none. */
function wordOf(token: Token): string {
  return token.kind === 'sign' || token.kind === 'name' ? token.value : '';
}

function next(reader: Reader): Token {
  return reader.tokens[reader.place] as Token;
}

function take(reader: Reader): Token {
  const token = next(reader);
  if (token.kind !== 'end') reader.place++;
  return token;
}

/** Names of the columns that an expression reads, each once, in their order. */
export function columnsOf(expression: Expression): readonly string[] {
  if (expression.kind === 'value') return [];
  if (expression.kind === 'column') return [expression.name];
  const parts =
    expression.kind === 'pair'
      ? [expression.left, expression.right]
      : expression.kind === 'call'
        ? expression.of
        : [expression.of];
  return [...new Set(parts.flatMap(columnsOf))];
}
