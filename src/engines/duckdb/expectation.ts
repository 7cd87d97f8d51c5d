import type { Answer, Question, Questions, RowTest } from '../../data/question.ts';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { checkCondition, conditionFrom } from './condition.ts';
import { exactAs } from './exact.ts';
import { wholeAnswer } from './expectation-whole.ts';
import type { Opened } from './opened.ts';
import { rowTestSql, tokensAnswer } from './row-test.ts';
import { capped, rowsOf } from './rows-of.ts';
import { literal } from './sql.ts';

/** Tests of rows in one scan. */
const together = 100;

/**
 * Answers the questions of expectations on one table: all plain tests of rows in one scan for each hundred of them, the
 * others one by one. No query takes longer than `seconds`. Errors: `Problem`.
 */
export function questionsOf(opened: Opened, seconds: number): Questions {
  return {
    ask: async (questions) => {
      const answers = new Map<Question, Answer>();
      const plain = questions.filter(isPlain).map((question) => ({ question, from: fromOf(opened, question.test) }));
      for (const from of new Set(plain.map((each) => each.from))) {
        const same = plain.filter((each) => each.from === from).map(({ question }) => question);
        for (let i = 0; i < same.length; i += together) {
          const group = same.slice(i, i + together);
          const found = await plainAnswers(opened, from, group, seconds);
          group.forEach((question, j) => {
            answers.set(question, found[j] as Answer);
          });
        }
      }
      for (const question of questions) {
        if (!answers.has(question)) answers.set(question, await otherAnswer(opened, question, seconds));
      }
      return questions.map((question) => answers.get(question) as Answer);
    },
    failing: (test, most) => failing(opened, test, most, seconds),
  };
}

type RowsQuestion = Extract<Question, { kind: 'rows' }>;

/** Not those that bring SQL or a pattern of the user's, which may fail and must then fail alone. */
function isPlain(question: Question): question is RowsQuestion {
  if (question.kind !== 'rows') return false;
  const { test } = question;
  return test.is !== 'sql' && test.is !== 'match' && !(test.is === 'tokens' && test.vocabulary !== undefined);
}

/** The rows that a test is asked of. Errors: `Problem` for a comparison of list items. */
function fromOf(opened: Opened, test: RowTest): string {
  if (test.is === 'sql') return opened.from;
  if (test.is === 'compare') return rowsOf(opened, [test.left, test.right]);
  return rowsOf(opened, test.is === 'same-length' ? test.columns : [test.column]);
}

async function plainAnswers(
  opened: Opened,
  from: string,
  questions: readonly RowsQuestion[],
  seconds: number,
): Promise<readonly Answer[]> {
  const asked = questions.map(({ test }) => {
    const { considered, failing: fails } = rowTestSql(opened, test);
    return `count_if(${considered}), count_if(${fails})`;
  });
  const row = await capped(opened, `SELECT ${asked.join(', ')} FROM ${from}`, seconds);
  return questions.map((_, i) => ({ considered: Number(row[2 * i] ?? 0), failing: Number(row[2 * i + 1] ?? 0) }));
}

async function otherAnswer(opened: Opened, question: Question, seconds: number): Promise<Answer> {
  if (question.kind !== 'rows') return wholeAnswer(opened, question, seconds);
  const { test } = question;
  if (test.is === 'sql') return conditionAnswer(opened, test.expression, seconds);
  if (test.is === 'tokens') return tokensAnswer(opened, test, seconds);
  if (test.is === 'match') await checkPattern(opened, test.pattern);
  return (await plainAnswers(opened, fromOf(opened, test), [question], seconds))[0] as Answer;
}

async function checkPattern(opened: Opened, pattern: string): Promise<void> {
  try {
    await opened.connection.query(`SELECT regexp_matches('', ${literal(pattern)})`);
  } catch (cause) {
    // No value of the data is looked at here, so the engine's words are about the pattern.
    const said = /[A-Za-z ]* Error: ([^\n`\u02cb]{1,200})/.exec(String(cause))?.[1] ?? 'the engine gives no reason';
    throw new Problem(
      `The regular expression is not one of RE2: ${quote(said)}.`,
      'RE2 has no look-around and no back-references: write the pattern without them.',
      { cause },
    );
  }
}

async function conditionAnswer(opened: Opened, expression: string, seconds: number): Promise<Answer> {
  await checkCondition(opened, expression);
  const sql = `SELECT count_if((${expression}) IS NOT NULL), count_if(NOT (${expression})) FROM ${conditionFrom(opened)}`;
  try {
    const [considered, fails] = await capped(opened, sql, seconds);
    return { considered: Number(considered ?? 0), failing: Number(fails ?? 0) };
  } catch (cause) {
    if (cause instanceof Problem && /time_cap/.test(cause.mend)) throw cause;
    throw new Problem(
      `The condition could not be evaluated: ${firstLine(cause)}`,
      'Name columns as they are called in the snapshot (in double quotes where needed), and compare like with like.',
      { cause },
    );
  }
}

async function failing(opened: Opened, test: RowTest, most: number, seconds: number) {
  if (!('column' in test)) return [];
  if (test.is === 'tokens' && test.vocabulary !== undefined) return [];
  const value = exactAs(opened.find(test.column.path), 'string');
  const sql = `SELECT ${value} AS v, count(*) AS n FROM ${fromOf(opened, test)} WHERE ${rowTestSql(opened, test).failing} AND ${value} IS NOT NULL GROUP BY v ORDER BY n DESC, v LIMIT ${most}`;
  return (await opened.connection.query(sql, seconds)).map(([v, n]) => [String(v), Number(n)] as const);
}

/** What the engine says of names, types and syntax; of a value that made it fail only that one did. */
function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (
    !/^(Binder|Catalog|Parser) Error|^Invalid Input Error: (missing|invalid|bad|no argument|unexpected)/i.test(message)
  ) {
    return 'a value of the data made it fail.';
  }
  return quote((message.split('\n')[0] ?? '').slice(0, 200));
}
