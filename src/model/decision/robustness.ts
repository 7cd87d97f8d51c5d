import type { RobustnessTest } from '../config/robustness.ts';
import { finiteRow, predictedClasses, type Sample, type Task } from '../sample.ts';

/** Tasks whose outputs a change of the inputs can be held against. */
export const robustTasks: readonly Task[] = ['binary', 'multiclass', 'multilabel', 'regression', 'quantile', 'text'];

/**
 * 1 for each row that fails: with `same` another class, set of labels or text, or a number that moves by more than the
 * tolerance; with `not-lower` (`not-higher`) an output that falls (rises) by more than it, of several the last. An output
 * that is not finite fails.
 */
export function failedRows(
  before: Sample,
  after: Sample,
  { expect, tolerance }: Pick<RobustnessTest, 'expect' | 'tolerance'>,
): Float64Array {
  const { task, rows, width } = before;
  const fails = expect === 'same' ? changes(before, after, tolerance) : moves(before, after, expect, tolerance);
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
