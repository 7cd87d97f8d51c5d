import { expect, it } from 'vitest';
import { decodeRoboflowKey } from './roboflow-key.ts';

it('tells the publishable key from the private one', () => {
  expect(decodeRoboflowKey('x', { before: 'publishable_key: "rf_', after: '"', companions: [] })?.tier?.becomes).toBe(
    'low',
  );
  expect(decodeRoboflowKey('x', { before: 'api_key: "', after: '"', companions: [] })).toBe(null);
  expect(decodeRoboflowKey('x')).toBe(null);
});
