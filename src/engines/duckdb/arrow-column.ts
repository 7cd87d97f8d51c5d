import type { ConvertedColumn } from '../engine.ts';
import { identifier } from './sql.ts';

/** The part of a type of `apache-arrow` that is looked at. */
export interface ArrowType {
  readonly typeId: number;
  readonly isSigned?: boolean;
  readonly bitWidth?: number;
  readonly precision?: number;
  readonly scale?: number;
  readonly unit?: number;
  readonly timezone?: string | null;
  readonly listSize?: number;
  readonly dictionary?: ArrowType;
  readonly children?: readonly { readonly name: string; readonly type: ArrowType }[];
}

/** How the values of an Arrow type are written as JSON and read by the engine. */
export interface ArrowColumn extends Omit<ConvertedColumn, 'name'> {
  /** the engine's name of the type */
  readonly type: string;
  /** reads the stored 64-bit number instead of the library's own value, which has milliseconds only */
  readonly raw?: true;
  json(value: unknown): string;
}

const ids = {
  null: 1,
  int: 2,
  float: 3,
  binary: 4,
  utf8: 5,
  bool: 6,
  decimal: 7,
  date: 8,
  time: 9,
  timestamp: 10,
} as const;
const nested = {
  list: 12,
  struct: 13,
  fixedBinary: 15,
  fixedList: 16,
  map: 17,
  duration: 18,
  largeBinary: 19,
  largeUtf8: 20,
} as const;
/** Nanoseconds of a unit: seconds, milliseconds, microseconds, nanoseconds. */
const perUnit = [1_000_000_000n, 1_000_000n, 1_000n, 1n] as const;

/** The column of an Arrow type. A type that the engine has no like of is read as text. */
export function arrowColumn(type: ArrowType): ArrowColumn {
  const { typeId } = type;
  if (type.dictionary !== undefined) return arrowColumn(type.dictionary);
  if (typeId === ids.int) return plain(intName(type), (value) => String(value));
  if (typeId === ids.bool) return plain('BOOLEAN', (value) => (value === true ? 'true' : 'false'));
  if (typeId === ids.float) return texts(type.precision === 2 ? 'DOUBLE' : 'FLOAT', numberText);
  if (typeId === ids.decimal) return decimal(type);
  if (typeId === ids.binary || typeId === nested.fixedBinary || typeId === nested.largeBinary)
    return { type: 'BLOB', readAs: 'VARCHAR', value: 'from_base64($)', json: base64 };
  if (typeId === ids.date) return date();
  if (typeId === ids.time) return time(type);
  if (typeId === ids.timestamp) return timestamp(type);
  if (typeId === nested.duration) return plain('BIGINT', (value) => String(value));
  if (typeId === nested.list || typeId === nested.fixedList) return list(type);
  if (typeId === nested.struct) return struct(type);
  if (typeId === nested.map) return map(type);
  return texts('VARCHAR', (value) => String(value));
}

function plain(type: string, text: (value: unknown) => string): ArrowColumn {
  return { type, readAs: type, value: '$', json: (value) => (missing(value) ? 'null' : text(value)) };
}

/** Written as a text and cast: JSON has no NaN, and its numbers are read as DOUBLE on the way. */
function texts(type: string, text: (value: unknown) => string): ArrowColumn {
  const json = (value: unknown) => (missing(value) ? 'null' : JSON.stringify(text(value)));
  return { type, readAs: 'VARCHAR', value: type === 'VARCHAR' ? '$' : `CAST($ AS ${type})`, json };
}

function missing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function intName({ isSigned = true, bitWidth = 64 }: ArrowType): string {
  const name = { 8: 'TINYINT', 16: 'SMALLINT', 32: 'INTEGER', 64: 'BIGINT' }[bitWidth] ?? 'BIGINT';
  return isSigned ? name : `U${name}`;
}

function numberText(value: unknown): string {
  const number = Number(value);
  if (Number.isNaN(number)) return 'nan';
  return Number.isFinite(number) ? String(number) : number > 0 ? 'inf' : '-inf';
}

