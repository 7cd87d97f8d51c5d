/** A comment that silences a rule on its line or the next one. `rule` is null where another scanner's marker says only "quiet". */
export interface InlineIgnore {
  readonly rule: string | null;
  readonly reason: string;
  /** whose marker it is */
  readonly by: 'assay' | 'foreign';
}

const longestLine = 2000;
/** what opens a comment in the languages that are scanned */
const opener = /#|\/\/|--|\/\*|<!--|;|%/;
const openerOrText = /#|\/\/|--|\/\*|<!--|;|%|"""|'''/;
const own = /assay:ignore[ \t]{1,4}([a-z0-9-]{2,80})[ \t]{1,4}--[ \t]{0,4}(\S[^\n]{0,300})/g;
const foreign =
  /gitleaks:allow|betterleaks:allow|pragma: ?(?:allow|white)list secret|trufflehog:ignore|nosec\b|noqa: ?S10[567]|secretlint-disable-line|kingfisher:ignore|ggignore/gi;
const closing = /\s*(?:\*\/|-->|"""|''')\s*$/;
const shortestReason = 10;

/**
 * The ignore comments that stand on the line of `offset` or on the one above, with a reason of 10 characters or more. A
 * marker without a reason silences nothing. Lines are looked at up to 2,000 characters from the offset. Bounded work.
 */
export function ignoresAt(text: string, offset: number): InlineIgnore[] {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const above = start === 0 ? '' : text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1);
  const stop = text.indexOf('\n', offset);
  const line = text.slice(
    Math.max(start, offset - longestLine),
    Math.min(stop < 0 ? text.length : stop, offset + longestLine),
  );
  // a comment behind code on the line above is about that line
  const lines = /^\s*(?:#|\/\/|--|\/\*|<!--|;|%|\*)/.test(above) ? [line, above.slice(0, longestLine)] : [line];
  return lines.flatMap(read);
}

function read(line: string): InlineIgnore[] {
  const found: InlineIgnore[] = [];
  const mine = inComment(line, own, openerOrText, 300);
  const reason = mine?.[2]?.replace(closing, '').trim() ?? '';
  if (mine?.[1] !== undefined && reason.length >= shortestReason) found.push({ rule: mine[1], reason, by: 'assay' });
  const theirs = inComment(line, foreign, opener, 200)?.[0];
  if (theirs !== undefined) found.push({ rule: null, reason: theirs, by: 'foreign' });
  return found;
}

/** The first marker with the opening of a comment before it. The marker is looked for first: a line may hold thousands of openings. */
function inComment(line: string, marker: RegExp, opening: RegExp, within: number): RegExpExecArray | null {
  marker.lastIndex = 0;
  for (let found = marker.exec(line); found !== null; found = marker.exec(line)) {
    if (opening.test(line.slice(Math.max(0, found.index - within - 4), found.index))) return found;
    marker.lastIndex = found.index + 1;
  }
  return null;
}
