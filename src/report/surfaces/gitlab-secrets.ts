import type { Evidence } from '../../evidence/evidence.ts';
import type { Finding, Severity } from '../../evidence/finding.ts';
import { clip, plain, visible } from '../escape.ts';
import { jsonText } from '../json-text.ts';
import type { Report } from '../report.ts';
import { defineSurface } from '../surface.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'Critical', warning: 'Medium', note: 'Info' };

/** Version of GitLab's security report schemas that the report is written in. */
const schema = '15.0.7';

/**
 * GitLab's secret-detection report (`artifacts: reports: secret_detection`): the findings of the secrets gate, each at
 * its first place. The text of a secret is not in it: `raw_source_code_extract` is left out.
 */
export default defineSurface({
  id: 'gitlab-secrets',
  title: 'GitLab secret detection',
  mediaType: 'application/json',
  extension: 'json',
  render: (report) => jsonText(document(report)),
});

function document(report: Report): object {
  const scans = report.evidence.filter(({ gate }) => gate === 'secrets');
  const [first] = scans;
  const tool = {
    id: 'assay',
    name: 'Assay',
    version: report.context.toolVersion,
    vendor: { name: 'Assay' },
  };
  const start = first?.started ?? '1970-01-01T00:00:00Z';
  const end = new Date(Date.parse(start) + 1000 * (first?.seconds ?? 0)).toISOString();
  const failed = scans.some(({ verdict }) => verdict === 'error') || scans.length === 0;
  return {
    version: schema,
    scan: {
      analyzer: tool,
      scanner: tool,
      type: 'secret_detection',
      start_time: start.slice(0, 19),
      end_time: end.slice(0, 19),
      status: failed ? 'failure' : 'success',
    },
    vulnerabilities: scans.flatMap((scan) => scan.findings.map((finding) => vulnerability(scan, finding, report))),
  };
}

function vulnerability(scan: Evidence, finding: Finding, { context }: Report): object {
  const [first] = finding.locations;
  const line = first?.startLine;
  return {
    id: finding.fingerprint,
    name: clip(plain(finding.message), 255),
    description: clip(
      [finding.detail, finding.number].flatMap((part) => (part === undefined ? [] : [plain(part)])).join(' '),
      10_000,
    ),
    solution: clip(plain(finding.mend), 7000),
    severity: levels[finding.severity],
    location: {
      file: visible(first?.path ?? scan.policy.path ?? 'assay.yml'),
      commit: { sha: first?.commit ?? context.head ?? '0000000' },
      ...(line === undefined ? {} : { start_line: line, end_line: first?.endLine ?? line }),
    },
    identifiers: [
      { type: 'assay_rule_id', name: `Assay rule ${finding.rule}`, value: finding.rule },
      { type: 'assay_fingerprint', name: 'Assay fingerprint', value: finding.fingerprint },
    ],
  };
}
