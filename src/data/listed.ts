/** Texts joined with commas; beyond `most` how many more. */
export function listed(texts: readonly string[], most = 5): string {
  return `${texts.slice(0, most).join(', ')}${texts.length > most ? ` and ${texts.length - most} more` : ''}`;
}
