// AssemblyScript, compiled by `npm run generate` into ../python-lines-code.ts; no part of the TypeScript program.
//
// Tells the logical lines of Python code apart, as the tokens of ../python-tokens.ts do, and notes a hash of every word in
// each, so that lines with no word that counts need not be read. What is rare (brackets without a partner, quotes inside the
// braces of a formatted string, letters beyond ASCII in names) is not decided here: the text is given back unread.
//
// Memory: TABLE one byte for each hash, what the word is · LINES 16 bytes each: start, end, indentation and flags (16 bits
// each), end of its words · WORDS hashes, with DOTTED where a dot and another word follow at once · TEXT one byte a
// character, 127 for any beyond ASCII, with 16 line feeds behind it.

const LINES: usize = 65536;
const MOST_LINES: i32 = 32768;
const WORDS: usize = LINES + 16 * 32768;
const MOST_WORDS: usize = 4 * 131072;
const TEXT: usize = WORDS + MOST_WORDS;
const DOTTED: u32 = 65536;

// what a word is: it counts wherever it stands; it counts unless a field of it is meant of which nothing is known; such a
// field may be meant by it; it counts in a definition
const FIRM: u32 = 1;
const BAG: u32 = 2;
const OPTIONS: u32 = 8;

/** the line must be read */
const READ: u32 = 1;
/** it opens a block, and nothing else stands in it */
const HEADER: u32 = 2;
/** the block is that of a function or a class */
const DEFINITION: u32 = 4;

let p: usize = 0;
let stop: usize = 0;
let words: usize = 0;
let flags: u32 = 0;
let failed: bool = false;

function isWord(c: u32): bool {
  return (c | 32) - 97 < 26 || c - 48 < 10 || c === 95;
}

/** Notes the word at `p` and passes over it. */
function word(): void {
  let hash: u32 = 7;
  for (let c: u32 = load<u8>(p); isWord(c); c = load<u8>(++p)) hash = hash * 31 + c;
  if (words - WORDS >= MOST_WORDS) {
    failed = true;
    return;
  }
  const behind: u32 = load<u8>(p, 1);
  const isDotted = load<u8>(p) === 46 && ((behind | 32) - 97 < 26 || behind === 95);
  store<u32>(words, (hash & 0xffff) | (isDotted ? DOTTED : 0));
  words += 4;
}

/** From a quote to behind the string. */
function text(formatted: bool): void {
  const quote: u32 = load<u8>(p);
  const triple = load<u8>(p, 1) === quote && load<u8>(p, 2) === quote;
  p += triple ? 3 : 1;
  while (p < stop) {
    const c: u32 = load<u8>(p);
    if (c === 92) p += 2;
    else if (c === 10 && !triple) return;
    else if (c === quote) {
      if (!triple) {
        p++;
        return;
      }
      if (load<u8>(p, 1) === quote && load<u8>(p, 2) === quote) {
        p += 3;
        return;
      }
      p++;
    } else if (formatted && c === 123) {
      p++;
      if (load<u8>(p) === 123) p++;
      else braces(quote);
      if (failed) return;
    } else if (isWord(c)) word();
    else p++;
  }
}

/** From behind a brace in a formatted string to behind its partner. */
function braces(outer: u32): void {
  let depth: i32 = 0;
  let format = false;
  while (p < stop) {
    const c: u32 = load<u8>(p);
    if (c === 125) {
      failed = failed || depth !== 0;
      p++;
      return;
    }
    if (isWord(c)) {
      word();
      if (failed) return;
      const next: u32 = load<u8>(p);
      if (next === 34 || next === 39) break;
      continue;
    }
    if (c === outer || c === 10 || c === 35 || c === 92 || c === 123 || c > 126) break;
    if (c === 34 || c === 39) {
      if (format) break;
      inner(c, outer);
      if (failed) return;
      continue;
    }
    if (c === 40 || c === 91) depth++;
    else if (c === 41 || c === 93) {
      if (depth-- === 0) break;
    } else if (depth === 0 && (c === 58 || (c === 33 && load<u8>(p, 1) !== 61))) format = true;
    p++;
  }
  failed = true;
}

