'use strict';
exports.id = 4752;
exports.ids = [4752];
exports.modules = {

  45332:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  parseTrinoName),
    k: () => (  isTrinoName)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);


const form = 'trino://HOST[:PORT]/CATALOG/SCHEMA/TABLE';
 
function isTrinoName(name) {
    return /^trino:/i.test(name);
}


function parseTrinoName(name) {
    if (name.includes('@')) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('A Trino snapshot was named with a user or a password in it: names stand in reports and in the repository.', `Name it ${form} and give TRINO_USER and TRINO_PASSWORD or TRINO_TOKEN in the environment.`);
    }
    const match = /^trino:\/\/(\[[0-9a-f:.]+\]|[a-z0-9_.-]+)(?::(\d{1,5}))?\/([^/?#]+)\/([^/?#]+)\/([^/?#]+)(\?insecure)?$/i.exec(name);
    const [, host = '', port, ...rest] = match ?? [];
    const words = rest.slice(0, 3).map(decoded);
    if (match === null || words.some((word) => word === null || word === '') || Number(port ?? 1) > 65_535) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(name)} names no Trino table: needed ${form}, with ?insecure at the end for HTTP.`, 'Write / ? # % @ in a name as %2F %3F %23 %25 %40.');
    }
    const local = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(host);
    const plain = local || rest[3] !== undefined;
    const [catalog = '', schema = '', table = ''] = words;
    return {
        origin: new URL(`${plain ? 'http' : 'https'}://${host}:${port ?? (plain ? 8080 : 443)}`).origin,
        local,
        catalog,
        schema,
        table,
    };
}
 
function decoded(text) {
    try {
        return decodeURIComponent(text ?? '').toLowerCase();
    }
    catch {
        return null;
    }
}


  }),

  91513:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Cm: () => (  tableName),
    I3: () => (  checkName),
    S3: () => (  openNamed),
    bI: () => (  isTable)
  });
  var _engines_trino_table_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45332);
  var _sources_snapshot_download_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3725);


 
async function openNamed(name, place, io) {
    if (!(0,_engines_trino_table_name_js__WEBPACK_IMPORTED_MODULE_0__  .k)(name))
        return (await __webpack_require__.e(  1815).then(__webpack_require__.bind(__webpack_require__, 1815))).openSnapshot(name, place);
    const { openTrinoTable } = await __webpack_require__.e(  4300).then(__webpack_require__.bind(__webpack_require__, 84300));
    const counter = await openTrinoTable(name, { env: io.env, signal: io.signal });
    return { kind: 'table', name, digest: counter.digest, counter };
}


function checkName(name) {
    if ((0,_engines_trino_table_name_js__WEBPACK_IMPORTED_MODULE_0__  .k)(name))
        (0,_engines_trino_table_name_js__WEBPACK_IMPORTED_MODULE_0__  .F)(name);
    else if ((0,_sources_snapshot_download_js__WEBPACK_IMPORTED_MODULE_1__  .PW)(name))
        (0,_sources_snapshot_download_js__WEBPACK_IMPORTED_MODULE_1__  .or)(name);
}
 
function isTable(name) {
    checkName(name);
    return (0,_engines_trino_table_name_js__WEBPACK_IMPORTED_MODULE_0__  .k)(name);
}
 
function tableName(name) {
    return (0,_engines_trino_table_name_js__WEBPACK_IMPORTED_MODULE_0__  .F)(name).table.replace(/[^\w.-]/g, '_');
}


  }),

  94752:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  M: () => (  fileName),
  o: () => (  touchedSnapshots)
});

 
var external_node_fs_ = __webpack_require__(73024);
 
var external_node_path_ = __webpack_require__(76760);
 
var git = __webpack_require__(21022);
 
var git_changes = __webpack_require__(32026);
 
var snapshot_kind = __webpack_require__(6567);
 
var dvc_cache = __webpack_require__(56475);
 
var dvc_pointer = __webpack_require__(39172);
 
var found = __webpack_require__(79395);
; 








async function changedData(root, from, to) {
    const changed = await (0,git_changes .v)(root, from, to);
    const isPointer = ({ path, oldPath }) => (0,snapshot_kind .pu)(path) || (0,snapshot_kind .pu)(oldPath ?? '');
    const pointers = changed.filter(isPointer);
    const plain = changed.filter((each) => !isPointer(each));
    if (pointers.length === 0)
        return plain;
    const [before, after] = [new Map(), new Map()];
    for (const { path, oldPath, status } of pointers) {
        if (status !== 'added')
            await outsAt(root, from, oldPath ?? path, before);
        if (status !== 'deleted')
            await outsAt(root, to, path, after);
    }
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
    const behind = [];
    for (const path of paths) {
        const [old, now] = [before.get(path), after.get(path)];
        if (old !== undefined && now !== undefined && old.md5 !== null && old.md5 === now.md5)
            continue;
        const git = plain.find((each) => each.path === path);
        const baseIsHere = old !== undefined && (await (0,dvc_cache .t)(root, old).then(Boolean, () => false));
        const pointer = { folder: (now ?? old)?.folder === true, baseIsHere: baseIsHere || git?.status === 'deleted' };
        const added = old === undefined && git?.status !== 'deleted';
        const deleted = now === undefined && git?.status !== 'added';
        behind.push({ path, status: added ? 'added' : deleted ? 'deleted' : 'modified', pointer });
    }
    const taken = new Set(behind.map(({ path }) => path));
    return [...plain.filter(({ path }) => !taken.has(path)), ...behind];
}
 
