// Snapshots for `bench/data.mjs`, made by DuckDB from hashes of row numbers, so that they are the same each time.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const uniform = (k) => `((hash(i * 31 + ${k}) % 1000000007) / 1000000007.0)`;
const whole = (k, most) => `(hash(i * 31 + ${k}) % ${most})::INTEGER`;
const normal = (k) => `(sqrt(-2 * ln(${uniform(k)} + 1e-9)) * cos(6.283185307 * ${uniform(k + 100)}))`;

/** 20 columns: 13 of numbers and times, strings from 5 different values to all different ones. */
const columns = [
  'i AS id',
  `${normal(1)} AS normal`,
  `round(${normal(2)} * 10 + 50, 2) AS price`,
  `exp(${normal(3)}) AS lognormal`,
  `${whole(4, 100)} AS small`,
  `${whole(5, 100000)}::BIGINT AS medium`,
  `CASE WHEN ${uniform(6)} < 0.05 THEN NULL ELSE ${normal(6)} END AS holes`,
  `CASE WHEN ${uniform(7)} < 0.6 THEN 0 ELSE round(exp(${normal(8)}), 1) END AS zeros`,
  "TIMESTAMP '2024-01-01' + INTERVAL (i % 31536000) SECOND AS ts",
  `DATE '2020-01-01' + ${whole(9, 1000)} AS day`,
  `${uniform(10)}::FLOAT AS f32`,
  `(${normal(11)} * 100)::DECIMAL(18, 2) AS amount`,
  `${uniform(12)} AS uniform`,
  `['EU', 'US', 'CH', 'JP', 'BR'][${whole(13, 5)} + 1] AS region`,
  `'cat_' || ${whole(14, 40)} AS category`,
  `'city ' || ${whole(15, 2000)} AS city`,
  `'SKU-' || lpad(${whole(16, 100000)}::VARCHAR, 6, '0') AS sku`,
  "'user' || i || '@example.com' AS email",
  `repeat('word ', ${whole(18, 12)} + 1) || ${whole(19, 1000000)} AS note`,
  `${uniform(20)} < 0.3 AS flag`,
];

/** Each snapshot: its name, what the command is given, and the table function that reads it. */
export async function makeData(work, { rows, csvRows, wide }, only) {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '2GB' });
  const connection = await instance.connect();
  const copy = (select, count, to, format) =>
    connection.run(`COPY (SELECT ${select} FROM range(${count}) r(i)) TO '${join(work, to)}' (${format})`);
  const all = columns.join(', ');
  const nested = Array.from(
    { length: 50 },
    (_, j) => `{x: ${whole(j, 50)}, y: [${uniform(j)}, ${uniform(j + 1)}], z: 'v' || ${whole(j, 9)}} AS n${j}`,
  );
  const makers = {
    parquet: async () => {
      await copy(all, rows, 'table.parquet', 'FORMAT parquet, COMPRESSION zstd');
      return { name: `Parquet, ${rows} rows x 20`, path: 'table.parquet', reader: `'${join(work, 'table.parquet')}'` };
    },
    csv: async () => {
      await copy(all, csvRows, 'table.csv', 'FORMAT csv');
      const reader = `read_csv('${join(work, 'table.csv')}', all_varchar = true)`;
      return { name: `CSV, ${csvRows} rows x 20`, path: 'table.csv', reader };
    },
    partitions: async () => {
      for (let day = 0; day < 100; day++) {
        mkdirSync(join(work, 'parts', `day=${day}`), { recursive: true });
        await copy(all, Math.round(rows / 1000), `parts/day=${day}/part.parquet`, 'FORMAT parquet');
      }
      const reader = `'${join(work, 'parts')}/*/*.parquet'`;
      return { name: `100 partitions, ${Math.round(rows / 10)} rows x 20`, path: 'parts/*/*.parquet', reader };
    },
    nested: async () => {
      await copy(nested.join(', '), 20_000, 'nested.jsonl', 'FORMAT json');
      return {
        name: 'nested JSON, 20000 rows, 50 structs of 3',
        path: 'nested.jsonl',
        reader: `'${join(work, 'nested.jsonl')}'`,
      };
    },
    wide: async () => {
      wideCsv(join(work, 'wide.csv'), wide, 10_000);
      const reader = `read_csv('${join(work, 'wide.csv')}', all_varchar = true, auto_detect = true)`;
      return { name: `CSV, 10000 rows x ${wide}`, path: 'wide.csv', reader };
    },
  };
  const made = [];
  for (const [name, make] of Object.entries(makers)) if (only === undefined || only === name) made.push(await make());
  connection.closeSync();
  instance.closeSync();
  return made;
}

function wideCsv(path, width, rows) {
  const file = openSync(path, 'w');
  writeSync(file, `${Array.from({ length: width }, (_, i) => `f${i}`).join(',')}\n`);
  for (let row = 0; row < rows; row++) {
    const cells = Array.from({ length: width }, (_, i) => {
      if (i % 4 === 0) return (row * 7919 + i * 31) % 1000;
      return i % 4 === 3 ? `v${(row + i) % 30}` : (((row * 7919 + i * 104729) % 100003) / 100003).toFixed(4);
    });
    writeSync(file, `${cells.join(',')}\n`);
  }
  closeSync(file);
}
