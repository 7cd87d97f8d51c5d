import { benjaminiHochberg } from '../../stats/benjamini-hochberg.ts';
import { benjaminiYekutieli } from '../../stats/benjamini-yekutieli.ts';
import { spentP } from '../../stats/spending-bounds.ts';
import { evaluate, type Metric } from '../metric.ts';
import { type Sample, subset } from '../sample.ts';
import { type Comparison, compare } from './compare.ts';
import { harmOutcome } from './decide.ts';
import { rowsNeeded, smallestDetectable } from './detectable.ts';
import type { Margin } from './margin.ts';
import { valueNames } from './value-names.ts';

/** Rows that are judged on their own. `column` is where the slice comes from, `value` names it among others from there. */
export interface Slice {
  readonly column: string;
  readonly value: string;
  /** the slice in words, names in backticks */
  readonly name: string;
  readonly rows: Uint32Array;
}

/** One metric judged on one slice. */
export interface SliceResult extends Slice {
  readonly metric: Metric;
  readonly margin: Margin;
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
  /** `any-dependence`: Benjamini & Yekutieli (2001) instead of Benjamini & Hochberg (1995) */
  readonly correction?: 'standard' | 'any-dependence';
  /** error of each bound at the look that stopped early; p then are those of that look too */
  readonly alpha?: number;
}

/**
 * Every gated metric on every slice. A slice is `worse` when its p of "harm <= margin" is at most `fdr` after the
 * correction over all tested slices and metrics. A slice with fewer than `minRows` rows, or whose smallest detectable drop
 * is above twice the margin, "cannot tell" and is not tested.
 */
export function judgeSlices(
  base: Sample,
  head: Sample,
  slices: readonly Slice[],
  policy: SlicePolicy,
): readonly SliceResult[] {
  const drafts = slices.flatMap((slice) => {
    const samples = [subset(base, slice.rows), subset(head, slice.rows)] as const;
    return policy.metrics.map((gated) => draft(samples, { ...slice, ...gated }, policy));
  });
  const tested = drafts.filter((each) => each.p !== null);
  const correct = policy.correction === 'any-dependence' ? benjaminiYekutieli : benjaminiHochberg;
  const adjusted = correct(tested.map((each) => each.p?.raw ?? Number.NaN));
  const byDraft = new Map(tested.map((each, i) => [each, adjusted[i] as number]));
  return drafts.map((each) => {
    const corrected = byDraft.get(each);
    if (each.p === null || corrected === undefined) return each;
    const outcome = corrected <= policy.fdr ? 'worse' : each.outcome === 'worse' ? 'undecided' : each.outcome;
    return { ...each, p: { raw: each.p.raw, adjusted: corrected }, outcome };
  });
}

/** A slice for every value of every column; `columns` map a name to one text a row. `title` writes a slice in words. */
export function slicesOf(
  columns: ReadonlyMap<string, readonly string[]>,
  title: (column: string, value: string) => string,
): readonly Slice[] {
  return [...columns].flatMap(([column, texts]) =>
    [...rowsByValue(texts)].map(([value, rows]) => ({ column, value, name: title(column, value), rows })),
  );
}

type Place = Slice & Pick<SliceResult, 'metric' | 'margin'>;

function draft([base, head]: readonly [Sample, Sample], place: Place, policy: SlicePolicy): SliceResult {
  const { column, value, rows, metric, margin } = place;
  if (rows.length < policy.minRows) {
    const values = { base: evaluate(metric, base), head: evaluate(metric, head) };
    const cannotTell = `${rows.length} rows, where min-rows asks for ${policy.minRows}`;
    const comparison = { ...values, n: rows.length, harm: null };
    return { ...place, comparison, p: null, outcome: 'undecided', cannotTell };
  }
  const stream = `slice/${metric.id}/${column}/${value}`;
  const comparison = compare(metric, base, head, {
    ...{ scale: margin.scale, seed: policy.seed, stream },
    ...(policy.alpha === undefined ? {} : { alpha: policy.alpha }),
  });
  const cannotTell = whyNot(comparison, margin, rows.length);
  const { harm } = comparison;
  if (cannotTell !== null || harm === null) {
    return { ...place, comparison, p: null, outcome: 'undecided', cannotTell: cannotTell ?? 'undefined' };
  }
  const raw = spentP(harm.upperP(margin.margin), policy.alpha);
  const outcome = harmOutcome(harm, margin.margin) as SliceResult['outcome'];
  return { ...place, comparison, p: { raw, adjusted: raw }, outcome, cannotTell: null };
}

function whyNot({ base, head, harm }: Comparison, { margin }: Margin, rows: number): string | null {
  if (head.value === null) return `undefined for the candidate: ${head.reason}`;
  if (base.value === null) return `undefined for the baseline: ${base.reason}`;
  if (harm === null) return 'no interval could be computed';
  if (harm.dominated) return 'one row holds more than 20 % of the evidence';
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
  return new Map(valueNames(lists.keys()).map((text) => [text, Uint32Array.from(lists.get(text) ?? [])]));
}
