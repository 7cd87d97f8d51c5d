import { kindOf } from '../../data/types.ts';
import type { Asked, SqlColumn } from '../dialect.ts';
import { canBeJson, canHash } from './types.ts';

/** Fields of one ROW or items of one ARRAY constructor; wider tables are nested. */
const widest = 100;

/** The text of a stored value for hashing; none for what has no text. */
function textOf(column: SqlColumn): readonly string[] {
  const { expression: x, physical, type } = column;
  if (type === 'blob') return [`to_hex(${x})`];
  if (kindOf(type) !== 'opaque' || physical === 'ipaddress') return [`CAST(${x} AS varchar)`];
  if (physical === 'json') return [`json_format(${x})`];
  return canBeJson(physical) ? [`json_format(CAST(${x} AS json))`] : [];
}

/** Texts as one: a JSON list, so that no two rows share it, nested where there are many. */
function textOfRow(texts: readonly string[]): string {
  if (texts.length === 0) return "''";
  const lists = Array.from({ length: Math.ceil(texts.length / widest) }, (_, i) => {
    const some = texts.slice(i * widest, (i + 1) * widest);
    return `json_format(CAST(ARRAY[${some.join(', ')}] AS json))`;
  });
  return lists.length === 1 ? (lists[0] ?? "''") : textOfRow(lists);
}

/** `checksum` adds the hashes that the engine has for values of any type. */
export function hashOfRows(columns: readonly SqlColumn[]): Asked<string> {
  const hashed = columns.filter(({ physical }) => canHash(physical)).map(({ expression }) => expression);
  const read = (answer: unknown) => Buffer.from(String(answer ?? ''), 'base64').toString('hex');
  if (hashed.length === 0) return { sql: 'CAST(NULL AS varbinary)', read };
  const rows = Array.from(
    { length: Math.ceil(hashed.length / widest) },
    (_, i) => `ROW(${hashed.slice(i * widest, (i + 1) * widest).join(', ')})`,
  );
  return { sql: `checksum(ROW(${rows.join(', ')}))`, read };
}

/** A 64-bit integer that depends on the text of all values of a row; what has no text is left out. */
export function hashOfRow(columns: readonly SqlColumn[]): string {
  return `from_big_endian_64(xxhash64(to_utf8(${textOfRow(columns.flatMap(textOf))})))`;
}
