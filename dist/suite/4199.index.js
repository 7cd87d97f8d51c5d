export const id = 4199;
export const ids = [4199];
export const modules = {

/***/ 4199:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportStep: () => (/* binding */ reportStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/assemble.js
var assemble = __webpack_require__(25829);
// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/evidence/tool.js
var tool = __webpack_require__(43215);
// EXTERNAL MODULE: ./lib/evidence/verdict.js
var verdict = __webpack_require__(41324);
// EXTERNAL MODULE: ./lib/gates/load-policy.js
var load_policy = __webpack_require__(95765);
// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __webpack_require__(19607);
// EXTERNAL MODULE: ./lib/github/evidence-files.js
var evidence_files = __webpack_require__(26452);
// EXTERNAL MODULE: ./lib/github/inputs.js
var inputs = __webpack_require__(96174);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
// EXTERNAL MODULE: ./lib/github/payload.js
var payload = __webpack_require__(37577);
;// CONCATENATED MODULE: ./lib/github/needs.js


const results = ['success', 'failure', 'cancelled', 'skipped'];
/**
 * Everything that keeps the aggregate gate from saying more than `error`: GitHub counts a skipped job as a success, so
 * what did not run has to be found here. Rules: a job that was skipped or cancelled and is not expected to be; a job
 * that failed without evidence of a failure (of the gate of that name, if the job is named as one, else of any gate);
 * a configured gate without evidence, unless the job of its name was skipped as expected; evidence of another head
 * (where the evidence names a commit). Order: as in `needs`, then gates, then evidence. Pure; empty = no problem.
 */
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
    if (!(0,payload/* isRecord */.u4)(value))
        return null;
    const jobs = Object.entries(value).map(([id, job]) => ({ id, result: (0,payload/* isRecord */.u4)(job) ? job.result : undefined }));
    return jobs.every((job) => typeof job.result === 'string') ? jobs : null;
}
function jobProblems(job, facts) {
    const name = (0,quote/* quote */.h)(job.id);
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
            message: `The job ${name} ended with ${(0,quote/* quote */.h)(job.result)}: needed one of ${results.join(', ')}.`,
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
        message: `\`expected-skips\` names ${(0,quote/* quote */.h)(id)}, which is no job that this one needs.`,
        mend: `Use a job's id, one of: ${jobs.map((job) => (0,quote/* quote */.h)(job.id)).join(', ')}.`,
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
        const { head } = subject;
        if (facts.head === null || head === null || head === facts.head || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(head))
            return [];
        const whose = name === undefined ? gate : `${gate} ${(0,quote/* quote */.h)(name)}`;
        return [
            {
                message: `The evidence of ${whose} is about another commit: needed ${(0,quote/* quote */.h)(facts.head.slice(0, 7))}, given ${(0,quote/* quote */.h)(head.slice(0, 7))}.`,
                mend: 'Re-run all jobs of this run, and give each run artifacts of its own.',
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/github/run.js
var github_run = __webpack_require__(35310);
// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(45650);
// EXTERNAL MODULE: ./lib/entry/action-change.js + 1 modules
var action_change = __webpack_require__(23851);
// EXTERNAL MODULE: ./lib/entry/action-inputs.js
var action_inputs = __webpack_require__(92972);
// EXTERNAL MODULE: ./lib/entry/action-io.js + 1 modules
var action_io = __webpack_require__(27975);
// EXTERNAL MODULE: ./lib/entry/action-publish.js + 10 modules
var action_publish = __webpack_require__(12367);
// EXTERNAL MODULE: ./lib/github/api.js
var api = __webpack_require__(87671);
// EXTERNAL MODULE: ./lib/github/contents.js
var contents = __webpack_require__(84085);
;// CONCATENATED MODULE: ./lib/entry/policy-through-api.js





/**
 * The policy of an event whose commits are not on this machine, read through GitHub's contents API with the token of the
 * run. Errors: `Problem` that says why neither could give it; `absent` (why git could not) for an event without a base.
 */
async function policyThroughApi(event, given, token, io, apiUrl, absent) {
    const { base, head, event: name, fork } = event;
    if (base === null || !/^[0-9a-f]{40,64}$/.test(base))
        throw absent;
    if (token === '') {
        throw new problem/* Problem */.A(`The policy cannot be read: this job has no checkout with the commit ${(0,quote/* quote */.h)(base.slice(0, 7))}, and no token that could ask GitHub for it.`, 'Leave the input `token` to its default, or check out with `fetch-depth: 0` in actions/checkout before this step.');
    }
    const fileAt = (0,contents/* contentsOf */.K)(await (0,api/* connect */.N)({ token, apiUrl }), event.repository);
    const textAt = async (commit, path) => {
        const read = await fileAt(commit, path);
        if (read.ok)
            return read.data;
        const status = read.trouble.status === null ? 'no answer' : read.trouble.status;
        throw new problem/* Problem */.A(`The policy cannot be read: this job has no checkout with the commit ${(0,quote/* quote */.h)(commit.slice(0, 7))}, and GitHub did not give its ${(0,quote/* quote */.h)(path)} (${status}: ${(0,quote/* quote */.h)(read.trouble.message)}).`, 'Give the job `permissions: { contents: read }`, or check out with `fetch-depth: 0` in actions/checkout before this step.');
    };
    const policy = await (0,load_policy/* loadPolicy */.t)(io, { base, head, event: name, fork }, given, textAt);
    io.log.info('This job has no checkout: the policy was read through the API of GitHub.');
    return policy;
}

;// CONCATENATED MODULE: ./lib/entry/action-report.js

















/**
 * The step of the report action: reads the evidence of the gates' jobs, checks that nothing that should have run is
 * missing, posts one comment and ends with the exit code of the worst verdict. It is the aggregate gate.
 */
async function reportStep(env) {
    const { values, warnings } = (0,inputs/* readInputs */.K)(action_inputs/* actionInputs */.e.report, env);
    const io = (0,action_io/* actionIo */.P)((0,external_node_path_.resolve)(env.GITHUB_WORKSPACE ?? '.'), 1, false);
    for (const warning of warnings)
        io.log.warn(warning);
    const event = (0,github_event/* readEvent */.j)(env);
    const run = (0,github_run/* readRun */.c)(env);
    const policy = await policyAtHand(event, values.config, values.token, io, run.apiUrl);
    const read = await evidenceIn((0,external_node_path_.resolve)(io.root, values.evidence));
    const missing = needsProblems({
        needs: values.needs,
        expectedSkips: values['expected-skips'],
        evidence: read.evidence,
        configured: policy.configured,
        head: event.head,
    });
    const problems = [...policy.problems, ...read.problems, ...missing.map((one) => new problem/* Problem */.A(one.message, one.mend))];
    const report = await (0,action_publish/* publish */.m)([...read.evidence, ...problems.map((problem, i) => asEvidence(problem, i, event, io))], {
        env,
        io,
        run,
        event,
        policy: policy.policy,
        comment: values.comment ? values.token : null,
        annotations: values.annotations,
        files: { sarif: values.sarif, html: values.html, junit: values.junit },
        outputs: {},
        reportProblems: [],
    });
    return (0,verdict/* exitCode */.I$)((0,report_report/* overallVerdict */.B)(report));
}
/**
 * The base's policy says which gates must have left evidence. It is read from git objects, or, in a job that only
 * downloaded the evidence, through GitHub's API.
 */
async function policyAtHand(event, config, token, io, apiUrl) {
    const given = config === '' ? null : config;
    try {
        const change = await commitsAtHand(event, io);
        const policy = change instanceof problem/* Problem */.A
            ? await policyThroughApi(event, given, token, io, apiUrl, change)
            : await (0,load_policy/* loadPolicy */.t)(io, change, given);
        const { data, model, secrets } = policy.config;
        const configured = [
            ...(secrets === false ? [] : ['secrets']),
            ...(data === undefined ? [] : ['data']),
            ...(model === undefined ? [] : ['model']),
        ];
        return { policy, configured, problems: [] };
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        return { policy: null, configured: [], problems: [error] };
    }
}
async function commitsAtHand(event, io) {
    try {
        return await (0,action_change/* changeOf */.C)(event, io);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A)
            return error;
        throw error;
    }
}
async function evidenceIn(folder) {
    try {
        return await (0,evidence_files/* readEvidence */.A)(folder);
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        return { evidence: [], problems: [error] };
    }
}
function asEvidence(problem, index, event, io) {
    return (0,assemble/* couldNotCheck */.Hj)('policy', problem, {
        ...(index === 0 ? {} : { name: `problem-${index + 1}` }),
        policy: { path: null, source: 'defaults', edits: [] },
        subject: { base: event.base, head: event.head, digests: {} },
        tool: tool/* tool */.z,
        seed: io.seed,
        started: new Date(io.now()).toISOString(),
        seconds: 0,
    });
}


/***/ })

};
