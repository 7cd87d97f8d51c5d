import type { Finding } from '../../evidence/finding.ts';
import { severityOf } from '../../evidence/finding.ts';
import type { Measurement, Outcome } from '../../evidence/measurement.ts';
import { quote } from '../../evidence/quote.ts';
import type { Verdict } from '../../evidence/verdict.ts';
import type { RobustnessTest } from '../config/robustness.ts';
import { compare } from '../decision/compare.ts';
import { harmOutcome, limitOutcome, outcomeVerdict } from '../decision/decide.ts';
import { failedRows } from '../decision/robustness.ts';
import { shareInterval } from '../decision/share-interval.ts';
import { defineMetric } from '../metric.ts';
import { type Sample, subset } from '../sample.ts';
import { type Case, joined, type Part, part } from './part.ts';
import { changeInWords, count, percentOf, plain } from './words.ts';

/** The outputs of both models on the rows with changed inputs. */
export interface Perturbed {
  readonly test: RobustnessTest;
  readonly base: Sample;
  readonly head: Sample;
  /** for each row its place among the labelled golden rows; without it they are those, in order */
  readonly of?: Uint32Array;
}

/** The share of rows that fail, as a metric of row scores that are ready in `outputs`. */
const failures = defineMetric({
  id: 'robustness',
  title: 'share of rows that fail',
  direction: 'lower',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: { regression: { kind: 'proportion', rows: ({ outputs }) => outputs } },
  documentation: 'Rows whose output does not behave when the input is changed.',
  source: 'Ribeiro et al. 2020',
});

/**
 * Robustness (CheckList, Ribeiro et al. 2020): for each test the share of rows whose output does not behave under changed
 * inputs, the candidate's against `max` by exact bounds, and its rise over the baseline's against `margin` by the paired
 * score interval. Without either it is shown.
 */
export function judgeRobustness(it: Case, tests: readonly Perturbed[]): Part {
  const names = tests.map(({ test }) => nameOf(test));
  // Two tests may differ in size or in what they expect only: what is accepted of one must not be accepted of the other.
  const own = names.map((name, i) => (names.indexOf(name) === i ? name : `${name} (test ${i + 1})`));
  return joined(tests.map((one, i) => judgeOne(it, one, own[i] as string)));
}

function judgeOne(it: Case, { test, base, head, of }: Perturbed, name: string): Part {
  const before =
    of === undefined ? { base: it.base, head: it.head } : { base: subset(it.base, of), head: subset(it.head, of) };
  const flags = { base: failedRows(before.base, base, test), head: failedRows(before.head, head, test) };
  const { weights } = before.head;
  const groups = before.head.groups ?? (of === undefined ? undefined : groupsOf(of));
  const asSample = (outputs: Float64Array): Sample => ({
    ...{ task: 'regression', rows: outputs.length, labels: new Float64Array(outputs.length), labelWidth: 1 },
    ...{ outputs, width: 1 },
    ...(weights === undefined ? {} : { weights }),
    ...(groups === undefined ? {} : { groups }),
  });
  const alpha = it.alpha ?? 0.05;
  const options = {
    scale: 1,
    seed: it.seed,
    stream: `robustness/${name}`,
    alpha,
  };
  const comparison = compare(failures, asSample(flags.base), asSample(flags.head), options);
  const own = shareInterval(flags.head, weights, groups, alpha);
  const asked: { outcome: Outcome; kind: 'margin' | 'max'; limit: number }[] = [];
  if (test.max !== undefined) asked.push({ outcome: limitOutcome(own, 'max', test.max), kind: 'max', limit: test.max });
  if (test.margin !== undefined) {
    const outcome = comparison.harm === null ? 'undecided' : harmOutcome(comparison.harm, test.margin);
    asked.push({ outcome, kind: 'margin', limit: test.margin });
  }
  const shown = {
    name,
    own,
    level: 1 - 2 * alpha,
    base: comparison.base.value,
    change: comparison.harm,
    rows: flags.head.length,
  };
  const judged = asked.map((each) => ({ ...each, verdict: outcomeVerdict(each.outcome, it.config.undecided) }));
  const bad = judged.filter(({ verdict }) => verdict !== 'pass');
  return part({
    measurements: judged.length === 0 ? [measured(shown)] : judged.map((each) => measured(shown, each)),
    findings: bad.map((each) => finding(it, shown, each, examples(it, flags.head, flags.base, of))),
    leads: judged.map(({ verdict, kind, limit }) => ({
      verdict,
      decided: `${percent(own.share)} of rows fail under ${name}`,
      limit: kind === 'max' ? `max ${percent(limit)}` : `margin ${plain(limit * 100)} pt`,
    })),
  });
}

