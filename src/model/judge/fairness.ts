import type { Finding } from '../../evidence/finding.ts';
import type { Measurement, Outcome } from '../../evidence/measurement.ts';
import { quote } from '../../evidence/quote.ts';
import { benjaminiHochberg } from '../../stats/benjamini-hochberg.ts';
import { spentP } from '../../stats/spending-bounds.ts';
import { fairnessMeasures, type GroupGap, groupGap, type Ratio } from '../decision/fairness.ts';
import { valueNames } from '../decision/value-names.ts';
import { labelledTexts } from '../golden/where.ts';
import { type Case, type Part, part } from './part.ts';
import { count, plain, probability } from './words.ts';

/** One limit on one measure of one group. */
interface Asked {
  readonly column: string;
  readonly value: string;
  readonly gap: GroupGap;
  readonly kind: 'max' | 'margin' | 'min-ratio';
  readonly limit: number;
  readonly p: number;
  /** nominal coverage of the intervals */
  readonly level: number;
}

interface Decided extends Asked {
  readonly adjusted: number;
  readonly outcome: Outcome;
}

/**
 * Differences between groups of people: the candidate's own against `max-difference`, and their growth against `margin`,
 * ratios of rates against `min-ratio`, with Benjamini-Hochberg over all of them. After an early stop p and bounds are those
 * of the look that stopped. Without a limit they are shown. Groups with few rows are named as unchecked;
 * only a proven difference fails.
 */
export function judgeFairness(it: Case): Part {
  const { fairness } = it.config;
  if (fairness.by.length === 0) return part({});
  const measures = fairness.measures.filter((measure) => fairnessMeasures[measure].tasks.includes(it.base.task));
  const gaps = fairness.by.flatMap((column) => {
    const texts = labelledTexts(it.golden, column, 'model.fairness.by');
    return valueNames(texts).flatMap((value) => {
      const members = texts.map((text) => text === value);
      return measures.map((measure) => ({
        ...{ column, value, measure },
        gap: groupGap(measure, it.base, it.head, members, fairness['min-rows'], it.alpha),
      }));
    });
  });
  const known = gaps.flatMap(({ column, value, gap }) =>
    gap === null ? [] : [{ column, value, gap, level: 1 - 2 * (it.alpha ?? 0.05) }],
  );
  const judged = decide(
    known.flatMap((each) => asked(each, it)),
    fairness.fdr,
  );
  const failing = judged.filter(({ outcome }) => outcome === 'outside' || outcome === 'worse');
  const silent = gaps.filter(({ gap }) => gap === null);
  return part({
    measurements: judged.length > 0 ? judged.map(measurement) : known.map(shown),
    findings: failing.map((each) => finding(each, judged, it)),
    leads: failing.map((each) => ({ verdict: 'fail' as const, decided: sentence(each), limit: held(each) })),
    notes: [
      ...(measures.length < fairness.measures.length || silent.length > 0
        ? [
            unchecked(
              it,
              silent.map(({ column, value, measure }) => `${measure} of ${quote(column)} = ${quote(value)}`),
            ),
          ]
        : []),
    ],
  });
}

type Shown = Pick<Asked, 'column' | 'value' | 'gap' | 'level'>;

function asked(each: Shown, it: Case): readonly Asked[] {
  const { 'max-difference': most, margin, 'min-ratio': least } = it.config.fairness;
  const spent = (p: number) => spentP(p, it.alpha);
  const { ratio } = each.gap;
  return [
    ...(most === undefined ? [] : [{ ...each, kind: 'max' as const, limit: most, p: spent(each.gap.limitP(most)) }]),
    ...(margin === undefined
      ? []
      : [{ ...each, kind: 'margin' as const, limit: margin, p: spent(each.gap.growthP(margin)) }]),
    ...(least === undefined || ratio === null
      ? []
      : [{ ...each, kind: 'min-ratio' as const, limit: least, p: spent(ratio.leastP(least)) }]),
  ];
}

function decide(all: readonly Asked[], fdr: number): readonly Decided[] {
  const adjusted = benjaminiHochberg(all.map(({ p }) => p));
  return all.map((each, i) => {
    const own = adjusted[i] as number;
    const failed = each.kind === 'margin' ? ('worse' as const) : ('outside' as const);
    const passed = each.kind === 'margin' ? ('not-worse' as const) : ('within' as const);
    return { ...each, adjusted: own, outcome: own <= fdr ? failed : inside(each) ? passed : ('undecided' as const) };
  });
}

function inside({ kind, gap, limit }: Asked): boolean {
  if (kind === 'margin') return gap.growth.high <= limit;
  if (kind === 'max') return gap.head.high <= limit && gap.head.low >= -limit;
  return gap.ratio !== null && gap.ratio.low >= limit && gap.ratio.high !== null && gap.ratio.high <= 1 / limit;
}

function subjectOf({ column, value }: Pick<Asked, 'column' | 'value'>): string {
  return `${quote(column)} = ${quote(value)}`;
}

function shown({ column, value, gap, level }: Shown): Measurement {
  const { measure, head, base, rows } = gap;
  return {
    id: `fairness-${measure}`,
    subject: subjectOf({ column, value }),
    value: head.value,
    unit: 'points',
    base,
    head: head.value,
    n: { head: rows.group },
    interval: { ...intervalOf(head), level },
    method: `${fairnessMeasures[measure].title} of the group minus that of all others, under the candidate`,
    verdict: 'pass',
  };
}

