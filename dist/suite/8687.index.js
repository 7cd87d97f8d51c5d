export const id = 8687;
export const ids = [8687];
export const modules = {

/***/ 9014:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ic: () => (/* binding */ fullHistory),
/* harmony export */   rb: () => (/* binding */ refuseCutHistory),
/* harmony export */   vY: () => (/* binding */ cutCommits)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21022);



/** What to do about a history that is not all there. */
const fullHistory = 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.';
/** Commits whose parents a shallow clone left out. */
async function cutCommits(look) {
    const said = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(look.io.root, [
        'rev-parse',
        '--path-format=absolute',
        '--is-shallow-repository',
        '--git-path',
        'shallow',
    ]);
    const [shallow, ...file] = said.split('\n');
    if (shallow !== 'true')
        return new Set();
    return new Set((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file.join('\n'), 'utf8')).trim().split('\n'));
}
/** A commit whose parents were cut off by a shallow clone would look as if it had added the whole tree. */
async function refuseCutHistory(look, roots) {
    if (roots.length === 0)
        return;
    const cut = await cutCommits(look);
    const hit = roots.find((commit) => cut.has(commit));
    if (hit === undefined)
        return;
    const count = (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(look.io.root, ['rev-list', '--count', hit])).toString('latin1').trim();
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`The history is cut at ${hit.slice(0, 12)}: needed every commit between base and head, given a shallow clone (${count} commits from there).`, fullHistory);
}


/***/ }),

/***/ 44486:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   GA: () => (/* binding */ scanObjects),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   ny: () => (/* binding */ scanMessage),
/* harmony export */   vU: () => (/* binding */ groupingFor),
/* harmony export */   xM: () => (/* binding */ groupVersions)
/* harmony export */ });
/* unused harmony export scanVersions */
/* harmony import */ var _sources_git_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48547);
/* harmony import */ var _sources_git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39135);
/* harmony import */ var _exposure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61425);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61270);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71611);





/** Versions by object, in their order, each path of an object once; those that the policy excludes are counted only. */
function groupVersions(look, versions) {
    const grouping = groupingFor(look);
    for (const version of versions)
        grouping.add(version);
    return grouping.done();
}
/** As `groupVersions`, version by version: those of a long history need not be held all at once. */
function groupingFor(look) {
    const { tally } = look;
    const groups = new Map();
    // each path once, for versions share them
    const paths = new Map();
    // globs are asked once for each path
    const left = new Set();
    const many = new Map();
    const add = (version) => {
        const { path } = version;
        if (left.has(path) || (!paths.has(path) && look.isExcluded(path))) {
            left.add(path);
            tally.excluded++;
            return;
        }
        const shared = paths.get(path) ?? path;
        paths.set(shared, shared);
        const group = groups.get(version.id);
        if (group === undefined) {
            const own = { ...version, id: alone(version.id), path: shared };
            groups.set(own.id, [own]);
        }
        else if (!stands(group, version, many))
            group.push({ ...version, id: group[0]?.id ?? version.id, path: shared });
    };
    const done = () => {
        tally.blobs += groups.size;
        tally.files += paths.size;
        return groups;
    };
    return { add, done };
}
/** The same characters in a string of their own: what was cut out of a line would keep all of the line. */
function alone(text) {
    return Buffer.from(text, 'latin1').toString('latin1');
}
/** Whether the path is in the group; where an object has many paths (an empty file), by a set of its own. */
function stands(group, { id, path }, many) {
    if (group.length < 16)
        return group.some((other) => other.path === path);
    const known = many.get(id) ?? new Set(group.map((other) => other.path));
    many.set(id, known);
    if (known.has(path))
        return true;
    known.add(path);
    return false;
}
/** Bytes out of archives and documents that one run reads, so that it ends: what comes after is counted as over the cap. */
const mostOpened = 2 ** 31;
/**
 * Reads each object once, in order, from one `git cat-file`; an object in which something was found is scanned again for
 * each further path. `messages`: commits and annotated tags, by id. `most`: bytes out of archives and documents.
 */
