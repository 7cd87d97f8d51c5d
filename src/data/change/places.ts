import type { Note } from '../../evidence/evidence.ts';
import { quote } from '../../evidence/quote.ts';
import type { Counter } from '../counter.ts';
import type { Decision } from '../decision/compare.ts';
import type { Draft } from '../draft.ts';
import { faultText } from '../fault.ts';
import { listed } from '../listed.ts';
import type { SnapshotPolicy } from '../policy.ts';
import type { Profile } from '../profile.ts';
import { isUnexplained, placed } from './place.ts';

/** The decisions about one column. */
export interface ColumnDecisions {
  readonly distribution?: Decision;
  readonly missing?: Decision;
}

/** A changed column with its findings. */
export interface Explained {
  readonly decided: ColumnDecisions;
  readonly drafts: readonly Draft[];
}

/** Both sides' rows, to look for places in. */
export interface Both {
  readonly rows: Counter;
  readonly given: Counter;
  readonly base: Profile;
  readonly policy: SnapshotPolicy;
}

/** Findings with the places of their changes, as far as they were looked for. */
export interface Placed {
  readonly drafts: readonly Draft[];
  readonly notes: readonly Note[];
}

/** Columns whose places are looked for: each costs up to twenty scans, and a table may change in every column. */
const most = 10;

/** Findings whose places nobody can look for. */
export function unplaced(found: readonly Explained[]): Placed {
  return { drafts: found.flatMap(({ drafts }) => drafts), notes: [] };
}

/**
 * The findings of changed columns, in their order. Those that no cause explains get the place of the change, the ten
 * largest of them (by the share of rows that moved); a note names the others. Where a place cannot be found, the
 * finding says so.
 */
export async function placesOf(found: readonly Explained[], both: Both): Promise<Placed> {
  const open = found.filter(({ drafts }) => drafts.some(isUnexplained));
  const bySize = [...open].sort((a, b) => sizeOf(b) - sizeOf(a));
  const chosen = new Set(bySize.slice(0, most));
  const drafts: Draft[] = [];
  for (const each of found) drafts.push(...(chosen.has(each) ? await withPlace(each, both) : each.drafts));
  const left = bySize.slice(most).map(({ decided }) => quote(placeable(decided)?.column ?? ''));
  if (left.length === 0) return { drafts, notes: [] };
  const text = `The slice that carries a change was looked for in the ${most} columns that changed most, not in ${listed(left, 10)}.`;
  return { drafts, notes: [{ kind: 'unchecked', text }] };
}

async function withPlace({ decided, drafts }: Explained, { rows, given, base, policy }: Both) {
  const decision = placeable(decided);
  if (decision === undefined) return drafts;
  try {
    return await placed(drafts, decision, rows, given, base, (policy.learned?.size ?? 0) > 0);
  } catch (error) {
    const text = `Its place could not be looked for: ${faultText(error).text}`;
    return drafts.map((draft) => ({ ...draft, detail: [draft.detail, text].filter(Boolean).join(' ') }));
  }
}

function sizeOf({ decided }: Explained): number {
  return placeable(decided)?.measured.value ?? 0;
}

function placeable({ distribution, missing }: ColumnDecisions): Decision | undefined {
  return distribution?.outcome === 'changed' ? distribution : missing;
}
