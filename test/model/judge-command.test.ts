import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GateFolder, gateFolder, problemOf } from './gate-run.ts';

const rows = 400;
const lines = (count: number, make: (i: number) => object) =>
  Array.from({ length: count }, (_, i) => JSON.stringify(make(i))).join('\n');

/** Texts that hold how good they are: the judge of these tests reads it. */
const text = (quality: number, i: number) => `${quality} points for answer ${i % 7}`;
const quality = (i: number, k: number) => (i * 7919 + k * 104_729 + ((i * i) % 613)) % 10;
const base = (i: number) => text(quality(i, 1), i);
/** A point more on half of the rows, a point less on the others. */
const equal = (i: number) => text(quality(i, 1) + (i % 4 < 2 ? 1 : -1), i);
const worse = (i: number) => text(Math.max(0, quality(i, 1) - 3), i);
const outputs = (of: (i: number) => string) => lines(rows, (i) => ({ id: `r${i}`, text: of(i) }));

const judge = (choice: string) => `
  import { readFileSync } from 'node:fs';
  const points = (text) => Number.parseInt(text, 10);
  for (const line of readFileSync(0, 'utf8').trim().split('\\n')) {
    const { id, a, b, row, expected } = JSON.parse(line);
    const fair = points(a) === points(b) ? 'tie' : points(a) > points(b) ? 'a' : 'b';
    const preference = ${choice};
    console.log(JSON.stringify({ id, preference }));
  }`;

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
  folder.write({
    'golden.jsonl': lines(rows, (i) => ({ id: `r${i}`, question: `why ${i}?`, label: `since ${i}` })),
    'base.jsonl': outputs(base),
    'equal.jsonl': outputs(equal),
    'worse.jsonl': outputs(worse),
    'judge/fair.mjs': judge('fair'),
    'judge/first.mjs': judge('"a"'),
    'judge/contrary.mjs': judge('({ a: "b", b: "a", tie: "tie" })[fair]'),
    'judge/unsure.mjs': judge('fair === "tie" ? 0.5 : fair === "a" ? 0.75 : 0.25'),
  });
});
afterEach(() => folder.remove());

const by = (program: string) => [process.execPath, `{root}/judge/${program}`];
const policy = (candidate: string, program: string, more: object = {}) => ({
  baseline: { predictions: 'base.jsonl' },
  candidate: { predictions: candidate },
  golden: { path: 'golden.jsonl', inputs: ['question'] },
  task: 'text',
  primary: { metric: 'judge-command', name: 'help', command: by(program), margin: 0.1, ...more },
});
const measured = (evidence: Awaited<ReturnType<GateFolder['run']>>, id: string) =>
  evidence.measurements.find((each) => each.id === id);

/** Pairs that people have judged, who see the points but where `odd` says otherwise. */
const judged = (
  count: number,
  make: (i: number) => { id?: string; a: string; b: string },
  odd: (i: number) => boolean,
) =>
  lines(count, (i) => {
    const pair = make(i);
    const [a, b] = [Number.parseInt(pair.a, 10), Number.parseInt(pair.b, 10)];
    const fair = a === b ? 'tie' : a > b ? 'a' : 'b';
    return { ...pair, expected: '', preference: odd(i) ? (fair === 'a' ? 'b' : 'a') : fair };
  });
const someTexts = (i: number) => ({ a: text(quality(i, 5), i), b: text(quality(i, 6), i) });

