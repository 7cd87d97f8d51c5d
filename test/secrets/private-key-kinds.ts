import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { crc24 } from '../../src/secrets/decoders/cut-key.ts';
import { type Random, seeded } from '../../src/secrets/example.ts';

/** A private key as a program writes it: its whole file. */
export interface PrivateKeyKind {
  readonly id: string;
  readonly text: string;
  /** it is worthless without a passphrase */
  readonly locked?: true;
}

/** A way in which such a file stands in another one. */
export interface KeyPlace {
  readonly id: string;
  readonly path: string;
  readonly write: (key: string) => string;
}

const begin = '-----BEGIN ';
const armoured = (label: string, body: string, headers = '') =>
  `${begin}${label}-----\n${headers}${body}\n-----END ${label}-----\n`;
const folded = (bytes: Uint8Array, width = 64) =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(new RegExp(`.{1,${width}}`, 'g')) ?? []
  ).join('\n');

const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
const large = generateKeyPairSync('rsa', { modulusLength: 4096 }).privateKey;
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const ed = generateKeyPairSync('ed25519').privateKey;
const ed448 = generateKeyPairSync('ed448').privateKey;
const dsa = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }).privateKey;
const lock = { cipher: 'aes-256-cbc', passphrase: 'x' };

const pem = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1', locked = false) =>
  key.export({ type, format: 'pem', ...(locked ? lock : {}) } as never).toString();
const der = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1') =>
  key.export({ type, format: 'der' } as never) as Buffer;

/** The traditional DSA key of OpenSSL: version, p, q, g, y, x as DER integers (here of the right lengths only). */
function traditionalDsa(random: Random): string {
  const integer = (length: number) => [0x02, 0x81, length, 0x11, ...bytesOf(length - 1, random)];
  const small = (length: number) => [0x02, length, 0x11, ...bytesOf(length - 1, random)];
  const body = [0x02, 1, 0, ...integer(129), ...small(21), ...integer(128), ...integer(128), ...small(20)];
  return armoured(
    'DSA PRIVATE KEY',
    folded(Uint8Array.from([0x30, 0x82, body.length >> 8, body.length & 255, ...body])),
  );
}

function bytesOf(length: number, random: Random): number[] {
  return Array.from({ length }, () => Math.floor(random() * 256));
}

const word = (n: number) => [(n >> 24) & 255, (n >> 16) & 255, (n >> 8) & 255, n & 255];
const text = (value: string) => [...Buffer.from(value)];
const counted = (value: readonly number[]) => [...word(value.length), ...value];

/** `openssh-key-v1` (PROTOCOL.key of OpenSSH): an Ed25519 key, with a cipher or without. */
function openSsh(random: Random, cipher: string): string {
  const kdf = cipher === 'none' ? 'none' : 'bcrypt';
  const options = cipher === 'none' ? [] : [...counted(bytesOf(16, random)), ...word(16)];
  const own = [...counted(text('ssh-ed25519')), ...counted(bytesOf(32, random))];
  const secret = [...bytesOf(8, random), ...own, ...counted(bytesOf(64, random)), ...counted(text('me@host')), 1, 2, 3];
  const parts = [counted(text(cipher)), counted(text(kdf)), counted(options), word(1), counted(own), counted(secret)];
  return armoured('OPENSSH PRIVATE KEY', folded(Uint8Array.from([...text('openssh-key-v1\0'), ...parts.flat()]), 70));
}

/** One secret-key packet (RFC 9580, 5.5.3) in its armour, with the checksum of older programs or without. */
function openPgp(random: Random, headers: string, check: boolean): string {
  const body = [4, ...bytesOf(4, random), 1, 4, 0, ...bytesOf(128, random), 0, 17, 1, 0, 1, 0, ...bytesOf(330, random)];
  const bytes = Uint8Array.from([0x95, body.length >> 8, body.length & 255, ...body]);
  const sum = crc24(bytes);
  const checked = `\n=${Buffer.from([sum >> 16, (sum >> 8) & 255, sum & 255]).toString('base64')}`;
  return armoured('PGP PRIVATE KEY BLOCK', folded(bytes) + (check ? checked : ''), headers);
}

