export const id = 3155;
export const ids = [3155];
export const modules = {

/***/ 84126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ catalogue),
  A: () => (/* binding */ nativePackage)
});

;// CONCATENATED MODULE: ./lib/packages/pins/arrow.js
const arrow = {
    "name": "arrow",
    "package": "apache-arrow",
    "version": "21.2.0",
    "packages": {
        "node_modules/@types/node": {
            "version": "25.9.9",
            "integrity": "sha512-b4e2xxj/yMeT2hNlD6x7zNFiQK2Dlmkb9CQ6v3/1G2RezKN4YS2lcEv8lzGm1mhs4f2lM4yNAMI/zUDBZBBt7w==",
            "dependencies": {
                "undici-types": ">=7.24.0 <7.24.7"
            }
        },
        "node_modules/apache-arrow": {
            "version": "21.2.0",
            "integrity": "sha512-Hxe6Agq26gQOM954qpzYSllJBPJl+e16U5CkfuMUhLrNba+5nKkttIVlflaovN6oaTratqMGAO8H5u/aNhmHWQ==",
            "dependencies": {
                "@types/node": "^25.2.0",
                "flatbuffers": "^25.1.24",
                "json-with-bigint": "^3.5.3",
                "tslib": "^2.6.2"
            }
        },
        "node_modules/flatbuffers": {
            "version": "25.9.23",
            "integrity": "sha512-MI1qs7Lo4Syw0EOzUl0xjs2lsoeqFku44KpngfIduHBYvzm8h2+7K8YMQh1JtVVVrUvhLpNwqVi4DERegUJhPQ=="
        },
        "node_modules/json-with-bigint": {
            "version": "3.5.12",
            "integrity": "sha512-uwbF/wSSuOgC7qqlq27Xp5B6a2MHVug3t0idZdTqu0JnlFvgJuH7ju+KAk/J06C7GfhoYy2gnb9wz2INqcne7w=="
        },
        "node_modules/tslib": {
            "version": "2.9.1",
            "integrity": "sha512-a4Ux9VKuIMHsOS7ENbEq6hK2ZGYIT27Rtl0E4eD9KqwxhKiQeMZE/9xb3IdYwWaSOyIBQLExhQgXDTYoiCxnWA=="
        },
        "node_modules/undici-types": {
            "version": "7.24.6",
            "integrity": "sha512-WRNW+sJgj5OBN4/0JpHFqtqzhpbnV0GuB+OozA9gCL7a993SmU+1JBZCzLNxYsbMfIeDL+lTsphD5jN5N+n0zg=="
        }
    }
};

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

