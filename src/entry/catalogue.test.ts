import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entriesOf, registered } from './catalogue.ts';

const src = join(import.meta.dirname, '..');

/** The rule ids that stand as literals in the sources of the gates. */
function ruleLiterals(): string[] {
  const files = ['data', 'model', 'secrets', 'gates'].flatMap((room) =>
    readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(src, room, name), 'utf8')),
  );
  return files.flatMap((text) => [...text.matchAll(/\brule: '([a-z0-9-]+)'/g)].map(([, id]) => id ?? ''));
}

describe('the catalogue', () => {
  const ids = registered().map(({ id }) => id);

  it('explains every rule that the gates write', () => {
    const literals = new Set(ruleLiterals());
    expect(literals.size).toBeGreaterThan(60);
    expect([...literals].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has a text for each entry, and no id twice of one kind', () => {
    const seen = registered().map(({ kind, id }) => `${kind}/${id}`);
    expect(new Set(seen).size).toBe(seen.length);
    for (const entry of registered()) expect(entry.text.join('').length, entry.id).toBeGreaterThan(5);
  });

  it.each([
    ['accuracy', ['accuracy']],
    ['ndcg@k', ['ndcg@k']],
    ['ndcg@10', ['ndcg@k']],
    ['ndcg-at-k', ['ndcg@k']],
    ['ndcg-at-k-limit', ['ndcg@k']],
    ['lr-plus', ['lr+']],
    ['recall(class 3)', ['recall']],
    ['top-5', ['top-k']],
    ['rouge-2', ['rouge-2']],
    ['latency-limit', ['latency-limit']],
    ['no-such-thing', []],
  ])('finds %s', (id, ids) => {
    expect(entriesOf(id).map((entry) => entry.id)).toEqual(ids);
  });

  it('says what a metric can be told', () => {
    expect(entriesOf('fbeta')[0]?.text.join(' ')).toMatch(/Setting at: beta \(2 unless told\)/);
  });
});
