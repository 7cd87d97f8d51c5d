// CPU time of the paired interval of every metric that is no mean, 10,000 rows: `node bench/model-statistics.mjs [rows]
// [plain|rare|weights|groups]`: as they are, with a class of 15 rows, with a weight on each row, with groups of ten rows.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lib = join(root, '.cache', 'bench-statistics');
const rows = Number(process.argv[2] ?? 10_000);
const variant = process.argv[3] ?? 'plain';
const [classes, labelWidth, turns] = [10, 5, 3];

try {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root, '--outDir', lib], {
    stdio: 'pipe',
  });
} catch (error) {
  // tsc emits in spite of type errors, which another check reports.
  if (!existsSync(join(lib, 'model', 'sample.js'))) throw error;
}
writeFileSync(join(lib, 'package.json'), '{"type":"module"}');
const load = (path) => import(pathToFileURL(join(lib, path)).href);
const { compare } = await load('model/decision/compare.js');
const { metrics } = await load('model/metrics/registry.js');
const { sampleOf } = await load('model/sample.js');
const { seededRandom } = await load('stats/random.js');

const random = seededRandom(1, 'bench');
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const column = (length, of) => Float64Array.from({ length }, (_, at) => of(at));
const logistic = (z) => 1 / (1 + Math.exp(-z));

/** Two models of each task. */
const made = {
  binary: () => {
    const labels = column(rows, (row) => (variant === 'rare' ? Number(row < 15) : Number(random() < 0.4)));
    return () =>
      sampleOf(
        'binary',
        labels,
        labels.map((label) => logistic(2 * label - 1 + normal())),
        1,
      );
  },
  regression: () => {
    const labels = column(rows, () => Math.abs(normal()));
    return () =>
      sampleOf(
        'regression',
        labels,
        labels.map((label) => Math.abs(label + 0.5 * normal())),
        1,
      );
  },
  multiclass: () => {
    const ofClass =
      variant === 'rare'
        ? (row) => (row < 15 ? 0 : 1 + Math.floor((classes - 1) * random()))
        : () => Math.floor(classes * random());
    const labels = column(rows, ofClass);
    return () => {
      const outputs = column(rows * classes, (at) =>
        Math.exp(normal() + 1.5 * Number(labels[Math.floor(at / classes)] === at % classes)),
      );
      for (let row = 0; row < rows; row++) {
        const own = outputs.subarray(row * classes, (row + 1) * classes);
        const sum = own.reduce((total, each) => total + each, 0);
        own.forEach((each, k) => {
          own[k] = each / sum;
        });
      }
      return sampleOf('multiclass', labels, outputs, classes);
    };
  },
  multilabel: () => {
    const rare = (at) => variant === 'rare' && at % labelWidth === 0;
    const labels = column(rows * labelWidth, (at) =>
      rare(at) ? Number(at < 15 * labelWidth) : Number(random() < 0.3),
    );
    return () => ({
      ...sampleOf(
        'binary',
        labels,
        labels.map((label) => logistic(2 * label - 1 + normal())),
        1,
      ),
      task: 'multilabel',
      rows,
      labelWidth,
      width: labelWidth,
    });
  },
};

/** What rows have besides. */
const more = {
  weights: { weights: column(rows, () => 1 + random()) },
  groups: { groups: Int32Array.from({ length: rows }, (_, row) => Math.floor(row / 10)) },
};

for (const [task, make] of Object.entries(made)) {
  const model = make();
  const [base, head] = [model(), model()].map((sample) => ({ ...sample, ...more[variant] }));
  for (const metric of metrics) {
    const score = metric.scores[task];
    if (score === undefined || ['mean', 'proportion', 'number'].includes(score.kind)) continue;
    let [least, method] = [Number.POSITIVE_INFINITY, ''];
    for (let turn = 0; turn < turns; turn++) {
      const before = process.cpuUsage();
      const { harm } = compare(metric, base, head, { scale: 1, seed: 1, stream: 'bench' });
      const { user, system } = process.cpuUsage(before);
      least = Math.min(least, (user + system) / 1e6);
      method = harm?.method ?? 'no interval';
    }
    process.stdout.write(`${task} ${metric.id}: ${least.toFixed(3)} s, ${method}\n`);
  }
}
