"""Reference values for ratios of shares and of means, slopes, average precision and rank correlation with weights.

Run: python3 ratios.py   (writes ratios.json beside itself)
Needs numpy, scipy, scikit-learn, statsmodels; the versions used are recorded in the file.
"""

import json
import pathlib
import sys

import numpy as np
import scipy
import scipy.optimize
import scipy.stats
import sklearn
import sklearn.metrics
import statsmodels
from statsmodels.stats.proportion import score_test_proportions_2indep
from statsmodels.stats.weightstats import CompareMeans

rng = np.random.default_rng(20261124)
z95 = scipy.stats.norm.ppf(0.95)


def statistic(x1, n1, x2, n2, ratio):
    return float(score_test_proportions_2indep(x1, n1, x2, n2, value=ratio, compare="ratio", correction=False).statistic)


def shares():
    rows = []
    for x1, n1, x2, n2 in [(30, 100, 50, 120), (4, 50, 200, 900), (80, 90, 400, 410), (500, 2000, 480, 2100), (1, 60, 3, 70)]:
        seen = (x1 / n1) / (x2 / n2)

        def bound(target, low, high):
            return float(np.exp(scipy.optimize.brentq(
                lambda at: statistic(x1, n1, x2, n2, np.exp(at)) - target, np.log(low), np.log(high), xtol=1e-14)))

        rows.append({
            "x1": x1, "n1": n1, "x2": x2, "n2": n2,
            "scores": [[ratio, statistic(x1, n1, x2, n2, ratio)] for ratio in (0.5, 0.8, 1.0, 1.25)],
            "low": bound(z95, seen * 1e-3, seen), "high": bound(-z95, seen, seen * 1e3),
        })
    return rows


def means():
    x, y = rng.normal(0.6, 0.3, 40), rng.normal(0.9, 0.5, 70)
    v1, v2 = x.var(ddof=1) / len(x), y.var(ddof=1) / len(y)
    seen = x.mean() / y.mean()
    welch = CompareMeans.from_data(x, seen * y)
    t = scipy.stats.t.ppf(0.95, welch.dof_satt())

    def apart(ratio):
        return (x.mean() - ratio * y.mean()) / np.sqrt(v1 + ratio**2 * v2)

    low = scipy.optimize.brentq(lambda r: apart(r) - t, 1e-6, seen, xtol=1e-15)
    high = scipy.optimize.brentq(lambda r: apart(r) + t, seen, 100, xtol=1e-15)
    p = CompareMeans.from_data(x, 0.5 * y).ttest_ind(alternative="larger", usevar="unequal")[1]
    return {"x": x.tolist(), "y": y.tolist(), "low": low, "high": high, "ratio": 0.5, "p": float(p)}


def weighted():
    n = 60
    labels = (rng.random(n) < 0.4).astype(int)
    scores = np.round(rng.normal(labels, 1.2), 1)
    other = np.round(rng.normal(scores, 1), 1)
    w = rng.integers(1, 5, n)

    def spearman(weights):
        return float(scipy.stats.spearmanr(np.repeat(scores, weights), np.repeat(other, weights)).statistic)

    def precision(weights):
        return float(sklearn.metrics.average_precision_score(labels, scores, sample_weight=weights))

    ones = np.ones(n, dtype=int)
    return {
        "labels": labels.tolist(), "scores": scores.tolist(), "other": other.tolist(), "weights": w.tolist(),
        "averagePrecision": [precision(ones), precision(w)], "spearman": [spearman(ones), spearman(w)],
    }


def slopes():
    rows = []
    for values in (
        rng.normal(0, 1, 60) + 0.05 * np.arange(60),
        np.round(np.cumsum(rng.random(80)), 0),
        np.repeat([5.0, 7.0], 30),
    ):
        # Sen's interval by the variance of Kendall's S, which scipy corrects for ties.
        slope, _, low, high = scipy.stats.theilslopes(values, np.arange(len(values)), alpha=0.9)
        rows.append({"values": values.tolist(), "slope": float(slope), "low": float(low), "high": float(high)})
    return rows


values = {"shares": shares(), "means": means(), "weighted": weighted(), "slopes": slopes()}
versions = {
    "python": sys.version.split()[0],
    "numpy": np.__version__,
    "scipy": scipy.__version__,
    "scikit-learn": sklearn.__version__,
    "statsmodels": statsmodels.__version__,
}
text = json.dumps({"versions": versions, **values}, indent=1, allow_nan=False)
(pathlib.Path(__file__).parent / "ratios.json").write_text(text + "\n")
