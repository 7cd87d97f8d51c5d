import type { Note } from '../../evidence/evidence.ts';
import type { Finding } from '../../evidence/finding.ts';
import { severityOf } from '../../evidence/finding.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import type { Plot } from '../../evidence/plot.ts';
import type { Verdict } from '../../evidence/verdict.ts';
import { seededRandom } from '../../stats/random.ts';
import { harmOutcome, outcomeVerdict } from '../decision/decide.ts';
import {
  type CallTimes,
  callsNeeded,
  dependentCalls,
  latencyLimit,
  latencyQuantile,
  latencyRatio,
  latencyTailRatio,
} from '../decision/latency.ts';
import { shareOf } from '../decision/margin.ts';
import { type Case, joined, type Part, part } from './part.ts';
import { count, plain } from './words.ts';

/** Who runs the measurement: on a shared machine an absolute limit says more about the neighbours than the model. */
export interface Machine {
  readonly shared: boolean;
}

/**
 * Latency of single calls: quantiles of both models with distribution-free intervals, the configured quantile against its
 * limit by the exact binomial rule, and the ratio candidate/baseline against its margin. On a shared runner a limit that
 * is exceeded gets the verdict `latency.on-shared-runner`; the ratio, which cancels the machine, may fail everywhere.
 * `repeats` are the same measurement in further pairs of fresh processes: the candidate is slower only when every pair
 * says so, because how a compiler and a scheduler treat one process is luck that no number of calls averages out.
 */
export function judgeLatency(
  it: Pick<Case, 'config' | 'path' | 'fingerprint' | 'seed'>,
  times: CallTimes,
  machine: Machine,
  repeats: readonly CallTimes[] = [],
): Part {
  const wanted = it.config.latency.calls;
  const short = times.head.length < wanted - 1 ? [shortened(times.head.length, wanted)] : [];
  const dependent = dependentCalls(times.head)
    ? [
        {
          kind: 'method' as const,
          text: 'Consecutive calls are not independent (lag-1 autocorrelation above 0.2): the latency quantiles are less certain than their intervals say.',
        },
      ]
    : [];
  return joined([
    ratio(it, times, repeats),
    quantiles(it, times, machine),
    tailRatios(it, times),
    part({ notes: [...short, ...dependent], plots: [distribution(times)] }),
  ]);
}

function shortened(calls: number, wanted: number): Note {
  const text = `Latency was measured with ${count(calls)} calls of each model instead of ${count(wanted)}: more would not have fitted into the time limit.`;
  return { kind: 'sampled', text, mend: 'Raise `model.timeout`, or lower `latency.calls`.' };
}

function tooFew(times: CallTimes): Note {
  const text = `The latency ratio was not judged: ${count(times.head.length)} calls of each model are too few.`;
  return { kind: 'unchecked', text, mend: 'Raise `model.timeout`.' };
}

type Subject = Parameters<typeof judgeLatency>[0];

/** Whether one pair of processes says that the candidate is slower than the margin allows; false when it cannot say. */
export function seemsSlower(config: Case['config'], times: CallTimes): boolean {
  const found = latencyRatio(times);
  return found !== null && harmOutcome(found, ratioLimit(config)) === 'worse';
}

function ratioLimit(config: Case['config']): number {
  return 1 + shareOf(config.latency['ratio-margin']);
}

