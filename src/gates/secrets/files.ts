import { Problem } from '../../evidence/problem.ts';
import { hostScript } from '../../packages/host-script.ts';
import type { Candidate } from '../../secrets/candidate.ts';
import { type ListedFile, listFiles } from '../../sources/files.ts';
import { fileReader } from '../../sources/read-file.ts';
import { noteExposures } from './exposure.ts';
import { heapKeeper, roomOfTree } from './heap-room.ts';
import { lookIn } from './inside.ts';
import { lookAtLarge, wholeUpTo } from './large.ts';
import { countUnread, type Look } from './look.ts';

/**
 * Scans files of the working tree, in `jobs` threads (unless told: two for a large tree, else one).
 * Errors: `Problem` when no file is left to scan or none could be read as text.
 */
export async function lookAtFiles(look: Look, paths: readonly string[], jobs?: number): Promise<void> {
  const { io, tally } = look;
  const listing = await listFiles(io.root, paths);
  const files = listing.files.filter(({ path }) => !look.isExcluded(path));
  tally.excluded += listing.files.length - files.length;
  tally.files += files.length;
  countUnread(tally, 'submodule', undefined, listing.submodules);
  countUnread(tally, 'symlink', undefined, listing.symlinks);
  if (files.length === 0) throw nothingToScan(listing.files.length);
  if (!(await inThreads(look, files, jobs))) await oneByOne(look, files);
  if (tally.texts === 0) {
    throw new Problem(
      `None of ${files.length} files could be read as text: needed at least one.`,
      'Name other paths, or raise `secrets.max-file-bytes`.',
    );
  }
}

async function oneByOne(look: Look, files: readonly ListedFile[]): Promise<void> {
  const { io, tally } = look;
  const lookAtFile = fileLook(look);
  const keepRoom = heapKeeper(roomOfTree);
  let done = 0;
  let weighed = 0;
  for (const { name, path } of files) {
    if (++done % breath === 0 || tally.bytes - weighed > weighing) {
      weighed = tally.bytes;
      // a signal is heard, and threads that wait in vain for more work end, only when other work has its turn
      await new Promise((turn) => setImmediate(turn));
      io.signal.throwIfAborted();
      keepRoom();
    }
    if (done % 1000 === 0) io.log.progress('files', done, files.length);
    const found = lookAtFile(name, path);
    for (const candidate of found instanceof Promise ? await found : found) {
      tally.sightings.push({ candidate, location: candidate.location, state: 'new' });
    }
  }
}

/** Files, and bytes of text, between two turns of other work and looks at the heap. */
const breath = 200;
const weighing = 4 << 20;

/** Whether the files were scanned by threads; not where one is enough, or where the program is not built. */
async function inThreads(look: Look, files: readonly ListedFile[], jobs?: number): Promise<boolean> {
  // a small tree does not even load what threads need
  if ((jobs ?? 1) < 2 && (jobs !== undefined || files.length < manyFiles)) return false;
  const { jobsFor, lookInThreads } = await import('./jobs.ts');
  const threads = jobs ?? jobsFor(files);
  const script = threads < 2 ? null : builtScript();
  if (script === null) return false;
  await lookInThreads(look, files, threads, script);
  return true;
}

/** The program of a scanning thread; null where none is built. */
export function builtScript(): string | null {
  try {
    return hostScript('scan-host');
  } catch {
    return null;
  }
}

const manyFiles = 64;

type Found = readonly Candidate[];

/** Reads and scans one file after the other into one buffer; each answer is to be awaited before the next file. */
export function fileLook(look: Look): (name: Buffer, path: string) => Found | Promise<Found> {
  const cap = look.config['max-file-bytes'];
  const read = fileReader(cap, wholeUpTo);
  const readWhole = fileReader(cap);
  return (name, path) => {
    let got = read(name);
    if ('large' in got) {
      const found = lookAtLarge(look, name, path);
      if (found !== null) return found;
      got = readWhole(name);
    }
    if ('bytes' in got) {
      look.scanner.notes.met = 0;
      return withExposures(look, got.bytes, path, lookIn(look, got.bytes, path));
    }
    const why = 'unread' in got ? got.unread : 'unreadable';
    // a tracked file that was deleted in the working tree holds nothing
    if (why === 'gone') look.tally.files--;
    else countUnread(look.tally, why, path);
    return [];
  };
}

/** The answer of the scan, after the same bytes were asked what their code exposes. */
function withExposures(
  look: Look,
  bytes: Uint8Array,
  path: string,
  found: Found | Promise<Found>,
): Found | Promise<Found> {
  if (found instanceof Promise) return found.then((candidates) => withExposures(look, bytes, path, candidates));
  const version = { path, id: null, parents: [] };
  const { asked, met } = look.scanner.notes;
  const noted = noteExposures(look, bytes, version, found, asked ? met : -1);
  return noted instanceof Promise ? noted.then(() => found) : found;
}

function nothingToScan(listed: number): Problem {
  return listed === 0
    ? new Problem(
        'There is no file to scan: the paths hold none that git tracks or does not ignore.',
        'Name a folder with files.',
      )
    : new Problem(
        `\`secrets.exclude\` removed all ${listed} files: needed at least one.`,
        'Make the globs of `secrets.exclude` narrower.',
      );
}
