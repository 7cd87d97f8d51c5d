'use strict';
const chunkUrl = process.getBuiltinModule('url').pathToFileURL(__filename).href;
exports.id = 1547;
exports.ids = [1547];
exports.modules = {

  26362:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Y: () => (  halfPlusTwoCheck),
    i: () => (  halfPlusTwo)
  });
  var _protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44964);

const float = 1;
 
const halfPlusTwoCheck = { inputs: [1, 2, 5], outputs: [2.5, 3, 4.5] };


function halfPlusTwo() {
    const graph = (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, node('x', 'Placeholder', [], ['dtype', type(float)], ['shape', (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([7, anyCount()])])], [1, constant('half', 0.5)], [1, constant('two', 2)], [1, node('halved', 'Mul', ['x', 'half'], ['T', type(float)])], [1, node('y', 'AddV2', ['halved', 'two'], ['T', type(float)])], [4, (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, 27])]);
    const signature = (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, entry('x', tensorInfo('x:0'))], [2, entry('y', tensorInfo('y:0'))], [3, 'tensorflow/serving/predict']);
    const meta = (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([4, 'serve'])], [2, graph], [5, entry('serving_default', signature)]);
    return (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, 1], [2, meta]);
}
function node(name, op, inputs, ...attributes) {
    return (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, name], [2, op], ...inputs.map((input) => [3, input]), ...attributes.map(([key, value]) => [5, entry(key, value)]));
}
function constant(name, value) {
    const tensor = (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, float], [2, (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)()], [5, { float: value }]);
    return node(name, 'Const', [], ['dtype', type(float)], ['value', (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([8, tensor])]);
}
function tensorInfo(name) {
    return (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, name], [2, float], [3, anyCount()]);
}
 
function anyCount() {
    return (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([2, (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, -1])]);
}
function type(id) {
    return (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([6, id]);
}
 
function entry(key, value) {
    return (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, key], [2, value]);
}


  }),

  44964:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  protobufMessage)
  });


function protobufMessage(...fields) {
    return Buffer.concat(fields.map(([field, value]) => Buffer.concat(parts(field, value))));
}
function parts(field, value) {
    if (typeof value === 'number')
        return [varint(field * 8), varint(value)];
    if (typeof value === 'string')
        return parts(field, Buffer.from(value));
    if (value instanceof Uint8Array)
        return [varint(field * 8 + 2), varint(value.length), value];
    const bytes = Buffer.alloc(4);
    bytes.writeFloatLE(value.float);
    return [varint(field * 8 + 5), bytes];
}
function varint(value) {
    const bytes = [];
    let left = BigInt.asUintN(64, BigInt(value));
    while (left > 127n) {
        bytes.push(Number(left & 127n) + 128);
        left >>= 7n;
    }
    return Uint8Array.from([...bytes, Number(left)]);
}


  }),

  41547:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  Ed: () => (  installPackage),
  Ad: () => (  listPackages),
  Ph: () => (  resolvePackage)
});

 
var external_node_fs_ = __webpack_require__(73024);
 
var external_node_path_ = __webpack_require__(76760);
 
var external_node_url_ = __webpack_require__(73136);
 
var problem = __webpack_require__(75254);
 
var external_node_os_ = __webpack_require__(48161);
; 


 
function cacheRoot(env) {
    const given = filled(env.RUNNER_TOOL_CACHE) ?? filled(env.ASSAY_CACHE);
    if (given !== undefined)
        return (0,external_node_path_.join)(given, 'assay');
    if (process.platform === 'win32')
        return (0,external_node_path_.join)(filled(env.LOCALAPPDATA) ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), 'AppData', 'Local'), 'assay');
    if (process.platform === 'darwin')
        return (0,external_node_path_.join)(filled(env.HOME) ?? (0,external_node_os_.homedir)(), 'Library', 'Caches', 'assay');
    return (0,external_node_path_.join)(filled(env.XDG_CACHE_HOME) ?? (0,external_node_path_.join)(filled(env.HOME) ?? (0,external_node_os_.homedir)(), '.cache'), 'assay');
}


