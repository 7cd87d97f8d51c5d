export const id = 2127;
export const ids = [2127];
export const modules = {

/***/ 72127:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _gates_data_stored_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29011);
/* harmony import */ var _gates_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82676);
/* harmony import */ var _gates_load_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95765);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80789);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6542);






const command = {
    help: `assay data BASE HEAD                     compare two snapshots
assay data BASE HEAD --key A,B           also row by row; --examples shows a few changed cells
assay data TRAINING SERVING --mode skew  what is served against what was trained on; with --key feature parity
assay data [--diff BASE..HEAD]           compare the snapshots of assay.yml that the change touches
assay data profile SNAPSHOT -o FILE      write the profile of a snapshot, to be compared against later
assay data profile PART --base FILE      the same, counted at the edges of a stored profile, so that parts can be added
assay data profile A B ... -o FILE       add stored profiles of parts (*.profile.json)

A snapshot is a CSV, TSV, JSON, Parquet or Arrow file (texts also as .gz or .zst), a folder or glob of them, a table as
file.duckdb#TABLE or file.sqlite#TABLE, git:REF:PATH, https://HOST/PATH, or a *.profile.json. Pointers of Git LFS and
DVC stand for their content.
`,
    options: {
        diff: { type: 'string' },
        name: { type: 'string' },
        key: { type: 'string' },
        mode: { type: 'string' },
        examples: { type: 'boolean' },
        base: { type: 'string' },
        o: { type: 'string', short: 'o' },
    },
    async run(invocation) {
        const { io, options, words } = invocation;
        if (words[0] === 'profile')
            return profile(invocation);
        const request = await requestOf(invocation);
        const policy = await (0,_gates_load_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPolicy */ .t)(io, request.mode === 'change' ? request.change : null, options.config);
        return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_4__/* .deliver */ .cK)(invocation, await (0,_gates_data_js__WEBPACK_IMPORTED_MODULE_2__.dataGate)(request, policy, io), policy.config.report);
    },
};
async function requestOf({ flags, io, words }) {
    const [base, head, ...more] = words;
    if (base !== undefined && head !== undefined && more.length === 0 && flags.diff === undefined) {
        const name = typeof flags.name === 'string' ? { name: flags.name } : {};
        return { mode: 'pair', base, head, ...name, asked: asked(flags) };
    }
    if (words.length > 0) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`Needed two snapshots, given ${words.length}.`, 'Usage: assay data BASE HEAD');
    }
    const change = typeof flags.diff === 'string' ? await (0,_range_js__WEBPACK_IMPORTED_MODULE_5__/* .rangeOf */ .b)(io, flags.diff) : await (0,_range_js__WEBPACK_IMPORTED_MODULE_5__/* .changeAtHand */ .x)(io);
    if (change === null) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('No change to judge: needed two commits, given a directory without an earlier commit.', 'Name two snapshots (assay data BASE HEAD) or a range (--diff BASE..HEAD).');
    }
    return { mode: 'change', change };
}
/** What the command line asks for over the policy. */
function asked({ key, mode, examples }) {
    if (mode !== undefined && mode !== 'snapshot' && mode !== 'skew') {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`Needed --mode snapshot or skew, given ${String(mode)}.`, 'Usage: assay data BASE HEAD --mode skew');
    }
    const names = typeof key === 'string' ? key.split(',').map((name) => name.trim()) : undefined;
    if (names?.some((name) => name === '')) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('Needed names of columns in --key, given an empty one.', 'Usage: assay data BASE HEAD --key A,B');
    }
    return {
        ...(names === undefined ? {} : { key: names }),
        ...(mode === undefined ? {} : { mode }),
        ...(examples === true ? { examples: true } : {}),
    };
}
async function profile({ flags, io, options, words }) {
    const [, ...snapshots] = words;
    if (snapshots.length === 0) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('Needed a snapshot, given none.', 'Usage: assay data profile SNAPSHOT -o FILE');
    }
    const policy = await (0,_gates_load_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPolicy */ .t)(io, null, options.config);
    const base = typeof flags.base === 'string' ? flags.base : null;
    const text = await (0,_gates_data_stored_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .profileGate */ .L)({ snapshots, base }, policy, io);
    const file = typeof flags.o === 'string' ? flags.o : options.output;
    if (file === null)
        process.stdout.write(text);
    else
        await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M9)(io.root, file, text);
    return 0;
}


