import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GateFolder, gateFolder, problemOf } from '../../../test/model/gate-run.ts';

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
});
afterEach(() => folder.remove());

const rows = 600;
const x = (i: number) => ((i * 37) % 101) / 25 - 2;
const golden = ['id,x,label', ...Array.from({ length: rows }, (_, i) => `r${i},${x(i)},${Number(x(i) > 0)}`)].join(
  '\n',
);
/** A release that was right on all rows. */
const released = ['id,p', ...Array.from({ length: rows }, (_, i) => `r${i},${x(i) > 0 ? 0.9 : 0.1}`)].join('\n');
/** Outputs that are wrong on every `nth` row. */
const wrong = (nth: number) =>
  ['id,p', ...Array.from({ length: rows }, (_, i) => `r${i},${x(i) > 0 === (i % nth === 0) ? 0.1 : 0.9}`)].join('\n');

const policy = {
  baseline: { predictions: 'prod.csv' },
  candidate: { predictions: 'new.csv' },
  golden: { path: 'golden.csv' },
  task: 'binary',
  primary: { metric: 'accuracy', margin: 0.06 },
  latency: { calls: 20, 'ratio-margin': '900%' },
};

const anchored = (anchor: object) => folder.run({ ...policy, anchor });

describe('an anchor', () => {
  beforeEach(() => {
    folder.write({ 'golden.csv': golden, 'prod.csv': wrong(12), 'new.csv': wrong(9), 'release.csv': released });
  });

  it('fails a candidate that is within the margin of its baseline and beyond that of the anchor', async () => {
    expect((await folder.run(policy)).verdict).toBe('pass');
    const evidence = await anchored({ predictions: 'release.csv', margin: 0.06 });
    expect(evidence.verdict).toBe('fail');
    expect(evidence.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'anchor',
    ]);
    expect(evidence.findings[0]?.message).toBe('accuracy fell against the anchor');
    expect(evidence.decided).toMatch(/against the anchor$/);
  });

  it('passes one within its own margin', async () => {
    const evidence = await anchored({ predictions: 'release.csv', margin: 0.2 });
    expect(evidence.verdict).toBe('pass');
    expect(evidence.measurements.map(({ subject }) => subject)).toContain('model against the anchor');
  });

  it('is run like the other models', async () => {
    folder.write({
      'models/a/model.json': { format: 'layers-model', weight: 2 },
      'models/b/model.json': { format: 'layers-model', weight: 2.5 },
      'models/bad/model.json': { format: 'layers-model', weight: -1 },
    });
    const models = { baseline: { path: 'models/a' }, candidate: { path: 'models/b' } };
    const evidence = await folder.run({ ...policy, ...models, anchor: { path: 'models/bad', margin: 0.05 } });
    const found = evidence.measurements.find(({ subject }) => subject === 'model against the anchor');
    expect(found).toMatchObject({ outcome: 'not-worse', verdict: 'pass' });
    expect(found?.value).toBeGreaterThan(0.5);
  });

  it.each([
    [{ path: 'models/none', margin: 0.1 }, /There is no anchor at `models\/none`/],
    [{ path: 'models/die', margin: 0.1 }, /The anchor `models\/die` does not load/],
  ])('that cannot be run is an error: %j', async (anchor, message) => {
    folder.write({ 'models/die/model.json': { format: 'layers-model', behave: 'refuse' } });
    const evidence = await anchored(anchor);
    expect(evidence.verdict).toBe('error');
    expect(problemOf(evidence)).toMatch(message);
  });
});
