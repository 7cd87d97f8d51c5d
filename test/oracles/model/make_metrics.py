"""Reference values for src/model/metrics.

Run: python3 make_metrics.py   (writes metrics.json beside itself)
Needs numpy, scipy, scikit-learn, sacrebleu, rouge-score, jiwer; the versions used are recorded in the file.

A case has labels and outputs (row-major) and the value of every metric by its id; `bound` are metrics with settings.
"""

import collections
import importlib.metadata
import json
import pathlib
import re
import string
import sys
import warnings

import jiwer
import numpy as np
import rouge_score.rouge_scorer
import sacrebleu
import scipy
import scipy.special
import scipy.stats
import sklearn
import sklearn.exceptions
import sklearn.metrics as skm

here = pathlib.Path(__file__).parent
warnings.simplefilter("error")


def case(task, labels, outputs, values, bound=(), **more):
    """One case as JSON; every value as a plain float."""
    labels, outputs = np.asarray(labels), np.asarray(outputs)
    more = {key: value if isinstance(value, dict) else np.asarray(value).tolist() for key, value in more.items() if value is not None}
    return {
        "task": task,
        "labels": labels.ravel().tolist(),
        "labelWidth": 1 if labels.ndim == 1 else labels.shape[1],
        "outputs": outputs.ravel().tolist(),
        "width": 1 if outputs.ndim == 1 else outputs.shape[1],
        **more,
        "values": {key: float(value) for key, value in values.items()},
        "bound": [{"metric": metric, "settings": settings, "value": float(value)} for metric, settings, value in bound],
    }


def weighted_ranks(values, w):
    """Mid-ranks of rows that stand for as many rows as their weight."""
    return np.array([w[values < v].sum() + w[values == v].sum() / 2 for v in values])


def weighted_correlation(x, y, w):
    mx, my = np.average(x, weights=w), np.average(y, weights=w)
    cov = np.average((x - mx) * (y - my), weights=w)
    return cov / np.sqrt(np.average((x - mx) ** 2, weights=w) * np.average((y - my) ** 2, weights=w))


def lift(labels, p, w, share):
    """Expected positives in the top share of the rows over all orders of equal outputs, against their share among all."""
    wanted = share * w.sum()
    found = taken = 0.0
    for value in np.unique(p)[::-1]:
        group = p == value
        part = min(1.0, max(0.0, wanted - taken) / w[group].sum())
        found += part * w[group][labels[group] == 1].sum()
        taken += part * w[group].sum()
    return found / wanted / (w[labels == 1].sum() / w.sum())


