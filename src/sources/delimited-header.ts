/** How a delimited text is written, and the names of its columns. */
export interface DelimitedHeader {
  /** names in their order, made unique; `column0`, `column1`... when the text has no header line */
  readonly names: readonly string[];
  readonly delimiter: string;
  readonly quote: '"' | "'";
  /** what makes a quote inside a quoted cell plain: the quote again, or a backslash */
  readonly escape: '"' | "'" | '\\';
  /** whether the first record holds names; without one only the order tells columns apart */
  readonly header: boolean;
  /** blank lines before the first record */
  readonly skip: number;
}

/** What a policy says of how a text is written; what it leaves out is looked for in the text. */
export interface AskedText {
  readonly delimiter?: string | undefined;
  readonly quote?: '"' | "'" | undefined;
  readonly escape?: '"' | "'" | '\\' | undefined;
  readonly header?: boolean | undefined;
  readonly encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | undefined;
}

const delimiters = [',', '\t', ';', '|'] as const;
const dialects = [
  { quote: '"', escape: '"' },
  { quote: '"', escape: '\\' },
  { quote: "'", escape: "'" },
] as const;
/** Records that are looked at. */
const looked = 200;
const numeric = /^[+-]?(\d+([.,]\d+)*|[.,]\d+)([eE][+-]?\d+)?%?$/;
const dated = /^\d{4}-\d\d-\d\d([T ][\d:.,+Z-]+)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/;

type Dialect = Pick<DelimitedHeader, 'delimiter' | 'quote' | 'escape'>;

/**
 * Reads the start of a CSV or TSV text: how it is written, and the names of its columns. The delimiter (comma, tab,
 * semicolon or bar), quote and escape are those that divide the first 200 records into equally many cells, as many as
 * they can; where none does, the delimiter that divides the first record into most cells, and quotes as of RFC 4180.
 * Single quotes count only where they enclose a cell and no double quote does.
 *
 * The first record holds no names when it holds values: in every column whose other records are all numbers or dates, it
 * has a number or a date too, and there is such a column; numbers that count up by one (0,1,2 or 2019,2020,2021) are names.
 * A nameless column is called `column_<n>` (1-based), a second `a` becomes `a_2`. A byte order mark is dropped. Null for a
 * text without a record. `whole` says that the text is all there is, so that its last record counts. What is `asked` is
 * taken as it is.
 */
export function readHeader(text: string, whole = true, asked: AskedText = {}): DelimitedHeader | null {
  const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const blank = /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(start)?.[0] ?? '';
  const body = start.slice(blank.length);
  if (body.trim() === '') return null;
  const skip = blank.split(/\r\n|\r|\n/).length - 1;
  const dialect = dialectOf(body, whole, asked);
  const [first = [''], ...rest] = recordsOf(body, dialect, whole).records;
  const header = asked.header ?? !holdsValues(first, rest);
  return { ...dialect, names: header ? unique(first) : first.map((_, i) => `column${i}`), header, skip };
}

function dialectOf(text: string, whole: boolean, asked: AskedText): Dialect {
  const marked = asked.quote !== undefined || asked.escape !== undefined;
  const own = { quote: asked.quote ?? '"', escape: asked.escape ?? asked.quote ?? '"' } as const;
  if (marked || asked.delimiter !== undefined) {
    const found = asked.delimiter ?? bestDialect(text, whole, [own], delimiters).delimiter;
    return { delimiter: found, ...(marked ? own : marksOf(bestDialect(text, whole, dialects, [found]))) };
  }
  return bestDialect(text, whole, dialects, delimiters);
}

function marksOf({ quote, escape: before }: Dialect): Pick<Dialect, 'quote' | 'escape'> {
  return { quote, escape: before };
}

