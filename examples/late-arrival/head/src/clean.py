"""Training rows from the flights snapshot."""

import csv

# Minutes. A departure later than this is an outlier at that airport.
DELAY_CAP = {"EWR": 120, "JFK": 120}


def read_flights(path):
    """The snapshot as a list of dicts of strings; a missing value is ''."""
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def cap_delay(row):
    """The flight with its departure delay capped at what is usual for its airport."""
    return {**row, "dep_delay": min(float(row["dep_delay"]), DELAY_CAP.get(row["origin"], 0))}


def clean(flights):
    """The flights that arrived, without outliers in the departure delay."""
    return [cap_delay(row) for row in flights if row["arr_delay"] != "" and row["dep_delay"] != ""]
