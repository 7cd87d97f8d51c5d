'use strict';
exports.id = 13;
exports.ids = [13];
exports.modules = {

  70013:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  tighten: () => (  config_tighten_tighten)
});

 
var limit = __webpack_require__(19884);
; 


function tightenModes(before, after, at, say) {
    say((before.mode ?? 'snapshot') !== (after.mode ?? 'snapshot'), `${at}.mode`);
    say(before.training !== after.training, `${at}.training`);
    say(before.key !== undefined && JSON.stringify(before.key) !== JSON.stringify(after.key), `${at}.key`);
    say(before.examples !== true && after.examples === true, `${at}.examples`);
    const key = before.key ?? after.key;
    const limits = smallerRowLimits(before.row_diff, after.row_diff, `${at}.row_diff`, say);
    const expect = joinedExpectations(before.expect, after.expect, `${at}.expect`, say);
    const { mode: _, training: __, key: ___, row_diff: ____, examples: _____, expect: ______, ...rest } = before;
    return {
        ...rest,
        ...(before.mode === undefined ? {} : { mode: before.mode }),
        ...(before.training === undefined ? {} : { training: before.training }),
        ...(key === undefined ? {} : { key }),
        ...(limits === undefined ? {} : { row_diff: limits }),
        ...(before.examples === true && after.examples === true ? { examples: true } : {}),
        ...(expect === undefined ? {} : { expect }),
    };
}
 
function tightenColumnModes(before, after, at, say) {
    say(before?.only_in === undefined && after?.only_in !== undefined, `${at}.only_in`);
    const kept = before?.tolerance;
    const [absolute, relative] = ['absolute', 'relative'].map((of) => {
        const [old, fresh] = [kept?.[of] ?? 0, after === undefined ? (kept?.[of] ?? 0) : (after.tolerance?.[of] ?? 0)];
        say(fresh > old, `${at}.tolerance.${of}: ${old} to ${fresh}`);
        return Math.min(old, fresh);
    });
    const expect = joinedExpectations(before?.expect, after?.expect, `${at}.expect`, say);
    return {
        ...(before?.only_in === undefined ? {} : { only_in: before.only_in }),
        ...(kept === undefined ? {} : { tolerance: { absolute, relative } }),
        ...(expect === undefined ? {} : { expect }),
    };
}
 
function addedSnapshot(snapshot, say) {
    const at = `data.snapshots \`${snapshot.name ?? snapshot.path}\``;
    const expect = joinedExpectations(undefined, snapshot.expect, `${at}.expect`, say);
    say(snapshot.examples === true, `${at}.examples`);
    const { expect: _, examples: __, ...rest } = snapshot;
    return { ...rest, ...(expect === undefined ? {} : { expect }) };
}
function joinedExpectations(before, after, at, say) {
    if (before === undefined && after === undefined)
        return undefined;
    const text = (entry) => JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = new Set((before ?? []).map(text));
    const fresh = (after ?? []).filter((entry) => !known.has(text(entry)));
    const there = new Set((after ?? []).map(text));
    for (const entry of before ?? [])
        say(!there.has(text(entry)), `${at}: ${kindOf(entry)} was removed or edited`);
    for (const entry of fresh)
        say(entry.sql !== undefined, `${at}: a new condition in SQL`);
    return [...(before ?? []), ...fresh.filter((entry) => entry.sql === undefined)];
}
function kindOf(entry) {
    const key = Object.keys(entry).find((each) => !['mostly', 'severity'].includes(each) && entry[each] !== undefined);
    return `\`${key ?? 'an entry'}\``;
}
function smallerRowLimits(before, after, at, say) {
    if (before === undefined)
        return after;
    const merged = { ...before };
    for (const name of ['max_removed', 'max_added', 'max_changed']) {
        const [old, fresh] = [before[name], after?.[name]];
        say(old !== undefined && (fresh === undefined || fresh > old), `${at}.${name}`);
        const least = Math.min(old ?? 1, fresh ?? 1);
        if (old !== undefined || fresh !== undefined)
            merged[name] = least;
    }
    return merged;
}

; 


 
const usualCap = 300;
const strictness = ['pass', 'warn', 'fail'];


