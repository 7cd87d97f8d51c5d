import type { Group } from './process-group.ts';
import type { Answer } from './protocol.ts';

/** Longest line of the protocol in bytes, in either direction. */
export const longestLine = 1 << 20;

/** One JSON object of the protocol. */
export type Message = Readonly<Record<string, unknown>>;

/** Asks a process one question at a time: a line of JSON to its standard input, a line of JSON from its standard output. */
export interface LineChannel {
  /** `line` is JSON without a line break. Every failure is an answer; after a crash or a missed deadline the process is ended. */
  ask(line: string, deadline: number): Promise<Answer<Message>>;
  /** whether it still owes an answer */
  busy(): boolean;
}

/**
 * The channel of a process whose standard input and output are pipes. What the process writes is not trusted: a line that
 * is too long or no JSON object, and a line that nobody asked for, end it.
 */
export function lineChannel(group: Group): LineChannel {
  const { child } = group;
  let buffered: Buffer[] = [];
  let size = 0;
  let broken: string | null = null;
  let waiting: ((line: string | null) => void) | null = null;
  const give = (line: string | null) => {
    const to = waiting;
    waiting = null;
    to?.(line);
  };
  const refuse = (why: string) => {
    broken ??= why;
    group.end();
    give(null);
  };
  child.stdin?.on('error', () => undefined);
  child.stdout?.on('data', (chunk: Buffer) => {
    if (broken !== null) return;
    for (let rest = chunk; rest.length > 0; ) {
      const end = rest.indexOf(0x0a);
      const part = end < 0 ? rest : rest.subarray(0, end);
      size += part.length;
      if (size > longestLine)
        return refuse(`wrote a line of more than ${longestLine / 2 ** 20} MiB to its standard output`);
      buffered.push(part);
      if (end < 0) return;
      const line = Buffer.concat(buffered).toString('utf8');
      [buffered, size] = [[], 0];
      if (waiting === null) return refuse(`wrote to its standard output unasked: ${line.slice(0, 200)}`);
      give(line);
      rest = rest.subarray(end + 1);
    }
  });
  return {
    busy: () => waiting !== null,
    ask: (line, deadline) =>
      asked(
        group,
        line,
        deadline,
        () => broken,
        (to) => (waiting = to),
      ),
  };
}

async function asked(
  group: Group,
  line: string,
  deadline: number,
  broken: () => string | null,
  wait: (to: (line: string | null) => void) => void,
): Promise<Answer<Message>> {
  const { child } = group;
  if (Buffer.byteLength(line) >= longestLine)
    return group.failed(
      'answer',
      'was asked with a line of more than 1 MiB: lower the batch, or offer the exchange "arrow"',
    );
  const time = Math.max(1, Math.min(deadline, group.lastMoment - Date.now()));
  const reply = await new Promise<string | null | Error | 'late'>((resolve) => {
    const onClose = () => finish(null);
    const onError = (error: Error) => finish(error);
    const timer = setTimeout(() => finish('late'), time);
    const finish = (what: string | null | Error | 'late') => {
      clearTimeout(timer);
      child.off('close', onClose).off('error', onError);
      resolve(what === 'late' ? 'late' : what);
    };
    wait((text) => finish(text === null ? null : text));
    child.once('close', onClose).once('error', onError);
    if (!group.alive() && child.pid !== undefined) finish(null);
    else child.stdin?.write(`${line}\n`);
  });
  // A line that came first says more than the ones that follow it.
  const said = typeof reply === 'string' && reply !== 'late' ? parsed(group, reply) : null;
  if (said?.ok === false) return said;
  if (broken() !== null) return group.failed('answer', broken() as string);
  if (reply === 'late') {
    group.end();
    return group.failed('deadline', `did not answer within ${Math.round(time / 100) / 10} s`);
  }
  if (reply === null) return group.failed('crash', group.howItEnded());
  if (reply instanceof Error) return group.failed('crash', `could not be started (${reply.message.split('\n')[0]})`);
  return said as Answer<Message>;
}

function parsed(group: Group, line: string): Answer<Message> {
  const message = jsonOf(line) ?? jsonOf(withoutNan(line));
  if (typeof message === 'object' && message !== null && !Array.isArray(message))
    return { ok: true, value: message as Message };
  group.end();
  return group.failed('answer', `wrote something else than a reply to its standard output: ${line.slice(0, 200)}`);
}

/** Undefined for what is no JSON. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * A text in quotes, or a number that JSON does not have: what Python, for one, writes of it. A text that does not end goes
 * to the end of the line: looked for from each of its quotes, a line of 1 MiB took minutes.
 */
const textOrNan = /"[^"\\]*(?:\\[\s\S]?[^"\\]*)*"?|-?\b(?:NaN|Infinity)\b/g;

/** The line with `null` where it has numbers that are not finite. */
function withoutNan(line: string): string {
  return line.replace(textOrNan, (found) => (found.startsWith('"') ? found : 'null'));
}
