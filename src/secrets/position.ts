/** A 1-based line, and a 1-based column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Turns byte offsets of UTF-8 text into positions. Lines end at a line feed. Cost: each byte is looked at once as long as
 * the offsets that are asked for do not go back; a step back starts again at the top.
 */
export function positionsIn(bytes: Uint8Array): (offset: number) => Position {
  const decoder = new TextDecoder();
  let line = 1;
  let lineStart = 0;
  let at = 0;
  let column = 1;
  // known from one question to the next: on a long line each would search to its end
  let next = bytes.indexOf(10);
  return (offset) => {
    if (offset < at) {
      line = 1;
      lineStart = 0;
      at = 0;
      column = 1;
      next = bytes.indexOf(10);
    }
    for (; next !== -1 && next < offset; next = bytes.indexOf(10, at)) {
      line++;
      lineStart = next + 1;
      at = lineStart;
      column = 1;
    }
    const skipMark = at === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && offset >= 3;
    column += decoder.decode(bytes.subarray(skipMark ? 3 : at, offset)).length;
    at = offset;
    return { line, column };
  };
}