/***/ }),

/***/ 6542:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rangeOf),
/* harmony export */   x: () => (/* binding */ changeAtHand)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21022);


/**
 * The change that `--diff BASE..HEAD` names (HEAD when the second part is left out).
 * Errors: `Problem` when a commit is not in the repository, with the fetch that mends it.
 */
async function rangeOf(io, diff) {
    const parts = /^(.+?)\.\.\.?(.*)$/.exec(diff);
    const base = parts?.[1] ?? diff;
    if (base === '' || base.startsWith('..')) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`--diff needs a range, given "${diff}": the commit to compare with is missing.`, 'Write --diff BASE..HEAD, for example --diff origin/main..HEAD.');
    }
    const head = parts?.[2] === undefined || parts[2] === '' ? 'HEAD' : parts[2];
    const [from, to] = await Promise.all([needed(io, base), needed(io, head)]);
    return { base: from, head: to, event: 'command line', fork: false };
}
/**
 * What `assay run` judges without `--diff`: the commits since the default branch; on that branch itself, its last
 * commit. Null when there is no repository, or no earlier commit to compare with.
 */
async function changeAtHand(io) {
    const head = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(io.root, 'HEAD');
    if (head === null)
        return null;
    const refs = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
    for (const base of await Promise.all(refs.map((ref) => (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(io.root, ref)))) {
        if (base !== null && base !== head)
            return { base, head, event: 'command line', fork: false };
        if (base !== null)
            break;
    }
    const parent = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(io.root, 'HEAD^');
    return parent === null ? null : { base: parent, head, event: 'command line', fork: false };
}
async function needed(io, ref) {
    const commit = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(io.root, ref);
    if (commit !== null)
        return commit;
    await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitText */ .q_)(io.root, ['rev-parse', '--git-dir']);
    const shallow = (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .isShallow */ .fE)(io.root))
        ? 'this shallow clone does not hold it'
        : 'this repository does not hold it';
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`The commit ${ref} was not found: ${shallow}.`, 'Fetch it: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`, or `git fetch origin <commit>`.');
}


/***/ }),

/***/ 29011:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ profileGate)
});

// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
// EXTERNAL MODULE: ./lib/data/difference/partitions.js
var partitions = __webpack_require__(5279);
// EXTERNAL MODULE: ./lib/data/profile.js
var profile = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/data/profile/holding-back.js
var holding_back = __webpack_require__(50753);
// EXTERNAL MODULE: ./lib/data/profile/column-profile.js
var column_profile = __webpack_require__(99298);
// EXTERNAL MODULE: ./lib/data/profile/distinct.js
var profile_distinct = __webpack_require__(29684);
// EXTERNAL MODULE: ./lib/data/profile/listing.js
var listing = __webpack_require__(32934);
;// CONCATENATED MODULE: ./lib/data/profile/merge-columns.js






/** The column of two parts together. Bitmaps of different values are or-ed only when one engine made both. */
function mergeColumns(a, b, oneEngine) {
    const type = mergeTypes(a, b);
    if (a.slice !== b.slice)
        throw unlike(`${(0,quote/* quote */.h)((0,profile/* nameOf */.Vb)(a))} was looked at in different slices`);
    const counts = (...keys) => Object.fromEntries(keys.map((key) => [key, a[key] + b[key]]));
    const merged = {
        ...a,
        type,
        ...counts('n', 'missing', 'unparsed', 'nan', 'pinf', 'ninf', 'empty'),
        min: meet(a.min, b.min, Math.min),
        max: meet(a.max, b.max, Math.max),
        ...both('bins', mergeBins(a, a.bins, b.bins)),
        ...both('values', mergeValues(a, a.values, b.values)),
        ...both('lengths', mergeBins(a, a.lengths, b.lengths)),
        ...both('nullable', mergeNullable(a.nullable, b.nullable)),
        ...both('sum', mergeSums(a, a.sum, b.sum)),
        ...both('places', a.places && b.places && a.places.map((count, i) => count + (b.places?.[i] ?? 0))),
        ...both('shapes', mergeValues(a, a.shapes, b.shapes)),
        ...both('looks', mergeLooks(a.looks, b.looks)),
    };
    return withDistinct(dropped(merged, a, b), a, b, oneEngine);
}
/**
 * The type of both parts. Types of text files are read from the values, so that of the whole is the narrowest that both
 * have, and a part without any value says nothing of it; other files have to agree.
 */
