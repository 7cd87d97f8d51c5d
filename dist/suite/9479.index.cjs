'use strict';
exports.id = 9479;
exports.ids = [9479];
exports.modules = {

  65095:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  parseType)
  });
const units = ['date', 'timestamp(s)', 'timestamp(ms)', 'timestamp(us)', 'timestamp(ns)'];
const deepest = 64;


function parseType(text) {
    return read(text, 0) ?? { is: 'named', name: text };
}
function read(text, depth) {
    if (text === 'bool')
        return { is: 'integer', signed: false, bits: 1 };
    if (text === 'float' || text === 'double')
        return { is: 'float', bits: text === 'float' ? 24 : 53 };
    if (units.includes(text))
        return { is: 'timestamp', unit: units.indexOf(text) };
    const integer = /^(u?)int(\d{1,3})$/.exec(text);
    if (integer !== null)
        return { is: 'integer', signed: integer[1] === '', bits: Number(integer[2]) };
    const decimal = /^decimal\((\d{1,3}),(\d{1,3})\)$/.exec(text);
    if (decimal !== null)
        return { is: 'decimal', digits: Number(decimal[1]), scale: Number(decimal[2]) };
    const [, name = '', inside = ''] = /^(list|nullable|map|struct|enum)\((.*)\)$/s.exec(text) ?? [];
    if (name === '' || depth >= deepest)
        return plain(text);
    return nested(name, inside, depth + 1);
}
function plain(text) {
    return /^([a-z]+|other\(.*\))$/s.test(text) ? { is: 'named', name: text } : null;
}
function nested(name, inside, depth) {
    if (name === 'enum') {
        const values = parts(inside).map(unquoted);
        return values.includes(null) ? null : { is: 'enum', values: values };
    }
    if (name === 'struct')
        return struct(inside, depth);
    const items = parts(inside).map((part) => read(part, depth));
    const [first = null, second = null] = items;
    if (name === 'map') {
        return first === null || second === null || items.length !== 2 ? null : { is: 'map', key: first, item: second };
    }
    return first === null || items.length !== 1 ? null : { is: name, item: first };
}
function struct(inside, depth) {
    const fields = new Map();
    for (const part of parts(inside)) {
        const [, name = '', type = ''] = /^("(?:[^"\\]|\\.)*"): *(.+)$/s.exec(part) ?? [];
        const key = unquoted(name);
        const tree = read(type, depth);
        if (key === null || tree === null || fields.has(key))
            return null;
        fields.set(key, tree);
    }
    return { is: 'struct', fields };
}
 
function parts(inside) {
    const found = [];
    let depth = 0;
    let quoted = false;
    let from = 0;
    for (let i = 0; i <= inside.length; i++) {
        const character = inside[i];
        if (quoted && character === '\\')
            i++;
        else if (character === '"')
            quoted = !quoted;
        else if (!quoted && character === '(')
            depth++;
        else if (!quoted && character === ')')
            depth--;
        if (character === undefined || (!quoted && depth === 0 && character === ',')) {
            found.push(inside.slice(from, i).trim());
            from = i + 1;
        }
    }
    return found;
}
function unquoted(text) {
    if (!/^"(?:[^"\\]|\\.)*"$/s.test(text))
        return null;
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


  }),

  11821:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  kindOf),
    Z: () => (  compareTypes)
  });
  var _type_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65095);

 
