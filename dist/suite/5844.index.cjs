'use strict';
exports.id = 5844;
exports.ids = [5844];
exports.modules = {

  85844:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  lintExposure: () => (  lintExposure),
  lintLanguage: () => (  lintLanguage),
  longest: () => (  longest)
});

 
var placeholder = __webpack_require__(17056);
 
var ignored = __webpack_require__(605);
 
var token = __webpack_require__(94406);
; 

 
function cursorOf(tokens, language) {
    return { language, tokens, brackets: (0,token .d)(tokens), at: 0, depth: 0 };
}
 
function peek(cursor, on = 0) {
    return cursor.tokens[cursor.at + on];
}
 
function isAt(cursor, text) {
    const token = peek(cursor);
    return token !== undefined && token.text === text && (token.kind === 'op' || token.kind === 'name');
}
 
function take(cursor, text) {
    if (!isAt(cursor, text))
        return false;
    cursor.at++;
    return true;
}
 
function skipLines(cursor) {
    while (peek(cursor)?.kind === 'line')
        cursor.at++;
}
 
function unknown(at) {
    return { kind: 'constant', text: null, at };
}

 
var lines = __webpack_require__(75496);
 
var secret_name = __webpack_require__(57999);
; 
 
function secret(name) {
    return { is: 'secret', name, tracked: false, short: false };
}
 
function named(name) {
    return secret(name.replace(/\s/g, '_'));
}
 
function exposedBy(value) {
    if (value === null)
        return null;
    if (value.is === 'secret')
        return value;
    if (value.is === 'store')
        return { is: 'secret', name: value.name, tracked: value.tracked, short: false };
    let worst = exposedBy(value.rest);
    for (const field of value.fields.values())
        worst = worse(worst, exposedBy(field));
    return worst;
}
 
function worse(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return weight(b) > weight(a) ? b : a;
}
function weight(of) {
    return (of.short ? 0 : 4) + (of.tracked ? 0 : 2) + (of.query === true ? 1 : 0);
}
 
function either(a, b) {
    if (a === null || b === null)
        return a ?? b;
    if (a.is === 'bag' && b.is === 'bag')
        return { is: 'bag', fields: new Map([...b.fields, ...a.fields]), rest: a.rest ?? b.rest };
    if (a.is === 'bag' || a.is === 'store')
        return a;
    return b.is === 'secret' ? worse(a, b) : b;
}
 
function held(value) {
    if (value === null)
        return null;
    if (value.is !== 'bag')
        return { ...value, tracked: true };
    for (const [key, field] of value.fields)
        if (field.is !== 'bag')
            value.fields.set(key, { ...field, tracked: true });
    return value;
}
 
function put(bag, key, value) {
    if (value === null)
        bag.fields.delete(key);
    else if (value.is !== 'bag')
        bag.fields.set(key, value);
    else {
        const fields = new Map();
        for (const [inner, field] of value.fields) {
            const kept = field.is === 'bag' ? exposedBy(field) : field;
            if (kept !== null)
                fields.set(inner, kept);
        }
        bag.fields.set(key, { is: 'bag', fields, rest: value.rest });
    }
}
 
function emptyBag(rest = null) {
    return { is: 'bag', fields: new Map(), rest };
}

; 


const answerFields = /^(SecretString|SecretBinary|Parameter|Parameters|Value|value|payload|Payload|data|plaintext|secret|\d+)$/;
 
function field(of, key) {
     
    if (key === 'SecretString')
        return of?.is === 'secret' ? of : { ...secret(key), tracked: true };
    if (of === null)
        return null;
    if (of.is === 'bag')
        return of.fields.get(key) ?? (/^\d+$/.test(key) ? of.rest : null);
    if (of.is === 'store') {
        return (of.all ? (0,secret_name .w)(key) : (0,secret_name .h)(key)) ? { ...named(key), tracked: of.tracked } : null;
    }
    if (of.answer === true)
        return answerFields.test(key) || (0,secret_name .h)(key) ? of : null;
    return /^\d+$/.test(key) ? { ...of, short: true } : null;
}
 
function isShort(from, to) {
    if (to === null)
        return from !== null && from < 0 && from >= -4;
    const start = from ?? 0;
    return start < 0 === to < 0 && to - start <= 4;
}
 
function numberOf(node) {
    return node?.kind === 'constant' && node.text !== null && /^-?\d{1,6}$/.test(node.text) ? Number(node.text) : null;
}
 
function itemOf(value) {
    if (value === null || value.is === 'secret')
        return null;
    if (value.gives === undefined)
        return value.is === 'bag' ? value.rest : null;
    const each = exposedBy(value);
    if (value.gives === 'values')
        return each;
    const pair = emptyBag();
    put(pair, '1', each);
    return pair;
}

; 
 
function lookUp(scope, name) {
    for (let at = scope; at !== null; at = at.parent) {
        const value = at.vars.get(name);
        if (value !== undefined)
            return value;
    }
    const own = /^(?:self|cls|this)\.(\w+)$/.exec(name)?.[1];
    for (let at = own === undefined ? null : scope; at !== null; at = at.parent) {
        if (at.kind === 'class')
            return at.vars.get(own ?? '');
    }
    return undefined;
}
 
function within(parent, kind) {
    return { vars: new Map(), parent, kind };
}

; 



 
const sources = new Set(('environ environb getenv getenvb getpass get_key get_password userdata secrets get_token ' +
    'get_secret get_secret_value get_parameter get_parameters access_secret_version read_secret read_secret_version ' +
    'dotenv_values SecretString parse_args parse_known_args Env').split(' '));
 
const called = /^(?:config|env)$/;
function isCalled(word, next) {
    return (next === '(' && called.test(word)) || (next === '.' && word === 'env');
}
 
function nothingKnown() {
    return { words: new Set(), kept: false };
}
 
function learn(known, name, value) {
    if (known === null || value === null)
        return;
    learnOf(known, value);
    for (const word of name.split(/[^\p{L}\p{N}_]+/u))
        if (word !== 'self' && word !== 'cls')
            known.words.add(word);
}
 
function learnOf(known, value) {
    if (known !== null && !known.kept)
        known.kept = exposedBy(value) !== null;
}


function matters(flow, at) {
    const { known } = flow;
    if (known === null)
        return true;
    const { tokens } = flow.cursor;
    let depth = 0;
    let assigns = false;
    let keeps = false;
    let names = false;
    for (let i = at; i < tokens.length; i++) {
        const { kind, text, parts } = tokens[i];
        if (kind === 'line')
            break;
        if (kind === 'name') {
            if (sources.has(text) || isCalled(text, tokens[i + 1]?.text))
                return true;
            names ||= known.words.has(text) && !isPlainField(flow, tokens, i, known);
        }
        else if (kind === 'op') {
            if (text === '[' || text === '{')
                keeps = true;
            if (text === '(' || text === '[' || text === '{')
                depth++;
            else if (text === ')' || text === ']' || text === '}')
                depth--;
            else if (text === ':=' || (depth <= 0 && isAssignment(text)))
                assigns = true;
        }
        else if (parts !== undefined) {
            const said = saidIn(flow, parts, known);
            if (said === 'source')
                return true;
            names ||= said === 'name';
        }
    }
    return names ? known.kept || assigns : assigns && keeps;
}
function isAssignment(op) {
    return op.endsWith('=') && op !== '==' && op !== '!=' && op !== '<=' && op !== '>=';
}
 
function isOption(text) {
    return text.startsWith('--') && text.length < 100 && (0,secret_name .h)(text.slice(2).replaceAll('-', '_'));
}
 
const ofBags = /^(?:get|pop|setdefault|__getitem__|__dict__|items|entries|values|copy|toObject|model_dump|dict|update|append|extend|push|add|map|filter|flat|concat|join|toString)$/;


function isPlainField(flow, tokens, at, known) {
    if (tokens[at + 1]?.text !== '.' || tokens[at - 1]?.text === '.')
        return false;
    const of = tokens[at + 2];
    if (of?.kind !== 'name' || known.words.has(of.text) || ofBags.test(of.text))
        return false;
    const bag = lookUp(flow.scope, tokens[at]?.text ?? '');
    return bag?.is === 'bag' && !bag.fields.has(of.text);
}
 
function saidIn(flow, parts, known) {
    let names = false;
    for (const part of parts) {
        if (typeof part === 'string') {
            if (part === 'SecretString' || isOption(part))
                return 'source';
            names ||= part.length < 100 && known.words.has(part);
            continue;
        }
        for (let i = 0; i < part.length; i++) {
            const { kind, text, parts: inner } = part[i];
            const said = inner === undefined ? null : saidIn(flow, inner, known);
            if (said === 'source' || (kind === 'name' && (sources.has(text) || called.test(text))))
                return 'source';
            names ||= said === 'name' || (kind === 'name' && known.words.has(text) && !isPlainField(flow, part, i, known));
        }
    }
    return names ? 'name' : null;
}

; 


const mostNames = 5000;
 
function setName({ scope, known }, name, value) {
    learn(known, name, value);
    let at = scope;
    if (/^(self|cls|this)\./.test(name))
        while (at.kind === 'function' && at.parent !== null)
            at = at.parent;
    if (at.vars.size < mostNames && (value !== null || lookUp(at, name) !== undefined))
        at.vars.set(name, value);
}
 
function dotted(node) {
    if (node.kind === 'name')
        return node.id;
    if (node.kind === 'member') {
        const of = dotted(node.of);
        return of === null || of.length > 150 ? null : `${of}.${node.name}`;
    }
    if (node.kind === 'call') {
        const callee = dotted(node.callee);
        return callee === null ? null : `${callee}()`;
    }
    if (node.kind === 'index') {
        const of = dotted(node.of);
        return of === null ? null : `${of}[]`;
    }
    return null;
}

; 





 
function evaluateCall(flow, node, evaluate) {
    const path = dotted(node.callee);
    const receiver = node.callee.kind === 'member' ? evaluate(flow, node.callee.of) : null;
    if (path === null && node.callee.kind !== 'member')
        evaluate(flow, node.callee);
    const given = node.args.map((argument) => ({ ...argument, holds: evaluate(flow, argument.value) }));
    const method = node.callee.kind === 'member' ? node.callee.name : null;
    if (path !== null) {
        noteOptions(flow, path, given);
        if (flow.dialect.masks.test(path)) {
            for (const { value } of given)
                maskNamed(flow, value);
            return null;
        }
         
        if (beginsWithMask(given[0]?.value) || given.some(({ holds }) => exposedBy(holds) !== null))
            for (const family of flow.dialect.families)
                noteSink(flow, family, path, given, node);
        const found = sourceValue(flow, path, given);
        if (found !== undefined)
            return found;
        if (/(^|\.)parse(_known)?_args$/.test(path))
            return optionsOf(flow);
         
        if (/^(list|sorted|set|tuple|Object\.keys)$/.test(path) && given[0]?.holds?.is === 'store')
            return onlyItems(given[0].holds);
        const turns = /^Object\.(entries|values)$/.exec(path)?.[1];
        const turned = turns === undefined ? undefined : given[0]?.holds;
        if (turned?.is === 'store' || turned?.is === 'bag')
            return { ...turned, gives: turns === 'values' ? 'values' : 'pairs' };
        if (flow.dialect.passing.test(path))
            return merged(given);
        const known = flow.functions.get(path);
        if (known !== undefined)
            return known;
    }
    if (method === null)
        return null;
    return methodValue(flow, method, receiver, given, node.callee);
}
function sourceValue(flow, path, given) {
    const source = flow.dialect.sources.find(({ callee }) => callee.test(path));
    if (source === undefined)
        return undefined;
    const name = nameFrom(source, given);
    if (name === null || (source.needs !== undefined && !given.some((argument) => argument.name === source.needs)))
        return null;
    if (source.when === 'named' && !(0,secret_name .h)(name))
        return null;
    if (source.when === 'stored' && !(0,secret_name .w)(name))
        return null;
    const from = 'fixed' in source.name ? secret(name) : named(name);
    return source.answer === true ? { ...from, answer: true } : from;
}
function onlyItems(store) {
    return store?.is === 'store' && store.gives !== undefined ? store : null;
}
function nameFrom(source, given) {
    if ('fixed' in source.name)
        return source.name.fixed;
    const value = given.filter(({ name }) => name === null)[source.name.argument]?.value ?? given[0]?.value;
    return value?.kind === 'constant' && value.text !== null && value.text.length < 100 ? value.text : null;
}
 
