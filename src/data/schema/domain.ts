import { quote } from '../../evidence/quote.ts';
import { shareChange } from '../decision/share-change.ts';
import { declares } from '../difference/declared.ts';
import { countText, percentText } from '../number-text.ts';
import { pictureOf } from '../pictures/picture.ts';
import { requestLike } from '../profile/profile-snapshot.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';
import { boundZ } from '../statistic.ts';

/** The share of new values that does not matter. */
const least = 0.001;
const causes = ['default-fill', 'sentinel', 'encoding-broken', 'spelling-changed'];

export default defineSchemaCheck({
  id: 'domain',
  title: 'Set of values',
  documentation:
    'A set of values is closed when base lists all of them, each seen `privacy.k` times or more, in 100 rows or more. Values outside it in at least one row of a thousand warn; so does a listed value with a share of at least 1 % that has no row in head, more than chance leaves out (two samples, corrected for the listed values). A declared set (`expect: set`) fails by itself and is not judged here.',
  rules: ['domain-new-values', 'domain-lost-values'],
  order: 70,
  coveredBy: { 'domain-new-values': causes, 'domain-lost-values': causes },
  of: 'column',
  find: (scene) => (hasNew(scene) ? addedAndLost(scene) : lost(scene)),
});

function hasNew({ name, before, after, policy }: ColumnScene): boolean {
  if (declares(policy, name, 'set')) return false;
  const { list = [], other = 0 } = before.values ?? {};
  const fresh = after.values?.other ?? 0;
  return list.length > 0 && before.n >= 100 && other === 0 && fresh > 0 && fresh / after.n >= least;
}

async function addedAndLost(scene: ColumnScene): Promise<readonly Part[]> {
  return [...(await added(scene)), ...lost(scene)];
}

async function added({ name, before, after, base, counter }: ColumnScene): Promise<readonly Part[]> {
  const fresh = after.values?.other ?? 0;
  // A value that fewer than k rows have stays unnamed, as in the profile.
  const named = (await counter.others(requestLike(before), 20)).filter(([, count]) => count >= base.k);
  const names = named.slice(0, 5).map(([value, count]) => `${quote(value)} (${countText(count)})`);
  return [
    {
      rule: 'domain-new-values',
      severity: 'warning',
      size: fresh / after.n,
      message: `${quote(name)} has values that base does not know`,
      ...(names.length === 0 ? {} : { detail: `New: ${names.join(', ')}${named.length > 5 ? ' and more' : ''}.` }),
      number: `0 \u2192 ${countText(fresh)} of ${countText(after.n)} values (${percentText(fresh / after.n)}, exact)`,
      mend: 'Check that a model trained on base knows what to do with them.',
      ...pictureOf(before, after, named),
    },
  ];
}

function lost({ name, before, after, policy }: ColumnScene): readonly Part[] {
  if (after.values === undefined || after.n === 0 || before.n < 100) return [];
  const counts = new Map(after.values.list);
  const list = before.values?.list ?? [];
  // None by chance: base's own share is a sample too, and each listed value is one more try.
  const gone = list.filter(
    ([value, count]) =>
      count / before.n >= 0.01 &&
      (counts.get(value) ?? 0) === 0 &&
      list.length * shareChange(count, before.n, 0, after.n, boundZ).p <= policy.alpha,
  );
  if (gone.length === 0) return [];
  const names = gone.slice(0, 5).map(([value, count]) => `${quote(value)} (${percentText(count / before.n)} before)`);
  const rows = gone.reduce((total, [, count]) => total + count, 0);
  return [
    {
      rule: 'domain-lost-values',
      severity: 'warning',
      size: rows / before.n,
      message: `${quote(name)} lost ${gone.length === 1 ? 'a value' : `${gone.length} values`}`,
      detail: `Gone: ${names.join(', ')}${gone.length > 5 ? ' and more' : ''}.`,
      number: `${countText(rows)} of ${countText(before.n)} \u2192 0 of ${countText(after.n)} values (exact)`,
      mend: 'Check that no part of the data was left out.',
      ...pictureOf(before, after),
    },
  ];
}
