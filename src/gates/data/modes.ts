import type { DataConfig } from '../../data/config.ts';
import type { Counter } from '../../data/counter.ts';
import { askedExpectations } from '../../data/modes/asked-expectations.ts';
import { judgeExpectations } from '../../data/modes/expect.ts';
import { type Extra, nothing, together } from '../../data/modes/extra.ts';
import { judgeParity } from '../../data/modes/parity.ts';
import type { SnapshotPolicy } from '../../data/policy.ts';
import { privateRoles } from '../../data/profile/role.ts';
import { nameOf, type Profile } from '../../data/profile.ts';
import { judgeRows } from '../../data/row-diff/judge-rows.ts';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Touched } from './touched.ts';

/** A snapshot with everything that its modes look at. */
export interface ModeScene {
  readonly snapshot: Touched;
  readonly config: DataConfig;
  readonly policy: SnapshotPolicy;
  /** base's rows; null: there is no base, or only a stored profile of it */
  readonly base: Counter | null;
  /** base's profile; null: there is no base */
  readonly profile: Profile | null;
  /** head's rows, or a stored profile of it */
  readonly head: Counter | Profile;
  /** milliseconds since 1970 */
  readonly now: number;
  /** opens a snapshot of the policy as it is in head. Errors: `Problem` */
  open(path: string): Promise<Counter>;
}

/** Seconds that a query of expectations may take, unless the policy says another. */
const usualCap = 300;

/** What the policy asks of a snapshot besides its comparison with base: expectations, rows by key, feature parity. */
export async function modesOf(scene: ModeScene): Promise<Extra> {
  return together([await expected(scene), await rows(scene), await parity(scene)]);
}

async function expected({ snapshot, config, policy, profile, head, now, open }: ModeScene): Promise<Extra> {
  const asked = askedExpectations(snapshot.config);
  if (asked.length === 0) return nothing;
  if (!('count' in head)) return unchecked('expectation-not-checked', 'what is expected could not be checked');
  return judgeExpectations(asked, head, {
    now,
    seconds: config.time_cap ?? usualCap,
    examples: snapshot.config.examples === true,
    hidden: hiddenColumns(policy, head, profile),
    open: async (name) => {
      const found = config.snapshots.find((each) => each.name === name || each.path === name);
      if (found !== undefined) return open(found.path);
      throw new Problem(`${quote(name)} is no snapshot of the policy.`, 'Name one of `data.snapshots`.');
    },
  });
}

async function rows({ snapshot, policy, base, profile, head }: ModeScene): Promise<Extra> {
  const { key, row_diff: limits, columns, examples, mode } = snapshot.config;
  if ((key === undefined && limits === undefined) || profile === null || mode === 'skew') return nothing;
  if (base === null || !('count' in head)) {
    return limits === undefined
      ? noted('Rows were not compared one by one: a stored profile holds none.')
      : unchecked('rows-not-compared', 'the rows could not be compared');
  }
  if (base.digest === head.digest) return nothing;
  const hidden = hiddenColumns(policy, head, profile);
  const asked = { key: key ?? null, limits: limits ?? {}, columns, examples: examples === true, hidden };
  return judgeRows(base, head, asked);
}

async function parity({ snapshot, policy, base, profile, head }: ModeScene): Promise<Extra> {
  const { key, columns, mode } = snapshot.config;
  if (mode !== 'skew' || profile === null) return nothing;
  if (key === undefined) return noted('Feature parity was not measured: the snapshot has no `key`.');
  if (base === null || !('count' in head))
    return unchecked('parity-not-checked', 'feature parity could not be checked');
  return judgeParity(base, head, key, columns, policy);
}

function noted(text: string): Extra {
  return { ...nothing, notes: [{ kind: 'unchecked', text }] };
}

/** What was asked for and needs the rows, of which only a profile is there. */
function unchecked(rule: string, message: string): Extra {
  const draft = {
    rule,
    severity: 'error' as const,
    confidence: 'certain' as const,
    message,
    detail: 'Only a stored profile is there, which holds no rows.',
    mend: 'Name the data itself.',
    about: [],
  };
  return { ...nothing, drafts: [draft], unchecked: true };
}

/** Columns whose values no finding shows: of role `id`, and those that look or are called personal. */
function hiddenColumns(policy: SnapshotPolicy, head: Counter, profile: Profile | null): ReadonlySet<string> {
  const personal = /e.?mail|phone|mobile|card|iban|passw|secret|token|ssn|birth|(first|last|sur|full|user).?name/i;
  const looks = (profile?.columns ?? []).filter(({ role = '' }) => role !== 'id' && privateRoles.includes(role));
  const names = head.columns.map(nameOf);
  return new Set([
    ...looks.map(nameOf),
    ...names.filter((name) => policy.columns[name]?.role === 'id' || personal.test(name)),
  ]);
}