/** A plain string in such braces. */
function inner(quote: u32, outer: u32): void {
  p++;
  if (load<u8>(p) === quote && load<u8>(p, 1) === quote) failed = true;
  while (p < stop && !failed) {
    const c: u32 = load<u8>(p);
    if (c === quote) {
      p++;
      return;
    }
    if (isWord(c)) word();
    else {
      if (c === 10 || c === 92 || c === 123 || c === 125 || c === outer) failed = true;
      p++;
    }
  }
  failed = true;
}

/** Whether a word is what stands before a string: f r b u t, or two of f r b. 2 = a formatted one. */
function prefixAt(from: usize, size: usize): i32 {
  const a: u32 = load<u8>(from) | 32;
  const isF = a === 102;
  const isR = a === 114;
  const isB = a === 98;
  if (load<u8>(from) < 65) return 0;
  if (size === 1) return isF || a === 116 ? 2 : isR || isB || a === 117 ? 1 : 0;
  if (load<u8>(from, 1) < 65) return 0;
  const b: u32 = load<u8>(from, 1) | 32;
  if ((isF && b === 114) || (isR && b === 102)) return 2;
  return (isB && b === 114) || (isR && b === 98) ? 1 : 0;
}

/** The words that open a block: 1 = a plain one, 2 = one that is always read, 3 = a definition, 0 = none. */
function headerAt(from: usize, size: usize): i32 {
  const c: u32 = load<u8>(from);
  const d: u32 = load<u8>(from, 1);
  if (size === 2) return c === 105 && d === 102 ? 1 : 0;
  const e: u32 = load<u8>(from, 2);
  if (size === 3) {
    if ((c === 102 && d === 111 && e === 114) || (c === 116 && d === 114 && e === 121)) return 1;
    return c === 100 && d === 101 && e === 102 ? 3 : 0;
  }
  const four = load<u32>(from);
  // else elif with; clas(s) asyn(c) rais(e) whil(e) exce(pt) fina(lly)
  if (size === 4) return four === 0x65736c65 || four === 0x66696c65 || four === 0x68746977 ? 1 : 0;
  if (size === 5) {
    if (four === 0x6c696877 && load<u8>(from, 4) === 101) return 1;
    if (four === 0x73616c63) return 3;
    return four === 0x6e797361 || four === 0x73696172 ? 2 : 0;
  }
  if (size === 6) return four === 0x65637865 ? 1 : 0;
  return size === 7 && four === 0x616e6966 ? 1 : 0;
}

/** Whether a word that opens a definition at the margin may begin here. */
function mayOpen(at: usize): bool {
  const c: u32 = load<u8>(at);
  const d: u32 = load<u8>(at, 1);
  if (c === 64) return true;
  return (
    (c === 100 && d === 101) ||
    (c === 99 && d === 108) ||
    (c === 105 && d === 109) ||
    (c === 102 && d === 114) ||
    (c === 97 && d === 115)
  );
}

function indentAt(at: usize): u32 {
  let indent: u32 = 0;
  for (let q = at - 1; q >= TEXT && at - q < 400; q--) {
    const c: u32 = load<u8>(q);
    if (c === 32) indent++;
    else if (c === 9) indent += 8;
    else break;
  }
  return indent;
}

