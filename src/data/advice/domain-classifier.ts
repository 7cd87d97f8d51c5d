import { quote } from '../../evidence/quote.ts';
import { fitStumps, scoreOf } from '../../stats/boosted-stumps.ts';
import { delong } from '../../stats/delong.ts';
import type { Random } from '../../stats/random.ts';
import type { Draft } from '../draft.ts';
import { sizesText } from '../number-text.ts';
import { boundZ } from '../statistic.ts';
import { binned, mostBins } from './features.ts';
import type { SampledColumn } from './sample.ts';

/** The largest area under the curve that does not matter. */
const margin = 0.55;
const folds = 5;
const rounds = 40;

/**
 * Whether a classifier tells head's rows from base's: boosted stumps on binned columns, scored on held-out fifths; the
 * area under the ROC curve with DeLong's interval. Beyond 0.55 with its lower 1 % bound it is advice, with the columns
 * that the splits use most. It sees what columns do together only as far as sums of splits do.
 */
export function classifierAdvice(columns: readonly SampledColumn[], random: Random): readonly Draft[] {
  const n = { base: columns[0]?.base.length ?? 0, head: columns[0]?.head.length ?? 0 };
  if (n.base < 200 || n.head < 200) return [];
  const bins = columns.map(binned);
  const labels = Uint8Array.from({ length: n.base + n.head }, (_, i) => (i < n.base ? 0 : 1));
  const fold = Uint8Array.from(labels, () => Math.floor(random() * folds));
  const scores = new Float64Array(labels.length);
  const used = new Float64Array(columns.length);
  for (let k = 0; k < folds; k++) {
    const rows = Uint32Array.from({ length: labels.length }, (_, i) => i).filter((i) => fold[i] !== k);
    const stumps = fitStumps(bins, labels, rows, rounds, mostBins);
    for (const { feature, left, right } of stumps) used[feature] = (used[feature] ?? 0) + Math.abs(left - right);
    labels.forEach((_, i) => {
      if (fold[i] === k) scores[i] = scoreOf(stumps, bins, i);
    });
  }
  const truth = Float64Array.from(labels);
  const { first: auc, varFirst } = delong(truth, scores, scores);
  const low = auc - boundZ * Math.sqrt(varFirst);
  if (!(low > margin)) return [];
  const total = used.reduce((sum, each) => sum + each, 0);
  const top = columns
    .map(({ name }, i) => ({ name, share: (used[i] ?? 0) / total }))
    .sort((a, b) => b.share - a.share)
    .slice(0, 3)
    .filter(({ share }) => share >= 0.05)
    .map(({ name, share }) => `${quote(name)} (${Math.round(share * 100)} %)`);
  return [
    {
      rule: 'rows-told-apart',
      severity: 'note',
      confidence: 'high',
      about: [],
      message: "a classifier tells head's rows from base's",
      detail: `It looks most at ${top.join(', ')}.`,
      number: `area under the curve ${auc.toFixed(3)}, at least ${low.toFixed(3)}; margin ${margin}; ${sizesText(n)} sampled rows`,
      mend: 'Advice: look at these columns together; where no finding names one, the change is in how they go together.',
    },
  ];
}
