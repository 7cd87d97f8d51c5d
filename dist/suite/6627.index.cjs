'use strict';
exports.id = 6627;
exports.ids = [6627,3941,4573,3215,5765,789,1641];
exports.modules = {

  20145:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  gatesOf),
    y: () => (  withAccepts)
  });
  var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25829);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52037);
  var _evidence_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43215);
  var _github_accept_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66314);
  var _github_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87671);
  var _report_accept_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(168);
  var _report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45650);









async function withAccepts(given, request) {
    const evidence = given.map(_report_accept_js__WEBPACK_IMPORTED_MODULE_3__  .w);
    const { event, policy, token, apiUrl, io } = request;
    const pullRequest = event.pullRequest ?? pullRequestInQueue(event);
    const fails = evidence.some((one) => (0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__  .Ow)(one) === 'fail');
    if (!fails || pullRequest === null || policy === null || token === '')
        return { evidence };
    const api = await (0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__  .N)({ token, apiUrl });
    const read = await (0,_github_accept_comments_js__WEBPACK_IMPORTED_MODULE_1__  .P4)(api, event.repository, pullRequest);
    if (!read.ok)
        return { evidence, problem: unread(read.trouble) };
    if (read.data.comments.length === 0)
        return { evidence };
    const rules = {
        author: read.data.author,
        authorMay: policy.config.report.accept?.author === true,
        today: new Date(io.now()).toISOString().slice(0, 10),
    };
    const mayWrite = (0,_github_accept_comments_js__WEBPACK_IMPORTED_MODULE_1__  .kO)(api, event.repository);
    const checked = [];
    for (const comment of read.data.comments) {
        const one = await (0,_github_accept_comments_js__WEBPACK_IMPORTED_MODULE_1__  .$s)(comment, rules, mayWrite);
        if (!one.ok)
            return { evidence, problem: unread(one.trouble) };
        if (one.data !== null)
            checked.push(one.data);
    }
     
    const configured = gatesOf({ config: policy.atBase ?? policy.config });
    const accepts = checked.flatMap((one) => (one.ok ? [one.accept] : []));
    const since = read.data.head === event.head ? await sinceOf(api, request, accepts) : null;
    const applied = (0,_report_accept_js__WEBPACK_IMPORTED_MODULE_3__  .U)(evidence, accepts, { head: event.head, configured, since });
    const trail = trailOf(applied.outcomes, checked, policy.source, event, io);
    return { evidence: trail === null ? applied.evidence : [...applied.evidence, trail] };
}
 
function gatesOf({ config: { data, model, secrets } }) {
    return [
        ...(secrets === false ? [] : ['secrets']),
        ...(data === undefined ? [] : ['data']),
        ...(model === undefined ? [] : ['model']),
    ];
}
 
function pullRequestInQueue({ event, headRef }) {
    const number = event === 'merge_group' ? /^gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]+$/.exec(headRef ?? '')?.[1] : '';
    return number ? Number(number) : null;
}
 
async function sinceOf(api, { event, run, created }, accepts) {
    if (created !== undefined)
        return created;
    if (run === null || accepts.every(({ target }) => !('gate' in target)))
        return null;
    const [owner = '', repo = ''] = event.repository.split('/');
    const given = await api.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { owner, repo, run_id: Number(run) });
    const at = given.ok ? given.data?.created_at : null;
    return typeof at === 'string' ? at : null;
}
function trailOf(outcomes, checked, policy, event, io) {
    const refused = checked.flatMap((one) => (one.ok || one.kind === 'ignored' ? [] : [one]));
    const ignored = checked.filter((one) => !one.ok && one.kind === 'ignored').length;
    if (outcomes.length + refused.length + ignored === 0)
        return null;
    const count = (state) => outcomes.filter((one) => one.state === state).length + refused.filter(({ kind }) => kind === state).length;
    const notes = [
        ...outcomes.map(outcomeNote),
        ...refused.map(({ comment, kind, why }) => ({
            kind: 'policy',
            text: `An accept of ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(comment.author ?? 'nobody')} on ${comment.created.slice(0, 10)} ${kind === 'lapsed' ? 'has lapsed' : 'was refused'}: ${why}; ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(comment.url)}.`,
        })),
        ...(ignored === 0
            ? []
            : [
                {
                    kind: 'policy',
                    text: `${ignored} accept comments by accounts without write permission were ignored.`,
                },
            ]),
    ];
    const states = ['applied', 'lapsed', 'refused', 'unused'].filter((state) => count(state) > 0);
    return (0,_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_6__  .fT)({
        gate: 'policy',
        name: 'accepts',
        decided: states.map((state) => `${count(state)} ${state}`).join(', ') || 'none that counts',
        limit: 'people with write permission',
        notes,
        subject: { base: event.base, head: event.head, digests: {} },
        policy: { ...policy, edits: [] },
        tool: _evidence_tool_js__WEBPACK_IMPORTED_MODULE_0__.tool,
        seed: io.seed,
        started: new Date(io.now()).toISOString(),
        seconds: 0,
    });
}
const became = { applied: 'applied', lapsed: 'has lapsed', refused: 'was refused', unused: 'was not needed' };
function outcomeNote({ accept, state, why }) {
    const { target, by, at, until, reason, url } = accept;
    const what = 'fingerprint' in target ? target.fingerprint : `${target.gate}${target.commit ? `@${target.commit}` : ''}`;
    return {
        kind: 'policy',
        text: `The accept of ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(what)} by ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(by)} on ${at.slice(0, 10)}, until ${until}, ${became[state]}${why === '' ? '' : `: ${why}`}. Reason: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(reason)}; ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(url)}.`,
    };
}
function unread({ status, message }) {
    const mend = status === 403 || status === 404
        ? 'Give the job `permissions: { contents: read, pull-requests: write }`.'
        : 'Re-run the job when GitHub answers again.';
    return `Accept comments could not be read, so none holds (${status ?? 'no answer'}: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(message)}). ${mend}`;
}


  }),

  27745:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  changeOf)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21022);
  var _sources_git_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17031);





async function changeOf(event, io) {
    const head = await present(event.head, 'head', io);
    const base = await baseOf(event, head, io);
    if (base === null)
        return null;
    return {
        base,
        head,
        event: event.event,
        fork: event.fork,
        ...(event.pullRequest === undefined ? {} : { pullRequest: event.pullRequest }),
        ...(event.title === undefined || event.title === '' ? {} : { title: event.title }),
        ...(event.body === undefined || event.body === '' ? {} : { body: event.body }),
    };
}
async function baseOf(event, head, io) {
    if (event.base !== null)
        return present(event.base, 'base', io);
    if (event.baseRule !== 'default-branch')
        return null;
    const branch = event.defaultBranch ?? 'main';
    for (const ref of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
        const tip = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__  .D3)(io.root, ref);
        if (tip === null)
            continue;
        await (0,_sources_git_fetch_js__WEBPACK_IMPORTED_MODULE_2__  .q)(io.root, tip, 'base');
        const base = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__  .wu)(io.root, tip, head);
        return base === head ? (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__  .D3)(io.root, `${head}^`) : base;
    }
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The default branch \`${branch}\` is not in this clone: needed it to find what this run adds.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout; or name the input `base` of the workflow.');
}
 
async function present(name, what, io) {
    if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(name)) {
        if (await (0,_sources_git_fetch_js__WEBPACK_IMPORTED_MODULE_2__  .q)(io.root, name, what)) {
            io.log.info(`History was fetched for the ${what} commit; \`fetch-depth: 0\` in actions/checkout saves this step.`);
        }
        return name;
    }
    for (const ref of [`refs/remotes/origin/${name}`, name]) {
        const commit = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__  .D3)(io.root, ref);
        if (commit !== null)
            return commit;
    }
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The ${what} ${name} was not found in this clone.`, 'Name a branch, tag or commit that the checkout fetched.');
}


  }),

  92972:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  actionInputs)
  });
const text = { kind: 'text' };
const yes = { kind: 'boolean', default: true };
const no = { kind: 'boolean', default: false };
const seed = { kind: 'number', default: 1, min: 0, max: Number.MAX_SAFE_INTEGER };
const out = { kind: 'text', default: 'assay-evidence' };
 
const gate = { config: text, 'evidence-out': out, annotations: yes, sarif: text, seed };
const native = { 'install-runtime': yes };
const safety = { 'allow-fork-on-self-hosted': no };
const posting = { token: text, comment: yes };
const files = { html: { kind: 'text', default: 'assay-report.html' }, junit: text };
 
const actionInputs = {
    secrets: { ...gate, mode: { kind: 'choice', choices: ['change', 'tree', 'history', 'posture'], default: 'change' } },
    data: { ...gate, ...native },
    model: { ...gate, ...native, ...safety },
    report: {
        evidence: { kind: 'text', default: 'assay-evidence' },
        config: text,
        needs: text,
        'expected-skips': { kind: 'list' },
        'evidence-out': text,
        workflow: { kind: 'text', default: '.github/workflows/assay.yml' },
        job: text,
        annotations: yes,
        sarif: text,
        ...posting,
        ...files,
    },
    assay: { ...gate, ...native, ...safety, ...posting, ...files },
};


  }),

  27975:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  P: () => (  actionIo)
});

 
var log = __webpack_require__(30853);
; 


function mask(text, write) {
    if (text !== '')
        write(`::add-mask::${commandData(text)}\n`);
}
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

 
var stop_signal = __webpack_require__(76351);
; 



 
function actionIo(root, seed, mayInstall) {
    const write = (text) => void process.stdout.write(text);
    return {
        root,
        env: process.env,
        log: (0,log ._)({ write, now: Date.now }),
        mask: (text) => mask(text, write),
        now: Date.now,
        seed,
        signal: (0,stop_signal .Z)(),
        mayInstall,
    };
}


  }),

  83499:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  m: () => (  publish)
});

 
var external_node_path_ = __webpack_require__(76760);
 
var problem = __webpack_require__(75254);
 
var tool = __webpack_require__(43215);
 
var annotations = __webpack_require__(43941);
 
var outputs = __webpack_require__(74573);
 
var github_summary = __webpack_require__(65671);
 
var report_annotations = __webpack_require__(91116);
 
var report_report = __webpack_require__(45650);
 
var deliver = __webpack_require__(80789);
 
var github_api = __webpack_require__(87671);
 
var payload = __webpack_require__(37577);
; 


const mostPages = 10;
const mostIncidents = 20;
 
const trusted = ['OWNER', 'MEMBER', 'COLLABORATOR'];


async function openIncidents(request, api, retry = {}) {
    const nothing = { opened: [], standing: 0 };
    const { incidents } = request;
    if (incidents.length === 0 || request.event !== 'push')
        return nothing;
    if (api === null)
        return { ...nothing, problem: because('no token was given', 'Give the step the input `token`.') };
    const [owner = '', repo = ''] = request.repository.split('/');
    const named = { owner, repo };
    const repository = await (0,github_api .R)(() => api.rest('GET /repos/{owner}/{repo}', named), retry);
    if (!repository.ok)
        return { ...nothing, problem: inWords(repository.trouble) };
    const isPrivate = (0,payload .u4)(repository.data) && repository.data.private === true;
    if (!isPrivate && !request.evenPublic) {
        const mend = 'Set `secrets.incident: even-public` to open them all the same, or read the report.';
        return { ...nothing, problem: because('in a public repository everybody would read of the leak', mend) };
    }
    const seen = await (0,github_api .R)(() => ownIssues(api, named), retry);
    if (!seen.ok)
        return { ...nothing, problem: inWords(seen.trouble) };
    const fresh = incidents.filter(({ marker }) => !seen.data.has(marker));
    const opened = [];
    for (const { title, body } of fresh.slice(0, mostIncidents)) {
         
        const made = await api.rest('POST /repos/{owner}/{repo}/issues', { ...named, title, body });
        if (!made.ok)
            return { opened, standing: incidents.length - fresh.length, problem: inWords(made.trouble) };
        if ((0,payload .u4)(made.data) && typeof made.data.html_url === 'string')
            opened.push(made.data.html_url);
    }
    return { opened, standing: incidents.length - fresh.length };
}
 
async function ownIssues(api, named) {
    const found = new Set();
    for (let page = 1; page <= mostPages; page++) {
        const answer = await api.rest('GET /repos/{owner}/{repo}/issues', {
            ...named,
            state: 'all',
            sort: 'created',
            direction: 'desc',
            per_page: 100,
            page,
        });
        if (!answer.ok)
            return answer;
        const issues = Array.isArray(answer.data) ? answer.data : [];
        for (const issue of issues) {
            if (!(0,payload .u4)(issue) || typeof issue.body !== 'string')
                continue;
            const isApp = (0,payload .u4)(issue.user) && issue.user.type === 'Bot';
            if (isApp || trusted.includes(String(issue.author_association)))
                found.add(issue.body.trimEnd().split(/\r?\n/).at(-1) ?? '');
        }
        if (issues.length < 100)
            break;
    }
    return { ok: true, data: found };
}
function inWords(trouble) {
    const status = trouble.status === null ? 'no answer' : `status ${trouble.status}`;
    if (trouble.kind === 'forbidden')
        return because('the token may not', 'Give the job `permissions: issues: write`.');
    if (trouble.status === 410)
        return because('issues are switched off in this repository', 'Switch them on in its settings, or leave `secrets.incident` out.');
    return because(`GitHub answered with ${status}`, 'Run the workflow again; the report holds the same.');
}
function because(why, mend) {
    return `No incident was opened: ${why}. ${mend}`;
}

 
var evidence_location = __webpack_require__(89910);
 
var escape_markdown = __webpack_require__(79605);
 
var report_link = __webpack_require__(49480);
; 



const steps = { revoke: 'Revoke', replace: 'Replace', redeploy: 'Redeploy', review: 'Review', purge: 'Purge' };
const mostPlaces = 20;
 
function incidentMarker(fingerprint) {
    return `<!-- assay:incident v1 fingerprint=${fingerprint} -->`;
}
 
function incidentText(finding) {
    const { fingerprint, verification } = finding;
    const places = finding.locations.slice(0, mostPlaces).map((location) => `- ${(0,escape_markdown .aY)((0,evidence_location .c)(location))}`);
    const more = finding.locations.length - places.length;
    const known = [...(verification?.facts ?? []), ...(finding.facts ?? [])].map(({ name, value }) => `- ${(0,escape_markdown .CS)(name)}: ${(0,escape_markdown .aY)(value)}`);
    const excess = (verification?.overPermission ?? []).map((sentence) => `- it ${(0,escape_markdown .CS)(sentence)}`);
    const blocks = [
        finding.detail === undefined ? '' : (0,escape_markdown .CS)(finding.detail),
        `**Where**\n\n${[...places, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')}`,
        verification === undefined
            ? ''
            : `${(0,escape_markdown .aY)(verification.host)} says: **${verification.state}** (${(0,escape_markdown .CS)(verification.at)})`,
        known.length + excess.length === 0 ? '' : `**What is known of it**\n\n${[...known, ...excess].join('\n')}`,
        `**What to do, in this order**\n\n${(finding.playbook ?? []).map(stepLine).join('\n')}`,
        `Fingerprint ${(0,escape_markdown .aY)(fingerprint)}, rule ${(0,escape_markdown .aY)(finding.rule)}. Close this issue when the credential is revoked: removed is not revoked.`,
        incidentMarker(fingerprint),
    ];
    return {
        title: `Leaked credential: ${finding.rule} (${fingerprint.slice(0, 8)})`,
        body: blocks.filter((block) => block !== '').join('\n\n'),
    };
}
function stepLine({ step, text, link }) {
    const address = (0,report_link .Pl)(link);
    return `- [ ] **${steps[step]}.** ${(0,escape_markdown .CS)(text, {}, 1000)}${address === undefined ? '' : ` ([page](${address}))`}`;
}

