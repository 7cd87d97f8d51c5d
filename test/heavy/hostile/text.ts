import { quote } from '../../../src/evidence/quote.ts';
import { seededRandom } from '../../../src/stats/random.ts';

/** What somebody would write who wants a surface to do something: by dialect, and pieces that meet at their seams. */
const parts = [
  ...['@org/team', '#1', 'closes #12', 'GH-7', 'owner/repo#3', 'deadbeefcafe1234', ':tada:', '$x$', '$$', '$`x`$'],
  ...['![p](https://evil.example/p.png)', '[t](https://evil.example)', '[t][r]', '[r]: https://evil.example', '[^1]'],
  ...['[^1]: note', '<https://evil.example>', 'https://evil.example/x', 'www.evil.example', 'a@evil.example'],
  ...['mailto:a@b.co', 'xmpp:a@b.co', 'ftp://evil.example', 'javascript:alert(1)', '[x](javascript:alert(1))'],
  ...['<img src=x onerror=alert(1)>', '<b>', '</details>', '<details>', '</sub>', '</code>', '<!--', '-->', '<?x?>'],
  ...[
    '<script>',
    '</script>',
    '</style>',
    '<svg/onload=x>',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE x>',
    '" onclick="x',
    "' x='",
  ],
  ...[
    '<!-- assay:report v1 key=default run=9 attempt=9 head=- evidence=- -->',
    '&#64;org',
    '&lt;b&gt;',
    '&amp',
    '&#x3c;',
  ],
  ...['`', '``', '```', '````', '~~~', '\\', '\\\\', '|', '\\|', '||', '\n', '\r\n', '\n\n', '\r', '\u2028', '\u0085'],
  ...['\t', '    ', '# x', '\n# x', '\n\n    x', '> q', '\n> q', '- i', '\n- i', '1. i', '1)', '---', '\n---', '==='],
  ...['***', '**b**', '__b__', '_e_', '*e*', '~~g~~', '- [x] d', '> [!NOTE]', '\n|a|\n|-|', '{0}', '{{x}}', '%{x}'],
  ...['::error::x', '\n::error::x', '::set-output name=x::y', '::add-mask::a', '::stop-commands::x', '##[error]x'],
  ...[
    '##vso[task.setvariable variable=x]y',
    '##VSO[x]',
    '#\u200b#[error]x',
    ':\u200b:error::x',
    '%0A::error::x',
    '%25',
  ],
  ...['%AZP25', ';code=1;]', ']', '##', '#', '::', ':', '[', '\u001b[31m', '\u001b]8;;https://x\u0007l', '\u009b2J'],
  ...[
    '\u001b[',
    '\u001b',
    '\u0090x\u009c',
    '\u0007',
    '\u0008',
    '\u0000',
    '\u007f',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
  ],
  ...[
    '\u00ad',
    '\ufeff',
    '\u{e0041}',
    '\ud800',
    '\udc00',
    '\ufffe',
    '\uffff',
    '\u3164',
    'é',
    '界',
    '🎉',
    '👨‍👩‍👧',
    '⚠️',
  ],
  ...[
    ' ',
    '  ',
    'a',
    'word',
    '.',
    ',',
    '(',
    ')',
    '!',
    '?',
    '"',
    "'",
    '=',
    '+',
    '-',
    '/',
    '..',
    '../..',
    '0',
    '1.5',
    'null',
  ],
];

/** Endless hostile texts from a seed: one to five parts, or noise, a third of them with a quoted name in the middle. */
export function hostileTexts(seed: number): () => string {
  const random = seededRandom(seed, 'hostile texts');
  const below = (n: number) => Math.floor(random() * n);
  const part = () => (below(12) === 0 ? noise(below) : (parts[below(parts.length)] ?? ''));
  const some = () => Array.from({ length: 1 + below(5) }, part).join('');
  return () => (below(3) === 0 ? `${part()}${quote(some())}${part()}` : some());
}

function noise(below: (n: number) => number): string {
  const reach = [0x80, 0x100, 0x800, 0x3100, 0x110000][below(5)] ?? 0x80;
  return Array.from({ length: 1 + below(4) }, () => String.fromCodePoint(below(reach))).join('');
}
