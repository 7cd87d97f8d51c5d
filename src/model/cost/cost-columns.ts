import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { ModelConfig } from '../config.ts';
import type { Golden } from '../golden/golden.ts';
import { costColumns } from './cost.ts';

/**
 * Columns of the golden dataset that the policy's costs read.
 * Errors: `Problem` for one that the dataset does not have.
 */
export function costColumnsOf(config: ModelConfig, { table }: Golden): readonly string[] {
  const names = [config.primary, ...config.guards].flatMap(({ cost }) => (cost === undefined ? [] : costColumns(cost)));
  const absent = names.find((name) => !table.columns.has(name));
  if (absent === undefined) return [...new Set(names)];
  throw new Problem(
    `A cost of the policy reads the column ${quote(absent)}, which the golden dataset does not have: it has ${[...table.columns.keys()].slice(0, 30).map(quote).join(', ')}.`,
    'Correct the name in the expression, or add the column to the dataset; `label`, `pred` and `score` are always there.',
  );
}
