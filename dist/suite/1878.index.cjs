'use strict';
exports.id = 1878;
exports.ids = [1878];
exports.modules = {

  9616:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    M$: () => (  hourCells),
    Nw: () => (  mostSpread),
    Vp: () => (  hourCell),
    mh: () => (  sampleRows),
    nP: () => (  distinctBits),
    xl: () => (  mostDistinctRows)
  });
 
const sampleRows = 100_000;
 
const hourCells = 25;
 
function hourCell(seconds) {
    const ofDay = seconds - Math.floor(seconds / 86_400) * 86_400;
    return ofDay === 0 ? 0 : Math.min(hourCells - 1, Math.max(1, Math.floor(ofDay / 3600) + 1));
}
 
const mostSpread = 400;
 
const mostDistinctRows = 2_000_000;
 
const distinctBits = 1024;


  }),

  53940:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    dx: () => (  looks),
    e6: () => (  hasLook),
    ow: () => (  hasCheckDigit),
    uJ: () => (  looksOf)
  });
 
const second = '[\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]';
 
const looks = [
    { name: 'email', pattern: '[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+' },
    { name: 'url', pattern: '[A-Za-z][A-Za-z0-9+.-]{1,15}://[^ ]+' },
    {
        name: 'phone',
        pattern: '(\\+[0-9][0-9 ()./-]{6,18}|[(]?[0-9]{2,5}[)]?[ ./-][0-9]{2,5}([ ./-][0-9]{2,5}){1,4})',
    },
    { name: 'card', pattern: '[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{1,4}([ -]?[0-9]{1,3})?', luhn: true },
    { name: 'uuid', pattern: '[{]?[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}[}]?' },
    {
        name: 'date',
        pattern: '([0-9]{4}[./-][0-9]{1,2}[./-][0-9]{1,2}|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4})([ T].*)?',
    },
    { name: 'words', pattern: '[^ ]+( +[^ ]+){3,}' },
    { name: 'replaced', pattern: '.*\ufffd.*' },
    {
        name: 'doubled',
        pattern: `.*([\u00c2\u00c3]${second}|\u00e2[\u0080-\u009f\u20ac\u201a\u201e\u2020]${second}|([\u00d0\u00d1]${second}){2}|([\u00e3-\u00ef]${second}{2}){2}).*`,
    },
];
const compiled = looks.map(({ pattern }) => new RegExp(`^(?:${pattern})$`, 's'));
 
function looksOf(text) {
    return looks.map((_, i) => hasLook(text, i));
}
 
function hasLook(text, place) {
    return compiled[place]?.test(text) === true && (looks[place]?.luhn !== true || hasCheckDigit(text));
}
 
function hasCheckDigit(text) {
    const digits = text.replace(/\D/g, '');
    let sum = 0;
    for (let i = 0; i < digits.length; i++) {
        const digit = Number(digits.charAt(digits.length - 1 - i));
        const twice = digit * 2;
        sum += i % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 === 0;
}


  }),

  42441:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F5: () => (  shapeOf),
    UU: () => (  shapedCharacters),
    iM: () => (  mostShapes)
  });
 
const shapedCharacters = 40;
 
const mostShapes = 20;


function shapeOf(text) {
    const characters = Array.from(text);
    const start = characters.slice(0, shapedCharacters).join('');
    const shape = start
        .replace(/[A-Z]+/g, 'A')
        .replace(/[a-z]+/g, 'a')
        .replace(/[0-9]+/g, '9')
        .replace(/[\t\n\v\f\r ]+/g, ' ')
        .replace(/[^\x20-\x7e]+/g, 'x');
    return characters.length > shapedCharacters ? `${shape}\u2026` : shape;
}


  }),

  9274:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  cellCounts)
  });
 
const cellCounts = [
    'texts',
    'filled',
    'integers',
    'numbers',
    'booleans',
    'dates',
    'timestamps',
    'times',
    'zeros',
];


  }),

  60137:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  ld: () => (  describeText),
  UT: () => (  longestNull),
  bx: () => (  startCsv)
});

; 
 
