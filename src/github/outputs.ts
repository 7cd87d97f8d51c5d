import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';

/** Outputs of a step: a verdict, counts, paths. No tables: a job has 1 MB for all of them. */
export type Outputs = Readonly<Record<string, string | number | boolean>>;

/**
 * Sets the outputs of the step: each between two lines of a random delimiter, which no value can know beforehand, so that
 * none can begin another output. (The toolkit does the same and costs 100 ms of start-up.) Without `GITHUB_OUTPUT`
 * (outside a runner) it does nothing: the old command on standard output can be forged.
 */
export async function setOutputs(env: Readonly<Record<string, string | undefined>>, outputs: Outputs): Promise<void> {
  const file = env.GITHUB_OUTPUT ?? '';
  if (file === '') return;
  await appendFile(file, outputText(outputs, `assay-${randomUUID()}`));
}

/** The lines of the output file. Errors: throws where a name or value holds the delimiter. */
export function outputText(outputs: Outputs, delimiter: string): string {
  return Object.entries(outputs)
    .map(([name, value]) => {
      if (`${name}\n${value}`.includes(delimiter)) throw new Error(`The output ${name} holds its own delimiter.`);
      return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
    })
    .join('');
}
