'use strict';
exports.id = 2751;
exports.ids = [2751];
exports.modules = {

  32751:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  officeReader: () => (  officeReader)
});

 
var inside = __webpack_require__(67287);
; 
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };


function walkXml(xml, visit) {
    let at = 0;
    while (at < xml.length) {
        const tag = xml.indexOf('<', at);
        if (tag !== at && visit.text !== undefined)
            visit.text(unescaped(xml.slice(at, tag < 0 ? xml.length : tag)));
        if (tag < 0)
            return;
        if (xml.startsWith('<![CDATA[', tag)) {
            const end = xml.indexOf(']]>', tag);
            visit.text?.(xml.slice(tag + 9, end < 0 ? xml.length : end));
            at = end < 0 ? xml.length : end + 3;
            continue;
        }
        const isComment = xml.startsWith('<!--', tag);
        const end = xml.indexOf(isComment ? '-->' : '>', tag);
        if (end < 0)
            return;
        at = end + (isComment ? 3 : 1);
        const first = xml.charCodeAt(tag + 1);
         
        if (first === 33 || first === 63)
            continue;
        xml_text_element(xml.slice(tag + 1, end), first === 47, visit);
    }
}
function xml_text_element(inner, isClose, visit) {
    if (isClose) {
        visit.close?.(inner.slice(1).trim());
        return;
    }
    const isEmpty = inner.endsWith('/');
    const stop = endOfName(inner);
    const name = stop === inner.length ? inner : inner.slice(0, stop);
    visit.open?.(name, (wanted) => attributeIn(inner, wanted));
    if (isEmpty)
        visit.close?.(name);
}
 
function endOfName(inner) {
    for (let at = 0; at < inner.length; at++) {
        const code = inner.charCodeAt(at);
         
        if (code <= 32 || code === 47 || (code > 127 && /\s/.test(inner[at])))
            return at;
    }
    return inner.length;
}
function attributeIn(inner, wanted) {
     
    const plain = ` ${wanted}="`;
    const at = inner.indexOf(plain);
    if (at >= 0 && inner.indexOf('"') === at + plain.length - 1 && !inner.includes("'")) {
        const from = at + plain.length;
        const end = inner.indexOf('"', from);
        return unescaped(inner.slice(from, end < 0 ? inner.length : end));
    }
    return attributeAnyhow(inner, wanted);
}
function attributeAnyhow(inner, wanted) {
    for (let at = inner.indexOf(wanted); at >= 0; at = inner.indexOf(wanted, at + 1)) {
        const after = /^\s{0,20}=\s{0,20}(["'])/.exec(inner.slice(at + wanted.length, at + wanted.length + 50));
        if (after === null || !/\s/.test(inner[at - 1] ?? ''))
            continue;
        const from = at + wanted.length + after[0].length;
        const end = inner.indexOf(after[1], from);
        return unescaped(inner.slice(from, end < 0 ? inner.length : end));
    }
    return undefined;
}
function unescaped(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return entities[name] ?? whole;
        const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
    });
}

; 




function paragraphsOf(xml, inText) {
    const lines = [];
    const labels = [];
    let line = '';
    let number = 0;
    let open = 0;
    let cells = [];
    const flush = () => {
        lines.push(line.replaceAll('\n', ' '));
        labels.push(`paragraph ${number}`);
        line = '';
    };
    walkXml(xml, {
        open: (name) => {
            const local = localName(name);
            if (inText?.has(local))
                open++;
            else if (local === 'p')
                number++;
            else if (local === 'tr')
                cells = [];
            else if (local === 'tc')
                cells.push('');
            else if (local === 'tab')
                line += '\t';
            else if (local === 'br' || local === 'cr')
                flush();
        },
        close: (name) => {
            const local = localName(name);
            if (inText?.has(local))
                open--;
            else if (local === 'p') {
                if (cells.length > 0)
                    cells[cells.length - 1] = line;
                if (line !== '')
                    flush();
            }
            else if (local === 'tr') {
                for (let i = 1; i < cells.length; i++) {
                    lines.push(pairOf(cells[i - 1], cells[i]));
                    labels.push(`paragraph ${number}`);
                }
                cells = [];
            }
        },
        text: (text) => {
            if (inText === null || open > 0)
                line += text;
        },
    });
    if (line !== '')
        flush();
    return { lines, labels };
}
 
