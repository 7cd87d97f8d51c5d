export const id = 7049;
export const ids = [7049,1310,9159,6443];
export const modules = {

/***/ 92073:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);

/** The fingerprint that follows `allow` or `revoke`. Errors: `Problem` for anything but one of 32 hexadecimal digits. */
function fingerprintOf(words) {
    const [, fingerprint, ...more] = words;
    if (fingerprint === undefined || more.length > 0 || !/^[0-9a-f]{32}$/.test(fingerprint)) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('Needed one fingerprint of 32 hexadecimal digits.', 'Copy it from the report: assay secrets allow|revoke FINGERPRINT');
    }
    return fingerprint;
}


/***/ }),

/***/ 47049:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revoke: () => (/* binding */ revoke)
});

// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/gates/load-policy.js
var load_policy = __webpack_require__(95765);
// EXTERNAL MODULE: ./lib/gates/secrets/allow-list.js
var allow_list = __webpack_require__(76100);
// EXTERNAL MODULE: ./lib/gates/secrets/find.js
var find = __webpack_require__(46443);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
// EXTERNAL MODULE: ./lib/secrets/answer.js
var secrets_answer = __webpack_require__(1071);
// EXTERNAL MODULE: ./lib/secrets/ask.js
var ask = __webpack_require__(47760);
// EXTERNAL MODULE: ./lib/secrets/ask-hosts.js
var ask_hosts = __webpack_require__(7686);
// EXTERNAL MODULE: ./lib/secrets/playbook.js
var playbook = __webpack_require__(91310);
// EXTERNAL MODULE: ./lib/secrets/providers/registry.js + 133 modules
var registry = __webpack_require__(3206);
// EXTERNAL MODULE: ./lib/secrets/redact.js
var redact = __webpack_require__(40808);
// EXTERNAL MODULE: ./lib/secrets/rule.js
var secrets_rule = __webpack_require__(80959);
// EXTERNAL MODULE: ./lib/gates/secrets/verify.js + 6 modules
var verify = __webpack_require__(99159);
;// CONCATENATED MODULE: ./lib/gates/secrets/revoke.js










/**
 * Refuses in runs that a change starts: whoever opens a pull request must not be able to revoke the keys of others.
 * Errors: `Problem` in any event but push, schedule and workflow_dispatch.
 */
function refuseInPullRequests(env) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (event === '' || ['push', 'schedule', 'workflow_dispatch'].includes(event))
        return;
    throw new problem/* Problem */.A(`Nothing was revoked: this run is of the event ${(0,quote/* quote */.h)(event)}, and a change must not revoke credentials.`, 'Run `assay secrets revoke` on your own machine, or in a workflow that is started by hand.');
}
/**
 * Revokes a credential with itself where its provider takes that, after showing what it is, whose it is (when the policy
 * allows asking) and what will be sent where, and after a yes. The request is sent once and never repeated.
 * Errors: `Problem` when nothing was revoked: no such endpoint (with the commands or the page), no yes to be had, no
 * answer, or a refusal.
 */
