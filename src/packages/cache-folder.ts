import { homedir } from 'node:os';
import { join } from 'node:path';
import type { NativePackage } from './catalogue.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Where native packages are kept: the runner's tool cache, `ASSAY_CACHE`, or the user's cache directory. */
export function cacheRoot(env: Env): string {
  const given = filled(env.RUNNER_TOOL_CACHE) ?? filled(env.ASSAY_CACHE);
  if (given !== undefined) return join(given, 'assay');
  if (process.platform === 'win32')
    return join(filled(env.LOCALAPPDATA) ?? join(homedir(), 'AppData', 'Local'), 'assay');
  if (process.platform === 'darwin') return join(filled(env.HOME) ?? homedir(), 'Library', 'Caches', 'assay');
  return join(filled(env.XDG_CACHE_HOME) ?? join(filled(env.HOME) ?? homedir(), '.cache'), 'assay');
}

/**
 * The folder of one package in the cache: `<root>/<name>/<version>-<platform>-<arch>`. What a recipe builds also depends on
 * its libraries, its revision and the machine's glibc: a cache that is brought to another machine is not taken there.
 */
export function cacheFolder(entry: NativePackage, env: Env): string {
  const { recipe } = entry;
  const built = recipe === undefined ? '' : `-${recipe.libraries}-napi8-glibc${glibc() ?? '0'}-r${recipe.revision}`;
  return join(cacheRoot(env), entry.name, `${entry.version}-${process.platform}-${process.arch}${built}`);
}

/** Version of the machine's glibc, null where there is another one. */
export function glibc(): string | null {
  if (process.platform !== 'linux') return null;
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime ?? null;
}

function filled(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text;
}
