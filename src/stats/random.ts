/** A source of uniform numbers in [0, 1). */
export type Random = () => number;

/**
 * A seeded generator of uniform 32-bit fractions in [0, 1): sfc32 (Chris Doty-Humphrey's PractRand), state filled from
 * a number and a text by FNV-1a, first 16 values dropped. Equal seed and text give the same sequence everywhere.
 */
export function seededRandom(seed: number, text = ''): Random {
  let a = hash(`a${seed}/${text}`);
  let b = hash(`b${seed}/${text}`);
  let c = hash(`c${seed}/${text}`);
  let counter = 1;
  const next = () => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 16; i++) next();
  return next;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}
