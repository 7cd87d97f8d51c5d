"""Reference values for the decision statistics of the model gate.

Run: python3 decision.py   (writes decision.json beside itself)
Needs numpy, scipy, scikit-learn, statsmodels; the versions used are recorded in the file.
"""

import json
import pathlib
import sys

import numpy as np
import scipy
import scipy.signal
import scipy.stats
import sklearn
import sklearn.metrics
import statsmodels
import statsmodels.api
import statsmodels.stats.multitest
import statsmodels.stats.weightstats

rng = np.random.default_rng(20261123)


def clustered_mean():
    """Least squares on a constant with cluster-robust errors is the clustered mean; G/(G-1) is its only correction."""
    n, g = 60, 13
    groups = rng.integers(0, g, n)
    d = rng.normal(0.2, 1, n) + rng.normal(0, 0.7, g)[groups]
    w = np.round(rng.uniform(0.2, 3, n), 2)

    def se(weights, by):
        fit = statsmodels.api.WLS(d, np.ones(n), weights=weights).fit()
        # statsmodels multiplies by G/(G-1) * (n-1)/(n-k); with one parameter the second factor is 1.
        robust = fit.get_robustcov_results("cluster", groups=by, use_correction=True)
        return [float(fit.params[0]), float(robust.bse[0])]

    ones, own = np.ones(n), np.arange(n)
    return {
        "values": d.tolist(), "weights": w.tolist(), "groups": groups.tolist(),
        "plain": se(ones, own), "weighted": se(w, own), "grouped": se(ones, groups), "both": se(w, groups),
    }


def auc_influence():
    n = 80
    labels = (rng.random(n) < 0.4).astype(int)
    scores = np.round(rng.normal(labels, 1.2), 1)
    w = np.round(rng.uniform(0.2, 3, n), 2)

    def auc(weights):
        return sklearn.metrics.roc_auc_score(labels, scores, sample_weight=weights)

    # The influence of a row from the definition: the derivative of the area by the row's weight, times that weight.
    def influence(weights):
        up, down = labels == 1, labels == 0
        kernel = (scores[up][:, None] > scores[down][None, :]) + 0.5 * (scores[up][:, None] == scores[down][None, :])
        wp, wn = weights[up], weights[down]
        area = wp @ kernel @ wn / wp.sum() / wn.sum()
        values = np.zeros(n)
        values[up] = wp / wp.sum() * (kernel @ wn / wn.sum() - area)
        values[down] = wn / wn.sum() * (wp @ kernel / wp.sum() - area)
        return values.tolist()

    return {
        "labels": labels.tolist(), "scores": scores.tolist(), "weights": w.tolist(),
        "plain": {"auc": float(auc(None)), "influence": influence(np.ones(n))},
        "weighted": {"auc": float(auc(w)), "influence": influence(w)},
    }


def prediction_powered():
    n, m = 120, 500
    d = rng.normal(0.1, 1, n)
    f = 0.6 * d + rng.normal(0, 0.5, n)
    u = rng.normal(0.05, 0.8, m)
    spread = np.var(np.concatenate([f, u]), ddof=1)
    lam = np.cov(d, f)[0, 1] / ((1 + n / m) * spread)
    return {
        "values": d.tolist(), "predicted": f.tolist(), "unlabelled": u.tolist(),
        "lambda": float(lam),
        "mean": float(d.mean() + lam * (u.mean() - f.mean())),
        "se": float(np.sqrt(np.var(d - lam * f, ddof=1) / n + lam**2 * spread / m)),
        "correlation": float(np.corrcoef(d, f)[0, 1]),
    }


def spending():
    """z of the looks: the chance of a first crossing at each look is the step of the spending function."""
    looks = [0.1, 0.25, 0.5, 1.0]

    def spent(t):
        return 2 * scipy.stats.norm.sf(scipy.stats.norm.ppf(0.975) / np.sqrt(t))

    # Exact recursion (Armitage, McPherson & Rowe 1969) on a grid of the score B(t), in increments of Brownian motion.
    step = 0.0005
    grid = np.arange(-6, 6 + step, step)
    density, bounds, before, passed = None, [], 0.0, 0.0
    for t in looks:
        increment = scipy.stats.norm.pdf(grid, 0, np.sqrt(t - before))
        density = increment if density is None else scipy.signal.fftconvolve(density, increment, mode="same") * step
        tail = np.cumsum(density[::-1])[::-1] * step
        wanted = spent(t) - passed
        if t == looks[0]:
            bounds.append(float(scipy.stats.norm.isf(wanted)))
        else:
            k = np.searchsorted(-tail, -wanted)
            share = (wanted - tail[k]) / (tail[k - 1] - tail[k])
            bounds.append(float((grid[k] - step / 2 - share * step) / np.sqrt(t)))
        density = np.where(grid < bounds[-1] * np.sqrt(t), density, 0)
        before, passed = t, spent(t)
    return {"looks": looks, "z": bounds}


def tost():
    """Equivalence by two one-sided paired t tests: the larger p."""
    x = rng.normal(0.02, 1, 80)
    y = x + rng.normal(0, 0.5, 80)
    bounds = [0.05, 0.1, 0.2, 0.5]
    p = [statsmodels.stats.weightstats.ttost_paired(x, y, -b, b)[0] for b in bounds]
    return {"differences": (x - y).tolist(), "bounds": bounds, "p": [float(v) for v in p]}


def percentile_bootstrap():
    values = rng.exponential(1, 120)
    draws = scipy.stats.bootstrap(
        (values,), lambda v, axis: np.sqrt(np.mean(v * v, axis=axis)), n_resamples=200000, batch=10000,
        confidence_level=0.9, method="percentile", rng=np.random.default_rng(1),
    )
    low, high = draws.confidence_interval
    return {"values": values.tolist(), "low": float(low), "high": float(high), "se": float(draws.standard_error)}


p = [0.04, 0.001, 0.2, 0.03, 0.03, 0.9, 0.0004]
x, y = rng.normal(0.3, 1, 25), rng.normal(0, 2, 40)
welch = statsmodels.stats.weightstats.CompareMeans.from_data(x, y)
low, high = welch.tconfint_diff(alpha=0.1, usevar="unequal")

values = {
    "clusteredMean": clustered_mean(),
    "aucInfluence": auc_influence(),
    "predictionPoweredMean": prediction_powered(),
    "benjaminiYekutieli": {"p": p, "adjusted": statsmodels.stats.multitest.multipletests(p, method="fdr_by")[1].tolist()},
    "benjaminiHochberg": {"p": p, "adjusted": statsmodels.stats.multitest.multipletests(p, method="fdr_bh")[1].tolist()},
    "welch": {"x": x.tolist(), "y": y.tolist(), "low": float(low), "high": float(high)},
    "spending": spending(),
    "tost": tost(),
    "percentileBootstrap": percentile_bootstrap(),
}
versions = {
    "python": sys.version.split()[0],
    "numpy": np.__version__,
    "scipy": scipy.__version__,
    "scikit-learn": sklearn.__version__,
    "statsmodels": statsmodels.__version__,
}
text = json.dumps({"versions": versions, **values}, indent=1, allow_nan=False)
(pathlib.Path(__file__).parent / "decision.json").write_text(text + "\n")
