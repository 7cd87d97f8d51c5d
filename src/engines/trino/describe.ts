import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { SqlColumn, SqlTable } from '../dialect.ts';
import type { Connection } from '../engine.ts';
import { identifier, literal } from './casts.ts';
import { leavesOf, logicalType } from './types.ts';

/** The columns of a table as the catalogue holds them, with the fields of rows one by one. Errors: `Problem` for none. */
export async function describe(connection: Connection, name: readonly string[]): Promise<SqlTable> {
  const [catalog = '', schema = '', table = ''] = name;
  const where = `table_schema = ${literal(schema)} AND table_name = ${literal(table)}`;
  const rows = await connection.query(
    `SELECT column_name, data_type, is_nullable FROM ${identifier(catalog)}.information_schema.columns WHERE ${where} ORDER BY ordinal_position`,
  );
  if (rows.length === 0) {
    throw new Problem(
      `${quote(name.join('.'))} is not there, or this user may see none of its columns.`,
      'Check the names (Trino writes them in lower case) and the rights of `TRINO_USER`.',
    );
  }
  const leaves = rows.flatMap(([column, type, nullable]) =>
    leavesOf([String(column)], String(type)).map((leaf) => ({ ...leaf, nullable: nullable !== 'NO' })),
  );
  const columns = leaves.map(
    ({ path, physical, nullable }, position): SqlColumn => ({
      path,
      physical,
      position,
      nullable,
      type: logicalType(physical),
      expression: path.map(identifier).join('.'),
    }),
  );
  return { from: name.map(identifier).join('.'), columns };
}
