import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Task } from '../sample.ts';
import { type Column, cellSize, isMissing, missingAt, numberAt, numberOf, textAt } from './table.ts';

/** The labels of the rows that have one. */
export interface Labels {
  /** numbers of these rows */
  readonly labelled: Uint32Array;
  /** row-major, `labelWidth` numbers for each labelled row; empty for texts */
  readonly labels: Float64Array;
  readonly labelWidth: number;
  /** the wanted text of each labelled row, for the task text */
  readonly wanted?: readonly string[];
}

/** What labels are read by. */
export interface LabelColumns {
  readonly path: string;
  readonly task: Task;
  /** one column, or the columns of one label each (multilabel) or of the parts of a vector (embedding) */
  readonly label: string | readonly string[];
  /** names of classes or labels: the first is output 0 */
  readonly classes?: readonly string[] | undefined;
}

/**
 * The labels of a golden dataset. A row is without a label where any of its label cells is empty. Class names become
 * numbers by their place in `classes`; a multilabel cell may then be a list of names.
 *
 * Errors, as `Problem`: no labelled row, a label that does not fit the task (named by its row's id), lists where one
 * number is needed, an unknown class name.
 */
export function labelsOf(columns: readonly Column[], ids: readonly string[], at: LabelColumns): Labels {
  if (at.task === 'text') return wantedTexts(columns, ids, at);
  const readers = columns.map((column) => readerOf(column, at));
  const labelWidth = readers.reduce((sum, { size }) => sum + size, 0);
  if (labelWidth > 1 && !wideTasks.has(at.task)) throw tooWide(labelWidth, at);
  const kept: number[] = [];
  const row = new Float64Array(labelWidth);
  let labels = new Float64Array(ids.length * labelWidth);
  for (let i = 0; i < ids.length; i++) {
    if (!readRow(readers, i, row)) continue;
    const bad = row.find((value) => !fits(value, at));
    if (bad !== undefined) throw misfit(columns, i, ids[i] as string, at);
    labels.set(row, kept.length * labelWidth);
    kept.push(i);
  }
  if (kept.length === 0) throw noLabel(ids.length, at);
  labels = labels.slice(0, kept.length * labelWidth);
  return { labelled: Uint32Array.from(kept), labels, labelWidth };
}

const wideTasks: ReadonlySet<Task> = new Set(['multilabel', 'embedding']);

/** Reads the `size` numbers of one cell into `row` from `from` on; false for a gap. NaN is what does not fit. */
interface CellReader {
  readonly size: number;
  read(i: number, row: Float64Array, from: number): boolean;
}

function readRow(readers: readonly CellReader[], i: number, row: Float64Array): boolean {
  let from = 0;
  for (const reader of readers) {
    if (!reader.read(i, row, from)) return false;
    from += reader.size;
  }
  return true;
}

function readerOf(column: Column, at: LabelColumns): CellReader {
  const { classes, task } = at;
  if (classes !== undefined && task === 'multilabel' && column.dtype === 'string') return namesReader(column, classes);
  if (classes !== undefined && (task === 'binary' || task === 'multiclass')) {
    return {
      size: cellSize(column),
      read(i, row, from) {
        const name = textAt(column, i);
        const place = classes.indexOf(name) < 0 ? classes.indexOf(name.trim()) : classes.indexOf(name);
        row[from] = place < 0 ? Number.NaN : place;
        return place >= 0 || !isMissing(name);
      },
    };
  }
  const size = cellSize(column);
  if (size === 1 && column.shape.length === 0) {
    return {
      size,
      read(i, row, from) {
        row[from] = numberAt(column, i);
        return !missingAt(column, i);
      },
    };
  }
  return {
    size,
    read(i, row, from) {
      for (let k = 0; k < size; k++) {
        const value = column.values[i * size + k];
        row[from + k] = typeof value === 'string' ? numberOf(value) : Number(value ?? Number.NaN);
      }
      return !row.subarray(from, from + size).every(Number.isNaN);
    },
  };
}

