interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A tar archive in memory; a name above 100 characters is written as GNU or as PAX does. */
export function tarOf(members: readonly Member[], style: 'gnu' | 'pax' = 'gnu'): Buffer {
  const blocks = members.flatMap(({ name, bytes }) => {
    const long = Buffer.byteLength(name) > 100;
    const extra =
      style === 'gnu'
        ? part('././@LongLink', 'L', Buffer.from(`${name}\0`))
        : part('pax', 'x', Buffer.from(record(name)));
    return [...(long ? extra : []), ...part(name.slice(0, 100), '0', bytes)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

function part(name: string, type: string, bytes: Uint8Array): Uint8Array[] {
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('0000644\0', 100);
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\x0000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
}

/** A PAX record, whose length counts its own digits. */
function record(name: string): string {
  const rest = ` path=${name}\n`;
  const length = Buffer.byteLength(rest);
  const digits = String(length + String(length).length).length;
  return `${length + digits}${rest}`;
}