function maskNamed(flow, value) {
    const name = dotted(value);
    if (name !== null)
        setName(flow, name, null);
    if (value.kind === 'joined')
        for (const part of value.parts)
            if (typeof part !== 'string')
                maskNamed(flow, part);
    if (value.kind === 'sum')
        for (const item of value.items)
            maskNamed(flow, item);
}
const mask = '::add-mask::';
 
function beginsWithMask(value) {
    const first = value?.kind === 'joined' ? value.parts[0] : value?.kind === 'sum' ? value.items[0] : undefined;
    return typeof first === 'string' ? first.startsWith(mask) : first?.kind === 'constant' && first.text === mask;
}
function noteSink(flow, family, path, given, node) {
    const [first] = given;
    if (first !== undefined && beginsWithMask(first.value)) {
        maskNamed(flow, first.value);
        return;
    }
    for (const { callee, reach } of family.calls) {
        if (!callee.test(path))
            continue;
        const exposed = reached(given, reach);
        if (exposed === null)
            continue;
        flow.leaks.push({ family, secret: exposed, at: node.at, sink: path });
        return;
    }
}
function reached(given, reach) {
    let place = 0;
    let worst = null;
    for (const { name, holds } of given) {
        const here = name === null ? place++ : -1;
        const counts = reach === undefined ||
            (reach.places === undefined && reach.names === undefined) ||
            (name === null ? reach.places?.includes(here) === true : reach.names?.includes(name) === true);
        const exposed = counts ? exposedBy(holds) : null;
        if (exposed === null || (reach?.query === true && exposed.query !== true && name === null))
            continue;
        worst = exposedBy(either(worst, exposed));
    }
    return worst;
}
 
function noteOptions(flow, path, given) {
    if (!/\.add_argument$|^(click|typer)\.option$|\.option$/.test(path) || flow.options.size > 200)
        return;
    const isFlag = given.some(({ name, value }) => name === 'action' && value.kind === 'constant' && /^store_(true|false)/.test(value.text ?? ''));
    const named = given.flatMap(({ name, value }) => name === null && value.kind === 'constant' && value.text?.startsWith('--') === true ? [value.text.slice(2)] : []);
    const long = named[0]?.replaceAll('-', '_');
    if (long !== undefined && !isFlag && (0,secret_name .h)(long))
        flow.options.add(long);
}
 
function optionsOf(flow) {
    if (flow.options.size === 0)
        return null;
    const bag = emptyBag();
    for (const option of flow.options)
        bag.fields.set(option, { ...named(`--${option}`), tracked: true });
    return bag;
}
 
function merged(given) {
    const bag = emptyBag();
    let value = null;
    for (const { name, spread, holds } of given) {
        if (name !== null && !spread)
            put(bag, name, holds);
        else
            value = either(value, holds);
    }
    return bag.fields.size === 0 ? value : either(bag, value);
}
function methodValue(flow, method, receiver, given, callee) {
    const literal = given[0]?.value.kind === 'constant' ? given[0].value.text : null;
    if (receiver?.is === 'store' || receiver?.is === 'bag') {
        if (/^(get|pop|setdefault|__getitem__)$/.test(method) && literal !== null) {
            const found = field(receiver, literal);
            if (method === 'pop' && receiver.is === 'bag')
                receiver.fields.delete(literal);
            return found;
        }
        if (/^(items|entries)$/.test(method))
            return { ...receiver, gives: 'pairs' };
        if (method === 'values')
            return { ...receiver, gives: 'values' };
        if (/^(copy|toObject|model_dump|dict)$/.test(method))
            return receiver;
        if (receiver.is === 'bag' && /^(update|append|extend|push|add)$/.test(method)) {
            for (const { name, holds } of given) {
                learnOf(flow.known, holds);
                if (holds?.is === 'bag')
                    for (const [key, item] of holds.fields)
                        put(receiver, key, item);
                else
                    put(receiver, name ?? `+${receiver.fields.size}`, exposedBy(holds));
            }
        }
        if (/^(map|filter|flat|concat|join|toString)$/.test(method))
            return exposedBy(receiver);
        return null;
    }
    if (receiver?.is === 'secret')
        return onSecret(flow, method, receiver, given);
     
    const of = callee.kind === 'member' ? callee.of : null;
    if ((of?.kind === 'constant' || of?.kind === 'name') && /^(format|join|concat|format_map)$/.test(method))
        return exposedBy(merged(given));
    return null;
}
function onSecret(flow, method, receiver, given) {
    if (/^(slice|substring|substr)$/.test(method)) {
        const [from, to] = [numberOf(given[0]?.value ?? null), numberOf(given[1]?.value ?? null)];
        const short = method === 'substr' ? to !== null && to <= 4 : isShort(from, to);
        return short ? { ...receiver, short: true } : { ...receiver, partial: to !== null };
    }
    if (/^(at|charAt|startswith|endswith|startsWith|endsWith|isdigit)$/.test(method))
        return null;
     
    if (/^(replace|replaceAll|sub)$/.test(method))
        return given.some(({ holds }) => holds !== null) ? null : receiver;
    if (receiver.answer === true && /^(json|decode|get|toString)$/.test(method))
        return receiver;
    return flow.dialect.methods.test(method) ? receiver : null;
}

; 







 
function evaluate(flow, node) {
    if (flow.depth > token .JS)
        return null;
    flow.depth++;
    const value = valueIn(flow, node);
    flow.depth--;
    return value;
}
function valueIn(flow, node) {
    switch (node.kind) {
        case 'name':
            return nameValue(flow, node);
        case 'constant':
            return literalValue(flow, node);
        case 'joined':
            return joinedValue(flow, node.parts);
        case 'member':
            return memberValue(flow, node);
        case 'index':
            return indexValue(flow, node);
        case 'slice':
            return sliceValue(flow, node);
        case 'call':
            return evaluateCall(flow, node, evaluate);
        case 'bag':
            return bagValue(flow, node.entries);
        case 'list':
            return listValue(node.items.map((item) => evaluate(flow, item)));
        case 'sum':
            return sumValue(flow, node.items);
        case 'either':
            if (node.test !== null)
                evaluate(flow, node.test);
            return node.items.map((item) => evaluate(flow, item)).reduce(either, null);
        case 'test':
            for (const item of node.items)
                evaluate(flow, item);
            return null;
        case 'assign':
            return evaluate_assign(flow, node.target, node.op, evaluate(flow, node.value));
        case 'each':
            bind(flow, node.target, itemOf(evaluate(flow, node.of)));
            return eachValue(evaluate(flow, node.body), node.filtered);
        case 'function':
            return functionValue(flow, node);
    }
}
function nameValue(flow, node) {
    const known = lookUp(flow.scope, node.id);
    return known === undefined ? storeNamed(flow, node.id) : known;
}
function storeNamed(flow, name) {
    const { stores } = flow.dialect;
    const found = Object.hasOwn(stores, name) ? stores[name] : undefined;
    return found === undefined ? null : { is: 'store', ...found, tracked: false };
}
function literalValue(flow, node) {
    const name = node.text !== null && node.text.length >= 8 ? flow.literalAt(node.at) : null;
    return name === null ? null : secret(name);
}
 
function joinedValue(flow, parts) {
    let found = null;
     
    const inner = { ...flow, leaks: [], literalAt: () => null, readBlock: () => undefined };
    parts.forEach((part, i) => {
        if (typeof part === 'string')
            return;
        const exposed = exposedBy(evaluate(inner, part));
        if (exposed !== null)
            found = either(found, asPart(exposed, parts[i - 1]));
    });
    return found;
}
const query = /[?&][\w.-]{1,40}=$/;
function asPart(exposed, before) {
    const text = typeof before === 'string' ? before : before?.kind === 'constant' ? (before.text ?? '') : '';
    return query.test(text.slice(-50)) ? { ...exposed, query: true } : exposed;
}
function sumValue(flow, items) {
    const values = items.map((item) => evaluate(flow, item));
    let found = null;
    values.forEach((value, i) => {
        const exposed = exposedBy(value);
        if (exposed !== null)
            found = either(found, asPart(exposed, items[i - 1]));
    });
    return found;
}
function memberValue(flow, node) {
    const path = dotted(node);
    if (path !== null) {
        const known = lookUp(flow.scope, path) ?? storeNamed(flow, path);
        if (known !== null && known !== undefined)
            return known;
    }
    const of = evaluate(flow, node.of);
    if (node.name === '__dict__' && of?.is === 'bag')
        return of;
    return field(of, node.name);
}
function indexValue(flow, node) {
    const of = evaluate(flow, node.of);
    evaluate(flow, node.key);
    const path = dotted(node.of);
    const key = node.key.kind === 'constant' ? node.key.text : null;
    if (of === null && path !== null && key !== null)
        return lookUp(flow.scope, `${path}.${key}`) ?? null;
    if (key !== null)
        return field(of, key);
     
    return of?.is === 'bag' ? of.rest : null;
}
function sliceValue(flow, node) {
    const of = evaluate(flow, node.of);
    const [from, to] = [numberOf(node.from), numberOf(node.to)];
    if (of?.is !== 'secret')
        return of;
    if (isShort(from, to))
        return { ...of, short: true };
    return to !== null || (from !== null && from < 0) ? { ...of, partial: true } : of;
}
function bagValue(flow, entries) {
    const bag = emptyBag();
    let rest = null;
    for (const { key, value } of entries) {
        const given = evaluate(flow, value);
        const name = key?.kind === 'constant' ? key.text : key?.kind === 'name' ? key.id : null;
        if (key !== null && name !== null)
            put(bag, name, given);
        else if (given?.is === 'bag')
            for (const [inner, item] of given.fields)
                put(bag, inner, item);
        else if (given?.is === 'store')
            rest = given;
        else
            rest = exposedBy(given) ?? rest;
    }
    return bag.fields.size === 0 && rest === null ? emptyBag() : { ...bag, rest };
}
function listValue(values) {
    const bag = emptyBag(values.map(exposedBy).reduce(worse, null));
    values.forEach((value, i) => {
        put(bag, String(i), value);
    });
    return bag;
}
 
