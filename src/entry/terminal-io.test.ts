import { expect, it } from 'vitest';
import { terminalIo } from './terminal-io.ts';

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a run is told of %s, so that it can end what it has started',
  (name) => {
    const others = new Map(
      (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((each) => [each, process.rawListeners(each)]),
    );
    const { signal } = terminalIo({ quiet: true, seed: 1 });
    const own = (each: 'SIGINT' | 'SIGTERM' | 'SIGHUP') =>
      process.rawListeners(each).filter((listener) => !others.get(each)?.includes(listener));
    for (const listener of own(name)) listener();
    expect(signal.aborted).toBe(true);
    for (const each of others.keys()) for (const listener of own(each)) process.removeListener(each, listener as never);
  },
);
