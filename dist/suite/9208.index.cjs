'use strict';
exports.id = 9208;
exports.ids = [9208,1641,7414];
exports.modules = {

  25829:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    couldNotCheck: () => (  couldNotCheck),
    fT: () => (  assemble),
    kk: () => (  verdictFrom),
    md: () => (  worstFirst)
  });
  var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75700);
  var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41324);



 
function verdictFrom(findings, measurements) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .QZ)(['pass', ...findings.map(_finding_js__WEBPACK_IMPORTED_MODULE_1__  .Vj), ...measurements.map((m) => m.verdict)]);
}
 
function assemble(judgement) {
    const findings = [...(judgement.findings ?? [])].sort(judgement.order === 'given' ? bySeverity : inOrder);
    const measurements = [...(judgement.measurements ?? [])];
    const { name } = judgement;
    return {
        format: 'assay/evidence',
        version: 1,
        gate: judgement.gate,
        ...(name === undefined ? {} : { name }),
        verdict: judgement.verdict ?? verdictFrom(findings, measurements),
        decided: judgement.decided,
        limit: judgement.limit,
        findings,
        measurements,
        plots: [...(judgement.plots ?? [])],
        notes: [...(judgement.notes ?? [])],
        counts: { ...judgement.counts },
        subject: judgement.subject,
        policy: judgement.policy,
        tool: judgement.tool,
        environment: { ...judgement.environment },
        seed: judgement.seed,
        started: judgement.started,
        seconds: judgement.seconds,
    };
}
 
function couldNotCheck(gate, problem, rest) {
    const note = { kind: 'problem', text: problem.message, mend: problem.mend };
    return assemble({
        subject: { base: null, head: null, digests: {} },
        ...rest,
        gate,
        verdict: 'error',
        decided: 'could not check',
        limit: '–',
        notes: [note],
    });
}
function bySeverity(a, b) {
    return _finding_js__WEBPACK_IMPORTED_MODULE_1__  .gO.indexOf(a.severity) - _finding_js__WEBPACK_IMPORTED_MODULE_1__  .gO.indexOf(b.severity);
}
function inOrder(a, b) {
    const place = (f) => {
        const first = f.locations[0];
        return first === undefined ? '' : `${first.path}\u0000${String(first.startLine ?? 0).padStart(9, '0')}`;
    };
    return (bySeverity(a, b) || compare(a.rule, b.rule) || compare(place(a), place(b)) || compare(a.fingerprint, b.fingerprint));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
 
function worstFirst(a, b) {
    return (_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf(b.verdict) - _verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf(a.verdict) ||
        _evidence_js__WEBPACK_IMPORTED_MODULE_2__  .m.indexOf(a.gate) - _evidence_js__WEBPACK_IMPORTED_MODULE_2__  .m.indexOf(b.gate) ||
        compare(a.name ?? '', b.name ?? ''));
}


  }),

  75700:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  evidenceFields),
    m: () => (  gates)
  });
 
const gates = ['secrets', 'data', 'model', 'watch', 'policy'];
 
const evidenceFields = [
    'format',
    'version',
    'gate',
    'name',
    'verdict',
    'decided',
    'limit',
    'findings',
    'measurements',
    'plots',
    'notes',
    'counts',
    'subject',
    'policy',
    'tool',
    'environment',
    'seed',
    'started',
    'seconds',
];


  }),

  92172:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E2: () => (  confidences),
    FU: () => (  isProvenReal),
    Vj: () => (  verdictOf),
    gO: () => (  severities),
    p0: () => (  responseSteps),
    xJ: () => (  severityOf)
  });
const severities = ['error', 'warning', 'note'];
const confidences = ['certain', 'high', 'medium', 'low'];
 
const responseSteps = ['revoke', 'replace', 'redeploy', 'review', 'purge'];
 
function verdictOf(finding) {
    if (finding.severity === 'error')
        return 'fail';
    return finding.severity === 'warning' ? 'warn' : 'pass';
}
 
function severityOf(verdict) {
    if (verdict === 'fail' || verdict === 'error')
        return 'error';
    return verdict === 'warn' ? 'warning' : 'note';
}
 
function isProvenReal({ verification }) {
    return verification?.state === 'live' || verification?.state === 'restricted';
}


  }),

  52037:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  quote)
  });
