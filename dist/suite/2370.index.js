export const id = 2370;
export const ids = [2370];
export const modules = {

/***/ 5444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ saltFor),
/* harmony export */   V: () => (/* binding */ digestWith)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _secrets_randomness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1817);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8042);




/** The salt of the allow-list, or without one the repository's full name (owner/name; a folder's name at worst). */
async function saltFor(io, salt) {
    if (salt !== null)
        return { bytes: Buffer.from(salt, 'hex'), from: 'allow-list' };
    return { bytes: Buffer.from(await repositoryName(io)), from: 'name' };
}
/**
 * HMAC-SHA-256 of identities under the salt, the first 128 bits as 32 hex digits. An identity that stands for fewer than 64
 * bits of guesses goes through scrypt first (N = 2^14: about 40 ms), for the salt is public to whoever reads the repository.
 * Each identity is computed once.
 */
function digestWith(salt) {
    const known = new Map();
    return (identity) => {
        const before = known.get(identity);
        if (before !== undefined)
            return before;
        const weak = (0,_secrets_randomness_js__WEBPACK_IMPORTED_MODULE_3__/* .guessBits */ .Ao)(identity) < 64;
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
        const url = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(io.root, ['config', '--get', 'remote.origin.url']);
        const match = /[:/]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(url);
        if (match?.[1] !== undefined)
            return match[1];
    }
    catch {
        // no git or no remote: the folder's name has to do
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(io.root);
}


/***/ }),

/***/ 5378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ allowEntry),
/* harmony export */   loadAllowList: () => (/* binding */ loadAllowList)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2037);
/* harmony import */ var _secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3865);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8042);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5444);







/**
 * Reads the allow-list: with a change from its base commit, less what head has removed; else from the working tree. No file:
 * an empty list. Errors: `Problem` with the first lines that are not valid.
 */
async function loadAllowList(io, path, change, today) {
    if (change === null)
        return { list: checked(path, await onDisk(io.root, path), today), edits: [] };
    const [base, head] = await Promise.all([at(io, change.base, path), at(io, change.head, path)]);
    const list = checked(path, base, today);
    if (head === base)
        return { list, edits: [] };
    const later = head === null ? _secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .noAllowList */ .fC : (0,_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAllowList */ .jR)(head, today);
    const kept = list.entries.filter((entry) => later.entries.some(({ fingerprint }) => fingerprint === entry.fingerprint));
    const known = new Set(list.entries.map(_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .entryLine */ .bV));
    const waiting = later.entries.filter((entry) => !known.has((0,_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .entryLine */ .bV)(entry))).length;
    const removed = list.entries.length - kept.length;
    const edits = [
        // a first file without entries, which only brings the salt, edits nothing that judges
        ...(waiting + removed === 0
            ? []
            : [
                `${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(path)} is edited: ${waiting} added or changed ${waiting === 1 ? 'entry takes' : 'entries take'} effect after the merge, ${removed} removed at once`,
            ]),
        ...later.problems.map((problem) => `${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(path)} in head cannot be used: ${problem}`),
    ];
    return { list: { ...list, entries: kept }, edits };
}
/**
 * The allow-list with an entry for the secret of a fingerprint, which is looked for in the working tree. A new file gets the
 * salt (32 random hex digits), and the fingerprint under it. Writes nothing.
 * Errors: `Problem` when no secret of the tree has the fingerprint, or the entry is not complete.
 */
async function allowEntry(given, policy, io, newSalt) {
    const { secrets } = policy.config;
    if (secrets === false)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('`secrets` is switched off in the configuration.', 'Remove `secrets: false`.');
    const path = secrets['allow-list'];
    const today = new Date(io.now()).toISOString().slice(0, 10);
    const over = given.until < today ? `until is over (today is ${today})` : null;
    const wrong = (0,_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .entryProblem */ .qH)({ ...given, rule: '' }, today) ?? over;
    if (wrong !== null)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The entry is not complete: ${wrong}.`, 'Give --reason, --owner and --until, and copy the fingerprint from the report.');
    const { list } = await loadAllowList(io, path, null, today);
    const found = await __webpack_require__.e(/* import() */ 173).then(__webpack_require__.bind(__webpack_require__, 173)).then(({ findSecret }) => findSecret(given.fingerprint, list, secrets, io));
    if (found === null) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`No secret in the working tree has the fingerprint ${given.fingerprint}.`, 'Run `assay secrets` and copy the fingerprint from its report.');
    }
    const salt = list.salt ?? newSalt;
    const digest = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .digestWith */ .V)(await (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .saltFor */ .S)(io, salt));
    const entry = { ...given, fingerprint: digest(found.identity), rule: found.rule.id };
    const text = (0,_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAllowList */ .dm)(salt, [...list.entries, entry]);
    const line = text
        .split('\n')
        .find((candidate) => candidate.startsWith(entry.fingerprint) && candidate.includes(`until=${entry.until}`));
    return { path, text, line: line ?? '' };
}
function checked(path, text, today) {
    if (text === null)
        return _secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .noAllowList */ .fC;
    const list = (0,_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAllowList */ .jR)(text, today);
    if (list.problems.length === 0)
        return list;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The allow-list ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(path)} is not valid: ${list.problems.slice(0, 5).join('; ')}.`, 'Each line needs a fingerprint, rule=, where=, until= (a year ahead at most), owner= and reason="…"; `assay secrets allow` writes one.');
}
async function at(io, commit, path) {
    try {
        return (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_4__/* .fileAt */ .Wd)(io.root, commit, path))?.toString('utf8') ?? null;
    }
    catch (cause) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The allow-list cannot be read at commit ${commit.slice(0, 12)}.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.', { cause });
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
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The allow-list ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(path)} cannot be read: ${code}.`, 'Make it a readable file.', {
            cause: error,
        });
    }
}


/***/ }),

/***/ 4817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ emptyTally),
/* harmony export */   RX: () => (/* binding */ countUnread),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _secrets_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(808);
/* harmony import */ var _secrets_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5631);


/** A tally that has seen nothing yet. */
function emptyTally() {
    return {
        sightings: [],
        commits: 0,
        blobs: 0,
        files: 0,
        texts: 0,
        bytes: 0,
        cells: 0,
        excluded: 0,
        dropped: 0,
        unread: new Map(),
        unreadPaths: new Map(),
        tooLarge: [],
        brokenNotebooks: [],
        skip: null,
        base: null,
        head: null,
    };
}
/** Scans bytes, counts what was read or not, and registers what was found to be masked before anything is printed. */
function lookAt(look, bytes, path) {
    const { tally, io } = look;
    const scan = (0,_secrets_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanBytes */ .v)(look.scanner, bytes, path);
    if (scan.unread !== null) {
        countUnread(tally, scan.unread, path);
        return scan;
    }
    tally.texts++;
    tally.bytes += bytes.length;
    tally.cells += scan.cells;
    if (scan.brokenNotebook)
        tally.brokenNotebooks.push(path);
    for (const { secret, dropped, confidence } of scan.candidates) {
        if (dropped !== null)
            tally.dropped++;
        else if (confidence !== 'low' || secret.length >= 16)
            for (const form of (0,_secrets_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .maskForms */ .y)(secret))
                io.mask(form);
    }
    return scan;
}
const namedPaths = 3;
/** Counts one input that was not read; the first paths of each class are kept, those above the cap all. */
function countUnread(tally, why, path, times = 1) {
    if (times > 0)
        tally.unread.set(why, (tally.unread.get(why) ?? 0) + times);
    if (path === undefined)
        return;
    const named = tally.unreadPaths.get(why) ?? [];
    if (named.length < namedPaths && !named.includes(path))
        tally.unreadPaths.set(why, [...named, path]);
    if (why === 'too-large')
        tally.tooLarge.push(path);
}


/***/ }),

/***/ 2370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  secretsGate: () => (/* binding */ secretsGate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/evidence/assemble.js
var assemble = __webpack_require__(5829);
// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(5254);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/evidence/tool.js
var tool = __webpack_require__(3215);
// EXTERNAL MODULE: ./lib/secrets/allow-list.js
var allow_list = __webpack_require__(3865);
// EXTERNAL MODULE: ./lib/secrets/redact.js
var redact = __webpack_require__(808);
// EXTERNAL MODULE: ./lib/secrets/rule.js
var secrets_rule = __webpack_require__(959);
// EXTERNAL MODULE: ./lib/secrets/scanner.js + 1 modules
var scanner = __webpack_require__(7818);
// EXTERNAL MODULE: ./lib/secrets/tier.js
var tier = __webpack_require__(4289);
;// CONCATENATED MODULE: ./lib/secrets/findings.js





const mostPlaces = 100;
/** One finding for each credential, with all its places; candidates that were dropped give none. */
function findingsOf(sightings, judging) {
    const groups = new Map();
    for (const sighting of sightings) {
        if (sighting.candidate.dropped !== null)
            continue;
        const group = groups.get(sighting.candidate.identity);
        if (group === undefined)
            groups.set(sighting.candidate.identity, [sighting]);
        else
            group.push(sighting);
    }
    return [...groups].map(([identity, group]) => findingOf(group, judging.digest(identity), judging));
}
function findingOf(group, fingerprint, judging) {
    const best = group.map(({ candidate }) => candidate).reduce(surer);
    const { rule, confidence, secret } = best;
    const isNew = group.some(({ state }) => state === 'new');
    const locations = distinct(group.map(({ location }) => location));
    const allowed = (0,allow_list/* allowedBy */.Q)(judging.allowList, fingerprint, locations.map(({ path }) => path), judging.today);
    const reasons = [
        ...best.reasons,
        {
            step: 'tier',
            fact: `confidence ${confidence}`,
            effect: `${severityOf(confidence, judging.config)} by the policy`,
        },
    ];
    let severity = severityOf(confidence, judging.config);
    if (!isNew && severity === 'error') {
        severity = 'warning';
        reasons.push({ step: 'new', fact: 'it stood there before the change', effect: 'a warning, no failure' });
    }
    if (allowed?.state === 'holds')
        severity = 'note';
    if (allowed !== null)
        reasons.push({
            step: 'allow-list',
            fact: allowedInWords(allowed),
            effect: allowed.state === 'holds' ? 'accepted' : 'reported',
        });
    return {
        rule: rule.id,
        severity,
        confidence,
        message: `${(0,secrets_rule/* withArticle */.v)(rule)} ${verb(judging.what, isNew)}`,
        detail: detailOf(rule.why, locations, allowed, fingerprint),
        number: `1 credential, ${locations.length} ${locations.length === 1 ? 'place' : 'places'} (exact)`,
        mend: mendOf(rule.mend, locations),
        link: rule.link,
        locations: locations.slice(0, mostPlaces),
        fingerprint,
        redacted: (0,redact/* redact */.E)(rule, secret, fingerprint),
        reasons,
        ...(allowed?.state === 'holds'
            ? { accepted: { by: allowed.entry.owner, reason: allowed.entry.reason, until: allowed.entry.until } }
            : {}),
    };
}
function surer(a, b) {
    const byConfidence = tier/* tiers */.c.indexOf(a.confidence) - tier/* tiers */.c.indexOf(b.confidence);
    if (byConfidence !== 0)
        return byConfidence < 0 ? a : b;
    return (0,scanner/* specificity */.jw)(b.rule) > (0,scanner/* specificity */.jw)(a.rule) ? b : a;
}
function severityOf(confidence, config) {
    const rank = tier/* tiers */.c.indexOf(confidence);
    if (rank <= tier/* tiers */.c.indexOf(config['fail-on']))
        return 'error';
    return rank <= tier/* tiers */.c.indexOf(config['warn-on']) ? 'warning' : 'note';
}
/** Places once each; a place in an older version of a path gives way to those at the head. */
function distinct(locations) {
    const atHead = new Set(locations.filter(({ commit }) => commit === undefined).map(({ path }) => path));
    const places = new Map();
    for (const location of locations) {
        const { path, commit, startLine, startColumn, cell } = location;
        if (commit !== undefined && atHead.has(path))
            continue;
        const key = JSON.stringify([path, commit === undefined ? [startLine, startColumn, cell] : 'history']);
        if (!places.has(key))
            places.set(key, location);
    }
    return [...places.values()].sort((a, b) => Number(a.commit !== undefined) - Number(b.commit !== undefined) ||
        compare(a.path, b.path) ||
        (a.startLine ?? 0) - (b.startLine ?? 0));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function verb(what, isNew) {
    if (what === 'history')
        return 'is in the history';
    if (what === 'found')
        return 'was found';
    return isNew ? 'was added' : 'already stood in a file that this change touches';
}
function detailOf(why, locations, allowed, fingerprint) {
    const sentences = [why];
    if (locations.every(({ commit }) => commit !== undefined)) {
        sentences.push('A later commit removed it, but it stays in the history: removed is not revoked.');
    }
    if (allowed !== null && allowed.state !== 'holds')
        sentences.push(allowedInWords(allowed));
    if (allowed === null)
        sentences.push(`If it opens nothing, accept it: \`assay secrets allow ${fingerprint}\`.`);
    return sentences.join(' ');
}
function allowedInWords({ entry, state }) {
    if (state === 'holds')
        return `${entry.owner} accepted it until ${entry.until}.`;
    if (state === 'expired')
        return `Its entry in the allow-list ended on ${entry.until}: ask ${entry.owner}.`;
    return `Its entry in the allow-list holds in ${entry.where} only: ask ${entry.owner}.`;
}
function mendOf(mend, locations) {
    const cells = new Map();
    for (const { cell } of locations) {
        if (cell !== undefined)
            cells.set(cell.number, (cells.get(cell.number) ?? new Set()).add(cell.part));
    }
    const notebook = [...cells]
        .slice(0, 3)
        .map(([number, parts]) => parts.has('output') && !parts.has('source')
        ? `clear the output of cell ${number}`
        : `take it out of cell ${number}`);
    const then = notebook.length === 0 ? 'take it out of the file' : notebook.join(', ');
    return `${mend} Then ${then} and push. Deleting the line alone does not make it safe.`;
}

