'use strict';
exports.id = 8500;
exports.ids = [8500,7334,7414];
exports.modules = {

  96868:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  main: () => (  main)
});

 
var external_node_worker_threads_ = __webpack_require__(75919);
 
var python_seeds = __webpack_require__(93358);
 
var registry = __webpack_require__(18632);
 
var scanner = __webpack_require__(7061);
 
var secrets_files = __webpack_require__(57334);
 
var heap_room = __webpack_require__(41484);
 
var secrets_look = __webpack_require__(71611);
; 







 
function serveScans() {
    if ("history" in external_node_worker_threads_.workerData) {
        serveShare(external_node_worker_threads_.workerData);
        return;
    }
    const scan = batchScanner(external_node_worker_threads_.workerData);
    external_node_worker_threads_.parentPort?.on('message', async (batch) => {
        external_node_worker_threads_.parentPort?.postMessage(await scan(batch));
    });
}
 
function serveShare({ history }) {
    const scanner = scannerOfTask(history);
    const loaded = Promise.all([Promise.all( [__webpack_require__.e(3474), __webpack_require__.e(3215)]).then(__webpack_require__.bind(__webpack_require__, 23474)), Promise.all( [__webpack_require__.e(3474), __webpack_require__.e(2013)]).then(__webpack_require__.bind(__webpack_require__, 77147))]);
    external_node_worker_threads_.parentPort?.once('message', async (told) => {
        await loaded;
        external_node_worker_threads_.parentPort?.postMessage(await shareScanned(told, scanner));
    });
}
 
async function shareScanned(told, scanner = scannerOfTask(told.task)) {
    const masks = [];
    const look = lookOf(told.task, scanner, masks, (0,secrets_look .CK)());
    const { walkPacks } = await Promise.all( [__webpack_require__.e(3474), __webpack_require__.e(3215)]).then(__webpack_require__.bind(__webpack_require__, 23474));
    const { materialOfTask } = await Promise.all( [__webpack_require__.e(3474), __webpack_require__.e(2013)]).then(__webpack_require__.bind(__webpack_require__, 77147));
    const clean = [];
    const { found, visited, later } = await walkPacks(look, materialOfTask(told, clean), told.share);
    const { readers: _, sightings: _1, ...tally } = look.tally;
    return {
        answer: { batch: told.share.part, found: found.map(({ candidate }) => sendable(candidate)), tally, masks },
        places: found.map(({ id, path, commit }) => ({ id, path, commit: commit?.id ?? null })),
        visited: [...visited],
        later: [...later],
        clean,
    };
}
function sendable({ rule, ...rest }) {
    return { ...rest, rule: rule.id };
}
function scannerOfTask(task) {
    const on = new Set(task.rules);
    const all = registry.rules;
    return (0,scanner.scannerOf)(all.filter(({ id }) => on.has(id)), undefined, python_seeds .I);
}
function lookOf(task, scanner, masks, tally) {
    return { io: quietIo(task, masks), config: task.config, scanner, isExcluded: () => false, tally };
}
 
function batchScanner(task) {
    const scanner = scannerOfTask(task);
    const { readers } = (0,secrets_look .CK)();
    const keepRoom = (0,heap_room .XV)(heap_room .vW);
    return async ({ batch, files }) => {
        const masks = [];
        const tally = { ...(0,secrets_look .CK)(), readers };
        const look = lookOf(task, scanner, masks, tally);
        const found = [];
        const lookAtFile = (0,secrets_files.fileLook)(look);
        keepRoom();
        for (const { name, path } of files) {
            for (const { rule, ...rest } of await lookAtFile(Buffer.from(name), path))
                found.push({ ...rest, rule: rule.id });
        }
        const { readers: _, sightings: _1, ...counted } = tally;
        return { batch, found, tally: counted, masks };
    };
}
function quietIo({ root, seed, mayInstall }, masks) {
    const log = { info: () => undefined, warn: () => undefined, progress: () => undefined };
    const { signal } = new AbortController();
    return { root, env: process.env, log, mask: (text) => masks.push(text), now: Date.now, seed, signal, mayInstall };
}

; 

 
async function main() {
    serveScans();
}


  }),

  92172:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E2: () => (  confidences),
    FU: () => (  isProvenReal),
    Vj: () => (  verdictOf),
    gO: () => (  severities),
    p0: () => (  responseSteps),
    xJ: () => (  severityOf)
  });
const severities = ['error', 'warning', 'note'];
const confidences = ['certain', 'high', 'medium', 'low'];
 
