import { availableParallelism } from 'node:os';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { hostScript } from '../../packages/host-script.ts';
import { type PackageIo, resolvePackage } from '../../packages/resolve.ts';
import type { Connection, Engine, EngineSettings, StoredSource } from '../engine.ts';
import { connectDuckdbChild } from './child.ts';
import { connectDuckdb } from './connection.ts';
import { countWithDuckdb } from './counter.ts';
import { countCsvText } from './csv-counter.ts';
import { relationOf } from './relation.ts';
import { reopening } from './reopening.ts';

/** What opening the engine needs. */
export interface DuckdbOptions {
  readonly io: PackageIo;
  /** the private folder that holds the snapshots' files; nothing else can be read */
  readonly directory: string;
  readonly threads?: number;
}

/** Opens DuckDB in a child process of its own. Errors: `Problem` when it cannot be had. */
export async function openDuckdb(options: DuckdbOptions): Promise<Engine> {
  const { url } = await resolvePackage('duckdb', options.io);
  const connection = await reopening(() =>
    connectDuckdbChild(hostScript('engine-host'), url, settingsOf(options), options.io.env),
  );
  return engineOf(connection, options);
}

/** Opens DuckDB in this process, through the same contract: for tests, and where no process can be started. */
export async function openDuckdbInProcess(options: DuckdbOptions): Promise<Engine> {
  const { url } = await resolvePackage('duckdb', options.io);
  return engineOf(await connectDuckdb(url, settingsOf(options)), options);
}

function settingsOf(options: DuckdbOptions): EngineSettings {
  return { directory: options.directory, threads: options.threads ?? availableParallelism(), memory: '512MB' };
}

function engineOf(connection: Connection, { io }: DuckdbOptions): Engine {
  let opened = 0;
  const arrow = async () => (await resolvePackage('arrow', io)).url;
  return {
    id: `duckdb ${connection.version}`,
    open: async (source) => {
      const query: Connection['query'] = async (sql, seconds) => {
        try {
          return await connection.query(sql, seconds);
        } catch (error) {
          throw engineProblem(error, source);
        }
      };
      const tally: Connection['tally'] = async (sql, columns) => {
        try {
          return (await connection.tally?.(sql, columns)) ?? null;
        } catch (error) {
          throw engineProblem(error, source);
        }
      };
      const guarded = { ...connection, query, ...(connection.tally === undefined ? {} : { tally }) };
      const number = opened++;
      const relation = () => relationOf(guarded, source, { number, arrow });
      return (await countCsvText(guarded, source, relation)) ?? countWithDuckdb(guarded, await relation());
    },
    close: connection.close,
  };
}

/** The engine's message as a problem of the snapshot. Only its first sentence is kept: later lines quote the data. */
function engineProblem(error: unknown, source: StoredSource): unknown {
  if (error instanceof Problem) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/Out of Memory|could not allocate/i.test(message)) {
    return new Problem(
      `The engine ran out of memory on ${quote(source.name)}.`,
      'Give the job more memory, or compare a profile or a part of it.',
    );
  }
  if (!/^(Invalid Input|Invalid|IO|Conversion|Serialization) Error|CSV Error|JSON|Parquet|parquet/i.test(message))
    return error;
  const line = /(?:on Line|line) ?:? ?(\d+)/i.exec(message)?.[1];
  const cells = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message);
  const where = line === undefined ? '' : ` at line ${line}`;
  if (cells !== null) {
    return new Problem(
      `${quote(source.name)} is no regular table${where}: the header has ${cells[1]} columns, the line ${cells[2]}.`,
      'Mend that line, or quote the cell that holds the delimiter.',
      { cause: error },
    );
  }
  if (/unicode|utf-8/i.test(message)) {
    return new Problem(`${quote(source.name)} is not UTF-8${where}.`, 'Save it as UTF-8, or as Parquet.', {
      cause: error,
    });
  }
  const what = (message.split('\n')[0] ?? '')
    .replace(/ ?(in )?file "[^"]*"|'[^']*\.(csv|json|parquet)[^']*'/g, '')
    .slice(0, 200);
  return new Problem(
    `${quote(source.name)} could not be read as ${source.kind}${where}: ${quote(what)}`,
    'Write the file again, or check that it was copied whole.',
    { cause: error },
  );
}
