import { describe, expect, it } from 'vitest';
import { column, differences, profile, said } from '../../../test/data/profiles.ts';

const placed = (...types: readonly string[]) =>
  profile(
    types.map((type, i) => column(`column${i}`, { type })),
    { kind: 'csv' },
  );

describe('order-changed', () => {
  it.each([
    [['int64', 'string', 'double'], ['int64', 'string', 'double'], 0],
    [['int64', 'string', 'double'], ['string', 'int64', 'double'], 1],
    [['int64', 'string', 'double'], ['int64', 'int64', 'double'], 0],
  ])('without a header: %j \u2192 %j', async (before, after, found) => {
    const drafts = await differences(placed(...before), placed(...after));
    expect(said(drafts).filter((text) => text.startsWith('order-changed'))).toEqual(
      found === 0 ? [] : ['order-changed error'],
    );
  });

  it('with names: a warning for CSV, a note elsewhere', async () => {
    const names = (kind: 'csv' | 'parquet', ...of: string[]) =>
      profile(
        of.map((name) => column(name)),
        { kind },
      );
    expect(said(await differences(names('csv', 'a', 'b'), names('csv', 'b', 'a')))).toEqual(['order-changed warning']);
    const drafts = await differences(names('parquet', 'a', 'b'), names('parquet', 'b', 'a'));
    expect(drafts.map(({ rule, severity }) => [rule, severity])).toEqual([['order-changed', 'note']]);
  });
});

describe('a type that was read from texts', () => {
  it('is cited with the values that forced it', async () => {
    const base = profile([column('v', { type: 'int64', physical: 'text' })], { kind: 'csv' });
    const head = profile([column('v', { type: 'double', physical: 'text' })], { kind: 'csv' });
    const none = { booleans: 0, dates: 0, timestamps: 0, times: 0, zeros: 0 };
    const tally = { filled: 1000, integers: 997, numbers: 1000, ...none };
    const columns = [{ path: ['v'], type: 'double', physical: 'text', position: 0, tally }];
    const [finding] = await differences(base, head, { answers: { columns } });
    expect(finding).toMatchObject({ rule: 'type-widened', severity: 'warning' });
    expect(finding?.number).toContain('3 of 1,000 values are not written as whole numbers');
  });
});
