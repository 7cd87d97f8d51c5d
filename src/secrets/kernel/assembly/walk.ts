// AssemblyScript, compiled by `npm run generate` into ../kernel-code.ts; no part of the TypeScript program.
//
// The automaton of Aho and Corasick over byte classes, built and walked in WebAssembly. A walk is one load that waits for
// the load before it, so one stream leaves the processor idle most of the time. Four streams, each a quarter of the chunk,
// fill it: four times the speed, and exact. A state depends on at most `lead` bytes before it, so each stream first walks
// the `lead` bytes in front of its quarter.
//
// Memory: 0 class of each byte, times 4 · 256 where each stream's events end · EVENTS pairs of (offset, state), a quarter
// for each stream · ROWS the automaton: next[state + class], states being byte offsets, with the top bit where a keyword
// ends · the text lies behind it. While building, the events' room holds the queue and the fail links.

const ENDS: usize = 256;
const EVENTS: usize = 1024;
const STREAM: usize = 131072;
// the last stream walks the rest too, at most 15 bytes
const ROWS: usize = EVENTS + 4 * STREAM + 1024;
const END: u32 = 0x80000000;
const PLACE: u32 = 0x7fffffff;

/**
 * Builds the rows, which are zeros, from keywords at `from`: each its length in one byte, then its bytes. `width` is the
 * number of classes times 4. Writes for each state, at `notes`, its keyword + 1 (or 0), and the next shorter state that
 * ends a keyword (or 0); gives the number of states.
 */
export function build(from: usize, count: u32, width: u32, notes: usize): u32 {
  let states: u32 = 1;
  let at = from;
  for (let k: u32 = 0; k < count; k++) {
    const stop = at + 1 + load<u8>(at);
    let state: u32 = 0;
    for (at++; at < stop; at++) {
      const cell = ROWS + state + load<u8>(load<u8>(at));
      let child = load<u32>(cell);
      if (child === 0) {
        child = width * states++;
        store<u32>(cell, child);
      }
      state = child;
    }
    store<u32>(notes + (state / width) * 8, k + 1);
  }
  link(width, notes);
  return states;
}

// where the next state of the queue goes
let tail: u32 = 0;

/** Breadth first: sets fail links, fills the rows, marks the ends. Most cells have no child: four are copied at once. */
function link(width: u32, notes: usize): void {
  const queue = EVENTS;
  const fails = EVENTS + 2 * STREAM;
  tail = 1;
  store<u32>(queue, 0);
  store<u32>(fails, 0);
  for (let head: u32 = 0; head < tail; head++) {
    const state = load<u32>(queue + head * 4);
    const fail = load<u32>(fails + (state / width) * 4);
    const none = i32x4.splat(0);
    let c: u32 = 0;
    for (; c + 16 <= width; c += 16) {
      const own = v128.load(ROWS + state + c);
      const other = state === 0 ? none : v128.load(ROWS + fail + c);
      if (!v128.any_true(own)) {
        v128.store(ROWS + state + c, other);
        continue;
      }
      for (let i: u32 = c; i < c + 16; i += 4) linkCell(state, fail, i, width, notes);
    }
    for (; c < width; c += 4) linkCell(state, fail, c, width, notes);
  }
}

/** One cell of a row: the child with its fail link and its mark, or where the fail state leads. */
function linkCell(state: u32, fail: u32, c: u32, width: u32, notes: usize): void {
  const child = load<u32>(ROWS + state + c);
  const other = state === 0 ? 0 : load<u32>(ROWS + fail + c);
  if (child === 0) {
    store<u32>(ROWS + state + c, other);
    return;
  }
  const shorter = other & PLACE;
  store<u32>(EVENTS + 2 * STREAM + (child / width) * 4, shorter);
  store<u32>(EVENTS + tail++ * 4, child);
  // the next shorter keyword: the fail state itself, or the one that it knows
  const note = notes + (shorter / width) * 8;
  const suffix = load<u32>(note) !== 0 ? shorter : load<u32>(note + 4);
  const own = notes + (child / width) * 8;
  store<u32>(own + 4, suffix);
  if (load<u32>(own) !== 0 || suffix !== 0) store<u32>(ROWS + state + c, child | END);
}

