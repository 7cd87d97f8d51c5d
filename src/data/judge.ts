import type { Note } from '../evidence/evidence.ts';
import type { Measurement } from '../evidence/measurement.ts';
import { quote } from '../evidence/quote.ts';
import { softened } from './accept.ts';
import { advise } from './advice/advise.ts';
import { changeFindings } from './change/change-findings.ts';
import { investigate } from './change/investigate.ts';
import { type Both, type ColumnDecisions, type Explained, type Placed, placesOf, unplaced } from './change/places.ts';
import { findSwaps } from './change/swaps.ts';
import type { Counter, CountRequest } from './counter.ts';
import { compareColumns, type Decision, measurementOf, recorded } from './decision/compare.ts';
import { limited } from './decision/limits.ts';
import { undecidedFinding } from './decision/undecided.ts';
import { findRenames, type Rename } from './difference/renames.ts';
import { coverage, notChecked, schemaDiff } from './difference/schema-diff.ts';
import type { Draft } from './draft.ts';
import { faultText } from './fault.ts';
import { headline } from './headline.ts';
import { leadingFirst } from './leading.ts';
import { type Extra, joined, nothing } from './modes/extra.ts';
import { blindNotes, notes } from './notes.ts';
import { columnPolicy, type SnapshotPolicy } from './policy.ts';
import { carefulCounter } from './profile/careful-counter.ts';
import { countColumns, profileAt } from './profile/profile-snapshot.ts';
import { storedCounter } from './profile/stored-counter.ts';
import { type ColumnProfile, nameOf, type Profile } from './profile.ts';

/** Everything that is said about one snapshot. */
export interface Judged {
  readonly head: Profile;
  readonly drafts: readonly Draft[];
  readonly measurements: readonly Measurement[];
  readonly notes: readonly Note[];
  readonly decided: string;
  readonly limit: string;
  /** only when something could not be checked */
  readonly verdict?: 'error';
}

/**
 * Judges head against base's profile: counts head at base's edges, compares schemas, decides every column, and looks
 * for the cause of each change; with base's `rows` at hand also for its place. One bad column never stops the others.
 */
export async function judge(
  whole: Profile,
  given: Counter,
  policy: SnapshotPolicy,
  rows: Counter | null = null,
): Promise<Judged> {
  const { counter, failed } = carefulCounter(given);
  const counted = await profileAt(counter, whole);
  const [base, head] = [without(whole, failed), without(counted, failed)];
  const recount = (requests: readonly CountRequest[]) => countColumns(given, requests);
  const renames = await findRenames(base, head, policy, recount);
  const sides = { base, head, counter: given, rows, renames, recount, uncounted: uncounted(counted, failed, policy) };
  const judged = await concluded(sides, policy, async (decided) => {
    const found: Explained[] = [];
    for (const each of decided) found.push({ decided: each, drafts: await changesOf(each, given, policy) });
    return rows === null ? unplaced(found) : placesOf(found, { rows, given, base, policy });
  });
  return rows === null ? judged : joined(judged, await adviceOf(judged, { rows, given, base, policy }));
}

/** Advice about the columns of which nothing was found; what cannot be looked at is a note, since it decides nothing. */
async function adviceOf(judged: Judged, { rows, given, base, policy }: Both): Promise<Extra> {
  const said = new Set(judged.drafts.filter(({ severity }) => severity !== 'note').flatMap(({ about }) => about));
  try {
    return await advise(base, rows, given, policy, said);
  } catch (error) {
    const text = `Columns were not looked at together: ${faultText(error).text}`;
    return { ...nothing, notes: [{ kind: 'unchecked', text }] };
  }
}

/**
 * Judges two stored profiles. At the same edges everything is compared exactly; at different edges distances are known
 * up to a bin. Causes are not looked for: that needs the rows.
 */
export async function judgeProfiles(base: Profile, head: Profile, policy: SnapshotPolicy): Promise<Judged> {
  const renames = await findRenames(base, head, policy, async (requests) => {
    const byPath = new Map(head.columns.map((column) => [JSON.stringify(column.path), column]));
    return requests.flatMap(({ path }) => byPath.get(JSON.stringify(path)) ?? []);
  });
  const sides = { base, head, counter: storedCounter(head), renames, recount: null, uncounted: [] };
  const judged = await concluded(sides, policy, async (decided) =>
    unplaced(decided.map((each) => ({ decided: each, drafts: plainChanges(each, policy) }))),
  );
  const exact = base.edges_from === head.edges_from;
  const text = `Head is a stored profile: causes were not looked for.${exact ? '' : ' Both have edges of their own, so distances are known up to a bin of each.'}`;
  return { ...judged, notes: [...judged.notes, { kind: 'unchecked', text }] };
}

interface Sides {
  readonly base: Profile;
  readonly head: Profile;
  readonly counter: Counter;
  readonly rows?: Counter | null;
  readonly renames: readonly Rename[];
  /** counts columns of head again, like other columns of base; null where only a profile is there */
  readonly recount: ((requests: readonly CountRequest[]) => Promise<readonly ColumnProfile[]>) | null;
  readonly uncounted: readonly Draft[];
}

