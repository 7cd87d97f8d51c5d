import { type Batch, type DType, type Port, type Tensor, widthOf } from '../model/tensor.ts';
import { arrowSpan } from './arrow-exchange.ts';
import { inCalls } from './calls.ts';
import { chosenOutput } from './chosen-output.ts';
import { jsonRows, tensorOfRows } from './json-rows.ts';
import { type LineChannel, lineChannel, type Message } from './line-channel.ts';
import { type Group, type Launch, launched } from './process-group.ts';
import { descendantMemory } from './process-memory.ts';
import type { Answer, Inputs, RunningModel, Span } from './protocol.ts';
import type { LoadedInfo, Prediction } from './runtime.ts';

/** A program of the user's that serves a model over its standard input and output (docs/model-command.md). */
export interface CommandOptions extends Launch {
  /** program and arguments */
  readonly command: readonly string[];
  /** the model's file or folder, for the request `load` */
  readonly model: string;
  readonly device: 'cpu' | 'gpu';
  readonly threads?: number;
  readonly seed: number;
  /** the output that is wanted of a model that has several */
  readonly output?: string;
}

const grace = 5000;

/**
 * Starts the program, greets it and lets it load the model. Every failure is an answer, never a rejection; the process is
 * then ended.
 */
export async function startCommand(options: CommandOptions): Promise<Answer<RunningModel>> {
  const [program = '', ...args] = options.command;
  const group = launched(program, args, options, { stdio: ['pipe', 'pipe', 'pipe'], reads: true });
  const channel = lineChannel(group);
  const opened = await greeted(group, channel, options);
  if (opened.ok) return { ok: true, value: running(group, channel, opened.value, options) };
  await group.closed();
  return { ok: false, fault: { ...opened.fault, kind: opened.fault.kind === 'answer' ? 'load' : opened.fault.kind } };
}

/** What a program has said of itself. */
interface Opened {
  readonly info: LoadedInfo;
  /** whether it reads rows from Arrow files */
  readonly arrow: boolean;
}

async function greeted(group: Group, channel: LineChannel, options: CommandOptions): Promise<Answer<Opened>> {
  const { load } = options.deadlines;
  const hello = await asked(group, channel, { op: 'hello', assay: 1 }, load);
  if (!hello.ok) return hello;
  if (hello.value.assay !== 1) return group.failed('load', 'does not speak version 1 of the protocol');
  const loaded = await asked(
    group,
    channel,
    {
      op: 'load',
      model: options.model,
      device: options.device,
      ...(options.threads === undefined ? {} : { threads: options.threads }),
      seed: options.seed,
    },
    load,
  );
  if (!loaded.ok) return loaded;
  // A program may know its model only after loading it: what `load` says stands before what `hello` said.
  const said = { ...hello.value, ...loaded.value };
  const arrow = Array.isArray(said.exchange) && said.exchange.includes('arrow');
  return { ok: true, value: { info: infoOf(said), arrow } };
}

async function asked(group: Group, channel: LineChannel, request: Message, deadline: number): Promise<Answer<Message>> {
  const reply = await channel.ask(JSON.stringify(request), deadline);
  return reply.ok && reply.value.ok !== true ? group.failed('answer', errorOf(reply.value)) : reply;
}

function errorOf({ error }: Message): string {
  const text = typeof error === 'string' ? error.trim().split('\n')[0] : undefined;
  return text?.slice(0, 500) || 'an error without a message';
}

function infoOf(said: Message): LoadedInfo {
  const runtime = typeof said.runtime === 'string' ? said.runtime.slice(0, 100) : 'command';
  return {
    runtime,
    device: said.device === 'gpu' ? 'gpu' : 'cpu',
    inputs: portsOf(said.inputs),
    outputs: portsOf(said.outputs),
  };
}

const dtypes: readonly string[] = ['float32', 'float64', 'int32', 'int64', 'uint8', 'bool', 'string'] satisfies DType[];

/** Declared inputs or outputs; the first size is the rows. What is not understood counts as not declared. */
function portsOf(declared: unknown): readonly Port[] {
  if (!Array.isArray(declared)) return [];
  const ports = declared.map(({ name, dtype, shape }: Message) => {
    const sizes = Array.isArray(shape) ? shape.slice(1) : null;
    const fits = sizes?.every((size) => size === null || Number.isInteger(size)) ?? false;
    if (typeof name !== 'string' || !dtypes.includes(String(dtype)) || !fits) return null;
    const open = sizes?.map((size) => (size === null || size < 0 ? null : (size as number))) ?? [];
    return { name: name.slice(0, 200), dtype: dtype as DType, shape: open };
  });
  return ports.every((port) => port !== null) ? ports : [];
}