function mergeTypes(a, b) {
    if (a.type === b.type && a.physical === b.physical)
        return a.type;
    if (a.physical !== 'text' || b.physical !== 'text') {
        throw unlike(`${(0,quote/* quote */.h)((0,profile/* nameOf */.Vb)(a))} has types ${(0,quote/* quote */.h)(a.physical)} and ${(0,quote/* quote */.h)(b.physical)}`);
    }
    if ((0,profile/* rowsOf */.RO)(a) === a.missing)
        return b.type;
    if ((0,profile/* rowsOf */.RO)(b) === b.missing)
        return a.type;
    const pair = [a.type, b.type].sort().join(' ');
    if (pair === 'double int64')
        return 'double';
    return pair === 'date timestamp(us)' ? 'timestamp(us)' : 'string';
}
/** A column of no rows, counted like `column`. */
function merge_columns_nothingLikeColumn(column) {
    const bins = (counted) => ({ ...counted, counts: counted.counts.map(() => 0) });
    const values = ({ list, cut }) => ({
        list: byCount(list.map(([value]) => [value, 0])),
        other: 0,
        cut,
    });
    const { role: _, ...rest } = column;
    return {
        ...rest,
        ...{ n: 0, missing: 0, unparsed: 0, nan: 0, pinf: 0, ninf: 0, empty: 0, min: null, max: null },
        ...both('bins', column.bins && bins(column.bins)),
        ...both('values', column.values && values(column.values)),
        ...both('lengths', column.lengths && bins(column.lengths)),
        ...both('nullable', column.nullable === undefined ? undefined : false),
        ...both('sum', column.sum && { ...column.sum, total: '0', clamped: 0 }),
        ...both('places', column.places?.map(() => 0)),
        ...both('shapes', column.shapes && values(column.shapes)),
        ...both('looks', column.looks && Object.fromEntries(Object.keys(column.looks).map((name) => [name, 0]))),
        ...both('distinct', column.distinct && noneOf(column.distinct)),
    };
}
function noneOf({ slice, bits }) {
    const none = bits && btoa('\0'.repeat(atob(bits).length));
    return { low: 0, high: 0, ...(slice === undefined ? {} : { slice }), ...(none === undefined ? {} : { bits: none }) };
}
/** What only one part has is not known of both. */
function dropped(merged, a, b) {
    const optional = ['nullable', 'sum', 'places', 'shapes', 'looks', 'lengths', 'bins', 'values', 'distinct'];
    const kept = { ...merged };
    for (const key of optional)
        if (a[key] === undefined || b[key] === undefined)
            delete kept[key];
    return kept;
}
/** Different values: of one part when the other is empty, else what the counts and bitmaps of both say. */
function withDistinct(merged, a, b, oneEngine) {
    const single = b.n === 0 ? a : a.n === 0 ? b : null;
    if (single !== null) {
        const { role: _, ...rest } = merged;
        const role = single.role === undefined ? {} : { role: single.role };
        return { ...rest, ...both('distinct', merged.distinct && single.distinct), ...role };
    }
    const [x, y] = [a.distinct, b.distinct];
    if (x === undefined || y === undefined)
        return (0,column_profile/* derived */.u)(merged, {});
    if (oneEngine && x.bits !== undefined && y.bits !== undefined && x.slice === y.slice) {
        return (0,column_profile/* derived */.u)(merged, { ...both('slice', x.slice), bits: (0,profile_distinct/* orBits */.UT)(x.bits, y.bits) });
    }
    const { distinct, ...rest } = (0,column_profile/* derived */.u)(merged, {});
    return { ...rest, distinct: distinct ?? { low: Math.max(x.low, y.low), high: x.high + y.high } };
}
function both(key, value) {
    return (value === undefined ? {} : { [key]: value });
}
function meet(a, b, pick) {
    return a === null ? b : b === null ? a : pick(a, b);
}
/** A file that allows missing values makes the whole allow them. */
function mergeNullable(a, b) {
    return a === undefined || b === undefined ? undefined : a || b;
}
function mergeBins(column, a, b) {
    if (JSON.stringify(a?.edges) !== JSON.stringify(b?.edges))
        throw unlike(`${(0,quote/* quote */.h)((0,profile/* nameOf */.Vb)(column))} has different edges`);
    return a && b ? { edges: a.edges, counts: a.counts.map((count, i) => count + (b.counts[i] ?? 0)) } : undefined;
}
function mergeValues(column, a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    const there = new Map(b.list);
    if (a.list.length !== b.list.length || a.list.some(([value]) => !there.has(value))) {
        throw unlike(`${(0,quote/* quote */.h)((0,profile/* nameOf */.Vb)(column))} lists different values`);
    }
    const list = (0,listing/* byCount */.Fd)(a.list.map(([value, count]) => [value, count + (there.get(value) ?? 0)]));
    return { list, other: a.other + b.other, cut: JSON.stringify(a.cut) === JSON.stringify(b.cut) ? a.cut : null };
}
function mergeSums(column, a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    if (a.centre !== b.centre || a.scale !== b.scale)
        throw unlike(`${(0,quote/* quote */.h)((0,profile/* nameOf */.Vb)(column))} was added up about different centres`);
    return { ...a, total: String(BigInt(a.total) + BigInt(b.total)), clamped: a.clamped + b.clamped };
}
function mergeLooks(a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    const names = Object.keys(a).filter((name) => b[name] !== undefined);
    return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
}
/** Why two profiles cannot be added, and how to make some that can. */
function unlike(why) {
    return new problem/* Problem */.A(`Two profiles cannot be added: ${why}.`, 'Make every part at the edges of the same stored profile: assay data profile PART --base FILE -o OUT.');
}

