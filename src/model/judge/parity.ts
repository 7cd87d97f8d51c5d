import type { Finding } from '../../evidence/finding.ts';
import { severityOf } from '../../evidence/finding.ts';
import type { Measurement, Outcome } from '../../evidence/measurement.ts';
import { quote } from '../../evidence/quote.ts';
import { type ParityPolicy, toleranceOf } from '../config/parity.ts';
import type { ModelConfig } from '../config.ts';
import { limitOutcome, outcomeVerdict } from '../decision/decide.ts';
import { type Largest, meanDivergence, otherClasses, parityOf } from '../decision/parity.ts';
import { shareInterval } from '../decision/share-interval.ts';
import type { RowUnits } from '../golden/all-rows.ts';
import type { Golden } from '../golden/golden.ts';
import { type Outputs, sampleFrom } from '../sample.ts';
import { type Part, part } from './part.ts';
import { count, plain } from './words.ts';

/** The candidate and its converted form on the same rows, of the same width. */
export interface ParityCase {
  readonly config: ModelConfig;
  readonly policy: ParityPolicy;
  readonly golden: Pick<Golden, 'ids' | 'rows' | 'labelWidth'>;
  readonly reference: Outputs;
  readonly converted: Outputs;
  /** of all rows */
  readonly units: RowUnits;
  /** error of each bound of a share, 0.05 unless told: less when rows were looked at before all were there */
  readonly alpha?: number;
  /** the converted model in messages, and where its findings stand */
  readonly shown: string;
  readonly path: string;
  fingerprint(text: string): string;
}

/** One share of rows and what the policy asks of it. */
interface Share {
  readonly id: 'parity' | 'parity-classes';
  readonly what: string;
  readonly flags: Float64Array;
  readonly limit: number | undefined;
}

/**
 * Conversion parity: the share of rows with an output beyond the tolerance, and of rows that get another class, each
 * against its limit: with a limit of 0 every row counts, above it the exact bounds of the share decide, by weights and
 * groups where there are some. The largest differences and the mean divergence are shown.
 */
export function judgeParity(it: ParityCase): Part {
  const { config, policy, golden, reference, converted } = it;
  const tolerance = toleranceOf(policy);
  const found = parityOf(reference, converted, tolerance);
  const classes = classesOf(it);
  const within = `${plain(tolerance.absolute)} + ${plain(tolerance.relative)} × the original`;
  const shares: Share[] = [
    {
      ...{ id: 'parity' as const, flags: found.outside, limit: policy['max-outside'] },
      what: `rows whose outputs differ by more than ${within}`,
    },
    ...(classes === null
      ? []
      : [
          {
            ...{ id: 'parity-classes' as const, flags: classes.other, limit: policy['max-disagreement'] },
            what: 'rows that get another class',
          },
        ]),
  ];
  const judged = shares.map((each) => judgeShare(it, each));
  const largest = (id: string, unit: string, method: string, one: Largest | null): Measurement => ({
    ...{ id, subject: quote(it.shown), value: one?.value ?? 0, unit, n: { head: golden.rows }, verdict: 'pass' },
    method: one === null ? method : `${method}: row ${quote(golden.ids[one.row] as string)}, output ${one.column}`,
  });
  return part({
    measurements: [
      ...judged.map(({ measurement }) => measurement),
      ...(config.task === 'text'
        ? []
        : [
            largest('parity-absolute', '', 'largest absolute difference of an output', found.absolute),
            largest(
              'parity-relative',
              'ratio',
              "largest difference as a share of the original's output",
              found.relative,
            ),
          ]),
      ...(classes === null ? [] : [divergence(it, classes.divergence)]),
    ],
    findings: judged.flatMap(({ finding }) => finding),
    leads: judged.flatMap(({ lead }) => lead),
  });
}

function classesOf({ config, golden, reference, converted }: ParityCase) {
  if (config.task !== 'binary' && config.task !== 'multiclass') return null;
  const truth = { labels: new Float64Array(golden.rows) };
  const [wanted, given] = [sampleFrom(config.task, truth, reference), sampleFrom(config.task, truth, converted)];
  return { other: otherClasses(wanted, given), divergence: meanDivergence(wanted, given) };
}