function running(group: Group, channel: LineChannel, { info, arrow }: Opened, options: CommandOptions): RunningModel {
  let id = 0;
  const { child } = group;
  return {
    info,
    pid: child.pid,
    async predict(inputs, span) {
      const talk = { group, channel, options, id: () => ++id };
      if (arrow) return throughFiles(talk, inputs, span);
      return inCalls(inputs, span, (batch, from) => throughLines(talk, batch, from));
    },
    async peakBytes() {
      // What runs in a container is no child of ours: only the program can say what it holds.
      const own = options.container === undefined ? child.pid : undefined;
      const seen = own === undefined ? null : descendantMemory(own, 'VmHWM');
      if (seen !== null) return seen;
      const reply = await asked(group, channel, { op: 'memory' }, options.deadlines.call);
      return reply.ok && typeof reply.value.rss === 'number' ? reply.value.rss : null;
    },
    async close() {
      // A process that still owes an answer would not hear the request.
      if (group.alive() && !channel.busy()) await asked(group, channel, { op: 'close' }, grace);
      await group.closed();
    },
  };
}

interface Talk {
  readonly group: Group;
  readonly channel: LineChannel;
  readonly options: CommandOptions;
  /** number of the next request */
  id(): number;
}

/** Rows in Arrow files: one for the whole span, a record batch and a request for each call. */
async function throughFiles(talk: Talk, inputs: Inputs, span: Span): Promise<Answer<Prediction>> {
  const { from, to, batch = to - from } = span;
  const { scratch, output } = talk.options;
  const file = await arrowSpan(inputs, { from, to, batch }, scratch, talk.id());
  try {
    return await inCalls(inputs, span, async ({ rows }, at) => {
      const place = JSON.stringify({ in: file.path, batch: (at - from) / batch, out: file.out });
      const reply = await requested(talk, place.slice(1, -1), rows, at);
      return reply.ok ? read(talk, () => file.answer(output, rows), reply.value) : reply;
    });
  } finally {
    file.remove();
  }
}

/** Rows in the request and in the reply. */
async function throughLines(talk: Talk, batch: Batch, from: number): Promise<Answer<Prediction>> {
  const reply = await requested(talk, `"rows":${jsonRows(batch)}`, batch.rows, from);
  if (!reply.ok) return reply;
  const { rows } = reply.value.said;
  if (!Array.isArray(rows) || rows.length !== batch.rows) {
    const given = Array.isArray(rows) ? `${rows.length} rows` : 'no rows';
    return talk.group.failed('answer', `answered ${given} for ${batch.rows}`);
  }
  return read(talk, () => wanted(rows, talk.options.output), reply.value);
}

interface Replied {
  readonly said: Message;
  readonly ns: number;
}

function read({ group }: Talk, output: () => Tensor, { ns }: Replied): Answer<Prediction> {
  try {
    return { ok: true, value: { output: output(), ns } };
  } catch (error) {
    return group.failed('answer', (error as Error).message.split('\n')[0] ?? '');
  }
}

/** One request `predict`; a refusal that names a row of the batch is a fault of this row. */
async function requested(talk: Talk, fields: string, rows: number, from: number): Promise<Answer<Replied>> {
  const { group, channel, options } = talk;
  const id = talk.id();
  const started = process.hrtime.bigint();
  const reply = await channel.ask(`{"op":"predict","id":${id},${fields}}`, options.deadlines.call);
  if (!reply.ok) return reply;
  const measured = Number(process.hrtime.bigint() - started);
  const { ok, row, ns } = reply.value;
  if (reply.value.id !== id) {
    group.end();
    return group.failed('answer', `answered request ${String(reply.value.id)}, where ${id} was asked`);
  }
  if (ok === true)
    return { ok: true, value: { said: reply.value, ns: typeof ns === 'number' && ns >= 0 ? ns : measured } };
  const { fault } = group.failed('answer', errorOf(reply.value));
  const known = typeof row === 'number' && Number.isInteger(row) && row >= 0 && row < rows;
  return { ok: false, fault: known ? { ...fault, rows: { from: from + row, to: from + row + 1 } } : fault };
}

/** The wanted output of the answered rows: objects of outputs, or plain values of the one output. */
function wanted(rows: readonly unknown[], output: string | undefined): Tensor {
  const [first] = rows;
  if (typeof first !== 'object' || first === null || Array.isArray(first)) return whole('output', rows);
  const names = Object.keys(first);
  const name = names[chosenOutput(names, output)] as string;
  return whole(
    name,
    rows.map((row) => (row as Message | null)?.[name]),
  );
}

function whole(name: string, values: readonly unknown[]): Tensor {
  const tensor = tensorOfRows(name, values);
  return widthOf(tensor.shape) === 0 ? tensor : { ...tensor, shape: tensor.shape.length === 0 ? [1] : tensor.shape };
}
