import type { Report } from './report.ts';

/** What the caller may choose; each surface ignores what does not concern it. */
export interface RenderOptions {
  /** the largest size of the result, in the surface's own unit; its `budget.limit` unless told */
  readonly budget?: number;
  /** terminal: colours by ANSI sequences; false unless told */
  readonly color?: boolean;
  /** terminal: columns, at least 40; 100 unless told */
  readonly width?: number;
}

type Rendered = string | Promise<string>;

/** One way to show a report. `render` is pure: same report and options, same text; a promise where it loads a library. */
export interface Surface<R extends Rendered = Rendered> {
  /** equals the file's name */
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  /** of a file that holds it, without the dot */
  readonly extension: string;
  readonly budget?: { readonly limit: number; readonly unit: 'utf16' | 'bytes' | 'findings' };
  render(report: Report, options?: RenderOptions): R;
}

/** Declares a surface; the file's default export. */
export function defineSurface<R extends Rendered>(surface: Surface<R>): Surface<R> {
  return surface;
}
