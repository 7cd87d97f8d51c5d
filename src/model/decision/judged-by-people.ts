import { meanEstimate } from '../../stats/paired-t.ts';
import { predictionPoweredMean } from '../../stats/prediction-powered-mean.ts';
import { type Harm, harmOfMean, harmOfNormal } from './harm.ts';

const least = 100;

/**
 * The harm of preferences where people have judged some of the rows: PPI++ (`predictionPoweredMean`) with the judge's
 * preference as the prediction of theirs; where both hardly go together (a correlation below 0.3, arXiv 2505.20178) what
 * people say alone. `judge` and `people` are preferences for the candidate, 0 … 1, a row each; NaN where nobody judged.
 * null below 100 rows judged by people. The rows that people judge must have been chosen by chance.
 */
export function harmByPeople(
  judge: Float64Array,
  people: Float64Array,
  scale: number,
  alpha: number,
): { readonly harm: Harm; readonly rows: number; readonly correlation: number } | null {
  const known = (row: number) => !Number.isNaN(people[row]);
  const rows = people.filter((_, row) => known(row)).length;
  if (rows < least) return null;
  // The share of the baseline is what the candidate's leaves: harm = scale × (1 - p) - p.
  const harms = (of: Float64Array, keep: (row: number) => boolean) =>
    of.filter((_, row) => keep(row)).map((p) => scale * (1 - p) - p);
  const values = harms(people, known);
  const others = harms(judge, (row) => !known(row));
  const { mean, se, correlation } = predictionPoweredMean(values, harms(judge, known), others);
  if (Math.abs(correlation) < 0.3) {
    const alone = harmOfMean(meanEstimate(values), alpha, `paired t interval of ${rows} rows judged by people`);
    return alone === null ? null : { harm: alone, rows, correlation };
  }
  const method = `prediction-powered interval (PPI++) of ${rows} rows judged by people and ${others.length} by the judge`;
  return { harm: harmOfNormal(mean, se, alpha, method), rows, correlation };
}
