import { serveDuckdb } from '../engines/duckdb/host.ts';

/** The process in which DuckDB runs: `dist/engine-host.js`, started by the data gate. */
export async function main(): Promise<void> {
  serveDuckdb(process);
}
