// A program that serves a model over its standard input and output, and breaks the protocol as its argument says.
import { createInterface } from 'node:readline';

const [, , behave] = process.argv;
const kept = [];
const say = (value) => process.stdout.write(`${typeof value === 'string' ? value : JSON.stringify(value)}\n`);

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  if (request.op === 'hello') {
    if (behave === 'junk') say('not json');
    else if (behave === 'list') say('[1]');
    else if (behave === 'exits') process.exit(3);
    else if (behave === 'quotes') say(`"${'\\"'.repeat(2 ** 19 - 1)}`);
    else if (behave === 'long') say('x'.repeat(2 ** 20 + 10));
    else if (behave !== 'silent') say({ ok: true, assay: behave === 'version' ? 2 : 1, runtime: 'faulty 1' });
  } else if (request.op === 'load') {
    say(behave === 'refuses' ? { ok: false, error: 'no such model\nat line 1' } : { ok: true });
  } else if (request.op === 'predict') {
    const rows = request.rows.map(({ x }) => ({ p: x }));
    if (behave === 'hangs') continue;
    if (behave === 'dies') process.kill(process.pid, 'SIGKILL');
    if (behave === 'leaks') kept.push(Buffer.alloc(2 ** 18, 1));
    if (behave === 'few-rows') rows.length = 1;
    if (behave === 'prints') say('epoch 1\nepoch 2');
    if (behave === 'uneven') rows[1] = { p: [1, 2] };
    // As Python's json writes them; a text that looks like one stays.
    if (behave === 'nan') {
      say(`{"ok":true,"id":${request.id},"ns":1,"note":"\\"NaN","rows":[NaN,-Infinity,Infinity,${'0.5,'.repeat(6)}1]}`);
      continue;
    }
    say({ ok: true, id: behave === 'wrong-id' ? 99 : request.id, ns: 1, ...(behave === 'no-rows' ? {} : { rows }) });
    if (behave === 'twice') say({ ok: true });
  } else {
    say({ ok: true });
    if (request.op === 'close') break;
  }
}