function eachValue(body, filtered) {
    return filtered ? null : listValue([body]);
}
function functionValue(flow, node) {
    const outer = flow.scope;
    flow.scope = within(outer, 'function');
    for (const param of node.params)
        flow.scope.vars.set(param, null);
    if (node.body !== null)
        evaluate(flow, node.body);
    else if (node.block >= 0)
        flow.readBlock(flow, node.block, node.params);
    flow.scope = outer;
    return null;
}
 
function evaluate_assign(flow, target, op, given) {
    const path = dotted(target);
    const value = op === '=' || op === ':=' ? given : either(given, path === null ? null : (lookUp(flow.scope, path) ?? null));
    if (path !== null) {
        const sink = flow.dialect.targets.find(({ target: pattern }) => pattern.test(path));
        const exposed = exposedBy(value);
        if (sink !== undefined && exposed !== null)
            flow.leaks.push({ family: sink.family, secret: exposed, at: target.at, sink: path });
    }
    bind(flow, target, value);
    return value;
}
 
function bind(flow, target, value) {
    if (target.kind === 'list') {
        target.items.forEach((item, i) => {
            bind(flow, item, value?.is === 'bag' ? (value.fields.get(String(i)) ?? null) : value);
        });
    }
    else if (target.kind === 'bag') {
        for (const { key, value: inner } of target.entries) {
            if (key === null)
                bind(flow, inner, value);
            else
                bind(flow, inner, field(value, keyOf(key)));
        }
    }
    else if (target.kind === 'index' && target.key.kind === 'constant' && target.key.text !== null) {
        const path = dotted(target.of);
        const of = evaluate(flow, target.of);
        learnOf(flow.known, value);
        if (of?.is === 'bag')
            put(of, target.key.text, held(value));
        else if (of === null && path !== null && value !== null) {
            const bag = emptyBag();
            put(bag, target.key.text, held(value));
            setName(flow, path, bag);
        }
    }
    else if (target.kind === 'assign')
        bind(flow, target.target, value);
    else {
        const path = dotted(target);
        if (path !== null && !path.includes('(') && !path.includes('['))
            setName(flow, path, held(value));
    }
}
 
function keyOf(key) {
    if (key.kind === 'assign')
        return keyOf(key.target);
    return key.kind === 'name' ? key.id : key.kind === 'constant' ? (key.text ?? '') : '';
}

; 

 
function parseFunction(cursor, parse) {
    const at = cursor.at;
    if (cursor.language === 'python') {
        if (!take(cursor, 'lambda'))
            return null;
        const params = [];
        for (let token = peek(cursor); token !== undefined && token.kind !== 'line' && token.text !== ':';) {
            if (token.kind === 'name')
                params.push(token.text);
            cursor.at++;
            token = peek(cursor);
        }
        take(cursor, ':');
        return { kind: 'function', params, body: parse(cursor, 2), block: -1, at };
    }
    return scriptFunction(cursor, parse);
}
function scriptFunction(cursor, parse) {
    const at = cursor.at;
    if (isAt(cursor, 'async') && /^(function|\()$|^[\w$]+$/.test(peek(cursor, 1)?.text ?? ''))
        cursor.at++;
    if (take(cursor, 'function')) {
        take(cursor, '*');
        if (peek(cursor)?.kind === 'name')
            cursor.at++;
        const params = paramsAt(cursor);
        skipToBlock(cursor);
        return blockFunction(cursor, params, at);
    }
    const token = peek(cursor);
    if (token?.kind === 'name' && peek(cursor, 1)?.text === '=>') {
        cursor.at += 2;
        return arrow(cursor, [token.text], at, parse);
    }
    const close = token?.text === '(' && token.kind === 'op' ? cursor.brackets.get(cursor.at) : undefined;
    const after = close === undefined ? -1 : arrowAfter(cursor, close);
    if (after < 0) {
        cursor.at = at;
        return null;
    }
    const params = paramsAt(cursor);
    cursor.at = after + 1;
    return arrow(cursor, params, at, parse);
}
 
function arrowAfter(cursor, close) {
    let i = close + 1;
    if (cursor.tokens[i]?.text === '=>')
        return i;
    if (cursor.tokens[i]?.text !== ':')
        return -1;
    for (const end = i + 40; i < end; i++) {
        const token = cursor.tokens[i];
        if (token === undefined || token.kind === 'line' || token.text === ';' || token.text === '=')
            return -1;
        if (token.text === '=>')
            return i;
        if (token.text === '{' || token.text === '(')
            i = cursor.brackets.get(i) ?? i;
    }
    return -1;
}
function arrow(cursor, params, at, parse) {
    skipLines(cursor);
    if (isAt(cursor, '{'))
        return blockFunction(cursor, params, at);
    return { kind: 'function', params, body: parse(cursor, 1), block: -1, at };
}
function blockFunction(cursor, params, at) {
    const block = cursor.at;
    cursor.at = (cursor.brackets.get(block) ?? block) + 1;
    return { kind: 'function', params, body: null, block, at };
}
 
function paramsAt(cursor) {
    const close = cursor.brackets.get(cursor.at);
    if (!isAt(cursor, '(') || close === undefined)
        return [];
    const params = [];
    for (let i = cursor.at + 1; i < close; i++) {
        const token = cursor.tokens[i];
        if (token?.kind === 'name' && cursor.tokens[i - 1]?.text !== ':' && cursor.tokens[i - 1]?.text !== '=')
            params.push(token.text);
    }
    cursor.at = close + 1;
    return params;
}
function skipToBlock(cursor) {
    for (let n = 0; n < 60 && peek(cursor) !== undefined && !isAt(cursor, '{'); n++)
        cursor.at++;
}
 
function skipType(cursor) {
    let angles = 0;
    for (let n = 0; n < 200; n++) {
        const token = peek(cursor);
        if (token === undefined || token.kind === 'line' || token.text === ';')
            return;
        if (angles === 0 && /^(=|,|\)|\]|\}|=>|\|\||&&|\?\?|\+|\?)$/.test(token.text))
            return;
        if (token.text === '<')
            angles++;
        else if (/^>+$/.test(token.text))
            angles = Math.max(0, angles - token.text.length);
        const close = /^[([{]$/.test(token.text) ? cursor.brackets.get(cursor.at) : undefined;
        cursor.at = (close ?? cursor.at) + 1;
    }
}

; 
 



 
const powers = {
    python: {
        ':=': 1,
        if: 2,
        or: 3,
        and: 4,
        ...table(6, '== != < > <= >= in is not'),
        ...table(8, '+ - * / % // @ ** | & ^ << >>'),
    },
    script: {
        ...table(1, '= += -= *= /= %= **= &&= ||= ??='),
        '?': 2,
        ...table(3, '|| ??'),
        '&&': 4,
        ...table(6, '== != === !== < > <= >= in instanceof'),
        as: 7,
        satisfies: 7,
        ...table(8, '+ - * / % ** | & ^ << >> >>>'),
    },
};
function table(power, operators) {
    return Object.fromEntries(operators.split(' ').map((op) => [op, power]));
}
 
function parseList(cursor) {
    const at = cursor.at;
    const items = [parse(cursor)];
    while (isAt(cursor, ',')) {
        cursor.at++;
        const token = peek(cursor);
        if (token === undefined || token.kind === 'line' || /^[)\]}=:;]$/.test(token.text))
            break;
        items.push(parse(cursor));
    }
    return items.length === 1 ? (items[0] ?? unknown(at)) : { kind: 'list', items, at };
}


function parse(cursor, least = 0) {
    const at = cursor.at;
    if (++cursor.depth > token .JS) {
        cursor.depth--;
        cursor.at++;
        return unknown(at);
    }
    let left = prefix(cursor);
    for (let token = peek(cursor); token !== undefined; token = peek(cursor)) {
        const power = token.kind === 'op' || token.kind === 'name' ? powers[cursor.language][token.text] : undefined;
        if (power === undefined || power < least || !Object.hasOwn(powers[cursor.language], token.text)) {
            if (!continuesOnNextLine(cursor, token))
                break;
            continue;
        }
        left = infix(cursor, left, token, power);
    }
    cursor.depth--;
    return left;
}
 
function continuesOnNextLine(cursor, token) {
    if (token.kind !== 'line' || cursor.language !== 'script')
        return false;
    const next = peek(cursor, 1);
    if (next?.kind !== 'op' || !/^(\?|\|\||\?\?|&&|\+|===?|!==?)$/.test(next.text))
        return false;
    cursor.at++;
    return true;
}
function infix(cursor, left, token, power) {
    const at = left.at;
    cursor.at++;
    const op = token.text;
    if (op === 'as' || op === 'satisfies') {
        skipType(cursor);
        return left;
    }
    if (power === 1)
        return { kind: 'assign', target: left, op, value: next(cursor, 1), at };
    if (op === 'if') {
        const test = next(cursor, 3);
        const no = take(cursor, 'else') ? next(cursor, 2) : unknown(cursor.at);
        return { kind: 'either', items: [left, no], test, at };
    }
    if (op === '?') {
        const yes = next(cursor, 1);
        skipLines(cursor);
        const no = take(cursor, ':') ? next(cursor, 1) : unknown(cursor.at);
        return { kind: 'either', items: [yes, no], test: left, at };
    }
    if (power === 6) {
        const negated = (op === 'is' && take(cursor, 'not')) || (op === 'not' && take(cursor, 'in'));
        return { kind: 'test', op: negated ? `${op} not` : op, items: [left, next(cursor, 7)], at };
    }
    const right = next(cursor, power + 1);
    if (op === 'and' || op === '&&')
        return { kind: 'either', items: [right], test: left, at };
    return power === 3 ? { kind: 'either', items: [left, right], test: null, at } : sum(left, right, at);
}
 
function sum(left, right, at) {
    if (left.kind !== 'sum')
        return { kind: 'sum', items: [left, right], at };
    left.items.push(right);
    return left;
}
function next(cursor, least) {
    skipLines2(cursor);
    return parse(cursor, least);
}
function skipLines2(cursor) {
    if (cursor.language === 'script')
        skipLines(cursor);
}
function prefix(cursor) {
    const at = cursor.at;
    const token = peek(cursor);
    if (token === undefined || token.kind === 'line')
        return unknown(at);
    const made = parseFunction(cursor, parse);
    if (made !== null)
        return made;
    const { text, kind } = token;
    if (kind === 'name' && /^(await|yield|new|async)$/.test(text)) {
        cursor.at++;
        if (text === 'yield')
            take(cursor, 'from');
        return parse(cursor, 9);
    }
    if (kind === 'name' && /^(not|typeof|void|delete)$/.test(text)) {
        cursor.at++;
        return { kind: 'test', op: 'not', items: [parse(cursor, 5)], at };
    }
    if (kind === 'op' && /^(!|-|\+|~|\*|\*\*|\.\.\.|\+\+|--)$/.test(text)) {
        cursor.at++;
        const operand = parse(cursor, 9);
        if (text === '-' && operand.kind === 'constant' && operand.text !== null)
            return { kind: 'constant', text: `-${operand.text}`, at };
        return text === '!' ? { kind: 'test', op: 'not', items: [operand], at } : operand;
    }
    return postfix(cursor, primary(cursor, token));
}
function primary(cursor, token) {
    const at = cursor.at;
    if (token.kind === 'op' && /^[)\]},:;=]$/.test(token.text))
        return unknown(at);
    cursor.at++;
    if (token.kind === 'name')
        return { kind: 'name', id: token.text, at };
    if (token.kind === 'number')
        return { kind: 'constant', text: token.text, at };
    if (token.kind === 'text')
        return strings(cursor, token, at);
    if (token.text === '(' || token.text === '[')
        return list(cursor, at);
    if (token.text === '{')
        return bag(cursor, at);
    return unknown(at);
}
 
