// `node bench/secrets-engine.mjs TREE [--runs N] [--dist DIR] [--rg PATH]`: how fast the secrets engine is. In memory: the
// kernel, the plain automaton and the whole scan over the tree's texts. End to end: `assay secrets` against ripgrep with
// an alternation of the rules' patterns, in turns. Processor time and the best of the runs, since a busy machine only adds.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, root } from '../scripts/generate/compile.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    dist: { type: 'string', default: join(root, 'dist') },
    rg: { type: 'string', default: 'rg' },
  },
});
const runs = Number(values.runs);
const tree = resolve(positionals[0] ?? root);
const mostInMemory = 128 * 2 ** 20;
const compiled = compile();
const work = mkdtempSync(join(tmpdir(), 'assay-engine-'));
try {
  const { rules } = await compiled.load('secrets/rules/registry');
  const { patternOf } = await compiled.load('secrets/format');
  await inMemory(rules);
  endToEnd(rules, patternOf);
} finally {
  compiled.remove();
  rmSync(work, { recursive: true, force: true });
}

/** Megabytes a second of the parts, over texts that are in memory. */
async function inMemory(rules) {
  const { kernelFinder, plainFinder } = await compiled.load('secrets/kernel/kernel');
  const { scannerOf, matchesIn } = await compiled.load('secrets/scanner');
  const { scanBytes } = await compiled.load('secrets/scan');
  const files = textsOf(tree);
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  const keywords = [...new Set(rules.flatMap((rule) => rule.keywords))];
  const kernel = kernelFinder(keywords);
  const plain = plainFinder(keywords);
  const scanner = scannerOf(rules);
  const ignore = () => undefined;
  console.log(
    `${files.length} texts, ${(bytes / 1e6).toFixed(0)} MB; ${rules.length} rules, ${keywords.length} keywords`,
  );
  const rows = [
    ['kernel', (content) => kernel(content, ignore)],
    ['plain automaton', (content) => plain(content, ignore)],
    ['kernel, probes, patterns', (content, path) => matchesIn(scanner, content, path)],
    ['whole scan of a file', (content, path) => scanBytes(scanner, content, path)],
  ];
  for (const [title, each] of rows) {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run++) {
      const before = process.cpuUsage();
      for (const { path, content } of files) each(content, path);
      best = Math.min(best, process.cpuUsage(before).user);
    }
    console.log(`${title.padEnd(26)} ${(bytes / best).toFixed(0).padStart(6)} MB/s`);
  }
}

/** The tree's files without a NUL near their start, at most 128 MiB. */
function textsOf(folder) {
  const files = [];
  let bytes = 0;
  const waiting = [folder];
  for (let at = waiting.pop(); at !== undefined && bytes < mostInMemory; at = waiting.pop()) {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory() && entry.name !== '.git') waiting.push(path);
      if (!entry.isFile() || statSync(path).size > 2 ** 23) continue;
      const content = readFileSync(path);
      if (content.subarray(0, 8000).includes(0)) continue;
      bytes += content.length;
      files.push({ path, content });
    }
  }
  return files;
}

function endToEnd(rules, patternOf) {
  const patterns = join(work, 'patterns');
  writeFileSync(join(work, 'none'), '');
  const given = rules.flatMap((rule) => ripgrepPattern(rule, patternOf)).filter(ripgrepTakes);
  if (given.length < rules.length / 2) throw new Error(`${values.rg} takes ${given.length} patterns only`);
  writeFileSync(patterns, `${given.join('\n')}\n`);
  const limits = ['--dfa-size-limit', '1G', '--regex-size-limit', '1G'];
  const rg = (jobs) => [
    values.rg,
    ['-j', jobs, ...limits, '--hidden', '--no-ignore', '-g', '!.git', '-c', '-f', patterns, '.'],
  ];
  const assay = (jobs) => [
    process.execPath,
    [join(resolve(values.dist), 'cli.js'), 'secrets', '--quiet', '--jobs', jobs],
  ];
  const rows = [
    ['assay, 1 thread', ...assay('1')],
    ['assay, 2 threads', ...assay('2')],
    [`rg -j1, ${given.length} patterns`, ...rg('1')],
    [`rg -j2, ${given.length} patterns`, ...rg('2')],
  ];
  const best = rows.map(() => null);
  for (let run = 0; run < runs; run++) {
    for (const [index, [, program, args]] of rows.entries()) {
      const taken = timed(program, args);
      if (best[index] === null || taken.cpu < best[index].cpu) best[index] = taken;
    }
  }
  for (const [index, [title]] of rows.entries()) {
    const { wall, cpu, megabytes } = best[index];
    console.log(
      `${title.padEnd(26)} ${wall.toFixed(2)} s wall, ${cpu.toFixed(2)} s processor, ${megabytes.toFixed(0)} MB`,
    );
  }
}

/** A few patterns (lookarounds inside, very long runs) are left out: ripgrep has less to do for it. */
function ripgrepTakes(pattern) {
  return (
    spawnSync(values.rg, ['-e', pattern, join(work, 'none')], {
      stdio: 'ignore',
      env: { ...process.env, RIPGREP_CONFIG_PATH: '' },
    }).status === 1
  );
}

/** One run in the tree, by GNU time; two minutes at most. */
function timed(program, args) {
  const time = '/usr/bin/time';
  if (!existsSync(time)) throw new Error('needs GNU time at /usr/bin/time');
  const { stderr } = spawnSync(time, ['-f', '@ %e %U %S %M', program, ...args], {
    cwd: tree,
    timeout: 120_000,
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const found = /@ ([\d.]+) ([\d.]+) ([\d.]+) (\d+)\s*$/.exec(String(stderr));
  if (found === null) throw new Error(`${program} did not end well:\n${String(stderr).slice(-500)}`);
  const [wall, user, system, kilobytes] = found.slice(1).map(Number);
  return { wall, cpu: user + system, megabytes: kilobytes / 1024 };
}

/** The rule's pattern without what ripgrep lacks: boundaries become word boundaries, near words stand before. */
function ripgrepPattern(rule, patternOf) {
  if (rule.format === 'assignment') {
    return [`(?i:${rule.keywords.join('|')})[A-Za-z0-9_.-]{0,40}["']?\\s{0,4}[:=]\\s{0,4}["'][^\\s"']{8,200}`];
  }
  const body = patternOf(rule.format)
    .source.replace(/^\(\?:\(\?<!\[A-Za-z0-9\]\)\|.*?m\)\)/, '\\b')
    .replace(/\(\?!\[[^)]*\]\)$/, '')
    .replace(/\\([^\w\s.*+?()[\]{}|^$\\-])/g, '$1');
  if (/\(\?[!<]/.test(body)) return [];
  const near = rule.near?.words.map((word) => word.replace(/[.*+?()[\]{}|^$\\]/g, '\\$&')).join('|');
  return [near === undefined ? body : `(?i:${near}).{0,80}${body}`];
}
