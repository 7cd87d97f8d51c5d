import type { Node } from './expression.ts';
import { holdsSecret, isStoredSecret } from './secret-name.ts';
import { emptyBag, exposedBy, named, put, secret, type Value } from './value.ts';

const answerFields =
  /^(SecretString|SecretBinary|Parameter|Parameters|Value|value|payload|Payload|data|plaintext|secret|\d+)$/;

/** What one name, key or place of a value holds. */
export function field(of: Value, key: string): Value {
  // the field of an answer of AWS, whoever asked for it
  if (key === 'SecretString') return of?.is === 'secret' ? of : { ...secret(key), tracked: true };
  if (of === null) return null;
  if (of.is === 'bag') return of.fields.get(key) ?? (/^\d+$/.test(key) ? of.rest : null);
  if (of.is === 'store') {
    return (of.all ? isStoredSecret(key) : holdsSecret(key)) ? { ...named(key), tracked: of.tracked } : null;
  }
  if (of.answer === true) return answerFields.test(key) || holdsSecret(key) ? of : null;
  return /^\d+$/.test(key) ? { ...of, short: true } : null;
}

/** Whether a slice from one place to another holds four characters or fewer; null = open. */
export function isShort(from: number | null, to: number | null): boolean {
  if (to === null) return from !== null && from < 0 && from >= -4;
  const start = from ?? 0;
  return start < 0 === to < 0 && to - start <= 4;
}

/** A whole number, with its sign; null for anything else. */
export function numberOf(node: Node | null): number | null {
  return node?.kind === 'constant' && node.text !== null && /^-?\d{1,6}$/.test(node.text) ? Number(node.text) : null;
}

/** What a loop over the value gives in each turn: the items of a list; of a dictionary its keys, which are no secret. */
export function itemOf(value: Value): Value {
  if (value === null || value.is === 'secret') return null;
  if (value.gives === undefined) return value.is === 'bag' ? value.rest : null;
  const each = exposedBy(value);
  if (value.gives === 'values') return each;
  const pair = emptyBag();
  put(pair, '1', each);
  return pair;
}
