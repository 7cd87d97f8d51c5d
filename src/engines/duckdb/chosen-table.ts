import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { StoredSource } from '../engine.ts';

/** The place of the table that a source names; of a database with one table that one. Errors: `Problem` that lists them. */
export function chosenTable(source: Pick<StoredSource, 'name' | 'table'>, tables: readonly string[]): number {
  const found = source.table === undefined && tables.length === 1 ? 0 : tables.indexOf(source.table ?? '');
  if (found >= 0) return found;
  const here = tables.length === 0 ? 'none' : tables.slice(0, 20).map(quote).join(', ');
  const missing = source.table === undefined ? 'no table is named' : `there is no table ${quote(source.table)}`;
  throw new Problem(
    `Of ${quote(source.name)} ${missing}: it has ${here}${tables.length > 20 ? ` and ${tables.length - 20} more` : ''}.`,
    'Name one behind a #: FILE#TABLE.',
  );
}
