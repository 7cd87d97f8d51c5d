import { describe, expect, it } from 'vitest';
import { askedOnce, forgetAnswers } from './git-once.ts';

const [a, b] = ['a'.repeat(40), 'b'.repeat(64)];

function counted() {
  let asked = 0;
  const ask = async () => ++asked;
  return { ask, asked: () => asked };
}

describe('askedOnce', () => {
  it('asks once for full ids, at the same moment too, and again for another question, repository or order', async () => {
    const { ask } = counted();
    const answers = [askedOnce('one', 'merge-base', [a, b], ask), askedOnce('one', 'merge-base', [a, b], ask)];
    expect(await Promise.all(answers)).toEqual([1, 1]);
    expect(await askedOnce('one', 'diff', [a, b], ask)).toBe(2);
    expect(await askedOnce('two', 'merge-base', [a, b], ask)).toBe(3);
    expect(await askedOnce('one', 'merge-base', [b, a], ask)).toBe(4);
  });

  it.each(['HEAD', 'a'.repeat(39), `${'a'.repeat(40)}^`, 'A'.repeat(40)])('asks each time of %s', async (name) => {
    const { ask, asked } = counted();
    await askedOnce('names', 'merge-base', [a, name], ask);
    await askedOnce('names', 'merge-base', [a, name], ask);
    expect(asked()).toBe(2);
  });

  it('asks again after a failure', async () => {
    const fail = () => Promise.reject(new Error('no'));
    await expect(askedOnce('failing', 'diff', [a], fail)).rejects.toThrow('no');
    expect(await askedOnce('failing', 'diff', [a], async () => 'there')).toBe('there');
  });

  it('asks again after history was fetched', async () => {
    const { ask } = counted();
    await askedOnce('shallow', 'merge-base', [a, b], ask);
    forgetAnswers('shallow');
    expect(await askedOnce('shallow', 'merge-base', [a, b], ask)).toBe(2);
  });

  it('remembers a bounded number of answers', async () => {
    const { ask } = counted();
    for (let i = 0; i < 40; i++) await askedOnce('many', `diff ${i}`, [a], ask);
    expect(await askedOnce('many', 'diff 39', [a], ask)).toBe(40);
    expect(await askedOnce('many', 'diff 0', [a], ask)).toBe(41);
  });
});
