'use strict';
exports.id = 3160;
exports.ids = [3160];
exports.modules = {

  61425:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    PF: () => (  noteExposures),
    cV: () => (  keepNewExposures),
    kM: () => (  exposureFindings)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92172);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
  var _secrets_encoding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70444);
  var _secrets_exposure_language_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79493);
  var _secrets_exposure_python_seeds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93358);
  var _secrets_rule_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80959);
  var _secrets_weight_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80465);
  var _sources_git_look_up_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54084);
  var _sources_git_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48547);
  var _sources_git_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39135);











 
const longest = 2_000_000;


function exposureIn(bytes, version, candidates = [], met = -1) {
    const language = (0,_secrets_exposure_language_js__WEBPACK_IMPORTED_MODULE_2__  .e)(version.path);
    if (language === null || bytes.length > longest)
        return [];
    if (language === 'python' && met === 0 && candidates.length === 0)
        return [];
    const literals = literalsOf(candidates);
    if (literals.size === 0) {
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
        if (language === 'python' && !(0,_secrets_exposure_python_seeds_js__WEBPACK_IMPORTED_MODULE_3__  .K)(text, met))
            return [];
        if (!(0,_secrets_exposure_language_js__WEBPACK_IMPORTED_MODULE_2__  .E)(language, text))
            return [];
    }
    const plain = (0,_secrets_encoding_js__WEBPACK_IMPORTED_MODULE_7__  .b)(bytes);
    if ('unread' in plain)
        return [];
    return read(new TextDecoder().decode(plain.bytes), language, version, literals);
}
async function read(text, language, version, literals) {
    const found = language === 'workflow'
        ? await (await Promise.all( [__webpack_require__.e(2382), __webpack_require__.e(9766)]).then(__webpack_require__.bind(__webpack_require__, 39766))).lintWorkflow(text, version.path)
        : (await Promise.all( [__webpack_require__.e(2382), __webpack_require__.e(8172), __webpack_require__.e(5844)]).then(__webpack_require__.bind(__webpack_require__, 85844))).lintLanguage(language, text, version.path, literals);
    return found.map((exposure) => ({ exposure, version }));
}
 
function literalsOf(candidates) {
    const lines = new Map();
    for (const { location, rule, dropped, confidence } of candidates) {
        if (location.startLine !== undefined && dropped === null && confidence !== 'low')
            lines.set(location.startLine, (0,_secrets_rule_js__WEBPACK_IMPORTED_MODULE_8__  .v)(rule));
    }
    return lines;
}


function noteExposures({ tally }, bytes, version, candidates, met = -1) {
    const { exposures } = tally;
    if (exposures === null)
        return;
    try {
        const seen = exposureIn(bytes, version, candidates, met);
        if ('then' in seen)
            return seen.then((all) => void exposures.push(...all), (error) => missed(tally, version.path, error));
        exposures.push(...seen);
    }
    catch (error) {
        missed(tally, version.path, error);
    }
}
 
function missed(tally, path, error) {
    if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A)
        throw error;
    if (!tally.unlinted.includes(path))
        tally.unlinted.push(path);
}


async function keepNewExposures(look, added, base, head) {
    const { exposures } = look.tally;
    const { io } = look;
    if (exposures === null || exposures.length === 0)
        return;
    const files = head === null ? null : await (0,_sources_git_tree_js__WEBPACK_IMPORTED_MODULE_6__  .X)(io.root, head);
    const atHead = files === null ? null : new Set(files.map(({ id, path }) => `${id} ${path}`));
    const kept = exposures.filter(({ version }) => atHead?.has(`${version.id} ${version.path}`) ?? true);
    const known = await exposedBefore(look, kept, added, base);
    exposures.splice(0, exposures.length, ...kept.filter(({ exposure }) => !known.has(identityOf(exposure))));
}
async function exposedBefore({ io, config, tally }, seen, added, base) {
    const before = new Map();
    for (const { version } of seen) {
        for (const id of version.parents)
            if (!added.has(id))
                before.set(id, version.path);
    }
    const known = new Set();
    if (before.size > 0) {
        for await (const { id, bytes } of (0,_sources_git_objects_js__WEBPACK_IMPORTED_MODULE_5__  .$)(io.root, [...before.keys()], config['max-file-bytes']))
            await note(tally, known, bytes, before.get(id) ?? '');
    }
    if (base !== null) {
        for (const path of new Set(seen.map(({ version }) => version.path)))
            await note(tally, known, await (0,_sources_git_look_up_js__WEBPACK_IMPORTED_MODULE_4__  .ZQ)(io.root, base, path), path);
    }
    return known;
}
async function note(tally, known, bytes, path) {
    if (bytes === null)
        return;
    try {
        for (const { exposure } of await exposureIn(bytes, { path, id: null, parents: [] }))
            known.add(identityOf(exposure));
    }
    catch (error) {
        missed(tally, path, error);
    }
}
 