async function revokeSecret(request, config, io, means = (0,verify/* realMeans */.r)(io)) {
    const { fingerprint, candidate, say } = request;
    refuseInPullRequests(io.env);
    const verified = await (0,verify.verifySecrets)([{ fingerprint, candidate }], config, { fork: false }, io, means);
    const verification = verified.byFingerprint.get(fingerprint);
    for (const line of shown(candidate, fingerprint, verification))
        say(line);
    if (verification?.state === 'dead') {
        say('It is dead already: nothing is left to be revoked.');
        return 'already-dead';
    }
    const way = wayOf(candidate, config['verify-hosts']);
    if (way === null)
        throw byHand(candidate, fingerprint, say);
    say(`It will be sent to ${way.host} (${way.revocation.ask.method ?? 'GET'} ${pathOf(way.revocation)}), which revokes it for good.`);
    if (!request.yes) {
        if (request.confirm === null) {
            throw new problem/* Problem */.A('Nothing was revoked: there is no terminal to ask on.', 'Add --yes to revoke it without a question.');
        }
        if (!(await request.confirm(`Revoke this ${candidate.rule.title}? It cannot be undone.`))) {
            say('Nothing was revoked.');
            return 'declined';
        }
    }
    await carryOut(candidate, way, means);
    say(`Revoked: ${way.host} confirmed it.`);
    for (const { text, link } of (0,playbook.playbookOf)(candidate.rule, fingerprint).slice(1))
        say(`Next: ${text}${link === undefined ? '' : ` ${link}`}`);
    return 'revoked';
}
function wayOf({ rule, secret, hosts = [] }, own) {
    for (const provider of declaredFor(rule.id)) {
        const { revoke } = provider;
        if (revoke === undefined || (revoke.only ?? provider.only)?.test(secret) === false)
            continue;
        const host = revoke.host ?? (0,ask_hosts/* hostsToAsk */.S)(provider.hosts, secret, hosts, own)?.hosts[0];
        if (host !== undefined)
            return { host, revocation: revoke };
    }
    return null;
}
async function carryOut(candidate, { host, revocation }, means) {
    const parts = { secret: candidate.secret, companion: candidate.companions?.[0] ?? null };
    const answer = await means.transport((0,ask/* outgoing */.b)(revocation.ask, host, parts));
    const mend = `Look whether it is still there, and revoke it yourself: ${candidate.rule.link}`;
    if (typeof answer === 'string') {
        throw new problem/* Problem */.A(`It is not known whether it was revoked: ${host} gave no answer (${answer}).`, mend);
    }
    if (!(0,secrets_answer/* showsAny */.R)(revocation.done, answer)) {
        throw new problem/* Problem */.A(`Nothing was revoked: ${host} answered with status ${answer.status}, which confirms nothing.`, mend);
    }
}
function byHand(candidate, fingerprint, say) {
    const { rule, companions } = candidate;
    const commands = declaredFor(rule.id).flatMap((one) => one.commands ?? []);
    const id = companions?.find((one) => /^[A-Za-z0-9@._-]{1,256}$/.test(one)) ?? 'ID';
    if (commands.length > 0) {
        say('Run, with the rights of its owner:');
        for (const command of commands)
            say(`  ${command.replace('{id}', id)}`);
        if (rule.provider === 'Amazon Web Services') {
            say('Sessions that were opened with it live on: deny them with a policy on aws:TokenIssueTime.');
        }
    }
    for (const { text, link } of (0,playbook.playbookOf)(rule, fingerprint))
        say(`- ${text}${link === undefined ? '' : ` ${link}`}`);
    return new problem/* Problem */.A(`Nothing was revoked: ${rule.provider} has no endpoint that revokes ${(0,secrets_rule/* withArticle */.v)(rule)} with itself.`, commands.length > 0 ? 'Run the commands above.' : `Revoke it yourself: ${rule.link}`);
}
function shown(candidate, fingerprint, verification) {
    const { rule, secret, location } = candidate;
    const { prefix, length } = (0,redact/* redact */.E)(rule, secret, fingerprint);
    const facts = (verification?.facts ?? candidate.facts ?? []).map(({ name, value }) => `  ${name}: ${value}`);
    return [
        `${rule.title} of ${rule.provider} (${prefix === '' ? '' : `${prefix}…, `}${length} characters) in ${location.path}`,
        `  ${rule.why}`,
        ...(verification === undefined ? [] : [`  ${verification.host}: ${verification.state}`]),
        ...facts,
        ...(verification?.overPermission ?? []).map((sentence) => `  it ${sentence}`),
    ];
}
function pathOf({ ask }) {
    return ask.path.replace('{secret}', '…').split('?')[0] ?? '';
}
function declaredFor(rule) {
    return registry/* providers */.r.filter((one) => one.rules.includes(rule));
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/entry/commands/fingerprint-of.js
var fingerprint_of = __webpack_require__(92073);
;// CONCATENATED MODULE: ./lib/entry/commands/secrets-revoke.js








/**
 * `assay secrets revoke FINGERPRINT`: finds the secret again, shows whose it is, asks, and has its provider revoke it.
 * Exit code 0 when it was revoked, was dead already or was declined; 2 when nothing could be done.
 */
async function revoke({ flags, io, options, words }) {
    refuseInPullRequests(io.env);
    const fingerprint = (0,fingerprint_of/* fingerprintOf */.a)(words);
    const policy = await (0,load_policy/* loadPolicy */.t)(io, null, options.config);
    const { secrets } = policy.config;
    if (secrets === false)
        throw new problem/* Problem */.A('`secrets` is switched off in the configuration.', 'Remove `secrets: false`.');
    const today = new Date(io.now()).toISOString().slice(0, 10);
    const { list } = await (0,allow_list/* loadAllowList */.s)(io, secrets['allow-list'], null, today);
    const candidate = await (0,find.findSecret)(fingerprint, list, secrets, io);
    if (candidate === null) {
        throw new problem/* Problem */.A(`No secret in the working tree or the history has the fingerprint ${fingerprint}.`, 'Run `assay secrets` and copy the fingerprint from its report.');
    }
    const terminal = process.stdin.isTTY === true && process.stderr.isTTY === true;
    const request = {
        fingerprint,
        candidate,
        yes: flags.yes === true,
        confirm: terminal ? secrets_revoke_confirm : null,
        say: (line) => void process.stdout.write(`${(0,report_escape/* visible */.RK)(line)}\n`),
    };
    await revokeSecret(request, secrets, io);
    return 0;
}
async function secrets_revoke_confirm(question) {
    const terminal = (0,promises_.createInterface)({ input: process.stdin, output: process.stderr });
    try {
        return /^y(es)?$/i.test((await terminal.question(`${(0,report_escape/* visible */.RK)(question)} [y/N] `)).trim());
    }
    finally {
        terminal.close();
    }
}


/***/ }),

/***/ 46443:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSecret: () => (/* binding */ findSecret)
/* harmony export */ });
/* harmony import */ var _secrets_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75524);
/* harmony import */ var _secrets_scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7061);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21022);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65444);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57334);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16858);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71611);







/**
 * The secret of the working tree that has the fingerprint, or of the history when the tree has none, in memory; null when
 * there is none at all. The fingerprint may be one of a report from before the allow-list, and so its salt, was there.
 */
