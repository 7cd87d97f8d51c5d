import type { InputMap } from '../arrange.ts';
import type { Port } from '../tensor.ts';

/**
 * The columns that go into inputs of texts, so that a code `007` is not read as a number: by the map of inputs where there
 * is one; `all` where one input of texts takes every column that has no other role.
 */
export function textInputs(ports: readonly Port[], map: InputMap | undefined): readonly string[] | 'all' {
  const texts = ports.filter((port) => port.dtype === 'string');
  if (texts.length === 0) return [];
  if (map === undefined) return ports.length === texts.length ? 'all' : texts.map(({ name }) => plain(name));
  if (isList(map)) return ports.length === texts.length ? map : texts.map(({ name }) => plain(name));
  const names = new Set(texts.flatMap(({ name }) => [name, plain(name)]));
  return Object.entries(map).flatMap(([input, columns]) => (names.has(input) ? columns : []));
}

function isList(map: InputMap): map is readonly string[] {
  return Array.isArray(map);
}

/** Without what exporters put around the name of an input. */
function plain(name: string): string {
  return name.replace(/^serving_default_/, '').replace(/:\d+$/, '');
}
