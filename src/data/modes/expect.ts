import type { Measurement } from '../../evidence/measurement.ts';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Counter, SourceColumn } from '../counter.ts';
import type { Draft } from '../draft.ts';
import type { ExpectationScene } from '../expectation.ts';
import { faultText } from '../fault.ts';
import { listed } from '../listed.ts';
import { countText, percentText } from '../number-text.ts';
import { nameOf } from '../profile.ts';
import type { Answer, Question, Questions } from '../question.ts';
import type { AskedExpectation } from './asked-expectations.ts';
import type { Extra } from './extra.ts';

/** What judging expectations needs besides the snapshot. */
export interface ExpectationWorld {
  /** milliseconds since 1970 */
  readonly now: number;
  /** no query takes longer */
  readonly seconds: number;
  /** whether findings may show values: of columns that are not in `hidden` */
  readonly examples: boolean;
  /** names of columns whose values are never shown */
  readonly hidden: ReadonlySet<string>;
  /** opens another configured snapshot. Errors: `Problem` */
  open(snapshot: string): Promise<Counter>;
}

interface Answered {
  readonly asked: AskedExpectation;
  readonly question: Question | null;
  readonly answer: Answer;
}

/**
 * Judges what the policy expects of a snapshot whatever its base is: exact counts of failing rows, held to `mostly`.
 * One that cannot be checked (a column that is not there, a condition that does not parse) is a finding of its own and
 * an error, and the others go on.
 */
export async function judgeExpectations(
  asked: readonly AskedExpectation[],
  counter: Counter,
  world: ExpectationWorld,
): Promise<Extra> {
  const drafts: Draft[] = [];
  const measurements: Measurement[] = [];
  const empty: string[] = [];
  const open: { readonly asked: AskedExpectation; readonly question: Question | Answer }[] = [];
  let unchecked = false;
  const failed = (one: AskedExpectation, error: unknown) => {
    if (!(error instanceof Problem) && !(error instanceof Error && / Error: /.test(error.message))) throw error;
    unchecked = true;
    drafts.push(uncheckedDraft(one, error));
  };
  const questions = counter.questions?.(world.seconds);
  for (const one of asked) {
    try {
      open.push({ asked: one, question: await questionOf(one, counter, world, questions) });
    } catch (error) {
      failed(one, error);
    }
  }
  for (const each of await answered(open, questions, failed)) {
    const judged = judgedAnswer(each, world.now);
    measurements.push(judged.measurement);
    if (each.answer.considered === 0 && each.asked.expectation.fails !== undefined) empty.push(titleOf(each.asked));
    if (judged.draft !== null) drafts.push(await withExamples(judged.draft, each, questions, world));
  }
  const notes =
    empty.length === 0 ? [] : [{ kind: 'unchecked' as const, text: `No value to hold to: ${empty.join(', ')}.` }];
  return { drafts, measurements, notes, unchecked };
}

async function questionOf(
  { expectation, column, options }: AskedExpectation,
  counter: Counter,
  world: ExpectationWorld,
  questions: Questions | undefined,
): Promise<Question | Answer> {
  const at = column === null ? {} : { column: columnNamed(counter, column) };
  const scene: ExpectationScene = {
    ...at,
    rows: counter.rows,
    now: world.now,
    find: (name) => columnNamed(counter, name),
    other: async (snapshot, name) => {
      const other = await world.open(snapshot);
      return { other, to: columnNamed(other, name) };
    },
  };
  const question = await expectation.ask(options, scene);
  if ('kind' in question && questions === undefined) {
    throw new Problem(`The engine ${quote(counter.engine)} does not answer this question.`, 'Compare a file instead.');
  }
  return question;
}

/** All answers: in one go, and one by one where a question fails, so that it fails alone. */
async function answered(
  open: readonly { readonly asked: AskedExpectation; readonly question: Question | Answer }[],
  questions: Questions | undefined,
  failed: (one: AskedExpectation, error: unknown) => void,
): Promise<readonly Answered[]> {
  const put = open.flatMap(({ question }) => ('kind' in question ? [question] : []));
  const found = new Map<Question, Answer>();
  const ask = async (some: readonly Question[]) => {
    const answers = (await questions?.ask(some)) ?? [];
    some.forEach((question, i) => {
      found.set(question, answers[i] as Answer);
    });
  };
  try {
    if (put.length > 0) await ask(put);
  } catch {
    for (const { asked, question } of open) {
      try {
        if ('kind' in question) await ask([question]);
      } catch (error) {
        failed(asked, error);
      }
    }
  }
  return open.flatMap(({ asked, question }): readonly Answered[] => {
    if (!('kind' in question)) return [{ asked, question: null, answer: question }];
    const answer = found.get(question);
    return answer === undefined ? [] : [{ asked, question, answer }];
  });
}

