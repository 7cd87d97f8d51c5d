import { type Inside, placeOf, textInside } from './inside.ts';
import { walkXml } from './xml-text.ts';

/** Paragraphs of a text, and what they are in. */
export interface Paragraphs {
  readonly lines: readonly string[];
  readonly labels: readonly string[];
}

/**
 * The paragraphs of WordprocessingML or DrawingML text, one a line. The runs in which editors split a word are joined; deleted
 * text and field instructions count too. Each row of a table is given once more as `first: second`, so that a name in one cell
 * stands before its value in the next. `inText` says by local name which elements hold text; without it all do.
 */
export function paragraphsOf(xml: string, inText: ReadonlySet<string> | null): Paragraphs {
  const lines: string[] = [];
  const labels: string[] = [];
  let line = '';
  let number = 0;
  let open = 0;
  let cells: string[] = [];
  const flush = () => {
    lines.push(line.replaceAll('\n', ' '));
    labels.push(`paragraph ${number}`);
    line = '';
  };
  walkXml(xml, {
    open: (name) => {
      const local = localName(name);
      if (inText?.has(local)) open++;
      else if (local === 'p') number++;
      else if (local === 'tr') cells = [];
      else if (local === 'tc') cells.push('');
      else if (local === 'tab') line += '\t';
      else if (local === 'br' || local === 'cr') flush();
    },
    close: (name) => {
      const local = localName(name);
      if (inText?.has(local)) open--;
      else if (local === 'p') {
        if (cells.length > 0) cells[cells.length - 1] = line;
        if (line !== '') flush();
      } else if (local === 'tr') {
        for (let i = 1; i < cells.length; i++) {
          lines.push(pairOf(cells[i - 1] as string, cells[i] as string));
          labels.push(`paragraph ${number}`);
        }
        cells = [];
      }
    },
    text: (text) => {
      if (inText === null || open > 0) line += text;
    },
  });
  if (line !== '') flush();
  return { lines, labels };
}

/** The texts of one part of a Word document. */
export function wordTexts(name: string, xml: string): readonly Inside[] {
  const part = (name.split('/').at(-1) ?? '').replace(/\.xml$/, '');
  const { lines, labels } = paragraphsOf(xml, new Set(['t', 'delText', 'instrText', 'delInstrText']));
  return textInside(placeOf([part]), 'document.txt', lines, labels);
}

/** The properties that users give a document, as `name: value`. */
export function propertyTexts(xml: string): readonly Inside[] {
  const lines: string[] = [];
  let name = '';
  walkXml(xml, {
    open: (element, attribute) => {
      if (localName(element) === 'property') name = attribute('name') ?? '';
    },
    text: (text) => {
      if (text.trim() !== '') lines.push(pairOf(name, text));
    },
  });
  return textInside('properties', 'properties.txt', lines);
}

/** The part of an element's name behind its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** A name and its value in a line; a text too long for a name is left out. */
export function pairOf(name: string, value: string): string {
  const trimmed = name.trim();
  const left = trimmed.includes('\n') ? trimmed.replaceAll('\n', ' ') : trimmed;
  const last = left.charCodeAt(left.length - 1);
  if (left === '' || left.length > 60) return value;
  return `${last === 58 || last === 61 ? left.slice(0, -1) : left}: ${value}`;
}
