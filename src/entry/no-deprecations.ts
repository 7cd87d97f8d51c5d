/** What of a process says how it warns of deprecated calls. */
export interface Warner {
  noDeprecation?: boolean | undefined;
  readonly traceDeprecation?: boolean | undefined;
  readonly throwDeprecation?: boolean | undefined;
}

/**
 * Lets Node not warn that something is deprecated. All such calls are made by packages inside the bundle (`new Buffer()` where
 * bzip2 is read, `punycode` in a fetch), which whoever runs Assay cannot mend; Node says none for packages in node_modules, and
 * takes the bundle for code of the user. Whoever asks with `--trace-deprecation` or `--throw-deprecation` is told as ever.
 */
export function noDeprecations(process: Warner): void {
  if (process.traceDeprecation === true || process.throwDeprecation === true) return;
  process.noDeprecation = true;
}
