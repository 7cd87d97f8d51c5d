import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import type { Io } from '../gates/io.ts';
import { loadPolicy, type TextAt } from '../gates/load-policy.ts';
import type { Policy } from '../gates/policy.ts';
import { connect } from '../github/api.ts';
import { contentsOf } from '../github/contents.ts';
import type { EventChange } from '../github/event.ts';

/**
 * The policy of an event whose commits are not on this machine, read through GitHub's contents API with the token of the
 * run. Errors: `Problem` that says why neither could give it; `absent` (why git could not) for an event without a base.
 */
export async function policyThroughApi(
  event: EventChange,
  given: string | null,
  token: string,
  io: Io,
  apiUrl: string,
  absent: Problem,
): Promise<Policy> {
  const { base, head, event: name, fork } = event;
  if (base === null || !/^[0-9a-f]{40,64}$/.test(base)) throw absent;
  if (token === '') {
    throw new Problem(
      `The policy cannot be read: this job has no checkout with the commit ${quote(base.slice(0, 7))}, and no token that could ask GitHub for it.`,
      'Leave the input `token` to its default, or check out with `fetch-depth: 0` in actions/checkout before this step.',
    );
  }
  const fileAt = contentsOf(await connect({ token, apiUrl }), event.repository);
  const textAt: TextAt = async (commit, path) => {
    const read = await fileAt(commit, path);
    if (read.ok) return read.data;
    const status = read.trouble.status === null ? 'no answer' : read.trouble.status;
    throw new Problem(
      `The policy cannot be read: this job has no checkout with the commit ${quote(commit.slice(0, 7))}, and GitHub did not give its ${quote(path)} (${status}: ${quote(read.trouble.message)}).`,
      'Give the job `permissions: { contents: read }`, or check out with `fetch-depth: 0` in actions/checkout before this step.',
    );
  };
  const policy = await loadPolicy(io, { base, head, event: name, fork }, given, textAt);
  io.log.info('This job has no checkout: the policy was read through the API of GitHub.');
  return policy;
}
