'use strict';
exports.id = 8786;
exports.ids = [8786];
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
    if (!cut) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The commit ${ref} was not found: this repository does not hold it.`, 'Look at its name (`git branch --all`), or fetch it: `git fetch origin <commit>`.');
    }
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The commit ${ref} was not found: this shallow clone does not hold it.`, 'Fetch it: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`, or `git fetch origin <commit>`.');
}


  }),

  17031:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  ensureCommit)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21022);
  var _git_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93218);



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
    finally {
        (0,_git_once_js__WEBPACK_IMPORTED_MODULE_2__  .L)(root);
    }
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


  })

};
