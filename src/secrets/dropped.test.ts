import { describe, expect, it } from 'vitest';
import { droppedFindings } from './dropped.ts';
import { drawn, seeded } from './example.ts';
import { rules } from './rules/registry.ts';
import { scanBytes } from './scan.ts';
import { scannerOf } from './scanner.ts';

describe('droppedFindings', () => {
  it('explains what was not reported, without its text', () => {
    const word = `your-${drawn('letters', 12, seeded(3)).toLowerCase()}-here`;
    const text = `x = 1\npassword = "${word}"\n`;
    const { candidates } = scanBytes(scannerOf(rules), new TextEncoder().encode(text), 'src/login.py');
    const sightings = candidates.map((candidate) => ({
      candidate,
      location: candidate.location,
      state: 'new' as const,
    }));
    const [finding, ...others] = droppedFindings(sightings, () => 'a'.repeat(32));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'note', confidence: 'low', fingerprint: 'a'.repeat(32) });
    expect(finding?.locations[0]).toMatchObject({ path: 'src/login.py', startLine: 2 });
    expect(finding?.reasons?.at(-1)?.effect).toBe('not reported');
    expect(JSON.stringify(finding)).not.toContain(word);
  });
});
