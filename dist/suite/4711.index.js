export const id = 4711;
export const ids = [4711,9766];
export const modules = {

/***/ 94711:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postureGate: () => (/* binding */ postureGate)
});

// EXTERNAL MODULE: ./lib/evidence/assemble.js
var assemble = __webpack_require__(25829);
// EXTERNAL MODULE: ./lib/evidence/tool.js
var tool = __webpack_require__(43215);
// EXTERNAL MODULE: ./lib/secrets/encoding.js
var encoding = __webpack_require__(70444);
// EXTERNAL MODULE: ./lib/secrets/exposure/workflow.js
var workflow = __webpack_require__(39766);
// EXTERNAL MODULE: ./lib/secrets/exposure/ignored.js + 1 modules
var ignored = __webpack_require__(34885);
// EXTERNAL MODULE: ./lib/secrets/exposure/language.js
var language = __webpack_require__(79493);
// EXTERNAL MODULE: ./lib/secrets/exposure/report.js
var report = __webpack_require__(6813);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
// EXTERNAL MODULE: ./lib/secrets/posture/families.js
var families = __webpack_require__(34104);
;// CONCATENATED MODULE: ./lib/secrets/posture/judge-statement.js



/** Actions that hand out the text of a credential, or undo its encryption. */
const handOutSecrets = [
    ...['secretsmanager:getsecretvalue', 'secretsmanager:batchgetsecretvalue', 'kms:decrypt', 'ssm:getparameter'],
    ...['ssm:getparameters', 'ssm:getparametersbypath', 'ssm:getparameterhistory'],
];
/** Actions that give whoever has them the rights of another role or user. */
const giveRights = ['passrole', 'createaccesskey', 'createpolicyversion']
    .concat(['user', 'role', 'group'].flatMap((one) => [`attach${one}policy`, `put${one}policy`]))
    .map((name) => `iam:${name}`);
/**
 * What is too wide in one statement that allows something. A condition makes what is found one step less sure, for nobody
 * here knows what it lets through.
 */
function judgeStatement(statement, path) {
    const { actions, resources, allBut, anyone, bound } = statement;
    const found = [];
    const say = (family, name, confidence) => found.push((0,report/* exposureOf */.X)(family, { name, tracked: false, short: false }, {
        location: { path, startLine: statement.line },
        sink: statement.holder,
        statement: `${statement.holder} ${family.id} ${name}`,
        confidence: bound ? lower(confidence) : confidence,
    }));
    const whole = actions.find((action) => /^[*]+(:[*]+)?$/.test(action));
    const first = actions[0] ?? 'all actions but some';
    if (anyone && !bound)
        say(families/* awsAnyone */.M9, first, 'high');
    if (!(resources.includes('*') || (allBut && resources.length === 0)))
        return found;
    if (whole !== undefined)
        say(families/* awsAdministrator */.Bz, whole, 'high');
    else if (allBut)
        say(families/* awsAdministrator */.Bz, first, 'medium');
    else {
        const secret = actions.find((action) => allowsOne(action, handOutSecrets));
        if (secret !== undefined)
            say(families/* awsSecrets */.hf, secret, 'medium');
        const wide = actions.filter((one) => one !== secret && (/^[\w-]+:\*+$/.test(one) || allowsOne(one, giveRights)));
        if (wide[0] !== undefined) {
            // one statement is one thing to mend, however many actions it names
            const name = wide.length === 1 ? wide[0] : `${(0,quote/* quote */.h)(wide[0])} (one of ${wide.length})`;
            say(families/* awsService */.Ve, name, 'medium');
        }
    }
    return found;
}
/** Whether an action of a policy, in which `*` stands for any text and `?` for a character, allows one of the actions. */
function allowsOne(pattern, actions) {
    return actions.some((action) => fits(pattern.toLowerCase(), action));
}
/** Goes back to the last `*` only: linear in the pattern for a text, however many there are. */
function fits(pattern, text) {
    let [at, star, from] = [0, -1, 0];
    for (let i = 0; i < text.length;) {
        if (pattern[at] === '*')
            [star, from] = [at++, i];
        else if (pattern[at] === '?' || pattern[at] === text[i])
            [at, i] = [at + 1, i + 1];
        else if (star < 0)
            return false;
        else
            [at, i] = [star + 1, ++from];
    }
    return /^\**$/.test(pattern.slice(at));
}
function lower(confidence) {
    return confidence === 'high' ? 'medium' : 'low';
}

;// CONCATENATED MODULE: ./lib/secrets/posture/judge-vault.js


const whole = /^(\*|\+\/\*|\+\/\+\/\*)$/;
const system = /^(sys|auth|identity)\/\*$/;
const changes = ['create', 'update', 'patch', 'delete', 'sudo'];
/** What is too wide in what a policy says of one path: all paths, a whole administrative tree that may be changed, `sudo`. */
function judgeVault({ path, capabilities, holder, line }, file) {
    if (capabilities.length === 0 || capabilities.includes('deny'))
        return [];
    const mayChange = capabilities.some((one) => changes.includes(one));
    const family = whole.test(path) || (system.test(path) && mayChange) ? families/* vaultRoot */.tz : capabilities.includes('sudo') ? families/* vaultSudo */.g_ : null;
    if (family === null)
        return [];
    const exact = family === families/* vaultSudo */.g_ && !/[*+]/.test(path);
    const place = {
        location: { path: file, startLine: line },
        sink: holder,
        statement: `${holder} ${family.id} ${path}`,
        confidence: exact ? 'low' : 'high',
    };
    return [(0,report/* exposureOf */.X)(family, { name: path, tracked: false, short: false }, place)];
}

;// CONCATENATED MODULE: ./lib/secrets/posture/read-json.js
const deepest = 60;
/**
 * The AWS statements that allow something, and the paths of Vault policies, anywhere in a document of JSON or YAML
 * (CloudFormation, SAM, exported policies). `holder` names what is not named inside; `firstLine` is the line (1-based) in
 * the file at which the text begins. Text that is neither gives nothing.
 */
async function policiesInDocument(text, holder, firstLine = 1) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new yaml.LineCounter();
    const found = { statements: [], vault: [] };
    let documents;
    try {
        documents = yaml.parseAllDocuments(text, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false });
    }
    catch {
        return found;
    }
    const reading = { yaml, lines, firstLine, found };
    for (const { contents } of documents) {
        vaultPaths(reading, contents, holder);
        walk(reading, contents, holder, 0);
    }
    return found;
}
function walk(reading, node, holder, depth) {
    const { yaml } = reading;
    if (depth > deepest)
        return;
    if (yaml.isSeq(node))
        for (const item of node.items)
            walk(reading, item, holder, depth + 1);
    if (!yaml.isMap(node))
        return;
    const own = textOf(reading, node.get('PolicyName', true)) ?? textOf(reading, node.get('RoleName', true)) ?? holder;
    for (const { key, value } of node.items) {
        const name = textOf(reading, key) ?? '';
        if (name !== 'Statement') {
            // a resource of CloudFormation is named by its key
            walk(reading, value, depth === 1 && yaml.isMap(value) && value.has('Type') ? name : own, depth + 1);
            continue;
        }
        for (const one of yaml.isSeq(value) ? value.items : [value]) {
            const statement = statementOf(reading, one, own);
            if (statement !== null)
                reading.found.statements.push(statement);
        }
    }
}
function statementOf(reading, node, holder) {
    const { yaml } = reading;
    if (!yaml.isMap(node) || textOf(reading, node.get('Effect', true)) !== 'Allow')
        return null;
    const list = (key) => textsOf(reading, node.get(key, true));
    const principal = node.get('Principal', true);
    const named = yaml.isMap(principal)
        ? principal.items.flatMap(({ value }) => textsOf(reading, value))
        : list('Principal');
    return {
        actions: list('Action'),
        resources: list('Resource'),
        allBut: node.has('NotAction') || node.has('NotResource'),
        anyone: named.includes('*') || node.has('NotPrincipal'),
        bound: node.has('Condition'),
        holder,
        line: lineOf(reading, node),
    };
}
/** Vault takes its policies in JSON too: `{"path": {"secret/*": {"capabilities": […]}}}`. */
function vaultPaths(reading, root, holder) {
    const { yaml } = reading;
    const paths = yaml.isMap(root) ? root.get('path', true) : null;
    if (!yaml.isMap(paths))
        return;
    for (const { key, value } of paths.items) {
        if (!yaml.isMap(value) || !value.has('capabilities') || !yaml.isNode(key))
            continue;
        reading.found.vault.push({
            path: textOf(reading, key) ?? '',
            capabilities: textsOf(reading, value.get('capabilities', true)),
            holder,
            line: lineOf(reading, key),
        });
    }
}
function textOf({ yaml }, node) {
    return yaml.isScalar(node) && typeof node.value === 'string' ? node.value : null;
}
function textsOf(reading, node) {
    const items = reading.yaml.isSeq(node) ? node.items : [node];
    return items.flatMap((item) => textOf(reading, item) ?? []);
}
function lineOf({ lines, firstLine }, node) {
    return lines.linePos(node.range?.[0] ?? 0).line + firstLine - 1;
}

