import { describe, expect, it } from 'vitest';
import type { Evidence } from '../evidence/evidence.ts';
import { scanWords } from './scan-words.ts';

const words = (counts: Record<string, number>, seconds: number, gate = 'secrets') =>
  scanWords({ gate, counts, seconds } as Evidence);

describe('scanWords', () => {
  it.each([
    [
      { files: 42, commits: 3, bytes: 1_234_567, cells: 0 },
      0.4,
      'Scanned 42 files, 3 commits, 1.18 MiB in 0.4 s; skipped: nothing.',
    ],
    [
      { files: 1, blobs: 1, commits: 1, bytes: 12, excluded: 2, 'unread: lfs-pointer': 1, 'not reported': 4 },
      0.0123,
      'Scanned 1 file, 1 blob, 1 commit, 12 bytes in 12 ms; skipped: 2 excluded, 1 lfs-pointer.',
    ],
    [{ bytes: 0 }, 0, 'Scanned 0 files, 0 bytes in 0 ms; skipped: nothing.'],
  ])('%j', (counts, seconds, expected) => {
    expect(words(counts, seconds)).toBe(expected);
  });

  it('says nothing of other gates, or of a scan that did not run', () => {
    expect(words({ bytes: 1 }, 1, 'data')).toBeUndefined();
    expect(words({}, 1)).toBeUndefined();
  });
});
