import type { Closed } from './budget.ts';
import type { Inside } from './inside.ts';
import { openDocumentTexts } from './open-document.ts';
import { presentationTexts, slideOfNotes } from './presentation.ts';
import { readWorkbook, sheetTexts, type Workbook } from './spreadsheet.ts';
import { propertyTexts, wordTexts } from './word.ts';
import type { ZipEntry } from './zip.ts';

/** Reads the parts of an office document that hold text; other members are scanned as they are. */
export interface OfficeReader {
  reads(member: string): boolean;
  texts(member: string, bytes: Uint8Array): readonly Inside[];
}

type Read = (entry: ZipEntry) => Promise<Uint8Array | Closed>;

const word = /^word\/(document|header\d*|footer\d*|comments\w*|footnotes|endnotes|glossary\/document)\.xml$/;
const slides =
  /^ppt\/(slides\/slide|notesSlides\/notesSlide|comments\/\w*comment\w*|slideMasters\/slideMaster|slideLayouts\/slideLayout)[\w.-]*\.xml$/i;
const sheets = /^xl\/(worksheets\/[\w.-]+|comments\/?\w*|threadedComments\/[\w.-]+|sharedStrings|workbook)\.xml$/i;
const properties = /^docProps\/custom\.xml$/;
const content = /^(content|meta)\.xml$/;

/**
 * The reader for docx, xlsx, pptx (and their kin with macros and templates) and OpenDocument files, told by the members that
 * they have; null for any other zip. Names of sheets and the strings that cells share are read first.
 */
export async function officeReader(entries: readonly ZipEntry[], read: Read): Promise<OfficeReader | null> {
  const names = new Map(entries.map((entry) => [entry.name, entry]));
  const textOf = async (name: string) => {
    const entry = names.get(name);
    const bytes = entry === undefined ? 'unreadable' : await read(entry);
    return typeof bytes === 'string' ? '' : xmlOf(bytes);
  };
  if (names.has('content.xml') && names.has('mimetype')) return readerOf([[content, openDocumentTexts]]);
  if (!names.has('[Content_Types].xml')) return null;
  const custom = [properties, (_: string, xml: string) => propertyTexts(xml)] as const;
  if ([...names.keys()].some((name) => name.startsWith('xl/'))) {
    const workbook: Workbook = await readWorkbook(textOf);
    return readerOf([[sheets, (name, xml) => sheetTexts(name, xml, workbook)], custom]);
  }
  if ([...names.keys()].some((name) => name.startsWith('ppt/'))) {
    const slideOf = await slideOfNotes([...names.keys()], textOf);
    return readerOf([[slides, (name, xml) => presentationTexts(name, xml, slideOf)], custom]);
  }
  return readerOf([[word, wordTexts], custom]);
}

type Part = readonly [names: RegExp, texts: (name: string, xml: string) => readonly Inside[]];

function readerOf(parts: readonly Part[]): OfficeReader {
  const partOf = (name: string) => parts.find(([names]) => names.test(name));
  return {
    reads: (name) => partOf(name) !== undefined,
    texts: (name, bytes) => partOf(name)?.[1](name, xmlOf(bytes)) ?? [],
  };
}

/** XML is UTF-8 unless a mark says UTF-16. */
function xmlOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const wide = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide).decode(bytes);
}
