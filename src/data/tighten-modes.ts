import type { SnapshotConfig } from './config.ts';
import type { ExpectEntry } from './expect-config.ts';
import type { RowDiffConfig } from './row-diff/config.ts';

type Column = SnapshotConfig['columns'][string];
type Say = (less: boolean, what: string) => void;
type Entries = readonly ExpectEntry[] | undefined;

/**
 * The modes and expectations of a snapshot that judge: what is compared with what (`mode`, `training`, `key`) stays as
 * base has it, limits only get smaller, examples are shown only where both say so, and expectations of head are added
 * to base's, except conditions in SQL, which only base's commit may have.
 */
export function tightenModes(before: SnapshotConfig, after: SnapshotConfig, at: string, say: Say) {
  say((before.mode ?? 'snapshot') !== (after.mode ?? 'snapshot'), `${at}.mode`);
  say(before.training !== after.training, `${at}.training`);
  say(before.key !== undefined && JSON.stringify(before.key) !== JSON.stringify(after.key), `${at}.key`);
  say(before.examples !== true && after.examples === true, `${at}.examples`);
  const key = before.key ?? after.key;
  const limits = smallerRowLimits(before.row_diff, after.row_diff, `${at}.row_diff`, say);
  const expect = joinedExpectations(before.expect, after.expect, `${at}.expect`, say);
  const { mode: _, training: __, key: ___, row_diff: ____, examples: _____, expect: ______, ...rest } = before;
  return {
    ...rest,
    ...(before.mode === undefined ? {} : { mode: before.mode }),
    ...(before.training === undefined ? {} : { training: before.training }),
    ...(key === undefined ? {} : { key }),
    ...(limits === undefined ? {} : { row_diff: limits }),
    ...(before.examples === true && after.examples === true ? { examples: true } : {}),
    ...(expect === undefined ? {} : { expect }),
  };
}

/** The same for a column: `only_in` is base's, a tolerance only gets smaller, expectations are added. */
export function tightenColumnModes(before: Column | undefined, after: Column | undefined, at: string, say: Say) {
  say(before?.only_in === undefined && after?.only_in !== undefined, `${at}.only_in`);
  const kept = before?.tolerance;
  const [absolute, relative] = (['absolute', 'relative'] as const).map((of) => {
    const [old, fresh] = [kept?.[of] ?? 0, after === undefined ? (kept?.[of] ?? 0) : (after.tolerance?.[of] ?? 0)];
    say(fresh > old, `${at}.tolerance.${of}: ${old} to ${fresh}`);
    return Math.min(old, fresh);
  }) as [number, number];
  const expect = joinedExpectations(before?.expect, after?.expect, `${at}.expect`, say);
  return {
    ...(before?.only_in === undefined ? {} : { only_in: before.only_in }),
    ...(kept === undefined ? {} : { tolerance: { absolute, relative } }),
    ...(expect === undefined ? {} : { expect }),
  };
}

/** A snapshot that only head has, without what only base's commit may ask for. */
export function addedSnapshot(snapshot: SnapshotConfig, say: Say): SnapshotConfig {
  const at = `data.snapshots \`${snapshot.name ?? snapshot.path}\``;
  const expect = joinedExpectations(undefined, snapshot.expect, `${at}.expect`, say);
  say(snapshot.examples === true, `${at}.examples`);
  const { expect: _, examples: __, ...rest } = snapshot;
  return { ...rest, ...(expect === undefined ? {} : { expect }) };
}

function joinedExpectations(before: Entries, after: Entries, at: string, say: Say) {
  if (before === undefined && after === undefined) return undefined;
  const text = (entry: ExpectEntry) => JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
  const known = new Set((before ?? []).map(text));
  const fresh = (after ?? []).filter((entry) => !known.has(text(entry)));
  const there = new Set((after ?? []).map(text));
  for (const entry of before ?? []) say(!there.has(text(entry)), `${at}: ${kindOf(entry)} was removed or edited`);
  for (const entry of fresh) say(entry.sql !== undefined, `${at}: a new condition in SQL`);
  return [...(before ?? []), ...fresh.filter((entry) => entry.sql === undefined)];
}

function kindOf(entry: ExpectEntry): string {
  const key = Object.keys(entry).find((each) => !['mostly', 'severity'].includes(each) && entry[each] !== undefined);
  return `\`${key ?? 'an entry'}\``;
}

function smallerRowLimits(
  before: RowDiffConfig | undefined,
  after: RowDiffConfig | undefined,
  at: string,
  say: Say,
): RowDiffConfig | undefined {
  if (before === undefined) return after;
  const merged: RowDiffConfig = { ...before };
  for (const name of ['max_removed', 'max_added', 'max_changed'] as const) {
    const [old, fresh] = [before[name], after?.[name]];
    say(old !== undefined && (fresh === undefined || fresh > old), `${at}.${name}`);
    const least = Math.min(old ?? 1, fresh ?? 1);
    if (old !== undefined || fresh !== undefined) merged[name] = least;
  }
  return merged;
}
