'use strict';
exports.id = 9766;
exports.ids = [9766];
exports.modules = {

  30179:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bd: () => (  workflowContainer),
    CW: () => (  workflowPermissions),
    GI: () => (  workflowFork),
    P: () => (  workflowInherit),
    Q$: () => (  workflowFamilies),
    Xc: () => (  workflowDebug),
    dT: () => (  workflowAll),
    lM: () => (  workflowOutput),
    mt: () => (  workflowArtifact),
    tM: () => (  workflowRun)
  });
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


  }),

  39766:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    lintWorkflow: () => (  lintWorkflow),
    longestWorkflow: () => (  longestWorkflow)
  });
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52037);
  var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17056);
  var _yaml_trees_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82954);
  var _ignored_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(605);
  var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6813);
  var _secret_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57999);
  var _shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85058);
  var _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30179);








 
const longestWorkflow = 500_000;
 
async function lintWorkflow(text, path) {
    if (text.length > longestWorkflow)
        return [];
    const trees = await (0,_yaml_trees_js__WEBPACK_IMPORTED_MODULE_4__  .P)(text);
    if (trees === null)
        return [];
    const { yaml, lines } = trees;
    const root = trees.roots[0];
    const reading = { path, text, yaml, lines, found: [] };
    if (!yaml.isMap(root))
        return [];
    const asksForSecrets = /\bsecrets\s{0,3}[.[]/.test(text);
     
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
    return (0,_ignored_js__WEBPACK_IMPORTED_MODULE_5__  .E)(text, reading.found.slice(0, _report_js__WEBPACK_IMPORTED_MODULE_6__  .A), ({ location }) => location.startLine);
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
    reading.found.push((0,_report_js__WEBPACK_IMPORTED_MODULE_6__  .X)(family, secret, { location, sink, statement, confidence }));
}
 
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
 
function secretIn(text) {
    for (const [, code = ''] of text.slice(0, 20_000).matchAll(/\$\{\{([^}]{1,500})\}\}/g)) {
        if (/[!=]=|\btoJSON\b|contains\(|startsWith\(/i.test(code))
            continue;
        const name = /\bsecrets\.([A-Za-z_]\w*)/.exec(code)?.[1] ?? /\bsecrets\[['"](\w+)['"]\]/.exec(code)?.[1];
        if (name !== undefined && (0,_secret_name_js__WEBPACK_IMPORTED_MODULE_1__  .w)(name))
            return name;
    }
    return null;
}
function allSecrets(reading, root) {
    reading.yaml.visit(root, {
        Scalar(_, node) {
            if (typeof node.value === 'string' && /\btoJSON\(\s{0,5}secrets\s{0,5}\)/i.test(node.value))
                note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__  .dT, 'all secrets', node, 'toJSON(secrets)', 'toJSON(secrets)');
        },
    });
}
function debugging(reading, root) {
    reading.yaml.visit(root, {
        Pair(_, pair) {
            const name = reading.yaml.isScalar(pair.key) ? String(pair.key.value) : '';
            const on = reading.yaml.isScalar(pair.value) && /^(true|1)$/i.test(String(pair.value.value));
             
            if (on && /^ACTIONS_(STEP|RUNNER)_DEBUG$/.test(name) && reading.yaml.isNode(pair.key))
                note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__  .Xc, name, pair.key, 'the workflow', name, 'low');
        },
    });
}
function permissions(reading, root, jobs, asksForSecrets) {
    const { yaml } = reading;
    const own = get(reading, root, 'permissions');
    const token = 'GITHUB_TOKEN';
    if (own !== null && yaml.isScalar(own) && own.value === 'write-all')
        note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__  .CW, token, own, 'the workflow', 'permissions: write-all');
    for (const { key, value } of jobs.items) {
        const given = get(reading, value, 'permissions');
        const job = yaml.isScalar(key) ? String(key.value) : '';
        if (given !== null && yaml.isScalar(given) && given.value === 'write-all')
            note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__  .CW, token, given, `job ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_7__  .h)(job)}`, `${job} permissions: write-all`);
    }
    if (own !== null || !asksForSecrets)
        return;
    const open = jobs.items.find(({ value }) => get(reading, value, 'permissions') === null);
    if (open !== undefined && yaml.isNode(open.key))
        note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__  .CW, token, open.key, 'a workflow without `permissions`', 'no permissions', 'low');
}
function readJob(reading, key, job, environment, root) {
    const { yaml } = reading;
    const name = yaml.isScalar(key) ? String(key.value) : '';
    const called = textAt(reading, job, 'uses');
    const secrets = get(reading, job, 'secrets');
    if (called !== null && secrets !== null && yaml.isScalar(secrets) && secrets.value === 'inherit') {
        const isOwn = called.startsWith('./');
        const to = isOwn ? 'a workflow of this repository' : 'a workflow of another repository';
        note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__  .P, 'all secrets', secrets, to, `${name} inherit`, isOwn ? 'low' : 'medium');
    }
    for (const { key: output, value } of itemsOf(reading, get(reading, job, 'outputs'))) {
        const secret = yaml.isScalar(value) ? secretIn(String(value.value)) : null;
        if (secret !== null && yaml.isNode(output))
            note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__  .lM, secret, output, `job ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_7__  .h)(name)}`, `${name} outputs`);
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
    if (text === '' || text.includes('${{') || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__  .E6)(text, '') !== null)
        return;
    note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__  .Bd, 'the password of a container registry', password, `job ${job}`, `${job} credentials`);
}
function readSteps(reading, steps, environment, shell) {
    if (!reading.yaml.isSeq(steps))
        return;
    for (const step of steps.items) {
        if (reading.found.length > _report_js__WEBPACK_IMPORTED_MODULE_6__  .A)
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
        reading.found.push((0,_report_js__WEBPACK_IMPORTED_MODULE_6__  .X)(_workflow_families_js__WEBPACK_IMPORTED_MODULE_3__  .tM, { name, tracked: false, short: false }, { location, sink: 'run', statement }));
    });
    if (shell !== null && !/^(ba|z|k)?sh\b/.test(shell))
        return;
    const traced = shell !== null && /\s-\w{0,8}x/.test(shell);
    const found = (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__  .m)(run.value, {
        path: reading.path,
        firstLine,
        secrets,
        traced,
        quietEnvironment: secrets.size === 0,
    });
     
    const own = found.filter(({ rule, confidence }) => !(rule === 'exposure-shell-argument' && confidence === 'low'));
    const written = new Set(reading.found.filter(({ rule }) => rule === _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__  .tM.id).map(({ location }) => location.startLine));
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
        note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__  .mt, match[1], path, 'upload-artifact', `upload ${entry}`, 'medium');
    }
}
 
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
            note(reading, _workflow_families_js__WEBPACK_IMPORTED_MODULE_3__  .GI, secret, ref, 'pull_request_target', `checkout ${secret}`);
    }
}


  }),

  82954:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  yamlTrees)
  });
 
