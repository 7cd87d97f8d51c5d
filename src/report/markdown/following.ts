import type { Shown } from '../budget.ts';
import { type Entry, gateName } from '../entries.ts';
import { summaryProse } from '../escape-html.ts';
import { formatNumber } from '../number.ts';
import type { RunContext } from '../report.ts';
import { symbols } from '../verdict-words.ts';
import type { Detail } from './detail.ts';
import { type EntryBlock, entryBlock, entryRow } from './finding.ts';
import { collapsed, markdownTable } from './table.ts';

/** A table of findings that follow the leading ones: those of one gate and one verdict. */
interface Group {
  readonly entry: Entry;
  readonly count: number;
}

/** The blocks of all findings, worst first; what is beyond every limit; and how the tables among them begin and end. */
export interface Blocks {
  readonly blocks: readonly EntryBlock[];
  readonly beyond: readonly Entry[];
  /** the text around the rows of all tables together, for the budget */
  readonly around: string;
}

const columns = ['finding', 'number', 'base → head', 'fingerprint'];
/** So few that follow are not worth a table. */
const few = 2;

/**
 * A block for each finding. Of a data or model gate only the first have a part of their own: a snapshot of many columns
 * and a model with many slices can have hundreds, and a reader has thirty seconds. The others are rows of a collapsed
 * table. `compact` leaves those out, for a budget that has no room for tables. Findings that share a table or a plot show
 * it once, with the first.
 */
export function entryBlocks(entries: readonly Entry[], context: RunContext, detail: Detail, compact: boolean): Blocks {
  const totals = new Map<unknown, number>();
  for (const { evidence } of entries) totals.set(evidence, (totals.get(evidence) ?? 0) + 1);
  const seen = new Map<unknown, number>();
  const blocks: EntryBlock[] = [];
  const beyond: Entry[] = [];
  const groups = new Map<string, Group>();
  const shared = sharing();
  let rows = 0;
  for (const entry of entries) {
    const before = seen.get(entry.evidence) ?? 0;
    seen.set(entry.evidence, before + 1);
    const leading = leadingOf(entry, detail);
    const all = (totals.get(entry.evidence) ?? 0) <= leading + few;
    if (entry.verdict === 'error' || all || before < leading) {
      blocks.push(entryBlock(shared(entry), context, detail));
    } else if (compact || rows >= detail.following) {
      beyond.push(entry);
    } else {
      rows += 1;
      const key = groupOf(entry);
      groups.set(key, { entry, count: (groups.get(key)?.count ?? 0) + 1 });
      blocks.push({ entry, group: key, levels: [() => entryRow(entry, context)] });
    }
  }
  return { blocks, beyond, around: Array.from(groups.values(), (group) => table(group, [])).join('\n\n') };
}

/** How many findings of the entry's gate have a part of their own; those of a model say more each. */
function leadingOf({ evidence }: Entry, detail: Detail): number {
  if (evidence.gate === 'model') return Math.ceil(detail.leading * 0.6);
  return evidence.gate === 'data' ? detail.leading : Number.POSITIVE_INFINITY;
}

/** Takes from an entry the table and the plot that an earlier one of its gate has shown. */
function sharing(): (entry: Entry) => Entry {
  const seen = new Map<unknown, Set<string>>();
  return (entry) => {
    const { evidence, finding } = entry;
    const known = seen.get(evidence) ?? new Set();
    seen.set(evidence, known);
    const isNew = (key: string | undefined) => key === undefined || (!known.has(key) && known.add(key).size > 0);
    const table = isNew(finding?.table && JSON.stringify(finding.table));
    const plot = isNew(finding?.plot && `plot ${finding.plot}`);
    if (finding === undefined || (table && plot)) return entry;
    const { table: _, plot: _1, ...rest } = finding;
    const kept = {
      ...(table && finding.table ? { table: finding.table } : {}),
      ...(plot && finding.plot ? { plot: finding.plot } : {}),
    };
    return { ...entry, finding: { ...rest, ...kept } };
  };
}

/** Findings with a blank line between them; neighbouring one-liners form one list, rows of one group their table. */
export function joinedBlocks(shown: readonly Shown<EntryBlock>[]): string {
  const rows = new Map<string, string[]>();
  for (const { block, text } of shown) {
    if (block.group !== undefined) rows.set(block.group, [...(rows.get(block.group) ?? []), text]);
  }
  const parts: { text: string; tight: boolean }[] = [];
  for (const { block, level, text } of shown) {
    const { group, entry } = block;
    if (group === undefined) {
      parts.push({ text, tight: level > 0 });
      continue;
    }
    const all = rows.get(group);
    if (all === undefined) continue;
    rows.delete(group);
    parts.push({ text: table({ entry, count: all.length }, all), tight: false });
  }
  return parts
    .map(({ text, tight }, i) => {
      const next = parts[i + 1];
      return next === undefined ? text : `${text}${tight && next.tight ? '\n' : '\n\n'}`;
    })
    .join('');
}

function table({ entry, count }: Group, rows: readonly string[]): string {
  const verb = entry.verdict === 'fail' ? (count === 1 ? 'fails' : 'fail') : count === 1 ? 'warns' : 'warn';
  const title = `${symbols[entry.verdict]} ${summaryProse(gateName(entry.evidence), 120)}: ${formatNumber(count)} more ${count === 1 ? 'finding' : 'findings'} ${verb}`;
  return collapsed(title, [markdownTable(columns, []), ...rows].join('\n'));
}

function groupOf({ evidence, verdict }: Entry): string {
  return JSON.stringify([evidence.gate, evidence.name ?? '', evidence.subject.head, verdict]);
}