/** A key of PuTTY, of version 2 or 3 (its appendix C). */
function putty(random: Random, version: 2 | 3, cipher: string): string {
  const blob = folded(Uint8Array.from([...counted(text('ssh-ed25519')), ...counted(bytesOf(32, random))]));
  const secret = folded(Uint8Array.from(counted(bytesOf(32, random))).subarray(0, 36));
  const derivation = 'Key-Derivation: Argon2id\nArgon2-Memory: 8192\nArgon2-Passes: 13\nArgon2-Parallelism: 1\n';
  const salt = `Argon2-Salt: ${Buffer.from(bytesOf(16, random)).toString('hex')}\n`;
  const mac = Buffer.from(bytesOf(version === 2 ? 20 : 32, random)).toString('hex');
  return [
    `PuTTY-User-Key-File-${version}: ssh-ed25519\nEncryption: ${cipher}\nComment: me@host\n`,
    `Public-Lines: ${blob.split('\n').length}\n${blob}\n`,
    version === 3 && cipher !== 'none' ? derivation + salt : '',
    `Private-Lines: ${secret.split('\n').length}\n${secret}\nPrivate-MAC: ${mac}\n`,
  ].join('');
}

/** The format of ssh.com: a magic number, the length of the whole, the kind, the cipher, the private part. */
function sshCom(random: Random, cipher: string): string {
  const kind = 'if-modn{sign{rsa-pkcs1-sha1},encrypt{rsa-pkcs1v2-oaep}}';
  const rest = [...counted(text(kind)), ...counted(text(cipher)), ...counted(bytesOf(560, random))];
  const bytes = Uint8Array.from([0x3f, 0x6f, 0xf9, 0xeb, ...word(rest.length + 8), ...rest]);
  const label = 'SSH2 ENCRYPTED PRIVATE KEY';
  return `---- BEGIN ${label} ----\nComment: "rsa-key"\n${folded(bytes, 70)}\n---- END ${label} ----\n`;
}

const jwk = (key: KeyObject) => `${JSON.stringify(key.export({ format: 'jwk' }), null, 2)}\n`;

/** Every kind of private key that the rules know, made anew: none was ever in use. `seed` draws the handmade ones. */
export function privateKeyKinds(seed: number): readonly PrivateKeyKind[] {
  const random = seeded(seed);
  const locked = true as const;
  return [
    { id: 'PKCS #1', text: pem(rsa, 'pkcs1') },
    { id: 'PKCS #1 of 4,096 bits', text: pem(large, 'pkcs1') },
    { id: 'PKCS #8 of RSA', text: pem(rsa, 'pkcs8') },
    { id: 'PKCS #8 of P-256', text: pem(ec, 'pkcs8') },
    { id: 'PKCS #8 of Ed25519', text: pem(ed, 'pkcs8') },
    { id: 'PKCS #8 of Ed448', text: pem(ed448, 'pkcs8') },
    { id: 'PKCS #8 of DSA', text: pem(dsa, 'pkcs8') },
    { id: 'SEC 1', text: pem(ec, 'sec1') },
    { id: 'SEC 1 behind its parameters', text: `${armoured('EC PARAMETERS', 'BggqhkjOPQMBBw==')}${pem(ec, 'sec1')}` },
    { id: 'DSA', text: traditionalDsa(random) },
    { id: 'PKCS #8, locked', text: pem(rsa, 'pkcs8', true), locked },
    { id: 'PKCS #1, locked', text: pem(rsa, 'pkcs1', true), locked },
    { id: 'SEC 1, locked', text: pem(ec, 'sec1', true), locked },
    { id: 'OpenSSH', text: openSsh(random, 'none') },
    { id: 'OpenSSH, locked', text: openSsh(random, 'aes256-ctr'), locked },
    { id: 'OpenPGP', text: openPgp(random, '\n', true) },
    {
      id: 'OpenPGP with headers',
      text: openPgp(random, 'Version: GnuPG v2.0.22 (GNU/Linux)\nComment: https://gnupg.org\n\n', true),
    },
    { id: 'OpenPGP without a checksum', text: openPgp(random, '\n', false) },
    { id: 'PuTTY 2', text: putty(random, 2, 'none') },
    { id: 'PuTTY 3', text: putty(random, 3, 'none') },
    { id: 'PuTTY 3, locked', text: putty(random, 3, 'aes256-cbc'), locked },
    { id: 'ssh.com', text: sshCom(random, 'none') },
    { id: 'ssh.com, locked', text: sshCom(random, '3des-cbc'), locked },
    { id: 'JWK of RSA', text: jwk(rsa) },
    { id: 'JWK of P-256', text: jwk(ec) },
    { id: 'JWK of Ed25519', text: jwk(ed) },
    {
      id: 'PEM with a bag of attributes',
      text: `Bag Attributes\n    friendlyName: me\nKey Attributes: <No Attributes>\n${pem(rsa, 'pkcs8')}`,
    },
    { id: 'label of another kind', text: armoured('ANY PRIVATE KEY', folded(der(rsa, 'pkcs8'))) },
    { id: 'PEM in lines of 76', text: armoured('RSA PRIVATE KEY', folded(der(rsa, 'pkcs1'), 76)) },
    { id: 'PEM in one line', text: armoured('PRIVATE KEY', der(rsa, 'pkcs8').toString('base64')) },
  ];
}

