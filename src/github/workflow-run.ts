import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { isRecord, readPayload, recordAt, textAt } from './payload.ts';

/** The run that a `workflow_run` event is about: what GitHub says of it, nothing that the run itself says. */
export interface TriggeringRun {
  readonly id: string;
  /** `owner/name` of the repository that the event belongs to */
  readonly repository: string;
  readonly head: string;
  readonly headBranch: string;
  /** `owner/name`; null = the fork was deleted */
  readonly headRepository: string | null;
  readonly headOwner: string;
  /** `success`, `failure`, `cancelled`, …; null = not known */
  readonly conclusion: string | null;
  /** ISO 8601: when the run was created, on GitHub's clock */
  readonly created: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The run that started this one, from the payload of the event `workflow_run`. Anybody may name a workflow as they like,
 * so the run must be of the file `workflow` and of the event `pull_request`, as GitHub says.
 * Errors: `Problem` for another file or event, a run that has not ended, and a payload that cannot be used.
 */
export function readTriggeringRun(env: Env, workflow: string): TriggeringRun {
  const payload = readPayload('workflow_run', env.GITHUB_EVENT_PATH);
  const run = recordAt(payload, 'workflow_run');
  const path = textAt(run, 'path').replace(/@.*$/s, '');
  if (path !== workflow) {
    throw new Problem(
      `The run that started this one is of another workflow: needed ${quote(workflow)}, given ${quote(path)}. A name can be given to any workflow.`,
      `Nothing was read of it. If that file runs the gates, name it: \`workflow: ${quote(path).slice(1, -1)}\`.`,
    );
  }
  const event = textAt(run, 'event');
  if (event !== 'pull_request') {
    throw new Problem(
      `The run that started this one is no run of a pull request: needed the event \`pull_request\`, given ${quote(event)}.`,
      "Keep such runs out: `if: github.event.workflow_run.event == 'pull_request'` on the job.",
    );
  }
  if (payload.fields.action !== 'completed')
    throw payload.wrong('action', '`completed`, so that the run has ended (`types: [completed]`)');
  const head = textAt(run, 'head_sha');
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(head)) throw run.wrong('head_sha', 'a full commit sha');
  const id = run.fields.id;
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1) throw run.wrong('id', 'a number');
  const from = isRecord(run.fields.head_repository) ? run.fields.head_repository : {};
  const owner = isRecord(from.owner) && typeof from.owner.login === 'string' ? from.owner.login : '';
  return {
    id: String(id),
    repository: textAt(recordAt(payload, 'repository'), 'full_name'),
    head,
    headBranch: textAt(run, 'head_branch'),
    headRepository: typeof from.full_name === 'string' ? from.full_name : null,
    headOwner: owner,
    conclusion: typeof run.fields.conclusion === 'string' ? run.fields.conclusion : null,
    created: textAt(run, 'created_at'),
  };
}
