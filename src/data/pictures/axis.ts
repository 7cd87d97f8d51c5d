import { quantileOf, shareUpTo } from '../decision/distribution.ts';
import { type ColumnProfile, nameOf } from '../profile.ts';
import { kindOf } from '../types.ts';

/** One axis for the distributions of a column on both sides, in bins with round edges. */
export interface Axis {
  readonly scale: 'linear' | 'log' | 'time' | 'clock';
  /** rising, both ends included: one more than there are bins; the outer bins hold what lies beyond, too */
  readonly edges: readonly number[];
  /** what all values are multiples of: 1 for whole numbers, a day for dates; 0 when they are not */
  readonly grain: number;
}

/** Bins of a histogram. */
const most = 24;
const day = 86_400;
const seconds = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200];
const perDecade = [[1, 1.5, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]];

/**
 * The axis from the lower 1 % to the upper 99 % of either side (5 % and 95 % where the outermost values would leave the
 * rest no room), at most about 24 bins wide. Logarithmic where all of it is positive and spans three decades, or where
 * the two medians lie a factor of 8 apart.
 */
export function axisOf(base: ColumnProfile, head: ColumnProfile): Axis {
  const sides = [base, head].filter(({ n }) => n > 0);
  const times = kindOf(base.type) === 'time';
  const whole = sides.every(({ type }) => /^u?int/.test(type));
  const grain = sides.every(({ type }) => type === 'date') ? day : whole ? 1 : 0;
  const [low, high] = reach(sides, grain);
  // a step that is lost in the size of the values would give edges that do not rise
  const least = Math.max(grain, Math.max(Math.abs(low), Math.abs(high)) * 1e-10);
  const rough = Math.max(high / most - low / most, least);
  if (times) {
    const scale = base.type === 'time' ? 'clock' : 'time';
    return { scale, grain, edges: centred(evenEdges(low, high, timeStep(rough)), grain) };
  }
  const [less = 1, more = 1] = sides.map((side) => quantileOf(side, 0.5, whole)).sort((a, b) => a - b);
  if (low > 1e-290 && high < 1e290 && (high >= 1000 * low || (more >= 8 * less && high >= 20 * low)))
    return { scale: 'log', grain, edges: logEdges(low, high) };
  const step = whole ? Math.ceil(roundStep(rough)) : roundStep(rough);
  return { scale: 'linear', grain, edges: centred(evenEdges(low, high, step), grain) };
}

/** Shares of a side's values in the bins of an axis; they add up to 1. All 0 for a side without values. */
export function sharesOn(axis: Axis, side: ColumnProfile): number[] {
  if (side.n === 0) return axis.edges.slice(1).map(() => 0);
  const { grain } = axis;
  const inner = axis.edges.slice(1, -1).map((x) => shareUpTo(side, grain === 0 ? x : Math.floor(x / grain) * grain));
  return [...inner, 1].map((up, i) => Number(Math.max(0, up - (inner[i - 1] ?? 0)).toFixed(6)));
}

/** Least and largest value of both sides. */
export function endsOf(base: ColumnProfile, head: ColumnProfile): [number, number] {
  const known = [base.min, base.max, head.min, head.max].filter((value) => value !== null);
  if (known.length === 0) throw new RangeError(`${nameOf(base)} has no value on either side`);
  return [Math.min(...known), Math.max(...known)];
}

function reach(sides: readonly ColumnProfile[], grain: number): [number, number] {
  const at = (side: ColumnProfile, u: number) => {
    const value = quantileOf(side, u, grain === 1);
    return grain === 0 ? value : Math.ceil(value / grain - 1e-9) * grain;
  };
  const between = (tail: number): [number, number] => [
    Math.min(...sides.map((side) => at(side, tail))),
    Math.max(...sides.map((side) => at(side, 1 - tail))),
  ];
  const [wide, narrow] = [between(0.01), between(0.05)];
  const width = ([low, high]: [number, number]) => high / 2 - low / 2;
  return width(narrow) > 0 && width(wide) > 10 * width(narrow) ? narrow : wide;
}

/** The least of 1, 2 and 5 times a power of ten that is not below `rough`; 1 where that is too small to tell. */
function roundStep(rough: number): number {
  if (!(rough > 1e-290)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough) + 1e-12);
  return Number((power * ([1, 2, 5].find((k) => k * power >= rough * (1 - 1e-9)) ?? 10)).toPrecision(12));
}

function timeStep(rough: number): number {
  return seconds.find((step) => step >= rough) ?? roundStep(rough / day) * day;
}

function evenEdges(low: number, high: number, step: number): number[] {
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** Edges half-way between neighbouring values, where each bin would hold one of them: its bar stands over its value. */
function centred(edges: readonly number[], grain: number): readonly number[] {
  const step = (edges[1] ?? 0) - (edges[0] ?? 0);
  if (grain === 0 || step !== grain) return edges;
  return [(edges[0] ?? 0) - grain, ...edges].map((edge) => edge + grain / 2);
}

function logEdges(low: number, high: number): number[] {
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const factors = perDecade.find((some) => some.length * Math.log10(high / low) <= most) ?? [1];
  const every = Math.ceil((to - from) / most);
  const all = Array.from({ length: Math.ceil((to - from) / every) + 1 }, (_, i) =>
    factors.map((factor) => Number((factor * 10 ** (from + i * every)).toPrecision(3))),
  ).flat();
  const start = all.findLastIndex((edge) => edge <= low);
  const end = all.findIndex((edge) => edge >= high);
  return all.slice(Math.max(0, start), end < 0 ? all.length : end + 1);
}
