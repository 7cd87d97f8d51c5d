import { describe, expect, it } from 'vitest';
import type { Allowed } from './allow-list.ts';
import { type Known, weigh } from './weight.ts';

const plain: Known = {
  confidence: 'high',
  isNew: true,
  expired: false,
  verification: null,
  allowed: null,
  ignore: null,
  overdue: null,
};
const policy = { 'fail-on': 'high', 'warn-on': 'medium' } as const;
const answer = (state: 'live' | 'dead' | 'unknown') => ({
  state,
  host: 'api.example.org',
  at: '2026-11-22T00:00:00Z',
  facts: [],
  overPermission: [],
});
const entry = {
  fingerprint: 'f'.repeat(32),
  rule: 'generic-secret',
  where: 'any',
  until: '2027-01-01',
  owner: '@ml',
  reason: 'dummy key of the mock server',
} as const;
const allowed = (state: Allowed['state']): Allowed => ({ entry, state });
const ignore = { rule: 'generic-secret', reason: 'dummy key of the mock', by: 'assay' } as const;

describe('weigh', () => {
  it.each<[string, Partial<Known>, string, string]>([
    ['high and new fails', {}, 'high', 'error'],
    ['medium warns', { confidence: 'medium' }, 'medium', 'warning'],
    ['low is recorded', { confidence: 'low' }, 'low', 'note'],
    ['what stood there before warns', { isNew: false }, 'high', 'warning'],
    ['expired is low', { expired: true }, 'low', 'note'],
    [
      'live is certain, even when it says that it expired',
      { expired: true, verification: answer('live') },
      'certain',
      'error',
    ],
    ['live makes a medium one fail', { confidence: 'medium', verification: answer('live') }, 'certain', 'error'],
    ['dead warns at most', { verification: answer('dead') }, 'high', 'warning'],
    ['dead and low stays a note', { confidence: 'low', verification: answer('dead') }, 'low', 'note'],
    ['unknown changes nothing', { verification: answer('unknown') }, 'high', 'error'],
    ['a comment does not silence what fails', { ignore }, 'high', 'error'],
    ['a comment silences what warns', { confidence: 'medium', ignore }, 'medium', 'note'],
    [
      'a comment does not silence what is live',
      { confidence: 'medium', ignore, verification: answer('live') },
      'certain',
      'error',
    ],
    ['the allow-list silences what fails', { allowed: allowed('holds') }, 'high', 'note'],
    ['an ended entry does not', { allowed: allowed('expired') }, 'high', 'error'],
    ['an entry for tests does not elsewhere', { allowed: allowed('elsewhere') }, 'high', 'error'],
    ['overdue fails what only warned', { isNew: false, overdue: 3 }, 'high', 'error'],
    ['overdue and medium fails', { confidence: 'medium', overdue: 1 }, 'medium', 'error'],
    ['overdue and low stays a note', { confidence: 'low', overdue: 400 }, 'low', 'note'],
    ['overdue and accepted stays a note', { allowed: allowed('holds'), overdue: 400 }, 'high', 'note'],
  ])('%s', (_, known, confidence, severity) => {
    const weight = weigh({ ...plain, ...known }, policy);
    expect([weight.confidence, weight.severity]).toEqual([confidence, severity]);
    expect(weight.accepted === undefined).toBe(severity !== 'note' || (known.allowed ?? known.ignore ?? null) === null);
    expect(weight.reasons.map(({ step }) => step)).toContain('tier');
  });

  it('follows the policy', () => {
    expect(weigh({ ...plain, confidence: 'medium' }, { 'fail-on': 'medium', 'warn-on': 'low' }).severity).toBe('error');
    expect(weigh({ ...plain, confidence: 'low' }, { 'fail-on': 'medium', 'warn-on': 'low' }).severity).toBe('warning');
  });
});
