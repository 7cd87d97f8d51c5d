import type { Verdict } from '../../evidence/verdict.ts';
import { type Entry, gateName, worstEntries } from '../entries.ts';
import { clip, plain, visible } from '../escape.ts';
import { jsonText } from '../json-text.ts';
import { deservedVerdict, overallVerdict, type Report } from '../report.ts';
import { defineSurface } from '../surface.ts';
import { tally } from '../verdict-words.ts';

/** Bitbucket takes 1,000 annotations of a report, 100 in one request. */
const most = 1000;
const request = 100;

const severities: Readonly<Record<Verdict, string>> = {
  error: 'CRITICAL',
  fail: 'HIGH',
  warn: 'MEDIUM',
  skip: 'LOW',
  pass: 'LOW',
};

/**
 * Bitbucket's Code Insights: the body of the report (`PUT …/reports/assay`) and the bodies of the requests for its
 * annotations (`POST …/reports/assay/annotations`), at most 1,000, worst first. A step of the pipeline sends them.
 */
export default defineSurface({
  id: 'bitbucket',
  title: 'Bitbucket Code Insights',
  mediaType: 'application/json',
  extension: 'json',
  budget: { limit: most, unit: 'findings' },
  render: (report, { budget = most } = {}) => jsonText(document(report, Math.min(budget, most))),
});

function document(report: Report, limit: number): object {
  const entries = worstEntries(report);
  const annotations = entries.slice(0, limit).map(annotation);
  const rest = entries.length - annotations.length;
  const verdict = overallVerdict(report);
  const gates = report.evidence
    .slice(0, 10)
    .map((one) => ({ title: clip(plain(gateName(one)), 50), type: 'TEXT', value: deservedVerdict(one) }));
  const more = rest > 0 ? ` ${rest} more findings are in the evidence.` : '';
  return {
    report: {
      title: 'Assay',
      details: clip(`${verdict}: ${tally(report)}.${more}`, 2000),
      report_type: 'TEST',
      reporter: 'Assay',
      result: verdict === 'fail' || verdict === 'error' ? 'FAILED' : 'PASSED',
      data: gates,
    },
    annotations: Array.from({ length: Math.ceil(annotations.length / request) }, (_, i) =>
      annotations.slice(i * request, (i + 1) * request),
    ),
  };
}

function annotation({ evidence, verdict, message, number, mend, finding }: Entry, index: number): object {
  const [first] = finding?.locations ?? [];
  const words = [number && plain(number), mend && `Mend: ${plain(mend)}`].filter(Boolean).join('. ');
  return {
    external_id: finding === undefined ? `assay-problem-${index + 1}` : `assay-${finding.fingerprint}`,
    annotation_type: evidence.gate === 'secrets' ? 'VULNERABILITY' : 'BUG',
    summary: clip(plain(`${gateName(evidence)}: ${message}`), 450),
    ...(words === '' ? {} : { details: clip(words, 2000) }),
    severity: severities[verdict],
    result: verdict === 'fail' || verdict === 'error' ? 'FAILED' : 'PASSED',
    ...(first === undefined ? {} : { path: visible(first.path) }),
    ...(first?.startLine === undefined ? {} : { line: first.startLine }),
  };
}
