import { verdictFrom } from '../evidence/assemble.ts';
import type { Evidence, Gate, Note } from '../evidence/evidence.ts';
import { type Finding, isProvenReal } from '../evidence/finding.ts';
import { quote } from '../evidence/quote.ts';
import { worst } from '../evidence/verdict.ts';

/** An accept whose comment was checked: who accepts what, why, since when and until when. */
export interface Accept {
  readonly target: { readonly fingerprint: string } | { readonly gate: Gate; readonly commit: string | null };
  readonly reason: string;
  /** the last day on which it holds, YYYY-MM-DD */
  readonly until: string;
  readonly by: string;
  /** ISO 8601 */
  readonly at: string;
  readonly url: string;
}

/** What decides which accepts hold. */
export interface AcceptScope {
  /** the commit that is judged */
  readonly head: string;
  /** gates that the base's policy lists */
  readonly configured: readonly Gate[];
  /** when the run of this commit was created (ISO 8601): what was written later was about this commit; null = not known */
  readonly since: string | null;
}

/** What became of an accept, in words for the trail. */
export interface AcceptOutcome {
  readonly accept: Accept;
  readonly state: 'applied' | 'lapsed' | 'refused' | 'unused';
  readonly why: string;
}

/**
 * Evidence with what people have accepted: a failing finding becomes a warning that says who accepted it and why. A
 * fingerprint holds for every commit; a gate only for the one that was looked at. Never accepted: a gate that could not
 * check, a credential that its provider accepts, a gate that the base's policy does not list. A measurement that fails
 * becomes a warning when its gate, or every failing finding of it, was accepted.
 */
export function applyAccepts(
  evidence: readonly Evidence[],
  accepts: readonly Accept[],
  scope: AcceptScope,
): { readonly evidence: Evidence[]; readonly outcomes: readonly AcceptOutcome[] } {
  let judged = [...evidence];
  const outcomes: AcceptOutcome[] = [];
  for (const accept of accepts) {
    const before = judged;
    const stands = standing(accept, scope);
    if (stands !== null) {
      outcomes.push({ accept, ...stands });
      continue;
    }
    const why: string[] = [];
    judged = judged.map((one) => accepted(one, accept, scope, why));
    const applied = judged.some((one, i) => one !== before[i]);
    if (applied) outcomes.push({ accept, state: 'applied', why: why.join('; ') });
    else if (why.length > 0) outcomes.push({ accept, state: 'refused', why: why.join('; ') });
    else outcomes.push({ accept, state: 'unused', why: 'nothing that fails has this name (any more)' });
  }
  return { evidence: judged.map((one, i) => (one === evidence[i] ? one : lifted(one))), outcomes };
}

/**
 * Evidence as it was before anything was accepted by a comment: what an earlier run accepted, or a stranger's run says was
 * accepted, fails again until its comment is checked anew. What the secrets gate's allow-list silences stays.
 */
export function withoutAccepts(one: Evidence): Evidence {
  const isOver = ({ accepted }: Finding) =>
    accepted !== undefined && (one.gate !== 'secrets' || accepted.url !== undefined);
  if (!one.findings.some(isOver)) return one;
  const findings = one.findings.map((finding) => {
    const { accepted: _, ...rest } = finding;
    return isOver(finding) ? { ...rest, severity: 'error' as const } : finding;
  });
  // what was measured warns only because of the accept; if it holds again, so does that
  const measurements = one.measurements.map((each) =>
    each.verdict === 'warn' ? { ...each, verdict: 'fail' as const } : each,
  );
  const decided = one.decided.replace(/(?: \(accepted\))+$/, '');
  return { ...one, findings, measurements, decided, verdict: worst([one.verdict, 'fail']) };
}

/** Why an accept of a gate does not hold for this commit; null = it does, or it names a finding. */
function standing(
  { target, at }: Accept,
  { head, configured, since }: AcceptScope,
): Omit<AcceptOutcome, 'accept'> | null {
  if ('fingerprint' in target) return null;
  if (!configured.includes(target.gate))
    return { state: 'refused', why: `the base's policy lists no gate ${target.gate}` };
  const { commit } = target;
  if (commit === head) return null;
  const exact = `write \`/assay accept ${target.gate}@${head} REASON\``;
  if (commit !== null && !head.startsWith(commit))
    return { state: 'lapsed', why: `it is about ${quote(commit.slice(0, 7))}; ${exact}` };
  // fewer than all digits can be made to fit another commit, so then the time must tell that this one was meant
  if (since === null) return { state: 'refused', why: `when this commit was pushed is not known; ${exact}` };
  return at > since
    ? null
    : { state: 'lapsed', why: `it is older than the run of ${quote(head.slice(0, 7))}; ${exact}` };
}

function accepted(one: Evidence, accept: Accept, scope: AcceptScope, why: string[]): Evidence {
  const { target } = accept;
  const whole = 'gate' in target && target.gate === one.gate;
  const names = (fingerprint: string) => ('fingerprint' in target ? target.fingerprint === fingerprint : whole);
  const failing = one.findings.filter(({ severity, fingerprint }) => severity === 'error' && names(fingerprint));
  if (failing.length === 0 && !whole) return one;
  if (one.verdict === 'error') {
    why.push(`${one.gate} could not check, and that is never accepted`);
    return one;
  }
  if (one.verdict !== 'fail') return one;
  if (!scope.configured.includes(one.gate)) {
    why.push(`the base's policy lists no gate ${one.gate}`);
    return one;
  }
  const live = failing.filter(isProvenReal);
  if (live.length > 0) why.push('a credential that its provider accepts is never accepted: revoke it');
  if (live.length === failing.length && failing.length > 0) return one;
  const { by, reason, until, at, url } = accept;
  const record = { by, reason, until, at, url, head: scope.head };
  const findings = one.findings.map((finding) =>
    failing.includes(finding) && !live.includes(finding)
      ? { ...finding, severity: 'warning' as const, accepted: record }
      : finding,
  );
  const text = `The gate was accepted by ${quote(by)} for the commit ${quote(scope.head.slice(0, 7))}: ${quote(reason)}, until ${until}; ${quote(url)}.`;
  const notes: Note[] = whole ? [{ kind: 'policy', text }] : [];
  return { ...one, findings, notes: [...one.notes, ...notes] };
}

/** The verdict of evidence that accepts have touched: when no finding fails any more, what was measured warns too. */
function lifted(one: Evidence): Evidence {
  if (one.findings.some(({ severity }) => severity === 'error')) return one;
  const measurements = one.measurements.map((each) =>
    each.verdict === 'fail' ? { ...each, verdict: 'warn' as const } : each,
  );
  const verdict = verdictFrom(one.findings, measurements);
  return {
    ...one,
    measurements,
    verdict: verdict === 'pass' ? 'warn' : verdict,
    decided: `${one.decided} (accepted)`,
  };
}
