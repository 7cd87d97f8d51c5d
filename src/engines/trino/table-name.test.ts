import { describe, expect, it } from 'vitest';
import { isTrinoName, parseTrinoName } from './table-name.ts';

describe('parseTrinoName', () => {
  it.each([
    ['trino://trino.example/hive/sales/orders', 'https://trino.example', ['hive', 'sales', 'orders']],
    ['trino://trino.example:8443/hive/sales/orders', 'https://trino.example:8443', ['hive', 'sales', 'orders']],
    ['trino://trino.example/hive/sales/orders?insecure', 'http://trino.example:8080', ['hive', 'sales', 'orders']],
    ['trino://localhost/memory/default/t', 'http://localhost:8080', ['memory', 'default', 't']],
    ['trino://[::1]:9000/memory/default/t', 'http://[::1]:9000', ['memory', 'default', 't']],
    ['trino://127.0.0.1/Memory/Default/T', 'http://127.0.0.1:8080', ['memory', 'default', 't']],
    ['trino://h/c/s/a%2Fb%3F%20%22', 'https://h', ['c', 's', 'a/b? "']],
  ])('%s', (name, origin, words) => {
    const { catalog, schema, table, ...rest } = parseTrinoName(name);
    expect(rest.origin).toBe(origin);
    expect([catalog, schema, table]).toEqual(words);
  });

  it.each([
    'trino://',
    'trino://h/c/s',
    'trino://h/c/s/t/u',
    'trino://h/c//t',
    'trino://h:99999/c/s/t',
    'trino://h/c/s/t?secure',
    'trino://h/c/s/t#x',
    'trino://h/c/s/%',
    'trino:h/c/s/t',
  ])('%s is a problem', (name) => {
    expect(isTrinoName(name)).toBe(true);
    expect(() => parseTrinoName(name)).toThrow(/names no Trino table/);
  });

  it.each(['trino://ann:hush@h/c/s/t', 'trino://hush@h/c/s/t', 'TRINO://ann:hu/sh@h/c/s/t'])(
    'credentials in a name are a problem and are not repeated: %s',
    (name) => {
      expect(() => parseTrinoName(name)).toThrow(/a user or a password in it/);
      expect(() => parseTrinoName(name)).not.toThrow(/hush|hu\/sh/);
    },
  );

  it.each(['a.csv', 'data/trino.csv', 'https://trino.example/a.csv'])('%s is no such name', (name) => {
    expect(isTrinoName(name)).toBe(false);
  });
});