const csvCode = [
    'AGFzbQEAAAABbxFgAn9/AX9gAAF/YAR/f39/AGABfwBgAX8Bf2ADf39/AX9gBH9/f38Bf2AHf39/f39/fwF/YAJ/fwBgAn9/AX5g',
    'BH9+f38AYAZ/f39/f38AYAV/f39/fwBgA39/fwBgAn9/AXxgAn5/AX9gAnx/AAIiAgZudW1iZXIJbmVhcmVzdE9mAA4DZW52Bm1l',
    'bW9yeQIAAQMoJwkACgQAAAAAAAEGBgcHCwIMBQUIAwEAAQINAw8EAwEECAIQBQIBAwa2ASF/AUGAgAQLfwFBAAt/AUEAC38BQQAL',
    'fwFBAAt/AUEAC38BQQALfwFBAAt/AUEsC38BQSILfwFBAQt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQAL',
    'fwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC3wBRAAAAAAAAAAAC38BQQALfwFBAAt+AUIAC34BQgALfgFCAAt/AUEAC38BQQALfAFE',
    'AAAAAAAAAAALB7YCGwZoYXNoT2YAGghlbXB0eUJhZwAnCWlzQmFnRnVsbAAmB21pc3NpbmcAJQ5jb3VudERpZmZlcmVudAAkDGhh',
    'c2hPZk51bWJlcgAjCmNvdW50S2luZHMAIgVhbGxvYwAgBG1hcmsAHwdyZWxlYXNlAB4Jc2V0UG93ZXJzABsIZGVzY3JpYmUAGQll',
    'bmRPZlJvd3MAGAVpbmRleAAXBmlzV2lkZQAWDGNvdW50RW50cmllcwAVC2xpc3RFbnRyaWVzABQLc29ydEVudHJpZXMAEwtzb3J0',
    'TnVtYmVycwASDWNvdW50Qm9vbGVhbnMAEQpjb3VudFRleHRzABAGZ2F0aGVyAA8GaGFzaGVzAA4HbnVtYmVycwANCHJlYWRDZWxs',
    'AAwIcmVhZFRleHQACwZtZW1vcnkCAAwBAwrTXSeqAQIBfgF/IAGtQpXTx9618qnSRn5C5ajoiw6FIQIgACABaiEDA0AgAEEIaiIB',
    'IANNBEAgAiAAKQMAhUKT++eyhte/9FZ+IQIgASEADAELCyAAIANJBEAgAiAAKQMAQgEgAyAAa61CA4aGQgF9g4VCk/vnsobXv/RW',
    'fiECCyACQiCIIAKFQpP757KG17/0Vn4iAiACQiCIhUKT++eyhte/9FZ+IgIgAkIgiIUL7QEBAn8gACgCAEEBaiQPIAAoAgQgAWsj',
    'D2skECMQIxNLBH8jCSMPLQAARwVBAAsEf0EBBQJ/IxVFIxBFDQAaIwkjDy0AAEYEQCMPIxBqQQFrIQMjD0EBaiIAJA8gAyAAayQQ',
    'IAAhAQNAIAEgA0kEfyMJIAEtAABHBUEACwRAIAFBAWohAQwBCwsgASADSQRAIxYhAQNAIAAgA0kEQCABIgJBAWohASACIAAtAAAi',
    'AjoAACAAQQFqIAAgAiMJRhtBAWohAAwBCwsjFiQPIAEjFmskEAsjFEUjECMTS3IEf0EABRAKC0UMAQsQCkULCwu0BgEJfyMHBEAP',
    'CyMCQQFrIAFCEIinIABBsfPd8Xlsc3EhCANAAkAgCUHoB0YEQEEBJAcPCyMBIAhBAnRqKAIAIgpFDQAgCikDACABUQR/IAooAggg',
    'AEYFQQALBEAgCigCECADRgRAIAMhBEEAIQYCQCACIgUgCkEUaiIHRg0AIAdBB3EgBUEHcUYEQANAIAdBB3EEQEEAIQYgBEUNAyAH',
    'LQAAIgsgBS0AACIMayEGIAsgDEcNAyAEQQFrIQQgB0EBaiEHIAVBAWohBQwBCwsDQCAEQQhPBEAgBykDACAFKQMAUQRAIAdBCGoh',
    'ByAFQQhqIQUgBEEIayEEDAILCwsLA0AgBCIGQQFrIQQgBgRAIActAAAiCyAFLQAAIgxrIQYgCyAMRw0CIAdBAWohByAFQQFqIQUM',
    'AQsLQQAhBgsFQQEhBgsFQQEhBgsgBgRAIAhBAWojAkEBa3EhCCAJQQFqIQkMAgUgCiAKKAIMQQFqNgIMDwsACwsCfyADQRtqQXhx',
    'IgUjBEsEQEEBJAdBAAwBCyMEIAVrJAQjBiMFIAVqSQRAIwBBD2pBcHEiBEGAgAQgBSAFQYCABE0bIgZqIgdB//8DakEQdj8AayIJ',
    'QQBKBH8gCUAAQQBIBUEACwRAQQAhBAUgByQACyAEJAUjBUUEQEEBJAdBAAwCCyMFIAZqJAYLIwUhBCMFIAVqJAUgBCABNwMAIAQg',
    'ADYCCCAEQQE2AgwgBCADNgIQIARBFGogAiAD/AoAACAECyIARQRADwsjASAIQQJ0aiAANgIAIwNBAWokAyMDIwJBAXZLBEACQCMA',
    'QQ9qQXBxIgAjAkECdCIEQQJ0aiICQf//A2pBEHY/AGsiA0EASgR/IANAAEEASAVBAAsEQEEAIQAFIAIkAAsgAEUEQEEBJAcMAQsg',
    'AEEAIARBAnT8CwBBACECA0AgAiMCSQRAIwEgAkECdGooAgAiBQRAIARBAWsgBSkDAEIQiKcgBSgCCEGx893xeWxzcSEDA0AgACAD',
    'QQJ0aigCAARAIANBAWogBEEBa3EhAwwBCwsgACADQQJ0aiAFNgIACyACQQFqIQIMAQsLIAAkASAEJAILCws3ACAARQRAIw8jEBAG',
    'IxgkIA8LIABBAUYEfyMPIxAQBQUjDyMQEAcLIx25RAAAAACAhC5BoyQgC40CAQN/IAFBCk8EfyAAEB0FQQALBEAgAUEKRgRAQQEP',
    'CyAALQAKIQMgACABaiICQQFrIgQgAiABQRNLBH8gBC0AAEHaAEYFQQALGyEBIANB1ABGIANBIEZyBH8gAEELaiABEAkFQQALBEBB',
    'AQ8LQQIPCyABRQRAQQAPCyAALQAAIgJBIHIiA0HpAEYgAkErRiACQSBNciACQS1GciICIANB5QBGcnIEQAJ/QQIgAg0AGkEAIAFB',
    'EEsNABogACgCAEGgwICBAnIhAEECQQAgAUEETwR/IABB6dyZywZGIABB5eC9mwZGcgVBAAsbCw8LQQJBACAALQAAQTBrQQpJBH8g',
    'ACAAIAFqEAgFQQALGwu+CAILfwJ+QQAkGSABRQRAQQAPCyAAIAFqIQwgAEEBaiAAIAAtAAAiCEEtRiIJIAhBK0ZyGyICIQQDQCAC',
    'QQhqIAxNBH8gAikDACIOQvDhw4ePnrz4cIMgDkKGjJiw4MCBgwZ8QvDhw4ePnrz4cINCBIiEQrPmzJmz5syZM1EFQQALBEAgDUKA',
    'wtcvfiACKQMAQrDgwIGDhoyYMH0iDUIKfiANQgiIfCINQv+BgIDwH4NC5ICAgIDI0Ad+IA1CEIhC/4GAgPAfg0KBgICAgOIJfnxC',
    'IIhC/////w+DfCENIAJBCGohAgwBCwsDQCACIAxJBEAgAi0AAEEwayIGQQlNBEAgBq0gDUIKfnwhDSACQQFqIQIMAgsLCyACIARr',
    'IQYgAiAMSQR/IAItAABBLkYFQQALBEAgAkEBaiICIQMDQCACQQhqIAxNBH8gAikDACIOQvDhw4ePnrz4cIMgDkKGjJiw4MCBgwZ8',
    'QvDhw4ePnrz4cINCBIiEQrPmzJmz5syZM1EFQQALBEAgDUKAwtcvfiACKQMAQrDgwIGDhoyYMH0iDUIKfiANQgiIfCINQv+BgIDw',
    'H4NC5ICAgIDI0Ad+IA1CEIhC/4GAgPAfg0KBgICAgOIJfnxCIIhC/////w+DfCENIAJBCGohAgwBCwsDQCACIAxJBEAgAi0AAEEw',
    'ayIEQQlNBEAgBK0gDUIKfnwhDSACQQFqIQIMAgsLCyAGQQAgAiADa2siA2shBgUgAiAMRgRAIAZBEkwgBkEASnEkGQsLAkAgBkUN',
    'ACACIAxJBEAgAi0AAEEgckHlAEcNASACQQFqIgogDEkiAgR/IAotAABBLUYFIAILIQQgCkEBaiAKIAogDEkEfyAEBH9BAQUgCi0A',
    'AEErRgsFQQALGyICIQoDQCACIAprQQRJIAIgDElxBEAgAi0AAEEwayILQQlNBEAgB0EKbCALaiEHIAJBAWohAgwCCwsLIAIgCkYg',
    'AiAMSXINASADQQAgB2sgByAEG2ohAwsgA0GGfkggAyAGakH6AUpyBEBBAg8LIAZBE0oEf0EABSANIAMQHAtFBEAgAEEBaiAAIAhB',
    'K0YbIgAgDCAAaxAAJBhBAQ8LIAkEQCMYmiQYC0EBDwsCf0ECIAFBkANLDQAaIAAhAgNAIAIgACABakkEQCACLQAAIgNBLkYEQEEA',
    'IAVBAWoiBUEBSg0DGgUgA0ErRiADQS1GcgRAIAAgAkkEQCACQQFrLQAAIgRBLUYiA0UEQCAEQStGIQMLQQBBACAEQSByQeUARyAD',
    'IARBIE0gAxsbDQUaCwUgA0HfAEYhBCADQSBNBH9BAQUgA0Ewa0H/AXFBCkkLIARyRQRAQQAgA0EgciIDQe4ARyADQeUAR3EgA0Hh',
    'AEdxIANB6QBHcSADQeYAR3EgA0H0AEdxIANB+QBHcQ0FGgsLCyACQQFqIQIMAQsLQQILC+8CAQJ/QgAkHSABQQhPBH8gACAAIAFq',
    'EAkFQQALBEBBAQ8LIAFFBEBBAA8LIAAtAAAiAkEgciIDQekARiACQStGIAJBIE1yIAJBLUZyIgIgA0HlAEZycgRAAn9BAiACDQAa',
    'QQAgAUEQSw0AGiAAKAIAQaDAgIECciEAQQJBACABQQRPBH8gAEHp3JnLBkYgAEHl4L2bBkZyBUEACxsLDwtBAkEAIAAtAABBMGtB',
    'CkkEfyAAIAFqIQMgACECA0AgAiADSQR/IAItAABBMGtBCkkFQQALBEAgAkEBaiECDAELCyACIANPBH9BAQUgAi0AAEE6RwsEf0EB',
    'BSACQQFqIgIgA08Ef0EABSACLQAAQTBrQQpJCwR/IAJBAmogAkEBaiICIAIgA0kEfyACLQAAQTBrQQpJBUEACxsFQQALIgIEfyAC',
    'IANGBH9BAAUgAi0AAEEwa0EKSQsFQQELCwR/IAAgACABahAIBUEBCwVBAAsbC5oCAQF/A0AgACABSQR/IAAtAABBMGtBCkkFQQAL',
    'BEAgAEEBaiEADAELCyAAIAFGBEBBAA8LIAAtAAAiAkEvRyACQS1HcSACQSBHcSACQdwAR3EEQEEADwsgASAAQQFqIgBNBH9BAQUg',
    'AC0AAEEwa0EKTwsEf0EABSAAQQJqIABBAWoiACAAIAFJBH8gAC0AAEEwa0EKSQVBAAsbCyIARSAAIAFPcgR/QQEFIAAtAAAgAkcL',
    'BEBBAA8LIAEgAEEBaiIATQR/QQEFIAAtAABBMGtBCk8LBH9BAAUgAEECaiAAQQFqIgAgACABSQR/IAAtAABBMGtBCkkFQQALGwsi',
    'AAR/IAAgAUYEf0EBBSAALQAAQTBrQQpPCwVBAAsL6wICAn4EfwJAIAEgAGsiB0EFSQR/QQEFIAAtAAJBOkcLDQAgAC0ABEEwayIF',
    'IABBA2otAABBMGsiBEEKbGpBfyAFQQpJIARBCklxGyIFIAAtAAFBMGsiBCAALQAAQTBrIgZBCmxqQX8gBEEKSSAGQQpJcRsiBHJB',
    'AEggBEEXSnIgBUE7SnINACAEQZAcbCAFQTxsaqxCwIQ9fiECIAdBBUsEQCAHQQhJBH9BAQUgAC0ABUE6RwsNASAALQAHQTBrIgUg',
    'AEEGai0AAEEwayIEQQpsakF/IAVBCkkgBEEKSXEbIgRBAEggBEE7SnINASACIASsQsCEPX58IQILIAdBCEsEQCAHQQlGIAAtAAhB',
    'LkdyIAdBD0tyDQFCoI0GIQMgAEEJaiEAA0AgACABSQRAIAAtAABBMGtBCk8NAyACIAMgADEAAEIwfX58IQIgA0IKfyEDIABBAWoh',
    'AAwBCwsLIx0gAnwkHUEBDwtBAAuQAgEHfwNAIAMjEkgEQCMQIxEgA0EFdGoiACgCAEYEfyMQIQFBACEGAkAjDyIEIABBBGoiBUYN',
    'ACAFQQdxIARBB3FGBEADQCAFQQdxBEBBACEGIAFFDQMgBS0AACICIAQtAAAiAGshBiAAIAJHDQMgAUEBayEBIAVBAWohBSAEQQFq',
    'IQQMAQsLA0AgAUEITwRAIAUpAwAgBCkDAFEEQCAFQQhqIQUgBEEIaiEEIAFBCGshAQwCCwsLCwNAIAEiAEEBayEBIAAEQCAFLQAA',
    'IgIgBC0AACIAayEGIAAgAkcNAiAFQQFqIQUgBEEBaiEEDAELC0EAIQYLIAZFBUEACwRAQQEPCyADQQFqIQMMAQsLQQALHQAgASQP',
    'IAIkECACBH8gABAEBUEACyADIyA5AwALVAAjDCABIwpsIAJqQQJ0aiMLQQAgAiMKQQFrRhsQAiEBIAMjDzYCCCADIxA2AgwgAUUg',
    'AEEASHIEQCABQQBHDwsjEAR/IAAQBAVBAAsgAyMgOQMAC58BAQJ/IwtBACABIwpBAWtGGyEIIAUhByAEIwpBAnRsIQQjDCADIwps',
    'IAFqQQJ0aiEDIwwgAiMKbCABakECdGohAQNAIAEgA0kEQCABIAgQAgR/IxAFQQALBEAgABAEIgJBAUYEQCAHIyA5AwAgB0EIaiEH',
    'BSACQQJGBEAgBiMPIxAQASMPIxAQAwsLCyABIARqIQEMAQsLIAcgBWtBA3YLoAIDAX4BfAN/IwtBACABIwpBAWtGGyEJIwpBAnQh',
    'CiMMIAMjCmwgAWpBAnRqIQsgBCEDIwwgAiMKbCABakECdGohAQNAIAEgC0kEQAJAIAEgCRACRQ0AIABBAEgEQCAGIxByRQ0BIAMj',
    'DyMQEAE3AwAgA0EIaiEDDAELIxBFDQAgABAEIgJBAUYEQCADIyAiCJlEAAAAAAAAAABkBH4gCL0FQoCAgICAgID8/wBCACAIRAAA',
    'AAAAAAAAYhsLIgcgB0IgiIVCk/vnsobXv/RWfiIHIAdCIIiFQpP757KG17/0Vn4iByAHQiCIhTcDACADQQhqIQMFIAJBAkYEQCAF',
    'Iw8jEBABIw8jEBADCwsLIAEgCmohAQwBCwsgAyAEa0EDdgt1AQF/IwtBACAAIwpBAWtGGyEGIwpBAnQgA2whAyMMIAIjCmwgAGpB',
    'AnRqIQIjDCABIwpsIABqQQJ0aiEAA0AgACACSQRAIAAgBhACBH9BASMQIAUbBUEACwRAIAQjDyMQEAEjDyMQEAMLIAAgA2ohAAwB',
    'CwsL7gUCDH8DfiMLQQAgASMKQQFrRhshCyAAKAIIIQcgACgCoAchCCAAKQMQIREgACkDGCESIwpBAnQhDCMMIAMjCmwgAWpBAnRq',
    'IQ0jDCACIwpsIAFqQQJ0aiECA0AgAiANSQRAAkAgAiALEAJFDQAjEEUEQCAHQQhxRQ0BIAAgACgCBEEBajYCBAsgCkEBaiEKIw8j',
    'EBABIRAgB0ECcQRAIw0EQEEAIQMjDyEBA0AgASMPIxBqSQRAIAMgAS0AAEHAAXFBgAFHaiEDIAFBAWohAQwBCwsFIxAhAwsgAEGg',
    'AWoCQCADQYACSQRAIABBoAVqIANqLQAAIQEMAQsgAC0AnwchAQNAIABBoANqIAFBAnRqKAIAIANJBEAgAUEBaiEBDAELCwsgAUEC',
    'dGoiASABKAIAQQFqNgIACyAHQQFxIBAgEVhxBEAgAEEgaiAQQv8Hg6ciAUEDdmoiAyADLQAAQYABIAFBB3F2cjoAAAsgCAR/An8g',
    'EEIKiKcgCEEBa3EhCQNAQQAgAEGoB2ogCUECdGooAgAiBkUNARoCQCAGKQMAIBBSBH9BAQUjECAGKAIMRwsNACMQIQFBACEDAkAg',
    'BigCECIEIw8iBUYNACAEQQdxIAVBB3FGBEADQCAEQQdxBEBBACEDIAFFDQMgBC0AACIOIAUtAAAiD2shAyAOIA9HDQMgAUEBayEB',
    'IARBAWohBCAFQQFqIQUMAQsLA0AgAUEITwRAIAQpAwAgBSkDAFEEQCAEQQhqIQQgBUEIaiEFIAFBCGshAQwCCwsLCwNAIAEiA0EB',
    'ayEBIAMEQCAELQAAIg4gBS0AACIPayEDIA4gD0cNAiAEQQFqIQQgBUEBaiEFDAELC0EAIQMLIAMNACAGIAYoAghBAWo2AghBAQwC',
    'CyAJQQFqIAhBAWtxIQkMAAsACwVBAAsNACAQIBJYQQAgB0EEcRsEQCAAKAIMIBAjDyMQEAMLCyACIAxqIQIMAQsLIAAgACgCACAK',
    'ajYCAAvOAQECfyMLQQAgASMKQQFrRhshBSMKQQJ0IQYjDCADIwpsIAFqQQJ0aiEDIwwgAiMKbCABakECdGohAQNAIAEgA0kEQCAB',
    'IAUQAgRAIxBBBE8EfyMPKAIAQaDAgIECcgVBAAsiAkH05NWrBkYjEEEERnEEQCAAIAAoAgBBAWo2AgAFIAJB5sKxmwdGIxBBBUZx',
    'BH8jDy0ABEEgckHlAEYFQQALBEAgACAAKAIEQQFqNgIEBSAEIw8jEBABIw8jEBADCwsLIAEgBmohAQwBCwsLqQMCBn8CfiABQQN0',
    'IgYgAmoiB0EAQYCAA/wLACAAIQMDQCADIAAgBmpJBEAgAyADKQMAIgkgCUI/h0KAgICAgICAgIB/hIUiCjcDAEIAIQkDQCAJQgZU',
    'BEAgByAJQg2GIAogCUILfohC/w+DQgKGfKdqIgQgBCgCAEEBajYCACAJQgF8IQkMAQsLIANBCGohAwwBCwtCACEJA0AgCUIGVARA',
    'IAcgCadBDXRqIQQgBgR/IAQgACkDACAJQgt+iKdB/w9xQQJ0aigCACABRgVBAQtFBEBBACEFIAQhAwNAIAMgBEGAQGtJBEAgAygC',
    'ACEIIAMgBTYCACAFIAhqIQUgA0EEaiEDDAELCyAAIQMDQCADIAAgBmpJBEAgAiAEIAMpAwAiCiAJQgt+iKdB/w9xQQJ0aiIFKAIA',
    'IghBA3RqIAo3AwAgBSAIQQFqNgIAIANBCGohAwwBCwsgACACIQAhAgsgCUIBfCEJDAELCyAAIQEDQCABIAAgBmpJBEAgASABKQMA',
    'IgkgCUI/h0J/hUKAgICAgICAgIB/hIU3AwAgAUEIaiEBDAELCyAAC4MIAg9/An4gAUUEQCAADwsgACABQRhsaiEEIAApAwCnIgUo',
    'AhAkHyAAQRhqIQcDQCMfQQBHIAQgB0txBEAjHyIDIAcpAwCnIgYoAhAiCCADIAhJGyQfQQAhAwNAIAMjH0kEfyADIAZqLQAUIAMg',
    'BWotABRGBUEACwRAIANBAWohAwwBCwsgAyQfIAdBGGohBwwBCwsgACEDA0AgAyAESQRAIAMpAwCnIgUoAhAjH2shBiMfIAVBFGpq',
    'KQMAIhJCCIhC/4H8h/CfwP8AgyASQv+B/Ifwn8D/AINCCIaEIhJCEIhC//+DgPD/P4MgEkL//4OA8P8/g0IQhoRCIIohEiADIAZB',
    'CEkEfiAGBH4gEkJ/IAatQgOGiEJ/hYMFQgALBSASCzcDCCADIAZBCEsEfiAFIx9qKQMcIhJCCIhC/4H8h/CfwP8AgyASQv+B/Ifw',
    'n8D/AINCCIaEIhJCEIhC//+DgPD/P4MgEkL//4OA8P8/g0IQhoRCIIohEiAGQQhrIgVBCEkEfiAFBH4gEkJ/IAWtQgOGiEJ/hYMF',
    'QgALBSASCwVCAAs3AxAgA0EYaiEDDAELCyABQRhsIQpBGCELA0AgCiALSwRAQQAhDANAIAogDEsEQCALIAxqIgEgCiABIApJGyIB',
    'IABqIQUgACABIAtqIgEgCiABIApJG2ohDyAAIAxqIQcgBSEBIAIgDGohCQNAIAEgD0kgBSAHS3EEQCAJIAcgAQJ/IAcpAwgiEiAB',
    'KQMIIhNSBEAgEiATVAwBCyAHKQMQIhIgASkDECITUgR/IBIgE1QFIAcpAwCnIgMoAhAiDSABKQMApyIQKAIQIg5NIQQjH0EQaiIR',
    'IA5PIA0gEU1yBH8gBAUgDSAOIA0gDkkbIBFrIQRBACEGAkAgA0EUaiARaiIIIBBBFGogEWoiA0YNACAIQQdxIANBB3FGBEADQCAI',
    'QQdxBEBBACEGIARFDQMgCC0AACIQIAMtAAAiEWshBiAQIBFHDQMgBEEBayEEIAhBAWohCCADQQFqIQMMAQsLA0AgBEEITwRAIAgp',
    'AwAgAykDAFEEQCAIQQhqIQggA0EIaiEDIARBCGshBAwCCwsLCwNAIAQiBkEBayEEIAYEQCAILQAAIhAgAy0AACIRayEGIBAgEUcN',
    'AiAIQQFqIQggA0EBaiEDDAELC0EAIQYLIAZBAEggDSAOTSAGGwsLCyIDGyIEKQMANwMAIAkgBCkDCDcDCCAJIAQpAxA3AxAgCUEY',
    'aiEJIAMEQCAHQRhqIQcFIAFBGGohAQsMAQsLIAkgByAFIAdrIgP8CgAAIAMgCWogASAPIAFr/AoAACAMIAtBAXRqIQwMAQsLIAAg',
    'AiEAIQIgC0EBdCELDAELCyAAC1kBBH8jASMCQQJ0aiEFIwEhAgNAIAIgBUkEQCACKAIAIgMEQCABIAAgAygCCEECdGoiBCgCAEEY',
    'bGogA603AwAgBCAEKAIAQQFqNgIACyACQQRqIQIMAQsLC0gBA38jASMCQQJ0aiECIwEhAQNAIAEgAkkEQCABKAIAIgMEQCAAIAMo',
    'AghBAnRqIgMgAygCAEEBajYCAAsgAUEEaiEBDAELCwsEACMNC/oKAwp+CH8LeyMI/Q8hGSMJ/Q8hGiMMQQRqIQ1CASEDIwwgAEEB',
    'azYCAANAIAAgAUkEQCAYIAD9AAQAIhsgAP0ABBAiHP1QIAD9AAQgIh0gAP0ABDAiHv1Q/VD9UCEYIAEgAGsiDkHAAEkEfkIBIA6t',
    'hkIBfQVCfwsiCCAA/QAEACIX/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZKwgAP0ABBAiFv0MCgoKCgoKCgoKCgoKCgoKCv0j/WSsQhCG',
    'hCAA/QAEICIV/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZKxCIIaEIAD9AAQwIhT9DAoKCgoKCgoKCgoKCgoKCgr9I/1krEIwhoSDIgcg',
    'CCAXIBn9I/1krCAWIBn9I/1krEIQhoQgFSAZ/SP9ZKxCIIaEIBQgGf0j/WSsQjCGhIOEIQlBASAEIAaEIAKEQgBSIBsgGv0jIBv9',
    'DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1QIBv9DAAAAAAAAAAAAAAAAAAAAAD9I/1QIBwgGv0jIBz9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q',
    'IBz9DAAAAAAAAAAAAAAAAAAAAAD9I/1Q/VAgHSAa/SMgHf0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/VAgHf0MAAAAAAAAAAAAAAAAAAAA',
    'AP0j/VAgHiAa/SMgHv0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/VAgHv0MAAAAAAAAAAAAAAAAAAAAAP0j/VD9UP1Q/VMbBEAgCCAX/QwA',
    'AAAAAAAAAAAAAAAAAAAA/SP9ZKwgFv0MAAAAAAAAAAAAAAAAAAAAAP0j/WSsQhCGhCAV/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZKxC',
    'IIaEIBT9DAAAAAAAAAAAAAAAAAAAAAD9I/1krEIwhoSDQgBSBEBBfw8LIAggAP0ABAAiFCAa/SP9ZKwgAP0ABBAiFSAa/SP9ZKxC',
    'EIaEIAD9AAQgIhYgGv0j/WSsQiCGhCAA/QAEMCIXIBr9I/1krEIwhoSDIgUgBUIBhoUiCiAKQgKGhSIKIApCBIaFIgogCkIIhoUi',
    'CiAKQhCGhSIKIApCIIaFIASFIgRCf4UiCiAFgyELIAcgCoMhByAEIAWDIAsgCSAKgyIJhEIBhiADhCAGhEJ/hYNCAFIEQEF/Dwsg',
    'C0IBhiAGhCAIgyAJIAggFP0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WSsIBX9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krEIQhoQgFv0MDQ0N',
    'DQ0NDQ0NDQ0NDQ0NDf0j/WSsQiCGhCAX/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKxCMIaEgyAKgyIDhCAFhEJ/hYNCAFIEQEF/Dwsg',
    'A0IBhiAChCAIgyAHQn+Fg0IAUgRAQX8PCyAPIAN7p2ohDyALQj+IIQYgA0I/iCECIARCP4chBCAOQcAASQRAQgAhBkIAIQILCyAJ',
    'Qj+IIQMgDCAHe6dqIQwDQCAJQgBSBEAgDSAAIAl6p2o2AgAgDUEEaiENIAkgCUIBfYMhCQwBCwsgAEFAayEADAELCyAY/WRBAEck',
    'DSMMKAIAQQFqJA5BfyEAAkAgDSIOIwxrQQRrIAwjCmxBAnRJDQAjCkECdCEQIwwhDQNAIAwgEkoEQCANKAIAIREgDSAQaiINKAIA',
    'IhMtAABBCkcNAiMKQQFGBH8jCyATIBFrQQFrTwVBAAsEfyMJIBEtAAFHBUEACw0CIwtBAUYEfyATQQFrLQAAQQ1HBUEACw0CIBNB',
    'AWokDiASQQFqIRIMAQsLIA8gASMOSwR/IAFBAWstAABBDUYFQQALIgEgDGpHIAwgD0dxIAEgD0gjCxsNACMKIAxBAWpsIA4jDGtB',
    'BGtBAnZNDQAgDCEACyAACwQAIw4LIQAgAEH/AXEkCCAAQQh1Qf8BcSQJIAEkCiACJAsgAyQMCw0AIAIgACABEAE3AwALBgAgACQa',
    'C8EEAwd+An8CfCABQWpOIABCgICAgICAgBBYcSABQRZMcQRAIAC6IgxBACABayABIAFBAEgiARtBA3RBoAhqKwMAIgujIAwgC6Ig',
    'ARskGEEBDwsgAFAEQEQAAAAAAAAAACQYQQEPCyABQYh/SCABQfgASnIEQEEADwsjGiABQfgAakEEdGoiCSkDACIDQv////8PgyEI',
    'IAAgAHkiB4YiAkL/////D4MiBiADQiCIIgR+IQMgBiAIfiIAQv////8PgyADQv////8PgyAAQiCIfCACQiCIIgUgCH4iAkL/////',
    'D4N8IgBCIIaEJBwgBCAFfiADQiCIfCACQiCIfCAAQiCIfCQbIxwhACMbIghC/wODQv8DUQRAIAkpAwgiBEL/////D4MiAyAGfiIC',
    'Qv////8PgyAEQiCIIgQgBn4iBkL/////D4MgAkIgiHwgAyAFfiIDQv////8Pg3wiAkIghoQkHCAEIAV+IAZCIIh8IANCIIh8IAJC',
    'IIh8JBsgCEIBfCAIIAAgACMbfCIAVhshCCAAQn9RBH8gAUFlSCABQTdKcgVBAAsEQEEADwsLIAhCP4inIgkgAUHqpA1sQRB1Qb4I',
    'aiAHp2tqIQogCCAJQQlqrCIDiCICQn6DIAIgAUF8TiAAQgFYcSABQRdMcSACQgODQgFRcSACIAOGIAhRcRsiACAAQgGDfEIBiCIA',
    'QoCAgICAgIAQWgR+IApBAWohCkKAgICAgICACAUgAAtC/////////3eDIAqsQjSGhL8kGEEBC5EDAQV/IAAtAAlBMGsiAiAAQQhq',
    'LQAAQTBrIgFBCmxqQX8gAkEKSSABQQpJcRsiAiAALQAGQTBrIgMgAEEFai0AAEEwayIBQQpsakF/IANBCkkgAUEKSXEbIgMgAC0A',
    'AUEwayIBIAAtAABBMGsiBEEKbGpBfyABQQpJIARBCklxGyIEIAAtAANBMGsiASAAQQJqLQAAQTBrIgVBCmxqQX8gAUEKSSAFQQpJ',
    'cRsiAXJyckEASAR/QQEFIAAtAARBLUcLBH9BAQUgAC0AB0EtRwsEQEEADwsgA0EATCAEQeQAbCABaiIBQQBMciADQQxKciACQQBM',
    'cgRAQQAPCyABQQNxRSIABEAgAUHkAG8Ef0EABSABQZADbwtFIQALIAIgA0ECdEG8CmooAgAgACADQQJGIgQgBBtBAEdqSgRAQQAP',
    'CyADQQJ0QewJaigCACABQQFrIgFB7QJsIAFBBG1qIAFB5ABtayABQZADbWpqIAAgA0ECSiIAIAAbQQBHaiACakG78itrrEKAwN3u',
    'wQJ+JB1BAQsGACAAJAALBAAjAAs8AQJ/IwBBD2pBcHEiASAAaiIAQf//A2pBEHY/AGsiAkEASgR/IAJAAEEASAVBAAsEQEEADwsg',
    'ACQAIAEL7wQBCH8jDy0AACEFIAFBAXEEfyAFQTlNIAVBK09xIAVBIHIiAkHuAEZyIAJB6QBGcgR/Iw8jEBAGIQQjGSEHQQAgBCAE',
    'QQJGBH8jDyECAn8DQCACIw8jEGpJBEBBASACLQAAQd8ARg0CGiACQQFqIQIMAQsLQQALRQVBAAsiA0UgBEECRnEbBUEACwVBAAsg',
    'AUECcUEARyICBH8CfyMPKAIAQaDAgIECciICQfTk1asGRiMQQQRGDQAaIAJB5sKxmwdGIxBBBUZxBH8jDy0ABEEgckHlAEYFQQAL',
    'CwUgAgshBCABQQxxQQBHIgIEQCMQQQRLIQILIAIEQCMPLQAEQS1GIQILIAFBBHFBACACGwRAQQEgAyMPIxAQBSIIQQJGGyEDC0EA',
    'IAFBCHEgAhsEfyMPQQFqIQICfwNAIAJBAmojDyMQakkEQEEBIAItAABBOkYNAhogAkEBaiECDAELC0EACwVBAAsEf0EBIAMjDyMQ',
    'EAciCUECRhsFIAMLBEAgACgCKCMPIxAQASMPIxAQAw8LQQFGBEAgAEEMaiAAKAIMQQFqNgIAIAcEQCAAQQhqIAAoAghBAWo2AgAL',
    'CyABQQFxBH8jECAFQStGIAVBLUZyIgFBAWpLBH8jDyABai0AAEEwRgVBAAsEfyMPIAFqLQABQTBrQQpJBUEACwVBAAsEQCAAQSBq',
    'IAAoAiBBAWo2AgALIAQEQCAAQRBqIAAoAhBBAWo2AgALIAhBAUYEQCAAQRhqIAAoAhhBAWo2AgAjEEEKTQRAIABBFGogACgCFEEB',
    'ajYCAAsLIAlBAUYEQCAAQRxqIAAoAhxBAWo2AgALC8MFAgF+DH8gACgCJCEFIwtBACABIwpBAWtGGyENIwpBAnQhDiMMIAMjCmwg',
    'AWpBAnRqIQ8jDCACIwpsIAFqQQJ0aiECA0AgAiAPSQRAAkAgAiANEAJFDQAgBkEBaiEGIxBFDQAgB0EBaiEHIAVFDQAgBUEBRgRA',
    'QQAhAwJAIxBBIEsNACMP/QAEAP0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/Sb9ZKwhBCMQQQFLIQEjEEIB',
    'IxCthkIBfSMQQRBLBH4gBCMP/QAEEP0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/Sb9ZKxCEIaEBSAEC0J/',
    'hYMiBEIBg6cEfyMPLQAAQS1GBUEACyABcQR/IARCfoMhBEEBBUEACyIBQQFqSwR/Iw8gAWotAABBMEYFQQALBH8jDyABai0AAUEw',
    'a0EKSQVBAAsNACAEUCIQIxAgAWtBEk1xJB5BASEDIBANACMQIAFBAWpLIQEgBCAEQgF9g1AEfyMPIAR6p2otAABBLkYFQQALIAFx',
    'IQMLBUEAIQMLIAMEQCAIQQFqIQggCSMeaiEJDAELIAVBBEYjEEEKT3EEfyMPLQAEQS1GBUEACwR/Iw8jEBAFQQFGBUEACwRAIApB',
    'AWohCiALIxBBCkZqIQsMAQsgBUECRgR/An8jDygCAEGgwICBAnIiAUH05NWrBkYjEEEERg0AGiABQebCsZsHRiMQQQVGcQR/Iw8t',
    'AARBIHJB5QBGBUEACwsFQQALBEAgDEEBaiEMDAELIAAgBRAhCyACIA5qIQIMAQsLIAAgACgCACAGajYCACAAIAAoAgQgB2o2AgQg',
    'ACAAKAIIIAlqNgIIIAAgACgCDCAIajYCDCAAIAAoAhggCmo2AhggACAAKAIUIAtqNgIUIAAgACgCECAMajYCEAtlAQF+IAEgAJlE',
    'AAAAAAAAAABkBH4gAL0FQoCAgICAgID8/wBCACAARAAAAAAAAAAAYhsLIgIgAkIgiIVCk/vnsobXv/RWfiICIAJCIIiFQpP757KG',
    '17/0Vn4iAiACQiCIhTcDAAvqBAILfwJ+IwBBD2pBcHEiA0GACGoiBEH//wNqQRB2PwBrIgdBAEoEfyAHQABBAEgFQQALBEBBACED',
    'BSAEJAALIAMiBEUEQEF/DwsgACABQQN0aiEHIARBAEGACPwLACAAIQMDQCADIAdJBEAgBCADKQMAQjiIp0ECdGoiCSAJKAIAQQFq',
    'NgIAIANBCGohAwwBCwtBACEDA0AgBUGAAkkEQCADIAQgBUECdGoiCSgCACIKIAMgCksbIQMgCSAGNgIAIAYgCmohBiAFQQFqIQUM',
    'AQsLA0AgACAHSQRAIAIgBCAAKQMAIg5COIinQQJ0aiIFKAIAIgZBA3RqIA43AwAgBSAGQQFqNgIAIABBCGohAAwBCwtBwAAhBQNA',
    'IAUgA0EBdEkEQCAFQQF0IQUMAQsLIwBBD2pBcHEiACAFQQN0aiIDQf//A2pBEHY/AGsiBkEASgR/IAZAAEEASAVBAAsEQEEAIQAF',
    'IAMkAAsgACIDRQRAQX8PCyABrEIGhiQXQQAhAEEAIQYDQCAGQYACSQRAIAIgBCAGQQJ0aigCACIBQQN0aiELIANBACAFQQN0/AsA',
    'IAVBAWshDUEAIQlBACEKIAIgAEEDdGohBwNAIAcgC0kEQAJAIAcpAwAiDlAEQEEBIQoMAQsgDqcgDXEhAANAIxdCAFkEQAJAIAMg',
    'AEEDdGoiDCkDACIPIA5RDQAgD1AEQCAMIA43AwAgCUEBaiEJDAELIABBAWogDXEhACMXQgF9JBcMAgsLCwsgB0EIaiEHDAELCyAI',
    'IAkgCmpqIQgjF0IAUwRAQX8PCyABIQAgBkEBaiEGDAELCyAIC1YBAX8gAyQWIAAkESABJBIgAkEARyQUQQAkE0EAJBUDQCABIARK',
    'BEAjEyICIAAgBEEFdGooAgAiAyACIANLGyQTIANFBEBBASQVCyAEQQFqIQQMAQsLCwQAIwcLbgECf0GAICQCQQAkAyAAJARBACQF',
    'QQAkBiMAQQ9qQXBxIgBBgIABaiIBQf//A2pBEHY/AGsiAkEASgR/IAJAAEEASAVBAAsEQEEAIQAFIAEkAAsgACQBIwFFJAcjB0UE',
    'QCMBQQAjAkECdPwLAAsLC4QDAwBBjAgL0AHMAAAAAAAAAAAAAAAEAAAAuAAAAAAAAAAAAPA/AAAAAAAAJEAAAAAAAABZQAAAAAAA',
    'QI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQAAAABlzc1BAAAAIF+gAkIAAADodkg3QgAAAKKUGm1C',
    'AABA5ZwwokIAAJAexLzWQgAANCb1awxDAIDgN3nDQUMAoNiFVzR2QwDITmdtwatDAD2RYORY4UNAjLV4Ha8VRFDv4tbkGktEktVN',
    'Bs/wgEQAAAAAAEHcCQtQTAAAAAAAAAAAAAAABQAAADAAAAAAAAAAHwAAADsAAABaAAAAeAAAAJcAAAC1AAAA1AAAAPMAAAARAQAA',
    'MAEAAE4BAAAAAAAAAAAAAAAAAAAAQawKC1BMAAAAAAAAAAAAAAAFAAAAMAAAAB8AAAAcAAAAHwAAAB4AAAAfAAAAHgAAAB8AAAAf',
    'AAAAHgAAAB8AAAAeAAAAHwAAAAAAAAAAAAAAAAAAAA==',
].join('');

