import type { Evidence, Gate } from '../evidence/evidence.ts';
import { verdictOf } from '../evidence/finding.ts';
import type { TrendLine } from '../evidence/trend.ts';
import { type Verdict, verdicts, worst } from '../evidence/verdict.ts';

/** What the surfaces may know about the run that renders them; every part comes from the shell, none from evidence. */
export interface RunContext {
  /** shown after the verdict, to tell several reports apart */
  readonly title?: string;
  /** the report's key, `default` unless configured; matches `[A-Za-z0-9_.-]{1,40}` */
  readonly key: string;
  /** `owner/name` */
  readonly repository?: string;
  /** `https://github.com`, or that of an own server */
  readonly serverUrl?: string;
  /** the commit that was judged: 40 or 64 hex digits */
  readonly head?: string;
  readonly commitUrl?: string;
  readonly runId?: string;
  readonly runNumber?: string;
  readonly runAttempt?: string;
  readonly runUrl?: string;
  /** where the HTML report and the evidence files can be fetched */
  readonly artifactsUrl?: string;
  readonly toolVersion: string;
  /** sha256 (hex, `sha256:` allowed) of the bundle that runs */
  readonly distDigest?: string;
  /** sha256 (hex, `sha256:` allowed) of `evidenceText(report.evidence)`; the room itself has no hash function */
  readonly evidenceDigest?: string;
  /** the evidence was computed by a run that nobody here trusts (a fork) */
  readonly untrusted?: boolean;
  /** gates that a trusted run has judged again, although the rest was computed by one that nobody trusts */
  readonly recomputed?: readonly Gate[];
  /** earlier decisions of the default branch, oldest first */
  readonly trend?: readonly TrendLine[];
  /** what went wrong with reporting itself, one sentence each; never changes the verdict */
  readonly reportProblems?: readonly string[];
  /** what became of the report without anything being wrong: a newer run writes the comment; one sentence each */
  readonly reportNotices?: readonly string[];
}

/** Everything that a surface renders: the evidence, sorted with `worstFirst`, and the run. */
export interface Report {
  readonly evidence: readonly Evidence[];
  readonly context: RunContext;
}

/**
 * The verdict that one evidence deserves: the worst of what it states and what its findings and measurements earn,
 * so that a forged `pass` above failing findings does not pass.
 */
export function deservedVerdict({ verdict, findings, measurements }: Evidence): Verdict {
  // every part of a report asks this of tens of thousands of measurements: one pass, no copy, no further than needed
  let rank = verdicts.indexOf(verdict);
  const fail = verdicts.indexOf('fail');
  for (const finding of findings) {
    if (rank >= fail) break;
    rank = Math.max(rank, verdicts.indexOf(verdictOf(finding)));
  }
  const last = verdicts.length - 1;
  for (const measurement of measurements) {
    if (rank === last) break;
    if (measurement.verdict !== 'pass') rank = Math.max(rank, verdicts.indexOf(measurement.verdict));
  }
  return verdicts[rank] ?? 'error';
}

/** Whether evidence is only what a run that nobody trusts says of itself. */
export function isClaim({ untrusted, recomputed }: RunContext, { gate }: Pick<Evidence, 'gate'>): boolean {
  return untrusted === true && recomputed?.includes(gate) !== true;
}

/** What is said above numbers that a run of a fork computed, by which of them a trusted run has judged again. */
export function claimWords({ recomputed = [] }: RunContext): string {
  if (recomputed.length === 0) return 'the numbers below are its claims until a trusted run has recomputed them.';
  return `the numbers below are its claims, but for ${recomputed.join(', ')}, which this run has judged again from git objects.`;
}

/** The verdict of the whole report: the worst of its evidence; `skip` when there is none. */
export function overallVerdict(report: Report): Verdict {
  return worst(report.evidence.map(deservedVerdict));
}