def binary_case(rng, n, share, noise, weighted=False):
    y = (rng.random(n) < share).astype(int)
    p = np.round(1 / (1 + np.exp(-(2.2 * y - 1.2 + rng.normal(0, noise, n)))), 3 if n < 100 else 2)
    # the middle is a threshold: keep it free of rounding
    p[p == 0.5] = 0.51
    hard = (p > 0.5).astype(int)
    w = rng.integers(1, 6, n) / 2 if weighted else None
    o = {"sample_weight": w}
    ones = np.ones(n) if w is None else w
    tn, fp, fn, tp = skm.confusion_matrix(y, hard, **o).ravel()
    precision, recall = skm.precision_score(y, hard, **o), skm.recall_score(y, hard, **o)
    specificity, npv = skm.recall_score(y, hard, pos_label=0, **o), skm.precision_score(y, hard, pos_label=0, **o)
    plus, minus = skm.class_likelihood_ratios(y, hard, **o)
    fpr, tpr, _ = skm.roc_curve(y, p, drop_intermediate=False, **o)
    pp, rr, _ = skm.precision_recall_curve(y, p, **o)
    values = {
        "accuracy": skm.accuracy_score(y, hard, **o),
        "balanced-accuracy": skm.balanced_accuracy_score(y, hard, **o),
        "precision": precision,
        "recall": recall,
        "specificity": specificity,
        "npv": npv,
        "f1": skm.f1_score(y, hard, **o),
        "fbeta": skm.fbeta_score(y, hard, beta=2, **o),
        "mcc": skm.matthews_corrcoef(y, hard, **o),
        "cohen-kappa": skm.cohen_kappa_score(y, hard, **o),
        "jaccard": skm.jaccard_score(y, hard, **o),
        "informedness": skm.balanced_accuracy_score(y, hard, adjusted=True, **o),
        "markedness": precision + npv - 1,
        "fowlkes-mallows": np.sqrt(precision * recall),
        "roc-auc": skm.roc_auc_score(y, p, **o),
        "pr-auc": skm.average_precision_score(y, p, **o),
        "log-loss": skm.log_loss(y, p, **o),
        "brier": skm.brier_score_loss(y, p, **o),
        "ks": np.max(np.abs(tpr - fpr)) if weighted else scipy.stats.ks_2samp(p[y == 1], p[y == 0]).statistic,
        "fpr": fp / (fp + tn),
        "fnr": 1 - recall,
        "fdr": 1 - precision,
        "for": 1 - npv,
        "positive-rate": np.average(hard, weights=w),
        "prevalence": np.average(y, weights=w),
        "lr+": plus,
        "lr-": minus,
        "diagnostic-odds-ratio": plus / minus,
        "recall@precision": rr[pp >= 0.9].max(),
        "precision@recall": pp[rr >= 0.9].max(),
        "recall@fpr": tpr[fpr <= 0.05].max(),
        "sensitivity@specificity": tpr[fpr <= 1 - 0.95].max(),
        "lift@k": lift(y, p, ones, 0.1),
    }
    bound = [
        ("fbeta", {"at": 0.5}, skm.fbeta_score(y, hard, beta=0.5, **o)),
        ("recall@precision", {"at": 0.6}, rr[pp >= 0.6].max()),
        ("precision@recall", {"at": 0.4}, pp[rr >= 0.4].max()),
        ("recall@fpr", {"at": 0.3}, tpr[fpr <= 0.3].max()),
        ("sensitivity@specificity", {"at": 0.8}, tpr[1 - fpr >= 0.8].max()),
        ("lift@k", {"at": 0.37}, lift(y, p, ones, 0.37)),
    ]
    amount = np.round(rng.gamma(2, 50, n), 2)
    matrix = np.array([[-1.5, 5], [200, 0]])
    mean = lambda v: np.average(v, weights=w)
    bound += [
        ("cost", {"cost": {"matrix": matrix.tolist()}}, mean(matrix[y, hard])),
        ("cost", {"cost": "amount * (pred != label) + max(0, score - 0.5)"}, mean(amount * (hard != y) + np.maximum(0, p - 0.5))),
    ]
    return case("binary", y, p, values, bound, weights=w, columns={"amount": amount.tolist()})


def averages(score, y, hard, w, names):
    """A score of classes or labels by every average."""
    return [(name, score(y, hard, average=name, sample_weight=w)) for name in names]


counted = {
    "precision": skm.precision_score,
    "recall": skm.recall_score,
    "f1": skm.f1_score,
    "jaccard": skm.jaccard_score,
}


def fbeta(beta):
    return lambda y, hard, **o: skm.fbeta_score(y, hard, beta=beta, **o)


