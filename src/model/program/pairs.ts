import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Random } from '../../stats/random.ts';
import { type Column, type Table, textAt } from '../golden/table.ts';

/** Two texts for one question, of which a judge says the better. */
export interface Pair {
  readonly expected: string;
  readonly first: string;
  readonly second: string;
  /** the question's other columns, as a JSON object */
  readonly row: string;
}

/** A pair that a person has judged; of a golden row where `id` is known. */
export interface HumanPair extends Pair {
  readonly id: string | null;
  /** 1 the second text, 0 the first, 0.5 neither */
  readonly forSecond: number;
}

/** What a judge is asked, and which answer belongs to which pair. */
export interface Questions {
  readonly lines: readonly string[];
  /** the ids of the lines, in their order */
  readonly ids: readonly string[];
  /** for each line twice the number of its pair, and 1 more where the texts stand in the other order */
  readonly order: Uint32Array;
}

/** What a judge said about pairs. */
export interface Preferences {
  /** for each pair how much the second text is preferred, 0 … 1, averaged over both orders; 0.5 for equal texts */
  readonly forSecond: Float64Array;
  /** for each pair 1 where the same place was preferred in both orders, so that the order decided; NaN where not asked */
  readonly byPlace: Float64Array;
}

/**
 * The questions about pairs of different texts, each in both orders, all shuffled: nothing in a question tells which text
 * is whose. Equal texts are not asked about.
 */
export function questionsOf(pairs: readonly Pair[], random: Random): Questions {
  const asked = pairs.flatMap(({ first, second }, pair) => (first === second ? [] : [2 * pair, 2 * pair + 1]));
  const order = Uint32Array.from(asked);
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  const lines = Array.from(order, (place, i) => {
    const { expected, first, second, row } = pairs[place >> 1] as Pair;
    const [a, b] = place % 2 === 0 ? [first, second] : [second, first];
    return `${JSON.stringify({ id: String(i), expected, a, b }).slice(0, -1)},"row":${row}}\n`;
  });
  return { lines, ids: lines.map((_, i) => String(i)), order };
}

/** The preferences about `pairs` pairs, of the answers to the questions: how much `a` is preferred, 0 … 1. */
export function preferencesOf(pairs: number, { order }: Questions, answers: Float64Array): Preferences {
  const forSecond = new Float64Array(pairs).fill(0.5);
  const byPlace = new Float64Array(pairs).fill(Number.NaN);
  const forA = new Float64Array(2 * pairs).fill(Number.NaN);
  order.forEach((place, i) => {
    forA[place] = answers[i] as number;
  });
  for (const place of order) {
    if (place % 2 === 1) continue;
    const [straight, turned] = [forA[place] as number, forA[place + 1] as number];
    forSecond[place >> 1] = (1 - straight + turned) / 2;
    byPlace[place >> 1] = (straight > 0.5 && turned > 0.5) || (straight < 0.5 && turned < 0.5) ? 1 : 0;
  }
  return { forSecond, byPlace };
}

/** A preference in an answer: `a`, `b`, `tie`, or a number from 0 (b) to 1 (a). */
export function preferenceOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value >= 0 && value <= 1 ? value : undefined;
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return word === 'a' ? 1 : word === 'b' ? 0 : word === 'tie' ? 0.5 : undefined;
}

/**
 * The pairs that people have judged: the columns `a`, `b` and `preference` (a, b or tie), and where they are there `id` (of
 * a golden row), `expected` and others. Errors: `Problem` for a column that is missing, or another word.
 */
export function humanPairs(table: Table, shown: string): readonly HumanPair[] {
  const needed = ['a', 'b', 'preference'].map((name) => table.columns.get(name));
  if (needed.includes(undefined) || table.rows === 0) {
    throw new Problem(
      `The judged pairs ${quote(shown)} have ${table.rows} rows and the columns ${[...table.columns.keys()].slice(0, 30).map(quote).join(', ')}: needed a row and \`a\`, \`b\` and \`preference\`.`,
      'Write the two texts and who was preferred (a, b or tie), one pair a row.',
    );
  }
  const [a, b, preference] = needed as [Column, Column, Column];
  const text = (name: string, row: number) => {
    const column = table.columns.get(name);
    return column === undefined ? '' : textAt(column, row);
  };
  const others = [...table.columns].filter(([name, { shape }]) => shape.length === 0 && !own.has(name));
  return Array.from({ length: table.rows }, (_, row) => {
    const word = textAt(preference, row);
    const forA = preferenceOf(word);
    if (forA === undefined) {
      throw new Problem(
        `The judged pairs ${quote(shown)} have the preference ${quote(word)} in row ${row + 1}: needed a, b or tie.`,
        'Correct the word.',
      );
    }
    return {
      id: table.columns.has('id') ? text('id', row) : null,
      expected: text('expected', row),
      first: textAt(a, row),
      second: textAt(b, row),
      row: JSON.stringify(Object.fromEntries(others.map(([name, column]) => [name, textAt(column, row)]))),
      forSecond: 1 - forA,
    };
  });
}

const own = new Set(['id', 'a', 'b', 'preference', 'expected']);
