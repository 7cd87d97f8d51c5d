import { servePdf } from '../sources/containers/pdf-host.ts';

/** The thread in which PDF files are read: `dist/pdf-host.js`, started by the secrets gate. */
export async function main(): Promise<void> {
  servePdf();
}
