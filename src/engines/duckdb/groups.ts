import type { CountRequest, GroupedBy, GroupedCounts } from '../../data/counter.ts';
import { kindOf } from '../../data/types.ts';
import { ask, type Opened } from './opened.ts';
import { double, literals } from './sql.ts';

/** Answers `Counter.groups`: counts of a column in each group of rows, groups in the order of their values. */
export async function groups(opened: Opened, request: CountRequest, by: GroupedBy): Promise<readonly GroupedCounts[]> {
  const { value, raw } = ask(opened, request);
  const kind = kindOf(request.type);
  const group = 'blocks' in by ? blockSql(opened.rows, by.blocks) : groupSql(opened, by.column);
  const finite = kind === 'text' ? 'x' : 'CASE WHEN isfinite(x) THEN x END';
  const bins = request.edges?.length
    ? `map_values(histogram(${finite}, [${request.edges.map(double).join(', ')}]))`
    : 'NULL';
  const values = request.values?.length ? `map_values(histogram_exact(x, ${literals(request.values)}))` : 'NULL';
  const asked = kind === 'text' ? values : bins;
  const sql = `SELECT g, count(*), count(r), count(${finite}), ${asked} FROM (SELECT ${group} AS g, ${raw} AS r, ${value} AS x FROM ${opened.from}) GROUP BY g ORDER BY g`;
  return (await opened.connection.query(sql)).map(([g, rows, stored, n, counts]) => ({
    value: g === null ? null : String(g),
    rows: Number(rows),
    missing: Number(rows) - Number(stored),
    n: Number(n),
    counts: ordered(counts, Number(n), request),
  }));
}

function blockSql(rows: number, blocks: number): string {
  return `lpad(((row_number() OVER () - 1) * ${blocks} // ${Math.max(1, rows)})::VARCHAR, 6, '0')`;
}

/** The value of a column where it is one of those asked for, else NULL, so that there are few groups. */
function groupSql(opened: Opened, column: CountRequest): string {
  const { value } = ask(opened, column);
  return column.values?.length
    ? `CASE WHEN ${value} IN (${literals(column.values).slice(1, -1)}) THEN ${value} END`
    : 'NULL';
}

/** Counts in the order of the edges or values that were asked for, then the rest. `histogram_exact` sorts by bytes. */
function ordered(answer: unknown, n: number, request: CountRequest): readonly number[] {
  const counts = Array.isArray(answer) ? answer.map(Number) : [];
  const length = (kindOf(request.type) === 'text' ? request.values?.length : request.edges?.length) ?? 0;
  if (length === 0) return [n];
  const padded = Array.from({ length: length + 1 }, (_, i) => counts[i] ?? 0);
  if (kindOf(request.type) !== 'text') return padded;
  const byBytes = (request.values ?? []).map((value, i) => ({ i, bytes: Buffer.from(value, 'utf8') }));
  byBytes.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const out = padded.slice();
  byBytes.forEach(({ i }, place) => {
    out[i] = padded[place] ?? 0;
  });
  return out;
}
