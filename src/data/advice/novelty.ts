import { quote } from '../../evidence/quote.ts';
import { anomaly, growForest } from '../../stats/isolation-forest.ts';
import type { Random } from '../../stats/random.ts';
import { sortedQuantile } from '../../stats/sorted-quantile.ts';
import { shareChange } from '../decision/share-change.ts';
import type { Draft } from '../draft.ts';
import { listed } from '../listed.ts';
import { countText, percentText, pointsText, sizesText } from '../number-text.ts';
import { boundZ } from '../statistic.ts';
import type { SampledColumn } from './sample.ts';

/** The largest gain of the share of unusual rows that does not matter. */
const margin = 0.005;

/**
 * Rows unlike any of base: the share of head's sampled rows whose anomaly score (isolation forest on base's first half)
 * lies above the 99.9 % quantile of base's second half; with the lower 1 % bound of its gain beyond 0.005 it is advice.
 */
export function noveltyAdvice(columns: readonly SampledColumn[], random: Random): readonly Draft[] {
  const numbers = columns.filter(({ kind }) => kind === 'number');
  const rows = numbers[0]?.base.length ?? 0;
  const others = numbers[0]?.head.length ?? 0;
  if (numbers.length < 2 || rows < 2000 || others < 500) return [];
  const centres = numbers.map(({ base }) => middle(base));
  const at = (side: 'base' | 'head', i: number) =>
    numbers.map((column, j) => (typeof column[side][i] === 'number' ? (column[side][i] as number) : (centres[j] ?? 0)));
  const half = Math.floor(rows / 2);
  const learnt = numbers.map((_, j) => Float64Array.from({ length: half }, (_unused, i) => at('base', 2 * i)[j] ?? 0));
  const forest = growForest(learnt, random);
  const held = Array.from({ length: half }, (_, i) => anomaly(forest, at('base', 2 * i + 1))).sort((a, b) => a - b);
  const limit = sortedQuantile(held, 0.999);
  const beyond = (scores: readonly number[]) => scores.filter((score) => score > limit).length;
  const found = beyond(Array.from({ length: others }, (_, i) => anomaly(forest, at('head', i))));
  const { low, difference } = shareChange(beyond(held), half, found, others, boundZ);
  if (difference <= 0 || low <= margin) return [];
  return [
    {
      rule: 'rows-novel',
      severity: 'note',
      confidence: 'high',
      about: [],
      message: 'rows of head are unlike any of base',
      detail: 'Their numbers together are as unusual as those of one row in a thousand of base, or more.',
      number: `${percentText(beyond(held) / half)} \u2192 ${percentText(found / others)} of rows, by at least ${pointsText(low)}; margin ${percentText(margin)}; ${sizesText({ base: half, head: others })} sampled rows`,
      mend: 'Advice: look at how a model trained on base answers on them before it has to.',
    },
  ];
}

/**
 * Pairs of values that head has and base's sample never had, in columns of few values: each pair with at least ten rows
 * in head's sample, more than chance puts on one side (0.001 over all pairs). Advice.
 */
export function pairAdvice(columns: readonly SampledColumn[]): readonly Draft[] {
  const texts = columns.filter(({ kind }) => kind === 'text').slice(0, 8);
  const fresh: { readonly name: string; readonly rows: number }[] = [];
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1)) {
      const tries = new Set(a.base).size * new Set(b.base).size * texts.length ** 2;
      const before = new Set(a.base.map((value, k) => `${value}\0${b.base[k]}`));
      const counts = new Map<string, number>();
      a.head.forEach((value, k) => {
        const other = b.head[k];
        if (value === null || other === null || other === undefined) return;
        const known = a.base.includes(value) && b.base.includes(other);
        const key = `${value}\0${other}`;
        if (known && !before.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
      });
      for (const [key, rows] of counts) {
        const [x = '', y = ''] = key.split('\0');
        // That all rows of the pair fall on head's side, for each of the pairs that could be.
        const chance = (a.head.length / (a.head.length + a.base.length)) ** rows;
        if (rows >= 10 && chance * tries <= 0.001)
          fresh.push({ name: `${quote(a.name)} = ${quote(x)} with ${quote(b.name)} = ${quote(y)}`, rows });
      }
    }
  });
  fresh.sort((x, y) => y.rows - x.rows || (x.name < y.name ? -1 : 1));
  const [first] = fresh;
  if (first === undefined) return [];
  return [
    {
      rule: 'combination-new',
      severity: 'note',
      confidence: 'high',
      about: [],
      message: `${fresh.length === 1 ? 'one combination of values is' : `${fresh.length} combinations of values are`} new`,
      detail: `Base has each value and never both together: ${listed(
        fresh.map(({ name }) => name),
        3,
      )}.`,
      number: `0 of ${countText(texts[0]?.base.length ?? 0)} \u2192 ${countText(first.rows)} of ${countText(texts[0]?.head.length ?? 0)} sampled rows`,
      mend: 'Advice: check that the combination can be; a model has never seen it.',
    },
  ];
}

function middle(values: readonly (number | string | null)[]): number {
  const sorted = values.filter((value): value is number => typeof value === 'number').sort((a, b) => a - b);
  return sorted.length === 0 ? 0 : sortedQuantile(sorted, 0.5);
}
