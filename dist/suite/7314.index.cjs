'use strict';
const chunkUrl = process.getBuiltinModule('url').pathToFileURL(__filename).href;
exports.id = 7314;
exports.ids = [7314,5178];
exports.modules = {

  63198:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  dataDigestOf),
    y: () => (  originOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  var _model_config_golden_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11291);
  var _model_lineage_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83644);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21022);
  var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24821);








 
const mostBytes = 256 * 1024 ** 2;
const mostFiles = 100;
 
async function originOf(run, head, golden) {
    const { config, places, io } = run;
    const path = (0,_files_js__WEBPACK_IMPORTED_MODULE_7__  .uH)(config.candidate.path ?? config.candidate.predictions ?? '');
    const [lock, baseLock] = [await lockAt(io.root, places.head), await lockAt(io.root, places.golden)];
    const entry = lock?.models[path];
    return {
        path,
        file: head.file,
        digest: head.digest,
        golden: { path: (0,_model_config_golden_js__WEBPACK_IMPORTED_MODULE_4__  .tz)(config.golden), digest: golden.digest },
        lock,
        baseLock,
        data: await dataDigests(io.root, places.head, Object.keys(entry?.data ?? {}).slice(0, mostFiles)),
        codeKnown: entry?.code == null ? null : await inHistory(io.root, entry.code, places.head ?? 'HEAD'),
    };
}
async function lockAt(root, place) {
    const bytes = await (0,_files_js__WEBPACK_IMPORTED_MODULE_7__  .sG)(root, place, _model_lineage_lock_js__WEBPACK_IMPORTED_MODULE_5__  .HZ);
    return bytes === null ? null : (0,_model_lineage_lock_js__WEBPACK_IMPORTED_MODULE_5__  .Vx)(bytes.toString('utf8'));
}
 
async function dataDigests(root, place, names) {
    const digests = new Map();
    let left = mostBytes;
    for (const name of names) {
        const bytes = await sizeOf(root, place, name);
        const read = bytes !== null && bytes <= left;
        if (read)
            left -= bytes;
        digests.set(name, read ? await dataDigest(root, place, name) : null);
    }
    return digests;
}
async function sizeOf(root, place, path) {
    if (place === null) {
        const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path)).catch(() => null);
        return about?.isFile() === true ? about.size : null;
    }
    const type = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_6__  .q_)(root, ['cat-file', '-t', `${place}:${path}`]).catch(() => '');
    return type === 'blob' ? Number(await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_6__  .q_)(root, ['cat-file', '-s', `${place}:${path}`])) : null;
}
async function dataDigest(root, place, path) {
    if (place === null)
        return dataDigestOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
    const bytes = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_6__  .$Y)(root, ['cat-file', 'blob', `${place}:${path}`]);
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_7__  .Vu)(bytes) ?? (0,_files_js__WEBPACK_IMPORTED_MODULE_7__  .sc)(bytes);
}
 
async function dataDigestOf(full) {
    const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(full);
    if (about.isDirectory())
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_7__  .ol)(full);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let start = Buffer.alloc(0);
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(full)) {
        hash.update(chunk);
        if (start.length <= 1024)
            start = Buffer.concat([start, chunk]).subarray(0, 1025);
    }
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_7__  .Vu)(start) ?? `sha256:${hash.digest('hex')}`;
}
 
async function inHistory(root, commit, of) {
    try {
        await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_6__  .$Y)(root, ['merge-base', '--is-ancestor', commit, of]);
        return true;
    }
    catch {
        const shallow = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_6__  .q_)(root, ['rev-parse', '--is-shallow-repository']).catch(() => 'true');
        return shallow === 'false' ? false : null;
    }
}


  }),

  77314:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  outcomeOf: () => (  outcome_of_outcomeOf)
});

 
var evidence_problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
 
var golden_table = __webpack_require__(22299);
; 





function featuresOf(columns, ids, at) {
    return columns.map(([name, column]) => {
        const plain = at.texts.has(name) ? numericIfAll(column) : column;
        refuseGaps(name, plain, ids, at);
        return { name, dtype: plain.dtype, shape: plain.shape, values: plain.values };
    });
}
function numericIfAll(column) {
    if (column.dtype !== 'string')
        return column;
    const values = (0,golden_table .cZ)(column);
    const texts = column.values;
    return texts.every((text, i) => !Number.isNaN(values[i]) || text === null || (0,golden_table .b2)(text))
        ? { dtype: 'float64', shape: column.shape, values }
        : column;
}
function refuseGaps(name, column, ids, at) {
    const { values, dtype } = column;
    if (dtype !== 'float32' && dtype !== 'float64' && dtype !== 'string')
        return;
    const bad = (value) => value === null ||
        (typeof value === 'number' && !Number.isFinite(value) && !(at.gaps === 'allow' && Number.isNaN(value)));
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (!bad(value) || (value === null && at.gaps === 'allow'))
            continue;
        const row = Math.floor(i / (0,golden_table .EH)(column));
        const shown = value === null || Number.isNaN(value) ? 'empty or no number' : (0,quote .h)(String(value));
        throw new evidence_problem .A(`Row ${row + 1} (id ${(0,quote .h)(ids[row])}), column ${(0,quote .h)(name)} of the golden dataset ${(0,quote .h)(at.path)} is ${shown}: inputs must be finite numbers.`, 'Write the column as the model reads it, list the input columns as `model.golden.inputs`, or set `model.golden.gaps: allow` for models that take NaN for a gap.');
    }
}

; 



 
function idsOf(column, rows, path) {
    const seen = new Map();
    return Array.from({ length: rows }, (_, row) => {
        const id = (0,golden_table .$6)(column, row);
        const before = seen.get(id);
        if (id.trim() === '') {
            throw new evidence_problem .A(`Row ${row + 1} of the golden dataset ${(0,quote .h)(path)} has no id.`, 'Give every row an id of its own.');
        }
        if (before !== undefined) {
            throw new evidence_problem .A(`The golden dataset ${(0,quote .h)(path)} has the id ${(0,quote .h)(id)} twice: in rows ${before + 1} and ${row + 1}.`, 'Ids pair the outputs of two models: give every row an id of its own.');
        }
        seen.set(id, row);
        return id;
    });
}
 
function weightsOf(column, labelled, ids, path) {
    return Float64Array.from(labelled, (row) => {
        const weight = (0,golden_table .tk)(column, row);
        if (Number.isFinite(weight) && weight > 0)
            return weight;
        throw new evidence_problem .A(`Row ${(0,quote .h)(ids[row])} of the golden dataset ${(0,quote .h)(path)} has no weight above 0.`, 'Give every labelled row a weight above 0, or remove the row.');
    });
}


function numbered(column, labelled, ids, at) {
    const numbers = new Map();
    let next = 0;
    return Int32Array.from(labelled, (row) => {
        if ((0,golden_table .WH)(column, row)) {
            if (at.alone)
                return next++;
            throw new evidence_problem .A(`Row ${(0,quote .h)(ids[row])} of the golden dataset ${(0,quote .h)(at.path)} has no ${at.role}.`, `Give every labelled row a ${at.role}.`);
        }
        const text = (0,golden_table .$6)(column, row);
        const known = numbers.get(text);
        if (known !== undefined)
            return known;
        numbers.set(text, next);
        return next++;
    });
}

; 





function labelsOf(columns, ids, at) {
    if (at.task === 'text')
        return wantedTexts(columns, ids, at);
    const readers = columns.map((column) => readerOf(column, at));
    const labelWidth = readers.reduce((sum, { size }) => sum + size, 0);
    if (labelWidth > 1 && !wideTasks.has(at.task))
        throw tooWide(labelWidth, at);
    const kept = [];
    const row = new Float64Array(labelWidth);
    let labels = new Float64Array(ids.length * labelWidth);
    for (let i = 0; i < ids.length; i++) {
        if (!readRow(readers, i, row))
            continue;
        const bad = row.find((value) => !fits(value, at));
        if (bad !== undefined)
            throw misfit(columns, i, ids[i], at);
        labels.set(row, kept.length * labelWidth);
        kept.push(i);
    }
    if (kept.length === 0)
        throw noLabel(ids.length, at);
    labels = labels.slice(0, kept.length * labelWidth);
    return { labelled: Uint32Array.from(kept), labels, labelWidth };
}
const wideTasks = new Set(['multilabel', 'embedding']);
function readRow(readers, i, row) {
    let from = 0;
    for (const reader of readers) {
        if (!reader.read(i, row, from))
            return false;
        from += reader.size;
    }
    return true;
}
function readerOf(column, at) {
    const { classes, task } = at;
    if (classes !== undefined && task === 'multilabel' && column.dtype === 'string')
        return namesReader(column, classes);
    if (classes !== undefined && (task === 'binary' || task === 'multiclass')) {
        return {
            size: (0,golden_table .EH)(column),
            read(i, row, from) {
                const name = (0,golden_table .$6)(column, i);
                const place = classes.indexOf(name) < 0 ? classes.indexOf(name.trim()) : classes.indexOf(name);
                row[from] = place < 0 ? Number.NaN : place;
                return place >= 0 || !(0,golden_table .b2)(name);
            },
        };
    }
    const size = (0,golden_table .EH)(column);
    if (size === 1 && column.shape.length === 0) {
        return {
            size,
            read(i, row, from) {
                row[from] = (0,golden_table .tk)(column, i);
                return !(0,golden_table .WH)(column, i);
            },
        };
    }
    return {
        size,
        read(i, row, from) {
            for (let k = 0; k < size; k++) {
                const value = column.values[i * size + k];
                row[from + k] = typeof value === 'string' ? (0,golden_table .rl)(value) : Number(value ?? Number.NaN);
            }
            return !row.subarray(from, from + size).every(Number.isNaN);
        },
    };
}
 
function namesReader(column, classes) {
    return {
        size: classes.length,
        read(i, row, from) {
            const text = (0,golden_table .$6)(column, i).trim();
            if ((0,golden_table .b2)(text))
                return false;
            row.fill(0, from, from + classes.length);
            for (const name of namesIn(text)) {
                const place = classes.indexOf(name);
                if (place < 0)
                    row[from] = Number.NaN;
                else
                    row[from + place] = 1;
            }
            return true;
        },
    };
}
function namesIn(text) {
    if (!text.startsWith('['))
        return text.split('|').map((name) => name.trim());
    try {
        const names = JSON.parse(text);
        return Array.isArray(names) ? names.map(String) : [text];
    }
    catch {
        return [text];
    }
}
function fits(value, { task, classes }) {
    if (!Number.isFinite(value))
        return false;
    if (task === 'binary' || task === 'multilabel')
        return value === 0 || value === 1;
    if (task === 'multiclass')
        return Number.isInteger(value) && value >= 0 && value < (classes?.length ?? 100_000);
    return task !== 'ranking' || value >= 0;
}
const needed = {
    binary: '0 or 1',
    multiclass: 'a class number 0, 1, 2, …',
    multilabel: '0 or 1 for each label',
    regression: 'a number',
    quantile: 'a number',
    ranking: 'a relevance of 0 or more',
    embedding: 'a vector of numbers',
};
function misfit(columns, i, id, at) {
    const shown = columns
        .map((column) => (column.shape.length === 0 ? (0,golden_table .$6)(column, i) : '[…]'))
        .slice(0, 20)
        .join(', ');
    const wanted = at.classes === undefined
        ? needed[at.task]
        : `one of ${at.classes.slice(0, 20).map(quote .h).join(', ')}`;
    const named = at.task === 'binary' || at.task === 'multiclass' || at.task === 'multilabel';
    return new evidence_problem .A(`Row ${(0,quote .h)(id)} of the golden dataset ${(0,quote .h)(at.path)} has the label ${(0,quote .h)(shown)}: the task ${at.task} needs ${wanted}.`, named
        ? 'Write labels as the numbers that the places of the model’s outputs have (the first is 0), name the classes in this order as `model.golden.classes`, or correct the `task`.'
        : 'Correct the label, or the `task` in the configuration.');
}
function tooWide(width, at) {
    return new evidence_problem .A(`The label of the golden dataset ${(0,quote .h)(at.path)} has ${width} numbers a row: the task ${at.task} needs one.`, 'Name one column of plain cells as `model.golden.label`, or correct the `task`.');
}
function noLabel(rows, at) {
    const names = typeof at.label === 'string' ? [at.label] : at.label;
    return new evidence_problem .A(`The golden dataset ${(0,quote .h)(at.path)} has no label: all ${rows} cells of ${names.map(quote .h).join(', ')} are empty.`, 'Fill in the labels, or name the right column as `model.golden.label`.');
}
 
function wantedTexts([column], ids, at) {
    const kept = [];
    const wanted = [];
    ids.forEach((_, row) => {
        const text = column === undefined ? '' : (0,golden_table .$6)(column, row);
        if (text === '')
            return;
        kept.push(row);
        wanted.push(text);
    });
    if (kept.length === 0)
        throw noLabel(ids.length, at);
    return { labelled: Uint32Array.from(kept), labels: new Float64Array(0), labelWidth: 0, wanted };
}

; 






 
function rolesOnly(at) {
    const all = textColumns(at);
    const inputs = at.textInputs ?? [];
    return { has: (name) => inputs !== 'all' && !inputs.includes(name) && all.has(name) };
}


function textColumns(at) {
    const named = at.classes !== undefined || at.task === 'text';
    const labels = labelNames(at);
    const roles = [at.id, at.query, at.group, ...at.slices, ...(named ? labels : [])];
    if (at.textInputs !== 'all')
        return new Set([...roles, ...(at.textInputs ?? [])].filter((name) => name !== undefined));
    const numbers = new Set([at.weight, at.mustNotFlip, ...labels]);
    return { has: (name) => roles.includes(name) || !numbers.has(name) };
}


function goldenOf(table, at) {
    if (table.rows === 0)
        throw new evidence_problem .A(`The golden dataset ${(0,quote .h)(at.path)} has no row.`, 'Add labelled rows to it.');
    const column = (name, role) => findColumn(table, name, role, at.path);
    const ids = idsOf(column(at.id, 'id'), table.rows, at.path);
    const labels = labelsOf(labelNames(at).map((name) => column(name, 'label')), ids, at);
    const { labelled } = labels;
    const role = { path: at.path, alone: false };
    const queries = at.query === undefined ? undefined : numbered(column(at.query, 'query'), labelled, ids, { ...role, role: 'query' });
    if (at.task === 'ranking' && queries === undefined)
        throw noQuery();
    const weights = at.weight === undefined ? undefined : weightsOf(column(at.weight, 'weight'), labelled, ids, at.path);
    const groups = at.group === undefined
        ? undefined
        : numbered(column(at.group, 'group'), labelled, ids, { ...role, role: 'group', alone: true });
    const slices = new Map(at.slices.map((name) => [name, (0,golden_table .Qo)(column(name, 'slice'), labelled)]));
    const names = at.needInputs ? inputNames(table, at) : [];
    const features = featuresOf(names.map((name) => [name, column(name, 'input')]), ids, { path: at.path, texts: rolesOnly(at), gaps: at.gaps ?? 'refuse' });
    return {
        ids,
        rows: table.rows,
        features,
        table,
        ...labels,
        ...(queries === undefined ? {} : { queries }),
        ...(weights === undefined ? {} : { weights }),
        ...(groups === undefined ? {} : { groups }),
        slices,
        mustStay: flagsOf(at.mustNotFlip === undefined ? null : column(at.mustNotFlip, 'must-not-flip'), labelled),
    };
}
function findColumn(table, name, role, path) {
    const found = table.columns.get(name);
    if (found !== undefined)
        return found;
    throw new evidence_problem .A(`The golden dataset ${(0,quote .h)(path)} has no ${role} column ${(0,quote .h)(name)}: it has ${[...table.columns.keys()].slice(0, 30).map(quote .h).join(', ')}.`, `Name the ${role} column under \`model.golden\` in the configuration, or add it to the dataset.`);
}
function labelNames({ label }) {
    return typeof label === 'string' ? [label] : label;
}
function flagsOf(column, labelled) {
    return Array.from(labelled, (row) => column !== null && (0,golden_table .tk)(column, row) === 1);
}
function inputNames(table, at) {
    const roles = [at.id, ...labelNames(at), at.query, at.weight, at.group, ...at.slices, at.mustNotFlip];
    const others = new Set(roles);
    const names = at.inputs ?? [...table.columns.keys()].filter((name) => !others.has(name));
    if (names.length > 0)
        return names;
    throw new evidence_problem .A(`The golden dataset ${(0,quote .h)(at.path)} has no input column: all are id, label, slice or flag.`, 'Name the input columns as `model.golden.inputs`.');
}
function noQuery() {
    return new evidence_problem .A('The task ranking needs to know which rows belong to one query.', 'Name the column of query ids as `model.golden.query`.');
}

; 


function textInputs(ports, map) {
    const texts = ports.filter((port) => port.dtype === 'string');
    if (texts.length === 0)
        return [];
    if (map === undefined)
        return ports.length === texts.length ? 'all' : texts.map(({ name }) => plain(name));
    if (isList(map))
        return ports.length === texts.length ? map : texts.map(({ name }) => plain(name));
    const names = new Set(texts.flatMap(({ name }) => [name, plain(name)]));
    return Object.entries(map).flatMap(([input, columns]) => (names.has(input) ? columns : []));
}
function isList(map) {
    return Array.isArray(map);
}
 
function plain(name) {
    return name.replace(/^serving_default_/, '').replace(/:\d+$/, '');
}

 
var evidence_finding = __webpack_require__(92172);
 
var decide = __webpack_require__(22942);
 
var binomial = __webpack_require__(71350);
 
var log_gamma = __webpack_require__(36721);
; 




function mcnemarMidP(b, c) {
    const n = b + c;
    if (b === c)
        return 1;
    const k = Math.min(b, c);
    const point = Math.exp((0,log_gamma .S)(n + 1) - (0,log_gamma .S)(k + 1) - (0,log_gamma .S)(n - k + 1) - n * Math.LN2);
    return Math.min(1, 2 * (0,binomial .H)(k, n, 0.5) - point);
}

 
var row_loss = __webpack_require__(35402);
 
var incomplete_beta = __webpack_require__(98014);
; 



function inverseBeta(p, a, b) {
    if (!(p >= 0) || !(p <= 1) || !(a > 0) || !(b > 0))
        return Number.NaN;
    let low = 0;
    let high = 1;
    for (let i = 0; i < 1100; i++) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            break;
        if ((0,incomplete_beta .J)(middle, a, b) < p)
            low = middle;
        else
            high = middle;
    }
    return high === 1 ? 1 : low === 0 && p === 0 ? 0 : (low + high) / 2;
}

; 



function clopperPearson(count, n, alpha) {
    return {
        low: count <= 0 ? 0 : inverseBeta(alpha, count, n - count + 1),
        high: count >= n ? 1 : inverseBeta(1 - alpha, count + 1, n - count),
    };
}

; 


function clusteredMean(values, weights, groups) {
    const weightOf = (i) => weights?.[i] ?? 1;
    let [total, sum] = [0, 0];
    values.forEach((value, i) => {
        total += weightOf(i);
        sum += weightOf(i) * value;
    });
    const mean = sum / total;
    const byGroup = new Map();
    let [raw, largest] = [0, 0];
    values.forEach((value, i) => {
        const group = groups?.[i] ?? i;
        byGroup.set(group, (byGroup.get(group) ?? 0) + weightOf(i) * (value - mean));
        const square = (weightOf(i) * value) ** 2;
        raw += square;
        largest = Math.max(largest, square);
    });
    let squares = 0;
    for (const residual of byGroup.values())
        squares += residual * residual;
    const n = byGroup.size;
    return {
        n,
        mean,
        se: n < 2 ? Number.NaN : Math.sqrt((n / (n - 1)) * squares) / total,
        largestShare: raw > 0 ? largest / raw : 0,
    };
}
 
function effectiveRows(rows, weights, groups) {
    const byGroup = new Map();
    for (let i = 0; i < rows; i++) {
        const group = groups?.[i] ?? i;
        byGroup.set(group, (byGroup.get(group) ?? 0) + (weights?.[i] ?? 1));
    }
    let [sum, squares] = [0, 0];
    for (const weight of byGroup.values()) {
        sum += weight;
        squares += weight * weight;
    }
    return squares > 0 ? (sum * sum) / squares : 0;
}

 
var normal_quantile = __webpack_require__(93400);
; 


 
function studentTCdf(t, df) {
    if (Number.isNaN(t))
        return Number.NaN;
    const tail = t * t === Number.POSITIVE_INFINITY ? 0 : (0,incomplete_beta .J)(df / (df + t * t), df / 2, 0.5) / 2;
    return t > 0 ? 1 - tail : tail;
}
 
function studentTQuantile(p, df) {
    if (p === 0.5)
        return 0;
    const tail = 2 * Math.min(p, 1 - p);
    const x = inverseBeta(tail, df / 2, 0.5);
     
    const rest = x > 0.5 ? inverseBeta(1 - tail, 0.5, df / 2) : 1 - x;
    const size = Math.sqrt((df * rest) / (x > 0.5 ? 1 - rest : x));
    return p < 0.5 ? -size : size;
}

; 






function shareInterval(flags, weights, groups, alpha = 0.05) {
    const rows = flags.length;
    const method = 'exact interval (Clopper-Pearson)';
    if (weights === undefined && groups === undefined) {
        const count = flags.reduce((sum, v) => sum + v, 0);
        return { share: rows === 0 ? 0 : count / rows, ...clopperPearson(count, rows, alpha), method };
    }
    const { mean, se, n: units } = clusteredMean(flags, weights, groups);
    if (units < 2)
        return { share: mean, low: 0, high: 1, method: `${method}, one group says nothing` };
    const found = se > 0 && mean > 0 && mean < 1 ? (mean * (1 - mean)) / se ** 2 : effectiveRows(rows, weights, groups);
    const n = Math.min(rows, found) * ((0,normal_quantile .Z)(1 - alpha) / studentTQuantile(1 - alpha, units - 1)) ** 2;
     
    const count = mean === 1 ? n : mean * n;
    return { share: mean, ...clopperPearson(count, n, alpha), method: `${method} on ${Math.round(n)} effective rows` };
}

; 





function flipsBetween(base, head, tolerance, alpha = 0.05) {
    const n = base.rows;
    const [before, after] = [(0,row_loss .qo)(base), (0,row_loss .qo)(head)];
    const [was, is] = [(0,row_loss .cH)(base), (0,row_loss .cH)(head)];
    const numeric = (0,row_loss .JD)(base.task);
    const rise = (row) => after[row] - before[row];
    const select = (test) => Array.from({ length: n }, (_, row) => row).filter(test);
    const broke = select((row) => (numeric ? !(rise(row) <= tolerance) : was[row] === 1 && is[row] === 0));
    const mended = select((row) => (numeric ? rise(row) < -tolerance : was[row] === 0 && is[row] === 1));
    const right = was.reduce((sum, v) => sum + v, 0);
    const wrong = is.reduce((sum, v) => sum + 1 - v, 0);
    return {
        n,
        broken: exactShare(broke, base, alpha),
        mended: exactShare(mended, base, alpha),
        relative: numeric || right * wrong === 0 ? null : (broke.length * n) / (right * wrong),
        p: mcnemarMidP(broke.length, mended.length),
        rows: [...broke].sort((i, j) => order(rise(j)) - order(rise(i)) || i - j),
        wrong: numeric ? [] : select((row) => was[row] === 0 && is[row] === 0),
    };
}
function order(rise) {
    return Number.isNaN(rise) ? Number.MAX_VALUE : rise;
}
function exactShare(rows, { rows: n, weights, groups }, alpha) {
    const flags = new Float64Array(n);
    for (const row of rows)
        flags[row] = 1;
    return { count: rows.length, ...shareInterval(flags, weights, groups, alpha) };
}

 
var evaluate = __webpack_require__(14249);
 
var expression_expression = __webpack_require__(63403);
; 







function labelledWhere(golden, text, place) {
    const expression = (0,expression_expression .Y)(text);
    const { columns } = golden.table;
    const absent = (0,expression_expression .P)(expression).find((name) => !columns.has(name));
    if (absent !== undefined) {
        throw new evidence_problem .A(`\`${place}\` reads the column ${(0,quote .h)(absent)}, which the golden dataset does not have: it has ${[...columns.keys()].slice(0, 30).map(quote .h).join(', ')}.`, 'Correct the name in the expression, or add the column to the dataset.');
    }
    const read = (name) => {
        const column = columns.get(name);
        return column && ((row) => (0,golden_table .G0)(column, golden.labelled[row]));
    };
    return (0,evaluate .vy)(expression, read, golden.labelled.length);
}


function labelledTexts(golden, name, place) {
    const column = golden.table.columns.get(name);
    if (column !== undefined) {
        return (0,golden_table .Qo)(column, golden.labelled);
    }
    throw new evidence_problem .A(`\`${place}\` names the column ${(0,quote .h)(name)}, which the golden dataset does not have.`, 'Correct the name, or add the column to the dataset.');
}

; 
 
function part(given) {
    return { findings: [], measurements: [], plots: [], notes: [], leads: [], ...given };
}
 
function joined(parts) {
    return {
        findings: parts.flatMap((each) => each.findings),
        measurements: parts.flatMap((each) => each.measurements),
        plots: parts.flatMap((each) => each.plots),
        notes: parts.flatMap((each) => each.notes),
        leads: parts.flatMap((each) => each.leads),
    };
}

 
var judge_words = __webpack_require__(89900);
; 










function judgeFlips(it) {
    const { config } = it;
    const { task } = config;
    if (!(0,row_loss .fy)(task) && !((0,row_loss .JD)(task) && config.flips.tolerance !== undefined))
        return part({});
    const flips = flipsBetween(it.base, it.head, config.flips.tolerance ?? 0, it.alpha);
    const asked = config.flips['max-nfr'];
    const floor = it.noise?.flips.share ?? 0;
    const limit = asked === undefined ? undefined : Math.min(1, asked + floor);
    const outcome = limit === undefined ? null : (0,decide .es)(flips.broken, 'max', limit);
    const verdict = outcome === null ? 'pass' : (0,decide .eS)(outcome, config.undecided);
    const share = measured('nfr', flips.broken, it);
    const broken = limit === undefined || outcome === null
        ? share
        : { ...share, limit: { kind: 'max', value: limit }, outcome, verdict };
    const held = limit === undefined ? '' : `max-nfr ${percent(limit)}${floor > 0 ? ` (${percent(floor)} of it noise)` : ''}`;
    return joined([
        part({
            measurements: [broken, measured('pfr', flips.mended, it)],
            findings: flips.rows.length === 0 ? [] : [brokenRows(it, flips, (0,evidence_finding .xJ)(verdict), held)],
            notes: [note(flips)],
            leads: limit === undefined ? [] : [{ verdict, decided: `${percent(flips.broken.share)} of rows broke`, limit: held }],
        }),
        protectedRows(it, flips),
    ]);
}
 
function protectedRows(it, flips) {
    const where = it.config.flips['must-not-flip'];
    const also = where === undefined ? [] : labelledWhere(it.golden, where, 'model.flips.must-not-flip');
    const flagged = (row) => it.golden.mustStay[row] === true || also[row] === true;
    const broke = flips.rows.filter(flagged);
    const wrong = flips.wrong.filter(flagged);
    const many = Array.from({ length: flips.n }, (_, row) => row).filter(flagged).length;
    return part({
        findings: [
            ...(broke.length === 0 ? [] : [mustNotFlip(it, broke, many)]),
            ...(wrong.length === 0 ? [] : [wrongAlready(it, wrong, many)]),
        ],
        leads: broke.length === 0
            ? []
            : [{ verdict: 'fail', decided: `${broke.length} must-not-flip rows broke`, limit: '0' }],
        notes: where !== undefined && many === 0
            ? [
                {
                    kind: 'unchecked',
                    text: `No row must stay right: ${(0,quote .h)(where)} is true of none.`,
                    mend: 'Correct `model.flips.must-not-flip`.',
                },
            ]
            : [],
    });
}
function measured(id, { share, low, high, method }, it) {
    return {
        id,
        subject: 'model',
        value: share,
        unit: 'share',
        n: { base: it.base.rows, head: it.head.rows },
        interval: { low, high, level: 1 - 2 * (it.alpha ?? 0.05), method },
        method: id === 'nfr' ? 'negative flips: right before, wrong now' : 'positive flips: wrong before, right now',
        verdict: 'pass',
    };
}
function brokenRows(it, flips, severity, held) {
    const shownRows = it.config.flips.show;
    const { broken, mended, n } = flips;
    return {
        rule: 'flips',
        severity,
        confidence: 'certain',
        message: `${(0,judge_words .U9)(broken.count)} ${broken.count === 1 ? 'row' : 'rows'} broke, ${(0,judge_words .U9)(mended.count)} mended`,
        number: `${percent(broken.share)} of ${(0,judge_words .U9)(n)} rows broke, at most ${percent(broken.high)} (${(0,judge_words .pR)(1 - (it.alpha ?? 0.05))} %, exact)${held === '' ? '' : `; ${held}`}`,
        mend: 'Read the rows that broke; flag those that must never break with a `must-not-flip` column of the golden dataset.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/flips`),
        table: table(it, flips.rows.slice(0, shownRows), `Rows that broke, largest loss first (${Math.min(shownRows, broken.count)} of ${(0,judge_words .U9)(broken.count)})`),
    };
}
function mustNotFlip(it, rows, many) {
    return {
        rule: 'must-not-flip',
        severity: 'error',
        confidence: 'certain',
        message: `${(0,judge_words .U9)(rows.length)} ${rows.length === 1 ? 'row' : 'rows'} that must stay right broke`,
        number: `${(0,judge_words .U9)(rows.length)} of ${(0,judge_words .U9)(many)} flagged rows (exact); limit 0`,
        mend: 'Mend the model for these rows; they fail the gate whatever the metrics say.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/must-not-flip`),
        table: table(it, rows.slice(0, it.config.flips.show), 'Flagged rows that broke'),
    };
}
function wrongAlready(it, rows, many) {
    return {
        rule: 'must-not-flip',
        severity: 'note',
        confidence: 'certain',
        message: `${(0,judge_words .U9)(rows.length)} ${rows.length === 1 ? 'row' : 'rows'} that must stay right ${rows.length === 1 ? 'was' : 'were'} wrong already`,
        number: `${(0,judge_words .U9)(rows.length)} of ${(0,judge_words .U9)(many)} flagged rows (exact); no limit`,
        mend: 'Mend the model for these rows, or take the flag away: they protect nothing until the model is right on them.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/must-not-flip/wrong`),
        table: table(it, rows.slice(0, it.config.flips.show), 'Flagged rows that were wrong under the baseline as well'),
    };
}
function table(it, rows, title) {
    const shown = ({ outputs, width, task, texts }, row) => {
        if (task === 'text')
            return shortened(texts?.given[row] ?? '');
        const values = Array.from(outputs.subarray(row * width, (row + 1) * width));
        if (task === 'multiclass')
            return `class ${values.indexOf(Math.max(...values))} (${(0,judge_words .pj)(Math.max(...values))})`;
        const words = values.slice(0, 6).map((value) => (Number.isFinite(value) ? (0,judge_words .pj)(value) : 'not a number'));
        return `${words.join(', ')}${values.length > words.length ? ', …' : ''}`;
    };
    const label = ({ labels, labelWidth, task, texts }, row) => {
        if (task === 'text')
            return shortened(texts?.wanted[row] ?? '');
        if (labelWidth === 1)
            return labels[row];
        return Array.from(labels.subarray(row * labelWidth, (row + 1) * labelWidth)).join(', ');
    };
    return {
        title,
        columns: ['row id', 'label', 'baseline', 'candidate'],
        rows: rows.map((row) => [
            it.golden.ids[it.golden.labelled[row]],
            label(it.base, row),
            shown(it.base, row),
            shown(it.head, row),
        ]),
    };
}
function shortened(text) {
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
function note({ p, relative, broken, mended }) {
    const times = relative === null ? '' : `; ${(0,judge_words .pj)(relative)} of what independent errors would break`;
    return {
        kind: 'method',
        text: `${(0,judge_words .U9)(broken.count)} rows broke and ${(0,judge_words .U9)(mended.count)} were mended (exact McNemar mid-p ${(0,judge_words .E5)(p)}, shown and not deciding)${times}.`,
    };
}
function percent(share) {
    return `${(0,judge_words .pj)(share * 100)} %`;
}

; 


function holm(p) {
    const order = p.map((_, i) => i).sort((i, j) => p[i] - p[j]);
    const adjusted = new Array(p.length).fill(1);
    let running = 0;
    order.forEach((index, place) => {
        running = Math.max(running, Math.min(1, (p.length - place) * p[index]));
        adjusted[index] = running;
    });
    return adjusted;
}

 
var normal_tail = __webpack_require__(95967);
; 


 
const looks = [0.1, 0.25, 0.5, 1];


const spendingBounds = [6.0879, 3.7496, 2.5399, 1.6622];
 
const most = 0.35;


function spentP(p, alpha) {
    if (alpha === undefined)
        return p;
    const look = lookOf(alpha);
    const spent = (whole) => spentBy(looks[look], whole) - spentBy(looks[look - 1] ?? 0, whole);
    if (p <= 0)
        return 0;
    if (p > spent(most))
        return 1;
    let [low, high] = [0, most];
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (spent(middle) >= p)
            high = middle;
        else
            low = middle;
    }
    return p <= alpha ? Math.min(high, 0.05) : high;
}
 
function spentBy(t, whole) {
    return t > 0 && whole > 0 ? 2 * (0,normal_tail .W)(-(0,normal_quantile .Z)(whole / 2) / Math.sqrt(t)) : 0;
}
 
function lookOf(alpha) {
    const apart = spendingBounds.map((bound) => Math.abs(Math.log((0,normal_tail .W)(bound) / alpha)));
    return apart.indexOf(Math.min(...apart));
}

 
var claims = __webpack_require__(79967);
 
var auc_influence = __webpack_require__(30410);
 
var delong = __webpack_require__(50386);
 
var stats_random = __webpack_require__(49376);
 
var model_metric = __webpack_require__(77829);
 
var model_sample = __webpack_require__(25307);
 
var simple_statistics = __webpack_require__(15521);
; 



function binomialDraw(n, p, random) {
    if (!(n > 0) || !(p > 0))
        return 0;
    if (p >= 1)
        return n;
    const mode = Math.min(n, Math.floor((n + 1) * p));
    const odds = p / (1 - p);
    const logs = (0,log_gamma .S)(n + 1) - (0,log_gamma .S)(mode + 1) - (0,log_gamma .S)(n - mode + 1);
    let [below, above] = [mode, mode];
    let down = Math.exp(logs + mode * Math.log(p) + (n - mode) * Math.log1p(-p));
    let up = down;
    let left = random() - down;
     
    while (left >= 0 && (below > 0 || above < n)) {
        if (below > 0) {
            down *= below / ((n - below + 1) * odds);
            below--;
            left -= down;
            if (left < 0)
                return below;
        }
        if (above < n) {
            up *= ((n - above) * odds) / (above + 1);
            above++;
            left -= up;
            if (left < 0)
                return above;
        }
         
        if (down + up < 1e-18)
            return mode;
    }
    return mode;
}

 
var row_bootstrap = __webpack_require__(19536);
 
var sums_by_kind = __webpack_require__(21748);
; 




 
const mostKinds = 64;


function bootstrap(columns, strata, statistic, random, resamples = 2000, weights) {
    const { different, places } = differentColumns(columns);
    const own = new Float64Array(different.length);
    const draw = weights === undefined
        ? (sumsOfKinds(different, strata, own) ?? sumsOfRows(different, strata, own))
        : (weightsOfKinds(different, weights, strata, own) ??
            sumsOfRows(different.map((column) => column.map((value, row) => value * weights[row])), strata, own));
    const sums = new Float64Array(columns.length);
    return Float64Array.from({ length: resamples }, () => {
        draw(random);
        for (let k = 0; k < sums.length; k++)
            sums[k] = own[places[k]];
        return statistic(sums);
    });
}
 
function differentColumns(columns) {
    const different = [];
    const places = columns.map((column) => {
        const known = different.findIndex((one) => one.every((value, row) => value === column[row]));
        return known >= 0 ? known : different.push(column) - 1;
    });
    return { different, places };
}
function sumsOfRows(columns, strata, sums) {
    const draw = (0,row_bootstrap .w$)(columns[0]?.length ?? 0, strata);
    return (random) => {
        const counts = draw(random);
        columns.forEach((column, k) => {
            sums[k] = product(counts, column);
        });
    };
}
 
function product(x, y) {
    const whole = x.length - (x.length % 4);
    let [a, b, c, d] = [0, 0, 0, 0];
    let i = 0;
    for (; i < whole; i += 4) {
        a += x[i] * y[i];
        b += x[i + 1] * y[i + 1];
        c += x[i + 2] * y[i + 2];
        d += x[i + 3] * y[i + 3];
    }
    for (; i < x.length; i++)
        a += x[i] * y[i];
    return a + b + (c + d);
}


function sumsOfKinds(columns, strata, sums) {
    const counted = strata.map((rows) => kindsOf(columns, rows));
    if (counted.some((kinds) => kinds === null))
        return null;
    return (random) => {
        sums.fill(0);
        for (const kinds of counted) {
            let drawn = kinds?.list.reduce((all, { count }) => all + count, 0) ?? 0;
            let rest = drawn;
            for (const { values, count } of kinds?.list ?? []) {
                const times = count === rest ? drawn : binomialDraw(drawn, count / rest, random);
                drawn -= times;
                rest -= count;
                for (let k = 0; k < sums.length; k++)
                    sums[k] = sums[k] + times * values[k];
            }
        }
    };
}
 
function weightsOfKinds(columns, weights, strata, sums) {
    const rows = weights.length;
    const kinds = kindsOf(columns, Uint32Array.from({ length: rows }, (_, row) => row));
    if (kinds === null)
        return null;
    const draw = (0,row_bootstrap .w$)(rows, strata);
    const sumsOf = (0,sums_by_kind .O)(kinds.kindOf, kinds.list.length);
    const drawn = new Float64Array(rows);
    return (random) => {
        times(draw(random), weights, drawn);
        const each = sumsOf(drawn);
        for (let k = 0; k < sums.length; k++) {
            sums[k] = 0;
            kinds.list.forEach(({ values }, kind) => {
                sums[k] = sums[k] + each[kind] * values[k];
            });
        }
    };
}
function times(x, y, into) {
    for (let i = 0; i < into.length; i++)
        into[i] = x[i] * y[i];
}
function kindsOf(columns, rows) {
    const places = new Map();
    const list = [];
    const kindOf = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
        const values = columns.map((column) => column[rows[i]]);
        const key = values.join();
        let place = places.get(key);
        if (place === undefined) {
            if (list.length === mostKinds)
                return null;
            place = list.push({ values, count: 0 }) - 1;
            places.set(key, place);
        }
        list[place].count++;
        kindOf[i] = place;
    }
    return { list, kindOf };
}
 
const fewestBeyond = 10;


function percentileInterval(values, alpha = 0.05) {
    const sorted = Array.from(values.filter((v) => !Number.isNaN(v))).sort((a, b) => a - b);
    if (sorted.length < 0.99 * values.length || alpha * sorted.length < fewestBeyond)
        return null;
    return { low: (0,simple_statistics .Z4)(sorted, alpha), high: (0,simple_statistics .Z4)(sorted, 1 - alpha) };
}

; 
const z95 = 1.6448536269514722;


function pairedScore(pairs, delta) {
    const { b, c, n } = pairs;
    if (n === 0)
        return 0;
     
    const linear = -b - c + (2 * n - b + c) * delta;
    const constant = -c * delta * (1 - delta);
    const root = Math.sqrt(Math.max(0, linear * linear - 8 * n * constant));
    const q = linear > 0 ? (-2 * constant) / (linear + root) : (root - linear) / (4 * n);
    const variance = n * (2 * q + delta * (1 - delta));
    const difference = b - c - n * delta;
    if (difference === 0)
        return 0;
    return variance > 0 ? difference / Math.sqrt(variance) : Math.sign(difference) * Number.POSITIVE_INFINITY;
}


function pairedScoreInterval(pairs, z = z95) {
    if (pairs.n === 0)
        return { low: -1, high: 1 };
    const estimate = (pairs.b - pairs.c) / pairs.n;
    return { low: cross(pairs, z, -1, estimate), high: cross(pairs, -z, estimate, 1) };
}
function cross(pairs, z, from, to) {
    let low = from;
    let high = to;
    for (let i = 0; i < 80; i++) {
        const middle = (low + high) / 2;
        if (pairedScore(pairs, middle) > z)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

; 

 
function meanEstimate(differences) {
    const n = differences.length;
    let sum = 0;
    for (const d of differences)
        sum += d;
    const mean = sum / n;
    let squares = 0;
    let raw = 0;
    let largest = 0;
    for (const d of differences) {
        squares += (d - mean) * (d - mean);
        raw += d * d;
        if (d * d > largest)
            largest = d * d;
    }
    return { n, mean, se: Math.sqrt(squares / (n - 1) / n), largestShare: raw > 0 ? largest / raw : 0 };
}
 
function tInterval(estimate, alpha = 0.05) {
    const { n, mean, se } = estimate;
    if (se === 0)
        return { low: mean, high: mean };
    const reach = studentTQuantile(1 - alpha, n - 1) * se;
    return { low: mean - reach, high: mean + reach };
}
 
function tUpperP(estimate, delta) {
    if (estimate.se === 0)
        return estimate.mean > delta ? 0 : 1;
    return studentTCdf(-(estimate.mean - delta) / estimate.se, estimate.n - 1);
}

; 








function harmOfPairs(pairs, alpha, method = 'paired score interval (Tango 1998)') {
    const { b, c, n } = pairs;
    const value = (b - c) / n;
    return {
        value,
        ...pairedScoreInterval(pairs, (0,normal_quantile .Z)(1 - alpha)),
        level: 1 - 2 * alpha,
        method,
        se: Math.sqrt(Math.max(0, (b + c) / n - value * value) / n),
        upperP: (margin) => (0,normal_tail .W)(pairedScore(pairs, margin)),
        lowerP: (margin) => (0,normal_tail .W)(-pairedScore(pairs, margin)),
        pairs,
        dominated: false,
    };
}
 
function harmOfMean(estimate, alpha, method) {
    if (estimate.n < 2)
        return null;
    return {
        value: estimate.mean,
        ...tInterval(estimate, alpha),
        level: 1 - 2 * alpha,
        method,
        se: estimate.se,
        upperP: (margin) => tUpperP(estimate, margin),
        lowerP: (margin) => estimate.se === 0
            ? Number(estimate.mean >= margin)
            : studentTCdf((estimate.mean - margin) / estimate.se, estimate.n - 1),
        dominated: estimate.largestShare > 0.2,
    };
}
 
function harmOfNormal(value, se, alpha, method) {
    const reach = (0,normal_quantile .Z)(1 - alpha) * se;
    return {
        value,
        low: value - reach,
        high: value + reach,
        level: 1 - 2 * alpha,
        method,
        se,
        upperP: (margin) => (se > 0 ? (0,normal_tail .W)((value - margin) / se) : Number(value <= margin)),
        lowerP: (margin) => (se > 0 ? (0,normal_tail .W)((margin - value) / se) : Number(value >= margin)),
        dominated: false,
    };
}
 
function harmOfDraws(value, draws, alpha, method) {
    const bounds = percentileInterval(draws, alpha);
    if (bounds === null)
        return null;
    const kept = draws.filter((draw) => !Number.isNaN(draw));
    const share = (test) => (kept.filter(test).length + 1) / (kept.length + 1);
    return {
        value,
        ...bounds,
        level: 1 - 2 * alpha,
        method,
        se: meanEstimate(kept).se * Math.sqrt(kept.length),
        upperP: (margin) => share((draw) => draw <= margin),
        lowerP: (margin) => share((draw) => draw >= margin),
        dominated: false,
    };
}


function withVariance(harm, variance, alpha) {
    if (!(variance > 0))
        return harm;
    const method = `${harm.method}, with the variance between runs`;
    const se = Math.sqrt(harm.se * harm.se + variance);
    if (!(harm.se > 0))
        return { ...harmOfNormal(harm.value, se, alpha, method), dominated: harm.dominated };
    const ratio = se / harm.se;
    const drawn = (margin) => harm.value + (margin - harm.value) / ratio;
    return {
        value: harm.value,
        low: harm.value + (harm.low - harm.value) * ratio,
        high: harm.value + (harm.high - harm.value) * ratio,
        level: harm.level,
        method,
        se,
        upperP: (margin) => harm.upperP(drawn(margin)),
        lowerP: (margin) => harm.lowerP(drawn(margin)),
        dominated: harm.dominated,
    };
}

 
var kind_influence = __webpack_require__(85087);
; 


 
const mostOfOne = 0.2;


function influenceOf(score, sample) {
    const influence = known(score, sample);
    if (influence === null)
        return null;
    let [sum, largest] = [0, 0];
    for (const one of influence) {
        sum += one * one;
        largest = Math.max(largest, one * one);
    }
    return largest > mostOfOne * sum ? null : influence;
}
function known(score, sample) {
    if (score.kind === 'weighted')
        return score.influence?.(sample) ?? null;
    if (score.kind !== 'sums' || sample.rows < kind_influence .d)
        return null;
     
    if (sample.task !== 'regression' && sample.task !== 'quantile')
        return null;
    return ofSums(score, sample);
}
 
function ofSums(score, sample) {
    const { rows, weights } = sample;
    const columns = score.columns(sample);
    const sums = (0,model_metric .v2)(columns, weights);
    const influence = new Float64Array(rows);
    for (let k = 0; k < columns.length; k++) {
        const column = columns[k];
        let squares = 0;
        for (let row = 0; row < rows; row++)
            squares += (column[row] * (weights?.[row] ?? 1)) ** 2;
        const step = 1e-2 * Math.sqrt(squares);
        if (step === 0)
            continue;
        const moved = (by) => score.value(sums.map((sum, other) => (other === k ? sum + by : sum))).value;
        const [above, below] = [moved(step), moved(-step)];
        if (above === null || below === null)
            return null;
        const slope = (above - below) / (2 * step);
        for (let row = 0; row < rows; row++) {
            influence[row] = influence[row] + slope * column[row] * (weights?.[row] ?? 1);
        }
    }
    return influence;
}
 
function meanInfluence(score, runs) {
    const each = runs.map((run) => influenceOf(score, run));
    const all = each.filter((one) => one !== null);
    if (all.length < each.length)
        return null;
    return all[0].map((_, row) => all.reduce((sum, one) => sum + one[row], 0) / all.length);
}

 
var label_columns = __webpack_require__(8607);
 
var threshold_blocks = __webpack_require__(84843);
 
var threshold_sweep = __webpack_require__(30561);
; 
 
const enough = 20;


function strataOf(sample) {
    const all = Uint32Array.from({ length: sample.rows }, (_, row) => row);
    if (sample.task !== 'binary' && sample.task !== 'multiclass')
        return [all];
    const labels = [...new Set(sample.labels)].sort((a, b) => a - b);
    const strata = labels.map((label) => all.filter((row) => sample.labels[row] === label));
    return strata.some((rows) => rows.length < enough) ? strata : [all];
}

; 






const resamples = 2000;
 
function resamplingMethod(models, { groups }) {
    return `${models > 1 ? 'paired ' : ''}percentile bootstrap, 2,000 resamples${groups === undefined ? '' : ' of groups'}`;
}


function resampled(score, models, combine, random) {
    const [first] = models.flat();
    const groups = first.groups === undefined ? null : membersOf(first.groups);
    const units = groups?.length ?? first.rows;
    const strata = groups === null ? strataOf(first) : [Uint32Array.from({ length: units }, (_, group) => group)];
    if (score.kind === 'sums')
        return fromSums(score, models, combine, { groups, strata, random });
    let values;
    const plain = groups === null && first.weights === undefined;
    const own = new Float64Array(plain ? 0 : first.rows);
    const statistic = (drawn) => {
        if (!plain)
            spread(drawn, own, groups, first.weights);
        const weights = plain ? drawn : own;
        values ??= models.map((runs) => runs.map((run) => prepared(score, run)));
        return combine(values.map((runs) => mean(runs.map((value) => value(weights)))));
    };
    const ofMany = first.weights === undefined ? ofPacked(score, models, combine, groups) : null;
    if (ofMany !== null)
        return (0,row_bootstrap .tb)(units, strata, ofMany, statistic, random, resamples);
    return (0,row_bootstrap .NL)(units, strata, statistic, random, resamples);
}
 
function ofPacked(score, models, combine, groups) {
    if (score.kind !== 'weighted' || score.prepareDrawn === undefined)
        return null;
    const prepare = score.prepareDrawn;
    const values = models.map((runs) => runs.map((run) => prepare(run)));
    const own = new Int32Array(groups === null ? 0 : 4 * (models[0]?.[0]?.rows ?? 0));
    return (drawn) => {
        groups?.forEach((rows, group) => {
            for (const row of rows)
                for (let k = 0; k < 4; k++)
                    own[4 * row + k] = drawn[4 * group + k];
        });
        const counts = groups === null ? drawn : own;
        const each = values.map((runs) => runs.map((value) => value(counts)));
        return Array.from({ length: row_bootstrap .xc }, (_, k) => combine(each.map((runs) => mean(runs.map((of) => of[k])))));
    };
}
function fromSums(score, models, combine, { groups, strata, random }) {
    const runs = models.flat();
    const columns = runs.map((run) => score.columns(run).map((column) => (groups === null ? column : ofGroups(column, groups, run.weights))));
    const width = columns[0]?.length ?? 0;
    const statistic = (sums) => {
        let run = 0;
        const own = () => score.value(sums.subarray(run * width, ++run * width)).value ?? Number.NaN;
        return combine(models.map((model) => mean(model.map(own))));
    };
    const weights = groups === null ? models[0]?.[0]?.weights : undefined;
    return bootstrap(columns.flat(), strata, statistic, random, resamples, weights);
}
 
function ofGroups(column, groups, weights) {
    const value = (row) => column[row] * (weights?.[row] ?? 1);
    return Float64Array.from(groups, (rows) => rows.reduce((sum, row) => sum + value(row), 0));
}
function prepared(score, run) {
    if (score.kind === 'auc') {
        const { labels, outputs } = run;
        const sweep = (0,threshold_blocks .w)(outputs, (row) => labels[row] === 1, 2 * (0,label_columns .RO)(labels, 1) > run.rows ? 1 : 0);
        return (weights) => (0,threshold_sweep .yr)(sweep(weights));
    }
    if (score.kind === 'weighted') {
        const value = score.prepare(run);
        return (weights) => value(weights).value ?? Number.NaN;
    }
    throw new Error('means are not resampled');
}
 
function spread(drawn, into, groups, weights) {
    if (groups === null)
        into.set(drawn);
    groups?.forEach((rows, group) => {
        for (const row of rows)
            into[row] = drawn[group];
    });
    if (weights === undefined)
        return;
    for (let row = 0; row < into.length; row++)
        into[row] = into[row] * weights[row];
}
function membersOf(groups) {
    const members = new Map();
    groups.forEach((group, row) => {
        const rows = members.get(group);
        if (rows === undefined)
            members.set(group, [row]);
        else
            rows.push(row);
    });
    return Array.from(members.values(), (rows) => Uint32Array.from(rows));
}
function mean(values) {
    return values.reduce((sum, v) => sum + v, 0) / values.length;
}

 
var units = __webpack_require__(74087);
; 














function compare(metric, base, head, options) {
    const runs = { base: (0,units .k)(base), head: (0,units .k)(head) };
    const [first, second] = [valuesOf(metric, runs.base), valuesOf(metric, runs.head)];
    const values = { base: meanOf(first), head: meanOf(second) };
    const score = metric.scores[base.task];
    if (score === undefined || score.kind === 'number' || values.base.value === null || values.head.value === null)
        return { ...values, n: base.rows, harm: null };
    const alpha = options.alpha ?? 0.05;
    const extra = (options.scale ** 2 * varianceOf(first)) / first.length + varianceOf(second) / second.length;
    const sign = metric.direction === 'higher' ? 1 : -1;
     
    const value = sign * (options.scale * values.base.value - values.head.value) + 0;
    if (score.kind === 'proportion' || score.kind === 'mean') {
        const [was, is] = [(0,units .$)(score, runs.base), (0,units .$)(score, runs.head)];
        const harm = ofScores(score, was, is, {
            sign,
            scale: options.scale,
            alpha,
            exact: first.length === 1 && second.length === 1,
        });
        return { ...values, n: was.scores.length, harm: harm && withVariance(harm, extra, alpha) };
    }
    const areas = score.kind === 'auc' && (0,model_sample ._4)(base) >= 20;
    const smooth = areas ? null : byInfluences(score, runs);
    const harm = areas
        ? ofAreas(runs.base, runs.head, options.scale, alpha)
        : smooth !== null
            ? ofInfluences(value, smooth, base, { sign, scale: options.scale, alpha })
            : harmOfDraws(value, resampled(score, [runs.base, runs.head], ([a = Number.NaN, b = Number.NaN]) => sign * (options.scale * a - b), (0,stats_random .I)(options.seed, options.stream)), alpha, resamplingMethod(2, base));
    return { ...values, n: base.rows, harm: harm && withVariance(harm, extra, alpha) };
}
function valuesOf(metric, runs) {
    return runs.map((run) => (0,model_metric ._3)(metric, run));
}
function meanOf(values) {
    const undefinedOne = values.find((each) => each.value === null);
    if (undefinedOne !== undefined)
        return undefinedOne;
    return { value: values.reduce((sum, { value }) => sum + value, 0) / values.length };
}
 
function varianceOf(values) {
    if (values.length < 2)
        return 0;
    const mean = meanOf(values).value;
    return values.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
function ofScores(score, was, is, { sign, scale, alpha, exact }) {
    const { weights, groups } = was;
    const plain = weights === undefined && groups === undefined;
    const differences = was.scores.map((v, i) => sign * (scale * v - is.scores[i]));
    if (score.kind === 'proportion' && exact && scale === 1) {
        if (plain)
            return harmOfPairs(discordant(differences), alpha);
        return ofEffectiveRows(differences, was, alpha);
    }
    const estimate = clusteredMean(differences, weights, groups);
    const over = groups === undefined ? '' : ` over ${estimate.n} groups`;
    return harmOfMean(estimate, alpha, `paired t interval${over}${weights === undefined ? '' : ', weighted'}`);
}
function discordant(differences) {
    let [b, c] = [0, 0];
    for (const difference of differences) {
        if (difference > 0)
            b++;
        else if (difference < 0)
            c++;
    }
    return { b, c, n: differences.length };
}


function ofEffectiveRows(differences, { weights, groups }, alpha) {
    const rows = differences.length;
    const { mean, se, n: units } = clusteredMean(differences, weights, groups);
    if (units < 2)
        return null;
    const share = (sign) => clusteredMean(differences.map((d) => (d * sign > 0 ? 1 : 0)), weights).mean;
    const [b, c] = [share(1), share(-1)];
    const variance = Math.max(0, b + c - mean * mean);
    const found = variance > 0 && se > 0 ? variance / (se * se) : effectiveRows(rows, weights, groups);
    const n = Math.min(rows, found) * ((0,normal_quantile .Z)(1 - alpha) / studentTQuantile(1 - alpha, units - 1)) ** 2;
    const what = groups === undefined ? 'weighted rows' : `${units} groups`;
    const method = `paired score interval (Tango 1998) on ${Math.round(n)} effective rows of ${what}`;
    const { pairs: _, ...harm } = harmOfPairs({ b: b * n, c: c * n, n }, alpha, method);
    return harm;
}
function ofAreas(base, head, scale, alpha) {
    const [first] = base;
    const { labels, weights, groups } = first;
    if (base.length === 1 && head.length === 1 && weights === undefined && groups === undefined) {
        const area = (0,delong .C)(labels, first.outputs, head[0].outputs);
        const variance = scale * scale * area.varFirst + area.varSecond - 2 * scale * area.covariance;
        const se = Math.sqrt(Math.max(0, variance));
        return harmOfNormal(scale * area.first - area.second, se, alpha, 'paired DeLong interval (DeLong et al. 1988)');
    }
    const average = (runs) => {
        const each = runs.map((run) => (0,auc_influence .V)(labels, run.outputs, weights));
        const mean = (pick) => each.reduce((sum, one) => sum + pick(one), 0) / each.length;
        return {
            auc: mean((one) => one.auc),
            influence: labels.map((_, row) => mean((one) => one.influence[row])),
        };
    };
    const [was, is] = [average(base), average(head)];
    const influence = was.influence.map((v, row) => labels.length * (scale * v - is.influence[row]));
    const { se, n } = clusteredMean(influence, undefined, groups);
    const mean = scale * was.auc - is.auc;
    const over = groups === undefined ? '' : ` over ${n} groups (Obuchowski 1997)`;
    const estimate = { n, mean, se, largestShare: 0 };
    return harmOfMean(estimate, alpha, `paired interval of placements${over}`);
}
 
function byInfluences(score, runs) {
    const base = meanInfluence(score, runs.base);
    const head = base === null ? null : meanInfluence(score, runs.head);
    return base === null || head === null ? null : { base, head };
}
 
function ofInfluences(value, { base, head }, { rows, groups }, { sign, scale, alpha }) {
    const influence = base.map((was, row) => sign * rows * (scale * was - head[row]));
    const { se, n } = clusteredMean(influence, undefined, groups);
    const over = groups === undefined ? '' : ` over ${n} groups`;
    const estimate = { n, mean: value, se, largestShare: 0 };
    return harmOfMean(estimate, alpha, `paired interval of row influences${over} (infinitesimal jackknife, Efron 1982)`);
}

 
var decision_detectable = __webpack_require__(69013);
; 


function predictionPoweredMean(values, predicted, unlabelled) {
    const n = values.length;
    const others = unlabelled.length;
    const all = new Float64Array(n + others);
    all.set(predicted);
    all.set(unlabelled, n);
    const [spread, own, given] = [variance(all), variance(predicted), variance(values)];
    const together = covariance(values, predicted);
    const lambda = others === 0 || !(spread > 0) ? 0 : together / ((1 + n / others) * spread);
    const rest = variance(values.map((value, i) => value - lambda * predicted[i]));
    return {
        mean: prediction_powered_mean_mean(values) + (lambda === 0 ? 0 : lambda * (prediction_powered_mean_mean(unlabelled) - prediction_powered_mean_mean(predicted))),
        se: Math.sqrt(rest / n + (others === 0 ? 0 : (lambda * lambda * spread) / others)),
        lambda,
        correlation: own > 0 && given > 0 ? together / Math.sqrt(own * given) : 0,
    };
}
function prediction_powered_mean_mean(values) {
    return values.reduce((sum, v) => sum + v, 0) / values.length;
}
function variance(values) {
    return covariance(values, values);
}
function covariance(a, b) {
    const [first, second] = [prediction_powered_mean_mean(a), prediction_powered_mean_mean(b)];
    let sum = 0;
    for (let i = 0; i < a.length; i++)
        sum += (a[i] - first) * (b[i] - second);
    return sum / (a.length - 1);
}

; 



const least = 100;


function harmByPeople(judge, people, scale, alpha) {
    const known = (row) => !Number.isNaN(people[row]);
    const rows = people.filter((_, row) => known(row)).length;
    if (rows < least)
        return null;
     
    const harms = (of, keep) => of.filter((_, row) => keep(row)).map((p) => scale * (1 - p) - p);
    const values = harms(people, known);
    const others = harms(judge, (row) => !known(row));
    const { mean, se, correlation } = predictionPoweredMean(values, harms(judge, known), others);
    if (Math.abs(correlation) < 0.3) {
        const alone = harmOfMean(meanEstimate(values), alpha, `paired t interval of ${rows} rows judged by people`);
        return alone === null ? null : { harm: alone, rows, correlation };
    }
    const method = `prediction-powered interval (PPI++) of ${rows} rows judged by people and ${others.length} by the judge`;
    return { harm: harmOfNormal(mean, se, alpha, method), rows, correlation };
}

; 


const mostClasses = 100;


function sharpened(metric, labelled, unlabelled, scale, alpha) {
    const { base } = labelled;
    const score = metric.scores[base.task];
    const no = (reason) => ({ harm: null, reason });
    if (metric.program !== undefined)
        return no('its values come from a program, which is asked about labelled rows alone');
    if (score === undefined || (score.kind !== 'mean' && score.kind !== 'proportion') || score.per === 'query')
        return no('it is no mean of row scores');
    if (base.weights !== undefined || base.groups !== undefined || base.repeats !== undefined)
        return no('rows with weights, groups or repeated runs are judged by their labels alone');
    if (base.columns !== undefined)
        return no('rows with columns of their own are judged by their labels alone');
    const classes = base.task === 'binary' ? 2 : base.task === 'multiclass' ? base.width : 0;
    if (classes === 0 || classes > mostClasses)
        return no('its labels cannot be predicted from outputs');
    if (base.rows < 100)
        return no(`${base.rows} labelled rows, where 100 are needed`);
    const sign = metric.direction === 'higher' ? 1 : -1;
    const rowHarms = (pair) => {
        const [was, is] = [score.rows(pair.base), score.rows(pair.head)];
        return was.map((value, row) => sign * (scale * value - is[row]));
    };
    const expected = (pair) => expectation(pair, classes, rowHarms);
    const [values, own, others] = [rowHarms(labelled), expected(labelled), expected(unlabelled)];
    if ([values, own, others].some((each) => each.some((value) => !Number.isFinite(value))))
        return no('a row does not count, or an output is no probability');
    if (values.filter((value) => value !== 0).length < 20)
        return no('the models differ on fewer than 20 labelled rows');
    const { mean, se, correlation } = predictionPoweredMean(values, own, others);
    if (Math.abs(correlation) < 0.3)
        return no(`the correlation of harm and prediction is ${correlation.toFixed(2)}`);
    const method = `prediction-powered interval (PPI++) with ${others.length} unlabelled rows`;
    return { harm: harmOfNormal(mean, se, alpha, method), correlation, rows: others.length };
}
 
function expectation(pair, classes, harms) {
    const { base, head } = pair;
    const expected = new Float64Array(base.rows);
    for (let label = 0; label < classes; label++) {
        const labels = new Float64Array(base.rows).fill(label);
        const ifSo = harms({ base: { ...base, labels }, head: { ...head, labels } });
        for (let row = 0; row < base.rows; row++) {
            const p = (probability(base, row, label) + probability(head, row, label)) / 2;
            expected[row] = expected[row] + p * ifSo[row];
        }
    }
    return expected;
}
function probability({ outputs, width }, row, label) {
    const p = outputs[width === 1 ? row : row * width + label];
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    return width === 1 && label === 0 ? 1 - p : p;
}

 
var claim_words = __webpack_require__(37809);
; 















function ownInterval(metric, sample, seed, stream, alpha = 0.05) {
    const value = (0,model_metric ._3)(metric, sample).value;
    const score = metric.scores[sample.task];
    if (value === null || score === undefined)
        return null;
    if (score.kind === 'auc' && (0,model_sample ._4)(sample) >= 20)
        return ofArea(value, sample, alpha);
    if (score.kind === 'proportion' || score.kind === 'mean') {
        const { scores, weights, groups } = (0,units .$)(score, [sample]);
        if (score.kind === 'proportion') {
            const { share: _, ...bounds } = shareInterval(scores, weights, groups, alpha);
            return { value, ...bounds, n: scores.length };
        }
        const estimate = clusteredMean(scores, weights, groups);
        const method = groups === undefined ? 't interval' : `t interval over ${estimate.n} groups`;
        return estimate.n < 2 ? null : { value, ...tInterval(estimate, alpha), method, n: scores.length };
    }
    if (score.kind === 'number')
        return score.extreme ? ofExtreme(metric, value, sample) : null;
    const influence = influenceOf(score, sample);
    if (influence !== null)
        return ofInfluence(value, influence, sample, alpha);
    const draws = resampled(score, [[sample]], ([own = Number.NaN]) => own, (0,stats_random .I)(seed, stream));
    const bounds = percentileInterval(draws, alpha);
    return bounds === null ? null : { value, ...bounds, method: resamplingMethod(1, sample), n: sample.rows };
}
function ofExtreme({ direction }, value, { rows }) {
    const bounds = direction === 'lower' ? { low: value, high: Infinity } : { low: -Infinity, high: value };
    return { value, ...bounds, method: 'extreme of these rows', n: rows };
}
function ofArea(value, sample, alpha) {
    const { labels, outputs, weights, groups, rows } = sample;
    if (weights === undefined && groups === undefined) {
        const reach = (0,normal_quantile .Z)(1 - alpha) * Math.sqrt((0,delong .C)(labels, outputs, outputs).varFirst);
        return { value, low: value - reach, high: value + reach, method: 'DeLong interval', n: rows };
    }
    const influence = (0,auc_influence .V)(labels, outputs, weights).influence.map((v) => v * rows);
    const estimate = { ...clusteredMean(influence, undefined, groups), mean: value };
    return { value, ...tInterval(estimate, alpha), method: 'interval of placements (Obuchowski 1997)', n: rows };
}
function ofInfluence(value, influence, { rows, groups }, alpha) {
    const parts = influence.map((each) => each * rows);
    const estimate = { ...clusteredMean(parts, undefined, groups), mean: value };
    const method = 'interval of row influences (infinitesimal jackknife, Efron 1982)';
    return estimate.n < 2 ? null : { value, ...tInterval(estimate, alpha), method, n: rows };
}

; 






 
function judgeLimits(it, { metric, min, max, undecided }) {
    const kinds = [['min', min], ['max', max]];
    return joined(kinds.flatMap(([kind, value]) => (value === undefined ? [] : [limit(metric, { kind, value, undecided }, it)])));
}
 
function ended(bound) {
    return Number.isFinite(bound) ? bound : null;
}
function limit(metric, { kind, value, undecided }, it) {
    const own = ownInterval(metric, it.head, it.seed, `limit/${metric.id}`, it.alpha);
    const level = 1 - 2 * (it.alpha ?? 0.05);
    const head = (0,model_metric ._3)(metric, it.head);
    const base = (0,model_metric ._3)(metric, it.base).value;
    const outcome = own === null ? null : (0,decide .es)(own, kind, value);
    const verdict = head.value === null ? 'fail' : (0,decide .eS)(outcome ?? 'undecided', undecided);
    const held = `${kind} ${(0,judge_words .pj)(value)}`;
    const interval = own === null ? '' : ` [${(0,judge_words .pj)(own.low)}, ${(0,judge_words .pj)(own.high)}]`;
    const shown = head.value === null ? 'undefined' : `${head.value.toFixed(4)}${interval}`;
    const reason = head.value === null ? head.reason : own === null ? 'no interval could be computed' : null;
    const word = outcome === 'outside' ? `is ${kind === 'min' ? 'below' : 'above'} its limit` : 'is too near its limit to say';
    const finding = {
        rule: `${(0,model_metric .Y)(metric)}-limit`,
        severity: (0,evidence_finding .xJ)(verdict),
        confidence: 'high',
        message: `${metric.title} of the candidate ${head.value === null ? 'is undefined' : word}`,
        number: `${shown} (${(0,judge_words .pR)(level)} %, ${own?.method ?? 'no interval'}), n = ${(0,judge_words .U9)(own?.n ?? it.head.rows)}; ${held}`,
        mend: 'Mend the model, add golden rows, or change the limit in a change of its own.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${metric.id}/${kind}`),
    };
    return part({
        measurements: [
            {
                id: metric.id,
                subject: 'candidate',
                value: head.value,
                ...(reason === null ? {} : { reason }),
                unit: metric.unit,
                base,
                head: head.value,
                n: { head: own?.n ?? it.head.rows },
                ...(own === null
                    ? {}
                    : { interval: { low: ended(own.low), high: ended(own.high), level, method: own.method } }),
                limit: { kind, value },
                outcome: outcome ?? 'undecided',
                verdict,
            },
        ],
        findings: outcome === 'within' ? [] : [finding],
        leads: [{ verdict, decided: `${metric.title} ${shown}`, limit: held }],
    });
}

 
var signed_change = __webpack_require__(39690);
; 

















function judgeMetrics(it, gated) {
    const compared = gated.flatMap(({ metric, claims, undecided }) => claims.map((claim) => ({ metric, claim, undecided, comparison: comparisonOf(metric, claim, it) })));
    const p = compared.map(({ comparison: { harm }, claim }) => (harm === null ? 1 : (0,claims .t_)(claim, harm)));
     
    const adjusted = holm(p.length > 1 ? p.map((each) => spentP(each, it.alpha)) : p);
    const judged = compared.map((each, i) => decided(each, p[i], adjusted[i]));
    return joined([
        part({
            measurements: judged.map(measurement),
            findings: judged.flatMap((each) => finding(each, it)),
            leads: judged.map(lead),
            plots: intervalPlot(judged),
            notes: [...judged.filter(neverPasses).map(zeroMargin), ...unlabelledNotes(it, judged)],
        }),
        ...gated.map((each) => judgeLimits(it, each)),
    ]);
}
function comparisonOf(metric, { margin }, it) {
    const options = { scale: margin.scale, seed: it.seed, stream: `metric/${metric.id}`, alpha: it.alpha ?? 0.05 };
    const found = withPeople(compare(metric, it.base, it.head, options), metric, margin.scale, it);
    if (it.unlabelled === undefined || found.harm === null)
        return found;
    const { harm } = sharpened(metric, it, it.unlabelled, margin.scale, options.alpha);
    return harm === null ? found : { ...found, harm };
}
 
function withPeople(found, { program }, scale, it) {
    const people = program && it.people?.get(program.key);
    const judge = program && it.head.scored?.[0]?.rows.get(program.key);
    const { weights, groups } = it.head;
    if (people === undefined || judge === undefined || weights !== undefined || groups !== undefined)
        return found;
    const own = harmByPeople(judge, people, scale, it.alpha ?? 0.05);
    return own === null ? found : { ...found, harm: own.harm };
}
 
function unlabelledNotes(it, judged) {
    const { unlabelled } = it;
    if (unlabelled === undefined)
        return [];
    const rows = (0,judge_words .U9)(unlabelled.base.rows);
    const metrics = [...new Set(judged.map(({ metric }) => metric))];
    return metrics.map((metric) => {
        const one = sharpened(metric, it, unlabelled, 1, 0.05);
        const text = one.harm === null
            ? `The ${rows} rows without a label say nothing about ${metric.title}: ${one.reason}.`
            : `The ${rows} rows without a label sharpen ${metric.title} (PPI++, correlation ${(0,judge_words .pj)(one.correlation)}), if labels are missing at random, as \`missing-labels\` says.`;
        return { kind: 'method', text };
    });
}
function decided(it, raw, adjusted) {
    const { base, head, harm } = it.comparison;
    if (head.value === null || base.value === null) {
        const both = `baseline: ${base.value === null ? base.reason : 'defined'}; candidate: ${head.value === null ? head.reason : 'defined'}`;
         
        const verdict = base.value === null ? 'error' : 'fail';
        return { ...it, p: null, outcome: null, reason: `undefined: ${both}`, verdict };
    }
    if (it.claim.margin.relative !== null && base.value <= 0) {
        const reason = `relative margin of a baseline of ${base.value}: it has a meaning only above 0`;
        return { ...it, p: null, outcome: null, reason, verdict: 'error' };
    }
    if (harm === null) {
        const reason = it.metric.program?.kind === 'number' ? claim_words .ax : 'no interval could be computed';
        return { ...it, p: null, outcome: 'undecided', reason, verdict: it.undecided };
    }
    const first = (0,claims .f3)(it.claim, harm);
    const reason = whyUndecided(first, harm.dominated, adjusted, harm.low) ??
        (it.claim.kind === 'drop' && first === 'undecided' ? 'no loss is proven' : null);
    const capped = reason === claim_words .BP || reason === claim_words .Sx;
    const outcome = capped ? 'undecided' : first;
    const left = (0,claims .R2)(it.claim) && !capped ? 'pass' : it.undecided;
    return { ...it, p: { raw, adjusted }, outcome, reason, verdict: (0,decide .eS)(outcome, left) };
}
function whyUndecided(outcome, dominated, adjusted, low) {
    if (outcome !== 'undecided' && dominated)
        return claim_words .BP;
    const fails = outcome === 'worse' || outcome === 'changed' || outcome === 'outside';
    if (fails && adjusted > 0.05)
        return claim_words .Sx;
    return outcome === 'undecided' && low > 0 ? claim_words .v3 : null;
}
function measurement({ metric, claim, comparison, p, outcome, reason, verdict }) {
    const { base, head, n, harm } = comparison;
    const change = harm === null ? null : (0,signed_change .b)(metric, harm);
    const detectable = harm === null ? null : (0,decision_detectable .tB)(harm);
    const most = claim.margin.margin;
    return {
        id: metric.id,
        subject: 'model',
        value: change?.value ?? null,
        ...(reason === null ? {} : { reason }),
        unit: metric.unit === 'share' ? 'points' : metric.unit,
        base: base.value,
        head: head.value,
        n: { base: n, head: n },
        ...(harm === null || change === null
            ? {}
            : { interval: { low: change.low, high: change.high, level: harm.level, method: harm.method } }),
        ...(p === null ? {} : { p }),
        limit: claim.kind !== 'gain'
            ? { kind: 'margin', value: most }
            : metric.direction === 'higher'
                ? { kind: 'max', value: most }
                : { kind: 'min', value: 0 - most },
        ...(detectable === null ? {} : { detectable }),
        method: (0,claim_words .NY)(claim),
        ...(outcome === null ? {} : { outcome }),
        verdict,
    };
}
function lead({ metric, claim, comparison, outcome, reason, verdict }) {
    const { harm } = comparison;
    const { base, head } = comparison;
    const values = base.value === null || head.value === null ? 'undefined' : `${(0,judge_words .pj)(base.value)} → ${(0,judge_words .pj)(head.value)}`;
    const change = harm === null ? values : (0,judge_words .Zb)(metric, harm);
    const known = reason === claim_words .v3 ? reason : 'undecided';
    const word = outcome === 'undecided' && verdict !== 'pass' ? `, ${known}` : '';
    return { verdict, decided: `${metric.title} ${change}${word}`, limit: (0,claim_words .Rs)(metric, claim) };
}
function finding(judged, it) {
    const { metric, claim, comparison, outcome, verdict } = judged;
    const clear = outcome === 'not-worse' || outcome === 'equivalent' || outcome === 'within';
    if (clear || (outcome === 'undecided' && verdict === 'pass' && (0,claims .R2)(claim)))
        return [];
    const rule = claim.kind === 'gain' ? 'max-gain' : claim.kind === 'equal' ? 'not-equal' : (0,model_metric .Y)(metric);
    const about = rule === (0,model_metric .Y)(metric) ? metric.id : `${metric.id}/${rule}`;
    return [
        {
            rule,
            severity: (0,evidence_finding .xJ)(verdict),
            confidence: outcome === 'undecided' ? 'medium' : 'high',
            message: (0,claim_words .bD)(judged),
            detail: (0,claim_words .Rw)(judged),
            number: (0,judge_words .WW)(metric, comparison, claim.margin, (0,claim_words .Rs)(metric, claim)),
            mend: (0,claim_words .U7)(judged),
            locations: [{ path: it.path }],
            fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${about}/${outcome ?? 'undefined'}`),
            plot: 'metrics',
        },
    ];
}
function neverPasses({ claim: { kind, margin } }) {
    return kind === 'margin' && margin.margin === 0 && margin.relative === null;
}
function zeroMargin({ metric }) {
    return {
        kind: 'policy',
        text: `The margin of ${metric.title} is 0: an equal model can never pass it, only a better one.`,
        mend: 'Set `margin` to the largest loss that does not matter, or `fail-on: proven-drop` to fail only on a proven loss.',
    };
}
 
function intervalPlot(judged) {
    const drawn = judged.flatMap(({ metric, claim: { kind, margin }, comparison: { harm } }) => harm === null || margin.margin === 0 || kind === 'gain'
        ? []
        : [{ title: metric.title, harm, margin: margin.margin }]);
    if (drawn.length === 0)
        return [];
    const scaled = (pick) => drawn.map(({ harm, margin }) => harm[pick] / margin);
    return [
        {
            id: 'metrics',
            kind: 'intervals',
            title: 'Loss of the candidate, as a multiple of the margin',
            x: { label: 'metric', values: drawn.map(({ title }) => title) },
            y: { label: `loss / margin (${(0,judge_words .pR)(drawn[0]?.harm.level ?? 0.9)} % interval)` },
            series: [{ name: 'candidate', values: scaled('value'), low: scaled('low'), high: scaled('high') }],
            mark: 1,
        },
    ];
}

; 



 
function decidesEarly(it, gated) {
    const { measurements } = judgeMetrics(it, gated);
    const flips = judgeFlips(it).measurements.filter(({ limit }) => limit !== undefined);
    return [...measurements, ...flips].every(({ outcome }) => outcome !== undefined && outcome !== 'undecided');
}


function needMeans(config, gated, grouped) {
    if (!config['early-stop'])
        return;
    const other = gated.find(({ metric, claims }) => {
        if (metric.program !== undefined)
            return true;
        const score = metric.scores[config.task];
        return claims.length > 0 && score?.kind !== 'mean' && score?.kind !== 'proportion';
    });
    if (other === undefined && !grouped)
        return;
    throw new evidence_problem .A(`\`model.early-stop\` serves means of row scores of independent rows: ${other === undefined ? 'the golden rows have groups' : `${other.metric.id} is none`}.`, 'Remove `early-stop`, or gate by means of row scores such as accuracy, log-loss or mae.');
}

; 

 
function noiseBetween(first, second, tolerance) {
    const { rows, width } = first;
    let [differing, largest] = [0, 0];
    for (let row = 0; row < rows; row++) {
        let same = first.texts?.given[row] === second.texts?.given[row];
        for (let at = row * width; at < (row + 1) * width; at++) {
            const [a, b] = [first.outputs[at], second.outputs[at]];
            if (Object.is(a, b))
                continue;
            same = false;
            const distance = Math.abs(a - b);
            if (distance > largest)
                largest = distance;
        }
        if (!same)
            differing++;
    }
    return { rows, differing, largest, flips: flipsBetween(first, second, tolerance).broken };
}

; 





function judgeSameOutputs(it) {
    const { rows, differing } = noiseBetween(it.base, it.head, 0);
    if (rows === 0 || differing > 0)
        return part({});
    return part({
        findings: [
            {
                rule: 'same-outputs',
                severity: 'warning',
                confidence: 'medium',
                message: 'the candidate is another file than the baseline, and answers the same to the last bit',
                detail: 'A program that opens a file of its own, not the one that it is told, makes one model of both: nothing was then compared.',
                number: `${(0,judge_words .U9)(rows)} of ${(0,judge_words .U9)(rows)} rows (counted)`,
                mend: 'Have the program open `{model}` (with `--call`: the path in the environment variable `ASSAY_MODEL`). Where both files hold the same model, nothing is to be done.',
                locations: [{ path: it.path }],
                fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/same-outputs`),
            },
        ],
        leads: [{ verdict: 'warn', decided: 'other file, same outputs', limit: 'the candidate was loaded' }],
    });
}

 
var verdict = __webpack_require__(41324);
 
var neighbours = __webpack_require__(88383);
; 


 
const agreement_most = 1000;


function agreementOf(base, head, k) {
    const rows = Math.min(agreement_most, base.rows);
    if (rows <= k)
        return null;
    const picked = Array.from({ length: rows }, (_, i) => Math.floor((i * base.rows) / rows));
    const [first, second] = [vectorsOf(base, picked), vectorsOf(head, picked)];
    const cka = alignment(gram(centred(first)), gram(centred(second)));
    const directed = [...first, ...second].every((vector) => agreement_length(vector) > 0);
    if (!directed || isOnePoint(first) || isOnePoint(second) || !Number.isFinite(cka))
        return null;
    const [near, far] = [gram(first.map(unit)), gram(second.map(unit))];
    let shared = 0;
    for (let row = 0; row < rows; row++) {
        const own = nearest(near, row, rows, k);
        for (const other of nearest(far, row, rows, k))
            if (own.has(other))
                shared++;
    }
    return { overlap: shared / (rows * k), cka, rows };
}
 
function gram(vectors) {
    const rows = vectors.length;
    const products = new Float64Array(rows * rows);
    vectors.forEach((vector, i) => {
        for (let j = 0; j <= i; j++) {
            const product = (0,neighbours .Om)(vector, vectors[j]);
            products[i * rows + j] = product;
            products[j * rows + i] = product;
        }
    });
    return products;
}
 
function alignment(first, second) {
    return (0,neighbours .Om)(first, second) / Math.sqrt((0,neighbours .Om)(first, first) * (0,neighbours .Om)(second, second));
}
 
function nearest(products, row, rows, k) {
    const own = products.slice(row * rows, (row + 1) * rows);
    own[row] = Number.NEGATIVE_INFINITY;
    return new Set((0,threshold_sweep .Ut)(own).subarray(0, k));
}
function vectorsOf({ outputs, width }, picked) {
    return picked.map((row) => outputs.subarray(row * width, (row + 1) * width));
}
 
function centred(vectors) {
    const means = new Float64Array(vectors[0]?.length ?? 0);
    for (const vector of vectors) {
        for (let k = 0; k < means.length; k++)
            means[k] = means[k] + vector[k] / vectors.length;
    }
    return vectors.map((vector) => vector.map((value, k) => value - means[k]));
}
 
function isOnePoint(vectors) {
    const spread = Math.max(...centred(vectors).map(agreement_length));
    return spread <= 1e-12 * Math.max(...vectors.map(agreement_length));
}
function unit(vector) {
    const size = agreement_length(vector);
    return vector.map((value) => value / size);
}
function agreement_length(vector) {
    return Math.sqrt((0,neighbours .Om)(vector, vector));
}

; 


const agreement_neighbours = 10;


function judgeAgreement({ base, head }) {
    const agreement = base.task === 'embedding' ? agreementOf(base, head, agreement_neighbours) : null;
    if (agreement === null)
        return part({});
    const { overlap, cka, rows } = agreement;
    const recorded = (id, value, unit, method) => ({
        ...{ id, subject: 'model', value, unit, n: { base: rows, head: rows } },
        method: `${method}; recorded, not judged`,
        verdict: 'pass',
    });
    return part({
        measurements: [
            recorded(`neighbour-overlap@${agreement_neighbours}`, overlap, 'share', 'share of the nearest rows that both models give'),
            recorded('linear-cka', cka, '', 'linear centred kernel alignment of both models’ vectors (Kornblith et al. 2019)'),
        ],
    });
}

; 




 
function judgeBrokenOutputs(it) {
    const rows = (0,model_sample ._z)(it.head);
    if (rows.length === 0)
        return part({});
    const ids = Array.from(rows.subarray(0, 10), (row) => it.golden.ids[it.golden.labelled[row]]);
    const shown = `${ids.map(quote .h).join(', ')}${rows.length > ids.length ? ', …' : ''}`;
    return part({
        findings: [
            {
                rule: 'output-not-finite',
                severity: 'error',
                confidence: 'certain',
                message: `the candidate's output is not a finite number on ${(0,judge_words .U9)(rows.length)} ${rows.length === 1 ? 'row' : 'rows'}`,
                detail: `Rows ${shown}. They count as wrong where that has a meaning; other metrics are undefined.`,
                number: `${(0,judge_words .U9)(rows.length)} of ${(0,judge_words .U9)(it.head.labels.length)} rows (exact); limit 0`,
                mend: 'Run the candidate on these rows and look for a division by zero, an overflow or an unscaled input.',
                locations: [{ path: it.path }],
                fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/output-not-finite`),
            },
        ],
        leads: [
            {
                verdict: 'fail',
                decided: `${(0,judge_words .U9)(rows.length)} ${rows.length === 1 ? 'output is' : 'outputs are'} not finite`,
                limit: 'none',
            },
        ],
    });
}

; 
 
function fourDigits(value) {
    return Math.round(value * 1e4) / 1e4;
}

; 

const bins = 15;
 
function equalMassEdges(probabilities) {
    const sorted = probabilities.slice().sort();
    const edges = Array.from({ length: bins - 1 }, (_, k) => sorted[Math.min(sorted.length - 1, Math.floor(((k + 1) * sorted.length) / bins))]);
    return [...new Set(edges)].filter((edge) => edge > (sorted[0] ?? 0));
}
 
function reliabilityBins({ labels, outputs }, edges) {
    const sums = Array.from({ length: edges.length + 1 }, () => ({ rows: 0, predicted: 0, positive: 0 }));
    outputs.forEach((p, row) => {
        let at = 0;
        while (at < edges.length && p >= edges[at])
            at++;
        const bin = sums[at];
        bin.rows++;
        bin.predicted += p;
        bin.positive += labels[row];
    });
    return sums.map(({ rows, predicted, positive }) => ({
        rows,
        predicted: predicted / rows,
        observed: positive / rows,
    }));
}


function calibrationError(bins) {
    const counted = bins.filter(({ rows }) => rows > 1);
    const rows = counted.reduce((sum, bin) => sum + bin.rows, 0);
    if (rows === 0)
        return null;
    const error = counted.reduce((sum, { rows: n, predicted, observed }) => {
        return sum + (n / rows) * ((predicted - observed) ** 2 - (observed * (1 - observed)) / (n - 1));
    }, 0);
    return Math.max(0, error);
}
 
function hasProbabilities({ task, outputs }) {
    return task === 'binary' && outputs.length > 0 && outputs.every((p) => p >= 0 && p <= 1);
}
 
function pairedBins(base, head) {
    if (!hasProbabilities(base) || !hasProbabilities(head))
        return null;
    const edges = equalMassEdges(base.outputs);
    return { base: reliabilityBins(base, edges), head: reliabilityBins(head, edges) };
}


function reliabilityPlot({ base, head }) {
    const drawn = base.flatMap((bin, k) => (bin.rows > 0 ? [{ bin, other: head[k] }] : []));
    const centres = drawn.map(({ bin }) => fourDigits(bin.predicted));
    return {
        id: 'reliability',
        kind: 'line',
        title: 'Reliability: share of positive rows by predicted probability',
        x: { label: 'predicted probability (mean of the baseline in each bin)', values: centres },
        y: { label: 'share of positive rows' },
        series: [
            { name: 'baseline', values: drawn.map(({ bin }) => fourDigits(bin.observed)) },
            {
                name: 'candidate',
                 
                values: drawn.map(({ bin, other }) => other.rows === 0 ? null : fourDigits(bin.predicted + (other.observed - other.predicted))),
            },
            { name: 'ideal', values: centres },
        ],
    };
}

; 

const confusion_most = 24;
 
function confusion(sample, classes) {
    const counts = Array.from({ length: classes }, () => new Float64Array(classes));
    const predicted = (0,model_sample .Be)(sample);
    for (let row = 0; row < sample.rows; row++) {
        const [actual, guess] = [sample.labels[row], predicted[row]];
        const line = counts[actual];
        if (line !== undefined && guess >= 0)
            line[guess] = line[guess] + 1;
    }
    return counts;
}


function confusionPlot(base, head, names) {
    if (base.task !== 'binary' && base.task !== 'multiclass')
        return [];
    const classes = base.task === 'binary' ? 2 : Math.max(base.width, head.width);
    const [first, second] = [confusion(base, classes), confusion(head, classes)];
    const moved = second.map((line, actual) => line.map((n, guess) => n - (first[actual]?.[guess] ?? 0)));
    const weight = (k) => moved.reduce((sum, line, i) => sum + Math.abs(line[k] ?? 0) + Math.abs(moved[k]?.[i] ?? 0), 0);
    const shown = Array.from({ length: classes }, (_, k) => ({ k, weight: weight(k) }))
        .sort((a, b) => b.weight - a.weight || a.k - b.k)
        .slice(0, confusion_most)
        .map(({ k }) => k)
        .sort((a, b) => a - b);
    if (moved.every((line) => line.every((n) => n === 0)))
        return [];
    const name = (k) => names?.[k] ?? String(k);
    return [
        {
            id: 'confusion',
            kind: 'matrix',
            title: `Rows that moved between classes: candidate minus baseline${classes > confusion_most ? `, the ${confusion_most} of ${classes} classes that moved most` : ''}`,
            x: { label: 'predicted class', values: shown.map(name) },
            y: { label: 'actual' },
            series: shown.map((actual) => ({ name: name(actual), values: shown.map((k) => moved[actual]?.[k] ?? 0) })),
        },
    ];
}

; 



const steps = 50;
const grid = Array.from({ length: steps + 1 }, (_, i) => i / steps);


function thresholdCurves(base, head) {
    const curves = [curvesOf(base), curvesOf(head)];
    const [first, second] = curves;
    if (first == null || second == null)
        return [];
    return [
        {
            id: 'roc',
            kind: 'line',
            title: 'ROC: true positives found for the false positives allowed',
            x: { label: 'false positive rate', values: grid },
            y: { label: 'true positive rate' },
            series: [
                { name: 'baseline', values: first.roc },
                { name: 'candidate', values: second.roc },
                { name: 'chance', values: grid },
            ],
        },
        {
            id: 'precision-recall',
            kind: 'line',
            title: 'Precision at each recall',
            x: { label: 'recall', values: grid },
            y: { label: 'precision' },
            series: [
                { name: 'baseline', values: first.precision },
                { name: 'candidate', values: second.precision },
            ],
        },
    ];
}
 
function curvesOf(sample) {
    if (sample.task !== 'binary')
        return null;
    for (let row = 0; row < sample.rows; row++)
        if (!(0,model_sample .uV)(sample, row))
            return null;
    const points = [{ tp: 0, fp: 0 }];
    const weights = sample.weights ?? new Float64Array(sample.rows).fill(1);
    const sweep = (0,threshold_sweep .Gi)(sample.outputs, (row) => sample.labels[row] === 1);
    const { tp, fp, count, positive, negative } = sweep(weights);
    for (let i = 0; i < count; i++)
        points.push({ tp: tp[i], fp: fp[i] });
    if (!(positive > 0) || !(negative > 0))
        return null;
    return { roc: rocAt(points, positive, negative), precision: precisionAt(points, positive) };
}
function rocAt(points, positive, negative) {
    let next = 1;
    return grid.map((rate) => {
        const fp = rate * negative;
        while (next < points.length - 1 && (points[next]?.fp ?? 0) <= fp)
            next++;
        const [left, right] = [points[next - 1], points[next]];
        if (left === undefined || right === undefined)
            return 1;
        const share = right.fp > left.fp ? Math.min(1, (fp - left.fp) / (right.fp - left.fp)) : 1;
        return fourDigits((left.tp + share * (right.tp - left.tp)) / positive);
    });
}
function precisionAt(points, positive) {
    const values = new Array(grid.length).fill(0);
    let best = 0;
    let at = points.length - 1;
    for (let i = grid.length - 1; i >= 0; i--) {
        const wanted = grid[i] * positive;
        for (; at > 0 && (points[at]?.tp ?? 0) >= wanted - 1e-9 * positive; at--) {
            const { tp, fp } = points[at];
            best = Math.max(best, tp / (tp + fp));
        }
        values[i] = fourDigits(best);
    }
    return values;
}

; 




 
function judgeCurves({ base, head, config }) {
    const bins = pairedBins(base, head);
    return part({
        plots: [
            ...(bins === null ? [] : [reliabilityPlot(bins)]),
            ...thresholdCurves(base, head),
            ...confusionPlot(base, head, config.golden.classes),
        ],
        measurements: bins === null ? [] : calibration(bins, base.rows),
    });
}
function calibration({ base, head }, rows) {
    const [first, second] = [calibrationError(base), calibrationError(head)];
    if (first === null || second === null)
        return [];
    return [
        {
            id: 'calibration-error',
            subject: 'candidate',
            value: second,
            unit: '',
            base: first,
            head: second,
            n: { base: rows, head: rows },
            method: 'squared, debiased (Kumar et al. 2019), 15 bins of equally many rows; recorded: the Brier score decides',
            verdict: 'pass',
        },
    ];
}

 
var benjamini_hochberg = __webpack_require__(44625);
 
var newcombe = __webpack_require__(90845);
; 

 
function oneMean(values) {
    const n = values.length;
    const mean = values.reduce((sum, v) => sum + v, 0) / n;
    const squares = values.reduce((sum, v) => sum + (v - mean) ** 2, 0);
    return { mean, variance: squares / (n - 1) / n, n };
}
 
function meansDifference(first, second) {
    const variance = first.variance + second.variance;
    const df = variance ** 2 / (first.variance ** 2 / (first.n - 1) + second.variance ** 2 / (second.n - 1));
    return { value: first.mean - second.mean, se: Math.sqrt(variance), df };
}
 
function differenceInterval(of, alpha = 0.05) {
    const reach = of.se === 0 ? 0 : studentTQuantile(1 - alpha, of.df) * of.se;
    return { low: of.value - reach, high: of.value + reach };
}
 
function differenceUpperP(of, delta) {
    if (of.se === 0)
        return of.value > delta ? 0 : 1;
    return studentTCdf(-(of.value - delta) / of.se, of.df);
}

; 


 
function meansRatioUpperP(first, second, ratio) {
    return differenceUpperP(meansDifference(first, ratio_of_means_times(second, ratio)), 0);
}


function meansRatioInterval(first, second, alpha = 0.05) {
    const ratio = first.mean / second.mean;
    const { se, df } = meansDifference(first, ratio_of_means_times(second, ratio));
    if (se === 0)
        return { low: ratio, high: ratio };
    const square = studentTQuantile(1 - alpha, df) ** 2;
    const below = second.mean ** 2 - square * second.variance;
    if (!(below > 0))
        return { low: 0, high: Number.POSITIVE_INFINITY };
    const middle = first.mean * second.mean;
    const root = Math.sqrt(Math.max(0, middle ** 2 - below * (first.mean ** 2 - square * first.variance)));
    return { low: Math.max(0, (middle - root) / below), high: (middle + root) / below };
}
function ratio_of_means_times({ mean, variance, n }, factor) {
    return { mean: factor * mean, variance: factor * factor * variance, n };
}

; 



function ratioScore({ x1, n1, x2, n2 }, ratio) {
    const n = n1 + n2;
    const b = ratio * (n1 + x2) + x1 + n2;
     
    const second = (b - Math.sqrt(Math.max(0, b * b - 4 * n * ratio * (x1 + x2)))) / (2 * n * ratio);
    const first = Math.min(1, ratio * second);
    const variance = (first * (1 - first)) / n1 + (ratio * ratio * second * (1 - second)) / n2;
    const apart = x1 / n1 - (ratio * x2) / n2;
    return apart === 0 ? 0 : variance > 0 ? apart / Math.sqrt(variance) : Math.sign(apart) * Number.POSITIVE_INFINITY;
}
 
function ratioUpperP(shares, ratio) {
    return (0,normal_tail .W)(ratioScore(shares, ratio));
}


function ratioInterval(shares, z) {
    const bound = (target) => {
        let [low, high] = [Math.log(1e-9), Math.log(1e9)];
        for (let step = 0; step < 70; step++) {
            const middle = (low + high) / 2;
            if (ratioScore(shares, Math.exp(middle)) > target)
                low = middle;
            else
                high = middle;
        }
        return Math.exp((low + high) / 2);
    };
    return {
        low: shares.x1 === 0 ? 0 : bound(z),
        high: shares.x2 === 0 ? Number.POSITIVE_INFINITY : bound(-z),
    };
}

; 








 
const fairnessMeasures = {
    'selection-rate': { title: 'selection rate', tasks: ['binary'], proportion: true },
    tpr: { title: 'true positive rate', tasks: ['binary'], proportion: true },
    fpr: { title: 'false positive rate', tasks: ['binary'], proportion: true },
    accuracy: { title: 'accuracy', tasks: ['binary', 'multiclass'], proportion: true },
    calibration: { title: 'label minus probability', tasks: ['binary'], proportion: false },
};


function groupGap(measure, base, head, members, minRows, alpha = 0.05) {
    const [was, is] = [fairness_valuesOf(measure, base), fairness_valuesOf(measure, head)];
    const counting = Uint32Array.from(was.keys()).filter((row) => !Number.isNaN(was[row]) && !Number.isNaN(is[row]));
    const group = counting.filter((row) => members[row]);
    const others = counting.filter((row) => !members[row]);
    if (Math.min(group.length, others.length) < minRows)
        return null;
    const between = (values) => meansDifference(fairness_meanOf(values, head, group), fairness_meanOf(values, head, others));
    const [first, second] = [fairness_meanOf(is, head, group), fairness_meanOf(is, head, others)];
    const own = meansDifference(first, second);
    const before = between(was).value;
    const side = own.value < 0 || (own.value === 0 && before < 0) ? -1 : 1;
    const growth = between(is.map((value, row) => side * (value - was[row])));
    const plain = head.weights === undefined && head.groups === undefined && fairnessMeasures[measure].proportion;
    const sum = (rows) => rows.reduce((total, row) => total + is[row], 0);
    const shares = { x1: sum(group), n1: group.length, x2: sum(others), n2: others.length };
    const bounds = (0,newcombe .p)(shares.x1, shares.n1, shares.x2, shares.n2, (0,normal_quantile .Z)(1 - alpha));
    return {
        measure,
        rows: { group: group.length, others: others.length },
        base: before,
        head: plain
            ? { value: own.value, ...bounds, method: 'interval of a difference of shares (Newcombe 1998)' }
            : { value: own.value, ...differenceInterval(own, alpha), method: "Welch's t interval" },
        ratio: fairnessMeasures[measure].proportion ? ratioOf(plain ? shares : null, first, second, alpha) : null,
        growth: {
            value: growth.value,
            ...differenceInterval(growth, alpha),
            method: "paired differences, Welch's t interval",
        },
        limitP: (limit) => Math.min(differenceUpperP(own, limit), differenceUpperP(mirrored(own), limit)),
        growthP: (margin) => differenceUpperP(growth, margin),
    };
}
 
function ratioOf(shares, first, second, alpha) {
    const value = second.mean > 0 ? first.mean / second.mean : null;
    const { low, high } = shares !== null ? ratioInterval(shares, (0,normal_quantile .Z)(1 - alpha)) : meansRatioInterval(first, second, alpha);
    return {
        value,
        low,
        high: Number.isFinite(high) ? high : null,
        method: shares === null ? "Fieller's interval of a ratio (1954)" : 'score interval of a ratio (Koopman 1984)',
        leastP: (least) => {
            if (first.mean === 0 && second.mean === 0)
                return 1;
            if (shares === null)
                return Math.min(meansRatioUpperP(second, first, 1 / least), meansRatioUpperP(first, second, 1 / least));
            return Math.min((0,normal_tail .W)(-ratioScore(shares, least)), ratioUpperP(shares, 1 / least));
        },
    };
}
function mirrored(difference) {
    return { ...difference, value: 0 - difference.value };
}
function fairness_meanOf(values, sample, rows) {
    const { weights, groups } = (0,model_sample .LE)(sample, rows);
    const { mean, se, n } = clusteredMean(Float64Array.from(rows, (row) => values[row]), weights, groups);
    return { mean, variance: se * se, n };
}
 
function fairness_valuesOf(measure, sample) {
    const { labels, outputs } = sample;
    if (measure === 'calibration')
        return labels.map((label, row) => label - outputs[row]);
    const predicted = (0,model_sample .Be)(sample);
    if (measure === 'accuracy')
        return labels.map((label, row) => Number(label === predicted[row]));
    const wanted = measure === 'tpr' ? 1 : 0;
    return labels.map((label, row) => measure === 'selection-rate' || label === wanted ? Number(predicted[row] === 1) : Number.NaN);
}

; 
 
const missing = '(missing)';


function valueNames(texts) {
    const names = [...new Set(texts)].sort();
    const numeric = names.every((name) => name === missing || (name.trim() !== '' && Number.isFinite(Number(name))));
    const size = (name) => (name === missing ? Number.POSITIVE_INFINITY : Number(name));
    return numeric ? names.sort((a, b) => size(a) - size(b)) : names;
}

; 










function judgeFairness(it) {
    const { fairness } = it.config;
    if (fairness.by.length === 0)
        return part({});
    const measures = fairness.measures.filter((measure) => fairnessMeasures[measure].tasks.includes(it.base.task));
    const gaps = fairness.by.flatMap((column) => {
        const texts = labelledTexts(it.golden, column, 'model.fairness.by');
        return valueNames(texts).flatMap((value) => {
            const members = texts.map((text) => text === value);
            return measures.map((measure) => ({
                ...{ column, value, measure },
                gap: groupGap(measure, it.base, it.head, members, fairness['min-rows'], it.alpha),
            }));
        });
    });
    const known = gaps.flatMap(({ column, value, gap }) => gap === null ? [] : [{ column, value, gap, level: 1 - 2 * (it.alpha ?? 0.05) }]);
    const judged = fairness_decide(known.flatMap((each) => asked(each, it)), fairness.fdr);
    const failing = judged.filter(({ outcome }) => outcome === 'outside' || outcome === 'worse');
    const silent = gaps.filter(({ gap }) => gap === null);
    return part({
        measurements: judged.length > 0 ? judged.map(fairness_measurement) : known.map(shown),
        findings: failing.map((each) => fairness_finding(each, judged, it)),
        leads: failing.map((each) => ({ verdict: 'fail', decided: sentence(each), limit: held(each) })),
        notes: [
            ...(measures.length < fairness.measures.length || silent.length > 0
                ? [
                    unchecked(it, silent.map(({ column, value, measure }) => `${measure} of ${(0,quote .h)(column)} = ${(0,quote .h)(value)}`)),
                ]
                : []),
        ],
    });
}
function asked(each, it) {
    const { 'max-difference': most, margin, 'min-ratio': least } = it.config.fairness;
    const spent = (p) => spentP(p, it.alpha);
    const { ratio } = each.gap;
    return [
        ...(most === undefined ? [] : [{ ...each, kind: 'max', limit: most, p: spent(each.gap.limitP(most)) }]),
        ...(margin === undefined
            ? []
            : [{ ...each, kind: 'margin', limit: margin, p: spent(each.gap.growthP(margin)) }]),
        ...(least === undefined || ratio === null
            ? []
            : [{ ...each, kind: 'min-ratio', limit: least, p: spent(ratio.leastP(least)) }]),
    ];
}
function fairness_decide(all, fdr) {
    const adjusted = (0,benjamini_hochberg .U)(all.map(({ p }) => p));
    return all.map((each, i) => {
        const own = adjusted[i];
        const failed = each.kind === 'margin' ? 'worse' : 'outside';
        const passed = each.kind === 'margin' ? 'not-worse' : 'within';
        return { ...each, adjusted: own, outcome: own <= fdr ? failed : inside(each) ? passed : 'undecided' };
    });
}
function inside({ kind, gap, limit }) {
    if (kind === 'margin')
        return gap.growth.high <= limit;
    if (kind === 'max')
        return gap.head.high <= limit && gap.head.low >= -limit;
    return gap.ratio !== null && gap.ratio.low >= limit && gap.ratio.high !== null && gap.ratio.high <= 1 / limit;
}
function subjectOf({ column, value }) {
    return `${(0,quote .h)(column)} = ${(0,quote .h)(value)}`;
}
function shown({ column, value, gap, level }) {
    const { measure, head, base, rows } = gap;
    return {
        id: `fairness-${measure}`,
        subject: subjectOf({ column, value }),
        value: head.value,
        unit: 'points',
        base,
        head: head.value,
        n: { head: rows.group },
        interval: { ...intervalOf(head), level },
        method: `${fairnessMeasures[measure].title} of the group minus that of all others, under the candidate`,
        verdict: 'pass',
    };
}
function fairness_measurement(each) {
    const { kind, limit, p, adjusted, outcome } = each;
    return {
        ...shown(each),
        ...ofKind(each),
        p: { raw: p, adjusted },
        limit: { kind: kind === 'min-ratio' ? 'min' : kind, value: limit },
        outcome,
        verdict: outcome === 'outside' || outcome === 'worse' ? 'fail' : 'pass',
    };
}
 
function ofKind({ kind, gap, level }) {
    if (kind === 'margin') {
        const method = 'growth of the distance between the group and all others, against the baseline';
        return { value: gap.growth.value, interval: { ...intervalOf(gap.growth), level }, method };
    }
    if (kind === 'max' || gap.ratio === null)
        return {};
    const { value } = gap.ratio;
    const title = fairnessMeasures[gap.measure].title;
    return {
        id: `fairness-${gap.measure}-ratio`,
        unit: '',
        value,
        ...(value === null ? { reason: `the ${title} of all others is 0` } : {}),
        base: null,
        head: value,
        interval: { ...intervalOf(gap.ratio), level },
        method: `${title} of the group over that of all others, under the candidate; neither may be below the limit times the other`,
    };
}
function intervalOf({ low, high, method }) {
    return { low, high, method };
}
function held({ kind, limit }) {
    if (kind === 'min-ratio')
        return `min-ratio ${(0,judge_words .pj)(limit)}`;
    return kind === 'max' ? `max-difference ${points(limit)}` : `margin ${points(limit)}`;
}
function sentence({ gap, kind, ...place }) {
    const what = `${fairnessMeasures[gap.measure].title} on ${subjectOf(place)}`;
    if (kind === 'min-ratio')
        return `${what}: ${gap.ratio === null ? 'undefined' : fairness_times(gap.ratio)} times that of all others`;
    const { value, low, high } = kind === 'max' ? gap.head : gap.growth;
    const interval = `${points(value)} [${points(low)}, ${points(high)}]`;
    return kind === 'max' ? `${what}: ${interval} from all others` : `${what}: ${interval} further from all others`;
}
function fairness_finding(each, all, it) {
    const { gap, kind, column, value, adjusted, level } = each;
    const { title } = fairnessMeasures[gap.measure];
    const same = all.filter((other) => other.column === column && other.gap.measure === gap.measure && other.kind === kind);
    const ratio = gap.ratio === null || kind === 'min-ratio' ? '' : `; ${fairness_times(gap.ratio)} times that of the others`;
    const method = kind === 'margin' ? gap.growth.method : kind === 'max' ? gap.head.method : (gap.ratio?.method ?? '');
    return {
        rule: 'fairness',
        severity: 'error',
        confidence: 'high',
        message: kind === 'max'
            ? `${title} differs between ${subjectOf(each)} and all others`
            : kind === 'min-ratio'
                ? `${title} of ${subjectOf(each)} and of all others are too far apart`
                : `the difference in ${title} between ${subjectOf(each)} and all others grew`,
        detail: `Beyond the limit after the correction for ${(0,judge_words .U9)(all.length)} comparisons (adjusted p ${(0,judge_words .E5)(adjusted)}).`,
        number: `${kind === 'min-ratio' ? '' : `${points(gap.base)} → `}${sentence(each)} (${(0,judge_words .pj)(100 * level)} %, ${method})${ratio}, n = ${(0,judge_words .U9)(gap.rows.group)} and ${(0,judge_words .U9)(gap.rows.others)}; ${held(each)}`,
        mend: 'Compare count, labels and features of the group with those of the others in the training data.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/fairness/${gap.measure}/${kind}/${column}/${value}`),
        table: {
            title: `${title} by ${(0,quote .h)(column)}: group minus all others`,
            columns: ['group', 'rows', 'baseline', `candidate [${(0,judge_words .pj)(100 * level)} %]`, 'ratio', 'outcome'],
            rows: same.map((other) => [
                other.value,
                other.gap.rows.group,
                points(other.gap.base),
                `${points(other.gap.head.value)} [${points(other.gap.head.low)}, ${points(other.gap.head.high)}]`,
                other.gap.ratio === null ? '–' : fairness_times(other.gap.ratio),
                other.outcome,
            ]),
        },
    };
}
function fairness_times({ value, low, high }) {
    return `${value === null ? '∞' : (0,judge_words .pj)(value)} [${(0,judge_words .pj)(low)}, ${high === null ? '∞' : (0,judge_words .pj)(high)}]`;
}
function points(value) {
    return `${(0,judge_words .pj)(value * 100)} pt`;
}
function unchecked(it, silent) {
    const { fairness } = it.config;
    const other = fairness.measures.filter((measure) => !fairnessMeasures[measure].tasks.includes(it.base.task));
    const parts = [
        ...(other.length === 0 ? [] : [`the task ${it.base.task} has no ${other.join(', ')}`]),
        ...(silent.length === 0
            ? []
            : [
                `fewer than ${fairness['min-rows']} rows count for ${silent.slice(0, 6).join('; ')}${silent.length > 6 ? '; …' : ''}`,
            ]),
    ];
    return {
        kind: 'unchecked',
        text: `Fairness: ${parts.join('; ')}.`,
        mend: 'Add golden rows of these groups, or leave these measures out of `model.fairness`.',
    };
}

; 


 
function judgeNoise({ noise, headNoise, base, head }) {
    const sides = [['baseline', noise], ['candidate', headNoise]];
    const loud = sides.filter(([, each]) => each !== undefined && each.differing > 0);
    if (loud.length === 0) {
        const rows = noise?.rows ?? headNoise?.rows;
        const text = `Run again on ${(0,judge_words .U9)(rows ?? 0)} rows, the models gave the same bits.`;
        return rows === undefined ? part({}) : part({ notes: [{ kind: 'method', text }] });
    }
    const runs = 1 + Math.max(base.repeats?.length ?? 0, head.repeats?.length ?? 0);
    const judged = runs > 1 ? ` Both were run ${runs} times on all rows, and rows are judged by their mean.` : '';
    return part({
        measurements: noise === undefined ? [] : [noise_measurement(noise)],
        notes: loud.map(([name, each]) => ({ kind: 'method', text: `${noise_sentence(name, each)}${judged}` })),
    });
}
function noise_sentence(name, { rows, differing, largest, flips }) {
    const flipped = `${(0,judge_words .pj)(flips.share * 100)} % of rows flipped by themselves [${(0,judge_words .pj)(flips.low * 100)}, ${(0,judge_words .pj)(flips.high * 100)}]`;
    return `The ${name} is not deterministic: run again, ${(0,judge_words .U9)(differing)} of ${(0,judge_words .U9)(rows)} rows had other outputs (by at most ${(0,judge_words .pj)(largest)}), and ${flipped}.`;
}
function noise_measurement({ flips: { share, low, high, method }, rows }) {
    return {
        id: 'aa-flips',
        subject: 'baseline',
        value: share,
        unit: 'share',
        n: { base: rows, head: rows },
        interval: { low, high, level: 0.9, method },
        method: 'rows right in one run of the baseline and wrong in the next; `max-nfr` applies above it',
        verdict: 'pass',
    };
}

 
var decision_margin = __webpack_require__(18516);
; 



function benjaminiYekutieli(p) {
    const tested = p.filter((value) => !Number.isNaN(value)).length;
    let factor = 0;
    for (let i = 1; i <= tested; i++)
        factor += 1 / i;
    return (0,benjamini_hochberg .U)(p).map((value) => Math.min(1, factor * value));
}

; 











function judgeSlices(base, head, slices, policy) {
    const drafts = slices.flatMap((slice) => {
        const samples = [(0,model_sample .LE)(base, slice.rows), (0,model_sample .LE)(head, slice.rows)];
        return policy.metrics.map((gated) => draft(samples, { ...slice, ...gated }, policy));
    });
    const tested = drafts.filter((each) => each.p !== null);
    const correct = policy.correction === 'any-dependence' ? benjaminiYekutieli : benjamini_hochberg .U;
    const adjusted = correct(tested.map((each) => each.p?.raw ?? Number.NaN));
    const byDraft = new Map(tested.map((each, i) => [each, adjusted[i]]));
    return drafts.map((each) => {
        const corrected = byDraft.get(each);
        if (each.p === null || corrected === undefined)
            return each;
        const outcome = corrected <= policy.fdr ? 'worse' : each.outcome === 'worse' ? 'undecided' : each.outcome;
        return { ...each, p: { raw: each.p.raw, adjusted: corrected }, outcome };
    });
}
 
function slicesOf(columns, title) {
    return [...columns].flatMap(([column, texts]) => [...rowsByValue(texts)].map(([value, rows]) => ({ column, value, name: title(column, value), rows })));
}
function draft([base, head], place, policy) {
    const { column, value, rows, metric, margin } = place;
    if (rows.length < policy.minRows) {
        const values = { base: (0,model_metric ._3)(metric, base), head: (0,model_metric ._3)(metric, head) };
        const cannotTell = `${rows.length} rows, where min-rows asks for ${policy.minRows}`;
        const comparison = { ...values, n: rows.length, harm: null };
        return { ...place, comparison, p: null, outcome: 'undecided', cannotTell };
    }
    const stream = `slice/${metric.id}/${column}/${value}`;
    const comparison = compare(metric, base, head, {
        ...{ scale: margin.scale, seed: policy.seed, stream },
        ...(policy.alpha === undefined ? {} : { alpha: policy.alpha }),
    });
    const cannotTell = whyNot(comparison, margin, rows.length);
    const { harm } = comparison;
    if (cannotTell !== null || harm === null) {
        return { ...place, comparison, p: null, outcome: 'undecided', cannotTell: cannotTell ?? 'undefined' };
    }
    const raw = spentP(harm.upperP(margin.margin), policy.alpha);
    const outcome = (0,decide .bz)(harm, margin.margin);
    return { ...place, comparison, p: { raw, adjusted: raw }, outcome, cannotTell: null };
}
function whyNot({ base, head, harm }, { margin }, rows) {
    if (head.value === null)
        return `undefined for the candidate: ${head.reason}`;
    if (base.value === null)
        return `undefined for the baseline: ${base.reason}`;
    if (harm === null)
        return 'no interval could be computed';
    if (harm.dominated)
        return 'one row holds more than 20 % of the evidence';
    const detectable = (0,decision_detectable .tB)(harm);
     
    if (margin > 0 && detectable !== null && detectable > 2 * margin && harm.low <= margin) {
        return `${rows} rows, where about ${(0,decision_detectable .vd)(harm, rows, margin) ?? 'more'} are needed at this margin`;
    }
    return null;
}
function rowsByValue(texts) {
    const lists = new Map();
    texts.forEach((text, row) => {
        const list = lists.get(text);
        if (list === undefined)
            lists.set(text, [row]);
        else
            list.push(row);
    });
    return new Map(valueNames(lists.keys()).map((text) => [text, Uint32Array.from(lists.get(text) ?? [])]));
}

; 
const mostCategories = 50;
const slice_terms_bins = 5;


function termsOf(feature, minRows) {
    const all = 'numbers' in feature ? termsOfNumbers(feature.name, feature.numbers) : termsOfTexts(feature);
    return all.filter(({ rows }) => rows.length >= minRows);
}
function termsOfNumbers(column, numbers) {
    const present = numbers.filter((value) => !Number.isNaN(value)).sort();
    const distinct = new Set();
    for (let i = 0; i < present.length && distinct.size <= 10; i++)
        distinct.add(present[i]);
    if (distinct.size <= 10) {
        return termsOfTexts({ name: column, texts: Array.from(numbers, (v) => (Number.isNaN(v) ? null : String(v))) });
    }
    const edge = (k) => present[Math.min(present.length - 1, Math.floor((k * present.length) / slice_terms_bins))];
    const edges = [...new Set(Array.from({ length: slice_terms_bins }, (_, k) => edge(k)))];
    const places = edges.map((from, k) => ({ from, to: edges[k + 1] ?? Number.POSITIVE_INFINITY }));
    const rows = places.map(() => []);
    const missing = [];
    numbers.forEach((value, row) => {
        if (Number.isNaN(value))
            missing.push(row);
        else
            rows[places.findLastIndex(({ from }) => value >= from)]?.push(row);
    });
    return [
        ...places.map((is, k) => ({ column, is, rows: Uint32Array.from(rows[k]) })),
        { column, is: 'missing', rows: Uint32Array.from(missing) },
    ];
}
function termsOfTexts({ name, texts }) {
    const lists = new Map();
    texts.forEach((text, row) => {
        const list = lists.get(text);
        if (list === undefined)
            lists.set(text, [row]);
        else
            list.push(row);
    });
    const categories = [...lists]
        .sort(([a, one], [b, other]) => other.length - one.length || (String(a) < String(b) ? -1 : 1))
        .slice(0, mostCategories);
    return categories.map(([value, rows]) => ({
        column: name,
        is: value === null ? 'missing' : { value },
        rows: Uint32Array.from(rows),
    }));
}

; 

const mostSingles = 30;
const mostFound = 20;
const promising = 1.6448536269514722;


function findSlices(features, harms, minRows) {
    const total = momentsOf(harms, null);
    const singles = features
        .flatMap((feature) => termsOf(feature, minRows))
        .flatMap((term) => scored({ terms: [term], rows: term.rows }, harms, total))
        .sort(byScore);
    const best = singles.slice(0, mostSingles);
    const pairs = best.flatMap((first, i) => pairsWith(first, best.slice(i + 1), harms, total, minRows));
    const kept = [];
    for (const each of [...singles, ...pairs].sort(byScore)) {
        if (kept.length === mostFound || each.t < promising)
            break;
        if (each.mean > 0 && kept.every((other) => overlap(each.rows, other.rows) <= 0.8))
            kept.push(each);
    }
    return kept;
}
function momentsOf(harms, rows) {
    let [n, sum, squares] = [0, 0, 0];
    const many = rows?.length ?? harms.length;
    for (let i = 0; i < many; i++) {
        const harm = harms[rows === null ? i : rows[i]];
        if (Number.isNaN(harm))
            continue;
        n++;
        sum += harm;
        squares += harm * harm;
    }
    return { n, sum, squares };
}
function scored(slice, harms, total) {
    const own = momentsOf(harms, slice.rows);
    const rest = { n: total.n - own.n, sum: total.sum - own.sum, squares: total.squares - own.squares };
    if (own.n < 2 || rest.n < 2)
        return [];
    const variance = ({ n, sum, squares }) => Math.max(0, squares - (sum * sum) / n) / (n - 1) / n;
    const mean = own.sum / own.n;
    const spread = Math.sqrt(variance(own) + variance(rest));
    const t = (mean - rest.sum / rest.n) / spread;
    return spread > 0 ? [{ ...slice, mean, t }] : [];
}
function pairsWith(first, others, harms, total, minRows) {
    const inFirst = new Uint8Array(harms.length);
    for (const row of first.rows)
        inFirst[row] = 1;
    const column = first.terms[0]?.column;
    return others.flatMap((second) => {
        if (second.terms[0]?.column === column)
            return [];
        const rows = second.rows.filter((row) => inFirst[row] === 1);
        if (rows.length < minRows)
            return [];
        const [pair] = scored({ terms: [...first.terms, ...second.terms], rows }, harms, total);
        return pair !== undefined && pair.t > Math.max(first.t, second.t) ? [pair] : [];
    });
}
function byScore(a, b) {
    return b.t - a.t || a.terms.length - b.terms.length || (nameOf(a) < nameOf(b) ? -1 : 1);
}
function nameOf({ terms }) {
    return JSON.stringify(terms.map(({ column, is }) => [column, is]));
}
 
function overlap(a, b) {
    let [i, j, both] = [0, 0, 0];
    while (i < a.length && j < b.length) {
        const [x, y] = [a[i], b[j]];
        if (x === y)
            both++;
        if (x <= y)
            i++;
        if (y <= x)
            j++;
    }
    return both / Math.max(1, a.length + b.length - both);
}

; 


function halvesOf(ids) {
    return Uint8Array.from(ids, (id) => {
        let hash = 0x811c9dc5;
        for (let i = 0; i < id.length; i++)
            hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
        hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
        hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
        return ((hash ^ (hash >>> 16)) >>> 0) & 1;
    });
}

; 






 
const foundColumn = 'found slices';
const mostColumns = 200;


function foundSlices(it, primary) {
    const { groups } = it.base;
    const { golden } = it;
    const half = halvesOf(Array.from(golden.labelled, (row, i) => groups === undefined ? golden.ids[row] : `group ${groups[i]}`));
    const harms = rowHarms(primary, it.base, it.head).map((harm, row) => (half[row] === 0 ? harm : Number.NaN));
    const found = findSlices(found_slices_featuresOf(it), harms, it.config.slices['min-rows']);
    return found.map(({ terms, rows }) => ({
        column: foundColumn,
        value: terms.map((term) => `${term.column} ${inWords(term, String)}`).join(' and '),
        name: terms.map((term) => `${(0,quote .h)(term.column)} ${inWords(term, quote .h)}`).join(' and '),
        rows: rows.filter((row) => half[row] === 1),
    }));
}
function rowHarms(metric, base, head) {
    const score = metric.scores[base.task];
    if ((score?.kind === 'mean' || score?.kind === 'proportion') && score.per !== 'query') {
        const sign = metric.direction === 'higher' ? 1 : -1;
        const [was, is] = [score.rows(base), score.rows(head)];
        return was.map((value, row) => sign * (value - is[row]));
    }
    const [before, after] = [(0,row_loss .qo)(base), (0,row_loss .qo)(head)];
    return before.map((loss, row) => after[row] - loss);
}
 
function found_slices_featuresOf({ golden, config }) {
    const named = Object.entries(config.golden).filter(([key]) => key !== 'inputs');
    const others = new Set(named.flatMap(([, value]) => (typeof value === 'string' || Array.isArray(value) ? value : [])));
    const plainColumns = [...golden.table.columns].filter(([name, { shape }]) => !others.has(name) && shape.length === 0);
    return plainColumns.slice(0, mostColumns).map(([name, column]) => featureOf(name, column, golden.labelled));
}
function featureOf(name, column, rows) {
    if (column.dtype === 'string' || column.dtype === 'bool') {
        const texts = Array.from(rows, (row) => {
            const cell = (0,golden_table .G0)(column, row);
            return (0,golden_table .b2)(cell) ? null : (0,golden_table .b6)(cell);
        });
        return { name, texts };
    }
    const numbers = (0,golden_table .cZ)(column);
    return { name, numbers: Float64Array.from(rows, (row) => numbers[row]) };
}
function inWords({ is }, write) {
    if (is === 'missing')
        return 'missing';
    if ('value' in is)
        return `= ${write(is.value)}`;
    return is.to === Number.POSITIVE_INFINITY
        ? `from ${(0,judge_words .pj)(is.from)}`
        : `from ${(0,judge_words .pj)(is.from)} to below ${(0,judge_words .pj)(is.to)}`;
}

; 


 
function slicePlotId(metric, column) {
    return `slices/${metric}/${column}`;
}
 
function slicePlots(results) {
    const groups = new Map();
    for (const each of results) {
        const id = slicePlotId(each.metric.id, each.column);
        const group = groups.get(id);
        if (group === undefined)
            groups.set(id, [each]);
        else
            group.push(each);
    }
    return [...groups].flatMap(([id, group]) => {
        const drawn = group
            .flatMap(({ value, comparison: { harm } }) => (harm === null ? [] : [{ value, harm }]))
            .slice(0, 40);
        const [first] = group;
        const level = (0,judge_words .pR)(drawn[0]?.harm.level ?? 0.9);
        if (first === undefined || drawn.length === 0)
            return [];
        const points = first.metric.unit === 'share';
        const scaled = (pick) => drawn.map(({ harm }) => harm[pick] * (points ? 100 : 1));
        return [
            {
                id,
                kind: 'intervals',
                title: `Loss of ${first.metric.title} by ${(0,quote .h)(first.column)}`,
                x: { label: first.column, values: drawn.map(({ value }) => value) },
                y: { label: `loss${points ? ' in points' : ''} (${level} % interval)` },
                series: [{ name: 'candidate', values: scaled('value'), low: scaled('low'), high: scaled('high') }],
                mark: first.margin.margin * (points ? 100 : 1),
            },
        ];
    });
}

; 










 
const mostSilent = 100;


function judgeSliceColumns(it, gated) {
    const { slices } = it.config;
    const metrics = gated.flatMap(({ metric, margin }, i) => {
        const own = i === 0 && slices.margin !== undefined ? (0,decision_margin .O)(slices.margin, metric.direction) : margin;
        return own === null ? [] : [{ metric, margin: own }];
    });
    const { correction, fdr } = slices;
    const policy = {
        ...{ metrics, fdr, minRows: slices['min-rows'], seed: it.seed, correction },
        ...(it.alpha === undefined ? {} : { alpha: it.alpha }),
    };
    const named = [
        ...slicesOf(it.golden.slices, (column, value) => `${(0,quote .h)(column)} = ${(0,quote .h)(value)}`),
        ...expressed(it),
    ];
    const [first] = gated;
    const found = slices.auto && first !== undefined ? foundSlices(it, first.metric) : [];
    return joined([
        partOf(it, judgeSlices(it.base, it.head, named, policy)),
        partOf(it, judgeSlices(it.base, it.head, found, policy)),
        slices.auto ? part({ notes: [searched(found.length)] }) : part({}),
    ]);
}
 
function expressed({ config, golden }) {
    return Object.entries(config.slices.where).map(([name, text]) => {
        const where = labelledWhere(golden, text, `model.slices.where.${name}`);
        const rows = Uint32Array.from(where.keys()).filter((row) => where[row]);
        return { column: 'where', value: name, name: (0,quote .h)(name), rows };
    });
}
function searched(found) {
    return {
        kind: 'method',
        text: `Searched one half of the rows for slices where the candidate is worse, and tested the ${(0,judge_words .U9)(found)} found on the other half.`,
    };
}
function partOf(it, results) {
    const surest = (one) => one.p?.raw ?? 1;
    const worse = results.filter((each) => each.outcome === 'worse').sort((a, b) => surest(a) - surest(b));
    const silent = results.filter((each) => each.cannotTell !== null);
    const unlisted = new Set(silent.slice(mostSilent));
    return part({
        measurements: results.filter((each) => !unlisted.has(each)).map((each) => slices_measurement(each, it)),
        findings: worse.map((each) => slices_finding(each, results, it)),
        plots: slicePlots(results),
        notes: silent.length === 0 ? [] : [silence(silent, results.length)],
        leads: worse.map((each) => ({
            verdict: 'fail',
            decided: `${each.metric.title} on ${each.name} ${each.comparison.harm === null ? '' : (0,judge_words .Zb)(each.metric, each.comparison.harm)}`,
            limit: (0,judge_words .Dz)(each.metric, each.margin),
        })),
    });
}
function silence(silent, all) {
    const shown = silent
        .slice(0, 6)
        .map((each) => `${each.metric.title} on ${each.name} (${each.cannotTell})`)
        .join('; ');
    return {
        kind: 'unchecked',
        text: `${(0,judge_words .U9)(silent.length)} of ${(0,judge_words .U9)(all)} slice results cannot tell: ${shown}${silent.length > 6 ? '; …' : ''}.`,
        mend: 'Add golden rows to these slices, or widen `model.slices.margin`.',
    };
}
function slices_measurement(each, { config }) {
    const corrected = config.slices.correction === 'standard' ? 'Benjamini-Hochberg' : 'Benjamini-Yekutieli';
    const { metric, margin, comparison, p, outcome, cannotTell, rows } = each;
    const { harm, base, head } = comparison;
    const change = harm === null ? null : (0,signed_change .b)(metric, harm);
    const detectable = harm === null ? null : (0,decision_detectable .tB)(harm);
    return {
        id: metric.id,
        subject: each.name,
        value: change?.value ?? null,
        ...(cannotTell === null ? {} : { reason: `cannot tell: ${cannotTell}` }),
        unit: metric.unit === 'share' ? 'points' : metric.unit,
        base: base.value,
        head: head.value,
        n: { base: rows.length, head: rows.length },
        ...(harm === null || change === null
            ? {}
            : { interval: { low: change.low, high: change.high, level: harm.level, method: harm.method } }),
        ...(p === null ? {} : { p }),
        limit: { kind: 'margin', value: margin.margin },
        ...(detectable === null ? {} : { detectable }),
        method: `candidate minus baseline; p of "the loss is within the margin", ${corrected} over the slices`,
        outcome,
        verdict: outcome === 'worse' ? 'fail' : 'pass',
    };
}
function slices_finding(each, all, it) {
    const { metric, margin, comparison, column, value, p } = each;
    const moved = metric.direction === 'higher' ? 'fell' : 'rose';
    return {
        rule: 'slice',
        severity: 'error',
        confidence: 'high',
        message: `${metric.title} ${moved} on ${each.name}`,
        detail: `Worse beyond the margin after the correction for ${(0,judge_words .U9)(all.filter((other) => other.p !== null).length)} slice tests (adjusted p ${(0,judge_words .E5)(p?.adjusted ?? 1)}).`,
        number: (0,judge_words .WW)(metric, comparison, margin),
        mend: `Look at the training rows with ${each.name}: compare their count, labels and features between the two trainings.`,
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/slice/${metric.id}/${column}/${value}`),
        table: slices_table(each, all),
        plot: slicePlotId(metric.id, column),
    };
}
function slices_table(failing, all) {
    const same = all.filter((each) => each.column === failing.column && each.metric.id === failing.metric.id);
    const level = failing.comparison.harm?.level ?? 0.9;
    return {
        title: `${failing.metric.title} by ${(0,quote .h)(failing.column)}`,
        columns: ['slice', 'rows', 'baseline', 'candidate', `change [${(0,judge_words .pR)(level)} %]`, 'outcome'],
        rows: same.map((each) => [
            each.value,
            each.rows.length,
            rounded(each.comparison.base.value),
            rounded(each.comparison.head.value),
            each.comparison.harm === null ? 'undefined' : (0,judge_words .Zb)(each.metric, each.comparison.harm),
            each.cannotTell === null ? each.outcome : 'cannot tell',
        ]),
    };
}
function rounded(value) {
    return value === null ? null : Number(value.toFixed(4));
}

; 












function judge(it, gated) {
    return joined([
        judgeBrokenOutputs(it),
        judgeMetrics(it, gated),
        judgeSliceColumns(it, gated),
        judgeFairness(it),
        judgeFlips(it),
        judgeNoise(it),
        judgeCurves(it),
        judgeAgreement(it),
    ]);
}
 
function worstLead(leads) {
    return leads.reduce((worst, lead) => worst === undefined || verdict .rY.indexOf(lead.verdict) > verdict .rY.indexOf(worst.verdict) ? lead : worst, undefined);
}

 
var lineage_lock = __webpack_require__(83644);
; 






function judgeLineage(it, origin, unknown) {
    const { lock, baseLock } = origin;
    if (lock === null) {
        if (baseLock === null)
            return part({});
        return told(it, origin, 'lock-removed', unknown, {
            message: `${(0,quote .h)(lineage_lock .HZ)} is removed`,
            detail: 'The base had a record of which data and code each model came from.',
            mend: `Restore ${(0,quote .h)(lineage_lock .HZ)}, or write it anew with \`assay model lock\`.`,
        });
    }
    const entry = lock.models[origin.path];
    if (entry === undefined) {
        return told(it, origin, 'lineage-unknown', unknown, {
            message: `${(0,quote .h)(origin.path)} is not in ${(0,quote .h)(lineage_lock .HZ)}`,
            detail: 'Nobody can say which data and which code this model came from.',
            mend: `Run \`assay model lock ${origin.path} --data FILE\` after the training, and commit the lock with the model.`,
        });
    }
    if (entry.digest !== origin.digest) {
        return told(it, origin, 'lineage-stale', unknown, {
            message: `${(0,quote .h)(origin.path)} is not the model that ${(0,quote .h)(lineage_lock .HZ)} knows`,
            detail: `Recorded ${entry.digest}, given ${origin.digest}.`,
            mend: `Run \`assay model lock ${origin.path} --data FILE\` again, and commit the lock with the model.`,
        });
    }
    const trained = Object.entries(entry.data);
    const leaked = trained.filter(([, digest]) => digest === origin.golden.digest).map(([path]) => path);
    const moved = trained.filter(([path, digest]) => {
        const now = origin.data.get(path);
        return now !== undefined && now !== null && now !== digest;
    });
    return part({
        findings: [...(leaked.length > 0 ? [leak(it, origin, leaked)] : [])],
        notes: [...(moved.length > 0 ? [newer(moved.map(([path]) => path))] : []), ...code(entry.code, origin.codeKnown)],
        leads: leaked.length > 0
            ? [{ verdict: 'fail', decided: 'the golden dataset is training data', limit: 'rows never trained on' }]
            : [],
    });
}
function told(it, { file, path }, rule, verdict, words) {
    return part({
        findings: [
            {
                rule,
                severity: (0,evidence_finding .xJ)(verdict),
                confidence: 'certain',
                ...words,
                locations: [{ path: rule === 'lock-removed' ? lineage_lock .HZ : file }],
                fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${rule}/${path}`),
            },
        ],
        leads: verdict === 'pass' ? [] : [{ verdict, decided: words.message, limit: lineage_lock .HZ }],
    });
}
function leak(it, { golden, file, path }, leaked) {
    return {
        rule: 'golden-in-training',
        severity: 'error',
        confidence: 'certain',
        message: `the golden dataset ${(0,quote .h)(golden.path)} is training data`,
        detail: `${(0,quote .h)(lineage_lock .HZ)} names the same bytes as training data of this model (${leaked.map(quote .h).join(', ')}): its numbers say nothing about new rows.`,
        mend: 'Train without the golden rows, or judge on rows that no training has seen.',
        locations: [{ path: file }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/golden-in-training/${path}`),
    };
}
function newer(paths) {
    const shown = paths.slice(0, 5).map(quote .h).join(', ');
    return {
        kind: 'method',
        text: `The training data ${shown}${paths.length > 5 ? ', …' : ''} changed after this model was trained (${(0,quote .h)(lineage_lock .HZ)}).`,
        mend: 'Train again, or leave it: the model is judged as it is.',
    };
}
function code(commit, known) {
    if (commit === null || known === true)
        return [];
    const short = (0,quote .h)(commit.slice(0, 12));
    return [
        known === null
            ? {
                kind: 'unchecked',
                text: `Whether the training's commit ${short} belongs to this history cannot be told in a shallow clone.`,
                mend: 'Check out with `fetch-depth: 0`.',
            }
            : {
                kind: 'unchecked',
                text: `The training's commit ${short} is not part of this history: the code that made the model may not be merged.`,
                mend: 'Merge the training code too, or train from a commit of this history.',
            },
    ];
}

 
var external_node_child_process_ = __webpack_require__(31421);
 
var external_node_fs_ = __webpack_require__(73024);
 
var external_node_path_ = __webpack_require__(76760);
; 



function descendantMemory(pid, field) {
    const own = memoryOf(pid, field);
    if (own === null)
        return null;
    return childrenOf(pid).reduce((all, child) => all + (descendantMemory(child, field) ?? 0), own);
}
function memoryOf(pid, field) {
    const status = read(`/proc/${pid}/status`);
    if (status === null)
        return null;
    const found = new RegExp(`^${field}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1];
    return found === undefined ? 0 : Number(found) * 1024;
}
 
function descendantsOf(pid) {
    return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);
}
 
function childrenOf(pid) {
    const lists = threadsOf(pid).map((thread) => read(`/proc/${pid}/task/${thread}/children`) ?? '');
    return lists.join('').split(' ').filter(Boolean).map(Number);
}
function threadsOf(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/task`);
    }
    catch {
        return [];
    }
}
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return null;
    }
}

; 





 
const rise = 64;
 
async function gpuState(env) {
    return (await gpuAnswer(env)).state;
}
 
async function gpuAnswer(env) {
    const path = env.PATH ?? '';
    const none = (problem) => ({ state: null, problem });
     
    if (!isOnPath('nvidia-smi', path))
        return none('there is no program nvidia-smi on the PATH');
    const visible = env.CUDA_VISIBLE_DEVICES;
    if (visible !== undefined && /^\s*(-1|none|nodevfiles)?\s*$/i.test(visible))
        return none(`CUDA_VISIBLE_DEVICES=${visible.trim()} leaves no device`);
     
    const only = /^(\d+|GPU-[\w-]+)(,(\d+|GPU-[\w-]+))*$/.test(visible ?? '') ? [`--id=${visible}`] : [];
    const [devices, processes] = await Promise.all([
        ask(['--query-gpu=memory.used,name,driver_version', '--format=csv,noheader,nounits', ...only], path),
        ask(['--query-compute-apps=pid,used_memory', '--format=csv,noheader'], path),
    ]);
    const problem = devices.problem ?? processes.problem;
    if (problem !== null)
        return none(problem);
    const state = parseGpuState(devices.said, processes.said);
    return state === null ? none(`nvidia-smi lists no device: ${(0,quote .h)(firstLine(devices.said))}`) : { state };
}
 
function parseGpuState(devices, processes) {
    const rows = devices
        .trim()
        .split('\n')
        .map((line) => line.split(',').map((part) => part.trim()));
     
    const used = rows.map(([text]) => Number(text === '[N/A]' ? 0 : text || Number.NaN));
    const usedMib = used.reduce((all, each) => all + each, 0);
    const [, name, driver] = rows[0] ?? [];
    if (Number.isNaN(usedMib))
        return null;
    const pids = processes
        .trim()
        .split('\n')
        .map((line) => Number.parseInt(line, 10))
        .filter((pid) => !Number.isNaN(pid));
    const count = rows.length === 1 ? '' : `${rows.length} devices, the first `;
    return { usedMib, pids, device: `${count}${name ?? 'GPU'}, driver ${driver ?? 'unknown'}` };
}


function missingProof(runtimeSaysGpu, before, answer, pids) {
    if (!runtimeSaysGpu)
        return 'the runtime fell back to the CPU';
    if (answer.state === null)
        return `the driver cannot confirm it: ${answer.problem}`;
    const { state: after } = answer;
    const uses = (pid) => after.pids.includes(pid) || descendantsOf(pid).some((each) => after.pids.includes(each));
    const listed = pids.every((pid) => pid !== undefined && uses(pid));
    if (listed || after.usedMib - (before?.usedMib ?? after.usedMib) >= rise)
        return null;
    return `the driver lists neither process and device memory rose by less than ${rise} MiB`;
}
function isOnPath(program, path) {
    const name = process.platform === 'win32' ? `${program}.exe` : program;
    return path.split(external_node_path_.delimiter).some((folder) => folder !== '' && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));
}
 
const longest = 20_000;
function ask(args, path) {
    const options = { env: { PATH: path }, timeout: longest, killSignal: 'SIGKILL', encoding: 'utf8' };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('nvidia-smi', args, options, (error, said, stderr) => {
            if (error === null)
                return resolve({ said, problem: null });
            const words = firstLine(`${stderr}\n${said}`) || firstLine(error.message);
            const late = `nvidia-smi did not answer within ${longest / 1000} s`;
            resolve({ said, problem: error.killed === true ? late : `nvidia-smi failed: ${(0,quote .h)(words)}` });
        });
    });
}
function firstLine(text) {
    return (text.trim().split('\n')[0] ?? '').slice(0, 200);
}

 
var resolve = __webpack_require__(41547);
 
var external_node_crypto_ = __webpack_require__(77598);
 
var model_tensor = __webpack_require__(2852);
 
var output_file = __webpack_require__(46711);
 
var at_exit = __webpack_require__(55669);
; 
const exact = new Set([
    'PATH',
    'LANG',
    'CUDA_VISIBLE_DEVICES',
    'LD_LIBRARY_PATH',
    'OMP_NUM_THREADS',
    'SYSTEMROOT',
    'PATHEXT',
]);
const prefixes = ['NVIDIA_', 'TF_'];


function childEnvironment(env, scratch, keep = []) {
    const kept = Object.entries(env).filter(([name, value]) => {
        const upper = name.toUpperCase();
        return (value !== undefined &&
            (exact.has(upper) || keep.includes(name) || prefixes.some((prefix) => upper.startsWith(prefix))));
    });
    return {
        ...Object.fromEntries(kept),
        HOME: scratch,
        USERPROFILE: scratch,
        TMPDIR: scratch,
        TEMP: scratch,
        TMP: scratch,
         
        TF_FORCE_GPU_ALLOW_GROWTH: 'true',
        TF_CPP_MIN_LOG_LEVEL: '1',
    };
}

; 


 
const mostProcesses = 1024;


function dockerArguments(run) {
    const [program = '', ...rest] = run.command;
    const { memoryLimit, cpus, user } = run;
    return [
        ...['run', '--rm', '--interactive', '--init', '--name', run.name, '--pull', 'never', '--log-driver', 'none'],
        ...[
            '--no-healthcheck',
            '--network',
            'none',
            '--read-only',
            '--cap-drop',
            'ALL',
            '--security-opt',
            'no-new-privileges',
        ],
        ...['--pids-limit', String(mostProcesses), '--tmpfs', '/tmp:rw,nosuid,nodev,size=64m'],
        ...(user === null ? [] : ['--user', user]),
        ...(memoryLimit === undefined ? [] : ['--memory', `${memoryLimit}b`, '--memory-swap', `${memoryLimit}b`]),
        ...(cpus === undefined ? [] : ['--cpus', String(cpus)]),
        ...(run.gpu ? ['--gpus', 'all'] : []),
        ...run.mounts.flatMap((path) => ['--mount', mountOf(path, true)]),
        ...['--mount', mountOf(run.scratch, false), '--workdir', run.scratch],
        ...run.env.flatMap((name) => ['--env', name]),
        ...['--entrypoint', program, run.image, ...rest],
    ];
}
 
function mountOf(path, readOnly) {
    const field = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    return ['type=bind', field(`source=${path}`), field(`target=${path}`), ...(readOnly ? ['readonly'] : [])].join(',');
}


function mountsOf(command, { own, paths, files }, { isFolder, real }) {
    const within = (path, roots) => roots.some((root) => path === root || path.startsWith(`${root}/`));
    const realOwn = own.map(real);
    const named = [...command.flatMap((argument) => argument.split(/[=:]/)), ...paths].map((path) => external_node_path_.posix.normalize(path));
    const wanted = named
        .filter((path) => within(path, own))
        .map((path) => {
        const folder = external_node_path_.posix.dirname(path);
        return isFolder(path) || own.includes(folder) ? path : folder;
    })
        .filter((path) => within(real(path), realOwn));
    const all = [...new Set([...wanted, ...files.filter((file) => named.includes(file))])].sort();
    return all.filter((path) => !all.some((other) => other !== path && path.startsWith(`${other}/`)));
}
 
const clientNames = [
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_TLS_VERIFY',
    'DOCKER_CERT_PATH',
    'XDG_RUNTIME_DIR',
];
 
function dockerEnvironment(env) {
    const names = ['PATH', 'SYSTEMROOT', ...clientNames];
    const kept = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
    const config = env.DOCKER_CONFIG ?? (env.HOME === undefined ? undefined : `${env.HOME}/.docker`);
    return { ...Object.fromEntries(kept), ...(config === undefined ? {} : { DOCKER_CONFIG: config }) };
}
 
function containerNames(environment) {
    const local = new Set(['PATH', 'LD_LIBRARY_PATH', 'SYSTEMROOT', 'PATHEXT', 'USERPROFILE', 'TEMP', 'TMP']);
    return Object.keys(environment).filter((name) => !local.has(name.toUpperCase()));
}


async function dockerProblem({ image, memoryLimit, cpus }, env, platform = process.platform) {
    if (platform === 'win32')
        return 'a container of Linux cannot have the paths of Windows';
    const found = await askDocker(['image', 'inspect', '--format', '{{.Id}}', image], env);
    if (found.problem !== null)
        return found.problem;
    const info = await askDocker(['info', '--format', '{{json .}}'], env);
    if (info.problem !== null)
        return info.problem;
    return daemonProblem(daemonOf(info.said), { memory: memoryLimit !== undefined, cpus: cpus !== undefined });
}
function daemonOf(said) {
    try {
        return (JSON.parse(said) ?? {});
    }
    catch {
        return {};
    }
}
 
function daemonProblem(daemon, asked) {
    const options = Array.isArray(daemon.SecurityOptions) ? daemon.SecurityOptions.map(String) : [];
    const maps = options.find((option) => /^name=(rootless|userns)(,|$)/.test(option));
    if (typeof daemon.OSType === 'string' && daemon.OSType !== 'linux')
        return `its containers are of ${daemon.OSType}`;
    if (maps !== undefined)
        return `its daemon gives users other numbers (${maps}), and they could not read the model`;
    if (asked.memory && daemon.MemoryLimit === false)
        return 'its kernel cannot limit the memory of a container';
    if (asked.cpus && daemon.CpuCfsQuota === false)
        return 'its kernel cannot limit the processors of a container';
    return null;
}
 
const docker_longest = 20_000;
 
function askDocker(command, env, limit = docker_longest) {
    return new Promise((resolve) => {
        const limits = { timeout: limit, killSignal: 'SIGKILL' };
        const options = { ...limits, env: dockerEnvironment(env), encoding: 'utf8' };
        (0,external_node_child_process_.execFile)('docker', command, options, (error, said, stderr) => {
            if (error === null)
                return resolve({ said, problem: null });
            const missing = error.code === 'ENOENT';
            const words = stderr.trim().split('\n')[0] || (error.message.split('\n')[0] ?? 'it failed');
            const late = error.killed === true;
            const problem = late ? `docker did not answer within ${limit / 1000} s` : words;
            resolve({ said, problem: missing ? 'there is no program `docker` on the PATH' : problem, late });
        });
    });
}
const pause = 250;


async function removeContainer(name, env, alive, limit = docker_longest) {
    for (;;) {
        const { said, late } = await askDocker(['rm', '--force', name], env, limit);
         
        if (said.includes(name))
            return;
        if (!alive()) {
            if (late === true)
                removeLater(name, env);
            return;
        }
        await new Promise((resolve) => setTimeout(resolve, pause));
    }
}


function removeLater(name, env) {
    const request = (0,external_node_child_process_.spawn)('docker', ['rm', '--force', name], {
        ...{ detached: true, stdio: 'ignore', windowsHide: true },
        env: dockerEnvironment(env),
    });
    request.on('error', () => undefined);
    request.unref();
}

 
var interrupted = __webpack_require__(375);
 
var promises_ = __webpack_require__(58500);
; 


 
const startedBy = 'ASSAY_PROCESS';
const pauseMs = 50;
 
const afterKill = 1000;
 
function beganAt(pid) {
    return statOf(pid)?.began ?? 0;
}


async function endLeftovers(origin, grace) {
    if (process.platform === 'win32')
        return;
    const deadline = Date.now() + grace;
    const told = new Set();
    let from = origin;
    for (;;) {
        const now = Date.now();
        let left = 0;
        let inGroup = false;
        for (const one of leftovers(from)) {
            left++;
            inGroup ||= one.inGroup;
            if (now >= deadline)
                signal(one.pid, 'SIGKILL');
            else if (!told.has(one.pid))
                signal(one.pid, 'SIGTERM');
            told.add(one.pid);
        }
        if (left === 0 || now >= deadline + afterKill)
            return;
         
        if (!inGroup)
            from = { ...from, group: 0 };
        await (0,promises_.setTimeout)(pauseMs);
    }
}
 
function killLeftovers(origin) {
    if (process.platform === 'win32')
        return;
    for (const { pid } of leftovers(origin))
        signal(pid, 'SIGKILL');
}
 
function* leftovers(origin) {
    const names = listed();
    if (names === null) {
        if (origin.group > 0 && signal(-origin.group, 0))
            yield { pid: -origin.group, inGroup: true };
        return;
    }
    for (const name of names) {
        const left = leftOf(Number(name), origin);
        if (left !== null)
            yield left;
    }
}
 
function listed() {
    try {
        if ((0,external_node_fs_.readlinkSync)('/proc/self') !== String(process.pid))
            return null;
        return (0,external_node_fs_.readdirSync)('/proc').filter((name) => /^\d+$/.test(name));
    }
    catch {
        return null;
    }
}
function leftOf(pid, { group, mark, since }) {
    const stat = statOf(pid);
    if (stat === null || stat.began < since)
        return null;
    if (group > 0 && stat.group === group)
        return { pid, inGroup: true };
    if (mark === null || !`\0${leftovers_read(`/proc/${pid}/environ`)}`.includes(`\0${startedBy}=${mark}\0`))
        return null;
    return { pid, inGroup: false };
}
 
function statOf(pid) {
    const stat = leftovers_read(`/proc/${pid}/stat`);
     
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = '', , group] = fields;
    if (state === '' || state === 'Z' || state === 'X')
        return null;
    return { group: Number(group), began: Number(fields[19]) };
}
 
function leftovers_read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}
function signal(pid, name) {
    try {
        return process.kill(pid, name);
    }
    catch {
        return false;
    }
}

; 




function oomKills(root = '/') {
    try {
        const group = /^0::(.*)$/m.exec((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, 'proc/self/cgroup'), 'utf8'))?.[1] ?? '/';
        const events = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, 'sys/fs/cgroup', group, 'memory.events'), 'utf8');
        const count = /^oom_kill (\d+)$/m.exec(events)?.[1];
        return count === undefined ? null : Number(count);
    }
    catch {
        return null;
    }
}


function machineOomKills(root = '/') {
    try {
        const count = /^oom_kill (\d+)$/m.exec((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, 'proc/vmstat'), 'utf8'))?.[1];
        return count === undefined ? null : Number(count);
    }
    catch {
        return null;
    }
}

; 

 
const sandboxes = (  null && (['none', 'unshare', 'docker']));
 
const unshare = ['--user', '--map-root-user', '--pid', '--fork', '--kill-child', '--mount-proc', '--net'];
 
function sandboxed(command, sandbox) {
    return sandbox !== 'unshare' ? command : ['unshare', ...unshare, '--', ...command];
}
 
function sandboxProblem(sandbox, path) {
    if (sandbox !== 'unshare')
        return Promise.resolve(null);
    const [program, ...args] = sandboxed(['true'], sandbox);
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(program, args, { env: { PATH: path }, timeout: 10_000, encoding: 'utf8' }, (error, _, stderr) => resolve(error === null ? null : stderr.trim().split('\n')[0] || (error.message.split('\n')[0] ?? 'it failed')));
    });
}

; 













const stderrLimit = 64 * 1024;
const grace = 5000;
 
const graceOfRest = 500;
 
const patience = 15_000;
 
const memoryLook = 100;


function launched(program, args, options, stdio) {
    if (options.signal.aborted)
        throw (0,interrupted .V)();
    const start = startOf([program, ...args], options);
    const child = spawned(start.command, {
        stdio: stdio.stdio,
        ...(stdio.serialization === undefined ? {} : { serialization: stdio.serialization }),
        detached: process.platform !== 'win32',
        windowsHide: true,
        cwd: options.scratch,
        env: start.env,
    });
    const group = groupOf(child, options, stdio.reads === true, start);
     
    child.on('error', () => undefined);
    return group;
}
 
function spawned([file, ...rest], options) {
    try {
        return (0,external_node_child_process_.spawn)(file, rest, options);
    }
    catch (error) {
        throw new evidence_problem .A(`The program ${(0,quote .h)(file.slice(0, 200))} cannot be started: ${(0,quote .h)(error.message.split('\n')[0] ?? '')}.`, 'Correct its `command` in the configuration: a program, and arguments that are not too long for the system.');
    }
}
function startOf(command, options) {
    const { container, scratch, memoryLimit } = options;
    const env = childEnvironment(options.env, scratch, options.keep);
    const mark = (0,external_node_crypto_.randomUUID)();
    if (options.sandbox !== 'docker')
        return { command: sandboxed(command, options.sandbox ?? 'none'), env: { ...env, [startedBy]: mark }, mark };
    if (container === undefined)
        throw new Error('the sandbox docker needs an image');
    const name = `assay-${mark}`;
    const { getuid, getgid } = process;
    const args = dockerArguments({
        ...{ image: container.image, gpu: container.gpu, name, command, scratch, env: containerNames(env) },
        ...(container.cpus === undefined ? {} : { cpus: container.cpus }),
        ...(memoryLimit === undefined ? {} : { memoryLimit }),
        mounts: mountsOf(command, container, disk),
        user: getuid === undefined || getgid === undefined ? null : `${getuid()}:${getgid()}`,
    });
    return {
        command: ['docker', ...args],
        env: { ...env, ...dockerEnvironment(options.env) },
        ...{ mark, container: name },
    };
}
const disk = {
    isFolder: (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true,
    real: (path) => ((0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.realpathSync)(path) : path),
};
function groupOf(child, options, reads, { container, mark }) {
    let stderr = Buffer.alloc(0);
    let verdict = null;
    let removal;
    let rest;
    let told = false;
    const memoryEnd = container === undefined ? ownMemoryEnd : containerMemoryEnd;
    const killsBefore = memoryEnd.kills();
    const keep = (chunk) => {
        stderr = Buffer.concat([stderr, chunk]).subarray(-stderrLimit);
    };
    child.stderr?.on('data', keep);
     
    if (!reads)
        child.stdout?.on('data', keep);
    const group = {
        child,
        lastMoment: Date.now() + options.deadlines.total,
        alive: () => child.pid !== undefined && child.exitCode === null && child.signalCode === null,
        failed(kind, text) {
            const { withheld = (said) => said } = options;
            return { ok: false, fault: { kind, text: withheld(text), stderr: withheld(stderr.toString('utf8')) } };
        },
        howItEnded: () => verdict ?? ending(child, (memoryEnd.kills() ?? 0) > (killsBefore ?? 0) ? memoryEnd.words : null),
        end() {
            told = true;
            if (container === undefined)
                signalGroup(child, 'SIGTERM');
            else
                removal ??= removeContainer(container, options.env, group.alive);
            const timer = setTimeout(() => {
                signalGroup(child, 'SIGKILL');
                 
                for (const stream of child.stdio)
                    stream?.destroy();
            }, container === undefined ? grace : patience);
            child.once('close', () => clearTimeout(timer));
        },
        async closed() {
            if (group.alive()) {
                await new Promise((resolve) => {
                    child.once('close', () => resolve());
                    group.end();
                });
            }
            await removed();
            await rest;
        },
    };
     
    const removed = async () => {
        if (container === undefined || child.pid === undefined || child.exitCode === 0)
            return;
        removal ??= removeContainer(container, options.env, group.alive);
        await removal;
    };
    const pid = child.pid ?? 0;
    const origin = { group: pid, mark: container === undefined ? mark : null, since: beganAt(pid) };
    const forget = (0,at_exit .s)(() => {
        if (group.alive())
            signalGroup(child, 'SIGKILL');
        killLeftovers(origin);
        if (container !== undefined)
            removeLater(container, options.env);
    });
    child.once('exit', () => {
        rest = endLeftovers(origin, told ? graceOfRest : grace);
    });
    child.once('close', async () => {
        await removed();
        await rest;
        forget();
    });
    watch(group, options, (limit) => {
        verdict = limit;
        signalGroup(child, 'SIGKILL');
    });
    return group;
}
 
function watch(group, options, over) {
    const { child } = group;
    const stop = () => group.end();
    options.signal.addEventListener('abort', stop, { once: true });
    const total = setTimeout(stop, options.deadlines.total);
     
    const memoryLimit = options.sandbox === 'docker' ? undefined : options.memoryLimit;
    const look = memoryLimit === undefined
        ? undefined
        : setInterval(() => {
            const bytes = child.pid === undefined ? null : descendantMemory(child.pid, 'VmRSS');
            if (bytes === null || bytes <= memoryLimit)
                return;
            const mib = (size) => Math.round(size / 2 ** 20);
            over(`ran out of memory: it held ${mib(bytes)} MiB, and may hold ${mib(memoryLimit)} MiB`);
        }, memoryLook);
    child.once('close', () => {
        clearTimeout(total);
        clearInterval(look);
        options.signal.removeEventListener('abort', stop);
    });
}
 
const ownMemoryEnd = { kills: oomKills, words: 'ran out of memory: the system ended it' };
 
const containerMemoryEnd = {
    kills: machineOomKills,
    words: 'was killed (SIGKILL), most likely because memory ran out: the system ended a process of this machine for that',
};
 
function ending(child, outOfMemory) {
    if (child.signalCode === 'SIGKILL' || child.exitCode === 137)
        return outOfMemory ?? 'was killed (SIGKILL: out of memory?)';
    if (child.signalCode !== null)
        return `was ended by ${child.signalCode}`;
    return `ended with exit code ${child.exitCode ?? 'unknown'}`;
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
         
    }
}

 
var write_problem = __webpack_require__(86600);
; 







 
const starter = "import { pathToFileURL } from 'node:url'; const host = await import(pathToFileURL(process.argv[1]).href); await host.main?.();";
const child_model_grace = 5000;


async function startModel(options) {
    const group = launched(process.execPath, ['--input-type=module', '--eval', starter, options.script], options, {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        serialization: 'advanced',
    });
    const talk = conversation(group, options.scratch);
    const { place, runtime, module, memoryLimit } = options;
    const loaded = await talk.ask({
        op: 'load',
        place,
        runtime,
        ...(module === undefined ? {} : { module }),
        ...(memoryLimit === undefined ? {} : { capped: true }),
    }, options.deadlines.load);
    if (!loaded.ok || loaded.value.op !== 'load') {
        await group.closed();
        return loaded.ok ? group.failed('load', 'answered something else') : { ok: false, fault: asLoad(loaded.fault) };
    }
    return { ok: true, value: running(group, talk, loaded.value.info, options) };
}
function running(group, talk, info, { deadlines, scratch }) {
    const files = outputFiles(scratch);
    return {
        info,
        pid: group.child.pid,
        inFlight: 2,
        async predict({ spool, ...batch }, rows, place) {
            const { from, to } = rows;
            const inputs = spool ?? (0,model_tensor .RO)(batch, from, to);
            const file = files.take();
            try {
                const reply = await talk.ask({ op: 'predict', rows, inputs, outputs: file.path }, deadlines.call);
                if (!reply.ok)
                    return { ok: false, fault: { ...reply.fault, rows: { from, to } } };
                if (reply.value.op !== 'predict')
                    return group.failed('answer', 'answered something else');
                const { output, ns } = reply.value;
                return { ok: true, value: { output: 'length' in output ? file.reader.get(output, place) : output, ns } };
            }
            catch (error) {
                if (error instanceof evidence_problem .A)
                    throw error;
                const { fault } = group.failed('answer', error.message);
                return { ok: false, fault: { ...fault, rows: { from, to } } };
            }
            finally {
                files.give(file);
            }
        },
        async time({ spool, ...batch }, calls) {
            const each = calls.map((rows) => ({ rows, inputs: spool ?? (0,model_tensor .RO)(batch, rows.from, rows.to) }));
             
            const reply = await talk.ask({ op: 'time', calls: each }, Math.min(2, calls.length) * deadlines.call);
            const rows = {
                from: Math.min(...calls.map(({ from }) => from)),
                to: Math.max(...calls.map(({ to }) => to)),
            };
            if (!reply.ok)
                return { ok: false, fault: { ...reply.fault, rows } };
            if (reply.value.op !== 'time' || !Array.isArray(reply.value.ns) || reply.value.ns.length !== calls.length)
                return group.failed('answer', 'answered something else');
            return { ok: true, value: reply.value.ns };
        },
        async peakBytes() {
            const reply = await talk.ask({ op: 'memory' }, deadlines.call);
            return reply.ok && reply.value.op === 'memory' ? reply.value.peakBytes : null;
        },
        async close() {
            files.close();
             
            if (group.alive() && !talk.busy())
                await talk.ask({ op: 'close' }, child_model_grace);
            await group.closed();
        },
    };
}
 
function outputFiles(scratch) {
    const all = [];
    const free = [];
    const made = () => {
        const path = (0,external_node_path_.join)(scratch, `outputs-${(0,external_node_crypto_.randomUUID)()}.bin`);
        const file = { path, reader: (0,output_file .R)(path) };
        all.push(file);
        return file;
    };
    return {
        take: () => free.pop() ?? made(),
        give: (file) => void free.push(file),
        close: () => {
            for (const { reader } of all)
                reader.close();
        },
    };
}
 
function conversation(group, scratch) {
    const { child } = group;
    const waiting = [];
     
    let over = false;
    const next = () => {
        const done = waiting.shift();
        waiting[0]?.begin();
        return done;
    };
    const endAll = (fault) => {
        for (const one of waiting.splice(0))
            one.finish(fault());
    };
    child.on('message', (reply) => {
        if (over)
            return;
        const one = next();
        if (reply.ok)
            one?.finish({ ok: true, value: reply });
        else if (reply.of === 'outputs')
            one?.refuse((0,write_problem .b)('The outputs of a model', scratch, reply.error));
        else
            one?.finish(group.failed('answer', reply.error));
    });
    child.once('close', () => endAll(() => group.failed('crash', group.howItEnded())));
    child.once('error', (error) => endAll(() => group.failed('crash', `could not be started (${error.message.split('\n')[0]})`)));
    const ask = (request, deadline) => new Promise((resolve, reject) => {
        let timer;
        const one = {
            begin() {
                const wait = Math.max(1, Math.min(deadline, group.lastMoment - Date.now()));
                timer = setTimeout(() => {
                    over = true;
                    next();
                    group.end();
                    one.finish(group.failed('deadline', `did not answer within ${Math.round(wait / 100) / 10} s`));
                }, wait);
            },
            finish(answer) {
                clearTimeout(timer);
                resolve(answer);
            },
            refuse(problem) {
                clearTimeout(timer);
                reject(problem);
            },
        };
        if (!group.alive() && child.pid !== undefined)
            return one.finish(group.failed('crash', group.howItEnded()));
        if (waiting.push(one) === 1)
            one.begin();
        child.send(request, () => undefined);
    });
    return { ask, busy: () => waiting.length > 0 };
}
function asLoad(fault) {
    return fault.kind === 'answer' ? { ...fault, kind: 'load' } : fault;
}

 
var rungs = __webpack_require__(14306);
; 
 
const runtimeIds = [
    ...['tfjs-node-gpu', 'onnx-cuda', 'onnx-webgpu'],
    ...['tfjs-node', 'onnx', 'tfjs-wasm', 'tfjs-cpu'],
];

; 








async function climb(places, options) {
    const passedBy = [];
    let last = null;
    for (const rung of candidates(places, options)) {
        const found = await packageOf(rung, options);
        if (!found.ok) {
            passedBy.push(`${rung}: ${found.why}`);
            continue;
        }
        const before = options.requireGpu ? await gpuState(options.env) : null;
        const tried = await onRung(rung, found.package, places, options, passedBy);
        if (Object.values(tried.loaded).every((each) => each === null || each.ok)) {
            const why = options.requireGpu ? await unproven(tried, before, options) : null;
            if (why === null)
                return tried;
            passedBy.push(`${rung}: ${why}`);
        }
        else {
            passedBy.push(`${rung}: ${[...new Set(faults(tried).map(reasonOf))].join('; ')}`);
        }
        await closeAll(tried);
        last = tried;
    }
    if (options.requireGpu)
        throw noGpu(places, options.runtime, passedBy);
    if (last === null)
        throw noRuntime(places, passedBy);
    return { ...last, passedBy: passedBy.slice(0, -1) };
}
 
async function closeAll(climbed) {
    await Promise.all(Object.values(climbed.loaded).map((each) => (each?.ok ? each.value.close() : undefined)));
}
 
function candidates(places, { runtime, requireGpu }) {
    const forms = formsOf(places);
    const readers = runtimeIds.filter((id) => forms.every((form) => rungs .W[id].forms.includes(form)));
    if (readers.length === 0) {
        throw new evidence_problem .A(`No runtime reads both models: one is ${forms.map((form) => rungs .B[form]).join(', the other ')}.`, 'Both models run on the same runtime: convert one of them, or give the outputs of one as `predictions: FILE`.');
    }
    if (runtime !== 'auto' && !readers.includes(runtime)) {
        throw new evidence_problem .A(`\`runtime: ${runtime}\` does not read ${forms.map((form) => rungs .B[form]).join(' and ')} models.`, `Set \`model.runtime\` to auto, or to one of ${readers.join(', ')}.`);
    }
    const allowed = runtime === 'auto' ? readers : [runtime];
    if (!requireGpu)
        return allowed;
    if (runtime !== 'auto' && !rungs .W[runtime].gpu) {
        throw new evidence_problem .A(`The policy requires a GPU (\`require-gpu\`) and names \`runtime: ${runtime}\`, which has none.`, 'Set `model.runtime` to auto, or take `require-gpu` out of the policy.');
    }
    return allowed.filter((id) => rungs .W[id].gpu);
}
function formsOf(places) {
    return [...new Set(Object.values(places).flatMap((place) => (place === null ? [] : [place.form])))];
}
async function packageOf(rung, options) {
    const { package: name, gpu } = rungs .W[rung];
    if (name === null)
        return { ok: true, package: null };
    const chosen = options.runtime === rung;
     
    const allowInstall = options.packages.allowInstall && (!gpu || chosen || (await gpuState(options.env)) !== null);
    if (rung === 'onnx-webgpu' && !chosen && (await gpuState(options.env)) === null) {
        return { ok: false, why: 'no GPU was found (nvidia-smi did not answer)' };
    }
    try {
        return { ok: true, package: await (0,resolve .Ph)(name, { ...options.packages, allowInstall }) };
    }
    catch (error) {
        if (!(error instanceof evidence_problem .A) || (chosen && !options.requireGpu))
            throw error;
        return { ok: false, why: allowInstall ? error.message : 'not installed' };
    }
}
async function onRung(rung, found, places, options, passedBy) {
    const start = (side) => startModel({
        ...options,
        env: withLibraries(options.env, found?.libraries ?? []),
        runtime: rung,
        place: places[side],
        ...(found === null ? {} : { module: found.url }),
    });
    const load = (side) => (places[side] === null ? null : start(side));
    const [base, head] = await Promise.all([load('base'), load('head')]);
    const device = [base, head].some((each) => each?.ok && each.value.info.device === 'gpu') ? 'gpu' : 'cpu';
    return { rung, passedBy, device, loaded: { base, head }, start };
}
 
function withLibraries(env, libraries) {
    if (libraries.length === 0)
        return env;
    const path = [...libraries, env.LD_LIBRARY_PATH ?? ''].filter((each) => each !== '').join(':');
    return { ...env, LD_LIBRARY_PATH: path };
}
async function unproven(climbed, before, options) {
    const models = Object.values(climbed.loaded).flatMap((each) => (each?.ok ? [each.value] : []));
    const says = models.length > 0 && models.every((model) => model.info.device === 'gpu');
    return missingProof(says, before, await gpuAnswer(options.env), models.map((model) => model.pid));
}
 
function reasonOf({ text, stderr }) {
    const missed = /with error: ([^\n]{1,300})/.exec(stderr)?.[1];
    return missed === undefined ? text : `${text} (${missed})`;
}
function faults(climbed) {
    return Object.values(climbed.loaded).flatMap((each) => (each !== null && !each.ok ? [each.fault] : []));
}
function noGpu(places, runtime, passedBy) {
    const usual = formsOf(places).includes('onnx') ? 'onnx-cuda' : 'tfjs-node-gpu';
    const name = (runtime === 'auto' ? null : rungs .W[runtime].package) ?? usual;
    return new evidence_problem .A(`The policy requires a GPU (\`require-gpu\`), and its use is not proven. ${ladder_sentence(passedBy)}`, `Run on a runner with an NVIDIA GPU after \`assay runtime install ${name}\`, or take \`require-gpu\` out of the policy.`);
}
function noRuntime(places, passedBy) {
    const name = formsOf(places).includes('onnx') ? 'onnx' : 'tfjs-node';
    return new evidence_problem .A(`No runtime could be tried for these models. ${ladder_sentence(passedBy)}`, `Run \`assay runtime install ${name}\` on the runner, or set \`model.install-runtime\`; or give the models' outputs as \`predictions: FILE\`.`);
}
function ladder_sentence(passedBy) {
    return passedBy.length === 0 ? '' : `Tried: ${passedBy.join('; ')}.`;
}

; 





function judgeAnchor(it, anchor, gated, margin) {
    const [primary] = gated;
    if (primary === undefined)
        return part({});
    const { metric, undecided } = primary;
    const asked = (0,decision_margin .O)(margin, metric.direction);
    const only = {
        ...{ metric, undecided, margin: asked, min: undefined, max: undefined },
        claims: [{ kind: 'margin', margin: asked }],
    };
    const { unlabelled: _, ...labelled } = it;
    const judged = judgeMetrics({ ...labelled, base: anchor }, [only]);
    return part({
        measurements: judged.measurements.map((each) => ({ ...each, subject: 'model against the anchor' })),
        findings: judged.findings.map(({ plot: __, ...each }) => ({
            ...each,
            rule: 'anchor',
            message: `${each.message} against the anchor`,
            fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/anchor/${metric.id}`),
        })),
        leads: judged.leads.map((each) => ({ ...each, decided: `${each.decided} against the anchor` })),
    });
}

; 


const doing = {
    load: 'does not load',
    answer: 'gives no usable answer',
    crash: 'crashed',
    deadline: 'hangs',
};
const mends = {
    load: 'Export the model again with everything it needs in its folder; a layers model that TensorFlow.js cannot read loads as a graph model (`tensorflowjs_converter --output_format=tfjs_graph_model`), and a `command` needs its packages on this machine or in its image.',
    answer: 'Compare the inputs and outputs of the model with the columns of the golden dataset and with `model.task`; where the inputs are meant to change, change the golden dataset first.',
    crash: 'Run the candidate on these rows outside the gate; when it works there, compare the versions of the runtime.',
    deadline: 'Run the candidate on these rows outside the gate; when it is only slow, raise `model.process.load-seconds`, `model.process.call-seconds` or `model.timeout`, whichever it passed.',
};
const memoryMend = 'Lower `model.batch`, give the job more memory, or raise `model.process.memory-mib` where the policy sets it; a candidate that alone needs more than the baseline has grown.';
const startMend = 'Install the program on this machine, or in the image, or correct the `command` in the configuration in a change of its own.';
 
function mendOf({ kind, text }) {
    if (kind === 'crash' && text.startsWith('could not be started'))
        return startMend;
    return kind === 'crash' && /\bmemory\b/.test(text) ? memoryMend : mends[kind];
}
 
function faultInWords(fault, ids) {
    return `${doing[fault.kind]}${rowsInWords(fault, ids)}: ${(0,quote .h)(fault.text)}`;
}
 
function faultFinding(fault, ids, path, fingerprint) {
    const said = lastWords(fault.stderr);
    return {
        rule: `model-${fault.kind}`,
        severity: 'error',
        confidence: 'certain',
        message: `the candidate ${doing[fault.kind]}${rowsInWords(fault, ids)}`,
        detail: `${saidOrDid(fault)}${said === '' ? '' : ` Its last words: ${(0,quote .h)(said)}.`}`,
        number: 'no answer (exact); limit: every golden row answered',
        mend: mendOf(fault),
        locations: [{ path }],
        fingerprint,
    };
}
 
function faultProblem(fault, ids, shown) {
    const said = lastWords(fault.stderr);
    return new evidence_problem .A(`The baseline ${(0,quote .h)(shown)} ${faultInWords(fault, ids)}.${said === '' ? '' : ` Its last words: ${(0,quote .h)(said)}.`}`, fault.kind === 'answer'
        ? mends.answer
        : 'Install what it needs on this machine, name a baseline that runs here, or give its outputs as `baseline: { predictions: FILE }`.');
}
 
function saidOrDid({ kind, text }) {
    return kind === 'load' || kind === 'answer' ? `The reason: ${(0,quote .h)(text)}.` : `Its process ${text}.`;
}
function rowsInWords({ rows }, ids) {
    if (rows === undefined)
        return '';
    const first = (0,quote .h)(ids[rows.from] ?? String(rows.from + 1));
    if (rows.to - rows.from === 1)
        return ` on row ${first}`;
    return ` on the rows ${first} to ${(0,quote .h)(ids[rows.to - 1] ?? String(rows.to))} (${rows.to - rows.from} rows)`;
}
 
function lastWords(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    return lines.slice(-2).join(' ').trim();
}

; 






function modelPlace(path, shown) {
    if (!(0,external_node_fs_.existsSync)(path)) {
        throw new evidence_problem .A(`There is no model at ${(0,quote .h)(shown)}.`, 'Correct the path under `model:` in the configuration, or commit the model.');
    }
    const folder = (0,external_node_fs_.statSync)(path).isDirectory() ? path : (0,external_node_path_.dirname)(path);
    if (folder === path && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'saved_model.pb')))
        return { folder, form: 'saved-model' };
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'model.json')) && (folder === path || (0,external_node_path_.basename)(path) === 'model.json')) {
        return { folder, form: isGraph((0,external_node_path_.join)(folder, 'model.json')) ? 'graph' : 'layers' };
    }
    const onnx = folder === path ? (0,external_node_fs_.readdirSync)(path).filter((name) => name.endsWith('.onnx')) : [(0,external_node_path_.basename)(path)];
    const [file] = onnx;
    if (file?.endsWith('.onnx') && onnx.length === 1)
        return { folder, form: 'onnx', file };
    throw new evidence_problem .A(`${(0,quote .h)(shown)} is no model that this version reads: needed a folder with ${(0,quote .h)('model.json')} (TensorFlow.js), ${(0,quote .h)('saved_model.pb')} or one ${(0,quote .h)('.onnx')} file.`, 'Convert the model (`tensorflowjs_converter`, `tf2onnx`, `skl2onnx`, `torch.onnx.export`), or give its outputs on the golden dataset as `predictions: FILE`.');
}
function isGraph(path) {
    try {
        const json = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return json.format === 'graph-model' || Array.isArray(json.modelTopology?.node);
    }
    catch {
        return false;
    }
}

 
var files = __webpack_require__(24821);
; 




 
async function sourceOf(run, side) {
    const { config, places, io, scratch } = run;
    const source = side === 'base' ? config.baseline : config.candidate;
    const place = places[side];
    if (source.predictions !== undefined) {
        const bytes = await (0,files .sG)(io.root, place, source.predictions);
        const shown = source.predictions;
        return bytes === null ? null : { kind: 'predictions', bytes, shown, file: shown, digest: (0,files .sc)(bytes) };
    }
    if (source.http !== undefined) {
        const { url, model } = source.http;
        const digest = (0,files .sc)(Buffer.from(JSON.stringify(source.http)));
        return {
            kind: 'model',
            place: null,
            shown: `${url} ${model}`,
            file: run.policy.source.path ?? 'assay.yml',
            digest,
        };
    }
    if (source.path === undefined) {
        throw new evidence_problem .A(`\`model.${side === 'base' ? 'baseline' : 'candidate'}\` names neither \`path\`, \`http\` nor \`predictions\`.`, 'Give the path of a model, an endpoint, or a file of its outputs; a `command` needs the path of its model as well.');
    }
    const local = await (0,files .$S)(io.root, place, source.path, (0,external_node_path_.join)(scratch, side));
    if (local === null)
        return null;
    if (source.command !== undefined) {
        const { path } = source;
        return { kind: 'model', place: null, local, shown: path, file: path, digest: await (0,files .ol)(local) };
    }
    const found = modelPlace(local, source.path);
    return {
        kind: 'model',
        place: found,
        shown: source.path,
        file: mainFile(source.path, found),
        digest: await (0,files .ol)(local),
    };
}
 
function mainFile(path, { form, file }) {
    if (/\.(json|onnx)$/.test(path))
        return path;
    return external_node_path_.posix.join(path.replaceAll('\\', '/'), file ?? (form === 'saved-model' ? 'saved_model.pb' : 'model.json'));
}

 
var host_script = __webpack_require__(65915);
 
var chosen_output = __webpack_require__(21501);
; 





 
const longestFile = 1 << 30;
 
const none = new Uint8Array(0);


async function arrowSpan(inputs, span, folder, number) {
    const lib = await __webpack_require__.e(  5619).then(__webpack_require__.t.bind(__webpack_require__, 25619, 19));
    const path = (0,external_node_path_.join)(folder, `in-${number}.arrow`);
    const out = (0,external_node_path_.join)(folder, `out-${number}.arrow`);
    write(path, folder, encoded(lib, inputs, span));
    return {
        path,
        out,
        answer: (wanted, rows) => answered(lib, out, wanted, rows),
        remove: () => {
            for (const file of [path, out])
                (0,external_node_fs_.rmSync)(file, { force: true });
        },
    };
}
function write(path, folder, bytes) {
    try {
        (0,external_node_fs_.writeFileSync)(path, bytes, { mode: 0o600 });
    }
    catch (error) {
         
        (0,external_node_fs_.rmSync)(path, { force: true });
        throw (0,write_problem .b)('The inputs of a model', folder, error, bytes.length);
    }
}
function encoded(lib, inputs, { from, to, batch }) {
    const calls = [];
    for (let at = from; at < to; at += batch)
        calls.push((0,model_tensor .RO)(inputs, at, Math.min(to, at + batch)));
    const columns = inputs.tensors.map((tensor, i) => {
        const flat = flatType(lib, tensor);
        const type = tensor.shape.length === 0 ? flat : lib.fixedSizeList(flat, (0,model_tensor .qz)(tensor.shape));
        const parts = calls.map((call) => arrow_exchange_part(lib, call.tensors[i], call.rows, type, flat));
        const shape = new Map([['shape', JSON.stringify(tensor.shape)]]);
        return { column: new lib.Column(parts, type), field: { name: tensor.name, type, nullable: true, metadata: shape } };
    });
    const fields = columns.map(({ field }) => field);
    const schema = { version: lib.Version.V5, endianness: lib.Endianness.Little, fields, metadata: null };
    const table = new lib.Table(schema, columns.map(({ column }) => column));
    return lib.tableToIPC(table, { format: 'file' });
}
function flatType(lib, { dtype }) {
    const types = {
        float32: lib.float32,
        float64: lib.float64,
        int32: lib.int32,
        int64: lib.int64,
        uint8: lib.uint8,
        bool: lib.bool,
        string: lib.utf8,
    };
    return types[dtype]();
}
function arrow_exchange_part(lib, { values, dtype }, rows, type, flat) {
    const plain = dtype !== 'string' && dtype !== 'bool';
    const inner = plain
        ? made(lib, flat, { length: values.length, nullCount: 0, type: flat, validity: none, values })
        : batchOf(lib, dtype === 'bool' ? Array.from(values, Boolean) : values, flat);
    return type === flat
        ? inner
        : made(lib, type, { length: rows, nullCount: 0, type, validity: none, children: [inner] });
}
function batchOf(lib, values, type) {
    return lib.columnFromArray(values, type).data[0];
}
 
function made(lib, type, options) {
    const Kind = lib.batchType(type);
    return new Kind(options);
}
function answered(lib, path, wanted, rows) {
    if (!((0,external_node_fs_.statSync)(path).size <= longestFile))
        throw new Error('answered with a file of more than 1 GiB');
    const table = lib.tableFromIPC((0,external_node_fs_.readFileSync)(path), { useBigInt: true });
    const { fields } = table.schema;
    const at = (0,chosen_output .g)(fields.map(({ name }) => name), wanted);
    const field = fields[at];
    const column = table.getChildAt(at);
    if (column.length !== rows || column.data.length !== 1)
        throw new Error(`answered ${column.length} rows for ${rows}`);
    const [whole] = column.data;
    const inner = whole?.children?.[0];
    const flat = inner ?? whole;
    const width = flat.length / rows;
    if (!Number.isInteger(width))
        throw new Error(`answered ${flat.length} values for ${rows} rows`);
    return { name: field.name, ...arrow_exchange_valuesOf(flat), shape: shapeOf(field.metadata?.get('shape'), width) };
}
function arrow_exchange_valuesOf(batch) {
    const { values, nullCount, length } = batch;
    if (nullCount === 0 && values instanceof Float32Array)
        return { dtype: 'float32', values: values.slice(0, length) };
    const all = Array.from({ length }, (_, i) => batch.at(i));
    if (all.some((value) => typeof value === 'string'))
        return { dtype: 'string', values: all.map((value) => (value === null ? null : String(value))) };
    return { dtype: 'float64', values: Float64Array.from(all, (value) => (value === null ? Number.NaN : Number(value))) };
}
 
function shapeOf(stated, width) {
    try {
        const shape = JSON.parse(stated ?? 'null');
        if (Array.isArray(shape) && shape.length > 0 && shape.every(Number.isInteger) && (0,model_tensor .qz)(shape) === width)
            return shape;
    }
    catch {
         
    }
    return [width];
}

 
var gather = __webpack_require__(49870);
; 


 
async function inCalls(inputs, { from, to, batch = to - from }, call) {
    const all = (0,gather .w)(to - from);
    let ns = 0;
    for (let at = from; at < to; at += batch) {
        const end = Math.min(to, at + batch);
        const fault = (one) => ({
            ok: false,
            fault: { rows: { from: at, to: end }, ...one },
        });
        const answer = await call((0,model_tensor .RO)(inputs, at, end), at);
        if (!answer.ok)
            return fault(answer.fault);
        try {
            all.add(answer.value.output, at - from, end - at);
        }
        catch (error) {
            return fault({ kind: 'answer', text: error.message, stderr: '' });
        }
        ns += answer.value.ns;
    }
    return { ok: true, value: { output: all.whole(), ns } };
}

; 



function jsonRows({ rows, tensors }) {
    const names = tensors.map(({ name }) => JSON.stringify(name));
    const all = [];
    for (let row = 0; row < rows; row++) {
        const fields = tensors.map((tensor, i) => `${names[i]}:${jsonRow(tensor, row)}`);
        all.push(`{${fields.join(',')}}`);
    }
    return `[${all.join(',')}]`;
}
 
function jsonRow({ shape, dtype, values }, row) {
    const width = (0,model_tensor .qz)(shape);
    const nested = (depth, at) => {
        if (depth === shape.length)
            return jsonValue(values[at], dtype);
        const size = shape[depth];
        const step = (0,model_tensor .qz)(shape.slice(depth + 1));
        return `[${Array.from({ length: size }, (_, i) => nested(depth + 1, at + i * step)).join(',')}]`;
    };
    return nested(0, row * width);
}
 
function jsonNumbers({ values, dtype }) {
    const all = [];
    for (let i = 0; i < values.length; i++)
        all.push(jsonValue(values[i], dtype));
    return `[${all.join(',')}]`;
}
function jsonValue(value, dtype) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (typeof value === 'bigint')
        return String(value);
    if (dtype === 'bool')
        return value === 1 ? 'true' : 'false';
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : 'null';
}


function tensorOfRows(name, rows) {
    const shape = json_rows_shapeOf(rows[0]);
    const width = (0,model_tensor .qz)(shape);
    const texts = typeof leaf(rows[0]) === 'string';
    const values = texts ? [] : new Float64Array(rows.length * width);
    rows.forEach((value, row) => {
        const put = (given, depth, at) => {
            if (depth < shape.length) {
                const size = shape[depth];
                if (!Array.isArray(given) || given.length !== size)
                    throw unlike(row, name);
                for (const [i, each] of given.entries())
                    put(each, depth + 1, at + i * (0,model_tensor .qz)(shape.slice(depth + 1)));
            }
            else if (texts) {
                if (typeof given !== 'string' && given !== null)
                    throw unlike(row, name);
                values[at] = given;
            }
            else
                values[at] = numberOf(given, row, name);
        };
        put(value, 0, row * width);
    });
    return { name, dtype: texts ? 'string' : 'float64', shape, values };
}
function json_rows_shapeOf(value) {
    if (!Array.isArray(value))
        return [];
    if (value.length === 0)
        throw new Error('answered an empty list');
    return [value.length, ...json_rows_shapeOf(value[0])];
}
function leaf(value) {
    return Array.isArray(value) ? leaf(value[0]) : value;
}
function numberOf(value, row, name) {
    if (typeof value === 'number')
        return value;
    if (value === null)
        return Number.NaN;
    if (typeof value === 'boolean')
        return Number(value);
    throw unlike(row, name);
}
function unlike(row, name) {
    return new Error(`answered row ${row + 1} of ${name} in another form than the first`);
}

; 
 
const longestLine = 1 << 20;


function lineChannel(group) {
    const { child } = group;
    let buffered = [];
    let size = 0;
    let broken = null;
    let waiting = null;
    const give = (line) => {
        const to = waiting;
        waiting = null;
        to?.(line);
    };
    const refuse = (why) => {
        broken ??= why;
        group.end();
        give(null);
    };
    child.stdin?.on('error', () => undefined);
    child.stdout?.on('data', (chunk) => {
        if (broken !== null)
            return;
        for (let rest = chunk; rest.length > 0;) {
            const end = rest.indexOf(0x0a);
            const part = end < 0 ? rest : rest.subarray(0, end);
            size += part.length;
            if (size > longestLine)
                return refuse(`wrote a line of more than ${longestLine / 2 ** 20} MiB to its standard output`);
            buffered.push(part);
            if (end < 0)
                return;
            const line = Buffer.concat(buffered).toString('utf8');
            [buffered, size] = [[], 0];
            if (waiting === null)
                return refuse(`wrote to its standard output unasked: ${line.slice(0, 200)}`);
            give(line);
            rest = rest.subarray(end + 1);
        }
    });
    return {
        busy: () => waiting !== null,
        ask: (line, deadline) => line_channel_asked(group, line, deadline, () => broken, (to) => (waiting = to)),
    };
}
async function line_channel_asked(group, line, deadline, broken, wait) {
    const { child } = group;
    if (Buffer.byteLength(line) >= longestLine)
        return group.failed('answer', 'was asked with a line of more than 1 MiB: lower the batch, or offer the exchange "arrow"');
    const time = Math.max(1, Math.min(deadline, group.lastMoment - Date.now()));
    const reply = await new Promise((resolve) => {
        const onClose = () => finish(null);
        const onError = (error) => finish(error);
        const timer = setTimeout(() => finish('late'), time);
        const finish = (what) => {
            clearTimeout(timer);
            child.off('close', onClose).off('error', onError);
            resolve(what === 'late' ? 'late' : what);
        };
        wait((text) => finish(text === null ? null : text));
        child.once('close', onClose).once('error', onError);
        if (!group.alive() && child.pid !== undefined)
            finish(null);
        else
            child.stdin?.write(`${line}\n`);
    });
     
    const said = typeof reply === 'string' && reply !== 'late' ? parsed(group, reply) : null;
    if (said?.ok === false)
        return said;
    if (broken() !== null)
        return group.failed('answer', broken());
    if (reply === 'late') {
        group.end();
        return group.failed('deadline', `did not answer within ${Math.round(time / 100) / 10} s`);
    }
    if (reply === null)
        return group.failed('crash', group.howItEnded());
    if (reply instanceof Error)
        return group.failed('crash', `could not be started (${reply.message.split('\n')[0]})`);
    return said;
}
function parsed(group, line) {
    const message = jsonOf(line) ?? jsonOf(withoutNan(line));
    if (typeof message === 'object' && message !== null && !Array.isArray(message))
        return { ok: true, value: message };
    group.end();
    return group.failed('answer', `wrote something else than a reply to its standard output: ${line.slice(0, 200)}`);
}
 
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}


const textOrNan = /"[^"\\]*(?:\\[\s\S]?[^"\\]*)*"?|-?\b(?:NaN|Infinity)\b/g;
 
function withoutNan(line) {
    return line.replace(textOrNan, (found) => (found.startsWith('"') ? found : 'null'));
}

; 








const command_model_grace = 5000;


async function startCommand(options) {
    const [program = '', ...args] = options.command;
    const group = launched(program, args, options, { stdio: ['pipe', 'pipe', 'pipe'], reads: true });
    const channel = lineChannel(group);
    const opened = await greeted(group, channel, options);
    if (opened.ok)
        return { ok: true, value: command_model_running(group, channel, opened.value, options) };
    await group.closed();
    return { ok: false, fault: { ...opened.fault, kind: opened.fault.kind === 'answer' ? 'load' : opened.fault.kind } };
}
async function greeted(group, channel, options) {
    const { load } = options.deadlines;
    const hello = await command_model_asked(group, channel, { op: 'hello', assay: 1 }, load);
    if (!hello.ok)
        return hello;
    if (hello.value.assay !== 1)
        return group.failed('load', 'does not speak version 1 of the protocol');
    const loaded = await command_model_asked(group, channel, {
        op: 'load',
        model: options.model,
        device: options.device,
        ...(options.threads === undefined ? {} : { threads: options.threads }),
        seed: options.seed,
    }, load);
    if (!loaded.ok)
        return loaded;
     
    const said = { ...hello.value, ...loaded.value };
    const arrow = Array.isArray(said.exchange) && said.exchange.includes('arrow');
    return { ok: true, value: { info: infoOf(said), arrow } };
}
async function command_model_asked(group, channel, request, deadline) {
    const reply = await channel.ask(JSON.stringify(request), deadline);
    return reply.ok && reply.value.ok !== true ? group.failed('answer', errorOf(reply.value)) : reply;
}
function errorOf({ error }) {
    const text = typeof error === 'string' ? error.trim().split('\n')[0] : undefined;
    return text?.slice(0, 500) || 'an error without a message';
}
function infoOf(said) {
    const runtime = typeof said.runtime === 'string' ? said.runtime.slice(0, 100) : 'command';
    return {
        runtime,
        device: said.device === 'gpu' ? 'gpu' : 'cpu',
        inputs: portsOf(said.inputs),
        outputs: portsOf(said.outputs),
    };
}
const dtypes = ['float32', 'float64', 'int32', 'int64', 'uint8', 'bool', 'string'];
 
function portsOf(declared) {
    if (!Array.isArray(declared))
        return [];
    const ports = declared.map(({ name, dtype, shape }) => {
        const sizes = Array.isArray(shape) ? shape.slice(1) : null;
        const fits = sizes?.every((size) => size === null || Number.isInteger(size)) ?? false;
        if (typeof name !== 'string' || !dtypes.includes(String(dtype)) || !fits)
            return null;
        const open = sizes?.map((size) => (size === null || size < 0 ? null : size)) ?? [];
        return { name: name.slice(0, 200), dtype: dtype, shape: open };
    });
    return ports.every((port) => port !== null) ? ports : [];
}
function command_model_running(group, channel, { info, arrow }, options) {
    let id = 0;
    const { child } = group;
    return {
        info,
        pid: child.pid,
        async predict(inputs, span) {
            const talk = { group, channel, options, id: () => ++id };
            if (arrow)
                return throughFiles(talk, inputs, span);
            return inCalls(inputs, span, (batch, from) => throughLines(talk, batch, from));
        },
        async peakBytes() {
             
            const own = options.container === undefined ? child.pid : undefined;
            const seen = own === undefined ? null : descendantMemory(own, 'VmHWM');
            if (seen !== null)
                return seen;
            const reply = await command_model_asked(group, channel, { op: 'memory' }, options.deadlines.call);
            return reply.ok && typeof reply.value.rss === 'number' ? reply.value.rss : null;
        },
        async close() {
             
            if (group.alive() && !channel.busy())
                await command_model_asked(group, channel, { op: 'close' }, command_model_grace);
            await group.closed();
        },
    };
}
 
async function throughFiles(talk, inputs, span) {
    const { from, to, batch = to - from } = span;
    const { scratch, output } = talk.options;
    const file = await arrowSpan(inputs, { from, to, batch }, scratch, talk.id());
    try {
        return await inCalls(inputs, span, async ({ rows }, at) => {
            const place = JSON.stringify({ in: file.path, batch: (at - from) / batch, out: file.out });
            const reply = await requested(talk, place.slice(1, -1), rows, at);
            return reply.ok ? command_model_read(talk, () => file.answer(output, rows), reply.value) : reply;
        });
    }
    finally {
        file.remove();
    }
}
 
async function throughLines(talk, batch, from) {
    const reply = await requested(talk, `"rows":${jsonRows(batch)}`, batch.rows, from);
    if (!reply.ok)
        return reply;
    const { rows } = reply.value.said;
    if (!Array.isArray(rows) || rows.length !== batch.rows) {
        const given = Array.isArray(rows) ? `${rows.length} rows` : 'no rows';
        return talk.group.failed('answer', `answered ${given} for ${batch.rows}`);
    }
    return command_model_read(talk, () => wanted(rows, talk.options.output), reply.value);
}
function command_model_read({ group }, output, { ns }) {
    try {
        return { ok: true, value: { output: output(), ns } };
    }
    catch (error) {
        return group.failed('answer', error.message.split('\n')[0] ?? '');
    }
}
 
async function requested(talk, fields, rows, from) {
    const { group, channel, options } = talk;
    const id = talk.id();
    const started = process.hrtime.bigint();
    const reply = await channel.ask(`{"op":"predict","id":${id},${fields}}`, options.deadlines.call);
    if (!reply.ok)
        return reply;
    const measured = Number(process.hrtime.bigint() - started);
    const { ok, row, ns } = reply.value;
    if (reply.value.id !== id) {
        group.end();
        return group.failed('answer', `answered request ${String(reply.value.id)}, where ${id} was asked`);
    }
    if (ok === true)
        return { ok: true, value: { said: reply.value, ns: typeof ns === 'number' && ns >= 0 ? ns : measured } };
    const { fault } = group.failed('answer', errorOf(reply.value));
    const known = typeof row === 'number' && Number.isInteger(row) && row >= 0 && row < rows;
    return { ok: false, fault: known ? { ...fault, rows: { from: from + row, to: from + row + 1 } } : fault };
}
 
function wanted(rows, output) {
    const [first] = rows;
    if (typeof first !== 'object' || first === null || Array.isArray(first))
        return whole('output', rows);
    const names = Object.keys(first);
    const name = names[(0,chosen_output .g)(names, output)];
    return whole(name, rows.map((row) => row?.[name]));
}
function whole(name, values) {
    const tensor = tensorOfRows(name, values);
    return (0,model_tensor .qz)(tensor.shape) === 0 ? tensor : { ...tensor, shape: tensor.shape.length === 0 ? [1] : tensor.shape };
}

; 
 
const longestBody = 64 * 2 ** 20;


async function fetchJson(url, body, deadline, signal, headers = {}) {
    const late = AbortSignal.timeout(Math.max(1, Math.round(deadline)));
    try {
        const response = await fetch(url, {
            method: body === undefined ? 'GET' : 'POST',
            headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
            ...(body === undefined ? {} : { body }),
            redirect: 'manual',
            signal: AbortSignal.any([late, signal]),
        });
        const text = await bounded(response);
        if (text === null)
            return fault('answer', `answered with more than ${longestBody / 2 ** 20} MiB`);
        if (!response.ok)
            return fault('answer', `answered with status ${response.status}${http_exchange_shown(text)}`);
        return http_exchange_parsed(text);
    }
    catch (error) {
        if (late.aborted)
            return fault('deadline', `did not answer within ${Math.round(deadline / 100) / 10} s`);
        if (signal.aborted)
            return fault('crash', 'was not waited for any longer');
        return fault('crash', `could not be asked (${causeOf(error)})`);
    }
}
function http_exchange_parsed(text) {
    if (text.trim() === '')
        return { ok: true, value: {} };
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null)
            return { ok: true, value: value };
    }
    catch {
         
    }
    return fault('answer', `answered something else than JSON${http_exchange_shown(text)}`);
}
async function bounded(response) {
    const parts = [];
    let size = 0;
    const reader = response.body?.getReader();
    for (;;) {
        const part = await reader?.read();
        if (part === undefined || part.done)
            return Buffer.concat(parts).toString('utf8');
        size += part.value.length;
        if (size > longestBody) {
            await reader?.cancel();
            return null;
        }
        parts.push(part.value);
    }
}
function fault(kind, text) {
    return { ok: false, fault: { kind, text, stderr: '' } };
}
function http_exchange_shown(text) {
    const line = text.trim().split('\n')[0] ?? '';
    return line === '' ? '' : `: ${line.slice(0, 200)}`;
}
 
function causeOf(error) {
    const { cause } = error;
    const said = cause?.code ?? cause?.message ?? error.message;
    return String(said).split('\n')[0]?.slice(0, 200) ?? 'no reason given';
}

; 



 
const kinds = {
    FP16: 'float32',
    FP32: 'float32',
    FP64: 'float64',
    INT8: 'int32',
    INT16: 'int32',
    INT32: 'int32',
    INT64: 'int64',
    UINT8: 'uint8',
    UINT16: 'int32',
    UINT32: 'int64',
    UINT64: 'int64',
    BOOL: 'bool',
    BYTES: 'string',
};
const spoken = {
    float32: 'FP32',
    float64: 'FP64',
    int32: 'INT32',
    int64: 'INT64',
    uint8: 'UINT8',
    bool: 'BOOL',
    string: 'BYTES',
};
 
const openInference = {
    async describe(ask, options) {
        const ready = await ask('v2/health/ready');
        if (!ready.ok)
            return ready;
        const metadata = await ask(placeOf(options));
        if (!metadata.ok)
            return metadata;
        const { inputs, outputs } = metadata.value;
        return { ok: true, value: { inputs: open_inference_portsOf(inputs), outputs: open_inference_portsOf(outputs) } };
    },
    async predict(ask, batch, options, info) {
        const inputs = batch.tensors.map((tensor) => {
            const head = JSON.stringify({
                name: tensor.name,
                shape: [batch.rows, ...tensor.shape],
                datatype: spoken[tensor.dtype],
            });
            return `${head.slice(0, -1)},"data":${jsonNumbers(tensor)}}`;
        });
        const wanted = options.output === undefined
            ? ''
            : `,"outputs":[${JSON.stringify({ name: open_inference_nameOf(info.outputs, options.output) })}]`;
        const reply = await ask(`${placeOf(options)}/infer`, `{"inputs":[${inputs.join(',')}]${wanted}}`);
        return reply.ok ? { ok: true, value: outputOf(reply.value.outputs, batch.rows, options.output) } : reply;
    },
};
function placeOf({ model, version }) {
    return `v2/models/${encodeURIComponent(model)}${version === undefined ? '' : `/versions/${encodeURIComponent(version)}`}`;
}
function open_inference_nameOf(outputs, wanted) {
    const names = outputs.map(({ name }) => name);
    return names.length === 0 ? wanted : names[(0,chosen_output .g)(names, wanted)];
}
 
function open_inference_portsOf(declared) {
    if (!Array.isArray(declared))
        return [];
    const ports = declared.map(({ name, datatype, shape }) => {
        const dtype = kinds[String(datatype)];
        if (typeof name !== 'string' || dtype === undefined || !Array.isArray(shape))
            return null;
        return { name, dtype, shape: shape.slice(1).map((size) => (Number.isInteger(size) && size >= 0 ? size : null)) };
    });
    return ports.every((port) => port !== null) ? ports : [];
}
function outputOf(outputs, rows, wanted) {
    if (!Array.isArray(outputs) || outputs.length === 0)
        throw new Error('answered without outputs');
    const names = outputs.map(({ name }) => String(name));
    const { shape, data } = outputs[(0,chosen_output .g)(names, wanted)];
    const sizes = Array.isArray(shape) ? shape.map(Number) : [];
    const flat = Array.isArray(data) ? data.flat(Number.POSITIVE_INFINITY) : [];
    const row = sizes.slice(1);
    if (sizes[0] !== rows || flat.length !== rows * (0,model_tensor .qz)(row))
        throw new Error(`answered ${flat.length} values of shape ${sizes.join(' × ')} for ${rows} rows`);
    const name = names[0] ?? '';
    if (typeof flat[0] === 'string')
        return { name, dtype: 'string', shape: row, values: flat.map(String) };
    const values = Float64Array.from(flat, (value) => (value === null ? Number.NaN : Number(value)));
    return { name, dtype: 'float64', shape: row.length === 0 ? [1] : row, values };
}

; 


const tf_serving_kinds = {
    DT_FLOAT: 'float32',
    DT_HALF: 'float32',
    DT_DOUBLE: 'float64',
    DT_INT32: 'int32',
    DT_INT64: 'int64',
    DT_UINT8: 'uint8',
    DT_BOOL: 'bool',
    DT_STRING: 'string',
};
 
const tfServing = {
    async describe(ask, options) {
        const status = await ask(tf_serving_placeOf(options));
        if (!status.ok)
            return status;
        const versions = status.value.model_version_status;
        const available = Array.isArray(versions) && versions.some((one) => one.state === 'AVAILABLE');
        if (!available)
            return { ok: false, fault: { kind: 'load', text: 'has no version of the model that is AVAILABLE', stderr: '' } };
        const metadata = await ask(`${tf_serving_placeOf(options)}/metadata`);
        const signature = metadata.ok ? signatureOf(metadata.value) : {};
        return { ok: true, value: { inputs: tf_serving_portsOf(signature.inputs), outputs: tf_serving_portsOf(signature.outputs) } };
    },
    async predict(ask, batch, options) {
        const [only] = batch.tensors;
        const single = batch.tensors.length === 1 && only !== undefined;
        const instances = single
            ? `[${Array.from({ length: batch.rows }, (_, row) => jsonRow(only, row)).join(',')}]`
            : jsonRows(batch);
        const reply = await ask(`${tf_serving_placeOf(options)}:predict`, `{"instances":${instances}}`);
        return reply.ok ? { ok: true, value: tf_serving_outputOf(reply.value.predictions, batch.rows, options.output) } : reply;
    },
};
function tf_serving_placeOf({ model, version }) {
    return `v1/models/${encodeURIComponent(model)}${version === undefined ? '' : `/versions/${encodeURIComponent(version)}`}`;
}
function signatureOf({ metadata }) {
    const outer = metadata?.signature_def;
    const all = outer?.signature_def;
    return all?.serving_default ?? {};
}
function tf_serving_portsOf(declared) {
    if (typeof declared !== 'object' || declared === null)
        return [];
    const ports = Object.entries(declared).map(([name, each]) => {
        const { dtype, tensor_shape: shape } = each;
        const kind = tf_serving_kinds[String(dtype)];
        if (kind === undefined || !Array.isArray(shape?.dim))
            return null;
        const sizes = shape.dim.slice(1).map(({ size }) => (Number(size) >= 0 ? Number(size) : null));
        return { name, dtype: kind, shape: sizes };
    });
    return ports.every((port) => port !== null) ? ports : [];
}
function tf_serving_outputOf(predictions, rows, wanted) {
    if (!Array.isArray(predictions) || predictions.length !== rows)
        throw new Error(`answered ${Array.isArray(predictions) ? predictions.length : 'no'} predictions for ${rows} rows`);
    const [first] = predictions;
    const several = typeof first === 'object' && first !== null && !Array.isArray(first);
    const names = several ? Object.keys(first) : [];
    const name = several ? names[(0,chosen_output .g)(names, wanted)] : 'output';
    const values = several ? predictions.map((each) => each?.[name]) : predictions;
    const tensor = tensorOfRows(name, values);
    return { ...tensor, shape: tensor.shape.length === 0 ? [1] : tensor.shape };
}

; 




const apis = {
    'open-inference': openInference,
    'tf-serving': tfServing,
};


async function startHttp(options) {
    const { deadlines } = options;
    const { headers = {}, withheld = (text) => text } = options;
    const lastMoment = Date.now() + deadlines.total;
    const api = apis[options.api];
    const asking = (deadline) => async (path, body) => {
        const time = Math.min(deadline, lastMoment - Date.now());
        const fetched = await fetchJson(`${options.url}/${path}`, body, time, options.signal, headers);
        return fetched.ok ? fetched : { ok: false, fault: { ...fetched.fault, text: withheld(fetched.fault.text) } };
    };
    const described = await api.describe(asking(deadlines.load), options);
    if (!described.ok) {
        const { kind } = described.fault;
        return { ok: false, fault: { ...described.fault, kind: kind === 'deadline' ? kind : 'load' } };
    }
    const info = { runtime: `http ${options.api}`, device: 'cpu', ...described.value };
    const call = async (batch) => {
        const started = process.hrtime.bigint();
        try {
            const output = await api.predict(asking(deadlines.call), batch, options, info);
            if (!output.ok)
                return output;
            return { ok: true, value: { output: output.value, ns: Number(process.hrtime.bigint() - started) } };
        }
        catch (error) {
            return failed(withheld(error.message.split('\n')[0] ?? ''));
        }
    };
    return {
        ok: true,
        value: {
            info,
            pid: undefined,
            predict: (inputs, span) => inCalls(inputs, span, call),
            peakBytes: async () => null,
            close: async () => undefined,
        },
    };
}
function failed(text) {
    return { ok: false, fault: { kind: 'answer', text, stderr: '' } };
}

 
var external_node_url_ = __webpack_require__(73136);
; 




const shim_script_name = 'assay_shim.py';


function shimScript() {
    const start = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(chunkUrl));
    for (let folder = start, step = 0; step < 5; folder = (0,external_node_path_.dirname)(folder), step += 1) {
        for (const path of [(0,external_node_path_.join)(folder, shim_script_name), (0,external_node_path_.join)(folder, 'dist', shim_script_name), (0,external_node_path_.join)(folder, 'src', 'runtimes', shim_script_name)]) {
            if ((0,external_node_fs_.existsSync)(path))
                return path;
        }
    }
    throw new evidence_problem .A(`The program's own file ${shim_script_name} was not found beside ${start} or above it.`, 'Use the whole `dist` folder of a release; in a checkout run `npm run build`.');
}

 
var private_values = __webpack_require__(13572);
; 





function endpointHeaders({ 'header-env': names = {} }, io) {
    const headers = Object.entries(names).map(([header, name]) => {
        const value = io.env[name]?.trim() ?? '';
        if (/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(value))
            return [header, value];
        const why = value === '' ? 'which is not set' : 'whose value cannot stand in a header (a line break, or no ASCII)';
        throw new evidence_problem .A(`The header ${(0,quote .h)(header)} of an endpoint comes from the environment variable ${(0,quote .h)(name)}, ${why}.`, 'Set it in the `env` of the step, from a secret of the repository.');
    });
    return { headers: Object.fromEntries(headers), ...(0,private_values ._Z)(io, Object.values(names)) };
}

 
var program_paths = __webpack_require__(50435);
; 

















async function loadModels(run, sources) {
    const { config } = run;
    if (config.runtime === 'predictions') {
        throw new evidence_problem .A('`runtime: predictions` needs `predictions:` files for both models.', 'Give both files, or set `runtime: auto`.');
    }
    await needSandbox(run);
    needPrograms(config, sources);
    const launch = launchOf(run);
    const own = {
        base: await ownStart(run, 'base', sources, launch),
        head: await ownStart(run, 'head', sources, launch),
    };
    if (own.base === null && own.head === null)
        return onLadder(run, sources, launch);
    const before = config['require-gpu'] ? await gpuState(run.io.env) : null;
    const files = own.base === null ? sources.base : own.head === null ? sources.head : null;
    const climbed = files?.kind === 'model' ? await onLadder(run, sources, launch) : null;
    const start = (side) => own[side]?.start() ?? climbed?.start(side) ?? Promise.reject(new Error(`there is no ${side} model`));
    const both = await bothLoaded(own, climbed?.loaded ?? { base: null, head: null });
    const device = Object.values(both).some((each) => each?.ok && each.value.info.device === 'gpu') ? 'gpu' : 'cpu';
    const rung = own.head?.kind ?? own.base?.kind ?? 'command';
    const all = { rung, passedBy: climbed?.passedBy ?? [], device, loaded: both, start };
    if (config['require-gpu'])
        await needGpu(run, all, before);
    return all;
}
 
async function bothLoaded(own, onRung) {
    const loaded = { ...onRung };
    try {
        for (const side of ['base', 'head'])
            loaded[side] = (await own[side]?.start()) ?? loaded[side];
    }
    catch (error) {
        await closeAll({ loaded });
        throw error;
    }
    return loaded;
}
 
function loadFault(climbed) {
    for (const side of ['base', 'head']) {
        const loaded = climbed?.loaded[side];
        if (loaded !== undefined && loaded !== null && !loaded.ok)
            return { side, fault: loaded.fault };
    }
    return null;
}
 
function launchOf({ config, io, scratch }) {
    const total = config.timeout * 1000;
    const { sandbox, env, 'load-seconds': load, 'call-seconds': call } = config.process;
    return {
        deadlines: { load: Math.min(load * 1000, total), call: Math.min(call * 1000, total), total },
        env: io.env,
        keep: env,
        withheld: (0,private_values .Fj)(io.env).withheld,
        scratch: homeIn(scratch),
        signal: io.signal,
        sandbox,
        ...limitsOf(config, [io.root, scratch]),
    };
}
 
function homeIn(folder) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(folder, 'home-'));
}
 
function limitsOf(config, own) {
    const { image, threads, 'memory-mib': mib } = config.process;
    const memory = mib === undefined ? {} : { memoryLimit: mib * 2 ** 20 };
    if (image === undefined)
        return memory;
    const cpus = threads === undefined ? {} : { cpus: threads };
    return {
        ...memory,
        container: { image, own, paths: [], files: [shimScript()], gpu: config['require-gpu'], ...cpus },
    };
}
 
function needPrograms({ process: { sandbox } }, sources) {
    const file = Object.values(sources).find((source) => source.kind === 'model' && source.place !== null);
    if (sandbox !== 'docker' || file === undefined)
        return;
    throw new evidence_problem .A(`The sandbox \`docker\` is for models that a \`command\` serves, and ${(0,quote .h)(file.shown)} is run by a runtime of the gate.`, 'Serve it by a `command` whose runtime is in the image, or set `model.process.sandbox: unshare`.');
}
function onLadder({ config, io, host }, sources, launch) {
    return climb({ base: load_placeOf(config, sources, 'base'), head: load_placeOf(config, sources, 'head') }, {
        ...launch,
        runtime: config.runtime === 'predictions' ? 'auto' : config.runtime,
        requireGpu: config['require-gpu'],
        script: host ?? (0,host_script .Q)('model-host'),
        packages: {
            root: io.root,
            env: io.env,
            log: io.log,
            allowInstall: config['install-runtime'] && (io.mayInstall ?? true),
        },
    });
}
 
function load_placeOf(config, sources, side) {
    const source = sources[side];
    const output = load_outputOf(config, side);
    if (source.kind !== 'model' || source.place === null)
        return null;
    return output === undefined ? source.place : { ...source.place, output };
}
function load_outputOf(config, side) {
    return (side === 'base' ? config.baseline : config.candidate).output ?? config.output;
}
 
async function ownStart(run, side, sources, launch) {
    const { config, io, scratch } = run;
    const { command, http } = side === 'base' ? config.baseline : config.candidate;
    const source = sources[side];
    const output = load_outputOf(config, side);
    const wanted = output === undefined ? {} : { output };
    if (source.kind !== 'model')
        return null;
    if (http !== undefined) {
        const { url, api, model, version } = http;
        const { deadlines, signal } = launch;
        const named = { url: url.replace(/\/$/, ''), api, model, ...(version === undefined ? {} : { version }) };
        const privately = endpointHeaders(http, io);
        return { kind: 'http', start: () => startHttp({ ...named, ...wanted, ...privately, deadlines, signal }) };
    }
    if (command === undefined)
        return null;
    const { threads } = config.process;
    const serving = side === 'base' ? await (0,program_paths .ID)(run, command) : command;
    const options = {
        ...launch,
        ...wanted,
        command: serving.map((argument) => placed(argument, source.local, io.root)),
        model: source.local ?? '',
        device: config['require-gpu'] ? 'gpu' : 'cpu',
        seed: io.seed,
        ...withPath(launch, source.local),
        ...(threads === undefined ? {} : { threads }),
    };
    return { kind: 'command', start: () => startCommand({ ...options, scratch: homeIn(scratch) }) };
}
 
function withPath({ container }, model) {
    return container === undefined || model === undefined ? {} : { container: { ...container, paths: [model] } };
}
 
function placed(argument, model, root) {
    return argument.replace(/\{(model|shim|root)\}/g, (_, name) => {
        if (name === 'root')
            return root;
        return name === 'shim' ? shimScript() : (model ?? '');
    });
}
 
async function needSandbox({ config, io }) {
    const { sandbox, image } = config.process;
    const { container, memoryLimit } = limitsOf(config, []);
    const missing = container === undefined
        ? null
        : await dockerProblem({ ...container, ...(memoryLimit === undefined ? {} : { memoryLimit }) }, io.env);
    if (missing !== null) {
        throw new evidence_problem .A(`The policy runs programs in containers of ${(0,quote .h)(image)}, which this machine cannot: ${(0,quote .h)(missing)}.`, 'Run on a machine with Docker, and pull the image in a step before (`docker pull`); or set `model.process.sandbox` to unshare or none.');
    }
    const problem = await sandboxProblem(sandbox, io.env.PATH ?? '');
    if (problem === null)
        return;
    throw new evidence_problem .A(`The policy runs models in the sandbox \`${sandbox}\`, which this machine does not have: ${problem}.`, 'Run on Linux with util-linux and unprivileged user namespaces (not in a container that forbids them), or set `model.process.sandbox: none`.');
}
async function needGpu(run, { loaded }, before) {
    const models = Object.values(loaded).flatMap((each) => (each?.ok ? [each.value] : []));
    const says = models.length > 0 && models.every((model) => model.info.device === 'gpu');
    const after = await gpuAnswer(run.io.env);
    const why = missingProof(says, before, after, models.map(({ pid }) => pid));
    if (why === null)
        return;
    await Promise.all(models.map((model) => model.close()));
    throw new evidence_problem .A(`The policy requires a GPU (\`require-gpu\`), and its use is not proven: ${why}.`, 'Run on a runner with an NVIDIA GPU and a program that says `"device": "gpu"`, or take `require-gpu` out of the policy.');
}

; 


 
const longestAnswer = 64 * 2 ** 20;


function* rowLines(golden, sample, roles) {
    const { labels, labelWidth, outputs, width, texts, weights, queries } = sample;
    const columns = plainColumns(golden, roles);
    for (let row = 0; row < sample.rows; row++) {
        const fields = [
            `"id":${JSON.stringify(golden.ids[golden.labelled[row]])}`,
            `"label":${texts === undefined ? numbers(labels, labelWidth, row) : JSON.stringify(texts.wanted[row])}`,
            `"output":${texts === undefined ? numbers(outputs, width, row) : JSON.stringify(texts.given[row])}`,
            ...(weights === undefined ? [] : [`"weight":${weights[row]}`]),
            ...(queries === undefined ? [] : [`"query":${queries[row]}`]),
            `"row":${cellsOf(columns, golden.labelled[row])}`,
        ];
        yield `{${fields.join(',')}}\n`;
    }
}
 
function plainColumns({ table }, but) {
    return [...table.columns].filter(([name, { shape }]) => shape.length === 0 && !but.includes(name));
}
 
function cellsOf(columns, row) {
    return `{${columns.map(([name, column]) => `${JSON.stringify(name)}:${cell((0,golden_table .G0)(column, row))}`).join(',')}}`;
}
function cell(value) {
    if (typeof value === 'bigint')
        return String(value);
    return typeof value === 'number' ? number(value) : JSON.stringify(value);
}
function numbers(values, width, row) {
    if (width === 1)
        return number(values[row]);
    return `[${Array.from(values.subarray(row * width, (row + 1) * width), number).join(',')}]`;
}
function number(value) {
    return Number.isFinite(value) ? String(value) : 'null';
}
 
function readNumber(text, withheld) {
    const value = lines_parsed(text);
    if (typeof value === 'number' && Number.isFinite(value))
        return { ok: true, value };
    return { ok: false, problem: `wrote no number, but ${text.trim() === '' ? 'nothing' : lines_shown(text, withheld)}` };
}


function readValues(text, ids, key, of) {
    const { read, needed } = of;
    const words = (said) => lines_shown(said, of.withheld);
    const places = new Map(ids.map((id, place) => [id, place]));
    const values = new Float64Array(ids.length).fill(Number.NaN);
    const no = (problem) => ({ ok: false, problem });
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        const said = lines_parsed(line);
        if (typeof said !== 'object' || said === null)
            return no(`wrote a line that is no JSON object: ${words(line)}`);
        const place = places.get(String(said.id));
        if (place === undefined)
            return no(`wrote the id ${words(String(said.id))}, which it was not asked about`);
        const value = read(said[key]);
        if (value === undefined || !Number.isFinite(value))
            return no(`gave no ${needed} as \`${key}\`: ${words(line)}`);
        if (!Number.isNaN(values[place]))
            return no(`answered the id ${words(String(said.id))} twice`);
        values[place] = value;
    }
    const absent = values.findIndex((value) => Number.isNaN(value));
    if (absent < 0)
        return { ok: true, value: values };
    const count = values.filter((value) => Number.isNaN(value)).length;
    return no(`left ${count} of ${ids.length} unanswered, the first with the id ${words(ids[absent])}`);
}
function lines_parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
 
function scoreOf(value) {
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    return typeof value === 'number' ? value : undefined;
}
 
function lines_shown(text, withheld) {
     
    return (0,quote .h)(withheld(text.trim()).split('\n')[0]?.slice(0, 200) ?? '');
}

; 







function judgePreferences(it, { id, program, byPlace, people, undecided }) {
    const asked = byPlace.filter((one) => !Number.isNaN(one));
    const position = {
        rule: 'judge-position',
        hits: asked.filter((one) => one === 1).length,
        n: asked.length,
        limit: program.maxPositionShare === undefined ? null : { kind: 'max', value: program.maxPositionShare },
        said: 'the judge prefers a place, whichever text stands there',
        mend: 'Ask it for the reason before the choice, allow a tie, or take another judge: pairs in which the order decides count as ties, and so hide differences.',
        missed: 'warn',
        unclear: 'pass',
    };
    const shares = [position, ...(people === null ? [] : [preferences_agreementOf(people, program, undecided)])];
    const kappa = people === null ? null : kappaOf(people.judge, people.human);
    const text = `The judge of ${id} was asked about ${(0,judge_words .U9)(asked.length)} pairs of different texts in both orders; ${(0,judge_words .U9)(position.hits)} were decided by the order, and count half or more as ties.`;
    const agreed = kappa === null
        ? ''
        : ` Its agreement with people beyond chance is ${(0,judge_words .pj)(kappa)} (Cohen’s kappa, ${(0,judge_words .U9)(people?.human.length ?? 0)} pairs).`;
    return joined([
        ...shares.filter(({ n }) => n > 0).map((share) => judgedShare(it, id, share)),
        part({ notes: [{ kind: 'method', text: `${text}${agreed}` }] }),
    ]);
}
function preferences_agreementOf({ judge, human }, { minAgreement }, undecided) {
    return {
        rule: 'judge-agreement',
        hits: judge.filter((one, i) => wordOf(one) === wordOf(human[i])).length,
        n: judge.length,
        limit: minAgreement === undefined ? null : { kind: 'min', value: minAgreement },
        said: 'the judge does not agree with people',
        mend: 'Mend its instructions on these pairs, or take another judge; until then its preferences say nothing.',
        missed: 'error',
        unclear: undecided,
    };
}
function judgedShare(it, id, share) {
    const { rule, hits, n, limit } = share;
    const value = hits / n;
    const bounds = clopperPearson(hits, n, 0.05);
    const outcome = limit === null ? null : (0,decide .es)(bounds, limit.kind, limit.value);
    const verdict = outcome === 'outside' ? share.missed : outcome === 'undecided' ? share.unclear : 'pass';
    const measurement = {
        id: rule,
        subject: id,
        value,
        unit: 'share',
        n: { head: n },
        interval: { ...bounds, level: 0.9, method: 'Clopper-Pearson' },
        ...(limit === null ? {} : { limit }),
        ...(outcome === null ? {} : { outcome }),
        verdict,
    };
    if (limit === null || verdict === 'pass')
        return part({ measurements: [measurement] });
    const held = `${limit.kind} ${(0,judge_words .pj)(limit.value)}`;
    const shown = `${(0,judge_words .pj)(value)} [${(0,judge_words .pj)(bounds.low)}, ${(0,judge_words .pj)(bounds.high)}]`;
    const finding = {
        rule,
        severity: (0,evidence_finding .xJ)(verdict),
        confidence: outcome === 'undecided' ? 'medium' : 'high',
        message: outcome === 'undecided'
            ? `${id}: too few pairs to say whether the judge agrees with people`
            : `${id}: ${share.said}`,
        number: `${shown} (90 %, Clopper-Pearson), n = ${(0,judge_words .U9)(n)}; ${held}`,
        mend: share.mend,
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${id}/${rule}`),
    };
    const lead = { verdict, decided: `${rule} of ${id} ${shown}`, limit: held };
    return part({ measurements: [measurement], findings: [finding], leads: [lead] });
}
function wordOf(forSecond) {
    return Math.sign(forSecond - 0.5);
}
 
function kappaOf(judge, human) {
    const n = judge.length;
    const share = (of, word) => of.filter((one) => wordOf(one) === word).length / n;
    const chance = [-1, 0, 1].reduce((sum, word) => sum + share(judge, word) * share(human, word), 0);
    const agreed = judge.filter((one, i) => wordOf(one) === wordOf(human[i])).length / n;
    return chance < 1 ? (agreed - chance) / (1 - chance) : 0;
}

; 





function questionsOf(pairs, random) {
    const asked = pairs.flatMap(({ first, second }, pair) => (first === second ? [] : [2 * pair, 2 * pair + 1]));
    const order = Uint32Array.from(asked);
    for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [order[i], order[j]] = [order[j], order[i]];
    }
    const lines = Array.from(order, (place, i) => {
        const { expected, first, second, row } = pairs[place >> 1];
        const [a, b] = place % 2 === 0 ? [first, second] : [second, first];
        return `${JSON.stringify({ id: String(i), expected, a, b }).slice(0, -1)},"row":${row}}\n`;
    });
    return { lines, ids: lines.map((_, i) => String(i)), order };
}
 
function preferencesOf(pairs, { order }, answers) {
    const forSecond = new Float64Array(pairs).fill(0.5);
    const byPlace = new Float64Array(pairs).fill(Number.NaN);
    const forA = new Float64Array(2 * pairs).fill(Number.NaN);
    order.forEach((place, i) => {
        forA[place] = answers[i];
    });
    for (const place of order) {
        if (place % 2 === 1)
            continue;
        const [straight, turned] = [forA[place], forA[place + 1]];
        forSecond[place >> 1] = (1 - straight + turned) / 2;
        byPlace[place >> 1] = (straight > 0.5 && turned > 0.5) || (straight < 0.5 && turned < 0.5) ? 1 : 0;
    }
    return { forSecond, byPlace };
}
 
function preferenceOf(value) {
    if (typeof value === 'number')
        return value >= 0 && value <= 1 ? value : undefined;
    const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
    return word === 'a' ? 1 : word === 'b' ? 0 : word === 'tie' ? 0.5 : undefined;
}


function humanPairs(table, shown) {
    const needed = ['a', 'b', 'preference'].map((name) => table.columns.get(name));
    if (needed.includes(undefined) || table.rows === 0) {
        throw new evidence_problem .A(`The judged pairs ${(0,quote .h)(shown)} have ${table.rows} rows and the columns ${[...table.columns.keys()].slice(0, 30).map(quote .h).join(', ')}: needed a row and \`a\`, \`b\` and \`preference\`.`, 'Write the two texts and who was preferred (a, b or tie), one pair a row.');
    }
    const [a, b, preference] = needed;
    const text = (name, row) => {
        const column = table.columns.get(name);
        return column === undefined ? '' : (0,golden_table .$6)(column, row);
    };
    const others = [...table.columns].filter(([name, { shape }]) => shape.length === 0 && !own.has(name));
    return Array.from({ length: table.rows }, (_, row) => {
        const word = (0,golden_table .$6)(preference, row);
        const forA = preferenceOf(word);
        if (forA === undefined) {
            throw new evidence_problem .A(`The judged pairs ${(0,quote .h)(shown)} have the preference ${(0,quote .h)(word)} in row ${row + 1}: needed a, b or tie.`, 'Correct the word.');
        }
        return {
            id: table.columns.has('id') ? text('id', row) : null,
            expected: text('expected', row),
            first: (0,golden_table .$6)(a, row),
            second: (0,golden_table .$6)(b, row),
            row: JSON.stringify(Object.fromEntries(others.map(([name, column]) => [name, (0,golden_table .$6)(column, row)]))),
            forSecond: 1 - forA,
        };
    });
}
const own = new Set(['id', 'a', 'b', 'preference', 'expected']);

; 
const powers = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));


function decimalIn(bytes, from, to) {
    let at = from;
    let end = to;
    while (at < end && isBlank(bytes[at]))
        at++;
    while (end > at && isBlank(bytes[end - 1]))
        end--;
    const start = at;
    const sign = bytes[at];
    if (sign === 43 || sign === 45)
        at++;
    const first = at;
    let high = 0;
    let low = 0;
    let digits = 0;
    let point = -1;
    for (; at < end; at++) {
        const code = bytes[at];
        if (code >= 48 && code <= 57) {
            if (digits < 15)
                high = high * 10 + (code - 48);
            else
                low = low * 10 + (code - 48);
            if (high > 0)
                digits++;
        }
        else if (code === 46 && point < 0)
            point = at;
        else
            break;
    }
    if (at - first - (point < 0 ? 0 : 1) === 0)
        return Number.NaN;
    const fraction = point < 0 ? 0 : at - point - 1;
    const exponent = at < end ? exponentIn(bytes, at, end) : 0;
    if (Number.isNaN(exponent))
        return Number.NaN;
    const scale = exponent - fraction;
    let value = Number.NaN;
    if (digits <= 15 && scale <= 22 && scale >= -22)
        value = scale < 0 ? high / powers[-scale] : high * powers[scale];
    else if (digits <= 19 && scale < 0 && scale >= -22)
        value = quotient(high, powers[digits - 15], low, powers[-scale]);
    if (Number.isNaN(value))
        return Number(Buffer.from(bytes.subarray(start, end)).toString('latin1'));
    return sign === 45 ? -value : value;
}
function exponentIn(bytes, from, end) {
    if ((bytes[from] | 32) !== 101)
        return Number.NaN;
    let at = from + 1;
    const negative = bytes[at] === 45;
    if (negative || bytes[at] === 43)
        at++;
    if (at === end)
        return Number.NaN;
    let exponent = 0;
    for (; at < end; at++) {
        const code = bytes[at];
        if (code < 48 || code > 57)
            return Number.NaN;
        exponent = Math.min(100_000, exponent * 10 + (code - 48));
    }
    return negative ? -exponent : exponent;
}


function quotient(high, shift, low, divisor) {
    const product = high * shift;
    const sum = product + low;
    const carried = sum - product;
    const rest = errorOfProduct(high, shift, product) + (product - (sum - carried) + (low - carried));
    const first = sum / divisor;
    const back = first * divisor;
    const second = (sum - back - errorOfProduct(first, divisor, back) + rest) / divisor;
    const rounded = first + second;
    const error = second - (rounded - first);
    return rounded + error * 1.000001 === rounded ? rounded : Number.NaN;
}
 
function errorOfProduct(a, b, product) {
    const [aBig, bBig] = [134217729 * a, 134217729 * b];
    const [aHigh, bHigh] = [aBig - (aBig - a), bBig - (bBig - b)];
    const [aLow, bLow] = [a - aHigh, b - bHigh];
    return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
function isBlank(code) {
    return code === 32 || code === 9;
}

; 



function readDelimited(bytes, delimiter, texts) {
    if (bytes.includes(0))
        throw new Error('it holds a NUL byte, so it is not text');
    const start = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
    const names = [];
    const cut = delimiter.charCodeAt(0);
    const head = scan(bytes, start, cut, 1, (_, from, to, doubled) => {
        names.push(textIn(bytes, from, to, doubled));
    });
    if (head.rows === 0)
        throw new Error('it is empty');
    if (names.length > delimited_mostColumns)
        throw new Error(`it has ${names.length} columns; at most ${delimited_mostColumns} are read`);
    unique(names);
     
    const most = Math.min(linesIn(bytes, head.end), Math.floor(bytes.length / names.length) + 1);
    const kept = names.map((name) => (texts.has(name) ? null : numericCells(most)));
    const first = scan(bytes, head.end, cut, Number.POSITIVE_INFINITY, (row, from, to, doubled, column) => {
        const cells = kept[column];
        if (cells !== null && cells !== undefined && !takeNumber(cells, bytes, row, from, to, doubled))
            kept[column] = null;
    }, names.length);
    const columns = secondPass(bytes, head.end, cut, kept, first.rows);
    return { rows: first.rows, columns: new Map(names.map((name, k) => [name, columns[k]])) };
}
const delimited_mostColumns = 100_000;
 
function unique(names) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name))
            throw new Error(`the column ${name} is there twice`);
        seen.add(name);
    }
}
function numericCells(rows) {
    return { values: new Float64Array(rows), huge: false, fraction: false, gap: false, word: false, number: false };
}
 
function takeNumber(cells, bytes, row, from, to, doubled) {
    const value = decimalIn(bytes, from, to);
    cells.values[row] = value;
    if (!Number.isNaN(value)) {
        cells.number = true;
        if (!Number.isInteger(value))
            cells.fraction = true;
        else if (!Number.isSafeInteger(value)) {
            cells.huge = true;
            if (!/^\s*[+-]?\d{1,19}\s*$/.test(textIn(bytes, from, to, doubled)))
                cells.fraction = true;
        }
        return true;
    }
    if (to - from > 8)
        return false;
    const word = textIn(bytes, from, to, doubled).trim().toLowerCase();
    if (word === 'true' || word === 'false') {
        cells.values[row] = word === 'true' ? 1 : 0;
        cells.word = true;
        return true;
    }
    cells.gap = true;
    return gaps.has(word);
}
const gaps = new Set(['', 'na', 'n/a', 'nan', 'null', 'none']);
 
function secondPass(bytes, start, cut, kept, rows) {
    const columns = kept.map((cells) => {
        if (cells === null)
            return { dtype: 'string', shape: [], values: new Array(rows).fill('') };
        if (cells.huge && !cells.fraction && !cells.gap && !cells.word)
            return { dtype: 'int64', shape: [], values: new BigInt64Array(rows) };
        const values = cells.values.length === rows ? cells.values : cells.values.slice(0, rows);
        const truths = cells.word && !cells.number && !cells.gap;
        return truths
            ? { dtype: 'bool', shape: [], values: Uint8Array.from(values) }
            : { dtype: 'float64', shape: [], values };
    });
    if (columns.every(({ dtype }) => dtype !== 'string' && dtype !== 'int64'))
        return columns;
    scan(bytes, start, cut, Number.POSITIVE_INFINITY, (row, from, to, doubled, k) => {
        const { dtype, values } = columns[k];
        if (dtype === 'string')
            values[row] = textIn(bytes, from, to, doubled);
        else if (dtype === 'int64')
            values[row] = BigInt(textIn(bytes, from, to, doubled).trim());
    });
    return columns;
}
const delimited_quote = 34;


function scan(bytes, start, cut, most, take, width) {
    const span = { from: 0, to: 0, doubled: false, next: start };
    let row = 0;
    while (span.next < bytes.length && row < most) {
        const empty = bytes[span.next] === 10 ? 1 : bytes[span.next] === 13 && bytes[span.next + 1] === 10 ? 2 : 0;
        span.next += empty;
        if (empty > 0)
            continue;
        let column = 0;
        for (let more = true; more; column++) {
            if (bytes[span.next] === delimited_quote)
                quotedCell(bytes, cut, span, row);
            else
                plainCell(bytes, cut, span);
            more = span.next < bytes.length && bytes[span.next] === cut;
            span.next++;
            if (width === undefined || column < width)
                take(row, span.from, span.to, span.doubled, column);
        }
        if (width !== undefined && column !== width)
            throw new Error(`row ${row + 1} has ${column} ${column === 1 ? 'cell' : 'cells'}, where ${width} names were given`);
        row++;
    }
    return { rows: row, end: Math.min(span.next, bytes.length) };
}
function plainCell(bytes, cut, span) {
    const from = span.next;
    let at = from;
    while (at < bytes.length && bytes[at] !== cut && bytes[at] !== 10)
        at++;
    span.from = from;
    span.to = at > from && bytes[at - 1] === 13 && bytes[at] !== cut ? at - 1 : at;
    span.doubled = false;
    span.next = at;
}
function quotedCell(bytes, cut, span, row) {
    span.from = span.next + 1;
    span.doubled = false;
    let at = bytes.indexOf(delimited_quote, span.from);
    while (at >= 0 && bytes[at + 1] === delimited_quote) {
        span.doubled = true;
        at = bytes.indexOf(delimited_quote, at + 2);
    }
    if (at < 0)
        throw new Error(`row ${row + 1} has a quote that is not closed`);
    span.to = at;
    span.next = bytes[at + 1] === 13 ? at + 2 : at + 1;
    if (span.next < bytes.length && bytes[span.next] !== cut && bytes[span.next] !== 10)
        throw new Error(`row ${row + 1} has text behind a closing quote`);
}
function textIn(bytes, from, to, doubled) {
    const text = bytes.toString('utf8', from, to);
    return doubled ? text.replaceAll('""', '"') : text;
}
 
function linesIn(bytes, start) {
    let lines = 1;
    for (let at = bytes.indexOf(10, start); at >= 0; at = bytes.indexOf(10, at + 1))
        lines++;
    return lines;
}
 
function delimiterOf(bytes) {
    const end = bytes.indexOf(0x0a);
    const names = bytes
        .subarray(0, end < 0 ? undefined : end)
        .toString('utf8')
        .replace(/"(?:[^"]|"")*"/g, '');
    return [',', ';', '\t'].find((delimiter) => names.includes(delimiter)) ?? ',';
}

; 


function columnBuilder(name) {
    const values = [];
    let shape = null;
    let listRow = 0;
    return {
        put(row, value) {
            const list = listOf(value);
            values[row] = list ?? plainOf(value);
            if (list === null)
                return;
            if (shape !== null && shape.join() !== list.shape.join()) {
                throw new Error(`row ${row + 1} has a list of ${list.shape.join(' × ')} as ${name}, where row ${listRow + 1} has one of ${shape.join(' × ')}`);
            }
            if (shape === null)
                listRow = row;
            shape ??= list.shape;
        },
        column: (rows) => (shape === null ? plainColumn(values, rows) : listColumn(name, values, rows, shape)),
    };
}
function plainOf(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
        return value;
    return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}
 
function listOf(value) {
    if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
        const numbers = value;
        return { shape: [numbers.length], numbers };
    }
    if (!Array.isArray(value) || value.length === 0)
        return null;
    if (value.every((each) => typeof each === 'number' || typeof each === 'bigint' || typeof each === 'boolean'))
        return { shape: [value.length], numbers: value };
    const inner = value.map(listOf);
    const [first] = inner;
    if (first === null || first === undefined)
        return null;
    if (inner.some((each) => each === null || each.shape.join() !== first.shape.join()))
        return null;
    return {
        shape: [value.length, ...first.shape],
        numbers: inner.flatMap((each) => Array.from(each.numbers)),
    };
}
function plainColumn(values, rows) {
    const kinds = new Set();
    for (let row = 0; row < rows; row++)
        kinds.add(values[row] === null || values[row] === undefined ? 'gap' : typeof values[row]);
    const only = (...allowed) => [...kinds].every((kind) => allowed.includes(kind));
    const { length } = values;
    if (kinds.has('string') || (kinds.has('boolean') && (kinds.has('number') || kinds.has('bigint')))) {
        const texts = new Array(rows).fill(null);
        for (let row = 0; row < Math.min(rows, length); row++)
            if (values[row] != null)
                texts[row] = String(values[row]);
        return { dtype: 'string', shape: [], values: texts };
    }
    if (rows > 0 && only('bigint'))
        return { dtype: 'int64', shape: [], values: BigInt64Array.from(values) };
    if (rows > 0 && only('boolean'))
        return { dtype: 'bool', shape: [], values: Uint8Array.from(values, Number) };
    const numbers = new Float64Array(rows).fill(Number.NaN);
    for (let row = 0; row < Math.min(rows, length); row++)
        if (values[row] != null)
            numbers[row] = Number(values[row]);
    return { dtype: 'float64', shape: [], values: numbers };
}
function listColumn(name, values, rows, shape) {
    const size = shape.reduce((product, each) => product * each, 1);
    const numbers = new Float64Array(rows * size).fill(Number.NaN);
    for (let row = 0; row < rows; row++) {
        const value = values[row];
        if (value === null || value === undefined)
            continue;
        if (typeof value !== 'object')
            throw new Error(`row ${row + 1} has no list as ${name}, where other rows have one`);
        for (let k = 0; k < size; k++)
            numbers[row * size + k] = Number(value.numbers[k]);
    }
    return { dtype: 'float64', shape, values: numbers };
}

; 



function readJsonLines(bytes) {
    const columns = new Map();
    let rows = 0;
    let line = 0;
    for (let at = bytes.subarray(0, 3).toString('latin1') === '\xef\xbb\xbf' ? 3 : 0; at < bytes.length;) {
        const found = bytes.indexOf(10, at);
        const end = found < 0 ? bytes.length : found;
        const text = bytes.toString('utf8', at, end);
        at = end + 1;
        line++;
        if (text.trim() === '')
            continue;
        for (const [name, value] of Object.entries(objectOf(text, line))) {
            let builder = columns.get(name);
            if (builder === undefined) {
                builder = columnBuilder(name);
                columns.set(name, builder);
            }
            builder.put(rows, value);
        }
        rows++;
    }
    return { rows, columns: new Map([...columns].map(([name, builder]) => [name, builder.column(rows)])) };
}
function objectOf(text, line) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new Error(`line ${line} is not JSON`);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Error(`line ${line} is not an object`);
    return value;
}

 
var containers_budget = __webpack_require__(67206);
 
var zip = __webpack_require__(58552);
; 
 
const mostBytes = 2 ** 30;

; 


function readNpy(bytes) {
    const header = headerOf(bytes);
    const count = header.shape.reduce((product, size) => product * size, 1);
    const data = bytes.subarray(header.start);
    if (!Number.isSafeInteger(count * header.bytes) || data.length !== count * header.bytes)
        throw new Error(`it holds ${data.length} bytes of data, where its shape ${header.shape.join(' × ')} needs ${count * header.bytes}`);
    const { dtype, values } = npy_valuesOf(header, data, count);
    return { shape: header.shape, dtype, values: header.fortran ? rowMajor(values, header.shape) : values };
}
 
function columnOfNpy({ shape, dtype, values }) {
    const [rows, ...cell] = shape;
    if (rows === undefined)
        throw new Error('it is a number on its own, without rows');
    return { rows, column: { dtype, shape: cell, values } };
}
function headerOf(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const magic = '\x93NUMPY';
    if (bytes.length < 12 || Buffer.from(bytes.subarray(0, 6)).toString('latin1') !== magic)
        throw new Error('it is no NPY array');
    const version = bytes[6];
    if (version < 1 || version > 3)
        throw new Error(`it has version ${version}, which is not known`);
    const from = version === 1 ? 10 : 12;
    const start = from + (version === 1 ? view.getUint16(8, true) : view.getUint32(8, true));
    if (start > bytes.length || start > 2 ** 20)
        throw new Error('its header is cut off or too long');
    const text = Buffer.from(bytes.subarray(from, start)).toString(version === 3 ? 'utf8' : 'latin1');
    const descr = /'descr'\s*:\s*'([^']{1,100})'/.exec(text)?.[1];
    const order = /'fortran_order'\s*:\s*(True|False)/.exec(text)?.[1];
    const shape = /'shape'\s*:\s*\(([\d\s,]*)\)/.exec(text)?.[1];
    if (order === undefined || shape === undefined || (descr === undefined && !/'descr'\s*:\s*\[/.test(text)))
        throw new Error('its header cannot be read');
    if (descr === undefined)
        throw new Error('it is a structured array: write one array for each field');
    const type = /^([<>=|])([a-zA-Z?])(\d*)$/.exec(descr);
    if (type === null)
        throw new Error(`its kind ${descr} is not known`);
    const [, end, kind = '', size = ''] = type;
    if (kind === 'O')
        throw new Error('it holds Python objects (a pickle), which can run code: save plain arrays');
    const width = kind === 'U' ? 4 * Number(size) : Number(size === '' ? 1 : size);
    const sizes = shape
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '')
        .map(Number);
    if (width === 0 || sizes.slice(1).includes(0))
        throw new Error('its cells are empty');
    if (sizes.length > 32)
        throw new Error(`it has ${sizes.length} axes`);
    return { kind, bytes: width, bigEndian: end === '>', fortran: order === 'True', shape: sizes, start };
}
function npy_valuesOf(header, data, count) {
    const { kind, bytes, bigEndian } = header;
    if (kind === 'U')
        return { dtype: 'string', values: unicode(data, bytes / 4, count, bigEndian) };
    if (kind === 'S')
        return { dtype: 'string', values: byteTexts(data, bytes, count) };
    const plain = bigEndian && bytes > 1 ? swapped(data, bytes) : aligned(data);
    const { buffer } = plain;
    if (kind === 'b' || kind === '?')
        return { dtype: 'bool', values: plain.map((value) => (value === 0 ? 0 : 1)) };
    const name = `${kind}${bytes}`;
    if (name === 'f8')
        return { dtype: 'float64', values: new Float64Array(buffer) };
    if (name === 'f4')
        return { dtype: 'float32', values: new Float32Array(buffer) };
    if (name === 'f2')
        return { dtype: 'float32', values: halves(new Uint16Array(buffer)) };
    if (name === 'i8')
        return { dtype: 'int64', values: new BigInt64Array(buffer) };
    if (name === 'i4')
        return { dtype: 'int32', values: new Int32Array(buffer) };
    if (name === 'i2')
        return { dtype: 'int32', values: Int32Array.from(new Int16Array(buffer)) };
    if (name === 'i1')
        return { dtype: 'int32', values: Int32Array.from(new Int8Array(buffer)) };
    if (name === 'u1')
        return { dtype: 'uint8', values: plain };
    if (name === 'u2')
        return { dtype: 'int32', values: Int32Array.from(new Uint16Array(buffer)) };
    if (name === 'u4')
        return { dtype: 'int64', values: BigInt64Array.from(new Uint32Array(buffer), BigInt) };
    if (name === 'u8')
        return { dtype: 'int64', values: unsigned(new BigUint64Array(buffer)) };
    throw new Error(`its kind ${name} is not one of bool, int, uint, float16 to float64 and text`);
}
 
function aligned(data) {
    return Uint8Array.from(data);
}
function swapped(data, bytes) {
    const copy = Buffer.from(aligned(data).buffer);
    if (bytes === 2)
        copy.swap16();
    else if (bytes === 4)
        copy.swap32();
    else
        copy.swap64();
    return new Uint8Array(copy.buffer);
}
 
function halves(values) {
    return Float32Array.from(values, (half) => {
        const sign = half & 0x8000 ? -1 : 1;
        const exponent = (half >> 10) & 31;
        const fraction = half & 1023;
        if (exponent === 0)
            return sign * fraction * 2 ** -24;
        if (exponent === 31)
            return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
        return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
    });
}
function unsigned(values) {
    const tooBig = values.find((value) => value >= 2n ** 63n);
    if (tooBig !== undefined)
        throw new Error(`it holds ${tooBig}, which is no 64-bit integer with a sign`);
    return new BigInt64Array(values.buffer);
}
function unicode(data, length, count, bigEndian) {
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    return Array.from({ length: count }, (_, i) => {
        let text = '';
        let gap = '';
        for (let k = 0; k < length; k++) {
            const code = view.getUint32((i * length + k) * 4, !bigEndian);
            if (code > 0x10ffff)
                throw new Error('it holds a text that is not Unicode');
            if (code === 0)
                gap += '\0';
            else {
                text += gap + String.fromCodePoint(code);
                gap = '';
            }
        }
        return text;
    });
}
function byteTexts(data, length, count) {
    const all = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    return Array.from({ length: count }, (_, i) => {
        let end = (i + 1) * length;
        while (end > i * length && all[end - 1] === 0)
            end--;
        return all.toString('utf8', i * length, end);
    });
}
 
function rowMajor(values, shape) {
    const moved = Array.isArray(values) ? [...values] : values.slice();
    const strides = [];
    let stride = 1;
    for (const size of shape) {
        strides.push(stride);
        stride *= size;
    }
    const index = shape.map(() => 0);
    let from = 0;
    for (let to = 0; to < values.length; to++) {
        moved[to] = values[from];
        for (let axis = shape.length - 1; axis >= 0; axis--) {
            index[axis] = index[axis] + 1;
            from += strides[axis];
            if (index[axis] < shape[axis])
                break;
            from -= strides[axis] * shape[axis];
            index[axis] = 0;
        }
    }
    return moved;
}

; 




 
const caps = { ...containers_budget .PM, depth: 1, bytes: mostBytes, ratio: Number.POSITIVE_INFINITY, member: mostBytes };


async function readNpz(bytes) {
    const budget = (0,containers_budget .nT)(caps);
    const columns = new Map();
    let rows = null;
    for (const entry of npz_membersOf(bytes, budget)) {
        const name = entry.name.replace(/\.npy$/, '');
        if (columns.has(name))
            throw new Error(`the array ${name} is there twice`);
        const found = await named(name, entry, bytes, budget);
        if (rows !== null && found.rows !== rows)
            throw new Error(`the array ${name} has ${found.rows} rows, where ${[...columns.keys()][0]} has ${rows}`);
        rows = found.rows;
        columns.set(name, found.column);
    }
    if (rows === null)
        throw new Error('it holds no array');
    return { rows, columns };
}
const endRecord = Buffer.from('PK\x05\x06', 'latin1');
function npz_membersOf(bytes, budget) {
     
    const end = bytes.lastIndexOf(endRecord);
    if (end < 0 || end + 22 > bytes.length || end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length)
        throw new Error('it is no zip archive, or it is cut off');
    try {
        return [...(0,zip .uW)(bytes, budget)];
    }
    catch (error) {
        throw new Error(saidOf(error.closed ?? 'unreadable'));
    }
}
async function named(name, entry, bytes, budget) {
    const member = await (0,zip ._J)(bytes, entry, budget);
    if (typeof member === 'string')
        throw new Error(`the array ${name}: ${saidOf(member)}`);
    try {
        return columnOfNpy(readNpy(member));
    }
    catch (error) {
        throw new Error(`the array ${name}: ${error.message}`);
    }
}
function saidOf(closed) {
    if (closed === 'over-cap')
        return `it unpacks to more than ${mostBytes} bytes`;
    return closed === 'encrypted' ? 'it is encrypted' : 'it cannot be unpacked';
}

; 




async function readParquet(bytes) {
    const [{ parquetMetadataAsync, parquetRead }, { compressors }] = await Promise.all([
        __webpack_require__.e(  4338).then(__webpack_require__.bind(__webpack_require__, 64338)),
        Promise.all( [__webpack_require__.e(8339), __webpack_require__.e(1031)]).then(__webpack_require__.bind(__webpack_require__, 61031)),
    ]);
    const file = {
        byteLength: bytes.length,
        slice: (from, to) => {
            const part = bytes.subarray(from, to);
            return part.buffer.slice(part.byteOffset, part.byteOffset + part.byteLength);
        },
    };
    const metadata = await parquetMetadataAsync(file);
    const rows = sizeOf(metadata);
    const columns = new Map();
    for (const name of topColumns(metadata)) {
        const chunks = [];
        await parquetRead({
            file,
            metadata,
            columns: [name],
            compressors,
            onChunk: ({ columnData, rowStart }) => chunks.push({ values: columnData, from: rowStart }),
        });
        columns.set(name, joinedColumn(name, chunks, rows));
    }
    return { rows, columns };
}
 
function sizeOf(metadata) {
    const unpacked = metadata.row_groups
        .flatMap((group) => group.columns)
        .reduce((sum, column) => sum + Number(column.meta_data?.total_uncompressed_size ?? 0), 0);
    if (unpacked > mostBytes)
        throw new Error(`it unpacks to ${unpacked} bytes; at most ${mostBytes} are read`);
    const rows = Number(metadata.num_rows);
    const counted = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
     
    if (rows * 8 > mostBytes)
        throw new Error(`it has ${rows} rows; at most ${mostBytes / 8} are read`);
    if (!Number.isSafeInteger(rows) || rows < 0 || rows !== counted)
        throw new Error('its counts of rows do not agree');
    return rows;
}
function topColumns(metadata) {
    const names = [];
    const [root, ...elements] = metadata.schema;
    let at = 0;
    const skip = () => {
        const element = elements[at++];
        for (let k = 0; k < (element?.num_children ?? 0); k++)
            skip();
    };
    for (let k = 0; k < (root?.num_children ?? 0) && at < elements.length; k++) {
        names.push(elements[at]?.name ?? '');
        skip();
    }
    return names;
}
const parquet_kinds = [
    ['float64', Float64Array],
    ['float32', Float32Array],
    ['int32', Int32Array],
    ['int64', BigInt64Array],
];
function joinedColumn(name, chunks, rows) {
    const read = chunks.reduce((sum, { values }) => sum + values.length, 0);
    if (read !== rows)
        throw new Error(`the column ${name} has ${read} cells, where the file has ${rows} rows`);
    for (const [dtype, Kind] of parquet_kinds) {
        if (rows === 0 || !chunks.every(({ values }) => values instanceof Kind))
            continue;
        const values = new Kind(rows);
        for (const chunk of chunks)
            values.set(chunk.values, chunk.from);
        return { dtype, shape: [], values };
    }
    const plain = doubles(chunks, rows);
    if (plain !== null)
        return { dtype: 'float64', shape: [], values: plain };
    const builder = columnBuilder(name);
    for (const { values, from } of chunks)
        for (let i = 0; i < values.length; i++)
            builder.put(from + i, values[i]);
    return builder.column(rows);
}
 
function doubles(chunks, rows) {
    const numbers = new Float64Array(rows).fill(Number.NaN);
    let some = false;
    for (const { values, from } of chunks) {
        for (let i = 0; i < values.length; i++) {
            const value = values[i];
            if (typeof value === 'number') {
                numbers[from + i] = value;
                some = true;
            }
            else if (value !== null && value !== undefined)
                return null;
        }
    }
    return some ? numbers : null;
}

; 






const readers = {
    csv: (bytes, texts) => readDelimited(bytes, delimiterOf(bytes), texts),
    tsv: (bytes, texts) => readDelimited(bytes, '\t', texts),
    jsonl: readJsonLines,
    ndjson: readJsonLines,
    parquet: readParquet,
    npz: readNpz,
};


async function readTable(bytes, path, texts = new Set()) {
    const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
    const reader = Object.hasOwn(readers, ending) ? readers[ending] : undefined;
    if (reader === undefined) {
        throw new evidence_problem .A(`${(0,quote .h)(path)} is of no known kind: needed an ending ${Object.keys(readers)
            .map((each) => `.${each}`)
            .join(', ')}.`, 'Write the table in one of these formats.');
    }
    try {
        return await reader(bytes, texts);
    }
    catch (error) {
        if (error instanceof evidence_problem .A)
            throw error;
        const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        throw new evidence_problem .A(`${(0,quote .h)(path)} cannot be read as ${ending}: ${(0,quote .h)(said)}.`, 'Check that the file is complete and that its ending says what it is.', { cause: error });
    }
}

 
var external_node_stream_ = __webpack_require__(57075);
 
var external_node_stream_promises_ = __webpack_require__(46466);
; 




async function runOnce(command, options, { input, most }) {
    const [program = '', ...args] = command;
    const file = (0,external_node_fs_.openSync)(input, 'r');
    let group;
    try {
        group = launched(program, args, options, { stdio: [file, 'pipe', 'pipe'], reads: true });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    const { child } = group;
    const written = [];
    let size = 0;
    child.stdout?.on('data', (chunk) => {
        const fits = size <= most;
        size += chunk.length;
        if (size <= most)
            written.push(chunk);
        else if (fits)
            group.end();
    });
    const error = await new Promise((resolve) => {
        child.once('error', (reason) => child.pid === undefined && resolve(reason));
        child.once('close', () => resolve(null));
    });
     
    await group.closed();
    if (error !== null)
        return group.failed('crash', `could not be started (${error.message.split('\n')[0]})`);
    if (size > most)
        return group.failed('answer', `wrote more than ${most / 2 ** 20} MiB to its standard output`);
    if (child.exitCode !== 0) {
        if (Date.now() < group.lastMoment)
            return group.failed('crash', group.howItEnded());
        return group.failed('deadline', `did not end within ${Math.round(options.deadlines.total / 100) / 10} s`);
    }
    return { ok: true, value: Buffer.concat(written).toString('utf8') };
}

; 












 
function programsOf(gated) {
    return gated.flatMap(({ metric: { id, program }, undecided }) => program === undefined ? [] : [{ id, program, undecided }]);
}


async function answerOf(run, { id, program }, { lines, what }, read) {
    const { config, scratch } = run;
    if (program.kind !== 'preferences')
        await needSandbox(run);
    const launch = launchOf(run);
    const input = (0,external_node_path_.join)(scratch, `${program.kind}.jsonl`);
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(chunks(lines)), (0,external_node_fs_.createWriteStream)(input, { mode: 0o600 }));
    const options = {
        ...launch,
        keep: [...config.process.env, ...program.env],
        ...(program.kind === 'preferences' ? { sandbox: 'none' } : {}),
    };
    const command = await (0,program_paths .GS)(run, program.command);
    const { withheld } = (0,private_values ._Z)(run.io, program.env);
    run.io.log.info(`asking the program of ${id} about ${what}`);
    const answer = await runOnce(command, options, { input, most: longestAnswer });
    if (answer.ok) {
        const said = read(answer.value, withheld);
        if (said.ok)
            return said.value;
        throw programProblem(id, `${said.problem} when asked about ${what}`);
    }
    const { text, stderr } = answer.fault;
    const said = withheld(lastWords(stderr));
    throw programProblem(id, `${text} when asked about ${what}${said === '' ? '' : `; its last words: ${(0,quote .h)(said)}`}`);
}
 
function programProblem(id, why) {
    return new evidence_problem .A(`The program of ${(0,quote .h)(id)} ${why}.`, 'Run it by hand on a line as docs/model-command.md shows them; a program of the base commit is mended in a change of its own.');
}
 
function* chunks(lines) {
    let piece = '';
    for (const line of lines) {
        piece += line;
        if (piece.length < 65_536)
            continue;
        yield piece;
        piece = '';
    }
    yield piece;
}

; 











async function judgedBy(run, it, one) {
    const { id, program } = one;
    const pairs = pairsOf(run, it);
    const people = program.human === undefined ? [] : await humanPairsOf(run, program.human);
    const both = [...pairs, ...people];
    const questions = questionsOf(both, (0,stats_random .I)(run.io.seed, 'judge'));
    const what = `${both.length} pairs of texts`;
    const needed = 'a, b, tie or number from 0 to 1';
    const answers = questions.lines.length === 0
        ? new Float64Array(0)
        : await answerOf(run, one, { lines: questions.lines, what }, (text, withheld) => readValues(text, questions.ids, 'preference', { read: preferenceOf, needed, withheld }));
    const { forSecond, byPlace } = preferencesOf(both.length, questions, answers);
    const own = forSecond.subarray(0, pairs.length);
    const human = Float64Array.from(people, (pair) => pair.forSecond);
    const known = {
        ...it,
        base: {
            ...it.base,
            scored: withRows(it.base.scored, program.key, own.map((p) => 1 - p)),
        },
        head: { ...it.head, scored: withRows(it.head.scored, program.key, own.slice()) },
        ...(people.length === 0
            ? {}
            : { people: new Map([...(it.people ?? []), [program.key, byPeople(it, pairs, people)]]) }),
    };
    const record = {
        id,
        program,
        byPlace,
        people: people.length === 0 ? null : { judge: forSecond.slice(pairs.length), human },
        undecided: one.undecided,
    };
    return { it: known, part: judgePreferences(known, record) };
}
 
function pairsOf({ config }, { golden, base, head }) {
    const { id, label } = config.golden;
    const columns = plainColumns(golden, [id, ...(typeof label === 'string' ? [label] : label)]);
    return Array.from({ length: base.rows }, (_, row) => ({
        expected: base.texts?.wanted[row],
        first: base.texts?.given[row],
        second: head.texts?.given[row],
        row: cellsOf(columns, golden.labelled[row]),
    }));
}
async function humanPairsOf({ io, places }, path) {
    const bytes = await (0,files .sG)(io.root, places.golden, path);
    if (bytes === null) {
        throw new evidence_problem .A(`There is no file of judged pairs at ${(0,quote .h)(path)}.`, 'Correct `human` in the configuration, or commit the file to the base first.');
    }
    return humanPairs(await readTable(bytes, path, new Set(['id', 'a', 'b', 'expected', 'preference'])), path);
}
 
function byPeople({ golden }, pairs, people) {
    const key = (id, first, second) => JSON.stringify([id, first, second]);
    const judged = new Map(people.flatMap(({ id, first, second, forSecond }) => id === null
        ? []
        : [[key(id, first, second), forSecond], [key(id, second, first), 1 - forSecond]]));
    return Float64Array.from(pairs, ({ first, second }, row) => {
        const id = golden.ids[golden.labelled[row]];
        return judged.get(key(id, first, second)) ?? Number.NaN;
    });
}
function withRows(scored, key, values) {
    const { rows, numbers } = scored?.[0] ?? { rows: new Map(), numbers: new Map() };
    return [{ rows: new Map([...rows, [key, values]]), numbers }];
}

; 




const names = { base: 'the baseline', head: 'the candidate' };


async function withPrograms(run, it, gated) {
    let known = it;
    const parts = [];
    for (const one of programsOf(gated)) {
        if (one.program.kind === 'preferences') {
            const judged = await judgedBy(run, known, one);
            known = judged.it;
            parts.push(judged.part);
        }
        else {
            for (const side of ['base', 'head'])
                known = await scoredBy(run, known, one, side);
        }
    }
    return { it: known, part: joined(parts) };
}
async function scoredBy(run, it, one, side) {
    if (it[side].scored?.every((run) => has(run, one.program)))
        return it;
    const { repeats = [], ...first } = it[side];
    const runs = [first, ...repeats.map((outputs) => ({ ...first, outputs }))];
    const scored = [];
    for (const [at, sample] of runs.entries()) {
        const what = `${names[side]}${at === 0 ? '' : `, run ${at + 1}`}`;
        scored.push(await metric_command_answered(run, { ...it, [side]: sample }, { one, side, what }, it[side].scored?.[at]));
    }
    return { ...it, [side]: { ...it[side], scored } };
}
async function metric_command_answered(run, it, { one, side, what }, before = { rows: new Map(), numbers: new Map() }) {
    const { id, label } = run.config.golden;
    const { program } = one;
    const lines = rowLines(it.golden, it[side], [id, ...(typeof label === 'string' ? [label] : label)]);
    const asked = { lines, what };
    if (program.kind === 'number') {
        const number = await answerOf(run, one, asked, readNumber);
        return { ...before, numbers: new Map([...before.numbers, [program.key, number]]) };
    }
    const ids = metric_command_idsOf(it, it[side]);
    const scores = await answerOf(run, one, asked, (text, withheld) => readValues(text, ids, 'score', { read: scoreOf, needed: 'number', withheld }));
    return { ...before, rows: new Map([...before.rows, [program.key, scores]]) };
}
function metric_command_idsOf({ golden }, { rows }) {
    return Array.from({ length: rows }, (_, row) => golden.ids[golden.labelled[row]]);
}
function has({ rows, numbers }, { key }) {
    return rows.has(key) || numbers.has(key);
}

; 





function predictionsOf(table, path, idName, goldenIds, task) {
    const ids = table.columns.get(idName);
    if (ids === undefined) {
        throw new evidence_problem .A(`The predictions file ${(0,quote .h)(path)} has no id column ${(0,quote .h)(idName)}.`, 'Write the id of the golden row beside its outputs, in a column of the same name.');
    }
    const columns = [...table.columns].filter(([name]) => name !== idName);
    if (columns.length === 0)
        throw new evidence_problem .A(`The predictions file ${(0,quote .h)(path)} has no output column.`, 'Add one.');
    const rowOf = rowsById(ids, table.rows, path);
    refuseAbsent(rowOf, path, goldenIds);
    const rows = Uint32Array.from(goldenIds, (id) => rowOf.get(id));
    return task === 'text' ? textOutputs(columns, path, rows) : numberOutputs(columns, rows);
}
function rowsById(ids, rows, path) {
    const rowOf = new Map();
    for (let row = 0; row < rows; row++) {
        const id = (0,golden_table .$6)(ids, row);
        if (rowOf.has(id)) {
            throw new evidence_problem .A(`The predictions file ${(0,quote .h)(path)} has the id ${(0,quote .h)(id)} twice.`, 'Keep one row for each id.');
        }
        rowOf.set(id, row);
    }
    return rowOf;
}
function refuseAbsent(rowOf, path, goldenIds) {
    const absent = goldenIds.filter((id) => !rowOf.has(id));
    if (absent.length === 0)
        return;
    const shown = absent.slice(0, 5).map(quote .h).join(', ');
    throw new evidence_problem .A(`The predictions file ${(0,quote .h)(path)} lacks ${absent.length} of ${goldenIds.length} golden ids: ${shown}${absent.length > 5 ? ', …' : ''}.`, 'Predict every row of the golden dataset and write the file again.');
}
function numberOutputs(columns, rows) {
    const width = columns.reduce((sum, [, column]) => sum + (0,golden_table .EH)(column), 0);
    const values = new Float64Array(rows.length * width);
    let from = 0;
    for (const [, column] of columns) {
        const size = (0,golden_table .EH)(column);
        const numbers = (0,golden_table .cZ)(column);
        rows.forEach((row, i) => {
            for (let k = 0; k < size; k++)
                values[i * width + from + k] = numbers[row * size + k];
        });
        from += size;
    }
    return { values, width };
}
function textOutputs(columns, path, rows) {
    const [first] = columns;
    if (first === undefined || columns.length > 1) {
        throw new evidence_problem .A(`The predictions file ${(0,quote .h)(path)} has ${columns.length} output columns ${columns
            .slice(0, 10)
            .map(([name]) => (0,quote .h)(name))
            .join(', ')}: the task text needs one.`, 'Keep the id and the text that the model gave.');
    }
    return { values: new Float64Array(0), width: 0, texts: Array.from(rows, (row) => (0,golden_table .$6)(first[1], row)) };
}

; 
const hodges_lehmann_z95 = 1.6448536269514722;


function hodgesLehmann(values, z = hodges_lehmann_z95) {
    const n = values.length;
    if (n === 0)
        return null;
    const walsh = new Float64Array((n * (n + 1)) / 2);
    let at = 0;
    for (let i = 0; i < n; i++) {
        for (let j = i; j < n; j++)
            walsh[at++] = (values[i] + values[j]) / 2;
    }
    walsh.sort();
    const m = walsh.length;
    const cut = Math.max(0, Math.floor(m / 2 - z * Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24)));
    const middle = m % 2 === 1 ? walsh[(m - 1) / 2] : (walsh[m / 2 - 1] + walsh[m / 2]) / 2;
    return { estimate: middle, low: walsh[cut], high: walsh[m - cut - 1] };
}

; 
 
function lagCorrelation(values) {
    const n = values.length;
    if (n < 3)
        return 0;
    const mean = values.reduce((sum, v) => sum + v, 0) / n;
    let top = 0;
    let bottom = 0;
    for (let i = 0; i < n; i++) {
        const d = values[i] - mean;
        bottom += d * d;
        if (i + 1 < n)
            top += d * (values[i + 1] - mean);
    }
    return bottom === 0 ? 0 : top / bottom;
}

; 




function quantileInterval(sorted, p, alpha = 0.1) {
    const n = sorted.length;
    if (n === 0)
        return { value: null, low: null, high: null };
    const lower = lastRank(n, (rank) => (0,binomial .H)(rank - 1, n, p) <= alpha / 2);
    const upper = lastRank(n, (rank) => (0,binomial .A)(rank, n, p) > alpha / 2) + 1;
    return {
        value: (0,simple_statistics .Z4)([...sorted], p),
        low: lower < 1 ? null : sorted[lower - 1],
        high: upper > n ? null : sorted[upper - 1],
    };
}
 
function lastRank(n, holds) {
    let low = 0;
    let high = n + 1;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}

; 






const mostBlocks = 1000;


function latencyRatio({ base, head }) {
    const blocks = Math.floor(Math.min(base.length, head.length) / 2);
    const logs = Float64Array.from({ length: blocks }, (_, k) => {
        const log = (times) => Math.log(times[2 * k]) + Math.log(times[2 * k + 1]);
        return (log(head) - log(base)) / 2;
    });
    if (blocks < 6 || logs.some((r) => !Number.isFinite(r)))
        return null;
    const found = hodgesLehmann(averaged(logs));
    if (found === null)
        return null;
    return { value: Math.exp(found.estimate), low: Math.exp(found.low), high: Math.exp(found.high), blocks };
}
function averaged(values) {
    const run = Math.ceil(values.length / mostBlocks);
    if (run === 1)
        return values;
    return Float64Array.from({ length: Math.floor(values.length / run) }, (_, k) => {
        const part = values.subarray(k * run, (k + 1) * run);
        return part.reduce((sum, v) => sum + v, 0) / run;
    });
}


function latencyTailRatio({ base, head }, p, random) {
    const blocks = Math.floor(Math.min(base.length, head.length) / 2);
    if (blocks < 50)
        return null;
    const [first, second] = [inOrder(base, blocks), inOrder(head, blocks)];
    const ratio = (weights) => quantileOf(second, weights, p) / quantileOf(first, weights, p);
    const value = ratio(new Float64Array(blocks).fill(1));
    const all = Uint32Array.from({ length: blocks }, (_, block) => block);
    const bounds = percentileInterval((0,row_bootstrap .NL)(blocks, [all], ratio, random));
    return bounds === null || !Number.isFinite(value) || !(value > 0) ? null : { value, ...bounds, blocks };
}
 
function inOrder(times, blocks) {
    const order = Uint32Array.from({ length: 2 * blocks }, (_, call) => call).sort((a, b) => times[a] - times[b]);
    return {
        sorted: Float64Array.from(order, (call) => times[call]),
        block: order.map((call) => call >> 1),
    };
}
 
function quantileOf({ sorted, block }, weights, p) {
    const wanted = Math.ceil(p * sorted.length);
    let seen = 0;
    for (let i = 0; i < sorted.length; i++) {
        seen += weights[block[i]];
        if (seen >= wanted)
            return sorted[i];
    }
    return sorted.at(-1);
}
 
function latencyQuantile(times, p) {
    return quantileInterval(Array.from(times).sort((a, b) => a - b), p);
}


function latencyLimit(times, p, limit) {
    const over = times.reduce((count, time) => count + (time > limit ? 1 : 0), 0);
    if ((0,binomial .H)(over, times.length, 1 - p) <= 0.01)
        return { outcome: 'within', over };
    return { outcome: (0,binomial .A)(over, times.length, 1 - p) <= 0.01 ? 'outside' : 'undecided', over };
}
 
function callsNeeded(p, over) {
    let n = over + 1;
    while (n < 1_000_000 && (0,binomial .H)(over, n, 1 - p) > 0.01)
        n++;
    return n;
}
 
function dependentCalls(times) {
    return lagCorrelation(times) > 0.2;
}

; 









function judgeLatency(it, times, machine, repeats = []) {
    const wanted = it.config.latency.calls;
    const short = times.head.length < wanted - 1 ? [latency_shortened(times.head.length, wanted)] : [];
    const dependent = dependentCalls(times.head)
        ? [
            {
                kind: 'method',
                text: 'Consecutive calls are not independent (lag-1 autocorrelation above 0.2): the latency quantiles are less certain than their intervals say.',
            },
        ]
        : [];
    return joined([
        ratio(it, times, repeats),
        quantiles(it, times, machine),
        tailRatios(it, times),
        part({ notes: [...short, ...dependent], plots: [distribution(times)] }),
    ]);
}
function latency_shortened(calls, wanted) {
    const text = `Latency was measured with ${(0,judge_words .U9)(calls)} calls of each model instead of ${(0,judge_words .U9)(wanted)}: more would not have fitted into the time limit.`;
    return { kind: 'sampled', text, mend: 'Raise `model.timeout`, or lower `latency.calls`.' };
}
function tooFew(times) {
    const text = `The latency ratio was not judged: ${(0,judge_words .U9)(times.head.length)} calls of each model are too few.`;
    return { kind: 'unchecked', text, mend: 'Raise `model.timeout`.' };
}
 
function seemsSlower(config, times) {
    const found = latencyRatio(times);
    return found !== null && (0,decide .bz)(found, ratioLimit(config)) === 'worse';
}
function ratioLimit(config) {
    return 1 + (0,decision_margin .t)(config.latency['ratio-margin']);
}
function ratio(it, times, repeats) {
    const found = latencyRatio(times);
    if (found === null)
        return part({ notes: [tooFew(times)] });
    const limit = ratioLimit(it.config);
    const first = (0,decide .bz)(found, limit);
    const confirmed = repeats.every((repeat) => seemsSlower(it.config, repeat));
    const outcome = first === 'worse' && !confirmed ? 'undecided' : first;
    const pairs = repeats.length + 1;
    const verdict = (0,decide .eS)(outcome, it.config.undecided);
    const shown = `× ${(0,judge_words .pj)(found.value)} [${(0,judge_words .pj)(found.low)}, ${(0,judge_words .pj)(found.high)}]`;
    const finding = {
        rule: 'latency-ratio',
        severity: (0,evidence_finding .xJ)(verdict),
        confidence: outcome === 'worse' ? 'high' : 'medium',
        message: outcome === 'worse' ? 'the candidate is slower' : 'latency undecided',
        detail: first === 'worse' && !confirmed
            ? 'The first pair of processes was slower, a second one was not: that is the machine, not the model.'
            : 'Calls of both models alternate (A B B A), so that a machine that slows down cancels out.',
        number: `${shown} of the baseline's time a call (90 %, Hodges-Lehmann), n = ${(0,judge_words .U9)(found.blocks)} blocks of four calls${pairs > 1 ? `, ${pairs} pairs of processes` : ''}; limit × ${(0,judge_words .pj)(limit)}`,
        mend: outcome === 'worse'
            ? 'Compare the two models layer by layer; a slower model that is wanted needs a wider `latency.ratio-margin` in a change of its own.'
            : 'Run again on a quieter machine or with more `latency.calls`, or set what `undecided` means in the policy.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/latency-ratio`),
        plot: 'latency',
    };
    return part({
        measurements: [
            {
                id: 'latency-ratio',
                subject: 'model',
                value: found.value,
                unit: 'ratio',
                n: { base: 2 * found.blocks, head: 2 * found.blocks },
                interval: { low: found.low, high: found.high, level: 0.9, method: 'Hodges-Lehmann over A B B A blocks' },
                limit: { kind: 'max', value: limit },
                method: 'the interval covers calls of this pair of processes; equal models in fresh processes differ by some per cent',
                outcome,
                verdict,
            },
        ],
        findings: outcome === 'not-worse' ? [] : [finding],
        leads: [{ verdict, decided: `latency ${shown}`, limit: `× ${(0,judge_words .pj)(limit)}` }],
    });
}
 
function tailRatios(it, times) {
    const measurements = [0.95, 0.99].flatMap((p) => {
        const id = `latency-p${100 * p}-ratio`;
        const found = latencyTailRatio(times, p, (0,stats_random .I)(it.seed, id));
        if (found === null)
            return [];
        return [
            {
                id,
                subject: 'model',
                value: found.value,
                unit: 'ratio',
                n: { base: 2 * found.blocks, head: 2 * found.blocks },
                interval: { low: found.low, high: found.high, level: 0.9, method: 'percentile bootstrap over A B B A blocks' },
                method: 'recorded, not judged',
                verdict: 'pass',
            },
        ];
    });
    return part({ measurements });
}
function quantiles(it, times, machine) {
    const wanted = [...new Set([0.5, 0.9, 0.95, 0.99, it.config.latency.quantile])].sort((a, b) => a - b);
    return joined(wanted.map((p) => quantile(it, times, p, machine)));
}
function quantile(it, times, p, machine) {
    const head = latencyQuantile(times.head, p);
    const base = latencyQuantile(times.base, p);
    const id = `latency-p${(0,judge_words .pj)(p * 100).replace('.', '')}`;
    const measured = {
        id,
        subject: 'candidate',
        value: head.value,
        unit: 'ms',
        base: base.value,
        head: head.value,
        n: { base: times.base.length, head: times.head.length },
        interval: { low: head.low, high: head.high, level: 0.9, method: 'order statistics' },
        verdict: 'pass',
    };
    const limit = it.config.latency['limit-ms'];
    if (limit === undefined || p !== it.config.latency.quantile)
        return part({ measurements: [measured] });
    const { outcome, over } = latencyLimit(times.head, p, limit);
    const raw = (0,decide .eS)(outcome, it.config.undecided);
    const verdict = raw === 'fail' && outcome === 'outside' && machine.shared ? it.config.latency['on-shared-runner'] : raw;
    const shown = `p${(0,judge_words .pj)(p * 100)} ${(0,judge_words .pj)(head.value ?? Number.NaN)} ms`;
    const finding = {
        rule: 'latency-limit',
        severity: (0,evidence_finding .xJ)(verdict),
        confidence: machine.shared ? 'low' : 'high',
        message: outcome === 'outside' ? 'latency is above its limit' : 'latency limit undecided',
        ...(machine.shared
            ? { detail: 'Measured on a shared runner, where absolute times depend on the neighbours.' }
            : {}),
        number: `${shown}, ${(0,judge_words .U9)(over)} of ${(0,judge_words .U9)(times.head.length)} calls above (exact binomial rule at 1 %); limit ${(0,judge_words .pj)(limit)} ms`,
        mend: outcome === 'outside'
            ? 'Make the model faster, or change `latency.limit-ms` in a change of its own.'
            : `With ${(0,judge_words .U9)(over)} calls above the limit, ${(0,judge_words .U9)(callsNeeded(p, over))} calls would be needed to pass: raise \`latency.calls\`.`,
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/latency-limit`),
        plot: 'latency',
    };
    return part({
        measurements: [{ ...measured, limit: { kind: 'max', value: limit }, outcome, verdict }],
        findings: outcome === 'within' ? [] : [finding],
        leads: [{ verdict, decided: shown, limit: `${(0,judge_words .pj)(limit)} ms` }],
    });
}
function distribution({ base, head }) {
    const at = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];
    const line = (times) => at.map((p) => latencyQuantile(times, p).value);
    return {
        id: 'latency',
        kind: 'line',
        title: 'Time of one call by quantile',
        x: { label: 'quantile in %', values: at.map((p) => p * 100) },
        y: { label: 'milliseconds' },
        series: [
            { name: 'baseline', values: line(base) },
            { name: 'candidate', values: line(head) },
        ],
    };
}

; 
 
const mostSpawns = 20;


async function narrowFault(fault, how) {
    let found = fault;
    let spawns = 0;
    for (; spawns < mostSpawns - 1 && found.rows !== undefined && found.rows.to - found.rows.from > 1; spawns++) {
        const { from, to } = found.rows;
        const middle = Math.floor((from + to) / 2);
        const model = await how.start();
        if (!model.ok)
            return found;
        const first = await tried(model.value, how, { from, to: middle, batch: how.batch });
        const second = first.ok ? await tried(model.value, how, { from: middle, to, batch: how.batch }) : first;
        await model.value.close();
        if (second.ok)
            break;
        found = { ...second.fault, stderr: second.fault.stderr || fault.stderr };
    }
    if (how.patience === undefined || found === fault || found.rows === undefined)
        return found;
    const model = await how.start();
    if (!model.ok)
        return found;
    const alone = await model.value.predict(how.inputs, { ...found.rows, batch: how.batch });
    await model.value.close();
    return alone.ok ? fault : { ...alone.fault, stderr: alone.fault.stderr || fault.stderr };
}
 
async function tried(model, { inputs, patience }, span) {
    if (patience === undefined)
        return model.predict(inputs, span);
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(null), patience);
    });
    const answer = await Promise.race([model.predict(inputs, span), late]);
    clearTimeout(timer);
    if (answer !== null)
        return answer;
    const text = `did not answer within ${Math.round(patience / 100) / 10} s`;
    return { ok: false, fault: { kind: 'deadline', text, rows: { from: span.from, to: span.to }, stderr: '' } };
}

; 




const exchange = { waiting: 200e6, inFlight: 50e6 };


async function predictAll(model, inputs, batch, onBatch = () => undefined) {
    const all = (0,gather .w)(inputs.rows);
    const most = model.inFlight ?? 1;
    const asked = [];
    let calls = 1;
    let next = 0;
    const ask = () => {
        const [from, to] = [next, Math.min(inputs.rows, next + calls * batch)];
        const answer = model.predict(inputs, { from, to, batch }, (part) => all.room(part, from, to - from));
         
        answer.catch(() => undefined);
        asked.push({ from, to, answer });
        next = to;
    };
    const take = async ({ from, to, answer }) => {
        const given = await answer;
        if (!given.ok)
            return given;
        const { output, ns } = given.value;
        try {
            all.add(output, from, to - from);
        }
        catch (error) {
            return { ok: false, fault: { kind: 'answer', text: error.message, rows: { from, to }, stderr: '' } };
        }
        return { ok: true, value: Math.max(1, ns / Math.ceil((to - from) / batch)) };
    };
    while (next < inputs.rows || asked.length > 0) {
        while (asked.length < most && next < inputs.rows)
            ask();
        const first = asked.shift();
        const perCall = await take(first);
        if (!perCall.ok)
            return perCall;
        const long = most === 1 ? exchange.waiting : exchange.inFlight;
         
        calls = Math.max(1, Math.min(8 * calls, Math.floor(long / perCall.value)) || 1);
        onBatch(first.to);
    }
    return { ok: true, value: outputsOf(all.whole()) };
}
 
function outputsOf({ shape, values }) {
    const width = Math.max(1, (0,model_tensor .qz)(shape));
    if (values instanceof Float32Array || values instanceof Float64Array)
        return { values, width };
    if (ArrayBuffer.isView(values))
        return { values: Float64Array.from(values, Number), width };
    return { values: new Float64Array(0), width: width === 1 ? 0 : width, texts: values.map((text) => text ?? '') };
}

; 


const warmUp = { least: 20, most: 300, ms: { cold: 1000, warm: 250 }, blocks: 5 };
 
const together = 50;


const shortest = 200;


async function timeCalls(base, head, timing) {
    const { calls, batch, budgetMs, after = () => undefined } = timing;
    const models = { base, head };
    const all = base.inputs.rows;
    const rows = Math.min(batch, all);
    const ask = async (side, blocks) => {
        const spans = blocks.map((block) => {
            const from = (block * rows) % Math.max(1, all - rows + 1);
            return { from, to: from + rows };
        });
        const answer = await timesOf(models[side], spans);
        return answer.ok ? answer.value.map((ns) => ns / 1e6) : { fault: answer.fault, side };
    };
    const block = await warmedUp(ask, timing.warm === true ? warmUp.ms.warm : warmUp.ms.cold);
    if (typeof block !== 'number')
        return block;
    const blocks = Math.max(1, Math.floor(Math.min(Math.max(calls / 2, shortest / block), budgetMs / block)));
    const times = { base: new Float64Array(2 * blocks), head: new Float64Array(2 * blocks) };
    const at = { base: 0, head: 0 };
    const fault = await inBlocks(0, blocks, ask, (side, ms) => {
        times[side][at[side]++] = ms;
        after(side);
    });
    return fault ?? times;
}
 
async function warmedUp(ask, ms) {
     
     
    let spent = 0;
    let rounds = 0;
    const [least, most] = [warmUp.least - 2 * warmUp.blocks, warmUp.most - 2 * warmUp.blocks];
    while (rounds < least || (rounds < most && spent < ms)) {
         
        const fitting = Math.max(1, Math.floor((together * rounds) / spent) || 1);
        const many = Math.min(fitting, (rounds < least ? least : most) - rounds);
        const blocks = Array.from({ length: many }, (_, k) => rounds + k);
        for (const side of ['base', 'head']) {
            const times = await ask(side, blocks);
            if ('fault' in times)
                return times;
            for (const time of times)
                spent += time / 2;
        }
        rounds += many;
    }
    const began = performance.now();
    const fault = await inBlocks(rounds, warmUp.blocks, ask, (_, time) => {
        spent += time / 2;
    });
    if (fault !== null)
        return fault;
     
    const seen = (performance.now() - began) / warmUp.blocks;
    return Math.max((4 * spent) / (rounds + 2 * warmUp.blocks), seen);
}
 
async function inBlocks(first, many, ask, take) {
    const last = first + many - 1;
    const asked = async (side, blocks) => {
        const times = await ask(side, blocks);
        if ('fault' in times)
            return times;
        for (const time of times)
            take(side, time);
        return null;
    };
    let fault = await asked('base', [first]);
    for (let block = first; block <= last && fault === null; block++) {
        fault = await asked('head', [block, block]);
        fault ??= await asked('base', block < last ? [block, block + 1] : [block]);
    }
    return fault;
}
 
async function timesOf({ model, inputs }, spans) {
    if (model.time !== undefined)
        return model.time(inputs, spans);
    const times = [];
    for (const span of spans) {
        const answer = await model.predict(inputs, span);
        if (!answer.ok)
            return answer;
        times.push(answer.value.ns);
    }
    return { ok: true, value: times };
}

; 


async function timeStarts(start, runs, budgetMs) {
    const times = { base: [], head: [] };
    const began = performance.now();
    for (let run = 0; run < runs && performance.now() - began < budgetMs; run++) {
        for (const side of run % 2 === 0 ? ['base', 'head'] : ['head', 'base']) {
            const from = performance.now();
            const started = await start(side);
            if (!started.ok)
                return { fault: started.fault, side };
            const { model, inputs } = started.value;
            try {
                const answer = await model.predict(inputs, { from: 0, to: Math.min(1, inputs.rows) });
                if (!answer.ok)
                    return { fault: answer.fault, side };
                times[side].push(performance.now() - from);
            }
            finally {
                await model.close();
            }
        }
    }
    return times;
}

; 







 
async function outputs_outputsOf(config, sources, climbed, golden, feed, io) {
    const outputs = {};
    for (const side of ['base', 'head']) {
        const ran = await sideOutputs({ config, io }, { source: sources[side], side, golden }, climbed, feed);
        if (!ran.ok)
            return ran;
        outputs[side] = ran.value;
    }
    return { ok: true, value: outputs };
}
 
async function sideOutputs({ config, io }, { source, side, golden }, climbed, feed) {
    if (source.kind === 'model')
        return predicted(config, climbed, side, feed, io);
    const table = await readTable(source.bytes, source.shown, new Set([config.golden.id]));
    return { ok: true, value: predictionsOf(table, source.shown, config.golden.id, golden.ids, config.task) };
}
async function predicted(config, climbed, side, feed, io) {
    const model = runningOf(climbed, side);
    const fed = feed(model);
    if (!fed.ok)
        return { ok: false, side, fault: fed.fault };
    const inputs = fed.value;
    const answer = await predictAll(model, inputs, config.batch, (done) => io.log.progress(side === 'base' ? 'baseline rows' : 'candidate rows', done, inputs.rows));
    if (answer.ok)
        return { ok: true, value: answer.value };
    const fault = await narrowed(answer.fault, climbed, side, inputs, config);
    return { ok: false, side, fault };
}
 
async function narrowed(fault, climbed, side, inputs, config) {
    const { batch } = config;
    const fresh = { start: () => climbed.start(side), inputs, batch };
    if (fault.kind === 'crash')
        return withBatch(await narrowFault(fault, fresh), batch);
     
    const patience = Math.max(1000, Math.min(config.process['call-seconds'], config.timeout) * 125);
    if (fault.kind === 'deadline')
        return narrowFault(fault, { ...fresh, patience });
    if (fault.kind !== 'answer' || fault.rows === undefined)
        return fault;
    const model = runningOf(climbed, side);
    const last = fault.rows.to - 1;
    const lastRow = await model.predict(inputs, { from: last, to: last + 1 });
     
    if (!lastRow.ok)
        return refusesAll(fault, model, inputs);
    const same = async () => ({
        ok: true,
        value: { ...model, close: async () => undefined },
    });
    return narrowFault(fault, { start: same, inputs, batch });
}
 
function withBatch(fault, batch) {
    if (fault.rows === undefined || !/memory/.test(fault.text))
        return fault;
    const first = Math.floor(fault.rows.from / batch) + 1;
    const last = Math.ceil(fault.rows.to / batch);
    return { ...fault, text: `${fault.text}, at ${first === last ? `batch ${first}` : `batches ${first} to ${last}`}` };
}
 
async function refusesAll(fault, model, inputs) {
    for (const row of [0, inputs.rows - 1]) {
        const one = await model.predict(inputs, { from: row, to: row + 1 });
        if (one.ok || one.fault.text !== fault.text)
            return fault;
    }
    return { kind: fault.kind, text: fault.text, stderr: fault.stderr };
}
 
async function callTimes(config, climbed, feed, watch) {
    if (climbed === null || Object.values(climbed.loaded).some((loaded) => loaded === null))
        return null;
    const { calls, batch } = config.latency;
     
    const budgetMs = 0.4 * 1000 * config.timeout;
    const [base, head] = [fedModel(climbed, 'base', feed), fedModel(climbed, 'head', feed)];
    const timed = await timeCalls(base, head, {
        calls,
        batch,
        budgetMs,
        ...(watch === undefined ? {} : { after: watch.after }),
    });
    return 'fault' in timed ? { ok: false, ...timed } : { ok: true, value: timed };
}
 
const rateBlocks = 12;
 
async function batchTimes(config, climbed, feed, timed) {
    const [base, head] = [fedModel(climbed, 'base', feed), fedModel(climbed, 'head', feed)];
    const batch = Math.min(config.batch, base.inputs.rows);
    if (batch === config.latency.batch)
        return { ok: true, value: { times: timed, batch } };
    const budgetMs = 0.1 * 1000 * config.timeout;
    const times = await timeCalls(base, head, { calls: 2 * rateBlocks, batch, budgetMs, warm: true });
    return 'fault' in times ? { ok: false, ...times } : { ok: true, value: { times, batch } };
}
 
async function startTimes(config, climbed, feed) {
    const policy = config['cold-start'];
    if (policy === undefined)
        return { ok: true, value: { base: [], head: [] } };
    const start = async (side) => {
        const started = await climbed.start(side);
        return started.ok ? { ok: true, value: fed(started.value, feed) } : started;
    };
    const times = await timeStarts(start, policy.runs, 0.4 * 1000 * config.timeout);
    return 'fault' in times ? { ok: false, ...times } : { ok: true, value: times };
}
const furtherPairs = 2;


async function confirmTimes(config, climbed, feed, first) {
    const budgetMs = 0.2 * 1000 * config.timeout;
    const repeats = [];
    while (repeats.length < furtherPairs && seemsSlower(config, repeats.at(-1) ?? first)) {
        const [base, head] = [await climbed.start('base'), await climbed.start('head')];
        try {
            if (!base.ok || !head.ok)
                break;
            const { calls, batch } = config.latency;
            const timed = await timeCalls(fed(base.value, feed), fed(head.value, feed), { calls, batch, budgetMs });
            if ('fault' in timed)
                break;
            repeats.push(timed);
        }
        finally {
            for (const one of [base, head])
                if (one.ok)
                    await one.value.close();
        }
    }
    return repeats;
}
 
async function peakMemory(climbed) {
    const peak = async (side) => {
        const loaded = climbed?.loaded[side];
        return loaded?.ok ? loaded.value.peakBytes() : null;
    };
    return { base: await peak('base'), head: await peak('head') };
}
function runningOf(climbed, side) {
    const loaded = climbed.loaded[side];
    if (!loaded?.ok)
        throw new Error(`the ${side} model is not loaded`);
    return loaded.value;
}
function fedModel(climbed, side, feed) {
    return fed(runningOf(climbed, side), feed);
}
 
function fed(model, feed) {
    const inputs = feed(model);
    if (!inputs.ok)
        throw new Error(`a model that has answered takes no rows: ${inputs.fault.text}`);
    return { model, inputs: inputs.value };
}

 
var request = __webpack_require__(64979);
; 















async function againstAnchor(run, it, around) {
    const { anchor } = run.config;
    if (anchor === undefined)
        return part({});
    const { margin, ...source } = anchor;
    const own = await asBaseline(run, source, around.climbed);
    const found = await sourceOf(own, 'base');
    const shown = source.path ?? source.predictions ?? source.http?.url ?? 'anchor';
    if (found === null) {
        throw new evidence_problem .A(`There is no anchor at ${(0,quote .h)(shown)}.`, 'Correct the path under `model.anchor`, or commit the model.');
    }
    const outputs = await anchor_outputsOf(own, found, it, around);
    const problem = (0,model_sample .s4)(it.base.task, outputs.width, it.golden.labels, it.base) ?? (0,model_sample .l5)(it.base.task, outputs);
    if (problem !== null)
        throw cannot(shown, `gave ${problem}`);
    const pair = { ...it, base: around.sample(outputs) };
    const { it: scored } = await withPrograms(run, pair, around.gated.slice(0, 1));
    return judgeAnchor(scored, scored.base, around.gated, margin);
}
 
async function asBaseline(run, source, climbed) {
    const rung = climbed?.rung;
    const runtime = rung === undefined || rung === 'command' || rung === 'http' ? run.config.runtime : rung;
    const config = { ...run.config, baseline: source, runtime: runtime === 'predictions' ? 'auto' : runtime };
    const places = await (0,request .ek)(run.request, config, run.io);
    return { ...run, config, places, scratch: (0,external_node_path_.join)(run.scratch, 'anchor') };
}
async function anchor_outputsOf(run, anchor, { golden }, { head, feed }) {
     
    const bytes = Buffer.alloc(0);
    const sources = { base: anchor, head: { ...head, kind: 'predictions', bytes } };
    const climbed = anchor.kind === 'model' ? await loadModels(run, sources) : null;
    try {
        const loaded = climbed?.loaded.base;
        if (loaded?.ok === false)
            throw cannot(anchor.shown, faultInWords(loaded.fault, golden.ids));
        const ran = await sideOutputs(run, { source: anchor, side: 'base', golden }, climbed, feed);
        if (!ran.ok)
            throw cannot(anchor.shown, faultInWords(ran.fault, golden.ids));
        return ran.value;
    }
    finally {
        if (climbed !== null)
            await closeAll(climbed);
    }
}
function cannot(shown, why) {
    return new evidence_problem .A(`The anchor ${(0,quote .h)(shown)} ${why}.`, 'Name an anchor that runs on this machine, or give its outputs as `anchor: { predictions: FILE }`.');
}

 
var cost_cost = __webpack_require__(10310);
; 





function costColumnsOf(config, { table }) {
    const names = [config.primary, ...config.guards].flatMap(({ cost }) => (cost === undefined ? [] : (0,cost_cost .hJ)(cost)));
    const absent = names.find((name) => !table.columns.has(name));
    if (absent === undefined)
        return [...new Set(names)];
    throw new evidence_problem .A(`A cost of the policy reads the column ${(0,quote .h)(absent)}, which the golden dataset does not have: it has ${[...table.columns.keys()].slice(0, 30).map(quote .h).join(', ')}.`, 'Correct the name in the expression, or add the column to the dataset; `label`, `pred` and `score` are always there.');
}

; 



function truthOf(golden, levels, names = []) {
    const { labels, labelWidth, wanted, queries, weights, groups } = golden;
    return {
        labels,
        labelWidth,
        ...(wanted === undefined ? {} : { wanted }),
        ...(queries === undefined ? {} : { queries }),
        ...(weights === undefined ? {} : { weights }),
        ...(groups === undefined ? {} : { groups }),
        ...(levels === undefined ? {} : { levels }),
        ...(names.length === 0 ? {} : { columns: truth_cellsOf(golden, names) }),
    };
}
 
function truth_cellsOf({ table, labelled }, names) {
    return new Map(names.flatMap((name) => {
        const column = table.columns.get(name);
        if (column === undefined || column.shape.length > 0)
            return [];
        return [[name, Array.from(labelled, (row) => (0,golden_table .G0)(column, row))]];
    }));
}

; 





 
function caseOf(run, golden, outputs, path) {
    const { config, io } = run;
    const truth = truthOf(golden, config.levels, costColumnsOf(config, golden));
    const sample = (one) => (0,model_sample .vQ)(config.task, truth, one, golden.labelled);
    return {
        config,
        golden,
        base: sample(outputs.base),
        head: sample(outputs.head),
        ...unlabelledOf(config, golden, outputs),
        seed: io.seed,
        fingerprint,
        path,
    };
}
 
function unlabelledOf(config, { labelled, rows }, outputs) {
    if (config['missing-labels'] === 'left-out' || labelled.length === rows)
        return {};
    const known = new Set(labelled);
    const others = Uint32Array.from({ length: rows }, (_, row) => row).filter((row) => !known.has(row));
    const sample = (one) => (0,model_sample .vQ)(config.task, { labels: new Float64Array(others.length) }, one, others);
    return { unlabelled: { base: sample(outputs.base), head: sample(outputs.head) } };
}


function misfitOf(config, outputs, golden, sources) {
    const fault = (text) => ({ kind: 'answer', text, stderr: '' });
    const { labelWidth } = golden;
    const known = { labelWidth, ...(config.levels === undefined ? {} : { levels: config.levels }) };
    const problem = (one) => textProblem(config.task, one) ??
        (0,model_sample .s4)(config.task, one.width, golden.labels, known) ??
        (0,model_sample .l5)(config.task, one);
    const base = problem(outputs.base);
    if (base !== null)
        throw faultProblem(fault(`gave ${base}`), golden.ids, sources.base.shown);
    const head = problem(outputs.head);
    if (head !== null)
        return fault(`gave ${head}`);
    if (config.task !== 'multiclass' || outputs.head.width === outputs.base.width)
        return null;
    return fault(`gave ${outputs.head.width} classes, where the baseline has ${outputs.base.width}`);
}
function textProblem(task, { texts }) {
    return texts === undefined || task === 'text' ? null : 'texts, where numbers were needed';
}
 
function fingerprint(text) {
    return (0,files .sc)(Buffer.from(text)).slice('sha256:'.length, 'sha256:'.length + 32);
}

; 



function theilSen(values, z, inflation = 1) {
    const n = values.length;
    const slopes = new Float64Array((n * (n - 1)) / 2);
    for (let i = 0, at = 0; i < n; i++) {
        for (let j = i + 1; j < n; j++)
            slopes[at++] = (values[j] - values[i]) / (j - i);
    }
    if (n < 2)
        return { slope: Number.NaN, low: Number.NaN, high: Number.NaN };
    const sorted = Array.from(slopes.sort());
    const pairs = sorted.length;
    const reach = z * Math.sqrt(inflation * kendallVariance(values));
    const at = (rank) => sorted[Math.max(0, Math.min(pairs - 1, rank))];
    return {
        slope: (0,simple_statistics .Z4)(sorted, 0.5),
        low: at(Math.round((pairs - reach) / 2) - 1),
        high: at(Math.round((pairs + reach) / 2)),
    };
}
 
function kendallVariance(values) {
    const part = (n) => n * (n - 1) * (2 * n + 5);
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    let sum = part(values.length);
    for (const count of counts.values())
        sum -= part(count);
    return sum / 18;
}


function trendInflation(values, slope) {
    const n = values.length;
    const rest = values.map((value, i) => value - slope * i);
    const mean = rest.reduce((sum, value) => sum + value, 0) / n;
    const lagged = (k) => {
        let sum = 0;
        for (let i = 0; i + k < n; i++)
            sum += (rest[i] - mean) * (rest[i + k] - mean);
        return sum;
    };
    const variance = lagged(0);
    let inflation = 1;
    for (let k = 1; k < n / 2 && variance > 0; k++) {
        const correlation = lagged(k) / variance;
        if (correlation <= 1 / Math.sqrt(n))
            break;
        inflation += 2 * (1 - k / n) * correlation;
    }
    return inflation;
}

; 






 
const fewest = 50;
const kib = 1024;
 
const matters = 1024 * kib;


function judgeLeak(it, samples) {
    const head = slopeOf(samples.head);
    const limit = it.config.memory['max-leak-kib'];
    if (head === null)
        return limit === undefined ? part({}) : unknown(it, limit);
    const outcome = limit === undefined ? undefined : leakOutcome(head, limit * kib);
    const verdict = outcome === undefined ? 'pass' : (0,decide .eS)(outcome, it.config.undecided);
    const { low, high, slope, n } = head;
    const measured = {
        id: 'memory-leak',
        subject: 'candidate',
        value: slope,
        unit: 'bytes',
        base: slopeOf(samples.base)?.slope ?? null,
        head: slope,
        n: { head: n },
        interval: { low, high, level: 0.9, method: 'Theil-Sen slope (Sen 1968), samples dependent in time' },
        method: `growth of the resident set a call, over ${(0,judge_words .U9)(n)} samples${limit === undefined ? '; recorded, not judged' : ''}`,
        ...(limit === undefined ? {} : { limit: { kind: 'max', value: limit * kib } }),
        ...(outcome === undefined ? {} : { outcome }),
        verdict,
    };
    if (limit === undefined || outcome === undefined)
        return part({ measurements: [measured] });
    const grown = `${(0,judge_words .pj)(slope / kib)} KiB a call [${(0,judge_words .pj)(low / kib)}, ${(0,judge_words .pj)(high / kib)}]`;
    const held = `max-leak-kib ${(0,judge_words .pj)(limit)}`;
    const finding = {
        rule: 'memory-leak',
        severity: (0,evidence_finding .xJ)(verdict),
        confidence: outcome === 'outside' ? 'high' : 'medium',
        message: outcome === 'outside'
            ? 'the memory of the candidate grows with every call'
            : 'whether memory grows is too near its limit to say',
        number: `${grown} (90 %, Theil-Sen), over ${(0,judge_words .U9)(n)} samples; ${held}`,
        mend: 'Free what a call allocates (a tensor that is never disposed, a list that every call adds to), or change `memory.max-leak-kib` in a change of its own.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/memory-leak`),
    };
    return part({
        measurements: [measured],
        findings: verdict === 'pass' ? [] : [finding],
        leads: [{ verdict, decided: `memory grows by ${grown}`, limit: held }],
    });
}
function unknown(it, limit) {
    const reason = `fewer than ${fewest} samples of its memory could be read`;
    return part({
        measurements: [
            {
                ...{ id: 'memory-leak', subject: 'candidate', value: null, unit: 'bytes', n: { head: 0 }, reason },
                ...{ method: 'growth of the resident set a call', limit: { kind: 'max', value: limit * kib } },
                ...{ outcome: 'undecided', verdict: it.config.undecided },
            },
        ],
        notes: [
            {
                kind: 'unchecked',
                text: `Whether the memory of the candidate grows could not be seen: ${reason}.`,
                mend: 'Run on Linux with a model that has a process of its own, and at least 50 timed calls (`latency.calls`).',
            },
        ],
        leads: [
            {
                verdict: it.config.undecided,
                decided: 'growth of memory unknown',
                limit: `max-leak-kib ${(0,judge_words .pj)(limit)}`,
            },
        ],
    });
}
function slopeOf(samples) {
    if (samples === null || samples.bytes.length < fewest)
        return null;
    const { bytes, calls } = samples;
    const z = (0,normal_quantile .Z)(0.95);
    const inflation = trendInflation(bytes, theilSen(bytes, z).slope);
    const { slope, low, high } = theilSen(bytes, z, inflation);
    const rest = bytes.map((value, i) => value - slope * i).sort();
    const wander = rest.at(-1) - rest[0];
    const n = bytes.length;
    return { slope: slope / calls, low: low / calls, high: high / calls, n, calls: calls * (n - 1), wander };
}


function leakOutcome({ low, high, slope, calls, wander }, limit) {
    if ((high - limit) * calls <= matters)
        return 'within';
    return low > limit && (slope - limit) * calls > Math.max(matters, wander) ? 'outside' : 'undecided';
}

; 


function shiftInterval(first, second, alpha = 0.05) {
    const [n, m] = [first.length, second.length];
    const differences = Float64Array.from({ length: n * m }, (_, k) => {
        return second[k % m] - first[Math.floor(k / m)];
    }).sort();
    const cut = rankOfBound(n, m, alpha);
    if (cut === 0)
        return null;
    const half = (n * m) / 2;
    const middle = differences[Math.floor(half - 0.5)] / 2 + differences[Math.floor(half)] / 2;
    return { estimate: middle, low: differences[cut - 1], high: differences[n * m - cut] };
}
 
function rankOfBound(n, m, alpha) {
    if (n === 0 || m === 0)
        return 0;
    const counts = arrangements(n, m);
    const all = counts.reduce((sum, count) => sum + count, 0);
    let [below, cut] = [0, 0];
    while (cut < counts.length) {
        below += counts[cut];
        if (below / all > alpha)
            return cut;
        cut++;
    }
    return cut;
}
 
function arrangements(n, m) {
    const counts = new Float64Array(n * m + 1);
    counts[0] = 1;
    for (let i = 1; i <= n; i++) {
         
        for (let k = counts.length - 1; k >= m + i; k--)
            counts[k] = counts[k] - counts[k - m - i];
        for (let k = i; k < counts.length; k++)
            counts[k] = counts[k] + counts[k - i];
    }
    return counts;
}

; 




 
function judgeCostRatio(it, ratio) {
    const { id, title, value, low, high, margin, n, method } = ratio;
    const measured = {
        id,
        subject: 'model',
        value,
        unit: 'ratio',
        n: { base: n, head: n },
        interval: { low, high, level: 0.9, method },
    };
    if (margin === undefined)
        return part({ measurements: [{ ...measured, verdict: 'pass' }] });
    const limit = 1 + margin;
    const outcome = (0,decide .bz)({ low, high }, limit);
    const verdict = (0,decide .eS)(outcome, it.config.undecided);
    const shown = `× ${(0,judge_words .pj)(value)} [${(0,judge_words .pj)(low)}, ${(0,judge_words .pj)(high)}]`;
    const finding = {
        rule: id,
        severity: (0,evidence_finding .xJ)(verdict),
        confidence: outcome === 'worse' ? 'high' : 'medium',
        message: outcome === 'worse' ? ratio.worse : `${title} undecided`,
        number: `${shown} of the baseline's (90 %, ${method}), ${ratio.behind}; limit × ${(0,judge_words .pj)(limit)}`,
        mend: outcome === 'worse' ? ratio.mend : 'Run again on a quieter machine, or set what `undecided` means in the policy.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${id}`),
    };
    return part({
        measurements: [{ ...measured, limit: { kind: 'max', value: limit }, outcome, verdict }],
        findings: outcome === 'not-worse' ? [] : [finding],
        leads: [{ verdict, decided: `${title} ${shown}`, limit: `× ${(0,judge_words .pj)(limit)}` }],
    });
}

; 









function judgeThroughput(it, times, batch) {
    const { throughput, 'price-per-hour': price } = it.config;
    const head = latencyQuantile(times.head, 0.5);
    const base = latencyQuantile(times.base, 0.5);
    const rate = (ms) => (ms === null || !(ms > 0) ? null : (1000 * batch) / ms);
    const ratio = latencyRatio(times);
    const rows = {
        id: 'throughput',
        subject: 'candidate',
        value: rate(head.value),
        unit: 'rows/s',
        base: rate(base.value),
        head: rate(head.value),
        n: { base: times.base.length, head: times.head.length },
        interval: { low: rate(head.high), high: rate(head.low), level: 0.9, method: 'order statistics of the call times' },
        method: `calls of ${(0,judge_words .U9)(batch)} rows, interleaved`,
        verdict: 'pass',
    };
    return joined([
        atLeast(it, rows, throughput.min),
        ratio === null
            ? part({})
            : judgeCostRatio(it, {
                id: 'throughput-ratio',
                title: 'time of a batch',
                worse: 'the candidate answers fewer rows a second',
                ...ratio,
                method: 'Hodges-Lehmann over A B B A blocks',
                behind: `${(0,judge_words .U9)(ratio.blocks)} blocks of four calls of ${(0,judge_words .U9)(batch)} rows`,
                n: 2 * ratio.blocks,
                margin: throughput['ratio-margin'] === undefined ? undefined : (0,decision_margin .t)(throughput['ratio-margin']),
                mend: 'Compare the two models layer by layer; a slower one that is wanted needs a wider `throughput.ratio-margin` in a change of its own.',
            }),
        price === undefined ? part({}) : part({ measurements: cost(rows, price) }),
    ]);
}
 
function cost(rows, price) {
    const of = (rate) => (rate == null ? null : price / 3.6 / rate);
    const { interval, n } = rows;
    return [
        {
            id: 'cost-per-1000',
            subject: 'candidate',
            value: of(rows.head),
            unit: '',
            base: of(rows.base),
            head: of(rows.head),
            n,
            ...(interval === undefined ? {} : { interval: { ...interval, low: of(interval.high), high: of(interval.low) } }),
            method: `at ${(0,judge_words .pj)(price)} an hour, the machine kept busy with batches of this size`,
            verdict: 'pass',
        },
    ];
}
function atLeast(it, rows, min) {
    const { low, high } = rows.interval ?? { low: null, high: null };
    if (min === undefined || low === null || high === null)
        return part({ measurements: [rows] });
    const outcome = low >= min ? 'within' : high < min ? 'outside' : 'undecided';
    return limited(it, rows, { kind: 'min', value: min }, outcome, {
        rule: 'throughput-limit',
        message: outcome === 'outside' ? 'too few rows a second' : 'rows a second are too near their limit to say',
        number: `${(0,judge_words .pj)(rows.value ?? 0)} rows/s [${(0,judge_words .pj)(low)}, ${(0,judge_words .pj)(high)}] (90 %, order statistics); limit ${(0,judge_words .pj)(min)}`,
        mend: 'Make the model faster or the batch larger, or change `throughput.min` in a change of its own.',
    });
}
 
function judgeMemory(it, peak) {
    const { memory } = it.config;
    if (peak.base === null || peak.head === null)
        return part({});
    const mib = (bytes) => bytes / 1024 ** 2;
    const share = memory['ratio-margin'] === undefined ? undefined : (0,decision_margin .t)(memory['ratio-margin']);
    const limits = [
        ...(memory['max-mib'] === undefined ? [] : [memory['max-mib'] * 1024 ** 2]),
        ...(share === undefined ? [] : [(1 + share) * peak.base]),
    ];
    const measured = {
        id: 'memory-peak',
        subject: 'candidate',
        value: peak.head,
        unit: 'bytes',
        base: peak.base,
        head: peak.head,
        n: { base: 1, head: 1 },
        method: `peak resident set of the process, runtime included${limits.length === 0 ? '; recorded, not judged' : ''}`,
        verdict: 'pass',
    };
    if (limits.length === 0)
        return part({ measurements: [measured] });
    const limit = Math.min(...limits);
    return limited(it, measured, { kind: 'max', value: limit }, peak.head > limit ? 'outside' : 'within', {
        rule: 'memory-limit',
        message: 'the candidate takes too much memory',
        number: `${(0,judge_words .pj)(mib(peak.head))} MiB at its peak, the baseline ${(0,judge_words .pj)(mib(peak.base))} MiB; limit ${(0,judge_words .pj)(mib(limit))} MiB`,
        mend: 'Compare the sizes of weights and activations; a larger model that is wanted needs a wider limit under `memory` in a change of its own.',
    });
}


function judgeColdStart(it, times) {
    const { 'cold-start': policy } = it.config;
    if (policy === undefined || times.base.length === 0 || times.head.length === 0)
        return part({});
    const logs = (values) => values.map(Math.log);
    const shift = shiftInterval(logs(times.base), logs(times.head));
    const median = (values) => latencyQuantile(Float64Array.from(values), 0.5).value;
    const measured = {
        id: 'cold-start',
        subject: 'candidate',
        value: median(times.head),
        unit: 'ms',
        base: median(times.base),
        head: median(times.head),
        n: { base: times.base.length, head: times.head.length },
        method: 'median over fresh processes: start, load, first answer',
        verdict: 'pass',
    };
    const max = policy['max-ms'];
    const outcome = max === undefined || (measured.value ?? 0) <= max ? 'within' : 'outside';
    return joined([
        max === undefined
            ? part({ measurements: [measured] })
            : limited(it, measured, { kind: 'max', value: max }, outcome, {
                rule: 'cold-start-limit',
                message: 'the first answer comes too late',
                number: `${(0,judge_words .pj)(measured.value ?? 0)} ms to the first answer (median of ${times.head.length} processes); limit ${(0,judge_words .pj)(max)} ms`,
                mend: 'Make the model smaller or its loading cheaper, or change `cold-start.max-ms` in a change of its own.',
            }),
        shift === null
            ? part({})
            : judgeCostRatio(it, {
                id: 'cold-start-ratio',
                title: 'cold start',
                worse: 'the candidate takes longer to its first answer',
                value: Math.exp(shift.estimate),
                low: Math.exp(shift.low),
                high: Math.exp(shift.high),
                method: 'Hodges-Lehmann shift, exact Mann-Whitney interval',
                behind: `${times.head.length} fresh processes of each`,
                n: times.head.length,
                margin: policy['ratio-margin'] === undefined ? undefined : (0,decision_margin .t)(policy['ratio-margin']),
                mend: 'Compare the sizes of the model files and what loading does; a slower start that is wanted needs a wider `cold-start.ratio-margin`.',
            }),
    ]);
}
function limited(it, measured, limit, outcome, told) {
    const verdict = outcome === 'outside' ? 'fail' : outcome === 'undecided' ? it.config.undecided : 'pass';
    const finding = {
        ...told,
        severity: (0,evidence_finding .xJ)(verdict),
        confidence: outcome === 'outside' ? 'high' : 'medium',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${told.rule}`),
    };
    return part({
        measurements: [{ ...measured, limit, outcome, verdict }],
        findings: outcome === 'within' ? [] : [finding],
        leads: [{ verdict, decided: told.number.split(';')[0] ?? '', limit: told.number.split('; ').at(-1) ?? '' }],
    });
}

; 

 
const room = 200;


function memoryWatch(pids, read = descendantMemory) {
    const sides = { base: seriesOf(pids.base), head: seriesOf(pids.head) };
    return {
        after(side) {
            const series = sides[side];
            if (series.pid === undefined || ++series.calls % series.every !== 0)
                return;
            const bytes = read(series.pid, 'VmRSS');
            if (bytes === null) {
                series.pid = undefined;
                series.bytes = [];
                return;
            }
            series.bytes.push(bytes);
            if (series.bytes.length < room)
                return;
            series.bytes = series.bytes.filter((_, i) => i % 2 === 1);
            series.every *= 2;
        },
        samples(side) {
            const { bytes, every } = sides[side];
            return bytes.length === 0 ? null : { bytes: Float64Array.from(bytes), calls: every };
        },
    };
}
function seriesOf(pid) {
    return { pid, calls: 0, every: 1, bytes: [] };
}

; 








async function costsOf(run, it, climbed, feed) {
    const { config, io } = run;
    const watch = watchOf(config, climbed);
    const timed = await callTimes(config, climbed, feed, watch);
    if (timed === null || climbed === null)
        return { ok: true, value: { part: part({}), calls: 0 } };
    if (!timed.ok)
        return timed;
    const rate = await batchTimes(config, climbed, feed, timed.value);
    if (!rate.ok)
        return rate;
    const peak = await peakMemory(climbed);
    const repeats = await confirmTimes(config, climbed, feed, timed.value);
    const starts = await startTimes(config, climbed, feed);
    if (!starts.ok)
        return starts;
    const machine = { shared: io.env.RUNNER_ENVIRONMENT !== 'self-hosted' };
    const all = joined([
        judgeLatency(it, timed.value, machine, repeats),
        judgeThroughput(it, rate.value.times, rate.value.batch),
        judgeMemory(it, peak),
        judgeLeak(it, { base: watch.samples('base'), head: watch.samples('head') }),
        judgeColdStart(it, starts.value),
    ]);
    return { ok: true, value: { part: all, calls: 2 * timed.value.head.length } };
}
 
function watchOf({ process }, climbed) {
    const pid = (side) => {
        const loaded = process.sandbox === 'docker' ? null : climbed?.loaded[side];
        return loaded?.ok ? loaded.value.pid : undefined;
    };
    return memoryWatch({ base: pid('base'), head: pid('head') });
}

; 

 
function goldenRows(golden, rows) {
    const place = new Int32Array(golden.rows).fill(-1);
    golden.labelled.forEach((row, i) => {
        place[row] = i;
    });
     
    const kept = Uint32Array.from(rows.keys()).filter((i) => place[rows[i]] >= 0);
    const from = Uint32Array.from(kept, (i) => place[rows[i]]);
    const { wanted, queries, weights, groups } = golden;
    const of = (values) => Array.from(from, (i) => values[i]);
    return {
        ...golden,
        ids: Array.from(rows, (row) => golden.ids[row]),
        rows: rows.length,
        features: golden.features.map((feature) => ({ ...feature, values: picked(feature, rows) })),
        table: {
            rows: rows.length,
            columns: new Map([...golden.table.columns].map(([name, column]) => [name, { ...column, values: picked(column, rows) }])),
        },
        labelled: kept,
        labels: picked({ dtype: 'float64', shape: [golden.labelWidth], values: golden.labels }, from),
        ...(wanted === undefined ? {} : { wanted: of(wanted) }),
        ...(queries === undefined ? {} : { queries: Int32Array.from(from, (i) => queries[i]) }),
        ...(weights === undefined ? {} : { weights: Float64Array.from(from, (i) => weights[i]) }),
        ...(groups === undefined ? {} : { groups: Int32Array.from(from, (i) => groups[i]) }),
        slices: new Map([...golden.slices].map(([name, texts]) => [name, of(texts)])),
        mustStay: of(golden.mustStay),
    };
}
 
function picked(column, rows) {
    const size = (0,golden_table .EH)(column);
    const { values } = column;
    if (!ArrayBuffer.isView(values)) {
        return Array.from(rows).flatMap((row) => values.slice(row * size, (row + 1) * size));
    }
    const Kind = values.constructor;
    const [into, all] = [new Kind(rows.length * size), values];
    for (let i = 0; i < rows.length; i++) {
        const at = rows[i] * size;
        for (let k = 0; k < size; k++)
            into[i * size + k] = all[at + k];
    }
    return into;
}

; 


 
function columnsIn(map) {
    if (map === undefined || Array.isArray(map))
        return map;
    return [...new Set(Object.values(map).flat())];
}


function arrange(columns, rows, ports, map) {
    const wanted = ports.length === 0 ? undeclared(columns, map) : declared(columns, ports, map);
    if (typeof wanted === 'string')
        return { ok: false, text: wanted };
    const tensors = [];
    for (const { port, from } of wanted) {
        const tensor = filled(port, from, rows);
        if (typeof tensor === 'string')
            return { ok: false, text: tensor };
        tensors.push(tensor);
    }
    return { ok: true, batch: { rows, tensors } };
}
function undeclared(columns, map) {
    const names = map === undefined ? columns.map(({ name }) => name) : map;
    const entries = Array.isArray(names)
        ? names.map((name) => [name, name])
        : Object.entries(names);
    const fillings = [];
    for (const [name, of] of entries) {
        const from = arrange_named(columns, of);
        if (typeof from === 'string')
            return from;
        const shape = from.length === 1 ? from[0].shape : [null];
        fillings.push({ port: { name, dtype: null, shape }, from });
    }
    return fillings;
}
function declared(columns, ports, map) {
    const [only] = ports;
    if (only !== undefined && ports.length === 1 && (map === undefined || Array.isArray(map))) {
        const from = map === undefined ? columns : arrange_named(columns, map);
        return typeof from === 'string' ? from : [{ port: only, from }];
    }
    const fillings = [];
    for (const port of ports) {
        const wanted = map === undefined || Array.isArray(map) ? arrange_plain(port.name) : mapped(map, port.name);
        const from = wanted === null ? null : arrange_named(columns, wanted);
        if (from === null || typeof from === 'string')
            return from ?? unmapped(ports, columns);
        fillings.push({ port, from });
    }
    return fillings;
}
function mapped(map, port) {
    const key = Object.keys(map).find((name) => name === port) ?? Object.keys(map).find((name) => name === arrange_plain(port));
    return key === undefined ? null : (map[key] ?? null);
}
 
function arrange_plain(name) {
    return name.replace(/^serving_default_/, '').replace(/:\d+$/, '');
}
function arrange_named(columns, wanted) {
    const found = [];
    for (const name of typeof wanted === 'string' ? [wanted] : wanted) {
        const column = columns.find((each) => each.name === name);
        if (column === undefined)
            return `it takes the input ${name}, the golden dataset has ${namesOf(columns)}`;
        found.push(column);
    }
    return found;
}
function unmapped(ports, columns) {
    return `it has ${ports.length} inputs (${namesOf(ports)}), and golden.inputs does not say which columns each takes (there are ${namesOf(columns)})`;
}
function namesOf(things) {
    const shown = things
        .slice(0, 20)
        .map(({ name }) => name)
        .join(', ');
    return things.length > 20 ? `${shown}, …` : shown;
}
function filled({ name, dtype, shape }, from, rows) {
    const [one] = from;
     
    const turned = one !== undefined && one.shape.length > 1 && one.shape.length === shape.length;
    if (turned && from.length === 1 && shape.some((size, i) => size !== null && size !== one.shape[i])) {
        const needed = shape.map((size) => size ?? '?').join(' × ');
        return `it takes ${needed} values a row for its input ${name}, the golden dataset has ${one.shape.join(' × ')}`;
    }
    const width = from.reduce((all, column) => all + (0,model_tensor .qz)(column.shape), 0);
    const fitting = arrange_shapeOf(shape, width);
    if (fitting === null) {
        const needed = shape.map((size) => size ?? '?').join(' × ');
        const what = dtype === 'string' ? 'text' : 'number';
        return `it takes ${needed || '1'} ${what}${needed === '1' || needed === '' ? '' : 's'} a row, the golden dataset has ${width}`;
    }
    const kind = dtype ?? commonKind(from);
    const [single] = from;
    if (single !== undefined && from.length === 1 && single.dtype === kind)
        return { ...single, name, shape: fitting };
    const values = kind === 'string' ? texts(from, rows, width) : arrange_numbers(kind, from, rows, width);
    return typeof values === 'string' ? `${values} for its input ${name}` : { name, dtype: kind, shape: fitting, values };
}
 
function arrange_shapeOf(declaredShape, width) {
    const known = declaredShape.filter((size) => size !== null);
    const product = (0,model_tensor .qz)(known);
    const open = declaredShape.length - known.length;
    if (declaredShape.length === 0)
        return width === 1 ? [] : null;
    if (open === 0)
        return product === width ? known : null;
    if (product === 0 || width % product !== 0)
        return null;
    let rest = width / product;
    return declaredShape.map((size) => {
        if (size !== null)
            return size;
        const own = rest ?? 1;
        rest = null;
        return own;
    });
}
function commonKind(from) {
    const kinds = new Set(from.map(({ dtype }) => dtype));
    const [only] = kinds;
    return kinds.size === 1 ? only : kinds.has('string') ? 'string' : 'float64';
}
function texts(from, rows, width) {
    const values = new Array(rows * width);
    sideBySide(from, rows, width, (to, column, at) => {
        const value = column.values[at];
        values[to] = value === null || value === undefined ? null : String(value);
    });
    return values;
}
 
const ranges = {
    int32: [-(2 ** 31), 2 ** 31 - 1],
    uint8: [0, 255],
    bool: [0, 1],
    int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
};
function arrange_numbers(kind, from, rows, width) {
    const values = (0,model_tensor .eh)(kind, rows * width);
    let offset = 0;
    for (const given of from) {
        const own = (0,model_tensor .qz)(given.shape);
        const column = given.dtype === 'string' ? arrange_parsed(given) : given;
        if (column === null)
            return `column ${given.name} holds text${example(given)}, where ${kind} was needed`;
        const bad = kind.startsWith('float')
            ? putFloats(values, column, rows, own, width, offset)
            : putIntegers(values, kind, column, rows, own, width, offset);
        if (bad !== null)
            return bad;
        offset += own;
    }
    return values;
}
 
function arrange_parsed(column) {
    const values = (0,golden_table .cZ)(column);
    return firstWord(column, values) < 0 ? { ...column, dtype: 'float64', values } : null;
}
function example(column) {
    const at = firstWord(column, (0,golden_table .cZ)(column));
    return ` ("${String(column.values[at]).slice(0, 60)}" in row ${Math.floor(at / (0,model_tensor .qz)(column.shape)) + 1})`;
}
function firstWord({ values }, parsedValues) {
    return parsedValues.findIndex((value, i) => Number.isNaN(value) && values[i] !== null);
}
function putFloats(to, column, rows, own, width, offset) {
    const from = column.values;
    const big = column.dtype === 'int64';
    for (let row = 0; row < rows; row++) {
        for (let k = 0; k < own; k++) {
            const value = from[row * own + k];
            to[row * width + offset + k] = big ? Number(value) : value;
        }
    }
    return null;
}
function putIntegers(to, kind, column, rows, own, width, offset) {
    const [least, most] = ranges[kind];
    const exact = kind === 'int64' && column.dtype === 'int64';
    for (let i = 0; i < rows * own; i++) {
        const at = Math.floor(i / own) * width + offset + (i % own);
        const given = column.values[i];
        if (exact) {
            to[at] = given;
            continue;
        }
        const value = Number(given);
        if (!Number.isInteger(value) || value < least || value > most)
            return `row ${Math.floor(i / own) + 1} of column ${column.name} holds ${value}, where ${kind} was needed`;
        if (kind === 'int64')
            to[at] = BigInt(value);
        else
            to[at] = value;
    }
    return null;
}
function sideBySide(from, rows, width, put) {
    let offset = 0;
    for (const column of from) {
        const own = (0,model_tensor .qz)(column.shape);
        for (let row = 0; row < rows; row++)
            for (let k = 0; k < own; k++)
                put(row * width + offset + k, column, row * own + k);
        offset += own;
    }
}

 
var spool = __webpack_require__(81982);
; 







function feedOf(golden, map, scratch) {
    const known = new Map();
    return ({ info }) => {
        const key = JSON.stringify(info.inputs);
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const arranged = arrange(golden.features, golden.rows, info.inputs, map);
        const folder = (0,external_node_path_.join)(scratch, 'inputs');
        madeFolder(folder);
        const answer = arranged.ok
            ? { ok: true, value: (0,spool .b)(arranged.batch, folder) }
            : { ok: false, fault: { kind: 'answer', text: arranged.text, stderr: '' } };
        known.set(key, answer);
        return answer;
    };
}
 
function madeFolder(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    }
    catch (error) {
        throw (0,write_problem .b)('The inputs of the models', folder, error);
    }
}

; 









async function early_answered(run, sources, climbed, golden, decided) {
    const { config, io, scratch } = run;
    const models = climbed !== null && sources.base.kind === 'model' && sources.head.kind === 'model';
    const feed = feedOf(golden, config.golden.inputs, scratch);
    const each = seenEach(config, golden);
    if (!config['early-stop'] || !models || each !== null) {
        const text = `All rows are run in spite of \`early-stop\`: each ${each} has to be seen.`;
        const notes = config['early-stop'] && models ? [{ kind: 'policy', text }] : [];
        return { golden, feed, ran: await outputs_outputsOf(config, sources, climbed, golden, feed, io), notes };
    }
    const order = shuffled(golden.rows, io.seed);
    let outputs = null;
    for (let look = 0, from = 0;; look++) {
        const share = looks[look];
        const to = Math.ceil(share * golden.rows);
        const fresh = goldenRows(golden, order.subarray(from, to));
        const freshFeed = feedOf(fresh, config.golden.inputs, scratch);
        const ran = await outputs_outputsOf(config, sources, climbed, fresh, freshFeed, io);
        if (!ran.ok)
            return { golden: fresh, feed: freshFeed, ran, notes: [] };
        outputs =
            outputs === null
                ? ran.value
                : { base: early_joined(outputs.base, ran.value.base), head: early_joined(outputs.head, ran.value.head) };
        from = to;
        const alpha = (0,normal_tail .W)(spendingBounds[look]);
        const soFar = goldenRows(golden, order.subarray(0, to));
        if (look < looks.length - 1 && !decided(soFar, outputs, alpha))
            continue;
        const text = `Stopped at the look at ${100 * share} % of the rows (${(0,judge_words .U9)(to)} of ${(0,judge_words .U9)(golden.rows)}, in a random order): bounds at z = ${spendingBounds[look]} (Lan & DeMets 1983).`;
        const notes = [{ kind: 'method', text }];
        return {
            golden: soFar,
            feed: feedOf(soFar, config.golden.inputs, scratch),
            ran: { ok: true, value: outputs },
            alpha,
            notes,
        };
    }
}
 
function seenEach({ flips, parity }, golden) {
    if (flips['must-not-flip'] !== undefined || golden.mustStay.includes(true))
        return 'row that must not flip';
    const strict = parity !== undefined && [parity['max-outside'], parity['max-disagreement']].includes(0);
    return strict ? 'row that `parity` does not allow to differ' : null;
}
function shuffled(rows, seed) {
    const random = (0,stats_random .I)(seed, 'early-stop');
    const order = Uint32Array.from({ length: rows }, (_, row) => row);
    for (let i = rows - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [order[i], order[j]] = [order[j], order[i]];
    }
    return order;
}
function early_joined(first, second) {
    const values = new Float64Array(first.values.length + second.values.length);
    values.set(first.values);
    values.set(second.values, first.values.length);
    const texts = first.texts && second.texts && [...first.texts, ...second.texts];
    return { values, width: second.width, ...(texts === undefined ? {} : { texts }) };
}

 
var config_golden = __webpack_require__(11291);
; 


 
function columnsOf({ golden, slices, task }) {
    const { id, label, classes, gaps, weight, group, query } = golden;
    const roles = {
        path: (0,config_golden .tz)(golden),
        id,
        label,
        classes,
        gaps,
        weight,
        group,
        query,
        mustNotFlip: golden['must-not-flip'],
    };
    return { ...roles, inputs: columnsIn(golden.inputs), slices: slices.by, task };
}

 
var external_node_fs_promises_ = __webpack_require__(51455);
 
var golden_manifest = __webpack_require__(77630);
 
var code_owners = __webpack_require__(45178);
 
var model_golden_manifest = __webpack_require__(34775);
; 

 
function mixedColumns(tables) {
    const texts = (table, name) => table.columns.get(name)?.dtype === 'string';
    return [...(tables[0]?.columns.keys() ?? [])].filter((name) => tables.some((table) => texts(table, name)) && !tables.every((table) => texts(table, name)));
}


function concatTables(parts) {
    const [first] = parts;
    if (first === undefined)
        return { rows: 0, columns: new Map() };
    if (parts.length === 1)
        return first[1];
    const names = [...first[1].columns.keys()];
    for (const [part, { columns }] of parts) {
        const strange = names.find((name) => !columns.has(name)) ?? [...columns.keys()].find((name) => !names.includes(name));
        if (strange !== undefined)
            throw new Error(`${first[0]} and ${part} do not have the same columns: ${strange} is in one of them`);
    }
    const rows = parts.reduce((sum, [, table]) => sum + table.rows, 0);
    const joined = names.map((name) => [name, concatColumns(name, parts)]);
    return { rows, columns: new Map(joined) };
}
function concatColumns(name, parts) {
    const columns = parts.map(([, table]) => table.columns.get(name));
    const [first] = columns;
    const { shape, dtype } = first;
    if (columns.some((column) => column.shape.join() !== shape.join()))
        throw new Error(`the cells of ${name} have not the same shape in all files`);
    if (columns.some((column) => column.dtype === 'string')) {
        const texts = [];
        for (const column of columns) {
            const flat = { ...column, shape: [] };
            for (let i = 0; i < column.values.length; i++)
                texts.push((0,golden_table .$6)(flat, i));
        }
        return { dtype: 'string', shape, values: texts };
    }
    const length = columns.reduce((sum, column) => sum + column.values.length, 0);
    const same = columns.every((column) => column.dtype === dtype);
    const Kind = (same ? first.values.constructor : Float64Array);
    const values = new Kind(length);
    let at = 0;
    for (const column of columns) {
        values.set(same ? column.values : (0,golden_table .cZ)(column), at);
        at += column.values.length;
    }
    return { dtype: same ? dtype : 'float64', shape, values };
}

; 






function rowsOfFolders(names, at) {
    const sorted = [...names].sort();
    const labels = sorted.map((name) => {
        const [folder, ...rest] = name.split('/');
        if (folder !== undefined && rest.length > 0)
            return folder;
        throw new evidence_problem .A(`The picture ${(0,quote .h)(name)} of the golden dataset ${(0,quote .h)(at.path)} stands in no folder of a class, and there is no \`labels.csv\`.`, 'Put each picture into a folder with the name of its class, or add `labels.csv`.');
    });
    const classes = [...new Set(labels)].sort();
    const label = at.numbered
        ? { dtype: 'float64', shape: [], values: Float64Array.from(labels, (name) => classes.indexOf(name)) }
        : { dtype: 'string', shape: [], values: labels };
    const columns = new Map([
        [at.id, { dtype: 'string', shape: [], values: sorted }],
        [at.label, label],
    ]);
    return { table: { rows: sorted.length, columns }, names: sorted };
}


function rowsOfTable(table, names, at) {
    const files = table.columns.get(at.file);
    if (files === undefined) {
        throw new evidence_problem .A(`The labels of the golden dataset ${(0,quote .h)(at.path)} have no column ${(0,quote .h)(at.file)} that names the pictures: there are ${[...table.columns.keys()].slice(0, 30).map(quote .h).join(', ')}.`, 'Add the column, or name it as `file` under `golden.pictures`.');
    }
    const named = Array.from({ length: table.rows }, (_, row) => {
        const name = (0,golden_table .$6)(files, row).trim();
        if ((0,golden_manifest .Yw)(name) && names.has(name))
            return name;
        const why = (0,golden_manifest .Yw)(name) ? 'which is not there' : 'which is not a plain path below the folder';
        throw new evidence_problem .A(`Row ${row + 1} of the labels of the golden dataset ${(0,quote .h)(at.path)} names the picture ${(0,quote .h)(name)}, ${why}.`, 'Name a picture of the dataset, relative to its folder and with forward slashes.');
    });
    const columns = new Map(table.columns);
    columns.delete(at.file);
    if (!columns.has(at.id))
        columns.set(at.id, { dtype: 'string', shape: [], values: named });
    return { table: { rows: table.rows, columns }, names: named };
}

 
var pictures = __webpack_require__(85024);
 
var external_node_zlib_ = __webpack_require__(38522);
; 

 
const mostPixels = 100_000_000;


function decodePng(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 33 || view.getUint32(0) !== 0x89504e47)
        throw new Error('it is no PNG');
    const head = headOf(view);
    let palette = null;
    const data = [];
    for (let at = 33; at + 12 <= bytes.length;) {
        const length = view.getUint32(at);
        const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
        if (at + 12 + length > bytes.length)
            throw new Error('it is cut off');
        const content = bytes.subarray(at + 8, at + 8 + length);
        if (kind === 'PLTE')
            palette = content;
        if (kind === 'IDAT')
            data.push(content);
        if (kind === 'IEND')
            break;
        at += 12 + length;
    }
    const passes = passesOf(head);
    const size = passes.reduce((sum, pass) => sum + pass.height * (1 + rowBytes(head, pass.width)), 0);
    const raw = unpacked(data, size);
    const channels = head.colour === 0 || head.colour === 4 ? 1 : 3;
    const values = new Uint8Array(head.width * head.height * channels);
    let at = 0;
    for (const pass of passes) {
        const bytesOfRow = rowBytes(head, pass.width);
        unfilter(raw, at, pass.height, bytesOfRow, Math.max(1, (head.samples * head.depth) >> 3));
        paint(raw, at, head, pass, palette, channels, values);
        at += pass.height * (1 + bytesOfRow);
    }
    return { width: head.width, height: head.height, channels, values };
}
const samplesOf = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
function headOf(view) {
    const [width, height] = [view.getUint32(16), view.getUint32(20)];
    const [depth, colour, way] = [view.getUint8(24), view.getUint8(25), view.getUint8(28)];
    const samples = samplesOf[colour];
    const depths = colour === 0 ? [1, 2, 4, 8, 16] : colour === 3 ? [1, 2, 4, 8] : [8, 16];
    if (view.getUint32(12) !== 0x49484452 || samples === undefined || !depths.includes(depth) || way > 1)
        throw new Error('its header is broken');
    if (width === 0 || height === 0 || width * height > mostPixels)
        throw new Error(`it has ${width} × ${height} pixels; at most ${mostPixels} are read`);
    return { width, height, depth, samples, colour, interlaced: way === 1 };
}
function rowBytes({ samples, depth }, width) {
    return Math.ceil((width * samples * depth) / 8);
}
function unpacked(data, size) {
    try {
        const raw = (0,external_node_zlib_.inflateSync)(Buffer.concat(data), { maxOutputLength: size });
        if (raw.length === size)
            return raw;
    }
    catch {
         
    }
    throw new Error('its pixels cannot be unpacked to the size that it says');
}
const adam7 = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
];
function passesOf({ width, height, interlaced }) {
    if (!interlaced)
        return [{ x: 0, y: 0, dx: 1, dy: 1, width, height }];
    return adam7
        .map(([x, y, dx, dy]) => ({
        x,
        y,
        dx,
        dy,
        width: Math.ceil((width - x) / dx),
        height: Math.ceil((height - y) / dy),
    }))
        .filter((pass) => pass.width > 0 && pass.height > 0);
}
 
function unfilter(raw, from, rows, width, step) {
    for (let row = 0; row < rows; row++) {
        const at = from + row * (1 + width);
        const filter = raw[at];
        if (filter > 4)
            throw new Error('its pixels have an unknown filter');
        for (let k = 0; k < width && filter > 0; k++) {
            const i = at + 1 + k;
            const left = k >= step ? raw[i - step] : 0;
            const up = row > 0 ? raw[i - 1 - width] : 0;
            const corner = row > 0 && k >= step ? raw[i - 1 - width - step] : 0;
            const guess = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
            raw[i] = (raw[i] + guess) & 255;
        }
    }
}
function paeth(left, up, corner) {
    const guess = left + up - corner;
    const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
    if (a <= b && a <= c)
        return left;
    return b <= c ? up : corner;
}
function paint(raw, from, head, pass, palette, channels, values) {
    const { depth, samples, colour, width } = head;
    const bytesOfRow = rowBytes(head, pass.width);
    const most = 2 ** Math.min(depth, 8) - 1;
    for (let row = 0; row < pass.height; row++) {
        const start = from + row * (1 + bytesOfRow) + 1;
        for (let k = 0; k < pass.width; k++) {
            const to = ((pass.y + row * pass.dy) * width + pass.x + k * pass.dx) * channels;
            for (let c = 0; c < (colour === 3 ? 1 : channels); c++) {
                const sample = sampleAt(raw, start, k * samples + c, depth);
                if (colour !== 3)
                    values[to + c] = depth < 8 ? Math.round((sample * 255) / most) : sample;
                else if (palette === null || sample * 3 + 2 >= palette.length)
                    throw new Error('it has a colour of no palette');
                else
                    for (let p = 0; p < 3; p++)
                        values[to + p] = palette[sample * 3 + p];
            }
        }
    }
}
 
function sampleAt(raw, start, index, depth) {
    if (depth >= 8)
        return raw[start + index * (depth >> 3)];
    const bit = index * depth;
    return (raw[start + (bit >> 3)] >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}

; 

 
const pictureName = /\.(png|jpe?g)$/i;


async function decodePicture(bytes) {
    if (bytes[0] === 0x89)
        return decodePng(bytes);
    if (bytes[0] !== 0xff || bytes[1] !== 0xd8)
        throw new Error('it is neither PNG nor JPEG');
    const { decode } = (await __webpack_require__.e(  3598).then(__webpack_require__.t.bind(__webpack_require__, 83598, 19))).default;
    const { width, height, data } = decode(bytes, {
        useTArray: true,
        formatAsRGBA: false,
        tolerantDecoding: false,
        maxResolutionInMP: mostPixels / 1e6,
        maxMemoryUsageInMB: 2048,
    });
    return { width, height, channels: 3, values: data };
}


function resized(pixels, height, width, channels) {
    const out = new Float32Array(height * width * channels);
    const rows = stepsOf(pixels.height, height);
    const columns = stepsOf(pixels.width, width);
    for (let y = 0; y < height; y++) {
        const [top, bottom, down] = rows[y];
        for (let x = 0; x < width; x++) {
            const [left, right, across] = columns[x];
            for (let c = 0; c < channels; c++) {
                const upper = mixed(valueAt(pixels, left, top, c, channels), valueAt(pixels, right, top, c, channels), across);
                const lower = mixed(valueAt(pixels, left, bottom, c, channels), valueAt(pixels, right, bottom, c, channels), across);
                out[(y * width + x) * channels + c] = mixed(upper, lower, down);
            }
        }
    }
    return out;
}
function stepsOf(from, to) {
    return Array.from({ length: to }, (_, i) => {
        const place = Math.min(from - 1, Math.max(0, ((i + 0.5) * from) / to - 0.5));
        const low = Math.floor(place);
        return [low, Math.min(from - 1, low + 1), place - low];
    });
}
function mixed(a, b, share) {
    return a + (b - a) * share;
}
function valueAt({ width, channels, values }, x, y, c, wanted) {
    const at = (y * width + x) * channels;
    if (channels === 1)
        return values[at];
    if (wanted === 3)
        return values[at + c];
    return 0.299 * values[at] + 0.587 * values[at + 1] + 0.114 * values[at + 2];
}

; 



const picture_column_mostBytes = 2 ** 30;


async function pictureValues(files, how) {
    const { height, width, channels, layout } = how;
    const size = height * width * channels;
    const room = files.length * size * (how.scale === 'bytes' ? 1 : 4);
    if (room > picture_column_mostBytes) {
        throw new evidence_problem .A(`${files.length} pictures of ${height} × ${width} × ${channels} take ${room} bytes; at most ${picture_column_mostBytes} are held.`, 'Use fewer or smaller pictures, or `scale: bytes` for a model that takes whole numbers.');
    }
    const scale = scalerOf(how);
    const values = how.scale === 'bytes' ? new Uint8Array(files.length * size) : new Float32Array(files.length * size);
    for (const [i, file] of files.entries()) {
        const pixels = await decoded(file, how);
        for (let k = 0; k < size; k++) {
            const colour = k % channels;
            const place = layout === 'nhwc' ? k : colour * height * width + (k - colour) / channels;
            values[i * size + place] = scale(pixels[k], colour);
        }
    }
    const shape = layout === 'nhwc' ? [height, width, channels] : [channels, height, width];
    return { dtype: how.scale === 'bytes' ? 'uint8' : 'float32', shape, values };
}
async function decoded(file, { height, width, channels }) {
    try {
        return resized(await decodePicture(await file.read()), height, width, channels);
    }
    catch (error) {
        if (error instanceof evidence_problem .A)
            throw error;
        throw new evidence_problem .A(`The picture ${(0,quote .h)(file.name)} cannot be read: ${(0,quote .h)(error instanceof Error ? error.message : String(error))}.`, 'Save it as PNG or JPEG, or take it out of the dataset.', { cause: error });
    }
}
function scalerOf({ scale, mean, std, channels }) {
    for (const [key, list] of Object.entries({ mean, std })) {
        if (list === undefined || (list.length === channels && scale !== 'bytes'))
            continue;
        throw new evidence_problem .A(`\`golden.pictures.${key}\` has ${list.length} numbers, for ${channels} ${channels === 1 ? 'colour' : 'colours'} of the scale ${scale}.`, 'Give one number for each colour, and a scale of fractions.');
    }
    const factor = scale === '0..1' ? 1 / 255 : scale === '-1..1' ? 2 / 255 : 1;
    const shift = scale === '-1..1' ? -1 : 0;
    if (scale === 'bytes')
        return (value) => Math.round(value);
    return (value, colour) => (value * factor + shift - (mean?.[colour] ?? 0)) / (std?.[colour] ?? 1);
}

; 











async function goldenTable(parts, config, texts) {
    const path = (0,config_golden .tz)(config.golden);
    const { pictures } = config.golden;
    return pictures === undefined ? tableOf(parts, path, texts) : pictureTable(parts, config, pictures, texts);
}
async function tableOf(parts, path, texts) {
    const read = async (asTexts) => {
        const tables = [];
        for (const part of parts)
            tables.push([part.name, await readTable(await part.read(), part.name, asTexts)]);
        return tables;
    };
    let tables = await read(texts);
    const mixed = mixedColumns(tables.map(([, table]) => table));
     
    if (mixed.length > 0)
        tables = await read({ has: (name) => texts.has(name) || mixed.includes(name) });
    try {
        return concatTables(tables);
    }
    catch (error) {
        throw new evidence_problem .A(`The files of the golden dataset ${(0,quote .h)(path)} do not go together: ${(0,quote .h)(error.message)}.`, 'Give all files of the manifest the same columns.', { cause: error });
    }
}
async function pictureTable(parts, config, how, texts) {
    const { id, label } = config.golden;
    const path = (0,config_golden .tz)(config.golden);
    const byName = new Map(parts.filter(({ name }) => pictureName.test(name)).map((part) => [part.name, part]));
     
    const ownTable = config.golden.manifest === undefined ? /^labels\.[a-z]+$/i : /./;
    const tables = parts.filter(({ name }) => ownTable.test(name) && !pictureName.test(name));
    const numbered = config.golden.classes === undefined && (config.task === 'binary' || config.task === 'multiclass');
    const roles = {
        path,
        id,
        label: typeof label === 'string' ? label : (label[0] ?? ''),
        file: how.file,
        numbered,
    };
    const rows = tables.length === 0
        ? rowsOfFolders([...byName.keys()], roles)
        : rowsOfTable(await tableOf(tables, path, { has: (name) => name === how.file || texts.has(name) }), new Set(byName.keys()), roles);
    const column = await pictureValues(rows.names.map((name) => byName.get(name)), how);
    return { rows: rows.table.rows, columns: new Map([...rows.table.columns, [pictures .J, column]]) };
}

; 











 
async function besideGolden({ request, places, io }, path) {
    const bytes = (await (0,files .sG)(io.root, places.golden, path)) ??
        (request.mode === 'change' ? await (0,files .sG)(io.root, request.change.head, path) : null);
    if (bytes !== null)
        return bytes;
    throw new evidence_problem .A(`There is no file ${(0,quote .h)(path)}.`, 'Correct `rows` under `model.robustness`, or commit the file.');
}


async function goldenFile(run) {
    const { config, io, places } = run;
    const path = (0,config_golden .tz)(config.golden);
    const place = await (0,model_golden_manifest .GE)(run);
    let held = await filesAt(run, place);
    const { digest } = held;
    const wanted = config.golden.digest;
    if (wanted !== undefined && wanted !== digest) {
        throw new evidence_problem .A(`The golden dataset ${(0,quote .h)(path)} is not the one that the policy names: needed ${wanted}, given ${digest}.`, 'Restore the dataset, or set `model.golden.digest` to the new digest in a change of its own.');
    }
    const isNew = place !== places.golden;
    const edits = isNew
        ? [`the golden dataset ${(0,quote .h)(path)} is new; judged on it, because the base has none`]
        : await editsOf(run, io.root);
    const read = async (texts) => {
        const parts = held?.parts ?? [];
        held = null;
        const of = (wanted) => parts.filter(({ set = 'golden' }) => set === wanted);
        const [outside, changed] = [of('ood'), of('perturbed')];
        return {
            golden: await goldenTable(of('golden'), config, texts),
            ood: outside.length === 0 ? null : await goldenTable(outside, config, texts),
            perturbed: changed.length === 0 ? null : (names) => goldenTable(changed, config, names),
        };
    };
    return { digest, edits, read };
}
async function filesAt(run, place) {
    const { root } = run.io;
    const path = (0,config_golden .tz)(run.config.golden);
    if (run.manifest !== undefined)
        return listedFiles(run, run.manifest, place);
    const bytes = await (0,files .sG)(root, place, path);
    if (bytes !== null)
        return { parts: [{ name: path, read: async () => bytes }], digest: (0,files .sc)(bytes) };
    const folder = await (0,files .$S)(root, place, path, (0,external_node_path_.join)(run.scratch, 'golden'));
    if (folder === null)
        throw absent(path, 'Correct `model.golden.path`, or commit the dataset.');
    if (run.config.golden.pictures === undefined) {
        throw new evidence_problem .A(`The golden dataset ${(0,quote .h)(path)} is a folder.`, 'Name a file of it, or, for a folder of pictures, set `model.golden.pictures: {height, width}`.');
    }
    const parts = (await (0,files .wX)(folder)).map((name) => ({ name, read: () => (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(folder, name)) }));
    return { parts, digest: await (0,files .ol)(folder) };
}
async function listedFiles(run, manifest, place) {
    const path = (0,config_golden .tz)(run.config.golden);
    const parts = [];
    for (const file of manifest.files) {
        const full = external_node_path_.posix.join(external_node_path_.posix.dirname(path.replaceAll('\\', '/')), file.path);
        const bytes = await (0,files .sG)(run.io.root, place, full);
        if (bytes === null)
            throw absent(full, `Correct the manifest ${(0,quote .h)(path)}, or commit the file.`);
        if ((0,files .sc)(bytes) !== `sha256:${file.sha256}`) {
            throw new evidence_problem .A(`${(0,quote .h)(full)} is not the file that the manifest ${(0,quote .h)(path)} names: needed sha256:${file.sha256}, given ${(0,files .sc)(bytes)}.`, 'Restore the file, or write its new sha256 into the manifest.');
        }
        parts.push({ name: file.path, set: file.set, read: async () => bytes });
    }
    return { parts, digest: (0,files .sc)(Buffer.from((0,golden_manifest .NB)(manifest.files))) };
}
function absent(path, mend) {
    return new evidence_problem .A(`There is no golden dataset at ${(0,quote .h)(path)}.`, mend);
}
async function editsOf(run, root) {
    const paths = (0,model_golden_manifest .Yn)(run);
    const edited = (run.places.changed ?? []).filter((changed) => (0,model_golden_manifest .hR)(run).some((path) => (0,request .yI)(changed, path)));
    if (edited.length === 0)
        return [];
    const owners = await approvers(root, run.places.golden, edited);
    const who = owners.length === 0 ? 'its owner must approve' : `it needs the approval of ${owners.map(quote .h).join(', ')}`;
    const [only] = edited;
    const changed = run.config.robustness.some(({ rows }) => rows === only) && edited.length === 1;
    const what = changed
        ? `the file of changed rows ${(0,quote .h)(only)}`
        : `the golden dataset ${(0,quote .h)(paths[0])}`;
    return [`${what} is edited; this change is judged on the base's, and ${who}`];
}
 
async function approvers(root, place, paths) {
    for (const path of code_owners.codeOwnersPaths) {
        const bytes = await (0,files .sG)(root, place, path);
        if (bytes !== null)
            return [...new Set(paths.flatMap((each) => (0,code_owners.ownersOf)(bytes.toString('utf8'), each)))].slice(0, 20);
    }
    return [];
}

; 


















async function onEditedGolden(run, subject) {
    if (run.request.mode !== 'change' || subject.file.edits.length === 0)
        return part({});
    const { manifest: _, ...rest } = run;
    const policy = run.policy.config.model ?? run.config;
    const { digest: pinned, ...golden } = policy.golden;
    const places = { ...run.places, golden: run.request.change.head, changed: null };
    try {
        const edited = await (0,model_golden_manifest .x)({
            ...rest,
            config: { ...policy, golden },
            places,
            scratch: (0,external_node_path_.join)(run.scratch, 'edited'),
        });
        const file = await goldenFile(edited);
        if (file.digest === subject.file.digest)
            return part({});
        const pin = pinned === undefined
            ? ''
            : ` Its digest is ${file.digest}: \`model.golden.digest\` has to follow once it is merged.`;
        const text = await edited_golden_shown(edited, file, subject, run.places);
        return part({ notes: [{ kind: 'method', text: `${text}${pin}` }] });
    }
    catch (error) {
        if (!(error instanceof evidence_problem .A))
            throw error;
        return part({ notes: [unusable(error.message, error.mend)] });
    }
}
 
async function edited_golden_shown(run, file, subject, judging) {
    const { config, io, scratch } = run;
    const { sources, climbed, gated } = subject;
    const columns = { ...subject.columns, ...columnsOf(config) };
    const golden = goldenOf((await file.read(textColumns(columns))).golden, columns);
    const feed = feedOf(golden, config.golden.inputs, scratch);
    const ran = await outputs_outputsOf(config, sources, climbed, golden, feed, io);
    const fault = ran.ok ? misfitOf(config, ran.value, golden, sources) : ran.fault;
    if (!ran.ok || fault !== null) {
        const side = !ran.ok && ran.side === 'base' ? 'baseline' : 'candidate';
        const said = fault === null ? '' : faultInWords(fault, golden.ids);
        throw new evidence_problem .A(`The ${side} ${said}.`, 'Look at these rows of the edited dataset.');
    }
    const programs = { ...run, places: { ...run.places, golden: judging.golden } };
    const { it } = await withPrograms(programs, caseOf(run, golden, ran.value, sources.head.file), gated);
    const values = gated.map(({ metric }) => {
        const [base, head] = [(0,model_metric ._3)(metric, it.base), (0,model_metric ._3)(metric, it.head)];
        const number = (value) => (value.value === null ? 'undefined' : value.value.toFixed(4));
        return `${metric.title} ${number(base)} → ${number(head)}`;
    });
    return `On the golden dataset ${(0,quote .h)((0,config_golden .tz)(config.golden))} as the change leaves it (${(0,judge_words .U9)(golden.labelled.length)} labelled rows; not judged): ${values.join(', ')}.`;
}
function unusable(why, mend) {
    return { kind: 'unchecked', text: `The golden dataset as the change leaves it cannot be used: ${why}`, mend };
}

; 




 
const notByBase = {
    kind: 'unchecked',
    text: 'Code of `model.code` is edited, and the `command` of the baseline names no file of the repository: the edited code serves both models.',
    mend: 'Name the program by `{root}/…` in `command`, so that the baseline is served as the base commit has it.',
};
 
function frameOf(run, sources, climbed, golden, file) {
    const unlabelled = golden.rows - golden.labelled.length;
    const notes = [];
    if (climbed !== null && climbed.passedBy.length > 0) {
        notes.push({ kind: 'method', text: `Ran on ${climbed.rung}; higher rungs: ${climbed.passedBy.join('; ')}.` });
    }
    if (climbed?.rung === 'tfjs-node-gpu' && climbed.device === 'cpu') {
        const text = 'tfjs-node-gpu found no GPU and ran on the CPU.';
        notes.push({
            kind: 'method',
            text,
            mend: 'Set `model.require-gpu` where a GPU is wanted: the gate then says `error` instead.',
        });
    }
    if (unlabelled > 0) {
        const text = `${(0,judge_words .U9)(unlabelled)} of ${(0,judge_words .U9)(golden.rows)} golden rows have no label: they were run and not judged.`;
        notes.push({ kind: 'unchecked', text, mend: 'Label these rows.' });
    }
    if ((0,program_paths .m5)(run, run.config.baseline.command)) {
        const text = 'The program that serves the baseline is edited: the base’s serves it, as far as the base has it.';
        notes.push((0,program_paths .Vw)(run.config.baseline.command).length > 0 ? { kind: 'method', text } : notByBase);
    }
    if (Object.values(sources).some((source) => source.kind === 'predictions'))
        notes.push({ kind: 'unchecked', text: 'Latency and memory: predictions files have none.' });
    return {
        notes,
        counts: { rows: golden.rows, labelled: golden.labelled.length },
        subject: {
            base: run.places.baseName ?? sources.base.shown,
            head: run.places.headName ?? sources.head.shown,
            digests: { golden: file.digest, baseline: sources.base.digest, candidate: sources.head.digest },
        },
        environment: environmentOf(run.config, climbed),
        policy: withEdits(run.policy, [...file.edits, ...baselineEdits(run), ...(0,program_paths .Sm)(run)]),
    };
}
function environmentOf(config, climbed) {
    const loaded = Object.values(climbed?.loaded ?? {}).find((each) => each?.ok);
    return {
        runtime: loaded?.ok ? loaded.value.info.runtime : (climbed?.rung ?? 'predictions'),
        device: climbed?.device ?? 'none',
        batch: String(config.batch),
        node: process.version,
        platform: `${process.platform}-${process.arch}`,
    };
}
function baselineEdits({ config, places }) {
    const { path } = config.baseline;
    const edited = path !== undefined && path !== config.candidate.path && places.changed?.some((changed) => (0,request .yI)(changed, path));
    return edited
        ? [`the baseline ${(0,quote .h)(path)} is edited; this change is judged against the base's, and its owner must approve`]
        : [];
}
 
function withEdits(policy, edits) {
    return { ...policy.source, edits: [...policy.source.edits, ...edits] };
}

; 





 
function sameModel(run, digests, edits, beside) {
    const lead = worstLead(beside.leads);
    return {
        decided: lead?.decided ?? 'same model',
        limit: lead?.limit ?? 'margins',
        findings: [...beside.findings],
        measurements: [...beside.measurements],
        subject: { base: run.places.baseName, head: run.places.headName, digests },
        notes: [
            {
                kind: 'method',
                text: `Baseline and candidate have the same digest: the same model, so ${run.config.parity === undefined ? 'nothing was run' : 'they were not compared'}.`,
            },
            ...beside.notes,
        ],
        policy: withEdits(run.policy, edits),
    };
}
 
function firstModel(run, head, parity) {
    const baseline = pathOfBaseline(run.config);
    const own = { verdict: 'warn', decided: 'no baseline yet', limit: 'a baseline at the base commit' };
    const { decided, limit } = worstLead([own, ...parity.leads]) ?? own;
    return {
        decided,
        limit,
        subject: { base: run.places.baseName, head: run.places.headName, digests: { candidate: head.digest } },
        findings: [
            {
                rule: 'no-baseline',
                severity: 'warning',
                confidence: 'certain',
                message: `the base commit has no baseline ${(0,quote .h)(baseline)}`,
                detail: 'The candidate was compared with nothing; the next change will be compared with it.',
                mend: 'Look at the model by hand this once, or name a baseline that exists.',
                locations: [{ path: head.file }],
                fingerprint: fingerprint(`model/${run.config.name ?? ''}/no-baseline`),
            },
            ...parity.findings,
        ],
        measurements: [...parity.measurements],
        notes: [...parity.notes],
    };
}
 
function pathOfBaseline({ baseline }) {
    return baseline.path ?? baseline.predictions ?? '';
}
 
function not_compared_missing(path) {
    return new evidence_problem .A(`There is no model at ${(0,quote .h)(path)}.`, 'Correct the path under `model:` in the configuration, or commit the model.');
}

 
var model_origin = __webpack_require__(63198);
; 







function outsideRows(table, golden, at, set) {
    const path = `${at.path} (${set})`;
    const column = (name) => {
        const found = table.columns.get(name);
        if (found !== undefined && table.rows > 0)
            return found;
        throw new evidence_problem .A(table.rows === 0
            ? `The set ${set} of the golden dataset ${(0,quote .h)(at.path)} has no row.`
            : `The set ${set} of the golden dataset ${(0,quote .h)(at.path)} has no column ${(0,quote .h)(name)}.`, 'Give it rows with an id and the inputs of the golden rows.');
    };
    const ids = idsOf(column(at.id), table.rows, path);
    const roles = textColumns({ ...at, textInputs: [] });
    const features = featuresOf(golden.features.map(({ name }) => [name, column(name)]), ids, { path, texts: roles, gaps: at.gaps ?? 'refuse' });
    const { ids: _, rows: __, features: ___, table: ____, labelled: _____, ...rest } = golden;
    return { ...rest, ids, rows: table.rows, features, table, labelled: new Uint32Array(0) };
}

; 



function confidences(sample) {
    const { rows, width, outputs } = sample;
    return Float64Array.from({ length: rows }, (_, row) => {
        if (!(0,model_sample .uV)(sample, row))
            return 0;
        if (width === 1)
            return Math.max(outputs[row], 1 - outputs[row]);
        let most = 0;
        for (let k = 0; k < width; k++)
            most = Math.max(most, outputs[row * width + k]);
        return most;
    });
}
 
function entropies(sample) {
    const { rows, width, outputs } = sample;
    const term = (p) => (p > 0 ? -p * Math.log(p) : 0);
    return Float64Array.from({ length: rows }, (_, row) => {
        if (!(0,model_sample .uV)(sample, row))
            return Number.NaN;
        if (width === 1)
            return term(outputs[row]) + term(1 - outputs[row]);
        let sum = 0;
        for (let k = 0; k < width; k++)
            sum += term(outputs[row * width + k]);
        return sum;
    });
}
 
function toldApart(inside, outside) {
    const [own, other] = [confidences(inside), confidences(outside)];
    const outputs = new Float64Array(own.length + other.length);
    outputs.set(own);
    outputs.set(other, own.length);
    const labels = outputs.map((_, i) => (i < own.length ? 1 : 0));
    return { task: 'binary', rows: outputs.length, labels, labelWidth: 1, outputs, width: 1 };
}

; 









const auroc = (0,model_metric .GR)({
    id: 'ood-auroc',
    title: 'AUROC of confidence',
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'classes',
    scores: {
        binary: {
            kind: 'auc',
            value: ({ outputs, labels, rows }) => {
                const sweep = (0,threshold_sweep .Gi)(outputs, (row) => labels[row] === 1);
                return (0,model_metric .sw)((0,threshold_sweep .yr)(sweep(new Float64Array(rows).fill(1))), 'only one set');
            },
        },
    },
    documentation: 'How well the confidence of a model tells golden rows from those of the set `ood`.',
    source: 'Hendrycks & Gimpel 2017',
});


function judgeOutside(it, outside) {
    const asked = it.config.ood;
    const [base, head] = [toldApart(it.base, outside.base), toldApart(it.head, outside.head)];
    const alpha = it.alpha ?? 0.05;
    const change = compare(auroc, base, head, {
        scale: 1,
        seed: it.seed,
        stream: 'ood',
        alpha,
    });
    const own = ownInterval(auroc, head, it.seed, 'ood', alpha);
    const limits = [];
    if (asked?.['min-auroc'] !== undefined) {
        const limit = asked['min-auroc'];
        limits.push({ kind: 'min', limit, outcome: own === null ? 'undecided' : (0,decide .es)(own, 'min', limit) });
    }
    if (asked?.margin !== undefined) {
        const limit = asked.margin;
        limits.push({
            kind: 'margin',
            limit,
            outcome: change.harm === null ? 'undecided' : (0,decide .bz)(change.harm, limit),
        });
    }
    const judged = limits.map((each) => ({ ...each, verdict: (0,decide .eS)(each.outcome, it.config.undecided) }));
    const numbers = { base: change.base.value, head: change.head.value, n: outside.head.rows };
    const measured = (each) => {
        const fall = each?.kind === 'margin' ? change.harm : null;
        const bounds = fall ?? own;
        return {
            id: 'ood-auroc',
            subject: 'model',
            value: fall === null ? numbers.head : fall.value,
            unit: '',
            base: numbers.base,
            head: numbers.head,
            n: { base: numbers.n, head: numbers.n },
            ...(bounds === null
                ? {}
                : {
                    interval: {
                        low: bounds.low,
                        high: bounds.high,
                        level: fall?.level ?? 1 - 2 * alpha,
                        method: bounds.method,
                    },
                }),
            method: 'how well confidence tells golden rows from the set ood',
            ...(each === undefined ? {} : { limit: { kind: each.kind, value: each.limit }, outcome: each.outcome }),
            verdict: each?.verdict ?? 'pass',
        };
    };
    return part({
        measurements: [
            ...(judged.length === 0 ? [measured()] : judged.map(measured)),
            ...ood_shown(outside, asked?.['abstain-below']),
        ],
        findings: judged
            .filter(({ verdict }) => verdict !== 'pass')
            .map((each) => ood_finding(it, each, change, own, numbers.n)),
        leads: judged.map(({ verdict, kind, limit }) => ({
            verdict,
            decided: `AUROC against ood ${numbers.head === null ? 'undefined' : (0,judge_words .pj)(numbers.head)}`,
            limit: `${kind} ${(0,judge_words .pj)(limit)}`,
        })),
    });
}
 
function ood_shown({ base, head }, abstain) {
    const values = (of) => ({ base: ood_meanOf(of(base)), head: ood_meanOf(of(head)) });
    const one = (id, unit, method, of) => {
        const mean = values(of);
        return {
            ...{ id, subject: 'model', value: mean.head, unit, ...mean, n: { base: base.rows, head: head.rows }, method },
            ...(mean.head === null ? { reason: 'no output of the set is finite' } : {}),
            verdict: 'pass',
        };
    };
    return [
        one('ood-confidence', '', 'mean probability of the chosen class on the set ood', confidences),
        one('ood-entropy', '', 'mean entropy in nats on the set ood, of rows with finite outputs', entropies),
        one('ood-not-finite', 'share', 'rows of the set ood with a NaN or infinite output', (sample) => entropies(sample).map((value) => (Number.isNaN(value) ? 1 : 0))),
        ...(abstain === undefined
            ? []
            : [
                one('ood-abstention', 'share', `rows of the set ood with a confidence below ${(0,judge_words .pj)(abstain)}`, (sample) => confidences(sample).map((value) => (value < abstain ? 1 : 0))),
            ]),
    ];
}
function ood_meanOf(values) {
    const known = values.filter((value) => !Number.isNaN(value));
    return known.length === 0 ? null : known.reduce((sum, v) => sum + v, 0) / known.length;
}
function ood_finding(it, each, change, own, rows) {
    const sure = each.outcome === 'worse' || each.outcome === 'outside';
    const number = each.kind === 'margin' && change.harm !== null
        ? `${(0,judge_words .Zb)(auroc, change.harm)} (${(0,judge_words .pj)(100 * change.harm.level)} %, ${change.harm.method})`
        : own === null
            ? 'undefined'
            : `${(0,judge_words .pj)(own.value)} [${(0,judge_words .pj)(own.low)}, ${(0,judge_words .pj)(own.high)}] (${(0,judge_words .pR)(1 - 2 * (it.alpha ?? 0.05))} %, ${own.method})`;
    return {
        rule: 'ood',
        severity: (0,evidence_finding .xJ)(each.verdict),
        confidence: sure ? 'high' : 'medium',
        message: sure
            ? 'the confidence of the candidate does not tell unknown rows from golden ones'
            : 'behaviour on unknown rows undecided',
        number: `${number}, n = ${(0,judge_words .U9)(rows)} rows of the set ood; ${each.kind} ${(0,judge_words .pj)(each.limit)}`,
        mend: 'Look at the rows of the set on which the candidate is sure of itself; calibrate it, or train it to be unsure on such rows.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/ood/${each.kind}`),
    };
}

; 









async function outsideOf(run, it, subject) {
    const { config, io, scratch } = run;
    const { sources, climbed, golden, table } = subject;
    if (table === null) {
        if (config.ood === undefined)
            return { ok: true, value: part({}) };
        throw new evidence_problem .A('`model.ood` asks for rows that the golden dataset does not have.', 'Name files with `set: ood` in the manifest of the golden dataset.');
    }
    if (config.task !== 'binary' && config.task !== 'multiclass') {
        throw new evidence_problem .A(`The set \`ood\` has no meaning in the task ${config.task}: it needs classes with probabilities.`, 'Take it out of the manifest, or correct the `task`.');
    }
    if (climbed === null || sources.base.kind === 'predictions' || sources.head.kind === 'predictions') {
        const text = 'The set ood was not judged: that needs two models that run, and a side is a file of predictions.';
        return { ok: true, value: part({ notes: [{ kind: 'unchecked', text }] }) };
    }
    const outside = outsideRows(table, golden, subject.columns, 'ood');
    const ran = await outputs_outputsOf(config, sources, climbed, outside, feedOf(outside, config.golden.inputs, scratch), io);
    if (!ran.ok)
        return { ...ran, ids: outside.ids };
    const sample = (outputs) => (0,model_sample .vQ)(config.task, { labels: new Float64Array(outside.rows) }, outputs);
    return { ok: true, value: judgeOutside(it, { base: sample(ran.value.base), head: sample(ran.value.head) }) };
}

; 




function unitsOfAllRows({ table, rows, ids }, at) {
    const all = Uint32Array.from({ length: rows }, (_, row) => row);
    const [weight, group] = [at.weight, at.group].map((name) => name === undefined ? undefined : table.columns.get(name));
    const role = { path: at.path, role: 'group', alone: true };
    return {
        ...(weight === undefined ? {} : { weights: all_rows_averaged(Float64Array.from(all, (row) => (0,golden_table .tk)(weight, row))) }),
        ...(group === undefined ? {} : { groups: numbered(group, all, ids, role) }),
    };
}
 
function all_rows_averaged(weights) {
    const isKnown = (weight) => Number.isFinite(weight) && weight > 0;
    const known = weights.filter(isKnown);
    const mean = known.reduce((sum, weight) => sum + weight, 0) / known.length;
    return weights.map((weight) => (isKnown(weight) ? weight : mean));
}

 
var parity = __webpack_require__(68947);
; 



function parityOf(reference, converted, { absolute, relative }) {
    if (reference.texts !== undefined) {
        const outside = reference.texts.map((text, row) => (text === converted.texts?.[row] ? 0 : 1));
        return { outside: Float64Array.from(outside), absolute: null, relative: null };
    }
    const { width, values } = reference;
    const outside = new Float64Array(width === 0 ? 0 : values.length / width);
    let [largest, share] = [null, null];
    for (let i = 0; i < values.length; i++) {
        const [wanted, given] = [values[i], converted.values[i]];
        if (Object.is(wanted, given) || wanted === given)
            continue;
        const distance = Math.abs(given - wanted);
        const row = Math.floor(i / width);
        if (!(distance <= absolute + relative * Math.abs(wanted)) || !Number.isFinite(wanted))
            outside[row] = 1;
        if (!Number.isFinite(distance))
            continue;
        if (distance > (largest?.value ?? 0))
            largest = { value: distance, row, column: i % width };
        const ratio = distance / Math.abs(wanted);
        if (wanted !== 0 && ratio > (share?.value ?? 0))
            share = { value: ratio, row, column: i % width };
    }
    return { outside, absolute: largest, relative: share };
}
 
function otherClasses(reference, converted) {
    const [wanted, given] = [(0,model_sample .Be)(reference), (0,model_sample .Be)(converted)];
    return wanted.map((value, row) => (value === given[row] ? 0 : 1));
}


function meanDivergence(reference, converted) {
    const { rows, width } = reference;
    let [sum, known] = [0, 0];
    for (let row = 0; row < rows; row++) {
        const divergence = rowDivergence(probabilities(reference, row, width), probabilities(converted, row, width));
        if (!Number.isFinite(divergence))
            continue;
        sum += divergence;
        known++;
    }
    return known === 0 ? null : sum / known;
}
function probabilities({ outputs }, row, width) {
    if (width !== 1)
        return Array.from(outputs.subarray(row * width, (row + 1) * width));
    const p = outputs[row];
    return [1 - p, p];
}
function rowDivergence(wanted, given) {
    const least = 1e-12;
    const total = (values) => values.reduce((sum, v) => sum + Math.max(least, v), 0);
    const [all, other] = [total(wanted), total(given)];
    return wanted.reduce((sum, value, k) => {
        const [p, q] = [Math.max(least, value) / all, Math.max(least, given[k]) / other];
        return sum + p * Math.log(p / q);
    }, 0);
}

; 











function judgeParity(it) {
    const { config, policy, golden, reference, converted } = it;
    const tolerance = (0,parity .Lz)(policy);
    const found = parityOf(reference, converted, tolerance);
    const classes = classesOf(it);
    const within = `${(0,judge_words .pj)(tolerance.absolute)} + ${(0,judge_words .pj)(tolerance.relative)} × the original`;
    const shares = [
        {
            ...{ id: 'parity', flags: found.outside, limit: policy['max-outside'] },
            what: `rows whose outputs differ by more than ${within}`,
        },
        ...(classes === null
            ? []
            : [
                {
                    ...{ id: 'parity-classes', flags: classes.other, limit: policy['max-disagreement'] },
                    what: 'rows that get another class',
                },
            ]),
    ];
    const judged = shares.map((each) => judgeShare(it, each));
    const largest = (id, unit, method, one) => ({
        ...{ id, subject: (0,quote .h)(it.shown), value: one?.value ?? 0, unit, n: { head: golden.rows }, verdict: 'pass' },
        method: one === null ? method : `${method}: row ${(0,quote .h)(golden.ids[one.row])}, output ${one.column}`,
    });
    return part({
        measurements: [
            ...judged.map(({ measurement }) => measurement),
            ...(config.task === 'text'
                ? []
                : [
                    largest('parity-absolute', '', 'largest absolute difference of an output', found.absolute),
                    largest('parity-relative', 'ratio', "largest difference as a share of the original's output", found.relative),
                ]),
            ...(classes === null ? [] : [divergence(it, classes.divergence)]),
        ],
        findings: judged.flatMap(({ finding }) => finding),
        leads: judged.flatMap(({ lead }) => lead),
    });
}
function classesOf({ config, golden, reference, converted }) {
    if (config.task !== 'binary' && config.task !== 'multiclass')
        return null;
    const truth = { labels: new Float64Array(golden.rows) };
    const [wanted, given] = [(0,model_sample .vQ)(config.task, truth, reference), (0,model_sample .vQ)(config.task, truth, converted)];
    return { other: otherClasses(wanted, given), divergence: meanDivergence(wanted, given) };
}
function judgeShare(it, { id, what, flags, limit }) {
    const { weights, groups } = it.units;
    const { alpha = 0.05 } = it;
    const own = shareInterval(flags, weights, groups, alpha);
    const rows = Array.from(flags.keys()).filter((row) => flags[row] === 1);
    const outcome = limit === undefined ? undefined : outcomeOf(rows.length, own, limit);
    const verdict = outcome === undefined ? 'pass' : (0,decide .eS)(outcome, it.config.undecided);
    const measurement = {
        ...{ id, subject: (0,quote .h)(it.shown), value: own.share, unit: 'share', n: { head: flags.length } },
        interval: { low: own.low, high: own.high, level: 1 - 2 * alpha, method: own.method },
        method: limit === 0 ? `${what}; every row counts` : what,
        ...(limit === undefined ? {} : { limit: { kind: 'max', value: limit } }),
        ...(outcome === undefined ? {} : { outcome }),
        verdict,
    };
    const held = limit === 0 ? 'max 0 rows' : `max ${(0,judge_words .pj)(100 * (limit ?? 1))} %`;
    const byWeight = weights === undefined ? '' : ` (${(0,judge_words .pj)(100 * own.share)} % by weight)`;
    const shown = `${(0,judge_words .U9)(rows.length)} of ${(0,judge_words .U9)(flags.length)} ${what}${byWeight}`;
    const finding = {
        rule: 'parity',
        severity: (0,evidence_finding .xJ)(verdict),
        confidence: outcome === 'undecided' ? 'medium' : 'high',
        message: outcome === 'undecided'
            ? `whether ${(0,quote .h)(it.shown)} answers as the candidate is undecided`
            : `${(0,quote .h)(it.shown)} ${id === 'parity' ? 'does not answer as' : 'gives rows other classes than'} the candidate, of which it is another form`,
        detail: `First such rows: ${rows
            .slice(0, 5)
            .map((row) => rowInWords(it, row))
            .join('; ') || 'none'}.`,
        number: `${shown} [${(0,judge_words .pj)(100 * own.low)} %, ${(0,judge_words .pj)(100 * own.high)} %] (${(0,judge_words .pj)(100 - 200 * alpha)} %, ${own.method}); ${held}`,
        mend: 'Convert the candidate anew; compare the outputs of both forms layer by layer from the first on; for a form of lower precision set `parity.precision`, or keep the layers that differ in float32.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${id}/${it.shown}`),
    };
    return {
        measurement,
        finding: verdict === 'pass' ? [] : [finding],
        lead: outcome === undefined ? [] : [{ verdict, decided: shown, limit: held }],
    };
}
function outcomeOf(found, own, limit) {
    if (limit === 0)
        return found === 0 ? 'within' : 'outside';
    return (0,decide .es)(own, 'max', limit);
}
 
function rowInWords({ golden, reference, converted }, row) {
    const id = (0,quote .h)(golden.ids[row]);
    if (reference.texts !== undefined)
        return `${id}: ${(0,quote .h)((reference.texts[row] ?? '').slice(0, 60))} → ${(0,quote .h)((converted.texts?.[row] ?? '').slice(0, 60))}`;
    const { width } = reference;
    const far = Array.from({ length: width }, (_, k) => row * width + k).reduce((most, at) => distance(at) > distance(most) ? at : most);
    const output = width === 1 ? '' : ` output ${far - row * width}`;
    return `${id}${output}: ${parity_shortest(reference.values[far])} → ${parity_shortest(converted.values[far])}`;
    function distance(at) {
        const apart = Math.abs(converted.values[at] - reference.values[at]);
        return Number.isNaN(apart)
            ? Object.is(converted.values[at], reference.values[at])
                ? 0
                : Number.POSITIVE_INFINITY
            : apart;
    }
}
function parity_shortest(value) {
    return String(Number((value ?? Number.NaN).toPrecision(6)));
}
function divergence(it, value) {
    return {
        ...{ id: 'parity-divergence', subject: (0,quote .h)(it.shown), value, unit: '', n: { head: it.golden.rows } },
        ...(value === null ? { reason: 'no row has finite outputs in both forms' } : {}),
        method: 'mean Kullback-Leibler divergence in nats from the probabilities of the original',
        verdict: 'pass',
    };
}

; 




















async function parityPart(run, subject) {
    const { parity } = run.config;
    if (parity === undefined)
        return part({});
    const { precision, absolute, relative, 'max-outside': outside, 'max-disagreement': classes, ...source } = parity;
    if (classes !== undefined && run.config.task !== 'binary' && run.config.task !== 'multiclass') {
        throw new evidence_problem .A(`\`parity.max-disagreement\` has no meaning in the task ${run.config.task}: it needs classes.`, 'Remove it, or correct the `task`.');
    }
    const own = await asCandidate(run, source);
    const found = await sourceOf(own, 'head');
    const shown = source.path ?? source.predictions ?? source.http?.model ?? 'parity';
    if (found === null)
        throw new evidence_problem .A(`There is no model at ${(0,quote .h)(shown)}.`, 'Correct `model.parity.path`, or commit the model.');
    const climbed = found.kind === 'model' ? await loadAlone(own, found) : null;
    try {
        const ran = await answersOf(own, found, climbed, subject);
        const how = { kind: 'method', text: ranOn(found, climbed) };
        if (!ran.ok)
            return parity_cannot(run, found, ran.fault, subject.golden);
        const misfit = parity_misfitOf(subject.outputs, ran.value);
        if (misfit !== null)
            return parity_cannot(run, found, { kind: 'answer', text: misfit, stderr: '' }, subject.golden);
        const judged = judgeParity({
            ...{ config: run.config, policy: parity, golden: subject.golden, shown, path: found.file, fingerprint: fingerprint },
            ...{ reference: subject.outputs, converted: ran.value },
            units: unitsOfAllRows(subject.golden, columnsOf(run.config)),
            ...(subject.alpha === undefined ? {} : { alpha: subject.alpha }),
        });
        return { ...judged, notes: [how, ...judged.notes] };
    }
    finally {
        if (climbed !== null)
            await closeAll(climbed);
    }
}
 
async function parityAlone(run, head) {
    if (run.config.parity === undefined)
        return part({});
    const own = { ...run, scratch: (0,external_node_path_.join)(run.scratch, 'alone') };
    const climbed = head.kind === 'model' ? await loadAlone(own, head) : null;
    try {
        const ports = Object.values(climbed?.loaded ?? {}).flatMap((one) => (one?.ok ? one.value.info.inputs : []));
        const columns = {
            ...columnsOf(run.config),
            ...{ needInputs: true, textInputs: textInputs(ports, run.config.golden.inputs) },
        };
        const tables = await (await goldenFile(run)).read(textColumns(columns));
        const golden = goldenOf(tables.golden, columns);
        const feed = feedOf(golden, run.config.golden.inputs, own.scratch);
        const ran = await answersOf(own, head, climbed, { golden, feed });
        if (!ran.ok)
            return candidateFails(run, head, ran.fault, golden);
        return await parityPart(run, { golden, feed, outputs: ran.value });
    }
    finally {
        if (climbed !== null)
            await closeAll(climbed);
    }
}
 
async function asCandidate(run, source) {
    const config = { ...run.config, candidate: source, runtime: 'auto' };
    return {
        ...run,
        config,
        places: await (0,request .ek)(run.request, config, run.io),
        scratch: (0,external_node_path_.join)(run.scratch, 'parity'),
    };
}
 
function loadAlone(run, head) {
    const base = { kind: 'predictions', bytes: Buffer.alloc(0), shown: '', file: '', digest: '' };
    return loadModels(run, { base, head });
}
async function answersOf(run, source, climbed, { golden, feed }) {
    const broken = loadFault(climbed);
    if (broken !== null)
        return { ok: false, ...broken };
    return sideOutputs(run, { source, side: 'head', golden }, climbed, feed);
}
function parity_misfitOf(reference, { width, texts }) {
    const kind = (of) => (of === undefined ? 'numbers' : 'texts');
    if (kind(reference.texts) !== kind(texts))
        return `gave ${kind(texts)}, where the candidate gives ${kind(reference.texts)}`;
    return width === reference.width ? null : `gave ${width} numbers a row, where the candidate gives ${reference.width}`;
}
function ranOn(found, climbed) {
    const loaded = climbed?.loaded.head;
    const where = loaded?.ok ? ` ran on ${loaded.value.info.runtime} (${loaded.value.info.device})` : ' was read';
    return `The converted form ${(0,quote .h)(found.shown)} (${found.digest})${where}, beside the candidate.`;
}
function candidateFails(run, { file }, fault, { ids }) {
    const identity = fingerprint(`model/${run.config.name ?? ''}/model-${fault.kind}`);
    const finding = faultFinding(fault, ids, file, identity);
    return part({
        findings: [finding],
        leads: [{ verdict: 'fail', decided: finding.message, limit: 'every golden row answered' }],
    });
}
function parity_cannot(run, source, fault, golden) {
    const identity = fingerprint(`model/${run.config.name ?? ''}/parity/${source.shown}`);
    const finding = faultFinding(fault, golden.ids, source.file, identity);
    const message = `the converted form ${(0,quote .h)(source.shown)} ${faultInWords(fault, golden.ids)}`;
    return part({
        findings: [{ ...finding, rule: 'parity', message }],
        leads: [{ verdict: 'fail', decided: message, limit: 'every golden row answered' }],
    });
}

; 




 
const checkedRows = 10_000;


async function rerun(run, it, climbed, feed) {
    const runs = run.config.repeats;
    if (runs < 2 || climbed === null)
        return { ok: true, value: it };
    const models = ['base', 'head'].filter((side) => climbed.loaded[side]?.ok);
    const again = {};
    for (const side of models) {
        const second = await once(run, it, climbed, feed, { side, most: checkedRows });
        if (!second.ok)
            return second;
        again[side] = second.value;
    }
    const tolerance = run.config.flips.tolerance ?? 0;
    const noise = (side) => {
        const second = again[side];
        const first = second &&
            (0,model_sample .LE)(it[side], Uint32Array.from({ length: second.rows }, (_, row) => row));
        return second && first && noiseBetween(first, second, tolerance);
    };
    const found = { base: noise('base'), head: noise('head') };
    const known = {
        ...it,
        ...(found.base === undefined ? {} : { noise: found.base }),
        ...(found.head === undefined ? {} : { headNoise: found.head }),
    };
    const differs = (found.base?.differing ?? 0) + (found.head?.differing ?? 0) > 0;
    if (!differs || run.config.task === 'text')
        return { ok: true, value: known };
    return repeated(run, known, climbed, feed, models);
}
async function repeated(run, it, climbed, feed, models) {
    let known = it;
    for (const side of models) {
        const repeats = [];
        for (let k = 1; k < run.config.repeats; k++) {
            const next = await once(run, it, climbed, feed, { side, most: it.golden.rows });
            if (!next.ok)
                return next;
            repeats.push(next.value.outputs);
        }
        known = { ...known, [side]: { ...known[side], repeats } };
    }
    return { ok: true, value: known };
}
 
async function once(run, { golden }, climbed, feed, { side, most }) {
    const loaded = climbed.loaded[side];
    if (!loaded?.ok)
        throw new Error(`the ${side} model is not loaded`);
    const fed = feed(loaded.value);
    if (!fed.ok)
        return { ok: false, side, fault: fed.fault };
    const rows = Math.min(most, fed.value.rows);
    const answer = await predictAll(loaded.value, { ...fed.value, rows }, run.config.batch, (done) => run.io.log.progress(side === 'base' ? 'baseline again' : 'candidate again', done, rows));
    if (!answer.ok)
        return { ok: false, side, fault: answer.fault };
    return { ok: true, value: sampleOf(run, golden, answer.value, rows) };
}
function sampleOf({ config }, golden, outputs, rows) {
    const labelled = golden.labelled.filter((row) => row < rows);
    const whole = (0,model_sample .vQ)(config.task, truthOf(golden, config.levels), padded(outputs, golden.rows), golden.labelled);
    return (0,model_sample .LE)(whole, Uint32Array.from(labelled.keys()));
}
 
function padded({ values, width, texts }, rows) {
    const all = new Float64Array(rows * width).fill(Number.NaN);
    all.set(values);
    return { values: all, width, ...(texts === undefined ? {} : { texts }) };
}

 
var robustness = __webpack_require__(47036);
 
var decision_robustness = __webpack_require__(264);
; 










 
const failures = (0,model_metric .GR)({
    id: 'robustness',
    title: 'share of rows that fail',
    direction: 'lower',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: { regression: { kind: 'proportion', rows: ({ outputs }) => outputs } },
    documentation: 'Rows whose output does not behave when the input is changed.',
    source: 'Ribeiro et al. 2020',
});


function judgeRobustness(it, tests) {
    const names = tests.map(({ test }) => robustness_nameOf(test));
     
    const own = names.map((name, i) => (names.indexOf(name) === i ? name : `${name} (test ${i + 1})`));
    return joined(tests.map((one, i) => judgeOne(it, one, own[i])));
}
function judgeOne(it, { test, base, head, of }, name) {
    const before = of === undefined ? { base: it.base, head: it.head } : { base: (0,model_sample .LE)(it.base, of), head: (0,model_sample .LE)(it.head, of) };
    const flags = { base: (0,decision_robustness .l)(before.base, base, test), head: (0,decision_robustness .l)(before.head, head, test) };
    const { weights } = before.head;
    const groups = before.head.groups ?? (of === undefined ? undefined : groupsOf(of));
    const asSample = (outputs) => ({
        ...{ task: 'regression', rows: outputs.length, labels: new Float64Array(outputs.length), labelWidth: 1 },
        ...{ outputs, width: 1 },
        ...(weights === undefined ? {} : { weights }),
        ...(groups === undefined ? {} : { groups }),
    });
    const alpha = it.alpha ?? 0.05;
    const options = {
        scale: 1,
        seed: it.seed,
        stream: `robustness/${name}`,
        alpha,
    };
    const comparison = compare(failures, asSample(flags.base), asSample(flags.head), options);
    const own = shareInterval(flags.head, weights, groups, alpha);
    const asked = [];
    if (test.max !== undefined)
        asked.push({ outcome: (0,decide .es)(own, 'max', test.max), kind: 'max', limit: test.max });
    if (test.margin !== undefined) {
        const outcome = comparison.harm === null ? 'undecided' : (0,decide .bz)(comparison.harm, test.margin);
        asked.push({ outcome, kind: 'margin', limit: test.margin });
    }
    const shown = {
        name,
        own,
        level: 1 - 2 * alpha,
        base: comparison.base.value,
        change: comparison.harm,
        rows: flags.head.length,
    };
    const judged = asked.map((each) => ({ ...each, verdict: (0,decide .eS)(each.outcome, it.config.undecided) }));
    const bad = judged.filter(({ verdict }) => verdict !== 'pass');
    return part({
        measurements: judged.length === 0 ? [robustness_measured(shown)] : judged.map((each) => robustness_measured(shown, each)),
        findings: bad.map((each) => robustness_finding(it, shown, each, examples(it, flags.head, flags.base, of))),
        leads: judged.map(({ verdict, kind, limit }) => ({
            verdict,
            decided: `${robustness_percent(own.share)} of rows fail under ${name}`,
            limit: kind === 'max' ? `max ${robustness_percent(limit)}` : `margin ${(0,judge_words .pj)(limit * 100)} pt`,
        })),
    });
}
 
function robustness_nameOf({ perturb, columns, rows, command }) {
    if (perturb !== undefined)
        return `${perturb} in ${(columns ?? []).map(quote .h).join(', ')}`;
    if (command !== undefined)
        return `the rows of the program ${(0,quote .h)(command.join(' ').slice(0, 100))}`;
    return rows === undefined ? 'the set perturbed' : `the rows of ${(0,quote .h)(rows)}`;
}
 
function groupsOf(of) {
    return new Set(of).size === of.length ? undefined : Int32Array.from(of);
}
function robustness_measured({ name, own, level, base, change, rows }, judged) {
    const rise = judged?.kind === 'margin' && change !== null ? change : null;
    const { low, high } = rise ?? own;
    const unknown = judged?.kind === 'margin' && change === null;
    return {
        id: 'robustness',
        subject: name,
        value: unknown ? null : rise === null ? own.share : rise.value,
        ...(unknown ? { reason: 'no interval of the rise could be computed' } : {}),
        unit: 'share',
        base,
        head: own.share,
        n: { base: rows, head: rows },
        ...(unknown ? {} : { interval: { low, high, level: rise?.level ?? level, method: rise?.method ?? own.method } }),
        method: 'share of rows whose output does not behave when the input is changed',
        ...(judged === undefined ? {} : { limit: { kind: judged.kind, value: judged.limit }, outcome: judged.outcome }),
        verdict: judged?.verdict ?? 'pass',
    };
}
 
function examples(it, head, base, of) {
    const { ids, labelled } = it.golden;
    const idOf = (row) => ids[labelled[of === undefined ? row : of[row]]];
    const failing = Array.from(head.keys()).filter((row) => head[row] === 1);
    const fresh = failing.filter((row) => base[row] !== 1);
    return [...fresh, ...failing.filter((row) => base[row] === 1)].slice(0, 10).map((row) => (0,quote .h)(idOf(row)));
}
function robustness_finding(it, { name, own, level, change, rows }, judged, ids) {
    const sure = judged.outcome === 'worse' || judged.outcome === 'outside';
    const held = judged.kind === 'max' ? `max ${robustness_percent(judged.limit)}` : `margin ${(0,judge_words .pj)(judged.limit * 100)} pt`;
    const number = judged.kind === 'margin' && change !== null
        ? `share of failing rows ${(0,judge_words .Zb)(failures, change)} (${(0,judge_words .pj)(100 * change.level)} %, ${change.method})`
        : `${robustness_percent(own.share)} [${robustness_percent(own.low)}, ${robustness_percent(own.high)}] of ${(0,judge_words .U9)(rows)} rows fail (${(0,judge_words .pR)(level)} %, ${own.method})`;
    return {
        rule: 'robustness',
        severity: (0,evidence_finding .xJ)(judged.verdict),
        confidence: sure ? 'high' : 'medium',
        message: sure ? `the candidate does not stand ${name}` : `robustness to ${name} undecided`,
        detail: `Rows that fail: ${ids.join(', ') || 'none'}.`,
        number: `${number}; ${held}`,
        mend: 'Look at these rows with their inputs changed; train with such changes, or mend how the model reads its inputs.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/robustness/${judged.kind}/${name}`),
    };
}
function robustness_percent(share) {
    return `${(0,judge_words .pj)(share * 100)} %`;
}

; 



function noisy(feature, size, random) {
    const values = numbersOf(feature);
    const known = values.filter(Number.isFinite);
    const mean = known.reduce((sum, v) => sum + v, 0) / Math.max(1, known.length);
    const variance = known.reduce((sum, v) => sum + (v - mean) ** 2, 0) / Math.max(1, known.length - 1);
    const scale = size * Math.sqrt(variance);
    return withNumbers(feature, (i) => {
        const value = values[i];
         
        return value + scale * (0,normal_quantile .Z)((Math.floor(random() * 2 ** 32) + 0.5) / 2 ** 32);
    });
}


function brighter(feature, size, random) {
    const values = numbersOf(feature);
    const width = feature.shape.reduce((product, each) => product * each, 1);
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of values) {
        if (value < low)
            low = value;
        if (value > high)
            high = value;
    }
    const black = Math.min(0, low);
    const factors = Float64Array.from({ length: values.length / width }, () => 1 + size * (2 * random() - 1));
    return withNumbers(feature, (i) => {
        const value = black + (values[i] - black) * factors[Math.floor(i / width)];
        return Number.isNaN(value) ? value : Math.min(high, Math.max(low, value));
    });
}
 
function emptied(feature, share, random) {
    const { values } = feature;
    if (!ArrayBuffer.isView(values))
        return { ...feature, values: values.map((text) => (random() < share ? null : text)) };
    const numbers = numbersOf(feature);
    const dtype = feature.dtype === 'float32' ? 'float32' : 'float64';
    const change = (_, i) => (random() < share ? Number.NaN : numbers[i]);
    return {
        ...feature,
        dtype,
        values: dtype === 'float32' ? Float32Array.from(numbers, change) : Float64Array.from(numbers, change),
    };
}
 
function numbersOf({ values }) {
    return values instanceof Float64Array ? values : Float64Array.from(values, Number);
}
 
function withNumbers(feature, value) {
    const { dtype, values } = feature;
    const into = values.slice();
    for (let i = 0; i < into.length; i++) {
        const number = value(i);
        into[i] =
            dtype === 'uint8'
                ? Math.min(255, Math.max(0, Math.round(number)))
                : dtype === 'int32'
                    ? Math.round(number)
                    : number;
    }
    return { ...feature, values: into };
}

; 



function pictureShape(shape, layout) {
    const [first, second, third] = shape;
    if (first === undefined || second === undefined || shape.length > 3)
        return null;
    if (third === undefined)
        return { height: first, width: second, channels: 1, layout: 'nhwc' };
    const found = layout ?? (third <= 4 ? 'nhwc' : first <= 4 ? 'nchw' : null);
    if (found === null)
        return null;
    return found === 'nhwc'
        ? { height: first, width: second, channels: third, layout: found }
        : { height: second, width: third, channels: first, layout: found };
}


function blurred(feature, picture, sigma) {
    const kernel = gaussian(sigma);
    const values = numbersOf(feature);
    const { height, width } = picture;
    const out = new Float64Array(values.length);
    for (const plane of planes(values.length, picture)) {
        const down = convolved(values, plane, [height, width], [plane.down, plane.right], kernel);
        const own = { start: 0, down: width, right: 1 };
        const both = convolved(down, own, [width, height], [1, width], kernel);
         
        for (let y = 0; y < height; y++)
            for (let x = 0; x < width; x++)
                out[plane.start + y * plane.down + x * plane.right] = both[x * height + y];
    }
    return withNumbers(feature, (i) => out[i]);
}


function cropped(feature, picture, share, random) {
    const values = numbersOf(feature);
    const { height, width, channels } = picture;
    const out = new Float64Array(values.length);
    let window = { top: 0, left: 0, height, width };
    planes(values.length, picture).forEach((plane, k) => {
        if (k % channels === 0) {
            const [vertical, horizontal] = [cut(height, share, random), cut(width, share, random)];
            window = { top: vertical.from, left: horizontal.from, height: vertical.size, width: horizontal.size };
        }
        stretch(values, out, plane, picture, window);
    });
    return withNumbers(feature, (i) => out[i]);
}
function planes(length, { height, width, channels, layout }) {
    const size = height * width * channels;
    return Array.from({ length: (length / size) * channels }, (_, k) => {
        const [row, colour] = [Math.floor(k / channels), k % channels];
        return layout === 'nhwc'
            ? { start: row * size + colour, down: width * channels, right: channels }
            : { start: row * size + colour * height * width, down: width, right: 1 };
    });
}
function gaussian(sigma) {
    const radius = Math.floor(4 * sigma + 0.5);
    const heights = Float64Array.from({ length: 2 * radius + 1 }, (_, i) => Math.exp(-((i - radius) ** 2) / (2 * sigma ** 2)));
    const sum = heights.reduce((all, weight) => all + weight, 0);
    const weights = heights.map((weight) => weight / sum);
    const sums = new Float64Array(weights.length + 1);
    for (const [k, weight] of weights.entries())
        sums[k + 1] = sums[k] + weight;
    return { weights, sums };
}
 
function weightsAt(i, length, { weights, sums }) {
    const radius = (weights.length - 1) / 2;
    const [from, to] = [Math.max(0, i - radius), Math.min(length - 1, i + radius)];
    const [first, after] = [from - i + radius, to - i + radius + 1];
    const own = weights.slice(first, after);
    own[0] = own[0] + sums[first];
    own[own.length - 1] = own.at(-1) + sums[weights.length] - sums[after];
    return { from, own };
}
 
function convolved(values, { start }, [length, others], [along, across], kernel) {
    const out = new Float64Array(length * others);
    for (let i = 0; i < length; i++) {
        const { from, own } = weightsAt(i, length, kernel);
        for (let j = 0; j < others; j++) {
            let sum = 0;
            for (let k = 0; k < own.length; k++)
                sum += own[k] * values[start + (from + k) * along + j * across];
            out[i * others + j] = sum;
        }
    }
    return out;
}
 
function cut(side, share, random) {
    const most = Math.min(side - 1, Math.max(1, Math.floor(share * side)));
    const away = most === 0 ? 0 : 1 + Math.floor(random() * most);
    return { from: Math.floor(random() * (away + 1)), size: side - away };
}
 
function stretch(values, out, { start, down, right }, { height, width }, window) {
    const columns = Array.from({ length: width }, (_, x) => between(x, width, window.width));
    for (let y = 0; y < height; y++) {
        const line = between(y, height, window.height);
        const pixel = (row, column) => values[start + (window.top + row) * down + (window.left + column) * right];
        for (const [x, column] of columns.entries()) {
            const upper = pictures_mixed(pixel(line.low, column.low), pixel(line.low, column.high), column.part);
            const lower = pictures_mixed(pixel(line.high, column.low), pixel(line.high, column.high), column.part);
            out[start + y * down + x * right] = pictures_mixed(upper, lower, line.part);
        }
    }
}
 
function between(i, to, from) {
    const place = Math.min(from - 1, Math.max(0, ((i + 0.5) * from) / to - 0.5));
    const low = Math.floor(place);
    return { low, high: Math.min(from - 1, low + 1), part: place - low };
}
function pictures_mixed(first, second, part) {
    return part === 0 ? first : first + (second - first) * part;
}

; 


function withTypos(text, count, random) {
    let letters = Array.from(text);
    for (let i = 0; i < Math.max(1, Math.round(count)); i++) {
        const places = Array.from(letters.keys()).filter((at) => /\p{L}/u.test(letters[at]));
        if (places.length === 0)
            return letters.join('');
        const at = places[Math.floor(random() * places.length)];
        const kind = Math.floor(random() * 3);
        const [own, next] = [letters[at], letters[at + 1]];
        const middle = kind === 0 && next !== undefined ? [next, own] : kind === 1 && letters.length > 1 ? [] : [own, own];
        letters = [...letters.slice(0, at), ...middle, ...letters.slice(at + (kind === 0 && next !== undefined ? 2 : 1))];
    }
    return letters.join('');
}
 
function otherCase(text, _size, random) {
    const [upper, lower] = [text.toUpperCase(), text.toLowerCase()];
    const [first, second] = random() < 0.5 ? [upper, lower] : [lower, upper];
    return first === text ? second : first;
}
 
function otherDigits(text, share, random) {
    return text.replace(/\d/g, (digit, at) => {
        if (random() >= share)
            return digit;
        const leading = digit !== '0' && !/\d/.test(text[at - 1] ?? '');
        const others = '0123456789'.replace(digit, '').slice(leading ? 1 : 0);
        return others[Math.floor(random() * others.length)];
    });
}

; 







function perturbed(features, test, random, layout) {
    const unknown = test.columns.find((name) => !features.some((feature) => feature.name === name));
    if (unknown !== undefined) {
        throw new evidence_problem .A(`\`model.robustness\` changes the column ${(0,quote .h)(unknown)}, which is no input: there are ${features
            .slice(0, 30)
            .map(({ name }) => (0,quote .h)(name))
            .join(', ')}.`, 'Name input columns of the golden dataset.');
    }
    return features.map((feature) => test.columns.includes(feature.name) ? changed(feature, test, random, layout) : feature);
}
function changed(feature, { perturb, size }, random, layout) {
    const { values, dtype, name } = feature;
    const texts = ArrayBuffer.isView(values) ? null : values;
    if (perturb === 'missing')
        return emptied(feature, size ?? 0.1, random);
    if (perturb === 'noise' || perturb === 'brightness') {
        if (texts === null && dtype !== 'bool' && dtype !== 'int64')
            return perturb === 'noise' ? noisy(feature, size ?? 0.1, random) : brighter(feature, size ?? 0.2, random);
        throw perturb_misfit(name, perturb, texts === null ? dtype : 'texts');
    }
    if (perturb === 'blur' || perturb === 'crop') {
        const picture = texts === null && dtype !== 'bool' && dtype !== 'int64' ? pictureShape(feature.shape, layout) : null;
        if (picture === null)
            throw perturb_misfit(name, perturb, `${texts === null ? dtype : 'texts'} of ${sizes(feature.shape)}`);
        return perturb === 'blur' ? blurred(feature, picture, size ?? 1) : cropped(feature, picture, size ?? 0.1, random);
    }
    if (texts === null)
        throw perturb_misfit(name, perturb, dtype);
    const change = { typos: withTypos, case: otherCase, digits: otherDigits }[perturb];
    return { ...feature, values: texts.map((text) => (text === null ? null : change(text, size ?? 1, random))) };
}
function perturb_misfit(name, perturb, holds) {
    return new evidence_problem .A(`\`model.robustness\` asks for ${perturb} in the column ${(0,quote .h)(name)}, which holds ${holds}.`, 'Typos, case and digits are changes of texts; noise and brightness of numbers; missing of texts and fractions; blur and crop of pictures (height × width × colours).');
}
function sizes(shape) {
    return shape.length === 0 ? 'one value a row' : `${shape.join(' × ')} values a row`;
}

; 





 
function changedTexts({ features }, id) {
    return new Set([id, ...features.filter(({ dtype }) => dtype === 'string').map(({ name }) => name)]);
}


function changedRows(table, golden, at) {
    const names = checkedColumns(table, golden, at);
    const place = new Map(Array.from(golden.labelled, (row, i) => [golden.ids[row], i]));
    const own = new Set(golden.ids);
    const ids = idsIn(table, at);
    const kept = Uint32Array.from(ids.keys()).filter((row) => place.has(ids[row]));
    const of = Uint32Array.from(kept, (row) => place.get(ids[row]));
    const from = Uint32Array.from(of, (i) => golden.labelled[i]);
    const given = featuresOf(names.map((name) => [name, table.columns.get(name)]).filter(by_hand_has), ids, {
        path: at.path,
        texts: new Set(),
        gaps: at.gaps,
    });
    return {
        ids: Array.from(kept, (row) => ids[row]),
        rows: kept.length,
        of,
        unlabelled: ids.filter((id) => own.has(id) && !place.has(id)).length,
        features: golden.features.map((feature) => {
            const changed = given.find(({ name }) => name === feature.name);
            if (changed === undefined)
                return { ...feature, values: picked(feature, from) };
            refuseUnlike(changed, feature, at.path);
            return { ...changed, values: picked(changed, kept) };
        }),
    };
}
function by_hand_has(pair) {
    return pair[1] !== undefined;
}
 
function checkedColumns(table, golden, { path, id }) {
    if (table.rows === 0)
        throw new evidence_problem .A(`${(0,quote .h)(path)} has no row.`, 'Add rows, or take the test out of the policy.');
    const inputs = golden.features.map(({ name }) => name);
    const given = [...table.columns.keys()];
    const unknown = given.find((name) => name !== id && !inputs.includes(name) && !golden.table.columns.has(name));
    if (!given.includes(id) || unknown !== undefined) {
        const what = given.includes(id)
            ? `has the column ${(0,quote .h)(unknown)}, which the golden dataset does not have`
            : `has no column ${(0,quote .h)(id)}, by which its rows are matched to golden ones`;
        throw new evidence_problem .A(`${(0,quote .h)(path)} ${what}.`, `Its columns are ${(0,quote .h)(id)} and columns of the golden dataset.`);
    }
    const names = inputs.filter((name) => given.includes(name));
    if (names.length > 0)
        return names;
    throw new evidence_problem .A(`${(0,quote .h)(path)} has no input column: models are given ${inputs.slice(0, 30).map(quote .h).join(', ')}.`, 'Give it at least one of them, with its changed values.');
}
function idsIn(table, { path, id, known }) {
    const column = table.columns.get(id);
    return Array.from({ length: table.rows }, (_, row) => {
        const text = column === undefined ? '' : (0,golden_table .$6)(column, row);
        if (known.has(text))
            return text;
        throw new evidence_problem .A(`Row ${row + 1} of ${(0,quote .h)(path)} has the id ${(0,quote .h)(text)}, which no row of the golden dataset has.`, 'Give each row the id of the golden row that it is a change of.');
    });
}
function refuseUnlike(changed, golden, path) {
    const kind = ({ dtype }) => (dtype === 'string' ? 'texts' : 'numbers');
    const sizes = ({ shape }) => (shape.length === 0 ? '' : ` (${shape.join(' × ')} a row)`);
    if (kind(changed) === kind(golden) && sizes(changed) === sizes(golden))
        return;
    throw new evidence_problem .A(`The column ${(0,quote .h)(golden.name)} of ${(0,quote .h)(path)} holds ${kind(changed)}${sizes(changed)}, where the golden dataset has ${kind(golden)}${sizes(golden)}.`, 'Write it as the golden dataset has it.');
}

; 












 
const perturb_program_most = 256 * 2 ** 20;


async function changedByProgram(run, golden, command) {
    await needSandbox(run);
    const input = (0,external_node_path_.join)(run.scratch, 'changed-by.jsonl');
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(chunks(perturb_program_rowLines(golden, run.config.golden.id))), (0,external_node_fs_.createWriteStream)(input, { mode: 0o600 }));
    const seeded = command.map((argument) => argument.replaceAll('{seed}', String(run.io.seed)));
    const answer = await runOnce(await (0,program_paths .GS)(run, seeded), launchOf(run), { input, most: perturb_program_most });
    if (answer.ok)
        return Buffer.from(answer.value);
    const said = lastWords(answer.fault.stderr);
    throw new evidence_problem .A(`The program ${(0,quote .h)(command.join(' ').slice(0, 200))} of \`model.robustness\` ${answer.fault.text}${said === '' ? '' : `; its last words: ${(0,quote .h)(said)}`}.`, 'Run it by hand on a line as docs/model-command.md shows it.');
}
function* perturb_program_rowLines({ ids, rows, features }, id) {
    const names = features.map(({ name }) => JSON.stringify(name));
    for (let row = 0; row < rows; row++) {
        const fields = features.map((feature, k) => `${names[k]}:${jsonRow(feature, row)}`);
        yield `{${[`${JSON.stringify(id)}:${JSON.stringify(ids[row])}`, ...fields].join(',')}}\n`;
    }
}

; 










async function changedRowsOf(run, subject, test) {
    const { golden, whole } = subject;
    const { id, gaps } = run.config.golden;
    const { path, table } = await changed_rows_tableOf(run, subject, test, changedTexts(golden, id));
    return changedRows(table, golden, { path, id, gaps, known: new Set(whole.ids) });
}
async function changed_rows_tableOf(run, { tables, golden }, { rows, command }, texts) {
    if (rows !== undefined) {
        if (run.request.mode === 'change' && (0,files ._K)(rows)) {
            throw new evidence_problem .A(`The configuration names ${(0,quote .h)(rows)}, which is not inside the repository: a change is judged from its commits.`, 'Give the path relative to the root of the repository.');
        }
        return { path: rows, table: await readTable(await besideGolden(run, rows), rows, texts) };
    }
    if (command !== undefined) {
        const path = `the answer of ${command.join(' ').slice(0, 100)}`;
        return { path, table: await readTable(await changedByProgram(run, golden, command), `${path}.jsonl`, texts) };
    }
    if (tables.perturbed === null) {
        throw new evidence_problem .A('`model.robustness` asks for the set perturbed, which the golden dataset does not have.', 'Name files with `set: perturbed` in the manifest of the golden dataset.');
    }
    return { path: `${(0,config_golden .tz)(run.config.golden)} (perturbed)`, table: await tables.perturbed(texts) };
}

; 












async function robustnessOf(run, it, subject) {
    const { config } = run;
    const { sources, climbed } = subject;
    if (config.robustness.length === 0)
        return { ok: true, value: part({}) };
    if (climbed === null || sources.base.kind === 'predictions' || sources.head.kind === 'predictions') {
        const text = 'Robustness was not tested: that needs two models that run, and a side is a file of predictions.';
        return { ok: true, value: part({ notes: [{ kind: 'unchecked', text }] }) };
    }
    const tests = [];
    const notes = [];
    for (const [i, test] of config.robustness.entries()) {
        const rows = await changedBy(run, subject, test, i);
        const ran = await onRows(run, it, subject, rows);
        if (!ran.ok)
            return ran;
        tests.push({ test, ...ran.value });
        if ('of' in rows && rows.unlabelled > 0)
            notes.push(leftOut(rows.unlabelled, i));
    }
    return { ok: true, value: joined([judgeRobustness(it, tests), ...notes]) };
}
 
async function changedBy(run, subject, test, i) {
    const { config, io } = run;
    const { golden } = subject;
    const change = (0,robustness .L$)(test);
    if (change === null)
        return changedRowsOf(run, subject, test);
    const random = (0,stats_random .I)(io.seed, `robustness/${i}`);
    const features = perturbed(golden.features, change, random, config.golden.pictures?.layout);
    return { features, ids: golden.ids, rows: golden.rows };
}
async function onRows(run, it, { sources, climbed, golden, sample }, rows) {
    const { config, scratch, io } = run;
    const changed = { ...golden, ...rows };
    if (rows.rows === 0)
        return { ok: true, value: { ...robustness_emptied(it), of: new Uint32Array(0) } };
    const feed = feedOf(changed, config.golden.inputs, scratch);
    const ran = await outputs_outputsOf(config, sources, climbed, changed, feed, io);
    if (!ran.ok)
        return { ...ran, ids: rows.ids };
    const { base, head } = ran.value;
    if (!('of' in rows))
        return { ok: true, value: { base: sample(base), head: sample(head) } };
    const { of } = rows;
    const own = (side, outputs) => withOutputs((0,model_sample .LE)(it[side], of), outputs);
    return { ok: true, value: { base: own('base', base), head: own('head', head), of } };
}
 
function withOutputs({ repeats: _, ...sample }, outputs) {
    const { task, labels, labelWidth, texts } = sample;
    const wanted = texts === undefined ? {} : { wanted: texts.wanted };
    return { ...sample, ...(0,model_sample .vQ)(task, { labels, labelWidth, ...wanted }, outputs) };
}
function robustness_emptied(it) {
    const none = new Uint32Array(0);
    return { base: (0,model_sample .LE)(it.base, none), head: (0,model_sample .LE)(it.head, none) };
}
function leftOut(rows, i) {
    const text = `Left out of \`model.robustness[${i}]\`: changed rows of golden rows without a label, ${(0,judge_words .U9)(rows)} in all.`;
    return part({ notes: [{ kind: 'unchecked', text, mend: 'Label these golden rows.' }] });
}

; 








function mayUseGpu(config) {
    const { runtime } = config;
    const programs = [config.baseline, config.candidate, config.anchor].some((source) => source?.command !== undefined);
    return config['require-gpu'] || programs || runtime === 'auto' || (runtime !== 'predictions' && rungs .W[runtime].gpu);
}


function gpuAtStart(state, idleMib, required) {
    if (state === null || state.usedMib <= idleMib)
        return [];
    const holders = state.pids.length === 0 ? 'processes that the driver does not show' : `processes ${state.pids.join(', ')}`;
    const text = `The GPU is not idle: ${state.usedMib} MiB are held by ${holders}, where at most ${idleMib} were expected.`;
    const mend = 'End these processes, or give the job a device of its own (`CUDA_VISIBLE_DEVICES`, MIG); where so much is normal, raise `model.gpu-idle-mib`.';
    if (required)
        throw new evidence_problem .A(text, mend);
    return [{ kind: 'method', text, mend }];
}
 
function gpuAtEnd(before, after, idleMib, identity, path) {
    if (before === null || after === null)
        return part({});
    const left = after.usedMib - before.usedMib;
    if (left <= idleMib)
        return part({});
    return part({
        findings: [
            {
                rule: 'gpu-leftover',
                severity: 'warning',
                confidence: 'medium',
                message: `${left} MiB of GPU memory were not given back`,
                detail: `${before.usedMib} MiB were in use before the first model and ${after.usedMib} after the last one had ended; ${after.pids.length === 0 ? 'the driver shows no process' : `the driver shows the processes ${after.pids.join(', ')}`}.`,
                mend: 'Look at what the model starts besides itself; restart the runner’s host before the next job.',
                locations: [{ path }],
                fingerprint: identity,
            },
        ],
    });
}


async function runnerNotes(env) {
    if (env.RUNNER_ENVIRONMENT !== 'self-hosted' || env.RUNNER_TEMP === undefined)
        return [];
    const settings = await settingsOf(env.RUNNER_TEMP);
    if (settings === null || settings.ephemeral)
        return [];
    return [
        {
            kind: 'method',
            text: `The self-hosted runner ${(0,quote .h)(env.RUNNER_NAME ?? 'here')} is not ephemeral: what one job leaves behind, the next one meets, and a model is code.`,
            mend: 'Register it with `--ephemeral`, by a just-in-time configuration, or through a runner scale set (docs/gpu-runner.md).',
        },
    ];
}
 
async function settingsOf(temp) {
    try {
        const text = await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(temp)), '.runner'), 'utf8');
        const settings = JSON.parse(text.replace(/^\uFEFF/, ''));
        const [, value] = Object.entries(settings).find(([key]) => key.toLowerCase() === 'ephemeral') ?? [];
        return { ephemeral: value === true || String(value).toLowerCase() === 'true' };
    }
    catch {
        return null;
    }
}

 
var trend = __webpack_require__(81874);
; 





function judgeWear({ decisions, most, path }, it) {
    const used = `The golden dataset ${(0,quote .h)(path)} has decided ${(0,judge_words .U9)(decisions)} ${decisions === 1 ? 'time' : 'times'} on the default branch, by the trend.`;
    if (decisions < most)
        return part({ notes: [{ kind: 'method', text: used }] });
    return part({
        findings: [
            {
                rule: 'golden-wear',
                severity: 'warning',
                confidence: 'certain',
                message: `the golden dataset is worn: it has decided ${(0,judge_words .U9)(decisions)} times`,
                detail: `${used} Each decision leaks something about its rows, so that models which keep passing come to fit them rather than the task.`,
                number: `${(0,judge_words .U9)(decisions)} decisions (counted); limit ${(0,judge_words .U9)(most)}`,
                mend: 'Replace the dataset, or part of its rows, by fresh ones; raise `model.golden.wear` only for a dataset whose answers nobody sees.',
                locations: [{ path }],
                fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/golden-wear`),
            },
        ],
        leads: [
            { verdict: 'warn', decided: `golden dataset used ${(0,judge_words .U9)(decisions)} times`, limit: `wear ${(0,judge_words .U9)(most)}` },
        ],
    });
}

 
var trend_file = __webpack_require__(30220);
; 








async function wearOf(run, it, digest) {
    const spec = run.policy.config.report?.trend;
    if (spec === undefined)
        return part({});
    const inTree = run.request.mode === 'change' && !spec.startsWith('git:');
    const text = inTree
        ? ((await (0,files .sG)(run.io.root, run.places.golden, spec))?.toString('utf8') ?? '')
        : await (0,trend_file .t)(run.io.root, spec);
    if (text === '')
        return part({});
    const decisions = (0,trend .RS)(text).lines.filter((line) => line.gate === 'model' && line.golden === digest).length;
    const { golden } = run.config;
    return judgeWear({ decisions, most: golden.wear, path: (0,config_golden .tz)(golden) }, it);
}

; 
































async function outcome_of_outcomeOf(run, gated) {
    const { config } = run;
    const head = await sourceOf(run, 'head');
    if (head === null)
        throw not_compared_missing(config.candidate.path ?? config.candidate.predictions ?? '');
    const base = await sourceOf(run, 'base');
    if (base === null && run.request.mode !== 'change')
        throw not_compared_missing(pathOfBaseline(config));
    const withParity = async (of) => config.parity === undefined ? of(part({})) : guarded(run, head.file, async () => of(await parityAlone(run, head)));
    if (base === null)
        return withParity((parity) => firstModel(run, head, parity));
    const digests = { baseline: base.digest, candidate: head.digest };
    const runAs = ({ command, http, output }) => JSON.stringify([command, http, output]);
    const alike = runAs(config.baseline) === runAs(config.candidate) && !(0,program_paths .m5)(run, config.candidate.command);
    if (base.digest === head.digest && base.kind === head.kind && alike) {
        const golden = await goldenFile(run);
        const origin = judgeLineage({ config, fingerprint: fingerprint }, await (0,model_origin .y)(run, head, golden), config.lineage);
        const all = { ...digests, golden: golden.digest };
        return withParity((parity) => sameModel(run, all, golden.edits, joined([parity, origin])));
    }
    const sources = { base, head };
    if (base.kind !== 'model' && head.kind !== 'model') {
        const read = () => onGolden(run, sources, null, gated);
        return config.parity === undefined ? read() : guarded(run, head.file, read);
    }
    return guarded(run, head.file, async () => {
        const climbed = await loadModels(run, sources);
        try {
            return await onGolden(run, sources, climbed, gated);
        }
        finally {
            await closeAll(climbed);
        }
    });
}
 
async function guarded({ config, io }, path, models) {
    const idle = config['gpu-idle-mib'];
    const before = mayUseGpu(config) ? await gpuState(io.env) : null;
    const notes = [...(await runnerNotes(io.env)), ...gpuAtStart(before, idle, config['require-gpu'])];
    const outcome = await models();
    const after = before === null ? null : await gpuState(io.env);
    const left = gpuAtEnd(before, after, idle, fingerprint(`model/${config.name ?? ''}/gpu-leftover`), path);
    return {
        ...outcome,
        findings: [...(outcome.findings ?? []), ...left.findings],
        notes: [...(outcome.notes ?? []), ...notes],
    };
}
async function onGolden(run, sources, climbed, gated) {
    const { config } = run;
    const broken = loadFault(climbed);
    if (broken?.side === 'base')
        throw faultProblem(broken.fault, [], sources.base.shown);
    const file = await goldenFile(run);
    const needInputs = climbed !== null || config.parity !== undefined;
    const columns = { ...columnsOf(config), needInputs, textInputs: textInputs(outcome_of_portsOf(climbed), config.golden.inputs) };
    const tables = await file.read(textColumns(columns));
    const whole = goldenOf(tables.golden, columns);
    needMeans(config, gated, whole.groups !== undefined || whole.queries !== undefined);
    const frame = frameOf(run, sources, climbed, whole, file);
    if (broken !== null)
        return { ...frame, ...outcome_of_failed(run, broken.fault, whole, sources.head.file) };
    const path = sources.head.file;
    const { golden, feed, ran, alpha, notes } = await early_answered(run, sources, climbed, whole, (some, outputs, error) => {
        if (misfitOf(config, outputs, some, sources) !== null)
            return true;
        return decidesEarly({ ...caseOf(run, some, outputs, path), alpha: error }, gated);
    });
    if (!ran.ok)
        return { ...frame, ...faulty(run, ran, golden, sources) };
    const misfit = misfitOf(config, ran.value, golden, sources);
    if (misfit !== null)
        return { ...frame, ...outcome_of_failed(run, misfit, golden, sources.head.file) };
    const first = { ...caseOf(run, golden, ran.value, path), ...(alpha === undefined ? {} : { alpha }) };
    const subject = { sources, climbed, gated, file, columns, tables, whole, golden, feed };
    const judged = await partsOf(run, first, subject, ran.value.head);
    if (!judged.ok)
        return { ...frame, ...faulty(run, judged, golden, sources) };
    const { all, calls } = judged.value;
    const lead = worstLead(all.leads);
    return {
        ...frame,
        decided: lead?.decided ?? 'nothing was gated',
        limit: lead?.limit ?? '',
        findings: [...all.findings],
        measurements: [...all.measurements],
        plots: [...all.plots],
        notes: [...frame.notes, ...notes, ...all.notes],
        counts: { ...frame.counts, ...(calls === 0 ? {} : { calls }) },
    };
}
 
async function partsOf(run, first, subject, outputs) {
    const { sources, climbed, gated, file, tables, golden, feed } = subject;
    const again = await rerun(run, first, climbed, feed);
    if (!again.ok)
        return again;
    const { it, part: programs } = await withPrograms(run, again.value, gated);
    const costs = await costsOf(run, it, climbed, feed);
    if (!costs.ok)
        return costs;
    const sample = (one) => caseOf(run, golden, { base: one, head: one }, first.path).base;
    const anchored = await againstAnchor(run, it, { gated, head: sources.head, climbed, feed, sample });
    const robust = await robustnessOf(run, it, { ...subject, sample });
    if (!robust.ok)
        return robust;
    const outside = await outsideOf(run, it, { ...subject, table: tables.ood });
    if (!outside.ok)
        return outside;
    const parity = await parityPart(run, { golden, feed, outputs, alpha: first.alpha });
    const edited = await onEditedGolden(run, subject);
    const origin = judgeLineage(it, await (0,model_origin .y)(run, sources.head, file), run.config.lineage);
    const wear = await wearOf(run, it, file.digest);
    const { part: cost, calls } = costs.value;
    const judged = [
        judge(it, gated),
        ...(servedApart(run, sources) ? [judgeSameOutputs(it)] : []),
        programs,
        anchored,
        origin,
        cost,
        robust.value,
        outside.value,
        parity,
        wear,
        edited,
    ];
    return { ok: true, value: { all: joined(judged), calls } };
}
 
function servedApart({ config }, { base, head }) {
    const { baseline, candidate } = config;
    return baseline.command !== undefined && candidate.command !== undefined && base.digest !== head.digest;
}
function outcome_of_portsOf(climbed) {
    return Object.values(climbed?.loaded ?? {}).flatMap((one) => (one?.ok ? one.value.info.inputs : []));
}
function faulty(run, ran, golden, sources) {
    const ids = ran.ids ?? golden.ids;
    if (ran.side === 'base')
        throw faultProblem(ran.fault, ids, sources.base.shown);
    return outcome_of_failed(run, ran.fault, { ids }, sources.head.file);
}
function outcome_of_failed(run, fault, golden, path) {
    const identity = fingerprint(`model/${run.config.name ?? ''}/model-${fault.kind}`);
    const finding = faultFinding(fault, golden.ids, path, identity);
    return { findings: [finding], decided: finding.message, limit: 'every golden row answered' };
}


  }),

  68947:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Di: () => (  paritySchema),
    Lz: () => (  toleranceOf)
  });
 
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
  var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74847);


const share = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).max(1);


const parityTolerances = {
    float32: { absolute: 1e-5, relative: 1e-3 },
    float16: { absolute: 1e-2, relative: 1e-2 },
    bfloat16: { absolute: 8e-2, relative: 8e-2 },
    int8: { absolute: 0.1, relative: 0.1 },
};
 
const paritySchema = _source_js__WEBPACK_IMPORTED_MODULE_0__  .O.extend({
    precision: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['float32', 'float16', 'bfloat16', 'int8'])
        .default('float32')
        .describe('what the converted model computes in, which says how far outputs may differ: absolute 1e-5 + relative 1e-3 (float32), 0.01 + 0.01 (float16), 0.08 + 0.08 (bfloat16), 0.1 + 0.1 (int8)'),
    absolute: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).optional().describe('absolute difference of an output that is allowed, instead'),
    relative: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).optional().describe("share of the original's output that is allowed beside it, instead"),
    'max-outside': share.default(0).describe('largest share of rows with an output beyond that; with 0 every row counts'),
    'max-disagreement': share
        .optional()
        .describe('classification: largest share of rows that get another class; with 0 every row counts'),
});
 
function toleranceOf({ precision, absolute, relative, }) {
    const usual = parityTolerances[precision];
    return { absolute: absolute ?? usual.absolute, relative: relative ?? usual.relative };
}


  }),

  47036:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L$: () => (  perturbationOf),
    ms: () => (  robustnessSchema)
  });
 
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

 
const perturbations = [
    ...['typos', 'case', 'digits', 'noise', 'missing', 'brightness', 'blur', 'crop'],
];
const share = zod__WEBPACK_IMPORTED_MODULE_0__  .aig().min(0).max(1);
const testSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    perturb: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(perturbations)
        .optional()
        .describe('typos: letters exchanged, lost or doubled; case: all letters large or small; digits: other digits; noise: a share of the standard deviation; missing: cells emptied; brightness: lighter or darker; blur and crop: of pictures'),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()).min(1).optional().describe('`perturb`: input columns that are changed'),
    size: zod__WEBPACK_IMPORTED_MODULE_0__  .aig()
        .gt(0)
        .max(1000)
        .optional()
        .describe('`perturb`: typos in a text (1), share of digits (1), standard deviations of noise (0.1), share of cells emptied (0.1), share of brightness (0.2), pixels of blur (1), share of a side that is cropped (0.1)'),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
        .optional()
        .describe('instead of `perturb`: a table of rows that were changed by hand, each with the id of its golden row; columns that it lacks stay as they are there'),
    set: zod__WEBPACK_IMPORTED_MODULE_0__  .euz('perturbed').optional().describe('instead: such rows in the files of the manifest that say so'),
    command: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1))
        .min(1)
        .max(200)
        .optional()
        .describe('instead: a program that reads golden rows as JSON lines and writes changed ones (docs/model-command.md); `{root}` is the repository, `{seed}` a number for what is random'),
    expect: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['same', 'right', 'not-lower', 'not-higher'])
        .default('same')
        .describe('what the output must do: stay (class, labels, text; numbers within `tolerance`), be right by the label of the row (not of quantiles), or not fall, or not rise'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_0__  .aig().min(0).default(0).describe('change of an output number that does not count'),
    max: share.optional().describe('largest share of rows that may fail under the candidate'),
    margin: share.optional().describe('by how much that share may rise beyond the one of the baseline'),
})
    .refine(({ perturb, rows, set, command }) => [perturb, rows, set, command].filter((each) => each !== undefined).length === 1, 'needed exactly one of `perturb`, `rows`, `set` and `command`')
    .refine(({ perturb, columns }) => (perturb === undefined) === (columns === undefined), {
    error: '`columns` belong to `perturb`, which needs them',
    path: ['columns'],
});
 
const robustnessSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(testSchema).max(20).default([]);
 
function perturbationOf({ perturb, columns, size }) {
    return perturb === undefined || columns === undefined ? null : { perturb, columns, size };
}


  }),

  74847:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  modelSourceSchema)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
  var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);


 
const ownHeaders = /^(host|connection|content-.*|transfer-encoding|te|upgrade|expect|keep-alive|trailer|proxy-.*)$/i;
 
const loopback = /^http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?(\/|$)/i;
 
const endpointSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    url: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .regex(/^https?:\/\/[^\s@?#/]+(\/[^\s@?#]*)?$/, 'needed http(s)://host[:port][/path] without user, query or fragment')
        .describe('address of the server, up to and without `/v2` or `/v1`'),
    api: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['open-inference', 'tf-serving']).default('open-inference'),
    model: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().regex(/^[^\s/?#]{1,200}$/),
    version: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .regex(/^[^\s/?#]{1,200}$/)
        .optional(),
    'header-env': zod__WEBPACK_IMPORTED_MODULE_1__  .g1P(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .regex(/^[A-Za-z0-9-]{1,100}$/)
        .refine((name) => !ownHeaders.test(name), 'the exchange itself sets this header'), _process_js__WEBPACK_IMPORTED_MODULE_0__  .w)
        .optional()
        .describe('headers of every request, each with the name of the environment variable that holds its value'),
});
const httpSchema = endpointSchema.refine(({ url, 'header-env': headers }) => headers === undefined || url.startsWith('https:') || loopback.test(url), {
    path: ['header-env'],
    message: 'needed an https address: over plain http anybody on the way could read the values',
});
 
const modelSourceSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('model directory or file, relative to the repository root'),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('`base` = the merge base commit, or any git ref; the working tree unless told'),
    predictions: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .optional()
        .describe('CSV, JSON Lines, Parquet or NPZ of row id and outputs, instead of a model'),
    command: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1))
        .min(1)
        .max(200)
        .optional()
        .describe('program and arguments that serve the model of `path` (docs/model-command.md); `{model}` is its place, `{shim}` the Python shim, `{root}` the repository'),
    http: httpSchema.optional().describe('endpoint that serves the model'),
    output: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe("name of this model's output, where the two have other names for it"),
});


  }),

  79967:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    R2: () => (  alarmsOnly),
    f3: () => (  claimOutcome),
    t_: () => (  claimP)
  });
  var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22942);

 
function claimOutcome({ kind, margin: { margin } }, harm) {
    const { low, high } = harm;
    if (kind === 'margin')
        return (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__  .bz)(harm, margin);
    if (kind === 'drop')
        return low > 0 ? 'worse' : high < margin ? 'not-worse' : 'undecided';
    if (kind === 'equal') {
        if (low > margin || high < -margin)
            return 'changed';
        return low > -margin && high < margin ? 'equivalent' : 'undecided';
    }
    if (high < -margin)
        return 'outside';
    return low >= -margin ? 'within' : 'undecided';
}
 
function claimP({ kind, margin: { margin } }, harm) {
    if (kind === 'margin')
        return harm.upperP(margin);
    if (kind === 'drop')
        return harm.upperP(0);
    if (kind === 'gain')
        return harm.lowerP(-margin);
     
    return Math.min(harm.upperP(margin), harm.lowerP(-margin));
}
 
function alarmsOnly({ kind }) {
    return kind === 'drop' || kind === 'gain';
}


  }),

  22942:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    bz: () => (  harmOutcome),
    eS: () => (  outcomeVerdict),
    es: () => (  limitOutcome)
  });
 
function harmOutcome({ low, high }, margin) {
    if (low > margin)
        return 'worse';
    return high < margin ? 'not-worse' : 'undecided';
}
 
function limitOutcome({ low, high }, kind, limit) {
    const below = high < limit || (kind === 'max' && high <= limit);
    const above = low > limit || (kind === 'min' && low >= limit);
    if (below)
        return kind === 'max' ? 'within' : 'outside';
    if (above)
        return kind === 'max' ? 'outside' : 'within';
    return 'undecided';
}
 
function outcomeVerdict(outcome, undecided) {
    if (outcome === 'worse' || outcome === 'outside' || outcome === 'changed')
        return 'fail';
    return outcome === 'undecided' ? undecided : 'pass';
}


  }),

  69013:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    No: () => (  rowsOfEqualModels),
    VS: () => (  rowsToDecide),
    tB: () => (  smallestDetectable),
    vd: () => (  rowsNeeded)
  });
 
const z95 = 1.6448536269514722;
const z80 = 0.8416212335729143;


function smallestDetectable(harm) {
    if (harm.pairs === undefined)
        return harm.se > 0 ? (z95 + z80) * harm.se : null;
    const { b, c, n } = harm.pairs;
    return pairedDetectable((b + c) / n, n);
}
 
function pairedDetectable(disagree, n) {
    if (!(disagree > 0) || n === 0)
        return null;
    let mde = 0;
    for (let i = 0; i < 60; i++) {
        mde = (z95 * Math.sqrt(disagree) + z80 * Math.sqrt(Math.max(0, disagree - mde * mde))) / Math.sqrt(n);
    }
    return mde <= disagree ? mde : null;
}
 
function rowsNeeded(harm, n, margin) {
    if (!(margin > 0))
        return null;
    const perRow = harm.pairs === undefined ? harm.se * harm.se * n : (harm.pairs.b + harm.pairs.c) / harm.pairs.n;
    return perRow > 0 ? Math.ceil((perRow * (z95 + z80) ** 2) / (margin * margin) - 1e-9) : null;
}
 
function rowsToDecide(harm, n, margin) {
    const distance = Math.abs(margin - harm.value);
    return distance > 0 && harm.se > 0 ? Math.ceil(n * (((z95 + z80) * harm.se) / distance) ** 2) : null;
}


function rowsOfEqualModels(margin) {
    return margin > 0 && margin < 1 ? Math.floor((z95 * z95 * (1 - margin)) / margin + 1e-9) + 1 : null;
}


  }),

  37809:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BP: () => (  dominatedByOne),
    NY: () => (  methodOf),
    Rs: () => (  claimInWords),
    Rw: () => (  detailOf),
    Sx: () => (  notAfterHolm),
    U7: () => (  mendOf),
    ax: () => (  oneNumber),
    bD: () => (  messageOf),
    v3: () => (  worseUnclear)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89900);

 
const oneNumber = 'one number for all rows has no interval';
 
const dominatedByOne = 'one row holds more than 20 % of the evidence';
 
const notAfterHolm = "fails by itself, but not after Holm's correction over the metrics";
 
const worseUnclear = 'worse, by how much is not clear';
 
const beyond = {
    margin: 'The whole interval of the loss lies beyond the margin',
    drop: 'The whole interval of the loss lies above 0',
    equal: 'The whole interval of the change lies beyond the limit of equivalence',
    gain: 'The whole interval of the gain lies beyond the limit',
};
 
function claimInWords(metric, { kind, margin }) {
    if (kind === 'drop')
        return margin.margin > 0 ? `no proven drop, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(metric, margin)}` : 'no proven drop';
    if (kind === 'equal')
        return `equal within ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .F3)(metric, margin.margin)}`;
    if (kind === 'gain')
        return `gain at most ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .F3)(metric, margin.margin)}`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(metric, margin);
}
 
function methodOf({ kind, margin }) {
    const relative = margin.relative === null ? '' : `; difference to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .pj)(margin.scale)} × baseline against 0`;
    const test = {
        margin: '',
        drop: '; fails on a proven loss',
        equal: '; two one-sided tests of equivalence (Schuirmann 1987)',
        gain: '; alarms on a proven gain',
    }[kind];
    return `candidate minus baseline${relative}${test}`;
}
 
function messageOf({ metric, claim, outcome, reason }) {
    const moved = metric.direction === 'higher' ? 'fell' : 'rose';
    if (outcome === null)
        return `${metric.title} is undefined`;
    if (outcome === 'undecided' && reason === worseUnclear)
        return `${metric.title} ${moved}; whether by more than it may is undecided`;
    if (outcome === 'undecided')
        return `${metric.title} undecided`;
    if (claim.kind === 'equal')
        return `${metric.title} did not stay equal`;
    if (claim.kind === 'gain')
        return `${metric.title} improved suspiciously`;
    return `${metric.title} ${moved}`;
}
 
function detailOf({ claim, comparison, outcome, reason, p }) {
    if (outcome === null)
        return `The metric has no value to hold against the policy (${reason ?? 'undefined'}).`;
    if (outcome === 'undecided' && reason === oneNumber)
        return 'The program gives one number for all rows, so that nothing says how much of the change is chance.';
    if (outcome !== 'undecided')
        return `${beyond[claim.kind]}.`;
    if (reason === notAfterHolm)
        return `${beyond[claim.kind]}, but among several metrics it may be chance: p is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .E5)(p?.adjusted ?? 1)} after Holm's correction, where 0.05 would fail.`;
    if (reason === dominatedByOne)
        return 'One row holds more than 20 % of the evidence: without it the outcome may be another.';
    const why = reason === null ? '' : ` (${reason})`;
    const what = claim.kind === 'equal' ? 'the models are equal within the limit' : 'the loss exceeds the margin';
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(comparison.n)} rows are too few to say whether ${what}${why}.`;
}
 
function mendOf({ metric, claim, comparison, outcome, reason }) {
    if (outcome === null) {
        return reason?.startsWith('relative')
            ? 'Give `margin` as a number in the unit of the metric.'
            : 'Look at the outputs of both models, or judge by a metric that is defined on this golden dataset.';
    }
    if (outcome === 'undecided' && reason === oneNumber)
        return 'Let the program give a score for each row (`gives: rows`), or set what `undecided` means for this metric.';
    if (outcome === 'undecided') {
        const { margin } = claim;
        const first = reason === worseUnclear ? ' Look at the rows that broke: a loss is proven, its size is not.' : '';
        const fewer = reason === notAfterHolm ? ', gate fewer metrics' : '';
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Uk)(metric, comparison, margin)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(comparison, margin)}${first} Add golden rows${fewer}, or set what \`undecided\` means in the policy.`;
    }
    if (claim.kind === 'gain')
        return 'Look for golden rows, or near copies of them, among the training data; a gain that is real needs a wider `max-gain` in a change of its own.';
    if (claim.kind === 'equal')
        return 'Look at the rows that changed; a change that is wanted needs a wider `equal-within` in a change of its own.';
    return 'Look at the slices and at the rows that broke, and mend the training; a loss that is wanted needs a wider `margin` in a change of its own.';
}


  }),

  39690:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  signedChange)
  });


function signedChange(metric, harm) {
    const { value, low, high } = harm;
    if (metric.direction !== 'higher')
        return { value, low, high };
     
    return { value: 0 - value, low: 0 - high, high: 0 - low };
}


  }),

  89900:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Dz: () => (  marginInWords),
    E5: () => (  probability),
    F3: () => (  sizeIn),
    U9: () => (  count),
    Uk: () => (  detectableInWords),
    WW: () => (  numberInWords),
    Zb: () => (  changeInWords),
    pR: () => (  percentOf),
    pj: () => (  plain),
    qz: () => (  rowsToDecideInWords)
  });
  var _decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69013);
  var _signed_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39690);


const minus = '\u2212';
 
function count(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
 
function plain(value) {
    const text = Number.isFinite(value) ? String(Number(Math.abs(value).toPrecision(3))) : '∞';
    return value < 0 && text !== '0' ? minus + text : text;
}
 
function sizeIn(metric, value) {
    return metric.unit === 'share' ? `${points(value)} pt` : plain(value);
}
 
function points(value) {
    const scaled = Math.abs(value * 100);
    const text = scaled.toFixed(scaled > 0 && scaled < 0.1 ? 2 : 1);
    return value < 0 && Number(text) !== 0 ? minus + text : text;
}
 
function probability(p) {
    return p < 0.0001 ? '< 0.0001' : plain(p);
}
 
function changeInWords(metric, harm) {
    const { value, low, high } = (0,_signed_change_js__WEBPACK_IMPORTED_MODULE_0__  .b)(metric, harm);
    const signed = (v) => {
        const text = metric.unit === 'share' ? points(v) : plain(v);
        return v > 0 && Number(text) !== 0 ? `+${text}` : text;
    };
    return `${signed(value)}${metric.unit === 'share' ? ' pt' : ''} [${signed(low)}, ${signed(high)}]`;
}
 
function marginInWords(metric, { margin, relative }) {
    return relative === null ? `margin ${sizeIn(metric, margin)}` : `margin ${plain(relative * 100)} % of the baseline`;
}
 
function numberInWords(metric, { base, head, n, harm }, margin, held = marginInWords(metric, margin)) {
    if (harm === null && base.value !== null && head.value !== null)
        return `${base.value.toFixed(4)} → ${head.value.toFixed(4)} (no interval), n = ${count(n)}; ${held}`;
    if (harm === null)
        return `undefined, n = ${count(n)}`;
    const values = margin.relative === null ? '' : ` beyond ${plain(margin.scale)} × baseline`;
    const pairs = harm.pairs === undefined ? '' : `, ${count(harm.pairs.b)} rows broke, ${count(harm.pairs.c)} mended`;
    const detectable = (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__  .tB)(harm);
    const power = detectable === null ? '' : `; smallest detectable change ${sizeIn(metric, detectable)} (power 80 %)`;
    const from = base.value === null || head.value === null ? '' : `, ${base.value.toFixed(4)} → ${head.value.toFixed(4)}`;
    return `${changeInWords(metric, harm)}${values} (${percentOf(harm.level)} %, ${harm.method})${from}, n = ${count(n)}${pairs}; ${held}${power}`;
}
 
function detectableInWords(metric, { n, harm }, margin) {
    if (harm === null)
        return `With ${count(n)} rows no interval of ${metric.title} can be computed.`;
    const fall = metric.direction === 'higher' ? 'drop' : 'rise';
    const detectable = (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__  .tB)(harm);
    const seen = harm.pairs === undefined
        ? `With ${count(n)} rows`
        : `With ${count(n)} rows, on ${plain(((harm.pairs.b + harm.pairs.c) / Math.max(1, harm.pairs.n)) * 100)} % of which exactly one model is right,`;
    const first = detectable === null
        ? `${seen} the models disagree too little to say what drop this gate can detect.`
        : `${seen} the smallest ${metric.title} ${fall} this gate can detect is ${inPoints(metric, detectable)}.`;
    const rows = (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__  .vd)(harm, n, margin.margin);
    const least = harm.pairs === undefined ? null : (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__  .No)(margin.margin);
    if (rows === null && least !== null && least > n)
        return `${first} Even two models that never disagree pass a margin of ${inPoints(metric, margin.margin)} only from ${count(least)} rows on.`;
     
    return rows === null || rows <= n
        ? first
        : `${first} Deciding at a margin of ${inPoints(metric, margin.margin)} needs ${count(rows)} rows.`;
}


function rowsToDecideInWords({ n, harm }, margin) {
    const rows = harm === null ? null : (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__  .VS)(harm, n, margin.margin);
    const needed = harm === null ? null : (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__  .vd)(harm, n, margin.margin);
    const saidAlready = rows !== null && needed !== null && Math.abs(rows - needed) < 0.1 * needed;
    return rows === null || rows <= n || rows > 1e8 || saidAlready
        ? ''
        : ` At the difference seen, about ${count(rounded(rows))} rows would decide.`;
}
 
function percentOf(level) {
    return level > 0.9999 ? '> 99.99' : String(Number((100 * level).toPrecision(4)));
}
function inPoints(metric, value) {
    return metric.unit === 'share' ? `${points(value).replace(/\.0$/, '')} points` : plain(value);
}
function rounded(rows) {
    return Number(rows.toPrecision(2));
}


  }),

  2852:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    RO: () => (  rowsOf),
    Up: () => (  view),
    eh: () => (  room),
    qz: () => (  widthOf)
  });
 
function widthOf(shape) {
    return shape.reduce((all, size) => all * size, 1);
}
 
function rowsOf(batch, from, to) {
    const tensors = batch.tensors.map((tensor) => {
        const width = widthOf(tensor.shape);
        const { values } = tensor;
        const [start, end] = [from * width, to * width];
        return {
            ...tensor,
            values: Array.isArray(values) ? values.slice(start, end) : numbers(values).subarray(start, end),
        };
    });
    return { rows: to - from, tensors };
}
const arrays = {
    ...{ float32: Float32Array, float64: Float64Array, int32: Int32Array, int64: BigInt64Array },
    ...{ uint8: Uint8Array, bool: Uint8Array },
};
 
function room(dtype, length) {
    return new arrays[dtype](length);
}
 
function view(dtype, memory, offset, length) {
    return new arrays[dtype](memory, offset, length);
}
function numbers(values) {
    return values;
}


  }),

  65915:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  hostScript)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75254);






function hostScript(name) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(chunkUrl));
    for (let folder = start, step = 0; step < 4; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), step += 1) {
        for (const path of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.js`), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'dist', `${name}.js`)]) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
                return path;
        }
    }
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__  .A(`The program's own file ${name}.js was not found beside ${start} or above it.`, 'Use the whole `dist` folder of a release; in a checkout run `npm run build`.');
}


  }),

  21501:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  chosenOutput)
  });


function chosenOutput(names, wanted) {
    if (wanted === undefined) {
        if (names.length === 1)
            return 0;
        throw new Error(names.length === 0
            ? 'it has no output'
            : `it has ${names.length} outputs (${listed(names)}), where one was needed: name it as model.output`);
    }
    const exact = names.indexOf(wanted);
    const found = exact >= 0 ? exact : names.findIndex((name) => name.replace(/:\d+$/, '') === wanted);
    if (found >= 0)
        return found;
    throw new Error(`it has no output ${wanted}, but ${listed(names)}`);
}
function listed(names) {
    return names.length > 20 ? `${names.slice(0, 20).join(', ')}, …` : names.join(', ');
}


  }),

  49870:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  checkedWidth),
    w: () => (  gathering)
  });
  var _model_tensor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2852);
  var _spool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81982);


 
function gathering(total) {
    let whole = null;
    let filled = 0;
    const wholeFor = (part, length, rows) => {
        const width = checkedWidth(part, length, rows, whole);
        const { name, dtype, shape } = part;
        whole ??= { name, dtype, shape, values: emptyLike(part, total * width) };
        return whole;
    };
    return {
        add(part, from, rows) {
            const width = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(part.shape);
            if (rows === total && whole === null && width >= 1 && part.values.length === rows * width)
                whole = part;
            else
                put(wholeFor(part, part.values.length, rows).values, part.values, from * width);
            filled += rows;
        },
        room(part, from, rows) {
            const { values } = wholeFor(part, part.length, rows);
            const width = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(part.shape);
            return values.subarray(from * width, (from + rows) * width);
        },
        whole() {
             
            if (whole !== null && filled < total)
                throw new Error(`answered ${filled} rows of ${total}`);
            return whole ?? { name: '', dtype: 'float32', shape: [], values: new Float32Array(0) };
        },
    };
}


function checkedWidth(part, length, rows, before) {
    const width = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(part.shape);
    if (!(width >= 1) || length !== rows * width)
        throw new Error(`answered ${length} values for ${rows} ${rows === 1 ? 'row' : 'rows'} of ${width}`);
    if (before !== null && ((0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(before.shape) !== width || before.dtype !== part.dtype))
        throw new Error(`answered ${described(part)} a row, where it had answered ${described(before)}`);
    return width;
}
function described({ shape, dtype }) {
    const width = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(shape);
    return dtype === 'string' ? `${width} texts` : `${width} ${dtype} ${width === 1 ? 'number' : 'numbers'}`;
}
 
function emptyLike({ dtype }, length) {
    if (dtype === 'string')
        return new Array(length).fill(null);
    const bytes = length * (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__  .eh)(dtype, 0).BYTES_PER_ELEMENT;
    return bytes < _spool_js__WEBPACK_IMPORTED_MODULE_1__  .E ? (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__  .eh)(dtype, length) : (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__  .Up)(dtype, Buffer.allocUnsafeSlow(bytes).buffer, 0, length);
}
function put(to, from, at) {
    if (Array.isArray(to))
        for (let i = 0; i < from.length; i++)
            to[at + i] = from[i];
     
    else if (!isThere(to, from, at))
        to.set(from, at);
}
 
function isThere(to, from, at) {
    return from.buffer === to.buffer && from.byteOffset === to.byteOffset + at * to.BYTES_PER_ELEMENT;
}


  }),

  13283:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  readNumbers),
    W: () => (  writeNumbers)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

 
function writeNumbers(file, values, position) {
    const bytes = bytesOf(values);
    for (let at = 0; at < bytes.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at, bytes.length - at, position + at);
}
 
function readNumbers(file, values, position) {
    const bytes = bytesOf(values);
    for (let at = 0; at < bytes.length;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, at, bytes.length - at, position + at);
        if (count === 0)
            throw new Error('the numbers that were to be read are not in their file');
        at += count;
    }
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}


  }),

  46711:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  outputWriter),
    R: () => (  outputReader)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var _model_tensor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2852);
  var _gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49870);
  var _number_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13283);
  var _spool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81982);





 
const stageBytes = 1 << 18;


function outputWriter(path) {
    let file = null;
    const stage = new ArrayBuffer(stageBytes);
    const write = (values, position) => {
        file ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w+', 0o600);
        (0,_number_file_js__WEBPACK_IMPORTED_MODULE_3__  .W)(file, values, position);
    };
    return (total) => {
        let written = null;
        return {
            add(part, from, rows) {
                written ??= isLarge(part, total) ? toFile(part, stage, write) : (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__  .w)(total);
                written.add(part, from, rows);
            },
            whole: () => (written ?? (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__  .w)(total)).whole(),
        };
    };
}
 
function isLarge(first, total) {
    const width = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_1__  .eh)(first.dtype === 'string' ? 'uint8' : first.dtype, 0).BYTES_PER_ELEMENT * (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_1__  .qz)(first.shape);
    return first.dtype !== 'string' && ArrayBuffer.isView(first.values) && total * width >= _spool_js__WEBPACK_IMPORTED_MODULE_4__  .E;
}
function toFile(first, stage, write) {
    const { name, dtype, shape } = first;
    const own = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_1__  .Up)(dtype, stage, 0, stage.byteLength / (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_1__  .eh)(dtype, 0).BYTES_PER_ELEMENT);
    let length = 0;
    let position = 0;
    let staged = 0;
    let failure = null;
    const put = (values) => {
        try {
            if (failure === null)
                write(values, position);
        }
        catch (error) {
             
            failure = error;
        }
        position += values.byteLength;
    };
    const flush = () => {
        put(own.subarray(0, staged));
        staged = 0;
    };
    return {
        add(part, _, rows) {
            (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__  .e)(part, part.values.length, rows, first);
             
            const values = part.values;
            length += values.length;
            if (staged + values.length > own.length)
                flush();
            if (values.length > own.length)
                return put(values);
            own.set(values, staged);
            staged += values.length;
        },
        whole() {
            flush();
            if (failure !== null)
                throw failure;
            return { name, dtype, shape, length };
        },
    };
}
 
function outputReader(path) {
    let file = null;
    return {
         
        get(output, place = ({ dtype, length }) => (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_1__  .eh)(dtype, length)) {
            const { name, dtype, shape, length } = output;
            file ??= opened(path);
             
            if (file === null || !(length * (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_1__  .eh)(dtype, 0).BYTES_PER_ELEMENT <= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size))
                throw new Error('said that its outputs are in a file, and they are not');
            const values = place(output);
            (0,_number_file_js__WEBPACK_IMPORTED_MODULE_3__  .P)(file, values, 0);
            return { name, dtype, shape, values };
        },
        close() {
            if (file !== null)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            file = null;
        },
    };
}
 
function opened(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch {
        return null;
    }
}


  }),

  14306:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  spokenForm),
    W: () => (  rungs)
  });
const tensorflow = ['layers', 'graph', 'saved-model'];
 
const rungs = {
    'tfjs-node-gpu': { package: 'tfjs-node-gpu', forms: tensorflow, gpu: true },
    'onnx-cuda': { package: 'onnx-cuda', forms: ['onnx'], gpu: true },
    'onnx-webgpu': { package: 'onnx', forms: ['onnx'], gpu: true },
    'tfjs-node': { package: 'tfjs-node', forms: tensorflow, gpu: false },
    onnx: { package: 'onnx', forms: ['onnx'], gpu: false },
    'tfjs-wasm': { package: null, forms: ['layers', 'graph'], gpu: false },
    'tfjs-cpu': { package: null, forms: ['layers', 'graph'], gpu: false },
};
 
const spokenForm = {
    layers: 'TensorFlow.js layers',
    graph: 'TensorFlow.js graph',
    'saved-model': 'SavedModel',
    onnx: 'ONNX',
};


  }),

  81982:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  small),
    b: () => (  spooled)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _number_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13283);
  var _write_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86600);





 
const small = 1 << 16;


function spooled(batch, folder, write = _number_file_js__WEBPACK_IMPORTED_MODULE_3__  .W) {
    const bytes = batch.tensors.reduce((all, { values }) => all + (ArrayBuffer.isView(values) ? values.byteLength : 0), 0);
    if (bytes < small || batch.tensors.some(({ dtype }) => dtype === 'string'))
        return batch;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `inputs-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.bin`);
    try {
        return { ...batch, spool: { path, rows: batch.rows, tensors: written(batch, path, write) } };
    }
    catch (error) {
         
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
        throw (0,_write_problem_js__WEBPACK_IMPORTED_MODULE_4__  .b)('The inputs of the models', folder, error, bytes);
    }
}
function written(batch, path, write) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx', 0o600);
    try {
        let offset = 0;
        return batch.tensors.map(({ name, dtype, shape, values }) => {
            const start = offset;
            const view = values;
            write(file, view, start);
             
            offset += Math.ceil(view.byteLength / 8) * 8;
            return { name, dtype: dtype, shape, offset: start };
        });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}


  }),

  86600:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  writeProblem)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);




function writeProblem(what, folder, error, bytes) {
    const reason = error instanceof Error ? error.message : String(error);
    const size = bytes === undefined ? '' : ` (${Math.ceil(bytes / 2 ** 20)} MiB)`;
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${what}${size} could not be written to ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(folder)}: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(reason)}.`, 'Make room on that disk, or set `TMPDIR` to a folder on a larger one.', { cause: error });
}


  }),

  45178:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    codeOwnersPaths: () => (  codeOwnersPaths),
    ownersOf: () => (  ownersOf)
  });
  var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33581);

 
const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];


function ownersOf(text, path) {
    let owners = [];
    for (const line of text.split(/\r?\n/).slice(0, 10_000)) {
        const [pattern, ...named] = line
            .replace(/(^|\s)#.*$/, '')
            .trim()
            .split(/(?<!\\)\s+/);
        if (pattern === undefined || pattern === '' || pattern.length > 500 || /^[![]/.test(pattern))
            continue;
        if (matches(pattern.replaceAll('\\ ', ' '), path))
            owners = named;
    }
    return owners;
}
function matches(pattern, path) {
    const rooted = pattern.replace(/\/$/, '').includes('/');
    const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
    const glob = rooted ? bare : `**/${bare}`;
    const options = { dot: true, nobrace: true, noext: true, nocomment: true, nonegate: true };
     
    const below = pattern.endsWith('/*') && rooted ? [] : [`${glob}/**`];
    return (pattern.endsWith('/') ? below : [glob, ...below]).some((each) => (0,minimatch__WEBPACK_IMPORTED_MODULE_0__  .xF)(path, each, options));
}


  }),

  67206:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BL: () => (  meterOf),
    N_: () => (  roomFor),
    PM: () => (  defaultCaps),
    ds: () => (  stop),
    nT: () => (  budgetOf),
    uz: () => (  takeEntry),
    yU: () => (  closedBy)
  });
const defaultCaps = {
    depth: 3,
    entries: 10_000,
    bytes: 512 * 2 ** 20,
    ratio: 100,
    member: 100_000_000,
};
 
function stop(closed) {
    return Object.assign(new Error(closed), { closed });
}
 
function closedBy(error) {
    return error.closed ?? 'unreadable';
}
 
function budgetOf(caps) {
    return { caps, entries: caps.entries, bytes: caps.bytes };
}
 
function takeEntry(budget) {
    if (budget.entries <= 0)
        throw stop('over-cap');
    budget.entries -= 1;
}
 
function roomFor(budget, packed) {
    const { ratio, member } = budget.caps;
    return Math.min(Math.max(2 ** 20, packed * ratio), budget.bytes, member);
}
 
function meterOf(budget, packed) {
    let room = Math.max(2 ** 20, packed * budget.caps.ratio);
    return (bytes) => {
        room -= bytes;
        budget.bytes -= bytes;
        if (room < 0 || budget.bytes < 0)
            throw stop('over-cap');
    };
}


  }),

  1584:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  inflated)
  });
  var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67206);

 
const widestWindow = 128 * 2 ** 20;
const step = 2 ** 16;


async function* inflated(kind, bytes, budget) {
    const meter = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__  .BL)(budget, bytes.length);
    if (kind === 'gz')
        yield* gunzipped(bytes, meter);
    else if (kind === 'xz')
        yield* unxzed(bytes, meter);
    else if (kind === 'zst')
        yield* unzstded(bytes, meter);
    else
        yield* unbzipped(bytes, meter);
}
async function* gunzipped(bytes, meter) {
    const { createGunzip } = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    const gunzip = createGunzip({ chunkSize: 2 ** 18 });
    gunzip.end(bytes);
    for await (const chunk of gunzip) {
        meter(chunk.length);
        yield chunk;
    }
}
async function* unxzed(bytes, meter) {
     
    const at = 14 + ((bytes[13] ?? 0) & 0x40 ? 9 : 0) + ((bytes[13] ?? 0) & 0x80 ? 9 : 0);
    for (let i = 14; i < at + 8; i++) {
        const code = bytes[i + 2] ?? 0;
        if (bytes[i] === 0x21 && bytes[i + 1] === 1 && (2 | (code & 1)) * 2 ** ((code >> 1) + 11) > widestWindow)
            throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__  .ds)('over-cap');
    }
    const { XzReadableStream } = await __webpack_require__.e(  6642).then(__webpack_require__.t.bind(__webpack_require__, 36642, 19));
    let from = 0;
    const source = new ReadableStream({
        pull(controller) {
            if (from >= bytes.length)
                controller.close();
            else
                controller.enqueue(bytes.subarray(from, from + step));
            from += step;
        },
    });
    const stream = new XzReadableStream(source);
    for await (const chunk of stream) {
        meter(chunk.length);
        yield chunk;
    }
}
async function* unzstded(bytes, meter) {
    const { Decompress } = await __webpack_require__.e(  8339).then(__webpack_require__.bind(__webpack_require__, 68339));
    for (const frame of framesOf(bytes)) {
        let ready = [];
        const decoder = new Decompress((chunk) => {
            meter(chunk.length);
             
            ready.push(chunk.slice());
        });
        for (let from = 0; from < frame.length; from += step) {
            decoder.push(frame.subarray(from, from + step), from + step >= frame.length);
            yield* ready;
            ready = [];
        }
    }
}
 
function* framesOf(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    while (at + 8 < bytes.length) {
        const magic = view.getUint32(at, true);
        if ((magic & 0xfffffff0) >>> 0 === 0x184d2a50) {
            at += 8 + view.getUint32(at + 4, true);
            continue;
        }
        if (magic !== 0xfd2fb528)
            throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__  .ds)('unreadable');
        const end = endOfFrame(bytes, at);
        yield bytes.subarray(at, end);
        at = end;
    }
}
function endOfFrame(bytes, start) {
    const flags = bytes[start + 4] ?? 0;
    const single = (flags & 0x20) !== 0;
    const sizeBytes = flags >> 6 === 0 ? Number(single) : 1 << (flags >> 6);
    const idBytes = [0, 1, 2, 4][flags & 3] ?? 0;
    const sizeAt = start + 5 + Number(!single) + idBytes;
    let size = 0;
    for (let i = sizeBytes - 1; i >= 0; i--)
        size = size * 256 + (bytes[sizeAt + i] ?? 0);
    const code = bytes[start + 5] ?? 0;
    const window = single ? size + (sizeBytes === 2 ? 256 : 0) : 2 ** (10 + (code >> 3)) * (1 + (code & 7) / 8);
    if (window > widestWindow)
        throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__  .ds)('over-cap');
    let at = sizeAt + sizeBytes;
    for (;;) {
        if (at + 3 > bytes.length)
            throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__  .ds)('unreadable');
        const head = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
        at += 3 + (((head >> 1) & 3) === 1 ? 1 : head >> 3);
        if ((head & 1) === 1)
            break;
    }
    return Math.min(bytes.length, at + ((flags & 4) !== 0 ? 4 : 0));
}
async function* unbzipped(bytes, meter) {
     
    const { default: bunzip } = (await __webpack_require__.e(  9634).then(__webpack_require__.t.bind(__webpack_require__, 79634, 19)));
    const pieces = [];
    let piece = new Uint8Array(2 ** 18);
    let filled = 0;
    const output = {
        writeByte(byte) {
            piece[filled++] = byte;
            if (filled < piece.length)
                return;
            meter(filled);
            pieces.push(piece);
            piece = new Uint8Array(2 ** 18);
            filled = 0;
        },
    };
    let error = null;
    try {
        bunzip.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), output, true);
        meter(filled);
    }
    catch (thrown) {
        error = thrown;
    }
    yield* pieces;
    yield piece.subarray(0, filled);
    if (error !== null)
        throw error;
}


  }),

  14801:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    EK: () => (  sumHolds),
    I: () => (  kindOf),
    v9: () => (  holds)
  });
const signatures = [
    ['zip', 'PK\x03\x04'],
    ['zip', 'PK\x05\x06'],
    ['zip', 'PK\x07\x08PK\x03\x04'],
    ['gz', '\x1f\x8b\x08'],
    ['xz', '\xfd7zXZ\x00'],
    ['zst', '\x28\xb5\x2f\xfd'],
    ['sqlite', 'SQLite format 3\x00'],
    ['foreign', '7z\xbc\xaf\x27\x1c'],
    ['foreign', 'Rar!\x1a\x07'],
    ['foreign', '\x04\x22\x4d\x18'],
    ['foreign', 'MSCF\x00\x00\x00\x00'],
    ['foreign', '!<arch>\n'],
    ['locked', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
];
 
const starts = new Set([
    ...signatures.flatMap(([, text, at]) => (at === undefined ? [text.charCodeAt(0)] : [])),
    0x42,
    0x25,
]);


function kindOf(bytes, path) {
    const first = bytes[0];
    if (first !== undefined && starts.has(first)) {
        for (const [kind, text, at = 0] of signatures)
            if (holds(bytes, text, at) && (kind !== 'locked' || isLocked(bytes)))
                return kind;
        if (holds(bytes, 'BZh', 0) && (holds(bytes, '1AY&SY', 4) || holds(bytes, '\x17\x72\x45\x38\x50\x90', 4)))
            return 'bz2';
        if (bytes.length > 20 && holds(bytes, '%PDF-', 0))
            return 'pdf';
    }
     
    if (bytes[bytes.length - 22] === 0x50 && holds(bytes, 'PK\x05\x06', bytes.length - 22))
        return 'zip';
    if (bytes.length >= 512 && (holds(bytes, 'ustar', 257) || (bytes[511] === 0 && isOldTar(bytes))))
        return 'tar';
    return /\.(eml|mbox|mbx)$/i.test(path) && !bytes.subarray(0, 4096).includes(0) ? 'mail' : null;
}
 
function isLocked(bytes) {
    const name = [...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0]);
    for (let at = bytes.indexOf(0x45, 512); at >= 0 && at < 2 ** 20; at = bytes.indexOf(0x45, at + 1)) {
        if (name.every((byte, i) => bytes[at + i] === byte))
            return true;
    }
    return false;
}
function isOldTar(bytes) {
    const field = bytes.subarray(148, 156);
    return (field.length === 8 && (field[6] === 0 || field[7] === 0 || field[7] === 32) && sumHolds(bytes) && bytes[0] !== 0);
}
 
function sumHolds(header) {
    let sum = 0;
    for (let i = 0; i < 512; i++)
        sum += i >= 148 && i < 156 ? 32 : (header[i] ?? 0);
    let told = 0;
    let digits = 0;
    for (let i = 148; i < 156; i++) {
        const byte = header[i];
        if (byte >= 48 && byte <= 55) {
            told = told * 8 + byte - 48;
            digits++;
        }
        else if (digits > 0)
            break;
        else if (byte !== 32)
            return false;
    }
    return digits > 0 && told === sum;
}
 
function holds(bytes, text, at) {
    if (bytes.length < at + text.length)
        return false;
    for (let i = 0; i < text.length; i++)
        if (bytes[at + i] !== text.charCodeAt(i))
            return false;
    return true;
}


  }),

  58552:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    _J: () => (  unzipped),
    gd: () => (  collected),
    uW: () => (  zipEntries)
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
  var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67206);
  var _inflate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1584);
  var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14801);




const endRecord = 'PK\x05\x06';
const centralHeader = 'PK\x01\x02';
const localHeader = 'PK\x03\x04';


function* zipEntries(bytes, budget) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directory = directoryOf(bytes, view);
    let packed = 0;
    const spans = [];
    if (directory !== null) {
        spans.push([directory.start, bytes.length]);
        for (const entry of centralEntries(bytes, view, directory)) {
            (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__  .uz)(budget);
            packed += entry.packed;
            if (packed > bytes.length)
                throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__  .ds)('over-cap');
            spans.push([entry.header, entry.start + entry.packed]);
            if (!isFolder(entry))
                yield entry;
        }
    }
    for (const [from, to] of gapsIn(spans, bytes.length)) {
        for (const entry of localEntries(bytes, view, from, to)) {
            (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__  .uz)(budget);
            if (!isFolder(entry))
                yield entry;
        }
    }
}
 
async function unzipped(bytes, entry, budget) {
    if (entry.encrypted)
        return 'encrypted';
    const packed = bytes.subarray(entry.start, entry.start + entry.packed);
    if (packed.length < entry.packed)
        return 'unreadable';
    try {
        const room = (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__  .N_)(budget, packed.length);
        if (room <= 0)
            return 'over-cap';
        if (entry.method === 0)
            return entry.packed > room ? 'over-cap' : counted(packed, budget);
        if (entry.method === 8)
            return counted((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed, { maxOutputLength: room }), budget);
        const kind = { 12: 'bz2', 93: 'zst', 95: 'xz' }[entry.method];
        return kind === undefined ? 'unsupported' : await collected((0,_inflate_js__WEBPACK_IMPORTED_MODULE_2__  .k)(kind, packed, budget), budget.caps.member);
    }
    catch (error) {
        if (error.code !== 'ERR_BUFFER_TOO_LARGE')
            return (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__  .yU)(error);
         
        budget.bytes -= (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__  .N_)(budget, packed.length);
        return 'over-cap';
    }
}
 
async function collected(pieces, cap) {
    const parts = [];
    let length = 0;
    for await (const piece of pieces) {
        length += piece.length;
        if (length > cap)
            throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__  .ds)('over-cap');
        parts.push(piece);
    }
    return Buffer.concat(parts);
}
function counted(bytes, budget) {
    budget.bytes -= bytes.length;
    return bytes;
}
function isFolder(entry) {
    return entry.name.endsWith('/') && entry.packed === 0;
}
function directoryOf(bytes, view) {
    const least = Math.max(0, bytes.length - 65_557);
    for (let at = bytes.length - 22; at >= least; at--) {
        if (bytes[at] !== 80 || !(0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .v9)(bytes, endRecord, at))
            continue;
        let size = view.getUint32(at + 12, true);
        let offset = view.getUint32(at + 16, true);
        let end = at;
        const locator = at - 20;
        if (locator >= 0 && (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .v9)(bytes, 'PK\x06\x07', locator)) {
            const told = Number(view.getBigUint64(locator + 8, true));
             
            const record = [told, locator - 56].find((place) => place >= 0 && place + 56 <= locator && (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .v9)(bytes, 'PK\x06\x06', place));
            if (record !== undefined) {
                size = Number(view.getBigUint64(record + 40, true));
                offset = Number(view.getBigUint64(record + 48, true));
                end = record;
            }
        }
        const start = end - size;
        if (start < 0)
            continue;
        if (size > 0 && !(0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .v9)(bytes, centralHeader, start))
            continue;
        return { start, end, shift: start - offset };
    }
    return null;
}
function* centralEntries(bytes, view, { start, end, shift }) {
    let at = start;
    while (at + 46 <= end && (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .v9)(bytes, centralHeader, at)) {
        const nameLength = view.getUint16(at + 28, true);
        const extraLength = view.getUint16(at + 30, true);
        const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
        const extra = zip64In(bytes, view, at + 46 + nameLength, extraLength, [
            view.getUint32(at + 24, true),
            view.getUint32(at + 20, true),
            view.getUint32(at + 42, true),
        ]);
        const [, packed, offset] = extra;
        const header = offset + shift;
        const flags = view.getUint16(at + 8, true);
        const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), flags);
        const method = view.getUint16(at + 10, true);
        at = next;
        const there = header >= 0 && header + 30 <= bytes.length && (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .v9)(bytes, localHeader, header);
        const data = there
            ? header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
            : bytes.length;
        yield { name, encrypted: isEncrypted(flags, method), method, start: data, packed, header: there ? header : data };
    }
}
 
function zip64In(bytes, view, from, length, plain) {
    const values = [...plain];
    if (!plain.includes(0xffffffff))
        return values;
    const end = Math.min(bytes.length, from + length);
    for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
        if (view.getUint16(at, true) !== 1)
            continue;
        let field = at + 4;
        for (let i = 0; i < 3; i++) {
            if (values[i] !== 0xffffffff || field + 8 > end)
                continue;
            values[i] = Number(view.getBigUint64(field, true));
            field += 8;
        }
    }
    return values;
}
 
function* localEntries(bytes, view, from, to) {
    let at = nextHeader(bytes, from, to);
    while (at + 30 <= to && (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .v9)(bytes, localHeader, at)) {
        const flags = view.getUint16(at + 6, true);
        const method = view.getUint16(at + 8, true);
        const nameLength = view.getUint16(at + 26, true);
        const extraLength = view.getUint16(at + 28, true);
        const start = at + 30 + nameLength + extraLength;
        const name = nameOf(bytes.subarray(at + 30, at + 30 + nameLength), flags);
        let [, packed] = zip64In(bytes, view, at + 30 + nameLength, extraLength, [
            view.getUint32(at + 22, true),
            view.getUint32(at + 18, true),
            0,
        ]);
         
        if ((flags & 8) !== 0 && packed === 0)
            packed = nextHeader(bytes, start, to) - start;
        if (start + packed > to)
            packed = Math.max(0, to - start);
        yield { name, encrypted: isEncrypted(flags, method), method, start, packed, header: at };
        at = nextHeader(bytes, start + packed, to);
    }
}
function nextHeader(bytes, from, to) {
    for (let at = bytes.indexOf(80, from); at >= 0 && at < to; at = bytes.indexOf(80, at + 1)) {
        if ((0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .v9)(bytes, localHeader, at) || (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .v9)(bytes, centralHeader, at))
            return at;
    }
    return to;
}
 
function gapsIn(spans, length) {
    const gaps = [];
    let at = 0;
    for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
        if (from > at)
            gaps.push([at, from]);
        at = Math.max(at, to);
    }
    if (at < length)
        gaps.push([at, length]);
    return gaps;
}
function isEncrypted(flags, method) {
    return (flags & 0x41) !== 0 || method === 99;
}
 
function nameOf(bytes, flags) {
    const text = new TextDecoder().decode(bytes);
    return (flags & 0x800) !== 0 || !text.includes('\ufffd') ? text : new TextDecoder('latin1').decode(bytes);
}


  }),

  44625:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  benjaminiHochberg)
  });


function benjaminiHochberg(p) {
    const order = p.map((_, i) => i).filter((i) => !Number.isNaN(p[i] ?? Number.NaN));
    order.sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0));
    const adjusted = p.map(() => Number.NaN);
    let least = 1;
    order.forEach((i, place) => {
        least = Math.min(least, ((p[i] ?? 1) * order.length) / (order.length - place));
        adjusted[i] = least;
    });
    return adjusted;
}


  }),

  71350:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  binomialUpper),
    H: () => (  binomialCdf)
  });
  var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98014);



function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__  .J)(1 - p, n - Math.floor(k), Math.floor(k) + 1);
}
 
function binomialUpper(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__  .J)(p, Math.ceil(k), n - Math.ceil(k) + 1);
}


  }),

  50386:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  delong)
  });
  var _mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96271);



function delong(labels, first, second) {
    const a = placements(labels, first);
    const b = placements(labels, second);
    const variance = (x, y) => covariance(x.positive, y.positive) / x.positive.length + covariance(x.negative, y.negative) / x.negative.length;
    return {
        first: a.auc,
        second: b.auc,
        varFirst: variance(a, a),
        varSecond: variance(b, b),
        covariance: variance(a, b),
    };
}
function placements(labels, scores) {
    const ups = scores.filter((_, i) => labels[i] === 1);
    const downs = scores.filter((_, i) => labels[i] !== 1);
    const all = (0,_mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__  .o)(scores);
    const [m, n] = [ups.length, downs.length];
    const amongUps = (0,_mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__  .o)(ups);
    const amongDowns = (0,_mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__  .o)(downs);
    const allUps = all.filter((_, i) => labels[i] === 1);
    const allDowns = all.filter((_, i) => labels[i] !== 1);
    const positive = allUps.map((rank, i) => (rank - amongUps[i]) / n);
    const negative = allDowns.map((rank, i) => 1 - (rank - amongDowns[i]) / m);
    return { auc: positive.reduce((sum, v) => sum + v, 0) / m, positive, negative };
}
function covariance(x, y) {
    const n = x.length;
    let meanX = 0;
    let meanY = 0;
    for (let i = 0; i < n; i++) {
        meanX += x[i] / n;
        meanY += y[i] / n;
    }
    let sum = 0;
    for (let i = 0; i < n; i++)
        sum += (x[i] - meanX) * (y[i] - meanY);
    return sum / (n - 1);
}


  }),

  98014:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  incompleteBeta)
  });
  var _log_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36721);



function incompleteBeta(x, a, b) {
    if (!(a > 0) || !(b > 0) || !(x >= 0) || !(x <= 1))
        return Number.NaN;
    if (x === 0 || x === 1)
        return x;
    const front = Math.exp((0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__  .S)(a + b) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__  .S)(a) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__  .S)(b) + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}
const tiny = 1e-300;
function fraction(x, a, b) {
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m < 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        value *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return value;
}
function away(value) {
    return Math.abs(value) < tiny ? tiny : value;
}


  }),

  36721:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  logGamma)
  });
const g = 607 / 128;
const coefficients = [
    0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
    0.00003399464998481189, 0.00004652362892704858, -0.00009837447530487956, 0.0001580887032249125,
    -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 0.00008441822398385275,
    -0.000026190838401581408, 0.0000036899182659531625,
];


function logGamma(x) {
    if (!(x > 0))
        return Number.NaN;
    let sum = coefficients[0];
    for (let i = 1; i < coefficients.length; i++)
        sum += coefficients[i] / (x + i - 1);
    const t = x + g - 0.5;
    return (x - 0.5) * Math.log(t) - t + 0.5 * Math.log(2 * Math.PI) + Math.log(sum);
}


  }),

  96271:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  midRanks)
  });
  var _value_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84591);

 
function midRanks(values) {
    const order = (0,_value_order_js__WEBPACK_IMPORTED_MODULE_0__  .b)(values);
    const ranks = new Float64Array(values.length);
    for (let from = 0; from < order.length;) {
        let to = from + 1;
        while (to < order.length && values[order[to]] === values[order[from]])
            to++;
        for (let k = from; k < to; k++)
            ranks[order[k]] = (from + 1 + to) / 2;
        from = to;
    }
    return ranks;
}


  }),

  90845:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  newcombe)
  });
  var _wilson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);



function newcombe(x1, n1, x2, n2, z, extra = 0) {
    const p1 = n1 > 0 ? x1 / n1 : 0.5;
    const p2 = n2 > 0 ? x2 / n2 : 0.5;
    const first = (0,_wilson_js__WEBPACK_IMPORTED_MODULE_0__  .r)(x1, n1, z);
    const second = (0,_wilson_js__WEBPACK_IMPORTED_MODULE_0__  .r)(x2, n2, z);
    const spread = z * z * extra;
    return {
        low: Math.max(-1, p1 - p2 - Math.sqrt((p1 - first.low) ** 2 + (second.high - p2) ** 2 + spread)),
        high: Math.min(1, p1 - p2 + Math.sqrt((first.high - p1) ** 2 + (p2 - second.low) ** 2 + spread)),
    };
}


  }),

  93400:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  normalQuantile)
  });
  var _normal_tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95967);



function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 0.5)
        return 0;
    const t = Math.sqrt(-2 * Math.log(p));
    let z = t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3);
    for (let step = 0; step < 20; step++) {
        const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
        const move = ((0,_normal_tail_js__WEBPACK_IMPORTED_MODULE_0__  .W)(z) - p) / density;
        z += move;
        if (Math.abs(move) < 1e-15 * Math.abs(z))
            break;
    }
    return -z;
}


  }),

  95967:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  normalTail)
  });


function normalTail(z) {
    if (Number.isNaN(z))
        return Number.NaN;
    if (z < 0)
        return 1 - normalTail(-z);
    if (z > 40)
        return 0;
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    if (z < 3) {
        let term = z;
        let sum = z;
        for (let k = 1; k < 200 && term > 1e-17 * sum; k++) {
            term *= (z * z) / (2 * k + 1);
            sum += term;
        }
        return 0.5 - density * sum;
    }
    let fraction = z;
    for (let k = 80; k >= 1; k--)
        fraction = z + k / fraction;
    return density / fraction;
}


  }),

  49376:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  seededRandom)
  });


function seededRandom(seed, text = '') {
    let a = hash(`a${seed}/${text}`);
    let b = hash(`b${seed}/${text}`);
    let c = hash(`c${seed}/${text}`);
    let counter = 1;
    const next = () => {
        const t = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + t;
        c |= 0;
        return (t >>> 0) / 4294967296;
    };
    for (let i = 0; i < 16; i++)
        next();
    return next;
}
function hash(text) {
    let value = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return value | 0;
}


  }),

  143:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: () => (  wilson)
  });


function wilson(x, n, z) {
    if (n <= 0)
        return { low: 0, high: 1 };
    const p = x / n;
    const z2 = z * z;
    const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    const half = (z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
    return { low: x <= 0 ? 0 : Math.max(0, centre - half), high: x >= n ? 1 : Math.min(1, centre + half) };
}


  })

};
