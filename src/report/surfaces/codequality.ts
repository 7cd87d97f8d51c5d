import type { Evidence } from '../../evidence/evidence.ts';
import type { Finding, Severity } from '../../evidence/finding.ts';
import { gateName, noteWords } from '../entries.ts';
import { plain, visible } from '../escape.ts';
import { jsonText } from '../json-text.ts';
import { defineSurface } from '../surface.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', note: 'info' };

/** GitLab's code-quality report: one entry for each finding, at its first place; a gate that could not check is a blocker. */
export default defineSurface({
  id: 'codequality',
  title: 'GitLab code quality',
  mediaType: 'application/json',
  extension: 'json',
  render: (report) => jsonText(report.evidence.flatMap(entriesOf)),
});

function entriesOf(evidence: Evidence): object[] {
  const problems = evidence.notes
    .filter((note) => note.kind === 'problem')
    .map((note) => ({
      description: plain(`${gateName(evidence)}: ${noteWords(note)}`),
      check_name: `${evidence.gate}-could-not-check`,
      fingerprint: visible(`could-not-check:${evidence.gate}:${evidence.name ?? ''}:${note.text}`),
      severity: evidence.verdict === 'error' ? 'blocker' : 'minor',
      location: { path: visible(evidence.policy.path ?? 'assay.yml'), lines: { begin: 1 } },
    }));
  return [...problems, ...evidence.findings.map((finding) => findingEntry(evidence, finding))];
}

function findingEntry(evidence: Evidence, finding: Finding): object {
  const [first] = finding.locations;
  const number = finding.number === undefined ? '' : ` (${plain(finding.number)})`;
  return {
    description: `${plain(finding.message)}${number}. Mend: ${plain(finding.mend)}`,
    check_name: finding.rule,
    fingerprint: finding.fingerprint,
    severity: levels[finding.severity],
    location: {
      path: visible(first?.path ?? evidence.policy.path ?? 'assay.yml'),
      lines: { begin: first?.startLine ?? 1 },
    },
  };
}