function bestDialect(
  text: string,
  whole: boolean,
  marked: readonly Pick<Dialect, 'quote' | 'escape'>[],
  delimiters: readonly string[],
): Dialect {
  let best: { readonly dialect: Dialect; readonly cells: number } | null = null;
  for (const marks of marked) {
    if (marks.quote === "'" ? !/(^|[\n\r,;|\t])'/.test(text) : marks.escape === '\\' && !text.includes('\\"')) continue;
    for (const delimiter of delimiters) {
      const dialect = { delimiter, ...marks };
      const { records, clean } = recordsOf(text, dialect, whole);
      const cells = records[0]?.length ?? 0;
      const regular = clean && records.every((record) => record.length === cells);
      if (!regular || (marks.quote === "'" && !enclosesCells(text, delimiter))) continue;
      if (best === null || cells > best.cells || (marks.quote === "'" && cells === best.cells))
        best = { dialect, cells };
    }
  }
  // One column is what every wrong delimiter finds, so then the first record alone has a say.
  if (best !== null && best.cells > 1) return best.dialect;
  const counts = delimiters.map(
    (delimiter) => recordsOf(text, { delimiter, ...dialects[0] }, true, 1).records[0]?.length ?? 1,
  );
  return {
    delimiter: delimiters[counts.indexOf(Math.max(...counts))] ?? ',',
    ...(best?.dialect.quote === "'" ? dialects[2] : dialects[0]),
  };
}

/** Whether single quotes enclose cells: some begin and end with one, none begins with a double quote. */
function enclosesCells(text: string, delimiter: string): boolean {
  const cells = text.split(/\r\n|\r|\n/).flatMap((line) => line.split(delimiter));
  const opened = cells.filter((cell) => cell.startsWith("'")).length;
  const closed = cells.filter((cell) => cell.endsWith("'")).length;
  return opened > 0 && opened === closed && !cells.some((cell) => cell.startsWith('"'));
}

/**
 * The first records of a text; blank lines are passed over, and the last record when it may go on. `clean`: behind every
 * closing quote the cell ends.
 */
function recordsOf(
  text: string,
  { delimiter, quote, escape: before }: Dialect,
  whole: boolean,
  most = looked,
): { readonly records: readonly (readonly string[])[]; readonly clean: boolean } {
  const records: string[][] = [];
  let clean = true;
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  const endRecord = () => {
    if (cells.length > 0 || cell !== '') records.push([...cells, cell]);
    cells = [];
    cell = '';
  };
  let i = 0;
  for (; i < text.length && records.length < most; i++) {
    const character = text.charAt(i);
    if (quoted) {
      if (character === before && text[i + 1] === quote) {
        cell += quote;
        i++;
      } else if (character === quote) {
        quoted = false;
        clean &&= i + 1 >= text.length || text[i + 1] === delimiter || /\s/.test(text.charAt(i + 1));
      } else cell += character;
    } else if (character === quote && cell === '') quoted = true;
    else if (character === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (character === '\n' || character === '\r') endRecord();
    else cell += character;
  }
  if (i >= text.length && (whole || records.length === 0)) endRecord();
  return { records, clean };
}

function holdsValues(first: readonly string[], rest: readonly (readonly string[])[]): boolean {
  const isValue = (cell: string) => numeric.test(cell.trim()) || dated.test(cell.trim());
  const filled = first.filter((cell) => cell.trim() !== '');
  const columns = first.map((cell, i) => {
    const others = rest.map((record) => record[i] ?? '').filter((each) => each.trim() !== '');
    return { cell: cell.trim(), holds: rest.length === 0 || (others.length > 0 && others.every(isValue)) };
  });
  const valued = columns.filter(({ cell, holds }) => holds && cell !== '');
  if (filled.length === 0 || valued.length === 0 || !valued.every(({ cell }) => isValue(cell))) return false;
  return !countsUp(valued.map(({ cell }) => cell));
}

/** Whether names are 0, 1, 2 or 2019, 2020, 2021: what a table without names, or one with a column for each year, has. */
function countsUp(cells: readonly string[]): boolean {
  const numbers = cells.map(Number);
  return (
    cells.length >= 3 &&
    cells.every((cell) => /^\d+$/.test(cell)) &&
    numbers.every((n, i) => n === (numbers[0] ?? 0) + i)
  );
}

function unique(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const plain = name.trim() === '' ? `column_${i + 1}` : name.trim();
    let free = plain;
    for (let n = 2; taken.has(free); n++) free = `${plain}_${n}`;
    taken.add(free);
    return free;
  });
}
