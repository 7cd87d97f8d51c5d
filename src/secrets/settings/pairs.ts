import { decodeRun } from '../encoded/decode.ts';
import { nameSays, opensSomething } from '../name.ts';
import type { Setting } from './setting.ts';

/** A setting whose name, with the keys above it, says that it opens something. */
export interface Pair {
  readonly setting: Setting;
  readonly name: string;
  /** the keys above, as words */
  readonly above: string;
  /** as in the setting, or decoded where the format says that it is encoded */
  readonly value: string;
}

/** Keys that say nothing of their value: a sibling or the key above names it. */
const namers = /^(?:name|key|id)$/i;
const mute = /^(?:value|default|text|string|data|content|_)$/i;

/** What a name has that may say so: asked before its words are told apart, which costs more. */
const hint = /pass|pwd|secret|token|key|auth|cred|bearer|webhook|connection|login/i;

/**
 * The settings that are worth a look by the rules: those whose name, alone or with the key above, says that they open
 * something, and the data of Kubernetes Secrets, decoded.
 */
export function pairsOf(settings: readonly Setting[]): Pair[] {
  const names = new Map<string, string>();
  const secretObjects = new Set<string>();
  for (const setting of settings) {
    const last = setting.keys.at(-1) ?? '';
    if (namers.test(last)) names.set(parentOf(setting), setting.value.slice(0, 120));
    if (last === 'kind' && setting.value === 'Secret') secretObjects.add(parentOf(setting));
  }
  return settings.flatMap((setting) => {
    const encoded = encodedValue(setting, secretObjects);
    if (encoded === null && setting.value.length < 8) return [];
    const keys = namedKeys(setting, names);
    const name = encoded?.name ?? nameOf(keys);
    if (name === null) return [];
    const above = keys.slice(-5, -1).filter((key) => !/^\d*$/.test(key));
    const words = above.map((key) => key.slice(0, 40).replace(/[^A-Za-z0-9._-]+/g, ' ')).join(' ');
    return [{ setting: encoded?.setting ?? setting, name, above: words, value: encoded?.value ?? setting.value }];
  });
}

function parentOf({ keys, document }: Setting, up = 1): string {
  return `${document ?? 0}\n${keys.slice(0, -up).join('\n')}`;
}

function namedKeys(setting: Setting, names: ReadonlyMap<string, string>): readonly string[] {
  const { keys } = setting;
  const name = mute.test(keys.at(-1) ?? '') ? names.get(parentOf(setting)) : undefined;
  return name === undefined ? keys : [...keys.slice(0, -1), name];
}

/** The name that the rules are shown: the last key, or the last two when only together they say something. */
function nameOf(keys: readonly string[]): string | null {
  if (!hint.test(keys.at(-1) ?? '') && !hint.test(keys.at(-2) ?? '')) return null;
  const last = word(keys.at(-1));
  const both = `${word(keys.at(-2))}_${last}`;
  if (nameSays(last) === 'secret') return last;
  if (nameSays(last) === 'other') return null;
  if (nameSays(both) === 'secret') return both;
  return opensSomething(last) ? last : opensSomething(both) && mute.test(last) ? both : null;
}

function word(key: string | undefined): string {
  return (key ?? '')
    .slice(-60)
    .replace(/[^A-Za-z0-9_.-]+/g, '_')
    .replace(/^[^A-Za-z_]+/, '');
}

interface Encoded {
  readonly setting: Setting;
  readonly name: string;
  readonly value: string;
}

/** What the format says is base64: `data` of a Kubernetes Secret, `_auth` and `_password` of npm. */
function encodedValue(setting: Setting, secretObjects: ReadonlySet<string>): Encoded | null {
  const { keys, value } = setting;
  const last = keys.at(-1) ?? '';
  const inSecret = keys.at(-2) === 'data' && secretObjects.has(parentOf(setting, 2));
  const inNpmrc = /(?:^|:)_(?:auth|password)$/.test(last);
  if ((!inSecret && !inNpmrc) || !/^[A-Za-z0-9+/\s]{4,60000}={0,2}\s*$/.test(value)) return null;
  const text = decoded(value);
  if (text === null) return null;
  const name = inSecret ? `secret_${word(last)}` : 'password';
  const inside = inSecret ? text : text.slice(text.indexOf(':') + 1);
  return {
    setting: { ...setting, decoding: 'base64' },
    name: nameSays(word(last)) === 'secret' ? word(last) : name,
    value: inside,
  };
}

/** Base64 as text, one character a byte; null when it is not printable. */
function decoded(value: string): string | null {
  const bytes = Uint8Array.from(value, (character) => character.charCodeAt(0));
  const text = decodeRun(bytes, { kind: 'base64', start: 0, end: bytes.length });
  if (text.length === 0 || text.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)) return null;
  return Array.from(text, (byte) => String.fromCharCode(byte)).join('');
}
