import type { Answer, Question, RowTest } from '../../src/data/question.ts';

/** A row of plain values: lists are arrays, a missing value is null. */
export type PlainRow = Readonly<Record<string, unknown>>;

type Of<K extends Question['kind']> = Extract<Question, { kind: K }>;

/** The answer to a question by the plainest code: the reference that engines are held to. */
export function plainAnswer(rows: readonly PlainRow[], question: Question, others: readonly PlainRow[] = []): Answer {
  switch (question.kind) {
    case 'rows':
      return rowsAnswer(rows, question.test);
    case 'unique':
      return uniqueAnswer(rows, question);
    case 'distinct': {
      const values = filled(rows, question.column.path[0] ?? '');
      return { considered: values.length, failing: 0, value: new Set(values).size };
    }
    case 'mean': {
      const values = filled(rows, question.column.path[0] ?? '')
        .map(Number)
        .filter(Number.isFinite);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return { considered: values.length, failing: 0, value: values.length === 0 ? null : mean };
    }
    case 'newest': {
      const times = filled(rows, question.column.path[0] ?? '').map(seconds);
      const past = times.filter((time) => time <= question.until);
      return {
        considered: times.length,
        failing: times.length - past.length,
        value: past.length === 0 ? null : Math.max(...past),
      };
    }
    case 'monotone':
      return monotoneAnswer(rows, question);
    case 'reference': {
      const known = new Set(filled(others, question.to.path[0] ?? ''));
      const values = filled(rows, question.column.path[0] ?? '');
      return { considered: values.length, failing: values.filter((value) => !known.has(value)).length };
    }
  }
}

function filled(rows: readonly PlainRow[], name: string): unknown[] {
  return rows.map((row) => row[name]).filter((value) => value !== null && value !== undefined);
}

function seconds(value: unknown): number {
  return Date.parse(`${String(value).replace(' ', 'T')}Z`) / 1000;
}

function uniqueAnswer(rows: readonly PlainRow[], { columns }: Of<'unique'>): Answer {
  const keys = rows
    .map((row) => columns.map(({ path }) => row[path[0] ?? '']))
    .filter((key) => key.every((value) => value !== null))
    .map((key) => JSON.stringify(key));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { considered: keys.length, failing: keys.filter((key) => (counts.get(key) ?? 0) > 1).length };
}

function monotoneAnswer(rows: readonly PlainRow[], { column, direction, strict, within }: Of<'monotone'>): Answer {
  const last = new Map<string, number>();
  let [considered, failing] = [0, 0];
  for (const row of rows) {
    const value = row[column.path[0] ?? ''] as number | null;
    if (value === null) continue;
    const group = JSON.stringify(within.map(({ path }) => row[path[0] ?? '']));
    const before = last.get(group);
    const step = before === undefined ? null : direction === 'increasing' ? value - before : before - value;
    considered++;
    if (step !== null && (step < 0 || (strict && step === 0))) failing++;
    last.set(group, value);
  }
  return { considered, failing };
}

function rowsAnswer(rows: readonly PlainRow[], test: RowTest): Answer {
  const looked = rows.filter((row) => isConsidered(row, test));
  return { considered: looked.length, failing: looked.filter((row) => !holds(row, test)).length };
}

function isConsidered(row: PlainRow, test: RowTest): boolean {
  if (test.is === 'filled' || test.is === 'sql') return true;
  if (test.is === 'compare') return row[test.left.path[0] ?? ''] !== null && row[test.right.path[0] ?? ''] !== null;
  if (test.is === 'same-length') return test.columns.some(({ path }) => row[path[0] ?? ''] !== null);
  return row[test.column.path[0] ?? ''] !== null;
}

const inside = (value: number, min?: number, max?: number) =>
  !Number.isNaN(value) && (min === undefined || value >= min) && (max === undefined || value <= max);

function holds(row: PlainRow, test: RowTest): boolean {
  if (test.is === 'sql') throw new Error('the reference knows no SQL');
  if (test.is === 'compare') return compared(row[test.left.path[0] ?? ''], test.op, row[test.right.path[0] ?? '']);
  if (test.is === 'same-length') {
    const lengths = test.columns.map(({ path }) => (row[path[0] ?? ''] as unknown[] | null)?.length ?? -1);
    return lengths.every((length) => length === lengths[0]);
  }
  const value = row[test.column.path[0] ?? ''];
  const text = String(value);
  switch (test.is) {
    case 'filled':
      return value !== null;
    case 'range':
      return inside(
        test.as === 'double' ? (text.trim() === '' ? Number.NaN : Number(text)) : seconds(value),
        test.min,
        test.max,
      );
    case 'in':
      return test.as === 'double'
        ? test.values.includes(Number(text))
        : test.values.includes(test.as === 'bool' ? text.toLowerCase() : text);
    case 'match':
      return new RegExp(test.pattern, 'u').test(text);
    case 'length':
      return inside(Array.from(text).length, test.min, test.max);
    case 'reads':
      return reads(text, test.as);
    case 'items': {
      const items = value as (number | null)[];
      const all = test.low === undefined && test.high === undefined;
      return (
        inside(items.length, test.min, test.max) &&
        (all || items.every((item) => item !== null && inside(item, test.low, test.high)))
      );
    }
    case 'tokens': {
      const tokens = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
      const known = tokens.filter((token) => test.vocabulary?.includes(token) ?? true).length;
      return inside(tokens.length, test.min, test.max) && known >= tokens.length * (test.coverage ?? 1) - 1e-9;
    }
  }
}

function reads(text: string, as: string): boolean {
  if (as === 'int64') return /^[+-]?\d{1,18}(\.0+)?$/.test(text);
  if (as === 'double') return text.trim() !== '' && !Number.isNaN(Number(text));
  if (as === 'date') return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  return as === 'string';
}

function compared(a: unknown, op: string, b: unknown): boolean {
  const [x, y] = typeof a === 'number' && typeof b === 'number' ? [a, b] : [String(a), String(b)];
  if (op === '=') return x === y;
  if (op === '!=') return x !== y;
  if (op.startsWith('<')) return op === '<' ? x < y : x <= y;
  return op === '>' ? x > y : x >= y;
}
