import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Tensor } from '../tensor.ts';
import type { TextNames } from './golden.ts';
import { type Column, cellSize, isMissing, numbersOf } from './table.ts';

/** What features are read by. */
export interface FeatureColumns {
  readonly path: string;
  /** columns that were read as texts for another role: as features they are numbers where they look so */
  readonly texts: TextNames;
  /** whether a gap or a NaN in a feature goes to the models as NaN */
  readonly gaps: 'refuse' | 'allow';
}

/**
 * The columns that models are given, as they are typed. Errors: `Problem` for a gap, NaN or infinite number (named by row
 * and column) unless gaps are allowed; infinite numbers always.
 */
export function featuresOf(
  columns: readonly (readonly [string, Column])[],
  ids: readonly string[],
  at: FeatureColumns,
): readonly Tensor[] {
  return columns.map(([name, column]) => {
    const plain = at.texts.has(name) ? numericIfAll(column) : column;
    refuseGaps(name, plain, ids, at);
    return { name, dtype: plain.dtype, shape: plain.shape, values: plain.values };
  });
}

function numericIfAll(column: Column): Column {
  if (column.dtype !== 'string') return column;
  const values = numbersOf(column);
  const texts = column.values as readonly (string | null)[];
  return texts.every((text, i) => !Number.isNaN(values[i]) || text === null || isMissing(text))
    ? { dtype: 'float64', shape: column.shape, values }
    : column;
}

function refuseGaps(name: string, column: Column, ids: readonly string[], at: FeatureColumns): void {
  const { values, dtype } = column;
  if (dtype !== 'float32' && dtype !== 'float64' && dtype !== 'string') return;
  const bad = (value: unknown) =>
    value === null ||
    (typeof value === 'number' && !Number.isFinite(value) && !(at.gaps === 'allow' && Number.isNaN(value)));
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (!bad(value) || (value === null && at.gaps === 'allow')) continue;
    const row = Math.floor(i / cellSize(column));
    const shown = value === null || Number.isNaN(value) ? 'empty or no number' : quote(String(value));
    throw new Problem(
      `Row ${row + 1} (id ${quote(ids[row] as string)}), column ${quote(name)} of the golden dataset ${quote(at.path)} is ${shown}: inputs must be finite numbers.`,
      'Write the column as the model reads it, list the input columns as `model.golden.inputs`, or set `model.golden.gaps: allow` for models that take NaN for a gap.',
    );
  }
}
