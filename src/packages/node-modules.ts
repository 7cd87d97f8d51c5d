import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A package found in some `node_modules`. */
export interface FoundPackage {
  readonly folder: string;
  readonly version: string;
  /** file URL of its main file */
  readonly url: string;
}

/**
 * The first `node_modules/<name>` from `start` upward, as Node would find it, or null.
 * A package.json that cannot be read counts as not there.
 */
export function findUpward(start: string, name: string): FoundPackage | null {
  const top = parse(start).root;
  for (let folder = start; ; folder = dirname(folder)) {
    const found = packageIn(join(folder, 'node_modules'), name);
    if (found !== null || folder === top) return found;
  }
}

/** The package in one `node_modules` folder, or null. */
export function packageIn(modules: string, name: string): FoundPackage | null {
  const folder = join(modules, ...name.split('/'));
  try {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version?: unknown;
      main?: unknown;
    };
    const main = typeof manifest.main === 'string' ? manifest.main : 'index.js';
    const file = [main, `${main}.js`, join(main, 'index.js')]
      .map((path) => join(folder, path))
      .find((path) => existsSync(path));
    if (file === undefined || typeof manifest.version !== 'string') return null;
    return { folder, version: manifest.version, url: pathToFileURL(file).href };
  } catch {
    return null;
  }
}