function cacheFolder(entry, env) {
    const { recipe } = entry;
    const built = recipe === undefined ? '' : `-${recipe.libraries}-napi8-glibc${glibc() ?? '0'}-r${recipe.revision}`;
    return (0,external_node_path_.join)(cacheRoot(env), entry.name, `${entry.version}-${process.platform}-${process.arch}${built}`);
}
 
function glibc() {
    if (process.platform !== 'linux')
        return null;
    const report = process.report.getReport();
    return report.header?.glibcVersionRuntime ?? null;
}
function filled(text) {
    return text === undefined || text === '' ? undefined : text;
}

 
var catalogue = __webpack_require__(92076);
 
var external_node_child_process_ = __webpack_require__(31421);
 
var promises_ = __webpack_require__(51455);
; 
 
function isBinary(locked) {
    return locked.os !== undefined || locked.cpu !== undefined;
}
 
function fits(locked, machine) {
    const allows = (list, value) => list === undefined || value === null || list.includes(value);
    return allows(locked.os, machine.os) && allows(locked.cpu, machine.cpu) && allows(locked.libc, machine.libc);
}

; 

 
function machineInWords({ os, cpu, libc }) {
    return [os, cpu, libc].filter((each) => each !== null).join(' ');
}


function requireKind(entry, machine) {
    const given = machineInWords(machine);
    if (entry.machines === undefined || entry.machines.includes(given))
        return;
    throw new problem .A(`${entry.name} is installed on ${entry.machines.join(', ')} only; this is ${given}.`, `${stockOf(entry, machine)}Use ${bundledOf(entry)}a \`command\` here; or run the gate on a Linux x64 runner with glibc.`);
}
 
function bundledOf({ package: name }) {
    return name.startsWith('@tensorflow/') ? '`runtime: tfjs-wasm` or ' : '';
}
function stockOf({ package: name, version }, machine) {
    if (machine.libc === 'musl')
        return 'No maker has one for musl: take an image with glibc (Debian, Ubuntu). ';
    return `Run \`npm i ${name}@${version}\` in the repository: where its makers have one for this machine, its install step fetches it, and a package found there is used. `;
}

 
var half_plus_two = __webpack_require__(26362);
; 

 
function runProgram(program, options) {
    const [file, ...args] = program;
    const { cwd, seconds } = options;
    const env = { ...options.env };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(file, args, { cwd, env, timeout: seconds * 1000, maxBuffer: 64 * 1024 ** 2 }, (error, stdout, stderr) => {
            const output = `${stdout}\n${stderr}`.slice(-65_536);
            const fault = error?.code === 'ENOENT' ? 'ENOENT' : error?.killed === true ? 'timeout' : null;
            resolve({ ok: error === null, output, fault });
        });
    });
}

; 






 
const program = `
import { writeSync } from 'node:fs';
import util from 'node:util';
util.isNullOrUndefined ??= (value) => value == null;
util.isArray ??= Array.isArray;
const [module, folder, inputs] = process.argv.slice(1);
const imported = await import(module);
const tf = imported.default ?? imported;
await tf.ready();
const model = await tf.node.loadSavedModel(folder, ['serve'], 'serving_default');
const output = model.predict(tf.tensor1d(JSON.parse(inputs), 'float32'));
writeSync(1, 'answer:' + JSON.stringify([...(output.y ?? output).dataSync()]) + ':end');
`;


async function checkAddon(url, libraries, env) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'assay-check-'));
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(scratch, 'saved_model.pb'), (0,half_plus_two .i)());
        const path = [...libraries, env.LD_LIBRARY_PATH ?? ''].filter((each) => each !== '').join(':');
        const ended = await runProgram([
            process.execPath,
            '--input-type=module',
            '--eval',
            program,
            url,
            scratch,
            JSON.stringify(half_plus_two .Y.inputs),
        ], {
            env: { PATH: env.PATH, HOME: scratch, TMPDIR: scratch, TF_CPP_MIN_LOG_LEVEL: '1', LD_LIBRARY_PATH: path },
            cwd: scratch,
            seconds: 120,
        });
        const answer = /answer:(.*):end/.exec(ended.output)?.[1];
        if (answer === JSON.stringify(half_plus_two .Y.outputs))
            return;
        const said = answer ?? firstError(ended.output);
        throw new problem .A(`The built tfjs-node was withdrawn: a model that halves and adds two answered ${said} for ${half_plus_two .Y.inputs.join(', ')}.`, 'Build it again on the machine that runs it; when it stays so, use `runtime: tfjs-wasm` or `command`, and report it.');
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
function firstError(output) {
    const line = output.split('\n').find((each) => /Error|cannot open|not found|undefined symbol/.test(each)) ?? 'nothing';
    return line.trim().slice(0, 300);
}

 
var packages_recipe = __webpack_require__(17863);
; 





 
function compilerOf(env) {
    return env.CXX === undefined || env.CXX === '' ? 'g++' : env.CXX;
}
 
