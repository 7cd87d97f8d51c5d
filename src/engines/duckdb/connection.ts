import { join } from 'node:path';
import { importModule } from '../../packages/import-module.ts';
import { csvReader } from '../csv/answer.ts';
import type { AskTexts } from '../csv/csv-text.ts';
import type { Connection, EngineSettings } from '../engine.ts';
import { convertArrow } from './convert-arrow.ts';
import { convertSqlite } from './convert-sqlite.ts';
import { quantilesReader } from './quantiles-query.ts';
import { splitText } from './split-text.ts';
import { literal, literals } from './sql.ts';
import { bindingsOf, countsAlike, type Streams, tallyQuery } from './tally-query.ts';

/** The part of `@duckdb/node-api` that we call. */
interface DuckdbModule {
  readonly DuckDBInstance: {
    create(
      path: string,
      settings: Record<string, string>,
    ): Promise<{ connect(): Promise<DuckdbConnection>; closeSync(): void }>;
  };
  version(): string;
}

interface DuckdbConnection extends Streams {
  interrupt(): void;
  closeSync(): void;
}

/**
 * Opens DuckDB in this process: in memory, no extension is ever fetched or loaded, only `settings.directory` can be
 * read, and the configuration is locked before the first query. `url` is the file URL of `@duckdb/node-api`. Text of
 * many columns is copied by an engine of its own with one thread, since each thread holds all columns in memory.
 */
export async function connectDuckdb(url: string, settings: EngineSettings): Promise<Connection> {
  const loaded = (await importModule(url)) as DuckdbModule & { default?: DuckdbModule };
  const module = loaded.DuckDBInstance === undefined ? (loaded.default as DuckdbModule) : loaded;
  const instance = await module.DuckDBInstance.create(':memory:', {
    threads: String(settings.threads),
    memory_limit: settings.memory,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    preserve_insertion_order: 'true',
  });
  const connection = await instance.connect();
  for (const statement of lockDown(settings)) await connection.run(statement);
  const bindings = await bindingsOf(url);
  const tallies = bindings !== null && (await countsAlike(connection, bindings)) ? bindings : null;
  return {
    version: module.version().replace(/^v/, ''),
    query: async (sql, seconds) => {
      const timer = seconds === undefined ? undefined : setTimeout(() => connection.interrupt(), seconds * 1000);
      try {
        return (await connection.runAndReadAll(sql)).getRowsJS();
      } finally {
        clearTimeout(timer);
      }
    },
    convert: async (job) => {
      if (job.kind === 'arrow') return convertArrow(job, job.target);
      if (job.kind === 'sqlite') return convertSqlite(job, job.target);
      if (job.kind === 'split') {
        await splitText(job.job);
        return [];
      }
      const alone = await connectDuckdb(url, { ...settings, threads: 1, memory: '1GB' });
      try {
        await alone.query(job.statement);
      } finally {
        await alone.close();
      }
      return [];
    },
    ...(tallies === null ? {} : { tally: (sql, columns) => tallyQuery(connection, tallies, sql, columns) }),
    ...(bindings === null ? {} : { quantiles: quantilesReader(connection, bindings) }),
    csv: csvReader(askTexts(connection)),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Texts in one query. */
const textsTogether = 1000;

function askTexts(connection: Streams): AskTexts {
  return async (texts, expressions) => {
    const answers: (readonly unknown[])[] = [];
    for (let i = 0; i < texts.length; i += textsTogether) {
      const some = texts.slice(i, i + textsTogether);
      const rows = `(SELECT unnest(range(${some.length})) AS i, unnest(${literals(some)}) AS x)`;
      const sql = `SELECT ${expressions.join(', ')} FROM ${rows} GROUP BY i ORDER BY i`;
      answers.push(...(await connection.runAndReadAll(sql)).getRowsJS());
    }
    return answers;
  };
}

function lockDown(settings: EngineSettings): readonly string[] {
  return [
    `SET temp_directory = ${literal(join(settings.directory, 'spill'))}`,
    "SET max_temp_directory_size = '10GB'",
    "SET TimeZone = 'UTC'",
    // The footer of a file of 5,000 columns takes longer to read than forty of them.
    'SET parquet_metadata_cache = true',
    'SET enable_progress_bar = false',
    `SET allowed_directories = ${literals([settings.directory])}`,
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ];
}
