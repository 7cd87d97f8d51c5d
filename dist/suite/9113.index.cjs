'use strict';
exports.id = 9113;
exports.ids = [9113];
exports.modules = {

  10310:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DK: () => (  expressionScore),
    _b: () => (  checkCost),
    hJ: () => (  costColumns),
    mz: () => (  matrixScore)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _expression_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14249);
  var _expression_expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63403);
  var _sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25307);




 
const ownNames = new Set(['label', 'pred', 'score']);
 
function checkCost(cost) {
    if (typeof cost === 'string') {
        (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_2__  .Y)(cost);
        return;
    }
    const { matrix } = cost;
    const size = matrix.length;
    if (size >= 2 && matrix.every((line) => line.length === size))
        return;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The cost matrix has ${size} ${size === 1 ? 'line' : 'lines'} of ${[...new Set(matrix.map((line) => line.length))].join(' and ')} numbers: needed a line for each label with a number for each predicted class.`, 'Write it as [[cost of a right 0, cost of a 0 predicted 1], [cost of a 1 predicted 0, cost of a right 1]].');
}
 
function costColumns(cost) {
    return typeof cost === 'string' ? (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_2__  .P)((0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_2__  .Y)(cost)).filter((name) => !ownNames.has(name)) : [];
}
 
function matrixScore(matrix) {
    const lineOf = (label) => matrix[label];
    return {
        kind: 'mean',
        check: ({ task, width }) => {
            const classes = task === 'binary' ? 2 : width;
            return matrix.length === classes
                ? null
                : `the cost matrix is for ${matrix.length} classes, where there are ${classes}`;
        },
        rows: (sample) => {
            const predicted = (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__  .Be)(sample);
            return sample.labels.map((label, row) => lineOf(label)[predicted[row]] ?? Math.max(...lineOf(label)));
        },
    };
}
 
function expressionScore(text) {
    const expression = (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_2__  .Y)(text);
    const rows = (sample) => {
        const own = ownCells(sample);
        const at = (0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_1__  .wT)(expression, (name) => own(name) ?? columnOf(sample, name));
        return Float64Array.from({ length: sample.rows }, (_, row) => {
            const cell = at(row);
            return typeof cell === 'boolean' ? Number((0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_1__  .Hn)(cell)) : typeof cell === 'number' ? cell : Number.NaN;
        });
    };
    return {
        kind: 'mean',
        check: (sample) => {
            const broken = (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__  ._z)(sample).length;
            if (broken > 0)
                return `${broken} ${broken === 1 ? 'row has' : 'rows have'} an output that is not a finite number`;
            const without = rows(sample).filter((cost) => !Number.isFinite(cost)).length;
            return without === 0 ? null : `the cost of ${without} ${without === 1 ? 'row' : 'rows'} is no finite number`;
        },
        rows,
    };
}
function columnOf({ columns }, name) {
    const cells = columns?.get(name);
    return cells && ((row) => cells[row] ?? null);
}
 
function ownCells(sample) {
    const { task, labels, outputs, texts } = sample;
    const classes = task === 'binary' || task === 'multiclass' ? (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__  .Be)(sample) : outputs;
    return (name) => {
        if (!ownNames.has(name))
            return undefined;
        if (texts !== undefined)
            return (row) => (name === 'label' ? texts.wanted[row] : texts.given[row]) ?? null;
        const values = name === 'label' ? labels : name === 'score' && sample.width === 1 ? outputs : classes;
        return (row) => values[row];
    };
}


  }),

  14249:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Hn: () => (  isTrue),
    vy: () => (  truths),
    wT: () => (  bindExpression)
  });
 
  var _golden_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);



function bindExpression(expression, columns) {
    if (expression.kind === 'value')
        return () => expression.value;
    if (expression.kind === 'column')
        return columns(expression.name) ?? (() => null);
    if (expression.kind === 'not') {
        const of = bindExpression(expression.of, columns);
        return (row) => !isTrue(of(row));
    }
    if (expression.kind === 'minus') {
        const of = bindExpression(expression.of, columns);
        return (row) => -number(of(row));
    }
    if (expression.kind === 'call') {
        const of = expression.of.map((each) => bindExpression(each, columns));
        if (expression.name === 'missing') {
            return (row) => {
                const cell = of[0](row);
                return typeof cell === 'string' ? (0,_golden_table_js__WEBPACK_IMPORTED_MODULE_0__  .b2)(cell) : absent(cell);
            };
        }
        const name = expression.name;
        const work = Math[name];
        return (row) => work(...of.map((each) => number(each(row))));
    }
    const [left, right] = [bindExpression(expression.left, columns), bindExpression(expression.right, columns)];
    const by = expression.by;
    if (by === 'and')
        return (row) => isTrue(left(row)) && isTrue(right(row));
    if (by === 'or')
        return (row) => isTrue(left(row)) || isTrue(right(row));
    return (row) => combined(by, left(row), right(row));
}
 
function isTrue(cell) {
    const value = number(cell);
    return !Number.isNaN(value) && value !== 0;
}
 
function truths(expression, columns, rows) {
    const at = bindExpression(expression, columns);
    return Array.from({ length: rows }, (_, row) => isTrue(at(row)));
}
 
function numbers(expression, columns, rows) {
    const at = bindExpression(expression, columns);
    return Float64Array.from({ length: rows }, (_, row) => number(at(row)));
}
function number(cell) {
    if (typeof cell === 'string')
        return (0,_golden_table_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(cell);
    return cell === null ? Number.NaN : Number(cell);
}
function absent(cell) {
    return cell === null || Number.isNaN(cell);
}
function combined(by, left, right) {
    if (by === '+')
        return number(left) + number(right);
    if (by === '-')
        return number(left) - number(right);
    if (by === '*')
        return number(left) * number(right);
    if (by === '/')
        return number(left) / number(right);
    if (absent(left) || absent(right))
        return false;
    const numeric = typeof left !== 'string' || typeof right !== 'string';
    if (numeric || (by !== '==' && by !== '!='))
        return compared(by, number(left), number(right));
    return (left === right) === (by === '==');
}
function compared(by, left, right) {
    if (Number.isNaN(left) || Number.isNaN(right))
        return by === '!=';
    if (by === '==')
        return left === right;
    if (by === '!=')
        return left !== right;
    if (by === '<')
        return left < right;
    if (by === '<=')
        return left <= right;
    return by === '>' ? left > right : left >= right;
}


  }),

  63403:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  P: () => (  columnsOf),
  Y: () => (  parseExpression)
});

 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
; 


 
const longest = 2000;
const number = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const tokens_name = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const sign = /==|!=|<=|>=|&&|\|\||[-+*/()<>!,]/y;
const space = /\s+/y;


function tokensOf(text) {
    if (text.length > longest)
        throw fault(text, 1, `is longer than ${longest} characters`);
    const tokens = [];
    for (let i = 0; i < text.length;) {
        const at = i + 1;
        const gap = read(space, text, i);
        if (gap !== null) {
            i += gap.length;
            continue;
        }
        const first = text[i];
        if (first === "'" || first === '"' || first === '[') {
            const end = closing(text, i, first === '[' ? ']' : first);
            const close = first === '[' ? ']' : first;
            const value = text.slice(i + 1, end).replaceAll(close + close, close);
            tokens.push({ kind: first === '[' ? 'name' : 'text', value, at });
            i = end + 1;
            continue;
        }
        const token = plainToken(text, i);
        if (token === null)
            throw fault(text, at, `has ${(0,quote .h)(first)} where a value or an operator was needed`);
        tokens.push(token);
        i += (read(number, text, i) ?? read(tokens_name, text, i) ?? read(sign, text, i) ?? ' ').length;
    }
    return [...tokens, { kind: 'end', value: '', at: text.length + 1 }];
}
function plainToken(text, i) {
    const at = i + 1;
    const digits = read(number, text, i);
    if (digits !== null)
        return { kind: 'number', value: Number(digits), at };
    const word = read(tokens_name, text, i);
    if (word !== null)
        return { kind: 'name', value: word, at };
    const mark = read(sign, text, i);
    return mark === null ? null : { kind: 'sign', value: mark, at };
}
 
function closing(text, from, mark) {
    for (let i = from + 1; i < text.length; i++) {
        if (text[i] !== mark)
            continue;
        if (text[i + 1] !== mark)
            return i;
        i++;
    }
    throw fault(text, from + 1, `opens with ${(0,quote .h)(text[from])}, which is never closed`);
}
function read(pattern, text, at) {
    const own = new RegExp(pattern.source, pattern.flags);
    own.lastIndex = at;
    return own.exec(text)?.[0] ?? null;
}
 
function fault(text, at, what) {
    return new problem .A(`The expression ${(0,quote .h)(text)} ${what} (character ${at}).`, "Write columns by name, numbers, texts in quotes, + - * /, == != < <= > >=, and or not, parentheses, and abs, min, max, missing; for example `amount * (pred != label)` or `country == 'DE'`.");
}

; 

 
const levels = [
    ['or', '||'],
    ['and', '&&'],
    ['==', '!=', '<', '<=', '>', '>='],
    ['+', '-'],
    ['*', '/'],
];
 
const functions = { abs: [1, 1], min: [2, 20], max: [2, 20], missing: [1, 1] };
 
const deepest = 100;


function parseExpression(text) {
    const reader = { text, tokens: tokensOf(text), place: 0 };
    const expression = pair(reader, 0, 0);
    const rest = reader.tokens[reader.place];
    if (rest.kind !== 'end')
        throw fault(text, rest.at, `goes on with \`${rest.value}\` where it should end`);
    return expression;
}
function pair(reader, level, depth) {
    if (depth > deepest)
        throw fault(reader.text, next(reader).at, `is nested more than ${deepest} deep`);
    const operators = levels[level];
    if (operators === undefined)
        return single(reader, depth);
    let left = pair(reader, level + 1, depth);
    for (let count = 0; operators.includes(wordOf(next(reader))); count++) {
        if (count > 0 && level === 2) {
            throw fault(reader.text, next(reader).at, 'compares a comparison: join two of them with `and`');
        }
        const sign = String(take(reader).value);
        const by = (sign === '||' ? 'or' : sign === '&&' ? 'and' : sign);
        left = { kind: 'pair', by, left, right: pair(reader, level + 1, depth) };
         
        if (count > 10 * deepest)
            throw fault(reader.text, next(reader).at, 'has too many terms');
    }
    return left;
}
function single(reader, depth) {
    const token = take(reader);
    if (token.kind === 'number' || token.kind === 'text')
        return { kind: 'value', value: token.value };
    if (token.kind === 'sign' && token.value === '(') {
        const inner = pair(reader, 0, depth + 1);
        expect(reader, ')');
        return inner;
    }
    if (wordOf(token) === '-')
        return { kind: 'minus', of: guarded(reader, depth) };
    if (wordOf(token) === '!')
        return { kind: 'not', of: guarded(reader, depth) };
     
    if (wordOf(token) === 'not')
        return { kind: 'not', of: pair(reader, 2, depth + 1) };
    if (token.kind === 'name' && !reserved.has(token.value))
        return named(reader, token, depth);
    if (token.kind === 'name' && (token.value === 'true' || token.value === 'false')) {
        return { kind: 'value', value: token.value === 'true' };
    }
    const given = token.kind === 'end' ? 'ends' : `has \`${token.value}\``;
    throw fault(reader.text, token.at, `${given} where a value was needed`);
}
const reserved = new Set(['and', 'or', 'not', 'true', 'false']);
function guarded(reader, depth) {
    if (depth > deepest)
        throw fault(reader.text, next(reader).at, `is nested more than ${deepest} deep`);
    return single(reader, depth + 1);
}
function named(reader, token, depth) {
    if (wordOf(next(reader)) !== '(')
        return { kind: 'column', name: token.value };
    if (!Object.hasOwn(functions, token.value)) {
        throw fault(reader.text, token.at, `calls \`${token.value}\`, where the functions are ${Object.keys(functions).join(', ')}`);
    }
    const name = token.value;
    take(reader);
    const of = [pair(reader, 0, depth + 1)];
    while (wordOf(next(reader)) === ',') {
        take(reader);
        of.push(pair(reader, 0, depth + 1));
    }
    expect(reader, ')');
    const [least, most] = functions[name];
    if (of.length >= least && of.length <= most)
        return { kind: 'call', name, of };
    throw fault(reader.text, token.at, `gives \`${name}\` ${of.length} ${of.length === 1 ? 'value' : 'values'}, where ${least === most ? least : `at least ${least}`} ${least === 1 ? 'was' : 'were'} needed`);
}
function expect(reader, sign) {
    const token = take(reader);
    if (wordOf(token) === sign)
        return;
    const given = token.kind === 'end' ? 'ends' : `has \`${token.value}\``;
    throw fault(reader.text, token.at, `${given} where \`${sign}\` was needed`);
}
 
function wordOf(token) {
    return token.kind === 'sign' || token.kind === 'name' ? token.value : '';
}
function next(reader) {
    return reader.tokens[reader.place];
}
function take(reader) {
    const token = next(reader);
    if (token.kind !== 'end')
        reader.place++;
    return token;
}
 
function columnsOf(expression) {
    if (expression.kind === 'value')
        return [];
    if (expression.kind === 'column')
        return [expression.name];
    const parts = expression.kind === 'pair'
        ? [expression.left, expression.right]
        : expression.kind === 'call'
            ? expression.of
            : [expression.of];
    return [...new Set(parts.flatMap(columnsOf))];
}


  }),

  22299:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $6: () => (  textAt),
    EH: () => (  cellSize),
    G0: () => (  cellAt),
    Qo: () => (  namesAt),
    WH: () => (  missingAt),
    b2: () => (  isMissing),
    b6: () => (  textOf),
    cZ: () => (  numbersOf),
    rl: () => (  numberOf),
    tk: () => (  numberAt)
  });
 
 
function cellAt(column, row) {
    const value = column.values[row];
    if (value === undefined || value === null || Number.isNaN(value))
        return null;
    return column.dtype === 'bool' ? value === 1 : value;
}
 
function textOf(cell) {
    return cell === null || cell === undefined ? '' : String(cell);
}
const missing = new Set(['', 'na', 'n/a', 'nan', 'null', 'none']);
 
function isMissing(cell) {
    if (typeof cell === 'string')
        return cell.trim().length <= 4 && missing.has(cell.trim().toLowerCase());
    return cell === null || cell === undefined || Number.isNaN(cell);
}
 
function numberOf(cell) {
    if (typeof cell === 'number')
        return cell;
    if (typeof cell === 'boolean' || typeof cell === 'bigint')
        return Number(cell);
    const text = textOf(cell).trim().toLowerCase();
    if (text === 'true')
        return 1;
    if (text === 'false')
        return 0;
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}
 
function textAt(column, row) {
    return textOf(cellAt(column, row));
}
 
function numberAt(column, row) {
    return numberOf(cellAt(column, row));
}
 
function missingAt(column, row) {
    return isMissing(cellAt(column, row));
}
 
function namesAt(column, rows) {
    return Array.from(rows, (row) => (missingAt(column, row) ? '(missing)' : textAt(column, row)));
}
 
function cellSize(column) {
    return column.shape.reduce((size, each) => size * each, 1);
}
 
function numbersOf({ values }) {
    if (values instanceof Float64Array)
        return values;
    const numbers = new Float64Array(values.length);
    for (let i = 0; i < values.length; i++)
        numbers[i] = numberOf(values[i]);
    return numbers;
}
 
function columnOf(cells) {
    const texts = cells.some((cell) => typeof cell === 'string');
    return texts
        ? { dtype: 'string', shape: [], values: cells.map((cell) => (cell === null ? null : String(cell))) }
        : {
            dtype: 'float64',
            shape: [],
            values: Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell))),
        };
}


  }),

  77829:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C$: () => (  defineMetricWith),
    GR: () => (  defineMetric),
    Y: () => (  ruleOf),
    _3: () => (  evaluate),
    sw: () => (  defined),
    v2: () => (  columnSums),
    yJ: () => (  scoreWeights)
  });
 
  var _sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25307);
  var _setting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15869);
  var _text_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64947);



 
function defineMetric(metric) {
    return metric;
}


function defineMetricWith(metric) {
    const withSettings = (settings, matcherOf) => ({
        ...metric,
        title: metric.title(settings),
        scores: metric.scores(settings, matcherOf),
        bind: (given, place, engine = _text_matcher_js__WEBPACK_IMPORTED_MODULE_1__  ._) => {
            const own = (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__  .gu)(metric.id, metric.settings, given, place, engine);
            return { ...withSettings(own, engine), id: (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__  .xL)(metric.id, metric.settings, own), registered: metric.id };
        },
    });
    const needs = Object.values(metric.settings).some(({ kind }) => kind === 'given');
    return withSettings(needs ? {} : (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__  .gu)(metric.id, metric.settings, {}, metric.id, _text_matcher_js__WEBPACK_IMPORTED_MODULE_1__  ._), _text_matcher_js__WEBPACK_IMPORTED_MODULE_1__  ._);
}
 
function ruleOf({ id, registered }) {
    return (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__  .tF)(registered ?? id);
}
 
function defined(value, reason) {
    return Number.isFinite(value) ? { value } : { value: null, reason };
}
 
function unfit(metric, sample) {
    const score = metric.scores[sample.task];
    if (score === undefined)
        return `${metric.id} is not a metric of the task ${sample.task}`;
    if (sample.rows === 0)
        return 'no labelled row';
    return unfitOutputs(metric, sample) ?? score.check?.(sample) ?? null;
}
function unfitOutputs(metric, sample) {
    if (metric.needs === 'classes')
        return null;
    let broken = 0;
    for (let row = 0; row < sample.rows; row++)
        if (!(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__  .uV)(sample, row))
            broken++;
    if (broken > 0)
        return `${broken} ${broken === 1 ? 'row has' : 'rows have'} an output that is not a finite number`;
    if (metric.needs === 'probabilities' && sample.outputs.some((p) => p < 0 || p > 1)) {
        return 'outputs are not probabilities: some lie outside 0 to 1 (logits?)';
    }
    return metric.needs === 'probabilities' && sample.task === 'multiclass' ? sumProblem(sample) : null;
}
 
function sumProblem({ rows, width, outputs }) {
    for (let row = 0; row < rows; row++) {
        let sum = 0;
        for (let k = row * width; k < (row + 1) * width; k++)
            sum += outputs[k];
        if (Math.abs(sum - 1) > 0.01)
            return `outputs are not probabilities of classes: those of a row sum to ${Number(sum.toPrecision(4))}`;
    }
    return null;
}
 
function evaluate(metric, sample) {
    const reason = unfit(metric, sample);
    const score = metric.scores[sample.task];
    if (reason !== null || score === undefined)
        return { value: null, reason: reason ?? 'no such metric' };
    if (score.kind === 'auc' || score.kind === 'number')
        return score.value(sample);
    if (score.kind === 'sums')
        return score.value(columnSums(score.columns(sample), sample.weights));
    if (score.kind === 'weighted')
        return score.prepare(sample)(sample.weights ?? new Float64Array(sample.rows).fill(1));
    return defined(weightedMean(score.rows(sample), scoreWeights(score, sample)), 'no row counts for it');
}


function scoreWeights(score, { weights, queries }) {
    const byQuery = (score.kind === 'mean' || score.kind === 'proportion') && score.per === 'query';
    if (weights === undefined || !byQuery || queries === undefined)
        return weights;
    const many = queries.reduce((most, query) => Math.max(most, query + 1), 0);
    const [sums, counts] = [new Float64Array(many), new Float64Array(many)];
    queries.forEach((query, row) => {
        sums[query] = sums[query] + weights[row];
        counts[query] = counts[query] + 1;
    });
    return sums.map((sum, query) => (counts[query] > 0 ? sum / counts[query] : 0));
}
 
function weightedMean(scores, weights) {
    let [total, sum] = [0, 0];
    for (let i = 0; i < scores.length; i++) {
        const score = scores[i];
        if (Number.isNaN(score))
            continue;
        const weight = weights === undefined ? 1 : weights[i];
        total += weight;
        sum += weight * score;
    }
    return sum / total;
}
 
function columnSums(columns, weights) {
    return Float64Array.from(columns, (column) => column.reduce((sum, v, row) => sum + v * (weights === undefined ? 1 : weights[row]), 0));
}


  }),

  99113:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  q: () => (  metrics)
});

 
var metric = __webpack_require__(77829);
 
var model_sample = __webpack_require__(25307);
; 


const score = {
    kind: 'proportion',
    rows: (sample) => {
        const predicted = (0,model_sample .Be)(sample);
        return sample.labels.map((label, row) => (label === predicted[row] ? 1 : 0));
    },
};
  const accuracy = ((0,metric .GR)({
    id: 'accuracy',
    title: 'accuracy',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: { binary: score, multiclass: score },
    documentation: 'Share of rows that are given their own class.',
    source: 'sklearn.metrics.accuracy_score',
}));

; 


 
function binaryColumns(sample) {
    const predicted = (0,model_sample .Be)(sample);
    const column = (test) => sample.labels.map((label, row) => (test(label, predicted[row]) ? 1 : 0));
    return [
        column((label, guess) => label === 1 && guess === 1),
        column((label, guess) => label === 0 && guess !== 0),
        column((label, guess) => label === 1 && guess !== 1),
        column((label, guess) => label === 0 && guess === 0),
    ];
}
 
function ofCounts(value) {
    return {
        kind: 'sums',
        columns: binaryColumns,
        value: ([tp = 0, fp = 0, fn = 0, tn = 0]) => value({ tp, fp, fn, tn }),
    };
}
 
function ratio(part, whole, reason) {
    return whole === 0 ? { value: null, reason } : (0,metric .sw)(part / whole, reason);
}
 
function shareOfLabel(label, counts) {
    return {
        kind: 'proportion',
        rows: (sample) => {
            const predicted = (0,model_sample .Be)(sample);
            return sample.labels.map((own, row) => (own !== label ? Number.NaN : counts(predicted[row]) ? 1 : 0));
        },
    };
}

 
var sums_by_kind = __webpack_require__(21748);
; 


 
function multiclassKinds(sample) {
    const predicted = (0,model_sample .Be)(sample);
    return Int32Array.from(sample.labels, (label, row) => label * (sample.width + 1) + predicted[row] + 1);
}
 
