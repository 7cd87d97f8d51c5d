import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/tree.ts';

const work = mkdtempSync(join(tmpdir(), 'assay-check-dist-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('scripts/check-dist.mjs', () => {
  it('finds that dist/ is what the lock file builds, but for the one blank that was added here', {
    timeout: 600_000,
  }, () => {
    const copy = join(work, 'copy');
    const cloned = spawnSync('git', ['clone', '--quiet', '--no-hardlinks', root, copy], { encoding: 'utf8' });
    expect(cloned.status, cloned.stderr).toBe(0);
    cpSync(join(root, 'scripts', 'check-dist.mjs'), join(copy, 'scripts', 'check-dist.mjs'));
    appendFileSync(join(copy, 'dist', 'suite', 'index.js'), ' ');
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'scripts', 'check-dist.mjs')], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    const problems = stderr.split('\n').filter((line) => line.startsWith('dist/'));
    expect(problems).toEqual(['dist/suite/index.js differs from what the build makes']);
    expect(stdout).toMatch(/\n\d\d+ files built, 1 problems\n/);
  });
});