; 

 
const largest = 120;
 
function startCsv() {
    try {
        const memory = new WebAssembly.Memory({ initial: 2 });
        let bytes = Buffer.from(memory.buffer);
        const view = () => {
            if (bytes.buffer !== memory.buffer)
                bytes = Buffer.from(memory.buffer);
            return bytes;
        };
        const nearestOf = (at, length) => Number(view().toString('latin1', at, at + length));
        const module = new WebAssembly.Module(Buffer.from(csvCode, 'base64'));
        const { exports } = new WebAssembly.Instance(module, { env: { memory }, number: { nearestOf } });
        const program = exports;
        const alloc = (size) => {
            const at = program.alloc(size);
            if (at === 0)
                throw new Error('no memory for a text');
            view().fill(0, at, at + size);
            return at;
        };
        const powers = alloc(16 * (2 * largest + 1));
        writePowers(view(), powers);
        program.setPowers(powers);
        return { ...program, alloc, bytes: view };
    }
    catch {
        return null;
    }
}
 
function describeText(program, text, crlf, places, scratch) {
    const marks = text.delimiter.charCodeAt(0) | (text.quote.charCodeAt(0) << 8);
    program.describe(marks, text.columns, crlf ? 1 : 0, places);
    const list = program.alloc(32 * Math.max(1, text.nulls.length));
    const bytes = program.bytes();
    text.nulls.forEach((each, i) => {
        bytes.writeUInt32LE(Buffer.byteLength(each), list + 32 * i);
        bytes.write(each, list + 32 * i + 4);
    });
    const quoted = text.nulls.some((each) => each !== '');
    program.missing(list, text.nulls.length, quoted, scratch);
}
 