async function outsAt(root, commit, path, into) {
    const bytes = (0,snapshot_kind .pu)(path) ? await (0,git .Wd)(root, commit, path) : null;
    if (bytes === null)
        return;
    for (const out of (0,dvc_pointer .t2)(bytes.toString('utf8'), path)) {
        const files = out.folder ? await (0,found .rt)(root, out).catch(() => null) : null;
        for (const each of files ?? [out])
            into.set(each.path, each);
    }
}

 
var download = __webpack_require__(3725);
 
var snapshot_paths = __webpack_require__(52301);
 
var table = __webpack_require__(91513);
; 











async function touchedSnapshots(root, change, config) {
    const from = await (0,git .wu)(root, change.base, change.head);
    const changed = await changedData(root, from, change.head);
    const here = (await (0,git .D3)(root, 'HEAD')) === (await (0,git .D3)(root, change.head)) && (await isClean(root));
    const looking = { root, from, to: change.head, here, changed };
    const found = [];
    for (const snapshot of config.snapshots)
        found.push(...(await touchedBy(looking, snapshot)));
    return unlike(found);
}
async function touchedBy(looking, snapshot) {
    const pattern = (0,snapshot_paths .j7)(snapshot.path).replace(/(?<=.)\/$/, '');
    const matches = ({ path, pointer }) => isSnapshot(pattern, path) || (pointer?.folder === true && reaches(pattern, path));
    const mine = looking.changed.filter((each) => {
        const { oldPath } = each;
        return matches(each) || (oldPath !== undefined && matches({ path: oldPath, status: 'deleted' }));
    });
    if (mine.length === 0)
        return outsideOfGit(looking, snapshot, pattern);
    const whole = snapshot.name !== undefined && !mine.some(({ path }) => path === pattern);
    if (whole || mine.some(({ pointer }) => pointer?.folder === true))
        return [await asOne(looking, snapshot, pattern, mine)];
    return Promise.all(mine.map((each) => asFile(looking, snapshot, each, matches(each))));
}
 
function isSnapshot(pattern, path) {
    return path === pattern || (((0,snapshot_kind .MY)(path) || (0,snapshot_kind .HE)(pattern)) && holds(pattern, path));
}
function holds(pattern, path) {
    return (0,snapshot_paths .kt)(path, pattern) || path.startsWith(`${pattern}/`);
}
 
function reaches(pattern, folder) {
    const start = (0,snapshot_paths .GH)(pattern) ?? pattern;
    return start === '.' || `${start}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${start}/`);
}
async function asFile(looking, config, changed, stays) {
    const { from, here, to } = looking;
    const { path, pointer, status } = changed;
    const { oldPath = path } = changed;
    const old = (0,snapshot_kind .MY)(oldPath) || isSnapshot((0,snapshot_paths .j7)(config.path), oldPath) ? oldPath : path;
    const before = status === 'added' || (changed.oldPath !== undefined && old === path) ? null : `git:${from}:${old}`;
    const name = config.name ?? fileName(stays ? path : old);
    const base = await baseOf(looking, config, name, before, pointer?.baseIsHere !== false);
    if (!stays)
        return { name, config, base, head: null, from, path: old, ...(old === path ? {} : { movedTo: path }) };
     
    const head = here && pointer === undefined ? path : `git:${to}:${path}`;
    return { name, config, base, head: status === 'deleted' ? null : head, from, path };
}
async function asOne(looking, config, pattern, mine) {
    const { root, from, to, here } = looking;
    const name = config.name ?? fileName(pattern);
    const before = (await (0,found .d6)(root, from, pattern)) ? `git:${from}:${pattern}` : null;
    const base = await baseOf(looking, config, name, before, mine.every(({ pointer }) => pointer?.baseIsHere !== false));
    const behind = mine.some(({ pointer }) => pointer !== undefined);
    const head = here && !behind ? pattern : `git:${to}:${pattern}`;
    return { name, config, base, head: (await (0,found .d6)(root, to, pattern)) ? head : null, from, path: pattern };
}


async function outsideOfGit(looking, config, pattern) {
    const { root, from, to } = looking;
    const name = config.name ?? ((0,table .bI)(config.path) ? (0,table .Cm)(config.path) : fileName(pattern));
    const base = await baseOf(looking, config, name, null, false);
    if (base === null && config.history === undefined)
        return [];
    const remote = (0,table .bI)(config.path) || (0,download .PW)(config.path);
    if (!remote && ((await (0,found .d6)(root, from, pattern)) || (await (0,found .d6)(root, to, pattern))))
        return [];
    const there = remote || ((0,snapshot_paths .GH)(pattern) === null ? (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(root, pattern)) : true);
    return there && (remote || looking.here) ? [{ name, config, base, head: config.path, from, path: pattern }] : [];
}
 
async function baseOf({ root, from }, config, name, before, isHere) {
    const named = config.base ?? (config.mode === 'skew' ? config.training : undefined);
     
    const absent = config.mode === 'skew' ? `git:${from}:${(0,snapshot_paths .j7)(named ?? 'training')}` : null;
    const configured = named === undefined ? absent : ((await configuredBase(root, from, named)) ?? absent);
    if (configured !== null || (before !== null && isHere))
        return configured ?? before;
    const profile = `profiles/${name}.profile.json`;
    return (await (0,git .Wd)(root, from, profile)) === null ? before : `git:${from}:${profile}`;
}
 
