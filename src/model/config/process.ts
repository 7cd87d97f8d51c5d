import { z } from 'zod';

/** Names that no process of a model is given, whatever the policy says: what a workflow holds its rights in. */
const rights = /^(GITHUB|ACTIONS|INPUT|RUNNER)_/i;

/** A name of an environment variable that a process may be given. */
export const environmentNameSchema = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/)
  .refine((name) => !rights.test(name), 'names of the workflow’s own rights are never given');

/** The `process:` part of the model's policy: the limits of the processes that run models. */
export const processSchema = z
  .strictObject({
    sandbox: z
      .enum(['none', 'unshare', 'docker'])
      .default('none')
      .describe(
        '`unshare`: namespaces of its own for users and processes, and no network (Linux); `docker`: a container of `image` for each `command`, without network, rights and more of the disk than it names',
      ),
    image: z
      .string()
      .regex(/^[a-z0-9][A-Za-z0-9._:/@-]{0,300}$/)
      .optional()
      .describe('`sandbox: docker`: the image, best by digest (`name@sha256:…`); it is never pulled here'),
    'memory-mib': z.int().min(16).optional().describe('resident memory in MiB above which a process is ended'),
    'load-seconds': z.number().gt(0).default(120).describe('longest time for loading a model'),
    'call-seconds': z.number().gt(0).default(60).describe('longest time for one exchange with a process'),
    threads: z.int().min(1).max(1024).optional().describe('threads that a `command` is told to use'),
    env: z
      .array(z.string().refine((name) => !rights.test(name), 'names of the workflow’s own rights are never given'))
      .default([])
      .describe('further names of environment variables that the processes are given'),
  })
  .refine(({ sandbox, image }) => (sandbox === 'docker') === (image !== undefined), {
    error: '`image` belongs to `sandbox: docker`, which needs it',
    path: ['image'],
  })
  .prefault({});
