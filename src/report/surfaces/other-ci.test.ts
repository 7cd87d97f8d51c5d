import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Finding } from '../../evidence/finding.ts';
import type { Report } from '../report.ts';
import azure from './azure.ts';
import bitbucket from './bitbucket.ts';
import gitlabSecrets from './gitlab-secrets.ts';

const finding: Finding = {
  rule: 'hugging-face-token',
  severity: 'error',
  confidence: 'high',
  message: 'a token was added to `a.py`',
  number: '1 credential',
  mend: 'Revoke it.',
  locations: [{ path: 'a.py', startLine: 3, startColumn: 5, endColumn: 9 }],
  fingerprint: '0123456789abcdef'.repeat(2),
};

function reportOf(findings: readonly Finding[], gate: Evidence['gate'] = 'secrets'): Report {
  const evidence = {
    format: 'assay/evidence',
    version: 1,
    gate,
    verdict: findings.length > 0 ? 'fail' : 'pass',
    decided: 'x',
    limit: 'y',
    findings,
    measurements: [],
    plots: [],
    notes: [],
    counts: {},
    subject: { base: null, head: null, digests: {} },
    policy: { path: null, source: 'defaults', edits: [] },
    tool: { name: 'assay', version: '1' },
    environment: {},
    seed: 0,
    started: '2026-01-01T00:00:58.500Z',
    seconds: 2,
  } as unknown as Evidence;
  return { evidence: [evidence], context: { key: 'default', toolVersion: '1.2.3', head: 'a'.repeat(40) } };
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '##vso[task.setvariable variable=x]y',
    '##[error]x',
    ';code=1;]',
    'a\nb',
    '%0A',
    '\u001b[31m',
    '\u202e',
  ),
);

describe('Azure', () => {
  it('gets one issue a finding with its place', () => {
    expect(azure.render(reportOf([finding]))).toBe(
      '##vso[task.logissue type=error;sourcepath=a.py;linenumber=3;columnnumber=5;code=Assay secrets: hugging-face-token;]a token was added to a.py. 1 credential. Mend: Revoke it.\n',
    );
    expect(azure.render(reportOf([{ ...finding, severity: 'note' }]))).toBe('');
  });

  it('has no command but its own, whatever a name holds', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (message, path, rule) => {
        const text = azure.render(reportOf([{ ...finding, message, rule, locations: [{ path }] }])) as string;
        expect(text.trimEnd().split('\n')).toHaveLength(1);
        expect(text.split('##vso[')).toHaveLength(2);
        expect(text).not.toMatch(/##\[/);
        expect(text).toMatch(/^##vso\[task\.logissue type=error;(?:[a-z]+=[^;\]]*;)*\][^\r]*\n$/);
        expect(text).not.toMatch(/[\u001b\u202e]/);
      }),
    );
  });
});

describe('GitLab secret detection', () => {
  it('has the fields that the schema asks for, and no other gate', () => {
    const report = JSON.parse(gitlabSecrets.render(reportOf([finding])) as string);
    expect(report).toMatchObject({
      version: expect.stringMatching(/^15\./),
      scan: {
        type: 'secret_detection',
        status: 'success',
        start_time: '2026-01-01T00:00:58',
        end_time: '2026-01-01T00:01:00',
      },
    });
    expect(report.vulnerabilities).toEqual([
      {
        id: finding.fingerprint,
        name: 'a token was added to a.py',
        description: '1 credential',
        solution: 'Revoke it.',
        severity: 'Critical',
        location: { file: 'a.py', commit: { sha: 'a'.repeat(40) }, start_line: 3, end_line: 3 },
        identifiers: [
          { type: 'assay_rule_id', name: 'Assay rule hugging-face-token', value: 'hugging-face-token' },
          { type: 'assay_fingerprint', name: 'Assay fingerprint', value: finding.fingerprint },
        ],
      },
    ]);
    const other = JSON.parse(gitlabSecrets.render(reportOf([finding], 'data')) as string);
    expect(other).toMatchObject({ scan: { status: 'failure' }, vulnerabilities: [] });
  });
});

describe('Bitbucket', () => {
  it('gets a report and its annotations in requests of a hundred, a thousand at most', () => {
    const many = Array.from({ length: 1234 }, (_, i) => ({
      ...finding,
      fingerprint: i.toString(16).padStart(32, '0'),
    }));
    const { report, annotations } = JSON.parse(bitbucket.render(reportOf(many)) as string);
    expect(report).toMatchObject({
      result: 'FAILED',
      report_type: 'TEST',
      data: [{ title: 'secrets', value: 'fail' }],
    });
    expect(report.details).toContain('234 more findings');
    expect(annotations.map((batch: unknown[]) => batch.length)).toEqual(Array(10).fill(100));
    expect(annotations[0][0]).toMatchObject({
      annotation_type: 'VULNERABILITY',
      severity: 'HIGH',
      path: 'a.py',
      line: 3,
    });
    expect(new Set(annotations.flat().map((one: { external_id: string }) => one.external_id)).size).toBe(1000);
  });

  it('passes without findings, and keeps to the lengths that Bitbucket takes', () => {
    expect(JSON.parse(bitbucket.render(reportOf([])) as string)).toMatchObject({
      report: { result: 'PASSED' },
      annotations: [],
    });
    const long = { ...finding, message: 'x'.repeat(9000), mend: 'y'.repeat(9000) };
    const [[only]] = JSON.parse(bitbucket.render(reportOf([long])) as string).annotations;
    expect(only.summary.length).toBeLessThanOrEqual(450);
    expect(only.details.length).toBeLessThanOrEqual(2000);
  });
});