;// CONCATENATED MODULE: ./lib/data/profile/merge.js






const noDigest = (/* unused pure expression or super */ null && (`sha256:${'0'.repeat(64)}`));
/**
 * The profile of two parts together: counts add, least and largest values meet, digests are added modulo 2^256 (so that
 * a part which is there twice counts twice). It is commutative and associative, and `nothingLike(a)` changes nothing.
 * Errors: `Problem` when the parts were not counted at the same edges and values, with the same columns, types and null
 * markers, by the same engine.
 */
function mergeProfiles(a, b) {
    if (a.edges_from !== b.edges_from || JSON.stringify(a.nulls) !== JSON.stringify(b.nulls) || a.kind !== b.kind) {
        throw unlike('their edges come from different snapshots, or their null markers differ');
    }
    if (JSON.stringify(a.privacy) !== JSON.stringify(b.privacy))
        throw unlike('they hold back different things');
    if (a.columns.length !== b.columns.length)
        throw unlike('they have different columns');
    const { bytes: _, partitions: __, row_hash: ___, ...head } = a;
    return {
        ...head,
        engine: a.engine === b.engine ? a.engine : [...new Set([...engines(a), ...engines(b)])].sort().join(' + '),
        k: Math.max(a.k, b.k),
        rows: a.rows + b.rows,
        digest: addDigests(a.digest, b.digest),
        ...(a.bytes === undefined || b.bytes === undefined ? {} : { bytes: a.bytes + b.bytes }),
        ...(a.partitions === undefined || b.partitions === undefined
            ? {}
            : (0,partitions/* partitionsOf */.R)([...a.partitions, ...b.partitions])),
        columns: a.columns.map((column, i) => {
            const other = b.columns[i];
            if (other === undefined || (0,profile/* nameOf */.Vb)(column) !== (0,profile/* nameOf */.Vb)(other)) {
                throw unlike(`${(0,quote/* quote */.h)((0,profile/* nameOf */.Vb)(column))} and ${(0,quote/* quote */.h)((0,profile/* nameOf */.Vb)(other ?? column))} stand in the same place`);
            }
            const merged = mergeColumns(column, other, a.engine === b.engine);
            return a.privacy?.extremes === false ? (0,holding_back/* coarse */.y2)(merged) : merged;
        }),
    };
}
/** The profile of several parts together. Errors: as `mergeProfiles`; needs at least one. */
function mergeAll(profiles) {
    const [first, ...rest] = profiles;
    if (first === undefined)
        throw new problem/* Problem */.A('No profile to add.', 'Name at least one stored profile.');
    return rest.reduce(mergeProfiles, first);
}
/** A profile of no rows, counted like `profile`: the neutral element of merging with it. */
function nothingLike(profile) {
    return {
        ...profile,
        rows: 0,
        digest: noDigest,
        ...(profile.bytes === undefined ? {} : { bytes: 0 }),
        ...(profile.partitions === undefined ? {} : partitionsOf([])),
        columns: profile.columns.map(nothingLikeColumn),
    };
}
function engines({ engine }) {
    return engine.split(' + ');
}
function addDigests(a, b) {
    const number = (text) => BigInt(`0x${text.replace(/^sha256:/, '') || '0'}`);
    return `sha256:${((number(a) + number(b)) % 2n ** 256n).toString(16).padStart(64, '0')}`;
}

