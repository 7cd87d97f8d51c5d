"""Oracle values of the statistics that the data gate records and decides by, on small columns.

Run: python3 -m venv /tmp/v && /tmp/v/bin/pip install scipy statsmodels && /tmp/v/bin/python make_statistics.py > statistics.json
"""
import json
import sys

import numpy as np
import scipy
from scipy import stats
from scipy.spatial.distance import jensenshannon

rng = np.random.default_rng(5)


def numbers():
    """Whole numbers, so that every value has an edge and the binned statistics equal those of the values."""
    cases = []
    for shift, n, m in [(0, 400, 500), (3, 400, 500), (1, 3000, 2500)]:
        base = rng.poisson(20, n)
        head = rng.poisson(20 + shift, m)
        inside = np.clip(head, base.min(), base.max())
        values = sorted(set(base.tolist()) | set(head.tolist()))
        p = np.array([(base == v).sum() / n for v in values])
        q = np.array([(head == v).sum() / m for v in values])
        ks = stats.ks_2samp(base, head, method="exact" if n * m <= 4e6 else "asymp")
        cases.append({
            "base": base.tolist(), "head": head.tolist(),
            "ks": float(ks.statistic), "p": float(ks.pvalue) if n * m <= 4e6 else float(scipy.special.kolmogorov(ks.statistic * np.sqrt(n * m / (n + m)))),
            "wasserstein_within_base": float(stats.wasserstein_distance(base, inside)),
            "js_distance": float(jensenshannon(p, q, base=2)),
            "tvd": float(np.abs(p - q).sum() / 2),
            "hellinger": float(np.linalg.norm(np.sqrt(p) - np.sqrt(q)) / np.sqrt(2)),
        })
    return cases


def psi():
    base, head = np.array([400, 300, 200, 100]), np.array([380, 330, 150, 140])
    k = len(base)
    p, q = (base + 0.5) / (base.sum() + k / 2), (head + 0.5) / (head.sum() + k / 2)
    return {"base": base.tolist(), "head": head.tolist(), "psi": float(((p - q) * np.log(p / q)).sum())}


def tables():
    """Categories, all with an expected count of at least 5."""
    rows = []
    for base, head in [([400, 300, 200, 100], [380, 330, 150, 140]), ([50, 30], [45, 60]), ([20, 30, 40, 50, 60], [30, 30, 30, 80, 20])]:
        b, h = np.array(base), np.array(head)
        found = stats.chi2_contingency(np.array([b, h]), correction=False)
        k, total = len(b), b.sum() + h.sum()
        p, q = (b + 0.5) / (b.sum() + k / 2), (h + 0.5) / (h.sum() + k / 2)
        # Bergsma's correction, written out from the paper: phi2 - (r-1)(c-1)/(n-1) over min(r~, c~) - 1.
        phi2 = max(0, found.statistic / total - (k - 1) / (total - 1))
        r, c = k - (k - 1) ** 2 / (total - 1), 2 - 1 / (total - 1)
        rows.append({
            "base": base, "head": head, "chi2": float(found.statistic), "p": float(found.pvalue),
            "cramers_v": float(np.sqrt(phi2 / (min(r, c) - 1))), "kl": float(stats.entropy(q, p)),
        })
    return rows


versions = {"python": sys.version.split()[0], "scipy": scipy.__version__, "numpy": np.__version__}
print(json.dumps({"made_with": versions, "numbers": numbers(), "psi": psi(), "tables": tables()}))
