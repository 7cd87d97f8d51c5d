/** THE INJECTED FAULT of the data: `distance` in kilometres (one decimal) where miles are meant. */
export function inKilometres(rows) {
  return rows.map((row) => ({ ...row, distance: (Number(row.distance) * 1.609344).toFixed(1) }));
}