const responseSteps = ['revoke', 'replace', 'redeploy', 'review', 'purge'];
 
function verdictOf(finding) {
    if (finding.severity === 'error')
        return 'fail';
    return finding.severity === 'warning' ? 'warn' : 'pass';
}
 
function severityOf(verdict) {
    if (verdict === 'fail' || verdict === 'error')
        return 'error';
    return verdict === 'warn' ? 'warning' : 'note';
}
 
function isProvenReal({ verification }) {
    return verification?.state === 'live' || verification?.state === 'restricted';
}


  }),

  52037:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  quote)
  });
const longest = 200;


function quote(name) {
    const oneLine = name.replace(/\r\n|[\r\n\u2028\u2029]/g, '\u2424').replaceAll('`', '\u02cb');
     
    const characters = oneLine.length > longest ? Array.from(oneLine) : [];
    const short = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}\u2026` : oneLine;
    return `\`${short === '' ? ' ' : short}\``;
}


  }),

  57334:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  builtScript: () => (  builtScript),
  fileLook: () => (  fileLook),
  lookAtFiles: () => (  lookAtFiles)
});

 
var problem = __webpack_require__(75254);
 
var host_script = __webpack_require__(65915);
 
var sources_files = __webpack_require__(51569);
 
var read_file = __webpack_require__(9259);
 
var exposure = __webpack_require__(61425);
 
var heap_room = __webpack_require__(41484);
 
var inside = __webpack_require__(61270);
 
var encoding = __webpack_require__(70444);
 
var encoded_found = __webpack_require__(45278);
 
var located = __webpack_require__(38651);
 
var position = __webpack_require__(42834);
 
var scan_text = __webpack_require__(94567);
; 






function blockScanner(scanner, path) {
    const place = { path, code: (0,scan_text .R)(path) };
     
    let lines = 0;
    let columns = 0;
    return ({ bytes, from, to, next }) => {
        const found = (0,encoded_found .w)(scanner, bytes, place).filter(({ start }) => start >= from && start < to);
        const shift = (line, column) => [(line ?? 1) + lines, (column ?? 1) + (line === 1 ? columns : 0)];
        const candidates = (0,located .t4)(found, bytes, path).map((candidate) => {
            const { location } = candidate;
            const [startLine, startColumn] = shift(location.startLine, location.startColumn);
            const [endLine, endColumn] = shift(location.endLine, location.endColumn);
            return { ...candidate, location: { ...location, startLine, startColumn, endLine, endColumn } };
        });
        if (next !== null) {
            const { line, column } = (0,position .Y)(bytes)(next);
            columns = column - 1 + (line === 1 ? columns : 0);
            lines += line - 1;
        }
        return candidates;
    };
}

 
var kind = __webpack_require__(14801);
 
var secrets_look = __webpack_require__(71611);
; 





 
const wholeUpTo = 32 * 2 ** 20;
const ownBytes = 16 * 2 ** 20;
const marginBytes = 2 ** 20;


function lookAtLarge(look, name, path) {
    if (/\.ipynb$/i.test(path))
        return null;
    const candidates = [];
    const scan = blockScanner(look.scanner, path);
    let bytes = 0;
    for (const block of (0,read_file .d)(name, ownBytes, marginBytes)) {
        look.io.signal.throwIfAborted();
        if (bytes === 0 && !isPlain(block, path))
            return null;
        bytes += block.to - block.from;
        candidates.push(...scan(block));
    }
    look.tally.texts++;
    look.tally.bytes += bytes;
    (0,secrets_look .kz)(look, candidates);
    return candidates;
}
function isPlain({ bytes }, path) {
    const text = (0,encoding .b)(bytes);
    return 'bytes' in text && text.bytes === bytes && (0,kind .I)(bytes, path) === null;
}

; 











