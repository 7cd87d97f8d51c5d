import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeHtmlNotebook, shownTexts } from './html-notebook.ts';
import { mayBeTextNotebook, textCells } from './text-notebook.ts';

describe('cells of a text', () => {
  it.each([
    ['a.py', 'x = 1\n', null],
    ['a.py', '"%% of"\nx = "50 %%"\n', null],
    ['a.py', '# %%\n1\n', [null, 1]],
    ['a.py', 'import a\n# %% [markdown]\n# text\n#%%\n2\n', [null, 1, 2]],
    ['a.py', '# Databricks notebook source\n1\n# COMMAND ----------\n2\n', [null, 1, 2]],
    ['a.jl', '# %%\n1\n', [null, 1]],
    ['a.go', '# %%\n1\n', null],
    ['a.Rmd', 'no chunk\n', null],
    ['a.qmd', '```{r}\n1\n```\ntext\n```{python}\n2\n```\n', [null, 1, null, 2, null]],
    ['a.md', 'a\n```{code-cell} ipython3\n1\n```\n', [null, 1, null]],
    ['a.qmd', '````{r}\n```\n1\n````\n', [null, 1, null]],
  ])('%s of %j', (path, text, numbers) => {
    expect(textCells(text, path)?.map(({ number }) => number) ?? null).toEqual(numbers);
  });

  it.each([
    ['a.md', 'a\n```{code-cell} ipython3\n1\n```\n', true],
    ['a.md', 'a\n```python\n1\n```\n', false],
    ['a.py', 'x = "50 %%"\n', false],
    ['a.py', 'x = 1\n#%%\n', true],
    ['a.py', '#!/usr/bin/env python\n# coding: utf-8\n\n# In[1]:\n', true],
    ['a.sql', '-- Databricks notebook source\n', true],
    ['a.ts', '// %%\n', false],
  ])('%s of %j: looked for? %s', (path, text, expected) => {
    expect(mayBeTextNotebook(Buffer.from(text), path)).toBe(expected);
  });

  it('cover the text, whatever it is', () => {
    const lines = fc.constantFrom(
      '# %%',
      '# In[3]:',
      '# COMMAND ----------',
      '# MAGIC %sh',
      '```{r}',
      '```',
      '~~~{bash}',
      'x',
      '',
      '# Databricks notebook source',
      '\r',
    );
    const texts = fc.array(fc.oneof(lines, fc.string()), { maxLength: 30 }).map((list) => list.join('\n'));
    fc.assert(
      fc.property(texts, fc.constantFrom('a.py', 'a.Rmd', 'a.sql'), (text, path) => {
        expect(mayBeTextNotebook(Buffer.from(text), path) || textCells(text, path) !== undefined).toBe(true);
        const cells = textCells(text, path) ?? [];
        expect(cells.map(({ start, end }) => text.slice(start, end)).join('')).toBe(cells.length === 0 ? '' : text);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

describe('an exported page', () => {
  it.each([
    ['of JupyterLab', '<div class="jp-Cell jp-CodeCell">', true],
    ['of the classic notebook', '<div class="cell border-box-sizing code_cell rendered">', true],
    ['of something else', '<div class="cell">', false],
  ])('%s', (_, html, expected) => {
    expect(mayBeHtmlNotebook(Buffer.from(html), 'a.html')).toBe(expected);
    expect(mayBeHtmlNotebook(Buffer.from(html), 'a.txt')).toBe(false);
  });

  it('the classic export: cells, runs, outputs, entities and tags', () => {
    const html = [
      '<div class="cell border-box-sizing text_cell rendered"><p>one</p></div>',
      '<div class="cell border-box-sizing code_cell rendered"><div class="prompt">In&nbsp;[12]:</div>',
      '<div class=" highlight hl-ipython3"><pre><span>a</span> = &quot;b&quot;&#x41;</pre></div>',
      '<div class="output_area"><pre>c\nd</pre></div><div class="output_area"><table><td>e</td></table></div></div>',
    ].join('\n');
    const { texts, cells } = shownTexts(html);
    expect(cells).toBe(2);
    expect(texts.map(({ cell, bytes }) => [Buffer.from(bytes).toString(), cell])).toEqual([
      ['one', { number: 1, part: 'source' }],
      ['a = "b"A', { number: 2, execution: 12, part: 'source' }],
      ['c\nd', { number: 2, execution: 12, part: 'output', output: 1 }],
      ['e', { number: 2, execution: 12, part: 'output', output: 2 }],
    ]);
  });

  it('any page gives texts whose offsets lie in it and rise', () => {
    const bits = fc.constantFrom(
      '<div class="jp-Cell">',
      '<pre>',
      '</pre>',
      '<td>',
      '<',
      '>',
      '&',
      '&quot;',
      '&#x41;',
      '&#99999999;',
      'In&nbsp;[3]',
      '<div class="output_area">',
      '<span a="',
      'x\n',
    );
    const pages = fc
      .array(fc.oneof(bits, bits, fc.string()), { maxLength: 40 })
      .map((list) => Buffer.from(`<div class="jp-Cell">${list.join('')}`).toString('latin1'));
    fc.assert(
      fc.property(pages, (text) => {
        for (const { bytes, rawOf } of shownTexts(text).texts) {
          let last = 0;
          for (let offset = 0; offset < bytes.length; offset++) {
            expect(rawOf(offset)).toBeGreaterThanOrEqual(last);
            last = rawOf(offset);
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  it.each([
    ['open tags', '<'.repeat(300_000)],
    ['tags that never close', '<div '.repeat(60_000)],
    ['paragraphs', '<p>'.repeat(100_000)],
    ['ampersands', `<pre>${'&'.repeat(300_000)}`],
  ])('%s are bounded', (_, text) => {
    expect(shownTexts(`<div class="jp-Cell">${text}`).cells).toBe(1);
  });
});
