import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { SnapshotConfig } from '../config.ts';
import type { Counter, SourceColumn } from '../counter.ts';
import { kindOf } from '../types.ts';
import type { RowColumn, RowDiffRequest } from './pair.ts';

type Columns = SnapshotConfig['columns'];

/**
 * What is compared row by row: the key, and all other columns of both sides that the policy does not ignore, each as
 * base's type. Items of lists are compared with their list. Errors: `Problem` when a part of the key is not there, and for
 * a tolerance of a column that is neither number nor time, or is part of the key: it would do nothing.
 */
export function rowDiffRequest(base: Counter, head: Counter, key: readonly string[], columns: Columns): RowDiffRequest {
  const there = new Set(head.columns.map(({ path }) => JSON.stringify(path)));
  const both = base.columns.filter(({ path }) => there.has(JSON.stringify(path)));
  const known = key.map((name) => both.find((column) => nameOfColumn(column) === name));
  const absent = key.filter((_, i) => known[i] === undefined);
  if (absent.length > 0) {
    throw new Problem(
      `The key ${absent.map(quote).join(', ')} is not a column of both sides.`,
      'Name columns that base and head have, in `key` or with --key.',
    );
  }
  const parts = known.filter((column) => column !== undefined);
  const compared = both.filter(
    (column) => !parts.includes(column) && !isItem(column) && columns[nameOfColumn(column)]?.ignore !== true,
  );
  for (const column of [...parts, ...compared]) refuseTolerance(column, columns, parts.includes(column));
  return { key: parts.map((column) => asked(column, {})), columns: compared.map((column) => asked(column, columns)) };
}

function refuseTolerance(column: SourceColumn, columns: Columns, isKey: boolean): void {
  const { tolerance } = columns[nameOfColumn(column)] ?? {};
  if (tolerance === undefined || (!isKey && ['number', 'time'].includes(kindOf(column.type)))) return;
  const what = isKey ? 'is part of the key, which is compared exactly' : `is of the type ${column.type} in base`;
  throw new Problem(
    `${quote(nameOfColumn(column))} ${what}: a tolerance is for numbers and times of a row.`,
    'Take `tolerance` out of `assay.yml` there, or write the column as a number.',
  );
}

function asked(column: SourceColumn, columns: Columns): RowColumn {
  const { path, type } = column;
  const tolerance = columns[nameOfColumn(column)]?.tolerance;
  return { path, type, ...(tolerance === undefined ? {} : { tolerance }) };
}

/** A column's name: its path joined with dots. */
export function nameOfColumn({ path }: Pick<SourceColumn, 'path'>): string {
  return path.join('.');
}

/** Whether a column stands for the items of a list, of which a row has many. */
function isItem({ path }: SourceColumn): boolean {
  return path.some((name) => name.endsWith('[]'));
}
