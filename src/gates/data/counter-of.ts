import type { Counter } from '../../data/counter.ts';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Snapshot } from '../../sources/snapshot.ts';
import type { Run } from './run.ts';
import type { Table } from './table.ts';

/** Opens a snapshot for counting. `once`: it is counted one time and asked no more. Errors: `Problem`. */
export async function counterOf(
  run: Run,
  snapshot: Snapshot | Table,
  nulls: readonly string[],
  once = false,
): Promise<Counter> {
  if (snapshot.kind === 'table') return snapshot.counter;
  const { kind, lacking, ...rest } = snapshot;
  if (kind === 'profile') throw new Error('a profile is not counted');
  if (lacking !== undefined && !(nulls.length === 0 ? [''] : nulls).includes(lacking.missing)) {
    throw new Problem(
      `Files of ${quote(snapshot.name)} have different columns, and base was read with other texts for missing values.`,
      'Give all files the same header, or name the same `nulls` for both sides.',
    );
  }
  const counter = await (await run.engine()).open({ ...rest, kind, once, nulls: nulls.length === 0 ? [''] : nulls });
  run.io.log.info(`${snapshot.name}: ${counter.rows} rows, ${counter.columns.length} columns`);
  return counter;
}
