import { describe, expect, it } from 'vitest';
import { answering, column, differences, plainPolicy, profile } from '../../../test/data/profiles.ts';
import { causes } from '../causes/registry.ts';
import { dataFindings } from '../finding-kinds.ts';
import { checks } from '../schema/registry.ts';
import type { SchemaCheck } from '../schema-check.ts';
import { coverage, schemaDiff } from './schema-diff.ts';

const all: readonly SchemaCheck[] = checks;

describe('checks of two schemas', () => {
  it('are complete, and each rule is explained', () => {
    for (const { id, title, documentation, rules } of all) {
      expect(id).toMatch(/^[a-z-]+$/);
      expect(title).not.toBe('');
      expect(documentation.length, id).toBeGreaterThan(60);
      expect(rules.length, id).toBeGreaterThan(0);
      for (const rule of rules) expect(Object.keys(dataFindings), id).toContain(rule);
    }
  });

  it('cover only rules that there are', () => {
    const known = new Set([...Object.keys(dataFindings), ...causes.map(({ id }) => id)]);
    const named = [...coverage()].flatMap(([rule, others]) => [rule, ...others]);
    expect(named.filter((rule) => !known.has(rule))).toEqual([]);
  });

  it('say nothing of a profile that is compared with itself', async () => {
    const same = profile([column('a'), column('b', { type: 'double', min: 0, max: 1 })]);
    expect(await differences(same, same)).toEqual([]);
  });

  it('list what a profile is too old for', async () => {
    const list = profile([column('e', { type: 'list(float)' })]);
    const scene = { base: list, head: list, renames: [], policy: plainPolicy, counter: answering(list) };
    const { blind } = await schemaDiff(scene);
    expect(blind.get('Lengths of lists')).toEqual(['e']);
  });
});
