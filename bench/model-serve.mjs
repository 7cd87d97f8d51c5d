// Runs a bare loop and tells its cost: `servePasses('3', …)` three passes at once, `servePasses('serve', …)` as often as
// standard input asks, a line with the repeats each, after it has said `ready`.
import { createInterface } from 'node:readline';

/** `once` makes one pass over all rows and gives its outputs in parts. Their sum is taken after the clock has stopped. */
export async function servePasses(wanted, rows, once) {
  const passes = async (repeats) => {
    const before = process.cpuUsage();
    const started = performance.now();
    let outputs = [];
    for (let each = 0; each < repeats; each++) outputs = await once();
    const seconds = (performance.now() - started) / 1000;
    const { user, system } = process.cpuUsage(before);
    const sum = outputs.reduce((all, part) => part.reduce((a, b) => a + b, all), 0);
    process.stdout.write(`${JSON.stringify({ rows, seconds, cpu: (user + system) / 1e6, sum })}\n`);
  };
  if (wanted !== 'serve') return passes(Number(wanted));
  process.stdout.write('ready\n');
  for await (const line of createInterface({ input: process.stdin })) await passes(Number(line));
}
