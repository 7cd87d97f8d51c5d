import { quote } from '../../evidence/quote.ts';
import { nonFiniteRows } from '../sample.ts';
import { type Case, type Part, part } from './part.ts';
import { count } from './words.ts';

/** Rows on which the candidate's output is NaN or infinite: a failing finding that names them. */
export function judgeBrokenOutputs(it: Case): Part {
  const rows = nonFiniteRows(it.head);
  if (rows.length === 0) return part({});
  const ids = Array.from(rows.subarray(0, 10), (row) => it.golden.ids[it.golden.labelled[row] as number] as string);
  const shown = `${ids.map(quote).join(', ')}${rows.length > ids.length ? ', …' : ''}`;
  return part({
    findings: [
      {
        rule: 'output-not-finite',
        severity: 'error',
        confidence: 'certain',
        message: `the candidate's output is not a finite number on ${count(rows.length)} ${rows.length === 1 ? 'row' : 'rows'}`,
        detail: `Rows ${shown}. They count as wrong where that has a meaning; other metrics are undefined.`,
        number: `${count(rows.length)} of ${count(it.head.labels.length)} rows (exact); limit 0`,
        mend: 'Run the candidate on these rows and look for a division by zero, an overflow or an unscaled input.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/output-not-finite`),
      },
    ],
    leads: [
      {
        verdict: 'fail',
        decided: `${count(rows.length)} ${rows.length === 1 ? 'output is' : 'outputs are'} not finite`,
        limit: 'none',
      },
    ],
  });
}
