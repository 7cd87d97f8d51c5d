import type { Finding, Table } from '../../evidence/finding.ts';
import type { Plot } from '../../evidence/plot.ts';
import { axisName, plotValue, positions } from '../axis-words.ts';
import { coarser, extent, intervalBar, mermaid, palette, shareBar } from '../chart.ts';
import { stepTitles } from '../credential-words.ts';
import type { Entry } from '../entries.ts';
import { summaryProse } from '../escape-html.ts';
import { prose } from '../escape-markdown.ts';
import { safeUrl } from '../link.ts';
import { formatNumber, formatShare } from '../number.ts';
import type { Detail } from './detail.ts';
import { collapsed, limitedRows, markdownTable } from './table.ts';

/**
 * The collapsed part of a finding: its place where that does not stand above, its table, its plot (always with a table
 * beside it), what to do step by step, its reasons. `untrusted` evidence gives no links.
 */
export function explanation(
  entry: Entry,
  plot: Plot | undefined,
  detail: Detail,
  given: { readonly untrusted: boolean; readonly place: string | undefined },
): string | undefined {
  const playbook = entry.finding?.playbook;
  const table = entry.finding?.table;
  const reasons = detail.complete ? entry.finding?.reasons : undefined;
  const parts = [
    given.place,
    table && tableText(table, detail),
    plot && plotText(plot, table === undefined, detail),
    playbook && playbookText(playbook, given.untrusted),
    reasons && reasonsText(reasons),
  ].filter((part) => part !== undefined && part !== '');
  if (parts.length === 0) return undefined;
  const names = [
    table && summaryProse(table.title, 120),
    plot && summaryProse(plot.title, 120),
    playbook && 'what to do, step by step',
    reasons && 'reasons',
  ].filter(Boolean);
  return collapsed(names.length === 0 ? 'Place and fingerprint' : [...new Set(names)].join('; '), parts.join('\n\n'));
}

function tableText(table: Table, detail: Detail): string {
  const { rows, more } = limitedRows(table.rows, detail.rows, 'rows');
  const inTable = { table: true };
  const cell = (value: string | number | null | undefined) =>
    value == null ? '–' : typeof value === 'number' ? formatNumber(value) : prose(value, inTable, 200);
  const columns = table.columns.slice(0, 12);
  return markdownTable(
    columns.map((name) => prose(name, inTable, 100)),
    rows.map((row) => columns.map((_, i) => cell(row[i]))),
  ).concat(more);
}

/** A plot as text: Mermaid where it can draw it, and a table unless the finding has one; intervals as drawn bars. */
export function plotText(plot: Plot, withTable: boolean, detail: Detail): string {
  // bars of several series would stand in front of each other, and as lines they would join what is apart
  const drawing = plot.kind === 'bars' && plot.series.length > 1 ? undefined : mermaid(plot);
  const names = plot.series.slice(0, palette.length).map((s, i) => `${prose(s.name, {}, 40)} (${palette[i]?.[0]})`);
  const legend = drawing === undefined || names.length < 2 ? '' : `Lines: ${names.join(', ')}.`;
  const parts = [
    drawing && `\`\`\`mermaid\n${drawing}\n\`\`\``,
    legend,
    withTable || drawing === undefined ? plotTable(plot, detail) : '',
  ];
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

function plotTable(fine: Plot, detail: Detail): string {
  const plot = coarser(fine, detail.bins);
  const inTable = { table: true };
  const { rows, more } = limitedRows(positions(plot), detail.rows, 'rows');
  const series = plot.series.slice(0, plot.kind === 'matrix' ? 12 : 6);
  const drawn = plot.kind === 'intervals' && series.length === 1;
  const number = (value: number | null | undefined) => plotValue(value, plot);
  const most = extent(plot)?.high ?? 0;
  const cells = rows.map((name, i) => [
    prose(name, inTable, 100),
    ...series.map(({ values, low, high }) => {
      const bounds = low?.[i] == null && high?.[i] == null ? '' : ` [${number(low?.[i])}, ${number(high?.[i])}]`;
      const value = values[i];
      const drawing = plot.kind === 'bars' && value != null && value > 0 ? ` \`${shareBar(value / most, 12)}\`` : '';
      return `${number(value)}${bounds}${drawing}`;
    }),
    ...(drawn ? [bar(plot, i)] : []),
  ]);
  const missing = series.some((s) => (s.missing ?? 0) > 0)
    ? [['missing, of rows', ...series.map((s) => (s.missing === undefined ? '–' : formatShare(s.missing)))]]
    : [];
  const columns = [
    prose(axisName(plot.x), inTable, 100),
    // of one series its axis says more than its name: "loss in points (90 % interval)"
    ...series.map((s) => prose(drawn && plot.y.label !== '' ? plot.y.label : s.name, inTable, drawn ? 60 : 40)),
    ...(drawn ? [axisWords(plot)] : []),
  ];
  return markdownTable(columns, [...cells, ...missing]).concat(more);
}

function bar(plot: Plot, index: number): string {
  const axis = extent(plot);
  const [series] = plot.series;
  const value = series?.values[index];
  if (axis === null || value == null) return '';
  const part = { low: series?.low?.[index] ?? value, value, high: series?.high?.[index] ?? value };
  return `\`${intervalBar(part, { ...axis, mark: plot.mark }, 25)
    .replace(/^ | $/g, '·')
    .replaceAll(' ', '·')}\``;
}

function axisWords(plot: Plot): string {
  const axis = extent(plot);
  if (axis === null) return '';
  const mark = plot.mark === undefined ? '' : `; ┊ limit ${formatNumber(plot.mark)}`;
  return `${formatNumber(axis.low, 3)} to ${formatNumber(axis.high, 3)}${mark}`;
}

function playbookText(playbook: NonNullable<Finding['playbook']>, untrusted: boolean): string {
  return playbook
    .map(({ step, text, link }, i) => {
      const address = untrusted ? undefined : safeUrl(link);
      return `${i + 1}. **${stepTitles[step]}:** ${prose(text, {}, 600)}${address === undefined ? '' : ` ([open](${address}))`}`;
    })
    .join('\n');
}

function reasonsText(reasons: NonNullable<Finding['reasons']>): string {
  const inTable = { table: true };
  const rows = reasons.map((r) => [
    prose(r.step, inTable, 100),
    prose(r.fact, inTable, 300),
    prose(r.effect, inTable, 200),
  ]);
  return markdownTable(['step', 'fact', 'effect'], rows);
}
