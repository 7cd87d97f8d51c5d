import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, fillBudget } from './budget.ts';
import { utf16 } from './size.ts';

function block(...sizes: number[]): Block {
  return { levels: sizes.map((size) => () => 'x'.repeat(size)) };
}

const levels = (blocks: Block[], budget: number) => fillBudget(blocks, budget, utf16).shown.map((entry) => entry.level);

describe('fillBudget', () => {
  it.each([
    ['everything in full when it fits', [block(100, 50, 10), block(100, 50, 10)], 1000, [0, 0]],
    ['the worst longest', [block(100, 50, 10), block(100, 50, 10)], 124, [0, 2]],
    ['the next one as long as it can be', [block(100, 50, 10), block(100, 50, 10)], 160, [0, 1]],
    ['nothing without room', [block(100, 50, 10)], 5, []],
  ] as const)('shows %s', (_, blocks, budget, expected) => {
    expect(levels([...blocks], budget)).toEqual(expected);
  });

  it('keeps half of the budget to explain the worst when the one-liners alone are too many', () => {
    const many = Array.from({ length: 1000 }, () => block(100, 50, 10));
    const fitted = fillBudget(many, 1200, utf16);
    expect(fitted.shown[0]?.level).toBe(0);
    expect(fitted.shown.length + fitted.left.length).toBe(1000);
    expect(fitted.left.length).toBeGreaterThan(900);
  });

  it('never exceeds the budget, and says exactly what it uses', () => {
    const sizes = fc.array(fc.tuple(fc.nat(300), fc.nat(100), fc.nat(40)), { maxLength: 40 });
    fc.assert(
      fc.property(sizes, fc.nat(2000), (given, budget) => {
        const fitted = fillBudget(
          given.map((s) => block(...s)),
          budget,
          utf16,
        );
        const used = fitted.shown.reduce((sum, entry) => sum + entry.text.length + utf16.separator, 0);
        expect(fitted.used).toBe(used);
        expect(used).toBeLessThanOrEqual(budget);
        expect(fitted.shown.length + fitted.left.length).toBe(given.length);
      }),
    );
  });
});