async function findSecret(fingerprint, list, config, io) {
    const look = { io, config, scanner: (0,_secrets_scanner_js__WEBPACK_IMPORTED_MODULE_1__.scannerOf)(_secrets_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__.rules), isExcluded: () => false, tally: (0,_look_js__WEBPACK_IMPORTED_MODULE_6__/* .emptyTally */ .CK)() };
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.lookAtFiles)(look, []);
    const atHead = await among(look.tally, fingerprint, list, io);
    if (atHead !== null || (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D3)(io.root, 'HEAD')) === null)
        return atHead;
    const earlier = { ...look, tally: (0,_look_js__WEBPACK_IMPORTED_MODULE_6__/* .emptyTally */ .CK)() };
    await (0,_history_js__WEBPACK_IMPORTED_MODULE_5__.lookAtHistory)(earlier);
    return among(earlier.tally, fingerprint, list, io);
}
async function among({ sightings }, fingerprint, list, io) {
    const candidates = sightings.map(({ candidate }) => candidate).filter(({ dropped }) => dropped === null);
    for (const salt of new Set([list.salt, null])) {
        const digest = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .digestWith */ .V)(await (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .saltFor */ .S)(io, salt));
        const found = candidates.find(({ identity }) => digest(identity) === fingerprint);
        if (found !== undefined)
            return found;
    }
    return null;
}


/***/ }),

/***/ 99159:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ realMeans),
  verifySecrets: () => (/* binding */ verifySecrets)
});

// UNUSED EXPORTS: providerOf

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/providers/aws-signature.js

/**
 * A request signed with an AWS key: Signature Version 4
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html). The secret does not travel.
 * Service and region are the first names of the host unless told. The query must be sorted and encoded already. `now` is milliseconds since 1970.
 */
function signedForAws(outgoing, id, secret, now, [service = '', region = ''] = outgoing.host.split('.')) {
    const time = new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, '');
    const day = time.slice(0, 8);
    const scope = `${day}/${region}/${service}/aws4_request`;
    const headers = { ...outgoing.headers, host: outgoing.host, 'x-amz-date': time };
    const names = ['host', 'x-amz-date'];
    const [path = '/', query = ''] = outgoing.path.split('?');
    const canonical = [
        outgoing.method,
        path,
        query,
        ...names.map((name) => `${name}:${headers[name]}`),
        '',
        names.join(';'),
        sha256(outgoing.body ?? ''),
    ].join('\n');
    const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
    const key = [day, region, service, 'aws4_request'].reduce(hmac, `AWS4${secret}`);
    const signature = hmac(key, text).toString('hex');
    headers.authorization = `AWS4-HMAC-SHA256 Credential=${id}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
    return { ...outgoing, headers };
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}

;// CONCATENATED MODULE: ./lib/providers/google-assertion.js

const placeholder = encodeURIComponent('{assertion}');
/**
 * A request with the assertion of a Google service account: a JSON Web Token (RS256, ten minutes) that the private key
 * signs for the e-mail (https://developers.google.com/identity/protocols/oauth2/service-account#authorizingrequests). The
 * key does not travel. Null when the key cannot be read. `now` is milliseconds since 1970.
 */
function assertedForGoogle(outgoing, email, key, scope, now) {
    const seconds = Math.floor(now / 1000);
    const audience = `https://${outgoing.host}${outgoing.path}`;
    const claims = { iss: email, scope, aud: audience, iat: seconds, exp: seconds + 600 };
    const text = [{ alg: 'RS256', typ: 'JWT' }, claims].map((part) => encoded(JSON.stringify(part))).join('.');
    try {
        const signature = (0,external_node_crypto_.createSign)('RSA-SHA256')
            .update(text)
            .sign((0,external_node_crypto_.createPrivateKey)(unescaped(key)));
        const body = outgoing.body?.replace(placeholder, `${text}.${signature.toString('base64url')}`) ?? null;
        return { ...outgoing, body };
    }
    catch {
        return null;
    }
}
/** A private key that nobody has seen before, for the control request. */
function inventedKey() {
    const { privateKey } = (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: 2048 });
    return String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
}
/** A key as JSON or source code holds it, with its line breaks. */
function unescaped(key) {
    const body = key.replace(/\\[nr]/g, '\n');
    return body.includes('\n')
        ? body
        : body.replace(/(-----BEGIN PRIVATE KEY-----)|(-----END PRIVATE KEY-----)/g, '$1\n$2');
}
function encoded(text) {
    return Buffer.from(text).toString('base64url');
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/providers/public-address.js

const subnets = [
    ['0.0.0.0', 8, 'ipv4'],
    ['10.0.0.0', 8, 'ipv4'],
    ['100.64.0.0', 10, 'ipv4'],
    ['127.0.0.0', 8, 'ipv4'],
    ['169.254.0.0', 16, 'ipv4'],
    ['172.16.0.0', 12, 'ipv4'],
    ['192.0.0.0', 24, 'ipv4'],
    ['192.0.2.0', 24, 'ipv4'],
    ['192.88.99.0', 24, 'ipv4'],
    ['192.168.0.0', 16, 'ipv4'],
    ['198.18.0.0', 15, 'ipv4'],
    ['198.51.100.0', 24, 'ipv4'],
    ['203.0.113.0', 24, 'ipv4'],
    ['224.0.0.0', 3, 'ipv4'],
    ['::', 128, 'ipv6'],
    ['::1', 128, 'ipv6'],
    // addresses that carry an IPv4 one (mapped, compatible, translated, 6to4, Teredo) could carry a private one
    ['::ffff:0:0', 96, 'ipv6'],
    ['::', 96, 'ipv6'],
    ['64:ff9b::', 96, 'ipv6'],
    ['64:ff9b:1::', 48, 'ipv6'],
    ['2001::', 32, 'ipv6'],
    ['2002::', 16, 'ipv6'],
    ['100::', 64, 'ipv6'],
    ['2001:db8::', 32, 'ipv6'],
    ['fc00::', 7, 'ipv6'],
    ['fe80::', 10, 'ipv6'],
    ['fec0::', 10, 'ipv6'],
    ['ff00::', 8, 'ipv6'],
];
/**
 * Whether an address is one of the public internet. Loopback, private, link-local (with the metadata services of clouds),
 * shared, documentation, multicast and reserved ones are not (IANA's special-purpose registries), nor is anything that is
 * no address.
 */
function isPublicAddress(address) {
    const version = (0,external_node_net_.isIP)(address);
    if (version === 0)
        return false;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    const blocked = new external_node_net_.BlockList();
    for (const [net, bits, kind] of subnets)
        if (kind === family)
            blocked.addSubnet(net, bits, kind);
    return !blocked.check(address, family);
}

;// CONCATENATED MODULE: ./lib/providers/transport.js




/**
 * The transport over HTTPS, port 443. It connects to the very address that was checked, so that a name cannot change its
 * meaning in between; private, loopback, link-local and metadata addresses are refused. Redirects are not followed, and
 * proxies of the environment are not used: behind one, nobody could check the address.
 */
function transport(options) {
    const send = options.send ?? external_node_https_.request;
    const resolve = options.resolve ?? external_node_dns_.lookup;
    return (outgoing) => new Promise((settle) => {
        // an address in place of a name is never looked up
        if ((0,external_node_net_.isIP)(outgoing.host) !== 0 && !isPublicAddress(outgoing.host))
            return settle('address');
        let refused = false;
        const signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.time ?? 5_000)]);
        const request = send({
            host: outgoing.host,
            servername: outgoing.host,
            port: 443,
            method: outgoing.method,
            path: outgoing.path,
            headers: {
                ...outgoing.headers,
                ...(outgoing.body === null ? {} : { 'content-length': Buffer.byteLength(outgoing.body) }),
            },
            agent: false,
            signal,
            lookup: guarded(resolve, () => {
                refused = true;
            }),
        }, (response) => void collect(response, options.bytes ?? 1_048_576).then(settle, () => settle(silence(signal))));
        request.on('error', () => settle(refused ? 'address' : silence(signal)));
        request.end(outgoing.body ?? undefined);
    });
}
function silence(signal) {
    return signal.aborted ? 'time' : 'network';
}
/** A lookup that gives only public addresses; one address that is not public spoils the name. */
function guarded(resolve, refuse) {
    return (host, options, done) => {
        resolve(host, { all: true }, (error, addresses) => {
            const first = addresses?.[0];
            if (error !== null || first === undefined)
                return done(error ?? new Error('no address'), '');
            if (!addresses.every(({ address }) => isPublicAddress(address))) {
                refuse();
                return done(new Error('not a public address'), '');
            }
            return options.all === true ? done(null, addresses) : done(null, first.address, first.family);
        });
    };
}
async function collect(response, limit) {
    const parts = [];
    let size = 0;
    for await (const part of response) {
        size += part.length;
        if (size > limit) {
            response.destroy();
            return 'size';
        }
        parts.push(part);
    }
    const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value ?? '')]);
    return {
        status: response.statusCode ?? 0,
        headers: Object.fromEntries(headers),
        text: Buffer.concat(parts).toString('utf8'),
    };
}

