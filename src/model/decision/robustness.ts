import type { RobustnessTest } from '../config/robustness.ts';
import { finiteRow, predictedClasses, type Sample, type Task } from '../sample.ts';

/** Tasks whose outputs a change of the inputs can be held against. */
export const robustTasks: readonly Task[] = ['binary', 'multiclass', 'multilabel', 'regression', 'quantile', 'text'];

/**
 * 1 for each row that fails: with `same` another class, set of labels or text, or a number that moves by more than the
 * tolerance; with `right` one that is not that of the row's label; with `not-lower` (`not-higher`) an output that falls (rises) by more than it, of several the last. An output
 * that is not finite fails.
 */
export function failedRows(
  before: Sample,
  after: Sample,
  { expect, tolerance }: Pick<RobustnessTest, 'expect' | 'tolerance'>,
): Float64Array {
  const { task, rows, width } = before;
  const fails =
    expect === 'same'
      ? changes(before, after, tolerance)
      : expect === 'right'
        ? errs(after, tolerance)
        : moves(before, after, expect, tolerance);
  return Float64Array.from({ length: rows }, (_, row) => {
    const finite = task === 'text' || width === 0 || (finiteRow(before, row) && finiteRow(after, row));
    return finite && !fails(row) ? 0 : 1;
  });
}

function changes(before: Sample, after: Sample, tolerance: number): (row: number) => boolean {
  const { task, width } = before;
  if (task === 'text') return (row) => before.texts?.given[row] !== after.texts?.given[row];
  if (task === 'binary' || task === 'multiclass') {
    const [was, is] = [predictedClasses(before), predictedClasses(after)];
    return (row) => was[row] !== is[row];
  }
  const differs = (a: number, b: number) =>
    task === 'multilabel' ? a > 0.5 !== b > 0.5 : !(Math.abs(a - b) <= tolerance);
  return (row) => {
    for (let k = row * width; k < (row + 1) * width; k++)
      if (differs(before.outputs[k] as number, after.outputs[k] as number)) return true;
    return false;
  };
}

/** Whether the output is not what the label says; each of several numbers where there is a label for each, else the one. */
function errs(after: Sample, tolerance: number): (row: number) => boolean {
  const { task, width, labels, labelWidth, outputs, texts } = after;
  if (task === 'text') return (row) => texts?.wanted[row] !== texts?.given[row];
  if (task === 'binary' || task === 'multiclass') {
    const classes = predictedClasses(after);
    return (row) => classes[row] !== labels[row];
  }
  const differs = (output: number, label: number) =>
    task === 'multilabel' ? output > 0.5 !== label > 0.5 : !(Math.abs(output - label) <= tolerance);
  return (row) => {
    for (let k = 0; k < width; k++)
      if (differs(outputs[row * width + k] as number, labels[row * labelWidth + (k % labelWidth)] as number))
        return true;
    return false;
  };
}

function moves(
  before: Sample,
  after: Sample,
  expect: 'not-lower' | 'not-higher',
  tolerance: number,
): (row: number) => boolean {
  const sign = expect === 'not-lower' ? 1 : -1;
  return (row) => {
    const at = (row + 1) * before.width - 1;
    return sign * ((after.outputs[at] as number) - (before.outputs[at] as number)) < -tolerance;
  };
}