function strings(cursor, first, at) {
    const parts = [];
    for (let token = first; token?.kind === 'text'; token = peek(cursor)) {
        if (token !== first) {
            if (cursor.language === 'script')
                break;
            cursor.at++;
        }
        for (const part of token.parts ?? []) {
            parts.push(typeof part === 'string' ? part : parseList(cursorOf(part, cursor.language)));
        }
    }
    return parts.every((part) => typeof part === 'string')
        ? { kind: 'constant', text: parts.join(''), at }
        : { kind: 'joined', parts, at };
}
function list(cursor, at) {
    const items = [];
    const end = endOf(cursor, at);
    while (cursor.at < end) {
        skipLines(cursor);
        if (cursor.at >= end)
            break;
        const before = cursor.at;
        items.push(comprehension(cursor, parse(cursor)));
        skipLines(cursor);
        if (!take(cursor, ',') && cursor.at === before)
            cursor.at++;
    }
    cursor.at = end + 1;
    const only = items[0];
    const single = cursor.tokens[at]?.text === '(' && items.length === 1 && cursor.tokens[end - 1]?.text !== ',';
    return single && only !== undefined ? only : { kind: 'list', items, at };
}
 
function comprehension(cursor, body) {
    if (cursor.language !== 'python')
        return body;
    take(cursor, 'async');
    if (!take(cursor, 'for'))
        return body;
    const at = body.at;
     
    const target = targets(cursor);
    const of = take(cursor, 'in') ? parse(cursor, 3) : unknown(at);
    let filtered = false;
    for (; take(cursor, 'if'); filtered = true)
        parse(cursor, 3);
    return { kind: 'each', body: comprehension(cursor, body), target, of, filtered, at };
}
 
function targets(cursor) {
    const at = cursor.at;
    const items = [];
    for (let token = peek(cursor); token !== undefined && token.kind !== 'line' && token.text !== 'in';) {
        if (token.kind === 'name')
            items.push({ kind: 'name', id: token.text, at: cursor.at });
        cursor.at++;
        token = peek(cursor);
    }
    return items.length === 1 ? (items[0] ?? unknown(at)) : { kind: 'list', items, at };
}
function bag(cursor, at) {
    const entries = [];
    const end = endOf(cursor, at);
    while (cursor.at < end) {
        skipLines(cursor);
        if (cursor.at >= end)
            break;
        const before = cursor.at;
        const spread = take(cursor, '...') || take(cursor, '**');
        const key = cursor.language === 'script' && !spread ? scriptKey(cursor) : parse(cursor);
        if (spread)
            entries.push({ key: null, value: key });
        else if (take(cursor, ':')) {
            skipLines(cursor);
            const value = parse(cursor);
            const made = comprehension(cursor, value);
            entries.push(made === value ? { key, value } : { key: null, value: made });
        }
        else
            entries.push({ key, value: comprehension(cursor, key) });
        skipLines(cursor);
        if (!take(cursor, ',') && cursor.at === before)
            cursor.at++;
    }
    cursor.at = end + 1;
    return { kind: 'bag', entries, at };
}
 
function scriptKey(cursor) {
    const token = peek(cursor);
    const at = cursor.at;
    if (token?.kind === 'name' && /^[:,}]$/.test(peek(cursor, 1)?.text ?? '')) {
        cursor.at++;
        return { kind: 'name', id: token.text, at };
    }
    return parse(cursor);
}
function postfix(cursor, start) {
    let node = start;
    for (let token = peek(cursor); token !== undefined; token = peek(cursor)) {
        if (cursor.language === 'script' && token.kind === 'line' && /^\??\.$/.test(peek(cursor, 1)?.text ?? '')) {
            cursor.at++;
            continue;
        }
        if (token.kind !== 'op')
            break;
        if (token.text === '.' || token.text === '?.')
            node = afterDot(cursor, node);
        else if (token.text === '(')
            node = call(cursor, node);
        else if (token.text === '[')
            node = index(cursor, node);
        else if (cursor.language === 'script' && /^(!|\+\+|--)$/.test(token.text))
            cursor.at++;
        else
            break;
    }
    return node;
}
function afterDot(cursor, of) {
    cursor.at++;
    skipLines2(cursor);
    const token = peek(cursor);
    if (token?.text === '(')
        return call(cursor, of);
    if (token?.text === '[')
        return index(cursor, of);
    if (token?.kind !== 'name')
        return of;
    cursor.at++;
    return { kind: 'member', of, name: token.text, at: of.at };
}
function call(cursor, callee) {
    const open = cursor.at;
    const end = endOf(cursor, open);
    cursor.at++;
    const args = [];
    while (cursor.at < end) {
        skipLines(cursor);
        if (cursor.at >= end)
            break;
        const before = cursor.at;
        const spread = take(cursor, '*') || take(cursor, '**') || take(cursor, '...');
        const named = cursor.language === 'python' && peek(cursor)?.kind === 'name' && peek(cursor, 1)?.text === '=';
        const name = named ? (peek(cursor)?.text ?? null) : null;
        if (named)
            cursor.at += 2;
        args.push({ name, spread, value: comprehension(cursor, parse(cursor)) });
        skipLines(cursor);
        if (!take(cursor, ',') && cursor.at === before)
            cursor.at++;
    }
    cursor.at = end + 1;
    return { kind: 'call', callee, args, end, at: callee.at };
}
function index(cursor, of) {
    const open = cursor.at;
    const end = endOf(cursor, open);
    cursor.at++;
    skipLines(cursor);
    const from = isAt(cursor, ':') ? null : parse(cursor);
    let node = { kind: 'index', of, key: from ?? unknown(open), at: of.at };
    if (take(cursor, ':')) {
        const to = cursor.at < end && !isAt(cursor, ':') ? parse(cursor) : null;
        node = { kind: 'slice', of, from, to, at: of.at };
    }
    cursor.at = end + 1;
    return node;
}
 
function endOf(cursor, open) {
    const end = cursor.brackets.get(open);
    if (end !== undefined)
        return end;
    let at = open + 1;
    while (at < cursor.tokens.length && cursor.tokens[at]?.kind !== 'line')
        at++;
    return at;
}

 
var python_families = __webpack_require__(31494);
; 
 













function readPython(flow, tokens, text, lastShows) {
    flow.cursor = cursorOf(tokens, 'python');
    const blocks = [];
    const { cursor } = flow;
    const last = lastShows ? lastStatement(tokens) : -1;
    while (cursor.at < tokens.length) {
        const token = peek(cursor);
        if (token === undefined)
            break;
        if (token.kind === 'line' || token.text === ';') {
            cursor.at++;
            continue;
        }
        if (startsLine(tokens, cursor.at))
            closeBlocks(flow, blocks, indentOf(text, token.start));
        const before = cursor.at;
        const leaks = flow.leaks.length;
        const value = statement(flow, blocks, text);
        if (before === last && value !== null && leaks === flow.leaks.length && endsStatement(flow))
            show(flow, value, before);
        if (cursor.at === before)
            cursor.at++;
    }
    closeBlocks(flow, blocks, -1);
}
function lastStatement(tokens) {
    let last = -1;
    tokens.forEach((token, i) => {
        if (token.kind !== 'line' && startsLine(tokens, i))
            last = i;
    });
    return last;
}
function startsLine(tokens, at) {
    return at === 0 || tokens[at - 1]?.kind === 'line';
}
 
function endsStatement(flow) {
    return !isAt(flow.cursor, ';');
}
function show(flow, value, at) {
    const exposed = exposedBy(value);
    if (exposed !== null)
        flow.leaks.push({ family: python_families .rX, secret: exposed, at, sink: 'its last line' });
}
function indentOf(text, start) {
    let indent = 0;
    for (let i = start - 1; i >= 0 && start - i < 400; i--) {
        const character = text[i];
        if (character === ' ')
            indent++;
        else if (character === '\t')
            indent += 8;
        else
            break;
    }
    return indent;
}
 
function closeBlocks(flow, blocks, indent) {
    for (let block = blocks.at(-1); block !== undefined && indent <= block.indent; block = blocks.at(-1)) {
        blocks.pop();
        if (block.opensScope)
            flow.scope = flow.scope.parent ?? flow.scope;
        else if (block.before !== null) {
            for (const [name, value] of block.before) {
                const joined = either(flow.scope.vars.get(name) ?? null, value);
                flow.scope.vars.set(name, joined);
            }
        }
    }
}
function openBlock(flow, blocks, text, start, more = {}) {
    const scope = more.opensScope === true;
    blocks.push({
        indent: indentOf(text, lineStartOf(flow, start)),
        before: scope ? null : new Map(flow.scope.vars),
        guarded: [],
        opensScope: false,
        name: null,
        started: false,
        ...more,
    });
}
function lineStartOf(flow, at) {
    return flow.cursor.tokens[at]?.start ?? 0;
}
const header = /^(if|elif|while|for|with|try|except|finally|else|def|class|async)$/;
 
