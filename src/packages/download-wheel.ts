import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../evidence/problem.ts';
import { runProgram } from './run-program.ts';
import { configuredIndex, fetchFromIndex } from './simple-index.ts';
import type { WheelPin } from './wheel-pin.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The ways to call pip, in the order in which they are tried. */
const pips = [['python3', '-m', 'pip'], ['python', '-m', 'pip'], ['pip3'], ['pip']] as const;
/** Tags of the pinned wheels; pip takes each only when it is named. */
const platforms = ['manylinux_2_28', 'manylinux_2_27', 'manylinux_2_17', 'manylinux2014', 'manylinux2010'];
const seconds = 3600;

/**
 * Downloads a pinned wheel into `folder` and gives its path: with pip, which knows the user's index, proxy and cache; where
 * there is none, from the index that `PIP_INDEX_URL` or `UV_DEFAULT_INDEX` names. Whoever brought it, its sha256 is checked here.
 * Errors: `Problem` when it cannot be had or is another file than the pinned one.
 */
export async function downloadWheel(wheel: WheelPin, folder: string, env: Env): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, wheel.file);
  const said = await withPip(wheel, folder, env);
  if (said === null) {
    const index = configuredIndex(env);
    if (index === null) throw noWay(wheel);
    await fetchFromIndex(index, wheel, path);
  } else if (!said.ok) {
    throw pipProblem(wheel, said.output, said.fault);
  }
  if (!existsSync(path)) throw pipProblem(wheel, 'no file came', null);
  const digest = await sha256(path);
  if (digest !== wheel.sha256) throw wrongHash(wheel);
  return path;
}

/** Null when this machine has no pip at all. */
async function withPip(wheel: WheelPin, folder: string, env: Env) {
  const list = join(folder, 'requirements.txt');
  await writeFile(list, `${wheel.name}==${wheel.version} --hash=sha256:${wheel.sha256}\n`);
  const what = ['download', '--no-deps', '--only-binary=:all:', '--python-version', '3.12', '--implementation', 'cp'];
  const where = platforms.flatMap((platform) => ['--platform', `${platform}_x86_64`]);
  const quiet = ['--no-input', '--disable-pip-version-check', '--progress-bar', 'off'];
  const args = [...what, ...where, ...quiet, '--require-hashes', '-r', list, '-d', folder];
  for (const [program, ...words] of pips) {
    const ended = await runProgram([program, ...words, ...args], { env, cwd: folder, seconds });
    const absent = ended.fault === 'ENOENT' || /No module named pip|command not found/.test(ended.output);
    if (!absent) return ended;
  }
  return null;
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1024 ** 2 }), hash);
  return hash.digest('hex');
}

function noWay(wheel: WheelPin): Problem {
  return new Problem(
    `${wheel.name} ${wheel.version} could not be downloaded: there is no pip on the PATH, and no index is configured.`,
    'Install Python 3 with pip, or name the package index of your company in PIP_INDEX_URL.',
  );
}

function wrongHash(wheel: WheelPin): Problem {
  return new Problem(
    `${wheel.file} is not the file that this version of Assay pins (sha256 differs).`,
    'Do not use it. Ask who runs your package index or proxy why its copy differs from the published one.',
  );
}

/** What pip's failure means, from its own words. */
export function pipProblem(wheel: WheelPin, output: string, fault: string | null): Problem {
  const what = `${wheel.name} ${wheel.version} could not be downloaded`;
  if (/DO NOT MATCH THE HASHES/i.test(output)) return wrongHash(wheel);
  if (/No space left on device|Errno 28/.test(output)) {
    return new Problem(
      `${what}: the disk is full.`,
      'Free space there, or set ASSAY_CACHE and TMPDIR to another disk.',
    );
  }
  if (fault === 'timeout') {
    return new Problem(
      `${what} within ${seconds / 60} minutes.`,
      'Run the command again: pip keeps what it has fetched.',
    );
  }
  const offline =
    /NewConnectionError|Max retries exceeded|ConnectTimeout|ReadTimeout|ProxyError|SSLError|Name or service not known|Temporary failure/i;
  if (offline.test(output)) {
    return new Problem(
      `${what}: the package index could not be reached.`,
      'Run it where the index can be reached, set PIP_INDEX_URL or PIP_PROXY, or put the file into a folder that PIP_FIND_LINKS names.',
    );
  }
  if (/No matching distribution|Could not find a version/.test(output)) {
    return new Problem(
      `${what}: the package index does not offer ${wheel.file}.`,
      'Ask who runs your package index to offer it, or put the file into a folder that PIP_FIND_LINKS names.',
    );
  }
  const last = output.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
  return new Problem(`${what}: pip said "${last}".`, 'Run the command again; `python3 -m pip download` shows more.');
}
