/**
 * The logical type of a column, in words that no engine owns: `bool`, `int8`..`int128`, `uint8`..`uint64`, `float`,
 * `double`, `decimal(p,s)`, `date`, `time`, `timestamp(s|ms|us|ns)`, `timestamptz`, `string`, `blob`, `list(T)`,
 * `other(NAME)`.
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
  if (type === 'string' || type === 'bool') return 'text';
  return 'opaque';
}

/**
 * Compares two types on the lattice: *widened* when every value of `base` keeps its meaning as `head`, *narrowed* when
 * that holds the other way round (also when today's values fit), *incompatible* when neither does.
 */
export function compareTypes(base: LogicalType, head: LogicalType): TypeChange {
  if (base === head) return 'same';
  if (embeds(base, head)) return 'widened';
  // int64 -> double loses integers beyond 2^53, double -> int64 loses fractions: neither keeps all, both lose some.
  return embeds(head, base) || (isInteger(base) && isFloat(head)) ? 'narrowed' : 'incompatible';
}

const timestamps = ['timestamp(s)', 'timestamp(ms)', 'timestamp(us)', 'timestamp(ns)'];

/** Whether every value of `small` is a value of `large` with the same meaning. */
function embeds(small: LogicalType, large: LogicalType): boolean {
  if (small === large) return true;
  const inner = listOf(small);
  const outer = listOf(large);
  if (inner !== null && outer !== null) return embeds(inner, outer);
  if (small === 'bool') return isInteger(large);
  if (small === 'float') return large === 'double';
  if (small === 'date') return timestamps.includes(large);
  if (timestamps.includes(small)) return timestamps.indexOf(large) > timestamps.indexOf(small);
  const digits = decimal(small);
  const room = decimal(large);
  if (digits !== null && room !== null) return room.scale >= digits.scale && room.whole >= digits.whole;
  return integerEmbeds(small, large);
}

function integerEmbeds(small: LogicalType, large: LogicalType): boolean {
  const from = integer(small);
  if (from === null) return false;
  const to = integer(large);
  if (to !== null) return from.signed === to.signed ? from.bits < to.bits : !from.signed && from.bits < to.bits;
  if (large === 'double') return from.bits <= 32;
  const room = decimal(large);
  return room !== null && room.whole >= Math.ceil(from.bits * Math.log10(2));
}

function integer(type: LogicalType): { readonly signed: boolean; readonly bits: number } | null {
  const match = /^(u?)int(\d+)$/.exec(type);
  return match === null ? null : { signed: match[1] === '', bits: Number(match[2]) };
}

function decimal(type: LogicalType): { readonly whole: number; readonly scale: number } | null {
  const match = /^decimal\((\d+),(\d+)\)$/.exec(type);
  return match === null ? null : { whole: Number(match[1]) - Number(match[2]), scale: Number(match[2]) };
}

function listOf(type: LogicalType): LogicalType | null {
  return /^list\((.*)\)$/.exec(type)?.[1] ?? null;
}

function isInteger(type: LogicalType): boolean {
  return integer(type) !== null;
}

function isFloat(type: LogicalType): boolean {
  return type === 'float' || type === 'double';
}
