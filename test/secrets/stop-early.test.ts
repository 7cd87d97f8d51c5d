import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { command } from '../../src/entry/commands/secrets.ts';
import { plainIo, range, repository } from './repository.ts';

const repo = repository();
const bin = mkdtempSync(join(tmpdir(), 'assay-slow-git-'));

/** How many processes keep this one running. */
const running = () => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;

/** A range whose base has a file that is not valid. */
function rangeOver(path: string): { base: string; head: string } {
  repo.write(path, 'nonsense: [\n');
  const base = repo.commit();
  repo.write('a.txt', `${path}\n`);
  return { base, head: repo.commit() };
}

describe.skipIf(process.platform === 'win32')(
  'the log of a range, which is read before it is known to be needed',
  () => {
    beforeAll(() => {
      // a log that takes longer than any test, as that of a very large range does
      const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
      writeFileSync(
        join(bin, 'git'),
        `#!/bin/sh\nfor a; do [ "$a" = log ] && exec sleep 60; done\nexec "${real}" "$@"\n`,
      );
      chmodSync(join(bin, 'git'), 0o755);
      vi.stubEnv('PATH', `${bin}${delimiter}${process.env.PATH}`);
    });
    afterAll(() => {
      vi.unstubAllEnvs();
      repo.remove();
      rmSync(bin, { recursive: true, force: true });
    });

    it('is stopped where the policy is not valid', async () => {
      const { base, head } = rangeOver('assay.yml');
      const before = running();
      const options = { config: null, formats: [], output: null, quiet: true, color: false, seed: 1 };
      const asked = command.run({ io: plainIo(repo.root), options, flags: { diff: `${base}..${head}` }, words: [] });
      await expect(asked).rejects.toThrow('assay.yml');
      await vi.waitFor(() => expect(running()).toBeLessThanOrEqual(before), 10_000);
    });

    it('is stopped where the allow-list is not valid', async () => {
      const { base, head } = rangeOver('.assay/secrets.allow');
      const before = running();
      await expect(range(repo.root, base, head)).rejects.toThrow('secrets.allow');
      await vi.waitFor(() => expect(running()).toBeLessThanOrEqual(before), 10_000);
    });
  },
);
