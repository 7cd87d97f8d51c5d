// Over 300 lines because statements and blocks share what is known before and after them.
import { assign, bind, evaluate } from './evaluate.ts';
import { optionsOf } from './evaluate-call.ts';
import { cursorOf, isAt, type Node, peek, take } from './expression.ts';
import { itemOf } from './field.ts';
import { dotted, type Flow, setName } from './flow.ts';
import { parse, parseList, targets } from './parse-expression.ts';
import { paramsAt } from './parse-function.ts';
import { notebookOutput, pythonException } from './python-families.ts';
import { learn, matters } from './python-relevance.ts';
import { lookUp, within } from './scope.ts';
import type { Token } from './token.ts';
import { either, exposedBy, type Value } from './value.ts';

/** A block that is open: where it is indented, and what was known before it. */
interface Block {
  readonly indent: number;
  readonly before: Map<string, Value> | null;
  /** names that the condition of an `if` says are there: a `raise` in it means that they are not there afterwards */
  readonly guarded: readonly string[];
  readonly opensScope: boolean;
  name: string | null;
  started: boolean;
}

/**
 * Reads the tokens of Python code from top to bottom and notes where credentials go out. `lastShows`: the last expression
 * is shown, as in a cell of a notebook. The scope of the flow keeps what the code leaves behind.
 */
export function readPython(flow: Flow, tokens: readonly Token[], text: string, lastShows: boolean): void {
  flow.cursor = cursorOf(tokens, 'python');
  const blocks: Block[] = [];
  const { cursor } = flow;
  const last = lastShows ? lastStatement(tokens) : -1;
  while (cursor.at < tokens.length) {
    const token = peek(cursor);
    if (token === undefined) break;
    if (token.kind === 'line' || token.text === ';') {
      cursor.at++;
      continue;
    }
    if (startsLine(tokens, cursor.at)) closeBlocks(flow, blocks, indentOf(text, token.start));
    const before = cursor.at;
    const leaks = flow.leaks.length;
    const value = statement(flow, blocks, text);
    if (before === last && value !== null && leaks === flow.leaks.length && endsStatement(flow))
      show(flow, value, before);
    if (cursor.at === before) cursor.at++;
  }
  closeBlocks(flow, blocks, -1);
}

function lastStatement(tokens: readonly Token[]): number {
  let last = -1;
  tokens.forEach((token, i) => {
    if (token.kind !== 'line' && startsLine(tokens, i)) last = i;
  });
  return last;
}

function startsLine(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]?.kind === 'line';
}

/** A semicolon at the end keeps the value from being shown. */
function endsStatement(flow: Flow): boolean {
  return !isAt(flow.cursor, ';');
}

function show(flow: Flow, value: Value, at: number): void {
  const exposed = exposedBy(value);
  if (exposed !== null) flow.leaks.push({ family: notebookOutput, secret: exposed, at, sink: 'its last line' });
}

function indentOf(text: string, start: number): number {
  let indent = 0;
  for (let i = start - 1; i >= 0 && start - i < 400; i--) {
    const character = text[i];
    if (character === ' ') indent++;
    else if (character === '\t') indent += 8;
    else break;
  }
  return indent;
}

/** Leaves the blocks that end above a line of this indentation: what one way through them leaves secret stays secret. */
function closeBlocks(flow: Flow, blocks: Block[], indent: number): void {
  for (let block = blocks.at(-1); block !== undefined && indent <= block.indent; block = blocks.at(-1)) {
    blocks.pop();
    if (block.opensScope) flow.scope = flow.scope.parent ?? flow.scope;
    else if (block.before !== null) {
      for (const [name, value] of block.before) {
        const joined = either(flow.scope.vars.get(name) ?? null, value);
        flow.scope.vars.set(name, joined);
      }
    }
  }
}

function openBlock(flow: Flow, blocks: Block[], text: string, start: number, more: Partial<Block> = {}): void {
  const scope = more.opensScope === true;
  blocks.push({
    indent: indentOf(text, lineStartOf(flow, start)),
    before: scope ? null : new Map(flow.scope.vars),
    guarded: [],
    opensScope: false,
    name: null,
    started: false,
    ...more,
  });
}

function lineStartOf(flow: Flow, at: number): number {
  return flow.cursor.tokens[at]?.start ?? 0;
}