function kindOf(type) {
    if (/^(u?int\d+|float|double|decimal\(.*)$/.test(type))
        return 'number';
    if (/^(date|time|timestamp\(.*|timestamptz)$/.test(type))
        return 'time';
    if (type === 'string' || type === 'bool' || type.startsWith('enum('))
        return 'text';
    return 'opaque';
}


function compareTypes(base, head) {
    if (base === head)
        return 'same';
    const [small, large] = [(0,_type_tree_js__WEBPACK_IMPORTED_MODULE_0__  .M)(base), (0,_type_tree_js__WEBPACK_IMPORTED_MODULE_0__  .M)(head)];
    const up = embeds(small, large);
    const down = embeds(large, small);
    if (up)
        return down ? 'same' : 'widened';
    return down || (small.is === 'integer' && large.is === 'float') ? 'narrowed' : 'incompatible';
}
 
function embeds(small, large) {
    if (large.is === 'nullable')
        return embeds(small.is === 'nullable' ? small.item : small, large.item);
    switch (small.is) {
        case 'integer':
            return integerEmbeds(small, large);
        case 'float':
            return large.is === 'float' && small.bits <= large.bits;
        case 'decimal':
            return decimalEmbeds(small, large);
        case 'timestamp':
            return large.is === 'timestamp' && small.unit <= large.unit;
        case 'enum':
            if (large.is === 'named')
                return large.name === 'string';
            return large.is === 'enum' && small.values.every((value) => large.values.includes(value));
        case 'list':
            return large.is === 'list' && embeds(small.item, large.item);
        case 'map':
            return large.is === 'map' && embeds(small.key, large.key) && embeds(small.item, large.item);
        case 'struct':
            return large.is === 'struct' && fieldsEmbed(small.fields, large.fields);
        case 'nullable':
            return false;
        case 'named':
            return large.is === 'named' && small.name === large.name;
    }
}
function integerEmbeds(small, large) {
    const bits = small.signed ? small.bits - 1 : small.bits;
    if (large.is === 'integer') {
        if (small.signed && !large.signed)
            return false;
        return bits <= (large.signed ? large.bits - 1 : large.bits);
    }
    if (large.is === 'float')
        return bits <= large.bits;
    return large.is === 'decimal' && large.digits - large.scale >= String(2n ** BigInt(bits) - 1n).length;
}
function decimalEmbeds(small, large) {
    if (large.is === 'decimal') {
        return large.scale >= small.scale && large.digits - large.scale >= small.digits - small.scale;
    }
    if (small.scale > 0)
        return false;
    const most = 10n ** BigInt(small.digits) - 1n;
    if (large.is === 'float')
        return most <= 2n ** BigInt(large.bits);
    return large.is === 'integer' && large.signed && most < 2n ** BigInt(large.bits - 1);
}
 
function fieldsEmbed(small, large) {
    for (const [name, type] of small) {
        const other = large.get(name);
        if (other === undefined || !embeds(type, other))
            return false;
    }
    return [...large].every(([name, type]) => small.has(name) || type.is === 'nullable');
}


  }),

  88467:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  main: () => (  main)
});

 
var problem = __webpack_require__(75254);
 
var duckdb_connection = __webpack_require__(31878);
; 




function serveDuckdb(channel) {
    let connection = null;
    let last = Promise.resolve();
    const answer = async (request) => {
        try {
            if ('open' in request) {
                connection = await (0,duckdb_connection .Y)(request.open.url, request.open.settings);
                const { version, tally, quantiles } = connection;
                return { id: request.id, version, tallies: tally !== undefined, samples: quantiles !== undefined };
            }
            if (connection === null)
                return { id: request.id, error: 'not open' };
            if ('convert' in request)
                return { id: request.id, columns: (await connection.convert?.(request.convert)) ?? [] };
            if ('tally' in request) {
                return { id: request.id, tally: (await connection.tally?.(request.tally, request.columns)) ?? null };
            }
            if ('quantiles' in request) {
                return { id: request.id, sampled: (await connection.quantiles?.(request.quantiles, request.columns)) ?? null };
            }
            if ('csv' in request)
                return { id: request.id, answer: (await connection.csv?.(request.csv)) ?? null };
            return { id: request.id, rows: await connection.query(request.sql, request.seconds) };
        }
        catch (error) {
            const said = error instanceof Error ? error.message : String(error);
            return { id: request.id, error: said, ...(error instanceof problem .A ? { mend: error.mend } : {}) };
        }
    };
    channel.on('message', (message) => {
        last = last.then(async () => {
            channel.send?.(await answer(message));
        });
    });
    channel.once('disconnect', () => channel.exit(0));
}

; 

 
async function main() {
    serveDuckdb(process);
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


  })

};
