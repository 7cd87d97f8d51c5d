export const id = 8344;
export const ids = [8344];
export const modules = {

/***/ 88344:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30853);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16297);



const write = (text) => void process.stdout.write(text);
/** A step of a workflow: reads inputs and event, judges, reports; sets the exit code of the process. */
async function main(name) {
    process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .F)(() => step(name), (line) => (0,_github_log_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLog */ .E)(line, write));
}
async function step(name) {
    try {
        if (name === 'report')
            return await (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(789), __webpack_require__.e(6452), __webpack_require__.e(8006), __webpack_require__.e(2999)]).then(__webpack_require__.bind(__webpack_require__, 42999))).reportStep(process.env);
        return await (await Promise.all(/* import() */[__webpack_require__.e(789), __webpack_require__.e(8006), __webpack_require__.e(8877)]).then(__webpack_require__.bind(__webpack_require__, 76949))).gatesStep(name, process.env);
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A)
            await announce(error);
        throw error;
    }
}
/** A problem before there is any evidence: an annotation, and the verdict `error` as the step's output. */
async function announce(problem) {
    const { annotate } = await __webpack_require__.e(/* import() */ 3941).then(__webpack_require__.bind(__webpack_require__, 43941));
    const { setOutputs } = await __webpack_require__.e(/* import() */ 4573).then(__webpack_require__.bind(__webpack_require__, 74573));
    await annotate([
        { level: 'error', title: 'Assay could not check', message: `${problem.message}\nMend: ${problem.mend}` },
    ]);
    await setOutputs(process.env, { verdict: 'error' });
}


/***/ }),

/***/ 16297:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* unused harmony export inWords */
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);

const reportAt = 'the issue tracker of the Assay repository';
/**
 * The one try/catch of every program. `work` gives the exit code (0, 1 or 2); a `Problem` is shown with its mend and
 * ends with 2; anything else is our fault: stack trace, where to report it, 70.
 * `show` writes one line of text to where errors go.
 */
async function exitCodeOf(work, show) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A) {
            for (const line of inWords(error))
                show(line);
            return 2;
        }
        const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
        for (const line of `A fault of Assay itself: ${trace}`.split('\n'))
            show(line);
        show(`Please report it, with the command that you ran, at ${reportAt}.`);
        return 70;
    }
}
/** A problem as lines: what failed, then the mend. */
function inWords(problem) {
    return [...problem.message.split('\n'), ...`Mend: ${problem.mend}`.trimEnd().split('\n')];
}


/***/ }),

/***/ 75254:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem)
/* harmony export */ });
/**
 * The one error class for what a user can mend: what failed (with what was needed and what was given), and the mend.
 * It is reported without a stack trace and ends a command with exit code 2.
 * Anything else that is thrown is a fault of ours (exit code 70).
 */
class Problem extends Error {
    mend;
    constructor(message, mend, options) {
        super(message, options);
        this.name = 'Problem';
        this.mend = mend;
    }
}


/***/ }),

/***/ 9609:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ safeLines),
/* harmony export */   P: () => (/* binding */ visibleLine)
/* harmony export */ });
const escapeSequences = new RegExp([
    '(?:\\x1b\\]|\\x9d)[^\\x07\\x1b\\x9c]*(?:\\x07|\\x1b\\\\|\\x9c|$)', // OSC: window titles, links
    '(?:\\x1b[PX^_]|[\\x90\\x98\\x9e\\x9f])[^\\x1b\\x9c]*(?:\\x1b\\\\|\\x9c|$)', // DCS, SOS, PM, APC strings
    '(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]', // CSI: colours, cursor
    '\\x1b[ -/]*[0-~]', // the other two- and three-byte sequences
].join('|'), 'g');
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const lineBreaks = /\r\n|[\n\r\u0085\u2028\u2029]/;
const invisible = /\p{Cf}/gu;
const leadingCommand = /^([\s\p{DI}]*):(\p{DI}*):/u;
const bracketCommand = /#(\p{DI}*)#(\p{DI}*)((?:v\p{DI}*s\p{DI}*o)?)(\p{DI}*)\[/giu;
/**
 * One line of text without anything that acts: escape sequences (ANSI, OSC, DCS) and control characters are removed
 * (a tab stays), characters that cannot be seen (bidirectional controls, zero width, soft hyphen: category Cf) are
 * shown as `U+202E`. Line breaks become U+2424, so the answer is one line whatever the text was.
 */
function visibleLine(text) {
    return splitLines(text).map(visible).join('\u2424');
}
/**
 * Untrusted text as lines that a runner only prints. After `visibleLine` for each line, a leading `::` is broken
 * (runners trim leading white space before they look for it), and so is every `##[` and `##vso[` anywhere, also where
 * characters that a culture-sensitive comparison ignores stand in between.
 */
function safeLines(text) {
    return splitLines(text).map((line) => breakCommands(visible(line)));
}
function splitLines(text) {
    return text.split(lineBreaks);
}
function visible(line) {
    return line
        .replace(escapeSequences, '')
        .replace(controls, '')
        .replace(invisible, (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
}
/** A plain space breaks them: it is the one character that no comparison ignores and that every reader sees. */
function breakCommands(line) {
    return line.replace(bracketCommand, '##$3 [').replace(leadingCommand, '$1: :');
}


/***/ }),

/***/ 30853:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ safeLog),
/* harmony export */   _: () => (/* binding */ actionsLog)
/* harmony export */ });
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9609);

/** Prints untrusted text so that the runner obeys none of it: see `safeLines`. The only way to a job's log. */
function safeLog(text, write) {
    for (const line of (0,_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLines */ .B)(text))
        write(`${line}\n`);
}
/**
 * The log of a job: messages line by line through `safeLog`, warnings with the word in front (they are no annotations,
 * of which a step has ten), progress as one line every few seconds. A thing that is done before the first line is due
 * prints nothing; one that printed prints its end.
 */
function actionsLog(sink) {
    const every = sink.every ?? 5_000;
    const seen = new Map();
    return {
        info: (message) => safeLog(message, sink.write),
        warn: (message) => safeLog(`Warning: ${message}`, sink.write),
        progress: (what, done, total) => {
            const now = sink.now();
            const state = seen.get(what);
            const finished = total !== null && done >= total;
            if (state === undefined) {
                if (!finished)
                    seen.set(what, { last: now, printed: false });
                return;
            }
            if (finished)
                seen.delete(what);
            if (finished ? !state.printed : now - state.last < every)
                return;
            state.last = now;
            state.printed = true;
            safeLog(progressLine(what, done, total), sink.write);
        },
    };
}
function progressLine(what, done, total) {
    const count = done.toLocaleString('en-US');
    if (total === null)
        return `${what}: ${count}`;
    const share = total === 0 ? '' : ` (${Math.floor((100 * done) / total)} %)`;
    return `${what}: ${count} of ${total.toLocaleString('en-US')}${share}`;
}


/***/ })

};