; 





async function openIncidentIssues(evidence, to) {
    const secrets = to.policy?.config.secrets;
    if (secrets === undefined || secrets === false || secrets.incident === false || to.event.event !== 'push')
        return null;
    const findings = evidence
        .filter(({ gate }) => gate === 'secrets')
        .flatMap((one) => one.findings)
        .filter(({ severity, playbook }) => severity === 'error' && playbook !== undefined);
    if (findings.length === 0)
        return null;
    const token = to.comment || to.env.GITHUB_TOKEN || '';
    const api = token === '' ? null : await (0,github_api .N)({ token, apiUrl: to.run.apiUrl });
    const incidents = findings.map((finding) => ({
        ...incidentText(finding),
        marker: incidentMarker(finding.fingerprint),
    }));
    const evenPublic = secrets.incident === 'even-public';
    const request = { repository: to.event.repository, event: to.event.event, evenPublic, incidents };
    const { opened, standing, problem } = await openIncidents(request, api);
    for (const url of opened)
        to.io.log.info(`An incident was opened: ${url}`);
    if (standing > 0)
        to.io.log.info(`${standing} ${standing === 1 ? 'incident stands' : 'incidents stand'} already.`);
    if (problem === undefined)
        return null;
    to.io.log.info(problem);
    return problem;
}

 
var promises_ = __webpack_require__(58500);
; 


function planComment(thread, wanted, parseMarker) {
    const ours = thread.comments.filter((comment) => !comment.retired && parseMarker(comment.body)?.key === wanted.key);
    let newest = wanted;
    for (const comment of ours) {
        const marker = parseMarker(comment.body);
        if (marker === null || comment.editedByOthers || marker.head !== wanted.head)
            continue;
        const order = { run: marker.run ?? '0', attempt: marker.attempt ?? 0 };
        if (isNewer(order, newest))
            newest = { ...order, body: comment.body };
    }
    const [survivor, ...superfluous] = ours;
    return { survivor: survivor ?? null, body: newest.body, overtaken: newest !== wanted, superfluous };
}
function isNewer(a, b) {
    const [first, second] = [BigInt(a.run), BigInt(b.run)];
    return first > second || (first === second && a.attempt > b.attempt);
}

; 

const threadQuery = `
query AssayComments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      locked
      comments(first: 100, after: $after) {
        nodes {
          databaseId
          id
          url
          body
          viewerDidAuthor
          minimizedReason
          author { login }
          editor { login }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const minimizeMutation = `
mutation AssayMinimize($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
    minimizedComment { isMinimized }
  }
}`;


async function readThread(api, repository, pullRequest) {
    const [owner, name] = repository.split('/');
    const comments = [];
    for (let after = null;;) {
        const given = await api.graphql(threadQuery, { owner, name, number: pullRequest, after });
        if (!given.ok)
            return given;
        const page = pageOf(given.data);
        if (page === null) {
            return {
                ok: false,
                trouble: { kind: 'not-found', status: 200, message: `no pull request ${pullRequest} in ${repository}` },
            };
        }
        for (const node of page.comments.nodes ?? []) {
            const own = node?.viewerDidAuthor === true ? ownComment(node) : null;
            if (own !== null)
                comments.push(own);
        }
        after = page.comments.pageInfo.endCursor;
        if (!page.comments.pageInfo.hasNextPage || after === null) {
            comments.sort((a, b) => a.id - b.id);
            return { ok: true, data: { head: page.headRefOid, locked: page.locked, comments } };
        }
    }
}
function pageOf(data) {
    const repository = (0,payload .u4)(data) ? data.repository : undefined;
    const pull = (0,payload .u4)(repository) ? repository.pullRequest : undefined;
    return (0,payload .u4)(pull) ? pull : null;
}
function ownComment(node) {
    const id = node.databaseId ?? Number(/#issuecomment-(\d+)$/.exec(node.url)?.[1]);
    if (!Number.isSafeInteger(id))
        return null;
    return {
        id,
        nodeId: node.id,
        url: node.url,
        body: node.body,
        editedByOthers: node.editor !== null && node.editor.login !== node.author?.login,
        retired: node.minimizedReason?.toLowerCase() === 'outdated',
    };
}

 
var comment_trouble = __webpack_require__(16740);
; 





const budget = 60_000;
const mostRounds = 3;


async function postComment(comment, api, retry = {}) {
    if (api === null)
        return (0,comment_trouble ._Q)();
    const progress = {
        action: 'unchanged',
        removed: 0,
        recreate: comment.onChange === 'recreate',
        locked: false,
    };
    for (let size = budget;; size /= 2) {
        const wanted = {
            key: comment.key,
            head: comment.head,
            run: comment.runId,
            attempt: Number(comment.runAttempt),
            body: comment.render(size),
        };
         
        const given = await (0,github_api .R)(() => converge(comment, wanted, api, progress), retry);
        if (given.ok)
            return given.data;
        if (given.trouble.kind !== 'too-long' || size < budget)
            return (0,comment_trouble .n3)(given.trouble, comment, progress.locked);
    }
}
async function converge(comment, wanted, api, progress) {
    for (let round = 0;; round += 1) {
        const read = await readThread(api, comment.repository, comment.pullRequest);
        if (!read.ok)
            return read;
        progress.locked = read.data.locked;
        if (read.data.head !== comment.head)
            return { ok: true, data: (0,comment_trouble .a1)(comment.head, read.data.head) };
        const plan = planComment(read.data, wanted, comment.parseMarker);
        const { survivor } = plan;
        const settled = survivor !== null && sameText(survivor.body, plan.body) && plan.superfluous.length === 0;
        if (survivor !== null && (settled || round >= mostRounds)) {
            return {
                ok: true,
                data: plan.overtaken
                    ? (0,comment_trouble .Zf)()
                    : { posted: true, id: survivor.id, url: survivor.url, action: progress.action, removed: progress.removed },
            };
        }
        if (round >= mostRounds)
            return {
                ok: false,
                trouble: { kind: 'refused', status: null, message: 'the comment was deleted as often as it was written' },
            };
        const written = await carryOut(plan, comment, api, progress);
        if (!written.ok)
            return written;
        await (0,promises_.setTimeout)(comment.settle ?? 500);
    }
}
 
async function carryOut(plan, comment, api, progress) {
    const retired = await retireOnTurn(plan, comment, api, progress);
    if (!retired.ok)
        return retired;
    if (plan.survivor === null || retired.data) {
        const created = await api.rest('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...named(comment),
            issue_number: comment.pullRequest,
            body: plan.body,
        });
        if (created.ok)
            progress.action = retired.data ? 'recreated' : 'created';
        return created;
    }
    if (!sameText(plan.survivor.body, plan.body)) {
        const updated = await api.rest('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            ...named(comment),
            comment_id: plan.survivor.id,
            body: plan.body,
        });
        if (!updated.ok)
            return updated.trouble.kind === 'not-found' ? { ok: true, data: null } : updated;
        if (progress.action === 'unchanged')
            progress.action = 'updated';
    }
    return removeAll(plan.superfluous, comment, api, progress);
}
async function removeAll(superfluous, comment, api, progress) {
    for (const { id } of superfluous) {
        const removed = await api.rest('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            ...named(comment),
            comment_id: id,
        });
        if (removed.ok)
            progress.removed += 1;
        else if (removed.trouble.kind !== 'not-found')
            return removed;
    }
    return { ok: true, data: null };
}
 
async function retireOnTurn(plan, comment, api, progress) {
    const { survivor } = plan;
    if (!progress.recreate || survivor === null || plan.overtaken)
        return { ok: true, data: false };
    progress.recreate = false;
    const [before, now] = [comment.isRed(survivor.body), comment.isRed(plan.body)];
    if (before === null || now === null || before === now)
        return { ok: true, data: false };
    for (const { nodeId } of [survivor, ...plan.superfluous]) {
        const hidden = await api.graphql(minimizeMutation, { id: nodeId });
        if (hidden.ok)
            continue;
        return hidden.trouble.kind === 'unavailable' ? hidden : { ok: true, data: false };
    }
    return { ok: true, data: true };
}
function named(comment) {
    const [owner = '', repo = ''] = comment.repository.split('/');
    return { owner, repo };
}
 
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}

 
var marker = __webpack_require__(53086);
; 



 
async function postReport(report, token, to) {
    const { event, io, run } = to;
    if (event.pullRequest === undefined)
        return {};
    const { default: surface } = await Promise.all( [__webpack_require__.e(1772), __webpack_require__.e(3970)]).then(__webpack_require__.bind(__webpack_require__, 88962));
    const api = token === '' ? null : await (0,github_api .N)({ token, apiUrl: run.apiUrl });
    const result = await postComment({
        repository: event.repository,
        pullRequest: event.pullRequest,
        fork: event.fork,
        dependabot: event.dependabot,
        key: report.context.key,
        head: event.head,
        runId: String(run.runId ?? 0),
        runAttempt: String(run.runAttempt),
        onChange: to.policy?.config.report['on-change'] ?? 'update',
        render: (budget) => surface.render(report, { budget }),
        parseMarker: marker .g,
        isRed: (body) => (body.startsWith('**') ? /^\*\*\S* ?Assay: (fail|error)/.test(body) : null),
    }, api);
    if (result.posted) {
        io.log.info(`The comment was ${result.action}: ${result.url}`);
        return { url: result.url };
    }
    if (result.why === 'head-moved' || result.why === 'newer-run') {
        io.log.info(`${result.reason} ${result.mend}`);
        return { notice: `${result.reason} ${result.mend}` };
    }
    io.log.info(`${result.reason} Mend: ${result.mend}`);
    return { problem: `${result.reason} ${result.mend}` };
}

 
var quote = __webpack_require__(52037);
 
var trend = __webpack_require__(81874);
 
var contents = __webpack_require__(84085);
 
var trend_file = __webpack_require__(30220);
; 








async function trendAtHand(to) {
    const spec = to.policy?.config.report.trend;
    if (spec === undefined)
        return { lines: [] };
    try {
        const here = await (0,trend_file .t)(to.io.root, spec);
        const text = here === '' ? await throughApi(spec, to) : here;
        if (text === null) {
            return { lines: [], notice: `The trend ${(0,quote .h)(spec)} is not there yet, so no earlier decisions are drawn.` };
        }
        const { lines, broken } = (0,trend .RS)(text);
        if (broken === 0)
            return { lines };
        return { lines, notice: `${broken} lines of the trend ${(0,quote .h)(spec)} are no decisions and were passed by.` };
    }
    catch (error) {
        if (!(error instanceof problem .A))
            throw error;
        return { lines: [], notice: `No earlier decisions are drawn: ${error.message} ${error.mend}` };
    }
}
async function throughApi(spec, { comment, event, run }) {
    const named = /^git:(?:origin\/)?([^:]+):(.+)$/s.exec(spec);
    if (named === null || comment === null || comment === '')
        return null;
    const [, ref = '', path = ''] = named;
    const api = await (0,github_api .N)({ token: comment, apiUrl: run.apiUrl });
    const read = await (0,contents .K)(api, event.repository)(ref, path);
    return read.ok ? read.data : null;
}

; 














async function publish(evidence, to) {
    const trend = await trendAtHand(to);
    const earlier = trend.lines.length === 0 ? {} : { trend: trend.lines };
    const report = (0,deliver.reportOf)(evidence, { ...contextOf(to), ...earlier });
    const terminal = await (0,deliver.surfaceOf)('terminal');
    to.io.log.info(await terminal.render(report, { color: false, width: 120 }));
    const posted = to.comment === null ? null : await postReport(report, to.comment, to);
    const inline = to.comment === null || posted?.url === undefined ? {} : await inlineOf(report, to.comment, to);
    const incident = await openIncidentIssues(evidence, to);
    const problems = [...to.reportProblems, posted?.problem, inline.problem, incident].filter((text) => typeof text === 'string');
    const said = [posted?.notice, inline.notice, trend.notice].filter((text) => typeof text === 'string');
    const notices = said.length === 0 ? {} : { reportNotices: said };
    const trouble = problems.length === 0 ? {} : { reportProblems: problems };
    const rendered = { ...report, context: { ...report.context, ...trouble, ...notices } };
    const unwritten = await writeFiles(rendered, to);
    for (const sentence of unwritten)
        to.io.log.info(sentence);
    const all = { reportProblems: [...problems, ...unwritten] };
    const shown = unwritten.length === 0 ? rendered : { ...rendered, context: { ...rendered.context, ...all } };
    const { default: summary } = await Promise.all( [__webpack_require__.e(1772), __webpack_require__.e(4387)]).then(__webpack_require__.bind(__webpack_require__, 21123));
    const written = (0,github_summary .f)(to.env, (budget) => summary.render(shown, { budget }));
    if (!written.written && written.reason !== undefined)
        to.io.log.info(written.reason);
    if (to.annotations)
        await (0,annotations.annotate)((0,report_annotations .I)(shown));
    await (0,outputs.setOutputs)(to.env, {
        ...to.outputs,
        verdict: (0,report_report .Bn)(report),
        findings: evidence.flatMap((one) => one.findings).filter((finding) => finding.severity !== 'note').length,
        ...(to.files.html === '' ? {} : { report: (0,external_node_path_.resolve)(to.io.root, to.files.html) }),
        ...(posted?.url === undefined ? {} : { 'comment-url': posted.url }),
    });
    return report;
}
 
async function inlineOf(report, token, to) {
    if ((to.policy?.config.report.inline ?? false) === false)
        return {};
    return (await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(7828)]).then(__webpack_require__.bind(__webpack_require__, 27828))).postInline(report, token, to);
}
 
async function writeFiles(report, { files, io }) {
    const unwritten = [];
    for (const [id, file] of Object.entries(files)) {
        if (file === '')
            continue;
        try {
            await (0,deliver.write)(io.root, file, await (await (0,deliver.surfaceOf)(id)).render(report));
        }
        catch (error) {
            if (!(error instanceof problem .A))
                throw error;
            unwritten.push(`${error.message} ${error.mend}`);
        }
    }
    return unwritten;
}
function contextOf({ event, policy, run, recomputed }) {
    return {
        key: policy?.config.report.key ?? 'default',
        head: event.head,
        serverUrl: run.serverUrl,
        toolVersion: tool.tool.version,
        untrusted: event.fork || recomputed !== undefined,
        ...(recomputed === undefined ? {} : { recomputed }),
        repository: event.repository,
        commitUrl: `${run.serverUrl}/${event.repository}/commit/${event.head}`,
        ...(run.runId === null ? {} : { runId: String(run.runId) }),
        ...(run.runNumber === null ? {} : { runNumber: String(run.runNumber) }),
        runAttempt: String(run.runAttempt),
        ...(run.runUrl === null ? {} : { runUrl: run.runUrl, artifactsUrl: `${run.runUrl}#artifacts` }),
    };
}


  }),

  42053:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  atTop),
    k: () => (  fromTop)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _sources_git_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26012);




