import { Buffer } from 'node:buffer';
import { appendFileSync, statSync } from 'node:fs';
import { quote } from '../evidence/quote.ts';

/** Bytes that a step's summary may hold: 1 MiB is GitHub's limit, above which it shows nothing; this leaves slack. */
const limit = 1_000_000;

export interface SummaryResult {
  readonly written: boolean;
  /** one sentence when nothing was written */
  readonly reason?: string;
}

/**
 * Appends to the job summary (`GITHUB_STEP_SUMMARY`). `render` is told how many bytes are left, after what earlier
 * steps of this process have written; a text that is longer all the same is not written, because it would make the
 * whole summary disappear. Nothing here fails a run: without the file, or without room, the answer says so.
 */
export function appendSummary(
  env: Readonly<Record<string, string | undefined>>,
  render: (bytes: number) => string,
): SummaryResult {
  const path = env.GITHUB_STEP_SUMMARY;
  if (path === undefined || path === '')
    return { written: false, reason: 'There is no job summary here: GITHUB_STEP_SUMMARY is empty.' };
  const held = sizeOf(path);
  const room = limit - held - 1;
  const text = render(Math.max(0, room));
  const bytes = Buffer.byteLength(text, 'utf8');
  if (bytes > room) {
    return {
      written: false,
      reason: `The job summary was not written: it has ${bytes} bytes, and of ${limit} there are ${Math.max(0, room)} left.`,
    };
  }
  try {
    appendFileSync(path, text.endsWith('\n') ? text : `${text}\n`, 'utf8');
    return { written: true };
  } catch (error) {
    return { written: false, reason: `The job summary was not written: ${quote((error as Error).message)}.` };
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