async function scanObjects(look, groups, messages, most = mostOpened) {
    const { io } = look;
    const found = [];
    let done = 0;
    let opened = 0;
    for await (const object of (0,_sources_git_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjects */ .$I)(io.root, [...groups.keys(), ...messages.keys()], look.config['max-file-bytes'])) {
        const versions = groups.get(object.id);
        if (versions === undefined) {
            found.push(...scanMessage(look, object, messages.get(object.id) ?? null));
            continue;
        }
        if (++done % 1000 === 0) {
            io.signal.throwIfAborted();
            io.log.progress('blobs', done, groups.size);
        }
        const path = versions[0]?.path ?? '';
        const packed = object.bytes !== null && (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__.isPacked)(look, object.bytes, path);
        if (packed && opened > most) {
            (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .countUnread */ .RX)(look.tally, 'over-cap', path);
            continue;
        }
        const before = look.tally.bytes;
        found.push(...(await scanVersions(look, object.bytes, versions)));
        if (packed)
            opened += look.tally.bytes - before;
    }
    return found;
}
/** Scans an object for each path that it had; null bytes are above the cap. */
async function scanVersions(look, bytes, versions) {
    const [first, ...others] = versions;
    if (first === undefined)
        return [];
    if (bytes === null) {
        (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .countUnread */ .RX)(look.tally, 'too-large', first.path);
        return [];
    }
    const candidates = await (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__.lookIn)(look, bytes, first.path);
    const found = candidates.map((candidate) => ({ candidate, ...first }));
    for (const version of versions)
        await (0,_exposure_js__WEBPACK_IMPORTED_MODULE_2__/* .noteExposures */ .PF)(look, bytes, version, candidates);
    if (candidates.length === 0 && !others.some(({ path }) => path.endsWith('.ipynb')))
        return found;
    for (const version of others) {
        for (const candidate of await (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__.findIn)(look, bytes, version.path))
            found.push({ candidate, ...version });
    }
    return found;
}
/** The message of a commit or an annotated tag: what follows the first empty line of the object. */
function messageOf(bytes) {
    return bytes.subarray(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\n\n') + 2);
}
/** Scans the message of a commit or tag; `commit` is null for a tag. Messages are no files and count as none. */
function scanMessage(look, object, commit) {
    if (object.bytes === null)
        return [];
    const { texts } = look.tally;
    const path = commit === null ? '(tag message)' : '(commit message)';
    const { candidates } = (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .lookAt */ .t5)(look, messageOf(object.bytes), path);
    look.tally.texts = texts;
    const brought = commit ?? { id: object.id, parents: 0, author: '', date: '', order: -1 };
    return candidates.map((candidate) => ({ candidate, path, id: null, commit: brought, parents: [] }));
}
/** The files of a commit's tree as `id path`. */
async function keysOf(look, commit) {
    return new Set((await (0,_sources_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOfTree */ .X)(look.io.root, commit)).map(({ id, path }) => `${id} ${path}`));
}
/** Where it stands and who brought it when. At the head a place has no commit; one that is gone there names its own. */
function placeOf(item, atHead) {
    const { commit } = item;
    const location = { ...item.candidate.location, path: item.path };
    if (commit === null)
        return location;
    const by = {
        ...(commit.author === '' ? {} : { author: commit.author }),
        ...(commit.date === '' ? {} : { date: commit.date }),
    };
    return atHead?.has(`${item.id} ${item.path}`) ? { ...location, ...by } : { ...location, commit: commit.id, ...by };
}


/***/ }),

/***/ 68687:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAtRange: () => (/* binding */ lookAtRange)
});

// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/sources/git.js
var git = __webpack_require__(21022);
// EXTERNAL MODULE: ./lib/sources/git-log.js
var git_log = __webpack_require__(3861);
;// CONCATENATED MODULE: ./lib/sources/git-range.js

/**
 * Every file version that a commit reachable from `include` and not from `exclude` added, read from git's objects by one
 * process: root commits against the empty tree, merge commits too. A merge adds a version only when it differs from that of
 * every parent: what one parent has was added by that parent, which is in the range itself or in what is excluded.
 * Symbolic links are versions as well (their bytes are the target); submodules are counted only.
 * Errors: `Problem` when git fails or an object is missing.
 */
async function addedIn(root, include, exclude) {
    const commits = [];
    const added = [];
    let submodules = 0;
    await (0,git_log/* readLog */.x)(root, [...include, ...exclude.map((commit) => `^${commit}`)], {
        commit: (commit) => commits.push(commit),
        change: ({ mode, id, path, parents }, commit) => {
            if (mode === '160000')
                submodules++;
            else if (!(0,git_log/* isZero */.b)(id))
                added.push({ id, path, commit, parents });
        },
    });
    const roots = commits.filter(({ parents }) => parents === 0).map(({ id }) => id);
    return { commits, roots, added, submodules };
}

// EXTERNAL MODULE: ./lib/gates/secrets/cut.js
var cut = __webpack_require__(9014);
// EXTERNAL MODULE: ./lib/gates/secrets/exposure.js
var exposure = __webpack_require__(61425);
// EXTERNAL MODULE: ./lib/gates/secrets/look.js
var secrets_look = __webpack_require__(71611);
// EXTERNAL MODULE: ./lib/gates/secrets/objects.js
var objects = __webpack_require__(44486);
// EXTERNAL MODULE: ./lib/gates/secrets/sight.js
var sight = __webpack_require__(87083);
;// CONCATENATED MODULE: ./lib/gates/secrets/range.js