function multiclassCounter(sample) {
    const { width } = sample;
     
    const pairs = multiclassKinds(sample);
    const known = [...new Set(pairs)].sort((a, b) => a - b);
    const patterns = patternsOf(pairs, known);
    return (weights) => {
        const sums = patterns(weights);
        const [tp, labelled, given] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
        known.forEach((pair, p) => {
            const [label, guess, weight] = [Math.floor(pair / (width + 1)), (pair % (width + 1)) - 1, sums[p]];
            labelled[label] = labelled[label] + weight;
            if (guess >= 0)
                given[guess] = given[guess] + weight;
            if (guess === label)
                tp[label] = tp[label] + weight;
        });
        return toCounts(tp, labelled, given);
    };
}
 
function multilabelKinds(sample) {
    return kindsOfLabels(sample, predictedLabels(sample)).patternOf;
}
function kindsOfLabels({ labels, labelWidth, rows }, predicted) {
    const numbers = new Map();
    const firsts = [];
    const patternOf = Int32Array.from({ length: rows }, (_, row) => {
        const [from, to] = [row * labelWidth, (row + 1) * labelWidth];
        const key = `${labels.subarray(from, to).join('')}/${predicted.subarray(from, to).join('')}`;
        const number = numbers.get(key) ?? firsts.push(row) - 1;
        numbers.set(key, number);
        return number;
    });
    return { patternOf, firsts };
}
 
function multilabelCounter(sample) {
    const predicted = predictedLabels(sample);
    const { labels, labelWidth } = sample;
    const { patternOf, firsts } = kindsOfLabels(sample, predicted);
    const patterns = patternsOf(patternOf, firsts.keys());
    return (weights) => {
        const sums = patterns(weights);
        const [tp, labelled, given] = [
            new Float64Array(labelWidth),
            new Float64Array(labelWidth),
            new Float64Array(labelWidth),
        ];
        firsts.forEach((row, p) => {
            const weight = sums[p];
            for (let k = 0, at = row * labelWidth; k < labelWidth; k++, at++) {
                const [label, guess] = [labels[at] === 1, predicted[at] === 1];
                if (label)
                    labelled[k] = labelled[k] + weight;
                if (guess)
                    given[k] = given[k] + weight;
                if (label && guess)
                    tp[k] = tp[k] + weight;
            }
        });
        return toCounts(tp, labelled, given);
    };
}
 
function patternsOf(patternOf, known) {
    const places = new Map([...known].map((pattern, p) => [pattern, p]));
    return (0,sums_by_kind .O)(patternOf.map((pattern) => places.get(pattern)), places.size);
}
function toCounts(tp, labelled, given) {
    return Array.from(tp, (hits, k) => ({
        tp: hits,
        fp: given[k] - hits,
        fn: labelled[k] - hits,
    }));
}


function predictedLabels(sample) {
    const { outputs, labels, width } = sample;
    const given = new Uint8Array(outputs.length);
    for (let row = 0; row < sample.rows; row++) {
        const whole = (0,model_sample .uV)(sample, row);
        for (let k = row * width; k < (row + 1) * width; k++) {
            given[k] = whole ? Number(outputs[k] > 0.5) : 1 - labels[k];
        }
    }
    return given;
}

 
var kind_influence = __webpack_require__(85087);
; 




const oneClass = 'a class has no row in the golden set';
function multiclass(sample) {
    const count = multiclassCounter(sample);
    return (weights) => {
        const occurring = count(weights).filter(({ tp, fn }) => tp + fn > 0);
        const sum = occurring.reduce((total, { tp, fn }) => total + tp / (tp + fn), 0);
        return (0,metric .sw)(sum / occurring.length, oneClass);
    };
}
  const balanced_accuracy = ((0,metric .GR)({
    id: 'balanced-accuracy',
    title: 'balanced accuracy',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: {
        binary: ofCounts(({ tp, fp, fn, tn }) => (0,metric .sw)((tp / (tp + fn) + tn / (tn + fp)) / 2, oneClass)),
        multiclass: {
            kind: 'weighted',
            prepare: multiclass,
            influence: (0,kind_influence .o)(multiclassKinds, multiclass),
        },
    },
    documentation: 'Mean over the classes of the share of their rows that are found.',
    source: 'sklearn.metrics.balanced_accuracy_score',
}));

 
var scoring_errors = __webpack_require__(96940);
; 
 
const noMedian = 'the levels do not hold 0.5: there is no median to take as the forecast';
 
function levelColumn({ outputs, width, rows, levels = [] }, level) {
    const k = levels.findIndex((each) => Math.abs(each - level) < 1e-9);
    return k < 0 ? null : Float64Array.from({ length: rows }, (_, row) => outputs[row * width + k]);
}
 
function onMedian(score) {
    const median = (sample) => ({
        ...sample,
        outputs: levelColumn(sample, 0.5) ?? new Float64Array(sample.rows).fill(Number.NaN),
        width: 1,
    });
    const check = (sample) => levelColumn(sample, 0.5) === null ? noMedian : (score.check?.(median(sample)) ?? null);
    if (score.kind === 'sums')
        return { ...score, check, columns: (sample) => score.columns(median(sample)) };
    return { ...score, check, rows: (sample) => score.rows(median(sample)) };
}
 
function pinballLoss(output, label, level) {
    return label >= output ? level * (label - output) : (1 - level) * (output - label);
}
 
function noInterval(sample, coverage) {
    const ends = endsOf(coverage);
    if (ends.every((level) => levelColumn(sample, level) !== null))
        return null;
    return `the levels do not hold ${ends.map((level) => Number(level.toFixed(6))).join(' and ')}`;
}
 
function ofInterval(coverage, of) {
    return (sample) => {
        const [low, high] = endsOf(coverage).map((level) => levelColumn(sample, level));
        return sample.labels.map((label, row) => of(low?.[row], high?.[row], label));
    };
}
function endsOf(coverage) {
    return [(1 - coverage) / 2, (1 + coverage) / 2];
}

; 



const bias_score = { kind: 'mean', rows: (0,scoring_errors .s1)((output, label) => output - label) };
  const bias = ((0,metric .GR)({
    id: 'bias',
    title: 'bias',
    direction: 'none',
    unit: '',
    range: [null, null],
    needs: 'finite',
    scores: { regression: bias_score, quantile: onMedian(bias_score) },
    documentation: 'Mean of output - label, in the unit of the label: above 0 the model says too much.',
    source: 'numpy.mean of the errors',
}));

; 
 
function normalised(text) {
    return text
        .toLowerCase()
        .replace(/[\p{P}$+<=>^`|~]/gu, '')
        .replace(/(?<![\p{L}\p{N}_])(a|an|the)(?![\p{L}\p{N}_])/gu, ' ')
        .trim()
        .replace(/\s+/g, ' ');
}
 
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
 
function counted(things) {
    const counts = new Map();
    for (const thing of things)
        counts.set(thing, (counts.get(thing) ?? 0) + 1);
    return counts;
}
 
function overlap(first, second) {
    let common = 0;
    for (const [thing, count] of first)
        common += Math.min(count, second.get(thing) ?? 0);
    return common;
}
 
function runsOf(parts, n, between) {
    return Array.from({ length: Math.max(0, parts.length - n + 1) }, (_, i) => parts.slice(i, i + n).join(between));
}
 
function harmonic(common, given, wanted) {
    return common === 0 ? 0 : (2 * common) / (given + wanted);
}

; 

const order = 4;


function bleuWords(text) {
    const line = text
        .replaceAll('<skipped>', '')
        .replaceAll('-\n', '')
        .replaceAll('\n', ' ')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>');
    return words(` ${line} `
        .replace(/[ -&(-+:-@/[-`{-~]/g, (sign) => ` ${sign} `)
        .replace(/([^0-9])([.,])/g, '$1 $2 ')
        .replace(/([.,])([^0-9])/g, ' $1 $2')
        .replace(/([0-9])(-)/g, '$1 $2 '));
}
 
function bleuColumns({ texts = { wanted: [], given: [] } }) {
    const rows = texts.given.length;
    const columns = Array.from({ length: 2 * order + 2 }, () => new Float64Array(rows));
    texts.given.forEach((text, row) => {
        const [given, wanted] = [bleuWords(text), bleuWords(texts.wanted[row])];
        for (let n = 1; n <= order; n++) {
            const runs = runsOf(given, n, ' ');
            columns[n - 1][row] = overlap(counted(runs), counted(runsOf(wanted, n, ' ')));
            columns[order + n - 1][row] = runs.length;
        }
        columns[2 * order][row] = given.length;
        columns[2 * order + 1][row] = wanted.length;
    });
    return columns;
}


function bleuOf(sums) {
    const at = (k) => sums[k];
    const [given, wanted] = [at(2 * order), at(2 * order + 1)];
    if (wanted === 0)
        return { value: null, reason: 'no word is wanted' };
    let [logs, smoothing, found] = [0, 1, 0];
    for (let n = 0; n < order; n++) {
        const [common, all] = [at(n), at(order + n)];
        if (all === 0)
            return { value: 0 };
        if (common === 0)
            smoothing *= 2;
        found += common;
        logs += Math.log(common === 0 ? 1 / (smoothing * all) : common / all);
    }
    if (found === 0)
        return { value: 0 };
    const brevity = given < wanted ? Math.exp(1 - wanted / given) : 1;
    return { value: 100 * brevity * Math.exp(logs / order) };
}

; 



  const bleu = ((0,metric .GR)({
    id: 'bleu',
    title: 'BLEU',
    direction: 'higher',
    unit: '',
    range: [0, 100],
    needs: 'classes',
    scores: { text: { kind: 'sums', columns: (0,scoring_errors .HK)(bleuColumns), value: bleuOf } },
    documentation: 'Geometric mean of the precisions of runs of 1 to 4 words over all rows, times a penalty for brevity, from 0 to 100; words as in mteval-13a, precisions of 0 smoothed by halving.',
    source: 'Papineni et al. 2002; Post 2018 (sacrebleu, signature tok:13a smooth:exp)',
}));

; 

  const brier = ((0,metric .GR)({
    id: 'brier',
    title: 'Brier score',
    direction: 'lower',
    unit: '',
    range: [0, 2],
    needs: 'probabilities',
    scores: {
        binary: {
            kind: 'mean',
            rows: ({ labels, outputs }) => labels.map((label, row) => (outputs[row] - label) ** 2),
        },
        multiclass: {
            kind: 'mean',
            rows: ({ labels, outputs, width }) => labels.map((label, row) => {
                let sum = 0;
                for (let k = 0; k < width; k++)
                    sum += (outputs[row * width + k] - (label === k ? 1 : 0)) ** 2;
                return sum;
            }),
        },
    },
    documentation: 'Mean squared distance between the probabilities and the label; with several classes summed over them.',
    source: 'Brier 1950; sklearn.metrics.brier_score_loss',
}));

; 
 
function ofTexts(of) {
    return ({ texts = { wanted: [], given: [] } }) => Float64Array.from(texts.given, (given, row) => of(given, texts.wanted[row]));
}

; 
 
const longest = 20_000;
 
function tooLong({ texts }) {
    const long = (text) => text.length > longest;
    return texts !== undefined && (texts.wanted.some(long) || texts.given.some(long))
        ? `a text has more than ${longest} characters, and every place of it would be held against every other`
        : null;
}
 
function editDistance(first, second) {
    let row = Uint32Array.from({ length: second.length + 1 }, (_, j) => j);
    let next = new Uint32Array(second.length + 1);
    for (let i = 0; i < first.length; i++) {
        next[0] = i + 1;
        for (let j = 0; j < second.length; j++) {
            const replaced = row[j] + (first[i] === second[j] ? 0 : 1);
            next[j + 1] = Math.min(replaced, row[j + 1] + 1, next[j] + 1);
        }
        [row, next] = [next, row];
    }
    return row[second.length];
}
 
function commonSubsequence(first, second) {
    let row = new Uint32Array(second.length + 1);
    let next = new Uint32Array(second.length + 1);
    for (const part of first) {
        for (let j = 0; j < second.length; j++) {
            next[j + 1] = part === second[j] ? row[j] + 1 : Math.max(row[j + 1], next[j]);
        }
        [row, next] = [next, row];
    }
    return row[second.length];
}

; 





 
function characters(text) {
    return Array.from(text.trim());
}
  const cer = ((0,metric .GR)({
    id: 'cer',
    title: 'character error rate',
    direction: 'lower',
    unit: 'share',
    range: [0, null],
    needs: 'classes',
    scores: {
        text: {
            kind: 'sums',
            check: tooLong,
            columns: (0,scoring_errors .HK)((sample) => [
                ofTexts((given, wanted) => editDistance(characters(wanted), characters(given)))(sample),
                ofTexts((_, wanted) => characters(wanted).length)(sample),
            ]),
            value: ([edits = 0, wanted = 0]) => ratio(edits, wanted, 'no character is wanted'),
        },
    },
    documentation: 'Fewest characters to put in, take out or replace to turn the texts into the wanted ones, over the characters wanted, of all rows together.',
    source: 'jiwer.cer; Morris, Maier & Green 2004',
}));

; 

const chrf_order = 6;
const beta = 2;
 
function chrfColumns({ texts = { wanted: [], given: [] } }) {
    const columns = Array.from({ length: 3 * chrf_order }, () => new Float64Array(texts.given.length));
    texts.given.forEach((text, row) => {
        const [given, wanted] = [runsIn(text), runsIn(texts.wanted[row])];
        for (let n = 1; n <= chrf_order; n++) {
            const [mine, theirs] = [given(n), wanted(n)];
             
            columns[3 * n - 3][row] = theirs.length === 0 ? 0 : mine.length;
            columns[3 * n - 2][row] = theirs.length;
            columns[3 * n - 1][row] = overlap(counted(mine), counted(theirs));
        }
    });
    return columns;
}
 
function chrfOf(sums) {
    let [precision, recall, lengths] = [0, 0, 0];
    for (let n = 0; n < chrf_order; n++) {
        const [given, wanted, common] = [sums[3 * n], sums[3 * n + 1], sums[3 * n + 2]];
        if (given === 0 || wanted === 0)
            continue;
        precision += common / given;
        recall += common / wanted;
        lengths++;
    }
    if (sums[1] === 0)
        return { value: null, reason: 'no character is wanted' };
    if (precision + recall === 0)
        return { value: 0 };
    const factor = beta * beta;
    return { value: (100 * (1 + factor) * precision * recall) / (lengths * (factor * precision + recall)) };
}
 
function runsIn(text) {
    const compact = text.replace(/\s+/g, '');
    if (/[\ud800-\udfff]/.test(compact)) {
        const characters = Array.from(compact);
        return (n) => runsOf(characters, n, '');
    }
    return (n) => Array.from({ length: Math.max(0, compact.length - n + 1) }, (_, i) => compact.slice(i, i + n));
}

; 



  const chrf = ((0,metric .GR)({
    id: 'chrf',
    title: 'chrF',
    direction: 'higher',
    unit: '',
    range: [0, 100],
    needs: 'classes',
    scores: { text: { kind: 'sums', columns: (0,scoring_errors .HK)(chrfColumns), value: chrfOf } },
    documentation: 'F score of runs of 1 to 6 characters over all rows, recall counting twice as much, from 0 to 100.',
    source: 'Popović 2015; Post 2018 (sacrebleu, signature nc:6 nw:0 space:no)',
}));

; 






const oneSide = 'labels and predictions are all of one class';
const binary = ofCounts(({ tp, fp, fn, tn }) => {
    const all = tp + fp + fn + tn;
    const chance = ((tp + fn) * (tp + fp) + (tn + fp) * (tn + fn)) / (all * all);
    return ratio((tp + tn) / all - chance, 1 - chance, oneSide);
});
function broken(sample) {
    return (0,model_sample ._z)(sample).length === 0 ? null : 'a row with a broken output has no class to be far from';
}
 
function agreement(by) {
    return (sample) => {
        const predicted = (0,model_sample .Be)(sample);
        const apart = Float64Array.from(predicted, (guess, row) => distance(by, Math.abs(guess - sample.labels[row])));
        const count = multiclassCounter(sample);
        return (weights) => {
            const counts = count(weights);
            if (isOneSide(counts))
                return { value: null, reason: oneSide };
            const all = (0,scoring_errors .e6)(weights);
             
            let seen = by === 'none' ? counts.reduce((left, { tp }) => left - tp, all) : 0;
            for (let row = 0; row < apart.length && by !== 'none'; row++)
                seen += weights[row] * apart[row];
            const chance = byChance(by, counts.map(({ tp, fn }) => (tp + fn) / all), counts.map(({ tp, fp }) => (tp + fp) / all));
            return (0,metric .sw)(1 - seen / all / chance, oneSide);
        };
    };
}
 
function isOneSide(counts) {
    const known = counts.filter(({ tp, fp, fn }) => tp + fp + fn > 0);
    return known.length < 2 && known.every(({ fp, fn }) => fp + fn === 0);
}
function distance(by, apart) {
    if (by === 'none')
        return apart === 0 ? 0 : 1;
    return by === 'linear' ? apart : apart * apart;
}
 
function byChance(by, labelled, given) {
    const sum = (shares, of) => shares.reduce((total, share, k) => total + share * of(k), 0);
    if (by === 'none')
        return 1 - sum(labelled, (k) => given[k]);
    if (by === 'quadratic') {
        const cross = sum(labelled, (k) => k) * sum(given, (k) => k);
        return sum(labelled, (k) => k * k) + sum(given, (k) => k * k) - 2 * cross;
    }
    let [below, under, total] = [0, 0, 0];
    labelled.forEach((share, k) => {
        below += share;
        under += given[k];
        total += below * (1 - under) + under * (1 - below);
    });
    return total;
}
  const cohen_kappa = ((0,metric .C$)({
    id: 'cohen-kappa',
    title: ({ weights }) => `Cohen’s kappa${weights === 'none' ? '' : ` (${weights})`}`,
    settings: {
        weights: {
            kind: 'word',
            meaning: 'how a disagreement weighs: alike, by the distance of the classes, or by its square',
            words: ['none', 'linear', 'quadratic'],
            default: 'none',
        },
    },
    direction: 'higher',
    unit: '',
    range: [-1, 1],
    needs: 'classes',
    scores: ({ weights: by }) => ({
        ...(by === 'none' ? { binary } : {}),
        multiclass: {
            kind: 'weighted',
            check: (sample) => (by === 'none' ? null : broken(sample)),
            prepare: agreement(by ?? 'none'),
            influence: (0,kind_influence .o)(multiclassKinds, agreement(by ?? 'none')),
        },
    }),
    documentation: 'Agreement of labels and predictions beyond chance; with ordered classes, disagreements can weigh by their distance (linear) or its square (quadratic).',
    source: 'Cohen 1960, 1968; sklearn.metrics.cohen_kappa_score',
}));

; 


  const contains = ((0,metric .GR)({
    id: 'contains',
    title: 'texts that hold the wanted one',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: { text: { kind: 'proportion', rows: ofTexts((given, wanted) => (given.includes(wanted) ? 1 : 0)) } },
    documentation: 'Share of rows whose text holds the wanted one somewhere, in the same case.',
    source: 'definition worked out by Python',
}));

 
var neighbours = __webpack_require__(88383);
; 


  const cosine = ((0,metric .GR)({
    id: 'cosine',
    title: 'cosine similarity to the reference',
    direction: 'higher',
    unit: '',
    range: [-1, 1],
    needs: 'finite',
    scores: {
        embedding: {
            kind: 'mean',
            check: (sample) => (0,neighbours .B7)(sample) ?? (0,neighbours .D7)(sample),
            rows: ({ rows, width, labels, outputs }) => Float64Array.from({ length: rows }, (_, row) => {
                const [from, to] = [row * width, (row + 1) * width];
                const [wanted, given] = [labels.subarray(from, to), outputs.subarray(from, to)];
                return (0,neighbours .Om)(wanted, given) / Math.sqrt((0,neighbours .Om)(wanted, wanted) * (0,neighbours .Om)(given, given));
            }),
        },
    },
    documentation: 'Mean cosine of the angle between each vector and its reference.',
    source: 'sklearn.metrics.pairwise.cosine_similarity',
}));

 
var cost_cost = __webpack_require__(10310);
; 


function scoresOf(cost) {
    if (typeof cost !== 'string')
        return { binary: (0,cost_cost .mz)(cost.matrix), multiclass: (0,cost_cost .mz)(cost.matrix) };
    const score = (0,cost_cost .DK)(cost);
    return { binary: score, multiclass: score, regression: score, text: score };
}
  const cost = ((0,metric .C$)({
    id: 'cost',
    title: () => 'cost',
    settings: {
        cost: {
            kind: 'given',
            meaning: '`{matrix: [[…], …]}` or an expression, in quotes',
            required: true,
            check: cost_cost ._b,
        },
    },
    direction: 'lower',
    unit: '',
    range: [null, null],
    needs: 'classes',
    scores: ({ cost = '0' }) => scoresOf(cost),
    documentation: 'Mean cost of a row in money: by a matrix with a line for each label and a column for each predicted class, or by an expression over columns of the golden dataset and `label`, `pred` and `score`, such as amount * (pred != label).',
    source: 'Elkan 2001; worked out by numpy',
}));

; 


  const coverage = ((0,metric .C$)({
    id: 'coverage',
    title: ({ at }) => `coverage of the ${at} interval`,
    settings: {
        at: {
            kind: 'number',
            meaning: 'the nominal coverage of the central interval',
            default: 0.8,
            least: 0,
            most: 1,
            open: true,
        },
    },
    direction: 'none',
    unit: 'share',
    range: [0, 1],
    needs: 'finite',
    scores: ({ at = 0.8 }) => ({
        quantile: {
            kind: 'proportion',
            check: (sample) => noInterval(sample, at),
            rows: ofInterval(at, (low, high, label) => (label >= low && label <= high ? 1 : 0)),
        },
    }),
    documentation: 'Share of rows whose label lies in the central interval; close to its nominal coverage when the quantiles are right.',
    source: 'Gneiting, Balabdaoui & Raftery 2007; worked out by numpy',
}));

; 
 
function ofLabelRows(score) {
    return {
        kind: 'mean',
        rows: ({ rows, labels, outputs, width }) => Float64Array.from({ length: rows }, (_, row) => score(labels.subarray(row * width, (row + 1) * width), outputs.subarray(row * width, (row + 1) * width))),
    };
}

; 


