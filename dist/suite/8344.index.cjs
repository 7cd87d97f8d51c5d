'use strict';
exports.id = 8344;
exports.ids = [8344];
exports.modules = {

  88344:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    main: () => (  main)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _github_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30853);
  var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16297);



const write = (text) => void process.stdout.write(text);
 
async function main(name) {
    process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__  .F)(() => step(name), (line) => (0,_github_log_js__WEBPACK_IMPORTED_MODULE_1__  .E)(line, write));
}
async function step(name) {
    try {
        if (name === 'report')
            return await (await Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(6452), __webpack_require__.e(6627), __webpack_require__.e(2999)]).then(__webpack_require__.bind(__webpack_require__, 42999))).reportStep(process.env);
        return await (await Promise.all( [__webpack_require__.e(6627), __webpack_require__.e(8877)]).then(__webpack_require__.bind(__webpack_require__, 76949))).gatesStep(name, process.env);
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A)
            await announce(error);
        throw error;
    }
}
 
async function announce(problem) {
    const { annotate } = await __webpack_require__.e(  3941).then(__webpack_require__.bind(__webpack_require__, 43941));
    const { setOutputs } = await __webpack_require__.e(  4573).then(__webpack_require__.bind(__webpack_require__, 74573));
    await annotate([
        { level: 'error', title: 'Assay could not check', message: `${problem.message}\nMend: ${problem.mend}` },
    ]);
    await setOutputs(process.env, { verdict: 'error' });
}


  }),

  16297:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  exitCodeOf)
  });
 
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);

const reportAt = 'the issue tracker of the Assay repository';


async function exitCodeOf(work, show) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A) {
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
 
function inWords(problem) {
    return [...problem.message.split('\n'), ...`Mend: ${problem.mend}`.trimEnd().split('\n')];
}


  }),

  75254:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  Problem)
  });


class Problem extends Error {
    mend;
    constructor(message, mend, options) {
        super(message, options);
        this.name = 'Problem';
        this.mend = mend;
    }
}


  }),

  9609:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  safeLines),
    P: () => (  visibleLine)
  });
const escapeSequences = new RegExp([
    '(?:\\x1b\\]|\\x9d)[^\\x07\\x1b\\x9c]*(?:\\x07|\\x1b\\\\|\\x9c|$)',  
    '(?:\\x1b[PX^_]|[\\x90\\x98\\x9e\\x9f])[^\\x1b\\x9c]*(?:\\x1b\\\\|\\x9c|$)',  
    '(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]',  
    '\\x1b[ -/]*[0-~]',  
].join('|'), 'g');
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const lineBreaks = /\r\n|[\n\r\u0085\u2028\u2029]/;
const invisible = /\p{Cf}/gu;
const leadingCommand = /^([\s\p{DI}]*):(\p{DI}*):/u;
const bracketCommand = /#(\p{DI}*)#(\p{DI}*)((?:v\p{DI}*s\p{DI}*o)?)(\p{DI}*)\[/giu;


function visibleLine(text) {
    return splitLines(text).map(visible).join('\u2424');
}


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
 
function breakCommands(line) {
    return line.replace(bracketCommand, '##$3 [').replace(leadingCommand, '$1: :');
}


  }),

  30853:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  safeLog),
    _: () => (  actionsLog)
  });
  var _log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9609);

 
function safeLog(text, write) {
    for (const line of (0,_log_text_js__WEBPACK_IMPORTED_MODULE_0__  .B)(text))
        write(`${line}\n`);
}


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


  })

};
