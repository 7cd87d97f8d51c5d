export const id = 3941;
export const ids = [3941];
export const modules = {

/***/ 43941:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotate: () => (/* binding */ annotate)
/* harmony export */ });
/* unused harmony export shownAnnotations */
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9609);

/** GitHub keeps so many of each level for a step, and so many characters of a message; it drops the rest in silence. */
const most = 10;
const longestMessage = 4_096;
const longestTitle = 255;
/**
 * The annotations that GitHub will show: the first 10 of each level. Where there are more, the tenth says how many are
 * left out. Messages are one visible line for each line (no escape sequences), cut to 4,096 characters, titles to 255;
 * columns stand only on annotations of a single line, which is all that GitHub draws.
 */
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
/** Prints annotations through the toolkit, which is loaded only when there are any. */
async function annotate(annotations) {
    if (annotations.length === 0)
        return;
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 96421));
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
            .map(_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)
            .join('\n'), longestMessage),
        title: title === undefined ? undefined : cut((0,_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(title), longestTitle),
        startColumn: oneLine ? startColumn : undefined,
        endColumn: oneLine ? endColumn : undefined,
    };
}
/** At most so many UTF-16 units, no character halved, an ellipsis where something was cut. */
function cut(text, longest) {
    if (text.length <= longest)
        return text;
    const kept = text.slice(0, longest - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}\u2026`;
}
function definedOnly(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}


/***/ })

};