function depthOfRow(labels, outputs) {
    let lowest = Number.POSITIVE_INFINITY;
    labels.forEach((label, k) => {
        if (label === 1)
            lowest = Math.min(lowest, outputs[k]);
    });
    return outputs.reduce((depth, output) => depth + (output >= lowest ? 1 : 0), 0);
}
  const coverage_error = ((0,metric .GR)({
    id: 'coverage-error',
    title: 'coverage error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: { multilabel: ofLabelRows(depthOfRow) },
    documentation: 'How far down the ranked labels one has to go to have all of a row’s own; a row with no label has 0.',
    source: 'sklearn.metrics.coverage_error',
}));

; 


  const crps = ((0,metric .GR)({
    id: 'crps',
    title: 'continuous ranked probability score',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: {
        quantile: {
            kind: 'mean',
            rows: ({ labels, outputs, width, levels = [] }) => labels.map((label, row) => {
                let sum = 0;
                levels.forEach((level, k) => {
                    sum += pinballLoss(outputs[row * width + k], label, level);
                });
                return (2 * sum) / levels.length;
            }),
        },
    },
    documentation: 'Distance of the forecast distribution from the label, in the unit of the label, as twice the mean pinball loss over the levels (exact for evenly spaced levels as they grow many).',
    source: 'Gneiting & Raftery 2007; Laio & Tamea 2007',
}));

; 


function perQuery(score, kind = 'mean') {
    return {
        kind,
        per: 'query',
        rows: (sample) => Float64Array.from(queriesOf(sample), (rows) => {
            const pick = (values) => Float64Array.from(rows, (row) => values[row]);
            return rows.length === 0 ? Number.NaN : score(pick(sample.labels), pick(sample.outputs));
        }),
    };
}
 
function queriesOf({ rows, queries }) {
    const many = queries === undefined ? 1 : queries.reduce((most, query) => Math.max(most, query + 1), 0);
    const lists = Array.from({ length: many }, () => []);
    for (let row = 0; row < rows; row++)
        lists[queries?.[row] ?? 0]?.push(row);
    return lists;
}
 
function worstOrder(labels, scores) {
    return Array.from(labels.keys())
        .sort((i, j) => scores[j] - scores[i] || labels[i] - labels[j])
        .map((row) => labels[row]);
}
 
function gainsOf(labels, gain) {
    return gain === 'exponential' ? labels.map((label) => 2 ** label - 1) : labels;
}
 
function discountedGain(gains, scores, k) {
    const order = Array.from(gains.keys()).sort((i, j) => scores[j] - scores[i]);
    let total = 0;
    for (let from = 0; from < Math.min(k, order.length);) {
        let [to, gain, discount] = [from, 0, 0];
        while (to < order.length && scores[order[to]] === scores[order[from]]) {
            gain += gains[order[to]];
            if (to < k)
                discount += 1 / Math.log2(to + 2);
            to++;
        }
        total += (gain / (to - from)) * discount;
        from = to;
    }
    return total;
}

; 


  const dcg_at_k = ((0,metric .C$)({
    id: 'dcg@k',
    title: ({ at }) => `DCG@${at}`,
    settings: {
        at: {
            kind: 'number',
            meaning: 'k: how many of the highest rows of a query are looked at',
            default: 10,
            least: 1,
            most: 100_000,
            integer: true,
        },
        gain: {
            kind: 'word',
            meaning: 'what a relevance is worth: itself (linear) or 2 to its power, less 1 (exponential)',
            words: ['linear', 'exponential'],
            default: 'linear',
        },
    },
    direction: 'higher',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: ({ at = 10, gain }) => ({
        ranking: perQuery((labels, scores) => discountedGain(gainsOf(labels, gain), scores, at)),
    }),
    documentation: 'Sum of the gains of the k highest rows of each query, each over the logarithm of its place, as the mean over queries; rows of equal scores share their places.',
    source: 'Järvelin & Kekäläinen 2002; sklearn.metrics.dcg_score',
}));

; 


  const diagnostic_odds_ratio = ((0,metric .GR)({
    id: 'diagnostic-odds-ratio',
    title: 'diagnostic odds ratio',
    direction: 'higher',
    unit: '',
    range: [0, null],
    needs: 'classes',
    scores: { binary: ofCounts(({ tp, fp, fn, tn }) => ratio(tp * tn, fp * fn, 'a kind of error does not occur')) },
    documentation: 'Odds of a positive prediction among positive rows over the odds among negative rows.',
    source: 'Glas et al. 2003; positive over negative sklearn.metrics.class_likelihood_ratios',
}));

; 


  const exact_match = ((0,metric .GR)({
    id: 'exact-match',
    title: 'exact match',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: { text: { kind: 'proportion', rows: ofTexts((given, wanted) => (given === wanted ? 1 : 0)) } },
    documentation: 'Share of rows whose text is exactly the wanted one.',
    source: 'Rajpurkar et al. 2016, without normalisation',
}));

; 


function columns(sample) {
     
    const labels = (0,scoring_errors .mH)(sample.labels);
    const errors = (0,scoring_errors .mH)((0,scoring_errors .s1)((output, label) => output - label)(sample));
    return [(0,scoring_errors .S)(sample), labels, labels.map((v) => v * v), errors, errors.map((v) => v * v)];
}
  const explained_variance = ((0,metric .GR)({
    id: 'explained-variance',
    title: 'explained variance',
    direction: 'higher',
    unit: '',
    range: [null, 1],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'sums',
            columns,
            value: ([rows = 0, labels = 0, squares = 0, errors = 0, squaredErrors = 0]) => {
                const spread = (0,scoring_errors .lC)(squares, labels ** 2 / rows);
                if (spread === 0)
                    return { value: null, reason: 'all labels are equal' };
                return (0,metric .sw)(1 - (squaredErrors - errors ** 2 / rows) / spread, 'no row');
            },
        },
    },
    documentation: '1 - variance of the errors / variance of the labels: R² without the constant part of the error.',
    source: 'sklearn.metrics.explained_variance_score',
}));

; 



 
const averageSettings = {
    average: {
        kind: 'word',
        meaning: 'how classes or labels become one number: the mean over them (macro), from their summed counts (micro), the mean weighted by their rows (weighted), or multilabel the mean over rows (samples)',
        words: ['macro', 'micro', 'weighted', 'samples'],
        default: 'macro',
    },
    class: {
        kind: 'number',
        meaning: 'the one class or label that is looked at, counted from 0',
        least: 0,
        most: null,
        integer: true,
    },
};
 
function averageInWords({ average, class: one }) {
    if (one !== undefined)
        return ` of class ${one}`;
    return average === undefined || average === 'macro' ? '' : ` (${average})`;
}
 
function averaged(ratio, { average = 'macro', class: one }) {
    if (average === 'samples') {
        return one === undefined ? { multilabel: { kind: 'mean', rows: (sample) => byRow(ratio, sample) } } : {};
    }
    const combine = (counts) => one !== undefined ? single(ratio, counts, one) : combined(ratio, counts, average);
    const score = (counter, kinds) => {
        const prepare = (sample) => {
            const count = counter(sample);
            return (weights) => combine(count(weights));
        };
        return {
            kind: 'weighted',
            check: ({ task, width, labelWidth }) => {
                const classes = task === 'multilabel' ? labelWidth : width;
                return one === undefined || one < classes ? null : `there is no class ${one}: the last one is ${classes - 1}`;
            },
            prepare,
            influence: (0,kind_influence .o)(kinds, prepare),
        };
    };
    return {
        multiclass: score(multiclassCounter, multiclassKinds),
        multilabel: score(multilabelCounter, multilabelKinds),
    };
}
function single(ratio, counts, one) {
    const [part, whole] = ratio.of(counts[one]);
    return whole === 0 ? { value: null, reason: ratio.reason } : { value: part / whole };
}
function combined(ratio, counts, average) {
    if (average === 'micro') {
        const sum = (key) => counts.reduce((total, each) => total + each[key], 0);
        const [part, whole] = ratio.of({ tp: sum('tp'), fp: sum('fp'), fn: sum('fn') });
        return whole === 0 ? { value: null, reason: ratio.reason } : { value: part / whole };
    }
    let [total, sum] = [0, 0];
    for (const each of counts) {
        const weight = average === 'weighted' ? each.tp + each.fn : ratio.absent(each) ? 0 : 1;
        if (weight === 0)
            continue;
        const [part, whole] = ratio.of(each);
        if (whole === 0)
            return { value: null, reason: ratio.reason };
        total += weight;
        sum += (weight * part) / whole;
    }
    return (0,metric .sw)(sum / total, 'no class has a row');
}
function byRow(ratio, sample) {
    const predicted = predictedLabels(sample);
    const { labels, labelWidth } = sample;
    return Float64Array.from({ length: sample.rows }, (_, row) => {
        let [tp, fp, fn] = [0, 0, 0];
        for (let k = row * labelWidth; k < (row + 1) * labelWidth; k++) {
            if (predicted[k] === 1 && labels[k] === 1)
                tp++;
            else if (predicted[k] === 1)
                fp++;
            else if (labels[k] === 1)
                fn++;
        }
        const [part, whole] = ratio.of({ tp, fp, fn });
        return whole === 0 ? ratio.empty({ tp, fp, fn }) : part / whole;
    });
}

; 



const perClass = {
    of: ({ tp, fp, fn }) => [2 * tp, 2 * tp + fp + fn],
    absent: ({ tp, fp, fn }) => tp + fp + fn === 0,
    empty: () => 1,
    reason: 'no row of the class, and none is predicted',
};
  const f1 = ((0,metric .C$)({
    id: 'f1',
    title: (settings) => `F1${averageInWords(settings)}`,
    settings: averageSettings,
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'classes',
    scores: (settings) => ({
        ...(settings.class === undefined && settings.average === 'macro'
            ? {
                binary: ofCounts(({ tp, fp, fn }) => ratio(2 * tp, 2 * tp + fp + fn, 'no row is positive and none is predicted positive')),
            }
            : {}),
        ...averaged(perClass, settings),
    }),
    documentation: 'Harmonic mean of precision and recall; with several classes by `average`. With `samples`, a row that has no label and is given none has 1.',
    source: 'van Rijsbergen 1979; sklearn.metrics.f1_score',
}));

; 



const fbeta_perClass = (beta) => ({
    of: ({ tp, fp, fn }) => [(1 + beta * beta) * tp, (1 + beta * beta) * tp + beta * beta * fn + fp],
    absent: ({ tp, fp, fn }) => tp + fp + fn === 0,
    empty: () => 1,
    reason: 'no row of the class, and none is predicted',
});
  const fbeta = ((0,metric .C$)({
    id: 'fbeta',
    title: (settings) => `F${settings.at}${averageInWords(settings)}`,
    settings: {
        at: { kind: 'number', meaning: 'beta', default: 2, least: 0, most: 100, open: true },
        ...averageSettings,
    },
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'classes',
    scores: (settings) => ({
        ...(settings.class === undefined && settings.average === 'macro'
            ? {
                binary: ofCounts((counts) => {
                    const [part, whole] = fbeta_perClass(settings.at ?? 2).of(counts);
                    return ratio(part, whole, 'no row is positive and none is predicted positive');
                }),
            }
            : {}),
        ...averaged(fbeta_perClass(settings.at ?? 2), settings),
    }),
    documentation: 'Weighted harmonic mean of precision and recall, where recall counts beta times as much; beta is 2 unless told.',
    source: 'van Rijsbergen 1979; sklearn.metrics.fbeta_score',
}));

; 


  const fdr = ((0,metric .GR)({
    id: 'fdr',
    title: 'false discovery rate',
    direction: 'lower',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: { binary: ofCounts(({ tp, fp }) => ratio(fp, tp + fp, 'no row is predicted positive')) },
    documentation: 'Share of the rows predicted positive that are negative: 1 - precision.',
    source: 'Benjamini & Hochberg 1995; 1 - sklearn.metrics.precision_score',
}));

; 


  const fnr = ((0,metric .GR)({
    id: 'fnr',
    title: 'false negative rate',
    direction: 'lower',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: { binary: shareOfLabel(1, (predicted) => predicted !== 1) },
    documentation: 'Share of the positive rows that are predicted negative: 1 - recall.',
    source: '1 - sklearn.metrics.recall_score',
}));

; 


  const metrics_for = ((0,metric .GR)({
    id: 'for',
    title: 'false omission rate',
    direction: 'lower',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: { binary: ofCounts(({ fn, tn }) => ratio(fn, tn + fn, 'no row is predicted negative')) },
    documentation: 'Share of the rows predicted negative that are positive: 1 - negative predictive value.',
    source: '1 - sklearn.metrics.precision_score (pos_label=0)',
}));

; 


  const fowlkes_mallows = ((0,metric .GR)({
    id: 'fowlkes-mallows',
    title: 'Fowlkes-Mallows index',
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'classes',
    scores: {
        binary: ofCounts(({ tp, fp, fn }) => ratio(tp, Math.sqrt((tp + fp) * (tp + fn)), 'no row is positive, or none is predicted positive')),
    },
    documentation: 'Geometric mean of precision and recall.',
    source: 'Fowlkes & Mallows 1983; sqrt(precision × recall) of scikit-learn',
}));

; 


  const fpr = ((0,metric .GR)({
    id: 'fpr',
    title: 'false positive rate',
    direction: 'lower',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: { binary: shareOfLabel(0, (predicted) => predicted !== 0) },
    documentation: 'Share of the negative rows that are predicted positive: 1 - specificity.',
    source: 'sklearn.metrics.roc_curve at the threshold 0.5',
}));

; 
 
function deviance(mean, label, power) {
    if (power === 1)
        return 2 * ((label === 0 ? 0 : label * Math.log(label / mean)) - label + mean);
    if (power === 2)
        return 2 * (Math.log(mean / label) + label / mean - 1);
    const [first, second] = [1 - power, 2 - power];
    return 2 * (label ** second / (first * second) - (label * mean ** first) / first + mean ** second / second);
}
 
function outsideDeviance({ labels, outputs }, power) {
    if (labels.some((label) => label < 0 || (power >= 2 && label === 0))) {
        return power >= 2 ? 'a label is not above 0' : 'a label is below 0';
    }
    return outputs.some((output) => output <= 0) ? 'an output is not above 0' : null;
}

; 



  const gamma_deviance = ((0,metric .GR)({
    id: 'gamma-deviance',
    title: 'gamma deviance',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'mean',
            check: (sample) => outsideDeviance(sample, 2),
            rows: (0,scoring_errors .s1)((output, label) => deviance(output, label, 2)),
        },
    },
    documentation: 'Mean of 2 (ln(output / label) + label / output - 1); needs labels and outputs above 0.',
    source: 'sklearn.metrics.mean_gamma_deviance',
}));

; 


  const hamming_loss = ((0,metric .GR)({
    id: 'hamming-loss',
    title: 'Hamming loss',
    direction: 'lower',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: {
        multilabel: {
            kind: 'mean',
            rows: (sample) => {
                const predicted = predictedLabels(sample);
                const { labels, labelWidth } = sample;
                return Float64Array.from({ length: sample.rows }, (_, row) => {
                    let wrong = 0;
                    for (let k = row * labelWidth; k < (row + 1) * labelWidth; k++)
                        if (predicted[k] !== labels[k])
                            wrong++;
                    return wrong / labelWidth;
                });
            },
        },
    },
    documentation: 'Share of labels, over all rows, that are given wrongly.',
    source: 'sklearn.metrics.hamming_loss',
}));

; 


  const hit_rate_at_k = ((0,metric .C$)({
    id: 'hit-rate@k',
    title: ({ at }) => `hit rate@${at}`,
    settings: {
        at: {
            kind: 'number',
            meaning: 'k: how many of the highest rows of a query are looked at',
            default: 10,
            least: 1,
            most: 100_000,
            integer: true,
        },
    },
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'finite',
    scores: ({ at = 10 }) => ({
        ranking: perQuery((labels, scores) => {
            const order = worstOrder(labels, scores);
            const relevant = order.filter((label) => label > 0).length;
            if (relevant === 0)
                return Number.NaN;
            return order.slice(0, at).some((label) => label > 0) ? 1 : 0;
        }, 'proportion'),
    }),
    documentation: 'Share of queries with a relevant row among the k highest. Queries without a relevant row do not count. Rows of equal scores stand in the worst order.',
    source: 'Deshpande & Karypis 2004; worked out by numpy',
}));

; 


function huber(error, delta) {
    return error <= delta ? (error * error) / 2 : delta * (error - delta / 2);
}
  const metrics_huber = ((0,metric .C$)({
    id: 'huber',
    title: ({ at }) => `Huber loss (delta ${at})`,
    settings: {
        at: {
            kind: 'number',
            meaning: 'delta: the error from which the loss is linear, in the unit of the label',
            default: 1,
            least: 0,
            most: null,
            open: true,
        },
    },
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: ({ at = 1 }) => ({
        regression: { kind: 'mean', rows: (0,scoring_errors .s1)((output, label) => huber(Math.abs(output - label), at)) },
    }),
    documentation: 'Mean of half the squared error up to delta, and beyond it delta × (|error| - delta / 2).',
    source: 'Huber 1964; scipy.special.huber',
}));

; 


  const informedness = ((0,metric .GR)({
    id: 'informedness',
    title: 'informedness',
    direction: 'higher',
    unit: '',
    range: [-1, 1],
    needs: 'classes',
    scores: {
        binary: ofCounts(({ tp, fp, fn, tn }) => (0,metric .sw)(tp / (tp + fn) + tn / (tn + fp) - 1, 'a class has no row in the golden set')),
    },
    documentation: 'Recall + specificity - 1 (Youden’s J): how much better than chance a row is told from the other class.',
    source: 'Youden 1950; Powers 2011; sklearn.metrics.balanced_accuracy_score (adjusted=True)',
}));

; 


  const interval_score = ((0,metric .C$)({
    id: 'interval-score',
    title: ({ at }) => `interval score of the ${at} interval`,
    settings: {
        at: {
            kind: 'number',
            meaning: 'the nominal coverage of the central interval',
            default: 0.8,
            least: 0,
            most: 1,
            open: true,
        },
    },
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: ({ at = 0.8 }) => ({
        quantile: {
            kind: 'mean',
            check: (sample) => noInterval(sample, at),
            rows: ofInterval(at, (low, high, label) => high - low + (2 / (1 - at)) * (Math.max(0, low - label) + Math.max(0, label - high))),
        },
    }),
    documentation: 'Width of the central interval plus a penalty for labels outside of it that grows with their distance.',
    source: 'Gneiting & Raftery 2007, equation 43',
}));

; 



const jaccard_perClass = {
    of: ({ tp, fp, fn }) => [tp, tp + fp + fn],
    absent: ({ tp, fp, fn }) => tp + fp + fn === 0,
    empty: () => 1,
    reason: 'no row of the class, and none is predicted',
};
  const jaccard = ((0,metric .C$)({
    id: 'jaccard',
    title: (settings) => `Jaccard index${averageInWords(settings)}`,
    settings: averageSettings,
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'classes',
    scores: (settings) => ({
        ...(settings.class === undefined && settings.average === 'macro'
            ? {
                binary: ofCounts(({ tp, fp, fn }) => ratio(tp, tp + fp + fn, 'no row is positive and none is predicted positive')),
            }
            : {}),
        ...averaged(jaccard_perClass, settings),
    }),
    documentation: 'Rows in both of labels and predictions over rows in either; with several classes by `average`. With `samples`, a row that has no label and is given none has 1.',
    source: 'Jaccard 1901; sklearn.metrics.jaccard_score',
}));

 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
; 
 


const deepest = 64;


const remarks = new Set([
    ...['$schema', '$id', '$comment', '$defs', 'definitions', 'title', 'description', 'default', 'examples', 'format'],
    ...['deprecated', 'readOnly', 'writeOnly', 'contentEncoding', 'contentMediaType'],
    ...['then', 'else', 'minContains', 'maxContains'],
]);


function schemaCheck(schema, matcherOf) {
    return checkOf(schema, '#', { root: schema, matcherOf, named: new Map() });
}
function checkOf(schema, path, whole) {
    if (schema === true)
        return () => true;
    if (schema === false)
        return () => false;
    if (path.split('/').length > deepest)
        throw wrong(path, `is nested more than ${deepest} deep`);
    if (!isFields(schema))
        throw wrong(path, 'is no schema: needed an object, true or false');
    const checks = Object.entries(schema).flatMap(([word, value]) => {
        if (remarks.has(word))
            return [];
        const reader = Object.hasOwn(readers, word) ? readers[word] : undefined;
        if (reader === undefined)
            throw wrong(`${path}/${word}`, 'is a word that is not checked here');
        return [reader(value, { path: `${path}/${word}`, schema, whole })];
    });
    return (value) => checks.every((fits) => fits(value));
}
 
