import { assign, bind, evaluate } from './evaluate.ts';
import { cursorOf, isAt, peek, skipLines, take } from './expression.ts';
import { itemOf } from './field.ts';
import { dotted, type Flow } from './flow.ts';
import { parse } from './parse-expression.ts';
import { paramsAt, skipType } from './parse-function.ts';
import { within } from './scope.ts';
import { scriptException } from './script-families.ts';
import { deepest, type Token } from './token.ts';
import { either, exposedBy } from './value.ts';

/** Reads the tokens of JavaScript or TypeScript from top to bottom and notes where credentials go out. */
export function readScript(flow: Flow, tokens: readonly Token[]): void {
  flow.cursor = cursorOf(tokens, 'script');
  statements(flow, tokens.length);
}

/** Reads the block of a function expression; the cursor of the flow comes back to where it was. */
export function readScriptBlock(flow: Flow, block: number): void {
  const { cursor } = flow;
  const back = cursor.at;
  const end = cursor.brackets.get(block);
  if (end === undefined) return;
  cursor.at = block + 1;
  statements(flow, end);
  cursor.at = back;
}

function statements(flow: Flow, end: number): void {
  const { cursor } = flow;
  if (flow.depth > deepest) {
    cursor.at = end;
    return;
  }
  flow.depth++;
  while (cursor.at < end) {
    const before = cursor.at;
    statement(flow);
    if (cursor.at === before) cursor.at++;
  }
  flow.depth--;
}

function statement(flow: Flow): void {
  const { cursor } = flow;
  const token = peek(cursor);
  if (token === undefined) return;
  if (token.kind === 'line' || token.text === ';' || token.text === '}') cursor.at++;
  else if (token.kind === 'op' && token.text === '{') block(flow);
  else if (token.kind !== 'name' || !worded(flow, token.text)) evaluate(flow, parse(cursor));
}

/** A block: what one way through it leaves secret stays secret. */
function block(flow: Flow): void {
  const { cursor } = flow;
  const end = cursor.brackets.get(cursor.at);
  if (end === undefined) {
    cursor.at++;
    return;
  }
  const before = new Map(flow.scope.vars);
  cursor.at++;
  statements(flow, end);
  cursor.at = end + 1;
  for (const [name, value] of before) flow.scope.vars.set(name, either(flow.scope.vars.get(name) ?? null, value));
}

/** A statement that begins with a word of the language. False for an expression. */
function worded(flow: Flow, word: string): boolean {
  const { cursor } = flow;
  const at = cursor.at;
  const next = peek(cursor, 1);
  if (/^(const|let|var)$/.test(word) && next?.kind !== 'line') {
    cursor.at++;
    declarations(flow);
  } else if (
    /^(export|default|else|do|try|finally|declare|abstract|public|private|protected|readonly|static|override)$/.test(
      word,
    )
  ) {
    cursor.at++;
  } else if (word === 'import' && next?.text !== '(' && next?.text !== '.') skipStatement(flow);
  else if (/^(type|interface|namespace)$/.test(word) && next?.kind === 'name') skipTypeDeclaration(flow);
  else if (/^(if|while|switch|with|catch)$/.test(word) && next?.text === '(') {
    const close = cursor.brackets.get(at + 1);
    cursor.at++;
    evaluate(flow, parse(cursor, 99));
    if (close !== undefined) cursor.at = close + 1;
  } else if (word === 'for') forHead(flow);
  else if (word === 'case') {
    cursor.at++;
    evaluate(flow, parse(cursor));
    take(cursor, ':');
  } else if (word === 'throw') thrown(flow);
  else if (word === 'return') returned(flow);
  else if (word === 'function' || (word === 'async' && next?.text === 'function')) named(flow);
  else if (word === 'class') classBody(flow);
  else return method(flow);
  return true;
}

function declarations(flow: Flow): void {
  const { cursor } = flow;
  for (let n = 0; n < 200; n++) {
    skipLines(cursor);
    const target = parse(cursor, 2);
    take(cursor, '!');
    if (take(cursor, ':')) skipType(cursor);
    if (take(cursor, 'of') || take(cursor, 'in')) bind(flow, target, itemOf(evaluate(flow, parse(cursor))));
    else if (take(cursor, '=')) {
      skipLines(cursor);
      const at = cursor.at;
      const outerName = flow.functionName;
      flow.functionName = dotted(target);
      assign(flow, target, '=', evaluate(flow, parse(cursor)));
      flow.functionName = outerName ?? null;
      if (cursor.at === at) cursor.at++;
    } else bind(flow, target, null);
    if (!take(cursor, ',')) return;
  }
}

