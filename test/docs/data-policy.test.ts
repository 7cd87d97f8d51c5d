import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import { keyOfExpectation } from '../../src/data/expectation.ts';
import { expectations } from '../../src/data/expectations/registry.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'data.md'), 'utf8');
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');

describe('docs/data.md', () => {
  it('every example is a valid policy', () => {
    expect(examples.length).toBe(3);
    for (const text of examples) expect(parseConfig(text, 'docs/data.md').data?.snapshots.length).toBeGreaterThan(0);
  });

  it.each(expectations.map((each) => [keyOfExpectation(each)]))('shows %s', (key) => {
    expect(page).toMatch(new RegExp(`\\b${key}:`));
  });
});
