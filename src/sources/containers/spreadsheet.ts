import { type Inside, placeOf, textInside, textOfLines } from './inside.ts';
import { localName, pairOf } from './word.ts';
import { walkXml } from './xml-text.ts';

/** What cells of a workbook need to be read: the strings that they share, and what each sheet is called. */
export interface Workbook {
  readonly strings: readonly string[];
  /** by member name */
  readonly sheets: ReadonlyMap<string, string>;
  /** the sheet whose comments a member holds */
  readonly commented: ReadonlyMap<string, string>;
}

type TextOf = (member: string) => Promise<string>;

const mostSheets = 1000;

/** Reads the shared strings and the sheets' names; hidden sheets say so. What is missing or broken gives nothing. */
export async function readWorkbook(textOf: TextOf): Promise<Workbook> {
  const targets = new Map<string, string>();
  walkXml(await textOf('xl/_rels/workbook.xml.rels'), {
    open: (_, attribute) => {
      const target = attribute('Target');
      if (target !== undefined) targets.set(attribute('Id') ?? '', memberAt('xl', target));
    },
  });
  const sheets = new Map<string, string>();
  walkXml(await textOf('xl/workbook.xml'), {
    open: (name, attribute) => {
      if (localName(name) !== 'sheet' || sheets.size >= mostSheets) return;
      const state = attribute('state');
      const member = targets.get(attribute('r:id') ?? '');
      const title = `sheet ${placeOf([attribute('name') ?? ''])}`;
      if (member !== undefined)
        sheets.set(member, state === undefined || state === 'visible' ? title : `${title} (hidden)`);
    },
  });
  const commented = new Map<string, string>();
  for (const [member, title] of sheets) {
    const file = member.split('/').at(-1) ?? '';
    walkXml(await textOf(`xl/worksheets/_rels/${file}.rels`), {
      open: (_, attribute) => {
        const target = attribute('Target');
        if (target !== undefined && /comment/i.test(target)) commented.set(memberAt('xl/worksheets', target), title);
      },
    });
  }
  return { strings: sharedStrings(await textOf('xl/sharedStrings.xml')), sheets, commented };
}

/** The texts of a member of a workbook: cells, comments, defined names, or strings that no cell may use. */
export function sheetTexts(name: string, xml: string, workbook: Workbook): readonly Inside[] {
  if (/sharedStrings\.xml$/i.test(name)) return textInside('shared strings', 'strings.txt', workbook.strings);
  if (/workbook\.xml$/i.test(name)) return definedNames(xml);
  if (/comments/i.test(name)) return comments(xml, workbook.commented.get(name) ?? 'comments');
  return cells(xml, workbook.sheets.get(name) ?? placeOf([name.split('/').at(-1) ?? '']), workbook.strings);
}

/**
 * Each cell as a line, `left neighbour: value` where the neighbour is short, and once more under the name in the first row of
 * its column. Formulas count as texts.
 */
function cells(xml: string, sheet: string, strings: readonly string[]): Inside[] {
  const lines = textOfLines();
  const labels: string[] = [];
  const heads = new Map<string, string>();
  let row = 0;
  let left = '';
  let column = '';
  let label = 'cell ';
  let type = '';
  let value = '';
  let inValue = '';
  const give = (text: string) => {
    lines.add(text.includes('\n') ? text.replaceAll('\n', ' ') : text);
    labels.push(label);
  };
  walkXml(xml, {
    open: (name, attribute) => {
      const local = localName(name);
      if (local === 'row') {
        row++;
        left = '';
      } else if (local === 'c') {
        const place = attribute('r') ?? '';
        column = columnOf(place);
        label = column === '' ? 'cell ' : `cell ${place}`;
        type = attribute('t') ?? '';
        value = '';
      } else if (local === 'v' || local === 't' || local === 'f') inValue = local;
    },
    close: (name) => {
      const local = localName(name);
      if (local === inValue) inValue = '';
      if (local !== 'c' || value === '') return;
      const head = heads.get(column);
      give(pairOf(left, value));
      const short = value.length > 61 ? value.slice(0, 61) : value;
      if (row === 1) heads.set(column, short);
      else if (head !== undefined && head !== left) give(pairOf(head, value));
      left = short;
    },
    text: (text) => {
      if (inValue === 'f') give(text);
      else if (inValue !== '') value += type === 's' && inValue === 'v' ? (strings[Number(text)] ?? '') : text;
    },
  });
  return lines.inside(sheet, 'sheet.txt', labels);
}

/** The column of a place such as `B7`: one to three letters before one to seven digits; '' for anything else. */
function columnOf(place: string): string {
  let letters = 0;
  while (letters < 4 && isBetween(place.charCodeAt(letters), 65, 90)) letters++;
  const digits = place.length - letters;
  if (letters === 0 || letters > 3 || digits === 0 || digits > 7) return '';
  for (let at = letters; at < place.length; at++) if (!isBetween(place.charCodeAt(at), 48, 57)) return '';
  return place.slice(0, letters);
}

function isBetween(code: number, least: number, most: number): boolean {
  return code >= least && code <= most;
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  walkXml(xml, {
    open: (name) => {
      const local = localName(name);
      if (local === 'si') text = '';
      inText = local === 't';
    },
    close: (name) => {
      inText = false;
      if (localName(name) === 'si') strings.push(text);
    },
    text: (piece) => {
      if (inText) text += piece;
    },
  });
  return strings;
}

function definedNames(xml: string): Inside[] {
  const lines: string[] = [];
  let name = '';
  walkXml(xml, {
    open: (element, attribute) => {
      name = localName(element) === 'definedName' ? (attribute('name') ?? '') : '';
    },
    text: (text) => {
      if (name !== '') lines.push(pairOf(name, text));
    },
  });
  return textInside('defined names', 'names.txt', lines);
}

function comments(xml: string, sheet: string): Inside[] {
  const lines: string[] = [];
  const labels: string[] = [];
  let place = '';
  let line = '';
  walkXml(xml, {
    open: (name, attribute) => {
      if (/^(comment|threadedComment)$/.test(localName(name))) place = attribute('ref') ?? '';
    },
    close: (name) => {
      if (!/^(comment|threadedComment)$/.test(localName(name))) return;
      lines.push(line.replaceAll('\n', ' '));
      labels.push(`comment at ${placeOf([place])}`);
      line = '';
    },
    text: (text) => {
      if (place !== '') line += text;
    },
  });
  return textInside(sheet, 'comments.txt', lines, labels);
}

/** The member that a relation names, from the folder of the part that has it. */
function memberAt(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
