import { Problem } from '../../evidence/problem.ts';

/** The fingerprint that follows `allow` or `revoke`. Errors: `Problem` for anything but one of 32 hexadecimal digits. */
export function fingerprintOf(words: readonly string[]): string {
  const [, fingerprint, ...more] = words;
  if (fingerprint === undefined || more.length > 0 || !/^[0-9a-f]{32}$/.test(fingerprint)) {
    throw new Problem(
      'Needed one fingerprint of 32 hexadecimal digits.',
      'Copy it from the report: assay secrets allow|revoke FINGERPRINT',
    );
  }
  return fingerprint;
}
