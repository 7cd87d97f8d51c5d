import { closingQuote, deepestKeys, longestValue, mostSettings, type Setting, unquoted } from './setting.ts';

/**
 * Blocks in braces with `name = "value"` or `name: value` in them: Terraform and other HCL, HOCON (`clearml.conf`). The
 * labels of a block (`variable "db_password" {`) are keys. Lists are read through; expressions are values like any other.
 */
export function readBraces(text: string): Setting[] {
  const settings: Setting[] = [];
  const stack: (readonly string[])[] = [];
  let words: string[] = [];
  let assigned = false;
  // here-documents that never end are searched for a while only
  const patience = { left: 20 };
  for (let i = 0; i < text.length && settings.length < mostSettings; ) {
    const character = text[i] as string;
    const skipped = behindComment(text, i);
    if (skipped > i) i = skipped;
    else if (character === '{' || character === '[' || character === '(') {
      stack.push(words);
      words = [];
      assigned = false;
      i++;
    } else if (character === '}' || character === ']' || character === ')') {
      stack.pop();
      words = [];
      assigned = false;
      i++;
    } else if (character === '\n' || character === ',' || character === ';') {
      if (words.length > 0 && character !== '\n') words = [];
      if (character === '\n' && assigned) words = [];
      if (character === '\n' && !assigned && !/^\s*\{/.test(text.slice(i, i + 40))) words = [];
      assigned = false;
      i++;
    } else if (character === '=' || character === ':') {
      assigned = words.length > 0;
      i++;
    } else if (/\s/.test(character)) i++;
    else {
      const spot = pieceAt(text, i, patience);
      if (!assigned) words.push(spot.value.slice(0, 200));
      else if (stack.length < deepestKeys) {
        const { value, start, end } = spot;
        settings.push({ keys: [...stack.flat(), ...words], value, start, end });
        assigned = false;
        words = [];
      }
      i = spot.next;
    }
    if (stack.length > 1000) break;
  }
  return settings;
}

function behindComment(text: string, i: number): number {
  const isLine = text[i] === '#' || (text[i] === '/' && text[i + 1] === '/');
  const end = isLine ? text.indexOf('\n', i) : text.startsWith('/*', i) ? text.indexOf('*/', i + 2) + 2 : i;
  return isLine && end < 0 ? text.length : Math.max(end, i);
}

type Piece = Pick<Setting, 'value' | 'start' | 'end'> & { readonly next: number };

/** A quoted piece, a here-document, or a word, at `i`. */
function pieceAt(text: string, i: number, patience: { left: number }): Piece {
  if (text[i] === '"' || text[i] === "'") {
    const end = closingQuote(text, i);
    if (end > 0) return { value: unquoted(text.slice(i + 1, end)), start: i + 1, end, next: end + 1 };
  }
  const here = text[i] === '<' && patience.left > 0 ? /^<<[-~]?"?(\w{1,40})"?\r?\n/.exec(text.slice(i, i + 60)) : null;
  if (here !== null) {
    const start = i + here[0].length;
    const stop = text.slice(start, start + longestValue).search(new RegExp(`^[ \\t]{0,80}${here[1]}\\b`, 'm'));
    if (stop >= 0) {
      const end = start + stop;
      return { value: text.slice(start, end), start, end, next: end + (here[1] ?? '').length };
    }
    patience.left--;
  }
  let end = i + 1;
  while (end < text.length && end - i < 4096 && !/[\s=:,;{}[\]()"']/.test(text[end] as string)) end++;
  return { value: text.slice(i, end), start: i, end, next: end };
}
