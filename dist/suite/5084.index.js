export const id = 5084;
export const ids = [5084];
export const modules = {

/***/ 5084:
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
// EXTERNAL MODULE: ./lib/sources/git.js
var git = __webpack_require__(1022);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/sources/git-objects.js


const environment = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
/** Starts a git program whose input and output are streams; nothing of the repository's configuration may run. */
function startGit(root, args) {
    return (0,external_node_child_process_.spawn)('git', ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args], {
        cwd: root,
        env: { ...process.env, ...environment },
    });
}
/**
 * Reads objects in the order of `ids` from one `git cat-file --batch`. Objects larger than `cap` bytes are passed over
 * without being held in memory. Nothing is checked out, filtered or converted.
 * Errors: `Problem` when an object is missing or git fails.
 */
async function* readObjects(root, ids, cap) {
    if (ids.length === 0)
        return;
    const child = startGit(root, ['cat-file', '--batch', '--buffer']);
    const ended = exitOf(child, 'cat-file');
    feed(child, ids);
    const take = batchReader(cap);
    let read = 0;
    try {
        for await (const chunk of child.stdout) {
            for (const object of take(chunk)) {
                read++;
                yield object;
            }
        }
        await ended;
    }
    finally {
        child.kill();
        ended.catch(() => undefined);
    }
    if (read !== ids.length) {
        throw new problem/* Problem */.A(`git cat-file gave ${read} of ${ids.length} objects.`, 'Check the repository with `git fsck`, and fetch again with the full history (`fetch-depth: 0`).');
    }
}
/** Runs git with `input` on its standard input and gives its standard output. Errors: `Problem` when git fails. */
async function gitWithInput(root, args, input) {
    const child = startGit(root, args);
    const ended = exitOf(child, args[0] ?? '');
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const parts = [];
    for await (const part of child.stdout)
        parts.push(part);
    await ended;
    return Buffer.concat(parts);
}
/** Writes the ids as fast as git takes them. */
function feed(child, ids) {
    let next = 0;
    const write = () => {
        while (next < ids.length) {
            const block = ids.slice(next, next + 500).join('\n');
            next += 500;
            if (!child.stdin.write(`${block}\n`)) {
                child.stdin.once('drain', write);
                return;
            }
        }
        child.stdin.end();
    };
    // git may end first, and then its exit says why
    child.stdin.on('error', () => undefined);
    write();
}
/** Cuts the stream of `cat-file --batch` into objects: a header line, the bytes, a line feed. */
function batchReader(cap) {
    let pending = [];
    let held = 0;
    let header = null;
    let skipped = 0;
    return (chunk) => {
        const objects = [];
        pending.push(chunk);
        held += chunk.length;
        for (;;) {
            if (header === null) {
                const whole = pending.length === 1 ? pending[0] : Buffer.concat(pending);
                pending = [whole];
                const end = whole.indexOf(10);
                if (end < 0)
                    return objects;
                header = parseHeader(whole.toString('latin1', 0, end));
                pending = [whole.subarray(end + 1)];
                held = whole.length - end - 1;
                skipped = 0;
            }
            const need = header.size + 1 - skipped;
            if (held < need) {
                if (header.size > cap) {
                    skipped += held;
                    pending = [];
                    held = 0;
                }
                return objects;
            }
            const whole = pending.length === 1 ? pending[0] : Buffer.concat(pending);
            objects.push({ ...header, bytes: header.size > cap ? null : whole.subarray(0, header.size) });
            pending = [whole.subarray(need)];
            held = whole.length - need;
            header = null;
        }
    };
}
function parseHeader(line) {
    const [id = '', type = '', size = ''] = line.split(' ');
    if (!/^\d+$/.test(size)) {
        throw new problem/* Problem */.A(`An object of the repository cannot be read: git says \`${line.slice(0, 100)}\`.`, 'Fetch the full history (`fetch-depth: 0` in actions/checkout), or check the repository with `git fsck`.');
    }
    return { id, type, size: Number(size) };
}
function exitOf(child, what) {
    let said = '';
    child.stderr.on('data', (part) => {
        said = (said + part.toString('utf8')).slice(-2000);
    });
    const ended = new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            reject(new problem/* Problem */.A(`git ${what} could not be started: ${cause.message}`, 'Install git 2.30 or newer.', { cause }));
        });
        child.on('close', (code) => {
            if (code === 0)
                resolve();
            else {
                const last = said.trim().split('\n').at(-1) ?? '';
                reject(new problem/* Problem */.A(`git ${what} failed: ${last === '' ? `exit code ${code}` : last}`, 'Check the repository with `git fsck`, and that the commits named are in it (`git fetch`).'));
            }
        });
    });
    // it is awaited later; until then a failure must not count as unhandled
    ended.catch(() => undefined);
    return ended;
}

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
    const listed = await (0,git/* git */.$Y)(root, [
        'rev-list',
        '--reverse',
        '--topo-order',
        '--parents',
        ...include,
        ...exclude.map((commit) => `^${commit}`),
        '--',
    ]);
    const lines = listed
        .toString('latin1')
        .split('\n')
        .filter((line) => line !== '');
    const parentCount = new Map(lines.map((line) => [
        line.slice(0, line.indexOf(' ') < 0 ? undefined : line.indexOf(' ')),
        line.split(' ').length - 1,
    ]));
    const commits = [...parentCount.keys()];
    if (commits.length === 0)
        return { commits, added: [], submodules: 0 };
    const raw = await gitWithInput(root, ['diff-tree', '--stdin', '-m', '-r', '--raw', '-z', '--root', '--no-renames', '--no-ext-diff', '--no-textconv'], `${commits.join('\n')}\n`);
    return collect(commits, parentCount, raw);
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
    return { commits, added, submodules };
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







