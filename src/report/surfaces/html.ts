import { defineSurface } from '../surface.ts';

/** One self-contained page with every finding, plot and measurement. What draws it is loaded only when it is asked for. */
export default defineSurface({
  id: 'html',
  title: 'HTML report',
  mediaType: 'text/html',
  extension: 'html',
  render: async (report) => (await import('../html/page.ts')).htmlPage(report),
});