/** Scans what the commits of a change added, their messages, and the pull request's title and body. */
async function lookAtRange(look, change) {
    const { io, tally } = look;
    const [base, head] = await Promise.all([existing(look, change.base, 'base'), existing(look, change.head, 'head')]);
    tally.base = base;
    tally.head = head;
    if (base === head) {
        tally.skip = 'base equals head: there is no change';
        return;
    }
    const range = await addedIn(io.root, [head], [base]);
    if (range.commits.length === 0) {
        tally.skip = 'base already holds every commit of head';
        return;
    }
    await (0,cut/* refuseCutHistory */.rb)(look, range.roots);
    const messages = new Map(range.commits.map((commit) => [commit.id, commit]));
    const found = await (0,objects/* scanObjects */.GA)(look, (0,objects/* groupVersions */.xM)(look, range.added), messages);
    (0,secrets_look/* countUnread */.RX)(tally, 'submodule', undefined, range.submodules);
    found.push(...scanDescription(look, change));
    tally.commits = range.commits.length;
    const added = new Set(range.added.map(({ id }) => id));
    await (0,sight/* sight */.W)(look, found, added, base, head);
    await (0,exposure/* keepNewExposures */.cV)(look, added, base, head);
    if (range.added.length > 0 &&
        tally.blobs === 0 &&
        tally.sightings.every(({ candidate }) => candidate.dropped !== null)) {
        tally.skip = 'every added file is excluded';
    }
}
function scanDescription(look, { title, body }) {
    const parts = [
        ['(pull request title)', title],
        ['(pull request body)', body],
    ];
    return parts.flatMap(([path, text]) => text === undefined || text === null
        ? []
        : (0,secrets_look/* lookAt */.t5)(look, Buffer.from(text), path).candidates.map((candidate) => ({
            candidate,
            path,
            id: null,
            commit: null,
            parents: [],
        })));
}
async function existing(look, ref, which) {
    // the allow-list was read from both commits, so what is a full id is there
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(ref))
        return ref;
    const commit = await (0,git/* commitOf */.D3)(look.io.root, ref);
    if (commit !== null)
        return commit;
    throw new problem/* Problem */.A(`The ${which} commit ${ref.slice(0, 40)} is not in the repository: needed to tell what the change adds.`, cut/* fullHistory */.ic);
}


/***/ }),

/***/ 87083:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ sight)
/* harmony export */ });
/* harmony import */ var _sources_git_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48547);
/* harmony import */ var _sources_git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39135);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61270);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44486);




/**
 * Says of each candidate whether it is new: its identity stands in no version that a parent outside the range has of the
 * file, and nowhere in base's tree.
 */
async function sight(look, found, added, base, head) {
    for (const item of found) {
        // kept for whoever asks why it is not reported
        if (item.candidate.dropped !== null)
            look.tally.sightings.push({ candidate: item.candidate, location: (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(item, null), state: 'new' });
    }
    const real = found.filter(({ candidate }) => candidate.dropped === null);
    if (real.length === 0)
        return;
    const known = await identitiesIn(look, parentVersions(real, added));
    const open = real.filter(({ candidate }) => !known.has(candidate.identity));
    if (base !== null && open.length > 0) {
        for (const identity of await identitiesInTree(look, base, open.map(({ candidate }) => candidate)))
            known.add(identity);
    }
    const atHead = head === null ? null : await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .keysOf */ .YD)(look, head);
    for (const item of real) {
        const state = known.has(item.candidate.identity) ? 'existing' : 'new';
        look.tally.sightings.push({ candidate: item.candidate, location: (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(item, atHead), state });
    }
}
function parentVersions(found, added) {
    const versions = new Map();
    for (const { parents, path } of found) {
        for (const id of parents)
            if (!added.has(id))
                versions.set(id, { id, path });
    }
    return [...versions.values()];
}
async function identitiesIn(look, versions) {
    const paths = new Map(versions.map(({ id, path }) => [id, path]));
    const identities = new Set();
    for await (const { id, bytes } of (0,_sources_git_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjects */ .$I)(look.io.root, [...paths.keys()], look.config['max-file-bytes'])) {
        if (bytes === null)
            continue;
        for (const { identity } of await (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__.findIn)(look, bytes, paths.get(id) ?? ''))
            identities.add(identity);
    }
    return identities;
}
/** Which of the identities stand in a commit's tree. Files that do not hold the text of one are not scanned. */
async function identitiesInTree(look, commit, candidates) {
    const needles = [...new Set(candidates.flatMap(({ secret }) => needlesOf(secret)))];
    const wanted = new Set(candidates.map(({ identity }) => identity));
    // what stands in an archive may have stood in another one
    const packed = candidates.some(({ location }) => location.inside !== undefined);
    const files = (await (0,_sources_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOfTree */ .X)(look.io.root, commit)).filter(({ kind }) => kind === 'file');
    const paths = new Map(files.map(({ id, path }) => [id, path]));
    const identities = new Set();
    for await (const { id, bytes } of (0,_sources_git_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjects */ .$I)(look.io.root, [...paths.keys()], look.config['max-file-bytes'])) {
        if (bytes === null)
            continue;
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
        const path = paths.get(id) ?? '';
        const isOpen = !text.subarray(0, 4).includes(0) && !(packed && (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__.isPacked)(look, bytes, path));
        if (needles.length <= 50 && isOpen && !needles.some((needle) => text.includes(needle)))
            continue;
        for (const { identity } of await (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__.findIn)(look, bytes, path)) {
            if (wanted.has(identity))
                identities.add(identity);
        }
        if (identities.size === wanted.size)
            break;
    }
    return identities;
}
/** Short texts one of which stands wherever the secret does: a line of it from the middle. */
function needlesOf(secret) {
    const lines = secret.split(/\\n|[\r\n]/);
    const line = (lines[Math.floor(lines.length / 2)] ?? secret).trim();
    return [line.slice(0, 40)];
}


/***/ }),

