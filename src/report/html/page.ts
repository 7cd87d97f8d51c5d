import type { Evidence, Note } from '../../evidence/evidence.ts';
import { type Entry, findingEntry, gateName, shortDigest, worstEntries } from '../entries.ts';
import { html, htmlCode, htmlProse } from '../escape-html.ts';
import { safeUrl } from '../link.ts';
import { formatNumber } from '../number.ts';
import { claimWords, deservedVerdict, overallVerdict, type Report } from '../report.ts';
import { trendPlots } from '../trend.ts';
import { tally } from '../verdict-words.ts';
import { columnTable, subjectOf } from './columns.ts';
import { patterns, plotFigure } from './figure.ts';
import { card, row } from './finding.ts';
import { script, scriptDigest } from './script.ts';
import { style } from './style.ts';
import { chip, marks, measurementTable, plainTable, sortedTable } from './table.ts';

/** Findings of one gate that are cards; the others are rows of a table. */
const cards = 100;
/** Rows of such a table: a browser shows and sorts them at once. */
const mostRows = 5000;
/** Plots that belong to no finding. */
const mostOthers = 200;
const mostNotes = 500;
const mostEdits = 100;

const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${scriptDigest}'`;

/** The report as one self-contained HTML page: no request, light and dark, readable without its script. */
export function htmlPage(report: Report): string {
  const verdict = overallVerdict(report);
  const title = `Assay: ${verdict}`;
  const byEvidence = new Map<Evidence, Entry[]>(report.evidence.map((evidence) => [evidence, []]));
  for (const entry of worstEntries(report)) byEvidence.get(entry.evidence)?.push(entry);
  const sections = Array.from(byEvidence, ([evidence, entries], i) => section(report, evidence, entries, i));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
${patterns}
<a class="jump" href="#gates">To the gates</a>
<header class="banner ${verdict}"><div><h1><span aria-hidden="true">${marks[verdict]}</span> ${html(title)}</h1>${underTitle(report)}</div></header>
<main>
${alerts(report)}
${gateTable(report)}
${sections.join('\n')}
</main>
<footer><div>${programWords(report)}</div></footer>
<script>${script}</script>
</body>
</html>
`;
}

function underTitle(report: Report): string {
  const { context } = report;
  const head =
    context.head === undefined ? '' : `commit ${linked(htmlCode(context.head.slice(0, 12)), context.commitUrl)}`;
  const run = context.runNumber === undefined ? '' : linked(`run ${html(context.runNumber)}`, context.runUrl);
  const title = context.title === undefined ? '' : htmlProse(context.title, 120);
  const parts = [title, head, run, context.repository === undefined ? '' : html(context.repository)].filter(
    (part) => part !== '',
  );
  return `<p>${html(tally(report))}.</p>${parts.length === 0 ? '' : `<p class="small soft">${parts.join(' · ')}</p>`}`;
}

function linked(content: string, address: string | undefined): string {
  const safe = safeUrl(address);
  return safe === undefined ? content : `<a href="${safe.replaceAll('&', '&amp;')}" rel="noreferrer">${content}</a>`;
}

function alerts(report: Report): string {
  const edits = [...new Set(report.evidence.flatMap((evidence) => evidence.policy.edits))];
  const problems = report.context.reportProblems ?? [];
  const notices = report.context.reportNotices ?? [];
  const list = (items: readonly string[]) =>
    `<ul>${items
      .slice(0, mostEdits)
      .map((item) => `<li>${htmlProse(item)}</li>`)
      .join('')}</ul>${leftOut(items.length - mostEdits, 'sentences')}`;
  const parts = [
    edits.length > 0 &&
      `<b>This change edits what judges it.</b> That takes effect only after the merge, so this report was made without it; whoever owns these files must approve:${list(edits)}`,
    report.context.untrusted === true &&
      `<b>Computed by an untrusted run (a fork):</b> ${htmlProse(claimWords(report.context))}`,
    problems.length > 0 && `<b>The report itself had trouble</b>, which changes no verdict:${list(problems)}`,
    ...notices.map((notice) => htmlProse(notice)),
  ];
  return parts
    .filter((part) => part !== false)
    .map((part) => `<div class="alert" role="note">${part}</div>`)
    .join('');
}

function gateTable(report: Report): string {
  if (report.evidence.length === 0) return '<p id="gates">Nothing was judged: there is no evidence.</p>';
  const rows = report.evidence.map((evidence, i) => [
    `<a href="#gate-${i + 1}">${htmlProse(gateName(evidence), 120)}</a>`,
    chip(deservedVerdict(evidence)),
    htmlProse(evidence.decided, 300),
    htmlProse(evidence.limit, 160),
  ]);
  const table = plainTable(['gate', 'verdict', 'what decided it', 'limit'], rows, 'Gates').replaceAll(' class="n"', '');
  return `<section id="gates" aria-label="Gates">${table}</section>`;
}

function section(report: Report, evidence: Evidence, entries: readonly Entry[], index: number): string {
  const verdict = deservedVerdict(evidence);
  const gate = `gate-${index + 1}`;
  const drawn = [...evidence.plots, ...trendPlots(evidence, report.context)];
  const shown = entries.slice(0, cards);
  const first = firstUses(shown);
  const others = drawn.filter((plot) => !first.has(plot.id)).slice(0, mostOthers);
  const inPage = drawn.filter((plot) => first.has(plot.id) || others.includes(plot));
  const plots = new Map(inPage.map(({ id }, i) => [id, `${gate}-plot-${i + 1}`]));
  const at = (i: number) => {
    return { id: `${gate}-finding-${i + 1}`, plots, draws: first.get(entries[i]?.finding?.plot ?? '') === i };
  };
  const recorded = evidence.findings
    .filter((finding) => finding.severity === 'note')
    .map((finding) => findingEntry(evidence, finding));
  // a row that is left out is no place to lead to
  const written = [...entries.slice(0, cards + mostRows), ...recorded.slice(0, mostRows)];
  const firstRecorded = Math.min(entries.length, cards + mostRows);
  const table = columnTable(
    evidence,
    linksOf(written, (i) => at(i < firstRecorded ? i : i - firstRecorded + entries.length).id),
  );
  const parts = [
    `<h2 id="${gate}"><span>${htmlProse(gateName(evidence), 120)}</span>${chip(verdict)}</h2>`,
    `<p class="soft">${htmlProse(evidence.decided, 300)} · limit: ${htmlProse(evidence.limit, 160)}</p>`,
    contents(gate, entries.length, table !== '', evidence),
    ...shown.map((entry, i) => card(entry, report.context, at(i))),
    entries.length > cards
      ? rows(entries.slice(cards), `${formatNumber(entries.length - cards)} more findings`, (i) => at(i + cards))
      : '',
    recorded.length > 0
      ? rows(recorded, `${formatNumber(recorded.length)} recorded without effect on the verdict`, (i) =>
          at(i + entries.length),
        )
      : '',
    unchecked(evidence.notes),
    others.length > 0 ? drawings(others, plots) : '',
    leftOut(drawn.length - inPage.length, 'plots'),
    table === '' ? '' : `<div id="${gate}-columns">${table}</div>`,
    measurements(evidence, gate, table !== ''),
    notes(evidence.notes),
    provenance(evidence),
  ];
  return `<section aria-labelledby="${gate}">${parts.filter((part) => part !== '').join('\n')}</section>`;
}

/** The first finding that each plot belongs to. */
function firstUses(entries: readonly Entry[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const [i, { finding }] of entries.entries()) {
    if (finding?.plot !== undefined && !first.has(finding.plot)) first.set(finding.plot, i);
  }
  return first;
}

/** Where each column's finding stands; of several, the worst one's place. */
function linksOf(entries: readonly Entry[], at: (index: number) => string): Map<string, string> {
  const links = new Map<string, string>();
  for (const [i, { message }] of entries.entries()) {
    const subject = subjectOf(message);
    if (subject !== undefined && !links.has(subject)) links.set(subject, at(i));
  }
  return links;
}

/** Ways into a long section. */
function contents(gate: string, findings: number, columns: boolean, evidence: Evidence): string {
  if (findings < 5) return '';
  const items = [
    `${formatNumber(findings)} findings, worst first`,
    ...(columns ? [`<a href="#${gate}-columns">all columns</a>`] : []),
    ...(evidence.measurements.length > 0 ? [`<a href="#${gate}-measurements">measurements</a>`] : []),
  ];
  return `<p class="small">${items.join(' · ')}</p>`;
}

function drawings(plots: Evidence['plots'], keys: ReadonlyMap<string, string>): string {
  const figures = plots.map((plot) => plotFigure(plot, keys.get(plot.id) ?? ''));
  const all = `<div class="plots">${figures.join('')}</div>`;
  return plots.length > 12 ? `<details><summary>${plots.length} more plots</summary>${all}</details>` : all;
}

function measurements(evidence: Evidence, gate: string, collapsed: boolean): string {
  const { length } = evidence.measurements;
  if (length === 0) return '';
  const table = measurementTable(evidence.measurements);
  return collapsed
    ? `<details id="${gate}-measurements"><summary>All ${formatNumber(length)} measurements</summary>${table}</details>`
    : `<h3 class="part" id="${gate}-measurements">Measurements</h3>${table}`;
}

function rows(entries: readonly Entry[], title: string, at: (index: number) => Parameters<typeof row>[1]): string {
  const heads = ['verdict', 'finding', 'place', 'number'].map((name) => ({ name }));
  const table = sortedTable(
    heads,
    entries.slice(0, mostRows).map((entry, i) => row(entry, at(i))),
    title,
  );
  return `<details><summary>${title}</summary>${table}${leftOut(entries.length - mostRows, 'findings')}</details>`;
}

/** What a page that opens at once has no room for. */
function leftOut(count: number, what: string): string {
  return count > 0 ? `<p class="small soft">In the evidence only: ${formatNumber(count)} more ${what}.</p>` : '';
}

function unchecked(all: readonly Note[]): string {
  const found = all.filter((note) => note.kind === 'unchecked');
  return found.length === 0 ? '' : `<div class="alert" role="note"><b>Not looked at</b>${noteList(found)}</div>`;
}

function notes(all: readonly Note[]): string {
  const rest = all.filter((note) => note.kind !== 'unchecked' && note.kind !== 'problem');
  return rest.length === 0
    ? ''
    : `<details><summary>How it was judged (${rest.length})</summary>${noteList(rest, true)}</details>`;
}

function noteList(all: readonly Note[], kinds = false): string {
  const items = all.slice(0, mostNotes).map((note) => {
    const text = htmlProse(note.mend === undefined ? note.text : note.text.replace(/\.$/, ''));
    const mend = note.mend === undefined ? '' : `. <b>Mend:</b> ${htmlProse(note.mend)}`;
    return `<li>${kinds ? `${note.kind}: ` : ''}${text}${mend}</li>`;
  });
  return `<ul class="notes">${items.join('')}</ul>${leftOut(all.length - mostNotes, 'notes')}`;
}

function provenance(evidence: Evidence): string {
  const { policy: from, subject } = evidence;
  const facts: [string, string | undefined][] = [
    [
      'looked at',
      Object.entries(evidence.counts)
        .map(([what, n]) => `${formatNumber(n)} ${html(what)}`)
        .join(', '),
    ],
    ['base', subject.base === null ? undefined : htmlCode(subject.base)],
    ['head', subject.head === null ? undefined : htmlCode(subject.head)],
    ...Object.entries(subject.digests).map(([what, digest]): [string, string] => [html(what), htmlCode(digest)]),
    [
      'policy',
      `${from.path === null ? 'defaults' : htmlCode(from.path)} (${from.source})${from.commit === undefined ? '' : ` ${htmlCode(from.commit)}`}`,
    ],
    ...Object.entries(evidence.environment).map(([what, value]): [string, string] => [html(what), htmlCode(value)]),
    ['started', `${html(evidence.started)}, ${formatNumber(evidence.seconds, 3)} s, seed ${evidence.seed}`],
  ];
  const items = facts
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([what, value]) => `<dt>${what}</dt><dd>${value}</dd>`);
  return `<details><summary>Where this comes from</summary><dl>${items.join('')}</dl></details>`;
}

function programWords(report: Report): string {
  const { context } = report;
  const dist = context.distDigest === undefined ? '' : ` (${htmlCode(shortDigest(context.distDigest, 12))})`;
  const evidence =
    context.evidenceDigest === undefined ? '' : ` · evidence ${htmlCode(shortDigest(context.evidenceDigest, 16))}`;
  const artifacts =
    safeUrl(context.artifactsUrl) === undefined ? '' : ` · ${linked('evidence files', context.artifactsUrl)}`;
  return `Assay ${html(context.toolVersion)}${dist}${evidence}${artifacts}`;
}
