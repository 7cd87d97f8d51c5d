import {
  closingQuote,
  deepestKeys,
  type Line,
  linesOf,
  longestValue,
  mostSettings,
  type Setting,
  unquoted,
} from './setting.ts';

/**
 * YAML read by its lines, without building its values: block and flow collections, all scalars, several documents. An
 * alias stands for the scalar of its anchor, never for a tree, so nothing grows. Lines that are no YAML (templates) are
 * stepped over. The yaml package is the judge of it in the tests; loading that costs every scan 15 ms.
 */
export function readYaml(text: string): Setting[] {
  const reading: Reading = {
    text,
    settings: [],
    anchors: new Map(),
    open: [],
    document: 0,
    skipTo: 0,
    patience: 1_000_000,
  };
  for (const line of linesOf(text)) {
    if (line.start < reading.skipTo) continue;
    if (reading.settings.length >= mostSettings) break;
    if (/^(?:---|\.\.\.)(?:\s|$)/.test(line.text)) {
      reading.document +=
        line.text.startsWith('---') && (reading.settings.length > 0 || reading.open.length > 0) ? 1 : 0;
      reading.open = [];
    } else readLine(reading, line);
  }
  return reading.settings;
}

interface Reading {
  readonly text: string;
  readonly settings: Setting[];
  readonly anchors: Map<string, Spot>;
  /** collections that are open, outermost first; `item` counts the items of a list */
  open: { readonly indent: number; key: string; item: number }[];
  document: number;
  skipTo: number;
  /** how many more characters may be read in vain, in collections that never close */
  patience: number;
}

type Spot = Pick<Setting, 'value' | 'start' | 'end'>;

const key =
  /^(?:"([^"\\\n]{0,200})"|'([^'\n]{0,200})'|((?![-?:](?:[ \t]|$))[^\s"'#&*!|>%@`{}[\],][^\n]{0,200}?))[ \t]{0,8}:(?=[ \t]|$)/;

function readLine(reading: Reading, line: Line): void {
  const { open } = reading;
  let indent = 0;
  while (line.text[indent] === ' ' || line.text[indent] === '\t') indent++;
  const first = line.text[indent];
  if (first === undefined || first === '#') return;
  let at = indent;
  const isItem = /^-(?:[ \t]|$)/.test(line.text.slice(at, at + 2));
  // an item may stand below its key without being indented
  for (
    let last = open.at(-1);
    last !== undefined && (last.indent > at || (last.indent === at && !isItem));
    last = open.at(-1)
  )
    open.pop();
  while (line.text[at] === '-' && /^-(?:[ \t]|$)/.test(line.text.slice(at, at + 2)) && open.length < deepestKeys) {
    const last = open.at(-1);
    if (last?.indent === at && last.item >= 0) {
      last.item++;
      last.key = String(last.item);
    } else open.push({ indent: at, key: '0', item: 0 });
    at++;
    while (line.text[at] === ' ') at++;
  }
  readNode(reading, line, at, indent);
}

