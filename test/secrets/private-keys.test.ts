import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/secrets/rules/registry.ts';
import { scanBytes } from '../../src/secrets/scan.ts';
import { scannerOf } from '../../src/secrets/scanner.ts';
import { keyPlaces, privateKeyKinds } from './private-key-kinds.ts';

const scanner = scannerOf(rules);

/** The tiers of what is found, by rules for keys. */
function tiers(text: string, path = 'id'): string[] {
  const { candidates } = scanBytes(scanner, Buffer.from(text), path);
  return candidates
    .filter(({ dropped, rule }) => dropped === null && rule.tags.includes('key'))
    .map(({ confidence }) => confidence);
}

describe('a private key', () => {
  it.each(privateKeyKinds(1).map((kind) => [kind.id, kind] as const))('%s is found wherever it stands', (_, kind) => {
    const wanted = kind.locked === true ? 'medium' : 'high';
    const missed = keyPlaces.filter(({ write, path }) => !tiers(write(kind.text), path).includes(wanted));
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ed = generateKeyPairSync('ed25519');
const pkcs1 = rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const lines = pkcs1.trim().split('\n');
const base64 = (key: { export(options: never): Buffer | string }, type: string) =>
  (key.export({ type, format: 'der' } as never) as Buffer).toString('base64');

describe('a private key without all of its armour', () => {
  it.each([
    ['RSA of PKCS #1 in base64', base64(rsa.privateKey, 'pkcs1')],
    ['RSA of PKCS #8 in base64', base64(rsa.privateKey, 'pkcs8')],
    ['P-256 of SEC 1 in base64', base64(ec.privateKey, 'sec1')],
    ['P-256 of PKCS #8 in base64', base64(ec.privateKey, 'pkcs8')],
    ['Ed25519 of PKCS #8 in base64', base64(ed.privateKey, 'pkcs8')],
    ['whole, but for its last line', lines.slice(0, -1).join('\n')],
    ['without the last third', lines.slice(0, Math.ceil(lines.length * 0.67)).join('\n')],
    ['whole in one string with escapes', lines.slice(0, -1).join('\\n')],
  ])('%s is of tier high', (_, text) => {
    expect(tiers(`{"key": "${text.includes('\n') ? '' : text}"}\n${text.includes('\n') ? `\n${text}\n` : ''}`)).toEqual(
      ['high'],
    );
  });

  it('is of tier low when less than half of it is there', () => {
    expect(tiers(`${lines.slice(0, 6).join('\n')}\n`)).toEqual(['low']);
  });
});

describe('what is no private key', () => {
  const spki = (key: typeof rsa.publicKey) => key.export({ type: 'spki', format: 'pem' }).toString();
  const between = (inner: string) => `${lines[0]}\n${inner}\n${lines.at(-1)}\n`;
  it.each([
    ['a public key', spki(rsa.publicKey)],
    ['a public key in base64', base64(rsa.publicKey, 'spki')],
    ['a public key of PKCS #1 in base64', base64(rsa.publicKey, 'pkcs1')],
    ['another curve, public', spki(ec.publicKey as never)],
    ['dots in place of the key', between(`${lines[1]}\n...\n${lines[3]}`)],
    ['one line of it', between(lines[1] ?? '')],
    [
      'a sentence',
      between('Put the contents of the file that the administrator sent you between these two lines, please.'),
    ],
    [
      'code',
      `const armour = ['${lines[0]}', wrapped(encodeAsBase64(serializeKeyMaterial(input)), lineLength), '${lines.at(-1)}'];`,
    ],
    ['its armour alone', `starts_with("${lines[0]}") and ends_with("${lines.at(-1)}")`],
    ['a check of the first line', `if (text.startsWith('${lines[0]}')) return readKey(text);\n`],
  ])('%s gives nothing above low', (_, text) => {
    expect(tiers(text).filter((tier) => tier !== 'low')).toEqual([]);
  });
});
