import { describe, expect, it } from 'vitest';
import { heldInputs } from './held-inputs.ts';

describe('room for inputs', () => {
  it('is one room, for what fits into it', () => {
    const held = heldInputs(100);
    expect(held.room(101)).toBeNull();
    const first = held.room(80);
    expect(first?.byteLength).toBe(80);
    expect(held.room(60)).toBe(first);
    expect(held.room(81)).toBeNull();
  });

  it.each([
    ['the model used more after the inputs were read', [400, 900], 820],
    ['the model used more before', [800, 840], 800],
    ['the model used as much before and after', [500, 580], 500],
  ])('is no part of the peak memory of the model: %s', (_, peaks, own) => {
    const left = [...peaks];
    const held = heldInputs(100, () => left.shift() as number);
    held.room(80);
    expect(held.peakBytes()).toBe(own);
  });

  it('leaves the peak as it is where nothing is held', () => {
    expect(heldInputs(100, () => 7).peakBytes()).toBe(7);
  });
});
