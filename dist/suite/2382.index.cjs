'use strict';
exports.id = 2382;
exports.ids = [2382];
exports.modules = {

  605:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  withIgnores)
  });
  var _inline_ignore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12939);

 
function withIgnores(text, found, lineOf) {
    if (found.length === 0 || !/assay:ignore|nosec|allow|ignore/.test(text))
        return [...found];
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return found.map((exposure) => {
        const start = starts[(lineOf(exposure) ?? 0) - 1];
        const ignores = start === undefined ? [] : (0,_inline_ignore_js__WEBPACK_IMPORTED_MODULE_0__  .h)(text, start);
        const own = ignores.filter(({ by, rule }) => by === 'foreign' || rule === exposure.rule);
        return own.length === 0 ? exposure : { ...exposure, ignores: own };
    });
}


  }),

  75496:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  linesOf)
  });
 
function linesOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}


  }),

  6813:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  mostExposures),
    X: () => (  exposureOf)
  });
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);

 
function exposureOf(family, secret, place) {
    const { name } = secret;
     
    const what = name.includes(' ') ? name.charAt(0).toUpperCase() + name.slice(1) : (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(name);
    const isPart = secret.short || secret.partial === true;
    const part = isPart ? `Characters of ${name.includes(' ') ? name : (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(name)}` : what;
    const act = isPart ? family.act.replace(/^is /, 'are ').replace(/^stands /, 'stand ') : family.act;
    return {
        rule: family.id,
        name,
        message: `${part} ${act}${place.sink === '' ? '' : ` ${place.sink.includes(' ') ? place.sink : (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(place.sink)}`}`,
        mend: family.mend,
        confidence: secret.short ? 'low' : (place.confidence ?? (secret.tracked ? 'medium' : 'high')),
        location: place.location,
        statement: place.statement,
    };
}
 
const mostExposures = 200;


  }),

  62662:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Hd: () => (  shellFamilies),
    IL: () => (  shellEcho),
    KZ: () => (  shellTrace),
    L9: () => (  shellVerbose),
    Nb: () => (  shellBuild),
    bL: () => (  shellHandOn),
    en: () => (  shellEnvironment),
    mN: () => (  shellArgument)
  });
