import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Config } from '../config/config.ts';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { fileAt } from '../sources/git.ts';
import type { Change } from './change.ts';
import type { Io } from './io.ts';
import type { Policy } from './policy.ts';

const usual = ['assay.yml', '.github/assay.yml'] as const;

/** Reads a file of a commit as text; null where the commit has none. Errors: `Problem` when it cannot be read. */
export type TextAt = (commit: string, path: string) => Promise<string | null>;

interface Found {
  readonly path: string;
  readonly text: string;
}

/**
 * The policy that judges: with a change, the base commit's file, which the head's may only tighten; without one, the
 * working tree's. `given` is the path that the user named (`--config`, input `config`); else `assay.yml`, then
 * `.github/assay.yml`. No file at all: the defaults. `textAt` reads a commit's files: git objects unless told.
 * Errors: `Problem` for a named file that is nowhere, and for a file that is not valid.
 */
export async function loadPolicy(
  io: Io,
  change: Change | null,
  given: string | null,
  textAt: TextAt = gitText(io.root),
): Promise<Policy> {
  return change === null ? fromWorkingTree(io, given) : fromChange(io, change, given, textAt);
}

function gitText(root: string): TextAt {
  return async (commit, path) => (await fileAt(root, commit, path))?.toString('utf8') ?? null;
}

async function fromWorkingTree(io: Io, given: string | null): Promise<Policy> {
  const found = await firstOf(given, (path) => onDisk(io.root, path));
  if (found === null) {
    if (given !== null) throw missing(given, 'the working tree');
    const { defaultConfig } = await import('../config/defaults.ts');
    return { config: defaultConfig(), source: { path: null, source: 'defaults', edits: [] } };
  }
  const config = await parsed(found);
  return { config, source: { path: found.path, source: 'working-tree', digest: digestOf(found.text), edits: [] } };
}

async function fromChange(io: Io, change: Change, given: string | null, textAt: TextAt): Promise<Policy> {
  const inRoot = given === null ? null : withinRoot(io.root, given);
  const policyAt = (commit: string) =>
    firstOf(inRoot, async (path) => {
      const text = await textAt(commit, path);
      return text === null ? null : { path, text };
    });
  const [base, committed] = await Promise.all([policyAt(change.base), policyAt(change.head)]);
  // On the command line a policy that is not committed yet is tried out; it can only tighten the defaults.
  const fresh = base === null && committed === null && change.event === 'command line';
  const head = committed ?? (given === null && !fresh ? null : await firstOf(given, (path) => onDisk(io.root, path)));
  if (given !== null && base === null && head === null) throw missing(given, 'base, head and the working tree');
  const { defaultConfig } = await import('../config/defaults.ts');
  if (base === null && head === null) {
    return { config: defaultConfig(), source: { path: null, source: 'defaults', commit: change.base, edits: [] } };
  }
  const basePolicy = base === null ? defaultConfig() : await parsed(base);
  const record = {
    path: (base ?? head)?.path ?? null,
    source: base === null ? ('defaults' as const) : ('base' as const),
    commit: change.base,
    ...(base === null ? {} : { digest: digestOf(base.text) }),
  };
  if (head !== null && head.text === base?.text) return { config: basePolicy, source: { ...record, edits: [] } };
  const { tighten } = await import('../config/tighten.ts');
  const { config, loosened } = tighten(basePolicy, head === null ? defaultConfig() : await parsed(head));
  const found = { base, head, committed: committed !== null };
  return { config, source: { ...record, edits: edits(found, loosened) }, atBase: basePolicy };
}

interface BothSides {
  readonly base: Found | null;
  readonly head: Found | null;
  readonly committed: boolean;
}

function edits({ base, head, committed }: BothSides, loosened: readonly string[]): string[] {
  const path = quote((base ?? head)?.path ?? 'assay.yml');
  if (head === null) return [`${path} is deleted; base's policy judged, the deletion takes effect after the merge`];
  if (base === null && !committed)
    return [`${path} is not committed: what it asks judged this change, a pull request is judged by that of its base`];
  if (base === null)
    return [`${path} is new; what it asks judged this change, what it allows takes effect after the merge`];
  if (loosened.length === 0) return [`${path} is edited; only what it tightens judged this change`];
  return loosened.map((sentence) => `${path}: ${sentence}; takes effect after the merge`);
}

async function parsed(found: Found): Promise<Config> {
  const { parseConfig } = await import('../config/parse.ts');
  return parseConfig(found.text, found.path);
}

async function firstOf(given: string | null, read: (path: string) => Promise<Found | null>): Promise<Found | null> {
  const found = await Promise.all((given === null ? usual : [given]).map(read));
  return found.find((one) => one !== null) ?? null;
}

async function onDisk(root: string, path: string): Promise<Found | null> {
  try {
    return { path, text: await readFile(isAbsolute(path) ? path : join(root, path), 'utf8') };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new Problem(
      `Cannot read the configuration ${path}: ${code ?? String(error)}.`,
      'Name a readable YAML file.',
      {
        cause: error,
      },
    );
  }
}

function withinRoot(root: string, path: string): string {
  const inside = isAbsolute(path) ? relative(root, path) : path;
  return inside.split(sep).join('/').replace(/^\.\//, '');
}

function missing(path: string, where: string): Problem {
  return new Problem(
    `The configuration ${path} was not found in ${where}.`,
    'Name an existing file with --config (input `config`), or run `assay init` to write a starter assay.yml.',
  );
}

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
