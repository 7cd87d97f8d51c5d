import type { Measurement, Outcome } from '../../evidence/measurement.ts';
import { quote } from '../../evidence/quote.ts';
import { benjaminiHochberg } from '../../stats/benjamini-hochberg.ts';
import { columnPolicy, limitsOf, marginOf, onChange, type SnapshotPolicy } from '../policy.ts';
import { type ColumnProfile, nameOf, type Profile } from '../profile.ts';
import { appliesTo, boundLevel, type Measured, type Statistic } from '../statistic.ts';
import { statistics } from '../statistics/registry.ts';
import { decide, detectable, isCertain } from './decide.ts';
import { lastPair } from './last-pair.ts';
import { learnedKey, learnedMargin, rankP } from './learned-margins.ts';

/** One decision: a statistic on a column, held to its margin. */
export interface Decision {
  readonly column: string;
  readonly statistic: Statistic;
  readonly base: ColumnProfile;
  readonly head: ColumnProfile;
  readonly measured: Measured;
  readonly margin: number;
  readonly adjusted: number;
  readonly outcome: Outcome;
  /** no-change is rejected, whether or not the change is beyond the margin */
  readonly certain: boolean;
}

type Undecided = Omit<Decision, 'adjusted' | 'outcome' | 'certain'>;

/**
 * Decides every column that both snapshots have and that counts in the same way: its distribution or its categories,
 * and its missing share. Columns that the policy ignores are left out. p-values are corrected over all decisions
 * (Benjamini and Hochberg 1995). `head` is counted at base's edges. The same bytes are equivalent, however few;
 * but the digest of many files is a sum, which their writer can steer, so nothing that was counted otherwise is settled by it.
 */
export function compareColumns(base: Profile, head: Profile, policy: SnapshotPolicy): readonly Decision[] {
  const open: Undecided[] = [];
  for (const [before, after] of pairs(base, head)) {
    const column = nameOf(before);
    if (columnPolicy(policy, column).ignore === true) continue;
    for (const statistic of statistics) {
      if (!statistic.decides || !appliesTo(statistic, before, after)) continue;
      if (statistic.of !== 'rows' && ((before.n === 0 && after.n === 0) || isIdentifier(before, after, policy)))
        continue;
      const configured =
        statistic.of === 'rows'
          ? policy.margins.missing
          : marginOf(policy, column, statistic.id === 'ks' ? 'ks' : 'linf');
      const margin = learnedMargin(policy.learned, statistic.id, column, configured);
      open.push({ column, statistic, base: before, head: after, measured: statistic.measure(before, after), margin });
    }
  }
  const same = sameBytes(base, head);
  const adjusted = benjaminiHochberg(open.map(({ measured }) => measured.p ?? Number.NaN));
  return open.map(({ column, statistic, base: before, head: after, measured, margin }, i) => {
    const p = adjusted[i] ?? Number.NaN;
    const outcome =
      same && !((measured.value ?? 0) > 0) ? 'equivalent' : decide(measured, p, { margin, alpha: policy.alpha });
    const certain = isCertain(measured.p ?? 1, p, policy.alpha);
    return { column, statistic, base: before, head: after, measured, margin, adjusted: p, outcome, certain };
  });
}

/** Whether both sides are the same bytes, read with the same null markers: then nothing can have changed. */
export function sameBytes(base: Profile, head: Profile): boolean {
  return base.digest === head.digest && base.rows === head.rows && base.nulls.join('\0') === head.nulls.join('\0');
}

/**
 * Whether a column only tells rows apart, so that its distribution says nothing: its role is `id`, it is the whole key,
 * or both sides are whole numbers of which nearly all differ, and they leave no gap, hardly one, or are called `id`.
 */
export function isIdentifier(base: ColumnProfile, head: ColumnProfile, policy: SnapshotPolicy): boolean {
  const name = nameOf(base);
  const { role } = columnPolicy(policy, name);
  if (role !== undefined) return role === 'id';
  if (policy.key?.length === 1 && policy.key[0] === name) return true;
  if (base.n < 100 || head.n < 100 || !isWhole(base) || !isWhole(head)) return false;
  return (isGapless(base) && isGapless(head)) || (tellsApart(base) && tellsApart(head) && isNumbering(base, head));
}

function isWhole({ type }: ColumnProfile): boolean {
  return type.startsWith('int') || type.startsWith('uint');
}

function isGapless({ n, min, max }: ColumnProfile): boolean {
  return min !== null && max !== null && max - min + 1 === n;
}

