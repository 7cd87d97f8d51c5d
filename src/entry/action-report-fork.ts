import { resolve } from 'node:path';
import type { Evidence, Note } from '../evidence/evidence.ts';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { exitCode } from '../evidence/verdict.ts';
import { columnsAgain } from '../gates/columns-again.ts';
import type { Io } from '../gates/io.ts';
import { type Api, connect } from '../github/api.ts';
import { evidenceArtifacts } from '../github/artifacts.ts';
import { parseEvidence } from '../github/evidence-text.ts';
import { needsProblems } from '../github/needs.ts';
import { setOutputs } from '../github/outputs.ts';
import { eventOfPull, openPullsFrom, type PullRequest } from '../github/pull-request.ts';
import { readRun } from '../github/run.ts';
import { readTriggeringRun, type TriggeringRun } from '../github/workflow-run.ts';
import { withoutAccepts } from '../report/accept.ts';
import { overallVerdict } from '../report/report.ts';
import { withAccepts } from './accepts-at-hand.ts';
import { publish } from './action-publish.ts';
import type { ReportStep } from './action-report.ts';
import { writeEvidence } from './deliver.ts';
import { type PolicyAtHand, policyAtHand } from './policy-at-hand.ts';
import { problemEvidence } from './problem-evidence.ts';
import { runGates } from './run-gates.ts';

/**
 * Reports, with a token that may write, the run of a pull request that had none (a fork, Dependabot). Nothing that the
 * run says about itself is believed: the pull request is found by the run's head, secrets are scanned again from git
 * objects, the rest is shown as the run's claims, held to the margins of the policy. Nothing of the head is checked out, executed or loaded.
 * Errors: `Problem` for a run of another workflow or event, and when its pull request is not exactly one.
 */
export async function forkReport({ env, values, io }: ReportStep): Promise<number> {
  const run = readRun(env);
  const triggering = readTriggeringRun(env, values.workflow);
  if (values.token === '')
    throw new Problem('No token was given: needed one to find the pull request.', 'Leave `token` to its default.');
  const api = await connect({ token: values.token, apiUrl: run.apiUrl });
  const pull = await pullOf(api, triggering);
  if (typeof pull === 'string') {
    io.log.info(pull);
    await setOutputs(env, { verdict: 'skip', findings: 0 });
    return 0;
  }
  const event = eventOfPull('workflow_run', pull, triggering.repository);
  const policy = await policyAtHand(event, values.config, values.token, io, run.apiUrl);
  const claims = await claimsOf(api, triggering, pull, { token: values.token, apiUrl: run.apiUrl, io });
  const again = await recomputed(policy, claims.evidence, io);
  const untrusted = event.fork || event.dependabot;
  // what that run accepted fails again before it is held to anything; comments are read below
  const rest = claims.evidence.filter(({ gate }) => gate !== 'secrets').map(withoutAccepts);
  const held = untrusted ? await heldToPolicy(rest, policy, io) : rest;
  const judged = [...again, ...(untrusted ? held.map((one) => labelled(one, triggering)) : held)];
  const missing = missingOf(judged, policy, triggering);
  const columns = policy.policy && policy.change ? await columnsAgain(policy.policy, policy.change, io) : [];
  const evidence = [...judged, ...columns];
  const problems = [...policy.problems, ...claims.problems, ...missing];
  const accepted = await withAccepts(evidence, {
    ...{ event, policy: policy.policy, token: values.token, apiUrl: run.apiUrl, io },
    ...{ run: triggering.id, created: triggering.created },
  });
  const all = [...accepted.evidence, ...problems.map((problem, i) => problemEvidence(problem, i, event, io))];
  if (values['evidence-out'] !== '') await writeEvidence(io.root, resolve(io.root, values['evidence-out']), all);
  const report = await publish(all, {
    env,
    io,
    run,
    event,
    policy: policy.policy,
    comment: values.comment ? values.token : null,
    // this run stands at the default branch, whose files the places of findings do not mean
    annotations: false,
    files: { sarif: values.sarif, html: values.html, junit: values.junit },
    outputs: {},
    reportProblems: accepted.problem === undefined ? [] : [accepted.problem],
    ...(untrusted ? { recomputed: again.map(({ gate }) => gate) } : {}),
  });
  return exitCode(overallVerdict(report));
}

/** The one open pull request whose head is the run's; a sentence when it has moved on, so that nothing is to be reported. */
async function pullOf(api: Api, run: TriggeringRun): Promise<PullRequest | string> {
  const { headOwner: owner, headBranch: branch, headRepository: repository, head } = run;
  const where = `${quote(repository ?? 'a deleted repository')}, branch ${quote(branch)}`;
  const given = await openPullsFrom(api, run.repository, { owner, branch, repository });
  if (!given.ok) {
    const { status, message } = given.trouble;
    throw new Problem(
      `The pull request of the run cannot be looked for (${status ?? 'no answer'}: ${quote(message)}).`,
      'Give the job `permissions: { actions: read, contents: read, pull-requests: write }`, or run it again later.',
    );
  }
  const matching = given.data.filter((pull) => pull.head === head);
  const [pull] = matching;
  if (pull !== undefined && matching.length === 1) return pull;
  if (matching.length > 1) {
    const numbers = matching.map(({ number }) => `#${number}`).join(', ');
    throw new Problem(
      `The run of ${quote(head.slice(0, 7))} belongs to several open pull requests from ${where}: needed exactly one, given ${quote(numbers)}.`,
      'Close all but one, or push a commit to the branch of one, so that each report has one place.',
    );
  }
  if (given.data.length > 0)
    return `Nothing is reported: the pull request from ${where} has moved on from ${quote(head.slice(0, 7))}, and the run of its newer commit is reported by itself.`;
  throw new Problem(
    `The run of ${quote(head.slice(0, 7))} belongs to no open pull request from ${where}: needed exactly one.`,
    'Nothing was posted. Reopen the pull request, or leave it closed.',
  );
}