;// CONCATENATED MODULE: ./lib/packages/pins/ocr.js
const ocr = {
    "name": "ocr",
    "package": "tesseract.js",
    "version": "7.0.0",
    "beside": {
        "@tesseract.js-data/eng": "1.0.0"
    },
    "packages": {
        "node_modules/@tesseract.js-data/eng": {
            "version": "1.0.0",
            "integrity": "sha512-mbTumm6KQPUHyzTPQaF3ObXYnx0SqqfV2nabqFVQBwD6Kl7PhGSLSzOlfFTWy0P3BjghaSKA2W9GB19Jk+ZcTg=="
        },
        "node_modules/bmp-js": {
            "version": "0.1.0",
            "integrity": "sha512-vHdS19CnY3hwiNdkaqk93DvjVLfbEcI8mys4UjuWrlX1haDmroo8o4xCzh4wD6DGV6HxRCyauwhHRqMTfERtjw=="
        },
        "node_modules/idb-keyval": {
            "version": "6.3.0",
            "integrity": "sha512-um+2dgAWmYsu615EXpWVwSmapJhON0G43t3Ka/EVaohzPQXSMqKEqeDK/oIW3Ow+BXaF2PvSc+oBTFp793A5Ow=="
        },
        "node_modules/is-url": {
            "version": "1.2.4",
            "integrity": "sha512-ITvGim8FhRiYe4IQ5uHSkj7pVaPDrCTkNd3yq3cV7iZAcJdHTUMPMEHcqSOy9xZ9qFenQCvi+2wjH9a1nXqHww=="
        },
        "node_modules/node-fetch": {
            "version": "2.7.0",
            "integrity": "sha512-c4FRfUm/dbcWZ7U+1Wq0AwCyFL+3nt2bEw05wfxSz+DWpWsitgmSgYmy2dQdWyKC1694ELPqMs/YzUSNozLt8A==",
            "dependencies": {
                "whatwg-url": "^5.0.0"
            }
        },
        "node_modules/opencollective-postinstall": {
            "version": "2.0.3",
            "integrity": "sha512-8AV/sCtuzUeTo8gQK5qDZzARrulB3egtLzFgteqB2tcT4Mw7B8Kt7JcDHmltjz6FOAHsvTevk70gZEbhM4ZS9Q=="
        },
        "node_modules/regenerator-runtime": {
            "version": "0.13.11",
            "integrity": "sha512-kY1AZVr2Ra+t+piVaJ4gxaFaReZVH40AKNo7UCX6W+dEwBo/2oZJzqfuN1qLq1oL45o56cPaTXELwrTh8Fpggg=="
        },
        "node_modules/tesseract.js": {
            "version": "7.0.0",
            "integrity": "sha512-exPBkd+z+wM1BuMkx/Bjv43OeLBxhL5kKWsz/9JY+DXcXdiBjiAch0V49QR3oAJqCaL5qURE0vx9Eo+G5YE7mA==",
            "dependencies": {
                "bmp-js": "^0.1.0",
                "idb-keyval": "^6.2.0",
                "is-url": "^1.2.4",
                "node-fetch": "^2.6.9",
                "opencollective-postinstall": "^2.0.3",
                "regenerator-runtime": "^0.13.3",
                "tesseract.js-core": "^7.0.0",
                "wasm-feature-detect": "^1.8.0",
                "zlibjs": "^0.3.1"
            }
        },
        "node_modules/tesseract.js-core": {
            "version": "7.0.0",
            "integrity": "sha512-WnNH518NzmbSq9zgTPeoF8c+xmilS8rFIl1YKbk/ptuuc7p6cLNELNuPAzcmsYw450ca6bLa8j3t0VAtq435Vw=="
        },
        "node_modules/tr46": {
            "version": "0.0.3",
            "integrity": "sha512-N3WMsuqV66lT30CrXNbEjx4GEwlow3v6rr4mCcv6prnfwhS01rkgyFdjPNBYd9br7LpXV1+Emh01fHnq2Gdgrw=="
        },
        "node_modules/wasm-feature-detect": {
            "version": "1.9.0",
            "integrity": "sha512-zonE+xlIIYtxPy++L24ow0hAD8CICb4+FgPyROd3buyXIqsJvUEDkBgfCCoXOd1Hu3DUr0GOfnPIdcGV+YpNaA=="
        },
        "node_modules/webidl-conversions": {
            "version": "3.0.1",
            "integrity": "sha512-2JAn3z8AR6rjK8Sm8orRC0h/bcl/DqL7tRPdGZ4I1CjdF+EaMLmYxBHyXuKL849eucPFhvBoxMsflfOb8kxaeQ=="
        },
        "node_modules/whatwg-url": {
            "version": "5.0.0",
            "integrity": "sha512-saE57nupxk6v3HY35+jzBwYa0rKSy0XR8JSxZPwgLr7ys0IBzhGviA1/TUGJLmSVqs8pb9AnvICXEuOHLprYTw==",
            "dependencies": {
                "tr46": "~0.0.3",
                "webidl-conversions": "^3.0.0"
            }
        },
        "node_modules/zlibjs": {
            "version": "0.3.1",
            "integrity": "sha512-+J9RrgTKOmlxFSDHo0pI1xM6BLVUv+o0ZT9ANtCxGkjIVCCUdx9alUF8Gm+dGLKbkkkidWIHFDZHDMpfITt4+w=="
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
    {
        name: arrow.name,
        package: arrow.package,
        version: arrow.version,
        purpose: 'reader of Arrow and Feather files for the data gate',
        pin: arrow,
        mend: `Run \`assay runtime install ${arrow.name}\` where the registry can be reached, or \`npm i ${arrow.package}@${arrow.version}\` in the repository; or write the snapshot as Parquet.`,
    },
    {
        name: ocr.name,
        package: ocr.package,
        version: ocr.version,
        purpose: 'text recognition in pictures for the secrets gate',
        pin: ocr,
        mend: `Run \`assay runtime install ${ocr.name}\` where the registry can be reached, or \`npm i ${ocr.package}@${ocr.version} ${Object.entries(ocr.beside ?? {})
            .map(([name, version]) => `${name}@${version}`)
            .join(' ')}\` in the repository.`,
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

/***/ 83155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ed: () => (/* binding */ installPackage),
  Ad: () => (/* binding */ listPackages),
  Ph: () => (/* binding */ resolvePackage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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

// EXTERNAL MODULE: ./lib/packages/catalogue.js + 3 modules
var catalogue = __webpack_require__(84126);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
    const binaries = Object.values(pin.packages).filter(isBinary);
    if (binaries.length > 0 && !binaries.some((locked) => fits(locked, machine))) {
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
    return { name: `assay-${pin.name}`, version: '0.0.0', private: true, dependencies: rootsOf(pin) };
}
/**
 * The package-lock.json of the pin for one machine: exact versions and integrity, no addresses, so the user's own
 * registry serves it. The machine's binary is written as required, because npm passes silently over an optional
 * package whose tarball is not the expected one; binaries of other machines are left out.
 */
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
var external_node_fs_ = __webpack_require__(73024);
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
