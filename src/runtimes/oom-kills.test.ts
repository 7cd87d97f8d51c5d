import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { machineOomKills, oomKills } from './oom-kills.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-oom-'));
  mkdirSync(join(root, 'proc/self'), { recursive: true });
  mkdirSync(join(root, 'sys/fs/cgroup/own/group'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('oomKills', () => {
  it.each([
    ['0::/own/group\n', 'low 0\noom 3\noom_kill 2\n', 2],
    ['12:cpu:/x\n0::/own/group\n', 'oom_kill 0\n', 0],
    ['0::/own/group\n', 'oom 3\n', null],
    ['0::/elsewhere\n', 'oom_kill 2\n', null],
  ])('reads the count of its own control group: %j', (cgroup, events, count) => {
    writeFileSync(join(root, 'proc/self/cgroup'), cgroup);
    writeFileSync(join(root, 'sys/fs/cgroup/own/group/memory.events'), events);
    expect(oomKills(root)).toBe(count);
  });
});

describe('machineOomKills', () => {
  it('reads the count of the whole machine', () => {
    expect(machineOomKills(root)).toBeNull();
    writeFileSync(join(root, 'proc/vmstat'), 'pgfault 1\noom_kill 12\nnuma_hit 3\n');
    expect(machineOomKills(root)).toBe(12);
  });
});
