'use strict';
exports.id = 4517;
exports.ids = [4517];
exports.modules = {

  34517:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  command: () => (  command)
});

 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
 
var accept_comments = __webpack_require__(66314);
 
var github_api = __webpack_require__(87671);
 
var github_payload = __webpack_require__(37577);
 
var pull_request = __webpack_require__(53056);
; 




async function newestRun(api, repository, workflow, head, retry = {}) {
    const [owner = '', repo = ''] = repository.split('/');
    const given = await (0,github_api .R)(() => api.rest('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
        ...{ owner, repo, workflow_id: workflow, event: 'pull_request', head_sha: head, per_page: 100 },
    }), retry);
    if (!given.ok)
        return given;
    const runs = (0,github_payload .u4)(given.data) && Array.isArray(given.data.workflow_runs) ? given.data.workflow_runs : [];
    let newest = null;
    for (const run of runs) {
        if (!(0,github_payload .u4)(run) || typeof run.id !== 'number' || run.head_sha !== head || run.event !== 'pull_request')
            continue;
        if (newest !== null && newest.id > run.id)
            continue;
        newest = { id: run.id, ended: run.status === 'completed' };
    }
    return { ok: true, data: newest };
}


async function rerunAggregate(api, repository, run, job, retry = {}) {
    const [owner = '', repo = ''] = repository.split('/');
    const given = await (0,github_api .R)(() => api.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
        ...{ owner, repo, run_id: run, filter: 'latest', per_page: 100 },
    }), retry);
    if (!given.ok)
        return given;
    const jobs = (0,github_payload .u4)(given.data) && Array.isArray(given.data.jobs) ? given.data.jobs : [];
    const failed = jobs
        .filter(github_payload .u4)
        .filter(({ conclusion, name }) => conclusion === 'failure' && (job === '' || name === job))
        .sort((a, b) => (String(a.started_at) < String(b.started_at) ? 1 : -1));
    const [last] = failed;
    if (last === undefined || typeof last.id !== 'number')
        return { ok: true, data: null };
     
    const started = await api.rest('POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun', {
        ...{ owner, repo, job_id: last.id },
    });
    return started.ok ? { ok: true, data: String(last.name) } : started;
}
 
async function react(api, repository, comment, content) {
    const [owner = '', repo = ''] = repository.split('/');
    const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
    const given = await (0,github_api .R)(() => api.rest(route, { owner, repo, comment_id: comment, content }));
    return given.ok ? null : given.trouble;
}

 
var github_run = __webpack_require__(35310);
 
var summary = __webpack_require__(65671);
 
var escape_markdown = __webpack_require__(79605);
 
var accepts_at_hand = __webpack_require__(20145);
 
var policy_at_hand = __webpack_require__(46686);
; 














async function command({ env, values, io }) {
    const payload = (0,github_payload .rD)('issue_comment', env.GITHUB_EVENT_PATH);
    const issue = (0,github_payload .zR)(payload, 'issue');
    const given = (0,github_payload .zR)(payload, 'comment');
    const onPull = (0,github_payload .u4)(issue.fields.pull_request) && payload.fields.action === 'created';
    if (!onPull || !(0,github_payload .$6)(given, 'body').startsWith('/assay')) {
        io.log.info('Nothing to do: this is no new comment on a pull request that begins with `/assay`.');
        return 0;
    }
    const { number } = issue.fields;
    const { id } = given.fields;
    if (typeof number !== 'number')
        throw issue.wrong('number', 'a number');
    if (typeof id !== 'number')
        throw given.wrong('id', 'a number');
    if (values.token === '')
        throw new problem .A('No token was given.', 'Leave the input `token` to its default.');
    const run = (0,github_run .c)(env);
    const api = await (0,github_api .N)({ token: values.token, apiUrl: run.apiUrl });
    const repository = (0,github_payload .$6)((0,github_payload .zR)(payload, 'repository'), 'full_name');
    const pull = told(await (0,pull_request .Yy)(api, repository, number));
    if (pull === null)
        throw new problem .A('GitHub gave no pull request.', 'Run this job again later.');
    const event = (0,pull_request .N2)('issue_comment', pull, repository);
    const { author, comments } = told(await (0,accept_comments .P4)(api, repository, number));
    const comment = comments.find((one) => one.id === id);
    const outcome = await outcomeOf(comment, author, event, { env, values, io }, api, run.apiUrl);
    io.log.info(outcome.says);
    (0,summary .f)(env, () => `**${outcome.taken ? '✅' : '❌'} /assay** · ${(0,escape_markdown .CS)(outcome.says)}\n`);
    const trouble = comment === undefined ? null : await react(api, repository, id, outcome.taken ? '+1' : '-1');
    if (trouble !== null)
        io.log.info(`The reaction could not be set (${trouble.status ?? 'no answer'}).`);
    if (outcome.reply) {
        const [owner = '', repo = ''] = repository.split('/');
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        await api.rest(route, { owner, repo, issue_number: number, body: (0,escape_markdown .CS)(outcome.says) });
    }
    return 0;
}
async function outcomeOf(comment, author, event, { values, io }, api, apiUrl) {
    if (comment === undefined)
        return silent('the comment was deleted before it was read');
    const policy = await (0,policy_at_hand .d)(event, values.config, values.token, io, apiUrl);
    const [unread] = policy.problems;
    if (policy.policy === null)
        throw unread ?? new problem .A('The policy cannot be read.', 'Run this job again later.');
    const rules = {
        author,
        authorMay: policy.policy.config.report.accept?.author === true,
        today: new Date(io.now()).toISOString().slice(0, 10),
    };
    const checked = told(await (0,accept_comments .$s)(comment, rules, (0,accept_comments .kO)(api, event.repository)));
    if (checked === null)
        return silent('it holds no command on its first line');
    if (!checked.ok)
        return checked.kind === 'ignored' ? silent(checked.why) : spoken(checked.why);
    const { target } = checked.accept;
    if ('gate' in target && !(0,accepts_at_hand .o)({ config: policy.policy.atBase ?? policy.policy.config }).includes(target.gate))
        return spoken(`the base's policy lists no gate ${target.gate}`);
    if ('gate' in target && target.commit !== null && !event.head.startsWith(target.commit))
        return spoken(`it names ${(0,quote .h)(target.commit.slice(0, 7))}, and the pull request is at ${(0,quote .h)(event.head.slice(0, 7))}`);
    return restarted(checked, event, values, api);
}
 