async function configuredBase(root, from, base) {
    if (base.startsWith('git:') || (0,table .bI)(base) || (0,download .PW)(base))
        return base;
    const path = (0,snapshot_paths .j7)(base);
    return (await (0,git .Wd)(root, from, path)) === null ? null : `git:${from}:${path}`;
}
 
async function isClean(root) {
    return (await (0,git .$Y)(root, ['status', '--porcelain', '-z', '--untracked-files=no', '--ignore-submodules'])).length === 0;
}
 
function fileName(path) {
    const whole = (0,download .PW)(path) ? path.replace(/[?#].*$/s, '') : (0,snapshot_kind .Lg)(path).path;
    const parts = (0,snapshot_paths .j7)(whole).replace(/\/$/, '').split('/');
    const named = (0,snapshot_paths .GH)(whole) === null ? undefined : parts.findLast((part) => !/^[*?.]*(\.\w+)*$/.test(part));
    const last = named ?? parts.at(-1) ?? path;
    return (last
        .replace(/\.(profile\.json|(csv|tsv|tab|psv|json|jsonl|ndjson)(\.(gz|zst|zstd))?|parquet|pq|arrow|arrows|feather|ipc|duckdb|ddb|sqlite|sqlite3|db)$/i, '')
        .replace(/[^\w.-]/g, '_') || 'snapshot');
}
 
function unlike(found) {
    const names = found.map(({ name }) => name);
    return found.map((each, i) => names.indexOf(each.name) === i ? each : { ...each, name: each.path.replace(/[^\w.-]/g, '_') });
}


  }),

  39135:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  stagedFiles),
    X: () => (  filesOfTree)
  });
  var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21022);

 
async function filesOfTree(root, commit) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__  .$Y)(root, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
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
 
async function stagedFiles(root, commit) {
    if (commit === null) {
        const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__  .$Y)(root, ['ls-files', '-s', '-z', '--full-name', ':/']);
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
    const raw = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__  .$Y)(root, ['diff-index', '--cached', '--raw', '-z', '--no-renames', '--no-ext-diff', commit]);
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


  }),

  21997:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Hk: () => (  pointerAt),
    Xy: () => (  objectOf),
    qT: () => (  readPointer)
  });
 
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52037);
  var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21022);
  var _git_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21494);








 
const pointerBytes = 1024;
 
function readPointer(bytes) {
    if (bytes.length > pointerBytes)
        return null;
    const text = bytes.toString('utf8');
    if (!text.startsWith('version https://git-lfs.github.com/spec/v1'))
        return null;
    const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
    const size = /^size (\d+)$/m.exec(text)?.[1];
    return oid === undefined || size === undefined ? null : { oid, size: Number(size) };
}


async function objectOf(root, pointer, name, target) {
    const common = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__  .q_)(root, ['rev-parse', '--git-common-dir']).catch(() => '.git');
    const store = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(common) ? common : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, common);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, 'lfs', 'objects', pointer.oid.slice(0, 2), pointer.oid.slice(2, 4), pointer.oid);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    if (found?.isFile() === true && found.size === pointer.size)
        return path;
    if (await smudged(root, pointer, target))
        return target;
    if (found?.isFile() === true)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`The Git LFS object of ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_7__  .h)(name)} is damaged: it has ${found.size} bytes, and the pointer says ${pointer.size}.`, 'Fetch it again: `git lfs fetch --refetch`.');
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_7__  .h)(name)} is a Git LFS pointer, and its content (${pointer.size} bytes) is not here.`, `Fetch it: \`git lfs pull --include ${name.replaceAll('`', '')}\`, or \`lfs: true\` in actions/checkout.`);
}
const longestFetch = 600_000;
 
async function smudged(root, pointer, target) {
    const child = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_6__  .B)(root, ['lfs', 'smudge']);
    const ended = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_6__  .s)(child, 'lfs smudge');
    const timer = setTimeout(() => child.kill('SIGKILL'), longestFetch);
    child.stdin.on('error', () => undefined);
    child.stdin.end(`version https://git-lfs.github.com/spec/v1\noid sha256:${pointer.oid}\nsize ${pointer.size}\n`);
    let size = 0;
    try {
        const bounded = async function* (source) {
            for await (const chunk of source) {
                size += chunk.length;
                if (size > pointer.size)
                    return;
                yield chunk;
            }
        };
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(child.stdout, bounded, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(target, { mode: 0o600 }));
        await ended;
        return size === pointer.size;
    }
    catch {
        return false;
    }
    finally {
        clearTimeout(timer);
        child.kill();
    }
}
 
async function pointerAt(path) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    return size > pointerBytes ? null : readPointer(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
}


  }),

  6567:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    HE: () => (  meansPlain),
    KX: () => (  endsPlainly),
    Le: () => (  readEndings),
    Lg: () => (  dividedAtTable),
    MY: () => (  isDataName),
    f$: () => (  kindOfName),
    lk: () => (  endingFor),
    pu: () => (  isDvcPointer)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const endings = [
    [/\.profile\.json$/i, 'profile'],
    [/\.(csv|tsv|tab|psv)(\.(gz|zst|zstd))?$/i, 'csv'],
    [/\.(parquet|pq)$/i, 'parquet'],
    [/\.(jsonl|ndjson|json)(\.(gz|zst|zstd))?$/i, 'json'],
    [/\.(arrow|arrows|feather|ipc)$/i, 'arrow'],
    [/\.(duckdb|ddb)$/i, 'duckdb'],
    [/\.(sqlite|sqlite3|db)$/i, 'sqlite'],
];
 
const readEndings = '.csv, .tsv, .jsonl, .json (each also .gz or .zst), .parquet, .arrow, .feather, .duckdb, .sqlite or .profile.json';
 
