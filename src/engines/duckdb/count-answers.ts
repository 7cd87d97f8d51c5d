import { type Counted, distinctBits, hourCells } from '../../data/counter.ts';
import { looks } from '../../data/looks.ts';
import { kindOf } from '../../data/types.ts';
import type { Asked } from './opened.ts';

/** What the aggregates of one column answered. */
export type Answers = Readonly<Record<string, unknown>>;

/** The answers of a column, by the names of its aggregates, as what was asked for. */
export function countedFrom({ request }: Asked, rows: number, answers: Answers): Counted {
  const number = (key: string, otherwise = 0) => (answers[key] === undefined ? otherwise : Number(answers[key]));
  const kind = kindOf(request.type);
  const filled = number('filled', number('stored'));
  const missing = rows - number('stored', filled);
  const odd = { nan: number('nan'), pinf: number('pinf'), ninf: number('ninf') };
  const n = filled - odd.nan - odd.pinf - odd.ninf;
  const least = (key: string) => (answers[key] === null || answers[key] === undefined ? null : Number(answers[key]));
  return {
    n,
    missing,
    unparsed: rows - missing - filled,
    ...odd,
    empty: number('empty'),
    min: least('min'),
    max: least('max'),
    ...(request.edges && kind !== 'text' && kind !== 'opaque'
      ? { bins: bins(answers.bins, request.edges.length + 1, n) }
      : {}),
    ...(kind === 'text' ? { values: valuesFrom(answers.values, request.values ?? [], n) } : {}),
    ...('lengths' in answers ? { lengths: bins(answers.lengths, (request.lengths?.length ?? 0) + 1, filled) } : {}),
    ...('total' in answers ? { sum: { total: BigInt(String(answers.total ?? 0)), clamped: n - number('added') } } : {}),
    ...('distinct' in answers ? { distinct: String(answers.distinct ?? noBits) } : {}),
    ...('places' in answers ? { places: cellsFrom(answers.places, 8) } : {}),
    ...('hours' in answers ? { hours: cellsFrom(answers.hours, hourCells) } : {}),
    ...('large' in answers ? { large: (answers.large as readonly unknown[]).map(Number) } : {}),
    ...('sliced' in answers ? { shapes: valuesFrom(answers.shapes, request.shapes ?? [], number('sliced')) } : {}),
    ...('looks' in answers ? { looks: looksFrom(answers.looks) } : {}),
  };
}

const noBits = Buffer.alloc(distinctBits / 8).toString('base64');

/** Counts of `length` bins: NULL means an empty input (or no bins asked for), a short list an empty last bin. */
function bins(answer: unknown, length: number, total: number): readonly number[] {
  const counts = Array.isArray(answer) ? answer.map(Number) : [];
  const padded = Array.from({ length }, (_, i) => counts[i] ?? 0);
  if (length === 1) padded[0] = total;
  return padded;
}

/** `histogram_exact` answers in byte order of the values, then the rest; this gives the order that was asked for. */
function valuesFrom(answer: unknown, values: readonly string[], total: number): readonly number[] {
  const counts = bins(answer, values.length + 1, total);
  const byBytes = values.map((value, i) => ({ i, bytes: Buffer.from(value, 'utf8') }));
  byBytes.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const ordered = values.map(() => 0);
  byBytes.forEach(({ i }, place) => {
    ordered[i] = counts[place] ?? 0;
  });
  return [...ordered, counts[values.length] ?? 0];
}

/** How many rows each key has. */
type Entries = readonly { readonly key: unknown; readonly value: unknown }[];

function entriesOf(answer: unknown): Entries {
  return Array.isArray(answer) ? (answer as Entries) : [];
}

/** Counts of cells that are numbered from 0. */
function cellsFrom(answer: unknown, length: number): readonly number[] {
  const counts = new Map(entriesOf(answer).map(({ key, value }) => [Number(key), Number(value)]));
  return Array.from({ length }, (_, cell) => counts.get(cell) ?? 0);
}

function looksFrom(answer: unknown): readonly number[] {
  const entries = entriesOf(answer);
  return looks.map((_, i) =>
    entries.reduce((sum, { key, value }) => sum + ((Number(key) >> i) & 1 ? Number(value) : 0), 0),
  );
}