async function requireCompiler(env, cwd) {
    const ended = await runProgram([compilerOf(env), '--version'], { env, cwd, seconds: 60 });
    if (ended.ok)
        return;
    throw new problem .A(`The addon of tfjs-node must be compiled, and there is no C++ compiler: ${compilerOf(env)} did not start.`, 'Install one (`apt-get install g++`, `dnf install gcc-c++`), or name it in CXX; or bring the cache folder from a machine of the same kind.');
}


async function compileAddon(folder, env) {
    const at = (0,external_node_path_.join)(folder, 'node_modules', '@tensorflow', 'tfjs-node');
    const lib = (0,external_node_path_.join)(at, 'lib', 'napi-v8');
    await (0,promises_.mkdir)(lib, { recursive: true });
    const tensorflow = (0,external_node_path_.join)(folder, packages_recipe .hu, 'tensorflow');
    const ended = await runProgram([compilerOf(env), ...addonArguments((0,external_node_path_.relative)(at, tensorflow), (0,external_node_path_.relative)(lib, tensorflow))], {
        env,
        cwd: at,
        seconds: 900,
    });
    if (!ended.ok)
        throw compileProblem(ended, compilerOf(env));
}


function addonArguments(tensorflow, fromAddon) {
    return [
        ...['-O2', '-std=c++17', '-fPIC', '-shared', '-DNAPI_VERSION=8'],
        ...['-I.', `-I${tensorflow}/include`, '-I../../node-api-headers/include'],
        ...['binding/tfjs_backend.cc', 'binding/tfjs_binding.cc', '-o', 'lib/napi-v8/tfjs_binding.node'],
        ...[`-L${tensorflow}`, '-l:libtensorflow_cc.so.2', '-l:libtensorflow_framework.so.2'],
        `-Wl,-rpath,$ORIGIN/${fromAddon}`,
    ];
}
function compileProblem({ output, fault }, compiler) {
    const said = output.split('\n').find((line) => /error|undefined reference|cannot find/i.test(line)) ?? '';
    const why = fault === 'timeout' ? 'it took over 15 minutes' : said.trim().slice(0, 300) || 'it ended without a word';
    return new problem .A(`The addon of tfjs-node could not be compiled with ${compiler}: ${why}.`, 'Use g++ 9 or newer (C++17), with 2 GB of memory; CXX names another compiler.');
}

 
var external_node_crypto_ = __webpack_require__(77598);
 
var external_node_stream_promises_ = __webpack_require__(46466);
 
var external_node_stream_ = __webpack_require__(57075);
; 





 
function configuredIndex(env) {
    const named = [env.PIP_INDEX_URL, env.UV_DEFAULT_INDEX, env.UV_INDEX_URL].find((url) => (url ?? '') !== '');
    return named === undefined ? null : named.replace(/\/+$/, '');
}


async function fetchFromIndex(index, wheel, path) {
    const { address, headers } = withoutPassword(`${index}/${wheel.name}/`);
    const page = await get(address, { ...headers, accept: 'application/vnd.pypi.simple.v1+json, text/html;q=0.5' }, wheel);
    const found = linkTo(wheel.file, await page.text(), page.headers.get('content-type') ?? '');
    if (found === null) {
        throw new problem .A(`${wheel.name} ${wheel.version} could not be downloaded: the package index does not offer ${wheel.file}.`, 'Ask who runs your package index to offer it.');
    }
    const file = new URL(found, page.url);
    const sameHost = file.host === new URL(address).host;
    const answer = await get(file.href, sameHost ? headers : {}, wheel);
    try {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(answer.body), atMost(wheel.bytes), (0,external_node_fs_.createWriteStream)(path));
    }
    catch (cause) {
        await (0,promises_.rm)(path, { force: true });
        throw unreachable(wheel, cause);
    }
}
 
