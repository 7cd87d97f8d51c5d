/** Shares of the rows after which an early decision may be taken. */
export const looks = [0.1, 0.25, 0.5, 1] as const;

/**
 * One-sided z bound at each of `looks` that spends 5 % in all, by the O'Brien-Fleming-type function
 * α(t) = 2(1 - Φ(1.96/√t)) of Lan & DeMets (1983). Values: exact recursion (Armitage, McPherson & Rowe 1969) in
 * test/oracles/model/decision.py; the largest error is 1e-4.
 */
export const spendingBounds = [6.0879, 3.7496, 2.5399, 1.6622] as const;