function step(state: u32, byte: u32): u32 {
  return load<u32>(state + <u32>load<u8>(<usize>byte), ROWS);
}

/** The state at `to`, from bytes of which `lead` are enough. */
function stateAt(start: usize, to: usize, lead: u32): u32 {
  let state: u32 = 0;
  for (let p = to - start > lead ? to - lead : start; p < to; p++) state = step(state, load<u8>(p)) & PLACE;
  return state;
}

/**
 * Walks the bytes from `from` to `to`, at most 65,536; those from `start` on stand before them. Events are keyword ends:
 * the offset just behind, counted from `from`, and the state. At ENDS is written where each stream's events end.
 */
export function walk(start: usize, from: usize, to: usize, lead: u32): void {
  const quarter = ((to - from) >> 2) & ~3;
  let p = from;
  let q = from + quarter;
  let r = q + quarter;
  let t = r + quarter;
  let a = stateAt(start, p, lead);
  let b = stateAt(start, q, lead);
  let c = stateAt(start, r, lead);
  let d = stateAt(start, t, lead);
  store<u32>(ENDS, <u32>EVENTS);
  store<u32>(ENDS, <u32>(EVENTS + STREAM), 4);
  store<u32>(ENDS, <u32>(EVENTS + 2 * STREAM), 8);
  store<u32>(ENDS, <u32>(EVENTS + 3 * STREAM), 12);
  for (const stop = q; p < stop; p += 4, q += 4, r += 4, t += 4) {
    const wa = load<u32>(p);
    const wb = load<u32>(q);
    const wc = load<u32>(r);
    const wd = load<u32>(t);
    // four times the same: written out, it is half as fast again as a loop
    a = step(a, wa & 255);
    b = step(b, wb & 255);
    c = step(c, wc & 255);
    d = step(d, wd & 255);
    if (((a | b | c | d) & END) !== 0) {
      noteAll(a, b, c, d, p + 1 - from, quarter);
      a &= PLACE;
      b &= PLACE;
      c &= PLACE;
      d &= PLACE;
    }
    a = step(a, (wa >> 8) & 255);
    b = step(b, (wb >> 8) & 255);
    c = step(c, (wc >> 8) & 255);
    d = step(d, (wd >> 8) & 255);
    if (((a | b | c | d) & END) !== 0) {
      noteAll(a, b, c, d, p + 2 - from, quarter);
      a &= PLACE;
      b &= PLACE;
      c &= PLACE;
      d &= PLACE;
    }
    a = step(a, (wa >> 16) & 255);
    b = step(b, (wb >> 16) & 255);
    c = step(c, (wc >> 16) & 255);
    d = step(d, (wd >> 16) & 255);
    if (((a | b | c | d) & END) !== 0) {
      noteAll(a, b, c, d, p + 3 - from, quarter);
      a &= PLACE;
      b &= PLACE;
      c &= PLACE;
      d &= PLACE;
    }
    a = step(a, wa >> 24);
    b = step(b, wb >> 24);
    c = step(c, wc >> 24);
    d = step(d, wd >> 24);
    if (((a | b | c | d) & END) !== 0) {
      noteAll(a, b, c, d, p + 4 - from, quarter);
      a &= PLACE;
      b &= PLACE;
      c &= PLACE;
      d &= PLACE;
    }
  }
  for (; t < to; t++) {
    d = step(d, load<u8>(t));
    if ((d & END) !== 0) note(12, d, t + 1 - from);
    d &= PLACE;
  }
}

/** Notes which of the four states end a keyword. */
function noteAll(a: u32, b: u32, c: u32, d: u32, offset: usize, quarter: usize): void {
  if ((a & END) !== 0) note(0, a, offset);
  if ((b & END) !== 0) note(4, b, offset + quarter);
  if ((c & END) !== 0) note(8, c, offset + 2 * quarter);
  if ((d & END) !== 0) note(12, d, offset + 3 * quarter);
}

function note(stream: usize, state: u32, offset: usize): void {
  const at = <usize>load<u32>(ENDS + stream);
  store<u32>(at, <u32>offset);
  store<u32>(at, state & PLACE, 4);
  store<u32>(ENDS + stream, <u32>at + 8);
}
