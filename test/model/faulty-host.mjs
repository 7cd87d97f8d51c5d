import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How often noise was asked for in this process. */
let asked = 0;

/**
 * A model's process that behaves as its model.json says, for tests of the gate: `{ "behave": "…", "weight": 1 }`.
 * It answers sigmoid(weight · first input), and misbehaves on rows whose first input is 13.
 */
export function main() {
  let model = {};
  process.on('message', (request) => {
    if (request.op === 'close') return process.send({ ok: true, op: 'close' }, () => process.exit(0));
    if (request.op === 'memory') return process.send({ ok: true, op: 'memory', peakBytes: 1e6 });
    if (request.op === 'load') {
      model = JSON.parse(readFileSync(join(request.place.folder, 'model.json'), 'utf8'));
      if (model.behave === 'refuse') return process.send({ ok: false, error: 'unknown layer `Swirl`' });
      if (model.behave === 'environment')
        return process.send({ ok: false, error: Object.keys(process.env).sort().join(' ') });
      if (model.behave === 'die') return process.kill(process.pid, 'SIGKILL');
      if (model.behave === 'sleep') return undefined;
      return process.send({ ok: true, op: 'load', info: infoOf(model) });
    }
    const say = (reply) => process.send(reply);
    if (request.op !== 'time') return answer(model, request, say);
    const replies = [];
    for (const call of request.calls) answer(model, call, (reply) => replies.push(reply));
    const ns = replies.map((reply) => reply.ns);
    return say(replies.find(({ ok }) => !ok) ?? { ok: true, op: 'time', ns });
  });
  process.on('disconnect', () => process.exit(0));
}

function infoOf({ ports = [{ name: 'x', dtype: 'float32', shape: [null] }] }) {
  return { runtime: 'test 1', device: 'cpu', inputs: ports, outputs: [{ name: 'p', dtype: 'float32', shape: [1] }] };
}

/** Times that the first row was asked for. */
let seen = 0;

function answer({ behave, weight = 1 }, { inputs, rows: span }, say) {
  const rows = span.to - span.from;
  const own = inputs.tensors.find(({ name }) => name === 'x') ?? inputs.tensors[0];
  if (behave === 'inputs') return say({ ok: false, error: describeInputs(inputs.tensors) });
  if (behave === 'once' && span.from === 0 && seen++ > 0) return say({ ok: false, error: 'I have said it' });
  const { values } = own;
  const width = values.length / rows;
  const first = Array.from({ length: rows }, (_, i) => values[i * width]);
  const special = first.includes(13);
  if (behave === 'crash' && special) {
    process.stderr.write('the last words of the model\n');
    return process.kill(process.pid, 'SIGABRT');
  }
  // A busy loop, as in a model's native code: no timer and no signal handler of ours runs.
  if (behave === 'hang' && special) for (;;);
  if (behave === 'error' && special) return say({ ok: false, error: 'input out of range' });
  if (behave === 'full') return say({ ok: false, of: 'outputs', error: 'ENOSPC: no space left on device, write' });
  if (behave === 'picky') return say({ ok: false, error: 'it takes 3 numbers a row' });
  const reply = (numbers, shape, ns = 5_000_000) => {
    const output = { name: 'p', dtype: 'float32', shape, values: Float32Array.from(numbers) };
    return say({ ok: true, op: 'predict', output, ns });
  };
  if (behave === 'logits')
    return reply(
      first.map((x) => 4 * x),
      [1],
    );
  if (behave === 'noisy')
    return reply(
      first.map((x) => 1 / (1 + Math.exp(-weight * (x + 0.4 * (noise() - 0.5))))),
      [1],
    );
  const scores = first.map((x) => (behave === 'nan' && x === 13 ? Number.NaN : 1 / (1 + Math.exp(-weight * x))));
  const ns = 5_000_000 + Math.round(1000 * first[0] ** 2);
  if (behave === 'wide')
    return reply(
      scores.flatMap((p) => [p, 0, 0]),
      [3],
      ns,
    );
  return reply(scores, [1], ns);
}

function describeInputs(tensors) {
  return tensors.map(({ name, dtype, shape, values }) => `${name} ${dtype} ${shape.join('x')} ${values[0]}`).join(', ');
}

/** Noise that differs from call to call and is the same in every test: a run by chance would fail a test by chance. */
function noise() {
  asked++;
  const mixed = Math.imul(asked ^ (asked >>> 15), 0x85ebca6b) ^ (asked << 7);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
}
