import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { featuresOf } from '../golden/features.ts';
import type { Golden, TextNames } from '../golden/golden.ts';
import { picked } from '../golden/rows.ts';
import { type Table, textAt } from '../golden/table.ts';
import type { Tensor } from '../tensor.ts';

/** Rows whose inputs were changed outside: by hand, or by a program. */
export interface ChangedRows {
  readonly ids: readonly string[];
  readonly rows: number;
  readonly features: readonly Tensor[];
  /** for each row the place of its golden row among the labelled ones */
  readonly of: Uint32Array;
  /** rows that were left out because their golden row has no label */
  readonly unlabelled: number;
}

/** Where such rows come from, and how they are read. */
export interface ChangedRowsPlace {
  /** name in messages */
  readonly path: string;
  readonly id: string;
  readonly gaps: 'refuse' | 'allow';
  /** ids of the whole golden dataset, of which `golden` may hold a part: rows of the others are left out */
  readonly known: ReadonlySet<string>;
}

/** Columns of a table of changed rows that are texts whatever they look like: the id, and inputs that are texts. */
export function changedTexts({ features }: Pick<Golden, 'features'>, id: string): TextNames {
  return new Set([id, ...features.filter(({ dtype }) => dtype === 'string').map(({ name }) => name)]);
}

/**
 * The rows of a table as changes of golden rows: each names its golden row by the id column, and has the columns of the
 * golden dataset that are other there; several rows may change one golden row. Errors: `Problem` for no row, no id column,
 * an id or column that the golden dataset does not have, no input column, and a cell of another kind or shape.
 */
export function changedRows(table: Table, golden: Golden, at: ChangedRowsPlace): ChangedRows {
  const names = checkedColumns(table, golden, at);
  const place = new Map(Array.from(golden.labelled, (row, i) => [golden.ids[row] as string, i] as const));
  const own = new Set(golden.ids);
  const ids = idsIn(table, at);
  const kept = Uint32Array.from(ids.keys()).filter((row) => place.has(ids[row] as string));
  const of = Uint32Array.from(kept, (row) => place.get(ids[row] as string) as number);
  const from = Uint32Array.from(of, (i) => golden.labelled[i] as number);
  const given = featuresOf(names.map((name) => [name, table.columns.get(name)] as const).filter(has), ids, {
    path: at.path,
    texts: new Set(),
    gaps: at.gaps,
  });
  return {
    ids: Array.from(kept, (row) => ids[row] as string),
    rows: kept.length,
    of,
    unlabelled: ids.filter((id) => own.has(id) && !place.has(id)).length,
    features: golden.features.map((feature) => {
      const changed = given.find(({ name }) => name === feature.name);
      if (changed === undefined) return { ...feature, values: picked(feature, from) };
      refuseUnlike(changed, feature, at.path);
      return { ...changed, values: picked(changed, kept) };
    }),
  };
}

function has<K, V>(pair: readonly [K, V | undefined]): pair is readonly [K, V] {
  return pair[1] !== undefined;
}

/** Names of the input columns that the table has. */
function checkedColumns(table: Table, golden: Golden, { path, id }: ChangedRowsPlace): readonly string[] {
  if (table.rows === 0)
    throw new Problem(`${quote(path)} has no row.`, 'Add rows, or take the test out of the policy.');
  const inputs = golden.features.map(({ name }) => name);
  const given = [...table.columns.keys()];
  const unknown = given.find((name) => name !== id && !inputs.includes(name) && !golden.table.columns.has(name));
  if (!given.includes(id) || unknown !== undefined) {
    const what = given.includes(id)
      ? `has the column ${quote(unknown as string)}, which the golden dataset does not have`
      : `has no column ${quote(id)}, by which its rows are matched to golden ones`;
    throw new Problem(`${quote(path)} ${what}.`, `Its columns are ${quote(id)} and columns of the golden dataset.`);
  }
  const names = inputs.filter((name) => given.includes(name));
  if (names.length > 0) return names;
  throw new Problem(
    `${quote(path)} has no input column: models are given ${inputs.slice(0, 30).map(quote).join(', ')}.`,
    'Give it at least one of them, with its changed values.',
  );
}

function idsIn(table: Table, { path, id, known }: ChangedRowsPlace): readonly string[] {
  const column = table.columns.get(id);
  return Array.from({ length: table.rows }, (_, row) => {
    const text = column === undefined ? '' : textAt(column, row);
    if (known.has(text)) return text;
    throw new Problem(
      `Row ${row + 1} of ${quote(path)} has the id ${quote(text)}, which no row of the golden dataset has.`,
      'Give each row the id of the golden row that it is a change of.',
    );
  });
}

function refuseUnlike(changed: Tensor, golden: Tensor, path: string): void {
  const kind = ({ dtype }: Tensor) => (dtype === 'string' ? 'texts' : 'numbers');
  const sizes = ({ shape }: Tensor) => (shape.length === 0 ? '' : ` (${shape.join(' × ')} a row)`);
  if (kind(changed) === kind(golden) && sizes(changed) === sizes(golden)) return;
  throw new Problem(
    `The column ${quote(golden.name)} of ${quote(path)} holds ${kind(changed)}${sizes(changed)}, where the golden dataset has ${kind(golden)}${sizes(golden)}.`,
    'Write it as the golden dataset has it.',
  );
}
