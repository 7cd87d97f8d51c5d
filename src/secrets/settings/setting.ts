/** A value of a settings file with the path of its keys. Offsets are bytes of the file; the end is exclusive. */
export interface Setting {
  /** outermost first; items of lists have their 0-based position */
  readonly keys: readonly string[];
  /** one character for each byte; escapes, quotes and indentation resolved */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** which of several documents in one file, from 0 */
  readonly document?: number;
  /** how the value was decoded, when the format says that it is: `base64` */
  readonly decoding?: string;
}

/** Caps of every reader: deeper or further settings are left to the scan of the text. */
export const mostSettings = 50_000;
export const deepestKeys = 64;
/** no longer value is read as one */
export const longestValue = 65_536;

/** A line of a text (one character a byte) without its line break. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/** The lines of a text, one by one. */
export function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const stop = end > start && text[end - 1] === '\r' ? end - 1 : end;
    yield { text: text.slice(start, stop), start };
    start = end + 1;
  }
}

/** The end of a quoted piece whose opening quote is at `at`: offset of the closing one, or -1. `\` escapes in double quotes. */
export function closingQuote(text: string, at: number, most = longestValue): number {
  const quote = text[at];
  const stop = Math.min(text.length, at + most);
  for (let i = at + 1; i < stop; i++) {
    if (text[i] === quote) return i;
    if (text[i] === '\\' && quote === '"') i++;
  }
  return -1;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };

/** A double-quoted value with its simple escapes resolved. */
export function unquoted(text: string): string {
  return text.includes('\\') ? text.replace(/\\(.)/gs, (_, letter: string) => escapes[letter] ?? letter) : text;
}
