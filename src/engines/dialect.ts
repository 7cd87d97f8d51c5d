import type { Sampled, SourceColumn } from '../data/counter.ts';
import type { LogicalType } from '../data/types.ts';
import type { Connection } from './engine.ts';

/** A column that SQL can ask for: where it finds the stored value, and what it is. */
export interface SqlColumn extends SourceColumn {
  /** SQL expression of the stored value */
  readonly expression: string;
}

/** A table of an engine: what stands after FROM, and its columns. */
export interface SqlTable {
  readonly from: string;
  readonly columns: readonly SqlColumn[];
}

/** One item of a SELECT list and the way to read what the engine answers for it. */
export interface Asked<T> {
  readonly sql: string;
  readonly read: (answer: unknown) => T;
}

/**
 * What differs between SQL engines for a profile: how values are named and cast, and how they are counted in one pass
 * and one row of answers. Every count is an aggregate that adds up over parts of the table, so the engine may count on
 * as many workers as it likes. `x` is always an expression on the axis of `typed`.
 */
export interface Dialect {
  /** the most columns of one query */
  readonly together: number;
  identifier(name: string): string;
  literal(text: string): string;
  /** a number that reads back as the same double */
  double(value: number): string;
  /** `x`, stored as `from`, as a double (numbers; times in seconds) or as text; NULL where it is not of the type `as` */
  typed(x: string, from: LogicalType, as: LogicalType): string;
  countIf(condition: string): Asked<number>;
  count(x: string): Asked<number>;
  isNan(x: string): string;
  isFinite(x: string): string;
  isInfinite(x: string, sign: 1 | -1): string;
  /** least and largest finite value, or null */
  extremes(x: string): readonly [Asked<number | null>, Asked<number | null>];
  /** counts of finite v in `before < v <= edge`, one more than edges; edges rise */
  countsAtEdges(x: string, edges: readonly number[]): Asked<readonly number[]>;
  /** counts of each value, then of all others that are not NULL */
  countsOfValues(x: string, values: readonly string[]): Asked<readonly number[]>;
  /** the integer that is nearest to (x - centre) * 2^scale, ties to the even one; NULL where it has more than 64 bits */
  scaled(x: string, centre: number, scale: number): string;
  /** of integers, exact */
  exactSum(x: string): Asked<bigint>;
  /** counts of finite v that are, as such a type, exactly their rounding to 0, 1, ..., 6 decimal places, then of all others */
  countsOfPlaces(x: string, type: LogicalType): Asked<readonly number[]>;
  /** the fewest decimal places, 0 to 6, to which all finite v are rounded but for errors of 1e-9; 17 for more */
  places(x: string): Asked<number>;
  /** whether the hash of a value falls in one slice of so many; the same for equal texts and equal doubles */
  inSlice(x: string, slice: number): string;
  /** a bitmap in base64 of `distinctBits` bits, by the hash of each value of one slice of so many */
  bitsOfValues(x: string, slice: number): Asked<string>;
  /** as `shapeOf` (shape.ts) */
  shape(x: string): string;
  /** as `looksOf` (looks.ts): how many texts have each look */
  countsOfLooks(x: string): Asked<readonly number[]>;
  /** number of characters of a text, or of items of a list; a double */
  length(x: string, type: LogicalType): string;
  /** of all values of a sample: quantiles, tails, how many and how many different; only finite ones */
  sampledNumbers(x: string): Asked<Sampled>;
  /** of all values of a sample: the most frequent (by count, then by bytes, both falling), and some of the whole range */
  sampledTexts(x: string, most: number): Asked<Sampled>;
  countDistinct(x: string): Asked<number>;
  /** a 64-bit integer that depends on all values of a row and on nothing else */
  hashOfRow(columns: readonly SqlColumn[]): string;
  /** of all rows in any order; comparable only within one version of the engine */
  hashOfRows(columns: readonly SqlColumn[]): Asked<string>;
  /** a value of a group in which all are the same */
  anyOf(x: string): string;
  /** `FROM` of the rows of `from`, each `times` (an integer expression) times over */
  repeated(from: string, times: string): string;
  /** the table of that name. Errors: `Problem` when it is not there */
  describe(connection: Connection, name: readonly string[]): Promise<SqlTable>;
}