// EXTERNAL MODULE: ./lib/secrets/rules/registry.js + 120 modules
var registry = __webpack_require__(2160);
// EXTERNAL MODULE: ./lib/gates/fingerprint.js
var fingerprint = __webpack_require__(5444);
// EXTERNAL MODULE: ./lib/gates/secrets-allow-list.js
var secrets_allow_list = __webpack_require__(5378);
// EXTERNAL MODULE: ./lib/gates/secrets-look.js
var secrets_look = __webpack_require__(4817);
;// CONCATENATED MODULE: ./lib/gates/secrets.js











/**
 * Looks for credentials and judges them by the policy: `certain` and `high` fail, `medium` warns (as configured), what stood
 * there before the change warns, what the allow-list accepts is a note. `skip` when there is nothing to judge.
 * Errors: `Problem` whenever it could not be checked (a commit or object is missing, no rule is on, nothing was scanned, the
 * allow-list is not valid): never a pass.
 */
async function secretsGate(request, policy, io) {
    const started = io.now();
    const config = secretsConfig(policy);
    const { active, unknown } = activeRules(config);
    const today = new Date(started).toISOString().slice(0, 10);
    const change = request.mode === 'range' ? request.change : null;
    const allowList = (0,secrets_allow_list.loadAllowList)(io, config['allow-list'], change, today);
    // it is awaited below; until then a failure must not count as unhandled
    allowList.catch(() => undefined);
    const look = {
        io,
        config,
        scanner: (0,scanner/* scannerOf */.u_)(active),
        isExcluded: await excluder(config.exclude),
        tally: (0,secrets_look/* emptyTally */.CK)(),
    };
    const { list, edits } = await allowList;
    await run(look, request);
    const { tally } = look;
    // the salt may ask git for the repository's name, and only a finding has a fingerprint
    const salt = tally.sightings.length === 0 ? null : await (0,fingerprint/* saltFor */.S)(io, list.salt);
    const what = request.mode === 'range' || request.mode === 'staged' ? 'added' : request.mode === 'history' ? 'history' : 'found';
    const findings = salt === null
        ? []
        : findingsOf(tally.sightings, { config, allowList: list, today, what, digest: (0,fingerprint/* digestWith */.V)(salt) });
    const whole = request.mode === 'history' || (request.mode === 'tree' && request.paths.length === 0);
    return (0,assemble/* assemble */.fT)({
        gate: 'secrets',
        ...(tally.skip === null ? {} : { verdict: 'skip' }),
        findings: [...findings, ...unreadFindings(tally, config)],
        ...inWords(findings, tally, request),
        notes: [
            ...notesOf(tally, salt?.from === 'name' && findings.length > 0, unknown),
            ...(whole ? deadEntries(list, findings, today) : []),
        ],
        counts: countsOf(tally, active.length),
        subject: { base: tally.base, head: tally.head, digests: {} },
        policy: { ...policy.source, edits: [...policy.source.edits, ...edits] },
        tool: tool/* tool */.z,
        seed: io.seed,
        started: new Date(started).toISOString(),
        seconds: Math.max(0, (io.now() - started) / 1000),
    });
}
async function run(look, request) {
    if (request.mode === 'tree') {
        await (await __webpack_require__.e(/* import() */ 2690).then(__webpack_require__.bind(__webpack_require__, 2690))).lookAtFiles(look, request.paths);
    }
    else if (request.mode === 'stdin') {
        look.tally.files = 1;
        if (request.bytes.length === 0) {
            throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(request.name)} is empty: needed text to scan.`, 'Pipe the text in, and check the command before the pipe.');
        }
        const scan = (0,secrets_look/* lookAt */.t5)(look, request.bytes, request.name);
        if (scan.unread !== null) {
            throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(request.name)} is not text (${scan.unread}): needed text to scan.`, 'Pipe text, or name the file as a path.');
        }
        for (const candidate of scan.candidates)
            look.tally.sightings.push({ candidate, location: candidate.location, state: 'new' });
    }
    else {
        const commits = await __webpack_require__.e(/* import() */ 9893).then(__webpack_require__.bind(__webpack_require__, 9893));
        if (request.mode === 'range')
            await commits.lookAtRange(look, request.change);
        else if (request.mode === 'staged')
            await commits.lookAtStaged(look);
        else
            await commits.lookAtHistory(look);
    }
}
function secretsConfig(policy) {
    const { secrets } = policy.config;
    if (secrets === false)
        throw new problem/* Problem */.A('`secrets` is switched off in the configuration.', 'Remove `secrets: false` to run this gate.');
    return secrets;
}
function activeRules(config) {
    const all = registry/* rules */.a;
    const active = all.filter(({ id }) => !config.disable.includes(id));
    if (active.length === 0)
        throw new problem/* Problem */.A('No rule is switched on: `secrets.disable` names all of them.', 'Take some out of `secrets.disable`.');
    return { active, unknown: config.disable.filter((id) => !all.some((rule) => rule.id === id)) };
}
async function excluder(globs) {
    if (globs.length === 0)
        return () => false;
    const { Minimatch } = await __webpack_require__.e(/* import() */ 3581).then(__webpack_require__.bind(__webpack_require__, 3581));
    const matchers = globs.map((glob) => new Minimatch(glob, {
        dot: true,
        maxGlobstarRecursion: 20,
        braceExpandMax: 100,
        nonegate: true,
        nocomment: true,
    }));
    return (path) => matchers.some((matcher) => matcher.match(path));
}
function inWords(findings, tally, request) {
    const limit = '0';
    if (tally.skip !== null)
        return { decided: tally.skip, limit };
    const isNew = request.mode === 'range' || request.mode === 'staged' ? 'new ' : '';
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.filter(({ severity }) => severity === 'warning').length;
    const credentials = (n) => `${n} ${n === 1 ? 'credential' : 'credentials'}`.replace(' ', ` ${isNew}`);
    if (errors > 0)
        return { decided: credentials(errors), limit };
    if (warnings > 0)
        return { decided: `${warnings} possible or existing ${warnings === 1 ? 'credential' : 'credentials'}`, limit };
    if (isNew !== '' && tally.blobs === 0)
        return { decided: '0 blobs added', limit };
    const accepted = findings.filter((finding) => finding.accepted !== undefined).length;
    return { decided: `${credentials(0)}${accepted > 0 ? `, ${accepted} accepted` : ''}`, limit };
}
function countsOf(tally, ruleCount) {
    const { commits, blobs, files, bytes, cells, excluded } = tally;
    const unread = [...tally.unread].sort().map(([why, count]) => [`unread: ${why}`, count]);
    const dropped = tally.dropped === 0 ? {} : { 'not reported': tally.dropped };
    return {
        commits,
        blobs,
        files,
        bytes,
        cells,
        ...(excluded > 0 ? { excluded } : {}),
        ...Object.fromEntries(unread),
        ...dropped,
        rules: ruleCount,
    };
}
function notesOf(tally, noSalt, unknown) {
    const notes = [];
    if (tally.unread.size > 0) {
        const parts = [...tally.unread].sort().map(([why, count]) => `${count} ${why}${pathsInWords(tally, why, count)}`);
        notes.push({ kind: 'unchecked', text: `Not read: ${parts.join(', ')}.` });
    }
    if (tally.excluded > 0)
        notes.push({ kind: 'unchecked', text: `${tally.excluded} files are excluded by \`secrets.exclude\`.` });
    for (const path of tally.brokenNotebooks.slice(0, 20)) {
        notes.push({ kind: 'unchecked', text: `${(0,quote/* quote */.h)(path)} is no valid notebook and was scanned as plain text.` });
    }
    if (tally.dropped > 0) {
        notes.push({
            kind: 'method',
            text: `${tally.dropped} values that look like placeholders or like no secret at all are not reported.`,
        });
    }
    if (noSalt) {
        notes.push({
            kind: 'method',
            text: 'There is no allow-list, so fingerprints are salted with the repository’s name and can be guessed from a guessed secret.',
            mend: 'Write one with `assay secrets allow`; its first line holds a random salt.',
        });
    }
    for (const id of unknown)
        notes.push({ kind: 'policy', text: `\`secrets.disable\` names ${(0,quote/* quote */.h)(id)}, which is no rule.` });
    return notes;
}
/** The first paths of a class of unread inputs, in brackets. */
function pathsInWords(tally, why, count) {
    const paths = tally.unreadPaths.get(why) ?? [];
    if (paths.length === 0)
        return '';
    return ` (${paths.map(quote/* quote */.h).join(', ')}${count > paths.length ? ', …' : ''})`;
}
/** A text above the cap may hold anything: a warning that names it. */
function unreadFindings(tally, config) {
    const cap = config['max-file-bytes'];
    if (tally.tooLarge.length === 0)
        return [];
    return [
        {
            rule: 'unread-input',
            severity: 'warning',
            confidence: 'certain',
            message: `${tally.tooLarge.length} ${tally.tooLarge.length === 1 ? 'file was' : 'files were'} too large to be read`,
            number: `${tally.tooLarge.length} above ${cap} bytes (exact)`,
            mend: 'Raise `secrets.max-file-bytes`, or exclude the files by name.',
            locations: tally.tooLarge.slice(0, 100).map((path) => ({ path })),
            fingerprint: (0,external_node_crypto_.createHash)('sha256').update(tally.tooLarge.join('\0')).digest('hex').slice(0, 32),
        },
    ];
}
function deadEntries(list, findings, today) {
    const seen = new Set(findings.map(({ fingerprint }) => fingerprint));
    const dead = list.entries.filter(({ fingerprint }) => !seen.has(fingerprint));
    return dead.slice(0, 20).map((entry) => ({
        kind: 'policy',
        text: `The allow-list's entry ${entry.fingerprint} (${(0,quote/* quote */.h)(entry.rule)}, ${(0,quote/* quote */.h)(entry.owner)}) matches nothing${entry.until < today ? ' and has ended' : ''}.`,
        mend: 'Delete its line.',
    }));
}


