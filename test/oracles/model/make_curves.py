"""Reference values for src/model/curves.

Run: python3 make_curves.py   (writes curves.json beside itself)
Needs numpy and scikit-learn; the versions used are recorded in the file.
"""

import json
import pathlib
import sys

import numpy as np
import sklearn
import sklearn.metrics

here = pathlib.Path(__file__).parent
grid = np.arange(51) / 50


def roc(labels, p):
    fpr, tpr, _ = sklearn.metrics.roc_curve(labels, p, drop_intermediate=False)
    values = []
    for rate in grid:
        left = np.flatnonzero(fpr <= rate).max()
        if left + 1 == len(fpr):
            values.append(1.0)
            continue
        share = (rate - fpr[left]) / (fpr[left + 1] - fpr[left])
        values.append(float(tpr[left] + share * (tpr[left + 1] - tpr[left])))
    return values


def precision(labels, p):
    precisions, recalls, thresholds = sklearn.metrics.precision_recall_curve(labels, p)
    precisions, recalls = precisions[: len(thresholds)], recalls[: len(thresholds)]
    return [float(precisions[recalls >= r - 1e-9].max()) for r in grid]


def bins(labels, p, edges):
    at = np.digitize(p, edges)
    return [
        {"rows": int((at == k).sum()), "predicted": float(p[at == k].mean()), "observed": float(labels[at == k].mean())}
        for k in range(len(edges) + 1)
    ]


def error(found):
    rows = sum(b["rows"] for b in found if b["rows"] > 1)
    total = 0.0
    for b in found:
        if b["rows"] > 1:
            own = b["observed"]
            total += b["rows"] / rows * ((b["predicted"] - own) ** 2 - own * (1 - own) / (b["rows"] - 1))
    return max(0.0, total)


def case(rng, n, noise, decimals):
    labels = (rng.random(n) < 0.3).astype(int)
    p = np.round(1 / (1 + np.exp(-(2 * labels - 1 + rng.normal(0, noise, n)))), decimals)
    ordered = np.sort(p)
    edges = sorted({float(ordered[min(n - 1, (k + 1) * n // 15)]) for k in range(14)} - {float(ordered[0])})
    found = bins(labels, p, edges)
    return {
        "labels": labels.tolist(),
        "outputs": p.tolist(),
        "roc": roc(labels, p),
        "precision": precision(labels, p),
        "edges": edges,
        "bins": found,
        "error": error(found),
    }


rng = np.random.default_rng(20261122)
result = {
    "versions": {"python": sys.version.split()[0], "numpy": np.__version__, "scikit-learn": sklearn.__version__},
    "cases": [case(rng, 60, 1.0, 1), case(rng, 300, 1.5, 2), case(rng, 400, 3.0, 3)],
}
(here / "curves.json").write_text(json.dumps(result, indent=1, allow_nan=False) + "\n")
