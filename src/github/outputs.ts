/** Outputs of a step: a verdict, counts, paths. No tables: a job has 1 MB for all of them. */
export type Outputs = Readonly<Record<string, string | number | boolean>>;

/**
 * Sets the outputs of the step through the toolkit's writer, whose random delimiter no value can contain. Without
 * `GITHUB_OUTPUT` (outside a runner) it does nothing: the old command on standard output can be forged.
 */
export async function setOutputs(env: Readonly<Record<string, string | undefined>>, outputs: Outputs): Promise<void> {
  if ((env.GITHUB_OUTPUT ?? '') === '') return;
  const core = await import('@actions/core');
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, String(value));
}