function readNode(reading: Reading, line: Line, at: number, indent: number): void {
  const rest = line.text.slice(at);
  const found = key.exec(rest);
  if (found === null) {
    if (rest !== '' && (at > indent || /^[{[]/.test(rest))) readValue(reading, line, at, indent);
    return;
  }
  if (reading.open.length >= deepestKeys) return;
  reading.open.push({ indent: at, key: found[1] ?? found[2] ?? found[3] ?? '', item: -1 });
  let start = at + found[0].length;
  while (line.text[start] === ' ' || line.text[start] === '\t') start++;
  if (start < line.text.length) readValue(reading, line, start, at);
}

function readValue(reading: Reading, line: Line, from: number, indent: number): void {
  const { text, anchors, settings } = reading;
  const lead = /^(?:(?:![^\s]{0,80}|&([^\s]{1,80}))[ \t]{1,8}){1,2}/.exec(line.text.slice(from));
  const at = from + (lead?.[0].length ?? 0);
  const start = line.start + at;
  const keys = reading.open.map((collection) => collection.key);
  const first = line.text[at];
  if (first === undefined || first === '#' || /^[&!][^ \t]*$/.test(line.text.slice(at))) return;
  if (first === '{' || first === '[') {
    reading.skipTo = readFlow(reading, start, keys);
    return;
  }
  const spot = first === '*' ? anchors.get(line.text.slice(at + 1).trim()) : scalarAt(text, line, at, indent);
  if (spot === undefined || spot === null) return;
  if (first === '|' || first === '>' || first === '"' || first === "'") reading.skipTo = spot.end;
  const anchor = lead?.[1] ?? /&([^\s]{1,80})/.exec(lead?.[0] ?? '')?.[1];
  if (anchor !== undefined && anchors.size < 1000) anchors.set(anchor, spot);
  settings.push({ keys, ...spot, document: reading.document });
}

function scalarAt(text: string, line: Line, at: number, indent: number): Spot | null {
  const start = line.start + at;
  const first = line.text[at];
  if ((first === '|' || first === '>') && /^[|>][-+\d]{0,3}[ \t]{0,40}(?:#.*)?$/.test(line.text.slice(at)))
    return blockAt(text, line, indent, first === '>');
  if (first === '"' || first === "'") {
    const end = first === '"' ? closingQuote(text, start) : closingSingle(text, start);
    if (end < 0) return null;
    const inside = text
      .slice(start + 1, end)
      .replace(/\\\r?\n[ \t]{0,200}/g, '')
      .replace(/[ \t]{0,200}\r?\n[ \t]{0,200}/g, ' ');
    return { value: first === '"' ? unquoted(inside) : inside.replaceAll("''", "'"), start: start + 1, end };
  }
  const value = line.text
    .slice(at)
    .replace(/[ \t]#.*$/, '')
    .trimEnd();
  return { value, start, end: start + value.length };
}

function closingSingle(text: string, at: number): number {
  let end = closingQuote(text, at);
  while (end > 0 && text[end + 1] === "'") end = closingQuote(text, end + 1);
  return end;
}

/** The lines below that are indented more than the key; a folded text is joined by blanks. */
function blockAt(text: string, line: Line, indent: number, folded: boolean): Spot | null {
  const from = line.start + line.text.length + (text[line.start + line.text.length] === '\r' ? 2 : 1);
  const lines: string[] = [];
  let end = from;
  let margin = -1;
  for (const { text: inside, start } of linesOf(text.slice(from, from + longestValue))) {
    const blanks = inside.length - inside.trimStart().length;
    if (inside.trim() === '') {
      lines.push('');
      continue;
    }
    if (blanks <= indent) break;
    if (margin < 0) margin = blanks;
    lines.push(inside.slice(Math.min(margin, blanks)));
    end = from + start + inside.length;
  }
  const value = lines.join(folded ? ' ' : '\n').trim();
  return value === '' ? null : { value, start: from, end };
}

const piece =
  /"(?:[^"\\]|\\.){0,4096}"|'(?:[^']|''){0,4096}'|[{}[\],]|:(?=[\s"'{[,}\]]|$)|#[^\n]*|[^\s{}[\],:#"'](?:[^{}[\],:\n]|:(?=[^\s{}[\],])){0,4096}?(?=[ \t]*(?:[{}[\],\n]|:[\s{}[\],]|:?$))|\S/g;

/** A collection in braces or brackets; gives the offset behind it. A piece that reads as no YAML ends it. */
function readFlow(reading: Reading, from: number, keys: readonly string[]): number {
  const open: { readonly list: boolean; key: string; item: number }[] = [];
  if (reading.patience <= 0) return from + 1;
  const text = reading.text.slice(from, from + longestValue);
  let last: Spot | null = null;
  const flush = () => {
    const top = open.at(-1);
    if (last !== null && top !== undefined && (top.list || top.key !== '')) {
      const path = [...keys, ...open.map((one) => (one.list ? String(one.item) : one.key))];
      if (path.length <= deepestKeys) reading.settings.push({ keys: path, ...last, document: reading.document });
    }
    if (top !== undefined && !top.list) top.key = '';
    last = null;
  };
  for (const found of text.matchAll(piece)) {
    const token = found[0];
    const top = open.at(-1);
    if (token === '{' || token === '[') open.push({ list: token === '[', key: '', item: 0 });
    else if (token === '}' || token === ']') {
      flush();
      open.pop();
      if (open.length === 0) return from + found.index + 1;
    } else if (token === ',') {
      flush();
      if (top !== undefined) top.item++;
    } else if (token === ':') {
      if (last !== null && top !== undefined) top.key = (last as Spot).value.slice(0, 200);
      last = null;
    } else if (!token.startsWith('#')) last = flowScalar(token, from + found.index);
    if (open.length > deepestKeys || reading.settings.length >= mostSettings) break;
  }
  reading.patience -= text.length;
  return from + 1;
}

function flowScalar(token: string, start: number): Spot {
  const quote = token.length >= 2 && (token[0] === '"' || token[0] === "'") ? token[0] : null;
  if (quote === null) return { value: token, start, end: start + token.length };
  const inside = token.slice(1, -1);
  return {
    value: quote === '"' ? unquoted(inside) : inside.replaceAll("''", "'"),
    start: start + 1,
    end: start + token.length - 1,
  };
}
