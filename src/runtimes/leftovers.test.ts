import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { beganAt, endLeftovers, killLeftovers, startedBy } from './leftovers.ts';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** A process in a group of its own with a mark, and how it ends. */
function marked(mark: string) {
  const env = { PATH: process.env.PATH, [startedBy]: mark };
  const child = spawn('sleep', ['60'], { env, stdio: 'ignore', detached: true });
  started.push(child);
  const pid = child.pid as number;
  return { pid, began: beganAt(pid), ended: once(child, 'exit').then(([, signal]) => signal) };
}

describe.skipIf(process.platform !== 'linux')('leftovers (needs /proc)', () => {
  it('are those of the mark and of the group, and nothing that began before', async () => {
    const [own, grouped, other, similar] = [marked('m1'), marked('m2'), marked('m3'), marked('m11')];
    const since = own.began;
    const later = Math.max(grouped.began, own.began) + 1;
    killLeftovers({ group: grouped.pid, mark: 'm1', since: later });
    killLeftovers({ group: grouped.pid, mark: null, since });
    expect(await grouped.ended).toBe('SIGKILL');
    await endLeftovers({ group: grouped.pid, mark: 'm1', since }, 5000);
    expect(await own.ended).toBe('SIGTERM');
    for (const { pid } of [other, similar]) expect(process.kill(pid, 0)).toBe(true);
  });
});
