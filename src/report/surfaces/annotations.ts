import { type Annotation, annotationsOf } from '../annotations.ts';
import { inertLine } from '../escape-terminal.ts';
import { defineSurface } from '../surface.ts';

/** The annotations as lines that editors and problem matchers read: `path:line:column: level: message [title]`. */
export default defineSurface({
  id: 'annotations',
  title: 'Log annotations',
  mediaType: 'text/plain',
  extension: 'txt',
  render: (report) =>
    annotationsOf(report)
      .map((one) => `${inertLine(line(one))}\n`)
      .join(''),
});

function line({ level, title, message, path, startLine, startColumn }: Annotation): string {
  const place = [path, startLine, startColumn].filter((part) => part !== undefined).join(':');
  return `${place === '' ? '' : `${place}: `}${level}: ${message} [${title}]`;
}
