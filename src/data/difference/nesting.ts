import { isItems, type Profile } from '../profile.ts';
import { parseType, type TypeTree } from '../type-tree.ts';

/** How a field of a table is nested: `scalar`, `struct`, `map`, or so many lists inside each other. */
export type Nesting = 'scalar' | 'struct' | 'map' | `list (${number} deep)`;

/** A field whose nesting is not the same on both sides. */
export interface Reshaped {
  /** its path joined with dots */
  readonly name: string;
  readonly before: Nesting;
  readonly after: Nesting;
}

/**
 * Fields that both sides have with another nesting, the outermost of each. A column without one value says nothing
 * about its nesting where the format infers it.
 */
export function reshaped(base: Profile, head: Profile): ReadonlyMap<string, Reshaped> {
  if (sameFields(base, head)) return new Map();
  const [before, after] = [nestings(base), nestings(head)];
  const found = new Map<string, Reshaped>();
  for (const [name, was] of before) {
    const is = after.get(name);
    if (is === undefined || is === was || isWithin(name, found)) continue;
    found.set(name, { name, before: was, after: is });
  }
  return found;
}

/** Whether both have the same columns of the same types, one after the other, and a format that says all types itself. */
function sameFields(base: Profile, head: Profile): boolean {
  if (base.kind === 'json' || head.kind === 'json' || base.columns.length !== head.columns.length) return false;
  return base.columns.every(({ path, type }, i) => {
    const other = head.columns[i];
    return (
      other !== undefined &&
      type === other.type &&
      path.length === other.path.length &&
      path.every((name, depth) => name === other.path[depth])
    );
  });
}

/** Whether a field is one of `outer` or stands inside one, by its name. */
export function isWithin(name: string, outer: ReadonlyMap<string, unknown>): boolean {
  if (outer.size === 0) return false;
  const ends = Array.from(name.matchAll(/\[\]|\./g), ({ index }) => index);
  return [...ends, name.length].some((end) => outer.has(name.slice(0, end)));
}

/** The nesting of every field, outer ones first: of columns, and of what their paths run through. */
function nestings(profile: Profile): ReadonlyMap<string, Nesting> {
  const found = new Map<string, Nesting>();
  const silent = (column: Profile['columns'][number]) =>
    profile.kind === 'json' && column.n + column.unparsed === 0 && column.missing > 0;
  const columns = [...profile.columns].sort((a, b) => a.path.length - b.path.length);
  for (const { path } of columns) {
    for (let depth = 1; depth < path.length; depth++) found.set(path.slice(0, depth).join('.'), 'struct');
  }
  for (const column of columns) {
    if (!silent(column)) found.set(column.path.join('.'), nestingOf(parseType(column.type)));
  }
  // Items of lists name the list itself where its own column is not counted.
  for (const column of columns.filter(isItems)) {
    const name = column.path.join('.').replace(/(\[\])+.*$/, '');
    if (!found.has(name)) found.set(name, 'list (1 deep)');
  }
  return new Map([...found].sort(([a], [b]) => a.length - b.length));
}

function nestingOf(type: TypeTree): Nesting {
  if (type.is === 'struct' || type.is === 'map') return type.is;
  if (type.is === 'nullable') return nestingOf(type.item);
  let depth = 0;
  let inner: TypeTree = type;
  for (; inner.is === 'list'; depth++) inner = inner.item;
  return depth === 0 ? 'scalar' : `list (${depth} deep)`;
}
