import { binomialUpper } from '../../stats/binomial.ts';

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

/**
 * The probability that so many values of head (`after` of m) repeat an earlier one, when values of one population meet
 * by chance and `before` of n did in base: pairs of values meet at one rate, so of all that met, head has the share of
 * its pairs (a binomial). For few copies; 1 for none in head.
 */
export function meetByChance(before: number, n: number, after: number, m: number): number {
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const all = pairs(n) + pairs(m);
  return all === 0 ? 1 : binomialUpper(after, before + after, pairs(m) / all);
}