const longest = 200;


function quote(name) {
    const oneLine = name.replace(/\r\n|[\r\n\u2028\u2029]/g, '\u2424').replaceAll('`', '\u02cb');
     
    const characters = oneLine.length > longest ? Array.from(oneLine) : [];
    const short = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}\u2026` : oneLine;
    return `\`${short === '' ? ' ' : short}\``;
}


  }),

  41324:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I$: () => (  exitCode),
    QZ: () => (  worst),
    rY: () => (  verdicts)
  });


const verdicts = ['pass', 'skip', 'warn', 'fail', 'error'];
 
function worst(given) {
    let found;
    for (const verdict of given) {
        if (found === undefined || verdicts.indexOf(verdict) > verdicts.indexOf(found))
            found = verdict;
    }
    return found ?? 'skip';
}
 
function exitCode(verdict) {
    if (verdict === 'error')
        return 2;
    return verdict === 'fail' ? 1 : 0;
}


  }),

  65444:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  saltFor),
    V: () => (  digestWith)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _secrets_randomness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7414);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21022);




 
async function saltFor(io, salt) {
    if (salt !== null)
        return { bytes: Buffer.from(salt, 'hex'), from: 'allow-list' };
    return { bytes: Buffer.from(await repositoryName(io)), from: 'name' };
}


function digestWith(salt) {
    const known = new Map();
    return (identity) => {
        const before = known.get(identity);
        if (before !== undefined)
            return before;
        const weak = (0,_secrets_randomness_js__WEBPACK_IMPORTED_MODULE_3__  .Ao)(identity) < 64;
        const key = weak ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(identity, salt.bytes, 32, { N: 2 ** 14, r: 8, p: 1 }) : Buffer.from(identity);
        const hmac = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', salt.bytes).update('assay-secret 1\0').update(key);
        const digest = hmac.digest('hex').slice(0, 32);
        known.set(identity, digest);
        return digest;
    };
}
async function repositoryName(io) {
    const given = io.env.GITHUB_REPOSITORY;
    if (given !== undefined && given !== '')
        return given;
    try {
        const url = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__  .q_)(io.root, ['config', '--get', 'remote.origin.url']);
        const match = /[:/]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(url);
        if (match?.[1] !== undefined)
            return match[1];
    }
    catch {
         
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(io.root);
}


  }),

  76100:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  allowEntry),
    s: () => (  loadAllowList)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52037);
  var _secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23865);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21022);
  var _fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65444);









async function loadAllowList(io, path, change, today) {
    if (change === null)
        return { list: checked(path, await onDisk(io.root, path), today), edits: [] };
    const [base, head] = await Promise.all([at(io, change.base, path), at(io, change.head, path)]);
    const list = checked(path, base, today);
    if (head === base)
        return { list, edits: [] };
    const later = head === null ? _secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__  .fC : (0,_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__  .jR)(head, today);
    const kept = list.entries.filter((entry) => later.entries.some(({ fingerprint }) => fingerprint === entry.fingerprint));
    const known = new Set(list.entries.map(_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__  .bV));
    const waiting = later.entries.filter((entry) => !known.has((0,_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__  .bV)(entry))).length;
    const removed = list.entries.length - kept.length;
    const edits = [
         
        ...(waiting + removed === 0
            ? []
            : [
                `${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__  .h)(path)} is edited: ${waiting} added or changed ${waiting === 1 ? 'entry takes' : 'entries take'} effect after the merge, ${removed} removed at once`,
            ]),
        ...later.problems.map((problem) => `${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__  .h)(path)} in head cannot be used: ${problem}`),
    ];
    return { list: { ...list, entries: kept }, edits };
}


