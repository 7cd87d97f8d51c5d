'use strict';
exports.id = 691;
exports.ids = [691];
exports.modules = {

  9014:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    ic: () => (  fullHistory),
    rb: () => (  refuseCutHistory),
    vY: () => (  cutCommits)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21022);



 
const fullHistory = 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.';
 
async function cutCommits(look) {
    const said = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__  .q_)(look.io.root, [
        'rev-parse',
        '--path-format=absolute',
        '--is-shallow-repository',
        '--git-path',
        'shallow',
    ]);
    const [shallow, ...file] = said.split('\n');
    if (shallow !== 'true')
        return new Set();
    return new Set((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file.join('\n'), 'utf8')).trim().split('\n'));
}
 
async function refuseCutHistory(look, roots) {
    if (roots.length === 0)
        return;
    const cut = await cutCommits(look);
    const hit = roots.find((commit) => cut.has(commit));
    if (hit === undefined)
        return;
    const count = (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__  .$Y)(look.io.root, ['rev-list', '--count', hit])).toString('latin1').trim();
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A(`The history is cut at ${hit.slice(0, 12)}: needed every commit between base and head, given a shallow clone (${count} commits from there).`, fullHistory);
}


  }),

  50691:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    lookAtRange: () => (  lookAtRange)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21022);
  var _sources_git_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22918);
  var _cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9014);
  var _exposure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61425);
  var _look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71611);
  var _objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44486);
  var _sight_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87083);










async function lookAtRange(look, change, added) {
    const { io, tally } = look;
    const [base, head] = await Promise.all([existing(look, change.base, 'base'), existing(look, change.head, 'head')]);
    tally.base = base;
    tally.head = head;
    if (base === head) {
        tally.skip = 'base equals head: there is no change';
        return;
    }
    const range = await (added ?? (0,_sources_git_range_js__WEBPACK_IMPORTED_MODULE_2__  .G)(io.root, [head], [base]));
    if (range.commits.length === 0) {
        tally.skip = 'base already holds every commit of head';
        return;
    }
    await (0,_cut_js__WEBPACK_IMPORTED_MODULE_3__  .rb)(look, range.roots);
    const messages = new Map(range.commits.map((commit) => [commit.id, commit]));
    const found = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__  .GA)(look, (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__  .xM)(look, range.added), messages);
    (0,_look_js__WEBPACK_IMPORTED_MODULE_5__  .RX)(tally, 'submodule', undefined, range.submodules);
    found.push(...scanDescription(look, change));
    tally.commits = range.commits.length;
    const ids = new Set(range.added.map(({ id }) => id));
    await (0,_sight_js__WEBPACK_IMPORTED_MODULE_7__  .W)(look, found, ids, base, head);
    await (0,_exposure_js__WEBPACK_IMPORTED_MODULE_4__  .cV)(look, ids, base, head);
    if (range.added.length > 0 &&
        tally.blobs === 0 &&
        tally.sightings.every(({ candidate }) => candidate.dropped !== null)) {
        tally.skip = 'every added file is excluded';
    }
}
function scanDescription(look, { title, body }) {
    const parts = [
        ['(pull request title)', title],
        ['(pull request body)', body],
    ];
    return parts.flatMap(([path, text]) => text === undefined || text === null
        ? []
        : (0,_look_js__WEBPACK_IMPORTED_MODULE_5__  .t5)(look, Buffer.from(text), path).candidates.map((candidate) => ({
            candidate,
            path,
            id: null,
            commit: null,
            parents: [],
        })));
}
async function existing(look, ref, which) {
     
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(ref))
        return ref;
    const commit = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__  .D3)(look.io.root, ref);
    if (commit !== null)
        return commit;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The ${which} commit ${ref.slice(0, 40)} is not in the repository: needed to tell what the change adds.`, _cut_js__WEBPACK_IMPORTED_MODULE_3__  .ic);
}


  })

};
