'use strict';
const chunkUrl = process.getBuiltinModule('url').pathToFileURL(__filename).href;
  var __webpack_modules__ = ({

  42613:
  (function(module) {

module.exports = process.getBuiltinModule("assert");

  }),

  20181:
  (function(module) {

module.exports = process.getBuiltinModule("buffer");

  }),

  35317:
  (function(module) {

module.exports = process.getBuiltinModule("child_process");

  }),

  76982:
  (function(module) {

module.exports = process.getBuiltinModule("crypto");

  }),

  24434:
  (function(module) {

module.exports = process.getBuiltinModule("events");

  }),

  79896:
  (function(module) {

module.exports = process.getBuiltinModule("fs");

  }),

  58611:
  (function(module) {

module.exports = process.getBuiltinModule("http");

  }),

  65692:
  (function(module) {

module.exports = process.getBuiltinModule("https");

  }),

  69278:
  (function(module) {

module.exports = process.getBuiltinModule("net");

  }),

  34589:
  (function(module) {

module.exports = process.getBuiltinModule("node:assert");

  }),

  16698:
  (function(module) {

module.exports = process.getBuiltinModule("node:async_hooks");

  }),

  4573:
  (function(module) {

module.exports = process.getBuiltinModule("node:buffer");

  }),

  31421:
  (function(module) {

module.exports = process.getBuiltinModule("node:child_process");

  }),

  37540:
  (function(module) {

module.exports = process.getBuiltinModule("node:console");

  }),

  77598:
  (function(module) {

const load = () => process.getBuiltinModule("node:crypto");
module.exports = new Proxy({}, {
  get: (_, key) => (key === '__esModule' ? undefined : load()[key]),
  has: (_, key) => key in load(),
  ownKeys: () => Reflect.ownKeys(load()),
  getOwnPropertyDescriptor: (_, key) => {
    const own = Reflect.getOwnPropertyDescriptor(load(), key);
    return own && { ...own, configurable: true };
  },
});

  }),

  53053:
  (function(module) {

module.exports = process.getBuiltinModule("node:diagnostics_channel");

  }),

  40610:
  (function(module) {

module.exports = process.getBuiltinModule("node:dns");

  }),

  78474:
  (function(module) {

module.exports = process.getBuiltinModule("node:events");

  }),

  73024:
  (function(module) {

module.exports = process.getBuiltinModule("node:fs");

  }),

  51455:
  (function(module) {

const load = () => process.getBuiltinModule("node:fs/promises");
module.exports = new Proxy({}, {
  get: (_, key) => (key === '__esModule' ? undefined : load()[key]),
  has: (_, key) => key in load(),
  ownKeys: () => Reflect.ownKeys(load()),
  getOwnPropertyDescriptor: (_, key) => {
    const own = Reflect.getOwnPropertyDescriptor(load(), key);
    return own && { ...own, configurable: true };
  },
});

  }),

  37067:
  (function(module) {

module.exports = process.getBuiltinModule("node:http");

  }),

  32467:
  (function(module) {

module.exports = process.getBuiltinModule("node:http2");

  }),

  44708:
  (function(module) {

module.exports = process.getBuiltinModule("node:https");

  }),

  98995:
  (function(module) {

module.exports = process.getBuiltinModule("node:module");

  }),

  77030:
  (function(module) {

module.exports = process.getBuiltinModule("node:net");

  }),

  48161:
  (function(module) {

module.exports = process.getBuiltinModule("node:os");

  }),

  76760:
  (function(module) {

module.exports = process.getBuiltinModule("node:path");

  }),

  643:
  (function(module) {

module.exports = process.getBuiltinModule("node:perf_hooks");

  }),

  41792:
  (function(module) {

module.exports = process.getBuiltinModule("node:querystring");

  }),

  26848:
  (function(module) {

module.exports = process.getBuiltinModule("node:readline/promises");

  }),

  57075:
  (function(module) {

module.exports = process.getBuiltinModule("node:stream");

  }),

  46466:
  (function(module) {

module.exports = process.getBuiltinModule("node:stream/promises");

  }),

  58500:
  (function(module) {

module.exports = process.getBuiltinModule("node:timers/promises");

  }),

  41692:
  (function(module) {

module.exports = process.getBuiltinModule("node:tls");

  }),

  73136:
  (function(module) {

module.exports = process.getBuiltinModule("node:url");

  }),

  57975:
  (function(module) {

module.exports = process.getBuiltinModule("node:util");

  }),

  73429:
  (function(module) {

module.exports = process.getBuiltinModule("node:util/types");

  }),

  78877:
  (function(module) {

module.exports = process.getBuiltinModule("node:v8");

  }),

  30714:
  (function(module) {

module.exports = process.getBuiltinModule("node:vm");

  }),

  75919:
  (function(module) {

module.exports = process.getBuiltinModule("node:worker_threads");

  }),

  38522:
  (function(module) {

const load = () => process.getBuiltinModule("node:zlib");
module.exports = new Proxy({}, {
  get: (_, key) => (key === '__esModule' ? undefined : load()[key]),
  has: (_, key) => key in load(),
  ownKeys: () => Reflect.ownKeys(load()),
  getOwnPropertyDescriptor: (_, key) => {
    const own = Reflect.getOwnPropertyDescriptor(load(), key);
    return own && { ...own, configurable: true };
  },
});

  }),

  70857:
  (function(module) {

module.exports = process.getBuiltinModule("os");

  }),

  16928:
  (function(module) {

module.exports = process.getBuiltinModule("path");

  }),

  82987:
  (function(module) {

module.exports = process.getBuiltinModule("perf_hooks");

  }),

  932:
  (function(module) {

module.exports = process.getBuiltinModule("process");

  }),

  24876:
  (function(module) {

module.exports = process.getBuiltinModule("punycode");

  }),

  2203:
  (function(module) {

module.exports = process.getBuiltinModule("stream");

  }),

  63774:
  (function(module) {

module.exports = process.getBuiltinModule("stream/web");

  }),

  13193:
  (function(module) {

module.exports = process.getBuiltinModule("string_decoder");

  }),

  53557:
  (function(module) {

module.exports = process.getBuiltinModule("timers");

  }),

  64756:
  (function(module) {

module.exports = process.getBuiltinModule("tls");

  }),

  87016:
  (function(module) {

module.exports = process.getBuiltinModule("url");

  }),

  39023:
  (function(module) {

module.exports = process.getBuiltinModule("util");

  }),

  28167:
  (function(module) {

module.exports = process.getBuiltinModule("worker_threads");

  }),

  43106:
  (function(module) {

module.exports = process.getBuiltinModule("zlib");

  }),

  16297:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

  __nccwpck_require__.d(__webpack_exports__, {
    FO: () => (  exitCodeOf),
    l0: () => (  toldCode)
  });
 
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75254);

const reportAt = 'the issue tracker of the Assay repository';


async function exitCodeOf(work, show) {
    try {
        return await work();
    }
    catch (error) {
        return toldCode(error, show);
    }
}
 
function toldCode(error, show) {
    const problem = problemOf(error);
    if (problem !== null) {
        for (const line of inWords(problem))
            show(line);
        return 2;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    for (const line of `A fault of Assay itself: ${trace}`.split('\n'))
        show(line);
    show(`Please report it, with the command that you ran, at ${reportAt}.`);
    return 70;
}
 
function problemOf(error) {
    if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A)
        return error;
    const aborted = error instanceof Error && error.name === 'AbortError';
    return aborted && error.cause instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A ? error.cause : null;
}
 
function inWords(problem) {
    return [...problem.message.split('\n'), ...`Mend: ${problem.mend}`.trimEnd().split('\n')];
}


  }),

  75254:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

  __nccwpck_require__.d(__webpack_exports__, {
    A: () => (  Problem)
  });


