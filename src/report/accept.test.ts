import { describe, expect, it } from 'vitest';
import { assemble } from '../evidence/assemble.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Finding } from '../evidence/finding.ts';
import { type Accept, type AcceptScope, applyAccepts, withoutAccepts } from './accept.ts';

const head = 'a'.repeat(40);
const scope: AcceptScope = { head, configured: ['secrets', 'data', 'model'], since: '2026-11-01T00:00:00Z' };
const print = (digit: string) => digit.repeat(32);

function finding(digit: string, over: Partial<Finding> = {}): Finding {
  const rest = { confidence: 'certain', message: 'it is lost', mend: 'find it' } as const;
  return { rule: 'accuracy', severity: 'error', fingerprint: print(digit), locations: [], ...rest, ...over };
}

function evidence(gate: Evidence['gate'], findings: readonly Finding[], over: Partial<Evidence> = {}): Evidence {
  const verdict = findings.length === 0 ? 'pass' : 'fail';
  const measured = { id: 'accuracy', subject: 'model', value: -1, unit: '', n: { head: 9 }, verdict } as const;
  const record = { policy: { path: null, source: 'defaults' as const, edits: [] }, seed: 1, started: '', seconds: 0 };
  const subject = { base: null, head, digests: {} };
  const tool = { name: 'assay', version: '0' } as const;
  const what = { decided: 'a loss', limit: '0', findings: [...findings], measurements: [measured] };
  return { ...assemble({ gate, ...what, subject, tool, ...record }), ...over };
}

function accept(target: Accept['target'], over: Partial<Accept> = {}): Accept {
  const words = { by: 'ada', reason: 'it is known', until: '2026-12-01', url: 'https://example.com/c' };
  return { target, at: '2026-11-02T00:00:00Z', ...words, ...over };
}

const gate = (commit: string | null = null): Accept['target'] => ({ gate: 'model', commit });

describe('applyAccepts', () => {
  it('turns the accepted finding into a warning with its trail, and leaves the others', () => {
    const one = evidence('model', [finding('1'), finding('2')]);
    const first = applyAccepts([one], [accept({ fingerprint: print('1') })], scope);
    expect(first.evidence[0]).toMatchObject({ verdict: 'fail', measurements: [{ verdict: 'fail' }] });
    expect(first.evidence[0]?.findings.map(({ severity }) => severity)).toEqual(['warning', 'error']);
    const both = ['1', '2'].map((digit) => accept({ fingerprint: print(digit) }));
    const all = applyAccepts([one], both, scope);
    expect(all.evidence[0]).toMatchObject({
      verdict: 'warn',
      decided: 'a loss (accepted)',
      measurements: [{ verdict: 'warn' }],
      findings: [{ accepted: { by: 'ada', reason: 'it is known', head, url: 'https://example.com/c' } }, {}],
    });
    expect(all.outcomes.map(({ state }) => state)).toEqual(['applied', 'applied']);
    expect(one.verdict).toBe('fail');
  });

  it.each<[string, Accept, AcceptScope, string, string]>([
    ['a gate, written after its run', accept(gate()), scope, 'applied', 'warn'],
    [
      'a gate and its commit',
      accept(gate(head), { at: '2026-10-01T00:00:00Z' }),
      { ...scope, since: null },
      'applied',
      'warn',
    ],
    ['the start of its commit, in time', accept(gate(head.slice(0, 7))), scope, 'applied', 'warn'],
    [
      'the start of its commit, but earlier',
      accept(gate(head.slice(0, 7)), { at: '2026-10-31T00:00:00Z' }),
      scope,
      'lapsed',
      'fail',
    ],
    ['a gate before a push', accept(gate(), { at: '2026-10-31T00:00:00Z' }), scope, 'lapsed', 'fail'],
    ['a gate, when the time of the run is not known', accept(gate()), { ...scope, since: null }, 'refused', 'fail'],
    ['another commit', accept(gate('bbbbbbb')), scope, 'lapsed', 'fail'],
    [
      'a gate that the base does not list',
      accept(gate(head)),
      { ...scope, configured: ['secrets'] },
      'refused',
      'fail',
    ],
    [
      'a finding of a gate that the base does not list',
      accept({ fingerprint: print('1') }),
      { ...scope, configured: [] },
      'refused',
      'fail',
    ],
    ['a finding that is gone', accept({ fingerprint: print('9') }), scope, 'unused', 'fail'],
    ['another gate', accept({ gate: 'data', commit: head }), scope, 'unused', 'fail'],
  ])('%s', (_, one, held, state, verdict) => {
    const { evidence: after, outcomes } = applyAccepts([evidence('model', [finding('1')])], [one], held);
    expect({ state: outcomes[0]?.state, verdict: after[0]?.verdict }).toEqual({ state, verdict });
  });

  it('never accepts what could not be checked', () => {
    const broken = evidence('model', [finding('1')], { verdict: 'error' });
    const targets = [accept(gate(head)), accept({ fingerprint: print('1') })];
    const { evidence: after, outcomes } = applyAccepts([broken], targets, scope);
    expect(after).toEqual([broken]);
    expect(outcomes.map(({ state, why }) => [state, /could not check/.test(why)])).toEqual([
      ['refused', true],
      ['refused', true],
    ]);
  });

  it.each(['live', 'restricted'] as const)('never accepts a credential that is %s, not even with its gate', (state) => {
    const verification = { state, host: 'x', at: '', facts: [], overPermission: [] };
    const leak = evidence('secrets', [finding('1', { verification }), finding('2')]);
    const alone = applyAccepts([leak], [accept({ fingerprint: print('1') })], scope);
    expect(alone).toMatchObject({ evidence: [leak], outcomes: [{ state: 'refused' }] });
    const { evidence: after } = applyAccepts([leak], [accept({ gate: 'secrets', commit: head })], scope);
    expect(after[0]).toMatchObject({ verdict: 'fail', findings: [{ severity: 'error' }, { severity: 'warning' }] });
  });
});

describe('withoutAccepts', () => {
  it('lets what was accepted fail again, so that only comments that still stand count', () => {
    const one = evidence('model', [finding('1')]);
    const said = applyAccepts([one], [accept({ fingerprint: print('1') })], scope).evidence[0] as Evidence;
    expect(said).toMatchObject({ verdict: 'warn', measurements: [{ verdict: 'warn' }] });
    expect(withoutAccepts(said)).toEqual(one);
    const forged = { by: 'ada', reason: 'it is known', until: '2026-12-01' };
    const claim = evidence('data', [finding('1', { severity: 'note', accepted: forged })], { verdict: 'pass' });
    expect(withoutAccepts(claim)).toMatchObject({ verdict: 'fail', findings: [{ severity: 'error' }] });
    expect(withoutAccepts(claim).findings[0]).not.toHaveProperty('accepted');
  });

  it('leaves what the allow-list silences, and what was never accepted', () => {
    const allowed = finding('1', { severity: 'note', accepted: { by: 'ada', reason: 'it is known' } });
    for (const one of [evidence('secrets', [allowed]), evidence('model', [finding('1')])])
      expect(withoutAccepts(one)).toBe(one);
  });
});
