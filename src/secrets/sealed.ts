/** What hides a password instead of being one: how the value begins, or all of it. */
const hashes: readonly RegExp[] = [
  // RFC 2307 and its successors in LDAP servers and Dovecot
  /^\{(?:S?SHA(?:256|384|512)?|S?MD5|CRYPT|PBKDF2[\w-]*|ARGON2\w*|BLF-CRYPT|SCRAM-SHA-\d+)\}/i,
  // crypt(5)
  /^\$(?:1|2[abxy]?|5|6|7|y|gy|apr1|sha1|argon2(?:id?|d)|pbkdf2[\w-]*|scrypt)\$/,
  // Werkzeug, Django, Jupyter
  /^(?:pbkdf2(?:_sha\d+|:sha\d+)?|scrypt|argon2(?:id?|d)?|bcrypt(?:_sha256)?)[:$]/,
  // MySQL, PostgreSQL
  /^\*[0-9A-F]{40}$/,
  /^SCRAM-SHA-256\$|^md5[0-9a-f]{32}$/,
];
const ciphertexts: readonly RegExp[] = [
  // openssl enc, its salt in front
  /^U2FsdGVkX1/,
  // a data key that AWS KMS encrypted
  /^AQICAH[A-Za-z0-9+/]{20}/,
  // age, and tokens of Fernet as Airflow keeps them
  /^(?:age-encryption\.org|-----BEGIN AGE ENCRYPTED)/,
  // values of Vault's transit engine
  /^vault:v\d+:/,
];
const boxes = /^(?:ENC\[|NACL\[|ENC\(|!vault\b|\$ANSIBLE_VAULT;|sops:|encrypted:)/i;

/** Whether a value is the hash of a password, or text that a key has encrypted; as a phrase, null for other values. */
export function sealedBecause(value: string): string | null {
  if (hashes.some((pattern) => pattern.test(value))) return 'a hash of a password';
  return ciphertexts.some((pattern) => pattern.test(value)) ? 'encrypted' : null;
}

/** Whether a tool marks the value as one that it encrypted (sops, eyaml, pynacl, jasypt, Ansible Vault). */
export function isBoxed(value: string): boolean {
  return boxes.test(value);
}
