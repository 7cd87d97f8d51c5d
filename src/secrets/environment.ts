/** Where a credential is used, as far as names say. */
export type Environment = 'dev' | 'test' | 'staging' | 'prod';

const words: Readonly<Record<string, Environment>> = {
  dev: 'dev',
  develop: 'dev',
  development: 'dev',
  local: 'dev',
  localhost: 'dev',
  test: 'test',
  testing: 'test',
  qa: 'test',
  ci: 'test',
  sandbox: 'test',
  staging: 'staging',
  stage: 'staging',
  stg: 'staging',
  preprod: 'staging',
  preproduction: 'staging',
  uat: 'staging',
  prod: 'prod',
  production: 'prod',
  prd: 'prod',
  live: 'prod',
};
/** a folder or suffix `test` beside source code holds tests, not a test environment */
const sourceCode = /\.(py|pyi|js|mjs|cjs|jsx|ts|mts|cts|tsx|java|go|rs|c|cc|cpp|h|rb|php|cs|kt|scala|swift|r|jl)$/i;

/**
 * The environment that a file's path (forward slashes) or a key path (`production.db.password`) names; the key path first,
 * then the file's name, then its folders from the innermost out. Null when nothing names one, or two differ in one part.
 */
export function environmentOf(path: string, key?: string): Environment | null {
  const parts = path.split('/');
  const named = sourceCode.test(path) ? [] : [parts.at(-1) ?? '', ...parts.slice(0, -1).reverse()];
  for (const part of [...(key === undefined ? [] : key.split('.')), ...named]) {
    const found = environmentIn(part);
    if (found !== null) return found;
  }
  return null;
}

function environmentIn(part: string): Environment | null {
  const tokens = part
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const found = new Set(tokens.flatMap((token) => (Object.hasOwn(words, token) ? [words[token] as Environment] : [])));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
