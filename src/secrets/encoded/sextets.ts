const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The value of each base64 or base64url character's byte; 255 for all others. */
export const sextets: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = alphabet.indexOf(String.fromCharCode(byte === 45 ? 43 : byte === 95 ? 47 : byte));
  return value < 0 ? 255 : value;
});
