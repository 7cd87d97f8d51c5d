import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { assemble, worstFirst } from '../../evidence/assemble.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Finding } from '../../evidence/finding.ts';
import { parseMarker } from '../marker.ts';
import { overallVerdict, type Report } from '../report.ts';
import comment from '../surfaces/comment.ts';
import summary from '../surfaces/summary.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

function parse(markdown: string): Node[] {
  const all: Node[] = [];
  const visit = (node: Node) => {
    all.push(node);
    node.children?.forEach(visit);
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node);
  return all;
}

const hostileParts = [
  '@org/team',
  '#1',
  'closes #12',
  'GH-7',
  'owner/repo#3',
  '![p](https://evil.example/p.png)',
  '[t](https://evil.example)',
  '[t][r]',
  '[r]: https://evil.example',
  '[^1]',
  '[^1]: note',
  '<img src=x onerror=alert(1)>',
  '<b>',
  '</details>',
  '<details>',
  '</sub>',
  '<!--',
  '-->',
  '<!-- assay:report v1 key=default run=9 attempt=9 head=- evidence=- -->',
  '<https://evil.example>',
  'https://evil.example/x',
  'www.evil.example',
  'someone@evil.example',
  'mailto:a@b.co',
  '`',
  '``',
  '```',
  '~~~',
  '\\',
  '\\\\',
  '|',
  '\\|',
  '||',
  '\n',
  '\r\n',
  '\n\n',
  '\u2028',
  '\t',
  '    ',
  '# heading',
  '\n# heading',
  '> quote',
  '- item',
  '1. item',
  '1)',
  '---',
  '===',
  '***',
  '**bold**',
  '_em_',
  '~~gone~~',
  '- [x] done',
  '$x$',
  '$$',
  ':tada:',
  '&#64;org',
  '&lt;',
  '&amp;',
  '\u202e',
  '\u200b',
  '\u001b[31m',
  '\u0000',
  '\ud800',
  'deadbeefcafe1234',
  'plain words',
  'é',
  '界',
  '🎉',
  ' ',
  'a',
  '%',
  '{',
  '}',
  '"',
  "'",
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...hostileParts), fc.string({ maxLength: 6, unit: 'binary' })), { maxLength: 8 })
  .map((parts) => parts.join(''));
const message = fc.oneof(
  hostile,
  fc.tuple(hostile, hostile, hostile).map(([a, b, c]) => `${a} \`${b}\` ${c}`),
);

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: fc.constantFrom('unit-changed', 'accuracy'),
    severity: fc.constantFrom('error', 'warning', 'note'),
    confidence: fc.constantFrom('certain', 'low'),
    message,
    detail: message,
    number: message,
    mend: message,
    link: fc.constant('https://docs.example.com/steps?a=(b)'),
    locations: fc.array(
      fc.record(
        { path: hostile, startLine: fc.integer({ min: 1, max: 999 }), commit: hostile },
        { requiredKeys: ['path'] },
      ),
      { maxLength: 4 },
    ),
    fingerprint: fc.constant('0123456789abcdef'.repeat(2)),
    table: fc.record({
      title: message,
      columns: fc.array(message, { minLength: 1, maxLength: 3 }),
      rows: fc.array(fc.array(fc.oneof(message, fc.double({ noNaN: true }), fc.constant(null)), { maxLength: 3 }), {
        maxLength: 3,
      }),
    }),
    accepted: fc.record({ by: hostile, reason: hostile }),
    plot: fc.constant('p'),
    series: fc.record({ base: fc.array(fc.double({ noNaN: true, min: -9, max: 9 })), head: fc.array(fc.nat()) }),
    reasons: fc.array(fc.record({ step: message, fact: message, effect: message }), { maxLength: 2 }),
  },
  { requiredKeys: ['rule', 'severity', 'confidence', 'message', 'mend', 'locations', 'fingerprint'] },
) as fc.Arbitrary<Finding>;

const note = fc.record(
  { kind: fc.constantFrom('method', 'unchecked', 'problem', 'sampled'), text: message, mend: message },
  { requiredKeys: ['kind', 'text'] },
);
const evidence: fc.Arbitrary<Evidence> = fc
  .record({
    gate: fc.constantFrom('secrets', 'data', 'model', 'watch'),
    name: hostile,
    decided: message,
    limit: message,
    findings: fc.array(finding, { maxLength: 6 }),
    notes: fc.array(note, { maxLength: 3 }),
    edits: fc.array(message, { maxLength: 2 }),
    subject: message,
    label: hostile,
    digest: hostile,
    kind: fc.constantFrom('histogram', 'bars', 'line', 'intervals'),
  })
  .map((r) =>
    assemble({
      gate: r.gate as Evidence['gate'],
      name: r.name,
      decided: r.decided,
      limit: r.limit,
      findings: r.findings,
      notes: r.notes as Evidence['notes'],
      measurements: [
        {
          id: r.label,
          subject: r.subject,
          value: 1,
          unit: r.label,
          n: { head: 3 },
          verdict: 'warn',
          reason: r.subject,
        },
      ],
      plots: [
        {
          id: 'p',
          kind: r.kind as 'bars',
          title: r.label,
          x: { label: r.label, values: [r.label, 2, 3] },
          y: { label: r.label },
          series: [
            { name: r.label, values: [1, 2, 3] },
            { name: 'b', values: [1, null, 3] },
          ],
        },
      ],
      counts: { [r.label]: 3 },
      subject: { base: r.digest, head: r.digest, digests: { [r.label]: r.digest } },
      policy: { path: r.label, source: 'base', commit: r.digest, edits: r.edits },
      tool: { name: 'assay', version: r.label },
      environment: { [r.label]: r.label },
      seed: 1,
      started: '2026-01-01T00:00:00Z',
      seconds: 0,
    }),
  );
