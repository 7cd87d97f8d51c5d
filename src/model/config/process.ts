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
      .enum(['none', 'unshare'])
      .default('none')
      .describe('`unshare`: namespaces of its own for users and processes, and no network (Linux)'),
    'memory-mib': z.int().min(16).optional().describe('resident memory in MiB above which a process is ended'),
    'load-seconds': z.number().gt(0).default(120).describe('longest time for loading a model'),
    'call-seconds': z.number().gt(0).default(60).describe('longest time for one exchange with a process'),
    threads: z.int().min(1).max(1024).optional().describe('threads that a `command` is told to use'),
    env: z
      .array(z.string().refine((name) => !rights.test(name), 'names of the workflow’s own rights are never given'))
      .default([])
      .describe('further names of environment variables that the processes are given'),
  })
  .prefault({});
