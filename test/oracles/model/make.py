"""Reference values for src/stats.

Run: python3 make.py   (writes stats.json beside itself; make_metrics.py writes metrics.json)
Needs numpy, scipy, scikit-learn, statsmodels; the versions used are recorded in the files.
"""

import json
import math
import pathlib
import sys

import numpy as np
import scipy
import scipy.optimize
import scipy.special
import scipy.stats
import statsmodels
import statsmodels.stats.contingency_tables
import statsmodels.stats.multitest
import statsmodels.stats.proportion

here = pathlib.Path(__file__).parent
versions = {
    "python": sys.version.split()[0],
    "numpy": np.__version__,
    "scipy": scipy.__version__,
    "statsmodels": statsmodels.__version__,
}


def write(name, values):
    text = json.dumps({"versions": versions, **values}, indent=1, allow_nan=False)
    (here / name).write_text(text + "\n")


def tango_z(b, c, n, delta):
    """Score statistic with the constrained maximum likelihood found by root finding on the likelihood's slope."""
    low, high = max(0.0, -delta), (1 - delta) / 2
    concordant = n - b - c

    def slope(q):  # p01 = q, p10 = q + delta, the rest 1 - 2q - delta
        value = -2 * concordant / (1 - 2 * q - delta)
        if c:
            value += c / q
        if b:
            value += b / (q + delta)
        return value

    eps = 1e-15
    lo, hi = low + eps, high - eps
    if slope(lo) <= 0:
        q = low
    elif slope(hi) >= 0:
        q = high
    else:
        q = scipy.optimize.brentq(slope, lo, hi, xtol=1e-16, rtol=8.9e-16, maxiter=500)
    variance = n * (2 * q + delta - delta * delta)
    return (b - c - n * delta) / math.sqrt(variance)


def tango(b, c, n):
    z = scipy.stats.norm.ppf(0.95)
    estimate = (b - c) / n
    low = scipy.optimize.brentq(lambda d: tango_z(b, c, n, d) - z, -1 + 1e-9, estimate - 1e-12, xtol=1e-15)
    high = scipy.optimize.brentq(lambda d: tango_z(b, c, n, d) + z, estimate + 1e-12, 1 - 1e-9, xtol=1e-15)
    return [low, high]


def delong_direct(labels, x, y):
    """DeLong covariance from the definition: the full matrix of comparisons."""

    def kernel(s):
        up, down = s[labels == 1], s[labels == 0]
        return (up[:, None] > down[None, :]) + 0.5 * (up[:, None] == down[None, :])

    k = [kernel(x), kernel(y)]
    m, n = k[0].shape
    v10 = np.cov(np.stack([v.mean(axis=1) for v in k]))
    v01 = np.cov(np.stack([v.mean(axis=0) for v in k]))
    s = v10 / m + v01 / n
    return {"first": k[0].mean(), "second": k[1].mean(), "varFirst": s[0, 0], "varSecond": s[1, 1], "covariance": s[0, 1]}


def hodges_lehmann(values):
    n = len(values)
    walsh = np.sort([(values[i] + values[j]) / 2 for i in range(n) for j in range(i, n)])
    m = len(walsh)
    c = max(0, math.floor(m / 2 - scipy.stats.norm.ppf(0.95) * math.sqrt(n * (n + 1) * (2 * n + 1) / 24)))
    return {"values": values, "estimate": float(np.median(walsh)), "low": walsh[c], "high": walsh[m - c - 1]}


def stats():
    rng = np.random.default_rng(20261122)
    grid = [(a, b, x) for a in (0.5, 1, 2.5, 30, 1000) for b in (0.5, 3, 40, 2000) for x in (0.001, 0.2, 0.5, 0.97)]
    labels = (rng.random(160) < 0.35).astype(int)
    x = np.round(rng.normal(labels * 0.8, 1.0), 1)
    y = np.round(0.7 * x + rng.normal(labels * 0.2, 0.6), 1)
    d = rng.exponential(1.0, 40) - 0.8
    test = scipy.stats.ttest_1samp(d, 0.1, alternative="greater")
    ci = scipy.stats.ttest_1samp(d, 0).confidence_interval(0.90)
    p = [0.04, 0.001, 0.2, 0.03, 0.03, 0.9]
    write("stats.json", {
        "logGamma": [[v, float(scipy.special.gammaln(v))] for v in (0.1, 0.5, 1.5, 3, 10.25, 171.5, 1e4, 1e6)],
        "incompleteBeta": [[v, a, b, float(scipy.special.betainc(a, b, v))] for a, b, v in grid],
        "inverseBeta": [[q, a, b, float(scipy.stats.beta.ppf(q, a, b))] for a in (0.5, 6, 300) for b in (1, 20.5, 4000) for q in (1e-6, 0.05, 0.5, 0.99)],
        "studentTCdf": [[t, df, float(scipy.stats.t.cdf(t, df))] for t in (-8, -1.7, 0.0, 0.3, 2.2, 30) for df in (1, 4, 29.5, 999)],
        "studentTQuantile": [[q, df, float(scipy.stats.t.ppf(q, df))] for q in (0.001, 0.3, 0.52, 0.95, 0.999) for df in (1, 4, 29, 9999)],
        "binomialCdf": [[k, n, q, float(scipy.stats.binom.cdf(k, n, q))] for k, n, q in [(0, 459, 0.01), (5, 1307, 0.01), (3, 10, 0.5), (80, 100, 0.9), (10, 10, 0.3)]],
        "binomialUpper": [[k, n, q, float(scipy.stats.binom.sf(k - 1, n, q))] for k, n, q in [(1, 459, 0.01), (30, 1307, 0.01), (0, 10, 0.5), (99, 100, 0.9), (11, 10, 0.3)]],
        "clopperPearson": [[k, n, *map(float, statsmodels.stats.proportion.proportion_confint(k, n, alpha=0.10, method="beta"))] for k, n in [(0, 500), (5, 500), (0, 2000), (499, 500), (7, 7), (450, 2000)]],
        "pairedScoreInterval": [[b, c, n, *tango(b, c, n)] for b, c, n in [(12, 5, 100), (0, 9, 200), (52, 38, 2000), (1, 1, 50), (30, 0, 60), (400, 380, 10000), (25, 25, 500)]],
        "mcnemarMidP": [[b, c, float(2 * scipy.stats.binom.cdf(min(b, c), b + c, 0.5) - scipy.stats.binom.pmf(min(b, c), b + c, 0.5))] for b, c in [(12, 5), (0, 9), (52, 38), (400, 300)]],
        "holm": {"p": p, "adjusted": list(map(float, statsmodels.stats.multitest.multipletests(p, method="holm")[1]))},
        "pairedT": {"values": d.tolist(), "delta": 0.1, "p": float(test.pvalue), "mean": float(d.mean()), "se": float(scipy.stats.sem(d)), "low": float(ci.low), "high": float(ci.high)},
        "midRanks": {"values": x.tolist(), "ranks": scipy.stats.rankdata(x).tolist()},
        "delong": {"labels": labels.tolist(), "x": x.tolist(), "y": y.tolist(), **{k: float(v) for k, v in delong_direct(labels, x, y).items()}},
        "hodgesLehmann": [hodges_lehmann(rng.normal(0, 1, n).tolist()) for n in (1, 6, 25, 60)],
    })


stats()
