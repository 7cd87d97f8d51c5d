import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pureRooms, rooms } from '../architecture/rooms.ts';
import { root } from '../architecture/tree.ts';
import { read } from './documents.ts';

const page = read('docs/architecture.md');
const section = /^## Invariants\n([\s\S]*?)^## /m.exec(page)?.[1] ?? '';
const rows = section.split('\n').filter((line) => /^\| (?!there is no|---)/.test(line));

describe('docs/architecture.md', () => {
  it('has invariants', () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  it.each(rows)('%s', (row) => {
    const proofs = [...row.matchAll(/`([^`]+\.test\.ts)`/g)].map(([, path]) => path ?? '');
    expect(proofs, 'an invariant names the test that proves it').not.toEqual([]);
    expect(proofs.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('has a paragraph for each room, and no room that is not there', () => {
    const described = [...page.matchAll(/^\*\*`src\/(\w+)`\*\*/gm)].map(([, room]) => room).sort();
    expect(described).toEqual(Object.keys(rooms).sort());
    expect(Object.keys(rooms)).toEqual(expect.arrayContaining([...pureRooms]));
  });

  it('names files that are there', () => {
    const inside = Object.keys(rooms).join('|');
    const named = [
      ...page.matchAll(new RegExp(`\`((?:src|test|scripts|docs|bench)/[\\w./-]+|(?:${inside})/[\\w-]+\\.ts)\``, 'g')),
    ]
      .map(([, path = '']) => path)
      .map((path) => (/^(src|test|scripts|docs|bench)\//.test(path) ? path : `src/${path}`));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('docs/security.md', () => {
  it('names proofs that are there', () => {
    const named = [...read('docs/security.md').matchAll(/`((?:src|test|scripts)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
