import { createHash } from 'node:crypto';
import { earnedAgain as earnedByData } from '../data/decision/claimed.ts';
import { policyOf } from '../data/policy.ts';
import type { Evidence, Note } from '../evidence/evidence.ts';
import { type Finding, severityOf } from '../evidence/finding.ts';
import type { Measurement } from '../evidence/measurement.ts';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { type Verdict, worst } from '../evidence/verdict.ts';
import type { ModelConfig } from '../model/config.ts';
import { earnedAgain as earnedByModel } from '../model/judge/claimed.ts';
import { type Gated, gatedMetrics } from '../model/judge/gated.ts';
import { needsPatterns } from '../model/text/matcher.ts';
import type { Change } from './change.ts';
import { type Touched, touchedSnapshots } from './data/touched.ts';
import type { Io } from './io.ts';
import { pathOf } from './model/untouched.ts';
import type { Policy } from './policy.ts';

/** A number that earns a worse verdict than the run says; `measurement` null: the run left it out. */
interface Raised {
  readonly measurement: Measurement | null;
  /** what the number is called in the finding */
  readonly title: string;
  readonly asked: string;
  readonly verdict: Verdict;
}

/**
 * Evidence of data and models that a run wrote which nobody here trusts, held to the margins and limits that this policy
 * states: the numbers are the run's, the verdict is never better than they earn here. A run may have been given another
 * policy. Of data, snapshots count that the change touches by git (`change` null = not at hand, then none). What holds is
 * given back as it is.
 */
export async function claimsAgain(
  claims: readonly Evidence[],
  policy: Policy,
  change: Change | null,
  io: Io,
): Promise<Evidence[]> {
  const { model, data } = policy.config;
  const about = (gate: Evidence['gate']) => claims.some((one) => one.gate === gate && one.measurements.length > 0);
  const gated = model !== undefined && about('model') ? await gatedOf(model) : [];
  const touched = data !== undefined && change !== null && about('data') ? await touchedOf(io, change, data) : [];
  return claims.map((one) => {
    if (one.gate === 'model' && model !== undefined) {
      const raised = earnedByModel(one.measurements, gated);
      const named = raised.map(({ metric, ...rest }) => ({ ...rest, title: metric.title }));
      return withRaised(one, named, pathOf(model));
    }
    const snapshot = one.gate === 'data' ? touched.find(({ name }) => name === one.name) : undefined;
    const { base, head } = one.subject.digests;
    // the same bytes are equivalent, however few rows
    if (data === undefined || snapshot === undefined || (base !== undefined && base === head)) return one;
    const asked = policyOf(data, snapshot.config);
    const raised = earnedByData(one.measurements, asked, snapshot.config.history !== undefined);
    const titleOf = ({ id, subject }: Measurement) => `${id} of ${quote(subject.replace(/^`(.*)`$/s, '$1'))}`;
    const named = raised.map((each) => ({ ...each, title: titleOf(each.measurement) }));
    return withRaised(one, named, snapshot.path);
  });
}

/** None where git cannot say what the change touches: the gates that can be judged again say that by themselves. */
async function touchedOf(
  io: Io,
  change: Change,
  data: NonNullable<Policy['config']['data']>,
): Promise<readonly Touched[]> {
  try {
    return await touchedSnapshots(io.root, change, data);
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}

/** None for a policy that the gate itself could not go by: every run of it is an error already. */
async function gatedOf(config: ModelConfig): Promise<readonly Gated[]> {
  try {
    if (!needsPatterns([config.primary, ...config.guards])) return gatedMetrics(config);
    const { matcherOf } = await import('../model/text/pattern.ts');
    return gatedMetrics(config, matcherOf);
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}

function withRaised(one: Evidence, raised: readonly Raised[], path: string): Evidence {
  if (raised.length === 0) return one;
  const worse = new Map<Measurement, Verdict>();
  for (const { measurement, verdict } of raised)
    if (measurement !== null) worse.set(measurement, worst([verdict, worse.get(measurement) ?? 'pass']));
  const text =
    'The numbers of this run were held to the policy of the base, by which they earn a worse verdict than it says.';
  const notes: Note[] = [{ kind: 'policy', text }, ...one.notes];
  return {
    ...one,
    verdict: worst([one.verdict, ...raised.map(({ verdict }) => verdict)]),
    findings: [...raised.map((each) => findingOf(each, one, path)), ...one.findings],
    measurements: one.measurements.map((each) => ({ ...each, verdict: worse.get(each) ?? each.verdict })),
    notes,
  };
}

function findingOf(
  { title, asked, verdict, measurement }: Raised,
  { gate, name = '' }: Evidence,
  path: string,
): Finding {
  const { value = null, interval } = measurement ?? {};
  const bounds =
    interval === undefined ? 'no interval' : `[${shown(interval.low, '−∞')}, ${shown(interval.high, '∞')}]`;
  const identity = ['assay/claimed', gate, name, title, asked].join('\0');
  return {
    rule: 'claimed-verdict',
    severity: severityOf(verdict),
    confidence: verdict === 'warn' ? 'medium' : 'high',
    message:
      measurement === null
        ? `the run says nothing of ${title}, which the policy gates`
        : `${title}: the run says ${measurement.verdict}, its own number earns ${verdict}`,
    ...(measurement === null ? {} : { number: `${shown(value, 'undefined')} ${bounds}; ${asked}` }),
    mend: "Let the run judge by the base's policy, with no `config` of its own, and look at who changed that.",
    locations: [{ path }],
    fingerprint: createHash('sha256').update(identity).digest('hex').slice(0, 32),
  };
}

function shown(value: number | null, absent: string): string {
  return value === null ? absent : String(Number(value.toPrecision(4)));
}
