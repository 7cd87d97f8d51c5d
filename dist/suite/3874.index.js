export const id = 3874;
export const ids = [3874];
export const modules = {

/***/ 10310:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ expressionScore),
/* harmony export */   _b: () => (/* binding */ checkCost),
/* harmony export */   hJ: () => (/* binding */ costColumns),
/* harmony export */   mz: () => (/* binding */ matrixScore)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _expression_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14249);
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63403);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25307);




/** Names that mean the row's label, what the model makes of it, and a binary model's probability. */
const ownNames = new Set(['label', 'pred', 'score']);
/** Errors: `Problem` for an expression that cannot be read, or a matrix that is not square. */
function checkCost(cost) {
    if (typeof cost === 'string') {
        (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .parseExpression */ .Y)(cost);
        return;
    }
    const { matrix } = cost;
    const size = matrix.length;
    if (size >= 2 && matrix.every((line) => line.length === size))
        return;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`The cost matrix has ${size} ${size === 1 ? 'line' : 'lines'} of ${[...new Set(matrix.map((line) => line.length))].join(' and ')} numbers: needed a line for each label with a number for each predicted class.`, 'Write it as [[cost of a right 0, cost of a 0 predicted 1], [cost of a 1 predicted 0, cost of a right 1]].');
}
/** Names of the columns of the golden dataset that an expression of costs reads. */
function costColumns(cost) {
    return typeof cost === 'string' ? (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .P)((0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .parseExpression */ .Y)(cost)).filter((name) => !ownNames.has(name)) : [];
}
/** Row costs by a matrix. A row with a broken output costs the most that its label can. */
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
            const predicted = (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .predictedClasses */ .Be)(sample);
            return sample.labels.map((label, row) => lineOf(label)[predicted[row]] ?? Math.max(...lineOf(label)));
        },
    };
}
/** Row costs by an expression; truths cost 1. Undefined when an output is broken, or the cost of a row is no number. */
function expressionScore(text) {
    const expression = (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .parseExpression */ .Y)(text);
    const rows = (sample) => {
        const own = ownCells(sample);
        const at = (0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .bindExpression */ .wT)(expression, (name) => own(name) ?? columnOf(sample, name));
        return Float64Array.from({ length: sample.rows }, (_, row) => {
            const cell = at(row);
            return typeof cell === 'boolean' ? Number((0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(cell)) : typeof cell === 'number' ? cell : Number.NaN;
        });
    };
    return {
        kind: 'mean',
        check: (sample) => {
            const broken = (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .nonFiniteRows */ ._z)(sample).length;
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
/** The label, the prediction and the score of a row by their names. */
function ownCells(sample) {
    const { task, labels, outputs, texts } = sample;
    const classes = task === 'binary' || task === 'multiclass' ? (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .predictedClasses */ .Be)(sample) : outputs;
    return (name) => {
        if (!ownNames.has(name))
            return undefined;
        if (texts !== undefined)
            return (row) => (name === 'label' ? texts.wanted[row] : texts.given[row]) ?? null;
        const values = name === 'label' ? labels : name === 'score' && sample.width === 1 ? outputs : classes;
        return (row) => values[row];
    };
}


/***/ }),

/***/ 14249:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   vy: () => (/* binding */ truths),
/* harmony export */   wT: () => (/* binding */ bindExpression)
/* harmony export */ });
/* unused harmony export numbers */
/* harmony import */ var _golden_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);

/**
 * An expression as a function of the row. A missing cell makes arithmetic NaN and every comparison false, `!=` as well;
 * `missing(x)` asks for it, and for a text that stands for one (empty, NA). Cells are compared as numbers when one side is a number or true or false, else as texts.
 * A column that is not there counts as missing.
 */
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
                return typeof cell === 'string' ? (0,_golden_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(cell) : absent(cell);
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
/** Whether a cell counts as true: true itself, a number other than 0, the text "true". */
function isTrue(cell) {
    const value = number(cell);
    return !Number.isNaN(value) && value !== 0;
}
/** Truth of an expression for each of the rows 0 … rows - 1. */
function truths(expression, columns, rows) {
    const at = bindExpression(expression, columns);
    return Array.from({ length: rows }, (_, row) => isTrue(at(row)));
}
/** Value of an expression for each of the rows 0 … rows - 1; NaN where it is no number. */
function numbers(expression, columns, rows) {
    const at = bindExpression(expression, columns);
    return Float64Array.from({ length: rows }, (_, row) => number(at(row)));
}
function number(cell) {
    if (typeof cell === 'string')
        return (0,_golden_table_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(cell);
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


/***/ }),

/***/ 63403:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ columnsOf),
  Y: () => (/* binding */ parseExpression)
});

// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
;// CONCATENATED MODULE: ./lib/model/expression/tokens.js


/** Longest expression that is read, in characters. */
const longest = 2000;
const number = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const tokens_name = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const sign = /==|!=|<=|>=|&&|\|\||[-+*/()<>!,]/y;
const space = /\s+/y;
/**
 * The pieces of an expression: numbers, texts in single or double quotes (a doubled quote stands for itself), names
 * (letters, digits, `_` and `.`; any other name of a column in square brackets) and signs.
 * Errors: `Problem` with the place of a character that belongs to none, an open quote or bracket, or an expression that
 * is too long.
 */
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
            throw fault(text, at, `has ${(0,quote/* quote */.h)(first)} where a value or an operator was needed`);
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
/** The place of the closing mark; a doubled one is part of the text. */
function closing(text, from, mark) {
    for (let i = from + 1; i < text.length; i++) {
        if (text[i] !== mark)
            continue;
        if (text[i + 1] !== mark)
            return i;
        i++;
    }
    throw fault(text, from + 1, `opens with ${(0,quote/* quote */.h)(text[from])}, which is never closed`);
}
function read(pattern, text, at) {
    const own = new RegExp(pattern.source, pattern.flags);
    own.lastIndex = at;
    return own.exec(text)?.[0] ?? null;
}
/** The error of an expression at a place. */
function fault(text, at, what) {
    return new problem/* Problem */.A(`The expression ${(0,quote/* quote */.h)(text)} ${what} (character ${at}).`, "Write columns by name, numbers, texts in quotes, + - * /, == != < <= > >=, and or not, parentheses, and abs, min, max, missing; for example `amount * (pred != label)` or `country == 'DE'`.");
}

;// CONCATENATED MODULE: ./lib/model/expression/expression.js

/** Operators of two values, from the weakest bond to the strongest. */
const levels = [
    ['or', '||'],
    ['and', '&&'],
    ['==', '!=', '<', '<=', '>', '>='],
    ['+', '-'],
    ['*', '/'],
];
/** Functions and how many values they take, at least and at most. */
const functions = { abs: [1, 1], min: [2, 20], max: [2, 20], missing: [1, 1] };
/** Deepest nesting: an expression beyond it is refused, so that reading one never exhausts the stack. */
const deepest = 100;
/**
 * Reads an expression: `or`, `and`, `not` (also `||`, `&&`, `!`), comparisons, `+ - * /`, parentheses, `true`, `false`,
 * numbers, quoted texts, `abs(x)`, `min(x, y, …)`, `max(x, y, …)`, `missing(x)`, and names of columns.
 * Errors: `Problem` with the place where reading failed.
 */
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
        // A long chain is a deep tree as well.
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
    // `not a == b` is not (a == b), as in Python and SQL.
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
/** The token's word where it can be an operator; texts and numbers have none. */
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
/** Names of the columns that an expression reads, each once, in their order. */
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


/***/ }),

/***/ 22299:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   EH: () => (/* binding */ cellSize),
/* harmony export */   G0: () => (/* binding */ cellAt),
/* harmony export */   WH: () => (/* binding */ missingAt),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/* unused harmony export columnOf */
/** The plain cell of a row: null for a missing one, truths as truths. */
function cellAt(column, row) {
    const value = column.values[row];
    if (value === undefined || value === null || Number.isNaN(value))
        return null;
    return column.dtype === 'bool' ? value === 1 : value;
}
/** The cell as text: '' for a missing one; numbers in JavaScript's shortest form. */
function textOf(cell) {
    return cell === null || cell === undefined ? '' : String(cell);
}
const missing = new Set(['', 'na', 'n/a', 'nan', 'null', 'none']);
/** Whether the cell means "no value": none, NaN, or a text that is empty or says so. */
function isMissing(cell) {
    if (typeof cell === 'string')
        return cell.trim().length <= 4 && missing.has(cell.trim().toLowerCase());
    return cell === null || cell === undefined || Number.isNaN(cell);
}
/** The cell as a number: numbers, decimal texts, true = 1 and false = 0; NaN for anything else. */
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
/** The plain cell of a row as text, '' for a missing one. */
function textAt(column, row) {
    return textOf(cellAt(column, row));
}
/** The plain cell of a row as number, NaN for a missing one or a text that is no number. */
function numberAt(column, row) {
    return numberOf(cellAt(column, row));
}
/** Whether the plain cell of a row means "no value". */
function missingAt(column, row) {
    return isMissing(cellAt(column, row));
}
/** Numbers or texts in one cell: the product of the shape. */
function cellSize(column) {
    return column.shape.reduce((size, each) => size * each, 1);
}
/** All numbers of a column, row-major; texts by `numberOf`. 64-bit integers beyond 2^53 are rounded. */
function numbersOf({ values }) {
    if (values instanceof Float64Array)
        return values;
    const numbers = new Float64Array(values.length);
    for (let i = 0; i < values.length; i++)
        numbers[i] = numberOf(values[i]);
    return numbers;
}
/** A column of plain cells as they come: texts where one is a text, else numbers with NaN for a gap. */
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


/***/ }),

/***/ 77829:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ defineMetricWith),
/* harmony export */   GR: () => (/* binding */ defineMetric),
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   sw: () => (/* binding */ defined),
/* harmony export */   v2: () => (/* binding */ columnSums),
/* harmony export */   yJ: () => (/* binding */ scoreWeights)
/* harmony export */ });
/* unused harmony export unfit */
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25307);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15869);
/* harmony import */ var _text_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64947);



/** Declares a metric. Conformance (id = file name, an oracle value for each task) is tested over the registry. */
function defineMetric(metric) {
    return metric;
}
/** Declares a metric with settings: `scores` and `title` by the settings; the metric itself has the defaults, and
 * where it cannot do without one is there to be named only. */
function defineMetricWith(metric) {
    const withSettings = (settings, matcherOf) => ({
        ...metric,
        title: metric.title(settings),
        scores: metric.scores(settings, matcherOf),
        bind: (given, place, engine = _text_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .noMatcher */ ._) => {
            const own = (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .settled */ .gu)(metric.id, metric.settings, given, place, engine);
            return { ...withSettings(own, engine), id: (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .settledId */ .xL)(metric.id, metric.settings, own), registered: metric.id };
        },
    });
    const needs = Object.values(metric.settings).some(({ kind }) => kind === 'given');
    return withSettings(needs ? {} : (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .settled */ .gu)(metric.id, metric.settings, {}, metric.id, _text_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .noMatcher */ ._), _text_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .noMatcher */ ._);
}
/** The rule that findings about a metric carry, whatever its settings: its file's name. */
function ruleOf({ id, registered }) {
    return (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOf */ .tF)(registered ?? id);
}
/** A defined value, or the reason when the number is not finite. */
function defined(value, reason) {
    return Number.isFinite(value) ? { value } : { value: null, reason };
}
/** Why these outputs cannot be scored by the metric; null when they can. */
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
        if (!(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .finiteRow */ .uV)(sample, row))
            broken++;
    if (broken > 0)
        return `${broken} ${broken === 1 ? 'row has' : 'rows have'} an output that is not a finite number`;
    if (metric.needs === 'probabilities' && sample.outputs.some((p) => p < 0 || p > 1)) {
        return 'outputs are not probabilities: some lie outside 0 to 1 (logits?)';
    }
    return metric.needs === 'probabilities' && sample.task === 'multiclass' ? sumProblem(sample) : null;
}
/** Probabilities of classes sum to 1, but for rounding: outputs that are all 1 would be right whatever the label. */
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
/** The metric's value on a sample, with the weights of its rows where it has some. */
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
/**
 * The weight of each row score: of the row, or with `per: 'query'` the mean weight of the query's rows (0 without rows).
 * undefined when the sample has no weights.
 */
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
/** The mean of the scores that count; NaN when none does. */
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
/** The sum of each column, its rows weighted where there are weights. */
function columnSums(columns, weights) {
    return Float64Array.from(columns, (column) => column.reduce((sum, v, row) => sum + v * (weights === undefined ? 1 : weights[row]), 0));
}


/***/ }),

/***/ 53874:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ metrics)
});

// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(77829);
// EXTERNAL MODULE: ./lib/model/sample.js
var model_sample = __webpack_require__(25307);
;// CONCATENATED MODULE: ./lib/model/metrics/accuracy.js


