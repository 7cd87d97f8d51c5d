import { closeSync, openSync, writeSync } from 'node:fs';

/** Writes rows as lines of JSON, in pieces of about a MiB. */
export interface JsonLines {
  /** each value already JSON text; a column that is missing in the row is `null` */
  row(values: readonly string[]): void;
  end(): void;
}

/** Opens a file for rows with the keys `c0`, `c1`... Errors: those of the file system. */
export function jsonLines(path: string): JsonLines {
  const handle = openSync(path, 'w', 0o600);
  let text = '';
  const flush = () => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    text = '';
  };
  return {
    row(values) {
      text += `{${values.map((value, i) => `"c${i}":${value}`).join(',')}}\n`;
      if (text.length > 1024 ** 2) flush();
    },
    end() {
      flush();
      closeSync(handle);
    },
  };
}
