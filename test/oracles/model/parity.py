"""Writes parity.json: rows that numpy.allclose holds equal, and the mean divergence by scipy. Run: python3 parity.py
(numpy, scipy)."""

import json
import pathlib

import numpy as np
import scipy
import scipy.stats

rng = np.random.default_rng(31)
out = {"versions": {"numpy": np.__version__, "scipy": scipy.__version__}, "close": [], "divergence": []}


def listed(values):
    return [None if np.isnan(v) else "inf" if v == np.inf else "-inf" if v == -np.inf else v for v in values.ravel().tolist()]


for absolute, relative, scale in [(1e-5, 1e-3, 1e-3), (0.01, 0.0, 0.01), (0.0, 0.01, 0.01), (0.0, 0.0, 1e-3)]:
    wanted = rng.normal(size=(30, 3))
    given = wanted + scale * rng.normal(size=wanted.shape) * np.abs(wanted)
    given[:4] = wanted[:4]
    wanted[4, 1], given[5, 2] = np.nan, np.nan
    wanted[6, 0] = given[6, 0] = np.nan
    wanted[7, 0] = given[7, 0] = np.inf
    wanted[8, 0], given[8, 0] = np.inf, -np.inf
    wanted[9, 0], given[9, 0] = np.inf, 1.0
    wanted[10] = given[10] = 0.0
    close = np.isclose(given, wanted, rtol=relative, atol=absolute, equal_nan=True)
    finite = np.isfinite(wanted) & np.isfinite(given)
    with np.errstate(invalid="ignore"):
        distance = np.where(finite, np.abs(given - wanted), 0.0)
        share = np.where(finite & (wanted != 0), distance / np.abs(wanted), 0.0)
    out["close"].append({
        "absolute": absolute, "relative": relative, "width": 3,
        "wanted": listed(wanted), "given": listed(given),
        "outside": (~close.all(axis=1)).astype(int).tolist(),
        "largest": float(distance.max()), "share": float(share.max()),
    })

for classes in (2, 5):
    wanted = rng.dirichlet(np.ones(classes), size=20)
    given = rng.dirichlet(np.ones(classes), size=20)
    out["divergence"].append({
        "classes": classes, "wanted": wanted.ravel().tolist(), "given": given.ravel().tolist(),
        "mean": float(np.mean([scipy.stats.entropy(p, q) for p, q in zip(wanted, given)])),
    })

path = pathlib.Path(__file__).with_name("parity.json")
path.write_text(json.dumps(out, separators=(",", ":"), allow_nan=False) + "\n")
