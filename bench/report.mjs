// `npm run build && node bench/report.mjs [--rounds N]`: CPU milliseconds to render a report of 10,000 findings and 5,000
// columns on each surface, in turns in one process, and the size of what comes out. Prints one table.
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { median, milliseconds, quartiles } from './numbers.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });
const rounds = Number(values.rounds);
const registry = fileURLToPath(new URL('../lib/report/surfaces/registry.js', import.meta.url));
if (!existsSync(registry)) {
  console.error('lib/ is missing. Mend: npm ci && npm run build');
  process.exit(2);
}
const { surfaces } = await import(pathToFileURL(registry).href);
const report = largeReport(10_000, 5_000);

const rows = surfaces.map(({ id }) => ({ id, times: [], size: 0, first: 0 }));
for (let round = 0; round <= rounds; round++) {
  for (const [i, surface] of surfaces.entries()) {
    const started = process.cpuUsage();
    const text = await surface.render(report);
    const { user, system } = process.cpuUsage(started);
    rows[i].size = Buffer.byteLength(text);
    if (round === 0) rows[i].first = (user + system) / 1000;
    else rows[i].times.push((user + system) / 1000);
  }
}
console.log(`${cpus()[0]?.model.trim()}, Node ${process.version}: ${report.words}\n`);
console.log('| surface | first, CPU ms | median CPU ms | quartiles | bytes |\n|---|--:|--:|--:|--:|');
for (const { id, first, times, size } of rows) {
  const [low, high] = quartiles(times);
  const cells = [id, milliseconds(first), milliseconds(median(times)), `${milliseconds(low)} – ${milliseconds(high)}`];
  console.log(`| ${[...cells, size.toLocaleString('en-US')].join(' | ')} |`);
}

/** Half of the findings are of a scan, half of a snapshot, whose columns have two measurements each. */
function largeReport(findings, columns) {
  const half = Array.from({ length: findings / 2 }, (_, i) => ({
    rule: 'distribution-changed',
    severity: i % 4 === 0 ? 'error' : 'warning',
    confidence: 'high',
    message: `\`column_${i}\` changed its distribution`,
    detail: `The rows of \`segment ${i}\` moved, those of the others did not.`,
    number: '12.5 % of rows [11.9, 13.1], n = 48,112 → 50,340; margin 5 %',
    mend: 'declare the change in `assay.yml` in a change of its own',
    locations: [{ path: `data/part-${i}.parquet` }],
    fingerprint: i.toString(16).padStart(32, '0'),
    series: { base: [1, 5, 9, 5, 1], head: [1, 3, 5, 9, 7] },
    table: { title: 'Quantiles', columns: ['quantile', 'base', 'head'], rows: [['p50', 5.1, 8.2]] },
  }));
  const measurements = Array.from({ length: 2 * columns }, (_, i) => ({
    id: i % 2 === 0 ? 'ks' : 'missing',
    subject: `\`column_${i >> 1}\``,
    value: i / columns / 20,
    unit: 'share',
    n: { base: 48_112, head: 50_340 },
    limit: { kind: 'margin', value: 0.05 },
    verdict: i % 4 < 2 ? 'pass' : 'fail',
  }));
  const evidence = (gate, measured) => ({
    format: 'assay/evidence',
    version: 1,
    gate,
    ...(gate === 'data' ? { name: 'trips' } : {}),
    verdict: 'fail',
    decided: 'x',
    limit: 'y',
    findings: half,
    measurements: measured,
    plots: [],
    notes: [],
    counts: {},
    subject: { base: 'a', head: 'b', digests: {} },
    policy: { path: 'assay.yml', source: 'base', edits: [] },
    tool: { name: 'assay', version: '0.1.0' },
    environment: {},
    seed: 1,
    started: '2026-01-01T00:00:00Z',
    seconds: 1,
  });
  return {
    evidence: [evidence('secrets', []), evidence('data', measurements)],
    context: { key: 'default', toolVersion: '0.1.0', head: 'ab'.repeat(20), runId: '7', runAttempt: '1' },
    words: `${findings.toLocaleString('en-US')} findings, ${columns.toLocaleString('en-US')} columns`,
  };
}
