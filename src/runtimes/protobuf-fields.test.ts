import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProtobufField, protobufMessage } from '../packages/protobuf-message.ts';
import { protobufFields } from './protobuf-fields.ts';

const value = fc.oneof(fc.nat(), fc.constant(-1), fc.uint8Array({ maxLength: 300 }));

describe('protobufFields', () => {
  it('reads back what is written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 5000 }), value)), (fields) => {
        const read = [...protobufFields(protobufMessage(...(fields as ProtobufField[])))];
        const given = read.map(({ field, bytes, number }) => [field, bytes === null ? number : [...bytes]]);
        expect(given).toEqual(fields.map(([field, of]) => [field, typeof of === 'number' ? of : [...of]]));
      }),
    );
  });

  it('ends on any bytes, whole or not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect([...protobufFields(bytes)].length).toBeLessThanOrEqual(100);
        } catch (error) {
          expect((error as Error).message).toContain('not a whole protocol buffer');
        }
      }),
    );
  });

  it.each([
    ['a text cut short', [0x0a, 5, 65]],
    ['a varint without an end', [8, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1]],
    ['a group', [0x0b]],
    ['field 0', [0, 1]],
  ])('refuses %s', (_, bytes) => expect(() => [...protobufFields(Uint8Array.from(bytes))]).toThrow(/whole protocol/));
});
