import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { type Cause, defineCause, type Explanation, type Scene } from '../cause.ts';
import { fitMap } from '../change/fit-map.ts';
import { matchedQuantiles, middle, spread } from '../change/matched-quantiles.ts';
import { quantileTable } from '../decision/distribution.ts';
import { significant, sizesText, withInterval } from '../number-text.ts';
import { kindOf } from '../types.ts';

/** Changes of unit that have a name, upwards; each is also known backwards. `true`: one of many with this factor. */
const units: readonly (readonly [number, string, string, true?])[] = [
  [1.609344, 'miles', 'kilometres'],
  [3.28084, 'metres', 'feet'],
  [25.4, 'inches', 'millimetres'],
  [2.54, 'inches', 'centimetres'],
  [2.20462, 'kilograms', 'pounds'],
  [60, 'minutes', 'seconds', true],
  [100, 'shares', 'per cent', true],
  [1000, 'seconds', 'milliseconds', true],
  [3600, 'hours', 'seconds'],
  [86400, 'days', 'seconds'],
];

/** How unevenly the logarithms of quantiles may move where a unit is a part of the change. */
const unevenly = 0.2;

/** A factor nearer to 1 than this is no change of unit. */
const marginFactor = 1.02;

const scale: Cause = defineCause({
  id: 'scale',
  title: 'Changed unit',
  documentation:
    'All quantiles moved by one factor k: ln(head / base) has an interquartile range of at most 0.02 and what chance and rounding add, and k is not within 1.02 of 1. Undo: head is counted at k times the edges. Named when a two-sample KS test at 1 % does not reject a known factor. The interval holds every factor that this test does not reject.',
  source: 'inversion of the two-sample KS test',
  order: 1,
  explain,
});

export default scale;

async function explain(scene: Scene): Promise<Explanation | null> {
  if (kindOf(scene.base.type) !== 'number' || scene.base.n === 0 || scene.head.n === 0) return null;
  // One constant is any factor of another.
  if (scene.base.min === scene.base.max || scene.head.min === scene.head.max) return null;
  const logs = matchedQuantiles(scene)
    .filter(({ base, head }) => base * head > 0)
    .map(({ base, head }) => Math.log(head / base));
  // Logarithms of quantiles differ by chance, and by rounding where values are small; the fit decides.
  const noise = 2 * spread(scene.quantiles.filter((q) => q !== 0).map((q) => Math.log(Math.abs(q))));
  const rounded = 10 ** -(await scene.decimals()) / Math.max(Number.MIN_VALUE, Math.abs(middle(scene.quantiles)));
  const chance = noise * Math.sqrt(1 / scene.base.n + 1 / scene.head.n);
  const allowed = 0.02 + chance + Math.min(1, rounded);
  const even = spread(logs) <= allowed;
  // Where other rows changed too, quantiles move unevenly: then only a factor with a name is one.
  if (logs.length < 50 || (!even && (scene.partly !== true || spread(logs) > unevenly))) return null;
  const rough = Math.exp(middle(logs));
  const named = nearest(rough, even ? 0.03 + chance : unevenly);
  if (!even && named === null) return null;
  const fit = await fitMap(scene, {
    start: even ? rough : (named?.factor ?? rough),
    also: named === null ? [] : [named.factor],
    apply: (k) => (edge) => edge * k,
    step: (k, t) => k * Math.exp(t),
    steps: [0.0002, 0.0005, 0.001, 0.002, 0.004, 0.007, 0.01, 0.014, 0.02, 0.03],
  });
  if (fit === null || Math.abs(Math.log(fit.best)) <= Math.log(marginFactor)) return null;
  const known = named !== null && fit.best === named.factor ? named : null;
  if (!even && known === null) return null;
  const resolution = Math.max(fit.high / fit.best, fit.best / fit.low);
  const direction =
    fit.best >= 1 ? `Divide by ${significant(fit.best, 7)}` : `Multiply by ${significant(1 / fit.best, 7)}`;
  return {
    rule: 'unit-changed',
    message: `${quote(scene.column)} changed its unit`,
    detail: `All quantiles moved by one factor${known === null ? '' : `, ${known.like}that of ${known.name}`}; undone, nothing else changed.`,
    number: `\u00d7 ${withInterval(fit.best, fit.low, fit.high)}${known === null ? '' : ` (${known.like}${known.name})`}, ${sizesText({ base: scene.base.n, head: scene.head.n })}; margin \u00d7 ${marginFactor}; smallest detectable change \u00d7 ${significant(resolution, 5)}`,
    mend: `${direction} where the snapshot is written; ${acceptText(scene.column)}`,
    table: quantileTable(fit.quantiles, 'factor'),
    explains: ['distribution'],
  };
}

/** The named factor nearest to a rough one, where their logarithms are `within` reach: the fit confirms it. */
function nearest(
  rough: number,
  within: number,
): { readonly factor: number; readonly name: string; readonly like: string } | null {
  const all = units.flatMap(([factor, from, to, some]) => [
    { factor, name: `${from} \u2192 ${to}`, like: some ? 'like ' : '' },
    { factor: 1 / factor, name: `${to} \u2192 ${from}`, like: some ? 'like ' : '' },
  ]);
  const off = (factor: number) => Math.abs(Math.log(factor / rough));
  const best = all.reduce((a, b) => (off(b.factor) < off(a.factor) ? b : a));
  return off(best.factor) < within ? best : null;
}