function isJsonThat(fits, text) {
    try {
        return fits(JSON.parse(text));
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof RangeError)
            return false;
        throw error;
    }
}
const kinds = {
    null: (value) => value === null,
    boolean: (value) => typeof value === 'boolean',
    string: (value) => typeof value === 'string',
    number: (value) => typeof value === 'number',
    integer: (value) => Number.isInteger(value),
    array: Array.isArray,
    object: isFields,
};
const readers = {
    $ref: (given, { path, whole }) => {
        if (typeof given !== 'string' || !/^#(\/|$)/.test(given))
            throw wrong(path, 'names no place in the schema itself');
        return named(given, path, whole);
    },
    type: (given, { path }) => {
        const names = Array.isArray(given) ? given : [given];
        const fits = names.map((name) => typeof name === 'string' && Object.hasOwn(kinds, name) ? kinds[name] : undefined);
        if (fits.includes(undefined))
            throw wrong(path, `is none of ${Object.keys(kinds).join(', ')}`);
        return (value) => fits.some((each) => each?.(value));
    },
    enum: (given, { path }) => {
        const all = new Set(listOf(given, path).map(canonical));
        return (value) => all.has(canonical(value));
    },
    const: (given) => {
        const text = canonical(given);
        return (value) => canonical(value) === text;
    },
    properties: (given, place) => {
        const checks = partsOf(given, place);
        return (value) => !isFields(value) || checks.every(([key, fits]) => !Object.hasOwn(value, key) || fits(value[key]));
    },
    patternProperties: (given, place) => {
        const checks = partsOf(given, place).map(([key, fits]) => [place.whole.matcherOf(key), fits]);
        return (value) => !isFields(value) ||
            Object.entries(value).every(([key, one]) => checks.every(([found, fits]) => !found(key) || fits(one)));
    },
    propertyNames: (given, { path, whole }) => {
        const fits = checkOf(given, path, whole);
        return (value) => !isFields(value) || Object.keys(value).every(fits);
    },
    required: (given, { path }) => {
        const keys = textsOf(given, path);
        return (value) => !isFields(value) || keys.every((key) => Object.hasOwn(value, key));
    },
    dependentRequired: (given, { path }) => {
        const all = Object.entries(fieldsOf(given, path)).map(([key, needs]) => [key, textsOf(needs, path)]);
        const has = (value, key) => Object.hasOwn(value, key);
        return (value) => !isFields(value) || all.every(([key, needs]) => !has(value, key) || needs.every((need) => has(value, need)));
    },
    additionalProperties: (given, { path, schema, whole }) => {
        const known = new Set(Object.keys(isFields(schema.properties ?? null) ? schema.properties : {}));
        const like = isFields(schema.patternProperties ?? null) ? Object.keys(schema.patternProperties) : [];
        const found = like.map(whole.matcherOf);
        const fits = checkOf(given, path, whole);
        const free = (key) => !known.has(key) && !found.some((test) => test(key));
        return (value) => !isFields(value) || Object.entries(value).every(([key, one]) => !free(key) || fits(one));
    },
    items: (given, { path, schema, whole }) => {
        const from = Array.isArray(schema.prefixItems) ? schema.prefixItems.length : 0;
        const fits = checkOf(given, path, whole);
        return (value) => !Array.isArray(value) || value.slice(from).every(fits);
    },
    prefixItems: (given, place) => {
        const checks = listedParts(given, place);
        return (value) => !Array.isArray(value) || checks.every((fits, i) => i >= value.length || fits(value[i]));
    },
    contains: (given, { path, schema, whole }) => {
        const fits = checkOf(given, path, whole);
        const { minContains: least = 1, maxContains: most = Number.MAX_VALUE } = schema;
        if (typeof least !== 'number' || typeof most !== 'number')
            throw wrong(path, 'has a bound that is no number');
        return (value) => {
            if (!Array.isArray(value))
                return true;
            const many = value.filter(fits).length;
            return many >= least && many <= most;
        };
    },
    uniqueItems: (given, { path }) => {
        if (typeof given !== 'boolean')
            throw wrong(path, 'is neither true nor false');
        return (value) => !given || !Array.isArray(value) || new Set(value.map(canonical)).size === value.length;
    },
    pattern: (given, { path, whole }) => {
        if (typeof given !== 'string')
            throw wrong(path, 'is no text');
        const found = whole.matcherOf(given);
        return (value) => typeof value !== 'string' || found(value);
    },
    allOf: ofAll((fit, all) => fit === all),
    anyOf: ofAll((fit) => fit > 0),
    oneOf: ofAll((fit) => fit === 1),
    not: (given, { path, whole }) => {
        const fits = checkOf(given, path, whole);
        return (value) => !fits(value);
    },
    if: (given, { path, schema, whole }) => {
        const [asked, so, otherwise] = [given, schema.then ?? true, schema.else ?? true].map((one) => checkOf(one, path, whole));
        return (value) => (asked(value) ? so(value) : otherwise(value));
    },
    minimum: bound(numeric, (value, limit) => value >= limit),
    maximum: bound(numeric, (value, limit) => value <= limit),
    exclusiveMinimum: bound(numeric, (value, limit) => value > limit),
    exclusiveMaximum: bound(numeric, (value, limit) => value < limit),
    multipleOf: (given, place) => {
        if (typeof given === 'number' && given <= 0)
            throw wrong(place.path, 'is not above 0');
        return bound(numeric, (value, limit) => Number.isInteger(value / limit))(given, place);
    },
    minLength: bound(lengthOf, (value, limit) => value >= limit),
    maxLength: bound(lengthOf, (value, limit) => value <= limit),
    minItems: bound(itemsOf, (value, limit) => value >= limit),
    maxItems: bound(itemsOf, (value, limit) => value <= limit),
    minProperties: bound(keysOf, (value, limit) => value >= limit),
    maxProperties: bound(keysOf, (value, limit) => value <= limit),
};
function numeric(value) {
    return typeof value === 'number' ? value : null;
}
function lengthOf(value) {
    return typeof value === 'string' ? Array.from(value).length : null;
}
function itemsOf(value) {
    return Array.isArray(value) ? value.length : null;
}
function keysOf(value) {
    return isFields(value) ? Object.keys(value).length : null;
}
 
function bound(measure, within) {
    return (given, { path }) => {
        if (typeof given !== 'number')
            throw wrong(path, 'is no number');
        return (value) => {
            const measured = measure(value);
            return measured === null || within(measured, given);
        };
    };
}
function ofAll(enough) {
    return (given, place) => {
        const checks = listedParts(given, place);
        return (value) => enough(checks.filter((fits) => fits(value)).length, checks.length);
    };
}
 
function listedParts(given, { path, whole }) {
    return listOf(given, path).map((one, i) => checkOf(one, `${path}/${i}`, whole));
}
 
function partsOf(given, { path, whole }) {
    return Object.entries(fieldsOf(given, path)).map(([key, one]) => [key, checkOf(one, `${path}/${key}`, whole)]);
}
 
function named(pointer, path, whole) {
    const known = whole.named.get(pointer);
    if (known !== undefined)
        return known;
    const found = pointer
        .split('/')
        .slice(1)
        .reduce((at, key) => memberOf(at, key.replaceAll('~1', '/').replaceAll('~0', '~')), whole.root);
    if (found === undefined)
        throw wrong(path, `names ${(0,quote .h)(pointer)}, which is not there`);
    let fits = () => true;
     
    const looked = new WeakMap();
    const once = (value) => {
        if (typeof value !== 'object' || value === null)
            return fits(value);
        const answer = looked.get(value) ?? fits(value);
        looked.set(value, answer);
        return answer;
    };
     
    whole.named.set(pointer, once);
    fits = checkOf(found, pointer, whole);
    return once;
}
function memberOf(at, key) {
    if (Array.isArray(at))
        return at[Number(key)];
    return at !== undefined && isFields(at) && Object.hasOwn(at, key) ? at[key] : undefined;
}
function listOf(given, path) {
    if (!Array.isArray(given))
        throw wrong(path, 'is no list');
    return given;
}
function textsOf(given, path) {
    return listOf(given, path).map((one) => {
        if (typeof one === 'string')
            return one;
        throw wrong(path, 'lists what is no text');
    });
}
function fieldsOf(given, path) {
    if (!isFields(given))
        throw wrong(path, 'is no object');
    return given;
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
 
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (!isFields(value))
        return JSON.stringify(value);
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}
function wrong(path, what) {
    return new problem .A(`The JSON schema ${what}, at ${(0,quote .h)(path)}.`, 'Write the schema with the words that `assay explain json-schema` lists.');
}

; 




  const json_schema = ((0,metric .C$)({
    id: 'json-schema',
    title: () => 'texts that fit the schema',
    settings: {
        schema: {
            kind: 'given',
            meaning: 'the schema, as YAML',
            required: true,
            check: (value, matcherOf) => schemaCheck(value, matcherOf),
        },
    },
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: ({ schema = true }, matcherOf) => ({
        text: {
            kind: 'proportion',
            rows: (0,scoring_errors .HK)((sample) => {
                const fits = schemaCheck(schema, matcherOf);
                return ofTexts((given) => (isJsonThat(fits, given) ? 1 : 0))(sample);
            }),
        },
    }),
    documentation: 'Share of rows whose text is JSON that fits the schema: every word of the core, applicator and validation vocabularies but anchors, dependentSchemas and unevaluated…; $ref to a place in the schema itself; patterns in the syntax of RE2; format describes and checks nothing.',
    source: 'JSON Schema draft 2020-12; jsonschema of Python',
}));

 
var setting = __webpack_require__(15869);
 
var matcher = __webpack_require__(64947);
; 






function defineProgramMetric({ tasks, kindOf, ...declared }) {
    const withSettings = (settings) => {
        const program = programOf(kindOf(settings), settings);
        const score = scoreOf(program);
        return { ...declared, program, scores: Object.fromEntries(tasks.map((task) => [task, score])) };
    };
    return {
        ...withSettings({}),
        bind: (given, place) => {
            const own = (0,setting .gu)(declared.id, declared.settings, given, place, matcher ._);
            const { name, better = declared.direction } = own;
            if (own['min-agreement'] !== undefined && own.human === undefined) {
                throw new problem .A(`\`${place}\` asks for a \`min-agreement\` with people, and names no \`human\`.`, 'Set `human` to a file of pairs that people have judged, or take `min-agreement` out.');
            }
            const named = name === undefined ? {} : { id: `${declared.id}(${name})`, title: name };
            return { ...withSettings(own), direction: better, ...named, registered: declared.id };
        },
    };
}
 
const programSettings = {
    command: given('program and arguments, as a list', true),
    name: given('a short name for the report', false),
    env: given('names of environment variables that the program is given, as a list', false),
};
 
function given(meaning, required) {
    return { kind: 'given', meaning, required, check: () => undefined };
}
function programOf(kind, settings) {
    const { command = [], env = [], human } = settings;
    const { 'min-agreement': minAgreement, 'max-position-share': maxPositionShare } = settings;
    return {
        kind,
        key: JSON.stringify([kind, command, env, human]),
        command,
        env,
        ...(human === undefined ? {} : { human }),
        ...(minAgreement === undefined ? {} : { minAgreement }),
        ...(maxPositionShare === undefined ? {} : { maxPositionShare }),
    };
}
function scoreOf({ kind, key }) {
    if (kind === 'number') {
        return {
            kind: 'number',
            value: ({ scored }) => (0,metric .sw)(scored?.[0]?.numbers.get(key) ?? Number.NaN, 'its program gives one number for all rows together'),
        };
    }
    return {
        kind: 'mean',
        rows: ({ scored, rows }) => scored?.[0]?.rows.get(key) ?? new Float64Array(rows).fill(Number.NaN),
    };
}

; 

  const judge_command = (defineProgramMetric({
    id: 'judge-command',
    title: 'share of texts that the judge prefers',
    settings: {
        ...programSettings,
        human: given('a file of pairs that people have judged', false),
        'min-agreement': {
            kind: 'number',
            meaning: 'the share of these pairs in which judge and people must agree',
            least: 0,
            most: 1,
        },
        'max-position-share': {
            kind: 'number',
            meaning: 'the largest share of pairs in which the order of the texts may decide',
            default: 0.3,
            least: 0,
            most: 1,
        },
    },
    tasks: ['text'],
    kindOf: () => 'preferences',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    documentation: 'Share of rows in which a judge (a program of the team, such as one that asks a language model) prefers the text of the model to that of the other; half for a tie. Every pair is asked in both orders, and the answers are averaged. Protocol: docs/model-command.md.',
    source: 'Zheng et al. 2023 (arXiv 2306.05685), both orders; paired t interval of the preferences',
}));

 
var threshold_blocks = __webpack_require__(84843);
; 

 
const threshold_scores_oneClass = { value: null, reason: 'only one class in the labels' };
 
const rounding = 1 - 1e-9;
 
function ofThresholds(value) {
    return {
        kind: 'weighted',
        prepare: ({ outputs, labels }) => {
            const blocksOf = (0,threshold_blocks .a)(outputs, (row) => labels[row] === 1);
            return (weights) => {
                const blocks = blocksOf(weights);
                return blocks.positive === 0 || blocks.negative === 0 ? threshold_scores_oneClass : { value: value(blocks) };
            };
        },
    };
}
 
function recallAtFalsePositives(share) {
    return ofThresholds(({ tp, fp, count, positive, negative, within }) => {
        const most = (share + 1e-12) * negative;
        let block = 0;
        while (block < count && fp[block + 1] <= most)
            block++;
        let best = tp[block];
        if (block === count)
            return best / positive;
        const own = within(block);
        for (let i = 0; i < own.count && own.fp[i] <= most; i++)
            best = own.tp[i];
        return best / positive;
    });
}
 
function recallAtPrecision(share) {
    return ofThresholds(({ tp, fp, count, positive, within }) => {
        const least = share - 1e-12;
         
        for (let block = count - 1; block >= 0; block--) {
            const [most, fewest] = [tp[block + 1], fp[block]];
            if (most < least * (most + fewest) * rounding)
                continue;
            const own = within(block);
            for (let i = own.count - 1; i >= 0; i--) {
                const [up, all] = [own.tp[i], own.tp[i] + own.fp[i]];
                if (all > 0 && up >= least * all)
                    return up / positive;
            }
        }
        return 0;
    });
}
 
function precisionAtRecall(share) {
    return ofThresholds(({ tp, fp, count, positive, within }) => {
        const least = (share - 1e-12) * positive;
        let best = 0;
        for (let block = 0; block < count; block++) {
            const [most, fewest] = [tp[block + 1], fp[block]];
            if (most < least || most < best * (most + fewest) * rounding)
                continue;
            const own = within(block);
            for (let i = 0; i < own.count; i++) {
                const [up, all] = [own.tp[i], own.tp[i] + own.fp[i]];
                if (up >= least && up > best * all)
                    best = up / all;
            }
        }
        return best;
    });
}
 
function largestDistance() {
    return ofThresholds(({ tp, fp, count, positive, negative, within }) => {
        const [share, other] = [1 / positive, 1 / negative];
        let best = 0;
        for (let block = 1; block <= count; block++)
            best = Math.max(best, Math.abs(tp[block] * share - fp[block] * other));
        for (let block = 0; block < count; block++) {
            const above = tp[block + 1] * share - fp[block] * other;
            const below = fp[block + 1] * other - tp[block] * share;
            if (Math.max(above, below) <= best)
                continue;
            const own = within(block);
            for (let i = 0; i < own.count; i++)
                best = Math.max(best, Math.abs(own.tp[i] * share - own.fp[i] * other));
        }
        return best;
    });
}
 
function liftInTop(at) {
    return ofThresholds(({ tp, fp, count, positive, negative, within }) => {
        const wanted = at * (positive + negative);
        let block = 0;
        while (block < count - 1 && tp[block + 1] + fp[block + 1] < wanted)
            block++;
        const own = within(block);
        let [found, all] = [tp[block], tp[block] + fp[block]];
        for (let i = 0; i < own.count && all < wanted; i++) {
            const [up, to] = [own.tp[i], own.tp[i] + own.fp[i]];
             
            if (to > wanted)
                found += ((up - found) * (wanted - all)) / (to - all);
            else
                found = up;
            all = to;
        }
        return found / wanted / (positive / (positive + negative));
    });
}

; 


  const ks = ((0,metric .GR)({
    id: 'ks',
    title: 'Kolmogorov-Smirnov distance',
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'finite',
    scores: {
        binary: largestDistance(),
    },
    documentation: 'Largest distance between the distributions of the outputs of positive and of negative rows.',
    source: 'scipy.stats.ks_2samp',
}));

; 


  const metrics_length = ((0,metric .GR)({
    id: 'length',
    title: 'length',
    direction: 'none',
    unit: '',
    range: [0, null],
    needs: 'classes',
    scores: { text: { kind: 'mean', rows: ofTexts((given, _wanted) => Array.from(given).length) } },
    documentation: 'Mean number of characters of the texts.',
    source: 'definition worked out by Python',
}));

; 


  const lift_at_k = ((0,metric .C$)({
    id: 'lift@k',
    title: ({ at }) => `lift in the top ${at} of the rows`,
    settings: {
        at: { kind: 'number', meaning: 'the share of the rows that is taken', default: 0.1, least: 0, most: 1, open: true },
    },
    direction: 'higher',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: ({ at = 0.1 }) => ({
        binary: liftInTop(at),
    }),
    documentation: 'Share of positive rows among the rows with the highest outputs, over their share among all; of equal outputs at the end, a share as they stand.',
    source: 'definition worked out over the sorted outputs',
}));

; 


const smallest = Number.EPSILON;
const log_loss_score = {
    kind: 'mean',
    rows: (sample) => sample.labels.map((_, row) => -Math.log(Math.min(1, Math.max(smallest, (0,model_sample .Wk)(sample, row))))),
};
  const log_loss = ((0,metric .GR)({
    id: 'log-loss',
    title: 'log loss',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'probabilities',
    scores: { binary: log_loss_score, multiclass: log_loss_score },
    documentation: "Mean of -ln of the probability given to the row's own class, the probability not below 2.2e-16.",
    source: 'sklearn.metrics.log_loss',
}));

; 


  const lr_minus = ((0,metric .GR)({
    id: 'lr-',
    title: 'negative likelihood ratio',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'classes',
    scores: {
        binary: ofCounts(({ tp, fp, fn, tn }) => tp + fn === 0
            ? { value: null, reason: 'no row is positive' }
            : (0,metric .sw)(fn / (tp + fn) / (tn / (fp + tn)), 'no negative row is predicted negative')),
    },
    documentation: 'False negative rate / specificity: how much a negative prediction lowers the odds of the class.',
    source: 'sklearn.metrics.class_likelihood_ratios',
}));

; 


  const lr_plus = ((0,metric .GR)({
    id: 'lr+',
    title: 'positive likelihood ratio',
    direction: 'higher',
    unit: '',
    range: [0, null],
    needs: 'classes',
    scores: {
        binary: ofCounts(({ tp, fp, fn, tn }) => fp === 0 || tp + fn === 0
            ? { value: null, reason: fp === 0 ? 'no negative row is predicted positive' : 'no row is positive' }
            : (0,metric .sw)(tp / (tp + fn) / (fp / (fp + tn)), 'no negative row is predicted positive')),
    },
    documentation: 'Recall / false positive rate: how much a positive prediction raises the odds of the class.',
    source: 'sklearn.metrics.class_likelihood_ratios',
}));

; 


function precisionOfRow(labels, outputs) {
    const own = labels.reduce((sum, label) => sum + label, 0);
    if (own === 0 || own === labels.length)
        return 1;
    let sum = 0;
    outputs.forEach((output, k) => {
        if (labels[k] !== 1)
            return;
        let [ranked, right] = [0, 0];
        outputs.forEach((other, j) => {
            if (other < output)
                return;
            ranked++;
            if (labels[j] === 1)
                right++;
        });
        sum += right / ranked;
    });
    return sum / own;
}
  const lrap = ((0,metric .GR)({
    id: 'lrap',
    title: 'label ranking average precision',
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'finite',
    scores: { multilabel: ofLabelRows(precisionOfRow) },
    documentation: 'Mean over the labels of a row of the share of its labels among those ranked at least as high; rows with no label or all of them have 1.',
    source: 'sklearn.metrics.label_ranking_average_precision_score',
}));

; 


  const mae = ((0,metric .GR)({
    id: 'mae',
    title: 'mean absolute error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: { regression: { kind: 'mean', rows: (0,scoring_errors .s1)((output, label) => Math.abs(output - label)) } },
    documentation: 'Mean of |output - label|, in the unit of the label.',
    source: 'sklearn.metrics.mean_absolute_error',
}));

; 


  const map_at_k = ((0,metric .C$)({
    id: 'map@k',
    title: ({ at }) => `MAP@${at}`,
    settings: {
        at: {
            kind: 'number',
            meaning: 'k: how many of the highest rows of a query are looked at',
            default: 10,
            least: 1,
            most: 100_000,
            integer: true,
        },
    },
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'finite',
    scores: ({ at = 10 }) => ({
        ranking: perQuery((labels, scores) => {
            const order = worstOrder(labels, scores);
            const relevant = order.filter((label) => label > 0).length;
            if (relevant === 0)
                return Number.NaN;
            let [found, sum] = [0, 0];
            order.slice(0, at).forEach((label, i) => {
                if (label > 0)
                    sum += ++found / (i + 1);
            });
            return sum / Math.min(at, relevant);
        }),
    }),
    documentation: 'Mean over queries of the average precision of the k highest rows: the precision at each relevant one, over the number that could be there. Queries without a relevant row do not count. Rows of equal scores stand in the worst order.',
    source: 'Manning, Raghavan & Schütze 2008, chapter 8; worked out by numpy',
}));

; 


  const mape = ((0,metric .GR)({
    id: 'mape',
    title: 'mean absolute percentage error',
    direction: 'lower',
    unit: 'share',
    range: [0, null],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'mean',
            check: ({ labels }) => (labels.includes(0) ? 'a label is 0: use wape or smape' : null),
            rows: (0,scoring_errors .s1)((output, label) => Math.abs(output - label) / Math.abs(label)),
        },
    },
    documentation: 'Mean of |output - label| / |label|; undefined when a label is 0.',
    source: 'sklearn.metrics.mean_absolute_percentage_error',
}));

; 


  const markedness = ((0,metric .GR)({
    id: 'markedness',
    title: 'markedness',
    direction: 'higher',
    unit: '',
    range: [-1, 1],
    needs: 'classes',
    scores: {
        binary: ofCounts(({ tp, fp, fn, tn }) => (0,metric .sw)(tp / (tp + fp) + tn / (tn + fn) - 1, 'a class is never predicted')),
    },
    documentation: 'Precision + negative predictive value - 1: how much a prediction says about the class.',
    source: 'Powers 2011',
}));

; 


function seriesScale(sample, season, cost) {
    const { labels, queries } = sample;
    const bySeries = new Map();
    labels.forEach((label, row) => {
        const series = queries?.[row] ?? 0;
        const known = bySeries.get(series);
        if (known === undefined)
            bySeries.set(series, [label]);
        else
            known.push(label);
    });
    const scales = new Map();
    for (const [series, values] of bySeries) {
        if (values.length <= season)
            return none(`a series has ${values.length} rows, and the season is ${season}`);
        let sum = 0;
        for (let i = season; i < values.length; i++)
            sum += cost(values[i] - values[i - season]);
        if (sum === 0)
            return none('the labels of a series never change');
        scales.set(series, sum / (values.length - season));
    }
    return { rows: labels.map((_, row) => scales.get(queries?.[row] ?? 0)), reason: null };
}
function none(reason) {
    return { rows: new Float64Array(0), reason };
}

; 




