import { expect, it, vi } from 'vitest';
import { stopSignal } from './stop-signal.ts';

const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

it.each([
  ['told once', [['SIGINT', 0]], []],
  [
    'told twice for one wish, as npm and `timeout` do',
    [
      ['SIGINT', 0],
      ['SIGINT', 20],
      ['SIGTERM', 40],
    ],
    [],
  ],
  [
    'told again',
    [
      ['SIGINT', 0],
      ['SIGINT', 900],
    ],
    [130],
  ],
  [
    'told by a runner that cancels a job',
    [
      ['SIGINT', 0],
      ['SIGTERM', 7500],
    ],
    [143],
  ],
] as const)('%s', (_, signals, codes) => {
  const others = new Map(names.map((name) => [name, process.rawListeners(name)]));
  const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
  let moment = 0;
  const signal = stopSignal(() => moment);
  const own = (name: (typeof names)[number]) =>
    process.rawListeners(name).filter((listener) => !others.get(name)?.includes(listener));
  expect(signal.aborted).toBe(false);
  for (const [name, at] of signals) {
    moment = at;
    for (const listener of own(name)) listener();
  }
  expect(signal.aborted).toBe(true);
  expect(exit.mock.calls.flat()).toEqual(codes);
  exit.mockRestore();
  for (const name of names) for (const listener of own(name)) process.removeListener(name, listener as never);
});
