'use strict';
exports.id = 7828;
exports.ids = [7828];
exports.modules = {

  27828:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  postInline: () => (  postInline)
});

 
var evidence_problem = __webpack_require__(75254);
 
var github_api = __webpack_require__(87671);
 
var promises_ = __webpack_require__(58500);
 
var comment_trouble = __webpack_require__(16740);
; 


function planReview(threads, wanted) {
    const ours = threads.flatMap((thread) => {
        const marker = wanted.parseMarker(thread.body);
        return marker?.key === wanted.key ? [{ thread, marker }] : [];
    });
    const used = new Set();
    const create = [];
    const update = [];
    const about = ({ path, fingerprint }) => ours.filter(({ thread, marker }) => marker.fingerprint === fingerprint && thread.path === path);
    const open = [];
    for (const comment of wanted.comments) {
        const found = about(comment).find(({ thread }) => thread.line === comment.line && !used.has(thread));
        if (found === undefined) {
            open.push(comment);
            continue;
        }
        used.add(found.thread);
        if (!sameText(found.thread.body, comment.body))
            update.push({ id: found.thread.commentId, body: comment.body });
    }
    for (const comment of open) {
        const moved = about(comment).find(({ thread }) => thread.answered && !used.has(thread));
        if (moved === undefined)
            create.push(comment);
        else
            used.add(moved.thread);
    }
    const wantedPlaces = new Set(wanted.comments.map(({ fingerprint, path }) => `${fingerprint} ${path}`));
    const left = ours.filter(({ thread, marker }) => !used.has(thread) && wanted.judged(marker.gate));
    const gone = left.filter(({ thread, marker }) => {
         
        const replaced = wantedPlaces.has(`${marker.fingerprint} ${thread.path}`);
        return replaced || !wanted.stands(marker.fingerprint, thread.path);
    });
    return {
        create,
        update,
        remove: gone.map(({ thread }) => thread).filter(({ answered }) => !answered),
        settled: gone.map(({ thread }) => thread).filter(({ answered, resolved }) => answered && !resolved),
    };
}
 
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}

 
var payload = __webpack_require__(37577);
; 

const reviewThreadsQuery = `
query AssayReviewThreads($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      locked
      reviewThreads(first: 100, after: $after) {
        nodes {
          id
          isResolved
          path
          line
          comments(first: 20) {
            totalCount
            nodes { databaseId body viewerDidAuthor }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const resolveMutation = `
