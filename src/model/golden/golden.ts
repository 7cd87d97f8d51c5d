import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { ModelConfig } from '../config.ts';
import { isMissing, numberOf, type Table, textOf } from './table.ts';

/** The golden dataset, ready for models and metrics. */
export interface Golden {
  readonly ids: readonly string[];
  readonly rows: number;
  /** row-major, `rows` × `width`; width 0 when only predictions files are judged */
  readonly inputs: Float32Array;
  readonly width: number;
  /** row numbers with a label, and their labels in that order */
  readonly labelled: Uint32Array;
  readonly labels: Float64Array;
  /** slice columns: name to one text for each labelled row */
  readonly slices: ReadonlyMap<string, readonly string[]>;
  /** for each labelled row whether it must stay right */
  readonly mustStay: readonly boolean[];
}

/** Which column is what. */
export interface GoldenColumns {
  readonly path: string;
  readonly id: string;
  readonly label: string;
  readonly inputs: readonly string[] | undefined;
  readonly slices: readonly string[];
  readonly mustNotFlip: string | undefined;
  readonly task: ModelConfig['task'];
  /** false when both models are predictions files: then no input column is read */
  readonly needInputs: boolean;
}

/**
 * The golden dataset of a table. Rows without a label are kept out of the judgement and counted by the caller
 * (`rows` - `labelled.length`).
 *
 * Errors, as `Problem`: a missing column, no row, no labelled row, a duplicate or missing id, a label that does not fit
 * the task, an input cell that is not a finite number (named by row and column).
 */
export function goldenOf(table: Table, at: GoldenColumns): Golden {
  if (table.rows === 0)
    throw new Problem(`The golden dataset ${quote(at.path)} has no row.`, 'Add labelled rows to it.');
  const column = (name: string, role: string) => {
    const cells = table.columns.get(name);
    if (cells !== undefined) return cells;
    throw new Problem(
      `The golden dataset ${quote(at.path)} has no ${role} column ${quote(name)}: it has ${[...table.columns.keys()].slice(0, 30).map(quote).join(', ')}.`,
      `Name the ${role} column under \`model.golden\` in the configuration, or add it to the dataset.`,
    );
  };
  const ids = idsOf(column(at.id, 'id').map(textOf), at.path);
  const labelCells = column(at.label, 'label');
  const labelled = Uint32Array.from(ids.keys()).filter((row) => !isMissing(labelCells[row]));
  if (labelled.length === 0) {
    throw new Problem(
      `The golden dataset ${quote(at.path)} has no label: all ${table.rows} cells of ${quote(at.label)} are empty.`,
      'Fill in the labels, or name the right column as `model.golden.label`.',
    );
  }
  const labels = Float64Array.from(labelled, (row) => labelOf(labelCells[row], at, ids[row] as string));
  const slices = new Map(
    at.slices.map((name) => {
      const cells = column(name, 'slice');
      return [name, Array.from(labelled, (row) => (isMissing(cells[row]) ? '(missing)' : textOf(cells[row])))] as const;
    }),
  );
  const flags = at.mustNotFlip === undefined ? null : column(at.mustNotFlip, 'must-not-flip');
  const mustStay = Array.from(labelled, (row) => flags !== null && numberOf(flags[row]) === 1);
  const names = at.needInputs ? inputNames(table, at) : [];
  const inputs = matrix(
    names.map((name) => [name, column(name, 'input')] as const),
    table.rows,
    at.path,
    ids,
  );
  return { ids, rows: table.rows, inputs, width: names.length, labelled, labels, slices, mustStay };
}

function idsOf(ids: readonly string[], path: string): readonly string[] {
  const seen = new Map<string, number>();
  ids.forEach((id, row) => {
    const before = seen.get(id);
    if (id.trim() === '') {
      throw new Problem(
        `Row ${row + 1} of the golden dataset ${quote(path)} has no id.`,
        'Give every row an id of its own.',
      );
    }
    if (before !== undefined) {
      throw new Problem(
        `The golden dataset ${quote(path)} has the id ${quote(id)} twice: in rows ${before + 1} and ${row + 1}.`,
        'Ids pair the outputs of two models: give every row an id of its own.',
      );
    }
    seen.set(id, row);
  });
  return ids;
}

function labelOf(cell: Parameters<typeof numberOf>[0], at: GoldenColumns, id: string): number {
  const label = numberOf(cell);
  const fits =
    at.task === 'regression'
      ? Number.isFinite(label)
      : Number.isInteger(label) && label >= 0 && (at.task === 'multiclass' ? label < 100_000 : label <= 1);
  if (fits) return label;
  const needed = { binary: '0 or 1', multiclass: 'a class number 0, 1, 2, …', regression: 'a number' }[at.task];
  throw new Problem(
    `Row ${quote(id)} of the golden dataset ${quote(at.path)} has the label ${quote(textOf(cell))}: the task ${at.task} needs ${needed}.`,
    at.task === 'regression'
      ? 'Correct the label, or the `task` in the configuration.'
      : 'Write labels as the numbers that the places of the model’s outputs have (the first is 0), or correct the `task`.',
  );
}

function inputNames(table: Table, at: GoldenColumns): readonly string[] {
  const others = new Set([at.id, at.label, ...at.slices, ...(at.mustNotFlip === undefined ? [] : [at.mustNotFlip])]);
  const names = at.inputs ?? [...table.columns.keys()].filter((name) => !others.has(name));
  if (names.length > 0) return names;
  throw new Problem(
    `The golden dataset ${quote(at.path)} has no input column: all are id, label, slice or flag.`,
    'Name the input columns as `model.golden.inputs`.',
  );
}

function matrix(
  columns: readonly (readonly [string, readonly Parameters<typeof numberOf>[0][]])[],
  rows: number,
  path: string,
  ids: readonly string[],
): Float32Array {
  const width = columns.length;
  const values = new Float32Array(rows * width);
  columns.forEach(([name, cells], k) => {
    for (let row = 0; row < rows; row++) {
      const value = numberOf(cells[row]);
      if (!Number.isFinite(value)) {
        throw new Problem(
          `Row ${row + 1} (id ${quote(ids[row] as string)}), column ${quote(name)} of the golden dataset ${quote(path)} is ${quote(textOf(cells[row]))}: inputs must be finite numbers.`,
          'Write the column as the model reads it, or list the input columns as `model.golden.inputs`.',
        );
      }
      values[row * width + k] = value;
    }
  });
  return values;
}
