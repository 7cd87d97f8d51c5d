import type { AllowList } from '../secrets/allow-list.ts';
import type { Candidate } from '../secrets/candidate.ts';
import type { SecretsConfig } from '../secrets/config.ts';
import { rules } from '../secrets/rules/registry.ts';
import { scannerOf } from '../secrets/scanner.ts';
import { digestWith, saltFor } from './fingerprint.ts';
import type { Io } from './io.ts';
import { lookAtFiles } from './secrets-files.ts';
import { emptyTally } from './secrets-look.ts';

/** The secret of the working tree that has the fingerprint, in memory; null when there is none. */
export async function findSecret(
  fingerprint: string,
  list: AllowList,
  config: SecretsConfig,
  io: Io,
): Promise<Candidate | null> {
  const tally = emptyTally();
  await lookAtFiles({ io, config, scanner: scannerOf(rules), isExcluded: () => false, tally }, []);
  const digest = digestWith(await saltFor(io, list.salt));
  const candidates = tally.sightings.map(({ candidate }) => candidate).filter(({ dropped }) => dropped === null);
  return candidates.find(({ identity }) => digest(identity) === fingerprint) ?? null;
}
