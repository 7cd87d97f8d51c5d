import { holdsSecret } from './secret-name.ts';

/** A word of Python (in lower case) without which no such credential is asked for, and the closer look at its places. */
interface Seed {
  readonly word: string;
  /** a file without any word that is asked for is not looked at; the others only count beside one */
  readonly asks: boolean;
  readonly isIn: (text: string) => boolean;
}

/** What may follow `environ` when the name alone is meant, and the word is no word of a sentence. */
const follows = /^(?:if|else|or|and|in|is|not|for|as)$/;
/** Methods of the environment that give back nothing secret. */
const harmless = /^(?:keys|update|clear|has_key|__contains__|__setitem__|__delitem__)$/;
/** A literal, and what comes behind it; brackets and comments may stand before it, and the name of an argument. */
const literal =
  /(?:[\s(\\]|#[^\n]*)*(?:\w+\s*=\s*)?[rRbBuU]?(?:"([^"\\\n{]{0,200})"|'([^'\\\n{]{0,200})')\s*(\]?)\s*(..?)?/y;
const method = /\s*(\w+)\s*(\(?)/y;
const word = /\w+/y;
const keyring = /keyring\.get_password/;
const managers = /\.get_secret|access_secret|read_secret/;
const stores = /(?:st|streamlit|dbutils)\.secrets/;
const hub = /(?:HfFolder(?:\(\))?|huggingface_hub)\.get_token/;

const seeds: readonly Seed[] = [
  { word: 'environ', asks: true, isIn: (text) => placesOf(text, 'environ').some((at) => readsEnvironment(text, at)) },
  { word: 'getenv', asks: true, isIn: (text) => givenNames(text, 'getenv(') || givenNames(text, 'getenvb(') },
  { word: 'getpass', asks: true, isIn: (text) => text.includes('getpass(') },
  { word: 'parse_args', asks: true, isIn: () => false },
  { word: 'dotenv', asks: true, isIn: (text) => text.includes('dotenv_values') || text.includes('get_key(') },
  { word: 'get_token(', asks: true, isIn: (text) => hub.test(text) },
  { word: 'get_password', asks: true, isIn: (text) => keyring.test(text) },
  { word: '_secret', asks: true, isIn: (text) => managers.test(text) },
  { word: '.secrets', asks: true, isIn: (text) => stores.test(text) },
  { word: 'userdata', asks: true, isIn: (text) => text.includes('userdata.get') },
  {
    word: 'withdecryption',
    asks: true,
    isIn: (text) => text.includes('WithDecryption') && text.includes('get_parameter'),
  },
  { word: 'secretstring', asks: false, isIn: (text) => text.includes('SecretString') },
  { word: '"--', asks: false, isIn: (text) => namesOption(text, '"') },
  { word: "'--", asks: false, isIn: (text) => namesOption(text, "'") },
  { word: 'env(', asks: false, isIn: (text) => givenNames(text, 'env(') },
  { word: 'env.str(', asks: false, isIn: (text) => givenNames(text, 'env.str(') },
  { word: 'config(', asks: false, isIn: (text) => givenNames(text, 'config(') },
];

/** For a search that reads the bytes anyhow: the words, in lower case. The bit of a word is its place. */
export const pythonWords: readonly string[] = seeds.map(({ word }) => word);

const asking = seeds.reduce((bits, { asks }, i) => (asks ? bits | (1 << i) : bits), 0);

/**
 * Whether code of Python may ask for a credential, by its text: a name that says it where a name is asked for, the environment
 * as a whole, a prompt, a store. `met`: the bits of the words of `pythonWords` that stand in the text, -1 when nobody looked.
 * False where the lint would follow nothing from its source; looks at the places of those words only.
 */
export function asksForSecret(text: string, met = -1): boolean {
  if ((met & asking) === 0) return false;
  return seeds.some(({ isIn }, i) => ((met >> i) & 1) === 1 && isIn(text));
}

function placesOf(text: string, of: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(of); at >= 0; at = text.indexOf(of, at + of.length)) places.push(at);
  return places;
}

/** Whether a call is given the name of a credential as a literal. */
function givenNames(text: string, call: string): boolean {
  return placesOf(text, call).some((at) => namesSecret(text, at + call.length, false));
}

/** Whether a literal begins here that is the name of a credential; one of several parts is taken for one. */
function namesSecret(text: string, at: number, isIndex: boolean): boolean {
  literal.lastIndex = at;
  const found = literal.exec(text);
  if (found === null) return false;
  const [, double, single, closed = '', behind = ''] = found;
  if (closed === '' && /^["'rRbBuUfF]/.test(behind)) return true;
  // giving the environment a value asks for none
  if (isIndex && closed === ']' && behind.startsWith('=') && behind !== '==') return false;
  return holdsSecret(double ?? single ?? '');
}

/** Whether the environment that is named here is asked for a credential, or is meant as a whole. */
function readsEnvironment(text: string, at: number): boolean {
  if (isWord(text.charCodeAt(at + 7))) return false;
  let start = at;
  if (text[at - 1] === '.') {
    if (text[at - 2] !== 's' || text[at - 3] !== 'o') return false;
    start = at - 3;
  }
  if (isWord(text.charCodeAt(start - 1))) return false;
  let next = at + 7;
  while (text[next] === ' ') next++;
  if (text[next] === '[') return namesSecret(text, next + 1, true);
  if (text[next] !== '.') return isWhole(text, start, next);
  method.lastIndex = next + 1;
  const [, name = '', called = ''] = method.exec(text) ?? [];
  if (!/^(?:get|pop|setdefault)$/.test(name)) return !harmless.test(name);
  return called === '(' && namesSecret(text, method.lastIndex, false);
}

/** Whether the environment as a whole is taken: not where it is imported, named in a text, looked into or replaced in a test. */
function isWhole(text: string, start: number, next: number): boolean {
  const mark = text[start - 1];
  if (mark === '`' || text[next] === '`' || ((mark === '"' || mark === "'") && text[next] === mark)) return false;
  if (text[next] === '=' && text[next + 1] !== '=') return false;
  word.lastIndex = next;
  const said = word.exec(text)?.[0];
  if (said !== undefined && !follows.test(said)) return false;
  const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 200), start);
  if (/\bin\s+$|^\s*(?:from\s+[\w.]+\s+)?import\s[\w\s,.()]*$/.test(before)) return false;
  return !/patch\.dict\(\s*$/.test(text.slice(Math.max(0, start - 60), start));
}

/** Whether an option of the command line has a name that says it. */
function namesOption(text: string, quote: string): boolean {
  if (!text.includes('add_argument') && !text.includes('option(')) return false;
  return placesOf(text, `${quote}--`).some((at) => {
    const end = text.indexOf(quote, at + 3);
    return end > 0 && end - at < 110 && holdsSecret(text.slice(at + 3, end).replaceAll('-', '_'));
  });
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || (code >= 48 && code <= 57);
}