function tighten(base, head) {
    const loosened = [];
    const say = (less, what) => {
        if (less)
            loosened.push(what);
    };
    if (base === undefined) {
        if (head === undefined)
            return { config: undefined, loosened };
        return { config: { ...head, snapshots: head.snapshots.map((each) => addedSnapshot(each, say)) }, loosened };
    }
    if (head === undefined)
        return { config: base, loosened: ['`data` was removed'] };
    const snapshots = base.snapshots.map((before) => {
        const after = head.snapshots.find((each) => keyOf(each) === keyOf(before));
        if (after === undefined)
            loosened.push(`data.snapshots: \`${keyOf(before)}\` was removed or renamed`);
        return after === undefined ? before : tightenSnapshot(before, after, base.margins, say);
    });
    const added = head.snapshots.filter((each) => !base.snapshots.some((before) => keyOf(before) === keyOf(each)));
    say(rank(head.undecided) < rank(base.undecided), `data.undecided: ${base.undecided} to ${head.undecided}`);
    say(head.alpha < base.alpha, `data.alpha: ${base.alpha} to ${head.alpha}`);
    const privacy = tightenPrivacy(base.privacy, head.privacy, say);
    const limits = smallerLimits(base.limits, head.limits, 'data.limits', say);
    say((head.time_cap ?? usualCap) > (base.time_cap ?? usualCap), 'data.time_cap');
    const config = {
        ...(limits === undefined ? {} : { limits }),
        ...(base.time_cap === undefined ? {} : { time_cap: Math.min(base.time_cap, head.time_cap ?? usualCap) }),
        snapshots: [...snapshots, ...added.map((each) => addedSnapshot(each, say))],
        margins: smaller(base.margins, head.margins, 'data.margins', say),
        undecided: worse(base.undecided, head.undecided),
        alpha: Math.max(base.alpha, head.alpha),
        privacy,
    };
    return { config, loosened };
}
 
function tightenPrivacy(base, head, say) {
    const shows = ['none', 'hashed', 'shown'];
    const more = shows.indexOf(head.values) > shows.indexOf(base.values);
    say(head.k < base.k, `data.privacy.k: ${base.k} to ${head.k}`);
    say(more, `data.privacy.values: ${base.values} to ${head.values}`);
    say(head.extremes && !base.extremes, 'data.privacy.extremes: false to true');
    return {
        k: Math.max(base.k, head.k),
        values: more ? base.values : head.values,
        extremes: base.extremes && head.extremes,
    };
}
function tightenSnapshot(before, after, common, say) {
    const at = `data.snapshots \`${keyOf(before)}\``;
    say(after.path !== before.path, `${at}.path`);
    say(after.base !== before.base, `${at}.base`);
    say(after.nulls.some((text) => !before.nulls.includes(text)), `${at}.nulls`);
    say(JSON.stringify(before.csv) !== JSON.stringify(after.csv), `${at}.csv`);
     
    const own = Object.fromEntries(Object.entries(before.margins ?? {}).filter(([, value]) => value !== undefined));
    const effective = { ...common, ...own };
    const margins = (before.margins ?? after.margins) === undefined
        ? {}
        : { margins: smaller(effective, after.margins ?? {}, `${at}.margins`, say) };
    const usual = Math.min(effective.distribution, effective.category);
    const names = new Set([...Object.keys(before.columns), ...Object.keys(after.columns)]);
    const columns = {};
    for (const name of names) {
        Object.defineProperty(columns, name, {
            value: tightenColumn(before.columns[name], after.columns[name], usual, `${at}.columns \`${name}\``, say),
            enumerable: true,
            configurable: true,
            writable: true,
        });
    }
    say(after.history !== before.history, `${at}.history`);
    say(after.season !== before.season, `${at}.season`);
    const limits = smallerLimits(before.limits, after.limits, `${at}.limits`, say);
    const modes = tightenModes(before, after, at, say);
    return { ...modes, ...margins, ...(limits === undefined ? {} : { limits }), columns };
}
 