async function allowEntry(given, policy, io, newSalt) {
    const { secrets } = policy.config;
    if (secrets === false)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A('`secrets` is switched off in the configuration.', 'Remove `secrets: false`.');
    const path = secrets['allow-list'];
    const today = new Date(io.now()).toISOString().slice(0, 10);
    const over = given.until < today ? `until is over (today is ${today})` : null;
    const wrong = (0,_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__  .qH)({ ...given, rule: '' }, today) ?? over;
    if (wrong !== null)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`The entry is not complete: ${wrong}.`, 'Give --reason, --owner and --until, and copy the fingerprint from the report.');
    const { list } = await loadAllowList(io, path, null, today);
    const found = await Promise.all( [__webpack_require__.e(7061), __webpack_require__.e(3457), __webpack_require__.e(8632), __webpack_require__.e(3160), __webpack_require__.e(1270), __webpack_require__.e(3474), __webpack_require__.e(6858), __webpack_require__.e(6443)]).then(__webpack_require__.bind(__webpack_require__, 46443)).then(({ findSecret }) => findSecret(given.fingerprint, list, secrets, io));
    if (found === null) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`No secret in the working tree has the fingerprint ${given.fingerprint}.`, 'Run `assay secrets` and copy the fingerprint from its report.');
    }
    const salt = list.salt ?? newSalt;
    const digest = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__  .V)(await (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__  .S)(io, salt));
    const entry = { ...given, fingerprint: digest(found.identity), rule: found.rule.id };
    const text = (0,_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__  .dm)(salt, [...list.entries, entry]);
    const line = text
        .split('\n')
        .find((candidate) => candidate.startsWith(entry.fingerprint) && candidate.includes(`until=${entry.until}`));
    return { path, text, line: line ?? '' };
}
function checked(path, text, today) {
    if (text === null)
        return _secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__  .fC;
    const list = (0,_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__  .jR)(text, today);
    if (list.problems.length === 0)
        return list;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`The allow-list ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__  .h)(path)} is not valid: ${list.problems.slice(0, 5).join('; ')}.`, 'Each line needs a fingerprint, rule=, where=, until= (a year ahead at most), owner= and reason="…"; `assay secrets allow` writes one.');
}
async function at(io, commit, path) {
    try {
        return (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_4__  .Wd)(io.root, commit, path))?.toString('utf8') ?? null;
    }
    catch (cause) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`The allow-list cannot be read at commit ${commit.slice(0, 12)}.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.', { cause });
    }
}
async function onDisk(root, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`The allow-list ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__  .h)(path)} cannot be read: ${code}.`, 'Make it a readable file.', {
            cause: error,
        });
    }
}


  }),

  23865:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    HX: () => (  mergeAttribute),
    Q: () => (  allowedBy),
    bV: () => (  entryLine),
    dm: () => (  writeAllowList),
    fC: () => (  noAllowList),
    jR: () => (  parseAllowList),
    qH: () => (  entryProblem),
    zn: () => (  places)
  });
  var _path_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

 
const places = ['any', 'tests', 'docs', 'examples'];
const noAllowList = { salt: null, entries: [], problems: [] };
const header = /^# assay-secrets-allow 1(?: salt=([0-9a-f]{32}))?$/;
const field = /([a-z]+)=(?:"((?:[^"\\]|\\["\\])*)"|(\S+))/g;


function parseAllowList(text, today) {
    const lines = text.split(/\r?\n/);
    const first = header.exec(lines[0] ?? '');
    const problems = [];
    if (first === null)
        problems.push('line 1 is not `# assay-secrets-allow 1 salt=` and 32 hex digits');
    const entries = new Map();
    lines.forEach((line, i) => {
        if (line.trim() === '' || line.startsWith('#'))
            return;
        const entry = parseEntry(line, today);
        if (typeof entry === 'string')
            problems.push(`line ${i + 1}: ${entry}`);
        else
            entries.set(entryLine(entry), entry);
    });
    return { salt: first?.[1] ?? null, entries: [...entries.values()], problems };
}


function allowedBy(list, fingerprint, paths, today) {
    const order = ['holds', 'elsewhere', 'expired'];
    return (list.entries
        .filter((entry) => entry.fingerprint === fingerprint)
        .map((entry) => ({ entry, state: stateOf(entry, paths, today) }))
        .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0] ?? null);
}
 
function entryLine(entry) {
    const { fingerprint, rule, where, until, owner, reason } = entry;
    return `${fingerprint} rule=${rule} where=${where} until=${until} owner=${quoted(owner)} reason=${quoted(reason, true)}`;
}


function writeAllowList(salt, entries) {
    const lines = [...new Set(entries.map(entryLine))].sort();
    const shelves = Array.from('0123456789abcdef', (digit) => [
        `# ${digit}`,
        ...lines.filter((line) => line.startsWith(digit)),
    ]);
    return [`# assay-secrets-allow 1 salt=${salt}`, ...shelves.flat(), ''].join('\n');
}
 
