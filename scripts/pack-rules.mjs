// Takes the data of the compiled rules out of JavaScript: 600 modules of object literals take 20 ms to compile and run, one
// literal of their JSON still 9 (it is read twice as program, then as data), a file of it 2. Rules with code of their own
// stay modules. `packRules(REGISTRY)` rewrites the module, a copy in lib/, and gives the data, which belongs into the
// folder of whatever holds that module: `rules.json`.
import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  const data = JSON.stringify(rules.map((rule) => (isData(rule) ? rule : null)));
  const lines = [
    "import { readFileSync } from 'node:fs';",
    "import { dirname, join } from 'node:path';",
    "import { fileURLToPath } from 'node:url';",
    ...own.map((name) => `import ${name} from '${pathOf.get(name)}';`),
    `const own = [${own.join(', ')}];`,
    'let next = 0;',
    "const path = join(dirname(fileURLToPath(import.meta.url)), ['rules', 'json'].join('.'));",
    "export const rules = JSON.parse(readFileSync(path, 'utf8')).map((rule) => rule ?? own[next++]);",
  ];
  writeFileSync(registry, `${lines.join('\n')}\n`);
  writeFileSync(join(dirname(registry), 'rules.json'), data);
  const packed = await import(`${pathToFileURL(registry).href}?packed`);
  deepStrictEqual(packed.rules, rules);
  return data;
}

/** Whether a value says the same after JSON: no function, pattern, date or hole in it. */
function isData(value) {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every(isData);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isData);
}
