import type { Language } from './exposure.ts';

const byName: readonly (readonly [Language, RegExp])[] = [
  ['workflow', /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(^|\/)action\.ya?ml$/i],
  ['notebook', /\.ipynb$/i],
  ['python', /\.pyw?$/i],
  ['script', /\.([mc]?[jt]s|[jt]sx)$/i],
  ['shell', /\.(sh|bash|zsh|ksh|sbatch|slurm)$/i],
  ['dockerfile', /(^|\/)([\w.-]+\.)?(Dockerfile|Containerfile)(\.[\w.-]+)?$/i],
  ['makefile', /(^|\/)(GNU)?[Mm]akefile(\.[\w.-]+)?$|\.mk$/],
];
const notOurs = /\.min\.[cm]?js$|\.d\.[cm]?ts$|(^|\/)(node_modules|site-packages|vendor|third_party|dist)\//;

/** The language of a file by its path (forward slashes); null for what the lint does not read, as minified or vendored code. */
export function languageOf(path: string): Language | null {
  if (notOurs.test(path)) return null;
  return byName.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}

/** A file without any of these words has no source of credentials; then nothing else of it is read. One pass each. */
const sources: Readonly<Record<Language, RegExp | null>> = {
  python:
    /os\.environ|environ\[|getenv|getpass|parse_args|dotenv|get_token\(|get_password|_secret|\.secrets|userdata|WithDecryption/,
  notebook:
    /environ|getenv|getpass|parse_args|get_token\(|get_password|_secret|\.secrets|userdata|WithDecryption|%env|printenv|!env|%%bash|%%sh|_TOKEN|_KEY|PASSWORD|SECRET/,
  script: /process\.env|import\.meta\.env|getInput|Deno\.env|Bun\.env|Secret|onfig\.get|onfigService\.get/,
  shell: null,
  dockerfile: null,
  makefile: /\$/,
  workflow: /secrets|permissions|credentials|upload-artifact|STEP_DEBUG|RUNNER_DEBUG/,
};

/** In lower case, each match of the words of Python holds one of these: for a search that reads the bytes anyhow. */
export const pythonWords: readonly string[] = [
  'environ',
  'getenv',
  'getpass',
  'parse_args',
  'dotenv',
  'get_token(',
  'get_password',
  '_secret',
  '.secrets',
  'userdata',
  'withdecryption',
];

/**
 * Whether a file may have a finding at all, by one search for words in its text; bytes may be read as Latin-1, for the words
 * are ASCII. Files of a language where nearly all have one of the words are small, and are always read.
 */
export function mayExpose(language: Language, text: string): boolean {
  return sources[language]?.test(text) ?? true;
}

/** Sources that are credentials whatever they are asked for, or the environment as a whole. */
const always =
  /getpass\(|get_secret|access_secret|read_secret|userdata|keyring|\.secrets|get_token\(|get_parameter|dotenv_values|environ(?=\s{0,4}[),\n]|\.(?:copy|items|values)\b)|[A-Z_](?:URL|URI|DSN)["']/;
/** A name that says it, where a name ends: in quotes. */
const named = /(?:token|key|passw\w{1,8}|secret|credentials?|auth|pwd|string)(?:_\w{1,12}|\d{1,3})?["']/i;

/** The second look at code of Python, in its text: whether it asks for anything that is a credential. */
export function asksForSecret(text: string): boolean {
  return always.test(text) || named.test(text);
}
