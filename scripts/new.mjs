// `npm run new -- rule|metric|statistic|cause|surface ID`: writes the declaration and its test from a template and
// renews the registry. The test fails until the declaration is filled in.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './generate/compile.mjs';
import { kinds } from './generate/kinds.mjs';
import { templates } from './new/templates.mjs';

const [kind, id] = process.argv.slice(2);
const known = kinds.find((each) => each.kind === kind);
if (known === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id ?? '')) {
  console.error(`Usage: npm run new -- ${kinds.map((each) => each.kind).join('|')} ID, the ID in kebab-case.`);
  process.exit(2);
}

const { declaration, test, next } = templates[kind](id);
const paths = { file: `${known.folder}/${id}.ts`, test: `${known.folder}/${id}.test.ts` };
const taken = Object.values(paths).find((path) => existsSync(join(root, path)));
if (taken !== undefined) {
  console.error(`${taken} is there already. Mend: choose another id, or edit that file.`);
  process.exit(2);
}
writeFileSync(join(root, paths.file), declaration);
writeFileSync(join(root, paths.test), test);
console.log(`wrote ${paths.file}\nwrote ${paths.test}`);

const generate = fileURLToPath(new URL('generate.mjs', import.meta.url));
spawnSync(process.execPath, [generate, '--registries'], { cwd: root, stdio: 'inherit' });
console.log(['', 'Next:', ...next.map((step, index) => `${index + 1}. ${step}`)].join('\n'));
