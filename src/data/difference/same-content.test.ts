import { describe, expect, it } from 'vitest';
import { sameContent } from './same-content.ts';

describe('the same bytes', () => {
  it.each([
    ['sales-2024-01.csv', 'sales-2024-02.csv', 1],
    ['git:main:2024/01/sales.csv', '2024/02/sales.csv', 1],
    ['git:main:sales.csv', 'sales.csv', 0],
    ['base.csv', 'head.csv', 0],
    ['a-1.csv', 'b-2.csv', 0],
  ])('%s and %s', (base, head, found) => {
    expect(sameContent({ digest: 'x' }, { digest: 'x' }, { base, head })).toHaveLength(found);
    expect(sameContent({ digest: 'x' }, { digest: 'y' }, { base, head })).toEqual([]);
  });
});