function atTop(invocation) {
    const { io, options } = invocation;
    const top = io.env.GIT_DIR === undefined && io.env.GIT_WORK_TREE === undefined ? (0,_sources_git_problem_js__WEBPACK_IMPORTED_MODULE_1__  .kP)(io.root) : null;
    if (top === null || top === io.root)
        return invocation;
    const config = options.config === null ? null : fromTop(top, io.root, options.config);
    return { ...invocation, io: { ...io, root: top }, options: { ...options, config } };
}
 
function fromTop(top, folder, path) {
    const seen = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return seen === '' ? '.' : seen;
}


  }),

  80789:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    deliver: () => (  deliver),
    reportOf: () => (  reportOf),
    surfaceOf: () => (  surfaceOf),
    write: () => (  write),
    writeEvidence: () => (  writeEvidence)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25829);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75254);
  var _evidence_tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43215);
  var _evidence_trend_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81874);
  var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(41324);
  var _report_evidence_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15665);
  var _report_report_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45650);
  var _sources_trend_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30220);
  var _at_top_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42053);
  var _deliveries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35934);














 
function reportOf(evidence, context) {
    const sorted = [...evidence].sort(_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_9__  .md);
    const digest = () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_report_evidence_text_js__WEBPACK_IMPORTED_MODULE_10__  .r)(sorted)).digest('hex');
    let known;
    return {
        evidence: sorted,
        context: {
            ...context,
            get evidenceDigest() {
                known ??= digest();
                return known;
            },
        },
    };
}


async function deliver(invocation, evidence, { key, trend }, head) {
    const lines = trend === undefined ? [] : (0,_evidence_trend_js__WEBPACK_IMPORTED_MODULE_11__  .RS)(await (0,_sources_trend_file_js__WEBPACK_IMPORTED_MODULE_6__  .t)((0,_at_top_js__WEBPACK_IMPORTED_MODULE_7__  .H)(invocation).io.root, trend)).lines;
    const report = reportOf(evidence, {
        key,
        toolVersion: _evidence_tool_js__WEBPACK_IMPORTED_MODULE_5__.tool.version,
        ...(head === undefined ? {} : { head }),
        ...(lines.length === 0 ? {} : { trend: lines }),
    });
    for (const delivery of (0,_deliveries_js__WEBPACK_IMPORTED_MODULE_8__  .$)(invocation.options)) {
        const text = await render(delivery.format, report, invocation.options);
        if (delivery.file === null)
            process.stdout.write(text);
        else
            await write(invocation.io.root, delivery.file, text);
    }
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_12__  .I$)((0,_report_report_js__WEBPACK_IMPORTED_MODULE_13__  .Bn)(report));
}
async function render(format, report, options) {
    const surface = await surfaceOf(format);
    const width = process.stdout.columns;
    return surface.render(report, { color: options.color, ...(width === undefined ? {} : { width }) });
}
 
async function surfaceOf(id) {
    if (id === 'terminal')
        return (await __webpack_require__.e(  735).then(__webpack_require__.bind(__webpack_require__, 20735))).default;
    const { surfaces } = await Promise.all( [__webpack_require__.e(1772), __webpack_require__.e(2618), __webpack_require__.e(6559)]).then(__webpack_require__.bind(__webpack_require__, 95155));
    const found = surfaces.find((one) => one.id === id);
    if (found === undefined)
        throw new Error(`no surface named ${id}`);
    return found;
}
 
async function writeEvidence(root, folder, evidence) {
     
    const { evidenceFileName } = await Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(6452)]).then(__webpack_require__.bind(__webpack_require__, 26452));
    for (const one of evidence)
        await write(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, evidenceFileName(one)), (0,_report_evidence_text_js__WEBPACK_IMPORTED_MODULE_10__  .r)([one]));
}
 
async function write(root, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(file) ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file);
    try {
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, text);
    }
    catch (error) {
        const code = error.code ?? String(error);
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`Cannot write ${file}: ${code}.`, 'Name a file in a folder that can be written.', {
            cause: error,
        });
    }
}
 
async function makeFolder(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        return;
    await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path).catch((error) => {
        if (error.code !== 'EEXIST')
            throw error;
    });
}


  }),

  35934:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  deliveries)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);

 
const formats = [
    'terminal',
    'json',
    'markdown',
    'html',
    'sarif',
    'junit',
    'codequality',
    'gitlab-secrets',
    'azure',
    'bitbucket',
];
 
function deliveries(options) {
    const asked = options.formats.length === 0 ? ['terminal'] : options.formats;
    const parsed = asked.map((one) => {
        const at = one.indexOf('=');
        return at < 0 ? { format: one, file: null } : { format: one.slice(0, at), file: one.slice(at + 1) };
    });
    for (const { format, file } of parsed) {
        if (!formats.includes(format)) {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`Unknown format: given "${format}", needed one of ${formats.join(', ')}.`, 'See `assay help`.');
        }
        if (file === '')
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`--format ${format}= names no file.`, `Write --format ${format}=FILE.`);
    }
    const first = parsed.findIndex((one) => one.file === null);
    if (options.output !== null && first < 0)
        return [...parsed, { format: 'terminal', file: options.output }];
    return parsed.map((one, i) => (i === first ? { ...one, file: options.output } : one));
}


  }),

  76351:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  stopSignal)
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);


 
const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
 
const together = 500;


function stopSignal(now = () => performance.now()) {
    const stop = new AbortController();
    let told = null;
    for (const name of names) {
        process.on(name, () => {
            if (told === null) {
                told = now();
                stop.abort(new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A('The run was interrupted before it had finished.', 'Start it again.'));
            }
            else if (now() - told >= together)
                process.exit(128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name]);
        });
    }
    return stop.signal;
}


  }),

  25829:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    couldNotCheck: () => (  couldNotCheck),
    fT: () => (  assemble),
    kk: () => (  verdictFrom),
    md: () => (  worstFirst)
  });
  var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75700);
  var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41324);



 
function verdictFrom(findings, measurements) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .QZ)(['pass', ...findings.map(_finding_js__WEBPACK_IMPORTED_MODULE_1__  .Vj), ...measurements.map((m) => m.verdict)]);
}
 
function assemble(judgement) {
    const findings = [...(judgement.findings ?? [])].sort(judgement.order === 'given' ? bySeverity : inOrder);
    const measurements = [...(judgement.measurements ?? [])];
    const { name } = judgement;
    return {
        format: 'assay/evidence',
        version: 1,
        gate: judgement.gate,
        ...(name === undefined ? {} : { name }),
        verdict: judgement.verdict ?? verdictFrom(findings, measurements),
        decided: judgement.decided,
        limit: judgement.limit,
        findings,
        measurements,
        plots: [...(judgement.plots ?? [])],
        notes: [...(judgement.notes ?? [])],
        counts: { ...judgement.counts },
        subject: judgement.subject,
        policy: judgement.policy,
        tool: judgement.tool,
        environment: { ...judgement.environment },
        seed: judgement.seed,
        started: judgement.started,
        seconds: judgement.seconds,
    };
}
 
function couldNotCheck(gate, problem, rest) {
    const note = { kind: 'problem', text: problem.message, mend: problem.mend };
    return assemble({
        subject: { base: null, head: null, digests: {} },
        ...rest,
        gate,
        verdict: 'error',
        decided: 'could not check',
        limit: '–',
        notes: [note],
    });
}
function bySeverity(a, b) {
    return _finding_js__WEBPACK_IMPORTED_MODULE_1__  .gO.indexOf(a.severity) - _finding_js__WEBPACK_IMPORTED_MODULE_1__  .gO.indexOf(b.severity);
}
function inOrder(a, b) {
    const place = (f) => {
        const first = f.locations[0];
        return first === undefined ? '' : `${first.path}\u0000${String(first.startLine ?? 0).padStart(9, '0')}`;
    };
    return (bySeverity(a, b) || compare(a.rule, b.rule) || compare(place(a), place(b)) || compare(a.fingerprint, b.fingerprint));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
 
function worstFirst(a, b) {
    return (_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf(b.verdict) - _verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf(a.verdict) ||
        _evidence_js__WEBPACK_IMPORTED_MODULE_2__  .m.indexOf(a.gate) - _evidence_js__WEBPACK_IMPORTED_MODULE_2__  .m.indexOf(b.gate) ||
        compare(a.name ?? '', b.name ?? ''));
}


  }),

  75700:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  evidenceFields),
    m: () => (  gates)
  });
 
const gates = ['secrets', 'data', 'model', 'watch', 'policy'];
 
const evidenceFields = [
    'format',
    'version',
    'gate',
    'name',
    'verdict',
    'decided',
    'limit',
    'findings',
    'measurements',
    'plots',
    'notes',
    'counts',
    'subject',
    'policy',
    'tool',
    'environment',
    'seed',
    'started',
    'seconds',
];


  }),

  92172:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E2: () => (  confidences),
    FU: () => (  isProvenReal),
    Vj: () => (  verdictOf),
    gO: () => (  severities),
    p0: () => (  responseSteps),
    xJ: () => (  severityOf)
  });
const severities = ['error', 'warning', 'note'];
const confidences = ['certain', 'high', 'medium', 'low'];
 
const responseSteps = ['revoke', 'replace', 'redeploy', 'review', 'purge'];
 
function verdictOf(finding) {
    if (finding.severity === 'error')
        return 'fail';
    return finding.severity === 'warning' ? 'warn' : 'pass';
}
 
function severityOf(verdict) {
    if (verdict === 'fail' || verdict === 'error')
        return 'error';
    return verdict === 'warn' ? 'warning' : 'note';
}
 
function isProvenReal({ verification }) {
    return verification?.state === 'live' || verification?.state === 'restricted';
}


  }),

  89910:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  placeInWords)
  });
  var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);



function placeInWords(location) {
    const { cell, inside, key, decoding } = location;
    const within = [
        ...(inside === undefined ? [] : [`in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(inside)}`]),
        ...(key === undefined ? [] : [`key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(key)}`]),
        ...(decoding === undefined ? [] : [`as ${decoding}`]),
    ]
        .map((part) => `, ${part}`)
        .join('');
    if (cell === undefined) {
        return `${location.path}${location.startLine === undefined ? '' : `:${location.startLine}`}${within}`;
    }
    const run = cell.execution === undefined ? '' : ` (In [${cell.execution}])`;
    const part = cell.part === 'output' && cell.output !== undefined ? `output ${cell.output}` : cell.part;
    const at = cell.line === undefined ? '' : `, line ${cell.line}`;
    return `${location.path}, cell ${cell.number}${run}, ${part}${at}${within}`;
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

  43215:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    tool: () => (  tool)
  });
 
const tool = { name: 'assay', version: '0.1.0' };


  }),

  81874:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Gy: () => (  withLines),
    RS: () => (  trendOf),
    Xq: () => (  trendLineOf),
    rT: () => (  headlineNumbers)
  });
  var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92172);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41324);


const mostNumbers = 20;
const mostLines = 20_000;
const longestLine = 20_000;


