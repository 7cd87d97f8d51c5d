import type { Gate } from '../evidence/evidence.ts';
import { Problem } from '../evidence/problem.ts';
import type { Change } from '../gates/change.ts';
import type { Io } from '../gates/io.ts';
import { loadPolicy } from '../gates/load-policy.ts';
import type { Policy } from '../gates/policy.ts';
import { withSelfEdits } from '../gates/self-edits.ts';
import type { EventChange } from '../github/event.ts';
import { gatesOf } from './accepts-at-hand.ts';
import { changeOf } from './action-change.ts';
import { policyThroughApi } from './policy-through-api.ts';

/** The policy that judges, the gates that it lists, and why it could not be read. */
export interface PolicyAtHand {
  readonly policy: Policy | null;
  readonly configured: readonly Gate[];
  readonly problems: readonly Problem[];
  /** null: its commits are not on this machine, or the event has no base */
  readonly change: Change | null;
}

/**
 * The base's policy says which gates must have left evidence. It is read from git objects, or, in a job that only
 * downloaded the evidence, through GitHub's API.
 */
export async function policyAtHand(
  event: EventChange,
  config: string,
  token: string,
  io: Io,
  apiUrl: string,
): Promise<PolicyAtHand> {
  const given = config === '' ? null : config;
  try {
    const change = await commitsAtHand(event, io);
    const policy =
      change instanceof Problem
        ? await policyThroughApi(event, given, token, io, apiUrl, change)
        : await withSelfEdits(await loadPolicy(io, change, given), change, io);
    return { policy, configured: gatesOf(policy), problems: [], change: change instanceof Problem ? null : change };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { policy: null, configured: [], problems: [error], change: null };
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
