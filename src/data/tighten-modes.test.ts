import { describe, expect, it } from 'vitest';
import { type DataConfig, dataConfigSchema } from './config.ts';
import { refusedWord } from './modes/sql-words.ts';
import { tighten } from './tighten.ts';

const config = (own: object): DataConfig => dataConfigSchema.parse({ snapshots: [{ path: 'a.csv', ...own }] });
const judges = (base: object, head: object) => {
  const { config: found, loosened } = tighten(config(base), config(head));
  return { snapshot: found?.snapshots[0], loosened };
};

describe('modes and expectations', () => {
  it.each<[string, object, object, object, RegExp[]]>([
    ['an expectation of head is added', {}, { expect: [{ unique: ['a'] }] }, { expect: [{ unique: ['a'] }] }, []],
    [
      "base's stays when head edits it, and both judge",
      { columns: { x: { expect: [{ range: { min: 0 } }] } } },
      { columns: { x: { expect: [{ range: { min: -9 } }] } } },
      { columns: { x: { expect: [{ range: { min: 0 } }, { range: { min: -9 } }] } } },
      [/`x`\.expect: `range` was removed or edited/],
    ],
    [
      'a condition in SQL is only heard from base',
      { expect: [{ sql: 'a > 1' }] },
      { expect: [{ sql: 'a > 1' }, { sql: 'b > 1' }] },
      { expect: [{ sql: 'a > 1' }] },
      [/a new condition in SQL/],
    ],
    ['a key that base lacks is taken', {}, { key: ['id'] }, { key: ['id'] }, []],
    ["base's key stays", { key: ['id'] }, { key: ['other'] }, { key: ['id'] }, [/\.key/]],
    ["base's key stays when head drops it", { key: ['id'] }, {}, { key: ['id'] }, [/\.key/]],
    [
      'limits of rows get smaller',
      { row_diff: { max_removed: 0.1, max_changed: 0.2 } },
      { row_diff: { max_removed: 0.5, max_changed: 0.1, max_added: 0.3 } },
      { row_diff: { max_removed: 0.1, max_changed: 0.1, max_added: 0.3 } },
      [/max_removed/],
    ],
    ['examples are not shown because head says so', {}, { examples: true }, { path: 'a.csv' }, [/\.examples/]],
    [
      'nor is a column that serving may lack, a wider tolerance or a role that silences heard',
      { mode: 'skew', training: 't.csv', columns: { x: { tolerance: { absolute: 1 } } } },
      {
        mode: 'skew',
        training: 't.csv',
        columns: { x: { tolerance: { absolute: 2 } }, y: { only_in: 'training' }, z: { role: 'id' } },
      },
      { columns: { x: { tolerance: { absolute: 1, relative: 0 } }, y: { ignore: false }, z: { ignore: false } } },
      [/`x`\.tolerance\.absolute/, /`y`\.only_in/, /`z`\.role/],
    ],
    [
      'the mode and what is trained on stay',
      { mode: 'skew', training: 't.csv' },
      { mode: 'snapshot', training: 'u.csv' },
      { mode: 'skew', training: 't.csv' },
      [/\.mode/, /\.training/],
    ],
  ])('%s', (_, base, head, expected, loosened) => {
    const found = judges(base, head);
    expect(found.snapshot).toMatchObject(expected);
    expect(found.loosened, found.loosened.join('\n')).toHaveLength(loosened.length);
    for (const [i, pattern] of loosened.entries()) expect(found.loosened[i]).toMatch(pattern);
  });

  it('examples and roles that head may not set are not set', () => {
    const { snapshot } = judges({}, { examples: true, columns: { z: { role: 'id' }, y: { only_in: 'training' } } });
    expect(snapshot).not.toHaveProperty('examples');
    expect(snapshot?.columns.z).not.toHaveProperty('role');
    expect(snapshot?.columns.y).not.toHaveProperty('only_in');
  });

  it('a snapshot, or a gate, that only head has runs no SQL of its own', () => {
    const mine = { path: 'b.csv', examples: true, expect: [{ sql: 'a > 1' }, { row_count: { min: 1 } }] };
    const head = dataConfigSchema.parse({ snapshots: [{ path: 'a.csv' }, mine] });
    for (const base of [undefined, config({})]) {
      const { config: found, loosened } = tighten(base, head);
      expect(found?.snapshots[1]?.expect).toEqual([{ row_count: { min: 1 }, mostly: 1, severity: 'error' }]);
      expect(found?.snapshots[1]).not.toHaveProperty('examples');
      expect(loosened.join()).toMatch(/condition in SQL/);
    }
  });

  it('the same policy twice loosens nothing', () => {
    const own = {
      key: ['a'],
      examples: true,
      row_diff: { max_added: 0.5 },
      expect: [{ sql: 'a > 1', mostly: 0.9 }],
      columns: { x: { tolerance: { relative: 0.1 }, role: 'id', expect: [{ not_null: true }] } },
    };
    expect(tighten(config(own), config(own))).toEqual({ config: config(own), loosened: [] });
  });
});

describe('expectations in the policy', () => {
  it.each<[object, RegExp]>([
    [{ expect: [{}] }, /needs exactly one of/],
    [{ expect: [{ row_count: { min: 1 }, unique: ['a'] }] }, /needs exactly one of/],
    [{ expect: [{ not_null: true }] }, /not_null/],
    [{ columns: { x: { expect: [{ range: {} }] } } }, /needs `min`, `max` or both/],
    [{ columns: { x: { expect: [{ range: { min: 5, max: 1 } }] } } }, /must not exceed/],
    [{ columns: { x: { expect: [{ range: { min: 5, max: '2026-01-01' } }] } } }, /both be numbers/],
    [{ columns: { x: { expect: [{ range: { min: 'soon' } }] } } }, /./],
    [{ columns: { x: { expect: [{ fresh: '7 days' }] } } }, /36h/],
    [{ columns: { x: { expect: [{ type: 'bigint' }] } } }, /no logical type/],
    [{ columns: { x: { expect: [{ set: [] }] } } }, /./],
    [{ columns: { x: { expect: [{ not_null: true, mostly: 0 }] } } }, /./],
    [{ expect: [{ sql: 'a in (select 1)' }] }, /`select` cannot stand/],
    [{ mode: 'skew' }, /needs `training`/],
  ])('%j is refused', (own, message) => {
    const parsed = dataConfigSchema.safeParse({ snapshots: [{ path: 'a.csv', ...own }] });
    expect(parsed.error?.issues.map((issue) => JSON.stringify(issue)).join()).toMatch(message);
  });
});

describe('refusedWord', () => {
  it.each([
    ["a > 1 and b = 'select; drop -- x'", null],
    ['"from" > 1 or "a;b" < 2', null],
    ['a is distinct from b', null],
    ['a; drop table t', ';'],
    ['a -- b', '--'],
    ['a /* b */', '/*'],
    ["a = e'\\x41'", 'e'],
    ['a = $$x$$', '$'],
    ['a = ?', '?'],
    ["a = 'x", "'"],
    ['"a', '"'],
    ['exists (SELECT 1)', 'SELECT'],
    ["copy to 'x'", 'copy'],
    ['sum(a) over ()', 'over'],
  ])('%s: %s', (text, word) => expect(refusedWord(text)).toBe(word));
});