const longestNull = 28;
 
function writePowers(bytes, at) {
    for (let q = -largest; q <= largest; q++) {
        const power = powerOfFive(q);
        bytes.writeBigUInt64LE(power >> 64n, at + 16 * (q + largest));
        bytes.writeBigUInt64LE(power & (2n ** 64n - 1n), at + 16 * (q + largest) + 8);
    }
}
function powerOfFive(q) {
    const power = 5n ** BigInt(Math.abs(q));
    const bits = power.toString(2).length;
    if (q >= 0)
        return bits <= 128 ? power << BigInt(128 - bits) : power >> BigInt(bits - 128);
     
    const width = (power - 1n).toString(2).length;
    const found = 2n ** BigInt(q >= -27 ? width + 127 : 2 * width + 128) / power + 1n;
    const over = found.toString(2).length - 128;
    return over > 0 ? found >> BigInt(over) : found;
}


  }),

  90209:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    CA: () => (  prepareTexts),
    OP: () => (  textCounts),
    nG: () => (  mostLengths),
    rk: () => (  booleanCounts)
  });
  var _data_counter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9616);
  var _duckdb_looked_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75218);


 
const at = { empty: 4, flags: 8, owner: 12, distinct: 16, slice: 24, bits: 32, lengths: 160, edges: 416, bins: 672 };
const [slots, table] = [928, 936];
const [bitmap, countsLengths, gathers, emptyCounts] = [1, 2, 4, 8];
const entryBytes = 24;
 
const mostLengths = 63;
 
function prepareTexts(program, { request, empty }, owner) {
    const { values = [], lengths, distinct, slice = 1 } = request;
    const size = values.length === 0 ? 0 : 2 ** Math.ceil(Math.log2(2 * values.length));
    const state = program.alloc(table + 4 * size);
    const entries = program.alloc(entryBytes * values.length);
    const looks = request.shapes !== undefined || request.looks === true;
    const memory = program.bytes();
    const flags = (distinct === undefined ? 0 : bitmap) |
        (lengths === undefined ? 0 : countsLengths) |
        (looks ? gathers : 0) |
        (empty ? emptyCounts : 0);
    memory.writeUInt32LE(flags, state + at.flags);
    memory.writeUInt32LE(owner, state + at.owner);
    memory.writeBigUInt64LE(lastHash(distinct ?? 1), state + at.distinct);
    memory.writeBigUInt64LE(lastHash(slice), state + at.slice);
    if (lengths !== undefined)
        writeLengths(memory, state, lengths);
    memory.writeUInt32LE(size, state + slots);
    values.forEach((value, i) => {
        writeValue(program, state, entries + entryBytes * i, value, size);
    });
    return { at: state, entries };
}
 
function lastHash(slice) {
    return slice <= 1 ? 2n ** 64n - 1n : 2n ** 64n / BigInt(slice) - 1n;
}
function writeLengths(memory, state, lengths) {
    const largest = 2 ** 32 - 1;
    for (let i = 0; i <= mostLengths; i++) {
        memory.writeUInt32LE(Math.min(largest, Math.floor(lengths[i] ?? largest)), state + at.edges + 4 * i);
    }
    for (let length = 0; length < 256; length++) {
        const bin = lengths.findIndex((edge) => length <= edge);
        memory[state + at.bins + length] = bin < 0 ? lengths.length : bin;
    }
}
function writeValue(program, state, entry, value, size) {
    const text = Buffer.from(value, 'utf8');
    const bytes = program.alloc(text.length + 8);
    const memory = program.bytes();
    text.copy(memory, bytes);
    program.hashOf(bytes, text.length, entry);
    memory.writeUInt32LE(text.length, entry + 12);
    memory.writeUInt32LE(bytes, entry + 16);
    let slot = Number((memory.readBigUInt64LE(entry) >> 10n) & BigInt(size - 1));
    while (memory.readUInt32LE(state + table + 4 * slot) !== 0)
        slot = (slot + 1) & (size - 1);
    memory.writeUInt32LE(entry, state + table + 4 * slot);
}
 
function textCounts(program, state, request) {
    const memory = program.bytes();
    const number = (place) => memory.readUInt32LE(place);
    const filled = number(state.at);
    const values = (request.values ?? []).map((_, i) => number(state.entries + entryBytes * i + 8));
    const bits = memory.subarray(state.at + at.bits, state.at + at.bits + _data_counter_js__WEBPACK_IMPORTED_MODULE_1__  .nP / 8);
    return {
        stored: filled,
        filled,
        empty: number(state.at + at.empty),
        values: [...values, filled - values.reduce((sum, each) => sum + each, 0)],
        ...(request.lengths === undefined
            ? {}
            : {
                lengths: Array.from({ length: request.lengths.length + 1 }, (_, i) => number(state.at + at.lengths + 4 * i)),
            }),
        ...(request.distinct === undefined ? {} : { distinct: bits.toString('base64') }),
    };
}
 
function booleanCounts(program, counts, request, texts, read) {
    const plain = ['true', 'false'].map((x, i) => ({ x, rows: program.bytes().readUInt32LE(counts + 4 * i) }));
    const found = [...plain, ...texts.flatMap(({ rows }, i) => (read[i] === null ? [] : [{ x: String(read[i]), rows }]))];
    const there = found.filter(({ rows }) => rows > 0);
    const filled = there.reduce((sum, { rows }) => sum + rows, 0);
    return {
        stored: filled + texts.reduce((sum, { rows }, i) => sum + (read[i] === null ? rows : 0), 0),
        filled,
        empty: 0,
        values: (0,_duckdb_looked_counts_js__WEBPACK_IMPORTED_MODULE_0__  .mQ)(request.values ?? [], there, ({ x }) => x),
        ...bitsOf(program, request, new Set(there.map(({ x }) => x))),
    };
}
function bitsOf(program, { distinct }, names) {
    if (distinct === undefined)
        return {};
    const bits = Buffer.alloc(_data_counter_js__WEBPACK_IMPORTED_MODULE_1__  .nP / 8);
    const place = program.alloc(32);
    for (const name of names) {
        const length = program.bytes().write(name, place + 8);
        program.hashOf(place + 8, length, place);
        const hash = program.bytes().readBigUInt64LE(place);
        const bit = Number(hash & BigInt(_data_counter_js__WEBPACK_IMPORTED_MODULE_1__  .nP - 1));
        if (hash <= lastHash(distinct))
            bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (128 >> (bit & 7));
    }
    return { distinct: bits.toString('base64') };
}


  }),

  1040:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  chosenTable)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);


 
function chosenTable(source, tables) {
    const found = source.table === undefined && tables.length === 1 ? 0 : tables.indexOf(source.table ?? '');
    if (found >= 0)
        return found;
    const here = tables.length === 0 ? 'none' : tables.slice(0, 20).map(_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h).join(', ');
    const missing = source.table === undefined ? 'no table is named' : `there is no table ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(source.table)}`;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`Of ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(source.name)} ${missing}: it has ${here}${tables.length > 20 ? ` and ${tables.length - 20} more` : ''}.`, 'Name one behind a #: FILE#TABLE.');
}


  }),

  31878:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  Y: () => (  connectDuckdb)
});

 
var external_node_path_ = __webpack_require__(76760);
 
var import_module = __webpack_require__(75141);
; 
 
const doubleKinds = { number: 0, moment: 1, time: 2 };
 
const engineValues = {
    number: 'any_value(TRY_CAST(x AS DOUBLE))',
    moment: 'any_value(epoch(TRY_CAST(x AS TIMESTAMP)))',
    time: 'any_value(epoch(TRY_CAST(x AS TIME)))',
    boolean: 'any_value(CAST(TRY_CAST(x AS BOOLEAN) AS VARCHAR))',
};
 
async function readByEngine(texts, kindOf, ask) {
    const found = new Map();
    for (const [kind, sql] of Object.entries(engineValues)) {
        const some = [...new Set(texts.flatMap(({ owner, text }) => (kindOf(owner) === kind ? [text] : [])))];
        const answers = some.length === 0 ? [] : await ask(some, [sql]);
        some.forEach((text, i) => {
            found.set(`${kind} ${text}`, answers[i]?.[0] ?? null);
        });
    }
    return texts.map(({ owner, text }) => found.get(`${kindOf(owner)} ${text}`) ?? null);
}

; 

 
const probes = {
    number: [
        ...['0', '-0', '+1', '007', '5.', '.5', '-.5', '1e5', '1.5E-3', '1e+22', '9007199254740993', '0.1', '1,5', '1.2.3'],
        ...['0.30000000000000004', '123456789012345678901234567890', '8.41e-45', '1-2', '10:30', 'word', '0x10', '1d'],
    ],
    moment: [
        ...[
            '2024-01-31',
            '2024-02-29',
            '2023-02-29',
            '0001-01-01',
            '9999-12-31',
            '2024-01-01 10:30',
            '2024-01-01T10:30:59',
        ],
        ...['1969-12-31 23:59:59.999999', '2024-01-01T10:30:59.5Z', '1234-567', '01/02/2024', 'word', '20240131'],
    ],
    time: ['00:00:00', '23:59:59.25', '10:00:00.123456', '25', 'http://a:80', 'word'],
};
 
const hashed = ['', 'a', 'twelve bytes', 'thirteen byte', 'twenty-four bytes of it.', 'd\u00e9j\u00e0 vu \u65e5'];
 
async function readsAlike(program, ask) {
    const mark = program.mark();
    const [place, out] = [program.alloc(64), program.alloc(8)];
    const put = (text) => program.bytes().write(text, place);
    try {
        for (const [kind, texts] of Object.entries(probes)) {
            const theirs = await ask(texts, [engineValues[kind] ?? 'NULL']);
            const alike = texts.every((text, i) => {
                const found = program.readText(doubleKinds[kind] ?? 0, place, put(text), out);
                const value = theirs[i]?.[0] ?? null;
                return found === 2 || (found === 0 ? value === null : Object.is(value, program.bytes().readDoubleLE(out)));
            });
            if (!alike)
                return false;
        }
        const hashes = await ask(hashed, ['any_value(hash(x))::VARCHAR']);
        return hashed.every((text, i) => {
            program.hashOf(place, put(text), out);
            return String(hashes[i]?.[0]) === String(program.bytes().readBigUInt64LE(out));
        });
    }
    finally {
        program.release(mark);
    }
}

 
var looks = __webpack_require__(53940);
 
var shape = __webpack_require__(42441);
 
var looked_counts = __webpack_require__(75218);
 
var tally = __webpack_require__(99648);
; 
 
const entryBytes = 24;
 
function bagged(program, owners) {
    const counts = program.alloc(4 * Math.max(1, owners));
    program.countEntries(counts);
    const sizes = Array.from({ length: owners }, (_, i) => program.bytes().readUInt32LE(counts + 4 * i));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const [list, area] = [program.alloc(entryBytes * total + entryBytes), program.alloc(entryBytes * total + entryBytes)];
    let start = 0;
    const starts = sizes.map((size, i) => {
        program.bytes().writeUInt32LE(start, counts + 4 * i);
        start += size;
        return start - size;
    });
    program.listEntries(counts, list);
    return sizes.map((size, i) => {
        const from = entryBytes * (starts[i] ?? 0);
        return textsAt(program, program.sortEntries(list + from, size, area + from), size);
    });
}
function textsAt(program, at, size) {
    const entryOf = (i) => program.bytes().readUInt32LE(at + entryBytes * i);
    return {
        size,
        rows: (i) => program.bytes().readUInt32LE(entryOf(i) + 12),
        text: (i) => {
            const entry = entryOf(i);
            const memory = program.bytes();
            return memory.toString('utf8', entry + 20, entry + 20 + memory.readUInt32LE(entry + 16));
        },
    };
}
 
const mostUnsure = 50_000;
 
function tooUnsure(texts, isUnsure) {
    return texts.reduce((sum, { size }, owner) => sum + (isUnsure(owner) ? size : 0), 0) > mostUnsure;
}
 
function allOf(texts, owner) {
    if (texts === undefined)
        return [];
    return Array.from({ length: texts.size }, (_, i) => ({ owner, text: texts.text(i), rows: texts.rows(i) }));
}

 
var external_node_buffer_ = __webpack_require__(4573);
 
var external_node_fs_ = __webpack_require__(73024);
 
var csv_program = __webpack_require__(60137);
; 



const LF = 10;
const CR = 13;
 
const behind = 128;


function chunkBytes(columns) {
    return Math.min(2_000_000, Math.max(512 * 1024, 2048 * columns));
}
 
const mostRows = 2 ** 32 - 1;


