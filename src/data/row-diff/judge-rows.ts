import type { Table } from '../../evidence/finding.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { SnapshotConfig } from '../config.ts';
import type { Counter } from '../counter.ts';
import type { Draft } from '../draft.ts';
import { faultText } from '../fault.ts';
import type { Extra } from '../modes/extra.ts';
import { countText, percentText } from '../number-text.ts';
import type { RowDiffConfig } from './config.ts';
import type { KeyCounts, RowDiff, RowDiffRequest, RowPair } from './pair.ts';
import { nameOfColumn, rowDiffRequest } from './request.ts';

/** What is asked of the rows of a snapshot. */
export interface RowsAsked {
  /** null: rows as a whole */
  readonly key: readonly string[] | null;
  readonly limits: RowDiffConfig;
  readonly columns: SnapshotConfig['columns'];
  /** whether the finding shows a few changed rows, but never a value of a column of `hidden` */
  readonly examples: boolean;
  readonly hidden: ReadonlySet<string>;
}

/** Changed rows that a finding shows. */
const shown = 5;

/** Columns that a finding lists. */
const listed = 20;

/**
 * Compares rows one by one: how many are gone, new and changed, and in which columns. A note, unless a limit of the
 * policy is exceeded. What cannot be compared is an error: it was asked for.
 */
export async function judgeRows(base: Counter, head: Counter, asked: RowsAsked): Promise<Extra> {
  try {
    const pair = head.rowsAgainst?.(base) ?? null;
    if (pair === null) {
      throw new Problem('Base and head are not in one engine.', 'Compare two files, or two tables of one server.');
    }
    const request = rowDiffRequest(base, head, asked.key ?? [], asked.columns);
    if (asked.key === null) return await wholeRows(pair, base, head, request, asked);
    const diff = await pair.diff(request);
    if (diff.matched === 0 && diff.removed === 0 && base.rows > 0) {
      throw new Problem(
        `No row of base has a key of its own in ${asked.key.map(quote).join(', ')}.`,
        'Name columns that tell rows apart.',
      );
    }
    return await byKey(pair, request, diff, asked);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { text, mend } = faultText(error);
    const draft: Draft = {
      rule: 'rows-not-compared',
      severity: 'error',
      confidence: 'certain',
      message: 'the rows could not be compared',
      detail: text,
      mend,
      about: [],
    };
    return { drafts: [draft], measurements: [], notes: [], unchecked: true };
  }
}

async function byKey(pair: RowPair, request: RowDiffRequest, diff: RowDiff, asked: RowsAsked): Promise<Extra> {
  const { limits } = asked;
  const measurements = [
    measurement('removed-rows', diff.removed, diff.base.rows, limits.max_removed),
    measurement('added-rows', diff.added, diff.base.rows, limits.max_added),
    measurement('changed-rows', diff.changed, diff.matched, limits.max_changed),
  ];
  const left = leftOut(diff.base, diff.head);
  const notes = left === null ? [] : [{ kind: 'unchecked' as const, text: left }];
  if (diff.removed + diff.added + diff.changed === 0) return { drafts: [], measurements, notes, unchecked: false };
  const columns = request.columns
    .map((column, i) => [nameOfColumn(column), diff.columns[i] ?? 0] as const)
    .filter(([, count]) => count > 0)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const rows = columns.slice(0, listed).map(([name, count]) => [quote(name), count, percentText(count / diff.matched)]);
  const more = columns.length > listed ? `; ${columns.length - listed} more columns` : '';
  const changedIn = columns.length === 0 ? {} : { table: table(`Changed cells by column${more}`, rows) };
  const examples = asked.examples && diff.changed > 0 ? await exampleTable(pair, request, asked) : {};
  const key = (asked.key ?? []).map(quote).join(', ');
  return {
    drafts: [
      draftOf(
        countsText(diff),
        measurements,
        `Rows are joined by ${key}.${left === null ? '' : ` ${left}`}${examples.text ?? ''}`,
        examples.table === undefined ? changedIn : { table: examples.table },
      ),
    ],
    measurements,
    notes,
    unchecked: false,
  };
}

function countsText({ changed, matched, removed, added }: RowDiff): string {
  const of = matched === 0 ? 'no row is in both' : `${countText(changed)} of ${countText(matched)} rows changed`;
  return `${of}, ${countText(removed)} ${removed === 1 ? 'was' : 'were'} removed, ${countText(added)} added`;
}

