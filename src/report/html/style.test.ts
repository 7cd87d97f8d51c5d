import { describe, expect, it } from 'vitest';
import { style } from './style.ts';

type Colours = Readonly<Record<string, string>>;

/** The variables of the light and of the dark page. */
function themes(): readonly (readonly [string, Colours])[] {
  const [light = '', dark = ''] = style.split('@media (prefers-color-scheme: dark)');
  const read = (text: string): Colours =>
    Object.fromEntries(
      [...text.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{3,6})/g)].map(([, name, colour]) => [name, colour]),
    );
  const first = read(light);
  return [
    ['light', first],
    ['dark', { ...first, ...read(dark.slice(0, dark.indexOf('* {'))) }],
  ];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? [...colour.slice(1)].map((c) => c + c).join('') : colour.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const verdicts = ['pass', 'skip', 'warn', 'fail', 'error'];
const text: readonly (readonly [string, string])[] = [
  ...['ink', 'soft', 'link'].flatMap((one) => [[one, 'page'] as const, [one, 'card'] as const]),
  ['ink', 'code'],
  ...verdicts.flatMap((verdict) => [[verdict, `${verdict}-bg`] as const, ['ink', `${verdict}-bg`] as const]),
];
const marks: readonly (readonly [string, string])[] = ['s1', 's2', 's3', 's4', 'soft', 'fail'].map((one) => [
  one,
  'card',
]);

describe.each(themes())('the %s page', (_, colours) => {
  it.each(text)('shows text %s on %s with a contrast of 4.5', (one, on) => {
    expect(contrast(colours[one] ?? '', colours[on] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)('draws marks %s on %s with a contrast of 3', (one, on) => {
    expect(contrast(colours[one] ?? '', colours[on] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

describe('the style', () => {
  it('asks for nothing from anywhere', () => {
    expect(style).not.toMatch(/@import|url\((?!#)/);
  });
});
