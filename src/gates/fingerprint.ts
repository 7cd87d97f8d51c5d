import { createHmac, scryptSync } from 'node:crypto';
import { basename } from 'node:path';
import { guessBits } from '../secrets/randomness.ts';
import { gitText } from '../sources/git.ts';
import type { Io } from './io.ts';

/** What fingerprints are salted with. */
export interface Salt {
  readonly bytes: Buffer;
  readonly from: 'allow-list' | 'name';
}

/** The salt of the allow-list, or without one the repository's full name (owner/name; a folder's name at worst). */
export async function saltFor(io: Io, salt: string | null): Promise<Salt> {
  if (salt !== null) return { bytes: Buffer.from(salt, 'hex'), from: 'allow-list' };
  return { bytes: Buffer.from(await repositoryName(io)), from: 'name' };
}

/**
 * HMAC-SHA-256 of identities under the salt, the first 128 bits as 32 hex digits. An identity that stands for fewer than 64
 * bits of guesses goes through scrypt first (N = 2^14: about 40 ms), for the salt is public to whoever reads the repository.
 * Each identity is computed once.
 */
export function digestWith(salt: Salt): (identity: string) => string {
  const known = new Map<string, string>();
  return (identity) => {
    const before = known.get(identity);
    if (before !== undefined) return before;
    const weak = guessBits(identity) < 64;
    const key = weak ? scryptSync(identity, salt.bytes, 32, { N: 2 ** 14, r: 8, p: 1 }) : Buffer.from(identity);
    const hmac = createHmac('sha256', salt.bytes).update('assay-secret 1\0').update(key);
    const digest = hmac.digest('hex').slice(0, 32);
    known.set(identity, digest);
    return digest;
  };
}

async function repositoryName(io: Io): Promise<string> {
  const given = io.env.GITHUB_REPOSITORY;
  if (given !== undefined && given !== '') return given;
  try {
    const url = await gitText(io.root, ['config', '--get', 'remote.origin.url']);
    const match = /[:/]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(url);
    if (match?.[1] !== undefined) return match[1];
  } catch {
    // no git or no remote: the folder's name has to do
  }
  return basename(io.root);
}