function headlineNumbers(evidence) {
    if (evidence.gate === 'model') {
        const judged = evidence.measurements.filter(({ limit, subject, head }) => limit !== undefined && head != null && (subject === 'model' || subject === 'candidate'));
        return Object.fromEntries(judged.slice(0, mostNumbers).map(({ id, head }) => [id, head]));
    }
    if (evidence.gate === 'data') {
        const shares = evidence.measurements.flatMap(({ value, limit }) => value === null || limit?.kind !== 'margin' || !(limit.value > 0) ? [] : [Math.abs(value) / limit.value]);
        return shares.length === 0 ? {} : { 'of-margin': shares.reduce((a, b) => Math.max(a, b)) };
    }
    return evidence.gate === 'secrets'
        ? { findings: evidence.findings.filter((finding) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__  .Vj)(finding) !== 'pass').length }
        : {};
}
 
function trendLineOf(evidence, commit) {
    const { gate, name = '', verdict, started, subject } = evidence;
    const { golden } = subject.digests;
    return {
        assay: 1,
        at: started,
        commit,
        gate,
        name,
        verdict,
        ...(golden === undefined ? {} : { golden }),
        numbers: headlineNumbers(evidence),
    };
}
 
function trendOf(text) {
    const all = text.split('\n').filter((line) => line.trim() !== '');
    const lines = all.slice(-mostLines).flatMap((line) => lineOf(line) ?? []);
    return { lines, broken: Math.min(all.length, mostLines) - lines.length };
}
 
function withLines(trend, added) {
    const key = ({ commit, gate, name }) => JSON.stringify([commit, gate, name]);
    const renewed = new Set(added.map(key));
    const kept = trend.lines.filter((line) => !renewed.has(key(line)));
    return [...kept, ...added].map((line) => `${JSON.stringify(line)}\n`).join('');
}
function lineOf(text) {
    if (text.length > longestLine)
        return null;
    try {
        const line = JSON.parse(text);
        const texts = [line?.at, line?.commit, line?.gate, line?.name].every((field) => typeof field === 'string');
        const { verdict, numbers } = line ?? {};
        if (line?.assay !== 1 || !texts || verdict === undefined || !_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .rY.includes(verdict))
            return null;
        if (typeof numbers !== 'object' || numbers === null)
            return null;
        const finite = Object.entries(numbers).filter(([, value]) => typeof value === 'number' && Number.isFinite(value));
        return { ...line, numbers: Object.fromEntries(finite.slice(0, mostNumbers)) };
    }
    catch {
        return null;
    }
}


  }),

  41324:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I$: () => (  exitCode),
    QZ: () => (  worst),
    rY: () => (  verdicts)
  });


const verdicts = ['pass', 'skip', 'warn', 'fail', 'error'];
 
function worst(given) {
    let found;
    for (const verdict of given) {
        if (found === undefined || verdicts.indexOf(verdict) > verdicts.indexOf(found))
            found = verdict;
    }
    return found ?? 'skip';
}
 
function exitCode(verdict) {
    if (verdict === 'error')
        return 2;
    return verdict === 'fail' ? 1 : 0;
}


  }),

  95765:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    loadPolicy: () => (  loadPolicy)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52037);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21022);






const usual = ['assay.yml', '.github/assay.yml'];


async function loadPolicy(io, change, given, textAt = gitText(io.root)) {
    return change === null ? fromWorkingTree(io, given) : fromChange(io, change, given, textAt);
}
function gitText(root) {
    return async (commit, path) => (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_4__  .Wd)(root, commit, path))?.toString('utf8') ?? null;
}
async function fromWorkingTree(io, given) {
    const found = await firstOf(given, (path) => onDisk(io.root, path));
    if (found === null) {
        if (given !== null)
            throw missing(given, 'the working tree');
        const { defaultConfig } = await __webpack_require__.e(  3294).then(__webpack_require__.bind(__webpack_require__, 63294));
        return { config: defaultConfig(), source: { path: null, source: 'defaults', edits: [] } };
    }
    const config = await parsed(found);
    return { config, source: { path: found.path, source: 'working-tree', digest: digestOf(found.text), edits: [] } };
}
async function fromChange(io, change, given, textAt) {
    const inRoot = given === null ? null : withinRoot(io.root, given);
    const policyAt = (commit) => firstOf(inRoot, async (path) => {
        const text = await textAt(commit, path);
        return text === null ? null : { path, text };
    });
    const [base, committed] = await Promise.all([policyAt(change.base), policyAt(change.head)]);
     
    const fresh = base === null && committed === null && change.event === 'command line';
    const head = committed ?? (given === null && !fresh ? null : await firstOf(given, (path) => onDisk(io.root, path)));
    if (given !== null && base === null && head === null)
        throw missing(given, 'base, head and the working tree');
    const { defaultConfig } = await __webpack_require__.e(  3294).then(__webpack_require__.bind(__webpack_require__, 63294));
    if (base === null && head === null) {
        return { config: defaultConfig(), source: { path: null, source: 'defaults', commit: change.base, edits: [] } };
    }
    const basePolicy = base === null ? defaultConfig() : await parsed(base);
    const record = {
        path: (base ?? head)?.path ?? null,
        source: base === null ? 'defaults' : 'base',
        commit: change.base,
        ...(base === null ? {} : { digest: digestOf(base.text) }),
    };
    if (head !== null && head.text === base?.text)
        return { config: basePolicy, source: { ...record, edits: [] } };
    const { tighten } = await Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 70013));
    const { config, loosened } = tighten(basePolicy, head === null ? defaultConfig() : await parsed(head));
    const found = { base, head, committed: committed !== null };
    return { config, source: { ...record, edits: edits(found, loosened) }, atBase: basePolicy };
}
function edits({ base, head, committed }, loosened) {
    const path = (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)((base ?? head)?.path ?? 'assay.yml');
    if (head === null)
        return [`${path} is deleted; base's policy judged, the deletion takes effect after the merge`];
    if (base === null && !committed)
        return [`${path} is not committed: what it asks judged this change, a pull request is judged by that of its base`];
    if (base === null)
        return [`${path} is new; what it asks judged this change, what it allows takes effect after the merge`];
    if (loosened.length === 0)
        return [`${path} is edited; only what it tightens judged this change`];
    return loosened.map((sentence) => `${path}: ${sentence}; takes effect after the merge`);
}
async function parsed(found) {
    const { parseConfig } = await Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(6935), __webpack_require__.e(9743)]).then(__webpack_require__.bind(__webpack_require__, 29743));
    return parseConfig(found.text, found.path);
}
async function firstOf(given, read) {
    const found = await Promise.all((given === null ? usual : [given]).map(read));
    return found.find((one) => one !== null) ?? null;
}
async function onDisk(root, path) {
    try {
        return { path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), 'utf8') };
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__  .A(`Cannot read the configuration ${path}: ${code ?? String(error)}.`, 'Name a readable YAML file.', {
            cause: error,
        });
    }
}
function withinRoot(root, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path) : path;
    return inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/').replace(/^\.\//, '');
}
function missing(path, where) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__  .A(`The configuration ${path} was not found in ${where}.`, 'Name an existing file with --config (input `config`), or run `assay init` to write a starter assay.yml.');
}
function digestOf(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
}


  }),

  28028:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  withSelfEdits)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52037);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21022);
  var _sources_git_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32026);




const mostNamed = 20;


async function withSelfEdits(policy, change, io) {
    if (change === null)
        return policy;
    try {
        const edits = await selfEdits(policy, change, io);
        const { source } = policy;
        return edits.length === 0 ? policy : { ...policy, source: { ...source, edits: [...source.edits, ...edits] } };
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A)
            return policy;
        throw error;
    }
}
async function selfEdits({ config, source }, change, { root }) {
    const from = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__  .wu)(root, change.base, change.head);
    const { secrets } = config;
    const named = [source.path, 'assay.yml', '.github/assay.yml', secrets === false ? null : secrets['allow-list']];
    const touched = (await (0,_sources_git_changes_js__WEBPACK_IMPORTED_MODULE_2__  .v)(root, from, change.head)).filter(({ path, oldPath }) => [path, oldPath].some((one) => one !== undefined && (named.includes(one) || /^(?:\.github\/|(?:docs\/)?CODEOWNERS$)/.test(one))));
    if (touched.length === 0)
        return [];
     
    const { codeOwnersPaths, ownersOf } = await Promise.all( [__webpack_require__.e(3581), __webpack_require__.e(5178)]).then(__webpack_require__.bind(__webpack_require__, 45178));
    const text = await firstText(root, change.base, codeOwnersPaths);
    const owners = (path) => (text === null ? [] : ownersOf(text, path).slice(0, 20));
    const sentences = touched.slice(0, mostNamed).flatMap((each) => sentenceOf(each, owners, named));
    const rest = touched.length - mostNamed;
    return rest > 0 ? [...sentences, `…and ${rest} more such files`] : sentences;
}
function sentenceOf({ path, oldPath = path, status }, owners, named) {
    const who = [...new Set([...owners(oldPath), ...owners(path)])];
    const by = who.length === 0 ? '' : `; its owners are ${who.map(_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__  .h).join(', ')}`;
    const done = oldPath === path
        ? `${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__  .h)(path)} is ${status === 'added' ? 'new' : status === 'deleted' ? 'deleted' : 'edited'}`
        : `${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__  .h)(oldPath)} becomes ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__  .h)(path)}`;
     
    if (named.includes(path) || named.includes(oldPath))
        return by === '' ? [] : [`${done}${by}`];
    const runs = /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && status !== 'deleted';
    return [`${done}${runs ? '; it runs as this change has it, not as the base does' : ''}${by}`];
}
async function firstText(root, commit, paths) {
    for (const path of paths) {
        const bytes = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__  .Wd)(root, commit, path);
        if (bytes !== null)
            return bytes.toString('utf8');
    }
    return null;
}


  }),

  66314:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  $s: () => (  checkAccept),
  P4: () => (  readCommands),
  kO: () => (  writersOf)
});

 

 
var evidence = __webpack_require__(75700);
 
var quote = __webpack_require__(52037);
; 


const accept_command_form = '`/assay accept FINGERPRINT|GATE[@COMMIT] REASON [until YYYY-MM-DD]`';
const shortest = 10;
const usualDays = 30;
const mostDays = 366;


function parseAccept(body, created) {
    const line = (body.split(/\r?\n/, 1)[0] ?? '').trimEnd();
    if (!/^\/assay(?:\s|$)/.test(line))
        return null;
    const found = /^\/assay\s+accept\s+(\S{1,200})\s+(\S.*)$/.exec(line.slice(0, 2000));
    if (found === null)
        return refused(`it has not the form ${accept_command_form}`);
    const [, name = '', rest = ''] = found;
    const target = targetOf(name);
    if (target === null) {
        return refused(`${(0,quote .h)(name)} is neither a fingerprint (32 hexadecimal digits) nor a gate (${evidence .m.join(', ')})`);
    }
    const day = created.slice(0, 10);
    const dated = /^(.*?)\s*\buntil\s+(\d{4}-\d\d-\d\d)[.,;!)]?$/.exec(rest);
    const reason = (0,quote .h)((dated?.[1] ?? rest).trim()).slice(1, -1);
    const until = dated?.[2] ?? daysAfter(day, usualDays);
    if ([...reason].length < shortest)
        return refused(`its reason has less than ${shortest} characters`);
    if (!isDay(until))
        return refused(`${(0,quote .h)(until)} is no day`);
    if (until < day)
        return refused(`${until} was over when it was written`);
    if (until > daysAfter(day, mostDays))
        return refused(`${until} is more than a year ahead`);
    return { ok: true, target, reason, until };
}
function targetOf(name) {
    if (/^[0-9a-f]{32}$/.test(name))
        return { fingerprint: name };
    const [, gate, commit] = /^([a-z]+)(?:@([0-9a-f]{7,64}))?$/.exec(name) ?? [];
    const known = evidence .m.find((one) => one === gate);
    return known === undefined ? null : { gate: known, commit: commit ?? null };
}
function daysAfter(day, days) {
    const at = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
    return Number.isFinite(at) ? new Date(at).toISOString().slice(0, 10) : day;
}
function isDay(text) {
    const at = Date.parse(`${text}T00:00:00Z`);
    return Number.isFinite(at) && new Date(at).toISOString().slice(0, 10) === text;
}
function refused(why) {
    return { ok: false, why };
}

 
var github_api = __webpack_require__(87671);
 
var payload = __webpack_require__(37577);
; 