function smallerLimits(before, after, at, say) {
    if (before === undefined)
        return after;
    const merged = { ...before };
    for (const id of limit .ST) {
        const [old, fresh] = [before[id], after?.[id]];
        if (old === undefined) {
            if (fresh !== undefined)
                merged[id] = fresh;
            continue;
        }
        const stricter = fresh !== undefined && (0,limit .LF)(fresh).of === (0,limit .LF)(old).of && (0,limit .LF)(fresh).max <= (0,limit .LF)(old).max;
        say(!stricter, `${at}.${id}`);
        if (stricter)
            merged[id] = fresh;
    }
    return merged;
}
function tightenColumn(before, after, usual, at, say) {
    const ignore = before?.ignore === true && after?.ignore !== false;
    say(before?.ignore !== true && after?.ignore === true, `${at}.ignore`);
    const changed = [before?.['on-change'] ?? 'fail', after?.['on-change'] ?? 'fail'];
    say(rank(changed[1]) < rank(changed[0]), `${at}.on-change: ${changed[0]} to ${changed[1]}`);
    const kept = before?.margin ?? usual;
    say(after?.margin !== undefined && after.margin > kept, `${at}.margin`);
    const least = Math.min(kept, after?.margin ?? kept);
    const margin = before?.margin === undefined && least === usual ? undefined : least;
     
    const silent = before?.role === undefined && (after?.role === 'id' || after?.role === 'label');
    say(silent, `${at}.role`);
    const role = before?.role ?? (silent ? undefined : after?.role);
    const both = worse(changed[0], changed[1]);
    const limits = smallerLimits(before?.limits, after?.limits, `${at}.limits`, say);
    return {
        ignore,
        ...(margin === undefined ? {} : { margin }),
        ...(role === undefined ? {} : { role }),
        ...(limits === undefined ? {} : { limits }),
        ...tightenColumnModes(before, after, at, say),
        ...(both === 'fail' ? {} : { 'on-change': both }),
    };
}
function smaller(before, after, at, say) {
    const merged = { ...before };
    for (const [name, value] of Object.entries(after)) {
        const old = before[name];
        say(value !== undefined && old !== undefined && value > old, `${at}.${name}: ${old} to ${value}`);
        if (value !== undefined && (old === undefined || value < old))
            merged[name] = value;
    }
    return merged;
}
 
function keyOf(snapshot) {
    return snapshot.name ?? snapshot.path;
}
function rank(verdict) {
    return strictness.indexOf(verdict);
}
function worse(a, b) {
    return rank(a) >= rank(b) ? a : b;
}

 
var guard = __webpack_require__(42425);
 
var parity = __webpack_require__(68947);
; 


function withoutEnvironment(config) {
    const dropped = [];
    const source = (given, key) => {
        if (given.http?.['header-env'] === undefined)
            return given;
        dropped.push(`\`model.${key}.http.header-env\``);
        const { 'header-env': _, ...http } = given.http;
        return { ...given, http };
    };
    const guard = (given, key) => {
        if (given.env === undefined)
            return given;
        dropped.push(`\`model.${key}.env\``);
        const { env: _, ...rest } = given;
        return rest;
    };
    if (config.process.env.length > 0)
        dropped.push('`model.process.env`');
    const bare = {
        ...config,
        baseline: source(config.baseline, 'baseline'),
        candidate: source(config.candidate, 'candidate'),
        ...(config.anchor === undefined ? {} : { anchor: source(config.anchor, 'anchor') }),
        ...(config.parity === undefined ? {} : { parity: source(config.parity, 'parity') }),
        process: { ...config.process, env: [] },
        primary: guard(config.primary, 'primary'),
        guards: config.guards.map((each, i) => guard(each, `guards[${i}]`)),
    };
    return { config: bare, dropped };
}

; 



const tighten_strictness = ['pass', 'warn', 'fail'];