async function lookAtFiles(look, paths, jobs) {
    const { io, tally } = look;
    const listing = await (0,sources_files .C)(io.root, paths);
    const files = listing.files.filter(({ path }) => !look.isExcluded(path));
    tally.excluded += listing.files.length - files.length;
    tally.files += files.length;
    (0,secrets_look .RX)(tally, 'submodule', undefined, listing.submodules);
    (0,secrets_look .RX)(tally, 'symlink', undefined, listing.symlinks);
    if (files.length === 0)
        throw nothingToScan(listing.files.length);
    if (!(await inThreads(look, files, jobs)))
        await oneByOne(look, files);
    if (tally.texts === 0) {
        throw new problem .A(`None of ${files.length} files could be read as text: needed at least one.`, 'Name other paths, or raise `secrets.max-file-bytes`.');
    }
}
async function oneByOne(look, files) {
    const { io, tally } = look;
    const lookAtFile = fileLook(look);
    const keepRoom = (0,heap_room .XV)(heap_room .vW);
    let done = 0;
    let weighed = 0;
    for (const { name, path } of files) {
        if (++done % breath === 0 || tally.bytes - weighed > weighing) {
            weighed = tally.bytes;
             
            await new Promise((turn) => setImmediate(turn));
            io.signal.throwIfAborted();
            keepRoom();
        }
        if (done % 1000 === 0)
            io.log.progress('files', done, files.length);
        const found = lookAtFile(name, path);
        for (const candidate of found instanceof Promise ? await found : found) {
            tally.sightings.push({ candidate, location: candidate.location, state: 'new' });
        }
    }
}
 
const breath = 200;
const weighing = 4 << 20;
 
async function inThreads(look, files, jobs) {
     
    if ((jobs ?? 1) < 2 && (jobs !== undefined || files.length < manyFiles))
        return false;
    const { jobsFor, lookInThreads } = await __webpack_require__.e(  4364).then(__webpack_require__.bind(__webpack_require__, 24364));
    const threads = jobs ?? jobsFor(files);
    const script = threads < 2 ? null : builtScript();
    if (script === null)
        return false;
    await lookInThreads(look, files, threads, script);
    return true;
}
 
function builtScript() {
    try {
        return (0,host_script .Q)('scan-host');
    }
    catch {
        return null;
    }
}
const manyFiles = 64;
 
function fileLook(look) {
    const cap = look.config['max-file-bytes'];
    const read = (0,read_file .q)(cap, wholeUpTo);
    const readWhole = (0,read_file .q)(cap);
    return (name, path) => {
        let got = read(name);
        if ('large' in got) {
            const found = lookAtLarge(look, name, path);
            if (found !== null)
                return found;
            got = readWhole(name);
        }
        if ('bytes' in got) {
            look.scanner.notes.met = 0;
            return withExposures(look, got.bytes, path, (0,inside.lookIn)(look, got.bytes, path));
        }
        const why = 'unread' in got ? got.unread : 'unreadable';
         
        if (why === 'gone')
            look.tally.files--;
        else
            (0,secrets_look .RX)(look.tally, why, path);
        return [];
    };
}
 
function withExposures(look, bytes, path, found) {
    if (found instanceof Promise)
        return found.then((candidates) => withExposures(look, bytes, path, candidates));
    const version = { path, id: null, parents: [] };
    const { asked, met } = look.scanner.notes;
    const noted = (0,exposure .PF)(look, bytes, version, found, asked ? met : -1);
    return noted instanceof Promise ? noted.then(() => found) : found;
}
function nothingToScan(listed) {
    return listed === 0
        ? new problem .A('There is no file to scan: the paths hold none that git tracks or does not ignore.', 'Name a folder with files.')
        : new problem .A(`\`secrets.exclude\` removed all ${listed} files: needed at least one.`, 'Make the globs of `secrets.exclude` narrower.');
}


  }),

  41484:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    XV: () => (  heapKeeper),
    rf: () => (  roomOfHistory),
    vW: () => (  roomOfTree)
  });
  var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
  var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);


 
const roomOfTree = 56 << 20;
 
const roomOfHistory = 160 << 20;


function heapKeeper(least) {
    let most = least;
    let again = 0;
    let collector = null;
    return () => {
        const isSecond = again > 0 && --again === 0;
        if (!isSecond && held() < most)
            return;
        collector ??= garbageCollector();
        collector();
        const left = held();
         
        again = !isSecond && left > least ? secondAfter : 0;
        most = Math.max(least, Math.floor(left * 1.3));
    };
}
 
const secondAfter = 8;
 
function held() {
    const { used_heap_size: heap, external_memory: outside } = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)();
    return heap + outside;
}
function garbageCollector() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
    const collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('globalThis.gc');
    return typeof collect === 'function' ? () => void collect() : () => undefined;
}


  }),

  7975:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  pathClassOf)
  });