async function restarted({ accept }, { repository, head }, { workflow, job }, api) {
    const file = workflow.split('/').at(-1) ?? workflow;
    const run = told(await newestRun(api, repository, file, head));
    const held = `The accept of ${(0,quote .h)(accept.by)} holds until ${accept.until}`;
    if (run === null)
        return spoken(`no run of ${(0,quote .h)(workflow)} is about ${(0,quote .h)(head.slice(0, 7))}`);
    if (!run.ended)
        return { taken: true, says: `${held}; the run that is under way will read it.`, reply: false };
    const started = await rerunAggregate(api, repository, run.id, job);
    if (!started.ok) {
        const { status, message } = started.trouble;
        const why = `${held}, but the job cannot be started again (${status ?? 'no answer'}: ${(0,quote .h)(message)}).`;
        return {
            taken: true,
            says: `${why} Give this job \`permissions: actions: write\`, or re-run it by hand.`,
            reply: true,
        };
    }
    const which = started.data === null ? 'no job of its run failed' : `the job ${(0,quote .h)(started.data)} runs again`;
    return { taken: true, says: `${held}; ${which}.`, reply: false };
}
function spoken(why) {
    return { taken: false, says: `The command was not taken: ${why}.`, reply: true };
}
function silent(why) {
    return { taken: false, says: `The command was not taken: ${why}.`, reply: false };
}
function told(answer) {
    if (answer.ok)
        return answer.data;
    const { status, message } = answer.trouble;
    throw new problem .A(`GitHub could not be asked (${status ?? 'no answer'}: ${(0,quote .h)(message)}).`, 'Give the job `permissions: { actions: write, contents: read, pull-requests: write }`, or run it again later.');
}


  }),

  53056:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N2: () => (  eventOfPull),
    Yy: () => (  pullRequestAt),
    Zt: () => (  openPullsFrom)
  });
  var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87671);
  var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37577);


const mostPages = 10;
 
async function pullRequestAt(api, repository, number, retry = {}) {
    const given = await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__  .R)(() => api.rest('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...named(repository), pull_number: number }), retry);
    return given.ok ? { ok: true, data: pullOf(given.data) } : given;
}


async function openPullsFrom(api, repository, from, retry = {}) {
    const found = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const given = await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__  .R)(() => api.rest('GET /repos/{owner}/{repo}/pulls', {
            ...named(repository),
            state: 'open',
            head: `${from.owner}:${from.branch}`,
            per_page: 100,
            page,
        }), retry);
        if (!given.ok)
            return given;
        const pulls = Array.isArray(given.data) ? given.data : [];
        for (const one of pulls) {
            const pull = pullOf(one);
             
            if (pull !== null && pull.headRef === from.branch && same(pull.headRepository, from.repository))
                found.push(pull);
        }
        if (pulls.length < 100)
            break;
    }
    return { ok: true, data: found };
}
 
function eventOfPull(event, pull, repository) {
    return {
        event,
        base: pull.base,
        baseRule: 'given',
        head: pull.head,
        fork: !same(pull.headRepository, repository),
        dependabot: pull.author === 'dependabot[bot]',
        mayExecuteHead: false,
        pullRequest: pull.number,
        title: pull.title,
        body: pull.body,
        baseRef: pull.baseRef,
        headRef: pull.headRef,
        repository,
        headRepository: pull.headRepository,
        defaultBranch: pull.defaultBranch,
    };
}
function same(a, b) {
    return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}
function pullOf(value) {
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(value))
        return null;
    const { number, user, base, head, title, body } = value;
    if (typeof number !== 'number' || !(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(base) || !(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(head))
        return null;
    const text = (given) => (typeof given === 'string' ? given : '');
    const repo = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(head.repo) ? head.repo : {};
    const own = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(base.repo) ? base.repo : {};
    return {
        number,
        author: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(user) ? text(user.login) : '',
        base: text(base.sha),
        baseRef: text(base.ref),
        head: text(head.sha),
        headRef: text(head.ref),
        headRepository: typeof repo.full_name === 'string' ? repo.full_name : null,
        title: text(title),
        body: text(body),
        defaultBranch: typeof own.default_branch === 'string' ? own.default_branch : null,
    };
}
function named(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}


  })

};
