import type { Finding, Table } from '../../evidence/finding.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import type { Plot } from '../../evidence/plot.ts';
import { quote } from '../../evidence/quote.ts';
import { smallestDetectable } from '../decision/detectable.ts';
import { marginOf } from '../decision/margin.ts';
import { judgeSlices as judgeAll, type SliceResult } from '../decision/slices.ts';
import type { Gated } from './gated.ts';
import { type Case, type Part, part } from './part.ts';
import { signedChange } from './signed-change.ts';
import { changeInWords, count, marginInWords, numberInWords, probability } from './words.ts';

/**
 * The configured slices: one measurement for each slice and gated metric, a finding for each slice that got worse, and a
 * note of those that cannot tell. A slice only ever fails; too few rows in a slice do not change the verdict.
 */
export function judgeSliceColumns(it: Case, gated: readonly Gated[]): Part {
  const { slices } = it.config;
  const metrics = gated.flatMap(({ metric, margin }, i) => {
    const own = i === 0 && slices.margin !== undefined ? marginOf(slices.margin, metric.direction) : margin;
    return own === null ? [] : [{ metric, margin: own }];
  });
  const policy = { metrics, fdr: slices.fdr, minRows: slices['min-rows'], seed: it.seed };
  const results = judgeAll(it.base, it.head, it.golden.slices, policy);
  const worse = results.filter((each) => each.outcome === 'worse');
  const silent = results.filter((each) => each.cannotTell !== null);
  return part({
    measurements: results.map(measurement),
    findings: worse.map((each) => finding(each, results, it)),
    plots: plots(results),
    notes:
      silent.length === 0
        ? []
        : [
            {
              kind: 'unchecked',
              text: `${count(silent.length)} of ${count(results.length)} slice results cannot tell: ${silent
                .slice(0, 6)
                .map((each) => `${each.metric.title} on ${nameOf(each)} (${each.cannotTell})`)
                .join('; ')}${silent.length > 6 ? '; …' : ''}.`,
              mend: 'Add golden rows to these slices, or widen `model.slices.margin`.',
            },
          ],
    leads: worse.map((each) => ({
      verdict: 'fail' as const,
      decided: `${each.metric.title} on ${nameOf(each)} ${each.comparison.harm === null ? '' : changeInWords(each.metric, each.comparison.harm)}`,
      limit: marginInWords(each.metric, each.margin),
    })),
  });
}

function nameOf({ column, value }: Pick<SliceResult, 'column' | 'value'>): string {
  return `${quote(column)} = ${quote(value)}`;
}

function measurement(each: SliceResult): Measurement {
  const { metric, margin, comparison, p, outcome, cannotTell, rows } = each;
  const { harm, base, head } = comparison;
  const change = harm === null ? null : signedChange(metric, harm);
  const detectable = harm === null ? null : smallestDetectable(harm);
  return {
    id: metric.id,
    subject: nameOf(each),
    value: change?.value ?? null,
    ...(cannotTell === null ? {} : { reason: `cannot tell: ${cannotTell}` }),
    unit: metric.unit === 'share' ? 'points' : metric.unit,
    base: base.value,
    head: head.value,
    n: { base: rows.length, head: rows.length },
    ...(harm === null || change === null
      ? {}
      : { interval: { low: change.low, high: change.high, level: 0.9, method: harm.method } }),
    ...(p === null ? {} : { p }),
    limit: { kind: 'margin', value: margin.margin },
    ...(detectable === null ? {} : { detectable }),
    method: 'candidate minus baseline; p of "the loss is within the margin", Benjamini-Hochberg over the slices',
    outcome,
    verdict: outcome === 'worse' ? 'fail' : 'pass',
  };
}

function finding(each: SliceResult, all: readonly SliceResult[], it: Case): Finding {
  const { metric, margin, comparison, column, value, p } = each;
  const moved = metric.direction === 'higher' ? 'fell' : 'rose';
  return {
    rule: 'slice',
    severity: 'error',
    confidence: 'high',
    message: `${metric.title} ${moved} on ${nameOf(each)}`,
    detail: `Worse beyond the margin after the correction for ${count(all.filter((other) => other.p !== null).length)} slice tests (adjusted p ${probability(p?.adjusted ?? 1)}).`,
    number: numberInWords(metric, comparison, margin),
    mend: `Look at the training rows with ${nameOf(each)}: compare their count, labels and features between the two trainings.`,
    locations: [{ path: it.path }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/slice/${metric.id}/${column}/${value}`),
    table: table(each, all),
    plot: plotId(metric.id, column),
  };
}

function table(failing: SliceResult, all: readonly SliceResult[]): Table {
  const same = all.filter((each) => each.column === failing.column && each.metric.id === failing.metric.id);
  return {
    title: `${failing.metric.title} by ${quote(failing.column)}`,
    columns: ['slice', 'rows', 'baseline', 'candidate', 'change [90 %]', 'outcome'],
    rows: same.map((each) => [
      each.value,
      each.rows.length,
      rounded(each.comparison.base.value),
      rounded(each.comparison.head.value),
      each.comparison.harm === null ? 'undefined' : changeInWords(each.metric, each.comparison.harm),
      each.cannotTell === null ? each.outcome : 'cannot tell',
    ]),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(4));
}

function plotId(metric: string, column: string): string {
  return `slices/${metric}/${column}`;
}

function plots(results: readonly SliceResult[]): readonly Plot[] {
  const groups = new Map<string, SliceResult[]>();
  for (const each of results) {
    const id = plotId(each.metric.id, each.column);
    groups.set(id, [...(groups.get(id) ?? []), each]);
  }
  return [...groups].flatMap(([id, group]) => {
    const drawn = group
      .flatMap(({ value, comparison: { harm } }) => (harm === null ? [] : [{ value, harm }]))
      .slice(0, 40);
    const [first] = group;
    if (first === undefined || drawn.length === 0) return [];
    const points = first.metric.unit === 'share';
    const scaled = (pick: 'value' | 'low' | 'high') => drawn.map(({ harm }) => harm[pick] * (points ? 100 : 1));
    return [
      {
        id,
        kind: 'intervals' as const,
        title: `Loss of ${first.metric.title} by ${quote(first.column)}`,
        x: { label: first.column, values: drawn.map(({ value }) => value) },
        y: { label: `loss${points ? ' in points' : ''} (90 % interval)` },
        series: [{ name: 'candidate', values: scaled('value'), low: scaled('low'), high: scaled('high') }],
        mark: first.margin.margin * (points ? 100 : 1),
      },
    ];
  });
}
