import { readdirSync, readFileSync } from 'node:fs';

/** What the system counts of a process's resident memory: now, or at its peak. */
export type MemoryField = 'VmRSS' | 'VmHWM';

/**
 * Resident memory in bytes of a process and of all that it has started, from /proc; null where that cannot be read (not
 * Linux, or the process is gone). Pages that they share are counted for each.
 */
export function descendantMemory(pid: number, field: MemoryField): number | null {
  const own = memoryOf(pid, field);
  if (own === null) return null;
  return childrenOf(pid).reduce((all, child) => all + (descendantMemory(child, field) ?? 0), own);
}

function memoryOf(pid: number, field: MemoryField): number | null {
  const status = read(`/proc/${pid}/status`);
  if (status === null) return null;
  const found = new RegExp(`^${field}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1];
  return found === undefined ? 0 : Number(found) * 1024;
}

/** Numbers of all processes that a process has started, and those that they have; none where /proc is not. */
export function descendantsOf(pid: number): readonly number[] {
  return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);
}

/** The system lists them by the thread that started them. */
function childrenOf(pid: number): readonly number[] {
  const lists = threadsOf(pid).map((thread) => read(`/proc/${pid}/task/${thread}/children`) ?? '');
  return lists.join('').split(' ').filter(Boolean).map(Number);
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return null;
  }
}
