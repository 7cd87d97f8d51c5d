import { constants } from 'node:os';
import { Problem } from '../evidence/problem.ts';

/** How a program is told to end: by its terminal, by `timeout` and a cancelled job, by a terminal that is gone. */
const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Signals that come within this many milliseconds are one: npm, for one, hands on what the terminal gave them both. */
const together = 500;

/**
 * Aborted when this process is told to end: programs that serve models would outlive a gate that is just gone. Told again,
 * by whatever signal, this process ends at once, and with it what it has started. What `nohup` ignores Node hears all the
 * same: only `setsid` keeps a hang-up away. `now` is in milliseconds.
 */
export function stopSignal(now: () => number = () => performance.now()): AbortSignal {
  const stop = new AbortController();
  let told: number | null = null;
  for (const name of names) {
    process.on(name, () => {
      if (told === null) {
        told = now();
        stop.abort(new Problem('The run was interrupted before it had finished.', 'Start it again.'));
      } else if (now() - told >= together) process.exit(128 + constants.signals[name]);
    });
  }
  return stop.signal;
}
