import type { Severity } from '../evidence/finding.ts';

/** The severity of a finding that gives a snapshot this verdict. */
export const severityOf: Readonly<Record<'pass' | 'warn' | 'fail', Severity>> = {
  pass: 'note',
  warn: 'warning',
  fail: 'error',
};