;// CONCATENATED MODULE: ./lib/secrets/posture/hcl.js
const hcl_deepest = 40;
/**
 * The blocks and attributes of a text in HCL (Terraform, Vault policies), by the grammar of the HCL 2 native syntax
 * specification without its operators and templates: what is computed reads as null, and the texts inside `jsonencode(…)`
 * as its argument. Total: what is no HCL gives what could be read before and after it. Linear in the text.
 */
function readHcl(text) {
    return readBody({ tokens: [...tokensOf(text)], at: 0 }, 0);
}
// What is opened and never closed goes to the end of the text or line: to try again at each character would cost its square.
const token = /(?<skip>\s+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|<<-?(?<name>\w+)[^\n]*\n|"(?<text>(?:[^"\\\n]|\\.)*)\\?"?|(?<word>[\w.-]+)|(?<mark>[\s\S])/y;
function* tokensOf(text) {
    let line = 1;
    for (let at = 0; at < text.length;) {
        token.lastIndex = at;
        const groups = token.exec(text)?.groups ?? {};
        let next = token.lastIndex;
        if (next <= at)
            return;
        if (groups.name !== undefined) {
            const end = hereEnd(text, next, groups.name);
            yield { kind: 'text', text: text.slice(next, end.from), line: line + 1 };
            next = end.to;
        }
        else if (groups.text !== undefined) {
            yield { kind: 'text', text: groups.text.replace(/\\(["\\])/g, '$1'), line };
        }
        else if (groups.word !== undefined) {
            yield { kind: 'word', text: groups.word, line };
        }
        else if (groups.mark !== undefined) {
            yield { kind: 'mark', text: groups.mark, line };
        }
        for (let i = at; i < next; i++)
            if (text.charCodeAt(i) === 10)
                line++;
        at = next;
    }
}
/** Where a here-document ends: before the line of its name, and after it. */
function hereEnd(text, start, name) {
    for (let at = start; at < text.length;) {
        const newline = text.indexOf('\n', at);
        const end = newline < 0 ? text.length : newline;
        if (text.slice(at, end).trim() === name)
            return { from: at, to: end };
        at = end + 1;
    }
    return { from: text.length, to: text.length };
}
function readBody(reading, depth) {
    const attributes = [];
    const blocks = [];
    while (reading.at < reading.tokens.length) {
        const first = reading.tokens[reading.at++];
        if (isMark(first, '}'))
            break;
        if (first.kind === 'mark')
            continue;
        const labels = [];
        // labels stand on the line of their block: what follows on another one begins something else
        for (let next = reading.tokens[reading.at]; isName(next) && next.line === first.line;) {
            labels.push(next.text);
            next = reading.tokens[++reading.at];
        }
        const after = reading.tokens[reading.at];
        if (isMark(after, '=') && labels.length === 0) {
            reading.at++;
            attributes.push(readEntry(reading, first, depth));
        }
        else if (isMark(after, '{')) {
            reading.at++;
            if (depth >= hcl_deepest)
                skipTo(reading, '}');
            else
                blocks.push({ type: first.text, labels, line: first.line, ...readBody(reading, depth + 1) });
        }
    }
    return { attributes, blocks };
}
function readEntry(reading, { text: key, line }, depth) {
    const valueLine = reading.tokens[reading.at]?.line ?? line;
    return { key, value: readValue(reading, depth + 1), line, valueLine };
}
function isMark(one, text) {
    return one?.kind === 'mark' && one.text === text;
}
function isName(one) {
    return one?.kind === 'text' || one?.kind === 'word';
}
function readValue(reading, depth) {
    const first = reading.tokens[reading.at];
    if (first === undefined || depth > hcl_deepest)
        return null;
    if (first.kind === 'text') {
        reading.at++;
        return first.text;
    }
    if (isMark(first, '[')) {
        reading.at++;
        return readList(reading, depth);
    }
    if (isMark(first, '{')) {
        reading.at++;
        return readObject(reading, depth);
    }
    if (first.kind === 'word') {
        reading.at++;
        if (!isMark(reading.tokens[reading.at], '('))
            return null;
        reading.at++;
        const value = readValue(reading, depth + 1);
        skipTo(reading, ')');
        return first.text === 'jsonencode' ? value : null;
    }
    return null;
}
function readList(reading, depth) {
    const values = [];
    while (reading.at < reading.tokens.length) {
        const next = reading.tokens[reading.at];
        if (isMark(next, ']')) {
            reading.at++;
            break;
        }
        const before = reading.at;
        if (!isMark(next, ','))
            values.push(readValue(reading, depth + 1));
        if (reading.at === before)
            reading.at++;
    }
    return values;
}
function readObject(reading, depth) {
    const fields = [];
    while (reading.at < reading.tokens.length) {
        const next = reading.tokens[reading.at++];
        if (isMark(next, '}'))
            break;
        const sign = reading.tokens[reading.at];
        if (next.kind === 'mark' || !(isMark(sign, '=') || isMark(sign, ':')))
            continue;
        reading.at++;
        fields.push(readEntry(reading, next, depth));
    }
    return { fields };
}
/** Goes behind the mark that closes what was opened. */
function skipTo(reading, close) {
    const open = close === ')' ? '(' : '{';
    let deep = 1;
    while (reading.at < reading.tokens.length && deep > 0) {
        const next = reading.tokens[reading.at++];
        if (isMark(next, open))
            deep++;
        else if (isMark(next, close))
            deep--;
    }
}

;// CONCATENATED MODULE: ./lib/secrets/posture/read-terraform.js


/**
 * The policies in a text of HCL: those of Vault itself, and in Terraform `aws_iam_policy_document`, `jsonencode(…)`,
 * documents written out as JSON, and `vault_policy`. `holder` names what is not named inside; `firstLine` as above.
 */
async function policiesInHcl(text, holder, firstLine = 1) {
    const found = { statements: [], vault: [] };
    const body = readHcl(text);
    read_terraform_vaultPaths(body.blocks, holder, firstLine, found);
    for (const block of body.blocks)
        await readBlock(block, firstLine, found);
    return found;
}
function read_terraform_vaultPaths(blocks, holder, firstLine, found) {
    for (const { type, labels, attributes, line } of blocks) {
        if (type !== 'path' || labels[0] === undefined)
            continue;
        const old = read_terraform_textsOf(attributes, 'policy');
        const capabilities = [
            ...read_terraform_textsOf(attributes, 'capabilities'),
            ...old.map((one) => (one === 'write' ? 'update' : one)),
        ];
        found.vault.push({ path: labels[0], capabilities, holder, line: line + firstLine - 1 });
    }
}
async function readBlock(block, firstLine, found) {
    const name = [...block.labels].join('.') || block.type;
    if (block.type === 'data' && block.labels[0] === 'aws_iam_policy_document') {
        for (const one of block.blocks) {
            if (one.type === 'statement' && (read_terraform_textsOf(one.attributes, 'effect')[0] ?? 'Allow') === 'Allow')
                found.statements.push(documentStatement(one, name, firstLine));
        }
        return;
    }
    for (const { value, valueLine } of block.attributes)
        await readAttribute(value, valueLine + firstLine - 1, block, name, found);
    for (const inner of block.blocks)
        await readBlock({ ...inner, labels: block.labels }, firstLine, found);
}
async function readAttribute(value, line, block, name, found) {
    if (typeof value === 'string') {
        const inner = block.labels[0] === 'vault_policy'
            ? await policiesInHcl(value, name, line)
            : /"Statement"/.test(value)
                ? await policiesInDocument(value, name, line)
                : null;
        found.statements.push(...(inner?.statements ?? []));
        found.vault.push(...(inner?.vault ?? []));
    }
    else if (value !== null && 'fields' in value) {
        found.statements.push(...encodedStatements(value, name, line));
    }
}
/** The statements of a document given as an object, as to `jsonencode`. */
function encodedStatements({ fields }, holder, line) {
    const statement = fields.find(({ key }) => key === 'Statement')?.value;
    const all = statement === undefined || statement === null || typeof statement === 'string' ? [] : statement;
    return ('fields' in all ? [all] : all).flatMap((one) => {
        if (one === null || typeof one === 'string' || !('fields' in one))
            return [];
        const has = (key) => one.fields.some((entry) => entry.key === key);
        if (read_terraform_textsOf(one.fields, 'Effect')[0] !== 'Allow')
            return [];
        const principal = one.fields.find(({ key }) => key === 'Principal')?.value ?? null;
        const named = principal !== null && typeof principal !== 'string' && 'fields' in principal
            ? principal.fields.flatMap(({ value }) => texts(value))
            : texts(principal);
        return [
            {
                actions: read_terraform_textsOf(one.fields, 'Action'),
                resources: read_terraform_textsOf(one.fields, 'Resource'),
                allBut: has('NotAction') || has('NotResource'),
                anyone: named.includes('*') || has('NotPrincipal'),
                bound: has('Condition'),
                holder,
                line: one.fields[0]?.line ?? line,
            },
        ];
    });
}
function documentStatement({ attributes, blocks, line }, holder, firstLine) {
    const given = (key) => attributes.some((entry) => entry.key === key);
    return {
        actions: read_terraform_textsOf(attributes, 'actions'),
        resources: read_terraform_textsOf(attributes, 'resources'),
        allBut: given('not_actions') || given('not_resources'),
        anyone: blocks.some(({ type, attributes: own }) => type === 'not_principals' || (type === 'principals' && read_terraform_textsOf(own, 'identifiers').includes('*'))),
        bound: blocks.some(({ type }) => type === 'condition'),
        holder,
        line: line + firstLine - 1,
    };
}
function read_terraform_textsOf(entries, key) {
    return texts(entries.find((entry) => entry.key === key)?.value ?? null);
}
function texts(value) {
    const all = value === null || (typeof value !== 'string' && 'fields' in value) ? [] : value;
    return (typeof all === 'string' ? [all] : all).filter((one) => typeof one === 'string');
}

;// CONCATENATED MODULE: ./lib/secrets/posture/workflow-environment.js



const secret = /\bsecrets(?:\.(\w+)|\[\s{0,9}'(\w+)'\s{0,9}\])/g;
/** Jobs of a workflow that use a secret of the repository or organisation, where no environment guards it. */
async function jobsWithoutEnvironment(text, path) {
    if (text.length > workflow.longestWorkflow || !text.includes('secrets'))
        return [];
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new yaml.LineCounter();
    const { contents } = yaml.parseDocument(text, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false });
    const jobs = yaml.isMap(contents) ? contents.get('jobs', true) : null;
    if (!yaml.isMap(jobs))
        return [];
    return jobs.items.flatMap(({ key, value }) => {
        if (!yaml.isMap(value) || value.has('environment') || !yaml.isScalar(key))
            return [];
        const [start = 0, end = 0] = value.range ?? [];
        const names = [...text.slice(start, end).matchAll(secret)].map((found) => found[1] ?? found[2] ?? '');
        const name = names.find((one) => one !== 'GITHUB_TOKEN' && one !== 'github_token');
        if (name === undefined)
            return [];
        const job = String(key.value);
        const place = {
            location: { path, startLine: lines.linePos(key.range?.[0] ?? 0).line },
            sink: job,
            statement: `job ${job}`,
            confidence: 'low',
        };
        return [(0,report/* exposureOf */.X)(families/* workflowEnvironment */.PR, { name, tracked: false, short: false }, place)];
    });
}

;// CONCATENATED MODULE: ./lib/secrets/posture/lint-posture.js









/** Longer files are data. */
const longestPolicy = 2_000_000;
/** What a file may hold that posture is about, by its path (forward slashes); null for none. */
function formOf(path) {
    if (/(^|\/)(node_modules|\.terraform)\//.test(path))
        return null;
    if ((0,language/* languageOf */.e)(path) === 'workflow')
        return 'workflow';
    if (/\.(tf|hcl)$/i.test(path))
        return 'hcl';
    return /\.(json|ya?ml|template)$/i.test(path) ? 'document' : null;
}
/**
 * What is too wide in a workflow, an AWS policy or a Vault policy; null when the text holds none of them. Total: any text
 * gives an answer, of a few hundred findings at most.
 */
async function lintPosture(text, path) {
    const form = formOf(path);
    if (form === null || text.length > longestPolicy)
        return null;
    // what the lint of workflows finds knows its own comments
    if (form === 'workflow')
        return [...(await (0,workflow.lintWorkflow)(text, path)), ...(await ownOfWorkflow(text, path))];
    const policies = await policiesOf(form, text, path);
    if (policies === null)
        return null;
    const found = [
        ...policies.statements.flatMap((one) => judgeStatement(one, path)),
        ...policies.vault.flatMap((one) => judgeVault(one, path)),
    ];
    return (0,ignored/* withIgnores */.E)(text, found.slice(0, report/* mostExposures */.A), ({ location }) => location.startLine);
}
async function ownOfWorkflow(text, path) {
    const found = await jobsWithoutEnvironment(text, path);
    return (0,ignored/* withIgnores */.E)(text, found.slice(0, report/* mostExposures */.A), ({ location }) => location.startLine);
}
async function policiesOf(form, text, path) {
    const holder = /([^/]+?)\.\w+$/.exec(path)?.[1] ?? path;
    const holds = form === 'hcl' ? /\bpath\s|aws_|vault_|Statement/ : /["']?Statement["']?\s*:|"?capabilities"?\s*:/;
    if (!holds.test(text))
        return null;
    const found = form === 'hcl' ? await policiesInHcl(text, holder) : await policiesInDocument(text, holder);
    return found.statements.length + found.vault.length === 0 ? null : found;
}

// EXTERNAL MODULE: ./lib/sources/files.js
var sources_files = __webpack_require__(51569);
// EXTERNAL MODULE: ./lib/sources/read-file.js
var read_file = __webpack_require__(9259);
// EXTERNAL MODULE: ./lib/gates/secrets/exposure.js
var exposure = __webpack_require__(61425);
// EXTERNAL MODULE: ./lib/gates/secrets/look.js
var look = __webpack_require__(71611);
// EXTERNAL MODULE: ./lib/gates/secrets/secrets-config.js
var secrets_config = __webpack_require__(42914);
// EXTERNAL MODULE: ./lib/gates/secrets/unread.js
var unread = __webpack_require__(37603);
;// CONCATENATED MODULE: ./lib/gates/posture.js











/**
 * Judges how far credentials reach: the workflows, AWS policies and Vault policies among the files of the working tree (or
 * of the paths named). `secrets.posture` says how much a finding weighs. `skip` when the tree holds none of them. Nothing of
 * the host is asked: ages, environments and settings of the organisation are not looked at, and a note says so.
 */
async function postureGate(paths, policy, io) {
    const started = io.now();
    const config = (0,secrets_config/* secretsConfig */.g)(policy);
    const looked = await lookAround(paths, io);
    const { workflows, policies } = looked.counts;
    const none = workflows + policies === 0 && looked.tally.unread.size === 0;
    const findings = [...(0,exposure/* exposureFindings */.kM)(looked.seen, config, config.posture), ...(0,unread/* unreadFindings */.y)(looked.tally, config)];
    return (0,assemble/* assemble */.fT)({
        gate: 'secrets',
        name: 'posture',
        ...(none ? { verdict: 'skip' } : {}),
        findings,
        decided: none ? 'no workflow, AWS policy or Vault policy' : decidedWords(findings, workflows, policies),
        limit: none ? 'nothing to judge' : '0',
        counts: { workflows, policies },
        notes: [hostNote, ...(0,unread/* unreadNotes */.L)(looked.tally)],
        subject: { base: null, head: null, digests: {} },
        policy: policy.source,
        tool: tool.tool,
        seed: io.seed,
        started: new Date(started).toISOString(),
        seconds: Math.max(0, (io.now() - started) / 1000),
    });
}
const hostNote = {
    kind: 'unchecked',
    text: 'The host was not asked: the age of its secrets, reviewers of environments, secrets of the organisation and the default rights of tokens were not looked at.',
};
async function lookAround(paths, io) {
    const { files } = await (0,sources_files/* listFiles */.C)(io.root, paths);
    const read = (0,read_file/* fileReader */.q)(longestPolicy);
    const looked = { seen: [], counts: { workflows: 0, policies: 0 }, tally: (0,look/* emptyTally */.CK)() };
    for (const { name, path } of files) {
        io.signal.throwIfAborted();
        const form = formOf(path);
        if (form === null)
            continue;
        const got = read(name);
        const plain = 'bytes' in got ? (0,encoding/* textOf */.b)(got.bytes) : null;
        const long = form === 'workflow' && plain !== null && 'bytes' in plain && plain.bytes.length > workflow.longestWorkflow;
        if (plain === null || 'unread' in plain || long) {
            // tables and other data are documents too: a long one is worth no word, one that cannot be opened is
            const why = 'unread' in got ? got.unread : null;
            if (why !== 'gone' && (form !== 'document' || why === 'unreadable'))
                (0,look/* countUnread */.RX)(looked.tally, 'over-cap', path);
            continue;
        }
        const found = await lintPosture(new TextDecoder().decode(plain.bytes), path);
        if (found === null)
            continue;
        looked.counts[form === 'workflow' ? 'workflows' : 'policies']++;
        looked.seen.push(...found.map((exposure) => ({ exposure, version: { path, id: null, parents: [] } })));
    }
    return looked;
}
function decidedWords(findings, workflows, policies) {
    const open = findings.filter(({ severity }) => severity !== 'note');
    const wide = open.filter(({ rule }) => rule !== 'unread-input').length;
    if (open.length > wide && wide === 0)
        return 'files were not read';
    if (wide > 0)
        return `${wide} ${wide === 1 ? 'grant' : 'grants'} wider than needed`;
    const of = [
        ...(workflows > 0 ? [`${workflows} ${workflows === 1 ? 'workflow' : 'workflows'}`] : []),
        ...(policies > 0 ? [`${policies} ${policies === 1 ? 'file' : 'files'} of policies`] : []),
    ];
    return `0 of ${of.join(' and ')} too wide`;
}


/***/ }),

/***/ 30179:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ workflowContainer),
/* harmony export */   CW: () => (/* binding */ workflowPermissions),
/* harmony export */   GI: () => (/* binding */ workflowFork),
/* harmony export */   P: () => (/* binding */ workflowInherit),
/* harmony export */   Q$: () => (/* binding */ workflowFamilies),
/* harmony export */   Xc: () => (/* binding */ workflowDebug),
/* harmony export */   dT: () => (/* binding */ workflowAll),
/* harmony export */   lM: () => (/* binding */ workflowOutput),
/* harmony export */   mt: () => (/* binding */ workflowArtifact),
/* harmony export */   tM: () => (/* binding */ workflowRun)
/* harmony export */ });
const path = '.github/workflows/a.yml';
const job = (steps, more = '') => ({
    path,
    code: `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n${more}    steps:\n${steps}`,
});
const step = (text) => job(`      - ${text.replaceAll('\n', '\n        ')}\n`);
const file = (code) => ({ path, code });
const workflowRun = {
    id: 'exposure-workflow-run',
    act: 'is written into the script of',
    mend: 'Give it to the step in `env:` and use `"$NAME"`: here its text becomes code, and stands in the script file of the runner.',
    exposes: [step('run: deploy ${{ secrets.API_TOKEN }}'), step('run: |\n  make\n  echo "${{ secrets.A }}" > f')],
    quiet: [
        step('run: deploy "$T"\nenv:\n  T: ${{ secrets.API_TOKEN }}'),
        step('uses: a/b@v1\nwith:\n  token: ${{ secrets.API_TOKEN }}'),
        step('run: echo ${{ github.sha }}'),
        step("run: echo ${{ secrets.A != '' }}"),
        step('run: aws configure set region ${{ secrets.AWS_REGION }}'),
        step('run: ssh ${{ secrets.DEPLOY_USER }}@${{ secrets.DEPLOY_HOST }}'),
        step('run: curl ${{ secrets.API_URL }} ${{ secrets.S3_ENDPOINT }}'),
        step('run: VITE_KEY=${{ secrets.VITE_API_KEY }} npm run build'),
    ],
};
const workflowAll = {
    id: 'exposure-workflow-all-secrets',
    act: 'are handed over at once by',
    mend: 'Name the secrets that the step needs, one by one.',
    exposes: [
        step('run: make\nenv:\n  ALL: ${{ toJSON(secrets) }}'),
        step('uses: a/b@v1\nwith:\n  s: ${{ toJson( secrets ) }}'),
    ],
    quiet: [step('run: make\nenv:\n  C: ${{ toJSON(github) }}')],
};
const workflowArtifact = {
    id: 'exposure-workflow-artifact',
    act: 'is uploaded by',
    mend: 'Upload the folder that was built, by name: everybody who can read the repository can download artifacts.',
    exposes: [
        step('uses: actions/upload-artifact@v4\nwith:\n  name: a\n  path: .env\n  include-hidden-files: true'),
        step('uses: actions/upload-artifact@v3\nwith:\n  path: .'),
        step('uses: actions/upload-artifact@v4\nwith:\n  path: ~/'),
        step('uses: actions/upload-artifact@v4\nwith:\n  path: |\n    dist\n    .git\n  include-hidden-files: true'),
    ],
    quiet: [
        step('uses: actions/upload-artifact@v4\nwith:\n  path: dist'),
        step('uses: actions/upload-artifact@v4\nwith:\n  path: .'),
        step('uses: actions/download-artifact@v4\nwith:\n  path: .'),
        step('uses: actions/upload-artifact@v3\nwith:\n  path: |\n    **/report.xml'),
    ],
};
const workflowPermissions = {
    id: 'exposure-workflow-permissions',
    act: 'has more rights than it needs in',
    mend: 'Write `permissions:` with the scopes that the job needs; the default of old repositories is to write everywhere.',
    exposes: [
        file('on: push\npermissions: write-all\njobs:\n  a:\n    runs-on: x\n    steps: []'),
        file('on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n        env:\n          T: ${{ secrets.T }}'),
    ],
    quiet: [
        file('on: push\npermissions:\n  contents: read\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n        env:\n          T: ${{ secrets.T }}'),
        file('on: push\njobs:\n  a:\n    runs-on: x\n    permissions: {}\n    steps:\n      - run: make\n        env:\n          T: ${{ secrets.T }}'),
        file('on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{run: make}]'),
    ],
};
const workflowInherit = {
    id: 'exposure-workflow-inherit',
    act: 'are given to',
    mend: 'Name the secrets that the called workflow needs under `secrets:`.',
    exposes: [
        file('on: push\npermissions: {}\njobs:\n  a:\n    uses: acme/tools/.github/workflows/x.yml@main\n    secrets: inherit'),
    ],
    quiet: [
        file('on: push\npermissions: {}\njobs:\n  a:\n    uses: acme/tools/.github/workflows/x.yml@main\n    secrets:\n      T: ${{ secrets.T }}'),
    ],
};
const workflowOutput = {
    id: 'exposure-workflow-output',
    act: 'is an output of',
    mend: 'Let the job that needs it read the secret itself: outputs are kept with the run and are not hidden in other jobs.',
    exposes: [job('      - run: make\n', '    outputs:\n      t: ${{ secrets.API_TOKEN }}\n')],
    quiet: [job('      - run: make\n', '    outputs:\n      t: ${{ steps.x.outputs.t }}\n')],
};
const workflowFork = {
    id: 'exposure-workflow-fork',
    act: 'is within reach of code from forks in',
    mend: 'Use `pull_request`, or check out the base: `pull_request_target` runs with the secrets of the repository.',
    exposes: [
        file('on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make\n        env:\n          T: ${{ secrets.T }}'),
    ],
    quiet: [
        file('on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make\n        env:\n          T: ${{ secrets.T }}'),
        file('on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n      - run: make\n        env:\n          T: ${{ secrets.T }}'),
    ],
};
const workflowContainer = {
    id: 'exposure-workflow-container',
    act: 'stands as text in',
    mend: 'Write `${{ secrets.NAME }}`, and replace the password: everybody who reads the repository knows it.',
    exposes: [
        job('      - run: make\n', '    container:\n      image: a/b\n      credentials:\n        username: me\n        password: p4ssT0th3r\n'),
        job('      - run: make\n', '    services:\n      db:\n        image: a/b\n        credentials:\n          username: me\n          password: p4ssT0th3r\n'),
    ],
    quiet: [
        job('      - run: make\n', '    container:\n      image: a/b\n      credentials:\n        username: me\n        password: ${{ secrets.P }}\n'),
    ],
};
const workflowDebug = {
    id: 'exposure-workflow-debug',
    act: 'is switched on in',
    mend: 'Switch it on for one run with "Enable debug logging"; the log of each step gets much longer, with what tools print of their input.',
    exposes: [file('on: push\npermissions: {}\nenv:\n  ACTIONS_STEP_DEBUG: true\njobs: {}')],
    quiet: [file('on: push\npermissions: {}\nenv:\n  ACTIONS_STEP_DEBUG: false\njobs: {}')],
};
/** What of workflows lets out a credential, beside what their scripts do. */
const workflowFamilies = [
    workflowRun,
    workflowAll,
    workflowArtifact,
    workflowPermissions,
    workflowInherit,
    workflowOutput,
    workflowFork,
    workflowContainer,
    workflowDebug,
];