const commandsQuery = `
query AssayCommands($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      author { login }
      comments(first: 100, after: $after) {
        nodes {
          databaseId
          url
          body
          createdAt
          lastEditedAt
          author { __typename login }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const mostPages = 50;
const mostCommands = 200;
 
async function readCommands(api, repository, pullRequest, retry = {}) {
    const [owner, name] = repository.split('/');
    const comments = [];
    let after = null;
    for (let page = 0; page < mostPages; page += 1) {
        const variables = { owner, name, number: pullRequest, after };
        const given = await (0,github_api .R)(() => api.graphql(commandsQuery, variables), retry);
        if (!given.ok)
            return given;
        const pull = pullOf(given.data);
        if (pull === null)
            return missing(pullRequest, repository);
        comments.push(...pull.nodes.flatMap((node) => commandOf(node)));
        if (!pull.more || comments.length > mostCommands || page === mostPages - 1) {
            if (pull.more)
                return tooMany;
            return { ok: true, data: { head: pull.head, author: pull.author, comments } };
        }
        after = pull.cursor;
    }
    return tooMany;
}


async function checkAccept(comment, rules, mayWrite) {
    const no = (kind, why) => ({ ok: true, data: { ok: false, kind, why, comment } });
    const command = parseAccept(comment.body, comment.created);
    if (command === null)
        return { ok: true, data: null };
    if (comment.author === null || !comment.person)
        return no('ignored', 'only a person may accept');
    const permission = await mayWrite(comment.author);
    if (!permission.ok)
        return permission;
    if (!permission.data)
        return no('ignored', 'only people with write permission may accept');
    if (comment.edited)
        return no('refused', 'the comment was edited, so nobody can tell what was accepted when');
    if (!command.ok)
        return no('refused', command.why);
    if (!rules.authorMay && comment.author.toLowerCase() === rules.author?.toLowerCase())
        return no('refused', 'the author of a pull request may not accept it; the policy can allow it (`report.accept.author`)');
    if (command.until < rules.today)
        return no('lapsed', `it held until ${command.until}`);
    const { target, reason, until } = command;
    const accept = { target, reason, until, by: comment.author, at: comment.created, url: comment.url };
    return { ok: true, data: { ok: true, accept } };
}


function writersOf(api, repository, retry = {}) {
    const [owner = '', repo = ''] = repository.split('/');
    const known = new Map();
    const ask = async (username) => {
        const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
        const given = await (0,github_api .R)(() => api.rest(route, { owner, repo, username }), retry);
        if (!given.ok)
            return given.trouble.kind === 'not-found' ? { ok: true, data: false } : given;
        const permission = (0,payload .u4)(given.data) ? given.data.permission : null;
        return { ok: true, data: permission === 'admin' || permission === 'write' };
    };
    return (login) => {
        const asked = known.get(login.toLowerCase()) ?? ask(login);
        known.set(login.toLowerCase(), asked);
        return asked;
    };
}
const tooMany = {
    ok: false,
    trouble: { kind: 'refused', status: 200, message: 'the pull request has too many comments to look for accepts' },
};
function missing(number, repository) {
    const message = `no pull request ${number} in ${repository}`;
    return { ok: false, trouble: { kind: 'not-found', status: 200, message } };
}
function pullOf(data) {
    const repository = (0,payload .u4)(data) ? data.repository : undefined;
    const pull = (0,payload .u4)(repository) ? repository.pullRequest : undefined;
    if (!(0,payload .u4)(pull) || !(0,payload .u4)(pull.comments) || typeof pull.headRefOid !== 'string')
        return null;
    const { nodes, pageInfo } = pull.comments;
    const page = (0,payload .u4)(pageInfo) ? pageInfo : {};
    return {
        head: pull.headRefOid,
        author: (0,payload .u4)(pull.author) && typeof pull.author.login === 'string' ? pull.author.login : null,
        nodes: Array.isArray(nodes) ? nodes : [],
        more: page.hasNextPage === true && typeof page.endCursor === 'string',
        cursor: typeof page.endCursor === 'string' ? page.endCursor : null,
    };
}
function commandOf(node) {
    if (!(0,payload .u4)(node) || typeof node.body !== 'string' || !node.body.startsWith('/assay'))
        return [];
    const { databaseId, url, body, createdAt, lastEditedAt, author } = node;
    const login = (0,payload .u4)(author) && typeof author.login === 'string' ? author.login : null;
    if (typeof url !== 'string' || typeof createdAt !== 'string')
        return [];
    return [
        {
             
            id: typeof databaseId === 'number' ? databaseId : Number(/#issuecomment-(\d+)$/.exec(url)?.[1] ?? 0),
            url,
            body,
            author: login,
            person: (0,payload .u4)(author) && author.__typename === 'User',
            created: createdAt,
            edited: lastEditedAt !== null,
        },
    ];
}


  }),

  43941:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    annotate: () => (  annotate)
  });
 
  var _log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9609);

 
const most = 10;
const longestMessage = 4_096;
const longestTitle = 255;


function shownAnnotations(annotations) {
    return ['error', 'warning', 'notice'].flatMap((level) => {
        const all = annotations.filter((annotation) => annotation.level === level);
        if (all.length <= most)
            return all.map(tidy);
        const left = all.length - (most - 1);
        return [
            ...all.slice(0, most - 1).map(tidy),
            { level, message: `${left} more of this level are not shown here: see the job summary.` },
        ];
    });
}
 
async function annotate(annotations) {
    if (annotations.length === 0)
        return;
    const core = await Promise.all( [__webpack_require__.e(4119), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 96421));
    for (const { level, message, path, ...place } of shownAnnotations(annotations)) {
        core[level](message, definedOnly({ ...place, file: path }));
    }
}
function tidy(annotation) {
    const { title, message, startLine, endLine, startColumn, endColumn } = annotation;
    const oneLine = startLine !== undefined && (endLine ?? startLine) === startLine;
    return {
        ...annotation,
        message: cut(message
            .split(/\r\n|[\r\n]/)
            .map(_log_text_js__WEBPACK_IMPORTED_MODULE_0__  .P)
            .join('\n'), longestMessage),
        title: title === undefined ? undefined : cut((0,_log_text_js__WEBPACK_IMPORTED_MODULE_0__  .P)(title), longestTitle),
        startColumn: oneLine ? startColumn : undefined,
        endColumn: oneLine ? endColumn : undefined,
    };
}
 
function cut(text, longest) {
    if (text.length <= longest)
        return text;
    const kept = text.slice(0, longest - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}\u2026`;
}
function definedOnly(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}


  }),

  87671:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  connect),
    R: () => (  retrying)
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

 
async function connect(options) {
    const { getOctokit } = await Promise.all( [__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl.replace(/\/+$/, ''), log: silent });
    const signal = () => ({ request: { signal: AbortSignal.timeout(options.timeout ?? 30_000) } });
    return {
        rest: (route, parameters) => answer(async () => (await octokit.request(route, { ...parameters, ...signal() })).data),
        graphql: (document, variables) => answer(() => octokit.graphql(document, { ...variables, ...signal() })),
    };
}


async function retrying(attempt, options = {}) {
    const tries = options.tries ?? 3;
    const sleep = options.sleep ?? (async (milliseconds) => void (await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds)));
    for (let tried = 1;; tried += 1) {
        const given = await attempt();
        if (given.ok || given.trouble.kind !== 'unavailable' || tried >= tries)
            return given;
        const seconds = given.trouble.retryAfter ?? 4 ** (tried - 1);
        if (seconds > (options.longest ?? 90))
            return given;
        await sleep(seconds * 1000);
    }
}
async function answer(request) {
    try {
        return { ok: true, data: await request() };
    }
    catch (error) {
        return { ok: false, trouble: troubleOf(error) };
    }
}
function troubleOf(error) {
    if (error.name === 'GraphqlResponseError') {
        const said = (error.errors ?? []).map((one) => one.message ?? '').join('; ');
        return { kind: graphqlKind(error), status: 200, message: said, ...hints(error.headers) };
    }
    const message = String(error.message ?? error).split('\n')[0] ?? '';
    const headers = error.response?.headers;
     
    const status = error.response === undefined ? null : (error.status ?? null);
    return { kind: restKind(status, message, headers), status, message, ...hints(headers) };
}
function restKind(status, message, headers) {
    if (status === null || status === 429 || status >= 500)
        return 'unavailable';
    if (status === 401)
        return 'unauthorized';
    if (status === 404 || status === 410)
        return 'not-found';
    if (status === 403) {
        if (isRateLimit(message, headers))
            return 'unavailable';
        return /\blocked\b/i.test(message) ? 'locked' : 'forbidden';
    }
    if (status === 422 && /too long|is too large/i.test(message))
        return 'too-long';
    return 'refused';
}
function graphqlKind(error) {
    const types = (error.errors ?? []).map((one) => one.type ?? '');
    if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES'))
        return 'forbidden';
    if (types.includes('NOT_FOUND'))
        return 'not-found';
    if (types.includes('RATE_LIMITED') || /something went wrong|timed? ?out/i.test(error.message ?? ''))
        return 'unavailable';
    return 'refused';
}
function isRateLimit(message, headers) {
    return (headers?.['retry-after'] !== undefined ||
        headers?.['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse detection/i.test(message));
}
function hints(headers) {
    const permissions = headers?.['x-accepted-github-permissions'];
    const retryAfter = waitOf(headers);
    return {
        ...(permissions === undefined ? {} : { permissions: String(permissions) }),
        ...(retryAfter === null ? {} : { retryAfter }),
    };
}
 
function waitOf(headers) {
    const after = Number(headers?.['retry-after']);
    if (Number.isFinite(after) && after >= 0)
        return after;
    if (String(headers?.['x-ratelimit-remaining']) !== '0')
        return null;
    const seconds = Number(headers?.['x-ratelimit-reset']) - Date.parse(String(headers?.date)) / 1000;
    return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null;
}
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function nothing() { }


  }),

  16740:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Zf: () => (  newerRun),
    _Q: () => (  withoutToken),
    a1: () => (  headMoved),
    n3: () => (  notPosted)
  });
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);

 
function withoutToken(what = 'The comment was') {
    return {
        posted: false,
        why: 'no-token',
        reason: `${what} not written: no token was given.`,
        mend: 'Leave the input `token` to its default, or give it `${{ github.token }}`.',
    };
}
 
function headMoved(judged, now, what = 'The comment was') {
    return {
        posted: false,
        why: 'head-moved',
        reason: `${what} not written: this report is about ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(judged.slice(0, 7))}, and the pull request is at ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(now.slice(0, 7))} by now.`,
        mend: 'Nothing needs to be done: the run of the newer commit writes its own.',
    };
}
 
function newerRun() {
    return {
        posted: false,
        why: 'newer-run',
        reason: 'The comment was not written: a newer run of the same commit has written its own.',
        mend: 'Nothing needs to be done: that comment stands.',
    };
}
 
function notPosted(trouble, origin, locked, what = 'The comment was') {
    const kind = locked && trouble.kind === 'forbidden' ? 'locked' : trouble.kind;
    const status = trouble.status === null ? 'no answer' : trouble.status;
    const reason = `${what} not written: ${causes[kind]} (${status}: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(trouble.message)}).`;
    return {
        posted: false,
        why: kind,
        reason,
        mend: kind === 'forbidden' ? permissionMend(trouble, origin) : mends[kind],
    };
}
const causes = {
    unauthorized: 'GitHub does not know the token',
    forbidden: 'the token of this run may not write to the pull request',
    locked: 'the conversation is locked',
    'not-found': 'the token cannot see the pull request, or there is none',
    'too-long': 'GitHub finds it too long, also at half the size',
    refused: 'GitHub refused it',
    unavailable: 'GitHub did not take it in three tries',
};
const mends = {
    unauthorized: 'Leave the input `token` to its default, or renew the token that it names.',
    locked: 'Unlock the conversation, or read the report in the job summary.',
    'not-found': 'Give the job `permissions: { contents: read, pull-requests: write }`.',
    'too-long': 'Read the whole report in the job summary and in the artifact.',
    refused: 'Read the report in the job summary; if it happens again, report it with the sentence above.',
    unavailable: 'Re-run the job when GitHub answers again (https://www.githubstatus.com).',
};
function permissionMend(trouble, origin) {
    const accepted = trouble.permissions === undefined ? '' : ` GitHub accepts: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(trouble.permissions)}.`;
    if (origin.fork) {
        return `A pull request from a fork always runs with a read-only token, which lacks \`pull-requests: write\`. The report is in the job summary; to have it as a comment, add the two-stage workflow: a second one on \`workflow_run\` that has \`pull-requests: write\` (docs/forks.md).${accepted}`;
    }
    const who = origin.dependabot
        ? 'A run that Dependabot starts has a read-only token unless the workflow raises it. '
        : '';
    return `${who}Add \`pull-requests: write\` to the job: \`permissions: { contents: read, pull-requests: write }\`.${accepted}`;
}


  }),

  84085:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  contentsOf)
  });
  var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87671);



function contentsOf(api, repository, retry = {}) {
    const [owner = '', repo = ''] = repository.split('/');
    const seen = new Map();
    const sees = (commit) => {
        const known = seen.get(commit);
        if (known !== undefined)
            return known;
        const asked = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__  .R)(() => api.rest('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { owner, repo, commit_sha: commit }), retry);
        seen.set(commit, asked);
        return asked;
    };
    return async (commit, path) => {
        const given = await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__  .R)(() => api.rest('GET /repos/{owner}/{repo}/contents/{path}', {
            owner,
            repo,
            path,
            ref: commit,
            mediaType: { format: 'raw' },
        }), retry);
        if (given.ok)
            return typeof given.data === 'string' ? { ok: true, data: given.data } : { ok: false, trouble: noFile };
        if (given.trouble.kind !== 'not-found')
            return given;
        const commitSeen = await sees(commit);
        return commitSeen.ok ? { ok: true, data: null } : commitSeen;
    };
}
const noFile = { kind: 'refused', status: 200, message: 'it is no file of text' };


  }),

  19607:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    j: () => (  readEvent)
  });
 
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52037);
  var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37577);



