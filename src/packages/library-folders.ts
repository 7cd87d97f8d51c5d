import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { wheelsFolder } from './recipe.ts';

/**
 * Folders of NVIDIA's libraries that a recipe unpacked below a package's folder in the cache, sorted: what the loader's
 * path (`LD_LIBRARY_PATH`) of a model's process must begin with. Empty when there are none.
 */
export function libraryFolders(folder: string): readonly string[] {
  const nvidia = join(folder, wheelsFolder, 'nvidia');
  if (!existsSync(nvidia)) return [];
  return readdirSync(nvidia)
    .map((name) => join(nvidia, name, 'lib'))
    .filter((path) => existsSync(path))
    .sort();
}
