'use strict';
exports.id = 7334;
exports.ids = [7334];
exports.modules = {

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
