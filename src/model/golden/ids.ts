import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { type Column, missingAt, numberAt, textAt } from './table.ts';

/** The id of each row. Errors: `Problem` for a row without an id, and for an id that is there twice. */
export function idsOf(column: Column, rows: number, path: string): readonly string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: rows }, (_, row) => {
    const id = textAt(column, row);
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
    return id;
  });
}

/** Weights of rows. Errors: `Problem` for one that is not a finite number above 0. */
export function weightsOf(column: Column, labelled: Uint32Array, ids: readonly string[], path: string): Float64Array {
  return Float64Array.from(labelled, (row) => {
    const weight = numberAt(column, row);
    if (Number.isFinite(weight) && weight > 0) return weight;
    throw new Problem(
      `Row ${quote(ids[row] as string)} of the golden dataset ${quote(path)} has no weight above 0.`,
      'Give every labelled row a weight above 0, or remove the row.',
    );
  });
}

/**
 * Numbers 0, 1, 2, … for the values of a column, in order of appearance; equal values get equal numbers. A row without a
 * value stands for itself where `alone` is true. Errors: else `Problem` for such a row.
 */
export function numbered(
  column: Column,
  labelled: Uint32Array,
  ids: readonly string[],
  at: { readonly path: string; readonly role: string; readonly alone: boolean },
): Int32Array {
  const numbers = new Map<string, number>();
  let next = 0;
  return Int32Array.from(labelled, (row) => {
    if (missingAt(column, row)) {
      if (at.alone) return next++;
      throw new Problem(
        `Row ${quote(ids[row] as string)} of the golden dataset ${quote(at.path)} has no ${at.role}.`,
        `Give every labelled row a ${at.role}.`,
      );
    }
    const text = textAt(column, row);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, next);
    return next++;
  });
}
