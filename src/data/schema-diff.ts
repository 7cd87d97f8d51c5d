import { quote } from '../evidence/quote.ts';
import { acceptText } from './accept.ts';
import { isIdentifier } from './compare.ts';
import type { Draft } from './draft.ts';
import { countText, percentText } from './number-text.ts';
import { outOfRange } from './out-of-range.ts';
import { columnPolicy, type SnapshotPolicy } from './policy.ts';
import { type ColumnProfile, nameOf, type Profile, rowsOf } from './profile.ts';
import type { Rename } from './renames.ts';
import { rowsDiff } from './rows-diff.ts';
import { compareTypes, kindOf, type TypeChange } from './types.ts';

/** What the comparison of two schemas needs besides the profiles. */
export interface SchemaFacts {
  readonly renames: readonly Rename[];
  /** every row of head is there so many times; 1 when it was not looked at */
  readonly repeated: number;
  /** by column: values of head that base does not list, most frequent first */
  readonly newValues: ReadonlyMap<string, readonly (readonly [string, number])[]>;
}

type Part = Omit<Draft, 'confidence' | 'about'>;

/**
 * Differences of two snapshots that need no statistics: columns removed, added, renamed or reordered; types; values
 * that do not parse; missing, NaN and infinite values where there were none; values of a closed set that are new or
 * lost; values beyond base's range; a column that became constant; the number of rows. `head` is counted at base's edges.
 */
export function schemaDiff(base: Profile, head: Profile, policy: SnapshotPolicy, facts: SchemaFacts): readonly Draft[] {
  const there = new Map(head.columns.map((column) => [nameOf(column), column]));
  const from = new Set(facts.renames.map((rename) => rename.from));
  const to = new Set(facts.renames.map((rename) => rename.to));
  const known = new Set(base.columns.map(nameOf));
  const fresh = head.columns.filter((column) => !known.has(nameOf(column)) && !to.has(nameOf(column)));
  const drafts: Draft[] = [...rowsDiff(base, head, policy, facts.repeated), ...facts.renames.map(renamed)];
  for (const before of base.columns) {
    const name = nameOf(before);
    if (columnPolicy(policy, name).ignore === true || from.has(name)) continue;
    const after = there.get(name);
    if (after === undefined) drafts.push(removed(before, fresh));
    else if (head.rows > 0)
      drafts.push(...column(name, before, after, base, head, facts, policy).map((part) => draft(name, part)));
  }
  for (const after of fresh) if (columnPolicy(policy, nameOf(after)).ignore !== true) drafts.push(added(after));
  return [...drafts, ...order(base, head)];
}

function draft(name: string, part: Part): Draft {
  return { ...part, confidence: 'certain', about: [name] };
}

function removed(column: ColumnProfile, fresh: readonly ColumnProfile[]): Draft {
  const names = fresh.slice(0, 5).map((each) => `${quote(nameOf(each))} (${each.type})`);
  return draft(nameOf(column), {
    rule: 'column-removed',
    severity: 'error',
    message: `${quote(nameOf(column))} was removed`,
    ...(names.length === 0
      ? {}
      : { detail: `New, but not with the same values: ${names.join(', ')}${fresh.length > 5 ? ' and more' : ''}.` }),
    number: `type ${column.type} \u2192 no column (exact)`,
    mend: `Write the column again; ${acceptText(nameOf(column))}`,
  });
}

function added(column: ColumnProfile): Draft {
  return draft(nameOf(column), {
    rule: 'column-added',
    severity: 'note',
    message: `${quote(nameOf(column))} was added`,
    number: `no column \u2192 type ${column.type} (exact)`,
    mend: 'Nothing to do, if it is wanted.',
  });
}

function renamed({ from, to, type, distance }: Rename): Draft {
  return {
    rule: 'column-renamed',
    severity: 'error',
    confidence: 'high',
    about: [from, to],
    message: `${quote(from)} was renamed to ${quote(to)}`,
    detail: 'One column is gone and one is new, of the same type and with equal distributions.',
    number: `${type}, largest distance ${percentText(distance)} of rows`,
    mend: `Keep the old name; ${acceptText(from)}`,
  };
}

