/** Strings of Python modules that only document them: by their name (Ansible, Salt), or as the docstring of what stands above. */
const opener =
  /(?:^|\n)(?:(?:EXAMPLES?|DOCUMENTATION|RETURN|USAGE|__doc__)[ \t]{0,8}(?::[ \t]{0,4}\w{1,20}[ \t]{0,4})?=[ \t]{0,8}(?:\([ \t\n]{0,20})?|()[ \t]{0,80})[rRuUbBfF]{0,2}("""|''')/g;
const opensBlock = /(?:[:)\]]|^|-> [^\n]{1,80}:)[ \t]{0,8}(?:#[^\n]{0,200})?\n?$/;
const exampleLine =
  /\n[ \t]{0,80}(?:(?:code |usage |cli )?examples?\b[^\n]{0,60}|usage|sample(?: code)?):{1,2}[ \t]{0,8}(?=\n)|\n[ \t]{0,80}examples?[ \t]{0,8}\n[ \t]{0,80}-{4}|\n[ \t]{0,80}(?:>>> |\.\. code(?:-block)?::|```)/i;
const commentLine = /^[ \t]{0,200}(?:#|;|\/\/)/;
/** A file with fewer lines says too little about itself. */
const fewestLines = 20;
const largest = 2_000_000;

/** Why a place in a text is only an example, as a phrase; null elsewhere. The offset is one of bytes, 0 or more. */
export type ExampleAt = (offset: number) => string | null;

/**
 * Which places in a file only show how something is written: strings of Python modules that document them, behind the
 * word `Example` in docstrings, and lines that are commented out in settings that are comments for the most part, as the
 * defaults that a program brings. `code`: source code. Reads the text once, when it is first asked; files above 2 MB say nothing.
 */
export function exampleTextIn(bytes: Uint8Array, path: string, code: boolean): ExampleAt {
  if (bytes.length > largest) return () => null;
  if (/\.pyi?$/i.test(path)) {
    let spans: readonly (readonly [number, number, string])[] | null = null;
    return (offset) => {
      spans ??= documentingStrings(latin1(bytes));
      return spans.find(([start, end]) => start <= offset && offset < end)?.[2] ?? null;
    };
  }
  let lines: string | null | undefined;
  return (offset) => {
    if (code || !commentLine.test(lineAt(bytes, offset))) return null;
    lines ??= mostlyComments(latin1(bytes)) ? 'the line is commented out, as nearly all of the file is' : null;
    return lines;
  };
}

function documentingStrings(text: string): (readonly [number, number, string])[] {
  const found: (readonly [number, number, string])[] = [];
  let done = 0;
  for (const match of text.matchAll(opener)) {
    const start = match.index + match[0].length;
    if (start < done) continue;
    const isDocstring = match[1] !== undefined;
    if (isDocstring && !opensBlock.test(text.slice(Math.max(0, match.index - 300), match.index))) continue;
    const close = text.indexOf(match[2] as string, start);
    if (close < 0) continue;
    done = close;
    const shown = isDocstring ? exampleLine.exec(`\n${text.slice(start, close)}`) : null;
    if (!isDocstring) found.push([start, close, 'it stands in a string that documents the module']);
    else if (shown !== null) found.push([start + shown.index, close, 'it stands in an example of a docstring']);
  }
  return found;
}

function mostlyComments(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const comments = lines.filter((line) => commentLine.test(line)).length;
  return lines.length >= fewestLines && comments >= lines.length * 0.7;
}

function lineAt(bytes: Uint8Array, offset: number): string {
  const before = bytes.subarray(Math.max(0, offset - 400), offset);
  return latin1(before.subarray(before.lastIndexOf(10) + 1));
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
