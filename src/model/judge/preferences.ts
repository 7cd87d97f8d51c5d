import type { Finding } from '../../evidence/finding.ts';
import { severityOf } from '../../evidence/finding.ts';
import type { Measurement, Outcome } from '../../evidence/measurement.ts';
import type { Verdict } from '../../evidence/verdict.ts';
import { clopperPearson } from '../../stats/clopper-pearson.ts';
import { limitOutcome } from '../decision/decide.ts';
import type { Program } from '../program/program.ts';
import { type Case, joined, type Part, part } from './part.ts';
import { count, plain } from './words.ts';

/** What is known of a judge besides its preferences. */
export interface JudgeRecord {
  /** of the metric that it gives */
  readonly id: string;
  readonly program: Program;
  /** for each pair that was asked 1 where the order of its texts decided, else 0 */
  readonly byPlace: Float64Array;
  /** preferences for the second text of pairs that people have judged: the judge's and theirs */
  readonly people: { readonly judge: Float64Array; readonly human: Float64Array } | null;
  readonly undecided: 'pass' | 'warn' | 'fail';
}

/** A share that is held against a limit. */
interface Share {
  readonly rule: 'judge-position' | 'judge-agreement';
  readonly hits: number;
  readonly n: number;
  readonly limit: { readonly kind: 'min' | 'max'; readonly value: number } | null;
  readonly said: string;
  readonly mend: string;
  /** the verdict of a limit that is missed, and of one that nobody can tell about */
  readonly missed: Verdict;
  readonly unclear: Verdict;
}

/**
 * How far a judge can be trusted: the share of pairs in which the order of the texts decided, against
 * `max-position-share` (a warning: both orders are averaged, so that it costs power and not fairness), and the share of
 * pairs in which it agrees with people, against `min-agreement`: a judge that is proven to miss it cannot judge.
 */
export function judgePreferences(it: Case, { id, program, byPlace, people, undecided }: JudgeRecord): Part {
  const asked = byPlace.filter((one) => !Number.isNaN(one));
  const position: Share = {
    rule: 'judge-position',
    hits: asked.filter((one) => one === 1).length,
    n: asked.length,
    limit: program.maxPositionShare === undefined ? null : { kind: 'max', value: program.maxPositionShare },
    said: 'the judge prefers a place, whichever text stands there',
    mend: 'Ask it for the reason before the choice, allow a tie, or take another judge: pairs in which the order decides count as ties, and so hide differences.',
    missed: 'warn',
    unclear: 'pass',
  };
  const shares = [position, ...(people === null ? [] : [agreementOf(people, program, undecided)])];
  const kappa = people === null ? null : kappaOf(people.judge, people.human);
  const text = `The judge of ${id} was asked about ${count(asked.length)} pairs of different texts in both orders; ${count(position.hits)} were decided by the order, and count half or more as ties.`;
  const agreed =
    kappa === null
      ? ''
      : ` Its agreement with people beyond chance is ${plain(kappa)} (Cohen’s kappa, ${count(people?.human.length ?? 0)} pairs).`;
  return joined([
    ...shares.filter(({ n }) => n > 0).map((share) => judgedShare(it, id, share)),
    part({ notes: [{ kind: 'method', text: `${text}${agreed}` }] }),
  ]);
}

function agreementOf(
  { judge, human }: NonNullable<JudgeRecord['people']>,
  { minAgreement }: Program,
  undecided: JudgeRecord['undecided'],
): Share {
  return {
    rule: 'judge-agreement',
    hits: judge.filter((one, i) => wordOf(one) === wordOf(human[i] as number)).length,
    n: judge.length,
    limit: minAgreement === undefined ? null : { kind: 'min', value: minAgreement },
    said: 'the judge does not agree with people',
    mend: 'Mend its instructions on these pairs, or take another judge; until then its preferences say nothing.',
    missed: 'error',
    unclear: undecided,
  };
}

function judgedShare(it: Case, id: string, share: Share): Part {
  const { rule, hits, n, limit } = share;
  const value = hits / n;
  const bounds = clopperPearson(hits, n, 0.05);
  const outcome: Outcome | null = limit === null ? null : limitOutcome(bounds, limit.kind, limit.value);
  const verdict = outcome === 'outside' ? share.missed : outcome === 'undecided' ? share.unclear : 'pass';
  const measurement: Measurement = {
    id: rule,
    subject: id,
    value,
    unit: 'share',
    n: { head: n },
    interval: { ...bounds, level: 0.9, method: 'Clopper-Pearson' },
    ...(limit === null ? {} : { limit }),
    ...(outcome === null ? {} : { outcome }),
    verdict,
  };
  if (limit === null || verdict === 'pass') return part({ measurements: [measurement] });
  const held = `${limit.kind} ${plain(limit.value)}`;
  const shown = `${plain(value)} [${plain(bounds.low)}, ${plain(bounds.high)}]`;
  const finding: Finding = {
    rule,
    severity: severityOf(verdict),
    confidence: outcome === 'undecided' ? 'medium' : 'high',
    message:
      outcome === 'undecided'
        ? `${id}: too few pairs to say whether the judge agrees with people`
        : `${id}: ${share.said}`,
    number: `${shown} (90 %, Clopper-Pearson), n = ${count(n)}; ${held}`,
    mend: share.mend,
    locations: [{ path: it.path }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${id}/${rule}`),
  };
  const lead = { verdict, decided: `${rule} of ${id} ${shown}`, limit: held };
  return part({ measurements: [measurement], findings: [finding], leads: [lead] });
}

function wordOf(forSecond: number): number {
  return Math.sign(forSecond - 0.5);
}

/** Cohen's kappa of the words a, b and tie; 0 where both only ever say the same one. */
function kappaOf(judge: Float64Array, human: Float64Array): number {
  const n = judge.length;
  const share = (of: Float64Array, word: number) => of.filter((one) => wordOf(one) === word).length / n;
  const chance = [-1, 0, 1].reduce((sum, word) => sum + share(judge, word) * share(human, word), 0);
  const agreed = judge.filter((one, i) => wordOf(one) === wordOf(human[i] as number)).length / n;
  return chance < 1 ? (agreed - chance) / (1 - chance) : 0;
}
