'use strict';
exports.id = 8764;
exports.ids = [8764,7414];
exports.modules = {

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

  94711:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  postureGate: () => (  postureGate)
});

 
var external_node_crypto_ = __webpack_require__(77598);
 
var assemble = __webpack_require__(25829);
 
var tool = __webpack_require__(43215);
 
var encoding = __webpack_require__(70444);
 
var workflow = __webpack_require__(39766);
 
var families = __webpack_require__(34104);
 
var ignored = __webpack_require__(605);
 
var language = __webpack_require__(79493);
 
var report = __webpack_require__(6813);
 
var quote = __webpack_require__(52037);
; 



 
const handOutSecrets = [
    ...['secretsmanager:getsecretvalue', 'secretsmanager:batchgetsecretvalue', 'kms:decrypt', 'ssm:getparameter'],
    ...['ssm:getparameters', 'ssm:getparametersbypath', 'ssm:getparameterhistory'],
];
 
const giveRights = ['passrole', 'createaccesskey', 'createpolicyversion']
    .concat(['user', 'role', 'group'].flatMap((one) => [`attach${one}policy`, `put${one}policy`]))
    .map((name) => `iam:${name}`);


function judgeStatement(statement, path) {
    const { actions, resources, allBut, anyone, bound } = statement;
    const found = [];
    const say = (family, name, confidence) => found.push((0,report .X)(family, { name, tracked: false, short: false }, {
        location: { path, startLine: statement.line },
        sink: statement.holder,
        statement: `${statement.holder} ${family.id} ${name}`,
        confidence: bound ? lower(confidence) : confidence,
    }));
    const whole = actions.find((action) => /^[*]+(:[*]+)?$/.test(action));
    const first = actions[0] ?? 'all actions but some';
    if (anyone && !bound)
        say(families .M9, first, 'high');
    if (!(resources.includes('*') || (allBut && resources.length === 0)))
        return found;
    if (whole !== undefined)
        say(families .Bz, whole, 'high');
    else if (allBut)
        say(families .Bz, first, 'medium');
    else {
        const secret = actions.find((action) => allowsOne(action, handOutSecrets));
        if (secret !== undefined)
            say(families .hf, secret, 'medium');
        const wide = actions.filter((one) => one !== secret && (/^[\w-]+:\*+$/.test(one) || allowsOne(one, giveRights)));
        if (wide[0] !== undefined) {
             
            const name = wide.length === 1 ? wide[0] : `${(0,quote .h)(wide[0])} (one of ${wide.length})`;
            say(families .Ve, name, 'medium');
        }
    }
    return found;
}
 
function allowsOne(pattern, actions) {
    return actions.some((action) => fits(pattern.toLowerCase(), action));
}
 
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

; 


const whole = /^(\*|\+\/\*|\+\/\+\/\*)$/;
const system = /^(sys|auth|identity)\/\*$/;
const changes = ['create', 'update', 'patch', 'delete', 'sudo'];
 
function judgeVault({ path, capabilities, holder, line }, file) {
    if (capabilities.length === 0 || capabilities.includes('deny'))
        return [];
    const mayChange = capabilities.some((one) => changes.includes(one));
    const family = whole.test(path) || (system.test(path) && mayChange) ? families .tz : capabilities.includes('sudo') ? families .g_ : null;
    if (family === null)
        return [];
    const exact = family === families .g_ && !/[*+]/.test(path);
    const place = {
        location: { path: file, startLine: line },
        sink: holder,
        statement: `${holder} ${family.id} ${path}`,
        confidence: exact ? 'low' : 'high',
    };
    return [(0,report .X)(family, { name: path, tracked: false, short: false }, place)];
}

 
var yaml_trees = __webpack_require__(82954);
; 

const deepest = 60;


