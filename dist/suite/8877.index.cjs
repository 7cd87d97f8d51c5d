'use strict';
exports.id = 8877;
exports.ids = [8877];
exports.modules = {

  76949:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    gatesStep: () => (  gatesStep)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(25829);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
  var _evidence_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43215);
  var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(41324);
  var _gates_load_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95765);
  var _gates_self_edits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28028);
  var _github_event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19607);
  var _github_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96174);
  var _github_run_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(35310);
  var _report_report_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(45650);
  var _accepts_at_hand_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20145);
  var _action_change_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27745);
  var _action_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92972);
  var _action_io_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27975);
  var _action_publish_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83499);
  var _deliver_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(80789);
  var _run_gates_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(27396);


















const unknownPolicy = { path: null, source: 'defaults', edits: [] };


async function gatesStep(name, env) {
    const { values, warnings } = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_6__  .K)(_action_inputs_js__WEBPACK_IMPORTED_MODULE_9__  .e[name], env);
    const inputs = values;
    const io = (0,_action_io_js__WEBPACK_IMPORTED_MODULE_10__  .P)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env.GITHUB_WORKSPACE ?? '.'), inputs.seed, inputs['install-runtime'] ?? true);
    for (const warning of warnings)
        io.log.warn(warning);
    const event = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_5__  .j)(env);
    const run = (0,_github_run_js__WEBPACK_IMPORTED_MODULE_14__  .c)(env);
    const judgement = await judged(name, event, inputs, io);
    const { policy } = judgement;
     
    const { evidence, problem } = name === 'assay'
        ? await (0,_accepts_at_hand_js__WEBPACK_IMPORTED_MODULE_7__  .y)(judgement.evidence, {
            ...{ event, policy, token: inputs.token ?? '', apiUrl: run.apiUrl, io, run: run.runId },
        })
        : judgement;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.root, inputs['evidence-out']);
    await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_12__.writeEvidence)(io.root, folder, evidence.map((one) => about(one, event)));
    const report = await (0,_action_publish_js__WEBPACK_IMPORTED_MODULE_11__  .m)(evidence, {
        env,
        io,
        run,
        event,
        policy,
        comment: inputs.comment === true ? (inputs.token ?? '') : null,
        annotations: inputs.annotations,
        files: { sarif: inputs.sarif, html: inputs.html ?? '', junit: inputs.junit ?? '' },
        outputs: { evidence: folder },
        reportProblems: problem === undefined ? [] : [problem],
    });
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_15__  .I$)((0,_report_report_js__WEBPACK_IMPORTED_MODULE_16__  .Bn)(report));
}
 
function about(one, { head, pullRequest }) {
    const commit = /^[0-9a-f]{40,64}$/.test(head) ? { commit: head } : {};
    const number = pullRequest === undefined ? {} : { pullRequest };
    return { ...one, subject: { ...one.subject, ...commit, ...number } };
}
async function judged(name, event, inputs, io) {
    const started = io.now();
    let policy;
    let change;
    try {
        change = await (0,_action_change_js__WEBPACK_IMPORTED_MODULE_8__  .C)(event, io);
        policy = await (0,_gates_self_edits_js__WEBPACK_IMPORTED_MODULE_4__  .S)(await (0,_gates_load_policy_js__WEBPACK_IMPORTED_MODULE_3__.loadPolicy)(io, change, inputs.config === '' ? null : inputs.config), change, io);
    }
    catch (error) {
        if (!(error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A))
            throw error;
        const record = { policy: unknownPolicy, tool: _evidence_tool_js__WEBPACK_IMPORTED_MODULE_2__.tool, seed: io.seed, started: new Date(started).toISOString(), seconds: 0 };
        const subject = { base: event.base, head: event.head, digests: {} };
        return {
            evidence: [(0,_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_17__.couldNotCheck)(name === 'assay' ? 'policy' : name, error, { ...record, subject })],
            policy: null,
        };
    }
    const evidence = await (0,_run_gates_js__WEBPACK_IMPORTED_MODULE_13__  .A)(policy, change, io, {
        only: name === 'assay' ? null : name,
        mode: inputs.mode ?? 'change',
        allowForkOnSelfHosted: inputs['allow-fork-on-self-hosted'] ?? false,
        mayExecuteHead: event.mayExecuteHead,
    });
    return { evidence: evidence.sort(_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_17__  .md), policy };
}


  }),

  27396:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  runGates)
  });
  var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25829);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43215);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21022);




const usual = {
    only: null,
    mode: 'change',
    allowForkOnSelfHosted: false,
    mayExecuteHead: true,
};


async function runGates(policy, change, io, options = usual) {
    const { config } = policy;
    const wanted = (gate, configured) => options.only === null ? configured : options.only === gate;
    const evidence = [];
    if (wanted('secrets', config.secrets !== false)) {
        evidence.push(...(await guarded('secrets', () => secrets(policy, change, io, options), policy, io)));
    }
    if (wanted('data', config.data !== undefined)) {
        evidence.push(...(await guarded('data', () => data(policy, change, io, options), policy, io)));
    }
    if (wanted('model', config.model !== undefined)) {
        evidence.push(...(await guarded('model', () => model(policy, change, io, options), policy, io)));
    }
    return evidence;
}
 
