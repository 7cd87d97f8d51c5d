import { quote } from '../../evidence/quote.ts';
import type { Counter, CountRequest, GroupedCounts } from '../counter.ts';
import { isIdentifier, pairs } from '../decision/compare.ts';
import { byDate } from '../difference/partition-dates.ts';
import { byOneKey, type KeyedPart, plainKey } from '../difference/partition-groups.ts';
import { type Cell, cellCounts, gainOf, valuesIn } from '../difference/stuck-values.ts';
import type { Draft } from '../draft.ts';
import { listed } from '../listed.ts';
import { countText, percentText } from '../number-text.ts';
import { columnPolicy } from '../policy.ts';
import { requestLike } from '../profile/profile-snapshot.ts';
import { type ColumnProfile, isItems, nameOf, type Profile } from '../profile.ts';
import { defineSchemaCheck, type SnapshotScene } from '../schema-check.ts';

/** The fewest rows of a partition that are not equal by chance, and the fewest partitions that tell what is usual. */
const [fewestRows, fewestParts] = [100, 4];
/** The most partitions that are looked into, the last ones, and the most columns. */
const [mostParts, mostColumns] = [50, 10];
/** A column that is constant in a larger share of the partitions goes with them by its nature. */
const usual = 0.2;
/** So improbable it has to be that equal rows are chance. */
const chance = 1e-6;

export default defineSchemaCheck({
  id: 'partition-stuck',
  title: 'Column that stands still in a partition',
  documentation:
    "In a partition of head (100 rows or more, told apart by one key) all rows have one value in a column, or none has a value, though the other partitions vary and their share of that value makes it impossible by chance: fails. Looked at are dated partitions that base lacks and, with base's rows at hand, those whose rows changed; columns of which a value gained as many rows; the last 50 partitions and the 10 columns that gained most.",
  rules: ['partition-stuck'],
  order: 16,
  of: 'snapshot',
  looks: ({ head, counter }) => byOneKey(head) === null || counter.groups !== undefined,
  find,
});

