import type { Evidence, Note } from '../../evidence/evidence.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import type { Block } from '../budget.ts';
import { columnsOf } from '../columns.ts';
import { findingEntry, gateName } from '../entries.ts';
import { summaryProse } from '../escape-html.ts';
import { prose } from '../escape-markdown.ts';
import { limitWords, methodWords, rowsWords, sidesWords, valueWords, worstMeasurements } from '../measurement-words.ts';
import { formatNumber } from '../number.ts';
import { deservedVerdict, type Report } from '../report.ts';
import { scanWords } from '../scan-words.ts';
import { symbols, verdictWords } from '../verdict-words.ts';
import type { Detail } from './detail.ts';
import { plotText } from './explanation.ts';
import { entryBlock } from './finding.ts';
import { collapsed, limitedRows, markdownTable } from './table.ts';

/** A part below the findings, and the plain word for it when it is left out. */
export interface RestBlock extends Block {
  readonly what: string;
}

const inTable = { table: true };
/** Of the things that were not looked at, so many are named above the collapsed parts; the others among the notes. */
const mostUnchecked = 5;

/** What stands below the findings: what was not looked at, passed gates, measurements, recorded findings, methods. */
export function restBlocks(report: Report, detail: Detail): RestBlock[] {
  const { evidence } = report;
  const blocks = [
    unchecked(evidence),
    passed(evidence, detail),
    ...(detail.complete ? evidence.filter(hasColumns).map((e) => columnsTable(e, detail)) : []),
    ...evidence.map((e) => measurementsOf(e, detail)),
    ...(detail.complete ? evidence.map((e) => plotsOf(e, detail)) : []),
    recorded(report, detail),
    notesOf(evidence, detail),
  ];
  return blocks.filter((block) => block !== undefined);
}

/** Notes about what was not looked at are never collapsed: not checked is not passed. */
function unchecked(evidence: readonly Evidence[]): RestBlock | undefined {
  const all = evidence.flatMap((e) => e.notes.filter((n) => n.kind === 'unchecked').map((note) => ({ e, note })));
  if (all.length === 0) return undefined;
  const text = (limit: number) => {
    const lines = all.slice(0, limit).map(({ e, note }) => `- ${prose(gateName(e))}: ${noteText(note)}`);
    const rest = all.length - limit;
    return ['**Not looked at**', [...lines, ...(rest > 0 ? [`- …and ${rest} more`] : [])].join('\n')].join('\n\n');
  };
  const short = () => `**Not looked at:** ${all.length} thing${all.length === 1 ? '' : 's'}, named in the evidence.`;
  return { what: 'what was not looked at', levels: [() => text(mostUnchecked), short] };
}

function passed(evidence: readonly Evidence[], detail: Detail): RestBlock | undefined {
  const gates = evidence.filter((e) => deservedVerdict(e) === 'pass');
  if (gates.length === 0) return undefined;
  const rows = gates.flatMap((e) => {
    const closest = e.measurements.slice(0, 3);
    if (closest.length === 0)
      return [
        [prose(gateName(e), inTable), countsWords(e), prose(e.decided, inTable, 200), prose(e.limit, inTable, 100)],
      ];
    return closest.map((m, i) => [i === 0 ? prose(gateName(e), inTable) : '', ...measured(m)]);
  });
  const { rows: shown, more } = limitedRows(rows, detail.rows, 'rows');
  const text = () => markdownTable(['gate', 'measurement', 'value', 'limit'], shown).concat(more);
  const title = `${symbols.pass} ${gates.length} gate${gates.length === 1 ? '' : 's'} passed`;
  return { what: 'the passed gates', levels: [() => collapsed(title, text())] };
}

function measured(m: Measurement): string[] {
  return [
    `${prose(m.id, inTable, 60)} of ${prose(m.subject, inTable, 200)}`,
    prose(valueWords(m), inTable, 200),
    prose(limitWords(m), inTable, 100),
  ];
}

function countsWords(evidence: Evidence): string {
  const scan = scanWords(evidence);
  if (scan !== undefined) return prose(scan, inTable, 300);
  const counts = Object.entries(evidence.counts).slice(0, 4);
  return counts.map(([what, n]) => `${formatNumber(n)} ${prose(what, inTable, 40)}`).join(', ');
}

function hasColumns({ gate, measurements }: Evidence): boolean {
  return gate === 'data' && measurements.length > 0;
}

