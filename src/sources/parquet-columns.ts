import type { SchemaElement } from 'hyparquet';

/** A column of a Parquet file by its footer. `type` is a logical type of the data gate; absent where it is nested or rare. */
export interface ParquetColumn {
  readonly name: string;
  readonly type?: string;
}

/** A footer of more bytes describes more columns than anybody looks at, or was made to be read for ever. */
const longestFooter = 4 * 2 ** 20;

/**
 * The top-level columns that the footer of a Parquet file names, in their order; no value of the file is read. Null for
 * what is no Parquet file, or whose footer is broken or longer than 4 MiB.
 */
export async function parquetColumns(bytes: Uint8Array): Promise<readonly ParquetColumn[] | null> {
  if (bytes.length < 12) return null;
  const end = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8, 8);
  const length = end.getUint32(0, true);
  if (end.getUint32(4, true) !== magic || length > longestFooter || length > bytes.length - 8) return null;
  const { parquetMetadata } = await import('hyparquet');
  try {
    // the schema stands in the footer, which is all that is handed over
    const [root, ...elements] = parquetMetadata(bytes.subarray(bytes.length - length - 8), {
      geoparquet: false,
    }).schema;
    return topLevel(root?.num_children ?? 0, elements);
  } catch {
    return null;
  }
}

/** `PAR1`, little-endian */
const magic = 0x31524150;

function topLevel(count: number, elements: readonly SchemaElement[]): readonly ParquetColumn[] {
  const columns: ParquetColumn[] = [];
  let at = 0;
  while (columns.length < count && at < elements.length) {
    const element = elements[at++] as SchemaElement;
    for (let inside = element.num_children ?? 0; inside > 0 && at < elements.length; inside--)
      inside += elements[at++]?.num_children ?? 0;
    const type = typeOf(element);
    columns.push(type === null ? { name: element.name } : { name: element.name, type });
  }
  return columns;
}

const byConverted: Readonly<Partial<Record<NonNullable<SchemaElement['converted_type']>, string>>> = {
  UTF8: 'string',
  DATE: 'date',
  TIME_MILLIS: 'time',
  TIME_MICROS: 'time',
  UINT_8: 'uint8',
  UINT_16: 'uint16',
  UINT_32: 'uint32',
  UINT_64: 'uint64',
  INT_8: 'int8',
  INT_16: 'int16',
  INT_32: 'int32',
  INT_64: 'int64',
};
const byStored: Readonly<Partial<Record<NonNullable<SchemaElement['type']>, string>>> = {
  BOOLEAN: 'bool',
  INT32: 'int32',
  INT64: 'int64',
  INT96: 'timestamp(ns)',
  FLOAT: 'float',
  DOUBLE: 'double',
  BYTE_ARRAY: 'blob',
};
const units = { MILLIS: 'ms', MICROS: 'us', NANOS: 'ns' } as const;

/** By the logical type, else the older converted one, else by how it is stored (Parquet format, LogicalTypes). */
function typeOf(element: SchemaElement): string | null {
  const { logical_type: logical, converted_type: converted, type, num_children, repetition_type } = element;
  if ((num_children ?? 0) > 0 || repetition_type === 'REPEATED' || type === undefined) return null;
  switch (logical?.type) {
    case undefined:
      break;
    case 'STRING':
      return 'string';
    case 'DATE':
      return 'date';
    case 'TIME':
      return 'time';
    case 'TIMESTAMP':
      return logical.isAdjustedToUTC ? 'timestamptz' : `timestamp(${units[logical.unit]})`;
    case 'DECIMAL':
      return `decimal(${logical.precision},${logical.scale})`;
    case 'INTEGER':
      return `${logical.isSigned ? '' : 'u'}int${logical.bitWidth}`;
    default:
      return null;
  }
  if (converted === 'DECIMAL') return `decimal(${element.precision ?? 0},${element.scale ?? 0})`;
  return converted === undefined ? (byStored[type] ?? null) : (byConverted[converted] ?? null);
}
