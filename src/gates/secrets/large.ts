import type { Candidate } from '../../secrets/candidate.ts';
import { textOf } from '../../secrets/encoding.ts';
import { blockScanner } from '../../secrets/scan-blocks.ts';
import { kindOf } from '../../sources/containers/kind.ts';
import { type Block, fileBlocks } from '../../sources/read-file.ts';
import { type Look, register } from './look.ts';

/** Texts above this are read in blocks; notebooks, archives and binaries are read as a whole, up to the cap. */
export const wholeUpTo = 32 * 2 ** 20;

const ownBytes = 16 * 2 ** 20;
const marginBytes = 2 ** 20;

/**
 * Scans a large text block by block, so that memory does not grow with the file. Null when the file is no plain text in an
 * encoding that agrees with ASCII: then it must be read as a whole. Errors: those of the file system.
 */
export function lookAtLarge(look: Look, name: Buffer | string, path: string): Candidate[] | null {
  if (/\.ipynb$/i.test(path)) return null;
  const candidates: Candidate[] = [];
  const scan = blockScanner(look.scanner, path);
  let bytes = 0;
  for (const block of fileBlocks(name, ownBytes, marginBytes)) {
    look.io.signal.throwIfAborted();
    if (bytes === 0 && !isPlain(block, path)) return null;
    bytes += block.to - block.from;
    candidates.push(...scan(block));
  }
  look.tally.texts++;
  look.tally.bytes += bytes;
  register(look, candidates);
  return candidates;
}

function isPlain({ bytes }: Block, path: string): boolean {
  const text = textOf(bytes);
  return 'bytes' in text && text.bytes === bytes && kindOf(bytes, path) === null;
}
