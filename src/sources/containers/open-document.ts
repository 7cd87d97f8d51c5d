import { type Inside, placeOf, textInside } from './inside.ts';
import { localName, pairOf } from './word.ts';
import { walkXml } from './xml-text.ts';

interface Place {
  readonly title: string;
  readonly lines: string[];
  readonly labels: string[];
}

const mostRepeats = 16_384;

/**
 * The texts of `content.xml` or `meta.xml` of an OpenDocument file: sheets with their cells, slides, and all other text by
 * paragraphs, comments and deleted text included.
 */
export function openDocumentTexts(name: string, xml: string): readonly Inside[] {
  const places: Place[] = [{ title: name === 'meta.xml' ? 'properties' : 'text', lines: [], labels: [] }];
  let row = 0;
  let column = 0;
  let left = '';
  let cell = '';
  let line = '';
  let slides = 0;
  let repeats = 1;
  const here = () => places.at(-1) as Place;
  const begin = (title: string) => places.push({ title, lines: [], labels: [] });
  const give = (text: string) => {
    if (text === '') return;
    here().lines.push(text.replaceAll('\n', ' '));
    here().labels.push(row > 0 ? `cell ${columnName(column)}${row}` : `paragraph ${here().lines.length}`);
  };
  walkXml(xml, {
    open: (element, attribute) => {
      if (element === 'table:table') {
        begin(`sheet ${placeOf([attribute('table:name') ?? ''])}`);
        row = 0;
      } else if (element === 'draw:page') begin(`slide ${++slides}`);
      else if (element === 'presentation:notes') begin(`slide ${slides} notes`);
      else if (element === 'table:table-row') {
        row += 1;
        repeats = count(attribute('table:number-rows-repeated'));
        column = 0;
        left = '';
      } else if (element === 'table:table-cell' || element === 'table:covered-table-cell') {
        column += 1;
        cell = '';
        const more = count(attribute('table:number-columns-repeated')) - 1;
        column += more;
      } else if (localName(element) === 'user-defined') line += `${attribute('meta:name') ?? ''}: `;
      else if (element === 'text:tab') line += '\t';
      else if (element === 'text:s') line += ' ';
    },
    close: (element) => {
      if (element === 'text:p' || element === 'text:h' || element.startsWith('meta:') || element.startsWith('dc:')) {
        if (row > 0) cell += cell === '' ? line : ` ${line}`;
        else give(line);
        line = '';
      } else if (element === 'table:table-cell') {
        give(cell === '' ? '' : pairOf(left, cell));
        left = cell;
      } else if (element === 'table:table-row') row += repeats - 1;
      else if (element === 'table:table') {
        row = 0;
        begin('text');
      }
    },
    text: (text) => {
      line += text;
    },
  });
  return places.flatMap(({ title, lines, labels }) => textInside(title, 'document.txt', lines, labels));
}

function count(text: string | undefined): number {
  const number = Number(text ?? 1);
  return Number.isInteger(number) && number > 0 ? Math.min(number, mostRepeats) : 1;
}

function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