const eventKinds = [
    'pull_request',
    'pull_request_target',
    'merge_group',
    'push',
    'schedule',
    'workflow_dispatch',
];
const supported = `Run Assay on one of: ${eventKinds.map((kind) => `\`${kind}\``).join(', ')}.`;


function readEvent(env) {
    const name = env.GITHUB_EVENT_NAME ?? '';
    const kind = eventKinds.find((known) => known === name);
    if (kind === undefined) {
        const given = name === '' ? 'no event (GITHUB_EVENT_NAME is empty)' : `the event ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__  .h)(name)}`;
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`This run cannot be judged: needed an event that has a base and a head, given ${given}.`, supported);
    }
    const payload = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .rD)(kind, env.GITHUB_EVENT_PATH);
    switch (kind) {
        case 'pull_request':
        case 'pull_request_target':
            return pullRequest(kind, payload, env);
        case 'merge_group':
            return mergeGroup(payload, env);
        case 'push':
            return push(payload, env);
        case 'schedule':
            return { ...atRunCommit(kind, payload, env), base: null, baseRule: 'recorded' };
        case 'workflow_dispatch':
            return workflowDispatch(payload, env);
    }
}
function pullRequest(kind, payload, env) {
    const pull = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .zR)(payload, 'pull_request');
    const head = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .zR)(pull, 'head');
    const base = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .zR)(pull, 'base');
    const number = pull.fields.number;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
        throw pull.wrong('number', 'a number');
    const repository = repositoryOf(payload, env);
    const headRepository = fullName(head.fields.repo);
    return {
        event: kind,
        base: sha(base, 'sha'),
        baseRule: 'given',
        head: sha(head, 'sha'),
        fork: headRepository === null || headRepository.toLowerCase() !== repository.toLowerCase(),
        dependabot: isDependabot(login(pull.fields.user)) || isDependabot(env.GITHUB_ACTOR),
        mayExecuteHead: kind !== 'pull_request_target',
        pullRequest: number,
        title: optionalText(pull.fields.title),
        body: optionalText(pull.fields.body),
        baseRef: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(base, 'ref'),
        headRef: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(head, 'ref'),
        repository,
        headRepository,
        defaultBranch: defaultBranch(payload),
    };
}
function mergeGroup(payload, env) {
    const group = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .zR)(payload, 'merge_group');
    return {
        ...sameRepository('merge_group', payload, env),
        base: sha(group, 'base_sha'),
        baseRule: 'given',
        head: sha(group, 'head_sha'),
        baseRef: branch((0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(group, 'base_ref')),
        headRef: branch((0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(group, 'head_ref')),
    };
}
function push(payload, env) {
    const ref = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(payload, 'ref');
    const head = sha(payload, 'after');
    if (isZero(head)) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The push deleted ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__  .h)(ref)}: needed a commit to judge, given none.`, "Leave deletions out: `if: '!github.event.deleted'` on the job.");
    }
    const before = sha(payload, 'before');
    const created = isZero(before);
    const main = defaultBranch(payload);
    const createdMain = created && main !== null && ref === `refs/heads/${main}`;
    return {
        ...sameRepository('push', payload, env),
        base: created ? null : before,
        baseRule: createdMain ? 'nothing' : created ? 'default-branch' : 'given',
        head,
        baseRef: branch(ref),
        headRef: branch(ref),
    };
}
function workflowDispatch(payload, env) {
    const given = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(payload.fields.inputs) ? payload.fields.inputs : {};
    const head = optionalText(given.head).trim();
    const base = optionalText(given.base).trim();
    return {
        ...sameRepository('workflow_dispatch', payload, env),
        ...(head === '' ? atRunCommit('workflow_dispatch', payload, env) : { head }),
        base: base === '' ? null : base,
        baseRule: base === '' ? 'default-branch' : 'given',
    };
}
 
function sameRepository(kind, payload, env) {
    const repository = repositoryOf(payload, env);
    return {
        event: kind,
        fork: false,
        dependabot: isDependabot(env.GITHUB_ACTOR),
        mayExecuteHead: true,
        baseRef: null,
        headRef: null,
        repository,
        headRepository: repository,
        defaultBranch: defaultBranch(payload),
    };
}
function atRunCommit(kind, payload, env) {
    const head = env.GITHUB_SHA ?? '';
    if (!isSha(head)) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The commit of this run is not known: needed a full sha in GITHUB_SHA, given ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__  .h)(head)}.`, 'Run this step on a GitHub Actions runner, or use the command line with --diff BASE..HEAD.');
    }
    return { ...sameRepository(kind, payload, env), head, headRef: branch(env.GITHUB_REF ?? '') };
}
function repositoryOf(payload, env) {
    const name = fullName(payload.fields.repository) ?? env.GITHUB_REPOSITORY ?? '';
    if (/^[^/\s]+\/[^/\s]+$/.test(name))
        return name;
    throw payload.wrong('repository.full_name', 'the name of the repository as owner/name');
}
function fullName(repository) {
    const name = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(repository) ? repository.full_name : undefined;
    return typeof name === 'string' && name !== '' ? name : null;
}
function defaultBranch(payload) {
    const repository = payload.fields.repository;
    const name = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(repository) ? repository.default_branch : undefined;
    return typeof name === 'string' && name !== '' ? name : null;
}
function sha(from, field) {
    const value = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(from, field);
    if (!isSha(value))
        throw from.wrong(field, 'a full commit sha (40 or 64 hexadecimal digits)');
    return value;
}
function isSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isZero(commit) {
    return /^0+$/.test(commit);
}
function branch(ref) {
    return ref === '' ? null : ref.replace(/^refs\/(?:heads|tags)\//, '');
}
function login(user) {
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(user) ? optionalText(user.login) : '';
}
function isDependabot(name) {
    return name === 'dependabot[bot]';
}
function optionalText(value) {
    return typeof value === 'string' ? value : '';
}


  }),

  96174:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  readInputs)
  });
 
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52037);
  var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9805);



 
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}


function readInputs(declared, env) {
    const values = Object.entries(declared).map(([name, declaration]) => {
        const given = (env[inputVariable(name)] ?? '').trim();
        return [name, readValue(name, declaration, given)];
    });
    return { values: Object.fromEntries(values), warnings: unknownInputs(Object.keys(declared), env) };
}
function readValue(name, declaration, given) {
    switch (declaration.kind) {
        case 'text':
            if (given === '' && declaration.required === true)
                throw missing(name);
            return given === '' ? (declaration.default ?? '') : given;
        case 'list':
            return given
                .split(/[\r\n,]/)
                .map((part) => part.trim())
                .filter((part) => part !== '');
        case 'boolean':
            return given === '' ? declaration.default : booleanOf(name, given);
        case 'number':
            return given === '' ? declaration.default : numberOf(name, given, declaration.min, declaration.max);
        case 'choice':
            if (given === '')
                return declaration.default;
            if (declaration.choices.includes(given))
                return given;
            throw wrong(name, given, `one of ${declaration.choices.join(', ')}`, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .p)(given, declaration.choices) ?? declaration.default);
    }
}
function booleanOf(name, given) {
    const value = given.toLowerCase();
    if (value === 'true')
        return true;
    if (value === 'false')
        return false;
    throw wrong(name, given, 'true or false', 'true');
}
function numberOf(name, given, min, max) {
    const value = /^[+-]?\d+(?:\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
    if (value >= min && value <= max)
        return value;
    throw wrong(name, given, `a number from ${min} to ${max}`, String(min));
}
function missing(name) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The input ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__  .h)(name)} is missing: the action needs a value, and none was given.`, `Add it to the step: \`with: { ${name}: … }\`.`);
}
function wrong(name, given, needed, example) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The input ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__  .h)(name)} cannot be used: needed ${needed}, given ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__  .h)(given)}.`, `Change the step to \`with: { ${name}: ${example} }\`, or leave the input out.`);
}
function unknownInputs(known, env) {
    const variables = new Set(known.map(inputVariable));
    return Object.keys(env)
        .filter((variable) => variable.startsWith('INPUT_') && !variables.has(variable))
        .sort()
        .map((variable) => {
        const name = variable.slice('INPUT_'.length).toLowerCase();
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .p)(name, known);
        const hint = near === null ? `Known inputs: ${known.join(', ')}.` : `Did you mean \`${near}\`?`;
        return `The input ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__  .h)(name)} is not known and was ignored. ${hint}`;
    });
}


  }),

  9805:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  nearest)
  });


function nearest(name, known) {
    let best = null;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const distance = distanceOf(name.toLowerCase(), candidate.toLowerCase());
        if (distance < least && distance <= Math.max(name.length, candidate.length) / 3) {
            best = candidate;
            least = distance;
        }
    }
    return best;
}
function distanceOf(a, b) {
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1];
            let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                least = Math.min(least, (before[j - 2] ?? 0) + 1);
            row.push(least);
        }
        before = above;
        above = row;
    }
    return above[b.length] ?? 0;
}


  }),

  74573:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    setOutputs: () => (  setOutputs)
  });
 
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);




async function setOutputs(env, outputs) {
    const file = env.GITHUB_OUTPUT ?? '';
    if (file === '')
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(file, outputText(outputs, `assay-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`));
}
 
function outputText(outputs, delimiter) {
    return Object.entries(outputs)
        .map(([name, value]) => {
        if (`${name}\n${value}`.includes(delimiter))
            throw new Error(`The output ${name} holds its own delimiter.`);
        return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
    })
        .join('');
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


  }),

  65671:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  appendSummary)
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52037);



 
const limit = 1_000_000;


function appendSummary(env, render) {
    const path = env.GITHUB_STEP_SUMMARY;
    if (path === undefined || path === '')
        return { written: false, reason: 'There is no job summary here: GITHUB_STEP_SUMMARY is empty.' };
    const held = sizeOf(path);
    const room = limit - held - 1;
    const text = render(Math.max(0, room));
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text, 'utf8');
    if (bytes > room) {
        return {
            written: false,
            reason: `The job summary was not written: it has ${bytes} bytes, and of ${limit} there are ${Math.max(0, room)} left.`,
        };
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(path, text.endsWith('\n') ? text : `${text}\n`, 'utf8');
        return { written: true };
    }
    catch (error) {
        return { written: false, reason: `The job summary was not written: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__  .h)(error.message)}.` };
    }
}
function sizeOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
}


  }),

  168:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  applyAccepts),
    w: () => (  withoutAccepts)
  });
  var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25829);
  var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92172);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);
  var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41324);






function applyAccepts(evidence, accepts, scope) {
    let judged = [...evidence];
    const outcomes = [];
    for (const accept of accepts) {
        const before = judged;
        const stands = standing(accept, scope);
        if (stands !== null) {
            outcomes.push({ accept, ...stands });
            continue;
        }
        const why = [];
        judged = judged.map((one) => accepted(one, accept, scope, why));
        const applied = judged.some((one, i) => one !== before[i]);
        if (applied)
            outcomes.push({ accept, state: 'applied', why: why.join('; ') });
        else if (why.length > 0)
            outcomes.push({ accept, state: 'refused', why: why.join('; ') });
        else
            outcomes.push({ accept, state: 'unused', why: 'nothing that fails has this name (any more)' });
    }
    return { evidence: judged.map((one, i) => (one === evidence[i] ? one : lifted(one))), outcomes };
}


function withoutAccepts(one) {
    const isOver = ({ accepted }) => accepted !== undefined && (one.gate !== 'secrets' || accepted.url !== undefined);
    if (!one.findings.some(isOver))
        return one;
    const findings = one.findings.map((finding) => {
        const { accepted: _, ...rest } = finding;
        return isOver(finding) ? { ...rest, severity: 'error' } : finding;
    });
     
    const measurements = one.measurements.map((each) => each.verdict === 'warn' ? { ...each, verdict: 'fail' } : each);
    const decided = one.decided.replace(/(?: \(accepted\))+$/, '');
    return { ...one, findings, measurements, decided, verdict: (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .QZ)([one.verdict, 'fail']) };
}
 
function standing({ target, at }, { head, configured, since }) {
    if ('fingerprint' in target)
        return null;
    if (!configured.includes(target.gate))
        return { state: 'refused', why: `the base's policy lists no gate ${target.gate}` };
    const { commit } = target;
    if (commit === head)
        return null;
    const exact = `write \`/assay accept ${target.gate}@${head} REASON\``;
    if (commit !== null && !head.startsWith(commit))
        return { state: 'lapsed', why: `it is about ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(commit.slice(0, 7))}; ${exact}` };
     
    if (since === null)
        return { state: 'refused', why: `when this commit was pushed is not known; ${exact}` };
    return at > since
        ? null
        : { state: 'lapsed', why: `it is older than the run of ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(head.slice(0, 7))}; ${exact}` };
}
function accepted(one, accept, scope, why) {
    const { target } = accept;
    const whole = 'gate' in target && target.gate === one.gate;
    const names = (fingerprint) => ('fingerprint' in target ? target.fingerprint === fingerprint : whole);
    const failing = one.findings.filter(({ severity, fingerprint }) => severity === 'error' && names(fingerprint));
    if (failing.length === 0 && !whole)
        return one;
    if (one.verdict === 'error') {
        why.push(`${one.gate} could not check, and that is never accepted`);
        return one;
    }
    if (one.verdict !== 'fail')
        return one;
    if (!scope.configured.includes(one.gate)) {
        why.push(`the base's policy lists no gate ${one.gate}`);
        return one;
    }
    const live = failing.filter(_evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__  .FU);
    if (live.length > 0)
        why.push('a credential that its provider accepts is never accepted: revoke it');
    if (live.length === failing.length && failing.length > 0)
        return one;
    const { by, reason, until, at, url } = accept;
    const record = { by, reason, until, at, url, head: scope.head };
    const findings = one.findings.map((finding) => failing.includes(finding) && !live.includes(finding)
        ? { ...finding, severity: 'warning', accepted: record }
        : finding);
    const text = `The gate was accepted by ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(by)} for the commit ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(scope.head.slice(0, 7))}: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(reason)}, until ${until}; ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(url)}.`;
    const notes = whole ? [{ kind: 'policy', text }] : [];
    return { ...one, findings, notes: [...one.notes, ...notes] };
}
 
function lifted(one) {
    if (one.findings.some(({ severity }) => severity === 'error'))
        return one;
    const measurements = one.measurements.map((each) => each.verdict === 'fail' ? { ...each, verdict: 'warn' } : each);
    const verdict = (0,_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_3__  .kk)(one.findings, measurements);
    return {
        ...one,
        measurements,
        verdict: verdict === 'pass' ? 'warn' : verdict,
        decided: `${one.decided} (accepted)`,
    };
}


  }),

  91116:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  annotationsOf)
  });
  var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91070);
  var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);


const most = 10;
const longest = 4_000;
const levels = {
    error: 'error',
    fail: 'error',
    warn: 'warning',
    skip: 'notice',
    pass: 'notice',
};


