import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/tree.ts';
import { pages, read } from './documents.ts';

interface Tree {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly Tree[];
}

function parsed(text: string): Tree {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function collect(tree: Tree, types: readonly string[]): Tree[] {
  return [
    ...(types.includes(tree.type) ? [tree] : []),
    ...(tree.children ?? []).flatMap((child) => collect(child, types)),
  ];
}

function plain(tree: Tree): string {
  return tree.value ?? (tree.children ?? []).map(plain).join('');
}

/** The anchors of a page as GitHub makes them from its headings. */
function anchors(text: string): string[] {
  return collect(parsed(text), ['heading']).map((heading) =>
    plain(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

const links = pages().flatMap((page) =>
  collect(parsed(read(page)), ['link', 'image', 'definition'])
    .map(({ url = '' }) => ({ page, url }))
    .filter(({ url }) => !/^[a-z][a-z0-9+.-]*:/i.test(url)),
);

describe('links between our pages', () => {
  it('were seen', () => {
    expect(links.length).toBeGreaterThan(20);
  });

  it('lead to a file that is there, and to a heading of it', () => {
    const broken = links.filter(({ page, url }) => {
      const [path = '', anchor] = url.split('#');
      const target = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchors(read(target)).includes(anchor);
    });
    expect(broken.map(({ page, url }) => `${page}: ${url}`)).toEqual([]);
  });
});
