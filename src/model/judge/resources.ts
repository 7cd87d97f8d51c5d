import { type Finding, severityOf } from '../../evidence/finding.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import { shiftInterval } from '../../stats/shift-interval.ts';
import { type CallTimes, latencyQuantile, latencyRatio } from '../decision/latency.ts';
import { shareOf } from '../decision/margin.ts';
import { type CostCase, judgeCostRatio } from './cost-ratio.ts';
import { joined, type Part, part } from './part.ts';
import { count, plain } from './words.ts';

/** A number of both models; null where one has none. */
export type OfBoth<T> = Readonly<Record<'base' | 'head', T>>;

/**
 * Rows a second in calls of `batch` rows, interleaved A B B A like single calls: the typical call of each model, the
 * ratio with its interval, and what a thousand predictions cost at `price-per-hour`. `min` is held against the candidate's
 * slowest likely rate (the upper bound of its median call).
 */
export function judgeThroughput(it: CostCase, times: CallTimes, batch: number): Part {
  const { throughput, 'price-per-hour': price } = it.config;
  const head = latencyQuantile(times.head, 0.5);
  const base = latencyQuantile(times.base, 0.5);
  const rate = (ms: number | null) => (ms === null || !(ms > 0) ? null : (1000 * batch) / ms);
  const ratio = latencyRatio(times);
  const rows: Measurement = {
    id: 'throughput',
    subject: 'candidate',
    value: rate(head.value),
    unit: 'rows/s',
    base: rate(base.value),
    head: rate(head.value),
    n: { base: times.base.length, head: times.head.length },
    interval: { low: rate(head.high), high: rate(head.low), level: 0.9, method: 'order statistics of the call times' },
    method: `calls of ${count(batch)} rows, interleaved`,
    verdict: 'pass',
  };
  return joined([
    atLeast(it, rows, throughput.min),
    ratio === null
      ? part({})
      : judgeCostRatio(it, {
          id: 'throughput-ratio',
          title: 'time of a batch',
          worse: 'the candidate answers fewer rows a second',
          ...ratio,
          method: 'Hodges-Lehmann over A B B A blocks',
          behind: `${count(ratio.blocks)} blocks of four calls of ${count(batch)} rows`,
          n: 2 * ratio.blocks,
          margin: throughput['ratio-margin'] === undefined ? undefined : shareOf(throughput['ratio-margin']),
          mend: 'Compare the two models layer by layer; a slower one that is wanted needs a wider `throughput.ratio-margin` in a change of its own.',
        }),
    price === undefined ? part({}) : part({ measurements: cost(rows, price) }),
  ]);
}

/** Cost of a thousand predictions: price an hour / 3.6 / rows a second, in the price's currency. */
function cost(rows: Measurement, price: number): readonly Measurement[] {
  const of = (rate: number | null | undefined) => (rate == null ? null : price / 3.6 / rate);
  const { interval, n } = rows;
  return [
    {
      id: 'cost-per-1000',
      subject: 'candidate',
      value: of(rows.head),
      unit: '',
      base: of(rows.base),
      head: of(rows.head),
      n,
      ...(interval === undefined ? {} : { interval: { ...interval, low: of(interval.high), high: of(interval.low) } }),
      method: `at ${plain(price)} an hour, the machine kept busy with batches of this size`,
      verdict: 'pass',
    },
  ];
}

function atLeast(it: CostCase, rows: Measurement, min: number | undefined): Part {
  const { low, high } = rows.interval ?? { low: null, high: null };
  if (min === undefined || low === null || high === null) return part({ measurements: [rows] });
  const outcome = low >= min ? ('within' as const) : high < min ? ('outside' as const) : ('undecided' as const);
  return limited(it, rows, { kind: 'min', value: min }, outcome, {
    rule: 'throughput-limit',
    message: outcome === 'outside' ? 'too few rows a second' : 'rows a second are too near their limit to say',
    number: `${plain(rows.value ?? 0)} rows/s [${plain(low)}, ${plain(high)}] (90 %, order statistics); limit ${plain(min)}`,
    mend: 'Make the model faster or the batch larger, or change `throughput.min` in a change of its own.',
  });
}

