import { quote } from '../../evidence/quote.ts';
import { type Cause, defineCause, type Explanation, type Scene } from '../cause.ts';
import { percentText, pointsInterval, pointsText, sizesText } from '../number-text.ts';
import { rowsOf } from '../profile.ts';

const nullBurst: Cause = defineCause({
  id: 'null-burst',
  title: 'Burst of missing values',
  documentation:
    'The missing share rose beyond its margin, and the distribution of the values that are left is not changed: rows lost the value whatever it was. Undo: leave the missing rows out.',
  source: 'the rule is our own',
  order: 4,
  explain: async (scene) => explanation(scene),
});

export default nullBurst;

function explanation({ base, head, column, decisions }: Scene): Explanation | null {
  const { missing, distribution } = decisions;
  if (missing?.outcome !== 'changed' || distribution?.outcome === 'changed' || head.n === 0) return null;
  const rows = { base: rowsOf(base), head: rowsOf(head) };
  const shares = { base: base.missing / rows.base, head: head.missing / rows.head };
  if (shares.head <= shares.base) return null;
  const { low = 0, high = 1 } = missing.measured;
  return {
    rule: 'null-burst',
    message: `${quote(column)} lost values`,
    detail: 'More rows have no value, and those that are left are distributed as before.',
    number: `missing ${percentText(shares.base)} \u2192 ${percentText(shares.head)}, by ${pointsText(shares.head - shares.base)} ${pointsInterval(low, high)}, ${sizesText(rows)}; margin ${percentText(missing.margin)}`,
    mend: 'Find the join, parser or source that stopped to deliver the value, and write the snapshot again.',
    explains: ['missing'],
  };
}
