'use strict';
exports.id = 5078;
exports.ids = [5078];
exports.modules = {

  42053:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  atTop),
    k: () => (  fromTop)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _sources_git_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26012);




function atTop(invocation) {
    const { io, options } = invocation;
    const top = io.env.GIT_DIR === undefined && io.env.GIT_WORK_TREE === undefined ? (0,_sources_git_problem_js__WEBPACK_IMPORTED_MODULE_1__  .kP)(io.root) : null;
    if (top === null || top === io.root)
        return invocation;
    const config = options.config === null ? null : fromTop(top, io.root, options.config);
    return { ...invocation, io: { ...io, root: top }, options: { ...options, config } };
}
 
function fromTop(top, folder, path) {
    const seen = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return seen === '' ? '.' : seen;
}


  }),

  6542:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  rangeOf),
    x: () => (  changeAtHand)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21022);
  var _sources_git_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17031);





async function rangeOf(io, diff) {
    const parts = /^(.+?)\.\.\.?(.*)$/.exec(diff);
    const base = parts?.[1] ?? diff;
    if (base === '' || base.startsWith('..')) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`--diff needs a range, given "${diff}": the commit to compare with is missing.`, 'Write --diff BASE..HEAD, for example --diff origin/main..HEAD.');
    }
    const head = parts?.[2] === undefined || parts[2] === '' ? 'HEAD' : parts[2];
    const [from, to] = await Promise.all([needed(io, base, 'base'), needed(io, head, 'head')]);
    return { base: from, head: to, event: 'command line', fork: false };
}


async function changeAtHand(io) {
    const head = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__  .D3)(io.root, 'HEAD');
    if (head === null)
        return null;
    const refs = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
    for (const base of await Promise.all(refs.map((ref) => (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__  .D3)(io.root, ref)))) {
        if (base !== null && base !== head)
            return { base, head, event: 'command line', fork: false };
        if (base !== null)
            break;
    }
    const parent = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__  .D3)(io.root, 'HEAD^');
    return parent === null ? null : { base: parent, head, event: 'command line', fork: false };
}
async function needed(io, ref, what) {
    const commit = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__  .D3)(io.root, ref);
    if (commit !== null)
        return commit;
    await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__  .q_)(io.root, ['rev-parse', '--git-dir']);
    const cut = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__  .fE)(io.root);
    if (cut && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)) {
        await (0,_sources_git_fetch_js__WEBPACK_IMPORTED_MODULE_2__  .q)(io.root, ref, what);
        return ref;
    }
    const shallow = cut ? 'this shallow clone does not hold it' : 'this repository does not hold it';
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The commit ${ref} was not found: ${shallow}.`, 'Fetch it: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`, or `git fetch origin <commit>`.');
}


  }),

  55078:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    command: () => (  command)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _sources_git_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22918);
  var _at_top_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42053);
  var _range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6542);




