const g = 607 / 128;
const coefficients = [
  0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
  0.00003399464998481189, 0.00004652362892704858, -0.00009837447530487956, 0.0001580887032249125,
  -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 0.00008441822398385275,
  -0.000026190838401581408, 0.0000036899182659531625,
] as const;

/**
 * ln Γ(x) for x > 0, by Lanczos' series with g = 607/128 and 15 terms (Godfrey's coefficients); about 1e-14 relative.
 * NaN for x <= 0 or NaN. O(1).
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let sum: number = coefficients[0];
  for (let i = 1; i < coefficients.length; i++) sum += (coefficients[i] as number) / (x + i - 1);
  const t = x + g - 0.5;
  return (x - 0.5) * Math.log(t) - t + 0.5 * Math.log(2 * Math.PI) + Math.log(sum);
}