const score = {
    kind: 'proportion',
    rows: (sample) => {
        const predicted = (0,model_sample/* predictedClasses */.Be)(sample);
        return sample.labels.map((label, row) => (label === predicted[row] ? 1 : 0));
    },
};
/* harmony default export */ const accuracy = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/scoring/binary-counts.js


/** Row columns 0/1 of a binary confusion matrix, in the order true positive, false positive, false negative, true negative. */
function binaryColumns(sample) {
    const predicted = (0,model_sample/* predictedClasses */.Be)(sample);
    const column = (test) => sample.labels.map((label, row) => (test(label, predicted[row]) ? 1 : 0));
    return [
        column((label, guess) => label === 1 && guess === 1),
        column((label, guess) => label === 0 && guess !== 0),
        column((label, guess) => label === 1 && guess !== 1),
        column((label, guess) => label === 0 && guess === 0),
    ];
}
/** A score that is a function of the confusion matrix at the threshold 0.5. */
function ofCounts(value) {
    return {
        kind: 'sums',
        columns: binaryColumns,
        value: ([tp = 0, fp = 0, fn = 0, tn = 0]) => value({ tp, fp, fn, tn }),
    };
}
/** The quotient, undefined with this reason when there is nothing below the line. */
function ratio(part, whole, reason) {
    return whole === 0 ? { value: null, reason } : (0,metric/* defined */.sw)(part / whole, reason);
}
/** The share of the rows with this label that are given `predicted`; a broken output is given neither class. */
function shareOfLabel(label, counts) {
    return {
        kind: 'proportion',
        rows: (sample) => {
            const predicted = (0,model_sample/* predictedClasses */.Be)(sample);
            return sample.labels.map((own, row) => (own !== label ? Number.NaN : counts(predicted[row]) ? 1 : 0));
        },
    };
}

;// CONCATENATED MODULE: ./lib/model/scoring/class-counts.js

