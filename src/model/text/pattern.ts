import { RE2JS, RE2JSException } from 're2js';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';

const longest = 1000;

/**
 * Whether a pattern is found in a text, in time that is linear in its length whatever both are: RE2 (Cox 2010), of which
 * `re2js` is a port, with the syntax that the data gate's patterns have. No references back and no looks around; `^` and `$`
 * are the ends of the text, `.` is any character but a line feed. The pattern is read once.
 * Errors: `Problem` with the reason for what is no such pattern, or longer than 1,000 characters.
 */
export function matcherOf(pattern: string): (text: string) => boolean {
  if (pattern.length > longest) throw refused(pattern, `it is longer than ${longest} characters`);
  try {
    const compiled = RE2JS.compile(pattern);
    return (text) => compiled.test(text);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    throw refused(pattern, error.message.replace(/^error parsing regexp: /, '').replace(/: `[\s\S]*$/, ''));
  }
}

function refused(pattern: string, why: string): Problem {
  return new Problem(
    `The pattern ${quote(pattern)} cannot be used: ${why}.`,
    'Write it in the syntax of RE2, without references back and looks around: no text can then make it run long.',
  );
}
