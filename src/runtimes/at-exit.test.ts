import { expect, it } from 'vitest';
import { atExit } from './at-exit.ts';

it('does at the end what was not taken back, the last first, whatever fails', () => {
  const others = process.rawListeners('exit');
  const done: string[] = [];
  const forget = [
    atExit(() => void done.push('folder')),
    atExit(() => {
      throw new Error('busy');
    }),
    atExit(() => void done.push('program')),
    atExit(() => void done.push('never')),
  ];
  forget.pop()?.();
  const own = () => process.rawListeners('exit').filter((listener) => !others.includes(listener));
  for (const listener of own()) (listener as () => void)();
  expect(done).toEqual(['program', 'folder']);
  for (const one of forget) one();
  expect(own()).toEqual([]);
});
