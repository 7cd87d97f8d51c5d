export const id = 2690;
export const ids = [2690];
export const modules = {

/***/ 2690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAtFiles: () => (/* binding */ lookAtFiles)
});

// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(5254);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/sources/git.js + 1 modules
var git = __webpack_require__(8042);
;// CONCATENATED MODULE: ./lib/sources/files.js





/**
 * The files of the working tree under `root`, or of the paths named (files or folders, relative to `root`). In a git
 * repository: tracked ones, and untracked ones that are not ignored; a file that is named itself counts in any case. Outside:
 * every file, without `.git` and `node_modules`. Sorted by path; symbolic links and submodules are counted only.
 * Errors: `Problem` for a path that does not exist or lies outside the root's repository.
 */
async function listFiles(root, paths) {
    const wanted = paths.length === 0 ? ['.'] : paths;
    const found = new Map();
    let submodules = 0;
    let symlinks = 0;
    const inGit = (await (0,git/* topOf */.HX)(root)) !== null;
    for (const path of wanted) {
        const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.resolve)(root, path), { throwIfNoEntry: false });
        if (stat === undefined) {
            throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(path)} does not exist: needed a file or folder to scan.`, 'Name existing paths, relative to the folder that the command runs in.');
        }
        if (stat.isFile()) {
            add(found, listed(root, Buffer.from((0,external_node_path_.resolve)(root, path))));
            continue;
        }
        const outside = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(root, path)).startsWith('..');
        const tracked = inGit && !outside ? await inRepository(root, path) : null;
        // a folder that git ignores as a whole is scanned when it is named, as a file is
        const listing = tracked === null || isEmpty(tracked) ? walk(root, (0,external_node_path_.resolve)(root, path)) : tracked;
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
    const within = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(root, path)).split(external_node_path_.sep).join('/');
    const spec = ['--', within === '' ? '.' : `:(literal)${within}`];
    const tracked = split(await (0,git/* git */.$Y)(root, ['ls-files', '-s', '-z', ...spec]));
    const untracked = split(await (0,git/* git */.$Y)(root, ['ls-files', '-o', '--exclude-standard', '-z', ...spec]));
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
        if ((0,external_node_fs_.lstatSync)(file.name, { throwIfNoEntry: false })?.isSymbolicLink())
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
        for (const entry of (0,external_node_fs_.readdirSync)(at, { withFileTypes: true, encoding: 'buffer' })) {
            const full = Buffer.concat([at, Buffer.from(external_node_path_.sep), entry.name]);
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
    return { name: Buffer.concat([Buffer.from(`${root}${external_node_path_.sep}`), name]), path: name.toString('utf8') };
}
function listed(root, full) {
    const text = full.toString('utf8');
    const path = (0,external_node_path_.isAbsolute)(text) ? (0,external_node_path_.relative)(root, text) : text;
    return { name: full, path: (path.startsWith('..') ? text : path).split(external_node_path_.sep).join('/') };
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

;// CONCATENATED MODULE: ./lib/sources/read-file.js

/**
 * A reader that gives whole files one after the other. The bytes are valid until the next call: the buffer is used again.
 * Files above `cap` bytes are not read.
 */
function fileReader(cap) {
    let buffer = Buffer.allocUnsafe(1 << 16);
    return (name) => {
        let handle;
        try {
            handle = (0,external_node_fs_.openSync)(name, 'r');
        }
        catch (error) {
            return { unread: error.code === 'ENOENT' ? 'gone' : 'unreadable' };
        }
        try {
            const stat = (0,external_node_fs_.fstatSync)(handle);
            if (!stat.isFile())
                return { unread: 'unreadable' };
            const { size } = stat;
            if (size > cap)
                return { unread: 'too-large' };
            if (size > buffer.length)
                buffer = Buffer.allocUnsafe(2 ** Math.ceil(Math.log2(size)));
            let length = 0;
            while (length < size) {
                const got = (0,external_node_fs_.readSync)(handle, buffer, length, size - length, null);
                if (got === 0)
                    break;
                length += got;
            }
            return { bytes: buffer.subarray(0, length) };
        }
        catch {
            return { unread: 'unreadable' };
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    };
}

// EXTERNAL MODULE: ./lib/gates/secrets-look.js
var secrets_look = __webpack_require__(4817);
;// CONCATENATED MODULE: ./lib/gates/secrets-files.js




/** Scans files of the working tree. Errors: `Problem` when no file is left to scan or none could be read as text. */
async function lookAtFiles(look, paths) {
    const { io, tally } = look;
    const listing = await listFiles(io.root, paths);
    const files = listing.files.filter(({ path }) => !look.isExcluded(path));
    tally.excluded += listing.files.length - files.length;
    tally.files += files.length;
    (0,secrets_look/* countUnread */.RX)(tally, 'submodule', undefined, listing.submodules);
    (0,secrets_look/* countUnread */.RX)(tally, 'symlink', undefined, listing.symlinks);
    if (files.length === 0)
        throw nothingToScan(listing.files.length);
    const read = fileReader(look.config['max-file-bytes']);
    let done = 0;
    for (const { name, path } of files) {
        if (++done % 1000 === 0) {
            io.signal.throwIfAborted();
            io.log.progress('files', done, files.length);
        }
        const got = read(name);
        if ('unread' in got) {
            // a tracked file that was deleted in the working tree holds nothing
            if (got.unread === 'gone')
                tally.files--;
            else
                (0,secrets_look/* countUnread */.RX)(tally, got.unread, path);
            continue;
        }
        for (const candidate of (0,secrets_look/* lookAt */.t5)(look, got.bytes, path).candidates) {
            tally.sightings.push({ candidate, location: candidate.location, state: 'new' });
        }
    }
    if (tally.texts === 0) {
        throw new problem/* Problem */.A(`None of ${files.length} files could be read as text: needed at least one.`, 'Name other paths, or raise `secrets.max-file-bytes`.');
    }
}
function nothingToScan(listed) {
    return listed === 0
        ? new problem/* Problem */.A('There is no file to scan: the paths hold none that git tracks or does not ignore.', 'Name a folder with files.')
        : new problem/* Problem */.A(`\`secrets.exclude\` removed all ${listed} files: needed at least one.`, 'Make the globs of `secrets.exclude` narrower.');
}


/***/ })

};
