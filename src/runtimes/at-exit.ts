const acts = new Set<() => void>();

/**
 * Has `act` done when this process ends by itself, also by an error that nobody caught; it must not wait. Gives what takes
 * it back.
 */
export function atExit(act: () => void): () => void {
  if (acts.size === 0) process.on('exit', all);
  acts.add(act);
  return () => {
    if (acts.delete(act) && acts.size === 0) process.off('exit', all);
  };
}

/** What began last is undone first: programs are ended before their folder is removed. One that fails keeps none from it. */
function all(): void {
  for (const act of [...acts].reverse()) {
    try {
      act();
    } catch {
      // Nobody is left to be told, and an error here would be another exit code.
    }
  }
}
