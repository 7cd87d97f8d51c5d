// `npm run bench:data-peers -- --python PYTHON [--whylogs-python PYTHON] [--part verdicts|speed]
// [--rows N] [--runs N] [--keep FOLDER] [--dry]`: the
// data gate beside Evidently, whylogs and ydata-profiling, each with its defaults. Verdicts: unchanged snapshots and
// injected faults of data-cases.py. Speed: whole processes on one pair of files, in turns. PYTHON has the peers, numpy and
// pyarrow; a peer that is not there is left out by name. Needs python3, and `npm run build`. Appends to RESULTS.md.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureCommand } from './measure-command.mjs';
import { median } from './numbers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'bench', 'RESULTS.md');
const { values } = parseArgs({
  options: {
    python: { type: 'string' },
    'whylogs-python': { type: 'string' },
    cli: { type: 'string', default: join(root, 'dist', 'cli.js') },
    part: { type: 'string' },
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '1' },
    pairs: { type: 'string', default: '10' },
    keep: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    dry: { type: 'boolean', default: false },
  },
});
if (values.python === undefined)
  fail(
    '--python is missing: the Python that has the peers. Mend: python3 -m venv V && V/bin/pip install evidently "whylogs[viz]" ydata-profiling pyarrow',
  );
if (!existsSync(values.cli)) fail(`${values.cli} is missing. Mend: npm ci && npm run build`);

const python = resolve(values.python);
/** whylogs 1.6 needs NumPy 1, the others take NumPy 2: it may have a Python of its own. */
const whylogsPython = resolve(values['whylogs-python'] ?? values.python);
const pythonOf = (tool) => (tool === 'whylogs' ? whylogsPython : python);
const here = (name) => join(root, 'bench', name);
const work = values.keep === undefined ? mkdtempSync(join(tmpdir(), 'assay-bench-')) : resolve(values.keep);
const packages = { evidently: 'evidently', whylogs: 'whylogs', ydata: 'ydata-profiling' };

function fail(message) {
  console.error(message);
  process.exit(2);
}

/** Writes the cases named by `args` and reads their list. */
function cases(...args) {
  const path = execFileSync(python, [here('data-cases.py'), work, ...args], { encoding: 'utf8' });
  return { path, list: JSON.parse(readFileSync(path, 'utf8')) };
}

