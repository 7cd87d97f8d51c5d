'use strict';
exports.id = 5295;
exports.ids = [5295];
exports.modules = {

  95295:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  lookAtPictures: () => (  lookAtPictures)
});

 
var external_node_fs_ = __webpack_require__(73024);
 
var external_node_path_ = __webpack_require__(76760);
 
var problem = __webpack_require__(75254);
 
var import_module = __webpack_require__(75141);
 
var resolve = __webpack_require__(41547);
 
var pictures = __webpack_require__(8014);
 
var checksum = __webpack_require__(66505);
; 

 
const confused = ['0Oo', '1lI|'];
const mostReadings = 20_000;


function findRecognised(scan, text) {
    const spaced = [text, text.replace(/ ?([_-]) ?/g, '$1'), text.replace(/[ \t]/g, '')];
    const readings = spaced.flatMap((each) => [
        each,
        ...['0', 'O'].flatMap((zero) => ['1', 'l', 'I'].flatMap((one) => [
             
            each.replace(/(\S{0,12}[-_]|\S{4})(\S+)/g, (_, head, body) => head + read(body, zero, one)),
            read(each, zero, one),
        ])),
    ]);
    const best = new Map();
    for (const reading of new Set(readings)) {
        const seen = new Map();
        for (const candidate of scan(reading)) {
            const settled = settle(candidate);
             
            const line = `${candidate.location.startLine} ${candidate.rule.id}`;
            const count = (seen.get(line) ?? 0) + 1;
            seen.set(line, count);
            const known = best.get(`${line} ${count}`);
             
            const isProof = settled.confidence === 'certain' && known?.confidence !== 'certain';
            if (known === undefined || isProof)
                best.set(`${line} ${count}`, settled);
        }
    }
    return [...best.values()];
}
 
function* readingsOf(secret) {
    const choices = [...secret].map((character) => {
        const group = confused.find((characters) => characters.includes(character));
        return group === undefined
            ? [character]
            : [character, ...[...group].filter((other) => other !== character && other !== '|')];
    });
    const picks = choices.map(() => 0);
    for (let count = 0; count < mostReadings; count++) {
        yield choices.map((characters, i) => characters[picks[i]]).join('');
        let at = choices.length - 1;
        while (at >= 0 && picks[at] + 1 === choices[at].length)
            picks[at--] = 0;
        if (at < 0)
            return;
        picks[at] = picks[at] + 1;
    }
}
function settle(candidate) {
    const { rule, secret, dropped, confidence } = candidate;
    if (dropped !== null || confidence === 'certain')
        return candidate;
    if (rule.checksum !== undefined) {
        for (const reading of readingsOf(secret)) {
            if (!(0,checksum .k9)(rule.checksum, reading))
                continue;
            const fact = reading === secret ? 'its checksum holds' : 'its checksum holds with characters that look alike exchanged';
            const identity = candidate.identity === secret ? reading : candidate.identity;
            return { ...candidate, secret: reading, identity, confidence: 'certain', reasons: [reason(fact, 'certain')] };
        }
    }
    if (confidence !== 'high')
        return candidate;
    const reasons = [
        ...candidate.reasons,
        reason('it was recognised in a picture, where one character may be wrong', 'high becomes medium'),
    ];
    return { ...candidate, confidence: 'medium', reasons };
}
function read(text, zero, one) {
    return text.replace(/[0Oo]/g, zero).replace(/[1lI|]/g, one);
}
function reason(fact, effect) {
    return { step: 'picture', fact, effect };
}

 
var secrets_scan = __webpack_require__(63457);
 
var containers_media = __webpack_require__(50679);
; 


function pixelsOf(bytes, media) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
        if (media === 'png')
            return view.getUint32(16) * view.getUint32(20);
        if (media === 'gif')
            return view.getUint16(6, true) * view.getUint16(8, true);
        if (media === 'bmp')
            return Math.abs(view.getInt32(18, true)) * Math.abs(view.getInt32(22, true));
        if (media === 'jpeg')
            return jpegPixels(view);
        if (media === 'webp')
            return webpPixels(view);
        return media === 'tiff' ? tiffPixels(view) : null;
    }
    catch {
         
        return null;
    }
}
function jpegPixels(view) {
    for (let at = 2; view.getUint8(at) === 0xff;) {
        const marker = view.getUint8(at + 1);
         
        const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
        if (isFrame)
            return view.getUint16(at + 5) * view.getUint16(at + 7);
        at += 2 + Math.max(2, view.getUint16(at + 2));
    }
    return null;
}
function webpPixels(view) {
    const kind = view.getUint32(12);
     
    if (kind === 0x56503858) {
        return (1 + (view.getUint32(24, true) & 0xffffff)) * (1 + (view.getUint32(26, true) >>> 8));
    }
    if (kind === 0x5650384c) {
        const bits = view.getUint32(21, true);
        return (1 + (bits & 0x3fff)) * (1 + ((bits >>> 14) & 0x3fff));
    }
    return kind === 0x56503820 ? (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff) : null;
}
function tiffPixels(view) {
    const little = view.getUint8(0) === 0x49;
    const directory = view.getUint32(4, little);
    const sizes = new Map();
    for (let i = 0; i < view.getUint16(directory, little); i++) {
        const at = directory + 2 + 12 * i;
        const tag = view.getUint16(at, little);
        const isShort = view.getUint16(at + 2, little) === 3;
        if (tag === 256 || tag === 257)
            sizes.set(tag, isShort ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little));
    }
    const [width, height] = [sizes.get(256), sizes.get(257)];
    return width === undefined || height === undefined ? null : width * height;
}

