import type { Location } from '../evidence/location.ts';
import { visible } from './escape.ts';

/** A line without its credential: `text` reads the variable `name` instead. */
export interface EnvironmentMend {
  readonly name: string;
  readonly text: string;
}

/** How a language writes strings and comments, and how it reads an environment variable. */
interface Language {
  readonly quotes: string;
  readonly comment: string;
  read(name: string): string;
  /** false: at this place it would not compile, or would lack an import */
  fits?(line: string, before: string): boolean;
  /** what may stand after the string: no colon where a key of a map may not be an expression */
  readonly after: RegExp;
}

const ends = /^\s*(?:[,)\]};]|$)/;
const slashes = { quotes: `"'`, comment: '//', after: ends };
const hashes = { quotes: `"'`, comment: '#', after: ends };

const python: Language = {
  ...hashes,
  after: /^\s*(?:[,)\]}:;#]|$)/,
  read: (name) => `os.environ["${name}"]`,
  fits: (_, before) => /^import (?:[\w., ]+, ?)?os(?:[ \t]*(?:,|#|;)|[ \t]*$)/m.test(before),
};
const javascript: Language = { ...slashes, read: (name) => `process.env.${name}`, fits: noMarkup };
// what a strict compiler takes for a string
const typescript: Language = { ...slashes, read: (name) => `process.env.${name} ?? ''`, fits: noMarkup };
const jvm: Language = {
  ...slashes,
  quotes: '"',
  read: (name) => `System.getenv("${name}")`,
  fits: (line) => !/@|\bconst\b/.test(line),
};
const shell: Language = {
  ...hashes,
  after: /^\s*(?:[;)&|#]|$)/,
  read: (name) => `"\${${name}:?}"`,
  fits: (_, before) => !before.includes('<<'),
};

const languages: Readonly<Record<string, Language>> = {
  py: python,
  js: javascript,
  mjs: javascript,
  cjs: javascript,
  jsx: javascript,
  ts: typescript,
  mts: typescript,
  cts: typescript,
  tsx: typescript,
  java: jvm,
  kt: jvm,
  scala: jvm,
  sh: shell,
  bash: shell,
  rb: { ...hashes, read: (name) => `ENV.fetch("${name}")` },
  r: { ...hashes, read: (name) => `Sys.getenv("${name}")` },
  jl: { ...hashes, quotes: '"', read: (name) => `ENV["${name}"]` },
  // a constant cannot be computed, so only where a variable is declared
  go: {
    ...slashes,
    quotes: '"',
    read: (name) => `os.Getenv("${name}")`,
    fits: (line, before) => /:=/.test(line) && /^(?:import[ \t]+|[ \t]+)"os"[ \t]*$/m.test(before),
  },
  cs: {
    ...slashes,
    quotes: '"',
    read: (name) => `System.Environment.GetEnvironmentVariable("${name}")`,
    fits: (line) => !/\bconst\b|\[/.test(line),
  },
};

/** The variables that the providers' own libraries read. */
const usual: Readonly<Record<string, string>> = {
  'anthropic-api-key': 'ANTHROPIC_API_KEY',
  'aws-access-key-id': 'AWS_ACCESS_KEY_ID',
  'aws-secret-access-key': 'AWS_SECRET_ACCESS_KEY',
  'aws-session-token': 'AWS_SESSION_TOKEN',
  'cohere-api-key': 'CO_API_KEY',
  'comet-api-key': 'COMET_API_KEY',
  'databricks-token': 'DATABRICKS_TOKEN',
  'gemini-api-key': 'GEMINI_API_KEY',
  'github-token': 'GITHUB_TOKEN',
  'groq-api-key': 'GROQ_API_KEY',
  'hugging-face-token': 'HF_TOKEN',
  'hugging-face-organization-token': 'HF_TOKEN',
  'mistral-api-key': 'MISTRAL_API_KEY',
  'neptune-api-token': 'NEPTUNE_API_TOKEN',
  'npm-token': 'NPM_TOKEN',
  'openai-legacy-key': 'OPENAI_API_KEY',
  'openai-project-key': 'OPENAI_API_KEY',
  'replicate-token': 'REPLICATE_API_TOKEN',
  'wandb-api-key': 'WANDB_API_KEY',
  'wandb-api-key-v1': 'WANDB_API_KEY',
};

const longestLine = 400;

/**
 * The line of a credential with the string that holds it replaced by an environment variable, read as the file's language
 * does; null wherever that is not mechanical: the credential is only a part of the string, the string is inside another
 * or in a comment, something stands beside it that needs a literal, an import is missing, or the language is unknown.
 */
export function environmentMend(text: string, location: Location, rule: string): EnvironmentMend | null {
  const { path, startLine = 0, endLine = startLine, startColumn = 0, endColumn = 0, cell, decoding, inside } = location;
  const extension = /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  // a file may be called `a.constructor`
  const language = Object.hasOwn(languages, extension) ? languages[extension] : undefined;
  if (language === undefined || endLine !== startLine || cell !== undefined) return null;
  if (decoding !== undefined || inside !== undefined || startColumn < 2) return null;
  const lines = text.split(/\r?\n/);
  const line = lines[startLine - 1] ?? '';
  if (line.length > longestLine || visible(line) !== line.replaceAll('\t', ' ')) return null;
  const [open, close] = [startColumn - 2, endColumn - 1];
  if (!isWholeString(line, open, close, language)) return null;
  const before = lines.slice(0, startLine - 1).join('\n');
  if (insideLonger(before)) return null;
  const [left, right] = [line.slice(0, open), line.slice(close + 1)];
  const above = lines.slice(0, startLine - 1).findLast((one) => one.trim() !== '') ?? '';
  if (!mayPrecede(left, above) || !language.after.test(right) || /^\s*["'`]/.test(lines[startLine] ?? '')) return null;
  if (language.fits?.(line, before) === false) return null;
  const name = nameFor(rule, left);
  return name === null ? null : { name, text: `${left}${language.read(name)}${right}` };
}

/** Whether a string opens at `open` and closes at `close`, outside any other and any comment; no prefix changes its type. */
function isWholeString(line: string, open: number, close: number, { quotes, comment }: Language): boolean {
  const quote = line[open] ?? '';
  if (quote === '' || !quotes.includes(quote) || line[close] !== quote || close <= open) return false;
  if (/["'`]{3}|`/.test(line) || /\w/.test(line[open - 1] ?? '')) return false;
  let [inside, opened] = ['', false];
  for (let at = 0; at <= close; at++) {
    const character = line[at] ?? '';
    if (at === open && inside !== '') return false;
    if (inside === '') {
      if (line.startsWith(comment, at)) return false;
      if (character === '"' || character === "'") inside = character;
      opened = at === open;
    } else if (character === '\\') {
      if (opened) return false;
      at += 1;
    } else if (character === inside) {
      if (opened) return at === close;
      inside = '';
    }
  }
  return false;
}

/** Whether a text that runs over lines, or a comment, is still open; counted, so a rare file is only left without a mend. */
function insideLonger(before: string): boolean {
  const count = (mark: RegExp) => before.match(mark)?.length ?? 0;
  return (
    count(/"""/g) % 2 === 1 ||
    count(/'''/g) % 2 === 1 ||
    count(/`/g) % 2 === 1 ||
    count(/\/\*/g) > count(/\*\//g) ||
    count(/^=begin\b/gm) > count(/^=end\b/gm)
  );
}

function mayPrecede(left: string, above: string): boolean {
  if (left.trim() === '') return /[([{,]\s*$/.test(above);
  return /(?:[=([{,:]|=>|<-|\breturn)\s*$/.test(left) && !/[=!<>]=\s*$/.test(left);
}

/** Tags of JSX and TSX take no bare expression. */
function noMarkup(line: string): boolean {
  return !/<[A-Za-z][^=]*\s[\w-]+=["']/.test(line);
}

function nameFor(rule: string, left: string): string | null {
  const given = /([A-Za-z_]\w{2,60})["']?\]?\s*(?:=>|:=|<-|=|:)\s*$/.exec(left)?.[1];
  const own = given?.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
  const known = Object.hasOwn(usual, rule) ? usual[rule] : undefined;
  if (known !== undefined) return known;
  const generic = /^(?:generic|network|command|connection)-/.test(rule);
  const name = own !== undefined && own.length >= 5 ? own : generic ? null : rule.replaceAll('-', '_').toUpperCase();
  return name !== null && /^[A-Z][A-Z0-9_]{2,60}$/.test(name) ? name : null;
}
