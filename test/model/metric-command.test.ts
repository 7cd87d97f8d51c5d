import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { token } from '../secrets/repository.ts';
import { type GateFolder, gateFolder, problemOf } from './gate-run.ts';

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
  folder.write({
    'golden.csv': csv('id,label,amount,seg', (i) => `${i % 2},${1 + (i % 9)},${i % 3}`),
    'base.csv': csv('id,p', (i) => String(right(i, 11))),
    'worse.csv': csv('id,p', (i) => String(right(i, 3))),
    'metrics/lines.mjs': `
      import { readFileSync } from 'node:fs';
      export const rows = readFileSync(0, 'utf8').trim().split('\\n').map((line) => JSON.parse(line));
      export const good = ({ label, output }) => (output > 0.5) === (label === 1);`,
    'metrics/profit.mjs': `
      import { good, rows } from './lines.mjs';
      for (const one of rows.reverse())
        console.log(JSON.stringify({ id: one.id, score: good(one) ? one.row.amount : -one.row.amount }));`,
    'metrics/share.mjs': `
      import { good, rows } from './lines.mjs';
      console.log(rows.filter(good).length / rows.length);`,
  });
});
afterEach(() => folder.remove());

const rows = 300;
const csv = (header: string, cell: (i: number) => string) =>
  [header, ...Array.from({ length: rows }, (_, i) => `r${i},${cell(i)}`)].join('\n');
/** A probability on the right side of the label but in every `wrong`th row. */
const right = (i: number, wrong: number) => ((i % 2 === 1) === (i % wrong !== 0) ? 0.9 : 0.1);

const by = (program: string) => [process.execPath, `{root}/metrics/${program}`];
const profit = { metric: 'metric-command', name: 'profit', command: by('profit.mjs'), margin: 1 };
const policy = (candidate: string, primary: object = profit, more: object = {}) => ({
  baseline: { predictions: 'base.csv' },
  candidate: { predictions: candidate },
  golden: { path: 'golden.csv' },
  task: 'binary',
  primary,
  ...more,
});

