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
  script:
    /process\.env|import\.meta\.env|getInput|Deno\.env|Bun\.env|getSecret|accessSecretVersion|SecretString|onfig\.get|onfigService\.get/,
  shell: null,
  dockerfile: null,
  makefile: /\$/,
  workflow: /secrets|permissions|credentials|upload-artifact|STEP_DEBUG|RUNNER_DEBUG/,
};

/**
 * Whether a file may have a finding at all, by one search for words in its text; bytes may be read as Latin-1, for the words
 * are ASCII. Files of a language where nearly all have one of the words are small, and are always read.
 */
export function mayExpose(language: Language, text: string): boolean {
  return sources[language]?.test(text) ?? true;
}
