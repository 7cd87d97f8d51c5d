import type { Verdict } from '../evidence/verdict.ts';
import { deservedVerdict, type Report } from './report.ts';

/** A picture for each verdict. It never stands without its word. */
export const symbols: Readonly<Record<Verdict, string>> = { pass: '✅', skip: '⏭️', warn: '⚠️', fail: '❌', error: '⛔' };

/** `❌ fail` */
export function verdictWords(verdict: Verdict): string {
  return `${symbols[verdict]} ${verdict}`;
}

/** How the gates stand, in words: `2 of 5 gates fail, 1 warns`; `nothing was judged` when there are none. */
export function tally(report: Report): string {
  const total = report.evidence.length;
  if (total === 0) return 'nothing was judged';
  const count = (verdict: Verdict) => report.evidence.filter((e) => deservedVerdict(e) === verdict).length;
  const of = `of ${total} gate${total === 1 ? '' : 's'}`;
  const parts = [
    ...phrase(count('error'), 'could not check', 'could not check'),
    ...phrase(count('fail'), 'fails', 'fail'),
    ...phrase(count('warn'), 'warns', 'warn'),
  ];
  const [first, ...rest] = parts;
  if (first === undefined) {
    const skipped = count('skip');
    return skipped === 0 ? `${total} ${of} pass` : `${total - skipped} ${of} pass, ${skipped} skipped`;
  }
  return [`${first[0]} ${of} ${first[1]}`, ...rest.map(([n, verb]) => `${n} ${verb}`)].join(', ');
}

function phrase(n: number, one: string, many: string): [number, string][] {
  return n === 0 ? [] : [[n, n === 1 ? one : many]];
}
