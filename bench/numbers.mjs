/** The middle value, the mean of the two middle ones for an even count. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** First and third quartile, as medians of the lower and upper half. */
export function quartiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return [median(sorted.slice(0, half)), median(sorted.slice(-half))];
}

/** Three significant digits are more than a shared machine gives. */
export function milliseconds(value) {
  return Math.abs(value) < 10 ? value.toFixed(1) : value.toFixed(0);
}