function identityOf({ rule, location, name, statement }) {
    return [rule, location.path, name, statement].join('\0');
}
const mostPlaces = 100;


function exposureFindings(seen, config, attention = config.exposure) {
    const groups = new Map();
    for (const { exposure } of seen) {
        if (config.disable.includes(exposure.rule))
            continue;
        const group = groups.get(identityOf(exposure));
        if (group === undefined)
            groups.set(identityOf(exposure), [exposure]);
        else
            group.push(exposure);
    }
    return [...groups].map(([identity, group]) => findingOf(identity, group, config, attention));
}
function findingOf(identity, group, config, attention) {
    const first = group[0];
    const severity = weightOf(first, attention);
    const ignores = group.map(({ ignores: own }) => own?.find(({ by }) => by === 'assay' || config['foreign-ignores']));
    const reason = severity === 'error' || ignores.some((ignore) => ignore === undefined) ? undefined : ignores[0]?.reason;
    return {
        rule: first.rule,
        severity: reason === undefined ? severity : 'note',
        confidence: first.confidence,
        message: first.message,
        mend: first.mend,
        locations: distinct(group.map(({ location }) => location)).slice(0, mostPlaces),
        fingerprint: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex').slice(0, 32),
        ...(reason === undefined ? {} : { accepted: { by: _secrets_weight_js__WEBPACK_IMPORTED_MODULE_9__  .PN, reason } }),
    };
}
function distinct(locations) {
    return [...new Map(locations.map((location) => [JSON.stringify(location), location])).values()];
}
function weightOf({ confidence }, policy) {
    if (confidence === 'low')
        return 'note';
    return confidence === 'medium' && policy === 'fail' ? 'warning' : (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_10__  .xJ)(policy === 'note' ? 'pass' : policy);
}


  }),

  71611:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $A: () => (  keepPlace),
    CK: () => (  emptyTally),
    RX: () => (  countUnread),
    kz: () => (  register),
    nG: () => (  byName),
    t5: () => (  lookAt)
  });
  var _secrets_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40808);
  var _secrets_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63457);


 
function emptyTally() {
    return {
        sightings: [],
        exposures: [],
        unlinted: [],
        commits: 0,
        blobs: 0,
        files: 0,
        texts: 0,
        bytes: 0,
        cells: 0,
        excluded: 0,
        dropped: 0,
        members: 0,
        media: 0,
        textless: 0,
        fromCache: 0,
        readers: new Map(),
        unread: new Map(),
        unreadPlaces: new Map(),
        brokenNotebooks: [],
        brokenSettings: [],
        notes: [],
        skip: null,
        base: null,
        head: null,
    };
}


function lookAt(look, bytes, path, place = { path }) {
    const { tally } = look;
    const scan = (0,_secrets_scan_js__WEBPACK_IMPORTED_MODULE_1__.scanBytes)(look.scanner, bytes, path);
    if (scan.unread !== null) {
        if (scan.unread !== 'binary')
            countUnread(tally, scan.unread, place.path, 1, place.inside);
        return scan;
    }
    tally.texts++;
    tally.bytes += bytes.length;
    tally.cells += scan.cells;
    if (scan.cut)
        countUnread(tally, 'over-cap', place.path, 1, place.inside);
    if (scan.brokenNotebook)
        tally.brokenNotebooks.push(path);
    if (scan.brokenSettings)
        tally.brokenSettings.push(path);
    register(look, scan.candidates);
    return scan;
}
 
