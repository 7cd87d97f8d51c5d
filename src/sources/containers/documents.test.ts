import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { defaultCaps } from './budget.ts';
import { expand } from './expand.ts';

/** What is inside as `place` and lines with their labels; members that are no text are left out. */
async function opened(bytes: Uint8Array, path = 'x'): Promise<string[]> {
  const found: string[] = [];
  for await (const piece of expand(bytes, path, { caps: defaultCaps }) ?? []) {
    if ('unread' in piece) found.push(`${piece.inside}: !${piece.unread}`);
    else if (piece.extracted === true || path.endsWith('.eml')) {
      const lines = new TextDecoder().decode(piece.bytes).split('\n');
      for (const [i, line] of lines.entries())
        found.push(`${piece.inside}${piece.labels === undefined ? '' : `, ${piece.labels[i]}`}: ${line}`);
    }
  }
  return found;
}

function packed(parts: Record<string, string>): Uint8Array {
  const texts = Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  return zipSync(Object.fromEntries(texts));
}

const types = { '[Content_Types].xml': '<Types/>' };
const xlsxParts = {
  ...types,
  'xl/workbook.xml':
    '<workbook><sheets><sheet name="Config" sheetId="1" r:id="r1"/><sheet name="Old &amp; gone" state="hidden" r:id="r2"/></sheets><definedNames><definedName name="TOKEN">"abc-123"</definedName></definedNames></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<R><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></R>',
  'xl/sharedStrings.xml': '<sst><si><t>api_key</t></si><si><r><t>va</t></r><r><t>lue</t></r></si></sst>',
  'xl/worksheets/sheet1.xml':
    '<worksheet><sheetData><row r="7"><c r="A7" t="s"><v>0</v></c><c r="B7" t="s"><v>1</v></c></row></sheetData></worksheet>',
  'xl/worksheets/sheet2.xml':
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>inline</t></is></c><c r="B1"><f>CONCAT("x","y")</f><v>12</v></c></row></sheetData></worksheet>',
  'xl/worksheets/_rels/sheet1.xml.rels': '<R><Relationship Id="c" Target="../comments1.xml"/></R>',
  'xl/comments1.xml':
    '<comments><commentList><comment ref="B7"><text><r><t>a re</t></r><r><t>mark</t></r></text></comment></commentList></comments>',
};

describe('documents', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'docx: runs that split a word are joined, deleted text and cells count',
      {
        ...types,
        'word/document.xml':
          '<w:document><w:p><w:r><w:t>tok</w:t></w:r><w:proofErr/><w:r><w:t xml:space="preserve">en &lt;1&#65;&gt;</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>key</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>value</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:document>',
        'word/comments.xml': '<w:comments><w:comment><w:p><w:r><w:t>remark</w:t></w:r></w:p></w:comment></w:comments>',
        'docProps/custom.xml':
          '<Properties><property name="apiKey"><vt:lpwstr>secret text</vt:lpwstr></property></Properties>',
      },
      [
        'document, paragraph 1: token <1A>',
        'document, paragraph 2: deleted',
        'document, paragraph 3: key',
        'document, paragraph 4: value',
        'document, paragraph 4: key: value',
        'comments, paragraph 1: remark',
        'properties: apiKey: secret text',
      ],
    ],
    [
      'xlsx: cells by address, hidden sheets, comments, defined names',
      xlsxParts,
      [
        'defined names: TOKEN: "abc-123"',
        'shared strings: api_key',
        'shared strings: value',
        'sheet Config, cell A7: api_key',
        'sheet Config, cell B7: api_key: value',
        'sheet Old & gone (hidden), cell A1: inline',
        'sheet Old & gone (hidden), cell B1: CONCAT("x","y")',
        'sheet Old & gone (hidden), cell B1: inline: 12',
        'sheet Config, comment at B7: a remark',
      ],
    ],
    [
      'pptx: slides, and notes by the slide that they belong to',
      {
        ...types,
        'ppt/slides/slide2.xml': '<p:sld><a:p><a:r><a:t>on the</a:t></a:r><a:r><a:t> slide</a:t></a:r></a:p></p:sld>',
        'ppt/notesSlides/notesSlide1.xml': '<p:notes><a:p><a:r><a:t>said aloud</a:t></a:r></a:p></p:notes>',
        'ppt/notesSlides/_rels/notesSlide1.xml.rels': '<R><Relationship Target="../slides/slide2.xml"/></R>',
      },
      ['slide 2: on the slide', 'slide 2 notes: said aloud'],
    ],
    [
      'ods: cells by address, repeated rows and columns counted',
      {
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml':
          '<office:document-content><table:table table:name="S"><table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>name</text:p></table:table-cell><table:table-cell><text:p>va</text:p></table:table-cell></table:table-row></table:table></office:document-content>',
      },
      ['sheet S, cell C4: name', 'sheet S, cell D4: name: va'],
    ],
    [
      'odt: paragraphs with their spans joined, remarks',
      {
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml':
          '<office:text><text:p>to<text:span>ken</text:span></text:p><office:annotation><text:p>remark</text:p></office:annotation></office:text>',
      },
      ['text, paragraph 1: token', 'text, paragraph 2: remark'],
    ],
  ])('%s', async (_, parts, expected) => {
    expect(await opened(packed(parts))).toEqual(expected);
  });

  it('that are no XML at all give nothing and break nothing', async () => {
    for (const text of [
      '<',
      '<w:p',
      '<!--',
      '<![CDATA[',
      '</>',
      '<w:t>&#99999999;&#x110000;</w:t>',
      ']]>'.repeat(1000),
    ]) {
      expect(await opened(packed({ ...types, 'word/document.xml': text, 'xl/workbook.xml': text }))).toBeInstanceOf(
        Array,
      );
    }
  });
});

describe('mail', () => {
  const mail = [
    'From: a@b.invalid',
    'Subject: =?utf-8?B?Z3JlZXRpbmdz?=',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'a long te=',
    'xt',
    '--b',
    'Content-Type: application/octet-stream; name="k.txt"',
    'Content-Disposition: attachment; filename="k.txt"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('attached').toString('base64'),
    '--b--',
    '',
  ].join('\r\n');

  it('gives headers, decoded text and attachments', async () => {
    const found = await opened(new TextEncoder().encode(mail), 'x.eml');
    expect(found).toEqual(
      expect.arrayContaining(['headers.txt: subject: greetings', 'text.txt: a long text', 'k.txt: attached']),
    );
  });

  it('of an mbox file is told by its number', async () => {
    const box = `From a@b.invalid Sun Nov 22\n${mail}\nFrom c@d.invalid Mon Nov 23\n${mail}`;
    const found: string[] = [];
    for await (const piece of expand(new TextEncoder().encode(box), 'all.mbox', { caps: defaultCaps }) ?? [])
      found.push(piece.inside);
    expect(found).toEqual(
      [1, 2].flatMap((n) => ['headers.txt', 'text.txt', 'k.txt'].map((name) => `mail ${n}/${name}`)),
    );
  });
});
