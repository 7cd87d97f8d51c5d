'use strict';
exports.id = 6424;
exports.ids = [6424];
exports.modules = {

  89910:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  placeInWords)
  });
  var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);



function placeInWords(location) {
    const { cell, inside, key, decoding } = location;
    const within = [
        ...(inside === undefined ? [] : [`in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(inside)}`]),
        ...(key === undefined ? [] : [`key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(key)}`]),
        ...(decoding === undefined ? [] : [`as ${decoding}`]),
    ]
        .map((part) => `, ${part}`)
        .join('');
    if (cell === undefined) {
        return `${location.path}${location.startLine === undefined ? '' : `:${location.startLine}`}${within}`;
    }
    const run = cell.execution === undefined ? '' : ` (In [${cell.execution}])`;
    const part = cell.part === 'output' && cell.output !== undefined ? `output ${cell.output}` : cell.part;
    const at = cell.line === undefined ? '' : `, line ${cell.line}`;
    return `${location.path}, cell ${cell.number}${run}, ${part}${at}${within}`;
}


  }),

  66424:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  secretsGate: () => (  secretsGate)
});

 
var external_node_crypto_ = __webpack_require__(77598);
 
var assemble = __webpack_require__(25829);
 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
 
var tool = __webpack_require__(43215);
; 
const words = {
    dev: 'dev',
    develop: 'dev',
    development: 'dev',
    local: 'dev',
    localhost: 'dev',
    test: 'test',
    testing: 'test',
    qa: 'test',
    ci: 'test',
    sandbox: 'test',
    staging: 'staging',
    stage: 'staging',
    stg: 'staging',
    preprod: 'staging',
    preproduction: 'staging',
    uat: 'staging',
    prod: 'prod',
    production: 'prod',
    prd: 'prod',
    live: 'prod',
};
 
const sourceCode = /\.(py|pyi|js|mjs|cjs|jsx|ts|mts|cts|tsx|java|go|rs|c|cc|cpp|h|rb|php|cs|kt|scala|swift|r|jl)$/i;


function environmentOf(path, key) {
    const parts = path.split('/');
    const named = sourceCode.test(path) ? [] : [parts.at(-1) ?? '', ...parts.slice(0, -1).reverse()];
    for (const part of [...(key === undefined ? [] : key.split('.')), ...named]) {
        const found = environmentIn(part);
        if (found !== null)
            return found;
    }
    return null;
}
function environmentIn(part) {
    const tokens = part
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const found = new Set(tokens.flatMap((token) => (Object.hasOwn(words, token) ? [words[token]] : [])));
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
}

; 

 
function distinctPlaces(locations) {
    const atHead = new Set(locations.filter(({ commit }) => commit === undefined).map(({ path }) => path));
    const places = new Map();
    for (const location of locations) {
        const { path, commit, startLine, startColumn, cell, inside } = location;
        if (commit !== undefined && atHead.has(path))
            continue;
        const key = JSON.stringify([path, inside, commit === undefined ? [startLine, startColumn, cell] : 'history']);
        const before = places.get(key);
         
        if (before === undefined || (before.key === undefined && location.key !== undefined)) {
            places.set(key, before === undefined ? location : { ...before, key: location.key });
        }
    }
    return [...places.values()].map(withEnvironment).sort(byPlace);
}
 
