import { quote } from '../../evidence/quote.ts';
import { findSlices } from '../decision/find-slices.ts';
import { halvesOf } from '../decision/id-half.ts';
import { rowLoss } from '../decision/row-loss.ts';
import type { Feature, Term } from '../decision/slice-terms.ts';
import type { Slice } from '../decision/slices.ts';
import { type Column, cellAt, isMissing, numbersOf, textOf } from '../golden/table.ts';
import type { Metric } from '../metric.ts';
import type { Sample } from '../sample.ts';
import type { Case } from './part.ts';
import { plain } from './words.ts';

/** Where found slices come from, as a column would be. */
export const foundColumn = 'found slices';

const mostColumns = 200;

/**
 * Slices found on one half of the rows (by a hash of the row's id, or of its group's number), as rows of the other half,
 * which they can be tested on. The harm that the search follows is that of the primary metric where it is a mean of row
 * scores, else the rise of the row's loss.
 */
export function foundSlices(it: Case, primary: Metric): readonly Slice[] {
  const { groups } = it.base;
  const { golden } = it;
  const half = halvesOf(
    Array.from(golden.labelled, (row, i) =>
      groups === undefined ? (golden.ids[row] as string) : `group ${groups[i]}`,
    ),
  );
  const harms = rowHarms(primary, it.base, it.head).map((harm, row) => (half[row] === 0 ? harm : Number.NaN));
  const found = findSlices(featuresOf(it), harms, it.config.slices['min-rows']);
  return found.map(({ terms, rows }) => ({
    column: foundColumn,
    value: terms.map((term) => `${term.column} ${inWords(term, String)}`).join(' and '),
    name: terms.map((term) => `${quote(term.column)} ${inWords(term, quote)}`).join(' and '),
    rows: rows.filter((row) => half[row] === 1),
  }));
}

function rowHarms(metric: Metric, base: Sample, head: Sample): Float64Array {
  const score = metric.scores[base.task];
  if ((score?.kind === 'mean' || score?.kind === 'proportion') && score.per !== 'query') {
    const sign = metric.direction === 'higher' ? 1 : -1;
    const [was, is] = [score.rows(base), score.rows(head)];
    return was.map((value, row) => sign * (value - (is[row] as number)));
  }
  const [before, after] = [rowLoss(base), rowLoss(head)];
  return before.map((loss, row) => (after[row] as number) - loss);
}

/** Every plain column of the golden dataset that has no role of its own (id, label, weight, flag). */
function featuresOf({ golden, config }: Case): readonly Feature[] {
  const named = Object.entries(config.golden).filter(([key]) => key !== 'inputs');
  const others = new Set(
    named.flatMap(([, value]) => (typeof value === 'string' || Array.isArray(value) ? value : [])),
  );
  const plainColumns = [...golden.table.columns].filter(([name, { shape }]) => !others.has(name) && shape.length === 0);
  return plainColumns.slice(0, mostColumns).map(([name, column]) => featureOf(name, column, golden.labelled));
}

function featureOf(name: string, column: Column, rows: Uint32Array): Feature {
  if (column.dtype === 'string' || column.dtype === 'bool') {
    const texts = Array.from(rows, (row) => {
      const cell = cellAt(column, row);
      return isMissing(cell) ? null : textOf(cell);
    });
    return { name, texts };
  }
  const numbers = numbersOf(column);
  return { name, numbers: Float64Array.from(rows, (row) => numbers[row] as number) };
}

function inWords({ is }: Term, write: (text: string) => string): string {
  if (is === 'missing') return 'missing';
  if ('value' in is) return `= ${write(is.value)}`;
  return is.to === Number.POSITIVE_INFINITY
    ? `from ${plain(is.from)}`
    : `from ${plain(is.from)} to below ${plain(is.to)}`;
}
