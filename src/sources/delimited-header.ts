/** The header of a delimited text: names in their order, made unique, and the delimiter. */
export interface DelimitedHeader {
  readonly names: readonly string[];
  readonly delimiter: string;
}

const delimiters = [',', '\t', ';', '|'] as const;

/**
 * Reads the first record of a CSV or TSV text. The delimiter is the one of comma, tab, semicolon and bar that divides
 * it into most cells (the first of equals; a comma when none does). Quotes follow RFC 4180. A nameless column is called
 * `column_<n>` (1-based), a second `a` becomes `a_2`. A byte order mark is dropped. Null for a text without a record.
 */
export function readHeader(text: string): DelimitedHeader | null {
  const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (start.trim() === '') return null;
  let best: readonly string[] = [];
  let chosen: string = ',';
  for (const delimiter of delimiters) {
    const cells = firstRecord(start, delimiter);
    if (cells.length > best.length) {
      best = cells;
      chosen = delimiter;
    }
  }
  return { names: unique(best), delimiter: chosen };
}

function firstRecord(text: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (character === '\n' || character === '\r') break;
    else cell += character;
  }
  return [...cells, cell];
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
