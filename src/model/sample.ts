import type { Cell } from './expression/evaluate.ts';

/** What a model is asked for. */
export type Task =
  | 'binary'
  | 'multiclass'
  | 'multilabel'
  | 'regression'
  | 'quantile'
  | 'ranking'
  | 'text'
  | 'embedding';

/** What programs of the policy said about the outputs of one run of a model, by the key of the program (`Program.key`). */
export interface Scored {
  /** one score a row */
  readonly rows: ReadonlyMap<string, Float64Array>;
  /** one number for all rows together */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Raw outputs of a model on all golden rows, row-major, `width` numbers a row; `texts` instead for the task text. */
export interface Outputs {
  readonly values: Float32Array | Float64Array;
  readonly width: number;
  readonly texts?: readonly string[];
}

/**
 * The outputs of one model on labelled rows, with what is known of each row. Class labels are 0 … k - 1; binary and
 * multilabel labels 0 and 1 (1 = positive); ranking labels are relevances.
 */
export interface Sample {
  readonly task: Task;
  readonly rows: number;
  /** row-major, `labelWidth` numbers a row; empty for text */
  readonly labels: Float64Array;
  /** 1, but the number of labels (multilabel) or dimensions (embedding) */
  readonly labelWidth: number;
  /**
   * row-major: the probability of class 1 (binary), a probability for each class or label (multiclass, multilabel), a
   * number (regression), one for each of `levels` (quantile), a score (ranking), a vector (embedding)
   */
  readonly outputs: Float64Array;
  /** numbers in one row of `outputs`; 0 for text */
  readonly width: number;
  /** text: what was wanted and what was given, one a row */
  readonly texts?: { readonly wanted: readonly string[]; readonly given: readonly string[] };
  /** ranking: number of each row's query, 0 … q - 1; forecast: number of each row's series */
  readonly queries?: Int32Array;
  /** quantile: the level of each output, ascending, in (0, 1) */
  readonly levels?: readonly number[];
  /** weight of each row, above 0 */
  readonly weights?: Float64Array;
  /** columns that an expression over rows reads (`cost`), by name, with one cell a row */
  readonly columns?: ReadonlyMap<string, readonly Cell[]>;
  /** number of the group of rows that are not independent of each other (a user, a document) */
  readonly groups?: Int32Array;
  /** outputs of further runs of a model that is not deterministic, each like `outputs` */
  readonly repeats?: readonly Float64Array[];
  /** scores by programs of the policy: of `outputs`, then of each of `repeats` */
  readonly scored?: readonly Scored[];
}

/**
 * Why outputs of `width` numbers a row do not fit the task and what is known of its rows; null when they do.
 * A text has no numbers: its width is 0.
 */
export function widthProblem(
  task: Task,
  width: number,
  labels: Float64Array,
  { labelWidth = 1, levels }: Pick<Partial<Sample>, 'labelWidth' | 'levels'> = {},
): string | null {
  if (task === 'multiclass') return classesProblem(width, labels);
  const fixed = task === 'multilabel' ? labelWidth : task === 'quantile' ? levels?.length : undefined;
  if (fixed !== undefined)
    return width === fixed ? null : misfit(width, `${fixed} (one for each ${task === 'quantile' ? 'level' : 'label'})`);
  if (task === 'text') return width === 0 ? null : misfit(width, 'a text');
  if (task === 'embedding') {
    const wanted = labelWidth > 1 ? labelWidth : Math.max(2, width);
    return width === wanted ? null : misfit(width, labelWidth > 1 ? `${labelWidth} (as in the reference)` : 'a vector');
  }
  if (width === 1 || (task === 'binary' && width === 2)) return null;
  return misfit(width, task === 'binary' ? '1 or 2' : '1');
}

function misfit(width: number, needed: string): string {
  const plural = /^(a |1$)/.test(needed) ? 'was' : 'were';
  return `${width} ${width === 1 ? 'number' : 'numbers'} a row, where ${needed} ${plural} needed`;
}

function classesProblem(width: number, labels: Float64Array): string | null {
  const classes = labels.reduce((most, label) => Math.max(most, label), 0) + 1;
  if (width >= Math.max(2, classes)) return null;
  const needed = misfit(width, `${Math.max(2, classes)} classes`);
  const fromOne = width >= 2 && width === classes - 1 && labels.every((label) => label >= 1);
  return fromOne ? `${needed}: the labels run from 1 to ${width}, and the first class is 0` : needed;
}

/**
 * Why outputs cannot be probabilities of class 1 (binary) or of labels (multilabel): a finite one lies outside 0 to 1 (by
 * more than rounding), so that 0.5 would be no threshold. null when they can.
 */
export function probabilityProblem(task: Task, { values, width }: Outputs): string | null {
  if (task !== 'binary' && task !== 'multilabel') return null;
  // Of two outputs of a binary model, only the second is looked at.
  const step = task === 'binary' ? width : 1;
  for (let i = step - 1; i < values.length; i += step) {
    const value = values[i] as number;
    if (Number.isFinite(value) && (value < -1e-6 || value > 1 + 1e-6))
      return `${Number(value.toPrecision(4))}, which is no probability (a logit?): a ${task} task needs outputs from 0 to 1`;
  }
  return null;
}

/** What is known of the labelled rows besides their outputs: entries of `Sample`, in the order of the labels. */
export type Truth = Partial<Pick<Sample, 'labelWidth' | 'queries' | 'levels' | 'weights' | 'groups' | 'columns'>> & {
  readonly labels: Float64Array;
  /** text: what was wanted, one a row */
  readonly wanted?: readonly string[];
};

/**
 * A sample from raw outputs. A binary model with two outputs (a softmax) is read by its second, a regression by its last.
 * `rows` picks rows of the outputs (all unless told); `truth` has one entry for each picked row.
 */
export function sampleFrom(task: Task, truth: Truth, { values, width, texts }: Outputs, rows?: Uint32Array): Sample {
  const { labels, labelWidth = 1, wanted, ...known } = truth;
  const count = wanted?.length ?? labels.length / labelWidth;
  const rowOf = (i: number) => (rows === undefined ? i : (rows[i] as number));
  const used = task === 'text' ? 0 : task === 'binary' || task === 'regression' || task === 'ranking' ? 1 : width;
  const from = width - used;
  const outputs = new Float64Array(count * used);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < used; k++) outputs[i * used + k] = values[rowOf(i) * width + from + k] as number;
  }
  const given = Array.from({ length: task === 'text' ? count : 0 }, (_, i) => texts?.[rowOf(i)] ?? '');
  return {
    task,
    rows: count,
    labels,
    labelWidth,
    outputs,
    width: used,
    ...(task === 'text' ? { texts: { wanted: wanted ?? [], given } } : {}),
    ...known,
  };
}