mutation AssayResolve($id: ID!) {
  resolveReviewThread(input: { threadId: $id }) {
    thread { isResolved }
  }
}`;


async function readReviewThreads(api, repository, pullRequest) {
    const [owner, name] = repository.split('/');
    const threads = [];
    for (let after = null;;) {
        const given = await api.graphql(reviewThreadsQuery, { owner, name, number: pullRequest, after });
        if (!given.ok)
            return given;
        const page = pageOf(given.data);
        if (page === null) {
            const message = `no pull request ${pullRequest} in ${repository}`;
            return { ok: false, trouble: { kind: 'not-found', status: 200, message } };
        }
        for (const node of page.reviewThreads.nodes ?? []) {
            const own = node === null ? null : ownThread(node);
            if (own !== null)
                threads.push(own);
        }
        after = page.reviewThreads.pageInfo.endCursor;
        if (!page.reviewThreads.pageInfo.hasNextPage || after === null) {
            threads.sort((a, b) => a.commentId - b.commentId);
            return { ok: true, data: { head: page.headRefOid, locked: page.locked, threads } };
        }
    }
}
function pageOf(data) {
    const repository = (0,payload .u4)(data) ? data.repository : undefined;
    const pull = (0,payload .u4)(repository) ? repository.pullRequest : undefined;
    return (0,payload .u4)(pull) ? pull : null;
}
function ownThread({ id, isResolved, path, line, comments }) {
    const nodes = comments.nodes ?? [];
    const [first] = nodes;
    if (first?.viewerDidAuthor !== true || first.databaseId === null)
        return null;
    const answered = comments.totalCount > nodes.length || nodes.some((node) => node?.viewerDidAuthor !== true);
    return { id, commentId: first.databaseId, body: first.body, path, line, resolved: isResolved, answered };
}

; 





const mostRounds = 3;
 
const mostSplits = 12;


async function postReview(review, api, retry = {}) {
    const what = 'Inline comments were';
    if (api === null)
        return (0,comment_trouble ._Q)(what);
    const progress = {
        ...{ created: new Set(), refused: new Set() },
        ...{ updated: 0, removed: 0, resolved: 0, locked: false },
    };
     
    const given = await (0,github_api .R)(() => converge(review, api, progress), retry);
    return given.ok ? given.data : (0,comment_trouble .n3)(given.trouble, review, progress.locked, what);
}
async function converge(review, api, progress) {
    for (let round = 0;; round += 1) {
        const read = await readReviewThreads(api, review.repository, review.pullRequest);
        if (!read.ok)
            return read;
        progress.locked = read.data.locked;
        if (read.data.head !== review.head)
            return { ok: true, data: (0,comment_trouble .a1)(review.head, read.data.head, 'Inline comments were') };
        const planned = planReview(read.data.threads, review);
        const { created, refused } = progress;
        const create = planned.create.filter((comment) => !refused.has(comment) && !created.has(comment));
        const plan = { ...planned, create };
        const settled = review.resolve && progress.unresolved === undefined ? plan.settled : [];
        const left = plan.create.length + plan.update.length + plan.remove.length + settled.length;
        if (left === 0 || round >= mostRounds) {
            const { locked: _, ...done } = progress;
            return { ok: true, data: { posted: true, ...done, created: created.size, refused: refused.size } };
        }
        const written = await carryOut({ ...plan, settled }, review, api, progress);
        if (!written.ok)
            return written;
        await (0,promises_.setTimeout)(review.settle ?? 500);
    }
}
 
async function carryOut(plan, review, api, progress) {
    const created = await create(plan.create, review, api, progress, { left: mostSplits });
    if (!created.ok)
        return created;
    for (const { id, body } of plan.update) {
        const parameters = { ...named(review), comment_id: id, body };
        const updated = await api.rest('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', parameters);
        if (updated.ok)
            progress.updated += 1;
        else if (updated.trouble.kind !== 'not-found')
            return updated;
    }
    for (const { commentId } of plan.remove) {
        const parameters = { ...named(review), comment_id: commentId };
        const removed = await api.rest('DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}', parameters);
        if (removed.ok)
            progress.removed += 1;
        else if (removed.trouble.kind !== 'not-found')
            return removed;
    }
    return resolveAll(plan.settled, api, progress);
}


async function create(comments, review, api, progress, splits) {
    if (comments.length === 0)
        return { ok: true, data: null };
    splits.left -= 1;
    const created = await api.rest('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...named(review),
        pull_number: review.pullRequest,
        commit_id: review.head,
        event: 'COMMENT',
        comments: comments.map(({ path, line, body }) => ({ path, line, side: 'RIGHT', body })),
    });
    if (created.ok)
        for (const comment of comments)
            progress.created.add(comment);
    if (created.ok || created.trouble.status !== 422)
        return created;
    if (comments.length === 1 || splits.left < 2) {
        for (const comment of comments)
            progress.refused.add(comment);
        return { ok: true, data: null };
    }
    const half = Math.ceil(comments.length / 2);
    const first = await create(comments.slice(0, half), review, api, progress, splits);
    return first.ok ? create(comments.slice(half), review, api, progress, splits) : first;
}
 
async function resolveAll(threads, api, progress) {
    for (const { id } of threads) {
        const closed = await api.graphql(resolveMutation, { id });
        if (closed.ok)
            progress.resolved += 1;
        else if (closed.trouble.kind === 'unavailable')
            return closed;
        else if (closed.trouble.kind !== 'not-found') {
            progress.unresolved =
                'Answered review threads whose finding is gone were not resolved: the token may not. Give the job `contents: write`, or set `report.inline: true` in place of `resolve`.';
            return { ok: true, data: null };
        }
    }
    return { ok: true, data: null };
}
function named({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}

 
var entries = __webpack_require__(91070);
 
var escape_markdown = __webpack_require__(79605);
 
var report_link = __webpack_require__(49480);
; 
const line = /^<!-- assay:inline v1 key=([A-Za-z0-9_.-]{1,40}) gate=([a-z]{1,20}) finding=([0-9a-f]{32}) -->$/;
 
function renderInlineMarker({ key, gate, fingerprint }) {
    return `<!-- assay:inline v1 key=${key} gate=${gate} finding=${fingerprint} -->`;
}
 
function parseInlineMarker(body) {
    const end = body.trimEnd();
    const found = line.exec(end.slice(end.lastIndexOf('\n') + 1));
    if (found === null)
        return null;
    const [, key = '', gate = '', fingerprint = ''] = found;
    return { key, gate, fingerprint };
}

 
var verdict_words = __webpack_require__(28215);
; 





 
function findingBody(entry, location, context, mend) {
    const { finding } = entry;
    const address = context.untrusted === true ? undefined : (0,report_link .Pl)(finding.link);
    const cell = location.cell === undefined ? '' : (0,escape_markdown .CS)((0,entries .wi)(location).replace(/^, /, 'In '));
    const parts = [
        titleOf(entry),
        [cell === '' ? '' : `${cell}.`, entry.detail === undefined ? '' : (0,escape_markdown .CS)(entry.detail), numberOf(entry)]
            .filter((part) => part !== '')
            .join(' '),
        `**Mend:** ${(0,escape_markdown .CS)(finding.mend)}${address === undefined ? '' : ` ([steps](${address}))`}`,
        mend === null
            ? ''
            : `${suggestion(mend.text)}\n\nThis reads it from the environment: set ${(0,escape_markdown .aY)(mend.name)} where the program runs. It stays in the history, so revoke it all the same.`,
        identity(finding),
        markerOf(entry, context),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
 
function acceptanceBody(acceptance, entry, context) {
    return [
        titleOf(entry),
        `If that is wanted, this accepts it. ${(0,escape_markdown .CS)(acceptance.effect)}`,
        suggestion(acceptance.text),
        identity(entry.finding),
        markerOf(entry, context),
    ].join('\n\n');
}
function titleOf(entry) {
    return `**${verdict_words .Iq[entry.verdict]} ${(0,escape_markdown .CS)((0,entries .h2)(entry.evidence))}:** ${(0,escape_markdown .CS)(entry.message, {}, 240)}`;
}
function numberOf({ number }) {
    return number === undefined ? '' : `${(0,escape_markdown .CS)(number, {}, 300)}.`;
}
 
function suggestion(text) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}suggestion\n${text}\n${fence}`;
}
function identity({ rule, fingerprint }) {
    return `<sub>rule ${(0,escape_markdown .aY)(rule)} · fingerprint ${(0,escape_markdown .aY)(fingerprint)}</sub>`;
}
function markerOf({ evidence, finding }, context) {
    return renderInlineMarker({ key: context.key, gate: evidence.gate, fingerprint: finding.fingerprint });
}

 
var report_escape = __webpack_require__(72527);
; 

