// Serves sigmoid(weight · x) of the model that `load` names, and misbehaves where the model's file says so.
const { createInterface } = require('node:readline');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
const kept = [];
let model = {};
process.on('SIGTERM', () => model.deaf || process.exit(143));
createInterface({ input: process.stdin }).on('line', (line) => {
  const { op, id, rows, model: path } = JSON.parse(line);
  if (op === 'hello') return say({ ok: true, assay: 1, runtime: `node in a container as ${process.getuid()}` });
  if (op === 'load') {
    model = JSON.parse(readFileSync(path, 'utf8'));
    // What another program has left at home would be met here.
    const left = join(process.env.HOME, 'left');
    if (existsSync(left)) return say({ ok: false, error: 'somebody else was at home' });
    writeFileSync(left, '');
    return say({ ok: true });
  }
  if (op === 'memory') return say({ ok: true, rss: process.resourceUsage().maxRSS * 1024 });
  if (op === 'predict') {
    if (model.hangs) return;
    while (model.eats) kept.push(Buffer.alloc(2 ** 20, 1));
    if (rows.some(({ x }) => x === model.crashes)) process.abort();
    return say({ ok: true, id, ns: 1000, rows: rows.map(({ x }) => 1 / (1 + Math.exp(-model.weight * x))) });
  }
  say({ ok: true });
  if (op === 'close') process.exit(0);
});
