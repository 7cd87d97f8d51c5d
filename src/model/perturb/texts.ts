import type { Random } from '../../stats/random.ts';

/**
 * A text with `count` typos at random letters (Belinkov & Bisk 2018 name the kinds): two neighbours exchanged, one lost,
 * or one doubled. A text without letters stays. `count` is rounded, at least one.
 */
export function withTypos(text: string, count: number, random: Random): string {
  let letters = Array.from(text);
  for (let i = 0; i < Math.max(1, Math.round(count)); i++) {
    const places = Array.from(letters.keys()).filter((at) => /\p{L}/u.test(letters[at] as string));
    if (places.length === 0) return letters.join('');
    const at = places[Math.floor(random() * places.length)] as number;
    const kind = Math.floor(random() * 3);
    const [own, next] = [letters[at] as string, letters[at + 1]];
    const middle = kind === 0 && next !== undefined ? [next, own] : kind === 1 && letters.length > 1 ? [] : [own, own];
    letters = [...letters.slice(0, at), ...middle, ...letters.slice(at + (kind === 0 && next !== undefined ? 2 : 1))];
  }
  return letters.join('');
}

/** All letters large or all small, by chance; the other way where that changes nothing. */
export function otherCase(text: string, _size: number, random: Random): string {
  const [upper, lower] = [text.toUpperCase(), text.toLowerCase()];
  const [first, second] = random() < 0.5 ? [upper, lower] : [lower, upper];
  return first === text ? second : first;
}

/** Each ASCII digit, or a share of them, replaced by another one; a first digit other than 0 does not become 0. */
export function otherDigits(text: string, share: number, random: Random): string {
  return text.replace(/\d/g, (digit, at: number) => {
    if (random() >= share) return digit;
    const leading = digit !== '0' && !/\d/.test(text[at - 1] ?? '');
    const others = '0123456789'.replace(digit, '').slice(leading ? 1 : 0);
    return others[Math.floor(random() * others.length)] as string;
  });
}
