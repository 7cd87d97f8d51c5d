import type { Evidence, Note } from '../evidence/evidence.ts';
import { type Finding, severityOf } from '../evidence/finding.ts';
import { Problem } from '../evidence/problem.ts';
import { worst } from '../evidence/verdict.ts';
import type { ModelConfig } from '../model/config.ts';
import { type Earned, earnedAgain } from '../model/judge/claimed.ts';
import { type Gated, gatedMetrics } from '../model/judge/gated.ts';
import { needsPatterns } from '../model/text/matcher.ts';
import { fingerprint } from './model/case.ts';
import { pathOf } from './model/not-compared.ts';
import type { Policy } from './policy.ts';

/**
 * Evidence of the model gate that a run wrote which nobody here trusts, held to the margins and limits that this policy
 * states for its metrics: the numbers are the run's, the verdict is never better than they earn here. A run may have been
 * given another policy. Evidence of other gates, and what holds, is given back as it is.
 */
export async function modelClaimsAgain(one: Evidence, { config: { model } }: Policy): Promise<Evidence> {
  if (one.gate !== 'model' || model === undefined) return one;
  const gated = await gatedOf(model);
  const raised = gated === null ? [] : earnedAgain(one.measurements, gated);
  if (raised.length === 0) return one;
  const measurements = one.measurements.map((each) => {
    const own = raised.filter(({ measurement }) => measurement === each);
    return own.length === 0 ? each : { ...each, verdict: worst(own.map(({ verdict }) => verdict)) };
  });
  const text =
    'The numbers of this run were held to the policy of the base, by which they earn a worse verdict than it says.';
  const notes: Note[] = [{ kind: 'policy', text }, ...one.notes];
  const findings = [...raised.map((each) => findingOf(each, model)), ...one.findings];
  return {
    ...one,
    verdict: worst([one.verdict, ...raised.map(({ verdict }) => verdict)]),
    findings,
    measurements,
    notes,
  };
}

/** Null for a policy that the gate itself could not go by: every run of it is an error already. */
async function gatedOf(config: ModelConfig): Promise<readonly Gated[] | null> {
  try {
    if (!needsPatterns([config.primary, ...config.guards])) return gatedMetrics(config);
    const { matcherOf } = await import('../model/text/pattern.ts');
    return gatedMetrics(config, matcherOf);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

function findingOf({ metric, asked, claimed, verdict, measurement }: Earned, config: ModelConfig): Finding {
  const interval = measurement?.interval;
  const bounds = interval === undefined ? 'no interval' : `[${interval.low ?? '−∞'}, ${interval.high ?? '∞'}]`;
  return {
    rule: 'claimed-verdict',
    severity: severityOf(verdict),
    confidence: verdict === 'warn' ? 'medium' : 'high',
    message:
      measurement === null
        ? `the run says nothing of ${metric.title}, which the policy gates`
        : `${metric.title}: the run says ${claimed}, its own number earns ${verdict}`,
    ...(measurement === null ? {} : { number: `${measurement.value ?? 'undefined'} ${bounds}; ${asked}` }),
    mend: "Let the run judge by the base's policy, with no `config` of its own, and look at who changed that.",
    locations: [{ path: pathOf(config) }],
    fingerprint: fingerprint(`model/${config.name ?? ''}/claimed/${metric.id}/${asked}`),
  };
}