const script = (code) => ({ code, path: 'a.sh' });
const shellEcho = {
    id: 'exposure-shell-echo',
    act: 'is printed by',
    mend: 'Print whether it is set (`${NAME:+set}`), or hand it on through a pipe: the output is kept in logs.',
    exposes: [
        'echo "token: $HF_TOKEN"',
        'printf "%s\\n" "${API_KEY}"',
        'cat <<EOF\nkey=$API_KEY\nEOF',
        'K=$OPENAI_API_KEY\necho $K',
        'echo $WANDB_API_KEY | base64',
        'echo "$GITHUB_TOKEN" >&2',
        'if true; then\n  echo "pw $DB_PASSWORD"\nfi',
    ].map(script),
    quiet: [
        'echo "$HF_TOKEN" | docker login --password-stdin',
        'echo "key=$API_KEY" > .env',
        'echo "${API_KEY:+set}"',
        'echo "${#API_KEY}"',
        "echo '$API_KEY'",
        'echo "set \\$API_KEY"',
        'X=$(echo "$API_KEY" | base64)',
        'cat > f <<EOF\nkey=$API_KEY\nEOF',
        "cat <<'EOF'\nkey=$API_KEY\nEOF",
        '{ echo "a"; echo "$API_KEY"; } > f',
        'echo "::add-mask::$API_KEY"',
        '# echo $API_KEY',
        'get() { echo "$API_TOKEN"; }\nX=$(get)',
        'for token in a b; do echo $token; done',
        'echo "$API_KEY" | sha256sum',
        'echo "$MAX_TOKENS $TOKENIZER_PATH"',
        'if [ -z "$API_KEY" ]; then echo "API_KEY is not set"; fi',
    ].map(script),
};
const shellTrace = {
    id: 'exposure-shell-trace',
    act: 'is printed by',
    mend: 'Write `set +x` before the lines that use it: tracing prints each command with its values.',
    exposes: [
        'set -x\ncurl -H "Authorization: Bearer $HF_TOKEN" https://example.org',
        'set -eux\ndocker login -p "$DOCKER_PASSWORD"',
        'set -o xtrace\nX=$API_KEY',
        '#!/bin/bash -ex\nlogin "$API_KEY"',
    ].map(script),
    quiet: [
        'set -ex\nset +x\nlogin "$API_KEY"\nset -x\nmake',
        'set -eu\nlogin "$API_KEY"',
        'set -x\nmake test',
        'login "$API_KEY"\nset -x',
    ].map(script),
};
const shellEnvironment = {
    id: 'exposure-shell-environment',
    act: 'is printed by',
    mend: 'Print the variables that you need by name: the environment of a build holds its secrets.',
    exposes: ['env', 'printenv | sort', 'export -p', 'printenv HF_TOKEN', 'env | sort | tee log', 'declare -p'].map(script),
    quiet: [
        'env FOO=1 make',
        'env | grep ^SLURM',
        'printenv PATH',
        'env > file',
        'X=$(env)',
        'set -e',
        'export A=1',
        '/usr/bin/env python a.py',
        'env -i bash',
        'conda env list',
        'declare -p NAME',
    ].map(script),
};
const shellVerbose = {
    id: 'exposure-shell-verbose',
    act: 'is printed with the headers by',
    mend: 'Leave out `-v`, or send what it prints to a file that you delete.',
    exposes: [
        'curl -v -H "Authorization: Bearer $HF_TOKEN" https://example.org',
        'curl -sv -u "me:$API_PASSWORD" https://example.org',
        'curl --verbose --header "x-key: ${API_KEY}" https://example.org',
    ].map(script),
    quiet: ['curl -sS -H "Authorization: Bearer $HF_TOKEN" https://example.org', 'curl -v https://example.org'].map(script),
};
const shellArgument = {
    id: 'exposure-shell-argument',
    act: 'is an argument of',
    mend: 'Hand it over in the environment, in a file or on standard input: every user of the machine sees arguments.',
    exposes: [
        'sshpass -p "$SSH_PASSWORD" ssh host',
        'mysql -u root -p"$DB_PASSWORD" a',
        'git clone https://x:${GITHUB_TOKEN}@example.org/a',
        'huggingface-cli login --token $HF_TOKEN',
    ].map(script),
    quiet: [
        'export X="$API_KEY"',
        'if [ -n "$API_KEY" ]; then make; fi',
        'docker login --password-stdin <<< "$API_KEY"',
    ].map(script),
};
const shellBuild = {
    id: 'exposure-shell-build-argument',
    act: 'stays in the image through',
    mend: 'Use `--secret id=name,env=NAME` and `RUN --mount=type=secret`: build arguments stand in the history of the image.',
    exposes: [
        'docker build --build-arg HF_TOKEN=$HF_TOKEN .',
        'docker buildx build --build-arg TOKEN="${GITHUB_TOKEN}" .',
        'docker build --build-arg GITHUB_TOKEN .',
    ].map(script),
    quiet: ['docker build --secret id=hf,env=HF_TOKEN .', 'docker build --build-arg VERSION=1 .'].map(script),
};
const shellHandOn = {
    id: 'exposure-workflow-env',
    act: 'is made into a value that the log does not hide, written to',
    mend: 'Write `echo "::add-mask::$value"` before it: GitHub hides the secret as it stands, not what is made of it.',
    exposes: [
        'V=$(echo "$API_TOKEN" | base64)\necho "V=$V" >> $GITHUB_ENV',
        'echo "v=$(echo $API_TOKEN | jq -r .a)" >> "$GITHUB_OUTPUT"',
    ].map(script),
    quiet: [
        'V=$(echo "$API_TOKEN" | base64)\necho "::add-mask::$V"\necho "V=$V" >> $GITHUB_ENV',
        'echo "v=1" >> $GITHUB_OUTPUT',
        'echo "n=$(echo $API_TOKEN | wc -c)" >> $GITHUB_OUTPUT',
    ].map(script),
};
 
const shellFamilies = [
    shellEcho,
    shellTrace,
    shellEnvironment,
    shellVerbose,
    shellArgument,
    shellBuild,
    shellHandOn,
];


  }),

  85058:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  m: () => (  lintShell)
});

 
var lines = __webpack_require__(75496);
 
var report = __webpack_require__(6813);
 
var secret_name = __webpack_require__(57999);
 
var token = __webpack_require__(94406);
; 
 

const mostCommands = 20_000;
 
const mostInner = 1000;
const shell_commands_name = /[A-Za-z_]\w*/y;
 