function scaled(season) {
    const scale = (sample) => seriesScale(sample, season, (change) => Math.abs(change));
    return {
        kind: 'mean',
        check: (sample) => scale(sample).reason,
        rows: (sample) => {
            const { rows } = scale(sample);
            return (0,scoring_errors .s1)((output, label) => Math.abs(output - label))(sample).map((error, row) => error / rows[row]);
        },
    };
}
  const mase = ((0,metric .C$)({
    id: 'mase',
    title: ({ at }) => `mean absolute scaled error (season ${at})`,
    settings: {
        at: {
            kind: 'number',
            meaning: 'the season: how many rows before the label is that is repeated',
            default: 1,
            least: 1,
            most: 10_000,
            integer: true,
        },
    },
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: ({ at = 1 }) => ({ regression: scaled(at), quantile: onMedian(scaled(at)) }),
    documentation: 'Mean of |output - label| over what repeating the label of one season before would cost on the same series, as measured on the golden rows (in their order, by series).',
    source: 'Hyndman & Koehler 2006',
}));

; 


  const max_error = ((0,metric .GR)({
    id: 'max-error',
    title: 'largest error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'number',
            extreme: true,
            value: (sample) => {
                const errors = (0,scoring_errors .s1)((output, label) => Math.abs(output - label))(sample);
                const counted = errors.filter((_, row) => sample.weights?.[row] !== 0);
                return counted.length === 0
                    ? { value: null, reason: 'no row' }
                    : { value: counted.reduce((most, error) => Math.max(most, error), 0) };
            },
        },
    },
    documentation: 'Largest |output - label|, in the unit of the label. One row makes it, and rows that are drawn again never hold a larger error than the rows do: an interval of such draws held the true change in 73 % of runs instead of 90 % (300 rows, simulated). So a change is never decided, and a limit can be broken but not proven held, since a further row may be worse: `undecided` says what that means.',
    source: 'sklearn.metrics.max_error',
}));

; 





const mcc_oneSide = 'the labels or the predictions have one class only';
function mcc_multiclass(sample) {
    const count = multiclassCounter(sample);
    return (weights) => {
        let [hits, both, labelled, given] = [0, 0, 0, 0];
        const all = (0,scoring_errors .e6)(weights);
        let rest = all;
        for (const { tp, fp, fn } of count(weights)) {
            hits += tp;
            both += (tp + fp) * (tp + fn);
            labelled += (tp + fn) ** 2;
            given += (tp + fp) ** 2;
            rest -= tp + fp;
        }
         
        given += Math.max(0, rest) ** 2;
        return ratio(hits * all - both, Math.sqrt((0,scoring_errors .lC)(all * all, labelled) * (0,scoring_errors .lC)(all * all, given)), mcc_oneSide);
    };
}
  const mcc = ((0,metric .GR)({
    id: 'mcc',
    title: 'Matthews correlation',
    direction: 'higher',
    unit: '',
    range: [-1, 1],
    needs: 'classes',
    scores: {
        binary: ofCounts(({ tp, fp, fn, tn }) => ratio(tp * tn - fp * fn, Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)), mcc_oneSide)),
        multiclass: { kind: 'weighted', prepare: mcc_multiclass, influence: (0,kind_influence .o)(multiclassKinds, mcc_multiclass) },
    },
    documentation: 'Correlation between labels and predictions; with several classes the statistic R_K of Gorodkin.',
    source: 'Matthews 1975; Gorodkin 2004; sklearn.metrics.matthews_corrcoef',
}));

 
var value_order = __webpack_require__(84591);
; 



function prepare(sample) {
    const errors = (0,scoring_errors .s1)((output, label) => Math.abs(output - label))(sample);
    const order = (0,value_order .b)(errors);
    return (weights) => {
        const half = (0,scoring_errors .e6)(weights) / 2;
        let [below, i] = [0, 0];
        while (i < order.length && below < half)
            below += weights[order[i++]];
        if (i === 0)
            return { value: null, reason: 'no row' };
        const error = errors[order[i - 1]];
        if (below > half)
            return { value: error };
         
        while (i < order.length && weights[order[i]] === 0)
            i++;
        return { value: (error + (errors[order[i] ?? -1] ?? error)) / 2 };
    };
}
  const median_ae = ((0,metric .GR)({
    id: 'median-ae',
    title: 'median absolute error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: { regression: { kind: 'weighted', prepare } },
    documentation: 'Median of |output - label|, in the unit of the label; of an even number of rows the mean of the two in the middle.',
    source: 'sklearn.metrics.median_absolute_error',
}));

; 

  const metric_command = (defineProgramMetric({
    id: 'metric-command',
    title: 'value of the program',
    settings: {
        ...programSettings,
        gives: {
            kind: 'word',
            meaning: '`rows` for a score of each row, `number` for one number of all rows, which has no interval',
            words: ['rows', 'number'],
            default: 'rows',
        },
        better: given('`higher` or `lower`', false),
    },
    tasks: ['binary', 'multiclass', 'multilabel', 'regression', 'quantile', 'ranking', 'text', 'embedding'],
    kindOf: ({ gives }) => (gives === 'number' ? 'number' : 'scores'),
    direction: 'higher',
    unit: '',
    range: [null, null],
    needs: 'classes',
    documentation: 'What a program of the team makes of labels and outputs: the mean of a score for each row, or one number for all rows. One number has no interval, and so is never decided: `undecided` says what that means. Protocol: docs/model-command.md.',
    source: 'the program itself; paired t interval of its row scores',
}));

; 



  const mrr = ((0,metric .GR)({
    id: 'mrr',
    title: 'mean reciprocal rank',
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'finite',
    scores: {
        ranking: perQuery((labels, scores) => {
            const first = worstOrder(labels, scores).findIndex((label) => label > 0);
            return first < 0 ? Number.NaN : 1 / (first + 1);
        }),
        embedding: (0,neighbours .aL)('mean', (place) => 1 / place),
    },
    documentation: 'Mean over queries of 1 / place of the first relevant row; of embeddings the mean over rows of 1 / place of the first that belongs to it. Queries without a relevant row do not count. Rows of equal scores stand in the worst order.',
    source: 'Voorhees 1999',
}));

; 


  const mse = ((0,metric .GR)({
    id: 'mse',
    title: 'mean squared error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: { regression: { kind: 'mean', rows: (0,scoring_errors .s1)((output, label) => (output - label) ** 2) } },
    documentation: 'Mean of (output - label)², in the squared unit of the label.',
    source: 'sklearn.metrics.mean_squared_error',
}));

; 


  const msle = ((0,metric .GR)({
    id: 'msle',
    title: 'mean squared logarithmic error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'mean',
            check: scoring_errors .Ck,
            rows: (0,scoring_errors .s1)((output, label) => (Math.log1p(output) - Math.log1p(label)) ** 2),
        },
    },
    documentation: 'Mean of (ln(1 + output) - ln(1 + label))²; undefined when a label or output is -1 or less.',
    source: 'sklearn.metrics.mean_squared_log_error',
}));

; 


  const ndcg_at_k = ((0,metric .C$)({
    id: 'ndcg@k',
    title: ({ at }) => `NDCG@${at}`,
    settings: {
        at: {
            kind: 'number',
            meaning: 'k: how many of the highest rows of a query are looked at',
            default: 10,
            least: 1,
            most: 100_000,
            integer: true,
        },
        gain: {
            kind: 'word',
            meaning: 'what a relevance is worth: itself (linear) or 2 to its power, less 1 (exponential)',
            words: ['linear', 'exponential'],
            default: 'linear',
        },
    },
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'finite',
    scores: ({ at = 10, gain }) => ({
        ranking: perQuery((labels, scores) => {
            const gains = gainsOf(labels, gain);
            const best = discountedGain(gains, gains, at);
            return best === 0 ? Number.NaN : discountedGain(gains, scores, at) / best;
        }),
    }),
    documentation: 'Discounted gain of the k highest rows of each query over that of the best order, as the mean over queries; rows of equal scores share their places. Queries without a relevant row do not count.',
    source: 'Järvelin & Kekäläinen 2002; sklearn.metrics.ndcg_score',
}));

; 



  const normalized_match = ((0,metric .GR)({
    id: 'normalized-match',
    title: 'match of normalised texts',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: {
        text: { kind: 'proportion', rows: ofTexts((given, wanted) => (normalised(given) === normalised(wanted) ? 1 : 0)) },
    },
    documentation: 'Share of rows whose text is the wanted one but for case, punctuation, English articles and white space.',
    source: 'Rajpurkar et al. 2016 (SQuAD)',
}));

; 


  const npv = ((0,metric .GR)({
    id: 'npv',
    title: 'negative predictive value',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: { binary: ofCounts(({ tn, fn }) => ratio(tn, tn + fn, 'no row is predicted negative')) },
    documentation: 'Share of the rows predicted negative that are negative.',
    source: 'sklearn.metrics.precision_score (pos_label=0)',
}));

; 


function pearson_columns(sample) {
     
    const [x, y] = [(0,scoring_errors .mH)(sample.labels), (0,scoring_errors .mH)(sample.outputs)];
    return [(0,scoring_errors .S)(sample), x, y, x.map((v) => v * v), y.map((v) => v * v), x.map((v, i) => v * y[i])];
}
  const pearson = ((0,metric .GR)({
    id: 'pearson',
    title: 'Pearson correlation',
    direction: 'higher',
    unit: '',
    range: [-1, 1],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'sums',
            columns: pearson_columns,
            value: ([rows = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0]) => {
                const spread = (0,scoring_errors .lC)(xx, x ** 2 / rows) * (0,scoring_errors .lC)(yy, y ** 2 / rows);
                if (spread === 0)
                    return { value: null, reason: 'the labels or the outputs are all equal' };
                return (0,metric .sw)((xy - (x * y) / rows) / Math.sqrt(spread), 'no row');
            },
        },
    },
    documentation: 'Linear correlation of outputs and labels.',
    source: 'Pearson 1895; scipy.stats.pearsonr',
}));

; 



const allLevels = {
    kind: 'mean',
    rows: ({ labels, outputs, width, levels = [] }) => labels.map((label, row) => {
        let sum = 0;
        levels.forEach((level, k) => {
            sum += pinballLoss(outputs[row * width + k], label, level);
        });
        return sum / levels.length;
    }),
};
function oneLevel(at) {
    return {
        kind: 'mean',
        check: (sample) => (levelColumn(sample, at) === null ? `the levels do not hold ${at}` : null),
        rows: (sample) => {
            const column = levelColumn(sample, at);
            return sample.labels.map((label, row) => pinballLoss(column?.[row], label, at));
        },
    };
}
  const pinball = ((0,metric .C$)({
    id: 'pinball',
    title: ({ at }) => `pinball loss${at === undefined ? '' : ` at ${at}`}`,
    settings: {
        at: { kind: 'number', meaning: 'the level of the one quantile that is looked at', least: 0, most: 1, open: true },
    },
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: ({ at }) => ({
        regression: { kind: 'mean', rows: (0,scoring_errors .s1)((output, label) => pinballLoss(output, label, at ?? 0.5)) },
        quantile: at === undefined ? allLevels : oneLevel(at),
    }),
    documentation: 'Loss of a quantile: level × (label - output) where the output is too low, else (1 - level) × (output - label); of a regression at the level 0.5 unless told, of quantiles the mean over their levels unless one is told.',
    source: 'Koenker & Bassett 1978; sklearn.metrics.mean_pinball_loss',
}));

; 



  const poisson_deviance = ((0,metric .GR)({
    id: 'poisson-deviance',
    title: 'Poisson deviance',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'mean',
            check: (sample) => outsideDeviance(sample, 1),
            rows: (0,scoring_errors .s1)((output, label) => deviance(output, label, 1)),
        },
    },
    documentation: 'Mean of 2 (label ln(label / output) - label + output); needs labels from 0 and outputs above 0.',
    source: 'sklearn.metrics.mean_poisson_deviance',
}));

; 


  const positive_rate = ((0,metric .GR)({
    id: 'positive-rate',
    title: 'rate of positive predictions',
    direction: 'none',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: {
        binary: {
            kind: 'proportion',
            rows: (sample) => (0,model_sample .Be)(sample).map((predicted) => (predicted === 1 ? 1 : 0)),
        },
    },
    documentation: 'Share of the rows that are predicted positive.',
    source: 'mean of the predictions at the threshold 0.5',
}));

; 



function averagePrecisionInfluence(labels, scores, weights) {
    const n = labels.length;
    const order = (0,value_order .b)(scores);
    const weightOf = (row) => weights?.[row] ?? 1;
    let [positive, all] = [0, 0];
    for (let row = 0; row < n; row++) {
        all += weightOf(row);
        if (labels[row] === 1)
            positive += weightOf(row);
    }
    const slope = new Float64Array(n);
     
    let [above, aboveAll, area, gained, lost] = [positive, all, 0, 0, 0];
    for (let from = 0; from < n;) {
        let [to, own, ownAll] = [from, 0, 0];
        for (; to < n && scores[order[to]] === scores[order[from]]; to++) {
            const row = order[to];
            ownAll += weightOf(row);
            if (labels[row] === 1)
                own += weightOf(row);
        }
        const precision = above / aboveAll;
        area += own * precision;
        gained += own / aboveAll;
        lost += (own * precision) / aboveAll;
        for (let i = from; i < to; i++) {
            const row = order[i];
            slope[row] = (labels[row] === 1 ? precision + gained : 0) - lost;
        }
        above -= own;
        aboveAll -= ownAll;
        from = to;
    }
    const value = n === 0 ? Number.NaN : area / positive;
    const influence = slope.map((d, row) => (weightOf(row) * (d - (labels[row] === 1 ? value : 0))) / positive);
    return { value, influence };
}

 
var drawn_areas = __webpack_require__(252);
 
var label_columns = __webpack_require__(8607);
 
var threshold_sweep = __webpack_require__(30561);
; 







 
const enoughPositive = 50;
const pr_auc_binary = {
    kind: 'weighted',
    prepare: ({ outputs, labels }) => {
        const sweep = (0,threshold_blocks .w)(outputs, (row) => labels[row] === 1, 0);
        return (weights) => (0,metric .sw)((0,threshold_sweep .cF)(sweep(weights)), 'no row is positive');
    },
    influence: ({ labels, outputs, weights }) => (0,label_columns .RO)(labels, 1) < enoughPositive ? null : averagePrecisionInfluence(labels, outputs, weights).influence,
};
  const pr_auc = ((0,metric .C$)({
    id: 'pr-auc',
    title: (settings) => `area under the precision-recall curve${averageInWords(settings)}`,
    settings: { average: label_columns .Qb },
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'finite',
    scores: ({ average = 'macro' }) => ({
        ...(average === 'macro' ? { binary: pr_auc_binary } : {}),
        ...(0,label_columns .NW)(average, {
            area: threshold_sweep .cF,
            drawn: drawn_areas .JR,
            influence: (...given) => averagePrecisionInfluence(...given).influence,
            enough: (labels) => (0,label_columns .RO)(labels, 1) >= enoughPositive,
            reason: 'a label has no positive row',
        }),
    }),
    documentation: 'Area under the precision-recall curve by steps (average precision); with several labels the mean over them (macro), or of all labels of all rows as one (micro).',
    source: 'sklearn.metrics.average_precision_score',
}));

; 



const precision_perClass = {
    of: ({ tp, fp }) => [tp, tp + fp],
    absent: ({ tp, fp, fn }) => tp + fp + fn === 0,
    empty: ({ fn }) => (fn > 0 ? 0 : 1),
    reason: 'a class of the golden set is never predicted',
};
  const precision = ((0,metric .C$)({
    id: 'precision',
    title: (settings) => `precision${averageInWords(settings)}`,
    settings: averageSettings,
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: (settings) => ({
        ...(settings.class === undefined && settings.average === 'macro'
            ? { binary: ofCounts(({ tp, fp }) => ratio(tp, tp + fp, 'no row is predicted positive')) }
            : {}),
        ...averaged(precision_perClass, settings),
    }),
    documentation: 'Share of the rows predicted positive that are positive; with several classes by `average`. With `samples`, a row that is given no label has 0, or 1 when it has none.',
    source: 'sklearn.metrics.precision_score',
}));

; 


  const precision_at_k = ((0,metric .C$)({
    id: 'precision@k',
    title: ({ at }) => `precision@${at}`,
    settings: {
        at: {
            kind: 'number',
            meaning: 'k: how many of the highest rows of a query are looked at',
            default: 10,
            least: 1,
            most: 100_000,
            integer: true,
        },
    },
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'finite',
    scores: ({ at = 10 }) => ({
        ranking: perQuery((labels, scores) => {
            const order = worstOrder(labels, scores);
            const relevant = order.filter((label) => label > 0).length;
            if (relevant === 0)
                return Number.NaN;
            return order.slice(0, at).filter((label) => label > 0).length / at;
        }),
    }),
    documentation: 'Share of relevant rows among the k highest of each query, as the mean over queries. Queries without a relevant row do not count. Rows of equal scores stand in the worst order.',
    source: 'Manning, Raghavan & Schütze 2008, chapter 8; worked out by numpy',
}));

; 


  const precision_at_recall = ((0,metric .C$)({
    id: 'precision@recall',
    title: ({ at }) => `precision at recall ${at}`,
    settings: { at: { kind: 'number', meaning: 'the least recall', default: 0.9, least: 0, most: 1 } },
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'finite',
    scores: ({ at = 0.9 }) => ({
        binary: precisionAtRecall(at),
    }),
    documentation: 'Largest precision of any threshold with at least this recall.',
    source: 'sklearn.metrics.precision_recall_curve',
}));

; 

  const prevalence = ((0,metric .GR)({
    id: 'prevalence',
    title: 'prevalence',
    direction: 'none',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: { binary: { kind: 'proportion', rows: ({ labels }) => Float64Array.from(labels) } },
    documentation: 'Share of the rows that are positive, whatever the model says.',
    source: 'mean of the labels',
}));

; 


function r2_columns(sample) {
     
    const labels = (0,scoring_errors .mH)(sample.labels);
    const errors = (0,scoring_errors .s1)((output, label) => (output - label) ** 2)(sample);
    return [(0,scoring_errors .S)(sample), labels, labels.map((v) => v * v), errors];
}
  const r2 = ((0,metric .GR)({
    id: 'r2',
    title: 'R²',
    direction: 'higher',
    unit: '',
    range: [null, 1],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'sums',
            columns: r2_columns,
            value: ([rows = 0, labels = 0, squares = 0, errors = 0]) => {
                const spread = (0,scoring_errors .lC)(squares, labels ** 2 / rows);
                return spread === 0 ? { value: null, reason: 'all labels are equal' } : (0,metric .sw)(1 - errors / spread, 'no row');
            },
        },
    },
    documentation: 'Share of the variance of the labels that the model explains: 1 - sum of squared errors / sum of squares about the mean label.',
    source: 'sklearn.metrics.r2_score',
}));

; 


function misplacedOfRow(labels, outputs) {
    const own = labels.reduce((sum, label) => sum + label, 0);
    if (own === 0 || own === labels.length)
        return 0;
    let wrong = 0;
    outputs.forEach((output, k) => {
        if (labels[k] !== 1)
            return;
        outputs.forEach((other, j) => {
            if (labels[j] !== 1 && other >= output)
                wrong++;
        });
    });
    return wrong / (own * (labels.length - own));
}
  const ranking_loss = ((0,metric .GR)({
    id: 'ranking-loss',
    title: 'ranking loss',
    direction: 'lower',
    unit: '',
    range: [0, 1],
    needs: 'finite',
    scores: { multilabel: ofLabelRows(misplacedOfRow) },
    documentation: 'Share of the pairs of an own and another label of a row that are ranked the wrong way round, ties as wrong; rows with no label or all of them have 0.',
    source: 'sklearn.metrics.label_ranking_loss',
}));

; 



const recall_perClass = {
    of: ({ tp, fn }) => [tp, tp + fn],
    absent: ({ tp, fn }) => tp + fn === 0,
    empty: () => Number.NaN,
    reason: 'a class has no row in the golden set',
};
  const recall = ((0,metric .C$)({
    id: 'recall',
    title: (settings) => `recall${averageInWords(settings)}`,
    settings: averageSettings,
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: (settings) => ({
        ...(settings.class === undefined && settings.average === 'macro'
            ? { binary: shareOfLabel(1, (predicted) => predicted === 1) }
            : {}),
        ...averaged(recall_perClass, settings),
    }),
    documentation: 'Share of the positive rows that are predicted positive; with several classes by `average`. With `samples`, a row without a label does not count.',
    source: 'sklearn.metrics.recall_score',
}));

; 


  const recall_at_fpr = ((0,metric .C$)({
    id: 'recall@fpr',
    title: ({ at }) => `recall at a false positive rate of ${at}`,
    settings: { at: { kind: 'number', meaning: 'the largest false positive rate', default: 0.05, least: 0, most: 1 } },
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'finite',
    scores: ({ at = 0.05 }) => ({
        binary: recallAtFalsePositives(at),
    }),
    documentation: 'Largest recall of any threshold with at most this false positive rate.',
    source: 'sklearn.metrics.roc_curve',
}));

; 



  const recall_at_k = ((0,metric .C$)({
    id: 'recall@k',
    title: ({ at }) => `recall@${at}`,
    settings: {
        at: {
            kind: 'number',
            meaning: 'k: how many of the highest rows of a query are looked at',
            default: 10,
            least: 1,
            most: 100_000,
            integer: true,
        },
    },
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'finite',
    scores: ({ at = 10 }) => ({
        ranking: perQuery((labels, scores) => {
            const order = worstOrder(labels, scores);
            const relevant = order.filter((label) => label > 0).length;
            if (relevant === 0)
                return Number.NaN;
            return order.slice(0, at).filter((label) => label > 0).length / relevant;
        }),
        embedding: (0,neighbours .aL)('proportion', (place) => (place <= at ? 1 : 0)),
    }),
    documentation: 'Share of the relevant rows of each query that are among the k highest, as the mean over queries; of embeddings the share of rows with one that belongs to them among the k nearest. Queries without a relevant row do not count. Rows of equal scores stand in the worst order.',
    source: 'Manning, Raghavan & Schütze 2008, chapter 8; Musgrave et al. 2020',
}));

; 


  const recall_at_precision = ((0,metric .C$)({
    id: 'recall@precision',
    title: ({ at }) => `recall at precision ${at}`,
    settings: { at: { kind: 'number', meaning: 'the least precision', default: 0.9, least: 0, most: 1 } },
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'finite',
    scores: ({ at = 0.9 }) => ({
        binary: recallAtPrecision(at),
    }),
    documentation: 'Largest recall of any threshold with at least this precision; 0 when no threshold has it.',
    source: 'sklearn.metrics.precision_recall_curve',
}));