class Problem extends Error {
    mend;
    constructor(message, mend, options) {
        super(message, options);
        this.name = 'Problem';
        this.mend = mend;
    }
}


  }),

  9609:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

  __nccwpck_require__.d(__webpack_exports__, {
    B: () => (  safeLines),
    P: () => (  visibleLine)
  });
const escapeSequences = new RegExp([
    '(?:\\x1b\\]|\\x9d)[^\\x07\\x1b\\x9c]*(?:\\x07|\\x1b\\\\|\\x9c|$)',  
    '(?:\\x1b[PX^_]|[\\x90\\x98\\x9e\\x9f])[^\\x1b\\x9c]*(?:\\x1b\\\\|\\x9c|$)',  
    '(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]',  
    '\\x1b[ -/]*[0-~]',  
].join('|'), 'g');
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const lineBreaks = /\r\n|[\n\r\u0085\u2028\u2029]/;
const invisible = /\p{Cf}/gu;
const leadingCommand = /^([\s\p{DI}]*):(\p{DI}*):/u;
const bracketCommand = /#(\p{DI}*)#(\p{DI}*)((?:v\p{DI}*s\p{DI}*o)?)(\p{DI}*)\[/giu;


function visibleLine(text) {
    return splitLines(text).map(visible).join('\u2424');
}


function safeLines(text) {
    return splitLines(text).map((line) => breakCommands(visible(line)));
}
function splitLines(text) {
    return text.split(lineBreaks);
}
function visible(line) {
    return line
        .replace(escapeSequences, '')
        .replace(controls, '')
        .replace(invisible, (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
}
 
function breakCommands(line) {
    return line.replace(bracketCommand, '##$3 [').replace(leadingCommand, '$1: :');
}


  }),

  30853:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

  __nccwpck_require__.d(__webpack_exports__, {
    E: () => (  safeLog),
    _: () => (  actionsLog)
  });
  var _log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9609);

 
