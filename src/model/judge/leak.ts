import { type Finding, severityOf } from '../../evidence/finding.ts';
import type { Measurement, Outcome } from '../../evidence/measurement.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import { type Slope, theilSen, trendInflation } from '../../stats/theil-sen.ts';
import { outcomeVerdict } from '../decision/decide.ts';
import type { CostCase } from './cost-ratio.ts';
import { type Part, part } from './part.ts';
import type { OfBoth } from './resources.ts';
import { count, plain } from './words.ts';

/** Resident memory of a process after every `calls`-th call of its model, in bytes. */
export interface MemorySamples {
  readonly bytes: Float64Array;
  readonly calls: number;
}

/** Fewer samples say little about a slope. */
const fewest = 50;

const kib = 1024;

/** Growth over all calls that matters, in bytes: allocators take memory in pieces of about this size. */
const matters = 1024 * kib;

/**
 * How much the resident memory of each process grows a call: the Theil-Sen slope over samples between calls, with an
 * interval that allows for their dependence. `memory.max-leak-kib` is held against the candidate's by `leakOutcome`. Where
 * too few samples could be had, a limit is undecided.
 */
export function judgeLeak(it: CostCase, samples: OfBoth<MemorySamples | null>): Part {
  const head = slopeOf(samples.head);
  const limit = it.config.memory['max-leak-kib'];
  if (head === null) return limit === undefined ? part({}) : unknown(it, limit);
  const outcome = limit === undefined ? undefined : leakOutcome(head, limit * kib);
  const verdict = outcome === undefined ? 'pass' : outcomeVerdict(outcome, it.config.undecided);
  const { low, high, slope, n } = head;
  const measured: Measurement = {
    id: 'memory-leak',
    subject: 'candidate',
    value: slope,
    unit: 'bytes',
    base: slopeOf(samples.base)?.slope ?? null,
    head: slope,
    n: { head: n },
    interval: { low, high, level: 0.9, method: 'Theil-Sen slope (Sen 1968), samples dependent in time' },
    method: `growth of the resident set a call, over ${count(n)} samples${limit === undefined ? '; recorded, not judged' : ''}`,
    ...(limit === undefined ? {} : { limit: { kind: 'max' as const, value: limit * kib } }),
    ...(outcome === undefined ? {} : { outcome }),
    verdict,
  };
  if (limit === undefined || outcome === undefined) return part({ measurements: [measured] });
  const grown = `${plain(slope / kib)} KiB a call [${plain(low / kib)}, ${plain(high / kib)}]`;
  const held = `max-leak-kib ${plain(limit)}`;
  const finding: Finding = {
    rule: 'memory-leak',
    severity: severityOf(verdict),
    confidence: outcome === 'outside' ? 'high' : 'medium',
    message:
      outcome === 'outside'
        ? 'the memory of the candidate grows with every call'
        : 'whether memory grows is too near its limit to say',
    number: `${grown} (90 %, Theil-Sen), over ${count(n)} samples; ${held}`,
    mend: 'Free what a call allocates (a tensor that is never disposed, a list that every call adds to), or change `memory.max-leak-kib` in a change of its own.',
    locations: [{ path: it.path }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/memory-leak`),
  };
  return part({
    measurements: [measured],
    findings: verdict === 'pass' ? [] : [finding],
    leads: [{ verdict, decided: `memory grows by ${grown}`, limit: held }],
  });
}

function unknown(it: CostCase, limit: number): Part {
  const reason = `fewer than ${fewest} samples of its memory could be read`;
  return part({
    measurements: [
      {
        ...{ id: 'memory-leak', subject: 'candidate', value: null, unit: 'bytes', n: { head: 0 }, reason },
        ...{ method: 'growth of the resident set a call', limit: { kind: 'max', value: limit * kib } },
        ...{ outcome: 'undecided', verdict: it.config.undecided },
      },
    ],
    notes: [
      {
        kind: 'unchecked',
        text: `Whether the memory of the candidate grows could not be seen: ${reason}.`,
        mend: 'Run on Linux with a model that has a process of its own, and at least 50 timed calls (`latency.calls`).',
      },
    ],
    leads: [
      {
        verdict: it.config.undecided,
        decided: 'growth of memory unknown',
        limit: `max-leak-kib ${plain(limit)}`,
      },
    ],
  });
}

interface Growth extends Slope {
  readonly n: number;
  /** calls between the first sample and the last */
  readonly calls: number;
  /** bytes by which memory goes up and down beside the slope, from its lowest to its highest */
  readonly wander: number;
}

function slopeOf(samples: MemorySamples | null): Growth | null {
  if (samples === null || samples.bytes.length < fewest) return null;
  const { bytes, calls } = samples;
  const z = normalQuantile(0.95);
  const inflation = trendInflation(bytes, theilSen(bytes, z).slope);
  const { slope, low, high } = theilSen(bytes, z, inflation);
  const rest = bytes.map((value, i) => value - slope * i).sort();
  const wander = (rest.at(-1) as number) - (rest[0] as number);
  const n = bytes.length;
  return { slope: slope / calls, low: low / calls, high: high / calls, n, calls: calls * (n - 1), wander };
}

/**
 * What growth says of a limit in bytes a call. `outside`: the whole interval is above it, and over all calls memory grew by
 * more beyond it than 1 MiB and than it otherwise goes up and down (a slope of dependent samples is often significant: with
 * a correlation of 0.95 to the sample before, in 15 to 23 % of runs without a leak, and with that in 2 to 7 %). `within`:
 * the whole interval is at most 1 MiB over all calls beyond it.
 */
function leakOutcome({ low, high, slope, calls, wander }: Growth, limit: number): Outcome {
  if ((high - limit) * calls <= matters) return 'within';
  return low > limit && (slope - limit) * calls > Math.max(matters, wander) ? 'outside' : 'undecided';
}
