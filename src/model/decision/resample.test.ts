import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../stats/random.ts';
import prAuc from '../metrics/pr-auc.ts';
import rocAuc from '../metrics/roc-auc.ts';
import type { Sample } from '../sample.ts';
import { resampled } from './resample.ts';

const [rows, width] = [80, 3];

/** Rows of which the first seven are of class 0 (or have label 0), with outputs of few values and many. */
function made(task: 'multiclass' | 'multilabel', seed: number, more: Partial<Sample>): Sample {
  const random = seededRandom(seed);
  const at = Array.from({ length: rows * width }, (_, place) => place);
  const labels = {
    multiclass: Float64Array.from({ length: rows }, (_, row) => (row < 7 ? 0 : 1 + (row % 2))),
    multilabel: Float64Array.from(at, (place) => Number(place % width === 0 ? place < 7 * width : place % 5 < 2)),
  }[task];
  const outputs = Float64Array.from(at, (place) => (place % 2 === 0 ? Math.floor(6 * random()) / 6 : random()));
  return { task, rows, labels, labelWidth: task === 'multilabel' ? width : 1, outputs, width, ...more };
}

describe('areas of resamples side by side', () => {
  const groups = Int32Array.from({ length: rows }, (_, row) => Math.floor(row / 4));
  it.each([
    ['ROC AUC of classes', rocAuc, 'multiclass', {}, {}],
    ['ROC AUC of classes, rows in groups', rocAuc, 'multiclass', {}, { groups }],
    ['ROC AUC of labels', rocAuc, 'multilabel', {}, {}],
    ['ROC AUC of all labels as one', rocAuc, 'multilabel', { average: 'micro' }, {}],
    ['area under the precision-recall curve of labels', prAuc, 'multilabel', {}, { groups }],
    ['area under the precision-recall curve of all labels as one', prAuc, 'multilabel', { average: 'micro' }, {}],
  ] as const)('%s: are those of one after the other', (_, metric, task, settings, more) => {
    const score = metric.bind?.(settings, 'primary').scores[task];
    if (score?.kind !== 'weighted' || score.prepareDrawn === undefined) throw new Error('not drawn side by side');
    const { prepareDrawn: __, ...single } = score;
    const models = [[made(task, 1, more)], [made(task, 2, more), made(task, 3, more)]];
    const draws = (of: typeof single) => resampled(of, models, ([a = 0, b = 0]) => a - b, seededRandom(5));
    expect([...draws(score)]).toEqual([...draws(single)]);
  });
});
