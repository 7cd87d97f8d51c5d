'use strict';
exports.id = 9159;
exports.ids = [9159];
exports.modules = {

  99159:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  r: () => (  realMeans),
  verifySecrets: () => (  verifySecrets)
});

 

 
var promises_ = __webpack_require__(58500);
 
var quote = __webpack_require__(52037);
 
var external_node_crypto_ = __webpack_require__(77598);
; 



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

; 

const placeholder = encodeURIComponent('{assertion}');


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
 
function inventedKey() {
    const { privateKey } = (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: 2048 });
    return String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
}
 
function unescaped(key) {
    const body = key.replace(/\\[nr]/g, '\n');
    return body.includes('\n')
        ? body
        : body.replace(/(-----BEGIN PRIVATE KEY-----)|(-----END PRIVATE KEY-----)/g, '$1\n$2');
}
function encoded(text) {
    return Buffer.from(text).toString('base64url');
}

 
var external_node_dns_ = __webpack_require__(40610);
 
var external_node_https_ = __webpack_require__(44708);
 
var external_node_net_ = __webpack_require__(77030);
; 

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

; 






function transport(options) {
    const send = options.send ?? external_node_https_.request;
    const resolve = options.resolve ?? external_node_dns_.lookup;
    return (outgoing) => new Promise((settle) => {
         
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

 
var secrets_answer = __webpack_require__(1071);
 
var secrets_ask = __webpack_require__(47760);
 
var ask_hosts = __webpack_require__(7686);
 
var checksum = __webpack_require__(66505);
 
var format = __webpack_require__(80670);
; 


 
function seeded(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}


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
 
function drawn(of, length, random) {
    const characters = of === 'space' || of === 'blank' ? ' ' : charactersOf(of);
    let text = '';
    for (let i = 0; i < length; i++)
        text += characters[Math.floor(random() * characters.length)];
    return text;
}
function sealed(rule, text) {
    return rule.checksum === undefined ? text : (0,checksum .i7)(rule.checksum, text);
}
 
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
    return format .L6[of]
        .replaceAll('\\-', '\u0001')
        .replace(/(\w)-(\w)/g, (_, from, to) => Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (__, i) => String.fromCharCode(from.charCodeAt(0) + i)).join(''))
        .replaceAll('\u0001', '-');
}

; 



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

 
var registry = __webpack_require__(3206);
; 











const mostRequests = 100;
const pause = 1_000;
 
const mostSilences = 2;
const unknown = { state: 'unknown', facts: [], overPermission: [] };


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
 
function realMeans(io) {
    return {
        transport: transport({ signal: io.signal }),
        sleep: async (milliseconds) => void (await (0,promises_.setTimeout)(milliseconds, undefined, { signal: io.signal }).catch(() => undefined)),
    };
}
 
function providerOf(rule, secret) {
    const all = registry .r;
    return all.find((one) => one.rules.includes(rule) && (one.only === undefined || one.only.test(secret))) ?? null;
}
function plan(fingerprint, candidate, config, env) {
    const { secret } = candidate;
    const provider = providerOf(candidate.rule.id, secret);
    if (provider === null)
        return null;
    const asked = (0,ask_hosts .S)(provider.hosts, secret, candidate.hosts ?? [], config['verify-hosts'], env);
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
    return typeof answer === 'string' ? unknown : (0,secrets_answer .J)(provider, answer, parts.secret);
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
    const request = signed((0,secrets_ask .b)(ask, host, parts), parts, run.io.now());
    const answer = request === null ? 'network' : await run.means.transport(request);
    run.silences.set(host, typeof answer === 'string' ? (run.silences.get(host) ?? 0) + 1 : 0);
    return answer;
}
 
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
            text: `Providers were asked (${requestsInWords(run)} to ${hosts.map(quote .h).join(', ')}): ${inWords(results)}.`,
        },
    ];
    if (doubted.length > 0) {
        const names = [...new Set(doubted)].sort().map(quote .h).join(', ');
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


  }),

  1071:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  readAnswer),
    R: () => (  showsAny)
  });
const unknown = { state: 'unknown', facts: [], overPermission: [] };
const longest = 200;
const most = 20;


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
 
function showsAny(signs, answer) {
    const read = readable(answer);
    return signs.some((sign) => shows(sign, read));
}
 
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


  }),

  47760:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  outgoing)
  });
 
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
 
function pathSafe(text) {
    return encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%3A', ':');
}
 
function headerSafe(text) {
    return text.replace(/[^\x20-\x7e]/g, '');
}
function base64(text) {
    return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}


  })

};
