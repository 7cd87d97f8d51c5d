import { quote } from '../../evidence/quote.ts';
import { causes } from '../causes/registry.ts';
import { isIdentifier, pairs } from '../decision/compare.ts';
import type { Draft } from '../draft.ts';
import { faultText } from '../fault.ts';
import { columnPolicy } from '../policy.ts';
import { nameOf } from '../profile.ts';
import { checks } from '../schema/registry.ts';
import type { ColumnScene, Part, SchemaCheck, SnapshotScene } from '../schema-check.ts';
import { isWithin, reshaped } from './nesting.ts';

/** What the checks of two schemas say, and where they could not look. */
export interface SchemaDiff {
  readonly drafts: readonly Draft[];
  /** by the title of a check: columns (none: the snapshot) of which a profile lacks what it needs */
  readonly blind: ReadonlyMap<string, readonly string[]>;
}

type Tally = { readonly drafts: Draft[]; readonly blind: Map<string, string[]> };

const inOrder: readonly SchemaCheck[] = [...checks].sort((a, b) => a.order - b.order);

type ColumnCheck = Extract<SchemaCheck, { readonly of: 'column' }>;

const ofColumns: readonly ColumnCheck[] = inOrder.filter((check) => check.of === 'column');

/**
 * Differences of two snapshots that need no statistic of a distribution: every registered check, those of the snapshot
 * around those of its columns. A check that throws is a finding of its own and stops no other. Of a head without rows
 * only the snapshot is looked at.
 */
export async function schemaDiff(sides: Omit<SnapshotScene, 'reshaped'>): Promise<SchemaDiff> {
  const scene: SnapshotScene = { ...sides, reshaped: reshaped(sides.base, sides.head) };
  const said: Tally = { drafts: [], blind: new Map() };
  await checkSnapshot(scene, said, ({ order }) => order < 100);
  if (scene.head.rows > 0) {
    for (const [before, after] of pairs(scene.base, scene.head)) {
      const name = nameOf(before);
      if (columnPolicy(scene.policy, name).ignore === true) continue;
      // Said already, by its nesting: what is inside it does not compare.
      if (isWithin(name, scene.reshaped)) continue;
      const identifier = isIdentifier(before, after, scene.policy);
      const waits = checkColumn({ ...scene, name, before, after, identifier }, said);
      if (waits !== null) await waits;
    }
  }
  await checkSnapshot(scene, said, ({ order }) => order >= 100);
  return said;
}

async function checkSnapshot(scene: SnapshotScene, said: Tally, wanted: (check: SchemaCheck) => boolean) {
  for (const check of inOrder) {
    if (check.of !== 'snapshot' || !wanted(check)) continue;
    if (check.looks?.(scene) === false) {
      note(said, check, []);
      continue;
    }
    try {
      said.drafts.push(...(await check.find(scene)));
    } catch (error) {
      said.drafts.push(notChecked(error, [], `could not check: ${check.title.toLowerCase()}`));
    }
  }
}

/** Every check of one column. Most answer at once: of thousands of columns, a wait for each would cost as much as the checks. */
function checkColumn(scene: ColumnScene, said: Tally, from = 0): Promise<unknown> | null {
  for (let i = from; i < ofColumns.length; i++) {
    const check = ofColumns[i] as ColumnCheck;
    if (check.looks?.(scene) === false) {
      note(said, check, [scene.name]);
      continue;
    }
    try {
      const found = check.find(scene);
      if (found instanceof Promise)
        return waited(found, check, scene, said).then(() => checkColumn(scene, said, i + 1));
      if (found.length > 0) add(found, scene, said);
    } catch (error) {
      said.drafts.push(notCheckedColumn(error, check, scene));
    }
  }
  return null;
}

async function waited(found: Promise<readonly Part[]>, check: SchemaCheck, scene: ColumnScene, said: Tally) {
  try {
    add(await found, scene, said);
  } catch (error) {
    said.drafts.push(notCheckedColumn(error, check, scene));
  }
}

function add(found: readonly Part[], { name }: ColumnScene, said: Tally): void {
  for (const part of found) said.drafts.push(complete(part, name));
}

function notCheckedColumn(error: unknown, check: SchemaCheck, { name }: ColumnScene): Draft {
  return notChecked(error, [name], `could not check ${quote(name)}: ${check.title.toLowerCase()}`);
}

function complete(part: Part, name: string): Draft {
  return { confidence: 'certain', about: [name], ...part };
}

function note(said: Tally, check: SchemaCheck, columns: readonly string[]) {
  const known = said.blind.get(check.title);
  if (known === undefined) said.blind.set(check.title, [...columns]);
  else known.push(...columns);
}

/** The finding of what could not be checked; its evidence is never better than `error`. */
export function notChecked(error: unknown, about: readonly string[], message: string): Draft {
  const { text, mend } = faultText(error);
  return {
    rule: 'column-not-checked',
    severity: 'error',
    confidence: 'certain',
    about,
    message,
    detail: text,
    number: '0 answers of 1 question',
    mend,
  };
}

/** Pairs `[rule, other]`: a finding of `rule` about a column says already what one of `other` about it says. */
export function coverage(): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>();
  const cover = (rule: string, others: readonly string[]) => said.set(rule, [...(said.get(rule) ?? []), ...others]);
  for (const { covers = {} } of causes) for (const [rule, others] of Object.entries(covers)) cover(rule, others);
  for (const { covers = {}, coveredBy = {} } of checks as readonly SchemaCheck[]) {
    for (const [rule, others] of Object.entries(covers)) cover(rule, others);
    for (const [rule, others] of Object.entries(coveredBy)) for (const other of others) cover(other, [rule]);
  }
  return said;
}
