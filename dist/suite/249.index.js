export const id = 249;
export const ids = [249];
export const modules = {

/***/ 61425:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PF: () => (/* binding */ noteExposures),
/* harmony export */   cV: () => (/* binding */ keepNewExposures),
/* harmony export */   kM: () => (/* binding */ exposureFindings)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92172);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
/* harmony import */ var _secrets_encoding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70444);
/* harmony import */ var _secrets_exposure_language_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79493);
/* harmony import */ var _secrets_exposure_python_seeds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93358);
/* harmony import */ var _secrets_rule_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80959);
/* harmony import */ var _secrets_weight_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80465);
/* harmony import */ var _sources_git_look_up_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54084);
/* harmony import */ var _sources_git_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48547);
/* harmony import */ var _sources_git_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39135);











/** Longer files are data or were generated. */
const longest = 2_000_000;
/**
 * The code of one file that exposes a credential: nothing at once for most files, by their names and a few searches in the
 * bytes; only then are they decoded and read, by code that is loaded for it. `candidates`: what the scan found in the same
 * bytes; `met`: the bits of `pythonWords` that this scan met, -1 for all. The bytes may be overwritten as soon as this returns, though its answer may be a promise.
 */
function exposureIn(bytes, version, candidates = [], met = -1) {
    const language = (0,_secrets_exposure_language_js__WEBPACK_IMPORTED_MODULE_2__/* .languageOf */ .e)(version.path);
    if (language === null || bytes.length > longest)
        return [];
    if (language === 'python' && met === 0 && candidates.length === 0)
        return [];
    const literals = literalsOf(candidates);
    if (literals.size === 0) {
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
        if (language === 'python' && !(0,_secrets_exposure_python_seeds_js__WEBPACK_IMPORTED_MODULE_3__/* .asksForSecret */ .K)(text, met))
            return [];
        if (!(0,_secrets_exposure_language_js__WEBPACK_IMPORTED_MODULE_2__/* .mayExpose */ .E)(language, text))
            return [];
    }
    const plain = (0,_secrets_encoding_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b)(bytes);
    if ('unread' in plain)
        return [];
    return read(new TextDecoder().decode(plain.bytes), language, version, literals);
}
async function read(text, language, version, literals) {
    const found = language === 'workflow'
        ? await (await Promise.all(/* import() */[__webpack_require__.e(454), __webpack_require__.e(9766)]).then(__webpack_require__.bind(__webpack_require__, 39766))).lintWorkflow(text, version.path)
        : (await Promise.all(/* import() */[__webpack_require__.e(454), __webpack_require__.e(8172), __webpack_require__.e(5844)]).then(__webpack_require__.bind(__webpack_require__, 85844))).lintExposure(text, version.path, literals);
    return found.map((exposure) => ({ exposure, version }));
}
/** The lines in which a credential stands as text. */
function literalsOf(candidates) {
    const lines = new Map();
    for (const { location, rule, dropped, confidence } of candidates) {
        if (location.startLine !== undefined && dropped === null && confidence !== 'low')
            lines.set(location.startLine, (0,_secrets_rule_js__WEBPACK_IMPORTED_MODULE_8__/* .withArticle */ .v)(rule));
    }
    return lines;
}
/**
 * Adds what one file exposes to what the scan has seen, unless it does not look for that. Most files are passed at once. A
 * fault of the lint costs what this file exposes, not the run: the tally keeps its path.
 */
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
/** What the user can mend goes on; everything else is a fault of the lint on this text. */
function missed(tally, path, error) {
    if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A)
        throw error;
    if (!tally.unlinted.includes(path))
        tally.unlinted.push(path);
}
/**
 * Keeps what a change brings: what stands at its head (null: in the index), and in no version that the file had before, at
 * the base or in a parent outside of what the change `added` (as after a rename). Asks git only when there is something.
 */
