import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '../evidence/problem.ts';
import { cacheFolder } from './cache-folder.ts';
import { catalogue, type NativePackage, nativePackage } from './catalogue.ts';
import { installInto } from './install.ts';
import { libraryFolders } from './library-folders.ts';
import { type FoundPackage, findUpward, packageIn } from './node-modules.ts';

/** What resolving needs of the world. */
export interface PackageIo {
  /** the repository's root: its `node_modules` is looked at first */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: { info(message: string): void };
  /** whether a package that is nowhere may be fetched through npm */
  readonly allowInstall: boolean;
}

/** A package at the exact version that we were tested with. */
export interface ResolvedPackage {
  readonly name: string;
  readonly version: string;
  /** absolute file URL for `importModule` */
  readonly url: string;
  readonly folder: string;
  readonly from: 'node_modules' | 'cache' | 'installed';
  /** folders of libraries that its process must find (`LD_LIBRARY_PATH`) */
  readonly libraries: readonly string[];
}

/**
 * Finds a native package at its exact version: in `node_modules` from the repository's root upward, from this program's
 * own place upward, in the tool cache, and last by installing it into the cache (sha512 of every tarball checked by npm).
 * Another version on the way is named in the log and passed by. Errors: `Problem` with the mend.
 */
export async function resolvePackage(name: string, io: PackageIo): Promise<ResolvedPackage> {
  const entry = known(name);
  const here = lookup(entry, io);
  if (here !== null) return here;
  if (!io.allowInstall || entry.pin === undefined) {
    io.log.info(
      `Not installed: ${entry.package} (looked in node_modules from ${io.root} upward and in ${cacheFolder(entry, io.env)}).`,
    );
    throw new Problem(
      `${entry.package} ${entry.version} (${entry.purpose}) was not found: not in node_modules, not in the cache.`,
      entry.mend,
    );
  }
  return installPackage(name, io);
}

/** Puts a package into the cache, ahead of time or because it is needed now. Already there: nothing is fetched. */
export async function installPackage(name: string, io: Omit<PackageIo, 'allowInstall'>): Promise<ResolvedPackage> {
  const entry = known(name);
  const folder = cacheFolder(entry, io.env);
  const there = inCache(entry, io.env);
  if (there !== null) return there;
  if (entry.pin === undefined) {
    throw new Problem(`${entry.package} ${entry.version} cannot be installed from here.`, entry.mend);
  }
  await installInto(folder, entry, entry.pin, io);
  const installed = inCache(entry, io.env);
  if (installed === null)
    throw new Problem(`npm ended well, but ${entry.package} ${entry.version} is not in ${folder}.`, entry.mend);
  return { ...installed, from: 'installed' };
}

/** Every native package with where it is now, for `assay runtime list`. */
export function listPackages(
  io: Omit<PackageIo, 'allowInstall'>,
): readonly (NativePackage & { readonly found: ResolvedPackage | null })[] {
  return catalogue.map((entry) => ({ ...entry, found: lookup(entry, io) }));
}

function lookup(entry: NativePackage, io: Omit<PackageIo, 'allowInstall'>): ResolvedPackage | null {
  for (const start of [io.root, dirname(fileURLToPath(import.meta.url))]) {
    const found = findUpward(start, entry.package);
    if (found === null) continue;
    const why = unusable(entry, found);
    if (why === null) return { name: entry.name, ...found, from: 'node_modules', libraries: [] };
    io.log.info(`${entry.package} ${found.version} in ${found.folder} is not used: ${why}.`);
  }
  return inCache(entry, io.env);
}

function inCache(entry: NativePackage, env: PackageIo['env']): ResolvedPackage | null {
  const folder = cacheFolder(entry, env);
  const found = packageIn(join(folder, 'node_modules'), entry.pin?.package ?? entry.package);
  if (found === null || unusable(entry, found) !== null) return null;
  return { name: entry.name, ...found, from: 'cache', libraries: libraryFolders(folder) };
}

function unusable(entry: NativePackage, found: FoundPackage): string | null {
  if (found.version !== entry.version) return `needed exactly ${entry.version}`;
  if (entry.needs === undefined || existsSync(join(found.folder, entry.needs))) return null;
  return `it has no ${entry.needs}`;
}

function known(name: string): NativePackage {
  const entry = nativePackage(name);
  if (entry === undefined) {
    throw new Problem(
      `There is no runtime named ${name}: needed one of ${catalogue.map((each) => each.name).join(', ')}.`,
      'See `assay runtime list`.',
    );
  }
  return entry;
}
