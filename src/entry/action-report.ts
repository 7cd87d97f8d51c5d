import { resolve } from 'node:path';
import { couldNotCheck } from '../evidence/assemble.ts';
import type { Evidence, Gate } from '../evidence/evidence.ts';
import { Problem } from '../evidence/problem.ts';
import { tool } from '../evidence/tool.ts';
import { exitCode } from '../evidence/verdict.ts';
import type { Change } from '../gates/change.ts';
import type { Io } from '../gates/io.ts';
import { loadPolicy } from '../gates/load-policy.ts';
import type { Policy } from '../gates/policy.ts';
import { type EventChange, readEvent } from '../github/event.ts';
import { readEvidence } from '../github/evidence-files.ts';
import { readInputs } from '../github/inputs.ts';
import { needsProblems } from '../github/needs.ts';
import { readRun } from '../github/run.ts';
import { overallVerdict } from '../report/report.ts';
import { changeOf } from './action-change.ts';
import { actionInputs } from './action-inputs.ts';
import { actionIo } from './action-io.ts';
import { publish } from './action-publish.ts';
import { policyThroughApi } from './policy-through-api.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The step of the report action: reads the evidence of the gates' jobs, checks that nothing that should have run is
 * missing, posts one comment and ends with the exit code of the worst verdict. It is the aggregate gate.
 */
export async function reportStep(env: Env): Promise<number> {
  const { values, warnings } = readInputs(actionInputs.report, env);
  const io = actionIo(resolve(env.GITHUB_WORKSPACE ?? '.'), 1, false);
  for (const warning of warnings) io.log.warn(warning);
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
  const report = await publish([...read.evidence, ...problems.map((problem, i) => asEvidence(problem, i, event, io))], {
    env,
    io,
    run,
    event,
    policy: policy.policy,
    comment: values.comment ? values.token : null,
    annotations: values.annotations,
    files: { sarif: values.sarif, html: values.html, junit: values.junit },
    outputs: {},
    reportProblems: [],
  });
  return exitCode(overallVerdict(report));
}

interface AtHand {
  readonly policy: Policy | null;
  readonly configured: readonly Gate[];
  readonly problems: readonly Problem[];
}

/**
 * The base's policy says which gates must have left evidence. It is read from git objects, or, in a job that only
 * downloaded the evidence, through GitHub's API.
 */
async function policyAtHand(
  event: EventChange,
  config: string,
  token: string,
  io: Io,
  apiUrl: string,
): Promise<AtHand> {
  const given = config === '' ? null : config;
  try {
    const change = await commitsAtHand(event, io);
    const policy =
      change instanceof Problem
        ? await policyThroughApi(event, given, token, io, apiUrl, change)
        : await loadPolicy(io, change, given);
    const { data, model, secrets } = policy.config;
    const configured: Gate[] = [
      ...(secrets === false ? [] : (['secrets'] as const)),
      ...(data === undefined ? [] : (['data'] as const)),
      ...(model === undefined ? [] : (['model'] as const)),
    ];
    return { policy, configured, problems: [] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { policy: null, configured: [], problems: [error] };
  }
}

async function commitsAtHand(event: EventChange, io: Io): Promise<Change | null | Problem> {
  try {
    return await changeOf(event, io);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

async function evidenceIn(folder: string): Promise<{ evidence: readonly Evidence[]; problems: readonly Problem[] }> {
  try {
    return await readEvidence(folder);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { evidence: [], problems: [error] };
  }
}

function asEvidence(problem: Problem, index: number, event: EventChange, io: Io): Evidence {
  return couldNotCheck('policy', problem, {
    ...(index === 0 ? {} : { name: `problem-${index + 1}` }),
    policy: { path: null, source: 'defaults', edits: [] },
    subject: { base: event.base, head: event.head, digests: {} },
    tool,
    seed: io.seed,
    started: new Date(io.now()).toISOString(),
    seconds: 0,
  });
}