/***/ }),

/***/ 3865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ allowedBy),
/* harmony export */   bV: () => (/* binding */ entryLine),
/* harmony export */   dm: () => (/* binding */ writeAllowList),
/* harmony export */   fC: () => (/* binding */ noAllowList),
/* harmony export */   jR: () => (/* binding */ parseAllowList),
/* harmony export */   qH: () => (/* binding */ entryProblem),
/* harmony export */   zn: () => (/* binding */ places)
/* harmony export */ });
/* harmony import */ var _path_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(356);

/** Where an accepted secret may stand. */
const places = ['any', 'tests', 'docs', 'examples'];
const noAllowList = { salt: null, entries: [], problems: [] };
const header = /^# assay-secrets-allow 1(?: salt=([0-9a-f]{32}))?$/;
const field = /([a-z]+)=(?:"((?:[^"\\]|\\["\\])*)"|(\S+))/g;
/**
 * Reads an allow-list. Total: a line that cannot be used becomes a problem. `today` is YYYY-MM-DD; an entry may run until a
 * year from then at most. An entry that stands twice (two merged branches) counts once.
 */
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
/**
 * The best entry for a fingerprint that stands in these paths on this day; null when there is none. An entry for tests,
 * docs or examples holds only when every path is of that kind.
 */
function allowedBy(list, fingerprint, paths, today) {
    const order = ['holds', 'elsewhere', 'expired'];
    return (list.entries
        .filter((entry) => entry.fingerprint === fingerprint)
        .map((entry) => ({ entry, state: stateOf(entry, paths, today) }))
        .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0] ?? null);
}
/** The line of an entry, as the file holds it. */
function entryLine(entry) {
    const { fingerprint, rule, where, until, owner, reason } = entry;
    return `${fingerprint} rule=${rule} where=${where} until=${until} owner=${quoted(owner)} reason=${quoted(reason, true)}`;
}
/** The text of a file with these entries, sorted by fingerprint so that parallel changes merge. */
function writeAllowList(salt, entries) {
    const lines = [...new Set(entries.map(entryLine))].sort();
    return [`# assay-secrets-allow 1 salt=${salt}`, ...lines, ''].join('\n');
}
/** What is wrong with an entry before it is written; null when nothing is. */
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
    return entry.where === 'any' || paths.every((path) => (0,_path_class_js__WEBPACK_IMPORTED_MODULE_0__/* .pathClassOf */ .P)(path) === entry.where) ? 'holds' : 'elsewhere';
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


/***/ }),

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pathClassOf)
/* harmony export */ });
const classes = [
    [
        'lock',
        /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|Cargo\.lock|composer\.lock|Gemfile\.lock|go\.sum|conda-lock\.ya?ml)$/,
    ],
    ['vendored', /(^|\/)(node_modules|vendor|third[-_]party|site-packages|bower_components)\//],
    ['minified', /\.min\.(js|css)$|\.map$|\.bundle\.js$/],
    [
        'tests',
        /(^|\/)(tests?|testing|__tests__|specs?|fixtures?|test[-_]?data|mocks?|__mocks__)\/|(^|\/)(test_[^/]*|conftest)\.py$|[._-](test|tests|spec)\.[A-Za-z]+$/i,
    ],
    [
        'examples',
        /(^|\/)(examples?|samples?|demos?|tutorials?|quickstarts?)\/|\.(example|sample|template|dist)$|\.(example|sample|template)\.[A-Za-z]+$/i,
    ],
    ['docs', /(^|\/)(docs?|documentation)\/|(^|\/)(README|CHANGELOG|CONTRIBUTING)[^/]*$|\.(md|mdx|rst|adoc)$/i],
];
/** The class of a path with forward slashes; the first that fits. */
function pathClassOf(path) {
    return classes.find(([, pattern]) => pattern.test(path))?.[0] ?? 'plain';
}


/***/ }),

/***/ 1817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ guessBits),
/* harmony export */   Eu: () => (/* binding */ looksInvented),
/* harmony export */   VP: () => (/* binding */ bitsPerCharacter),
/* harmony export */   z8: () => (/* binding */ readsAsWords)
/* harmony export */ });
/** Shannon entropy of the text's characters, in bits per character: 0 (empty, or one character repeated) to log2(length). */
function bitsPerCharacter(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}
/**
 * A rough lower bound of how many guesses the text stands for, in bits: entropy per character times length, where a
 * character that continues a run or a sequence counts for nothing.
 */
function guessBits(text) {
    return bitsPerCharacter(text) * (text.length - sequentialSteps(text));
}
/** Whether a person made the text up: few distinct characters, runs and sequences (`aaaa`, `1234`), a repeated block. */
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
/**
 * Whether the text reads as words, as identifiers and phrases do: more than 60 % of it stands in runs of five or more
 * letters of one case that have vowels where words have them.
 */
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
/** Whether the text is one block of 1 to length / 3 characters again and again. */
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


/***/ }),

/***/ 808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   y: () => (/* binding */ maskForms)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(670);

const shortest = 8;
/**
 * Every form in which a log could print the secret: the text, each of its lines (broken by real or escaped line breaks),
 * and the base64, base64url, URL-encoded and JSON-escaped forms of the text. Forms under 8 characters are left out: they
 * would blank harmless text.
 */