/***/ }),

/***/ 39766:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintWorkflow: () => (/* binding */ lintWorkflow),
/* harmony export */   longestWorkflow: () => (/* binding */ longestWorkflow)
/* harmony export */ });
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52037);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17056);
/* harmony import */ var _ignored_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34885);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6813);
/* harmony import */ var _secret_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57999);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85058);
/* harmony import */ var _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30179);







/** Longer texts are not read as workflows, in UTF-16 units. */
const longestWorkflow = 500_000;
/** A workflow or a composite action. The parser of YAML is loaded here. Text that is no YAML gives nothing. */
async function lintWorkflow(text, path) {
    if (text.length > longestWorkflow)
        return [];
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new yaml.LineCounter();
    let document;
    try {
        document = yaml.parseDocument(text, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false });
    }
    catch {
        return [];
    }
    const root = document.contents;
    const reading = { path, text, yaml, lines, found: [] };
    if (!yaml.isMap(root))
        return [];
    const asksForSecrets = /\bsecrets\s{0,3}[.[]/.test(text);
    // a walk over all nodes is only taken where its word stands
    if (/tojson/i.test(text))
        allSecrets(reading, root);
    if (text.includes('_DEBUG'))
        debugging(reading, root);
    const jobs = get(reading, root, 'jobs');
    if (yaml.isMap(jobs)) {
        permissions(reading, root, jobs, asksForSecrets);
        const environment = secretsOf(reading, get(reading, root, 'env'));
        for (const { key, value } of jobs.items)
            readJob(reading, key, value, environment, root);
    }
    const composite = get(reading, get(reading, root, 'runs'), 'steps');
    readSteps(reading, composite, new Map(), null);
    return (0,_ignored_js__WEBPACK_IMPORTED_MODULE_4__/* .withIgnores */ .E)(text, reading.found.slice(0, _report_js__WEBPACK_IMPORTED_MODULE_5__/* .mostExposures */ .A), ({ location }) => location.startLine);
}
function get(reading, of, key) {
    const { yaml } = reading;
    const value = yaml.isMap(of) ? of.get(key, true) : null;
    return yaml.isNode(value) ? value : null;
}
function textAt(reading, of, key) {
    const value = get(reading, of, key);
    return reading.yaml.isScalar(value) && value.value !== null ? String(value.value) : null;
}
function lineOf(reading, node) {
    return reading.lines.linePos(node.range?.[0] ?? 0).line;
}
function note(reading, family, name, node, sink, statement, confidence = 'high') {
    const location = { path: reading.path, startLine: lineOf(reading, node) };
    const secret = { name, tracked: false, short: false };
    reading.found.push((0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .exposureOf */ .X)(family, secret, { location, sink, statement, confidence }));
}
/** Variables of an `env:` that a secret is given to, and the secret's name. */
function secretsOf(reading, env) {
    const found = new Map();
    if (!reading.yaml.isMap(env))
        return found;
    for (const { key, value } of env.items) {
        const name = reading.yaml.isScalar(key) ? String(key.value) : '';
        const secret = reading.yaml.isScalar(value) ? secretIn(String(value.value)) : null;
        if (secret !== null && name !== '')
            found.set(name, secret);
    }
    return found;
}
/** The secret that a text takes over whole: a comparison, a default beside it or `GITHUB_TOKEN` in a condition is none, nor is a region, a user or an address. */
function secretIn(text) {
    for (const [, code = ''] of text.slice(0, 20_000).matchAll(/\$\{\{([^}]{1,500})\}\}/g)) {
        if (/[!=]=|\btoJSON\b|contains\(|startsWith\(/i.test(code))
            continue;
        const name = /\bsecrets\.([A-Za-z_]\w*)/.exec(code)?.[1] ?? /\bsecrets\[['"](\w+)['"]\]/.exec(code)?.[1];
        if (name !== undefined && (0,_secret_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoredSecret */ .w)(name))
            return name;
    }
    return null;
}
function allSecrets(reading, root) {
    reading.yaml.visit(root, {
        Scalar(_, node) {
            if (typeof node.value === 'string' && /\btoJSON\(\s{0,5}secrets\s{0,5}\)/i.test(node.value))
                note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowAll */ .dT, 'all secrets', node, 'toJSON(secrets)', 'toJSON(secrets)');
        },
    });
}
function debugging(reading, root) {
    reading.yaml.visit(root, {
        Pair(_, pair) {
            const name = reading.yaml.isScalar(pair.key) ? String(pair.key.value) : '';
            const on = reading.yaml.isScalar(pair.value) && /^(true|1)$/i.test(String(pair.value.value));
            // GitHub reads it from a secret or a variable of the repository; some tools read it from here
            if (on && /^ACTIONS_(STEP|RUNNER)_DEBUG$/.test(name) && reading.yaml.isNode(pair.key))
                note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowDebug */ .Xc, name, pair.key, 'the workflow', name, 'low');
        },
    });
}
function permissions(reading, root, jobs, asksForSecrets) {
    const { yaml } = reading;
    const own = get(reading, root, 'permissions');
    const token = 'GITHUB_TOKEN';
    if (own !== null && yaml.isScalar(own) && own.value === 'write-all')
        note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowPermissions */ .CW, token, own, 'the workflow', 'permissions: write-all');
    for (const { key, value } of jobs.items) {
        const given = get(reading, value, 'permissions');
        const job = yaml.isScalar(key) ? String(key.value) : '';
        if (given !== null && yaml.isScalar(given) && given.value === 'write-all')
            note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowPermissions */ .CW, token, given, `job ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(job)}`, `${job} permissions: write-all`);
    }
    if (own !== null || !asksForSecrets)
        return;
    const open = jobs.items.find(({ value }) => get(reading, value, 'permissions') === null);
    if (open !== undefined && yaml.isNode(open.key))
        note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowPermissions */ .CW, token, open.key, 'a workflow without `permissions`', 'no permissions', 'low');
}
function readJob(reading, key, job, environment, root) {
    const { yaml } = reading;
    const name = yaml.isScalar(key) ? String(key.value) : '';
    const called = textAt(reading, job, 'uses');
    const secrets = get(reading, job, 'secrets');
    if (called !== null && secrets !== null && yaml.isScalar(secrets) && secrets.value === 'inherit') {
        const isOwn = called.startsWith('./');
        const to = isOwn ? 'a workflow of this repository' : 'a workflow of another repository';
        note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowInherit */ .P, 'all secrets', secrets, to, `${name} inherit`, isOwn ? 'low' : 'medium');
    }
    for (const { key: output, value } of itemsOf(reading, get(reading, job, 'outputs'))) {
        const secret = yaml.isScalar(value) ? secretIn(String(value.value)) : null;
        if (secret !== null && yaml.isNode(output))
            note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowOutput */ .lM, secret, output, `job ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(name)}`, `${name} outputs`);
    }
    credentials(reading, get(reading, job, 'container'), name);
    for (const { value } of itemsOf(reading, get(reading, job, 'services')))
        credentials(reading, value, name);
    const known = new Map([...environment, ...secretsOf(reading, get(reading, job, 'env'))]);
    const shell = textAt(reading, get(reading, get(reading, job, 'defaults'), 'run'), 'shell') ??
        textAt(reading, get(reading, get(reading, root, 'defaults'), 'run'), 'shell');
    const steps = get(reading, job, 'steps');
    readSteps(reading, steps, known, shell);
    forkCode(reading, root, steps, job);
}
function itemsOf(reading, map) {
    return reading.yaml.isMap(map) ? map.items : [];
}
function credentials(reading, container, job) {
    const given = get(reading, container, 'credentials');
    const password = get(reading, given, 'password');
    if (!reading.yaml.isScalar(password))
        return;
    const text = String(password.value ?? '');
    if (text === '' || text.includes('${{') || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholderReason */ .E6)(text, '') !== null)
        return;
    note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowContainer */ .Bd, 'the password of a container registry', password, `job ${job}`, `${job} credentials`);
}
function readSteps(reading, steps, environment, shell) {
    if (!reading.yaml.isSeq(steps))
        return;
    for (const step of steps.items) {
        if (reading.found.length > _report_js__WEBPACK_IMPORTED_MODULE_5__/* .mostExposures */ .A)
            return;
        const uses = textAt(reading, step, 'uses');
        if (uses !== null && /^actions\/upload-artifact@/.test(uses))
            artifact(reading, step, uses);
        const run = get(reading, step, 'run');
        if (!reading.yaml.isScalar(run) || typeof run.value !== 'string')
            continue;
        const known = new Map([...environment, ...secretsOf(reading, get(reading, step, 'env'))]);
        runStep(reading, run, known, textAt(reading, step, 'shell') ?? shell);
    }
}
function runStep(reading, run, secrets, shell) {
    const isBlock = run.type === 'BLOCK_LITERAL' || run.type === 'BLOCK_FOLDED';
    const firstLine = lineOf(reading, run) + (isBlock ? 1 : 0);
    run.value.split('\n').forEach((line, i) => {
        const name = secretIn(line);
        if (name === null || /^\s{0,60}#/.test(line))
            return;
        const location = { path: reading.path, startLine: firstLine + (run.type === 'BLOCK_FOLDED' ? 0 : i) };
        const statement = `run ${name} ${/\w[\w.-]{0,40}/.exec(line)?.[0] ?? ''}`;
        reading.found.push((0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .exposureOf */ .X)(_workflow_families_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowRun */ .tM, { name, tracked: false, short: false }, { location, sink: 'run', statement }));
    });
    if (shell !== null && !/^(ba|z|k)?sh\b/.test(shell))
        return;
    const traced = shell !== null && /\s-\w{0,8}x/.test(shell);
    const found = (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .lintShell */ .m)(run.value, {
        path: reading.path,
        firstLine,
        secrets,
        traced,
        quietEnvironment: secrets.size === 0,
    });
    // what the workflow puts into the text is reported once, as that; arguments of a runner are seen by nobody else
    const own = found.filter(({ rule, confidence }) => !(rule === 'exposure-shell-argument' && confidence === 'low'));
    const written = new Set(reading.found.filter(({ rule }) => rule === _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowRun */ .tM.id).map(({ location }) => location.startLine));
    reading.found.push(...own.filter(({ location, rule }) => rule === 'exposure-workflow-env' || !written.has(location.startLine)));
}
const sensitive = [
    [/(^|\/)\.env(\.(local|prod|production|dev|staging))?$/, 'the .env file', true],
    [/(^|\/)\.git\/?(\*\*?)?$/, 'the .git folder with its credentials', true],
    [/^(~|\$HOME|\$\{\{\s{0,3}env\.HOME\s{0,3}\}\}|\/home\/runner|\/root|\/github\/home)\/?$/, 'the home folder', false],
    [
        /^(\.|\.\/|\*|\*\*|\*\*\/\*|\.\/\*\*|\$\{\{\s{0,3}github\.workspace\s{0,3}\}\}\/?)$/,
        'the whole workspace with its .git folder',
        true,
    ],
];
/** Since 4.4 hidden files are uploaded only when `include-hidden-files` says so. */
function artifact(reading, step, uses) {
    const given = get(reading, step, 'with');
    const path = get(reading, given, 'path');
    if (!reading.yaml.isScalar(path) || typeof path.value !== 'string')
        return;
    const old = /@v?([1-3]$|[1-3]\.|4\.[0-3](\.|$))/.test(uses);
    const hidden = old || textAt(reading, given, 'include-hidden-files') === 'true';
    const entries = path.value.split('\n').map((entry) => entry.trim());
    if (entries.some((entry) => /^!.*\.(git|env)/.test(entry)))
        return;
    for (const entry of entries) {
        const match = sensitive.find(([pattern]) => pattern.test(entry));
        if (match === undefined || (match[2] && !hidden))
            continue;
        note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowArtifact */ .mt, match[1], path, 'upload-artifact', `upload ${entry}`, 'medium');
    }
}
/** `pull_request_target` with the head checked out, beside secrets. */
function forkCode(reading, root, steps, job) {
    const { yaml, text } = reading;
    const on = get(reading, root, 'on');
    const trigger = on?.range === null || on?.range === undefined ? '' : text.slice(on.range[0], on.range[1]);
    if (!/\b(pull_request_target|workflow_run)\b/.test(trigger) || !yaml.isSeq(steps))
        return;
    const range = yaml.isNode(job) ? job.range : null;
    const code = range === null || range === undefined ? '' : text.slice(range[0], range[1]);
    const secret = /\bsecrets\.(\w+)/.exec(code)?.[1];
    if (secret === undefined)
        return;
    for (const step of steps.items) {
        const uses = textAt(reading, step, 'uses') ?? '';
        const ref = get(reading, get(reading, step, 'with'), 'ref');
        if (!/^actions\/checkout@/.test(uses) || !yaml.isScalar(ref))
            continue;
        if (/pull_request\.head\.|github\.head_ref|workflow_run\.head_(sha|branch)|refs\/pull\//.test(String(ref.value)))
            note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowFork */ .GI, secret, ref, 'pull_request_target', `checkout ${secret}`);
    }
}


