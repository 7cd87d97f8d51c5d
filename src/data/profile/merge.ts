import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { partitionsOf } from '../difference/partitions.ts';
import { nameOf, type Profile } from '../profile.ts';
import { coarse } from './holding-back.ts';
import { mergeColumns, nothingLikeColumn, unlike } from './merge-columns.ts';

const noDigest = `sha256:${'0'.repeat(64)}`;

/**
 * The profile of two parts together: counts add, least and largest values meet, digests are added modulo 2^256 (so that
 * a part which is there twice counts twice). It is commutative and associative, and `nothingLike(a)` changes nothing.
 * Errors: `Problem` when the parts were not counted at the same edges and values, with the same columns, types and null
 * markers, by the same engine.
 */
export function mergeProfiles(a: Profile, b: Profile): Profile {
  if (a.edges_from !== b.edges_from || JSON.stringify(a.nulls) !== JSON.stringify(b.nulls) || a.kind !== b.kind) {
    throw unlike('their edges come from different snapshots, or their null markers differ');
  }
  const privacy = privacyOf(a, b);
  if (a.columns.length !== b.columns.length) throw unlike('they have different columns');
  const { bytes: _, partitions: __, row_hash: ___, ...head } = a;
  return {
    ...head,
    engine: a.engine === b.engine ? a.engine : [...new Set([...engines(a), ...engines(b)])].sort().join(' + '),
    k: Math.max(a.k, b.k),
    ...(privacy === undefined ? {} : { privacy }),
    rows: a.rows + b.rows,
    digest: addDigests(a.digest, b.digest),
    ...(a.bytes === undefined || b.bytes === undefined ? {} : { bytes: a.bytes + b.bytes }),
    ...(a.partitions === undefined || b.partitions === undefined
      ? {}
      : partitionsOf([...a.partitions, ...b.partitions])),
    columns: a.columns.map((column, i) => {
      const other = b.columns[i];
      if (other === undefined || nameOf(column) !== nameOf(other)) {
        throw unlike(`${quote(nameOf(column))} and ${quote(nameOf(other ?? column))} stand in the same place`);
      }
      const merged = mergeColumns(column, other, a.engine === b.engine);
      return a.privacy?.extremes === false ? coarse(merged) : merged;
    }),
  };
}

/** What both hold back; a part that does not say the key of its hashes is believed to have the other's. */
function privacyOf({ privacy: a }: Profile, { privacy: b }: Profile): Profile['privacy'] {
  if (a?.values !== b?.values || a?.extremes !== b?.extremes) throw unlike('they hold back different things');
  if (a?.key !== undefined && b?.key !== undefined && a.key !== b.key) {
    throw unlike('their values were hashed with different keys (ASSAY_PROFILE_KEY)');
  }
  return a?.key === undefined ? b : a;
}

/** The profile of several parts together. Errors: as `mergeProfiles`; needs at least one. */
export function mergeAll(profiles: readonly Profile[]): Profile {
  const [first, ...rest] = profiles;
  if (first === undefined) throw new Problem('No profile to add.', 'Name at least one stored profile.');
  return rest.reduce(mergeProfiles, first);
}

/** A profile of no rows, counted like `profile`: the neutral element of merging with it. */
export function nothingLike(profile: Profile): Profile {
  return {
    ...profile,
    rows: 0,
    digest: noDigest,
    ...(profile.bytes === undefined ? {} : { bytes: 0 }),
    ...(profile.partitions === undefined ? {} : partitionsOf([])),
    columns: profile.columns.map(nothingLikeColumn),
  };
}

function engines({ engine }: Profile): readonly string[] {
  return engine.split(' + ');
}

function addDigests(a: string, b: string): string {
  const number = (text: string) => BigInt(`0x${text.replace(/^sha256:/, '') || '0'}`);
  return `sha256:${((number(a) + number(b)) % 2n ** 256n).toString(16).padStart(64, '0')}`;
}
