import { withChecksum } from './checksum.ts';
import { type Alphabet, alphabets, type Piece } from './format.ts';
import type { Rule } from './rule.ts';

/** A number in [0, 1); the caller's seed decides which. */
export type Random = () => number;

/** A credential that was made up: the text to place somewhere, and the secret inside it. */
export interface Example {
  readonly text: string;
  readonly secret: string;
}

/** A repeatable source of numbers in [0, 1): mulberry32 of a 32-bit seed. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * An example of the rule's format, with a checksum that holds where the rule has one. Null for a rule whose format is
 * an assignment: its value is free. Examples live in memory only.
 */
export function exampleOf(rule: Rule, random: Random): Example | null {
  if (rule.format === 'assignment') return null;
  let text = '';
  let secret: string | null = null;
  for (const piece of rule.format.pieces) {
    if (typeof piece === 'object' && 'secret' in piece) {
      secret = sealed(rule, piece.secret.map((inner) => draw(inner, random)).join(''));
      text += secret;
    } else {
      text += draw(piece, random);
    }
  }
  if (secret !== null) return { text, secret };
  text = sealed(rule, text);
  return { text, secret: text };
}

/** A random text of the alphabet. */
export function drawn(of: Alphabet, length: number, random: Random): string {
  const characters = of === 'space' || of === 'blank' ? ' ' : charactersOf(of);
  let text = '';
  for (let i = 0; i < length; i++) text += characters[Math.floor(random() * characters.length)];
  return text;
}

function sealed(rule: Rule, text: string): string {
  return rule.checksum === undefined ? text : withChecksum(rule.checksum, text);
}

/** Alphabets with separators in them: examples are drawn without those. */
const plainOf: ReadonlySet<Alphabet> = new Set([
  'path',
  'url-user',
  'url-password',
  'connection-password',
  'printable',
  'connection',
  'salt',
  'command',
  'query',
  'cookie',
  'crypt',
  'plus-url',
]);

function draw(piece: Piece, random: Random): string {
  if (typeof piece === 'string') return piece;
  if ('oneOf' in piece) return piece.oneOf[Math.floor(random() * piece.oneOf.length)] ?? '';
  if ('optional' in piece) return random() < 0.5 ? '' : piece.optional.map((inner) => draw(inner, random)).join('');
  if ('secret' in piece) return piece.secret.map((inner) => draw(inner, random)).join('');
  const [least, most] = typeof piece.length === 'number' ? [piece.length, piece.length] : piece.length;
  // long ranges are drawn near their lower end: a token of 4,000 characters tests nothing more
  const length = least + Math.floor(random() * Math.min(most - least + 1, 60));
  if (piece.of === 'pem-body') return `\nMC4C${drawn('base64', Math.max(length, 200), random)}\n`;
  if (piece.of === 'url-password' || piece.of === 'connection-password')
    return drawn('alnum', Math.max(length, 24), random);
  if (piece.of === 'label') return `${drawn('upper-alnum', Math.max(length - 1, least), random)} `;
  if (piece.of === 'key-lines') return `\nMC4C${drawn('base64', Math.max(length, 200), random)}\n`;
  if (piece.of === 'host') return `${drawn('lower-alnum', Math.max(length - 4, 3), random)}.net`;
  if (piece.of === 'lines') return `\n${drawn('base64', Math.max(length, 60), random)}\n`;
  return drawn(plainOf.has(piece.of) ? 'alnum' : piece.of, length, random);
}

function charactersOf(of: Alphabet): string {
  return alphabets[of]
    .replaceAll('\\-', '\u0001')
    .replace(/(\w)-(\w)/g, (_, from: string, to: string) =>
      Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (__, i) =>
        String.fromCharCode(from.charCodeAt(0) + i),
      ).join(''),
    )
    .replaceAll('\u0001', '-');
}
