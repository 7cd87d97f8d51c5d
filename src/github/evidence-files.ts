import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Evidence } from '../evidence/evidence.ts';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { parseEvidence } from './evidence-text.ts';

/** What a directory of evidence may hold. It may come from an artifact that anybody could have written. */
export interface EvidenceLimits {
  readonly files: number;
  /** of one file, and of all together */
  readonly fileBytes: number;
  readonly totalBytes: number;
  /** of folders below the directory, and of brackets in a file */
  readonly folders: number;
  readonly nesting: number;
}

export const evidenceLimits: EvidenceLimits = {
  files: 200,
  fileBytes: 20e6,
  totalBytes: 100e6,
  folders: 4,
  nesting: 32,
};

/** Evidence that was read, and for each file that could not be used the problem. A problem makes the report `error`. */
export interface EvidenceFiles {
  readonly evidence: readonly Evidence[];
  readonly problems: readonly Problem[];
}

const again = 'Let the gate write it again, and put nothing else into the folder.';

/**
 * Reads every `*.json` below a directory, in the order of the paths. Only regular files count, a link is a problem.
 * Each must be evidence of this version; one that says better than its findings earn, and a second one about the same
 * gate and name, are problems too. Errors: `Problem` when there is no such directory, no evidence in it, or more than
 * the limits allow; what is wrong with one file is in `problems`.
 */
export async function readEvidence(directory: string, limits: EvidenceLimits = evidenceLimits): Promise<EvidenceFiles> {
  const paths: string[] = [];
  const problems: Problem[] = [];
  await collect(directory, '', 0, limits, paths, problems);
  if (paths.length === 0 && problems.length === 0) {
    throw new Problem(
      `There is no evidence in ${quote(directory)}: needed at least one \`*.json\` file that a gate wrote, given none.`,
      'Let the gates run first, and download their artifacts into this folder (actions/download-artifact).',
    );
  }
  const evidence: Evidence[] = [];
  const seen = new Set<string>();
  let total = 0;
  for (const path of paths) {
    try {
      const text = await readCapped(join(directory, path), path, Math.min(limits.fileBytes, limits.totalBytes - total));
      total += Buffer.byteLength(text);
      const one = parseEvidence(text, path, limits.nesting);
      const identity = `${one.gate}\u0000${one.name ?? ''}`;
      if (seen.has(identity))
        throw new Problem(`The evidence in ${quote(path)} is the second one about the same ${one.gate} gate.`, again);
      seen.add(identity);
      evidence.push(one);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
    }
  }
  return { evidence, problems };
}

/** The file's name: the name's own characters where they are harmless, else `-` and the start of its sha256. */
export function evidenceFileName(evidence: Pick<Evidence, 'gate' | 'name'>): string {
  const { gate, name } = evidence;
  if (name === undefined) return `${gate}.json`;
  if (/^[a-z0-9][a-z0-9_.-]{0,59}$/.test(name)) return `${gate}-${name}.json`;
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40);
  return `${gate}-${plain}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}.json`;
}

async function collect(
  root: string,
  below: string,
  depth: number,
  limits: EvidenceLimits,
  paths: string[],
  problems: Problem[],
): Promise<void> {
  const entries = await listed(join(root, below), root);
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (depth >= limits.folders) throw tooMuch(root, `folders at most ${limits.folders} deep`);
      await collect(root, path, depth + 1, limits, paths, problems);
    } else if (entry.name.endsWith('.json')) {
      if (!entry.isFile())
        problems.push(new Problem(`The evidence in ${quote(path)} is a link or no regular file.`, again));
      else if (paths.push(path) > limits.files) throw tooMuch(root, `at most ${limits.files} files`);
    }
  }
}

async function listed(directory: string, root: string) {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    throw new Problem(
      `The folder of evidence ${quote(root)} cannot be read: ${quote((cause as Error).message)}.`,
      'Give the folder that the gates wrote to, or into which their artifacts were downloaded.',
      { cause },
    );
  }
}

function tooMuch(root: string, needed: string): Problem {
  return new Problem(
    `The folder of evidence ${quote(root)} holds too much: needed ${needed}, given more.`,
    'Give a folder that holds only evidence.',
  );
}

async function readCapped(file: string, path: string, most: number): Promise<string> {
  const { size } = await lstat(file);
  if (size > most)
    throw new Problem(
      `The evidence in ${quote(path)} is too large: needed at most ${most} bytes, given ${size}.`,
      again,
    );
  const handle = await open(file, 'r');
  try {
    const bytes = Buffer.alloc(size);
    const { bytesRead } = await handle.read(bytes, 0, size, 0);
    return bytes.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