// EXTERNAL MODULE: ./lib/secrets/answer.js
var secrets_answer = __webpack_require__(1071);
// EXTERNAL MODULE: ./lib/secrets/ask.js
var secrets_ask = __webpack_require__(47760);
// EXTERNAL MODULE: ./lib/secrets/ask-hosts.js
var ask_hosts = __webpack_require__(7686);
// EXTERNAL MODULE: ./lib/secrets/checksum.js + 1 modules
var checksum = __webpack_require__(66505);
// EXTERNAL MODULE: ./lib/secrets/format.js
var format = __webpack_require__(80670);
;// CONCATENATED MODULE: ./lib/secrets/example.js


/** A repeatable source of numbers in [0, 1): mulberry32 of a 32-bit seed. */
function seeded(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}
/**
 * An example of the rule's format, with a checksum that holds where the rule has one. Null for a rule whose format is
 * an assignment: its value is free. Examples live in memory only.
 */
function exampleOf(rule, random) {
    if (rule.format === 'assignment')
        return null;
    let text = '';
    let secret = null;
    for (const piece of rule.format.pieces) {
        if (typeof piece === 'object' && 'secret' in piece) {
            secret = sealed(rule, piece.secret.map((inner) => draw(inner, random)).join(''));
            text += secret;
        }
        else {
            text += draw(piece, random);
        }
    }
    if (secret !== null)
        return { text, secret };
    text = sealed(rule, text);
    return { text, secret: text };
}
/** A random text of the alphabet. */
function drawn(of, length, random) {
    const characters = of === 'space' || of === 'blank' ? ' ' : charactersOf(of);
    let text = '';
    for (let i = 0; i < length; i++)
        text += characters[Math.floor(random() * characters.length)];
    return text;
}
function sealed(rule, text) {
    return rule.checksum === undefined ? text : (0,checksum/* withChecksum */.i7)(rule.checksum, text);
}
/** Alphabets with separators in them: examples are drawn without those. */
const plainOf = new Set([
    'path',
    'url-user',
    'url-password',
    'connection-password',
    'printable',
    'connection',
    'salt',
    'command',
    'query',
    'cookie',
    'crypt',
    'plus-url',
]);
function draw(piece, random) {
    if (typeof piece === 'string')
        return piece;
    if ('oneOf' in piece)
        return piece.oneOf[Math.floor(random() * piece.oneOf.length)] ?? '';
    if ('optional' in piece)
        return random() < 0.5 ? '' : piece.optional.map((inner) => draw(inner, random)).join('');
    if ('secret' in piece)
        return piece.secret.map((inner) => draw(inner, random)).join('');
    const [least, most] = typeof piece.length === 'number' ? [piece.length, piece.length] : piece.length;
    // long ranges are drawn near their lower end: a token of 4,000 characters tests nothing more
    const length = least + Math.floor(random() * Math.min(most - least + 1, 60));
    if (piece.of === 'pem-body')
        return `\nMC4C${drawn('base64', Math.max(length, 200), random)}\n`;
    if (piece.of === 'url-password' || piece.of === 'connection-password')
        return drawn('alnum', Math.max(length, 24), random);
    if (piece.of === 'label')
        return `${drawn('upper-alnum', Math.max(length - 1, least), random)} `;
    if (piece.of === 'key-lines')
        return `\nMC4C${drawn('base64', Math.max(length, 200), random)}\n`;
    if (piece.of === 'host')
        return `${drawn('lower-alnum', Math.max(length - 4, 3), random)}.net`;
    if (piece.of === 'lines')
        return `\n${drawn('base64', Math.max(length, 60), random)}\n`;
    return drawn(plainOf.has(piece.of) ? 'alnum' : piece.of, length, random);
}
function charactersOf(of) {
    return format/* alphabets */.L6[of]
        .replaceAll('\\-', '\u0001')
        .replace(/(\w)-(\w)/g, (_, from, to) => Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (__, i) => String.fromCharCode(from.charCodeAt(0) + i)).join(''))
        .replaceAll('\u0001', '-');
}

