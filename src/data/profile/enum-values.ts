/** An ENUM as the engine writes it, perhaps inside of another type: quotes inside a value are doubled. */
const written = /ENUM\('(?:[^']|'')*'(?:, ?'(?:[^']|'')*')*\)/g;
const quoted = /'((?:[^']|'')*)'/g;

/** The values that a type declares as the engine writes it; none where it holds no ENUM. */
export function enumValues(physical: string): readonly string[] {
  return Array.from(physical.matchAll(written), ([text]) =>
    Array.from(text.matchAll(quoted), ([, value = '']) => value.replaceAll("''", "'")),
  ).flat();
}

/** A type with other values declared in the place of its own, in the order of their text; null: without them. */
export function withEnumValues(physical: string, other: ((value: string) => string) | null): string {
  return physical.replace(written, (text) => {
    if (other === null) return 'ENUM';
    const values = enumValues(text).map((value) => `'${other(value).replaceAll("'", "''")}'`);
    return `ENUM(${values.sort().join(', ')})`;
  });
}
