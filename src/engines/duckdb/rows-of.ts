import type { SourceColumn } from '../../data/counter.ts';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Opened } from './opened.ts';

/**
 * What stands after FROM so that these columns can be read: the snapshot (where columns lie in different files, the file
 * that has all of these), or, for one column of list items, its lists
 * unnested. Errors: `Problem` for items together with anything else, since they are not of one row.
 */
export function rowsOf(opened: Opened, columns: readonly Pick<SourceColumn, 'path'>[]): string {
  const found = columns.map(({ path }) => opened.find(path));
  const nested = found.find(({ lists = [] }) => lists.length > 0);
  if (nested === undefined) {
    const [only, ...others] = new Set(found.map(({ from = opened.from }) => from));
    return only === undefined || others.length > 0 ? opened.from : only;
  }
  if (found.length > 1) {
    throw new Problem(
      `${quote(nested.path.join('.'))} are items of a list, of which a row has many: needed columns of one row each.`,
      'Name the list itself, or compare columns outside of lists.',
    );
  }
  return (nested.lists ?? []).reduce((inner, list) => `(SELECT unnest(${list}) AS u FROM ${inner})`, opened.from);
}

/** The one row of a query that is stopped after so many seconds. Errors: `Problem` when it was. */
export async function capped(opened: Opened, sql: string, seconds: number): Promise<readonly unknown[]> {
  try {
    return (await opened.connection.query(sql, seconds))[0] ?? [];
  } catch (error) {
    if (!(error instanceof Error) || !/^INTERRUPT/.test(error.message)) throw error;
    throw new Problem(
      `A query on ${quote(opened.source.name)} took more than ${seconds} seconds and was stopped.`,
      'Raise `data.time_cap`, or ask for less.',
    );
  }
}