function register({ tally, io }, candidates) {
    for (const { secret, dropped, confidence, companions = [] } of candidates) {
        if (dropped !== null) {
            tally.dropped++;
            continue;
        }
         
        const texts = [...(confidence !== 'low' || secret.length >= 16 ? [secret] : []), ...companions.filter(isLong)];
        for (const text of texts)
            for (const form of (0,_secrets_redact_js__WEBPACK_IMPORTED_MODULE_0__  .y)(text))
                io.mask(form);
    }
}
function isLong(text) {
    return text.length >= 32;
}
 
const keptPlaces = 100;
 
function countUnread(tally, why, path, times = 1, inside) {
    if (times > 0)
        tally.unread.set(why, (tally.unread.get(why) ?? 0) + times);
    if (path === undefined)
        return;
    const places = tally.unreadPlaces.get(why) ?? [];
    tally.unreadPlaces.set(why, places);
    keepPlace(places, inside === undefined ? { path } : { path, inside });
}
 
function keepPlace(places, place) {
    if (places.some((other) => byName(other, place) === 0))
        return;
    if (places.length < keptPlaces) {
        places.push(place);
        return;
    }
    const last = places.reduce((a, b) => (byName(a, b) < 0 ? b : a));
    if (byName(place, last) < 0)
        places.splice(places.indexOf(last), 1, place);
}
 
function byName(a, b) {
    return compare(a.path, b.path) || compare(a.inside ?? '', b.inside ?? '');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


  }),

  79493:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  mayExpose),
    e: () => (  languageOf)
  });
const byName = [
    ['workflow', /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(^|\/)action\.ya?ml$/i],
    ['notebook', /\.ipynb$/i],
    ['python', /\.pyw?$/i],
    ['script', /\.([mc]?[jt]s|[jt]sx)$/i],
    ['shell', /\.(sh|bash|zsh|ksh|sbatch|slurm)$/i],
    ['dockerfile', /(^|\/)([\w.-]+\.)?(Dockerfile|Containerfile)(\.[\w.-]+)?$/i],
    ['makefile', /(^|\/)(GNU)?[Mm]akefile(\.[\w.-]+)?$|\.mk$/],
];
const notOurs = /\.min\.[cm]?js$|\.d\.[cm]?ts$|(^|\/)(node_modules|site-packages|vendor|third_party|dist)\//;
 
function languageOf(path) {
    if (notOurs.test(path))
        return null;
    return byName.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}
 
const sources = {
    python: /os\.environ|environ\[|getenv|getpass|parse_args|dotenv|get_token\(|get_password|_secret|\.secrets|userdata|WithDecryption/,
    notebook: /environ|getenv|getpass|parse_args|get_token\(|get_password|_secret|\.secrets|userdata|WithDecryption|%env|printenv|!env|%%bash|%%sh|_TOKEN|_KEY|PASSWORD|SECRET/,
    script: /process\.env|import\.meta\.env|getInput|Deno\.env|Bun\.env|getSecret|accessSecretVersion|SecretString|onfig\.get|onfigService\.get/,
    shell: null,
    dockerfile: null,
    makefile: /\$/,
    workflow: /secrets|permissions|credentials|upload-artifact|STEP_DEBUG|RUNNER_DEBUG/,
};


function mayExpose(language, text) {
    return sources[language]?.test(text) ?? true;
}


  }),

  93358:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  pythonWords),
    K: () => (  asksForSecret)
  });
  var _secret_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57999);

 
const follows = /^(?:if|else|or|and|in|is|not|for|as)$/;
 
const harmless = /^(?:keys|update|clear|has_key|__contains__|__setitem__|__delitem__)$/;
 
