import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Compiles the sources into a folder of its own below `.cache` (the child cannot run TypeScript on Node 20, and the
 * bundle may be older than the sources) and gives the path of the script that serves a model. Throws when it is not there.
 */
export function compiledHost(name: string): { readonly folder: string; readonly script: string } {
  const folder = join(root, '.cache', `model-${name}`);
  const script = join(folder, 'entry', 'model-host.js');
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root, '--outDir', folder], {
      stdio: 'pipe',
    });
  } catch (error) {
    // tsc emits in spite of type errors, which another check reports.
    if (!existsSync(script)) throw error;
  }
  return { folder, script };
}
