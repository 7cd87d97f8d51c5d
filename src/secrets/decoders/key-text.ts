/**
 * The lines between the armour of a key, its headers left out, as they would stand in a file of its own: escapes and
 * entities of line breaks are breaks, quotes that are joined by `+` are one, marks of comments, quotations and patches are gone.
 */
export function keyText(inner: string): string {
  return inner
    .replace(/\\+[nrt]|&#(?:10|13|x0?[ad]);/gi, '\n')
    .replace(/["'][ \t]*\+(?=\s|$)/g, '\n')
    .replace(/^[ \t]*(?:[#>*+;]|\/\/)+ ?/gm, '');
}

/** The same without headers (`Name: value`), which may be quoted. */
export function withoutHeaders(text: string): string {
  const lines = text.split('\n');
  return lines.filter((line) => !/^[\s"']*[A-Za-z-]+: /.test(line)).join('\n');
}
