import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { type Cause, defineCause, type Explanation, type Scene } from '../cause.ts';
import { fitMap } from '../change/fit-map.ts';
import { matchedQuantiles, middle, spread } from '../change/matched-quantiles.ts';
import { quantileTable } from '../decision/distribution.ts';
import { significant, sizesText, withInterval } from '../number-text.ts';
import { moveText } from '../time-text.ts';
import { kindOf } from '../types.ts';

const shift: Cause = defineCause({
  id: 'shift',
  title: 'Shifted by a constant',
  documentation:
    "All quantiles moved by one constant c: head - base has an interquartile range of at most 0.05 of base's, and |c| exceeds 0.05 of it. Undo: head is counted at the edges plus c. For times, a multiple of 900 s up to 14 h is named as a time zone; 273.15 as degrees Celsius and kelvin. The interval holds every constant under which a two-sample KS test at 1 % does not reject.",
  source: 'inversion of the two-sample KS test',
  order: 2,
  explain,
});

export default shift;

/** What lies between degrees Celsius and kelvin. */
const kelvin = [273.15, -273.15];

async function explain(scene: Scene): Promise<Explanation | null> {
  const kind = kindOf(scene.base.type);
  if ((kind !== 'number' && kind !== 'time') || scene.base.n === 0 || scene.head.n === 0) return null;
  const pairs = matchedQuantiles(scene);
  const range = spread(pairs.map(({ base }) => base));
  const moves = pairs.map(({ base, head }) => head - base);
  if (!(range > 0) || spread(moves) > 0.05 * range) return null;
  const rough = middle(moves);
  const quarter = kind === 'time' ? Math.round(rough / 900) * 900 : Math.round(rough);
  const fit = await fitMap(scene, {
    start: rough,
    also: [
      ...(quarter === 0 ? [] : [quarter]),
      ...kelvin.filter((c) => kind === 'number' && Math.abs(rough - c) < 0.05 * range),
    ],
    apply: (c) => (edge) => edge + c,
    step: (c, t) => c + t * range,
    steps: [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05],
  });
  if (fit === null || Math.abs(fit.best) <= 0.05 * range) return null;
  const zone = kind === 'time' && fit.best === quarter && Math.abs(quarter) <= 14 * 3600;
  const degrees = kelvin.includes(fit.best)
    ? ` (like degrees ${fit.best > 0 ? 'Celsius \u2192 kelvin' : 'kelvin \u2192 Celsius'})`
    : '';
  const c =
    kind === 'time'
      ? `${moveText(fit.best)} [${moveText(fit.low)}, ${moveText(fit.high)}]`
      : `${fit.best > 0 ? '+' : ''}${withInterval(fit.best, fit.low, fit.high)}`;
  return {
    rule: 'shifted',
    message: `${quote(scene.column)} was shifted by a constant`,
    detail: `All quantiles moved by one constant${zone ? ', that of another time zone' : ''}; undone, nothing else changed.`,
    number: `${c}${degrees}, ${sizesText({ base: scene.base.n, head: scene.head.n })}; margin ${kind === 'time' ? moveText(0.05 * range).slice(1) : significant(0.05 * range)}`,
    mend: zone
      ? `Write times in the same zone as before; ${acceptText(scene.column)}`
      : `Find what adds the constant where the snapshot is written; ${acceptText(scene.column)}`,
    table: quantileTable(fit.quantiles, 'difference', kind === 'time'),
    explains: ['distribution'],
  };
}
