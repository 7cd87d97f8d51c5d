import { describe, expect, it } from 'vitest';
import { evidence as samples } from '../../test/golden/sample-report.ts';
import { acceptText } from '../data/accept.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type AcceptanceGround, acceptancesOf } from './acceptances.ts';

const list = '.assay/secrets.allow';
const print = (n: number) => n.toString(16).padStart(32, '0');
const salt = `# assay-secrets-allow 1 salt=${'ab'.repeat(16)}`;
const entry = `${print(1)} rule=x where=any until=2027-01-01 owner=dana reason="a made-up example"`;

function yaml(...columns: string[]): string {
  return ['data:', '  snapshots:', '    - path: a.csv', '      columns:', ...columns, ''].join('\n');
}

function sample(gate: Evidence['gate']): Evidence {
  const found = samples.find((one) => one.gate === gate && one.findings.length > 0);
  if (found === undefined) throw new Error(`the sample has no finding of ${gate}`);
  return found;
}

/** Evidence with a finding for each of these columns of `a.csv`. */
function aboutColumns(names: readonly string[]): Evidence {
  const one = sample('data');
  const [finding] = one.findings;
  if (finding === undefined) throw new Error('no finding');
  const findings = names.map((name, i) => ({
    ...finding,
    severity: 'error' as const,
    message: `\`${name}\` has changed`,
    mend: `Find out, ${acceptText(name)}`,
    locations: [{ path: 'a.csv' }],
    fingerprint: print(1000 + i),
  }));
  return { ...one, findings, policy: { ...one.policy, path: 'assay.yml' } };
}

function aboutSecrets(count: number): Evidence {
  const one = sample('secrets');
  const finding = one.findings.find(({ redacted, accepted }) => redacted !== undefined && accepted === undefined);
  if (finding === undefined) throw new Error('no credential');
  const { verification: _, ...unproven } = finding;
  const unsure = { ...unproven, severity: 'error' as const, confidence: 'medium' as const };
  return { ...one, findings: Array.from({ length: count }, (_, i) => ({ ...unsure, fingerprint: print(2000 + i) })) };
}

function ground(texts: Readonly<Record<string, string>>, asked: string[] = []): AcceptanceGround {
  const text = (path: string) => {
    asked.push(path);
    return texts[path] ?? null;
  };
  const files = { adds: () => true, text };
  return { files, allowList: list, allowListAtBase: salt, pullRequest: 2, today: '2026-11-20' };
}

describe('acceptancesOf', () => {
  it('reads each file once, however many findings there are', () => {
    const names = Array.from({ length: 60 }, (_, i) => `c${i}`);
    const asked: string[] = [];
    const text = yaml(...names.slice(50).map((name) => `        ${name}: {}`));
    const texts = { 'assay.yml': text, [list]: salt };
    const offers = acceptancesOf([aboutColumns(names), aboutSecrets(60)], ground(texts, asked));
    expect(offers.map(({ line }) => line)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(asked).toEqual(['assay.yml', list]);
  });

  it('offers one entry of the allow-list, and then still a column', () => {
    const texts = { 'assay.yml': yaml('        fare: {}'), [list]: `${salt}\n${entry}\n` };
    const offers = acceptancesOf([aboutSecrets(40), aboutColumns(['fare'])], ground(texts));
    expect(offers.map(({ path, line, fingerprint }) => [path, line, fingerprint])).toEqual([
      [list, 2, print(2000)],
      ['assay.yml', 5, print(1000)],
    ]);
  });

  it.each([
    ['live', 0],
    ['restricted', 0],
    ['unknown', 1],
  ])('a credential that its provider calls %s has %i offers', (state, count) => {
    const one = aboutSecrets(1);
    const findings = one.findings.map((finding) => ({ ...finding, verification: { state } as never }));
    expect(acceptancesOf([{ ...one, findings }], ground({ [list]: `${salt}\n${entry}\n` }))).toHaveLength(count);
  });

  it('offers no very long line', () => {
    const long = ` # ${'x'.repeat(3000)}`;
    const at = (comment: string) => ground({ 'assay.yml': yaml(`        fare: {}${comment}`) });
    expect(acceptancesOf([aboutColumns(['fare'])], at(''))).toHaveLength(1);
    expect(acceptancesOf([aboutColumns(['fare'])], at(long))).toEqual([]);
  });
});
