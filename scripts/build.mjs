// Builds dist/ from src/: tsc, then ncc, then the stubs. `node scripts/build.mjs [OUTPUT]`, dist unless told.
// Same sources and lock file, same bytes.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eagerModules } from './eager-modules.mjs';
import { packRules } from './pack-rules.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = resolve(process.argv[2] ?? join(root, 'dist'));
const require = createRequire(import.meta.url);

/** Every program that a workflow, a user or a gate starts; each is a stub on the one bundle. */
const programs = [
  'cli',
  'assay',
  'secrets',
  'data',
  'model',
  'report',
  'model-host',
  'engine-host',
  'pdf-host',
  'scan-host',
];
const stub = (name) => `'use strict';\n\nrequire('./suite/index.js').run('${name}');\n`;

/** Files that code loads by path at run time, beside the bundle. */
const assets = [['@tensorflow/tfjs-backend-wasm', 'dist/tfjs-backend-wasm-simd.wasm']];

function run(program, args) {
  execFileSync(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}

function packageDirectory(name) {
  for (const at of require.resolve.paths(name) ?? []) {
    if (existsSync(join(at, name, 'package.json'))) return join(at, name);
  }
  throw new Error(`${name} is not installed: run \`npm ci\``);
}

rmSync(join(root, 'lib'), { recursive: true, force: true });
run(join(packageDirectory('typescript'), 'bin', 'tsc'), ['-p', 'tsconfig.json']);
const rules = await packRules(join(root, 'lib', 'secrets', 'rules', 'registry.js'));
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
run(join(packageDirectory('@vercel/ncc'), 'dist', 'ncc', 'cli.js'), [
  'build',
  join(root, 'lib', 'entry', 'suite.js'),
  '--out',
  join(out, 'suite'),
  '--license',
  'licenses.txt',
  '--quiet',
  '--no-cache',
]);
eagerModules(join(out, 'suite'));
writeFileSync(join(out, 'suite', 'rules.json'), rules);
for (const name of programs) writeFileSync(join(out, `${name}.js`), stub(name));
// a hook starts it as a program
writeFileSync(join(out, 'cli.js'), `#!/usr/bin/env node\n${stub('cli')}`);
chmodSync(join(out, 'cli.js'), 0o755);
cpSync(join(root, 'src', 'runtimes', 'assay_shim.py'), join(out, 'assay_shim.py'));
for (const [name, path] of assets) {
  cpSync(join(packageDirectory(name), path), join(out, path.split('/').at(-1)));
}
writeFileSync(
  join(out, 'package.json'),
  `${JSON.stringify({ type: 'commonjs', version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version }, null, 2)}\n`,
);
run(join(root, 'scripts', 'generate.mjs'), ['--schema', relative(root, join(out, 'assay.schema.json'))]);
process.stdout.write(`${readdirSync(out).length} entries in ${out}\n`);