const ends = /^\s*(?:[,)\]};]|$)/;
const slashes = { quotes: `"'`, comment: '//', after: ends };
const hashes = { quotes: `"'`, comment: '#', after: ends };
const python = {
    ...hashes,
    after: /^\s*(?:[,)\]}:;#]|$)/,
    read: (name) => `os.environ["${name}"]`,
    fits: (_, before) => /^import (?:[\w., ]+, ?)?os(?:[ \t]*(?:,|#|;)|[ \t]*$)/m.test(before),
};
const javascript = { ...slashes, read: (name) => `process.env.${name}`, fits: noMarkup };
 
const typescript = { ...slashes, read: (name) => `process.env.${name} ?? ''`, fits: noMarkup };
const jvm = {
    ...slashes,
    quotes: '"',
    read: (name) => `System.getenv("${name}")`,
    fits: (line) => !/@|\bconst\b/.test(line),
};
const shell = {
    ...hashes,
    after: /^\s*(?:[;)&|#]|$)/,
    read: (name) => `"\${${name}:?}"`,
    fits: (_, before) => !before.includes('<<'),
};
const languages = {
    py: python,
    js: javascript,
    mjs: javascript,
    cjs: javascript,
    jsx: javascript,
    ts: typescript,
    mts: typescript,
    cts: typescript,
    tsx: typescript,
    java: jvm,
    kt: jvm,
    scala: jvm,
    sh: shell,
    bash: shell,
    rb: { ...hashes, read: (name) => `ENV.fetch("${name}")` },
    r: { ...hashes, read: (name) => `Sys.getenv("${name}")` },
    jl: { ...hashes, quotes: '"', read: (name) => `ENV["${name}"]` },
     
    go: {
        ...slashes,
        quotes: '"',
        read: (name) => `os.Getenv("${name}")`,
        fits: (line, before) => /:=/.test(line) && /^(?:import[ \t]+|[ \t]+)"os"[ \t]*$/m.test(before),
    },
    cs: {
        ...slashes,
        quotes: '"',
        read: (name) => `System.Environment.GetEnvironmentVariable("${name}")`,
        fits: (line) => !/\bconst\b|\[/.test(line),
    },
};
 
const usual = {
    'anthropic-api-key': 'ANTHROPIC_API_KEY',
    'aws-access-key-id': 'AWS_ACCESS_KEY_ID',
    'aws-secret-access-key': 'AWS_SECRET_ACCESS_KEY',
    'aws-session-token': 'AWS_SESSION_TOKEN',
    'cohere-api-key': 'CO_API_KEY',
    'comet-api-key': 'COMET_API_KEY',
    'databricks-token': 'DATABRICKS_TOKEN',
    'gemini-api-key': 'GEMINI_API_KEY',
    'github-token': 'GITHUB_TOKEN',
    'groq-api-key': 'GROQ_API_KEY',
    'hugging-face-token': 'HF_TOKEN',
    'hugging-face-organization-token': 'HF_TOKEN',
    'mistral-api-key': 'MISTRAL_API_KEY',
    'neptune-api-token': 'NEPTUNE_API_TOKEN',
    'npm-token': 'NPM_TOKEN',
    'openai-legacy-key': 'OPENAI_API_KEY',
    'openai-project-key': 'OPENAI_API_KEY',
    'replicate-token': 'REPLICATE_API_TOKEN',
    'wandb-api-key': 'WANDB_API_KEY',
    'wandb-api-key-v1': 'WANDB_API_KEY',
};
const longestLine = 400;


function environmentMend(text, location, rule) {
    const { path, startLine = 0, endLine = startLine, startColumn = 0, endColumn = 0, cell, decoding, inside } = location;
    const extension = /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
     
    const language = Object.hasOwn(languages, extension) ? languages[extension] : undefined;
    if (language === undefined || endLine !== startLine || cell !== undefined)
        return null;
    if (decoding !== undefined || inside !== undefined || startColumn < 2)
        return null;
    const lines = text.split(/\r?\n/);
    const line = lines[startLine - 1] ?? '';
    if (line.length > longestLine || (0,report_escape .RK)(line) !== line.replaceAll('\t', ' '))
        return null;
    const [open, close] = [startColumn - 2, endColumn - 1];
    if (!isWholeString(line, open, close, language))
        return null;
    const before = lines.slice(0, startLine - 1).join('\n');
    if (insideLonger(before))
        return null;
    const [left, right] = [line.slice(0, open), line.slice(close + 1)];
    const above = lines.slice(0, startLine - 1).findLast((one) => one.trim() !== '') ?? '';
    if (!mayPrecede(left, above) || !language.after.test(right) || /^\s*["'`]/.test(lines[startLine] ?? ''))
        return null;
    if (language.fits?.(line, before) === false)
        return null;
    const name = nameFor(rule, left);
    return name === null ? null : { name, text: `${left}${language.read(name)}${right}` };
}
 
function isWholeString(line, open, close, { quotes, comment }) {
    const quote = line[open] ?? '';
    if (quote === '' || !quotes.includes(quote) || line[close] !== quote || close <= open)
        return false;
    if (/["'`]{3}|`/.test(line) || /\w/.test(line[open - 1] ?? ''))
        return false;
    let [inside, opened] = ['', false];
    for (let at = 0; at <= close; at++) {
        const character = line[at] ?? '';
        if (at === open && inside !== '')
            return false;
        if (inside === '') {
            if (line.startsWith(comment, at))
                return false;
            if (character === '"' || character === "'")
                inside = character;
            opened = at === open;
        }
        else if (character === '\\') {
            if (opened)
                return false;
            at += 1;
        }
        else if (character === inside) {
            if (opened)
                return at === close;
            inside = '';
        }
    }
    return false;
}
 
function insideLonger(before) {
    const count = (mark) => before.match(mark)?.length ?? 0;
    return (count(/"""/g) % 2 === 1 ||
        count(/'''/g) % 2 === 1 ||
        count(/`/g) % 2 === 1 ||
        count(/\/\*/g) > count(/\*\//g) ||
        count(/^=begin\b/gm) > count(/^=end\b/gm));
}
function mayPrecede(left, above) {
    if (left.trim() === '')
        return /[([{,]\s*$/.test(above);
    return /(?:[=([{,:]|=>|<-|\breturn)\s*$/.test(left) && !/[=!<>]=\s*$/.test(left);
}
 
function noMarkup(line) {
    return !/<[A-Za-z][^=]*\s[\w-]+=["']/.test(line);
}
function nameFor(rule, left) {
    const given = /([A-Za-z_]\w{2,60})["']?\]?\s*(?:=>|:=|<-|=|:)\s*$/.exec(left)?.[1];
    const own = given?.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
    const known = Object.hasOwn(usual, rule) ? usual[rule] : undefined;
    if (known !== undefined)
        return known;
    const generic = /^(?:generic|network|command|connection)-/.test(rule);
    const name = own !== undefined && own.length >= 5 ? own : generic ? null : rule.replaceAll('-', '_').toUpperCase();
    return name !== null && /^[A-Z][A-Z0-9_]{2,60}$/.test(name) ? name : null;
}

; 



 
const mostComments = 30;
 
const mostOfFinding = 10;
 
function reviewPaths(report) {
    return [...new Set(commented(report).flatMap(({ finding }) => finding.locations.filter(isHere).map(pathOf)))];
}


function reviewOf(report, files, acceptances = []) {
    const entries = report.context.untrusted === true ? [] : commented(report);
    const standing = new Set(entries.flatMap(({ finding }) => finding.locations.map(({ path }) => `${finding.fingerprint} ${path}`)));
    const places = entries.flatMap((entry) => placesOf(entry, files));
    const taken = new Set(places.map(({ location }) => `${location.startLine} ${location.path}`));
    const offers = acceptances.flatMap((one) => {
        const about = entries.find(({ finding }) => finding.fingerprint === one.fingerprint);
        const place = `${one.line} ${one.path}`;
        const free = !taken.has(place) && files.adds(one.path, one.line);
        if (about === undefined || !free || files.holdsSecret(one.text, one.path))
            return [];
         
        taken.add(place);
        return [{ one, about }];
    });
    for (const { one } of offers)
        standing.add(`${one.fingerprint} ${one.path}`);
     
    const comments = [
        ...places.slice(0, mostComments).map(({ entry, location }) => commentOn(entry, location, report, files)),
        ...offers.slice(0, Math.max(0, mostComments - places.length)).map(({ one, about }) => {
            const { path, line, gate, fingerprint } = one;
            return { path, line, gate, fingerprint, body: acceptanceBody(one, about, report.context) };
        }),
    ];
    return {
        comments,
        leftOut: places.length + offers.length - comments.length,
        stands: (fingerprint, path) => standing.has(`${fingerprint} ${path}`),
        judged: (gate) => report.evidence.some((one) => one.gate === gate) && report.evidence.every(isWhole(gate)),
    };
}
 
function isWhole(gate) {
    return (evidence) => evidence.gate !== gate || evidence.verdict !== 'error';
}
function commented(report) {
    return (0,entries .u)(report)
        .flatMap((entry) => (entry.finding === undefined ? [] : [{ ...entry, finding: entry.finding }]))
        .filter(({ finding }) => finding.accepted === undefined);
}
 
function placesOf(entry, files) {
    const lines = new Set();
    const found = [];
    for (const location of entry.finding.locations.filter(isHere)) {
        const { path, startLine = 0 } = location;
        const place = `${startLine} ${path}`;
        if (lines.has(place) || found.length >= mostOfFinding || !files.adds(path, startLine))
            continue;
        lines.add(place);
        found.push({ entry, location });
    }
    return found;
}
function commentOn(entry, location, report, files) {
    const { finding, evidence } = entry;
    const { path, startLine: line = 0 } = location;
    const text = finding.redacted === undefined ? null : files.text(path);
    const mend = text === null ? null : environmentMend(text, location, finding.rule);
    const safe = mend === null || files.holdsSecret(mend.text, path) ? null : mend;
    const body = findingBody(entry, location, report.context, safe);
    return { path, line, gate: evidence.gate, fingerprint: finding.fingerprint, body };
}
 
function isHere(location) {
    return location.startLine !== undefined && location.commit === undefined && location.inside === undefined;
}
function pathOf({ path }) {
    return path;
}

 
var git = __webpack_require__(21022);
 
var git_changes = __webpack_require__(32026);
; 



const mostPaths = 200;
 
const mostBytes = 8 * 1024 ** 2;


async function addedLines(root, base, head, paths) {
    const changed = new Map((await (0,git_changes .v)(root, base, head)).map((change) => [change.path, change]));
    const wanted = [...new Set(paths)].flatMap((path) => changed.get(path) ?? []);
    const found = new Map();
    for (const { path, oldPath } of wanted.filter(({ status }) => status !== 'deleted').slice(0, mostPaths)) {
        const both = oldPath === undefined ? [path] : [oldPath, path];
        const args = ['diff-tree', '-r', '-p', '-M', '-U0', '--no-color', '--no-ext-diff', '--no-textconv'];
        const where = both.map((one) => `:(top,literal)${one}`);
        const diff = await diffOf(root, [...args, '--end-of-options', base, head, '--', ...where]);
        found.set(path, spansOf(diff));
    }
    return found;
}
 
async function diffOf(root, args) {
    try {
        return (await (0,git .$Y)(root, args, mostBytes)).toString('latin1');
    }
    catch (error) {
        const cause = error instanceof evidence_problem .A ? error.cause : undefined;
        if (cause?.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
            return '';
        throw error;
    }
}
 
function spansOf(diff) {
    const spans = [];
     
    for (const [, start, length] of diff.matchAll(/(?<![^\n])@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/g)) {
        const lines = length === undefined ? 1 : Number(length);
        const from = Number(start);
        if (lines > 0)
            spans.push({ from, to: from + lines - 1 });
    }
    return spans;
}

 
var evidence_finding = __webpack_require__(92172);
 
var quote = __webpack_require__(52037);
 
var allow_list = __webpack_require__(23865);
 
var path_class = __webpack_require__(7975);
 
var dist = __webpack_require__(38815);
; 

 
function policyText(text) {
    const counter = new dist.LineCounter();
    const document = (0,dist.parseDocument)(text, { lineCounter: counter });
    if (document.errors.length > 0)
        return null;
    return { lines: text.split('\n').map((line) => line.replace(/\r$/, '')), document, counter };
}


function marginIn({ document, counter }, metric, value) {
    const guards = document.getIn(['model', 'guards']);
    const all = [document.getIn(['model', 'primary']), ...((0,dist.isSeq)(guards) ? guards.items : [])];
    const fitting = all.filter((one) => (0,dist.isMap)(one) && one.get('metric') === metric);
    const [margin] = fitting.map((one) => one.get('margin', true));
    if (fitting.length !== 1 || !(0,dist.isScalar)(margin) || margin.value !== value || !margin.range)
        return null;
    const [start, end] = margin.range;
    const { line, col } = counter.linePos(start);
    return { line, column: col - 1, length: end - start };
}


function columnWithWarning({ document, counter, lines }, snapshot, column) {
    const snapshots = document.getIn(['data', 'snapshots']);
    const all = (0,dist.isSeq)(snapshots) ? snapshots.items.filter(dist.isMap) : [];
    const fitting = all.filter((one) => one.get('path') === snapshot);
    const [node] = fitting.map((one) => one.getIn(['columns', column], true));
    if (fitting.length !== 1 || !(0,dist.isMap)(node) || node.has('on-change') || !node.range)
        return null;
    const { line, col } = counter.linePos(node.range[0]);
    const before = lines[line - 1] ?? '';
    if (node.flow !== true) {
        const first = node.items[0]?.value;
         
        const whole = (0,dist.isScalar)(first) && first.range && counter.linePos(first.range[1] - 1).line === line;
        return whole ? { line, text: `${before}\n${' '.repeat(col - 1)}on-change: warn` } : null;
    }
    const end = counter.linePos(node.range[1] - 1);
    if (end.line !== line)
        return null;
    const inside = before
        .slice(col, end.col - 1)
        .trim()
        .replace(/,$/, '');
    const settings = inside === '' ? 'on-change: warn' : `${inside}, on-change: warn`;
    return { line, text: `${before.slice(0, col - 1)}{ ${settings} }${before.slice(end.col)}` };
}

; 






const days = 90;
 
const longestOffer = 2_000;


function acceptancesOf(evidence, ground) {
    const offers = new Map();
    const read = readOnce(ground);
    for (const one of evidence) {
        for (const finding of one.findings) {
            if (offers.size >= mostComments)
                break;
            if (finding.severity === 'note' || finding.accepted !== undefined)
                continue;
            const found = offerFor(finding, one, ground, read);
            if (found === null || found.text.length > longestOffer)
                continue;
             
            const place = `${found.line} ${found.path}`;
            if (!offers.has(place))
                offers.set(place, { ...found, fingerprint: finding.fingerprint, gate: one.gate });
        }
    }
    return [...offers.values()];
}
function readOnce(ground) {
    const policies = new Map();
    let place;
    return {
        policy: (path) => {
            if (path === null)
                return null;
            if (!policies.has(path)) {
                const text = ground.files.text(path);
                policies.set(path, text === null ? null : policyText(text));
            }
            return policies.get(path) ?? null;
        },
        allowPlace: () => {
            if (place === undefined)
                place = allowPlace(ground);
            return place;
        },
    };
}
function offerFor(finding, evidence, ground, read) {
    if (evidence.gate === 'secrets')
        return allowEntry(finding, ground, read);
    const one = evidence.gate === 'data' ? warnOnly : wideMargin;
    return one(finding, evidence, ground, read);
}
function allowPlace({ allowList: path, allowListAtBase: base, files, today }) {
    const text = path === null ? null : files.text(path);
    if (path === null || base === null || text === null)
        return null;
    const { salt } = (0,allow_list .jR)(text, today);
     
    if (salt === null || salt !== (0,allow_list .jR)(base, today).salt)
        return null;
    const lines = text.split('\n');
    const line = lines.findLastIndex((one, i) => /^[0-9a-f]{32} /.test(one) && files.adds(path, i + 1)) + 1;
    const before = lines[line - 1]?.replace(/\r$/, '') ?? '';
    const owner = (0,allow_list .jR)(`${lines[0]}\n${before}`, today).entries[0]?.owner;
    return line === 0 || owner === undefined ? null : { path, line, before, owner };
}
 
function allowEntry(finding, { today, pullRequest }, read) {
    if (finding.redacted === undefined || finding.confidence === 'certain')
        return null;
    if ((0,evidence_finding .FU)(finding))
        return null;
    const place = read.allowPlace();
    if (place === null)
        return null;
    const { path, line, before, owner } = place;
    const classes = new Set(finding.locations.map((location) => (0,path_class .P)(location.path)));
    const [only] = classes;
    const entry = {
        fingerprint: finding.fingerprint,
        rule: finding.rule,
        where: classes.size === 1 && (only === 'tests' || only === 'docs' || only === 'examples') ? only : 'any',
        until: new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10),
        owner,
        reason: `accepted in the review of pull request ${pullRequest}`,
    };
    const effect = `The entry holds for ${days} days, from the merge on. Commit it only if the credential is none or is worthless.`;
    return { path, line, text: `${before}\n${(0,allow_list .bV)(entry)}`, effect };
}
 
function wideMargin(finding, evidence, { files }, read) {
    const path = evidence.policy.path;
    const measured = evidence.measurements.find(({ id, subject }) => id === finding.rule && subject === 'model');
    const { interval, limit, outcome, value } = measured ?? {};
    if (evidence.gate !== 'model' || path === null || limit?.kind !== 'margin' || outcome !== 'worse')
        return null;
    const worst = value != null && value < 0 ? -(interval?.low ?? Number.NaN) : (interval?.high ?? Number.NaN);
    const policy = worst > limit.value ? read.policy(path) : null;
    const at = policy === null ? null : marginIn(policy, finding.rule, limit.value);
    if (policy === null || at === null || !files.adds(path, at.line))
        return null;
    const before = policy.lines[at.line - 1] ?? '';
    const wide = roundUp(worst);
    const line = `${before.slice(0, at.column)}${wide}${before.slice(at.column + at.length)}`;
    const effect = `It widens the margin from ${limit.value} to ${wide}, which lets every later change lose that much. Where base has a margin of its own, that one holds until the merge.`;
    return { path, line: at.line, text: line, effect };
}
 
function warnOnly(finding, evidence, { files }, read) {
    const path = evidence.policy.path;
    const column = /^`([^`]+)`/.exec(finding.message)?.[1];
    if (path === null || column === undefined || !finding.mend.includes('on-change: warn'))
        return null;
    const policy = read.policy(path);
    const found = policy && columnWithWarning(policy, finding.locations[0]?.path ?? '', column);
    if (found === null || !files.adds(path, found.line))
        return null;
    const effect = `Findings about ${(0,quote .h)(column)} then warn and fail no more. Where base has this column already, its word holds until the merge.`;
    return { path, ...found, effect };
}
 
function roundUp(value) {
    const step = 10 ** (Math.floor(Math.log10(value)) - 1);
    return Number((Math.ceil(value / step) * step).toPrecision(2));
}

; 








const largestText = 1_000_000;


async function postInline(report, token, to, settle = 500) {
    const { event, io, run, policy } = to;
    const mode = policy?.config.report.inline ?? false;
    const { pullRequest } = event;
    if (mode === false || pullRequest === undefined || report.context.untrusted === true)
        return {};
    try {
        const review = await reviewHere(report, pullRequest, to);
        const api = token === '' ? null : await (0,github_api .N)({ token, apiUrl: run.apiUrl });
        const key = report.context.key;
        const { repository, fork, dependabot, head } = event;
        const result = await postReview({
            ...{ repository, pullRequest, fork, dependabot, head, key },
            ...review,
            ...{ settle, resolve: mode === 'resolve' },
            parseMarker: parseInlineMarker,
        }, api);
        if (!result.posted) {
            io.log.info(`${result.reason} ${result.mend}`);
            const quiet = result.why === 'head-moved';
            return { [quiet ? 'notice' : 'problem']: `${result.reason} ${result.mend}` };
        }
        const { created, updated, removed, resolved, refused } = result;
        io.log.info(`Inline comments: ${created} new, ${updated} changed, ${removed} removed, ${resolved} threads resolved.`);
        const unplaced = review.leftOut + refused;
        const notice = `${unplaced} more ${unplaced === 1 ? 'place has' : 'places have'} no inline comment: there are at most ${mostComments} in one run, and only on lines of the change.`;
        return {
            ...(result.unresolved === undefined ? {} : { problem: result.unresolved }),
            ...(unplaced === 0 ? {} : { notice }),
        };
    }
    catch (error) {
        if (!(error instanceof evidence_problem .A))
            throw error;
        const problem = `Inline comments were not written: ${error.message} ${error.mend}`;
        io.log.info(problem);
        return { problem };
    }
}
async function reviewHere(report, pullRequest, { event, policy, io }) {
    const secrets = policy?.config.secrets ?? false;
    const allowList = secrets === false ? null : secrets['allow-list'];
    const configs = [policy?.source.path, allowList].filter((path) => typeof path === 'string');
    const paths = [...new Set([...configs, ...reviewPaths(report)])];
    if (event.base === null)
        return reviewOf(report, await filesOfHead(io.root, null, event.head, []));
    const base = await (0,git .wu)(io.root, event.base, event.head);
    const files = await filesOfHead(io.root, base, event.head, paths);
    const today = new Date(io.now()).toISOString().slice(0, 10);
    const before = allowList === null ? null : await (0,git .Wd)(io.root, event.base, allowList);
    const allowListAtBase = before?.toString('utf8') ?? null;
    return reviewOf(report, files, acceptancesOf(report.evidence, { files, allowList, allowListAtBase, pullRequest, today }));
}
 
async function filesOfHead(root, base, head, paths) {
    const added = base === null ? new Map() : await addedLines(root, base, head, paths);
    const texts = new Map();
    for (const [path, spans] of added) {
        const bytes = spans.length === 0 ? null : await (0,git .Wd)(root, head, path);
        if (bytes !== null && bytes.length <= largestText && !bytes.includes(0))
            texts.set(path, bytes.toString('utf8'));
    }
    const holdsSecret = await secretTest();
    return {
        adds: (path, line) => (added.get(path) ?? []).some(({ from, to }) => line >= from && line <= to),
        text: (path) => texts.get(path) ?? null,
        holdsSecret,
    };
}
 
async function secretTest() {
    const { rules } = await Promise.all( [__webpack_require__.e(8632), __webpack_require__.e(9553)]).then(__webpack_require__.bind(__webpack_require__, 18632));
    const { scannerOf } = await __webpack_require__.e(  7061).then(__webpack_require__.bind(__webpack_require__, 7061));
    const { scanBytes } = await Promise.all( [__webpack_require__.e(7061), __webpack_require__.e(3457), __webpack_require__.e(7414)]).then(__webpack_require__.bind(__webpack_require__, 63457));
    let scanner = null;
    return (text, path) => {
        scanner ??= scannerOf(rules);
        return scanBytes(scanner, Buffer.from(text), path).candidates.some(({ dropped }) => dropped === null);
    };
}


  }),

  28215:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Iq: () => (  symbols),
    L2: () => (  verdictWords),
    N4: () => (  tally)
  });
  var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45650);

 
const symbols = { pass: '✅', skip: '⏭️', warn: '⚠️', fail: '❌', error: '⛔' };
 
function verdictWords(verdict) {
    return `${symbols[verdict]} ${verdict}`;
}
 
function tally(report) {
    const total = report.evidence.length;
    if (total === 0)
        return 'nothing was judged';
    const count = (verdict) => report.evidence.filter((e) => (0,_report_js__WEBPACK_IMPORTED_MODULE_0__  .Ow)(e) === verdict).length;
    const of = `of ${total} gate${total === 1 ? '' : 's'}`;
    const parts = [
        ...phrase(count('error'), 'could not check', 'could not check'),
        ...phrase(count('fail'), 'fails', 'fail'),
        ...phrase(count('warn'), 'warns', 'warn'),
    ];
    const [first, ...rest] = parts;
    if (first === undefined) {
        const skipped = count('skip');
        return skipped === 0 ? `${total} ${of} pass` : `${total - skipped} ${of} pass, ${skipped} skipped`;
    }
    return [`${first[0]} ${of} ${first[1]}`, ...rest.map(([n, verb]) => `${n} ${verb}`)].join(', ');
}
function phrase(n, one, many) {
    return n === 0 ? [] : [[n, n === 1 ? one : many]];
}


  }),

  23865:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    HX: () => (  mergeAttribute),
    Q: () => (  allowedBy),
    bV: () => (  entryLine),
    dm: () => (  writeAllowList),
    fC: () => (  noAllowList),
    jR: () => (  parseAllowList),
    qH: () => (  entryProblem),
    zn: () => (  places)
  });
  var _path_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

 
const places = ['any', 'tests', 'docs', 'examples'];
const noAllowList = { salt: null, entries: [], problems: [] };
const header = /^# assay-secrets-allow 1(?: salt=([0-9a-f]{32}))?$/;
const field = /([a-z]+)=(?:"((?:[^"\\]|\\["\\])*)"|(\S+))/g;


function parseAllowList(text, today) {
    const lines = text.split(/\r?\n/);
    const first = header.exec(lines[0] ?? '');
    const problems = [];
    if (first === null)
        problems.push('line 1 is not `# assay-secrets-allow 1 salt=` and 32 hex digits');
    const entries = new Map();
    lines.forEach((line, i) => {
        if (line.trim() === '' || line.startsWith('#'))
            return;
        const entry = parseEntry(line, today);
        if (typeof entry === 'string')
            problems.push(`line ${i + 1}: ${entry}`);
        else
            entries.set(entryLine(entry), entry);
    });
    return { salt: first?.[1] ?? null, entries: [...entries.values()], problems };
}


function allowedBy(list, fingerprint, paths, today) {
    const order = ['holds', 'elsewhere', 'expired'];
    return (list.entries
        .filter((entry) => entry.fingerprint === fingerprint)
        .map((entry) => ({ entry, state: stateOf(entry, paths, today) }))
        .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0] ?? null);
}
 
function entryLine(entry) {
    const { fingerprint, rule, where, until, owner, reason } = entry;
    return `${fingerprint} rule=${rule} where=${where} until=${until} owner=${quoted(owner)} reason=${quoted(reason, true)}`;
}


function writeAllowList(salt, entries) {
    const lines = [...new Set(entries.map(entryLine))].sort();
    const shelves = Array.from('0123456789abcdef', (digit) => [
        `# ${digit}`,
        ...lines.filter((line) => line.startsWith(digit)),
    ]);
    return [`# assay-secrets-allow 1 salt=${salt}`, ...shelves.flat(), ''].join('\n');
}
 
function mergeAttribute(path) {
    return `/${path.replaceAll(' ', '[[:space:]]')} merge=union`;
}
 
function entryProblem(entry, today) {
    if (!/^[0-9a-f]{32}$/.test(entry.fingerprint))
        return 'the fingerprint is not 32 hex digits';
    if (entry.owner.trim() === '')
        return 'owner is missing';
    if (entry.reason.trim().length < 10)
        return 'reason is missing or shorter than 10 characters';
    if (!isDay(entry.until))
        return 'until is not a day (YYYY-MM-DD)';
    return entry.until > yearAfter(today) ? `until is more than a year ahead (${yearAfter(today)} at most)` : null;
}
function parseEntry(line, today) {
    const fields = new Map();
    for (const [, key = '', inQuotes, plain] of line.matchAll(field))
        fields.set(key, inQuotes?.replace(/\\(.)/g, '$1') ?? plain ?? '');
    const where = fields.get('where') ?? 'any';
    if (!places.includes(where))
        return `where is none of ${places.join(', ')}`;
    const entry = {
        fingerprint: /^\S+/.exec(line)?.[0] ?? '',
        rule: fields.get('rule') ?? '',
        where: where,
        until: fields.get('until') ?? '',
        owner: fields.get('owner') ?? '',
        reason: fields.get('reason') ?? '',
    };
    return entryProblem(entry, today) ?? entry;
}
function stateOf(entry, paths, today) {
    if (today > entry.until)
        return 'expired';
    return entry.where === 'any' || paths.every((path) => (0,_path_class_js__WEBPACK_IMPORTED_MODULE_0__  .P)(path) === entry.where) ? 'holds' : 'elsewhere';
}
function isDay(text) {
    const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return false;
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    return day >= 1 && day <= (days[month - 1] ?? 0);
}
function yearAfter(day) {
    return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
function quoted(text, always = false) {
    return always || /[\s"\\]/.test(text) ? `"${text.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"` : text;
}


  }),

  7975:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  pathClassOf)
  });
const classes = [
    [
        'lock',
        /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|Cargo\.lock|composer\.lock|Gemfile\.lock|go\.sum|conda-lock\.ya?ml)$/,
    ],
    ['vendored', /(^|\/)(node_modules|vendor|third[-_]party|site-packages|bower_components)\//],
    ['minified', /\.min\.(js|css)$|\.map$|\.bundle\.js$/],
    [
        'tests',
        /(^|\/)((?:\w+[-_.])?tests?(?:[-_](?:data|files|resources|suites?|certs|keys|utils))?|testing|testdata|unittests?|e2e|__tests__|specs?|fixtures?|mocks?|__mocks__)\/|^t\/|(^|\/)(test_[^/]*|tests|conftest)\.py$|[._-](test|tests|spec)\.[A-Za-z]+$/i,
    ],
    [
        'examples',
        /(^|\/)(examples?|samples?|demos?|tutorials?|quickstarts?)\/|\.(example|sample|template|dist)$|\.(example|sample|template)\.[A-Za-z]+$/i,
    ],
    [
        'docs',
        /(^|\/)(docs?(?:[_-]?(?:src|source|examples))?|documentation)\/|(^|\/)(README|CHANGELOG|CONTRIBUTING)[^/]*$|\.(md|mdx|rst|adoc)$/i,
    ],
];
 
function pathClassOf(path) {
    return classes.find(([, pattern]) => pattern.test(path))?.[0] ?? 'plain';
}


  })

};
