import type { Cell } from '../evidence/location.ts';
import { endOfValue, itemsOf, type JsonSpan, type KnownEnds, membersOf, skipBlanks, unescaped } from './json-bytes.ts';
import { type JsonText, jsonText, withoutColours } from './json-text.ts';
import { isShellCell, withAssignedMagics } from './magics.ts';

/** A piece of a notebook that is scanned by itself. `cell` is null for the notebook's own metadata. */
export interface Part {
  readonly cell: Omit<Cell, 'line'> | null;
  readonly text: string;
  /** source code, where a value without quotes is an expression; outputs, metadata, shell cells are not */
  readonly code: boolean;
}

/** The same with bytes in place of the text, and with the way back to the notebook's own bytes. */
export interface BytePart extends JsonText, Omit<Part, 'text'> {}

/** The parts of a notebook in the order in which they stand in the file. */
export interface Notebook {
  readonly parts: readonly Part[];
  readonly cells: number;
}

/** Payloads that are pictures, sound or film are not text; everything else is scanned. */
const media = /^(image\/(?!svg)|audio\/|video\/|font\/|application\/(pdf|octet-stream|zip|gzip|x-tar))/;
/** nbformat 3 keeps the data of an output in fields of their own: these are pictures, those are no text */
const quietInOutputs = new Set(['png', 'jpeg', 'jpg', 'gif', 'pdf', 'output_type', 'execution_count', 'prompt_number']);
const quietInCells = new Set(['id', 'cell_type', 'execution_count', 'prompt_number', 'collapsed', 'level', 'language']);
/** shorter texts hold no credential */
const shortest = 8;

/**
 * Takes a notebook of nbformat 3 or 4 apart: sources, outputs (stream, data of every text type, error name, value and
 * traceback without colour codes), attachments, metadata. Cell and output numbers are 1-based.
 * Null when the text is no JSON or no notebook.
 */
export function readNotebook(text: string): Notebook | null {
  const decoder = new TextDecoder();
  const parts: Part[] = [];
  const cells = eachPart(new TextEncoder().encode(text), ({ cell, bytes, code }) =>
    parts.push({ cell, text: decoder.decode(bytes), code }),
  );
  return cells === null ? null : { parts, cells };
}

/**
 * Hands the parts of a notebook over one by one, read in place: pictures, sound and film are crossed without a copy, so a
 * notebook of 100 MB costs no more memory than its longest text. Gives the number of cells; null when the bytes are no
 * JSON or no notebook.
 */
