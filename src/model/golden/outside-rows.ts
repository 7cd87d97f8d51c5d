import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { featuresOf } from './features.ts';
import { type Golden, type GoldenColumns, textColumns } from './golden.ts';
import { idsOf } from './ids.ts';
import type { Table } from './table.ts';

/**
 * The rows of a further set of the golden dataset, which have the same inputs and no label. Errors: `Problem` for no row,
 * a missing id or input column, a duplicate id, a gap in an input.
 */
export function outsideRows(table: Table, golden: Golden, at: GoldenColumns, set: string): Golden {
  const path = `${at.path} (${set})`;
  const column = (name: string) => {
    const found = table.columns.get(name);
    if (found !== undefined && table.rows > 0) return found;
    throw new Problem(
      table.rows === 0
        ? `The set ${set} of the golden dataset ${quote(at.path)} has no row.`
        : `The set ${set} of the golden dataset ${quote(at.path)} has no column ${quote(name)}.`,
      'Give it rows with an id and the inputs of the golden rows.',
    );
  };
  const ids = idsOf(column(at.id), table.rows, path);
  const roles = textColumns({ ...at, textInputs: [] });
  const features = featuresOf(
    golden.features.map(({ name }) => [name, column(name)] as const),
    ids,
    { path, texts: roles, gaps: at.gaps ?? 'refuse' },
  );
  const { ids: _, rows: __, features: ___, table: ____, labelled: _____, ...rest } = golden;
  return { ...rest, ids, rows: table.rows, features, table, labelled: new Uint32Array(0) };
}