// EXTERNAL MODULE: ./lib/data/profile/profile-snapshot.js + 2 modules
var profile_snapshot = __webpack_require__(60030);
// EXTERNAL MODULE: ./lib/data/profile/profile-text.js
var profile_text = __webpack_require__(54795);
// EXTERNAL MODULE: ./lib/engines/duckdb/duckdb.js + 31 modules
var duckdb = __webpack_require__(90815);
// EXTERNAL MODULE: ./lib/sources/snapshot.js + 5 modules
var snapshot = __webpack_require__(80814);
// EXTERNAL MODULE: ./lib/gates/data.js + 97 modules
var data = __webpack_require__(82676);
// EXTERNAL MODULE: ./lib/gates/data/keyed-hash.js
var keyed_hash = __webpack_require__(68476);
// EXTERNAL MODULE: ./lib/gates/data/run.js
var run = __webpack_require__(17848);
// EXTERNAL MODULE: ./lib/gates/data/table.js + 18 modules
var table = __webpack_require__(97377);
;// CONCATENATED MODULE: ./lib/gates/data/stored-profile.js











/**
 * The profile of a snapshot as text, to be stored and compared against later; or the sum of stored profiles.
 * Errors: `Problem` for a snapshot that cannot be read, and for profiles that cannot be added.
 */