function tighten_tighten(base, head) {
    if (base === undefined) {
        if (head === undefined)
            return { config: head, loosened: [] };
        const { config: bare, dropped } = withoutEnvironment(head);
        return { config: bare, loosened: dropped.map((key) => `${key} names environment variables`) };
    }
    if (head === undefined)
        return { config: base, loosened: ['`model` is removed'] };
    const loosened = [];
    const note = (key, what = 'changes') => loosened.push(`\`model.${key}\` ${what}`);
    for (const key of [
        'name',
        'baseline',
        'candidate',
        'golden',
        'task',
        'levels',
        'runtime',
        'install-runtime',
        'batch',
        'output',
        'process',
        'repeats',
        'missing-labels',
        'early-stop',
        'price-per-hour',
        'timeout',
    ]) {
        if (JSON.stringify(base[key]) !== JSON.stringify(head[key]))
            note(key);
    }
    const kept = base.flips['must-not-flip'];
    if (kept !== undefined && kept !== head.flips['must-not-flip'])
        note('flips.must-not-flip');
    if (JSON.stringify([...base.slices.by].sort()) !== JSON.stringify([...head.slices.by].sort()))
        note('slices.by');
    if (JSON.stringify(base.slices.where) !== JSON.stringify(head.slices.where))
        note('slices.where');
    if (base.code.some((entry) => !head.code.includes(entry)))
        note('code');
    if (base.slices.auto && !head.slices.auto)
        note('slices.auto', 'is loosened');
    if (base.slices.correction !== head.slices.correction)
        note('slices.correction');
    if (base.latency.quantile !== head.latency.quantile)
        note('latency.quantile');
    if (base.latency.batch !== head.latency.batch)
        note('latency.batch');
    if (base['require-gpu'] && !head['require-gpu'])
        note('require-gpu', 'is loosened');
    const least = leastOf(note);
    const config = {
        ...base,
        'require-gpu': base['require-gpu'] || head['require-gpu'],
        'gpu-idle-mib': least(base['gpu-idle-mib'], head['gpu-idle-mib'], 'gpu-idle-mib') ?? base['gpu-idle-mib'],
        primary: tighten_guard(base.primary, head.primary, 'primary', note, base.undecided),
        guards: guards(base, head, note),
        flips: {
            ...optional('max-nfr', least(base.flips['max-nfr'], head.flips['max-nfr'], 'flips.max-nfr')),
            ...optional('tolerance', least(base.flips.tolerance, head.flips.tolerance, 'flips.tolerance')),
            ...optional('must-not-flip', base.flips['must-not-flip'] ?? head.flips['must-not-flip']),
            show: head.flips.show,
        },
        slices: {
            by: base.slices.by,
            where: base.slices.where,
            auto: base.slices.auto || head.slices.auto,
            correction: base.slices.correction,
            ...optional('margin', margin(base.slices.margin, head.slices.margin, 'slices.margin', note)),
            fdr: -(least(-base.slices.fdr, -head.slices.fdr, 'slices.fdr') ?? -base.slices.fdr),
            'min-rows': least(base.slices['min-rows'], head.slices['min-rows'], 'slices.min-rows') ?? base.slices['min-rows'],
        },
        ...tighten_anchor(base, head, note),
        fairness: fairness(base, head, note),
        robustness: robustness(base, head, note),
         
        code: [...new Set([...base.code, ...head.code])],
        ...optional('parity', tighten_parity(base.parity, head.parity, note)),
        ...optional('ood', ood(base.ood, head.ood, note)),
        latency: {
            ...base.latency,
            ...optional('limit-ms', least(base.latency['limit-ms'], head.latency['limit-ms'], 'latency.limit-ms')),
            calls: -(least(-base.latency.calls, -head.latency.calls, 'latency.calls') ?? -base.latency.calls),
            'ratio-margin': margin(base.latency['ratio-margin'], head.latency['ratio-margin'], 'latency.ratio-margin', note) ??
                base.latency['ratio-margin'],
            'on-shared-runner': stricter(base.latency['on-shared-runner'], head.latency['on-shared-runner'], 'latency.on-shared-runner', note),
        },
        throughput: {
            ...optional('min', negated(least(negated(base.throughput.min), negated(head.throughput.min), 'throughput.min'))),
            ...ratioMargin(base.throughput, head.throughput, 'throughput', note),
        },
        memory: {
            ...optional('max-mib', least(base.memory['max-mib'], head.memory['max-mib'], 'memory.max-mib')),
            ...ratioMargin(base.memory, head.memory, 'memory', note),
            ...optional('max-leak-kib', least(base.memory['max-leak-kib'], head.memory['max-leak-kib'], 'memory.max-leak-kib')),
        },
        ...optional('cold-start', coldStart(base['cold-start'], head['cold-start'], note)),
        lineage: stricter(base.lineage, head.lineage, 'lineage', note),
        undecided: stricter(base.undecided, head.undecided, 'undecided', note),
    };
    return { config, loosened };
}
 
function tighten_anchor({ anchor: base }, { anchor: head }, note) {
    if (base === undefined && (head?.command !== undefined || head?.http !== undefined)) {
        note('anchor');
        return {};
    }
    if (base === undefined)
        return optional('anchor', head);
    const { margin: own, ...source } = base;
    const { margin: other, ...elsewhere } = head ?? {};
    if (JSON.stringify(source) !== JSON.stringify(elsewhere))
        note('anchor');
    return { anchor: { ...source, margin: margin(own, other, 'anchor.margin', note) ?? own } };
}
 
