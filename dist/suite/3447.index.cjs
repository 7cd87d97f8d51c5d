'use strict';
exports.id = 3447;
exports.ids = [3447];
exports.modules = {

  85828:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  runLogsRequest: () => (  runLogsRequest)
});

 
var problem = __webpack_require__(75254);
 
var github_run = __webpack_require__(35310);
 
var quote = __webpack_require__(52037);
 
var archive_download = __webpack_require__(8806);
; 




function fetchRunLogs(request) {
    const { repository, run, token, apiUrl, signal, time } = request;
    const [owner = '', name = ''] = repository.split('/');
    return (0,archive_download .Z)({
        path: `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/actions/runs/${run}/logs`,
        ...{ token, apiUrl, signal, bytes: request.bytes ?? 268_435_456 },
        ...(time === undefined ? {} : { time }),
        what: `The logs of the run ${(0,quote .h)(run)} of ${(0,quote .h)(repository)}`,
        mends: {
            tooLarge: 'Download the logs of single jobs from the page of the run, and scan the files: `assay secrets FILE…`.',
            notFound: 'Copy the run’s number from its address, wait until it has ended, and use a token that sees the run (`actions: read`).',
            expired: 'Run the workflow again, or keep logs longer: Settings, Actions, General.',
        },
    });
}

 
var git = __webpack_require__(21022);
; 






async function runLogsRequest(given, io) {
    const address = /^https:\/\/[^/]+\/([^/]+\/[^/]+)\/actions\/runs\/(\d{1,20})(?:[/?#].*)?$/.exec(given);
    const run = address?.[2] ?? given;
    if (!/^[1-9]\d{0,19}$/.test(run)) {
        throw new problem .A(`--run-logs needs the number of a workflow run, given "${given}".`, 'Copy the number or the whole address of the run from the Actions tab.');
    }
    const facts = (0,github_run .c)(io.env);
    const repository = address?.[1] ?? facts.repository ?? (await originOf(io.root));
    if (repository === null) {
        throw new problem .A('It is not known which repository the run is of.', 'Give the whole address of the run, or set GITHUB_REPOSITORY.');
    }
    const token = io.env.GITHUB_TOKEN || io.env.GH_TOKEN;
    if (token === undefined || token === '') {
        throw new problem .A('The logs of a run can only be fetched with a token.', 'Set GITHUB_TOKEN to a token with `actions: read`.');
    }
    io.mask(token);
    const zip = await fetchRunLogs({ repository, run, token, apiUrl: facts.apiUrl, signal: io.signal });
    return { mode: 'run-logs', run, zip };
}
async function originOf(root) {
    try {
        const url = await (0,git .q_)(root, ['config', '--get', 'remote.origin.url']);
        return /[:/]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? null;
    }
    catch {
        return null;
    }
}


  }),

  52037:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  quote)
  });
const longest = 200;


function quote(name) {
    const oneLine = name.replace(/\r\n|[\r\n\u2028\u2029]/g, '\u2424').replaceAll('`', '\u02cb');
     
    const characters = oneLine.length > longest ? Array.from(oneLine) : [];
    const short = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}\u2026` : oneLine;
    return `\`${short === '' ? ' ' : short}\``;
}


  }),

  8806:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  downloadArchive)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);



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
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${request.what} are over the cap of ${request.bytes} bytes.`, request.mends.tooLarge);
}
function noAnswer({ what }) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${what} could not be fetched: GitHub gave no answer.`, 'Try again later.');
}
function refused(status, { what, mends }) {
    if (status === 401)
        return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${what} could not be fetched: GitHub refuses the token.`, 'Give a valid token.');
    if (status === 403) {
        return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${what} could not be fetched: the token may not read them.`, 'Give the job `permissions: actions: read`, or use a token with that right.');
    }
    if (status === 404)
        return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${what} were not found.`, mends.notFound);
    if (status === 410)
        return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${what} have expired: GitHub has deleted them.`, mends.expired);
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${what} could not be fetched: status ${status}.`, 'Try again later.');
}


  }),

  35310:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  readRun)
  });
 
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


  })

};