function column(
  name: string,
  before: ColumnProfile,
  after: ColumnProfile,
  base: Profile,
  head: Profile,
  facts: SchemaFacts,
  policy: SnapshotPolicy,
): readonly Part[] {
  return [
    ...type(name, before, after, head.kind !== 'parquet'),
    ...unparsed(name, before, after),
    ...missing(name, before, after, base.rows),
    ...notFinite(name, before, after),
    ...domain(name, before, after, facts.newValues.get(name) ?? []),
    ...constant(name, before, after),
    ...(isIdentifier(before, after, policy) ? [] : outOfRange(name, before, after, policy, 2 * base.columns.length)),
  ];
}

/**
 * Types that were read from texts are those of today's values: a narrower one says nothing, and a wider one is a
 * change of meaning only where it lets a value in that base's type cannot hold (then cells do not parse).
 */
function type(name: string, before: ColumnProfile, after: ColumnProfile, inferred: boolean): readonly Part[] {
  if (before.type === after.type || (inferred && (before.n === 0 || after.n + after.unparsed === 0))) return [];
  const change = inferred ? inferredChange(before, after) : compareTypes(before.type, after.type);
  if (change === 'same') return [];
  const severity = change === 'widened' ? 'warning' : 'error';
  const parse =
    kindOf(before.type) === 'opaque'
      ? ''
      : after.unparsed === 0
        ? `; all ${countText(rowsOf(after))} values of head still read as ${before.type}`
        : `; ${countText(after.unparsed)} of ${countText(rowsOf(after))} values do not read as ${before.type}`;
  return [
    {
      rule: `type-${change}`,
      severity,
      message: `${quote(name)} changed its type: ${before.type} \u2192 ${after.type}`,
      number: `${before.physical} \u2192 ${after.physical} (exact)${parse}`,
      mend: `Write the column as ${before.type} again; ${acceptText(name)}`,
    },
  ];
}

function inferredChange(before: ColumnProfile, after: ColumnProfile): TypeChange {
  if (before.type === 'int64' && after.type === 'double') return 'widened';
  if (kindOf(before.type) === 'opaque' || kindOf(after.type) === 'opaque') return compareTypes(before.type, after.type);
  return compareTypes(before.type, after.type) === 'widened' ? 'widened' : 'same';
}

function unparsed(name: string, before: ColumnProfile, after: ColumnProfile): readonly Part[] {
  if (after.unparsed === 0 || before.unparsed > 0) return [];
  return [
    {
      rule: 'unparsed-values',
      severity: 'error',
      message: `${quote(name)} has ${after.n === 0 ? 'only ' : ''}values that are no ${before.type}`,
      number: `0 \u2192 ${countText(after.unparsed)} of ${countText(rowsOf(after))} cells (exact)${after.type === before.type ? '' : `; type ${before.type} \u2192 ${after.type}`}`,
      mend:
        after.n === 0
          ? `Write the column as ${before.type} again: another format or decimal mark is enough to break it.`
          : 'Mend those cells; or name the texts that mean "missing" in `nulls` of the snapshot.',
    },
  ];
}

function missing(name: string, before: ColumnProfile, after: ColumnProfile, baseRows: number): readonly Part[] {
  if (baseRows < 100 || before.missing > 0 || after.missing === 0) return [];
  return [
    {
      rule: 'nulls-in-never-null',
      severity: 'error',
      message: `${quote(name)} ${after.missing === rowsOf(after) ? 'has no value left' : 'has missing values and never had any'}`,
      number: `0 of ${countText(baseRows)} \u2192 ${countText(after.missing)} of ${countText(rowsOf(after))} rows (exact)`,
      mend: `Find where the value gets lost; ${acceptText(name)}`,
    },
  ];
}

function notFinite(name: string, before: ColumnProfile, after: ColumnProfile): readonly Part[] {
  const found: Part[] = [];
  const rows = countText(rowsOf(after));
  const mend = 'Find the division or logarithm that makes it, or write such values as missing.';
  if (before.nan === 0 && after.nan > 0) {
    const number = `0 \u2192 ${countText(after.nan)} of ${rows} values (exact)`;
    found.push({
      rule: 'nan-appeared',
      severity: 'error',
      message: `${quote(name)} has NaN and never had any`,
      number,
      mend,
    });
  }
  const infinite = after.pinf + after.ninf;
  if (before.pinf + before.ninf === 0 && infinite > 0) {
    const number = `0 \u2192 ${countText(infinite)} of ${rows} values (exact)`;
    found.push({
      rule: 'inf-appeared',
      severity: 'error',
      message: `${quote(name)} has infinite values and never had any`,
      number,
      mend,
    });
  }
  return found;
}

