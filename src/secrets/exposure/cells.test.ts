import { describe, expect, it } from 'vitest';
import type { Exposure } from './exposure.ts';
import { lintExposure } from './lint-exposure.ts';

/** A notebook with these code cells, as Jupyter writes it. */
function notebook(...cells: readonly string[]): string {
  return JSON.stringify(
    {
      cells: cells.map((source, i) => ({
        cell_type: 'code',
        execution_count: i + 3,
        metadata: {},
        outputs: [],
        source: source.split(/(?<=\n)/),
      })),
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    },
    null,
    1,
  );
}

function rulesIn(...cells: readonly string[]): string[] {
  return lintExposure(notebook(...cells), 'a.ipynb').map(({ rule }) => rule);
}

const key = 'key = os.environ["HF_TOKEN"]';

describe('notebooks', () => {
  it.each<[readonly string[], readonly string[]]>([
    [[key, 'print(key)'], ['exposure-python-print']],
    [[key, 'key'], ['exposure-notebook-output']],
    [[key, '1 + 1\nf"{key}"'], ['exposure-notebook-output']],
    [['import os\nos.environ["HF_TOKEN"]'], ['exposure-notebook-output']],
    [['import os\nos.environ'], ['exposure-notebook-output']],
    [['%env'], ['exposure-notebook-magic']],
    [['%env HF_TOKEN'], ['exposure-notebook-magic']],
    [['%env HF_TOKEN=hf7Gk20sPqLw93'], ['exposure-notebook-magic']],
    [[key, '%env HF_TOKEN={key}'], ['exposure-notebook-magic']],
    [['!printenv'], ['exposure-shell-environment']],
    [['!env'], ['exposure-shell-environment']],
    [['!echo $HF_TOKEN'], ['exposure-shell-echo']],
    [[key, '!echo {key}'], ['exposure-shell-echo']],
    [['%%bash\necho "$HF_TOKEN"'], ['exposure-shell-echo']],
    [['from google.colab import userdata\nuserdata.get("HF_TOKEN")'], ['exposure-notebook-output']],
  ])('%j gives %j', (cells, rules) => {
    expect(rulesIn(...cells)).toEqual(rules);
  });

  it.each<[readonly string[]]>([
    [[key, 'key;']],
    [[key, 'x = key']],
    [[key, 'len(key)']],
    [[key, 'key\nprint("done")']],
    [['%env CUDA_VISIBLE_DEVICES']],
    [['%env HF_TOKEN=your_token_here']],
    [['%env HF_TOKEN=']],
    [['!pip install x', '!echo $HOME']],
    [['%%writefile a.py\nprint(os.environ["HF_TOKEN"])']],
    [['%%html\n<p>os.environ["HF_TOKEN"]</p>']],
    [[key, 'def f(key):\n    print(key)']],
  ])('%j gives nothing', (cells) => {
    expect(rulesIn(...cells)).toEqual([]);
  });

  it('names the cell, the line in it and the line of the file', () => {
    const text = notebook('import os', key, '# first\nprint("ok")\nprint(key)');
    const [found] = lintExposure(text, 'a.ipynb') as [Exposure];
    expect(found.location.cell).toEqual({ number: 3, execution: 5, part: 'source', line: 3 });
    expect(text.split('\n')[(found.location.startLine ?? 0) - 1]).toContain('print(key)');
  });

  it('is silenced by a comment in its cell', () => {
    const text = notebook(key, '# assay:ignore exposure-python-print -- the key of the public demo\nprint(key)');
    expect(lintExposure(text, 'a.ipynb')[0]?.ignores?.[0]?.reason).toBe('the key of the public demo');
  });

  it('gives nothing for what is no notebook', () => {
    for (const text of ['', '{', '[]', '{"cells": 1}', '{"cells": [1, null, {"cell_type": "code"}], "_TOKEN": 1}'])
      expect(lintExposure(text, 'a.ipynb')).toEqual([]);
  });
});
