"""One peer of the data gate on pairs of snapshots, with its defaults.

    python data-peers.py TOOL verdicts CASES.json OUT.json     every pair in one process
    python data-peers.py TOOL once BASE HEAD                   one pair, to be measured from outside
    python data-peers.py versions

TOOL: evidently, whylogs, ydata. OUT.json: {columns: [flagged], raised: null | text} for each case.
"""

import json
import os
import sys
import warnings
from importlib.metadata import PackageNotFoundError, version

warnings.filterwarnings("ignore")
os.environ.setdefault("WHYLOGS_NO_ANALYTICS", "True")
os.environ.setdefault("DO_NOT_TRACK", "1")
os.environ.setdefault("TQDM_DISABLE", "1")


def read(path):
    import pandas

    return pandas.read_csv(path) if path.endswith(".csv") else pandas.read_parquet(path)


def evidently(base, head):
    """The columns that its `DataDriftPreset` calls drifted."""
    from evidently import Report
    from evidently.presets import DataDriftPreset

    flagged = []
    for metric in Report([DataDriftPreset()]).run(head, base).dict()["metrics"]:
        config = metric["config"]
        if not config["type"].endswith("ValueDrift"):
            continue
        # a p-value alarms below its threshold, a distance above it
        by_p = "p_value" in config["method"]
        if (metric["value"] < config["threshold"]) if by_p else (metric["value"] >= config["threshold"]):
            flagged.append(config["column"])
    return flagged


def whylogs(base, head):
    """The columns whose category is DRIFT by `calculate_drift_scores`; POSSIBLE_DRIFT is not counted."""
    import whylogs as why
    from whylogs.viz.drift.column_drift_algorithms import calculate_drift_scores

    views = [why.log(side).view() for side in (base, head)]
    scores = calculate_drift_scores(target_view=views[1], reference_view=views[0], with_thresholds=True)
    return [column for column, score in scores.items() if score is not None and score["drift_category"] == "DRIFT"]


def ydata(base, head):
    """It compares without a verdict: counted are the columns with a kind of alert in head that base does not have."""
    from ydata_profiling import ProfileReport, compare

    reports = [ProfileReport(side, minimal=True, progress_bar=False) for side in (base, head)]
    compare(reports).get_description()
    alerts = [
        {(alert.column_name, alert.alert_type.name) for alert in report.get_description().alerts} for report in reports
    ]
    return sorted({column or "(rows)" for column, _ in alerts[1] - alerts[0]})


TOOLS = {"evidently": evidently, "whylogs": whylogs, "ydata": ydata}


def verdicts(tool, cases, out):
    answers = []
    for case in cases:
        # a file that cannot be read is a fault of the set-up, not of the tool
        sides = read(case["base"]), read(case["head"])
        try:
            answers.append({"columns": TOOLS[tool](*sides), "raised": None})
        except Exception as error:  # what it raises is what is measured
            answers.append({"columns": [], "raised": f"{type(error).__name__}: {error}"[:200]})
    with open(out, "w", encoding="utf8") as file:
        json.dump(answers, file)


def installed(name):
    try:
        return version(name)
    except PackageNotFoundError:
        return None


if sys.argv[1] == "versions":
    names = ["evidently", "whylogs", "ydata-profiling", "pandas", "numpy", "pyarrow", "scipy"]
    print(json.dumps({"python": sys.version.split()[0], **{name: installed(name) for name in names}}))
elif sys.argv[2] == "verdicts":
    with open(sys.argv[3], encoding="utf8") as file:
        verdicts(sys.argv[1], json.load(file), sys.argv[4])
elif sys.argv[1] == "pandas":
    for path in sys.argv[3:5]:
        read(path)
else:
    TOOLS[sys.argv[1]](read(sys.argv[3]), read(sys.argv[4]))