/** What Assay says of one pair: columns with a finding, by severity, and the rules of the findings. */
function assayVerdict({ base, head, partitioned = false }) {
  const out = join(work, 'evidence.json');
  const args = [
    values.cli,
    'data',
    ...[base, head].map((path) => (partitioned ? `${path}/**/*.parquet` : path)),
    '--format',
    `json=${out}`,
    '--quiet',
  ];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0 && status !== 1) return { columns: [], warned: [], rules: [], raised: stderr.slice(0, 200) };
  const { findings } = JSON.parse(readFileSync(out, 'utf8'));
  const columns = (severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .flatMap(({ message }) => message.match(/(?<=`)[^`]+(?=`)/) ?? ['(rows)']);
  return {
    columns: columns('error'),
    warned: columns('warning'),
    rules: findings.map(({ rule }) => rule),
    raised: null,
  };
}

/** The answers of every tool, in the order of the cases. */
function verdicts({ path, list }, tools) {
  const answers = { assay: list.map(assayVerdict) };
  for (const tool of tools) {
    const out = join(work, `${tool}.json`);
    execFileSync(pythonOf(tool), [here('data-peers.py'), tool, 'verdicts', path, out], {
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    answers[tool] = JSON.parse(readFileSync(out, 'utf8'));
    process.stderr.write(`${tool}: ${list.length} pairs of ${list[0].name}\n`);
  }
  return answers;
}

const kindOf = (column) => column.split('.')[0];
const kinds =
  'normal lognormal pareto zero_inflated categories_3 categories_6 categories_20 zipf_200 time a_tenth_missing'.split(
    ' ',
  );

/** False alarms in per cent of columns, by kind of column. */
function unchangedTable(sizes, tools) {
  const header = ['rows', 'tool', ...kinds, 'all', 'columns'];
  const lines = sizes.flatMap(([rows, pairs]) => {
    const given = cases('unchanged', '--rows', String(rows), '--pairs', String(pairs));
    const answers = verdicts(given, tools);
    const line = (title, columnsOf) => {
      const flagged = columnsOf.flatMap((columns) => [...new Set(columns)]);
      const shares = kinds.map((kind) => (flagged.filter((column) => kindOf(column) === kind).length / pairs) * 10);
      const all = flagged.length / pairs;
      return [
        rows.toLocaleString('en'),
        title,
        ...shares.map((share) => share.toFixed(0)),
        all.toFixed(1),
        pairs * 100,
      ];
    };
    return [
      line(
        'assay, fails',
        answers.assay.map(({ columns }) => columns),
      ),
      line(
        'assay, warns',
        answers.assay.map(({ warned }) => warned),
      ),
      ...tools.map((tool) =>
        line(
          tool,
          answers[tool].map(({ columns }) => columns),
        ),
      ),
    ];
  });
  return markdown(header, lines);
}

/** Whether the fault was seen, and whether it was named. A column that is gone is seen by a finding or by an exception. */
function faultTable(tools) {
  const given = cases('faults', '--seeds', values.seeds);
  const answers = verdicts(given, tools);
  const names = [...new Set(given.list.map(({ name }) => name))];
  const cell = (name, tool) => {
    const seen = given.list
      .map((one, index) => ({ ...one, ...answers[tool][index] }))
      .filter((one) => one.name === name);
    const share = (holds) => `${seen.filter(holds).length}/${seen.length}`;
    if (seen.every(({ raised }) => raised !== null)) return `exception (${seen[0].raised.split(':')[0]})`;
    if (tool === 'assay') {
      const named = ({ kinds: wanted, rules }) => wanted.some((rule) => rules.includes(rule));
      const about = (columns, one) => columns.includes(one.column ?? '(rows)');
      const failed = (one) => about(one.columns, one) || (one.columns.length > 0 && named(one));
      const warned = (one) => !failed(one) && about(one.warned, one);
      return `fails ${share(failed)}, warns ${share(warned)}, named ${share(named)}`;
    }
    const hit = ({ column, columns }) => columns.includes(column ?? '(rows)');
    const others = seen.flatMap(({ column, columns }) => columns.filter((other) => other !== column)).length;
    return `${share(hit)}${others > 0 ? `, ${others} other` : ''}`;
  };
  return markdown(
    ['fault', 'assay', ...tools],
    names.map((name) => [name, ...['assay', ...tools].map((tool) => cell(name, tool))]),
  );
}

/** Whole processes on one pair of files, in turns. */
function speedTable(tools) {
  const lines = [];
  for (const csv of [false, true]) {
    const [{ base, head }] = cases('large', '--rows', values.rows, ...(csv ? ['--csv'] : [])).list;
    const rows = [
      ['assay', [process.execPath, values.cli, 'data', base, head, '--quiet']],
      ['reading both with pandas', [python, here('data-peers.py'), 'pandas', 'once', base, head]],
      ...tools.map((tool) => [tool, [pythonOf(tool), here('data-peers.py'), tool, 'once', base, head]]),
    ];
    const taken = rows.map(() => []);
    for (let run = 0; run < Number(values.runs); run++) {
      for (const [index, [title, command]] of rows.entries()) {
        // a peer that ends with an error has no figures, and the others still have theirs
        try {
          taken[index].push(measureCommand(work, command, title === 'assay' ? [0, 1] : [0]));
          process.stderr.write(`${title}: ${JSON.stringify(taken[index].at(-1))}\n`);
        } catch (error) {
          if (title === 'assay') throw error;
          process.stderr.write(`${title}: ${error.message}\n`);
        }
      }
    }
    const middle = (index, key) => median(taken[index].map((run) => run[key]));
    for (const [index, [title]] of rows.entries()) {
      if (taken[index].length === 0) continue;
      const [cpu, wall, memory] = ['cpu', 'wall', 'memory'].map((key) => middle(index, key));
      const ratio = (key, value) => (value / middle(0, key)).toFixed(1);
      lines.push([
        csv ? 'CSV' : 'Parquet',
        title,
        cpu.toFixed(1),
        ratio('cpu', cpu),
        wall.toFixed(1),
        ratio('wall', wall),
        Math.round(memory / 2 ** 20),
        ratio('memory', memory),
      ]);
    }
  }
  return markdown(['file', 'what', 'CPU s', '× assay', 'wall s', '× assay', 'memory MiB', '× assay'], lines);
}

function markdown(header, lines) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [row(header), row(header.map((_, index) => (index < 2 ? '---' : '--:'))), ...lines.map(row), ''].join('\n');
}

try {
  const versionsOf = (program) =>
    JSON.parse(execFileSync(program, [here('data-peers.py'), 'versions'], { encoding: 'utf8' }));
  const common = versionsOf(python);
  const ofWhylogs = versionsOf(whylogsPython);
  const installed = { ...common, whylogs: ofWhylogs.whylogs && `${ofWhylogs.whylogs} (NumPy ${ofWhylogs.numpy})` };
  const tools = Object.keys(packages).filter((tool) => installed[packages[tool]] !== null);
  const missing = Object.keys(packages).filter((tool) => !tools.includes(tool));
  const parts = [];
  if (values.part !== 'speed') {
    parts.push(
      `## ${values.date}, Verdicts on cases`,
      'Columns with a false alarm on unchanged snapshots, in per cent:',
      unchangedTable(
        [
          [1000, Number(values.pairs)],
          [20_000, Math.ceil(Number(values.pairs) / 3)],
        ],
        tools,
      ),
      'Injected faults, of 20,000 rows: found in the column it happened to, of so many seeds; `other`: further columns flagged.',
      faultTable(tools),
    );
  }
  if (values.part !== 'verdicts') {
    parts.push(
      `## ${values.date}, Data gate beside its peers`,
      `One pair of ${Number(values.rows).toLocaleString('en')} rows × 20 columns; whole processes, ${values.runs} run(s), in turns.`,
      speedTable(tools),
    );
  }
  const versions = Object.entries(installed)
    .filter(([, version]) => version !== null)
    .map(([name, version]) => `${name} ${version}`);
  const machine = `${cpus().length} × ${cpus()[0]?.model.replace(/\s+Processor$/, '')}, ${Math.round(totalmem() / 2 ** 30)} GiB, linux ${release()}, Node ${process.version}, load ${loadavg()[0].toFixed(1)} at the end; ${versions.join(', ')}`;
  const text = `${[...parts, machine, ...(missing.length > 0 ? [`Not there, so not measured: ${missing.join(', ')}.`] : [])].join('\n\n')}\n`;
  process.stdout.write(text);
  if (!values.dry) writeFileSync(results, `${readFileSync(results, 'utf8').trimEnd()}\n\n${text}`);
} finally {
  if (values.keep === undefined) rmSync(work, { recursive: true, force: true });
}
