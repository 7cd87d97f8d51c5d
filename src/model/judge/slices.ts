import type { Finding, Table } from '../../evidence/finding.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import { quote } from '../../evidence/quote.ts';
import { smallestDetectable } from '../decision/detectable.ts';
import { marginOf } from '../decision/margin.ts';
import { judgeSlices, type Slice, type SliceResult, slicesOf } from '../decision/slices.ts';
import { labelledWhere } from '../golden/where.ts';
import { foundSlices } from './found-slices.ts';
import type { Gated } from './gated.ts';
import { type Case, joined, type Part, part } from './part.ts';
import { signedChange } from './signed-change.ts';
import { slicePlotId, slicePlots } from './slice-plots.ts';
import { changeInWords, count, marginInWords, numberInWords, percentOf, probability } from './words.ts';

/** Slices that cannot tell and are listed one by one; the others are only counted. */
const mostSilent = 100;

/**
 * The slices of the policy (values of columns, expressions) and, with `auto`, those that a search finds: one measurement
 * for each slice and gated metric, a finding for each slice that got worse, and a note of those that cannot tell. A slice
 * only ever fails; too few rows in a slice do not change the verdict. Found slices are corrected among themselves.
 */
export function judgeSliceColumns(it: Case, gated: readonly Gated[]): Part {
  const { slices } = it.config;
  const metrics = gated.flatMap(({ metric, margin }, i) => {
    const own = i === 0 && slices.margin !== undefined ? marginOf(slices.margin, metric.direction) : margin;
    return own === null ? [] : [{ metric, margin: own }];
  });
  const { correction, fdr } = slices;
  const policy = {
    ...{ metrics, fdr, minRows: slices['min-rows'], seed: it.seed, correction },
    ...(it.alpha === undefined ? {} : { alpha: it.alpha }),
  };
  const named = [
    ...slicesOf(it.golden.slices, (column, value) => `${quote(column)} = ${quote(value)}`),
    ...expressed(it),
  ];
  const [first] = gated;
  const found = slices.auto && first !== undefined ? foundSlices(it, first.metric) : [];
  return joined([
    partOf(it, judgeSlices(it.base, it.head, named, policy)),
    partOf(it, judgeSlices(it.base, it.head, found, policy)),
    slices.auto ? part({ notes: [searched(found.length)] }) : part({}),
  ]);
}

/** The slices that expressions name. */
function expressed({ config, golden }: Case): readonly Slice[] {
  return Object.entries(config.slices.where).map(([name, text]) => {
    const where = labelledWhere(golden, text, `model.slices.where.${name}`);
    const rows = Uint32Array.from(where.keys()).filter((row) => where[row]);
    return { column: 'where', value: name, name: quote(name), rows };
  });
}

function searched(found: number): Part['notes'][number] {
  return {
    kind: 'method',
    text: `Searched one half of the rows for slices where the candidate is worse, and tested the ${count(found)} found on the other half.`,
  };
}

function partOf(it: Case, results: readonly SliceResult[]): Part {
  const surest = (one: (typeof results)[number]) => one.p?.raw ?? 1;
  const worse = results.filter((each) => each.outcome === 'worse').sort((a, b) => surest(a) - surest(b));
  const silent = results.filter((each) => each.cannotTell !== null);
  const unlisted = new Set(silent.slice(mostSilent));
  return part({
    measurements: results.filter((each) => !unlisted.has(each)).map((each) => measurement(each, it)),
    findings: worse.map((each) => finding(each, results, it)),
    plots: slicePlots(results),
    notes: silent.length === 0 ? [] : [silence(silent, results.length)],
    leads: worse.map((each) => ({
      verdict: 'fail' as const,
      decided: `${each.metric.title} on ${each.name} ${each.comparison.harm === null ? '' : changeInWords(each.metric, each.comparison.harm)}`,
      limit: marginInWords(each.metric, each.margin),
    })),
  });
}

function silence(silent: readonly SliceResult[], all: number): Part['notes'][number] {
  const shown = silent
    .slice(0, 6)
    .map((each) => `${each.metric.title} on ${each.name} (${each.cannotTell})`)
    .join('; ');
  return {
    kind: 'unchecked',
    text: `${count(silent.length)} of ${count(all)} slice results cannot tell: ${shown}${silent.length > 6 ? '; …' : ''}.`,
    mend: 'Add golden rows to these slices, or widen `model.slices.margin`.',
  };
}

function measurement(each: SliceResult, { config }: Case): Measurement {
  const corrected = config.slices.correction === 'standard' ? 'Benjamini-Hochberg' : 'Benjamini-Yekutieli';
  const { metric, margin, comparison, p, outcome, cannotTell, rows } = each;
  const { harm, base, head } = comparison;
  const change = harm === null ? null : signedChange(metric, harm);
  const detectable = harm === null ? null : smallestDetectable(harm);
  return {
    id: metric.id,
    subject: each.name,
    value: change?.value ?? null,
    ...(cannotTell === null ? {} : { reason: `cannot tell: ${cannotTell}` }),
    unit: metric.unit === 'share' ? 'points' : metric.unit,
    base: base.value,
    head: head.value,
    n: { base: rows.length, head: rows.length },
    ...(harm === null || change === null
      ? {}
      : { interval: { low: change.low, high: change.high, level: harm.level, method: harm.method } }),
    ...(p === null ? {} : { p }),
    limit: { kind: 'margin', value: margin.margin },
    ...(detectable === null ? {} : { detectable }),
    method: `candidate minus baseline; p of "the loss is within the margin", ${corrected} over the slices`,
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
    message: `${metric.title} ${moved} on ${each.name}`,
    detail: `Worse beyond the margin after the correction for ${count(all.filter((other) => other.p !== null).length)} slice tests (adjusted p ${probability(p?.adjusted ?? 1)}).`,
    number: numberInWords(metric, comparison, margin),
    mend: `Look at the training rows with ${each.name}: compare their count, labels and features between the two trainings.`,
    locations: [{ path: it.path }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/slice/${metric.id}/${column}/${value}`),
    table: table(each, all),
    plot: slicePlotId(metric.id, column),
  };
}

function table(failing: SliceResult, all: readonly SliceResult[]): Table {
  const same = all.filter((each) => each.column === failing.column && each.metric.id === failing.metric.id);
  const level = failing.comparison.harm?.level ?? 0.9;
  return {
    title: `${failing.metric.title} by ${quote(failing.column)}`,
    columns: ['slice', 'rows', 'baseline', 'candidate', `change [${percentOf(level)} %]`, 'outcome'],
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
