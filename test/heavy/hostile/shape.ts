import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { SaxesParser } from 'saxes';
import { readCommand } from '../../emulator/commands.ts';

/** What a rendering does to its reader, apart from its words: compared with that of a report whose words are harmless. */
export interface Shape {
  /** elements, keys, lines: what was built, in order */
  readonly built: readonly string[];
  /** what must not be there at all, in words */
  readonly faults: readonly string[];
}

const hidden =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Cs}|(?![\ufe0e\ufe0f])[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const acting = /[@$]|#\d|\bgh-\d|www\.|:\/\/|(?:mailto|xmpp):|:[a-z0-9_+-]+:/i;
const ownLink = /^https:\/\/(?:github\.example\/own\/repo\/|docs\.example\.com\/)[^"<>\s]*$/;
const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+(?:="[^"<>]*")?)*) ?\/?>|<!--[^>]*-->|<!doctype html>/g;

/** Markdown as a GFM parser reads it, its raw HTML included. */
export function markdownShape(text: string): Shape {
  const page = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const code = page.replace(/<pre>[\s\S]*?<\/pre>/g, '<pre></pre>').replace(/<code>[^<]*<\/code>/g, '\n');
  const { built, faults } = elements(code);
  const outside = code.replace(tag, '\n').replace(/&(?:amp|lt|gt|quot|#35|#39);/g, '\n');
  const found = acting.exec(outside);
  return {
    built,
    faults: [...faults, ...plainFaults(text), ...(found === null ? [] : [`acts: ${near(outside, found.index)}`])],
  };
}

/** The HTML page, without what stands in its pictures: there, only which elements there are at all. */
export function htmlShape(text: string): Shape {
  const [start = '', end = ''] = [text.indexOf('<body>'), text.lastIndexOf('<script>')].map(String);
  const body = text.slice(Number(start), Number(end));
  const drawn = new Set<string>();
  const flat = body.replace(/<svg[\s\S]*?<\/svg>/g, (picture) => {
    for (const one of elements(picture).built) drawn.add(one);
    return '<svg></svg>';
  });
  const { built, faults } = elements(flat.replace(/<code>[^<]*<\/code>/g, ''));
  const loose = /<(?![a-z/!])|&(?!(?:amp|lt|gt|quot|#35|#39|nbsp);)/i.exec(body.replace(tag, ''));
  return {
    built: [
      ...built,
      ...[...drawn].filter(
        (one) =>
          !/^(?:\/?(?:svg|g|line|path|rect|circle|text|title|desc|tspan|pattern|defs|polyline)) /.test(`${one} `),
      ),
    ],
    faults: [...faults, ...plainFaults(body), ...(loose === null ? [] : [`loose: ${near(body, loose.index)}`])],
  };
}

function elements(page: string): Shape {
  const built: string[] = [];
  const faults: string[] = [];
  const rest = page.replace(tag, (whole, close: string | undefined, name: string | undefined, attributes = '') => {
    if (name === 'a') {
      const address = /href="([^"]*)"/.exec(attributes)?.[1]?.replaceAll('&amp;', '&');
      if (address !== undefined && !ownLink.test(address) && !/^#[\w-]+$/.test(address))
        faults.push(`link: ${address}`);
      return '';
    }
    const names = [...String(attributes).matchAll(/ ([a-zA-Z-]+)(?:="[^"]*")?/g)].map(([, one]) => one);
    built.push(name === undefined ? whole.slice(0, 20) : `${close}${[name, ...names].join(' ')}`);
    return '';
  });
  const left = /<(?!!)/.exec(rest);
  return { built, faults: left === null ? faults : [...faults, `not an element of ours: ${near(rest, left.index)}`] };
}

/** XML: elements with the names of their attributes. */
export function xmlShape(text: string): Shape {
  const built: string[] = [];
  const faults: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => built.push([name, ...Object.keys(attributes)].join(' ')));
  parser.on('closetag', ({ name }) => built.push(`/${name}`));
  for (const event of ['comment', 'cdata', 'processinginstruction', 'doctype'] as const)
    parser.on(event, () => faults.push(event));
  parser.on('error', ({ message }) => faults.push(message));
  parser.write(text).close();
  return { built, faults: [...faults, ...plainFaults(text)] };
}

/** JSON: its keys; what it says is plain text, and a message of SARIF has no link. */
export function jsonShape(text: string): Shape {
  const built: string[] = [];
  const faults: string[] = [];
  const visit = (value: unknown, at: string) => {
    if (typeof value === 'string') {
      if (hidden.test(value)) faults.push(`${at} hides something: ${JSON.stringify(value.slice(0, 80))}`);
      if (at.endsWith('.message.text') && /(?<!\\)(?:\\\\)*[[\]]/.test(value)) faults.push(`${at}: a bracket`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        built.push(`${at}.${key}`);
        visit(inner, `${at}.${key}`);
      }
    }
  };
  visit(JSON.parse(text), '');
  return { built, faults };
}

/** Lines of a log, for the runners of GitHub and Azure: no command but the one that a line may begin with. */
export function logShape(text: string, own: RegExp | null): Shape {
  const faults = plainFaults(text);
  const lines = text.split('\n');
  for (const line of lines) {
    const rest = own === null ? line : line.replace(own, '');
    const seen = rest.replace(/\p{DI}/gu, '');
    const github = own === null && (readCommand(line) !== null || /^\s*::/.test(seen));
    if (github || /##(?:\[|vso\[)/i.test(seen)) faults.push(`a command: ${near(line, 0)}`);
    if (own !== null && line !== '' && rest === line) faults.push(`not a command of ours: ${near(line, 0)}`);
  }
  return { built: own === null ? [] : [String(lines.length)], faults };
}

function plainFaults(text: string): string[] {
  const found = hidden.exec(text);
  return found === null ? [] : [`hides something: ${near(text, found.index)}`];
}

function near(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
}
