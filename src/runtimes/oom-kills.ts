import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How many processes of this process's control group the system has ended because memory ran out (`oom_kill` of cgroup
 * version 2); null where that is not told.
 */
export function oomKills(root = '/'): number | null {
  try {
    const group = /^0::(.*)$/m.exec(readFileSync(join(root, 'proc/self/cgroup'), 'utf8'))?.[1] ?? '/';
    const events = readFileSync(join(root, 'sys/fs/cgroup', group, 'memory.events'), 'utf8');
    const count = /^oom_kill (\d+)$/m.exec(events)?.[1];
    return count === undefined ? null : Number(count);
  } catch {
    return null;
  }
}

/**
 * How many processes of the whole machine the system has ended because memory ran out, those of containers too, which are
 * in control groups of their own; null where that is not told.
 */
export function machineOomKills(root = '/'): number | null {
  try {
    const count = /^oom_kill (\d+)$/m.exec(readFileSync(join(root, 'proc/vmstat'), 'utf8'))?.[1];
    return count === undefined ? null : Number(count);
  } catch {
    return null;
  }
}
