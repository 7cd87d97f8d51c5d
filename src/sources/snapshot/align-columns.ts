import { createReadStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { Problem } from '../../evidence/problem.ts';
import { quote as quoted } from '../../evidence/quote.ts';
import type { DelimitedHeader } from '../delimited-header.ts';

/** A CSV file of several that belong together. */
export interface TextPart {
  readonly name: string;
  readonly path: string;
  readonly header: DelimitedHeader;
}

/** A column that some files of a snapshot do not have. */
export interface Lacking {
  readonly column: string;
  readonly files: readonly string[];
}

/** Characters that one record may take; more is a quote that is never closed. */
const longest = 16 * 1024 ** 2;

/** How many times as many columns as its own a file may get: each is a cell more in every one of its rows. */
const stretch = 10;

/** Whether files have so much in common that all columns of all are written into each: at least a tenth, or few at all. */
export function areAlike(parts: readonly TextPart[]): boolean {
  const all = allNames(parts).length;
  return parts.every(({ header }) => all <= stretch * Math.max(stretch, header.names.length));
}

/** All names of all files, in the order in which they come first. */
export function allNames(parts: readonly TextPart[]): readonly string[] {
  return [...new Set(parts.flatMap(({ header }) => header.names))];
}

/** Columns that are not in every file, with the files that lack them. */
export function lackingOf(parts: readonly TextPart[]): readonly Lacking[] {
  const own = parts.map(({ name, header }) => ({ name, names: new Set(header.names) }));
  return allNames(parts).flatMap((column) => {
    const files = own.filter(({ names }) => !names.has(column)).map(({ name }) => name);
    return files.length === 0 ? [] : [{ column, files }];
  });
}

/**
 * Writes a CSV file anew with these columns in this order, under a header line of ours: cells as they stand, quotes and all, and `missing` for a column
 * that the file does not have. `skip` blank lines come first. Errors: `Problem` for a record of more or fewer cells than
 * the header has names, and for one that does not end.
 */
export async function alignColumns(
  { name, path, header }: TextPart,
  names: readonly string[],
  { missing, skip }: { readonly missing: string; readonly skip: number },
): Promise<void> {
  const places = names.map((each) => header.names.indexOf(each));
  const { delimiter, quote, escape: before } = header;
  const none = missing === '' ? '' : `${quote}${missing.replaceAll(quote, `${before}${quote}`)}${quote}`;
  const fresh = `${path}.aligned`;
  const target = await open(fresh, 'wx', 0o600);
  try {
    // Numbered, since the names are known, and nothing that stands in one can then run into the rows below.
    await target.write(`${'\n'.repeat(skip)}${names.map((_, i) => `c${i}`).join(delimiter)}\n`);
    let first = true;
    for await (const records of rawRecords(path, name, header)) {
      const lines: string[] = [];
      for (const { cells, line } of records) {
        if (cells.length !== header.names.length) throw ragged(name, line, cells.length, header.names.length);
        if (!first) lines.push(places.map((at) => (at < 0 ? none : cells[at])).join(delimiter));
        first = false;
      }
      if (lines.length > 0) await target.write(`${lines.join('\n')}\n`);
    }
  } finally {
    await target.close();
  }
  await rename(fresh, path);
}

interface RawRecord {
  readonly cells: readonly string[];
  /** where it ends, 1-based */
  readonly line: number;
}

/** The records of a text, some at a time, with their cells as they stand. Blank lines are passed over. */
async function* rawRecords(path: string, name: string, dialect: DelimitedHeader): AsyncGenerator<readonly RawRecord[]> {
  let rest = '';
  let line = 1;
  let atStart = true;
  const divided = (text: string, end: boolean) => {
    const found = divide(text, dialect, line, end);
    rest = text.slice(found.used);
    line = found.line;
    if (rest.length <= longest) return found.records;
    throw new Problem(
      `${quoted(name)} has a record of more than ${longest} characters from line ${line} on.`,
      'Close the quote that is open there.',
    );
  };
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1024 ** 2 })) {
    yield divided(rest + (atStart ? String(chunk).replace(/^\ufeff/, '') : String(chunk)), false);
    atStart = false;
  }
  yield divided(rest, true);
}

/** The records that end in a text. What follows the last of them, and a character that the next one decides about, is left. */
function divide(
  text: string,
  { delimiter, quote, escape: before }: DelimitedHeader,
  start: number,
  end: boolean,
): { readonly records: readonly RawRecord[]; readonly used: number; readonly line: number } {
  const records: RawRecord[] = [];
  let [used, cellStart, line, here] = [0, 0, start, start];
  let cells: string[] = [];
  let quoting = false;
  const finish = (at: number, next: number) => {
    cells.push(text.slice(cellStart, at));
    if (cells.length > 1 || cells[0] !== '') records.push({ cells, line: here });
    cells = [];
    here++;
    [used, cellStart, line] = [next, next, here];
  };
  const stop = end ? text.length : text.length - 1;
  for (let i = 0; i < stop; i++) {
    const character = text[i];
    if (quoting) {
      if (character === '\n' || (character === '\r' && text[i + 1] !== '\n')) here++;
      if (character === before && text[i + 1] === quote) i++;
      else if (character === quote) quoting = false;
    } else if (character === quote && i === cellStart) quoting = true;
    else if (character === delimiter) {
      cells.push(text.slice(cellStart, i));
      cellStart = i + 1;
    } else if (character === '\n') finish(text[i - 1] === '\r' && i > cellStart ? i - 1 : i, i + 1);
    else if (character === '\r' && text[i + 1] !== '\n') finish(i, i + 1);
  }
  if (end && cellStart < text.length) finish(text.length, text.length);
  return { records, used, line };
}

function ragged(name: string, line: number, cells: number, names: number): Problem {
  return new Problem(
    `${quoted(name)} has ${cells} cells in the record that ends in line ${line}, and ${names} in its header.`,
    'Write the file again, with as many cells in every record.',
  );
}
