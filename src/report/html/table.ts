import type { Table } from '../../evidence/finding.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import type { Verdict } from '../../evidence/verdict.ts';
import { html, htmlProse } from '../escape-html.ts';
import { limitWords, methodWords, rowsWords, sidesWords, valueWords, worstMeasurements } from '../measurement-words.ts';
import { formatNumber } from '../number.ts';
import { verdictWords } from '../verdict-words.ts';

/** A verdict's symbol and word in its colour. */
export function chip(verdict: Verdict): string {
  return `<span class="chip ${verdict}">${verdictWords(verdict)}</span>`;
}

/** A table of escaped cells; all columns but the first hold numbers. */
export function plainTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((name, i) => `<th${i > 0 ? ' class="n"' : ''} scope="col">${name}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell, i) => `<td${i > 0 ? ' class="n"' : ''}>${cell}</td>`).join('')}</tr>`);
  return `<div class="scroll" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** The table of a finding. */
export function findingTable(table: Table): string {
  const cell = (value: string | number | null | undefined) =>
    value == null ? '–' : typeof value === 'number' ? formatNumber(value) : htmlProse(value, 200);
  const columns = table.columns.slice(0, 20);
  const rows = table.rows.slice(0, 500).map((row) => columns.map((_, i) => cell(row[i])));
  return `<h4>${htmlProse(table.title, 160)}</h4>${plainTable(columns.map((name) => htmlProse(name, 100)), rows)}`;
}

const columns = ['verdict', 'measurement', 'subject', 'value', 'limit', 'base → head', 'n', 'method'];
const rankOf: Readonly<Record<Verdict, number>> = { error: 0, fail: 1, warn: 2, skip: 3, pass: 4 };

/** All measurements of an evidence, worst first, in a table whose headings sort when the script runs. */
export function measurementTable(measurements: readonly Measurement[]): string {
  const head = columns.map((name) => `<th scope="col"${name === 'value' || name === 'n' ? ' class="n"' : ''}>${name}</th>`).join('');
  const rows = worstMeasurements(measurements).map((m) => {
    const cells = [
      `<td data-v="${rankOf[m.verdict]}">${chip(m.verdict)}</td>`,
      `<td>${html(m.id)}</td>`,
      `<th scope="row">${htmlProse(m.subject, 200)}</th>`,
      `<td class="n" data-v="${m.value ?? ''}">${htmlProse(valueWords(m), 200)}</td>`,
      `<td data-v="${m.limit?.value ?? ''}">${htmlProse(limitWords(m), 80)}</td>`,
      `<td data-v="${m.head ?? ''}">${htmlProse(sidesWords(m), 80)}</td>`,
      `<td class="n" data-v="${m.n.head}">${rowsWords(m)}</td>`,
      `<td class="small soft">${htmlProse(methodWords(m), 300)}</td>`,
    ];
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="scroll" tabindex="0"><table data-sort><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
