'use strict';
exports.id = 5676;
exports.ids = [5676,6559,8611,8940];
exports.modules = {

  35676:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    command: () => (  command)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
  var _github_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9805);
  var _explain_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98611);





const usualFolders = ['assay-evidence', 'assay-demo/evidence'];
const command = {
    help: `assay explain RULE                             what a rule, statistic, cause or metric means
assay explain FINGERPRINT [--evidence PATH]    one finding of the evidence: why it is one, and how to mend it

Evidence is looked for in ${usualFolders.join(' and ')} unless --evidence names a file or folder.
`,
    options: { evidence: { type: 'string' } },
    async run(invocation) {
        const [what, ...more] = invocation.words;
        if (what === undefined || more.length > 0) {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`Needed one rule or fingerprint, given ${invocation.words.length}.`, 'Usage: assay explain RULE|FINGERPRINT');
        }
        process.stdout.write(/^[0-9a-f]{8,32}$/.test(what) ? await finding(what, invocation) : await rule(what));
        return 0;
    },
};
async function rule(id) {
    const { entriesOf, registered } = await Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(8632), __webpack_require__.e(2076), __webpack_require__.e(6935), __webpack_require__.e(9113), __webpack_require__.e(1772), __webpack_require__.e(1526), __webpack_require__.e(7402), __webpack_require__.e(2618), __webpack_require__.e(8172), __webpack_require__.e(7643)]).then(__webpack_require__.bind(__webpack_require__, 50734));
    const found = entriesOf(id);
    if (found.length === 0) {
        const near = (0,_github_nearest_js__WEBPACK_IMPORTED_MODULE_4__  .p)(id, registered().map((entry) => entry.id));
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`Nothing named "${id}" is registered${near === null ? '' : `; did you mean "${near}"?`}`, '`assay rules` lists all of them.');
    }
    return `${found.map((entry) => [`${entry.id} (${entry.kind}): ${entry.title}`, ...entry.text.map((line) => `  ${line}`)].join('\n')).join('\n\n')}\n`;
}
async function finding(fingerprint, { flags, io }) {
    const { readEvidence } = await Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(6452), __webpack_require__.e(8428)]).then(__webpack_require__.bind(__webpack_require__, 77402));
    const paths = typeof flags.evidence === 'string'
        ? [flags.evidence]
        : usualFolders.filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(io.root, path)));
    const evidence = paths.length === 0 ? [] : await readEvidence(io.root, paths);
    const found = evidence.flatMap((one) => one.findings.filter((each) => each.fingerprint.startsWith(fingerprint)).map((each) => (0,_explain_finding_js__WEBPACK_IMPORTED_MODULE_3__.explainFinding)(each, one)));
    if (found.length > 0)
        return found.join('\n');
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`No finding with the fingerprint ${fingerprint}: looked in ${paths.length === 0 ? 'no evidence' : paths.join(' and ')}.`, 'Name the evidence: --evidence FOLDER (as written by `assay run --evidence FOLDER`).');
}


  }),

  98611:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    explainFinding: () => (  explainFinding)
  });
  var _evidence_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89910);
  var _report_credential_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41745);
  var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);



 
function explainFinding(finding, evidence) {
    const known = (0,_report_credential_words_js__WEBPACK_IMPORTED_MODULE_0__  .L)(finding);
    const lines = [
        `${evidence.gate}${evidence.name === undefined ? '' : ` ${evidence.name}`}: ${finding.message}`,
        `  rule ${finding.rule}, ${finding.severity}, confidence ${finding.confidence}, fingerprint ${finding.fingerprint}`,
        ...(finding.detail === undefined ? [] : [`  ${finding.detail}`]),
        ...(finding.number === undefined ? [] : [`  ${finding.number}`]),
        ...finding.locations.map((location) => `  at ${(0,_evidence_location_js__WEBPACK_IMPORTED_MODULE_1__  .c)(location)}`),
        ...(known === undefined ? [] : [`  ${known}`]),
        ...(finding.reasons ?? []).map(({ step, fact, effect }) => `  ${step}: ${fact} -> ${effect}`),
        `  Mend: ${finding.mend}`,
        ...(finding.link === undefined ? [] : [`  ${finding.link}`]),
        ...(finding.playbook ?? []).map(({ step, text, link }, i) => `  ${i + 1}. ${_report_credential_words_js__WEBPACK_IMPORTED_MODULE_0__  ._[step]}: ${text}${link === undefined ? '' : ` ${link}`}`),
    ];
    return `${lines.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_2__  .RK).join('\n')}\n`;
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

  41745:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  knownWords),
    _: () => (  stepTitles)
  });
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);

 
const stepTitles = {
    revoke: 'Revoke',
    replace: 'Replace',
    redeploy: 'Redeploy',
    review: 'Review its use',
    purge: 'Purge the history',
};
const answers = {
    live: 'accepts it: it is live',
    dead: 'refuses it: it is dead',
    restricted: 'knows it, but restricts its use',
    unknown: 'gave no clear answer',
    'not-tried': 'was not asked',
};


function knownWords(finding) {
    const { facts, verification, firstSeen } = finding;
    const sentences = [];
    if (verification !== undefined) {
        const said = verification.facts.length === 0 ? '' : ` (${factWords(verification.facts)})`;
        const more = verification.overPermission.length === 0
            ? ''
            : `; it may do more than it should: ${verification.overPermission.join(', ')}`;
        sentences.push(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(verification.host)} ${answers[verification.state]}${said}${more}.`);
    }
    if (facts !== undefined && facts.length > 0)
        sentences.push(`It says of itself: ${factWords(facts)}.`);
    if (firstSeen !== undefined) {
        const days = `${firstSeen.days} ${firstSeen.days === 1 ? 'day' : 'days'} ago`;
        const commit = firstSeen.commit === undefined ? '' : `, commit ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(firstSeen.commit.slice(0, 7))}`;
        sentences.push(`First seen ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(firstSeen.date.slice(0, 10))} (${days}${commit}).`);
    }
    return sentences.length === 0 ? undefined : sentences.join(' ');
}
function factWords(facts) {
    return facts.map(({ name, value }) => `${name} ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(value)}`).join(', ');
}


  })

};
