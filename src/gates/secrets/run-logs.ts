import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { budgetOf, type Caps } from '../../sources/containers/budget.ts';
import { unzipped, zipEntries } from '../../sources/containers/zip.ts';
import { countUnread, type Look, lookAt } from './look.ts';

/** Logs repeat themselves: they pack far better than other text. */
const caps: Caps = { depth: 1, entries: 10_000, bytes: 2 ** 30, ratio: 1000, member: 200_000_000 };

/** The logs of a workflow run, as GitHub packs them. */
export interface RunLogs {
  readonly run: string;
  readonly zip: Uint8Array;
}

/**
 * Scans the logs of a workflow run; a place is the name of a job's or step's log, and its line. What is found is masked
 * before anything is printed. Errors: `Problem` when the archive cannot be read or holds no log.
 */
export async function lookAtRunLogs(look: Look, { run, zip }: RunLogs): Promise<void> {
  const { tally } = look;
  const budget = budgetOf(caps);
  if (zip[0] !== 0x50 || zip[1] !== 0x4b) throw unreadable(run);
  try {
    for (const entry of zipEntries(zip, budget)) {
      look.io.signal.throwIfAborted();
      tally.files++;
      const bytes = await unzipped(zip, entry, budget);
      if (typeof bytes === 'string') countUnread(tally, bytes, entry.name);
      else scanLog(look, bytes, entry.name);
    }
  } catch (error) {
    if ((error as { closed?: string }).closed === undefined) throw error;
    throw unreadable(run);
  }
  if (tally.texts > 0) return;
  throw new Problem(
    `The run ${quote(run)} has no logs: needed at least one.`,
    'Name a run that has ended and ran a job.',
  );
}

function scanLog(look: Look, bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) return;
  const scan = lookAt(look, bytes, name);
  if (scan.unread === 'binary') countUnread(look.tally, 'binary', name);
  for (const candidate of scan.candidates) {
    look.tally.sightings.push({ candidate, location: candidate.location, state: 'new' });
  }
}

function unreadable(run: string): Problem {
  return new Problem(
    `The logs of the run ${quote(run)} could not be read: they are not a zip archive, or over the caps.`,
    'Download them from the page of the run, and scan the files: `assay secrets FILE…`.',
  );
}