def multiclass_case(rng, n, k, weighted=False):
    y = rng.integers(0, k, n)
    logits = rng.normal(0, 1, (n, k))
    logits[np.arange(n), y] += 1.1
    p = np.exp(logits)
    p /= p.sum(axis=1, keepdims=True)
    hard = p.argmax(axis=1)
    onehot = np.eye(k)[y]
    w = rng.integers(1, 6, n) / 2 if weighted else None
    o = {"sample_weight": w}
    values = {
        "accuracy": skm.accuracy_score(y, hard, **o),
        "balanced-accuracy": skm.balanced_accuracy_score(y, hard, **o),
        **{name: score(y, hard, average="macro", **o) for name, score in counted.items()},
        "fbeta": skm.fbeta_score(y, hard, beta=2, average="macro", **o),
        "mcc": skm.matthews_corrcoef(y, hard, **o),
        "cohen-kappa": skm.cohen_kappa_score(y, hard, **o),
        "log-loss": skm.log_loss(y, p, **o),
        "brier": np.average(((p - onehot) ** 2).sum(axis=1), weights=w),
        "top-k": skm.top_k_accuracy_score(y, p, k=2, **o),
        "roc-auc": skm.roc_auc_score(y, p, multi_class="ovr", **o),
    }
    bound = [("cohen-kappa", {"weights": kind}, skm.cohen_kappa_score(y, hard, weights=kind, **o)) for kind in ("linear", "quadratic")]
    for name, score in {**counted, "fbeta": fbeta(2)}.items():
        bound += [(name, {"average": average}, value) for average, value in averages(score, y, hard, w, ["micro", "weighted"])]
        bound += [(name, {"class": c}, value) for c, value in enumerate(score(y, hard, average=None, **o))]
    matrix = np.round(rng.random((k, k)), 3)
    bound.append(("cost", {"cost": {"matrix": matrix.tolist()}}, np.average(matrix[y, hard], weights=w)))
    bound.append(("cost", {"cost": "3 * abs(pred - label)"}, np.average(3 * np.abs(hard - y), weights=w)))
    if k > 3:
        bound.append(("top-k", {"at": 3}, skm.top_k_accuracy_score(y, p, k=3, **o)))
    if not weighted:
        bound.append(("roc-auc", {"multi": "ovo"}, skm.roc_auc_score(y, p, multi_class="ovo")))
    return case("multiclass", y, p, values, bound, weights=w)


def multilabel_case(rng, n, k, weighted=False):
    y = (rng.random((n, k)) < 0.4).astype(int)
    # every row has a label: without one, conventions differ
    y[y.sum(axis=1) == 0, 0] = 1
    p = np.round(1 / (1 + np.exp(-(2 * y - 1 + rng.normal(0, 1.3, (n, k))))), 2)
    p[p == 0.5] = 0.51
    hard = (p > 0.5).astype(int)
    w = rng.integers(1, 6, n) / 2 if weighted else None
    o = {"sample_weight": w}
    # a row that is given no label: 0, as said in the metric
    zero = {"zero_division": 0}
    values = {
        "subset-accuracy": skm.accuracy_score(y, hard, **o),
        "hamming-loss": skm.hamming_loss(y, hard, **o),
        **{name: score(y, hard, average="macro", **o) for name, score in counted.items()},
        "fbeta": skm.fbeta_score(y, hard, beta=2, average="macro", **o),
        "lrap": skm.label_ranking_average_precision_score(y, p, **o),
        "coverage-error": skm.coverage_error(y, p, **o),
        "ranking-loss": skm.label_ranking_loss(y, p, **o),
        "roc-auc": skm.roc_auc_score(y, p, average="macro", **o),
        "pr-auc": skm.average_precision_score(y, p, average="macro", **o),
    }
    bound = [
        ("roc-auc", {"average": "micro"}, skm.roc_auc_score(y, p, average="micro", **o)),
        ("pr-auc", {"average": "micro"}, skm.average_precision_score(y, p, average="micro", **o)),
    ]
    for name, score in {**counted, "fbeta": fbeta(0.5)}.items():
        more = {"at": 0.5} if name == "fbeta" else {}
        bound += [(name, {**more, "average": a}, v) for a, v in averages(score, y, hard, w, ["micro", "weighted"])]
        bound.append((name, {**more, "average": "samples"}, score(y, hard, average="samples", **zero, **o)))
        bound += [(name, {**more, "class": c}, v) for c, v in enumerate(score(y, hard, average=None, **o))]
    return case("multilabel", y, p, values, bound, weights=w)