function wordTexts(name, xml) {
    const part = (name.split('/').at(-1) ?? '').replace(/\.xml$/, '');
    const { lines, labels } = paragraphsOf(xml, new Set(['t', 'delText', 'instrText', 'delInstrText']));
    return (0,inside .kg)((0,inside .$t)([part]), 'document.txt', lines, labels);
}
 
function propertyTexts(xml) {
    const lines = [];
    let name = '';
    walkXml(xml, {
        open: (element, attribute) => {
            if (localName(element) === 'property')
                name = attribute('name') ?? '';
        },
        text: (text) => {
            if (text.trim() !== '')
                lines.push(pairOf(name, text));
        },
    });
    return (0,inside .kg)('properties', 'properties.txt', lines);
}
 
function localName(name) {
    const colon = name.indexOf(':');
    return colon < 0 ? name : name.slice(colon + 1);
}
 
function pairOf(name, value) {
    const trimmed = name.trim();
    const left = trimmed.includes('\n') ? trimmed.replaceAll('\n', ' ') : trimmed;
    const last = left.charCodeAt(left.length - 1);
    if (left === '' || left.length > 60)
        return value;
    return `${last === 58 || last === 61 ? left.slice(0, -1) : left}: ${value}`;
}

; 



const mostRepeats = 16_384;


function openDocumentTexts(name, xml) {
    const places = [{ title: name === 'meta.xml' ? 'properties' : 'text', lines: [], labels: [] }];
    let row = 0;
    let column = 0;
    let left = '';
    let cell = '';
    let line = '';
    let slides = 0;
    let repeats = 1;
    const here = () => places.at(-1);
    const begin = (title) => places.push({ title, lines: [], labels: [] });
    const give = (text) => {
        if (text === '')
            return;
        here().lines.push(text.replaceAll('\n', ' '));
        here().labels.push(row > 0 ? `cell ${columnName(column)}${row}` : `paragraph ${here().lines.length}`);
    };
    walkXml(xml, {
        open: (element, attribute) => {
            if (element === 'table:table') {
                begin(`sheet ${(0,inside .$t)([attribute('table:name') ?? ''])}`);
                row = 0;
            }
            else if (element === 'draw:page')
                begin(`slide ${++slides}`);
            else if (element === 'presentation:notes')
                begin(`slide ${slides} notes`);
            else if (element === 'table:table-row') {
                row += 1;
                repeats = count(attribute('table:number-rows-repeated'));
                column = 0;
                left = '';
            }
            else if (element === 'table:table-cell' || element === 'table:covered-table-cell') {
                column += 1;
                cell = '';
                const more = count(attribute('table:number-columns-repeated')) - 1;
                column += more;
            }
            else if (localName(element) === 'user-defined')
                line += `${attribute('meta:name') ?? ''}: `;
            else if (element === 'text:tab')
                line += '\t';
            else if (element === 'text:s')
                line += ' ';
        },
        close: (element) => {
            if (element === 'text:p' || element === 'text:h' || element.startsWith('meta:') || element.startsWith('dc:')) {
                if (row > 0)
                    cell += cell === '' ? line : ` ${line}`;
                else
                    give(line);
                line = '';
            }
            else if (element === 'table:table-cell') {
                give(cell === '' ? '' : pairOf(left, cell));
                left = cell;
            }
            else if (element === 'table:table-row')
                row += repeats - 1;
            else if (element === 'table:table') {
                row = 0;
                begin('text');
            }
        },
        text: (text) => {
            line += text;
        },
    });
    return places.flatMap(({ title, lines, labels }) => (0,inside .kg)(title, 'document.txt', lines, labels));
}
function count(text) {
    const number = Number(text ?? 1);
    return Number.isInteger(number) && number > 0 ? Math.min(number, mostRepeats) : 1;
}
function columnName(column) {
    let name = '';
    for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
        name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    return name;
}

; 



const mostSlides = 2000;
 
async function slideOfNotes(members, textOf) {
    const slides = new Map();
    const notes = members.filter((member) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(member)).slice(0, mostSlides);
    for (const member of notes) {
        const file = member.split('/').at(-1);
        walkXml(await textOf(`ppt/notesSlides/_rels/${file}.rels`), {
            open: (_, attribute) => {
                const slide = /slides\/slide(\d+)\.xml$/.exec(attribute('Target') ?? '')?.[1];
                if (slide !== undefined)
                    slides.set(member, slide);
            },
        });
    }
    return slides;
}
 
