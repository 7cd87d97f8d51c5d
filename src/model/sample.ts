/** What a model is asked for: a yes or no, one of several classes, or a number. */
export type Task = 'binary' | 'multiclass' | 'regression';

/** Raw outputs of a model on all golden rows, row-major, `width` numbers a row. */
export interface Outputs {
  readonly values: Float32Array;
  readonly width: number;
}

/** The outputs of one model on labelled rows. Class labels are 0 … k - 1; binary labels 0 and 1 (1 = positive). */
export interface Sample {
  readonly task: Task;
  /** one label a row */
  readonly labels: Float64Array;
  /** row-major: the probability of class 1 (binary), a probability for each class (multiclass), or a number */
  readonly outputs: Float64Array;
  /** numbers in one row of `outputs`: 1 unless multiclass */
  readonly width: number;
}

/** Why outputs of `width` numbers a row do not fit the task and its labels; null when they do. */
export function widthProblem(task: Task, width: number, labels: Float64Array): string | null {
  if (task === 'multiclass') {
    const classes = labels.reduce((most, label) => Math.max(most, label), 0) + 1;
    if (width >= Math.max(2, classes)) return null;
    const needed = `${width} ${width === 1 ? 'number' : 'numbers'} a row, where ${Math.max(2, classes)} classes were needed`;
    const fromOne = width >= 2 && width === classes - 1 && labels.every((label) => label >= 1);
    return fromOne ? `${needed}: the labels run from 1 to ${width}, and the first class is 0` : needed;
  }
  if (width === 1 || (task === 'binary' && width === 2)) return null;
  return `${width} numbers a row, where ${task === 'binary' ? '1 or 2 were' : '1 was'} needed`;
}

/**
 * Why outputs cannot be the probability of class 1 of a binary task: a finite one lies outside 0 to 1 (by more than
 * rounding), so that 0.5 would be no threshold. null when they can.
 */
export function probabilityProblem(task: Task, { values, width }: Outputs): string | null {
  if (task !== 'binary') return null;
  for (let i = width - 1; i < values.length; i += width) {
    const value = values[i] as number;
    if (Number.isFinite(value) && (value < -1e-6 || value > 1 + 1e-6))
      return `${Number(value.toPrecision(4))}, which is no probability (a logit?): a binary task needs outputs from 0 to 1`;
  }
  return null;
}

/**
 * A sample from raw outputs. A binary model with two outputs (a softmax) is read by its second. `rows` picks rows of the
 * outputs (all unless told); `labels` has one entry for each picked row.
 */
export function sampleOf(
  task: Task,
  labels: Float64Array,
  outputs: Float32Array | Float64Array,
  width: number,
  rows?: Uint32Array,
): Sample {
  const used = task === 'multiclass' ? width : 1;
  const from = width - used;
  const picked = new Float64Array(labels.length * used);
  for (let i = 0; i < labels.length; i++) {
    const row = rows === undefined ? i : (rows[i] as number);
    for (let k = 0; k < used; k++) picked[i * used + k] = outputs[row * width + from + k] as number;
  }
  return { task, labels, outputs: picked, width: used };
}

/** The rows with these numbers, in this order. */
export function subset(sample: Sample, rows: Uint32Array): Sample {
  const labels = Float64Array.from(rows, (row) => sample.labels[row] as number);
  return sampleOf(sample.task, labels, sample.outputs, sample.width, rows);
}

/** Whether every number of the row is finite. */
export function finiteRow(sample: Sample, row: number): boolean {
  for (let k = 0; k < sample.width; k++) if (!Number.isFinite(sample.outputs[row * sample.width + k])) return false;
  return true;
}

/** Numbers of the rows with a NaN or infinite output. */
export function nonFiniteRows(sample: Sample): Uint32Array {
  return Uint32Array.from(sample.labels, (_, row) => row).filter((row) => !finiteRow(sample, row));
}

/**
 * The class that each row is given: binary 1 when the probability is above 0.5 (exactly 0.5 is 0, as argmax has it),
 * multiclass the first largest; -1 for a row with a NaN or infinite output, which so counts as wrong.
 */
export function predictedClasses(sample: Sample): Float64Array {
  return sample.labels.map((_, row) => {
    if (!finiteRow(sample, row)) return -1;
    if (sample.width === 1) return (sample.outputs[row] as number) > 0.5 ? 1 : 0;
    let best = 0;
    for (let k = 1; k < sample.width; k++) {
      if ((sample.outputs[row * sample.width + k] as number) > (sample.outputs[row * sample.width + best] as number))
        best = k;
    }
    return best;
  });
}

/** Probability that the model gave to the row's own label (classification only). */
export function labelProbability(sample: Sample, row: number): number {
  const label = sample.labels[row] as number;
  if (sample.width > 1) return sample.outputs[row * sample.width + label] as number;
  const p = sample.outputs[row] as number;
  return label === 1 ? p : 1 - p;
}

/** Rows of the rarer class of a binary sample. */
export function smallestClass(sample: Sample): number {
  const positive = sample.labels.reduce((count, label) => count + (label === 1 ? 1 : 0), 0);
  return Math.min(positive, sample.labels.length - positive);
}
