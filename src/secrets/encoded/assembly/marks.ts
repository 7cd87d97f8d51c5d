// AssemblyScript, compiled by `npm run generate` into ../marks-code.ts; no part of the TypeScript program.
//
// Finds, 16 bytes at a time, where encoded text may be: runs of base64 characters, and codes with a percent sign, a
// backslash or an ampersand. ../marks.ts is the plain program that finds the same.
//
// Memory: 0 the length of the run that is open at the end · 4 where the words end · 8 where the marks end · WORDS pairs of
// (length, end) · MARKS offsets · TEXT the text, with 16 bytes of line feeds behind it.

const WORDS: usize = 1024;
const MARKS: usize = 65536;
const LEAST: u32 = 24;

let words: usize = WORDS;
let marks: usize = MARKS;

/**
 * Looks through the bytes from `from` to `to`, at most 65,536. `run` is the length of the run that is open before them.
 * Offsets are counted from `from`. A run that is open at the end is not noted.
 */
export function find(from: usize, to: usize, run: u32): void {
  words = WORDS;
  marks = MARKS;
  for (let p = from; p < to; p += 16) {
    const text = v128.load(p);
    const word = classOf(text);
    const sign = v128.or(
      v128.or(i8x16.eq(text, i8x16.splat(37)), i8x16.eq(text, i8x16.splat(92))),
      i8x16.eq(text, i8x16.splat(38)),
    );
    const left = to - p;
    let mask = i8x16.bitmask(word);
    if (left < 16) mask &= (1 << (<i32>left)) - 1;
    if (mask === 0xffff) run += 16;
    else {
      const head = <u32>ctz(~mask);
      run += head;
      if (run >= LEAST && head < <u32>left) noteWord(run, p + head - from);
      if (left > 16 || left === 16) run = <u32>clz(~(mask << 16));
      else if (head < <u32>left) run = <u32>clz(~(mask << (32 - <i32>left)));
    }
    if (v128.any_true(sign)) noteSigns(p, from, to, i8x16.bitmask(sign));
  }
  store<u32>(0, run);
  store<u32>(4, <u32>words);
  store<u32>(8, <u32>marks);
}

function classOf(text: v128): v128 {
  const letter = i8x16.lt_u(i8x16.sub(v128.or(text, i8x16.splat(32)), i8x16.splat(97)), i8x16.splat(26));
  // the slash and the digits behind it
  const digit = i8x16.lt_u(i8x16.sub(text, i8x16.splat(47)), i8x16.splat(11));
  const other = v128.or(
    v128.or(i8x16.eq(text, i8x16.splat(43)), i8x16.eq(text, i8x16.splat(45))),
    i8x16.eq(text, i8x16.splat(95)),
  );
  return v128.or(v128.or(letter, digit), other);
}

function noteWord(length: u32, end: usize): void {
  store<u32>(words, length);
  store<u32>(words, <u32>end, 4);
  words += 8;
}

function noteSigns(p: usize, from: usize, to: usize, mask: i32): void {
  for (let bits = mask; bits !== 0; bits &= bits - 1) {
    const at = p + <usize>ctz(bits);
    if (at >= to) return;
    const next = load<u8>(at, 1);
    const sign = load<u8>(at);
    const isMark =
      sign === 37
        ? isHex(next) && isHex(load<u8>(at, 2))
        : sign === 92
          ? next === 117 || next === 120
          : next === 35 || next === 113 || next === 97;
    if (!isMark) continue;
    store<u32>(marks, <u32>(at - from));
    marks += 4;
  }
}

function isHex(byte: u32): bool {
  return byte - 48 < 10 || (byte | 32) - 97 < 6;
}
