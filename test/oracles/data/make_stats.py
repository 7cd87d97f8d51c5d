"""Oracle values of the statistics in src/stats that the data gate uses.

Run: python3 -m venv /tmp/v && /tmp/v/bin/pip install scipy statsmodels && /tmp/v/bin/python make_stats.py > stats.json
"""
import json
import sys

import numpy as np
import scipy
import statsmodels
from scipy import special, stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint, proportions_ztest

Z99 = float(stats.norm.ppf(0.99))
rng = np.random.default_rng(20)


def exact(d, n, m):
    g = np.gcd(n, m)
    lcm = n // g * m
    h = int(round(d * lcm))
    return float(stats._stats_py._attempt_exact_2kssamp(n, m, g, h / lcm, "two-sided")[2])


def ks():
    rows = []
    for n, m, d in [(5, 5, 0.6), (30, 30, 0.4), (50, 50, 0.4), (100, 100, 0.28), (100, 150, 0.2), (1000, 1000, 0.088),
                    (37, 1001, 0.3), (2000, 2000, 0.03), (200, 300, 0.5)]:
        lcm = n * m // np.gcd(n, m)
        value = int(round(d * lcm)) / lcm
        rows.append([value, n, m, exact(value, n, m)])
    return rows


def tables():
    rows = [(0, 100, 0, 120), (5, 100, 0, 120), (3, 1000, 12, 900), (60, 400, 90, 410), (199, 100000, 0, 100), (10, 10, 0, 10)]
    return [list(map(int, row)) for row in rows]


def spearmans():
    rows = []
    for n, noise in [(12, 1.0), (40, 3.0), (200, 0.2)]:
        x = rng.integers(0, 9, n)
        y = np.round(x * 0.7 + rng.normal(0, noise, n), 1)
        rows.append([x.tolist(), y.tolist(), float(stats.spearmanr(x, y).statistic)])
    return rows


def oracle():
    p = [float(v) for v in rng.uniform(0, 1, 12) ** 3]
    return {
        "made_with": {"python": sys.version.split()[0], "scipy": scipy.__version__, "statsmodels": statsmodels.__version__, "numpy": np.__version__},
        "kolmogorov": [[x, float(special.kolmogorov(x))] for x in [0.2, 0.3, 0.5, 0.8, 0.999, 1.0, 1.2, 1.63, 1.95, 3.0, 6.0]],
        "kolmogorov_quantile": [[p, float(special.kolmogi(p))] for p in [0.5, 0.1, 0.05, 0.01, 0.001]],
        "kolmogorov_exact": ks(),
        "normal_tail": [[z, float(stats.norm.sf(z))] for z in [-3.0, -0.5, 0.0, 0.3, 1.96, 2.9999, 3.0, 5.0, 10.0, 20.0]],
        "normal_quantile": [[q, float(stats.norm.ppf(q))] for q in [1e-10, 0.001, 0.01, 0.3, 0.5, 0.95, 0.99, 0.999]],
        "two_proportions": [[*row, float(proportions_ztest([row[0], row[2]], [row[1], row[3]])[1])] for row in tables()[1:]],
        "wilson": [[x, n, [float(v) for v in proportion_confint(x, n, alpha=0.02, method="wilson")]] for x, n in [(0, 50), (3, 40), (500, 1000), (50, 50)]],
        "newcombe": [[*row, [float(v) for v in confint_proportions_2indep(row[0], row[1], row[2], row[3], method="newcomb", compare="diff", alpha=0.02)]] for row in tables()[1:5]],
        "fisher": [[*row, float(stats.fisher_exact([[row[0], row[1] - row[0]], [row[2], row[3] - row[2]]])[1])] for row in tables()],
        "benjamini_hochberg": {"p": p, "adjusted": [float(v) for v in multipletests(p, method="fdr_bh")[1]]},
        "chi_square_tail": [[x, df, float(stats.chi2.sf(x, df))] for x, df in [(0.1, 1), (3.84, 1), (5, 5), (200, 100), (80, 100), (1000, 900), (60, 3), (0.5, 40), (1500, 12)]],
        "spearman": spearmans(),
        "z99": Z99,
    }


print(json.dumps(oracle(), indent=1))
