/** What a text can look like. The pattern matches the whole text and means the same in RE2, Java and JavaScript. */
export interface Look {
  readonly name: string;
  readonly pattern: string;
  /** also the check digit of Luhn over its digits has to be right */
  readonly luhn?: true;
}

/** What a second or third byte of UTF-8 becomes when it is read as Latin-1 or Windows-1252. */
const second =
  '[\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]';

/** Looks that are counted, in the order in which an engine answers. A text may have several. */
export const looks: readonly Look[] = [
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

/** Which of `looks` a text has, in their order. */
export function looksOf(text: string): readonly boolean[] {
  return looks.map((_, i) => hasLook(text, i));
}

/** Whether a text has one look, by its place among `looks`. */
export function hasLook(text: string, place: number): boolean {
  return compiled[place]?.test(text) === true && (looks[place]?.luhn !== true || hasCheckDigit(text));
}

/** Whether the last digit is the check digit of the others (ISO/IEC 7812-1, annex B); signs between them are skipped. */
export function hasCheckDigit(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i));
    const twice = digit * 2;
    sum += i % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}
