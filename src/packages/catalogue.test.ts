import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';

it('names the versions that package.json names, so that tests run what users get', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const declared = { ...manifest.devDependencies, ...manifest.peerDependencies };
  expect(catalogue.length).toBeGreaterThan(2);
  for (const entry of catalogue) expect(declared[entry.package], entry.package).toBe(entry.version);
});