function ratio(it: Subject, times: CallTimes, repeats: readonly CallTimes[]): Part {
  const found = latencyRatio(times);
  if (found === null) return part({ notes: [tooFew(times)] });
  const limit = ratioLimit(it.config);
  const first = harmOutcome(found, limit);
  const confirmed = repeats.every((repeat) => seemsSlower(it.config, repeat));
  const outcome = first === 'worse' && !confirmed ? 'undecided' : first;
  const pairs = repeats.length + 1;
  const verdict = outcomeVerdict(outcome, it.config.undecided);
  const shown = `× ${plain(found.value)} [${plain(found.low)}, ${plain(found.high)}]`;
  const finding: Finding = {
    rule: 'latency-ratio',
    severity: severityOf(verdict),
    confidence: outcome === 'worse' ? 'high' : 'medium',
    message: outcome === 'worse' ? 'the candidate is slower' : 'latency undecided',
    detail:
      first === 'worse' && !confirmed
        ? 'The first pair of processes was slower, a second one was not: that is the machine, not the model.'
        : 'Calls of both models alternate (A B B A), so that a machine that slows down cancels out.',
    number: `${shown} of the baseline's time a call (90 %, Hodges-Lehmann), n = ${count(found.blocks)} blocks of four calls${pairs > 1 ? `, ${pairs} pairs of processes` : ''}; limit × ${plain(limit)}`,
    mend:
      outcome === 'worse'
        ? 'Compare the two models layer by layer; a slower model that is wanted needs a wider `latency.ratio-margin` in a change of its own.'
        : 'Run again on a quieter machine or with more `latency.calls`, or set what `undecided` means in the policy.',
    locations: [{ path: it.path }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/latency-ratio`),
    plot: 'latency',
  };
  return part({
    measurements: [
      {
        id: 'latency-ratio',
        subject: 'model',
        value: found.value,
        unit: 'ratio',
        n: { base: 2 * found.blocks, head: 2 * found.blocks },
        interval: { low: found.low, high: found.high, level: 0.9, method: 'Hodges-Lehmann over A B B A blocks' },
        limit: { kind: 'max', value: limit },
        method:
          'the interval covers calls of this pair of processes; equal models in fresh processes differ by some per cent',
        outcome,
        verdict,
      },
    ],
    findings: outcome === 'not-worse' ? [] : [finding],
    leads: [{ verdict, decided: `latency ${shown}`, limit: `× ${plain(limit)}` }],
  });
}

/** Ratios of the slow calls, recorded: the typical call decides, because the tail of a shared machine is its neighbours'. */
function tailRatios(it: Subject, times: CallTimes): Part {
  const measurements = [0.95, 0.99].flatMap((p): Measurement[] => {
    const id = `latency-p${100 * p}-ratio`;
    const found = latencyTailRatio(times, p, seededRandom(it.seed, id));
    if (found === null) return [];
    return [
      {
        id,
        subject: 'model',
        value: found.value,
        unit: 'ratio',
        n: { base: 2 * found.blocks, head: 2 * found.blocks },
        interval: { low: found.low, high: found.high, level: 0.9, method: 'percentile bootstrap over A B B A blocks' },
        method: 'recorded, not judged',
        verdict: 'pass',
      },
    ];
  });
  return part({ measurements });
}

function quantiles(it: Subject, times: CallTimes, machine: Machine): Part {
  const wanted = [...new Set([0.5, 0.9, 0.95, 0.99, it.config.latency.quantile])].sort((a, b) => a - b);
  return joined(wanted.map((p) => quantile(it, times, p, machine)));
}

function quantile(it: Subject, times: CallTimes, p: number, machine: Machine): Part {
  const head = latencyQuantile(times.head, p);
  const base = latencyQuantile(times.base, p);
  const id = `latency-p${plain(p * 100).replace('.', '')}`;
  const measured: Measurement = {
    id,
    subject: 'candidate',
    value: head.value,
    unit: 'ms',
    base: base.value,
    head: head.value,
    n: { base: times.base.length, head: times.head.length },
    interval: { low: head.low, high: head.high, level: 0.9, method: 'order statistics' },
    verdict: 'pass',
  };
  const limit = it.config.latency['limit-ms'];
  if (limit === undefined || p !== it.config.latency.quantile) return part({ measurements: [measured] });
  const { outcome, over } = latencyLimit(times.head, p, limit);
  const raw = outcomeVerdict(outcome, it.config.undecided);
  const verdict: Verdict =
    raw === 'fail' && outcome === 'outside' && machine.shared ? it.config.latency['on-shared-runner'] : raw;
  const shown = `p${plain(p * 100)} ${plain(head.value ?? Number.NaN)} ms`;
  const finding: Finding = {
    rule: 'latency-limit',
    severity: severityOf(verdict),
    confidence: machine.shared ? 'low' : 'high',
    message: outcome === 'outside' ? 'latency is above its limit' : 'latency limit undecided',
    ...(machine.shared
      ? { detail: 'Measured on a shared runner, where absolute times depend on the neighbours.' }
      : {}),
    number: `${shown}, ${count(over)} of ${count(times.head.length)} calls above (exact binomial rule at 1 %); limit ${plain(limit)} ms`,
    mend:
      outcome === 'outside'
        ? 'Make the model faster, or change `latency.limit-ms` in a change of its own.'
        : `With ${count(over)} calls above the limit, ${count(callsNeeded(p, over))} calls would be needed to pass: raise \`latency.calls\`.`,
    locations: [{ path: it.path }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/latency-limit`),
    plot: 'latency',
  };
  return part({
    measurements: [{ ...measured, limit: { kind: 'max', value: limit }, outcome, verdict }],
    findings: outcome === 'within' ? [] : [finding],
    leads: [{ verdict, decided: shown, limit: `${plain(limit)} ms` }],
  });
}

function distribution({ base, head }: CallTimes): Plot {
  const at = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];
  const line = (times: Float64Array) => at.map((p) => latencyQuantile(times, p).value);
  return {
    id: 'latency',
    kind: 'line',
    title: 'Time of one call by quantile',
    x: { label: 'quantile in %', values: at.map((p) => p * 100) },
    y: { label: 'milliseconds' },
    series: [
      { name: 'baseline', values: line(base) },
      { name: 'candidate', values: line(head) },
    ],
  };
}