async function find(scene: SnapshotScene): Promise<readonly Draft[]> {
  const { base, head, counter } = scene;
  const keyed = byOneKey(head);
  if (keyed === null || keyed.parts.length < fewestParts || counter.groups === undefined) return [];
  const suspects = suspectsOf(scene, keyed.key, keyed.parts);
  if (suspects.size === 0) return [];
  const least = Math.min(...keyed.parts.flatMap(({ value, rows }) => (suspects.has(value) ? [rows] : [])));
  const columns = pairs(base, head)
    .filter(([before, after]) => isComparable(before, after, scene) && nameOf(before) !== keyed.key)
    .map(([before, after]) => ({ before, after, gain: gainOf(before, after, least) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, mostColumns);
  const found: Draft[] = [];
  const grouping = { key: keyed.key, parts: keyed.parts.slice(-mostParts) };
  for (const { before, after } of columns) found.push(...(await stuck(scene, grouping, suspects, before, after)));
  return found;
}

/** Values of the key whose partitions may have got stuck: new dates, or other rows than base has there. */
function suspectsOf(
  { base, head, rows }: SnapshotScene,
  key: string,
  parts: readonly KeyedPart[],
): ReadonlySet<string> {
  const before = byOneKey(base);
  const known = new Map(before?.key === key ? before.parts.map((part) => [part.value, part]) : []);
  const dated = byDate(head.partitions ?? []) !== null;
  const isSuspect = (part: KeyedPart) => {
    const was = known.get(part.value);
    if (was === undefined) return dated && known.size > 0;
    return was.digest !== part.digest && rows?.groups !== undefined && rows !== null;
  };
  return new Set(parts.filter((part) => part.rows >= fewestRows && isSuspect(part)).map(({ value }) => value));
}

function isComparable(before: ColumnProfile, after: ColumnProfile, { policy }: SnapshotScene): boolean {
  const ignored = columnPolicy(policy, nameOf(before)).ignore === true;
  return !ignored && !isItems(before) && before.n + before.missing > 0 && !isIdentifier(before, after, policy);
}

interface Grouping {
  readonly key: string;
  readonly parts: readonly KeyedPart[];
}

async function stuck(
  scene: SnapshotScene,
  grouping: Grouping,
  suspects: ReadonlySet<string>,
  before: ColumnProfile,
  after: ColumnProfile,
): Promise<readonly Draft[]> {
  const request = { ...requestLike(before), path: after.path };
  const groups = await groupsOf(scene.counter, request, grouping);
  const large = [...groups].filter(([, group]) => group.rows >= fewestRows);
  const equal = large.filter(([, group]) => cellCounts(group).includes(group.rows));
  const open = equal.filter(([value]) => suspects.has(value));
  if (open.length === 0 || large.length < fewestParts || equal.length > Math.max(1, usual * large.length)) return [];
  const found: { readonly value: string; readonly cell: Cell; readonly rows: number; readonly usual: number }[] = [];
  for (const [value, group] of open) {
    const cells = await valuesIn(scene.counter, request, group, before);
    for (const cell of cells) {
      const counted = cell.request === null ? groups : await groupsOf(scene.counter, cell.request, grouping);
      const share = shareElsewhere(counted, value, cell.at);
      if (cellCounts(counted.get(value))[cell.at] !== group.rows || !isNoChance(share, group.rows, large.length))
        continue;
      if (!(await wasSo(scene, request, grouping, value))) found.push({ value, cell, rows: group.rows, usual: share });
      break;
    }
  }
  return found.length === 0 ? [] : [said(nameOf(before), grouping, found, scene.head)];
}

/** Groups of the rows by partition; a name that the engine reads as a number is asked for as that, too. */
async function groupsOf(counter: Counter, request: CountRequest, { key, parts }: Grouping) {
  const names = new Map(parts.flatMap(({ value }) => [[plainKey(value), value] as const, [value, value] as const]));
  const column = { path: [key], type: 'string', values: [...names.keys()] };
  const found = new Map<string, GroupedCounts>();
  for (const group of (await counter.groups?.(request, { column })) ?? []) {
    const name = group.value === null ? undefined : names.get(group.value);
    if (name !== undefined) found.set(name, group);
  }
  return found;
}

/** The share of the rows of all other partitions that one cell has. */
function shareElsewhere(groups: ReadonlyMap<string, GroupedCounts>, value: string, at: number): number {
  const others = [...groups].filter(([name]) => name !== value).map(([, group]) => group);
  const rows = others.reduce((sum, group) => sum + group.rows, 0);
  return others.reduce((sum, group) => sum + (cellCounts(group)[at] ?? 0), 0) / Math.max(1, rows);
}

function isNoChance(share: number, rows: number, tries: number): boolean {
  return rows * Math.log(share) + Math.log(tries * mostColumns) < Math.log(chance);
}

/** Whether base's rows of the partition, where it has some, are as equal. */
async function wasSo({ rows }: SnapshotScene, request: CountRequest, grouping: Grouping, value: string) {
  if (rows === undefined || rows === null) return false;
  const group = (await groupsOf(rows, request, grouping)).get(value);
  return group !== undefined && cellCounts(group).includes(group.rows);
}

function said(
  name: string,
  { key, parts }: Grouping,
  found: readonly { readonly value: string; readonly cell: Cell; readonly rows: number; readonly usual: number }[],
  head: Profile,
): Draft {
  const rows = found.reduce((sum, each) => sum + each.rows, 0);
  const [first] = found;
  const names = listed(
    found.map(({ value }) => quote(`${key}=${value}`)),
    3,
  );
  return {
    rule: 'partition-stuck',
    severity: 'error',
    confidence: 'high',
    about: [name],
    size: rows / Math.max(1, head.rows),
    message: `${quote(name)} stands still in the ${found.length === 1 ? 'partition' : 'partitions'} ${names}`,
    detail: `All its rows there have ${first?.cell.shown}, as ${percentText(first?.usual ?? 0)} of the rows of the other partitions have.`,
    number: `${countText(rows)} of ${countText(rows)} rows equal (exact), in ${found.length} of ${countText(parts.length)} partitions`,
    mend: 'Find what overwrote the column in that load, and write the partition again.',
  };
}
