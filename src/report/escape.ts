// Evidence is data from a change that nobody trusts yet. Every string of it passes through this file, and then through
// the file of its dialect: escape-markdown.ts, escape-html.ts, escape-xml.ts, escape-terminal.ts.

/** A piece of a message: our own words, or a name from the change that is drawn as code. */
export interface Segment {
  readonly kind: 'text' | 'code';
  readonly text: string;
}

const ansi = /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]*[0-~]?/g;
const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const control = /[\u0000-\u001f\u007f-\u009f]/g;
const hidden = /(?![\ufe0e\ufe0f])[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const loneSurrogate = /\p{Cs}/gu;

/**
 * Text on one line that shows what it holds: ANSI sequences and control characters are removed, a line break becomes
 * U+2424, a tab a space, a bidirectional, zero-width or otherwise invisible character its name (`U+202E`), and half a
 * surrogate pair U+FFFD. Linear in the length.
 */
export function visible(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .replace(lineBreak, '\u2424')
    .replace(ansi, '')
    .replaceAll('\t', ' ')
    .replace(control, '')
    .replace(hidden, (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .replace(loneSurrogate, '\ufffd');
}

/** At most `limit` code points of `text`; a longer one ends in an ellipsis. Looks only at the part that can stay. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const characters = Array.from(text.slice(0, 2 * limit + 2));
  if (characters.length <= limit && text.length <= 2 * limit + 2) return text;
  return `${characters.slice(0, limit - 1).join('')}\u2026`;
}

/**
 * A message split into words and names: what stands between a pair of backticks is a name; a backtick without a
 * partner, and an empty pair, are words. Both kinds are made visible. The whole is at most `limit` code points; a name
 * that is cut remains a name.
 */
export function segments(message: string, limit = 600): Segment[] {
  const cut = clip(message, limit);
  const open = cut !== message && cut.split('`').length % 2 === 0;
  const parts = visible(open ? `${cut}\`` : cut).split('`');
  const found: Segment[] = [];
  for (const [index, text] of parts.entries()) {
    const closed = index % 2 === 1 && index < parts.length - 1;
    if (closed && text !== '') found.push({ kind: 'code', text });
    else if (closed) found.push({ kind: 'text', text: '``' });
    else if (index % 2 === 1) found.push({ kind: 'text', text: `\`${text}` });
    else if (text !== '') found.push({ kind: 'text', text });
  }
  return found;
}

// What GitHub turns into a mention, a reference, a link, a picture or a formula in plain text. In code it does nothing.
const hazards = [
  /[@$]/,
  /:\/\//,
  /www\./i,
  /#\d/,
  /\bgh-\d/i,
  /(?:mailto|xmpp):/i,
  /:[a-z0-9_+-]+:/i,
  /(?<![0-9a-z])(?=[0-9a-f]*\d)[0-9a-f]{7,64}(?![0-9a-z])/i,
];

/**
 * The same segments with every word that GitHub would act upon (mention, issue, commit, address, emoji, formula) turned
 * into code, and neighbouring code joined, so that no two code spans touch.
 */
export function inertSegments(given: readonly Segment[]): Segment[] {
  const found: Segment[] = [];
  const add = (kind: Segment['kind'], text: string) => {
    const last = found.at(-1);
    if (last?.kind === kind) found[found.length - 1] = { kind, text: last.text + text };
    else if (text !== '') found.push({ kind, text });
  };
  for (const segment of given) {
    if (segment.kind === 'code') {
      add('code', segment.text);
      continue;
    }
    for (const word of segment.text.split(/(\s+)/)) {
      if (!hazards.some((hazard) => hazard.test(word))) {
        add('text', word);
        continue;
      }
      const body = word.replace(word.includes('(') ? /[.,;]+$/ : /[.,;)]+$/, '');
      add('code', body);
      add('text', word.slice(body.length));
    }
  }
  return found;
}

/** The message without its backticks: for surfaces that know no code, such as JUnit or an annotation. */
export function plain(message: string, limit = 600): string {
  return segments(message, limit)
    .map((segment) => segment.text)
    .join('');
}