function eachChunk(program, text, most, look) {
    const size = chunkBytes(text.columns);
    const area = program.alloc(size + behind);
    const places = program.alloc(4 * (size + behind) + 16);
    const scratch = program.alloc(size + behind);
    let rows = 0;
    for (const file of text.files) {
        const descriptor = (0,external_node_fs_.openSync)(file, 'r');
        try {
            const { size: bytes } = (0,external_node_fs_.fstatSync)(descriptor);
            const chunks = { program, text, descriptor, bytes, size, area, places, scratch };
            const found = eachOfFile(chunks, rows, most, look);
            if (found === null)
                return null;
            rows += found;
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    return rows;
}
function eachOfFile(chunks, before, most, look) {
    const { program, text, descriptor, size, area } = chunks;
    let names = text.header ? 1 : 0;
    let crlf = false;
    let rows = 0;
    let kept = 0;
    let offset = 0;
    for (let first = true;; first = false) {
        const left = Math.min(size - kept, chunks.bytes - offset);
        const read = (0,external_node_fs_.readSync)(descriptor, program.bytes(), area + kept, left, offset);
        offset += read;
        const ended = offset >= chunks.bytes;
        if (read === 0 && !ended)
            return null;
        const from = first ? area + markBytes(program.bytes(), area) : area;
        let to = area + kept + read;
        if (first) {
            crlf = hasReturn(program.bytes().subarray(from, to));
            (0,csv_program .ld)(program, text, crlf, chunks.places, chunks.scratch);
        }
        if (ended)
            to = chunks_closed(program.bytes(), from, to, crlf);
        program.bytes().fill(0, to, to + 64);
        const found = program.index(from, to);
        const end = program.endOfRows();
        if (found < 0 || (program.isWide() && !(0,external_node_buffer_.isUtf8)(program.bytes().subarray(from, end))))
            return null;
        const start = Math.min(names, found);
        names -= start;
        if (before + rows + found - start > most)
            return null;
        if (found > start)
            look(start, found, before + rows);
        rows += found - start;
        if (ended)
            return end === to && names === 0 ? rows : null;
        kept = to - end;
        if (kept >= size)
            return null;
        program.bytes().copyWithin(area, end, to);
    }
}
 
function markBytes(memory, at) {
    return memory[at] === 0xef && memory[at + 1] === 0xbb && memory[at + 2] === 0xbf ? 3 : 0;
}
 
function hasReturn(bytes) {
    const feed = bytes.indexOf(LF);
    return feed > 0 && bytes[feed - 1] === CR;
}
 
function chunks_closed(memory, from, to, crlf) {
    if (to === from || memory[to - 1] === LF)
        return to;
    if (crlf)
        memory[to] = CR;
    memory[to + (crlf ? 1 : 0)] = LF;
    return to + (crlf ? 2 : 1);
}

; 


async function inHalves(program, columns, most, pass) {
    const found = [];
    let together = most;
    while (found.length < columns.length) {
        const some = columns.slice(found.length, found.length + together);
        const mark = program.mark();
        const answers = await pass(some);
        program.release(mark);
        if (answers === null || (answers === 'full' && some.length === 1))
            return null;
        if (answers === 'full')
            together = Math.ceil(some.length / 2);
        else
            found.push(...answers);
    }
    return found;
}

 
var text_state = __webpack_require__(90209);
; 









 
const mostTexts = 64 * 1024 ** 2;
 
const mostWaiting = 16 * 1024 ** 2;
 
function blockOf(columns) {
    return Math.max(64, Math.min(tally .h1, Math.floor(mostWaiting / (8 * Math.max(1, columns)))));
}
 
async function countCsv(program, job, ask) {
    return inHalves(program, job.columns, job.columns.length, (columns) => onePass(program, job, columns, ask));
}
async function onePass(program, { text, rows }, columns, ask) {
    program.emptyBag(mostTexts);
    const doubles = columns.flatMap((each, i) => (doubleKinds[each.kind] === undefined ? [] : [{ ...each, owner: i }]));
    const texts = columns.map((each, i) => (each.kind === 'text' ? (0,text_state .CA)(program, each, i) : null));
    const booleans = columns.map(({ kind }) => (kind === 'boolean' ? program.alloc(8) : 0));
    const tallies = (0,tally .mD)(doubles.map(({ tally }) => tally));
    if (tallies === null)
        return null;
    const together = blockOf(doubles.length);
    const blocks = doubles.map(() => ({ at: program.alloc(8 * together), values: 0 }));
    const flush = (i) => {
        const block = blocks[i];
        const bytes = program.bytes().subarray(block.at, block.at + 8 * block.values);
        if (block.values > 0)
            tallies.add(i, bytes, null, block.values);
        block.values = 0;
    };
    const count = (from, to) => {
        for (const [i, { column, kind, owner }] of doubles.entries()) {
            const block = blocks[i];
            if (block.values + to - from > together)
                flush(i);
            const out = block.at + 8 * block.values;
            block.values += program.numbers(doubleKinds[kind] ?? 0, column, from, to, 1, out, owner);
        }
        for (const [i, { column, kind }] of columns.entries()) {
            if (kind === 'text')
                program.countTexts(texts[i]?.at ?? 0, column, from, to);
            else if (kind === 'boolean')
                program.countBooleans(booleans[i] ?? 0, column, from, to, i);
        }
    };
    const read = eachChunk(program, text, rows, (first, last) => {
        for (let from = first; from < last && !program.isBagFull(); from += together) {
            count(from, Math.min(last, from + together));
        }
    });
    for (const i of blocks.keys())
        flush(i);
    if (read !== rows)
        return null;
    if (program.isBagFull())
        return 'full';
    const sorted = bagged(program, columns.length);
    if (tooUnsure(sorted, (i) => columns[i]?.kind !== 'text'))
        return null;
    const own = (i) => allOf(sorted[i], i);
    for (const [i, { kind, owner }] of doubles.entries())
        await addRead(tallies, i, own(owner), kind, ask);
    const tallied = tallies.result();
    let next = 0;
    const counted = [];
    for (const [i, { kind, request, empty }] of columns.entries()) {
        const state = texts[i];
        if (doubleKinds[kind] !== undefined)
            counted.push({ tallied: tallied[next++] });
        else if (state)
            counted.push(textsOf(program, state, request, own(i)));
        else if (kind === 'boolean') {
            const more = own(i).filter(({ text }) => empty || text !== '');
            const read = await readByEngine(more, () => 'boolean', ask);
            counted.push({ texts: (0,text_state .rk)(program, booleans[i] ?? 0, request, more, read) });
        }
        else
            counted.push({});
    }
    return counted;
}
 
async function addRead(tallies, column, texts, kind, ask) {
    const read = await readByEngine(texts, () => kind, ask);
    texts.forEach(({ rows }, i) => {
        if (read[i] === null)
            return;
        for (let left = rows; left > 0; left -= tally .h1) {
            const values = new Float64Array(Math.min(left, tally .h1)).fill(Number(read[i]));
            tallies.add(column, new Uint8Array(values.buffer), null, values.length);
        }
    });
}
function textsOf(program, state, request, sliced) {
    const looked = sliced.map(({ text, rows }) => ({
        rows,
        shape: request.shapes?.length ? (0,shape .F5)(text) : null,
        looks: request.looks ? (0,looks .uJ)(text).reduce((bits, is, i) => bits | (is ? 1 << i : 0), 0) : 0,
    }));
    return { texts: { ...(0,text_state .OP)(program, state, request), ...(0,looked_counts .p5)(request, looked) } };
}

; 




 
const [mostHashes, distinct_mostTexts] = [64 * 1024 ** 2, 4 * 1024 ** 2];
 
async function distinctCsv(program, job, ask) {
    const most = Math.max(1, Math.floor(mostHashes / (8 * Math.max(1, job.rows))));
    return inHalves(program, job.columns, most, (columns) => distinct_onePass(program, job, columns, ask));
}
async function distinct_onePass(program, { text, rows }, columns, ask) {
    if (columns.some(({ kind }) => kind === 'opaque' || kind === 'boolean'))
        return null;
    program.emptyBag(distinct_mostTexts);
    const lists = columns.map(() => ({ at: program.alloc(8 * rows + 8), count: 0 }));
    const read = eachChunk(program, text, rows, (from, to) => {
        columns.forEach(({ column, kind, empty }, i) => {
            const list = lists[i];
            const out = list.at + 8 * list.count;
            list.count += program.hashes(doubleKinds[kind] ?? -1, column, from, to, out, i, empty);
        });
    });
    if (read !== rows)
        return null;
    if (program.isBagFull())
        return 'full';
    const unsure = bagged(program, columns.length).flatMap(allOf);
    const values = await readByEngine(unsure, (owner) => columns[owner]?.kind ?? 'text', ask);
    unsure.forEach(({ owner }, i) => {
        const list = lists[owner];
         
        if (values[i] !== null && list)
            program.hashOfNumber(Number(values[i]), list.at + 8 * list.count++);
    });
    const area = program.alloc(8 * rows + 8);
    const found = lists.map(({ at, count }) => {
        const mark = program.mark();
        const different = program.countDifferent(at, count, area);
        program.release(mark);
        return { there: count, different };
    });
    return found.some(({ different }) => different < 0) ? null : found;
}

 
var csv_text = __webpack_require__(9274);
; 



 
const kinds_mostUnsure = 4 * 1024 ** 2;
 
const [kinds_open, owner, stateBytes] = [36, 40, 48];
const [asNumber, asBoolean, asMoment, asTime] = [1, 2, 4, 8];


async function kindsOf(program, job, ask) {
    const { text, look, sql } = job;
    program.emptyBag(kinds_mostUnsure);
    const states = program.alloc(stateBytes * text.columns);
    for (let i = 0; i < text.columns; i++) {
        program.bytes().writeUInt32LE(asNumber | asBoolean | asMoment | asTime, states + stateBytes * i + kinds_open);
        program.bytes().writeUInt32LE(i, states + stateBytes * i + owner);
    }
    let first = null;
    const count = (from, to) => {
        for (let i = 0; i < text.columns; i++)
            program.countKinds(states + stateBytes * i, i, from, to);
    };
    const rows = eachChunk(program, text, mostRows, (from, to, number) => {
        if (program.isBagFull())
            return;
        const middle = first === null ? Math.min(to, from + look - number) : from;
        count(from, middle);
        if (first === null && number + middle - from >= look)
            first = narrowed(program, text, states);
        if (middle < to)
            count(middle, to);
    });
    if (rows === null || program.isBagFull())
        return null;
    const all = countsOf(program, text, states);
    const known = first ?? all;
    const unsure = bagged(program, 2 * text.columns).flatMap(allOf);
    const judged = await judgedBy(ask, unsure, sql);
    const add = (counts, of) => {
        const sums = counts.map((each) => [...each]);
        unsure.forEach((each, i) => {
            const sum = sums[each.owner % text.columns];
             
            if (sum !== undefined && of(each))
                for (let j = 2; j < sum.length; j++)
                    sum[j] = (sum[j] ?? 0) + each.rows * (judged[i]?.[j] ?? 0);
        });
        return sums;
    };
    return { rows, first: add(known, (each) => first === null || each.owner < text.columns), all: add(all, () => true) };
}
 
function narrowed(program, text, states) {
    const counts = countsOf(program, text, states);
    const unsure = counts.map(() => 0);
    for (const { owner: of, rows } of bagged(program, text.columns).flatMap(allOf))
        unsure[of] = (unsure[of] ?? 0) + rows;
    counts.forEach(([, filled, , numbers, booleans, dates, timestamps, times], i) => {
        const may = (count) => (count ?? 0) + (unsure[i] ?? 0) >= (filled ?? 0);
        const mask = (may(numbers) ? asNumber : 0) |
            (may(booleans) ? asBoolean : 0) |
            (may(dates) || may(timestamps) ? asMoment : 0) |
            (may(times) ? asTime : 0);
        program.bytes().writeUInt32LE(mask, states + stateBytes * i + kinds_open);
        program.bytes().writeUInt32LE(text.columns + i, states + stateBytes * i + owner);
    });
    return counts;
}
function countsOf(program, text, states) {
    const memory = program.bytes();
    return Array.from({ length: text.columns }, (_, i) => csv_text .V.map((_, j) => memory.readUInt32LE(states + stateBytes * i + 4 * j)));
}
 
async function judgedBy(ask, unsure, sql) {
    const texts = [...new Set(unsure.map(({ text }) => text))];
    const answers = await ask(texts, sql);
    const byText = new Map(texts.map((text, i) => [text, (answers[i] ?? []).map(Number)]));
    return unsure.map(({ text }) => byText.get(text) ?? []);
}

; 





async function rowsCsv(program, job, ask) {
    const { text, columns, step, rows, most } = job;
    const values = columns.map(() => []);
    const open = [];
    const out = program.alloc(16);
    let taken = 0;
    const take = (row) => {
        columns.forEach(({ column, kind, empty }, i) => {
            const found = program.readCell(doubleKinds[kind] ?? -1, row, column, out);
            const value = found === 1 ? valueAt(program, kind, out, empty) : null;
            values[i]?.push(value ?? null);
            if (found === 2 || value === undefined)
                open.push({ owner: i, row: taken, rows: 1, text: textAt(program, out) });
        });
        taken++;
    };
    const read = eachChunk(program, text, rows, (from, to, first) => {
        const start = from + ((step - (first % step)) % step);
        for (let row = start; row < to && taken < most && open.length <= mostUnsure; row += step)
            take(row);
    });
    if (read !== rows || open.length > mostUnsure)
        return null;
    const answers = await readByEngine(open, (owner) => columns[owner]?.kind ?? 'text', ask);
    open.forEach(({ owner, row }, i) => {
        const column = values[owner];
        const value = answers[i];
        if (column)
            column[row] = typeof value === 'string' ? value : Number.isFinite(value) ? Number(value) : null;
    });
    return values;
}
 
function valueAt(program, kind, out, empty) {
    if (kind !== 'text' && kind !== 'boolean')
        return program.bytes().readDoubleLE(out);
    const text = textAt(program, out);
    if (kind === 'text')
        return text === '' && !empty ? null : text;
    const small = text.toLowerCase();
    return small === 'true' || small === 'false' ? small : undefined;
}
function textAt(program, out) {
    const memory = program.bytes();
    const at = memory.readUInt32LE(out + 8);
    return memory.toString('utf8', at, at + memory.readUInt32LE(out + 12));
}

 
var counter = __webpack_require__(9616);
; 





 
const sample_mostTexts = 64 * 1024 ** 2;
 
const digitCounts = 6 * 2048 * 4;
 
const mostValues = 6e6;
 
async function sampleCsv(program, job, ask) {
    const most = Math.max(1, Math.floor(mostValues / Math.max(1, job.rows / job.step)));
    return inHalves(program, job.columns, most, (columns) => sample_onePass(program, job, columns, ask));
}
async function sample_onePass(program, job, columns, ask) {
    const { text, step, rows, most } = job;
    const values = Math.ceil(rows / step) + 1;
    program.emptyBag(sample_mostTexts);
    const numbers = columns.map(({ kind }) => ({
        kind: doubleKinds[kind],
        at: doubleKinds[kind] === undefined ? 0 : program.alloc(8 * values),
        count: 0,
    }));
    const read = eachChunk(program, text, rows, (from, to, first) => {
        if (program.isBagFull())
            return;
        const start = from + ((step - (first % step)) % step);
        columns.forEach(({ column, kind, empty }, i) => {
            const own = numbers[i];
            if (own.kind !== undefined) {
                own.count += program.numbers(own.kind, column, start, to, step, own.at + 8 * own.count, i);
            }
            else if (kind !== 'opaque')
                program.gather(column, start, to, step, i, empty || kind === 'boolean');
        });
    });
    if (read !== rows)
        return null;
    if (program.isBagFull())
        return 'full';
    const sorted = bagged(program, columns.length);
    if (tooUnsure(sorted, (i) => columns[i]?.kind !== 'text'))
        return null;
    const area = program.alloc(8 * values + digitCounts);
    const sampled = [];
    for (const [i, { kind }] of columns.entries()) {
        const own = numbers[i];
        const texts = sorted[i];
        if (own.kind !== undefined) {
            const more = await finite(allOf(texts, i), kind, ask);
            more.forEach((value, j) => {
                program.bytes().writeDoubleLE(value, own.at + 8 * (own.count + j));
            });
            const count = own.count + more.length;
            const place = program.sortNumbers(own.at, count, area);
            sampled.push(quantilesOf(new Float64Array(program.bytes().buffer, place, count)));
        }
        else if (kind === 'opaque' || texts === undefined)
            sampled.push(nothing);
        else
            sampled.push(sample_textsOf(kind === 'boolean' ? await booleans(allOf(texts, i), ask) : texts, most));
    }
    return sampled;
}
const nothing = { quantiles: [], values: [], distinct: 0, n: 0 };
 
async function finite(unsure, kind, ask) {
    const read = await readByEngine(unsure, () => kind, ask);
    return unsure.flatMap(({ rows }, i) => {
        const value = read[i] === null ? Number.NaN : Number(read[i]);
        return Number.isFinite(value) ? Array.from({ length: rows }, () => value) : [];
    });
}
 
function quantilesOf(sorted) {
    const n = sorted.length;
    if (n === 0)
        return nothing;
     
    const at = (i, of) => (sorted[Math.floor((i * (n - 1)) / of)] ?? 0) + 0;
    let distinct = 1;
    for (let i = 1; i < n; i++)
        if (sorted[i] !== sorted[i - 1])
            distinct++;
    const quantiles = Array.from({ length: 257 }, (_, i) => at(i, 256));
    return { quantiles, values: [], distinct, n, tails: [at(1, 1000), at(999, 1000)] };
}
 
async function booleans(unsure, ask) {
    const read = await readByEngine(unsure, () => 'boolean', ask);
    const names = ['false', 'true'].flatMap((name) => {
        const rows = unsure.reduce((sum, each, i) => sum + (read[i] === name ? each.rows : 0), 0);
        return rows === 0 ? [] : [{ name, rows }];
    });
    return { size: names.length, rows: (i) => names[i]?.rows ?? 0, text: (i) => names[i]?.name ?? '' };
}
 
function sample_textsOf(texts, most) {
    const { size } = texts;
    if (size === 0)
        return nothing;
    const counts = Uint32Array.from({ length: size }, (_, i) => texts.rows(i));
    const falling = counts.slice().sort().reverse();
    const shown = Math.min(most, size);
    const least = falling[shown - 1] ?? 0;
     
    let equals = shown - falling.indexOf(least);
    const top = [];
    for (let i = size - 1; i >= 0; i--) {
        const count = counts[i] ?? 0;
        if (count > least || (count === least && equals-- > 0))
            top.push([texts.text(i), count]);
    }
    const picked = Math.min(counter .Nw, size);
    return {
        quantiles: [],
        values: top.sort((a, b) => b[1] - a[1]),
        distinct: size,
        n: counts.reduce((sum, count) => sum + count, 0),
        spread: Array.from({ length: picked }, (_, i) => texts.text(Math.floor((i * size) / picked))),
    };
}

; 









function csvReader(ask) {
    let program;
    let last = Promise.resolve();
    const answer = async (job) => {
        if (program === undefined) {
            program = (0,csv_program .bx)();
            if (program !== null && !(await readsAlike(program, ask)))
                program = null;
        }
        if (program === null)
            return null;
        const mark = program.mark();
        try {
            return await answered(program, job, ask);
        }
        catch {
             
            return null;
        }
        finally {
            program.release(mark);
        }
    };
    return (job) => {
        const next = last.then(() => answer(job));
        last = next.catch(() => undefined);
        return next;
    };
}
async function answered(program, job, ask) {
    if (job.ask === 'kinds') {
        const kinds = await kindsOf(program, job, ask);
        return kinds === null ? null : { kinds };
    }
    if (job.ask === 'sample') {
        const sampled = await sampleCsv(program, job, ask);
        return sampled === null ? null : { sampled };
    }
    if (job.ask === 'rows') {
        const values = await rowsCsv(program, job, ask);
        return values === null ? null : { values };
    }
    if (job.ask === 'count') {
        const counted = await countCsv(program, job, ask);
        return counted === null ? null : { counted };
    }
    const distinct = await distinctCsv(program, job, ask);
    return distinct === null ? null : { distinct };
}

 
var promises_ = __webpack_require__(51455);
 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
 
var duckdb_sql = __webpack_require__(52391);
; 

const ids = {
    null: 1,
    int: 2,
    float: 3,
    binary: 4,
    utf8: 5,
    bool: 6,
    decimal: 7,
    date: 8,
    time: 9,
    timestamp: 10,
};
const nested = {
    list: 12,
    struct: 13,
    fixedBinary: 15,
    fixedList: 16,
    map: 17,
    duration: 18,
    largeBinary: 19,
    largeUtf8: 20,
};
 
const perUnit = [1000000000n, 1000000n, 1000n, 1n];
 
function arrowColumn(type) {
    const { typeId } = type;
    if (type.dictionary !== undefined)
        return arrowColumn(type.dictionary);
    if (typeId === ids.int)
        return plain(intName(type), (value) => String(value));
    if (typeId === ids.bool)
        return plain('BOOLEAN', (value) => (value === true ? 'true' : 'false'));
    if (typeId === ids.float)
        return texts(type.precision === 2 ? 'DOUBLE' : 'FLOAT', numberText);
    if (typeId === ids.decimal)
        return decimal(type);
    if (typeId === ids.binary || typeId === nested.fixedBinary || typeId === nested.largeBinary)
        return { type: 'BLOB', readAs: 'VARCHAR', value: 'from_base64($)', json: base64 };
    if (typeId === ids.date)
        return date();
    if (typeId === ids.time)
        return time(type);
    if (typeId === ids.timestamp)
        return timestamp(type);
    if (typeId === nested.duration)
        return plain('BIGINT', (value) => String(value));
    if (typeId === nested.list || typeId === nested.fixedList)
        return list(type);
    if (typeId === nested.struct)
        return struct(type);
    if (typeId === nested.map)
        return map(type);
    return texts('VARCHAR', (value) => String(value));
}
function plain(type, text) {
    return { type, readAs: type, value: '$', json: (value) => (missing(value) ? 'null' : text(value)) };
}
 
function texts(type, text) {
    const json = (value) => (missing(value) ? 'null' : JSON.stringify(text(value)));
    return { type, readAs: 'VARCHAR', value: type === 'VARCHAR' ? '$' : `CAST($ AS ${type})`, json };
}
function missing(value) {
    return value === null || value === undefined;
}
function intName({ isSigned = true, bitWidth = 64 }) {
    const name = { 8: 'TINYINT', 16: 'SMALLINT', 32: 'INTEGER', 64: 'BIGINT' }[bitWidth] ?? 'BIGINT';
    return isSigned ? name : `U${name}`;
}
function numberText(value) {
    const number = Number(value);
    if (Number.isNaN(number))
        return 'nan';
    return Number.isFinite(number) ? String(number) : number > 0 ? 'inf' : '-inf';
}
function base64(value) {
    if (!(value instanceof Uint8Array))
        return 'null';
    return JSON.stringify(Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64'));
}
 
function decimal({ precision = 38, scale = 0, bitWidth = 128 }) {
    const type = precision <= 38 && scale >= 0 ? `DECIMAL(${precision}, ${scale})` : 'DOUBLE';
    return texts(type, (value) => {
        const words = new Uint32Array(value.buffer, value.byteOffset, bitWidth / 32);
        const bits = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
        const whole = BigInt.asIntN(bitWidth, bits);
        if (scale <= 0)
            return `${whole * 10n ** BigInt(-scale)}`;
        const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, '0');
        return `${whole < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
    });
}
 
function date() {
    const json = (value) => (missing(value) ? 'null' : String(Math.floor(Number(value) / 86_400_000)));
    return { type: 'DATE', readAs: 'INTEGER', value: "(DATE '1970-01-01' + $)", json };
}
function time({ unit = 0 }) {
    const json = (value) => missing(value) ? 'null' : String((BigInt(value) * (perUnit[unit] ?? 1n)) / 1000n);
    return { type: 'TIME', readAs: 'BIGINT', value: "CAST(TIME '00:00:00' + to_microseconds($) AS TIME)", json };
}
function timestamp({ unit = 2, timezone }) {
    const json = (value) => (missing(value) ? 'null' : String(value));
    const zoned = timezone !== null && timezone !== undefined && timezone !== '';
    const micros = ['$ * 1000000', '$ * 1000', '$', '$ // 1000'][unit] ?? '$';
    const name = zoned
        ? 'TIMESTAMPTZ'
        : (['TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP', 'TIMESTAMP_NS'][unit] ?? 'TIMESTAMP');
    const value = zoned
        ? `CAST(make_timestamp(${micros}) AS TIMESTAMPTZ)`
        : unit === 3
            ? 'make_timestamp_ns($)'
            : `CAST(make_timestamp(${micros}) AS ${name})`;
    return { type: name, readAs: 'BIGINT', value, raw: true, json };
}
 
function inside(type) {
    const column = arrowColumn(type);
    if (column.raw === true) {
        const json = (value) => (missing(value) ? 'null' : JSON.stringify(new Date(Number(value)).toISOString()));
        return { type: column.type, read: 'VARCHAR', json };
    }
    if (column.type === 'DATE') {
        const json = (value) => missing(value) ? 'null' : JSON.stringify(new Date(Number(value)).toISOString().slice(0, 10));
        return { type: 'DATE', read: 'VARCHAR', json };
    }
    if (column.type === 'BLOB' || column.type === 'TIME')
        return { type: 'VARCHAR', read: 'VARCHAR', json: column.json };
    return { type: column.type, read: column.readAs, json: column.json };
}
function list(type) {
    const item = inside(type.children?.[0]?.type ?? { typeId: ids.null });
    const name = `${item.type}[${type.listSize ?? ''}]`;
    const json = (value) => missing(value) ? 'null' : `[${[...value].map(item.json).join(',')}]`;
    return { type: name, readAs: `${item.read}[]`, value: `CAST($ AS ${name})`, json };
}
function struct(type) {
    const fields = (type.children ?? []).map(({ name, type: inner }) => ({ name, ...inside(inner) }));
    const named = (part) => `STRUCT(${fields.map((field) => `${(0,duckdb_sql .Cv)(field.name)} ${field[part]}`).join(', ')})`;
    const json = (value) => {
        if (missing(value))
            return 'null';
        const row = value;
        return `{${fields.map((field) => `${JSON.stringify(field.name)}:${field.json(row[field.name])}`).join(',')}}`;
    };
    if (fields.length === 0)
        return texts('VARCHAR', () => '{}');
    return { type: named('type'), readAs: named('read'), value: `CAST($ AS ${named('type')})`, json };
}
 
function map(type) {
    const [key, value] = type.children?.[0]?.type.children ?? [];
    const [keys, values] = [key, value].map((each) => inside(each?.type ?? { typeId: ids.null }));
    const named = (part) => `STRUCT("key" ${keys?.[part]}, "value" ${values?.[part]})[]`;
    const json = (entries) => {
        if (missing(entries))
            return 'null';
        const pairs = [...entries];
        return `[${pairs.map(([k, v]) => `{"key":${keys?.json(k)},"value":${values?.json(v)}}`).join(',')}]`;
    };
    return { type: named('type'), readAs: named('read'), value: `CAST($ AS ${named('type')})`, json };
}

; 

 
function jsonLines(path) {
    const handle = (0,external_node_fs_.openSync)(path, 'w', 0o600);
    let text = '';
    const flush = () => {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length;)
            at += (0,external_node_fs_.writeSync)(handle, bytes, at);
        text = '';
    };
    return {
        row(values) {
            text += `{${values.map((value, i) => `"c${i}":${value}`).join(',')}}\n`;
            if (text.length > 1024 ** 2)
                flush();
        },
        end() {
            flush();
            (0,external_node_fs_.closeSync)(handle);
        },
    };
}

; 


function unpackLz4Frame(bytes, most = 2 ** 31) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 7 || view.getUint32(0, true) !== 0x184d2204)
        throw new Error('no LZ4 frame');
    const flags = bytes[4] ?? 0;
    const [blockSums, hasSize, hasDictionary] = [flags & 0x10, flags & 0x08, flags & 0x01];
    let at = 6 + (hasSize ? 8 : 0) + (hasDictionary ? 4 : 0) + 1;
    const size = hasSize ? Number(view.getBigUint64(6, true)) : null;
    if (size !== null && size > most)
        throw new Error('an LZ4 frame that is too large');
    const out = { bytes: new Uint8Array(size ?? bytes.length * 4), length: 0, most };
    for (;;) {
        if (at + 4 > bytes.length)
            throw new Error('an LZ4 frame that was cut off');
        const head = view.getUint32(at, true);
        at += 4;
        if (head === 0)
            break;
        const end = at + (head & 0x7fffffff);
        if (end > bytes.length)
            throw new Error('an LZ4 frame that was cut off');
        if (head >>> 31 === 1)
            append(out, bytes.subarray(at, end));
        else
            unpackBlock(bytes.subarray(at, end), out);
        at = end + (blockSums ? 4 : 0);
    }
    if (size !== null && size !== out.length)
        throw new Error('an LZ4 frame of another size than it says');
    return out.bytes.subarray(0, out.length);
}
function unpackBlock(block, out) {
    let at = 0;
    const longer = (base) => {
        let length = base;
        if (base === 15) {
            for (let more = 255; more === 255; length += more) {
                if (at >= block.length)
                    throw new Error('an LZ4 block that was cut off');
                more = block[at++] ?? 0;
            }
        }
        return length;
    };
    while (at < block.length) {
        const token = block[at++] ?? 0;
        const literals = longer(token >> 4);
        if (at + literals > block.length)
            throw new Error('an LZ4 block that was cut off');
        append(out, block.subarray(at, at + literals));
        at += literals;
        if (at >= block.length)
            return;
        const distance = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8);
        at += 2;
        const length = longer(token & 15) + 4;
        if (distance === 0 || distance > out.length)
            throw new Error('an LZ4 match outside of the frame');
        room(out, length);
        const from = out.length - distance;
         
        if (distance >= length)
            out.bytes.copyWithin(out.length, from, from + length);
        else
            for (let i = 0; i < length; i++)
                out.bytes[out.length + i] = out.bytes[from + i] ?? 0;
        out.length += length;
    }
}
function append(out, bytes) {
    room(out, bytes.length);
    out.bytes.set(bytes, out.length);
    out.length += bytes.length;
}
function room(out, more) {
    const needed = out.length + more;
    if (needed > out.most)
        throw new Error('an LZ4 frame that is too large');
    if (needed <= out.bytes.length)
        return;
    const grown = new Uint8Array(Math.min(out.most, Math.max(needed, out.bytes.length * 2)));
    grown.set(out.bytes.subarray(0, out.length));
    out.bytes = grown;
}

; 









async function convertArrow(source, target) {
    const loaded = (await (0,import_module .W)(source.url));
    const arrow = loaded.RecordBatchReader === undefined ? loaded.default : loaded;
    const { decompress } = await __webpack_require__.e(  8339).then(__webpack_require__.bind(__webpack_require__, 68339));
    arrow.compressionRegistry.set(arrow.CompressionType.LZ4_FRAME, { decode: (bytes) => unpackLz4Frame(bytes).slice() });
    arrow.compressionRegistry.set(arrow.CompressionType.ZSTD, { decode: (bytes) => decompress(bytes).slice() });
    const handle = await (0,promises_.open)(source.file);
    const lines = jsonLines(target);
    try {
        const reader = await (await arrow.RecordBatchReader.from(handle)).open();
        const { fields } = reader.schema;
        const columns = fields.map(({ type }) => arrowColumn(type));
        for await (const batch of reader) {
            const vectors = columns.map((_, i) => batch.getChildAt(i));
            for (let row = 0; row < batch.numRows; row++) {
                lines.row(columns.map((column, i) => column.json(convert_arrow_valueAt(vectors[i] ?? null, row, column.raw === true))));
            }
        }
        return columns.map(({ readAs, value }, i) => ({ name: fields[i]?.name || `column_${i + 1}`, readAs, value }));
    }
    catch (cause) {
        if (cause instanceof problem .A)
            throw cause;
        const [said = ''] = String(cause.message).split('\n');
        throw new problem .A(`${(0,quote .h)(source.name)} could not be read as Arrow: ${(0,quote .h)(said)}`, 'Write the file again, or write it as Parquet.', { cause });
    }
    finally {
        lines.end();
        await handle.close().catch(() => undefined);
    }
}
function convert_arrow_valueAt(vector, row, raw) {
    const value = vector?.get(row) ?? null;
    if (!raw || value === null)
        return value;
    return vector?.data[0]?.values[row];
}

 
var chosen_table = __webpack_require__(1040);
; 






 
const together = 100;


async function convertSqlite(source, target) {
    const { DatabaseSync } = await sqlite(source.name);
    const database = new DatabaseSync(source.file, { readOnly: true });
    try {
        const tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
        const names = database
            .prepare(tables)
            .all()
            .map(({ name }) => String(name));
        const table = names[(0,chosen_table .h)({ name: source.name, ...(source.table === null ? {} : { table: source.table }) }, names)] ?? '';
        const columns = columnsOf(database, table);
        const rows = database.prepare(`SELECT ${columns.map(({ name }, i) => `${(0,duckdb_sql .Cv)(name)} AS c${i}`).join(', ')} FROM ${(0,duckdb_sql .Cv)(table)}`);
        rows.setReadBigInts(true);
        const lines = jsonLines(target);
        for (const row of rows.iterate())
            lines.row(columns.map((_, i) => jsonOf(row[`c${i}`])));
        lines.end();
        return columns;
    }
    catch (cause) {
        if (cause instanceof problem .A || cause.code !== 'ERR_SQLITE_ERROR')
            throw cause;
        const [said = ''] = cause.message.split('\n');
        throw new problem .A(`${(0,quote .h)(source.name)} could not be read as a SQLite database: ${(0,quote .h)(said)}`, 'Write the file again, or check that it was copied whole.', { cause });
    }
    finally {
        database.close();
    }
}
async function sqlite(name) {
    try {
        return (await (0,import_module .W)('node:sqlite'));
    }
    catch (cause) {
        throw new problem .A(`${(0,quote .h)(name)} is a SQLite database, which Node ${process.versions.node} cannot read: needed 22.13 or later.`, 'Run with a later Node, or write the table as Parquet or CSV.', { cause });
    }
}
function columnsOf(database, table) {
    const declared = database
        .prepare(`SELECT name, type FROM pragma_table_xinfo(${(0,duckdb_sql .eu)(table)}) WHERE hidden <> 1`)
        .all();
    const found = [];
    for (let i = 0; i < declared.length; i += together) {
        const group = declared
            .slice(i, i + together)
            .map(({ name, type }) => ({ name: String(name), declared: String(type).toUpperCase() }));
        const asked = group.flatMap(({ name }, j) => classes.map((each) => `sum(typeof(${(0,duckdb_sql .Cv)(name)}) = '${each}') AS ${each}${j}`));
        const asBool = group.map(({ name }, j) => `sum(${(0,duckdb_sql .Cv)(name)} IN (0, 1)) AS bool${j}`);
        const [counts = {}] = database
            .prepare(`SELECT ${[...asked, ...asBool].join(', ')} FROM ${(0,duckdb_sql .Cv)(table)}`)
            .all();
        for (const [j, column] of group.entries()) {
            const [whole, real, text, bytes, bool] = [...classes, 'bool'].map((each) => Number(counts[`${each}${j}`] ?? 0));
            found.push({ name: column.name, ...typeOf({ whole, real, text, bytes, bool }, column.declared) });
        }
    }
    return found;
}
const classes = ['integer', 'real', 'text', 'blob'];
function typeOf(counts, declared) {
    const { whole = 0, real = 0, text = 0, bytes = 0, bool = 0 } = counts;
    const filled = whole + real + text + bytes;
    if (filled === 0)
        return declaredType(declared);
    if (text > 0 || (bytes > 0 && bytes < filled)) {
        const time = /DATE|TIME/.test(declared) && text === filled;
        return { readAs: 'VARCHAR', value: '$', ...(time ? { when: ['DATE', 'TIMESTAMP'] } : {}) };
    }
    if (bytes > 0)
        return { readAs: 'VARCHAR', value: 'from_base64($)' };
    if (real > 0)
        return { readAs: 'VARCHAR', value: 'CAST($ AS DOUBLE)' };
    return declared.includes('BOOL') && bool === whole
        ? { readAs: 'BIGINT', value: 'CAST($ AS BOOLEAN)' }
        : { readAs: 'BIGINT', value: '$' };
}
 
function declaredType(declared) {
    const type = declared.includes('INT') ? 'BIGINT' : /REAL|FLOA|DOUB/.test(declared) ? 'DOUBLE' : 'VARCHAR';
    return { readAs: 'VARCHAR', value: `CAST($ AS ${type})` };
}
function jsonOf(value) {
    if (value === null || value === undefined)
        return 'null';
    if (typeof value === 'bigint')
        return value.toString();
    if (typeof value === 'number')
        return Number.isFinite(value) ? `"${value}"` : `"${value > 0 ? 'inf' : '-inf'}"`;
    if (value instanceof Uint8Array)
        return `"${Buffer.from(value).toString('base64')}"`;
    return JSON.stringify(String(value));
}

; 



 
const quantiles_query_mostValues = 8e6;


function quantilesReader(connection, bindings) {
    let program;
    return async (sql, columns) => {
        if (program === undefined)
            program = (0,csv_program .bx)();
        if (program === null)
            return null;
        const result = await connection.run(sql);
        const rows = result.rowCount;
        if (rows * columns > quantiles_query_mostValues)
            return null;
        const numbers = Array.from({ length: columns }, () => ({ values: new Float64Array(rows), count: 0 }));
        for (let total = 0;;) {
            const next = await result.fetchChunk();
            if (next === null || next.rowCount === 0)
                return total === rows ? sortedOf(program, numbers) : null;
            if (next.rowCount > tally .h1)
                return null;
            total += next.rowCount;
            for (const [i, column] of numbers.entries())
                keepFinite(column, bindings, next, i);
        }
    };
}
function keepFinite(column, bindings, { chunk, rowCount }, i) {
    const vector = bindings.data_chunk_get_vector(chunk, i);
    const validity = bindings.vector_get_validity(vector, Math.ceil(rowCount / 64) * 8);
     
    const block = new Float64Array(rowCount);
    new Uint8Array(block.buffer).set(bindings.vector_get_data(vector, rowCount * 8));
    for (let row = 0; row < rowCount; row++) {
        const x = block[row];
        const there = validity === null || ((validity[row >> 3] >> (row & 7)) & 1) === 1;
        if (there && Number.isFinite(x))
            column.values[column.count++] = x;
    }
}
 
function sortedOf(program, columns) {
    const most = Math.max(0, ...columns.map(({ count }) => count));
    const mark = program.mark();
    try {
        const from = program.alloc(8 * most);
        const area = program.alloc(8 * most + digitCounts);
        return columns.map(({ values, count }) => {
            const memory = program.bytes().buffer;
            new Float64Array(memory, from, count).set(values.subarray(0, count));
            const place = program.sortNumbers(from, count, area);
            return quantilesOf(new Float64Array(memory, place, count));
        });
    }
    catch {
        return null;
    }
    finally {
        program.release(mark);
    }
}

; 


 
const gathered = 64 * 1024;
 
const longest = 64 * 1024 ** 2;


async function splitText(job) {
    const parts = job.targets.map((target) => ({ target, bytes: Buffer.allocUnsafe(gathered), length: 0 }));
    for (const { target } of parts)
        await (0,promises_.writeFile)(target, '', { mode: 0o600 });
    const text = { ...marksOf(job.header), lines: job.header.skip ?? 0, names: (job.header.header ?? true) ? 1 : 0 };
    let rest = Buffer.alloc(0);
    let first = true;
    for await (const chunk of (0,external_node_fs_.createReadStream)(job.file, { highWaterMark: 4 * 1024 ** 2 })) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const start = first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
        first = false;
        rest = Buffer.from(bytes.subarray(takeRecords(bytes, start, false, job, text, parts)));
        if (rest.length > longest)
            throw irregular();
        await flush(parts, gathered / 2);
    }
    if (takeRecords(rest, 0, true, job, text, parts) < rest.length)
        throw irregular();
    await flush(parts, 1);
}
function marksOf({ delimiter, quote = '"', escape: before = '"' }) {
    return { delimiter: delimiter.charCodeAt(0), quote: quote.charCodeAt(0), before: before.charCodeAt(0) };
}
function irregular() {
    return new Error('an irregular text is not divided');
}
const split_text_LF = 10;
const split_text_CR = 13;
 
const CRLF = 0;
 
function takeRecords(bytes, from, end, job, text, parts) {
    let start = from;
    while (text.lines > 0 && start < bytes.length) {
        const next = lineEnd(bytes, start);
        if (next === null)
            return start;
        start = next.after;
        text.lines--;
    }
    const bounds = new Int32Array(job.starts.length + 1);
    for (;;) {
        const found = readRecord(bytes, start, end, job, text, bounds);
        if (found === null)
            return start;
        if (text.names > 0)
            text.names--;
        else {
            for (let i = 0; i < parts.length; i++) {
                 
                const last = bounds[i + 1] - (i + 1 < parts.length ? 1 : 0);
                put(parts[i], bytes, bounds[i], last, found.feed);
            }
        }
        start = found.after;
    }
}
function lineEnd(bytes, from) {
    for (let i = from; i < bytes.length; i++) {
        if (bytes[i] === split_text_LF)
            return { after: i + 1 };
        if (bytes[i] === split_text_CR)
            return i + 1 === bytes.length ? null : { after: i + (bytes[i + 1] === split_text_LF ? 2 : 1) };
    }
    return null;
}


function readRecord(bytes, start, end, { columns, starts }, { delimiter, quote, before }, bounds) {
    const size = bytes.length;
    if (start >= size)
        return null;
    bounds[0] = start;
    let column = 0;
    let part = 1;
    let i = start;
    for (;;) {
        if (i < size && bytes[i] === quote) {
            i = afterQuote(bytes, i + 1, quote, before);
            if (i < 0) {
                if (end)
                    throw irregular();
                return null;
            }
        }
        else {
            for (; i < size; i++) {
                const byte = bytes[i];
                if (byte === delimiter || byte === split_text_LF || byte === split_text_CR)
                    break;
                if (byte === quote)
                    throw irregular();
            }
        }
        const byte = bytes[i];
        if (i < size && byte === delimiter) {
            i++;
            if (++column === starts[part])
                bounds[part++] = i;
            continue;
        }
         
        if (!end && (i >= size || (byte === split_text_CR && i + 1 >= size)))
            return null;
        if (i < size && byte !== split_text_LF && byte !== split_text_CR)
            throw irregular();
        if (column + 1 !== columns || i === start)
            throw irregular();
        bounds[part] = i;
        const both = byte === split_text_CR && bytes[i + 1] === split_text_LF;
        return { after: Math.min(size, i + (both ? 2 : 1)), feed: both ? CRLF : (byte ?? split_text_LF) };
    }
}
 
function afterQuote(bytes, from, quote, before) {
    for (let i = from; i < bytes.length; i++) {
        const byte = bytes[i];
        if (byte === before && before !== quote)
            i++;
        else if (byte === quote) {
            if (before !== quote || bytes[i + 1] !== quote)
                return i + 1;
            i++;
        }
    }
    return -1;
}
function put(part, bytes, from, to, feed) {
    const needed = part.length + to - from + 2;
    if (needed > part.bytes.length) {
        const larger = Buffer.allocUnsafe(2 * needed);
        part.bytes.copy(larger, 0, 0, part.length);
        part.bytes = larger;
    }
    bytes.copy(part.bytes, part.length, from, to);
    part.length += to - from;
    if (feed === CRLF)
        part.bytes[part.length++] = split_text_CR;
    part.bytes[part.length++] = feed === CRLF ? split_text_LF : feed;
}
async function flush(parts, least) {
    for (const part of parts) {
        if (part.length < least)
            continue;
        await (0,promises_.appendFile)(part.target, part.bytes.subarray(0, part.length));
        part.length = 0;
    }
}

 
var external_node_module_ = __webpack_require__(98995);
 
var external_node_url_ = __webpack_require__(73136);
; 




 
async function bindingsOf(url) {
    try {
        const file = (0,external_node_module_.createRequire)(url).resolve('@duckdb/node-bindings');
        const loaded = (await (0,import_module .W)((0,external_node_url_.pathToFileURL)(file).href));
        const { data_chunk_get_vector: a, vector_get_data: b, vector_get_validity: c } = loaded.default ?? {};
        return [a, b, c].every((each) => typeof each === 'function') ? loaded.default : null;
    }
    catch {
        return null;
    }
}
 
async function tallyQuery(connection, bindings, sql, columns) {
    const counting = (0,tally .mD)(columns);
    if (counting === null)
        return null;
    const result = await connection.stream(sql);
    for (let total = 0;;) {
        const next = await result.fetchChunk();
        const rows = next?.rowCount ?? 0;
        if (next === null || rows === 0)
            return { rows: total, columns: counting.result() };
        if (rows > tally .h1)
            return null;
        total += rows;
        for (let i = 0; i < columns.length; i++) {
            const vector = bindings.data_chunk_get_vector(next.chunk, i);
            const validity = bindings.vector_get_validity(vector, Math.ceil(rows / 64) * 8);
            counting.add(i, bindings.vector_get_data(vector, rows * 8), validity, rows);
        }
    }
}
 
const tally_query_probes = ['0', '-0', '1.5', '-2.25', '0.001', '123456789', '1e300', 'nan', 'inf', '-inf'];


async function countsAlike(connection, bindings) {
    const values = `(SELECT unnest([${tally_query_probes.map((probe) => `'${probe}'::DOUBLE`).join(', ')}]) AS x)`;
    const own = await tallyQuery(connection, bindings, `SELECT x FROM ${values}`, [{ edges: [], distinct: 1 }]);
    const bits = `to_base64(bitstring_agg((hash(x) & 1023)::SMALLINT, 0::SMALLINT, 1023::SMALLINT)::BLOB)`;
    const [[theirs] = []] = (await connection.runAndReadAll(`SELECT ${bits} FROM ${values}`)).getRowsJS();
    return own?.columns[0]?.distinct === theirs;
}

; 











async function connectDuckdb(url, settings) {
    const loaded = (await (0,import_module .W)(url));
    const module = loaded.DuckDBInstance === undefined ? loaded.default : loaded;
    const instance = await module.DuckDBInstance.create(':memory:', {
        threads: String(settings.threads),
        memory_limit: settings.memory,
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        allow_community_extensions: 'false',
        preserve_insertion_order: 'true',
    });
    const connection = await instance.connect();
    for (const statement of lockDown(settings))
        await connection.run(statement);
    const bindings = await bindingsOf(url);
    const tallies = bindings !== null && (await countsAlike(connection, bindings)) ? bindings : null;
    return {
        version: module.version().replace(/^v/, ''),
        query: async (sql, seconds) => {
            const timer = seconds === undefined ? undefined : setTimeout(() => connection.interrupt(), seconds * 1000);
            try {
                return (await connection.runAndReadAll(sql)).getRowsJS();
            }
            finally {
                clearTimeout(timer);
            }
        },
        convert: async (job) => {
            if (job.kind === 'arrow')
                return convertArrow(job, job.target);
            if (job.kind === 'sqlite')
                return convertSqlite(job, job.target);
            if (job.kind === 'split') {
                await splitText(job.job);
                return [];
            }
            const alone = await connectDuckdb(url, { ...settings, threads: 1, memory: '1GB' });
            try {
                await alone.query(job.statement);
            }
            finally {
                await alone.close();
            }
            return [];
        },
        ...(tallies === null ? {} : { tally: (sql, columns) => tallyQuery(connection, tallies, sql, columns) }),
        ...(bindings === null ? {} : { quantiles: quantilesReader(connection, bindings) }),
        csv: csvReader(askTexts(connection)),
        close: async () => {
            connection.closeSync();
            instance.closeSync();
        },
    };
}
 
const textsTogether = 1000;
function askTexts(connection) {
    return async (texts, expressions) => {
        const answers = [];
        for (let i = 0; i < texts.length; i += textsTogether) {
            const some = texts.slice(i, i + textsTogether);
            const rows = `(SELECT unnest(range(${some.length})) AS i, unnest(${(0,duckdb_sql .v$)(some)}) AS x)`;
            const sql = `SELECT ${expressions.join(', ')} FROM ${rows} GROUP BY i ORDER BY i`;
            answers.push(...(await connection.runAndReadAll(sql)).getRowsJS());
        }
        return answers;
    };
}
function lockDown(settings) {
    return [
        `SET temp_directory = ${(0,duckdb_sql .eu)((0,external_node_path_.join)(settings.directory, 'spill'))}`,
        "SET max_temp_directory_size = '10GB'",
        "SET TimeZone = 'UTC'",
         
        'SET parquet_metadata_cache = true',
        'SET enable_progress_bar = false',
        `SET allowed_directories = ${(0,duckdb_sql .v$)([settings.directory])}`,
        'SET enable_external_access = false',
        'SET lock_configuration = true',
    ];
}


  }),

  75218:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N4: () => (  tally),
    mQ: () => (  ofNames),
    p5: () => (  lookedCounts)
  });
  var _data_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53940);

 
function lookedCounts({ shapes, looks: asked }, texts) {
    return {
        ...(shapes === undefined ? {} : { shapes: ofNames(shapes, texts, ({ shape }) => shape) }),
        ...(asked
            ? { looks: _data_looks_js__WEBPACK_IMPORTED_MODULE_0__  .dx.map((_, i) => texts.reduce((n, text) => n + ((text.looks >> i) & 1 ? text.rows : 0), 0)) }
            : {}),
    };
}
 
function ofNames(names, values, of) {
    const places = new Map(names.map((name, i) => [name, i]));
    return tally(names.length + 1, values, (value) => places.get(of(value) ?? '') ?? names.length);
}
 
function tally(cells, values, cell) {
    const counts = Array.from({ length: cells }, () => 0);
    for (const value of values) {
        const at = cell(value);
        if (at !== null)
            counts[at] = (counts[at] ?? 0) + value.rows;
    }
    return counts;
}


  }),

  52391:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Cv: () => (  identifier),
    V_: () => (  doubles),
    eu: () => (  literal),
    gd: () => (  double),
    nE: () => (  typed),
    uV: () => (  columnOf),
    v$: () => (  literals)
  });
  var _data_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11821);

 
function literal(text) {
    return `'${text.replaceAll('\0', '\ufffd').replaceAll("'", "''")}'`;
}
 
function identifier(name) {
    return `"${name.replaceAll('\0', '\ufffd').replaceAll('"', '""')}"`;
}
 
function literals(texts) {
    return `[${texts.map(literal).join(', ')}]`;
}


function double(value) {
    return `${value.toExponential()}::DOUBLE`;
}


function doubles(values) {
    return `'[${values.map((value) => value.toExponential()).join(', ')}]'::DOUBLE[]`;
}
 
function columnOf(path) {
    const [first = '', ...fields] = path;
    return fields.reduce((inner, field) => `struct_extract(${inner}, ${literal(field)})`, identifier(first));
}


function typed(x, from, as) {
    const kind = (0,_data_types_js__WEBPACK_IMPORTED_MODULE_0__  .I)(as);
     
    const text = `CAST(${x} AS VARCHAR)`;
    if (kind === 'opaque')
        return x;
    if (kind === 'number')
        return (0,_data_types_js__WEBPACK_IMPORTED_MODULE_0__  .I)(from) === 'number' ? `CAST(${x} AS DOUBLE)` : `TRY_CAST(${text} AS DOUBLE)`;
    if (as === 'bool')
        return `CAST(TRY_CAST(${text} AS BOOLEAN) AS VARCHAR)`;
    if (kind === 'text')
        return text;
    const name = as === 'time' ? 'TIME' : as === 'timestamptz' ? 'TIMESTAMPTZ' : 'TIMESTAMP';
    const direct = from === as || ((0,_data_types_js__WEBPACK_IMPORTED_MODULE_0__  .I)(from) === 'time' && from !== 'time' && as !== 'time');
    return `epoch(TRY_CAST(${direct ? x : text} AS ${name}))`;
}


  }),

  99648:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  h1: () => (  blockRows),
  ty: () => (  mostTallied),
  mD: () => (  tallier)
});

 
var counter = __webpack_require__(9616);
; 
 
