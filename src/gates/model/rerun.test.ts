import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GateFolder, gateFolder } from '../../../test/model/gate-run.ts';

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
});
afterEach(() => folder.remove());

const golden = [
  'id,x,label',
  ...Array.from({ length: 400 }, (_, i) => `r${i},${((i * 37) % 101) / 25 - 2},${(i * 37) % 101 > 50 ? 1 : 0}`),
].join('\n');

const policy = {
  baseline: { path: 'models/prod' },
  candidate: { path: 'models/new' },
  golden: { path: 'golden.csv' },
  task: 'binary',
  primary: { metric: 'accuracy', margin: 0.1 },
  flips: { 'max-nfr': 0.05 },
  latency: { calls: 20, 'ratio-margin': '900%' },
  batch: 64,
};

function models(base: string, head: string): void {
  folder.write({
    'golden.csv': golden,
    'models/prod/model.json': { format: 'layers-model', behave: base },
    'models/new/model.json': { format: 'layers-model', behave: head, weight: 1.5 },
  });
}

describe('models that are run again', () => {
  it('are said to be deterministic when they give the same bits', async () => {
    models('plain', 'plain');
    const evidence = await folder.run(policy);
    expect(evidence.verdict).toBe('pass');
    expect(evidence.notes.map(({ text }) => text)).toContain('Run again on 400 rows, the models gave the same bits.');
    expect(evidence.measurements.map(({ id }) => id)).not.toContain('aa-flips');
  });

  it('are judged by the mean of three runs, and flips above the noise, when they are not', async () => {
    models('noisy', 'noisy');
    const evidence = await folder.run(policy);
    expect(evidence.notes.map(({ text }) => text).join('\n')).toMatch(
      /The baseline is not deterministic: run again, \d+ of 400 rows had other outputs .*Both were run 3 times on all rows/,
    );
    expect(evidence.measurements[0]?.interval?.method).toContain('with the variance between runs');
    expect(evidence.measurements.find(({ id }) => id === 'aa-flips')?.value).toBeGreaterThan(0);
    const nfr = evidence.measurements.find(({ id }) => id === 'nfr');
    expect(nfr?.limit?.value).toBeGreaterThan(0.05);
    expect(evidence.verdict).toBe('pass');
  });

  it('are not run again when the policy does not want it', async () => {
    models('noisy', 'noisy');
    const evidence = await folder.run({ ...policy, repeats: 1 });
    expect(evidence.notes.map(({ text }) => text).join()).not.toMatch(/again/);
  });

  it('fail when the candidate fails the second time', async () => {
    models('plain', 'once');
    const evidence = await folder.run(policy);
    expect(evidence.verdict).toBe('fail');
    expect(evidence.findings[0]?.rule).toBe('model-answer');
  });
});