/***/ 3861:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isZero),
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48547);


/** Whatever the configuration says of logs: no signatures asked, no colours, no renames, no order of its own. */
const args = [
    // packs of gigabytes are mapped in parts, or the log would count as all of them
    ...['-c', 'core.packedGitLimit=256m', '-c', 'core.packedGitWindowSize=32m'],
    ...['-c', 'log.showRoot=true', '-c', 'log.showSignature=false', '-c', 'core.quotePath=false'],
    ...['log', '--topo-order', '--reverse', '--raw', '-z', '-c', '-r', '--no-abbrev', '--no-renames', '--no-color'],
    ...['--no-ext-diff', '--no-textconv', '--no-notes', '--no-decorate', '--no-mailmap', '--no-show-signature'],
    ...['--no-relative', '--ignore-submodules=none', `-O${node_os__WEBPACK_IMPORTED_MODULE_0__.devNull}`, '--encoding=UTF-8', '--format=%H %aI %P%x00%an'],
];
/**
 * Reads commits, oldest first, with the versions that they brought, from one git process and as a stream: root commits
 * against the empty tree, merges against all parents at once (what one parent has was brought by that parent).
 * `revisions`: full ids, `^` and a full id, `--all`. Nothing is held but the commit at hand.
 * Errors: `Problem` when git fails or an object is missing.
 */
async function readLog(root, revisions, reader) {
    const child = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(root, [...args, ...revisions, '--']);
    const ended = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOf */ .sX)(child, 'log');
    child.stdin.on('error', () => undefined);
    child.stdin.end();
    const take = fieldReader(reader);
    let rest = Buffer.alloc(0);
    try {
        for await (const chunk of child.stdout) {
            const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            let from = 0;
            for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from)) {
                take(bytes, from, end);
                from = end + 1;
            }
            rest = bytes.subarray(from);
        }
        await ended;
    }
    finally {
        child.kill();
    }
}
/** Fields come in this order: head of a commit, author, then for each change its line and its path; empty ones between. */
function fieldReader(reader) {
    let order = 0;
    let head = null;
    let line = null;
    let commit = null;
    return (bytes, from, end) => {
        if (head !== null) {
            commit = commitOf(head, bytes.toString('utf8', from, end), order++);
            head = null;
            reader.commit(commit);
        }
        else if (line !== null) {
            if (commit !== null)
                reader.change(changeOf(line, bytes.toString('utf8', from, end)), commit);
            line = null;
        }
        else if (end > from) {
            // between a commit and its changes stands a line break or nothing, as the version of git and the kind of diff have it
            const text = bytes.toString('latin1', from, end).trimStart();
            if (text.startsWith(':'))
                line = text;
            else if (text !== '')
                head = text;
        }
    };
}
function commitOf(head, author, order) {
    const [id = '', date = '', ...parents] = head.trim().split(' ');
    return { id, parents: parents.filter((parent) => parent !== '').length, author, date, order };
}
/** `:100644 100644 <before> <after> M`; a merge has a colon, a mode and an id for each parent. */
function changeOf(line, path) {
    let parents = 0;
    while (line[parents] === ':')
        parents++;
    const fields = line.slice(parents).split(' ');
    const before = fields.slice(parents + 1, 2 * parents + 1).filter((id) => !isZero(id));
    return { mode: fields[parents] ?? '', id: fields[2 * parents + 1] ?? '', path, parents: before };
}
/** Whether an object id stands for none. */
function isZero(id) {
    return /^0+$/.test(id);
}


/***/ })

};
