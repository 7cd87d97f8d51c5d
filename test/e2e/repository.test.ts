import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from '../emulator/runner.ts';
import { pullRequestEvent } from '../events/payloads.ts';
import { checkout, git, makeOrigin } from './repository.ts';

describe('a repository with a pull request', () => {
  it('is checked out as on a runner, and an action finds the event and the commits', async () => {
    const origin = makeOrigin({ 'a.txt': 'a\n', 'b.txt': 'b\n' }, { 'a.txt': 'A\n', 'b.txt': null });
    const folder = mkdtempSync(join(tmpdir(), 'action-'));
    writeFileSync(join(folder, 'action.yml'), 'name: x\nruns: { using: node24, main: main.mjs }\n');
    writeFileSync(
      join(folder, 'main.mjs'),
      `import { execFileSync } from 'node:child_process';
       import { readFileSync } from 'node:fs';
       const { pull_request: pull } = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
       console.log(execFileSync('git', ['diff', '--stat', pull.base.sha, pull.head.sha], { encoding: 'utf8' }));`,
    );
    const [full, shallow] = [checkout(origin, origin.merge, 0), checkout(origin, origin.merge, 1)];
    try {
      expect(git(full.path, 'rev-parse', 'HEAD^1', 'HEAD^2').split('\n')).toEqual([origin.base, origin.head]);
      expect(git(shallow.path, 'rev-parse', '--is-shallow-repository')).toBe('true');
      const step = { action: join(folder, 'action.yml'), event: pullRequestEvent(origin) };
      expect((await runAction({ ...step, workspace: full.path })).log).toContain('2 files changed');
      expect(await runAction({ ...step, workspace: shallow.path })).toMatchObject({ exitCode: 1 });
    } finally {
      for (const one of [full, shallow, origin]) one.remove();
      rmSync(folder, { recursive: true });
    }
  });
});
