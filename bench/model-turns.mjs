// Runs contenders that stay in memory, in turns: each is loaded once and makes one untimed pass before the first that counts.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { sumOfSquares } from './model-serve.mjs';
import { median } from './numbers.mjs';

/** A program that prints `ready`, then one line of JSON for every number of repeats that it is given. */
export async function serving(program, args, repeats) {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${args[0]} ended before it answered`);
    return value;
  };
  if ((await next()) !== 'ready') throw new Error(`${args[0]} did not say that it is ready`);
  return {
    async pass() {
      child.stdin.write(`${repeats}\n`);
      return JSON.parse(await next());
    },
    async close() {
      child.stdin.end();
    },
  };
}

/**
 * The gate's way: a model in its process, the inputs in a file, all rows through `predictAll`. `lib` is a function that
 * imports a compiled module, `start` what `startModel` takes beside the usual. With `timed` a pass is what the gate does
 * with rows that it has the answers to: calls of which only the time is wanted, as many in a request as take 50 ms.
 */
export async function throughGate(lib, start, { features, rows, batch, repeats, folder, timed = false }) {
  const { startModel } = await lib('runtimes/child-model.js');
  const { predictAll } = await lib('runtimes/predict-all.js');
  const { feedOf } = await lib('gates/model/feed.js');
  const started = await startModel({
    deadlines: { load: 60_000, call: 600_000, total: 3_600_000 },
    env: { PATH: process.env.PATH },
    scratch: folder,
    signal: new AbortController().signal,
    ...start,
  });
  if (!started.ok) throw new Error(JSON.stringify(started.fault));
  const model = started.value;
  const before = performance.now();
  const fed = feedOf({ features, rows }, undefined, folder)(model);
  if (!fed.ok) throw new Error(JSON.stringify(fed.fault));
  const file = (performance.now() - before) / 1000;
  const own = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  };
  const spans = Array.from({ length: Math.ceil(rows / batch) }, (_, k) => ({
    from: k * batch,
    to: Math.min(rows, (k + 1) * batch),
  }));
  let perCall = Number.POSITIVE_INFINITY;
  const times = async () => {
    const calls = Array.from({ length: repeats }, () => spans).flat();
    for (let at = 0; at < calls.length; ) {
      const some = calls.slice(at, at + Math.max(1, Math.floor(50e6 / perCall)));
      const answer = await model.time(fed.value, some);
      if (!answer.ok) throw new Error(JSON.stringify(answer.fault));
      perCall = answer.value.reduce((all, ns) => all + ns, 0) / some.length;
      at += some.length;
    }
  };
  return {
    file,
    async pass() {
      const [parent, child, begin] = [own(), cpuOf(model.pid), performance.now()];
      let answer;
      if (timed) await times();
      else for (let each = 0; each < repeats; each++) answer = await predictAll(model, fed.value, batch);
      const seconds = (performance.now() - begin) / 1000;
      const modelCpu = cpuOf(model.pid) - child;
      const cpu = own() - parent + modelCpu;
      answer ??= await predictAll(model, fed.value, batch);
      if (!answer.ok) throw new Error(JSON.stringify(answer.fault));
      return { seconds, cpu, modelCpu, sum: sumOfSquares([answer.value.values]) };
    },
    async close() {
      await model.close();
      if (fed.value.spool !== undefined) rmSync(fed.value.spool.path, { force: true });
    },
  };
}

/** CPU seconds of all threads of a process; not a number where the system does not tell them so finely. */
function cpuOf(pid) {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.reduce((all, id) => all + Number(nanoseconds(pid, id)), 0) / 1e9;
  } catch {
    return Number.NaN;
  }
}

function nanoseconds(pid, id) {
  return readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8').split(' ')[0];
}

/**
 * Passes of all contenders in turns, the order reversed every round. For each its smallest wall and CPU seconds, and the
 * median over rounds of its ratio to the first contender. Errors: throws when their sums differ by more than a millionth.
 */
export async function inTurns(contenders, rounds) {
  const passes = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (const contender of Object.values(contenders)) await contender.pass();
  for (let round = 0; round < rounds; round++) {
    const names = Object.keys(contenders);
    for (const name of round % 2 === 0 ? names : names.reverse()) passes[name].push(await contenders[name].pass());
  }
  await Promise.all(Object.values(contenders).map((contender) => contender.close()));
  const [first, ...others] = Object.values(passes);
  for (const other of others) {
    const [a, b] = [first[0].sum, other[0].sum];
    if (!(Math.abs(a - b) <= 1e-6 * Math.abs(a))) throw new Error(`the contenders differ: ${a} and ${b}`);
  }
  const told = Object.entries(passes).map(([name, own]) => {
    const wall = Math.min(...own.map(({ seconds }) => seconds));
    const cpu = Math.min(...own.map((pass) => pass.cpu));
    const modelCpu = Math.min(...own.map((pass) => pass.modelCpu ?? pass.cpu));
    const more = (key) => median(own.map((pass, i) => pass[key] / first[i][key])) - 1;
    return [name, { wall, cpu, modelCpu, moreWall: more('seconds'), moreCpu: more('cpu') }];
  });
  return Object.fromEntries(told);
}

/** One line for a case: the first contender, and what the others take more or less. */
export function inWords(name, told, rest = '') {
  const percent = (part) => `${part >= 0 ? '+' : '−'}${Math.abs(part * 100).toFixed(1)} %`;
  const [[bare, base], ...others] = Object.entries(told);
  const best = (one, key) => percent(one[key] / base[key] - 1);
  const parts = others.map(([other, one]) => {
    const own = one.modelCpu < one.cpu ? `, of the model's process alone ${percent(one.modelCpu / base.cpu - 1)}` : '';
    return `${other} ${one.wall.toFixed(3)} s (wall ${best(one, 'wall')} of the smallest, ${percent(one.moreWall)} the median; CPU ${best(one, 'cpu')}, ${percent(one.moreCpu)}${own})`;
  });
  return `${name}: ${bare} ${base.wall.toFixed(3)} s; ${parts.join('; ')}${rest}\n`;
}