;// CONCATENATED MODULE: ./lib/secrets/invalid-parts.js

/**
 * An invented credential of the same form as the candidate: its provider must refuse it. Null when no form is known, or
 * when no draw of 200 fits what the provider takes.
 */
function invalidParts(candidate, provider, random) {
    const { rule } = candidate;
    for (let i = 0; i < 200; i++) {
        const secret = exampleOf(rule, random)?.secret;
        if (secret === undefined)
            return null;
        if (secret === candidate.secret || provider.only?.test(secret) === false)
            continue;
        if (provider.companion === undefined)
            return { secret, companion: null };
        const companion = companionOf(rule, random);
        if (companion !== null && provider.companion.test(companion))
            return { secret, companion };
    }
    return null;
}
function companionOf(rule, random) {
    if (rule.companion === undefined)
        return null;
    const { checksum: _, ...plain } = rule;
    return exampleOf({ ...plain, format: rule.companion.format }, random)?.secret ?? null;
}

// EXTERNAL MODULE: ./lib/secrets/providers/registry.js + 133 modules
var registry = __webpack_require__(3206);
;// CONCATENATED MODULE: ./lib/gates/secrets/verify.js











const mostRequests = 100;
const pause = 1_000;
/** after so many requests without an answer a host is left alone */
const mostSilences = 2;
const unknown = { state: 'unknown', facts: [], overPermission: [] };
/**
 * Asks providers whether credentials are live: at most 100 requests, one a second for each host, each credential once, and
 * only of its own provider. Before a host sees a credential it must refuse an invented one of the same form; a host that
 * does not is not believed and is sent nothing. No answer, 429, 5xx and anything else that is not declared is `unknown`.
 * Nothing is asked unless the policy says so, and nothing for a fork's pull request unless it says that too.
 * Errors: none; what could not be asked is in the notes.
 */