describe('a metric by a program', () => {
  it('has the interval of its row scores, in slices as well', async () => {
    const same = await folder.run(policy('base.csv', profit, { golden: { path: 'golden.csv' } }));
    expect([problemOf(same), same.verdict, same.decided]).toEqual(['', 'pass', 'same model']);
    const worse = await folder.run(policy('worse.csv', profit, { slices: { by: ['seg'], margin: 1 } }));
    expect([problemOf(worse), worse.verdict]).toEqual(['', 'fail']);
    const amounts = Array.from({ length: rows }, (_, i) => 1 + (i % 9));
    const mean = (wrong: number) =>
      amounts.reduce((sum, amount, i) => sum + (i % wrong === 0 ? -amount : amount), 0) / rows;
    const [whole, ...slices] = worse.measurements.filter(({ id }) => id === 'metric-command(profit)');
    expect(whole?.base).toBeCloseTo(mean(11), 12);
    expect(whole?.head).toBeCloseTo(mean(3), 12);
    expect(whole?.interval?.method).toBe('paired t interval');
    expect(slices.map(({ subject, outcome }) => [subject, outcome])).toContainEqual(['`seg` = `0`', 'worse']);
    expect(worse.findings[0]).toMatchObject({ rule: 'metric-command', message: 'profit fell' });
  });

  it('passes a candidate whose losses are within the margin, and knows what lower is', async () => {
    const cost = { ...profit, name: 'cost', better: 'lower', margin: 0.5 };
    const evidence = await folder.run(policy('worse.csv', cost));
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'pass']);
  });

  it.each([
    [{ margin: 0.01 }, 'warn', 'undecided'],
    [{ margin: 0.9, undecided: 'fail' }, 'fail', 'undecided'],
    [{ min: 0.1 }, 'warn', 'undecided'],
  ])('of one number has no interval and is never decided: %j', async (asked, verdict, outcome) => {
    const share = { metric: 'metric-command', command: by('share.mjs'), gives: 'number', ...asked };
    const evidence = await folder.run(policy('worse.csv', share, { slices: { by: ['seg'] } }));
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', verdict]);
    const [own] = evidence.measurements;
    expect(own).toMatchObject({ outcome, head: 2 / 3 });
    expect(own?.interval).toBeUndefined();
    expect(evidence.findings[0]?.number).toMatch(/no interval/);
  });

  it.each([
    [
      'ends with a code',
      'console.error("no licence"); process.exit(3)',
      /exit code 3 .*baseline; its last words: `no licence`/,
    ],
    ['leaves a row out', 'rows.slice(1).forEach(({ id }) => say({ id, score: 1 }))', /left 1 of 300 unanswered.*`r0`/],
    ['answers twice', 'rows.forEach(({ id }) => { say({ id, score: 1 }); say({ id, score: 1 }) })', /`r0` twice/],
    ['answers what nobody asked', 'say({ id: "x", score: 1 })', /the id `x`, which it was not asked about/],
    ['gives no number', 'rows.forEach(({ id }) => say({ id, score: "1" }))', /gave no number as `score`/],
    ['talks', 'console.log("Loading …")', /no JSON object: `Loading …`/],
    [
      'writes without end',
      'const more = () => process.stdout.write("x".repeat(1 << 20), more); more()',
      /more than 64 MiB/,
    ],
    ['hangs', 'setInterval(() => 0, 1000)', /did not end within 1 s/],
  ])('cannot be used when its program %s', async (_, code, message) => {
    folder.write({
      'metrics/odd.mjs': `import { rows } from './lines.mjs'; const say = (one) => console.log(JSON.stringify(one)); ${code}`,
    });
    const timeout = code.startsWith('setInterval') ? { timeout: 1 } : {};
    const evidence = await folder.run(policy('worse.csv', { ...profit, command: by('odd.mjs') }, timeout));
    expect(evidence.verdict).toBe('error');
    expect(problemOf(evidence)).toMatch(message);
  });

  it.each([
    [{ command: undefined }, /names metric-command without `command`/],
    [{ command: ['no-such-program-here'] }, /could not be started \(spawn no-such-program-here ENOENT\)/],
    [{ command: ['{root}/golden.csv/x'] }, /golden\.csv\/x` cannot be started: `spawn ENOTDIR`/],
    [{ command: ['a\0b'] }, /cannot be started: `The argument 'file' must be a string without null bytes/],
    [{ command: by('absent.mjs') }, /exit code 1/],
    [{ command: ['cat', '{root}'] }, /names `\{root\}`/],
    [{ command: ['cat', '{root}/../x'] }, /names `\{root\}\/\.\.\/x`/],
    [{ human: 'x.csv' }, /gives metric-command the setting `human`/],
  ])('is refused with %j', async (change, message) => {
    const evidence = await folder.run(policy('worse.csv', { ...profit, ...change }));
    expect([evidence.verdict, problemOf(evidence)]).toEqual(['error', expect.stringMatching(message)]);
  });

  it('is given no more of the environment than the policy says', async () => {
    folder.write({
      'metrics/odd.mjs': `import { rows } from './lines.mjs'; console.error(Object.keys(process.env).sort().join()); process.exit(1)`,
    });
    const evidence = await folder.run(policy('worse.csv', { ...profit, command: by('odd.mjs') }));
    const words = /last words: `([^`]*)/.exec(problemOf(evidence))?.[1]?.split(',') ?? [];
    expect(words).toContain('PATH');
    expect(words.filter((name) => !/^(ASSAY_PROCESS|PATH|HOME|USERPROFILE|TMPDIR|TEMP|TMP|TF_.*)$/.test(name))).toEqual(
      [],
    );
  });

  it('may be given a variable, whose value stands in no evidence', async () => {
    const secret = token('hugging-face-token', 1);
    folder.write({
      'metrics/odd.mjs': `import { rows } from './lines.mjs'; console.error('refused: ' + process.env.OWN_KEY + ' ' + btoa(process.env.OWN_KEY)); process.exit(1)`,
    });
    const masked: string[] = [];
    const world = {
      env: { PATH: process.env.PATH, OWN_KEY: secret, OTHER: 'x' },
      mask: (text: string) => masked.push(text),
    };
    const own = { ...profit, command: by('odd.mjs'), env: ['OWN_KEY'] };
    const evidence = await folder.run(policy('worse.csv', own), undefined, undefined, world);
    expect(problemOf(evidence)).toMatch(/last words: `refused: \*\*\* \*\*\*`/);
    expect(JSON.stringify(evidence)).not.toContain(secret);
    folder.write({ 'metrics/odd.mjs': 'console.log(`{"id": ${process.env.OWN_KEY}`)' });
    const printed = await folder.run(policy('worse.csv', own), undefined, undefined, world);
    expect(problemOf(printed)).toMatch(/no JSON object: `\{"id": \*\*\*`/);
    expect(masked).toContain(secret);
    folder.write({
      'metrics/odd.mjs': `import { rows } from './lines.mjs'; for (const { id } of rows) console.log(JSON.stringify({ id, score: true }));`,
    });
    const plain = { ...world, env: { ...world.env, OWN_KEY: 'true' } };
    const scored = await folder.run(policy('worse.csv', own), undefined, undefined, plain);
    expect([problemOf(scored), scored.verdict]).toEqual(['', 'pass']);
  });

  it('may name several files of the repository in one argument', async () => {
    folder.write({
      'metrics/odd.mjs': `import { rows } from './lines.mjs'; console.log(rows.length + process.argv[2])`,
    });
    const script = `"$0" '{root}/metrics/odd.mjs' "$(cat '{root}/digits.txt')"`;
    folder.write({ 'digits.txt': '5' });
    const command = ['sh', '-c', script, process.execPath];
    const share = { metric: 'metric-command', command, gives: 'number', margin: 1 };
    const evidence = await folder.run(policy('worse.csv', share));
    expect([problemOf(evidence), evidence.measurements[0]?.head]).toEqual(['', 3005]);
  });

  it('refuses early stopping', async () => {
    const evidence = await folder.run(policy('worse.csv', profit, { 'early-stop': true }));
    expect(problemOf(evidence)).toMatch(/early-stop.*metric-command/);
  });
});

