import type { Verdict } from '../../evidence/verdict.ts';
import { sparklines } from '../chart.ts';
import { knownWords } from '../credential-words.ts';
import { acceptedWords, afterPath, type Entry, gateName, noteWords, worstEntries } from '../entries.ts';
import { inertLine, terminal, terminalProse } from '../escape-terminal.ts';
import { formatNumber } from '../number.ts';
import { deservedVerdict, overallVerdict, type Report } from '../report.ts';
import { scanWords } from '../scan-words.ts';
import { defineSurface } from '../surface.ts';
import { displayWidth, padded, shortened, wrapped } from '../terminal-width.ts';
import { chartLines } from '../text-chart.ts';
import { tally } from '../verdict-words.ts';

const marks: Readonly<Record<Verdict, string>> = { pass: '✓', skip: '–', warn: '!', fail: '✗', error: '✗' };
const colours: Readonly<Record<Verdict | 'dim' | 'bold', string>> = {
  pass: '32',
  skip: '2',
  warn: '33',
  fail: '31',
  error: '35',
  dim: '2',
  bold: '1',
};
const most = 50;

type Paint = (text: string, how: keyof typeof colours) => string;

/** The report for a terminal or a log: table of gates, findings worst first, what was not looked at. */
export default defineSurface({
  id: 'terminal',
  title: 'Terminal',
  mediaType: 'text/plain',
  extension: 'txt',
  render: (report, options = {}) => {
    const paint: Paint = (text, how) =>
      options.color === true && text !== '' ? `\u001b[${colours[how]}m${text}\u001b[0m` : text;
    const width = Math.max(40, options.width ?? 100);
    const lines = [
      ...heading(report, paint),
      '',
      ...gateLines(report, width, paint),
      ...scanLines(report, width, paint),
      ...entryLines(report, width, paint),
      ...noteLines(report, width, paint),
    ];
    return `${lines.map(inertLine).join('\n')}\n`;
  },
});

function heading(report: Report, paint: Paint): string[] {
  const verdict = overallVerdict(report);
  const { head, title, untrusted } = report.context;
  const parts = [
    tally(report),
    head && `commit ${terminal(head.slice(0, 7))}`,
    title && terminalProse(title),
    untrusted === true && 'computed by an untrusted run',
  ];
  return [`${paint(`${marks[verdict]} Assay: ${verdict}`, verdict)}  ${parts.filter(Boolean).join(' · ')}`];
}

function gateLines(report: Report, width: number, paint: Paint): string[] {
  const names = report.evidence.map((e) => terminalProse(gateName(e)));
  const first = Math.min(Math.max(4, ...names.map(displayWidth)), Math.floor(width * 0.3));
  const room = width - first - 13;
  const head =
    report.evidence.length === 0
      ? []
      : [paint(`${padded('gate', first)}  ${padded('verdict', 9)}what decided it (limit)`, 'dim')];
  const rows = report.evidence.map((evidence, i) => {
    const verdict = deservedVerdict(evidence);
    const decided = `${terminalProse(evidence.decided)} (${terminalProse(evidence.limit)})`;
    return `${padded(shortened(names[i] ?? '', first), first)}  ${paint(padded(`${marks[verdict]} ${verdict}`, 9), verdict)}${shortened(decided, room)}`;
  });
  return [...head, ...rows];
}

function scanLines(report: Report, width: number, paint: Paint): string[] {
  const scans = report.evidence.flatMap((evidence) => scanWords(evidence) ?? []);
  return scans.flatMap((scan) => ['', ...wrapped(scan, width).map((line) => paint(line, 'dim'))]);
}

function entryLines(report: Report, width: number, paint: Paint): string[] {
  const entries = worstEntries(report);
  const rest = entries.length - most;
  const more =
    rest > 0 ? ['', paint(`…and ${formatNumber(rest)} more findings: see --format json or --format html`, 'dim')] : [];
  return [...entries.slice(0, most).flatMap((entry) => oneEntry(entry, width, paint)), ...more];
}

function oneEntry(entry: Entry, width: number, paint: Paint): string[] {
  const { finding, verdict } = entry;
  const [first, ...others] = finding?.locations ?? [];
  const accepted = finding && acceptedWords(finding);
  const known = finding && knownWords(finding);
  const rest = others.length === 0 ? '' : ` and ${others.length} more place${others.length === 1 ? '' : 's'}`;
  const body = (text: string | undefined) =>
    text === undefined || text === '' ? [] : wrapped(text, width - 4).map((line) => `    ${line}`);
  const title = wrapped(`${terminalProse(gateName(entry.evidence))}: ${terminalProse(entry.message)}`, width - 8);
  return [
    '',
    ...title.map(
      (line, i) =>
        `${i === 0 ? paint(padded(`${marks[verdict]} ${verdict}`, 8), verdict) : ' '.repeat(8)}${paint(line, 'bold')}`,
    ),
    ...body(first && `${terminal(first.path)}${terminalProse(afterPath(first))}${rest}`).map((line) =>
      paint(line, 'dim'),
    ),
    ...body(entry.detail && terminalProse(entry.detail)),
    ...body(entry.number && terminalProse(entry.number)),
    ...body(known && terminalProse(known)),
    ...picture(entry, width),
    ...body(accepted && terminalProse(accepted)),
    ...body(entry.mend && `Mend: ${terminalProse(entry.mend)}`),
    ...body(finding && `rule ${finding.rule}, fingerprint ${finding.fingerprint}`).map((line) => paint(line, 'dim')),
  ];
}

/** The finding's plot as text; its series on one line where there is no plot. */
function picture({ finding, evidence }: Entry, width: number): string[] {
  const plot = finding?.plot === undefined ? undefined : evidence.plots.find(({ id }) => id === finding.plot);
  const lines = plot === undefined ? [] : chartLines(plot, width - 4);
  if (lines.length > 0) return lines.map((line) => `    ${line}`);
  if (finding?.series === undefined) return [];
  const [base, head] = sparklines(finding.series);
  return wrapped(`${base} → ${head}  (base → head, one axis)`, width - 4).map((line) => `    ${line}`);
}

function noteLines(report: Report, width: number, paint: Paint): string[] {
  const unchecked = report.evidence.flatMap((e) =>
    e.notes.filter((n) => n.kind === 'unchecked').map((note) => ({ e, note })),
  );
  const edits = [...new Set(report.evidence.flatMap((e) => e.policy.edits))];
  const problems = report.context.reportProblems ?? [];
  const list = (title: string, items: readonly string[]) =>
    items.length === 0
      ? []
      : [
          '',
          paint(title, 'bold'),
          ...items
            .slice(0, 20)
            .flatMap((item) => wrapped(item, width - 4).map((line, i) => `${i === 0 ? '  - ' : '    '}${line}`)),
          ...(items.length > 20 ? [`  - …and ${items.length - 20} more`] : []),
        ];
  return [
    ...list(
      'This change edits what judges it (in force only after the merge):',
      edits.map((edit) => terminalProse(edit)),
    ),
    ...list(
      'Not looked at:',
      unchecked.map(({ e, note }) => terminalProse(`${gateName(e)}: ${noteWords(note)}`)),
    ),
    ...list(
      'The report itself had trouble:',
      problems.map((problem) => terminalProse(problem)),
    ),
  ];
}