async function keepNewExposures(look, added, base, head) {
    const { exposures } = look.tally;
    const { io } = look;
    if (exposures === null || exposures.length === 0)
        return;
    const files = head === null ? null : await (0,_sources_git_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .filesOfTree */ .X)(io.root, head);
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
        for await (const { id, bytes } of (0,_sources_git_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .readObjects */ .$I)(io.root, [...before.keys()], config['max-file-bytes']))
            await note(tally, known, bytes, before.get(id) ?? '');
    }
    if (base !== null) {
        for (const path of new Set(seen.map(({ version }) => version.path)))
            await note(tally, known, await (0,_sources_git_look_up_js__WEBPACK_IMPORTED_MODULE_4__/* .lookUpFile */ .Z)(io.root, base, path), path);
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
/** What makes it this exposure wherever the statement stands in the file. No line, no text of a string. */
function identityOf({ rule, location, name, statement }) {
    return [rule, location.path, name, statement].join('\0');
}
const mostPlaces = 100;
/**
 * One finding for each statement and credential, with all its places. The policy `secrets.exposure` says how much it weighs;
 * what came through variables warns at most, what is only unwise is a note, a rule of `secrets.disable` gives none. A comment
 * beside every place makes it an accepted note unless it fails. `attention` stands in for the policy where another one rules.
 */
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
        ...(reason === undefined ? {} : { accepted: { by: _secrets_weight_js__WEBPACK_IMPORTED_MODULE_9__/* .byComment */ .PN, reason } }),
    };
}
function distinct(locations) {
    return [...new Map(locations.map((location) => [JSON.stringify(location), location])).values()];
}
function weightOf({ confidence }, policy) {
    if (confidence === 'low')
        return 'note';
    return confidence === 'medium' && policy === 'fail' ? 'warning' : (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .severityOf */ .xJ)(policy === 'note' ? 'pass' : policy);
}


/***/ }),

/***/ 71611:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ emptyTally),
/* harmony export */   RX: () => (/* binding */ countUnread),
/* harmony export */   f9: () => (/* binding */ keptPlaces),
/* harmony export */   kz: () => (/* binding */ register),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _secrets_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40808);
/* harmony import */ var _secrets_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63457);


/** A tally that has seen nothing yet. */
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
        readers: new Map(),
        unread: new Map(),
        unreadPlaces: new Map(),
        brokenNotebooks: [],
        brokenSettings: [],
        skip: null,
        base: null,
        head: null,
    };
}
/**
 * Scans bytes as text, counts what was read or not, and registers what was found to be masked before anything is printed.
 * `path` tells the type of the text; `place` is what an unread input is named by: the same path, unless the text stood inside
 * another file. Bytes that are no text are left to the caller to read otherwise, and are not counted.
 */
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
    if (scan.brokenNotebook)
        tally.brokenNotebooks.push(path);
    if (scan.brokenSettings)
        tally.brokenSettings.push(path);
    register(look, scan.candidates);
    return scan;
}
/** Counts what was dropped, and registers the other candidates' texts to be masked before anything is printed. */
function register({ tally, io }, candidates) {
    for (const { secret, dropped, confidence, companions = [] } of candidates) {
        if (dropped !== null) {
            tally.dropped++;
            continue;
        }
        // a further part, such as a session token, may be secret too; short ones are identifiers
        const texts = [...(confidence !== 'low' || secret.length >= 16 ? [secret] : []), ...companions.filter(isLong)];
        for (const text of texts)
            for (const form of (0,_secrets_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .maskForms */ .y)(text))
                io.mask(form);
    }
}
function isLong(text) {
    return text.length >= 32;
}
/** How many places of one class of unread inputs are kept. */
const keptPlaces = 100;
/** Counts inputs that were not read, and keeps the first 100 places of each class (`inside` as in a location). */
function countUnread(tally, why, path, times = 1, inside) {
    if (times > 0)
        tally.unread.set(why, (tally.unread.get(why) ?? 0) + times);
    if (path === undefined)
        return;
    const places = tally.unreadPlaces.get(why) ?? [];
    tally.unreadPlaces.set(why, places);
    if (places.length >= keptPlaces || places.some((place) => place.path === path && place.inside === inside))
        return;
    places.push(inside === undefined ? { path } : { path, inside });
}


/***/ }),

/***/ 79493:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ mayExpose),
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
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
/** The language of a file by its path (forward slashes); null for what the lint does not read, as minified or vendored code. */
function languageOf(path) {
    if (notOurs.test(path))
        return null;
    return byName.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}
