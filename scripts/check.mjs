// Says whether the tree is good: types, lint and format, dead code, generated files, architecture. All steps run, so
// one call shows everything; the exit code is 1 when any failed. `node scripts/check.mjs lint types` runs those alone.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** The JavaScript file behind a package's command: no shell, no PATH, the same on Windows. */
function command(name, bin) {
  for (const at of require.resolve.paths(name) ?? []) {
    try {
      const manifest = JSON.parse(readFileSync(join(at, name, 'package.json'), 'utf8'));
      return join(at, name, typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin]);
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`${name} is not installed: run \`npm ci\``);
}

const steps = [
  ['types', 'TypeScript, as the build reads it', 'typescript', 'tsc', ['-p', 'tsconfig.json', '--noEmit']],
  ['types', 'TypeScript, tests included', 'typescript', 'tsc', ['-p', 'tsconfig.test.json']],
  ['lint', 'Biome: lint, format, import order', '@biomejs/biome', 'biome', ['check', '--error-on-warnings', '.']],
  ['knip', 'Knip: dead code, unused dependencies', 'knip', 'knip', ['--no-progress']],
  [
    'generate',
    'Generated files are up to date',
    null,
    null,
    [join(dirname(fileURLToPath(import.meta.url)), 'generate.mjs'), '--check'],
  ],
  ['architecture', 'Architecture', 'vitest', 'vitest', ['run', 'test/architecture', '--reporter=dot']],
];

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !steps.some(([step]) => step === name));
if (unknown !== undefined) {
  console.error(
    `Unknown step ${unknown}. Mend: npm run check -- [${[...new Set(steps.map(([step]) => step))].join('|')}]...`,
  );
  process.exit(2);
}

const results = [];
for (const [name, title, packageName, bin, args] of steps) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${title}`);
  const started = process.hrtime.bigint();
  const program = packageName === null ? [] : [command(packageName, bin)];
  const { status } = spawnSync(process.execPath, [...program, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  results.push({ title, good: status === 0, seconds: Number(process.hrtime.bigint() - started) / 1e9 });
}

console.log('');
for (const { title, good, seconds } of results) {
  console.log(`${good ? 'good' : 'BAD '}  ${seconds.toFixed(1).padStart(5)} s  ${title}`);
}
process.exitCode = results.every(({ good }) => good) ? 0 : 1;