const command = {
    help: `assay secrets [PATH...]            the working tree, or the paths named
assay secrets --diff BASE..HEAD    what the commits of a range add
assay secrets --staged             what is staged for the next commit
assay secrets --history            every version of every file that a ref reaches, once, and all messages
            --since COMMIT         only what is new since a commit up to which it was scanned before
assay secrets --stdin [--name N]   standard input; the name tells its type
            --jobs N               threads for the working tree or the history (unless told: two for a tree above 500 MB)
            --explain-dropped      also what is not reported, and why
assay secrets --posture [PATH...]  how far credentials reach: workflows, AWS policies, Vault policies
assay secrets --run-logs ID         the logs of a workflow run (its number or address; GITHUB_TOKEN)
assay secrets allow FINGERPRINT --reason TEXT --owner WHO --until DATE [--where any|tests|docs|examples]
assay secrets allow --tidy         take out the entries that match nothing any more
assay secrets revoke FINGERPRINT   has its provider revoke it, after a yes (--yes without a terminal)
`,
    options: {
        diff: { type: 'string' },
        history: { type: 'boolean' },
        since: { type: 'string' },
        staged: { type: 'boolean' },
        stdin: { type: 'boolean' },
        name: { type: 'string' },
        jobs: { type: 'string' },
        'explain-dropped': { type: 'boolean' },
        'run-logs': { type: 'string' },
        posture: { type: 'boolean' },
        reason: { type: 'string' },
        owner: { type: 'string' },
        until: { type: 'string' },
        where: { type: 'string' },
        tidy: { type: 'boolean' },
        yes: { type: 'boolean' },
    },
    async run(invocation) {
        const top = (0,_at_top_js__WEBPACK_IMPORTED_MODULE_2__  .H)(invocation);
        const { flags, words } = top;
        if (words[0] === 'allow') {
            const { allow, tidy } = await Promise.all( [__webpack_require__.e(8455), __webpack_require__.e(9986)]).then(__webpack_require__.bind(__webpack_require__, 79986));
            return flags.tidy === true ? tidy(top) : allow(top);
        }
        if (words[0] === 'revoke')
            return (await Promise.all( [__webpack_require__.e(7061), __webpack_require__.e(3457), __webpack_require__.e(5524), __webpack_require__.e(3160), __webpack_require__.e(1270), __webpack_require__.e(3552), __webpack_require__.e(3206), __webpack_require__.e(6858), __webpack_require__.e(9159), __webpack_require__.e(8455), __webpack_require__.e(7049)]).then(__webpack_require__.bind(__webpack_require__, 47049))).revoke(top);
        if (flags.posture === true)
            return posture(top, invocation);
         
        const early = new AbortController();
        try {
            return await scan(top, invocation, early.signal);
        }
        finally {
            early.abort();
        }
    },
};
async function scan(top, invocation, early) {
    const { flags, io, options } = top;
    const asked = requestOf(top, invocation.io.root, early);
     
    asked.catch(() => undefined);
     
    const [{ secretsGate }, { loadPolicy }, { deliver }] = await Promise.all([
        Promise.all( [__webpack_require__.e(7061), __webpack_require__.e(3457), __webpack_require__.e(5524), __webpack_require__.e(3160), __webpack_require__.e(6424), __webpack_require__.e(9208)]).then(__webpack_require__.bind(__webpack_require__, 66424)),
        __webpack_require__.e(  5765).then(__webpack_require__.bind(__webpack_require__, 95765)),
        __webpack_require__.e(  789).then(__webpack_require__.bind(__webpack_require__, 80789)),
    ]);
    const request = await asked;
    const change = request.mode === 'range' ? request.change : null;
    const policy = await loadPolicy(io, change, options.config);
    const explainDropped = flags['explain-dropped'] === true;
    const evidence = await secretsGate(request, policy, io, { explainDropped });
    const code = await deliver(invocation, [evidence], policy.config.report);
    if (explainDropped && !options.quiet)
        await showDropped(evidence);
    return code;
}
 
async function posture(top, invocation) {
    const { flags, io, options, words } = top;
    const other = ['diff', 'history', 'staged', 'stdin', 'run-logs', 'explain-dropped'].find((flag) => flags[flag] !== undefined);
    if (other !== undefined)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`--posture looks at the working tree: given --${other} too.`, 'Run the command once for each.');
    const { loadPolicy } = await __webpack_require__.e(  5765).then(__webpack_require__.bind(__webpack_require__, 95765));
    const { deliver } = await __webpack_require__.e(  789).then(__webpack_require__.bind(__webpack_require__, 80789));
    const policy = await loadPolicy(io, null, options.config);
    const { postureGate } = await Promise.all( [__webpack_require__.e(7061), __webpack_require__.e(3457), __webpack_require__.e(3160), __webpack_require__.e(2382), __webpack_require__.e(9766), __webpack_require__.e(8764), __webpack_require__.e(1641)]).then(__webpack_require__.bind(__webpack_require__, 94711));
    return deliver(invocation, [await postureGate(pathsOf(io.root, invocation.io.root, words), policy, io)], policy.config.report);
}
 
