import { columnPolicy, type SnapshotPolicy } from '../policy.ts';

/** Whether the policy declares what values a column has, by the expectation `set` or `range`: then that one decides. */
export function declares(policy: SnapshotPolicy, name: string, expectation: 'set' | 'range'): boolean {
  return columnPolicy(policy, name).expect?.some((entry) => entry[expectation] !== undefined) ?? false;
}
