import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, verdictFrom } from '../../evidence/assemble.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Finding } from '../../evidence/finding.ts';
import { verdicts, worst } from '../../evidence/verdict.ts';
import { annotationsOf } from '../annotations.ts';
import { evidenceText } from '../evidence-text.ts';
import { script, scriptDigest } from '../html/script.ts';
import { placeUrl, relativeUri, safeUrl } from '../link.ts';
import { deservedVerdict, overallVerdict, type Report } from '../report.ts';
import comment from './comment.ts';
import html from './html.ts';
import json from './json.ts';
import junit from './junit.ts';
import { surfaces } from './registry.ts';
import sarif from './sarif.ts';
import terminal from './terminal.ts';

const finding: Finding = {
  rule: 'unit-changed',
  severity: 'error',
  confidence: 'certain',
  message: '`a` changed',
  mend: 'mend it',
  locations: [{ path: 'données/a b#1.csv', startLine: 3 }],
  fingerprint: '0123456789abcdef'.repeat(2),
};

function evidence(more: Partial<Evidence> = {}): Evidence {
  const made = assemble({
    gate: 'data',
    decided: 'x',
    limit: 'y',
    subject: { base: null, head: null, digests: {} },
    policy: { path: null, source: 'defaults', edits: [] },
    tool: { name: 'assay', version: '1' },
    seed: 0,
    started: '2026-01-01T00:00:00Z',
    seconds: 0,
    ...(more.findings ? { findings: more.findings } : {}),
    ...(more.measurements ? { measurements: more.measurements } : {}),
  });
  return { ...made, ...more };
}

function reportOf(...given: Evidence[]): Report {
  return { evidence: given, context: { key: 'default', toolVersion: '1.2.3' } };
}

const many = (n: number, severity: Finding['severity'] = 'warning') =>
  evidence({
    findings: Array.from({ length: n }, (_, i) => ({
      ...finding,
      severity,
      fingerprint: i.toString(16).padStart(32, '0'),
    })),
  });

describe('the registry', () => {
  it('lists every file of the folder under its own id', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter(
      (name) => /^[a-z-]+\.ts$/.test(name) && name !== 'registry.ts',
    );
    expect(surfaces.map((surface) => `${surface.id}.ts`)).toEqual(files.sort());
    expect(files.length).toBeGreaterThanOrEqual(10);
  });

  it('renders an empty report everywhere, which passes nothing', async () => {
    for (const surface of surfaces) expect(typeof (await surface.render(reportOf()))).toBe('string');
    expect(overallVerdict(reportOf())).toBe('skip');
    expect(comment.render(reportOf())).toContain('nothing was judged');
  });
});

