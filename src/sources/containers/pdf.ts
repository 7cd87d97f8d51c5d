/** What a PDF holds: its pages' texts in order, its properties, and files attached to it. */
export interface PdfContent {
  readonly pages: readonly string[];
  readonly properties: string;
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** a cap was reached: pages, text or attachments are missing */
  readonly isCut: boolean;
}

const mostPages = 2000;
const mostText = 16 * 2 ** 20;
const mostAttachments = 100;

/**
 * Reads a PDF with pdf.js: text by page with form values, notes and link targets; properties; attachments. No script of it
 * runs, no font is loaded. `encrypted` when it wants a password, `unreadable` when it is broken.
 * It may take any time and memory: run it where it can be stopped.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent | 'encrypted' | 'unreadable'> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // the reader takes the memory away from its caller
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      verbosity: 0,
      stopAtErrors: false,
    });
    const pages: string[] = [];
    let room = mostText;
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages) && room > 0; number++) {
      const text = await pageText(pdf, number);
      pages.push(text.slice(0, room));
      room -= text.length;
    }
    const attachments = await attachmentsOf(pdf);
    const isCut = pages.length < pdf.numPages || room < 0 || attachments.length > mostAttachments;
    return { pages, properties: await propertiesOf(pdf), attachments: attachments.slice(0, mostAttachments), isCut };
  } catch (error) {
    return (error as { name?: string }).name === 'PasswordException' ? 'encrypted' : 'unreadable';
  }
}

type Pdf = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;

async function pageText(pdf: Pdf, number: number): Promise<string> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const lines = [items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')];
    for (const { fieldName, fieldValue, contentsObj, url } of (await page.getAnnotations()) as Annotation[]) {
      if (typeof fieldValue === 'string' && fieldValue !== '') lines.push(`${fieldName ?? ''}: ${fieldValue}`);
      if (contentsObj?.str !== undefined && contentsObj.str !== '') lines.push(contentsObj.str);
      if (url !== undefined) lines.push(url);
    }
    page.cleanup();
    return lines.join('\n');
  } catch {
    // a page that cannot be drawn has no text; the others may
    return '';
  }
}

interface Annotation {
  readonly fieldName?: string;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: string };
  readonly url?: string;
}

async function propertiesOf(pdf: Pdf): Promise<string> {
  try {
    const { info, metadata } = await pdf.getMetadata();
    const raw = (metadata as { getRaw?: () => string } | null)?.getRaw?.() ?? '';
    return `${JSON.stringify(info, null, 1)}\n${raw.slice(0, 2 ** 20)}`;
  } catch {
    return '';
  }
}

async function attachmentsOf(pdf: Pdf): Promise<{ name: string; bytes: Uint8Array }[]> {
  try {
    const found = (await pdf.getAttachments()) as Record<string, { filename?: string; content?: Uint8Array }> | null;
    return Object.entries(found ?? {}).flatMap(([key, { filename, content }]) =>
      content === undefined ? [] : [{ name: filename ?? key, bytes: content }],
    );
  } catch {
    return [];
  }
}