describe('a judge of texts', () => {
  it('passes an equal model and fails a worse one, by the share of rows that it wins', async () => {
    const same = await folder.run(policy('equal.jsonl', 'fair.mjs'));
    expect([problemOf(same), same.verdict]).toEqual(['', 'pass']);
    const bad = await folder.run(policy('worse.jsonl', 'fair.mjs'));
    expect([problemOf(bad), bad.verdict]).toEqual(['', 'fail']);
    const wins = Array.from({ length: rows }, (_, i): number => (quality(i, 1) === 0 ? 0.5 : 0));
    const own = measured(bad, 'judge-command(help)');
    const share = wins.reduce((sum, one) => sum + one, 0) / rows;
    expect(own?.head).toBeCloseTo(share, 12);
    expect(own?.base).toBeCloseTo(1 - share, 12);
    expect(measured(bad, 'judge-position')).toMatchObject({ value: 0, outcome: 'within', verdict: 'pass' });
  });

  it('is mirrored when the models change their roles', async () => {
    const there = await folder.run(policy('worse.jsonl', 'fair.mjs'));
    folder.write({ 'base.jsonl': outputs(worse), 'worse.jsonl': outputs(base) });
    const back = await folder.run(policy('worse.jsonl', 'fair.mjs'));
    const [one, other] = [measured(there, 'judge-command(help)'), measured(back, 'judge-command(help)')];
    expect(other?.value).toBeCloseTo(-(one?.value as number), 12);
    expect(other?.interval?.low).toBeCloseTo(-(one?.interval?.high as number), 12);
  });

  it('may say how sure it is', async () => {
    const evidence = await folder.run(policy('worse.jsonl', 'unsure.mjs'));
    expect(measured(evidence, 'judge-command(help)')?.head).toBeGreaterThan(0.25);
    expect(evidence.verdict).toBe('fail');
  });

  it('that only looks at the place prefers nobody, and is found out', async () => {
    const evidence = await folder.run(policy('worse.jsonl', 'first.mjs'));
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'warn']);
    expect(measured(evidence, 'judge-command(help)')).toMatchObject({ base: 0.5, head: 0.5, outcome: 'not-worse' });
    expect(evidence.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['judge-position', 'warning']]);
  });

  it.each([
    ['fair.mjs', 200, 'pass', 'within'],
    ['contrary.mjs', 200, 'error', 'outside'],
    ['fair.mjs', 5, 'warn', 'undecided'],
  ])('is held against what people say: %s on %d pairs', async (program, pairs, verdict, outcome) => {
    folder.write({ 'judge/people.jsonl': judged(pairs, someTexts, (i) => i % 10 === 3) });
    const evidence = await folder.run(
      policy('equal.jsonl', program, { human: 'judge/people.jsonl', 'min-agreement': 0.8 }),
    );
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', verdict]);
    const agreement = measured(evidence, 'judge-agreement');
    expect(agreement).toMatchObject({ outcome, n: { head: pairs } });
    if (program === 'fair.mjs') expect(agreement?.value).toBeCloseTo(1 - Math.floor((pairs + 6) / 10) / pairs, 12);
    expect(evidence.notes.map((note) => note.text).join()).toMatch(/Cohen’s kappa/);
  });

  it('is corrected by people who have judged the texts of these models', async () => {
    const human = (i: number) => ({ id: `r${2 * i}`, a: base(2 * i), b: equal(2 * i) });
    folder.write({ 'judge/people.jsonl': judged(150, human, (i) => i % 6 === 3) });
    const alone = await folder.run(policy('equal.jsonl', 'fair.mjs'));
    const evidence = await folder.run(policy('equal.jsonl', 'fair.mjs', { human: 'judge/people.jsonl' }));
    const own = measured(evidence, 'judge-command(help)');
    expect(own?.interval?.method).toMatch(/PPI\+\+\) of 150 rows judged by people and 250 by the judge/);
    const width = ({ low, high }: { low: number | null; high: number | null }) => (high as number) - (low as number);
    const before = measured(alone, 'judge-command(help)')?.interval;
    expect(width(own?.interval as never)).toBeGreaterThan(width(before as never));
  });

  it.each([
    ['answers', 'undefined', {}, /gave no a, b, tie or number from 0 to 1 as `preference`/],
    ['numbers', '2', {}, /gave no a, b, tie or number/],
    [
      'pairs for an agreement',
      'fair',
      { 'min-agreement': 0.7 },
      /asks for a `min-agreement` with people, and names no/,
    ],
    ['a file of people', 'fair', { human: 'absent.csv' }, /no file of judged pairs at `absent.csv`/],
    ['columns', 'fair', { human: 'base.jsonl' }, /400 rows and the columns `id`, `text`: needed/],
    ['words', 'fair', { human: 'judge/words.csv' }, /the preference `left` in row 1: needed a, b or tie/],
  ])('needs %s that can be read', async (_, choice, more, message) => {
    folder.write({ 'judge/odd.mjs': judge(choice), 'judge/words.csv': 'a,b,preference\nx,y,left' });
    const evidence = await folder.run(policy('equal.jsonl', 'odd.mjs', more));
    expect([evidence.verdict, problemOf(evidence)]).toEqual(['error', expect.stringMatching(message)]);
  });

  it('serves texts only', async () => {
    const evidence = await folder.run({ ...policy('equal.jsonl', 'fair.mjs'), task: 'regression' });
    expect(problemOf(evidence)).toMatch(/judge-command.*which the task regression does not have/);
  });
});
