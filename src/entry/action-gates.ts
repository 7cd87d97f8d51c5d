import { resolve } from 'node:path';
import { couldNotCheck, worstFirst } from '../evidence/assemble.ts';
import type { Evidence, PolicySource } from '../evidence/evidence.ts';
import { Problem } from '../evidence/problem.ts';
import { tool } from '../evidence/tool.ts';
import { exitCode } from '../evidence/verdict.ts';
import type { Change } from '../gates/change.ts';
import type { Io } from '../gates/io.ts';
import { loadPolicy } from '../gates/load-policy.ts';
import type { Policy } from '../gates/policy.ts';
import { withSelfEdits } from '../gates/self-edits.ts';
import { type EventChange, readEvent } from '../github/event.ts';
import { readInputs } from '../github/inputs.ts';
import { readRun } from '../github/run.ts';
import { overallVerdict } from '../report/report.ts';
import { withAccepts } from './accepts-at-hand.ts';
import { changeOf } from './action-change.ts';
import { type ActionName, actionInputs } from './action-inputs.ts';
import { actionIo } from './action-io.ts';
import { publish } from './action-publish.ts';
import { writeEvidence } from './deliver.ts';
import { runGates } from './run-gates.ts';

type Env = Readonly<Record<string, string | undefined>>;
type GateAction = Exclude<ActionName, 'report'>;

const unknownPolicy: PolicySource = { path: null, source: 'defaults', edits: [] };

/**
 * The step of a gate's action, or of the root action (all gates, then the report with its comment): judges the change
 * of the event, writes evidence, summary, annotations, files and outputs. Gives the exit code of the verdict.
 */
export async function gatesStep(name: GateAction, env: Env): Promise<number> {
  const { values, warnings } = readInputs(actionInputs[name], env);
  const inputs: Inputs = values;
  const io = actionIo(resolve(env.GITHUB_WORKSPACE ?? '.'), inputs.seed, inputs['install-runtime'] ?? true);
  for (const warning of warnings) io.log.warn(warning);
  const event = readEvent(env);
  const run = readRun(env);
  const judgement = await judged(name, event, inputs, io);
  const { policy } = judgement;
  // the report of a gate's own action is one part; what people accept counts where all parts come together
  const { evidence, problem } =
    name === 'assay'
      ? await withAccepts(judgement.evidence, {
          ...{ event, policy, token: inputs.token ?? '', apiUrl: run.apiUrl, io, run: run.runId },
        })
      : judgement;
  const folder = resolve(io.root, inputs['evidence-out']);
  await writeEvidence(
    io.root,
    folder,
    evidence.map((one) => about(one, event)),
  );
  const report = await publish(evidence, {
    env,
    io,
    run,
    event,
    policy,
    comment: inputs.comment === true ? (inputs.token ?? '') : null,
    annotations: inputs.annotations,
    files: { sarif: inputs.sarif, html: inputs.html ?? '', junit: inputs.junit ?? '' },
    outputs: { evidence: folder },
    reportProblems: problem === undefined ? [] : [problem],
  });
  return exitCode(overallVerdict(report));
}

/** The inputs of all gate actions; what an action does not declare is absent. */
interface Inputs {
  readonly config: string;
  readonly 'evidence-out': string;
  readonly annotations: boolean;
  readonly sarif: string;
  readonly seed: number;
  readonly mode?: string;
  readonly 'install-runtime'?: boolean;
  readonly 'allow-fork-on-self-hosted'?: boolean;
  readonly token?: string;
  readonly comment?: boolean;
  readonly html?: string;
  readonly junit?: string;
}

/** Evidence that says to which commit and pull request it belongs, so that it is not taken for another's. */
function about(one: Evidence, { head, pullRequest }: EventChange): Evidence {
  const commit = /^[0-9a-f]{40,64}$/.test(head) ? { commit: head } : {};
  const number = pullRequest === undefined ? {} : { pullRequest };
  return { ...one, subject: { ...one.subject, ...commit, ...number } };
}

async function judged(
  name: GateAction,
  event: EventChange,
  inputs: Inputs,
  io: Io,
): Promise<{ evidence: Evidence[]; policy: Policy | null; problem?: undefined }> {
  const started = io.now();
  let policy: Policy;
  let change: Change | null;
  try {
    change = await changeOf(event, io);
    policy = await withSelfEdits(await loadPolicy(io, change, inputs.config === '' ? null : inputs.config), change, io);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const record = { policy: unknownPolicy, tool, seed: io.seed, started: new Date(started).toISOString(), seconds: 0 };
    const subject = { base: event.base, head: event.head, digests: {} };
    return {
      evidence: [couldNotCheck(name === 'assay' ? 'policy' : name, error, { ...record, subject })],
      policy: null,
    };
  }
  const evidence = await runGates(policy, change, io, {
    only: name === 'assay' ? null : name,
    mode: inputs.mode ?? 'change',
    allowForkOnSelfHosted: inputs['allow-fork-on-self-hosted'] ?? false,
    mayExecuteHead: event.mayExecuteHead,
  });
  return { evidence: evidence.sort(worstFirst), policy };
}