/** Scans what the commits of a change added, their messages, and the pull request's title and body. */
async function lookAtRange(look, change) {
    const { io, tally } = look;
    const base = await existing(look, change.base, 'base');
    const head = await existing(look, change.head, 'head');
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
    await refuseCutHistory(look, range.commits);
    const found = await scanVersions(look, range.added);
    (0,secrets_look/* countUnread */.RX)(tally, 'submodule', undefined, range.submodules);
    found.push(...(await scanMessages(look, range.commits)), ...scanDescription(look, change));
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
    const found = await scanVersions(look, versions);
    await sight(look, found, new Set(versions.map(({ id }) => id)), base, null);
}
/** Scans every file version and message that a ref reaches, once. */
async function lookAtHistory(look) {
    const { io, tally } = look;
    const refs = await (0,git/* gitText */.q_)(io.root, ['for-each-ref', '--format=%(objecttype) %(objectname)', 'refs']);
    const head = await (0,git/* commitOf */.D3)(io.root, 'HEAD');
    if (refs === '' && head === null) {
        throw new problem/* Problem */.A('The repository has no commit: needed at least one for its history.', 'Commit something first.');
    }
    tally.head = head;
    const range = await addedIn(io.root, ['--all', ...(head === null ? [] : [head])], []);
    tally.commits = range.commits.length;
    const tags = refs.split('\n').flatMap((line) => (line.startsWith('tag ') ? [line.slice(4)] : []));
    const found = await scanVersions(look, range.added);
    found.push(...(await scanMessages(look, [...range.commits, ...tags])));
    const atHead = head === null ? new Set() : await keysOf(look, head);
    for (const item of found)
        tally.sightings.push({ candidate: item.candidate, location: placeOf(item, atHead), state: 'new' });
}
/** Reads each blob once, in order; a blob in which something was found is scanned again for each further path. */
async function scanVersions(look, versions) {
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
    for await (const object of readObjects(io.root, [...byId.keys()], look.config['max-file-bytes'])) {
        if (++done % 1000 === 0) {
            io.signal.throwIfAborted();
            io.log.progress('blobs', done, byId.size);
        }
        const [first, ...others] = byId.get(object.id) ?? [];
        if (first === undefined)
            continue;
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
/** Messages of commits and annotated tags: what follows the first empty line of the object. */
async function scanMessages(look, ids) {
    const found = [];
    // messages are no files
    const { texts } = look.tally;
    for await (const { id, type, bytes } of readObjects(look.io.root, ids, look.config['max-file-bytes'])) {
        if (bytes === null)
            continue;
        const message = bytes.subarray(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\n\n') + 2);
        const path = type === 'tag' ? '(tag message)' : '(commit message)';
        for (const candidate of (0,secrets_look/* lookAt */.t5)(look, message, path).candidates)
            found.push({ candidate, path, id: null, commit: id, parents: [] });
    }
    look.tally.texts = texts;
    return found;
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
    for await (const { id, bytes } of readObjects(look.io.root, [...paths.keys()], look.config['max-file-bytes'])) {
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
    for await (const { id, bytes } of readObjects(look.io.root, [...paths.keys()], look.config['max-file-bytes'])) {
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
    const commit = await (0,git/* commitOf */.D3)(look.io.root, ref);
    if (commit !== null)
        return commit;
    throw new problem/* Problem */.A(`The ${which} commit ${ref.slice(0, 40)} is not in the repository: needed to tell what the change adds.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.');
}
/** A commit whose parents were cut off by a shallow clone would look as if it had added the whole tree. */
async function refuseCutHistory(look, commits) {
    if ((await (0,git/* gitText */.q_)(look.io.root, ['rev-parse', '--is-shallow-repository'])) !== 'true')
        return;
    const file = await (0,git/* gitText */.q_)(look.io.root, ['rev-parse', '--path-format=absolute', '--git-path', 'shallow']);
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
    const cut = new Set((await readFile(file, 'utf8')).trim().split('\n'));
    const hit = commits.find((commit) => cut.has(commit));
    if (hit === undefined)
        return;
    const count = (await (0,git/* git */.$Y)(look.io.root, ['rev-list', '--count', hit])).toString('latin1').trim();
    throw new problem/* Problem */.A(`The history is cut at ${hit.slice(0, 12)}: needed every commit between base and head, given a shallow clone (${count} commits from there).`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.');
}


/***/ })

};
