'use strict';
exports.id = 3941;
exports.ids = [3941];
exports.modules = {

  43941:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    annotate: () => (  annotate)
  });
 
  var _log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9609);

 
const most = 10;
const longestMessage = 4_096;
const longestTitle = 255;


function shownAnnotations(annotations) {
    return ['error', 'warning', 'notice'].flatMap((level) => {
        const all = annotations.filter((annotation) => annotation.level === level);
        if (all.length <= most)
            return all.map(tidy);
        const left = all.length - (most - 1);
        return [
            ...all.slice(0, most - 1).map(tidy),
            { level, message: `${left} more of this level are not shown here: see the job summary.` },
        ];
    });
}
 
async function annotate(annotations) {
    if (annotations.length === 0)
        return;
    const core = await Promise.all( [__webpack_require__.e(4119), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 96421));
    for (const { level, message, path, ...place } of shownAnnotations(annotations)) {
        core[level](message, definedOnly({ ...place, file: path }));
    }
}
function tidy(annotation) {
    const { title, message, startLine, endLine, startColumn, endColumn } = annotation;
    const oneLine = startLine !== undefined && (endLine ?? startLine) === startLine;
    return {
        ...annotation,
        message: cut(message
            .split(/\r\n|[\r\n]/)
            .map(_log_text_js__WEBPACK_IMPORTED_MODULE_0__  .P)
            .join('\n'), longestMessage),
        title: title === undefined ? undefined : cut((0,_log_text_js__WEBPACK_IMPORTED_MODULE_0__  .P)(title), longestTitle),
        startColumn: oneLine ? startColumn : undefined,
        endColumn: oneLine ? endColumn : undefined,
    };
}
 
function cut(text, longest) {
    if (text.length <= longest)
        return text;
    const kept = text.slice(0, longest - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}\u2026`;
}
function definedOnly(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}


  })

};
