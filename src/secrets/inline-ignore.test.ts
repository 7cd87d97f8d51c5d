import { describe, expect, it } from 'vitest';
import { ignoresAt } from './inline-ignore.ts';

function at(text: string): (string | null)[] {
  return ignoresAt(text, text.indexOf('VALUE')).map(({ rule }) => rule);
}

describe('ignoresAt', () => {
  it.each([
    ['on the line', 'x = "VALUE"  # assay:ignore generic-secret -- dummy key of the mock server\n', ['generic-secret']],
    ['above', '# assay:ignore generic-secret -- dummy key of the mock server\nx = "VALUE"\n', ['generic-secret']],
    ['in a block comment', 'x = "VALUE"; /* assay:ignore url-password -- only for local tests */', ['url-password']],
    ['in HTML', '<!-- assay:ignore url-password -- only for local tests -->\nVALUE', ['url-password']],
    ['without a reason', 'x = "VALUE"  # assay:ignore generic-secret\n', []],
    ['with a reason that is too short', 'x = "VALUE"  # assay:ignore generic-secret -- dummy\n', []],
    ['not in a comment', 'x = "VALUE assay:ignore generic-secret -- dummy key of the mock"\n', []],
    ['behind the line above', 'y = 1  # assay:ignore generic-secret -- dummy key of the mock\nx = "VALUE"\n', []],
    ['two lines above', '# assay:ignore generic-secret -- dummy key of the mock\n\nx = "VALUE"\n', []],
    ['below', 'x = "VALUE"\n# assay:ignore generic-secret -- dummy key of the mock\n', []],
    ['of another scanner', 'x = "VALUE"  # gitleaks:allow\n', [null]],
  ])('%s', (_, text, expected) => {
    expect(at(text)).toEqual(expected);
  });

  it('keeps the reason without what closes the comment', () => {
    expect(ignoresAt('VALUE /* assay:ignore a-rule -- only for local tests */', 0)[0]?.reason).toBe(
      'only for local tests',
    );
  });
});
