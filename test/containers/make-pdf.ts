import { deflateSync } from 'node:zlib';

/** A PDF in memory with one line of text on each page, as a small program would write it. */
export function pdfOf(
  pages: readonly string[],
  options: { packed?: boolean; encrypted?: boolean; title?: string } = {},
): Buffer {
  const objects: Buffer[] = [];
  const add = (body: string, stream?: Buffer) => {
    const data = stream === undefined ? [] : [Buffer.from('\nstream\n'), stream, Buffer.from('\nendstream')];
    objects.push(
      Buffer.concat([Buffer.from(`${objects.length + 1} 0 obj\n${body}`), ...data, Buffer.from('\nendobj\n')]),
    );
    return objects.length;
  };
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (const text of pages) {
    const escaped = text.replace(/[\\()]/g, '\\$&');
    const plain = Buffer.from(`BT /F1 12 Tf 40 700 Td (${escaped}) Tj ET`);
    const stream = options.packed === true ? deflateSync(plain) : plain;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${objects.length + 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    add(`<< /Length ${stream.length}${options.packed === true ? ' /Filter /FlateDecode' : ''} >>`, stream);
  }
  const info = options.title === undefined ? '' : ` /Info ${add(`<< /Title (${options.title}) >>`)} 0 R`;
  const digits = '0'.repeat(64);
  const lock =
    options.encrypted === true
      ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${digits}> /U <${digits}> /P -4 >> /ID [<00> <00>]`
      : '';
  const header = Buffer.from('%PDF-1.4\n%\xe2\xe3\n', 'latin1');
  const offsets: number[] = [];
  let at = header.length;
  for (const object of objects) {
    offsets.push(at);
    at += object.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R${info}${lock} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([header, ...objects, Buffer.from(end)]);
}
