/** The most characters of a text that its shape describes; a longer one ends in an ellipsis. */
export const shapedCharacters = 40;

/** The most shapes that a profile lists for a column. */
export const mostShapes = 20;

/**
 * The shape of a text: runs of capital letters as `A`, of other letters as `a`, of digits as `9`, of white space as one
 * space; all other signs as they are. Letters and digits are those of ASCII; a run of any others is `x`. Only the first
 * 40 characters count, so that a rare long text shows nothing of itself.
 */
export function shapeOf(text: string): string {
  const characters = Array.from(text);
  const start = characters.slice(0, shapedCharacters).join('');
  const shape = start
    .replace(/[A-Z]+/g, 'A')
    .replace(/[a-z]+/g, 'a')
    .replace(/[0-9]+/g, '9')
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(/[^\x20-\x7e]+/g, 'x');
  return characters.length > shapedCharacters ? `${shape}\u2026` : shape;
}