function linkTo(file, page, type) {
    if (type.includes('json')) {
        const { files = [] } = JSON.parse(page);
        return files.find(({ filename }) => filename === file)?.url ?? null;
    }
    for (const [, address = ''] of page.matchAll(/<a\b[^>]*?\bhref\s*=\s*["']([^"']+)["']/gi)) {
        const plain = address.replaceAll('&amp;', '&');
        if (decodeURIComponent(plain.split(/[?#]/)[0]?.split('/').at(-1) ?? '') === file)
            return plain;
    }
    return null;
}
function withoutPassword(address) {
    const url = new URL(address);
    if (url.username === '')
        return { address: url.href, headers: {} };
    const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    url.username = '';
    url.password = '';
    return { address: url.href, headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` } };
}
async function get(address, headers, wheel) {
    const answer = await fetch(address, { headers, signal: AbortSignal.timeout(3_600_000) }).catch((cause) => {
        throw unreachable(wheel, cause);
    });
    if (answer.ok)
        return answer;
    throw new problem .A(`${wheel.name} ${wheel.version} could not be downloaded: the package index answered ${answer.status}.`, 'Check PIP_INDEX_URL, and the user and password in it.');
}
function atMost(bytes) {
    return async function* (source) {
        let seen = 0;
        for await (const chunk of source) {
            seen += chunk.length;
            if (seen > bytes)
                throw new Error('more bytes came than the pinned file has');
            yield chunk;
        }
    };
}
function unreachable(wheel, cause) {
    return new problem .A(`${wheel.name} ${wheel.version} could not be downloaded: the package index could not be reached.`, 'Check PIP_INDEX_URL and the network; behind a proxy install Python 3 with pip, which knows proxies.', { cause });
}

; 








 
const pips = [['python3', '-m', 'pip'], ['python', '-m', 'pip'], ['pip3'], ['pip']];
 
const platforms = ['manylinux_2_28', 'manylinux_2_27', 'manylinux_2_17', 'manylinux2014', 'manylinux2010'];
const seconds = 3600;


async function downloadWheel(wheel, folder, env) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, wheel.file);
    const said = await withPip(wheel, folder, env);
    if (said === null) {
        const index = configuredIndex(env);
        if (index === null)
            throw noWay(wheel);
        await fetchFromIndex(index, wheel, path);
    }
    else if (!said.ok) {
        throw pipProblem(wheel, said.output, said.fault);
    }
    if (!(0,external_node_fs_.existsSync)(path))
        throw pipProblem(wheel, 'no file came', null);
    const digest = await sha256(path);
    if (digest !== wheel.sha256)
        throw wrongHash(wheel);
    return path;
}
 
async function withPip(wheel, folder, env) {
    const list = (0,external_node_path_.join)(folder, 'requirements.txt');
    await (0,promises_.writeFile)(list, `${wheel.name}==${wheel.version} --hash=sha256:${wheel.sha256}\n`);
    const what = ['download', '--no-deps', '--only-binary=:all:', '--python-version', '3.12', '--implementation', 'cp'];
    const where = platforms.flatMap((platform) => ['--platform', `${platform}_x86_64`]);
    const quiet = ['--no-input', '--disable-pip-version-check', '--progress-bar', 'off'];
    const args = [...what, ...where, ...quiet, '--require-hashes', '-r', list, '-d', folder];
    for (const [program, ...words] of pips) {
        const ended = await runProgram([program, ...words, ...args], { env, cwd: folder, seconds });
        const absent = ended.fault === 'ENOENT' || /No module named pip|command not found/.test(ended.output);
        if (!absent)
            return ended;
    }
    return null;
}
async function sha256(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 ** 2 }), hash);
    return hash.digest('hex');
}
function noWay(wheel) {
    return new problem .A(`${wheel.name} ${wheel.version} could not be downloaded: there is no pip on the PATH, and no index is configured.`, 'Install Python 3 with pip, or name the package index of your company in PIP_INDEX_URL.');
}
function wrongHash(wheel) {
    return new problem .A(`${wheel.file} is not the file that this version of Assay pins (sha256 differs).`, 'Do not use it. Ask who runs your package index or proxy why its copy differs from the published one.');
}
 
function pipProblem(wheel, output, fault) {
    const what = `${wheel.name} ${wheel.version} could not be downloaded`;
    if (/DO NOT MATCH THE HASHES/i.test(output))
        return wrongHash(wheel);
    if (/No space left on device|Errno 28/.test(output)) {
        return new problem .A(`${what}: the disk is full.`, 'Free space there, or set ASSAY_CACHE and TMPDIR to another disk.');
    }
    if (fault === 'timeout') {
        return new problem .A(`${what} within ${seconds / 60} minutes.`, 'Run the command again: pip keeps what it has fetched.');
    }
    const offline = /NewConnectionError|Max retries exceeded|ConnectTimeout|ReadTimeout|ProxyError|SSLError|Name or service not known|Temporary failure/i;
    if (offline.test(output)) {
        return new problem .A(`${what}: the package index could not be reached.`, 'Run it where the index can be reached, set PIP_INDEX_URL or PIP_PROXY, or put the file into a folder that PIP_FIND_LINKS names.');
    }
    if (/No matching distribution|Could not find a version/.test(output)) {
        return new problem .A(`${what}: the package index does not offer ${wheel.file}.`, 'Ask who runs your package index to offer it, or put the file into a folder that PIP_FIND_LINKS names.');
    }
    const last = output.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
    return new problem .A(`${what}: pip said "${last}".`, 'Run the command again; `python3 -m pip download` shows more.');
}

; 





function libraryFolders(folder) {
    const nvidia = (0,external_node_path_.join)(folder, packages_recipe .hu, 'nvidia');
    if (!(0,external_node_fs_.existsSync)(nvidia))
        return [];
    return (0,external_node_fs_.readdirSync)(nvidia)
        .map((name) => (0,external_node_path_.join)(nvidia, name, 'lib'))
        .filter((path) => (0,external_node_fs_.existsSync)(path))
        .sort();
}

; 





function findUpward(start, name) {
    const top = (0,external_node_path_.parse)(start).root;
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        const found = packageIn((0,external_node_path_.join)(folder, 'node_modules'), name);
        if (found !== null || folder === top)
            return found;
    }
}
 
function packageIn(modules, name) {
    const folder = (0,external_node_path_.join)(modules, ...name.split('/'));
    try {
        const manifest = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'package.json'), 'utf8'));
        const main = typeof manifest.main === 'string' ? manifest.main : 'index.js';
        const file = [main, `${main}.js`, (0,external_node_path_.join)(main, 'index.js')]
            .map((path) => (0,external_node_path_.join)(folder, path))
            .find((path) => (0,external_node_fs_.existsSync)(path));
        if (file === undefined || typeof manifest.version !== 'string')
            return null;
        return { folder, version: manifest.version, url: (0,external_node_url_.pathToFileURL)(file).href };
    }
    catch {
        return null;
    }
}

 
var external_node_zlib_ = __webpack_require__(38522);
; 






const endSize = 22;
const longestComment = 65_535;


async function unpackWheel(file, wanted, into) {
    const handle = await (0,promises_.open)(file, 'r');
    try {
        const members = (await directoryOf(handle)).filter(({ name }) => wanted.some((pattern) => pattern.test(name)));
        for (const member of members) {
            if (member.name.startsWith('/') || member.name.split('/').includes('..'))
                throw damaged('a name leads out of it');
            const target = (0,external_node_path_.join)(into, member.name);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await unpack(file, handle, member, target);
        }
        return members.map(({ name }) => name);
    }
    finally {
        await handle.close();
    }
}
async function unpack(file, handle, member, target) {
    const local = await read(handle, member.header, 30);
    if (local.readUInt32LE(0) !== 0x04034b50)
        throw damaged(`${member.name} is not where the directory says`);
    const start = member.header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
    if (member.method !== 0 && member.method !== 8)
        throw damaged(`${member.name} is packed by method ${member.method}`);
    const sink = (0,external_node_fs_.createWriteStream)(target, { mode: (member.mode & 0o111) === 0 ? 0o644 : 0o755 });
    if (member.packed === 0) {
        sink.end();
        return;
    }
    const source = (0,external_node_fs_.createReadStream)(file, { start, end: start + member.packed - 1, highWaterMark: 1024 ** 2 });
    const opener = member.method === 8 ? (0,external_node_zlib_.createInflateRaw)({ chunkSize: 256 * 1024 }) : new external_node_stream_.PassThrough();
    await (0,external_node_stream_promises_.pipeline)(source, opener, sink);
    if (sink.bytesWritten !== member.size)
        throw damaged(`${member.name} has ${sink.bytesWritten} bytes`);
}
async function directoryOf(handle) {
    const { size } = await handle.stat();
    const from = Math.max(0, size - endSize - longestComment);
    const tail = await read(handle, from, size - from);
    const at = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    if (at < 0 || at + endSize > tail.length)
        throw damaged('it has no directory');
    const count = tail.readUInt16LE(at + 10);
    const length = tail.readUInt32LE(at + 12);
    const start = tail.readUInt32LE(at + 16);
    if (count === 0xffff || start === 0xffffffff)
        throw damaged('it is larger than a plain zip archive can be');
    const bytes = await read(handle, start, length);
    const members = [];
    for (let offset = 0; members.length < count;) {
        if (offset + 46 > bytes.length || bytes.readUInt32LE(offset) !== 0x02014b50)
            throw damaged('its directory ends early');
        const nameEnd = offset + 46 + bytes.readUInt16LE(offset + 28);
        members.push({
            name: bytes.toString('utf8', offset + 46, nameEnd),
            method: bytes.readUInt16LE(offset + 10),
            packed: bytes.readUInt32LE(offset + 20),
            size: bytes.readUInt32LE(offset + 24),
            header: bytes.readUInt32LE(offset + 42),
            mode: (bytes.readUInt32LE(offset + 38) >>> 16) & 0o777,
        });
        offset = nameEnd + bytes.readUInt16LE(offset + 30) + bytes.readUInt16LE(offset + 32);
    }
    return members;
}
async function read(handle, position, length) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, position);
    if (bytesRead !== length)
        throw damaged('it ends early');
    return buffer;
}
function damaged(why) {
    return new Error(`the wheel is not what it should be: ${why}`);
}

; 












async function requireMachine(recipe, folder, io) {
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    if (bavail * bsize < (0,packages_recipe .vy)(recipe)) {
        throw new problem .A(`${recipe.libraries} needs ${gigabytes((0,packages_recipe .vy)(recipe))} of free disk while it is built; ${folder} has ${gigabytes(bavail * bsize)}.`, 'Free space there, or set ASSAY_CACHE to a folder on another disk.');
    }
    if (recipe.finish === 'compile-addon')
        await requireCompiler(io.env, folder);
}


async function runRecipe(recipe, folder, io) {
    const into = (0,external_node_path_.join)(folder, packages_recipe .hu);
    const names = [];
    io.log.info(`${recipe.libraries}: ${gigabytes((0,packages_recipe .eQ)(recipe))} in ${recipe.wheels.length} wheels to download`);
    for (const [index, wheel] of recipe.wheels.entries()) {
        const step = `${index + 1} of ${recipe.wheels.length}`;
        io.log.info(`${step}: ${wheel.name} ${wheel.version}, ${Math.ceil(wheel.bytes / 1e6)} MB`);
        const downloads = (0,external_node_path_.join)(folder, 'downloads');
        const file = await downloadWheel(wheel, downloads, io.env);
        names.push(...(await unpackWheel(file, recipe.members, into)));
        await (0,promises_.rm)(downloads, { recursive: true, force: true });
    }
    const absent = recipe.members.filter((pattern) => !names.some((name) => pattern.test(name)));
    if (absent.length > 0)
        throw new Error(`the wheels hold no ${absent.join(', ')}`);
    await finish[recipe.finish](folder, io);
}
const finish = {
    async 'compile-addon'(folder, io) {
        io.log.info('Compiling the addon of tfjs-node (about 15 s on one core)');
        await compileAddon(folder, io.env);
        const built = packageIn((0,external_node_path_.join)(folder, 'node_modules'), '@tensorflow/tfjs-node');
        if (built === null)
            throw new Error(`there is no @tensorflow/tfjs-node in ${folder}`);
        io.log.info('Trying it on a model whose answers are known');
        await checkAddon(built.url, libraryFolders(folder), io.env);
    },
     
    async 'place-providers'(folder) {
        for (const name of ['libonnxruntime_providers_cuda.so', 'libonnxruntime_providers_shared.so']) {
            const target = (0,external_node_path_.join)(folder, 'node_modules/onnxruntime-node/bin/napi-v6/linux/x64', name);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,promises_.copyFile)((0,external_node_path_.join)(folder, packages_recipe .hu, 'onnxruntime/capi', name), target);
        }
        await (0,promises_.rm)((0,external_node_path_.join)(folder, packages_recipe .hu, 'onnxruntime'), { recursive: true, force: true });
    },
};
function gigabytes(bytes) {
    return `${(bytes / 1e9).toFixed(1)} GB`;
}

; 










async function installInto(folder, entry, pin, io) {
    const machine = io.machine ?? thisMachine();
    requireKind(entry, machine);
    const binaries = Object.values(pin.packages).filter(isBinary);
    if (binaries.length > 0 && !binaries.some((locked) => fits(locked, machine))) {
        throw new problem .A(`${entry.package} ${entry.version} has no pinned binary for ${Object.values(machine).join(' ')}: only packages with a known sha512 are installed.`, `Run \`npm i ${entry.package}@${entry.version}\` in the repository: a package found there is used.`);
    }
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
    if (entry.recipe !== undefined)
        await requireMachine(entry.recipe, (0,external_node_path_.dirname)(folder), io);
    io.log.info(`Installing ${pin.package} ${pin.version} into ${folder}`);
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(folder), `.${(0,external_node_path_.basename)(folder)}-`));
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(temporary, 'package.json'), JSON.stringify(manifestOf(pin), null, 2));
        await (0,promises_.writeFile)((0,external_node_path_.join)(temporary, 'package-lock.json'), JSON.stringify(lockOf(pin, machine), null, 2));
        await npmCi(temporary, entry, io.env);
        if (entry.recipe !== undefined)
            await runRecipe(entry.recipe, temporary, io);
         
        await (0,promises_.chmod)(temporary, 0o755);
        await takePlace(temporary, folder);
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
 
function manifestOf(pin) {
    return { name: `assay-${pin.name}`, version: '0.0.0', private: true, dependencies: rootsOf(pin) };
}


function lockOf(pin, machine) {
    const root = { name: `assay-${pin.name}`, version: '0.0.0', dependencies: rootsOf(pin) };
    const wanted = Object.entries(pin.packages).filter(([, locked]) => fits(locked, machine));
    const names = new Set(wanted.map(([key]) => key));
    const packages = wanted.map(([key, locked]) => {
        const { optionalDependencies = {}, optional: _, ...rest } = locked;
        const held = Object.entries(optionalDependencies).filter(([name]) => names.has(`node_modules/${name}`));
        return [key, { ...rest, dependencies: { ...rest.dependencies, ...Object.fromEntries(held) } }];
    });
    return {
        name: root.name,
        version: root.version,
        lockfileVersion: 3,
        requires: true,
        packages: { '': root, ...Object.fromEntries(packages) },
    };
}
function rootsOf(pin) {
    return { [pin.package]: pin.version, ...pin.beside };
}
 
function thisMachine() {
    if (process.platform !== 'linux')
        return { os: process.platform, cpu: process.arch, libc: null };
    return { os: 'linux', cpu: process.arch, libc: glibc() === null ? 'musl' : 'glibc' };
}
async function takePlace(temporary, folder) {
    try {
        await (0,promises_.rename)(temporary, folder);
    }
    catch (cause) {
        const code = cause.code;
         
        if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'EPERM')
            throw cause;
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.rename)(temporary, folder);
    }
}
function npmCi(folder, entry, env) {
    const windows = process.platform === 'win32';
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)(windows ? 'npm.cmd' : 'npm', args, {
            cwd: folder,
            env: { ...env },
            shell: windows,
            timeout: 600_000,
            maxBuffer: 16 * 1024 ** 2,
        }, (error, stdout, stderr) => {
            if (error === null)
                resolve();
            else
                reject(npmProblem(entry, error, `${stdout}\n${stderr}`));
        });
    });
}
function npmProblem(entry, error, output) {
    const what = `${entry.package} ${entry.version} could not be installed`;
    if (error.code === 'ENOENT') {
        return new problem .A(`${what}: npm was not found on the PATH.`, `Install npm, or ${lowerFirst(entry.mend)}`, {
            cause: error,
        });
    }
    if (/EINTEGRITY/.test(output)) {
        return new problem .A(`${what}: a tarball from the registry is not the one that this version of Assay pins (sha512 differs).`, 'Do not install it. Ask who runs your npm registry or proxy why its copy differs from the published one.', { cause: error });
    }
    if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|ENOTCACHED/.test(output)) {
        return new problem .A(`${what}: the npm registry could not be reached.`, entry.mend, { cause: error });
    }
    const code = /npm error code (\w+)/.exec(output)?.[1] ?? 'unknown error';
    return new problem .A(`${what}: npm ended with ${code}.`, entry.mend, { cause: error });
}
function lowerFirst(text) {
    return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

; 











async function resolvePackage(name, io) {
    const entry = known(name);
    const here = lookup(entry, io);
    if (here !== null)
        return here;
    if (!io.allowInstall || entry.pin === undefined) {
        io.log.info(`Not installed: ${entry.package} (looked in node_modules from ${io.root} upward and in ${cacheFolder(entry, io.env)}).`);
        throw new problem .A(`${entry.package} ${entry.version} (${entry.purpose}) was not found: not in node_modules, not in the cache.`, entry.mend);
    }
    return installPackage(name, io);
}
 
async function installPackage(name, io) {
    const entry = known(name);
    const folder = cacheFolder(entry, io.env);
    const there = inCache(entry, io.env);
    if (there !== null)
        return there;
    if (entry.pin === undefined) {
        throw new problem .A(`${entry.package} ${entry.version} cannot be installed from here.`, entry.mend);
    }
    await installInto(folder, entry, entry.pin, io);
    const installed = inCache(entry, io.env);
    if (installed === null)
        throw new problem .A(`npm ended well, but ${entry.package} ${entry.version} is not in ${folder}.`, entry.mend);
    return { ...installed, from: 'installed' };
}
 
function listPackages(io) {
    return catalogue .s.map((entry) => ({ ...entry, found: lookup(entry, io) }));
}
function lookup(entry, io) {
    for (const start of [io.root, (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(chunkUrl))]) {
        const found = findUpward(start, entry.package);
        if (found === null)
            continue;
        const why = unusable(entry, found);
        if (why === null)
            return { name: entry.name, ...found, from: 'node_modules', libraries: [] };
        io.log.info(`${entry.package} ${found.version} in ${found.folder} is not used: ${why}.`);
    }
    return inCache(entry, io.env);
}
function inCache(entry, env) {
    const folder = cacheFolder(entry, env);
    const found = packageIn((0,external_node_path_.join)(folder, 'node_modules'), entry.pin?.package ?? entry.package);
    if (found === null || unusable(entry, found) !== null)
        return null;
    return { name: entry.name, ...found, from: 'cache', libraries: libraryFolders(folder) };
}
function unusable(entry, found) {
    if (found.version !== entry.version)
        return `needed exactly ${entry.version}`;
    if (entry.needs === undefined || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(found.folder, entry.needs)))
        return null;
    return `it has no ${entry.needs}`;
}
function known(name) {
    const entry = (0,catalogue .A)(name);
    if (entry === undefined) {
        throw new problem .A(`There is no runtime named ${name}: needed one of ${catalogue .s.map((each) => each.name).join(', ')}.`, 'See `assay runtime list`.');
    }
    return entry;
}


  })

};