function maskForms(secret) {
    const lines = secret.split(/\r\n|[\r\n]|\\r\\n|\\n/).map((line) => line.trim());
    const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(secret.slice(0, 20_000))));
    const forms = [
        ...(lines.length > 1 ? [] : [secret]),
        ...lines,
        base64,
        base64.replace(/=+$/, ''),
        base64.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'),
        encodeURIComponent(secret.replace(/\p{Surrogate}/gu, '\ufffd')),
        JSON.stringify(secret).slice(1, -1),
    ];
    return [...new Set(forms)].filter((form) => form.length >= shortest && !/^-----(BEGIN|END)[A-Z ]*-----$/.test(form));
}
/** The only form in which a secret may leave the scanner. `fingerprint`: 32 hex digits, salted. */
function redact(rule, secret, fingerprint) {
    const prefix = rule.format === 'assignment' ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .publicPrefix */ .O6)(rule.format);
    return {
        kind: rule.id,
        prefix: secret.startsWith(prefix) ? prefix : '',
        length: Array.from(secret).length,
        digest: fingerprint.slice(0, 8),
    };
}


/***/ }),

/***/ 5631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ scanBytes)
});

;// CONCATENATED MODULE: ./lib/secrets/encoding.js
const pointer = 'version https://git-lfs.github.com/spec/v1\n';
const looked = 8000;
/**
 * Recognises what the bytes are. UTF-16 and UTF-32, with or without a byte-order mark, become UTF-8 (lines and columns stay
 * the same); this is asked before a NUL byte in the first 8,000 makes them binary. A Git LFS pointer stands for a file
 * that is not here.
 */
