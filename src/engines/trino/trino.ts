import type { Counter } from '../../data/counter.ts';
import type { Connection } from '../engine.ts';
import { countWithSql } from '../sql-counter.ts';
import { connectTrino, type TrinoOptions } from './connection.ts';
import { trino } from './dialect.ts';
import { parseTrinoName, type TrinoTable } from './table-name.ts';

/**
 * Opens the table `trino://host[:port]/catalog/schema/table` for counting. Errors, also of the counter: `Problem`.
 */
export async function openTrinoTable(name: string, options: TrinoOptions): Promise<Counter> {
  const table = parseTrinoName(name);
  return countWithTrino(await connectTrino(table, name, options), table, name);
}

/** Counts a table of Trino; `name` is what the user called it. */
export async function countWithTrino(connection: Connection, table: TrinoTable, name: string): Promise<Counter> {
  const found = await trino.describe(connection, [table.catalog, table.schema, table.table]);
  return countWithSql(connection, trino, found, { name, engine: `trino ${connection.version}` });
}