async function policiesInDocument(text, holder, firstLine = 1) {
    const found = { statements: [], vault: [] };
    const trees = await (0,yaml_trees .P)(text);
    if (trees === null)
        return found;
    const { yaml, lines, roots } = trees;
    const reading = { yaml, lines, firstLine, found };
    for (const root of roots) {
        vaultPaths(reading, root, holder);
        walk(reading, root, holder, 0);
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

; 
const hcl_deepest = 40;


function readHcl(text) {
    return readBody({ tokens: [...tokensOf(text)], at: 0 }, 0);
}
 
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

; 




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

; 




const secret = /\bsecrets(?:\.(\w+)|\[\s{0,9}'(\w+)'\s{0,9}\])/g;


async function secretsOutsideEnvironments(text, path) {
    if (text.length > workflow.longestWorkflow || !text.includes('secrets'))
        return [];
    const trees = await (0,yaml_trees .P)(text);
    if (trees === null)
        return [];
    const { yaml, lines, roots } = trees;
    const [root] = roots;
    const found = (key, value, sink, statement) => {
        const name = yaml.isNode(value) ? secretIn(trees, value) : null;
        if (name === null || !yaml.isScalar(key))
            return [];
        const location = { path, startLine: lines.linePos(key.range?.[0] ?? 0).line };
        const place = { location, sink, statement, confidence: 'low' };
        return [(0,report .X)(families .PR, { name, tracked: false, short: false }, place)];
    };
    if (!yaml.isMap(root))
        return [];
    return root.items.flatMap(({ key, value }) => {
        const part = yaml.isScalar(key) ? key.value : null;
        if (part === 'env')
            return found(key, value, 'the `env` of every job', 'env');
        if (part !== 'jobs' || !yaml.isMap(value))
            return [];
        return value.items.flatMap((job) => {
            if (!yaml.isMap(job.value) || job.value.has('environment') || !yaml.isScalar(job.key))
                return [];
            const name = String(job.key.value);
            return found(job.key, job.value, name, `job ${name}`);
        });
    });
}
 
function secretIn({ yaml }, part) {
    let name = null;
    yaml.visit(part, {
        Scalar(_, { value }) {
            const names = typeof value === 'string' ? [...value.matchAll(secret)].map((one) => one[1] ?? one[2] ?? '') : [];
            name = names.find((one) => one.toUpperCase() !== 'GITHUB_TOKEN') ?? null;
            return name === null ? undefined : yaml.visit.BREAK;
        },
    });
    return name;
}

; 









 
const longestPolicy = 2_000_000;
 
function formOf(path) {
    if (/(^|\/)(node_modules|\.terraform)\//.test(path))
        return null;
    if ((0,language .e)(path) === 'workflow')
        return 'workflow';
    if (/\.(tf|hcl)$/i.test(path))
        return 'hcl';
    return /\.(json|ya?ml|template)$/i.test(path) ? 'document' : null;
}


async function lintPosture(text, path) {
    const form = formOf(path);
    if (form === null || text.length > longestPolicy)
        return null;
     
    if (form === 'workflow')
        return [...(await (0,workflow.lintWorkflow)(text, path)), ...(await ownOfWorkflow(text, path))];
    const policies = await policiesOf(form, text, path);
    if (policies === null)
        return null;
    const found = [
        ...policies.statements.flatMap((one) => judgeStatement(one, path)),
        ...policies.vault.flatMap((one) => judgeVault(one, path)),
    ];
    return (0,ignored .E)(text, found.slice(0, report .A), ({ location }) => location.startLine);
}
async function ownOfWorkflow(text, path) {
    const found = await secretsOutsideEnvironments(text, path);
    return (0,ignored .E)(text, found.slice(0, report .A), ({ location }) => location.startLine);
}
async function policiesOf(form, text, path) {
    const holder = /([^/]+?)\.\w+$/.exec(path)?.[1] ?? path;
    const holds = form === 'hcl' ? /\bpath\s|aws_|vault_|Statement/ : /["']?Statement["']?\s*:|"?capabilities"?\s*:/;
    if (!holds.test(text))
        return null;
    const found = form === 'hcl' ? await policiesInHcl(text, holder) : await policiesInDocument(text, holder);
    return found.statements.length + found.vault.length === 0 ? null : found;
}

 
var sources_files = __webpack_require__(51569);
 
var read_file = __webpack_require__(9259);
 
var exposure = __webpack_require__(61425);
 
var look = __webpack_require__(71611);
 
var secrets_config = __webpack_require__(42914);
 
var unread = __webpack_require__(37603);
; 















async function postureGate(paths, policy, io) {
    const started = io.now();
    const config = (0,secrets_config .g)(policy);
    const looked = await lookAround(paths, io);
    const { workflows, policies } = looked.counts;
    const none = workflows + policies === 0 && looked.tally.unread.size === 0;
    const found = (0,exposure .kM)(looked.seen, config, config.posture);
    const findings = [...inOne(found), ...(0,unread .y)(looked.tally, config)];
    return (0,assemble .fT)({
        gate: 'secrets',
        name: 'posture',
        ...(none ? { verdict: 'skip' } : {}),
        findings,
        decided: none ? 'no workflow, AWS policy or Vault policy' : decidedWords(findings, workflows, policies),
        limit: none ? 'nothing to judge' : '0',
        counts: { workflows, policies },
        notes: [hostNote, ...(0,unread .L)(looked.tally)],
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
    const { files } = await (0,sources_files .C)(io.root, paths);
    const read = (0,read_file .q)(longestPolicy);
    const looked = { seen: [], counts: { workflows: 0, policies: 0 }, tally: (0,look .CK)() };
    for (const { name, path } of files) {
        io.signal.throwIfAborted();
        const form = formOf(path);
        if (form === null)
            continue;
        const got = read(name);
        const plain = 'bytes' in got ? (0,encoding .b)(got.bytes) : null;
        const long = form === 'workflow' && plain !== null && 'bytes' in plain && plain.bytes.length > workflow.longestWorkflow;
        if (plain === null || 'unread' in plain || long) {
             
            const why = 'unread' in got ? got.unread : null;
            if (why !== 'gone' && (form !== 'document' || why === 'unreadable'))
                (0,look .RX)(looked.tally, 'over-cap', path);
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
const mostPlaces = 100;
 
function inOne(findings) {
    const isOne = ({ rule, accepted }) => rule === families .PR.id && accepted === undefined;
    const ones = findings.filter(isOne);
    const [first] = ones;
    if (first === undefined || ones.length === 1)
        return [...findings];
    const places = ones.flatMap(({ locations }) => locations);
    const files = new Set(places.map(({ path }) => path)).size;
    const workflows = files === 1 ? 'one workflow' : `${files} workflows`;
    const one = {
        ...first,
        message: `secrets are used outside of an environment in ${places.length} places of ${workflows}`,
        locations: places.slice(0, mostPlaces),
        fingerprint: (0,external_node_crypto_.createHash)('sha256').update(families .PR.id).digest('hex').slice(0, 32),
    };
    return [...findings.filter((finding) => !isOne(finding)), one];
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


  }),

  42914:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  secretsConfig)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);

 
function secretsConfig(policy) {
    const { secrets } = policy.config;
    if (secrets === false)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('`secrets` is switched off in the configuration.', 'Remove `secrets: false` to run this gate.');
    return secrets;
}


  }),

  37603:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  unreadNotes),
    y: () => (  unreadFindings)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
  var _evidence_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89910);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52037);




const governed = [
    {
        why: 'too-large',
        policy: 'caps',
        message: ['file was too large to be read', 'files were too large to be read'],
        limit: (config) => `above ${config['max-file-bytes']} bytes`,
        mend: 'Raise `secrets.max-file-bytes`, or exclude the files by name.',
    },
    {
        why: 'over-cap',
        policy: 'caps',
        message: ['input was not read to its end', 'inputs were not read to their end'],
        limit: () => 'above a cap of size, depth, number or compression ratio',
        mend: 'Unpack what is in there and scan it, or exclude the file by name.',
    },
    {
        why: 'unsupported',
        policy: 'caps',
        message: ['archive has a format that is not read', 'archives have a format that is not read'],
        limit: () => 'in a format without a reader',
        mend: 'Pack it as zip or tar, or exclude the file by name.',
    },
    {
        why: 'encrypted',
        policy: 'encrypted',
        message: ['input is encrypted and was not read', 'inputs are encrypted and were not read'],
        limit: () => 'with a password',
        mend: 'Scan it before it is encrypted, or exclude the file by name.',
    },
    {
        why: 'media',
        policy: 'media',
        message: [
            'picture, sound or film was not read but for its text fields',
            'pictures, sounds or films were not read but for their text fields',
        ],
        limit: () => 'without text recognition',
        mend: 'Set `secrets.ocr: true` to read text in pictures, or exclude the files by name.',
    },
];
const namedPlaces = 3;


function unreadFindings(tally, config) {
    return governed.flatMap((one) => {
        const count = tally.unread.get(one.why) ?? 0;
        const attention = config.unread[one.policy];
        if (count === 0 || attention === 'note')
            return [];
        const locations = tally.unreadPlaces.get(one.why) ?? [];
        return [
            {
                rule: 'unread-input',
                severity: (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__  .xJ)(attention),
                confidence: 'certain',
                message: `${count} ${one.message[count === 1 ? 0 : 1]}`,
                number: `${count} ${one.limit(config)} (exact)`,
                mend: one.mend,
                locations: [...locations],
                fingerprint: fingerprintOf(one.why, locations),
            },
        ];
    });
}
 
function unreadNotes(tally) {
    if (tally.unread.size === 0)
        return [];
    const parts = [...tally.unread].sort().map(([why, count]) => `${count} ${why}${placesInWords(tally, why, count)}`);
    return [{ kind: 'unchecked', text: `Not read: ${parts.join(', ')}.` }];
}
 
function placesInWords(tally, why, count) {
    const places = (tally.unreadPlaces.get(why) ?? []).slice(0, namedPlaces);
    if (places.length === 0)
        return '';
    return ` (${places.map((place) => (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__  .h)((0,_evidence_location_js__WEBPACK_IMPORTED_MODULE_3__  .c)(place))).join(', ')}${count > places.length ? ', …' : ''})`;
}
function fingerprintOf(why, locations) {
    const text = [why, ...locations.map(({ path, inside }) => `${path}\0${inside ?? ''}`)].join('\0');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
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


  }),

  34104:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bz: () => (  awsAdministrator),
    M9: () => (  awsAnyone),
    PR: () => (  workflowEnvironment),
    Rr: () => (  postureFamilies),
    Ve: () => (  awsService),
    g_: () => (  vaultSudo),
    hf: () => (  awsSecrets),
    tz: () => (  vaultRoot)
  });
