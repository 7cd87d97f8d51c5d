// The rules' patterns as ripgrep takes them: the same formats, prefilter words and distances, without look-around.
import { patternOf } from '../lib/secrets/format.js';
import { rules } from '../lib/secrets/rules/registry.js';

const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Every word that the prefilter looks for, in lower case. */
export function keywords() {
  return [...new Set(rules.flatMap((rule) => rule.keywords))].sort();
}

/** Patterns of the rules that need no name beside the value. */
export function prefixed() {
  return patternsOf(rules.filter((rule) => rule.format !== 'assignment' && rule.near === undefined));
}

/** One pattern for each rule. Assignments become name, operator and a value of 8 characters or more. */
export function alternation() {
  return patternsOf(rules);
}

function patternsOf(chosen) {
  return chosen.map((rule) => {
    if (rule.format === 'assignment') {
      const names = rule.keywords.map(escaped).join('|');
      return `(?i:${names})[A-Za-z0-9_.-]{0,40}["'\`]?\\]?[ \\t]{0,8}(?:[:=,]|=>|:=)[ \\t]{0,8}["'\`]?[^\\s"'\`]{8}`;
    }
    const { source } = patternOf(rule.format);
    const body = source
      .replace(/^\(\?:\(\?<!\[A-Za-z0-9\]\)\|.*?0,8\}m\)\)/, '')
      .replace(/\(\?![^)]*\)$/, '')
      .replace(/\\\//g, '/')
      .replace(/A-Z\[\\\]/g, 'A-Z\\[\\]')
      .replace(/-\(\?!-\)/g, '-');
    if (rule.near === undefined) return body;
    return `(?i:${rule.near.words.map(escaped).join('|')})[^\\n]{0,${rule.near.within}}?${body}`;
  });
}