function shellCommands(text) {
    const reader = { text, at: 0, commands: [], pending: [], group: null, depth: 0, ticked: false };
    while (reader.at < text.length && reader.commands.length < mostCommands) {
        const before = reader.at;
        readCommands(reader, null);
        if (reader.at === before)
            reader.at++;
    }
    return reader.commands;
}
 
function readCommands(reader, close) {
    const outer = reader.group;
    while (reader.at < reader.text.length && reader.commands.length < mostCommands) {
        skipBlanks(reader);
        const character = reader.text[reader.at];
        if (character === undefined)
            return;
        if (character === close && (close !== ')' || reader.group === outer)) {
            reader.at++;
            return;
        }
        if (character === '\n')
            endLine(reader);
        else if (character === '(') {
            reader.group = { name: null, parent: reader.group, away: false };
            reader.at++;
        }
        else if (character === ')') {
            reader.at++;
            closeGroup(reader, readCommand(reader, close));
        }
        else if (/[;&|]/.test(character))
            reader.at++;
        else
            readCommand(reader, close);
    }
}
function endLine(reader) {
    reader.at++;
    for (const { command, word, dash } of reader.pending.splice(0))
        readBody(reader, command, word, dash);
}
function skipBlanks(reader) {
    const { text } = reader;
    for (; reader.at < text.length; reader.at++) {
        const character = text[reader.at];
        if (character === '\\' && /^\\\r?\n/.test(text.slice(reader.at, reader.at + 3)))
            reader.at = text.indexOf('\n', reader.at);
        else if (character === '#' && (reader.at === 0 || /[\s;&|()]/.test(text[reader.at - 1] ?? ''))) {
            const end = text.indexOf('\n', reader.at);
            reader.at = (end < 0 ? text.length : end) - 1;
        }
        else if (character !== ' ' && character !== '\t' && character !== '\r')
            return;
    }
}
const opensGroup = /^(\{|if|for|while|until|case|select)$/;
const closesGroup = /^(\}|fi|done|esac)$/;
const leading = /^(then|do|else|elif|!|time|if|while|until|\{|\})$/;
function readCommand(reader, close) {
    const command = {
        start: reader.at,
        end: reader.at,
        words: [],
        redirects: [],
        piped: false,
        captured: reader.depth > 0,
        group: reader.group,
    };
    let first = true;
    for (let more = true; more;) {
        skipBlanks(reader);
        const character = reader.text[reader.at];
        if (character === undefined || character === close || /[\n;&|()]/.test(character))
            more = goesOn(reader, command, close);
        else if (!readRedirect(reader, command)) {
            const word = readWord(reader);
            if (first && structures(reader, word, command))
                continue;
            if (!first || !leading.test(word.text) || word.quoted) {
                if (first)
                    command.group = reader.group;
                command.words.push(word);
                first = false;
            }
        }
    }
    command.end = reader.at;
    if (command.words.length > 0 || command.redirects.length > 0)
        reader.commands.push(command);
    return command;
}
 
