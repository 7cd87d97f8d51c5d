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

module.exports = process.getBuiltinModule("node:fs/promises");

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
  
 
   
  if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
  
   
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
  	
  	var requireChunk = process.getBuiltinModule('module').createRequire(import.meta.url);
var kept = new Set([9702]);
__nccwpck_require__.f.j = (chunkId, promises) => {
if (installedChunks[chunkId] === 0) return;
if (!kept.has(chunkId)) return installChunk(requireChunk(`./${chunkId}.index.cjs`));
  			 
  			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  			if(installedChunkData !== 0) {  
  	
  				 
  				if(installedChunkData) {
  					promises.push(installedChunkData[1]);
  				} else {
  					if(true) {  
  						 
  						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
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
  e: () => (  run)
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



async function run(name) {
    const program = programs[name];
    if (program === undefined)
        throw new Error(`no program named ${name} in this bundle`);
    compileLate(process.versions.node);
    await program();
}
const programs = {
    cli: async () => (await __nccwpck_require__.e(  823).then(__nccwpck_require__.bind(__nccwpck_require__, 823))).main(),
    assay: async () => (await __nccwpck_require__.e(  8344).then(__nccwpck_require__.bind(__nccwpck_require__, 88344))).main('assay'),
    secrets: async () => (await __nccwpck_require__.e(  8344).then(__nccwpck_require__.bind(__nccwpck_require__, 88344))).main('secrets'),
    data: async () => (await __nccwpck_require__.e(  8344).then(__nccwpck_require__.bind(__nccwpck_require__, 88344))).main('data'),
    model: async () => (await __nccwpck_require__.e(  8344).then(__nccwpck_require__.bind(__nccwpck_require__, 88344))).main('model'),
    report: async () => (await __nccwpck_require__.e(  8344).then(__nccwpck_require__.bind(__nccwpck_require__, 88344))).main('report'),
    'model-host': async () => (await __nccwpck_require__.e(  5828).then(__nccwpck_require__.bind(__nccwpck_require__, 95828))).main(),
    'engine-host': async () => (await Promise.all( [__nccwpck_require__.e(2523), __nccwpck_require__.e(9479)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88467))).main(),
    'scan-host': async () => (await Promise.all( [__nccwpck_require__.e(7061), __nccwpck_require__.e(3457), __nccwpck_require__.e(5524), __nccwpck_require__.e(3160), __nccwpck_require__.e(1270), __nccwpck_require__.e(8500)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96868))).main(),
    'pdf-host': async () => (await __nccwpck_require__.e(  9904).then(__nccwpck_require__.bind(__nccwpck_require__, 79904))).main(),
};

var __webpack_exports__run = __webpack_exports__.e;
export { __webpack_exports__run as run };
