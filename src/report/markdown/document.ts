import { fillBudget, type Measure } from '../budget.ts';
import { type Entry, worstEntries } from '../entries.ts';
import { renderMarker } from '../marker.ts';
import type { Report } from '../report.ts';
import type { Detail } from './detail.ts';
import { entryBlocks, joinedBlocks } from './following.ts';
import { leftOutShort, leftOutWords } from './left-out.ts';
import { type RestBlock, restBlocks } from './rest.ts';
import { alerts, firstLine, footer, gateTable } from './skeleton.ts';

/** Of the budget, what the parts that always stand may take beyond their shortest form. */
const shareOfSkeleton = 0.6;

/**
 * The report as GitHub Markdown within a budget: first line, table of gates, alerts, findings worst first, the rest
 * collapsed, what was left out, provenance, and the marker as the last line. Every part is a whole block that opens and
 * closes its own markup; none is ever cut. The result is within the budget for any budget of at least 500.
 */
export function markdownDocument(report: Report, detail: Detail, budget: number, measure: Measure): string {
  const cost = (text: string) => (text === '' ? 0 : measure.of(text) + measure.separator);
  const marker = detail.marker ? renderMarker(report.context) : '';
  const entries = worstEntries(report);
  const rest = restBlocks(report, detail);
  const leftOut = leftOutWriter(entries, rest, detail, budget, measure);
  const reserved = cost(marker) + leftOut.reserve;

  const [first = '', table = '', alert = '', foot = ''] = skeleton(report, budget, reserved, cost);
  const room = budget - reserved - [first, table, alert, foot].reduce((sum, text) => sum + cost(text), 0);
  const wide = entryBlocks(entries, report.context, detail, false);
  const given = cost(wide.around) > room / 4 ? entryBlocks(entries, report.context, detail, true) : wide;
  const findings = fillBudget(given.blocks, room - cost(given.around), measure);
  const others = fillBudget(rest, room - cost(given.around) - findings.used, measure);

  const note = leftOut.write([...findings.left.map((block) => block.entry), ...given.beyond], others.left);
  const body = [
    first,
    table,
    alert,
    joinedBlocks(findings.shown),
    ...others.shown.map((s) => s.text),
    note,
    foot,
    marker,
  ];
  return `${body.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The four parts of the skeleton: each at its shortest, then lengthened in this order while their share lasts. */
function skeleton(report: Report, budget: number, reserved: number, cost: (text: string) => number): string[] {
  const parts = [firstLine(report), gateTable(report), alerts(report), footer(report)];
  const texts = parts.map((lengths) => lengths.at(-1)?.() ?? '');
  const limit = Math.max(0, budget - reserved) * shareOfSkeleton;
  let used = texts.reduce((sum, text) => sum + cost(text), 0);
  for (const [index, lengths] of parts.entries()) {
    for (const length of lengths.slice(0, -1)) {
      const text = length();
      const more = cost(text) - cost(texts[index] ?? '');
      if (used + more > limit) continue;
      used += more;
      texts[index] = text;
      break;
    }
  }
  return texts;
}

/** The line about what was left out, with the room that it needs at most. */
function leftOutWriter(
  entries: readonly Entry[],
  rest: readonly RestBlock[],
  detail: Detail,
  budget: number,
  measure: Measure,
) {
  const cost = (text: string) => (text === '' ? 0 : measure.of(text) + measure.separator);
  const long = (left: readonly Entry[], others: readonly RestBlock[]) =>
    leftOutWords(entries, left, others, detail.elsewhere);
  const short = (left: readonly Entry[], others: readonly RestBlock[]) => leftOutShort(left, others, detail.elsewhere);
  const reserve = cost(long(entries, rest));
  return reserve <= budget / 4 ? { reserve, write: long } : { reserve: cost(short(entries, rest)), write: short };
}
