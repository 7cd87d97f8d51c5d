// `node bench/data-raw.mjs READER`: reads a table function of DuckDB whole, every column decoded and hashed: the least
// that anything which looks at every value has to do.
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '512MB' });
const connection = await instance.connect();
const columns = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${process.argv[2]}`)).getRowsJS();
// Groups, as thousands of columns of a text at once fill the memory.
for (let i = 0; i < columns.length; i += 500) {
  const asked = columns.slice(i, i + 500).map(([name]) => `bit_xor(hash("${name}"))`);
  await connection.runAndReadAll(`SELECT ${asked.join(', ')} FROM ${process.argv[2]}`);
}
