import { percentileInterval } from '../../stats/bootstrap.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import { normalTail } from '../../stats/normal-tail.ts';
import { type Discordant, pairedScore, pairedScoreInterval } from '../../stats/paired-score-interval.ts';
import { type MeanEstimate, meanEstimate, tInterval, tUpperP } from '../../stats/paired-t.ts';
import { studentTCdf } from '../../stats/student-t.ts';

/** Harm: how much worse the candidate is than the baseline, in the metric's unit; positive is worse. */
export interface Harm {
  readonly value: number;
  /** the two one-sided bounds of the harm, each with error 5 % (less at an early look) */
  readonly low: number;
  readonly high: number;
  /** nominal coverage of [low, high]: 1 minus the errors of both bounds */
  readonly level: number;
  readonly method: string;
  /** standard error behind the bounds; what the smallest detectable drop is computed from */
  readonly se: number;
  /** one-sided p of the hypothesis "harm <= margin" */
  upperP(margin: number): number;
  /** one-sided p of the hypothesis "harm >= margin" */
  lowerP(margin: number): number;
  /** for 0/1 row scores: rows right only under the baseline (b) and only under the candidate (c) */
  readonly pairs?: Discordant;
  /** more than 20 % of the evidence is one row: no outcome but undecided */
  readonly dominated: boolean;
}

/**
 * Harm of 0/1 row scores by the score interval of paired proportions (Tango 1998), with error `alpha` a bound. `method`
 * says otherwise when the counts are not rows but effective rows.
 */
export function harmOfPairs(pairs: Discordant, alpha: number, method = 'paired score interval (Tango 1998)'): Harm {
  const { b, c, n } = pairs;
  const value = (b - c) / n;
  return {
    value,
    ...pairedScoreInterval(pairs, normalQuantile(1 - alpha)),
    level: 1 - 2 * alpha,
    method,
    se: Math.sqrt(Math.max(0, (b + c) / n - value * value) / n),
    upperP: (margin) => normalTail(pairedScore(pairs, margin)),
    lowerP: (margin) => normalTail(-pairedScore(pairs, margin)),
    pairs,
    dominated: false,
  };
}

/** Harm that is a mean, by Student's t with `estimate.n` - 1 degrees of freedom; null for fewer than two values. */
export function harmOfMean(estimate: MeanEstimate, alpha: number, method: string): Harm | null {
  if (estimate.n < 2) return null;
  return {
    value: estimate.mean,
    ...tInterval(estimate, alpha),
    level: 1 - 2 * alpha,
    method,
    se: estimate.se,
    upperP: (margin) => tUpperP(estimate, margin),
    lowerP: (margin) =>
      estimate.se === 0
        ? Number(estimate.mean >= margin)
        : studentTCdf((estimate.mean - margin) / estimate.se, estimate.n - 1),
    dominated: estimate.largestShare > 0.2,
  };
}

/** Harm with a normal error of standard error `se`. */
export function harmOfNormal(value: number, se: number, alpha: number, method: string): Harm {
  const reach = normalQuantile(1 - alpha) * se;
  return {
    value,
    low: value - reach,
    high: value + reach,
    level: 1 - 2 * alpha,
    method,
    se,
    upperP: (margin) => (se > 0 ? normalTail((value - margin) / se) : Number(value <= margin)),
    lowerP: (margin) => (se > 0 ? normalTail((margin - value) / se) : Number(value >= margin)),
    dominated: false,
  };
}

/** Harm by the percentiles of its resampled values; null where `percentileInterval` is. */
export function harmOfDraws(value: number, draws: Float64Array, alpha: number, method: string): Harm | null {
  const bounds = percentileInterval(draws, alpha);
  if (bounds === null) return null;
  const kept = draws.filter((draw) => !Number.isNaN(draw));
  const share = (test: (draw: number) => boolean) => (kept.filter(test).length + 1) / (kept.length + 1);
  return {
    value,
    ...bounds,
    level: 1 - 2 * alpha,
    method,
    se: meanEstimate(kept).se * Math.sqrt(kept.length),
    upperP: (margin) => share((draw) => draw <= margin),
    lowerP: (margin) => share((draw) => draw >= margin),
    dominated: false,
  };
}

/**
 * The harm with a further variance of its own added to SE² (that of whole runs of a non-deterministic model): distances
 * from the value grow by the ratio of the new standard error to the old one. A standard error of 0 gives a normal harm.
 */
export function withVariance(harm: Harm, variance: number, alpha: number): Harm {
  if (!(variance > 0)) return harm;
  const method = `${harm.method}, with the variance between runs`;
  const se = Math.sqrt(harm.se * harm.se + variance);
  if (!(harm.se > 0)) return { ...harmOfNormal(harm.value, se, alpha, method), dominated: harm.dominated };
  const ratio = se / harm.se;
  const drawn = (margin: number) => harm.value + (margin - harm.value) / ratio;
  return {
    value: harm.value,
    low: harm.value + (harm.low - harm.value) * ratio,
    high: harm.value + (harm.high - harm.value) * ratio,
    level: harm.level,
    method,
    se,
    upperP: (margin) => harm.upperP(drawn(margin)),
    lowerP: (margin) => harm.lowerP(drawn(margin)),
    dominated: harm.dominated,
  };
}
