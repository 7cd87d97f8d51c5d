import { Problem } from '../../evidence/problem.ts';
import type { Counted, Counter, SourceColumn } from '../counter.ts';
import { type ColumnProfile, nameOf, type Profile } from '../profile.ts';

/**
 * A stored profile in the place of a snapshot: it answers from its counts, at its own edges and lists whatever is asked
 * for, and knows nothing else. Its `repeated` is 1 and it has no values outside its lists. Errors: `Problem` for a
 * question that needs the rows.
 */
export function storedCounter(profile: Profile): Counter {
  const byName = new Map(profile.columns.map((column) => [nameOf(column), column]));
  const needsRows = async (): Promise<never> => {
    throw new Problem(
      'A stored profile was asked for its rows, which it does not hold.',
      'Name the data itself as head to look further.',
    );
  };
  return {
    engine: profile.engine,
    kind: profile.kind,
    rows: profile.rows,
    columns: profile.columns.map(
      ({ path, type, physical, position }): SourceColumn => ({ path, type, physical, position }),
    ),
    digest: profile.digest,
    nulls: profile.nulls,
    sample: needsRows,
    count: async (requests) => requests.map(({ path }) => countedOf(byName.get(path.join('.')))),
    others: async () => [],
    repeated: async () => 1,
    decimals: needsRows,
  };
}

function countedOf(column: ColumnProfile | undefined): Counted {
  if (column === undefined) throw new Error('a column that the profile does not have');
  const { n, missing, unparsed, nan, pinf, ninf, empty, min, max } = column;
  return { n, missing, unparsed, nan, pinf, ninf, empty, min, max };
}