async function showDropped(evidence) {
    const { explainFinding } = await __webpack_require__.e(  8611).then(__webpack_require__.bind(__webpack_require__, 98611));
    const dropped = evidence.findings.filter(({ message }) => message.startsWith('not reported: '));
    process.stdout.write(`\n${dropped.length} dropped\n`);
    for (const finding of dropped)
        process.stdout.write(explainFinding(finding, evidence));
}
 
async function requestOf({ flags, io, words }, folder, early) {
    const modes = ['diff', 'history', 'staged', 'stdin', 'run-logs'].filter((flag) => flags[flag] !== undefined);
    if (modes.length > 1 || (modes.length === 1 && words.length > 0)) {
        const given = [...modes.map((mode) => `--${mode}`), ...(words.length > 0 ? ['paths'] : [])].join(' and ');
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`Only one thing can be scanned at a time: given ${given}.`, 'Run the command once for each.');
    }
    if (typeof flags.diff === 'string') {
        const change = await (0,_range_js__WEBPACK_IMPORTED_MODULE_3__  .b)(io, flags.diff);
        const added = (0,_sources_git_range_js__WEBPACK_IMPORTED_MODULE_1__  .G)(io.root, [change.head], [change.base], early);
        added.catch(() => undefined);
        return { mode: 'range', change, added };
    }
    if (flags.since !== undefined && flags.history !== true) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('--since belongs to --history.', 'Add --history, or name a range: `--diff BASE..HEAD`.');
    }
    const jobs = flags.jobs === undefined ? {} : { jobs: jobsOf(String(flags.jobs)) };
    if (flags.history === true) {
        return { mode: 'history', ...(typeof flags.since === 'string' ? { since: flags.since } : {}), ...jobs };
    }
    if (flags.staged === true)
        return { mode: 'staged' };
    if (typeof flags['run-logs'] === 'string') {
        return (await __webpack_require__.e(  3447).then(__webpack_require__.bind(__webpack_require__, 85828))).runLogsRequest(flags['run-logs'], io);
    }
    if (flags.stdin === true) {
        const name = typeof flags.name === 'string' ? flags.name : 'stdin';
        return { mode: 'stdin', bytes: await standardInput(), name };
    }
    return { mode: 'tree', paths: pathsOf(io.root, folder, words), ...jobs };
}
 
function pathsOf(top, folder, words) {
    if (folder === top)
        return [...words];
    return (words.length === 0 ? ['.'] : words).map((path) => (0,_at_top_js__WEBPACK_IMPORTED_MODULE_2__  .k)(top, folder, path));
}
function jobsOf(given) {
    const jobs = Number(given);
    if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64)
        return jobs;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`--jobs needs a whole number from 1 to 64, given "${given}".`, 'Leave it out for the default.');
}
async function standardInput() {
    const parts = [];
    for await (const part of process.stdin)
        parts.push(part);
    return Buffer.concat(parts);
}


  }),

  17031:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  ensureCommit)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21022);


const mend = 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow` before this step.';


async function ensureCommit(root, commit, what) {
    const shallow = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__  .fE)(root);
    if (!shallow && (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__  .D3)(root, commit)) !== null)
        return false;
    const tries = [
        ...(shallow ? [['fetch', '--quiet', '--no-tags', '--unshallow', 'origin']] : []),
        ['fetch', '--quiet', '--no-tags', 'origin', commit],
    ];
    let fetched = false;
    for (const args of tries) {
        if (args.includes(commit) && (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__  .D3)(root, commit)) !== null)
            break;
        fetched = (await succeeds(root, args)) || fetched;
    }
    if ((await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__  .D3)(root, commit)) !== null)
        return fetched;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The ${what} commit ${commit} is missing: needed it to compare with, given ${shallow ? 'a shallow clone' : 'a clone'} that does not hold it and cannot fetch it.`, mend);
}
async function succeeds(root, args) {
    try {
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__  .$Y)(root, args);
        return true;
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A)
            return false;
        throw error;
    }
}


  }),

  3861:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  isZero),
    x: () => (  readLog)
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
  var _git_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21494);


 