/** A file without any of these words has no source of credentials; then nothing else of it is read. One pass each. */
const sources = {
    python: /os\.environ|environ\[|getenv|getpass|parse_args|dotenv|get_token\(|get_password|_secret|\.secrets|userdata|WithDecryption/,
    notebook: /environ|getenv|getpass|parse_args|get_token\(|get_password|_secret|\.secrets|userdata|WithDecryption|%env|printenv|!env|%%bash|%%sh|_TOKEN|_KEY|PASSWORD|SECRET/,
    script: /process\.env|import\.meta\.env|getInput|Deno\.env|Bun\.env|getSecret|accessSecretVersion|SecretString|onfig\.get|onfigService\.get/,
    shell: null,
    dockerfile: null,
    makefile: /\$/,
    workflow: /secrets|permissions|credentials|upload-artifact|STEP_DEBUG|RUNNER_DEBUG/,
};
/**
 * Whether a file may have a finding at all, by one search for words in its text; bytes may be read as Latin-1, for the words
 * are ASCII. Files of a language where nearly all have one of the words are small, and are always read.
 */
function mayExpose(language, text) {
    return sources[language]?.test(text) ?? true;
}


/***/ }),

/***/ 93358:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pythonWords),
/* harmony export */   K: () => (/* binding */ asksForSecret)
/* harmony export */ });
/* harmony import */ var _secret_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57999);

/** What may follow `environ` when the name alone is meant, and the word is no word of a sentence. */
const follows = /^(?:if|else|or|and|in|is|not|for|as)$/;
/** Methods of the environment that give back nothing secret. */
const harmless = /^(?:keys|update|clear|has_key|__contains__|__setitem__|__delitem__)$/;
/** A literal, and what comes behind it; brackets and comments may stand before it, and the name of an argument. */
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
/** For a search that reads the bytes anyhow: the words, in lower case. The bit of a word is its place. */
const pythonWords = seeds.map(({ word }) => word);
const asking = seeds.reduce((bits, { asks }, i) => (asks ? bits | (1 << i) : bits), 0);
/**
 * Whether code of Python may ask for a credential, by its text: a name that says it where a name is asked for, the environment
 * as a whole, a prompt, a store. `met`: the bits of the words of `pythonWords` that stand in the text, -1 when nobody looked.
 * False where the lint would follow nothing from its source; looks at the places of those words only.
 */
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
/** Whether a call is given the name of a credential as a literal. */
function givenNames(text, call) {
    return placesOf(text, call).some((at) => namesSecret(text, at + call.length, false));
}
/** Whether a literal begins here that is the name of a credential; one of several parts is taken for one. */
function namesSecret(text, at, isIndex) {
    literal.lastIndex = at;
    const found = literal.exec(text);
    if (found === null)
        return false;
    const [, double, single, closed = '', behind = ''] = found;
    if (closed === '' && /^["'rRbBuUfF]/.test(behind))
        return true;
    // giving the environment a value asks for none
    if (isIndex && closed === ']' && behind.startsWith('=') && behind !== '==')
        return false;
    return (0,_secret_name_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsSecret */ .h)(double ?? single ?? '');
}
/** Whether the environment that is named here is asked for a credential, or is meant as a whole. */
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
/** Whether the environment as a whole is taken: not where it is imported, named in a text, looked into or replaced in a test. */
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
/** Whether an option of the command line has a name that says it. */
function namesOption(text, quote) {
    if (!text.includes('add_argument') && !text.includes('option('))
        return false;
    return placesOf(text, `${quote}--`).some((at) => {
        const end = text.indexOf(quote, at + 3);
        return end > 0 && end - at < 110 && (0,_secret_name_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsSecret */ .h)(text.slice(at + 3, end).replaceAll('-', '_'));
    });
}
function isWord(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || (code >= 48 && code <= 57);
}


/***/ }),

/***/ 57999:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ holdsSecret),
/* harmony export */   w: () => (/* binding */ isStoredSecret)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86886);