function goesOn(reader, command, close) {
    const { text, at } = reader;
    const character = text[at];
    if (character === undefined || character === close || character === '\n' || character === ')')
        return false;
    if (character === '&' && text[at + 1] === '>')
        return readRedirect(reader, command);
    if (character === '(' && command.words.length === 1 && text[at + 1] === ')') {
         
        reader.at += 2;
        reader.group = { name: command.words[0]?.text ?? null, parent: reader.group, away: false };
        command.words.length = 0;
        const rest = /^\s{0,20}[{(]/.exec(text.slice(reader.at, reader.at + 22));
        reader.at += rest?.[0].length ?? 0;
        return false;
    }
    if (character === '(') {
         
        const end = text.indexOf(')', at);
        reader.at = text[at - 1] === '=' && end > 0 ? end + 1 : at + 1;
        return true;
    }
    if (text.startsWith('||', at) || text.startsWith('&&', at))
        reader.at += 2;
    else if (character === '|') {
        command.piped = true;
        reader.at += text[at + 1] === '&' ? 2 : 1;
        skipBlanks(reader);
        if (text[reader.at] === '\n')
            reader.at++;
    }
    else
        reader.at++;
    return false;
}
 
function structures(reader, word, command) {
    if (word.quoted)
        return false;
    if (word.text === 'function') {
        skipBlanks(reader);
        const named = readWord(reader).text.replace(/\(\)$/, '');
        const rest = /^\s{0,20}(\(\))?\s{0,20}[{(]/.exec(reader.text.slice(reader.at, reader.at + 50));
        reader.at += rest?.[0].length ?? 0;
        reader.group = { name: named, parent: reader.group, away: false };
        return true;
    }
    if (opensGroup.test(word.text)) {
        reader.group = { name: null, parent: reader.group, away: false };
        return /^(if|while|until|\{)$/.test(word.text);
    }
    if (!closesGroup.test(word.text))
        return false;
    const closed = reader.group;
     
    const rest = readRest(reader, command);
    if (closed !== null && rest)
        closed.away = true;
    reader.group = closed?.parent ?? null;
    return true;
}
function readRest(reader, command) {
    skipBlanks(reader);
    const { text } = reader;
    const redirect = /^(>>?|&>>?|1>>?)(?!&)/.test(text.slice(reader.at, reader.at + 3));
    const pipe = text[reader.at] === '|' && text[reader.at + 1] !== '|';
    return redirect || pipe || command.redirects.some(({ op }) => op.startsWith('>'));
}
function closeGroup(reader, after) {
    const closed = reader.group;
    if (closed !== null && (after.piped || after.redirects.some(({ op }) => /^(1|&)?>/.test(op))))
        closed.away = true;
    reader.group = closed?.parent ?? null;
}
const redirect = /(\d{0,2}|&)(<<<|<<-|<<|<>|<|>>|>\||>&|>)/y;
function readRedirect(reader, command) {
    redirect.lastIndex = reader.at;
    const found = redirect.exec(reader.text);
    if (found === null || reader.text[found.index + found[0].length] === '(')
        return false;
    reader.at += found[0].length;
    skipBlanks(reader);
    const target = readWord(reader);
    const op = found[0];
    command.redirects.push({ op, target });
    if (/<<-?$/.test(op))
        reader.pending.push({ command, word: target, dash: op.endsWith('-') });
    return true;
}
function readBody(reader, command, delimiter, dash) {
    const { text } = reader;
    const start = reader.at;
    let end = start;
    for (; end < text.length;) {
        const next = text.indexOf('\n', end);
        const line = text.slice(end, next < 0 ? text.length : next).replace(/\r$/, '');
        if ((dash ? line.replace(/^\t{1,40}/, '') : line).trim() === delimiter.text) {
            reader.at = next < 0 ? text.length : next + 1;
            break;
        }
        end = next < 0 ? text.length : next + 1;
        reader.at = end;
    }
    const body = delimiter.quoted ? [] : expansionsIn(text.slice(start, end));
    const i = command.redirects.findIndex(({ target }) => target === delimiter);
    if (i >= 0)
        command.redirects[i] = { op: '<<', target: delimiter, body };
}
 
function expansionsIn(text) {
    const reader = { text, at: 0, commands: [], pending: [], group: null, depth: 1, ticked: false };
    const found = [];
    while (reader.at < text.length) {
        if (text[reader.at] === '\\')
            reader.at += 2;
        else if (text[reader.at] === '$' || text[reader.at] === '`')
            dollar(reader, found, []);
        else
            reader.at++;
    }
    return found;
}
function readWord(reader) {
    const { text } = reader;
    const start = reader.at;
    const expands = [];
    const inner = [];
    let out = '';
    let quoted = false;
    while (reader.at < text.length) {
        const character = text[reader.at] ?? '';
        if (/[\s;&|()<>]/.test(character) || (character === '`' && reader.ticked))
            break;
        if (character === '\\') {
            out += text[reader.at + 1] ?? '';
            reader.at += 2;
        }
        else if (character === "'") {
            quoted = true;
            const end = text.indexOf("'", reader.at + 1);
            out += text.slice(reader.at + 1, end < 0 ? text.length : end);
            reader.at = end < 0 ? text.length : end + 1;
        }
        else if (character === '"') {
            quoted = true;
            out += readQuoted(reader, expands, inner);
        }
        else if (character === '$' || character === '`') {
            const from = reader.at;
            dollar(reader, expands, inner);
            out += text.slice(from, reader.at);
        }
        else {
            out += character;
            reader.at++;
        }
    }
    if (reader.at === start)
        reader.at++;
    return { text: out, expands, inner, quoted };
}
function readQuoted(reader, expands, inner) {
    const { text } = reader;
    let out = '';
    reader.at++;
    while (reader.at < text.length && text[reader.at] !== '"') {
        const from = reader.at;
        if (text[reader.at] === '\\')
            reader.at += 2;
        else if (text[reader.at] === '$' || text[reader.at] === '`')
            dollar(reader, expands, inner);
        else
            reader.at++;
        out += text.slice(from, reader.at);
    }
    reader.at++;
    return out;
}
 
function dollar(reader, expands, inner) {
    const { text, at } = reader;
    if (text.startsWith('${{', at)) {
        const end = text.indexOf('}}', at);
        const code = text.slice(at + 3, end < 0 ? text.length : end);
        for (const [, found = ''] of code.slice(0, 500).matchAll(/\bsecrets\.(\w+)/g)) {
            expands.push({ name: found, form: 'whole', secret: true });
        }
        reader.at = end < 0 ? text.length : end + 2;
    }
    else if (text.startsWith('${', at))
        braced(reader, expands);
    else if (text.startsWith('$(', at) || text[at] === '`') {
        const before = reader.commands.length;
        reader.at += text[at] === '`' ? 1 : 2;
        substitution(reader, text[at] === '`' ? '`' : ')');
        for (const command of reader.commands.slice(before)) {
            for (const expansion of expandedBy(command).slice(0, mostInner - inner.length))
                inner.push(expansion);
        }
    }
    else {
        shell_commands_name.lastIndex = at + 1;
        const found = text[at] === '$' ? shell_commands_name.exec(text)?.[0] : undefined;
        if (found !== undefined)
            expands.push({ name: found, form: 'whole', secret: false });
        reader.at += 1 + (found?.length ?? 0);
    }
}
 
function expandedBy(command) {
    return [
        ...command.words.flatMap(({ expands, inner }) => [...expands, ...inner]),
        ...command.redirects.flatMap(({ op, target, body }) => body ?? (op.endsWith('<<<') ? target.expands : [])),
    ];
}
function substitution(reader, close) {
    if (reader.depth > token .JS) {
        const end = reader.text.indexOf(close, reader.at);
        reader.at = end < 0 ? reader.text.length : end + 1;
        return;
    }
    const { group, ticked } = reader;
    reader.depth++;
    reader.ticked = close === '`';
    readCommands(reader, close);
    reader.ticked = ticked;
    reader.depth--;
    reader.group = group;
}
const shell_commands_form = /^(#|!)?([A-Za-z_]\w*)(\[[^\]]{0,40}\])?(:?[-+=?]|[:%#^,/@])?/;
function braced(reader, expands) {
    const { text, at } = reader;
    const end = closing(text, at + 2);
    const code = text.slice(at + 2, end);
    const [whole = '', sign, found, , operator = ''] = shell_commands_form.exec(code) ?? [];
    if (found !== undefined) {
        const rest = code.slice(whole.length);
        const isPart = operator === ':' && isShortPart(rest);
        const isOther = sign !== undefined || operator.endsWith('+');
        expands.push({ name: found, form: isOther ? 'other' : isPart ? 'part' : 'whole', secret: false });
        if (/[-=+]$/.test(operator) && rest.includes('$') && reader.depth < token .JS)
            expands.push(...nested(reader, rest));
    }
    reader.at = end + 1;
}
function nested(reader, rest) {
    return reader.depth > 8 ? [] : expansionsIn(rest.slice(0, 2000));
}
 
function isShortPart(rest) {
    const [from = '', length] = rest.split(':').map((piece) => piece.trim());
    return length === undefined ? /^-[1-4]$/.test(from) : /^[0-4]$/.test(length);
}
function closing(text, from) {
    let depth = 0;
    for (let i = from; i < text.length && i - from < 2000; i++) {
        if (text[i] === '\\')
            i++;
        else if (text[i] === '{')
            depth++;
        else if (text[i] === '}' && depth-- === 0)
            return i;
        else if (text[i] === '\n' && depth === 0 && i - from > 400)
            return i;
    }
    return Math.min(text.length, from + 2000);
}

 
var shell_families = __webpack_require__(62662);
; 





 
function lintShell(text, context) {
    const shebang = /^#!\s{0,4}\S{1,60}\s(\S{1,20}\s)?-\w{0,8}x/.test(text.slice(0, 120));
    const state = {
        text,
        context,
        vars: new Map([...(context.secrets ?? [])].map(([variable, name]) => [variable, direct(name)])),
        found: [],
        lineOf: (0,lines .D)(text),
        tracing: shebang || context.traced === true,
        reported: false,
    };
    const commands = shellCommands(text);
    commands.forEach((command, i) => {
        if (state.found.length < report .A)
            look(state, command, commands, i);
    });
    return state.found;
}
function direct(name) {
    return { name, tracked: false, derived: false, short: false };
}
function look(state, command, commands, i) {
    const words = withoutPrefix(state, command);
    const name = words[0]?.text.replace(/^.*\//, '') ?? '';
    if (name !== 'set' && state.tracing && !state.reported)
        traced(state, command);
    if (name === 'set')
        trace(state, command, words);
    else if (/^(echo|printf|cat|tee)$/.test(name)) {
        handOn(state, command);
        print(state, command, commands, i, name);
    }
    else
        other(state, command, commands, i, words, name);
}
function other(state, command, commands, i, words, name) {
    if (/^(env|printenv|export|declare|typeset|set)$/.test(name))
        environment(state, command, commands, i, words, name);
    if (/^(read|for|unset|local|export|declare|typeset|readonly)$/.test(name)) {
        declared(state, words, name);
        return;
    }
    if (name === 'curl' &&
        words.some(({ text }) => /^(-[a-zA-Z]{0,6}v[a-zA-Z]{0,6}|--verbose|--trace(-ascii)?)$/.test(text))) {
        const known = worstOf(state, words.flatMap(expandsOf));
        if (known !== null)
            note(state, shell_families .L9, known, command, 'curl -v');
        return;
    }
    if (/^(docker|podman|buildah|nerdctl)$/.test(name))
        buildArguments(state, command, words);
    argument(state, command, words, name);
}
 
function withoutPrefix(state, command) {
    const { words } = command;
    let at = 0;
    for (; at < words.length; at++) {
        const word = words[at];
        if (word === undefined)
            break;
        const assignment = /^([A-Za-z_]\w{0,80})\+?=/.exec(word.text);
        if (assignment?.[1] !== undefined)
            assignVariable(state, assignment[1], word);
        else if (!/^(sudo|exec|command|builtin|nohup|eval|@|-)$/.test(word.text))
            break;
    }
    return words.slice(at);
}
function assignVariable(state, variable, word) {
    if (state.context.secrets?.has(variable) === true && word.expands.some(({ name }) => name === variable))
        return;
    const of = worstOf(state, word.expands);
    const inside = of ?? worstOf(state, word.inner);
    if (inside !== null)
        state.vars.set(variable, cuts(word.text) ? null : { ...inside, tracked: true, derived: of === null || inside.derived });
     
    else if (/\$\(|`|\$[\d{@*]/.test(word.text))
        state.vars.delete(variable);
    else
        state.vars.set(variable, null);
}
 
function cuts(text) {
    return /\b(sha\d*sum|shasum|md5sum|wc|openssl dgst|grep -q|test|curl|http|wget|gh|aws|python3?|node|git)\b/.test(text.slice(0, 500));
}
function declared(state, words, name) {
    for (const word of words.slice(1)) {
        const assignment = /^([A-Za-z_]\w{0,80})\+?=/.exec(word.text);
        if (assignment?.[1] !== undefined)
            assignVariable(state, assignment[1], word);
        else if (/^\w+$/.test(word.text) && /^(for|unset)$/.test(name)) {
            state.vars.set(word.text, null);
            if (name === 'for')
                return;
        }
    }
}
 
function worstOf(state, expansions) {
    let worst = null;
    for (const { name, form, secret } of expansions) {
        if (form === 'other')
            continue;
        const known = secret ? direct(name) : knownAs(state, name);
        if (known === null)
            continue;
        const here = form === 'part' ? { ...known, short: true } : known;
        if (worst === null || (worst.short && !here.short) || (worst.tracked && !here.tracked))
            worst = here;
    }
    return worst;
}
function knownAs(state, name) {
    const known = state.vars.get(name);
    if (known !== undefined)
        return known;
     
    const telling = name === name.toUpperCase() ? !/^(KEY|PASS|AUTH|TOKEN_ID)$/.test(name) : /_|^passw(or)?d$/.test(name);
    return telling && (0,secret_name .h)(name) ? direct(name) : null;
}
function expandsOf(word) {
    return word.expands;
}
function note(state, family, known, command, sink, confidence) {
    const { line, column } = state.lineOf(command.start);
    const end = state.lineOf(Math.max(command.start, command.end - 1)).line;
    const first = state.context.firstLine ?? 1;
    state.found.push((0,report .X)(family, known, {
        location: {
            path: state.context.path,
            startLine: line + first - 1,
            ...(end > line && family !== shell_families .KZ ? { endLine: end + first - 1 } : {}),
            ...(first === 1 ? { startColumn: column } : {}),
        },
        sink,
        statement: statementOf(command),
        ...(confidence === undefined ? {} : { confidence }),
    }));
}
 
function statementOf(command) {
    return command.words
        .slice(0, 60)
        .map(({ text, expands, quoted }) => {
        if (expands.length > 0)
            return expands.map(({ name }) => `$${name}`).join('');
        return quoted || text.length > 40 ? '""' : text.replace(/=.*$/, '=');
    })
        .join(' ');
}
function trace(state, command, words) {
    const flags = words.slice(1).map(({ text }) => text);
    if (flags.some((flag) => /^-[a-wyz]*x/.test(flag)) || (flags.includes('xtrace') && flags.includes('-o'))) {
        if (!state.tracing)
            state.reported = false;
        state.tracing = true;
    }
    else if (flags.some((flag) => /^\+[a-wyz]*x/.test(flag)) || (flags.includes('xtrace') && flags.includes('+o'))) {
        state.tracing = false;
    }
    else if (flags.length === 0 && !goesAway(command) && command.words.length === 1) {
        note(state, shell_families .en, everything, command, 'set', 'medium');
    }
}
function traced(state, command) {
    const known = worstOf(state, command.words.flatMap(({ expands }) => expands));
    if (known === null || command.words[0]?.text === 'for')
        return;
    state.reported = true;
    note(state, shell_families .KZ, known, command, 'set -x');
}
const everything = { name: 'the whole environment', tracked: true, derived: false, short: false };
 
function goesAway(command) {
    if (command.captured || command.piped)
        return true;
    if (command.redirects.some(({ op, target }) => /^(1|&)?(>|>>|>\|)$/.test(op) && !/^(\/dev\/(stderr|stdout|tty|fd\/[12])|&[12])$/.test(target.text)))
        return true;
    for (let group = command.group; group !== null; group = group.parent)
        if (group.away)
            return true;
    return false;
}
const passesOn = /^(base64|rev|tee|cat|xxd|od|hexdump|sort|uniq|less|more|nl|column)$/;
 
function comesOut(commands, i) {
    let at = i;
    while (commands[at]?.piped === true) {
        const next = commands[++at];
        if (next === undefined || !passesOn.test(next.words[0]?.text ?? '') || next.captured)
            return false;
    }
    const last = commands[at];
    return last !== undefined && !goesAway(last);
}
function print(state, command, commands, i, name) {
    const words = command.words.slice(1);
    const isHere = /^(cat|tee)$/.test(name);
    const expansions = isHere
        ? command.redirects.flatMap(({ op, body, target }) => body ?? (op.endsWith('<<<') ? target.expands : []))
        : words.flatMap(({ expands, inner, text }) => [...expands, ...(cuts(text) ? [] : inner)]);
    const masks = words.find(({ text }) => text.includes('::add-mask::'));
    if (masks !== undefined) {
        for (const { name: masked } of masks.expands)
            state.vars.set(masked, null);
        return;
    }
    const known = worstOf(state, expansions);
    if (known === null || !comesOut(commands, i) || isResult(state, command))
        return;
    note(state, shell_families .IL, known, command, isHere ? 'a here-document' : name);
}
 
function isBare({ words }) {
    const last = words.at(-1);
    return words.length <= 3 && last !== undefined && /^\$\{?\w+\}?$/.test(last.text);
}
 
function isResult(state, command) {
    for (let { group } = command; group !== null; group = group.parent) {
        if (group.name !== null && isBare(command))
            return true;
        if (group.name !== null && (state.text.includes(`$(${group.name}`) || state.text.includes(`\`${group.name}`)))
            return true;
    }
    return false;
}
function environment(state, command, commands, i, words, name) {
    const rest = words.slice(1).map(({ text }) => text);
    if (name === 'printenv') {
        const secret = rest.find((variable) => knownAs(state, variable) !== null);
        if (secret !== undefined && comesOut(commands, i))
            note(state, shell_families .en, direct(secret), command, 'printenv');
        if (rest.some((word) => !word.startsWith('-')))
            return;
    }
    const dumps = name === 'env' || name === 'printenv'
        ? rest.every((word) => /^(-0|--null)$/.test(word))
        : name === 'export'
            ? rest.length === 0 || (rest.length === 1 && rest[0] === '-p')
            : rest.length === 1 && /^-[px]{1,2}$/.test(rest[0] ?? '');
    if (!dumps || state.context.quietEnvironment === true || command.words.length !== words.length)
        return;
    if (comesOut(commands, i))
        note(state, shell_families .en, everything, command, `${name}${rest[0] === '-p' ? ' -p' : ''}`);
}
function buildArguments(state, command, words) {
    words.forEach((word, i) => {
        const given = word.text.startsWith('--build-arg=')
            ? word.text.slice(12)
            : words[i - 1]?.text === '--build-arg'
                ? word.text
                : null;
        if (given === null)
            return;
        const known = worstOf(state, expandsOf(word)) ?? (/^\w+$/.test(given) ? knownAs(state, given) : null);
        if (known !== null)
            note(state, shell_families .Nb, known, command, '--build-arg');
    });
}
const builtins = /^(echo|printf|test|\[|\[\[|case|if|eval|return|:|set|shift|trap|source|\.|let|\(\(|while|until|for|cd|exit|grep|expect|in|)$/;
function argument(state, command, words, name) {
    if (builtins.test(name))
        return;
    const given = words.slice(1).filter((_, i) => !words[i]?.text.startsWith('--build-arg'));
    for (const [i, word] of given.entries()) {
        const known = worstOf(state, expandsOf(word));
        if (known === null || word.text.startsWith('--build-arg'))
            continue;
        const before = given[i - 1]?.text ?? '';
         
        const stays = (name === 'sshpass' && (before === '-p' || /^-p\$/.test(word.text))) ||
            (/^(mysql|mysqldump|mysqladmin|mariadb)$/.test(name) && /^(-p|--password=)/.test(word.text)) ||
            (name === 'git' && /:\/\/[^\s/]*\$[^\s/]*@/.test(word.text));
        note(state, shell_families .mN, known, command, /^[\w.-]{1,60}$/.test(name) ? name : 'a command', stays ? 'medium' : 'low');
        return;
    }
}
 
function handOn(state, command) {
    const to = command.redirects.find(({ target }) => /^\$\{?GITHUB_(ENV|OUTPUT|STATE)\}?$/.test(target.text));
    if (to === undefined || !/^(echo|printf|cat)$/.test(command.words[0]?.text ?? ''))
        return;
    const expansions = expandedBy(command);
    const made = command.words.some(({ text }) => cuts(text)) ? [] : command.words.flatMap(({ inner }) => inner);
    const plain = worstOf(state, expansions.filter(({ secret }) => !secret));
    const known = worstOf(state, made) ?? (plain?.derived === true ? plain : null);
    if (known !== null)
        note(state, shell_families .bL, { ...known, tracked: true }, command, to.target.text.replace(/[${}]/g, ''));
}


  }),

  94406:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    JS: () => (  deepest),
    T8: () => (  statementOf),
    d: () => (  bracketsOf),
    g9: () => (  mostTokens)
  });
 
const mostTokens = 200_000;
const deepest = 60;
 
function statementOf(tokens, from, to) {
    const words = [];
    for (let i = from; i < to && words.length < 200; i++) {
        const token = tokens[i];
        if (token !== undefined && token.kind !== 'line')
            words.push(wordOf(token));
    }
    return words.join(' ');
}
function wordOf(token) {
    if (token.kind !== 'text')
        return token.text;
    const inner = (token.parts ?? []).flatMap((part) => (typeof part === 'string' ? [] : [part.map(wordOf).join(' ')]));
    return `"${inner.map((code) => `{${code}}`).join('')}"`;
}
const pairs = { '(': ')', '[': ']', '{': '}' };
 
function bracketsOf(tokens) {
    const open = [];
    const found = new Map();
    tokens.forEach((token, i) => {
        if (token.kind !== 'op')
            return;
        if (pairs[token.text] !== undefined)
            open.push(i);
        else if (token.text === ')' || token.text === ']' || token.text === '}') {
            const at = open.at(-1);
            if (at !== undefined && pairs[tokens[at]?.text ?? ''] === token.text) {
                found.set(at, i);
                open.pop();
            }
        }
    });
    return found;
}


  })

};