; 




  const regex = ((0,metric .C$)({
    id: 'regex',
    title: () => 'texts with the pattern',
    settings: {
        pattern: {
            kind: 'given',
            meaning: 'the pattern, in quotes',
            required: true,
            check: (value, matcherOf) => matcherOf(String(value)),
        },
    },
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: ({ pattern }, matcherOf) => ({
        text: {
            kind: 'proportion',
            check: tooLong,
            rows: (0,scoring_errors .HK)((sample) => {
                const found = pattern === undefined ? () => true : matcherOf(pattern);
                return ofTexts((given) => (found(given) ? 1 : 0))(sample);
            }),
        },
    }),
    documentation: 'Share of rows in whose text the pattern is found. Syntax of RE2: no references back and no looks around, and so linear in the length of a text; `^` and `$` are the ends of the text.',
    source: 'Cox 2010 (RE2); Python re on the same texts',
}));

; 


  const rmse = ((0,metric .GR)({
    id: 'rmse',
    title: 'root mean squared error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'sums',
            columns: (sample) => [(0,scoring_errors .s1)((output, label) => (output - label) ** 2)(sample), (0,scoring_errors .S)(sample)],
            value: ([squares = 0, rows = 0]) => (0,metric .sw)(Math.sqrt(squares / rows), 'no row'),
        },
    },
    documentation: 'Square root of the mean of (output - label)², in the unit of the label.',
    source: 'sklearn.metrics.root_mean_squared_error',
}));

; 


  const rmsle = ((0,metric .GR)({
    id: 'rmsle',
    title: 'root mean squared logarithmic error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'sums',
            check: scoring_errors .Ck,
            columns: (sample) => [
                (0,scoring_errors .s1)((output, label) => (Math.log1p(output) - Math.log1p(label)) ** 2)(sample),
                (0,scoring_errors .S)(sample),
            ],
            value: ([squares = 0, rows = 0]) => (0,metric .sw)(Math.sqrt(squares / rows), 'no row'),
        },
    },
    documentation: 'Square root of the mean of (ln(1 + output) - ln(1 + label))²; undefined when a label or output is -1 or less.',
    source: 'sklearn.metrics.root_mean_squared_log_error',
}));

; 




function rmsse_scaled(season) {
    const scale = (sample) => seriesScale(sample, season, (change) => change * change);
    return {
        kind: 'sums',
        check: (sample) => scale(sample).reason,
        columns: (sample) => {
            const { rows } = scale(sample);
            const squares = (0,scoring_errors .s1)((output, label) => (output - label) ** 2)(sample);
            return [squares.map((square, row) => square / rows[row]), (0,scoring_errors .S)(sample)];
        },
        value: ([squares = 0, rows = 0]) => (0,metric .sw)(Math.sqrt(squares / rows), 'no row'),
    };
}
  const rmsse = ((0,metric .C$)({
    id: 'rmsse',
    title: ({ at }) => `root mean squared scaled error (season ${at})`,
    settings: {
        at: {
            kind: 'number',
            meaning: 'the season: how many rows before the label is that is repeated',
            default: 1,
            least: 1,
            most: 10_000,
            integer: true,
        },
    },
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: ({ at = 1 }) => ({ regression: rmsse_scaled(at), quantile: onMedian(rmsse_scaled(at)) }),
    documentation: 'Square root of the mean of (output - label)² over what repeating the label of one season before would cost on the same series, squared, as measured on the golden rows (in their order, by series).',
    source: 'Hyndman & Koehler 2006; Makridakis et al. 2022 (M5)',
}));

 
var auc_influence = __webpack_require__(30410);
; 




const absent = 'a class has no row in the golden set';
 
const enoughOfClass = 20;
 
const againstRest = {
    prepare: meanAgainstRest,
    prepareDrawn: (sample) => (0,drawn_areas .b_)(Array.from({ length: sample.width }, (_, k) => (0,drawn_areas .vH)({ outputs: columnOf(sample, k), positive: (row) => sample.labels[row] === k, width: 1 }))),
    influence: (sample) => {
        if (smallestOfAll(sample) < enoughOfClass)
            return null;
        const { width, weights } = sample;
        return summed(sample, (add) => {
            for (let k = 0; k < width; k++) {
                const labels = sample.labels.map((label) => Number(label === k));
                const { influence } = (0,auc_influence .V)(labels, columnOf(sample, k), weights);
                for (let row = 0; row < influence.length; row++)
                    add(row, influence[row] / width);
            }
        });
    },
};


const inPairs = {
    prepare: meanOfPairs,
    influence: (sample) => {
        if (smallestOfAll(sample) < enoughOfClass)
            return null;
        const { width, labels, weights } = sample;
        const all = Uint32Array.from(labels, (_, row) => row);
        return summed(sample, (add) => {
            for (let k = 0; k < width; k++) {
                const column = columnOf(sample, k);
                for (let j = 0; j < width; j++) {
                    if (j === k)
                        continue;
                    const rows = all.filter((row) => labels[row] === k || labels[row] === j);
                    const of = (values) => Float64Array.from(rows, (row) => values[row]);
                    const own = of(labels).map((label) => Number(label === k));
                    (0,auc_influence .V)(own, of(column), weights && of(weights)).influence.forEach((one, i) => {
                        add(rows[i], one / (width * (width - 1)));
                    });
                }
            }
        });
    },
};
 
function summed({ rows }, fill) {
    const sums = new Float64Array(rows);
    fill((row, part) => {
        sums[row] = sums[row] + part;
    });
    return sums;
}
 
function smallestOfAll({ labels, width }) {
    const counts = new Float64Array(width);
    for (const label of labels)
        counts[label] = counts[label] + 1;
    return Math.min(...counts);
}
function meanAgainstRest(sample) {
    const sweeps = Array.from({ length: sample.width }, (_, k) => (0,threshold_sweep .Gi)(columnOf(sample, k), (row) => sample.labels[row] === k));
    return (weights) => (0,metric .sw)(sweeps.reduce((sum, sweep) => sum + (0,threshold_sweep .yr)(sweep(weights)), 0) / sweeps.length, absent);
}
function meanOfPairs(sample) {
    const { width, rows } = sample;
    const labels = Int32Array.from(sample.labels);
    const sorted = Array.from({ length: width }, (_, k) => {
        const column = columnOf(sample, k);
        const order = (0,threshold_sweep .Ut)(column);
        return { order, last: Uint8Array.from(order, (row, i) => Number(column[row] !== column[order[i + 1] ?? -1])) };
    });
    return (weights) => {
        const totals = new Float64Array(width);
        for (let row = 0; row < rows; row++)
            totals[labels[row]] = totals[labels[row]] + weights[row];
        if (totals.some((total) => total === 0))
            return { value: null, reason: absent };
        let sum = 0;
        sorted.forEach(({ order, last }, k) => {
            const areas = areasOf(k, order, last, labels, weights, width);
            for (let j = 0; j < width; j++) {
                if (j !== k)
                    sum += areas[j] / (totals[k] * totals[j]);
            }
        });
        return (0,metric .sw)(sum / (width * (width - 1)), absent);
    };
}
 
function areasOf(k, order, last, labels, weights, width) {
    const areas = new Float64Array(width);
    for (let from = 0, above = 0; from < order.length;) {
        let [to, tied] = [from, 0];
        for (;; to++) {
            const row = order[to];
            if (labels[row] === k)
                tied += weights[row];
            if (last[to] === 1)
                break;
        }
        for (let i = from; i <= to; i++) {
            const row = order[i];
            const label = labels[row];
            areas[label] = areas[label] + weights[row] * (above + tied / 2);
        }
        above += tied;
        from = to + 1;
    }
    return areas;
}
function columnOf({ outputs, width, rows }, k) {
    return Float64Array.from({ length: rows }, (_, row) => outputs[row * width + k]);
}

; 






const roc_auc_binary = {
    kind: 'auc',
    value: ({ outputs, labels, weights }) => {
        const sweep = (0,threshold_sweep .Gi)(outputs, (row) => labels[row] === 1);
        return (0,metric .sw)((0,threshold_sweep .yr)(sweep(weights ?? labels.map(() => 1))), 'only one class in the labels');
    },
};
const areas = {
    area: threshold_sweep .yr,
    drawn: drawn_areas .vH,
    influence: (...given) => (0,auc_influence .V)(...given).influence,
    enough: (labels) => Math.min((0,label_columns .RO)(labels, 1), labels.length - (0,label_columns .RO)(labels, 1)) >= enoughOfClass,
    reason: 'a label has rows of one kind only',
};
  const roc_auc = ((0,metric .C$)({
    id: 'roc-auc',
    title: ({ multi, average }) => `ROC AUC${multi === 'ovo' ? ' (pairs of classes)' : average === 'micro' ? ' (micro)' : ''}`,
    settings: {
        multi: {
            kind: 'word',
            meaning: 'whether each of several classes is held against the rest (ovr) or against each other class (ovo)',
            words: ['ovr', 'ovo'],
            default: 'ovr',
        },
        average: label_columns .Qb,
    },
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'finite',
    scores: ({ multi, average = 'macro' }) => ({
        ...(average === 'macro' && multi !== 'ovo' ? { binary: roc_auc_binary } : {}),
        ...(average === 'macro' ? { multiclass: { kind: 'weighted', ...(multi === 'ovo' ? inPairs : againstRest) } } : {}),
        ...(multi === 'ovo' ? {} : (0,label_columns .NW)(average, areas)),
    }),
    documentation: 'Probability that a random positive row gets a higher output than a random negative one, ties counting half; with several classes the mean over each class against the rest (ovr) or over pairs of classes (ovo), with several labels the mean over them.',
    source: 'Hand & Till 2001; sklearn.metrics.roc_auc_score',
}));

; 


 
function rougeRuns(given, wanted, n) {
    const [mine, theirs] = [runsOf(rougeWords(given), n, ' '), runsOf(rougeWords(wanted), n, ' ')];
    return harmonic(overlap(counted(mine), counted(theirs)), mine.length, theirs.length);
}
 
function rougeSequence(given, wanted) {
    const [mine, theirs] = [rougeWords(given), rougeWords(wanted)];
    return harmonic(commonSubsequence(mine, theirs), mine.length, theirs.length);
}
function rougeWords(text) {
    return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

; 




  const rouge_1 = ((0,metric .GR)({
    id: 'rouge-1',
    title: 'ROUGE-1',
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'classes',
    scores: { text: { kind: 'mean', rows: (0,scoring_errors .HK)(ofTexts((given, wanted) => rougeRuns(given, wanted, 1))) } },
    documentation: 'Harmonic mean of the shares of words that texts have in common, as the mean over rows; words are runs of a to z and 0 to 9 in lower case.',
    source: 'Lin 2004; rouge-score (F measure, without stemming)',
}));

; 




  const rouge_2 = ((0,metric .GR)({
    id: 'rouge-2',
    title: 'ROUGE-2',
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'classes',
    scores: { text: { kind: 'mean', rows: (0,scoring_errors .HK)(ofTexts((given, wanted) => rougeRuns(given, wanted, 2))) } },
    documentation: 'Harmonic mean of the shares of pairs of neighbouring words that texts have in common, as the mean over rows; words are runs of a to z and 0 to 9 in lower case.',
    source: 'Lin 2004; rouge-score (F measure, without stemming)',
}));

; 





  const rouge_l = ((0,metric .GR)({
    id: 'rouge-l',
    title: 'ROUGE-L',
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'classes',
    scores: {
        text: { kind: 'mean', check: tooLong, rows: (0,scoring_errors .HK)(ofTexts((given, wanted) => rougeSequence(given, wanted))) },
    },
    documentation: 'Harmonic mean of the shares of words in the longest sequence that texts have in common, as the mean over rows; words are runs of a to z and 0 to 9 in lower case.',
    source: 'Lin 2004; rouge-score (F measure, without stemming)',
}));

; 


  const sensitivity_at_specificity = ((0,metric .C$)({
    id: 'sensitivity@specificity',
    title: ({ at }) => `sensitivity at specificity ${at}`,
    settings: { at: { kind: 'number', meaning: 'the least specificity', default: 0.95, least: 0, most: 1 } },
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'finite',
    scores: ({ at = 0.95 }) => ({
        binary: recallAtFalsePositives(1 - at),
    }),
    documentation: 'Largest sensitivity (recall) of any threshold with at least this specificity.',
    source: 'sklearn.metrics.roc_curve',
}));

; 



const smape_score = {
    kind: 'mean',
    rows: (0,scoring_errors .s1)((output, label) => label === 0 && output === 0 ? 0 : (2 * Math.abs(output - label)) / (Math.abs(output) + Math.abs(label))),
};
  const smape = ((0,metric .GR)({
    id: 'smape',
    title: 'symmetric mean absolute percentage error',
    direction: 'lower',
    unit: 'share',
    range: [0, 2],
    needs: 'finite',
    scores: { regression: smape_score, quantile: onMedian(smape_score) },
    documentation: 'Mean of 2 |output - label| / (|output| + |label|), from 0 to 2; a row where both are 0 has 0.',
    source: 'Makridakis 1993, as in the M4 competition',
}));

; 



function spearmanInfluence(x, y, weights = new Float64Array(x.length).fill(1)) {
    const [first, second] = [ranked(x, weights), ranked(y, weights)];
    const [a, b] = [first.ranks, second.ranks];
    const sum = (p, q) => {
        let total = 0;
        for (let row = 0; row < p.length; row++)
            total += weights[row] * p[row] * q[row];
        return total;
    };
    const [ab, aa, bb] = [sum(a, b), sum(a, a), sum(b, b)];
    const value = aa * bb > 0 ? ab / Math.sqrt(aa * bb) : Number.NaN;
    const [bAbove, aAbove] = [first.above(b), second.above(a)];
    const [aOwn, bOwn] = [first.above(a), second.above(b)];
    const influence = weights.map((weight, row) => {
        const [p, q] = [a[row], b[row]];
        const both = p * q + bAbove[row] + aAbove[row];
        const spread = (p * p + 2 * aOwn[row]) / aa + (q * q + 2 * bOwn[row]) / bb;
        return weight * (both / Math.sqrt(aa * bb) - (value / 2) * spread);
    });
    return { value, influence };
}
 
function ranked(values, weights) {
    const order = (0,value_order .b)(values);
    const n = order.length;
    const last = Uint8Array.from(order, (row, i) => Number(values[row] !== values[order[i + 1] ?? -1]));
     
    const below = (of) => {
        const sums = new Float64Array(n);
        let [under, tied] = [0, 0];
        for (let i = 0, from = 0; i < n; i++) {
            tied += of(order[i]);
            if (last[i] === 0)
                continue;
            for (; from <= i; from++)
                sums[order[from]] = under + tied / 2;
            under += tied;
            tied = 0;
        }
        return { sums, all: under };
    };
    const weight = (row) => weights[row];
    const { sums, all } = below(weight);
    return {
        ranks: sums.map((rank) => rank - all / 2),
        above: (column) => {
            const under = below((row) => weight(row) * column[row]);
            return under.sums.map((part) => under.all - part);
        },
    };
}

; 




 
const enough = 200;
function spearman_prepare(sample) {
    const [first, second] = [rankedBy(sample.labels), rankedBy(sample.outputs)];
    return (weights) => {
        const [x, y] = [first(weights), second(weights)];
         
        let [xx, yy, xy] = [0, 0, 0];
        for (let row = 0; row < x.length; row++) {
            const [a, b, weight] = [x[row], y[row], weights[row]];
            xx += weight * a * a;
            yy += weight * b * b;
            xy += weight * a * b;
        }
         
        const least = 1e-15 * (0,scoring_errors .e6)(weights) ** 3;
        return xx <= least || yy <= least
            ? { value: null, reason: 'the labels or the outputs are all equal' }
            : (0,metric .sw)(xy / Math.sqrt(xx * yy), 'no row');
    };
}
 
function rankedBy(values) {
    const order = (0,threshold_sweep .Ut)(values);
    const last = Uint8Array.from(order, (row, i) => Number(values[row] !== values[order[i + 1] ?? -1]));
    const ranks = new Float64Array(values.length);
    return (weights) => {
        const half = (0,scoring_errors .e6)(weights) / 2;
        let [above, tied, from] = [0, 0, 0];
        for (let i = 0; i < order.length; i++) {
            tied += weights[order[i]];
            if (last[i] === 0)
                continue;
            const rank = half - above - tied / 2;
            for (; from <= i; from++)
                ranks[order[from]] = rank;
            above += tied;
            tied = 0;
        }
        return ranks;
    };
}
  const spearman = ((0,metric .GR)({
    id: 'spearman',
    title: 'Spearman correlation',
    direction: 'higher',
    unit: '',
    range: [-1, 1],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'weighted',
            prepare: spearman_prepare,
            influence: ({ rows, labels, outputs, weights }) => rows < enough ? null : spearmanInfluence(labels, outputs, weights).influence,
        },
    },
    documentation: 'Linear correlation of the ranks of outputs and labels, equal values sharing the mean of their ranks.',
    source: 'Spearman 1904; scipy.stats.spearmanr',
}));

; 


  const specificity = ((0,metric .GR)({
    id: 'specificity',
    title: 'specificity',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: { binary: shareOfLabel(0, (predicted) => predicted === 0) },
    documentation: 'Share of the negative rows that are predicted negative.',
    source: 'sklearn.metrics.recall_score (pos_label=0)',
}));

; 


  const subset_accuracy = ((0,metric .GR)({
    id: 'subset-accuracy',
    title: 'subset accuracy',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: {
        multilabel: {
            kind: 'proportion',
            rows: (sample) => {
                const predicted = predictedLabels(sample);
                const { labels, labelWidth } = sample;
                return Float64Array.from({ length: sample.rows }, (_, row) => {
                    let wrong = 0;
                    for (let k = row * labelWidth; k < (row + 1) * labelWidth; k++)
                        if (predicted[k] !== labels[k])
                            wrong++;
                    return wrong === 0 ? 1 : 0;
                });
            },
        },
    },
    documentation: 'Share of rows that are given exactly their labels.',
    source: 'sklearn.metrics.accuracy_score of label sets',
}));

; 




function tokenF1(given, wanted) {
    const [mine, theirs] = [words(normalised(given)), words(normalised(wanted))];
    if (mine.length === 0 || theirs.length === 0)
        return mine.length === theirs.length ? 1 : 0;
    return harmonic(overlap(counted(mine), counted(theirs)), mine.length, theirs.length);
}
  const token_f1 = ((0,metric .GR)({
    id: 'token-f1',
    title: 'token F1',
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'classes',
    scores: { text: { kind: 'mean', rows: (0,scoring_errors .HK)(ofTexts((given, wanted) => tokenF1(given, wanted))) } },
    documentation: 'Harmonic mean of the shares of words that texts have in common once normalised, as the mean over rows; two texts without a word agree.',
    source: 'Rajpurkar et al. 2016, 2018 (SQuAD)',
}));

; 


 
function placeOf(sample, row) {
    if (!(0,model_sample .uV)(sample, row))
        return sample.width;
    const own = sample.labels[row];
    const at = row * sample.width;
    const wanted = sample.outputs[at + own];
    let above = 0;
    for (let k = 0; k < sample.width; k++) {
        const output = sample.outputs[at + k];
        if (output > wanted || (output === wanted && k < own))
            above++;
    }
    return above;
}
  const top_k = ((0,metric .C$)({
    id: 'top-k',
    title: ({ at }) => `top-${at} accuracy`,
    settings: {
        at: {
            kind: 'number',
            meaning: 'k: how many of the highest outputs are looked at',
            default: 2,
            least: 1,
            most: 10_000,
            integer: true,
        },
    },
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: ({ at = 2 }) => ({
        multiclass: {
            kind: 'proportion',
            check: ({ width }) => (at < width ? null : `every row is right: the outputs have ${width} classes`),
            rows: (sample) => Float64Array.from({ length: sample.rows }, (_, row) => (placeOf(sample, row) < at ? 1 : 0)),
        },
    }),
    documentation: 'Share of rows whose own class is among the k highest outputs; of equal outputs the first class stands higher.',
    source: 'sklearn.metrics.top_k_accuracy_score',
}));

; 



  const tweedie_deviance = ((0,metric .C$)({
    id: 'tweedie-deviance',
    title: ({ at }) => `Tweedie deviance (power ${at})`,
    settings: { at: { kind: 'number', meaning: 'the power of the variance', default: 1.5, least: 1, most: 3 } },
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: ({ at = 1.5 }) => ({
        regression: {
            kind: 'mean',
            check: (sample) => outsideDeviance(sample, at),
            rows: (0,scoring_errors .s1)((output, label) => deviance(output, label, at)),
        },
    }),
    documentation: 'Mean Tweedie deviance: its power 1 is Poisson, 2 is gamma, in between many zeros and a long tail.',
    source: 'Jørgensen 1987; sklearn.metrics.mean_tweedie_deviance',
}));

; 



const wape_score = {
    kind: 'sums',
    columns: (sample) => [
        (0,scoring_errors .s1)((output, label) => Math.abs(output - label))(sample),
        sample.labels.map((label) => Math.abs(label)),
    ],
    value: ([errors = 0, labels = 0]) => (0,metric .sw)(errors / labels, 'all labels are 0'),
};
  const wape = ((0,metric .GR)({
    id: 'wape',
    title: 'weighted absolute percentage error',
    direction: 'lower',
    unit: 'share',
    range: [0, null],
    needs: 'finite',
    scores: { regression: wape_score, quantile: onMedian(wape_score) },
    documentation: 'Sum of |output - label| over the sum of |label|; of quantiles that of the median.',
    source: 'Kolassa & Schütz 2007 (MAD/mean); worked out by numpy',
}));

; 


  const weighted_quantile_loss = ((0,metric .GR)({
    id: 'weighted-quantile-loss',
    title: 'weighted quantile loss',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: {
        quantile: {
            kind: 'sums',
            columns: ({ labels, outputs, width, levels = [] }) => [
                labels.map((label, row) => levels.reduce((sum, level, k) => sum + 2 * pinballLoss(outputs[row * width + k], label, level), 0)),
                labels.map((label) => Math.abs(label) * levels.length),
            ],
            value: ([losses = 0, labels = 0]) => (0,metric .sw)(losses / labels, 'all labels are 0'),
        },
    },
    documentation: 'Twice the pinball loss of all rows over the sum of |label|, as the mean over the levels.',
    source: 'Salinas et al. 2020 (DeepAR); worked out by numpy',
}));

