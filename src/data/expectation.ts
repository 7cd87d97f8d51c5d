import type { z } from 'zod';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import type { Counter, SourceColumn } from './counter.ts';
import { countText } from './number-text.ts';
import type { Answer, Question } from './question.ts';

/** What an expectation may look at when it makes its question. */
export interface ExpectationScene {
  /** the column that it stands at; absent for one of the whole snapshot */
  readonly column?: SourceColumn;
  readonly rows: number;
  /** milliseconds since 1970 */
  readonly now: number;
  /** a column of the snapshot by its name. Errors: `Problem` when it is not there */
  find(name: string): SourceColumn;
  /** a column of another configured snapshot, opened in the same engine. Errors: `Problem` */
  other(snapshot: string, column: string): Promise<{ readonly other: Counter; readonly to: SourceColumn }>;
}

/** What the answer to a question about the whole column or snapshot means. */
export interface Meaning {
  readonly holds: boolean;
  /** said when it does not hold, after the column's name: "has a mean of 12" */
  readonly found: string;
  /** "between 5 and 7" */
  readonly needed: string;
}

/**
 * Something that a snapshot must do whatever its base does, declared as data. One file each; the registry is generated.
 * In assay.yml its key is the id with underscores. Options are validated by zod: of a column's expectation by `column`,
 * of the whole snapshot's by `snapshot`; an expectation has one or both. It has `fails` or `means`.
 */
export interface Expectation<Options = unknown> {
  /** equals the file's name */
  readonly id: string;
  readonly title: string;
  /** what it demands, what counts as failing, what is left out */
  readonly documentation: string;
  readonly column?: z.ZodType<Options>;
  readonly snapshot?: z.ZodType<Options>;
  /** the question, or the answer where nothing need be asked */
  readonly ask: (options: Options, scene: ExpectationScene) => Promise<Question | Answer>;
  /** what failing rows do, after "12 of 50,000 values": "lie outside 0 and 100". `mostly` bounds their share */
  readonly fails?: (options: Options) => string;
  /** for a number of the whole: `mostly` has no part in it. `now` in milliseconds since 1970 */
  readonly means?: (options: Options, answer: Answer, now: number) => Meaning;
}

/** Declares an expectation. */
export function defineExpectation<Options>(expectation: Expectation<Options>): Expectation {
  return expectation as unknown as Expectation;
}

/** The key of an expectation in assay.yml: its id with underscores. */
export function keyOfExpectation({ id }: Pick<Expectation, 'id'>): string {
  return id.replaceAll('-', '_');
}

/** The column that an expectation stands at. Errors: a fault of ours where there is none. */
export function columnOfScene({ column }: ExpectationScene): SourceColumn {
  if (column === undefined) throw new Error('an expectation of a column was asked without one');
  return column;
}

/** A column of lists. Errors: `Problem` for any other, which has no items to count. */
export function listOf(column: SourceColumn): SourceColumn {
  if (column.type.startsWith('list(')) return column;
  throw new Problem(
    `${quote(column.path.at(-1) ?? '')} has no lists: its type is ${column.type}.`,
    'Take the expectation out of `assay.yml`, or write lists (in Parquet, Arrow or JSON).',
  );
}

/** `between 1 and 5`, `at least 1` or `at most 5`; `anything` when neither end is given. */
export function betweenText(min: number | string | undefined, max: number | string | undefined): string {
  const text = (end: number | string) => (Number.isInteger(end) ? countText(end as number) : String(end));
  if (min !== undefined && max !== undefined) return `between ${text(min)} and ${text(max)}`;
  if (min !== undefined) return `at least ${text(min)}`;
  return max === undefined ? 'anything' : `at most ${text(max)}`;
}

/** Whether a number lies within ends that may be left out. */
export function isBetween(value: number, min: number | undefined, max: number | undefined): boolean {
  return (min === undefined || value >= min) && (max === undefined || value <= max);
}

/** Options with a minimum, a maximum or both: the shape that several expectations refine. */
export function hasAnEnd(options: { readonly min?: unknown; readonly max?: unknown }): boolean {
  return options.min !== undefined || options.max !== undefined;
}