function annotationsOf(report) {
    const recorded = report.evidence.flatMap((e) => e.findings.filter((f) => f.severity === 'note').map((f) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__  .uX)(e, f)));
    const entries = [...(0,_entries_js__WEBPACK_IMPORTED_MODULE_0__  .u)(report), ...recorded];
    return ['error', 'warning', 'notice'].flatMap((level) => {
        const ofLevel = entries.filter((entry) => levels[entry.verdict] === level);
        const more = ofLevel.length - most;
        return ofLevel.slice(0, most).map((entry, i) => annotation(entry, level, i === most - 1 ? more : 0));
    });
}
function annotation(entry, level, more) {
    const [first] = entry.finding?.locations ?? [];
    const cell = first?.cell === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .pj)((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__  .wi)(first)).replace(/^, /, ' in ');
    const parts = [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .pj)(entry.message)}${cell}`,
        entry.number && (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .pj)(entry.number),
        entry.mend && `Mend: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .pj)(entry.mend, 2000)}`,
    ];
    const rest = more > 0 ? ` (and ${more} more ${level}${more === 1 ? '' : 's'}: see the job summary and the evidence)` : '';
    return {
        level,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .$Q)(`Assay ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .pj)((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__  .h2)(entry.evidence))}${entry.finding === undefined ? '' : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .RK)(entry.finding.rule)}`}`, 200),
        message: `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .$Q)(parts.filter(Boolean).join('. '), longest - rest.length)}${rest}`,
        ...(first === undefined ? {} : place(first)),
    };
}
function place(location) {
    const { startLine, endLine, startColumn, endColumn } = location;
    const oneLine = startLine !== undefined && (endLine === undefined || endLine === startLine);
    return {
        path: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .RK)(location.path),
        ...(startLine === undefined ? {} : { startLine }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(oneLine && startColumn !== undefined ? { startColumn } : {}),
        ...(oneLine && startColumn !== undefined && endColumn !== undefined ? { endColumn } : {}),
    };
}


  }),

  91070:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    QI: () => (  splitNumber),
    VK: () => (  shortDigest),
    Vk: () => (  acceptedWords),
    eR: () => (  noteWords),
    h2: () => (  gateName),
    u: () => (  worstEntries),
    uX: () => (  findingEntry),
    wi: () => (  afterPath)
  });
  var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92172);
  var _evidence_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89910);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);
  var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41324);




 
function gateName(evidence) {
    return evidence.name === undefined ? evidence.gate : `${evidence.gate} ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(evidence.name)}`;
}


function worstEntries(report) {
    const all = report.evidence.flatMap((evidence) => [
        ...evidence.notes.filter((note) => note.kind === 'problem').map((note) => problemEntry(evidence, note)),
        ...evidence.findings
            .filter((finding) => finding.severity !== 'note')
            .map((finding) => findingEntry(evidence, finding)),
    ]);
    return all.sort((a, b) => _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .rY.indexOf(b.verdict) - _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .rY.indexOf(a.verdict));
}
function problemEntry(evidence, note) {
    const verdict = evidence.verdict === 'error' ? 'error' : 'warn';
    return { evidence, verdict, message: note.text, ...(note.mend === undefined ? {} : { mend: note.mend }) };
}
 
function findingEntry(evidence, finding) {
    const { message, detail, number, mend } = finding;
    return {
        evidence,
        verdict: (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__  .Vj)(finding),
        message,
        mend,
        finding,
        ...(detail === undefined ? {} : { detail }),
        ...(number === undefined ? {} : { number }),
    };
}
 
function afterPath(location) {
    const { commit, author, date } = location;
    const by = author === undefined ? '' : ` by ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(author)}`;
    const on = date === undefined ? '' : ` on ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(date.slice(0, 10))}`;
    const added = commit === undefined ? '' : `, commit ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(commit.slice(0, 7))}${by}${on}`;
    return `${(0,_evidence_location_js__WEBPACK_IMPORTED_MODULE_3__  .c)({ ...location, path: '' })}${added}`;
}
 
function acceptedWords(finding) {
    const { accepted } = finding;
    if (accepted === undefined)
        return undefined;
    const until = accepted.until === undefined ? '' : `, until ${accepted.until}`;
    return `accepted by ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(accepted.by)}: ${accepted.reason}${until}`;
}
 
function noteWords(note) {
    return note.mend === undefined ? note.text : `${note.text.replace(/\.$/, '')}. Mend: ${note.mend}`;
}
 
function splitNumber(number) {
    const at = number.search(/ [[(]|[,;](?!\d)/);
    const ticks = at < 0 ? 0 : number.slice(0, at).split('`').length - 1;
    return at <= 0 || ticks % 2 === 1 ? [number, ''] : [number.slice(0, at), number.slice(at)];
}
 
function shortDigest(digest, digits) {
    return digest.replace(/^sha256:/, '').slice(0, digits);
}


  }),

  79605:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    CS: () => (  prose),
    aY: () => (  code)
  });
 
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);



function code(text, place = {}) {
    let body = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .RK)(text), 200).replace(/##(?=\[|vso\[)/gi, '# #');
    if (place.table === true)
        body = body.replaceAll('\\|', '\\\u2223').replaceAll('|', '\\|');
    if (body.trim() === '')
        body = '\u2423';
    const longest = Math.max(0, ...(body.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = /^`|`$|^ .* $/.test(body) ? ' ' : '';
    return `${fence}${pad}${body}${pad}${fence}`;
}
 
function words(text) {
    return text
        .replace(/[\\`*_[\]#|~]/g, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/^(\s*)([+-])(?=[\s=-]|$)/, '$1\\$2')
        .replace(/^=(?=[\s=-]|$)/, '\\=')
        .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}


function prose(message, place = {}, limit = 600) {
    const parts = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .tG)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .JF)(message.trim(), limit));
    return parts
        .map((part) => (part.kind === 'code' ? code(part.text, place) : words(part.text)))
        .join('')
        .trim();
}


  }),

  72527:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $Q: () => (  clip),
    JF: () => (  segments),
    RK: () => (  visible),
    pj: () => (  plain),
    tG: () => (  inertSegments)
  });
 
 
const ansi = /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]*[0-~]?/g;
const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const control = /[\u0000-\u001f\u007f-\u009f]/g;
const hidden = /(?![\ufe0e\ufe0f])[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const loneSurrogate = /\p{Cs}/gu;


function visible(text) {
    if (/^[ -~]*$/.test(text))
        return text;
    return text
        .replace(lineBreak, '\u2424')
        .replace(ansi, '')
        .replaceAll('\t', ' ')
        .replace(control, '')
        .replace(hidden, (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
        .replace(loneSurrogate, '\ufffd');
}
 
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const characters = Array.from(text.slice(0, 2 * limit + 2));
    if (characters.length <= limit && text.length <= 2 * limit + 2)
        return text;
    return `${characters.slice(0, limit - 1).join('')}\u2026`;
}


function segments(message, limit = 600) {
    const cut = clip(message, limit);
    const open = cut !== message && cut.split('`').length % 2 === 0;
    const parts = visible(open ? `${cut}\`` : cut).split('`');
    const found = [];
    for (const [index, text] of parts.entries()) {
        const closed = index % 2 === 1 && index < parts.length - 1;
        if (closed && text !== '')
            found.push({ kind: 'code', text });
        else if (closed)
            found.push({ kind: 'text', text: '``' });
        else if (index % 2 === 1)
            found.push({ kind: 'text', text: `\`${text}` });
        else if (text !== '')
            found.push({ kind: 'text', text });
    }
    return found;
}
 
const hazards = [
    /[@$]/,
    /:\/\//,
    /www\./i,
    /#\d/,
    /\bgh-\d/i,
    /(?:mailto|xmpp):/i,
    /:[a-z0-9_+-]+:/i,
    /(?<![0-9a-z])(?=[0-9a-f]*\d)[0-9a-f]{7,64}(?![0-9a-z])/i,
];


function inertSegments(given) {
    const found = [];
    const add = (kind, text) => {
        const last = found.at(-1);
        if (last?.kind === kind)
            found[found.length - 1] = { kind, text: last.text + text };
        else if (text !== '')
            found.push({ kind, text });
    };
    for (const segment of given) {
        if (segment.kind === 'code') {
            add('code', segment.text);
            continue;
        }
        for (const word of segment.text.split(/(\s+)/)) {
            if (!hazards.some((hazard) => hazard.test(word))) {
                add('text', word);
                continue;
            }
            const body = word.replace(word.includes('(') ? /[.,;]+$/ : /[.,;)]+$/, '');
            add('code', body);
            add('text', word.slice(body.length));
        }
    }
    return found;
}
 
function plain(message, limit = 600) {
    return segments(message, limit)
        .map((segment) => segment.text)
        .join('');
}


  }),

  15665:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: () => (  evidenceText)
  });
  var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75700);
  var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85340);


const order = _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__  .V;


function evidenceText(evidence) {
    const records = evidence.map((one) => {
        const entries = Object.entries(one).map(([key, value]) => [key, sorted(value)]);
        return Object.fromEntries(entries.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
    });
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__  .s)(records.length === 1 ? records[0] : records);
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}


  }),

  85340:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    s: () => (  jsonText)
  });


function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replace(/(?<=#[^ -~]*)#(?=[^ -~]*[[v])/gi, '\\u0023')}\n`;
}


  }),

  49480:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    H9: () => (  relativeUri),
    Pb: () => (  placeUrl),
    Pl: () => (  safeUrl)
  });
const longest = 500;


function safeUrl(address) {
    if (address === undefined || address.length > longest)
        return undefined;
    const found = /^(https?):\/\/([A-Za-z0-9.-]+(?::\d{1,5})?)((?:[/?#].*)?)$/u.exec(address);
    if (found === null)
        return undefined;
    const [, scheme, host, rest = ''] = found;
    const encoded = rest.replace(/[^A-Za-z0-9\-._~/?#&=%:,+@]/gu, percent);
    return `${scheme}://${host}${encoded}`;
}
 
function placeUrl(context, location) {
    const { serverUrl, repository, head } = context;
    if (serverUrl === undefined || repository === undefined || head === undefined)
        return undefined;
    const parts = location.path.split('/');
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || parts.some((part) => part === '' || part === '.' || part === '..'))
        return undefined;
    const path = parts.map(encodePart).join('/');
    const at = location.cell === undefined && location.startLine !== undefined ? `#L${location.startLine}` : '';
    return safeUrl(`${serverUrl}/${repository}/blob/${location.commit ?? head}/${path}${at}`);
}
 
function relativeUri(path) {
    return path.split('/').map(encodePart).join('/');
}
function encodePart(part) {
    return part.replace(/[^A-Za-z0-9\-._~]/gu, percent);
}
function percent(character) {
    const whole = /\p{Cs}/u.test(character) ? '\ufffd' : character;
    return encodeURIComponent(whole).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}


  }),

  53086:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  renderMarker),
    g: () => (  parseMarker)
  });
const line = /^<!-- assay:report v1 key=([A-Za-z0-9_.-]{1,40}) run=(\d{1,20}|-) attempt=(\d{1,9}|-) head=([0-9a-f]{40}|[0-9a-f]{64}|-) evidence=([0-9a-f]{16}|-) -->$/;
 
function renderMarker(context) {
    const keep = (value, form) => (value !== undefined && form.test(value) ? value : '-');
    const key = keep(context.key, /^[A-Za-z0-9_.-]{1,40}$/);
    const run = keep(context.runId, /^\d{1,20}$/);
    const attempt = keep(context.runAttempt, /^\d{1,9}$/);
    const head = keep(context.head?.toLowerCase(), /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
    const digest = keep(context.evidenceDigest?.replace(/^sha256:/, '').slice(0, 16), /^[0-9a-f]{16}$/);
    return `<!-- assay:report v1 key=${key} run=${run} attempt=${attempt} head=${head} evidence=${digest} -->`;
}


function parseMarker(body) {
    const end = body.trimEnd();
    const last = end.slice(end.lastIndexOf('\n') + 1);
    const found = line.exec(last);
    if (found === null)
        return null;
    const [, key = '', run, attempt, head, evidence] = found;
    const given = (text) => (text === undefined || text === '-' ? null : text);
    const counted = given(attempt);
    return {
        key,
        run: given(run),
        attempt: counted === null ? null : Number(counted),
        head: given(head),
        evidence: given(evidence),
    };
}


  }),

  45650:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bn: () => (  overallVerdict),
    Ow: () => (  deservedVerdict),
    j_: () => (  isClaim),
    wV: () => (  claimWords)
  });
  var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
  var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41324);




function deservedVerdict({ verdict, findings, measurements }) {
     
    let rank = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf(verdict);
    const fail = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf('fail');
    for (const finding of findings) {
        if (rank >= fail)
            break;
        rank = Math.max(rank, _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf((0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__  .Vj)(finding)));
    }
    const last = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.length - 1;
    for (const measurement of measurements) {
        if (rank === last)
            break;
        if (measurement.verdict !== 'pass')
            rank = Math.max(rank, _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf(measurement.verdict));
    }
    return _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY[rank] ?? 'error';
}
 
function isClaim({ untrusted, recomputed }, { gate }) {
    return untrusted === true && recomputed?.includes(gate) !== true;
}
 
function claimWords({ recomputed = [] }) {
    if (recomputed.length === 0)
        return 'the numbers below are its claims until a trusted run has recomputed them.';
    return `the numbers below are its claims, but for ${recomputed.join(', ')}, which this run has judged again from git objects.`;
}
 
function overallVerdict(report) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .QZ)(report.evidence.map(deservedVerdict));
}


  }),

  32026:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  changedPaths)
  });
 
  var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21022);
  var _git_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93218);




function changedPaths(root, base, head) {
    return (0,_git_once_js__WEBPACK_IMPORTED_MODULE_1__  .m)(root, 'diff-tree', [base, head], () => pathsBetween(root, base, head));
}
async function pathsBetween(root, base, head) {
    const raw = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__  .$Y)(root, [
        'diff-tree',
        '-r',
        '--raw',
        '-z',
        '-M',
        '--no-ext-diff',
        '--no-textconv',
        '--end-of-options',
        base,
        head,
    ]);
    return parseRawDiff(raw.toString('utf8'));
}
 