def naive(y, series, season, cost):
    """Cost of repeating the label of a season before, for each row the mean over its series."""
    scale = np.empty(len(y))
    for one in np.unique(series):
        rows = np.flatnonzero(series == one)
        scale[rows] = np.mean([cost(y[b] - y[a]) for a, b in zip(rows[:-season], rows[season:])])
    return scale


def regression_case(rng, n, weighted=False, series=None):
    y = np.round(rng.gamma(4, 2.5, n), 3) + 0.001
    out = np.abs(y + rng.standard_t(3, n)) + 0.01
    out[3] = out[7]
    y[4] = y[9]
    w = rng.integers(1, 6, n) / 2 if weighted else None
    o = {"sample_weight": w}
    ones = np.ones(n) if w is None else w
    error = np.abs(out - y)
    groups = np.zeros(n, int) if series is None else series
    mean = lambda v: np.average(v, weights=w)
    mase = lambda season: mean(error / naive(y, groups, season, abs))
    rmsse = lambda season: np.sqrt(mean(error**2 / naive(y, groups, season, np.square)))
    values = {
        "mae": skm.mean_absolute_error(y, out, **o),
        "mse": skm.mean_squared_error(y, out, **o),
        "rmse": skm.root_mean_squared_error(y, out, **o),
        "median-ae": skm.median_absolute_error(y, out, **o),
        "mape": skm.mean_absolute_percentage_error(y, out, **o),
        "smape": mean(2 * error / (np.abs(y) + np.abs(out))),
        "wape": mean(error) / mean(np.abs(y)),
        "msle": skm.mean_squared_log_error(y, out, **o),
        "rmsle": skm.root_mean_squared_log_error(y, out, **o),
        "r2": skm.r2_score(y, out, **o),
        "explained-variance": skm.explained_variance_score(y, out, **o),
        "max-error": skm.max_error(y, out),
        "bias": mean(out - y),
        "huber": mean(scipy.special.huber(1.0, out - y)),
        "pinball": skm.mean_pinball_loss(y, out, alpha=0.5, **o),
        "poisson-deviance": skm.mean_poisson_deviance(y, out, **o),
        "gamma-deviance": skm.mean_gamma_deviance(y, out, **o),
        "tweedie-deviance": skm.mean_tweedie_deviance(y, out, power=1.5, **o),
        "pearson": weighted_correlation(y, out, ones) if weighted else scipy.stats.pearsonr(y, out).statistic,
        "spearman": weighted_correlation(weighted_ranks(y, ones), weighted_ranks(out, ones), ones) if weighted else scipy.stats.spearmanr(y, out).statistic,
        "mase": mase(1),
        "rmsse": rmsse(1),
    }
    bound = [
        ("cost", {"cost": "2 * max(0, label - pred) + (pred > label)"}, mean(2 * np.maximum(0, y - out) + (out > y))),
        ("huber", {"at": 0.4}, mean(scipy.special.huber(0.4, out - y))),
        ("pinball", {"at": 0.9}, skm.mean_pinball_loss(y, out, alpha=0.9, **o)),
        *(("tweedie-deviance", {"at": power}, skm.mean_tweedie_deviance(y, out, power=power, **o)) for power in (1, 1.2, 2, 3)),
        ("mase", {"at": 4}, mase(4)),
        ("rmsse", {"at": 4}, rmsse(4)),
    ]
    return case("regression", y, out, values, bound, weights=w, queries=series)


