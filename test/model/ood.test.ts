import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GateFolder, gateFolder, problemOf } from './gate-run.ts';

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
});
afterEach(() => folder.remove());

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

/** Golden rows lie 1 to 3 from 0, where a model turns: it is sure of them. */
const golden = [
  'id,x,label',
  ...Array.from({ length: 300 }, (_, i) => {
    const x = (1 + ((i * 37) % 101) / 50) * (i % 2 === 0 ? 1 : -1);
    return `r${i},${x},${x > 0 ? 1 : 0}`;
  }),
].join('\n');
const rowsAt = (x: (i: number) => number) =>
  ['id,x', ...Array.from({ length: 120 }, (_, i) => `o${i},${x(i)}`)].join('\n');
const near = rowsAt((i) => (i - 60) / 100);
const far = rowsAt((i) => 4 + i / 100);

function write(ood: string | null): void {
  const files = [
    ['golden.csv', golden, ''] as const,
    ...(ood === null ? [] : [['ood.csv', ood, ', set: ood'] as const]),
  ];
  folder.write({
    'g/manifest.yml': `files:\n${files.map(([path, text, set]) => `  - { path: ${path}, sha256: ${sha(text)}${set} }`).join('\n')}\n`,
    ...Object.fromEntries(files.map(([path, text]) => [`g/${path}`, text])),
    'prod/model.json': { weight: 1 },
    'new/model.json': { weight: 1.01 },
  });
}

const config = (ood?: object, more: object = {}) => ({
  baseline: { path: 'prod' },
  candidate: { path: 'new' },
  golden: { manifest: 'g/manifest.yml' },
  task: 'binary',
  primary: { metric: 'accuracy', margin: 0.05 },
  latency: { calls: 20, 'ratio-margin': '900%' },
  repeats: 1,
  ...(ood === undefined ? {} : { ood }),
  ...more,
});

describe('the set ood', () => {
  it('is shown where nothing is asked of it', async () => {
    write(near);
    const evidence = await folder.run(config());
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'pass']);
    expect(evidence.counts.rows).toBe(300);
    const of = (id: string) => evidence.measurements.find((each) => each.id === id);
    expect(of('ood-auroc')).toMatchObject({ value: 1, base: 1, head: 1, n: { head: 120 }, verdict: 'pass' });
    expect(of('ood-not-finite')?.value).toBe(0);
    // The sigmoid of 0 to 0.6 by steps of 0.01, on both sides: by hand.
    const confidence = Array.from({ length: 120 }, (_, i) => 1 / (1 + Math.exp(-Math.abs((i - 60) / 100))));
    expect(of('ood-confidence')?.base).toBeCloseTo(confidence.reduce((a, b) => a + b) / 120, 6);
    const entropy = confidence.map((p) => -p * Math.log(p) - (1 - p) * Math.log(1 - p));
    expect(of('ood-entropy')?.base).toBeCloseTo(entropy.reduce((a, b) => a + b) / 120, 6);
  });

  it.each([
    ['unsure rows pass', near, { 'min-auroc': 0.9, margin: 0.02, 'abstain-below': 0.7 }, 'pass', 1],
    ['sure rows fail', far, { 'min-auroc': 0.9, 'abstain-below': 0.7 }, 'fail', 0],
    ['sure rows under both models pass a margin', far, { margin: 0.02, 'abstain-below': 0.7 }, 'pass', 0],
  ] as const)('%s', async (_, rows, asked, verdict, abstention) => {
    write(rows);
    const evidence = await folder.run(config(asked));
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', verdict]);
    expect(evidence.findings.some(({ rule }) => rule === 'ood')).toBe(verdict === 'fail');
    expect(evidence.measurements.find(({ id }) => id === 'ood-abstention')?.value).toBe(abstention);
  });

  it.each([
    [
      'a policy that asks without a set',
      null,
      config({ margin: 0.1 }),
      /asks for rows that the golden dataset does not have/,
    ],
    ['rows without the input', 'id,y\na,1\n', config(), /The set ood .* has no column `x`/],
    ['no row', 'id,x\n', config(), /The set ood .* has no row/],
    ['an id twice', 'id,x\na,1\na,2\n', config(), /has the id `a` twice/],
    ['a gap', 'id,x\na,1\nb,\n', config(), /Row 2 \(id `b`\), column `x`/],
    [
      'a task without classes',
      near,
      config(undefined, { task: 'regression', primary: { metric: 'mae', margin: 1 } }),
      /no meaning in the task regression/,
    ],
  ])('cannot be judged with %s', async (_, rows, asked, message) => {
    write(rows);
    const evidence = await folder.run(asked);
    expect(evidence.verdict).toBe('error');
    expect(problemOf(evidence)).toMatch(message);
  });
});