async function concluded(
  { base, head, counter, rows = null, renames, recount, uncounted }: Sides,
  policy: SnapshotPolicy,
  explain: (decided: readonly ColumnDecisions[]) => Promise<Placed>,
): Promise<Judged> {
  const decisions = head.rows === 0 ? [] : compareColumns(base, head, policy);
  const schema = await schemaDiff({ base, head, policy, counter, rows, renames });
  const swaps = recount === null ? [] : await findSwaps(decisions, policy, recount);
  const swapped = new Set(swaps.flatMap(({ about }) => about));
  const others = byColumn(decisions.filter(({ column }) => !swapped.has(column)));
  const explained = await explain(others.filter(worthALook));
  const changes: Draft[] = [...uncounted, ...swaps, ...explained.drafts];
  const limits = head.rows === 0 ? { measurements: [], drafts: [] } : limited(base, head, policy);
  // What two swapped columns hold is said already, of each.
  const schemas = schema.drafts.filter(
    ({ about: [name = ''], severity }) => severity === 'error' || !swapped.has(name),
  );
  const all = [...merged(schemas, changes), ...limits.drafts].map((draft) => softened(draft, policy));
  const drafts = leadingFirst(all, policy);
  return {
    ...(drafts.some(({ rule }) => rule === 'column-not-checked') ? { verdict: 'error' } : {}),
    head,
    drafts: [...drafts, ...undecidedFinding(decisions, drafts, changes, policy)],
    measurements: [
      ...decisions.map((decision) => measurementOf(decision, policy)),
      ...limits.measurements,
      ...(head.rows === 0 ? [] : recorded(base, head, policy)),
    ],
    notes: [...notes(base, head, policy), ...blindNotes(schema.blind), ...explained.notes],
    ...headline(drafts, decisions, base, head),
  };
}

/** A change of a decision, or a missing share that fell for certain, however little: it may be a default fill. */
function worthALook({ distribution, missing }: ColumnDecisions): boolean {
  const fell = (missing?.measured.head ?? 0) < (missing?.measured.base ?? 0);
  return distribution?.outcome === 'changed' || missing?.outcome === 'changed' || (missing?.certain === true && fell);
}

function byColumn(decisions: readonly Decision[]): readonly ColumnDecisions[] {
  const found = new Map<string, ColumnDecisions>();
  for (const decision of decisions) {
    const key = decision.statistic.of === 'rows' ? 'missing' : 'distribution';
    found.set(decision.column, { ...found.get(decision.column), [key]: decision });
  }
  return [...found.values()];
}

/** Findings of one column's changes. Where its causes cannot be looked for, the change is said without one. */
async function changesOf(
  decided: ColumnDecisions,
  counter: Counter,
  policy: SnapshotPolicy,
): Promise<readonly Draft[]> {
  try {
    return changeFindings(decided, await investigate(decided, counter, policy), policy);
  } catch (error) {
    const detail = `Its cause could not be looked for: ${faultText(error).text}`;
    return plainChanges(decided, policy).map((draft) => ({ ...draft, detail }));
  }
}

/** Findings of one column's changes without a cause. */
function plainChanges(decided: ColumnDecisions, policy: SnapshotPolicy): readonly Draft[] {
  const some = decided.distribution ?? decided.missing;
  if (some === undefined) return [];
  return changeFindings(decided, { explanation: null, cause: null, base: some.base, own: some.head }, policy);
}

function without(profile: Profile, failed: ReadonlyMap<string, unknown>): Profile {
  if (failed.size === 0) return profile;
  return { ...profile, columns: profile.columns.filter(({ path }) => !failed.has(JSON.stringify(path))) };
}

/** A finding for each column that the engine could not count. */
function uncounted(head: Profile, failed: ReadonlyMap<string, unknown>, policy: SnapshotPolicy): readonly Draft[] {
  return head.columns.flatMap((column) => {
    const name = nameOf(column);
    const error = failed.get(JSON.stringify(column.path));
    if (error === undefined || columnPolicy(policy, name).ignore === true) return [];
    return [notChecked(error, [name], `could not count ${quote(name)}`)];
  });
}

/** All findings, less those that another finding of the same column covers. */
function merged(schema: readonly Draft[], changes: readonly Draft[]): readonly Draft[] {
  const all = [...schema, ...changes];
  const covered = coverage();
  const silent = new Set(
    all.flatMap(({ rule, about }) => (covered.get(rule) ?? []).map((other) => `${other}\0${about[0]}`)),
  );
  // A cause that was found by undoing the change says more than the check of the same name.
  const found = new Set(changes.map(({ rule, about }) => `${rule}\0${about[0]}`));
  const once = [...schema.filter(({ rule, about }) => !found.has(`${rule}\0${about[0]}`)), ...changes];
  // A finding about the whole snapshot covers another one about any column.
  return once.filter(({ rule, about }) => !silent.has(`${rule}\0${about[0]}`) && !silent.has(`${rule}\0undefined`));
}
