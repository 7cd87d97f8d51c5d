import type { ColumnProfile } from './profile.ts';

/** What a statistic says about one column of two snapshots. */
export interface Measured {
  /** effect size; null when it is undefined (`reason` says why) */
  readonly value: number | null;
  readonly reason?: string;
  /** the same quantity of each side, where it has one */
  readonly base?: number;
  readonly head?: number;
  readonly n: { readonly base: number; readonly head: number };
  /** probability of at least this effect when nothing changed */
  readonly p?: number;
  /** one-sided 1 % bounds of the effect size */
  readonly low?: number;
  readonly high?: number;
  readonly method: string;
  /** where the effect is: a value's name, in backticks where it is untrusted, or the edge */
  readonly at?: string;
}

/** A statistic of two columns' counts, declared as data. One file each; the registry is generated. */
export interface Statistic {
  /** equals the file's name */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** what it computes, range, variant */
  readonly documentation: string;
  readonly source: string;
  /** which counts it needs */
  readonly of: 'bins' | 'values' | 'rows' | 'cells';
  /** whether the gate decides by it; others are recorded */
  readonly decides: boolean;
  readonly measure: (base: ColumnProfile, head: ColumnProfile) => Measured;
  /** the value of `measure` alone, where its p-value costs much more */
  readonly effect?: (base: ColumnProfile, head: ColumnProfile) => number | null;
}

/** Declares a statistic. */
export function defineStatistic(statistic: Statistic): Statistic {
  return statistic;
}

/** The value of a statistic, without the probability and the bounds of it; null when it is undefined. */
export function effectOf(statistic: Statistic, base: ColumnProfile, head: ColumnProfile): number | null {
  return statistic.effect === undefined ? statistic.measure(base, head).value : statistic.effect(base, head);
}

/** The level of the bounds: each one-sided. */
export const boundLevel = 0.01;

/** The normal quantile of `boundLevel`. */
export const boundZ = 2.3263478740408408;

/** The quantile of the Kolmogorov distribution at `boundLevel`. */
export const boundKolmogorov = 1.6276236115186293;

/** Whether a column of both sides has the counts that a statistic needs. */
export function appliesTo(statistic: Statistic, base: ColumnProfile, head: ColumnProfile): boolean {
  const bins = base.bins !== undefined && head.bins !== undefined;
  const values = base.values !== undefined && head.values !== undefined;
  if (statistic.of === 'rows') return true;
  if (statistic.of === 'cells') return bins || values;
  return statistic.of === 'bins' ? bins : values;
}
