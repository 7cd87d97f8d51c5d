import { type Evidence, type Gate, gates, type Note } from './evidence.ts';
import { type Finding, severities, verdictOf } from './finding.ts';
import type { Measurement } from './measurement.ts';
import type { Problem } from './problem.ts';
import { type Verdict, verdicts, worst } from './verdict.ts';

/** What a gate brings for its evidence; the rest is derived or filled with the empty value. */
export type Judgement = Pick<
  Evidence,
  'gate' | 'decided' | 'limit' | 'subject' | 'policy' | 'tool' | 'seed' | 'started' | 'seconds'
> &
  Partial<Pick<Evidence, 'name' | 'findings' | 'measurements' | 'plots' | 'notes' | 'counts' | 'environment'>> & {
    /** only for what findings and measurements cannot say: `skip`, or `error` */
    readonly verdict?: Verdict;
    /** given: findings of one severity stay in the gate's order, which knows what matters most */
    readonly order?: 'given';
  };

/** The verdict that findings and measurements earn: the worst of them, at least `pass`. */
export function verdictFrom(findings: readonly Finding[], measurements: readonly Measurement[]): Verdict {
  return worst(['pass', ...findings.map(verdictOf), ...measurements.map((m) => m.verdict)]);
}

/** Evidence in its canonical order: findings worst first, then in the gate's order or by rule, place and fingerprint. */
export function assemble(judgement: Judgement): Evidence {
  const findings = [...(judgement.findings ?? [])].sort(judgement.order === 'given' ? bySeverity : inOrder);
  const measurements = [...(judgement.measurements ?? [])];
  const { name } = judgement;
  return {
    format: 'assay/evidence',
    version: 1,
    gate: judgement.gate,
    ...(name === undefined ? {} : { name }),
    verdict: judgement.verdict ?? verdictFrom(findings, measurements),
    decided: judgement.decided,
    limit: judgement.limit,
    findings,
    measurements,
    plots: [...(judgement.plots ?? [])],
    notes: [...(judgement.notes ?? [])],
    counts: { ...judgement.counts },
    subject: judgement.subject,
    policy: judgement.policy,
    tool: judgement.tool,
    environment: { ...judgement.environment },
    seed: judgement.seed,
    started: judgement.started,
    seconds: judgement.seconds,
  };
}

/** The evidence of a gate that could not check: verdict `error`, the problem and its mend as a note. */
export function couldNotCheck(
  gate: Gate,
  problem: Problem,
  rest: Pick<Judgement, 'policy' | 'tool' | 'seed' | 'started' | 'seconds'> &
    Partial<Pick<Judgement, 'name' | 'subject'>>,
): Evidence {
  const note: Note = { kind: 'problem', text: problem.message, mend: problem.mend };
  return assemble({
    subject: { base: null, head: null, digests: {} },
    ...rest,
    gate,
    verdict: 'error',
    decided: 'could not check',
    limit: '–',
    notes: [note],
  });
}

function bySeverity(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}

function inOrder(a: Finding, b: Finding): number {
  const place = (f: Finding) => {
    const first = f.locations[0];
    return first === undefined ? '' : `${first.path}\u0000${String(first.startLine ?? 0).padStart(9, '0')}`;
  };
  return (
    bySeverity(a, b) || compare(a.rule, b.rule) || compare(place(a), place(b)) || compare(a.fingerprint, b.fingerprint)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of evidence in a report: worst verdict first, then gate (secrets, data, model), then name. */
export function worstFirst(a: Evidence, b: Evidence): number {
  return (
    verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict) ||
    gates.indexOf(a.gate) - gates.indexOf(b.gate) ||
    compare(a.name ?? '', b.name ?? '')
  );
}
