import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Case, Part } from '../../model/judge/part.ts';
import { judgePreferences } from '../../model/judge/preferences.ts';
import { cellsOf, plainColumns, readValues } from '../../model/program/lines.ts';
import {
  type HumanPair,
  humanPairs,
  type Pair,
  preferenceOf,
  preferencesOf,
  questionsOf,
} from '../../model/program/pairs.ts';
import type { Scored } from '../../model/sample.ts';
import { readTable } from '../../sources/tables/read-table.ts';
import { seededRandom } from '../../stats/random.ts';
import { fileBytes } from './files.ts';
import type { Run } from './inputs.ts';
import { answerOf, type ByProgram } from './metric-program.ts';

/**
 * The case with the preferences of a judge between the texts of both models, and with those of people where they have
 * judged these texts; and how far the judge can be trusted. Everything is asked in one run of the program.
 * Errors: `Problem` for a judge that does not answer as it must, and for a file of judged pairs that cannot be used.
 */
export async function judgedBy(
  run: Run,
  it: Case,
  one: ByProgram,
): Promise<{ readonly it: Case; readonly part: Part }> {
  const { id, program } = one;
  const pairs = pairsOf(run, it);
  const people = program.human === undefined ? [] : await humanPairsOf(run, program.human);
  const both = [...pairs, ...people];
  const questions = questionsOf(both, seededRandom(run.io.seed, 'judge'));
  const what = `${both.length} pairs of texts`;
  const needed = 'a, b, tie or number from 0 to 1';
  const answers =
    questions.lines.length === 0
      ? new Float64Array(0)
      : await answerOf(run, one, { lines: questions.lines, what }, (text, withheld) =>
          readValues(text, questions.ids, 'preference', { read: preferenceOf, needed, withheld }),
        );
  const { forSecond, byPlace } = preferencesOf(both.length, questions, answers);
  const own = forSecond.subarray(0, pairs.length);
  const human = Float64Array.from(people, (pair) => pair.forSecond);
  const known = {
    ...it,
    base: {
      ...it.base,
      scored: withRows(
        it.base.scored,
        program.key,
        own.map((p) => 1 - p),
      ),
    },
    head: { ...it.head, scored: withRows(it.head.scored, program.key, own.slice()) },
    ...(people.length === 0
      ? {}
      : { people: new Map([...(it.people ?? []), [program.key, byPeople(it, pairs, people)]]) }),
  };
  const record = {
    id,
    program,
    byPlace,
    people: people.length === 0 ? null : { judge: forSecond.slice(pairs.length), human },
    undecided: one.undecided,
  };
  return { it: known, part: judgePreferences(known, record) };
}

/** The texts of both models on each labelled row, the baseline's first. */
function pairsOf({ config }: Run, { golden, base, head }: Case): readonly Pair[] {
  const { id, label } = config.golden;
  const columns = plainColumns(golden, [id, ...(typeof label === 'string' ? [label] : label)]);
  return Array.from({ length: base.rows }, (_, row) => ({
    expected: base.texts?.wanted[row] as string,
    first: base.texts?.given[row] as string,
    second: head.texts?.given[row] as string,
    row: cellsOf(columns, golden.labelled[row] as number),
  }));
}

async function humanPairsOf({ io, places }: Run, path: string): Promise<readonly HumanPair[]> {
  const bytes = await fileBytes(io.root, places.golden, path);
  if (bytes === null) {
    throw new Problem(
      `There is no file of judged pairs at ${quote(path)}.`,
      'Correct `human` in the configuration, or commit the file to the base first.',
    );
  }
  return humanPairs(await readTable(bytes, path, new Set(['id', 'a', 'b', 'expected', 'preference'])), path);
}

/** What people prefer on each row: 1 = the candidate's text; NaN where nobody has judged these two texts. */
function byPeople({ golden }: Case, pairs: readonly Pair[], people: readonly HumanPair[]): Float64Array {
  const key = (id: string, first: string, second: string) => JSON.stringify([id, first, second]);
  const judged = new Map(
    people.flatMap(({ id, first, second, forSecond }) =>
      id === null
        ? []
        : [[key(id, first, second), forSecond] as const, [key(id, second, first), 1 - forSecond] as const],
    ),
  );
  return Float64Array.from(pairs, ({ first, second }, row) => {
    const id = golden.ids[golden.labelled[row] as number] as string;
    return judged.get(key(id, first, second)) ?? Number.NaN;
  });
}

function withRows(scored: readonly Scored[] | undefined, key: string, values: Float64Array): readonly Scored[] {
  const { rows, numbers } = scored?.[0] ?? { rows: new Map(), numbers: new Map() };
  return [{ rows: new Map([...rows, [key, values]]), numbers }];
}