function base64(value: unknown): string {
  if (!(value instanceof Uint8Array)) return 'null';
  return JSON.stringify(Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64'));
}

/** Decimals are little-endian words of two's complement. More digits than the engine has become a DOUBLE. */
function decimal({ precision = 38, scale = 0, bitWidth = 128 }: ArrowType): ArrowColumn {
  const type = precision <= 38 && scale >= 0 ? `DECIMAL(${precision}, ${scale})` : 'DOUBLE';
  return texts(type, (value) => {
    const words = new Uint32Array((value as Uint32Array).buffer, (value as Uint32Array).byteOffset, bitWidth / 32);
    const bits = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
    const whole = BigInt.asIntN(bitWidth, bits);
    if (scale <= 0) return `${whole * 10n ** BigInt(-scale)}`;
    const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, '0');
    return `${whole < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  });
}

/** Dates come as milliseconds. */
function date(): ArrowColumn {
  const json = (value: unknown) => (missing(value) ? 'null' : String(Math.floor(Number(value) / 86_400_000)));
  return { type: 'DATE', readAs: 'INTEGER', value: "(DATE '1970-01-01' + $)", json };
}

function time({ unit = 0 }: ArrowType): ArrowColumn {
  const json = (value: unknown) =>
    missing(value) ? 'null' : String((BigInt(value as number | bigint) * (perUnit[unit] ?? 1n)) / 1000n);
  return { type: 'TIME', readAs: 'BIGINT', value: "CAST(TIME '00:00:00' + to_microseconds($) AS TIME)", json };
}

function timestamp({ unit = 2, timezone }: ArrowType): ArrowColumn {
  const json = (value: unknown) => (missing(value) ? 'null' : String(value));
  const zoned = timezone !== null && timezone !== undefined && timezone !== '';
  const micros = ['$ * 1000000', '$ * 1000', '$', '$ // 1000'][unit] ?? '$';
  const name = zoned
    ? 'TIMESTAMPTZ'
    : (['TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP', 'TIMESTAMP_NS'][unit] ?? 'TIMESTAMP');
  const value = zoned
    ? `CAST(make_timestamp(${micros}) AS TIMESTAMPTZ)`
    : unit === 3
      ? 'make_timestamp_ns($)'
      : `CAST(make_timestamp(${micros}) AS ${name})`;
  return { type: name, readAs: 'BIGINT', value, raw: true, json };
}

/** Inside lists and structs every value is written as a text, and the whole is cast. */
function inside(type: ArrowType): { readonly type: string; readonly read: string; json(value: unknown): string } {
  const column = arrowColumn(type);
  if (column.raw === true) {
    const json = (value: unknown) => (missing(value) ? 'null' : JSON.stringify(new Date(Number(value)).toISOString()));
    return { type: column.type, read: 'VARCHAR', json };
  }
  if (column.type === 'DATE') {
    const json = (value: unknown) =>
      missing(value) ? 'null' : JSON.stringify(new Date(Number(value)).toISOString().slice(0, 10));
    return { type: 'DATE', read: 'VARCHAR', json };
  }
  if (column.type === 'BLOB' || column.type === 'TIME') return { type: 'VARCHAR', read: 'VARCHAR', json: column.json };
  return { type: column.type, read: column.readAs, json: column.json };
}

function list(type: ArrowType): ArrowColumn {
  const item = inside(type.children?.[0]?.type ?? { typeId: ids.null });
  const name = `${item.type}[${type.listSize ?? ''}]`;
  const json = (value: unknown) =>
    missing(value) ? 'null' : `[${[...(value as Iterable<unknown>)].map(item.json).join(',')}]`;
  return { type: name, readAs: `${item.read}[]`, value: `CAST($ AS ${name})`, json };
}

function struct(type: ArrowType): ArrowColumn {
  const fields = (type.children ?? []).map(({ name, type: inner }) => ({ name, ...inside(inner) }));
  const named = (part: 'type' | 'read') =>
    `STRUCT(${fields.map((field) => `${identifier(field.name)} ${field[part]}`).join(', ')})`;
  const json = (value: unknown) => {
    if (missing(value)) return 'null';
    const row = value as Readonly<Record<string, unknown>>;
    return `{${fields.map((field) => `${JSON.stringify(field.name)}:${field.json(row[field.name])}`).join(',')}}`;
  };
  if (fields.length === 0) return texts('VARCHAR', () => '{}');
  return { type: named('type'), readAs: named('read'), value: `CAST($ AS ${named('type')})`, json };
}

/** A map is a list of its entries. */
function map(type: ArrowType): ArrowColumn {
  const [key, value] = type.children?.[0]?.type.children ?? [];
  const [keys, values] = [key, value].map((each) => inside(each?.type ?? { typeId: ids.null }));
  const named = (part: 'type' | 'read') => `STRUCT("key" ${keys?.[part]}, "value" ${values?.[part]})[]`;
  const json = (entries: unknown) => {
    if (missing(entries)) return 'null';
    const pairs = [...(entries as Iterable<readonly [unknown, unknown]>)];
    return `[${pairs.map(([k, v]) => `{"key":${keys?.json(k)},"value":${values?.json(v)}}`).join(',')}]`;
  };
  return { type: named('type'), readAs: named('read'), value: `CAST($ AS ${named('type')})`, json };
}