const deepest = 2_000;
 
const mostCopied = 1_000_000;


async function yamlTrees(text) {
    if (isDeep(text))
        return null;
    const yaml = await __webpack_require__.e(  8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new yaml.LineCounter();
    try {
        const documents = yaml.parseAllDocuments(text, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false });
        const roots = [...documents].map(({ contents }) => contents);
        if (text.includes('*'))
            for (const root of roots)
                if (root !== null)
                    followAliases(yaml, root);
        return { yaml, lines, roots };
    }
    catch {
        return null;
    }
}
function isDeep(text) {
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i) | 0x20;
         
        if (code === 0x7b && ++depth > deepest)
            return true;
        if (code === 0x7d && depth > 0)
            depth--;
    }
    return /(?:[-?] ){500}/.test(text);
}
function followAliases(yaml, root) {
    const anchored = new Map();
    const places = [];
    yaml.visit(root, {
        Node(_, node) {
            if (!yaml.isAlias(node) && node.anchor !== undefined)
                anchored.set(node.anchor, node);
        },
        Alias(key, alias, path) {
            const parent = path.at(-1);
            if (yaml.isPair(parent) && key === 'value') {
                places.push({
                    alias,
                    put(node) {
                        parent.value = node;
                    },
                });
            }
            else if (yaml.isSeq(parent) && typeof key === 'number') {
                places.push({
                    alias,
                    put(node) {
                        parent.items[key] = node;
                    },
                });
            }
        },
    });
    const flat = new Map();
    let copied = 0;
    const found = places.map(({ alias: { source }, put }) => {
        const node = anchored.get(source);
        if (node === undefined)
            return null;
        if (!flat.has(source))
            flat.set(source, !holdsAlias(yaml, node));
        const [start = 0, end = 0] = node.range ?? [];
        copied += end - start;
        return flat.get(source) === true && copied <= mostCopied ? () => put(node) : null;
    });
    for (const put of found)
        put?.();
}
function holdsAlias(yaml, node) {
    let holds = false;
    yaml.visit(node, {
        Alias() {
            holds = true;
            return yaml.visit.BREAK;
        },
    });
    return holds;
}


  })

};
