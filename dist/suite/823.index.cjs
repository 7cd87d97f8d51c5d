'use strict';
exports.id = 823;
exports.ids = [823,3215];
exports.modules = {

  823:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  main: () => (  main)
});

 
var external_node_util_ = __webpack_require__(57975);
 
var problem = __webpack_require__(75254);
 
var tool = __webpack_require__(43215);
 
var report_escape = __webpack_require__(72527);
; 
 
function help() {
    return `assay: quality gates for machine-learning pull requests

  assay run                          every gate that assay.yml configures, then the report (default)
  assay secrets [PATH...]            scan files; --diff BASE..HEAD, --history, --staged, --stdin, --run-logs ID;
                                     assay secrets allow|revoke FINGERPRINT
  assay data BASE HEAD               compare two snapshots; assay data profile SNAPSHOT -o FILE
  assay model                        run candidate and baseline on the golden dataset
  assay report EVIDENCE...           render evidence files
  assay explain RULE|FINGERPRINT     what a finding means and how to mend it
  assay rules                        list secret rules, statistics, causes, metrics, runtimes, surfaces
  assay init                         write a starter assay.yml and workflow for this repository
  assay runtime list|install NAME    native engines: what is there, and how to have them
  assay demo                         all gates on the bundled example, nothing to install

Every command takes
  --config FILE    default assay.yml, then .github/assay.yml
  --format terminal|json|markdown|html|sarif|junit|codequality    repeatable, --format sarif=FILE writes a file
  --output FILE    where the format that names no file goes; standard output unless told
  --seed N         seed of everything that is sampled (1)
  --quiet          no progress, no messages but errors
  --no-color       no colours
  --help           help of one command

Exit codes: 0 pass, skip or warn; 1 fail; 2 could not check; 70 a fault of Assay itself.
`;
}

 
var deliveries = __webpack_require__(35934);
 
var run = __webpack_require__(16297);
 
var stop_signal = __webpack_require__(76351);
; 


const lineEvery = 5_000;
const drawEvery = 100;
 
function terminalIo(options, root = process.cwd()) {
    return {
        root,
        env: process.env,
        log: options.quiet ? silent : terminalLog(process.stderr),
        mask: () => undefined,
        now: Date.now,
        seed: options.seed,
        signal: (0,stop_signal .Z)(),
    };
}
const silent = { info: () => undefined, warn: () => undefined, progress: () => undefined };
 
function terminalLog(stream) {
    let shown = Date.now();
    let drawn = false;
    const clear = () => {
        if (drawn)
            stream.write('\r\u001b[2K');
        drawn = false;
    };
    const line = (message) => {
        clear();
        stream.write(`${(0,report_escape .RK)(message)}\n`);
    };
    return {
        info: line,
        warn: (message) => line(`warning: ${message}`),
        progress: (what, done, total) => {
            const now = Date.now();
            const ended = total !== null && done >= total;
            if (stream.isTTY === true) {
                if (ended)
                    clear();
                if (ended || now - shown < drawEvery)
                    return;
                shown = now;
                stream.write(`\r\u001b[2K${(0,report_escape .RK)(inWords(what, done, total))}`);
                drawn = true;
            }
            else if (now - shown >= lineEvery) {
                shown = now;
                line(inWords(what, done, total));
            }
        },
    };
}
function inWords(what, done, total) {
    if (total === null || total === 0)
        return `${what}: ${done}`;
    const filled = Math.round((20 * done) / total);
    return `${what} [${'#'.repeat(filled)}${'.'.repeat(20 - filled)}] ${done} of ${total}`;
}

