import { htmlPage } from '../html/page.ts';
import { defineSurface } from '../surface.ts';

/** One self-contained page with every finding, plot and measurement. */
export default defineSurface({
  id: 'html',
  title: 'HTML report',
  mediaType: 'text/html',
  extension: 'html',
  render: (report) => htmlPage(report),
});
