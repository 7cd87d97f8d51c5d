import type { Harm } from './harm.ts';

const z95 = 1.6448536269514722;
const z80 = 0.8416212335729143;

/**
 * The smallest harm that a gate with these data fails to miss with 80 % power at a one-sided 5 % level (MDE), in the
 * metric's unit. For 0/1 row scores it solves MDE = (z95 √p_d + z80 √(p_d - MDE²))/√n with p_d the share of rows on which
 * exactly one model is right; for others 2.486 SE. null when there is too little disagreement to say (the MDE would exceed
 * p_d, or the standard error is 0).
 */
export function smallestDetectable(harm: Harm): number | null {
  if (harm.pairs === undefined) return harm.se > 0 ? (z95 + z80) * harm.se : null;
  const { b, c, n } = harm.pairs;
  return pairedDetectable((b + c) / n, n);
}

/** The MDE of paired proportions for a share `disagree` of discordant rows; null when it would exceed that share. */
export function pairedDetectable(disagree: number, n: number): number | null {
  if (!(disagree > 0) || n === 0) return null;
  let mde = 0;
  for (let i = 0; i < 60; i++) {
    mde = (z95 * Math.sqrt(disagree) + z80 * Math.sqrt(Math.max(0, disagree - mde * mde))) / Math.sqrt(n);
  }
  return mde <= disagree ? mde : null;
}

/** Rows with which equal models pass a margin with 80 % power: n (2.486 SE/m)²; for 0/1 row scores 6.18 p_d/m². */
export function rowsNeeded(harm: Harm, n: number, margin: number): number | null {
  if (!(margin > 0)) return null;
  const perRow = harm.pairs === undefined ? harm.se * harm.se * n : (harm.pairs.b + harm.pairs.c) / harm.pairs.n;
  return perRow > 0 ? Math.ceil((perRow * (z95 + z80) ** 2) / (margin * margin) - 1e-9) : null;
}

/** Rows with which the harm that was seen would be decided with 80 % power, if it were the true one. */
export function rowsToDecide(harm: Harm, n: number, margin: number): number | null {
  const distance = Math.abs(margin - harm.value);
  return distance > 0 && harm.se > 0 ? Math.ceil(n * (((z95 + z80) * harm.se) / distance) ** 2) : null;
}

/**
 * Rows from which two models that are right on the same rows pass a margin (0 < margin < 1): the upper score bound of no
 * disagreement among n rows lies below it when n > z95² (1 - m)/m. null for other margins.
 */
export function rowsOfEqualModels(margin: number): number | null {
  return margin > 0 && margin < 1 ? Math.floor((z95 * z95 * (1 - margin)) / margin + 1e-9) + 1 : null;
}