function mergeAttribute(path) {
    return `/${path.replaceAll(' ', '[[:space:]]')} merge=union`;
}
 
function entryProblem(entry, today) {
    if (!/^[0-9a-f]{32}$/.test(entry.fingerprint))
        return 'the fingerprint is not 32 hex digits';
    if (entry.owner.trim() === '')
        return 'owner is missing';
    if (entry.reason.trim().length < 10)
        return 'reason is missing or shorter than 10 characters';
    if (!isDay(entry.until))
        return 'until is not a day (YYYY-MM-DD)';
    return entry.until > yearAfter(today) ? `until is more than a year ahead (${yearAfter(today)} at most)` : null;
}
function parseEntry(line, today) {
    const fields = new Map();
    for (const [, key = '', inQuotes, plain] of line.matchAll(field))
        fields.set(key, inQuotes?.replace(/\\(.)/g, '$1') ?? plain ?? '');
    const where = fields.get('where') ?? 'any';
    if (!places.includes(where))
        return `where is none of ${places.join(', ')}`;
    const entry = {
        fingerprint: /^\S+/.exec(line)?.[0] ?? '',
        rule: fields.get('rule') ?? '',
        where: where,
        until: fields.get('until') ?? '',
        owner: fields.get('owner') ?? '',
        reason: fields.get('reason') ?? '',
    };
    return entryProblem(entry, today) ?? entry;
}
function stateOf(entry, paths, today) {
    if (today > entry.until)
        return 'expired';
    return entry.where === 'any' || paths.every((path) => (0,_path_class_js__WEBPACK_IMPORTED_MODULE_0__  .P)(path) === entry.where) ? 'holds' : 'elsewhere';
}
function isDay(text) {
    const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return false;
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    return day >= 1 && day <= (days[month - 1] ?? 0);
}
function yearAfter(day) {
    return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
function quoted(text, always = false) {
    return always || /[\s"\\]/.test(text) ? `"${text.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"` : text;
}


  }),

  7975:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  pathClassOf)
  });
const classes = [
    [
        'lock',
        /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|Cargo\.lock|composer\.lock|Gemfile\.lock|go\.sum|conda-lock\.ya?ml)$/,
    ],
    ['vendored', /(^|\/)(node_modules|vendor|third[-_]party|site-packages|bower_components)\//],
    ['minified', /\.min\.(js|css)$|\.map$|\.bundle\.js$/],
    [
        'tests',
        /(^|\/)((?:\w+[-_.])?tests?(?:[-_](?:data|files|resources|suites?|certs|keys|utils))?|testing|testdata|unittests?|e2e|__tests__|specs?|fixtures?|mocks?|__mocks__)\/|^t\/|(^|\/)(test_[^/]*|tests|conftest)\.py$|[._-](test|tests|spec)\.[A-Za-z]+$/i,
    ],
    [
        'examples',
        /(^|\/)(examples?|samples?|demos?|tutorials?|quickstarts?)\/|\.(example|sample|template|dist)$|\.(example|sample|template)\.[A-Za-z]+$/i,
    ],
    [
        'docs',
        /(^|\/)(docs?(?:[_-]?(?:src|source|examples))?|documentation)\/|(^|\/)(README|CHANGELOG|CONTRIBUTING)[^/]*$|\.(md|mdx|rst|adoc)$/i,
    ],
];
 
function pathClassOf(path) {
    return classes.find(([, pattern]) => pattern.test(path))?.[0] ?? 'plain';
}


  }),

  7414:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  VP: () => (  bitsPerCharacter),
  Ao: () => (  guessBits),
  Eu: () => (  looksInvented),
  z8: () => (  readsAsWords),
  UO: () => (  surprise)
});

