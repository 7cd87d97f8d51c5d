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
