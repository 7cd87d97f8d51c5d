import { binomialCdf, binomialUpper } from '../../stats/binomial.ts';
import { percentileInterval } from '../../stats/bootstrap.ts';
import { hodgesLehmann } from '../../stats/hodges-lehmann.ts';
import { lagCorrelation } from '../../stats/lag-correlation.ts';
import { quantileInterval } from '../../stats/quantile-interval.ts';
import type { Random } from '../../stats/random.ts';
import { rowBootstrap } from '../../stats/row-bootstrap.ts';

/** Times of single calls in milliseconds, in the order A B B A A B B A … (A = baseline, B = candidate). */
export interface CallTimes {
  readonly base: Float64Array;
  readonly head: Float64Array;
}

/** Ratio candidate/baseline of the typical call. */
export interface LatencyRatio {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly blocks: number;
}

const mostBlocks = 1000;

/**
 * Ratio of the two models' call times from blocks A B B A: in each r = ½(ln b₁ + ln b₂ - ln a₁ - ln a₂), which cancels a
 * linear drift of the machine; Hodges-Lehmann estimate of the r with its signed-rank interval (level 0.90), as a factor.
 * More than 1,000 blocks are averaged in equal runs first. null for less than six blocks or a time that is not positive.
 */
export function latencyRatio({ base, head }: CallTimes): LatencyRatio | null {
  const blocks = Math.floor(Math.min(base.length, head.length) / 2);
  const logs = Float64Array.from({ length: blocks }, (_, k) => {
    const log = (times: Float64Array) => Math.log(times[2 * k] as number) + Math.log(times[2 * k + 1] as number);
    return (log(head) - log(base)) / 2;
  });
  if (blocks < 6 || logs.some((r) => !Number.isFinite(r))) return null;
  const found = hodgesLehmann(averaged(logs));
  if (found === null) return null;
  return { value: Math.exp(found.estimate), low: Math.exp(found.low), high: Math.exp(found.high), blocks };
}

function averaged(values: Float64Array): Float64Array {
  const run = Math.ceil(values.length / mostBlocks);
  if (run === 1) return values;
  return Float64Array.from({ length: Math.floor(values.length / run) }, (_, k) => {
    const part = values.subarray(k * run, (k + 1) * run);
    return part.reduce((sum, v) => sum + v, 0) / run;
  });
}

/**
 * Ratio of the two models' quantile `p` of call times, with the percentile interval of 2,000 resamples of whole blocks
 * A B B A (level 0.90): a block's calls share the state of the machine, so they stay together. null for less than 50
 * blocks, which hold no tail, or a quantile that is 0.
 */
export function latencyTailRatio({ base, head }: CallTimes, p: number, random: Random): LatencyRatio | null {
  const blocks = Math.floor(Math.min(base.length, head.length) / 2);
  if (blocks < 50) return null;
  const [first, second] = [inOrder(base, blocks), inOrder(head, blocks)];
  const ratio = (weights: Float64Array) => quantileOf(second, weights, p) / quantileOf(first, weights, p);
  const value = ratio(new Float64Array(blocks).fill(1));
  const all = Uint32Array.from({ length: blocks }, (_, block) => block);
  const bounds = percentileInterval(rowBootstrap(blocks, [all], ratio, random));
  return bounds === null || !Number.isFinite(value) || !(value > 0) ? null : { value, ...bounds, blocks };
}

/** The times of the first blocks in ascending order, each with the number of its block. */
function inOrder(times: Float64Array, blocks: number): { readonly sorted: Float64Array; readonly block: Uint32Array } {
  const order = Uint32Array.from({ length: 2 * blocks }, (_, call) => call).sort(
    (a, b) => (times[a] as number) - (times[b] as number),
  );
  return {
    sorted: Float64Array.from(order, (call) => times[call] as number),
    block: order.map((call) => call >> 1),
  };
}

/** The smallest time that a share `p` of the calls does not exceed, where each call counts as often as its block. */
function quantileOf({ sorted, block }: ReturnType<typeof inOrder>, weights: Float64Array, p: number): number {
  const wanted = Math.ceil(p * sorted.length);
  let seen = 0;
  for (let i = 0; i < sorted.length; i++) {
    seen += weights[block[i] as number] as number;
    if (seen >= wanted) return sorted[i] as number;
  }
  return sorted.at(-1) as number;
}

/** A quantile of call times with its distribution-free 90 % interval. */
export function latencyQuantile(times: Float64Array, p: number): ReturnType<typeof quantileInterval> {
  return quantileInterval(
    Array.from(times).sort((a, b) => a - b),
    p,
  );
}

/**
 * Whether quantile `p` of the call times is within a limit, by the exact binomial rule at 1 %: with t of n calls above
 * it, `within` when P(Bin(n, 1 - p) <= t) <= 0.01, `outside` when P(Bin(n, 1 - p) >= t) <= 0.01, otherwise `undecided`.
 */
export function latencyLimit(
  times: Float64Array,
  p: number,
  limit: number,
): { readonly outcome: 'within' | 'outside' | 'undecided'; readonly over: number } {
  const over = times.reduce((count, time) => count + (time > limit ? 1 : 0), 0);
  if (binomialCdf(over, times.length, 1 - p) <= 0.01) return { outcome: 'within', over };
  return { outcome: binomialUpper(over, times.length, 1 - p) <= 0.01 ? 'outside' : 'undecided', over };
}

/** Calls with which a quantile's limit can pass although `over` of them are above it. */
export function callsNeeded(p: number, over: number): number {
  let n = over + 1;
  while (n < 1_000_000 && binomialCdf(over, n, 1 - p) > 0.01) n++;
  return n;
}

/** Whether consecutive calls depend on each other (lag-1 autocorrelation above 0.2): quantiles then are less certain. */
export function dependentCalls(times: Float64Array): boolean {
  return lagCorrelation(times) > 0.2;
}