/** Whether nearly all values differ, as far as the estimate of a large column says. */
function tellsApart({ n, distinct }: ColumnProfile): boolean {
  return distinct !== undefined && distinct.high >= n * 0.99 && distinct.low >= n * 0.8;
}

/**
 * The inferred role is `id` where hardly a gap is left, also in a profile that holds its ends back; else the name tells.
 * A `price_index` is a measured value; `index` alone, or of a row, numbers rows.
 */
function isNumbering(base: ColumnProfile, head: ColumnProfile): boolean {
  const name = base.path.at(-1) ?? '';
  return (
    (base.role === 'id' && head.role === 'id') ||
    /(^|[^a-z])(id|uuid|guid|pk|key|idx)$|^(row[^a-z]?)?index$/i.test(name) ||
    /[a-z]I[dD]$/.test(name)
  );
}

/** Columns of both snapshots, matched by their path, in base's order. */
export const pairs = lastPair(matched);

function matched(base: Profile, head: Profile): readonly (readonly [ColumnProfile, ColumnProfile])[] {
  const there = new Map(head.columns.map((column) => [keyOf(column), column]));
  const found: (readonly [ColumnProfile, ColumnProfile])[] = [];
  for (const column of base.columns) {
    const other = there.get(keyOf(column));
    if (other !== undefined) found.push([column, other]);
  }
  return found;
}

/** A text for the whole path, since a dot can also stand in a name. */
function keyOf({ path }: ColumnProfile): string {
  return path.length === 1 ? `=${path[0]}` : JSON.stringify(path);
}

/** A decision as a measurement of the evidence. */
export function measurementOf(decision: Decision, policy: SnapshotPolicy): Measurement {
  const { measured, statistic, margin, certain } = decision;
  const { low, high, p, base, head, reason, value, n } = measured;
  const method = historyOf(decision, policy);
  // Field by field: of thousands of columns, a spread for each that may be absent costs more than the statistics.
  const found: Partial<Measurement> = { id: statistic.id, subject: quote(decision.column), value };
  if (reason !== undefined) found.reason = reason;
  found.unit = statistic.unit;
  if (base !== undefined) found.base = base;
  if (head !== undefined) found.head = head;
  found.n = n;
  if (low !== undefined && high !== undefined) {
    found.interval = { low: certain ? low : 0, high, level: 1 - 2 * boundLevel, method: measured.method };
  }
  if (p !== undefined && !Number.isNaN(p)) found.p = { raw: p, adjusted: decision.adjusted };
  found.limit = { kind: 'margin', value: margin };
  if (method !== undefined) found.method = method;
  found.detectable = detectable(margin, n.base, n.head);
  found.outcome = decision.outcome;
  found.verdict = verdictOf(decision, policy);
  return found as Measurement;
}

/** How often the history of accepted snapshots moved as far, where it is long enough to say. */
function historyOf({ statistic, column, measured }: Decision, policy: SnapshotPolicy): string | undefined {
  const learned = policy.learned?.get(learnedKey(statistic.id, column));
  if (learned === undefined || measured.value === null) return undefined;
  const rank = rankP(learned, measured.value);
  const of = learned.season === undefined ? 'accepted snapshots' : `accepted snapshots of ${learned.season}`;
  const p = rank === null ? '' : `; rank p ${Number(rank.toPrecision(2))}`;
  return `margin from ${learned.distances.length} distances between ${of}${p}`;
}

/** The recorded statistics of a column, which nothing is decided by. */
export function recorded(base: Profile, head: Profile, policy: SnapshotPolicy): readonly Measurement[] {
  const found: Measurement[] = [];
  for (const [before, after] of pairs(base, head)) {
    const name = nameOf(before);
    if (columnPolicy(policy, name).ignore === true || isIdentifier(before, after, policy)) continue;
    const limits = limitsOf(policy, name);
    const subject = quote(name);
    for (const statistic of statistics) {
      // A statistic with a limit is written down with it.
      if (statistic.decides || !appliesTo(statistic, before, after) || Object.hasOwn(limits, statistic.id)) continue;
      const { value, reason, n, method } = statistic.measure(before, after);
      const { id, unit } = statistic;
      if (reason === undefined) found.push({ id, subject, value, unit, n, method, verdict: 'pass' });
      else found.push({ id, subject, value, reason, unit, n, method, verdict: 'pass' });
    }
  }
  return found;
}

function verdictOf(decision: Decision, policy: SnapshotPolicy): Measurement['verdict'] {
  if (decision.outcome === 'changed') return onChange(policy, decision.column);
  return decision.outcome === 'undecided' ? policy.undecided : 'pass';
}
