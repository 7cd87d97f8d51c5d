// Makes one text of data out of the compiled rules: 600 modules of object literals take 20 ms to compile and run, the same
// as JSON takes 3. Rules with code of their own stay modules. `packRules(REGISTRY)` rewrites the file, a copy in lib/.
import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const imported = /^import (\w+) from '(\.\/[a-z0-9-]+\.js)';$/gm;

export async function packRules(registry) {
  const text = readFileSync(registry, 'utf8');
  const { rules } = await import(pathToFileURL(registry).href);
  const names = [...text.slice(text.indexOf('export const rules')).matchAll(/^ {4}(\w+),$/gm)].map(([, name]) => name);
  const pathOf = new Map([...text.matchAll(imported)].map(([, name, path]) => [name, path]));
  if (names.length !== rules.length || rules.length !== pathOf.size) {
    throw new Error(`${registry} is not what the generator writes: read its form in scripts/pack-rules.mjs`);
  }
  const own = names.filter((_, i) => !isData(rules[i]));
  const data = rules.map((rule) => (isData(rule) ? rule : null));
  const lines = [
    ...own.map((name) => `import ${name} from '${pathOf.get(name)}';`),
    `const own = [${own.join(', ')}];`,
    'let next = 0;',
    // a literal of JSON.parse is read once, as text
    `export const rules = JSON.parse(${JSON.stringify(JSON.stringify(data))}).map((rule) => rule ?? own[next++]);`,
  ];
  writeFileSync(registry, `${lines.join('\n')}\n`);
  const packed = await import(`${pathToFileURL(registry).href}?packed`);
  deepStrictEqual(packed.rules, rules);
}

/** Whether a value says the same after JSON: no function, pattern, date or hole in it. */
function isData(value) {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every(isData);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isData);
}
