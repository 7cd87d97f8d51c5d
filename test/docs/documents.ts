import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, trackedPaths } from '../architecture/tree.ts';

/** A workflow as text, from a file or from a fenced block of a page. */
export interface Workflow {
  /** path, and the line where the block starts */
  readonly place: string;
  readonly text: string;
}

/** Tracked Markdown pages: what people read, so no fixtures, no golden files, no third-party texts. */
export function pages(): string[] {
  return trackedPaths().filter((path) => path.endsWith('.md') && !/^(test|dist)\//.test(path));
}

/** Text of a tracked file; empty when it was deleted and not yet committed. */
export function read(path: string): string {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
}

/** Fenced blocks of a Markdown page in one of the languages. */
export function blocks(path: string, languages: readonly string[]): Workflow[] {
  const found: Workflow[] = [];
  const fence = /^( *)(`{3,})([\w-]*)[^\n]*\n([\s\S]*?)^\1\2 *$/gm;
  const text = read(path);
  for (const match of text.matchAll(fence)) {
    const [, indent = '', , language = '', body = ''] = match;
    if (!languages.includes(language)) continue;
    const line = text.slice(0, match.index).split('\n').length;
    const dedented = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    found.push({ place: `${path}:${line}`, text: dedented });
  }
  return found;
}

/** Every workflow of the project: its own, those of the examples, and whole workflows in the pages. */
export function workflows(): Workflow[] {
  const files = trackedPaths()
    .filter((path) => /(^|\/)workflows\/[^/]+\.ya?ml$/.test(path) && !path.startsWith('test/'))
    .map((path) => ({ place: path, text: read(path) }));
  const inPages = pages()
    .flatMap((path) => blocks(path, ['yaml', 'yml']))
    .filter(({ text }) => /^jobs:/m.test(text) && /^['"]?on['"]?:/m.test(text));
  return [...files, ...inPages];
}
