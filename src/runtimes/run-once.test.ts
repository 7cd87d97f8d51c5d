import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runOnce } from './run-once.ts';

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'assay-once-'));
  writeFileSync(join(scratch, 'in'), 'given');
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(scratch, { recursive: true, force: true });
});

const run = (code: string, total: number) => {
  const options = {
    deadlines: { load: total, call: total, total },
    env: { PATH: process.env.PATH },
    scratch,
    signal: new AbortController().signal,
  };
  return runOnce([process.execPath, '-e', code], options, { input: join(scratch, 'in'), most: 100 });
};

describe('runOnce', () => {
  it('gives what the program writes to its standard output', async () => {
    expect(await run('process.stdin.pipe(process.stdout)', 60_000)).toEqual({ ok: true, value: 'given' });
  });

  it('does not wait for a process that has left the group and holds the output', async () => {
    const sleeper = `['-e', 'setTimeout(() => 0, 60000)'], { detached: true, stdio: 'inherit' }`;
    const code = `
      const { pid } = require('node:child_process').spawn(process.execPath, ${sleeper});
      require('node:fs').writeFileSync('new', String(pid));
      require('node:fs').renameSync('new', 'pid');
      setInterval(() => 0, 1000);`;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const answer = run(code, 60_000);
    while (!existsSync(join(scratch, 'pid'))) await pause(10);
    const left = Number(readFileSync(join(scratch, 'pid'), 'utf8'));
    vi.advanceTimersByTime(60_000);
    vi.advanceTimersByTime(10_000);
    try {
      expect(await answer).toMatchObject({ ok: false, fault: { kind: 'deadline', text: 'did not end within 60 s' } });
    } finally {
      process.kill(left);
    }
  });
});
