import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { Problem } from '../evidence/problem.ts';
import { toTheEnd } from './to-the-end.ts';

class Stopped extends Error {}

function processOf() {
  const events = new EventEmitter();
  const codes: (number | undefined)[] = [];
  const said: string[] = [];
  const exit = (code?: number) => {
    codes.push(code);
    throw new Stopped();
  };
  const once = (event: string, then: (error?: unknown) => void) => events.once(event, then);
  const drained = () => expect(() => events.emit('beforeExit')).toThrow(Stopped);
  const uncaught = (error: unknown) => expect(() => events.emit('uncaughtException', error)).toThrow(Stopped);
  return {
    process: { once, exit, stderr: { write: (text: string) => said.push(text) } },
    codes,
    said,
    drained,
    uncaught,
  };
}

describe('toTheEnd', () => {
  it('ends the process with the exit code that the program set', async () => {
    const { process, codes, said, drained } = processOf();
    await toTheEnd(async () => undefined, process);
    expect(codes).toEqual([]);
    drained();
    expect({ codes, said }).toEqual({ codes: [undefined], said: [] });
  });

  it('ends with 70 where the program waits in vain', () => {
    const { process, codes, said, drained } = processOf();
    void toTheEnd(() => new Promise(() => undefined), process);
    drained();
    expect({ codes, said: said.length }).toEqual({ codes: [70], said: 1 });
  });

  it.each([
    ['an error', new Error('broken\n::error::not a command'), 70],
    ['what is no error', 'broken', 70],
    ['a problem', new Problem('broken', 'Mend it.'), 2],
  ])('tells of %s that nobody caught, and not as a check that failed', (_, error, code) => {
    const { process, codes, said, uncaught } = processOf();
    void toTheEnd(() => new Promise(() => undefined), process);
    uncaught(error);
    expect(codes).toEqual([code]);
    expect(said.join('')).toContain('broken');
    expect(said.join('')).not.toMatch(/^\s*::/m);
  });

  it('leaves a fault of the program to its caller', async () => {
    const { process, codes } = processOf();
    await expect(toTheEnd(() => Promise.reject(new Error('broken')), process)).rejects.toThrow('broken');
    expect(codes).toEqual([]);
  });
});
