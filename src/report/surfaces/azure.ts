import { type Annotation, annotationsOf } from '../annotations.ts';
import { defineSurface } from '../surface.ts';

/**
 * Logging commands of Azure Pipelines, one a line, to be printed by a step: an issue for each of the worst findings
 * (errors and warnings; what is only recorded has no level there). The exit code decides, not these lines.
 */
export default defineSurface({
  id: 'azure',
  title: 'Azure Pipelines issues',
  mediaType: 'text/plain',
  extension: 'txt',
  render: (report) =>
    annotationsOf(report)
      .filter(({ level }) => level !== 'notice')
      .map((one) => `${command(one)}\n`)
      .join(''),
});

function command({ level, title, message, path, startLine, startColumn }: Annotation): string {
  const properties = [
    `type=${level}`,
    ...(path === undefined ? [] : [`sourcepath=${property(path)}`]),
    ...(startLine === undefined ? [] : [`linenumber=${startLine}`]),
    ...(startColumn === undefined ? [] : [`columnnumber=${startColumn}`]),
    `code=${property(title)}`,
  ];
  return `##vso[task.logissue ${properties.join(';')};]${data(message)}`;
}

/** What ends a property or a command, in the form that the agent decodes. */
function property(text: string): string {
  return data(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}

/**
 * A message: a per cent sign is escaped, or it could begin an escape of the agent; the opening of any other command is
 * broken by a plain space, because an agent looks for one anywhere in a line and some pass over what cannot be seen.
 */
function data(text: string): string {
  return text
    .replaceAll('%', '%AZP25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replace(/##(?=vso\[|\[)/gi, '# #');
}
