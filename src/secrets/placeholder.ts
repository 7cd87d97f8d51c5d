import { connectionOf } from './connection.ts';
import { documentedValue } from './known-public.ts';
import { readsAsWords, surprise } from './randomness.ts';

const words =
  /example|(^|[^a-z])(your|todo|fixme)([^a-z]|$)|your[-_ ](api|own|key|token|secret|password|account)|[-_]here$|change[-_]?me|replace[-_]?(me|with|this)|placeholder|insert[-_]|dummy|redacted|^(test|fake|sample|mock|none|null|undefined|true|false)$|my[-_]?(secret|token|password)|foo[-_]?bar|x{6}|\*{4}|\.{3}|…|#{4}|-{6}|_{6}|0{10}|1234567890/i;
const templates =
  /^<.*>$|\$\{|\{\{|\$\(|^\$[A-Za-z_]|^%[A-Za-z_]+%?$|<%|^\[.*\]$|^\{.*\}$|@@|^%\(|^__\w+__$|^(?:os\.(?:environ|getenv)|process\.env|System\.getenv|ENV\[|getenv\(|import\.meta\.env|!Ref |!Sub |ref\+)/;

/**
 * Why the value is nobody's credential but a stand-in, as a phrase; null when it may be real.
 * `prefix` is the public start of the format, which says nothing.
 */
export function placeholderReason(secret: string, prefix: string): string | null {
  const body = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
  if (templates.test(body)) return 'a template, not a value';
  if (words.test(body) || /([1-9])\1{9}/.test(body)) return 'holds a word or a run that marks an example';
  if (/^(?:[*•]{2,}|\.{3,}|x{3,})$/i.test(body)) return 'a mask, not a value';
  const documented = documentedValue(secret);
  if (documented !== null) return documented;
  const plain = body.replace(/[^A-Za-z0-9]/g, '');
  if (plain.length >= 8 && new Set(plain.toLowerCase()).size <= 2) return 'one or two characters repeated';
  if (plain.length >= 12 && (isSequence(plain, 1) || isSequence(plain, 2)))
    return 'the alphabet or the digits in order';
  return null;
}

/** Passwords that only examples and local containers have, as they stand in addresses. */
const standIn =
  /^(?:(?:my|your|the|some|super|top|very|db|test|redis|user|admin|root|any|secret)[_-]?)?(?:pass(?:word|wd|phrase)?|pwd|secret|user(?:name)?|admin|root|postgres|mysql|redis|rabbit(?:mq)?|mongo|guest|tiger|test(?:ing)?|changeit|token|key|pw|default|airflow|minio(?:admin)?|\d{1,6})\d{0,4}!?$/i;
const localHost =
  /@(localhost|127\.0\.0\.1|0\.0\.0\.0|host|hostname|db|database|postgres(?:ql)?|mysql|mariadb|redis|mongo(?:db)?|rabbitmq|broker|server|(?:my|your|some|the|url)[\w-]*(?:host|server|domain|db|cluster)[\w.-]*|(?:some|any|db|redis|mongo)[-_]?(?:host|server|name)\d{0,2}|host\d{1,2}|[\w.-]*example[\w.-]*|[\w.-]+\.(local|test|invalid))([:/]|$)/i;

/** Why an address with a password opens nothing outside, as a phrase; null when it may. */
export function harmlessAddress(address: string, password: string): string | null {
  if (standIn.test(password)) return 'a password that only examples and local containers have';
  const host = connectionOf(address, password)?.host;
  const own = localHost.test(address) || (host !== undefined && localHost.test(`@${host}`));
  return own ? 'the host is this machine, a container or an example' : null;
}

/**
 * Why a password in an address may be one that a person made up, as a phrase; null when it looks drawn at random. Made up:
 * the user's name again, below 8 characters, one class of characters below 16, or read as words (`surprise` below 4.6).
 */
export function madeUpPassword(address: string, password: string): string | null {
  if (address.includes(`//${password}:${password}@`)) return 'the password is the name of the user';
  if (password.length < 8) return 'the password is shorter than 8 characters';
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(password)).length;
  if (kinds === 1 && password.length < 16) return 'the password is short and of one class of characters';
  return readsAsWords(password) || surprise(password) < 4.6 ? 'the password reads as words' : null;
}

/** `abcdef` with a stride of 1, `a1b2c3` with one of 2: seven of ten characters follow the one before. */
function isSequence(text: string, stride: 1 | 2): boolean {
  let steps = 0;
  for (let i = stride; i < text.length; i++) if (text.charCodeAt(i) - text.charCodeAt(i - stride) === 1) steps++;
  return steps >= (text.length - stride) * 0.7;
}
