export const id = 6022;
export const ids = [6022];
export const modules = {

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

/***/ 6022:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookAtStaged: () => (/* binding */ lookAtStaged)
/* harmony export */ });
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21022);
/* harmony import */ var _sources_git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39135);
/* harmony import */ var _exposure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61425);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44486);
/* harmony import */ var _sight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87083);





/** Scans the index against the last commit. */
async function lookAtStaged(look) {
    const { io, tally } = look;
    const base = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)(io.root, 'HEAD');
    tally.base = base;
    const staged = await (0,_sources_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .stagedFiles */ .K)(io.root, base);
    if (staged.length === 0) {
        tally.skip = 'nothing is staged';
        return;
    }
    const versions = staged.map(({ id, path, parent }) => ({
        id,
        path,
        commit: null,
        parents: parent === null ? [] : [parent],
    }));
    const found = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .scanObjects */ .GA)(look, (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .groupVersions */ .xM)(look, versions), new Map());
    const added = new Set(versions.map(({ id }) => id));
    await (0,_sight_js__WEBPACK_IMPORTED_MODULE_4__/* .sight */ .W)(look, found, added, base, null);
    await (0,_exposure_js__WEBPACK_IMPORTED_MODULE_2__/* .keepNewExposures */ .cV)(look, added, base, null);
}


/***/ })

};
