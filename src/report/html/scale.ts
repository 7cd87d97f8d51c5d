import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import { axisValue } from '../axis-words.ts';
import { formatNumber } from '../number.ts';

/** Where a value stands in a drawing, and the round values at which the axis has its ticks. */
export interface Scale {
  at(value: number): number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

type Pair = readonly [number, number];

/** Below this a tick's step would be denormal. */
const smallestExtent = 1e-290;

/** The scale of numbers or times from `domain` to `range`, with about `count` ticks at round values. */
export function positionScale(
  kind: 'linear' | 'log' | 'time' | 'clock',
  domain: Pair,
  range: Pair,
  count: number,
): Scale {
  if (kind === 'log' && domain[0] > 0) return logScale(domain, range, count);
  if ((kind === 'time' || kind === 'clock') && domain.every((end) => Math.abs(end) < 8.64e12))
    return timeScale(kind, domain, range, count);
  return valueScale(domain, range, count, '');
}

/** A linear scale of values; shares have their ticks in per cent. */
export function valueScale(domain: Pair, range: Pair, count: number, unit: '' | 'share'): Scale {
  const scale = scaleLinear([...domain], [...range]);
  const largest = Math.max(...domain.map(Math.abs));
  const compact = largest >= 1e7 && largest < 1e15 ? scale.tickFormat(count, '~s') : undefined;
  const text = (tick: number) => {
    if (unit === 'share') return `${formatNumber(Number((tick * 100).toPrecision(6)))} %`;
    return compact === undefined || tick === 0 ? formatNumber(Number(tick.toPrecision(10))) : compact(tick);
  };
  // Ends that are nearly the same have no round values between them, and ends that a step of a double cannot divide make
  // the library ask for an array of no length.
  const inside = domain[1] - domain[0] > smallestExtent ? scale.ticks(count).filter(Number.isFinite) : [];
  const ticks = inside.length > 0 ? inside : [domain[0]];
  return {
    at: (value) => round(scale(value)),
    ticks: ticks.map((tick) => ({ at: round(scale(tick)), text: text(tick) })),
  };
}

function logScale(domain: Pair, range: Pair, count: number): Scale {
  const scale = scaleLog([...domain], [...range]);
  const decades = Math.log10(domain[1] / domain[0]);
  const powers = scale.ticks(Math.max(2, count)).filter((tick) => {
    const digit = Number((tick / 10 ** Math.floor(Math.log10(tick) + 1e-9)).toPrecision(3));
    return decades > 2.5 ? digit === 1 : digit === 1 || digit === 2 || digit === 5;
  });
  const every = Math.ceil(powers.length / (count + 2));
  const ticks = powers.filter((_, i) => i % every === 0);
  return {
    at: (value) => round(scale(Math.max(value, Number.MIN_VALUE))),
    ticks: ticks.map((tick) => ({ at: round(scale(tick)), text: axisValue(Number(tick.toPrecision(6))) })),
  };
}

function timeScale(kind: 'time' | 'clock', domain: Pair, range: Pair, count: number): Scale {
  const scale = scaleUtc(
    domain.map((seconds) => new Date(seconds * 1000)),
    [...range],
  );
  const text = kind === 'clock' ? scale.tickFormat(count, '%H:%M') : scale.tickFormat(count);
  return {
    at: (value) => round(scale(new Date(value * 1000))),
    ticks: scale.ticks(count).map((tick) => ({ at: round(scale(tick)), text: text(tick) })),
  };
}

/** A place in a drawing: two decimals are finer than a pixel, and nothing is far outside, however odd the numbers. */
export function round(value: number): number {
  // a scale whose ends are too far apart for a double has no place for a value
  if (typeof value !== 'number' || Number.isNaN(value)) return 0;
  return Math.round(Math.max(-9999, Math.min(9999, value)) * 100) / 100;
}
