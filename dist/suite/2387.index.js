export const id = 2387;
export const ids = [2387];
export const modules = {

/***/ 2387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5254);
/* harmony import */ var _packages_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3155);


const command = {
    help: `assay runtime list            the native engines, their versions and where they were found
assay runtime install NAME    put one into the cache, by exact version and integrity
`,
    options: {},
    async run({ io, options, words }) {
        const [what = 'list', name, ...more] = words;
        if (what === 'list' && name === undefined) {
            for (const { name: id, version, found } of (0,_packages_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .listPackages */ .Ad)(io)) {
                const where = found === null ? 'not here' : `${found.from}: ${found.folder}`;
                process.stdout.write(`${id.padEnd(16)}${version.padEnd(14)}${where}\n`);
            }
            return 0;
        }
        if (what === 'install' && name !== undefined && more.length === 0) {
            const found = await (0,_packages_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .installPackage */ .Ed)(name, io);
            if (!options.quiet)
                process.stdout.write(`${name} ${found.version} is ready (${found.from}).\n`);
            return 0;
        }
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`Needed "list" or "install NAME", given "${words.join(' ')}".`, 'Usage: assay runtime list|install NAME');
    },
};


/***/ }),

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ catalogue),
  A: () => (/* binding */ nativePackage)
});

;// CONCATENATED MODULE: ./lib/packages/pins/duckdb.js
const duckdb = {
    "name": "duckdb",
    "package": "@duckdb/node-api",
    "version": "1.5.5-r.5",
    "packages": {
        "node_modules/@duckdb/node-api": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-ZMX+sel3DjSKbGuQ44Y5Tp5LwYjlJkhB5faKr+9sSMcxixDMSW+8vaTOD1uRDuN9o0udUoCY/XX9PI1haEZuZg==",
            "dependencies": {
                "@duckdb/node-bindings": "1.5.5-r.5"
            }
        },
        "node_modules/@duckdb/node-bindings": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-sR7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg==",
            "dependencies": {
                "detect-libc": "^2.1.2"
            },
            "optionalDependencies": {
                "@duckdb/node-bindings-darwin-arm64": "1.5.5-r.5",
                "@duckdb/node-bindings-darwin-x64": "1.5.5-r.5",
                "@duckdb/node-bindings-linux-arm64": "1.5.5-r.5",
                "@duckdb/node-bindings-linux-arm64-musl": "1.5.5-r.5",
                "@duckdb/node-bindings-linux-x64": "1.5.5-r.5",
                "@duckdb/node-bindings-linux-x64-musl": "1.5.5-r.5",
                "@duckdb/node-bindings-win32-arm64": "1.5.5-r.5",
                "@duckdb/node-bindings-win32-x64": "1.5.5-r.5"
            }
        },
        "node_modules/@duckdb/node-bindings-darwin-arm64": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==",
            "optional": true,
            "os": [
                "darwin"
            ],
            "cpu": [
                "arm64"
            ]
        },
        "node_modules/@duckdb/node-bindings-darwin-x64": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==",
            "optional": true,
            "os": [
                "darwin"
            ],
            "cpu": [
                "x64"
            ]
        },
        "node_modules/@duckdb/node-bindings-linux-arm64": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==",
            "optional": true,
            "os": [
                "linux"
            ],
            "cpu": [
                "arm64"
            ],
            "libc": [
                "glibc"
            ]
        },
        "node_modules/@duckdb/node-bindings-linux-arm64-musl": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==",
            "optional": true,
            "os": [
                "linux"
            ],
            "cpu": [
                "arm64"
            ],
            "libc": [
                "musl"
            ]
        },
        "node_modules/@duckdb/node-bindings-linux-x64": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==",
            "optional": true,
            "os": [
                "linux"
            ],
            "cpu": [
                "x64"
            ],
            "libc": [
                "glibc"
            ]
        },
        "node_modules/@duckdb/node-bindings-linux-x64-musl": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==",
            "optional": true,
            "os": [
                "linux"
            ],
            "cpu": [
                "x64"
            ],
            "libc": [
                "musl"
            ]
        },
        "node_modules/@duckdb/node-bindings-win32-arm64": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==",
            "optional": true,
            "os": [
                "win32"
            ],
            "cpu": [
                "arm64"
            ]
        },
        "node_modules/@duckdb/node-bindings-win32-x64": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==",
            "optional": true,
            "os": [
                "win32"
            ],
            "cpu": [
                "x64"
            ]
        },
        "node_modules/detect-libc": {
            "version": "2.1.2",
            "integrity": "sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ=="
        }
    }
};