const classes = [
    [
        'lock',
        /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|Cargo\.lock|composer\.lock|Gemfile\.lock|go\.sum|conda-lock\.ya?ml)$/,
    ],
    ['vendored', /(^|\/)(node_modules|vendor|third[-_]party|site-packages|bower_components)\//],
    ['minified', /\.min\.(js|css)$|\.map$|\.bundle\.js$/],
    [
        'tests',
        /(^|\/)((?:\w+[-_.])?tests?(?:[-_](?:data|files|resources|suites?|certs|keys|utils))?|testing|testdata|unittests?|e2e|__tests__|specs?|fixtures?|mocks?|__mocks__)\/|^t\/|(^|\/)(test_[^/]*|tests|conftest)\.py$|[._-](test|tests|spec)\.[A-Za-z]+$/i,
    ],
    [
        'examples',
        /(^|\/)(examples?|samples?|demos?|tutorials?|quickstarts?)\/|\.(example|sample|template|dist)$|\.(example|sample|template)\.[A-Za-z]+$/i,
    ],
    [
        'docs',
        /(^|\/)(docs?(?:[_-]?(?:src|source|examples))?|documentation)\/|(^|\/)(README|CHANGELOG|CONTRIBUTING)[^/]*$|\.(md|mdx|rst|adoc)$/i,
    ],
];
 
function pathClassOf(path) {
    return classes.find(([, pattern]) => pattern.test(path))?.[0] ?? 'plain';
}


  }),

  7414:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  VP: () => (  bitsPerCharacter),
  Ao: () => (  guessBits),
  Eu: () => (  looksInvented),
  z8: () => (  readsAsWords),
  UO: () => (  surprise)
});

; 
 
 
const bigramTable = [
    'gMB>sZKwGwY>D@{Hn=A8Q`TaMfeY',
    ':c^r1k_bILv;ds>mkKRlG{v{;{aM',
    'B{Uq8zr@S{HJ{{0uqDP<O{y{R{n]',
    'DVeQ.\\Nv;krX`l9alOBYUimxX{lC',
    '?cE@UL_l_zqIO;^O]9;@sNeCR{kG',
    '>onlIIsw1g{Dwp<{k9XI=wqw\\{\\U',
    'C^[h1eZA9r{U_JI^jGC=Lwy{l{lE',
    '4]ch2h{{;{{{b{9piLX>O{{{`{nG',
    'S\\DBLXG{r{jDE1>VoMD<bQ{_{W{P',
    'GWj_2`{{Vj]qq{3`hm5m8qwj`{aq',
    'I`gO*Zam9{{[rDVjri@eX{wjt{qE',
    '>oeH4_px;{d=jt<\\unHL@er{@{{P',
    '8<kp2{o{>zuSFJ@<{{S{[{{{q{qQ',
    'DsA=?Q:{U{WGeVGY{d:<AYl{i{rK',
    'YQLHfJXxUpJF?3MM{9IGAUFk{{{]',
    '7htd;ss[C{{?pw6Pv<AHFny{\\{xT',
    'M^SRVQ[\\O\\YP^ZneGJZg(iaaRiWV',
    'EoOK2ZR{>{[eTD:`qNF>H\\t{M{{M',
    'JuKt8koHC{VUc[BTiqD/M{X{W{{?',
    'AmVf6_x:<{xZ]kEM{?>IDvg{K{[G',
    'UOXM=\\a{P{{;<5TT{7FA{{{w{{co',
    '1jo{-{ut5{{{{pEst{{tl{n{w{]V',
    ':hek@ew5:y{]y@:y{H?r{oNr{{kG',
    'KoQ_EgsqH{{qXwO1qwk,{{{zdpXG',
    'OYWrSi`oT{mTRBN5kb?3uyPumjr5',
    ':Umi.mffI{{^`bImfi`i?sismiF5',
    '6KSUJOUf[egTfa`a`g[\\`mkifc+@',
    '@M@MLHPOH\\EAELOFjH?8YSWkg\\Zd',
];

; 

 
function bitsPerCharacter(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}


function surprise(text) {
    let eighths = 0;
    for (let i = 1; i < text.length; i++) {
        const row = bigramTable[classOf(text.charCodeAt(i - 1))];
        eighths += row.charCodeAt(classOf(text.charCodeAt(i))) - 35;
    }
    return text.length < 2 ? 0 : eighths / 8 / (text.length - 1);
}
 
function classOf(code) {
    if (code >= 97 && code <= 122)
        return code - 97;
    if (code >= 65 && code <= 90)
        return code - 65;
    return code >= 48 && code <= 57 ? 26 : 27;
}


function guessBits(text) {
    return bitsPerCharacter(text) * (text.length - sequentialSteps(text));
}
 