/** How a test is called: "noise in `age`". */
function nameOf({ perturb, columns, rows, command }: RobustnessTest): string {
  if (perturb !== undefined) return `${perturb} in ${(columns ?? []).map(quote).join(', ')}`;
  if (command !== undefined) return `the rows of the program ${quote(command.join(' ').slice(0, 100))}`;
  return rows === undefined ? 'the set perturbed' : `the rows of ${quote(rows)}`;
}

/** Changes of one golden row depend on each other; undefined where no row was changed twice. */
function groupsOf(of: Uint32Array): Int32Array | undefined {
  return new Set(of).size === of.length ? undefined : Int32Array.from(of);
}

interface Shown {
  readonly name: string;
  readonly own: ReturnType<typeof shareInterval>;
  /** of `own` */
  readonly level: number;
  readonly base: number | null;
  readonly change: ReturnType<typeof compare>['harm'];
  readonly rows: number;
}

interface Judged {
  readonly outcome: Outcome;
  readonly kind: 'margin' | 'max';
  readonly limit: number;
  readonly verdict: Verdict;
}

function measured({ name, own, level, base, change, rows }: Shown, judged?: Judged): Measurement {
  const rise = judged?.kind === 'margin' && change !== null ? change : null;
  const { low, high } = rise ?? own;
  const unknown = judged?.kind === 'margin' && change === null;
  return {
    id: 'robustness',
    subject: name,
    value: unknown ? null : rise === null ? own.share : rise.value,
    ...(unknown ? { reason: 'no interval of the rise could be computed' } : {}),
    unit: 'share',
    base,
    head: own.share,
    n: { base: rows, head: rows },
    ...(unknown ? {} : { interval: { low, high, level: rise?.level ?? level, method: rise?.method ?? own.method } }),
    method: 'share of rows whose output does not behave when the input is changed',
    ...(judged === undefined ? {} : { limit: { kind: judged.kind, value: judged.limit }, outcome: judged.outcome }),
    verdict: judged?.verdict ?? 'pass',
  };
}

/** Ids of rows that fail under the candidate, those first that do not under the baseline. */
function examples(it: Case, head: Float64Array, base: Float64Array, of: Uint32Array | undefined): readonly string[] {
  const { ids, labelled } = it.golden;
  const idOf = (row: number) => ids[labelled[of === undefined ? row : (of[row] as number)] as number] as string;
  const failing = Array.from(head.keys()).filter((row) => head[row] === 1);
  const fresh = failing.filter((row) => base[row] !== 1);
  return [...fresh, ...failing.filter((row) => base[row] === 1)].slice(0, 10).map((row) => quote(idOf(row)));
}

function finding(it: Case, { name, own, level, change, rows }: Shown, judged: Judged, ids: readonly string[]): Finding {
  const sure = judged.outcome === 'worse' || judged.outcome === 'outside';
  const held = judged.kind === 'max' ? `max ${percent(judged.limit)}` : `margin ${plain(judged.limit * 100)} pt`;
  const number =
    judged.kind === 'margin' && change !== null
      ? `share of failing rows ${changeInWords(failures, change)} (${plain(100 * change.level)} %, ${change.method})`
      : `${percent(own.share)} [${percent(own.low)}, ${percent(own.high)}] of ${count(rows)} rows fail (${percentOf(level)} %, ${own.method})`;
  return {
    rule: 'robustness',
    severity: severityOf(judged.verdict),
    confidence: sure ? 'high' : 'medium',
    message: sure ? `the candidate does not stand ${name}` : `robustness to ${name} undecided`,
    detail: `Rows that fail: ${ids.join(', ') || 'none'}.`,
    number: `${number}; ${held}`,
    mend: 'Look at these rows with their inputs changed; train with such changes, or mend how the model reads its inputs.',
    locations: [{ path: it.path }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/robustness/${judged.kind}/${name}`),
  };
}

function percent(share: number): string {
  return `${plain(share * 100)} %`;
}