/***/ }),

/***/ 34104:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ awsAdministrator),
/* harmony export */   M9: () => (/* binding */ awsAnyone),
/* harmony export */   PR: () => (/* binding */ workflowEnvironment),
/* harmony export */   Rr: () => (/* binding */ postureFamilies),
/* harmony export */   Ve: () => (/* binding */ awsService),
/* harmony export */   g_: () => (/* binding */ vaultSudo),
/* harmony export */   hf: () => (/* binding */ awsSecrets),
/* harmony export */   tz: () => (/* binding */ vaultRoot)
/* harmony export */ });
const json = (code) => ({ path: 'policy.json', code: JSON.stringify(code, null, 2) });
const allow = (action, resource, more = {}) => json({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: resource, ...more }] });
const terraform = (code) => ({ path: 'main.tf', code });
const vault = (code) => ({ path: 'app.hcl', code });
const job = (body) => ({
    path: '.github/workflows/a.yml',
    code: `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n${body}`,
});
const awsAdministrator = {
    id: 'posture-aws-administrator',
    act: 'is allowed on every resource by',
    mend: 'Name the actions and the resources that the work needs: whoever takes over what holds this policy owns the account.',
    exposes: [
        allow('*', '*'),
        allow('**', '*'),
        allow(['s3:GetObject', '*'], ['*']),
        allow('*:*', '*'),
        terraform('data "aws_iam_policy_document" "x" {\n  statement {\n    actions = ["*"]\n    resources = ["*"]\n  }\n}'),
        terraform('resource "aws_iam_policy" "x" {\n  policy = jsonencode({\n    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]\n  })\n}'),
        terraform('resource "aws_iam_policy" "x" {\n  policy = <<EOF\n{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}\nEOF\n}'),
        {
            path: 'stack.yaml',
            code: 'Resources:\n  P:\n    Type: AWS::IAM::Policy\n    Properties:\n      PolicyDocument:\n        Statement:\n          - Effect: Allow\n            Action: "*"\n            Resource: "*"\n',
        },
    ],
    quiet: [
        allow('*', 'arn:aws:s3:::models/*'),
        allow('s3:GetObject', '*'),
        json({ Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] }),
        json({ rows: [{ Action: '*', Resource: '*' }] }),
        terraform('data "aws_iam_policy_document" "x" {\n  statement {\n    effect = "Deny"\n    actions = ["*"]\n    resources = ["*"]\n  }\n}'),
        terraform('# actions = ["*"]\nlocals {\n  resources = ["*"]\n}'),
    ],
};
const awsService = {
    id: 'posture-aws-service',
    act: 'is allowed on every resource by',
    mend: 'Name the actions that the work needs, and the resources by their ARN.',
    exposes: [
        allow('s3:*', '*'),
        allow(['sagemaker:*', 'logs:PutLogEvents'], '*'),
        allow('iam:PassRole', '*'),
        allow('iam:Put*', '*'),
    ],
    quiet: [allow('s3:*', 'arn:aws:s3:::models/*'), allow('s3:Get*', '*'), allow('ec2:Describe*', '*')],
};
const awsSecrets = {
    id: 'posture-aws-secrets',
    act: 'of every secret is allowed by',
    mend: 'Name the secrets, parameters or keys by their ARN: one leaked role opens all of them otherwise.',
    exposes: [
        allow('secretsmanager:GetSecretValue', '*'),
        allow(['kms:Decrypt'], '*'),
        allow('ssm:GetParameter*', ['*']),
        allow('ssm:Get*', '*'),
        allow('kms:De*t', '*'),
        terraform('data "aws_iam_policy_document" "x" {\n  statement {\n    actions = ["secretsmanager:GetSecretValue"]\n    resources = ["*"]\n  }\n}'),
    ],
    quiet: [
        allow('secretsmanager:GetSecretValue', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:hub-*'),
        allow('secretsmanager:ListSecrets', '*'),
        allow('secretsmanager:GetRandomPassword', '*'),
        allow(['kms:Describe*', 'ssm:Describe?arameters'], '*'),
    ],
};
const awsAnyone = {
    id: 'posture-aws-anyone',
    act: 'is allowed to everybody by',
    mend: 'Name the account or role under `Principal`, or bind it by a `Condition`.',
    exposes: [
        allow('s3:GetObject', 'arn:aws:s3:::models/*', { Principal: '*' }),
        allow('sts:AssumeRole', undefined, { Principal: { AWS: '*' } }),
        allow('s3:GetObject', 'arn:aws:s3:::models/*', { NotPrincipal: { AWS: 'arn:aws:iam::123456789012:root' } }),
        terraform('data "aws_iam_policy_document" "x" {\n  statement {\n    actions = ["s3:GetObject"]\n    not_principals {\n      type = "AWS"\n      identifiers = ["arn:aws:iam::123456789012:root"]\n    }\n  }\n}'),
        terraform('resource "x" "y" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", NotPrincipal = { AWS = "a" } }] })\n}'),
        terraform('data "aws_iam_policy_document" "x" {\n  statement {\n    actions = ["sts:AssumeRole"]\n    principals {\n      type = "*"\n      identifiers = ["*"]\n    }\n  }\n}'),
    ],
    quiet: [
        allow('sts:AssumeRole', undefined, { Principal: { Service: 'sagemaker.amazonaws.com' } }),
        allow('s3:GetObject', 'arn:aws:s3:::a/*', {
            Principal: '*',
            Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1' } },
        }),
    ],
};
const vaultRoot = {
    id: 'posture-vault-root',
    act: 'is opened as a whole by',
    mend: 'Name the paths that the work needs: this policy can do nearly all that the root token can.',
    exposes: [
        vault('path "*" {\n  capabilities = ["create", "read", "update", "delete", "list", "sudo"]\n}'),
        vault('path "sys/*" {\n  capabilities = ["update"]\n}'),
        vault('path "*" { policy = "write" }'),
        { path: 'p.json', code: '{"path": {"*": {"capabilities": ["read"]}}}' },
        terraform('resource "vault_policy" "x" {\n  policy = <<EOT\npath "*" {\n  capabilities = ["read"]\n}\nEOT\n}'),
    ],
    quiet: [
        vault('path "secret/data/hub/*" {\n  capabilities = ["read"]\n}'),
        vault('path "*" {\n  capabilities = ["deny"]\n}'),
        vault('path "sys/health" {\n  capabilities = ["read"]\n}'),
    ],
};
const vaultSudo = {
    id: 'posture-vault-sudo',
    act: 'carries `sudo` in',
    mend: 'Take `sudo` out, or give it to one exact path for a person who administers Vault.',
    exposes: [
        vault('path "secret/*" {\n  capabilities = ["read", "sudo"]\n}'),
        vault('path "sys/auth/github" {\n  capabilities = ["sudo"]\n}'),
    ],
    quiet: [vault('path "secret/sudo" {\n  capabilities = ["read"]\n}')],
};
const workflowEnvironment = {
    id: 'posture-workflow-environment',
    act: 'is used outside of an environment by',
    mend: 'Keep it in an environment with reviewers and a branch rule, and name that with `environment:`.',
    exposes: [
        job('    steps:\n      - run: make\n        env:\n          T: ${{ secrets.DEPLOY_TOKEN }}\n'),
        job("    steps:\n      - uses: a/b@v1\n        with:\n          t: ${{ secrets['DEPLOY_TOKEN'] }}\n"),
    ],
    quiet: [
        job('    environment: prod\n    steps:\n      - run: make\n        env:\n          T: ${{ secrets.DEPLOY_TOKEN }}\n'),
        job('    steps:\n      - run: make\n        env:\n          T: ${{ secrets.GITHUB_TOKEN }}\n'),
        job('    steps:\n      - run: make\n'),
    ],
};
/** How far credentials and whoever holds a policy reach: what `assay secrets --posture` adds to the lint of workflows. */
const postureFamilies = [
    awsAdministrator,
    awsService,
    awsSecrets,
    awsAnyone,
    vaultRoot,
    vaultSudo,
    workflowEnvironment,
];


/***/ }),