function environmentsIn(locations) {
    const named = new Set(locations.map(({ environment }) => environment));
    return ['dev', 'test', 'staging', 'prod'].filter((environment) => named.has(environment));
}
function withEnvironment(location) {
    const environment = environmentOf(location.path, location.key);
    return environment === null ? location : { ...location, environment };
}
function byPlace(a, b) {
    return (Number(a.commit !== undefined) - Number(b.commit !== undefined) ||
        compare(a.path, b.path) ||
        (a.startLine ?? 0) - (b.startLine ?? 0));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

 
var redact = __webpack_require__(40808);
 
var secrets_rule = __webpack_require__(80959);
; 



 
const most = 1000;


function droppedFindings(sightings, digestOf) {
    const dropped = sightings.filter(({ candidate }) => candidate.dropped !== null);
    return dropped.slice(0, most).map(({ candidate, location }) => {
        const { rule, secret, reasons } = candidate;
        const fingerprint = digestOf(JSON.stringify(['dropped', rule.id, location]));
        return {
            rule: rule.id,
            severity: 'note',
            confidence: 'low',
            message: `not reported: ${(0,secrets_rule .v)(rule)}`,
            detail: `It looks like ${(0,secrets_rule .v)(rule)}, but ${candidate.dropped}.`,
            mend: 'Nothing to do. If it is a credential, tell us which step is wrong.',
            locations: distinctPlaces([location]),
            fingerprint,
            redacted: { ...(0,redact .E)(rule, secret, fingerprint), prefix: '' },
            reasons: [...reasons],
        };
    });
}

; 
 
const exposureIds = 'python-print python-log python-tracker python-display python-url python-process python-exception notebook-output notebook-magic script-console script-log script-actions script-response script-url script-process script-exception shell-echo shell-trace shell-environment shell-verbose shell-argument shell-build-argument workflow-env dockerfile-variable dockerfile-file makefile-echo workflow-run workflow-all-secrets workflow-artifact workflow-permissions workflow-inherit workflow-output workflow-fork workflow-container workflow-debug'
    .split(' ')
    .map((name) => `exposure-${name}`);

 
var python_seeds = __webpack_require__(93358);
; 
const day = 86_400_000;


function firstSeenAt(locations, now) {
    let first = null;
    for (const { date, commit } of locations) {
        const at = date === undefined ? Number.NaN : Date.parse(date);
        if (date !== undefined && at < (first?.at ?? Number.POSITIVE_INFINITY))
            first = { at, date, commit };
    }
    if (first === null)
        return null;
    const days = Math.max(0, Math.floor((now - first.at) / day));
    return { date: first.date, days, ...(first.commit === undefined ? {} : { commit: first.commit }) };
}
 
function rotationLimit(rotation, tags) {
    if (rotation === undefined)
        return null;
    const own = tags.flatMap((tag) => Object.hasOwn(rotation['by-tag'], tag) ? [rotation['by-tag'][tag]] : []);
    return own.length === 0 ? rotation['max-age-days'] : Math.min(...own);
}

 
var allow_list = __webpack_require__(23865);
; 





function reuseOf(rule, locations, credential, fingerprint, confidence) {
    const environments = environmentsIn(locations);
    if (environments.length < 2)
        return null;
    const named = environments.map((environment) => {
        const at = locations.find((location) => location.environment === environment);
        return `${environment} (${(0,quote .h)(at?.path ?? '')})`;
    });
    return {
        rule: 'secret-reused',
        severity: 'warning',
        confidence: confidence === 'certain' ? 'high' : confidence,
        message: `${(0,secrets_rule .v)(rule)} serves ${environments.length} environments`,
        detail: `One value stands for ${named.join(' and ')}, so a leak in one opens the other. It is the credential ${credential.slice(0, 8)}.`,
        number: `${environments.length} environments (exact), limit 1`,
        mend: 'Make a credential for each environment, with the least rights that it needs there.',
        locations: locations.filter(({ environment }) => environment !== undefined).slice(0, 100),
        fingerprint,
    };
}

 
var scanner = __webpack_require__(7061);
 
var tier = __webpack_require__(4289);
 
var secrets_weight = __webpack_require__(80465);
; 









const mostPlaces = 100;


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
    return [...groups].flatMap(([identity, group]) => findingsAbout(identity, group, judging));
}
function findingsAbout(identity, group, judging) {
    const best = group.map(({ candidate }) => candidate).reduce(surer);
    const { rule, secret } = best;
    const locations = distinctPlaces(group.map(({ location }) => location));
    const fingerprint = fingerprintOf(identity, best, locations, judging);
    const isNew = group.some(({ state }) => state === 'new');
    const allowed = (0,allow_list .Q)(judging.allowList, fingerprint, locations.map(({ path }) => path), new Date(judging.now).toISOString().slice(0, 10));
    const since = judging.since?.get(identity);
    const dated = group.map(({ location }) => location);
     
    const seen = judging.what === 'added' && isNew
        ? null
        : firstSeenAt(since === undefined ? dated : [...dated, { path: '', ...since }], judging.now);
    const limit = rotationLimit(judging.config.rotation, rule.tags);
    const verification = judging.verified?.get(fingerprint) ?? null;
    const weight = (0,secrets_weight .vi)({
        confidence: best.confidence,
        isNew,
        expired: best.expires !== undefined && best.expires < judging.now,
        verification,
        allowed,
        ignore: ignoreFor(group, judging.config['foreign-ignores']),
        overdue: limit === null || seen === null || seen.days <= limit ? null : seen.days - limit,
    }, judging.config);
    const finding = {
        rule: rule.id,
        severity: weight.severity,
        confidence: weight.confidence,
        message: `${(0,secrets_rule .v)(rule)} ${verb(judging.what, isNew)}`,
        detail: detailOf(rule.why, locations, allowed, fingerprint, weight),
        number: `1 credential, ${locations.length} ${locations.length === 1 ? 'place' : 'places'} (exact)`,
        mend: mendOf(rule.mend, locations),
        link: rule.link,
        locations: locations.slice(0, mostPlaces),
        fingerprint,
        redacted: (0,redact .E)(rule, secret, fingerprint),
        reasons: [...best.reasons, ...weight.reasons],
        ...(best.facts === undefined || best.facts.length === 0 ? {} : { facts: [...best.facts] }),
        ...(verification === null ? {} : { verification }),
        ...(seen === null ? {} : { firstSeen: seen }),
        ...(weight.accepted === undefined ? {} : { accepted: weight.accepted }),
    };
    const reuse = weight.severity === 'note'
        ? null
        : reuseOf(rule, locations, fingerprint, judging.digest(`reuse ${fingerprint}`), finding.confidence);
    return reuse === null ? [finding] : [finding, reuse];
}


