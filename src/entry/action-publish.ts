import { resolve } from 'node:path';
import type { Evidence, Gate } from '../evidence/evidence.ts';
import { Problem } from '../evidence/problem.ts';
import { tool } from '../evidence/tool.ts';
import type { Io } from '../gates/io.ts';
import type { Policy } from '../gates/policy.ts';
import { annotate } from '../github/annotations.ts';
import type { EventChange } from '../github/event.ts';
import { setOutputs } from '../github/outputs.ts';
import type { RunFacts } from '../github/run.ts';
import { appendSummary } from '../github/summary.ts';
import { annotationsOf } from '../report/annotations.ts';
import { overallVerdict, type Report, type RunContext } from '../report/report.ts';
import { reportOf, surfaceOf, write } from './deliver.ts';
import { openIncidentIssues } from './incident-issues.ts';
import type { PostedInline } from './post-inline.ts';
import { postReport } from './post-report.ts';
import { trendAtHand } from './trend-at-hand.ts';

export interface Publication {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly io: Io;
  readonly run: RunFacts;
  readonly event: EventChange;
  /** null when it could not be read */
  readonly policy: Policy | null;
  /** the token that posts the comment; '' = none was given; null = no comment is wanted */
  readonly comment: string | null;
  readonly annotations: boolean;
  /** '' = not wanted */
  readonly files: Readonly<Record<'sarif' | 'html' | 'junit', string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly reportProblems: readonly string[];
  /** given: another run computed the evidence and nobody trusts it, but for these gates, which this run judged again */
  readonly recomputed?: readonly Gate[];
}

/**
 * Everything that a step shows: the log, the comment, files, the summary, annotations, outputs. What cannot be shown is
 * said in the summary; it never changes the verdict.
 */
export async function publish(evidence: readonly Evidence[], to: Publication): Promise<Report> {
  const trend = await trendAtHand(to);
  const earlier = trend.lines.length === 0 ? {} : { trend: trend.lines };
  const report = reportOf(evidence, { ...contextOf(to), ...earlier });
  const terminal = await surfaceOf('terminal');
  to.io.log.info(await terminal.render(report, { color: false, width: 120 }));
  const posted = to.comment === null ? null : await postReport(report, to.comment, to);
  const inline = to.comment === null || posted?.url === undefined ? {} : await inlineOf(report, to.comment, to);
  const incident = await openIncidentIssues(evidence, to);
  const problems = [...to.reportProblems, posted?.problem, inline.problem, incident].filter(
    (text) => typeof text === 'string',
  );
  const said = [posted?.notice, inline.notice, trend.notice].filter((text) => typeof text === 'string');
  const notices = said.length === 0 ? {} : { reportNotices: said };
  const trouble = problems.length === 0 ? {} : { reportProblems: problems };
  const rendered = { ...report, context: { ...report.context, ...trouble, ...notices } };
  const unwritten = await writeFiles(rendered, to);
  for (const sentence of unwritten) to.io.log.info(sentence);
  const all = { reportProblems: [...problems, ...unwritten] };
  const shown = unwritten.length === 0 ? rendered : { ...rendered, context: { ...rendered.context, ...all } };
  const { default: summary } = await import('../report/surfaces/summary.ts');
  const written = appendSummary(to.env, (budget) => summary.render(shown, { budget }));
  if (!written.written && written.reason !== undefined) to.io.log.info(written.reason);
  if (to.annotations) await annotate(annotationsOf(shown));
  await setOutputs(to.env, {
    ...to.outputs,
    verdict: overallVerdict(report),
    findings: evidence.flatMap((one) => one.findings).filter((finding) => finding.severity !== 'note').length,
    ...(to.files.html === '' ? {} : { report: resolve(to.io.root, to.files.html) }),
    ...(posted?.url === undefined ? {} : { 'comment-url': posted.url }),
  });
  return report;
}

/** Comments on lines of the change, where the policy asks for them; what writes them is loaded only then. */
async function inlineOf(report: Report, token: string, to: Publication): Promise<PostedInline> {
  if ((to.policy?.config.report.inline ?? false) === false) return {};
  return (await import('./post-inline.ts')).postInline(report, token, to);
}

/** Writes the files that the inputs name; what cannot be written comes back as a sentence each. */
async function writeFiles(report: Report, { files, io }: Publication): Promise<string[]> {
  const unwritten: string[] = [];
  for (const [id, file] of Object.entries(files)) {
    if (file === '') continue;
    try {
      await write(io.root, file, await (await surfaceOf(id)).render(report));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      unwritten.push(`${error.message} ${error.mend}`);
    }
  }
  return unwritten;
}

function contextOf({ event, policy, run, recomputed }: Publication): RunContext {
  return {
    key: policy?.config.report.key ?? 'default',
    head: event.head,
    serverUrl: run.serverUrl,
    toolVersion: tool.version,
    untrusted: event.fork || recomputed !== undefined,
    ...(recomputed === undefined ? {} : { recomputed }),
    repository: event.repository,
    commitUrl: `${run.serverUrl}/${event.repository}/commit/${event.head}`,
    ...(run.runId === null ? {} : { runId: String(run.runId) }),
    ...(run.runNumber === null ? {} : { runNumber: String(run.runNumber) }),
    runAttempt: String(run.runAttempt),
    ...(run.runUrl === null ? {} : { runUrl: run.runUrl, artifactsUrl: `${run.runUrl}#artifacts` }),
  };
}
