"""Writes pairs of snapshots with fixed seeds: unchanged ones, ones with one injected fault each, and large ones.

    python data-cases.py OUT unchanged --rows 1000 --pairs 100
    python data-cases.py OUT faults --seeds 3
    python data-cases.py OUT large --rows 1000000 [--csv]

Each call writes OUT/<name>.json: a list of {name, base, head, rows, ...}. Needs numpy and pyarrow.
"""

import argparse
import json
import os
import sys

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq

START = np.datetime64("2025-03-01T00:00:00", "us")
DAY = 86_400
CITIES = ["Zürich", "Genève", "Köln", "Paris", "Málaga", "Oslo"]
CITY_SHARES = [0.30, 0.22, 0.18, 0.14, 0.10, 0.06]
CHANNELS = ["web", "shop", "phone", "partner"]
CHANNEL_SHARES = [0.55, 0.25, 0.15, 0.05]


def numbers(values, missing=None):
    """NaN stays NaN, and only what `missing` names is null: the two are different faults."""
    return pa.array(np.asarray(values), mask=missing)


def seconds_after_start(seconds):
    return START + np.asarray(seconds * 1_000_000, dtype="int64").astype("timedelta64[us]")


def zipf_shares(count):
    weights = 1 / np.arange(1, count + 1)
    return weights / weights.sum()


def unchanged_columns(rng, rows):
    """Ten columns of one population. A tenth of the last one is missing."""

    def cells(count, shares=None):
        names = pa.array([f"v{i:03d}" for i in range(count)])
        return names.take(pa.array(rng.choice(count, rows, p=shares)))

    return {
        "normal": numbers(rng.normal(size=rows)),
        "lognormal": numbers(rng.lognormal(size=rows)),
        "pareto": numbers(1 + rng.pareto(1.5, rows)),
        "zero_inflated": numbers(np.where(rng.random(rows) < 0.7, 0, rng.exponential(size=rows))),
        "categories_3": cells(3),
        "categories_6": cells(6),
        "categories_20": cells(20),
        "zipf_200": cells(200, zipf_shares(200)),
        "time": pa.array(seconds_after_start(rng.random(rows) * 30 * DAY)),
        "a_tenth_missing": numbers(rng.normal(size=rows), rng.random(rows) < 0.1),
    }


def unchanged_table(rng, rows):
    """A hundred columns, ten of each kind: one process then judges many."""
    copies = [unchanged_columns(rng, rows) for _ in range(10)]
    return pa.table({f"{kind}.{copy}": column for copy, kinds in enumerate(copies) for kind, column in kinds.items()})


def sales_table(rng, rows):
    """A table in which each fault has a column that it can happen to. Columns are arrays, and masks for missing ones."""
    day = rng.integers(0, 30, rows)
    busy = np.clip(rng.normal(13, 3, rows), 0, 23.99) * 3600
    return {
        "distance": np.round(rng.lognormal(1.5, 0.6, rows), 3),
        "amount": np.round(rng.lognormal(3.0, 0.8, rows), 2),
        "duration": np.round(rng.gamma(3.0, 40.0, rows), 1),
        "ordered_at": seconds_after_start(day * DAY + busy),
        "day": (START.astype("datetime64[D]") + day.astype("timedelta64[D]")),
        "age": rng.integers(18, 80, rows),
        "score": rng.beta(2, 5, rows),
        "score_missing": rng.random(rows) < 0.06,
        "sensor": rng.normal(20, 5, rows),
        "weight": rng.normal(70, 12, rows),
        "city": np.array(CITIES, dtype=object)[rng.choice(6, rows, p=CITY_SHARES)],
        "channel": np.array(CHANNELS, dtype=object)[rng.choice(4, rows, p=CHANNEL_SHARES)],
        "label": np.array(["keep", "churn", "unsure"], dtype=object)[rng.choice(3, rows, p=[0.62, 0.27, 0.11])],
    }


def to_arrow(columns):
    masks = {name[: -len("_missing")]: mask for name, mask in columns.items() if name.endswith("_missing")}
    return pa.table(
        {
            name: pa.array(values, mask=masks.get(name)) if values.dtype != object else pa.array(list(values))
            for name, values in columns.items()
            if not name.endswith("_missing")
        }
    )


def keep(columns, rows):
    return {name: values[rows] for name, values in columns.items()}


def with_share(rng, values, share, value):
    return np.where(rng.random(len(values)) < share, value, values)


def set_column(name, change):
    """A fault that rewrites one column."""

    def inject(rng, base, head):
        return base, {**head, name: change(rng, head[name])}

    return inject


