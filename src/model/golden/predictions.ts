import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Outputs, Task } from '../sample.ts';
import { type Column, cellSize, numbersOf, type Table, textAt } from './table.ts';

/**
 * Outputs from a predictions file: the id column and one or more columns of outputs, numbers side by side (lists too) or,
 * for the task text, one column of texts, in the order of the golden ids. Rows for other ids are passed by. A cell that is
 * no number becomes NaN, which the gate reports as a broken output.
 * Errors: `Problem` for a missing id column, an id that is there twice, golden ids that the file lacks, no output column.
 */
export function predictionsOf(
  table: Table,
  path: string,
  idName: string,
  goldenIds: readonly string[],
  task?: Task,
): Outputs {
  const ids = table.columns.get(idName);
  if (ids === undefined) {
    throw new Problem(
      `The predictions file ${quote(path)} has no id column ${quote(idName)}.`,
      'Write the id of the golden row beside its outputs, in a column of the same name.',
    );
  }
  const columns = [...table.columns].filter(([name]) => name !== idName);
  if (columns.length === 0) throw new Problem(`The predictions file ${quote(path)} has no output column.`, 'Add one.');
  const rowOf = rowsById(ids, table.rows, path);
  refuseAbsent(rowOf, path, goldenIds);
  const rows = Uint32Array.from(goldenIds, (id) => rowOf.get(id) as number);
  return task === 'text' ? textOutputs(columns, path, rows) : numberOutputs(columns, rows);
}

function rowsById(ids: Column, rows: number, path: string): ReadonlyMap<string, number> {
  const rowOf = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    const id = textAt(ids, row);
    if (rowOf.has(id)) {
      throw new Problem(
        `The predictions file ${quote(path)} has the id ${quote(id)} twice.`,
        'Keep one row for each id.',
      );
    }
    rowOf.set(id, row);
  }
  return rowOf;
}

function refuseAbsent(rowOf: ReadonlyMap<string, number>, path: string, goldenIds: readonly string[]): void {
  const absent = goldenIds.filter((id) => !rowOf.has(id));
  if (absent.length === 0) return;
  const shown = absent.slice(0, 5).map(quote).join(', ');
  throw new Problem(
    `The predictions file ${quote(path)} lacks ${absent.length} of ${goldenIds.length} golden ids: ${shown}${absent.length > 5 ? ', …' : ''}.`,
    'Predict every row of the golden dataset and write the file again.',
  );
}

type Named = readonly (readonly [string, Column])[];

function numberOutputs(columns: Named, rows: Uint32Array): Outputs {
  const width = columns.reduce((sum, [, column]) => sum + cellSize(column), 0);
  const values = new Float64Array(rows.length * width);
  let from = 0;
  for (const [, column] of columns) {
    const size = cellSize(column);
    const numbers = numbersOf(column);
    rows.forEach((row, i) => {
      for (let k = 0; k < size; k++) values[i * width + from + k] = numbers[row * size + k] as number;
    });
    from += size;
  }
  return { values, width };
}

function textOutputs(columns: Named, path: string, rows: Uint32Array): Outputs {
  const [first] = columns;
  if (first === undefined || columns.length > 1) {
    throw new Problem(
      `The predictions file ${quote(path)} has ${columns.length} output columns ${columns
        .slice(0, 10)
        .map(([name]) => quote(name))
        .join(', ')}: the task text needs one.`,
      'Keep the id and the text that the model gave.',
    );
  }
  return { values: new Float64Array(0), width: 0, texts: Array.from(rows, (row) => textAt(first[1], row)) };
}