const literal = /(?:[\s(\\]|#[^\n]*)*(?:\w+\s*=\s*)?[rRbBuU]?(?:"([^"\\\n{]{0,200})"|'([^'\\\n{]{0,200})')\s*(\]?)\s*(..?)?/y;
const method = /\s*(\w+)\s*(\(?)/y;
const word = /\w+/y;
const keyring = /keyring\.get_password/;
const managers = /\.get_secret|access_secret|read_secret/;
const stores = /(?:st|streamlit|dbutils)\.secrets/;
const hub = /(?:HfFolder(?:\(\))?|huggingface_hub)\.get_token/;
const seeds = [
    { word: 'environ', asks: true, isIn: (text) => placesOf(text, 'environ').some((at) => readsEnvironment(text, at)) },
    { word: 'getenv', asks: true, isIn: (text) => givenNames(text, 'getenv(') || givenNames(text, 'getenvb(') },
    { word: 'getpass', asks: true, isIn: (text) => text.includes('getpass(') },
    { word: 'parse_args', asks: true, isIn: () => false },
    { word: 'dotenv', asks: true, isIn: (text) => text.includes('dotenv_values') || text.includes('get_key(') },
    { word: 'get_token(', asks: true, isIn: (text) => hub.test(text) },
    { word: 'get_password', asks: true, isIn: (text) => keyring.test(text) },
    { word: '_secret', asks: true, isIn: (text) => managers.test(text) },
    { word: '.secrets', asks: true, isIn: (text) => stores.test(text) },
    { word: 'userdata', asks: true, isIn: (text) => text.includes('userdata.get') },
    {
        word: 'withdecryption',
        asks: true,
        isIn: (text) => text.includes('WithDecryption') && text.includes('get_parameter'),
    },
    { word: 'secretstring', asks: false, isIn: (text) => text.includes('SecretString') },
    { word: '"--', asks: false, isIn: (text) => namesOption(text, '"') },
    { word: "'--", asks: false, isIn: (text) => namesOption(text, "'") },
    { word: 'env(', asks: false, isIn: (text) => givenNames(text, 'env(') },
    { word: 'env.str(', asks: false, isIn: (text) => givenNames(text, 'env.str(') },
    { word: 'config(', asks: false, isIn: (text) => givenNames(text, 'config(') },
];
 
const pythonWords = seeds.map(({ word }) => word);
const asking = seeds.reduce((bits, { asks }, i) => (asks ? bits | (1 << i) : bits), 0);


function asksForSecret(text, met = -1) {
    if ((met & asking) === 0)
        return false;
    return seeds.some(({ isIn }, i) => ((met >> i) & 1) === 1 && isIn(text));
}
function placesOf(text, of) {
    const places = [];
    for (let at = text.indexOf(of); at >= 0; at = text.indexOf(of, at + of.length))
        places.push(at);
    return places;
}
 
function givenNames(text, call) {
    return placesOf(text, call).some((at) => namesSecret(text, at + call.length, false));
}
 
function namesSecret(text, at, isIndex) {
    literal.lastIndex = at;
    const found = literal.exec(text);
    if (found === null)
        return false;
    const [, double, single, closed = '', behind = ''] = found;
    if (closed === '' && /^["'rRbBuUfF]/.test(behind))
        return true;
     
    if (isIndex && closed === ']' && behind.startsWith('=') && behind !== '==')
        return false;
    return (0,_secret_name_js__WEBPACK_IMPORTED_MODULE_0__  .h)(double ?? single ?? '');
}
 
function readsEnvironment(text, at) {
    if (isWord(text.charCodeAt(at + 7)))
        return false;
    let start = at;
    if (text[at - 1] === '.') {
        if (text[at - 2] !== 's' || text[at - 3] !== 'o')
            return false;
        start = at - 3;
    }
    if (isWord(text.charCodeAt(start - 1)))
        return false;
    let next = at + 7;
    while (text[next] === ' ')
        next++;
    if (text[next] === '[')
        return namesSecret(text, next + 1, true);
    if (text[next] !== '.')
        return isWhole(text, start, next);
    method.lastIndex = next + 1;
    const [, name = '', called = ''] = method.exec(text) ?? [];
    if (!/^(?:get|pop|setdefault)$/.test(name))
        return !harmless.test(name);
    return called === '(' && namesSecret(text, method.lastIndex, false);
}
 
function isWhole(text, start, next) {
    const mark = text[start - 1];
    if (mark === '`' || text[next] === '`' || ((mark === '"' || mark === "'") && text[next] === mark))
        return false;
    if (text[next] === '=' && text[next + 1] !== '=')
        return false;
    word.lastIndex = next;
    const said = word.exec(text)?.[0];
    if (said !== undefined && !follows.test(said))
        return false;
    const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 200), start);
    if (/\bin\s+$|^\s*(?:from\s+[\w.]+\s+)?import\s[\w\s,.()]*$/.test(before))
        return false;
    return !/patch\.dict\(\s*$/.test(text.slice(Math.max(0, start - 60), start));
}
 
function namesOption(text, quote) {
    if (!text.includes('add_argument') && !text.includes('option('))
        return false;
    return placesOf(text, `${quote}--`).some((at) => {
        const end = text.indexOf(quote, at + 3);
        return end > 0 && end - at < 110 && (0,_secret_name_js__WEBPACK_IMPORTED_MODULE_0__  .h)(text.slice(at + 3, end).replaceAll('-', '_'));
    });
}
function isWord(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || (code >= 48 && code <= 57);
}


  }),

  57999:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  holdsSecret),
    w: () => (  isStoredSecret)
  });
  var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86886);