/***/ 51569:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52037);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21022);





/**
 * The files of the working tree under `root`, or of the paths named (files or folders, relative to `root`). In a git
 * repository: tracked ones, and untracked ones that are not ignored; a file that is named itself counts in any case. Outside:
 * every file, without `.git` and `node_modules`. Sorted by path; symbolic links and submodules are counted only.
 * Errors: `Problem` for a path that does not exist or lies outside the root's repository.
 */
async function listFiles(root, paths) {
    const wanted = paths.length === 0 ? ['.'] : paths;
    const found = new Map();
    let submodules = 0;
    let symlinks = 0;
    const inGit = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .topOf */ .HX)(root)) !== null;
    for (const path of wanted) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), { throwIfNoEntry: false });
        if (stat === undefined) {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(path)} does not exist: needed a file or folder to scan.`, 'Name existing paths, relative to the folder that the command runs in.');
        }
        if (stat.isFile()) {
            add(found, listed(root, Buffer.from((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path))));
            continue;
        }
        const outside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)).startsWith('..');
        const tracked = inGit && !outside ? await inRepository(root, path) : null;
        // a folder that git ignores as a whole is scanned when it is named, as a file is
        const listing = tracked === null || isEmpty(tracked) ? walk(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)) : tracked;
        for (const file of listing.files)
            add(found, file);
        submodules += listing.submodules;
        symlinks += listing.symlinks;
    }
    return { files: [...found.values()].sort(byPath), submodules, symlinks };
}
function isEmpty({ files, submodules, symlinks }) {
    return files.length + submodules + symlinks === 0;
}
async function inRepository(root, path) {
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const spec = ['--', within === '' ? '.' : `:(literal)${within}`];
    const [tracked, untracked] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, ['ls-files', '-s', '-z', ...spec]).then(split),
        (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, ['ls-files', '-o', '--exclude-standard', '-z', ...spec]).then(split),
    ]);
    const files = [];
    let submodules = 0;
    let symlinks = 0;
    for (const line of tracked) {
        const mode = line.toString('latin1', 0, 6);
        const name = line.subarray(line.indexOf(9) + 1);
        if (mode === '160000')
            submodules++;
        else if (mode === '120000')
            symlinks++;
        else
            files.push(under(root, name));
    }
    for (const name of untracked) {
        if (name.at(-1) === 47)
            continue;
        const file = under(root, name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file.name, { throwIfNoEntry: false })?.isSymbolicLink())
            symlinks++;
        else
            files.push(file);
    }
    return { files, submodules, symlinks };
}
function walk(root, folder) {
    const files = [];
    let symlinks = 0;
    const visit = (at) => {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(at, { withFileTypes: true, encoding: 'buffer' })) {
            const full = Buffer.concat([at, Buffer.from(node_path__WEBPACK_IMPORTED_MODULE_1__.sep), entry.name]);
            const name = entry.name.toString('latin1');
            if (entry.isSymbolicLink())
                symlinks++;
            else if (entry.isDirectory()) {
                if (name !== '.git' && name !== 'node_modules')
                    visit(full);
            }
            else if (entry.isFile())
                files.push(listed(root, full));
        }
    };
    visit(Buffer.from(folder));
    return { files, submodules: 0, symlinks };
}
function under(root, name) {
    return { name: Buffer.concat([Buffer.from(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`), name]), path: name.toString('utf8') };
}
function listed(root, full) {
    const text = full.toString('utf8');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(text) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, text) : text;
    return { name: full, path: (path.startsWith('..') ? text : path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
function add(found, file) {
    found.set(file.name.toString('latin1'), file);
}
function split(bytes) {
    const parts = [];
    for (let from = 0; from < bytes.length;) {
        const end = bytes.indexOf(0, from);
        const stop = end < 0 ? bytes.length : end;
        parts.push(bytes.subarray(from, stop));
        from = stop + 1;
    }
    return parts;
}
function byPath(a, b) {
    return Buffer.compare(a.name, b.name);
}


/***/ }),

