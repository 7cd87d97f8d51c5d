// Writes everything that is derived from the sources: registries, the kernel's WebAssembly, tables in docs/, input tables
// of the actions' READMEs and the JSON schema of assay.yml. `--check` writes nothing and fails when something differs.
// `--schema FILE` writes the schema alone (the last step of a build), `--registries` the registries alone.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile, root } from './generate/compile.mjs';
import { inputTables } from './generate/inputs.mjs';
import { kernelCode } from './generate/kernel.mjs';
import { registries } from './generate/registries.mjs';
import { schema } from './generate/schema.mjs';
import { tables } from './generate/tables.mjs';

const [mode, argument] = process.argv.slice(2);
if (mode !== undefined && !['--check', '--schema', '--registries'].includes(mode)) {
  console.error(`Unknown option ${mode}. Mend: npm run generate -- [--check | --schema FILE | --registries]`);
  process.exit(2);
}

function current(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

/** Writes what differs (or only names it, with --check) and returns the paths that differed. */
function settle(outputs) {
  const different = [...outputs].filter(([path, text]) => current(path) !== text);
  for (const [path, text] of mode === '--check' ? [] : different) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return different.map(([path]) => path);
}

const problems = [];
const differed = [];
if (mode !== '--schema') differed.push(...settle(registries(problems)));
if (mode === undefined || mode === '--check') differed.push(...settle(await kernelCode(problems)));
if (mode !== '--registries') await writeDerived();

/** What needs the compiled sources: the schema, the tables, the READMEs. */
async function writeDerived() {
  const compiled = compile();
  try {
    if (mode === '--schema') {
      differed.push(...settle(new Map([[argument ?? 'dist/assay.schema.json', await schema(compiled)]])));
    } else {
      differed.push(
        ...settle(
          new Map([
            ...(await tables(compiled, problems)),
            ...inputTables(problems),
            ['dist/assay.schema.json', await schema(compiled)],
          ]),
        ),
      );
    }
  } finally {
    compiled.remove();
  }
}

for (const problem of problems) console.error(problem);
for (const path of differed) console.log(mode === '--check' ? `${path} is not up to date` : `wrote ${path}`);
if (mode === '--check' && differed.length > 0) console.error('Mend: npm run generate, and commit what it wrote');
process.exitCode = problems.length > 0 || (mode === '--check' && differed.length > 0) ? 1 : 0;
