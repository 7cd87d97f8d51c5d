import type { RunContext } from './report.ts';

/** What the last line of our comment says about the run that wrote it; null where the run did not know. */
export interface Marker {
  readonly key: string;
  readonly run: string | null;
  readonly attempt: number | null;
  readonly head: string | null;
  /** first 16 hex digits of the sha256 of the evidence */
  readonly evidence: string | null;
}

const line =
  /^<!-- assay:report v1 key=([A-Za-z0-9_.-]{1,40}) run=(\d{1,20}|-) attempt=(\d{1,9}|-) head=([0-9a-f]{40}|[0-9a-f]{64}|-) evidence=([0-9a-f]{16}|-) -->$/;

/** The marker of this run: the last line of its comment. What the context lacks, or has in another form, is `-`. */
export function renderMarker(context: RunContext): string {
  const keep = (value: string | undefined, form: RegExp) => (value !== undefined && form.test(value) ? value : '-');
  const key = keep(context.key, /^[A-Za-z0-9_.-]{1,40}$/);
  const run = keep(context.runId, /^\d{1,20}$/);
  const attempt = keep(context.runAttempt, /^\d{1,9}$/);
  const head = keep(context.head?.toLowerCase(), /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
  const digest = keep(context.evidenceDigest?.replace(/^sha256:/, '').slice(0, 16), /^[0-9a-f]{16}$/);
  return `<!-- assay:report v1 key=${key} run=${run} attempt=${attempt} head=${head} evidence=${digest} -->`;
}

/**
 * The marker on the last line of a comment's body (blank lines and blanks after it do not count, CRLF is fine);
 * null when that line is anything else. A marker elsewhere in the body is not ours.
 */
export function parseMarker(body: string): Marker | null {
  const end = body.trimEnd();
  const last = end.slice(end.lastIndexOf('\n') + 1);
  const found = line.exec(last);
  if (found === null) return null;
  const [, key = '', run, attempt, head, evidence] = found;
  const given = (text: string | undefined) => (text === undefined || text === '-' ? null : text);
  const counted = given(attempt);
  return {
    key,
    run: given(run),
    attempt: counted === null ? null : Number(counted),
    head: given(head),
    evidence: given(evidence),
  };
}