function kindOfName(path) {
    return endings.find(([ending]) => ending.test(path))?.[1] ?? null;
}
 
function endsPlainly(path) {
    return /(^\.?[^.]+|\.(txt|data|dat))(\.(gz|zst|zstd))?$/i.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
}
 
function meansPlain(pattern) {
    return /\.(txt|data|dat)(\.(gz|zst|zstd))?$/i.test(pattern);
}
 
function isDataName(path) {
    const kind = kindOfName(path);
    return kind !== null && kind !== 'profile';
}
 
function isDvcPointer(path) {
    return /\.dvc$/i.test(path) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === 'dvc.lock';
}
 
function endingFor(kind) {
    return kind === 'profile' ? '.json' : `.${kind}`;
}
 
function dividedAtTable(spec) {
    const match = /^(.*?\.(?:duckdb|ddb|sqlite|sqlite3|db))#(.+)$/is.exec(spec);
    return match === null ? { path: spec, table: null } : { path: match[1] ?? spec, table: match[2] ?? null };
}


  }),

  52301:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DR: () => (  filesBelow),
    GH: () => (  startOf),
    Mf: () => (  relativeTo),
    Ot: () => (  tooMany),
    gz: () => (  refuseOutside),
    j7: () => (  normalise),
    kt: () => (  matchesGlob),
    p: () => (  mostFiles)
  });
 
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var minimatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33581);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52037);





 
const mostFiles = 10_000;
const globCharacters = /[*?[\]{}]/;
 
const matching = {
    dot: false,
    nocomment: true,
    nonegate: true,
    maxGlobstarRecursion: 20,
    braceExpandMax: 100,
};
 
function matchesGlob(path, glob) {
    return glob.length <= 500 && (0,minimatch__WEBPACK_IMPORTED_MODULE_2__  .xF)(path, glob, matching);
}
 
function normalise(spec) {
    return spec.replaceAll('\\', '/').replace(/^\.\//, '');
}
 
function startOf(spec) {
    if (!globCharacters.test(spec))
        return null;
    return spec.slice(0, spec.search(globCharacters)).replace(/\/?[^/]*$/, '') || ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(spec) ? '/' : '.');
}
 
function relativeTo(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
 
async function filesBelow(folder, deep = Number.POSITIVE_INFINITY) {
    const found = [];
    const waiting = [{ folder, left: deep }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(next.folder, { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next.folder, entry.name);
            if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') {
                if (next.left > 0)
                    waiting.push({ folder: path, left: next.left - 1 });
            }
            else if (entry.isFile() || entry.isSymbolicLink())
                found.push(path);
            if (found.length > mostFiles * 10)
                throw tooMany(folder);
        }
    }
    return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
 
async function refuseOutside(file, root) {
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file);
    if (real === top || real.startsWith(top + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
        return;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__  .h)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file))} is a link that leads out of the repository.`, 'Commit the file itself.');
}
 
function tooMany(folder) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__  .A(`There are too many files below ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__  .h)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder))}: needed at most ${mostFiles}.`, 'Name a narrower pattern.');
}


  }),

  3725:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  RG: () => (  download),
  PW: () => (  isAddress),
  or: () => (  parseAddress)
});

 
var external_node_dns_ = __webpack_require__(40610);
 
var external_node_fs_ = __webpack_require__(73024);
 
var external_node_http_ = __webpack_require__(37067);
 
var external_node_https_ = __webpack_require__(44708);
 
var external_node_net_ = __webpack_require__(77030);
 
var promises_ = __webpack_require__(46466);
 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
; 

 
const networks = [
    ['0.0.0.0', 8, 'ipv4'],
    ['10.0.0.0', 8, 'ipv4'],
    ['100.64.0.0', 10, 'ipv4'],
    ['127.0.0.0', 8, 'ipv4'],
    ['169.254.0.0', 16, 'ipv4'],
    ['172.16.0.0', 12, 'ipv4'],
    ['192.0.0.0', 24, 'ipv4'],
    ['192.168.0.0', 16, 'ipv4'],
    ['198.18.0.0', 15, 'ipv4'],
    ['224.0.0.0', 3, 'ipv4'],
     
    ['::', 3, 'ipv6'],
    ['4000::', 2, 'ipv6'],
    ['8000::', 1, 'ipv6'],
    ['2001::', 32, 'ipv6'],
    ['2002::', 16, 'ipv6'],
];
 
function isPrivate(address) {
    const version = (0,external_node_net_.isIP)(address);
    if (version === 0)
        return true;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    const blocked = new external_node_net_.BlockList();
    for (const [net, bits, kind] of networks)
        if (kind === family)
            blocked.addSubnet(net, bits, kind);
    return blocked.check(address, family);
}
 
function isLoopback(host) {
    return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(host);
}

; 









const mostRedirects = 5;
const mostBytes = 16 * 1024 ** 3;
const longest = 30 * 60_000;
 
function isAddress(spec) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(spec);
}


function parseAddress(spec, redirected = false) {
    const scheme = /^([a-z0-9+.-]+):/i.exec(spec)?.[1]?.toLowerCase() ?? '';
    const shown = (0,quote .h)(spec.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//'));
    if (/^(s3|s3a|s3n|gs|gcs|az|abfss?|wasbs?|hdfs|hf|r2)$/.test(scheme)) {
        throw new problem .A(`${shown} cannot be read: object stores need an extension of DuckDB, which is never fetched here.`, scheme.startsWith('s3')
            ? 'Copy it first, for example with `aws s3 cp`, and name the file.'
            : 'Copy it first, and name the file.');
    }
    const url = URL.canParse(spec) ? new URL(spec) : null;
    if (url === null || (scheme !== 'https' && !(scheme === 'http' && isLoopback(url.hostname))))
        throw new problem .A(`${shown} is no address that is read: needed https://HOST/PATH.`, 'Copy the file first, and name it.');
    const secret = [...url.searchParams.keys()].some((name) => /sig|token|key|secret|passw|credential|auth/i.test(name));
    if (url.username !== '' || url.password !== '' || (secret && !redirected)) {
        throw new problem .A(`${shown} was named with credentials in its address: names stand in reports and in the repository.`, 'Copy the file first; or give ASSAY_HTTP_AUTHORIZATION, and the host in ASSAY_HTTP_HOSTS, in the environment.');
    }
    return url;
}


