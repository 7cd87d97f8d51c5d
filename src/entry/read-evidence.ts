import { lstat, readdir, readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { type Evidence, evidenceSchema } from '../evidence/evidence.ts';
import { Problem } from '../evidence/problem.ts';

const mostFiles = 200;
const mostBytes = 64 * 1024 ** 2;

/**
 * Evidence from files and folders (their `*.json`, sorted by name), each holding one evidence or a list of them.
 * Only regular files, at most 200 of 64 MiB together. Nothing in them is trusted: each is checked against the schema.
 * Errors: `Problem` for a path that is missing, too large, no evidence; and when nothing at all was found.
 */
export async function readEvidence(root: string, paths: readonly string[]): Promise<Evidence[]> {
  const files = (
    await Promise.all(paths.map((path) => filesOf(isAbsolute(path) ? path : join(root, path), path)))
  ).flat();
  if (files.length === 0) {
    throw new Problem(
      `No evidence found in ${paths.join(', ')}: needed *.json files.`,
      'Name the folder that the gates wrote.',
    );
  }
  if (files.length > mostFiles) {
    throw new Problem(`Too many evidence files: given ${files.length}, at most ${mostFiles}.`, 'Name fewer files.');
  }
  let bytes = 0;
  const evidence: Evidence[] = [];
  for (const file of files) {
    bytes += (await lstat(file.path)).size;
    if (bytes > mostBytes) {
      throw new Problem(`The evidence is larger than ${mostBytes / 1024 ** 2} MiB.`, 'Render fewer files at a time.');
    }
    evidence.push(...parsed(await readFile(file.path, 'utf8'), file.name));
  }
  return evidence;
}

interface Named {
  readonly path: string;
  readonly name: string;
}

async function filesOf(path: string, name: string): Promise<Named[]> {
  let stat: Awaited<ReturnType<typeof lstat>>;
  try {
    stat = await lstat(path);
  } catch (error) {
    throw new Problem(`The evidence ${name} was not found.`, 'Name an existing evidence file or folder.', {
      cause: error,
    });
  }
  if (stat.isFile()) return [{ path, name }];
  if (!stat.isDirectory()) throw new Problem(`The evidence ${name} is no regular file.`, 'Name a file or a folder.');
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const inner: Named[] = [];
  for (const entry of entries) {
    const at = { path: join(path, entry.name), name: `${name}/${entry.name}` };
    if (entry.isDirectory()) inner.push(...(await filesOf(at.path, at.name)));
    else if (entry.isFile() && entry.name.endsWith('.json') && !entry.name.endsWith('.profile.json')) inner.push(at);
  }
  return inner;
}

function parsed(text: string, name: string): Evidence[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Problem(`${name} is not JSON.`, 'Name evidence files that a gate wrote (`--format json`).', {
      cause: error,
    });
  }
  return (Array.isArray(value) ? value : [value]).map((one) => {
    const result = evidenceSchema.safeParse(one);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw new Problem(
      `${name} is not evidence of version 1: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}.`,
      'Name evidence files that this version of Assay wrote (`--format json`).',
    );
  });
}
