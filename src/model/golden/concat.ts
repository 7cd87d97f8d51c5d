import { type Column, numbersOf, type Table, textAt } from './table.ts';

/** Names of columns that are texts in one part and numbers in another. */
export function mixedColumns(tables: readonly Table[]): readonly string[] {
  const texts = (table: Table, name: string) => table.columns.get(name)?.dtype === 'string';
  return [...(tables[0]?.columns.keys() ?? [])].filter(
    (name) => tables.some((table) => texts(table, name)) && !tables.every((table) => texts(table, name)),
  );
}

/**
 * The rows of several tables one after the other. Columns of numbers of different kinds become float64; where one part has
 * texts, all become texts. Errors (plain): a column that not all parts have, or cells of different shapes; `parts` are told by
 * their names.
 */
export function concatTables(parts: readonly (readonly [name: string, table: Table])[]): Table {
  const [first] = parts;
  if (first === undefined) return { rows: 0, columns: new Map() };
  if (parts.length === 1) return first[1];
  const names = [...first[1].columns.keys()];
  for (const [part, { columns }] of parts) {
    const strange =
      names.find((name) => !columns.has(name)) ?? [...columns.keys()].find((name) => !names.includes(name));
    if (strange !== undefined)
      throw new Error(`${first[0]} and ${part} do not have the same columns: ${strange} is in one of them`);
  }
  const rows = parts.reduce((sum, [, table]) => sum + table.rows, 0);
  const joined = names.map((name) => [name, concatColumns(name, parts)] as const);
  return { rows, columns: new Map(joined) };
}

function concatColumns(name: string, parts: readonly (readonly [string, Table])[]): Column {
  const columns = parts.map(([, table]) => table.columns.get(name) as Column);
  const [first] = columns as [Column];
  const { shape, dtype } = first;
  if (columns.some((column) => column.shape.join() !== shape.join()))
    throw new Error(`the cells of ${name} have not the same shape in all files`);
  if (columns.some((column) => column.dtype === 'string')) {
    const texts: (string | null)[] = [];
    for (const column of columns) {
      const flat = { ...column, shape: [] };
      for (let i = 0; i < column.values.length; i++) texts.push(textAt(flat, i));
    }
    return { dtype: 'string', shape, values: texts };
  }
  const length = columns.reduce((sum, column) => sum + column.values.length, 0);
  const same = columns.every((column) => column.dtype === dtype);
  const Kind = (same ? first.values.constructor : Float64Array) as Float64ArrayConstructor;
  const values = new Kind(length);
  let at = 0;
  for (const column of columns) {
    values.set(same ? (column.values as Float64Array) : numbersOf(column), at);
    at += column.values.length;
  }
  return { dtype: same ? dtype : 'float64', shape, values };
}
