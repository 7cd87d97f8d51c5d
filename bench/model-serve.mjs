// Runs a bare loop and tells its cost: `servePasses('3', …)` three passes at once, `servePasses('serve', …)` as often as
// standard input asks, a line with the repeats each, after it has said `ready`.
import { createInterface } from 'node:readline';

/** What contenders are compared by: the values of a softmax add up to one whatever they are, their squares do not. */
export function sumOfSquares(parts) {
  return parts.reduce((all, part) => part.reduce((sum, value) => sum + value * value, all), 0);
}

/** `once` makes one pass over all rows and gives its outputs in parts. Their sum of squares is taken after the clock has stopped. */
export async function servePasses(wanted, rows, once) {
  const passes = async (repeats) => {
    const before = process.cpuUsage();
    const started = performance.now();
    let outputs = [];
    for (let each = 0; each < repeats; each++) outputs = await once();
    const seconds = (performance.now() - started) / 1000;
    const { user, system } = process.cpuUsage(before);
    const sum = sumOfSquares(outputs);
    process.stdout.write(`${JSON.stringify({ rows, seconds, cpu: (user + system) / 1e6, sum })}\n`);
  };
  if (wanted !== 'serve') return passes(Number(wanted));
  process.stdout.write('ready\n');
  for await (const line of createInterface({ input: process.stdin })) await passes(Number(line));
}
