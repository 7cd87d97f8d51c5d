import type { Beside, Decoded } from '../rule.ts';

/** A Roboflow key behind `rf_` is the publishable one, which pages show: `low`. */
export function decodeRoboflowKey(_key: string, beside?: Beside): Decoded | null {
  if (beside?.before.endsWith('rf_') !== true) return null;
  return {
    facts: [{ name: 'kind', value: 'publishable key' }],
    tier: { becomes: 'low', because: 'it is the publishable key' },
  };
}
