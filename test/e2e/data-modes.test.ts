import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestRepository, testRepository } from '../repository/git-repository.ts';
import { assay } from './cli.ts';

/** The modes of the data gate through the command line. */
const root = mkdtempSync(join(tmpdir(), 'assay-modes-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Found {
  readonly verdict: string;
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string }[];
  readonly measurements: readonly { readonly id: string; readonly outcome?: string }[];
}

const csv = (rows: number, line: (i: number) => string, header = 'id,price,kind,label') =>
  `${header}\n${Array.from({ length: rows }, (_, i) => line(i)).join('\n')}\n`;
const price = (i: number) => ((i * 37) % 1000) / 10;
const plain = csv(3000, (i) => `${i},${price(i)},${i % 3 === 0 ? 'a' : 'b'},${i % 2}`);

function data(cwd: string, args: readonly string[]): { readonly code: number | null; readonly found: Found } {
  const { code, out, err } = assay(cwd, ['data', ...args, '--format', 'json']);
  expect(code, out + err).not.toBe(70);
  return { code, found: JSON.parse(out) as Found };
}

const ruleOf = ({ findings }: Found, rule: string) => findings.find((finding) => finding.rule === rule);

describe('two named snapshots', () => {
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'base.csv'), plain);

  it('--key: rows removed, added and changed, and the cells that changed on demand', () => {
    const edited = csv(
      3000,
      (i) => `${i + 10},${i === 90 ? -1 : price(i + 10)},${(i + 10) % 3 === 0 ? 'a' : 'b'},${i % 2}`,
    );
    writeFileSync(join(root, 'rows.csv'), edited);
    const { found } = data(root, ['base.csv', 'rows.csv', '--key', 'id']);
    expect(ruleOf(found, 'rows-differ')).toMatchObject({
      severity: 'note',
      message: '1 of 2,990 rows changed, 10 were removed, 10 added',
    });
    const shown = assay(root, ['data', 'base.csv', 'rows.csv', '--key', 'id', '--examples', '--format', 'json']).out;
    expect(shown).toContain('Some changed cells');
    const wrong = assay(root, ['data', 'base.csv', 'rows.csv', '--key', 'nothing']);
    expect(wrong.code).toBe(2);
    expect(wrong.out).toContain('is not a column of both sides');
  });

  it('--mode skew: feature parity by key', () => {
    const served = csv(
      1500,
      (i) => `${i},${i % 10 === 0 ? price(i) + 3 : price(i)},${i % 3 === 0 ? 'a' : 'b'},${i % 2}`,
    );
    writeFileSync(join(root, 'served.csv'), served);
    const { code, found } = data(root, ['base.csv', 'served.csv', '--mode', 'skew', '--key', 'id']);
    expect(code).toBe(1);
    expect(ruleOf(found, 'feature-parity')?.message).toBe('`price` is served with other values than it was trained on');
    expect(assay(root, ['data', 'base.csv', 'served.csv', '--mode', 'other']).code).toBe(2);
  });
});

describe('a pull request', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = testRepository();
  });
  afterEach(() => repository.remove());
  const evidence = () => JSON.parse(readFileSync(join(repository.root, 'evidence', 'data-t.json'), 'utf8')) as Found;
  const policy = (own: string) => `version: 1\ndata:\n  snapshots:\n    - name: t\n      path: t.csv\n${own}`;

  it("is held to base's expectations, also for a first snapshot, and cannot drop them", () => {
    const expected =
      '      columns:\n        price:\n          expect:\n            - range: { min: 0 }\n              mostly: 0.999\n';
    repository.commit({ 'assay.yml': policy(`      expect:\n        - sql: price < 1000 or kind = 'a'\n${expected}`) });
    repository.git('switch', '--quiet', '--create', 'more');
    const bad = csv(3000, (i) => `${i},${i % 100 === 1 ? -5 : price(i)},b,0`);
    repository.commit({ 'assay.yml': policy(''), 't.csv': bad });
    const run = assay(repository.root, ['run', '--evidence', 'evidence']);
    expect(run.code, run.out + run.err).toBe(1);
    expect(run.out).toContain('30 of 3,000 values of `price` are not at least 0');
    expect(evidence().measurements.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['expect-sql', 'within'],
      ['expect-range', 'outside'],
    ]);
  });

  it('cannot bring a condition in SQL of its own', () => {
    repository.commit({ 'assay.yml': policy(''), 't.csv': plain });
    repository.git('switch', '--quiet', '--create', 'more');
    const own = policy('      expect:\n        - sql: price < 0\n        - row_count: { min: 100000 }\n');
    repository.commit({ 'assay.yml': own, 't.csv': `${plain}3000,1,b,0\n` });
    const run = assay(repository.root, ['run', '--evidence', 'evidence']);
    expect(run.code, run.out).toBe(1);
    expect(evidence().findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['expect-row-count']));
    expect(ruleOf(evidence(), 'expect-sql')).toBeUndefined();
  });

  it('compares what is served with what was trained on', () => {
    const own =
      '      mode: skew\n      training: train.csv\n      key: [id]\n      columns:\n        label: { role: label }\n';
    const served = (shift: number) =>
      csv(2000, (i) => `${i},${price(i) + shift},${i % 3 === 0 ? 'a' : 'b'}`, 'id,price,kind');
    repository.commit({ 'assay.yml': policy(own), 'train.csv': plain, 't.csv': served(0) });
    repository.git('switch', '--quiet', '--create', 'more');
    repository.commit({ 't.csv': served(0.5) });
    const run = assay(repository.root, ['run', '--evidence', 'evidence']);
    expect(run.code, run.out + run.err).toBe(1);
    expect(ruleOf(evidence(), 'feature-parity')).toBeDefined();
    expect(ruleOf(evidence(), 'column-removed')).toBeUndefined();
  });

  it('init suggests expectations that hold', () => {
    repository.commit({ 'data/t.csv': plain });
    const init = assay(repository.root, ['init']);
    expect(init.code, init.err).toBe(0);
    expect(init.out).toMatch(/\d+ expectations that hold today/);
    const text = readFileSync(join(repository.root, 'assay.yml'), 'utf8');
    expect(text).toContain('# key: [id]');
    const { found } = data(repository.root, ['data/t.csv', 'data/t.csv']);
    const made = found.measurements.filter(({ id }) => id.startsWith('expect-'));
    expect(made.length).toBeGreaterThan(5);
    expect(made.every(({ outcome }) => outcome === 'within')).toBe(true);
  });
});
