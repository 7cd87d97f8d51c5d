import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { TextNames } from '../../model/golden/golden.ts';
import type { Table } from '../../model/golden/table.ts';
import { delimiterOf, readDelimited } from './delimited.ts';
import { readJsonLines } from './json-lines.ts';
import { readNpz } from './npz.ts';
import { readParquet } from './parquet.ts';

type Reader = (bytes: Buffer, texts: TextNames) => Table | Promise<Table>;

const readers: Readonly<Record<string, Reader>> = {
  csv: (bytes, texts) => readDelimited(bytes, delimiterOf(bytes), texts),
  tsv: (bytes, texts) => readDelimited(bytes, '\t', texts),
  jsonl: readJsonLines,
  ndjson: readJsonLines,
  parquet: readParquet,
  npz: readNpz,
};

/**
 * Reads CSV or TSV (first line = names; comma, semicolon or tab; a UTF-8 byte order mark is skipped), JSON Lines, Parquet
 * or NPZ into typed columns, by the ending of the path. `texts` names columns that are texts whatever they look like: an id
 * `007` is no number. Errors: `Problem` that names the file and what could not be read.
 */
export async function readTable(bytes: Buffer, path: string, texts: TextNames = new Set()): Promise<Table> {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const reader = Object.hasOwn(readers, ending) ? readers[ending] : undefined;
  if (reader === undefined) {
    throw new Problem(
      `${quote(path)} is of no known kind: needed an ending ${Object.keys(readers)
        .map((each) => `.${each}`)
        .join(', ')}.`,
      'Write the table in one of these formats.',
    );
  }
  try {
    return await reader(bytes, texts);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new Problem(
      `${quote(path)} cannot be read as ${ending}: ${quote(said)}.`,
      'Check that the file is complete and that its ending says what it is.',
      { cause: error },
    );
  }
}
