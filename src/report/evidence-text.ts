import { type Evidence, evidenceFields } from '../evidence/evidence.ts';
import { jsonText } from './json-text.ts';

const order: readonly string[] = evidenceFields;

/**
 * Evidence as canonical JSON: its own fields in the order of the schema, the keys of everything below sorted, two
 * blanks of indentation, a line break at the end. One object when there is one evidence, an array when there are
 * several. Two equal records give the same bytes, so this is the text that digests are made of.
 */
export function evidenceText(evidence: readonly Evidence[]): string {
  const records = evidence.map((one) => {
    const entries = Object.entries(one).map(([key, value]) => [key, sorted(value)] as const);
    return Object.fromEntries(entries.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
  });
  return jsonText(records.length === 1 ? records[0] : records);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}