async function download(spec, target, options) {
    const url = parseAddress(spec);
    const listed = hostsOf(options.env);
    const open = !options.inside || listed.includes(url.hostname);
    const signal = AbortSignal.timeout(longest);
    try {
        let next = url;
        let mayBePrivate = open;
        for (let hop = 0; hop <= mostRedirects; hop++) {
            const { response, address } = await ask(next, mayBePrivate, listed, options.env, signal);
            mayBePrivate = mayBePrivate && isPrivate(address);
            const { statusCode = 0, headers } = response;
            if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
                response.destroy();
                next = parseAddress(new URL(headers.location, next).href, true);
                continue;
            }
            if (statusCode !== 200) {
                response.destroy();
                throw new problem .A(`${(0,quote .h)(spec)} was not given: the server answered ${statusCode}.`, 'Check the address and the right to read it.');
            }
            await (0,promises_.pipeline)(bounded(response, spec), (0,external_node_fs_.createWriteStream)(target, { mode: 0o600 }), { signal });
            return;
        }
        throw new problem .A(`${(0,quote .h)(spec)} was not given: more than ${mostRedirects} redirects.`, 'Name the address that they lead to.');
    }
    catch (cause) {
        if (cause instanceof problem .A)
            throw cause;
        const why = signal.aborted
            ? 'it took more than half an hour'
            : (cause.code ?? 'the connection broke');
        throw new problem .A(`${(0,quote .h)(spec)} could not be fetched: ${why}.`, 'Check the address and the network, or copy the file first.', { cause });
    }
}
function hostsOf(env) {
    return (env.ASSAY_HTTP_HOSTS ?? '')
        .split(',')
        .map((host) => host.trim())
        .filter((host) => host !== '');
}
function ask(url, mayBePrivate, listed, env, signal) {
    const authorization = listed.includes(url.hostname) ? env.ASSAY_HTTP_AUTHORIZATION : undefined;
    const refused = new problem .A(`${(0,quote .h)(url.host)} is an address of a private network, where a pull request (or a redirect) may not lead.`, 'List the host in ASSAY_HTTP_HOSTS in the environment of the job, or copy the file first.');
    return new Promise((resolve, reject) => {
        const host = url.hostname.replace(/^\[|\]$/g, '');
        if ((0,external_node_net_.isIP)(host) !== 0 && !mayBePrivate && isPrivate(host))
            return reject(refused);
        let address = host;
        const options = {
            agent: false,
            signal,
            headers: { accept: '*/*', 'user-agent': 'assay', ...(authorization === undefined ? {} : { authorization }) },
             
            lookup: (name, { all }, done) => (0,external_node_dns_.lookup)(name, { all: true }, (error, found) => {
                const first = found?.[0];
                if (error !== null || first === undefined)
                    return done(error ?? new Error('no address'), '', 4);
                if (!mayBePrivate && found.some((each) => isPrivate(each.address)))
                    return done(refused, '', 4);
                address = first.address;
                if (all === true)
                    done(null, [first]);
                else
                    done(null, first.address, first.family);
            }),
        };
        const get = url.protocol === 'https:' ? external_node_https_.get : external_node_http_.get;
        get(url, options, (response) => resolve({ response, address })).on('error', reject);
    });
}
async function* bounded(response, spec) {
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > mostBytes)
            throw new problem .A(`${(0,quote .h)(spec)} has more than ${mostBytes / 1024 ** 3} GiB.`, 'Copy it first.');
        yield chunk;
    }
}


  }),

  56475:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  dvcObject)
  });
 
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52037);








