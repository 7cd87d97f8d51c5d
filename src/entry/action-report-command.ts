import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import type { CheckedAccept, CommandComment } from '../github/accept-comments.ts';
import { checkAccept, readCommands, writersOf } from '../github/accept-comments.ts';
import { type Answer, type Api, connect } from '../github/api.ts';
import type { EventChange } from '../github/event.ts';
import { isRecord, readPayload, recordAt, textAt } from '../github/payload.ts';
import { eventOfPull, pullRequestAt } from '../github/pull-request.ts';
import { newestRun, react, rerunAggregate } from '../github/rerun.ts';
import { readRun } from '../github/run.ts';
import { appendSummary } from '../github/summary.ts';
import { prose } from '../report/escape-markdown.ts';
import { gatesOf } from './accepts-at-hand.ts';
import type { ReportStep } from './action-report.ts';
import { policyAtHand } from './policy-at-hand.ts';

/** What became of a command, in one sentence; `reply`: whether it is also said under the pull request. */
interface Outcome {
  readonly taken: boolean;
  readonly says: string;
  readonly reply: boolean;
}

/**
 * Carries out the `/assay` command of a new comment on a pull request: checks it as the report will, answers with a
 * reaction (and, to people with write permission, with the reason of a refusal), and starts the job that gathers the
 * verdict once more. What holds is decided there, not here. Exit code 0, also for what is refused.
 * Errors: `Problem` when GitHub cannot be asked.
 */
export async function command({ env, values, io }: ReportStep): Promise<number> {
  const payload = readPayload('issue_comment', env.GITHUB_EVENT_PATH);
  const issue = recordAt(payload, 'issue');
  const given = recordAt(payload, 'comment');
  const onPull = isRecord(issue.fields.pull_request) && payload.fields.action === 'created';
  if (!onPull || !textAt(given, 'body').startsWith('/assay')) {
    io.log.info('Nothing to do: this is no new comment on a pull request that begins with `/assay`.');
    return 0;
  }
  const { number } = issue.fields;
  const { id } = given.fields;
  if (typeof number !== 'number') throw issue.wrong('number', 'a number');
  if (typeof id !== 'number') throw given.wrong('id', 'a number');
  if (values.token === '') throw new Problem('No token was given.', 'Leave the input `token` to its default.');
  const run = readRun(env);
  const api = await connect({ token: values.token, apiUrl: run.apiUrl });
  const repository = textAt(recordAt(payload, 'repository'), 'full_name');
  const pull = told(await pullRequestAt(api, repository, number));
  if (pull === null) throw new Problem('GitHub gave no pull request.', 'Run this job again later.');
  const event = eventOfPull('issue_comment', pull, repository);
  const { author, comments } = told(await readCommands(api, repository, number));
  const comment = comments.find((one) => one.id === id);
  const outcome = await outcomeOf(comment, author, event, { env, values, io }, api, run.apiUrl);
  io.log.info(outcome.says);
  appendSummary(env, () => `**${outcome.taken ? '✅' : '❌'} /assay** · ${prose(outcome.says)}\n`);
  const trouble = comment === undefined ? null : await react(api, repository, id, outcome.taken ? '+1' : '-1');
  if (trouble !== null) io.log.info(`The reaction could not be set (${trouble.status ?? 'no answer'}).`);
  if (outcome.reply) {
    const [owner = '', repo = ''] = repository.split('/');
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    await api.rest(route, { owner, repo, issue_number: number, body: prose(outcome.says) });
  }
  return 0;
}

async function outcomeOf(
  comment: CommandComment | undefined,
  author: string | null,
  event: EventChange,
  { values, io }: ReportStep,
  api: Api,
  apiUrl: string,
): Promise<Outcome> {
  if (comment === undefined) return silent('the comment was deleted before it was read');
  const policy = await policyAtHand(event, values.config, values.token, io, apiUrl);
  const [unread] = policy.problems;
  if (policy.policy === null) throw unread ?? new Problem('The policy cannot be read.', 'Run this job again later.');
  const rules = {
    author,
    authorMay: policy.policy.config.report.accept?.author === true,
    today: new Date(io.now()).toISOString().slice(0, 10),
  };
  const checked = told(await checkAccept(comment, rules, writersOf(api, event.repository)));
  if (checked === null) return silent('it holds no command on its first line');
  if (!checked.ok) return checked.kind === 'ignored' ? silent(checked.why) : spoken(checked.why);
  const { target } = checked.accept;
  if ('gate' in target && !gatesOf({ config: policy.policy.atBase ?? policy.policy.config }).includes(target.gate))
    return spoken(`the base's policy lists no gate ${target.gate}`);
  if ('gate' in target && target.commit !== null && !event.head.startsWith(target.commit))
    return spoken(
      `it names ${quote(target.commit.slice(0, 7))}, and the pull request is at ${quote(event.head.slice(0, 7))}`,
    );
  return restarted(checked, event, values, api);
}

/** Starts the aggregate job of the newest run of the head once more, where it has ended. */
async function restarted(
  { accept }: Extract<CheckedAccept, { ok: true }>,
  { repository, head }: EventChange,
  { workflow, job }: Pick<ReportStep['values'], 'workflow' | 'job'>,
  api: Api,
): Promise<Outcome> {
  const file = workflow.split('/').at(-1) ?? workflow;
  const run = told(await newestRun(api, repository, file, head));
  const held = `The accept of ${quote(accept.by)} holds until ${accept.until}`;
  if (run === null) return spoken(`no run of ${quote(workflow)} is about ${quote(head.slice(0, 7))}`);
  if (!run.ended) return { taken: true, says: `${held}; the run that is under way will read it.`, reply: false };
  const started = await rerunAggregate(api, repository, run.id, job);
  if (!started.ok) {
    const { status, message } = started.trouble;
    const why = `${held}, but the job cannot be started again (${status ?? 'no answer'}: ${quote(message)}).`;
    return {
      taken: true,
      says: `${why} Give this job \`permissions: actions: write\`, or re-run it by hand.`,
      reply: true,
    };
  }
  const which = started.data === null ? 'no job of its run failed' : `the job ${quote(started.data)} runs again`;
  return { taken: true, says: `${held}; ${which}.`, reply: false };
}

function spoken(why: string): Outcome {
  return { taken: false, says: `The command was not taken: ${why}.`, reply: true };
}

function silent(why: string): Outcome {
  return { taken: false, says: `The command was not taken: ${why}.`, reply: false };
}

function told<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.data;
  const { status, message } = answer.trouble;
  throw new Problem(
    `GitHub could not be asked (${status ?? 'no answer'}: ${quote(message)}).`,
    'Give the job `permissions: { actions: write, contents: read, pull-requests: write }`, or run it again later.',
  );
}
