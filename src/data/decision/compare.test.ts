import { expect, it } from 'vitest';
import { column, plainPolicy, profile } from '../../../test/data/profiles.ts';
import { headline } from '../headline.ts';
import { compareColumns } from './compare.ts';

const numbers = (counts: readonly number[]) =>
  profile([column('x', { type: 'double', min: 0, max: 4, bins: { edges: [1, 2, 3], counts: [...counts] } })]);

it.each<[readonly number[], readonly string[], RegExp]>([
  [[250, 250, 250, 250], ['equivalent', 'equivalent'], /^the same bytes as base/],
  [[450, 50, 250, 250], ['changed', 'equivalent'], /./],
  [[258, 242, 250, 250], ['undecided', 'equivalent'], /undecided/],
])('an equal digest settles what was counted alike, and nothing else: %j', (counts, outcomes, decided) => {
  const [base, head] = [numbers([250, 250, 250, 250]), numbers(counts)];
  const policy = { ...plainPolicy, margins: { ...plainPolicy.margins, distribution: 0.005 } };
  const decisions = compareColumns(base, head, policy);
  expect(decisions.map(({ outcome }) => outcome)).toEqual(outcomes);
  expect(headline([], decisions, base, head).decided).toMatch(decided);
});
