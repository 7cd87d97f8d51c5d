import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const most = 50_000;

/** Every file below a folder, as sorted relative paths with forward slashes; hidden folders and node_modules left out. */
export async function walk(root: string): Promise<string[]> {
  const found: string[] = [];
  const waiting = [''];
  for (let at = waiting.pop(); at !== undefined && found.length < most; at = waiting.pop()) {
    for (const entry of await readdir(join(root, at), { withFileTypes: true })) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isFile()) found.push(path);
      else if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') waiting.push(path);
    }
  }
  return found.sort();
}