async function dvcObject(root, out) {
    const fetch = `Fetch it: \`dvc fetch ${out.pointer.replaceAll('`', '')}\`.`;
    if (out.md5 === null)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(out.path)} is tracked by DVC without an md5, so its content cannot be found or checked.`, 'Import it into the cache: `dvc add`, or `dvc import` without `--no-download`.');
    const ending = out.folder ? '.dir' : '';
    const [head, tail] = [out.md5.slice(0, 2), `${out.md5.slice(2)}${ending}`];
    for (const cache of await cachesOf(root, out.pointer)) {
        for (const path of [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, 'files', 'md5', head, tail), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, head, tail)]) {
            if (!(await isFile(path)))
                continue;
            if (await hasHash(path, out))
                return path;
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`The DVC object of ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(out.path)} is damaged: its md5 is not the pointer's.`, fetch);
        }
    }
    const working = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, out.path);
    if (!out.folder && (await isFile(working)) && (await hasHash(working, out)))
        return working;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(out.path)} stands behind the DVC pointer ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(out.pointer)}, and its content is not here.`, fetch);
}
async function isFile(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => null))?.isFile() === true;
}
 
async function cachesOf(root, pointer) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(pointer));
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder)) {
        const own = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.dvc');
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(own).catch(() => null))?.isDirectory() === true) {
            const configured = [];
            for (const name of ['config.local', 'config']) {
                const named = cacheDirOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(own, name), 'utf8').catch(() => ''));
                if (named !== null)
                    configured.push((0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(named) ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(own, named));
            }
            return [...configured, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(own, 'cache')];
        }
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder))
            return [];
    }
}
 
function cacheDirOf(config) {
    let section = '';
    for (const line of config.split(/\r?\n/)) {
        const header = /^\s*\[\s*['"]?([^\]'"]*)['"]?\s*\]/.exec(line);
        if (header !== null)
            section = header[1]?.trim() ?? '';
        const entry = /^\s*dir\s*=\s*(.*?)\s*$/.exec(line);
        if (section === 'cache' && entry !== null)
            return entry[1]?.replace(/^(['"])(.*)\1$/, '$2') ?? null;
    }
    return null;
}
async function hasHash(path, out) {
    const [plain, unix] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5'), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5')];
    let afterReturn = false;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1024 ** 2 })) {
        plain.update(chunk);
        if (out.exact || out.folder)
            continue;
         
        const text = chunk.toString('latin1');
        const from = afterReturn && !text.startsWith('\n') ? '\r' : '';
        afterReturn = text.endsWith('\r');
        unix.update(Buffer.from(from + (afterReturn ? text.slice(0, -1) : text).replaceAll('\r\n', '\n'), 'latin1'));
    }
    if (afterReturn)
        unix.update('\r');
    return plain.digest('hex') === out.md5 || (!out.exact && unix.digest('hex') === out.md5);
}


  }),

  39172:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O6: () => (  dvcPointerBytes),
    t2: () => (  readDvcPointer),
    w3: () => (  readDvcFolder)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52037);




 
const dvcPointerBytes = 4 * 1024 ** 2;


function readDvcPointer(text, name) {
    let read;
    try {
         
        read = (0,yaml__WEBPACK_IMPORTED_MODULE_1__.parse)(text, { maxAliasCount: 0, schema: 'failsafe' });
    }
    catch (cause) {
        throw broken(name, cause);
    }
    const content = recordOf(read);
    if (content === null)
        throw broken(name);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(name), textOf(content.wdir) ?? '.');
    const stages = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name) === 'dvc.lock' ? recordOf(content.stages ?? content) : null;
    const holders = stages === null ? [content] : Object.values(stages).map(recordOf);
    return holders.flatMap((holder) => {
        const outs = Array.isArray(holder?.outs) ? holder.outs : [];
        return outs.flatMap((each) => outOf(recordOf(each), folder, name) ?? []);
    });
}
function outOf(out, folder, pointer) {
    const given = textOf(out?.path);
    if (out === null || given === null || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(given))
        return null;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, given.replaceAll('\\', '/'));
    if (path.startsWith('../') && !folder.startsWith('..'))
        return null;
    const md5 = /^([0-9a-f]{32})(\.dir)?$/.exec(textOf(out.md5) ?? '');
    return {
        path: path.replace(/\/$/, ''),
        md5: md5?.[1] ?? null,
        size: /^\d+$/.test(textOf(out.size) ?? '') ? Number(out.size) : null,
        folder: md5?.[2] !== undefined,
        exact: out.hash === 'md5',
        pointer,
    };
}
 
function readDvcFolder(text, out) {
    let listed;
    try {
        listed = JSON.parse(text);
    }
    catch (cause) {
        throw broken(out.pointer, cause);
    }
    if (!Array.isArray(listed))
        throw broken(out.pointer);
    return listed.flatMap((each) => {
        const { md5, relpath } = (recordOf(each) ?? {});
        if (typeof relpath !== 'string' || typeof md5 !== 'string' || !/^[0-9a-f]{32}$/.test(md5))
            return [];
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(out.path, relpath.replaceAll('\\', '/'));
        return path.startsWith(`${out.path}/`) ? [{ ...out, path, md5, size: null, folder: false }] : [];
    });
}
function broken(name, cause) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__  .h)(name)} is no DVC pointer that can be read: needed YAML with \`outs\`.`, 'Write it again with `dvc add` or `dvc repro`.', { cause });
}
function recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : null;
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}


  }),

  79395:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  rt: () => (  filesOfFolder),
  lY: () => (  findFiles),
  d6: () => (  isAtCommit)
});

 
var external_node_crypto_ = __webpack_require__(77598);
 
var external_node_fs_ = __webpack_require__(73024);
 
var promises_ = __webpack_require__(51455);
 
var external_node_path_ = __webpack_require__(76760);
 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
 
var lfs_pointer = __webpack_require__(21997);
 
var snapshot_kind = __webpack_require__(6567);
 
var snapshot_paths = __webpack_require__(52301);
 
var download = __webpack_require__(3725);
 
var dvc_cache = __webpack_require__(56475);
 
var dvc_pointer = __webpack_require__(39172);
 
var external_node_stream_promises_ = __webpack_require__(46466);
 
var git = __webpack_require__(21022);
 
var git_process = __webpack_require__(21494);
 
var git_tree = __webpack_require__(39135);
; 












 
function names(path, name) {
    return name === path || name.startsWith(`${path}/`) || ((0,snapshot_paths .GH)(path) !== null && (0,snapshot_paths .kt)(name, path));
}
 