function fingerprintOf(identity, { rule, confidence }, [first], { config, digest, digestOfPlace }) {
    const recorded = confidence === 'low' && (0,secrets_weight .os)(confidence, config) === 'note';
    if (!recorded || first === undefined || digestOfPlace === undefined)
        return digest(identity);
    const { path, inside, startLine, startColumn, cell, commit } = first;
    return digestOfPlace(JSON.stringify(['recorded', rule.id, path, inside, startLine, startColumn, cell, commit]));
}
 
function surestOf(sightings, digest) {
    const surest = new Map();
    for (const { candidate } of sightings) {
        if (candidate.dropped !== null)
            continue;
        const before = surest.get(candidate.identity);
        surest.set(candidate.identity, before === undefined ? candidate : joined(before, candidate));
    }
    return new Map([...surest].map(([identity, candidate]) => [digest(identity), candidate]));
}
function joined(a, b) {
    const companions = [...new Set([...(a.companions ?? []), ...(b.companions ?? [])])];
    const hosts = [...new Set([...(a.hosts ?? []), ...(b.hosts ?? [])])];
    return {
        ...surer(a, b),
        ...(companions.length === 0 ? {} : { companions }),
        ...(hosts.length === 0 ? {} : { hosts }),
    };
}
function surer(a, b) {
    const byConfidence = tier .c.indexOf(a.confidence) - tier .c.indexOf(b.confidence);
    if (byConfidence !== 0)
        return byConfidence < 0 ? a : b;
    return (0,scanner .jw)(b.rule) > (0,scanner .jw)(a.rule) ? b : a;
}
 
