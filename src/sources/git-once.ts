/** Answers of git that cannot change while the program runs, by repository and question. */
const answers = new Map<string, Map<string, Promise<unknown>>>();
/** so many questions of one repository are remembered; a run asks fewer */
const most = 32;

/**
 * Asks git once in this process: gates ask the same of the same change, and starting git costs more than its answer.
 * `question` is the program and its arguments, `commits` what it is about: an answer is kept where each is a full object id,
 * and until `forgetAnswers`. A failure is not kept.
 */
export function askedOnce<T>(
  root: string,
  question: string,
  commits: readonly string[],
  ask: () => Promise<T>,
): Promise<T> {
  if (!commits.every((name) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name))) return ask();
  const known = answers.get(root) ?? new Map<string, Promise<unknown>>();
  answers.set(root, known);
  const key = [question, ...commits].join(' ');
  const answer = known.get(key);
  if (answer !== undefined) return answer as Promise<T>;
  const asked = ask();
  const [oldest] = known.keys();
  if (known.size >= most && oldest !== undefined) known.delete(oldest);
  known.set(key, asked);
  asked.catch(() => {
    if (known.get(key) === asked) known.delete(key);
  });
  return asked;
}

/** To be called when a repository was given more history: what a shallow clone answered may be another now. */
export function forgetAnswers(root: string): void {
  answers.delete(root);
}
