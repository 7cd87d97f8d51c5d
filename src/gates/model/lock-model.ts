import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { type LockEntry, lockOf, lockPath, lockText, withEntry } from '../../model/lineage/lock.ts';
import { commitOf } from '../../sources/git.ts';
import type { Io } from '../io.ts';
import { clean, digestOf, isOutside } from './files.ts';
import { dataDigestOf } from './origin.ts';

/** What is recorded: a model, the files it was trained on, and the commit of the code (HEAD unless told). */
export interface LockRequest {
  readonly model: string;
  readonly data: readonly string[];
  readonly code: string | null;
}

/**
 * Records in `assay.lock` which data and which code a model came from, and gives the entry. Errors: `Problem` for a file
 * that is not there or lies outside of the repository, a commit that is unknown, a lock that cannot be read.
 */
export async function lockModel({ model, data, code }: LockRequest, io: Io): Promise<LockEntry> {
  const full = join(io.root, lockPath);
  const before = existsSync(full) ? lockOf(await readFile(full, 'utf8')) : null;
  const named = code === null ? 'HEAD' : code;
  const commit = await commitOf(io.root, named);
  if (commit === null && code !== null) {
    throw new Problem(`There is no commit ${quote(code)} here.`, 'Name the commit that the model was trained from.');
  }
  const digests = await Promise.all(
    data.map(async (path) => [clean(path), await dataDigestOf(present(io.root, path))] as const),
  );
  const entry = {
    digest: await digestOf(present(io.root, model)),
    data: Object.fromEntries(digests),
    code: commit,
  };
  await writeFile(full, lockText(withEntry(before, clean(model), entry)));
  return entry;
}

function present(root: string, path: string): string {
  const plain = clean(path);
  if (isOutside(plain)) {
    throw new Problem(`${quote(path)} is outside the repository.`, 'Give a path relative to the repository’s root.');
  }
  const full = join(root, plain);
  if (existsSync(full)) return full;
  throw new Problem(
    `There is no file ${quote(path)}.`,
    'Give the path of the model, and of the data it was trained on.',
  );
}
