import { isMissing, numberOf } from '../golden/table.ts';
import type { Expression, Operator } from './expression.ts';

/** One value of a row, as its column holds it; null for a missing one. */
export type Cell = number | bigint | string | boolean | null;

/** Gives the cell of a row, counted from 0. */
export type CellAt = (row: number) => Cell;

/** Finds a column by its name; undefined when there is none (check `columnsOf` first). */
export type Columns = (name: string) => CellAt | undefined;

/**
 * An expression as a function of the row. A missing cell makes arithmetic NaN and every comparison false, `!=` as well;
 * `missing(x)` asks for it, and for a text that stands for one (empty, NA). Cells are compared as numbers when one side is a number or true or false, else as texts.
 * A column that is not there counts as missing.
 */
export function bindExpression(expression: Expression, columns: Columns): CellAt {
  if (expression.kind === 'value') return () => expression.value;
  if (expression.kind === 'column') return columns(expression.name) ?? (() => null);
  if (expression.kind === 'not') {
    const of = bindExpression(expression.of, columns);
    return (row) => !isTrue(of(row));
  }
  if (expression.kind === 'minus') {
    const of = bindExpression(expression.of, columns);
    return (row) => -number(of(row));
  }
  if (expression.kind === 'call') {
    const of = expression.of.map((each) => bindExpression(each, columns));
    if (expression.name === 'missing') {
      return (row) => {
        const cell = (of[0] as CellAt)(row);
        return typeof cell === 'string' ? isMissing(cell) : absent(cell);
      };
    }
    const name = expression.name;
    const work: (...values: number[]) => number = Math[name];
    return (row) => work(...of.map((each) => number(each(row))));
  }
  const [left, right] = [bindExpression(expression.left, columns), bindExpression(expression.right, columns)];
  const by = expression.by;
  if (by === 'and') return (row) => isTrue(left(row)) && isTrue(right(row));
  if (by === 'or') return (row) => isTrue(left(row)) || isTrue(right(row));
  return (row) => combined(by, left(row), right(row));
}

/** Whether a cell counts as true: true itself, a number other than 0, the text "true". */
export function isTrue(cell: Cell): boolean {
  const value = number(cell);
  return !Number.isNaN(value) && value !== 0;
}

/** Truth of an expression for each of the rows 0 … rows - 1. */
export function truths(expression: Expression, columns: Columns, rows: number): readonly boolean[] {
  const at = bindExpression(expression, columns);
  return Array.from({ length: rows }, (_, row) => isTrue(at(row)));
}

/** Value of an expression for each of the rows 0 … rows - 1; NaN where it is no number. */
export function numbers(expression: Expression, columns: Columns, rows: number): Float64Array {
  const at = bindExpression(expression, columns);
  return Float64Array.from({ length: rows }, (_, row) => number(at(row)));
}

function number(cell: Cell): number {
  if (typeof cell === 'string') return numberOf(cell);
  return cell === null ? Number.NaN : Number(cell);
}

function absent(cell: Cell): boolean {
  return cell === null || Number.isNaN(cell);
}

function combined(by: Exclude<Operator, 'and' | 'or'>, left: Cell, right: Cell): Cell {
  if (by === '+') return number(left) + number(right);
  if (by === '-') return number(left) - number(right);
  if (by === '*') return number(left) * number(right);
  if (by === '/') return number(left) / number(right);
  if (absent(left) || absent(right)) return false;
  const numeric = typeof left !== 'string' || typeof right !== 'string';
  if (numeric || (by !== '==' && by !== '!=')) return compared(by, number(left), number(right));
  return (left === right) === (by === '==');
}

function compared(by: string, left: number, right: number): boolean {
  if (Number.isNaN(left) || Number.isNaN(right)) return by === '!=';
  if (by === '==') return left === right;
  if (by === '!=') return left !== right;
  if (by === '<') return left < right;
  if (by === '<=') return left <= right;
  return by === '>' ? left > right : left >= right;
}
