import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { digestOf } from './program-digest.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-program-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(['index.js', '12.index.cjs', 'rules.json', 'kernel.wasm', 'deep/scan.ts'])('changes with %s', (name) => {
  mkdirSync(join(folder, 'deep'), { recursive: true });
  writeFileSync(join(folder, name), 'one');
  const before = digestOf(folder);
  writeFileSync(join(folder, name), 'two');
  expect(digestOf(folder).equals(before)).toBe(false);
});

it('does not change with a test', () => {
  const before = digestOf(folder);
  writeFileSync(join(folder, 'scan.test.ts'), 'one');
  expect(digestOf(folder).equals(before)).toBe(true);
});