function statement(flow, blocks, text) {
    const { cursor } = flow;
    const at = cursor.at;
    const word = peek(cursor);
    const block = blocks.at(-1);
    const isFirst = block !== undefined && !block.started;
    if (block !== undefined)
        block.started = true;
    if (word?.kind === 'name' && header.test(word.text) && peek(cursor, 1)?.text !== '=') {
        headed(flow, blocks, text, at);
        return null;
    }
    const imports = word?.kind === 'name' && /^(import|from)$/.test(word.text);
    if (!imports && !(isFirst && word?.text === 'raise') && !matters(flow, at)) {
        skipLine(flow);
        return null;
    }
    if (word?.kind === 'name' && simple(flow, word.text, at, isFirst ? block : undefined, blocks))
        return null;
    return expressionStatement(flow);
}
function headed(flow, blocks, text, at) {
    const { cursor } = flow;
    take(cursor, 'async');
    const word = peek(cursor)?.text;
    cursor.at++;
    if (word === 'def' || word === 'class') {
        definition(flow, blocks, text, at, word);
        return;
    }
    let guarded = [];
    if (!matters(flow, at)) {
        openBlock(flow, blocks, text, at);
        skipToColon(flow);
        return;
    }
    if (word === 'if' || word === 'elif' || word === 'while') {
        const condition = parse(cursor);
        evaluate(flow, condition);
        guarded = presentIn(condition);
    }
    else if (word === 'for') {
        const target = targets(cursor);
        const of = take(cursor, 'in') ? parseList(cursor) : null;
        openBlock(flow, blocks, text, at);
        if (of !== null)
            bind(flow, target, itemOf(evaluate(flow, of)));
        skipToColon(flow);
        return;
    }
    else if (word === 'with')
        withItems(flow);
    else if (word === 'except')
        skipToColon(flow);
    openBlock(flow, blocks, text, at, { guarded });
    skipToColon(flow);
}
function withItems(flow) {
    const { cursor } = flow;
    take(cursor, '(');
    for (let n = 0; n < 20; n++) {
        evaluate(flow, parse(cursor));
        if (take(cursor, 'as'))
            parse(cursor);
        if (!take(cursor, ','))
            break;
    }
}
function definition(flow, blocks, text, at, word) {
    const { cursor } = flow;
    const name = peek(cursor)?.text ?? null;
    cursor.at++;
    const params = paramsAt(cursor);
    openBlock(flow, blocks, text, at, { opensScope: true, name });
    flow.scope = within(flow.scope, word === 'class' ? 'class' : 'function');
    if (word === 'def') {
        for (const param of params) {
            const options = /^(args|opts?|flags|cli_args)$/.test(param) ? optionsOf(flow) : null;
            learn(flow.known, param, options);
            flow.scope.vars.set(param, options);
        }
    }
    skipToColon(flow);
}
function skipToColon(flow) {
    const { cursor } = flow;
    for (let token = peek(cursor); token !== undefined && token.kind !== 'line'; token = peek(cursor)) {
        const close = /^[([{]$/.test(token.text) ? cursor.brackets.get(cursor.at) : undefined;
        cursor.at = (close ?? cursor.at) + 1;
        if (token.text === ':')
            return;
    }
}
 
function presentIn(condition) {
    if (condition.kind === 'either')
        return [...(condition.test === null ? [] : presentIn(condition.test)), ...condition.items.flatMap(presentIn)];
    if (condition.kind === 'test' && (condition.op === 'is not' || condition.op === '!=')) {
        const name = condition.items[0] === undefined ? null : dotted(condition.items[0]);
        return name === null ? [] : [name];
    }
    const name = dotted(condition);
    return name === null ? [] : [name];
}
 
function simple(flow, word, at, first, blocks) {
    const { cursor } = flow;
    if (!/^(return|raise|del|assert|import|from|global|nonlocal|pass|break|continue|print|exec)$/.test(word))
        return false;
    const next = peek(cursor, 1);
    if (word === 'print' || word === 'exec') {
        if (next?.kind !== 'text' && !(next?.kind === 'name' && !/^(if|in|is|or|and|not|for)$/.test(next.text)))
            return false;
        cursor.at++;
        const exposed = exposedBy(evaluate(flow, parseList(cursor)));
        const family = flow.dialect.families[0];
        if (exposed !== null && family !== undefined)
            flow.leaks.push({ family, secret: exposed, at, sink: word });
        return true;
    }
    cursor.at++;
    if (word === 'raise')
        raised(flow, at, first);
    else if (word === 'assert') {
        evaluate(flow, parse(cursor));
        if (take(cursor, ','))
            noteException(flow, evaluate(flow, parse(cursor)), at, 'assert');
    }
    else if (word === 'return' && next !== undefined && next.kind !== 'line') {
        const value = evaluate(flow, parseList(cursor));
        const name = blocks.findLast(({ opensScope }) => opensScope)?.name ?? null;
        if (value !== null && name !== null && exposedBy(value) !== null && flow.functions.size < 1000) {
            learn(flow.known, name, value);
            flow.functions.set(name, value.is === 'bag' ? value : { ...value, tracked: true });
        }
    }
    else if (word === 'del')
        removed(flow);
    else
        skipLine(flow);
    return true;
}
function raised(flow, at, first) {
    const { cursor } = flow;
    for (const name of first?.guarded ?? [])
        forget(flow, name, first);
    if (peek(cursor) === undefined || peek(cursor)?.kind === 'line')
        return;
    const error = parse(cursor);
    const sink = error.kind === 'call' ? (dotted(error.callee) ?? 'an exception') : 'an exception';
    const leaks = flow.leaks.length;
    if (error.kind === 'call') {
        for (const { value } of error.args) {
            if (leaks === flow.leaks.length)
                noteException(flow, evaluate(flow, value), at, sink);
        }
    }
    else
        evaluate(flow, error);
    if (take(cursor, 'from'))
        parse(cursor);
}
function noteException(flow, value, at, sink) {
    const exposed = exposedBy(value);
    if (exposed !== null)
        flow.leaks.push({ family: python_families .eA, secret: exposed, at, sink });
}
 
function forget(flow, name, block) {
    const dot = name.lastIndexOf('.');
    const bag = dot < 0 ? null : (lookUp(flow.scope, name.slice(0, dot)) ?? null);
    if (bag?.is === 'bag')
        bag.fields.delete(name.slice(dot + 1));
    else if (lookUp(flow.scope, name) !== undefined) {
        setName(flow, name, null);
        block?.before?.delete(name);
    }
}
function removed(flow) {
    const target = parseList(flow.cursor);
    for (const item of target.kind === 'list' ? target.items : [target]) {
        if (item.kind === 'index' && item.key.kind === 'constant') {
            const of = evaluate(flow, item.of);
            if (of?.is === 'bag')
                of.fields.delete(item.key.text ?? '');
        }
        else {
            const name = dotted(item);
            if (name !== null)
                forget(flow, name, undefined);
        }
    }
}
function skipLine(flow) {
    const { cursor } = flow;
    while (peek(cursor) !== undefined && peek(cursor)?.kind !== 'line' && !isAt(cursor, ';'))
        cursor.at++;
}
function expressionStatement(flow) {
    const { cursor } = flow;
    const isDecorator = take(cursor, '@');
    const left = parseList(cursor);
    if (isAt(cursor, ':') && !isDecorator) {
        cursor.at++;
        parse(cursor, 3);
    }
    const operator = peek(cursor);
    if (operator?.kind === 'op' && /^([-+*/%&|^@]|\*\*|\/\/|>>|<<)?=$/.test(operator.text)) {
        const chain = [left];
        while (peek(cursor)?.kind === 'op' && /^\S{0,2}=$/.test(peek(cursor)?.text ?? '')) {
            cursor.at++;
            chain.push(parseList(cursor));
        }
        const last = chain.pop();
        const value = last === undefined ? null : evaluate(flow, last);
        for (const target of chain)
            evaluate_assign(flow, target, operator.text, value);
        return null;
    }
    return evaluate(flow, left);
}

; 
const first = { argument: 0 };
 
const pythonSources = [
    { callee: /^(os\.)?(environ\.(get|pop|setdefault)|getenv|getenvb)$/, name: first, when: 'named' },
    { callee: /^(env|environ\.Env\(\))(\.str)?$/, name: first, when: 'named' },
    { callee: /^(decouple\.)?config$/, name: first, when: 'named' },
    { callee: /^(dotenv\.)?get_key$/, name: { argument: 1 }, when: 'named' },
    { callee: /^(getpass\.)?getpass$/, name: { fixed: 'getpass()' }, when: 'always' },
    { callee: /^keyring\.get_password$/, name: { fixed: 'keyring.get_password()' }, when: 'always' },
    { callee: /^(google\.colab\.)?userdata\.get$/, name: first, when: 'stored' },
    { callee: /^(\w+|UserSecretsClient\(\))\.get_secret$/, name: first, when: 'stored', answer: true },
    { callee: /\.get_secret_value$/, name: { fixed: 'get_secret_value()' }, when: 'always', answer: true },
    {
        callee: /\.get_parameters?$/,
        name: { fixed: 'get_parameter()' },
        when: 'always',
        answer: true,
        needs: 'WithDecryption',
    },
    { callee: /\.access_secret_version$/, name: { fixed: 'access_secret_version()' }, when: 'always', answer: true },
    { callee: /\.read_secret(_version)?$/, name: { fixed: 'read_secret()' }, when: 'always', answer: true },
    { callee: /^dbutils\.secrets\.get(Bytes)?$/, name: { fixed: 'dbutils.secrets.get()' }, when: 'always' },
    { callee: /^(st|streamlit)\.secrets\.get$/, name: first, when: 'stored' },
    {
        callee: /^(HfFolder|huggingface_hub|HfFolder\(\))\.get_token$/,
        name: { fixed: 'the Hugging Face token' },
        when: 'always',
    },
];

; 


const environment = { name: 'the whole environment', all: false };
const streamlit = { name: 'all Streamlit secrets', all: true };
 
const python = {
    sources: pythonSources,
    families: python_families .RV,
    stores: {
        'os.environ': environment,
        environ: environment,
        'st.secrets': streamlit,
        'streamlit.secrets': streamlit,
        'dotenv_values()': { name: 'the whole .env file', all: false },
    },
    passing: /^(str|repr|ascii|format|bytes|bytearray|dict|list|tuple|set|sorted|vars|asdict|dataclasses\.asdict|SimpleNamespace|Namespace|OmegaConf\.(create|to_container)|json\.dumps|yaml\.(safe_)?dump|pprint\.pformat|pformat|copy\.(deep)?copy|deepcopy|base64\.\w*encode\w*|b64encode|quote|quote_plus|urlencode|(urllib\.)?parse\.(quote|quote_plus|urlencode)|urllib\.parse\.(quote|urlencode)|os\.path\.expandvars|Markdown|HTML|(IPython\.display\.)?(Markdown|HTML))$/,
    methods: /^(strip|lstrip|rstrip|lower|upper|encode|decode|title|swapcase|expandtabs|removeprefix|removesuffix|ljust|rjust|center|zfill|format|__str__|__repr__|join)$/,
    masks: /(^|\.)(add_mask|set_secret|setSecret)$/,
    targets: [
        {
            target: /^(wandb|run|wandb_run|wandb\.run|self\.run)\.(config|summary)(\.\w+|\[\])$/,
            family: python_families .Vt,
        },
        { target: /^(run|neptune_run|self\.run)\[\]$/, family: python_families .Vt },
    ],
};

; 

const python_tokens_name = /[\p{L}_][\p{L}\p{N}_]*/uy;
const number = /\d[\w.]*/y;
const operators = /\*\*=|\/\/=|>>=|<<=|\.\.\.|->|:=|\*\*|\/\/|>>|<<|[=!<>+\-*/%&|^@]=|[^\s]/y;
const quotes = /([a-zA-Z]{0,2})("""|'''|"|')/y;
const opensAtMargin = /(?:def|class|import|from|async|@)\b/y;


function pythonTokens(text) {
    return read(text, { at: 0 }, 0);
}
 
function read(text, place, nested) {
    const tokens = [];
    let depth = 0;
    while (place.at < text.length && tokens.length < token .g9) {
        const at = place.at;
        const code = text.charCodeAt(at);
        if (code === 10) {
            if (nested > 0 && depth === 0 && tokens.length > 500)
                break;
            place.at++;
            opensAtMargin.lastIndex = place.at;
            if (depth > 0 && nested === 0 && opensAtMargin.test(text))
                depth = 0;
            if (depth === 0 && nested === 0)
                push(tokens, 'line', '\n', at, place.at);
        }
        else if (code === 32 || code === 9 || code === 13 || code === 12)
            place.at++;
        else if (code === 35)
            place.at = lineEnd(text, at);
        else if (code === 92)
            place.at += text.charCodeAt(at + 1) === 13 ? 3 : 2;
        else if (isAlone(code)) {
            if (nested > 0 && depth === 0 && code === 125)
                break;
            if (code === 40 || code === 91 || code === 123)
                depth++;
            else if (code !== 44)
                depth = Math.max(0, depth - 1);
            place.at++;
            push(tokens, 'op', text[at], at, place.at);
        }
        else if (readPlainWord(text, place, tokens))
            continue;
        else if (readString(text, place, tokens, nested) || readWord(text, place, tokens))
            continue;
        else {
            operators.lastIndex = at;
            const op = operators.exec(text)?.[0] ?? text[at] ?? '';
            if (nested > 0 && depth === 0 && /^[}:!]/.test(op) && op !== '!=')
                break;
            if ('([{'.includes(op))
                depth++;
            else if (')]}'.includes(op))
                depth = Math.max(0, depth - 1);
            place.at = at + op.length;
            push(tokens, 'op', op, at, place.at);
        }
    }
    return tokens;
}
 
function isAlone(code) {
    return code === 40 || code === 41 || code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
 
function readPlainWord(text, place, tokens) {
    const start = place.at;
    if (!isNameStart(text.charCodeAt(start)))
        return false;
    let end = start + 1;
    let code = text.charCodeAt(end);
    while (isNameStart(code) || (code >= 48 && code <= 57))
        code = text.charCodeAt(++end);
    if (code > 127 || ((code === 34 || code === 39) && end - start <= 2))
        return false;
    place.at = end;
    push(tokens, 'name', text.slice(start, end), start, end);
    return true;
}
function isNameStart(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}
function readWord(text, place, tokens) {
    for (const [kind, pattern] of [
        ['name', python_tokens_name],
        ['number', number],
    ]) {
        pattern.lastIndex = place.at;
        const found = pattern.exec(text);
        if (found === null)
            continue;
        push(tokens, kind, found[0], place.at, place.at + found[0].length);
        place.at += found[0].length;
        return true;
    }
    return false;
}
function readString(text, place, tokens, nested) {
    quotes.lastIndex = place.at;
    const open = quotes.exec(text);
    const prefix = open?.[1]?.toLowerCase() ?? '';
    const quote = open?.[2];
    if (open === null || quote === undefined || !/^(|f|r|b|u|fr|rf|br|rb|t)$/.test(prefix))
        return false;
    const start = place.at;
    place.at += open[0].length;
    const parts = stringParts(text, place, quote, prefix, nested);
    tokens.push({ kind: 'text', text: '', start, end: place.at, parts });
    return true;
}
function stringParts(text, place, quote, prefix, nested) {
    const parts = [];
    const formatted = /[ft]/.test(prefix) && nested < token .JS;
    let from = place.at;
    for (; place.at < text.length; place.at++) {
        const character = text[place.at];
        if (character === '\\')
            place.at++;
        else if (character === '\n' && quote.length === 1)
            break;
        else if (character === quote[0] && text.startsWith(quote, place.at))
            break;
        else if (formatted && character === '{' && text[place.at + 1] === '{')
            place.at++;
        else if (formatted && character === '{') {
            parts.push(text.slice(from, place.at));
            place.at++;
            parts.push(read(text, place, nested + 1));
            skipFormat(text, place);
            from = place.at + 1;
        }
    }
    parts.push(text.slice(from, place.at));
    if (text.startsWith(quote, place.at))
        place.at += quote.length;
    return parts;
}
 
function skipFormat(text, place) {
    let depth = 0;
    for (; place.at < text.length; place.at++) {
        const character = text[place.at];
        if (character === '{')
            depth++;
        else if (character === '}' && depth-- === 0)
            return;
        else if (character === '\n' || character === '"' || character === "'") {
            place.at--;
            return;
        }
    }
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
function push(tokens, kind, text, start, end) {
    tokens.push({ kind, text, start, end });
}

 
var report = __webpack_require__(6813);
 
var script_families = __webpack_require__(31041);
; 










 
function readScript(flow, tokens) {
    flow.cursor = cursorOf(tokens, 'script');
    statements(flow, tokens.length);
}
 
function readScriptBlock(flow, block) {
    const { cursor } = flow;
    const back = cursor.at;
    const end = cursor.brackets.get(block);
    if (end === undefined)
        return;
    cursor.at = block + 1;
    statements(flow, end);
    cursor.at = back;
}
function statements(flow, end) {
    const { cursor } = flow;
    if (flow.depth > token .JS) {
        cursor.at = end;
        return;
    }
    flow.depth++;
    while (cursor.at < end) {
        const before = cursor.at;
        script_statement(flow);
        if (cursor.at === before)
            cursor.at++;
    }
    flow.depth--;
}
function script_statement(flow) {
    const { cursor } = flow;
    const token = peek(cursor);
    if (token === undefined)
        return;
    if (token.kind === 'line' || token.text === ';' || token.text === '}')
        cursor.at++;
    else if (token.kind === 'op' && token.text === '{')
        block(flow);
    else if (token.kind !== 'name' || !worded(flow, token.text))
        evaluate(flow, parse(cursor));
}
 
function block(flow) {
    const { cursor } = flow;
    const end = cursor.brackets.get(cursor.at);
    if (end === undefined) {
        cursor.at++;
        return;
    }
    const before = new Map(flow.scope.vars);
    cursor.at++;
    statements(flow, end);
    cursor.at = end + 1;
    for (const [name, value] of before)
        flow.scope.vars.set(name, either(flow.scope.vars.get(name) ?? null, value));
}
 
function worded(flow, word) {
    const { cursor } = flow;
    const at = cursor.at;
    const next = peek(cursor, 1);
    if (/^(const|let|var)$/.test(word) && next?.kind !== 'line') {
        cursor.at++;
        declarations(flow);
    }
    else if (/^(export|default|else|do|try|finally|declare|abstract|public|private|protected|readonly|static|override)$/.test(word)) {
        cursor.at++;
    }
    else if (word === 'import' && next?.text !== '(' && next?.text !== '.')
        skipStatement(flow);
    else if (/^(type|interface|namespace)$/.test(word) && next?.kind === 'name')
        skipTypeDeclaration(flow);
    else if (/^(if|while|switch|with|catch)$/.test(word) && next?.text === '(') {
        const close = cursor.brackets.get(at + 1);
        cursor.at++;
        evaluate(flow, parse(cursor, 99));
        if (close !== undefined)
            cursor.at = close + 1;
    }
    else if (word === 'for')
        forHead(flow);
    else if (word === 'case') {
        cursor.at++;
        evaluate(flow, parse(cursor));
        take(cursor, ':');
    }
    else if (word === 'throw')
        thrown(flow);
    else if (word === 'return')
        returned(flow);
    else if (word === 'function' || (word === 'async' && next?.text === 'function'))
        script_named(flow);
    else if (word === 'class')
        classBody(flow);
    else
        return method(flow);
    return true;
}
function declarations(flow) {
    const { cursor } = flow;
    for (let n = 0; n < 200; n++) {
        skipLines(cursor);
        const target = parse(cursor, 2);
        take(cursor, '!');
        if (take(cursor, ':'))
            skipType(cursor);
        if (take(cursor, 'of') || take(cursor, 'in'))
            bind(flow, target, itemOf(evaluate(flow, parse(cursor))));
        else if (take(cursor, '=')) {
            skipLines(cursor);
            const at = cursor.at;
            const outerName = flow.functionName;
            flow.functionName = dotted(target);
            evaluate_assign(flow, target, '=', evaluate(flow, parse(cursor)));
            flow.functionName = outerName ?? null;
            if (cursor.at === at)
                cursor.at++;
        }
        else
            bind(flow, target, null);
        if (!take(cursor, ','))
            return;
    }
}
function forHead(flow) {
    const { cursor } = flow;
    cursor.at++;
    take(cursor, 'await');
    const close = isAt(cursor, '(') ? cursor.brackets.get(cursor.at) : undefined;
    if (close === undefined)
        return;
    cursor.at++;
    statements(flow, close);
    cursor.at = close + 1;
}
function thrown(flow) {
    const { cursor } = flow;
    const at = cursor.at++;
    const error = parse(cursor);
    if (error.kind !== 'call') {
        evaluate(flow, error);
        return;
    }
    const sink = dotted(error.callee) ?? 'an error';
    for (const { value } of error.args) {
        const exposed = exposedBy(evaluate(flow, value));
        if (exposed === null)
            continue;
        flow.leaks.push({ family: script_families .D, secret: exposed, at, sink });
        break;
    }
}
function returned(flow) {
    const { cursor } = flow;
    cursor.at++;
    const next = peek(cursor);
    if (next === undefined || next.kind === 'line' || next.text === ';' || next.text === '}')
        return;
    const value = evaluate(flow, parse(cursor));
    const name = flow.functionName;
    if (value === null || name === null || name === undefined || exposedBy(value) === null || flow.functions.size > 1000)
        return;
    flow.functions.set(name, value.is === 'bag' ? value : { ...value, tracked: true });
}
function script_named(flow) {
    const { cursor } = flow;
    take(cursor, 'async');
    cursor.at++;
    take(cursor, '*');
    const name = peek(cursor)?.kind === 'name' ? (peek(cursor)?.text ?? null) : null;
    if (name !== null)
        cursor.at++;
    body(flow, name);
}
 
function body(flow, name) {
    const { cursor } = flow;
    const params = paramsAt(cursor);
    for (let n = 0; n < 60 && !isAt(cursor, '{') && peek(cursor) !== undefined && !isAt(cursor, ';'); n++)
        cursor.at++;
    const end = isAt(cursor, '{') ? cursor.brackets.get(cursor.at) : undefined;
    if (end === undefined)
        return;
    const outer = { scope: flow.scope, name: flow.functionName };
    flow.scope = within(flow.scope, 'function');
    flow.functionName = name;
    for (const param of params)
        flow.scope.vars.set(param, null);
    cursor.at++;
    statements(flow, end);
    flow.scope = outer.scope;
    flow.functionName = outer.name ?? null;
    cursor.at = end + 1;
}
function classBody(flow) {
    const { cursor } = flow;
    for (let n = 0; n < 60 && !isAt(cursor, '{') && peek(cursor) !== undefined; n++)
        cursor.at++;
    const end = cursor.brackets.get(cursor.at);
    if (end === undefined)
        return;
    const outer = flow.scope;
    flow.scope = within(outer, 'class');
    cursor.at++;
    statements(flow, end);
    flow.scope = outer;
    cursor.at = end + 1;
}
 
function method(flow) {
    const { cursor } = flow;
    take(cursor, 'async');
    const close = peek(cursor)?.kind === 'name' && peek(cursor, 1)?.text === '(' ? cursor.brackets.get(cursor.at + 1) : undefined;
    const after = close === undefined ? undefined : cursor.tokens[close + 1]?.text;
    if (after === '{' || (after === ':' && flow.scope.kind === 'class')) {
        const name = peek(cursor)?.text ?? null;
        cursor.at++;
        body(flow, name === null ? null : `this.${name}`);
        return true;
    }
    return false;
}
function skipStatement(flow) {
    const { cursor } = flow;
    for (let token = peek(cursor); token !== undefined && token.kind !== 'line' && token.text !== ';'; token = peek(cursor)) {
        const close = token.text === '{' ? cursor.brackets.get(cursor.at) : undefined;
        cursor.at = (close ?? cursor.at) + 1;
    }
}
function skipTypeDeclaration(flow) {
    const { cursor } = flow;
    cursor.at += 2;
    skipStatement(flow);
}

; 

const script_dialect_first = { argument: 0 };
const script_dialect_environment = { name: 'the whole environment', all: false };
const script_dialect_sources = [
    { callee: /^(Deno|Bun)\.env\.get$/, name: script_dialect_first, when: 'named' },
    { callee: /^(core\.)?getInput$/, name: script_dialect_first, when: 'named' },
    { callee: /^(configService|config|this\.configService|this\.config)\.(get|getOrThrow)$/, name: script_dialect_first, when: 'named' },
    { callee: /\.getSecretValue(\(\)\.promise)?$/, name: { fixed: 'getSecretValue()' }, when: 'always', answer: true },
    { callee: /\.accessSecretVersion$/, name: { fixed: 'accessSecretVersion()' }, when: 'always', answer: true },
    { callee: /^(\w*[cC]lient)\.getSecret$/, name: script_dialect_first, when: 'stored', answer: true },
    { callee: /^keytar\.getPassword$/, name: { fixed: 'keytar.getPassword()' }, when: 'always' },
];
 
const script = {
    sources: script_dialect_sources,
    families: script_families .Q,
    stores: {
        'process.env': script_dialect_environment,
        'globalThis.process.env': script_dialect_environment,
        'import.meta.env': script_dialect_environment,
        'Bun.env': script_dialect_environment,
        'Deno.env.toObject()': script_dialect_environment,
    },
    passing: /^(String|JSON\.stringify|Object\.(assign|entries|values|fromEntries|freeze)|encodeURIComponent|encodeURI|btoa|Buffer\.from|util\.(inspect|format)|inspect|structuredClone|Array\.from|URLSearchParams|Headers)$/,
    methods: /^(trim|trimStart|trimEnd|toString|toLowerCase|toUpperCase|concat|padStart|padEnd|normalize)$/,
    masks: /^(core\.)?setSecret$/,
    targets: [],
};

; 

const word = /[\p{L}_$#][\p{L}\p{N}_$]*/uy;
const script_tokens_number = /\d[\w.]*/y;
const script_tokens_operators = />>>=|\.\.\.|\*\*=|<<=|>>=|===|!==|>>>|&&=|\|\|=|\?\?=|=>|\*\*|\?\.(?!\d)|\?\?|&&|\|\||\+\+|--|[=!<>+\-*/%&|^]=|[^\s]/y;
const beforePattern = /^(return|typeof|case|in|of|delete|void|throw|new|do|else|await|yield|instanceof)$/;


function scriptTokens(text) {
    return script_tokens_read(text, { at: 0 }, 0);
}
function script_tokens_read(text, place, nested) {
    const tokens = [];
    let depth = 0;
    while (place.at < text.length && tokens.length < token .g9) {
        const at = place.at;
        const character = text[at] ?? '';
        if (character === '\n') {
            place.at++;
            if (tokens.at(-1)?.kind !== 'line')
                tokens.push({ kind: 'line', text: '\n', start: at, end: place.at });
        }
        else if (/\s/.test(character))
            place.at++;
        else if (character === '/' && skipSlash(text, place, tokens))
            continue;
        else if (character === '"' || character === "'")
            script_tokens_readString(text, place, tokens, character);
        else if (character === '`')
            readTemplate(text, place, tokens, nested);
        else if (script_tokens_readWord(text, place, tokens))
            continue;
        else {
            script_tokens_operators.lastIndex = at;
            const op = script_tokens_operators.exec(text)?.[0] ?? character;
            if (op === '}' && depth === 0 && nested > 0)
                break;
            if (op === '{')
                depth++;
            else if (op === '}')
                depth = Math.max(0, depth - 1);
            place.at = at + op.length;
            tokens.push({ kind: 'op', text: op, start: at, end: place.at });
        }
    }
    return tokens;
}
 
function skipSlash(text, place, tokens) {
    const start = place.at;
    const next = text[start + 1];
    if (next === '/')
        place.at = endOr(text.indexOf('\n', start), text);
    else if (next === '*')
        place.at = endOr(text.indexOf('*/', start + 2), text, 2);
    else {
        const before = tokens.at(-1);
        const operand = before !== undefined &&
            (before.kind === 'number' ||
                before.kind === 'text' ||
                (before.kind === 'name' && !beforePattern.test(before.text)) ||
                (before.kind === 'op' && /^[)\]}]$/.test(before.text)));
        if (operand)
            return false;
        readPattern(text, place, tokens);
    }
    return true;
}
function readPattern(text, place, tokens) {
    const start = place.at++;
    let inClass = false;
    for (; place.at < text.length; place.at++) {
        const character = text[place.at];
        if (character === '\n')
            break;
        if (character === '\\')
            place.at++;
        else if (character === '[')
            inClass = true;
        else if (character === ']')
            inClass = false;
        else if (character === '/' && !inClass) {
            place.at++;
            break;
        }
    }
    tokens.push({ kind: 'text', text: '', start, end: place.at, parts: [''] });
}
function script_tokens_readString(text, place, tokens, quote) {
    const start = place.at++;
    for (; place.at < text.length; place.at++) {
        const character = text[place.at];
        if (character === '\\')
            place.at++;
        else if (character === quote || character === '\n')
            break;
    }
    const value = text.slice(start + 1, place.at);
    if (text[place.at] === quote)
        place.at++;
    tokens.push({ kind: 'text', text: '', start, end: place.at, parts: [value] });
}
function readTemplate(text, place, tokens, nested) {
    const start = place.at++;
    const parts = [];
    let from = place.at;
    for (; place.at < text.length && text[place.at] !== '`'; place.at++) {
        if (text[place.at] === '\\')
            place.at++;
        else if (text[place.at] === '$' && text[place.at + 1] === '{' && nested < token .JS) {
            parts.push(text.slice(from, place.at));
            place.at += 2;
            parts.push(script_tokens_read(text, place, nested + 1));
            from = place.at + 1;
        }
    }
    parts.push(text.slice(from, place.at));
    place.at++;
    tokens.push({ kind: 'text', text: '', start, end: Math.min(place.at, text.length), parts });
}
function script_tokens_readWord(text, place, tokens) {
    for (const [kind, pattern] of [
        ['name', word],
        ['number', script_tokens_number],
    ]) {
        pattern.lastIndex = place.at;
        const found = pattern.exec(text)?.[0];
        if (found === undefined)
            continue;
        tokens.push({ kind, text: found, start: place.at, end: place.at + found.length });
        place.at += found.length;
        return true;
    }
    return false;
}
function endOr(at, text, more = 0) {
    return at < 0 ? text.length : at + more;
}

; 












 
function lintPython(text, path, literals = new Map()) {
    return lintPythonCell(pythonFlow(), text, path, { literals, shows: false });
}
 
function pythonFlow() {
    return { ...flowOf(python, () => undefined), known: nothingKnown() };
}
 
function lintPythonCell(flow, text, path, how) {
    const tokens = pythonTokens(text);
    const line = (0,lines .D)(text);
    flow.leaks.length = 0;
     
    if (how.literals.size > 0)
        flow.known = null;
    const part = Object.assign(flow, {
        literalAt: (at) => how.literals.get(line(tokens[at]?.start ?? 0).line) ?? null,
    });
    readPython(part, tokens, text, how.shows);
    return flow.leaks.slice(0, report .A).map((leak) => exposed(leak, tokens, line, path, how.cell));
}
 
function lintScript(text, path, literals = new Map()) {
    const tokens = scriptTokens(text);
    const line = (0,lines .D)(text);
    const flow = {
        ...flowOf(script, readScriptBlock),
        literalAt: (at) => literals.get(line(tokens[at]?.start ?? 0).line) ?? null,
    };
    readScript(flow, tokens);
    return flow.leaks.slice(0, report .A).map((leak) => exposed(leak, tokens, line, path));
}
function flowOf(dialect, readBlock) {
    return {
        dialect,
        cursor: cursorOf([], 'python'),
        scope: within(null, 'file'),
        leaks: [],
        options: new Set(),
        functions: new Map(),
        readBlock,
        literalAt: () => null,
        depth: 0,
        known: null,
    };
}
function exposed(leak, tokens, lineOf, path, cell) {
    const [from, to] = statementAround(tokens, leak.at);
    const at = lineOf(tokens[leak.at]?.start ?? 0);
    const end = lineOf(tokens[to - 1]?.start ?? 0);
    const lines = { startLine: at.line, ...(end.line > at.line ? { endLine: end.line } : {}), startColumn: at.column };
    return (0,report .X)(leak.family, leak.secret, {
        location: cell === undefined ? { path, ...lines } : { path, cell: { ...cell, line: at.line } },
        sink: leak.sink,
        statement: (0,token .T8)(tokens, from, to),
        ...(leak.confidence === undefined ? {} : { confidence: leak.confidence }),
    });
}
 
function statementAround(tokens, at) {
    let from = at;
    while (from > 0 && tokens[from - 1]?.kind !== 'line' && at - from < 200)
        from--;
    let depth = 0;
    let to = at;
    for (; to < tokens.length && to - at < 400; to++) {
        const { kind, text } = tokens[to] ?? { kind: 'line', text: '' };
        if (/^[([{]$/.test(text))
            depth++;
        else if (/^[)\]}]$/.test(text))
            depth--;
        if ((depth <= 0 && (kind === 'line' || text === ';')) || depth < 0)
            break;
    }
    return [from, Math.max(to, at + 1)];
}

 
var shell = __webpack_require__(85058);
; 










function lintNotebook(text, path, literals = new Map()) {
    const cells = codeCells(text);
    if (cells === null)
        return null;
    const flow = pythonFlow();
    const rawLine = rawLines(text);
    const found = [];
    for (const cell of cells) {
        if (found.length >= report .A)
            break;
        const lines = cell.source.split('\n');
        const raw = lines.map(rawLine);
        const inThis = lintCell(flow, cell, path, cellLiterals(raw, literals));
        for (const exposure of (0,ignored .E)(cell.source, inThis, ({ location }) => location.cell?.line)) {
            const at = exposure.location.cell?.line;
            const startLine = at === undefined ? null : raw[at - 1];
            found.push({
                ...exposure,
                location: startLine === null || startLine === undefined ? exposure.location : { ...exposure.location, startLine },
            });
        }
    }
    return found;
}
function cellLiterals(raw, literals) {
    if (literals.size === 0)
        return literals;
    const own = new Map();
    raw.forEach((line, i) => {
        const name = line === null ? undefined : literals.get(line);
        if (name !== undefined)
            own.set(i + 1, name);
    });
    return own;
}
function lintCell(flow, cell, path, literals) {
    const at = {
        number: cell.number,
        part: 'source',
        ...(cell.execution === undefined ? {} : { execution: cell.execution }),
    };
    const whole = /^\s{0,20}%%(\w+)/.exec(cell.source)?.[1];
    if (whole !== undefined && /^(bash|sh|shell|script)$/.test(whole)) {
        const body = cell.source.replace(/^\s{0,20}%%[^\n]*/, '');
        return onlyTelling((0,shell .m)(body, { path })).map((found) => inCell(found, at, found.location.startLine ?? 1));
    }
    if (whole !== undefined && !/^(time|timeit|capture|prun|memit)$/.test(whole))
        return [];
    const found = [];
     
    const code = cell.source.split('\n').map((line, i) => {
        if (!/^\s{0,20}[%!]/.test(line))
            return line;
        found.push(...lintMark(flow, line.trim(), path).map((exposure) => inCell(exposure, at, i + 1)));
        return '';
    });
    found.push(...lintPythonCell(flow, code.join('\n'), path, { literals, shows: true, cell: at }));
    return found;
}
 
function onlyTelling(found) {
    return found.filter(({ rule, confidence }) => rule !== 'exposure-shell-argument' || confidence !== 'low');
}
function inCell(found, cell, line) {
    return { ...found, location: { path: found.location.path, cell: { ...cell, line } } };
}
 
function lintMark(flow, line, path) {
    if (line.startsWith('!'))
        return lintCommand(flow, line.replace(/^!{1,2}/, ''), path);
    const [, magic, rest = ''] = /^%(env|set_env|sx|system|sc)\b\s{0,20}(.{0,500})/.exec(line) ?? [];
    if (magic === undefined)
        return [];
    if (magic !== 'env' && magic !== 'set_env')
        return lintCommand(flow, rest, path);
    const [, name = '', value = ''] = /^(\w{1,80})\s{0,5}=?\s{0,5}(.{0,300})/.exec(rest) ?? [];
    if (rest === '')
        return [magicFinding(path, 'the whole environment', '%env', line, true)];
    if (!(0,secret_name .h)(name))
        return [];
    const given = /^[{$]?\{?(\w+)\}?$/.exec(value)?.[1];
    if (value === '')
        return rest.includes('=') ? [] : [magicFinding(path, name, '%env', line, false)];
    const known = /^[{$]/.test(value) && given !== undefined ? exposedBy(flow.scope.vars.get(given) ?? null) : null;
    if (known !== null)
        return [magicFinding(path, known.name, `%${magic}`, line, true)];
    const literal = value.replace(/^["']|["'\s]+$/g, '');
     
    const isReal = literal.length >= 8 && !/[{$<]/.test(literal) && (0,placeholder .E6)(literal, '') === null;
    return isReal ? [magicFinding(path, name, `%${magic}`, line, false)] : [];
}
function magicFinding(path, name, sink, line, tracked) {
    const statement = line.replace(/=.*$/, '=').slice(0, 200);
    return (0,report .X)(python_families .vM, { name, tracked, short: false }, { location: { path }, sink, statement });
}
 
function lintCommand(flow, line, path) {
    const secrets = new Map();
    for (const [name, value] of flow.scope.vars) {
        const exposed = value?.is === 'secret' ? exposedBy(value) : null;
        if (exposed !== null && !exposed.short)
            secrets.set(name, exposed.name);
    }
    const code = line.replace(/(?<![$\w])\{([A-Za-z_]\w{0,80})\}/g, (whole, name) => secrets.has(name) ? `$${whole}` : whole);
    return onlyTelling((0,shell .m)(code, { path, secrets }));
}
function codeCells(text) {
    let root;
    try {
        root = JSON.parse(text);
    }
    catch {
        return null;
    }
    const cells = listAt(root, 'cells') ?? listAt(listAt(root, 'worksheets')?.[0], 'cells');
    if (cells === null)
        return null;
    return cells.flatMap((cell, i) => {
        if (at(cell, 'cell_type') !== 'code')
            return [];
        const written = at(cell, 'source') ?? at(cell, 'input');
        const source = Array.isArray(written) ? written.filter((line) => typeof line === 'string').join('') : written;
        const run = at(cell, 'execution_count') ?? at(cell, 'prompt_number');
        if (typeof source !== 'string')
            return [];
        const execution = typeof run === 'number' && Number.isInteger(run) && run >= 0 ? { execution: run } : {};
        return [{ number: i + 1, source, ...execution }];
    });
}
function at(value, key) {
    return typeof value === 'object' && value !== null ? value[key] : undefined;
}
function listAt(value, key) {
    const list = at(value, key);
    return Array.isArray(list) ? list : null;
}
 
function rawLines(raw) {
    let from = 0;
    let line = 1;
    let counted = 0;
    return (code) => {
        if (code.trim() === '')
            return null;
        const found = raw.indexOf(JSON.stringify(code).slice(1, -1), from);
        if (found < 0)
            return null;
        from = found + 1;
        for (let next = raw.indexOf('\n', counted); next >= 0 && next < found; next = raw.indexOf('\n', counted)) {
            line++;
            counted = next + 1;
        }
        return line;
    };
}

 
var image_families = __webpack_require__(47331);
; 





 
function lintDockerfile(text, path) {
    const found = [];
    for (const { word, rest, line } of instructionsOf(text)) {
        if (found.length >= report .A)
            break;
        const note = (family, name, statement) => found.push((0,report .X)(family, { name, tracked: false, short: false }, { location: { path, startLine: line }, sink: word, statement }));
        if (word === 'ARG' || word === 'ENV') {
            for (const name of secretVariables(word, rest))
                note(image_families ._X, name, `${word} ${name}`);
        }
        else if ((word === 'COPY' || word === 'ADD') && !/--from=/.test(rest)) {
            for (const file of secretFiles(rest))
                note(image_families .Ap, file, `${word} ${file}`);
        }
        else if (word === 'RUN') {
            const command = rest.replace(/^(\s{0,10}--\w+=\S{1,300})+/, (flags) => flags.replace(/[^\n]/g, ' '));
            found.push(...(0,shell .m)(command, { path, firstLine: line, quietEnvironment: true }));
        }
    }
    return found;
}
function instructionsOf(text) {
    const found = [];
    const lines = text.split('\n');
    for (let i = 0; i < lines.length && found.length < 5000; i++) {
        const [, word, rest] = /^\s{0,40}([A-Za-z]{2,12})\s(.*)$/.exec((lines[i] ?? '').replace(/\r$/, '')) ?? [];
        if (word === undefined || rest === undefined)
            continue;
        const line = i + 1;
        const parts = [rest];
         
        while (/\\\s{0,20}$/.test(parts.at(-1) ?? '') && i + 1 < lines.length) {
            const next = lines[++i] ?? '';
            parts.push(/^\s{0,40}#/.test(next) ? '\\' : next.replace(/\r$/, ''));
        }
        const heredoc = /<<-?\s{0,3}["']?(\w{1,40})["']?/.exec(parts.join(' '))?.[1];
        if (heredoc !== undefined && /^(RUN|COPY)$/i.test(word)) {
            while (i + 1 < lines.length && parts.length < 2000) {
                parts.push(lines[++i] ?? '');
                if (lines[i]?.trim() === heredoc)
                    break;
            }
        }
        found.push({ word: word.toUpperCase(), rest: parts.join('\n'), line });
    }
    return found;
}
 
function secretVariables(word, rest) {
    const flat = rest.replace(/\\\n/g, ' ').slice(0, 20_000);
    const old = /^\s{0,20}(\w{1,100})\s{1,20}([^=\s].{0,300})$/.exec(flat);
    const pairs = word === 'ENV' && old !== null
        ? [[old[1], old[2]]]
        : [...flat.matchAll(/(?:^|\s)(\w{1,100})(?:=("[^"]{0,500}"|'[^']{0,500}'|[^\s]{0,500}))?/g)].map(([, name, value]) => [name, value]);
    return pairs.flatMap(([name, value]) => {
        if (name === undefined || name !== name.toUpperCase() || !(0,secret_name .h)(name))
            return [];
        const given = value?.replace(/^["']|["']$/g, '');
        if (given === undefined)
            return word === 'ARG' ? [name] : [];
        const isVariable = given.includes('$');
        return given === '' || (!isVariable && (/^(true|false|\d{1,4}|none|null)$/i.test(given) || invented(given)))
            ? []
            : [name];
    });
}
function invented(value) {
    return (0,placeholder .E6)(value, '') !== null || /your|change.?me|example|dummy|placeholder|<|xxx/i.test(value);
}
const secretFile = /(^|\/)(\.env(\.(local|prod|production|dev|development|staging))?|\.netrc|\.pypirc|\.npmrc|id_(rsa|dsa|ecdsa|ed25519)|kaggle\.json|credentials\.json|service[-_]account\w{0,20}\.json)$/;
function secretFiles(rest) {
    const words = rest
        .replace(/[[\]",]/g, ' ')
        .split(/\s+/)
        .filter((word) => word !== '' && !word.startsWith('--'));
    return words.slice(0, -1).filter((word) => secretFile.test(word));
}

 
var exposure_language = __webpack_require__(79493);
; 




 
function lintMakefile(text, path) {
    const found = [];
    const lines = text.split('\n');
    const isSilent = lines.some((line) => /^\.SILENT\s{0,4}:/.test(line));
    for (let i = 0; i < lines.length && found.length < report .A; i++) {
        const line = lines[i] ?? '';
        if (!line.startsWith('\t'))
            continue;
        const firstLine = i + 1;
        const parts = [line];
        while (/\\\r?$/.test(parts.at(-1) ?? '') && i + 1 < lines.length)
            parts.push(lines[++i] ?? '');
        const recipe = parts.join('\n').slice(0, 20_000);
        const marks = /^\s{0,20}[@+-]{0,3}/.exec(recipe)?.[0] ?? '';
        const printed = marks.includes('@') || isSilent ? undefined : secretVariable(recipe);
        if (printed !== undefined) {
            const statement = `$(${printed}) ${/[\w./-]{1,60}/.exec(recipe)?.[0] ?? ''}`;
            const secret = { name: printed, tracked: false, short: false };
            found.push((0,report .X)(image_families .un, secret, { location: { path, startLine: firstLine }, sink: 'make', statement }));
        }
        found.push(...(0,shell .m)(asShell(recipe.slice(marks.length)), { path, firstLine }));
    }
    return found;
}
function secretVariable(recipe) {
    for (const [, name = ''] of recipe.matchAll(/(?<!\$)\$[({](\w{1,80})[)}]/g)) {
        if (name === name.toUpperCase() && (0,secret_name .h)(name))
            return name;
    }
    return undefined;
}
 
function asShell(recipe) {
    return recipe.replace(/\$\$|\$\((\w{1,80})\)/g, (whole, name) => name === undefined ? '$' : `\${${name}}`.slice(0, whole.length + 1));
}

 
var python_seeds = __webpack_require__(93358);
; 








 
const longest = 2_000_000;


function lintExposure(text, path, literals = new Map()) {
    const language = (0,exposure_language .e)(path);
    if (language === null)
        return [];
    if (literals.size === 0 && !((0,exposure_language .E)(language, text) && (language !== 'python' || (0,python_seeds .K)(text))))
        return [];
    return lintLanguage(language, text, path, literals);
}
 
function lintLanguage(language, text, path, literals = new Map()) {
    if (text.length > longest)
        return [];
    const found = lintIn(language, text, path, literals);
     
    return language === 'notebook' ? found : (0,ignored .E)(text, found, ({ location }) => location.startLine);
}
function lintIn(language, text, path, literals) {
    switch (language) {
        case 'python':
            return lintPython(text, path, literals);
        case 'notebook':
            return lintNotebook(text, path, literals) ?? [];
        case 'script':
            return lintScript(text, path, literals);
        case 'shell':
            return (0,shell .m)(text, { path });
        case 'dockerfile':
            return lintDockerfile(text, path);
        case 'makefile':
            return lintMakefile(text, path);
        case 'workflow':
            return [];
    }
}


  })

};