function measurement(each: Decided): Measurement {
  const { kind, limit, p, adjusted, outcome } = each;
  return {
    ...shown(each),
    ...ofKind(each),
    p: { raw: p, adjusted },
    limit: { kind: kind === 'min-ratio' ? 'min' : kind, value: limit },
    outcome,
    verdict: outcome === 'outside' || outcome === 'worse' ? 'fail' : 'pass',
  };
}

/** What the measurement of a growth or a ratio has in place of that of a difference. */
function ofKind({ kind, gap, level }: Asked): Partial<Measurement> {
  if (kind === 'margin') {
    const method = 'growth of the distance between the group and all others, against the baseline';
    return { value: gap.growth.value, interval: { ...intervalOf(gap.growth), level }, method };
  }
  if (kind === 'max' || gap.ratio === null) return {};
  const { value } = gap.ratio;
  const title = fairnessMeasures[gap.measure].title;
  return {
    id: `fairness-${gap.measure}-ratio`,
    unit: '',
    value,
    ...(value === null ? { reason: `the ${title} of all others is 0` } : {}),
    base: null,
    head: value,
    interval: { ...intervalOf(gap.ratio), level },
    method: `${title} of the group over that of all others, under the candidate; neither may be below the limit times the other`,
  };
}

function intervalOf({ low, high, method }: Pick<Ratio, 'low' | 'high' | 'method'>) {
  return { low, high, method };
}

function held({ kind, limit }: Asked): string {
  if (kind === 'min-ratio') return `min-ratio ${plain(limit)}`;
  return kind === 'max' ? `max-difference ${points(limit)}` : `margin ${points(limit)}`;
}

function sentence({ gap, kind, ...place }: Asked): string {
  const what = `${fairnessMeasures[gap.measure].title} on ${subjectOf(place)}`;
  if (kind === 'min-ratio')
    return `${what}: ${gap.ratio === null ? 'undefined' : times(gap.ratio)} times that of all others`;
  const { value, low, high } = kind === 'max' ? gap.head : gap.growth;
  const interval = `${points(value)} [${points(low)}, ${points(high)}]`;
  return kind === 'max' ? `${what}: ${interval} from all others` : `${what}: ${interval} further from all others`;
}

function finding(each: Decided, all: readonly Decided[], it: Case): Finding {
  const { gap, kind, column, value, adjusted, level } = each;
  const { title } = fairnessMeasures[gap.measure];
  const same = all.filter(
    (other) => other.column === column && other.gap.measure === gap.measure && other.kind === kind,
  );
  const ratio = gap.ratio === null || kind === 'min-ratio' ? '' : `; ${times(gap.ratio)} times that of the others`;
  const method = kind === 'margin' ? gap.growth.method : kind === 'max' ? gap.head.method : (gap.ratio?.method ?? '');
  return {
    rule: 'fairness',
    severity: 'error',
    confidence: 'high',
    message:
      kind === 'max'
        ? `${title} differs between ${subjectOf(each)} and all others`
        : kind === 'min-ratio'
          ? `${title} of ${subjectOf(each)} and of all others are too far apart`
          : `the difference in ${title} between ${subjectOf(each)} and all others grew`,
    detail: `Beyond the limit after the correction for ${count(all.length)} comparisons (adjusted p ${probability(adjusted)}).`,
    number: `${kind === 'min-ratio' ? '' : `${points(gap.base)} → `}${sentence(each)} (${plain(100 * level)} %, ${method})${ratio}, n = ${count(gap.rows.group)} and ${count(gap.rows.others)}; ${held(each)}`,
    mend: 'Compare count, labels and features of the group with those of the others in the training data.',
    locations: [{ path: it.path }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/fairness/${gap.measure}/${kind}/${column}/${value}`),
    table: {
      title: `${title} by ${quote(column)}: group minus all others`,
      columns: ['group', 'rows', 'baseline', `candidate [${plain(100 * level)} %]`, 'ratio', 'outcome'],
      rows: same.map((other) => [
        other.value,
        other.gap.rows.group,
        points(other.gap.base),
        `${points(other.gap.head.value)} [${points(other.gap.head.low)}, ${points(other.gap.head.high)}]`,
        other.gap.ratio === null ? '–' : times(other.gap.ratio),
        other.outcome,
      ]),
    },
  };
}

function times({ value, low, high }: Ratio): string {
  return `${value === null ? '∞' : plain(value)} [${plain(low)}, ${high === null ? '∞' : plain(high)}]`;
}

function points(value: number): string {
  return `${plain(value * 100)} pt`;
}

function unchecked(it: Case, silent: readonly string[]): Part['notes'][number] {
  const { fairness } = it.config;
  const other = fairness.measures.filter((measure) => !fairnessMeasures[measure].tasks.includes(it.base.task));
  const parts = [
    ...(other.length === 0 ? [] : [`the task ${it.base.task} has no ${other.join(', ')}`]),
    ...(silent.length === 0
      ? []
      : [
          `fewer than ${fairness['min-rows']} rows count for ${silent.slice(0, 6).join('; ')}${silent.length > 6 ? '; …' : ''}`,
        ]),
  ];
  return {
    kind: 'unchecked',
    text: `Fairness: ${parts.join('; ')}.`,
    mend: 'Add golden rows of these groups, or leave these measures out of `model.fairness`.',
  };
}
