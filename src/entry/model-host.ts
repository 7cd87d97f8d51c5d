import { serveModel } from '../runtimes/host.ts';

/** The process in which one model runs: `dist/model-host.js`, started by the model gate. */
export async function main(): Promise<void> {
  serveModel();
}
