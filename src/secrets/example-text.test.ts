import { describe, expect, it } from 'vitest';
import { drawn, seeded } from './example.ts';
import { exampleTextIn } from './example-text.ts';
import { rules } from './rules/registry.ts';
import { scanBytes } from './scan.ts';
import { scannerOf } from './scanner.ts';

const scanner = scannerOf(rules);
const value = `${drawn('alnum', 30, seeded(4))}7a`;
const setting = `api_token: "${value}"`;

function tiers(text: string, path: string): string[] {
  return scanBytes(scanner, Buffer.from(text), path)
    .candidates.filter(({ dropped }) => dropped === null)
    .map(({ confidence }) => confidence);
}

const comments = Array.from({ length: 30 }, (_, i) => `# option_${i}: what it does\n`).join('');

describe('a random value in a text that shows how it is written', () => {
  it.each([
    ['EXAMPLES', `EXAMPLES = r"""\n- name: x\n  ${setting}\n"""\n`],
    ['DOCUMENTATION', `import x\n\nDOCUMENTATION = '''\n  ${setting}\n'''\n`],
    ['a docstring with an example', `def f():\n    """Says.\n\n    Example:\n\n        ${setting}\n    """\n`],
    [
      'a docstring with code',
      `def f(\n    x,\n) -> int:\n    """Says.\n\n    .. code-block:: yaml\n\n        ${setting}\n    """\n`,
    ],
    ['a docstring with a session', `class A:\n    r"""Says.\n\n    >>> f(api_token="${value}")\n    """\n`],
    ['the docstring of a module', `"""Says.\n\nExamples\n--------\n${setting}\n"""\n`],
  ])('%s', (_, text) => {
    expect(tiers(text, 'modules/a.py')).toEqual(['low']);
  });

  it.each([
    ['behind the string', `EXAMPLES = """\n- name: x\n"""\napi_token = "${value}"\n`],
    ['in another string', `QUERY = """\n  ${setting}\n"""\n`],
    ['in a docstring before its example', `def f():\n    """Says ${setting}.\n\n    Example:\n        x\n    """\n`],
    ['in a docstring without one', `def f():\n    """Says.\n\n    ${setting}\n    """\n`],
    ['in an argument', `f(\n    x,\n    """\n    Example:\n    ${setting}\n    """,\n)\n`],
  ])('is as it was %s', (_, text) => {
    expect(tiers(text, 'modules/a.py')).toEqual(['medium']);
  });

  it('says so', () => {
    const text = `EXAMPLES = """\n  ${setting}\n"""\n`;
    const [candidate] = scanBytes(scanner, Buffer.from(text), 'a.py').candidates;
    expect(candidate?.reasons.at(-1)).toEqual({
      step: 'place',
      fact: 'it stands in a string that documents the module',
      effect: 'medium becomes low',
    });
  });

  it('is not what a strong format is judged by', () => {
    const token = ['hf', `_${drawn('letters', 34, seeded(3))}`].join('');
    expect(tiers(`EXAMPLES = """\n  x: ${token}\n"""\n`, 'a.py')).toEqual(['high']);
  });
});

describe('a line that is commented out', () => {
  it.each(['conf/master', 'a.conf', 'a.yaml'])('is an example where nearly all lines are: %s', (path) => {
    expect(tiers(`${comments}#${setting}\n`, path)).toEqual(['low']);
    expect(tiers(`${comments}${setting}\n`, path)).toEqual(['medium']);
  });

  it('is as it was among settings that hold', () => {
    const settings = comments.replaceAll('# ', '');
    expect(tiers(`${settings}#${setting}\n`, 'a.yaml')).toEqual(['medium']);
    expect(tiers(`#${setting}\n`, '.env')).toEqual(['medium']);
  });
});

it('reads hostile text in bounded time', () => {
  for (const text of ['\n"""'.repeat(200_000), `def f():\n${' '.repeat(1_000_000)}"""`, ':\n'.repeat(500_000)])
    expect(exampleTextIn(Buffer.from(text), 'a.py', true)(text.length - 1)).toBeNull();
});
