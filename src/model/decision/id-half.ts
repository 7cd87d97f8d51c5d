/**
 * Which half each row belongs to, 0 or 1, by a hash of its id (FNV-1a, then the finisher of MurmurHash3): the half of a row
 * does not change when rows are added, and does not follow any order of the ids.
 */
export function halvesOf(ids: readonly string[]): Uint8Array {
  return Uint8Array.from(ids, (id) => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) & 1;
  });
}
