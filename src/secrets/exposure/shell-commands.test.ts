import { describe, expect, it } from 'vitest';
import { shellCommands } from './shell-commands.ts';

function wordsOf(text: string): string[][] {
  return shellCommands(text).map(({ words }) => words.map((word) => word.text));
}

describe('shellCommands', () => {
  it('ends a backtick at the next one, also inside of quotes', () => {
    expect(wordsOf('a=`pwd`\necho "$a"\n')).toEqual([['pwd'], ['a=`pwd`'], ['echo', '$a']]);
    expect(wordsOf('a="`command -v pip`"; echo b\n')[0]).toEqual(['command', '-v', 'pip']);
    expect(wordsOf('a="`command -v pip`"; echo b\n').at(-1)).toEqual(['echo', 'b']);
    expect(wordsOf('a=$(b `c` d)\n')).toContainEqual(['b', '`c`', 'd']);
  });

  it('reads a script of many backticks, and one made of nothing else', () => {
    const script = Array.from({ length: 300 }, (_, i) => `v${i}=\`cmd $TOKEN "$x" $y\`\n`).join('');
    expect(shellCommands(script).filter(({ words }) => words[0]?.text === 'cmd')).toHaveLength(300);
    for (const text of ['`'.repeat(5000), '"`$a'.repeat(3000), '$(`$a`'.repeat(3000), '`$a $(b "`'.repeat(2000)]) {
      expect(shellCommands(text).length).toBeLessThanOrEqual(20_001);
    }
  });
});
