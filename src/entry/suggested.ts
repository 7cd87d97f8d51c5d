import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultConfig } from '../config/defaults.ts';
import { type Suggested, suggest } from '../data/modes/suggest.ts';
import { parseProfile } from '../data/profile/profile-text.ts';
import { Problem } from '../evidence/problem.ts';
import type { OpenEngine } from '../gates/data/run.ts';
import { profileGate } from '../gates/data/stored-profile.ts';
import type { Io } from '../gates/io.ts';
import type { Survey } from './survey.ts';

/** Snapshots that are looked at, and the largest of them: `assay init` answers in seconds. */
const mostSnapshots = 5;
const mostBytes = 256 * 1024 ** 2;

/**
 * What holds today of the first snapshots that were found, by path. Needs the data engine; it is not fetched for this:
 * where it is not on the machine, and for a snapshot that cannot be read, nothing is suggested.
 */
export async function suggestedFor(
  seen: Survey,
  io: Io,
  openEngine?: OpenEngine,
): Promise<ReadonlyMap<string, Suggested>> {
  const found = new Map<string, Suggested>();
  const policy = { config: defaultConfig(), source: { path: null, source: 'defaults' as const, edits: [] } };
  for (const { path } of seen.snapshots.slice(0, mostSnapshots)) {
    try {
      if ((await stat(join(io.root, path))).size > mostBytes) continue;
      const request = { snapshots: [path], base: null };
      const text = await profileGate(request, policy, { ...io, mayInstall: false }, openEngine);
      found.set(path, suggest(parseProfile(text, path)));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      io.log.info(`${path}: nothing is suggested: ${error.message}`);
    }
  }
  return found;
}
