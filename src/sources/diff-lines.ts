import { Problem } from '../evidence/problem.ts';
import { git } from './git.ts';
import { changedPaths } from './git-changes.ts';

/** Lines of a file, 1-based, both ends included. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
}

const mostPaths = 200;
/** Of one file's diff; GitHub shows none that is so large, and takes no comment on its lines. */
const mostBytes = 8 * 1024 ** 2;

/**
 * The lines that a change brings (the green ones of its diff), by path of head, for the paths that are asked for: the
 * first 200 of those that it changes. A renamed file brings only what differs from its old self; a binary file, and one
 * whose diff is over 8 MiB, brings none. `base` is the merge base, as of a pull request's own diff.
 * Errors: `Problem` when git fails or a commit is missing.
 */
export async function addedLines(
  root: string,
  base: string,
  head: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, readonly LineSpan[]>> {
  const changed = new Map((await changedPaths(root, base, head)).map((change) => [change.path, change]));
  const wanted = [...new Set(paths)].flatMap((path) => changed.get(path) ?? []);
  const found = new Map<string, readonly LineSpan[]>();
  for (const { path, oldPath } of wanted.filter(({ status }) => status !== 'deleted').slice(0, mostPaths)) {
    const both = oldPath === undefined ? [path] : [oldPath, path];
    const args = ['diff-tree', '-r', '-p', '-M', '-U0', '--no-color', '--no-ext-diff', '--no-textconv'];
    const where = both.map((one) => `:(top,literal)${one}`);
    const diff = await diffOf(root, [...args, '--end-of-options', base, head, '--', ...where]);
    found.set(path, spansOf(diff));
  }
  return found;
}

/** What git answers; nothing where that is too long, so that one large file costs the others nothing. */
async function diffOf(root: string, args: readonly string[]): Promise<string> {
  try {
    return (await git(root, args, mostBytes)).toString('latin1');
  } catch (error) {
    const cause = error instanceof Problem ? (error.cause as { readonly code?: unknown }) : undefined;
    if (cause?.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return '';
    throw error;
  }
}

/** The new lines that the hunk heads of a diff without context name. */
export function spansOf(diff: string): readonly LineSpan[] {
  const spans: LineSpan[] = [];
  // a line ends with a line feed only: a carriage return within one begins no hunk
  for (const [, start, length] of diff.matchAll(/(?<![^\n])@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/g)) {
    const lines = length === undefined ? 1 : Number(length);
    const from = Number(start);
    if (lines > 0) spans.push({ from, to: from + lines - 1 });
  }
  return spans;
}
