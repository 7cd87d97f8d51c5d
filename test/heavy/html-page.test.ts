import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { quote } from '../../src/evidence/quote.ts';
import html from '../../src/report/surfaces/html.ts';
import { evidence, sample } from '../golden/sample-report.ts';
import { browserPath, openPage, type Page } from './browser.ts';

const browser = browserPath();
const hostile = `"><img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`;

/** The sample's data evidence with 400 columns, some of them with names that try to run. */
function wide(): Evidence[] {
  return evidence.map((one) => {
    if (one.name !== 'trips') return one;
    const [first] = one.measurements.filter(({ id }) => id === 'ks');
    const many = Array.from({ length: 400 }, (_, i) => ({
      ...(first as Evidence['measurements'][number]),
      subject: quote(i % 100 === 0 ? `${hostile} ${i}` : `column ${i}`),
      value: ((i * 37) % 400) / 400,
    }));
    const plots = one.plots.map((plot) => ({ ...plot, title: hostile, x: { ...plot.x, label: hostile } }));
    return { ...one, measurements: [...one.measurements, ...many], plots };
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules =
  "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200))))";

/** The sample with a model whose findings share a plot, a confusion matrix, curves, and 200 rows that broke. */
function ofModel(): Evidence[] {
  const rows = Array.from({ length: 200 }, (_, i) => [
    `r${i}`,
    i % 3 === 0 ? 'late' : 'on time',
    ((i * 37) % 200) / 200,
  ]);
  const line = { x: { label: 'false positive rate', values: [0, 0.5, 1] }, y: { label: 'true positive rate' } };
  const classes = ['ant', 'bee', 'cat'];
  return evidence.map((one) => {
    const [finding] = one.findings;
    if (one.name !== 'late_arrival' || finding === undefined) return one;
    const table = { title: 'Rows that broke', columns: ['row id', 'label', 'candidate'], rows };
    const flips = { ...finding, rule: 'flips', message: '200 rows broke', fingerprint: '0'.repeat(32), table };
    const roc = {
      ...line,
      id: 'roc',
      kind: 'line' as const,
      title: 'ROC',
      series: [
        { name: 'baseline', values: [0, 0.8, 1] },
        { name: 'candidate', values: [0, 0.7, 1] },
      ],
    };
    const series = classes.map((name, i) => ({ name, values: classes.map((_, k) => (i === k ? -4 : i + k)) }));
    const matrix = {
      id: 'confusion',
      kind: 'matrix' as const,
      title: 'Confusion',
      x: { label: 'predicted', values: classes },
      y: { label: 'actual' },
      series,
    };
    return { ...one, findings: [...one.findings, flips], plots: [...one.plots, roc, matrix] };
  });
}

describe.skipIf(browser === undefined)('the HTML report in a browser (needs Chromium or Chrome)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-html-'));
  const file = join(folder, 'report.html');
  const open = async (width: number, scheme: 'light' | 'dark', use: (page: Page) => Promise<void>) => {
    const page = await openPage(browser ?? '', pathToFileURL(file).href, width, scheme);
    try {
      await use(page);
    } finally {
      page.close();
    }
  };
  beforeAll(async () => writeFileSync(file, await html.render({ ...sample, evidence: wide() })));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 360],
  ] as const)(
    '%s, %i pixels wide: asks for nothing, complains of nothing, runs nothing of the evidence, fits',
    {
      timeout: 120_000,
    },
    async (scheme, width) => {
      await open(width, scheme, async (page) => {
        expect(await page.evaluate('document.title')).toBe('Assay: error');
        expect(await page.evaluate('document.querySelectorAll("img, iframe, object").length')).toBe(0);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
        expect(ground).toBe(scheme === 'dark' ? 'rgb(20, 24, 28)' : 'rgb(247, 247, 245)');
        expect(page.requests).toEqual([pathToFileURL(file).href]);
        expect(page.complaints).toEqual([]);
      });
    },
  );

  it.each([
    ['wide data', 'light', 1200, wide],
    ['a model', 'light', 1200, ofModel],
    ['a model', 'dark', 1200, ofModel],
    ['a model', 'dark', 360, ofModel],
  ] as const)(
    '%s, %s, %i pixels wide, all parts open: axe-core finds nothing to mend',
    { timeout: 120_000 },
    async (_, scheme, width, made) => {
      const before = readFileSync(file);
      writeFileSync(file, await html.render({ ...sample, evidence: made() }));
      try {
        await open(width, scheme, async (page) => {
          await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
          await page.evaluate(axe);
          expect(JSON.parse(String(await page.evaluate(rules)))).toEqual([]);
        });
      } finally {
        writeFileSync(file, before);
      }
    },
  );

  it('sorts and filters the rows that broke', { timeout: 120_000 }, async () => {
    const before = readFileSync(file);
    writeFileSync(file, await html.render({ ...sample, evidence: ofModel() }));
    try {
      await open(1200, 'light', async (page) => {
        const table = 'document.querySelector("[aria-label=\'Rows that broke\'] table")';
        const shown = `[...${table}.tBodies[0].rows].filter((row) => !row.hidden)`;
        await page.evaluate(`${table}.tHead.rows[0].cells[2].querySelector('button').focus()`);
        await page.press('Enter');
        expect(await page.evaluate(`${shown}[0].cells[2].dataset.v`)).toBe('0.995');
        const filter = `${table}.parentElement.parentElement.querySelector('.filter')`;
        await page.evaluate(`${filter}.value = 'late'; ${filter}.dispatchEvent(new Event('input'))`);
        expect(await page.evaluate(`${shown}.length`)).toBe(67);
        expect(page.complaints).toEqual([]);
      });
    } finally {
      writeFileSync(file, before);
    }
  });

  it('sorts the columns by the keyboard, filters them, and shows all of them when asked', {
    timeout: 120_000,
  }, async () => {
    await open(1200, 'light', async (page) => {
      const table = 'document.querySelector("[aria-label=\'Columns of the snapshot\'] table")';
      const head = `${table}.tHead.rows[0].cells[2]`;
      const shown = `[...${table}.tBodies[0].rows].filter((row) => !row.hidden)`;
      const values = `${shown}.map((row) => row.cells[2].dataset.v).filter((v) => v !== '').map(Number)`;
      expect(await page.evaluate(`${shown}.length`)).toBe(250);
      expect(await page.evaluate(`${shown}.filter((row) => row.offsetHeight > 0).length`)).toBe(250);
      await page.evaluate(`${head}.querySelector('button').focus()`);
      await page.press('Enter');
      expect(await page.evaluate(`${head}.getAttribute('aria-sort')`)).toBe('descending');
      const falling = (await page.evaluate(values)) as number[];
      expect(falling).toEqual([...falling].sort((a, b) => b - a));
      await page.press('Enter');
      expect(await page.evaluate(`${head}.getAttribute('aria-sort')`)).toBe('ascending');
      const rising = (await page.evaluate(values)) as number[];
      expect(rising).toEqual([...rising].sort((a, b) => a - b));
      const filter = `${table}.parentElement.parentElement.querySelector('.filter')`;
      await page.evaluate(`${filter}.value = 'column 39'; ${filter}.dispatchEvent(new Event('input'))`);
      expect(await page.evaluate(`${shown}.length`)).toBe(11);
      await page.evaluate(`${filter}.value = ''; ${filter}.dispatchEvent(new Event('input'))`);
      await page.evaluate(`${table}.parentElement.parentElement.querySelector('.all').click()`);
      expect(await page.evaluate(`${shown}.filter((row) => row.offsetHeight > 0).length`)).toBe(403);
      expect(page.complaints).toEqual([]);
    });
  });
});
