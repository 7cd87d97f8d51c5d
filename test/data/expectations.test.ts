import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Counter, SourceColumn } from '../../src/data/counter.ts';
import items from '../../src/data/expectations/items.ts';
import pair from '../../src/data/expectations/pair.ts';
import type { Question, Questions, RowTest } from '../../src/data/question.ts';
import { openDuckdbInProcess } from '../../src/engines/duckdb/duckdb.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { type PlainRow, plainAnswer } from './plain-questions.ts';
import { uniform } from './random.ts';

const directory = mkdtempSync(join(realpathSync(tmpdir()), 'assay-expect-'));
const io = { root: process.cwd(), env: process.env, log: { info: () => {} }, allowInstall: false };
let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdbInProcess({ io, directory, threads: 2 });
});
afterAll(async () => {
  await engine.close();
  rmSync(directory, { recursive: true, force: true });
});

const words = ['red', 'Green', 'blue fox', 'BLUE, red!', '\u00e9t\u00e9 rouge', '', 'x1 red'];

function table(rows: number, seed: number): PlainRow[] {
  const next = uniform(seed);
  const maybe = <T>(value: T): T | null => (next() < 0.1 ? null : value);
  const list = (length: number) => Array.from({ length }, () => Number((next() * 10).toFixed(2)));
  return Array.from({ length: rows }, (_, i) => {
    const length = Math.floor(next() * 4);
    return {
      id: i,
      amount: maybe(Number((next() * 200 - 50).toFixed(2))),
      cost: maybe(Number((next() * 100).toFixed(2))),
      count: maybe(Math.floor(next() * 5)),
      kind: maybe(['a', 'b', 'c', '10', '2'][Math.floor(next() * 5)]),
      mixed: maybe(
        next() < 0.7 ? String(Math.floor(next() * 100)) : ['1.5', 'x', '2026-01-31', '7.0'][Math.floor(next() * 4)],
      ),
      flag: maybe(next() < 0.5),
      at: maybe(`2026-0${1 + Math.floor(next() * 3)}-1${Math.floor(next() * 9)} 12:00:00`),
      text: maybe(words[Math.floor(next() * words.length)]),
      values: maybe(list(length)),
      weights: maybe(list(next() < 0.9 ? length : length + 1)),
      step: i + (next() < 0.05 ? -3 : 0),
    };
  });
}

const lists = ['values', 'weights'];

/** Opens rows as CSV (without lists; missing as \N) or as JSON lines. */
async function opened(rows: readonly PlainRow[], kind: 'csv' | 'json', name: string): Promise<Counter> {
  const names = Object.keys(rows[0] ?? {}).filter((each) => kind === 'json' || !lists.includes(each));
  const file = join(directory, `${name}.${kind}`);
  const cell = (value: unknown) => (value === null ? '\\N' : `"${String(value).replaceAll('"', '""')}"`);
  const text =
    kind === 'json'
      ? rows.map((row) => JSON.stringify(row)).join('\n')
      : [names.join(','), ...rows.map((row) => names.map((each) => cell(row[each])).join(','))].join('\n');
  writeFileSync(file, `${text}\n`);
  const source = { name, files: [file], digest: `sha256:${'1'.repeat(64)}` };
  return kind === 'json'
    ? engine.open({ ...source, kind, nulls: [] })
    : engine.open({ ...source, kind, nulls: ['\\N'], header: { names, delimiter: ',' } });
}

function named(counter: Counter, name: string): SourceColumn {
  const found = counter.columns.find(({ path }) => path.join('.') === name);
  if (found === undefined) throw new Error(`no column ${name}`);
  return found;
}

