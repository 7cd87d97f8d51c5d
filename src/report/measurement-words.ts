import type { Measurement } from '../evidence/measurement.ts';
import { verdicts } from '../evidence/verdict.ts';
import { formatInterval, formatNumber, formatValue } from './number.ts';

// The words of a measurement, as messages: every surface escapes them like any other text of evidence.

/** The value with its interval: `−0.7 pt [−1.6, +0.2]`; the reason instead of an undefined value. */
export function valueWords(m: Measurement): string {
  if (m.value === null) return m.reason === undefined ? 'undefined' : `undefined: ${m.reason}`;
  const interval = m.interval === undefined ? '' : ` ${formatInterval(m.interval.low, m.interval.high, m.unit)}`;
  return `${formatValue(m.value, m.unit)}${interval}`;
}

/** `91.2 % → 90.5 %`; empty when neither side is known. A difference in points is one of shares. */
export function sidesWords(m: Measurement): string {
  if (m.base == null && m.head == null) return '';
  const unit = m.unit === 'points' ? 'share' : m.unit === 'ratio' ? '' : m.unit;
  const side = (value: number | null | undefined) => (value == null ? '–' : formatValue(value, unit));
  return `${side(m.base)} → ${side(m.head)}`;
}

/** `margin 1 pt`, `≥ 90 %`, `≤ 20 ms`; empty when the policy asks for nothing. */
export function limitWords(m: Measurement): string {
  if (m.limit === undefined) return '';
  const unit = m.unit === 'points' && m.limit.kind !== 'margin' ? 'share' : m.unit;
  const value = formatValue(m.limit.value, unit).replace(/^\+/, '');
  return m.limit.kind === 'margin' ? `margin ${value}` : `${m.limit.kind === 'min' ? '≥' : '≤'} ${value}`;
}

/** `n = 48,112 → 50,340` */
export function rowsWords(m: Measurement): string {
  const head = formatNumber(m.n.head);
  return m.n.base === undefined || m.n.base === m.n.head ? head : `${formatNumber(m.n.base)} → ${head}`;
}

/** How it was judged: outcome, level and method of the interval, p, smallest detectable change. */
export function methodWords(m: Measurement): string {
  return joined([m.outcome, measuredWords(m), ...evidenceWords(m), m.value === null ? undefined : m.reason]);
}

/** What came of it, without the method: outcome, p, smallest detectable change; why the value is undefined. */
export function outcomeWords(m: Measurement): string {
  return m.value === null ? (m.reason ?? '') : joined([m.outcome, ...evidenceWords(m), m.reason]);
}

/** How it was measured: level and method of the interval, method of the value. */
export function measuredWords(m: Measurement): string {
  return joined([m.interval && `${formatNumber(m.interval.level * 100)} % ${m.interval.method}`, m.method]);
}

/** No p is 0: below this it is only said to be smaller. */
const leastShown = 0.0001;

function probabilityWords(p: number): string {
  return p < leastShown ? `< ${leastShown}` : formatNumber(p, 2);
}

function evidenceWords(m: Measurement): (string | undefined)[] {
  const adjusted = m.p?.adjusted === undefined ? '' : ` (adjusted ${probabilityWords(m.p.adjusted)})`;
  return [
    m.p && `p ${m.p.raw < leastShown ? '' : '= '}${probabilityWords(m.p.raw)}${adjusted}`,
    m.detectable === undefined ? undefined : `detects ${formatValue(m.detectable, m.unit).replace(/^\+/, '')}`,
  ];
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== null && part !== '').join('; ');
}

/** The measurements, worst verdict first, otherwise in the order of the evidence. */
export function worstMeasurements(measurements: readonly Measurement[]): Measurement[] {
  return [...measurements].sort((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict));
}