function looksInvented(text) {
    const body = text.replace(/[^A-Za-z0-9]/g, '');
    if (body.length < 8)
        return false;
    if (new Set(body.toLowerCase()).size <= Math.min(5, body.length / 4))
        return true;
    if (sequentialSteps(body) >= body.length * 0.4)
        return true;
    return hasPeriod(body) || inventedWord.test(text);
}


function readsAsWords(text) {
    let covered = 0;
    for (const [word] of text.matchAll(/[A-Z]?[a-z]{4,40}|[A-Z]{5,40}/g)) {
        const vowels = word.match(/[aeiouy]/gi)?.length ?? 0;
        const clusters = word.match(/[bcdfghjklmnpqrstvwxz]{4,40}/gi)?.length ?? 0;
        if (word.length >= 5 && vowels >= word.length * 0.2 && vowels <= word.length * 0.7 && clusters === 0)
            covered += word.length;
    }
    return covered > text.length * 0.6;
}
const inventedWord = /example|sample|dummy|fake|your[-_]|changeme|replace|placeholder|insert|foobar|secret|password|testtest|deadbeef|abcdef|qwert/i;
function sequentialSteps(text) {
    let steps = 0;
    for (let i = 1; i < text.length; i++) {
        const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
        if (step === 0 || step === 1 || step === -1)
            steps++;
    }
    return steps;
}
 
function hasPeriod(text) {
    for (let period = 1; period <= text.length / 3; period++) {
        let i = period;
        while (i < text.length && text[i] === text[i - period])
            i++;
        if (i === text.length)
            return true;
    }
    return false;
}


  }),

  51569:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  listFiles)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52037);
  var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21022);







async function listFiles(root, paths) {
    const wanted = paths.length === 0 ? ['.'] : paths;
    const found = new Map();
    let submodules = 0;
    let symlinks = 0;
    const inGit = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__  .HX)(root)) !== null;
    for (const path of wanted) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), { throwIfNoEntry: false });
        if (stat === undefined) {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__  .h)(path)} does not exist: needed a file or folder to scan.`, 'Name existing paths, relative to the folder that the command runs in.');
        }
        if (stat.isFile()) {
            add(found, listed(root, Buffer.from((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path))));
            continue;
        }
        const outside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)).startsWith('..');
        const tracked = inGit && !outside ? await inRepository(root, path) : null;
         
        const listing = tracked === null || isEmpty(tracked) ? walk(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)) : tracked;
        for (const file of listing.files)
            add(found, file);
        submodules += listing.submodules;
        symlinks += listing.symlinks;
    }
    return { files: [...found.values()].sort(byPath), submodules, symlinks };
}
function isEmpty({ files, submodules, symlinks }) {
    return files.length + submodules + symlinks === 0;
}
async function inRepository(root, path) {
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const spec = ['--', within === '' ? '.' : `:(literal)${within}`];
    const [tracked, untracked] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_3__  .$Y)(root, ['ls-files', '-s', '-z', ...spec]).then(split),
        (0,_git_js__WEBPACK_IMPORTED_MODULE_3__  .$Y)(root, ['ls-files', '-o', '--exclude-standard', '-z', ...spec]).then(split),
    ]);
    const files = [];
    let submodules = 0;
    let symlinks = 0;
    for (const line of tracked) {
        const mode = line.toString('latin1', 0, 6);
        const name = line.subarray(line.indexOf(9) + 1);
        if (mode === '160000')
            submodules++;
        else if (mode === '120000')
            symlinks++;
        else
            files.push(under(root, name));
    }
    for (const name of untracked) {
        if (name.at(-1) === 47)
            continue;
        const file = under(root, name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file.name, { throwIfNoEntry: false })?.isSymbolicLink())
            symlinks++;
        else
            files.push(file);
    }
    return { files, submodules, symlinks };
}
function walk(root, folder) {
    const files = [];
    let symlinks = 0;
    const visit = (at) => {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(at, { withFileTypes: true, encoding: 'buffer' })) {
            const full = Buffer.concat([at, Buffer.from(node_path__WEBPACK_IMPORTED_MODULE_1__.sep), entry.name]);
            const name = entry.name.toString('latin1');
            if (entry.isSymbolicLink())
                symlinks++;
            else if (entry.isDirectory()) {
                if (name !== '.git' && name !== 'node_modules')
                    visit(full);
            }
            else if (entry.isFile())
                files.push(listed(root, full));
        }
    };
    visit(Buffer.from(folder));
    return { files, submodules: 0, symlinks };
}
function under(root, name) {
    return { name: Buffer.concat([Buffer.from(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`), name]), path: name.toString('utf8') };
}
function listed(root, full) {
    const text = full.toString('utf8');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(text) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, text) : text;
    return { name: full, path: (path.startsWith('..') ? text : path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
function add(found, file) {
    found.set(file.name.toString('latin1'), file);
}
function split(bytes) {
    const parts = [];
    for (let from = 0; from < bytes.length;) {
        const end = bytes.indexOf(0, from);
        const stop = end < 0 ? bytes.length : end;
        parts.push(bytes.subarray(from, stop));
        from = stop + 1;
    }
    return parts;
}
function byPath(a, b) {
    return Buffer.compare(a.name, b.name);
}


  }),

  54084:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    ZQ: () => (  lookUpFile),
    aX: () => (  lookUpCommit),
    o5: () => (  spareSession)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _git_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21494);


