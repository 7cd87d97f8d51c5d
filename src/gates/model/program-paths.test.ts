import { expect, it } from 'vitest';
import { modelConfigSchema } from '../../model/config.ts';
import { ofPrograms } from './program-paths.ts';

it.each([
  [{ code: ['.'] }, 'src/features.py', true],
  [{ code: ['./'] }, 'features.py', true],
  [{ code: ['./src/'] }, 'src/deep/features.py', true],
  [{ code: ['src'] }, 'src2/features.py', false],
  [{ code: ['src/**/*.py'] }, 'src/deep/features.py', true],
  [{ code: ['src/**/*.py'] }, 'src/deep/features.md', false],
  [{}, 'serving/deep/model.bin', true],
  [{}, 'features.py', false],
])('with %j an edit of %s is one of the program: %s', (change, path, expected) => {
  const config = modelConfigSchema.parse({
    ...{ baseline: { path: 'a' }, candidate: { path: 'b', command: ['python', '{root}/serving/serve.py'] } },
    ...{ golden: { path: 'golden.csv' }, task: 'binary', primary: { metric: 'accuracy', margin: 0.1 }, ...change },
  });
  expect(ofPrograms(config, path)).toBe(expected);
});
