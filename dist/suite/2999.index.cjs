'use strict';
exports.id = 2999;
exports.ids = [2999];
exports.modules = {

  42999:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    reportStep: () => (  reportStep)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
  var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(41324);
  var _github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19607);
  var _github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26452);
  var _github_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96174);
  var _github_needs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22974);
  var _github_run_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(35310);
  var _report_report_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(45650);
  var _accepts_at_hand_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20145);
  var _action_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92972);
  var _action_io_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27975);
  var _action_publish_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83499);
  var _deliver_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80789);
  var _policy_at_hand_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46686);
  var _problem_evidence_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(62421);


















async function reportStep(env) {
    const { values, warnings } = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_4__  .K)(_action_inputs_js__WEBPACK_IMPORTED_MODULE_7__  .e.report, env);
    const io = (0,_action_io_js__WEBPACK_IMPORTED_MODULE_8__  .P)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env.GITHUB_WORKSPACE ?? '.'), 1, false);
    for (const warning of warnings)
        io.log.warn(warning);
    const step = { env, values, io };
    if (env.GITHUB_EVENT_NAME === 'workflow_run')
        return (await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(3581), __webpack_require__.e(4752), __webpack_require__.e(8266)]).then(__webpack_require__.bind(__webpack_require__, 58266))).forkReport(step);
    if (env.GITHUB_EVENT_NAME === 'issue_comment')
        return (await __webpack_require__.e(  4517).then(__webpack_require__.bind(__webpack_require__, 34517))).command(step);
    return aggregate(step);
}
async function aggregate({ env, values, io }) {
    const event = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__  .j)(env);
    const run = (0,_github_run_js__WEBPACK_IMPORTED_MODULE_13__  .c)(env);
    const policy = await (0,_policy_at_hand_js__WEBPACK_IMPORTED_MODULE_11__  .d)(event, values.config, values.token, io, run.apiUrl);
    const read = await evidenceIn((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.root, values.evidence));
    const missing = (0,_github_needs_js__WEBPACK_IMPORTED_MODULE_5__  .e)({
        needs: values.needs,
        expectedSkips: values['expected-skips'],
        evidence: read.evidence,
        configured: policy.configured,
        head: event.head,
    });
    const problems = [...policy.problems, ...read.problems, ...missing.map((one) => new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A(one.message, one.mend))];
    const { token } = values;
    const accepted = await (0,_accepts_at_hand_js__WEBPACK_IMPORTED_MODULE_6__  .y)(read.evidence, {
        ...{ event, policy: policy.policy, token, apiUrl: run.apiUrl, io, run: run.runId },
    });
    const evidence = [...accepted.evidence, ...problems.map((problem, i) => (0,_problem_evidence_js__WEBPACK_IMPORTED_MODULE_12__  .N)(problem, i, event, io))];
    if (values['evidence-out'] !== '')
        await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_10__.writeEvidence)(io.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.root, values['evidence-out']), evidence);
    const report = await (0,_action_publish_js__WEBPACK_IMPORTED_MODULE_9__  .m)(evidence, {
        env,
        io,
        run,
        event,
        policy: policy.policy,
        comment: values.comment ? token : null,
        annotations: values.annotations,
        files: { sarif: values.sarif, html: values.html, junit: values.junit },
        outputs: {},
        reportProblems: accepted.problem === undefined ? [] : [accepted.problem],
    });
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_14__  .I$)((0,_report_report_js__WEBPACK_IMPORTED_MODULE_15__  .Bn)(report));
}
async function evidenceIn(folder) {
    try {
        return await (0,_github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__  .A)(folder);
    }
    catch (error) {
        if (!(error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A))
            throw error;
        return { evidence: [], problems: [error] };
    }
}


  }),

  46686:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  d: () => (  policyAtHand)
});

 
var problem = __webpack_require__(75254);
 
var load_policy = __webpack_require__(95765);
 
var self_edits = __webpack_require__(28028);
 
var accepts_at_hand = __webpack_require__(20145);
 
var action_change = __webpack_require__(27745);
 
var quote = __webpack_require__(52037);
 
var api = __webpack_require__(87671);
 
var contents = __webpack_require__(84085);
; 







async function policyThroughApi(event, given, token, io, apiUrl, absent) {
    const { base, head, event: name, fork } = event;
    if (base === null || !/^[0-9a-f]{40,64}$/.test(base))
        throw absent;
    if (token === '') {
        throw new problem .A(`The policy cannot be read: this job has no checkout with the commit ${(0,quote .h)(base.slice(0, 7))}, and no token that could ask GitHub for it.`, 'Leave the input `token` to its default, or check out with `fetch-depth: 0` in actions/checkout before this step.');
    }
    const fileAt = (0,contents .K)(await (0,api .N)({ token, apiUrl }), event.repository);
    const textAt = async (commit, path) => {
        const read = await fileAt(commit, path);
        if (read.ok)
            return read.data;
        const status = read.trouble.status === null ? 'no answer' : read.trouble.status;
        throw new problem .A(`The policy cannot be read: this job has no checkout with the commit ${(0,quote .h)(commit.slice(0, 7))}, and GitHub did not give its ${(0,quote .h)(path)} (${status}: ${(0,quote .h)(read.trouble.message)}).`, 'Give the job `permissions: { contents: read }`, or check out with `fetch-depth: 0` in actions/checkout before this step.');
    };
    const policy = await (0,load_policy.loadPolicy)(io, { base, head, event: name, fork }, given, textAt);
    io.log.info('This job has no checkout: the policy was read through the API of GitHub.');
    return policy;
}