def quantile_case(rng, n, levels, weighted=False):
    y = np.round(rng.gamma(4, 2.5, n), 3)
    centre = y + rng.normal(0, 2, n)
    out = np.stack([centre + 2.2 * scipy.stats.norm.ppf(level) for level in levels], axis=1)
    w = rng.integers(1, 6, n) / 2 if weighted else None
    o = {"sample_weight": w}
    mean = lambda v: np.average(v, weights=w)
    at = {round(level, 6): out[:, k] for k, level in enumerate(levels)}
    loss = [skm.mean_pinball_loss(y, out[:, k], alpha=level, **o) for k, level in enumerate(levels)]
    median = at[0.5]
    error = np.abs(median - y)
    zero = np.zeros(n, int)

    def interval(c):
        low, high = at[round((1 - c) / 2, 6)], at[round((1 + c) / 2, 6)]
        inside = (y >= low) & (y <= high)
        outside = np.maximum(0, low - y) + np.maximum(0, y - high)
        return mean(inside), mean(high - low), mean(high - low + 2 / (1 - c) * outside)

    wide = interval(0.8)
    values = {
        "pinball": np.mean(loss),
        "crps": 2 * np.mean(loss),
        "weighted-quantile-loss": 2 * np.mean(loss) / mean(np.abs(y)),
        "coverage": wide[0],
        "width": wide[1],
        "interval-score": wide[2],
        "wape": mean(error) / mean(np.abs(y)),
        "smape": mean(2 * error / (np.abs(y) + np.abs(median))),
        "bias": mean(median - y),
        "mase": mean(error / naive(y, zero, 1, abs)),
        "rmsse": np.sqrt(mean(error**2 / naive(y, zero, 1, np.square))),
    }
    narrow = interval(0.5)
    bound = [
        ("pinball", {"at": 0.9}, loss[levels.index(0.9)]),
        ("coverage", {"at": 0.5}, narrow[0]),
        ("width", {"at": 0.5}, narrow[1]),
        ("interval-score", {"at": 0.5}, narrow[2]),
        ("mase", {"at": 3}, mean(error / naive(y, zero, 3, abs))),
    ]
    return case("quantile", y, out, values, bound, weights=w, levels=levels)


def worst_order(labels, scores):
    """Relevances by falling score, equal scores with the least relevant first."""
    return labels[np.lexsort((labels, -scores))]


def ranking_case(rng, queries, weighted=False):
    query = rng.permutation(np.repeat(np.arange(queries), rng.integers(3, 15, queries)))
    label = rng.choice([0, 0, 0, 1, 2], len(query))
    for q in range(queries - 1):
        label[np.flatnonzero(query == q)[0]] = 1 + q % 3
    # the last query has no relevant row
    label[query == queries - 1] = 0
    score = np.round(rng.normal(label, 1.0), 1)
    weight = (rng.integers(1, 6, queries) / 2) if weighted else np.ones(queries)
    rows = [np.flatnonzero(query == q) for q in range(queries)]
    some = range(queries - 1)

    def mean(of, which=some):
        return np.average([of(rows[q]) for q in which], weights=weight[list(which)])

    gain = {"linear": lambda x: x, "exponential": lambda x: 2.0**x - 1}

    def gained(score_function, k, kind, which):
        return mean(lambda r: score_function([gain[kind](label[r])], [score[r]], k=k), which)

    def cut(of):
        return lambda k: mean(lambda r: of(worst_order(label[r], score[r]) > 0, k))

    def average_precision(hits, k):
        top = hits[:k]
        return np.sum(top * np.cumsum(top) / np.arange(1, len(top) + 1)) / min(k, hits.sum())

    by_place = {
        "precision@k": cut(lambda hits, k: hits[:k].sum() / k),
        "recall@k": cut(lambda hits, k: hits[:k].sum() / hits.sum()),
        "hit-rate@k": cut(lambda hits, k: hits[:k].any()),
        "map@k": cut(average_precision),
    }
    values = {
        "ndcg@k": gained(skm.ndcg_score, 10, "linear", some),
        "dcg@k": gained(skm.dcg_score, 10, "linear", range(queries)),
        "mrr": mean(lambda r: 1 / (1 + np.argmax(worst_order(label[r], score[r]) > 0))),
        **{name: of(10) for name, of in by_place.items()},
    }
    bound = [(name, {"at": k}, of(k)) for name, of in by_place.items() for k in (1, 3)]
    for k, kind in [(3, "linear"), (5, "exponential")]:
        bound.append(("ndcg@k", {"at": k, "gain": kind}, gained(skm.ndcg_score, k, kind, some)))
        bound.append(("dcg@k", {"at": k, "gain": kind}, gained(skm.dcg_score, k, kind, range(queries))))
    return case("ranking", label, score, values, bound, queries=query, weights=weight[query] if weighted else None)