const tallyCode = [
    'AGFzbQEAAAABDgJgBH9/f38AYAN/f38AAg8BA2VudgZtZW1vcnkCAAADAwIAAQcSAgV0YWxseQAABm1lbW9yeQIACq4LAqcIAwd+',
    'CH8IfCAAKwNIIRYgACsDUCEXIAAoAmgiDUEGcUEARyEQIA1BAnEEfiAAKQNYBUIACyIEIA1BBHEEfiAAKQNgBUIACyIFIAQgBVYb',
    'IQogACsDICETIAArAyghFCAAKQMwIQYgACkDOCEEIAEhCwNAIAMgDkoEQAJAIAIEfyACIA5BA3VqLQAAIA5BB3F2QQFxBUEBC0UN',
    'ACAIQgF8IQggASAOQQN0aiIMKQMAIQUgDCsDACIYIBihRAAAAAAAAAAAYSEPIBAEfyAKIBiZRAAAAAAAAAAAZAR+IAUFQoCAgICA',
    'gID8/wBCACAYRAAAAAAAAAAAYhsLIgcgB0IgiIVCk/vnsobXv/RWfiIHIAdCIIiFQpP757KG17/0Vn4iByAHQiCIhVoFQQALBEAg',
    'GJlEAAAAAAAAAABkRQRAQoCAgICAgID8/wBCACAYRAAAAAAAAAAAYhshBQsgBSAFQiCIhUKT++eyhte/9FZ+IgUgBUIgiIVCk/vn',
    'sobXv/RWfiIFIAVCIIiFIQUgDUECcQR/IAUgACkDWFgFQQALBEAgAEGwAWogBUL/B4OnIgxBA3ZqIhEgES0AAEGAASAMQQdxdnI6',
    'AAALIA1BBHFBACAPGwR/IAUgACkDYFgFQQALBEAgAEHwAGogDUEIcUEARyESRAAAAAAAAPA/IRVBACEMAkADQCAMQQdJBEAgGCAV',
    'oiIZnSIaRAAAAAAAAPA/IBmmoCAaIBkgGqGZRAAAAAAAAOA/ZhsgFaMiGbYgGLZbIBggGWEgEhsNAiAVRAAAAAAAACRAoiEVIAxB',
    'AWohDAwBCwtBByEMCyAMQQN0aiIMIAwpAwBCAXw3AwALCyAPRQRAIBhEAAAAAAAAAABkBEAgAEEQaiAAKQMQQgF8NwMABSAYRAAA',
    'AAAAAAAAYwRAIABBGGogACkDGEIBfDcDAAUgAEEIaiAAKQMIQgF8NwMACwsMAQsgGCATIBMgGGQbIRMgGCAUIBQgGGMbIRQgCyAY',
    'OQMAIAtBCGohCyANQQFxBEAgGCAWoSAXoiIVRAAAAAAAAOBDYyAVRAAAAAAAAODDZnEEQCAJQgF8IQkgBCAGIgQgFZ78BiIFfCIG',
    'IARUrSAFQj+HfHwhBAsLCyAOQQFqIQ4MAQsLIAAgASALEAEgDUEQcQRAA0AgASALSQRAIABBsCJqIAErAwAiFSAVRAAAAAAAGPVA',
    'o5xEAAAAAAAY9UCioSIVRAAAAAAAAAAAYQR/QQAFIBVEAAAAAAAgrECjnEQAAAAAAADwP6BEAAAAAAAA8D+lRAAAAAAAADhApPwD',
    'C0EDdGoiAiACKQMAQgF8NwMAIAFBCGohAQwBCwsLIAAgEzkDICAAIBQ5AyggACAGNwMwIAAgBDcDOCAAIAApAwAgCHw3AwAgACAA',
    'KQNAIAl8NwNAC4IDAgd/BHwgACgCbEEDdCEFIABBsAJqIABBsBJqIgNrIQgDQCABQSBqIAJNBEAgASsDACEKIAErAwghCyABKwMQ',
    'IQwgASsDGCENIAMiACEJIAAiBiEHIAUhBANAIARBCE8EQCAAIARBACAAIARqQQhrKwMAIApja3FqIQAgCSAEQQAgBCAJakEIaysD',
    'ACALY2txaiEJIAYgBEEAIAQgBmpBCGsrAwAgDGNrcWohBiAHIARBACAEIAdqQQhrKwMAIA1ja3FqIQcgBEEBdiEEDAELCyAAIAhq',
    'IgAgACkDAEIBfDcDACAIIAlqIgAgACkDAEIBfDcDACAGIAhqIgAgACkDAEIBfDcDACAHIAhqIgAgACkDAEIBfDcDACABQSBqIQEM',
    'AQsLA0AgASACSQRAIAMhACAFIQQDQCAEQQhPBEAgACAEQQAgASsDACAAIARqQQhrKwMAZGtxaiEAIARBAXYhBAwBCwsgACAIaiIA',
    'IAApAwBCAXw3AwAgAUEIaiEBDAELCws=',
].join('');