; 






  const wer = ((0,metric .GR)({
    id: 'wer',
    title: 'word error rate',
    direction: 'lower',
    unit: 'share',
    range: [0, null],
    needs: 'classes',
    scores: {
        text: {
            kind: 'sums',
            check: tooLong,
            columns: (0,scoring_errors .HK)((sample) => [
                ofTexts((given, wanted) => editDistance(words(wanted), words(given)))(sample),
                ofTexts((_, wanted) => words(wanted).length)(sample),
            ]),
            value: ([edits = 0, wanted = 0]) => ratio(edits, wanted, 'no word is wanted'),
        },
    },
    documentation: 'Fewest words to put in, take out or replace to turn the texts into the wanted ones, over the words wanted, of all rows together.',
    source: 'jiwer.wer; Morris, Maier & Green 2004',
}));

; 


  const width = ((0,metric .C$)({
    id: 'width',
    title: ({ at }) => `width of the ${at} interval`,
    settings: {
        at: {
            kind: 'number',
            meaning: 'the nominal coverage of the central interval',
            default: 0.8,
            least: 0,
            most: 1,
            open: true,
        },
    },
    direction: 'lower',
    unit: '',
    range: [null, null],
    needs: 'finite',
    scores: ({ at = 0.8 }) => ({
        quantile: {
            kind: 'mean',
            check: (sample) => noInterval(sample, at),
            rows: ofInterval(at, (low, high) => high - low),
        },
    }),
    documentation: 'Mean width of the central interval, in the unit of the label.',
    source: 'Gneiting, Balabdaoui & Raftery 2007; worked out by numpy',
}));

; 
 



























































































const metrics = [
    accuracy,
    balanced_accuracy,
    bias,
    bleu,
    brier,
    cer,
    chrf,
    cohen_kappa,
    contains,
    cosine,
    cost,
    coverage,
    coverage_error,
    crps,
    dcg_at_k,
    diagnostic_odds_ratio,
    exact_match,
    explained_variance,
    f1,
    fbeta,
    fdr,
    fnr,
    metrics_for,
    fowlkes_mallows,
    fpr,
    gamma_deviance,
    hamming_loss,
    hit_rate_at_k,
    metrics_huber,
    informedness,
    interval_score,
    jaccard,
    json_schema,
    judge_command,
    ks,
    metrics_length,
    lift_at_k,
    log_loss,
    lr_minus,
    lr_plus,
    lrap,
    mae,
    map_at_k,
    mape,
    markedness,
    mase,
    max_error,
    mcc,
    median_ae,
    metric_command,
    mrr,
    mse,
    msle,
    ndcg_at_k,
    normalized_match,
    npv,
    pearson,
    pinball,
    poisson_deviance,
    positive_rate,
    pr_auc,
    precision,
    precision_at_k,
    precision_at_recall,
    prevalence,
    r2,
    ranking_loss,
    recall,
    recall_at_fpr,
    recall_at_k,
    recall_at_precision,
    regex,
    rmse,
    rmsle,
    rmsse,
    roc_auc,
    rouge_1,
    rouge_2,
    rouge_l,
    sensitivity_at_specificity,
    smape,
    spearman,
    specificity,
    subset_accuracy,
    token_f1,
    top_k,
    tweedie_deviance,
    wape,
    weighted_quantile_loss,
    wer,
    width,
];


  }),

  25307:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Be: () => (  predictedClasses),
    LE: () => (  subset),
    Wk: () => (  labelProbability),
    _4: () => (  smallestClass),
    _z: () => (  nonFiniteRows),
    l5: () => (  probabilityProblem),
    s4: () => (  widthProblem),
    uV: () => (  finiteRow),
    vQ: () => (  sampleFrom)
  });
 


function widthProblem(task, width, labels, { labelWidth = 1, levels } = {}) {
    if (task === 'multiclass')
        return classesProblem(width, labels);
    const fixed = task === 'multilabel' ? labelWidth : task === 'quantile' ? levels?.length : undefined;
    if (fixed !== undefined)
        return width === fixed ? null : misfit(width, `${fixed} (one for each ${task === 'quantile' ? 'level' : 'label'})`);
    if (task === 'text')
        return width === 0 ? null : misfit(width, 'a text');
    if (task === 'embedding') {
        const wanted = labelWidth > 1 ? labelWidth : Math.max(2, width);
        return width === wanted ? null : misfit(width, labelWidth > 1 ? `${labelWidth} (as in the reference)` : 'a vector');
    }
    if (width === 1 || (task === 'binary' && width === 2))
        return null;
    return misfit(width, task === 'binary' ? '1 or 2' : '1');
}
function misfit(width, needed) {
    const plural = /^(a |1$)/.test(needed) ? 'was' : 'were';
    return `${width} ${width === 1 ? 'number' : 'numbers'} a row, where ${needed} ${plural} needed`;
}
function classesProblem(width, labels) {
    const classes = labels.reduce((most, label) => Math.max(most, label), 0) + 1;
    if (width >= Math.max(2, classes))
        return null;
    const needed = misfit(width, `${Math.max(2, classes)} classes`);
    const fromOne = width >= 2 && width === classes - 1 && labels.every((label) => label >= 1);
    return fromOne ? `${needed}: the labels run from 1 to ${width}, and the first class is 0` : needed;
}


function probabilityProblem(task, { values, width }) {
    if (task !== 'binary' && task !== 'multilabel')
        return null;
     
    const step = task === 'binary' ? width : 1;
    for (let i = step - 1; i < values.length; i += step) {
        const value = values[i];
        if (Number.isFinite(value) && (value < -1e-6 || value > 1 + 1e-6))
            return `${Number(value.toPrecision(4))}, which is no probability (a logit?): a ${task} task needs outputs from 0 to 1`;
    }
    return null;
}


function sampleFrom(task, truth, { values, width, texts }, rows) {
    const { labels, labelWidth = 1, wanted, ...known } = truth;
    const count = wanted?.length ?? labels.length / labelWidth;
    const rowOf = (i) => (rows === undefined ? i : rows[i]);
    const used = task === 'text' ? 0 : task === 'binary' || task === 'regression' || task === 'ranking' ? 1 : width;
    const from = width - used;
    const outputs = new Float64Array(count * used);
    for (let i = 0; i < count; i++) {
        for (let k = 0; k < used; k++)
            outputs[i * used + k] = values[rowOf(i) * width + from + k];
    }
    const given = Array.from({ length: task === 'text' ? count : 0 }, (_, i) => texts?.[rowOf(i)] ?? '');
    return {
        task,
        rows: count,
        labels,
        labelWidth,
        outputs,
        width: used,
        ...(task === 'text' ? { texts: { wanted: wanted ?? [], given } } : {}),
        ...known,
    };
}
 
function sampleOf(task, labels, outputs, width, rows) {
    return sampleFrom(task, { labels }, { values: outputs, width }, rows);
}
 
function subset(sample, rows) {
    const { texts, queries, weights, groups, columns, repeats, scored } = sample;
    const number = (values) => Int32Array.from(rows, (row) => values[row]);
    const text = (values) => Array.from(rows, (row) => values[row]);
    const cells = (values) => Array.from(rows, (row) => values[row]);
    return {
        ...sample,
        rows: rows.length,
        labels: pick(sample.labels, sample.labelWidth, rows),
        outputs: pick(sample.outputs, sample.width, rows),
        ...(texts === undefined ? {} : { texts: { wanted: text(texts.wanted), given: text(texts.given) } }),
        ...(queries === undefined ? {} : { queries: number(queries) }),
        ...(weights === undefined ? {} : { weights: pick(weights, 1, rows) }),
        ...(groups === undefined ? {} : { groups: number(groups) }),
        ...(repeats === undefined ? {} : { repeats: repeats.map((outputs) => pick(outputs, sample.width, rows)) }),
        ...(scored === undefined ? {} : { scored: scored.map((run) => someScored(run, rows)) }),
        ...(columns === undefined
            ? {}
            : { columns: new Map([...columns].map(([name, values]) => [name, cells(values)])) }),
    };
}
function someScored({ rows: scores }, rows) {
    const picked = [...scores].map(([key, values]) => [key, pick(values, 1, rows)]);
    return { rows: new Map(picked), numbers: new Map() };
}
function pick(values, width, rows) {
    const picked = new Float64Array(rows.length * width);
    for (let i = 0; i < rows.length; i++) {
        const from = rows[i] * width;
        for (let k = 0; k < width; k++)
            picked[i * width + k] = values[from + k];
    }
    return picked;
}
 
function finiteRow(sample, row) {
    for (let k = 0; k < sample.width; k++)
        if (!Number.isFinite(sample.outputs[row * sample.width + k]))
            return false;
    return true;
}
 
function nonFiniteRows(sample) {
    return Uint32Array.from({ length: sample.rows }, (_, row) => row).filter((row) => !finiteRow(sample, row));
}


function predictedClasses(sample) {
    return sample.labels.map((_, row) => {
        if (!finiteRow(sample, row))
            return -1;
        if (sample.width === 1)
            return sample.outputs[row] > 0.5 ? 1 : 0;
        let best = 0;
        for (let k = 1; k < sample.width; k++) {
            if (sample.outputs[row * sample.width + k] > sample.outputs[row * sample.width + best])
                best = k;
        }
        return best;
    });
}
 
function labelProbability(sample, row) {
    const label = sample.labels[row];
    if (sample.width > 1)
        return sample.outputs[row * sample.width + label];
    const p = sample.outputs[row];
    return label === 1 ? p : 1 - p;
}
 
function smallestClass(sample) {
    const positive = sample.labels.reduce((count, label) => count + (label === 1 ? 1 : 0), 0);
    return Math.min(positive, sample.labels.length - positive);
}


  }),

  252:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    JR: () => (  drawnAveragePrecisions),
    b_: () => (  meanOfDrawn),
    vH: () => (  drawnRocAreas)
  });
  var _stats_row_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19536);
  var _stats_value_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84591);
  var _threshold_sweep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30561);



 
const mostOfRun = 16;
 
const words = _stats_row_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__  .xc / 4;


function drawnRocAreas(ranked) {
    const { outputs, positive } = ranked;
    let positives = 0;
    for (let place = 0; place < outputs.length; place++)
        positives += Number(positive(place));
     
    const falling = 2 * positives > outputs.length;
    const order = falling ? (0,_threshold_sweep_js__WEBPACK_IMPORTED_MODULE_1__  .Ut)(outputs) : (0,_stats_value_order_js__WEBPACK_IMPORTED_MODULE_2__  .b)(outputs);
    const rare = falling ? (place) => !positive(place) : positive;
    const sums = stepSums(laidOut(order, { ...ranked, positive: rare }, halvesOfTies));
    return inWords((counts) => {
        const { common, rare } = sums(counts);
        return (word, into) => rankAreas(common, rare, word, into);
    });
}


function drawnAveragePrecisions(ranked) {
    const layout = laidOut((0,_threshold_sweep_js__WEBPACK_IMPORTED_MODULE_1__  .Ut)(ranked.outputs), ranked, wholeTies);
    const sums = stepSums(layout);
    return inWords((counts) => {
        const { common, rare } = sums(counts);
        return (word, into) => precisionAreas(common, rare, layout.closes, word, into);
    });
}
 
function meanOfDrawn(areas) {
    const means = new Float64Array(_stats_row_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__  .xc);
    return (counts) => {
        means.fill(0);
        for (const area of areas) {
            const each = area(counts);
            for (let k = 0; k < _stats_row_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__  .xc; k++)
                means[k] = means[k] + each[k];
        }
        for (let k = 0; k < _stats_row_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__  .xc; k++)
            means[k] = means[k] / areas.length;
        return means;
    };
}
function inWords(of) {
    const into = new Float64Array(_stats_row_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__  .xc);
    return (counts) => {
        const ofWord = of(counts);
        for (let word = 0; word < words; word++)
            ofWord(word, into);
        return into;
    };
}
 
const halvesOfTies = (common, rare) => common.length === 0
    ? [[[], [...rare, ...rare]]]
    : [
        [[], rare],
        [common, rare],
    ];
const wholeTies = (common, rare) => [[common, rare]];
 
function laidOut(order, { outputs, positive, width }, steps) {
    const rows = [];
    const ends = [];
    const closes = [];
    let waiting = [];
    const run = (places, from) => {
        const to = Math.min(places.length, from + mostOfRun);
        for (let i = from; i < to; i++)
            rows.push(Math.floor(places[i] / width));
        ends.push(rows.length);
        return to;
    };
    const write = (common, rare) => {
        for (const place of common)
            waiting.push(place);
        for (let c = 0, r = 0; c < waiting.length || r < rare.length;) {
            c = run(waiting, c);
            r = run(c < waiting.length ? [] : rare, r);
            closes.push(Number(r > 0 && r === rare.length));
        }
        waiting = [];
    };
    for (let from = 0, to = 0; from < order.length; from = to) {
        const common = [];
        const rare = [];
        const output = outputs[order[from]];
        for (; to < order.length && outputs[order[to]] === output; to++) {
            const place = order[to];
            (positive(place) ? rare : common).push(place);
        }
        if (rare.length === 0)
            for (const place of common)
                waiting.push(place);
        else
            for (const [before, own] of steps(common, rare))
                write(before, own);
    }
     
    write([], []);
    return { rows: Uint32Array.from(rows), ends: Uint32Array.from(ends), closes: Uint8Array.from(closes) };
}
 
function stepSums({ rows, ends, closes }) {
    const steps = closes.length;
    const [common, rare] = [new Int32Array(words * steps), new Int32Array(words * steps)];
    const places = rows.map((row) => words * row);
    return (counts) => {
        sumSteps(counts, places, ends, common, rare);
        return { common, rare };
    };
}
function sumSteps(counts, places, ends, common, rare) {
    const steps = ends.length / 2;
    for (let run = 0, i = 0; run < ends.length; run++) {
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        for (const end = ends[run]; i < end; i++) {
            const place = places[i];
            a = (a + counts[place]) | 0;
            b = (b + counts[place + 1]) | 0;
            c = (c + counts[place + 2]) | 0;
            d = (d + counts[place + 3]) | 0;
        }
        const into = (run & 1) === 0 ? common : rare;
        const step = run >> 1;
        into[step] = a;
        into[step + steps] = b;
        into[step + 2 * steps] = c;
        into[step + 3 * steps] = d;
    }
}


function rankAreas(common, rare, word, into) {
    let [passedA, passedB, passedC, passedD] = [0, 0, 0, 0];
    let [rareA, rareB, rareC, rareD] = [0, 0, 0, 0];
    let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
    const steps = common.length / words;
    for (let i = word * steps, end = i + steps; i < end; i++) {
        const passed = common[i];
        const own = rare[i];
        passedA += passed & 255;
        passedB += (passed >>> 8) & 255;
        passedC += (passed >>> 16) & 255;
        passedD += passed >>> 24;
        rareA += own & 255;
        rareB += (own >>> 8) & 255;
        rareC += (own >>> 16) & 255;
        rareD += own >>> 24;
        sumA += (own & 255) * passedA;
        sumB += ((own >>> 8) & 255) * passedB;
        sumC += ((own >>> 16) & 255) * passedC;
        sumD += (own >>> 24) * passedD;
    }
    into[4 * word] = sumA / (rareA * passedA);
    into[4 * word + 1] = sumB / (rareB * passedB);
    into[4 * word + 2] = sumC / (rareC * passedC);
    into[4 * word + 3] = sumD / (rareD * passedD);
}
 
function precisionAreas(common, rare, closes, word, into) {
    let [fpA, fpB, fpC, fpD] = [0, 0, 0, 0];
    let [tpA, tpB, tpC, tpD] = [0, 0, 0, 0];
    let [ownA, ownB, ownC, ownD] = [0, 0, 0, 0];
    let [areaA, areaB, areaC, areaD] = [0, 0, 0, 0];
    const steps = closes.length;
    for (let step = 0, i = word * steps; step < steps; step++, i++) {
        const passed = common[i];
        const own = rare[i];
        fpA += passed & 255;
        fpB += (passed >>> 8) & 255;
        fpC += (passed >>> 16) & 255;
        fpD += passed >>> 24;
        ownA += own & 255;
        ownB += (own >>> 8) & 255;
        ownC += (own >>> 16) & 255;
        ownD += own >>> 24;
        if (closes[step] === 0)
            continue;
        tpA += ownA;
        tpB += ownB;
        tpC += ownC;
        tpD += ownD;
        if (ownA > 0)
            areaA += (ownA * tpA) / (tpA + fpA);
        if (ownB > 0)
            areaB += (ownB * tpB) / (tpB + fpB);
        if (ownC > 0)
            areaC += (ownC * tpC) / (tpC + fpC);
        if (ownD > 0)
            areaD += (ownD * tpD) / (tpD + fpD);
        ownA = 0;
        ownB = 0;
        ownC = 0;
        ownD = 0;
    }
    into[4 * word] = areaA / tpA;
    into[4 * word + 1] = areaB / tpB;
    into[4 * word + 2] = areaC / tpC;
    into[4 * word + 3] = areaD / tpD;
}


  }),

  96940:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Ck: () => (  belowLog),
    HK: () => (  remembered),
    S: () => (  ones),
    e6: () => (  totalOf),
    lC: () => (  leftOf),
    mH: () => (  centred),
    s1: () => (  rowErrors)
  });
 
function rowErrors(of) {
    return ({ labels, outputs }) => labels.map((label, row) => of(outputs[row], label));
}
 
function ones(sample) {
    return new Float64Array(sample.rows).fill(1);
}
 
function centred(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
}
 
function belowLog({ labels, outputs }) {
    if (labels.some((label) => label <= -1))
        return 'a label is -1 or less';
    return outputs.some((output) => output <= -1) ? 'an output is -1 or less' : null;
}


function leftOf(whole, part) {
    const left = whole - part;
    return left > 1e-9 * whole ? left : 0;
}
 
function totalOf(weights) {
     
    let [even, odd] = [0, 0];
    let i = 0;
    for (; i + 1 < weights.length; i += 2) {
        even += weights[i];
        odd += weights[i + 1];
    }
    return even + odd + (i < weights.length ? weights[i] : 0);
}
 
function remembered(of) {
    const known = new WeakMap();
    return (sample) => {
        const before = known.get(sample);
        if (before !== undefined)
            return before;
        const answer = of(sample);
        known.set(sample, answer);
        return answer;
    };
}


  }),

  85087:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    d: () => (  manyRows),
    o: () => (  influenceByKinds)
  });
  var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25307);



const manyRows = 5000;
 
const enoughOfClass = 20;
 
const mostKinds = 4000;


function influenceByKinds(kindsOf, prepare) {
    return (sample) => {
        const { rows } = sample;
        if (rows < manyRows || rarest(sample) < enoughOfClass)
            return null;
        const kinds = kindsOf(sample);
        const byKind = new Map();
        kinds.forEach((kind, row) => {
            const members = byKind.get(kind);
            if (members === undefined)
                byKind.set(kind, [row]);
            else
                members.push(row);
        });
        if (byKind.size > mostKinds)
            return null;
        const own = sample.weights ?? new Float64Array(rows).fill(1);
        const members = [...byKind.values()];
         
        const value = prepare((0,_sample_js__WEBPACK_IMPORTED_MODULE_0__  .LE)(sample, Uint32Array.from(members, ([first = 0]) => first)));
        const totals = Float64Array.from(members, (kind) => kind.reduce((sum, row) => sum + own[row], 0));
        const moved = totals.slice();
        const influence = new Float64Array(rows);
        for (const [place, kind] of members.entries()) {
            const total = totals[place];
            const step = 1e-2 / Math.sqrt(kind.length);
            moved[place] = total * (1 + step);
            const above = value(moved).value;
            moved[place] = total * (1 - step);
            const below = value(moved).value;
            moved[place] = total;
            if (above === null || below === null)
                return null;
            const slope = (above - below) / (2 * step * total);
            for (const row of kind)
                influence[row] = slope * own[row];
        }
        return influence;
    };
}
 
function rarest({ task, labels, labelWidth }) {
    const counts = new Map();
    labels.forEach((label, at) => {
        if (task === 'multilabel' && label !== 1)
            return;
        const which = task === 'multilabel' ? at % labelWidth : label;
        counts.set(which, (counts.get(which) ?? 0) + 1);
    });
    return Math.min(...counts.values());
}


  }),

  8607:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    NW: () => (  ofLabelColumns),
    Qb: () => (  labelAverage),
    RO: () => (  rowsOf)
  });
  var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77829);
  var _drawn_areas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(252);
  var _threshold_sweep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30561);



 
const labelAverage = {
    kind: 'word',
    meaning: 'multilabel: the mean over labels (macro), or all labels of all rows as one (micro)',
    words: ['macro', 'micro'],
    default: 'macro',
};
 
function ofLabelColumns(average, area) {
    return { multilabel: { kind: 'weighted', ...(average === 'micro' ? pooled(area) : byLabel(area)) } };
}
 
