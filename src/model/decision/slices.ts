import { benjaminiHochberg } from '../../stats/benjamini-hochberg.ts';
import type { Metric } from '../metric.ts';
import { type Sample, subset } from '../sample.ts';
import { type Comparison, compare } from './compare.ts';
import { harmOutcome } from './decide.ts';
import { rowsNeeded, smallestDetectable } from './detectable.ts';
import type { Margin } from './margin.ts';

/** One metric judged on the rows where a column has one value. */
export interface SliceResult {
  readonly column: string;
  readonly value: string;
  readonly metric: Metric;
  readonly margin: Margin;
  readonly rows: Uint32Array;
  readonly comparison: Comparison;
  /** p of "harm <= margin", raw and adjusted over slices and metrics; null when not tested */
  readonly p: { readonly raw: number; readonly adjusted: number } | null;
  readonly outcome: 'worse' | 'not-worse' | 'undecided';
  /** why the slice cannot tell; null when it was tested */
  readonly cannotTell: string | null;
}

/** What slices are judged by. */
export interface SlicePolicy {
  readonly metrics: readonly { readonly metric: Metric; readonly margin: Margin }[];
  readonly fdr: number;
  readonly minRows: number;
  readonly seed: number;
}

/**
 * Every value of every column is a slice. A slice is `worse` when its p of "harm <= margin" is at most `fdr` after
 * Benjamini and Hochberg's (1995) correction over all tested slices and metrics. A slice with fewer than `minRows` rows,
 * or whose smallest detectable drop is above twice the margin, "cannot tell" and is not tested.
 * `columns` map a name to one text a row.
 */
export function judgeSlices(
  base: Sample,
  head: Sample,
  columns: ReadonlyMap<string, readonly string[]>,
  policy: SlicePolicy,
): readonly SliceResult[] {
  const drafts = [...columns].flatMap(([column, texts]) =>
    [...rowsByValue(texts)].flatMap(([value, rows]) =>
      policy.metrics.map((gated) => draft(base, head, { column, value, rows, ...gated }, policy)),
    ),
  );
  const tested = drafts.filter((each) => each.p !== null);
  const adjusted = benjaminiHochberg(tested.map((each) => each.p?.raw ?? Number.NaN));
  const byDraft = new Map(tested.map((each, i) => [each, adjusted[i] as number]));
  return drafts.map((each) => {
    const corrected = byDraft.get(each);
    if (each.p === null || corrected === undefined) return each;
    const outcome = corrected <= policy.fdr ? 'worse' : each.outcome === 'worse' ? 'undecided' : each.outcome;
    return { ...each, p: { raw: each.p.raw, adjusted: corrected }, outcome };
  });
}

type Place = Pick<SliceResult, 'column' | 'value' | 'rows' | 'metric' | 'margin'>;

function draft(base: Sample, head: Sample, place: Place, policy: SlicePolicy): SliceResult {
  const { column, value, rows, metric, margin } = place;
  const stream = `slice/${metric.id}/${column}/${value}`;
  const comparison = compare(metric, subset(base, rows), subset(head, rows), {
    scale: margin.scale,
    seed: policy.seed,
    stream,
  });
  const cannotTell = whyNot(comparison, margin, rows.length, policy.minRows);
  const { harm } = comparison;
  if (cannotTell !== null || harm === null) {
    return { ...place, comparison, p: null, outcome: 'undecided', cannotTell: cannotTell ?? 'undefined' };
  }
  const raw = harm.upperP(margin.margin);
  const outcome = harmOutcome(harm, margin.margin) as SliceResult['outcome'];
  return { ...place, comparison, p: { raw, adjusted: raw }, outcome, cannotTell: null };
}

function whyNot({ base, head, harm }: Comparison, { margin }: Margin, rows: number, minRows: number): string | null {
  if (rows < minRows) return `${rows} rows, where min-rows asks for ${minRows}`;
  if (head.value === null) return `undefined for the candidate: ${head.reason}`;
  if (base.value === null) return `undefined for the baseline: ${base.reason}`;
  if (harm === null) return 'no interval could be computed';
  const detectable = smallestDetectable(harm);
  // A harm already beyond the margin needs no power: only the absence of one does.
  if (margin > 0 && detectable !== null && detectable > 2 * margin && harm.low <= margin) {
    return `${rows} rows, where about ${rowsNeeded(harm, rows, margin) ?? 'more'} are needed at this margin`;
  }
  return null;
}

function rowsByValue(texts: readonly string[]): ReadonlyMap<string, Uint32Array> {
  const lists = new Map<string, number[]>();
  texts.forEach((text, row) => {
    const list = lists.get(text);
    if (list === undefined) lists.set(text, [row]);
    else list.push(row);
  });
  return new Map([...lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([text, rows]) => [text, Uint32Array.from(rows)]));
}
