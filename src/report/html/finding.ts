import type { Finding } from '../../evidence/finding.ts';
import { sparklines } from '../chart.ts';
import { knownWords, stepTitles } from '../credential-words.ts';
import { acceptedWords, afterPath, type Entry, splitNumber } from '../entries.ts';
import { html, htmlCode, htmlProse } from '../escape-html.ts';
import { placeUrl, safeUrl } from '../link.ts';
import type { RunContext } from '../report.ts';
import { trendWords } from '../trend.ts';
import { plotFigure } from './figure.ts';
import { chip, findingTable, plainTable } from './table.ts';

const places = 50;

/** Where things of an evidence stand in the page: its findings by their order, its plots by their id. */
export interface Places {
  readonly id: string;
  readonly plots: ReadonlyMap<string, string>;
  /** several findings can share a plot: the first draws it, the others lead to it */
  readonly draws: boolean;
}

/** A finding or problem as a card: headline, number, places, drawing, mend. */
export function card(entry: Entry, context: RunContext, at: Places): string {
  const { finding, verdict } = entry;
  const accepted = finding && acceptedWords(finding);
  const known = finding && knownWords(finding);
  const parts = [
    `<h3>${chip(verdict)} ${htmlProse(entry.message, 300)}</h3>`,
    entry.detail && `<p>${htmlProse(entry.detail)}</p>`,
    entry.number && `<p class="number">${number(entry.number)}</p>`,
    finding?.series && finding.plot === undefined && seriesLine(finding.series),
    finding && historyLine(entry.evidence, finding.rule, context),
    finding && placesLine(finding.locations, context),
    known && `<p>${htmlProse(known)}</p>`,
    accepted && `<p>${htmlProse(accepted)}</p>`,
    at.draws ? '' : plotLink(entry, at),
    mendLine(entry, context),
    finding?.playbook && playbookList(finding.playbook, context),
  ];
  // wider than half a card
  const under = [
    finding?.table && findingTable(finding.table),
    finding?.reasons && reasons(finding.reasons),
    finding &&
      `<p class="small soft">rule ${htmlCode(finding.rule)} · confidence ${finding.confidence} · fingerprint ${htmlCode(finding.fingerprint)}</p>`,
  ].filter(Boolean);
  const plot = at.draws ? plotOf(entry, at) : '';
  const words = parts.filter(Boolean).join('');
  const body = plot === '' ? words : `<div class="beside"><div>${words}</div><div>${plot}</div></div>`;
  return `<article class="card ${verdict}" id="${at.id}">${body}${under.join('')}</article>`;
}

/** A finding as a row of cells, for long lists; it leads to its plot where the page has it. */
export function row(entry: Entry, at: Places): string {
  const [first] = entry.finding?.locations ?? [];
  const place = first === undefined ? '' : `${htmlCode(first.path)}${htmlProse(afterPath(first))}`;
  const key = at.plots.get(entry.finding?.plot ?? '');
  const plot = key === undefined ? '' : ` <a href="#${key}">plot</a>`;
  const message = `${htmlProse(entry.message, 300)}${plot}`;
  const cells = [chip(entry.verdict), message, place, htmlProse(entry.number ?? '', 300)];
  return `<tr id="${at.id}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function number(text: string): string {
  const [value, rest] = splitNumber(text);
  return `<b>${htmlProse(value, 200)}</b>${htmlProse(rest, 400)}`;
}

function seriesLine(series: { readonly base: readonly number[]; readonly head: readonly number[] }): string {
  const [base, head] = sparklines(series);
  return `<p><code>${base}</code> → <code>${head}</code> <span class="small soft">base → head, one axis</span></p>`;
}

function historyLine(evidence: Entry['evidence'], rule: string, context: RunContext): string {
  const found = trendWords(evidence, rule, context);
  return found === null ? '' : `<p>${html(found[0])} <code>${found[1]}</code></p>`;
}

function placesLine(locations: NonNullable<Entry['finding']>['locations'], context: RunContext): string {
  const shown = locations.slice(0, places).map((location) => {
    const address = placeUrl(context, location);
    const path = htmlCode(location.path);
    return `${address === undefined ? path : `<a href="${address.replaceAll('&', '&amp;')}" rel="noreferrer">${path}</a>`}${htmlProse(afterPath(location))}`;
  });
  const rest = locations.length - shown.length;
  return shown.length === 0
    ? ''
    : `<p class="small">${shown.join('<br>')}${rest > 0 ? `<br>and ${rest} more` : ''}</p>`;
}

function plotOf(entry: Entry, at: Places): string {
  const id = entry.finding?.plot ?? '';
  const key = at.plots.get(id);
  const plot = key === undefined ? undefined : entry.evidence.plots.find((one) => one.id === id);
  return plot === undefined || key === undefined ? '' : plotFigure(plot, key);
}

function plotLink(entry: Entry, at: Places): string {
  const key = at.plots.get(entry.finding?.plot ?? '');
  const plot = entry.evidence.plots.find(({ id }) => id === entry.finding?.plot);
  return key === undefined
    ? ''
    : `<p class="small"><a href="#${key}">Plot: ${htmlProse(plot?.title ?? '', 160)}</a></p>`;
}

function reasons(steps: NonNullable<NonNullable<Entry['finding']>['reasons']>): string {
  const rows = steps.map(({ step, fact, effect }) => [step, fact, effect].map((text) => htmlProse(text, 300)));
  return `<details><summary class="small">Why: ${steps.length} step${steps.length === 1 ? '' : 's'}</summary>${plainTable(['step', 'fact', 'effect'], rows, 'Reasons').replaceAll(' class="n"', '')}</details>`;
}

function playbookList(playbook: NonNullable<Finding['playbook']>, context: RunContext): string {
  const items = playbook.map(({ step, text, link }) => {
    const address = context.untrusted === true ? undefined : safeUrl(link);
    const open =
      address === undefined ? '' : ` <a href="${address.replaceAll('&', '&amp;')}" rel="noreferrer">Open</a>`;
    return `<li><b>${stepTitles[step]}:</b> ${htmlProse(text)}${open}</li>`;
  });
  return `<details><summary class="small">What to do, step by step</summary><ol>${items.join('')}</ol></details>`;
}

function mendLine(entry: Entry, context: RunContext): string {
  if (entry.mend === undefined || entry.mend === '') return '';
  const address = context.untrusted === true ? undefined : safeUrl(entry.finding?.link);
  const steps =
    address === undefined ? '' : ` <a href="${address.replaceAll('&', '&amp;')}" rel="noreferrer">Steps</a>`;
  return `<p class="mend"><b>Mend:</b> ${htmlProse(entry.mend)}${steps}</p>`;
}
