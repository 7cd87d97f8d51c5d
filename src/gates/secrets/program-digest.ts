import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** By folder. It stays what it was when this process first looked, as the program that runs does. */
const programs = new Map<string, Buffer>();

/** The sha256 of the program's own files, as sources or as the bundle: one version may be built more than once. */
export function programDigest(): Buffer {
  const own = dirname(fileURLToPath(import.meta.url));
  const folder = /[/\\]gates[/\\]secrets$/.test(own) ? join(own, '..', '..') : own;
  const digest = programs.get(folder) ?? digestOf(folder);
  programs.set(folder, digest);
  return digest;
}

/** The sha256 of all files below a folder but tests, with their names. Chunks, tables and rules are files of many kinds. */
export function digestOf(folder: string): Buffer {
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name));
  const paths = files.map((file) => join(file.parentPath ?? file.path, file.name)).sort();
  for (const path of paths) {
    hash.update(`${path.slice(folder.length)}\0`).update(createHash('sha256').update(readFileSync(path)).digest());
  }
  return hash.digest();
}
