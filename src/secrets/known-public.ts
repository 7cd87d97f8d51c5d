/**
 * Values that providers publish for everybody: keys of emulators, test modes and playgrounds, examples of documentation.
 * Kept as digests, so that this file holds no token itself; a value is added with `publicDigest`, from the page that
 * publishes it (as of 2026-11).
 */
const owners: Readonly<Record<string, string>> = {
  '0d6e86dc8af4418f': 'Vagrant boxes, replaced at the first start',
  d0cd2cd7dc9e69df: 'Vagrant boxes, replaced at the first start',
  '377707eaac2bbe73': 'jwt.io',
  '7ef84f28b4c6ff61': 'jwt.io',
  '7249ca3ff2d12e86': 'the Algolia documentation, for searches',
  '01907a36bf423f93': 'the Azure Cosmos DB emulator',
  c016f8408a9d0f2e: 'the Azure Cosmos DB emulator',
  '4c03421a72083518': 'the Azure storage emulator (Azurite)',
  '9855be55a6b1036b': 'the Azure storage emulator (Azurite)',
  '2ffd751d20623cff': 'the Mailgun documentation',
  '9e108841ecff45bf': 'the Mailgun documentation',
  '98ecb08a2bcfc5b8': 'the MinIO playground',
  d614b0e7d1d8b40d: 'the MinIO playground',
  '16f83f02b7e95797': 'the Stripe documentation',
  '52c898118f8412af': 'the Stripe documentation',
  d3c8e8de458e92b7: 'the Stripe documentation',
  '5fd47910d1b93d39': 'the Telegram documentation',
  '439a4fe83a13cd91': 'the reCAPTCHA documentation, for tests',
};

/** Whose documented public value the text is, as a phrase; null for every other. Line breaks and armour of keys do not count. */
export function documentedValue(secret: string): string | null {
  const owner = owners[publicDigest(secret)];
  return owner === undefined ? null : `a documented public key of ${owner}`;
}

/** 64 bits as 16 hex digits, of what is left without armour, line breaks and quotes. No protection, only short. */
export function publicDigest(secret: string): string {
  const plain = secret.replace(/-----[A-Z0-9 ]{1,60}-----|\\[nrt]|[\s"',]/g, '');
  return half(plain, 0x811c9dc5) + half(plain, 0x5bd1e995);
}

/** FNV-1a with a start of our own, mixed at the end. */
function half(text: string, start: number): string {
  let state = start;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return ((state ^ (state >>> 13)) >>> 0).toString(16).padStart(8, '0');
}
