import type { DataConfig, SnapshotConfig } from './config.ts';
import { type Limits, limitIds, limitOf } from './decision/limit.ts';
import { addedSnapshot, tightenColumnModes, tightenModes } from './tighten-modes.ts';

type Undecided = DataConfig['undecided'];
type Column = SnapshotConfig['columns'][string];

/** Seconds that `time_cap` is unless told. */
const usualCap = 300;

const strictness: readonly Undecided[] = ['pass', 'warn', 'fail'];

/**
 * The stricter of two policies, part by part: what the base commit asks and the head asks more of. Margins and alpha:
 * the smaller margin, the larger alpha (which finds more); a column is ignored only when both ignore it; verdicts: the
 * worse one; `k`: the larger. Snapshots of base stay as they are looked for; head may add some. `loosened` names, in
 * words, every part in which head asked for less and was not heard. Null of both gives undefined.
 */
export function tighten(
  base: DataConfig | undefined,
  head: DataConfig | undefined,
): { readonly config: DataConfig | undefined; readonly loosened: string[] } {
  const loosened: string[] = [];
  const say = (less: boolean, what: string) => {
    if (less) loosened.push(what);
  };
  if (base === undefined) {
    if (head === undefined) return { config: undefined, loosened };
    return { config: { ...head, snapshots: head.snapshots.map((each) => addedSnapshot(each, say)) }, loosened };
  }
  if (head === undefined) return { config: base, loosened: ['`data` was removed'] };
  const snapshots = base.snapshots.map((before) => {
    const after = head.snapshots.find((each) => keyOf(each) === keyOf(before));
    if (after === undefined) loosened.push(`data.snapshots: \`${keyOf(before)}\` was removed or renamed`);
    return after === undefined ? before : tightenSnapshot(before, after, base.margins, say);
  });
  const added = head.snapshots.filter((each) => !base.snapshots.some((before) => keyOf(before) === keyOf(each)));
  say(rank(head.undecided) < rank(base.undecided), `data.undecided: ${base.undecided} to ${head.undecided}`);
  say(head.alpha < base.alpha, `data.alpha: ${base.alpha} to ${head.alpha}`);
  const privacy = tightenPrivacy(base.privacy, head.privacy, say);
  const limits = smallerLimits(base.limits, head.limits, 'data.limits', say);
  say((head.time_cap ?? usualCap) > (base.time_cap ?? usualCap), 'data.time_cap');
  const config: DataConfig = {
    ...(limits === undefined ? {} : { limits }),
    ...(base.time_cap === undefined ? {} : { time_cap: Math.min(base.time_cap, head.time_cap ?? usualCap) }),
    snapshots: [...snapshots, ...added.map((each) => addedSnapshot(each, say))],
    margins: smaller(base.margins, head.margins, 'data.margins', say),
    undecided: worse(base.undecided, head.undecided),
    alpha: Math.max(base.alpha, head.alpha),
    privacy,
  };
  return { config, loosened };
}

/** The larger k, the values that show less, extremes only when both show them. */
function tightenPrivacy(base: DataConfig['privacy'], head: DataConfig['privacy'], say: Say): DataConfig['privacy'] {
  const shows = ['none', 'hashed', 'shown'];
  const more = shows.indexOf(head.values) > shows.indexOf(base.values);
  say(head.k < base.k, `data.privacy.k: ${base.k} to ${head.k}`);
  say(more, `data.privacy.values: ${base.values} to ${head.values}`);
  say(head.extremes && !base.extremes, 'data.privacy.extremes: false to true');
  return {
    k: Math.max(base.k, head.k),
    values: more ? base.values : head.values,
    extremes: base.extremes && head.extremes,
  };
}

type Say = (less: boolean, what: string) => void;

