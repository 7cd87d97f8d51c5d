import { connect } from '../github/api.ts';
import { postComment } from '../github/comment.ts';
import { parseMarker } from '../report/marker.ts';
import type { Report } from '../report/report.ts';
import type { Publication } from './action-publish.ts';

/**
 * How the comment fared: its address, or one sentence (with the mend) why it was not posted; neither without a PR.
 * `notice` is no trouble: a newer commit or run writes, or wrote, the comment.
 */
export interface PostedReport {
  readonly url?: string;
  readonly problem?: string;
  readonly notice?: string;
}

/** Posts the report as the one comment of its pull request; says so in the log. Never throws for trouble with GitHub. */
export async function postReport(report: Report, token: string, to: Publication): Promise<PostedReport> {
  const { event, io, run } = to;
  if (event.pullRequest === undefined) return {};
  const { default: surface } = await import('../report/surfaces/comment.ts');
  const api = token === '' ? null : await connect({ token, apiUrl: run.apiUrl });
  const result = await postComment(
    {
      repository: event.repository,
      pullRequest: event.pullRequest,
      fork: event.fork,
      dependabot: event.dependabot,
      key: report.context.key,
      head: event.head,
      runId: String(run.runId ?? 0),
      runAttempt: String(run.runAttempt),
      onChange: to.policy?.config.report['on-change'] ?? 'update',
      render: (budget) => surface.render(report, { budget }),
      parseMarker,
      isRed: (body) => (body.startsWith('**') ? /^\*\*\S* ?Assay: (fail|error)/.test(body) : null),
    },
    api,
  );
  if (result.posted) {
    io.log.info(`The comment was ${result.action}: ${result.url}`);
    return { url: result.url };
  }
  if (result.why === 'head-moved' || result.why === 'newer-run') {
    io.log.info(`${result.reason} ${result.mend}`);
    return { notice: `${result.reason} ${result.mend}` };
  }
  io.log.info(`${result.reason} Mend: ${result.mend}`);
  return { problem: `${result.reason} ${result.mend}` };
}