const report: fc.Arbitrary<Report> = fc
  .record({
    evidence: fc.array(evidence, { maxLength: 4 }),
    title: hostile,
    linked: fc.boolean(),
    untrusted: fc.boolean(),
    problem: message,
  })
  .map((r) => ({
    evidence: [...r.evidence].sort(worstFirst),
    context: {
      key: 'default',
      toolVersion: '0.1.0',
      title: r.title,
      untrusted: r.untrusted,
      head: 'ab'.repeat(20),
      runId: '12',
      runAttempt: '1',
      reportProblems: [r.problem],
      ...(r.linked
        ? {
            repository: 'own/repo',
            serverUrl: 'https://github.example',
            commitUrl: 'https://github.example/c',
            runUrl: 'https://github.example/r?a=(b)',
            artifactsUrl: 'https://github.example/r#a',
          }
        : {}),
    },
  }));

const foreign = new Set([
  'image',
  'imageReference',
  'linkReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
  'delete',
  'thematicBreak',
  'emphasis',
  'break',
]);

/** What the evidence smuggled into the body, in words; nothing when all markup is of the skeleton. */
function smuggled(markdown: string, given: Report): string[] {
  const nodes = parse(markdown);
  const count = (part: string) => nodes.filter((node) => node.type === 'html' && node.value?.startsWith(part)).length;
  const unbalanced = count('<details>') !== count('</details>') || count('<sub>') !== count('</sub>');
  return [
    ...nodes.flatMap((node) => faults(node, given).map((fault) => `${fault}: ${node.url ?? node.value ?? ''}`)),
    ...(unbalanced ? ['unbalanced HTML'] : []),
  ];
}

function faults(node: Node, given: Report): string[] {
  const value = node.value ?? '';
  if (foreign.has(node.type)) return [node.type];
  if (node.type === 'link' && !allowedLink(node.url ?? '', given)) return ['link'];
  if (node.type === 'heading' && node.depth !== 3) return ['heading'];
  if (node.type === 'text' && !isInert(value)) return ['text that GitHub acts upon'];
  if (node.type === 'html' && !isOwnHtml(value)) return ['HTML'];
  if (node.type === 'code' && !/^%%\{init: [^\n]*\}%%\nxychart-beta\n[A-Za-z0-9 _.%"\n,[\]>-]*$/.test(value))
    return ['code block'];
  return [];
}

function allowedLink(url: string, { context }: Report): boolean {
  const ours = context.serverUrl !== undefined && url.startsWith(`${context.serverUrl}/`);
  return ours || (context.untrusted !== true && url.startsWith('https://docs.example.com/'));
}

function isInert(text: string): boolean {
  return !/[@$]|#\d|\bgh-\d|www\.|:\/\/|:[a-z0-9_+-]+:|[\u0000-\u0009\u000b-\u001f\u200b\u202e]/i.test(text);
}

function isOwnHtml(value: string): boolean {
  if (/^<(\/details|sub|\/sub)>$/.test(value)) return true;
  if (value.startsWith('<!--')) return parseMarker(value) !== null;
  const [, inner] = /^<details><summary>([^\n]*)<\/summary>$/.exec(value) ?? [];
  const words = inner?.replace(/<code>[^<]*<\/code>/g, '').replaceAll('&#39;', '');
  return words !== undefined && !/[<>]/.test(words) && isInert(words);
}

describe('the Markdown document', () => {
  it('holds no link, image, mention, heading or HTML of the evidence, and its marker is the last line', () => {
    fc.assert(
      fc.property(report, (given) => {
        const body = comment.render(given);
        expect(smuggled(body, given)).toEqual([]);
        expect(parseMarker(body)?.run).toBe('12');
        expect(body.startsWith(`**`)).toBe(true);
        expect(body.split('\n', 1)[0]).toContain(`Assay: ${overallVerdict(given)}`);
      }),
      { numRuns: 60 },
    );
  });

  it('stays within any budget from 500 on, with balanced markup', () => {
    fc.assert(
      fc.property(
        report,
        fc.oneof(fc.integer({ min: 500, max: 4_000 }), fc.integer({ min: 500, max: 65_536 })),
        (given, budget) => {
          const body = comment.render(given, { budget });
          expect(body.length).toBeLessThanOrEqual(budget);
          expect(smuggled(body, given)).toEqual([]);
          expect(parseMarker(body)?.run).toBe('12');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('counts bytes in the summary, and has no marker there', () => {
    fc.assert(
      fc.property(report, fc.integer({ min: 800, max: 9_000 }), (given, budget) => {
        const body = summary.render(given, { budget });
        expect(Buffer.byteLength(body)).toBeLessThanOrEqual(budget);
        expect(smuggled(body, given)).toEqual([]);
        expect(parseMarker(body)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
