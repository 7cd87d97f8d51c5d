import { severityOf } from '../../evidence/finding.ts';
import type { Measurement, Outcome } from '../../evidence/measurement.ts';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { wilson } from '../../stats/wilson.ts';
import type { SnapshotConfig } from '../config.ts';
import type { Counter } from '../counter.ts';
import type { Draft } from '../draft.ts';
import { faultText } from '../fault.ts';
import { listed } from '../listed.ts';
import { countText, percentText } from '../number-text.ts';
import { onChange, type SnapshotPolicy } from '../policy.ts';
import type { RowDiff, RowDiffRequest } from '../row-diff/pair.ts';
import { nameOfColumn, rowDiffRequest } from '../row-diff/request.ts';
import { boundLevel, boundZ } from '../statistic.ts';
import type { Extra } from './extra.ts';

/** Share of rows whose feature may differ, unless the policy says another. */
const usualMargin = 0.01;

/** One feature of rows that training and serving share. */
interface Parity {
  readonly name: string;
  readonly differing: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
  readonly outcome: Outcome;
}

/**
 * Feature parity: of the rows that training and serving share by their key, how many have another value of a feature,
 * beyond its tolerance. The share has Wilson's interval (one-sided 1 % each), for the rows stand for those to come:
 * *changed* when it lies beyond the margin, *equivalent* when within, *undecided* otherwise. Labels and columns of role
 * `id` are no features.
 */
export async function judgeParity(
  training: Counter,
  serving: Counter,
  key: readonly string[],
  columns: SnapshotConfig['columns'],
  policy: SnapshotPolicy,
): Promise<Extra> {
  try {
    const pair = serving.rowsAgainst?.(training) ?? null;
    if (pair === null) {
      throw new Problem(
        'Training and serving are not in one engine.',
        'Compare two files, or two tables of one server.',
      );
    }
    const asked = rowDiffRequest(training, serving, key, columns);
    const request = { ...asked, columns: asked.columns.filter((column) => isFeature(nameOfColumn(column), columns)) };
    const diff = await pair.diff(request);
    if (diff.matched === 0) {
      throw new Problem(
        `Training and serving share no row by ${key.map(quote).join(', ')}.`,
        'Name a key that both have, or take rows of the same days.',
      );
    }
    return said(paritiesOf(request, diff, policy.margins.parity ?? usualMargin), diff, policy);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { text, mend } = faultText(error);
    const draft: Draft = {
      rule: 'parity-not-checked',
      severity: 'error',
      confidence: 'certain',
      message: 'feature parity could not be checked',
      detail: text,
      mend,
      about: [],
    };
    return { drafts: [draft], measurements: [], notes: [], unchecked: true };
  }
}

function isFeature(name: string, columns: SnapshotConfig['columns']): boolean {
  const role = columns[name]?.role;
  return role !== 'label' && role !== 'id' && columns[name]?.only_in === undefined;
}

function paritiesOf({ columns }: RowDiffRequest, diff: RowDiff, margin: number): readonly Parity[] {
  return columns.map((column, i) => {
    const differing = diff.columns[i] ?? 0;
    const { low, high } = wilson(differing, diff.matched, boundZ);
    const outcome = low > margin ? 'changed' : high < margin ? 'equivalent' : 'undecided';
    return { name: nameOfColumn(column), differing, of: diff.matched, low, high, outcome };
  });
}

function said(parities: readonly Parity[], diff: RowDiff, policy: SnapshotPolicy): Extra {
  const margin = policy.margins.parity ?? usualMargin;
  const changed = parities.filter(({ outcome }) => outcome === 'changed');
  const open = parities.filter(({ outcome }) => outcome === 'undecided');
  const drafts = changed.map(
    (each): Draft => ({
      rule: 'feature-parity',
      severity: severityOf(onChange(policy, each.name)),
      confidence: 'certain',
      message: `${quote(each.name)} is served with other values than it was trained on`,
      detail: 'Rows of the same key have another value on the two sides: the feature is computed in two ways.',
      number: numberText(each, margin),
      mend: 'Compute the feature by the same code on both sides; or give the column a `tolerance` where the difference does not matter.',
      about: [each.name],
      size: each.differing / each.of,
    }),
  );
  if (open.length > 0) {
    drafts.push({
      rule: 'parity-undecided',
      severity: severityOf(policy.undecided),
      confidence: 'certain',
      message: `the parity of ${open.length === 1 ? '1 feature' : `${open.length} features`} is undecided`,
      detail: `Too few shared rows to say whether they differ beyond the margin: ${listed(open.map(({ name }) => quote(name)))}.`,
      number: `${countText(diff.matched)} shared rows; margin ${percentText(margin)}`,
      mend: 'Share more rows, widen the margin `parity`, or set what `undecided` means in the policy.',
      about: [],
      size: 0,
    });
  }
  const left = diff.base.repeated + diff.head.repeated + diff.base.missing + diff.head.missing;
  const text = `Feature parity over ${countText(diff.matched)} rows that both have; ${countText(diff.removed)} only in training, ${countText(diff.added)} only in serving${left === 0 ? '' : `, ${countText(left)} left out because their key is missing or repeats`}.`;
  return {
    drafts,
    measurements: parities.map((each) => measurementOf(each, margin, policy)),
    notes: [{ kind: 'method', text }],
    unchecked: false,
  };
}

function numberText({ differing, of, low, high }: Parity, margin: number): string {
  return `${percentText(differing / of)} [${percentText(low)}, ${percentText(high)}] of the rows, ${countText(differing)} of ${countText(of)}; margin ${percentText(margin)}`;
}

function measurementOf(each: Parity, margin: number, policy: SnapshotPolicy): Measurement {
  const { name, differing, of, low, high, outcome } = each;
  return {
    id: 'feature-parity',
    subject: quote(name),
    value: differing / of,
    unit: 'share',
    n: { head: of },
    interval: { low, high, level: 1 - 2 * boundLevel, method: 'Wilson score interval' },
    limit: { kind: 'margin', value: margin },
    outcome,
    verdict: outcome === 'changed' ? onChange(policy, name) : outcome === 'undecided' ? policy.undecided : 'pass',
  };
}
