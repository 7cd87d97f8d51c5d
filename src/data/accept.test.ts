import { describe, expect, it } from 'vitest';
import { acceptText, softened } from './accept.ts';
import type { Draft } from './draft.ts';
import type { SnapshotPolicy } from './policy.ts';

const draft = (severity: Draft['severity'], about: readonly string[]): Draft => ({
  rule: 'column-removed',
  severity,
  confidence: 'certain',
  about,
  message: '',
  mend: '',
});

const policy: SnapshotPolicy = {
  margins: { distribution: 0.05, category: 0.05, missing: 0.01, rows: 2 },
  columns: {
    kept: { ignore: false },
    soft: { ignore: false, 'on-change': 'warn' },
    open: { ignore: false, 'on-change': 'pass' },
  },
  undecided: 'warn',
  alpha: 0.001,
};

describe('softened', () => {
  it.each([
    ['error', ['other'], 'error'],
    ['error', ['kept'], 'error'],
    ['error', ['soft'], 'warning'],
    ['note', ['soft'], 'note'],
    ['error', ['open'], 'note'],
    ['warning', ['open'], 'note'],
    ['error', ['soft', 'new name'], 'warning'],
    ['error', [], 'error'],
  ] as const)('%s about %j becomes %s', (severity, about, expected) => {
    expect(softened(draft(severity, about), policy).severity).toBe(expected);
  });

  it('names the column in the mend, made harmless', () => {
    expect(acceptText('a`b')).toContain('`a\u02cbb`');
  });
});
