import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Evidence } from '../evidence/evidence.ts';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { evidenceLimits, readEvidence as readFolder } from '../github/evidence-files.ts';
import { parseEvidence } from '../github/evidence-text.ts';

/**
 * Evidence from files (one record, or the list that `--format json` writes for several) and folders of them.
 * Nothing in them is trusted: each is held to the schema and to its own findings.
 * Errors: `Problem` for the first path that is missing, too large, or no evidence.
 */
export async function readEvidence(root: string, paths: readonly string[]): Promise<Evidence[]> {
  const evidence: Evidence[] = [];
  for (const path of paths) evidence.push(...(await at(resolve(root, path), path)));
  return evidence;
}

async function at(place: string, name: string): Promise<readonly Evidence[]> {
  const found = await stat(place).catch(() => null);
  if (found === null)
    throw new Problem(`The evidence ${quote(name)} was not found.`, 'Name an existing file or folder.');
  if (found.isDirectory()) {
    const { evidence, problems } = await readFolder(place);
    if (problems[0] !== undefined) throw problems[0];
    return evidence;
  }
  if (!found.isFile() || found.size > evidenceLimits.totalBytes) {
    throw new Problem(
      `The evidence ${quote(name)} is no regular file of at most ${evidenceLimits.totalBytes} bytes.`,
      'Name evidence files that a gate wrote (`--format json`).',
    );
  }
  const text = await readFile(place, 'utf8');
  return text.trimStart().startsWith('[') ? listIn(text, name) : [parseEvidence(text, name)];
}

function listIn(text: string, name: string): Evidence[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (cause) {
    throw new Problem(`The evidence ${quote(name)} is not JSON.`, 'Name evidence files that a gate wrote.', { cause });
  }
  return (list as unknown[]).map((one) => parseEvidence(JSON.stringify(one), name));
}
