import type { AllowList } from '../secrets/allow-list.ts';
import type { Candidate } from '../secrets/candidate.ts';
import type { SecretsConfig } from '../secrets/config.ts';
import { rules } from '../secrets/rules/registry.ts';
import { scannerOf } from '../secrets/scanner.ts';
import { digestWith, saltFor } from './fingerprint.ts';
import type { Io } from './io.ts';
import { lookAtFiles } from './secrets-files.ts';
import { emptyTally } from './secrets-look.ts';

/**
 * The secret of the working tree that has the fingerprint, in memory; null when there is none. The fingerprint may be one of
 * a report from before the allow-list, and so its salt, was there.
 */
export async function findSecret(
  fingerprint: string,
  list: AllowList,
  config: SecretsConfig,
  io: Io,
): Promise<Candidate | null> {
  const tally = emptyTally();
  await lookAtFiles({ io, config, scanner: scannerOf(rules), isExcluded: () => false, tally }, []);
  const candidates = tally.sightings.map(({ candidate }) => candidate).filter(({ dropped }) => dropped === null);
  for (const salt of new Set([list.salt, null])) {
    const digest = digestWith(await saltFor(io, salt));
    const found = candidates.find(({ identity }) => digest(identity) === fingerprint);
    if (found !== undefined) return found;
  }
  return null;
}
