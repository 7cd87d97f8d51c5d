import { describe, expect, it } from 'vitest';
import { drawn, seeded } from './example.ts';
import { rules } from './rules/registry.ts';
import { scanBytes } from './scan.ts';
import { scannerOf } from './scanner.ts';
import { isBoxed, sealedBecause } from './sealed.ts';

const scanner = scannerOf(rules);
const body = (length: number, seed = 5) => `${drawn('alnum', length, seeded(seed))}7a`;

function found(text: string, path: string) {
  return scanBytes(scanner, Buffer.from(text), path)
    .candidates.filter(({ dropped }) => dropped === null)
    .map(({ rule, confidence, reasons }) => [rule.id, confidence, reasons.map(({ fact }) => fact).join(' ')]);
}

const hashes = [
  `{SSHA}${body(30)}`,
  `{SHA}${body(25)}=`,
  `$2b$12$${body(51)}`,
  `$6$${body(8)}$${body(84)}`,
  `pbkdf2:sha256:150000$${body(6)}$${drawn('hex', 64, seeded(1))}`,
  `pbkdf2_sha256$260000$${body(20)}$${body(42)}=`,
  `$argon2id$v=19$m=65536,t=3,p=4$${body(20)}$${body(40)}`,
  `*${drawn('upper-hex', 40, seeded(2))}`,
  `md5${drawn('hex', 32, seeded(3))}`,
];
const ciphertexts = [`U2FsdGVkX1${body(60)}`, `AQICAH${body(150)}`];

describe('a value under the name of a password', () => {
  it.each(hashes)('is recorded as a hash: %#', (value) => {
    expect(sealedBecause(value)).toBe('a hash of a password');
    const all = found(`{"admin_password": "${value}"}\n`, 'users.json').filter(([rule]) => rule === 'generic-secret');
    expect(all).toEqual([['generic-secret', 'low', 'the value is a hash of a password']]);
  });

  it.each(ciphertexts)('is recorded as encrypted: %#', (value) => {
    expect(found(`db_password: ${value}\n`, 'a.yaml')).toEqual([['generic-secret', 'low', 'the value is encrypted']]);
  });

  it.each([`ENC[AES256_GCM,data:${body(20)},iv:${body(20)}]`, `NACL[${body(60)}]`, `ENC(${body(40)})`])(
    'is nothing when a tool has encrypted it: %#',
    (value) => {
      expect(isBoxed(value)).toBe(true);
      expect(found(`db_password: "${value}"\n`, 'a.yaml')).toEqual([]);
    },
  );

  it('stays what it was when only its middle looks like that', () => {
    expect(sealedBecause(body(20))).toBeNull();
    expect(sealedBecause(`${body(12)}{SSHA}$6$`)).toBeNull();
    expect(found(`db_password: "${body(22)}"\n`, 'a.yaml')[0]?.[1]).toBe('medium');
  });
});

describe('the password of a connection string', () => {
  const string = (password: string) => `cs = "Server=db.corp.net;Database=x;${password}Encrypt=yes"\n`;

  it.each(['PWD=password;', 'Password=pass;', 'Pwd=changeit;'])('is a stand-in: %s', (password) => {
    expect(found(string(password), 'a.py').map(([, tier]) => tier)).not.toContain('medium');
  });

  it('is low when it is encrypted, and medium as it is', () => {
    expect(found(string(`Password=U2FsdGVkX1${body(40)};`), 'a.py').map(([, tier]) => tier)).toEqual(['low']);
    const whole = scanBytes(scanner, Buffer.from(string(`Password=${body(20)};`)), 'a.py').candidates;
    expect(whole.map(({ secret, confidence }) => [secret, confidence])).toEqual([[body(20), 'medium']]);
  });
});