function judgedAnswer({ asked, answer }: Answered, now: number): { measurement: Measurement; draft: Draft | null } {
  const { expectation, options, mostly, severity, column } = asked;
  const meaning = expectation.means?.(options, answer, now);
  const share = answer.considered === 0 ? 0 : answer.failing / answer.considered;
  const allowed = Math.floor((1 - mostly) * answer.considered + 1e-9);
  const holds = meaning?.holds ?? answer.failing <= allowed;
  const subject = column === null ? 'the snapshot' : quote(column);
  const verdict = holds ? 'pass' : ({ error: 'fail', warning: 'warn', note: 'pass' } as const)[severity];
  const measurement: Measurement = {
    id: ruleOf(asked),
    subject,
    value: meaning === undefined ? share : (answer.value ?? null),
    ...(meaning === undefined || typeof answer.value === 'number' ? {} : { reason: meaning.found }),
    unit: meaning === undefined ? 'share' : '',
    n: { head: answer.considered },
    ...(meaning === undefined ? { limit: { kind: 'max' as const, value: 1 - mostly } } : {}),
    method: 'exact count',
    outcome: holds ? 'within' : 'outside',
    verdict,
  };
  if (holds) return { measurement, draft: null };
  const what = column === null ? 'rows' : 'values';
  const of = `${countText(answer.failing)} of ${countText(answer.considered)} ${what}`;
  const fails = expectation.fails?.(options) ?? '';
  const draft: Draft = {
    rule: ruleOf(asked),
    severity,
    confidence: 'certain',
    message:
      meaning === undefined
        ? `${column === null ? of : `${of} of ${subject}`} ${fails}`
        : `${subject} ${meaning.found}; needed ${meaning.needed}`,
    number:
      meaning === undefined
        ? `${percentText(share)} (exact), n = ${countText(answer.considered)}; allowed ${percentText(1 - mostly)}`
        : `${meaning.found.replace(/^has (a )?/, '')} (exact), n = ${countText(answer.considered)}; needed ${meaning.needed}`,
    mend: 'Find what wrote them and write the snapshot again; or, where they are right, change `expect` in `assay.yml` in a change of its own first.',
    about: [column ?? '', expectation.id, JSON.stringify(options)],
    ...(meaning === undefined ? { size: share } : {}),
  };
  return { measurement, draft };
}

async function withExamples(
  draft: Draft,
  { asked, question }: Answered,
  questions: Questions | undefined,
  world: ExpectationWorld,
): Promise<Draft> {
  const shown = world.examples && asked.column !== null && !world.hidden.has(asked.column);
  if (!shown || question?.kind !== 'rows' || questions === undefined) return draft;
  const values = await questions.failing(question.test, 5);
  if (values.length === 0) return draft;
  const rows = values.map(([value, count]): [string, number] => [quote(value), count]);
  return { ...draft, table: { title: 'Some of the values', columns: ['value', 'rows'], rows } };
}

function uncheckedDraft(asked: AskedExpectation, error: unknown): Draft {
  const { text, mend } = faultText(error);
  return {
    rule: 'expectation-not-checked',
    severity: 'error',
    confidence: 'certain',
    message: `${titleOf(asked)} could not be checked`,
    detail: text,
    mend,
    about: [asked.column ?? '', asked.expectation.id, JSON.stringify(asked.options)],
  };
}

function titleOf({ expectation, column }: AskedExpectation): string {
  const key = quote(expectation.id.replaceAll('-', '_'));
  return column === null ? key : `${key} of ${quote(column)}`;
}

/** The rule of a finding: `expect-` and the expectation's id. */
function ruleOf({ expectation }: AskedExpectation): string {
  return `expect-${expectation.id}`;
}

function columnNamed(counter: Counter, name: string): SourceColumn {
  const found = counter.columns.find((column) => nameOf(column) === name);
  if (found !== undefined) return found;
  throw new Problem(
    `The column ${quote(name)} is not there: needed one of ${listed(
      counter.columns.map((column) => quote(nameOf(column))),
      8,
    )}.`,
    'Write the column again, or take the expectation out of `assay.yml` in a change of its own first.',
  );
}
