import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GateFolder, gateFolder, problemOf } from '../../../test/model/gate-run.ts';

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
});
afterEach(() => folder.remove());

const rows = 2000;
const golden = (labelled: (i: number) => boolean) =>
  [
    'id,x,group,label',
    ...Array.from({ length: rows }, (_, i) => {
      const x = ((i * 37) % 101) / 25 - 2;
      return `r${i},${x},${i % 2},${labelled(i) ? Number((i * 37) % 101 > 50) : ''}`;
    }),
  ].join('\n');

const policy = {
  baseline: { path: 'models/prod' },
  candidate: { path: 'models/new' },
  golden: { path: 'golden.csv', inputs: ['x'] },
  task: 'binary',
  primary: { metric: 'accuracy', margin: 0.05 },
  slices: { by: ['group'] },
  latency: { calls: 20, 'ratio-margin': '900%' },
  'early-stop': true,
};

function models(weight: number, labelled: (i: number) => boolean = () => true): void {
  folder.write({
    'golden.csv': golden(labelled),
    'models/prod/model.json': { format: 'layers-model', weight: 2 },
    'models/new/model.json': { format: 'layers-model', weight },
  });
}

const looked = /^Stopped at the look at (\d+) % of the rows \(([\d,]+) of 2,000, in a random order\)/;

describe('early stopping', () => {
  it.each([
    ['a candidate that is wrong everywhere fails at the first look', -2, 'fail', '10'],
    ['an equal candidate passes before all rows are run', 2.5, 'pass', '25'],
  ])('%s', async (_, weight, verdict, share) => {
    models(weight);
    const evidence = await folder.run(policy);
    const [, found, count] = evidence.notes.map(({ text }) => looked.exec(text)).find((match) => match !== null) ?? [];
    expect([evidence.verdict, found]).toEqual([verdict, share]);
    const [accuracy] = evidence.measurements;
    expect(accuracy?.interval?.level).toBeGreaterThan(0.9);
    expect(String(accuracy?.n.head)).toBe(count?.replace(',', ''));
  });

  it('gives the same numbers again', async () => {
    models(-2);
    const [first, second] = [await folder.run(policy), await folder.run(policy)];
    expect(first.measurements[0]).toEqual(second.measurements[0]);
  });

  it('sees every row that must not flip', async () => {
    models(-2);
    const flips = { 'must-not-flip': "group == '1'" };
    const evidence = await folder.run({ ...policy, flips });
    expect(evidence.measurements[0]?.n.head).toBe(rows);
    expect(evidence.findings.find(({ rule }) => rule === 'must-not-flip')?.number).toMatch(/ of 1,000 flagged rows/);
    expect(evidence.notes.map(({ text }) => text).join()).toContain('All rows are run in spite of `early-stop`');
  });

  it('refuses a metric that is no mean of row scores', async () => {
    models(2.5);
    const evidence = await folder.run({ ...policy, primary: { metric: 'roc-auc', margin: 0.05 } });
    expect(problemOf(evidence)).toMatch(/`model.early-stop` serves means of row scores of independent rows: roc-auc/);
  });
});

describe('missing labels', () => {
  it('are told about when the policy says that chance chose them', async () => {
    models(-1, (i) => i % 4 === 0);
    const evidence = await folder.run({ ...policy, 'early-stop': false, 'missing-labels': 'at-random' });
    const texts = evidence.notes.map(({ text }) => text).join('\n');
    expect(texts).toMatch(/The 1,500 rows without a label (sharpen|say nothing about) accuracy/);
    expect(texts).toContain('1,500 of 2,000 golden rows have no label');
  });
});
