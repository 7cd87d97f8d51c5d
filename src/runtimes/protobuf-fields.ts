/** One field of a protocol buffer message: bytes of a text or message, or the number of a varint or fixed value. */
export interface ProtobufField {
  readonly field: number;
  readonly bytes: Uint8Array | null;
  /** a varint as int64; 0 for bytes */
  readonly number: number;
}

/**
 * The fields of a protocol buffer message in their order, without a copy of their bytes. Fixed 32- and 64-bit values are
 * passed over as number 0. Errors: a plain error for bytes that are no such message.
 */
export function* protobufFields(message: Uint8Array): Generator<ProtobufField> {
  let at = 0;
  const varint = () => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = message[at++];
      if (byte === undefined) break;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return Number(BigInt.asIntN(64, value));
    }
    throw malformed();
  };
  const skip = (length: number) => {
    const from = at;
    at += length;
    if (length < 0 || at > message.length) throw malformed();
    return message.subarray(from, at);
  };
  while (at < message.length) {
    const key = varint();
    const [field, wire] = [Math.floor(key / 8), key & 7];
    if (field < 1) throw malformed();
    if (wire === 0) yield { field, bytes: null, number: varint() };
    else if (wire === 2) yield { field, bytes: skip(varint()), number: 0 };
    else if (wire === 1 || wire === 5) yield { field, bytes: skip(wire === 1 ? 8 : 4) && null, number: 0 };
    else throw malformed();
  }
}

function malformed(): Error {
  return new Error('it is not a whole protocol buffer message');
}