async function lookOnDisk(spec, root, inside) {
    const asGiven = await (0,promises_.stat)((0,external_node_path_.resolve)(root, spec)).catch(() => null);
    const named = (asGiven === null ? (0,snapshot_paths .j7)(spec) : spec).replace(/(?<=.)[\\/]$/, '');
    const literal = asGiven ?? (await (0,promises_.stat)((0,external_node_path_.resolve)(root, named)).catch(() => null));
    const path = (0,external_node_path_.isAbsolute)(named) || asGiven !== null ? (0,snapshot_paths .Mf)(root, (0,external_node_path_.resolve)(root, named)) : named;
    const entry = (name) => ({
        name,
        bring: async () => {
            if (inside)
                await (0,snapshot_paths .gz)((0,external_node_path_.join)(root, name), root);
            return (0,external_node_path_.join)(root, name);
        },
        read: () => small((0,external_node_path_.join)(root, name), inside ? root : null),
    });
    const isFile = literal?.isFile() === true;
    const glob = literal === null ? (0,snapshot_paths .GH)(path) : null;
    const start = glob ?? (literal?.isDirectory() === true ? path : null);
    const listed = start === null ? [] : (await (0,snapshot_paths .DR)((0,external_node_path_.join)(root, start))).map((file) => (0,snapshot_paths .Mf)(root, file));
    const chosen = glob === null ? listed : listed.filter((name) => (0,snapshot_paths .kt)(name, path));
    return {
        path,
        exact: isFile ? entry(path) : null,
        below: chosen.filter(snapshot_kind .MY).map(entry),
        pointers: [...listed.filter(snapshot_kind .pu), ...(isFile ? [] : await pointersAbove(path, root))].map(entry),
        isFolder: literal?.isDirectory() === true,
        lake: lakeOf(listed),
        place: 'the working tree',
    };
}
 
async function lookInGit(spec, root) {
    const match = /^git:([^:]+):(.+)$/s.exec(spec);
    const [, ref = '', given = ''] = match ?? [];
    if (match === null)
        throw new problem .A(`${(0,quote .h)(spec)} is no git snapshot: needed git:REF:PATH.`, 'For example git:main:data/train.csv.');
    const commit = await (0,git .D3)(root, ref);
    if (commit === null) {
        throw new problem .A(`The commit ${(0,quote .h)(ref)} of ${(0,quote .h)(spec)} is not in this repository.`, 'Fetch it: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`.');
    }
    const path = (0,snapshot_paths .j7)(given).replace(/\/$/, '');
    const files = (await (0,git_tree .X)(root, commit)).filter(({ kind }) => kind === 'file');
    const entry = ({ id, path: name }) => ({
        name,
        bring: (target) => blobTo(root, id, target),
        read: async () => {
            const chunks = [];
            for await (const chunk of blob(root, id))
                chunks.push(chunk);
            return Buffer.concat(chunks);
        },
    });
    const exact = files.find((file) => file.path === path);
    const start = (0,snapshot_paths .GH)(path) ?? path;
    const isNear = (name) => isAbove(external_node_path_.posix.dirname(name), start) || isAbove(start, external_node_path_.posix.dirname(name));
    return {
        path,
        exact: exact === undefined ? null : entry(exact),
        below: files.filter((file) => (0,snapshot_kind .MY)(file.path) && names(path, file.path)).map(entry),
        pointers: files.filter((file) => (0,snapshot_kind .pu)(file.path) && isNear(file.path)).map(entry),
        isFolder: false,
        lake: lakeOf(files.map((file) => file.path).filter((name) => isAbove(start, external_node_path_.posix.dirname(name)))),
        place: `the commit ${(0,quote .h)(ref)}`,
    };
}
function isAbove(folder, path) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
 
async function pointersAbove(path, root) {
    const found = [];
    const start = (0,snapshot_paths .GH)(path) ?? path;
    for (let folder = external_node_path_.posix.dirname(start);; folder = external_node_path_.posix.dirname(folder)) {
        const here = await (0,snapshot_paths .DR)((0,external_node_path_.join)(root, folder), 0);
        found.push(...here.map((file) => (0,snapshot_paths .Mf)(root, file)).filter(snapshot_kind .pu));
        if (folder === '.' || folder === '/' || folder.endsWith('..'))
            return found;
    }
}
async function small(path, root) {
    if (root !== null)
        await (0,snapshot_paths .gz)(path, root);
    const { size } = await (0,promises_.stat)(path);
    return size > dvc_pointer .O6 ? Buffer.alloc(0) : (0,promises_.readFile)(path);
}
async function* blob(root, id) {
    const child = (0,git_process .B)(root, ['cat-file', 'blob', id]);
    const ended = (0,git_process .s)(child, 'cat-file');
    ended.catch(() => undefined);
    child.stdin.on('error', () => undefined);
    child.stdin.end();
    for await (const chunk of child.stdout)
        yield chunk;
    await ended;
}
async function blobTo(root, id, target) {
    await (0,external_node_stream_promises_.pipeline)(blob(root, id), (0,external_node_fs_.createWriteStream)(target, { mode: 0o600 }));
    return target;
}
 
function lakeOf(listed) {
    if (listed.some((name) => /(^|\/)_delta_log\/\d+\.json$/.test(name)))
        return 'a Delta';
    return listed.some((name) => /(^|\/)metadata\/[^/]*\.metadata\.json$/.test(name)) ? 'an Iceberg' : null;
}

; 















