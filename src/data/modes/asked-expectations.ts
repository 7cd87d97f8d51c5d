import type { SnapshotConfig } from '../config.ts';
import type { ExpectEntry } from '../expect-config.ts';
import { type Expectation, keyOfExpectation } from '../expectation.ts';
import { expectations } from '../expectations/registry.ts';

/** One expectation that the policy asks for. */
export interface AskedExpectation {
  readonly expectation: Expectation;
  /** null: of the whole snapshot */
  readonly column: string | null;
  readonly options: unknown;
  readonly mostly: number;
  readonly severity: ExpectEntry['severity'];
}

/** The expectations of a snapshot: of the whole first, then of its columns, each in the order of the policy. */
export function askedExpectations(config: Pick<SnapshotConfig, 'expect' | 'columns'>): readonly AskedExpectation[] {
  return [
    ...(config.expect ?? []).flatMap((entry) => askedBy(entry, null)),
    ...Object.entries(config.columns).flatMap(([column, { expect = [] }]) =>
      expect.flatMap((entry) => askedBy(entry, column)),
    ),
  ];
}

function askedBy(entry: ExpectEntry, column: string | null): readonly AskedExpectation[] {
  const { mostly, severity } = entry;
  return expectations.flatMap((expectation) => {
    const options = entry[keyOfExpectation(expectation)];
    return options === undefined ? [] : [{ expectation, column, options, mostly, severity }];
  });
}
