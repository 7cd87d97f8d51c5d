import { describe, expect, it } from 'vitest';
import { encodeBase64 } from './base64.ts';
import { drawn, seeded } from './example.ts';
import { rules } from './rules/registry.ts';
import { scanBytes } from './scan.ts';
import { scannerOf } from './scanner.ts';

const scanner = scannerOf(rules);

function found(text: string, path: string) {
  return scanBytes(scanner, Buffer.from(text), path).candidates;
}

function tiers(text: string, path: string): readonly string[] {
  return found(text, path)
    .filter(({ dropped }) => dropped === null)
    .map(({ confidence }) => confidence);
}

describe('a password in an address', () => {
  const address = (password: string) => `url = "${['postgres', `//user:${password}@db.corp.net/x`].join(':')}"\n`;

  it.each([
    ['drawn at random', drawn('alnum', 20, seeded(2)), 'app.py', ['high']],
    ['drawn at random, in a test', drawn('alnum', 20, seeded(2)), 'tests/a.py', ['high']],
    ['made up', 'gargoyle', 'app.py', ['medium']],
    ['made up, in a test', 'gargoyle', 'tests/a.py', ['low']],
    ['made up, in a document', 'gargoyle', 'docs/a.md', ['low']],
    ['a mask', '***', 'app.py', []],
  ])('%s', (_, password, path, expected) => {
    expect(tiers(address(password), path)).toEqual(expected);
  });
});

describe('what only looks like a credential', () => {
  const body = drawn('alnum', 34, seeded(6));
  const open = `waka_${drawn('hex', 8, seeded(1))}`;
  it.each([
    ['as it is issued', `t = "${'hf'}_${body}"`, ['high']],
    ['with stars behind it', `t = "${'hf'}_${body}****"`, ['low']],
    ['of a fixed length, at the end of a sentence', `using ${'hf'}_${body}...`, ['high']],
    ['made up', `t = "${'hf'}_${'aBc'.repeat(12).slice(0, 34)}"`, ['low']],
    ['under a name for a digest', `deepgram_key_hash = "${drawn('hex', 40, seeded(8))}"`, ['low']],
    ['under the name of a credential', `deepgram_api_key = "${drawn('hex', 40, seeded(8))}"`, ['high']],
    ['too short', `t = "${open}"`, []],
  ])('%s', (_, text, expected) => {
    expect(tiers(`${text}\n`, 'src/app.py')).toEqual(expected);
  });
});

describe('a private key', () => {
  const pem = (label: string, body: string) =>
    ['-----BEGIN ', label, 'PRIVATE KEY-----\n', body, '\n-----END ', label, 'PRIVATE KEY-----\n'].join('');
  const body = `MC4C${drawn('base64', 400, seeded(3))}`;
  const openssh = (cipher: string) => {
    const part = (text: string) => `\0\0\0${String.fromCharCode(text.length)}${text}`;
    const bare = drawn('alnum', 60, seeded(4));
    const parts = [cipher, 'none', '', bare, bare].map(part);
    parts.splice(3, 0, '\0\0\0\x01');
    return encodeBase64(new TextEncoder().encode(`openssh-key-v1\0${parts.join('')}`));
  };

  it.each([
    ['open', pem('RSA ', body), 'high', 'medium'],
    ['with an encrypted body', pem('ENCRYPTED ', body), 'medium', 'low'],
    ['with the headers of RFC 1421', pem('RSA ', `Proc-Type: 4,ENCRYPTED\n\n${body}`), 'medium', 'low'],
    ['of OpenSSH, open', pem('OPENSSH ', openssh('none')), 'high', 'medium'],
    ['of OpenSSH, with a cipher', pem('OPENSSH ', openssh('aes256-ctr')), 'medium', 'low'],
  ])('%s', (_, text, plain, tested) => {
    expect(tiers(text, 'deploy/server.key')).toEqual([plain]);
    expect(tiers(text, 'tests/certs/server.key')).toEqual([tested]);
  });

  it('is one credential as text and in base64', () => {
    const text = pem('RSA ', body);
    const coded = encodeBase64(new TextEncoder().encode(text));
    const identities = found(`${text}\nkey: ${coded}\n`, 'a.yml').map(({ identity }) => identity);
    expect(identities.length).toBeGreaterThan(1);
    expect(new Set(identities).size).toBe(1);
  });
});

it('takes the name of a function and a sentence for no value of a weak format', () => {
  expect(tiers('snowflake_password = Click9.prompt4("x")\n', 'a.py')).toEqual([]);
  expect(tiers('snowflake_password = prompt("Snowflake Password:")\n', 'a.py')).toEqual([]);
});
