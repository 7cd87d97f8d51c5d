import { bigramTable } from './bigram-table.ts';

/** Shannon entropy of the text's characters, in bits per character: 0 (empty, or one character repeated) to log2(length). */
export function bitsPerCharacter(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/**
 * How surprising the text is to a reader of words and names, in bits per pair of neighbours: about 4 for words and
 * identifiers, 6 for random letters and digits. Case is not looked at. 0 for texts below two characters.
 */
export function surprise(text: string): number {
  let eighths = 0;
  for (let i = 1; i < text.length; i++) {
    const row = bigramTable[classOf(text.charCodeAt(i - 1))] as string;
    eighths += row.charCodeAt(classOf(text.charCodeAt(i))) - 35;
  }
  return text.length < 2 ? 0 : eighths / 8 / (text.length - 1);
}

/** 0 to 25 for a letter, 26 for a digit, 27 for anything else. */
function classOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65;
  return code >= 48 && code <= 57 ? 26 : 27;
}

/**
 * A rough lower bound of how many guesses the text stands for, in bits: entropy per character times length, where a
 * character that continues a run or a sequence counts for nothing.
 */
export function guessBits(text: string): number {
  return bitsPerCharacter(text) * (text.length - sequentialSteps(text));
}

/** Whether a person made the text up: few distinct characters, runs and sequences (`aaaa`, `1234`), a repeated block. */
export function looksInvented(text: string): boolean {
  const body = text.replace(/[^A-Za-z0-9]/g, '');
  if (body.length < 8) return false;
  if (new Set(body.toLowerCase()).size <= Math.min(5, body.length / 4)) return true;
  if (sequentialSteps(body) >= body.length * 0.4) return true;
  return hasPeriod(body) || inventedWord.test(text);
}

/**
 * Whether the text reads as words, as identifiers and phrases do: more than 60 % of it stands in runs of five or more
 * letters of one case that have vowels where words have them.
 */
export function readsAsWords(text: string): boolean {
  let covered = 0;
  for (const [word] of text.matchAll(/[A-Z]?[a-z]{4,40}|[A-Z]{5,40}/g)) {
    const vowels = word.match(/[aeiouy]/gi)?.length ?? 0;
    const clusters = word.match(/[bcdfghjklmnpqrstvwxz]{4,40}/gi)?.length ?? 0;
    if (word.length >= 5 && vowels >= word.length * 0.2 && vowels <= word.length * 0.7 && clusters === 0)
      covered += word.length;
  }
  return covered > text.length * 0.6;
}

const inventedWord =
  /example|sample|dummy|fake|your[-_]|changeme|replace|placeholder|insert|foobar|secret|password|testtest|deadbeef|abcdef|qwert/i;

function sequentialSteps(text: string): number {
  let steps = 0;
  for (let i = 1; i < text.length; i++) {
    const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
    if (step === 0 || step === 1 || step === -1) steps++;
  }
  return steps;
}

/** Whether the text is one block of 1 to length / 3 characters again and again. */
function hasPeriod(text: string): boolean {
  for (let period = 1; period <= text.length / 3; period++) {
    let i = period;
    while (i < text.length && text[i] === text[i - period]) i++;
    if (i === text.length) return true;
  }
  return false;
}
