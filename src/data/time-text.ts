const units: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400, w: 604_800 };

/** Seconds since 1970 UTC of an ISO 8601 date or time (without a zone: UTC); a number stays what it is. */
export function secondsOf(end: number | string): number {
  if (typeof end === 'number') return end;
  const zoned = /[zZ]$|[+-]\d\d:?\d\d$/.test(end) || !end.includes('T');
  return Date.parse(zoned ? end : `${end}Z`) / 1000;
}

/** Seconds of `36h`, `7d`, `90m` or `2w`. NaN for any other text. */
export function secondsOfDuration(text: string): number {
  const match = /^(\d+)([mhdw])$/.exec(text);
  return Number(match?.[1] ?? Number.NaN) * (units[match?.[2] ?? ''] ?? Number.NaN);
}

/** A move in time with its sign: `+2 hours`, `-30 minutes`, `+4.5 s`. */
export function moveText(seconds: number): string {
  const size = Math.abs(seconds);
  const sign = seconds < 0 ? '-' : '+';
  return `${sign}${size < 60 ? `${Number(size.toPrecision(4))} s` : durationText(size)}`;
}

/** A duration in words of its largest unit, at most one decimal: `36 hours`, `2.5 days`. */
export function durationText(seconds: number): string {
  const [size, unit] = seconds >= 2 * 86_400 ? [86_400, 'days'] : seconds >= 7200 ? [3600, 'hours'] : [60, 'minutes'];
  return `${Number((seconds / (size as number)).toFixed(1))} ${unit}`;
}

/** Seconds since 1970 as `2026-01-31 12:00:00 UTC`. */
export function timeText(seconds: number): string {
  if (!(Math.abs(seconds) <= 8.64e12)) return `${seconds} s`;
  return `${new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