function ignoreFor(group, foreign) {
    const atHead = group.filter(({ location }) => location.commit === undefined);
    const each = (atHead.length > 0 ? atHead : group).map(({ candidate }) => candidate.ignores?.find(({ rule, by }) => (by === 'foreign' ? foreign : rule === candidate.rule.id)));
    return each.every((ignore) => ignore !== undefined) ? (each[0] ?? null) : null;
}
function verb(what, isNew) {
    if (what === 'history')
        return 'is in the history';
    if (what === 'found')
        return 'was found';
    return isNew ? 'was added' : 'already stood in a file that this change touches';
}
function detailOf(why, locations, allowed, fingerprint, { severity, accepted, reasons }) {
    const sentences = [why];
    if (locations.every(({ commit }) => commit !== undefined)) {
        sentences.push('A later commit removed it, but it stays in the history: removed is not revoked.');
    }
    if (allowed !== null && allowed.state !== 'holds')
        sentences.push((0,secrets_weight .r4)(allowed));
    if (severity === 'error' && reasons.some(({ step }) => step === 'inline ignore')) {
        sentences.push('The comment beside it cannot silence what fails: only the allow-list of the base branch can.');
    }
     
    if (allowed === null && accepted === undefined && severity !== 'note') {
        sentences.push(`If it opens nothing, accept it: \`assay secrets allow ${fingerprint}\`.`);
    }
    return sentences.join(' ');
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

; 
 
const postureIds = 'aws-administrator aws-service aws-secrets aws-anyone vault-root vault-sudo workflow-environment'
    .split(' ')
    .map((name) => `posture-${name}`);

 
var registry = __webpack_require__(18632);
 
var git_range = __webpack_require__(22918);
 
var fingerprint = __webpack_require__(65444);
 
var secrets_allow_list = __webpack_require__(76100);
 
var exposure = __webpack_require__(61425);
 
var secrets_look = __webpack_require__(71611);
 
var secrets_config = __webpack_require__(42914);
 
var unread = __webpack_require__(37603);
; 



 
const kinds = [
    ['secret-reused', 'shared between environments', 'shared between environments'],
    ['unread-input', 'class of unread input', 'classes of unread inputs'],
    ['exposure', 'place that exposes a credential', 'places that expose a credential'],
];
 
function decidedWords(findings, tally, change) {
    const limit = '0';
    if (tally.skip !== null)
        return { decided: tally.skip, limit };
    const isNew = change ? 'new ' : '';
    const errors = findings.filter(({ severity }) => severity === 'error');
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    if (errors.length > 0)
        return { decided: amounts(errors, isNew), limit };
    if (warnings.length > 0)
        return { decided: amounts(warnings, 'possible or existing '), limit };
    if (isNew !== '' && tally.blobs === 0)
        return { decided: '0 blobs added', limit };
    const accepted = findings.filter((finding) => finding.accepted !== undefined).length;
    return { decided: `0 ${isNew}credentials${accepted > 0 ? `, ${accepted} accepted` : ''}`, limit };
}
function amounts(findings, adjective) {
    const count = (prefix) => findings.filter(({ rule }) => rule.startsWith(prefix)).length;
    const others = kinds.map(([prefix, one, many]) => [count(prefix), one, many]);
    const credentials = findings.length - others.reduce((sum, [n]) => sum + n, 0);
    const parts = [[credentials, `${adjective}credential`, `${adjective}credentials`], ...others];
    return parts.flatMap(([n, one, many]) => (n === 0 ? [] : [`${n} ${n === 1 ? one : many}`])).join(', ');
}
 
function countsOf(tally, findings, ruleCount) {
    const { commits, blobs, files, bytes, cells, members, textless, excluded, fromCache } = tally;
    const unread = [...tally.unread].sort().map(([why, count]) => [`unread: ${why}`, count]);
    const ignored = findings.filter(({ accepted }) => accepted?.by === secrets_weight .PN).length;
    const dropped = tally.dropped === 0 ? {} : { 'not reported': tally.dropped };
    return {
        commits,
        blobs,
        files,
        bytes,
        cells,
        ...(fromCache > 0 ? { 'texts from the cache': fromCache } : {}),
        ...(members > 0 ? { members } : {}),
        ...(textless > 0 ? { 'binaries without text': textless } : {}),
        ...(excluded > 0 ? { excluded } : {}),
        ...(tally.unlinted.length > 0 ? { 'not looked through for exposures': tally.unlinted.length } : {}),
        ...Object.fromEntries(unread),
        ...dropped,
        ...(ignored > 0 ? { 'ignored inline': ignored } : {}),
        rules: ruleCount,
    };
}
 
function notesOf(tally, noSalt, unknown) {
    const notes = [...tally.notes, ...(0,unread .L)(tally)];
    if (tally.excluded > 0)
        notes.push({ kind: 'unchecked', text: `${tally.excluded} files are excluded by \`secrets.exclude\`.` });
    for (const path of tally.brokenNotebooks.slice(0, 20)) {
        notes.push({ kind: 'unchecked', text: `${(0,quote .h)(path)} is no valid notebook and was scanned as plain text.` });
    }
    for (const path of tally.brokenSettings.slice(0, 20)) {
        notes.push({ kind: 'unchecked', text: `${(0,quote .h)(path)} could not be parsed and was scanned as plain text.` });
    }
    for (const path of tally.unlinted.slice(0, 20))
        notes.push({ kind: 'unchecked', text: `The exposure lint could not read ${(0,quote .h)(path)}.` });
    if (tally.dropped > 0) {
        notes.push({
            kind: 'method',
            text: `${tally.dropped} values that look like placeholders or like no secret at all are not reported.`,
            mend: '`assay secrets --explain-dropped` says why, one by one.',
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
        notes.push({ kind: 'policy', text: `\`secrets.disable\` names ${(0,quote .h)(id)}, which is no rule.` });
    return notes;
}
 
function sinceNote(tally) {
    const { base, commits } = tally;
    const count = `${commits} ${commits === 1 ? 'commit' : 'commits'}`;
    return {
        kind: 'unchecked',
        text: `Only ${count} that ${(base ?? '').slice(0, 12)} does not reach ${commits === 1 ? 'was' : 'were'} scanned. The older part was left to an earlier scan: its findings are not repeated here, and rules that are newer have not seen it.`,
        mend: 'Scan all of it: `assay secrets --history`.',
    };
}
 
function deadEntries(list, findings, today) {
    const seen = new Set(findings.map(({ fingerprint }) => fingerprint));
    const dead = list.entries.filter(({ fingerprint }) => !seen.has(fingerprint));
    return dead.slice(0, 20).map((entry) => ({
        kind: 'policy',
        text: `The allow-list's entry ${entry.fingerprint} (${(0,quote .h)(entry.rule)}, ${(0,quote .h)(entry.owner)}) matches nothing${entry.until < today ? ' and has ended' : ''}.`,
        mend: 'Delete its line, or run `assay secrets allow --tidy`.',
    }));
}

; 






















async function secretsGate(request, policy, io, options = {}) {
     
    const early = new AbortController();
    try {
        return await evidenceOf(request, policy, io, options, early.signal);
    }
    finally {
        early.abort();
    }
}
async function evidenceOf(request, policy, io, options, early) {
    const started = io.now();
    const config = (0,secrets_config .g)(policy);
    const { active, unknown } = activeRules(config);
    const today = new Date(started).toISOString().slice(0, 10);
    const change = request.mode === 'range' ? request.change : null;
    const allowList = (0,secrets_allow_list .s)(io, config['allow-list'], change, today);
     
    allowList.catch(() => undefined);
    const added = request.mode === 'range' ? (request.added ?? addedBy(io, request.change, early)) : null;
    added?.catch(() => undefined);
     
    if (request.mode === 'range')
        Promise.all( [__webpack_require__.e(1270), __webpack_require__.e(7083), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 50691)).catch(() => undefined);
    if (request.mode === 'tree')
        Promise.all( [__webpack_require__.e(1270), __webpack_require__.e(7334)]).then(__webpack_require__.bind(__webpack_require__, 57334)).catch(() => undefined);
    const tally = (0,secrets_look .CK)();
    const look = {
        io,
        config,
        scanner: (0,scanner.scannerOf)(active, undefined, python_seeds .I),
        isExcluded: await excluder(config.exclude),
        tally,
    };
    const { list, edits } = await allowList;
    await run(look, request, added);
    const { findings, named, notes } = await judged(look, request, list, started, options.means);
    const partly = request.mode === 'history' && request.since !== undefined;
    const whole = (request.mode === 'history' && !partly) || (request.mode === 'tree' && request.paths.length === 0);
    const all = [
        ...findings,
        ...(0,exposure .kM)(tally.exposures ?? [], config),
        ...(0,unread .y)(tally, config),
        ...(options.explainDropped === true ? droppedFindings(tally.sightings, digestOfPlace) : []),
    ];
    return (0,assemble .fT)({
        gate: 'secrets',
        ...(tally.skip === null ? {} : { verdict: 'skip' }),
        findings: all,
        ...decidedWords(all, tally, request.mode === 'range' || request.mode === 'staged'),
        notes: [
            ...notesOf(tally, named, unknown),
            ...notes,
            ...(partly ? [sinceNote(tally)] : []),
            ...(whole ? deadEntries(list, findings, today) : []),
        ],
        counts: countsOf(tally, findings, active.length),
        subject: { base: tally.base, head: tally.head, digests: {} },
        policy: { ...policy.source, edits: [...policy.source.edits, ...edits] },
        tool: tool.tool,
        seed: io.seed,
        started: new Date(started).toISOString(),
        seconds: Math.max(0, (io.now() - started) / 1000),
    });
}


async function judged(look, request, allowList, now, means) {
    const { io, config, tally } = look;
     
    if (tally.sightings.every(({ candidate }) => candidate.dropped !== null)) {
        return { findings: [], named: false, notes: [] };
    }
    const salt = await (0,fingerprint .S)(io, allowList.salt);
    const { mode } = request;
    const what = mode === 'range' || mode === 'staged' ? 'added' : mode === 'history' ? 'history' : 'found';
     
    const aged = config.rotation !== undefined && mode !== 'history' && mode !== 'stdin' && mode !== 'run-logs';
    const tip = mode === 'range' ? request.change.head : 'HEAD';
    const since = aged ? { since: await (await __webpack_require__.e(  4129).then(__webpack_require__.bind(__webpack_require__, 64129))).sinceOf(tally.sightings, io, tip) } : {};
    const judging = { config, allowList, now, what, digest: (0,fingerprint .V)(salt), ...since };
    const asked = config.verify ? await ask(look, request, judging, means) : null;
    const verified = asked === null ? {} : { verified: asked.byFingerprint };
     
    const places = config.verify ? {} : { digestOfPlace };
    const findings = findingsOf(tally.sightings, { ...judging, ...verified, ...places });
    const { playbookOf } = await Promise.all( [__webpack_require__.e(3206), __webpack_require__.e(1310)]).then(__webpack_require__.bind(__webpack_require__, 91310));
    const byId = new Map(registry.rules.map((rule) => [rule.id, rule]));
    const withPlaybook = findings.map((finding) => {
        const rule = byId.get(finding.rule);
        if (rule === undefined || finding.severity === 'note')
            return finding;
        return { ...finding, playbook: playbookOf(rule, finding.fingerprint) };
    });
    return { findings: withPlaybook, named: salt.from === 'name', notes: asked?.notes ?? [] };
}
 
async function ask({ io, config, tally }, request, judging, means) {
    const { verifySecrets } = await Promise.all( [__webpack_require__.e(3206), __webpack_require__.e(9159)]).then(__webpack_require__.bind(__webpack_require__, 99159));
    const open = findingsOf(tally.sightings, judging).filter(({ accepted }) => accepted === undefined);
    const candidates = surestOf(tally.sightings, judging.digest);
    const suspects = open.flatMap(({ fingerprint }) => {
        const candidate = candidates.get(fingerprint);
        return candidate === undefined ? [] : [{ fingerprint, candidate }];
    });
    return verifySecrets(suspects, config, request.mode === 'range' ? request.change : { fork: false }, io, means);
}
function digestOfPlace(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}
 
function addedBy({ root }, { base, head }, early) {
    return [base, head].every((name) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name)) && base !== head
        ? (0,git_range .G)(root, [head], [base], early)
        : null;
}
async function run(look, request, added) {
    if (request.mode === 'tree') {
        await (await Promise.all( [__webpack_require__.e(1270), __webpack_require__.e(7334)]).then(__webpack_require__.bind(__webpack_require__, 57334))).lookAtFiles(look, request.paths, request.jobs);
    }
    else if (request.mode === 'stdin') {
        look.tally.files = 1;
        if (request.bytes.length === 0) {
            throw new problem .A(`${(0,quote .h)(request.name)} is empty: needed text to scan.`, 'Pipe the text in, and check the command before the pipe.');
        }
        const candidates = await (await __webpack_require__.e(  1270).then(__webpack_require__.bind(__webpack_require__, 61270))).lookIn(look, request.bytes, request.name);
        if (look.tally.texts === 0) {
            throw new problem .A(`${(0,quote .h)(request.name)} holds no text (${[...look.tally.unread.keys()].join(', ')}): needed text to scan.`, 'Pipe text, or name the file as a path.');
        }
        for (const candidate of candidates)
            look.tally.sightings.push({ candidate, location: candidate.location, state: 'new' });
        await (0,exposure .PF)(look, request.bytes, { path: request.name, id: null, parents: [] }, candidates);
    }
    else if (request.mode === 'run-logs') {
        await (await __webpack_require__.e(  8851).then(__webpack_require__.bind(__webpack_require__, 38851))).lookAtRunLogs(look, request);
    }
    else if (request.mode === 'range') {
        await (await Promise.all( [__webpack_require__.e(1270), __webpack_require__.e(7083), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 50691))).lookAtRange(look, request.change, added);
    }
    else if (request.mode === 'staged') {
        await (await Promise.all( [__webpack_require__.e(1270), __webpack_require__.e(7083), __webpack_require__.e(6022)]).then(__webpack_require__.bind(__webpack_require__, 6022))).lookAtStaged(look);
    }
    else {
        await (await Promise.all( [__webpack_require__.e(1270), __webpack_require__.e(3474), __webpack_require__.e(6858)]).then(__webpack_require__.bind(__webpack_require__, 16858))).lookAtHistory(look, { ...request, cached: true });
    }
}
const lintIds = [...exposureIds, ...postureIds];
function activeRules(config) {
    const all = registry.rules;
    const active = all.filter(({ id }) => !config.disable.includes(id));
    if (active.length === 0)
        throw new problem .A('No rule is switched on: `secrets.disable` names all of them.', 'Take some out of `secrets.disable`.');
    return {
        active,
        unknown: config.disable.filter((id) => !lintIds.includes(id) && !all.some((rule) => rule.id === id)),
    };
}
async function excluder(globs) {
    if (globs.length === 0)
        return () => false;
    const { Minimatch } = await __webpack_require__.e(  3581).then(__webpack_require__.bind(__webpack_require__, 33581));
    const matchers = globs.map((glob) => new Minimatch(glob, {
        dot: true,
        maxGlobstarRecursion: 20,
        braceExpandMax: 100,
        nonegate: true,
        nocomment: true,
    }));
    return (path) => matchers.some((matcher) => matcher.match(path));
}


  }),

  42914:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  secretsConfig)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);

 
