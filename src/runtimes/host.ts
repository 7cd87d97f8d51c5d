import { answering } from './answering.ts';
import type { Request } from './protocol.ts';

/**
 * The program of a model's own process: loads one model and answers over the channel to the gate until it is closed or
 * the gate is gone. The model's code may print, leak or crash here; it has no token and nobody else's memory.
 */
export function serveModel(): void {
  const answer = answering();
  // Requests come one at a time; the channel keeps their order.
  process.on('message', (request: Request) => {
    void answer(request).then((reply) => {
      process.send?.(reply, () => {
        if (request.op === 'close') process.exit(0);
      });
    });
  });
  process.on('disconnect', () => process.exit(0));
}