;// CONCATENATED MODULE: ./lib/packages/catalogue.js

const catalogue = [
    {
        name: duckdb.name,
        package: duckdb.package,
        version: duckdb.version,
        purpose: 'engine of the data gate',
        pin: duckdb,
        mend: `Run \`assay runtime install ${duckdb.name}\` where the registry can be reached, or \`npm i ${duckdb.package}@${duckdb.version}\` in the repository.`,
    },
    tensorflow('tfjs-node', '@tensorflow/tfjs-node', 'TensorFlow on the CPU for the model gate'),
    tensorflow('tfjs-node-gpu', '@tensorflow/tfjs-node-gpu', 'TensorFlow on the GPU for the model gate'),
];
/** The package of that name, or undefined. */
function nativePackage(name) {
    return catalogue.find((entry) => entry.name === name);
}
function tensorflow(name, from, purpose) {
    const version = '4.22.0';
    return {
        name,
        package: from,
        version,
        purpose,
        mend: `Run \`npm i ${from}@${version}\` in the repository or on the runner: its install step fetches libtensorflow.`,
    };
}


/***/ }),

/***/ 3155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ed: () => (/* binding */ installPackage),
  Ad: () => (/* binding */ listPackages),
  Ph: () => (/* binding */ resolvePackage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(5254);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/packages/cache-folder.js


/** Where native packages are kept: the runner's tool cache, `ASSAY_CACHE`, or the user's cache directory. */
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
/** The folder of one package in the cache: `<root>/<name>/<version>-<platform>-<arch>`. */
function cacheFolder(entry, env) {
    return (0,external_node_path_.join)(cacheRoot(env), entry.name, `${entry.version}-${process.platform}-${process.arch}`);
}
function filled(text) {
    return text === undefined || text === '' ? undefined : text;
}

// EXTERNAL MODULE: ./lib/packages/catalogue.js + 1 modules
var catalogue = __webpack_require__(3119);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/packages/pin.js
/** Whether a locked package is a binary for one kind of machine only. */
function isBinary(locked) {
    return locked.os !== undefined || locked.cpu !== undefined;
}
/** Whether a locked package may be used on the machine. */
function fits(locked, machine) {
    const allows = (list, value) => list === undefined || value === null || list.includes(value);
    return allows(locked.os, machine.os) && allows(locked.cpu, machine.cpu) && allows(locked.libc, machine.libc);
}

;// CONCATENATED MODULE: ./lib/packages/install.js





/**
 * Installs a pinned package with `npm ci` into `folder`, all or nothing: it is made beside it and renamed.
 * No install script runs; npm checks every tarball against the pin's sha512. Errors: `Problem` with the mend.
 */
async function installInto(folder, entry, pin, io) {
    const machine = thisMachine();
    if (!Object.values(pin.packages).some((locked) => isBinary(locked) && fits(locked, machine))) {
        throw new problem/* Problem */.A(`${entry.package} ${entry.version} has no pinned binary for ${Object.values(machine).join(' ')}: only packages with a known sha512 are installed.`, `Run \`npm i ${entry.package}@${entry.version}\` in the repository: a package found there is used.`);
    }
    io.log.info(`Installing ${entry.package} ${entry.version} into ${folder}`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(folder), `.${(0,external_node_path_.basename)(folder)}-`));
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(temporary, 'package.json'), JSON.stringify(manifestOf(pin), null, 2));
        await (0,promises_.writeFile)((0,external_node_path_.join)(temporary, 'package-lock.json'), JSON.stringify(lockOf(pin, machine), null, 2));
        await npmCi(temporary, entry, io.env);
        // A temporary folder is its maker's alone; a cache on a runner image is filled by one user and read by another.
        await (0,promises_.chmod)(temporary, 0o755);
        await takePlace(temporary, folder);
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
/** The package.json that the lock file belongs to. */
function manifestOf(pin) {
    return { name: `assay-${pin.name}`, version: '0.0.0', private: true, dependencies: { [pin.package]: pin.version } };
}
/**
 * The package-lock.json of the pin for one machine: exact versions and integrity, no addresses, so the user's own
 * registry serves it. The machine's binary is written as required, because npm passes silently over an optional
 * package whose tarball is not the expected one; binaries of other machines are left out.
 */