/** All columns of a snapshot in a table, for data; the other gates have their measurements. */
function columnsTable(evidence: Evidence, detail: Detail): RestBlock {
  const columns = columnsOf(evidence);
  const { rows, more } = limitedRows(columns, detail.rows, 'columns; all of them are in the HTML report');
  const table = () =>
    markdownTable(
      ['verdict', 'column', 'change', 'limit', 'missing', 'n'],
      rows.map(({ verdict, subject, main, missing }) => [
        verdictWords(verdict),
        prose(subject, inTable, 200),
        main === undefined ? '–' : `${prose(valueWords(main), inTable, 120)} ${prose(main.outcome ?? '', inTable, 20)}`,
        main === undefined ? '' : prose(limitWords(main), inTable, 60),
        missing === undefined ? '' : prose(sidesWords(missing) || valueWords(missing), inTable, 100),
        main === undefined ? '' : rowsWords(main),
      ]),
    ).concat(more);
  const title = `${summaryProse(gateName(evidence))}: ${formatNumber(columns.length)} ${columns.length === 1 ? 'column' : 'columns'}, worst first`;
  return { what: 'tables of columns', levels: [() => collapsed(title, table())] };
}

function measurementsOf(evidence: Evidence, detail: Detail): RestBlock | undefined {
  const { measurements } = evidence;
  if (
    measurements.length === 0 ||
    (deservedVerdict(evidence) === 'pass' && !detail.complete && measurements.length <= 3)
  )
    return undefined;
  if (evidence.gate === 'data' && !detail.complete) return columnsTable(evidence, detail);
  const { rows, more } = limitedRows(worstMeasurements(measurements), detail.rows, 'measurements');
  const columns = [
    'verdict',
    'measurement',
    'value',
    'limit',
    'base → head',
    'n',
    ...(detail.complete ? ['method'] : []),
  ];
  const table = () =>
    markdownTable(
      columns,
      rows.map((m) => [
        verdictWords(m.verdict),
        ...measured(m),
        prose(sidesWords(m), inTable, 100),
        rowsWords(m),
        ...(detail.complete ? [prose(methodWords(m), inTable, 300)] : []),
      ]),
    ).concat(more);
  const title = `${summaryProse(gateName(evidence))}: ${measurements.length} measurement${measurements.length === 1 ? '' : 's'}, worst first`;
  return { what: 'tables of measurements', levels: [() => collapsed(title, table())] };
}

function plotsOf(evidence: Evidence, detail: Detail): RestBlock | undefined {
  const used = new Set(evidence.findings.map((f) => f.plot));
  const plots = evidence.plots.filter((plot) => !used.has(plot.id)).slice(0, 12);
  if (plots.length === 0) return undefined;
  const text = () =>
    plots.map((plot) => `**${prose(plot.title, {}, 120) || 'plot'}**\n\n${plotText(plot, true, detail)}`).join('\n\n');
  return { what: 'groups of plots', levels: [() => collapsed(`${summaryProse(gateName(evidence))}: plots`, text())] };
}

function recorded(report: Report, detail: Detail): RestBlock | undefined {
  const entries = report.evidence.flatMap((e) =>
    e.findings.filter((f) => f.severity === 'note').map((f) => findingEntry(e, f)),
  );
  if (entries.length === 0) return undefined;
  const { rows, more } = limitedRows(entries, detail.rows, 'recorded findings');
  const text = () =>
    rows
      .map((entry) => entryBlock(entry, report.context, detail).levels.at(-1)?.() ?? '')
      .join('\n')
      .concat(more);
  const title = `${entries.length} finding${entries.length === 1 ? '' : 's'} recorded, without effect on the verdict`;
  return { what: 'recorded findings', levels: [() => collapsed(title, text())] };
}

function notesOf(evidence: readonly Evidence[], detail: Detail): RestBlock | undefined {
  const some = evidence.flatMap((e) => e.notes.filter((n) => n.kind !== 'problem').map((note) => ({ e, note })));
  const above = new Set(some.filter(({ note }) => note.kind === 'unchecked').slice(0, mostUnchecked));
  const all = some.filter((one) => !above.has(one));
  if (all.length === 0) return undefined;
  const { rows, more } = limitedRows(all, detail.rows, 'notes');
  const text = () =>
    rows
      .map(({ e, note }) => `- ${prose(gateName(e))}, ${note.kind}: ${noteText(note)}`)
      .join('\n')
      .concat(more);
  return {
    what: 'notes on methods',
    levels: [() => collapsed(`How it was judged: ${all.length} note${all.length === 1 ? '' : 's'}`, text())],
  };
}

function noteText(note: Note): string {
  return note.mend === undefined
    ? prose(note.text)
    : `${prose(note.text.replace(/\.$/, ''))}. **Mend:** ${prose(note.mend)}`;
}
