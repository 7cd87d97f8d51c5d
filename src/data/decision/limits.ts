import { severityOf } from '../../evidence/finding.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import type { Draft } from '../draft.ts';
import { listed } from '../listed.ts';
import { significant, sizesText } from '../number-text.ts';
import { columnPolicy, limitsOf, onChange, type SnapshotPolicy } from '../policy.ts';
import { type ColumnProfile, nameOf, type Profile } from '../profile.ts';
import { appliesTo, type Measured, type Statistic } from '../statistic.ts';
import { statistics } from '../statistics/registry.ts';
import { resampledBounds } from './bound.ts';
import { isIdentifier, pairs } from './compare.ts';
import { limitOf } from './limit.ts';

/** What the configured limits say. */
export interface Limited {
  readonly measurements: readonly Measurement[];
  readonly drafts: readonly Draft[];
}

/**
 * Holds classic statistics to the limits of the policy, column by column: on the value, or on a bound of it. A limit is
 * plain: beyond it is a finding, whatever the rows. Limits of PSI below what unchanged data gives are one finding.
 */
export function limited(base: Profile, head: Profile, policy: SnapshotPolicy): Limited {
  const measurements: Measurement[] = [];
  const drafts: Draft[] = [];
  const low: Low[] = [];
  for (const [before, after] of pairs(base, head)) {
    const name = nameOf(before);
    const asked = Object.entries(limitsOf(policy, name));
    if (asked.length === 0 || columnPolicy(policy, name).ignore === true) continue;
    for (const [id, limit] of asked) {
      const statistic = statistics.find((each) => each.id === id);
      if (statistic === undefined || limit === undefined || !appliesTo(statistic, before, after)) continue;
      if (statistic.of !== 'rows' && isIdentifier(before, after, policy)) continue;
      const { max, of } = limitOf(limit);
      const measured = statistic.measure(before, after);
      const held = heldTo(of, measured, statistic, before, after);
      const beyond = held !== null && held.value > max;
      const verdict = beyond ? onChange(policy, name) : 'pass';
      measurements.push(measurementOf(statistic, name, measured, held, max, verdict));
      if (beyond) drafts.push(exceeded(statistic, name, measured, held, max, of, policy));
      const floor = id === 'psi' ? psiFloor(before, after) : 0;
      if (max < floor) low.push({ name, max, floor });
    }
  }
  return { measurements, drafts: low.length === 0 ? drafts : [...drafts, belowNoise(low)] };
}

interface Held {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

function heldTo(
  of: 'value' | 'low' | 'high',
  measured: Measured,
  statistic: Statistic,
  base: ColumnProfile,
  head: ColumnProfile,
): Held | null {
  if (measured.value === null) return null;
  if (of === 'value') return { value: measured.value };
  const own = measured.low !== undefined && measured.high !== undefined;
  const bounds = own ? { low: measured.low ?? 0, high: measured.high ?? 0 } : resampledBounds(statistic, base, head);
  return bounds === null ? null : { value: bounds[of], ...bounds };
}

function measurementOf(
  statistic: Statistic,
  name: string,
  measured: Measured,
  held: Held | null,
  max: number,
  verdict: Measurement['verdict'],
): Measurement {
  const { low, high } = held ?? {};
  return {
    id: statistic.id,
    subject: quote(name),
    value: measured.value,
    ...(measured.reason === undefined ? {} : { reason: measured.reason }),
    unit: statistic.unit,
    ...(measured.base === undefined ? {} : { base: measured.base }),
    ...(measured.head === undefined ? {} : { head: measured.head }),
    n: measured.n,
    ...(low === undefined || high === undefined
      ? {}
      : {
          interval: { low, high, level: 0.98, method: 'bounds of the statistic, or Poisson bootstrap of the counts' },
        }),
    limit: { kind: 'max', value: max },
    method: measured.method,
    ...(measured.value === null ? {} : { outcome: verdict === 'pass' ? ('within' as const) : ('outside' as const) }),
    verdict,
  };
}

function exceeded(
  statistic: Statistic,
  name: string,
  measured: Measured,
  held: Held,
  max: number,
  of: string,
  policy: SnapshotPolicy,
): Draft {
  const which = of === 'value' ? '' : ` (${of === 'low' ? 'lower' : 'upper'} bound ${significant(held.value)})`;
  return {
    rule: 'limit-exceeded',
    severity: severityOf(onChange(policy, name)),
    confidence: 'high',
    about: [name, statistic.id],
    size: Math.min(1, Math.max(0, measured.value ?? 0)),
    message: `${quote(name)} is beyond the limit of ${statistic.id}`,
    number: `${statistic.id} ${significant(measured.value ?? Number.NaN)}${which} > ${significant(max)}, ${sizesText(measured.n)}`,
    mend: `Find what changed where the snapshot is written; ${acceptText(name)}`,
  };
}

/** Mean of the index when nothing changed. */
function psiFloor(base: ColumnProfile, head: ColumnProfile): number {
  const cells = base.bins !== undefined ? Math.min(10, base.bins.counts.length) : (base.values?.list.length ?? 0) + 1;
  return (cells - 1) * (1 / Math.max(1, base.n) + 1 / Math.max(1, head.n));
}

/** A limit of a column that lies below the mean of the index without any change. */
interface Low {
  readonly name: string;
  readonly max: number;
  readonly floor: number;
}

/** One finding for all columns: a limit of the snapshot concerns every one of them. */
function belowNoise(low: readonly Low[]): Draft {
  const worst = low.reduce((a, b) => (b.floor / b.max > a.floor / a.max ? b : a));
  const [only] = low.length === 1 ? low : [];
  return {
    rule: 'limit-below-noise',
    severity: 'warning',
    confidence: 'certain',
    about: [...low.map(({ name }) => name), 'psi'],
    size: 0,
    message: `the limit of psi for ${only === undefined ? `${low.length} columns` : quote(only.name)} lies below what unchanged data gives`,
    ...(only === undefined ? { detail: `For ${listed(low.map(({ name }) => quote(name)))}.` } : {}),
    number: `limit ${significant(worst.max)}, mean without any change ${significant(worst.floor)}${only === undefined ? ` (${quote(worst.name)})` : ''}`,
    mend: 'Raise the limit, compare more rows, or drop it: the decision by margins knows the number of rows.',
  };
}
