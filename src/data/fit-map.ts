import { kolmogorovQuantile } from '../stats/kolmogorov-quantile.ts';
import type { Scene } from './cause.ts';
import { below } from './edges.ts';
import { movedEdges, withCounts } from './undo.ts';

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

/** The parameter that undoes the change best, and those that cannot be rejected at 5 %. */
export interface FittedMap {
  readonly best: number;
  readonly low: number;
  readonly high: number;
  /** levels near 10, 50 and 90 % with both sides' values there */
  readonly quantiles: readonly { readonly level: number; readonly base: number; readonly head: number }[];
}

/**
 * Fits the parameter of a map head = f(base) by counting head at moved edges: first around the start, then around the
 * best. A named parameter is the best one when its distance is not rejected at 5 %. The interval runs to the first
 * rejected step on each side, so it is never too short for the grid. Null when even the best leaves a change.
 */
export async function fitMap(scene: Scene, family: MapFamily): Promise<FittedMap | null> {
  const { base, head } = scene;
  const edges = base.bins?.edges ?? [];
  const whole = /^u?int/.test(base.type);
  const places = await scene.decimals();
  const rounding = places > 6 ? 0 : 0.5 * 10 ** -places;
  const critical = kolmogorovQuantile(0.05) * Math.sqrt((base.n + head.n) / (base.n * head.n));
  const distances = async (parameters: readonly number[]) => {
    const moved = parameters.map((parameter) => movedEdges(edges, family.apply(parameter), rounding, whole));
    const counted = await scene.count(moved);
    return counted.map((counts, i) => ({
      parameter: parameters[i] ?? 0,
      counts,
      d: distance(base.bins?.counts ?? [], counts),
    }));
  };
  const around = (centre: number) => family.steps.flatMap((t) => [family.step(centre, -t), family.step(centre, t)]);
  const rough = await distances([...family.also, family.start, ...around(family.start)]);
  const named = rough.slice(0, family.also.length).filter(({ d }) => d <= critical);
  const first = least(named.length > 0 ? named : rough);
  const fine = await distances([first.parameter, ...around(first.parameter)]);
  const best = named.length > 0 ? first : least(fine);
  // With so many rows that rounding alone is seen, a distance of half a per cent still counts as undone.
  // A parameter without a name was fitted to the data, so it has to fit well: other changes look a little like a map.
  const level = named.length > 0 ? 0.001 : 0.2;
  const allowed = Math.max(0.005, kolmogorovQuantile(level) * Math.sqrt((base.n + head.n) / (base.n * head.n)));
  if (best.d > allowed || !scene.holds(withCounts(head, best.counts))) return null;
  const bounds = await bracket(best.parameter);
  return { best: best.parameter, ...bounds, quantiles: levels(scene, best.parameter, family, rounding) };

  async function bracket(centre: number): Promise<{ readonly low: number; readonly high: number }> {
    const down = await distances(family.steps.map((t) => family.step(centre, -t)));
    const up = await distances(family.steps.map((t) => family.step(centre, t)));
    const edge = (side: typeof up) => side.find(({ d }) => d > critical) ?? side.at(-1);
    return { low: edge(down)?.parameter ?? centre, high: edge(up)?.parameter ?? centre };
  }
}

function least<T extends { readonly d: number }>(list: readonly T[]): T {
  return list.reduce((a, b) => (b.d < a.d ? b : a));
}

function distance(base: readonly number[], head: readonly number[]): number {
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
 * Values of base near 10, 50 and 90 % beside the value of head's sample that is their image: preferably a value that
 * many rows have, for there both sides are known without rounding.
 */
function levels(scene: Scene, parameter: number, family: MapFamily, rounding: number): FittedMap['quantiles'] {
  const { edges = [], counts = [] } = scene.base.bins ?? {};
  const whole = /^u?int/.test(scene.base.type);
  let cumulated = 0;
  const known = edges.map((edge, i) => {
    const count = counts[i] ?? 0;
    cumulated += count;
    const alone = i > 0 && (edges[i - 1] ?? 0) >= below(edge, whole);
    return { level: (cumulated - (alone ? count / 2 : 0)) / scene.base.n, edge, alone, count };
  });
  return [0.1, 0.5, 0.9].flatMap((wanted) => {
    const off = ({ level, alone }: { level: number; alone: boolean }) => Math.abs(level - wanted) + (alone ? 0 : 0.04);
    const candidates = known.filter(({ count }) => count > 0).sort((a, b) => off(a) - off(b));
    const chosen = candidates[0];
    if (chosen === undefined) return [];
    const image = family.apply(parameter)(chosen.edge);
    const near = scene.quantiles.reduce(
      (a, b) => (Math.abs(b - image) < Math.abs(a - image) ? b : a),
      Number.POSITIVE_INFINITY,
    );
    const seen = Math.abs(near - image) <= Math.max(rounding * 2, Math.abs(image) * 1e-9);
    const head = seen ? near : (scene.quantiles[Math.round(chosen.level * 256)] ?? Number.NaN);
    return [{ level: chosen.level, base: chosen.edge, head }];
  });
}
