import { resolve } from 'node:path';
import type { Evidence } from '../evidence/evidence.ts';
import { Problem } from '../evidence/problem.ts';
import { exitCode } from '../evidence/verdict.ts';
import type { Io } from '../gates/io.ts';
import { readEvent } from '../github/event.ts';
import { readEvidence } from '../github/evidence-files.ts';
import { readInputs } from '../github/inputs.ts';
import { needsProblems } from '../github/needs.ts';
import { readRun } from '../github/run.ts';
import { overallVerdict } from '../report/report.ts';
import { withAccepts } from './accepts-at-hand.ts';
import { actionInputs } from './action-inputs.ts';
import { actionIo } from './action-io.ts';
import { publish } from './action-publish.ts';
import { writeEvidence } from './deliver.ts';
import { policyAtHand } from './policy-at-hand.ts';
import { problemEvidence } from './problem-evidence.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What a step of the report action was given. */
export interface ReportStep {
  readonly env: Env;
  readonly values: ReportInputs;
  readonly io: Io;
}

export type ReportInputs = ReturnType<typeof readInputs<typeof actionInputs.report>>['values'];

/**
 * The step of the report action. It is the aggregate gate: it reads the evidence of the gates' jobs, checks that nothing
 * that should have run is missing, applies what people have accepted, posts one comment and ends with the exit code of the
 * worst verdict. On `workflow_run` it reports the run of a pull request that could not do so itself; on `issue_comment` it
 * carries out `/assay` commands.
 */
export async function reportStep(env: Env): Promise<number> {
  const { values, warnings } = readInputs(actionInputs.report, env);
  const io = actionIo(resolve(env.GITHUB_WORKSPACE ?? '.'), 1, false);
  for (const warning of warnings) io.log.warn(warning);
  const step = { env, values, io };
  if (env.GITHUB_EVENT_NAME === 'workflow_run') return (await import('./action-report-fork.ts')).forkReport(step);
  if (env.GITHUB_EVENT_NAME === 'issue_comment') return (await import('./action-report-command.ts')).command(step);
  return aggregate(step);
}

async function aggregate({ env, values, io }: ReportStep): Promise<number> {
  const event = readEvent(env);
  const run = readRun(env);
  const policy = await policyAtHand(event, values.config, values.token, io, run.apiUrl);
  const read = await evidenceIn(resolve(io.root, values.evidence));
  const missing = needsProblems({
    needs: values.needs,
    expectedSkips: values['expected-skips'],
    evidence: read.evidence,
    configured: policy.configured,
    head: event.head,
  });
  const problems = [...policy.problems, ...read.problems, ...missing.map((one) => new Problem(one.message, one.mend))];
  const { token } = values;
  const accepted = await withAccepts(read.evidence, {
    ...{ event, policy: policy.policy, token, apiUrl: run.apiUrl, io, run: run.runId },
  });
  const evidence = [...accepted.evidence, ...problems.map((problem, i) => problemEvidence(problem, i, event, io))];
  if (values['evidence-out'] !== '') await writeEvidence(io.root, resolve(io.root, values['evidence-out']), evidence);
  const report = await publish(evidence, {
    env,
    io,
    run,
    event,
    policy: policy.policy,
    comment: values.comment ? token : null,
    annotations: values.annotations,
    files: { sarif: values.sarif, html: values.html, junit: values.junit },
    outputs: {},
    reportProblems: accepted.problem === undefined ? [] : [accepted.problem],
  });
  return exitCode(overallVerdict(report));
}

async function evidenceIn(folder: string): Promise<{ evidence: readonly Evidence[]; problems: readonly Problem[] }> {
  try {
    return await readEvidence(folder);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { evidence: [], problems: [error] };
  }
}
