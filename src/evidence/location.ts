import type { z } from 'zod';
import type { cellSchema, locationSchema } from './location-schema.ts';
import { quote } from './quote.ts';

export type Cell = z.infer<typeof cellSchema>;
export type Location = z.infer<typeof locationSchema>;

/**
 * The place in words: `path:12`, or `path, cell 4, output 2, line 7`, with what it is inside of, its key and how it was
 * encoded. The path is not quoted (callers quote it); what else comes from the change is.
 */
export function placeInWords(location: Location): string {
  const { cell, inside, key, decoding } = location;
  const within = [
    ...(inside === undefined ? [] : [`in ${quote(inside)}`]),
    ...(key === undefined ? [] : [`key ${quote(key)}`]),
    ...(decoding === undefined ? [] : [`as ${decoding}`]),
  ]
    .map((part) => `, ${part}`)
    .join('');
  if (cell === undefined) {
    return `${location.path}${location.startLine === undefined ? '' : `:${location.startLine}`}${within}`;
  }
  const run = cell.execution === undefined ? '' : ` (In [${cell.execution}])`;
  const part = cell.part === 'output' && cell.output !== undefined ? `output ${cell.output}` : cell.part;
  const at = cell.line === undefined ? '' : `, line ${cell.line}`;
  return `${location.path}, cell ${cell.number}${run}, ${part}${at}${within}`;
}
