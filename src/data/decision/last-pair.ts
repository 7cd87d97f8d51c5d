/**
 * A function of two sides that keeps its last answer, for questions that many ask of the same two objects one after the other.
 * The objects are told apart by identity, so they must not change, nor may the answer be changed by who gets it.
 */
export function lastPair<Side extends object, Answer>(
  answer: (base: Side, head: Side) => Answer,
): (base: Side, head: Side) => Answer {
  let last: { readonly base: Side; readonly head: Side; readonly found: Answer } | null = null;
  return (base, head) => {
    if (last === null || last.base !== base || last.head !== head) last = { base, head, found: answer(base, head) };
    return last.found;
  };
}
