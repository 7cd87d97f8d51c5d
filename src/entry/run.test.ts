import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Problem } from '../evidence/problem.ts';
import { exitCodeOf } from './run.ts';

async function run(work: () => Promise<number>) {
  const lines: string[] = [];
  const code = await exitCodeOf(work, (line) => lines.push(line));
  return { code, text: lines.join('\n') };
}

describe('exitCodeOf', () => {
  it('passes the code of the work on', async () => {
    expect(await run(async () => 1)).toEqual({ code: 1, text: '' });
  });

  it('shows a problem with its mend, without a stack, and ends with 2', async () => {
    const { code, text } = await run(async () => {
      throw new Problem('No file: needed one, given none.', 'Name a file.');
    });
    expect(code).toBe(2);
    expect(text).toBe('No file: needed one, given none.\nMend: Name a file.');
  });

  it('tells what Node aborted by the problem that it was aborted for', async () => {
    const stop = AbortSignal.abort(new Problem('The run was interrupted.', 'Start it again.'));
    const { code, text } = await run(() => sleep(1, 0, { signal: stop }));
    expect({ code, text }).toEqual({ code: 2, text: 'The run was interrupted.\nMend: Start it again.' });
    expect((await run(() => sleep(1, 0, { signal: AbortSignal.abort() }))).code).toBe(70);
  });

  it('shows the stack of a fault of ours and ends with 70', async () => {
    const { code, text } = await run(async () => {
      throw new TypeError('oops');
    });
    expect(code).toBe(70);
    expect(text).toMatch(/TypeError: oops\n\s+at /);
    expect(text).toContain('report it');
  });
});