/** Peak resident memory of the process of each model, runtime included. One number a run: no interval. */
export function judgeMemory(it: CostCase, peak: OfBoth<number | null>): Part {
  const { memory } = it.config;
  if (peak.base === null || peak.head === null) return part({});
  const mib = (bytes: number) => bytes / 1024 ** 2;
  const share = memory['ratio-margin'] === undefined ? undefined : shareOf(memory['ratio-margin']);
  const limits = [
    ...(memory['max-mib'] === undefined ? [] : [memory['max-mib'] * 1024 ** 2]),
    ...(share === undefined ? [] : [(1 + share) * peak.base]),
  ];
  const measured: Measurement = {
    id: 'memory-peak',
    subject: 'candidate',
    value: peak.head,
    unit: 'bytes',
    base: peak.base,
    head: peak.head,
    n: { base: 1, head: 1 },
    method: `peak resident set of the process, runtime included${limits.length === 0 ? '; recorded, not judged' : ''}`,
    verdict: 'pass',
  };
  if (limits.length === 0) return part({ measurements: [measured] });
  const limit = Math.min(...limits);
  return limited(it, measured, { kind: 'max', value: limit }, peak.head > limit ? 'outside' : 'within', {
    rule: 'memory-limit',
    message: 'the candidate takes too much memory',
    number: `${plain(mib(peak.head))} MiB at its peak, the baseline ${plain(mib(peak.base))} MiB; limit ${plain(mib(limit))} MiB`,
    mend: 'Compare the sizes of weights and activations; a larger model that is wanted needs a wider limit under `memory` in a change of its own.',
  });
}

/**
 * Time from the start of a fresh process to its first answer, in milliseconds, a few processes of each model in turns:
 * the ratio as the Hodges-Lehmann shift of the logarithms with its exact Mann-Whitney interval; `max-ms` is held against
 * the median. Nothing without times.
 */
export function judgeColdStart(it: CostCase, times: OfBoth<readonly number[]>): Part {
  const { 'cold-start': policy } = it.config;
  if (policy === undefined || times.base.length === 0 || times.head.length === 0) return part({});
  const logs = (values: readonly number[]) => values.map(Math.log);
  const shift = shiftInterval(logs(times.base), logs(times.head));
  const median = (values: readonly number[]) => latencyQuantile(Float64Array.from(values), 0.5).value;
  const measured: Measurement = {
    id: 'cold-start',
    subject: 'candidate',
    value: median(times.head),
    unit: 'ms',
    base: median(times.base),
    head: median(times.head),
    n: { base: times.base.length, head: times.head.length },
    method: 'median over fresh processes: start, load, first answer',
    verdict: 'pass',
  };
  const max = policy['max-ms'];
  const outcome = max === undefined || (measured.value ?? 0) <= max ? 'within' : 'outside';
  return joined([
    max === undefined
      ? part({ measurements: [measured] })
      : limited(it, measured, { kind: 'max', value: max }, outcome, {
          rule: 'cold-start-limit',
          message: 'the first answer comes too late',
          number: `${plain(measured.value ?? 0)} ms to the first answer (median of ${times.head.length} processes); limit ${plain(max)} ms`,
          mend: 'Make the model smaller or its loading cheaper, or change `cold-start.max-ms` in a change of its own.',
        }),
    shift === null
      ? part({})
      : judgeCostRatio(it, {
          id: 'cold-start-ratio',
          title: 'cold start',
          worse: 'the candidate takes longer to its first answer',
          value: Math.exp(shift.estimate),
          low: Math.exp(shift.low),
          high: Math.exp(shift.high),
          method: 'Hodges-Lehmann shift, exact Mann-Whitney interval',
          behind: `${times.head.length} fresh processes of each`,
          n: times.head.length,
          margin: policy['ratio-margin'] === undefined ? undefined : shareOf(policy['ratio-margin']),
          mend: 'Compare the sizes of the model files and what loading does; a slower start that is wanted needs a wider `cold-start.ratio-margin`.',
        }),
  ]);
}

type Told = Pick<Finding, 'rule' | 'message' | 'mend'> & { readonly number: string };

function limited(
  it: CostCase,
  measured: Measurement,
  limit: NonNullable<Measurement['limit']>,
  outcome: 'within' | 'outside' | 'undecided',
  told: Told,
): Part {
  const verdict = outcome === 'outside' ? 'fail' : outcome === 'undecided' ? it.config.undecided : 'pass';
  const finding: Finding = {
    ...told,
    severity: severityOf(verdict),
    confidence: outcome === 'outside' ? 'high' : 'medium',
    locations: [{ path: it.path }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${told.rule}`),
  };
  return part({
    measurements: [{ ...measured, limit, outcome, verdict }],
    findings: outcome === 'within' ? [] : [finding],
    leads: [{ verdict, decided: told.number.split(';')[0] ?? '', limit: told.number.split('; ').at(-1) ?? '' }],
  });
}