; 
 
 
const bigramTable = [
    'gMB>sZKwGwY>D@{Hn=A8Q`TaMfeY',
    ':c^r1k_bILv;ds>mkKRlG{v{;{aM',
    'B{Uq8zr@S{HJ{{0uqDP<O{y{R{n]',
    'DVeQ.\\Nv;krX`l9alOBYUimxX{lC',
    '?cE@UL_l_zqIO;^O]9;@sNeCR{kG',
    '>onlIIsw1g{Dwp<{k9XI=wqw\\{\\U',
    'C^[h1eZA9r{U_JI^jGC=Lwy{l{lE',
    '4]ch2h{{;{{{b{9piLX>O{{{`{nG',
    'S\\DBLXG{r{jDE1>VoMD<bQ{_{W{P',
    'GWj_2`{{Vj]qq{3`hm5m8qwj`{aq',
    'I`gO*Zam9{{[rDVjri@eX{wjt{qE',
    '>oeH4_px;{d=jt<\\unHL@er{@{{P',
    '8<kp2{o{>zuSFJ@<{{S{[{{{q{qQ',
    'DsA=?Q:{U{WGeVGY{d:<AYl{i{rK',
    'YQLHfJXxUpJF?3MM{9IGAUFk{{{]',
    '7htd;ss[C{{?pw6Pv<AHFny{\\{xT',
    'M^SRVQ[\\O\\YP^ZneGJZg(iaaRiWV',
    'EoOK2ZR{>{[eTD:`qNF>H\\t{M{{M',
    'JuKt8koHC{VUc[BTiqD/M{X{W{{?',
    'AmVf6_x:<{xZ]kEM{?>IDvg{K{[G',
    'UOXM=\\a{P{{;<5TT{7FA{{{w{{co',
    '1jo{-{ut5{{{{pEst{{tl{n{w{]V',
    ':hek@ew5:y{]y@:y{H?r{oNr{{kG',
    'KoQ_EgsqH{{qXwO1qwk,{{{zdpXG',
    'OYWrSi`oT{mTRBN5kb?3uyPumjr5',
    ':Umi.mffI{{^`bImfi`i?sismiF5',
    '6KSUJOUf[egTfa`a`g[\\`mkifc+@',
    '@M@MLHPOH\\EAELOFjH?8YSWkg\\Zd',
];

; 

 
function bitsPerCharacter(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}


function surprise(text) {
    let eighths = 0;
    for (let i = 1; i < text.length; i++) {
        const row = bigramTable[classOf(text.charCodeAt(i - 1))];
        eighths += row.charCodeAt(classOf(text.charCodeAt(i))) - 35;
    }
    return text.length < 2 ? 0 : eighths / 8 / (text.length - 1);
}
 
function classOf(code) {
    if (code >= 97 && code <= 122)
        return code - 97;
    if (code >= 65 && code <= 90)
        return code - 65;
    return code >= 48 && code <= 57 ? 26 : 27;
}


function guessBits(text) {
    return bitsPerCharacter(text) * (text.length - sequentialSteps(text));
}
 
function looksInvented(text) {
    const body = text.replace(/[^A-Za-z0-9]/g, '');
    if (body.length < 8)
        return false;
    if (new Set(body.toLowerCase()).size <= Math.min(5, body.length / 4))
        return true;
    if (sequentialSteps(body) >= body.length * 0.4)
        return true;
    return hasPeriod(body) || inventedWord.test(text);
}


function readsAsWords(text) {
    let covered = 0;
    for (const [word] of text.matchAll(/[A-Z]?[a-z]{4,40}|[A-Z]{5,40}/g)) {
        const vowels = word.match(/[aeiouy]/gi)?.length ?? 0;
        const clusters = word.match(/[bcdfghjklmnpqrstvwxz]{4,40}/gi)?.length ?? 0;
        if (word.length >= 5 && vowels >= word.length * 0.2 && vowels <= word.length * 0.7 && clusters === 0)
            covered += word.length;
    }
    return covered > text.length * 0.6;
}
const inventedWord = /example|sample|dummy|fake|your[-_]|changeme|replace|placeholder|insert|foobar|secret|password|testtest|deadbeef|abcdef|qwert/i;
function sequentialSteps(text) {
    let steps = 0;
    for (let i = 1; i < text.length; i++) {
        const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
        if (step === 0 || step === 1 || step === -1)
            steps++;
    }
    return steps;
}
 
function hasPeriod(text) {
    for (let period = 1; period <= text.length / 3; period++) {
        let i = period;
        while (i < text.length && text[i] === text[i - period])
            i++;
        if (i === text.length)
            return true;
    }
    return false;
}


  })

};