/** Tells the lines of a text of `length` characters apart; gives how many there are, or -1. */
export function scan(length: usize): i32 {
  p = TEXT;
  stop = TEXT + length;
  words = WORDS;
  failed = false;
  let lines: i32 = 0;
  let start = p;
  let first: usize = 0;
  let depth: i32 = 0;
  let header: u32 = 0;
  let keeps = false;
  let assigns = false;
  let colons: u32 = 0;
  let last: u32 = 0;
  flags = 0;
  while (!failed) {
    const atEnd = p >= stop;
    const c: u32 = atEnd ? 10 : load<u8>(p);
    if (c === 10) {
      if (!atEnd) p++;
      if (depth > 0) {
        if (atEnd || mayOpen(p)) return -1;
        continue;
      }
      if (first !== 0) {
        if (lines === MOST_LINES) return -1;
        if (keeps && assigns) flags |= READ;
        if (header !== 0) flags |= colons === 1 && last === 58 ? header : READ;
        const line = LINES + <usize>lines * 16;
        lines++;
        store<u32>(line, <u32>(start - TEXT));
        store<u32>(line, <u32>(p - TEXT), 4);
        store<u16>(line, <u16>indentAt(first), 8);
        store<u16>(line, <u16>flags, 10);
        store<u32>(line, <u32>words, 12);
      }
      if (atEnd) return lines;
      start = p;
      first = 0;
      keeps = assigns = false;
      header = 0;
      colons = 0;
      flags = 0;
      continue;
    }
    if (c === 32 || c === 9 || c === 13 || c === 12) {
      p++;
      continue;
    }
    if (c === 35) {
      while (p < stop && load<u8>(p) !== 10) p++;
      continue;
    }
    if (c === 92) {
      p += load<u8>(p, 1) === 13 ? 3 : 2;
      continue;
    }
    const isFirst = first === 0;
    if (isFirst) first = p;
    last = c;
    if ((c | 32) - 97 < 26 || c === 95) {
      const from = p;
      word();
      const size = p - from;
      const next: u32 = load<u8>(p);
      if (next > 126) return -1;
      const prefix = (next === 34 || next === 39) && size <= 2 ? prefixAt(from, size) : 0;
      if (prefix !== 0) text(prefix === 2);
      else if (isFirst) {
        const opens = headerAt(from, size);
        let q = p;
        while (load<u8>(q) === 32 || load<u8>(q) === 9) q++;
        if (opens === 2 || (opens !== 0 && load<u8>(q) === 61)) flags |= READ;
        else header = opens === 1 ? HEADER : opens === 3 ? DEFINITION : 0;
      }
    } else if (c > 126) return -1;
    else if (c - 48 < 10) {
      while (isWord(load<u8>(p)) || load<u8>(p) === 46) p++;
    } else if (c === 34 || c === 39) text(false);
    else {
      if (c === 40 || c === 91 || c === 123) {
        depth++;
        if (c !== 40) keeps = true;
      } else if (c === 41 || c === 93 || c === 125) {
        if (depth-- === 0) return -1;
      } else if (c === 61) {
        if (depth === 0) assigns = true;
      } else if (c === 58) {
        if (depth === 0) colons++;
        if (load<u8>(p, 1) === 61) assigns = true;
      } else if (c === 59) flags |= READ;
      p++;
    }
  }
  return -1;
}

let least: u32 = 0xffff;

/** The smallest indentation of the lines that the last call of `next` passed over; 65,535 when there was none. */
export function passed(): u32 {
  return least;
}

/** The next line from `line` on that counts: it must be read, has a word that counts, or opens a block; `lines` = none. */
export function next(line: i32, lines: i32): i32 {
  least = 0xffff;
  for (let i = line; i < lines; i++) {
    const at = LINES + <usize>i * 16;
    if (load<u16>(at, 10) !== 0 || counts(i)) return i;
    const indent: u32 = load<u16>(at, 8);
    if (indent < least) least = indent;
  }
  return lines;
}

/** Whether a line must be read, or has a word that counts. */
export function counts(line: i32): bool {
  const at = LINES + <usize>line * 16;
  const flags: u32 = load<u16>(at, 10);
  if ((flags & READ) !== 0) return true;
  const firm = (flags & DEFINITION) !== 0 ? FIRM | OPTIONS : FIRM;
  const end = <usize>load<u32>(at, 12);
  for (let w = line === 0 ? WORDS : <usize>load<u32>(at - 4); w < end; w += 4) {
    const said = load<u32>(w);
    const is: u32 = load<u8>(<usize>(said & 0xffff));
    if ((is & firm) !== 0) return true;
    if ((is & BAG) === 0) continue;
    if ((said & DOTTED) === 0 || load<u8>(<usize>(load<u32>(w, 4) & 0xffff)) !== 0) return true;
  }
  return false;
}

/** Whether the block that a line opens is that of a function or a class. */
export function defines(line: i32): bool {
  return (load<u16>(LINES + <usize>line * 16, 10) & DEFINITION) !== 0;
}
