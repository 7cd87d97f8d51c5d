/**
 * The largest share of m values of head that may repeat an earlier one when nothing changed, from base, of whose n
 * values at most `copies` do. Values of one population meet each other by pairs, so the share grows like the number of
 * rows; beyond half as many rows again the room is that growth, with three standard errors (at least three copies).
 */
export function repeatRoom(copies: number, n: number, m: number): number {
  if (n <= 0) return 1;
  if (m <= 1.5 * n) return Math.min(1, copies / n);
  return Math.min(1, ((copies + 3 + 3 * Math.sqrt(copies)) / n) * (m / n));
}
