import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleOf, seeded } from '../../src/secrets/example.ts';
import huggingFaceToken from '../../src/secrets/rules/hugging-face-token.ts';
import { rules } from '../../src/secrets/rules/registry.ts';
import { scanBytes } from '../../src/secrets/scan.ts';
import { scannerOf } from '../../src/secrets/scanner.ts';
import { root, trackedPaths } from './tree.ts';

const scanner = scannerOf(rules);

/** Rule, confidence and place of what our own rules report in a file; never the text. */
function reported(path: string, bytes: Uint8Array): string[] {
  return scanBytes(scanner, bytes, path)
    .candidates.filter(({ dropped, confidence }) => dropped === null && confidence !== 'low')
    .map(({ rule, confidence, location }) => `${path}:${location.startLine ?? '?'} ${rule.id} (${confidence})`);
}

describe('our own rules on our own files', () => {
  const paths = trackedPaths();

  it('find no credential in any tracked file, dist/ included', { timeout: 120_000 }, () => {
    expect(paths.length).toBeGreaterThan(200);
    const found = paths.flatMap((path) => reported(path, readFileSync(join(root, path))));
    expect(found, 'Mend: make tokens of tests in memory, with exampleOf of src/secrets/example.ts').toEqual([]);
  });

  it('would find one', () => {
    const token = exampleOf(huggingFaceToken, seeded(1))?.text ?? '';
    const planted = `${readFileSync(join(root, 'scripts/check.mjs'), 'utf8')}\nconst token = '${token}';\n`;
    expect(reported('scripts/check.mjs', new TextEncoder().encode(planted))).toEqual([
      expect.stringMatching(/^scripts\/check\.mjs:\d+ hugging-face-token \((certain|high)\)$/),
    ]);
  });
});
