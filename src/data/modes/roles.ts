import type { Measurement } from '../../evidence/measurement.ts';
import { quote } from '../../evidence/quote.ts';
import type { Draft } from '../draft.ts';
import type { SnapshotPolicy } from '../policy.ts';

interface Said {
  readonly drafts: readonly Draft[];
  readonly measurements: readonly Measurement[];
  readonly decided: string;
}

/** Outcomes of a comparison with base; expectations have others. */
const compared: readonly (string | undefined)[] = ['changed', 'equivalent', 'undecided'];

/** Rules that say that a column changed without saying why. */
const unexplained = ['distribution-changed', 'categories-changed'];

/**
 * Gives labels and predictions their place: their measurements come first (and their findings: `leadingFirst`), and where one of them changed
 * for no named cause while every input is equivalent, the finding says so under a name of its own. Inputs are the
 * columns of no role that were decided; one that is undecided may have moved, and then nothing is said of inputs.
 */
export function withRoles<T extends Said>(said: T, policy: SnapshotPolicy): T {
  const targets = Object.entries(policy.columns).flatMap(([name, { role }]) =>
    role === 'label' || role === 'prediction' ? [{ name, role }] : [],
  );
  if (targets.length === 0) return said;
  const named = Object.entries(policy.columns).filter(([, { role }]) => role !== undefined);
  const others = new Set(named.map(([name]) => quote(name)));
  const inputs = said.measurements.filter(({ outcome, subject }) => compared.includes(outcome) && !others.has(subject));
  const still = inputs.length > 0 && inputs.every(({ outcome }) => outcome === 'equivalent');
  const count = new Set(inputs.map(({ subject }) => subject)).size;
  const drafts = said.drafts.map((draft) => {
    const target = targets.find(({ name }) => draft.about[0] === name);
    if (target === undefined || !still || !unexplained.includes(draft.rule)) return draft;
    return drifted(draft, target, count);
  });
  const renamed = said.drafts.findIndex((draft, i) => drafts[i] !== draft && said.decided.startsWith(draft.message));
  const [before, after] = [said.drafts[renamed]?.message ?? '', drafts[renamed]?.message ?? ''];
  const subjects = new Set(targets.map(({ name }) => quote(name)));
  return {
    ...said,
    decided: `${after}${said.decided.slice(before.length)}`,
    drafts,
    measurements: first(said.measurements, ({ subject }) => subjects.has(subject)),
  };
}

function drifted(
  draft: Draft,
  { name, role }: { readonly name: string; readonly role: string },
  inputs: number,
): Draft {
  const is = columnsText(inputs);
  return {
    ...draft,
    rule: `${role}-drift`,
    message: `the ${role} ${quote(name)} drifted while the inputs did not move`,
    detail: `${is} equivalent to base, each within its margin. ${
      role === 'label'
        ? 'What is predicted changed for the same inputs, or is labelled in another way.'
        : 'The same inputs get other predictions: another model wrote them.'
    }`,
  };
}

function columnsText(count: number): string {
  return count === 1 ? 'The one input is' : `All ${count} inputs are`;
}

/** Those of which it holds, then the others, each in their order. */
function first<T>(all: readonly T[], holds: (each: T) => boolean): readonly T[] {
  return [...all.filter(holds), ...all.filter((each) => !holds(each))];
}
