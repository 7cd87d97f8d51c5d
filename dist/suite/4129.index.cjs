'use strict';
exports.id = 4129;
exports.ids = [4129];
exports.modules = {

  64129:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    sinceOf: () => (  sinceOf)
  });
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21022);
  var _sources_git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48547);


 
const mostPaths = 200;
const mostVersions = 2000;


async function sinceOf(sightings, io, tip) {
    const commit = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_0__  .D3)(io.root, tip);
    if (commit === null)
        return new Map();
    const byPath = new Map();
    for (const { candidate, location } of sightings) {
        if (candidate.dropped !== null || location.commit !== undefined)
            continue;
        byPath.set(location.path, (byPath.get(location.path) ?? new Set()).add(candidate));
    }
    const found = new Map();
    for (const [path, candidates] of [...byPath].slice(0, mostPaths)) {
        io.signal.throwIfAborted();
        const versions = await versionsOf(io.root, commit, path);
        for (const { identity, since } of await earliest(io, versions, [...candidates])) {
            const before = found.get(identity);
            if (before === undefined || Date.parse(since.date) < Date.parse(before.date))
                found.set(identity, since);
        }
    }
    return found;
}
async function earliest(io, versions, candidates) {
    const holding = new Map();
    const needles = candidates.map(({ identity, secret }) => ({ identity, bytes: Buffer.from(secret) }));
    for await (const { id, bytes } of (0,_sources_git_objects_js__WEBPACK_IMPORTED_MODULE_1__  .$)(io.root, [...new Set(versions.map(({ id }) => id))], 100_000_000)) {
        if (bytes === null)
            continue;
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
        holding.set(id, new Set(needles.flatMap((needle) => (text.includes(needle.bytes) ? [needle.identity] : []))));
    }
    return [...new Set(candidates.map(({ identity }) => identity))].flatMap((identity) => {
        const first = versions.find(({ id }) => holding.get(id)?.has(identity));
        return first === undefined ? [] : [{ identity, since: { commit: first.commit, date: first.date } }];
    });
}
 
async function versionsOf(root, tip, path) {
    const format = '--format=%x01%H %aI';
    const limits = ['--follow', '--raw', '--no-abbrev', '-z', `--max-count=${mostVersions}`, '--no-ext-diff'];
    const log = (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_0__  .$Y)(root, ['--literal-pathspecs', 'log', ...limits, '--no-textconv', format, tip, '--', path])).toString('utf8');
    const versions = [];
    for (const entry of log.split('\u0001').slice(1)) {
        const [, commit = '', date = ''] = /^([0-9a-f]+) ([\dT:+Z-]+)/.exec(entry) ?? [];
        const id = /:\d{6} \d{6} [0-9a-f]+ ([0-9a-f]+) [A-Z]/.exec(entry)?.[1] ?? '';
        if (commit !== '' && id !== '' && !/^0+$/.test(id))
            versions.push({ id, commit, date });
    }
    return versions.reverse();
}


  })

};
