import { quote } from '../../evidence/quote.ts';
import { byDate, type DatedPartitions, dateText } from '../difference/partition-dates.ts';
import type { Draft } from '../draft.ts';
import { listed } from '../listed.ts';
import { countText } from '../number-text.ts';
import { partitionPicture } from '../pictures/partition-picture.ts';
import type { Profile } from '../profile.ts';
import { defineSchemaCheck, type SnapshotScene } from '../schema-check.ts';

type Partition = NonNullable<Profile['partitions']>[number];

/** The fewest partitions of base that make a regular sequence. */
const fewest = 5;
/** The fewest rows of a partition that cannot be equal to another one by chance. */
const fewestRows = 10;

export default defineSchemaCheck({
  id: 'partitions',
  title: 'Partitions',
  documentation:
    "A dated partition of base that head lacks, though head has an earlier one, or a gap in head's dates where base (5 partitions or more) has one at every step: fails. Partitions of 10 rows or more with the same rows under different keys, not so in base: fails, and says since when the data stands still.",
  rules: ['partition-missing', 'partition-repeated'],
  order: 15,
  of: 'snapshot',
  looks: ({ base, head }) => !isKeyed(head) || base.partitions !== undefined,
  find: (scene) => [...missing(scene), ...repeated(scene)],
});

function isKeyed({ partitions = [] }: Profile): boolean {
  return partitions.some(({ keys }) => Object.keys(keys).length > 0);
}

function missing({ base, head }: SnapshotScene): readonly Draft[] {
  const [before, after] = [byDate(base.partitions ?? []), byDate(head.partitions ?? [])];
  if (before === null || after === null || before.unit !== after.unit || after.at.size === 0) return [];
  const [first, last] = [Math.min(...after.at.keys()), Math.max(...after.at.keys())];
  const gone = new Set([...before.at.keys()].filter((at) => at >= first && !after.at.has(at)));
  const step = stepOf(before);
  // A hole of a million steps is a mistake in a date, not a million partitions.
  if (step !== null && (last - first) / step < 100_000) {
    for (let at = Math.max(first, Math.min(...before.at.keys())); at < last; at += step)
      if (!after.at.has(at)) gone.add(at);
  }
  if (gone.size === 0) return [];
  const dates = [...gone].sort((a, b) => a - b).map((at) => quote(dateText(at, before.unit)));
  return [
    {
      rule: 'partition-missing',
      severity: 'error',
      confidence: 'certain',
      about: [],
      message:
        gone.size === 1 ? `the partition ${dates[0]} is missing` : `${countText(gone.size)} partitions are missing`,
      detail: `Missing: ${listed(dates, 10)}.`,
      number: `${countText(before.at.size)} \u2192 ${countText(after.at.size)} ${before.unit}s; ${countText(gone.size)} missing from ${dateText(first, after.unit)} to ${dateText(Math.max(last, ...gone), after.unit)} (exact)`,
      mend: 'Write the missing partitions, or find the load that left them out.',
      ...partitionPicture(base, head, [...gone]),
    },
  ];
}

/** The distance of every two neighbours, or null when they differ or are few. */
function stepOf({ at }: DatedPartitions): number | null {
  const dates = [...at.keys()].sort((a, b) => a - b);
  const [first = 0, second = 0] = dates;
  const step = second - first;
  return dates.length >= fewest && dates.every((date, i) => date === first + i * step) ? step : null;
}

function repeated({ base, head }: SnapshotScene): readonly Draft[] {
  const known = new Set(equalGroups(base.partitions ?? []).map((group) => namesOf(group).join('\0')));
  const groups = equalGroups(head.partitions ?? []).filter((group) => !known.has(namesOf(group).join('\0')));
  if (groups.length === 0) return [];
  const parts = groups.flat();
  const standing = standsStill(head.partitions ?? [], groups);
  return [
    {
      rule: 'partition-repeated',
      severity: 'error',
      confidence: 'certain',
      about: [],
      message: standing === null ? 'partitions have the same rows' : `the data stands still since ${quote(standing)}`,
      detail: `Equal: ${listed(
        groups.map((group) => listed(namesOf(group).map(quote), 4)),
        3,
      )}.`,
      number: `${countText(parts.length)} partitions with ${countText(groups.length)} different contents, ${countText(parts.reduce((sum, { rows }) => sum + rows, 0))} rows (exact)`,
      mend: 'Find the load that wrote one partition under several dates, and write them again.',
      ...partitionPicture(base, head),
    },
  ];
}

/** Partitions with equal rows under different keys. */
function equalGroups(partitions: readonly Partition[]): readonly (readonly Partition[])[] {
  const groups = new Map<string, Partition[]>();
  for (const part of partitions) {
    if (part.rows < fewestRows || Object.keys(part.keys).length === 0) continue;
    const key = `${part.rows} ${part.digest}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].filter((group) => new Set(namesOf(group)).size > 1);
}

function namesOf(parts: readonly Partition[]): readonly string[] {
  return parts
    .map(({ keys }) =>
      Object.entries(keys)
        .map(([key, value]) => `${key}=${value}`)
        .join('/'),
    )
    .sort();
}

/** The first date of the equal partitions that the newest one belongs to, when they follow each other; else null. */
function standsStill(partitions: readonly Partition[], groups: readonly (readonly Partition[])[]): string | null {
  const dated = byDate(partitions);
  if (dated === null) return null;
  const dates = [...dated.at.keys()].sort((a, b) => a - b);
  const newest = dated.at.get(dates.at(-1) ?? 0)?.[0];
  const group = groups.find((each) => newest !== undefined && each.includes(newest));
  if (group === undefined) return null;
  const last = dates.slice(-group.length);
  return last.every((at) => dated.at.get(at)?.some((part) => group.includes(part)))
    ? dateText(last[0] ?? 0, dated.unit)
    : null;
}
