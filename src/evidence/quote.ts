const longest = 200;

/**
 * Marks untrusted text (a file, column or slice name, a cell value) inside a message: `` `name` ``.
 *
 * Every message in evidence is plain text in which a pair of backticks encloses untrusted text. Surfaces escape both
 * parts and draw the enclosed one as code. So the name itself must hold no backtick and no line break: a backtick
 * becomes U+02CB, a line break U+2424, and more than 200 characters are cut with an ellipsis.
 */
export function quote(name: string): string {
  const oneLine = name.replace(/\r\n|[\r\n\u2028\u2029]/g, '\u2424').replaceAll('`', '\u02cb');
  // A character is one or two of the units that `length` counts.
  const characters = oneLine.length > longest ? Array.from(oneLine) : [];
  const short = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}\u2026` : oneLine;
  return `\`${short === '' ? ' ' : short}\``;
}