const json = (code) => ({ path: 'policy.json', code: JSON.stringify(code, null, 2) });
const allow = (action, resource, more = {}) => json({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: resource, ...more }] });
const terraform = (code) => ({ path: 'main.tf', code });
const vault = (code) => ({ path: 'app.hcl', code });
const ofAll = 'on: push\nenv:\n  T: ${{ secrets.DEPLOY_TOKEN }}\n';
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
        {
            path: '.github/workflows/a.yml',
            code: `${ofAll}permissions: {}\njobs:\n  a:\n    environment: prod\n    steps: []\n`,
        },
        job('    env: &e\n      T: ${{ secrets.DEPLOY_TOKEN }}\n    environment: prod\n  b:\n    env: *e\n'),
    ],
    quiet: [
        job('    environment: prod\n    steps:\n      - run: make\n        env:\n          T: ${{ secrets.DEPLOY_TOKEN }}\n'),
        job('    steps:\n      - run: make\n        env:\n          T: ${{ secrets.GITHUB_TOKEN }}\n'),
        job('    steps:\n      - run: make\n'),
        job('    steps:\n      - run: make # ${{ secrets.DEPLOY_TOKEN }}\n'),
    ],
};
 
const postureFamilies = [
    awsAdministrator,
    awsService,
    awsSecrets,
    awsAnyone,
    vaultRoot,
    vaultSudo,
    workflowEnvironment,
];


  }),

  7414:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  VP: () => (  bitsPerCharacter),
  Ao: () => (  guessBits),
  Eu: () => (  looksInvented),
  z8: () => (  readsAsWords),
  UO: () => (  surprise)
});

