/**
 * Tells the runner to replace this text by `***` in everything that is printed from now on. The runner swallows the
 * line; nothing else may print it, so never call this outside a runner. Which forms of a secret are masked is decided
 * where secrets are known (`maskForms` of the secrets room).
 */
export function mask(text: string, write: (text: string) => void): void {
  if (text !== '') write(`::add-mask::${commandData(text)}\n`);
}

function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