; 


const idleMilliseconds = 1000;
const ocrCaps = { pixels: 20_000_000, pictures: 200, seconds: 60 };


function ocrReader(load, language, caps = ocrCaps) {
    let worker = null;
    let left = caps.pictures;
    let idle;
    const start = async () => {
        const { createWorker } = await load();
        const quiet = () => undefined;
         
        return createWorker('eng', 1, {
            langPath: language,
            gzip: true,
            cacheMethod: 'none',
            logger: quiet,
            errorHandler: quiet,
        });
    };
    return async (bytes, media) => {
        if (!containers_media .mf.includes(media))
            return null;
        const pixels = pixelsOf(bytes, media);
        if (pixels === null || pixels === 0)
            return { closed: 'unreadable' };
        if (pixels > caps.pixels || left <= 0)
            return { closed: 'over-cap' };
        left -= 1;
        clearTimeout(idle);
        worker ??= start();
        const engine = await worker;
        const answer = await within(caps.seconds, engine, bytes);
        const rest = () => {
            worker = null;
            void engine.terminate().catch(() => undefined);
        };
        if ('closed' in answer)
            rest();
         
        else
            idle = setTimeout(rest, idleMilliseconds);
        return answer;
    };
}
async function within(seconds, engine, bytes) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve({ closed: 'over-cap' }), seconds * 1000);
    });
    const read = engine
        .recognize(Buffer.from(bytes))
        .then(({ data }) => ({ text: data.text }))
        .catch(() => ({ closed: 'unreadable' }));
    try {
        return await Promise.race([read, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

 
var secrets_look = __webpack_require__(71611);
; 











 
const model = '4.0.0_best_int';


async function lookAtPictures(look, given, place, name) {
    const media = (0,containers_media .uL)(given);
    if (media !== null)
        return lookAtPicture(look, new Uint8Array(given), media, place, name);
    const bytes = Buffer.from(given);
    const found = [];
    for (const [i, [start, end]] of (0,pictures .Q)(bytes).entries()) {
        const picture = Buffer.from(bytes.toString('latin1', start, end), 'base64');
        const kind = (0,containers_media .uL)(picture);
        const inside = [place.inside, `picture ${i + 1}`].filter((part) => part !== undefined).join(', ');
        if (kind !== null)
            found.push(...(await lookAtPicture(look, picture, kind, { ...place, inside }, name)));
    }
    return found;
}
async function lookAtPicture(look, bytes, media, place, name) {
    const answer = await (await readerFor(look))(bytes, media);
    if (answer === null)
        return [];
    if ('closed' in answer) {
        (0,secrets_look .RX)(look.tally, answer.closed, place.path, 1, place.inside);
        return [];
    }
    const scan = (text) => (0,secrets_scan.scanBytes)(look.scanner, new TextEncoder().encode(text), `${name}.txt`).candidates;
    const found = findRecognised(scan, answer.text);
    (0,secrets_look .kz)(look, found);
    return found.map((candidate) => {
        const { startLine, cell: _, key: _1, decoding } = candidate.location;
        const line = startLine === undefined ? 'text in the picture' : `line ${startLine} of the picture`;
        const inside = place.inside === undefined ? line : `${place.inside}, ${line}`;
        return { ...candidate, location: { path: place.path, inside, ...(decoding === undefined ? {} : { decoding }) } };
    });
}
async function readerFor(look) {
    const { readers } = look.tally;
    const known = readers.get('ocr');
    if (known !== undefined)
        return known;
    const { io } = look;
    const found = await (0,resolve .Ph)('ocr', { ...io, allowInstall: io.mayInstall ?? true });
    const language = (0,external_node_path_.join)((0,external_node_path_.dirname)(found.folder), '@tesseract.js-data', 'eng', model);
    if (!(0,external_node_fs_.existsSync)(language)) {
        throw new problem .A(`Text recognition has no language: needed the package @tesseract.js-data/eng beside ${found.folder}.`, 'Install it there too, or take the package away and run `assay runtime install ocr`.');
    }
    const load = async () => {
        const loaded = (await (0,import_module .W)(found.url));
        return loaded.default ?? loaded;
    };
    const reader = ocrReader(load, language);
    readers.set('ocr', reader);
    return reader;
}


  }),

  75141:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  importModule)
  });
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};


function importModule(url) {
    return import(__rewriteRelativeImportExtension(    url));
}


  })

};