const settings = new Set('use enable enabled disable disabled require required requires skip no has is allow allowed mode method provider level timeout namespace scope scopes domain region user username login email dtype shape dim bucket service missing present ignore'.split(' '));
/** Words that make a token a word of a text, and a key the name of a field. */
const fields = new Set('class modifier initializer placeholder instance prompt text trigger concept image audio video input output target source query document doc label caption data dataset column row cache sort primary foreign partition event hot board word sub per new extra mask response question answer feature state dict metric score message group index lookup join map routing idempotency cancellation cancel continuation page pagination resume cursor'.split(' '));
/** What may follow the word that says it: `API_KEY_2`, `TOKEN_PROD`. */
const endings = new Set('prod production dev development test testing staging read write main old b64 base64 value raw ro rw'.split(' '));
const nouns = /^(pass(word|wd|wort|phrase)?|pwd|secrets?|api(key|token)|(access|secret|private|auth|client)(key|token|secret)|credentials?|bearer|auth|authorization|webhook|\w*(token|key|pwd|password|secret))$/;
const connection = /(^|_)(DATABASE|DB|MONGO\w{0,12}|REDIS|POSTGRES|POSTGRESQL|MYSQL|AMQP|RABBITMQ|BROKER)_(URL|URI|DSN)$/i;
/** Build tools put variables with these prefixes into what every visitor is sent: whoever names one so has published it. */
const forVisitors = /^(VITE|NEXT_PUBLIC|REACT_APP|PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY|VUE_APP|SNOWPACK_PUBLIC|STORYBOOK)_/;
/** Whether a variable of the environment, an option or a key of that name holds a credential. */
function holdsSecret(name) {
    if (name.length > 100 || /^(OLD)?PWD$|^GOOGLE_APPLICATION_CREDENTIALS$/.test(name))
        return false;
    if (forVisitors.test(name))
        return false;
    if (connection.test(name))
        return true;
    const words = [...(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(name)];
    while (words.length > 1 && (/^\d+$/.test(words.at(-1) ?? '') || endings.has(words.at(-1) ?? '')))
        words.length--;
    const last = words.at(-1) ?? '';
    const isString = last === 'string' && words.at(-2) === 'connection';
    if (!isString && !nouns.test(last))
        return false;
    const says = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSays */ .u5)(words.join('_'));
    if (says === 'other' || words.some((word) => settings.has(word)))
        return false;
    if (/(token|key)$/.test(last) && words.some((word) => fields.has(word)))
        return false;
    return says === 'secret' || (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .opensSomething */ .UQ)(words.join('_'));
}
const open = new Set('user username login email url uri host endpoint id name region project bucket account org'.split(' '));
/** A name that ends so is that of a thing or a place. */
const placeNames = new Set('hostname server port zone location organization repo repository registry domain cluster namespace environment version tag path dir'.split(' '));
/** Addresses that are credentials themselves. */
const capability = /webhook|hook|dsn|sas|signed|connection/i;
/** Whether an entry of a secret store is a credential: all are but those whose name says that they are not. */
function isStoredSecret(name) {
    if (holdsSecret(name))
        return true;
    if (forVisitors.test(name))
        return false;
    const words = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(name);
    if (words.some((word) => capability.test(word)))
        return true;
    return (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSays */ .u5)(name) !== 'other' && !words.some((word) => open.has(word)) && !placeNames.has(words.at(-1) ?? '');
}


/***/ }),

/***/ 7975:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/** The class of a path with forward slashes; the first that fits. */
function pathClassOf(path) {
    return classes.find(([, pattern]) => pattern.test(path))?.[0] ?? 'plain';
}


/***/ }),

/***/ 40808:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   y: () => (/* binding */ maskForms)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80670);

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

/***/ 80465:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PN: () => (/* binding */ byComment),
/* harmony export */   os: () => (/* binding */ byPolicy),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _tier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4289);

/** Who accepted a credential that a comment beside it silences. */
const byComment = 'a comment beside it';
/**
 * Decides confidence and severity, in this order: expiry, the provider's answer, the policy, whether it is new, inline
 * ignores (only for what does not fail), the allow-list, rotation. An accepted credential is a note, whatever its age.
 */
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
/** What an allow-list's entry says about a secret, as a sentence. */
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
/** What the policy does to a confidence. */
function byPolicy(confidence, config) {
    const rank = _tier_js__WEBPACK_IMPORTED_MODULE_0__/* .tiers */ .c.indexOf(confidence);
    if (rank <= _tier_js__WEBPACK_IMPORTED_MODULE_0__/* .tiers */ .c.indexOf(config['fail-on']))
        return 'error';
    return rank <= _tier_js__WEBPACK_IMPORTED_MODULE_0__/* .tiers */ .c.indexOf(config['warn-on']) ? 'warning' : 'note';
}
/** An overdue credential fails where it was only known before; what is probably no credential stays what it is. */
function byAge(severity, known, reasons) {
    if (known.overdue === null || severity === 'note')
        return severity;
    reasons.push({ step: 'age', fact: `${known.overdue} days over the limit of rotation`, effect: 'error' });
    return 'error';
}


/***/ }),

/***/ 39135:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ stagedFiles),
/* harmony export */   X: () => (/* binding */ filesOfTree)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21022);

/** Every file of a commit's tree, submodules left out. Errors: `Problem` when the commit is missing. */
async function filesOfTree(root, commit) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
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
        const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ['ls-files', '-s', '-z', '--full-name', ':/']);
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
    const raw = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ['diff-index', '--cached', '--raw', '-z', '--no-renames', '--no-ext-diff', commit]);
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


/***/ })

};
