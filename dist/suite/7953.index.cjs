'use strict';
exports.id = 7953;
exports.ids = [7953,3294];
exports.modules = {

  63294:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    defaultConfig: () => (  defaultConfig)
  });


function defaultConfig() {
    return {
        version: 1,
        secrets: {
            'fail-on': 'high',
            'warn-on': 'medium',
            exclude: [],
            disable: [],
            'allow-list': '.assay/secrets.allow',
            unread: { media: 'note', caps: 'warn', encrypted: 'warn' },
            exposure: 'warn',
            posture: 'warn',
            'foreign-ignores': false,
            ocr: false,
            verify: false,
            'verify-paid': false,
            'verify-forks': false,
            'verify-hosts': [],
            incident: false,
            'max-file-bytes': 100_000_000,
        },
        report: { key: 'default', 'on-change': 'update', inline: false },
    };
}


  }),

  97953:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  suggestedFor: () => (  suggestedFor)
});

 
var promises_ = __webpack_require__(51455);
 
var external_node_path_ = __webpack_require__(76760);
 
var defaults = __webpack_require__(63294);
 
var data_profile = __webpack_require__(1097);
 
var types = __webpack_require__(11821);
; 


 
const fewRows = 100;
 
const mostValues = 20;
const mostColumns = 40;


function suggest(profile) {
    if (profile.rows < fewRows)
        return { keys: [], snapshot: [], columns: [] };
    const plain = profile.columns.filter(({ path }) => path.every((name) => !name.endsWith('[]')));
    const keys = plain.filter(isKey).map(data_profile .Vb);
    const columns = plain
        .map((column) => ({ name: (0,data_profile .Vb)(column), entries: entriesOf(column) }))
        .filter(({ entries }) => entries.length > 0)
        .slice(0, mostColumns);
    return { keys, snapshot: [{ row_count: { min: Math.floor(profile.rows / 2) } }], columns };
}
function isKey({ n, missing, unparsed, distinct, type }) {
    const whole = /^u?int/.test(type) || type === 'string';
    return whole && missing === 0 && unparsed === 0 && n >= fewRows && distinct?.low === n && distinct.high === n;
}
function entriesOf(column) {
    const { n, missing, unparsed, nan, pinf, ninf } = column;
    if (n < fewRows || unparsed > 0)
        return [];
    const filled = missing === 0 ? [{ not_null: true }] : [];
    if (isKey(column))
        return [...filled, { unique: true }];
    const finite = nan === 0 && pinf === 0 && ninf === 0;
    if ((0,types .I)(column.type) === 'number')
        return finite ? [...filled, ...rangeOf(column)] : filled;
    return [...filled, ...setOf(column)];
}
function setOf({ type, values, role }) {
    if (type !== 'string' || values === undefined || values.other > 0 || role === 'free text')
        return [];
    if (values.list.length < 2 || values.list.length > mostValues)
        return [];
    return [{ set: values.list.map(([value]) => value).sort() }];
}
function rangeOf({ min, max }) {
    if (min === null || max === null || min === max)
        return [];
    const room = (max - min) / 2;
    const low = min >= 0 ? Math.max(0, min - room) : min - room;
    const high = max <= 0 ? Math.min(0, max + room) : max + room;
    const ends = { min: outward(low, min, room, Math.floor), max: outward(high, max, room, Math.ceil) };
    return [{ range: ends, severity: 'warning' }];
}
 
function outward(end, seen, room, round) {
    const step = 10 ** Math.floor(Math.log10(room));
    const rounded = Number((round(end / step) * step).toPrecision(12));
     
    const inside = round === Math.floor ? rounded > seen : rounded < seen;
    return inside || !Number.isFinite(rounded) ? seen : rounded;
}

 
var profile_text = __webpack_require__(95284);
 
var problem = __webpack_require__(75254);
 
var stored_profile = __webpack_require__(29011);
; 







 
const mostSnapshots = 5;
const mostBytes = 256 * 1024 ** 2;


async function suggestedFor(seen, io, openEngine) {
    const found = new Map();
    const policy = { config: (0,defaults.defaultConfig)(), source: { path: null, source: 'defaults', edits: [] } };
    for (const { path } of seen.snapshots.slice(0, mostSnapshots)) {
        try {
            if ((await (0,promises_.stat)((0,external_node_path_.join)(io.root, path))).size > mostBytes)
                continue;
            const request = { snapshots: [path], base: null };
            const text = await (0,stored_profile .L)(request, policy, { ...io, mayInstall: false }, openEngine);
            found.set(path, suggest((0,profile_text .j)(text, path)));
        }
        catch (error) {
            if (!(error instanceof problem .A))
                throw error;
            io.log.info(`${path}: nothing is suggested: ${error.message}`);
        }
    }
    return found;
}


  })

};