function judgeShare(it: ParityCase, { id, what, flags, limit }: Share) {
  const { weights, groups } = it.units;
  const { alpha = 0.05 } = it;
  const own = shareInterval(flags, weights, groups, alpha);
  const rows = Array.from(flags.keys()).filter((row) => flags[row] === 1);
  const outcome = limit === undefined ? undefined : outcomeOf(rows.length, own, limit);
  const verdict = outcome === undefined ? 'pass' : outcomeVerdict(outcome, it.config.undecided);
  const measurement: Measurement = {
    ...{ id, subject: quote(it.shown), value: own.share, unit: 'share', n: { head: flags.length } },
    interval: { low: own.low, high: own.high, level: 1 - 2 * alpha, method: own.method },
    method: limit === 0 ? `${what}; every row counts` : what,
    ...(limit === undefined ? {} : { limit: { kind: 'max' as const, value: limit } }),
    ...(outcome === undefined ? {} : { outcome }),
    verdict,
  };
  const held = limit === 0 ? 'max 0 rows' : `max ${plain(100 * (limit ?? 1))} %`;
  const byWeight = weights === undefined ? '' : ` (${plain(100 * own.share)} % by weight)`;
  const shown = `${count(rows.length)} of ${count(flags.length)} ${what}${byWeight}`;
  const finding: Finding = {
    rule: 'parity',
    severity: severityOf(verdict),
    confidence: outcome === 'undecided' ? 'medium' : 'high',
    message:
      outcome === 'undecided'
        ? `whether ${quote(it.shown)} answers as the candidate is undecided`
        : `${quote(it.shown)} ${id === 'parity' ? 'does not answer as' : 'gives rows other classes than'} the candidate, of which it is another form`,
    detail: `First such rows: ${
      rows
        .slice(0, 5)
        .map((row) => rowInWords(it, row))
        .join('; ') || 'none'
    }.`,
    number: `${shown} [${plain(100 * own.low)} %, ${plain(100 * own.high)} %] (${plain(100 - 200 * alpha)} %, ${own.method}); ${held}`,
    mend: 'Convert the candidate anew; compare the outputs of both forms layer by layer from the first on; for a form of lower precision set `parity.precision`, or keep the layers that differ in float32.',
    locations: [{ path: it.path }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${id}/${it.shown}`),
  };
  return {
    measurement,
    finding: verdict === 'pass' ? [] : [finding],
    lead: outcome === undefined ? [] : [{ verdict, decided: shown, limit: held }],
  };
}

function outcomeOf(found: number, own: ReturnType<typeof shareInterval>, limit: number): Outcome {
  if (limit === 0) return found === 0 ? 'within' : 'outside';
  return limitOutcome(own, 'max', limit);
}

/** "`a7`: 0.31 → 0.74"; of several outputs the first that is far off, with its number. */
function rowInWords({ golden, reference, converted }: ParityCase, row: number): string {
  const id = quote(golden.ids[row] as string);
  if (reference.texts !== undefined)
    return `${id}: ${quote((reference.texts[row] ?? '').slice(0, 60))} → ${quote((converted.texts?.[row] ?? '').slice(0, 60))}`;
  const { width } = reference;
  const far = Array.from({ length: width }, (_, k) => row * width + k).reduce((most, at) =>
    distance(at) > distance(most) ? at : most,
  );
  const output = width === 1 ? '' : ` output ${far - row * width}`;
  return `${id}${output}: ${shortest(reference.values[far])} → ${shortest(converted.values[far])}`;

  function distance(at: number): number {
    const apart = Math.abs((converted.values[at] as number) - (reference.values[at] as number));
    return Number.isNaN(apart)
      ? Object.is(converted.values[at], reference.values[at])
        ? 0
        : Number.POSITIVE_INFINITY
      : apart;
  }
}

function shortest(value: number | undefined): string {
  return String(Number((value ?? Number.NaN).toPrecision(6)));
}

function divergence(it: ParityCase, value: number | null): Measurement {
  return {
    ...{ id: 'parity-divergence', subject: quote(it.shown), value, unit: '', n: { head: it.golden.rows } },
    ...(value === null ? { reason: 'no row has finite outputs in both forms' } : {}),
    method: 'mean Kullback-Leibler divergence in nats from the probabilities of the original',
    verdict: 'pass',
  };
}
