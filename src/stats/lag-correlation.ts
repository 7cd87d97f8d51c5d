/** Lag-1 autocorrelation of a series in time order, -1 to 1; 0 for fewer than three values or a constant series. */
export function lagCorrelation(values: Float64Array): number {
  const n = values.length;
  if (n < 3) return 0;
  const mean = values.reduce((sum, v) => sum + v, 0) / n;
  let top = 0;
  let bottom = 0;
  for (let i = 0; i < n; i++) {
    const d = (values[i] as number) - mean;
    bottom += d * d;
    if (i + 1 < n) top += d * ((values[i + 1] as number) - mean);
  }
  return bottom === 0 ? 0 : top / bottom;
}
