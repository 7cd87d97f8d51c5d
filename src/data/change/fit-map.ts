import { kolmogorovQuantile } from '../../stats/kolmogorov-quantile.ts';
import type { Scene } from '../cause.ts';
import { below } from '../profile/edges.ts';
import { withCounts } from '../profile/with-counts.ts';
import { movedEdges } from './undo.ts';

/** A family of rising maps with one parameter. */
export interface MapFamily {
  readonly start: number;
  /** parameters that have a name: taken as the best when they fit */
  readonly also: readonly number[];
  apply(parameter: number): (edge: number) => number;
  /** the parameter moved by t */
  step(parameter: number, t: number): number;
  /** rising sizes of t that bracket the interval */
  readonly steps: readonly number[];
}

/** The parameter that undoes the change best, and those that cannot be rejected at 1 %. */
export interface FittedMap {
  readonly best: number;
  readonly low: number;
  readonly high: number;
  /** 10, 50 and 90 %, or the known level nearest to it, with both sides' values there */
  readonly quantiles: readonly { readonly level: number; readonly base: number; readonly head: number }[];
}

/**
 * Fits the parameter of a map head = f(base) by counting head at moved edges: first around the start, then around the
 * best. A named parameter is the best one when its distance is not rejected at 1 %. The interval runs to the first
 * rejected step on each side, so it is never too short for the grid (ten times the largest step at most). Null when even the best leaves a change.
 */
export async function fitMap(scene: Scene, family: MapFamily): Promise<FittedMap | null> {
  const { base, head } = scene;
  const edges = base.bins?.edges ?? [];
  const whole = /^u?int/.test(base.type);
  const places = await scene.decimals();
  const rounding = places > 6 ? 0 : 0.5 * 10 ** -places;
  const critical = kolmogorovQuantile(0.01) * Math.sqrt((base.n + head.n) / (base.n * head.n));
  const distances = async (parameters: readonly number[]) => {
    const moved = parameters.map((parameter) => movedEdges(edges, family.apply(parameter), rounding, whole));
    const counted = await scene.count(moved);
    return counted.map((counts, i) => ({
      parameter: parameters[i] ?? 0,
      counts,
      d: cdfDistance(base.bins?.counts ?? [], counts),
    }));
  };
  const around = (centre: number) => family.steps.flatMap((t) => [family.step(centre, -t), family.step(centre, t)]);
  const rough = await distances([...family.also, family.start, ...around(family.start)]);
  // Where only a part is explained, the rest keeps every parameter from fitting: the named one fits about best.
  const near = scene.partly === true ? 1.3 * least(rough).d : critical;
  const named = rough.slice(0, family.also.length).filter(({ d }) => d <= near);
  const first = least(named.length > 0 ? named : rough);
  const fine = await distances([first.parameter, ...around(first.parameter)]);
  const best = named.length > 0 ? first : least(fine);
  // With so many rows that rounding alone is seen, a distance of half a per cent still counts as undone.
  // A parameter without a name was fitted to the data, so it has to fit well: other changes look a little like a map.
  const level = named.length > 0 ? 0.001 : 0.2;
  const allowed = Math.max(0.005, kolmogorovQuantile(level) * Math.sqrt((base.n + head.n) / (base.n * head.n)));
  if ((scene.partly !== true && best.d > allowed) || !scene.holds(withCounts(head, best.counts))) return null;
  // Of a part nothing says which parameters are rejected: other rows moved in another way.
  const point = { low: best.parameter, high: best.parameter };
  const bounds = scene.partly === true ? point : await bracket(best.parameter);
  return { best: best.parameter, ...bounds, quantiles: levels(scene, family.apply(best.parameter), rounding) };

  async function bracket(centre: number): Promise<{ readonly low: number; readonly high: number }> {
    const last = family.steps.at(-1) ?? 0;
    const steps = [...family.steps, ...[1.5, 2, 3, 4, 6, 10].map((times) => times * last)];
    const down = await distances(steps.map((t) => family.step(centre, -t)));
    const up = await distances(steps.map((t) => family.step(centre, t)));
    const edge = (side: typeof up) => side.find(({ d }) => d > critical) ?? side.at(-1);
    return { low: edge(down)?.parameter ?? centre, high: edge(up)?.parameter ?? centre };
  }
}

function least<T extends { readonly d: number }>(list: readonly T[]): T {
  return list.reduce((a, b) => (b.d < a.d ? b : a));
}

/** The largest difference of two distribution functions given as counts in the same bins. */
export function cdfDistance(base: readonly number[], head: readonly number[]): number {
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const [n, m] = [total(base), total(head)];
  let [b, h, most] = [0, 0, 0];
  base.forEach((count, i) => {
    b += count;
    h += head[i] ?? 0;
    most = Math.max(most, Math.abs(b / n - h / m));
  });
  return most;
}

/**
 * Quantiles of both sides at 10, 50 and 90 %. Base's is the value of the bin there, where it has one value only; else
 * the nearer end of the bin, at the level that is counted up to it. Head's is the value of its sample that is the image
 * of base's, where there is one (of values that many rows share, the other side may stand on the next step by chance
 * alone), else its quantile at that level.
 */
function levels(scene: Scene, map: (edge: number) => number, rounding: number): FittedMap['quantiles'] {
  const { edges = [], counts = [] } = scene.base.bins ?? {};
  const whole = /^u?int/.test(scene.base.type);
  return [0.1, 0.5, 0.9].flatMap((wanted) => {
    let before = 0;
    const at = edges.findIndex((_, i) => {
      before += counts[i] ?? 0;
      return before >= wanted * scene.base.n;
    });
    const edge = edges[at];
    if (edge === undefined) return [];
    const [low, high] = [(before - (counts[at] ?? 0)) / scene.base.n, before / scene.base.n];
    const alone = at > 0 && (edges[at - 1] ?? 0) >= below(edge, whole);
    const lower = !alone && at > 0 && low > 0 && wanted - low < high - wanted;
    const base = lower ? (edges[at - 1] ?? edge) : edge;
    const level = alone ? wanted : lower ? low : high;
    const image = map(base);
    const near = scene.quantiles.reduce(
      (a, b) => (Math.abs(b - image) < Math.abs(a - image) ? b : a),
      Number.POSITIVE_INFINITY,
    );
    const seen = Math.abs(near - image) <= Math.max(rounding * 2, Math.abs(image) * 1e-9);
    const head = seen ? near : (scene.quantiles[Math.round(level * 256)] ?? Number.NaN);
    return [{ level, base, head }];
  });
}
