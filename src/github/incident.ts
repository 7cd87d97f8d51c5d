import { type Answer, type Api, type RetryOptions, retrying, type Trouble } from './api.ts';
import type { EventKind } from './event.ts';
import { isRecord } from './payload.ts';

/** One issue that is to stand. `marker` is the last line of `body`. */
export interface Incident {
  readonly marker: string;
  readonly title: string;
  readonly body: string;
}

export interface IncidentRequest {
  /** `owner/name` */
  readonly repository: string;
  readonly event: EventKind;
  /** also in a public repository, where everybody reads issues */
  readonly evenPublic: boolean;
  readonly incidents: readonly Incident[];
}

/** What came of it: addresses of the issues that were opened, how many stood already, and why not, with the mend. */
export interface IncidentsOpened {
  readonly opened: readonly string[];
  readonly standing: number;
  readonly problem?: string;
}

const mostPages = 10;
const mostIncidents = 20;
/** whose issues count as ours: nobody else may silence an incident by writing its marker */
const trusted = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/**
 * Opens an issue for each incident that has none yet, open or closed, among the newest 1,000. Only for pushes: a pull
 * request of a stranger must not write issues. Refused in public repositories unless told. Needs `issues: write`.
 * Trouble with GitHub never throws: it comes back as a sentence.
 */
export async function openIncidents(
  request: IncidentRequest,
  api: Api | null,
  retry: RetryOptions = {},
): Promise<IncidentsOpened> {
  const nothing = { opened: [], standing: 0 };
  const { incidents } = request;
  if (incidents.length === 0 || request.event !== 'push') return nothing;
  if (api === null) return { ...nothing, problem: because('no token was given', 'Give the step the input `token`.') };
  const [owner = '', repo = ''] = request.repository.split('/');
  const named = { owner, repo };
  const repository = await retrying(() => api.rest('GET /repos/{owner}/{repo}', named), retry);
  if (!repository.ok) return { ...nothing, problem: inWords(repository.trouble) };
  const isPrivate = isRecord(repository.data) && repository.data.private === true;
  if (!isPrivate && !request.evenPublic) {
    const mend = 'Set `secrets.incident: even-public` to open them all the same, or read the report.';
    return { ...nothing, problem: because('in a public repository everybody would read of the leak', mend) };
  }
  const seen = await retrying(() => ownIssues(api, named), retry);
  if (!seen.ok) return { ...nothing, problem: inWords(seen.trouble) };
  const fresh = incidents.filter(({ marker }) => !seen.data.has(marker));
  const opened: string[] = [];
  for (const { title, body } of fresh.slice(0, mostIncidents)) {
    // a bare write is not tried twice: its answer may be lost although it was done
    const made = await api.rest('POST /repos/{owner}/{repo}/issues', { ...named, title, body });
    if (!made.ok) return { opened, standing: incidents.length - fresh.length, problem: inWords(made.trouble) };
    if (isRecord(made.data) && typeof made.data.html_url === 'string') opened.push(made.data.html_url);
  }
  return { opened, standing: incidents.length - fresh.length };
}

/** The last lines of all issues that were written by an app or by somebody who may write here. */
async function ownIssues(
  api: Api,
  named: { readonly owner: string; readonly repo: string },
): Promise<Answer<ReadonlySet<string>>> {
  const found = new Set<string>();
  for (let page = 1; page <= mostPages; page++) {
    const answer = await api.rest('GET /repos/{owner}/{repo}/issues', {
      ...named,
      state: 'all',
      sort: 'created',
      direction: 'desc',
      per_page: 100,
      page,
    });
    if (!answer.ok) return answer;
    const issues: readonly unknown[] = Array.isArray(answer.data) ? answer.data : [];
    for (const issue of issues) {
      if (!isRecord(issue) || typeof issue.body !== 'string') continue;
      const isApp = isRecord(issue.user) && issue.user.type === 'Bot';
      if (isApp || trusted.includes(String(issue.author_association)))
        found.add(issue.body.trimEnd().split(/\r?\n/).at(-1) ?? '');
    }
    if (issues.length < 100) break;
  }
  return { ok: true, data: found };
}

function inWords(trouble: Trouble): string {
  const status = trouble.status === null ? 'no answer' : `status ${trouble.status}`;
  if (trouble.kind === 'forbidden') return because('the token may not', 'Give the job `permissions: issues: write`.');
  if (trouble.status === 410)
    return because(
      'issues are switched off in this repository',
      'Switch them on in its settings, or leave `secrets.incident` out.',
    );
  return because(`GitHub answered with ${status}`, 'Run the workflow again; the report holds the same.');
}

function because(why: string, mend: string): string {
  return `No incident was opened: ${why}. ${mend}`;
}