const waiting = new Map();
 
async function lookUpCommit(root, revision) {
    return (await named(root, `${revision}^{commit}`))?.id ?? null;
}


async function lookUpFile(root, commit, path) {
    const steps = path.split('/').filter((step) => step !== '' && step !== '.');
     
    if (steps.includes('..'))
        return null;
    const at = (depth) => `${commit}:${steps.slice(0, depth).join('/')}`;
    const found = await Promise.all([...steps.keys(), steps.length].map((depth) => named(root, at(depth))));
    const file = found.at(-1);
    if (file?.type === 'blob')
        return file.bytes;
    if (found[0] == null)
        throw lacking(`The tree of the commit ${commit}`);
    const gone = found.indexOf(null);
    const above = found[gone - 1];
    if (above?.type === 'tree' && objectsOf(above).has(steps[gone - 1] ?? ''))
        throw lacking(`${path} at ${commit}`);
    return null;
}
 
function named(root, name) {
     
    if (/[\n\0]/.test(name))
        return Promise.resolve(null);
    return new Promise((resolve, reject) => {
        const asked = { name, resolve, reject };
        const group = waiting.get(root);
        if (group !== undefined) {
            group.push(asked);
            return;
        }
        waiting.set(root, [asked]);
        queueMicrotask(() => void answer(root));
    });
}
async function answer(root) {
    const group = waiting.get(root) ?? [];
    waiting.delete(root);
    const names = [...new Set(group.map(({ name }) => name))];
    try {
        const found = await ask(root, names);
        for (const { name, resolve } of group)
            resolve(found.get(name) ?? null);
    }
    catch (error) {
        for (const { reject } of group)
            reject(error);
    }
}
const sessions = new Map();
 
const idle = 100;
function ask(root, names) {
    const session = sessions.get(root) ?? open(root);
    return new Promise((resolve, reject) => {
        if (session.timer !== null)
            clearTimeout(session.timer);
        session.timer = null;
        hold(session, true);
        session.rounds.push({ names, found: new Map(), rest: Buffer.alloc(0), resolve, reject });
        session.child.stdin.write(`${names.join('\n')}\n`);
    });
}
function open(root) {
    const child = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__  .B)(root, ['cat-file', '--batch']);
    const ended = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__  .s)(child, 'cat-file');
    const session = { child, ended, rounds: [], timer: null };
    sessions.set(root, session);
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk) => take(root, session, chunk));
    const close = (error) => {
        if (sessions.get(root) === session)
            sessions.delete(root);
        for (const { reject } of session.rounds.splice(0))
            reject(error);
    };
    ended.then(() => close(lacking('The rest of what git was asked for')), close);
    return session;
}


function spareSession(root) {
    const session = sessions.get(root);
    if (session === undefined || session.rounds.length > 0)
        return null;
    sessions.delete(root);
    if (session.timer !== null)
        clearTimeout(session.timer);
    hold(session, true);
    session.child.stdout.pause().removeAllListeners('data');
    return session;
}
function take(root, session, chunk) {
    const [round] = session.rounds;
    if (round === undefined)
        return;
    round.rest = parse(round.rest.length === 0 ? chunk : Buffer.concat([round.rest, chunk]), round);
    if (round.found.size < round.names.length)
        return;
    session.rounds.shift();
    round.resolve(round.found);
    const next = session.rounds[0];
    if (next !== undefined) {
        if (round.rest.length > 0)
            take(root, session, round.rest);
        return;
    }
    hold(session, false);
    session.timer = setTimeout(() => {
        if (sessions.get(root) === session)
            sessions.delete(root);
        session.child.stdin.end();
    }, idle).unref();
}
 
