import { z } from 'zod';

/** The JSON schema of assay.yml as editors read it: what a person writes, so defaults are optional. */
export async function schema(compiled) {
  const { configSchema } = (await compiled.load('config/config')) ?? {};
  if (configSchema === undefined) throw new Error('src/config/config.ts did not compile: run `npm run check`');
  const { $schema, ...body } = z.toJSONSchema(configSchema, { io: 'input' });
  const whole = {
    $schema,
    title: 'assay.yml',
    description: 'The policy of Assay: what its gates check, and how strictly.',
    ...body,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
