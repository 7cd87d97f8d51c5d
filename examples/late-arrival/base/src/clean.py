"""Training rows from the flights snapshot."""

import csv


def read_flights(path):
    """The snapshot as a list of dicts of strings; a missing value is ''."""
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def clean(flights):
    """The flights that arrived: a cancelled or diverted flight has no arrival delay to learn from."""
    return [row for row in flights if row["arr_delay"] != "" and row["dep_delay"] != ""]
