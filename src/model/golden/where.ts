import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { truths } from '../expression/evaluate.ts';
import { columnsOf, parseExpression } from '../expression/expression.ts';
import type { Golden } from './golden.ts';
import { cellAt, namesAt } from './table.ts';

/**
 * For each labelled row whether the expression is true of its columns (any of the golden dataset's, the label as well).
 * `place` names the expression in the policy. Errors: `Problem` for one that cannot be read or names no column.
 */
export function labelledWhere(golden: Golden, text: string, place: string): readonly boolean[] {
  const expression = parseExpression(text);
  const { columns } = golden.table;
  const absent = columnsOf(expression).find((name) => !columns.has(name));
  if (absent !== undefined) {
    throw new Problem(
      `\`${place}\` reads the column ${quote(absent)}, which the golden dataset does not have: it has ${[...columns.keys()].slice(0, 30).map(quote).join(', ')}.`,
      'Correct the name in the expression, or add the column to the dataset.',
    );
  }
  const read = (name: string) => {
    const column = columns.get(name);
    return column && ((row: number) => cellAt(column, golden.labelled[row] as number));
  };
  return truths(expression, read, golden.labelled.length);
}

/**
 * The texts of a column on the labelled rows, "(missing)" where there is none. `place` names the column in the policy.
 * Errors: `Problem` for a column that the golden dataset does not have.
 */
export function labelledTexts(golden: Golden, name: string, place: string): readonly string[] {
  const column = golden.table.columns.get(name);
  if (column !== undefined) {
    return namesAt(column, golden.labelled);
  }
  throw new Problem(
    `\`${place}\` names the column ${quote(name)}, which the golden dataset does not have.`,
    'Correct the name, or add the column to the dataset.',
  );
}
