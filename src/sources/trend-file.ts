import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { commitOf, fileAt } from './git.ts';

const mostBytes = 16 * 1024 ** 2;

/**
 * The text of a trend file: a path below `root`, or `git:REF:PATH` for a branch that keeps it; '' where the file or the
 * branch is not there yet. Errors: `Problem` for a file of more than 16 MiB.
 */
export async function trendText(root: string, spec: string): Promise<string> {
  const named = /^git:([^:]+):(.+)$/s.exec(spec);
  if (named === null) {
    const path = join(root, spec);
    const about = await stat(path).catch(() => null);
    if (about === null) return '';
    if (about.size > mostBytes) throw tooLarge(spec, about.size);
    return readFile(path, 'utf8');
  }
  const [, ref = '', path = ''] = named;
  const commit = await commitOf(root, ref);
  const bytes = commit === null ? null : await fileAt(root, commit, path);
  if (bytes !== null && bytes.length > mostBytes) throw tooLarge(spec, bytes.length);
  return bytes?.toString('utf8') ?? '';
}

function tooLarge(spec: string, bytes: number): Problem {
  return new Problem(
    `The trend ${quote(spec)} has ${bytes} bytes: needed at most ${mostBytes}.`,
    'Keep its last thousands of lines; older decisions are not drawn.',
  );
}
