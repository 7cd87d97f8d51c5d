import { marginOf } from '../decision/margin.ts';
import type { Sample } from '../sample.ts';
import type { Gated } from './gated.ts';
import { judgeMetrics } from './metrics.ts';
import { type Case, type Part, part } from './part.ts';

/**
 * The candidate against a fixed reference by the primary metric, with a margin of its own (in the metric's unit or relative):
 * many small losses, each within the margin of the baseline, add up here.
 */
export function judgeAnchor(it: Case, anchor: Sample, gated: readonly Gated[], margin: number | string): Part {
  const [primary] = gated;
  if (primary === undefined) return part({});
  const { metric, undecided } = primary;
  const asked = marginOf(margin, metric.direction);
  const only: Gated = {
    ...{ metric, undecided, margin: asked, min: undefined, max: undefined },
    claims: [{ kind: 'margin', margin: asked }],
  };
  const { unlabelled: _, ...labelled } = it;
  const judged = judgeMetrics({ ...labelled, base: anchor }, [only]);
  return part({
    measurements: judged.measurements.map((each) => ({ ...each, subject: 'model against the anchor' })),
    findings: judged.findings.map(({ plot: __, ...each }) => ({
      ...each,
      rule: 'anchor',
      message: `${each.message} against the anchor`,
      fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/anchor/${metric.id}`),
    })),
    leads: judged.leads.map((each) => ({ ...each, decided: `${each.decided} against the anchor` })),
  });
}
