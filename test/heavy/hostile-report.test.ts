import { describe, expect, it } from 'vitest';
import { visible } from '../../src/report/escape.ts';
import { summaryProse } from '../../src/report/escape-html.ts';
import { code, prose } from '../../src/report/escape-markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { surfaces } from '../../src/report/surfaces/registry.ts';
import { reportOfTexts } from './hostile/report.ts';
import { htmlShape, jsonShape, logShape, markdownShape, type Shape, xmlShape } from './hostile/shape.ts';
import { hostileTexts } from './hostile/text.ts';

/**
 * A million hostile texts. A report full of them must be built exactly as the same report with harmless words is: the
 * same elements, keys and lines in the same order, links only of our own, nothing hidden, nothing that GitHub or a
 * runner would act upon. The parser of Markdown is slow: it reads every text in one of the positions where a text can
 * stand, and the whole documents of one report in ten.
 */
const texts = Number(process.env.ASSAY_HOSTILE_TEXTS ?? 1_000_000);
const [seed, patience, mostFaults] = [20261122, 1_200_000, 10];
const oneIn = 10;

const readers: Readonly<Record<string, (text: string) => Shape>> = {
  annotations: (text) => logShape(text, null),
  azure: (text) => logShape(text, /^##vso\[task\.logissue type=(?:error|warning);(?:[a-z]+=[^;\]]*;)*\]/),
  bitbucket: jsonShape,
  codequality: jsonShape,
  comment: markdownShape,
  'gitlab-secrets': jsonShape,
  html: htmlShape,
  junit: xmlShape,
  markdown: markdownShape,
  sarif: jsonShape,
  summary: markdownShape,
  terminal: (text) => logShape(text, null),
};

/** A text that shows nothing leaves out its line: such a one becomes a letter. */
function shown(text: string): string {
  return /[^\s`]/.test(visible(text.trim())) ? text : 'a';
}

/** Every text in the next of the positions of a Markdown document: a paragraph, a cell, code in a cell, a summary. */
function document(given: readonly string[]): string {
  const at = (position: number) => given.filter((_, i) => i % 4 === position);
  return [
    ...at(0).map((text) => prose(text)),
    ['| a |', '|---|', ...at(1).map((text) => `| ${prose(text, { table: true })} |`)].join('\n'),
    ['| a |', '|---|', ...at(2).map((text) => `| ${code(text, { table: true })} |`)].join('\n'),
    ...at(3).map((text) => `<details><summary>${summaryProse(text)}</summary>\n\n${code(text)}\n\n</details>`),
  ].join('\n\n');
}

async function shapes(report: Report, markdown: boolean): Promise<Map<string, Shape>> {
  const found = new Map<string, Shape>();
  const seen = new Map<string, Shape>();
  for (const surface of surfaces) {
    const read = readers[surface.id];
    if (read === undefined || (read === markdownShape && !markdown)) continue;
    const budget = surface.budget?.unit === 'findings' ? {} : { budget: 5_000_000 };
    const text = await surface.render(report, budget);
    const shape = seen.get(text) ?? read(text);
    seen.set(text, shape);
    found.set(surface.id, shape);
  }
  return found;
}

function different(given: readonly string[], wanted: readonly string[]): string[] {
  const at = wanted.findIndex((one, i) => given[i] !== one);
  if (at < 0 && given.length === wanted.length) return [];
  const place = at < 0 ? wanted.length : at;
  return [
    `element ${place} is ${given.slice(place, place + 3).join(', ')}, not ${wanted.slice(place, place + 3).join(', ')}`,
  ];
}

describe('a million hostile texts', () => {
  it('every surface has a reader, but for the evidence itself', () => {
    expect(surfaces.map(({ id }) => id).filter((id) => readers[id] === undefined)).toEqual(['json']);
  });

  it('build what harmless ones build, wherever one stands in Markdown', { timeout: patience }, () => {
    const [batch, next] = [400, hostileTexts(seed)];
    const wanted = markdownShape(document(Array.from({ length: batch }, (_, i) => `word ${i}`)));
    const wrong: string[] = [];
    for (let given = 0; given < texts && wrong.length < mostFaults; given += batch) {
      const { built, faults } = markdownShape(document(Array.from({ length: batch }, () => shown(next()))));
      const change = different(built, wanted.built);
      wrong.push(...[...faults, ...change].map((one) => `text ${given} and later: ${one}`));
    }
    expect(wanted.built.length).toBeGreaterThan(batch);
    expect(wrong).toEqual([]);
  });

  it('build what harmless ones build, on every surface', { timeout: patience }, async () => {
    let harmless = 0;
    const wanted = await shapes(
      reportOfTexts(() => `word ${++harmless} of them`),
      true,
    );
    const next = hostileTexts(seed + 1);
    const wrong: string[] = [];
    for (let i = 0; i * harmless < texts && wrong.length < mostFaults; i++) {
      const report = reportOfTexts(() => shown(next()));
      for (const [id, { built, faults }] of await shapes(report, i % oneIn === 0)) {
        const change = different(built, wanted.get(id)?.built ?? []);
        wrong.push(...[...faults, ...change].map((one) => `${id}, report ${i}: ${one}`));
      }
    }
    expect(harmless).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });
});
