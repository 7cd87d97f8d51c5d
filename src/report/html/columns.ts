import type { Evidence } from '../../evidence/evidence.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import { type ColumnSummary, columnOutcome, columnsOf } from '../columns.ts';
import { splitNumber } from '../entries.ts';
import { segments } from '../escape.ts';
import { html, htmlProse } from '../escape-html.ts';
import { limitWords, sidesWords, valueWords } from '../measurement-words.ts';
import { formatNumber, formatValue } from '../number.ts';
import { below, chip, rankOf, sortedTable } from './table.ts';

/** Cells of the recorded statistics: with 5,000 columns a browser still sorts the table at once. */
const mostCells = 25_000;
const mostColumns = 5000;

/**
 * Every column of a data snapshot as one row: its verdict, how far its distribution moved and by how much of its margin,
 * its missing shares, and the recorded statistics, as many as a browser can sort. Worst first. `links` leads from a
 * column to its finding in the page. Empty for evidence of another kind.
 */
export function columnTable(evidence: Evidence, links: ReadonlyMap<string, string>): string {
  const columns = columnsOf(evidence);
  if (columns.length === 0) return '';
  const recorded = recordedIds(columns);
  const shown = recorded.slice(0, Math.floor(mostCells / Math.min(columns.length, mostColumns)));
  const head = [
    { name: 'verdict' },
    { name: 'column' },
    { name: 'change', numeric: true },
    { name: 'of its margin', numeric: true },
    { name: 'missing', numeric: true },
    { name: 'rows', numeric: true },
    ...shown.map((id) => ({ name: id, numeric: true })),
  ];
  const rows = columns.slice(0, mostColumns).map((column) => rowOf(column, shown, links));
  const unsaid = [
    ...(shown.length < recorded.length ? [html(recorded.slice(shown.length).join(', '))] : []),
    ...(columns.length > mostColumns ? [`${formatNumber(columns.length - mostColumns)} more columns`] : []),
  ];
  const left = unsaid.length === 0 ? '' : `<p class="small soft">In the evidence only: ${unsaid.join('; ')}.</p>`;
  return `<h3 class="part">${columns.length > mostColumns ? `The worst ${formatNumber(mostColumns)} of` : 'All'} ${formatNumber(columns.length)} columns</h3>${sortedTable(head, rows, 'Columns of the snapshot')}${left}`;
}

/** The column that a message begins with, as measurements name it; undefined when it begins with none. */
export function subjectOf(message: string): string | undefined {
  const [first] = segments(message, 1000);
  return first?.kind === 'code' ? first.text : undefined;
}

function recordedIds(columns: readonly ColumnSummary[]): string[] {
  const ids = new Set<string>();
  for (const { recorded } of columns) for (const id of recorded.keys()) ids.add(id);
  // those that people ask for first; the others as they come
  const first = ['median', 'wasserstein-iqr', 'psi', 'js-distance', 'mean'].filter((id) => ids.has(id));
  return [...new Set([...first, ...ids])];
}

function rowOf(column: ColumnSummary, shown: readonly string[], links: ReadonlyMap<string, string>): string {
  const { subject, verdict, missing, main, ofMargin } = column;
  const name = htmlProse(subject, 200);
  const link = links.get(subjectOf(subject) ?? '');
  const [change = '', interval = ''] = main === undefined ? ['–'] : splitNumber(valueWords(main));
  const rows = main ?? missing;
  const limit = main === undefined ? '' : limitWords(main);
  const cells = [
    `<td data-v="${rankOf[verdict]}">${chip(verdict)}</td>`,
    `<th scope="row">${link === undefined ? name : `<a href="#${link}">${name}</a>`}${below(columnOutcome(column), 120)}</th>`,
    cell(main?.value, `${htmlProse(change, 120)}${below(interval, 80)}`),
    cell(ofMargin, `${ofMargin === null ? '–' : formatNumber(ofMargin, 3)}${below(limit, 60)}`),
    cell(missing?.value, missing === undefined ? '–' : htmlProse(sidesWords(missing) || valueWords(missing), 120)),
    cell(rows?.n.head, rows === undefined ? '–' : `${formatNumber(rows.n.base ?? 0)} → ${formatNumber(rows.n.head)}`),
    ...shown.map((id) => recordedCell(column.recorded.get(id))),
  ];
  return `<tr>${cells.join('')}</tr>`;
}

function recordedCell(one: Measurement | undefined): string {
  if (one === undefined || one.value === null) return cell(null, '–');
  const sides = one.base == null || one.head == null ? '' : sidesWords(one);
  return cell(one.value, htmlProse(sides === '' ? formatValue(one.value, one.unit) : sides, 80));
}

function cell(value: number | null | undefined, content: string): string {
  return `<td class="n" data-v="${value ?? ''}">${content}</td>`;
}