async function wholeRows(
  pair: RowPair,
  base: Counter,
  head: Counter,
  request: RowDiffRequest,
  { limits }: RowsAsked,
): Promise<Extra> {
  if (limits.max_changed !== undefined) {
    throw new Problem(
      'Without a key no row is known to have changed: it is one removed and one added.',
      'Give the snapshot a `key`, or limit `max_removed` and `max_added` instead of `max_changed`.',
    );
  }
  const { removed, added } = await pair.wholeRows(request.columns);
  const measurements = [
    measurement('removed-rows', removed, base.rows, limits.max_removed),
    measurement('added-rows', added, base.rows, limits.max_added),
  ];
  const drafts =
    removed + added === 0
      ? []
      : [
          draftOf(
            `${countText(removed)} of ${countText(base.rows)} rows are gone, ${countText(added)} of ${countText(head.rows)} are new`,
            measurements,
            'Without a key, rows are compared as a whole in any order: a changed row is one gone and one new.',
            {},
          ),
        ];
  return { drafts, measurements, notes: [], unchecked: false };
}

function draftOf(
  message: string,
  measurements: readonly Measurement[],
  detail: string,
  extra: Pick<Draft, 'table'>,
): Draft {
  const over = measurements.filter(({ verdict }) => verdict === 'fail');
  const shares = measurements.map(({ id, value, limit }) => {
    const most = limit === undefined ? '' : `, limit ${percentText(limit.value)}`;
    return `${id.replace('-rows', '')} ${percentText(value ?? 0)}${most}`;
  });
  return {
    rule: 'rows-differ',
    severity: over.length > 0 ? 'error' : 'note',
    confidence: 'certain',
    message,
    detail,
    number: `${shares.join('; ')} (exact)`,
    mend:
      over.length > 0
        ? 'Look for the step that dropped or rewrote these rows; or raise the limits of `row_diff` in a change of its own first.'
        : 'Check that these are the rows that were meant to change; `row_diff` sets limits.',
    about: [],
    size: Math.max(0, ...measurements.map(({ value }) => value ?? 0)),
    ...extra,
  };
}

function measurement(id: string, count: number, of: number, limit: number | undefined): Measurement {
  const value = of === 0 ? (count === 0 ? 0 : 1) : count / of;
  const within = limit === undefined || value <= limit;
  return {
    id,
    subject: 'the snapshot',
    value,
    unit: 'share',
    n: { head: of },
    method: 'exact count',
    ...(limit === undefined ? {} : { limit: { kind: 'max', value: limit }, outcome: within ? 'within' : 'outside' }),
    verdict: within ? 'pass' : 'fail',
  };
}

function leftOut(base: KeyCounts, head: KeyCounts): string | null {
  const rows = (count: number) => (count === 1 ? '1 row' : `${countText(count)} rows`);
  const side = (name: string, { missing, repeated }: KeyCounts) => [
    ...(missing === 0 ? [] : [`${rows(missing)} of ${name} without a key`]),
    ...(repeated === 0 ? [] : [`${rows(repeated)} of ${name} that share one`]),
  ];
  const parts = [...side('base', base), ...side('head', head)];
  return parts.length === 0 ? null : `Left out: ${parts.join(', ')}.`;
}

async function exampleTable(
  pair: RowPair,
  request: RowDiffRequest,
  { hidden, key }: RowsAsked,
): Promise<{ readonly table?: Table; readonly text?: string }> {
  const rows = await pair.changedRows(request, shown);
  const cell = (name: string, value: string | null) =>
    hidden.has(name) ? '(withheld)' : value === null ? '(missing)' : quote(value);
  const cells = rows.flatMap((row) => {
    const by = row.key.map((value, i) => cell(key?.[i] ?? '', value)).join(', ');
    return row.cells.slice(0, 8).map(({ column, base, head }) => {
      const name = nameOfColumn(request.columns[column] ?? { path: [] });
      return [by, quote(name), cell(name, base), cell(name, head)];
    });
  });
  if (cells.length === 0) return {};
  const found = { title: 'Some changed cells', columns: ['key', 'column', 'base', 'head'], rows: cells };
  return { table: found, text: ' Some changed cells are shown.' };
}

function table(title: string, rows: readonly (readonly (string | number)[])[]): Table {
  return { title, columns: ['column', 'rows', 'share'], rows: rows.map((row) => [...row]) };
}
