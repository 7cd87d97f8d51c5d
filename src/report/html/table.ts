import type { Table } from '../../evidence/finding.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import type { Verdict } from '../../evidence/verdict.ts';
import { splitNumber } from '../entries.ts';
import { clip, plain } from '../escape.ts';
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
import { rowsAtOnce } from './script.ts';

/** Symbols that every text font has; emoji are missing on many machines. */
export const marks: Readonly<Record<Verdict, string>> = { pass: '✓', skip: '–', warn: '!', fail: '✗', error: '⊘' };

/** A verdict's symbol and word in its colour. */
export function chip(verdict: Verdict): string {
  return `<span class="chip ${verdict}">${marks[verdict]} ${verdict}</span>`;
}

/** A head of a table; a `numeric` one stands over numbers. */
interface Head {
  readonly name: string;
  readonly numeric?: boolean;
}

/**
 * A part of the page that scrolls by itself, by keyboard too; `name` is what it is called, escaped. It is a group and no
 * region: a page has hundreds, and who leaps from landmark to landmark looks for gates.
 */
export function scrolling(content: string, name: string, tall = false): string {
  return `<div class="scroll${tall ? ' tall' : ''}" tabindex="0" role="group" aria-label="${name}">${content}</div>`;
}

/**
 * The rows that the script is going to hide are marked, so that a browser that runs it never lays them out: with thousands
 * of rows that takes seconds. One that runs no script shows all of them.
 */
function marked(rows: readonly string[]): string {
  return rows.map((row, i) => (i < rowsAtOnce ? row : row.replace('<tr', '<tr class="late"'))).join('');
}

/** A table of finished rows whose heads sort when the script runs; the heads stay in sight. */
export function sortedTable(head: readonly Head[], rows: readonly string[], name: string): string {
  const heads = head.map((one) => `<th scope="col"${one.numeric === true ? ' class="n"' : ''}>${html(one.name)}</th>`);
  const table = `<table data-sort><thead><tr>${heads.join('')}</tr></thead><tbody>${marked(rows)}</tbody></table>`;
  return scrolling(table, name, rows.length > 12);
}

/** A table of escaped cells; all columns but the first hold numbers. `name` is what it is called, escaped. */
export function plainTable(columns: readonly string[], rows: readonly (readonly string[])[], name = 'Table'): string {
  const head = columns.map((name, i) => `<th${i > 0 ? ' class="n"' : ''} scope="col">${name}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${row.map((cell, i) => `<td${i > 0 ? ' class="n"' : ''}>${cell}</td>`).join('')}</tr>`,
  );
  const table = `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  return scrolling(table, name, rows.length > 25);
}

/** Rows of a table of a finding; the policy can ask for 1,000 rows that broke. */
const mostRows = 1000;
const mostColumns = 20;

/**
 * The table of a finding, such as the rows that broke. Its headings sort when the script runs, a long one gets a filter;
 * what is beyond 1,000 rows or 20 columns is said under it.
 */
export function findingTable(table: Table): string {
  const columns = table.columns.slice(0, mostColumns);
  const rows = table.rows.slice(0, mostRows);
  const numeric = columns.map((_, i) => i > 0 && rows.every((row) => row[i] == null || isNumber(row[i] ?? '')));
  const title = htmlProse(table.title, 160);
  const body = rows.map(
    (row) => `<tr>${columns.map((_, i) => findingCell(row[i], i, numeric[i] === true)).join('')}</tr>`,
  );
  const head = columns.map(
    (name, i) => `<th scope="col"${numeric[i] === true ? ' class="n"' : ''}>${htmlProse(name, 100)}</th>`,
  );
  const sorts = rows.length > 1 ? ' data-sort' : '';
  const drawn = `<table${sorts}><thead><tr>${head.join('')}</tr></thead><tbody>${marked(body)}</tbody></table>`;
  return `<h4>${title}</h4>${scrolling(drawn, html(clip(plain(table.title), 160)), rows.length > 12)}${beyond(table)}`;
}

/** Outputs of models come as text that is a number. */
function isNumber(value: string | number): boolean {
  return typeof value === 'number' || (value.trim() !== '' && Number.isFinite(Number(value)));
}

/** `data-v` is the number itself: what is written is rounded, and has commas. */
function findingCell(value: string | number | null | undefined, index: number, numeric: boolean): string {
  const content = value == null ? '–' : typeof value === 'number' ? formatNumber(value) : htmlProse(value, 200);
  const sorted = typeof value === 'number' ? ` data-v="${value}"` : value == null ? ' data-v=""' : '';
  if (index === 0) return `<th scope="row"${sorted}>${content}</th>`;
  return `<td${numeric ? ' class="n"' : ''}${sorted}>${content}</td>`;
}

function beyond({ rows, columns }: Table): string {
  const left = [
    ...(rows.length > mostRows ? [`${formatNumber(rows.length - mostRows)} rows`] : []),
    ...(columns.length > mostColumns ? [`${formatNumber(columns.length - mostColumns)} columns`] : []),
  ];
  return left.length === 0 ? '' : `<p class="small soft">In the evidence only: ${left.join(' and ')} more.</p>`;
}

const heads: readonly Head[] = [
  { name: 'verdict' },
  { name: 'measurement' },
  { name: 'of' },
  { name: 'value', numeric: true },
  { name: 'limit' },
  { name: 'base → head', numeric: true },
];
/** Rows of the table of measurements; beyond, only what does not pass. */
const mostMeasurements = 3000;

/** Verdicts by their weight, for sorting. */
export const rankOf: Readonly<Record<Verdict, number>> = { error: 0, fail: 1, warn: 2, skip: 3, pass: 4 };

/**
 * All measurements of an evidence, worst first, in a table whose headings sort when the script runs. Of very many, those
 * that do not pass, and a sentence about the others.
 */
export function measurementTable(measurements: readonly Measurement[]): string {
  const all = worstMeasurements(measurements);
  const passed = all.filter(({ verdict }) => verdict === 'pass').length;
  const shown = all.length > mostMeasurements ? all.slice(0, Math.min(all.length - passed, mostMeasurements)) : all;
  const rest = all.length - shown.length;
  const more =
    rest === 0
      ? ''
      : `<p class="small soft">${formatNumber(rest)} more in the evidence, ${formatNumber(passed)} of them pass.</p>`;
  const table = shown.length === 0 ? '' : sortedTable(heads, shown.map(measurementRow), 'Measurements');
  return `${table.replace('<table ', '<table class="measured" ')}${more}${methods(measurements)}`;
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
export function below(words: string, limit: number): string {
  return words === '' ? '' : `<div class="small soft">${htmlProse(words, limit)}</div>`;
}
