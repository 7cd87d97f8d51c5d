/** The part of the package that is used here; it ships no types. */
declare module 'seek-bzip' {
  interface Bunzip {
    /** writes the decompressed bytes of one stream, or of all of them, one by one; throws on broken data */
    decode(input: Uint8Array, output: { writeByte(byte: number): void }, multistream: boolean): void;
  }
  const bunzip: Bunzip;
  export = bunzip;
}
