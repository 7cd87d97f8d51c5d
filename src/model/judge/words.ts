import type { Comparison } from '../decision/compare.ts';
import { rowsNeeded, rowsOfEqualModels, rowsToDecide, smallestDetectable } from '../decision/detectable.ts';
import type { Harm } from '../decision/harm.ts';
import type { Margin } from '../decision/margin.ts';
import type { Metric } from '../metric.ts';
import { signedChange } from './signed-change.ts';

const minus = '\u2212';

/** A count with groups of three digits. */
export function count(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number for a sentence: three significant digits, U+2212 as minus. */
export function plain(value: number): string {
  const text = Number.isFinite(value) ? String(Number(Math.abs(value).toPrecision(3))) : '∞';
  return value < 0 && text !== '0' ? minus + text : text;
}

/** A size in the metric's unit: points for a share, else the number. */
export function sizeIn(metric: Pick<Metric, 'unit'>, value: number): string {
  return metric.unit === 'share' ? `${points(value)} pt` : plain(value);
}

/** A share in points: one digit after the point, two below a tenth; without the unit. */
function points(value: number): string {
  const scaled = Math.abs(value * 100);
  const text = scaled.toFixed(scaled > 0 && scaled < 0.1 ? 2 : 1);
  return value < 0 && Number(text) !== 0 ? minus + text : text;
}

/** A p-value: three significant digits, "< 0.0001" below that. */
export function probability(p: number): string {
  return p < 0.0001 ? '< 0.0001' : plain(p);
}

/** The change candidate - baseline with its interval: "−0.7 pt [−1.6, +0.2]". A harm is the change with its sign. */
export function changeInWords(metric: Metric, harm: Pick<Harm, 'value' | 'low' | 'high'>): string {
  const { value, low, high } = signedChange(metric, harm);
  const signed = (v: number) => {
    const text = metric.unit === 'share' ? points(v) : plain(v);
    return v > 0 && Number(text) !== 0 ? `+${text}` : text;
  };
  return `${signed(value)}${metric.unit === 'share' ? ' pt' : ''} [${signed(low)}, ${signed(high)}]`;
}

/** The margin in words: "margin 1 pt", or "margin 2 % of the baseline". */
export function marginInWords(metric: Metric, { margin, relative }: Margin): string {
  return relative === null ? `margin ${sizeIn(metric, margin)}` : `margin ${plain(relative * 100)} % of the baseline`;
}

/** The one number of a finding: change, interval, both values, n, rows broken and mended, margin, smallest detectable. */
export function numberInWords(
  metric: Metric,
  { base, head, n, harm }: Comparison,
  margin: Margin,
  held = marginInWords(metric, margin),
): string {
  if (harm === null && base.value !== null && head.value !== null)
    return `${base.value.toFixed(4)} → ${head.value.toFixed(4)} (no interval), n = ${count(n)}; ${held}`;
  if (harm === null) return `undefined, n = ${count(n)}`;
  const values = margin.relative === null ? '' : ` beyond ${plain(margin.scale)} × baseline`;
  const pairs = harm.pairs === undefined ? '' : `, ${count(harm.pairs.b)} rows broke, ${count(harm.pairs.c)} mended`;
  const detectable = smallestDetectable(harm);
  const power = detectable === null ? '' : `; smallest detectable change ${sizeIn(metric, detectable)} (power 80 %)`;
  const from =
    base.value === null || head.value === null ? '' : `, ${base.value.toFixed(4)} → ${head.value.toFixed(4)}`;
  return `${changeInWords(metric, harm)}${values} (${percentOf(harm.level)} %, ${harm.method})${from}, n = ${count(n)}${pairs}; ${held}${power}`;
}

/** What this much data can see, as two sentences; the rows that a decision at the margin needs. */
export function detectableInWords(metric: Metric, { n, harm }: Comparison, margin: Margin): string {
  if (harm === null) return `With ${count(n)} rows no interval of ${metric.title} can be computed.`;
  const fall = metric.direction === 'higher' ? 'drop' : 'rise';
  const detectable = smallestDetectable(harm);
  const seen =
    harm.pairs === undefined
      ? `With ${count(n)} rows`
      : `With ${count(n)} rows, on ${plain(((harm.pairs.b + harm.pairs.c) / Math.max(1, harm.pairs.n)) * 100)} % of which exactly one model is right,`;
  const first =
    detectable === null
      ? `${seen} the models disagree too little to say what drop this gate can detect.`
      : `${seen} the smallest ${metric.title} ${fall} this gate can detect is ${inPoints(metric, detectable)}.`;
  const rows = rowsNeeded(harm, n, margin.margin);
  const least = harm.pairs === undefined ? null : rowsOfEqualModels(margin.margin);
  if (rows === null && least !== null && least > n)
    return `${first} Even two models that never disagree pass a margin of ${inPoints(metric, margin.margin)} only from ${count(least)} rows on.`;
  // where there are as many rows already, it is the difference itself that lies too near the margin
  return rows === null || rows <= n
    ? first
    : `${first} Deciding at a margin of ${inPoints(metric, margin.margin)} needs ${count(rows)} rows.`;
}

/**
 * How many rows would decide if the harm seen were the true one, as a sentence; '' when that cannot be said, or is
 * about the number that `detectableInWords` says.
 */
export function rowsToDecideInWords({ n, harm }: Comparison, margin: Margin): string {
  const rows = harm === null ? null : rowsToDecide(harm, n, margin.margin);
  const needed = harm === null ? null : rowsNeeded(harm, n, margin.margin);
  const saidAlready = rows !== null && needed !== null && Math.abs(rows - needed) < 0.1 * needed;
  return rows === null || rows <= n || rows > 1e8 || saidAlready
    ? ''
    : ` At the difference seen, about ${count(rounded(rows))} rows would decide.`;
}

/** A level in percent: 90, 99.98, "> 99.99". */
export function percentOf(level: number): string {
  return level > 0.9999 ? '> 99.99' : String(Number((100 * level).toPrecision(4)));
}

function inPoints(metric: Metric, value: number): string {
  return metric.unit === 'share' ? `${points(value).replace(/\.0$/, '')} points` : plain(value);
}

function rounded(rows: number): number {
  return Number(rows.toPrecision(2));
}
