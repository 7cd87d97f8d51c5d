import { looks } from '../../data/looks.ts';
import { shapedCharacters } from '../../data/shape.ts';
import type { Asked } from '../dialect.ts';
import { countsByKey } from './answers.ts';
import { literal } from './casts.ts';

/** Runs of one kind of sign become one letter, in this order. */
const runs: readonly (readonly [string, string])[] = [
  ['[A-Z]+', 'A'],
  ['[a-z]+', 'a'],
  ['[0-9]+', '9'],
  ['[\\t\\n\\x0b\\f\\r ]+', ' '],
  ['[^\\x20-\\x7e]+', 'x'],
];

/** See `shapeOf` (shape.ts). */
export function shape(x: string): string {
  const start = `substr(${x}, 1, ${shapedCharacters})`;
  const drawn = runs.reduce((sql, [run, sign]) => `regexp_replace(${sql}, ${literal(run)}, '${sign}')`, start);
  return `${drawn} || CASE WHEN length(${x}) > ${shapedCharacters} THEN '\u2026' ELSE '' END`;
}

/** See `looksOf` (looks.ts): bit i of a number is set when a text has the look of that place. */
export function countsOfLooks(x: string): Asked<readonly number[]> {
  const bits = looks.map(({ luhn, pattern }, i) => {
    const matches = `regexp_like(${x}, ${literal(`(?s)\\A(?:${pattern})\\z`)})`;
    const checked = luhn ? `CASE WHEN ${luhnSql(x)} THEN ${2 ** i} ELSE 0 END` : String(2 ** i);
    return `CASE WHEN ${matches} THEN ${checked} ELSE 0 END`;
  });
  return {
    sql: `histogram(CASE WHEN ${x} IS NOT NULL THEN ${bits.join(' + ')} END)`,
    read: (answer) => {
      const counts = [...countsByKey(answer)];
      return looks.map((_, i) => counts.reduce((sum, [bit, count]) => sum + ((bit >> i) & 1 ? count : 0), 0));
    },
  };
}

function luhnSql(x: string): string {
  const digits = `reverse(regexp_replace(${x}, '[^0-9]', ''))`;
  const digit = `CAST(substr(${digits}, i + 1, 1) AS integer)`;
  const twice = `CASE WHEN i % 2 = 0 THEN ${digit} WHEN ${digit} > 4 THEN 2 * ${digit} - 9 ELSE 2 * ${digit} END`;
  return `reduce(sequence(0, length(${digits}) - 1), 0, (s, i) -> s + ${twice}, s -> s % 10 = 0)`;
}
