/** The value of each base64 or base64url character's byte; 255 for all others. */
export const sextets: Uint8Array = new Uint8Array(256).fill(255);
'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.split('').forEach((character, i) => {
  sextets[character.charCodeAt(0)] = i;
});
sextets[45] = 62;
sextets[95] = 63;