async function guarded(gate, work, policy, io) {
    const started = io.now();
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A) && !io.signal.aborted)
            throw error;
        const record = { policy: policy.source, tool: _evidence_tool_js__WEBPACK_IMPORTED_MODULE_1__.tool, seed: io.seed, started: new Date(started).toISOString() };
        return [
            (0,_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_3__.couldNotCheck)(gate, io.signal.aborted || !(error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A) ? interrupted() : error, {
                ...record,
                seconds: (io.now() - started) / 1000,
            }),
        ];
    }
}
const secrets = async (policy, change, io, { mode }) => {
    if (mode === 'posture')
        return [await (await Promise.all( [__webpack_require__.e(7061), __webpack_require__.e(3457), __webpack_require__.e(3160), __webpack_require__.e(2382), __webpack_require__.e(9766), __webpack_require__.e(8764)]).then(__webpack_require__.bind(__webpack_require__, 94711))).postureGate([], policy, io)];
    const { secretsGate } = await Promise.all( [__webpack_require__.e(7061), __webpack_require__.e(3457), __webpack_require__.e(8632), __webpack_require__.e(3160), __webpack_require__.e(6424), __webpack_require__.e(9637)]).then(__webpack_require__.bind(__webpack_require__, 66424));
    if (mode === 'history')
        return [await secretsGate({ mode: 'history' }, policy, io)];
    if (mode === 'tree' || change === null)
        return [await secretsGate({ mode: 'tree', paths: [] }, policy, io)];
    return [await secretsGate({ mode: 'range', change }, policy, io)];
};
const data = async (policy, change, io) => {
    if (change === null)
        throw await noChange(io);
    const { dataGate } = await Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3581), __webpack_require__.e(6935), __webpack_require__.e(4752), __webpack_require__.e(7481)]).then(__webpack_require__.bind(__webpack_require__, 77481));
    return dataGate({ mode: 'change', change }, policy, io);
};
const model = async (policy, change, io, options) => {
    if (!options.mayExecuteHead) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('The model gate does not run on `pull_request_target`: it would load a model from the head beside the secrets of the base.', 'Run it on `pull_request`; the report of a fork is posted by a second workflow on `workflow_run`.');
    }
    const { modelGate } = await Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3581), __webpack_require__.e(9113), __webpack_require__.e(7297)]).then(__webpack_require__.bind(__webpack_require__, 87297));
    const { allowForkOnSelfHosted } = options;
    if (change === null)
        return [await modelGate({ mode: 'working-tree' }, policy, io)];
    return [await modelGate({ mode: 'change', change, allowForkOnSelfHosted }, policy, io)];
};
 
function interrupted() {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('The run was interrupted before this gate had finished.', 'Start it again.');
}
async function noChange(io) {
    const inRepository = (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__  .HX)(io.root)) !== null;
    if (inRepository && (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__  .fE)(io.root))) {
        return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('No change to judge: needed an earlier commit to compare with, given a shallow clone that ends at the last one.', 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.');
    }
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`No change to judge: needed an earlier commit to compare with, given ${inRepository ? 'a repository with one commit at most' : 'a directory outside of git'}.`, inRepository
        ? 'Commit once more, such as the policy itself, or compare two snapshots with `assay data BASE HEAD`.'
        : 'Run in a git repository, or compare two snapshots with `assay data BASE HEAD`.');
}


  }),

  37577:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $6: () => (  textAt),
    rD: () => (  readPayload),
    u4: () => (  isRecord),
    zR: () => (  recordAt)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52037);



const largest = 32 * 1024 ** 2;


function readPayload(kind, path) {
    if (path === undefined || path === '')
        throw unreadable(kind, 'GITHUB_EVENT_PATH is empty');
    let text;
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > largest)
            throw unreadable(kind, 'a file over 32 MiB');
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (cause) {
        if (cause instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A)
            throw cause;
        throw unreadable(kind, `no readable file at ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__  .h)(path)}`, cause);
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw unreadable(kind, 'a file that is no JSON', cause);
    }
    if (!isRecord(value))
        throw unreadable(kind, 'JSON that is no object');
    return top(kind, value);
}
 
function recordAt(payload, field) {
    const value = payload.fields[field];
    if (!isRecord(value))
        throw payload.wrong(field, 'an object');
    return { fields: value, wrong: (inner, needed) => payload.wrong(`${field}.${inner}`, needed) };
}
 
function textAt(payload, field) {
    const value = payload.fields[field];
    if (typeof value !== 'string')
        throw payload.wrong(field, 'text');
    return value;
}
 
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function top(kind, fields) {
    return {
        fields,
        wrong: (field, needed) => new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A(`The payload of the ${kind} event cannot be used: needed ${needed} in ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__  .h)(field)}, given something else or nothing.`, 'Run this step on the event itself, and do not overwrite the file that GITHUB_EVENT_PATH names.'),
    };
}
function unreadable(kind, given, cause) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A(`The payload of the ${kind} event cannot be read: needed the JSON file that the runner writes, given ${given}.`, 'Run this step on a GitHub Actions runner, and do not overwrite GITHUB_EVENT_PATH.', { cause });
}


  })

};