function secretsConfig(policy) {
    const { secrets } = policy.config;
    if (secrets === false)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('`secrets` is switched off in the configuration.', 'Remove `secrets: false` to run this gate.');
    return secrets;
}


  }),

  37603:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  unreadNotes),
    y: () => (  unreadFindings)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
  var _evidence_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89910);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52037);




const governed = [
    {
        why: 'too-large',
        policy: 'caps',
        message: ['file was too large to be read', 'files were too large to be read'],
        limit: (config) => `above ${config['max-file-bytes']} bytes`,
        mend: 'Raise `secrets.max-file-bytes`, or exclude the files by name.',
    },
    {
        why: 'over-cap',
        policy: 'caps',
        message: ['input was not read to its end', 'inputs were not read to their end'],
        limit: () => 'above a cap of size, depth, number or compression ratio',
        mend: 'Unpack what is in there and scan it, or exclude the file by name.',
    },
    {
        why: 'unsupported',
        policy: 'caps',
        message: ['archive has a format that is not read', 'archives have a format that is not read'],
        limit: () => 'in a format without a reader',
        mend: 'Pack it as zip or tar, or exclude the file by name.',
    },
    {
        why: 'encrypted',
        policy: 'encrypted',
        message: ['input is encrypted and was not read', 'inputs are encrypted and were not read'],
        limit: () => 'with a password',
        mend: 'Scan it before it is encrypted, or exclude the file by name.',
    },
    {
        why: 'media',
        policy: 'media',
        message: [
            'picture, sound or film was not read but for its text fields',
            'pictures, sounds or films were not read but for their text fields',
        ],
        limit: () => 'without text recognition',
        mend: 'Set `secrets.ocr: true` to read text in pictures, or exclude the files by name.',
    },
];
const namedPlaces = 3;