function hold({ child }, on) {
    const handles = [child, child.stdin, child.stdout, child.stderr];
    for (const handle of handles)
        on ? handle.ref?.() : handle.unref?.();
}


function parse(output, { names, found }) {
    let at = 0;
    while (found.size < names.length) {
        const end = output.indexOf(10, at);
        if (end < 0)
            break;
        const name = names[found.size];
        const header = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(output.toString('utf8', at, end));
        if (header === null) {
            found.set(name, null);
            at = end + 1;
            continue;
        }
        const [, id = '', type = '', size = '0'] = header;
        const stop = end + 1 + Number(size);
        if (output.length <= stop)
            break;
        found.set(name, { id, type, bytes: output.subarray(end + 1, stop) });
        at = stop + 1;
    }
    return output.subarray(at);
}
 
function objectsOf({ id, bytes }) {
    const names = new Set();
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(32, at);
        const end = bytes.indexOf(0, space);
        if (space < 0 || end < 0)
            break;
        if (bytes.toString('latin1', at, space) !== '160000')
            names.add(bytes.toString('utf8', space + 1, end));
        at = end + 1 + id.length / 2;
    }
    return names;
}
function lacking(what) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${what} is not in the repository: needed to read it, given a clone that lacks the object.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or check the repository with `git fsck`.');
}


  }),

  93218:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  forgetAnswers),
    m: () => (  askedOnce)
  });
 
const answers = new Map();
 
const most = 32;


function askedOnce(root, question, commits, ask) {
    if (!commits.every((name) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name)))
        return ask();
    const known = answers.get(root) ?? new Map();
    answers.set(root, known);
    const key = [question, ...commits].join(' ');
    const answer = known.get(key);
    if (answer !== undefined)
        return answer;
    const asked = ask();
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined)
        known.delete(oldest);
    known.set(key, asked);
    asked.catch(() => {
        if (known.get(key) === asked)
            known.delete(key);
    });
    return asked;
}
 
function forgetAnswers(root) {
    answers.delete(root);
}


  }),

  26012:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    HF: () => (  gitMissing),
    OB: () => (  saysNoRepository),
    kP: () => (  folderOfGit),
    tv: () => (  gitFailure)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);



 
function gitFailure(command, stderr, otherwise, cause) {
    const lines = stderr.trim().split('\n');
    const said = lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1) ?? '';
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`git ${command} failed: ${said === '' ? otherwise : said}`, mendOf(said), { cause });
}
 
function gitMissing(cause) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A('git was not found: needed the git program on the PATH.', 'Install git 2.30 or newer.', { cause });
}


function saysNoRepository(problem, directory) {
    if (problem.message.includes('not a git repository (or any'))
        return true;
    return problem.message.startsWith('git was not found') && !hasGitAbove(directory);
}
 
function folderOfGit(directory) {
    for (let at = directory;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}
function hasGitAbove(directory) {
    return folderOfGit(directory) !== null;
}
function mendOf(said) {
    const owned = /dubious ownership in repository at '(.+)'/.exec(said)?.[1];
    if (owned !== undefined) {
        return `The folder belongs to another user, as it does in a container. If you trust it: git config --global --add safe.directory '${owned}'`;
    }
    if (said.includes('must be run in a work tree')) {
        return 'A bare repository has no files: secrets are found with --history or --diff, all else needs a working tree.';
    }
    return 'Check that the directory is a git repository (`git fsck`) and that the commits named are in it (`git fetch`).';
}


  }),

  21494:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  startGit),
    s: () => (  exitOf)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var _git_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26012);



 
const environment = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    LC_ALL: 'C',
};
 
const settings = [
    ...['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'],
    ...['-c', 'advice.graftFileDeprecated=false'],
];


function startGit(root, args, signal) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...settings, ...args], {
        cwd: root,
        env: { ...process.env, ...environment },
        ...(signal === undefined ? {} : { signal }),
    });
}
 
function exitOf(child, what) {
    let said = '';
    child.stderr.on('data', (part) => {
        said = (said + part.toString('utf8')).slice(-2000);
    });
    const ended = new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            reject(cause.code === 'ENOENT' ? (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_2__  .HF)(cause) : (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_2__  .tv)(what, '', cause.message, cause));
        });
        child.on('close', (code) => {
            if (code === 0)
                resolve();
            else
                reject((0,_git_problem_js__WEBPACK_IMPORTED_MODULE_2__  .tv)(what, said, `exit code ${code}`));
        });
    });
     
    ended.catch(() => undefined);
    return ended;
}


  }),

  21022:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $Y: () => (  git),
    D3: () => (  commitOf),
    HX: () => (  topOf),
    Wd: () => (  fileAt),
    fE: () => (  isShallow),
    q_: () => (  gitText),
    wu: () => (  mergeBase)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
  var _git_look_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54084);
  var _git_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93218);
  var _git_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26012);





 
