/** One field of a protocol buffer: a message, text or bytes by length, a number as a varint or a 32-bit float. */
export type ProtobufField = readonly [field: number, value: Uint8Array | string | number | { readonly float: number }];

/**
 * The bytes of a protocol buffer message with these fields in this order. Numbers are whole and at least 0, but for -1,
 * which is written in ten bytes as int64 wants it.
 */
export function protobufMessage(...fields: readonly ProtobufField[]): Uint8Array {
  return Buffer.concat(fields.map(([field, value]) => Buffer.concat(parts(field, value))));
}

function parts(field: number, value: ProtobufField[1]): Uint8Array[] {
  if (typeof value === 'number') return [varint(field * 8), varint(value)];
  if (typeof value === 'string') return parts(field, Buffer.from(value));
  if (value instanceof Uint8Array) return [varint(field * 8 + 2), varint(value.length), value];
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value.float);
  return [varint(field * 8 + 5), bytes];
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let left = BigInt.asUintN(64, BigInt(value));
  while (left > 127n) {
    bytes.push(Number(left & 127n) + 128);
    left >>= 7n;
  }
  return Uint8Array.from([...bytes, Number(left)]);
}
