const probeStep = 1024;
const least = 2048;
/** how base64 of PNG, JPEG, GIF, WebP or WAV, MP3, OGG, WOFF, WOFF2, PDF begins */
const beginnings = ['iVBORw0KGgo', '/9j/', 'R0lGOD', 'UklGR', 'SUQz', 'T2dnUw', 'd09GRg', 'd09GMg', 'JVBERi'];

/**
 * Spans of base64 that are pictures, sound, films or fonts: 2,048 characters or more, behind `;base64,` of such a data URI
 * or beginning as those files do. Pairs of start and end. Cost: one byte in 1,024, and the runs themselves.
 */
export function pictureSpans(bytes: Uint8Array): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let last = 0;
  for (let probe = probeStep; probe < bytes.length; probe += probeStep) {
    if (!isBase64(bytes[probe] as number)) continue;
    let start = probe;
    while (start > last && isBase64(bytes[start - 1] as number)) start--;
    let end = probe;
    while (end < bytes.length && isBase64(bytes[end] as number)) end++;
    if (end - start >= least && isPicture(bytes, start)) spans.push([start, end]);
    last = end;
    probe = Math.max(probe, end - (end % probeStep));
  }
  return spans;
}

function isPicture(bytes: Uint8Array, start: number): boolean {
  const head = String.fromCharCode(...bytes.subarray(start, start + 12));
  if (beginnings.some((beginning) => head.startsWith(beginning))) return true;
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, start - 80), start));
  return /data:(?:image\/(?!svg)|audio\/|video\/|font\/|application\/(?:font|x-font|pdf|octet-stream))[^"'\s]{0,60};base64,$/.test(
    before,
  );
}

function isBase64(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 47 && byte <= 57) || byte === 43;
}