; 








async function policyAtHand(event, config, token, io, apiUrl) {
    const given = config === '' ? null : config;
    try {
        const change = await commitsAtHand(event, io);
        const policy = change instanceof problem .A
            ? await policyThroughApi(event, given, token, io, apiUrl, change)
            : await (0,self_edits .S)(await (0,load_policy.loadPolicy)(io, change, given), change, io);
        return { policy, configured: (0,accepts_at_hand .o)(policy), problems: [], change: change instanceof problem .A ? null : change };
    }
    catch (error) {
        if (!(error instanceof problem .A))
            throw error;
        return { policy: null, configured: [], problems: [error], change: null };
    }
}
async function commitsAtHand(event, io) {
    try {
        return await (0,action_change .C)(event, io);
    }
    catch (error) {
        if (error instanceof problem .A)
            return error;
        throw error;
    }
}


  }),

  62421:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  problemEvidence)
  });
  var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25829);
  var _evidence_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43215);


 
function problemEvidence(problem, index, event, io) {
    return (0,_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_1__.couldNotCheck)('policy', problem, {
        ...(index === 0 ? {} : { name: `problem-${index + 1}` }),
        policy: { path: null, source: 'defaults', edits: [] },
        subject: { base: event.base, head: event.head, digests: {} },
        tool: _evidence_tool_js__WEBPACK_IMPORTED_MODULE_0__.tool,
        seed: io.seed,
        started: new Date(io.now()).toISOString(),
        seconds: 0,
    });
}


  }),

  22974:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  needsProblems)
  });
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);
  var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37577);


const results = ['success', 'failure', 'cancelled', 'skipped'];


function needsProblems(facts) {
    const jobs = facts.needs.trim() === '' ? [] : jobsOf(facts.needs);
    if (jobs === null) {
        return [
            {
                message: 'The input `needs` cannot be read: needed the JSON of the `needs` context, given something else.',
                mend: 'Write `needs: ${{ toJSON(needs) }}` in the step, and `needs: [ … ]` in its job.',
            },
        ];
    }
    return [
        ...jobs.flatMap((job) => jobProblems(job, facts)),
        ...(jobs.length === 0 ? [] : expectedProblems(jobs, facts)),
        ...gateProblems(jobs, facts),
        ...headProblems(facts),
    ];
}
function jobsOf(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .u4)(value))
        return null;
    const jobs = Object.entries(value).map(([id, job]) => ({ id, result: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .u4)(job) ? job.result : undefined }));
    return jobs.every((job) => typeof job.result === 'string') ? jobs : null;
}
function jobProblems(job, facts) {
    const name = (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(job.id);
    if (job.result === 'skipped' || job.result === 'cancelled') {
        if (facts.expectedSkips.includes(job.id))
            return [];
        return [
            {
                message: `The job ${name} was ${job.result}: needed a job that ran.`,
                mend: `Re-run the job, or, if it may be left out, name it in \`expected-skips: ${job.id}\`.`,
            },
        ];
    }
    if (job.result === 'failure' && !failureOf(job, facts)) {
        return [
            {
                message: `The job ${name} failed and left no evidence of a failure: what it checked is not known.`,
                mend: `Read the log of ${name}; upload its evidence with \`if: always()\`.`,
            },
        ];
    }
    if (results.some((known) => known === job.result))
        return [];
    return [
        {
            message: `The job ${name} ended with ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(job.result)}: needed one of ${results.join(', ')}.`,
            mend: 'Pass `${{ toJSON(needs) }}` unchanged.',
        },
    ];
}
function failureOf(job, facts) {
    const isGate = facts.configured.some((gate) => gate === job.id) || facts.evidence.some(({ gate }) => gate === job.id);
    return facts.evidence.some(({ gate, verdict }) => (verdict === 'fail' || verdict === 'error') && (!isGate || gate === job.id));
}
function expectedProblems(jobs, facts) {
    return facts.expectedSkips
        .filter((id) => !jobs.some((job) => job.id === id))
        .map((id) => ({
        message: `\`expected-skips\` names ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(id)}, which is no job that this one needs.`,
        mend: `Use a job's id, one of: ${jobs.map((job) => (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(job.id)).join(', ')}.`,
    }));
}
function gateProblems(jobs, facts) {
    return facts.configured
        .filter((gate) => !facts.evidence.some((one) => one.gate === gate))
        .filter((gate) => !(facts.expectedSkips.includes(gate) && jobs.some((job) => job.id === gate && isLeftOut(job))))
        .map((gate) => ({
        message: `There is no evidence of the gate ${gate}, which the policy configures.`,
        mend: `Run the ${gate} action in a job that this one needs, and upload its evidence with \`if: always()\`.`,
    }));
}
function isLeftOut(job) {
    return job.result === 'skipped' || job.result === 'cancelled';
}
function headProblems(facts) {
    return facts.evidence.flatMap(({ gate, name, subject }) => {
        const head = subject.commit ?? subject.head;
        if (facts.head === null || head === null || head === facts.head || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(head))
            return [];
        const whose = name === undefined ? gate : `${gate} ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(name)}`;
        return [
            {
                message: `The evidence of ${whose} is about another commit: needed ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(facts.head.slice(0, 7))}, given ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(head.slice(0, 7))}.`,
                mend: 'Re-run all jobs of this run, and give each run artifacts of its own.',
            },
        ];
    });
}


  })

};
