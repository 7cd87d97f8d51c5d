import { markdownDocument } from '../markdown/document.ts';
import { utf16 } from '../size.ts';
import { defineSurface } from '../surface.ts';

const limit = 60_000;

/** The comment on the pull request. GitHub refuses more than 65,536 characters; the budget leaves slack. */
export default defineSurface({
  id: 'comment',
  title: 'Pull-request comment',
  mediaType: 'text/markdown',
  extension: 'md',
  budget: { limit, unit: 'utf16' },
  render: (report, options = {}) => {
    const elsewhere = 'the job summary and the evidence';
    const detail = {
      rows: 20,
      leading: 10,
      following: 100,
      bins: 8,
      places: 3,
      complete: false,
      elsewhere,
      marker: true,
    };
    return markdownDocument(report, detail, options.budget ?? limit, utf16);
  },
});
