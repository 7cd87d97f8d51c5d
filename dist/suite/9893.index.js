export const id = 9893;
export const ids = [9893];
export const modules = {

/***/ 9893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAtHistory: () => (/* binding */ lookAtHistory),
  lookAtRange: () => (/* binding */ lookAtRange),
  lookAtStaged: () => (/* binding */ lookAtStaged)
});

// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(5254);
// EXTERNAL MODULE: ./lib/secrets/scan.js + 11 modules
var secrets_scan = __webpack_require__(5631);
// EXTERNAL MODULE: ./lib/sources/git.js + 1 modules
var git = __webpack_require__(8042);
// EXTERNAL MODULE: ./lib/sources/git-objects.js
var git_objects = __webpack_require__(8547);
;// CONCATENATED MODULE: ./lib/sources/git-range.js


const zeros = /^0+$/;
/**
 * Every file version that a commit reachable from `include` and not from `exclude` added, read from git's objects: root
 * commits against the empty tree, merge commits too. A merge adds a version only when it differs from that of every parent:
 * what one parent has was added by that parent, which is in the range itself or in what is excluded.
 * Symbolic links are versions as well (their bytes are the target); submodules are counted only.
 * Errors: `Problem` when git fails or an object is missing.
 */
async function addedIn(root, include, exclude) {
    const parentCount = listCommits(root, include, exclude);
    const [listed, raw] = await Promise.all([
        parentCount,
        (0,git_objects/* gitWithInput */.Vg)(root, ['diff-tree', '--stdin', '-m', '-r', '--raw', '-z', '--root', '--no-renames', '--no-ext-diff', '--no-textconv'], parentCount.then((commits) => [...commits.keys(), ''].join('\n'))),
    ]);
    return collect([...listed.keys()], listed, raw);
}
/** The commits of a range, oldest first, each with the number of its parents. */
async function listCommits(root, include, exclude) {
    const listed = await (0,git/* git */.$Y)(root, [
        'rev-list',
        '--reverse',
        '--topo-order',
        '--parents',
        ...include,
        ...exclude.map((commit) => `^${commit}`),
        '--',
    ]);
    const lines = listed.toString('latin1').split('\n');
    return new Map(lines.flatMap((line) => {
        const [commit = '', ...parents] = line.split(' ');
        return commit === '' ? [] : [[commit, parents.length]];
    }));
}
/** With `-m` a merge's commit id comes once for each parent; a version counts when every parent's part lists it. */
function collect(commits, parentCount, raw) {
    const added = [];
    let submodules = 0;
    let commit = '';
    let seen = new Map();
    const flush = () => {
        const parents = Math.max(1, parentCount.get(commit) ?? 1);
        for (const [key, entry] of seen) {
            if (entry.times === parents)
                added.push({
                    id: key.slice(0, key.indexOf(' ')),
                    path: key.slice(key.indexOf(' ') + 1),
                    commit,
                    parents: entry.parents,
                });
        }
        seen = new Map();
    };
    const fields = raw.toString('utf8').split('\0');
    for (let i = 0; i < fields.length; i++) {
        const field = fields[i] ?? '';
        const change = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*$/.exec(field);
        if (change === null) {
            const id = field.trim();
            if (parentCount.has(id) && id !== commit) {
                flush();
                commit = id;
            }
            continue;
        }
        const path = fields[++i] ?? '';
        const [, , mode, before = '', after = ''] = change;
        if (mode === '160000')
            submodules++;
        if (mode === '160000' || zeros.test(after))
            continue;
        const entry = seen.get(`${after} ${path}`) ?? { parents: [], times: 0 };
        entry.times++;
        if (!zeros.test(before))
            entry.parents.push(before);
        seen.set(`${after} ${path}`, entry);
    }
    flush();
    const roots = commits.filter((commit) => parentCount.get(commit) === 0);
    return { commits, roots, added, submodules };
}

;// CONCATENATED MODULE: ./lib/sources/git-tree.js

