import { type CountRequest, type Sampled, sampleRows } from '../data/counter.ts';
import { kindOf } from '../data/types.ts';
import type { Asked, Dialect } from './dialect.ts';
import type { Connection } from './engine.ts';
import { askRow } from './sql-answers.ts';

/** `FROM` of the rows of a sample, with these expressions under these names. */
export type SampleOf = (columns: readonly (readonly [sql: string, name: string])[]) => Promise<string>;

/**
 * Chooses the rows of the sample by the hash of the row, for a table has no order: the same rows each time, whatever
 * worker reads them. Where many rows are alike, whole groups of them would be in or out, so they are grouped first and
 * each group gives its share, rounded up or down by its hash.
 */
export function sampler(connection: Connection, dialect: Dialect, from: string, rows: number, hash: string): SampleOf {
  const step = Math.max(1, Math.ceil(rows / sampleRows));
  const look = async () => {
    const chosen = `(SELECT ${hash} AS h FROM ${from}) WHERE h % ${step} = 0`;
    const [number, different] = await askRow(connection, [dialect.countIf('true'), dialect.countDistinct('h')], chosen);
    return Math.abs(number - rows / step) > (0.1 * rows) / step || different < number / 2;
  };
  let alike: Promise<boolean> | null = null;
  return async (columns) => {
    const named = columns.map(([sql, name]) => `${sql} AS ${name}`).join(', ');
    if (step === 1) return `(SELECT ${named} FROM ${from})`;
    const hashed = `(SELECT ${hash} AS h, ${named} FROM ${from})`;
    alike ??= look();
    if (!(await alike)) return `${hashed} WHERE h % ${step} = 0`;
    const kept = columns.map(([, name]) => `${dialect.anyOf(name)} AS ${name}`).join(', ');
    const share = `(count(*) + (h % ${step} + ${step}) % ${step}) / ${step}`;
    return dialect.repeated(`(SELECT ${share} AS times, ${kept} FROM ${hashed} GROUP BY h)`, 'times');
  };
}

/** What is asked of a column of the sample; nothing of one that is only known by its missing cells. */
export function sampled(dialect: Dialect, x: string, request: CountRequest, most: number): Asked<Sampled> {
  const kind = kindOf(request.type);
  if (kind === 'opaque') return { sql: 'NULL', read: () => ({ quantiles: [], values: [] }) };
  return kind === 'text' ? dialect.sampledTexts(x, most) : dialect.sampledNumbers(x);
}