; 


 
const mostTallied = 255;
 
const blockRows = 2048;
 
const at = { min: 32, max: 40, low: 48, high: 56, added: 64, centre: 72, factor: 80, distinct: 88, slice: 96 };
const [flags, half, places, bits, bins, edges] = [104, 108, 112, 176, 304, 2352];
const hours = edges + 8 * (mostTallied + 1);
const stateBytes = hours + 8 * counter .M$;
const blockBytes = 8 * blockRows;
 
const block = 65536;
const states = block + blockBytes + blockRows / 8;
 
function tallier(columns) {
    if (columns.some((column) => column.edges.length > mostTallied))
        return null;
    const program = started(Math.ceil((states + columns.length * stateBytes) / 65536));
    if (program === null)
        return null;
    const { memory, tally } = program;
    const bytes = Buffer.from(memory.buffer);
    columns.forEach((column, i) => {
        prepare(bytes.subarray(states + i * stateBytes), column);
    });
    return {
        add: (column, values, validity, rows) => {
            bytes.set(values, block);
            if (validity !== null)
                bytes.set(validity, block + blockBytes);
            tally(states + column * stateBytes, block, validity === null ? 0 : block + blockBytes, rows);
        },
        result: () => columns.map((column, i) => tallied(bytes.subarray(states + i * stateBytes), column)),
    };
}
 
