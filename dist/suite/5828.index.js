export const id = 5828;
export const ids = [5828];
export const modules = {

/***/ 85828:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLogsRequest: () => (/* binding */ runLogsRequest)
});

// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/github/run.js
var github_run = __webpack_require__(35310);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
// EXTERNAL MODULE: ./lib/github/archive-download.js
var archive_download = __webpack_require__(8806);
;// CONCATENATED MODULE: ./lib/github/run-logs.js


/**
 * The logs of a workflow run as a zip archive. Errors: `Problem` with the mend for each refusal, for logs that have
 * expired, and for an archive over the cap.
 */
function fetchRunLogs(request) {
    const { repository, run, token, apiUrl, signal, time } = request;
    const [owner = '', name = ''] = repository.split('/');
    return (0,archive_download/* downloadArchive */.Z)({
        path: `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/actions/runs/${run}/logs`,
        ...{ token, apiUrl, signal, bytes: request.bytes ?? 268_435_456 },
        ...(time === undefined ? {} : { time }),
        what: `The logs of the run ${(0,quote/* quote */.h)(run)} of ${(0,quote/* quote */.h)(repository)}`,
        mends: {
            tooLarge: 'Download the logs of single jobs from the page of the run, and scan the files: `assay secrets FILE…`.',
            notFound: 'Copy the run’s number from its address, wait until it has ended, and use a token that sees the run (`actions: read`).',
            expired: 'Run the workflow again, or keep logs longer: Settings, Actions, General.',
        },
    });
}

// EXTERNAL MODULE: ./lib/sources/git.js
var git = __webpack_require__(21022);
;// CONCATENATED MODULE: ./lib/entry/commands/secrets-run-logs.js




/**
 * What `--run-logs ID` scans: the logs of a workflow run, fetched with GITHUB_TOKEN (or GH_TOKEN). `given` is the number of
 * the run, or its address. The repository is that of the address, of GITHUB_REPOSITORY, or of the remote `origin`.
 * Errors: `Problem` without a number, a repository or a token, and whenever the logs cannot be fetched.
 */
async function runLogsRequest(given, io) {
    const address = /^https:\/\/[^/]+\/([^/]+\/[^/]+)\/actions\/runs\/(\d{1,20})(?:[/?#].*)?$/.exec(given);
    const run = address?.[2] ?? given;
    if (!/^[1-9]\d{0,19}$/.test(run)) {
        throw new problem/* Problem */.A(`--run-logs needs the number of a workflow run, given "${given}".`, 'Copy the number or the whole address of the run from the Actions tab.');
    }
    const facts = (0,github_run/* readRun */.c)(io.env);
    const repository = address?.[1] ?? facts.repository ?? (await originOf(io.root));
    if (repository === null) {
        throw new problem/* Problem */.A('It is not known which repository the run is of.', 'Give the whole address of the run, or set GITHUB_REPOSITORY.');
    }
    const token = io.env.GITHUB_TOKEN || io.env.GH_TOKEN;
    if (token === undefined || token === '') {
        throw new problem/* Problem */.A('The logs of a run can only be fetched with a token.', 'Set GITHUB_TOKEN to a token with `actions: read`.');
    }
    io.mask(token);
    const zip = await fetchRunLogs({ repository, run, token, apiUrl: facts.apiUrl, signal: io.signal });
    return { mode: 'run-logs', run, zip };
}
async function originOf(root) {
    try {
        const url = await (0,git/* gitText */.q_)(root, ['config', '--get', 'remote.origin.url']);
        return /[:/]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 8806:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ downloadArchive)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);

/**
 * Downloads an archive that GitHub keeps. GitHub answers with a redirect to its storage, which is followed once and
 * without the token. Errors: `Problem` with the mend for each refusal, for what has expired, and for an archive over the
 * cap.
 */
async function downloadArchive(request) {
    const { token, apiUrl } = request;
    const url = `${apiUrl}${request.path}`;
    const first = await get(url, request, {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'assay',
        'x-github-api-version': '2022-11-28',
    });
    if (first.ok)
        return body(first, request);
    const location = first.headers.get('location');
    if (first.status < 300 || first.status >= 400 || location === null)
        throw refused(first.status, request);
    const target = new URL(location, url);
    if (target.protocol !== 'https:' && target.protocol !== new URL(apiUrl).protocol)
        throw refused(first.status, request);
    const second = await get(target.href, request, { 'user-agent': 'assay' });
    if (!second.ok)
        throw refused(second.status, request);
    return body(second, request);
}
async function get(url, request, headers) {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(request.time ?? 120_000)]);
    try {
        return await fetch(url, { headers, redirect: 'manual', signal });
    }
    catch {
        throw noAnswer(request);
    }
}
async function body(response, request) {
    const parts = [];
    let size = 0;
    try {
        for await (const part of response.body ?? []) {
            size += part.length;
            if (size > request.bytes)
                break;
            parts.push(part);
        }
    }
    catch {
        throw noAnswer(request);
    }
    if (size <= request.bytes)
        return Buffer.concat(parts);
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`${request.what} are over the cap of ${request.bytes} bytes.`, request.mends.tooLarge);
}
function noAnswer({ what }) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`${what} could not be fetched: GitHub gave no answer.`, 'Try again later.');
}
function refused(status, { what, mends }) {
    if (status === 401)
        return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`${what} could not be fetched: GitHub refuses the token.`, 'Give a valid token.');
    if (status === 403) {
        return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`${what} could not be fetched: the token may not read them.`, 'Give the job `permissions: actions: read`, or use a token with that right.');
    }
    if (status === 404)
        return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`${what} were not found.`, mends.notFound);
    if (status === 410)
        return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`${what} have expired: GitHub has deleted them.`, mends.expired);
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`${what} could not be fetched: status ${status}.`, 'Try again later.');
}


/***/ }),

/***/ 35310:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
/** Reads `GITHUB_*` and `RUNNER_*`. Nothing here fails: a value that is missing or no number is null. */
function readRun(env) {
    const serverUrl = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '');
    const repository = nonEmpty(env.GITHUB_REPOSITORY);
    const runId = positive(env.GITHUB_RUN_ID);
    return {
        repository,
        serverUrl,
        apiUrl: (env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, ''),
        runId,
        runNumber: positive(env.GITHUB_RUN_NUMBER),
        runAttempt: positive(env.GITHUB_RUN_ATTEMPT) ?? '1',
        runUrl: repository === null || runId === null ? null : `${serverUrl}/${repository}/actions/runs/${runId}`,
        workspace: nonEmpty(env.GITHUB_WORKSPACE),
        selfHosted: env.RUNNER_ENVIRONMENT === 'self-hosted',
    };
}
function nonEmpty(value) {
    return value === undefined || value === '' ? null : value;
}
function positive(value) {
    return value !== undefined && /^[1-9]\d{0,19}$/.test(value) ? value : null;
}


/***/ })

};