function rowsOf(labels, label) {
    return labels.reduce((count, each) => count + Number(each === label), 0);
}
function byLabel({ area, drawn, influence, enough, reason }) {
    return {
        prepare: (sample) => {
            const { width, outputs, labels } = sample;
            const sweeps = Array.from({ length: width }, (_, k) => (0,_threshold_sweep_js__WEBPACK_IMPORTED_MODULE_2__  .Gi)(columnOf(outputs, k, sample), (row) => labels[row * width + k] === 1));
            return (weights) => (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__  .sw)(sweeps.reduce((sum, sweep) => sum + area(sweep(weights)), 0) / width, reason);
        },
        prepareDrawn: (sample) => (0,_drawn_areas_js__WEBPACK_IMPORTED_MODULE_1__  .b_)(Array.from({ length: sample.width }, (_, k) => {
            const positive = (row) => sample.labels[row * sample.width + k] === 1;
            return drawn({ outputs: columnOf(sample.outputs, k, sample), positive, width: 1 });
        })),
        influence: (sample) => {
            const { rows, width, weights } = sample;
            const columns = Array.from({ length: width }, (_, k) => ({
                labels: columnOf(sample.labels, k, sample),
                outputs: columnOf(sample.outputs, k, sample),
            }));
            if (columns.some(({ labels }) => !enough(labels)))
                return null;
            const sums = new Float64Array(rows);
            for (const { labels, outputs } of columns) {
                influence(labels, outputs, weights).forEach((one, row) => {
                    sums[row] = sums[row] + one / width;
                });
            }
            return sums;
        },
    };
}
function pooled({ area, drawn, influence, enough, reason }) {
    return {
        prepare: ({ rows, width, outputs, labels }) => {
            const sweep = (0,_threshold_sweep_js__WEBPACK_IMPORTED_MODULE_2__  .Gi)(outputs, (place) => labels[place] === 1);
            const wide = new Float64Array(rows * width);
            return (weights) => {
                for (let row = 0; row < rows; row++)
                    wide.fill(weights[row], row * width, (row + 1) * width);
                return (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__  .sw)(area(sweep(wide)), reason);
            };
        },
        prepareDrawn: ({ width, outputs, labels }) => drawn({ outputs, positive: (place) => labels[place] === 1, width }),
        influence: ({ rows, width, outputs, labels, weights }) => {
            if (!enough(labels))
                return null;
            const wide = weights && Float64Array.from(labels, (_, place) => weights[Math.floor(place / width)]);
            const sums = new Float64Array(rows);
            influence(labels, outputs, wide).forEach((one, place) => {
                const row = Math.floor(place / width);
                sums[row] = sums[row] + one;
            });
            return sums;
        },
    };
}
function columnOf(values, k, { rows, width }) {
    return Float64Array.from({ length: rows }, (_, row) => values[row * width + k]);
}


  }),

  88383:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B7: () => (  noReference),
    D7: () => (  emptyVector),
    Om: () => (  dot),
    aL: () => (  embeddingPlaces)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96940);

 
const most = 2e10;
 
function dot(a, b) {
    let sum = 0;
    for (let k = 0; k < a.length; k++)
        sum += a[k] * b[k];
    return sum;
}
 
function noReference({ labelWidth, width }) {
    if (labelWidth === width)
        return null;
    return labelWidth === 1
        ? 'the labels are classes, not reference vectors'
        : `the reference has ${labelWidth} numbers a row, the outputs ${width}`;
}
 
function emptyVector({ rows, width, labelWidth, labels, outputs }) {
    for (let row = 0; row < rows; row++) {
        const zero = (values, size) => values.subarray(row * size, (row + 1) * size).every((value) => value === 0);
        if (zero(outputs, width))
            return 'an output is the zero vector, which has no direction';
        if (labelWidth > 1 && zero(labels, labelWidth))
            return 'a reference is the zero vector, which has no direction';
    }
    return null;
}


function embeddingPlaces(kind, of) {
    return {
        kind,
        check: (sample) => sample.rows ** 2 * sample.width > most
            ? `every pair of rows is looked at: ${sample.rows} rows are too many, at ${sample.width} numbers a row at most ${Math.floor(Math.sqrt(most / sample.width))}`
            : sample.labelWidth > 1
                ? (noReference(sample) ?? emptyVector(sample))
                : emptyVector(sample),
        rows: (sample) => places(sample).map((place) => (Number.isNaN(place) ? place : of(place))),
    };
}
 
const places = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .HK)(placesOf);
 
function placesOf(sample) {
    const { rows, width, labels, labelWidth } = sample;
    const given = unit(sample.outputs, width);
    const references = labelWidth > 1 ? unit(labels, width) : given;
    const belongs = (row, other) => labelWidth > 1 ? row === other : row !== other && labels[row] === labels[other];
    const cosines = new Float64Array(rows);
    return Float64Array.from({ length: rows }, (_, row) => {
        const own = given.subarray(row * width, (row + 1) * width);
        let nearest = Number.NEGATIVE_INFINITY;
        for (let other = 0; other < rows; other++) {
            let sum = 0;
            for (let k = 0, at = other * width; k < width; k++, at++)
                sum += own[k] * references[at];
            cosines[other] = sum;
            if (belongs(row, other))
                nearest = Math.max(nearest, sum);
        }
        if (nearest === Number.NEGATIVE_INFINITY)
            return Number.NaN;
        let place = 1;
        for (let other = 0; other < rows; other++) {
            if (other === row && labelWidth === 1)
                continue;
            if (cosines[other] >= nearest && !belongs(row, other))
                place++;
        }
        return place;
    });
}
 
function unit(values, width) {
    const scaled = Float64Array.from(values);
    for (let from = 0; from < scaled.length; from += width) {
        const one = scaled.subarray(from, from + width);
        const length = Math.sqrt(dot(one, one));
        for (let k = 0; k < width; k++)
            one[k] = one[k] / length;
    }
    return scaled;
}


  }),

  84843:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  thresholdBlocks),
    w: () => (  cornerSweep)
  });
  var _stats_sums_by_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21748);
  var _threshold_sweep_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30561);




function thresholdBlocks(outputs, positive) {
    const { places, last } = (0,_threshold_sweep_js__WEBPACK_IMPORTED_MODULE_0__  .cb)(outputs, positive);
    const ends = endsOfBlocks(last);
    const count = ends.length;
    const { tps, fps, add } = blockSums(places, ends);
    const longest = ends.reduce((most, end, block) => Math.max(most, end - (ends[block - 1] ?? 0)), 0);
    const [tp, fp] = [new Float64Array(longest), new Float64Array(longest)];
    return (weights) => {
        add(weights);
        const within = (block) => {
            const own = places.subarray(ends[block - 1] ?? 0, ends[block]);
            const marks = last.subarray(ends[block - 1] ?? 0, ends[block]);
            tp[0] = tps[block];
            fp[0] = fps[block];
            return { tp, fp, count: (0,_threshold_sweep_js__WEBPACK_IMPORTED_MODULE_0__  .dy)(weights, own, marks, tp, fp) };
        };
        return { count, tp: tps, fp: fps, positive: tps[count], negative: fps[count], within };
    };
}


function cornerSweep(outputs, positive, common) {
    const { places, last } = (0,_threshold_sweep_js__WEBPACK_IMPORTED_MODULE_0__  .cb)(outputs, positive);
    const ends = endsOfStretches(places, last, common);
    const count = ends.length;
    const { tps, fps, add } = blockSums(places, ends);
    const [tp, fp] = [tps.subarray(1), fps.subarray(1)];
    return (weights) => {
        add(weights);
        return { tp, fp, count, positive: tps[count], negative: fps[count] };
    };
}
 
function blockSums(places, ends) {
    const count = ends.length;
    const parts = new Uint32Array(places.length);
    ends.forEach((end, block) => {
        for (const place of places.subarray(ends[block - 1] ?? 0, end))
            parts[place >>> 1] = 2 * block + (place & 1);
    });
    const sumsOf = (0,_stats_sums_by_kind_js__WEBPACK_IMPORTED_MODULE_1__  .O)(parts, 2 * count);
    const [tps, fps] = [new Float64Array(count + 1), new Float64Array(count + 1)];
    const add = (weights) => {
        const sums = sumsOf(weights);
        for (let block = 0; block < count; block++) {
            fps[block + 1] = fps[block] + sums[2 * block];
            tps[block + 1] = tps[block] + sums[2 * block + 1];
        }
    };
    return { tps, fps, add };
}
 
function endsOfStretches(places, last, common) {
    const ends = [];
    for (let from = 0, to = 0, plain = false; from < places.length; from = to) {
        let other = false;
        do
            if ((places[to] & 1) !== common)
                other = true;
        while (last[to++] === 0);
        if (plain && !other)
            ends.pop();
        ends.push(to);
        plain = !other;
    }
    return Uint32Array.from(ends);
}
 
function endsOfBlocks(last) {
    const size = Math.ceil(Math.sqrt(last.length));
    const ends = [];
    for (let i = 0, from = 0; i < last.length; i++) {
        if (last[i] === 0 || (i + 1 - from < size && i + 1 < last.length))
            continue;
        from = i + 1;
        ends.push(from);
    }
    return Uint32Array.from(ends);
}


  }),

  30561:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Gi: () => (  thresholdSweep),
    Ut: () => (  fallingOrder),
    cF: () => (  averagePrecision),
    cb: () => (  sortedPlaces),
    dy: () => (  sumThrough),
    yr: () => (  areaUnderRoc)
  });
  var _stats_value_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84591);



function thresholdSweep(outputs, positive) {
    const { places, last } = sortedPlaces(outputs, positive);
    const thresholds = last.reduce((sum, each) => sum + each, 0);
    const [tp, fp] = [new Float64Array(thresholds), new Float64Array(thresholds)];
    return (weights) => {
        tp[0] = 0;
        fp[0] = 0;
        const count = sumThrough(weights, places, last, tp, fp);
        return { tp, fp, count, positive: tp[count - 1] ?? 0, negative: fp[count - 1] ?? 0 };
    };
}


function sortedPlaces(outputs, positive) {
    const order = fallingOrder(outputs);
    return {
        places: order.map((row) => 2 * row + Number(positive(row))),
        last: Uint8Array.from(order, (row, i) => Number(outputs[row] !== outputs[order[i + 1] ?? -1])),
    };
}


function sumThrough(weights, places, last, tps, fps) {
    let [tp, fp, count] = [tps[0] ?? 0, fps[0] ?? 0, 0];
    for (let i = 0; i < places.length; i++) {
        const place = places[i];
        const weight = weights[place >>> 1];
        const own = weight * (place & 1);
        tp += own;
        fp += weight - own;
         
        tps[count] = tp;
        fps[count] = fp;
        count += last[i];
    }
    return count;
}
 
function fallingOrder(values) {
    return (0,_stats_value_order_js__WEBPACK_IMPORTED_MODULE_0__  .b)(values.map((value) => -value));
}
 
function areaUnderRoc({ tp, fp, count, positive, negative }) {
    let [area, lastTp, lastFp] = [0, 0, 0];
    for (let i = 0; i < count; i++) {
        const [up, down] = [tp[i], fp[i]];
        area += ((down - lastFp) * (up + lastTp)) / 2;
        lastTp = up;
        lastFp = down;
    }
    return area / (positive * negative);
}
 
function averagePrecision({ tp, fp, count, positive }) {
    let [area, lastTp] = [0, 0];
    for (let i = 0; i < count; i++) {
        const up = tp[i];
        if (up > lastTp)
            area += ((up - lastTp) * up) / (up + fp[i]);
        lastTp = up;
    }
    return area / positive;
}


  }),

  15869:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E1: () => (  registeredId),
    gu: () => (  settled),
    tF: () => (  slugOf),
    xL: () => (  settledId)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);




function settled(id, declared, given, place, matcherOf) {
    const keys = Object.keys(declared);
    for (const [key, value] of Object.entries(given)) {
        if (value === undefined)
            continue;
        const setting = declared[key];
        if (setting === undefined) {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`\`${place}\` gives ${id} the setting ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(key)}: it takes ${keys.length === 0 ? 'none' : keys.join(', ')}.`, 'Remove the setting, or name the metric that it was meant for.');
        }
        const reason = unfitSetting(setting, value, matcherOf);
        if (reason === null)
            continue;
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`\`${place}\` sets \`${key}\` of ${id} to ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(String(value))}: needed ${reason}.`, `\`${key}\` is ${setting.meaning}.`);
    }
    const absent = keys.find((key) => {
        const setting = declared[key];
        return setting?.kind === 'given' && setting.required && given[key] === undefined;
    });
    if (absent !== undefined) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`\`${place}\` names ${id} without \`${absent}\`, which it needs.`, `Set \`${absent}\` to ${declared[absent]?.meaning}.`);
    }
    const entries = keys.map((key) => [key, given[key] ?? standard(declared[key])]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
 
function standard(setting) {
    return setting === undefined || setting.kind === 'given' ? undefined : setting.default;
}
function unfitSetting(setting, value, matcherOf) {
    if (setting.kind === 'given') {
        setting.check(value, matcherOf);
        return null;
    }
    if (setting.kind === 'word') {
        return setting.words.includes(value) ? null : `one of ${setting.words.join(', ')}`;
    }
    const { least, most, open, integer } = setting;
    const number = typeof value === 'number' && Number.isFinite(value) ? value : Number.NaN;
    const inside = open
        ? number > least && (most === null || number < most)
        : number >= least && number <= (most ?? number);
    if (inside && (!integer || Number.isInteger(number)))
        return null;
    const lower = open ? `above ${least}` : `from ${least}`;
    const upper = most === null ? '' : open ? ` and below ${most}` : ` to ${most}`;
    return `a ${integer ? 'whole ' : ''}number ${lower}${upper}`;
}


function settledId(id, declared, settings) {
    const counted = /(?<=[@-])k$/.test(id) && settings.at !== undefined;
    const name = counted ? id.replace(/k$/, String(settings.at)) : id;
    const shown = Object.keys(declared)
        .filter((key) => declared[key]?.kind !== 'given')
        .filter((key) => settings[key] !== undefined && settings[key] !== standard(declared[key]))
        .filter((key) => !(counted && key === 'at'))
        .map((key) => (key === 'class' ? `class ${settings.class}` : String(settings[key])));
    return shown.length === 0 ? name : `${name}(${shown.join(', ')})`;
}
 
function registeredId(id) {
    return id.replace(/\([^()]*\)$/, '').replace(/([@-])\d+(\.\d+)?$/, '$1k');
}
 
function slugOf(id) {
    return id.replace('@', '-at-').replace(/\+$/, '-plus').replace(/-$/, '-minus');
}


  }),

  64947:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  needsPatterns),
    _: () => (  noMatcher)
  });
 
function noMatcher() {
    throw new Error('the engine of patterns is not loaded');
}
 
function needsPatterns(guards) {
    return guards.some(({ pattern, schema }) => pattern !== undefined || schema !== undefined);
}


  }),

  30410:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  aucInfluence)
  });
  var _value_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84591);



function aucInfluence(labels, scores, weights) {
    const n = labels.length;
    const weightOf = (row) => weights?.[row] ?? 1;
    const order = (0,_value_order_js__WEBPACK_IMPORTED_MODULE_0__  .b)(scores);
    let [positive, negative] = [0, 0];
    for (let row = 0; row < n; row++) {
        if (labels[row] === 1)
            positive += weightOf(row);
        else
            negative += weightOf(row);
    }
     
    const placement = new Float64Array(n);
    let [below, negativesBelow] = [0, 0];
    for (let from = 0; from < n;) {
        let to = from;
        let [tiedPositive, tiedNegative] = [0, 0];
        for (; to < n && scores[order[to]] === scores[order[from]]; to++) {
            const row = order[to];
            if (labels[row] === 1)
                tiedPositive += weightOf(row);
            else
                tiedNegative += weightOf(row);
        }
        for (let k = from; k < to; k++) {
            const row = order[k];
            placement[row] =
                labels[row] === 1 ? (negativesBelow + tiedNegative / 2) / negative : 1 - (below + tiedPositive / 2) / positive;
        }
        below += tiedPositive;
        negativesBelow += tiedNegative;
        from = to;
    }
    const auc = placement.reduce((sum, p, row) => sum + (labels[row] === 1 ? weightOf(row) * p : 0), 0) / positive;
    const influence = placement.map((p, row) => (weightOf(row) * (p - auc)) / (labels[row] === 1 ? positive : negative));
    return { auc: n === 0 ? Number.NaN : auc, influence };
}


  }),

  19536:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  w$: () => (  drawer),
  xc: () => (  packed),
  NL: () => (  rowBootstrap),
  tb: () => (  rowBootstrapPacked)
});

; 
 
const mostOfOne = 12;


function resampleCounts(rows) {
    const cumulative = cumulativePoisson(Math.max(0.5, 1 - 2 / Math.sqrt(rows)));
    const table = numbersByByte(cumulative);
     
    const padded = new Float64Array(4 * Math.ceil(rows / 4));
    const counts = padded.subarray(0, rows);
    return (random) => {
        const digits = (byte) => inverse(cumulative, ((byte & 255) + random()) / 256);
        let [a, b, c, counter] = [bits(random), bits(random), bits(random), 1];
        let total = 0;
        for (let row = -32; row < rows; row += 4) {
            const drawn = (((a + b) | 0) + counter) | 0;
            counter = (counter + 1) | 0;
            a = b ^ (b >>> 9);
            b = (c + (c << 3)) | 0;
            c = (((c << 21) | (c >>> 11)) + drawn) | 0;
             
            if (row < 0)
                continue;
            let w = table[drawn & 255];
            let x = table[(drawn >>> 8) & 255];
            let y = table[(drawn >>> 16) & 255];
            let z = table[drawn >>> 24];
            if ((w | x | y | z) > 127) {
                if (w === 255)
                    w = digits(drawn);
                if (x === 255)
                    x = digits(drawn >>> 8);
                if (y === 255)
                    y = digits(drawn >>> 16);
                if (z === 255)
                    z = digits(drawn >>> 24);
            }
            padded[row] = w;
            padded[row + 1] = x;
            padded[row + 2] = y;
            padded[row + 3] = z;
            total += w + x + y + z;
        }
        for (let row = rows; row < padded.length; row++)
            total -= padded[row];
        putRight(counts, total, random);
        return counts;
    };
}
 
function putRight(counts, total, random) {
    const rows = counts.length;
    let draws = total;
    for (; draws < rows; draws++) {
        const row = Math.floor(random() * rows);
        counts[row] = counts[row] + 1;
    }
    while (draws > rows) {
        const row = Math.floor(random() * rows);
         
        if (random() * mostOfOne >= counts[row])
            continue;
        counts[row] = counts[row] - 1;
        draws--;
    }
}
 
function numbersByByte(cumulative) {
    return Uint8Array.from({ length: 256 }, (_, byte) => {
        const [first, last] = [inverse(cumulative, byte / 256), inverse(cumulative, (byte + 1) / 256 - 2 ** -41)];
        return first === last ? first : 255;
    });
}
function inverse(cumulative, u) {
    let k = 0;
    while (u >= cumulative[k])
        k++;
    return k;
}
 
function cumulativePoisson(mean) {
    const sums = new Float64Array(20);
    let [term, sum] = [Math.exp(-mean), 0];
    for (let k = 0; k < sums.length; k++) {
        sum += term;
        sums[k] = sum;
        term *= mean / (k + 1);
    }
    sums[sums.length - 1] = 1;
    return sums;
}
function bits(random) {
    return Math.floor(random() * 4294967296) | 0;
}

; 



function rowBootstrap(rows, strata, statistic, random, resamples = 2000) {
    const draw = drawer(rows, strata);
    return Float64Array.from({ length: resamples }, () => statistic(draw(random)));
}
 
const packed = 16;
 
const mostOfByte = 15;


function rowBootstrapPacked(rows, strata, all, one, random, resamples = 2000) {
    const strataDraws = strata.map((stratum) => Array.from({ length: 4 }, () => resampleCounts(stratum.length)));
    const counts = new Int32Array(4 * rows);
    const values = new Float64Array(resamples);
    const whole = resamples - (resamples % packed);
    for (let at = 0; at < whole; at += packed) {
        let bits = 0;
        for (let word = 0; word < 4; word++) {
             
            const four = [0, 1, 2, 3].map((k) => strataDraws.map((draws) => draws[k](random)));
            strata.forEach((stratum, s) => {
                bits |= pack(counts, word, stratum, four.map((drawn) => drawn[s]));
            });
        }
        if (bits <= mostOfByte)
            values.set(all(counts), at);
        else
            for (let k = 0; k < packed; k++)
                values[at + k] = one(byteOf(counts, k));
    }
    const draw = drawer(rows, strata);
    for (let at = whole; at < resamples; at++)
        values[at] = one(draw(random));
    return values;
}
 
function pack(into, word, stratum, [a, b, c, d]) {
    let bits = 0;
    for (let i = 0; i < stratum.length; i++) {
        const first = a?.[i];
        const second = b?.[i];
        const third = c?.[i];
        const fourth = d?.[i];
        bits |= first | second | third | fourth;
        into[4 * stratum[i] + word] = first | (second << 8) | (third << 16) | (fourth << 24);
    }
    return bits;
}
 
function byteOf(counts, k) {
    const [word, shift] = [k >> 2, 8 * (k & 3)];
    return Float64Array.from({ length: counts.length / 4 }, (_, row) => (counts[4 * row + word] >>> shift) & 255);
}
 
function drawer(rows, strata) {
    const [first] = strata;
    const whole = strata.length === 1 && first?.length === rows && first.every((row, i) => row === i);
    if (whole)
        return resampleCounts(rows);
    const draws = strata.map((stratum) => resampleCounts(stratum.length));
    const weights = new Float64Array(rows);
    return (random) => {
        strata.forEach((stratum, s) => {
            const counts = draws[s](random);
            for (let i = 0; i < stratum.length; i++)
                weights[stratum[i]] = counts[i];
        });
        return weights;
    };
}


  }),

  21748:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  sumsByKind)
  });


function sumsByKind(kindOf, kinds) {
    const ends = new Uint32Array(kinds);
    for (let row = 0; row < kindOf.length; row++)
        ends[kindOf[row]] = ends[kindOf[row]] + 1;
    for (let kind = 1; kind < kinds; kind++)
        ends[kind] = ends[kind] + ends[kind - 1];
    const rows = new Uint32Array(kindOf.length);
     
    const next = ends.slice();
    for (let row = kindOf.length - 1; row >= 0; row--) {
        const kind = kindOf[row];
        const place = next[kind] - 1;
        next[kind] = place;
        rows[place] = row;
    }
    const sums = new Float64Array(kinds);
    return (weights) => sumRuns(weights, rows, ends, sums);
}
 
function sumRuns(weights, rows, ends, into) {
    for (let kind = 0, i = 0; kind < ends.length; kind++) {
        const end = ends[kind];
        let [one, other] = [0, 0];
        for (; i + 1 < end; i += 2) {
            one += weights[rows[i]];
            other += weights[rows[i + 1]];
        }
        if (i < end)
            one += weights[rows[i++]];
        into[kind] = one + other;
    }
    return into;
}


  }),

  84591:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  ascendingOrder)
  });


function ascendingOrder(values) {
    const sorted = values.slice().sort();
    const taken = new Uint32Array(values.length);
    const order = new Uint32Array(values.length);
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        let [low, high] = [0, values.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (sorted[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }
        const used = taken[low];
        order[low + used] = row;
        taken[low] = used + 1;
    }
    return order;
}


  })

};