const json = (value: unknown) => JSON.stringify(value);
const lines = (value: string) => value.replace(/\n$/, '').split('\n');
const entity = (value: string) => value.replaceAll('\n', '&#10;');

/** Where such keys are found: as files, in settings, in code, in messages, encoded. */
export const keyPlaces: readonly KeyPlace[] = [
  { id: 'a file of its own', path: 'id', write: (key) => key },
  { id: 'with CRLF', path: 'server.key', write: (key) => key.replaceAll('\n', '\r\n') },
  { id: 'a JSON string', path: 'config.json', write: (key) => `{\n  "private_key": ${json(key)}\n}\n` },
  { id: 'JSON in JSON', path: 'state.json', write: (key) => json({ inner: json({ key }) }) },
  {
    id: 'a YAML block',
    path: 'values.yaml',
    write: (key) =>
      `tls:\n  key: |\n${lines(key)
        .map((line) => `    ${line}\n`)
        .join('')}`,
  },
  { id: 'a YAML string', path: 'values.yaml', write: (key) => `tls:\n  key: ${json(key)}\n` },
  { id: 'a Python string', path: 'src/keys.py', write: (key) => `KEY = """${key}"""\n` },
  {
    id: 'Python strings side by side',
    path: 'src/keys.py',
    write: (key) =>
      `KEY = (\n${lines(key)
        .map((line) => `    ${json(`${line}\n`)}\n`)
        .join('')})\n`,
  },
  {
    id: 'JavaScript strings added',
    path: 'src/keys.js',
    write: (key) =>
      `const key = ${lines(key)
        .map((line) => `'${line}\\n'`)
        .join(' +\n  ')};\n`,
  },
  {
    id: 'a JavaScript array',
    path: 'src/keys.js',
    write: (key) =>
      `const key = [\n${lines(key)
        .map((line) => `  '${line}',\n`)
        .join('')}].join('\\n');\n`,
  },
  { id: 'lines continued', path: 'run.sh', write: (key) => `KEY="${lines(key).join('\\n\\\n')}"\n` },
  { id: 'a here-document', path: 'run.sh', write: (key) => `cat > id <<'END_OF_KEY'\n${key}END_OF_KEY\n` },
  { id: 'an .env line', path: '.env', write: (key) => `KEY="${key.replaceAll('\n', '\\n')}"\n` },
  {
    id: 'a Terraform here-document',
    path: 'main.tf',
    write: (key) =>
      `  key = <<-EOT\n${lines(key)
        .map((line) => `    ${line}\n`)
        .join('')}  EOT\n`,
  },
  { id: 'XML', path: 'config.xml', write: (key) => `<config><key>${key}</key></config>\n` },
  { id: 'XML with entities', path: 'config.xml', write: (key) => `<config key="${entity(key)}"/>\n` },
  {
    id: 'a comment',
    path: 'src/keys.go',
    write: (key) =>
      lines(key)
        .map((line) => `// ${line}\n`)
        .join(''),
  },
  {
    id: 'a shell comment',
    path: 'run.sh',
    write: (key) =>
      lines(key)
        .map((line) => `# ${line}\n`)
        .join(''),
  },
  {
    id: 'a quoted mail',
    path: 'mail.txt',
    write: (key) =>
      lines(key)
        .map((line) => `> ${line}\n`)
        .join(''),
  },
  {
    id: 'a patch',
    path: 'fix.patch',
    write: (key) =>
      lines(key)
        .map((line) => `+${line}\n`)
        .join(''),
  },
  { id: 'base64', path: 'secret.yaml', write: (key) => `data:\n  tls.key: ${Buffer.from(key).toString('base64')}\n` },
  { id: 'base64 in lines', path: 'key.txt', write: (key) => `${folded(Buffer.from(key), 76)}\n` },
  { id: 'percent codes', path: 'request.log', write: (key) => `GET /?key=${encodeURIComponent(key)} 200\n` },
];
