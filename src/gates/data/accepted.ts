import type { SnapshotConfig } from '../../data/config.ts';
import { type Accepted, lastOfClass, learnMargins } from '../../data/decision/learned-margins.ts';
import { byMoment, type Moment, momentOf } from '../../data/decision/season.ts';
import { parseProfile } from '../../data/profile/profile-text.ts';
import { profileFiles } from '../../sources/profile-files.ts';
import type { Run } from './run.ts';

/** What the history of a snapshot gives to its comparison. */
export interface History {
  /** accepted snapshots, earliest first; none without a configured history */
  readonly accepted: readonly Accepted[];
  /** the one to compare with in place of the base, because it is the last of head's class of the season */
  readonly sameClass: Accepted | null;
  readonly learned: ReturnType<typeof learnMargins>;
}

/**
 * The accepted snapshots that the policy names for a snapshot: in the base commit of a change (so that a change cannot
 * teach its own margins), else in the working tree. The moment of head is the date in its name, else now in UTC.
 * Errors: `Problem` for a branch that is not there or a profile that cannot be read.
 */
export async function historyOf(
  run: Run,
  config: SnapshotConfig,
  head: { readonly name: string; readonly digest: string },
  commit: string | null,
): Promise<History> {
  if (config.history === undefined) return { accepted: [], sameClass: null, learned: new Map() };
  const files = await profileFiles(config.history, { root: run.io.root, commit });
  const accepted = files
    .map(({ name, text }) => ({ name, moment: momentOf(name), profile: parseProfile(text, name) }))
    .sort(byMoment);
  const season = { kind: config.season, moment: momentOf(head.name) ?? momentAt(run.io.now()) };
  return {
    accepted,
    sameClass: lastOfClass(accepted, head.digest, season),
    learned: learnMargins(accepted, head.digest, season),
  };
}

function momentAt(now: number): Moment {
  const date = new Date(now);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
  };
}