function parseRawDiff(text) {
    const fields = text.split('\0');
    const changes = [];
    for (let i = 0; i < fields.length;) {
        const head = /^:(\d{6}) (\d{6}) [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/.exec(fields[i] ?? '');
        if (head === null) {
            i++;
            continue;
        }
        const [, oldMode, newMode, letter] = head;
        const two = letter === 'R' || letter === 'C';
        const first = fields[i + 1] ?? '';
        const second = fields[i + 2] ?? '';
        i += two ? 3 : 2;
        if (newMode === '160000' || (oldMode === '160000' && newMode === '000000'))
            continue;
        if (letter === 'R')
            changes.push({ path: second, oldPath: first, status: 'renamed' });
        else
            changes.push({ path: two ? second : first, status: statusOf(letter ?? 'M') });
    }
    return changes;
}
function statusOf(letter) {
    if (letter === 'A' || letter === 'C')
        return 'added';
    if (letter === 'D')
        return 'deleted';
    return letter === 'T' ? 'type-changed' : 'modified';
}


  }),

  17031:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  ensureCommit)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21022);
  var _git_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93218);



const mend = 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow` before this step.';


async function ensureCommit(root, commit, what) {
    const shallow = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__  .fE)(root);
    if (!shallow && (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__  .D3)(root, commit)) !== null)
        return false;
    const tries = [
        ...(shallow ? [['fetch', '--quiet', '--no-tags', '--unshallow', 'origin']] : []),
        ['fetch', '--quiet', '--no-tags', 'origin', commit],
    ];
    let fetched = false;
    for (const args of tries) {
        if (args.includes(commit) && (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__  .D3)(root, commit)) !== null)
            break;
        fetched = (await succeeds(root, args)) || fetched;
    }
    if ((await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__  .D3)(root, commit)) !== null)
        return fetched;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The ${what} commit ${commit} is missing: needed it to compare with, given ${shallow ? 'a shallow clone' : 'a clone'} that does not hold it and cannot fetch it.`, mend);
}
async function succeeds(root, args) {
    try {
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__  .$Y)(root, args);
        return true;
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A)
            return false;
        throw error;
    }
    finally {
        (0,_git_once_js__WEBPACK_IMPORTED_MODULE_2__  .L)(root);
    }
}


  }),

  54084:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    ZQ: () => (  lookUpFile),
    aX: () => (  lookUpCommit),
    o5: () => (  spareSession)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _git_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21494);


const waiting = new Map();
 
async function lookUpCommit(root, revision) {
    return (await named(root, `${revision}^{commit}`))?.id ?? null;
}


async function lookUpFile(root, commit, path) {
    const steps = path.split('/').filter((step) => step !== '' && step !== '.');
     
    if (steps.includes('..'))
        return null;
    const at = (depth) => `${commit}:${steps.slice(0, depth).join('/')}`;
    const found = await Promise.all([...steps.keys(), steps.length].map((depth) => named(root, at(depth))));
    const file = found.at(-1);
    if (file?.type === 'blob')
        return file.bytes;
    if (found[0] == null)
        throw lacking(`The tree of the commit ${commit}`);
    const gone = found.indexOf(null);
    const above = found[gone - 1];
    if (above?.type === 'tree' && objectsOf(above).has(steps[gone - 1] ?? ''))
        throw lacking(`${path} at ${commit}`);
    return null;
}
 
function named(root, name) {
     
    if (/[\n\0]/.test(name))
        return Promise.resolve(null);
    return new Promise((resolve, reject) => {
        const asked = { name, resolve, reject };
        const group = waiting.get(root);
        if (group !== undefined) {
            group.push(asked);
            return;
        }
        waiting.set(root, [asked]);
        queueMicrotask(() => void answer(root));
    });
}
async function answer(root) {
    const group = waiting.get(root) ?? [];
    waiting.delete(root);
    const names = [...new Set(group.map(({ name }) => name))];
    try {
        const found = await ask(root, names);
        for (const { name, resolve } of group)
            resolve(found.get(name) ?? null);
    }
    catch (error) {
        for (const { reject } of group)
            reject(error);
    }
}
const sessions = new Map();
 
const idle = 100;
function ask(root, names) {
    const session = sessions.get(root) ?? open(root);
    return new Promise((resolve, reject) => {
        if (session.timer !== null)
            clearTimeout(session.timer);
        session.timer = null;
        hold(session, true);
        session.rounds.push({ names, found: new Map(), rest: Buffer.alloc(0), resolve, reject });
        session.child.stdin.write(`${names.join('\n')}\n`);
    });
}
function open(root) {
    const child = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__  .B)(root, ['cat-file', '--batch']);
    const ended = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__  .s)(child, 'cat-file');
    const session = { child, ended, rounds: [], timer: null };
    sessions.set(root, session);
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk) => take(root, session, chunk));
    const close = (error) => {
        if (sessions.get(root) === session)
            sessions.delete(root);
        for (const { reject } of session.rounds.splice(0))
            reject(error);
    };
    ended.then(() => close(lacking('The rest of what git was asked for')), close);
    return session;
}


function spareSession(root) {
    const session = sessions.get(root);
    if (session === undefined || session.rounds.length > 0)
        return null;
    sessions.delete(root);
    if (session.timer !== null)
        clearTimeout(session.timer);
    hold(session, true);
    session.child.stdout.pause().removeAllListeners('data');
    return session;
}
function take(root, session, chunk) {
    const [round] = session.rounds;
    if (round === undefined)
        return;
    round.rest = parse(round.rest.length === 0 ? chunk : Buffer.concat([round.rest, chunk]), round);
    if (round.found.size < round.names.length)
        return;
    session.rounds.shift();
    round.resolve(round.found);
    const next = session.rounds[0];
    if (next !== undefined) {
        if (round.rest.length > 0)
            take(root, session, round.rest);
        return;
    }
    hold(session, false);
    session.timer = setTimeout(() => {
        if (sessions.get(root) === session)
            sessions.delete(root);
        session.child.stdin.end();
    }, idle).unref();
}
 
function hold({ child }, on) {
    const handles = [child, child.stdin, child.stdout, child.stderr];
    for (const handle of handles)
        on ? handle.ref?.() : handle.unref?.();
}


function parse(output, { names, found }) {
    let at = 0;
    while (found.size < names.length) {
        const end = output.indexOf(10, at);
        if (end < 0)
            break;
        const name = names[found.size];
        const header = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(output.toString('utf8', at, end));
        if (header === null) {
            found.set(name, null);
            at = end + 1;
            continue;
        }
        const [, id = '', type = '', size = '0'] = header;
        const stop = end + 1 + Number(size);
        if (output.length <= stop)
            break;
        found.set(name, { id, type, bytes: output.subarray(end + 1, stop) });
        at = stop + 1;
    }
    return output.subarray(at);
}
 
function objectsOf({ id, bytes }) {
    const names = new Set();
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(32, at);
        const end = bytes.indexOf(0, space);
        if (space < 0 || end < 0)
            break;
        if (bytes.toString('latin1', at, space) !== '160000')
            names.add(bytes.toString('utf8', space + 1, end));
        at = end + 1 + id.length / 2;
    }
    return names;
}
function lacking(what) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${what} is not in the repository: needed to read it, given a clone that lacks the object.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or check the repository with `git fsck`.');
}


  }),

  93218:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  forgetAnswers),
    m: () => (  askedOnce)
  });
 
const answers = new Map();
 
const most = 32;


function askedOnce(root, question, commits, ask) {
    if (!commits.every((name) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name)))
        return ask();
    const known = answers.get(root) ?? new Map();
    answers.set(root, known);
    const key = [question, ...commits].join(' ');
    const answer = known.get(key);
    if (answer !== undefined)
        return answer;
    const asked = ask();
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined)
        known.delete(oldest);
    known.set(key, asked);
    asked.catch(() => {
        if (known.get(key) === asked)
            known.delete(key);
    });
    return asked;
}
 
function forgetAnswers(root) {
    answers.delete(root);
}


  }),

  26012:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    HF: () => (  gitMissing),
    OB: () => (  saysNoRepository),
    kP: () => (  folderOfGit),
    tv: () => (  gitFailure)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);



 
function gitFailure(command, stderr, otherwise, cause) {
    const lines = stderr.trim().split('\n');
    const said = lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1) ?? '';
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`git ${command} failed: ${said === '' ? otherwise : said}`, mendOf(said), { cause });
}
 
function gitMissing(cause) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A('git was not found: needed the git program on the PATH.', 'Install git 2.30 or newer.', { cause });
}


function saysNoRepository(problem, directory) {
    if (problem.message.includes('not a git repository (or any'))
        return true;
    return problem.message.startsWith('git was not found') && !hasGitAbove(directory);
}
 
function folderOfGit(directory) {
    for (let at = directory;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}
function hasGitAbove(directory) {
    return folderOfGit(directory) !== null;
}
function mendOf(said) {
    const owned = /dubious ownership in repository at '(.+)'/.exec(said)?.[1];
    if (owned !== undefined) {
        return `The folder belongs to another user, as it does in a container. If you trust it: git config --global --add safe.directory '${owned}'`;
    }
    if (said.includes('must be run in a work tree')) {
        return 'A bare repository has no files: secrets are found with --history or --diff, all else needs a working tree.';
    }
    return 'Check that the directory is a git repository (`git fsck`) and that the commits named are in it (`git fetch`).';
}


  }),

  21494:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  startGit),
    s: () => (  exitOf)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var _git_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26012);



 
const environment = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    LC_ALL: 'C',
};
 
const settings = [
    ...['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'],
    ...['-c', 'advice.graftFileDeprecated=false'],
];


function startGit(root, args, signal) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...settings, ...args], {
        cwd: root,
        env: { ...process.env, ...environment },
        ...(signal === undefined ? {} : { signal }),
    });
}
 
function exitOf(child, what) {
    let said = '';
    child.stderr.on('data', (part) => {
        said = (said + part.toString('utf8')).slice(-2000);
    });
    const ended = new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            reject(cause.code === 'ENOENT' ? (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_2__  .HF)(cause) : (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_2__  .tv)(what, '', cause.message, cause));
        });
        child.on('close', (code) => {
            if (code === 0)
                resolve();
            else
                reject((0,_git_problem_js__WEBPACK_IMPORTED_MODULE_2__  .tv)(what, said, `exit code ${code}`));
        });
    });
     
    ended.catch(() => undefined);
    return ended;
}


  }),

  21022:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $Y: () => (  git),
    D3: () => (  commitOf),
    HX: () => (  topOf),
    Wd: () => (  fileAt),
    fE: () => (  isShallow),
    q_: () => (  gitText),
    wu: () => (  mergeBase)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
  var _git_look_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54084);
  var _git_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93218);
  var _git_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26012);





 
const safe = [
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
    '-c',
    'protocol.ext.allow=never',
    '-c',
    'diff.external=',
    '-c',
    'core.pager=cat',
];


function git(root, args, limit = 1024 ** 3) {
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...safe, ...args], {
            cwd: root,
            encoding: 'buffer',
            maxBuffer: limit,
            env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
        }, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(gitProblem(args, error, stderr.toString('utf8')));
        });
    });
}
 
async function gitText(root, args) {
    return (await git(root, args)).toString('utf8').replace(/\n$/, '');
}


async function topOf(directory) {
    try {
        return await gitText(directory, ['rev-parse', '--show-toplevel']);
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A && (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_4__  .OB)(error, directory))
            return null;
        throw error;
    }
}


async function commitOf(root, ref) {
    try {
        return await (0,_git_look_up_js__WEBPACK_IMPORTED_MODULE_2__  .aX)(root, ref);
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A && (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_4__  .OB)(error, root))
            return null;
        throw error;
    }
}


function fileAt(root, commit, path) {
    return (0,_git_look_up_js__WEBPACK_IMPORTED_MODULE_2__  .ZQ)(root, commit, path);
}
 
function mergeBase(root, a, b) {
    return (0,_git_once_js__WEBPACK_IMPORTED_MODULE_3__  .m)(root, 'merge-base', [a, b], () => baseOf(root, a, b));
}
async function baseOf(root, a, b) {
    try {
        return await gitText(root, ['merge-base', a, b]);
    }
    catch (cause) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A(`No merge base of ${a} and ${b} in the history at hand: needed the commits between them, given ${await depth(root)}.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.', { cause });
    }
}
 
function isShallow(root) {
    return (0,_git_once_js__WEBPACK_IMPORTED_MODULE_3__  .m)(root, 'is-shallow', [], async () => {
        return (await gitText(root, ['rev-parse', '--is-shallow-repository'])) === 'true';
    });
}
async function depth(root) {
    return (await isShallow(root)) ? 'a shallow clone' : 'histories without a common commit';
}
function gitProblem(args, error, stderr) {
    if (error.code === 'ENOENT')
        return (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_4__  .HF)(error);
    return (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_4__  .tv)(args[0] ?? '', stderr, error.message.split('\n')[0] ?? '', error);
}


  }),

  30220:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  trendText)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52037);
  var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21022);





const mostBytes = 16 * 1024 ** 2;


async function trendText(root, spec) {
    const named = /^git:([^:]+):(.+)$/s.exec(spec);
    if (named === null) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, spec);
        const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
        if (about === null)
            return '';
        if (about.size > mostBytes)
            throw tooLarge(spec, about.size);
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    const [, ref = '', path = ''] = named;
    const commit = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__  .D3)(root, ref);
    const bytes = commit === null ? null : await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__  .Wd)(root, commit, path);
    if (bytes !== null && bytes.length > mostBytes)
        throw tooLarge(spec, bytes.length);
    return bytes?.toString('utf8') ?? '';
}
function tooLarge(spec, bytes) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`The trend ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__  .h)(spec)} has ${bytes} bytes: needed at most ${mostBytes}.`, 'Keep its last thousands of lines; older decisions are not drawn.');
}


  })

};
