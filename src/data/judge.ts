import type { Note } from '../evidence/evidence.ts';
import type { Measurement } from '../evidence/measurement.ts';
import { quote } from '../evidence/quote.ts';
import { softened } from './accept.ts';
import { carefulCounter } from './careful-counter.ts';
import { changeFindings } from './change-findings.ts';
import { compareColumns, type Decision, isIdentifier, measurementOf, pairs, recorded, sameBytes } from './compare.ts';
import type { Counter } from './counter.ts';
import { detectable } from './decide.ts';
import type { Draft } from './draft.ts';
import { faultText } from './fault.ts';
import { investigate } from './investigate.ts';
import { limited } from './limits.ts';
import { percentText, significant } from './number-text.ts';
import { columnPolicy, type SnapshotPolicy } from './policy.ts';
import { nameOf, type Profile } from './profile.ts';
import { countColumns, profileAt } from './profile-snapshot.ts';
import { findRenames } from './renames.ts';
import { coverage, notChecked, schemaDiff } from './schema-diff.ts';
import { kindOf } from './types.ts';

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
 * for the cause of each change. One bad column never stops the others.
 */
export async function judge(whole: Profile, given: Counter, policy: SnapshotPolicy): Promise<Judged> {
  const { counter, failed } = carefulCounter(given);
  const counted = await profileAt(counter, whole);
  const [base, head] = [without(whole, failed), without(counted, failed)];
  const renames = await findRenames(base, head, policy, (requests) => countColumns(given, requests));
  const decisions = head.rows === 0 ? [] : compareColumns(base, head, policy);
  const schema = await schemaDiff({ base, head, policy, counter: given, renames });
  const changes: Draft[] = [...uncounted(counted, failed, policy)];
  for (const decided of byColumn(decisions)) {
    if (!worthALook(decided)) continue;
    changes.push(...(await changesOf(decided, given, policy)));
  }
  const limits = head.rows === 0 ? { measurements: [], drafts: [] } : limited(base, head, policy);
  const drafts = [...merged(schema.drafts, changes), ...limits.drafts].map((draft) => softened(draft, policy));
  return {
    ...(drafts.some(({ rule }) => rule === 'column-not-checked') ? { verdict: 'error' } : {}),
    head,
    drafts: [...drafts, ...undecidedFinding(decisions, drafts, changes, policy)],
    measurements: [
      ...decisions.map((decision) => measurementOf(decision, policy)),
      ...limits.measurements,
      ...(head.rows === 0 ? [] : recorded(base, head, policy)),
    ],
    notes: [...notes(base, head, policy), ...blindNotes(schema.blind)],
    ...phrases(drafts, decisions, base, head),
  };
}

/** A change of a decision, or a missing share that fell for certain, however little: it may be a default fill. */
function worthALook({ distribution, missing }: ColumnDecisions): boolean {
  const fell = (missing?.measured.head ?? 0) < (missing?.measured.base ?? 0);
  return distribution?.outcome === 'changed' || missing?.outcome === 'changed' || (missing?.certain === true && fell);
}

interface ColumnDecisions {
  readonly distribution?: Decision;
  readonly missing?: Decision;
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
    const { base, head } = (decided.distribution ?? decided.missing) as Decision;
    const plain = changeFindings(decided, { explanation: null, cause: null, base, own: head }, policy);
    return plain.map((draft) => ({ ...draft, detail: `Its cause could not be looked for: ${faultText(error).text}` }));
  }
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
  return all.filter(({ rule, about }) => !silent.has(`${rule}\0${about[0]}`));
}

/**
 * All undecided decisions as one finding, with the smallest change that this many rows would have shown. Left out are
 * columns whose change is a finding already, and those without a value on one side, of which a finding says why.
 */
function undecidedFinding(
  decisions: readonly Decision[],
  drafts: readonly Draft[],
  changes: readonly Draft[],
  policy: SnapshotPolicy,
): readonly Draft[] {
  const said = new Set(drafts.filter(({ severity }) => severity !== 'note').flatMap(({ about }) => about));
  const explained = new Set(changes.flatMap(({ about }) => about));
  const open = decisions.filter(
    ({ outcome, column, measured }) =>
      outcome === 'undecided' && !explained.has(column) && !(measured.value === null && said.has(column)),
  );
  if (open.length === 0) return [];
  const columns = [...new Set(open.map(({ column }) => column))];
  const certain = open.filter((decision) => decision.certain);
  const few = columns.filter((name) => !certain.some(({ column }) => column === name));
  const smallest = Math.max(...open.map(({ margin, measured: { n } }) => detectable(margin, n.base, n.head)));
  const severities = { pass: 'note', warn: 'warning', fail: 'error' } as const;
  const details = [
    ...(few.length === 0
      ? []
      : [`Too few rows to say whether a change is beyond its margin: ${listed(few.map(quote))}.`]),
    ...(certain.length === 0
      ? []
      : [`Changed for certain, but perhaps within the margin: ${listed(certain.map(certainText), 3)}.`]),
  ];
  return [
    {
      rule: 'undecided-columns',
      severity: severities[policy.undecided],
      confidence: 'certain',
      about: [],
      message: `${columns.length === 1 ? '1 column is' : `${columns.length} columns are`} undecided`,
      detail: details.join(' '),
      number: `${open.length} of ${decisions.length} decisions; smallest detectable change ${percentText(smallest)}`,
      mend: 'Compare more rows, widen the margin of these columns, or set what `undecided` means in the policy.',
    },
  ];
}

