import type { Measure } from './budget.ts';

const encoder = new TextEncoder();

/** Sizes in UTF-16 units, as `length` counts; blocks stand two line breaks apart. */
export const utf16: Measure = { of: (text) => text.length, separator: 2 };

/** Sizes in bytes of UTF-8. */
export const bytes: Measure = { of: (text) => encoder.encode(text).length, separator: 2 };