function presentationTexts(name, xml, slideOf) {
    const file = (name.split('/').at(-1) ?? '').replace(/\.xml$/, '');
    const number = /\d+$/.exec(file)?.[0] ?? '';
    const notes = slideOf.get(name) ?? number;
    const place = name.includes('notesSlides/')
        ? `slide ${notes} notes`
        : name.includes('slides/')
            ? `slide ${number}`
            : (0,inside .$t)([file]);
    const { lines } = paragraphsOf(xml, new Set(['t', 'text']));
    return (0,inside .kg)(place, 'slide.txt', lines);
}

; 



const mostSheets = 1000;
 
async function readWorkbook(textOf) {
    const targets = new Map();
    walkXml(await textOf('xl/_rels/workbook.xml.rels'), {
        open: (_, attribute) => {
            const target = attribute('Target');
            if (target !== undefined)
                targets.set(attribute('Id') ?? '', memberAt('xl', target));
        },
    });
    const sheets = new Map();
    walkXml(await textOf('xl/workbook.xml'), {
        open: (name, attribute) => {
            if (localName(name) !== 'sheet' || sheets.size >= mostSheets)
                return;
            const state = attribute('state');
            const member = targets.get(attribute('r:id') ?? '');
            const title = `sheet ${(0,inside .$t)([attribute('name') ?? ''])}`;
            if (member !== undefined)
                sheets.set(member, state === undefined || state === 'visible' ? title : `${title} (hidden)`);
        },
    });
    const commented = new Map();
    for (const [member, title] of sheets) {
        const file = member.split('/').at(-1) ?? '';
        walkXml(await textOf(`xl/worksheets/_rels/${file}.rels`), {
            open: (_, attribute) => {
                const target = attribute('Target');
                if (target !== undefined && /comment/i.test(target))
                    commented.set(memberAt('xl/worksheets', target), title);
            },
        });
    }
    return { strings: sharedStrings(await textOf('xl/sharedStrings.xml')), sheets, commented };
}
 
function sheetTexts(name, xml, workbook) {
    if (/sharedStrings\.xml$/i.test(name))
        return (0,inside .kg)('shared strings', 'strings.txt', workbook.strings);
    if (/workbook\.xml$/i.test(name))
        return definedNames(xml);
    if (/comments/i.test(name))
        return comments(xml, workbook.commented.get(name) ?? 'comments');
    return cells(xml, workbook.sheets.get(name) ?? (0,inside .$t)([name.split('/').at(-1) ?? '']), workbook.strings);
}


function cells(xml, sheet, strings) {
    const lines = (0,inside .oW)();
    const labels = [];
    const heads = new Map();
    let row = 0;
    let left = '';
    let column = '';
    let label = 'cell ';
    let type = '';
    let value = '';
    let inValue = '';
    const give = (text) => {
        lines.add(text.includes('\n') ? text.replaceAll('\n', ' ') : text);
        labels.push(label);
    };
    walkXml(xml, {
        open: (name, attribute) => {
            const local = localName(name);
            if (local === 'row') {
                row++;
                left = '';
            }
            else if (local === 'c') {
                const place = attribute('r') ?? '';
                column = columnOf(place);
                label = column === '' ? 'cell ' : `cell ${place}`;
                type = attribute('t') ?? '';
                value = '';
            }
            else if (local === 'v' || local === 't' || local === 'f')
                inValue = local;
        },
        close: (name) => {
            const local = localName(name);
            if (local === inValue)
                inValue = '';
            if (local !== 'c' || value === '')
                return;
            const head = heads.get(column);
            give(pairOf(left, value));
            const short = value.length > 61 ? value.slice(0, 61) : value;
            if (row === 1)
                heads.set(column, short);
            else if (head !== undefined && head !== left)
                give(pairOf(head, value));
            left = short;
        },
        text: (text) => {
            if (inValue === 'f')
                give(text);
            else if (inValue !== '')
                value += type === 's' && inValue === 'v' ? (strings[Number(text)] ?? '') : text;
        },
    });
    return lines.inside(sheet, 'sheet.txt', labels);
}
 