function certainText({ column, measured, margin, statistic }: Decision): string {
  const [low, value, high] = [measured.low ?? 0, measured.value ?? 0, measured.high ?? 1].map(percentText);
  const what = statistic.of === 'rows' ? 'missing values by' : 'by';
  return `${quote(column)} ${what} ${value} [${low}, ${high}], margin ${percentText(margin)}`;
}

function listed(texts: readonly string[], most = 5): string {
  return `${texts.slice(0, most).join(', ')}${texts.length > most ? ` and ${texts.length - most} more` : ''}`;
}

function phrases(
  drafts: readonly Draft[],
  decisions: readonly Decision[],
  base: Profile,
  head: Profile,
): Pick<Judged, 'decided' | 'limit'> {
  const rank = ({ severity }: Draft) => (severity === 'error' ? 0 : severity === 'warning' ? 1 : 2);
  const worst = drafts.filter((draft) => rank(draft) < 2).sort((a, b) => rank(a) - rank(b));
  const [first] = worst;
  if (first !== undefined) {
    const more = worst.filter((draft) => rank(draft) === rank(first)).length - 1;
    const k = /^\u00d7 ([\d.e-]+)/.exec(first.number ?? '')?.[1];
    const factor = first.rule === 'unit-changed' && k !== undefined ? ` (\u00d7 ${significant(Number(k))})` : '';
    const limits: Readonly<Record<string, string>> = {
      'unit-changed': 'same unit',
      'default-fill': 'missing stays missing',
      'out-of-range': "base's range",
      'rows-duplicated': 'each row once',
      'encoding-broken': 'same spelling',
      'spelling-changed': 'same spelling',
    };
    const statistical = /^(distribution|categories|presence|null-burst|shifted|sentinel|rows)/.test(first.rule);
    return {
      decided: `${first.message}${factor}${more > 0 ? `, and ${more} more` : ''}`,
      limit: limits[first.rule] ?? (statistical ? 'margins' : 'same schema'),
    };
  }
  const columns = `${head.columns.length} ${head.columns.length === 1 ? 'column' : 'columns'}`;
  if (sameBytes(base, head)) return { decided: `the same bytes as base: ${columns}`, limit: 'margins' };
  const open = new Set(decisions.filter(({ outcome }) => outcome === 'undecided').map(({ column }) => column)).size;
  if (open > 0) return { decided: `${open} of ${columns} undecided`, limit: 'margins' };
  const largest = Math.max(
    0,
    ...decisions.map(({ measured, margin }) => (measured.value ?? 0) / Math.max(margin, 1e-12)),
  );
  return {
    decided: `${columns}; largest change ${significant(largest, 2)} of its margin`,
    limit: 'margins',
  };
}

/** Which checks had nothing to look at, and in which columns. */
function blindNotes(blind: ReadonlyMap<string, readonly string[]>): readonly Note[] {
  return [...blind].map(([title, columns]) => ({
    kind: 'unchecked' as const,
    text: `${title}: a profile lacks what it needs${columns.length === 0 ? '' : `, for ${listed(columns.map(quote), 10)}`}.`,
  }));
}

function notes(base: Profile, head: Profile, policy: SnapshotPolicy): readonly Note[] {
  const counters = pairs(base, head)
    .filter(([before, after]) => isIdentifier(before, after, policy))
    .map(([before]) => quote(nameOf(before)));
  const opaque = base.columns
    .filter((column) => kindOf(column.type) === 'opaque')
    .map((column) => quote(nameOf(column)));
  const rare = base.columns
    .filter(({ n, values }) => n > 0 && values !== undefined && values.list.length === 0)
    .map((column) => quote(nameOf(column)));
  const ignored = Object.entries(policy.columns)
    .filter(([, column]) => column.ignore === true)
    .map(([name]) => quote(name));
  const method = `Changed: p <= ${policy.alpha} (and <= 0.01 after Benjamini-Hochberg over all columns) and the lower 1 % bound beyond the margin. Equivalent: the upper 1 % bound within it. Head is counted at edges frozen from base.`;
  return [
    { kind: 'method', text: method },
    ...(counters.length === 0
      ? []
      : [
          {
            kind: 'unchecked' as const,
            text: `Identifiers, their distribution was not compared: ${listed(counters, 20)}.`,
          },
        ]),
    ...(opaque.length === 0
      ? []
      : [
          {
            kind: 'unchecked' as const,
            text: `Only type and missing values were compared, not what is inside: ${listed(opaque, 20)}.`,
          },
        ]),
    ...(rare.length === 0
      ? []
      : [
          {
            kind: 'unchecked' as const,
            text: `Texts of which none is frequent, only type and missing values were compared: ${listed(rare, 20)}.`,
          },
        ]),
    ...(ignored.length === 0
      ? []
      : [{ kind: 'unchecked' as const, text: `Ignored by the policy: ${ignored.join(', ')}.` }]),
  ];
}
