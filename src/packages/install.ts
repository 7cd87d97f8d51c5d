import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../evidence/problem.ts';
import { glibc } from './cache-folder.ts';
import type { NativePackage } from './catalogue.ts';
import { fits, isBinary, type Machine, type Pin } from './pin.ts';
import { requireKind } from './require-kind.ts';
import { requireMachine, runRecipe } from './run-recipe.ts';

type Env = Readonly<Record<string, string | undefined>>;

interface InstallIo {
  readonly env: Env;
  readonly log: { info(message: string): void };
  /** the machine that it is installed for: this one unless told */
  readonly machine?: Machine;
}

/**
 * Installs a pinned package with `npm ci` into `folder`, all or nothing: it is made beside it and renamed.
 * No install script runs; npm checks every tarball against the pin's sha512. What npm does not bring, the entry's recipe
 * does. Errors: `Problem` with the mend.
 */
export async function installInto(folder: string, entry: NativePackage, pin: Pin, io: InstallIo): Promise<void> {
  const machine = io.machine ?? thisMachine();
  requireKind(entry, machine);
  const binaries = Object.values(pin.packages).filter(isBinary);
  if (binaries.length > 0 && !binaries.some((locked) => fits(locked, machine))) {
    throw new Problem(
      `${entry.package} ${entry.version} has no pinned binary for ${Object.values(machine).join(' ')}: only packages with a known sha512 are installed.`,
      `Run \`npm i ${entry.package}@${entry.version}\` in the repository: a package found there is used.`,
    );
  }
  await mkdir(dirname(folder), { recursive: true });
  if (entry.recipe !== undefined) await requireMachine(entry.recipe, dirname(folder), io);
  io.log.info(`Installing ${pin.package} ${pin.version} into ${folder}`);
  const temporary = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    await writeFile(join(temporary, 'package.json'), JSON.stringify(manifestOf(pin), null, 2));
    await writeFile(join(temporary, 'package-lock.json'), JSON.stringify(lockOf(pin, machine), null, 2));
    await npmCi(temporary, entry, io.env);
    if (entry.recipe !== undefined) await runRecipe(entry.recipe, temporary, io);
    // A temporary folder is its maker's alone; a cache on a runner image is filled by one user and read by another.
    await chmod(temporary, 0o755);
    await takePlace(temporary, folder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** The package.json that the lock file belongs to. */
export function manifestOf(pin: Pin): object {
  return { name: `assay-${pin.name}`, version: '0.0.0', private: true, dependencies: rootsOf(pin) };
}

/**
 * The package-lock.json of the pin for one machine: exact versions and integrity, no addresses, so the user's own
 * registry serves it. The machine's binary is written as required, because npm passes silently over an optional
 * package whose tarball is not the expected one; binaries of other machines are left out.
 */
export function lockOf(pin: Pin, machine: Machine): object {
  const root = { name: `assay-${pin.name}`, version: '0.0.0', dependencies: rootsOf(pin) };
  const wanted = Object.entries(pin.packages).filter(([, locked]) => fits(locked, machine));
  const names = new Set(wanted.map(([key]) => key));
  const packages = wanted.map(([key, locked]) => {
    const { optionalDependencies = {}, optional: _, ...rest } = locked;
    const held = Object.entries(optionalDependencies).filter(([name]) => names.has(`node_modules/${name}`));
    return [key, { ...rest, dependencies: { ...rest.dependencies, ...Object.fromEntries(held) } }] as const;
  });
  return {
    name: root.name,
    version: root.version,
    lockfileVersion: 3,
    requires: true,
    packages: { '': root, ...Object.fromEntries(packages) },
  };
}

function rootsOf(pin: Pin): Record<string, string> {
  return { [pin.package]: pin.version, ...pin.beside };
}

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  if (process.platform !== 'linux') return { os: process.platform, cpu: process.arch, libc: null };
  return { os: 'linux', cpu: process.arch, libc: glibc() === null ? 'musl' : 'glibc' };
}

async function takePlace(temporary: string, folder: string): Promise<void> {
  try {
    await rename(temporary, folder);
  } catch (cause) {
    const code = (cause as { code?: string }).code;
    // A folder that stands there was left half made or made by another process just now; ours is complete.
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'EPERM') throw cause;
    await rm(folder, { recursive: true, force: true });
    await rename(temporary, folder);
  }
}

function npmCi(folder: string, entry: NativePackage, env: Env): Promise<void> {
  const windows = process.platform === 'win32';
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  return new Promise((resolve, reject) => {
    execFile(
      windows ? 'npm.cmd' : 'npm',
      args,
      {
        cwd: folder,
        env: { ...env } as NodeJS.ProcessEnv,
        shell: windows,
        timeout: 600_000,
        maxBuffer: 16 * 1024 ** 2,
      },
      (error, stdout, stderr) => {
        if (error === null) resolve();
        else reject(npmProblem(entry, error, `${stdout}\n${stderr}`));
      },
    );
  });
}

function npmProblem(entry: NativePackage, error: Error & { code?: unknown }, output: string): Problem {
  const what = `${entry.package} ${entry.version} could not be installed`;
  if (error.code === 'ENOENT') {
    return new Problem(`${what}: npm was not found on the PATH.`, `Install npm, or ${lowerFirst(entry.mend)}`, {
      cause: error,
    });
  }
  if (/EINTEGRITY/.test(output)) {
    return new Problem(
      `${what}: a tarball from the registry is not the one that this version of Assay pins (sha512 differs).`,
      'Do not install it. Ask who runs your npm registry or proxy why its copy differs from the published one.',
      { cause: error },
    );
  }
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|ENOTCACHED/.test(output)) {
    return new Problem(`${what}: the npm registry could not be reached.`, entry.mend, { cause: error });
  }
  const code = /npm error code (\w+)/.exec(output)?.[1] ?? 'unknown error';
  return new Problem(`${what}: npm ended with ${code}.`, entry.mend, { cause: error });
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
