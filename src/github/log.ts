import { safeLines } from './log-text.ts';

/** What a gate needs to tell what it is doing (the shape of `Log` in `src/gates/io.ts`). */
export interface ActionsLog {
  info(message: string): void;
  warn(message: string): void;
  progress(what: string, done: number, total: number | null): void;
}

/** Where lines go and what time it is. `write` gets whole lines, each with its line break. */
export interface LogSink {
  write(text: string): void;
  now(): number;
  /** milliseconds between two lines of progress of one thing (default 5,000) */
  readonly every?: number;
}

/** Prints untrusted text so that the runner obeys none of it: see `safeLines`. The only way to a job's log. */
export function safeLog(text: string, write: (text: string) => void): void {
  for (const line of safeLines(text)) write(`${line}\n`);
}

/**
 * The log of a job: messages line by line through `safeLog`, warnings with the word in front (they are no annotations,
 * of which a step has ten), progress as one line every few seconds. A thing that is done before the first line is due
 * prints nothing; one that printed prints its end.
 */
export function actionsLog(sink: LogSink): ActionsLog {
  const every = sink.every ?? 5_000;
  const seen = new Map<string, { last: number; printed: boolean }>();
  return {
    info: (message) => safeLog(message, sink.write),
    warn: (message) => safeLog(`Warning: ${message}`, sink.write),
    progress: (what, done, total) => {
      const now = sink.now();
      const state = seen.get(what);
      const finished = total !== null && done >= total;
      if (state === undefined) {
        if (!finished) seen.set(what, { last: now, printed: false });
        return;
      }
      if (finished) seen.delete(what);
      if (finished ? !state.printed : now - state.last < every) return;
      state.last = now;
      state.printed = true;
      safeLog(progressLine(what, done, total), sink.write);
    },
  };
}

function progressLine(what: string, done: number, total: number | null): string {
  const count = done.toLocaleString('en-US');
  if (total === null) return `${what}: ${count}`;
  const share = total === 0 ? '' : ` (${Math.floor((100 * done) / total)} %)`;
  return `${what}: ${count} of ${total.toLocaleString('en-US')}${share}`;
}
