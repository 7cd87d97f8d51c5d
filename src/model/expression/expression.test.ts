import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../evidence/problem.ts';
import { bindExpression, type Cell, numbers, truths } from './evaluate.ts';
import { columnsOf, parseExpression } from './expression.ts';

const row: Record<string, Cell> = {
  amount: 250,
  pred: 1,
  label: 0,
  country: 'DE',
  age: '70',
  critical: 'true',
  gone: null,
  empty: '',
  'net price': 3,
};

function value(text: string): Cell {
  const columns = (name: string) => (Object.hasOwn(row, name) ? () => row[name] as Cell : undefined);
  return bindExpression(parseExpression(text), columns)(0);
}

describe('an expression', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['7 - 2 - 1', 4],
    ['8 / 4 / 2', 1],
    ['-2 * -3', 6],
    ['- - 2', 2],
    ['.5e1', 5],
    ['amount * (pred != label)', 250],
    ['amount * (pred == label)', 0],
    ['abs(-3) + min(4, 2, 9) + max(1, 5)', 10],
    ["country == 'DE' and age >= 65", true],
    ['country == "DE" && !(age < 65)', true],
    ["country != 'DE' or label == 1", false],
    ["not country == 'FR'", true],
    ['true or false and false', true],
    ['critical == true', true],
    ['critical', 'true'],
    ['[net price] * 2', 6],
    ["'it''s' == 'it''s'", true],
    ["country < 'E'", false],
    ["age == '70'", true],
    ['age == 70', true],
    ['gone == 0', false],
    ['gone != 0', false],
    ['missing(gone)', true],
    ['empty != country', true],
    ['empty == 0', false],
    ['missing(empty)', true],
    ['missing(age)', false],
    ['missing(nothing)', true],
    ['missing(gone + 1)', true],
    ['1 / 0 > 5', true],
  ])('%s is %j', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ['', 'ends where a value was needed (character 1)'],
    ['1 +', 'ends where a value was needed (character 4)'],
    ['(1 + 2', 'ends where `)` was needed (character 7)'],
    ['1 2', 'goes on with `2` where it should end (character 3)'],
    ['a = 1', 'has `=` where a value or an operator was needed (character 3)'],
    ["country == 'DE", "opens with `'`, which is never closed (character 12)"],
    ['a < b < c', 'compares a comparison: join two of them with `and` (character 7)'],
    ['eval(1)', 'calls `eval`, where the functions are abs, min, max, missing (character 1)'],
    ['constructor(1)', 'calls `constructor`, where the functions are abs, min, max, missing (character 1)'],
    ['min(1)', 'gives `min` 1 value, where at least 2 were needed (character 1)'],
    ['and 1', 'has `and` where a value was needed (character 1)'],
    ['x; y', 'has `;` where a value or an operator was needed (character 2)'],
    [`${'('.repeat(400)}1${')'.repeat(400)}`, 'is nested more than 100 deep'],
    ['-'.repeat(1500), 'is nested more than 100 deep'],
    ['1'.repeat(3000), 'is longer than 2000 characters'],
  ])('refuses %s', (text, message) => {
    expect(() => parseExpression(text)).toThrow(message);
    expect(() => parseExpression(text)).toThrow(Problem);
  });

  it('names the columns that it reads, each once', () => {
    expect(columnsOf(parseExpression("amount * (pred != label) + abs(-amount) and not [a b] == 'c'"))).toEqual([
      'amount',
      'pred',
      'label',
      'a b',
    ]);
  });

  it('is worked out row by row', () => {
    const cells: Record<string, Cell[]> = { a: [1, '2', null], b: ['x', 'y', 'x'] };
    const columns = (name: string) => (at: number) => (cells[name] as Cell[])[at] as Cell;
    expect(truths(parseExpression("b == 'x'"), columns, 3)).toEqual([true, false, true]);
    expect(numbers(parseExpression('a * 10'), columns, 3)).toEqual(Float64Array.of(10, 20, Number.NaN));
  });

  it('either reads or refuses with a Problem, whatever it is given', () => {
    const piece = fc.constantFrom(
      'a',
      '1',
      '(',
      ')',
      '+',
      '-',
      '*',
      '==',
      'and',
      'not',
      "'",
      ',',
      'min',
      ' ',
      '[',
      ']',
      '$',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          const expression = parseExpression(pieces.join(''));
          bindExpression(expression, () => () => 1)(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
    );
  });

  it('agrees with JavaScript on arithmetic', () => {
    const operand = fc.double({ min: 0.5, max: 100, noNaN: true }).map((x) => Number(x.toFixed(3)));
    const operator = fc.constantFrom('+', '-', '*', '/');
    fc.assert(
      fc.property(operand, operator, operand, operator, operand, (a, f, b, g, c) => {
        const work = { '+': (x: number, y: number) => x + y, '-': (x: number, y: number) => x - y };
        const all = { ...work, '*': (x: number, y: number) => x * y, '/': (x: number, y: number) => x / y };
        const tight = (sign: string) => sign === '*' || sign === '/';
        const [first, second] = [all[f as '+'], all[g as '+']];
        const expected = !tight(f) && tight(g) ? first(a, second(b, c)) : second(first(a, b), c);
        expect(value(`${a} ${f} ${b} ${g} ${c}`)).toBe(expected);
      }),
    );
  });
});
