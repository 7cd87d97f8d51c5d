import { minimatch } from 'minimatch';

/** Where GitHub looks for the owners of code: the first that is there counts. */
export const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/**
 * The owners of a path by the text of a CODEOWNERS file: those of the last line whose pattern matches, as GitHub has it
 * (patterns like `.gitignore`'s, without `!` and `[ ]`; a line without owners takes them away).
 */
export function ownersOf(text: string, path: string): readonly string[] {
  let owners: readonly string[] = [];
  for (const line of text.split(/\r?\n/).slice(0, 10_000)) {
    const [pattern, ...named] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/(?<!\\)\s+/);
    if (pattern === undefined || pattern === '' || pattern.length > 500 || /^[![]/.test(pattern)) continue;
    if (matches(pattern.replaceAll('\\ ', ' '), path)) owners = named;
  }
  return owners;
}

function matches(pattern: string, path: string): boolean {
  const rooted = pattern.replace(/\/$/, '').includes('/');
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
  const glob = rooted ? bare : `**/${bare}`;
  const options = { dot: true, nobrace: true, noext: true, nocomment: true, nonegate: true };
  // A pattern that names a folder owns all below it; `docs/*` owns what stands in it only.
  const below = pattern.endsWith('/*') && rooted ? [] : [`${glob}/**`];
  return (pattern.endsWith('/') ? below : [glob, ...below]).some((each) => minimatch(path, each, options));
}
