import { describe, expect, it } from 'vitest';
import { connectionIdentity, connectionOf } from './connection.ts';
import { drawn, seeded } from './example.ts';

const password = drawn('alnum', 16, seeded(8));
const address = (scheme: string, rest: string) => `${scheme}://ann:${password}@${rest}`;
const data = { user: 'ann', host: 'db.corp.net', database: 'runs' };

describe('connectionOf', () => {
  it.each([
    ['an address', address('postgres', 'db.corp.net/runs'), data],
    ['with a driver, a port and capitals', address('postgresql+psycopg2', 'DB.corp.net:5432/runs'), data],
    ['without a user', `redis://:${password}@db.corp.net`, { user: '', host: 'db.corp.net', database: '' }],
    ['JDBC', `jdbc:postgresql://db.corp.net:5432/runs?user=ann&password=${password}`, data],
    ['JDBC by pairs', `jdbc:sqlserver://db.corp.net;databaseName=runs;user=ann;password=${password}`, data],
    ['pairs', `Server=tcp:db.corp.net,1433;Initial Catalog=runs;User ID=ann;Password=${password}`, data],
    ['pairs of another driver', `Host=db.corp.net;Database=runs;Username=ann;Password=${password}`, data],
    ['no host', ` -u ann:${password}`, null],
  ])('%s', (_, match, expected) => {
    expect(connectionOf(match, password)).toEqual(expected);
  });
});

describe('connectionIdentity', () => {
  const plain = connectionIdentity(address('postgres', 'db.corp.net/runs'), password);

  it.each([
    ['another driver', address('postgresql+asyncpg', 'db.corp.net/runs'), true],
    ['a port', address('postgres', 'db.corp.net:5432/runs'), true],
    ['pairs', `Server=db.corp.net;Database=runs;Uid=ann;Pwd=${password}`, true],
    ['another host', address('postgres', 'other.corp.net/runs'), false],
    ['another database', address('postgres', 'db.corp.net/users'), false],
    ['another user', address('postgres', 'db.corp.net/runs').replace('ann', 'bob'), false],
  ])('%s', (_, match, same) => {
    expect(connectionIdentity(match, password) === plain).toBe(same);
  });

  it('takes a password that is percent-coded for itself', () => {
    const [coded, plain] = [`${password}%2F%21`, `${password}/!`];
    expect(connectionIdentity(address('postgres', 'db.corp.net/runs').replace(password, coded), coded)).toBe(
      connectionIdentity(`Server=db.corp.net;Database=runs;Uid=ann;Pwd=${plain}`, plain),
    );
  });
});