def embedding_case(rng, n, width, classes=None, weighted=False):
    w = rng.integers(1, 6, n) / 2 if weighted else None
    mean = lambda v: np.average(v, weights=w)
    if classes is None:
        label = rng.normal(0, 1, (n, width))
        out = label + rng.normal(0, 1.5, (n, width))
        near = skm.pairwise.cosine_similarity(out, label)
        own = np.eye(n, dtype=bool)
    else:
        label = rng.integers(0, classes, n)
        out = rng.normal(0, 1, (n, width)) + 0.6 * np.eye(classes, width)[label]
        near = skm.pairwise.cosine_similarity(out)
        own = label[:, None] == label[None, :]
        np.fill_diagonal(own, False)
        np.fill_diagonal(near, -2)
    place = np.array([1 + np.sum(near[i] > near[i][own[i]].max()) for i in range(n)])
    values = {"mrr": mean(1 / place), "recall@k": mean(place <= 10)}
    if classes is None:
        values["cosine"] = mean(np.diag(near))
    return case("embedding", label, out, values, [("recall@k", {"at": k}, mean(place <= k)) for k in (1, 3)], weights=w)


def agreement_case(rng, n, k):
    """Two models' vectors of the same rows: shared neighbours by cosine, and linear CKA from its definition by features."""
    x = rng.normal(0, 1, (n, 5))
    y = x @ rng.normal(0, 1, (5, 3)) + rng.normal(0, 0.8, (n, 3))
    near = []
    for vectors in (x, y):
        cosine = skm.pairwise.cosine_similarity(vectors)
        np.fill_diagonal(cosine, -2)
        near.append([set(np.argsort(-row)[:k]) for row in cosine])
    overlap = np.mean([len(a & b) / k for a, b in zip(*near)])
    xc, yc = x - x.mean(axis=0), y - y.mean(axis=0)
    norm = np.linalg.norm
    cka = norm(yc.T @ xc) ** 2 / (norm(xc.T @ xc) * norm(yc.T @ yc))
    return {"base": x.ravel().tolist(), "head": y.ravel().tolist(), "rows": n, "k": k, "overlap": float(overlap), "cka": float(cka)}


def squad(text):
    text = "".join(c for c in text.lower() if c not in string.punctuation)
    return " ".join(re.sub(r"\b(a|an|the)\b", " ", text).split())


def token_f1(given, wanted):
    mine, theirs = squad(given).split(), squad(wanted).split()
    if not mine or not theirs:
        return float(mine == theirs)
    common = sum((collections.Counter(mine) & collections.Counter(theirs)).values())
    return 2 * common / (len(mine) + len(theirs))


def is_order(text):
    """The schema of the bound case, checked by hand."""
    try:
        value = json.loads(text)
    except ValueError:
        return False
    return isinstance(value, dict) and isinstance(value.get("n"), int) and 0 <= value["n"] <= 9