function questionsOn(counter: Counter, other: Counter): Question[] {
  const at = (name: string) => named(counter, name);
  const tests: RowTest[] = [
    { is: 'filled', column: at('amount') },
    { is: 'range', column: at('amount'), as: 'double', min: -20, max: 100 },
    { is: 'range', column: at('mixed'), as: 'double', min: 5 },
    { is: 'range', column: at('at'), as: 'timestamp(us)', min: Date.parse('2026-02-01') / 1000 },
    { is: 'in', column: at('kind'), as: 'string', values: ['a', 'b', '10'] },
    { is: 'in', column: at('count'), as: 'double', values: [0, 1, 4] },
    { is: 'in', column: at('flag'), as: 'bool', values: ['true'] },
    { is: 'match', column: at('text'), pattern: '^[A-Za-z0-9]+ [a-z]+$' },
    { is: 'match', column: at('count'), pattern: '[13]' },
    { is: 'length', column: at('text'), min: 1, max: 8 },
    { is: 'reads', column: at('mixed'), as: 'int64' },
    { is: 'reads', column: at('mixed'), as: 'double' },
    { is: 'reads', column: at('mixed'), as: 'date' },
    { is: 'tokens', column: at('text'), min: 1, max: 1 },
    { is: 'tokens', column: at('text'), vocabulary: ['red', 'blue', '\u00e9t\u00e9'], coverage: 0.5 },
    { is: 'compare', left: at('amount'), op: '<=', right: at('cost') },
    { is: 'compare', left: at('kind'), op: '!=', right: at('mixed') },
  ];
  return [
    ...tests.map((test): Question => ({ kind: 'rows', test })),
    { kind: 'unique', columns: [at('id')] },
    { kind: 'unique', columns: [at('kind'), at('amount')] },
    { kind: 'distinct', column: at('count') },
    { kind: 'distinct', column: at('text') },
    { kind: 'newest', column: at('at'), until: Date.parse('2026-02-15') / 1000 },
    { kind: 'monotone', column: at('step'), direction: 'increasing', strict: true, within: [] },
    { kind: 'monotone', column: at('step'), direction: 'increasing', strict: false, within: [at('kind')] },
    { kind: 'monotone', column: at('amount'), direction: 'decreasing', strict: false, within: [] },
    { kind: 'reference', column: at('count'), other, to: named(other, 'count') },
    { kind: 'reference', column: at('kind'), other, to: named(other, 'kind') },
  ];
}

const asker = (counter: Counter): Questions => {
  const questions = counter.questions?.(60);
  if (questions === undefined) throw new Error('no questions');
  return questions;
};

describe('DuckDB against plain counting', () => {
  it.each([
    ['csv', 1],
    ['csv', 600],
    ['json', 600],
  ] as const)('%s, %i rows', async (kind, rows) => {
    const plain = table(rows, rows);
    const few = table(3, 77);
    const counter = await opened(plain, kind, `t${rows}`);
    const other = await opened(few, kind, `o${rows}`);
    const questions = questionsOn(counter, other);
    const answers = await asker(counter).ask(questions);
    questions.forEach((question, i) => {
      expect(answers[i], JSON.stringify({ ...question, other: undefined })).toEqual(plainAnswer(plain, question, few));
    });
    expect(answers.filter(({ failing }) => failing > 0).length).toBeGreaterThan(rows === 1 ? 0 : 15);
  });

  it('means from exact sums, the same whatever the order', async () => {
    const plain = table(2000, 8);
    const counter = await opened(plain, 'csv', 'mean');
    const back = await opened([...plain].reverse(), 'csv', 'mean-back');
    const ask = async (each: Counter) => (await asker(each).ask([{ kind: 'mean', column: named(each, 'amount') }]))[0];
    const found = await ask(counter);
    expect(found).toEqual(await ask(back));
    const reference = plainAnswer(plain, { kind: 'mean', column: named(counter, 'amount') });
    expect(found?.considered).toBe(reference.considered);
    expect(found?.value).toBeCloseTo(reference.value ?? Number.NaN, 10);
  });

  it('lists: items, and columns of the same length', async () => {
    const plain = table(500, 12);
    const counter = await opened(plain, 'json', 'lists');
    const [values, weights] = [named(counter, 'values'), named(counter, 'weights')];
    const tests: RowTest[] = [
      { is: 'items', column: values, min: 1, max: 2 },
      { is: 'items', column: values, low: 1, high: 9 },
      { is: 'items', column: values, max: 3, low: 0.5 },
      { is: 'same-length', columns: [values, weights] },
    ];
    const questions = tests.map((test): Question => ({ kind: 'rows', test }));
    expect(await asker(counter).ask(questions)).toEqual(questions.map((question) => plainAnswer(plain, question)));
  });

  it('shows the most frequent failing values', async () => {
    const counter = await opened(table(300, 4), 'csv', 'examples');
    const test: RowTest = { is: 'in', column: named(counter, 'kind'), as: 'string', values: ['a', 'b', 'c'] };
    const values = await asker(counter).failing(test, 5);
    expect(values.map(([value]) => value).sort()).toEqual(['10', '2']);
  });
});

