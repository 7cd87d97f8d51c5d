import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Outputs } from '../sample.ts';
import { numberOf, type Table, textOf } from './table.ts';

/**
 * Outputs from a predictions file: the id column and one or more numeric columns, in the order of the golden ids. Rows
 * for other ids are passed by. A cell that is no number becomes NaN, which the gate reports as a broken output.
 * Errors: `Problem` for a missing id column, an id that is there twice, golden ids that the file lacks, no output column.
 */
export function predictionsOf(table: Table, path: string, idName: string, goldenIds: readonly string[]): Outputs {
  const ids = table.columns.get(idName);
  if (ids === undefined) {
    throw new Problem(
      `The predictions file ${quote(path)} has no id column ${quote(idName)}.`,
      'Write the id of the golden row beside its outputs, in a column of the same name.',
    );
  }
  const columns = [...table.columns].filter(([name]) => name !== idName).map(([, cells]) => cells);
  if (columns.length === 0) throw new Problem(`The predictions file ${quote(path)} has no output column.`, 'Add one.');
  const rowOf = new Map<string, number>();
  ids.forEach((cell, row) => {
    const id = textOf(cell);
    if (rowOf.has(id)) {
      throw new Problem(
        `The predictions file ${quote(path)} has the id ${quote(id)} twice.`,
        'Keep one row for each id.',
      );
    }
    rowOf.set(id, row);
  });
  const absent = goldenIds.filter((id) => !rowOf.has(id));
  if (absent.length > 0) {
    const shown = absent.slice(0, 5).map(quote).join(', ');
    throw new Problem(
      `The predictions file ${quote(path)} lacks ${absent.length} of ${goldenIds.length} golden ids: ${shown}${absent.length > 5 ? ', …' : ''}.`,
      'Predict every row of the golden dataset and write the file again.',
    );
  }
  const width = columns.length;
  const values = new Float32Array(goldenIds.length * width);
  goldenIds.forEach((id, i) => {
    const row = rowOf.get(id) as number;
    columns.forEach((cells, k) => {
      values[i * width + k] = numberOf(cells[row]);
    });
  });
  return { values, width };
}
