'use strict';
exports.id = 5078;
exports.ids = [5078];
exports.modules = {

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
            --jobs N               threads for the working tree or the history (unless told: two for a tree above 500 MB, or 1,000 commits)
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
            return (await Promise.all( [__webpack_require__.e(7061), __webpack_require__.e(3457), __webpack_require__.e(8632), __webpack_require__.e(3160), __webpack_require__.e(1270), __webpack_require__.e(3474), __webpack_require__.e(3206), __webpack_require__.e(6858), __webpack_require__.e(9159), __webpack_require__.e(8455), __webpack_require__.e(7049)]).then(__webpack_require__.bind(__webpack_require__, 47049))).revoke(top);
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
        Promise.all( [__webpack_require__.e(7061), __webpack_require__.e(3457), __webpack_require__.e(8632), __webpack_require__.e(3160), __webpack_require__.e(6424), __webpack_require__.e(9208)]).then(__webpack_require__.bind(__webpack_require__, 66424)),
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


  })

};
