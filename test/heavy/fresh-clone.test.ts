import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { evidenceSchema } from '../../src/evidence/evidence-schema.ts';
import { root } from '../architecture/tree.ts';

const work = mkdtempSync(join(tmpdir(), 'assay-fresh-'));
const clone = join(work, 'clone');
const out = join(work, 'out');
const { RUNNER_TOOL_CACHE: _, ...inherited } = process.env;
const env = { ...inherited, ASSAY_CACHE: join(work, 'cache') };

afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What a stranger does: clone, then `node dist/cli.js ...`; no node_modules, an empty cache of engines. */
function cli(...args: string[]) {
  const node = process.env.ASSAY_TEST_NODE ?? process.execPath;
  return spawnSync(node, [join(clone, 'dist', 'cli.js'), ...args], { cwd: clone, env, encoding: 'utf8' });
}

describe('a fresh clone', () => {
  let evidence: Evidence[] = [];

  beforeAll(() => {
    const cloned = spawnSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone], { encoding: 'utf8' });
    expect(cloned.status, cloned.stderr).toBe(0);
    const { status, stderr } = cli('demo', '--exit-zero', '--output', out);
    expect(status, stderr).toBe(0);
    evidence = readdirSync(join(out, 'evidence'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => evidenceSchema.parse(JSON.parse(readFileSync(join(out, 'evidence', name), 'utf8'))));
  }, 300_000);

  it('has nothing installed', () => {
    expect(existsSync(join(clone, 'node_modules'))).toBe(false);
  });

  it('shows three gates that judged and found what the demo plants', () => {
    const verdicts = (gate: string) => evidence.filter((one) => one.gate === gate).map(({ verdict }) => verdict);
    expect(verdicts('secrets')).toEqual(['fail']);
    expect(verdicts('data')).toContain('fail');
    expect(verdicts('model')).toEqual(['fail']);
    expect(evidence.filter(({ verdict }) => verdict === 'error')).toEqual([]);
    const rules = evidence.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(rules).toContain('unit-changed');
  });

  it('writes a comment that gives the verdict first, and a page that asks nobody for anything', () => {
    expect(readFileSync(join(out, 'comment.md'), 'utf8').split('\n')[0]).toMatch(/fail/i);
    const page = readFileSync(join(out, 'report.html'), 'utf8');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(
      /<(?:link|iframe|object|embed)\b|<script[^>]*\bsrc=|<img[^>]*\bsrc="http|@import|url\(http/i,
    );
    expect(() => JSON.parse(readFileSync(join(out, 'results.sarif'), 'utf8'))).not.toThrow();
  });

  it('ends with the exit code that the verdict deserves', { timeout: 300_000 }, () => {
    const { status, stdout } = cli('demo', '--output', out, '--no-color');
    expect(status).toBe(1);
    expect(stdout).toMatch(/fail/i);
  });

  it('explains itself', () => {
    expect(cli('--version').stdout).toMatch(/\d+\.\d+\.\d+/);
    expect(cli('help').stdout).toContain('assay secrets');
    expect(cli('rules').stdout).toContain('hugging-face-token');
  });
});