export function eachPart(bytes: Uint8Array, onPart: (part: BytePart) => unknown): number | null {
  const start = skipBlanks(bytes, bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
  const ends: KnownEnds = new Map();
  const end = bytes[start] === 123 ? endOfValue(bytes, start, ends) : -1;
  if (end < 0 || skipBlanks(bytes, end) < bytes.length) return null;
  const members = membersOf(bytes, start, ends);
  const cells = members.flatMap((member) => cellsOf(bytes, member, ends));
  if (!members.some(({ key, start: at }) => (key === 'cells' || key === 'worksheets') && bytes[at] === 91)) return null;
  const shellKernel = members.some((member) => member.key === 'metadata' && hasShellKernel(bytes, member));
  const give = (part: BytePart) => (part.bytes.length >= shortest ? onPart(part) : undefined);
  let number = 0;
  for (const member of members) {
    if (member.key === 'cells' || member.key === 'worksheets') {
      for (const cell of cells.slice(number)) addCell({ bytes, ends, give, shellKernel }, cell, ++number);
    } else if (isNested(bytes, member)) {
      give({ cell: null, code: false, ...verbatim(bytes, member) });
    }
  }
  return cells.length;
}

interface Reading {
  readonly bytes: Uint8Array;
  readonly ends: KnownEnds;
  readonly give: (part: BytePart) => unknown;
  readonly shellKernel: boolean;
}

function addCell(reading: Reading, cell: JsonSpan, number: number): void {
  const { bytes, ends, give } = reading;
  const fields = membersOf(bytes, cell.start, ends);
  const base = { number, ...executionOf(bytes, fields) };
  for (const field of fields) {
    const { key } = field;
    if (key === 'source' || key === 'input') {
      give({ cell: { ...base, part: 'source' }, ...sourceOf(reading, fields, field) });
    } else if (key === 'outputs') {
      itemsOf(bytes, field.start, ends).forEach((output, k) => {
        const at = { ...base, part: 'output', output: k + 1 } as const;
        for (const text of outputTexts(reading, output)) give({ cell: at, code: false, ...withoutColours(text) });
      });
    } else if (key === 'attachments') {
      for (const bundle of membersOf(bytes, field.start, ends)) {
        for (const text of dataTexts(reading, bundle))
          give({ cell: { ...base, part: 'attachment' }, code: false, ...text });
      }
    } else if (!quietInCells.has(key) && (isNested(bytes, field) || bytes[field.start] === 34)) {
      give({ cell: { ...base, part: 'metadata' }, code: false, ...verbatim(bytes, field) });
    }
  }
}

function executionOf(bytes: Uint8Array, fields: readonly JsonSpan[]): { execution?: number } {
  const field = fields.find(({ key }) => key === 'execution_count' || key === 'prompt_number');
  const run = field === undefined ? '' : asciiOf(bytes, field.start, Math.min(field.end, field.start + 12));
  return /^\d{1,9}$/.test(run) ? { execution: Number(run) } : {};
}

function sourceOf({ bytes, shellKernel }: Reading, fields: readonly JsonSpan[], source: JsonSpan) {
  const text = jsonText(bytes, source);
  const type = fields.find(({ key }) => key === 'cell_type');
  if (type === undefined || asciiOf(bytes, type.start, type.end) !== '"code"') return { ...text, code: false };
  const metadata = fields.find(({ key }) => key === 'metadata');
  const shell = shellKernel || isShellCell(text.bytes) || (metadata !== undefined && hasShellKernel(bytes, metadata));
  return { bytes: withAssignedMagics(text.bytes), rawOf: text.rawOf, code: !shell };
}

/** Metadata of a notebook (kernel) or cell (editor) that name a shell as the language. */
function hasShellKernel(bytes: Uint8Array, metadata: JsonSpan): boolean {
  return /"(?:languageId|language|kernelName|name)"\s{0,4}:\s{0,4}"(?:shellscript|bash|zsh|sh|powershell|pwsh)"/.test(
    asciiOf(bytes, metadata.start, Math.min(metadata.end, metadata.start + 4000)),
  );
}

function outputTexts(reading: Reading, output: JsonSpan): JsonText[] {
  const { bytes, ends } = reading;
  return membersOf(bytes, output.start, ends).flatMap((field) => {
    if (field.key === 'data') return dataTexts(reading, field);
    if (quietInOutputs.has(field.key)) return [];
    if (field.key === 'traceback') return [jsonText(bytes, field, '\n')];
    return field.key === 'json' || field.key === 'metadata' ? [verbatim(bytes, field)] : [jsonText(bytes, field)];
  });
}

function dataTexts({ bytes, ends }: Reading, bundle: JsonSpan): JsonText[] {
  return membersOf(bytes, bundle.start, ends)
    .filter(({ key }) => !media.test(key))
    .map((value) => (value.key.endsWith('json') ? verbatim(bytes, value) : jsonText(bytes, value)));
}

/** JSON data as it stands in the file; a string without its quotes and escapes. */
function verbatim(bytes: Uint8Array, value: JsonSpan): JsonText {
  if (bytes[value.start] === 34) return jsonText(bytes, value);
  return { bytes: bytes.subarray(value.start, value.end), rawOf: (offset) => value.start + offset };
}

function cellsOf(bytes: Uint8Array, member: JsonSpan, ends: KnownEnds): JsonSpan[] {
  if (member.key === 'cells') return itemsOf(bytes, member.start, ends).filter(({ start }) => bytes[start] === 123);
  if (member.key !== 'worksheets') return [];
  return itemsOf(bytes, member.start, ends).flatMap((sheet) =>
    membersOf(bytes, sheet.start, ends).flatMap((field) => (field.key === 'cells' ? cellsOf(bytes, field, ends) : [])),
  );
}

function isNested(bytes: Uint8Array, { start }: JsonSpan): boolean {
  return bytes[start] === 123 || bytes[start] === 91;
}

function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder().decode(unescaped(bytes, from, to));
}