const settings = new Set('use enable enabled disable disabled require required requires skip no has is allow allowed mode method provider level timeout namespace scope scopes domain region user username login email dtype shape dim bucket service missing present ignore'.split(' '));
 
const fields = new Set('class modifier initializer placeholder instance prompt text trigger concept image audio video input output target source query document doc label caption data dataset column row cache sort primary foreign partition event hot board word sub per new extra mask response question answer feature state dict metric score message group index lookup join map routing idempotency cancellation cancel continuation page pagination resume cursor'.split(' '));
 
const endings = new Set('prod production dev development test testing staging read write main old b64 base64 value raw ro rw'.split(' '));
const nouns = /^(pass(word|wd|wort|phrase)?|pwd|secrets?|api(key|token)|(access|secret|private|auth|client)(key|token|secret)|credentials?|bearer|auth|authorization|webhook|\w*(token|key|pwd|password|secret))$/;
const connection = /(^|_)(DATABASE|DB|MONGO\w{0,12}|REDIS|POSTGRES|POSTGRESQL|MYSQL|AMQP|RABBITMQ|BROKER)_(URL|URI|DSN)$/i;
 
const forVisitors = /^(VITE|NEXT_PUBLIC|REACT_APP|PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY|VUE_APP|SNOWPACK_PUBLIC|STORYBOOK)_/;
 
function holdsSecret(name) {
    if (name.length > 100 || /^(OLD)?PWD$|^GOOGLE_APPLICATION_CREDENTIALS$/.test(name))
        return false;
    if (forVisitors.test(name))
        return false;
    if (connection.test(name))
        return true;
    const words = [...(0,_name_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(name)];
    while (words.length > 1 && (/^\d+$/.test(words.at(-1) ?? '') || endings.has(words.at(-1) ?? '')))
        words.length--;
    const last = words.at(-1) ?? '';
    const isString = last === 'string' && words.at(-2) === 'connection';
    if (!isString && !nouns.test(last))
        return false;
    const says = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__  .u5)(words.join('_'));
    if (says === 'other' || words.some((word) => settings.has(word)))
        return false;
    if (/(token|key)$/.test(last) && words.some((word) => fields.has(word)))
        return false;
    return says === 'secret' || (0,_name_js__WEBPACK_IMPORTED_MODULE_0__  .UQ)(words.join('_'));
}
const open = new Set('user username login email url uri host endpoint id name region project bucket account org'.split(' '));
 
const placeNames = new Set('hostname server port zone location organization repo repository registry domain cluster namespace environment version tag path dir'.split(' '));
 
const capability = /webhook|hook|dsn|sas|signed|connection/i;
 
function isStoredSecret(name) {
    if (holdsSecret(name))
        return true;
    if (forVisitors.test(name))
        return false;
    const words = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(name);
    if (words.some((word) => capability.test(word)))
        return true;
    return (0,_name_js__WEBPACK_IMPORTED_MODULE_0__  .u5)(name) !== 'other' && !words.some((word) => open.has(word)) && !placeNames.has(words.at(-1) ?? '');
}


  }),

  40808:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  redact),
    y: () => (  maskForms)
  });
  var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80670);

const shortest = 8;


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
 
function redact(rule, secret, fingerprint) {
    const prefix = rule.format === 'assignment' ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__  .O6)(rule.format);
    return {
        kind: rule.id,
        prefix: secret.startsWith(prefix) ? prefix : '',
        length: Array.from(secret).length,
        digest: fingerprint.slice(0, 8),
    };
}


  }),

  80465:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    PN: () => (  byComment),
    os: () => (  byPolicy),
    r4: () => (  inWords),
    vi: () => (  weigh)
  });
  var _tier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4289);

 