function textOf(bytes) {
    if (startsWith(bytes, pointer) && bytes.length < 1024)
        return { unread: 'lfs-pointer' };
    const wide = wideEncoding(bytes);
    if (wide !== null)
        return { bytes: new TextEncoder().encode(decodeWide(bytes, wide)) };
    return bytes.subarray(0, looked).includes(0) ? { unread: 'binary' } : { bytes };
}
function wideEncoding(bytes) {
    const [a, b, c, d] = bytes;
    if (a === 0xff && b === 0xfe)
        return c === 0 && d === 0 && bytes.length % 4 === 0 ? 'utf-32le' : 'utf-16le';
    if (a === 0xfe && b === 0xff)
        return 'utf-16be';
    if (a === 0 && b === 0 && c === 0xfe && d === 0xff)
        return 'utf-32be';
    // nearly every file ends here; counting bytes one by one costs more than the scan of it
    return bytes.subarray(0, looked).includes(0) ? withoutMark(bytes) : null;
}
/** Text that is mostly ASCII has a NUL in every second byte (UTF-16) or in three of four (UTF-32), always in the same places. */
function withoutMark(bytes) {
    const length = Math.min(bytes.length, looked) & ~3;
    if (length < 8)
        return null;
    const nuls = [0, 0, 0, 0];
    for (let i = 0; i < length; i++)
        if (bytes[i] === 0)
            nuls[i & 3] = (nuls[i & 3] ?? 0) + 1;
    const [share0 = 0, share1 = 0, share2 = 0, share3 = 0] = nuls.map((count) => count / (length / 4));
    if (share0 < 0.02 && share1 > 0.9 && share2 > 0.98 && share3 > 0.98)
        return 'utf-32le';
    if (share3 < 0.02 && share2 > 0.9 && share1 > 0.98 && share0 > 0.98)
        return 'utf-32be';
    if (share0 < 0.02 && share2 < 0.02 && share1 > 0.7 && share3 > 0.7)
        return 'utf-16le';
    if (share1 < 0.02 && share3 < 0.02 && share0 > 0.7 && share2 > 0.7)
        return 'utf-16be';
    return null;
}
function decodeWide(bytes, encoding) {
    if (encoding === 'utf-16le' || encoding === 'utf-16be')
        return new TextDecoder(encoding).decode(bytes);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const parts = [];
    for (let i = 0; i + 4 <= bytes.length; i += 4) {
        const point = view.getUint32(i, encoding === 'utf-32le');
        if (point !== 0xfeff || i > 0)
            parts.push(point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point));
    }
    return parts.join('');
}
function startsWith(bytes, text) {
    for (let i = 0; i < text.length; i++)
        if (bytes[i] !== text.charCodeAt(i))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/secrets/notebook.js
/** Payloads that are pictures, sound or film are not text; everything else is scanned. */
const media = /^(image\/(?!svg)|audio\/|video\/|application\/(pdf|octet-stream))/;
const oldMedia = new Set(['png', 'jpeg', 'pdf']);
const ansi = /\x1b(?:\[[0-9;?]{0,20}[A-Za-z]|\][^\x07]{0,200}\x07)/g;
/**
 * Takes a notebook of nbformat 3 or 4 apart: sources, outputs (stream, data of every text type, error name, value and
 * traceback without colour codes), attachments, metadata. Cell and output numbers are 1-based.
 * Null when the text is no JSON or no notebook.
 */
function readNotebook(text) {
    const root = parse(text);
    const cells = root === null ? null : cellsOf(root);
    if (root === null || cells === null)
        return null;
    const parts = [];
    for (const key of Object.keys(root)) {
        if (key === 'cells' || key === 'worksheets') {
            for (const [i, cell] of cells.entries())
                addCell(cell, i + 1, parts);
        }
        else if (isFields(root[key]))
            parts.push({ cell: null, text: JSON.stringify(root[key], null, 1), code: false });
    }
    return { parts: parts.filter((part) => part.text.length >= 8), cells: cells.length };
}
function addCell(cell, number, parts) {
    const run = cell.execution_count ?? cell.prompt_number;
    const base = { number, ...(typeof run === 'number' && Number.isInteger(run) && run >= 0 ? { execution: run } : {}) };
    for (const key of Object.keys(cell)) {
        const value = cell[key] ?? null;
        if (key === 'source' || key === 'input') {
            parts.push({ cell: { ...base, part: 'source' }, text: notebook_textOf(value), code: cell.cell_type === 'code' });
        }
        else if (key === 'outputs' && Array.isArray(value)) {
            value.forEach((output, k) => {
                const at = { ...base, part: 'output', output: k + 1 };
                for (const text of isFields(output) ? outputTexts(output) : [])
                    parts.push({ cell: at, text, code: false });
            });
        }
        else if (key === 'metadata' && isFields(value) && Object.keys(value).length > 0) {
            parts.push({ cell: { ...base, part: 'metadata' }, text: JSON.stringify(value, null, 1), code: false });
        }
        else if (key === 'attachments' && isFields(value)) {
            for (const bundle of Object.values(value)) {
                for (const text of isFields(bundle) ? dataTexts(bundle) : []) {
                    parts.push({ cell: { ...base, part: 'attachment' }, text, code: false });
                }
            }
        }
    }
}
function outputTexts(output) {
    const texts = [];
    for (const key of Object.keys(output)) {
        const value = output[key] ?? null;
        if (key === 'data' && isFields(value))
            texts.push(...dataTexts(value));
        else if (key === 'traceback' || key === 'text')
            texts.push(notebook_textOf(value, key === 'traceback' ? '\n' : ''));
        else if (key === 'evalue' || key === 'metadata')
            texts.push(typeof value === 'string' ? value : JSON.stringify(value));
        // nbformat 3 keeps the data of an output in fields of their own
        else if (/^(html|svg|latex|json|javascript)$/.test(key) && !oldMedia.has(key))
            texts.push(notebook_textOf(value));
    }
    return texts.map((text) => text.replace(ansi, ''));
}
function dataTexts(data) {
    return Object.keys(data)
        .filter((type) => !media.test(type))
        .map((type) => notebook_textOf(data[type] ?? null));
}
/** A text is a string or a list of lines; other JSON is written out. */
function notebook_textOf(value, separator = '') {
    if (typeof value === 'string')
        return value;
    if (Array.isArray(value))
        return value.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join(separator);
    return value === null ? '' : JSON.stringify(value, null, 1);
}
function cellsOf(root) {
    if (Array.isArray(root.cells))
        return root.cells.filter(isFields);
    if (!Array.isArray(root.worksheets))
        return null;
    return root.worksheets.flatMap((sheet) => isFields(sheet) && Array.isArray(sheet.cells) ? sheet.cells.filter(isFields) : []);
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return isFields(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/secrets/name.js
/** The words of a name: `openaiApiKey`, `OPENAI_API_KEY`, `openai-api-key` → openai, api, key. */
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
}
const secretWords = new Set('password passwd passwort pwd pass passphrase secret secrets token apikey apitoken accesskey secretkey privatekey authtoken accesstoken clientsecret credential credentials bearer auth authorization'.split(' '));
const keyKinds = new Set('api access private signing encryption secret auth account master service shared deploy client app admin storage license'.split(' '));
const offWords = new Set('public id ids name names path paths file files filename dir folder type types count counts max min length len size hash digest sha sha1 sha256 md5 commit revision rev version ref branch tokenizer tokenizers tokenize tokenized vocab vocabulary num number index idx url uri endpoint host format pattern regex label labels placeholder header headers expiry expires ttl prefix suffix run experiment project workspace column field limit ratio cost price usage embedding embeddings tokens'.split(' '));
const mlTokens = new Set('unk eos bos pad mask cls sep special added image audio video start end next first last fim begin stop csrf'.split(' '));
/** What a name says about its value: that it is a secret, that it is something else, or neither. */
function nameSays(name) {
    const words = wordsOf(name);
    const hidden = words.some((word, i) => secretWords.has(word) ||
        (word === 'key' && keyKinds.has(words[i - 1] ?? '')) ||
        (word === 'string' && words[i - 1] === 'connection') ||
        (word === 'webhook' && i === words.length - 1));
    if (words.some((word) => offWords.has(word)))
        return 'other';
    if (words.at(-1) === 'token' && words.some((word) => mlTokens.has(word)))
        return 'other';
    if (words.includes('token') && words.includes('type'))
        return 'other';
    return hidden ? 'secret' : 'nothing';
}
/** Whether a name near a provider's name says that its value opens something: a key, token, login or password. */
function opensSomething(name) {
    return wordsOf(name).some((word) => secretWords.has(word) || word === 'key' || word === 'login' || word.endsWith('key') || word.endsWith('token'));
}
/** Whether a name says that its value is an identifier, a digest or a revision. */
function namesAnIdentifier(name) {
    const words = wordsOf(name);
    return !opensSomething(name) && words.some((word) => offWords.has(word));
}
/** The first of the words (lower case) that stands in the text, or null. */
function nameOfNear(words, text) {
    const lower = text.toLowerCase();
    return words.find((word) => lower.includes(word)) ?? null;
}

;// CONCATENATED MODULE: ./lib/secrets/assignment.js

const nameBefore = /([A-Za-z_][A-Za-z0-9_.-]{0,60})(?:\\{0,3}["'`])?\]?\)?[ \t]{0,8}(:[ \t]{0,4}[A-Za-z_.]{1,20}[ \t]{0,4}=|:=|=>|==|[:=,(]|[ \t])[ \t]{0,8}(?:\r?\n[ \t]{0,40})?(?:[A-Za-z_.]{1,40}\([ \t]{0,4})?(?:Bearer |Basic |Token |token )?[rbfu]?(?:\\{0,3}["'`]{1,3})?$/;
/**
 * The name that a value at the end of `before` is given to: `name = `, `name: "`, `"name\": \"`, `f(name, `, `--name `,
 * `password ` in a netrc. Null when what stands before it is prose or nothing. `before` should be at most 200 characters.
 */
function nameOfValue(before) {
    const found = nameBefore.exec(before.slice(-200));
    if (found?.[1] === undefined)
        return null;
    // a blank joins a name and its value only after a word such as `password` or `--api-key`; else it is prose
    return found[2]?.trim() === '' && !opensSomething(found[1]) ? null : found[1];
}
const afterName = /^(?:\\{0,3}["'`])?\]?[ \t]{0,8}(?::[ \t]{0,4}[A-Za-z_.[\]]{1,24}[ \t]{0,4}=|:=|=>|[:=]|,(?=[ \t]{0,4}\\{0,3}["'`])|[ \t]IDENTIFIED[ \t]BY)[ \t]{0,8}(?:[rbfu]{1,2}(?=["']))?/i;
const quotedValue = /^(\\{0,3}["'`])(?:(?:Bearer|Basic|Token|SSWS) )?((?:(?!\1)[^\s"'`\\]|\\(?!["'`nrt])){8,512})\1/;
const scheme = /^(?:Bearer|Basic|Token|SSWS) /i;
const bareValue = /^([A-Za-z0-9+/=_.~!@#%^&*-]{8,512})(?=[\s,;&"'\\]|$)/;
const valueAttribute = /^(?:\\{0,3}["'`])?,?\s{1,40}(?:\\{0,3}["'])?value(?:\\{0,3}["'])?[ \t]{0,4}:[ \t]{0,8}/;
/**
 * Reads what is assigned to the name around `at` (the end of a keyword in `text`). `bare` says whether a value without
 * quotes counts: yes in settings files and shell, no in source code, where it is an expression.
 * Null when nothing is assigned, or the value is shorter than 8 or longer than 512 characters. Bounded work.
 */
function readAssignment(text, at, bare) {
    let from = at;
    while (from > 0 && at - from < 60 && isNamePart(text.charCodeAt(from - 1)))
        from--;
    let to = at;
    while (to < text.length && to - at < 40 && isNamePart(text.charCodeAt(to)))
        to++;
    const name = text.slice(from, to);
    const rest = text.slice(to, to + 640);
    const operator = valueAttribute.exec(rest) ?? afterName.exec(rest);
    if (operator === null)
        return null;
    const start = to + operator[0].length;
    const candidate = rest.slice(operator[0].length);
    const quoted = quotedValue.exec(candidate);
    if (quoted !== null) {
        const value = quoted[2] ?? '';
        const open = start + quoted[0].length - (quoted[1]?.length ?? 0) - value.length;
        return { name, value, start: open, end: open + value.length, quoted: true };
    }
    // a header inside a text has no quotes of its own
    const skip = scheme.exec(candidate)?.[0].length ?? 0;
    const plain = bare || skip > 0 ? bareValue.exec(candidate.slice(skip)) : null;
    if (plain === null)
        return null;
    const value = (plain[1] ?? '').replace(/[.,;]$/, '');
    return { name, value, start: start + skip, end: start + skip + value.length, quoted: false };
}
function isNamePart(code) {
    return ((code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        (code >= 48 && code <= 57) ||
        code === 95 ||
        code === 45 ||
        code === 46);
}

// EXTERNAL MODULE: ./lib/secrets/format.js
var format = __webpack_require__(670);
// EXTERNAL MODULE: ./lib/secrets/randomness.js
var randomness = __webpack_require__(1817);
;// CONCATENATED MODULE: ./lib/secrets/generic.js


const notSecret = [
    ['a UUID', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i],
    ['a URL', /^[a-z][a-z0-9+.-]{1,20}:\/\//i],
    ['a path', /^[.~]?\.?\/|^[A-Za-z]:\\|^(?:[\w.-]+\/)+[\w-]+\.[a-z]{1,5}$|(?:\/[a-z_-]{3,}){2}/],
    ['a digest', /^(sha\d+|md5)[-:]/i],
    ['a public key', /^(ssh-(rsa|ed25519|dss)|ecdsa-)|^-----BEGIN (PUBLIC|CERT)/],
    ['an address', /^[\w.+-]+@[\w-]+\.[\w.-]+$/],
    ['a version or a date', /^v?\d+(\.\d+){1,3}|^\d{4}-\d\d-\d\d/],
    [
        'a reference',
        /^(arn:|projects\/|secretKeyRef|valueFrom|op:\/\/|vault:|env[.:]|process\.env|os\.environ|secrets\.|\$)/,
    ],
    [
        'an identifier of code',
        /^[a-z]+(?:[A-Z][a-z]+)+\d?$|^[A-Z][a-z]+(?:[A-Z][a-z]+)+$|^[A-Z]+(?:_[A-Z]+)+$|^[a-z]+(?:[._-][a-z]+)+$|^[a-z_]+(?:\.[a-z_]+)+(?:\[|$)/,
    ],
    ['numbers only', /^[\d.,+-]+$/],
    ['a list of characters', /abcdefghij|ABCDEFGHIJ|0123456789/],
];
/** What the value of an assignment is taken for; `null` = possibly a secret. `unlikely` values are not reported at all. */
function notASecretBecause(assignment) {
    const { name, value } = assignment;
    const says = nameSays(name);
    if (says !== 'secret')
        return `the name \`${name}\` does not say that its value is secret`;
    const kind = notSecret.find(([, pattern]) => pattern.test(value));
    if (kind !== undefined)
        return `the value is ${kind[0]}`;
    if (wordsOf(value).join('') === wordsOf(name).join(''))
        return 'the value repeats the name';
    if ((0,randomness/* readsAsWords */.z8)(value))
        return 'the value reads as words';
    return isRandomEnough(name, value) ? null : 'the value is not random enough';
}
/**
 * Whether a value is as random as a credential: 3 bits a character from 20 characters on, and 2.75 with a digit and two
 * other classes below; for the value of a password, also shorter mixtures of three classes.
 */
function isRandomEnough(name, value) {
    const bits = (0,randomness/* bitsPerCharacter */.VP)(value);
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
    const password = /pass|pwd/i.test(name);
    if (/^[0-9a-f]{32,}$/i.test(value))
        return bits >= 2.9;
    if (value.length >= 20)
        return bits >= 3.5 && /\d/.test(value) && kinds >= 2;
    if (password)
        return kinds >= 3 && bits >= 2.5;
    return value.length >= 12 && /\d/.test(value) && kinds >= 3 && bits >= 3;
}

;// CONCATENATED MODULE: ./lib/secrets/checksum.js
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/**
 * CRC-32 as in zip and PNG (ISO 3309: reflected, polynomial 0xEDB88320) of ASCII text, 0 to 2^32 - 1.
 * Characters above U+00FF are taken modulo 256. One pass, eight steps a character: for texts of a few hundred characters.
 */
function crc32(text) {
    let crc = 0xffffffff;
    for (let i = 0; i < text.length; i++) {
        crc ^= text.charCodeAt(i) & 0xff;
        for (let bit = 0; bit < 8; bit++)
            crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc >>> 0;
}
/** Whether the secret's last characters are the checksum of the rest. */
function checksumHolds(checksum, secret) {
    return withChecksum(checksum, secret) === secret;
}
/** The same text with its last characters replaced by the checksum of the rest. */
function withChecksum(checksum, text) {
    const end = text.length - checksum.digits;
    const from = checksum.from === 'prefix' ? text.indexOf('_') + 1 : checksum.from;
    return text.slice(0, end) + encoded(checksum, crc32(text.slice(from, end - checksum.gap)));
}
function encoded({ encoding, digits }, value) {
    if (encoding === 'base62') {
        let text = '';
        for (let rest = value; rest > 0; rest = Math.floor(rest / 62))
            text = (base62[rest % 62] ?? '') + text;
        return text.padStart(digits, '0');
    }
    if (encoding === 'base36')
        return value.toString(36).padStart(digits, '0');
    const hex = value.toString(16).padStart(8, '0');
    if (encoding === 'upper-hex')
        return hex.toUpperCase();
    return encoding === 'hex' ? hex : (hex.match(/../g) ?? []).reverse().join('');
}

;// CONCATENATED MODULE: ./lib/secrets/json-web-token.js
/**
 * What a JSON web token says about itself without its key: unsigned, a public (anonymous) role, or one that goes round the
 * rules of a database. Null when it says none of these or cannot be read.
 */
function tokenSays(token) {
    const [header = '', payload = ''] = token.split('.').map(fieldsOf);
    if (/"alg"\s{0,4}:\s{0,4}"none"/i.test(header))
        return 'unsigned';
    if (/"role"\s{0,4}:\s{0,4}"anon"/.test(payload))
        return 'public';
    return /"role"\s{0,4}:\s{0,4}"service_role"/.test(payload) ? 'powerful' : null;
}
function fieldsOf(part) {
    try {
        return atob(part.replaceAll('-', '+').replaceAll('_', '/'));
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/secrets/placeholder.js
const words = /example|(^|[^a-z])(your|todo|fixme)([^a-z]|$)|your[-_ ](api|own|key|token|secret|password|account)|[-_]here$|change[-_]?me|replace[-_]?(me|with|this)|placeholder|insert[-_]|dummy|redacted|^(test|fake|sample|mock|none|null|undefined|true|false)$|my[-_]?(secret|token|password)|foo[-_]?bar|x{6}|\*{4}|\.{4}|#{4}|-{6}|_{6}|0{10}|1234567890/i;
const templates = /^<.*>$|\$\{|\{\{|\$\(|^\$[A-Za-z_]|^%[A-Za-z_]+%?$|<%|^\[.*\]$|^\{.*\}$|@@|^%\(|^__\w+__$/;
/**
 * Why the value is nobody's credential but a stand-in, as a phrase; null when it may be real.
 * `prefix` is the public start of the format, which says nothing.
 */
function placeholderReason(secret, prefix) {
    const body = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
    if (templates.test(body))
        return 'a template, not a value';
    if (words.test(body))
        return 'holds a word or a run that marks an example';
    const plain = body.replace(/[^A-Za-z0-9]/g, '');
    if (plain.length >= 8 && new Set(plain.toLowerCase()).size <= 2)
        return 'one or two characters repeated';
    if (plain.length >= 12 && isSequence(plain))
        return 'the alphabet or the digits in order';
    return null;
}
/** Passwords that only examples and local containers have, as they stand in addresses. */
const standIn = /^(pass(word|wd)?|pwd|secret|user(name)?|admin|root|postgres|mysql|guest|test(ing)?|changeit|token|key|pw|default|\d{1,6})\d{0,4}$/i;
const localHost = /@(localhost|127\.0\.0\.1|0\.0\.0\.0|host|hostname|db|database|postgres|mysql|redis|mongo|[\w.-]*example[\w.-]*|[\w.-]+\.(local|test|invalid))([:/]|$)/i;
/** Why an address with a password opens nothing outside, as a phrase; null when it may. */
function harmlessAddress(address, password) {
    if (standIn.test(password))
        return 'a password that only examples and local containers have';
    return localHost.test(address) ? 'the host is this machine, a container or an example' : null;
}
function isSequence(text) {
    let steps = 0;
    for (let i = 1; i < text.length; i++)
        if (text.charCodeAt(i) - text.charCodeAt(i - 1) === 1)
            steps++;
    return steps >= (text.length - 1) * 0.75;
}

// EXTERNAL MODULE: ./lib/secrets/tier.js
var tier = __webpack_require__(4289);
;// CONCATENATED MODULE: ./lib/secrets/judge.js







const tokenFacts = {
    unsigned: 'it is not signed',
    public: 'it is for the anonymous role, which is public',
    powerful: 'it is for a role that goes round the rules of the database',
};
const armour = /-----(?:BEGIN|END)[A-Z ]{0,40}-----/g;
/**
 * Judges a match of a rule's format: companion or context, checksum, placeholder, randomness, path, in this order.
 * Null when the rule needs a context that is not there: then it is no match of this rule.
 */
function judge(rule, secret, around) {
    const reasons = [];
    const start = startingTier(rule, around, reasons);
    if (start === null)
        return null;
    let confidence = start;
    const prefix = rule.format === 'assignment' ? '' : (0,format/* publicPrefix */.O6)(rule.format);
    const dropped = placeholderReason(secret.replace(armour, ''), prefix) ?? tooPlain(rule, secret);
    if (rule.checksum !== undefined) {
        const holds = checksumHolds(rule.checksum, secret);
        confidence = holds ? 'certain' : 'low';
        reasons.push({
            step: 'checksum',
            fact: holds ? 'its checksum holds' : 'its checksum does not hold',
            effect: holds ? 'certain' : 'low: fake or mistyped',
        });
    }
    if (dropped !== null) {
        reasons.push({ step: 'placeholder', fact: dropped, effect: 'not reported' });
        return { confidence: 'low', reasons, dropped };
    }
    const harmless = rule.identity === 'match' ? harmlessAddress(around.whole, secret) : null;
    if (harmless !== null) {
        reasons.push({ step: 'address', fact: harmless, effect: `${confidence} becomes low` });
        return { confidence: 'low', reasons, dropped: null };
    }
    const says = rule.id === 'json-web-token' ? tokenSays(secret) : null;
    if (says !== null) {
        const tier = says === 'powerful' ? 'high' : 'low';
        reasons.push({ step: 'decode', fact: tokenFacts[says], effect: `${confidence} becomes ${tier}` });
        confidence = tier;
    }
    const lowered = byPath(confidence, secret.slice(prefix.length), around.pathClass);
    if (lowered !== null) {
        reasons.push({ step: 'path', fact: lowered[1], effect: `${confidence} becomes ${lowered[0]}` });
        confidence = lowered[0];
    }
    return { confidence, reasons, dropped: null };
}
function startingTier(rule, around, reasons) {
    if (rule.companion !== undefined && around.companion) {
        reasons.push({
            step: 'parts',
            fact: `the ${rule.companion.title} stands within ${rule.companion.lines} lines`,
            effect: 'high',
        });
        return 'high';
    }
    if (rule.near === undefined) {
        const prefix = rule.format === 'assignment' ? '' : (0,format/* publicPrefix */.O6)(rule.format);
        reasons.push({
            step: 'format',
            fact: `${prefix === '' ? 'the surrounding literals' : `the prefix ${prefix}`}, length, alphabet and both boundaries fit`,
            effect: rule.tier,
        });
        return rule.tier;
    }
    const { name } = around;
    const word = nameOfNear(rule.near.words, around.before.slice(-rule.near.within));
    if (name === null || word === null || namesAnIdentifier(name))
        return null;
    const opens = opensSomething(name);
    const tier = opens ? rule.tier : atMost(rule.tier, 'low');
    reasons.push({
        step: 'format',
        fact: `length and alphabet fit, \`${word}\` stands before it, and ${opens ? 'its name says that it opens something' : 'its name does not say what it is'}`,
        effect: tier,
    });
    return tier;
}
function tooPlain(rule, secret) {
    if (rule.randomness === undefined)
        return null;
    if ((0,randomness/* bitsPerCharacter */.VP)(secret) < rule.randomness.bits)
        return `fewer than ${rule.randomness.bits} bits a character`;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(secret)).length;
    return rule.randomness.mixed === true && kinds < 2 ? 'letters of one case only' : null;
}
/** Certain is never lowered by a path; a prefix match is never dropped by one. */
function byPath(confidence, body, pathClass) {
    if (pathClass === 'plain')
        return null;
    if (confidence === 'medium')
        return ['low', `the file is of the class ${pathClass}`];
    const invented = pathClass === 'tests' || pathClass === 'docs' || pathClass === 'examples';
    if (confidence === 'high' && invented && (0,randomness/* looksInvented */.Eu)(body)) {
        return ['medium', `the file is of the class ${pathClass} and the value looks made up`];
    }
    return null;
}
function atMost(confidence, limit) {
    return tier/* tiers */.c.indexOf(confidence) < tier/* tiers */.c.indexOf(limit) ? limit : confidence;
}

// EXTERNAL MODULE: ./lib/secrets/path-class.js
var path_class = __webpack_require__(356);
;// CONCATENATED MODULE: ./lib/secrets/position.js
/**
 * Turns byte offsets of UTF-8 text into positions. Lines end at a line feed. Cost: each byte is looked at once as long as
 * the offsets that are asked for do not go back; a step back starts again at the top.
 */
function positionsIn(bytes) {
    const decoder = new TextDecoder();
    let line = 1;
    let lineStart = 0;
    let at = 0;
    let column = 1;
    return (offset) => {
        if (offset < at) {
            line = 1;
            lineStart = 0;
            at = 0;
            column = 1;
        }
        for (let next = bytes.indexOf(10, at); next !== -1 && next < offset; next = bytes.indexOf(10, at)) {
            line++;
            lineStart = next + 1;
            at = lineStart;
            column = 1;
        }
        const skipMark = at === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && offset >= 3;
        column += decoder.decode(bytes.subarray(skipMark ? 3 : at, offset)).length;
        at = offset;
        return { line, column };
    };
}

// EXTERNAL MODULE: ./lib/secrets/scanner.js + 1 modules
var secrets_scanner = __webpack_require__(7818);
;// CONCATENATED MODULE: ./lib/secrets/scan-text.js








/**
 * Candidates in text that agrees with ASCII (UTF-8, Latin-1), in the order of their places. On one span the more specific
 * rule wins. The location holds path, lines and columns.
 */
function scanText(scanner, bytes, place) {
    const { matches, hits } = (0,secrets_scanner/* matchesIn */.XJ)(scanner, bytes, place.path);
    if (matches.length === 0 && hits.length === 0)
        return [];
    const pathClass = (0,path_class/* pathClassOf */.P)(place.path);
    const spans = [];
    for (const match of matches) {
        const span = spanOf(scanner, bytes, match, pathClass);
        if (span !== null)
            spans.push(span);
    }
    let last = -1;
    for (const hit of hits) {
        const span = assignedSpan(scanner, bytes, hit, place, pathClass);
        if (span === null || span.start === last)
            continue;
        last = span.start;
        spans.push(span);
    }
    return located(mostSpecific(spans), bytes, place.path);
}
/** Whether a path names source code, in which a value without quotes is an expression and no secret. */
function isSourceCode(path) {
    return /\.(py|pyi|pyx|js|mjs|cjs|jsx|ts|mts|cts|tsx|java|go|rs|c|cc|cpp|h|hpp|cu|rb|php|cs|kt|scala|swift|r|jl|lua|m|dart|vue|svelte|html?|css|map|sql)$/i.test(path);
}
function spanOf(scanner, bytes, match, pathClass) {
    const { rule, start, end } = match;
    const secret = utf8(bytes.subarray(start, end));
    const before = scanner.decoder.decode(bytes.subarray(Math.max(0, start - 400), start));
    const companions = rule.companion === undefined ? [] : companionsOf(scanner, bytes, match);
    const needsName = rule.near !== undefined;
    const name = needsName ? nameOfValue(before) : null;
    const whole = rule.identity === 'match' ? utf8(bytes.subarray(...match.whole)) : secret;
    const judged = judge(rule, secret, { whole, before, name, companion: companions.length > 0, pathClass });
    if (judged === null)
        return null;
    const identity = identityOf(rule, whole);
    return { rule, start, end, companions, candidate: { rule, secret, identity, ...judged } };
}
/** The same key in one line, in several, and with escaped line breaks is one identity. */
function identityOf(rule, text) {
    return rule.tags.includes('key') ? text.replace(/\\[nrt]|[\s"'\\,]/g, '') : text;
}
function companionsOf(scanner, bytes, { rule, start, end }) {
    if (rule.companion === undefined)
        return [];
    const id = `${rule.id}/companion`;
    const pattern = scanner.patterns.get(id) ?? (0,format/* patternOf */.Id)(rule.companion.format);
    scanner.patterns.set(id, pattern);
    const from = lineAround(bytes, start, rule.companion.lines, -1);
    const to = lineAround(bytes, end, rule.companion.lines, 1);
    const found = [];
    for (const hit of scanner.decoder.decode(bytes.subarray(from, to)).matchAll(pattern)) {
        const at = from + hit.index + (hit[1]?.length ?? 0);
        const stop = at + (hit[2]?.length ?? 0);
        if (stop <= start || at >= end)
            found.push([at, stop]);
    }
    return found;
}
/** The offset `lines` line breaks away, at most 1,000 bytes. */
function lineAround(bytes, offset, lines, step) {
    let left = lines;
    let at = offset;
    while (at > 0 && at < bytes.length && Math.abs(at - offset) < 1000) {
        if (bytes[at] === 10 && left-- === 0)
            break;
        at += step;
    }
    return Math.max(0, Math.min(at, bytes.length));
}
function assignedSpan(scanner, bytes, hit, place, pathClass) {
    const { rule, end } = hit;
    if (!mayAssign(bytes, end))
        return null;
    const from = Math.max(0, end - 120);
    const text = scanner.decoder.decode(bytes.subarray(from, end + 700));
    const bare = !place.code || /(?:^|\n)[ \t]{0,20}(?:[!%]|export )[^\n]{0,100}$/.test(text.slice(0, end - from));
    const assignment = readAssignment(text, end - from, bare);
    if (assignment === null)
        return null;
    const secret = utf8(bytes.subarray(from + assignment.start, from + assignment.end));
    const spot = { rule, start: from + assignment.start, end: from + assignment.end, companions: [] };
    const dropped = notASecretBecause({ ...assignment, value: secret }) ?? placeholderReason(secret, '');
    if (dropped !== null) {
        const reasons = [{ step: 'value', fact: dropped, effect: 'not reported' }];
        return { ...spot, candidate: { rule, secret, identity: secret, confidence: 'low', reasons, dropped } };
    }
    const named = {
        step: 'name',
        fact: 'its name says that it is secret, and the value is random enough',
        effect: rule.tier,
    };
    const lowered = pathClass === 'plain' || rule.tier !== 'medium'
        ? null
        : { step: 'path', fact: `the file is of the class ${pathClass}`, effect: 'medium becomes low' };
    const reasons = lowered === null ? [named] : [named, lowered];
    const confidence = lowered === null ? rule.tier : 'low';
    return { ...spot, candidate: { rule, secret, identity: secret, confidence, reasons, dropped: null } };
}
/** A cheap look at the bytes after a keyword: is there an operator at all? */
function mayAssign(bytes, end) {
    let at = end;
    const stop = Math.min(bytes.length, end + 40);
    while (at < stop && isWord(bytes[at]))
        at++;
    for (const limit = Math.min(bytes.length, at + 16); at < limit; at++) {
        const byte = bytes[at];
        if (byte === 61 || byte === 58 || byte === 44 || byte === 73 || byte === 105)
            return true;
        if (byte !== 32 && byte !== 9 && byte !== 34 && byte !== 39 && byte !== 92 && byte !== 93 && byte !== 96)
            return false;
    }
    return false;
}
function isWord(byte) {
    return ((byte >= 97 && byte <= 122) ||
        (byte >= 65 && byte <= 90) ||
        (byte >= 48 && byte <= 57) ||
        byte === 95 ||
        byte === 45 ||
        byte === 46);
}
/** Of overlapping spans the one of the most specific rule; public halves of a pair give way to the pair. */
function mostSpecific(spans) {
    const taken = spans.filter((span) => span.candidate.dropped === null).flatMap((span) => span.companions);
    const joined = spans.filter((span) => !taken.some(([start, end]) => span.start === start && span.end === end));
    const kept = [];
    for (const span of joined.sort((a, b) => a.start - b.start || (0,secrets_scanner/* specificity */.jw)(b.rule) - (0,secrets_scanner/* specificity */.jw)(a.rule))) {
        let winner = span;
        while (kept.length > 0 && kept.at(-1).end > winner.start) {
            const other = kept.pop();
            winner = better(other, winner);
        }
        kept.push(winner);
    }
    return kept;
}
function better(a, b) {
    return (0,secrets_scanner/* specificity */.jw)(b.rule) > (0,secrets_scanner/* specificity */.jw)(a.rule) ? b : a;
}
function located(spans, bytes, path) {
    const position = positionsIn(bytes);
    return spans.map(({ start, end, candidate }) => {
        const from = position(start);
        const to = position(end);
        const location = {
            path,
            startLine: from.line,
            startColumn: from.column,
            endLine: to.line,
            endColumn: to.column,
        };
        return { ...candidate, location };
    });
}
function utf8(bytes) {
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./lib/secrets/scan.js



const nothing = { candidates: [], unread: null, cells: 0, brokenNotebook: false };
/**
 * Scans the bytes of one file; `path` (with forward slashes) tells its type and what kind of place it is. Total: any bytes
 * give an answer. Candidates hold the secrets' text: keep them in memory.
 */
function scanBytes(scanner, bytes, path) {
    const text = textOf(bytes);
    if ('unread' in text)
        return { ...nothing, unread: text.unread };
    if (!/\.ipynb$/i.test(path))
        return { ...nothing, candidates: scanText(scanner, text.bytes, { path, code: isSourceCode(path) }) };
    const raw = new TextDecoder().decode(text.bytes);
    const notebook = readNotebook(raw);
    if (notebook === null) {
        return { ...nothing, candidates: scanText(scanner, text.bytes, { path, code: true }), brokenNotebook: true };
    }
    const finder = rawLines(raw);
    const candidates = notebook.parts.flatMap((part) => scanPart(scanner, part, path).map((found) => withRawLine(found, finder)));
    return { ...nothing, candidates, cells: notebook.cells };
}
function scanPart(scanner, part, path) {
    const found = scanText(scanner, new TextEncoder().encode(part.text), { path, code: part.code });
    return found.map((candidate) => {
        const { startLine } = candidate.location;
        const cell = part.cell === null || startLine === undefined ? undefined : { ...part.cell, line: startLine };
        return { ...candidate, location: cell === undefined ? { path } : { path, cell } };
    });
}
/** Adds the line of the notebook's file, which annotations need. */
function withRawLine(candidate, lineOf) {
    const line = lineOf(candidate.secret);
    const location = line === null ? candidate.location : { ...candidate.location, startLine: line };
    return { ...candidate, location };
}
/**
 * Gives the file's line of the next occurrence of a text, as JSON writes it. Parts come in the file's order, so the n-th
 * question for a text is about its n-th occurrence. Null when the file spells it otherwise.
 */
function rawLines(raw) {
    const next = new Map();
    return (secret) => {
        const firstLine = secret.split(/[\r\n]/)[0] ?? '';
        const escaped = JSON.stringify(firstLine).slice(1, -1);
        const at = raw.indexOf(escaped, next.get(escaped) ?? 0);
        if (at < 0 || escaped === '')
            return null;
        next.set(escaped, at + escaped.length);
        let line = 1;
        for (let i = raw.indexOf('\n'); i >= 0 && i < at; i = raw.indexOf('\n', i + 1))
            line++;
        return line;
    };
}


/***/ }),

/***/ 7818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XJ: () => (/* binding */ matchesIn),
  u_: () => (/* binding */ scannerOf),
  jw: () => (/* binding */ specificity)
});

// UNUSED EXPORTS: patternFor

// EXTERNAL MODULE: ./lib/secrets/format.js
var format = __webpack_require__(670);
;// CONCATENATED MODULE: ./lib/secrets/kernel/aho-corasick.js
/** Builds the automaton of the keywords (lower-case ASCII, not empty). Cost: states × classes. */
function buildAutomaton(keywords) {
    const classOf = new Uint8Array(256);
    let classes = 1;
    for (const keyword of keywords) {
        for (let i = 0; i < keyword.length; i++) {
            const byte = keyword.charCodeAt(i);
            if (classOf[byte] === 0)
                classOf[byte] = classes++;
        }
    }
    for (let byte = 97; byte <= 122; byte++)
        classOf[byte - 32] = classOf[byte] ?? 0;
    const nodes = buildTrie(keywords, classOf);
    const order = setFailLinks(nodes);
    const plain = order.filter((node) => nodes[node]?.ends.length === 0);
    const ending = order.filter((node) => nodes[node]?.ends.length !== 0);
    const numberOf = new Int32Array(nodes.length);
    [...plain, ...ending].forEach((node, i) => {
        numberOf[node] = i * classes;
    });
    const next = new Int32Array(nodes.length * classes);
    for (const node of order) {
        const from = numberOf[node] ?? 0;
        const { children = new Map(), fail = 0 } = nodes[node] ?? {};
        // a fail link leads to a shallower node, whose row is complete by now
        const shorter = numberOf[fail] ?? 0;
        if (node !== 0)
            next.copyWithin(from, shorter, shorter + classes);
        for (const [c, child] of children)
            next[from + c] = numberOf[child] ?? 0;
    }
    return {
        classOf,
        classes,
        next,
        firstEnd: plain.length * classes,
        ends: ending.map((node) => nodes[node]?.ends ?? []),
    };
}
/** Calls `hit(keyword, end)` for every occurrence in `bytes`; `end` is the offset just after it. Overlaps included. */
function walk(automaton, bytes, hit) {
    const { classOf, classes, next, firstEnd, ends } = automaton;
    const { length } = bytes;
    let state = 0;
    for (let i = 0; i < length; i++) {
        state = next[state + classOf[bytes[i]]];
        if (state >= firstEnd) {
            const found = ends[(state - firstEnd) / classes];
            for (let k = 0; k < found.length; k++)
                hit(found[k], i + 1);
        }
    }
}
function buildTrie(keywords, classOf) {
    const nodes = [{ children: new Map(), ends: [], fail: 0 }];
    keywords.forEach((keyword, index) => {
        let at = 0;
        for (let i = 0; i < keyword.length; i++) {
            const c = classOf[keyword.charCodeAt(i)] ?? 0;
            let child = nodes[at]?.children.get(c);
            if (child === undefined) {
                child = nodes.push({ children: new Map(), ends: [], fail: 0 }) - 1;
                nodes[at]?.children.set(c, child);
            }
            at = child;
        }
        nodes[at]?.ends.push(index);
    });
    return nodes;
}
/** Sets each node's fail link and the keywords it inherits; gives the nodes breadth first. */
function setFailLinks(nodes) {
    const order = [0];
    for (let i = 0; i < order.length; i++) {
        const at = order[i] ?? 0;
        for (const [c, child] of nodes[at]?.children ?? []) {
            const node = nodes[child];
            if (node === undefined)
                continue;
            let fail = nodes[at]?.fail ?? 0;
            while (fail !== 0 && nodes[fail]?.children.get(c) === undefined)
                fail = nodes[fail]?.fail ?? 0;
            const target = nodes[fail]?.children.get(c);
            node.fail = at === 0 || target === undefined ? 0 : target;
            node.ends = [...node.ends, ...(nodes[node.fail]?.ends ?? [])];
            order.push(child);
        }
    }
    return order;
}

;// CONCATENATED MODULE: ./lib/secrets/scanner.js


/** Makes rules ready to scan with. Cost: a few milliseconds for hundreds of keywords. */
function scannerOf(rules) {
    const numberOf = new Map();
    const probesOf = [];
    const tables = new Map();
    rules.forEach((rule, r) => {
        for (const keyword of rule.keywords) {
            const k = numberOf.get(keyword) ?? numberOf.size;
            numberOf.set(keyword, k);
            probesOf[k] = [...(probesOf[k] ?? []), probeOf(rule, r, keyword, tables)];
        }
    });
    return {
        rules,
        automaton: buildAutomaton([...numberOf.keys()]),
        probesOf,
        reach: rules.map(reachOf),
        patterns: new Map(),
        // one byte, one character: offsets into a window are offsets into the bytes
        decoder: new TextDecoder('latin1'),
    };
}
/**
 * Every match of every rule in the bytes, in the order of rules, then places. Patterns see only windows around keywords.
 * A match never overlaps another of the same rule.
 */
function matchesIn(scanner, bytes, path) {
    const { rules, probesOf, reach } = scanner;
    const windows = new Array(rules.length);
    const hits = [];
    walk(scanner.automaton, bytes, (keyword, end) => {
        for (const probe of probesOf[keyword]) {
            const r = probe.rule;
            const rule = rules[r];
            if (!fits(probe, rule, bytes, end))
                continue;
            if (rule.format === 'assignment') {
                hits.push({ rule, end });
                continue;
            }
            const [before, behind] = reach[r];
            windows[r] ??= [];
            addWindow(windows[r], Math.max(0, end - before), Math.min(bytes.length, end + behind));
        }
    });
    const matches = [];
    windows.forEach((list, r) => {
        if (rules[r]?.onlyIn?.some((ending) => path.endsWith(ending)) === false)
            return;
        for (let i = 0; list !== undefined && i < list.length; i += 2) {
            matchWindow(scanner, rules[r], bytes, list[i], list[i + 1], matches);
        }
    });
    return { matches, hits };
}
/** The rule's pattern, built once. Errors: throws when the rule's format is an assignment. */
function patternFor(scanner, rule) {
    let pattern = scanner.patterns.get(rule.id);
    if (pattern === undefined) {
        if (rule.format === 'assignment')
            throw new TypeError(`${rule.id} has no pattern`);
        pattern = (0,format/* patternOf */.Id)(rule.format);
        scanner.patterns.set(rule.id, pattern);
    }
    return pattern;
}
/** How specific a rule is: on one span the rule with the higher number wins. */
function specificity(rule) {
    if (rule.format === 'assignment')
        return 10;
    const prefix = (0,format/* publicPrefix */.O6)(rule.format).length;
    return ((prefix >= 3 ? 100 + prefix : rule.identity === 'match' ? 60 : 40) +
        (rule.near === undefined ? 0 : 30) +
        (rule.onlyIn === undefined ? 0 : 80));
}
function fits(probe, rule, bytes, end) {
    const { literal, table, count } = probe;
    if (literal !== null) {
        const from = end - literal.length;
        for (let i = 0; i < literal.length; i++)
            if (bytes[from + i] !== literal.charCodeAt(i))
                return false;
    }
    if (table !== null)
        for (let i = 0; i < count; i++)
            if (table[bytes[end + i] ?? 0] === 0)
                return false;
    return rule.followedBy === undefined || leadsTo(rule.followedBy.charCodeAt(0), bytes, end);
}
/** Whether the byte comes before any blank, quote, slash or bracket, within 300 bytes. */
function leadsTo(wanted, bytes, from) {
    const stop = Math.min(bytes.length, from + 300);
    for (let i = from; i < stop; i++) {
        const byte = bytes[i];
        if (byte === wanted)
            return true;
        if (byte <= 34 || byte === 39 || byte === 47 || byte === 60 || byte === 62 || byte === 96 || byte === 123)
            return false;
    }
    return false;
}
/** What follows from the format: the case of the literal that the keyword ends, and the alphabet of the run after it. */
function probeOf(rule, position, keyword, tables) {
    const none = { rule: position, literal: null, table: null, count: 0 };
    if (rule.format === 'assignment' || rule.near !== undefined)
        return none;
    const flat = rule.format.pieces.flatMap((piece) => typeof piece === 'object' && 'secret' in piece ? piece.secret : [piece]);
    const [first, second] = flat;
    const literals = typeof first === 'string' ? [first] : typeof first === 'object' && 'oneOf' in first ? first.oneOf : [];
    const ends = literals.filter((literal) => literal.toLowerCase().endsWith(keyword));
    // the keyword must be the end of the first literal, and of one only
    if (ends.length !== 1 ||
        literals.some((literal) => literal.toLowerCase().includes(keyword) && !ends.includes(literal)))
        return none;
    const next = typeof second === 'object' && 'of' in second && second.of !== 'pem-body' ? second : null;
    const least = next === null ? 0 : typeof next.length === 'number' ? next.length : next.length[0];
    return {
        rule: position,
        literal: ends[0] ?? null,
        table: next === null ? null : tableOf(next.of, tables),
        count: Math.min(least, 8),
    };
}
function tableOf(alphabet, known) {
    const before = known.get(alphabet);
    if (before !== undefined)
        return before;
    const pattern = new RegExp(`[${format/* alphabets */.L6[alphabet]}]`);
    const table = Uint8Array.from({ length: 256 }, (_, byte) => (pattern.test(String.fromCharCode(byte)) ? 1 : 0));
    known.set(alphabet, table);
    return table;
}
function addWindow(list, from, to) {
    const last = list.length - 1;
    if (last > 0 && from <= list[last]) {
        if (to > list[last])
            list[last] = to;
    }
    else {
        list.push(from, to);
    }
}
function matchWindow(scanner, rule, bytes, from, to, into) {
    const text = scanner.decoder.decode(bytes.subarray(from, to));
    const pattern = patternFor(scanner, rule);
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
        const end = found.index + found[0].length;
        // at a cut the boundary was not seen; windows are wide enough that no whole match ends at one
        const cut = (found.index === 0 && from > 0) || (end === text.length && to < bytes.length);
        if (found[0] === '')
            pattern.lastIndex++;
        if (cut)
            continue;
        const start = from + found.index + (found[1]?.length ?? 0);
        into.push({ rule, start, end: start + (found[2]?.length ?? 0), whole: [from + found.index, from + end] });
    }
}
function reachOf(rule) {
    if (rule.format === 'assignment')
        return [0, 0];
    const slack = 24;
    const whole = (0,format/* longest */.xS)(rule.format);
    if (rule.near !== undefined) {
        const inMatch = rule.keywords.some((keyword) => !rule.near?.words.includes(keyword));
        // the public half of a pair may come after the secret
        const ahead = rule.companion === undefined ? 0 : 400;
        return [slack + 24 + ahead + (inMatch ? whole : 0), rule.near.within + whole + slack];
    }
    const first = rule.format.pieces[0];
    const starts = typeof first === 'string' ? [first] : first !== undefined && 'oneOf' in first ? first.oneOf : [];
    const atStart = starts.length > 0 && rule.keywords.every((keyword) => starts.some((text) => text.toLowerCase().includes(keyword)));
    const longestStart = Math.max(0, ...starts.map((text) => text.length));
    return [atStart ? longestStart + slack : whole + slack, whole + slack];
}


/***/ }),

/***/ 4289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ tiers)
/* harmony export */ });
/** The confidences from the surest on; the vocabulary's own list would load the schema library with it. */
const tiers = ['certain', 'high', 'medium', 'low'];


/***/ })

};
