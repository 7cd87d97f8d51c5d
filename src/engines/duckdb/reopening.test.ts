import { describe, expect, it } from 'vitest';
import type { Connection } from '../engine.ts';
import { reopening } from './reopening.ts';

function opener() {
  const closed: number[] = [];
  let opened = 0;
  const open = async (): Promise<Connection> => {
    const mine = ++opened;
    let fail: (error: Error) => void = () => {};
    const gone = new Promise<never>((_, reject) => {
      fail = reject;
    });
    gone.catch(() => undefined);
    return {
      version: '1',
      query: (sql) => (sql === 'stuck' ? gone : Promise.resolve([[mine, sql]])),
      convert: async () => [],
      close: async () => {
        closed.push(mine);
        fail(new Error('closed'));
      },
    };
  };
  return { open, closed };
}

describe('reopening', () => {
  it('gives up a connection whose query does not stop, and answers the next from another', async () => {
    const { open, closed } = opener();
    const connection = await reopening(open, 0.02);
    expect(await connection.query('a', 1)).toEqual([[1, 'a']]);
    await expect(connection.query('stuck', 0.01)).rejects.toThrow(/^INTERRUPT/);
    await expect.poll(() => closed).toEqual([1]);
    expect(await connection.query('b')).toEqual([[2, 'b']]);
    await connection.close();
    expect(closed).toEqual([1, 2]);
  });
});
