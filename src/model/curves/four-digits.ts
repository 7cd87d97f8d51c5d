/** A number of a drawing: four digits are finer than a pixel, and keep the evidence small. */
export function fourDigits(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
