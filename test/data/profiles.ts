import { marginsSchema } from '../../src/data/config.ts';
import type { Counter } from '../../src/data/counter.ts';
import { schemaDiff } from '../../src/data/difference/schema-diff.ts';
import type { Draft } from '../../src/data/draft.ts';
import type { SnapshotPolicy } from '../../src/data/policy.ts';
import type { ColumnProfile, Profile } from '../../src/data/profile.ts';
import type { SnapshotScene } from '../../src/data/schema-check.ts';

/** The policy without an entry. */
export const plainPolicy: SnapshotPolicy = {
  margins: marginsSchema.parse({}),
  columns: {},
  undecided: 'warn',
  alpha: 0.001,
};

/** A column of 1,000 values of which only what is given is known. */
export function column(name: string, own: Partial<ColumnProfile> = {}): ColumnProfile {
  const none = { missing: 0, unparsed: 0, nan: 0, pinf: 0, ninf: 0, empty: 0, min: null, max: null };
  return {
    path: name.split('.'),
    position: 0,
    type: 'string',
    physical: own.type ?? 'string',
    n: 1000,
    ...none,
    ...own,
  };
}

/** A Parquet snapshot of these columns, each at its place. */
export function profile(columns: readonly ColumnProfile[], own: Partial<Profile> = {}): Profile {
  const first = columns[0];
  return {
    format: 'assay/profile',
    version: 1,
    rows: first === undefined ? 0 : first.n + first.missing + first.unparsed + first.nan + first.pinf + first.ninf,
    digest: `sha256:${'1'.repeat(64)}`,
    edges_from: `sha256:${'1'.repeat(64)}`,
    engine: 'plain',
    kind: 'parquet',
    nulls: [],
    k: 10,
    columns: columns.map((each, position) => ({ ...each, position })),
    ...own,
  };
}

const unasked = () => Promise.reject(new Error('nothing was expected to be asked'));

/** A counter of a snapshot of which only what is given can be asked. */
export function answering(head: Profile, answers: Partial<Counter> = {}): Counter {
  const { engine, kind, rows, digest, nulls } = head;
  const columns = head.columns.map(({ path, type, physical, position }) => ({ path, type, physical, position }));
  const asked = { sample: unasked, count: unasked, others: unasked, repeated: unasked, decimals: unasked };
  return { engine, kind, rows, digest, nulls, columns, ...asked, ...answers };
}

/** What all checks say about two profiles. */
export async function differences(
  base: Profile,
  head: Profile,
  own: Partial<SnapshotScene> & { readonly answers?: Partial<Counter> } = {},
): Promise<readonly Draft[]> {
  const { answers, ...rest } = own;
  const scene = { base, head, policy: plainPolicy, renames: [], counter: answering(head, answers), ...rest };
  return (await schemaDiff(scene)).drafts;
}

/** Findings as `rule severity column`, without notes. */
export function said(drafts: readonly Draft[]): readonly string[] {
  return drafts
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, severity, about }) => [rule, severity, ...about].join(' '));
}