async function findFiles(spec, place, folder) {
    const { root, inside } = place;
    if ((0,download .PW)(spec)) {
        const { pathname } = (0,download .or)(spec);
        const path = (0,external_node_path_.join)(folder, 'download');
        await (0,download .RG)(spec, path, { inside, env: process.env });
        return { files: [{ name: nameOf(pathname), path }], start: null };
    }
    const looked = spec.startsWith('git:') ? await lookInGit(spec, root) : await lookOnDisk(spec, root, inside);
    refuseTables(looked);
    const chosen = await chosenOf(looked, root);
    if (chosen.length === 0)
        throw nothing(spec, looked);
    if (chosen.length > snapshot_paths .p)
        throw (0,snapshot_paths .Ot)(looked.path);
    const files = [];
    for (const [i, entry] of chosen.entries()) {
        const brought = await entry.bring((0,external_node_path_.join)(folder, `blob-${i}`));
        const path = await contentOf(entry.name, brought, root, (0,external_node_path_.join)(folder, `lfs-${i}`));
        files.push({ name: entry.name, path });
    }
    const only = chosen.length === 1 && chosen[0]?.name === looked.path;
    return { files, start: only || looked.exact !== null ? null : ((0,snapshot_paths .GH)(looked.path) ?? looked.path) };
}
 
async function isAtCommit(root, commit, path) {
    const looked = await lookInGit(`git:${commit}:${path}`, root);
    if (looked.exact !== null || looked.below.length > 0)
        return true;
    const outs = (await Promise.all(looked.pointers.map(outsOf))).flat();
    return outs.some((out) => names(looked.path, out.path) || (out.folder && touches(looked.path, out.path)));
}
 
function nameOf(pathname) {
    const last = pathname.split('/').at(-1) ?? '';
    try {
        return decodeURIComponent(last);
    }
    catch {
        return last;
    }
}
async function chosenOf(looked, root) {
    const { exact, below, path } = looked;
    if (exact !== null && !(0,snapshot_kind .pu)(exact.name))
        return [exact];
    if (exact !== null)
        return pointed(exact, root);
    const outs = (await Promise.all(looked.pointers.map(outsOf))).flat();
    const files = [];
    for (const out of outs) {
        if (!out.folder)
            files.push(out);
        else if (touches(path, out.path))
            files.push(...(await filesOfFolder(root, out)));
    }
    const here = new Set(below.map(({ name }) => name));
    const fitting = files.filter((out) => names(path, out.path) && !here.has(out.path));
    const data = fitting.filter((out) => out.path === path || (0,snapshot_kind .MY)(out.path));
    const all = [...below, ...unlike(data).map((out) => entryOf(root, out))];
    return all.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
 
async function pointed(pointer, root) {
    const outs = await outsOf(pointer);
    const [only] = outs;
    if (only === undefined || outs.length > 1) {
        throw new problem .A(`${(0,quote .h)(pointer.name)} has ${outs.length} outputs: needed one.`, 'Name the output itself, for example the path that `outs` has.');
    }
    const files = only.folder ? await filesOfFolder(root, only) : [only];
    return files.filter((out) => !only.folder || (0,snapshot_kind .MY)(out.path)).map((out) => entryOf(root, out));
}
async function outsOf(pointer) {
    return (0,dvc_pointer .t2)((await pointer.read()).toString('utf8'), pointer.name);
}
 
async function filesOfFolder(root, out) {
    return (0,dvc_pointer .w3)(await (0,promises_.readFile)(await (0,dvc_cache .t)(root, out), 'utf8'), out);
}
function touches(path, folder) {
    const start = (0,snapshot_paths .GH)(path) ?? path;
    return start === '.' || `${folder}/`.startsWith(`${start}/`) || `${start}/`.startsWith(`${folder}/`);
}
 
function unlike(outs) {
    return [...new Map(outs.map((out) => [out.path, out])).values()];
}
function entryOf(root, out) {
    const path = () => (0,dvc_cache .t)(root, out);
    return { name: out.path, bring: path, read: async () => (0,promises_.readFile)(await path()) };
}
 
async function contentOf(name, path, root, target) {
    const pointer = await (0,lfs_pointer .Hk)(path);
    if (pointer === null)
        return (0,promises_.realpath)(path);
    const object = await (0,lfs_pointer .Xy)(root, pointer, name, target);
    if ((await sha256(object)) === pointer.oid)
        return object;
    throw new problem .A(`The Git LFS object of ${(0,quote .h)(name)} is damaged: its sha256 is not the pointer's.`, 'Fetch it again: `git lfs fetch --refetch`.');
}
async function sha256(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 ** 2 }))
        hash.update(chunk);
    return hash.digest('hex');
}
 
function refuseTables({ exact, lake, path }) {
    if (exact !== null || lake === null)
        return;
    throw new problem .A(`${(0,quote .h)(path)} is ${lake} table, which is not read yet: its data files alone are not the table.`, 'Write the version that you mean as Parquet, and name that.');
}
function nothing(spec, looked) {
    const check = 'Check the path; it is relative to the repository root.';
    if (spec.startsWith('git:'))
        return new problem .A(`${(0,quote .h)(looked.path)} is not in ${looked.place}.`, check);
    const isPattern = (0,snapshot_paths .GH)(looked.path) !== null;
    if (!isPattern && looked.exact === null && !looked.isFolder)
        return new problem .A(`${(0,quote .h)(spec)} is not there.`, check);
    return new problem .A(`${(0,quote .h)(spec)} names no file: needed at least one ${snapshot_kind .Le}.`, 'Check the pattern; an empty snapshot is never a pass.');
}


  })

};
