import type { CallFamily, Reach } from './exposure.ts';
import type { Argument, Node } from './expression.ts';
import { field, isShort, numberOf } from './field.ts';
import { dotted, type Flow, type Source, setName } from './flow.ts';
import { learnOf } from './python-relevance.ts';
import { holdsSecret, isStoredSecret } from './secret-name.ts';
import { either, emptyBag, exposedBy, named, put, type Secret, secret, type Value } from './value.ts';

type Call = Node & { kind: 'call' };
type Evaluate = (flow: Flow, node: Node) => Value;

interface Given extends Argument {
  readonly holds: Value;
}

/** What a call gives back, and whether it lets out what it is given. Functions that nobody knows give back nothing secret. */
export function evaluateCall(flow: Flow, node: Call, evaluate: Evaluate): Value {
  const path = dotted(node.callee);
  const receiver = node.callee.kind === 'member' ? evaluate(flow, node.callee.of) : null;
  if (path === null && node.callee.kind !== 'member') evaluate(flow, node.callee);
  const given = node.args.map((argument) => ({ ...argument, holds: evaluate(flow, argument.value) }));
  const method = node.callee.kind === 'member' ? node.callee.name : null;
  if (path !== null) {
    noteOptions(flow, path, given);
    if (flow.dialect.masks.test(path)) {
      for (const { value } of given) maskNamed(flow, value);
      return null;
    }
    // most calls are given nothing that could be let out
    if (beginsWithMask(given[0]?.value) || given.some(({ holds }) => exposedBy(holds) !== null))
      for (const family of flow.dialect.families) noteSink(flow, family, path, given, node);
    const found = sourceValue(flow, path, given);
    if (found !== undefined) return found;
    if (/(^|\.)parse(_known)?_args$/.test(path)) return optionsOf(flow);
    // a list of the environment is a list of names
    if (/^(list|sorted|set|tuple|Object\.keys)$/.test(path) && given[0]?.holds?.is === 'store')
      return onlyItems(given[0].holds);
    const turns = /^Object\.(entries|values)$/.exec(path)?.[1];
    const turned = turns === undefined ? undefined : given[0]?.holds;
    if (turned?.is === 'store' || turned?.is === 'bag')
      return { ...turned, gives: turns === 'values' ? 'values' : 'pairs' };
    if (flow.dialect.passing.test(path)) return merged(given);
    const known = flow.functions.get(path);
    if (known !== undefined) return known;
  }
  if (method === null) return null;
  return methodValue(flow, method, receiver, given, node.callee);
}

function sourceValue(flow: Flow, path: string, given: readonly Given[]): Value | undefined {
  const source = flow.dialect.sources.find(({ callee }) => callee.test(path));
  if (source === undefined) return undefined;
  const name = nameFrom(source, given);
  if (name === null || (source.needs !== undefined && !given.some((argument) => argument.name === source.needs)))
    return null;
  if (source.when === 'named' && !holdsSecret(name)) return null;
  if (source.when === 'stored' && !isStoredSecret(name)) return null;
  const from = 'fixed' in source.name ? secret(name) : named(name);
  return source.answer === true ? { ...from, answer: true } : from;
}

function onlyItems(store: Value): Value {
  return store?.is === 'store' && store.gives !== undefined ? store : null;
}

function nameFrom(source: Source, given: readonly Given[]): string | null {
  if ('fixed' in source.name) return source.name.fixed;
  const value = given.filter(({ name }) => name === null)[source.name.argument]?.value ?? given[0]?.value;
  return value?.kind === 'constant' && value.text !== null && value.text.length < 100 ? value.text : null;
}

/** From here on the log shows asterisks for what this name holds. */
function maskNamed(flow: Flow, value: Node): void {
  const name = dotted(value);
  if (name !== null) setName(flow, name, null);
  if (value.kind === 'joined') for (const part of value.parts) if (typeof part !== 'string') maskNamed(flow, part);
  if (value.kind === 'sum') for (const item of value.items) maskNamed(flow, item);
}

const mask = '::add-mask::';

/** Whether a text begins with the command that masks the rest of it. */
function beginsWithMask(value: Node | undefined): boolean {
  const first = value?.kind === 'joined' ? value.parts[0] : value?.kind === 'sum' ? value.items[0] : undefined;
  return typeof first === 'string' ? first.startsWith(mask) : first?.kind === 'constant' && first.text === mask;
}

function noteSink(flow: Flow, family: CallFamily, path: string, given: readonly Given[], node: Call): void {
  const [first] = given;
  if (first !== undefined && beginsWithMask(first.value)) {
    maskNamed(flow, first.value);
    return;
  }
  for (const { callee, reach } of family.calls) {
    if (!callee.test(path)) continue;
    const exposed = reached(given, reach);
    if (exposed === null) continue;
    flow.leaks.push({ family, secret: exposed, at: node.at, sink: path });
    return;
  }
}