/***/ 9259:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fileBlocks),
/* harmony export */   q: () => (/* binding */ fileReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * A reader that gives whole files one after the other. The bytes are valid until the next call: the buffer is used again.
 * Files above `cap` bytes are not read; of those above `whole` it gives only the size in bytes.
 */
function fileReader(cap, whole = cap) {
    let buffer = Buffer.allocUnsafe(1 << 16);
    return (name) => {
        let handle;
        try {
            handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(name, 'r');
        }
        catch (error) {
            return { unread: error.code === 'ENOENT' ? 'gone' : 'unreadable' };
        }
        try {
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
            if (!stat.isFile())
                return { unread: 'unreadable' };
            const { size } = stat;
            if (size > cap)
                return { unread: 'too-large' };
            if (size > whole)
                return { large: size };
            if (size > buffer.length)
                buffer = Buffer.allocUnsafe(Math.min(2 ** Math.ceil(Math.log2(size)), size + 2 ** 22));
            return { bytes: buffer.subarray(0, fill(handle, buffer, 0, size)) };
        }
        catch {
            return { unread: 'unreadable' };
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        }
    };
}
/**
 * The blocks of a file, each with `own` bytes of its own (the last one with fewer) and up to `margin` bytes on each side.
 * A block never begins inside a character of UTF-8. The bytes are valid until the next block is asked for; memory is
 * `own` + 2 × `margin`. Errors: those of the file system.
 */
function* fileBlocks(name, own, margin) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(name, 'r');
    try {
        const buffer = Buffer.allocUnsafe(own + 2 * margin + 4);
        let length = 0;
        let from = 0;
        for (;;) {
            length += fill(handle, buffer, length, Math.min(buffer.length, from + own + margin) - length);
            const last = length < from + own + margin;
            const to = last ? length : from + own;
            const next = last ? null : startOfCharacter(buffer, Math.max(0, to - margin));
            yield { bytes: buffer.subarray(0, length), from, to, next };
            if (next === null)
                return;
            buffer.copyWithin(0, next, length);
            length -= next;
            from = to - next;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
function startOfCharacter(bytes, at) {
    let start = at;
    while (start > 0 && at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80)
        start--;
    return start;
}
/** Reads up to `count` bytes to `at`; gives how many there were. */
function fill(handle, buffer, at, count) {
    let length = 0;
    while (length < count) {
        const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, buffer, at + length, count - length, null);
        if (got === 0)
            break;
        length += got;
    }
    return length;
}


/***/ })

};