const header = /^(if|elif|while|for|with|try|except|finally|else|def|class|async)$/;

/** Reads one statement; gives the value of a bare expression. */
function statement(flow: Flow, blocks: Block[], text: string): Value {
  const { cursor } = flow;
  const at = cursor.at;
  const word = peek(cursor);
  const block = blocks.at(-1);
  const isFirst = block !== undefined && !block.started;
  if (block !== undefined) block.started = true;
  if (word?.kind === 'name' && header.test(word.text) && peek(cursor, 1)?.text !== '=') {
    headed(flow, blocks, text, at);
    return null;
  }
  const imports = word?.kind === 'name' && /^(import|from)$/.test(word.text);
  if (!imports && !(isFirst && word?.text === 'raise') && !matters(flow, at)) {
    skipLine(flow);
    return null;
  }
  if (word?.kind === 'name' && simple(flow, word.text, at, isFirst ? block : undefined, blocks)) return null;
  return expressionStatement(flow);
}

function headed(flow: Flow, blocks: Block[], text: string, at: number): void {
  const { cursor } = flow;
  take(cursor, 'async');
  const word = peek(cursor)?.text;
  cursor.at++;
  if (word === 'def' || word === 'class') {
    definition(flow, blocks, text, at, word);
    return;
  }
  let guarded: string[] = [];
  if (!matters(flow, at)) {
    openBlock(flow, blocks, text, at);
    skipToColon(flow);
    return;
  }
  if (word === 'if' || word === 'elif' || word === 'while') {
    const condition = parse(cursor);
    evaluate(flow, condition);
    guarded = presentIn(condition);
  } else if (word === 'for') {
    const target = targets(cursor);
    const of = take(cursor, 'in') ? parseList(cursor) : null;
    openBlock(flow, blocks, text, at);
    if (of !== null) bind(flow, target, itemOf(evaluate(flow, of)));
    skipToColon(flow);
    return;
  } else if (word === 'with') withItems(flow);
  else if (word === 'except') skipToColon(flow);
  openBlock(flow, blocks, text, at, { guarded });
  skipToColon(flow);
}

function withItems(flow: Flow): void {
  const { cursor } = flow;
  take(cursor, '(');
  for (let n = 0; n < 20; n++) {
    evaluate(flow, parse(cursor));
    if (take(cursor, 'as')) parse(cursor);
    if (!take(cursor, ',')) break;
  }
}

function definition(flow: Flow, blocks: Block[], text: string, at: number, word: string): void {
  const { cursor } = flow;
  const name = peek(cursor)?.text ?? null;
  cursor.at++;
  const params = paramsAt(cursor);
  openBlock(flow, blocks, text, at, { opensScope: true, name });
  flow.scope = within(flow.scope, word === 'class' ? 'class' : 'function');
  if (word === 'def') {
    for (const param of params) {
      const options = /^(args|opts?|flags|cli_args)$/.test(param) ? optionsOf(flow) : null;
      learn(flow.known, param, options);
      flow.scope.vars.set(param, options);
    }
  }
  skipToColon(flow);
}

