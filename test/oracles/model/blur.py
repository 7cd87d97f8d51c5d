"""Writes blur.json: pictures under scipy's Gaussian filter, and cut down and stretched by Pillow. Run: python3 blur.py
(numpy, scipy, pillow)."""

import json
import pathlib

import numpy as np
import PIL
import scipy
import scipy.ndimage
from PIL import Image

rng = np.random.default_rng(23)
out = {"versions": {"numpy": np.__version__, "scipy": scipy.__version__, "pillow": PIL.__version__}, "blur": [], "crop": []}

for height, width, channels, sigma in [(5, 7, 3, 1.0), (6, 4, 1, 0.4), (3, 9, 3, 2.5), (1, 8, 1, 1.0)]:
    picture = rng.uniform(-1, 1, size=(height, width, channels))
    answer = scipy.ndimage.gaussian_filter(picture, sigma=(sigma, sigma, 0), mode="nearest", truncate=4.0)
    out["blur"].append({
        "shape": [height, width, channels], "sigma": sigma,
        "values": picture.ravel().tolist(), "wanted": answer.ravel().tolist(),
    })

for height, width, window in [(6, 8, (1, 2, 4, 5)), (5, 5, (0, 0, 4, 4)), (9, 7, (3, 1, 6, 6)), (4, 6, (1, 0, 1, 6))]:
    picture = rng.uniform(0, 255, size=(height, width)).astype("float32")
    top, left, high, wide = window
    part = Image.fromarray(picture, mode="F").crop((left, top, left + wide, top + high))
    answer = np.asarray(part.resize((width, height), Image.Resampling.BILINEAR))
    out["crop"].append({
        "height": height, "width": width, "window": dict(zip(("top", "left", "height", "width"), window)),
        "values": picture.ravel().tolist(), "wanted": answer.ravel().tolist(),
    })

path = pathlib.Path(__file__).with_name("blur.json")
path.write_text(json.dumps(out, separators=(",", ":")) + "\n")
