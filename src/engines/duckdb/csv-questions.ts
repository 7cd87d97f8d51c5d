import type { Counted, CountRequest, Sampled } from '../../data/counter.ts';
import { sampleRows } from '../../data/counter.ts';
import type { Duplicates } from '../../data/duplicates.ts';
import { kindOf } from '../../data/types.ts';
import type { CellKind, CsvColumn, CsvCount, CsvCounted, CsvText } from '../csv/csv-text.ts';
import { mostLengths } from '../csv/text-state.ts';
import { countedFrom, tallyRequest } from './count-numbers.ts';
import { type Asked, ask, type Opened } from './opened.ts';
import { mostTallied } from './tally.ts';

/** Answers `Counter.sample` from a text; null where our program cannot. */
export async function sampleCsv(
  opened: Opened,
  text: CsvText,
  requests: readonly CountRequest[],
  most: number,
): Promise<readonly Sampled[] | null> {
  const { rows, connection } = opened;
  const columns = requests.map((request) => columnOf(ask(opened, request)));
  if (columns.includes(null)) return null;
  const step = Math.max(1, Math.ceil(rows / sampleRows));
  const answer = await connection.csv?.({ ask: 'sample', text, columns: columns as CsvColumn[], step, rows, most });
  return answer && 'sampled' in answer ? answer.sampled : null;
}

/** Answers `Counter.rowSample` without a key from a text; null where our program cannot. */
export async function rowsCsv(
  opened: Opened,
  text: CsvText,
  requests: readonly CountRequest[],
  most: number,
): Promise<readonly (readonly (number | string | null)[])[] | null> {
  const columns = requests.map((request) => columnOf(ask(opened, request)));
  if (columns.some((column) => column === null || column.kind === 'opaque')) return null;
  const { rows, connection } = opened;
  const step = Math.max(1, Math.ceil(rows / most));
  const answer = await connection.csv?.({ ask: 'rows', text, columns: columns as CsvColumn[], step, rows, most });
  return answer && 'values' in answer ? answer.values : null;
}

/** Rows up to which the hashes of a column are held in memory. */
const mostHashed = 4_000_000;

/** Answers `Counter.distinct` from a text; null where our program cannot. */
export async function distinctCsv(
  opened: Opened,
  text: CsvText,
  requests: readonly CountRequest[],
): Promise<readonly number[] | null> {
  const columns = requests.map((request) => columnOf(ask(opened, request)));
  const { rows, connection } = opened;
  if (columns.includes(null) || rows > mostHashed) return null;
  const answer = await connection.csv?.({ ask: 'distinct', text, columns: columns as CsvColumn[], rows });
  return answer && 'distinct' in answer ? answer.distinct.map(({ different }) => different) : null;
}

/**
 * Answers `Counter.duplicates` of one column from a text where no value repeats, which different hashes prove; null where
 * some may, which only the values themselves tell.
 */
export async function uniqueCsv(
  { rows, connection, find }: Opened,
  text: CsvText,
  paths: readonly (readonly string[])[],
): Promise<Duplicates | null> {
  const [path] = paths;
  if (path === undefined || paths.length > 1 || rows > mostHashed) return null;
  const { position, type } = find(path);
  const columns = [{ column: position, kind: 'text', empty: type === 'string' }] as const;
  const answer = await connection.csv?.({ ask: 'distinct', text, columns, rows });
  const [found] = answer && 'distinct' in answer ? answer.distinct : [];
  return found === undefined || found.different < found.there ? null : { duplicates: 0, nulls: rows - found.there };
}

/** Answers `Counter.count` from a text, and by `otherwise` those requests that our program cannot. */
export async function countCsv(
  opened: Opened,
  text: CsvText,
  requests: readonly CountRequest[],
  otherwise: (requests: readonly CountRequest[]) => Promise<readonly Counted[]>,
): Promise<readonly Counted[]> {
  const { rows, connection } = opened;
  const asked = requests.map((request) => ask(opened, request));
  const columns = asked.map(countOf);
  const can = columns.filter((column) => column !== null);
  const answer = can.length === 0 ? null : await connection.csv?.({ ask: 'count', text, columns: can, rows });
  const answers = answer && 'counted' in answer ? answer.counted : [];
  let next = 0;
  const counted = asked.map((each, i) => {
    const own = columns[i] === null ? undefined : answers[next++];
    return own === undefined ? null : answered(each, own, rows);
  });
  const left = requests.filter((_, i) => counted[i] === null);
  const rest = left.length === 0 ? [] : await otherwise(left);
  let at = 0;
  return counted.map((each) => each ?? (rest[at++] as Counted));
}

/** How a type is read from text; null where only the engine does. */
function kindOfCells(type: string): CellKind | null {
  if (type === 'timestamptz') return null;
  if (type === 'time' || type === 'bool') return type === 'bool' ? 'boolean' : type;
  const kind = kindOf(type);
  return kind === 'time' ? 'moment' : kind;
}

function columnOf({ request, column }: Asked): CsvColumn | null {
  const kind = kindOfCells(request.type);
  // An empty text is one only in a column of texts that is asked for as such.
  const empty = column.type === 'string' && kindOf(request.type) === 'text';
  return kind === null ? null : { column: column.position, kind, empty };
}

/** Everything that a request can ask and our program answers. */
const known: ReadonlySet<string> = new Set<keyof CountRequest>([
  'path',
  'type',
  'edges',
  'values',
  'lengths',
  'sum',
  'distinct',
  'slice',
  'places',
  'shapes',
  'looks',
  'hours',
  'large',
]);

function countOf(asked: Asked): CsvCount | null {
  const { request, column } = asked;
  const own = columnOf(asked);
  const looked = request.shapes !== undefined || request.looks === true;
  if (own === null || Object.keys(request).some((key) => !known.has(key))) return null;
  if ((request.edges?.length ?? 0) > mostTallied || (request.lengths?.length ?? 0) > mostLengths) return null;
  if (own.kind === 'boolean' && (looked || request.lengths !== undefined)) return null;
  if (request.values?.some((value) => value.includes('\0'))) return null;
  return { ...own, filled: column.tally?.filled ?? 0, request, tally: tallyRequest(asked) };
}

function answered(asked: Asked, { tallied, texts }: CsvCounted, rows: number): Counted | null {
  const { request, column } = asked;
  const odd = { nan: 0, pinf: 0, ninf: 0 };
  if (tallied !== undefined) {
    const { min, max } = tallied;
    // Which of such whole numbers a DOUBLE holds, the engine says.
    if (request.large && [min, max].some((each) => Math.abs(each ?? 0) >= 2 ** 53)) return null;
    return countedFrom(asked, rows, tallied);
  }
  if (texts === undefined) {
    const filled = column.tally?.filled ?? 0;
    return { n: filled, missing: rows - filled, unparsed: 0, ...odd, empty: 0, min: null, max: null };
  }
  const { stored, filled, ...rest } = texts;
  const common = { n: filled, missing: rows - stored, unparsed: stored - filled, min: null, max: null };
  return { ...common, ...odd, ...rest };
}
