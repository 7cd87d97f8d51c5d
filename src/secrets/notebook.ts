import type { Cell } from '../evidence/location.ts';

/** A piece of a notebook that is scanned by itself. `cell` is null for the notebook's own metadata. */
export interface Part {
  readonly cell: Omit<Cell, 'line'> | null;
  readonly text: string;
  /** source code; outputs, metadata and attachments are not */
  readonly code: boolean;
}

/** The parts of a notebook in the order in which they stand in the file. */
export interface Notebook {
  readonly parts: readonly Part[];
  readonly cells: number;
}

type Json = null | boolean | number | string | Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

/** Payloads that are pictures, sound or film are not text; everything else is scanned. */
const media = /^(image\/(?!svg)|audio\/|video\/|application\/(pdf|octet-stream))/;
const oldMedia = new Set(['png', 'jpeg', 'pdf']);
const ansi = /\x1b(?:\[[0-9;?]{0,20}[A-Za-z]|\][^\x07]{0,200}\x07)/g;

/**
 * Takes a notebook of nbformat 3 or 4 apart: sources, outputs (stream, data of every text type, error name, value and
 * traceback without colour codes), attachments, metadata. Cell and output numbers are 1-based.
 * Null when the text is no JSON or no notebook.
 */
export function readNotebook(text: string): Notebook | null {
  const root = parse(text);
  const cells = root === null ? null : cellsOf(root);
  if (root === null || cells === null) return null;
  const parts: Part[] = [];
  for (const key of Object.keys(root)) {
    if (key === 'cells' || key === 'worksheets') {
      for (const [i, cell] of cells.entries()) addCell(cell, i + 1, parts);
    } else if (isFields(root[key])) parts.push({ cell: null, text: JSON.stringify(root[key], null, 1), code: false });
  }
  return { parts: parts.filter((part) => part.text.length >= 8), cells: cells.length };
}

function addCell(cell: Fields, number: number, parts: Part[]): void {
  const run = cell.execution_count ?? cell.prompt_number;
  const base = { number, ...(typeof run === 'number' && Number.isInteger(run) && run >= 0 ? { execution: run } : {}) };
  for (const key of Object.keys(cell)) {
    const value = cell[key] ?? null;
    if (key === 'source' || key === 'input') {
      parts.push({ cell: { ...base, part: 'source' }, text: textOf(value), code: cell.cell_type === 'code' });
    } else if (key === 'outputs' && Array.isArray(value)) {
      value.forEach((output, k) => {
        const at = { ...base, part: 'output' as const, output: k + 1 };
        for (const text of isFields(output) ? outputTexts(output) : []) parts.push({ cell: at, text, code: false });
      });
    } else if (key === 'metadata' && isFields(value) && Object.keys(value).length > 0) {
      parts.push({ cell: { ...base, part: 'metadata' }, text: JSON.stringify(value, null, 1), code: false });
    } else if (key === 'attachments' && isFields(value)) {
      for (const bundle of Object.values(value)) {
        for (const text of isFields(bundle) ? dataTexts(bundle) : []) {
          parts.push({ cell: { ...base, part: 'attachment' }, text, code: false });
        }
      }
    }
  }
}

function outputTexts(output: Fields): string[] {
  const texts: string[] = [];
  for (const key of Object.keys(output)) {
    const value = output[key] ?? null;
    if (key === 'data' && isFields(value)) texts.push(...dataTexts(value));
    else if (key === 'traceback' || key === 'text') texts.push(textOf(value, key === 'traceback' ? '\n' : ''));
    else if (key === 'evalue' || key === 'metadata')
      texts.push(typeof value === 'string' ? value : JSON.stringify(value));
    // nbformat 3 keeps the data of an output in fields of their own
    else if (/^(html|svg|latex|json|javascript)$/.test(key) && !oldMedia.has(key)) texts.push(textOf(value));
  }
  return texts.map((text) => text.replace(ansi, ''));
}

function dataTexts(data: Fields): string[] {
  return Object.keys(data)
    .filter((type) => !media.test(type))
    .map((type) => textOf(data[type] ?? null));
}

/** A text is a string or a list of lines; other JSON is written out. */
function textOf(value: Json, separator = ''): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join(separator);
  return value === null ? '' : JSON.stringify(value, null, 1);
}

function cellsOf(root: Fields): Fields[] | null {
  if (Array.isArray(root.cells)) return root.cells.filter(isFields);
  if (!Array.isArray(root.worksheets)) return null;
  return root.worksheets.flatMap((sheet) =>
    isFields(sheet) && Array.isArray(sheet.cells) ? sheet.cells.filter(isFields) : [],
  );
}

function parse(text: string): Fields | null {
  try {
    const value = JSON.parse(text) as Json;
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function isFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
