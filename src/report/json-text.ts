/**
 * A value as JSON in lines. `##[` and `##vso[`, which begin a command in the log of a CI wherever they stand (also with
 * characters in between that cannot be seen), have their second sign as an escape: a reader of JSON gets the same.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/(?<=#[^ -~]*)#(?=[^ -~]*[[v])/gi, '\\u0023')}\n`;
}
