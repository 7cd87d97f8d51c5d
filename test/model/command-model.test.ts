import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type CommandOptions, startCommand } from '../../src/runtimes/command-model.ts';
import { predictAll } from '../../src/runtimes/predict-all.ts';
import type { Inputs } from '../../src/runtimes/protocol.ts';
import { sandboxProblem } from '../../src/runtimes/sandbox.ts';
import { shimScript } from '../../src/runtimes/shim-script.ts';

const scratch = mkdtempSync(join(tmpdir(), 'assay-command-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const hasPython = spawnSync('python3', ['--version']).status === 0;
const noSandbox = await sandboxProblem('unshare', process.env.PATH ?? '');
const faulty = fileURLToPath(new URL('faulty-command.mjs', import.meta.url));

function options(command: readonly string[], change: Partial<CommandOptions> = {}): CommandOptions {
  return {
    command,
    model: join(scratch, 'model.py'),
    device: 'cpu',
    seed: 1,
    deadlines: { load: 20_000, call: 20_000, total: 60_000 },
    env: { PATH: process.env.PATH, OWN_NAME: 'kept', OTHER_NAME: 'not' },
    scratch,
    signal: new AbortController().signal,
    ...change,
  };
}

const x = Float64Array.from({ length: 10 }, (_, i) => i - 5);
const inputs: Inputs = { rows: 10, tensors: [{ name: 'x', dtype: 'float64', shape: [], values: x }] };

describe.skipIf(!hasPython)('a Python callable behind the shim (needs python3)', () => {
  const call = (name: string, code: string) => {
    writeFileSync(join(scratch, `${name}.py`), code);
    return ['python3', shimScript(), '--path', scratch, '--call', `${name}:predict`];
  };

  it('answers all rows, whatever it prints, and says what it runs on', async () => {
    const command = call(
      'plain_callable',
      'import os\nprint("loading")\ndef predict(rows):\n    print("working")\n    os.write(1, b"more\\n")\n    return [2 * row["x"] for row in rows]\n',
    );
    const model = await startCommand(options(command));
    if (!model.ok) throw new Error(JSON.stringify(model));
    expect(model.value.info).toMatchObject({ runtime: expect.stringMatching(/^python 3/), device: 'cpu', inputs: [] });
    const answer = await predictAll(model.value, inputs, 3);
    expect(answer.ok && Array.from(answer.value.values)).toEqual(Array.from(x, (value) => 2 * value));
    expect(await model.value.peakBytes()).toBeGreaterThan(1e6);
    await model.value.close();
  });

  it('gives texts, vectors and the named one of several outputs', async () => {
    const command = call(
      'several_outputs',
      'def predict(rows):\n    return [{"text": "t%d" % row["x"], "pair": [row["x"], float("nan")]} for row in rows]\n',
    );
    const ask = async (output?: string) => {
      const model = await startCommand(options(command, output === undefined ? {} : { output }));
      if (!model.ok) throw new Error(JSON.stringify(model));
      const answer = await predictAll(model.value, inputs, 4);
      await model.value.close();
      return answer;
    };
    const [text, pair, neither] = [await ask('text'), await ask('pair'), await ask()];
    expect(text.ok && text.value.texts?.slice(0, 2)).toEqual(['t-5', 't-4']);
    expect(pair.ok && [pair.value.width, ...pair.value.values.slice(0, 4)]).toEqual([
      2,
      -5,
      Number.NaN,
      -4,
      Number.NaN,
    ]);
    expect(neither).toMatchObject({ ok: false, fault: { text: expect.stringMatching(/2 outputs \(text, pair\)/) } });
  });

  it('names the row that it cannot answer, and stays usable', async () => {
    const command = call(
      'one_bad_row',
      'from assay_shim import RowError\ndef predict(rows):\n    for i, row in enumerate(rows):\n        if row["x"] == 2:\n            raise RowError(i, "out of range")\n    return [row["x"] for row in rows]\n',
    );
    const model = await startCommand(options(command));
    if (!model.ok) throw new Error(JSON.stringify(model));
    expect(await predictAll(model.value, inputs, 4)).toMatchObject({
      ok: false,
      fault: { kind: 'answer', text: 'RowError: out of range', rows: { from: 7, to: 8 } },
    });
    expect(await model.value.predict(inputs, { from: 0, to: 2 })).toMatchObject({ ok: true });
    await model.value.close();
  });

  it('gets only the environment that it is meant to get', async () => {
    const command = call(
      'environment',
      'import os\ndef predict(rows):\n    return [" ".join(sorted(os.environ)) for row in rows]\n',
    );
    const model = await startCommand(options(command, { keep: ['OWN_NAME'] }));
    const answer = model.ok ? await predictAll(model.value, inputs, 10) : model;
    const names = answer.ok && 'texts' in answer.value ? (answer.value.texts?.[0] ?? '').split(' ') : [];
    expect(names).toContain('OWN_NAME');
    expect(names).not.toContain('OTHER_NAME');
    if (model.ok) await model.value.close();
  });

  it('is ended when it holds more memory than it may', async () => {
    const command = call(
      'grows',
      'import time\nheld = []\ndef predict(rows):\n    while True:\n        held.append(bytearray(20_000_000))\n        time.sleep(0.02)\n',
    );
    const model = await startCommand(options(command, { memoryLimit: 200 * 2 ** 20 }));
    if (!model.ok) throw new Error(JSON.stringify(model));
    expect(await predictAll(model.value, inputs, 10)).toMatchObject({
      ok: false,
      fault: {
        kind: 'crash',
        text: expect.stringMatching(/^ran out of memory: it held \d+ MiB, and may hold 200 MiB/),
      },
    });
    await model.value.close();
  });

  it.skipIf(noSandbox !== null)('sees no network and no other process in the sandbox (needs unshare)', async () => {
    const command = call(
      'looks_around',
      'import os, socket\ndef predict(rows):\n    others = len([name for name in os.listdir("/proc") if name.isdigit()])\n    try:\n        socket.create_connection(("127.0.0.1", 9), timeout=1)\n    except OSError as error:\n        return ["%d %s" % (others, error.errno)] * len(rows)\n',
    );
    const model = await startCommand(options(command, { sandbox: 'unshare' }));
    if (!model.ok) throw new Error(JSON.stringify(model));
    const answer = await predictAll(model.value, inputs, 10);
    expect(answer.ok && answer.value.texts?.[0]).toMatch(/^1 \d+$/);
    await model.value.close();
  });

  it.each([
    ['a module that is not there', ['--call', 'gone:predict'], /ModuleNotFoundError: No module named 'gone'/],
    ['no function', ['--call', 'json'], /names no function/],
    ['a file that is no model', ['--sklearn', 'gone.pkl'], /FileNotFoundError|No such file/],
  ])('says why it does not load: %s', async (_, rest, message) => {
    const started = await startCommand(options(['python3', shimScript(), ...rest]));
    expect(started).toMatchObject({ ok: false, fault: { kind: 'load', text: expect.stringMatching(message) } });
  });
});

describe('a program that reads rows from Arrow files', () => {
  const arrowCommand = fileURLToPath(new URL('arrow-command.mjs', import.meta.url));
  const rows = 7;
  const tensors = [
    { name: 'x', dtype: 'float32' as const, shape: [2, 2], values: Float32Array.from({ length: 28 }, (_, i) => i / 4) },
    { name: 'whole', dtype: 'int64' as const, shape: [], values: new BigInt64Array(rows).fill(2n ** 60n + 1n) },
    { name: 'flag', dtype: 'bool' as const, shape: [], values: Uint8Array.of(1, 0, 1, 0, 1, 0, 1) },
    { name: 'text', dtype: 'string' as const, shape: [], values: ['a', 'b', null, 'd', 'é', 'f', 'g'] },
  ];

  it.each([
    ['sum', 3],
    ['sum', 7],
    ['words', 2],
  ])('answers %s in batches of %i, and leaves no file', async (output, batch) => {
    const folder = mkdtempSync(join(scratch, 'arrow-'));
    const started = await startCommand(options([process.execPath, arrowCommand], { output, scratch: folder }));
    if (!started.ok) throw new Error(JSON.stringify(started));
    const answer = await predictAll(started.value, { rows, tensors }, batch);
    await started.value.close();
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    if (output === 'words') expect(answer.value.texts).toEqual(['aa', 'bb', '', 'dd', 'éé', 'ff', 'gg']);
    else expect(Array.from(answer.value.values)).toEqual(Array.from({ length: rows }, (_, i) => 4 * i + 2.5));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says which outputs there are when none is named', async () => {
    const started = await startCommand(options([process.execPath, arrowCommand]));
    const answer = started.ok ? await predictAll(started.value, { rows, tensors }, 7) : started;
    expect(answer).toMatchObject({ ok: false, fault: { text: expect.stringMatching(/2 outputs \(sum, words\)/) } });
    if (started.ok) await started.value.close();
  });
});

describe('a program that breaks the protocol', () => {
  it.each([
    ['junk', 'load', /something else than a reply to its standard output: not json/],
    ['list', 'load', /something else than a reply to its standard output: \[1\]/],
    ['version', 'load', /does not speak version 1/],
    ['silent', 'deadline', /did not answer within 1.5 s/],
    ['exits', 'crash', /ended with exit code 3/],
    // A megabyte of quotes is read in a moment.
    ['quotes', 'load', /something else than a reply to its standard output: "/],
    ['long', 'load', /a line of more than 1 MiB/],
    ['refuses', 'load', /no such model/],
  ])('does not load: %s', async (behave, kind, text) => {
    const deadlines = { load: 1500, call: 1500, total: 20_000 };
    const started = await startCommand(options([process.execPath, faulty, behave], { deadlines }));
    expect(started).toMatchObject({ ok: false, fault: { kind, text: expect.stringMatching(text) } });
  });

  it.each([
    ['wrong-id', 'answer', /answered request 99, where 1 was asked/],
    ['few-rows', 'answer', /answered 1 rows for 10/],
    ['no-rows', 'answer', /answered no rows for 10/],
    // read before the next request it is unasked, after it an answer to nothing
    ['twice', 'answer', /unasked|answered request undefined/],
    ['uneven', 'answer', /row 2 of p in another form than the first/],
    ['prints', 'answer', /something else than a reply to its standard output: epoch 1$/],
    ['hangs', 'deadline', /did not answer within 1.5 s/],
    ['dies', 'crash', /SIGKILL/],
  ])('gives no answer: %s', async (behave, kind, text) => {
    const deadlines = { load: 20_000, call: 1500, total: 20_000 };
    const started = await startCommand(options([process.execPath, faulty, behave], { deadlines }));
    if (!started.ok) throw new Error(JSON.stringify(started));
    const first = await started.value.predict(inputs, { from: 0, to: 10 });
    const answer = first.ok ? await started.value.predict(inputs, { from: 0, to: 10 }) : first;
    expect(answer).toMatchObject({
      ok: false,
      fault: { kind, text: expect.stringMatching(text), rows: { from: 0, to: 10 } },
    });
    await started.value.close();
  });

  it('may write numbers that JSON does not have, which are not finite', async () => {
    const started = await startCommand(options([process.execPath, faulty, 'nan']));
    if (!started.ok) throw new Error(JSON.stringify(started));
    const answer = await started.value.predict(inputs, { from: 0, to: 10 });
    const values = answer.ok ? Array.from(answer.value.output.values as Float64Array) : answer;
    expect(values).toEqual([Number.NaN, Number.NaN, Number.NaN, ...Array(6).fill(0.5), 1]);
    await started.value.close();
  });

  it('cannot be started when there is no such program', async () => {
    const started = await startCommand(options([join(scratch, 'no-such-program')]));
    expect(started).toMatchObject({
      ok: false,
      fault: { kind: 'crash', text: expect.stringMatching(/^could not be started .*ENOENT/) },
    });
  });

  it('refuses to send a line of more than 1 MiB', async () => {
    const started = await startCommand(options([process.execPath, faulty, 'fine']));
    if (!started.ok) throw new Error(JSON.stringify(started));
    const wide: Inputs = {
      rows: 1,
      tensors: [{ name: 'x', dtype: 'float64', shape: [200_000], values: new Float64Array(200_000).fill(0.123456) }],
    };
    expect(await started.value.predict(wide, { from: 0, to: 1 })).toMatchObject({
      ok: false,
      fault: { text: expect.stringMatching(/lower the batch, or offer the exchange "arrow"/) },
    });
    expect(await started.value.predict(inputs, { from: 0, to: 10 })).toMatchObject({ ok: true });
    await started.value.close();
  });
});
