import { gates } from '../../evidence/evidence.ts';
import { verdicts } from '../../evidence/verdict.ts';
import type { Entry } from '../entries.ts';
import { formatNumber } from '../number.ts';
import type { RestBlock } from './rest.ts';

/**
 * What was left out, in numbers, and where it is: `Not shown: 214 of 231 findings of data (all warn); see …`.
 * Empty when nothing was. It is longest when everything was left out, so that its room can be kept in advance.
 */
export function leftOutWords(
  all: readonly Entry[],
  left: readonly Entry[],
  rest: readonly RestBlock[],
  elsewhere: string,
): string {
  const parts = gates.flatMap((gate) => {
    const missing = left.filter((entry) => entry.evidence.gate === gate);
    if (missing.length === 0) return [];
    const total = all.filter((entry) => entry.evidence.gate === gate).length;
    return [`${formatNumber(missing.length)} of ${formatNumber(total)} findings of ${gate} (${kinds(missing)})`];
  });
  const others = new Map<string, number>();
  for (const { what } of rest) others.set(what, (others.get(what) ?? 0) + 1);
  const named = [...parts, ...Array.from(others, ([what, n]) => (n === 1 ? what : `${n} ${what}`))];
  return named.length === 0 ? '' : `**Not shown:** ${named.join('; ')}; see ${elsewhere}.`;
}

/** The same in one short line, for the smallest budgets. */
export function leftOutShort(left: readonly Entry[], rest: readonly RestBlock[], elsewhere: string): string {
  if (left.length === 0 && rest.length === 0) return '';
  return `**Not shown:** ${formatNumber(left.length)} findings, ${rest.length} other parts; see ${elsewhere}.`;
}

function kinds(entries: readonly Entry[]): string {
  const counted = [...verdicts].reverse().flatMap((verdict) => {
    const n = entries.filter((entry) => entry.verdict === verdict).length;
    return n === 0 ? [] : [{ verdict, n }];
  });
  const [only] = counted;
  if (counted.length === 1 && only !== undefined) return `all ${only.verdict}`;
  return counted.map(({ verdict, n }) => `${formatNumber(n)} ${verdict}`).join(', ');
}
