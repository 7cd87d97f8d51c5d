import type { AllowList } from '../../secrets/allow-list.ts';
import type { Candidate } from '../../secrets/candidate.ts';
import type { SecretsConfig } from '../../secrets/config.ts';
import { rules } from '../../secrets/rules/registry.ts';
import { scannerOf } from '../../secrets/scanner.ts';
import { commitOf } from '../../sources/git.ts';
import { digestWith, saltFor } from '../fingerprint.ts';
import type { Io } from '../io.ts';
import { lookAtFiles } from './files.ts';
import { lookAtHistory } from './history.ts';
import { emptyTally, type Tally } from './look.ts';

/**
 * The secret of the working tree that has the fingerprint, or of the history when the tree has none, in memory; null when
 * there is none at all. The fingerprint may be one of a report from before the allow-list, and so its salt, was there.
 */
export async function findSecret(
  fingerprint: string,
  list: AllowList,
  config: SecretsConfig,
  io: Io,
): Promise<Candidate | null> {
  const look = { io, config, scanner: scannerOf(rules), isExcluded: () => false, tally: emptyTally() };
  await lookAtFiles(look, []);
  const atHead = await among(look.tally, fingerprint, list, io);
  if (atHead !== null || (await commitOf(io.root, 'HEAD')) === null) return atHead;
  const earlier = { ...look, tally: emptyTally() };
  await lookAtHistory(earlier);
  return among(earlier.tally, fingerprint, list, io);
}

async function among({ sightings }: Tally, fingerprint: string, list: AllowList, io: Io): Promise<Candidate | null> {
  const candidates = sightings.map(({ candidate }) => candidate).filter(({ dropped }) => dropped === null);
  for (const salt of new Set([list.salt, null])) {
    const digest = digestWith(await saltFor(io, salt));
    const found = candidates.find(({ identity }) => digest(identity) === fingerprint);
    if (found !== undefined) return found;
  }
  return null;
}
