/** A logical type, read from its text. */
export type TypeTree =
  | { readonly is: 'integer'; readonly signed: boolean; readonly bits: number }
  | { readonly is: 'float'; readonly bits: number }
  | { readonly is: 'decimal'; readonly digits: number; readonly scale: number }
  | { readonly is: 'timestamp'; readonly unit: number }
  | { readonly is: 'enum'; readonly values: readonly string[] }
  | { readonly is: 'list' | 'nullable'; readonly item: TypeTree }
  | { readonly is: 'map'; readonly key: TypeTree; readonly item: TypeTree }
  | { readonly is: 'struct'; readonly fields: ReadonlyMap<string, TypeTree> }
  | { readonly is: 'named'; readonly name: string };

const units = ['date', 'timestamp(s)', 'timestamp(ms)', 'timestamp(us)', 'timestamp(ns)'];
const deepest = 64;

/**
 * Reads the text of a logical type. `bool` is an integer of one bit, `date` the coarsest timestamp. What is malformed,
 * unknown or nested more than 64 deep is `named`: equal only to itself.
 */
export function parseType(text: string): TypeTree {
  return read(text, 0) ?? { is: 'named', name: text };
}

function read(text: string, depth: number): TypeTree | null {
  if (text === 'bool') return { is: 'integer', signed: false, bits: 1 };
  if (text === 'float' || text === 'double') return { is: 'float', bits: text === 'float' ? 24 : 53 };
  if (units.includes(text)) return { is: 'timestamp', unit: units.indexOf(text) };
  const integer = /^(u?)int(\d{1,3})$/.exec(text);
  if (integer !== null) return { is: 'integer', signed: integer[1] === '', bits: Number(integer[2]) };
  const decimal = /^decimal\((\d{1,3}),(\d{1,3})\)$/.exec(text);
  if (decimal !== null) return { is: 'decimal', digits: Number(decimal[1]), scale: Number(decimal[2]) };
  const [, name = '', inside = ''] = /^(list|nullable|map|struct|enum)\((.*)\)$/s.exec(text) ?? [];
  if (name === '' || depth >= deepest) return plain(text);
  return nested(name, inside, depth + 1);
}

function plain(text: string): TypeTree | null {
  return /^([a-z]+|other\(.*\))$/s.test(text) ? { is: 'named', name: text } : null;
}

function nested(name: string, inside: string, depth: number): TypeTree | null {
  if (name === 'enum') {
    const values = parts(inside).map(unquoted);
    return values.includes(null) ? null : { is: 'enum', values: values as string[] };
  }
  if (name === 'struct') return struct(inside, depth);
  const items = parts(inside).map((part) => read(part, depth));
  const [first = null, second = null] = items;
  if (name === 'map') {
    return first === null || second === null || items.length !== 2 ? null : { is: 'map', key: first, item: second };
  }
  return first === null || items.length !== 1 ? null : { is: name as 'list' | 'nullable', item: first };
}

function struct(inside: string, depth: number): TypeTree | null {
  const fields = new Map<string, TypeTree>();
  for (const part of parts(inside)) {
    const [, name = '', type = ''] = /^("(?:[^"\\]|\\.)*"): *(.+)$/s.exec(part) ?? [];
    const key = unquoted(name);
    const tree = read(type, depth);
    if (key === null || tree === null || fields.has(key)) return null;
    fields.set(key, tree);
  }
  return { is: 'struct', fields };
}

/** Divides at the outer commas; names stand in JSON's quotes. */
function parts(inside: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let i = 0; i <= inside.length; i++) {
    const character = inside[i];
    if (quoted && character === '\\') i++;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === '(') depth++;
    else if (!quoted && character === ')') depth--;
    if (character === undefined || (!quoted && depth === 0 && character === ',')) {
      found.push(inside.slice(from, i).trim());
      from = i + 1;
    }
  }
  return found;
}

function unquoted(text: string): string | null {
  if (!/^"(?:[^"\\]|\\.)*"$/s.test(text)) return null;
  try {
    return JSON.parse(text) as string;
  } catch {
    return null;
  }
}
