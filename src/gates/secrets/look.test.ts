import { describe, expect, it } from 'vitest';
import { rules } from '../../secrets/rules/registry.ts';
import { scannerOf } from '../../secrets/scanner.ts';
import { emptyTally, type Look, lookAt } from './look.ts';

describe('lookAt', () => {
  it('counts a text with more candidates than are judged as one that was not read to its end', () => {
    const scanner = { ...scannerOf(rules), most: { spans: 10, reads: 10 } };
    const look = { scanner, tally: emptyTally(), io: { mask: () => {} } } as unknown as Look;
    lookAt(look, new TextEncoder().encode('api_key='.repeat(5)), 'few.txt');
    lookAt(look, new TextEncoder().encode('api_key='.repeat(50)), 'many.txt');
    expect(look.tally.unreadPlaces).toEqual(new Map([['over-cap', [{ path: 'many.txt' }]]]));
  });
});