describe('the log of a CI', () => {
  const hostile = [
    '::stop-commands::t',
    '##[add-mask]n',
    '##vso[task.setvariable variable=a]b',
    '#\u200b#\u200b[error]x',
  ];
  const findings = hostile.map((name) => ({ ...finding, message: `\`${name}\` changed`, mend: `mend \`${name}\`` }));
  const told = evidence({ gate: 'secrets', findings, decided: `\`${hostile[0]}\` changed` });

  it.each(surfaces.filter(({ id }) => id !== 'azure').map((surface) => [surface.id, surface] as const))(
    'finds no command of a change in %s',
    async (_, surface) => {
      const text = await surface.render(reportOf(told));
      expect(text).toMatch(/stop-commands|add-mask|error/);
      const lines = text.replace(/[^ -~\n]/g, '').split('\n');
      expect(lines.filter((line) => /^\s*::|##(vso)?\[/i.test(line))).toEqual([]);
    },
  );

  it('is what JSON is made inert for, and its readers get every sign', () => {
    expect(JSON.parse(json.render(reportOf(told)) as string)).toEqual(JSON.parse(JSON.stringify(told)));
  });
});

describe('the verdict', () => {
  it('is not what the evidence claims when its findings say worse', () => {
    expect(overallVerdict(reportOf(evidence({ findings: [finding], verdict: 'pass' })))).toBe('fail');
  });

  it('is the worst of what is stated, of the findings and of the measurements', () => {
    const verdict = fc.constantFrom(...verdicts);
    const severity = fc.constantFrom('error' as const, 'warning' as const, 'note' as const);
    fc.assert(
      fc.property(verdict, fc.array(severity), fc.array(verdict), (stated, severities, measured) => {
        const one = evidence({
          verdict: stated,
          findings: severities.map((given) => ({ ...finding, severity: given })),
          measurements: measured.map((given) => ({
            id: 'ks',
            subject: 'a',
            value: 1,
            unit: '',
            n: { head: 1 },
            verdict: given,
          })),
        });
        expect(deservedVerdict(one)).toBe(worst([stated, verdictFrom(one.findings, one.measurements)]));
      }),
    );
  });
});

describe('the comment', () => {
  it('says what it left out, in numbers', () => {
    const body = comment.render(reportOf(many(2_000)));
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body).toMatch(
      /\*\*Not shown:\*\* 1,\d{3} of 2,000 findings of data \(all warn\); see the job summary and the evidence\./,
    );
  });

  it('explains the worst ones even when there are far too many', () => {
    expect(comment.render(reportOf(many(2_000)), { budget: 5_000 })).toContain('- **Mend:** mend it');
  });

  it('marks what an untrusted run claims, and does not follow its links', () => {
    const report = reportOf(evidence({ findings: [{ ...finding, link: 'https://evil.example/x' }] }));
    const body = comment.render({ ...report, context: { ...report.context, untrusted: true } });
    expect(body).toContain('Computed by an untrusted run');
    expect(body).not.toContain('evil.example');
  });
});

describe('json', () => {
  it('is one object for one evidence, an array for several, with stable bytes', () => {
    const one = evidence({ counts: { b: 1, a: 2 } });
    expect(JSON.parse(json.render(reportOf(one)))).toEqual(one);
    expect(JSON.parse(json.render(reportOf(one, one)))).toHaveLength(2);
    const shuffled = Object.fromEntries(
      Object.entries({ ...one, counts: { a: 2, b: 1 } }).reverse(),
    ) as unknown as Evidence;
    expect(evidenceText([shuffled])).toBe(evidenceText([one]));
  });
});

describe('sarif', () => {
  const parsed = (report: Report) => JSON.parse(sarif.render(report)).runs[0];

  it('names the place by a relative, encoded URI and the identity by our fingerprint', () => {
    const [result] = parsed(reportOf(evidence({ findings: [finding] }))).results;
    expect(result).toMatchObject({
      ruleId: 'unit-changed',
      ruleIndex: 0,
      level: 'error',
      partialFingerprints: { 'assay/v1': finding.fingerprint },
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'donn%C3%A9es/a%20b%231.csv' }, region: { startLine: 3 } } },
      ],
    });
    expect(JSON.stringify(result)).not.toContain('snippet');
  });

  it('keeps the 5,000 worst and counts the rest', () => {
    const run = parsed(reportOf(many(5_003, 'note'), evidence({ findings: [finding] })));
    expect(run.results).toHaveLength(5_000);
    expect(run.results[0].level).toBe('error');
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^4 further findings/);
  });

  it('has a place for a finding without one, and says when a gate could not check', () => {
    const run = parsed(reportOf(evidence({ verdict: 'error', findings: [{ ...finding, locations: [] }] })));
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('assay.yml');
    expect(run.invocations[0].executionSuccessful).toBe(false);
  });
});

