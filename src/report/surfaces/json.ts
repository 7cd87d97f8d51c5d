import { evidenceText } from '../evidence-text.ts';
import { defineSurface } from '../surface.ts';

/** The evidence itself, canonical: one object, or an array when there are several. */
export default defineSurface({
  id: 'json',
  title: 'Evidence',
  mediaType: 'application/json',
  extension: 'json',
  render: (report) => evidenceText(report.evidence),
});
