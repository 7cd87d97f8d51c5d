/**
 * What a gate says about a change, from best to worst.
 * `skip` = nothing to judge; `warn` = look, but the change may merge; `error` = could not check, never a pass.
 */
export const verdicts = ['pass', 'skip', 'warn', 'fail', 'error'] as const;

export type Verdict = (typeof verdicts)[number];

/** The worst of the given verdicts; `skip` when there are none (nothing was judged). */
export function worst(given: Iterable<Verdict>): Verdict {
  let found: Verdict | undefined;
  for (const verdict of given) {
    if (found === undefined || verdicts.indexOf(verdict) > verdicts.indexOf(found)) found = verdict;
  }
  return found ?? 'skip';
}

/** The exit code of a process that ends with this verdict: 0 pass, skip or warn; 1 fail; 2 could not check. */
export function exitCode(verdict: Verdict): 0 | 1 | 2 {
  if (verdict === 'error') return 2;
  return verdict === 'fail' ? 1 : 0;
}
