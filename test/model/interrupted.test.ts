import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
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