def text_case(pairs):
    wanted, given = [w for w, _ in pairs], [g for _, g in pairs]
    mean = lambda of: np.mean([of(g, w) for w, g in pairs])
    rouge = rouge_score.rouge_scorer.RougeScorer(["rouge1", "rouge2", "rougeL"], use_stemmer=False)
    f = lambda kind: mean(lambda g, w: rouge.score(w, g)[kind].fmeasure)
    values = {
        "exact-match": mean(lambda g, w: g == w),
        "normalized-match": mean(lambda g, w: squad(g) == squad(w)),
        "contains": mean(lambda g, w: w in g),
        "token-f1": mean(token_f1),
        "rouge-1": f("rouge1"),
        "rouge-2": f("rouge2"),
        "rouge-l": f("rougeL"),
        "length": mean(lambda g, w: len(g)),
        "bleu": sacrebleu.corpus_bleu(given, [wanted]).score,
        "chrf": sacrebleu.corpus_chrf(given, [wanted]).score,
        "wer": jiwer.wer(wanted, given),
        "cer": jiwer.cer(wanted, given),
    }
    pattern = r"^[A-Z].*\b(cat|dog)s?\b|\d{2,}\.$"
    schema = {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer", "minimum": 0, "maximum": 9}}}
    bound = [
        ("regex", {"pattern": pattern}, mean(lambda g, w: re.search(pattern, g) is not None)),
        ("cost", {"cost": "7 * (pred != label)"}, mean(lambda g, w: 7 * (g != w))),
        ("json-schema", {"schema": schema}, mean(lambda g, w: is_order(g))),
    ]
    none = np.zeros((len(pairs), 0))
    return case("text", np.zeros(0), none, values, bound, wanted=wanted, given=given)


texts = [
    ("The cat sat on the mat.", "A cat sat on the mat"),
    ("It costs 1,234.50 dollars, well-known since 1990-2000.", "It cost 1,234.5 dollars (well known) since 1990-2000."),
    ("Cats & dogs aren't friends!", "Cats and dogs are not friends ..."),
    ("Der Käse schmeckt süß.", "Der Kaese schmeckt sehr süß."),
    ("yes", "Yes!"),
    ("no", "I do not know; no idea"),
    ("42", "The answer is 42."),
    ("the same text word for word here", "the same text word for word here"),
    ("one two three four five six seven", "seven six five four three two one"),
    ("short", ""),
    ('{"n": 3}', '{"n": 3}'),
    ("x = [1, 2]; y = {a: b}", "x=[1,2];y={a:b}"),
    ("emoji \U0001f600 here", "emoji \U0001f600\U0001f600 there"),
    ("  two  spaces ", "two spaces"),
]


def main():
    rng = np.random.default_rng(7)
    cases = [
        binary_case(rng, 60, 0.4, 1.5),
        binary_case(rng, 150, 0.15, 2.0),
        binary_case(rng, 90, 0.4, 1.5, weighted=True),
        multiclass_case(rng, 90, 3),
        multiclass_case(rng, 120, 5),
        multiclass_case(rng, 120, 4, weighted=True),
        multilabel_case(rng, 60, 4),
        multilabel_case(rng, 80, 3, weighted=True),
        regression_case(rng, 80),
        regression_case(rng, 75, weighted=True),
        regression_case(rng, 60, series=rng.permutation(np.repeat([0, 1, 2], 20))),
        quantile_case(rng, 70, [0.1, 0.25, 0.5, 0.75, 0.9]),
        quantile_case(rng, 70, [0.1, 0.25, 0.5, 0.75, 0.9], weighted=True),
        ranking_case(rng, 12),
        ranking_case(rng, 9, weighted=True),
        embedding_case(rng, 30, 4),
        embedding_case(rng, 40, 5, classes=6),
        embedding_case(rng, 30, 3, weighted=True),
        text_case(texts),
        text_case([("a b", "c d"), ("e", "f"), ('{"n": 1}', '{"n": 10}'), ("Big dogs", "Small dogs")]),
    ]
    versions = {"python": sys.version.split()[0], "numpy": np.__version__, "scipy": scipy.__version__, "scikit-learn": sklearn.__version__}
    versions |= {name: importlib.metadata.version(name) for name in ("sacrebleu", "rouge-score", "jiwer")}
    text = json.dumps({"versions": versions, "agreement": agreement_case(np.random.default_rng(8), 40, 6), "cases": cases}, indent=None, allow_nan=False, separators=(",", ":"))
    (here / "metrics.json").write_text(text.replace('{"task"', '\n{"task"') + "\n")


main()