async function verifySecrets(suspects, config, change, io, means = realMeans(io)) {
    const none = { byFingerprint: new Map(), requests: 0, hosts: [] };
    if (!config.verify)
        return { ...none, notes: [] };
    if (change.fork && !config['verify-forks']) {
        const text = 'No provider was asked whether credentials are live: the change comes from a fork.';
        return {
            ...none,
            notes: [{ kind: 'method', text, mend: 'Set `secrets.verify-forks: true` to ask all the same.' }],
        };
    }
    const byFingerprint = new Map();
    const tasks = [];
    for (const { fingerprint, candidate } of suspects) {
        if (byFingerprint.has(fingerprint) || tasks.some((task) => task.fingerprint === fingerprint))
            continue;
        const planned = plan(fingerprint, candidate, config, io.env);
        if (planned === null)
            continue;
        if (planned.ready)
            tasks.push(planned);
        else
            byFingerprint.set(fingerprint, { ...unknown, state: 'not-tried', host: planned.host, at: iso(io) });
    }
    const hosts = [...new Set(tasks.flatMap(({ asked }) => asked.hosts))].sort();
    const run = { io, means, config, requests: 0, turns: new Map(), silences: new Map(), controls: new Map() };
    if (tasks.length > 0) {
        io.log.info(`Asking whether ${tasks.length} ${plural(tasks.length, 'credential is', 'credentials are')} live: ${hosts.join(', ')}.`);
    }
    if (tasks.length > 0 && (io.env.HTTPS_PROXY ?? io.env.https_proxy) !== undefined) {
        io.log.info('The proxy of the environment is not used for this: behind it no address can be checked.');
    }
    const asked = new Set(tasks.map(({ provider }) => provider));
    await Promise.all([...asked].map(async (provider) => {
        for (const task of tasks.filter((one) => one.provider === provider))
            byFingerprint.set(task.fingerprint, await verify(task, run));
    }));
    if (tasks.length > 0)
        io.log.info(`${inWords([...byFingerprint.values()])}; ${requestsInWords(run)}.`);
    return { byFingerprint, requests: run.requests, hosts, notes: notesOf(run, hosts, [...byFingerprint.values()]) };
}
/** The providers over HTTPS. */
function realMeans(io) {
    return {
        transport: transport({ signal: io.signal }),
        sleep: async (milliseconds) => void (await (0,promises_.setTimeout)(milliseconds, undefined, { signal: io.signal }).catch(() => undefined)),
    };
}
/** The provider of a credential; null when none is declared for it. */
function providerOf(rule, secret) {
    const all = registry/* providers */.r;
    return all.find((one) => one.rules.includes(rule) && (one.only === undefined || one.only.test(secret))) ?? null;
}
function plan(fingerprint, candidate, config, env) {
    const { secret } = candidate;
    const provider = providerOf(candidate.rule.id, secret);
    if (provider === null)
        return null;
    const asked = (0,ask_hosts/* hostsToAsk */.S)(provider.hosts, secret, candidate.hosts ?? [], config['verify-hosts'], env);
    const companion = candidate.companions?.find((one) => provider.companion?.test(one)) ?? null;
    const lacks = provider.companion !== undefined && companion === null;
    if (asked === null || lacks || (provider.paid === true && !config['verify-paid'])) {
        return { ready: false, host: asked?.hosts[0] ?? '' };
    }
    return { ready: true, fingerprint, candidate, provider, asked, parts: { secret, companion } };
}
async function verify(task, run) {
    const { asked } = task;
    const readings = [];
    let host = asked.hosts[0] ?? '';
    for (const one of asked.hosts) {
        host = one;
        const reading = await atHost(task, one, run);
        readings.push(reading);
        if (reading.state === 'live' || reading.state === 'restricted')
            return { ...reading, host, at: iso(run.io) };
    }
    const { provenFor } = task.provider;
    const proven = provenFor === undefined || (provenFor !== 'none' && provenFor.test(task.parts.secret));
    const dead = asked.refusalProves && proven && readings.length > 0 && readings.every(({ state }) => state === 'dead');
    return { ...unknown, state: dead ? 'dead' : 'unknown', host, at: iso(run.io) };
}
async function atHost(task, host, run) {
    const { provider, parts } = task;
    const key = `${provider.id} ${host}`;
    let believed = run.controls.get(key);
    if (believed === undefined) {
        const control = controlParts(task, run.io, key);
        const reading = control === null ? unknown : await asks(provider, host, control, run);
        believed = reading.state === 'dead';
        run.controls.set(key, believed);
    }
    return believed ? asks(provider, host, parts, run) : unknown;
}
async function asks(provider, host, parts, run) {
    const answer = await send(provider.ask, host, parts, run);
    return typeof answer === 'string' ? unknown : (0,secrets_answer/* readAnswer */.J)(provider, answer, parts.secret);
}
async function send(ask, host, parts, run) {
    if ((run.silences.get(host) ?? 0) >= mostSilences || run.requests >= mostRequests || run.io.signal.aborted)
        return 'network';
    run.requests++;
    const now = run.io.now();
    const turn = Math.max(now, run.turns.get(host) ?? now);
    run.turns.set(host, turn + pause);
    if (turn > now)
        await run.means.sleep(turn - now);
    const request = signed((0,secrets_ask/* outgoing */.b)(ask, host, parts), parts, run.io.now());
    const answer = request === null ? 'network' : await run.means.transport(request);
    run.silences.set(host, typeof answer === 'string' ? (run.silences.get(host) ?? 0) + 1 : 0);
    return answer;
}
/** The request signed where its provider wants that; null when the credential cannot sign. */
function signed(request, { secret, companion }, now) {
    const { sign } = request;
    if (sign === undefined)
        return request;
    if (sign.kind === 'aws4')
        return signedForAws(request, companion ?? '', secret, now);
    return assertedForGoogle(request, companion ?? '', secret, sign.scope, now);
}
function controlParts(task, io, key) {
    const { candidate, provider } = task;
    if (provider.ask.sign?.kind !== 'google-jwt')
        return invalidParts(candidate, provider, controlRandom(io, key));
    return { secret: inventedKey(), companion: 'invented@invented-control-request.iam.gserviceaccount.com' };
}
function controlRandom(io, key) {
    return seeded([...key].reduce((sum, char) => Math.imul(sum, 31) + char.charCodeAt(0), io.seed));
}
function notesOf(run, hosts, results) {
    if (run.requests === 0)
        return [];
    const doubted = [...run.controls].filter(([, believed]) => !believed).map(([key]) => key.split(' ')[1] ?? '');
    const notes = [
        {
            kind: 'method',
            text: `Providers were asked (${requestsInWords(run)} to ${hosts.map(quote/* quote */.h).join(', ')}): ${inWords(results)}.`,
        },
    ];
    if (doubted.length > 0) {
        const names = [...new Set(doubted)].sort().map(quote/* quote */.h).join(', ');
        notes.push({
            kind: 'unchecked',
            text: `Not asked about the credential itself, because there was no answer or an invented one was not refused: ${names}.`,
        });
    }
    if (run.requests >= mostRequests)
        notes.push({ kind: 'unchecked', text: `No more than ${mostRequests} requests are made in a run.` });
    return notes;
}
function requestsInWords({ requests }) {
    return `${requests} ${requests === 1 ? 'request' : 'requests'}`;
}
function inWords(results) {
    const states = ['live', 'dead', 'restricted', 'unknown', 'not-tried'];
    const counts = states.map((state) => [results.filter((one) => one.state === state).length, state]);
    return counts
        .filter(([count]) => count > 0)
        .map(([count, state]) => `${count} ${state}`)
        .join(', ');
}
function plural(count, one, several) {
    return count === 1 ? one : several;
}
function iso(io) {
    return new Date(io.now()).toISOString();
}


