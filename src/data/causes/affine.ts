import { quote } from '../../evidence/quote.ts';
import { kolmogorovQuantile } from '../../stats/kolmogorov-quantile.ts';
import { acceptText } from '../accept.ts';
import { type Cause, defineCause, type Explanation, type Scene } from '../cause.ts';
import { cdfDistance } from '../change/fit-map.ts';
import { matchedQuantiles, middle } from '../change/matched-quantiles.ts';
import { movedEdges } from '../change/undo.ts';
import { quantileTable } from '../decision/distribution.ts';
import { percentText, sizesText } from '../number-text.ts';
import { withCounts } from '../profile/with-counts.ts';
import { kindOf } from '../types.ts';

/** Scales with a zero of their own: head = a base + b. */
const scales: readonly { readonly a: number; readonly b: number; readonly name: string; readonly formula: string }[] = [
  { a: 1.8, b: 32, name: 'Celsius \u2192 Fahrenheit', formula: '1.8 x + 32' },
  { a: 1 / 1.8, b: -32 / 1.8, name: 'Fahrenheit \u2192 Celsius', formula: '(x - 32) / 1.8' },
  { a: 1.8, b: -459.67, name: 'kelvin \u2192 Fahrenheit', formula: '1.8 x - 459.67' },
  { a: 1 / 1.8, b: 459.67 / 1.8, name: 'Fahrenheit \u2192 kelvin', formula: '(x + 459.67) / 1.8' },
];

const affine: Cause = defineCause({
  id: 'affine',
  title: 'Changed scale of temperature',
  documentation:
    'All quantiles lie on the line of a known scale with another zero: Celsius, Fahrenheit, kelvin. Undo: head is counted at the mapped edges; then a two-sample KS test at 0.1 % does not reject and nothing is changed. Lines without a name are not tried: any normal distribution that moves and widens lies on one.',
  source: 'two-sample KS test at moved edges',
  order: 2,
  covers: { 'unit-changed': ['out-of-range'] },
  explain,
});

export default affine;

async function explain(scene: Scene): Promise<Explanation | null> {
  const { base, head } = scene;
  if (kindOf(base.type) !== 'number' || base.n === 0 || head.n === 0) return null;
  const pairs = matchedQuantiles(scene);
  const fits = (a: number, b: number) => middle(pairs.map((pair) => Math.abs(pair.head - a * pair.base - b)));
  const reach = 0.05 * width(pairs.map((pair) => pair.head)) + 0.5;
  const near = scales.filter(({ a, b }) => fits(a, b) <= reach);
  if (near.length === 0) return null;
  const edges = base.bins?.edges ?? [];
  const places = await scene.decimals();
  const rounding = places > 6 ? 0 : 0.5 * 10 ** -places;
  const whole = /^u?int/.test(base.type);
  const counted = await scene.count(near.map(({ a, b }) => movedEdges(edges, (x) => a * x + b, rounding, whole)));
  const allowed = Math.max(0.005, kolmogorovQuantile(0.001) * Math.sqrt((base.n + head.n) / (base.n * head.n)));
  for (const [i, { a, b, name, formula }] of near.entries()) {
    const undone = withCounts(head, counted[i] ?? []);
    const d = cdfDistance(base.bins?.counts ?? [], counted[i] ?? []);
    if ((scene.partly !== true && d > allowed) || !scene.holds(undone)) continue;
    const levels = [26, 128, 230].flatMap((at) => {
      const pair = pairs[at - 6];
      return pair === undefined ? [] : [{ level: at / 256, base: pair.base, head: a * pair.base + b }];
    });
    return {
      rule: 'unit-changed',
      message: `${quote(scene.column)} changed its unit`,
      detail: `All quantiles moved along one line, that of ${name}; undone, nothing else changed.`,
      number: `${formula} (${name}), distance left ${percentText(d)} of rows, ${sizesText({ base: base.n, head: head.n })}`,
      mend: `Write the column in its old scale again; ${acceptText(scene.column)}`,
      table: quantileTable(levels, 'difference'),
      explains: ['distribution'],
    };
  }
  return null;
}

function width(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  return (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
}
