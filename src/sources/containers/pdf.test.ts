import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pdfOf } from '../../../test/containers/make-pdf.ts';
import { type PdfContent, readPdf } from './pdf.ts';
import { pdfReader } from './pdf-reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program for the reader's thread, as a file. */
function script(name: string, body: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', (bytes) => { ${body} });\n`,
  );
  return path;
}

describe('a PDF', () => {
  it.each([false, true])('gives its text by page (packed: %s), and its properties', async (packed) => {
    const content = (await readPdf(pdfOf(['first (page)', 'second page'], { packed, title: 'a title' }))) as PdfContent;
    expect(content.pages.map((page) => page.trim())).toEqual(['first (page)', 'second page']);
    expect(content.properties).toContain('a title');
    expect(content.isCut).toBe(false);
  });

  it('says when it wants a password or is broken', async () => {
    expect(await readPdf(pdfOf(['text'], { encrypted: true }))).toBe('encrypted');
    expect(await readPdf(new TextEncoder().encode('%PDF-1.4 and nothing that follows'))).toBe('unreadable');
  });
});

describe('the reader in a thread', () => {
  it('is ended when a PDF takes too long or kills it, and goes on with the next', async () => {
    const read = pdfReader(
      script(
        'moody',
        "if (bytes[0] === 1) for (;;); if (bytes[0] === 2) process.exit(3); if (bytes[0] === 3) throw new Error('x'); parentPort.postMessage('encrypted');",
      ),
      1,
    );
    const answers = await Promise.all([1, 0, 2, 0, 3, 0].map((byte) => read(Uint8Array.of(byte))));
    expect(answers).toEqual(['over-cap', 'encrypted', 'unreadable', 'encrypted', 'unreadable', 'encrypted']);
  });

  it('sees no environment', async () => {
    const read = pdfReader(script('env', 'parentPort.postMessage(Object.keys(process.env).length);'));
    expect(await read(new Uint8Array(1))).toBe(0);
  });
});
