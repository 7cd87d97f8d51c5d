// `npm run bench [-- --runs N --date YYYY-MM-DD --dry]`: start-up of a pull-request secrets scan against an empty
// program, and the gates' times on the demo, as one table. Appends it to bench/RESULTS.md unless --dry.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { changedRepository } from './changed-repository.mjs';
import { median, milliseconds, quartiles } from './numbers.mjs';
import { unconcernedChange } from './unconcerned-change.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist', 'cli.js');
const action = join(root, 'dist', 'assay.js');
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '15' }, date: { type: 'string' }, dry: { type: 'boolean' } },
});
const runs = Number(values.runs);
const date = values.date ?? new Date().toISOString().slice(0, 10);
if (!existsSync(cli)) fail('dist/cli.js is missing. Mend: npm ci && npm run build');
if (!Number.isInteger(runs) || runs < 9) fail('--runs must be a whole number, at least 9');

function fail(message) {
  console.error(message);
  process.exit(2);
}

/** Milliseconds from spawn to exit; `codes` are the exit codes that count as having worked. */
function timed(cwd, args, codes = [0], env = process.env) {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const elapsed = Number(process.hrtime.bigint() - started) / 1e6;
  if (!codes.includes(status)) fail(`${args.join(' ')} ended with ${status}:\n${stderr}`);
  return elapsed;
}

/** Rounds of all rows, one after the other, so that a slow moment of the machine hits every row. */
function interleaved(rows, rounds) {
  const times = rows.map(() => []);
  for (const { measure } of rows) measure();
  for (let round = 0; round < rounds; round++) {
    for (const [index, { measure }] of rows.entries()) times[index].push(measure());
  }
  return rows.map(({ title }, index) => ({ title, times: times[index] }));
}

const introduction = `# Measurements

\`npm run bench\` writes one table: medians, quartiles, and what stands above an empty program of the same Node. Rows of
the first kind are taken in turns. Compare rows of one table; machines differ.

`;

const work = mkdtempSync(join(tmpdir(), 'assay-bench-'));
try {
  const empty = join(work, 'empty.js');
  writeFileSync(empty, '');
  const change = changedRepository(join(work, 'change'));
  const unconcerned = unconcernedChange(join(work, 'unconcerned'));
  const startUp = interleaved(
    [
      { title: '`node empty.js`', measure: () => timed(work, [empty]) },
      { title: '`assay --version`', measure: () => timed(work, [cli, '--version']) },
      {
        title: `\`assay secrets --diff BASE..HEAD\`, ${change.files} files, ${change.lines} lines added`,
        measure: () => timed(change.root, [cli, 'secrets', '--diff', `${change.base}..${change.head}`, '--quiet']),
      },
      {
        title: 'root action on a pull request that concerns no gate but secrets',
        measure: () => timed(unconcerned.root, [action], [0], unconcerned.env),
      },
    ],
    runs,
  );
  const demo = demoTimes(9);
  const text = section(startUp, demo);
  process.stdout.write(text);
  if (values.dry !== true) append(text);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The demo as a whole, and each gate's own seconds out of the evidence that it wrote. */
function demoTimes(rounds) {
  const out = join(work, 'demo');
  const whole = [];
  const gates = new Map();
  for (let round = 0; round <= rounds; round++) {
    const elapsed = timed(work, [cli, 'demo', '--exit-zero', '--output', out]);
    if (round === 0) continue;
    whole.push(elapsed);
    const seconds = new Map();
    for (const name of readdirSync(join(out, 'evidence')).filter((file) => file.endsWith('.json'))) {
      const evidence = JSON.parse(readFileSync(join(out, 'evidence', name), 'utf8'));
      seconds.set(evidence.gate, (seconds.get(evidence.gate) ?? 0) + evidence.seconds * 1000);
    }
    for (const [gate, ms] of seconds) gates.set(gate, [...(gates.get(gate) ?? []), ms]);
  }
  return [
    { title: '`assay demo`: repository, all gates, all files', times: whole },
    ...[...gates]
      .sort()
      .map(([gate, times]) => ({ title: `${gate} gate of the demo, by its evidence`, times, inside: true })),
  ];
}

function section(startUp, demo) {
  const base = median(startUp[0].times);
  // what was timed inside a process has no start-up to compare
  const row = ({ title, times, inside }) => {
    const [low, high] = quartiles(times);
    const middle = median(times);
    const cells = [title, milliseconds(middle), `${milliseconds(low)} – ${milliseconds(high)}`];
    const compared = inside ? ['', ''] : [milliseconds(middle - base), (middle / base).toFixed(2)];
    return `| ${[...cells, ...compared, times.length].join(' | ')} |`;
  };
  const [cpu] = cpus();
  return [
    `## ${date}, Assay ${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}`,
    '',
    `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 1024 ** 3)} GiB, ${process.platform} ${release()}, Node ${process.version}, load ${loadavg()[0].toFixed(1)} at the end`,
    '',
    '| what | median ms | quartiles | above empty, ms | × empty | runs |',
    '|---|--:|--:|--:|--:|--:|',
    ...startUp.map(row),
    ...demo.map(row),
    '',
    '',
  ].join('\n');
}

/** The newest section first, below the introduction. */
function append(text) {
  const path = join(root, 'bench', 'RESULTS.md');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : introduction;
  const at = before.indexOf('\n## ');
  const [head, tail] = at < 0 ? [before, ''] : [before.slice(0, at + 1), before.slice(at + 1)];
  writeFileSync(path, `${head}${text}${tail}`.replace(/\n+$/, '\n'));
}