function columnOf(place) {
    let letters = 0;
    while (letters < 4 && isBetween(place.charCodeAt(letters), 65, 90))
        letters++;
    const digits = place.length - letters;
    if (letters === 0 || letters > 3 || digits === 0 || digits > 7)
        return '';
    for (let at = letters; at < place.length; at++)
        if (!isBetween(place.charCodeAt(at), 48, 57))
            return '';
    return place.slice(0, letters);
}
function isBetween(code, least, most) {
    return code >= least && code <= most;
}
function sharedStrings(xml) {
    const strings = [];
    let text = '';
    let inText = false;
    walkXml(xml, {
        open: (name) => {
            const local = localName(name);
            if (local === 'si')
                text = '';
            inText = local === 't';
        },
        close: (name) => {
            inText = false;
            if (localName(name) === 'si')
                strings.push(text);
        },
        text: (piece) => {
            if (inText)
                text += piece;
        },
    });
    return strings;
}
function definedNames(xml) {
    const lines = [];
    let name = '';
    walkXml(xml, {
        open: (element, attribute) => {
            name = localName(element) === 'definedName' ? (attribute('name') ?? '') : '';
        },
        text: (text) => {
            if (name !== '')
                lines.push(pairOf(name, text));
        },
    });
    return (0,inside .kg)('defined names', 'names.txt', lines);
}
function comments(xml, sheet) {
    const lines = [];
    const labels = [];
    let place = '';
    let line = '';
    walkXml(xml, {
        open: (name, attribute) => {
            if (/^(comment|threadedComment)$/.test(localName(name)))
                place = attribute('ref') ?? '';
        },
        close: (name) => {
            if (!/^(comment|threadedComment)$/.test(localName(name)))
                return;
            lines.push(line.replaceAll('\n', ' '));
            labels.push(`comment at ${(0,inside .$t)([place])}`);
            line = '';
        },
        text: (text) => {
            if (place !== '')
                line += text;
        },
    });
    return (0,inside .kg)(sheet, 'comments.txt', lines, labels);
}
 
function memberAt(folder, target) {
    if (target.startsWith('/'))
        return target.slice(1);
    const steps = folder.split('/');
    for (const step of target.split('/')) {
        if (step === '..')
            steps.pop();
        else if (step !== '.')
            steps.push(step);
    }
    return steps.join('/');
}

; 




const word = /^word\/(document|header\d*|footer\d*|comments\w*|footnotes|endnotes|glossary\/document)\.xml$/;
const slides = /^ppt\/(slides\/slide|notesSlides\/notesSlide|comments\/\w*comment\w*|slideMasters\/slideMaster|slideLayouts\/slideLayout)[\w.-]*\.xml$/i;
const sheets = /^xl\/(worksheets\/[\w.-]+|comments\/?\w*|threadedComments\/[\w.-]+|sharedStrings|workbook)\.xml$/i;
const properties = /^docProps\/custom\.xml$/;
const content = /^(content|meta)\.xml$/;


async function officeReader(entries, read) {
    const names = new Map(entries.map((entry) => [entry.name, entry]));
    const textOf = async (name) => {
        const entry = names.get(name);
        const bytes = entry === undefined ? 'unreadable' : await read(entry);
        return typeof bytes === 'string' ? '' : xmlOf(bytes);
    };
    if (names.has('content.xml') && names.has('mimetype'))
        return readerOf([[content, openDocumentTexts]]);
    if (!names.has('[Content_Types].xml'))
        return null;
    const custom = [properties, (_, xml) => propertyTexts(xml)];
    if ([...names.keys()].some((name) => name.startsWith('xl/'))) {
        const workbook = await readWorkbook(textOf);
        return readerOf([[sheets, (name, xml) => sheetTexts(name, xml, workbook)], custom]);
    }
    if ([...names.keys()].some((name) => name.startsWith('ppt/'))) {
        const slideOf = await slideOfNotes([...names.keys()], textOf);
        return readerOf([[slides, (name, xml) => presentationTexts(name, xml, slideOf)], custom]);
    }
    return readerOf([[word, wordTexts], custom]);
}
function readerOf(parts) {
    const partOf = (name) => parts.find(([names]) => names.test(name));
    return {
        reads: (name) => partOf(name) !== undefined,
        texts: (name, bytes) => partOf(name)?.[1](name, xmlOf(bytes)) ?? [],
    };
}
 
function xmlOf(bytes) {
    const [a, b] = bytes;
    const wide = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(wide).decode(bytes);
}


  })

};