function tightenSnapshot(
  before: SnapshotConfig,
  after: SnapshotConfig,
  common: DataConfig['margins'],
  say: Say,
): SnapshotConfig {
  const at = `data.snapshots \`${keyOf(before)}\``;
  say(after.path !== before.path, `${at}.path`);
  say(after.base !== before.base, `${at}.base`);
  say(
    after.nulls.some((text) => !before.nulls.includes(text)),
    `${at}.nulls`,
  );
  say(JSON.stringify(before.csv) !== JSON.stringify(after.csv), `${at}.csv`);
  // What base leaves out it takes from the common margins: head's own may only be smaller than those.
  const own = Object.fromEntries(Object.entries(before.margins ?? {}).filter(([, value]) => value !== undefined));
  const effective: DataConfig['margins'] = { ...common, ...own };
  const margins =
    (before.margins ?? after.margins) === undefined
      ? {}
      : { margins: smaller(effective, after.margins ?? {}, `${at}.margins`, say) };
  const usual = Math.min(effective.distribution, effective.category);
  const names = new Set([...Object.keys(before.columns), ...Object.keys(after.columns)]);
  const columns: Record<string, Column> = {};
  for (const name of names) {
    Object.defineProperty(columns, name, {
      value: tightenColumn(before.columns[name], after.columns[name], usual, `${at}.columns \`${name}\``, say),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  say(after.history !== before.history, `${at}.history`);
  say(after.season !== before.season, `${at}.season`);
  const limits = smallerLimits(before.limits, after.limits, `${at}.limits`, say);
  const modes = tightenModes(before, after, at, say);
  return { ...modes, ...margins, ...(limits === undefined ? {} : { limits }), columns };
}

/** Limits of both; of two on one statistic, head's only where it is certainly the stricter one. */
function smallerLimits(
  before: Limits | undefined,
  after: Limits | undefined,
  at: string,
  say: Say,
): Limits | undefined {
  if (before === undefined) return after;
  const merged: Limits = { ...before };
  for (const id of limitIds) {
    const [old, fresh] = [before[id], after?.[id]];
    if (old === undefined) {
      if (fresh !== undefined) merged[id] = fresh;
      continue;
    }
    const stricter =
      fresh !== undefined && limitOf(fresh).of === limitOf(old).of && limitOf(fresh).max <= limitOf(old).max;
    say(!stricter, `${at}.${id}`);
    if (stricter) merged[id] = fresh;
  }
  return merged;
}

function tightenColumn(
  before: Column | undefined,
  after: Column | undefined,
  usual: number,
  at: string,
  say: Say,
): Column {
  const ignore = before?.ignore === true && after?.ignore !== false;
  say(before?.ignore !== true && after?.ignore === true, `${at}.ignore`);
  const changed = [before?.['on-change'] ?? 'fail', after?.['on-change'] ?? 'fail'] as const;
  say(rank(changed[1]) < rank(changed[0]), `${at}.on-change: ${changed[0]} to ${changed[1]}`);
  const kept = before?.margin ?? usual;
  say(after?.margin !== undefined && after.margin > kept, `${at}.margin`);
  const least = Math.min(kept, after?.margin ?? kept);
  const margin = before?.margin === undefined && least === usual ? undefined : least;
  // A role of head's own may take a column out of the comparison: only one that does not is heard.
  const silent = before?.role === undefined && (after?.role === 'id' || after?.role === 'label');
  say(silent, `${at}.role`);
  const role = before?.role ?? (silent ? undefined : after?.role);
  const both = worse(changed[0], changed[1]);
  const limits = smallerLimits(before?.limits, after?.limits, `${at}.limits`, say);
  return {
    ignore,
    ...(margin === undefined ? {} : { margin }),
    ...(role === undefined ? {} : { role }),
    ...(limits === undefined ? {} : { limits }),
    ...tightenColumnModes(before, after, at, say),
    ...(both === 'fail' ? {} : { 'on-change': both }),
  };
}

function smaller<T extends Readonly<Record<string, number | undefined>>>(before: T, after: T, at: string, say: Say): T {
  const merged: Record<string, number | undefined> = { ...before };
  for (const [name, value] of Object.entries(after)) {
    const old = before[name];
    say(value !== undefined && old !== undefined && value > old, `${at}.${name}: ${old} to ${value}`);
    if (value !== undefined && (old === undefined || value < old)) merged[name] = value;
  }
  return merged as T;
}

/** What a snapshot is known by: its name, else its path. */
function keyOf(snapshot: SnapshotConfig): string {
  return snapshot.name ?? snapshot.path;
}

function rank(verdict: Undecided): number {
  return strictness.indexOf(verdict);
}

function worse(a: Undecided, b: Undecided): Undecided {
  return rank(a) >= rank(b) ? a : b;
}
