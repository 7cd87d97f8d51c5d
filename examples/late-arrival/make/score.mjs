/** Share of rows where (probability > 0.5) is the label. */
export function accuracy(probabilities, labels) {
  return labels.filter((label, i) => (probabilities[i] > 0.5 ? 1 : 0) === label).length / labels.length;
}

/** Area under the ROC curve by mid-ranks (Mann-Whitney U / (n1 n0)); NaN when a class is empty. */
export function rocAuc(probabilities, labels) {
  const order = labels.map((_, i) => i).sort((a, b) => probabilities[a] - probabilities[b]);
  let rankSum = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && probabilities[order[to]] === probabilities[order[from]]) to += 1;
    for (let k = from; k < to; k += 1) if (labels[order[k]] === 1) rankSum += (from + 1 + to) / 2;
    from = to;
  }
  const positive = labels.filter((label) => label === 1).length;
  return (rankSum - (positive * (positive + 1)) / 2) / (positive * (labels.length - positive));
}