function started(pages) {
    try {
        const memory = new WebAssembly.Memory({ initial: pages });
        const module = new WebAssembly.Module(Buffer.from(tallyCode, 'base64'));
        const { exports } = new WebAssembly.Instance(module, { env: { memory } });
        const { tally } = exports;
        return { memory, tally };
    }
    catch {
        return null;
    }
}
function prepare(state, column) {
    const { sum, distinct, places: counted } = column;
    const all = 2 ** Math.max(1, Math.ceil(Math.log2(column.edges.length + 1)));
    state.writeDoubleLE(Number.POSITIVE_INFINITY, at.min);
    state.writeDoubleLE(Number.NEGATIVE_INFINITY, at.max);
    state.writeDoubleLE(sum?.centre ?? 0, at.centre);
    state.writeDoubleLE(2 ** (sum?.scale ?? 0), at.factor);
    state.writeBigUInt64LE(lastHash(distinct ?? 1), at.distinct);
    state.writeBigUInt64LE(lastHash(counted?.slice ?? 1), at.slice);
    const places = [counted !== undefined, counted?.float === true];
    const asked = [sum !== undefined, distinct !== undefined, ...places, column.hours === true];
    state.writeInt32LE(asked.reduce((mask, each, i) => mask | (each ? 1 << i : 0), 0), flags);
    state.writeInt32LE(all / 2, half);
    for (let i = 0; i < all - 1; i++) {
        state.writeDoubleLE(column.edges[i] ?? Number.POSITIVE_INFINITY, edges + 8 * i);
    }
}
 
function lastHash(slice) {
    return slice <= 1 ? 2n ** 64n - 1n : 2n ** 64n / BigInt(slice) - 1n;
}
function tallied(state, column) {
    const counts = (from, length) => Array.from({ length }, (_, i) => Number(state.readBigUInt64LE(from + 8 * i)));
    const [filled = 0, nan = 0, pinf = 0, ninf = 0] = counts(0, 4);
    const [min, max] = [state.readDoubleLE(at.min), state.readDoubleLE(at.max)];
    return {
        ...{ filled, nan, pinf, ninf },
        min: min > max ? null : min,
        max: min > max ? null : max,
        bins: counts(bins, column.edges.length + 1),
        total: (state.readBigInt64LE(at.high) << 64n) + state.readBigUInt64LE(at.low),
        added: counts(at.added, 1)[0] ?? 0,
        distinct: state.subarray(bits, bits + 128).toString('base64'),
        places: counts(places, 8),
        hours: counts(hours, counter .M$),
    };
}


  }),

  75141:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  importModule)
  });
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};


function importModule(url) {
    return import(__rewriteRelativeImportExtension(    url));
}


  })

};