; 








 
const commands = {
    run: () => Promise.all( [__webpack_require__.e(8786), __webpack_require__.e(8854)]).then(__webpack_require__.bind(__webpack_require__, 58854)),
    secrets: () => Promise.all( [__webpack_require__.e(8786), __webpack_require__.e(5078)]).then(__webpack_require__.bind(__webpack_require__, 55078)),
    data: () => Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3581), __webpack_require__.e(2076), __webpack_require__.e(1547), __webpack_require__.e(6935), __webpack_require__.e(1878), __webpack_require__.e(4752), __webpack_require__.e(8786), __webpack_require__.e(7689), __webpack_require__.e(1815), __webpack_require__.e(3156), __webpack_require__.e(3479), __webpack_require__.e(2127)]).then(__webpack_require__.bind(__webpack_require__, 72127)),
    model: () => Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3581), __webpack_require__.e(9113), __webpack_require__.e(8786), __webpack_require__.e(7297), __webpack_require__.e(9549)]).then(__webpack_require__.bind(__webpack_require__, 9549)),
    report: () => Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(6452), __webpack_require__.e(8381)]).then(__webpack_require__.bind(__webpack_require__, 48381)),
    explain: () => __webpack_require__.e(  5676).then(__webpack_require__.bind(__webpack_require__, 35676)),
    rules: () => __webpack_require__.e(  6940).then(__webpack_require__.bind(__webpack_require__, 74559)),
    init: () => Promise.all( [__webpack_require__.e(5175), __webpack_require__.e(4626)]).then(__webpack_require__.bind(__webpack_require__, 84626)),
    runtime: () => Promise.all( [__webpack_require__.e(2076), __webpack_require__.e(1547), __webpack_require__.e(2387)]).then(__webpack_require__.bind(__webpack_require__, 22387)),
    demo: () => __webpack_require__.e(  1211).then(__webpack_require__.bind(__webpack_require__, 1211)),
};
const common = {
    config: { type: 'string' },
    format: { type: 'string', multiple: true },
    output: { type: 'string' },
    quiet: { type: 'boolean' },
    'no-color': { type: 'boolean' },
    seed: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
 
async function main(args = process.argv.slice(2)) {
     
    process.stderr.on('error', () => undefined);
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            return;
        process.stderr.write(`The report cannot be written to standard output: ${error.code}.\nMend: Write it to another place, for example with --output.\n`);
        process.exit(2);
    });
    process.exitCode = await (0,run .FO)(() => dispatch(args), (line) => process.stderr.write(`${(0,report_escape .RK)(line)}\n`));
}
async function dispatch(args) {
    const [first = 'run', ...rest] = args[0]?.startsWith('-') ? ['run', ...args] : args;
    if (first === 'help' && rest[0] !== undefined)
        return say((await commandNamed(rest[0])).help);
    if (first === 'help' || (first === 'run' && isAsking(args, '--help', '-h')))
        return say(help());
    if (first === 'run' && isAsking(args, '--version'))
        return say(`${tool.tool.name} ${tool.tool.version}\n`);
    const command = await commandNamed(first);
    const { values, positionals } = parsed(command, rest);
    if (values.help === true)
        return say(command.help);
    if (values.version === true)
        return say(`${tool.tool.name} ${tool.tool.version}\n`);
    const options = {
        config: cli_text(values.config),
        formats: Array.isArray(values.format) ? values.format.map(String) : [],
        output: cli_text(values.output),
        quiet: values.quiet === true,
        color: values['no-color'] !== true && process.env.NO_COLOR === undefined && process.stdout.isTTY === true,
        seed: seedOf(cli_text(values.seed)),
    };
    (0,deliveries .$)(options);  
    const io = terminalIo(options);
    return command.run({ io, options, flags: values, words: positionals });
}
async function commandNamed(name) {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load !== undefined)
        return (await load()).command;
    throw new problem .A(`Unknown command: given "${name}", needed one of ${Object.keys(commands).join(', ')}.`, 'See `assay help`.');
}
function parsed(command, args) {
    try {
        const options = { ...common, ...command.options };
        return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw new problem .A(error instanceof Error ? error.message : String(error), `Usage:\n${command.help}`);
    }
}
function isAsking(args, ...names) {
    return args.length > 0 && args.length <= 2 && names.includes(args.at(-1) ?? '');
}
function cli_text(value) {
    return typeof value === 'string' ? value : null;
}
function seedOf(given) {
    const seed = Number(given ?? 1);
    if (!Number.isSafeInteger(seed) || seed < 0) {
        throw new problem .A(`--seed needs a whole number of 0 or more, given "${given}".`, 'Leave it out for the default, 1.');
    }
    return seed;
}
function say(message) {
    process.stdout.write(message);
    return 0;
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

  43215:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    tool: () => (  tool)
  });
 
const tool = { name: 'assay', version: '0.1.0' };


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


  })

};