/** A cell that lists names, as JSON or with a bar between: 1 for each class that is named. */
function namesReader(column: Column, classes: readonly string[]): CellReader {
  return {
    size: classes.length,
    read(i, row, from) {
      const text = textAt(column, i).trim();
      if (isMissing(text)) return false;
      row.fill(0, from, from + classes.length);
      for (const name of namesIn(text)) {
        const place = classes.indexOf(name);
        if (place < 0) row[from] = Number.NaN;
        else row[from + place] = 1;
      }
      return true;
    },
  };
}

function namesIn(text: string): readonly string[] {
  if (!text.startsWith('[')) return text.split('|').map((name) => name.trim());
  try {
    const names: unknown = JSON.parse(text);
    return Array.isArray(names) ? names.map(String) : [text];
  } catch {
    return [text];
  }
}

function fits(value: number, { task, classes }: LabelColumns): boolean {
  if (!Number.isFinite(value)) return false;
  if (task === 'binary' || task === 'multilabel') return value === 0 || value === 1;
  if (task === 'multiclass') return Number.isInteger(value) && value >= 0 && value < (classes?.length ?? 100_000);
  return task !== 'ranking' || value >= 0;
}

const needed: Readonly<Record<Exclude<Task, 'text'>, string>> = {
  binary: '0 or 1',
  multiclass: 'a class number 0, 1, 2, …',
  multilabel: '0 or 1 for each label',
  regression: 'a number',
  quantile: 'a number',
  ranking: 'a relevance of 0 or more',
  embedding: 'a vector of numbers',
};

function misfit(columns: readonly Column[], i: number, id: string, at: LabelColumns): Problem {
  const shown = columns
    .map((column) => (column.shape.length === 0 ? textAt(column, i) : '[…]'))
    .slice(0, 20)
    .join(', ');
  const wanted =
    at.classes === undefined
      ? needed[at.task as keyof typeof needed]
      : `one of ${at.classes.slice(0, 20).map(quote).join(', ')}`;
  const named = at.task === 'binary' || at.task === 'multiclass' || at.task === 'multilabel';
  return new Problem(
    `Row ${quote(id)} of the golden dataset ${quote(at.path)} has the label ${quote(shown)}: the task ${at.task} needs ${wanted}.`,
    named
      ? 'Write labels as the numbers that the places of the model’s outputs have (the first is 0), name the classes in this order as `model.golden.classes`, or correct the `task`.'
      : 'Correct the label, or the `task` in the configuration.',
  );
}

function tooWide(width: number, at: LabelColumns): Problem {
  return new Problem(
    `The label of the golden dataset ${quote(at.path)} has ${width} numbers a row: the task ${at.task} needs one.`,
    'Name one column of plain cells as `model.golden.label`, or correct the `task`.',
  );
}

function noLabel(rows: number, at: LabelColumns): Problem {
  const names = typeof at.label === 'string' ? [at.label] : at.label;
  return new Problem(
    `The golden dataset ${quote(at.path)} has no label: all ${rows} cells of ${names.map(quote).join(', ')} are empty.`,
    'Fill in the labels, or name the right column as `model.golden.label`.',
  );
}

/** Texts: only an empty cell is a gap, because "none" can be what is wanted. */
function wantedTexts([column]: readonly Column[], ids: readonly string[], at: LabelColumns): Labels {
  const kept: number[] = [];
  const wanted: string[] = [];
  ids.forEach((_, row) => {
    const text = column === undefined ? '' : textAt(column, row);
    if (text === '') return;
    kept.push(row);
    wanted.push(text);
  });
  if (kept.length === 0) throw noLabel(ids.length, at);
  return { labelled: Uint32Array.from(kept), labels: new Float64Array(0), labelWidth: 0, wanted };
}
