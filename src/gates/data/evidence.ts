import { createHash } from 'node:crypto';
import type { Counter } from '../../data/counter.ts';
import { sameContent } from '../../data/difference/same-content.ts';
import type { Draft } from '../../data/draft.ts';
import { judge, judgeProfiles } from '../../data/judge.ts';
import { leadingFirst } from '../../data/leading.ts';
import { type Concluded, type Extra, joined } from '../../data/modes/extra.ts';
import { withRoles } from '../../data/modes/roles.ts';
import { servedBase } from '../../data/modes/skew.ts';
import { countText } from '../../data/number-text.ts';
import type { SnapshotPolicy } from '../../data/policy.ts';
import type { Profile } from '../../data/profile.ts';
import { assemble, type Judgement } from '../../evidence/assemble.ts';
import type { Evidence, Note } from '../../evidence/evidence.ts';
import type { Finding } from '../../evidence/finding.ts';
import type { Plot } from '../../evidence/plot.ts';
import { quote } from '../../evidence/quote.ts';
import type { Touched } from './touched.ts';

type Frame = Pick<Judgement, 'policy' | 'tool' | 'seed' | 'started' | 'seconds'>;

/** Two sides of a snapshot, ready to be judged. */
export interface Compared {
  readonly snapshot: Touched;
  readonly base: Profile;
  /** base's data, for what its profile does not answer; null where only a profile is there */
  readonly rows: Counter | null;
  /** the data itself, or a stored profile of it */
  readonly head: Counter | Profile;
  readonly policy: SnapshotPolicy;
  readonly notes: Evidence['notes'];
  /** what expectations, rows and feature parity say */
  readonly extra: Extra;
}

/** Judges a snapshot and writes its evidence. `frame` is asked last, so that its seconds are those of the whole. */
export async function evidenceOf(compared: Compared, frame: () => Frame): Promise<Evidence> {
  const { snapshot, head, policy } = compared;
  const base = servedBase(compared.base, head, policy);
  const alone = await ('count' in head ? judge(base, head, policy, compared.rows) : judgeProfiles(base, head, policy));
  const judged = withRoles(joined(alone, compared.extra), policy);
  const plots: Plot[] = [];
  const names = snapshot.base === null ? null : { base: snapshot.base, head: snapshot.head ?? snapshot.path };
  const same = names === null ? [] : sameContent(base, head, names);
  const drafts = leadingFirst([...judged.drafts, ...same], policy);
  const findings = drafts.map((draft) => {
    const id = draft.drawing === undefined ? null : `${draft.rule}-${plots.length + 1}`;
    if (draft.drawing !== undefined && id !== null) plots.push({ ...draft.drawing, id });
    return findingOf(draft, snapshot, id);
  });
  return assemble({
    gate: 'data',
    name: snapshot.name,
    ...frame(),
    ...(judged.verdict === undefined ? {} : { verdict: judged.verdict }),
    decided: judged.decided,
    limit: judged.limit,
    findings,
    order: 'given',
    measurements: [...judged.measurements],
    plots,
    notes: [...compared.notes, ...judged.notes],
    counts: { rows_base: base.rows, rows_head: head.rows, columns: head.columns.length },
    subject: { base: snapshot.base, head: snapshot.head, digests: { base: base.digest, head: head.digest } },
    environment: { engine: head.engine },
  });
}

/** The evidence of a snapshot that the change adds: there is nothing to compare with, so it passes with a note. */
export function firstEvidence(snapshot: Touched, profile: Profile, extra: Extra, frame: Frame): Evidence {
  const first = {
    drafts: profile.rows === 0 ? [empty] : [],
    measurements: [],
    notes: [unlikeAny],
    decided: `first snapshot: ${countText(profile.rows)} rows, ${profile.columns.length} columns`,
    limit: extra.measurements.length === 0 ? 'none yet' : 'expectations',
  };
  const judged = joined<Concluded>(first, extra);
  return assemble({
    gate: 'data',
    name: snapshot.name,
    ...frame,
    ...(judged.verdict === undefined ? {} : { verdict: judged.verdict }),
    decided: judged.decided,
    limit: judged.limit,
    findings: leadingFirst(judged.drafts, snapshot.config).map((draft) => findingOf(draft, snapshot, null)),
    order: 'given',
    measurements: [...judged.measurements],
    notes: [...judged.notes],
    counts: { rows_head: profile.rows, columns: profile.columns.length },
    subject: { base: null, head: snapshot.head, digests: { head: profile.digest } },
    environment: { engine: profile.engine },
  });
}

/** The evidence of a snapshot that the change deletes: a failure. */
export function deletedEvidence(snapshot: Touched, frame: Frame): Evidence {
  const draft: Draft = {
    rule: 'snapshot-deleted',
    severity: 'error',
    confidence: 'certain',
    message:
      snapshot.movedTo === undefined
        ? `${quote(snapshot.path)} was deleted`
        : `${quote(snapshot.path)} was moved to ${quote(snapshot.movedTo)}, which no snapshot of the policy names`,
    number: '1 snapshot \u2192 0 (exact)',
    mend: 'Keep it where it was; or take it out of `data.snapshots` first, in a change of its own.',
    about: [],
  };
  return assemble({
    gate: 'data',
    name: snapshot.name,
    ...frame,
    decided: 'the snapshot was deleted',
    limit: 'a snapshot',
    findings: [findingOf(draft, snapshot, null)],
    subject: { base: snapshot.base, head: null, digests: {} },
  });
}

const unlikeAny: Note = {
  kind: 'unchecked',
  text: 'First snapshot: there is no base at the merge base, so nothing was compared.',
};

const empty: Draft = {
  rule: 'no-rows',
  severity: 'error',
  confidence: 'certain',
  message: 'the snapshot has no rows',
  number: '0 rows (exact)',
  mend: 'Write the snapshot again: an empty snapshot is never a pass.',
  about: [],
};

function findingOf(draft: Draft, snapshot: Touched, plot: string | null): Finding {
  const { about, drawing: _, size: __, ...rest } = draft;
  const identity = ['assay/data', snapshot.path, draft.rule, ...about].join('\0');
  return {
    ...rest,
    locations: [{ path: snapshot.path.replace(/^git:[^:]+:/, '') }],
    fingerprint: createHash('sha256').update(identity).digest('hex').slice(0, 32),
    ...(plot === null ? {} : { plot }),
  };
}