describe('junit', () => {
  it.each([
    ['pass', 'failures="0" errors="0" skipped="0"', '<system-out>'],
    ['skip', 'failures="0" errors="0" skipped="1"', '<skipped'],
    ['fail', 'failures="1" errors="0" skipped="0"', '<failure'],
    ['error', 'failures="0" errors="1" skipped="0"', '<error'],
  ] as const)('carries %s even without findings', (verdict, counts, element) => {
    const xml = junit.render(reportOf(evidence({ verdict })));
    expect(xml).toContain(counts);
    expect(xml).toContain(element);
  });

  it('escapes markup and drops what XML cannot hold', () => {
    const xml = junit.render(reportOf(evidence({ findings: [{ ...finding, message: '`<a>&"\u0000]]>`' }] })));
    expect(xml).toContain('&lt;a&gt;&amp;&quot;]]&gt;');
    expect(xml).not.toContain('\u0000');
  });
});

describe('annotations', () => {
  it('are at most 10 of a level, and the last counts the others', () => {
    const all = annotationsOf(reportOf(many(25), many(12, 'error'), many(3, 'note')));
    const of = (level: string) => all.filter((one) => one.level === level);
    expect([of('error').length, of('warning').length, of('notice').length]).toEqual([10, 10, 3]);
    expect(of('error')[9]?.message).toContain('(and 2 more errors: see the job summary');
    expect(of('warning')[9]?.message).toContain('(and 15 more warnings');
    expect(of('notice')[2]?.message).not.toContain('more');
  });

  it('are cut before GitHub cuts them', () => {
    const long = { ...finding, mend: 'word '.repeat(5_000) };
    expect(annotationsOf(reportOf(evidence({ findings: [long] })))[0]?.message.length).toBeLessThanOrEqual(4_096);
  });
});

describe('html', async () => {
  const page = await html.render(
    reportOf(evidence({ findings: [{ ...finding, message: '`<script>alert(1)</script>`' }] })),
  );

  it('allows its one script by its digest, and nothing else', () => {
    expect(createHash('sha256').update(script).digest('base64')).toBe(scriptDigest);
    expect(page).toContain(
      `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${scriptDigest}'`,
    );
    expect(page.split('<script>').length).toBe(2);
    expect(page).toContain(`<script>${script}</script>`);
  });

  it('asks for nothing from anywhere', () => {
    expect(page).not.toMatch(/<(?:img|link|iframe|object|embed|base)\b|\bsrc=|@import|url\((?!#)/i);
  });
});

describe('terminal', () => {
  const report = reportOf(many(60));

  it('colours only when told, and keeps its width', () => {
    expect(terminal.render(report)).not.toMatch(/\u001b/);
    expect(terminal.render(report, { color: true })).toContain('\u001b[33m');
    for (const line of terminal.render(report, { width: 60 }).split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });

  it('says how many findings it does not show', () => {
    expect(terminal.render(report)).toContain('…and 10 more findings');
  });
});

describe('links', () => {
  it.each([
    ['https://x.example/a b(c)', 'https://x.example/a%20b%28c%29'],
    ['javascript:alert(1)', undefined],
    ['https://u:p@x.example/', undefined],
    ['http://127.0.0.1:8080/x?a=b#c', 'http://127.0.0.1:8080/x?a=b#c'],
    [`https://x.example/${'a'.repeat(600)}`, undefined],
    ['https://x.example/"><b>', 'https://x.example/%22%3E%3Cb%3E'],
  ])('%s is safe as %s', (given, expected) => {
    expect(safeUrl(given)).toBe(expected);
  });

  it('lead to the judged commit, and not out of it', () => {
    const context = {
      key: 'default',
      toolVersion: '1',
      repository: 'o/r',
      serverUrl: 'https://github.com',
      head: 'abc1234',
    };
    expect(placeUrl(context, { path: 'a/b c.py', startLine: 3 })).toBe(
      'https://github.com/o/r/blob/abc1234/a/b%20c.py#L3',
    );
    expect(placeUrl(context, { path: '../../x' })).toBeUndefined();
    expect(relativeUri('a b/ü%(1)')).toBe('a%20b/%C3%BC%25%281%29');
  });
});
