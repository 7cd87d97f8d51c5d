import type { Evidence } from '../../evidence/evidence.ts';
import type { Confidence, Finding } from '../../evidence/finding.ts';
import type { Location } from '../../evidence/location.ts';
import { acceptedWords, afterPath, gateName, noteWords } from '../entries.ts';
import { plain } from '../escape.ts';
import { relativeUri } from '../link.ts';
import { deservedVerdict, type Report } from '../report.ts';
import { defineSurface } from '../surface.ts';

const limit = 5_000;
const places = 100;
const severityOrder = { error: 0, warning: 1, note: 2 };
const rank: Readonly<Record<Confidence, number>> = { certain: 100, high: 80, medium: 50, low: 20 };

interface Result {
  readonly evidence: Evidence;
  readonly finding: Finding;
}

/**
 * SARIF 2.1.0 for code scanning. GitHub keeps 5,000 results of a run and 100 places of a result, so the worst of each
 * are written and a notification counts the rest. There is no snippet: a place may hold a secret. A finding without a
 * place, which GitHub would refuse, stands at the policy file.
 */
export default defineSurface({
  id: 'sarif',
  title: 'SARIF 2.1.0',
  mediaType: 'application/sarif+json',
  extension: 'sarif',
  budget: { limit, unit: 'findings' },
  render: (report, options = {}) => `${JSON.stringify(sarif(report, options.budget ?? limit), null, 2)}\n`,
});

function sarif(report: Report, most: number): object {
  const all = report.evidence
    .flatMap((evidence) => evidence.findings.map((finding): Result => ({ evidence, finding })))
    .sort((a, b) => severityOrder[a.finding.severity] - severityOrder[b.finding.severity]);
  const shown = all.slice(0, most);
  const firstOfRule = new Map<string, Finding>();
  for (const { finding } of shown) if (!firstOfRule.has(finding.rule)) firstOfRule.set(finding.rule, finding);
  const rules = [...firstOfRule.values()];
  const indexOf = new Map(rules.map((finding, index) => [finding.rule, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Assay',
            semanticVersion: report.context.toolVersion,
            rules: rules.map((finding) => ruleOf(finding, report.context.untrusted === true)),
          },
        },
        automationDetails: { id: `assay/${report.context.key}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(report, all.length - shown.length)],
        results: shown.map((result) => resultOf(result, indexOf.get(result.finding.rule) ?? 0)),
      },
    ],
  };
}

function ruleOf(finding: Finding, untrusted: boolean): object {
  const name = finding.rule.replaceAll('-', ' ');
  return {
    id: finding.rule,
    shortDescription: { text: `${name.charAt(0).toUpperCase()}${name.slice(1)}` },
    help: { text: plain(finding.mend) },
    ...(finding.link === undefined || untrusted ? {} : { helpUri: finding.link }),
    defaultConfiguration: { level: finding.severity },
  };
}

function resultOf({ evidence, finding }: Result, ruleIndex: number): object {
  const given = finding.locations.slice(0, places);
  const located = given.length > 0 ? given : [{ path: evidence.policy.path ?? 'assay.yml' }];
  const accepted = acceptedWords(finding);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: finding.severity,
    rank: rank[finding.confidence],
    message: { text: messageOf(evidence, finding) },
    locations: located.map(locationOf),
    partialFingerprints: { 'assay/v1': finding.fingerprint },
    ...(accepted === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: plain(accepted) }] }),
    properties: {
      gate: evidence.gate,
      confidence: finding.confidence,
      ...(evidence.name === undefined ? {} : { name: evidence.name }),
    },
  };
}

function messageOf(evidence: Evidence, finding: Finding): string {
  const [first] = finding.locations;
  const cell = first?.cell === undefined ? '' : ` (${plain(afterPath(first)).replace(/^, /, '')})`;
  const parts = [
    `${plain(gateName(evidence))}: ${plain(finding.message)}${cell}`,
    finding.detail && plain(finding.detail),
    finding.number && plain(finding.number),
    `Mend: ${plain(finding.mend)}`,
  ];
  // a bracket starts a link in a SARIF message
  return parts
    .filter(Boolean)
    .join('\n')
    .replace(/[\\[\]]/g, '\\$&');
}

function locationOf(location: Location): object {
  const { startLine = 1, endLine, startColumn, endColumn, cell } = location;
  const region = { startLine, endLine, startColumn, endColumn };
  const known = Object.fromEntries(Object.entries(region).filter(([, value]) => value !== undefined));
  return {
    physicalLocation: { artifactLocation: { uri: relativeUri(location.path), uriBaseId: '%SRCROOT%' }, region: known },
    ...(cell === undefined ? {} : { message: { text: plain(afterPath(location)).replace(/^, /, '') } }),
  };
}

function invocation(report: Report, cut: number): object {
  const notes = report.evidence.flatMap((evidence) =>
    evidence.notes
      .filter((note) => note.kind === 'problem' || note.kind === 'unchecked')
      .map((note) => ({
        level: note.kind === 'problem' ? 'error' : 'warning',
        message: { text: plain(`${gateName(evidence)}: ${noteWords(note)}`, 2000) },
      })),
  );
  const rest = {
    level: 'note',
    message: { text: `${cut} further findings, the least severe, are not in this file; see the evidence.` },
  };
  return {
    executionSuccessful: report.evidence.every((evidence) => deservedVerdict(evidence) !== 'error'),
    toolExecutionNotifications: [...notes, ...(cut > 0 ? [rest] : [])],
  };
}