function unreadFindings(tally, config) {
    return governed.flatMap((one) => {
        const count = tally.unread.get(one.why) ?? 0;
        const attention = config.unread[one.policy];
        if (count === 0 || attention === 'note')
            return [];
        const locations = tally.unreadPlaces.get(one.why) ?? [];
        return [
            {
                rule: 'unread-input',
                severity: (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__  .xJ)(attention),
                confidence: 'certain',
                message: `${count} ${one.message[count === 1 ? 0 : 1]}`,
                number: `${count} ${one.limit(config)} (exact)`,
                mend: one.mend,
                locations: [...locations],
                fingerprint: fingerprintOf(one.why, locations),
            },
        ];
    });
}
 
function unreadNotes(tally) {
    if (tally.unread.size === 0)
        return [];
    const parts = [...tally.unread].sort().map(([why, count]) => `${count} ${why}${placesInWords(tally, why, count)}`);
    return [{ kind: 'unchecked', text: `Not read: ${parts.join(', ')}.` }];
}
 
function placesInWords(tally, why, count) {
    const places = (tally.unreadPlaces.get(why) ?? []).slice(0, namedPlaces);
    if (places.length === 0)
        return '';
    return ` (${places.map((place) => (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__  .h)((0,_evidence_location_js__WEBPACK_IMPORTED_MODULE_3__  .c)(place))).join(', ')}${count > places.length ? ', …' : ''})`;
}
function fingerprintOf(why, locations) {
    const text = [why, ...locations.map(({ path, inside }) => `${path}\0${inside ?? ''}`)].join('\0');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}


  })

};