function skipToColon(flow: Flow): void {
  const { cursor } = flow;
  for (let token = peek(cursor); token !== undefined && token.kind !== 'line'; token = peek(cursor)) {
    const close = /^[([{]$/.test(token.text) ? cursor.brackets.get(cursor.at) : undefined;
    cursor.at = (close ?? cursor.at) + 1;
    if (token.text === ':') return;
  }
}

/** The dotted names that are there when the condition holds: `x`, `x is not None`, and either of them beside `and`. */
function presentIn(condition: Node): string[] {
  if (condition.kind === 'either')
    return [...(condition.test === null ? [] : presentIn(condition.test)), ...condition.items.flatMap(presentIn)];
  if (condition.kind === 'test' && (condition.op === 'is not' || condition.op === '!=')) {
    const name = condition.items[0] === undefined ? null : dotted(condition.items[0]);
    return name === null ? [] : [name];
  }
  const name = dotted(condition);
  return name === null ? [] : [name];
}

/** A statement that begins with a word of its own. False for an expression. */
function simple(flow: Flow, word: string, at: number, first: Block | undefined, blocks: readonly Block[]): boolean {
  const { cursor } = flow;
  if (!/^(return|raise|del|assert|import|from|global|nonlocal|pass|break|continue|print|exec)$/.test(word))
    return false;
  const next = peek(cursor, 1);
  if (word === 'print' || word === 'exec') {
    if (next?.kind !== 'text' && !(next?.kind === 'name' && !/^(if|in|is|or|and|not|for)$/.test(next.text)))
      return false;
    cursor.at++;
    const exposed = exposedBy(evaluate(flow, parseList(cursor)));
    const family = flow.dialect.families[0];
    if (exposed !== null && family !== undefined) flow.leaks.push({ family, secret: exposed, at, sink: word });
    return true;
  }
  cursor.at++;
  if (word === 'raise') raised(flow, at, first);
  else if (word === 'assert') {
    evaluate(flow, parse(cursor));
    if (take(cursor, ',')) noteException(flow, evaluate(flow, parse(cursor)), at, 'assert');
  } else if (word === 'return' && next !== undefined && next.kind !== 'line') {
    const value = evaluate(flow, parseList(cursor));
    const name = blocks.findLast(({ opensScope }) => opensScope)?.name ?? null;
    if (value !== null && name !== null && exposedBy(value) !== null && flow.functions.size < 1000) {
      learn(flow.known, name, value);
      flow.functions.set(name, value.is === 'bag' ? value : { ...value, tracked: true });
    }
  } else if (word === 'del') removed(flow);
  else skipLine(flow);
  return true;
}

function raised(flow: Flow, at: number, first: Block | undefined): void {
  const { cursor } = flow;
  for (const name of first?.guarded ?? []) forget(flow, name, first);
  if (peek(cursor) === undefined || peek(cursor)?.kind === 'line') return;
  const error = parse(cursor);
  const sink = error.kind === 'call' ? (dotted(error.callee) ?? 'an exception') : 'an exception';
  const leaks = flow.leaks.length;
  if (error.kind === 'call') {
    for (const { value } of error.args) {
      if (leaks === flow.leaks.length) noteException(flow, evaluate(flow, value), at, sink);
    }
  } else evaluate(flow, error);
  if (take(cursor, 'from')) parse(cursor);
}

function noteException(flow: Flow, value: Value, at: number, sink: string): void {
  const exposed = exposedBy(value);
  if (exposed !== null) flow.leaks.push({ family: pythonException, secret: exposed, at, sink });
}

/** `if args.token is not None: raise` leaves no token behind it. */
function forget(flow: Flow, name: string, block: Block | undefined): void {
  const dot = name.lastIndexOf('.');
  const bag = dot < 0 ? null : (lookUp(flow.scope, name.slice(0, dot)) ?? null);
  if (bag?.is === 'bag') bag.fields.delete(name.slice(dot + 1));
  else if (lookUp(flow.scope, name) !== undefined) {
    setName(flow, name, null);
    block?.before?.delete(name);
  }
}

function removed(flow: Flow): void {
  const target = parseList(flow.cursor);
  for (const item of target.kind === 'list' ? target.items : [target]) {
    if (item.kind === 'index' && item.key.kind === 'constant') {
      const of = evaluate(flow, item.of);
      if (of?.is === 'bag') of.fields.delete(item.key.text ?? '');
    } else {
      const name = dotted(item);
      if (name !== null) forget(flow, name, undefined);
    }
  }
}

function skipLine(flow: Flow): void {
  const { cursor } = flow;
  while (peek(cursor) !== undefined && peek(cursor)?.kind !== 'line' && !isAt(cursor, ';')) cursor.at++;
}

function expressionStatement(flow: Flow): Value {
  const { cursor } = flow;
  const isDecorator = take(cursor, '@');
  const left = parseList(cursor);
  if (isAt(cursor, ':') && !isDecorator) {
    cursor.at++;
    parse(cursor, 3);
  }
  const operator = peek(cursor);
  if (operator?.kind === 'op' && /^([-+*/%&|^@]|\*\*|\/\/|>>|<<)?=$/.test(operator.text)) {
    const chain = [left];
    while (peek(cursor)?.kind === 'op' && /^\S{0,2}=$/.test(peek(cursor)?.text ?? '')) {
      cursor.at++;
      chain.push(parseList(cursor));
    }
    const last = chain.pop();
    const value = last === undefined ? null : evaluate(flow, last);
    for (const target of chain) assign(flow, target, operator.text, value);
    return null;
  }
  return evaluate(flow, left);
}
