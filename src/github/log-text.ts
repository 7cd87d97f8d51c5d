const escapeSequences = new RegExp(
  [
    '(?:\\x1b\\]|\\x9d)[^\\x07\\x1b\\x9c]*(?:\\x07|\\x1b\\\\|\\x9c|$)', // OSC: window titles, links
    '(?:\\x1b[PX^_]|[\\x90\\x98\\x9e\\x9f])[^\\x1b\\x9c]*(?:\\x1b\\\\|\\x9c|$)', // DCS, SOS, PM, APC strings
    '(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]', // CSI: colours, cursor
    '\\x1b[ -/]*[0-~]', // the other two- and three-byte sequences
  ].join('|'),
  'g',
);
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const lineBreaks = /\r\n|[\n\r\u0085\u2028\u2029]/;
const invisible = /\p{Cf}/gu;
const leadingCommand = /^([\s\p{DI}]*):(\p{DI}*):/u;
const bracketCommand = /#(\p{DI}*)#(\p{DI}*)((?:v\p{DI}*s\p{DI}*o)?)(\p{DI}*)\[/giu;

/**
 * One line of text without anything that acts: escape sequences (ANSI, OSC, DCS) and control characters are removed
 * (a tab stays), characters that cannot be seen (bidirectional controls, zero width, soft hyphen: category Cf) are
 * shown as `U+202E`. Line breaks become U+2424, so the answer is one line whatever the text was.
 */
export function visibleLine(text: string): string {
  return splitLines(text).map(visible).join('\u2424');
}

/**
 * Untrusted text as lines that a runner only prints. After `visibleLine` for each line, a leading `::` is broken
 * (runners trim leading white space before they look for it), and so is every `##[` and `##vso[` anywhere, also where
 * characters that a culture-sensitive comparison ignores stand in between.
 */
export function safeLines(text: string): string[] {
  return splitLines(text).map((line) => breakCommands(visible(line)));
}

function splitLines(text: string): string[] {
  return text.split(lineBreaks);
}

function visible(line: string): string {
  return line
    .replace(escapeSequences, '')
    .replace(controls, '')
    .replace(
      invisible,
      (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
}

/** A plain space breaks them: it is the one character that no comparison ignores and that every reader sees. */
function breakCommands(line: string): string {
  return line.replace(bracketCommand, '##$3 [').replace(leadingCommand, '$1: :');
}