function reached(given: readonly Given[], reach: Reach | undefined): Secret | null {
  let place = 0;
  let worst: Secret | null = null;
  for (const { name, holds } of given) {
    const here = name === null ? place++ : -1;
    const counts =
      reach === undefined ||
      (reach.places === undefined && reach.names === undefined) ||
      (name === null ? reach.places?.includes(here) === true : reach.names?.includes(name) === true);
    const exposed = counts ? exposedBy(holds) : null;
    if (exposed === null || (reach?.query === true && exposed.query !== true && name === null)) continue;
    worst = exposedBy(either(worst, exposed));
  }
  return worst;
}

/** `add_argument('--hub_token')` makes the parsed options hold a credential. */
function noteOptions(flow: Flow, path: string, given: readonly Given[]): void {
  if (!/\.add_argument$|^(click|typer)\.option$|\.option$/.test(path) || flow.options.size > 200) return;
  const isFlag = given.some(
    ({ name, value }) => name === 'action' && value.kind === 'constant' && /^store_(true|false)/.test(value.text ?? ''),
  );
  const named = given.flatMap(({ name, value }) =>
    name === null && value.kind === 'constant' && value.text?.startsWith('--') === true ? [value.text.slice(2)] : [],
  );
  const long = named[0]?.replaceAll('-', '_');
  if (long !== undefined && !isFlag && holdsSecret(long)) flow.options.add(long);
}

/** The parsed options, as far as they hold credentials. */
export function optionsOf(flow: Flow): Value {
  if (flow.options.size === 0) return null;
  const bag = emptyBag();
  for (const option of flow.options) bag.fields.set(option, { ...named(`--${option}`), tracked: true });
  return bag;
}

/** All that a function is given, in one: `str(x)`, `dict(**x)`, `json.dumps(x)`. */
function merged(given: readonly Given[]): Value {
  const bag = emptyBag();
  let value: Value = null;
  for (const { name, spread, holds } of given) {
    if (name !== null && !spread) put(bag, name, holds);
    else value = either(value, holds);
  }
  return bag.fields.size === 0 ? value : either(bag, value);
}

function methodValue(flow: Flow, method: string, receiver: Value, given: readonly Given[], callee: Node): Value {
  const literal = given[0]?.value.kind === 'constant' ? given[0].value.text : null;
  if (receiver?.is === 'store' || receiver?.is === 'bag') {
    if (/^(get|pop|setdefault|__getitem__)$/.test(method) && literal !== null) {
      const found = field(receiver, literal);
      if (method === 'pop' && receiver.is === 'bag') receiver.fields.delete(literal);
      return found;
    }
    if (/^(items|entries)$/.test(method)) return { ...receiver, gives: 'pairs' };
    if (method === 'values') return { ...receiver, gives: 'values' };
    if (/^(copy|toObject|model_dump|dict)$/.test(method)) return receiver;
    if (receiver.is === 'bag' && /^(update|append|extend|push|add)$/.test(method)) {
      for (const { name, holds } of given) {
        learnOf(flow.known, holds);
        if (holds?.is === 'bag') for (const [key, item] of holds.fields) put(receiver, key, item);
        else put(receiver, name ?? `+${receiver.fields.size}`, exposedBy(holds));
      }
    }
    if (/^(map|filter|flat|concat|join|toString)$/.test(method)) return exposedBy(receiver);
    return null;
  }
  if (receiver?.is === 'secret') return onSecret(flow, method, receiver, given);
  // a text that others are put into: '{}'.format(key), ' '.join(parts)
  const of = callee.kind === 'member' ? callee.of : null;
  if ((of?.kind === 'constant' || of?.kind === 'name') && /^(format|join|concat|format_map)$/.test(method))
    return exposedBy(merged(given));
  return null;
}

function onSecret(flow: Flow, method: string, receiver: Secret, given: readonly Given[]): Value {
  if (/^(slice|substring|substr)$/.test(method)) {
    const [from, to] = [numberOf(given[0]?.value ?? null), numberOf(given[1]?.value ?? null)];
    const short = method === 'substr' ? to !== null && to <= 4 : isShort(from, to);
    return short ? { ...receiver, short: true } : { ...receiver, partial: to !== null };
  }
  if (/^(at|charAt|startswith|endswith|startsWith|endsWith|isdigit)$/.test(method)) return null;
  // what is replaced by something that depends on the secret itself is a mask
  if (/^(replace|replaceAll|sub)$/.test(method)) return given.some(({ holds }) => holds !== null) ? null : receiver;
  if (receiver.answer === true && /^(json|decode|get|toString)$/.test(method)) return receiver;
  return flow.dialect.methods.test(method) ? receiver : null;
}
