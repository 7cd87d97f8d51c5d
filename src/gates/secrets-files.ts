import { Problem } from '../evidence/problem.ts';
import { listFiles } from '../sources/files.ts';
import { fileReader } from '../sources/read-file.ts';
import { lookIn } from './secrets-inside.ts';
import { countUnread, type Look } from './secrets-look.ts';

/** Scans files of the working tree. Errors: `Problem` when no file is left to scan or none could be read as text. */
export async function lookAtFiles(look: Look, paths: readonly string[]): Promise<void> {
  const { io, tally } = look;
  const listing = await listFiles(io.root, paths);
  const files = listing.files.filter(({ path }) => !look.isExcluded(path));
  tally.excluded += listing.files.length - files.length;
  tally.files += files.length;
  countUnread(tally, 'submodule', undefined, listing.submodules);
  countUnread(tally, 'symlink', undefined, listing.symlinks);
  if (files.length === 0) throw nothingToScan(listing.files.length);
  const read = fileReader(look.config['max-file-bytes']);
  let done = 0;
  for (const { name, path } of files) {
    if (++done % 1000 === 0) {
      io.signal.throwIfAborted();
      io.log.progress('files', done, files.length);
    }
    const got = read(name);
    if ('unread' in got) {
      // a tracked file that was deleted in the working tree holds nothing
      if (got.unread === 'gone') tally.files--;
      else countUnread(tally, got.unread, path);
      continue;
    }
    for (const candidate of await lookIn(look, got.bytes, path)) {
      tally.sightings.push({ candidate, location: candidate.location, state: 'new' });
    }
  }
  if (tally.texts === 0) {
    throw new Problem(
      `None of ${files.length} files could be read as text: needed at least one.`,
      'Name other paths, or raise `secrets.max-file-bytes`.',
    );
  }
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