/** A number for each row of a multiclass sample: equal where label and prediction are. */
function multiclassKinds(sample) {
    const predicted = (0,model_sample/* predictedClasses */.Be)(sample);
    return Int32Array.from(sample.labels, (label, row) => label * (sample.width + 1) + predicted[row] + 1);
}
/** Prepares counting of a multiclass sample: one pass over the rows for each set of weights. */
function multiclassCounter(sample) {
    const { width } = sample;
    // Rows of one label and prediction are counted together.
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
/** A number for each row of a multilabel sample, from 0 in the order of appearance: equal where labels and predictions are. */
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
/** Prepares counting of a multilabel sample, label by label. Rows with the same labels and predictions are counted together. */
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
/** Sums weights of rows by their pattern, in the order of `known`; the answer is used again. */
function patternsOf(patternOf, known) {
    const places = new Map([...known].map((pattern, p) => [pattern, p]));
    const placeOf = patternOf.map((pattern) => places.get(pattern));
    const sums = new Float64Array(places.size);
    return (weights) => {
        sums.fill(0);
        for (let row = 0; row < placeOf.length; row++) {
            const place = placeOf[row];
            sums[place] = sums[place] + weights[row];
        }
        return sums;
    };
}
function toCounts(tp, labelled, given) {
    return Array.from(tp, (hits, k) => ({
        tp: hits,
        fp: given[k] - hits,
        fn: labelled[k] - hits,
    }));
}
/**
 * The labels that each row of a multilabel sample is given, row-major: 1 when the probability is above 0.5. A row with a
 * broken output is given the opposite of its labels, and so counts as wrong throughout.
 */
function predictedLabels(sample) {
    const { outputs, labels, width } = sample;
    const given = new Uint8Array(outputs.length);
    for (let row = 0; row < sample.rows; row++) {
        const whole = (0,model_sample/* finiteRow */.uV)(sample, row);
        for (let k = row * width; k < (row + 1) * width; k++) {
            given[k] = whole ? Number(outputs[k] > 0.5) : 1 - labels[k];
        }
    }
    return given;
}

// EXTERNAL MODULE: ./lib/model/scoring/kind-influence.js
var kind_influence = __webpack_require__(85087);
;// CONCATENATED MODULE: ./lib/model/metrics/balanced-accuracy.js




const oneClass = 'a class has no row in the golden set';
function multiclass(sample) {
    const count = multiclassCounter(sample);
    return (weights) => {
        const occurring = count(weights).filter(({ tp, fn }) => tp + fn > 0);
        const sum = occurring.reduce((total, { tp, fn }) => total + tp / (tp + fn), 0);
        return (0,metric/* defined */.sw)(sum / occurring.length, oneClass);
    };
}
/* harmony default export */ const balanced_accuracy = ((0,metric/* defineMetric */.GR)({
    id: 'balanced-accuracy',
    title: 'balanced accuracy',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: {
        binary: ofCounts(({ tp, fp, fn, tn }) => (0,metric/* defined */.sw)((tp / (tp + fn) + tn / (tn + fp)) / 2, oneClass)),
        multiclass: {
            kind: 'weighted',
            prepare: multiclass,
            influence: (0,kind_influence/* influenceByKinds */.o)(multiclassKinds, multiclass),
        },
    },
    documentation: 'Mean over the classes of the share of their rows that are found.',
    source: 'sklearn.metrics.balanced_accuracy_score',
}));

// EXTERNAL MODULE: ./lib/model/scoring/errors.js
var scoring_errors = __webpack_require__(96940);
;// CONCATENATED MODULE: ./lib/model/scoring/quantiles.js
/** Why a metric of point forecasts has no value on quantiles. */
const noMedian = 'the levels do not hold 0.5: there is no median to take as the forecast';
/** The outputs of one level; null when the model does not give it. */
function levelColumn({ outputs, width, rows, levels = [] }, level) {
    const k = levels.findIndex((each) => Math.abs(each - level) < 1e-9);
    return k < 0 ? null : Float64Array.from({ length: rows }, (_, row) => outputs[row * width + k]);
}
/** A score of point forecasts as one of quantiles: the median is the forecast. Undefined where the levels hold none. */
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
/** The loss of a quantile of this level (Koenker & Bassett 1978). */
function pinballLoss(output, label, level) {
    return label >= output ? level * (label - output) : (1 - level) * (output - label);
}
/** Why there is no central interval with this coverage; null when there is. */
function noInterval(sample, coverage) {
    const ends = endsOf(coverage);
    if (ends.every((level) => levelColumn(sample, level) !== null))
        return null;
    return `the levels do not hold ${ends.map((level) => Number(level.toFixed(6))).join(' and ')}`;
}
/** Row scores of the central interval with this coverage. */
function ofInterval(coverage, of) {
    return (sample) => {
        const [low, high] = endsOf(coverage).map((level) => levelColumn(sample, level));
        return sample.labels.map((label, row) => of(low?.[row], high?.[row], label));
    };
}
function endsOf(coverage) {
    return [(1 - coverage) / 2, (1 + coverage) / 2];
}

;// CONCATENATED MODULE: ./lib/model/metrics/bias.js



const bias_score = { kind: 'mean', rows: (0,scoring_errors/* rowErrors */.s1)((output, label) => output - label) };
/* harmony default export */ const bias = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/text/tokens.js
/** Text without case, punctuation, symbols of ASCII, the English articles and more than one space between words. */
function normalised(text) {
    return text
        .toLowerCase()
        .replace(/[\p{P}$+<=>^`|~]/gu, '')
        .replace(/(?<![\p{L}\p{N}_])(a|an|the)(?![\p{L}\p{N}_])/gu, ' ')
        .trim()
        .replace(/\s+/g, ' ');
}
/** Words between white space; none of an empty text. */
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
/** How often each thing is there. */
function counted(things) {
    const counts = new Map();
    for (const thing of things)
        counts.set(thing, (counts.get(thing) ?? 0) + 1);
    return counts;
}
/** How many things two bags have in common. */
function overlap(first, second) {
    let common = 0;
    for (const [thing, count] of first)
        common += Math.min(count, second.get(thing) ?? 0);
    return common;
}
/** The runs of n neighbouring parts, each as one text. */
function runsOf(parts, n, between) {
    return Array.from({ length: Math.max(0, parts.length - n + 1) }, (_, i) => parts.slice(i, i + n).join(between));
}
/** Harmonic mean of precision and recall of `common` things among `given` and `wanted`; 0 when nothing is common. */
function harmonic(common, given, wanted) {
    return common === 0 ? 0 : (2 * common) / (given + wanted);
}

;// CONCATENATED MODULE: ./lib/model/text/bleu.js

const order = 4;
/**
 * Words of a text as the machine-translation evaluation mteval-13a splits them: punctuation and symbols of ASCII stand
 * alone, but a full stop or comma between digits, and a hyphen that does not follow a digit.
 */
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
/** Row columns of BLEU: runs of 1 to 4 words in common, runs given, words given, words wanted. */
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
/**
 * BLEU (0 to 100) of summed columns: the geometric mean of the precisions of 1 to 4 words, times the brevity penalty.
 * Precisions of 0 are smoothed by halving, as in mteval ("exp"); 0 when nothing is common or a text has no 4 words.
 */
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

;// CONCATENATED MODULE: ./lib/model/metrics/bleu.js



/* harmony default export */ const bleu = ((0,metric/* defineMetric */.GR)({
    id: 'bleu',
    title: 'BLEU',
    direction: 'higher',
    unit: '',
    range: [0, 100],
    needs: 'classes',
    scores: { text: { kind: 'sums', columns: (0,scoring_errors/* remembered */.HK)(bleuColumns), value: bleuOf } },
    documentation: 'Geometric mean of the precisions of runs of 1 to 4 words over all rows, times a penalty for brevity, from 0 to 100; words as in mteval-13a, precisions of 0 smoothed by halving.',
    source: 'Papineni et al. 2002; Post 2018 (sacrebleu, signature tok:13a smooth:exp)',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/brier.js

/* harmony default export */ const brier = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/scoring/texts.js
/** A function of the text that was given and the one that was wanted, row by row. */
function ofTexts(of) {
    return ({ texts = { wanted: [], given: [] } }) => Float64Array.from(texts.given, (given, row) => of(given, texts.wanted[row]));
}

;// CONCATENATED MODULE: ./lib/model/text/edits.js
/** Longest text, in characters, whose every pair of places is looked at. */
const longest = 20_000;
/** Why texts are too long to be aligned; null when they are not. */
function tooLong({ texts }) {
    const long = (text) => text.length > longest;
    return texts !== undefined && (texts.wanted.some(long) || texts.given.some(long))
        ? `a text has more than ${longest} characters, and every place of it would be held against every other`
        : null;
}
/** Fewest parts that must be put in, taken out or replaced to turn one list into the other (Levenshtein 1966). */
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
/** Length of the longest list that both hold in this order, not necessarily side by side. */
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

;// CONCATENATED MODULE: ./lib/model/metrics/cer.js





/** Characters without white space at the ends. */
function characters(text) {
    return Array.from(text.trim());
}
/* harmony default export */ const cer = ((0,metric/* defineMetric */.GR)({
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
            columns: (0,scoring_errors/* remembered */.HK)((sample) => [
                ofTexts((given, wanted) => editDistance(characters(wanted), characters(given)))(sample),
                ofTexts((_, wanted) => characters(wanted).length)(sample),
            ]),
            value: ([edits = 0, wanted = 0]) => ratio(edits, wanted, 'no character is wanted'),
        },
    },
    documentation: 'Fewest characters to put in, take out or replace to turn the texts into the wanted ones, over the characters wanted, of all rows together.',
    source: 'jiwer.cer; Morris, Maier & Green 2004',
}));

;// CONCATENATED MODULE: ./lib/model/text/chrf.js

const chrf_order = 6;
const beta = 2;
/** Row columns of chrF: for runs of 1 to 6 characters (white space left out) those given, wanted and common. */
function chrfColumns({ texts = { wanted: [], given: [] } }) {
    const columns = Array.from({ length: 3 * chrf_order }, () => new Float64Array(texts.given.length));
    texts.given.forEach((text, row) => {
        const [given, wanted] = [runsIn(text), runsIn(texts.wanted[row])];
        for (let n = 1; n <= chrf_order; n++) {
            const [mine, theirs] = [given(n), wanted(n)];
            // Runs of a length that the wanted text does not have are not held against the given one.
            columns[3 * n - 3][row] = theirs.length === 0 ? 0 : mine.length;
            columns[3 * n - 2][row] = theirs.length;
            columns[3 * n - 1][row] = overlap(counted(mine), counted(theirs));
        }
    });
    return columns;
}
/** chrF2 (0 to 100) of summed columns: precision and recall are means over the lengths that both sides have. */
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
/** Runs of n characters; a character beyond 16 bits is one. */
function runsIn(text) {
    const compact = text.replace(/\s+/g, '');
    if (/[\ud800-\udfff]/.test(compact)) {
        const characters = Array.from(compact);
        return (n) => runsOf(characters, n, '');
    }
    return (n) => Array.from({ length: Math.max(0, compact.length - n + 1) }, (_, i) => compact.slice(i, i + n));
}

;// CONCATENATED MODULE: ./lib/model/metrics/chrf.js



/* harmony default export */ const chrf = ((0,metric/* defineMetric */.GR)({
    id: 'chrf',
    title: 'chrF',
    direction: 'higher',
    unit: '',
    range: [0, 100],
    needs: 'classes',
    scores: { text: { kind: 'sums', columns: (0,scoring_errors/* remembered */.HK)(chrfColumns), value: chrfOf } },
    documentation: 'F score of runs of 1 to 6 characters over all rows, recall counting twice as much, from 0 to 100.',
    source: 'Popović 2015; Post 2018 (sacrebleu, signature nc:6 nw:0 space:no)',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/cohen-kappa.js






const oneSide = 'labels and predictions are all of one class';
const binary = ofCounts(({ tp, fp, fn, tn }) => {
    const all = tp + fp + fn + tn;
    const chance = ((tp + fn) * (tp + fp) + (tn + fp) * (tn + fn)) / (all * all);
    return ratio((tp + tn) / all - chance, 1 - chance, oneSide);
});
function broken(sample) {
    return (0,model_sample/* nonFiniteRows */._z)(sample).length === 0 ? null : 'a row with a broken output has no class to be far from';
}
/** 1 - disagreement seen over disagreement by chance. */
function agreement(by) {
    return (sample) => {
        const predicted = (0,model_sample/* predictedClasses */.Be)(sample);
        const apart = Float64Array.from(predicted, (guess, row) => distance(by, Math.abs(guess - sample.labels[row])));
        const count = multiclassCounter(sample);
        return (weights) => {
            const counts = count(weights);
            const all = (0,scoring_errors/* totalOf */.e6)(weights);
            // Where all disagreements are alike, the counts say how much there is.
            let seen = by === 'none' ? counts.reduce((left, { tp }) => left - tp, all) : 0;
            for (let row = 0; row < apart.length && by !== 'none'; row++)
                seen += weights[row] * apart[row];
            const chance = byChance(by, counts.map(({ tp, fn }) => (tp + fn) / all), counts.map(({ tp, fp }) => (tp + fp) / all));
            return chance === 0 ? { value: null, reason: oneSide } : (0,metric/* defined */.sw)(1 - seen / all / chance, oneSide);
        };
    };
}
function distance(by, apart) {
    if (by === 'none')
        return apart === 0 ? 0 : 1;
    return by === 'linear' ? apart : apart * apart;
}
/** The mean distance of two independent draws from the shares of labels and of predictions. */
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
/* harmony default export */ const cohen_kappa = ((0,metric/* defineMetricWith */.C$)({
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
            influence: (0,kind_influence/* influenceByKinds */.o)(multiclassKinds, agreement(by ?? 'none')),
        },
    }),
    documentation: 'Agreement of labels and predictions beyond chance; with ordered classes, disagreements can weigh by their distance (linear) or its square (quadratic).',
    source: 'Cohen 1960, 1968; sklearn.metrics.cohen_kappa_score',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/contains.js


/* harmony default export */ const contains = ((0,metric/* defineMetric */.GR)({
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

// EXTERNAL MODULE: ./lib/model/scoring/neighbours.js
var neighbours = __webpack_require__(88383);
;// CONCATENATED MODULE: ./lib/model/metrics/cosine.js


/* harmony default export */ const cosine = ((0,metric/* defineMetric */.GR)({
    id: 'cosine',
    title: 'cosine similarity to the reference',
    direction: 'higher',
    unit: '',
    range: [-1, 1],
    needs: 'finite',
    scores: {
        embedding: {
            kind: 'mean',
            check: (sample) => (0,neighbours/* noReference */.B7)(sample) ?? (0,neighbours/* emptyVector */.D7)(sample),
            rows: ({ rows, width, labels, outputs }) => Float64Array.from({ length: rows }, (_, row) => {
                const [from, to] = [row * width, (row + 1) * width];
                const [wanted, given] = [labels.subarray(from, to), outputs.subarray(from, to)];
                return (0,neighbours/* dot */.Om)(wanted, given) / Math.sqrt((0,neighbours/* dot */.Om)(wanted, wanted) * (0,neighbours/* dot */.Om)(given, given));
            }),
        },
    },
    documentation: 'Mean cosine of the angle between each vector and its reference.',
    source: 'sklearn.metrics.pairwise.cosine_similarity',
}));

// EXTERNAL MODULE: ./lib/model/cost/cost.js
var cost_cost = __webpack_require__(10310);
;// CONCATENATED MODULE: ./lib/model/metrics/cost.js


function scoresOf(cost) {
    if (typeof cost !== 'string')
        return { binary: (0,cost_cost/* matrixScore */.mz)(cost.matrix), multiclass: (0,cost_cost/* matrixScore */.mz)(cost.matrix) };
    const score = (0,cost_cost/* expressionScore */.DK)(cost);
    return { binary: score, multiclass: score, regression: score, text: score };
}
/* harmony default export */ const cost = ((0,metric/* defineMetricWith */.C$)({
    id: 'cost',
    title: () => 'cost',
    settings: {
        cost: {
            kind: 'given',
            meaning: '`{matrix: [[…], …]}` or an expression, in quotes',
            required: true,
            check: cost_cost/* checkCost */._b,
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

;// CONCATENATED MODULE: ./lib/model/metrics/coverage.js


/* harmony default export */ const coverage = ((0,metric/* defineMetricWith */.C$)({
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

;// CONCATENATED MODULE: ./lib/model/scoring/label-rows.js
/** The mean over rows of a multilabel sample of a function of the row's labels (0 and 1) and outputs. */
function ofLabelRows(score) {
    return {
        kind: 'mean',
        rows: ({ rows, labels, outputs, width }) => Float64Array.from({ length: rows }, (_, row) => score(labels.subarray(row * width, (row + 1) * width), outputs.subarray(row * width, (row + 1) * width))),
    };
}

;// CONCATENATED MODULE: ./lib/model/metrics/coverage-error.js


function depthOfRow(labels, outputs) {
    let lowest = Number.POSITIVE_INFINITY;
    labels.forEach((label, k) => {
        if (label === 1)
            lowest = Math.min(lowest, outputs[k]);
    });
    return outputs.reduce((depth, output) => depth + (output >= lowest ? 1 : 0), 0);
}
/* harmony default export */ const coverage_error = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/crps.js


/* harmony default export */ const crps = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/scoring/ranked.js
/**
 * A score of each query of a ranking, worked out on the relevances and scores of its rows; NaN = the query does not
 * count, which may depend on the relevances alone. A query number without rows does not count.
 */
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
/** Rows of each query, by its number; all rows are one query where none is named. */
function queriesOf({ rows, queries }) {
    const many = queries === undefined ? 1 : queries.reduce((most, query) => Math.max(most, query + 1), 0);
    const lists = Array.from({ length: many }, () => []);
    for (let row = 0; row < rows; row++)
        lists[queries?.[row] ?? 0]?.push(row);
    return lists;
}
/** The relevances from the highest score down, those of equal scores with the least relevant first. */
function worstOrder(labels, scores) {
    return Array.from(labels.keys())
        .sort((i, j) => scores[j] - scores[i] || labels[i] - labels[j])
        .map((row) => labels[row]);
}
/** What relevances are worth. */
function gainsOf(labels, gain) {
    return gain === 'exponential' ? labels.map((label) => 2 ** label - 1) : labels;
}
/** Sum of the gains in the order of the scores, each over log2(place + 1), of the first k places; ties share their places. */
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

;// CONCATENATED MODULE: ./lib/model/metrics/dcg-at-k.js


/* harmony default export */ const dcg_at_k = ((0,metric/* defineMetricWith */.C$)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/diagnostic-odds-ratio.js


/* harmony default export */ const diagnostic_odds_ratio = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/exact-match.js


/* harmony default export */ const exact_match = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/explained-variance.js


function columns(sample) {
    // About their means, so that the sums of squares keep their digits.
    const labels = (0,scoring_errors/* centred */.mH)(sample.labels);
    const errors = (0,scoring_errors/* centred */.mH)((0,scoring_errors/* rowErrors */.s1)((output, label) => output - label)(sample));
    return [(0,scoring_errors/* ones */.S)(sample), labels, labels.map((v) => v * v), errors, errors.map((v) => v * v)];
}
/* harmony default export */ const explained_variance = ((0,metric/* defineMetric */.GR)({
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
                const spread = squares - labels ** 2 / rows;
                if (spread <= 0)
                    return { value: null, reason: 'all labels are equal' };
                return (0,metric/* defined */.sw)(1 - (squaredErrors - errors ** 2 / rows) / spread, 'no row');
            },
        },
    },
    documentation: '1 - variance of the errors / variance of the labels: R² without the constant part of the error.',
    source: 'sklearn.metrics.explained_variance_score',
}));

;// CONCATENATED MODULE: ./lib/model/scoring/averages.js



/** The settings of a metric that is worked out class by class. */
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
/** The settings as words for a title: "", " of class 3", " (micro)". */
function averageInWords({ average, class: one }) {
    if (one !== undefined)
        return ` of class ${one}`;
    return average === undefined || average === 'macro' ? '' : ` (${average})`;
}
/** Scores for several classes and for several labels, by the settings. */
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
            influence: (0,kind_influence/* influenceByKinds */.o)(kinds, prepare),
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
    return (0,metric/* defined */.sw)(sum / total, 'no class has a row');
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

;// CONCATENATED MODULE: ./lib/model/metrics/f1.js



const perClass = {
    of: ({ tp, fp, fn }) => [2 * tp, 2 * tp + fp + fn],
    absent: ({ tp, fp, fn }) => tp + fp + fn === 0,
    empty: () => 1,
    reason: 'no row of the class, and none is predicted',
};
/* harmony default export */ const f1 = ((0,metric/* defineMetricWith */.C$)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/fbeta.js



const fbeta_perClass = (beta) => ({
    of: ({ tp, fp, fn }) => [(1 + beta * beta) * tp, (1 + beta * beta) * tp + beta * beta * fn + fp],
    absent: ({ tp, fp, fn }) => tp + fp + fn === 0,
    empty: () => 1,
    reason: 'no row of the class, and none is predicted',
});
/* harmony default export */ const fbeta = ((0,metric/* defineMetricWith */.C$)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/fdr.js


/* harmony default export */ const fdr = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/fnr.js


/* harmony default export */ const fnr = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/for.js


/* harmony default export */ const metrics_for = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/fowlkes-mallows.js


/* harmony default export */ const fowlkes_mallows = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/fpr.js


/* harmony default export */ const fpr = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/scoring/deviance.js
/** The unit deviance of a Tweedie distribution of power 1 (Poisson) to 3 for a label and the mean that was predicted. */
function deviance(mean, label, power) {
    if (power === 1)
        return 2 * ((label === 0 ? 0 : label * Math.log(label / mean)) - label + mean);
    if (power === 2)
        return 2 * (Math.log(mean / label) + label / mean - 1);
    const [first, second] = [1 - power, 2 - power];
    return 2 * (label ** second / (first * second) - (label * mean ** first) / first + mean ** second / second);
}
/** Why rows have no deviance: labels below 0 (0 included from power 2 on) or outputs not above 0; null when they have. */
function outsideDeviance({ labels, outputs }, power) {
    if (labels.some((label) => label < 0 || (power >= 2 && label === 0))) {
        return power >= 2 ? 'a label is not above 0' : 'a label is below 0';
    }
    return outputs.some((output) => output <= 0) ? 'an output is not above 0' : null;
}

;// CONCATENATED MODULE: ./lib/model/metrics/gamma-deviance.js



/* harmony default export */ const gamma_deviance = ((0,metric/* defineMetric */.GR)({
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
            rows: (0,scoring_errors/* rowErrors */.s1)((output, label) => deviance(output, label, 2)),
        },
    },
    documentation: 'Mean of 2 (ln(output / label) + label / output - 1); needs labels and outputs above 0.',
    source: 'sklearn.metrics.mean_gamma_deviance',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/hamming-loss.js


/* harmony default export */ const hamming_loss = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/hit-rate-at-k.js


/* harmony default export */ const hit_rate_at_k = ((0,metric/* defineMetricWith */.C$)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/huber.js


function huber(error, delta) {
    return error <= delta ? (error * error) / 2 : delta * (error - delta / 2);
}
/* harmony default export */ const metrics_huber = ((0,metric/* defineMetricWith */.C$)({
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
        regression: { kind: 'mean', rows: (0,scoring_errors/* rowErrors */.s1)((output, label) => huber(Math.abs(output - label), at)) },
    }),
    documentation: 'Mean of half the squared error up to delta, and beyond it delta × (|error| - delta / 2).',
    source: 'Huber 1964; scipy.special.huber',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/informedness.js


/* harmony default export */ const informedness = ((0,metric/* defineMetric */.GR)({
    id: 'informedness',
    title: 'informedness',
    direction: 'higher',
    unit: '',
    range: [-1, 1],
    needs: 'classes',
    scores: {
        binary: ofCounts(({ tp, fp, fn, tn }) => (0,metric/* defined */.sw)(tp / (tp + fn) + tn / (tn + fp) - 1, 'a class has no row in the golden set')),
    },
    documentation: 'Recall + specificity - 1 (Youden’s J): how much better than chance a row is told from the other class.',
    source: 'Youden 1950; Powers 2011; sklearn.metrics.balanced_accuracy_score (adjusted=True)',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/interval-score.js


/* harmony default export */ const interval_score = ((0,metric/* defineMetricWith */.C$)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/jaccard.js



const jaccard_perClass = {
    of: ({ tp, fp, fn }) => [tp, tp + fp + fn],
    absent: ({ tp, fp, fn }) => tp + fp + fn === 0,
    empty: () => 1,
    reason: 'no row of the class, and none is predicted',
};
/* harmony default export */ const jaccard = ((0,metric/* defineMetricWith */.C$)({
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

// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
;// CONCATENATED MODULE: ./lib/model/text/json-schema.js
// Over 300 lines because the words of a schema are one table, and their readers call each other.


const deepest = 64;
/**
 * Words that check nothing by themselves: those that describe (`format` too, unless a dialect says otherwise), and those
 * that another word reads.
 */
const remarks = new Set([
    ...['$schema', '$id', '$comment', '$defs', 'definitions', 'title', 'description', 'default', 'examples', 'format'],
    ...['deprecated', 'readOnly', 'writeOnly', 'contentEncoding', 'contentMediaType'],
    ...['then', 'else', 'minContains', 'maxContains'],
]);
/**
 * Reads a JSON Schema (draft 2020-12) into a check of values. It is our own because the texts are a model's, which may be
 * anything: `@cfworker/json-schema` 4.1.6, the library without `new Function`, reads `pattern` with the engine of
 * JavaScript (2.5 s of CPU for `^(a+)+$` on 27 characters, where this takes 1 ms), compares items in pairs for
 * `uniqueItems` (1.2 s for 5,000, here 14 ms), passes words by that it does not know (`minimun`), and takes four times as
 * long for plain schemas.
 *
 * The words that are known are those of `readers` below; `$ref` to a place in the schema itself (`#/$defs/line`), patterns
 * in the syntax of RE2. Titles and the like are passed by.
 * Errors: `Problem` for any other word, since a word that is passed by would check less than the schema says, and for
 * values of the wrong kind.
 */
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
/** Whether a text is JSON that passes the check. */
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
/** A limit of a measure; values that have no such measure fit. */
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
/** The schemas of a list. */
function listedParts(given, { path, whole }) {
    return listOf(given, path).map((one, i) => checkOf(one, `${path}/${i}`, whole));
}
/** The schemas of an object, by their key. */
function partsOf(given, { path, whole }) {
    return Object.entries(fieldsOf(given, path)).map(([key, one]) => [key, checkOf(one, `${path}/${key}`, whole)]);
}
/** The schema at a place of the whole one, which may hold itself. */
function named(pointer, path, whole) {
    const known = whole.named.get(pointer);
    if (known !== undefined)
        return known;
    const found = pointer
        .split('/')
        .slice(1)
        .reduce((at, key) => memberOf(at, key.replaceAll('~1', '/').replaceAll('~0', '~')), whole.root);
    if (found === undefined)
        throw wrong(path, `names ${(0,quote/* quote */.h)(pointer)}, which is not there`);
    let fits = () => true;
    // Looked at once each: where several parts of a schema lead back to it, the looks would double with each level of a text.
    const looked = new WeakMap();
    const once = (value) => {
        if (typeof value !== 'object' || value === null)
            return fits(value);
        const answer = looked.get(value) ?? fits(value);
        looked.set(value, answer);
        return answer;
    };
    // Before it is read: it may name itself.
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
/** The value as JSON with the keys of objects in one order: equal values have one text. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (!isFields(value))
        return JSON.stringify(value);
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}
function wrong(path, what) {
    return new problem/* Problem */.A(`The JSON schema ${what}, at ${(0,quote/* quote */.h)(path)}.`, 'Write the schema with the words that `assay explain json-schema` lists.');
}

;// CONCATENATED MODULE: ./lib/model/metrics/json-schema.js




/* harmony default export */ const json_schema = ((0,metric/* defineMetricWith */.C$)({
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
            rows: (0,scoring_errors/* remembered */.HK)((sample) => {
                const fits = schemaCheck(schema, matcherOf);
                return ofTexts((given) => (isJsonThat(fits, given) ? 1 : 0))(sample);
            }),
        },
    }),
    documentation: 'Share of rows whose text is JSON that fits the schema: every word of the core, applicator and validation vocabularies but anchors, dependentSchemas and unevaluated…; $ref to a place in the schema itself; patterns in the syntax of RE2; format describes and checks nothing.',
    source: 'JSON Schema draft 2020-12; jsonschema of Python',
}));

// EXTERNAL MODULE: ./lib/model/setting.js
var setting = __webpack_require__(15869);
// EXTERNAL MODULE: ./lib/model/text/matcher.js
var matcher = __webpack_require__(64947);
;// CONCATENATED MODULE: ./lib/model/program/program-metric.js




/**
 * A metric whose values a program of the policy gives. They are in the samples (`Sample.scored`) before it is evaluated;
 * without them it is undefined. `name` stands in its id and is its title.
 */
function defineProgramMetric({ tasks, kindOf, ...declared }) {
    const withSettings = (settings) => {
        const program = programOf(kindOf(settings), settings);
        const score = scoreOf(program);
        return { ...declared, program, scores: Object.fromEntries(tasks.map((task) => [task, score])) };
    };
    return {
        ...withSettings({}),
        bind: (given, place) => {
            const own = (0,setting/* settled */.gu)(declared.id, declared.settings, given, place, matcher/* noMatcher */._);
            const { name, better = declared.direction } = own;
            if (own['min-agreement'] !== undefined && own.human === undefined) {
                throw new problem/* Problem */.A(`\`${place}\` asks for a \`min-agreement\` with people, and names no \`human\`.`, 'Set `human` to a file of pairs that people have judged, or take `min-agreement` out.');
            }
            const named = name === undefined ? {} : { id: `${declared.id}(${name})`, title: name };
            return { ...withSettings(own), direction: better, ...named, registered: declared.id };
        },
    };
}
/** Settings that every program takes. */
const programSettings = {
    command: given('program and arguments, as a list', true),
    name: given('a short name for the report', false),
    env: given('names of environment variables that the program is given, as a list', false),
};
/** A setting that the schema of the policy has checked already. */
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
            value: ({ scored }) => (0,metric/* defined */.sw)(scored?.[0]?.numbers.get(key) ?? Number.NaN, 'its program gives one number for all rows together'),
        };
    }
    return {
        kind: 'mean',
        rows: ({ scored, rows }) => scored?.[0]?.rows.get(key) ?? new Float64Array(rows).fill(Number.NaN),
    };
}

