import { severityOf } from '../../evidence/finding.ts';
import { quote } from '../../evidence/quote.ts';
import type { Draft } from '../draft.ts';
import { listed } from '../listed.ts';
import { percentText } from '../number-text.ts';
import { columnPolicy, type SnapshotPolicy } from '../policy.ts';
import type { Decision } from './compare.ts';
import { detectable } from './decide.ts';

/**
 * All undecided decisions as one finding, and one for each label and prediction, with the smallest change that this many rows would have shown. Left out are
 * columns whose change is a finding already, and those without a value on one side, of which a finding says why.
 */
export function undecidedFinding(
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
  // A label or a prediction never disappears among others.
  const isTarget = ({ column }: Decision) => /^(label|prediction)$/.test(columnPolicy(policy, column).role ?? '');
  const targets = [...new Set(open.filter(isTarget).map(({ column }) => column))];
  const rest = open.filter((decision) => !isTarget(decision));
  return [
    ...targets.map((name) => {
      const own = open.filter(({ column }) => column === name);
      const message = `the ${columnPolicy(policy, name).role} ${quote(name)} is undecided`;
      return finding(own, decisions.length, message, [name], policy);
    }),
    ...(rest.length === 0 ? [] : [finding(rest, decisions.length, columnsText(rest), [], policy)]),
  ];
}

function columnsText(open: readonly Decision[]): string {
  const count = new Set(open.map(({ column }) => column)).size;
  return count === 1 ? '1 column is undecided' : `${count} columns are undecided`;
}

function finding(
  open: readonly Decision[],
  of: number,
  message: string,
  about: readonly string[],
  policy: SnapshotPolicy,
): Draft {
  const certain = open.filter((decision) => decision.certain);
  const columns = [...new Set(open.map(({ column }) => column))];
  const few = columns.filter((name) => !certain.some(({ column }) => column === name));
  const smallest = Math.max(...open.map(({ margin, measured: { n } }) => detectable(margin, n.base, n.head)));
  const details = [
    ...(few.length === 0
      ? []
      : [`Too few rows to say whether a change is beyond its margin: ${listed(few.map(quote))}.`]),
    ...(certain.length === 0
      ? []
      : [`Changed for certain, but perhaps within the margin: ${listed(certain.map(certainText), 3)}.`]),
  ];
  return {
    rule: 'undecided-columns',
    severity: severityOf(policy.undecided),
    confidence: 'certain',
    about,
    size: 0,
    message,
    detail: details.join(' '),
    number: `${open.length} of ${of} decisions; smallest detectable change ${percentText(smallest)}`,
    mend: 'Compare more rows, widen the margin of these columns, or set what `undecided` means in the policy.',
  };
}

function certainText({ column, measured, margin, statistic }: Decision): string {
  const [low, value, high] = [measured.low ?? 0, measured.value ?? 0, measured.high ?? 1].map(percentText);
  const what = statistic.of === 'rows' ? 'missing values by' : 'by';
  return `${quote(column)} ${what} ${value} [${low}, ${high}], margin ${percentText(margin)}`;
}