/** Every file of a commit's tree, submodules left out. Errors: `Problem` when the commit is missing. */
async function filesOfTree(root, commit) {
    const listed = await (0,git/* git */.$Y)(root, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
    return listed
        .toString('utf8')
        .split('\0')
        .flatMap((line) => {
        const match = /^(\d{6}) blob ([0-9a-f]+)\t([\s\S]*)$/.exec(line);
        if (match?.[2] === undefined || match[3] === undefined)
            return [];
        return [{ id: match[2], path: match[3], kind: match[1] === '120000' ? 'symlink' : 'file' }];
    });
}
/** What is staged against a commit (null: no commit yet): each new version with the one it replaces. */
async function stagedFiles(root, commit) {
    if (commit === null) {
        const listed = await (0,git/* git */.$Y)(root, ['ls-files', '-s', '-z', '--full-name', ':/']);
        return listed
            .toString('utf8')
            .split('\0')
            .flatMap((line) => {
            const match = /^(\d{6}) ([0-9a-f]+) \d\t([\s\S]*)$/.exec(line);
            if (match?.[2] === undefined || match[3] === undefined || match[1] === '160000')
                return [];
            return [{ id: match[2], path: match[3], parent: null }];
        });
    }
    const raw = await (0,git/* git */.$Y)(root, ['diff-index', '--cached', '--raw', '-z', '--no-renames', '--no-ext-diff', commit]);
    const fields = raw.toString('utf8').split('\0');
    const staged = [];
    for (let i = 0; i + 1 < fields.length; i += 2) {
        const match = /^:\d{6} (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/.exec(fields[i] ?? '');
        if (match?.[3] === undefined || match[1] === '160000' || /^0+$/.test(match[3]))
            continue;
        staged.push({
            id: match[3],
            path: fields[i + 1] ?? '',
            parent: /^0+$/.test(match[2] ?? '0') ? null : (match[2] ?? null),
        });
    }
    return staged;
}

// EXTERNAL MODULE: ./lib/gates/secrets-look.js
var secrets_look = __webpack_require__(4817);
;// CONCATENATED MODULE: ./lib/gates/secrets-commits.js







const fullHistory = 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.';
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
    await refuseCutHistory(look, range.roots);
    const found = await scanObjects(look, range.added, range.commits);
    (0,secrets_look/* countUnread */.RX)(tally, 'submodule', undefined, range.submodules);
    found.push(...scanDescription(look, change));
    tally.commits = range.commits.length;
    await sight(look, found, new Set(range.added.map(({ id }) => id)), base, head);
    if (range.added.length > 0 && tally.blobs === 0 && tally.sightings.length === 0) {
        tally.skip = 'every added file is excluded';
    }
}
/** Scans the index against the last commit. */
async function lookAtStaged(look) {
    const { io, tally } = look;
    const base = await (0,git/* commitOf */.D3)(io.root, 'HEAD');
    tally.base = base;
    const staged = await stagedFiles(io.root, base);
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
    const found = await scanObjects(look, versions, []);
    await sight(look, found, new Set(versions.map(({ id }) => id)), base, null);
}
/** Scans every file version and message that a ref reaches, once. */
async function lookAtHistory(look) {
    const { io, tally } = look;
    const [refs, cut] = await Promise.all([
        (0,git/* gitText */.q_)(io.root, ['for-each-ref', '--format=%(objecttype) %(objectname)', 'refs']),
        cutCommits(look),
    ]);
    const head = await (0,git/* commitOf */.D3)(io.root, 'HEAD');
    if (refs === '' && head === null) {
        throw new problem/* Problem */.A('The repository has no commit: needed at least one for its history.', 'Commit something first.');
    }
    tally.head = head;
    if (cut.size > 0) {
        throw new problem/* Problem */.A(`The history is cut at ${cut.size} ${cut.size === 1 ? 'commit' : 'commits'}: needed all of it, given a shallow clone.`, fullHistory);
    }
    const range = await addedIn(io.root, ['--all', ...(head === null ? [] : [head])], []);
    tally.commits = range.commits.length;
    const tags = refs.split('\n').flatMap((line) => (line.startsWith('tag ') ? [line.slice(4)] : []));
    const found = await scanObjects(look, range.added, [...range.commits, ...tags]);
    const atHead = head === null ? new Set() : await keysOf(look, head);
    for (const item of found)
        tally.sightings.push({ candidate: item.candidate, location: placeOf(item, atHead), state: 'new' });
}
/**
 * Reads each blob once, in order; a blob in which something was found is scanned again for each further path. Then the
 * messages of the commits and annotated tags named.
 */
async function scanObjects(look, versions, messages) {
    const { io, tally } = look;
    const kept = versions.filter(({ path }) => !look.isExcluded(path));
    tally.excluded += versions.length - kept.length;
    const byId = new Map();
    for (const version of kept) {
        const group = byId.get(version.id);
        if (group === undefined)
            byId.set(version.id, [version]);
        else if (!group.some(({ path }) => path === version.path))
            group.push(version);
    }
    tally.blobs += byId.size;
    tally.files += new Set(kept.map(({ path }) => path)).size;
    const found = [];
    let done = 0;
    for await (const object of (0,git_objects/* readObjects */.$I)(io.root, [...byId.keys(), ...messages], look.config['max-file-bytes'])) {
        const [first, ...others] = byId.get(object.id) ?? [];
        if (first === undefined) {
            found.push(...scanMessage(look, object));
            continue;
        }
        if (++done % 1000 === 0) {
            io.signal.throwIfAborted();
            io.log.progress('blobs', done, byId.size);
        }
        if (object.bytes === null) {
            (0,secrets_look/* countUnread */.RX)(tally, 'too-large', first.path);
            continue;
        }
        const scan = (0,secrets_look/* lookAt */.t5)(look, object.bytes, first.path);
        const add = (version, candidates) => {
            for (const candidate of candidates)
                found.push({ candidate, ...version });
        };
        add(first, scan.candidates);
        if (scan.candidates.length === 0 && !others.some(({ path }) => path.endsWith('.ipynb')))
            continue;
        for (const version of others)
            add(version, (0,secrets_scan/* scanBytes */.v)(look.scanner, object.bytes, version.path).candidates);
    }
    return found;
}
/** The message of a commit or an annotated tag: what follows the first empty line of the object. */
function scanMessage(look, { id, type, bytes }) {
    if (bytes === null)
        return [];
    // messages are no files
    const { texts } = look.tally;
    const message = bytes.subarray(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\n\n') + 2);
    const path = type === 'tag' ? '(tag message)' : '(commit message)';
    const { candidates } = (0,secrets_look/* lookAt */.t5)(look, message, path);
    look.tally.texts = texts;
    return candidates.map((candidate) => ({ candidate, path, id: null, commit: id, parents: [] }));
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
/**
 * Says of each candidate whether it is new: its identity stands in no version that a parent outside the range has of the
 * file, and nowhere in base's tree.
 */
async function sight(look, found, added, base, head) {
    const real = found.filter(({ candidate }) => candidate.dropped === null);
    if (real.length === 0)
        return;
    const known = await identitiesIn(look, parentVersions(real, added));
    const open = real.filter(({ candidate }) => !known.has(candidate.identity));
    if (base !== null && open.length > 0) {
        for (const identity of await identitiesInTree(look, base, open.map(({ candidate }) => candidate)))
            known.add(identity);
    }
    const atHead = head === null ? null : await keysOf(look, head);
    for (const item of real) {
        const state = known.has(item.candidate.identity) ? 'existing' : 'new';
        look.tally.sightings.push({ candidate: item.candidate, location: placeOf(item, atHead), state });
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
    for await (const { id, bytes } of (0,git_objects/* readObjects */.$I)(look.io.root, [...paths.keys()], look.config['max-file-bytes'])) {
        if (bytes === null)
            continue;
        for (const { identity } of (0,secrets_scan/* scanBytes */.v)(look.scanner, bytes, paths.get(id) ?? '').candidates)
            identities.add(identity);
    }
    return identities;
}
/** Which of the identities stand in a commit's tree. Files that do not hold the text of one are not scanned. */
async function identitiesInTree(look, commit, candidates) {
    const needles = [...new Set(candidates.flatMap(({ secret }) => needlesOf(secret)))];
    const wanted = new Set(candidates.map(({ identity }) => identity));
    const files = (await filesOfTree(look.io.root, commit)).filter(({ kind }) => kind === 'file');
    const paths = new Map(files.map(({ id, path }) => [id, path]));
    const identities = new Set();
    for await (const { id, bytes } of (0,git_objects/* readObjects */.$I)(look.io.root, [...paths.keys()], look.config['max-file-bytes'])) {
        if (bytes === null)
            continue;
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
        if (needles.length <= 50 && !text.subarray(0, 4).includes(0) && !needles.some((needle) => text.includes(needle)))
            continue;
        for (const { identity } of (0,secrets_scan/* scanBytes */.v)(look.scanner, bytes, paths.get(id) ?? '').candidates) {
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
async function keysOf(look, commit) {
    return new Set((await filesOfTree(look.io.root, commit)).map(({ id, path }) => `${id} ${path}`));
}
/** At the head a place has no commit; a version that is gone there is named with the commit that added it. */
function placeOf(item, atHead) {
    const location = { ...item.candidate.location, path: item.path };
    if (item.commit === null)
        return location;
    return atHead?.has(`${item.id} ${item.path}`) ? location : { ...location, commit: item.commit };
}
async function existing(look, ref, which) {
    // the allow-list was read from both commits, so what is a full id is there
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(ref))
        return ref;
    const commit = await (0,git/* commitOf */.D3)(look.io.root, ref);
    if (commit !== null)
        return commit;
    throw new problem/* Problem */.A(`The ${which} commit ${ref.slice(0, 40)} is not in the repository: needed to tell what the change adds.`, fullHistory);
}
/** Commits whose parents a shallow clone left out. */
async function cutCommits(look) {
    const said = await (0,git/* gitText */.q_)(look.io.root, [
        'rev-parse',
        '--path-format=absolute',
        '--is-shallow-repository',
        '--git-path',
        'shallow',
    ]);
    const [shallow, ...file] = said.split('\n');
    if (shallow !== 'true')
        return new Set();
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
    return new Set((await readFile(file.join('\n'), 'utf8')).trim().split('\n'));
}
/** A commit whose parents were cut off by a shallow clone would look as if it had added the whole tree. */
async function refuseCutHistory(look, roots) {
    if (roots.length === 0)
        return;
    const cut = await cutCommits(look);
    const hit = roots.find((commit) => cut.has(commit));
    if (hit === undefined)
        return;
    const count = (await (0,git/* git */.$Y)(look.io.root, ['rev-list', '--count', hit])).toString('latin1').trim();
    throw new problem/* Problem */.A(`The history is cut at ${hit.slice(0, 12)}: needed every commit between base and head, given a shallow clone (${count} commits from there).`, fullHistory);
}


/***/ })

};
