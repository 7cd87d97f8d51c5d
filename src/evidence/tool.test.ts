import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tool } from './tool.ts';

it('names the version of package.json', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(tool).toEqual({ name: manifest.name, version: manifest.version });
});
