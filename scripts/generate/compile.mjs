// The tree's own code as JavaScript, for scripts that read declarations: Node 20 cannot load TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Compiles src into a folder of its own under .cache. `load('data/config')` imports a compiled module, or gives
 * undefined when there is none; type errors are `npm run check`'s business.
 */
export function compile() {
  const require = createRequire(import.meta.url);
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  mkdirSync(join(root, '.cache'), { recursive: true });
  const out = mkdtempSync(join(root, '.cache', 'generate-'));
  const { error } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.json'), '--outDir', out], {
    cwd: root,
    stdio: 'ignore',
  });
  if (error !== undefined) throw error;
  return {
    load: async (module) => {
      const path = join(out, `${module}.js`);
      return existsSync(path) ? import(pathToFileURL(path).href) : undefined;
    },
    remove: () => rmSync(out, { recursive: true, force: true }),
  };
}
