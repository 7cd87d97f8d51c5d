'use strict';
exports.id = 7414;
exports.ids = [7414];
exports.modules = {

  7414:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  VP: () => (  bitsPerCharacter),
  Ao: () => (  guessBits),
  Eu: () => (  looksInvented),
  z8: () => (  readsAsWords),
  UO: () => (  surprise)
});

; 
 
 
const bigramTable = [
    'gMB>sZKwGwY>D@{Hn=A8Q`TaMfeY',
    ':c^r1k_bILv;ds>mkKRlG{v{;{aM',
    'B{Uq8zr@S{HJ{{0uqDP<O{y{R{n]',
    'DVeQ.\\Nv;krX`l9alOBYUimxX{lC',
    '?cE@UL_l_zqIO;^O]9;@sNeCR{kG',
    '>onlIIsw1g{Dwp<{k9XI=wqw\\{\\U',
    'C^[h1eZA9r{U_JI^jGC=Lwy{l{lE',
    '4]ch2h{{;{{{b{9piLX>O{{{`{nG',
    'S\\DBLXG{r{jDE1>VoMD<bQ{_{W{P',
    'GWj_2`{{Vj]qq{3`hm5m8qwj`{aq',
    'I`gO*Zam9{{[rDVjri@eX{wjt{qE',
    '>oeH4_px;{d=jt<\\unHL@er{@{{P',
    '8<kp2{o{>zuSFJ@<{{S{[{{{q{qQ',
    'DsA=?Q:{U{WGeVGY{d:<AYl{i{rK',
    'YQLHfJXxUpJF?3MM{9IGAUFk{{{]',
    '7htd;ss[C{{?pw6Pv<AHFny{\\{xT',
    'M^SRVQ[\\O\\YP^ZneGJZg(iaaRiWV',
    'EoOK2ZR{>{[eTD:`qNF>H\\t{M{{M',
    'JuKt8koHC{VUc[BTiqD/M{X{W{{?',
    'AmVf6_x:<{xZ]kEM{?>IDvg{K{[G',
    'UOXM=\\a{P{{;<5TT{7FA{{{w{{co',
    '1jo{-{ut5{{{{pEst{{tl{n{w{]V',
    ':hek@ew5:y{]y@:y{H?r{oNr{{kG',
    'KoQ_EgsqH{{qXwO1qwk,{{{zdpXG',
    'OYWrSi`oT{mTRBN5kb?3uyPumjr5',
    ':Umi.mffI{{^`bImfi`i?sismiF5',
    '6KSUJOUf[egTfa`a`g[\\`mkifc+@',
    '@M@MLHPOH\\EAELOFjH?8YSWkg\\Zd',
];

; 

 
function bitsPerCharacter(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}


function surprise(text) {
    let eighths = 0;
    for (let i = 1; i < text.length; i++) {
        const row = bigramTable[classOf(text.charCodeAt(i - 1))];
        eighths += row.charCodeAt(classOf(text.charCodeAt(i))) - 35;
    }
    return text.length < 2 ? 0 : eighths / 8 / (text.length - 1);
}
 
function classOf(code) {
    if (code >= 97 && code <= 122)
        return code - 97;
    if (code >= 65 && code <= 90)
        return code - 65;
    return code >= 48 && code <= 57 ? 26 : 27;
}


function guessBits(text) {
    return bitsPerCharacter(text) * (text.length - sequentialSteps(text));
}
 
function looksInvented(text) {
    const body = text.replace(/[^A-Za-z0-9]/g, '');
    if (body.length < 8)
        return false;
    if (new Set(body.toLowerCase()).size <= Math.min(5, body.length / 4))
        return true;
    if (sequentialSteps(body) >= body.length * 0.4)
        return true;
    return hasPeriod(body) || inventedWord.test(text);
}


function readsAsWords(text) {
    let covered = 0;
    for (const [word] of text.matchAll(/[A-Z]?[a-z]{4,40}|[A-Z]{5,40}/g)) {
        const vowels = word.match(/[aeiouy]/gi)?.length ?? 0;
        const clusters = word.match(/[bcdfghjklmnpqrstvwxz]{4,40}/gi)?.length ?? 0;
        if (word.length >= 5 && vowels >= word.length * 0.2 && vowels <= word.length * 0.7 && clusters === 0)
            covered += word.length;
    }
    return covered > text.length * 0.6;
}
const inventedWord = /example|sample|dummy|fake|your[-_]|changeme|replace|placeholder|insert|foobar|secret|password|testtest|deadbeef|abcdef|qwert/i;
function sequentialSteps(text) {
    let steps = 0;
    for (let i = 1; i < text.length; i++) {
        const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
        if (step === 0 || step === 1 || step === -1)
            steps++;
    }
    return steps;
}
 
function hasPeriod(text) {
    for (let period = 1; period <= text.length / 3; period++) {
        let i = period;
        while (i < text.length && text[i] === text[i - period])
            i++;
        if (i === text.length)
            return true;
    }
    return false;
}


  })

};