;// CONCATENATED MODULE: ./lib/model/metrics/judge-command.js

/* harmony default export */ const judge_command = (defineProgramMetric({
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

// EXTERNAL MODULE: ./lib/model/scoring/threshold-sweep.js
var threshold_sweep = __webpack_require__(30561);
;// CONCATENATED MODULE: ./lib/model/metrics/ks.js


/* harmony default export */ const ks = ((0,metric/* defineMetric */.GR)({
    id: 'ks',
    title: 'Kolmogorov-Smirnov distance',
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'finite',
    scores: {
        binary: (0,threshold_sweep/* ofThresholds */.GC)(({ tp, fp, count, positive, negative }) => {
            const [share, other] = [1 / positive, 1 / negative];
            let [above, below] = [0, 0];
            for (let i = 0; i < count; i++) {
                const apart = tp[i] * share - fp[i] * other;
                above = Math.max(above, apart);
                below = Math.min(below, apart);
            }
            return Math.max(above, -below);
        }),
    },
    documentation: 'Largest distance between the distributions of the outputs of positive and of negative rows.',
    source: 'scipy.stats.ks_2samp',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/length.js


/* harmony default export */ const metrics_length = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/lift-at-k.js


/* harmony default export */ const lift_at_k = ((0,metric/* defineMetricWith */.C$)({
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
        binary: (0,threshold_sweep/* ofThresholds */.GC)(({ tp, fp, count, positive, negative }) => {
            const wanted = at * (positive + negative);
            let [found, lastTp, lastAll] = [0, 0, 0];
            for (let i = 0; i < count && lastAll < wanted; i++) {
                const [up, all] = [tp[i], tp[i] + fp[i]];
                const room = Math.min(all, wanted) - lastAll;
                // Of rows with equal outputs at the end, the share that has room.
                if (room > 0)
                    found += ((up - lastTp) * room) / (all - lastAll);
                [lastTp, lastAll] = [up, all];
            }
            return found / wanted / (positive / (positive + negative));
        }),
    }),
    documentation: 'Share of positive rows among the rows with the highest outputs, over their share among all; of equal outputs at the end, a share as they stand.',
    source: 'definition worked out over the sorted outputs',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/log-loss.js


const smallest = Number.EPSILON;
const log_loss_score = {
    kind: 'mean',
    rows: (sample) => sample.labels.map((_, row) => -Math.log(Math.min(1, Math.max(smallest, (0,model_sample/* labelProbability */.Wk)(sample, row))))),
};
/* harmony default export */ const log_loss = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/lr-minus.js


/* harmony default export */ const lr_minus = ((0,metric/* defineMetric */.GR)({
    id: 'lr-',
    title: 'negative likelihood ratio',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'classes',
    scores: {
        binary: ofCounts(({ tp, fp, fn, tn }) => tp + fn === 0
            ? { value: null, reason: 'no row is positive' }
            : (0,metric/* defined */.sw)(fn / (tp + fn) / (tn / (fp + tn)), 'no negative row is predicted negative')),
    },
    documentation: 'False negative rate / specificity: how much a negative prediction lowers the odds of the class.',
    source: 'sklearn.metrics.class_likelihood_ratios',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/lr-plus.js


/* harmony default export */ const lr_plus = ((0,metric/* defineMetric */.GR)({
    id: 'lr+',
    title: 'positive likelihood ratio',
    direction: 'higher',
    unit: '',
    range: [0, null],
    needs: 'classes',
    scores: {
        binary: ofCounts(({ tp, fp, fn, tn }) => fp === 0 || tp + fn === 0
            ? { value: null, reason: fp === 0 ? 'no negative row is predicted positive' : 'no row is positive' }
            : (0,metric/* defined */.sw)(tp / (tp + fn) / (fp / (fp + tn)), 'no negative row is predicted positive')),
    },
    documentation: 'Recall / false positive rate: how much a positive prediction raises the odds of the class.',
    source: 'sklearn.metrics.class_likelihood_ratios',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/lrap.js


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
/* harmony default export */ const lrap = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/mae.js


/* harmony default export */ const mae = ((0,metric/* defineMetric */.GR)({
    id: 'mae',
    title: 'mean absolute error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: { regression: { kind: 'mean', rows: (0,scoring_errors/* rowErrors */.s1)((output, label) => Math.abs(output - label)) } },
    documentation: 'Mean of |output - label|, in the unit of the label.',
    source: 'sklearn.metrics.mean_absolute_error',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/map-at-k.js


/* harmony default export */ const map_at_k = ((0,metric/* defineMetricWith */.C$)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/mape.js


/* harmony default export */ const mape = ((0,metric/* defineMetric */.GR)({
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
            rows: (0,scoring_errors/* rowErrors */.s1)((output, label) => Math.abs(output - label) / Math.abs(label)),
        },
    },
    documentation: 'Mean of |output - label| / |label|; undefined when a label is 0.',
    source: 'sklearn.metrics.mean_absolute_percentage_error',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/markedness.js


/* harmony default export */ const markedness = ((0,metric/* defineMetric */.GR)({
    id: 'markedness',
    title: 'markedness',
    direction: 'higher',
    unit: '',
    range: [-1, 1],
    needs: 'classes',
    scores: {
        binary: ofCounts(({ tp, fp, fn, tn }) => (0,metric/* defined */.sw)(tp / (tp + fp) + tn / (tn + fn) - 1, 'a class is never predicted')),
    },
    documentation: 'Precision + negative predictive value - 1: how much a prediction says about the class.',
    source: 'Powers 2011',
}));

;// CONCATENATED MODULE: ./lib/model/scoring/series.js
/**
 * The mean of `cost` of the change of the label over `season` rows of the same series (`queries`; all rows are one series
 * without), by the labels alone. Rows stand in the order of time. A series with no more rows than the season, or whose
 * label never changes over it, has no scale.
 */
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

;// CONCATENATED MODULE: ./lib/model/metrics/mase.js




function scaled(season) {
    const scale = (sample) => seriesScale(sample, season, (change) => Math.abs(change));
    return {
        kind: 'mean',
        check: (sample) => scale(sample).reason,
        rows: (sample) => {
            const { rows } = scale(sample);
            return (0,scoring_errors/* rowErrors */.s1)((output, label) => Math.abs(output - label))(sample).map((error, row) => error / rows[row]);
        },
    };
}
/* harmony default export */ const mase = ((0,metric/* defineMetricWith */.C$)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/max-error.js



/* harmony default export */ const max_error = ((0,metric/* defineMetric */.GR)({
    id: 'max-error',
    title: 'largest error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'weighted',
            prepare: (sample) => {
                const errors = (0,scoring_errors/* rowErrors */.s1)((output, label) => Math.abs(output - label))(sample);
                const order = (0,threshold_sweep/* fallingOrder */.Ut)(errors);
                return (weights) => {
                    const row = order.find((each) => weights[each] !== 0);
                    return row === undefined ? { value: null, reason: 'no row' } : { value: errors[row] };
                };
            },
        },
    },
    documentation: 'Largest |output - label|, in the unit of the label.',
    source: 'sklearn.metrics.max_error',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/mcc.js





const mcc_oneSide = 'the labels or the predictions have one class only';
function mcc_multiclass(sample) {
    const count = multiclassCounter(sample);
    return (weights) => {
        let [hits, both, labelled, given] = [0, 0, 0, 0];
        const all = (0,scoring_errors/* totalOf */.e6)(weights);
        let rest = all;
        for (const { tp, fp, fn } of count(weights)) {
            hits += tp;
            both += (tp + fp) * (tp + fn);
            labelled += (tp + fn) ** 2;
            given += (tp + fp) ** 2;
            rest -= tp + fp;
        }
        // Rows with a broken output are predictions of a class of their own.
        given += Math.max(0, rest) ** 2;
        return ratio(hits * all - both, Math.sqrt((all * all - labelled) * (all * all - given)), mcc_oneSide);
    };
}
/* harmony default export */ const mcc = ((0,metric/* defineMetric */.GR)({
    id: 'mcc',
    title: 'Matthews correlation',
    direction: 'higher',
    unit: '',
    range: [-1, 1],
    needs: 'classes',
    scores: {
        binary: ofCounts(({ tp, fp, fn, tn }) => ratio(tp * tn - fp * fn, Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)), mcc_oneSide)),
        multiclass: { kind: 'weighted', prepare: mcc_multiclass, influence: (0,kind_influence/* influenceByKinds */.o)(multiclassKinds, mcc_multiclass) },
    },
    documentation: 'Correlation between labels and predictions; with several classes the statistic R_K of Gorodkin.',
    source: 'Matthews 1975; Gorodkin 2004; sklearn.metrics.matthews_corrcoef',
}));

// EXTERNAL MODULE: ./lib/stats/value-order.js
var value_order = __webpack_require__(84591);
;// CONCATENATED MODULE: ./lib/model/metrics/median-ae.js



function prepare(sample) {
    const errors = (0,scoring_errors/* rowErrors */.s1)((output, label) => Math.abs(output - label))(sample);
    const order = (0,value_order/* ascendingOrder */.b)(errors);
    return (weights) => {
        const half = (0,scoring_errors/* totalOf */.e6)(weights) / 2;
        let [below, i] = [0, 0];
        while (i < order.length && below < half)
            below += weights[order[i++]];
        if (i === 0)
            return { value: null, reason: 'no row' };
        const error = errors[order[i - 1]];
        if (below > half)
            return { value: error };
        // Exactly half lies below: the median is between the two in the middle.
        while (i < order.length && weights[order[i]] === 0)
            i++;
        return { value: (error + (errors[order[i] ?? -1] ?? error)) / 2 };
    };
}
/* harmony default export */ const median_ae = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/metric-command.js

/* harmony default export */ const metric_command = (defineProgramMetric({
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

;// CONCATENATED MODULE: ./lib/model/metrics/mrr.js



/* harmony default export */ const mrr = ((0,metric/* defineMetric */.GR)({
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
        embedding: (0,neighbours/* embeddingPlaces */.aL)('mean', (place) => 1 / place),
    },
    documentation: 'Mean over queries of 1 / place of the first relevant row; of embeddings the mean over rows of 1 / place of the first that belongs to it. Queries without a relevant row do not count. Rows of equal scores stand in the worst order.',
    source: 'Voorhees 1999',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/mse.js


/* harmony default export */ const mse = ((0,metric/* defineMetric */.GR)({
    id: 'mse',
    title: 'mean squared error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: { regression: { kind: 'mean', rows: (0,scoring_errors/* rowErrors */.s1)((output, label) => (output - label) ** 2) } },
    documentation: 'Mean of (output - label)², in the squared unit of the label.',
    source: 'sklearn.metrics.mean_squared_error',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/msle.js


/* harmony default export */ const msle = ((0,metric/* defineMetric */.GR)({
    id: 'msle',
    title: 'mean squared logarithmic error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'mean',
            check: scoring_errors/* belowLog */.Ck,
            rows: (0,scoring_errors/* rowErrors */.s1)((output, label) => (Math.log1p(output) - Math.log1p(label)) ** 2),
        },
    },
    documentation: 'Mean of (ln(1 + output) - ln(1 + label))²; undefined when a label or output is -1 or less.',
    source: 'sklearn.metrics.mean_squared_log_error',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/ndcg-at-k.js


/* harmony default export */ const ndcg_at_k = ((0,metric/* defineMetricWith */.C$)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/normalized-match.js



/* harmony default export */ const normalized_match = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/npv.js


/* harmony default export */ const npv = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/pearson.js


function pearson_columns(sample) {
    // About their means, so that the sums of squares keep their digits.
    const [x, y] = [(0,scoring_errors/* centred */.mH)(sample.labels), (0,scoring_errors/* centred */.mH)(sample.outputs)];
    return [(0,scoring_errors/* ones */.S)(sample), x, y, x.map((v) => v * v), y.map((v) => v * v), x.map((v, i) => v * y[i])];
}
/* harmony default export */ const pearson = ((0,metric/* defineMetric */.GR)({
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
                const spread = (xx - x ** 2 / rows) * (yy - y ** 2 / rows);
                if (spread <= 0)
                    return { value: null, reason: 'the labels or the outputs are all equal' };
                return (0,metric/* defined */.sw)((xy - (x * y) / rows) / Math.sqrt(spread), 'no row');
            },
        },
    },
    documentation: 'Linear correlation of outputs and labels.',
    source: 'Pearson 1895; scipy.stats.pearsonr',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/pinball.js



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
/* harmony default export */ const pinball = ((0,metric/* defineMetricWith */.C$)({
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
        regression: { kind: 'mean', rows: (0,scoring_errors/* rowErrors */.s1)((output, label) => pinballLoss(output, label, at ?? 0.5)) },
        quantile: at === undefined ? allLevels : oneLevel(at),
    }),
    documentation: 'Loss of a quantile: level × (label - output) where the output is too low, else (1 - level) × (output - label); of a regression at the level 0.5 unless told, of quantiles the mean over their levels unless one is told.',
    source: 'Koenker & Bassett 1978; sklearn.metrics.mean_pinball_loss',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/poisson-deviance.js



/* harmony default export */ const poisson_deviance = ((0,metric/* defineMetric */.GR)({
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
            rows: (0,scoring_errors/* rowErrors */.s1)((output, label) => deviance(output, label, 1)),
        },
    },
    documentation: 'Mean of 2 (label ln(label / output) - label + output); needs labels from 0 and outputs above 0.',
    source: 'sklearn.metrics.mean_poisson_deviance',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/positive-rate.js


/* harmony default export */ const positive_rate = ((0,metric/* defineMetric */.GR)({
    id: 'positive-rate',
    title: 'rate of positive predictions',
    direction: 'none',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: {
        binary: {
            kind: 'proportion',
            rows: (sample) => (0,model_sample/* predictedClasses */.Be)(sample).map((predicted) => (predicted === 1 ? 1 : 0)),
        },
    },
    documentation: 'Share of the rows that are predicted positive.',
    source: 'mean of the predictions at the threshold 0.5',
}));

;// CONCATENATED MODULE: ./lib/stats/average-precision-influence.js

/**
 * Weighted average precision (`sklearn.metrics.average_precision_score`) with the influence of each row on it: the
 * derivative by the row's weight times that weight (infinitesimal jackknife, Jaeckel 1972; Efron 1982, ch. 6), so that the
 * error of the value is about the sum of the influences.
 *
 * With D positive weight at a threshold, T positive weight and A weight at or above it, and P = ΣD: AP = ΣD·T/A/P, and a
 * row's derivative is [y·T/A at its threshold + Σ over thresholds at or below of D(y/A - T/A²) - y·AP]/P. `labels`
 * 1 = positive, anything else negative; scores must be finite; weights above 0. NaN without a positive row. O(n log n).
 */
function averagePrecisionInfluence(labels, scores, weights) {
    const n = labels.length;
    const order = (0,value_order/* ascendingOrder */.b)(scores);
    const weightOf = (row) => weights?.[row] ?? 1;
    let [positive, all] = [0, 0];
    for (let row = 0; row < n; row++) {
        all += weightOf(row);
        if (labels[row] === 1)
            positive += weightOf(row);
    }
    const slope = new Float64Array(n);
    // From the lowest score up: T and A at a threshold are all that the lower ones leave.
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

;// CONCATENATED MODULE: ./lib/model/scoring/label-columns.js


/** The setting of how several labels become one area. */
const labelAverage = {
    kind: 'word',
    meaning: 'multilabel: the mean over labels (macro), or all labels of all rows as one (micro)',
    words: ['macro', 'micro'],
    default: 'macro',
};
/** Scores of a multilabel sample that are areas over thresholds, label by label or of all labels at once. */
function ofLabelColumns(average, area) {
    return { multilabel: { kind: 'weighted', ...(average === 'micro' ? pooled(area) : byLabel(area)) } };
}
/** How many rows have this label. */
function rowsOf(labels, label) {
    return labels.reduce((count, each) => count + Number(each === label), 0);
}
function byLabel({ area, influence, enough, reason }) {
    return {
        prepare: (sample) => {
            const { width, outputs, labels } = sample;
            const sweeps = Array.from({ length: width }, (_, k) => (0,threshold_sweep/* thresholdSweep */.Gi)(columnOf(outputs, k, sample), (row) => labels[row * width + k] === 1));
            return (weights) => (0,metric/* defined */.sw)(sweeps.reduce((sum, sweep) => sum + area(sweep(weights)), 0) / width, reason);
        },
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
function pooled({ area, influence, enough, reason }) {
    return {
        prepare: ({ rows, width, outputs, labels }) => {
            const sweep = (0,threshold_sweep/* thresholdSweep */.Gi)(outputs, (place) => labels[place] === 1);
            const wide = new Float64Array(rows * width);
            return (weights) => {
                for (let row = 0; row < rows; row++)
                    wide.fill(weights[row], row * width, (row + 1) * width);
                return (0,metric/* defined */.sw)(area(sweep(wide)), reason);
            };
        },
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

;// CONCATENATED MODULE: ./lib/model/metrics/pr-auc.js





/** Positive rows from which the interval of influences keeps its promise; fewer are resampled. */
const enoughPositive = 50;
const pr_auc_binary = {
    kind: 'weighted',
    prepare: ({ outputs, labels }) => {
        const sweep = (0,threshold_sweep/* thresholdSweep */.Gi)(outputs, (row) => labels[row] === 1);
        return (weights) => (0,metric/* defined */.sw)((0,threshold_sweep/* averagePrecision */.cF)(sweep(weights)), 'no row is positive');
    },
    influence: ({ labels, outputs, weights }) => rowsOf(labels, 1) < enoughPositive ? null : averagePrecisionInfluence(labels, outputs, weights).influence,
};
/* harmony default export */ const pr_auc = ((0,metric/* defineMetricWith */.C$)({
    id: 'pr-auc',
    title: (settings) => `area under the precision-recall curve${averageInWords(settings)}`,
    settings: { average: labelAverage },
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'finite',
    scores: ({ average = 'macro' }) => ({
        ...(average === 'macro' ? { binary: pr_auc_binary } : {}),
        ...ofLabelColumns(average, {
            area: threshold_sweep/* averagePrecision */.cF,
            influence: (...given) => averagePrecisionInfluence(...given).influence,
            enough: (labels) => rowsOf(labels, 1) >= enoughPositive,
            reason: 'a label has no positive row',
        }),
    }),
    documentation: 'Area under the precision-recall curve by steps (average precision); with several labels the mean over them (macro), or of all labels of all rows as one (micro).',
    source: 'sklearn.metrics.average_precision_score',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/precision.js



const precision_perClass = {
    of: ({ tp, fp }) => [tp, tp + fp],
    absent: ({ tp, fp, fn }) => tp + fp + fn === 0,
    empty: ({ fn }) => (fn > 0 ? 0 : 1),
    reason: 'a class of the golden set is never predicted',
};
/* harmony default export */ const precision = ((0,metric/* defineMetricWith */.C$)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/precision-at-k.js


/* harmony default export */ const precision_at_k = ((0,metric/* defineMetricWith */.C$)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/precision-at-recall.js


/* harmony default export */ const precision_at_recall = ((0,metric/* defineMetricWith */.C$)({
    id: 'precision@recall',
    title: ({ at }) => `precision at recall ${at}`,
    settings: { at: { kind: 'number', meaning: 'the least recall', default: 0.9, least: 0, most: 1 } },
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'finite',
    scores: ({ at = 0.9 }) => ({
        binary: (0,threshold_sweep/* precisionAtRecall */.$C)(at),
    }),
    documentation: 'Largest precision of any threshold with at least this recall.',
    source: 'sklearn.metrics.precision_recall_curve',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/prevalence.js

/* harmony default export */ const prevalence = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/r2.js


function r2_columns(sample) {
    // About their mean, so that the sums of squares keep their digits.
    const labels = (0,scoring_errors/* centred */.mH)(sample.labels);
    const errors = (0,scoring_errors/* rowErrors */.s1)((output, label) => (output - label) ** 2)(sample);
    return [(0,scoring_errors/* ones */.S)(sample), labels, labels.map((v) => v * v), errors];
}
/* harmony default export */ const r2 = ((0,metric/* defineMetric */.GR)({
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
                const spread = squares - labels ** 2 / rows;
                return spread <= 0 ? { value: null, reason: 'all labels are equal' } : (0,metric/* defined */.sw)(1 - errors / spread, 'no row');
            },
        },
    },
    documentation: 'Share of the variance of the labels that the model explains: 1 - sum of squared errors / sum of squares about the mean label.',
    source: 'sklearn.metrics.r2_score',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/ranking-loss.js


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
/* harmony default export */ const ranking_loss = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/recall.js



const recall_perClass = {
    of: ({ tp, fn }) => [tp, tp + fn],
    absent: ({ tp, fn }) => tp + fn === 0,
    empty: () => Number.NaN,
    reason: 'a class has no row in the golden set',
};
/* harmony default export */ const recall = ((0,metric/* defineMetricWith */.C$)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/recall-at-fpr.js


/* harmony default export */ const recall_at_fpr = ((0,metric/* defineMetricWith */.C$)({
    id: 'recall@fpr',
    title: ({ at }) => `recall at a false positive rate of ${at}`,
    settings: { at: { kind: 'number', meaning: 'the largest false positive rate', default: 0.05, least: 0, most: 1 } },
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'finite',
    scores: ({ at = 0.05 }) => ({
        binary: (0,threshold_sweep/* recallAtFalsePositives */.wd)(at),
    }),
    documentation: 'Largest recall of any threshold with at most this false positive rate.',
    source: 'sklearn.metrics.roc_curve',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/recall-at-k.js



/* harmony default export */ const recall_at_k = ((0,metric/* defineMetricWith */.C$)({
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
        embedding: (0,neighbours/* embeddingPlaces */.aL)('proportion', (place) => (place <= at ? 1 : 0)),
    }),
    documentation: 'Share of the relevant rows of each query that are among the k highest, as the mean over queries; of embeddings the share of rows with one that belongs to them among the k nearest. Queries without a relevant row do not count. Rows of equal scores stand in the worst order.',
    source: 'Manning, Raghavan & Schütze 2008, chapter 8; Musgrave et al. 2020',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/recall-at-precision.js


/* harmony default export */ const recall_at_precision = ((0,metric/* defineMetricWith */.C$)({
    id: 'recall@precision',
    title: ({ at }) => `recall at precision ${at}`,
    settings: { at: { kind: 'number', meaning: 'the least precision', default: 0.9, least: 0, most: 1 } },
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'finite',
    scores: ({ at = 0.9 }) => ({
        binary: (0,threshold_sweep/* recallAtPrecision */.Vz)(at),
    }),
    documentation: 'Largest recall of any threshold with at least this precision; 0 when no threshold has it.',
    source: 'sklearn.metrics.precision_recall_curve',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/regex.js




/* harmony default export */ const regex = ((0,metric/* defineMetricWith */.C$)({
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
            rows: (0,scoring_errors/* remembered */.HK)((sample) => {
                const found = pattern === undefined ? () => true : matcherOf(pattern);
                return ofTexts((given) => (found(given) ? 1 : 0))(sample);
            }),
        },
    }),
    documentation: 'Share of rows in whose text the pattern is found. Syntax of RE2: no references back and no looks around, and so linear in the length of a text; `^` and `$` are the ends of the text.',
    source: 'Cox 2010 (RE2); Python re on the same texts',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/rmse.js


/* harmony default export */ const rmse = ((0,metric/* defineMetric */.GR)({
    id: 'rmse',
    title: 'root mean squared error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'sums',
            columns: (sample) => [(0,scoring_errors/* rowErrors */.s1)((output, label) => (output - label) ** 2)(sample), (0,scoring_errors/* ones */.S)(sample)],
            value: ([squares = 0, rows = 0]) => (0,metric/* defined */.sw)(Math.sqrt(squares / rows), 'no row'),
        },
    },
    documentation: 'Square root of the mean of (output - label)², in the unit of the label.',
    source: 'sklearn.metrics.root_mean_squared_error',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/rmsle.js


/* harmony default export */ const rmsle = ((0,metric/* defineMetric */.GR)({
    id: 'rmsle',
    title: 'root mean squared logarithmic error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'sums',
            check: scoring_errors/* belowLog */.Ck,
            columns: (sample) => [
                (0,scoring_errors/* rowErrors */.s1)((output, label) => (Math.log1p(output) - Math.log1p(label)) ** 2)(sample),
                (0,scoring_errors/* ones */.S)(sample),
            ],
            value: ([squares = 0, rows = 0]) => (0,metric/* defined */.sw)(Math.sqrt(squares / rows), 'no row'),
        },
    },
    documentation: 'Square root of the mean of (ln(1 + output) - ln(1 + label))²; undefined when a label or output is -1 or less.',
    source: 'sklearn.metrics.root_mean_squared_log_error',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/rmsse.js




function rmsse_scaled(season) {
    const scale = (sample) => seriesScale(sample, season, (change) => change * change);
    return {
        kind: 'sums',
        check: (sample) => scale(sample).reason,
        columns: (sample) => {
            const { rows } = scale(sample);
            const squares = (0,scoring_errors/* rowErrors */.s1)((output, label) => (output - label) ** 2)(sample);
            return [squares.map((square, row) => square / rows[row]), (0,scoring_errors/* ones */.S)(sample)];
        },
        value: ([squares = 0, rows = 0]) => (0,metric/* defined */.sw)(Math.sqrt(squares / rows), 'no row'),
    };
}
/* harmony default export */ const rmsse = ((0,metric/* defineMetricWith */.C$)({
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

// EXTERNAL MODULE: ./lib/stats/auc-influence.js
var auc_influence = __webpack_require__(30410);
;// CONCATENATED MODULE: ./lib/model/scoring/class-areas.js



const absent = 'a class has no row in the golden set';
/** Rows of a class from which the interval of influences keeps its promise; fewer are resampled. */
const enoughOfClass = 20;
/** Areas under the ROC curve of each class against the rest, their mean. */
const againstRest = {
    prepare: meanAgainstRest,
    influence: (sample) => {
        if (smallestOfAll(sample) < enoughOfClass)
            return null;
        const { width, weights } = sample;
        return summed(sample, (add) => {
            for (let k = 0; k < width; k++) {
                const labels = sample.labels.map((label) => Number(label === k));
                const { influence } = (0,auc_influence/* aucInfluence */.V)(labels, class_areas_columnOf(sample, k), weights);
                for (let row = 0; row < influence.length; row++)
                    add(row, influence[row] / width);
            }
        });
    },
};
/**
 * Mean over pairs of classes of how well their two outputs tell them apart (Hand & Till 2001, M). One pass over the rows
 * sorted by each class's output serves all of its pairs: O(rows × classes).
 */
const inPairs = {
    prepare: meanOfPairs,
    influence: (sample) => {
        if (smallestOfAll(sample) < enoughOfClass)
            return null;
        const { width, labels, weights } = sample;
        const all = Uint32Array.from(labels, (_, row) => row);
        return summed(sample, (add) => {
            for (let k = 0; k < width; k++) {
                const column = class_areas_columnOf(sample, k);
                for (let j = 0; j < width; j++) {
                    if (j === k)
                        continue;
                    const rows = all.filter((row) => labels[row] === k || labels[row] === j);
                    const of = (values) => Float64Array.from(rows, (row) => values[row]);
                    const own = of(labels).map((label) => Number(label === k));
                    (0,auc_influence/* aucInfluence */.V)(own, of(column), weights && of(weights)).influence.forEach((one, i) => {
                        add(rows[i], one / (width * (width - 1)));
                    });
                }
            }
        });
    },
};
/** A column with one number a row that parts are added to. */
function summed({ rows }, fill) {
    const sums = new Float64Array(rows);
    fill((row, part) => {
        sums[row] = sums[row] + part;
    });
    return sums;
}
/** Rows of the rarest class, those without any row among them. */
function smallestOfAll({ labels, width }) {
    const counts = new Float64Array(width);
    for (const label of labels)
        counts[label] = counts[label] + 1;
    return Math.min(...counts);
}
function meanAgainstRest(sample) {
    const sweeps = Array.from({ length: sample.width }, (_, k) => (0,threshold_sweep/* thresholdSweep */.Gi)(class_areas_columnOf(sample, k), (row) => sample.labels[row] === k));
    return (weights) => (0,metric/* defined */.sw)(sweeps.reduce((sum, sweep) => sum + (0,threshold_sweep/* areaUnderRoc */.yr)(sweep(weights)), 0) / sweeps.length, absent);
}
function meanOfPairs(sample) {
    const { width, rows } = sample;
    const labels = Int32Array.from(sample.labels);
    const sorted = Array.from({ length: width }, (_, k) => {
        const column = class_areas_columnOf(sample, k);
        const order = (0,threshold_sweep/* fallingOrder */.Ut)(column);
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
        return (0,metric/* defined */.sw)(sum / (width * (width - 1)), absent);
    };
}
/** For each other class: weight of the pairs in which the row of class k has the higher output, ties half. */
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
function class_areas_columnOf({ outputs, width, rows }, k) {
    return Float64Array.from({ length: rows }, (_, row) => outputs[row * width + k]);
}

;// CONCATENATED MODULE: ./lib/model/metrics/roc-auc.js





const roc_auc_binary = {
    kind: 'auc',
    value: ({ outputs, labels, weights }) => {
        const sweep = (0,threshold_sweep/* thresholdSweep */.Gi)(outputs, (row) => labels[row] === 1);
        return (0,metric/* defined */.sw)((0,threshold_sweep/* areaUnderRoc */.yr)(sweep(weights ?? labels.map(() => 1))), 'only one class in the labels');
    },
};
const areas = {
    area: threshold_sweep/* areaUnderRoc */.yr,
    influence: (...given) => (0,auc_influence/* aucInfluence */.V)(...given).influence,
    enough: (labels) => Math.min(rowsOf(labels, 1), labels.length - rowsOf(labels, 1)) >= enoughOfClass,
    reason: 'a label has rows of one kind only',
};
/* harmony default export */ const roc_auc = ((0,metric/* defineMetricWith */.C$)({
    id: 'roc-auc',
    title: ({ multi, average }) => `ROC AUC${multi === 'ovo' ? ' (pairs of classes)' : average === 'micro' ? ' (micro)' : ''}`,
    settings: {
        multi: {
            kind: 'word',
            meaning: 'whether each of several classes is held against the rest (ovr) or against each other class (ovo)',
            words: ['ovr', 'ovo'],
            default: 'ovr',
        },
        average: labelAverage,
    },
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'finite',
    scores: ({ multi, average = 'macro' }) => ({
        ...(average === 'macro' && multi !== 'ovo' ? { binary: roc_auc_binary } : {}),
        ...(average === 'macro' ? { multiclass: { kind: 'weighted', ...(multi === 'ovo' ? inPairs : againstRest) } } : {}),
        ...(multi === 'ovo' ? {} : ofLabelColumns(average, areas)),
    }),
    documentation: 'Probability that a random positive row gets a higher output than a random negative one, ties counting half; with several classes the mean over each class against the rest (ovr) or over pairs of classes (ovo), with several labels the mean over them.',
    source: 'Hand & Till 2001; sklearn.metrics.roc_auc_score',
}));

;// CONCATENATED MODULE: ./lib/model/text/rouge.js


/** ROUGE-N (F measure): runs of n words that both texts have; 0 when they have none in common. */
function rougeRuns(given, wanted, n) {
    const [mine, theirs] = [runsOf(rougeWords(given), n, ' '), runsOf(rougeWords(wanted), n, ' ')];
    return harmonic(overlap(counted(mine), counted(theirs)), mine.length, theirs.length);
}
/** ROUGE-L (F measure): the longest sequence of words that both texts have; 0 when they have none in common. */
function rougeSequence(given, wanted) {
    const [mine, theirs] = [rougeWords(given), rougeWords(wanted)];
    return harmonic(commonSubsequence(mine, theirs), mine.length, theirs.length);
}
function rougeWords(text) {
    return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

;// CONCATENATED MODULE: ./lib/model/metrics/rouge-1.js




/* harmony default export */ const rouge_1 = ((0,metric/* defineMetric */.GR)({
    id: 'rouge-1',
    title: 'ROUGE-1',
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'classes',
    scores: { text: { kind: 'mean', rows: (0,scoring_errors/* remembered */.HK)(ofTexts((given, wanted) => rougeRuns(given, wanted, 1))) } },
    documentation: 'Harmonic mean of the shares of words that texts have in common, as the mean over rows; words are runs of a to z and 0 to 9 in lower case.',
    source: 'Lin 2004; rouge-score (F measure, without stemming)',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/rouge-2.js




/* harmony default export */ const rouge_2 = ((0,metric/* defineMetric */.GR)({
    id: 'rouge-2',
    title: 'ROUGE-2',
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'classes',
    scores: { text: { kind: 'mean', rows: (0,scoring_errors/* remembered */.HK)(ofTexts((given, wanted) => rougeRuns(given, wanted, 2))) } },
    documentation: 'Harmonic mean of the shares of pairs of neighbouring words that texts have in common, as the mean over rows; words are runs of a to z and 0 to 9 in lower case.',
    source: 'Lin 2004; rouge-score (F measure, without stemming)',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/rouge-l.js





/* harmony default export */ const rouge_l = ((0,metric/* defineMetric */.GR)({
    id: 'rouge-l',
    title: 'ROUGE-L',
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'classes',
    scores: {
        text: { kind: 'mean', check: tooLong, rows: (0,scoring_errors/* remembered */.HK)(ofTexts((given, wanted) => rougeSequence(given, wanted))) },
    },
    documentation: 'Harmonic mean of the shares of words in the longest sequence that texts have in common, as the mean over rows; words are runs of a to z and 0 to 9 in lower case.',
    source: 'Lin 2004; rouge-score (F measure, without stemming)',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/sensitivity-at-specificity.js


/* harmony default export */ const sensitivity_at_specificity = ((0,metric/* defineMetricWith */.C$)({
    id: 'sensitivity@specificity',
    title: ({ at }) => `sensitivity at specificity ${at}`,
    settings: { at: { kind: 'number', meaning: 'the least specificity', default: 0.95, least: 0, most: 1 } },
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'finite',
    scores: ({ at = 0.95 }) => ({
        binary: (0,threshold_sweep/* recallAtFalsePositives */.wd)(1 - at),
    }),
    documentation: 'Largest sensitivity (recall) of any threshold with at least this specificity.',
    source: 'sklearn.metrics.roc_curve',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/smape.js



const smape_score = {
    kind: 'mean',
    rows: (0,scoring_errors/* rowErrors */.s1)((output, label) => label === 0 && output === 0 ? 0 : (2 * Math.abs(output - label)) / (Math.abs(output) + Math.abs(label))),
};
/* harmony default export */ const smape = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/stats/spearman-influence.js

/**
 * Weighted Spearman correlation, ties by mid-ranks (`scipy.stats.spearmanr`), with the influence of each row on it: the
 * derivative by the row's weight times that weight (infinitesimal jackknife, Jaeckel 1972; Efron 1982, ch. 6; for values
 * without ties the influence function of Croux & Dehon 2010), so that the error of the value is about their sum.
 *
 * With a and b the weighted mid-ranks about their middle, S_ab = Σw·a·b, and h(x, x') 1, ½ or 0 as x' is below, at or above
 * x: dS_ab/dw_k = a_k·b_k + Σ w_i·h(x_i, x_k)·b_i + Σ w_i·a_i·h(y_i, y_k). NaN where a column is constant. O(n log n).
 */
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
/** Weighted mid-ranks about their middle, and for each row the weighted sum of a column over rows of larger values, ties half. */
function ranked(values, weights) {
    const order = (0,value_order/* ascendingOrder */.b)(values);
    const n = order.length;
    const last = Uint8Array.from(order, (row, i) => Number(values[row] !== values[order[i + 1] ?? -1]));
    /** For each row: the sum over rows of smaller values and half of that over equal ones; and the sum over all. */
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

;// CONCATENATED MODULE: ./lib/model/metrics/spearman.js




/** Rows from which the interval of influences keeps its promise; fewer are resampled. */
const enough = 200;
function spearman_prepare(sample) {
    const [first, second] = [rankedBy(sample.labels), rankedBy(sample.outputs)];
    return (weights) => {
        const [x, y] = [first(weights), second(weights)];
        // Weighted ranks have the mean 0 by construction.
        let [xx, yy, xy] = [0, 0, 0];
        for (let row = 0; row < x.length; row++) {
            const [a, b, weight] = [x[row], y[row], weights[row]];
            xx += weight * a * a;
            yy += weight * b * b;
            xy += weight * a * b;
        }
        return xx * yy === 0
            ? { value: null, reason: 'the labels or the outputs are all equal' }
            : (0,metric/* defined */.sw)(xy / Math.sqrt(xx * yy), 'no row');
    };
}
/** Mid-ranks by weights, counted from the middle; the values are sorted once. The answer is used again. */
function rankedBy(values) {
    const order = (0,threshold_sweep/* fallingOrder */.Ut)(values);
    const last = Uint8Array.from(order, (row, i) => Number(values[row] !== values[order[i + 1] ?? -1]));
    const ranks = new Float64Array(values.length);
    return (weights) => {
        const half = (0,scoring_errors/* totalOf */.e6)(weights) / 2;
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
/* harmony default export */ const spearman = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/specificity.js


/* harmony default export */ const specificity = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/subset-accuracy.js


/* harmony default export */ const subset_accuracy = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/token-f1.js




function tokenF1(given, wanted) {
    const [mine, theirs] = [words(normalised(given)), words(normalised(wanted))];
    if (mine.length === 0 || theirs.length === 0)
        return mine.length === theirs.length ? 1 : 0;
    return harmonic(overlap(counted(mine), counted(theirs)), mine.length, theirs.length);
}
/* harmony default export */ const token_f1 = ((0,metric/* defineMetric */.GR)({
    id: 'token-f1',
    title: 'token F1',
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'classes',
    scores: { text: { kind: 'mean', rows: (0,scoring_errors/* remembered */.HK)(ofTexts((given, wanted) => tokenF1(given, wanted))) } },
    documentation: 'Harmonic mean of the shares of words that texts have in common once normalised, as the mean over rows; two texts without a word agree.',
    source: 'Rajpurkar et al. 2016, 2018 (SQuAD)',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/top-k.js


/** How many classes stand above the row's own. */
function placeOf(sample, row) {
    if (!(0,model_sample/* finiteRow */.uV)(sample, row))
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
/* harmony default export */ const top_k = ((0,metric/* defineMetricWith */.C$)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/tweedie-deviance.js



/* harmony default export */ const tweedie_deviance = ((0,metric/* defineMetricWith */.C$)({
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
            rows: (0,scoring_errors/* rowErrors */.s1)((output, label) => deviance(output, label, at)),
        },
    }),
    documentation: 'Mean Tweedie deviance: its power 1 is Poisson, 2 is gamma, in between many zeros and a long tail.',
    source: 'Jørgensen 1987; sklearn.metrics.mean_tweedie_deviance',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/wape.js



const wape_score = {
    kind: 'sums',
    columns: (sample) => [
        (0,scoring_errors/* rowErrors */.s1)((output, label) => Math.abs(output - label))(sample),
        sample.labels.map((label) => Math.abs(label)),
    ],
    value: ([errors = 0, labels = 0]) => (0,metric/* defined */.sw)(errors / labels, 'all labels are 0'),
};
/* harmony default export */ const wape = ((0,metric/* defineMetric */.GR)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/weighted-quantile-loss.js


/* harmony default export */ const weighted_quantile_loss = ((0,metric/* defineMetric */.GR)({
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
            value: ([losses = 0, labels = 0]) => (0,metric/* defined */.sw)(losses / labels, 'all labels are 0'),
        },
    },
    documentation: 'Twice the pinball loss of all rows over the sum of |label|, as the mean over the levels.',
    source: 'Salinas et al. 2020 (DeepAR); worked out by numpy',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/wer.js






/* harmony default export */ const wer = ((0,metric/* defineMetric */.GR)({
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
            columns: (0,scoring_errors/* remembered */.HK)((sample) => [
                ofTexts((given, wanted) => editDistance(words(wanted), words(given)))(sample),
                ofTexts((_, wanted) => words(wanted).length)(sample),
            ]),
            value: ([edits = 0, wanted = 0]) => ratio(edits, wanted, 'no word is wanted'),
        },
    },
    documentation: 'Fewest words to put in, take out or replace to turn the texts into the wanted ones, over the words wanted, of all rows together.',
    source: 'jiwer.wer; Morris, Maier & Green 2004',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/width.js


/* harmony default export */ const width = ((0,metric/* defineMetricWith */.C$)({
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

;// CONCATENATED MODULE: ./lib/model/metrics/registry.js
// Generated by `npm run generate`.



























































































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


/***/ }),

/***/ 25307:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ predictedClasses),
/* harmony export */   LE: () => (/* binding */ subset),
/* harmony export */   Wk: () => (/* binding */ labelProbability),
/* harmony export */   _4: () => (/* binding */ smallestClass),
/* harmony export */   _z: () => (/* binding */ nonFiniteRows),
/* harmony export */   l5: () => (/* binding */ probabilityProblem),
/* harmony export */   s4: () => (/* binding */ widthProblem),
/* harmony export */   uV: () => (/* binding */ finiteRow),
/* harmony export */   vQ: () => (/* binding */ sampleFrom)
/* harmony export */ });
/* unused harmony export sampleOf */
/**
 * Why outputs of `width` numbers a row do not fit the task and what is known of its rows; null when they do.
 * A text has no numbers: its width is 0.
 */
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
/**
 * Why outputs cannot be probabilities of class 1 (binary) or of labels (multilabel): a finite one lies outside 0 to 1 (by
 * more than rounding), so that 0.5 would be no threshold. null when they can.
 */
function probabilityProblem(task, { values, width }) {
    if (task !== 'binary' && task !== 'multilabel')
        return null;
    // Of two outputs of a binary model, only the second is looked at.
    const step = task === 'binary' ? width : 1;
    for (let i = step - 1; i < values.length; i += step) {
        const value = values[i];
        if (Number.isFinite(value) && (value < -1e-6 || value > 1 + 1e-6))
            return `${Number(value.toPrecision(4))}, which is no probability (a logit?): a ${task} task needs outputs from 0 to 1`;
    }
    return null;
}
/**
 * A sample from raw outputs. A binary model with two outputs (a softmax) is read by its second, a regression by its last.
 * `rows` picks rows of the outputs (all unless told); `truth` has one entry for each picked row.
 */
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
/** A sample of plain labels and outputs, one number a label: `sampleFrom` with nothing else known. */
function sampleOf(task, labels, outputs, width, rows) {
    return sampleFrom(task, { labels }, { values: outputs, width }, rows);
}
/** The rows with these numbers, in this order. What a program said about all rows together is not known of some. */
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
/** Whether every number of the row is finite. */
function finiteRow(sample, row) {
    for (let k = 0; k < sample.width; k++)
        if (!Number.isFinite(sample.outputs[row * sample.width + k]))
            return false;
    return true;
}
/** Numbers of the rows with a NaN or infinite output. */
function nonFiniteRows(sample) {
    return Uint32Array.from({ length: sample.rows }, (_, row) => row).filter((row) => !finiteRow(sample, row));
}
/**
 * The class that each row is given: binary 1 when the probability is above 0.5 (exactly 0.5 is 0, as argmax has it),
 * multiclass the first largest; -1 for a row with a NaN or infinite output, which so counts as wrong.
 */
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
/** Probability that the model gave to the row's own label (classification only). */
function labelProbability(sample, row) {
    const label = sample.labels[row];
    if (sample.width > 1)
        return sample.outputs[row * sample.width + label];
    const p = sample.outputs[row];
    return label === 1 ? p : 1 - p;
}
/** Rows of the rarer class of a binary sample. */
function smallestClass(sample) {
    const positive = sample.labels.reduce((count, label) => count + (label === 1 ? 1 : 0), 0);
    return Math.min(positive, sample.labels.length - positive);
}


/***/ }),

/***/ 96940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ belowLog),
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   S: () => (/* binding */ ones),
/* harmony export */   e6: () => (/* binding */ totalOf),
/* harmony export */   mH: () => (/* binding */ centred),
/* harmony export */   s1: () => (/* binding */ rowErrors)
/* harmony export */ });
/** A function of the output and the label of each row, where both are one number. */
function rowErrors(of) {
    return ({ labels, outputs }) => labels.map((label, row) => of(outputs[row], label));
}
/** A column of ones: its sum is the number of rows, or their weight. */
function ones(sample) {
    return new Float64Array(sample.rows).fill(1);
}
/** Values about their mean. */
function centred(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
}
/** Why ln(1 + x) has no value on these rows; null when it has one everywhere. */
function belowLog({ labels, outputs }) {
    if (labels.some((label) => label <= -1))
        return 'a label is -1 or less';
    return outputs.some((output) => output <= -1) ? 'an output is -1 or less' : null;
}
/** The sum of weights. */
function totalOf(weights) {
    // In two parts, so that one addition need not wait for the other.
    let [even, odd] = [0, 0];
    let i = 0;
    for (; i + 1 < weights.length; i += 2) {
        even += weights[i];
        odd += weights[i + 1];
    }
    return even + odd + (i < weights.length ? weights[i] : 0);
}
/** A function of samples that remembers what it answered for those that still live. */
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


/***/ }),

/***/ 85087:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ manyRows),
/* harmony export */   o: () => (/* binding */ influenceByKinds)
/* harmony export */ });
/**
 * Rows from which a smooth function of sums over rows has the interval of their influences: there it is that of resampled
 * rows within a hundredth of its width, and resampling a million rows takes minutes.
 */
const manyRows = 5000;
/** Rows that every class that occurs must have for that. */
const enoughOfClass = 20;
/** More kinds of rows are not worth their time. */
const mostKinds = 4000;
/**
 * The influence of each row (see `Score`) on a value that is the same for all rows of a kind, such as those of one label
 * and one prediction: what the value changes with the weight of the kind, by a step that is small against the error of
 * that weight, in equal parts by weight. Two passes over the rows for each kind.
 */
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
        const value = prepare(sample);
        const own = sample.weights ?? new Float64Array(rows).fill(1);
        const moved = own.slice();
        const influence = new Float64Array(rows);
        for (const members of byKind.values()) {
            const step = 1e-2 / Math.sqrt(members.length);
            const weigh = (factor) => {
                for (const row of members)
                    moved[row] = own[row] * factor;
            };
            weigh(1 + step);
            const above = value(moved).value;
            weigh(1 - step);
            const below = value(moved).value;
            weigh(1);
            if (above === null || below === null)
                return null;
            const total = members.reduce((sum, row) => sum + own[row], 0);
            const slope = (above - below) / (2 * step * total);
            for (const row of members)
                influence[row] = slope * own[row];
        }
        return influence;
    };
}
/** Rows of the rarest class or label that occurs. */
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


/***/ }),

/***/ 88383:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ noReference),
/* harmony export */   D7: () => (/* binding */ emptyVector),
/* harmony export */   Om: () => (/* binding */ dot),
/* harmony export */   aL: () => (/* binding */ embeddingPlaces)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96940);

/** Most products that are worth waiting for: rows² × numbers a row. */
const most = 2e10;
/** The scalar product of two vectors of one length. */
function dot(a, b) {
    let sum = 0;
    for (let k = 0; k < a.length; k++)
        sum += a[k] * b[k];
    return sum;
}
/** Why vectors cannot be held against their references; null when the labels are vectors of the same length. */
function noReference({ labelWidth, width }) {
    if (labelWidth === width)
        return null;
    return labelWidth === 1
        ? 'the labels are classes, not reference vectors'
        : `the reference has ${labelWidth} numbers a row, the outputs ${width}`;
}
/** Why a vector has no direction; null when all have one. */
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
/**
 * A score of embeddings by places: for each row the place, by falling cosine, of the first that belongs to it. With
 * reference vectors as labels all references are ranked, and its own belongs to a row; with classes as labels all other
 * rows are ranked, and those of its class belong to it (a row alone in its class does not count). Equal cosines stand in
 * the worst order. Looks at every pair of rows: undefined beyond 2e10
 * products (5,100 rows of 768 numbers).
 */
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
/** Metrics that go by places share them: they cost a look at every pair of rows. */
const places = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(placesOf);
/** The place, from 1, of the first that belongs to each row; NaN where none does. */
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
/** Vectors of length 1. */
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


/***/ }),

/***/ 30561:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ precisionAtRecall),
/* harmony export */   GC: () => (/* binding */ ofThresholds),
/* harmony export */   Gi: () => (/* binding */ thresholdSweep),
/* harmony export */   Ut: () => (/* binding */ fallingOrder),
/* harmony export */   Vz: () => (/* binding */ recallAtPrecision),
/* harmony export */   cF: () => (/* binding */ averagePrecision),
/* harmony export */   wd: () => (/* binding */ recallAtFalsePositives),
/* harmony export */   yr: () => (/* binding */ areaUnderRoc)
/* harmony export */ });
/* harmony import */ var _stats_value_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84591);

/**
 * Prepares sweeps over the thresholds of outputs (finite numbers): they are sorted once, O(n log n). `positive` tells
 * which rows are positive; `outputs` has one number a row. Rows of weight 0 are not there.
 */
function thresholdSweep(outputs, positive) {
    const rows = outputs.length;
    const order = fallingOrder(outputs);
    // A row's number and whether it is positive in one number: less memory to go through.
    const places = order.map((row) => 2 * row + Number(positive(row)));
    const last = Uint8Array.from(order, (row, i) => Number(outputs[row] !== outputs[order[i + 1] ?? -1]));
    const thresholds = last.reduce((sum, each) => sum + each, 0);
    const [tps, fps] = [new Float64Array(thresholds), new Float64Array(thresholds)];
    return (weights) => {
        let [tp, fp, count] = [0, 0, 0];
        for (let i = 0; i < rows; i++) {
            const place = places[i];
            const weight = weights[place >>> 1];
            const own = weight * (place & 1);
            tp += own;
            fp += weight - own;
            // Rows of one output write over each other: no branch that a processor could foresee wrongly.
            tps[count] = tp;
            fps[count] = fp;
            count += last[i];
        }
        return { tp: tps, fp: fps, count, positive: tp, negative: fp };
    };
}
/** Row numbers from the largest value down; equal ones in their order. NaN is not allowed. */
function fallingOrder(values) {
    return (0,_stats_value_order_js__WEBPACK_IMPORTED_MODULE_0__/* .ascendingOrder */ .b)(values.map((value) => -value));
}
/** The value of any metric of thresholds where the labels have one class. */
const oneClass = { value: null, reason: 'only one class in the labels' };
/** A score of binary outputs by all their thresholds; undefined when a class has no row. */
function ofThresholds(value) {
    return {
        kind: 'weighted',
        prepare: ({ outputs, labels }) => {
            const sweep = thresholdSweep(outputs, (row) => labels[row] === 1);
            return (weights) => {
                const swept = sweep(weights);
                return swept.positive === 0 || swept.negative === 0 ? oneClass : { value: value(swept) };
            };
        },
    };
}
/** The largest share of the positive rows above any threshold with at most this share of the negative ones above it. */
function recallAtFalsePositives(share) {
    return ofThresholds(({ tp, fp, count, positive, negative }) => {
        const most = (share + 1e-12) * negative;
        let best = 0;
        for (let i = 0; i < count && fp[i] <= most; i++)
            best = tp[i];
        return best / positive;
    });
}
/** The largest share of the positive rows above any threshold where at least this share of the rows above is positive. */
function recallAtPrecision(share) {
    return ofThresholds(({ tp, fp, count, positive }) => {
        const least = share - 1e-12;
        // More rows lie above each further threshold: the last one that meets the condition is the best.
        for (let i = count - 1; i >= 0; i--) {
            const [up, all] = [tp[i], tp[i] + fp[i]];
            if (all > 0 && up >= least * all)
                return up / positive;
        }
        return 0;
    });
}
/** The largest share of positive rows above any threshold with at least this share of the positive rows above it. */
function precisionAtRecall(share) {
    return ofThresholds(({ tp, fp, count, positive }) => {
        const least = (share - 1e-12) * positive;
        let best = 0;
        for (let i = count - 1; i >= 0 && tp[i] >= least; i--) {
            const [up, all] = [tp[i], tp[i] + fp[i]];
            if (up > best * all)
                best = up / all;
        }
        return best;
    });
}
/** The area under the ROC curve by a sweep: ties count half. NaN when a class has no weight. */
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
/** The area under the precision-recall curve by steps (average precision). NaN when no row is positive. */
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


/***/ }),

/***/ 15869:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ registeredId),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   tF: () => (/* binding */ slugOf),
/* harmony export */   xL: () => (/* binding */ settledId)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);


/**
 * The settings with which a metric is worked out: those that were given, else their defaults. `place` names the metric
 * in the policy, `matcherOf` reads patterns. Errors: `Problem` for one that the metric does not take, or that is out of its range.
 */
function settled(id, declared, given, place, matcherOf) {
    const keys = Object.keys(declared);
    for (const [key, value] of Object.entries(given)) {
        if (value === undefined)
            continue;
        const setting = declared[key];
        if (setting === undefined) {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`${place}\` gives ${id} the setting ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key)}: it takes ${keys.length === 0 ? 'none' : keys.join(', ')}.`, 'Remove the setting, or name the metric that it was meant for.');
        }
        const reason = unfitSetting(setting, value, matcherOf);
        if (reason === null)
            continue;
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`${place}\` sets \`${key}\` of ${id} to ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(String(value))}: needed ${reason}.`, `\`${key}\` is ${setting.meaning}.`);
    }
    const absent = keys.find((key) => {
        const setting = declared[key];
        return setting?.kind === 'given' && setting.required && given[key] === undefined;
    });
    if (absent !== undefined) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`${place}\` names ${id} without \`${absent}\`, which it needs.`, `Set \`${absent}\` to ${declared[absent]?.meaning}.`);
    }
    const entries = keys.map((key) => [key, given[key] ?? standard(declared[key])]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
/** The setting without which nothing was given. */
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
/**
 * The id of a metric with its settings: a trailing `k` is their number (`ndcg@10`, `top-3`), others stand in parentheses
 * (`fbeta(2)`, `recall(class 3)`, `f1(micro)`). Settings that have their default are left out, but the number for `k`.
 */
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
/** The id under which a metric is registered, of an id that may carry settings: the inverse of `settledId`. */
function registeredId(id) {
    return id.replace(/\([^()]*\)$/, '').replace(/([@-])\d+(\.\d+)?$/, '$1k');
}
/** An id as names of files and rules of findings have it: `@` as `-at-`, a last `+` as `-plus`, a last `-` as `-minus`. */
function slugOf(id) {
    return id.replace('@', '-at-').replace(/\+$/, '-plus').replace(/-$/, '-minus');
}


/***/ }),

/***/ 64947:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ needsPatterns),
/* harmony export */   _: () => (/* binding */ noMatcher)
/* harmony export */ });
/** Stands for the engine where it is not loaded. Errors: a plain error when it is used all the same. */
function noMatcher() {
    throw new Error('the engine of patterns is not loaded');
}
/** Whether metrics of a policy read patterns. */
function needsPatterns(guards) {
    return guards.some(({ pattern, schema }) => pattern !== undefined || schema !== undefined);
}


/***/ }),

/***/ 30410:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ aucInfluence)
/* harmony export */ });
/* harmony import */ var _value_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84591);

/**
 * Weighted area under the ROC curve with the influence of each row on it: the area's error is about the sum of the
 * influences, so that sums over groups give its clustered variance (Obuchowski 1997) and, with weight 1 and groups of one
 * row, DeLong's up to its n/(n - 1).
 *
 * `labels` 1 = positive, anything else negative; ties count half; scores must be finite. NaN when a class is empty.
 * O(n log n).
 */
function aucInfluence(labels, scores, weights) {
    const n = labels.length;
    const weightOf = (row) => weights?.[row] ?? 1;
    const order = (0,_value_order_js__WEBPACK_IMPORTED_MODULE_0__/* .ascendingOrder */ .b)(scores);
    let [positive, negative] = [0, 0];
    for (let row = 0; row < n; row++) {
        if (labels[row] === 1)
            positive += weightOf(row);
        else
            negative += weightOf(row);
    }
    // Of a positive row: share of negative weight below it. Of a negative row: share of positive weight above it.
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


/***/ })

};
