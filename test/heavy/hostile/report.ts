import { assemble } from '../../../src/evidence/assemble.ts';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { Finding } from '../../../src/evidence/finding.ts';
import type { Report } from '../../../src/report/report.ts';

const findings = 20;
const address = 'https://github.example/own/repo';

/** A report whose every free text comes from `text`: about 270 of them, in each field that a surface shows. */
export function reportOfTexts(text: () => string): Report {
  const evidence = (['secrets', 'data'] as const).map((gate) => evidenceOf(gate, text));
  return {
    evidence,
    context: {
      key: 'default',
      toolVersion: '0.1.0',
      title: text(),
      head: 'ab'.repeat(20),
      runId: '12',
      runAttempt: '1',
      repository: 'own/repo',
      serverUrl: 'https://github.example',
      commitUrl: `${address}/commit/x`,
      runUrl: `${address}/actions/runs/12`,
      artifactsUrl: `${address}/actions/runs/12#artifacts`,
      reportProblems: [text()],
      reportNotices: [text()],
    },
  };
}

function evidenceOf(gate: 'secrets' | 'data', text: () => string): Evidence {
  return assemble({
    gate,
    name: text(),
    decided: text(),
    limit: text(),
    findings: Array.from({ length: findings / 2 }, (_, i) => findingOf(gate, i, text)),
    notes: [
      { kind: 'method', text: text() },
      { kind: 'unchecked', text: text(), mend: text() },
      { kind: 'sampled', text: text() },
    ],
    measurements: [
      {
        id: 'ks',
        subject: `${text()} 1`,
        value: 0.4,
        unit: '',
        n: { base: 9, head: 9 },
        verdict: 'fail',
        reason: text(),
      },
      {
        id: 'missing',
        subject: text(),
        value: 0.1,
        unit: '',
        n: { base: 9, head: 9 },
        verdict: 'pass',
        reason: text(),
      },
    ],
    plots: [
      {
        id: 'p',
        kind: 'bars',
        title: text(),
        x: { label: text(), values: [text(), text(), text()] },
        y: { label: text() },
        series: [
          { name: text(), values: [1, 2, 3] },
          { name: text(), values: [2, null, 1] },
        ],
      },
    ],
    counts: { files: 3 },
    subject: { base: text(), head: text(), digests: { data: text() } },
    policy: { path: text(), source: 'base', commit: 'cd'.repeat(20), edits: [text()] },
    tool: { name: 'assay', version: '0.1.0' },
    environment: { engine: text() },
    seed: 1,
    started: '2026-01-01T00:00:00Z',
    seconds: 1,
  });
}

/** Half of them fail and half warn; every third has everything that a finding can have. */
function findingOf(gate: 'secrets' | 'data', i: number, text: () => string): Finding {
  const short: Finding = {
    rule: `rule-${i}`,
    severity: i % 2 === 0 ? 'error' : 'warning',
    confidence: 'high',
    message: text(),
    detail: text(),
    number: `1${text()}`,
    mend: text(),
    locations: [{ path: text(), startLine: 3 }],
    fingerprint: (gate === 'secrets' ? 100 + i : i).toString(16).padStart(32, '0'),
  };
  if (i % 3 !== 0) return short;
  return {
    ...short,
    link: 'https://docs.example.com/steps?a=(b)',
    locations: [
      { path: text(), startLine: 3, key: text(), inside: text(), author: text(), commit: 'ef'.repeat(20) },
      { path: text(), cell: { number: 2, part: 'output', output: 1, line: 4 } },
    ],
    table: {
      title: text(),
      columns: [text(), text()],
      rows: [
        [text(), 1.5],
        [text(), null],
      ],
    },
    plot: 'p',
    series: { base: [1, 2, 3], head: [3, 2, 1] },
    reasons: [{ step: text(), fact: text(), effect: text() }],
    facts: [{ name: text(), value: text() }],
    playbook: [{ step: 'revoke', text: text(), link: 'https://docs.example.com/revoke' }],
    ...(i % 2 === 0 ? {} : { accepted: { by: text(), reason: text() } }),
  };
}