function safeLog(text, write) {
    for (const line of (0,_log_text_js__WEBPACK_IMPORTED_MODULE_0__  .B)(text))
        write(`${line}\n`);
}


function actionsLog(sink) {
    const every = sink.every ?? 5_000;
    const seen = new Map();
    return {
        info: (message) => safeLog(message, sink.write),
        warn: (message) => safeLog(`Warning: ${message}`, sink.write),
        progress: (what, done, total) => {
            const now = sink.now();
            const state = seen.get(what);
            const finished = total !== null && done >= total;
            if (state === undefined) {
                if (!finished)
                    seen.set(what, { last: now, printed: false });
                return;
            }
            if (finished)
                seen.delete(what);
            if (finished ? !state.printed : now - state.last < every)
                return;
            state.last = now;
            state.printed = true;
            safeLog(progressLine(what, done, total), sink.write);
        },
    };
}
function progressLine(what, done, total) {
    const count = done.toLocaleString('en-US');
    if (total === null)
        return `${what}: ${count}`;
    const share = total === 0 ? '' : ` (${Math.floor((100 * done) / total)} %)`;
    return `${what}: ${count} of ${total.toLocaleString('en-US')}${share}`;
}


  })

  });
 
   
  var __webpack_module_cache__ = {};
  
   
  function __nccwpck_require__(moduleId) {
  	 
  	var cachedModule = __webpack_module_cache__[moduleId];
  	if (cachedModule !== undefined) {
  		return cachedModule.exports;
  	}
  	 
  	var module = __webpack_module_cache__[moduleId] = {
  		id: moduleId,
  		loaded: false,
  		exports: {}
  	};
  
  	 
  	var threw = true;
  	try {
  		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  		threw = false;
  	} finally {
  		if(threw) delete __webpack_module_cache__[moduleId];
  	}
  
  	 
  	module.loaded = true;
  
  	 
  	return module.exports;
  }
  
   
  __nccwpck_require__.m = __webpack_modules__;
  
 
   
  if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', chunkUrl).pathname).slice(chunkUrl.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
  
   
  (() => {
  	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
  	var leafPrototypes;
  	 
  	 
  	 
  	 
  	 
  	 
  	__nccwpck_require__.t = function(value, mode) {
  		if(mode & 1) value = this(value);
  		if(mode & 8) return value;
  		if(typeof value === 'object' && value) {
  			if((mode & 4) && value.__esModule) return value;
  			if((mode & 16) && typeof value.then === 'function') return value;
  		}
  		var ns = Object.create(null);
  		__nccwpck_require__.r(ns);
  		var def = {};
  		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
  		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
  			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
  		}
  		def['default'] = () => (value);
  		__nccwpck_require__.d(ns, def);
  		return ns;
  	};
  })();
  
   
  (() => {
  	 
  	__nccwpck_require__.d = (exports, definition) => {
  		for(var key in definition) {
  			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
  				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
  			}
  		}
  	};
  })();
  
   
  (() => {
  	__nccwpck_require__.f = {};
  	 
  	 
  	__nccwpck_require__.e = (chunkId) => {
  		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  			__nccwpck_require__.f[key](chunkId, promises);
  			return promises;
  		}, []));
  	};
  })();
  
   
  (() => {
  	 
  	__nccwpck_require__.u = (chunkId) => {
  		 
  		return "" + chunkId + ".index.js";
  	};
  })();
  
   
  (() => {
  	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
  })();
  
   
  (() => {
  	 
  	__nccwpck_require__.r = (exports) => {
  		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
  			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
  		}
  		Object.defineProperty(exports, '__esModule', { value: true });
  	};
  })();
  
   
  (() => {
  	__nccwpck_require__.nmd = (module) => {
  		module.paths = [];
  		if (!module.children) module.children = [];
  		return module;
  	};
  })();
  
   
  (() => {
  	 
  	
  	 
  	 
  	 
  	var installedChunks = {
  		8792: 0
  	};
  	
  	var installChunk = (data) => {
  		var {ids, modules, runtime} = data;
  		 
  		 
  		var moduleId, chunkId, i = 0;
  		for(moduleId in modules) {
  			if(__nccwpck_require__.o(modules, moduleId)) {
  				__nccwpck_require__.m[moduleId] = modules[moduleId];
  			}
  		}
  		if(runtime) runtime(__nccwpck_require__);
  		for(;i < ids.length; i++) {
  			chunkId = ids[i];
  			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
  				installedChunks[chunkId][0]();
  			}
  			installedChunks[ids[i]] = 0;
  		}
  	
  	}
  	
  	var kept = new Set([9702]);
var loading = new Set([1567,1878,5295,6109,6744]);
var readChunk = process.getBuiltinModule('fs').readFileSync;
var compileChunk = process.getBuiltinModule('vm').compileFunction;
var requireChunk = (chunkId) => {
if (loading.has(chunkId)) return require(`./${chunkId}.index.cjs`);
const filename = `${__dirname}/${chunkId}.index.cjs`;
const chunk = {};
const named = { filename: chunkUrl.replace(/index\.js$/, `${chunkId}.index.cjs`) };
compileChunk(readChunk(filename, 'utf8'), ['exports', '__filename'], named)(chunk, filename);
return chunk;
};
__nccwpck_require__.f.j = (chunkId, promises) => {
if (installedChunks[chunkId] === 0) return;
if (!kept.has(chunkId)) return installChunk(requireChunk(chunkId));
  			 
  			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  			if(installedChunkData !== 0) {  
  	
  				 
  				if(installedChunkData) {
  					promises.push(installedChunkData[1]);
  				} else {
  					if(true) {  
  						 
  						var promise = import(`./${chunkId}.index.mjs`).then(installChunk, (e) => {
  							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
  							throw e;
  						});
  						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
  						promises.push(installedChunkData[1] = promise);
  					}
  				}
  			}
  	};
  	
  	 
  	
  	 
  	
  	 
  	
  	 
  })();
  
 
