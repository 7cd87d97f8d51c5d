import type { Io, Log } from '../gates/io.ts';
import { visible } from '../report/escape.ts';
import type { Common } from './commands/command.ts';
import { stopSignal } from './stop-signal.ts';

const lineEvery = 5_000;
const drawEvery = 100;

/** The world as the command line sees it: messages on standard error, so that standard output holds only the report. */
export function terminalIo(options: Pick<Common, 'quiet' | 'seed'>, root = process.cwd()): Io {
  return {
    root,
    env: process.env,
    log: options.quiet ? silent : terminalLog(process.stderr),
    mask: () => undefined,
    now: Date.now,
    seed: options.seed,
    signal: stopSignal(),
  };
}

const silent: Log = { info: () => undefined, warn: () => undefined, progress: () => undefined };

/** A bar on a terminal; a line every few seconds elsewhere. Control characters of untrusted names are taken out. */
function terminalLog(stream: NodeJS.WriteStream): Log {
  let shown = Date.now();
  let drawn = false;
  const clear = () => {
    if (drawn) stream.write('\r\u001b[2K');
    drawn = false;
  };
  const line = (message: string) => {
    clear();
    stream.write(`${visible(message)}\n`);
  };
  return {
    info: line,
    warn: (message) => line(`warning: ${message}`),
    progress: (what, done, total) => {
      const now = Date.now();
      const ended = total !== null && done >= total;
      if (stream.isTTY === true) {
        if (ended) clear();
        if (ended || now - shown < drawEvery) return;
        shown = now;
        stream.write(`\r\u001b[2K${visible(inWords(what, done, total))}`);
        drawn = true;
      } else if (now - shown >= lineEvery) {
        shown = now;
        line(inWords(what, done, total));
      }
    },
  };
}

function inWords(what: string, done: number, total: number | null): string {
  if (total === null || total === 0) return `${what}: ${done}`;
  const filled = Math.round((20 * done) / total);
  return `${what} [${'#'.repeat(filled)}${'.'.repeat(20 - filled)}] ${done} of ${total}`;
}