; 
 
 
const bigramTable = [
    'gMB>sZKwGwY>D@{Hn=A8Q`TaMfeY',
    ':c^r1k_bILv;ds>mkKRlG{v{;{aM',
    'B{Uq8zr@S{HJ{{0uqDP<O{y{R{n]',
    'DVeQ.\\Nv;krX`l9alOBYUimxX{lC',
    '?cE@UL_l_zqIO;^O]9;@sNeCR{kG',
    '>onlIIsw1g{Dwp<{k9XI=wqw\\{\\U',
    'C^[h1eZA9r{U_JI^jGC=Lwy{l{lE',
    '4]ch2h{{;{{{b{9piLX>O{{{`{nG',
    'S\\DBLXG{r{jDE1>VoMD<bQ{_{W{P',
    'GWj_2`{{Vj]qq{3`hm5m8qwj`{aq',
    'I`gO*Zam9{{[rDVjri@eX{wjt{qE',
    '>oeH4_px;{d=jt<\\unHL@er{@{{P',
    '8<kp2{o{>zuSFJ@<{{S{[{{{q{qQ',
    'DsA=?Q:{U{WGeVGY{d:<AYl{i{rK',
    'YQLHfJXxUpJF?3MM{9IGAUFk{{{]',
    '7htd;ss[C{{?pw6Pv<AHFny{\\{xT',
    'M^SRVQ[\\O\\YP^ZneGJZg(iaaRiWV',
    'EoOK2ZR{>{[eTD:`qNF>H\\t{M{{M',
    'JuKt8koHC{VUc[BTiqD/M{X{W{{?',
    'AmVf6_x:<{xZ]kEM{?>IDvg{K{[G',
    'UOXM=\\a{P{{;<5TT{7FA{{{w{{co',
    '1jo{-{ut5{{{{pEst{{tl{n{w{]V',
    ':hek@ew5:y{]y@:y{H?r{oNr{{kG',
    'KoQ_EgsqH{{qXwO1qwk,{{{zdpXG',
    'OYWrSi`oT{mTRBN5kb?3uyPumjr5',
    ':Umi.mffI{{^`bImfi`i?sismiF5',
    '6KSUJOUf[egTfa`a`g[\\`mkifc+@',
    '@M@MLHPOH\\EAELOFjH?8YSWkg\\Zd',
];

