import { describe, expect, it } from 'vitest';
import type { Finding } from '../evidence/finding.ts';
import { findingSchema } from '../evidence/finding-schema.ts';
import type { Verification } from './answer.ts';
import { withVerification } from './verified.ts';

const finding: Finding = {
  rule: 'replicate-token',
  severity: 'error',
  confidence: 'high',
  message: 'a token',
  mend: 'revoke it',
  locations: [{ path: 'a.py' }],
  fingerprint: '0'.repeat(32),
  reasons: [],
};
const said = (state: Verification['state']): Verification => ({
  state,
  host: 'api.example.com',
  at: '2026-11-22T00:00:00.000Z',
  facts: [],
  overPermission: [],
});
const existing = { step: 'new', fact: 'it stood there before the change', effect: 'a warning, no failure' };

describe('withVerification', () => {
  it.each([
    ['live', 'a doubtful one', { severity: 'warning', confidence: 'medium' }, 'error', 'certain'],
    ['live', 'an accepted one', { severity: 'note', accepted: { by: 'a', reason: 'b' } }, 'note', 'certain'],
    ['live', 'one that stood there', { severity: 'warning', reasons: [existing] }, 'warning', 'certain'],
    ['dead', 'a failing one', {}, 'warning', 'high'],
    ['dead', 'a note', { severity: 'note', confidence: 'low' }, 'note', 'low'],
    ['unknown', 'a failing one', {}, 'error', 'high'],
    ['restricted', 'a failing one', {}, 'error', 'high'],
    ['not-tried', 'a doubtful one', { severity: 'warning', confidence: 'medium' }, 'warning', 'medium'],
  ] as const)('%s: %s', (state, _, over, severity, confidence) => {
    const result = withVerification({ ...finding, ...(over as Partial<Finding>) }, said(state));
    expect(findingSchema.parse(result)).toEqual(result);
    expect(result).toMatchObject({ severity, confidence, verification: { state } });
    expect(result.reasons?.at(-1)?.step).toBe('verification');
  });

  it('leaves a finding alone that nobody was asked about', () => {
    expect(withVerification(finding, undefined)).toBe(finding);
  });
});
