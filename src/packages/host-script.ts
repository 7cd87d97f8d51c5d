import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '../evidence/problem.ts';

/**
 * The script that a child process runs (`engine-host`, `model-host`), as an absolute path.
 *
 * Looked for from this file's folder upward: `dist/<name>.js` beside the running bundle, `entry/<name>.js` in compiled
 * sources, and, from TypeScript sources, the compiled `lib/entry/<name>.js` or the bundle in `dist`.
 * Errors: `Problem` when none is built.
 */
export function hostScript(name: string): string {
  const start = dirname(fileURLToPath(import.meta.url));
  const tried: string[] = [];
  for (let folder = start, step = 0; step < 4; folder = dirname(folder), step += 1) {
    for (const place of [
      `${name}.js`,
      join('entry', `${name}.js`),
      join('lib', 'entry', `${name}.js`),
      join('dist', `${name}.js`),
    ]) {
      const path = join(folder, place);
      if (existsSync(path)) return path;
      tried.push(path);
    }
  }
  throw new Problem(
    `The program's own file ${name}.js was not found: needed beside ${start}, looked at ${tried.length} places.`,
    'Use the whole `dist` folder of a release; in a checkout run `npm run build`.',
  );
}
