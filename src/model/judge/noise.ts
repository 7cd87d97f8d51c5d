import type { Measurement } from '../../evidence/measurement.ts';
import type { Noise } from '../decision/noise.ts';
import { type Case, type Part, part } from './part.ts';
import { count, plain } from './words.ts';

/** What running the models a second time showed (A/A): whether they are deterministic, and how often rows flip by chance. */
export function judgeNoise({ noise, headNoise, base, head }: Case): Part {
  const sides = [['baseline', noise] as const, ['candidate', headNoise] as const];
  const loud = sides.filter(([, each]) => each !== undefined && each.differing > 0);
  if (loud.length === 0) {
    const rows = noise?.rows ?? headNoise?.rows;
    const text = `Run again on ${count(rows ?? 0)} rows, the models gave the same bits.`;
    return rows === undefined ? part({}) : part({ notes: [{ kind: 'method', text }] });
  }
  const runs = 1 + Math.max(base.repeats?.length ?? 0, head.repeats?.length ?? 0);
  const judged = runs > 1 ? ` Both were run ${runs} times on all rows, and rows are judged by their mean.` : '';
  return part({
    measurements: noise === undefined ? [] : [measurement(noise)],
    notes: loud.map(([name, each]) => ({ kind: 'method' as const, text: `${sentence(name, each as Noise)}${judged}` })),
  });
}

function sentence(name: string, { rows, differing, largest, flips }: Noise): string {
  const flipped = `${plain(flips.share * 100)} % of rows flipped by themselves [${plain(flips.low * 100)}, ${plain(flips.high * 100)}]`;
  return `The ${name} is not deterministic: run again, ${count(differing)} of ${count(rows)} rows had other outputs (by at most ${plain(largest)}), and ${flipped}.`;
}

function measurement({ flips: { share, low, high, method }, rows }: Noise): Measurement {
  return {
    id: 'aa-flips',
    subject: 'baseline',
    value: share,
    unit: 'share',
    n: { base: rows, head: rows },
    interval: { low, high, level: 0.9, method },
    method: 'rows right in one run of the baseline and wrong in the next; `max-nfr` applies above it',
    verdict: 'pass',
  };
}