const args = [
     
    ...['-c', 'core.packedGitLimit=256m', '-c', 'core.packedGitWindowSize=32m'],
    ...['-c', 'log.showRoot=true', '-c', 'log.showSignature=false', '-c', 'core.quotePath=false'],
    ...['log', '--topo-order', '--reverse', '--raw', '-z', '-c', '-r', '--no-abbrev', '--no-renames', '--no-color'],
    ...['--no-ext-diff', '--no-textconv', '--no-notes', '--no-decorate', '--no-mailmap', '--no-show-signature'],
    ...['--no-relative', '--ignore-submodules=none', `-O${node_os__WEBPACK_IMPORTED_MODULE_0__.devNull}`, '--encoding=UTF-8', '--format=%H %aI %P%x00%an'],
];


async function readLog(root, revisions, reader, signal) {
    const child = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__  .B)(root, [...args, ...revisions, '--'], signal);
    const ended = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__  .s)(child, 'log');
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
 
function changeOf(line, path) {
    let parents = 0;
    while (line[parents] === ':')
        parents++;
    const fields = line.slice(parents).split(' ');
    const before = fields.slice(parents + 1, 2 * parents + 1).filter((id) => !isZero(id));
    return { mode: fields[parents] ?? '', id: fields[2 * parents + 1] ?? '', path, parents: before };
}
 
function isZero(id) {
    return /^0+$/.test(id);
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
        return 'A bare repository has no files to scan: use --history or --diff, or run in a working tree.';
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


function startGit(root, args, signal) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args], {
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

  22918:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  addedIn)
  });
  var _git_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3861);



async function addedIn(root, include, exclude, signal) {
    const commits = [];
    const added = [];
    let submodules = 0;
    const reader = {
        commit: (commit) => commits.push(commit),
        change: ({ mode, id, path, parents }, commit) => {
            if (mode === '160000')
                submodules++;
            else if (!(0,_git_log_js__WEBPACK_IMPORTED_MODULE_0__  .b)(id))
                added.push({ id, path, commit, parents });
        },
    };
    await (0,_git_log_js__WEBPACK_IMPORTED_MODULE_0__  .x)(root, [...include, ...exclude.map((commit) => `^${commit}`)], reader, signal);
    const roots = commits.filter(({ parents }) => parents === 0).map(({ id }) => id);
    return { commits, roots, added, submodules };
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
  var _git_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26012);




 
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
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A && (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_3__  .OB)(error, directory))
            return null;
        throw error;
    }
}


async function commitOf(root, ref) {
    try {
        return await (0,_git_look_up_js__WEBPACK_IMPORTED_MODULE_2__  .aX)(root, ref);
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A && (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_3__  .OB)(error, root))
            return null;
        throw error;
    }
}


function fileAt(root, commit, path) {
    return (0,_git_look_up_js__WEBPACK_IMPORTED_MODULE_2__  .ZQ)(root, commit, path);
}
 
async function mergeBase(root, a, b) {
    try {
        return await gitText(root, ['merge-base', a, b]);
    }
    catch (cause) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A(`No merge base of ${a} and ${b} in the history at hand: needed the commits between them, given ${await depth(root)}.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.', { cause });
    }
}
 
async function isShallow(root) {
    return (await gitText(root, ['rev-parse', '--is-shallow-repository'])) === 'true';
}
async function depth(root) {
    return (await isShallow(root)) ? 'a shallow clone' : 'histories without a common commit';
}
function gitProblem(args, error, stderr) {
    if (error.code === 'ENOENT')
        return (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_3__  .HF)(error);
    return (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_3__  .tv)(args[0] ?? '', stderr, error.message.split('\n')[0] ?? '', error);
}


  })

};