const safe = [
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
    '-c',
    'protocol.ext.allow=never',
    '-c',
    'diff.external=',
    '-c',
    'core.pager=cat',
];


function git(root, args, limit = 1024 ** 3) {
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...safe, ...args], {
            cwd: root,
            encoding: 'buffer',
            maxBuffer: limit,
            env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
        }, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(gitProblem(args, error, stderr.toString('utf8')));
        });
    });
}
 
async function gitText(root, args) {
    return (await git(root, args)).toString('utf8').replace(/\n$/, '');
}


async function topOf(directory) {
    try {
        return await gitText(directory, ['rev-parse', '--show-toplevel']);
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A && (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_4__  .OB)(error, directory))
            return null;
        throw error;
    }
}


async function commitOf(root, ref) {
    try {
        return await (0,_git_look_up_js__WEBPACK_IMPORTED_MODULE_2__  .aX)(root, ref);
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A && (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_4__  .OB)(error, root))
            return null;
        throw error;
    }
}


function fileAt(root, commit, path) {
    return (0,_git_look_up_js__WEBPACK_IMPORTED_MODULE_2__  .ZQ)(root, commit, path);
}
 
function mergeBase(root, a, b) {
    return (0,_git_once_js__WEBPACK_IMPORTED_MODULE_3__  .m)(root, 'merge-base', [a, b], () => baseOf(root, a, b));
}
async function baseOf(root, a, b) {
    try {
        return await gitText(root, ['merge-base', a, b]);
    }
    catch (cause) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A(`No merge base of ${a} and ${b} in the history at hand: needed the commits between them, given ${await depth(root)}.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.', { cause });
    }
}
 
function isShallow(root) {
    return (0,_git_once_js__WEBPACK_IMPORTED_MODULE_3__  .m)(root, 'is-shallow', [], async () => {
        return (await gitText(root, ['rev-parse', '--is-shallow-repository'])) === 'true';
    });
}
async function depth(root) {
    return (await isShallow(root)) ? 'a shallow clone' : 'histories without a common commit';
}
function gitProblem(args, error, stderr) {
    if (error.code === 'ENOENT')
        return (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_4__  .HF)(error);
    return (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_4__  .tv)(args[0] ?? '', stderr, error.message.split('\n')[0] ?? '', error);
}


  }),

  9259:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    d: () => (  fileBlocks),
    q: () => (  fileReader)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);



function fileReader(cap, whole = cap) {
    let buffer = Buffer.allocUnsafe(1 << 16);
    return (name) => {
        let handle;
        try {
            handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(name, 'r');
        }
        catch (error) {
            return { unread: error.code === 'ENOENT' ? 'gone' : 'unreadable' };
        }
        try {
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
            if (!stat.isFile())
                return { unread: 'unreadable' };
            const { size } = stat;
            if (size > cap)
                return { unread: 'too-large' };
            if (size > whole)
                return { large: size };
            if (size > buffer.length)
                buffer = Buffer.allocUnsafe(Math.min(2 ** Math.ceil(Math.log2(size)), size + 2 ** 22));
            return { bytes: buffer.subarray(0, fill(handle, buffer, 0, size)) };
        }
        catch {
            return { unread: 'unreadable' };
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        }
    };
}


function* fileBlocks(name, own, margin) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(name, 'r');
    try {
        const buffer = Buffer.allocUnsafe(own + 2 * margin + 4);
        let length = 0;
        let from = 0;
        for (;;) {
            length += fill(handle, buffer, length, Math.min(buffer.length, from + own + margin) - length);
            const last = length < from + own + margin;
            const to = last ? length : from + own;
            const next = last ? null : startOfCharacter(buffer, Math.max(0, to - margin));
            yield { bytes: buffer.subarray(0, length), from, to, next };
            if (next === null)
                return;
            buffer.copyWithin(0, next, length);
            length -= next;
            from = to - next;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
function startOfCharacter(bytes, at) {
    let start = at;
    while (start > 0 && at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80)
        start--;
    return start;
}
 
function fill(handle, buffer, at, count) {
    let length = 0;
    while (length < count) {
        const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, buffer, at + length, count - length, null);
        if (got === 0)
            break;
        length += got;
    }
    return length;
}


  })

};
