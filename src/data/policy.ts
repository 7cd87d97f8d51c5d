import type { z } from 'zod';
import type { Verdict } from '../evidence/verdict.ts';
import type { columnSchema, DataConfig, marginsSchema, SnapshotConfig } from './config.ts';
import type { Learned } from './decision/learned-margins.ts';
import type { Limits } from './decision/limit.ts';

type Margins = z.infer<typeof marginsSchema>;
type ColumnConfig = z.infer<typeof columnSchema>;

/** What the policy says about one snapshot, with every default filled in. */
export interface SnapshotPolicy {
  readonly margins: Margins;
  readonly columns: Readonly<Record<string, ColumnConfig>>;
  readonly undecided: 'pass' | 'warn' | 'fail';
  readonly alpha: number;
  readonly limits?: Limits;
  /** columns that tell rows apart */
  readonly key?: readonly string[];
  /** head is what is served, base what was trained on */
  readonly skew?: boolean;
  /** whether columns are looked at together; absent: where there are not very many rows */
  readonly advice?: boolean;
  /** margins that the history of accepted snapshots taught, by statistic and column (`learnedKey`) */
  readonly learned?: ReadonlyMap<string, Learned>;
}

/** The policy of a snapshot: its own margins over the common ones. */
export function policyOf(config: DataConfig, snapshot: SnapshotConfig | undefined): SnapshotPolicy {
  const own = Object.fromEntries(Object.entries(snapshot?.margins ?? {}).filter(([, value]) => value !== undefined));
  return {
    margins: { ...config.margins, ...own },
    columns: snapshot?.columns ?? {},
    undecided: config.undecided,
    alpha: config.alpha,
    limits: { ...config.limits, ...snapshot?.limits },
    ...(snapshot?.key === undefined ? {} : { key: snapshot.key }),
    ...(snapshot?.mode === 'skew' ? { skew: true } : {}),
    ...(snapshot?.advice === undefined ? {} : { advice: snapshot.advice }),
  };
}

/** The limits on classic statistics that hold for a column. */
export function limitsOf(policy: SnapshotPolicy, name: string): Limits {
  return { ...policy.limits, ...columnPolicy(policy, name).limits };
}

/** The configuration of a column, by its name (path joined with dots). */
export function columnPolicy(policy: SnapshotPolicy, name: string): Partial<ColumnConfig> {
  return Object.hasOwn(policy.columns, name) ? (policy.columns[name] ?? {}) : {};
}

/** The verdict of a change of a column: fail unless configured. */
export function onChange(policy: SnapshotPolicy, name: string): Extract<Verdict, 'pass' | 'warn' | 'fail'> {
  return columnPolicy(policy, name)['on-change'] ?? 'fail';
}

/** The margin of a column's distribution or categories. */
export function marginOf(policy: SnapshotPolicy, name: string, statistic: 'ks' | 'linf'): number {
  return columnPolicy(policy, name).margin ?? policy.margins[statistic === 'ks' ? 'distribution' : 'category'];
}
