import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Problem } from '../../evidence/problem.ts';
import { connectDuckdbChild } from './child.ts';
import { type HostChannel, type HostReply, serveDuckdb } from './host.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-child-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const settings = { directory: folder, threads: 1, memory: '64MB' };

/** A host that answers as ours does, and does what its query says. */
function host(name: string, onQuery: string): string {
  const path = join(folder, `${name}.mjs`);
  const text = `
import { writeFileSync } from 'node:fs';
process.once('disconnect', () => process.exit(0));
process.on('message', ({ id, open, sql }) => {
  if (open) {
    writeFileSync(${JSON.stringify(join(folder, `${name}.json`))}, JSON.stringify(process.env));
    process.send({ id, ...(open.url === 'broken' ? { error: 'cannot load\\nmore' } : { version: '1.2.3' }) });
  } else { ${onQuery} }
});`;
  writeFileSync(path, text);
  return path;
}

describe('connectDuckdbChild', () => {
  it('answers queries, and errors of the engine are errors', async () => {
    const script = host(
      'good',
      "process.send(sql === 'bad' ? { id, error: 'Parser Error' } : { id, rows: [[1n, sql]] })",
    );
    const connection = await connectDuckdbChild(script, 'url', settings, process.env);
    expect(connection.version).toBe('1.2.3');
    expect(await Promise.all([connection.query('a'), connection.query('b')])).toEqual([[[1n, 'a']], [[1n, 'b']]]);
    await expect(connection.query('bad')).rejects.toThrow('Parser Error');
    await connection.close();
  });

  it('counts through the process where its engine does, and not where it does not', async () => {
    const says = 'process.send({ id, tally: null })';
    const without = await connectDuckdbChild(host('plain', says), 'url', settings, process.env);
    expect(without.tally).toBeUndefined();
    await without.close();
    const path = host('tallies', says);
    writeFileSync(path, readFileSync(path, 'utf8').replace("version: '1.2.3'", "version: '1.2.3', tallies: true"));
    const connection = await connectDuckdbChild(path, 'url', settings, process.env);
    expect(await connection.tally?.('SELECT 1', [{ edges: [] }])).toBeNull();
    await connection.close();
  });

  it('samples through the process where its engine does', async () => {
    const path = host('samples', 'process.send({ id, sampled: [] })');
    writeFileSync(path, readFileSync(path, 'utf8').replace("version: '1.2.3'", "version: '1.2.3', samples: true"));
    const connection = await connectDuckdbChild(path, 'url', settings, process.env);
    expect(await connection.quantiles?.('SELECT 1', 0)).toEqual([]);
    await connection.close();
  });

  it.each([
    ['a crash', 'process.kill(process.pid, "SIGSEGV")', /SIGSEGV/],
    ['an early end', 'process.exit(3)', /exit code 3/],
  ])('%s is a problem of the query, and of every later one', async (name, onQuery, message) => {
    const connection = await connectDuckdbChild(host(name, onQuery), 'url', settings, process.env);
    const failed = connection.query('x');
    await expect(failed).rejects.toThrow(Problem);
    await expect(failed).rejects.toThrow(message);
    await expect(connection.query('y')).rejects.toThrow(message);
    await connection.close();
  });

  it('passes no token on', async () => {
    const env = {
      ...process.env,
      GITHUB_TOKEN: 'x',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'y',
      INPUT_TOKEN: 'z',
      NODE_OPTIONS: '',
    };
    const connection = await connectDuckdbChild(host('env', ''), 'url', settings, env);
    await connection.close();
    const seen = Object.keys(JSON.parse(readFileSync(join(folder, 'env.json'), 'utf8')));
    expect(seen).toContain('PATH');
    expect(seen.filter((name) => /TOKEN|INPUT|GITHUB|ACTIONS|NODE_OPTIONS/.test(name))).toEqual([]);
  });

  it('an engine that does not load is a problem with its mend', async () => {
    const failed = connectDuckdbChild(host('broken', ''), 'broken', settings, process.env);
    await expect(failed).rejects.toMatchObject({
      message: 'DuckDB could not be loaded: cannot load',
      mend: expect.stringContaining('runtime install'),
    });
  });

  it('a host script that is not there is a problem', async () => {
    await expect(connectDuckdbChild(join(folder, 'absent.mjs'), 'url', settings, process.env)).rejects.toThrow(
      /ended \(/,
    );
  });
});

describe('serveDuckdb', () => {
  it('answers in order, also before it is open and when it cannot open', async () => {
    const replies: HostReply[] = [];
    const listeners: ((message: unknown) => void)[] = [];
    const channel: HostChannel = {
      on: (_, listener) => listeners.push(listener),
      once: () => {},
      send: (reply) => replies.push(reply),
      exit: () => {},
    };
    serveDuckdb(channel);
    for (const send of listeners) {
      send({ id: 1, sql: 'SELECT 1' });
      send({ id: 2, open: { url: 'file:///absent/module.js', settings } });
    }
    await expect.poll(() => replies.length).toBe(2);
    expect(replies[0]).toEqual({ id: 1, error: 'not open' });
    expect(replies[1]).toMatchObject({ id: 2, error: expect.stringMatching(/./) });
  });
});
