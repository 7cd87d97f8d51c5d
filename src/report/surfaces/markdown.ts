import { markdownDocument } from '../markdown/document.ts';
import { bytes } from '../size.ts';
import { defineSurface } from '../surface.ts';

const limit = 1_000_000;

/** The report as a Markdown file, for `--format markdown`: in full detail and without a marker. */
export default defineSurface({
  id: 'markdown',
  title: 'Markdown file',
  mediaType: 'text/markdown',
  extension: 'md',
  budget: { limit, unit: 'bytes' },
  render: (report, options = {}) => {
    const elsewhere = 'the evidence (`--format json`)';
    const detail = {
      rows: 200,
      leading: 50,
      following: 2000,
      bins: 32,
      places: 20,
      complete: true,
      elsewhere,
      marker: false,
    };
    return markdownDocument(report, detail, options.budget ?? limit, bytes);
  },
});
