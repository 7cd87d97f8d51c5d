import { quote } from '../../evidence/quote.ts';
import { type Cause, defineCause, type Explanation, type Scene } from '../cause.ts';
import { quantileTable } from '../distribution.ts';
import { fitMap } from '../fit-map.ts';
import { matchedQuantiles, middle, spread } from '../matched-quantiles.ts';
import { significant, sizesText, withInterval } from '../number-text.ts';
import { kindOf } from '../types.ts';

/** Changes of unit that have a name, upwards; each is also known backwards. */
const units: readonly (readonly [number, string, string])[] = [
  [1.609344, 'miles', 'kilometres'],
  [3.28084, 'metres', 'feet'],
  [25.4, 'inches', 'millimetres'],
  [2.54, 'inches', 'centimetres'],
  [2.20462, 'kilograms', 'pounds'],
  [60, 'minutes', 'seconds'],
  [100, 'shares', 'per cent'],
  [1000, 'seconds', 'milliseconds'],
  [3600, 'hours', 'seconds'],
  [86400, 'days', 'seconds'],
];

/** A factor nearer to 1 than this is no change of unit. */
const marginFactor = 1.02;

const scale: Cause = defineCause({
  id: 'scale',
  title: 'Changed unit',
  documentation:
    'All quantiles moved by one factor k: ln(head / base) has an interquartile range of at most 0.02, and k is not within 1.02 of 1. Undo: head is counted at k times the edges. Named when a known factor is within 0.5 %. The interval holds every factor under which a two-sample KS test at 5 % does not reject.',
  source: 'inversion of the two-sample KS test',
  order: 1,
  explain,
});

export default scale;

async function explain(scene: Scene): Promise<Explanation | null> {
  if (kindOf(scene.base.type) !== 'number' || scene.base.n === 0 || scene.head.n === 0) return null;
  const logs = matchedQuantiles(scene)
    .filter(({ base, head }) => base * head > 0)
    .map(({ base, head }) => Math.log(head / base));
  if (logs.length < 50 || spread(logs) > 0.02) return null;
  const rough = Math.exp(middle(logs));
  const named = nearest(rough);
  const fit = await fitMap(scene, {
    start: rough,
    also: named === null ? [] : [named.factor],
    apply: (k) => (edge) => edge * k,
    step: (k, t) => k * Math.exp(t),
    steps: [0.0002, 0.0005, 0.001, 0.002, 0.004, 0.007, 0.01, 0.014, 0.02, 0.03],
  });
  if (fit === null || Math.abs(Math.log(fit.best)) <= Math.log(marginFactor)) return null;
  const known = named !== null && fit.best === named.factor ? named : null;
  const resolution = Math.max(fit.high / fit.best, fit.best / fit.low);
  const direction =
    fit.best >= 1 ? `Divide by ${significant(fit.best, 7)}` : `Multiply by ${significant(1 / fit.best, 7)}`;
  return {
    rule: 'unit-changed',
    message: `${quote(scene.column)} changed its unit`,
    detail: `All quantiles moved by one factor${known === null ? '' : `, that of ${known.name}`}; undone, nothing else changed.`,
    number: `\u00d7 ${withInterval(fit.best, fit.low, fit.high)}${known === null ? '' : ` (${known.name})`}, ${sizesText({ base: scene.base.n, head: scene.head.n })}; margin \u00d7 ${marginFactor}; smallest detectable change \u00d7 ${significant(resolution, 5)}`,
    mend: `${direction} where the snapshot is written; or, where the new unit is wanted, accept it in a change of its own.`,
    table: quantileTable(fit.quantiles, 'factor'),
    explains: ['distribution'],
  };
}

/** The named factor within 3 % of a rough one: it is confirmed by the fit. */
function nearest(rough: number): { readonly factor: number; readonly name: string } | null {
  const all = units.flatMap(([factor, from, to]) => [
    { factor, name: `${from} \u2192 ${to}` },
    { factor: 1 / factor, name: `${to} \u2192 ${from}` },
  ]);
  const off = (factor: number) => Math.abs(Math.log(factor / rough));
  const best = all.reduce((a, b) => (off(b.factor) < off(a.factor) ? b : a));
  return off(best.factor) < 0.03 ? best : null;
}