var __webpack_exports__ = {};

 
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (  suite_run)
});

 
var external_node_v8_ = __nccwpck_require__(78877);
; 

 
const flags = {
    '20': ['--interrupt-budget=600000'],
    '24': ['--invocation-count-for-maglev=2000', '--invocation-count-for-turbofan=12000'],
};


function compileLate(node) {
    for (const flag of lateFlags(node))
        (0,external_node_v8_.setFlagsFromString)(flag);
}
 
function lateFlags(node) {
    return flags[node.split('.')[0] ?? ''] ?? [];
}

; 


function noDeprecations(process) {
    if (process.traceDeprecation === true || process.throwDeprecation === true)
        return;
    process.noDeprecation = true;
}

 
var log = __nccwpck_require__(30853);
 
var run = __nccwpck_require__(16297);
; 




async function toTheEnd(program, process) {
    let ended = false;
    const show = (line) => (0,log .E)(line, (text) => process.stderr.write(text));
    process.once('uncaughtException', (error) => process.exit((0,run .l0)(error, show)));
    process.once('beforeExit', () => {
        if (ended)
            process.exit();
        process.stderr.write('A fault of Assay itself: it waits for something that cannot happen any more.\n');
        process.exit(70);
    });
    await program();
    ended = true;
}

; 





async function suite_run(name) {
    const program = programs[name];
    if (program === undefined)
        throw new Error(`no program named ${name} in this bundle`);
    compileLate(process.versions.node);
    noDeprecations(process);
     
    await (name.endsWith('-host') ? program() : toTheEnd(program, process));
}
const programs = {
    cli: async () => (await __nccwpck_require__.e(  823).then(__nccwpck_require__.bind(__nccwpck_require__, 823))).main(),
    assay: async () => (await __nccwpck_require__.e(  8344).then(__nccwpck_require__.bind(__nccwpck_require__, 88344))).main('assay'),
    secrets: async () => (await __nccwpck_require__.e(  8344).then(__nccwpck_require__.bind(__nccwpck_require__, 88344))).main('secrets'),
    data: async () => (await __nccwpck_require__.e(  8344).then(__nccwpck_require__.bind(__nccwpck_require__, 88344))).main('data'),
    model: async () => (await __nccwpck_require__.e(  8344).then(__nccwpck_require__.bind(__nccwpck_require__, 88344))).main('model'),
    report: async () => (await __nccwpck_require__.e(  8344).then(__nccwpck_require__.bind(__nccwpck_require__, 88344))).main('report'),
    'model-host': async () => (await __nccwpck_require__.e(  5828).then(__nccwpck_require__.bind(__nccwpck_require__, 95828))).main(),
    'engine-host': async () => (await Promise.all( [__nccwpck_require__.e(1878), __nccwpck_require__.e(9479)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88467))).main(),
    'scan-host': async () => (await Promise.all( [__nccwpck_require__.e(7061), __nccwpck_require__.e(3457), __nccwpck_require__.e(8632), __nccwpck_require__.e(3160), __nccwpck_require__.e(1270), __nccwpck_require__.e(8500)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96868))).main(),
    'pdf-host': async () => (await __nccwpck_require__.e(  9904).then(__nccwpck_require__.bind(__nccwpck_require__, 79904))).main(),
};

exports.run = __webpack_exports__.e;
