import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Variable in the environment of a model's process by which all that it starts is known, also what leaves its group. */
export const startedBy = 'ASSAY_PROCESS';

const pauseMs = 50;
/** Longest wait in milliseconds for what was killed: a process that waits for a device does not end before that answers. */
const afterKill = 1000;

/**
 * Ends what a process that has ended has left running: the rest of its process group, and on Linux whatever inherited its
 * `mark` and went elsewhere, such as a daemon. TERM at once, KILL after `grace` milliseconds. Never rejects.
 */
export async function endLeftovers(group: number, mark: string, grace: number): Promise<void> {
  if (process.platform === 'win32') return;
  const deadline = Date.now() + grace;
  const told = new Set<number>();
  for (;;) {
    const left = leftovers(group, mark);
    const now = Date.now();
    if (left.length === 0 || now >= deadline + afterKill) return;
    for (const one of left) {
      if (now >= deadline) signal(one, 'SIGKILL');
      else if (!told.has(one)) signal(one, 'SIGTERM');
      told.add(one);
    }
    await pause(pauseMs);
  }
}

/** Kills what `endLeftovers` would end, without waiting: for a program that is about to end itself. */
export function killLeftovers(group: number, mark: string): void {
  if (process.platform === 'win32') return;
  for (const one of leftovers(group, mark)) signal(one, 'SIGKILL');
}

/** Processes that run; `-group` for all of a group where the system does not list processes below /proc. */
function leftovers(group: number, mark: string): readonly number[] {
  let names: readonly string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return signal(-group, 0) ? [-group] : [];
  }
  return names.filter((name) => isLeft(name, group, mark)).map(Number);
}

/** One that has ended and was not asked for its exit code yet is nothing that runs. */
function isLeft(pid: string, group: number, mark: string): boolean {
  const stat = read(`/proc/${pid}/stat`);
  // The name in brackets may hold anything.
  const [state = 'X', , own] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (state === 'Z' || state === 'X') return false;
  return Number(own) === group || `\0${read(`/proc/${pid}/environ`)}`.includes(`\0${startedBy}=${mark}\0`);
}

/** Empty for a process that is gone, or is another user's. */
function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
