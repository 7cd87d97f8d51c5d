import type { Sampled } from '../../data/counter.ts';
import { Problem } from '../../evidence/problem.ts';
import type { CsvAnswer, CsvJob } from '../csv/csv-text.ts';
import type { Connection, ConvertedColumn, ConvertJob, EngineSettings, Tally, TallyRequest } from '../engine.ts';
import { connectDuckdb } from './connection.ts';

/** What the parent sends to its engine process. */
export type HostRequest =
  | { readonly id: number; readonly open: { readonly url: string; readonly settings: EngineSettings } }
  | { readonly id: number; readonly convert: ConvertJob }
  | { readonly id: number; readonly tally: string; readonly columns: readonly TallyRequest[] }
  | { readonly id: number; readonly quantiles: string; readonly columns: number }
  | { readonly id: number; readonly csv: CsvJob }
  | { readonly id: number; readonly sql: string; readonly seconds?: number };

/** What comes back. `error` is the engine's message, which may hold names from the data. */
export type HostReply =
  | { readonly id: number; readonly version: string; readonly tallies: boolean; readonly samples: boolean }
  | { readonly id: number; readonly rows: readonly (readonly unknown[])[] }
  | { readonly id: number; readonly columns: readonly ConvertedColumn[] }
  | { readonly id: number; readonly tally: Tally | null }
  | { readonly id: number; readonly sampled: readonly Sampled[] | null }
  | { readonly id: number; readonly answer: CsvAnswer | null }
  | { readonly id: number; readonly error: string; readonly mend?: string };

/** The channel to the parent: Node's `process` in a forked child. */
export interface HostChannel {
  on(event: 'message', listener: (message: unknown) => void): unknown;
  once(event: 'disconnect', listener: () => void): unknown;
  send?(message: HostReply): unknown;
  exit(code: number): void;
}

/**
 * Serves DuckDB to the parent process: opens on the first message, then answers queries in their order. Ends when the
 * parent is gone. An error of the engine is an answer; a crash of the process is for the parent to see.
 */
export function serveDuckdb(channel: HostChannel): void {
  let connection: Connection | null = null;
  let last: Promise<void> = Promise.resolve();
  const answer = async (request: HostRequest): Promise<HostReply> => {
    try {
      if ('open' in request) {
        connection = await connectDuckdb(request.open.url, request.open.settings);
        const { version, tally, quantiles } = connection;
        return { id: request.id, version, tallies: tally !== undefined, samples: quantiles !== undefined };
      }
      if (connection === null) return { id: request.id, error: 'not open' };
      if ('convert' in request) return { id: request.id, columns: (await connection.convert?.(request.convert)) ?? [] };
      if ('tally' in request) {
        return { id: request.id, tally: (await connection.tally?.(request.tally, request.columns)) ?? null };
      }
      if ('quantiles' in request) {
        return { id: request.id, sampled: (await connection.quantiles?.(request.quantiles, request.columns)) ?? null };
      }
      if ('csv' in request) return { id: request.id, answer: (await connection.csv?.(request.csv)) ?? null };
      return { id: request.id, rows: await connection.query(request.sql, request.seconds) };
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      return { id: request.id, error: said, ...(error instanceof Problem ? { mend: error.mend } : {}) };
    }
  };
  channel.on('message', (message) => {
    last = last.then(async () => {
      channel.send?.(await answer(message as HostRequest));
    });
  });
  channel.once('disconnect', () => channel.exit(0));
}