function fairness({ fairness: base }, { fairness: head }, note) {
    if (base.by.length === 0)
        return head;
    const least = leastOf(note);
    for (const key of ['by', 'measures', 'fdr', 'min-rows']) {
        if (JSON.stringify(base[key]) !== JSON.stringify(head[key]))
            note(`fairness.${key}`);
    }
    return {
        ...base,
        ...optional('max-difference', least(base['max-difference'], head['max-difference'], 'fairness.max-difference')),
        ...optional('margin', least(base.margin, head.margin, 'fairness.margin')),
        ...optional('min-ratio', negated(least(negated(base['min-ratio']), negated(head['min-ratio']), 'fairness.min-ratio'))),
    };
}
function ood(base, head, note) {
    if (base === undefined || head === undefined) {
        if (base !== undefined)
            note('ood', 'is removed');
        return base ?? head;
    }
    const least = leastOf(note);
    const abstain = base['abstain-below'] ?? head['abstain-below'];
    if (abstain !== head['abstain-below'])
        note('ood.abstain-below');
    const floor = negated(least(negated(base['min-auroc']), negated(head['min-auroc']), 'ood.min-auroc'));
    return {
        ...optional('min-auroc', floor),
        ...optional('margin', least(base.margin, head.margin, 'ood.margin')),
        ...optional('abstain-below', abstain),
    };
}
 
function tighten_parity(base, head, note) {
    const reaches = head?.command !== undefined || head?.http !== undefined;
    if (base === undefined && reaches)
        note('parity');
    if (base === undefined)
        return reaches ? undefined : head;
    if (head === undefined) {
        note('parity', 'is removed');
        return base;
    }
    const least = leastOf(note);
    const { precision, path, ref, predictions, command, http, output } = base;
    const source = { precision, path, ref, predictions, command, http, output };
    if (Object.entries(source).some(([key, value]) => JSON.stringify(value) !== JSON.stringify(head[key])))
        note('parity');
    const [own, other] = [(0,parity .Lz)(base), (0,parity .Lz)({ ...head, precision })];
    const smaller = (key) => {
        const kept = least(own[key], other[key], `parity.${key}`);
        return kept === own[key] ? base[key] : kept;
    };
    const classes = least(base['max-disagreement'], head['max-disagreement'], 'parity.max-disagreement');
    return {
        ...base,
        ...optional('absolute', smaller('absolute')),
        ...optional('relative', smaller('relative')),
        'max-outside': least(base['max-outside'], head['max-outside'], 'parity.max-outside') ?? base['max-outside'],
        ...optional('max-disagreement', classes),
    };
}
 
function robustness(base, head, note) {
    const texts = (tests) => tests.map((test) => JSON.stringify(test));
    const [kept, given] = [texts(base.robustness), texts(head.robustness)];
    if (kept.some((test) => !given.includes(test)))
        note('robustness');
    const fresh = head.robustness.filter((_, i) => !kept.includes(given[i]));
     
    if (fresh.some(({ command }) => command !== undefined))
        note('robustness', 'adds a program');
    return [...base.robustness, ...fresh.filter(({ command }) => command === undefined)];
}
 
function leastOf(note) {
    return (base, head, key) => {
        if (base !== undefined && (head === undefined || head > base))
            note(key, 'is loosened');
        return base === undefined || head === undefined ? (base ?? head) : Math.min(base, head);
    };
}
function guards(base, head, note) {
    const kept = base.guards.map((own, i) => {
        const other = head.guards.find((each) => (0,guard .gE)(each) === (0,guard .gE)(own));
        if (other !== undefined)
            return tighten_guard(own, other, `guards[${i}]`, note, base.undecided);
        note(`guards (${(0,guard .gE)(own)})`, 'is removed');
        return own;
    });
    const known = new Set(base.guards.map(guard .gE));
    const fresh = head.guards.filter((each) => !known.has((0,guard .gE)(each)));
     
    for (const each of fresh.filter(({ command }) => command !== undefined))
        note(`guards (${(0,guard .gE)(each)})`);
    return [...kept, ...fresh.filter(({ command }) => command === undefined)];
}
function tighten_guard(base, head, key, note, usual) {
    if ((0,guard .gE)(base) !== (0,guard .gE)(head)) {
        note(`${key}.metric`);
        return base;
    }
    const least = leastOf(note);
    if ((base['fail-on'] ?? 'margin') !== (head['fail-on'] ?? 'margin'))
        note(`${key}.fail-on`);
    const own = stricter(base.undecided ?? usual, head.undecided ?? base.undecided ?? usual, `${key}.undecided`, note);
    const floor = least(negated(base.min), negated(head.min), `${key}.min`);
    return {
        metric: base.metric,
        ...(0,guard .f5)(base),
        ...optional('margin', margin(base.margin, head.margin, `${key}.margin`, note)),
        ...optional('min', negated(floor)),
        ...optional('max', least(base.max, head.max, `${key}.max`)),
        ...optional('fail-on', base['fail-on']),
        ...optional('equal-within', least(base['equal-within'], head['equal-within'], `${key}.equal-within`)),
        ...optional('max-gain', least(base['max-gain'], head['max-gain'], `${key}.max-gain`)),
        ...optional('undecided', base.undecided === undefined && own === usual ? undefined : own),
    };
}
 
