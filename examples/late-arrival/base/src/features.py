"""The model's inputs: one row of ten numbers for each flight, in the order of FEATURES."""

ORIGINS = ["EWR", "JFK", "LGA"]

CARRIER_GROUPS = {
    "mainline": {"AA", "DL", "UA", "US"},
    "low_cost": {"B6", "F9", "FL", "VX", "WN"},
    "regional": {"9E", "EV", "MQ", "YV"},
}

FEATURES = [
    "dep_delay_hours",
    "distance_thousand_miles",
    "hour_of_day",
    *(f"origin_{origin}" for origin in ORIGINS),
    *(f"carrier_{group}" for group in CARRIER_GROUPS),
    "carrier_other",
]


def features_of(row):
    """Delay clipped to -30..180 minutes, numbers scaled to about 0..3, one-hot groups."""
    delay = min(max(float(row["dep_delay"]), -30), 180)
    carriers = [float(row["carrier"] in group) for group in CARRIER_GROUPS.values()]
    return [
        delay / 60,
        float(row["distance"]) / 1000,
        int(row["hour"]) / 24,
        *(float(row["origin"] == origin) for origin in ORIGINS),
        *carriers,
        1.0 - sum(carriers),
    ]


def label_of(row):
    """1 if the flight arrived more than 15 minutes late, else 0."""
    return int(float(row["arr_delay"]) > 15)