/** Evidence that the run uploaded; what is about another pull request or commit, or stands twice, is a problem instead. */
async function claimsOf(
  api: Api,
  run: TriggeringRun,
  pull: PullRequest,
  by: { readonly token: string; readonly apiUrl: string; readonly io: Io },
): Promise<{ readonly evidence: readonly Evidence[]; readonly problems: readonly Problem[] }> {
  const evidence: Evidence[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  try {
    const { repository, id, head } = run;
    const { token, apiUrl, io } = by;
    const read = await evidenceArtifacts(api, { repository, run: id, head, token, apiUrl, signal: io.signal });
    problems.push(...read.problems);
    for (const { path, text } of read.files) {
      try {
        const one = parseEvidence(text, path);
        // what stands beside the gates is this run's to say, but for a run that could not check
        if (one.gate === 'policy' && one.verdict !== 'error') continue;
        const key = `${one.gate}\0${one.name ?? ''}`;
        if (seen.has(key)) throw twice(path);
        seen.add(key);
        if (one.subject.pullRequest !== undefined && one.subject.pullRequest !== pull.number) throw another(path, pull);
        evidence.push(one);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        problems.push(error);
      }
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    problems.push(error);
  }
  return { evidence, problems };
}

function twice(path: string): Problem {
  return new Problem(
    `The evidence in ${quote(path)} is about what another file is about too.`,
    'Give each job an artifact of its own, and each gate one job.',
  );
}

function another(path: string, { number }: PullRequest): Problem {
  return new Problem(
    `The evidence in ${quote(path)} names another pull request than the one that the run belongs to, ${quote(`#${number}`)}.`,
    'Nothing of it was used. Look at the pull request that made it before its workflow runs again.',
  );
}

/** The gates that need nothing but git objects, judged here; each says where it differs from what the run claimed. */
async function recomputed(
  { policy, change, configured }: PolicyAtHand,
  claims: readonly Evidence[],
  io: Io,
): Promise<Evidence[]> {
  if (policy === null || !configured.includes('secrets')) return [];
  if (change === null) {
    const problem = new Problem(
      'Secrets could not be scanned again: this job has no checkout of the repository.',
      'Check out the default branch before this step (actions/checkout); never the head of the pull request.',
    );
    const { couldNotCheck } = await import('../evidence/assemble.ts');
    const { tool } = await import('../evidence/tool.ts');
    const started = new Date(io.now()).toISOString();
    return [couldNotCheck('secrets', problem, { policy: policy.source, tool, seed: io.seed, started, seconds: 0 })];
  }
  const judged = await runGates(policy, change, io, {
    only: 'secrets',
    mode: 'change',
    allowForkOnSelfHosted: false,
    mayExecuteHead: false,
  });
  return judged.map((one) => {
    const claimed = claims.find(({ gate, name }) => gate === one.gate && name === one.name);
    const differs =
      claimed === undefined
        ? ' The run of the pull request left no evidence of it.'
        : claimed.verdict === one.verdict
          ? ''
          : ` The run of the pull request claimed ${quote(claimed.verdict)}.`;
    const text = `Judged again by this run from git objects of ${quote(change.head.slice(0, 7))}; nothing of the pull request was checked out or executed.${differs}`;
    const note: Note = { kind: 'method', text };
    return { ...one, notes: [note, ...one.notes] };
  });
}

/** Claims, by the margins and limits that the policy states for their numbers. */
async function heldToPolicy(
  claims: readonly Evidence[],
  { policy, change }: PolicyAtHand,
  io: Io,
): Promise<readonly Evidence[]> {
  if (policy === null || claims.every(({ measurements }) => measurements.length === 0)) return claims;
  const { claimsAgain } = await import('../gates/claims-again.ts');
  return claimsAgain(claims, policy, change, io);
}

function labelled(one: Evidence, { id }: TriggeringRun): Evidence {
  const text = `Claimed by the run ${quote(id)} of the pull request, which nobody here trusts; its numbers were not computed again.`;
  return { ...one, notes: [{ kind: 'unchecked', text }, ...one.notes] };
}

/** What is missing beside the evidence: a gate, the right commit, a run that ended as its evidence says. */
function missingOf(evidence: readonly Evidence[], { configured }: PolicyAtHand, run: TriggeringRun): Problem[] {
  const facts = { needs: '', expectedSkips: [], evidence, configured, head: run.head };
  const problems = needsProblems(facts).map(({ message, mend }) => new Problem(message, mend));
  const fails = evidence.some(({ verdict }) => verdict === 'fail' || verdict === 'error');
  if (run.conclusion === 'success' || (run.conclusion === 'failure' && fails)) return problems;
  const why =
    run.conclusion === 'failure'
      ? 'failed, and no evidence says why'
      : `ended with ${quote(run.conclusion ?? 'nothing')}: needed \`success\` or \`failure\``;
  const mend = 'Read the log of that run, and run it again.';
  return [...problems, new Problem(`The run ${quote(run.id)} of the pull request ${why}.`, mend)];
}