/***/ }),

/***/ 1071:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer),
/* harmony export */   R: () => (/* binding */ showsAny)
/* harmony export */ });
const unknown = { state: 'unknown', facts: [], overPermission: [] };
const longest = 200;
const most = 20;
/**
 * Reads an answer: `dead`, `restricted` and `live` only where the provider's declaration says so, else `unknown`. Facts are
 * plain text of the provider, at most 200 characters each, without the secret and with e-mail addresses shortened (a report may
 * be public); they are untrusted.
 */
function readAnswer(provider, answer, secret) {
    const read = readable(answer);
    if (provider.dead.some((sign) => shows(sign, read)))
        return { ...unknown, state: 'dead' };
    const restricted = (provider.restricted ?? []).some((sign) => shows(sign, read));
    if (!restricted && !provider.live.some((sign) => shows(sign, read)))
        return unknown;
    const facts = (provider.facts ?? []).flatMap(({ name, at }) => {
        const value = plain(read.at(at));
        return value === '' || value.includes(secret) ? [] : [{ name, value: discreet(value) }];
    });
    if (restricted)
        return { state: 'restricted', facts, overPermission: [] };
    const excess = (provider.excess ?? []).filter((one) => holds(one, read)).map(({ says }) => says);
    return { state: 'live', facts, overPermission: excess };
}
/** Whether an answer shows one of the signs. */
function showsAny(signs, answer) {
    const read = readable(answer);
    return signs.some((sign) => shows(sign, read));
}
/** An e-mail address with the first letter of its user only: enough for the owner to know it. */
function discreet(text) {
    return text.replace(/([A-Za-z0-9])[A-Za-z0-9._%+-]{0,63}@(?=[A-Za-z0-9.-]{3,253})/g, '$1…@');
}
function readable(answer) {
    let json;
    try {
        json = JSON.parse(answer.text);
    }
    catch {
        json = undefined;
    }
    return {
        status: answer.status,
        at: (place) => {
            if (place === 'text')
                return answer.text === '' ? [] : [answer.text];
            if (place.startsWith('header:')) {
                const value = answer.headers[place.slice('header:'.length)];
                return value === undefined || value === '' ? [] : [value];
            }
            return scalars(place.split('.').reduce(step, [json]));
        },
    };
}
function step(values, name) {
    const list = name.endsWith('[]');
    const key = list ? name.slice(0, -2) : name;
    const inner = values.map((value) => (key === '' ? value : own(value, key)));
    return list ? inner.flatMap((value) => (Array.isArray(value) ? value.slice(0, 1000) : [])) : inner;
}
function own(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
/** A list or record that is not empty counts as the value `true`, so that its presence can be asked for. */
function scalars(values) {
    return values.flatMap((value) => {
        if (typeof value === 'string')
            return value === '' ? [] : [value];
        if (typeof value === 'number' || typeof value === 'boolean')
            return [value];
        return typeof value === 'object' && value !== null ? [true] : [];
    });
}
function shows(sign, read) {
    const statuses = typeof sign.status === 'number' ? [sign.status] : sign.status;
    return statuses.includes(read.status) && (sign.where ?? []).every((condition) => holds(condition, read));
}
function holds(condition, read) {
    const values = read.at(condition.at);
    if (condition.missing === true)
        return values.length === 0;
    return values.some((value) => (condition.is === undefined || condition.is.includes(value)) &&
        (condition.matches === undefined || condition.matches.test(String(value))));
}
function plain(values) {
    const text = values.slice(0, most).map(String).join(', ');
    const clean = text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
    return clean.length > longest ? `${clean.slice(0, longest - 1)}…` : clean;
}


/***/ }),