function margin(base, head, key, note) {
    if (base === undefined)
        return head;
    const sameKind = typeof base === typeof head;
    const smaller = sameKind && Number.parseFloat(String(head)) <= Number.parseFloat(String(base));
    if (!smaller)
        note(key, 'is loosened');
    return smaller ? head : base;
}
function ratioMargin(base, head, key, note) {
    return optional('ratio-margin', margin(base['ratio-margin'], head['ratio-margin'], `${key}.ratio-margin`, note));
}
function coldStart(base, head, note) {
    if (base === undefined)
        return head;
    if (head === undefined) {
        note('cold-start', 'is removed');
        return base;
    }
    const least = leastOf(note);
    return {
        runs: -(least(-base.runs, -head.runs, 'cold-start.runs') ?? -base.runs),
        ...optional('max-ms', least(base['max-ms'], head['max-ms'], 'cold-start.max-ms')),
        ...ratioMargin(base, head, 'cold-start', note),
    };
}
function stricter(base, head, key, note) {
    if (tighten_strictness.indexOf(head) >= tighten_strictness.indexOf(base))
        return head;
    note(key, 'is loosened');
    return base;
}
function negated(value) {
    return value === undefined ? undefined : -value;
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}

; 
 
function report_tighten_tighten(base, head) {
    const [before, now] = [base.accept?.author === true, head.accept?.author === true];
    if (before && !now)
        return { config: { ...base, accept: { ...base.accept, author: false } }, loosened: [] };
    return { config: base, loosened: !before && now ? ['`report.accept.author` is switched on'] : [] };
}

 
var quote = __webpack_require__(52037);
 
var tier = __webpack_require__(4289);
; 


const attentions = ['note', 'warn', 'fail'];
 
const outward = ['verify', 'verify-paid', 'verify-forks', 'verify-hosts', 'incident'];


function secrets_tighten_tighten(base, head) {
    const loosened = [];
    const level = (key) => {
        const stricter = tier .c.indexOf(head[key]) > tier .c.indexOf(base[key]);
        if (!stricter && head[key] !== base[key])
            loosened.push(`\`secrets.${key}\` goes from ${base[key]} to ${head[key]}`);
        return stricter ? head[key] : base[key];
    };
    const common = (key) => {
        for (const entry of head[key]) {
            if (!base[key].includes(entry))
                loosened.push(`\`secrets.${key}\` gains ${(0,quote .h)(entry)}`);
        }
        return base[key].filter((entry) => head[key].includes(entry));
    };
    if (head['max-file-bytes'] < base['max-file-bytes']) {
        loosened.push(`\`secrets.max-file-bytes\` goes from ${base['max-file-bytes']} to ${head['max-file-bytes']}`);
    }
    if (head['allow-list'] !== base['allow-list']) {
        loosened.push(`\`secrets.allow-list\` moves from ${(0,quote .h)(base['allow-list'])} to ${(0,quote .h)(head['allow-list'])}`);
    }
    const attend = (name, before, after) => {
        const stricter = attentions.indexOf(after) > attentions.indexOf(before);
        if (!stricter && after !== before)
            loosened.push(`\`secrets.${name}\` goes from ${before} to ${after}`);
        return stricter ? after : before;
    };
    const kept = (key) => {
        if (JSON.stringify(head[key]) !== JSON.stringify(base[key]))
            loosened.push(`\`secrets.${key}\` is edited`);
    };
    for (const key of outward)
        kept(key);
    const rotation = stricterRotation(base.rotation, head.rotation, loosened);
    if (head['foreign-ignores'] && !base['foreign-ignores'])
        loosened.push('`secrets.foreign-ignores` is switched on');
    if (base.ocr && !head.ocr)
        loosened.push('`secrets.ocr` is switched off');
    const config = {
        ...base,
        'fail-on': level('fail-on'),
        'warn-on': level('warn-on'),
        exclude: common('exclude'),
        disable: common('disable'),
        unread: {
            media: attend('unread.media', base.unread.media, head.unread.media),
            caps: attend('unread.caps', base.unread.caps, head.unread.caps),
            encrypted: attend('unread.encrypted', base.unread.encrypted, head.unread.encrypted),
        },
        exposure: attend('exposure', base.exposure, head.exposure),
        posture: attend('posture', base.posture, head.posture),
        ...(rotation === undefined ? {} : { rotation }),
        'foreign-ignores': base['foreign-ignores'] && head['foreign-ignores'],
        ocr: base.ocr || head.ocr,
        'max-file-bytes': Math.max(base['max-file-bytes'], head['max-file-bytes']),
    };
    return { config, loosened };
}
function stricterRotation(base, head, loosened) {
    if (base === undefined)
        return head;
    const limit = (name, before, after) => {
        if (after === undefined || after > before) {
            const to = after === undefined ? 'no limit' : `${after} days`;
            loosened.push(`\`secrets.rotation.${name}\` goes from ${before} days to ${to}`);
        }
        return Math.min(before, after ?? before);
    };
    const tags = { ...head?.['by-tag'] };
    for (const [tag, days] of Object.entries(base['by-tag'])) {
         
        tags[tag] = limit(`by-tag.${tag}`, days, tags[tag] ?? head?.['max-age-days']);
    }
    return { 'max-age-days': limit('max-age-days', base['max-age-days'], head?.['max-age-days']), 'by-tag': tags };
}