function forHead(flow: Flow): void {
  const { cursor } = flow;
  cursor.at++;
  take(cursor, 'await');
  const close = isAt(cursor, '(') ? cursor.brackets.get(cursor.at) : undefined;
  if (close === undefined) return;
  cursor.at++;
  statements(flow, close);
  cursor.at = close + 1;
}

function thrown(flow: Flow): void {
  const { cursor } = flow;
  const at = cursor.at++;
  const error = parse(cursor);
  if (error.kind !== 'call') {
    evaluate(flow, error);
    return;
  }
  const sink = dotted(error.callee) ?? 'an error';
  for (const { value } of error.args) {
    const exposed = exposedBy(evaluate(flow, value));
    if (exposed === null) continue;
    flow.leaks.push({ family: scriptException, secret: exposed, at, sink });
    break;
  }
}

function returned(flow: Flow): void {
  const { cursor } = flow;
  cursor.at++;
  const next = peek(cursor);
  if (next === undefined || next.kind === 'line' || next.text === ';' || next.text === '}') return;
  const value = evaluate(flow, parse(cursor));
  const name = flow.functionName;
  if (value === null || name === null || name === undefined || exposedBy(value) === null || flow.functions.size > 1000)
    return;
  flow.functions.set(name, value.is === 'bag' ? value : { ...value, tracked: true });
}

function named(flow: Flow): void {
  const { cursor } = flow;
  take(cursor, 'async');
  cursor.at++;
  take(cursor, '*');
  const name = peek(cursor)?.kind === 'name' ? (peek(cursor)?.text ?? null) : null;
  if (name !== null) cursor.at++;
  body(flow, name);
}

/** Parameters, the type of the result, and the block of a function in a scope of its own. */
function body(flow: Flow, name: string | null): void {
  const { cursor } = flow;
  const params = paramsAt(cursor);
  for (let n = 0; n < 60 && !isAt(cursor, '{') && peek(cursor) !== undefined && !isAt(cursor, ';'); n++) cursor.at++;
  const end = isAt(cursor, '{') ? cursor.brackets.get(cursor.at) : undefined;
  if (end === undefined) return;
  const outer = { scope: flow.scope, name: flow.functionName };
  flow.scope = within(flow.scope, 'function');
  flow.functionName = name;
  for (const param of params) flow.scope.vars.set(param, null);
  cursor.at++;
  statements(flow, end);
  flow.scope = outer.scope;
  flow.functionName = outer.name ?? null;
  cursor.at = end + 1;
}

function classBody(flow: Flow): void {
  const { cursor } = flow;
  for (let n = 0; n < 60 && !isAt(cursor, '{') && peek(cursor) !== undefined; n++) cursor.at++;
  const end = cursor.brackets.get(cursor.at);
  if (end === undefined) return;
  const outer = flow.scope;
  flow.scope = within(outer, 'class');
  cursor.at++;
  statements(flow, end);
  flow.scope = outer;
  cursor.at = end + 1;
}

/** `name(params) {` in a class: a method. */
function method(flow: Flow): boolean {
  const { cursor } = flow;
  take(cursor, 'async');
  const close =
    peek(cursor)?.kind === 'name' && peek(cursor, 1)?.text === '(' ? cursor.brackets.get(cursor.at + 1) : undefined;
  const after = close === undefined ? undefined : cursor.tokens[close + 1]?.text;
  if (after === '{' || (after === ':' && flow.scope.kind === 'class')) {
    const name = peek(cursor)?.text ?? null;
    cursor.at++;
    body(flow, name === null ? null : `this.${name}`);
    return true;
  }
  return false;
}

function skipStatement(flow: Flow): void {
  const { cursor } = flow;
  for (
    let token = peek(cursor);
    token !== undefined && token.kind !== 'line' && token.text !== ';';
    token = peek(cursor)
  ) {
    const close = token.text === '{' ? cursor.brackets.get(cursor.at) : undefined;
    cursor.at = (close ?? cursor.at) + 1;
  }
}

function skipTypeDeclaration(flow: Flow): void {
  const { cursor } = flow;
  cursor.at += 2;
  skipStatement(flow);
}
