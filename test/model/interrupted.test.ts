import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startCommand } from '../../src/runtimes/command-model.ts';
import { type GateFolder, gateFolder, problemOf } from './gate-run.ts';

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
});
afterEach(() => folder.remove());

it.each(['models/prod', 'models/new'])('a run that is ended by hand says nothing about a model: %s', async (hangs) => {
  const numbers = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? i + 1 : -i));
  folder.write({
    'golden.csv': ['id,x,label', ...numbers.map((x, i) => `r${i},${x},${x > 0 ? 1 : 0}`)].join('\n'),
    'models/prod/model.json': { weight: 1 },
    'models/new/model.json': { weight: 1.01 },
    [`${hangs}/model.json`]: { behave: 'hang' },
  });
  const stop = new AbortController();
  const run = folder.run(
    {
      ...{ baseline: { path: 'models/prod' }, candidate: { path: 'models/new' }, golden: { path: 'golden.csv' } },
      ...{ task: 'binary', primary: { metric: 'accuracy', margin: 0.2 } },
    },
    undefined,
    {},
    { signal: stop.signal },
  );
  setTimeout(() => stop.abort(), 500);
  const evidence = await run;
  expect([evidence.verdict, problemOf(evidence)]).toEqual(['error', expect.stringMatching(/^The run was interrupted/)]);
});

it('a program that cannot be started leaves the other one not running', async () => {
  folder.write({
    'golden.csv': 'id,x,label\nr0,1,1\nr1,-1,0',
    'prod.json': { weight: 1 },
    'new.json': { weight: 2 },
    'serve.cjs': `
require('node:fs').writeFileSync(__dirname + '/pid', String(process.pid));
setTimeout(() => process.exit(0), 20_000);
const { createInterface } = require('node:readline');
createInterface({ input: process.stdin }).on('line', (line) => {
  console.log(JSON.stringify({ ok: true, assay: 1 }));
  if (JSON.parse(line).op === 'close') process.exit(0);
});`,
  });
  const command = ['node', '{root}/serve.cjs'];
  const evidence = await folder.run({
    ...{ baseline: { path: 'prod.json', command }, candidate: { path: 'new.json', command: [...command, 'a\0b'] } },
    ...{ golden: { path: 'golden.csv' }, task: 'binary', primary: { metric: 'accuracy', margin: 0.2 } },
  });
  expect(problemOf(evidence)).toMatch(/`node` cannot be started/);
  const pid = Number(readFileSync(join(folder.root, 'pid'), 'utf8'));
  expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
});

it.for([
  ['in its group', false, 'close'],
  ['in its group, and crashes', false, 'predict'],
  ['in a session of its own', true, 'close'],
  ['in a session of its own, and crashes', true, 'predict'],
] as const)('a program that leaves another one running %s leaves nothing', async ([, detached, ends], { skip }) => {
  if (detached && process.platform !== 'linux') skip('away from its group a process is only found below /proc');
  folder.write({
    'serve.cjs': `
const { spawn } = require('node:child_process');
const { pid } = spawn('sleep', ['600'], { detached: ${detached}, stdio: 'ignore' });
require('node:fs').writeFileSync(${JSON.stringify(join(folder.root, 'pid'))}, String(pid));
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { op } = JSON.parse(line);
  if (op === '${ends}') process.exit(3);
  console.log(JSON.stringify({ ok: true, assay: 1 }));
});`,
  });
  const model = await startCommand({
    ...{ command: ['node', join(folder.root, 'serve.cjs')], model: '', device: 'cpu', seed: 1 },
    ...{ deadlines: { load: 9000, call: 9000, total: 9000 }, env: process.env, scratch: folder.root },
    signal: new AbortController().signal,
  });
  if (!model.ok) throw new Error(JSON.stringify(model));
  const x = { name: 'x', dtype: 'float64' as const, shape: [], values: new Float64Array(1) };
  if (ends === 'predict') await model.value.predict({ rows: 1, tensors: [x] }, { from: 0, to: 1 });
  await model.value.close();
  const pid = Number(readFileSync(join(folder.root, 'pid'), 'utf8'));
  // One that has ended stays listed where nobody asks for its exit code, as in a container without an init.
  const state = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[2] : 'gone';
  expect(['Z', 'X', 'gone']).toContain(state);
});