async function profileGate(request, policy, io, openEngine = duckdb/* openDuckdb */.y) {
    return (0,run/* withRun */.Y)(policy, io, openEngine, async (run) => {
        if (request.snapshots.every((name) => name.endsWith('.profile.json'))) {
            if (request.base !== null)
                throw new problem/* Problem */.A('Stored profiles are added as they are: `--base` is for data.', 'Leave `--base` out.');
            return (0,profile_text/* profileText */.z)(await added(run, request.snapshots));
        }
        const [snapshot, ...more] = request.snapshots;
        if (snapshot === undefined || more.length > 0) {
            throw new problem/* Problem */.A(`Needed one snapshot, or only stored profiles, given ${request.snapshots.length}.`, 'Name one snapshot (a pattern may hold many files), or *.profile.json files to add.');
        }
        return (0,profile_text/* profileText */.z)(await counted(run, snapshot, request.base));
    });
}
async function counted(run, snapshot, base) {
    const config = (0,data/* snapshotConfigOf */.aX)(run.config, (0,data/* nameOf */.Vb)(snapshot), snapshot);
    const opened = await (0,table/* openNamed */.S3)(snapshot, { ...placeOf(run), asked: config.csv }, run.io);
    const { k, values, extremes } = run.config.privacy;
    const hash = (0,keyed_hash/* keyedHash */.N)(run.io.env);
    if (base === null) {
        const held = { values, extremes, ...hash };
        return (0,profile_snapshot/* firstProfile */.w4)(await (0,data/* counterOf */.Yy)(run, opened, config.nulls), k, held);
    }
    const stored = await storedProfile(run, base);
    return (0,profile_snapshot/* profileAt */.b)(await (0,data/* counterOf */.Yy)(run, opened, stored.nulls, true), stored, { parts: true, ...hash });
}
async function added(run, names) {
    const profiles = [];
    for (const name of names)
        profiles.push(await storedProfile(run, name));
    return mergeAll(profiles);
}
async function storedProfile(run, name) {
    const opened = await (0,snapshot/* openSnapshot */.r)(name, placeOf(run));
    if (opened.kind !== 'profile') {
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(name)} is no stored profile: needed a *.profile.json file.`, 'Make one: assay data profile SNAPSHOT -o NAME.profile.json.');
    }
    return (0,profile_text/* parseProfile */.j)(opened.text ?? '', name);
}
function placeOf({ io, directory }) {
    return { root: io.root, directory, inside: false };
}


/***/ }),

/***/ 95765:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52037);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21022);






const usual = ['assay.yml', '.github/assay.yml'];
/**
 * The policy that judges: with a change, the base commit's file, which the head's may only tighten; without one, the
 * working tree's. `given` is the path that the user named (`--config`, input `config`); else `assay.yml`, then
 * `.github/assay.yml`. No file at all: the defaults. `textAt` reads a commit's files: git objects unless told.
 * Errors: `Problem` for a named file that is nowhere, and for a file that is not valid.
 */
async function loadPolicy(io, change, given, textAt = gitText(io.root)) {
    return change === null ? fromWorkingTree(io, given) : fromChange(io, change, given, textAt);
}
function gitText(root) {
    return async (commit, path) => (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_4__/* .fileAt */ .Wd)(root, commit, path))?.toString('utf8') ?? null;
}
async function fromWorkingTree(io, given) {
    const found = await firstOf(given, (path) => onDisk(io.root, path));
    if (found === null) {
        if (given !== null)
            throw missing(given, 'the working tree');
        const { defaultConfig } = await __webpack_require__.e(/* import() */ 3294).then(__webpack_require__.bind(__webpack_require__, 63294));
        return { config: defaultConfig(), source: { path: null, source: 'defaults', edits: [] } };
    }
    const config = await parsed(found);
    return { config, source: { path: found.path, source: 'working-tree', digest: digestOf(found.text), edits: [] } };
}
async function fromChange(io, change, given, textAt) {
    const inRoot = given === null ? null : withinRoot(io.root, given);
    const policyAt = (commit) => firstOf(inRoot, async (path) => {
        const text = await textAt(commit, path);
        return text === null ? null : { path, text };
    });
    const [base, committed] = await Promise.all([policyAt(change.base), policyAt(change.head)]);
    const head = committed ?? (given === null ? null : await onDisk(io.root, given));
    if (given !== null && base === null && head === null)
        throw missing(given, 'base, head and the working tree');
    const { defaultConfig } = await __webpack_require__.e(/* import() */ 3294).then(__webpack_require__.bind(__webpack_require__, 63294));
    if (base === null && head === null) {
        return { config: defaultConfig(), source: { path: null, source: 'defaults', commit: change.base, edits: [] } };
    }
    const basePolicy = base === null ? defaultConfig() : await parsed(base);
    const record = {
        path: (base ?? head)?.path ?? null,
        source: base === null ? 'defaults' : 'base',
        commit: change.base,
        ...(base === null ? {} : { digest: digestOf(base.text) }),
    };
    if (head !== null && head.text === base?.text)
        return { config: basePolicy, source: { ...record, edits: [] } };
    const { tighten } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 70013));
    const { config, loosened } = tighten(basePolicy, head === null ? defaultConfig() : await parsed(head));
    return { config, source: { ...record, edits: edits(base, head, loosened) }, atBase: basePolicy };
}
function edits(base, head, loosened) {
    const path = (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)((base ?? head)?.path ?? 'assay.yml');
    if (head === null)
        return [`${path} is deleted; base's policy judged, the deletion takes effect after the merge`];
    if (base === null)
        return [`${path} is new; what it asks judged this change, what it allows takes effect after the merge`];
    if (loosened.length === 0)
        return [`${path} is edited; only what it tightens judged this change`];
    return loosened.map((sentence) => `${path}: ${sentence}; takes effect after the merge`);
}
async function parsed(found) {
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(6935), __webpack_require__.e(8391)]).then(__webpack_require__.bind(__webpack_require__, 29743));
    return parseConfig(found.text, found.path);
}
async function firstOf(given, read) {
    const found = await Promise.all((given === null ? usual : [given]).map(read));
    return found.find((one) => one !== null) ?? null;
}
async function onDisk(root, path) {
    try {
        return { path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), 'utf8') };
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`Cannot read the configuration ${path}: ${code ?? String(error)}.`, 'Name a readable YAML file.', {
            cause: error,
        });
    }
}
function withinRoot(root, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path) : path;
    return inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/').replace(/^\.\//, '');
}
function missing(path, where) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`The configuration ${path} was not found in ${where}.`, 'Name an existing file with --config (input `config`), or run `assay init` to write a starter assay.yml.');
}
function digestOf(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
}


/***/ })

};
