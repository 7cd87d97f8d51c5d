import { parseType, type TypeTree } from './type-tree.ts';

/**
 * The logical type of a column, in words that no engine owns: `bool`, `int8`..`int128`, `uint8`..`uint64`, `float`,
 * `double`, `decimal(p,s)`, `date`, `time`, `timestamp(s|ms|us|ns)`, `timestamptz`, `string`, `blob`,
 * `enum("a","b")`, `list(T)`, `map(K,V)`, `struct("name": T, ...)`, `nullable(T)` inside those, `other(NAME)`.
 */
export type LogicalType = string;

/** How a column is counted: at edges, by values, or only its missing cells. */
export type Kind = 'number' | 'time' | 'text' | 'opaque';

/** What a change of type does to values that are already there. */
export type TypeChange = 'same' | 'widened' | 'narrowed' | 'incompatible';

/** The way in which a column of this type is counted. */
export function kindOf(type: LogicalType): Kind {
  if (/^(u?int\d+|float|double|decimal\(.*)$/.test(type)) return 'number';
  if (/^(date|time|timestamp\(.*|timestamptz)$/.test(type)) return 'time';
  if (type === 'string' || type === 'bool' || type.startsWith('enum(')) return 'text';
  return 'opaque';
}

/**
 * Compares two types on the lattice: *widened* when every value of `base` keeps its meaning as `head`, *narrowed* when
 * that holds the other way round (also when today's values fit), *incompatible* when neither does. Widening is a
 * partial order. An integer that a float cannot hold in full is narrowed, though the way back loses fractions.
 */
export function compareTypes(base: LogicalType, head: LogicalType): TypeChange {
  if (base === head) return 'same';
  const [small, large] = [parseType(base), parseType(head)];
  const up = embeds(small, large);
  const down = embeds(large, small);
  if (up) return down ? 'same' : 'widened';
  return down || (small.is === 'integer' && large.is === 'float') ? 'narrowed' : 'incompatible';
}

/** Whether every value of `small` is a value of `large` with the same meaning. */
function embeds(small: TypeTree, large: TypeTree): boolean {
  if (large.is === 'nullable') return embeds(small.is === 'nullable' ? small.item : small, large.item);
  switch (small.is) {
    case 'integer':
      return integerEmbeds(small, large);
    case 'float':
      return large.is === 'float' && small.bits <= large.bits;
    case 'decimal':
      return decimalEmbeds(small, large);
    case 'timestamp':
      return large.is === 'timestamp' && small.unit <= large.unit;
    case 'enum':
      if (large.is === 'named') return large.name === 'string';
      return large.is === 'enum' && small.values.every((value) => large.values.includes(value));
    case 'list':
      return large.is === 'list' && embeds(small.item, large.item);
    case 'map':
      return large.is === 'map' && embeds(small.key, large.key) && embeds(small.item, large.item);
    case 'struct':
      return large.is === 'struct' && fieldsEmbed(small.fields, large.fields);
    case 'nullable':
      return false;
    case 'named':
      return large.is === 'named' && small.name === large.name;
  }
}

type Integer = Extract<TypeTree, { is: 'integer' }>;
type Decimal = Extract<TypeTree, { is: 'decimal' }>;

function integerEmbeds(small: Integer, large: TypeTree): boolean {
  const bits = small.signed ? small.bits - 1 : small.bits;
  if (large.is === 'integer') {
    if (small.signed && !large.signed) return false;
    return bits <= (large.signed ? large.bits - 1 : large.bits);
  }
  if (large.is === 'float') return bits <= large.bits;
  return large.is === 'decimal' && large.digits - large.scale >= String(2n ** BigInt(bits) - 1n).length;
}

function decimalEmbeds(small: Decimal, large: TypeTree): boolean {
  if (large.is === 'decimal') {
    return large.scale >= small.scale && large.digits - large.scale >= small.digits - small.scale;
  }
  if (small.scale > 0) return false;
  const most = 10n ** BigInt(small.digits) - 1n;
  if (large.is === 'float') return most <= 2n ** BigInt(large.bits);
  return large.is === 'integer' && large.signed && most < 2n ** BigInt(large.bits - 1);
}

/** Every field is there and embeds; what is more in `large` may be missing. */
function fieldsEmbed(small: ReadonlyMap<string, TypeTree>, large: ReadonlyMap<string, TypeTree>): boolean {
  for (const [name, type] of small) {
    const other = large.get(name);
    if (other === undefined || !embeds(type, other)) return false;
  }
  return [...large].every(([name, type]) => small.has(name) || type.is === 'nullable');
}
