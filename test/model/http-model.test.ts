import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { modelSourceSchema } from '../../src/model/config/source.ts';
import { type HttpOptions, startHttp } from '../../src/runtimes/http-model.ts';
import { predictAll } from '../../src/runtimes/predict-all.ts';
import type { Inputs } from '../../src/runtimes/protocol.ts';

type Handler = (url: string, body: string, response: ServerResponse) => unknown;

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A real server on this machine; what the handler returns is sent as JSON. */
async function server(handler: Handler): Promise<string> {
  const http = createServer(async (request: IncomingMessage, response) => {
    let body = '';
    for await (const part of request) body += part;
    const answer = handler(request.url ?? '', body, response);
    if (answer !== undefined) response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  open.push(
    () =>
      new Promise((resolve) => {
        http.closeAllConnections();
        http.close(() => resolve());
      }),
  );
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

function status(response: ServerResponse, code: number, text: string): string {
  response.statusCode = code;
  return text;
}

const options = (url: string, change: Partial<HttpOptions> = {}): HttpOptions => ({
  url,
  api: 'open-inference',
  model: 'churn',
  deadlines: { load: 10_000, call: 10_000, total: 60_000 },
  signal: new AbortController().signal,
  ...change,
});

const x = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
const inputs = (name: string): Inputs => ({ rows: 5, tensors: [{ name, dtype: 'float32', shape: [2], values: x }] });

interface Asked {
  readonly inputs: readonly { name: string; shape: number[]; datatype: string; data: number[] }[];
  readonly outputs?: readonly { name: string }[];
}

/** Answers the sum of each row as `sum`, and `words` beside it, in the Open Inference Protocol. */
const inference: Handler = (url, body, response) => {
  if (url === '/v2/health/ready') return '';
  if (url === '/v2/models/churn/versions/3') {
    return {
      name: 'churn',
      inputs: [{ name: 'rows', datatype: 'FP32', shape: [-1, 2] }],
      outputs: [
        { name: 'sum', datatype: 'FP32', shape: [-1, 1] },
        { name: 'words', datatype: 'BYTES', shape: [-1] },
      ],
    };
  }
  if (url !== '/v2/models/churn/versions/3/infer') {
    response.statusCode = 404;
    return { error: 'unknown model' };
  }
  const asked = JSON.parse(body) as Asked;
  const [given] = asked.inputs;
  const rows = given?.shape[0] ?? 0;
  const sums = Array.from({ length: rows }, (_, i) => (given?.data[2 * i] ?? 0) + (given?.data[2 * i + 1] ?? 0));
  const all = [
    { name: 'sum', datatype: 'FP32', shape: [rows, 1], data: sums },
    { name: 'words', datatype: 'BYTES', shape: [rows], data: sums.map(String) },
  ];
  return { outputs: all.filter(({ name }) => asked.outputs === undefined || asked.outputs[0]?.name === name) };
};

describe('the Open Inference Protocol', () => {
  it('is asked for readiness and metadata, and answers tensors', async () => {
    const url = await server(inference);
    const started = await startHttp(options(url, { version: '3', output: 'sum' }));
    if (!started.ok) throw new Error(JSON.stringify(started));
    expect(started.value.info).toMatchObject({
      runtime: 'http open-inference',
      inputs: [{ name: 'rows', dtype: 'float32', shape: [2] }],
      outputs: [{ name: 'sum' }, { name: 'words', dtype: 'string' }],
    });
    const answer = await predictAll(started.value, inputs('rows'), 2);
    expect(answer.ok && Array.from(answer.value.values)).toEqual([3, 7, 11, 15, 19]);
    expect(await started.value.peakBytes()).toBeNull();
  });

  it('gives texts, and says which outputs there are', async () => {
    const url = await server(inference);
    const words = await startHttp(options(url, { version: '3', output: 'words' }));
    const answer = words.ok ? await predictAll(words.value, inputs('rows'), 5) : words;
    expect(answer).toMatchObject({ ok: true, value: { texts: ['3', '7', '11', '15', '19'] } });
    const neither = await startHttp(options(url, { version: '3' }));
    const several = neither.ok ? await predictAll(neither.value, inputs('rows'), 5) : neither;
    expect(several).toMatchObject({ ok: false, fault: { text: expect.stringMatching(/2 outputs \(sum, words\)/) } });
  });

  it.each<[string, Handler, string, RegExp]>([
    ['an unknown model', inference, 'load', /status 404: {"error":"unknown model"}/],
    ['a server that is not ready', (_, __, response) => status(response, 503, ''), 'load', /status 503/],
    ['a page', () => '<html>', 'load', /something else than JSON: <html>/],
    [
      'a redirect',
      (_, __, response) => {
        response.writeHead(302, { location: 'http://127.0.0.1:1/' });
        return '';
      },
      'load',
      /status 302/,
    ],
    ['silence', () => undefined, 'deadline', /did not answer within 0.5 s/],
  ])('does not load: %s', async (_, handler, kind, text) => {
    const url = await server(handler);
    const started = await startHttp(options(url, { deadlines: { load: 500, call: 500, total: 5000 } }));
    expect(started).toMatchObject({ ok: false, fault: { kind, text: expect.stringMatching(text) } });
  });

  it('does not load when nobody listens', async () => {
    const started = await startHttp(options('http://127.0.0.1:9'));
    expect(started).toMatchObject({
      ok: false,
      fault: { kind: 'load', text: expect.stringMatching(/ECONNREFUSED|bad port/) },
    });
  });

  const infer =
    (answer: (response: ServerResponse) => unknown): Handler =>
    (url, _, response) =>
      url.endsWith('/infer') ? answer(response) : {};
  it.each<[string, Handler, string, RegExp]>([
    ['no outputs', infer(() => ({})), 'answer', /without outputs/],
    [
      'too few values',
      infer(() => ({ outputs: [{ name: 'p', shape: [5], data: [1] }] })),
      'answer',
      /answered 1 values of shape 5 for 5 rows/,
    ],
    [
      'an error',
      infer((response) => status(response, 500, 'CUDA out of memory\nmore')),
      'answer',
      /status 500: CUDA out of memory$/,
    ],
    ['a list', infer(() => [1]), 'answer', /without outputs/],
    ['a closed connection', infer((response) => void response.destroy()), 'crash', /could not be asked/],
    ['silence', infer(() => undefined), 'deadline', /did not answer within 0.5 s/],
    [
      'more than may be read',
      infer((response) => {
        const part = 'x'.repeat(2 ** 20);
        for (let k = 0; k < 65; k++) response.write(part);
        return '';
      }),
      'answer',
      /more than 64 MiB/,
    ],
  ])('gives no answer: %s', async (_, handler, kind, text) => {
    const url = await server(handler);
    const call = kind === 'deadline' ? 500 : 10_000;
    const started = await startHttp(options(url, { deadlines: { load: 5000, call, total: 20_000 } }));
    if (!started.ok) throw new Error(JSON.stringify(started));
    expect(await predictAll(started.value, inputs('rows'), 5)).toMatchObject({
      ok: false,
      fault: { kind, text: expect.stringMatching(text), rows: { from: 0, to: 5 } },
    });
  });
});

describe('the REST interface of TensorFlow Serving', () => {
  const serving =
    (metadata: boolean, reply: (instances: unknown[]) => unknown): Handler =>
    (url, body, response) => {
      if (url === '/v1/models/churn') return { model_version_status: [{ version: '1', state: 'AVAILABLE' }] };
      if (url === '/v1/models/churn/metadata' && metadata) {
        const dim = [{ size: '-1' }, { size: '2' }];
        const signature = { inputs: { rows: { dtype: 'DT_FLOAT', tensor_shape: { dim } } }, outputs: {} };
        return { metadata: { signature_def: { signature_def: { serving_default: signature } } } };
      }
      if (url === '/v1/models/churn:predict') return reply((JSON.parse(body) as { instances: unknown[] }).instances);
      response.statusCode = 404;
      return { error: 'no' };
    };
  const sums = (instances: unknown[]) => ({
    predictions: (instances as number[][]).map(([a = 0, b = 0]) => [a + b]),
  });

  it('is asked for status and metadata, and answers rows', async () => {
    const started = await startHttp(options(await server(serving(true, sums)), { api: 'tf-serving' }));
    if (!started.ok) throw new Error(JSON.stringify(started));
    expect(started.value.info.inputs).toEqual([{ name: 'rows', dtype: 'float32', shape: [2] }]);
    const answer = await predictAll(started.value, inputs('rows'), 2);
    expect(answer.ok && Array.from(answer.value.values)).toEqual([3, 7, 11, 15, 19]);
  });

  it('takes the named one of several outputs, without metadata', async () => {
    const reply = (instances: unknown[]) => ({ predictions: instances.map(() => ({ a: 1, b: [2, 3] })) });
    const started = await startHttp(options(await server(serving(false, reply)), { api: 'tf-serving', output: 'b' }));
    const answer = started.ok ? await predictAll(started.value, inputs('rows'), 5) : started;
    expect(answer.ok && 'width' in answer.value && [answer.value.width, answer.value.values[1]]).toEqual([2, 3]);
  });

  it.each([
    ['fewer rows', () => ({ predictions: [1] }), /answered 1 predictions for 5 rows/],
    ['none', () => ({}), /answered no predictions for 5 rows/],
  ])('gives no answer: %s', async (_, reply, text) => {
    const started = await startHttp(options(await server(serving(false, reply)), { api: 'tf-serving' }));
    const answer = started.ok ? await predictAll(started.value, inputs('rows'), 5) : started;
    expect(answer).toMatchObject({ ok: false, fault: { kind: 'answer', text: expect.stringMatching(text) } });
  });
});

describe('the address of an endpoint', () => {
  it.each([
    ['http://user:pass@host/', false],
    ['http://host/?key=1', false],
    ['file:///etc/passwd', false],
    ['http://host:8000/prefix', true],
  ])('%s', (url, taken) => {
    expect(modelSourceSchema.safeParse({ http: { url, model: 'm' } }).success).toBe(taken);
  });
});
