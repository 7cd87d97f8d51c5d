import { markdownDocument } from '../markdown/document.ts';
import { bytes } from '../size.ts';
import { defineSurface } from '../surface.ts';

const limit = 1_000_000;

/**
 * The job summary: the comment in full detail. GitHub drops a whole summary of more than 1 MiB, so a caller that adds to
 * a file gives the limit less what the file already holds.
 */
export default defineSurface({
  id: 'summary',
  title: 'Job summary',
  mediaType: 'text/markdown',
  extension: 'md',
  budget: { limit, unit: 'bytes' },
  render: (report, options = {}) => {
    const elsewhere = 'the HTML report and the evidence';
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