/** A sample of plain labels and outputs, one number a label: `sampleFrom` with nothing else known. */
export function sampleOf(
  task: Task,
  labels: Float64Array,
  outputs: Float32Array | Float64Array,
  width: number,
  rows?: Uint32Array,
): Sample {
  return sampleFrom(task, { labels }, { values: outputs, width }, rows);
}

/** The rows with these numbers, in this order. What a program said about all rows together is not known of some. */
export function subset(sample: Sample, rows: Uint32Array): Sample {
  const { texts, queries, weights, groups, columns, repeats, scored } = sample;
  const number = (values: Int32Array) => Int32Array.from(rows, (row) => values[row] as number);
  const text = (values: readonly string[]) => Array.from(rows, (row) => values[row] as string);
  const cells = (values: readonly Cell[]) => Array.from(rows, (row) => values[row] as Cell);
  return {
    ...sample,
    rows: rows.length,
    labels: pick(sample.labels, sample.labelWidth, rows),
    outputs: pick(sample.outputs, sample.width, rows),
    ...(texts === undefined ? {} : { texts: { wanted: text(texts.wanted), given: text(texts.given) } }),
    ...(queries === undefined ? {} : { queries: number(queries) }),
    ...(weights === undefined ? {} : { weights: pick(weights, 1, rows) }),
    ...(groups === undefined ? {} : { groups: number(groups) }),
    ...(repeats === undefined ? {} : { repeats: repeats.map((outputs) => pick(outputs, sample.width, rows)) }),
    ...(scored === undefined ? {} : { scored: scored.map((run) => someScored(run, rows)) }),
    ...(columns === undefined
      ? {}
      : { columns: new Map([...columns].map(([name, values]) => [name, cells(values)] as const)) }),
  };
}

function someScored({ rows: scores }: Scored, rows: Uint32Array): Scored {
  const picked = [...scores].map(([key, values]) => [key, pick(values, 1, rows)] as const);
  return { rows: new Map(picked), numbers: new Map() };
}

function pick(values: Float64Array, width: number, rows: Uint32Array): Float64Array {
  const picked = new Float64Array(rows.length * width);
  for (let i = 0; i < rows.length; i++) {
    const from = (rows[i] as number) * width;
    for (let k = 0; k < width; k++) picked[i * width + k] = values[from + k] as number;
  }
  return picked;
}

/** Whether every number of the row is finite. */
export function finiteRow(sample: Sample, row: number): boolean {
  for (let k = 0; k < sample.width; k++) if (!Number.isFinite(sample.outputs[row * sample.width + k])) return false;
  return true;
}

/** Numbers of the rows with a NaN or infinite output. */
export function nonFiniteRows(sample: Sample): Uint32Array {
  return Uint32Array.from({ length: sample.rows }, (_, row) => row).filter((row) => !finiteRow(sample, row));
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