describe('a program of a metric in a change', () => {
  it('is that of the base, whatever the change makes of it', async () => {
    folder.git('init', '-q');
    const base = folder.commit();
    folder.write({
      'worse.csv': csv('id,p', (i) => String(right(i, 2))),
      'metrics/profit.mjs': `import { rows } from './lines.mjs'; for (const { id } of rows) console.log(JSON.stringify({ id, score: 1 }));`,
    });
    const head = folder.commit();
    const change = { base, head, fork: false, event: 'pull_request' };
    const evidence = await folder.run(policy('worse.csv'), { mode: 'change', change } as never);
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'fail']);
    expect(evidence.policy.edits.join()).toContain(
      '`metrics/profit.mjs`, a program by which models are judged, is edited',
    );
  });

  it('is that of the base for the golden dataset as the change leaves it, too', async () => {
    folder.git('init', '-q');
    const base = folder.commit();
    folder.write({
      'worse.csv': csv('id,p', () => '0.9'),
      'golden.csv': csv('id,label,amount,seg', () => '1,5,0'),
      'metrics/profit.mjs': `console.error('never run'); process.exit(1);`,
    });
    const change = { base, head: folder.commit(), fork: false, event: 'pull_request' };
    const evidence = await folder.run(policy('worse.csv'), { mode: 'change', change } as never);
    const note = evidence.notes.find(({ text }) => text.includes('as the change leaves it'));
    expect(note?.text).toMatch(/\(300 labelled rows; not judged\): profit .* → 5\.0000/);
  });

  it('judges the candidate against the anchor as well', async () => {
    const anchor = { predictions: 'base.csv', margin: 1 };
    const evidence = await folder.run(policy('worse.csv', { ...profit, margin: 100 }, { anchor }));
    const found = evidence.measurements.find(({ subject }) => subject === 'model against the anchor');
    expect(found).toMatchObject({ id: 'metric-command(profit)', outcome: 'worse', verdict: 'fail' });
  });
});
