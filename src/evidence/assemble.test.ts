import { describe, expect, it } from 'vitest';
import { assemble, couldNotCheck, type Judgement, verdictFrom, worstFirst } from './assemble.ts';
import { evidenceFields } from './evidence.ts';
import { evidenceSchema } from './evidence-schema.ts';
import type { Finding } from './finding.ts';
import { Problem } from './problem.ts';
import { exitCode, type Verdict, worst } from './verdict.ts';

const finding = (rule: string, severity: Finding['severity']): Finding => ({
  rule,
  severity,
  confidence: 'high',
  message: rule,
  mend: 'mend it',
  locations: [],
  fingerprint: '0'.repeat(32),
});

const judgement: Judgement = {
  gate: 'secrets',
  decided: 'x',
  limit: '0',
  subject: { base: null, head: null, digests: {} },
  policy: { path: null, source: 'defaults', edits: [] },
  tool: { name: 'assay', version: '0.0.0' },
  seed: 1,
  started: '2026-01-01T00:00:00.000Z',
  seconds: 0,
};

describe('verdicts', () => {
  it.each<[Verdict[], Verdict, number]>([
    [[], 'skip', 0],
    [['pass'], 'pass', 0],
    [['pass', 'skip'], 'skip', 0],
    [['skip', 'warn', 'pass'], 'warn', 0],
    [['warn', 'fail'], 'fail', 1],
    [['fail', 'error', 'pass'], 'error', 2],
  ])('the worst of %j is %s, exit %i', (given, expected, code) => {
    expect(worst(given)).toBe(expected);
    expect(exitCode(worst(given))).toBe(code);
  });

  it('come from findings: error fails, warning warns, note passes', () => {
    expect(verdictFrom([finding('a', 'note')], [])).toBe('pass');
    expect(verdictFrom([finding('a', 'note'), finding('b', 'warning')], [])).toBe('warn');
    expect(verdictFrom([finding('a', 'error'), finding('b', 'warning')], [])).toBe('fail');
  });
});

describe('assemble', () => {
  it('sorts findings worst first and is valid evidence', () => {
    const evidence = assemble({
      ...judgement,
      findings: [finding('b', 'warning'), finding('c', 'error'), finding('a', 'warning')],
    });
    expect(evidence.findings.map(({ rule }) => rule)).toEqual(['c', 'a', 'b']);
    expect(evidence.verdict).toBe('fail');
    expect(evidenceSchema.parse(evidence)).toEqual(evidence);
  });

  it('knows the fields of the schema, in its order', () => {
    expect(evidenceFields).toEqual(Object.keys(evidenceSchema.shape));
  });

  it('says error, with the mend, when a gate could not check', () => {
    const evidence = couldNotCheck('data', new Problem('no file', 'name one'), judgement);
    expect(evidence.verdict).toBe('error');
    expect(evidence.notes).toEqual([{ kind: 'problem', text: 'no file', mend: 'name one' }]);
    expect(evidenceSchema.safeParse(evidence).success).toBe(true);
  });

  it('orders evidence worst first, then by gate and name', () => {
    const of = (gate: Judgement['gate'], verdict: Verdict, name: string) =>
      assemble({ ...judgement, gate, verdict, name });
    const sorted = [of('data', 'pass', 'b'), of('data', 'pass', 'a'), of('model', 'fail', 'm')].sort(worstFirst);
    expect(sorted.map(({ name }) => name)).toEqual(['m', 'a', 'b']);
  });
});
