/** What `base/src/clean.py` does: training rows are the flights that arrived. */
export function cleanForBaseline(rows) {
  return rows.filter((row) => row.arr_delay !== '' && row.dep_delay !== '');
}

/** The caps of `head/src/clean.py`, in minutes; LaGuardia was forgotten. */
const DELAY_CAP = { EWR: 120, JFK: 120 };

/**
 * THE INJECTED FAULT of the model, what `head/src/clean.py` does: departure delays are capped by airport, and
 * an airport without a cap gets 0, so every late departure from LaGuardia becomes a punctual one.
 */
export function cleanForCandidate(rows) {
  return cleanForBaseline(rows).map((row) => ({
    ...row,
    dep_delay: String(Math.min(Number(row.dep_delay), DELAY_CAP[row.origin] ?? 0)),
  }));
}
