import { git } from './git.ts';
import { changedPaths } from './git-changes.ts';

/** Lines of a file, 1-based, both ends included. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
}

const mostPaths = 200;
const mostBytes = 64 * 1024 ** 2;

/**
 * The lines that a change brings (the green ones of its diff), by path of head, for the first 200 of the paths that are
 * asked for. A renamed file brings only what differs from its old self; a binary file brings none. `base` is the merge
 * base, as of a pull request's own diff.
 * Errors: `Problem` when git fails, a commit is missing, or a diff is over 64 MiB.
 */
export async function addedLines(
  root: string,
  base: string,
  head: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, readonly LineSpan[]>> {
  const wanted = new Set(paths.slice(0, mostPaths));
  const changed = (await changedPaths(root, base, head)).filter(({ path }) => wanted.has(path));
  const found = new Map<string, readonly LineSpan[]>();
  for (const { path, oldPath, status } of changed) {
    if (status === 'deleted') continue;
    const both = oldPath === undefined ? [path] : [oldPath, path];
    const args = ['diff-tree', '-r', '-p', '-M', '-U0', '--no-color', '--no-ext-diff', '--no-textconv'];
    const where = both.map((one) => `:(top,literal)${one}`);
    const diff = await git(root, [...args, '--end-of-options', base, head, '--', ...where], mostBytes);
    found.set(path, spansOf(diff.toString('latin1')));
  }
  return found;
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
