// Takes the data of the compiled rules out of JavaScript: 600 modules of object literals take 20 ms to compile and run, one
// literal of their JSON still 9 (it is read twice as program, then as data), a file of it 5, and 1 when of each rule only
// the id and the keywords are read before it is asked for more. Rules with code of their own stay modules.
// `packRules(REGISTRY)` rewrites the module, a copy in lib/, and gives the data, which belongs into the folder of whatever
// holds that module: `rules.json`. Its first line has for each rule null (it is a module), or the id, the keywords and the
// number of bytes of the rest, which follows rule by rule, each on a line.
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
  const rests = rules.map(({ id: _, keywords: _1, ...rest }, i) =>
    isData(rules[i]) ? `${JSON.stringify(rest)}\n` : '',
  );
  const heads = rules.map(({ id, keywords }, i) =>
    isData(rules[i]) ? [id, keywords, Buffer.byteLength(rests[i])] : null,
  );
  const data = `${JSON.stringify(heads)}\n${rests.join('')}`;
  const fields = [...new Set(rules.flatMap(Object.keys))].filter((field) => field !== 'id' && field !== 'keywords');
  const lines = [
    "import { readFileSync } from 'node:fs';",
    "import { dirname, join } from 'node:path';",
    "import { fileURLToPath } from 'node:url';",
    ...own.map((name) => `import ${name} from '${pathOf.get(name)}';`),
    `const own = [${own.join(', ')}];`,
    "const bytes = readFileSync(join(dirname(fileURLToPath(import.meta.url)), ['rules', 'json'].join('.')));",
    'let at = bytes.indexOf(10) + 1;',
    'const places = new Map();',
    '// the first field that is asked for brings all of them, and the rule is a plain object from then on',
    'const waiting = {};',
    `for (const field of ${JSON.stringify(fields)})`,
    '  Object.defineProperty(waiting, field, { get() { return whole(this)[field]; } });',
    'function whole(rule) {',
    '  const [from, to] = places.get(rule);',
    '  places.delete(rule);',
    '  Object.setPrototypeOf(rule, Object.prototype);',
    "  return Object.assign(rule, JSON.parse(bytes.toString('utf8', from, to)));",
    '}',
    'let next = 0;',
    "export const rules = JSON.parse(bytes.toString('utf8', 0, at)).map((head) => {",
    '  if (head === null) return own[next++];',
    '  const rule = Object.create(waiting);',
    '  rule.id = head[0];',
    '  rule.keywords = head[1];',
    '  places.set(rule, [at, at + head[2]]);',
    '  at += head[2];',
    '  return rule;',
    '});',
  ];
  writeFileSync(registry, `${lines.join('\n')}\n`);
  writeFileSync(join(dirname(registry), 'rules.json'), data);
  const packed = await import(`${pathToFileURL(registry).href}?packed`);
  for (const rule of packed.rules) rule.title;
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