; 

 
function bitsPerCharacter(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}


function surprise(text) {
    let eighths = 0;
    for (let i = 1; i < text.length; i++) {
        const row = bigramTable[classOf(text.charCodeAt(i - 1))];
        eighths += row.charCodeAt(classOf(text.charCodeAt(i))) - 35;
    }
    return text.length < 2 ? 0 : eighths / 8 / (text.length - 1);
}
 
function classOf(code) {
    if (code >= 97 && code <= 122)
        return code - 97;
    if (code >= 65 && code <= 90)
        return code - 65;
    return code >= 48 && code <= 57 ? 26 : 27;
}


function guessBits(text) {
    return bitsPerCharacter(text) * (text.length - sequentialSteps(text));
}
 
function looksInvented(text) {
    const body = text.replace(/[^A-Za-z0-9]/g, '');
    if (body.length < 8)
        return false;
    if (new Set(body.toLowerCase()).size <= Math.min(5, body.length / 4))
        return true;
    if (sequentialSteps(body) >= body.length * 0.4)
        return true;
    return hasPeriod(body) || inventedWord.test(text);
}


function readsAsWords(text) {
    let covered = 0;
    for (const [word] of text.matchAll(/[A-Z]?[a-z]{4,40}|[A-Z]{5,40}/g)) {
        const vowels = word.match(/[aeiouy]/gi)?.length ?? 0;
        const clusters = word.match(/[bcdfghjklmnpqrstvwxz]{4,40}/gi)?.length ?? 0;
        if (word.length >= 5 && vowels >= word.length * 0.2 && vowels <= word.length * 0.7 && clusters === 0)
            covered += word.length;
    }
    return covered > text.length * 0.6;
}
const inventedWord = /example|sample|dummy|fake|your[-_]|changeme|replace|placeholder|insert|foobar|secret|password|testtest|deadbeef|abcdef|qwert/i;
function sequentialSteps(text) {
    let steps = 0;
    for (let i = 1; i < text.length; i++) {
        const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
        if (step === 0 || step === 1 || step === -1)
            steps++;
    }
    return steps;
}
 
function hasPeriod(text) {
    for (let period = 1; period <= text.length / 3; period++) {
        let i = period;
        while (i < text.length && text[i] === text[i - period])
            i++;
        if (i === text.length)
            return true;
    }
    return false;
}


  }),

  80959:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  defineRule),
    v: () => (  withArticle)
  });
 
function defineRule(rule) {
    return rule;
}
 
function withArticle(rule) {
    return `${rule.article ?? (/^[AEIO]/i.test(rule.title) ? 'an' : 'a')} ${rule.title}`;
}


  }),

  51569:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  listFiles)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52037);
  var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21022);







async function listFiles(root, paths) {
    const wanted = paths.length === 0 ? ['.'] : paths;
    const found = new Map();
    let submodules = 0;
    let symlinks = 0;
    const inGit = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__  .HX)(root)) !== null;
    for (const path of wanted) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), { throwIfNoEntry: false });
        if (stat === undefined) {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__  .h)(path)} does not exist: needed a file or folder to scan.`, 'Name existing paths, relative to the folder that the command runs in.');
        }
        if (stat.isFile()) {
            add(found, listed(root, Buffer.from((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path))));
            continue;
        }
        const outside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)).startsWith('..');
        const tracked = inGit && !outside ? await inRepository(root, path) : null;
         
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
        (0,_git_js__WEBPACK_IMPORTED_MODULE_3__  .$Y)(root, ['ls-files', '-s', '-z', ...spec]).then(split),
        (0,_git_js__WEBPACK_IMPORTED_MODULE_3__  .$Y)(root, ['ls-files', '-o', '--exclude-standard', '-z', ...spec]).then(split),
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


  }),

  9259:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    d: () => (  fileBlocks),
    q: () => (  fileReader)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);



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


  })

};
