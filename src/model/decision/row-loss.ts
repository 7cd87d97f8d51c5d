import { finiteRow, labelProbability, predictedClasses, type Sample, type Task } from '../sample.ts';
import { runsOf } from './units.ts';

const judged: readonly Task[] = ['binary', 'multiclass', 'multilabel', 'text'];

/** Whether a row of the task is right or wrong by itself. */
export function hasRight(task: Task): boolean {
  return judged.includes(task);
}

/** Whether a row of the task has a numeric error, whose rise by more than a tolerance is a flip. */
export function hasError(task: Task): boolean {
  return task === 'regression' || task === 'quantile';
}

/**
 * 1 for each row that is right: gets its own class, all of its labels (above 0.5 = there), or its own text. A model that
 * was run again is right where most of its runs are. All 0 for other tasks.
 */
export function rightRows(sample: Sample): Float64Array {
  const runs = runsOf(sample).map(rightOnce);
  return Float64Array.from({ length: sample.rows }, (_, row) => {
    const right = runs.reduce((sum, one) => sum + (one[row] as number), 0);
    return 2 * right > runs.length ? 1 : 0;
  });
}

function rightOnce(sample: Sample): Float64Array {
  const { task, rows, labels, outputs, width, texts } = sample;
  const each = (test: (row: number) => boolean) => Float64Array.from({ length: rows }, (_, row) => Number(test(row)));
  if (task === 'text') return each((row) => texts?.wanted[row] === texts?.given[row]);
  if (task === 'multilabel') {
    const places = Array.from({ length: width }, (_, k) => k);
    const place = (row: number, k: number) => row * width + k;
    const has = (at: number) => (outputs[at] as number) > 0.5 === (labels[at] === 1);
    return each((row) => finiteRow(sample, row) && places.every((k) => has(place(row, k))));
  }
  if (!hasRight(task)) return new Float64Array(rows);
  const predicted = predictedClasses(sample);
  return each((row) => labels[row] === predicted[row]);
}

/**
 * The loss of each row, mean over the model's runs: the probability kept from the own class, the mean distance of labels
 * from their probabilities (multilabel), 0 or 1 (text), the absolute error (regression), the mean pinball loss over the
 * levels (quantile); 0 for other tasks. NaN or infinite where an output is.
 */
export function rowLoss(sample: Sample): Float64Array {
  const runs = runsOf(sample).map(lossOnce);
  return Float64Array.from({ length: sample.rows }, (_, row) => {
    return runs.reduce((sum, one) => sum + (one[row] as number), 0) / runs.length;
  });
}

function lossOnce(sample: Sample): Float64Array {
  const { task, rows, labels, outputs, width, levels = [] } = sample;
  const of: Readonly<Partial<Record<Task, (row: number) => number>>> = {
    binary: (row) => 1 - labelProbability(sample, row),
    multiclass: (row) => 1 - labelProbability(sample, row),
    multilabel: (row) => meanOf(width, (k) => Math.abs((labels[row * width + k] as number) - at(row, k))),
    regression: (row) => Math.abs(at(row, 0) - (labels[row] as number)),
    quantile: (row) =>
      meanOf(width, (k) => {
        const below = (labels[row] as number) - at(row, k);
        return Math.max((levels[k] as number) * below, ((levels[k] as number) - 1) * below);
      }),
  };
  const at = (row: number, k: number) => outputs[row * width + k] as number;
  if (task === 'text') return rightOnce(sample).map((right) => 1 - right);
  const loss = of[task];
  return Float64Array.from({ length: rows }, (_, row) => loss?.(row) ?? 0);
}

function meanOf(count: number, value: (k: number) => number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += value(k);
  return sum / count;
}
