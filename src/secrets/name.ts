/** The words of a name: `openaiApiKey`, `OPENAI_API_KEY`, `openai-api-key` → openai, api, key. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/^-D(?=[a-z])/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

const secretWords = new Set(
  'password passwd passwort pwd pass passphrase secret secrets token apikey apitoken accesskey secretkey privatekey authtoken accesstoken clientsecret credential credentials bearer auth authorization'.split(
    ' ',
  ),
);
const keyKinds = new Set(
  'api access private signing encryption secret auth account master service shared deploy client app admin storage license subscription integration hmac jwt cookie server functions crypto aes encrypt decrypt root ingest write'.split(
    ' ',
  ),
);
const offWords = new Set(
  'public id ids name names path paths file files filename dir folder type types count counts max min length len size hash hashed checksum fingerprint masked redacted digest sha sha1 sha256 md5 commit revision rev version ref branch tokenizer tokenizers tokenize tokenized vocab vocabulary num number index idx url uri endpoint host format pattern regex label labels placeholder dummy fake mock sample example header headers expiry expires ttl prefix suffix run experiment project workspace column field limit ratio cost price usage embedding embeddings tokens'.split(
    ' ',
  ),
);
/** Words run together, as in `dbpassword` and `jwtsecret`. */
const joined =
  /(?:password|passwd|passphrase|secret|apikey|accesskey|secretkey|privatekey|authtoken|accesstoken|apitoken)$/;
const mlTokens = new Set(
  'unk eos bos pad mask cls sep special added image audio video start end next first last fim begin stop csrf'.split(
    ' ',
  ),
);

/** What a name says about its value: that it is a secret, that it is something else, or neither. */
export function nameSays(name: string): 'secret' | 'other' | 'nothing' {
  const words = wordsOf(name);
  const hidden = words.some(
    (word, i) =>
      secretWords.has(word) ||
      joined.test(word) ||
      (word === 'key' && keyKinds.has(words[i - 1] ?? '')) ||
      (word === 'string' && words[i - 1] === 'connection') ||
      (word === 'webhook' && i === words.length - 1),
  );
  if (words.some((word) => offWords.has(word))) return 'other';
  if (words.at(-1) === 'token' && words.some((word) => mlTokens.has(word))) return 'other';
  if (words.includes('token') && words.includes('type')) return 'other';
  return hidden ? 'secret' : 'nothing';
}

/** Whether a name near a provider's name says that its value opens something: a key, token, login or password. */
export function opensSomething(name: string): boolean {
  return wordsOf(name).some(
    (word) =>
      secretWords.has(word) ||
      word === 'key' ||
      word === 'pat' ||
      word === 'login' ||
      word.endsWith('key') ||
      word.endsWith('token'),
  );
}

/** Whether a name says that its value is an identifier, a digest or a revision. */
export function namesAnIdentifier(name: string): boolean {
  const words = wordsOf(name);
  return !opensSomething(name) && words.some((word) => offWords.has(word));
}
