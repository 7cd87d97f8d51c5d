import { constants } from 'node:os';

/** How a program is told to end: by its terminal, by `timeout` and a cancelled job, by a terminal that is gone. */
const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Aborted when this process is told to end: programs that serve models would outlive a gate that is just gone. The same
 * signal a second time ends this process at once, and with it what it has started.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of names) {
    process.once(name, () => {
      stop.abort();
      process.once(name, () => process.exit(128 + constants.signals[name]));
    });
  }
  return stop.signal;
}
