import { quote } from '../../evidence/quote.ts';
import { benjaminiHochberg } from '../../stats/benjamini-hochberg.ts';
import { correlationChange, spearman } from '../../stats/spearman.ts';
import { discoveryRate } from '../decision/decide.ts';
import type { Draft } from '../draft.ts';
import { listed } from '../listed.ts';
import { sizesText } from '../number-text.ts';
import { boundZ } from '../statistic.ts';
import type { SampledColumn } from './sample.ts';

/** The largest change of a rank correlation that does not matter. */
const margin = 0.1;

/** The most columns that are paired. */
const most = 30;

interface Moved {
  readonly pair: string;
  readonly base: number;
  readonly head: number;
  readonly low: number;
  readonly p: number;
  readonly n: { readonly base: number; readonly head: number };
}

/**
 * Pairs of numbers whose rank correlation (Spearman) changed by more than 0.1: no change is rejected at a false
 * discovery rate of 1 % over all pairs, and the lower 1 % bound of the size lies beyond the margin. Advice: a note.
 */
export function correlationAdvice(columns: readonly SampledColumn[]): readonly Draft[] {
  const numbers = columns.filter(({ kind }) => kind === 'number').slice(0, most);
  const pairs = numbers.flatMap((a, i) => numbers.slice(i + 1).map((b) => compared(a, b)));
  const judged = pairs.filter(({ p }) => !Number.isNaN(p));
  const adjusted = benjaminiHochberg(judged.map(({ p }) => p));
  const changed = judged
    .filter(({ low }, i) => (adjusted[i] ?? 1) <= discoveryRate && low > margin)
    .sort((a, b) => b.low - a.low);
  const [first] = changed;
  if (first === undefined) return [];
  const texts = changed.map(({ pair, base, head }) => `${pair}: ${base.toFixed(2)} \u2192 ${head.toFixed(2)}`);
  return [
    {
      rule: 'correlation-changed',
      severity: 'note',
      confidence: 'high',
      about: [],
      message: `${changed.length === 1 ? 'one pair of columns moves' : `${changed.length} pairs of columns move`} together in another way`,
      detail: `Rank correlations: ${listed(texts, 5)}.`,
      number: `${first.pair}: ${first.base.toFixed(3)} \u2192 ${first.head.toFixed(3)}, by at least ${first.low.toFixed(3)}; margin ${margin}; ${sizesText(first.n)} sampled rows`,
      mend: 'Advice: a model that learned how these columns go together may be wrong where they no longer do.',
    },
  ];
}

function compared(a: SampledColumn, b: SampledColumn): Moved {
  const [before, after] = [both(a.base, b.base), both(a.head, b.head)];
  const [r1, r2] = [spearman(...before), spearman(...after)];
  const n = { base: before[0].length, head: after[0].length };
  const { p, low, high } = correlationChange(r1, n.base, r2, n.head, boundZ);
  return { pair: `${quote(a.name)} and ${quote(b.name)}`, base: r1, head: r2, p, low: Math.max(0, low, -high), n };
}

/** Rows in which both columns have a number. */
function both(
  x: readonly (number | string | null)[],
  y: readonly (number | string | null)[],
): readonly [Float64Array, Float64Array] {
  const a: number[] = [];
  const b: number[] = [];
  x.forEach((value, i) => {
    const other = y[i];
    if (typeof value !== 'number' || typeof other !== 'number') return;
    a.push(value);
    b.push(other);
  });
  return [Float64Array.from(a), Float64Array.from(b)];
}
