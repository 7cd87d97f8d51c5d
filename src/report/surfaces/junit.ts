import type { Evidence } from '../../evidence/evidence.ts';
import { type Finding, verdictOf } from '../../evidence/finding.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import { type Verdict, worst } from '../../evidence/verdict.ts';
import { afterPath, gateName } from '../entries.ts';
import { plain } from '../escape.ts';
import { xml } from '../escape-xml.ts';
import { limitWords, methodWords, rowsWords, valueWords } from '../measurement-words.ts';
import { deservedVerdict, type Report } from '../report.ts';
import { defineSurface } from '../surface.ts';

interface Case {
  readonly name: string;
  readonly verdict: Verdict;
  readonly message: string;
  readonly body: string;
}

/**
 * JUnit XML: a suite for each gate; a case for each rule with findings, each measurement and each problem. A gate whose
 * cases do not carry its verdict (a pass without measurements, a skip) has one more, named for the gate.
 */
export default defineSurface({
  id: 'junit',
  title: 'JUnit XML',
  mediaType: 'application/xml',
  extension: 'xml',
  render: (report) => junit(report),
});

function junit(report: Report): string {
  const suites = report.evidence.map((evidence) => ({ evidence, cases: casesOf(evidence) }));
  const all = suites.flatMap((suite) => suite.cases);
  const lines = suites.flatMap(({ evidence, cases }) => [
    `  <testsuite name="${xml(plain(gateName(evidence)))}" ${counts(cases)} time="${evidence.seconds}" timestamp="${xml(evidence.started)}">`,
    ...cases.flatMap((one) => caseLines(one, `assay.${evidence.gate}`)),
    '  </testsuite>',
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Assay" ${counts(all)}>`,
    ...lines,
    '</testsuites>',
    '',
  ].join('\n');
}

function counts(cases: readonly Case[]): string {
  const count = (verdict: Verdict) => cases.filter((one) => one.verdict === verdict).length;
  return `tests="${cases.length}" failures="${count('fail')}" errors="${count('error')}" skipped="${count('skip')}"`;
}

function caseLines(one: Case, group: string): string[] {
  const head = `    <testcase name="${xml(one.name)}" classname="${xml(group)}"`;
  const inner = innerOf(one);
  return inner === '' ? [`${head}/>`] : [`${head}>`, `      ${inner}`, '    </testcase>'];
}

function innerOf({ verdict, message, body }: Case): string {
  // Where this is written to the log of a CI, a line that starts with two colons would be a command.
  const text = body
    .split('\n')
    .map((line) => xml(line).replace(/^(\s*):(?=:)/, '$1&#58;'))
    .join('\n');
  if (verdict === 'fail') return `<failure message="${xml(message)}">${text}</failure>`;
  if (verdict === 'error') return `<error message="${xml(message)}">${text}</error>`;
  if (verdict === 'skip') return `<skipped message="${xml(message)}"/>`;
  return text === '' ? '' : `<system-out>${verdict === 'warn' ? 'warning: ' : ''}${text}</system-out>`;
}

function casesOf(evidence: Evidence): Case[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of evidence.findings) {
    const group = byRule.get(finding.rule);
    if (group === undefined) byRule.set(finding.rule, [finding]);
    else group.push(finding);
  }
  const problems = evidence.notes.filter((note) => note.kind === 'problem');
  const cases = [
    ...problems.map(
      (note): Case => ({
        name: 'could not check',
        verdict: 'error',
        message: plain(note.text),
        body: plain(note.mend ?? ''),
      }),
    ),
    ...Array.from(byRule, ([rule, findings]) => ruleCase(rule, findings)),
    ...evidence.measurements.map(measurementCase),
  ];
  const deserved = deservedVerdict(evidence);
  const carried = cases.some((one) => one.verdict === deserved);
  const decided = plain(`${evidence.decided}; ${evidence.limit}`);
  return carried
    ? cases
    : [{ name: plain(gateName(evidence)), verdict: deserved, message: decided, body: decided }, ...cases];
}

function ruleCase(rule: string, findings: readonly Finding[]): Case {
  const bodies = findings.slice(0, 100).map((finding) => {
    const [first] = finding.locations;
    const place = first === undefined ? '' : ` at ${plain(first.path)}${plain(afterPath(first))}`;
    const number = finding.number === undefined ? '' : ` (${plain(finding.number)})`;
    return `${plain(finding.message)}${number}${place}. Mend: ${plain(finding.mend)}`;
  });
  const more = findings.length > 100 ? [`and ${findings.length - 100} more`] : [];
  const message = `${findings.length} finding${findings.length === 1 ? '' : 's'}: ${plain(findings[0]?.message ?? '')}`;
  return {
    name: `rule ${rule}`,
    verdict: worst(findings.map(verdictOf)),
    message,
    body: [...bodies, ...more].join('\n'),
  };
}

function measurementCase(m: Measurement): Case {
  const parts = [valueWords(m), limitWords(m), `n = ${rowsWords(m)}`, methodWords(m)].filter((part) => part !== '');
  const message = plain(parts.join('; '));
  return { name: plain(`${m.id} of ${m.subject}`), verdict: m.verdict, message, body: message };
}
