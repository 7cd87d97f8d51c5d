import { describe, expect, it } from 'vitest';
import { evidence, sample } from '../../../test/golden/sample-report.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Finding } from '../../evidence/finding.ts';
import { footer } from './skeleton.ts';

const secrets = evidence.find(({ gate }) => gate === 'secrets') as Evidence;
const [first] = secrets.findings as [Finding];
const print = (n: number) => n.toString(16).padStart(32, '0');

function finding(n: number, state: 'live' | 'unknown', severity: Finding['severity'] = 'error'): Finding {
  return { ...first, severity, fingerprint: print(n), verification: { ...first.verification, state } as never };
}

/** The command that the footer prints for gates that fail with these findings. */
function command(...gates: readonly Finding[][]): string | undefined {
  const failing = gates.map((findings): Evidence => ({ ...secrets, verdict: 'fail', findings, measurements: [] }));
  const [whole] = footer({ ...sample, evidence: failing });
  return /accept: `(.*?)`/.exec(whole?.() ?? '')?.[1];
}

describe('the command in the footer', () => {
  it.each([
    ['the first failing finding', [[finding(1, 'unknown', 'warning'), finding(2, 'unknown')]], print(2)],
    ['not a credential proven live, which is never accepted', [[finding(1, 'live'), finding(2, 'unknown')]], print(2)],
    ['a finding of the next gate', [[finding(1, 'live')], [finding(3, 'unknown')]], print(3)],
    ['the gate where only a measurement fails', [[]], `secrets@${sample.context.head}`],
  ])('accepts %s', (_, gates, target) => {
    expect(command(...gates)).toBe(`/assay accept ${target} REASON`);
  });

  it('is not there when nothing can be accepted', () => {
    expect(command([finding(1, 'live')])).toBeUndefined();
    expect(command()).toBeUndefined();
  });
});
