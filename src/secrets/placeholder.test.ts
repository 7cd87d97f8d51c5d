import { describe, expect, it } from 'vitest';
import { drawn, seeded } from './example.ts';
import { harmlessAddress, madeUpPassword, placeholderReason } from './placeholder.ts';

describe('placeholderReason', () => {
  it.each([
    'AKIAIOSFODNN7EXAMPLE',
    'your-api-key',
    '<token>',
    '${TOKEN}',
    '{{ token }}',
    '$(cat key)',
    '$TOKEN',
    '%TOKEN%',
    'changeme123',
    'REPLACE_ME',
    'xxxxxxxxxxxx',
    '************',
    '........',
    '0000000000000000',
    'b3333333333333333',
    '***',
    'xxx',
    'abababababababab',
    'abcdefghijklmnopqrst',
    '0123456789012345',
    'insert_key',
    '[REDACTED]',
    'TODO: key',
    'none',
    'my-secret',
    'foobar',
    '__TOKEN__',
    'a1b2c3d4e5f6a7b8',
    'process.env.TOKEN',
    'os.environ["TOKEN"]',
    'os.getenv("TOKEN")',
    '!Ref TokenParameter',
  ])('%s', (text) => {
    expect(placeholderReason(text, '')).not.toBeNull();
  });

  it('does not count the public prefix', () => {
    expect(placeholderReason(`sk_test_${drawn('alnum', 24, seeded(1))}`, 'sk_test_')).toBeNull();
  });

  it('is rare among random texts', () => {
    for (const alphabet of ['alnum', 'base64url', 'hex', 'base64'] as const) {
      const taken = Array.from({ length: 2000 }, (_, seed) => drawn(alphabet, 60, seeded(seed))).filter(
        (text) => placeholderReason(text, '') !== null,
      );
      expect(taken.length).toBeLessThanOrEqual(2);
    }
  });
});

describe('harmlessAddress', () => {
  const random = drawn('alnum', 12, seeded(3));

  it.each([
    ['a stand-in password', 'db.corp.net', 'password', true],
    ['this machine', 'localhost:5432/x', random, true],
    ['an example', 'db.example.com', random, true],
    ['a host that examples name', 'myredishost.com', random, true],
    ['a host of a compose file', 'rabbitmq', random, true],
    ['a made-up password', 'db.corp.net', 'SuperSecret', true],
    ['another', 'db.corp.net', 'mypass', true],
    ['neither', 'db.corp.net', random, false],
  ])('%s', (_, host, password, harmless) => {
    expect(harmlessAddress(['postgres', `//user:${password}@${host}`].join(':'), password) !== null).toBe(harmless);
  });
});

describe('harmlessAddress of pairs', () => {
  const random = drawn('alnum', 12, seeded(3));

  it.each([
    ['JDBC to this machine', `jdbc:postgresql://localhost:5432/x?user=a&password=${random}`, true],
    ['pairs to this machine', `Server=localhost;User Id=a;Password=${random}`, true],
    ['pairs to a host', `Server=db.corp.net;User Id=a;Password=${random}`, false],
  ])('%s', (_, address, harmless) => {
    expect(harmlessAddress(address, random) !== null).toBe(harmless);
  });
});

describe('madeUpPassword', () => {
  it.each([
    ['the name of the user', 'tester1234', 'tester1234', true],
    ['a short one', 'user', 'b0sc0', true],
    ['a word', 'user', 'mysterious', true],
    ['words', 'user', 'correct-horse-battery', true],
    ['a random one', 'user', drawn('alnum', 14, seeded(5)), false],
    ['a long one of digits', 'user', drawn('hex', 32, seeded(5)), false],
  ])('%s', (_, user, password, madeUp) => {
    const address = ['postgres', `//${user}:${password}@db.corp.net`].join(':');
    expect(madeUpPassword(address, password) !== null).toBe(madeUp);
  });
});
