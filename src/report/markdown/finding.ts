import type { Finding } from '../../evidence/finding.ts';
import type { Location } from '../../evidence/location.ts';
import type { Plot } from '../../evidence/plot.ts';
import { spanWords } from '../axis-words.ts';
import type { Block } from '../budget.ts';
import { sparklines } from '../chart.ts';
import { knownWords } from '../credential-words.ts';
import { acceptedWords, afterPath, type Entry, gateName, splitNumber } from '../entries.ts';
import { code, prose } from '../escape-markdown.ts';
import { placeUrl, safeUrl } from '../link.ts';
import { isClaim, type RunContext } from '../report.ts';
import { trendWords } from '../trend.ts';
import { symbols } from '../verdict-words.ts';
import type { Detail } from './detail.ts';
import { explanation } from './explanation.ts';

/** A finding, or problem, with its three lengths: heading and up to six lines; sentence, number and mend; one line. */
export interface EntryBlock extends Block {
  readonly entry: Entry;
  /** the table of which it is a row */
  readonly group?: string;
}

/** The block of one finding or problem: rendered only for the levels that the budget asks for. */
export function entryBlock(entry: Entry, context: RunContext, detail: Detail): EntryBlock {
  return {
    entry,
    levels: [() => full(entry, context, detail), () => middle(entry, context), () => oneLine(entry, context)],
  };
}

function full(entry: Entry, context: RunContext, detail: Detail): string {
  const { finding } = entry;
  const place = finding && identity(entry, context, detail);
  // of these the place is the snapshot or the model, which the gate names already
  const apart = entry.evidence.gate === 'data' || entry.evidence.gate === 'model';
  const lines = [
    entry.detail && prose(entry.detail),
    entry.number && boldNumber(entry.number),
    knownLine(entry),
    sparkLine(entry),
    historyLine(entry, context),
    apart ? undefined : place,
    acceptedLine(entry),
    mendLine(entry, context),
  ].filter((line) => line !== undefined && line !== '');
  const body = [`### ${title(entry)}`, lines.map((line) => `- ${line}`).join('\n')];
  const more = explanation(entry, plotOf(entry), detail, {
    untrusted: isClaim(context, entry.evidence),
    place: apart ? place : undefined,
  });
  return [...body, ...(more === undefined ? [] : [more])].filter((part) => part !== '').join('\n\n');
}

function middle(entry: Entry, context: RunContext): string {
  const lines = [entry.number && boldNumber(entry.number), acceptedLine(entry), mendLine(entry, context)];
  return [`- ${title(entry)}${firstPlace(entry, context)}`, ...lines.filter(Boolean).map((line) => `  - ${line}`)].join(
    '\n',
  );
}

function oneLine(entry: Entry, context: RunContext): string {
  return `- ${title(entry)}${firstPlace(entry, context)}`;
}

/** Both distributions as text, with what their common axis spans. */
function sparkLine(entry: Entry): string | undefined {
  const { finding } = entry;
  if (finding?.series === undefined) return undefined;
  const drawn = bothLines(finding.series);
  if (drawn === '') return undefined;
  const plot = plotOf(entry);
  const span = plot === undefined ? '' : spanWords(plot);
  return `${drawn} (base → head, ${span === '' ? 'one axis' : prose(span, {}, 160)})`;
}

function historyLine({ evidence, finding }: Entry, context: RunContext): string | undefined {
  const found = finding === undefined ? null : trendWords(evidence, finding.rule, context);
  return found === null ? undefined : `${found[0]} \`${found[1]}\``;
}

/** Two sparklines as code; a side without a value is a dash, since empty code would join what stands around it. */
function bothLines(series: NonNullable<Finding['series']>): string {
  const [base, head] = sparklines(series);
  if (base === '' && head === '') return '';
  return `\`${base || '–'}\` → \`${head || '–'}\``;
}

/** A finding as a row of the collapsed table of all that follow the leading ones. */
export function entryRow(entry: Entry, context: RunContext): string {
  const { finding } = entry;
  const inTable = { table: true };
  const cells = [
    prose(entry.message, inTable, 160),
    entry.number === undefined ? '' : prose(splitNumber(entry.number.trim()).join(''), inTable, 120),
    finding?.series === undefined ? '' : bothLines(finding.series),
    finding === undefined ? '' : code(finding.fingerprint, inTable),
  ];
  const accepted = finding?.accepted === undefined ? '' : ' (accepted)';
  const known = isClaim(context, entry.evidence) ? ' (claimed)' : '';
  return `| ${cells.map((cell, i) => (cell === '' ? ' ' : `${cell}${i === 0 ? `${accepted}${known}` : ''}`)).join(' | ')} |`;
}

function title(entry: Entry): string {
  const gate = `${symbols[entry.verdict]} ${prose(gateName(entry.evidence))}`;
  return `${gate}${entry.verdict === 'error' ? ' could not be checked' : ''}: ${prose(entry.message, {}, 240)}`;
}

/** The number in bold, what qualifies it after it. */
function boldNumber(number: string): string {
  const [value, rest] = splitNumber(number.trim());
  const bold = prose(value, {}, 200);
  const gap = rest.startsWith(' ') ? ' ' : '';
  return bold === '' ? prose(rest, {}, 400) : `**${bold}**${gap}${prose(rest, {}, 400)}`;
}

function mendLine(entry: Entry, context: RunContext): string | undefined {
  if (entry.mend === undefined || entry.mend === '') return undefined;
  const address = isClaim(context, entry.evidence) ? undefined : safeUrl(entry.finding?.link);
  return `**Mend:** ${prose(entry.mend)}${address === undefined ? '' : ` ([steps](${address}))`}`;
}

function knownLine(entry: Entry): string | undefined {
  const words = entry.finding && knownWords(entry.finding);
  return words && prose(words, {}, 600);
}

function acceptedLine(entry: Entry): string | undefined {
  const words = entry.finding && acceptedWords(entry.finding);
  return words && prose(words);
}

/** Places, rule and fingerprint. */
function identity(entry: Entry, context: RunContext, detail: Detail): string {
  const { finding } = entry;
  if (finding === undefined) return '';
  const shown = finding.locations.slice(0, detail.places).map((location) => place(location, context));
  const rest = finding.locations.length - shown.length;
  const places = [shown.join(' · '), rest > 0 ? ` and ${rest} more place${rest === 1 ? '' : 's'}` : ''].join('');
  const parts = [places, `rule ${code(finding.rule)}`, `fingerprint ${code(finding.fingerprint)}`];
  return parts.filter((part) => part !== '').join('; ');
}

function firstPlace(entry: Entry, context: RunContext): string {
  const [first, ...rest] = entry.finding?.locations ?? [];
  if (first === undefined) return '';
  return ` (${place(first, context)}${rest.length === 0 ? '' : ` and ${rest.length} more`})`;
}

/** A path and its line or cell; the path is a link to the judged commit where the run knows it. */
function place(location: Location, context: RunContext): string {
  const after = afterPath(location);
  const line = /^:\d+$/.test(after) ? after : '';
  const path = code(`${location.path}${line}`);
  const address = placeUrl(context, location);
  return `${address === undefined ? path : `[${path}](${address})`}${line === '' ? prose(after) : ''}`;
}

function plotOf(entry: Entry): Plot | undefined {
  const id = entry.finding?.plot;
  return id === undefined ? undefined : entry.evidence.plots.find((plot) => plot.id === id);
}
