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
const joined = /(?:password|passwd|passphrase|secret|apikey|accesskey|secretkey|privatekey|credentials?)$/;
const mlTokens = new Set(
  'unk eos bos pad mask cls sep special added image audio video start end next first last fim begin stop csrf'.split(
    ' ',
  ),
);
/** What stands before `token` in names of parts of a text and of marks, run together. */
const otherTokens = new Set([
  ...mlTokens,
  ...'un sub pre non multi per re de word text xsrf sync page cancel'.split(' '),
]);

/** What a name says about its value: that it is a secret, that it is something else, or neither. */
export function nameSays(name: string): 'secret' | 'other' | 'nothing' {
  const words = wordsOf(name);
  const hidden = words.some(
    (word, i) =>
      secretWords.has(word) ||
      joined.test(word) ||
      (word.endsWith('token') && !otherTokens.has(word.slice(0, -'token'.length))) ||
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

/** What a name that ends in one of these names, whatever comes before: `token_hash` is no token. */
const others = new Set(
  'id ids name names path paths file files filename hash hashed digest checksum fingerprint sha sha1 sha256 sha512 md5 url uri arn endpoint type version revision expiry expires ttl length size count prefix suffix header label index pattern regex'.split(
    ' ',
  ),
);
/** Keys that only say where something lies, or are for everybody. */
const openKeys = new Set(
  'public publishable pub cache primary partition sort foreign object bucket s3 idempotency dedup site range hash index unique composite lookup'.split(
    ' ',
  ),
);
/** Tokens that mark a place in a list or an operation. */
const openTokens = new Set(
  'page next previous continuation pagination cancel cancellation sync csrf xsrf public'.split(' '),
);

/** Keys of data structures, of keyboards and of messages. */
const plainKeys = new Set(
  'dict map group order state store data config item row column field node entry query search filter param message translation resource registry metric event feature label join natural candidate shift ctrl control arrow press hot enter delete home escape host ssh gpg pgp cell etag content trace widget tree job task lock run version last first next previous'.split(
    ' ',
  ),
);

/** Whether a name ends in the word `key` after one that is no kind of key of data: `ACME_KEY`, `acmeKey`, `acme.key`. */
export function endsInKey(name: string): boolean {
  const words = wordsOf(name);
  const before = words.at(-2) ?? '';
  if (words.at(-1) !== 'key' || before.length < 3 || nameSays(name) === 'other') return false;
  return !openKeys.has(before) && !plainKeys.has(before);
}

/** Whether the last words of a name say that its value is about a secret, or is for everybody: `key_id`, `cache_key`. */
export function namesAnother(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  if (words.length < 2) return false;
  return others.has(last) || (last === 'key' && openKeys.has(before)) || (last === 'token' && openTokens.has(before));
}

/** Whether a name says that its value is an identifier, a digest or a revision. */
export function namesAnIdentifier(name: string): boolean {
  const words = wordsOf(name);
  return !opensSomething(name) && words.some((word) => offWords.has(word));
}
