import { quote } from '../../evidence/quote.ts';
import { benjaminiHochberg } from '../../stats/benjamini-hochberg.ts';
import { midRanks } from '../../stats/mid-ranks.ts';
import { correlationChange, rankCorrelation, spearman } from '../../stats/spearman.ts';
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
  const numbers = columns
    .filter(({ kind }) => kind === 'number')
    .slice(0, most)
    .map((column): RankedColumn => ({ ...column, ranks: { base: ranksOf(column.base), head: ranksOf(column.head) } }));
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

/** A column with the mid-ranks of each side; null where values are missing, since each pair then has rows of its own. */
interface RankedColumn extends SampledColumn {
  readonly ranks: { readonly base: Float64Array | null; readonly head: Float64Array | null };
}

function ranksOf(values: SampledColumn['base']): Float64Array | null {
  return values.every((value) => typeof value === 'number') ? midRanks(Float64Array.from(values as number[])) : null;
}

function compared(a: RankedColumn, b: RankedColumn): Moved {
  const [before, after] = [correlated(a, b, 'base'), correlated(a, b, 'head')];
  const n = { base: before.n, head: after.n };
  const { p, low, high } = correlationChange(before.r, n.base, after.r, n.head, boundZ);
  const pair = `${quote(a.name)} and ${quote(b.name)}`;
  return { pair, base: before.r, head: after.r, p, low: Math.max(0, low, -high), n };
}

function correlated(
  a: RankedColumn,
  b: RankedColumn,
  side: 'base' | 'head',
): { readonly r: number; readonly n: number } {
  const [x, y] = [a.ranks[side], b.ranks[side]];
  if (x !== null && y !== null && x.length === y.length) return { r: rankCorrelation(x, y), n: x.length };
  const some = both(a[side], b[side]);
  return { r: spearman(...some), n: some[0].length };
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
