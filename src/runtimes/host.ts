import { answering } from './answering.ts';
import type { Request } from './protocol.ts';

/**
 * The program of a model's own process: loads one model and answers over the channel to the gate until it is closed or
 * the gate is gone. The model's code may print, leak or crash here; it has no token and nobody else's memory.
 */
export function serveModel(): void {
  const answer = answering();
  let last: Promise<void> = Promise.resolve();
  // The next request waits until the reply has left: a crash that it causes must not take the reply along.
  process.on('message', (request: Request) => {
    last = last.then(async () => {
      const reply = await answer(request);
      await new Promise<void>((sent) => process.send?.(reply, () => sent()));
      if (request.op === 'close') process.exit(0);
    });
  });
  process.on('disconnect', () => process.exit(0));
}
