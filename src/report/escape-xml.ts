import { html } from './escape-html.ts';

const illegal = /[\ufffe\uffff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}]/gu;

/** Untrusted text as XML 1.0 text or attribute value: characters that XML cannot hold are gone, markup is escaped. */
export function xml(text: string): string {
  return html(text).replace(illegal, '\ufffd');
}
