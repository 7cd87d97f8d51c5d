import { evaluateCall } from './evaluate-call.ts';
import type { Node } from './expression.ts';
import { field, isShort, itemOf, numberOf } from './field.ts';
import { dotted, type Flow, setName } from './flow.ts';
import { learnOf } from './python-relevance.ts';
import { lookUp, within } from './scope.ts';
import { deepest } from './token.ts';
import {
  type Bag,
  either,
  emptyBag,
  exposedBy,
  held,
  put,
  type Secret,
  type Store,
  secret,
  type Value,
  worse,
} from './value.ts';

/** Follows credentials through an expression; calls in it that are sinks are noted. Each node is visited once. */
export function evaluate(flow: Flow, node: Node): Value {
  if (flow.depth > deepest) return null;
  flow.depth++;
  const value = valueIn(flow, node);
  flow.depth--;
  return value;
}

function valueIn(flow: Flow, node: Node): Value {
  switch (node.kind) {
    case 'name':
      return nameValue(flow, node);
    case 'constant':
      return literalValue(flow, node);
    case 'joined':
      return joinedValue(flow, node.parts);
    case 'member':
      return memberValue(flow, node);
    case 'index':
      return indexValue(flow, node);
    case 'slice':
      return sliceValue(flow, node);
    case 'call':
      return evaluateCall(flow, node, evaluate);
    case 'bag':
      return bagValue(flow, node.entries);
    case 'list':
      return listValue(node.items.map((item) => evaluate(flow, item)));
    case 'sum':
      return sumValue(flow, node.items);
    case 'either':
      if (node.test !== null) evaluate(flow, node.test);
      return node.items.map((item) => evaluate(flow, item)).reduce(either, null);
    case 'test':
      for (const item of node.items) evaluate(flow, item);
      return null;
    case 'assign':
      return assign(flow, node.target, node.op, evaluate(flow, node.value));
    case 'each':
      bind(flow, node.target, itemOf(evaluate(flow, node.of)));
      return eachValue(evaluate(flow, node.body), node.filtered);
    case 'function':
      return functionValue(flow, node);
  }
}

function nameValue(flow: Flow, node: Node & { kind: 'name' }): Value {
  const known = lookUp(flow.scope, node.id);
  return known === undefined ? storeNamed(flow, node.id) : known;
}

function storeNamed(flow: Flow, name: string): Store | null {
  const { stores } = flow.dialect;
  const found = Object.hasOwn(stores, name) ? stores[name] : undefined;
  return found === undefined ? null : { is: 'store', ...found, tracked: false };
}

function literalValue(flow: Flow, node: Node & { kind: 'constant' }): Value {
  const name = node.text !== null && node.text.length >= 8 ? flow.literalAt(node.at) : null;
  return name === null ? null : secret(name);
}

/** Between literal parts; `?key=` before it makes it part of a query. */
function joinedValue(flow: Flow, parts: readonly (string | Node)[]): Value {
  let found: Value = null;
  // expressions in a string count their tokens from their own start
  const inner: Flow = { ...flow, leaks: [], literalAt: () => null, readBlock: () => undefined };
  parts.forEach((part, i) => {
    if (typeof part === 'string') return;
    const exposed = exposedBy(evaluate(inner, part));
    if (exposed !== null) found = either(found, asPart(exposed, parts[i - 1]));
  });
  return found;
}

const query = /[?&][\w.-]{1,40}=$/;

function asPart(exposed: Secret, before: string | Node | undefined): Secret {
  const text = typeof before === 'string' ? before : before?.kind === 'constant' ? (before.text ?? '') : '';
  return query.test(text.slice(-50)) ? { ...exposed, query: true } : exposed;
}

function sumValue(flow: Flow, items: readonly Node[]): Value {
  const values = items.map((item) => evaluate(flow, item));
  let found: Value = null;
  values.forEach((value, i) => {
    const exposed = exposedBy(value);
    if (exposed !== null) found = either(found, asPart(exposed, items[i - 1]));
  });
  return found;
}

function memberValue(flow: Flow, node: Node & { kind: 'member' }): Value {
  const path = dotted(node);
  if (path !== null) {
    const known = lookUp(flow.scope, path) ?? storeNamed(flow, path);
    if (known !== null && known !== undefined) return known;
  }
  const of = evaluate(flow, node.of);
  if (node.name === '__dict__' && of?.is === 'bag') return of;
  return field(of, node.name);
}