describe('conditions in SQL', () => {
  let counter: Counter;
  let rows: PlainRow[];
  beforeAll(async () => {
    rows = table(400, 3);
    counter = await opened(rows, 'csv', 'sql');
  });
  const ask = (expression: string) => asker(counter).ask([{ kind: 'rows', test: { is: 'sql', expression } }]);

  it.each<[string, (row: PlainRow) => boolean | null]>([
    ['amount >= 0', ({ amount }) => (amount === null ? null : (amount as number) >= 0)],
    ["kind IN ('a', 'b') OR kind IS NULL", ({ kind }) => kind === null || kind === 'a' || kind === 'b'],
    ['CASE WHEN flag THEN id >= 0 ELSE id < 10 END', ({ flag, id }) => (flag === true ? true : (id as number) < 10)],
    ["coalesce(length(text), 0) < 5 AND upper('a') = 'A'", ({ text }) => Array.from(String(text ?? '')).length < 5],
    ['id BETWEEN 5 AND 20', ({ id }) => (id as number) >= 5 && (id as number) <= 20],
    ['amount IS DISTINCT FROM cost', ({ amount, cost }) => amount !== cost],
    [
      'list_contains(list_transform([1, 2], x -> x * 2), count)',
      ({ count }) => (count === null ? null : [2, 4].includes(count as number)),
    ],
  ])('%s', async (expression, truth) => {
    const verdicts = rows.map(truth).filter((each) => each !== null);
    expect(await ask(expression)).toEqual([
      { considered: verdicts.length, failing: verdicts.filter((each) => !each).length },
    ]);
  });

  it.each([
    ['id IN (SELECT 1)', /cannot hold .subquery/],
    ["id IN (FROM read_csv('/etc/passwd'))", /cannot hold .subquery/],
    ['row_number() OVER () > 1', /cannot hold .window/],
    ['sum(id) > 1', /function .sum. cannot/],
    ['random() > 0.5', /function .random. cannot/],
    ["current_setting('memory_limit') = ''", /function .current_setting. cannot/],
    ['now() > "at"', /function .now. cannot/],
    ["getvariable('x') = 1", /function .getvariable. cannot/],
    ['nextval(kind) > 1', /function .nextval. cannot/],
    ['id > 1) FROM t; DROP TABLE t; --', /no SQL expression/],
    ['id > 1), (id > 2', /more than one expression/],
    ['id > 1) WHERE (TRUE', /more than one expression/],
    ['* IS NOT NULL', /cannot hold .star|no SQL expression/],
    ['COLUMNS(*) IS NOT NULL', /cannot hold .star/],
    ['id > ?', /cannot hold .parameter/],
    ['absent > 1', /could not be evaluated.*absent/],
    ['CAST(text AS INTEGER) > 1', /could not be evaluated: a value of the data made it fail/],
  ])('%s is refused', async (expression, message) => {
    await expect(ask(expression)).rejects.toThrow(message);
  });

  it('is stopped after its time', async () => {
    const long = await opened(
      Array.from({ length: 60_000 }, (_, id) => ({ id })),
      'csv',
      'long',
    );
    const slow = "len(list_filter(range(200), x -> md5(CAST(x + id AS VARCHAR)) = 'x')) = 0";
    const asked = long.questions?.(0.1).ask([{ kind: 'rows', test: { is: 'sql', expression: slow } }]);
    await expect(asked).rejects.toThrow(/took more than 0.1 seconds/);
    expect(await ask('id >= 0')).toEqual([{ considered: 400, failing: 0 }]);
  });
});

describe('patterns', () => {
  it('RE2 stays linear where a backtracking engine does not end', async () => {
    const evil = Array.from({ length: 50 }, (_, id) => ({ id, text: `${'a'.repeat(5000)}!` }));
    const counter = await opened(evil, 'csv', 'evil');
    const test: RowTest = { is: 'match', column: named(counter, 'text'), pattern: '^(a+)+$' };
    expect(await asker(counter).ask([{ kind: 'rows', test }])).toEqual([{ considered: 50, failing: 50 }]);
  });

  it('items and lengths are asked of lists alone', async () => {
    const counter = await opened(table(3, 1), 'csv', 'no-lists');
    const scene = {
      rows: 3,
      now: 0,
      find: (name: string) => named(counter, name),
      other: () => Promise.reject(new Error('none')),
    };
    const column = named(counter, 'text');
    await expect(items.ask({ min: 1 }, { ...scene, column })).rejects.toThrow(
      /`text` has no lists: its type is string/,
    );
    await expect(pair.ask({ same_length: ['id', 'text'] }, scene)).rejects.toThrow(/`id` has no lists/);
  });

  it.each<[object, boolean]>([
    [{ left: 'a', op: '<', right: 'b' }, true],
    [{ same_length: ['a', 'b'] }, true],
    [{ left: 'a', op: '~', right: 'b' }, false],
    [{ left: 'a', op: '<' }, false],
    [{ left: 'a', op: '<', right: 'b', same_length: ['a', 'b'] }, false],
    [{}, false],
  ])('a pair is %j: %s', (options, fits) => expect(pair.snapshot?.safeParse(options).success).toBe(fits));

  it.each(['(', '(?=a)', '[a', '*'])('%s is refused', async (pattern) => {
    const counter = await opened(table(3, 1), 'csv', 'pattern');
    const test: RowTest = { is: 'match', column: named(counter, 'text'), pattern };
    await expect(asker(counter).ask([{ kind: 'rows', test }])).rejects.toThrow(
      /not one of RE2: `(missing|invalid|no argument)/,
    );
  });
});
