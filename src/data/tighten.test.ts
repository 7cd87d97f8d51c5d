import { describe, expect, it } from 'vitest';
import { type DataConfig, dataConfigSchema } from './config.ts';
import { tighten } from './tighten.ts';

const config = (own: object): DataConfig => dataConfigSchema.parse({ snapshots: [{ path: 'a.csv' }], ...own });

describe('tighten', () => {
  it.each<[string, object, object, object, RegExp[]]>([
    ['a smaller margin wins', {}, { margins: { distribution: 0.01 } }, { margins: { distribution: 0.01 } }, []],
    [
      'a larger one does not',
      {},
      { margins: { missing: 0.5 } },
      { margins: { missing: 0.01 } },
      [/margins\.missing: 0\.01 to 0\.5/],
    ],
    ['undecided only gets worse', {}, { undecided: 'fail' }, { undecided: 'fail' }, []],
    ['undecided stays', {}, { undecided: 'pass' }, { undecided: 'warn' }, [/undecided: warn to pass/]],
    ['the larger alpha finds more', {}, { alpha: 0.0001 }, { alpha: 0.001 }, [/alpha/]],
    ['the larger k hides more', {}, { privacy: { k: 1 } }, { privacy: { k: 10 } }, [/privacy\.k/]],
    [
      'snapshots of base stay',
      {},
      { snapshots: [{ path: 'b.csv' }] },
      { snapshots: [{ path: 'a.csv' }, { path: 'b.csv' }] },
      [/`a\.csv` was removed/],
    ],
    [
      'a column is ignored only when both ignore it',
      { snapshots: [{ path: 'a.csv', columns: { x: { ignore: true }, y: { ignore: true } } }] },
      { snapshots: [{ path: 'a.csv', columns: { x: { ignore: true }, y: { ignore: false }, z: { ignore: true } } }] },
      { snapshots: [{ columns: { x: { ignore: true }, y: { ignore: false }, z: { ignore: false } } }] },
      [/`z`\.ignore/],
    ],
    [
      'on-change only gets worse',
      { snapshots: [{ path: 'a.csv', columns: { x: { 'on-change': 'warn' } } }] },
      { snapshots: [{ path: 'a.csv', columns: { x: { 'on-change': 'fail' }, y: { 'on-change': 'pass' } } }] },
      { snapshots: [{ columns: { x: { ignore: false }, y: { ignore: false } } }] },
      [/`y`\.on-change: fail to pass/],
    ],
    [
      "margins of a snapshot's own may only be smaller than the common ones",
      {},
      { snapshots: [{ path: 'a.csv', margins: { distribution: 0.9, missing: 0.001 } }] },
      { snapshots: [{ margins: { distribution: 0.05, missing: 0.001 } }] },
      [/margins\.distribution: 0\.05 to 0\.9/],
    ],
    [
      'so may those of a column',
      {},
      { snapshots: [{ path: 'a.csv', columns: { x: { margin: 0.9 }, y: { margin: 0.01 } } }] },
      { snapshots: [{ columns: { x: { ignore: false }, y: { margin: 0.01 } } }] },
      [/`x`\.margin/],
    ],
    [
      'what is compared against stays',
      {},
      { snapshots: [{ path: 'a.csv', base: 'mine.csv', nulls: ['', 'x'] }] },
      { snapshots: [{ path: 'a.csv', nulls: [''] }] },
      [/\.base/, /\.nulls/],
    ],
    [
      'so does how texts are written',
      {},
      { snapshots: [{ path: 'a.csv', csv: { delimiter: ';' } }] },
      { snapshots: [{ path: 'a.csv' }] },
      [/\.csv/],
    ],
  ])('%s', (_, base, head, expected, loosened) => {
    const result = tighten(config(base), config(head));
    expect(result.config).toMatchObject(expected);
    expect(result.loosened).toHaveLength(loosened.length);
    for (const [i, pattern] of loosened.entries()) expect(result.loosened[i]).toMatch(pattern);
  });

  it('a gate that head removes stays, one that it adds is taken', () => {
    const one = config({});
    expect(tighten(one, undefined)).toEqual({ config: one, loosened: ['`data` was removed'] });
    expect(tighten(undefined, one)).toEqual({ config: one, loosened: [] });
  });

  it('a column named __proto__ is a column', () => {
    const columns = JSON.parse('{"__proto__":{"ignore":true}}') as object;
    const head = config({ snapshots: [{ path: 'a.csv', columns }] });
    expect(tighten(config({}), head).config?.snapshots[0]?.columns.toString).toBe(Object.prototype.toString);
  });
});