/***/ 47760:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ outgoing)
/* harmony export */ });
/** Fills the parts of a credential into a request: escaped for the path, JSON or form; base64 for Basic. */
function outgoing(ask, host, parts) {
    const headers = { accept: 'application/json', 'user-agent': 'assay' };
    for (const [name, value] of Object.entries(ask.headers ?? {}))
        headers[name] = fill(value, parts, headerSafe);
    if (ask.basic !== undefined)
        headers.authorization = `Basic ${base64(ask.basic.map((one) => fill(one, parts)).join(':'))}`;
    const body = bodyOf(ask, parts);
    if (body !== null)
        headers['content-type'] ??= ask.form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
    return {
        method: ask.method ?? 'GET',
        host,
        path: fill(ask.path, parts, pathSafe),
        headers,
        body,
        ...(ask.sign === undefined ? {} : { sign: ask.sign }),
    };
}
function bodyOf(ask, parts) {
    if (ask.json !== undefined)
        return fill(ask.json, parts, (text) => JSON.stringify(text).slice(1, -1));
    if (ask.form === undefined)
        return null;
    return Object.entries(ask.form)
        .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(fill(value, parts))}`)
        .join('&');
}
function fill(template, parts, escaped = (text) => text) {
    return template.replace(/\{(secret|companion)\}/g, (_, part) => escaped(parts[part] ?? ''));
}
/** Slashes and colons belong to credentials that are paths themselves. */
function pathSafe(text) {
    return encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%3A', ':');
}
/** A header holds no line break; what comes with one is no credential of one line. */
function headerSafe(text) {
    return text.replace(/[^\x20-\x7e]/g, '');
}
function base64(text) {
    return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}


/***/ }),

/***/ 91310:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   playbookOf: () => (/* binding */ playbookOf)
/* harmony export */ });
/* harmony import */ var _providers_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3206);

/** Where the new credential has to arrive, by what it opens; the first tag of a rule that is here counts. */
const redeploy = {
    ml: 'Give the new one to everything that used the old one: secrets of the repository and its environments, notebooks, training jobs, model servers. Restart them, and see that they run.',
    database: 'Give the new password to every service that connects, restart their pools, and close the connections that the old one opened.',
    key: 'Put the new public half wherever the old one was trusted (authorized_keys, deploy keys, certificates, verifiers of signatures), then the private half on the machines that sign or connect.',
    registry: 'Give the new one to the workflows that publish or install, and publish once to see that it works.',
    payment: 'Give the new one to the services that charge, and watch the first payments.',
};
const redeployAll = 'Give the new one to everything that used the old one (secrets of the repository, deployments, machines), restart it, and see that it runs.';
const review = {
    ml: 'Read who used it since the first commit that holds it: runs, downloads, changed models and data sets, costs that nobody of yours made.',
    database: 'Read the log of connections of that user since the first commit that holds it: unknown addresses, exports, changed rows.',
    key: 'Read the logs of what trusted it: logins, signatures and releases since the first commit that holds it.',
    registry: 'Look for versions and images that nobody of yours published since the first commit that holds it; withdraw them.',
    payment: 'Read the log of requests and the payouts since the first commit that holds it.',
    mail: 'Read what was sent since the first commit that holds it.',
    chat: 'Read what was posted and exported since the first commit that holds it.',
};
const reviewAll = 'Read its use since the first commit that holds it: unknown addresses, times, and changes that nobody of yours made.';
const replace = 'Make a new one with the least rights and an end, and keep it out of files: in a secret of the repository or environment, or as a short-lived credential that the job fetches.';
const purgePage = 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository';
const purgeText = 'Last, and only to tidy up: `git filter-repo --replace-text FILE` (or BFG) on a fresh clone, force-push, have everybody clone anew, and ask the support of your host to drop cached views and pull requests. Forks and clones keep it: this replaces none of the steps before.';
/**
 * What to do about a leaked credential: revoke, replace, redeploy, review, purge, in this order. Every rule has one; the
 * provider's declaration makes it more exact. `fingerprint` names it in commands. Texts are ours, links too.
 */
function playbookOf(rule, fingerprint) {
    const declared = _providers_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .providers */ .r.filter((one) => one.rules.includes(rule.id));
    const log = declared.find((one) => one.log !== undefined)?.log;
    const before = log === undefined ? '' : `${log.text} `;
    return [
        { step: 'revoke', text: revokeText(declared, fingerprint), link: rule.link },
        {
            step: 'replace',
            text: `${replace}${rule.mend.startsWith('Revoke') ? '' : ` ${rule.mend}`}`,
        },
        { step: 'redeploy', text: byTag(redeploy, rule) ?? redeployAll },
        {
            step: 'review',
            text: `${before}${byTag(review, rule) ?? reviewAll}`,
            ...(log?.link === undefined ? {} : { link: log.link }),
        },
        { step: 'purge', text: purgeText, link: purgePage },
    ];
}
function revokeText(declared, fingerprint) {
    const commands = declared.flatMap((one) => one.commands ?? []);
    if (commands.length > 0) {
        const shown = commands.map((command) => `\`${command.replace('{id}', 'ID')}\``).join(', then ');
        return `Switch it off before anything else: ${shown}; ID is its public half. Removing it from the file switches off nothing.`;
    }
    const able = declared.some((one) => one.revoke !== undefined);
    const how = able
        ? `\`assay secrets revoke ${fingerprint}\` asks the provider to, or do it on the linked page`
        : 'do it on the linked page';
    return `Before anything else: ${how}. Removing it from the file revokes nothing.`;
}
function byTag(texts, rule) {
    return rule.tags.map((tag) => texts[tag]).find((text) => text !== undefined);
}


/***/ })

};
