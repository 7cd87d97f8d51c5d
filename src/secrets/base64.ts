/** The bytes of base64 or base64url text, with or without padding; null when it is none. */
export function decodeBase64(text: string): Uint8Array | null {
  try {
    const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
    return Uint8Array.from(plain, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Bytes as base64 with padding. For a few thousand bytes. */
export function encodeBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** The text that base64 or base64url stands for, read as UTF-8; '' when it is none. */
export function base64Text(text: string): string {
  const bytes = decodeBase64(text);
  return bytes === null ? '' : new TextDecoder().decode(bytes);
}