function lockOf(pin, machine) {
    const root = { name: `assay-${pin.name}`, version: '0.0.0', dependencies: { [pin.package]: pin.version } };
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
/** The machine that this process runs on. */
function thisMachine() {
    if (process.platform !== 'linux')
        return { os: process.platform, cpu: process.arch, libc: null };
    const report = process.report.getReport();
    return { os: 'linux', cpu: process.arch, libc: report.header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc' };
}
async function takePlace(temporary, folder) {
    try {
        await (0,promises_.rename)(temporary, folder);
    }
    catch (cause) {
        const code = cause.code;
        // A folder that stands there was left half made or made by another process just now; ours is complete.
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
        return new problem/* Problem */.A(`${what}: npm was not found on the PATH.`, `Install npm, or ${lowerFirst(entry.mend)}`, {
            cause: error,
        });
    }
    if (/EINTEGRITY/.test(output)) {
        return new problem/* Problem */.A(`${what}: a tarball from the registry is not the one that this version of Assay pins (sha512 differs).`, 'Do not install it. Ask who runs your npm registry or proxy why its copy differs from the published one.', { cause: error });
    }
    if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|ENOTCACHED/.test(output)) {
        return new problem/* Problem */.A(`${what}: the npm registry could not be reached.`, entry.mend, { cause: error });
    }
    const code = /npm error code (\w+)/.exec(output)?.[1] ?? 'unknown error';
    return new problem/* Problem */.A(`${what}: npm ended with ${code}.`, entry.mend, { cause: error });
}
function lowerFirst(text) {
    return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/packages/node-modules.js



/**
 * The first `node_modules/<name>` from `start` upward, as Node would find it, or null.
 * A package.json that cannot be read counts as not there.
 */
function findUpward(start, name) {
    const top = (0,external_node_path_.parse)(start).root;
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        const found = packageIn((0,external_node_path_.join)(folder, 'node_modules'), name);
        if (found !== null || folder === top)
            return found;
    }
}
/** The package in one `node_modules` folder, or null. */
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

;// CONCATENATED MODULE: ./lib/packages/resolve.js







/**
 * Finds a native package at its exact version: in `node_modules` from the repository's root upward, from this program's
 * own place upward, in the tool cache, and last by installing it into the cache (sha512 of every tarball checked by npm).
 * Another version on the way is named in the log and passed by. Errors: `Problem` with the mend.
 */
async function resolvePackage(name, io) {
    const entry = known(name);
    const here = lookup(entry, io);
    if (here !== null)
        return here;
    if (!io.allowInstall || entry.pin === undefined) {
        io.log.info(`Looked for ${entry.package} in node_modules from ${io.root} upward and in ${cacheFolder(entry, io.env)}.`);
        throw new problem/* Problem */.A(`${entry.package} ${entry.version} (${entry.purpose}) was not found: not in node_modules, not in the cache.`, entry.mend);
    }
    return installPackage(name, io);
}
/** Puts a package into the cache, ahead of time or because it is needed now. Already there: nothing is fetched. */
async function installPackage(name, io) {
    const entry = known(name);
    const folder = cacheFolder(entry, io.env);
    const cached = exact(entry, packageIn((0,external_node_path_.join)(folder, 'node_modules'), entry.package), 'cache');
    if (cached !== null)
        return cached;
    if (entry.pin === undefined) {
        throw new problem/* Problem */.A(`${entry.package} ${entry.version} cannot be installed from here.`, entry.mend);
    }
    await installInto(folder, entry, entry.pin, io);
    const installed = exact(entry, packageIn((0,external_node_path_.join)(folder, 'node_modules'), entry.package), 'installed');
    if (installed === null)
        throw new problem/* Problem */.A(`npm ended well, but ${entry.package} ${entry.version} is not in ${folder}.`, entry.mend);
    return installed;
}
/** Every native package with where it is now, for `assay runtime list`. */
function listPackages(io) {
    return catalogue/* catalogue */.s.map((entry) => ({ ...entry, found: lookup(entry, io) }));
}
function lookup(entry, io) {
    for (const start of [io.root, (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url))]) {
        const found = findUpward(start, entry.package);
        const good = exact(entry, found, 'node_modules');
        if (good !== null)
            return good;
        if (found !== null)
            io.log.info(`${entry.package} ${found.version} in ${found.folder} is not used: needed exactly ${entry.version}.`);
    }
    return exact(entry, packageIn((0,external_node_path_.join)(cacheFolder(entry, io.env), 'node_modules'), entry.package), 'cache');
}
function exact(entry, found, from) {
    return found?.version === entry.version ? { name: entry.name, ...found, from } : null;
}
function known(name) {
    const entry = (0,catalogue/* nativePackage */.A)(name);
    if (entry === undefined) {
        throw new problem/* Problem */.A(`There is no runtime named ${name}: needed one of ${catalogue/* catalogue */.s.map((each) => each.name).join(', ')}.`, 'See `assay runtime list`.');
    }
    return entry;
}


/***/ })

};
