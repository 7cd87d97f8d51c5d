import { bootstrap } from '../../stats/bootstrap.ts';
import type { Random } from '../../stats/random.ts';
import { packed, rowBootstrap, rowBootstrapPacked } from '../../stats/row-bootstrap.ts';
import type { Score } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { rowsOf } from '../scoring/label-columns.ts';
import { cornerSweep } from '../scoring/threshold-blocks.ts';
import { areaUnderRoc } from '../scoring/threshold-sweep.ts';
import { strataOf } from './strata.ts';

const resamples = 2000;

/** What resampling is called in a report. */
export function resamplingMethod(models: number, { groups }: Sample): string {
  return `${models > 1 ? 'paired ' : ''}percentile bootstrap, 2,000 resamples${groups === undefined ? '' : ' of groups'}`;
}

/**
 * 2,000 values of `combine` over the metric's value of each model, all models on the same resampled rows; a model is its
 * runs, whose values are averaged. Rows are drawn within the strata of `strataOf`, whole groups where rows have groups.
 * A row counts as often as it was drawn times its weight. Undefined values become NaN.
 */
export function resampled(
  score: Exclude<Score, { kind: 'number' }>,
  models: readonly (readonly Sample[])[],
  combine: (values: readonly number[]) => number,
  random: Random,
): Float64Array {
  const [first] = models.flat() as [Sample];
  const groups = first.groups === undefined ? null : membersOf(first.groups);
  const units = groups?.length ?? first.rows;
  const strata = groups === null ? strataOf(first) : [Uint32Array.from({ length: units }, (_, group) => group)];
  if (score.kind === 'sums') return fromSums(score, models, combine, { groups, strata, random });
  let values: readonly (readonly ((weights: Float64Array) => number)[])[] | undefined;
  const plain = groups === null && first.weights === undefined;
  const own = new Float64Array(plain ? 0 : first.rows);
  const statistic = (drawn: Float64Array) => {
    if (!plain) spread(drawn, own, groups, first.weights);
    const weights = plain ? drawn : own;
    values ??= models.map((runs) => runs.map((run) => prepared(score, run)));
    return combine(values.map((runs) => mean(runs.map((value) => value(weights)))));
  };
  const ofMany = first.weights === undefined ? ofPacked(score, models, combine, groups) : null;
  if (ofMany !== null) return rowBootstrapPacked(units, strata, ofMany, statistic, random, resamples);
  return rowBootstrap(units, strata, statistic, random, resamples);
}

/** The statistic for 16 resamples at once; null where the metric does not give its values so. */
function ofPacked(
  score: Exclude<Score, { kind: 'number' }>,
  models: readonly (readonly Sample[])[],
  combine: (values: readonly number[]) => number,
  groups: readonly Uint32Array[] | null,
): ((counts: Int32Array) => ArrayLike<number>) | null {
  if (score.kind !== 'weighted' || score.prepareDrawn === undefined) return null;
  const prepare = score.prepareDrawn;
  const values = models.map((runs) => runs.map((run) => prepare(run)));
  const own = new Int32Array(groups === null ? 0 : 4 * (models[0]?.[0]?.rows ?? 0));
  return (drawn) => {
    groups?.forEach((rows, group) => {
      for (const row of rows) for (let k = 0; k < 4; k++) own[4 * row + k] = drawn[4 * group + k] as number;
    });
    const counts = groups === null ? drawn : own;
    const each = values.map((runs) => runs.map((value) => value(counts)));
    return Array.from({ length: packed }, (_, k) =>
      combine(each.map((runs) => mean(runs.map((of) => of[k] as number)))),
    );
  };
}

interface Drawing {
  readonly groups: readonly Uint32Array[] | null;
  readonly strata: readonly Uint32Array[];
  readonly random: Random;
}

function fromSums(
  score: Extract<Score, { kind: 'sums' }>,
  models: readonly (readonly Sample[])[],
  combine: (values: readonly number[]) => number,
  { groups, strata, random }: Drawing,
): Float64Array {
  const runs = models.flat();
  const columns = runs.map((run) =>
    score.columns(run).map((column) => (groups === null ? column : ofGroups(column, groups, run.weights))),
  );
  const width = columns[0]?.length ?? 0;
  const statistic = (sums: Float64Array) => {
    let run = 0;
    const own = () => score.value(sums.subarray(run * width, ++run * width)).value ?? Number.NaN;
    return combine(models.map((model) => mean(model.map(own))));
  };
  const weights = groups === null ? models[0]?.[0]?.weights : undefined;
  return bootstrap(columns.flat(), strata, statistic, random, resamples, weights);
}

/** A column weighted, and summed over each group. */
function ofGroups(column: Float64Array, groups: readonly Uint32Array[], weights?: Float64Array): Float64Array {
  const value = (row: number) => (column[row] as number) * (weights?.[row] ?? 1);
  return Float64Array.from(groups, (rows) => rows.reduce((sum, row) => sum + value(row), 0));
}

function prepared(score: Exclude<Score, { kind: 'sums' | 'number' }>, run: Sample): (weights: Float64Array) => number {
  if (score.kind === 'auc') {
    const { labels, outputs } = run;
    const sweep = cornerSweep(outputs, (row) => labels[row] === 1, 2 * rowsOf(labels, 1) > run.rows ? 1 : 0);
    return (weights) => areaUnderRoc(sweep(weights));
  }
  if (score.kind === 'weighted') {
    const value = score.prepare(run);
    return (weights) => value(weights).value ?? Number.NaN;
  }
  throw new Error('means are not resampled');
}

/** How often each row was drawn times its weight. */
function spread(
  drawn: Float64Array,
  into: Float64Array,
  groups: readonly Uint32Array[] | null,
  weights?: Float64Array,
): void {
  if (groups === null) into.set(drawn);
  groups?.forEach((rows, group) => {
    for (const row of rows) into[row] = drawn[group] as number;
  });
  if (weights === undefined) return;
  for (let row = 0; row < into.length; row++) into[row] = (into[row] as number) * (weights[row] as number);
}

function membersOf(groups: Int32Array): readonly Uint32Array[] {
  const members = new Map<number, number[]>();
  groups.forEach((group, row) => {
    const rows = members.get(group);
    if (rows === undefined) members.set(group, [row]);
    else rows.push(row);
  });
  return Array.from(members.values(), (rows) => Uint32Array.from(rows));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}
