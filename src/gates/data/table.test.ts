import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configSchema } from '../../config/config.ts';
import { Problem } from '../../evidence/problem.ts';
import { dataGate } from '../data.ts';
import type { Io } from '../io.ts';
import { profileGate } from './stored-profile.ts';
import { checkName, isTable, tableName } from './table.ts';

const policy = {
  config: configSchema.parse({ version: 1 }),
  source: { path: null, source: 'defaults' as const, edits: [] },
};
const io: Io = {
  root: process.cwd(),
  env: { TRINO_USER: 'ann', TRINO_TOKEN: 'hush' },
  log: { info: () => {}, warn: () => {}, progress: () => {} },
  mask: () => {},
  now: () => 0,
  seed: 1,
  signal: new AbortController().signal,
};
const noEngine = () => Promise.reject(new Error('no engine is needed'));

/** A server with one table of one column that it cannot show the values of. */
const server = createServer(async (request, response) => {
  let sql = '';
  for await (const chunk of request) sql += chunk;
  const data = sql.includes('version()')
    ? [['476']]
    : sql.includes('information_schema')
      ? [['x', 'varbinary', 'YES']]
      : sql.includes('checksum')
        ? [[5, 'AAEC']]
        : sql.includes('m0')
          ? [[5, 2]]
          : [[null]];
  response.end(JSON.stringify({ data }));
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

describe('tables in the data gate', () => {
  it('are told from files by their names', () => {
    expect(isTable('trino://localhost/c/s/t')).toBe(true);
    expect(isTable('data/trino.csv')).toBe(false);
    expect(tableName('trino://localhost/c/s/My%20Table?insecure')).toBe('my_table');
    expect(() => checkName('trino://localhost/c')).toThrow(Problem);
    expect(() => checkName('data/a.csv')).not.toThrow();
  });

  it('are counted where they are', async () => {
    const name = `trino://localhost:${port}/c/s/t`;
    const profile = JSON.parse(await profileGate({ snapshots: [name], base: null }, policy, io, noEngine));
    expect(profile).toMatchObject({ engine: 'trino 476', rows: 5, columns: [{ path: ['x'], n: 3, missing: 2 }] });
    const [evidence] = await dataGate({ mode: 'pair', base: name, head: name }, policy, io, noEngine);
    expect(evidence).toMatchObject({ name: 't', subject: { base: name, head: name }, counts: { rows_head: 5 } });
    expect(JSON.stringify(evidence)).not.toMatch(/hush/);
  });

  it('a server that is not there is an error, never a pass', async () => {
    const name = 'trino://localhost:1/c/s/t';
    const [evidence] = await dataGate({ mode: 'pair', base: name, head: name }, policy, io, noEngine);
    expect(evidence).toMatchObject({ verdict: 'error' });
    expect(JSON.stringify(evidence)).toMatch(/cannot be reached/);
    expect(JSON.stringify(evidence)).not.toMatch(/hush/);
  });

  it.each([
    ['trino://ann:hush@h/c/s/t', 'a.csv'],
    ['a.csv', 'trino://ann:hush@h/c/s/t'],
  ])('credentials in a name never come into evidence: %s, %s', async (base, head) => {
    const failed = dataGate({ mode: 'pair', base, head }, policy, io, noEngine);
    await expect(failed).rejects.toBeInstanceOf(Problem);
    await expect(failed).rejects.toThrow(/a user or a password in it/);
    await expect(failed).rejects.not.toThrow(/hush/);
  });
});