; 






function config_tighten_tighten(base, head) {
    const loosened = [];
    const config = { ...base };
    if (base.secrets === false)
        config.secrets = head.secrets;
    else if (head.secrets === false)
        loosened.push('`secrets` is switched off');
    else {
        const secrets = secrets_tighten_tighten(base.secrets, head.secrets);
        config.secrets = secrets.config;
        loosened.push(...secrets.loosened);
    }
    const data = tighten(base.data, head.data);
    if (data.config !== undefined)
        config.data = data.config;
    const model = tighten_tighten(base.model, head.model);
    if (model.config !== undefined)
        config.model = model.config;
    const report = report_tighten_tighten(base.report, head.report);
    config.report = report.config;
    loosened.push(...data.loosened, ...model.loosened, ...report.loosened);
    return { config, loosened };
}


  }),

  19884:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    LF: () => (  limitOf),
    ST: () => (  limitIds),
    Yq: () => (  limitsSchema)
  });
 
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

 
const limitIds = [
    'chi2',
    'cramers-v',
    'hellinger',
    'js-distance',
    'js-divergence',
    'kl',
    'ks',
    'linf',
    'mean',
    'median',
    'missing',
    'psi',
    'tvd',
    'wasserstein',
    'wasserstein-iqr',
    'wasserstein-sigma',
];
const limitSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__  .aig().min(0),
    zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
        max: zod__WEBPACK_IMPORTED_MODULE_0__  .aig().min(0).describe('the largest value that passes'),
        of: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['value', 'low', 'high'])
            .default('value')
            .describe('what is held to it: the value, or its lower or upper 1 % bound'),
    }),
]);
 
const limitsSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .jgl(zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(limitIds), limitSchema);
 
function limitOf(limit) {
    return typeof limit === 'number' ? { max: limit, of: 'value' } : limit;
}


  }),

  42425:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    e4: () => (  marginSchema),
    f5: () => (  settingsOf),
    gE: () => (  guardedNumber),
    t8: () => (  guardSchema)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
  var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);


 
const marginSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0), zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().regex(/^\d+(\.\d+)?%$/)]);
const settings = {
    at: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().optional().describe('number that belongs to the metric: k of `ndcg@k`, beta of `fbeta`, a level'),
    class: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(0).optional().describe('multiclass: the metric of this class alone, counted from 0'),
    average: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['macro', 'micro', 'weighted', 'samples'])
        .optional()
        .describe('how several classes or labels become one number; macro unless told'),
    weights: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['none', 'linear', 'quadratic']).optional().describe('`cohen-kappa`: weights of disagreements'),
    multi: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['ovr', 'ovo']).optional().describe('`roc-auc` of several classes: one against the rest, or in pairs'),
    gain: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['linear', 'exponential']).optional().describe('`ndcg@k`, `dcg@k`: gain of a relevance'),
    pattern: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('`regex`: the pattern that is to be found in the text'),
    schema: zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__  .g1P(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .Pq9())])
        .optional()
        .describe('`json-schema`: the schema that the text has to fit as JSON'),
    cost: zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ matrix: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .aig())) })])
        .optional()
        .describe('`cost`: what a row costs, by label (lines) and predicted class, or an expression over columns, `label` and `pred`'),
    command: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1))
        .min(1)
        .max(200)
        .optional()
        .describe('`metric-command`, `judge-command`: program and arguments (docs/model-command.md); `{root}/…` is a file of the repository as the base commit has it'),
    name: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9 _-]{0,39}$/)
        .optional()
        .describe('what the report calls the number of a program'),
    env: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(_process_js__WEBPACK_IMPORTED_MODULE_0__  .w).max(50).optional().describe('names of environment variables for this program'),
    gives: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['rows', 'number'])
        .optional()
        .describe('`metric-command`: a score for each row, or one number without an interval; rows unless told'),
    better: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['higher', 'lower']).optional().describe('`metric-command`: higher unless told'),
    human: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .optional()
        .describe('`judge-command`: table of pairs that people have judged, with the columns `a`, `b` and `preference`'),
    'min-agreement': zod__WEBPACK_IMPORTED_MODULE_1__  .aig()
        .min(0)
        .max(1)
        .optional()
        .describe('`judge-command`: share of these pairs in which the judge must agree with people'),
    'max-position-share': zod__WEBPACK_IMPORTED_MODULE_1__  .aig()
        .min(0)
        .max(1)
        .optional()
        .describe('`judge-command`: share of pairs in which the order of the texts may decide; 0.3 unless told'),
};
 
const guardSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().default('cost').describe('id of the metric; may be left out with `cost`'),
    ...settings,
    margin: marginSchema.optional(),
    min: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().optional(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().optional(),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['margin', 'proven-drop'])
        .optional()
        .describe('`proven-drop`: fail when any loss is proven, pass otherwise; `margin` unless told'),
    'equal-within': zod__WEBPACK_IMPORTED_MODULE_1__  .aig()
        .gt(0)
        .optional()
        .describe('pass only when the change is proven to be smaller than this in both directions'),
    'max-gain': zod__WEBPACK_IMPORTED_MODULE_1__  .aig()
        .gt(0)
        .optional()
        .describe('fail when a larger gain than this is proven: test rows may have leaked into training'),
    undecided: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['pass', 'warn', 'fail']).optional().describe('as `model.undecided`, for this metric alone'),
});
 
function settingsOf(guard) {
    const keys = Object.keys(settings);
    return Object.fromEntries(keys.filter((key) => guard[key] !== undefined).map((key) => [key, guard[key]]));
}
 
function guardedNumber(guard) {
    const given = settingsOf(guard);
    const text = Object.keys(given).length === 0 ? guard.metric : `${guard.metric} ${JSON.stringify(given)}`;
     
    return text.replaceAll('`', '\u02cb');
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

  96149:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  processSchema),
    w: () => (  environmentNameSchema)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

 
const rights = /^(GITHUB|ACTIONS|INPUT|RUNNER)_/i;
 
const environmentNameSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/)
    .refine((name) => !rights.test(name), 'names of the workflow’s own rights are never given');
 
const processSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    sandbox: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['none', 'unshare', 'docker'])
        .default('none')
        .describe('`unshare`: namespaces of its own for users and processes, and no network (Linux); `docker`: a container of `image` for each `command`, without network, rights and more of the disk than it names'),
    image: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
        .regex(/^[a-z0-9][A-Za-z0-9._:/@-]{0,300}$/)
        .optional()
        .describe('`sandbox: docker`: the image, best by digest (`name@sha256:…`); it is never pulled here'),
    'memory-mib': zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(16).optional().describe('resident memory in MiB above which a process is ended'),
    'load-seconds': zod__WEBPACK_IMPORTED_MODULE_0__  .aig().gt(0).default(120).describe('longest time for loading a model'),
    'call-seconds': zod__WEBPACK_IMPORTED_MODULE_0__  .aig().gt(0).default(60).describe('longest time for one exchange with a process'),
    threads: zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(1).max(1024).optional().describe('threads that a `command` is told to use'),
    env: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().refine((name) => !rights.test(name), 'names of the workflow’s own rights are never given'))
        .default([])
        .describe('further names of environment variables that the processes are given'),
})
    .refine(({ sandbox, image }) => (sandbox === 'docker') === (image !== undefined), {
    error: '`image` belongs to `sandbox: docker`, which needs it',
    path: ['image'],
})
    .prefault({});


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

  4289:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  tiers)
  });
 
const tiers = ['certain', 'high', 'medium', 'low'];


  })

};
