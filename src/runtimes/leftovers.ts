import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Variable in the environment of a model's process by which all that it starts is known, also what leaves its group. */
export const startedBy = 'ASSAY_PROCESS';

/** What a started process has in common with all that it starts. */
export interface Origin {
  /** its number, which is that of its group */
  readonly group: number;
  /** value of `startedBy` in its environment; null where that is not set */
  readonly mark: string | null;
  /** `beganAt` it: nothing that began before is its own */
  readonly since: number;
}

const pauseMs = 50;
/** Longest wait in milliseconds for what was killed: a process that waits for a device does not end before that answers. */
const afterKill = 1000;

/** When a process began, in ticks since the system did; 0 where that cannot be told. */
export function beganAt(pid: number): number {
  return statOf(pid)?.began ?? 0;
}

/**
 * Ends what a process that has ended has left running: the rest of its process group, and on Linux whatever inherited its
 * mark and went elsewhere, such as a daemon. TERM at once, KILL after `grace` milliseconds. Never rejects.
 */
export async function endLeftovers(origin: Origin, grace: number): Promise<void> {
  if (process.platform === 'win32') return;
  const deadline = Date.now() + grace;
  const told = new Set<number>();
  let from = origin;
  for (;;) {
    const now = Date.now();
    let left = 0;
    let inGroup = false;
    for (const one of leftovers(from)) {
      left++;
      inGroup ||= one.inGroup;
      if (now >= deadline) signal(one.pid, 'SIGKILL');
      else if (!told.has(one.pid)) signal(one.pid, 'SIGTERM');
      told.add(one.pid);
    }
    if (left === 0 || now >= deadline + afterKill) return;
    // The number of a group that is empty is free for another.
    if (!inGroup) from = { ...from, group: 0 };
    await pause(pauseMs);
  }
}

/** Kills what `endLeftovers` would end, without waiting: for a program that is about to end itself. */
export function killLeftovers(origin: Origin): void {
  if (process.platform === 'win32') return;
  for (const { pid } of leftovers(origin)) signal(pid, 'SIGKILL');
}

interface Left {
  /** `-group` for all of a group, where the system does not list processes below /proc */
  readonly pid: number;
  readonly inGroup: boolean;
}

/** Processes that run, each as soon as it is found: a number that is kept may become another process's. */
function* leftovers(origin: Origin): Generator<Left> {
  const names = listed();
  if (names === null) {
    if (origin.group > 0 && signal(-origin.group, 0)) yield { pid: -origin.group, inGroup: true };
    return;
  }
  for (const name of names) {
    const left = leftOf(Number(name), origin);
    if (left !== null) yield left;
  }
}

/** Names of the processes below /proc; null where there are none, or those of another namespace, with other numbers. */
function listed(): readonly string[] | null {
  try {
    if (readlinkSync('/proc/self') !== String(process.pid)) return null;
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return null;
  }
}

function leftOf(pid: number, { group, mark, since }: Origin): Left | null {
  const stat = statOf(pid);
  if (stat === null || stat.began < since) return null;
  if (group > 0 && stat.group === group) return { pid, inGroup: true };
  if (mark === null || !`\0${read(`/proc/${pid}/environ`)}`.includes(`\0${startedBy}=${mark}\0`)) return null;
  return { pid, inGroup: false };
}

/** Null for a process that has ended: one that was not asked for its exit code yet is nothing that runs. */
function statOf(pid: number): { readonly group: number; readonly began: number } | null {
  const stat = read(`/proc/${pid}/stat`);
  // The name in brackets may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state = '', , group] = fields;
  if (state === '' || state === 'Z' || state === 'X') return null;
  return { group: Number(group), began: Number(fields[19]) };
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
