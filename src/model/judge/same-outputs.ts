import { noiseBetween } from '../decision/noise.ts';
import { type Case, type Part, part } from './part.ts';
import { count } from './words.ts';

/**
 * Two models of other bytes that a program of the policy served, and that answered alike to the last bit: most often the
 * program opens one fixed file, and one model was compared with itself. A warning, since files may differ in nothing that
 * matters (a time of writing). The caller asks only where both are served by a program and their digests differ.
 */
export function judgeSameOutputs(it: Case): Part {
  const { rows, differing } = noiseBetween(it.base, it.head, 0);
  if (rows === 0 || differing > 0) return part({});
  return part({
    findings: [
      {
        rule: 'same-outputs',
        severity: 'warning',
        confidence: 'medium',
        message: 'the candidate is another file than the baseline, and answers the same to the last bit',
        detail:
          'A program that opens a file of its own, not the one that it is told, makes one model of both: nothing was then compared.',
        number: `${count(rows)} of ${count(rows)} rows (counted)`,
        mend: 'Have the program open `{model}` (with `--call`: the path in the environment variable `ASSAY_MODEL`). Where both files hold the same model, nothing is to be done.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/same-outputs`),
      },
    ],
    leads: [{ verdict: 'warn', decided: 'other file, same outputs', limit: 'the candidate was loaded' }],
  });
}
