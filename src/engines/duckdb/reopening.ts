import type { Connection } from '../engine.ts';

/** Seconds that a query which was told to stop gets to do so. */
const usualGrace = 5;

/**
 * A connection that survives a query which does not stop when it is told to: DuckDB looks up only between chunks of
 * rows, and one chunk may take for ever. After `grace` seconds more the connection is closed, the query fails like one
 * that was interrupted, and the next question opens another connection. Only for an engine in a process of its own.
 */
export async function reopening(open: () => Promise<Connection>, grace = usualGrace): Promise<Connection> {
  let current: Promise<Connection> = open();
  const { version, convert, tally, quantiles, csv } = await current;
  const abandon = (): void => {
    const stuck = current;
    current = open();
    current.catch(() => undefined);
    stuck.then((connection) => connection.close()).catch(() => undefined);
  };
  return {
    version,
    query: async (sql, seconds) => {
      const connection = await current;
      if (seconds === undefined) return connection.query(sql);
      let timer: NodeJS.Timeout | undefined;
      const stopped = new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => {
            reject(new Error('INTERRUPT Error: it did not stop and was left'));
            abandon();
          },
          (seconds + grace) * 1000,
        );
      });
      try {
        return await Promise.race([connection.query(sql, seconds), stopped]);
      } finally {
        clearTimeout(timer);
      }
    },
    ...(convert === undefined ? {} : { convert: async (job) => (await current).convert?.(job) ?? [] }),
    ...(tally === undefined
      ? {}
      : { tally: async (sql, columns) => (await (await current).tally?.(sql, columns)) ?? null }),
    ...(quantiles === undefined
      ? {}
      : { quantiles: async (sql, columns) => (await (await current).quantiles?.(sql, columns)) ?? null }),
    ...(csv === undefined ? {} : { csv: async (job) => (await (await current).csv?.(job)) ?? null }),
    close: async () => (await current).close(),
  };
}