function indexValue(flow: Flow, node: Node & { kind: 'index' }): Value {
  const of = evaluate(flow, node.of);
  evaluate(flow, node.key);
  const path = dotted(node.of);
  const key = node.key.kind === 'constant' ? node.key.text : null;
  if (of === null && path !== null && key !== null) return lookUp(flow.scope, `${path}.${key}`) ?? null;
  if (key !== null) return field(of, key);
  // the name is computed: of a store nobody knows what it is, of a list it is one of the items
  return of?.is === 'bag' ? of.rest : null;
}

function sliceValue(flow: Flow, node: Node & { kind: 'slice' }): Value {
  const of = evaluate(flow, node.of);
  const [from, to] = [numberOf(node.from), numberOf(node.to)];
  if (of?.is !== 'secret') return of;
  if (isShort(from, to)) return { ...of, short: true };
  return to !== null || (from !== null && from < 0) ? { ...of, partial: true } : of;
}

function bagValue(flow: Flow, entries: readonly { readonly key: Node | null; readonly value: Node }[]): Value {
  const bag = emptyBag();
  let rest: Bag['rest'] = null;
  for (const { key, value } of entries) {
    const given = evaluate(flow, value);
    const name = key?.kind === 'constant' ? key.text : key?.kind === 'name' ? key.id : null;
    if (key !== null && name !== null) put(bag, name, given);
    else if (given?.is === 'bag') for (const [inner, item] of given.fields) put(bag, inner, item);
    else if (given?.is === 'store') rest = given;
    else rest = exposedBy(given) ?? rest;
  }
  return bag.fields.size === 0 && rest === null ? emptyBag() : { ...bag, rest };
}

function listValue(values: readonly Value[]): Value {
  const bag = emptyBag(values.map(exposedBy).reduce(worse, null));
  values.forEach((value, i) => {
    put(bag, String(i), value);
  });
  return bag;
}

/** What a filter lets through is not the whole any more. */
function eachValue(body: Value, filtered: boolean): Value {
  return filtered ? null : listValue([body]);
}

function functionValue(flow: Flow, node: Node & { kind: 'function' }): Value {
  const outer = flow.scope;
  flow.scope = within(outer, 'function');
  for (const param of node.params) flow.scope.vars.set(param, null);
  if (node.body !== null) evaluate(flow, node.body);
  else if (node.block >= 0) flow.readBlock(flow, node.block, node.params);
  flow.scope = outer;
  return null;
}

/** Gives a target (a name, a tuple, an entry) a value; notes it when the target is a sink. */
export function assign(flow: Flow, target: Node, op: string, given: Value): Value {
  const path = dotted(target);
  const value =
    op === '=' || op === ':=' ? given : either(given, path === null ? null : (lookUp(flow.scope, path) ?? null));
  if (path !== null) {
    const sink = flow.dialect.targets.find(({ target: pattern }) => pattern.test(path));
    const exposed = exposedBy(value);
    if (sink !== undefined && exposed !== null)
      flow.leaks.push({ family: sink.family, secret: exposed, at: target.at, sink: path });
  }
  bind(flow, target, value);
  return value;
}

/** Gives the names of a target their parts of a value. */
export function bind(flow: Flow, target: Node, value: Value): void {
  if (target.kind === 'list') {
    target.items.forEach((item, i) => {
      bind(flow, item, value?.is === 'bag' ? (value.fields.get(String(i)) ?? null) : value);
    });
  } else if (target.kind === 'bag') {
    for (const { key, value: inner } of target.entries) {
      if (key === null) bind(flow, inner, value);
      else bind(flow, inner, field(value, keyOf(key)));
    }
  } else if (target.kind === 'index' && target.key.kind === 'constant' && target.key.text !== null) {
    const path = dotted(target.of);
    const of = evaluate(flow, target.of);
    learnOf(flow.known, value);
    if (of?.is === 'bag') put(of, target.key.text, held(value));
    else if (of === null && path !== null && value !== null) {
      const bag = emptyBag();
      put(bag, target.key.text, held(value));
      setName(flow, path, bag);
    }
  } else if (target.kind === 'assign') bind(flow, target.target, value);
  else {
    const path = dotted(target);
    if (path !== null && !path.includes('(') && !path.includes('[')) setName(flow, path, held(value));
  }
}

/** The key of an entry of a pattern: `{ A }`, `{ A: b }`, `{ A = 1 }`. */
function keyOf(key: Node): string {
  if (key.kind === 'assign') return keyOf(key.target);
  return key.kind === 'name' ? key.id : key.kind === 'constant' ? (key.text ?? '') : '';
}
