import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { shareChange } from '../decision/share-change.ts';
import { lostFields } from '../difference/unmatched.ts';
import type { Draft } from '../draft.ts';
import { countText, percentText, pointsInterval, pointsText } from '../number-text.ts';
import { columnPolicy } from '../policy.ts';
import { type ColumnProfile, nameOf, rowsOf } from '../profile.ts';
import { defineSchemaCheck, type SnapshotScene } from '../schema-check.ts';
import { boundZ } from '../statistic.ts';

export default defineSchemaCheck({
  id: 'field-gone',
  title: 'Optional field of JSON',
  documentation:
    'A nested field of JSON that some records of base lack is in no record of head: its missing share rose to 100 %, and is decided like any other. It fails when no change is rejected and the lower bound lies beyond the margin `missing`, and is recorded otherwise.',
  rules: ['presence-fell', 'column-removed'],
  order: 31,
  of: 'snapshot',
  find: (scene) =>
    lostFields(scene)
      .filter((column) => columnPolicy(scene.policy, nameOf(column)).ignore !== true)
      .map((column) => gone(column, scene)),
});

function gone(column: ColumnProfile, { head, policy }: SnapshotScene): Draft {
  const name = nameOf(column);
  const rows = rowsOf(column);
  const { p, low, high } = shareChange(column.missing, rows, head.rows, head.rows, boundZ);
  const margin = policy.margins.missing;
  const fell = p <= policy.alpha && low > margin;
  const share = column.missing / rows;
  return {
    rule: fell ? 'presence-fell' : 'column-removed',
    severity: fell ? 'error' : 'note',
    confidence: 'high',
    about: [name],
    message: `no record has ${quote(name)} any more`,
    number: `missing ${percentText(share)} \u2192 100 %, by ${pointsText(1 - share)} ${pointsInterval(low, high)}, ${countText(rows)} \u2192 ${countText(head.rows)} records; margin ${percentText(margin)}`,
    mend: fell ? `Find what leaves the field out; ${acceptText(name)}` : 'Nothing to do: so few records had it before.',
  };
}