/** A set of values is closed when base lists all of them and none stands for itself alone. */
function domain(
  name: string,
  before: ColumnProfile,
  after: ColumnProfile,
  fresh: readonly (readonly [string, number])[],
): readonly Part[] {
  const { list = [], other = 0 } = before.values ?? {};
  if (list.length === 0 || after.values === undefined || before.n < 100) return [];
  const found: Part[] = [];
  const added = after.values.other;
  if (other === 0 && added / Math.max(1, after.n) >= 0.001) {
    const names = fresh.slice(0, 5).map(([value, count]) => `${quote(value)} (${countText(count)})`);
    found.push({
      rule: 'domain-new-values',
      severity: 'warning',
      message: `${quote(name)} has values that base does not know`,
      ...(names.length === 0 ? {} : { detail: `New: ${names.join(', ')}${fresh.length > 5 ? ' and more' : ''}.` }),
      number: `0 \u2192 ${countText(added)} of ${countText(after.n)} values (${percentText(added / after.n)}, exact)`,
      mend: 'Check that a model trained on base knows what to do with them.',
    });
  }
  const counts = new Map(after.values.list);
  const lost = list.filter(
    ([value, count]) =>
      count / before.n >= 0.01 && (counts.get(value) ?? 0) === 0 && (count / before.n) * after.n >= 10,
  );
  if (lost.length > 0 && after.n > 0) {
    found.push({
      rule: 'domain-lost-values',
      severity: 'warning',
      message: `${quote(name)} lost ${lost.length === 1 ? 'a value' : `${lost.length} values`}`,
      detail: `Gone: ${lost
        .slice(0, 5)
        .map(([value, count]) => `${quote(value)} (${percentText(count / before.n)} before)`)
        .join(', ')}.`,
      number: `${countText(lost.reduce((total, [, count]) => total + count, 0))} of ${countText(before.n)} \u2192 0 of ${countText(after.n)} values (exact)`,
      mend: 'Check that no part of the data was left out.',
    });
  }
  return found;
}

function constant(name: string, before: ColumnProfile, after: ColumnProfile): readonly Part[] {
  if (isConstant(before) || !isConstant(after) || before.n < 2 || after.n < 2) return [];
  const only = after.values?.list.find(([, count]) => count === after.n)?.[0];
  const left = before.values?.list.find(([value]) => value === only);
  return [
    {
      rule: 'became-constant',
      severity: 'error',
      message: `${quote(name)} has only one value left`,
      ...(left === undefined
        ? {}
        : { detail: `Left: ${quote(left[0])} (${percentText(left[1] / before.n)} of the values before).` }),
      number: `${countText(after.n)} of ${countText(after.n)} values are equal (exact)`,
      mend: 'Find what overwrites the column, or what leaves the other rows out, and write the snapshot again.',
    },
  ];
}

function isConstant(column: ColumnProfile): boolean {
  if (column.n === 0) return false;
  if (column.min !== null) return column.min === column.max;
  return column.values?.list.some(([, count]) => count === column.n) ?? false;
}

function order(base: Profile, head: Profile): readonly Draft[] {
  const names = (profile: Profile, other: Profile) => {
    const there = new Set(other.columns.map(nameOf));
    return [...profile.columns]
      .sort((a, b) => a.position - b.position)
      .map(nameOf)
      .filter((name) => there.has(name));
  };
  const [before, after] = [names(base, head), names(head, base)];
  const at = before.findIndex((name, i) => after[i] !== name);
  if (at < 0) return [];
  return [
    {
      rule: 'order-changed',
      severity: head.kind === 'csv' ? 'warning' : 'note',
      confidence: 'certain',
      about: [],
      message: 'the columns stand in another order',
      number: `column ${at + 1}: ${quote(before[at] ?? '')} \u2192 ${quote(after[at] ?? '')} (exact)`,
      mend: 'Keep the order, or check that every reader goes by names.',
    },
  ];
}
