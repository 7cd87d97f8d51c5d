import { quote } from '../../evidence/quote.ts';
import type { Golden } from '../golden/golden.ts';
import { type Cell, type Column, cellAt } from '../golden/table.ts';
import type { Sample } from '../sample.ts';

/** Longest answer of a program in bytes. */
export const longestAnswer = 64 * 2 ** 20;

/** What an answer of a program says, or as a phrase what is wrong with it. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/**
 * The labelled rows as a program of `metric-command` is given them, one line of JSON each: `id`, `label`, `output`, `weight`
 * and `query` where there are some, and in `row` the plain columns of the golden dataset but `roles` (its id and labels).
 * NaN, infinite numbers and missing cells are null.
 */
export function* rowLines(golden: Golden, sample: Sample, roles: readonly string[]): Generator<string> {
  const { labels, labelWidth, outputs, width, texts, weights, queries } = sample;
  const columns = plainColumns(golden, roles);
  for (let row = 0; row < sample.rows; row++) {
    const fields = [
      `"id":${JSON.stringify(golden.ids[golden.labelled[row] as number])}`,
      `"label":${texts === undefined ? numbers(labels, labelWidth, row) : JSON.stringify(texts.wanted[row])}`,
      `"output":${texts === undefined ? numbers(outputs, width, row) : JSON.stringify(texts.given[row])}`,
      ...(weights === undefined ? [] : [`"weight":${weights[row]}`]),
      ...(queries === undefined ? [] : [`"query":${queries[row]}`]),
      `"row":${cellsOf(columns, golden.labelled[row] as number)}`,
    ];
    yield `{${fields.join(',')}}\n`;
  }
}

/** The columns with one plain cell a row, but those with these names. */
export function plainColumns({ table }: Golden, but: readonly string[]): readonly (readonly [string, Column])[] {
  return [...table.columns].filter(([name, { shape }]) => shape.length === 0 && !but.includes(name));
}

/** The cells of one row as a JSON object. */
export function cellsOf(columns: readonly (readonly [string, Column])[], row: number): string {
  return `{${columns.map(([name, column]) => `${JSON.stringify(name)}:${cell(cellAt(column, row))}`).join(',')}}`;
}

function cell(value: Cell): string {
  if (typeof value === 'bigint') return String(value);
  return typeof value === 'number' ? number(value) : JSON.stringify(value);
}

function numbers(values: Float64Array, width: number, row: number): string {
  if (width === 1) return number(values[row] as number);
  return `[${Array.from(values.subarray(row * width, (row + 1) * width), number).join(',')}]`;
}

function number(value: number): string {
  return Number.isFinite(value) ? String(value) : 'null';
}

/** Takes out of a text what may not stand in evidence. */
type Withheld = (text: string) => string;

/** The one number that a program wrote: a line of JSON with a finite number. */
export function readNumber(text: string, withheld: Withheld): Read<number> {
  const value = parsed(text);
  if (typeof value === 'number' && Number.isFinite(value)) return { ok: true, value };
  return { ok: false, problem: `wrote no number, but ${text.trim() === '' ? 'nothing' : shown(text, withheld)}` };
}

/**
 * The value that a program wrote for each id, in the order of the ids: lines of JSON with `id` and the field `key`, in any
 * order, exactly one for each id. `read` reads the field; undefined for what it may not be, which `needed` says. Words of
 * the program in a problem go through `withheld`.
 */
export function readValues(
  text: string,
  ids: readonly string[],
  key: string,
  of: { read(value: unknown): number | undefined; readonly needed: string; readonly withheld: Withheld },
): Read<Float64Array> {
  const { read, needed } = of;
  const words = (said: string) => shown(said, of.withheld);
  const places = new Map(ids.map((id, place) => [id, place]));
  const values = new Float64Array(ids.length).fill(Number.NaN);
  const no = (problem: string): Read<Float64Array> => ({ ok: false, problem });
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const said = parsed(line) as Readonly<Record<string, unknown>> | null | undefined;
    if (typeof said !== 'object' || said === null) return no(`wrote a line that is no JSON object: ${words(line)}`);
    const place = places.get(String(said.id));
    if (place === undefined) return no(`wrote the id ${words(String(said.id))}, which it was not asked about`);
    const value = read(said[key]);
    if (value === undefined || !Number.isFinite(value)) return no(`gave no ${needed} as \`${key}\`: ${words(line)}`);
    if (!Number.isNaN(values[place])) return no(`answered the id ${words(String(said.id))} twice`);
    values[place] = value;
  }
  const absent = values.findIndex((value) => Number.isNaN(value));
  if (absent < 0) return { ok: true, value: values };
  const count = values.filter((value) => Number.isNaN(value)).length;
  return no(`left ${count} of ${ids.length} unanswered, the first with the id ${words(ids[absent] as string)}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A score of `metric-command`: a number, or a truth as 1 or 0. */
export function scoreOf(value: unknown): number | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' ? value : undefined;
}

/** Words of a program in a sentence: one line, 200 characters, in backticks that it cannot close. */
function shown(text: string, withheld: Withheld): string {
  // Before it is cut: half a value would not be found.
  return quote(withheld(text.trim()).split('\n')[0]?.slice(0, 200) ?? '');
}
