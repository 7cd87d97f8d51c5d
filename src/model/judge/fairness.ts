import type { Finding } from '../../evidence/finding.ts';
import type { Measurement, Outcome } from '../../evidence/measurement.ts';
import { quote } from '../../evidence/quote.ts';
import { benjaminiHochberg } from '../../stats/benjamini-hochberg.ts';
import { fairnessMeasures, type Gap, type GroupGap, groupGap } from '../decision/fairness.ts';
import { labelledTexts } from '../golden/where.ts';
import { type Case, type Part, part } from './part.ts';
import { count, plain, probability } from './words.ts';

/** One limit on one measure of one group. */
interface Asked {
  readonly column: string;
  readonly value: string;
  readonly gap: GroupGap;
  readonly kind: 'max' | 'margin';
  readonly limit: number;
  readonly p: number;
}

interface Decided extends Asked {
  readonly adjusted: number;
  readonly outcome: Outcome;
}

/**
 * Differences between groups of people: the candidate's own against `max-difference`, and their growth against `margin`,
 * with Benjamini-Hochberg over all of them. Without a limit they are shown. Groups with few rows are named as unchecked;
 * only a proven difference fails.
 */
export function judgeFairness(it: Case): Part {
  const { fairness } = it.config;
  if (fairness.by.length === 0) return part({});
  const measures = fairness.measures.filter((measure) => fairnessMeasures[measure].tasks.includes(it.base.task));
  const gaps = fairness.by.flatMap((column) => {
    const texts = labelledTexts(it.golden, column, 'model.fairness.by');
    return [...new Set(texts)].sort().flatMap((value) => {
      const members = texts.map((text) => text === value);
      return measures.map((measure) => ({
        ...{ column, value, measure },
        gap: groupGap(measure, it.base, it.head, members, fairness['min-rows']),
      }));
    });
  });
  const known = gaps.flatMap(({ column, value, gap }) => (gap === null ? [] : [{ column, value, gap }]));
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

function asked(each: Pick<Asked, 'column' | 'value' | 'gap'>, it: Case): readonly Asked[] {
  const { 'max-difference': most, margin } = it.config.fairness;
  return [
    ...(most === undefined ? [] : [{ ...each, kind: 'max' as const, limit: most, p: each.gap.limitP(most) }]),
    ...(margin === undefined ? [] : [{ ...each, kind: 'margin' as const, limit: margin, p: each.gap.growthP(margin) }]),
  ];
}

function decide(all: readonly Asked[], fdr: number): readonly Decided[] {
  const adjusted = benjaminiHochberg(all.map(({ p }) => p));
  return all.map((each, i) => {
    const own = adjusted[i] as number;
    const { low, high } = each.kind === 'max' ? each.gap.head : each.gap.growth;
    const inside = high <= each.limit && (each.kind === 'margin' || low >= -each.limit);
    const failed = each.kind === 'max' ? ('outside' as const) : ('worse' as const);
    const passed = each.kind === 'max' ? ('within' as const) : ('not-worse' as const);
    return { ...each, adjusted: own, outcome: own <= fdr ? failed : inside ? passed : ('undecided' as const) };
  });
}

function subjectOf({ column, value }: Pick<Asked, 'column' | 'value'>): string {
  return `${quote(column)} = ${quote(value)}`;
}

function shown({ column, value, gap }: Pick<Asked, 'column' | 'value' | 'gap'>): Measurement {
  const { measure, head, base, rows } = gap;
  return {
    id: `fairness-${measure}`,
    subject: subjectOf({ column, value }),
    value: head.value,
    unit: 'points',
    base,
    head: head.value,
    n: { head: rows.group },
    interval: intervalOf(head),
    method: `${fairnessMeasures[measure].title} of the group minus that of all others, under the candidate`,
    verdict: 'pass',
  };
}

function measurement(each: Decided): Measurement {
  const { gap, kind, limit, p, adjusted, outcome } = each;
  const grown = kind === 'margin';
  return {
    ...shown(each),
    ...(grown ? { value: gap.growth.value, interval: intervalOf(gap.growth) } : {}),
    ...(grown ? { method: 'growth of the distance between the group and all others, against the baseline' } : {}),
    p: { raw: p, adjusted },
    limit: { kind, value: limit },
    outcome,
    verdict: outcome === 'outside' || outcome === 'worse' ? 'fail' : 'pass',
  };
}

function intervalOf({ low, high, method }: Gap) {
  return { low, high, level: 0.9, method };
}

function held({ kind, limit }: Asked): string {
  return kind === 'max' ? `max-difference ${points(limit)}` : `margin ${points(limit)}`;
}

function sentence({ gap, kind, ...place }: Asked): string {
  const { value, low, high } = kind === 'max' ? gap.head : gap.growth;
  const what = `${fairnessMeasures[gap.measure].title} on ${subjectOf(place)}`;
  const interval = `${points(value)} [${points(low)}, ${points(high)}]`;
  return kind === 'max' ? `${what}: ${interval} from all others` : `${what}: ${interval} further from all others`;
}

function finding(each: Decided, all: readonly Decided[], it: Case): Finding {
  const { gap, kind, column, value, adjusted } = each;
  const { title } = fairnessMeasures[gap.measure];
  const same = all.filter(
    (other) => other.column === column && other.gap.measure === gap.measure && other.kind === kind,
  );
  const ratio = gap.ratio === null ? '' : `; ${plain(gap.ratio)} times that of the others`;
  return {
    rule: 'fairness',
    severity: 'error',
    confidence: 'high',
    message:
      kind === 'max'
        ? `${title} differs between ${subjectOf(each)} and all others`
        : `the difference in ${title} between ${subjectOf(each)} and all others grew`,
    detail: `Beyond the limit after the correction for ${count(all.length)} comparisons (adjusted p ${probability(adjusted)}).`,
    number: `${points(gap.base)} → ${sentence(each)} (90 %, ${kind === 'max' ? gap.head.method : gap.growth.method})${ratio}, n = ${count(gap.rows.group)} and ${count(gap.rows.others)}; ${held(each)}`,
    mend: 'Compare count, labels and features of the group with those of the others in the training data.',
    locations: [{ path: it.path }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/fairness/${gap.measure}/${kind}/${column}/${value}`),
    table: {
      title: `${title} by ${quote(column)}: group minus all others`,
      columns: ['group', 'rows', 'baseline', 'candidate [90 %]', 'ratio', 'outcome'],
      rows: same.map((other) => [
        other.value,
        other.gap.rows.group,
        points(other.gap.base),
        `${points(other.gap.head.value)} [${points(other.gap.head.low)}, ${points(other.gap.head.high)}]`,
        other.gap.ratio === null ? '–' : plain(other.gap.ratio),
        other.outcome,
      ]),
    },
  };
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
