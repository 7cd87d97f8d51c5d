import { describe, expect, it } from 'vitest';
import { plainCounter } from '../../../test/data/plain-counter.ts';
import { hasCheckDigit } from '../looks.ts';
import { shapeOf } from '../shape.ts';
import { firstProfile } from './profile-snapshot.ts';
import { profileText } from './profile-text.ts';

const two = (i: number) => String(i % 90).padStart(2, '0');

/** 15 digits that begin like a card's, and the digit that makes them right. */
function card(i: number): string {
  const start = `4000${String(i * 7_654_321)
    .padStart(11, '0')
    .slice(-11)}`;
  return Array.from({ length: 10 }, (_, digit) => `${start}${digit}`).find(hasCheckDigit) ?? '';
}

const made: readonly (readonly [string, (i: number) => string])[] = [
  ['email', (i) => `person.${i}@example.com`],
  ['URL', (i) => `https://example.com/page/${i}`],
  ['uuid', (i) => `${i.toString(16).padStart(8, '0')}-0000-4000-8000-${(i * 977).toString(16).padStart(12, '0')}`],
  ['card number', card],
  ['phone', (i) => `+1 555 01${two(i)} ${i}`],
  ['date', (i) => `2024-${two((i % 12) + 1)}-${two((i % 28) + 1)}`],
  ['free text', (i) => `the ${i} words of a longer remark`],
  ['id', (i) => `K${(i * 7919) % 100_003}`],
  ['category', (i) => ['red', 'green', 'blue'][i % 3] ?? ''],
];

describe('roles', () => {
  it.each(made)('%s', async (role, make) => {
    const values = Array.from({ length: 600 }, (_, i) => make(i));
    const profile = await firstProfile(plainCounter([{ name: 's', type: 'string', values }]), 1);
    expect(profile.columns[0]?.role).toBe(role);
    const secret = ['email', 'uuid', 'card number', 'phone', 'id'].includes(role);
    expect(values.some((value) => profileText(profile).includes(`"${value}"`))).toBe(
      !secret && role !== 'URL' && role !== 'free text',
    );
  });

  it('whole numbers that are card numbers leave nothing but their count', async () => {
    const values = Array.from({ length: 500 }, (_, i) => Number(card(i)));
    const profile = await firstProfile(plainCounter([{ name: 'n', type: 'int64', values }]), 1);
    expect(profile.columns[0]).toMatchObject({ role: 'card number', n: 500, min: null, max: null });
    expect(profileText(profile)).not.toMatch(/4000\d{12}/);
  });
});

describe('shapes', () => {
  it.each([
    ['2024-01-31', '9-9-9'],
    ['1.234,50 \u20ac', '9.9,9 x'],
    ['Ab12  cd', 'Aa9 a'],
    ['', ''],
    [`${'x'.repeat(50)}`, 'a\u2026'],
  ])('%j is %j', (text, shape) => expect(shapeOf(text)).toBe(shape));
});
