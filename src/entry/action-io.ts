import type { Io } from '../gates/io.ts';
import { actionsLog } from '../github/log.ts';
import { mask } from '../github/mask.ts';
import { stopSignal } from './stop-signal.ts';

/** The world as a step of a workflow sees it: the log of the job, masks, the workspace. */
export function actionIo(root: string, seed: number, mayInstall: boolean): Io {
  const write = (text: string) => void process.stdout.write(text);
  return {
    root,
    env: process.env,
    log: actionsLog({ write, now: Date.now }),
    mask: (text) => mask(text, write),
    now: Date.now,
    seed,
    signal: stopSignal(),
    mayInstall,
  };
}