def default_fill(rng, base, head):
    return base, {
        **head,
        "score": np.where(head["score_missing"], 0.5, head["score"]),
        "score_missing": np.zeros(len(head["score"]), bool),
    }


def null_burst(rng, base, head):
    return base, {**head, "weight_missing": rng.random(len(head["weight"])) < 0.2}


def behind_outlier(rng, base, head):
    shifted = head["sensor"] + 5
    return {**base, "sensor": np.append(base["sensor"][:-1], 1e6)}, {**head, "sensor": np.append(shifted[:-1], 1e6)}


def renamed_column(rng, base, head):
    return base, {("mass" if name == "weight" else name): values for name, values in head.items()}


def removed_column(rng, base, head):
    return base, {name: values for name, values in head.items() if name != "weight"}


def decimal_comma(rng, values):
    return np.array([f"{value:.2f}".replace(".", ",") for value in values], dtype=object)


def mapped(names):
    return lambda rng, values: np.array([names.get(value, value) for value in values], dtype=object)


def twice(rng, base, head):
    rows = len(head["age"])
    return base, keep(head, np.tile(np.arange(rows), 2))


# fault, its column (none: the whole snapshot), the findings that name it, how it is made
FAULTS = [
    ("unit: km to miles", "distance", ["unit-changed"], set_column("distance", lambda r, v: np.round(v / 1.609344, 3))),
    ("euros to cents", "amount", ["unit-changed"], set_column("amount", lambda r, v: np.round(v * 100))),
    ("seconds to ms", "duration", ["unit-changed"], set_column("duration", lambda r, v: v * 1000)),
    (
        "time zone, two hours",
        "ordered_at",
        ["shifted"],
        set_column("ordered_at", lambda r, v: v + np.timedelta64(7_200_000_000, "us")),
    ),
    ("default fill", "score", ["default-fill"], default_fill),
    ("sentinel -999 in 3 %", "sensor", ["sentinel"], set_column("sensor", lambda r, v: with_share(r, v, 0.03, -999.0))),
    ("null burst, 20 %", "weight", ["null-burst", "nulls-in-never-null"], null_burst),
    ("upper case", "channel", ["spelling-changed"], set_column("channel", lambda r, v: np.array([x.upper() for x in v], dtype=object))),
    (
        "UTF-8 read as Latin-1",
        "city",
        ["encoding-broken"],
        set_column("city", lambda r, v: np.array([x.encode().decode("latin-1") for x in v], dtype=object)),
    ),
    ("renamed column", "weight", ["column-renamed"], renamed_column),
    ("removed column", "weight", ["column-removed"], removed_column),
    (
        "numbers as text with decimal comma",
        "amount",
        ["type-incompatible", "text-format-changed"],
        set_column("amount", decimal_comma),
    ),
    ("NaN in 1 %", "sensor", ["nan-appeared"], set_column("sensor", lambda r, v: with_share(r, v, 0.01, np.nan))),
    ("one infinity", "sensor", ["inf-appeared"], set_column("sensor", lambda r, v: np.append(v[:-1], np.inf))),
    ("category renamed", "channel", ["values-renamed"], set_column("channel", mapped({"web": "online"}))),
    (
        "labels permuted",
        "label",
        ["labels-permuted"],
        set_column("label", mapped({"keep": "churn", "churn": "unsure", "unsure": "keep"})),
    ),
    ("duplicated load", None, ["rows-duplicated"], twice),
    ("clipped at its 90 % point", "weight", ["clipped"], set_column("weight", lambda r, v: np.minimum(v, 85.0))),
    ("one slice filtered out", "city", ["rows-filtered"], lambda r, b, h: (b, keep(h, h["city"] != "Köln"))),
    (
        "shift of 1 sigma",
        "sensor",
        ["shifted"],
        set_column("sensor", lambda r, v: v + 5),
    ),
    ("the same behind one outlier of 1e6 a side", "sensor", ["shifted"], behind_outlier),
    ("constant column", "score", ["became-constant"], lambda r, b, h: (b, {**h, "score": np.full(len(h["score"]), 0.3)})),
    (
        "one day of 30 missing in one file",
        "day",
        ["partition-missing"],
        lambda r, b, h: (b, keep(h, h["day"] != (START.astype("datetime64[D]") + np.timedelta64(17, "D")))),
    ),
    (
        "one day of 30 missing, a folder a day",
        "day",
        ["partition-missing"],
        lambda r, b, h: (b, keep(h, h["day"] != (START.astype("datetime64[D]") + np.timedelta64(17, "D")))),
    ),
]