const byComment = 'a comment beside it';


function weigh(known, config) {
    const reasons = [];
    const confidence = sureness(known, reasons);
    let severity = byPolicy(confidence, config);
    reasons.push({ step: 'tier', fact: `confidence ${confidence}`, effect: `${severity} by the policy` });
    if (!known.isNew && severity === 'error') {
        severity = 'warning';
        reasons.push({ step: 'new', fact: 'it stood there before the change', effect: 'a warning, no failure' });
    }
    if (known.verification?.state === 'dead' && severity === 'error') {
        severity = 'warning';
        reasons.push({ step: 'verify', fact: 'the provider refuses it', effect: 'a warning, no failure' });
    }
    let accepted;
    if (known.ignore !== null) {
        const silences = severity !== 'error';
        reasons.push({
            step: 'inline ignore',
            fact: `a comment says: ${known.ignore.reason}`,
            effect: silences ? 'accepted' : 'nothing: what fails needs the allow-list',
        });
        if (silences)
            accepted = { by: byComment, reason: known.ignore.reason };
    }
    if (known.allowed !== null) {
        const holds = known.allowed.state === 'holds';
        reasons.push({ step: 'allow-list', fact: inWords(known.allowed), effect: holds ? 'accepted' : 'reported' });
        const { owner, reason, until } = known.allowed.entry;
        if (holds)
            accepted = { by: owner, reason, until };
    }
    if (accepted !== undefined)
        return { confidence, severity: 'note', reasons, accepted };
    return { confidence, severity: byAge(severity, known, reasons), reasons, accepted };
}
 
function inWords({ entry, state }) {
    if (state === 'holds')
        return `${entry.owner} accepted it until ${entry.until}.`;
    if (state === 'expired')
        return `Its entry in the allow-list ended on ${entry.until}: ask ${entry.owner}.`;
    return `Its entry in the allow-list holds in ${entry.where} only: ask ${entry.owner}.`;
}
function sureness(known, reasons) {
    const { confidence, verification } = known;
    if (verification?.state === 'live') {
        reasons.push({ step: 'verify', fact: `${verification.host} accepts it`, effect: `${confidence} becomes certain` });
        return 'certain';
    }
    if (!known.expired)
        return confidence;
    reasons.push({ step: 'expiry', fact: 'it has expired by what it says itself', effect: `${confidence} becomes low` });
    return 'low';
}
 
function byPolicy(confidence, config) {
    const rank = _tier_js__WEBPACK_IMPORTED_MODULE_0__  .c.indexOf(confidence);
    if (rank <= _tier_js__WEBPACK_IMPORTED_MODULE_0__  .c.indexOf(config['fail-on']))
        return 'error';
    return rank <= _tier_js__WEBPACK_IMPORTED_MODULE_0__  .c.indexOf(config['warn-on']) ? 'warning' : 'note';
}
 
function byAge(severity, known, reasons) {
    if (known.overdue === null || severity === 'note')
        return severity;
    reasons.push({ step: 'age', fact: `${known.overdue} days over the limit of rotation`, effect: 'error' });
    return 'error';
}


  }),

  48547:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  readObjects)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _git_look_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54084);
  var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21494);



 
const few = 1000;


async function* readObjects(root, ids, cap) {
    if (ids.length === 0)
        return;
    const { child, ended } = (ids.length > few ? null : (0,_git_look_up_js__WEBPACK_IMPORTED_MODULE_1__  .o5)(root)) ?? started(root);
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
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`git cat-file gave ${read} of ${ids.length} objects.`, 'Check the repository with `git fsck`, and fetch again with the full history (`fetch-depth: 0`).');
    }
}
function started(root) {
    const child = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__  .B)(root, ['cat-file', '--batch', '--buffer']);
    return { child, ended: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__  .s)(child, 'cat-file') };
}
 
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
     
    child.stdin.on('error', () => undefined);
    write();
}
 
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
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`An object of the repository cannot be read: git says \`${line.slice(0, 100)}\`.`, 'Fetch the full history (`fetch-depth: 0` in actions/checkout; a partial clone again, without `--filter`), or check the repository with `git fsck`.');
    }
    return { id, type, size: Number(size) };
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


  })

};
