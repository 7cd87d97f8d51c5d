import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '../evidence/problem.ts';

const name = 'assay_shim.py';

/**
 * The Python program that serves scikit-learn, PyTorch and Keras models and callables: beside the running bundle or above
 * it, or in `src/runtimes` when the program runs from its sources. Errors: `Problem` when it is not there.
 */
export function shimScript(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start, step = 0; step < 5; folder = dirname(folder), step += 1) {
    for (const path of [join(folder, name), join(folder, 'dist', name), join(folder, 'src', 'runtimes', name)]) {
      if (existsSync(path)) return path;
    }
  }
  throw new Problem(
    `The program's own file ${name} was not found beside ${start} or above it.`,
    'Use the whole `dist` folder of a release; in a checkout run `npm run build`.',
  );
}