def slug(text):
    return "".join(letter if letter.isalnum() else "-" for letter in text.lower())


def write_pair(folder, base, head):
    os.makedirs(folder, exist_ok=True)
    paths = {"base": os.path.join(folder, "base.parquet"), "head": os.path.join(folder, "head.parquet")}
    pq.write_table(base, paths["base"])
    pq.write_table(head, paths["head"])
    return paths


def write_partitions(folder, base, head):
    paths = {"base": os.path.join(folder, "base"), "head": os.path.join(folder, "head")}
    for side, table in (("base", base), ("head", head)):
        pq.write_to_dataset(
            table, paths[side], partition_cols=["day"], existing_data_behavior="delete_matching"
        )
    return {**paths, "partitioned": True}


def unchanged(out, rows, pairs):
    cases = []
    for seed in range(pairs):
        rng = np.random.default_rng([1, rows, seed])
        paths = write_pair(
            os.path.join(out, f"unchanged-{rows}", str(seed)), unchanged_table(rng, rows), unchanged_table(rng, rows)
        )
        cases.append({"name": "unchanged", "rows": rows, "seed": seed, **paths})
    return f"unchanged-{rows}", cases


def faults(out, seeds, rows=20_000):
    cases = []
    for index, (name, column, kinds, inject) in enumerate(FAULTS):
        for seed in range(seeds):
            rng = np.random.default_rng([2, index, seed])
            base, head = inject(rng, sales_table(rng, rows), sales_table(rng, rows))
            write = write_partitions if "a folder a day" in name else write_pair
            paths = write(os.path.join(out, "faults", slug(name), str(seed)), to_arrow(base), to_arrow(head))
            cases.append({"name": name, "column": column, "kinds": kinds, "rows": rows, "seed": seed, **paths})
    return "faults", cases


def large_part(rng, rows, sigmas):
    """Twenty columns: twelve of numbers, two of times, six of text from 5 values to all distinct."""

    def words(count):
        return pa.array([f"value-{i}" for i in range(count)]).take(pa.array(rng.integers(0, count, rows)))

    columns = {f"f{i}": numbers(np.round(rng.normal(100 + i, 10 + i, rows) + (sigmas * (10 + i) if i == 3 else 0), 3)) for i in range(5)}
    columns |= {f"skewed{i}": numbers(np.round(rng.lognormal(i, 1, rows), 2), rng.random(rows) < 0.02) for i in range(3)}
    columns |= {f"i{i}": numbers(rng.integers(0, 10 ** (i + 2), rows)) for i in range(4)}
    columns |= {f"t{i}": pa.array(seconds_after_start(rng.integers(0, 90 * DAY, rows))) for i in range(2)}
    columns |= {f"words{count}": words(count) for count in (5, 12, 40, 1_000, 50_000)}
    columns["id"] = pa.array([f"{value:016x}" for value in rng.integers(0, 2**62, rows)])
    return pa.table(columns)


def large(out, rows, csv):
    case = {"name": f"large-{rows}", "rows": rows, "seed": 3}
    os.makedirs(os.path.join(out, "large"), exist_ok=True)
    for number, side in enumerate(("base", "head")):
        rng = np.random.default_rng([3, rows, number])
        path = os.path.join(out, "large", f"{side}-{rows}.{'csv' if csv else 'parquet'}")
        writer = None
        for start in range(0, rows, 500_000):
            part = large_part(rng, min(500_000, rows - start), 0.3 * number)
            if writer is None:
                writer = pa.csv.CSVWriter(path, part.schema) if csv else pq.ParquetWriter(path, part.schema, compression="zstd")
            writer.write_table(part)
        writer.close()
        case[side] = path
    return f"large-{rows}-{'csv' if csv else 'parquet'}", [case]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("what", choices=["unchanged", "faults", "large"])
    parser.add_argument("--rows", type=int, default=1000)
    parser.add_argument("--pairs", type=int, default=100)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--csv", action="store_true")
    given = parser.parse_args()
    if given.what == "unchanged":
        name, cases = unchanged(given.out, given.rows, given.pairs)
    elif given.what == "faults":
        name, cases = faults(given.out, given.seeds)
    else:
        name, cases = large(given.out, given.rows, given.csv)
    path = os.path.join(given.out, f"{name}.json")
    with open(path, "w", encoding="utf8") as file:
        json.dump(cases, file)
    sys.stdout.write(path)


main()
