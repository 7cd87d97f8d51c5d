import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '../evidence/problem.ts';

/**
 * The script that a child process runs (`engine-host`, `model-host`), as an absolute path: `<name>.js` beside the
 * running bundle or above it, or in `dist` when the program runs from its sources.
 * Errors: `Problem` when none is built.
 */
export function hostScript(name: string): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start, step = 0; step < 4; folder = dirname(folder), step += 1) {
    for (const path of [join(folder, `${name}.js`), join(folder, 'dist', `${name}.js`)]) {
      if (existsSync(path)) return path;
    }
  }
  throw new Problem(
    `The program's own file ${name}.js was not found beside ${start} or above it.`,
    'Use the whole `dist` folder of a release; in a checkout run `npm run build`.',
  );
}
