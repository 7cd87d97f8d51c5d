import type { Table } from '../../evidence/finding.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import type { Verdict } from '../../evidence/verdict.ts';
import { splitNumber } from '../entries.ts';
import { html, htmlProse } from '../escape-html.ts';
import {
  limitWords,
  measuredWords,
  outcomeWords,
  rowsWords,
  sidesWords,
  valueWords,
  worstMeasurements,
} from '../measurement-words.ts';
import { formatNumber } from '../number.ts';

/** Symbols that every text font has; emoji are missing on many machines. */
export const marks: Readonly<Record<Verdict, string>> = { pass: '✓', skip: '–', warn: '!', fail: '✗', error: '⊘' };

/** A verdict's symbol and word in its colour. */
export function chip(verdict: Verdict): string {
  return `<span class="chip ${verdict}">${marks[verdict]} ${verdict}</span>`;
}

/** A table of escaped cells; all columns but the first hold numbers. */
export function plainTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((name, i) => `<th${i > 0 ? ' class="n"' : ''} scope="col">${name}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${row.map((cell, i) => `<td${i > 0 ? ' class="n"' : ''}>${cell}</td>`).join('')}</tr>`,
  );
  return `<div class="scroll" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** The table of a finding. */
export function findingTable(table: Table): string {
  const cell = (value: string | number | null | undefined) =>
    value == null ? '–' : typeof value === 'number' ? formatNumber(value) : htmlProse(value, 200);
  const columns = table.columns.slice(0, 20);
  const rows = table.rows.slice(0, 500).map((row) => columns.map((_, i) => cell(row[i])));
  return `<h4>${htmlProse(table.title, 160)}</h4>${plainTable(
    columns.map((name) => htmlProse(name, 100)),
    rows,
  )}`;
}

const columns = ['verdict', 'measurement', 'of', 'value', 'limit', 'base → head'];
const numeric = new Set(['value', 'base → head']);
const rankOf: Readonly<Record<Verdict, number>> = { error: 0, fail: 1, warn: 2, skip: 3, pass: 4 };

/** All measurements of an evidence, worst first, in a table whose headings sort when the script runs. */
export function measurementTable(measurements: readonly Measurement[]): string {
  const head = columns.map((name) => `<th scope="col"${numeric.has(name) ? ' class="n"' : ''}>${name}</th>`).join('');
  const rows = worstMeasurements(measurements).map(measurementRow);
  const table = `<table class="measured" data-sort><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return `<div class="scroll" tabindex="0">${table}</div>${methods(measurements)}`;
}

/** Each method once, under the table: in its rows they would be said hundreds of times. */
function methods(measurements: readonly Measurement[]): string {
  const uses = new Map<string, Set<string>>();
  for (const m of measurements) {
    const words = measuredWords(m);
    if (words !== '') uses.set(words, (uses.get(words) ?? new Set()).add(m.id));
  }
  const items = [...uses]
    .slice(0, 100)
    .map(([words, ids]) => `<li>${html([...ids].slice(0, 20).join(', '))}: ${htmlProse(words, 300)}</li>`);
  if (items.length === 0) return '';
  return `<details><summary>How these were measured</summary><ul class="notes small">${items.join('')}</ul></details>`;
}

/** `data-v` is what the script sorts by. */
function measurementRow(m: Measurement): string {
  const undefinedValue = m.value === null;
  const [value, interval] = undefinedValue ? ['undefined', ''] : splitNumber(valueWords(m));
  const cells = [
    `<td data-v="${rankOf[m.verdict]}">${chip(m.verdict)}</td>`,
    `<td class="w">${html(m.id)}</td>`,
    `<th scope="row">${htmlProse(m.subject, 200)}${below(outcomeWords(m), 300)}</th>`,
    `<td class="n" data-v="${m.value ?? ''}">${htmlProse(value, 200)}${below(interval, 80)}</td>`,
    `<td class="w" data-v="${m.limit?.value ?? ''}">${htmlProse(limitWords(m), 80)}</td>`,
    `<td class="n" data-v="${m.head ?? ''}">${htmlProse(sidesWords(m), 80)}${below(`n = ${rowsWords(m)}`, 80)}</td>`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}

/** A second, smaller line in a cell. */
function below(words: string, limit: number): string {
  return words === '' ? '' : `<div class="small soft">${htmlProse(words, limit)}</div>`;
}
