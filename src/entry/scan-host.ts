import { serveScans } from '../gates/secrets/scan-host.ts';

/** A thread that scans files: `dist/scan-host.js`, started by the secrets gate for large trees. */
export async function main(): Promise<void> {
  serveScans();
}
