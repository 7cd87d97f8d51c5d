import { describe, expect, it } from 'vitest';
import { protobufMessage } from './protobuf-message.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('protobufMessage', () => {
  // Examples of the encoding guide: 150 as a varint, "testing", an embedded message; -1 takes ten bytes.
  it.each([
    ['a varint', protobufMessage([1, 150]), '089601'],
    ['text', protobufMessage([2, 'testing']), '120774657374696e67'],
    ['a message', protobufMessage([3, protobufMessage([1, 150])]), '1a03089601'],
    ['minus one', protobufMessage([1, -1]), '08ffffffffffffffffff01'],
    ['a float', protobufMessage([5, { float: 0.5 }]), '2d0000003f'],
    ['nothing', protobufMessage(), ''],
  ])('%s', (_, bytes, expected) => expect(hex(bytes)).toBe(expected));
});
