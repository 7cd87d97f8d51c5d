import { assemble } from '../evidence/assemble.ts';
import type { Evidence, Gate, Note, PolicySource } from '../evidence/evidence.ts';
import { quote } from '../evidence/quote.ts';
import { tool } from '../evidence/tool.ts';
import type { Io } from '../gates/io.ts';
import type { Policy } from '../gates/policy.ts';
import { type CheckedAccept, checkAccept, readCommands, writersOf } from '../github/accept-comments.ts';
import { type Api, connect, type Trouble } from '../github/api.ts';
import type { EventChange } from '../github/event.ts';
import { type AcceptOutcome, applyAccepts, withoutAccepts } from '../report/accept.ts';
import { deservedVerdict } from '../report/report.ts';

/** Where accepts are read, and what they are held against. */
export interface AcceptRequest {
  readonly event: EventChange;
  /** null when it could not be read: then nothing is accepted */
  readonly policy: Policy | null;
  readonly token: string;
  readonly apiUrl: string;
  readonly io: Io;
  /** digits: the run that judged this commit; null = not known */
  readonly run: string | null;
  /** when that run was created, where the event says so */
  readonly created?: string;
}

/** Evidence after the accepts, and a sentence where they could not be read (then none holds). */
export interface Accepted {
  readonly evidence: readonly Evidence[];
  readonly problem?: string;
}

/**
 * Applies the `/assay accept` comments of the pull request to evidence that fails. Every comment is read and checked
 * anew, also those that evidence says were applied; the trail (what was applied, lapsed, refused) is evidence of its own. Asks GitHub for nothing when nothing fails.
 * Trouble with GitHub never throws: then nothing is accepted.
 */
export async function withAccepts(given: readonly Evidence[], request: AcceptRequest): Promise<Accepted> {
  const evidence = given.map(withoutAccepts);
  const { event, policy, token, apiUrl, io } = request;
  const pullRequest = event.pullRequest ?? pullRequestInQueue(event);
  const fails = evidence.some((one) => deservedVerdict(one) === 'fail');
  if (!fails || pullRequest === null || policy === null || token === '') return { evidence };
  const api = await connect({ token, apiUrl });
  const read = await readCommands(api, event.repository, pullRequest);
  if (!read.ok) return { evidence, problem: unread(read.trouble) };
  if (read.data.comments.length === 0) return { evidence };
  const rules = {
    author: read.data.author,
    authorMay: policy.config.report.accept?.author === true,
    today: new Date(io.now()).toISOString().slice(0, 10),
  };
  const mayWrite = writersOf(api, event.repository);
  const checked: CheckedAccept[] = [];
  for (const comment of read.data.comments) {
    const one = await checkAccept(comment, rules, mayWrite);
    if (!one.ok) return { evidence, problem: unread(one.trouble) };
    if (one.data !== null) checked.push(one.data);
  }
  // a gate that only head lists may fail, but nobody has agreed yet on what may be accepted of it
  const configured = gatesOf({ config: policy.atBase ?? policy.config });
  const accepts = checked.flatMap((one) => (one.ok ? [one.accept] : []));
  const since = read.data.head === event.head ? await sinceOf(api, request, accepts) : null;
  const applied = applyAccepts(evidence, accepts, { head: event.head, configured, since });
  const trail = trailOf(applied.outcomes, checked, policy.source, event, io);
  return { evidence: trail === null ? applied.evidence : [...applied.evidence, trail] };
}

/** The gates that a policy lists. */
export function gatesOf({ config: { data, model, secrets } }: Pick<Policy, 'config'>): Gate[] {
  return [
    ...(secrets === false ? [] : (['secrets'] as const)),
    ...(data === undefined ? [] : (['data'] as const)),
    ...(model === undefined ? [] : (['model'] as const)),
  ];
}

/** The pull request at the end of a group of the merge queue, by the name that GitHub gives the group's branch. */
function pullRequestInQueue({ event, headRef }: EventChange): number | null {
  const number =
    event === 'merge_group' ? /^gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]+$/.exec(headRef ?? '')?.[1] : '';
  return number ? Number(number) : null;
}

/** When this commit's run was created, if an accept needs to know. */
async function sinceOf(
  api: Api,
  { event, run, created }: AcceptRequest,
  accepts: readonly { readonly target: object }[],
): Promise<string | null> {
  if (created !== undefined) return created;
  if (run === null || accepts.every(({ target }) => !('gate' in target))) return null;
  const [owner = '', repo = ''] = event.repository.split('/');
  const given = await api.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { owner, repo, run_id: Number(run) });
  const at = given.ok ? (given.data as { created_at?: unknown } | null)?.created_at : null;
  return typeof at === 'string' ? at : null;
}

function trailOf(
  outcomes: readonly AcceptOutcome[],
  checked: readonly CheckedAccept[],
  policy: PolicySource,
  event: EventChange,
  io: Io,
): Evidence | null {
  const refused = checked.flatMap((one) => (one.ok || one.kind === 'ignored' ? [] : [one]));
  const ignored = checked.filter((one) => !one.ok && one.kind === 'ignored').length;
  if (outcomes.length + refused.length + ignored === 0) return null;
  const count = (state: string) =>
    outcomes.filter((one) => one.state === state).length + refused.filter(({ kind }) => kind === state).length;
  const notes: Note[] = [
    ...outcomes.map(outcomeNote),
    ...refused.map(({ comment, kind, why }) => ({
      kind: 'policy' as const,
      text: `An accept of ${quote(comment.author ?? 'nobody')} on ${comment.created.slice(0, 10)} ${kind === 'lapsed' ? 'has lapsed' : 'was refused'}: ${why}; ${quote(comment.url)}.`,
    })),
    ...(ignored === 0
      ? []
      : [
          {
            kind: 'policy' as const,
            text: `${ignored} accept comments by accounts without write permission were ignored.`,
          },
        ]),
  ];
  const states = (['applied', 'lapsed', 'refused', 'unused'] as const).filter((state) => count(state) > 0);
  return assemble({
    gate: 'policy',
    name: 'accepts',
    decided: states.map((state) => `${count(state)} ${state}`).join(', ') || 'none that counts',
    limit: 'people with write permission',
    notes,
    subject: { base: event.base, head: event.head, digests: {} },
    policy: { ...policy, edits: [] },
    tool,
    seed: io.seed,
    started: new Date(io.now()).toISOString(),
    seconds: 0,
  });
}

const became = { applied: 'applied', lapsed: 'has lapsed', refused: 'was refused', unused: 'was not needed' } as const;

function outcomeNote({ accept, state, why }: AcceptOutcome): Note {
  const { target, by, at, until, reason, url } = accept;
  const what =
    'fingerprint' in target ? target.fingerprint : `${target.gate}${target.commit ? `@${target.commit}` : ''}`;
  return {
    kind: 'policy',
    text: `The accept of ${quote(what)} by ${quote(by)} on ${at.slice(0, 10)}, until ${until}, ${became[state]}${why === '' ? '' : `: ${why}`}. Reason: ${quote(reason)}; ${quote(url)}.`,
  };
}

function unread({ status, message }: Trouble): string {
  const mend =
    status === 403 || status === 404
      ? 'Give the job `permissions: { contents: read, pull-requests: write }`.'
      : 'Re-run the job when GitHub answers again.';
  return `Accept comments could not be read, so none holds (${status ?? 'no answer'}: ${quote(message)}). ${mend}`;
}
