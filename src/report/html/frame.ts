import { clip } from '../escape.ts';
import { html } from '../escape-html.ts';
import { formatNumber } from '../number.ts';

/** The drawing area of a chart, in SVG units, and its vertical scale. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly low: number;
  readonly ticks: readonly number[];
  y(value: number): number;
}

/** At most about `count` round numbers (1, 2 or 5 times a power of ten apart) from `low` to `high`. */
export function roundTicks(low: number, high: number, count: number): number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** A frame of 480 by 250 whose vertical scale ends at round numbers. */
export function frame(range: { readonly low: number; readonly high: number }): Frame {
  const low = range.low;
  const high = range.high > low ? range.high + (range.high - low) * 0.05 : low + 1;
  const box = { width: 480, height: 250, left: 52, right: 470, top: 24, bottom: 204 };
  const y = (value: number) => box.bottom - ((value - low) / (high - low)) * (box.bottom - box.top);
  return { ...box, low, ticks: roundTicks(low, high, 4), y };
}

/** A horizontal line and its number for each tick of the frame. */
export function gridLines(box: Frame): string {
  const lines = box.ticks.map((tick) => {
    const y = round(box.y(tick));
    return `<line class="grid" x1="${box.left}" x2="${box.right}" y1="${y}" y2="${y}"/><text x="${box.left - 8}" y="${round(y + 4)}" text-anchor="end">${formatNumber(tick)}</text>`;
  });
  return lines.join('');
}

/** The base line, labels under it and the axis' own name, which must be escaped already. */
export function bottomLabels(
  box: Frame,
  labels: readonly { readonly x: number; readonly text: string }[],
  name: string,
): string {
  const texts = labels.map(
    ({ x, text }) => `<text x="${round(x)}" y="${box.bottom + 18}" text-anchor="middle">${html(clip(text, 18))}</text>`,
  );
  const line = `<line class="axis" x1="${box.left}" x2="${box.right}" y1="${box.bottom}" y2="${box.bottom}"/>`;
  return `${line}${texts.join('')}<text x="${(box.left + box.right) / 2}" y="${box.bottom + 40}" text-anchor="middle">${name}</text>`;
}

/** The name of the vertical axis, above it; must be escaped already. */
export function yLabel(name: string): string {
  return `<text x="0" y="12">${name}</text>`;
}

/** Two decimals are finer than a pixel. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
